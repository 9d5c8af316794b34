"""Calls into libraries that may crash or hang: each set of calls in a child process of its own, with a deadline."""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from vgpu.doctor.situation import Situation, User

CHILD = Path(__file__).with_name("_probe_child.py")
_STDERR_BYTES = 64 << 10


@dataclass
class Probe:
    """What a child said and how it ended. ``call`` is the last call that it began, ``values`` what it found out."""

    values: dict[str, Any] = field(default_factory=dict)
    missing: list[str] = field(default_factory=list)
    call: str = ""
    error: str = ""  # a call failed, or a library could not be loaded
    hung: bool = False
    crashed: str = ""  # the signal's name, or how it ended without a word
    stderr: str = ""
    seconds: float = 0.0

    @property
    def done(self) -> bool:
        """Whether all calls were made and none failed."""
        return not (self.hung or self.crashed or self.error)

    @property
    def outcome(self) -> str:
        """In words, for a finding."""
        if self.hung:
            return f"{self.call or 'the start of the process'} did not return within {self.seconds:.3g} s"
        if self.crashed:
            return f"the process ended by {self.crashed} in {self.call or 'its start, before any call of ours'}"
        return self.error

    def status(self, function: str) -> int | None:
        """The status that a function returned; None when it was not called."""
        found = self.values.get(f"status.{function}")
        return None if found is None else int(found)

    @property
    def said(self) -> str:
        """The last line that the libraries wrote on stderr: ours explain themselves there."""
        lines = [line for line in self.stderr.splitlines() if line.strip()]
        ours = [line for line in lines if line.startswith("vgpu:")]
        return (ours or lines or [""])[-1]


def probe(
    situation: Situation,
    plan: str,
    *,
    variables: Mapping[str, str] | None = None,
    deadline: float | None = None,
    prefix: tuple[str, ...] = (),
    **arguments: Any,
) -> Probe:
    """Run one plan of ``_probe_child.py`` in the environment under examination, as its user.

    ``prefix``: words before the child's own, e.g. a shell. Never raises for what the child does.
    """
    deadline = situation.deadline if deadline is None else deadline
    environment = dict(situation.variables if variables is None else variables)
    readable, writable = os.pipe()
    words = [*prefix, sys.executable, "-I", "-S", str(CHILD), str(writable), json.dumps({"plan": plan, **arguments})]
    found = Probe()
    started = time.monotonic()
    with tempfile.TemporaryFile() as stderr:
        try:
            process = subprocess.Popen(
                words, env=environment, cwd=_folder(situation), stdin=subprocess.DEVNULL, stdout=stderr, stderr=stderr,
                pass_fds=(writable,), start_new_session=True, **_as_user(situation.user),
            )  # fmt: skip
        except OSError as error:
            os.close(readable)
            os.close(writable)
            return Probe(error=f"{words[0]} cannot be started as user {situation.user.name}: {error.strerror}")
        os.close(writable)
        try:
            _read(readable, started + deadline, found)
        finally:
            os.close(readable)
            found.seconds = time.monotonic() - started
            _end(process, found, started + deadline)
            stderr.seek(0)
            found.stderr = stderr.read(_STDERR_BYTES).decode(errors="replace")
    return found


def _folder(situation: Situation) -> Path:
    """Relative entries of LD_LIBRARY_PATH are meant from the program's folder."""
    return situation.folder if situation.user.may(situation.folder, 1) else Path("/")


def _as_user(user: User) -> dict[str, Any]:
    if user == User.current() or os.geteuid() != 0:
        return {}
    return {"user": user.uid, "group": user.groups[0], "extra_groups": list(user.groups)}


def _read(descriptor: int, end: float, found: Probe) -> None:
    """Take the child's lines until it closes the pipe, says that it is done, or the deadline comes."""
    pending = b""
    while True:
        ready, _, _ = select.select([descriptor], [], [], max(0.0, end - time.monotonic()))
        if not ready:
            found.hung = True
            return
        data = os.read(descriptor, 1 << 16)
        if not data:
            found.crashed = "?"  # without "done": _end says how
            return
        *lines, pending = (pending + data).split(b"\n")
        for line in lines:
            if _take(json.loads(line), found):
                return


def _take(words: list[Any], found: Probe) -> bool:
    kind = words[0]
    if kind == "call":
        found.call = words[1]
    elif kind == "value":
        found.values[words[1]] = words[2]
    elif kind == "missing":
        if words[1] not in found.missing:
            found.missing.append(words[1])
    elif kind == "error":
        found.error = words[1]
    return bool(kind == "done")


def _end(process: subprocess.Popen[bytes], found: Probe, end: float) -> None:
    """Wait for the child, or end it and everything that it started."""
    if not found.hung:
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(max(0.1, min(2.0, end - time.monotonic())))
    code = process.poll()
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    if found.crashed:
        if code is not None and code < 0:
            known = {number.value: number.name for number in signal.Signals}
            found.crashed = known.get(-code, f"signal {-code}")
        else:
            found.crashed = f"exit status {code}"
