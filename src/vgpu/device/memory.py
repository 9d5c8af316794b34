"""How much memory this machine has for devices: what it can back at all, and what it can still give now.

Both are bounded by the machine and by every cgroup above this process, of versions 1 and 2. ``root`` is where /proc and
/sys lie (tests).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

# The rest is for the programs themselves and for the system.
SHARE = 0.9
MIB = 1 << 20


def backable_memory(root: Path = Path("/")) -> int:
    """Bytes of device memory that this machine can back: 0.9 of its memory or of the tightest cgroup limit above us.

    Raises OSError when /proc/meminfo cannot be read.
    """
    limits = [limit for group in _cgroups(root) if (limit := group.number(group.version.limit)) is not None]
    return int(min([_meminfo("MemTotal", root), *limits]) * SHARE) // MIB * MIB


def available_memory(root: Path = Path("/")) -> int:
    """Bytes that can be used now without swapping or meeting a limit. Raises OSError as above."""
    room = cgroup_room(root)
    free = _meminfo("MemAvailable", root)
    return free if room is None else min(free, room)


def cgroup_room(root: Path = Path("/")) -> int | None:
    """The least room, in bytes, in any cgroup that this process is in; None when none has a limit."""
    rooms = []
    for group in _cgroups(root):
        limit, used = group.number(group.version.limit), group.number(group.version.used)
        if limit is not None and used is not None:
            rooms.append(max(0, limit - used + group.reclaimable()))
    return min(rooms, default=None)


@dataclass(frozen=True)
class _Version:
    """How a version of cgroups names things. ``cache``: clean page cache, which is counted and given up when needed."""

    folder: str
    limit: str
    used: str
    cache: tuple[str, ...]


_V1 = _Version(
    "sys/fs/cgroup/memory",
    "memory.limit_in_bytes",
    "memory.usage_in_bytes",
    ("total_inactive_file", "total_active_file"),
)
_V2 = _Version("sys/fs/cgroup", "memory.max", "memory.current", ("inactive_file", "active_file"))


@dataclass(frozen=True)
class _Cgroup:
    folder: Path
    version: _Version

    def number(self, name: str) -> int | None:
        try:
            text = (self.folder / name).read_text().strip()
        except OSError:
            return None
        return int(text) if text.isascii() and text.isdigit() else None  # version 2 says "max"

    def reclaimable(self) -> int:
        try:
            lines = (self.folder / "memory.stat").read_text().splitlines()
        except OSError:
            return 0
        words = [line.split() for line in lines]
        return sum(int(pair[1]) for pair in words if len(pair) == 2 and pair[0] in self.version.cache)


def _cgroups(root: Path) -> Iterator[_Cgroup]:
    """The cgroup of this process that accounts for memory, and those above it."""
    try:
        lines = (root / "proc/self/cgroup").read_text().splitlines()
    except OSError:
        return
    for line in lines:
        number, controllers, path = line.split(":", 2)
        if number != "0" and "memory" not in controllers.split(","):
            continue
        version = _V2 if number == "0" else _V1
        base = root / version.folder
        folder = base / path.lstrip("/")
        for place in (folder, *folder.parents):
            yield _Cgroup(place, version)
            if place == base:
                break


def _meminfo(name: str, root: Path) -> int:
    match = re.search(rf"^{name}:\s+(\d+) kB", (root / "proc/meminfo").read_text(), re.M)
    if not match:
        raise OSError(f"/proc/meminfo does not tell {name}")
    return int(match[1]) * 1024
