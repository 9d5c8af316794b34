"""Ollama's log: where it is, and the part of it that belongs to the server's last start."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path

from vgpu import proc
from vgpu.ollama.verification.slog import Record, parse

UNIT = "ollama"
MAX_BYTES = 64 << 20  # of a file, from its end
MAX_JOURNAL_LINES = 200_000
_MAX_LINE = 16 << 10
_JOURNAL_SECONDS = 30.0
_LISTENING = re.compile(r"Listening on (\S+) \(version ([^)]*)\)")
_UNIT_STARTED = re.compile(r"(?:^|\]: )(?:Starting|Started) (?:\S*ollama\S*|Ollama Service)", re.I)
# Lines of one start that come before the server's first record: the loader's, and ours.
_BEFORE_FIRST = re.compile(r"ERROR: ld\.so: |(?:^|: )vgpu: ")
_HOW_TO_MAKE_ONE = (
    "name it with --log FILE. `OLLAMA_DEBUG=2 vgpu run -- ollama serve 2> ollama.log` makes one; for a container, "
    "`docker logs NAME > ollama.log 2>&1`"
)


class LogError(RuntimeError):
    """Ollama's log could not be found or read; the text says what to do."""


@dataclass(frozen=True)
class Line:
    """One line: its number in what was read (from 1), its text, and the slog record in it if there is one."""

    number: int
    text: str
    record: Record | None

    @property
    def message(self) -> str:
        """The record's message; the whole line when there is no record."""
        return self.record.message if self.record else self.text


@dataclass(frozen=True)
class Log:
    """The text that was read, and where: a file's path, or the unit whose journal it is."""

    origin: str
    lines: tuple[Line, ...]
    cut: bool = False  # only its end was read


@dataclass(frozen=True)
class Start:
    """The lines of one start of the server, which is number ``number`` of ``count`` in the log."""

    lines: tuple[Line, ...]
    number: int
    count: int

    @cached_property
    def config(self) -> Record | None:
        """The server's first record, with its settings."""
        return next((r for line in self.lines if (r := line.record) and r.message == "server config"), None)

    @cached_property
    def listening(self) -> tuple[Line, str, str] | None:
        """The line in which the server says address and version."""
        for line in self.lines:
            if line.record and (found := _LISTENING.fullmatch(line.record.message)):
                return line, found[1], found[2]
        return None

    @property
    def version(self) -> str:
        return self.listening[2] if self.listening else ""

    @property
    def time(self) -> datetime | None:
        record = self.config or (self.listening[0].record if self.listening else None)
        return record.time if record else next((r.time for line in self.lines if (r := line.record) and r.time), None)

    @cached_property
    def debug(self) -> int:
        """What OLLAMA_DEBUG must have been by what was written: 0, 1 (DEBUG) or 2 (TRACE)."""
        levels = {line.record.level for line in self.lines if line.record}
        return 2 if "TRACE" in levels else 1 if "DEBUG" in levels else 0


def to_lines(text: str) -> tuple[Line, ...]:
    """Lines of a log. Very long ones (prompts at TRACE) are cut."""
    return tuple(
        Line(number, cut, parse(cut))
        for number, cut in enumerate((line.rstrip("\r")[:_MAX_LINE] for line in text.split("\n")), 1)
        if cut.strip()
    )


def starts(lines: Sequence[Line]) -> list[Start]:
    """The starts of the server, oldest first. What comes before the first sign of one is its beginning cut off."""
    if not lines:
        return []
    begins: list[int] = []
    unit_begin = -1  # a unit that was started and of whose server nothing was seen yet
    for index, line in enumerate(lines):
        if line.record is None and _UNIT_STARTED.search(line.text):
            if unit_begin < 0 or index > unit_begin + 1:  # `Starting` and `Started` follow one another
                begins.append(index)
            unit_begin = index
        elif line.record is not None and line.record.message == "server config":
            if unit_begin < 0:
                begins.append(_extended(lines, index, begins[-1] if begins else -1))
            unit_begin = -1
    if not begins:
        begins = [0]
    elif any(line.record for line in lines[: begins[0]]):
        begins.insert(0, 0)
    ends = [*begins[1:], len(lines)]
    return [
        Start(tuple(lines[begin:end]), number, len(begins))
        for number, (begin, end) in enumerate(zip(begins, ends, strict=True), 1)
    ]


def _extended(lines: Sequence[Line], index: int, lowest: int) -> int:
    """The loader complains before the server says its first word."""
    while index - 1 > lowest and lines[index - 1].record is None and _BEFORE_FIRST.search(lines[index - 1].text):
        index -= 1
    return index


def last_start(log: Log) -> Start:
    """The server's last start. Raises LogError when the log has nothing of Ollama in it."""
    found = starts(log.lines)
    if not found:
        raise LogError(f"{log.origin} is empty: Ollama has written nothing there; {_HOW_TO_MAKE_ONE}")
    if not any(_of_ollama(line) for line in found[-1].lines):
        raise LogError(f"{log.origin} is no log of Ollama's server (no line was recognised); {_HOW_TO_MAKE_ONE}")
    return found[-1]


def _of_ollama(line: Line) -> bool:
    return line.record is not None or bool(re.search(r"ollama|llama|ggml|^vgpu: ", line.text, re.I))


def read_file(path: Path, name: str | None = None) -> Log:
    """A log file, its last 64 MiB. Raises LogError."""
    try:
        if not path.is_file() and path.exists() and not path.is_dir():
            raise LogError(f"{path} is no file (a pipe or device): write it to one first (`cat {path} > ollama.log`)")
        with path.open("rb") as file:
            length = file.seek(0, 2)
            file.seek(max(0, length - MAX_BYTES))
            data = file.read(MAX_BYTES)
    except OSError as error:
        raise LogError(f"{path} cannot be read ({error.strerror}): {_HOW_TO_MAKE_ONE}") from None
    return Log(name or str(path), to_lines(data.decode(errors="replace")), length > MAX_BYTES)


def read_journal(unit: str, user: bool = False) -> Log:
    """What a unit wrote to the journal since this boot. Raises LogError."""
    option = "--user-unit" if user else "--unit"
    command = ["journalctl", option, unit, "--boot", "--output", "cat", "--no-pager", "--lines", str(MAX_JOURNAL_LINES)]
    name = unit if "." in unit else f"{unit}.service"
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, timeout=_JOURNAL_SECONDS, check=False
        )
    except FileNotFoundError:
        raise LogError(f"there is no journalctl here to read the journal of {name}: {_HOW_TO_MAKE_ONE}") from None
    except subprocess.TimeoutExpired:
        raise LogError(f"journalctl did not give the journal of {name} in {_JOURNAL_SECONDS:g} s") from None
    said = done.stderr.decode(errors="replace")
    lines = to_lines(done.stdout.decode(errors="replace"))
    lines = tuple(line for line in lines if line.text != "-- No entries --")
    if lines:
        return Log(f"the journal of {name}", lines, len(lines) >= MAX_JOURNAL_LINES)
    if "not seeing messages" in said or "insufficient permissions" in said:
        raise LogError(
            f"this user may not read the journal of {name}: use sudo, or join the group systemd-journal "
            "(`sudo usermod -aG systemd-journal $USER`, then log in again)"
        )
    reason = said.strip().splitlines()[-1] if said.strip() else "it has no entry since this boot"
    raise LogError(f"the journal has nothing of {name} ({reason}): {_HOW_TO_MAKE_ONE}")


def find(file: Path | None, unit: str | None, server: int | None) -> Log:
    """Ollama's log: the file or the unit named, else where the running server (its pid) writes, else the journal of
    ``ollama.service``, else the file that Ollama's desktop programs use. Raises LogError."""
    if file is not None:
        return read_file(file)
    if unit is not None:
        return read_journal(unit)
    if server is not None:
        written = proc.PROC / str(server) / "fd" / "2"
        try:
            if written.is_file():
                return read_file(written, str(written.readlink()))
        except OSError:
            pass  # another user's process
        found = proc.unit(server)
        if found is not None:
            return read_journal(*found)
        raise LogError(
            f"the running Ollama server (pid {server}) writes its log to {_target(written)}, not to a file: "
            + _HOW_TO_MAKE_ONE
        )
    default = Path.home() / ".ollama" / "logs" / "server.log"
    reasons = []
    if Path("/run/systemd/system").is_dir():
        try:
            return read_journal(UNIT)
        except LogError as error:
            reasons.append(str(error))
    if default.is_file():
        return read_file(default)
    if reasons:
        raise LogError(reasons[0])
    raise LogError(f"no log of Ollama was found (no systemd runs here, and there is no {default}): {_HOW_TO_MAKE_ONE}")


def _target(path: Path) -> str:
    try:
        return str(path.readlink())
    except OSError:
        return "a place that this user may not see (use sudo)"
