"""CUDA's virtual memory management: reserved addresses, physical memory without addresses, mappings of it.

Physical memory lives in the upper half of the arena's file. It counts as used from its creation until it is released
and nothing maps it any more, as on a GPU.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from dataclasses import dataclass

from vgpu.engine.base import EngineError, Status
from vgpu.engine.cpu.addresses import BLOCK, AddressSpace
from vgpu.engine.cpu.arena import Mapper
from vgpu.engine.cpu.memory import Account, MemoryManager, mib


@dataclass
class _Physical:
    offset: int
    size: int
    released: bool = False
    mappings: int = 0


@dataclass
class _Mapping:
    size: int
    handle: int
    file_offset: int
    prot: int = 0


class VirtualMemory:
    """Reservations, physical memory and mappings of one guest process. Sizes are multiples of 2 MiB."""

    def __init__(
        self, space: AddressSpace, files: AddressSpace, mapper: Mapper, account: Account, memory: MemoryManager
    ) -> None:
        self._space, self._files, self._mapper = space, files, mapper
        self._account, self._memory = account, memory
        self._reserved: dict[int, int] = {}
        self._physical: dict[int, _Physical] = {}
        self._mapped: dict[int, _Mapping] = {}
        self._order: list[int] = []  # addresses of _mapped, sorted
        self._next_handle = 1

    def reserve(self, size: int, align: int, hint: int) -> int:
        """Take ``size`` bytes of addresses, at ``hint`` when that is free."""
        self._whole_blocks("a reservation", size)
        if align & (align - 1):
            raise EngineError(Status.INVALID_VALUE, f"an alignment of {align} bytes is not a power of two")
        # One block more than asked for: an access just past the end must fault.
        if hint and hint % BLOCK == 0 and self._space.take_at(hint, size + BLOCK):
            self._reserved[hint] = size
            return hint
        va = self._space.take(size + BLOCK, align)
        if va is None:
            raise EngineError(Status.OUT_OF_MEMORY, f"no free addresses are left for a reservation of {mib(size)}")
        self._reserved[va] = size
        return va

    def free(self, va: int, size: int) -> None:
        if self._reserved.get(va) != size:
            raise EngineError(Status.INVALID_VALUE, f"no reservation of {mib(size)} begins at {va:#x}")
        if self._within(va, size):
            raise EngineError(Status.INVALID_VALUE, f"the reservation at {va:#x} still has mapped memory: unmap it")
        del self._reserved[va]
        self._space.give(va, size + BLOCK)

    def create(self, size: int) -> tuple[int, int]:
        self._whole_blocks("physical memory", size)
        self._account.charge(size, 0)
        try:
            self._memory.ensure_room(size)
            offset = self._files.take(size)
            if offset is None:
                raise EngineError(Status.OUT_OF_MEMORY, f"no room is left in the arena's file for {mib(size)}")
        except BaseException:
            self._account.charge(-size, 0)
            raise
        handle = self._next_handle
        self._next_handle += 1
        self._physical[handle] = _Physical(offset, size)
        return handle, offset

    def release(self, handle: int) -> None:
        physical = self._physical.get(handle)
        if physical is None or physical.released:
            raise EngineError(Status.INVALID_VALUE, f"{handle} is no handle of physical memory")
        physical.released = True
        self._drop_if_unused(handle, physical)

    def map(self, va: int, size: int, offset: int, handle: int) -> int:
        """Lay physical memory at ``va``; it is not accessible before ``access``. Returns its file offset."""
        physical = self._physical.get(handle)
        if physical is None or physical.released:
            raise EngineError(Status.INVALID_VALUE, f"{handle} is no handle of physical memory")
        self._whole_blocks("a mapping", size)
        if offset % BLOCK or offset + size > physical.size:
            raise EngineError(Status.INVALID_VALUE, f"{mib(size)} at {offset:#x} exceed physical memory {handle}")
        inside = any(start <= va and va + size <= start + length for start, length in self._reserved.items())
        if va % BLOCK or not inside:
            raise EngineError(Status.INVALID_VALUE, f"{va:#x}+{size:#x} is not within a reservation")
        if self._within(va, size):
            raise EngineError(Status.INVALID_VALUE, f"{va:#x}+{size:#x} is mapped already")
        self._mapped[va] = _Mapping(size, handle, physical.offset + offset)
        insort(self._order, va)
        physical.mappings += 1
        return physical.offset + offset

    def unmap(self, va: int, size: int) -> None:
        for start in self._exactly(va, size):
            mapping = self._mapped.pop(start)
            self._order.remove(start)
            if mapping.prot:
                self._mapper.unmap(start, mapping.size)
            physical = self._physical[mapping.handle]
            physical.mappings -= 1
            self._drop_if_unused(mapping.handle, physical)

    def access(self, va: int, size: int, prot: int) -> None:
        if prot not in (0, 1, 3):
            raise EngineError(Status.INVALID_VALUE, f"access flags {prot} are not one of 0, 1 and 3")
        for start in self._exactly(va, size):
            mapping = self._mapped[start]
            if prot == mapping.prot:
                continue
            if not prot:
                self._mapper.unmap(start, mapping.size)
            elif mapping.prot:
                self._mapper.protect(start, mapping.size, prot)
            else:
                self._mapper.map(start, mapping.size, mapping.file_offset)
                if prot == 1:
                    self._mapper.protect(start, mapping.size, prot)
            mapping.prot = prot

    def reset(self) -> None:
        for va in list(self._mapped):
            self.unmap(va, self._mapped[va].size)
        for handle, physical in list(self._physical.items()):
            if not physical.released:
                self.release(handle)
        for va, size in list(self._reserved.items()):
            self.free(va, size)

    def statistics(self) -> dict[str, int]:
        return {
            "reserved": sum(self._reserved.values()),
            "physical": sum(item.size for item in self._physical.values()),
            "mappings": len(self._mapped),
        }

    def _within(self, va: int, size: int) -> list[int]:
        """Mappings that overlap a range."""
        index = bisect_right(self._order, va)
        first = max(0, index - 1)
        found = []
        for start in self._order[first:]:
            if start >= va + size:
                break
            if start + self._mapped[start].size > va:
                found.append(start)
        return found

    def _exactly(self, va: int, size: int) -> list[int]:
        """The mappings that together are this range. Raises EngineError when they are not."""
        found = self._within(va, size)
        if not found or found[0] != va or found[-1] + self._mapped[found[-1]].size != va + size:
            raise EngineError(Status.INVALID_VALUE, f"{va:#x}+{size:#x} is not made of whole mappings")
        if sum(self._mapped[start].size for start in found) != size:
            raise EngineError(Status.INVALID_VALUE, f"{va:#x}+{size:#x} is not mapped throughout")
        return found

    def _drop_if_unused(self, handle: int, physical: _Physical) -> None:
        if physical.released and not physical.mappings:
            del self._physical[handle]
            self._mapper.punch(physical.offset, physical.size)
            self._files.give(physical.offset, physical.size)
            self._account.charge(-physical.size, 0)

    @staticmethod
    def _whole_blocks(what: str, size: int) -> None:
        if size <= 0 or size % BLOCK:
            raise EngineError(Status.INVALID_VALUE, f"{what} of {size} bytes is not a multiple of {BLOCK} bytes")
