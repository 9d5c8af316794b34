"""The one memory ledger: a shared page of vgpud with one slot per worker.

``engine/cpu/native/ledger.h`` fixes the layout; this module mirrors it for vgpud and for the worker's Python. A worker
writes only its own slot. Every figure is in bytes, operations or nanoseconds, as the header says.
"""

from __future__ import annotations

import ctypes
import fcntl
import mmap
import os
import struct
from typing import Self

MAGIC = 0x5247444C
VERSION = 1
SLOTS = 255
SLOT_BYTES = 256
BYTES = SLOT_BYTES * (SLOTS + 1)

_HEADER = struct.Struct("<IIIIQ")
_TOTAL_OFFSET = 16
_SLOT_HEAD = struct.Struct("<IIII")
_PROCESS_OFFSET = 192
_PROCESS_BYTES = 64

# Offsets of the 64-bit words of a slot.
WORDS = {
    "memory_used": 16,
    "pinned_used": 24,
    "memory_peak": 32,
    "kernels_compiled": 40,
    "kernels_cached": 48,
    "kernels_launched": 56,
    "blocks_launched": 64,
    "graphs_launched": 72,
    "copies": 80,
    "bytes_copied": 88,
    "gemms": 96,
    "busy_nanoseconds": 104,
    "busy_since": 112,
    "attached_at": 120,
}
# What a session's history keeps when its worker has ended.
COUNTERS = tuple(name for name in WORDS if name not in ("memory_used", "pinned_used", "busy_since", "attached_at"))


class LedgerError(RuntimeError):
    """The ledger is full, or the file given is not a ledger."""


class Slot:
    """One worker's slot. Reading a word is safe at any time; only the worker (and vgpud after its end) writes."""

    def __init__(self, words: memoryview, index: int) -> None:
        self._words = words
        self._base = index * SLOT_BYTES // 8
        self.index = index

    def get(self, name: str) -> int:
        return int(self._words[self._base + WORDS[name] // 8])

    def set(self, name: str, value: int) -> None:
        self._words[self._base + WORDS[name] // 8] = value

    def add(self, name: str, amount: int) -> int:
        """Add to a word that only the caller writes; returns the new value."""
        value = self.get(name) + amount
        self.set(name, value)
        return value

    def counters(self) -> dict[str, int]:
        return {name: self.get(name) for name in COUNTERS}


class Ledger:
    """The mapped ledger. vgpud creates it, a worker attaches to the file descriptor that it was given."""

    def __init__(self, descriptor: int) -> None:
        """Map an existing ledger. The descriptor stays the caller's. Raises LedgerError for any other file."""
        if os.fstat(descriptor).st_size < BYTES:
            raise LedgerError(f"the ledger is {os.fstat(descriptor).st_size} bytes, must be {BYTES}")
        self._map = mmap.mmap(descriptor, BYTES)
        self._view = memoryview(self._map)
        self._words = self._view.cast("Q")
        magic, version, slots, slot_bytes, _ = _HEADER.unpack_from(self._map)
        if (magic, version, slots, slot_bytes) != (MAGIC, VERSION, SLOTS, SLOT_BYTES):
            raise LedgerError(f"not a ledger of version {VERSION}: {magic:#x}, {version}, {slots} x {slot_bytes}")

    @classmethod
    def create(cls, total_memory: int) -> tuple[Self, int]:
        """Make a ledger that shows ``total_memory`` bytes; returns it and its descriptor (the caller closes it)."""
        descriptor = os.memfd_create("vgpu-ledger", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
        os.ftruncate(descriptor, BYTES)
        os.pwrite(descriptor, _HEADER.pack(MAGIC, VERSION, SLOTS, SLOT_BYTES, total_memory), 0)
        fcntl.fcntl(descriptor, fcntl.F_ADD_SEALS, fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SEAL)
        return cls(descriptor), descriptor

    @property
    def total_memory(self) -> int:
        return int(self._words[_TOTAL_OFFSET // 8])

    def slot(self, index: int) -> Slot:
        """Slot ``index`` in 0..SLOTS-1."""
        if not 0 <= index < SLOTS:
            raise LedgerError(f"slot {index} is not in 0..{SLOTS - 1}")
        return Slot(self._words, index + 1)

    def take(self, guest_pid: int, session: int, ordinal: int, process: str) -> int:
        """Claim a free slot for a worker about to be forked; returns its index. LedgerError: all are taken."""
        for index in range(SLOTS):
            at = (index + 1) * SLOT_BYTES
            if self._head(at) == (0, 0, 0, 0):
                name = process.encode(errors="replace")[: _PROCESS_BYTES - 1]
                self._view[at + 16 : at + SLOT_BYTES] = bytes(SLOT_BYTES - 16)
                self._view[at + _PROCESS_OFFSET : at + _PROCESS_OFFSET + len(name)] = name
                _SLOT_HEAD.pack_into(self._map, at, 0, guest_pid, session, ordinal)
                return index
        raise LedgerError(f"all {SLOTS} workers are taken: end some of the programs that use the device")

    def set_worker(self, index: int, pid: int) -> None:
        struct.pack_into("<I", self._map, (index + 1) * SLOT_BYTES, pid)

    def release(self, index: int) -> dict[str, int]:
        """Clear the slot of a worker that has ended; returns its last counters."""
        counters = self.slot(index).counters()
        at = (index + 1) * SLOT_BYTES
        self._view[at : at + SLOT_BYTES] = bytes(SLOT_BYTES)
        return counters

    def used(self) -> int:
        """Bytes of device memory in use, all workers together."""
        step = SLOT_BYTES // 8
        return sum(self._words[step + WORDS["memory_used"] // 8 :: step])

    @property
    def address(self) -> int:
        """Where the ledger is mapped, for the worker's C."""
        return ctypes.addressof(ctypes.c_char.from_buffer(self._map))

    def close(self) -> None:
        """Unmap. Slots made from this ledger must not be used afterwards."""
        self._words.release()
        self._view.release()
        self._map.close()

    def _head(self, at: int) -> tuple[int, int, int, int]:
        worker, guest, session, ordinal = _SLOT_HEAD.unpack_from(self._map, at)
        return worker, guest, session, ordinal
