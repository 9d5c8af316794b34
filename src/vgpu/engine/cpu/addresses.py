"""Which addresses of a range are taken: first fit over a sorted free list, in whole granules."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort

BLOCK = 2 << 20  # the granule of device memory, as on a GPU


class AddressSpace:
    """Ranges of ``[base, base + size)``, all multiples of ``granule``. Not thread-safe."""

    def __init__(self, base: int, size: int, granule: int = BLOCK) -> None:
        if base % granule or size % granule or size <= 0:
            raise ValueError(f"base {base:#x} and size {size:#x} must be multiples of {granule:#x}")
        self.base, self.size, self.granule = base, size, granule
        self._free: list[tuple[int, int]] = [(base, base + size)]  # sorted, neither empty nor adjacent

    def take(self, size: int, align: int = 0) -> int | None:
        """The lowest free ``size`` bytes aligned to ``align``; None when there are none."""
        size = -(-size // self.granule) * self.granule
        align = max(align, self.granule)
        for start, end in self._free:
            at = -(-start // align) * align
            if at + size <= end:
                self._carve(start, end, at, at + size)
                return at
        return None

    def take_at(self, at: int, size: int) -> bool:
        """Take exactly this range if all of it is free."""
        size = -(-size // self.granule) * self.granule
        if at % self.granule:
            return False
        index = bisect_right(self._free, (at, 1 << 64)) - 1
        if index < 0:
            return False
        start, end = self._free[index]
        if not (start <= at and at + size <= end):
            return False
        self._carve(start, end, at, at + size)
        return True

    def give(self, at: int, size: int) -> None:
        """Give a range back. Raises ValueError when any of it is free already or outside."""
        size = -(-size // self.granule) * self.granule
        start, end = at, at + size
        if at % self.granule or start < self.base or end > self.base + self.size:
            raise ValueError(f"{at:#x}+{size:#x} is not a range of this space")
        index = bisect_left(self._free, (start, 0))
        if index < len(self._free) and self._free[index][0] < end:
            raise ValueError(f"{at:#x}+{size:#x} is free already")
        if index and self._free[index - 1][1] > start:
            raise ValueError(f"{at:#x}+{size:#x} is free already")
        if index < len(self._free) and self._free[index][0] == end:
            end = self._free.pop(index)[1]
        if index and self._free[index - 1][1] == start:
            start = self._free.pop(index - 1)[0]
        insort(self._free, (start, end))

    @property
    def free_bytes(self) -> int:
        return sum(end - start for start, end in self._free)

    def _carve(self, start: int, end: int, low: int, high: int) -> None:
        index = bisect_left(self._free, (start, end))
        rest = [part for part in ((start, low), (high, end)) if part[0] < part[1]]
        self._free[index : index + 1] = rest
