"""Device, pinned, managed and staging memory: who has which addresses, and what it counts.

Memory comes in 2 MiB blocks, as on a GPU. A request of 2 MiB or more has blocks of its own; smaller ones of the same
kind share a block at 512-byte steps. Between two runs of blocks at least one block of addresses stays unmapped, so that
an access past the end of a run faults. A freed run becomes unreachable at once, but its pages are kept for the next
request of the same size until ``keep`` bytes are kept; then the oldest are given back to the machine.
"""

from __future__ import annotations

import time
from bisect import bisect_right, insort
from collections import OrderedDict
from collections.abc import Callable, Collection
from typing import Protocol

from vgpu.engine.base import Allocation, EngineError, MemoryKind, Status
from vgpu.engine.cpu.addresses import BLOCK, AddressSpace
from vgpu.engine.cpu.arena import Mapper

STEP = 512  # alignment of what cudaMalloc returns
KEEP_BYTES = 512 << 20
_COUNTED = (MemoryKind.DEVICE, MemoryKind.MANAGED)
# MemAvailable is a file of the kernel: a burst of small allocations reads it once.
_AVAILABLE_SECONDS = 0.05
_AVAILABLE_RESERVE = 128 << 20


class Account(Protocol):
    """Where this worker's bytes are written down, and what is left for it."""

    def charge(self, counted: int, pinned: int) -> None:
        """Add (or, negative, take away) bytes. Raises EngineError OUT_OF_MEMORY and changes nothing when too many."""


def mib(size: int) -> str:
    """Bytes for a person."""
    return f"{size / (1 << 20):.1f} MiB" if size >= 1 << 20 else f"{size} bytes"


class _SharedBlock:
    """One 2 MiB block that small allocations share: a sorted list of free (start, end) offsets."""

    def __init__(self, va: int) -> None:
        self.va = va
        self.free = [(0, BLOCK)]
        self.count = 0

    def take(self, size: int, align: int) -> int | None:
        for index, (start, end) in enumerate(self.free):
            at = -(-(self.va + start) // align) * align - self.va
            if at + size <= end:
                self.free[index : index + 1] = [p for p in ((start, at), (at + size, end)) if p[0] < p[1]]
                self.count += 1
                return self.va + at
        return None

    def give(self, va: int, size: int) -> None:
        start, end = va - self.va, va - self.va + size
        index = bisect_right(self.free, (start, end))
        if index < len(self.free) and self.free[index][0] == end:
            end = self.free.pop(index)[1]
        if index and self.free[index - 1][1] == start:
            start = self.free.pop(index - 1)[0]
        insort(self.free, (start, end))
        self.count -= 1


class MemoryManager:
    """The allocations of one guest process. Not thread-safe: the worker's main thread owns it."""

    def __init__(
        self,
        space: AddressSpace,
        mapper: Mapper,
        account: Account,
        available: Callable[[], int],
        keep: int = KEEP_BYTES,
    ) -> None:
        self._space, self._mapper, self._account = space, mapper, account
        self._available, self._keep = available, keep
        self._base = space.base
        self._live: dict[int, Allocation] = {}
        self._shared: dict[MemoryKind, list[_SharedBlock]] = {kind: [] for kind in MemoryKind}
        self._owner: dict[int, _SharedBlock] = {}
        self._kept: OrderedDict[int, int] = OrderedDict()  # va -> size, oldest first
        self._kept_bytes = 0
        self._available_at, self._available_value = -1.0, 0

    def allocate(self, kind: int, size: int, align: int = 0) -> Allocation:
        """Allocate ``size`` bytes aligned to ``align`` (at least 512). Raises EngineError."""
        try:
            memory_kind = MemoryKind(kind)
        except ValueError:
            raise EngineError(Status.INVALID_VALUE, f"memory of kind {kind} is not known") from None
        if size <= 0:
            raise EngineError(Status.INVALID_VALUE, "an allocation of 0 bytes was asked for")
        if align & (align - 1) or align > 1 << 40:
            raise EngineError(Status.INVALID_VALUE, f"an alignment of {align} bytes is not a power of two")
        align = max(align, STEP)
        rounded = -(-size // STEP) * STEP
        if rounded < BLOCK and align < BLOCK:
            found = self._allocate_small(memory_kind, size, rounded, align)
        else:
            run = -(-size // BLOCK) * BLOCK
            va = self._take_run(memory_kind, run, align, size)
            found = Allocation(va, size, memory_kind, va - self._base, va, run)
        self._live[found.va] = found
        return found

    def free(self, va: int) -> None:
        """Free what ``allocate`` returned at ``va``. Raises EngineError INVALID_VALUE for any other address."""
        found = self._live.pop(va, None)
        if found is None:
            raise EngineError(Status.INVALID_VALUE, f"no allocation begins at {va:#x}")
        block = self._owner.pop(va, None)
        if block is None:
            self._give_run(found.kind, found.map_va, found.map_size)
            return
        block.give(va, -(-found.size // STEP) * STEP)
        if not block.count:
            self._shared[found.kind].remove(block)
            self._give_run(found.kind, block.va, BLOCK)

    def find(self, va: int) -> Allocation | None:
        """The live allocation that begins at ``va``."""
        return self._live.get(va)

    def contains(self, va: int, size: int) -> bool:
        """Whether a range lies within one live allocation."""
        return size >= 0 and any(a.va <= va and va + size <= a.va + a.size for a in self._live.values())

    def live(self) -> tuple[Allocation, ...]:
        return tuple(self._live.values())

    def reset(self, keep: Collection[MemoryKind] = ()) -> None:
        """Free everything but these kinds, and give all kept pages back."""
        for va, item in list(self._live.items()):
            if item.kind not in keep:
                self.free(va)
        self.trim(0)

    def trim(self, keep: int) -> None:
        """Give kept pages back to the machine, the oldest first, until at most ``keep`` bytes are kept."""
        while self._kept_bytes > keep:
            va, size = self._kept.popitem(last=False)
            self._kept_bytes -= size
            self._mapper.punch(va - self._base, size)
            self._space.give(va, size + BLOCK)

    def ensure_room(self, size: int) -> None:
        """Raise EngineError OUT_OF_MEMORY unless this machine can give ``size`` bytes now."""
        if self._room() >= size:
            return
        self.trim(0)
        self._available_at = -1.0
        room = self._room()
        if room < size:
            raise EngineError(
                Status.OUT_OF_MEMORY,
                f"{mib(size)} were asked for, but this machine has only {mib(room)} to give (MemAvailable and cgroup "
                "limits); end other programs or ask for less",
            )

    def statistics(self) -> dict[str, int]:
        totals = {kind.name.lower(): 0 for kind in MemoryKind}
        for item in self._live.values():
            totals[item.kind.name.lower()] += item.size
        return {**totals, "allocations": len(self._live), "kept": self._kept_bytes}

    def _room(self) -> int:
        now = time.monotonic()
        if self._available_at < 0 or now - self._available_at > _AVAILABLE_SECONDS:
            self._available_value = self._available()
            self._available_at = now
        return max(0, self._available_value - _AVAILABLE_RESERVE)

    def _allocate_small(self, kind: MemoryKind, size: int, rounded: int, align: int) -> Allocation:
        blocks = self._shared[kind]
        for block in blocks:
            va = block.take(rounded, align)
            if va is not None:
                break
        else:
            block = _SharedBlock(self._take_run(kind, BLOCK, BLOCK, size))
            blocks.append(block)
            va = block.take(rounded, align)
            assert va is not None  # a fresh block has room for anything smaller than itself
        self._owner[va] = block
        return Allocation(va, size, kind, va - self._base, block.va, BLOCK)

    def _take_run(self, kind: MemoryKind, run: int, align: int, asked: int) -> int:
        counted = kind in _COUNTED
        self._account.charge(run if counted else 0, 0 if counted else run)
        try:
            kept = next((va for va, size in self._kept.items() if size == run and va % align == 0), None)
            if kept is not None:
                del self._kept[kept]
                self._kept_bytes -= run
                va = kept
            else:
                self.ensure_room(run)
                taken = self._space.take(run + BLOCK, align)
                if taken is None:
                    self.trim(0)
                    taken = self._space.take(run + BLOCK, align)
                if taken is None:
                    raise EngineError(Status.OUT_OF_MEMORY, f"no free addresses are left for {mib(asked)}")
                va = taken
            try:
                self._mapper.map(va, run, va - self._base)
            except OSError as error:
                self._space.give(va, run + BLOCK)
                raise EngineError(Status.OUT_OF_MEMORY, f"mapping {mib(run)} failed: {error}") from error
        except BaseException:
            self._account.charge(-run if counted else 0, 0 if counted else -run)
            raise
        return va

    def _give_run(self, kind: MemoryKind, va: int, run: int) -> None:
        self._mapper.unmap(va, run)
        counted = kind in _COUNTED
        self._account.charge(-run if counted else 0, 0 if counted else -run)
        self._kept[va] = run
        self._kept_bytes += run
        self.trim(self._keep)
