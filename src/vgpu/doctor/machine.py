"""What the machine must give: memory, addresses, and a folder for machine code."""

from __future__ import annotations

import os
import re
import resource
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from vgpu import proc
from vgpu.device.memory import available_memory, backable_memory, cgroup_room
from vgpu.doctor.check import Finding, failed, ok, warning
from vgpu.doctor.situation import Situation, User, user_of
from vgpu.engine.cpu.cache import default_folder

MIB = 1 << 20
# Ollama leaves a device alone that has less than 457 MiB free; a CUDA program of any kind needs about as much.
LEAST = 512 * MIB
_ADDRESSES = 260 << 30  # guest and worker reserve at least 256 GiB of addresses
_CACHE_ROOM = 64 * MIB


def memory(situation: Situation, status: dict[str, Any] | None, available: int | None = None) -> Iterator[Finding]:
    """``status`` is vgpud's; ``available``: bytes that the machine can give (default: asked)."""
    try:
        free = available_memory() if available is None else available
        total = backable_memory()
    except OSError as error:
        yield failed("memory.machine", "the machine's memory cannot be read", str(error), "mount -t proc proc /proc")
        return
    evidence = {"available": free, "backable": total}
    if min(free, total) < LEAST:
        room = cgroup_room()
        limited = room is not None and room <= free
        yield failed(
            "memory.machine",
            f"too little memory: {free // MIB} MiB can be had, a device needs {LEAST // MIB} MiB",
            "the memory limit of the control group that this runs in is the tightest"
            if limited
            else "device memory is this machine's memory, and other programs hold it",
            "systemctl set-property UNIT MemoryMax=8G   # a container: docker update --memory 8g CONTAINER"
            if limited
            else "ps -eo pid,rss,comm --sort=-rss | head   # end what is not needed",
            **evidence,
        )
    else:
        yield ok(
            "memory.machine",
            f"{free // MIB} MiB can be had now, a device of up to {total // MIB} MiB be backed",
            **evidence,
        )
    limit = _address_limit(situation.pid)
    if limit is not None and limit < _ADDRESSES:
        yield failed(
            "memory.addresses",
            f"processes may have only {limit // MIB} MiB of addresses",
            "`ulimit -v` (RLIMIT_AS) counts reserved addresses too, and guest and worker reserve the "
            "device's whole memory",
            "ulimit -v unlimited   # a service: LimitAS=infinity",
            limit=limit,
        )
    if status is None:
        return
    device = status["device"]
    left = int(device["memory_free"])
    if left < LEAST:
        users = sorted((s for s in status["sessions"] if s["state"] == "attached"), key=lambda s: -s["memory_used"])
        held = ", ".join(f"{s['process']} ({s['pid']}): {s['memory_used'] // MIB} MiB" for s in users[:3])
        small = int(device["memory_total"]) < LEAST
        yield failed(
            "memory.device",
            f"the device has {left // MIB} of {device['memory_total'] // MIB} MiB free",
            "this vgpud was started with so little" if small else f"held by {held or 'programs that are just ending'}",
            "vgpu run --memory 8GiB -- CMD   # or `vgpu serve` with another --memory"
            if small
            else f"kill {users[0]['pid']}"
            if users
            else "vgpu smi",
            free=left,
            total=device["memory_total"],
        )
    else:
        yield ok(
            "memory.device",
            f"the device has {left // MIB} of {device['memory_total'] // MIB} MiB free",
            free=left,
            total=device["memory_total"],
        )


def _address_limit(pid: int | None) -> int | None:
    """Bytes of RLIMIT_AS of a process (default: this one); None for no limit."""
    if pid is None:
        soft, _ = resource.getrlimit(resource.RLIMIT_AS)
        return None if soft == resource.RLIM_INFINITY else soft
    try:
        match = re.search(r"^Max address space\s+(\d+)", (proc.PROC / str(pid) / "limits").read_text(), re.M)
    except OSError:
        return None
    return int(match[1]) if match else None


def cache(situation: Situation, status: dict[str, Any] | None) -> Iterator[Finding]:
    """Whether vgpud's compile processes can keep machine code: by writing there, or, for another user's, by modes."""
    if status is None and situation.user != User.current():
        return  # another user's vgpud: where it keeps it, only it can say
    folder = Path(status["cache"]) if status and "cache" in status else default_folder(situation.variables)
    owner = user_of(int(status["pid"])) if status else situation.user
    advice = f"export VGPU_CACHE=$HOME/.cache/vgpu/kernels   # or: sudo chown -R {owner.name} {folder}"
    why = "without it every start of a program compiles its kernels again, which takes seconds to minutes"
    trouble = _unwritable(folder, owner)
    if trouble:
        yield failed(
            "cache.writable",
            f"machine code cannot be kept in {folder}",
            f"{trouble}; {why}",
            advice,
            folder=str(folder),
        )
        return
    place = next(p for p in (folder, *folder.parents) if p.exists())
    room = os.statvfs(place)
    free = room.f_bavail * room.f_frsize
    if free < _CACHE_ROOM:
        yield warning(
            "cache.writable",
            f"{folder} has {free // MIB} MiB free",
            why,
            "vgpu cache clear   # or make room on that disk",
            folder=str(folder),
            free=free,
        )
    else:
        yield ok("cache.writable", f"machine code can be kept in {folder}", folder=str(folder), free=free)


def _unwritable(folder: Path, owner: User) -> str:
    """Why this user cannot write there; "" when it can."""
    if owner.uid == os.geteuid():
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=folder, prefix=".doctor"):
                return ""
        except OSError as error:
            return f"{error.filename}: {error.strerror}"
    place = next(p for p in (folder, *folder.parents) if p.exists())
    if not place.is_dir():
        return f"{place} is no folder"
    return "" if owner.may(place, 3) else f"user {owner.name}, who runs vgpud, may not write to {place}"
