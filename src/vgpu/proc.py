"""What the kernel shows of a process in ``/proc``, as proc(5) describes it.

Words and paths are decoded as names of files are (``os.fsdecode``). ``proc`` is where /proc lies (tests).
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

PROC = Path("/proc")
DELETED = " (deleted)"  # follows the path of a mapped file that is gone
_EXEC_SECONDS = 0.2
_LOOK_SECONDS = 0.005


def pids(proc: Path = PROC) -> Iterator[int]:
    """The processes that there are."""
    for name in os.listdir(proc):
        if name.isascii() and name.isdigit():
            yield int(name)


def exists(pid: int, proc: Path = PROC) -> bool:
    """Whether there is such a process, were it only its status that nobody has asked for yet."""
    return (proc / str(pid)).exists()


def name(pid: int, proc: Path = PROC) -> str:
    """The command name of a process for people, '' when it cannot be read. The kernel cuts it after 15 bytes, which may
    be within a character."""
    try:
        return (proc / str(pid) / "comm").read_bytes().strip().decode(errors="replace")
    except OSError:
        return ""


def arguments(pid: int, proc: Path = PROC) -> tuple[str, ...]:
    """The command line. Empty for a process that has ended, and for the kernel's own."""
    try:
        data = (proc / str(pid) / "cmdline").read_bytes()
    except OSError:
        return ()
    return tuple(map(os.fsdecode, data.split(b"\0")[:-1]))


def program(pid: int, proc: Path = PROC) -> Path:
    """The file that a process runs. Raises OSError: FileNotFoundError for a process that has ended and for the kernel's
    own, PermissionError for another user's."""
    return Path(os.readlink(proc / str(pid) / "exe"))


def environment(pid: int, proc: Path = PROC) -> dict[str, str]:
    """The variables with which a process's program was started. Raises OSError: FileNotFoundError or ProcessLookupError
    for a process that has ended (where its parent has not asked for its status, some kernels show none instead),
    PermissionError for another user's.

    A process that is within its exec has its new name before its new environment, and then none: it is looked at again.
    """
    place = proc / str(pid) / "environ"
    end = time.monotonic() + _EXEC_SECONDS
    while not (data := place.read_bytes()) and time.monotonic() < end and _runs(pid, proc):
        time.sleep(_LOOK_SECONDS)
    return variables(data)


def variables(data: bytes) -> dict[str, str]:
    """The variables in the text of ``/proc/PID/environ``."""
    pairs = (os.fsdecode(word).partition("=") for word in data.split(b"\0"))
    return {key: value for key, equals, value in pairs if equals}


def _runs(pid: int, proc: Path) -> bool:
    try:
        program(pid, proc)
    except OSError:
        return False
    return True


def mapped(pid: int, proc: Path = PROC) -> list[str]:
    """The files that a process has mapped, each once; ``DELETED`` follows one that is gone. Raises OSError when they
    cannot be read."""
    lines = os.fsdecode((proc / str(pid) / "maps").read_bytes()).split("\n")
    fields = (line.split(maxsplit=5) for line in lines)
    return list(dict.fromkeys(one[5] for one in fields if len(one) == 6 and one[5].startswith("/")))


def alive(pid: int, proc: Path = PROC) -> bool:
    """Whether there is such a process, and more of it than its status."""
    return _status(pid, proc)[:1] not in ([], ["Z"], ["X"])


def parent(pid: int, proc: Path = PROC) -> int:
    """The process that a process belongs to; 0 for one that is gone."""
    fields = _status(pid, proc)
    return int(fields[1]) if len(fields) > 1 and fields[1].isdigit() else 0


def _status(pid: int, proc: Path) -> list[str]:
    """The fields of ``stat`` after the name, which may hold anything."""
    try:
        text = (proc / str(pid) / "stat").read_text(errors="replace")
    except OSError:
        return []
    return text.rpartition(")")[2].split()


def with_descendants(processes: Iterable[int], proc: Path = PROC) -> set[int]:
    """These processes and all that descend from them."""
    children: dict[int, list[int]] = {}
    for pid in pids(proc):
        children.setdefault(parent(pid, proc), []).append(pid)
    found: set[int] = set()
    waiting = list(processes)
    while waiting:
        pid = waiting.pop()
        if pid not in found:
            found.add(pid)
            waiting += children.get(pid, [])
    return found


def unit(pid: int, proc: Path = PROC) -> tuple[str, bool] | None:
    """The systemd service that a process belongs to, and whether it is one of the user's; None when it is in none."""
    try:
        lines = (proc / str(pid) / "cgroup").read_text(errors="replace").splitlines()
    except OSError:
        return None
    for line in lines:  # 0::/system.slice/ollama.service
        services = [part for part in line.rpartition(":")[2].split("/") if part.endswith(".service")]
        own = [part for part in services if not part.startswith("user@")]
        if own:
            return own[0], own != services
    return None
