"""How much device memory this machine can back."""

from __future__ import annotations

import contextlib
import re
from pathlib import Path

# The rest is for the programs themselves and for the system.
SHARE = 0.9
MIB = 1 << 20


def backable_memory(root: Path = Path("/")) -> int:
    """Bytes of device memory that this machine can back: 0.9 of its memory or of the tightest cgroup limit above us.

    ``root`` is where /proc and /sys lie (tests). Raises OSError when /proc/meminfo cannot be read.
    """
    match = re.search(r"^MemTotal:\s+(\d+) kB", (root / "proc/meminfo").read_text(), re.M)
    if not match:
        raise OSError("/proc/meminfo does not tell MemTotal")
    room = [int(match[1]) * 1024, *_cgroup_limits(root)]
    return int(min(room) * SHARE) // MIB * MIB


def _cgroup_limits(root: Path) -> list[int]:
    """Memory limits of our cgroup and of those above it, versions 1 and 2."""
    found: list[int] = []
    with contextlib.suppress(OSError):
        for line in (root / "proc/self/cgroup").read_text().splitlines():
            number, controllers, path = line.split(":", 2)
            if number == "0":
                base, name = root / "sys/fs/cgroup", "memory.max"
            elif "memory" in controllers.split(","):
                base, name = root / "sys/fs/cgroup/memory", "memory.limit_in_bytes"
            else:
                continue
            folder = base / path.lstrip("/")
            for place in (folder, *folder.parents):
                with contextlib.suppress(OSError, ValueError):
                    found.append(int((place / name).read_text()))
                if place == base:
                    break
    return found
