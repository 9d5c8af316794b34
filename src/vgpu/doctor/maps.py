"""What processes really mapped: the CUDA libraries in /proc/PID/maps of a program and all that it starts."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from vgpu import proc
from vgpu.doctor.check import Finding, failed, ok, skipped, warning
from vgpu.doctor.nearby import CUDA_NAME
from vgpu.doctor.owner import Owner, owner
from vgpu.doctor.situation import Situation

_POLL_SECONDS = 0.01  # Ollama's discovery children live some tenths of a second
_GRACE_SECONDS = 3.0


@dataclass
class Seen:
    """One process: its command and the CUDA libraries that it had mapped at any look."""

    pid: int
    command: str = ""
    libraries: set[str] = field(default_factory=set)


def look(pid: int, seen: dict[int, Seen]) -> None:
    """Note what a process has mapped now. A process that is gone, or another user's, adds nothing."""
    try:
        paths = proc.mapped(pid)
    except OSError:
        return
    one = seen.setdefault(pid, Seen(pid))
    one.command = " ".join(proc.arguments(pid)).strip()[:200] or one.command
    one.libraries.update(path for path in paths if CUDA_NAME.fullmatch(Path(path.removesuffix(proc.DELETED)).name))


def follow(
    words: tuple[str, ...], environment: Mapping[str, str], situation: Situation, seconds: float
) -> tuple[list[Seen], str, float]:
    """Start CMD, watch it and all its descendants for some seconds, then end them.

    Returns what was seen, how the program ended ("" when it had to be ended), and after how many seconds.
    """
    try:
        process = subprocess.Popen(
            words,
            env=dict(environment),
            cwd=situation.folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError as error:
        return [], f"it cannot be started: {error.strerror}", 0.0
    seen: dict[int, Seen] = {}
    known = {process.pid}
    started = time.monotonic()
    ended = ""
    try:
        while time.monotonic() - started < seconds:
            known = {pid for pid in proc.with_descendants(known) if proc.exists(pid)} | {process.pid}
            for pid in known:
                look(pid, seen)
            code = process.poll()
            if code is not None:
                ended = f"signal {-code}" if code < 0 else f"exit status {code}"
                break
            time.sleep(_POLL_SECONDS)
    finally:
        lasted = time.monotonic() - started
        _finish(process, proc.with_descendants(known) - {process.pid})
    return sorted(seen.values(), key=lambda one: one.pid), ended, lasted


def _finish(process: subprocess.Popen[bytes], others: set[int]) -> None:
    """SIGTERM to the program, and when it does not go, SIGKILL to its session; its descendants go with it."""
    if process.poll() is None:
        process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(_GRACE_SECONDS)
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    for pid in others:
        with contextlib.suppress(OSError):
            if os.getsid(pid) == process.pid:  # not one that has taken the number since
                os.kill(pid, signal.SIGKILL)
    process.wait()


def check(situation: Situation, seen: list[Seen], ended: str, lasted: float, *, started: bool) -> Iterator[Finding]:
    """``started``: the program was started for this; else it ran already."""
    evidence = {
        "processes": [{"pid": s.pid, "command": s.command, "libraries": sorted(s.libraries)} for s in seen],
        "ended": ended,
        "seconds": round(lasted, 2),
    }
    failed_start = ended.startswith("it cannot be started")
    if failed_start:
        yield failed(
            "maps",
            f"{situation.command}: {ended}",
            "the system does not execute it",
            f"file $(command -v {situation.words[0]})",
            **evidence,
        )
        return
    users = [one for one in seen if one.libraries]
    foreign = [(one, path) for one in users for path in sorted(one.libraries) if _foreign(path)]
    stale = [(one, path) for one in users for path in sorted(one.libraries) if path.endswith(proc.DELETED)]
    end = f"; the program ended with {ended}" if ended else ""
    if foreign:
        one, path = foreign[0]
        yield failed(
            "maps",
            f"process {one.pid} ({one.command}) has mapped {path}, which is not vgpu's",
            f"this is what the process really uses, whatever the search order says; {len(foreign)} such "
            f"mappings in {len(users)} processes{end}",
            situation.mend(preload=True),
            **evidence,
        )
    elif stale:
        one, path = stale[0]
        yield failed(
            "maps",
            f"process {one.pid} ({one.command}) runs with a library that was replaced since: {path}",
            "vgpu was installed again while it ran; vgpud of the new build refuses it",
            f"kill {one.pid}   # and start it again",
            **evidence,
        )
    elif not users and not started:
        yield skipped(
            "maps",
            f"none of {len(seen)} processes has a CUDA library mapped now",
            "they use none at the moment (a server like Ollama's never does: only the processes that it starts for a "
            "model), or their user does not let us look",
            **evidence,
        )
    elif not users:
        yield warning(
            "maps",
            f"none of {len(seen)} processes has loaded a CUDA library in {lasted:.1f} s",
            f"the program did not come so far, or does without CUDA{end}",
            f"vgpu doctor --run 60 -- {situation.command}",
            **evidence,
        )
    else:
        names = sorted({Path(path).name for one in users for path in one.libraries})
        yield ok(
            "maps",
            f"{len(users)} of {len(seen)} processes have CUDA libraries mapped, all vgpu's: {', '.join(names)}{end}",
            **evidence,
        )


def _foreign(path: str) -> bool:
    return not path.endswith(proc.DELETED) and owner(Path(path)) is Owner.FOREIGN
