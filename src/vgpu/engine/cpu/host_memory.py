"""How much memory this machine can still give: MemAvailable, and the room in every cgroup above this process."""

from __future__ import annotations

from pathlib import Path

_MEMINFO = Path("/proc/meminfo")
_CGROUP = Path("/proc/self/cgroup")
_CGROUP_ROOT = Path("/sys/fs/cgroup")


def _meminfo(name: str) -> int:
    with _MEMINFO.open() as lines:
        for line in lines:
            if line.startswith(name + ":"):
                return int(line.split()[1]) * 1024
    raise OSError(f"{_MEMINFO} has no {name}")


def _number(path: Path) -> int | None:
    try:
        text = path.read_text().strip()
    except OSError:
        return None
    return int(text) if text.isdigit() else None


def _reclaimable(folder: Path) -> int:
    """Bytes of clean page cache in a cgroup: counted in memory.current, given up under pressure."""
    try:
        with (folder / "memory.stat").open() as lines:
            return sum(int(line.split()[1]) for line in lines if line.startswith(("inactive_file ", "active_file ")))
    except OSError:
        return 0


def cgroup_room() -> int | None:
    """The least room, in bytes, in any cgroup (v2) that this process is in; None when none has a limit."""
    try:
        entries = _CGROUP.read_text().splitlines()
    except OSError:
        return None
    path = next((line[3:] for line in entries if line.startswith("0::")), None)
    if path is None:
        return None
    folder = _CGROUP_ROOT / path.lstrip("/")
    least: int | None = None
    while folder == _CGROUP_ROOT or _CGROUP_ROOT in folder.parents:
        limit, current = _number(folder / "memory.max"), _number(folder / "memory.current")
        if limit is not None and current is not None:
            room = max(0, limit - current + _reclaimable(folder))
            least = room if least is None else min(least, room)
        if folder == _CGROUP_ROOT:
            break
        folder = folder.parent
    return least


def available() -> int:
    """Bytes that can be used now without swapping or meeting a limit."""
    room = cgroup_room()
    free = _meminfo("MemAvailable")
    return free if room is None else min(free, room)
