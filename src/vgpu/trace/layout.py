"""The files of a trace: ``guest/trace/trace.h`` in Python. Reading them trusts nothing that they say."""

from __future__ import annotations

import mmap
import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

MAGIC = 0x3143525455504756
CHUNK_HEADER = 4096
BLOCK_BYTES = 65536
COMMAND_BYTES = 2048
BEGIN, END = 1, 2
RESULT_ITEM = 255

_CONTROL = struct.Struct("<QQQQQII")  # magic, limit, freed, allocated, dropped, outer only, closed
_FREED, _DROPPED, _CLOSED = 16, 32, 44
_CHUNK = struct.Struct("<QQ48siiIIIII")  # magic, image, build, pid, parent, number, blocks, taken, released, command
_BLOCK = struct.Struct("<QIIIIQQ16x")  # thread, used, thread id, ended, late, late since, dropped
_RECORD = struct.Struct("<HBBHHQQ")  # size, kind, depth, library, function, nanoseconds, serial
_ITEM = struct.Struct("<BBH")  # capture, cut, size
_TAKEN = 80


class RecordError(ValueError):
    """Bytes that are no trace of this vgpu; the text says where and why."""


class Record(NamedTuple):
    """One BEGIN or END. ``body`` is what follows the head; ``time`` is CLOCK_MONOTONIC in nanoseconds."""

    kind: int
    depth: int
    library: int
    function: int
    time: int
    serial: int
    body: bytes


class Item(NamedTuple):
    """Something behind a pointer: the bytes, and whether a text was longer than them."""

    capture: int
    cut: bool
    data: bytes


@dataclass(frozen=True)
class ChunkHead:
    """Whose chunk it is. ``image`` tells apart what ran in one process before and after exec."""

    pid: int
    parent: int
    image: int
    number: int
    blocks: int
    build: str
    command: tuple[str, ...]


class BlockHead(NamedTuple):
    """``late`` is 0, or 1 + (library << 16 | function) of a call in progress that could not be recorded."""

    thread: int
    used: int
    thread_id: int
    ended: bool
    late: int
    late_since: int
    dropped: int


Buffer = bytes | bytearray | memoryview | mmap.mmap


def chunk_head(data: Buffer) -> ChunkHead:
    """Read a chunk's head. Raises RecordError for what is none, or of another size than it says."""
    if len(data) < CHUNK_HEADER:
        raise RecordError(f"a chunk has at least {CHUNK_HEADER} bytes, this one {len(data)}")
    magic, image, build, pid, parent, number, blocks, _, _, size = _CHUNK.unpack_from(data)
    if magic != MAGIC:
        raise RecordError("not a chunk of a trace, or one of another version of vgpu")
    if len(data) != CHUNK_HEADER + blocks * BLOCK_BYTES:
        raise RecordError(f"a chunk of {blocks} blocks cannot have {len(data)} bytes")
    text = bytes(data[_CHUNK.size : _CHUNK.size + min(size, COMMAND_BYTES)]).decode(errors="replace")
    command = tuple(text.rstrip("\0").split("\0")) if text else ()
    return ChunkHead(pid, parent, image, number, blocks, build.rstrip(b"\0").decode(errors="replace"), command)


def blocks_taken(data: Buffer, head: ChunkHead) -> int:
    """How many blocks belong to a thread by now."""
    (taken,) = struct.unpack_from("<I", data, _TAKEN)
    return min(int(taken), head.blocks)


def block_offset(index: int) -> int:
    return CHUNK_HEADER + index * BLOCK_BYTES


def block_head(data: Buffer, index: int) -> BlockHead:
    """Read a block's head. Raises RecordError when it says that more was written than fits."""
    thread, used, thread_id, ended, late, since, dropped = _BLOCK.unpack_from(data, block_offset(index))
    if used > BLOCK_BYTES or (thread and used < _BLOCK.size):
        raise RecordError(f"block {index} cannot have {used} bytes")
    return BlockHead(thread, used, thread_id, bool(ended), late, since, dropped)


FIRST_RECORD = _BLOCK.size


def records(data: Buffer, start: int, end: int) -> Iterator[Record]:
    """The records in ``data[start:end]``. Raises RecordError at the first that cannot be one."""
    at = start
    while at < end:
        if end - at < _RECORD.size:
            raise RecordError(f"{end - at} bytes at {at} are too few for a record")
        size, kind, depth, library, function, time, serial = _RECORD.unpack_from(data, at)
        if size < _RECORD.size or size % 8 or size > end - at:
            raise RecordError(f"a record at {at} cannot have {size} bytes")
        if kind not in (BEGIN, END):
            raise RecordError(f"a record at {at} is of the unknown kind {kind}")
        yield Record(kind, depth, library, function, time, serial, bytes(data[at + _RECORD.size : at + size]))
        at += size


def items(body: bytes, at: int) -> list[Item]:
    """The items behind the words of a record's body. Raises RecordError when they do not fill it."""
    found = []
    while at < len(body):
        if len(body) - at < _ITEM.size:
            raise RecordError(f"{len(body) - at} bytes are too few for an item")
        capture, cut, size = _ITEM.unpack_from(body, at)
        whole = (_ITEM.size + size + 7) // 8 * 8
        if whole > len(body) - at:
            raise RecordError(f"an item of {size} bytes does not fit into {len(body) - at}")
        found.append(Item(capture, bool(cut), body[at + _ITEM.size : at + _ITEM.size + size]))
        at += whole
    return found


class Control:
    """The file that every traced process maps: limits for it, and what it could not record."""

    def __init__(self, folder: Path, limit: int, outer_only: bool) -> None:
        path = folder / "control"
        path.write_bytes(_CONTROL.pack(MAGIC, limit, 0, 0, 0, outer_only, 0))
        with path.open("r+b") as file:
            self._map = mmap.mmap(file.fileno(), _CONTROL.size)

    def add_freed(self, size: int) -> None:
        """Say that chunks of ``size`` bytes are removed: there is room for others."""
        (freed,) = struct.unpack_from("<Q", self._map, _FREED)
        struct.pack_into("<Q", self._map, _FREED, freed + size)

    @property
    def dropped(self) -> int:
        """Calls not recorded by threads that never had a block."""
        return int(struct.unpack_from("<Q", self._map, _DROPPED)[0])

    def close(self) -> None:
        """Tell the processes that nobody reads any more."""
        struct.pack_into("<I", self._map, _CLOSED, 1)
        self._map.close()


class Chunk:
    """A chunk's file, mapped. Raises RecordError or OSError."""

    def __init__(self, path: Path) -> None:
        self.path = path
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW)
        try:
            size = os.fstat(descriptor).st_size
            if size < CHUNK_HEADER:
                raise RecordError(f"{path} has only {size} bytes")
            self.data = mmap.mmap(descriptor, size, prot=mmap.PROT_READ)
        finally:
            os.close(descriptor)
        try:
            self.head = chunk_head(self.data)
        except RecordError:
            self.data.close()
            raise
        self.size = size
        self.open_blocks = self.head.blocks  # not yet read to their end

    def remove(self) -> None:
        """Unmap it and delete its file."""
        self.data.close()
        self.path.unlink(missing_ok=True)
