"""The arena: one range of addresses, the same in guest and worker, and the sparse file behind it.

``[base, base + size)`` is PROT_NONE until a part is mapped. File bytes ``[0, size)`` lie at the same distance from
``base``; file bytes ``[size, 2 * size)`` back physical memory that has no address of its own (cuMemCreate).
"""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from vgpu.engine.base import EngineError, Status

if TYPE_CHECKING:
    from vgpu.engine.cpu.native import Worker

GIB = 1 << 30
PAGE = 4096
# Addresses that are free in nearly every process: far above a non-PIE program and the sanitizers' shadows, far below
# the shared libraries, and not where V8 or Go like to put their heaps. The guest takes the first that it can map.
_CANDIDATES = tuple(
    at << 40
    for at in (0x20, 0x10, 0x30, 0x28, 0x18, 0x38, 0x40, 0x48, 0x50, 0x08, 0x58, 0x60, 0x0C, 0x14, 0x24, 0x68)
)
_SIZES = (1024 * GIB, 512 * GIB, 256 * GIB)


class ReserveFunction(Protocol):
    """Reserves addresses at exactly ``address``; returns it, or 0 when they are taken."""

    def __call__(self, address: int, size: int) -> int: ...


def reserve_candidates(reserve: ReserveFunction) -> tuple[int, list[int]]:
    """Reserve ranges to offer to the guest; returns (bytes of each, their bases). EngineError when none is free."""
    for size in _SIZES:
        bases = [base for base in _CANDIDATES if reserve(base, size) == base]
        if bases:
            return size, bases
    raise EngineError(
        Status.OUT_OF_MEMORY,
        f"the worker found no {_SIZES[-1] >> 30} GiB of free addresses; is `ulimit -v` set where vgpud was started?",
    )


class Mapper(Protocol):
    """What the memory manager does to the arena. Addresses and sizes are bytes, multiples of the page."""

    def map(self, va: int, size: int, offset: int) -> None:
        """Let file bytes from ``offset`` lie at ``va``, readable and writable; a read-only page follows each run."""

    def unmap(self, va: int, size: int) -> None:
        """Make the range unreachable; the file keeps its bytes."""

    def protect(self, va: int, size: int, prot: int) -> None:
        """0 none, 1 read, 3 read and write."""

    def punch(self, offset: int, size: int) -> None:
        """Give the memory behind these file bytes back to the machine; they read as zeros afterwards."""


@dataclass(frozen=True)
class NativeArena:
    """The arena of a running worker."""

    worker: Worker
    base: int
    size: int

    def map(self, va: int, size: int, offset: int) -> None:
        self.worker.map(va, size, offset)

    def unmap(self, va: int, size: int) -> None:
        self.worker.unmap(va, size)

    def protect(self, va: int, size: int, prot: int) -> None:
        self.worker.protect(va, size, prot)

    def punch(self, offset: int, size: int) -> None:
        self.worker.punch(offset, size)

    def write(self, va: int, data: bytes) -> None:
        """Copy bytes to a mapped address."""
        ctypes.memmove(va, data, len(data))

    def read(self, va: int, size: int) -> bytes:
        """The bytes at a mapped address."""
        return ctypes.string_at(va, size)
