from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.ollama.verification.samples import begin, good, inference, inference_cpu, record

from vgpu.ollama.verification import log
from vgpu.ollama.verification.log import (
    Log,
    LogError,
    find,
    last_start,
    read_file,
    read_journal,
    starts,
    to_lines,
)

PRELOAD = "ERROR: ld.so: object '/x.so' from LD_PRELOAD cannot be preloaded (cannot open shared object file): ignored."


def of(lines: list[str]) -> Log:
    return Log("a log", to_lines("\n".join(lines)))


def test_only_the_last_start_counts() -> None:
    found = last_start(of([*begin("0.16.0"), inference_cpu(), *begin("0.17.0", 30), inference()]))
    assert (found.number, found.count, found.version) == (2, 2, "0.17.0")
    assert len(found.lines) == 4
    assert found.time is not None
    assert found.time.second == 30
    assert found.lines[0].number == 5


def test_what_the_loader_says_before_the_server_belongs_to_its_start() -> None:
    found = starts(
        of([*begin(), inference(), PRELOAD, "vgpu: no daemon at /s (Connection refused): start", *begin()]).lines
    )
    assert [len(start.lines) for start in found] == [4, 5]
    assert found[1].lines[0].text == PRELOAD


def test_starts_of_a_unit_that_never_came_up_are_starts() -> None:
    failed = [
        "Started ollama.service - Ollama Service.",
        "ollama.service: Failed to determine supplementary groups: No such process",
        "ollama.service: Main process exited, code=exited, status=216/GROUP",
        "ollama.service: Scheduled restart job, restart counter is at 5.",
    ]
    found = starts(of(["Started Ollama Service.", *begin(), inference(), *failed, *failed]).lines)
    assert [start.number for start in found] == [1, 2, 3]
    assert found[0].version == "0.17.0"
    assert found[2].config is None


def test_starting_and_started_are_one_start() -> None:
    lines = ["Starting ollama.service - Ollama Service...", "Started ollama.service - Ollama Service.", *begin()]
    assert len(starts(of(lines).lines)) == 1


def test_a_log_whose_beginning_is_cut_off() -> None:
    only_end = last_start(of([inference(), record("something", "DEBUG")]))
    assert (only_end.config, only_end.version, only_end.debug) == (None, "", 1)
    both = starts(of([inference(), *begin(), inference()]).lines)
    assert [len(start.lines) for start in both] == [1, 4]


def test_debug_is_told_by_what_was_written() -> None:
    written: list[list[str]] = [[], [record("x", "DEBUG")], [record("x", "TRACE")]]
    assert [last_start(of([*begin(), *more])).debug for more in written] == [
        0, 1, 2,
    ]  # fmt: skip


@settings(deadline=None)
@given(st.lists(st.sampled_from([*good(), PRELOAD, "Started Ollama Service.", "\x00\ufffd", "x" * 40]), max_size=30))
def test_every_line_is_in_exactly_one_start(lines: list[str]) -> None:
    read = of(lines)
    found = starts(read.lines)
    inside = [line for start in found for line in start.lines]
    # Before the first sign of a start there may be lines of nothing that Ollama wrote.
    assert inside == list(read.lines[len(read.lines) - len(inside) :])


@pytest.mark.parametrize(("text", "word"), [("", "is empty"), ("hello\nworld\n", "is no log of Ollama's")])
def test_a_file_that_is_no_log(tmp_path: Path, text: str, word: str) -> None:
    path = tmp_path / "x.log"
    path.write_text(text)
    with pytest.raises(LogError, match=word) as error:
        last_start(read_file(path))
    assert "OLLAMA_DEBUG=2 vgpu run -- ollama serve" in str(error.value)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(LogError, match=r"No such file.*--log FILE"):
        find(tmp_path / "none.log", None, None)


def test_bytes_that_are_no_text_and_windows_ends(tmp_path: Path) -> None:
    path = tmp_path / "x.log"
    path.write_bytes(b"\xff\xfe\x00\r\n" + "\r\n".join(begin()).encode() + b"\r\n")
    assert last_start(read_file(path)).version == "0.17.0"


def test_only_the_end_of_a_large_file_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x.log"
    path.write_text("\n".join(["x" * 100] * 1000 + good()))
    monkeypatch.setattr(log, "MAX_BYTES", 20000)
    found = read_file(path)
    assert found.cut
    assert last_start(found).version == "0.17.0"


def test_the_file_that_the_running_server_writes_is_found(tmp_path: Path) -> None:
    path = tmp_path / "serve.log"
    with path.open("w") as file:
        server = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE, stderr=file)
    try:
        path.write_text("\n".join(good()))
        found = find(None, None, server.pid)
        assert found.origin == str(path)
        assert last_start(found).version == "0.17.0"
    finally:
        server.communicate(b"\n")


def test_a_server_that_writes_to_no_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vgpu.proc.unit", lambda pid: None)
    server = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE, stderr=subprocess.PIPE)
    try:
        with pytest.raises(LogError, match=r"pipe:.*not to a file.*--log FILE"):
            find(None, None, server.pid)
    finally:
        server.communicate(b"\n")


@pytest.fixture
def journalctl(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A journalctl that says what the test writes into a file `out`, `err`, and keeps its arguments in `args`."""
    program = tmp_path / "journalctl"
    program.write_text(f'#!/bin/sh\ncd {tmp_path}\necho "$@" > args\ncat err >&2\ncat out\n')
    program.chmod(0o755)
    (tmp_path / "out").touch()
    (tmp_path / "err").touch()
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    return tmp_path


def test_the_journal_of_a_unit(journalctl: Path) -> None:
    (journalctl / "out").write_text("\n".join(good()))
    found = find(None, "ollama", None)
    assert found.origin == "the journal of ollama.service"
    assert last_start(found).version == "0.17.0"
    assert (journalctl / "args").read_text().startswith("--unit ollama --boot --output cat ")
    assert read_journal("mine.service", user=True).origin == "the journal of mine.service"
    assert (journalctl / "args").read_text().startswith("--user-unit mine.service ")


@pytest.mark.parametrize(
    ("out", "err", "word"),
    [
        ("", "Hint: You are currently not seeing messages from other users and the system.", "systemd-journal"),
        ("", "No journal files were opened due to insufficient permissions.", "use sudo"),
        ("-- No entries --", "", "no entry since this boot"),
        ("", "No journal files were found.", "No journal files were found"),
    ],
)
def test_a_journal_that_shows_nothing(journalctl: Path, out: str, err: str, word: str) -> None:
    (journalctl / "out").write_text(out)
    (journalctl / "err").write_text(err)
    with pytest.raises(LogError, match=word):
        read_journal("ollama")


def test_without_journalctl(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(LogError, match="no journalctl"):
        read_journal("ollama")


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(LogError, match=r"is no file .*write it to one first"):
        read_file(tmp_path / "pipe")
