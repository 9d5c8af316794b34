"""What is read of processes: real ones, and hand-made folders for what a real one shows only for a moment."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.conftest import wait_until

from vgpu import proc

WAITS = "import ctypes; ctypes.CDLL('libm.so.6'); print(1, flush=True); input()"


@pytest.fixture
def child() -> Iterator[int]:
    """A Python that has said that it is there, with an argument and variables that are no UTF-8."""
    words = [os.fsencode(sys.executable), b"-c", WAITS.encode(), b"\xff word", b""]
    variables = {b"ODD": b"\xfe=", b"EMPTY": b"", b"PATH": os.environb[b"PATH"]}
    process = subprocess.Popen(words, env=variables, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.readline() == b"1\n"
    yield process.pid
    process.communicate(b"\n")


def test_a_process(child: int) -> None:
    assert proc.arguments(child) == (sys.executable, "-c", WAITS, "\udcff word", "")
    assert proc.environment(child) | {"LC_CTYPE": ""} == {  # Python's own, where the locale is C
        "ODD": "\udcfe=", "EMPTY": "", "PATH": os.environ["PATH"], "LC_CTYPE": "",
    }  # fmt: skip
    assert proc.program(child) == Path(sys.executable).resolve()
    assert proc.name(child)
    assert proc.parent(child) == os.getpid()
    assert child in set(proc.pids())
    assert proc.exists(child)
    assert proc.alive(child)
    names = [Path(path).name for path in proc.mapped(child)]
    assert names.count("libm.so.6") == 1


def test_a_process_that_has_ended_and_one_that_is_gone() -> None:
    with subprocess.Popen(["true"]) as process:
        wait_until(lambda: not proc.alive(process.pid), 30, "`true` to end")
        assert proc.exists(process.pid)
        assert proc.arguments(process.pid) == ()
        with contextlib.suppress(ProcessLookupError):  # which of both it is depends on the kernel
            assert proc.environment(process.pid) == {}
    assert not proc.exists(process.pid)
    assert not proc.alive(process.pid)
    assert (proc.arguments(process.pid), proc.name(process.pid), proc.parent(process.pid)) == ((), "", 0)
    assert proc.unit(process.pid) is None
    for read in (proc.environment, proc.mapped, proc.program):
        with pytest.raises(OSError, match=r"No such (file|process)"):
            read(process.pid)


def test_an_environment_that_comes_after_the_exec(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "7"
    place.mkdir()
    (place / "exe").symlink_to("/usr/bin/sleep")
    (place / "environ").touch()
    monkeypatch.setattr(time, "sleep", lambda seconds: (place / "environ").write_bytes(b"A=1\0B\0"))
    assert proc.environment(7, tmp_path) == {"A": "1"}


def test_an_environment_that_stays_empty(tmp_path: Path) -> None:
    place = tmp_path / "7"
    place.mkdir()
    (place / "environ").touch()
    assert proc.environment(7, tmp_path) == {}  # the kernel's own runs no program
    (place / "exe").symlink_to("/usr/bin/sleep")
    assert proc.environment(7, tmp_path) == {}


def test_a_name_that_is_cut_within_a_character(tmp_path: Path) -> None:
    (tmp_path / "7").mkdir()
    (tmp_path / "7/comm").write_bytes("ein-langes-Stück".encode()[:14] + b"\n")
    assert proc.name(7, tmp_path) == "ein-langes-St\N{REPLACEMENT CHARACTER}"


def process(folder: Path, pid: int, parent: int) -> None:
    (folder / str(pid)).mkdir()
    (folder / str(pid) / "stat").write_text(f"{pid} (a ) b) S {parent} 1 1")


def test_descendants(tmp_path: Path) -> None:
    (tmp_path / "self").mkdir()
    (tmp_path / "10").mkdir()  # gone since it was listed
    for pid, parent in ((1, 0), (2, 1), (3, 2), (4, 3), (5, 1), (6, 5)):
        process(tmp_path, pid, parent)
    assert proc.with_descendants([2], tmp_path) == {2, 3, 4}
    assert proc.with_descendants([3, 5], tmp_path) == {3, 4, 5, 6}
    assert proc.with_descendants([99], tmp_path) == {99}


def test_mapped_files(tmp_path: Path) -> None:
    (tmp_path / "7").mkdir()
    head = "7f0000000000-7f0000001000 r-xp 00000000 08:01 1234   "
    paths = ["/usr/lib/a b.so", "/usr/lib/a b.so", "/gone/c.so (deleted)", "[heap]", ""]
    (tmp_path / "7/maps").write_text("".join(f"{head}{path}\n" for path in paths) + "garbage\n")
    assert proc.mapped(7, tmp_path) == ["/usr/lib/a b.so", "/gone/c.so (deleted)"]


@given(st.binary())
def test_any_bytes_are_variables_or_none(data: bytes) -> None:
    found = proc.variables(data)
    words = [os.fsencode(f"{name}={value}") for name, value in found.items()]
    assert set(words) <= set(data.split(b"\0"))


@pytest.mark.parametrize(
    ("lines", "unit"),
    [
        (["0::/system.slice/ollama.service"], ("ollama.service", False)),
        (["0::/user.slice/user-1000.slice/user@1000.service/app.slice/ollama.service"], ("ollama.service", True)),
        (["12:cpu:/", "1:name=systemd:/system.slice/ollama.service"], ("ollama.service", False)),
        (["0::/user.slice/user-1000.slice/session-2.scope"], None),
        (["0::/user.slice/user-1000.slice/user@1000.service/app.slice/run-1.scope"], None),
        (["0::/"], None),
    ],
)
def test_the_unit_of_a_process(tmp_path: Path, lines: list[str], unit: tuple[str, bool] | None) -> None:
    (tmp_path / "7").mkdir()
    (tmp_path / "7/cgroup").write_text("\n".join(lines) + "\n")
    assert proc.unit(7, tmp_path) == unit
