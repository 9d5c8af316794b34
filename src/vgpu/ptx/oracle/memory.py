"""The memory that a grid computes on: buffers of this process at the addresses that the kernel sees."""

from __future__ import annotations

import bisect
from typing import Any

import numpy as np
import numpy.typing as npt

from vgpu.ptx.module import Module

Bytes = npt.NDArray[np.uint8]
Addresses = npt.NDArray[np.uint64]


class MemoryFaultError(Exception):
    """An access outside of every region, or misaligned. ``address`` is generic, or an offset for shared memory."""

    def __init__(self, message: str, address: int) -> None:
        super().__init__(f"{message} at address 0x{address:x}")
        self.address = address


class Memory:
    """A sparse set of regions. Those made with `allocate` lie at true addresses, so compiled code can use them too.

    ``symbols`` holds the addresses of module variables by name.
    """

    PAD = 1 << 16  # compiled code may over-read this far; the oracle faults there

    def __init__(self) -> None:
        self.symbols: dict[str, int] = {}
        self._starts: list[int] = []
        self._regions: list[tuple[int, Bytes]] = []

    def add(self, address: int, data: Bytes) -> None:
        """Make ``data`` (uint8, one dimension) visible at ``address``. ValueError if it overlaps another region."""
        at = bisect.bisect_right(self._starts, address)
        after = self._starts[at] if at < len(self._starts) else 1 << 64
        before = self._starts[at - 1] + len(self._regions[at - 1][1]) if at else 0
        if address < before or address + len(data) > after:
            raise ValueError(f"region of {len(data)} bytes at 0x{address:x} overlaps another one")
        self._starts.insert(at, address)
        self._regions.insert(at, (address, data))

    def allocate(self, size: int, align: int = 256) -> int:
        """A new region of ``size`` zero bytes at a true address; returns it."""
        whole = np.zeros(size + align + 2 * self.PAD, np.uint8)
        address = -(-(int(whole.ctypes.data) + self.PAD) // align) * align
        start = address - int(whole.ctypes.data)
        self.add(address, whole[start : start + size])
        return address

    def put(self, array: npt.NDArray[Any], align: int = 256) -> int:
        """A new region that holds a copy of ``array``; returns its address."""
        data = np.ascontiguousarray(array).reshape(-1).view(np.uint8)
        address = self.allocate(len(data), align)
        self.write(address, data.tobytes())
        return address

    def region(self, address: int, size: int) -> tuple[Bytes, int]:
        """The buffer that holds ``size`` bytes at ``address``, and the offset in it. MemoryFaultError if none does."""
        at = bisect.bisect_right(self._starts, address) - 1
        if at >= 0:
            start, data = self._regions[at]
            if address + size <= start + len(data):
                return data, address - start
        raise MemoryFaultError(f"access to {size} bytes outside of all memory", address)

    def read(self, address: int, size: int) -> bytes:
        data, offset = self.region(address, size)
        return data[offset : offset + size].tobytes()

    def write(self, address: int, content: bytes) -> None:
        data, offset = self.region(address, len(content))
        data[offset : offset + len(content)] = np.frombuffer(content, np.uint8)

    def array(self, address: int, dtype: npt.DTypeLike, count: int) -> npt.NDArray[Any]:
        """A copy of ``count`` elements at ``address``."""
        return np.frombuffer(self.read(address, count * np.dtype(dtype).itemsize), dtype).copy()

    def snapshot(self) -> list[bytes]:
        """The content of all regions, by ascending address."""
        return [data.tobytes() for _, data in self._regions]

    def restore(self, contents: list[bytes]) -> None:
        """Put back what `snapshot` returned; regions added since keep theirs."""
        for (_, data), content in zip(self._regions, contents, strict=False):
            data[:] = np.frombuffer(content, np.uint8)

    def regions(self) -> list[tuple[int, Bytes]]:
        """(address, buffer) of all regions, by ascending address."""
        return list(self._regions)

    def place(self, module: Module, names: tuple[str, ...]) -> None:
        """Give the module's variables of these names addresses and their initial bytes, where they have none yet."""
        new = [name for name in names if name not in self.symbols]
        for name in new:
            variable = module.variable(name)
            self.symbols[name] = self.allocate(max(variable.size, 1), max(variable.align, 16))
        for name in new:
            variable = module.variable(name)
            content = bytearray(variable.init or bytes(variable.size))
            for offset, target, addend in variable.relocations:
                width = min(8, len(content) - offset)
                function = module.function_address(target)
                address = self.symbols[target] if function is None else function
                content[offset : offset + width] = (address + addend).to_bytes(8, "little")[:width]
            self.write(self.symbols[name], bytes(content))
