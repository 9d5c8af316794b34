"""The records' format: what is read from files that were cut, or that somebody else wrote."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vgpu.trace.layout import (
    BEGIN,
    BLOCK_BYTES,
    CHUNK_HEADER,
    END,
    FIRST_RECORD,
    MAGIC,
    Chunk,
    ChunkHead,
    Control,
    Item,
    Record,
    RecordError,
    block_head,
    blocks_taken,
    chunk_head,
    items,
    records,
)


def record(kind: int, serial: int, body: bytes = b"", depth: int = 0, function: int = 3, time: int = 0) -> bytes:
    return struct.pack("<HBBHHQQ", 24 + len(body), kind, depth, 0, function, time, serial) + body


def item(capture: int, data: bytes, cut: bool = False) -> bytes:
    return struct.pack("<BBH", capture, cut, len(data)) + data + bytes(-(len(data) + 4) % 8)


def chunk(blocks: int = 1, taken: int = 1, magic: int = MAGIC) -> bytearray:
    command = b"a\0b c\0"
    head = struct.pack("<QQ48siiIIIII", magic, 7, b"build", 41, 40, 0, blocks, taken, 0, len(command)) + command
    return bytearray(head.ljust(CHUNK_HEADER, b"\0") + bytes(blocks * BLOCK_BYTES))


def test_a_record_and_its_items() -> None:
    body = struct.pack("<QQ", 1, 2) + item(0, b"name") + item(1, b"", True)
    data = record(BEGIN, 9, body, depth=2, time=77) + record(END, 9, bytes(8))
    first, second = records(data, 0, len(data))
    assert first == Record(BEGIN, 2, 0, 3, 77, 9, body)
    assert second.kind == END
    assert items(first.body, 16) == [Item(0, False, b"name"), Item(1, True, b"")]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"\x18\0\x01", "too few"),
        (struct.pack("<HBBHHQQ", 16, 1, 0, 0, 0, 0, 0), "cannot have 16 bytes"),
        (struct.pack("<HBBHHQQ", 0, 1, 0, 0, 0, 0, 0), "cannot have 0 bytes"),
        (struct.pack("<HBBHHQQ", 27, 1, 0, 0, 0, 0, 0) + bytes(8), "cannot have 27 bytes"),
        (struct.pack("<HBBHHQQ", 32, 1, 0, 0, 0, 0, 0), "cannot have 32 bytes"),
        (struct.pack("<HBBHHQQ", 24, 7, 0, 0, 0, 0, 0), "unknown kind 7"),
    ],
)
def test_what_is_no_record_is_named(data: bytes, why: str) -> None:
    with pytest.raises(RecordError, match=why):
        list(records(data, 0, len(data)))


@given(st.binary(max_size=300), st.booleans())
def test_any_bytes_are_records_or_an_error(data: bytes, repaired: bool) -> None:
    """Reading ends: each record is one, or RecordError is raised."""
    if repaired and len(data) >= 24:
        data = struct.pack("<HB", len(data) // 8 * 8, 1) + data[3:]
    total = 0
    try:
        for found in records(data, 0, len(data)):
            total += 24 + len(found.body)
            items(found.body, 0)
    except RecordError:
        return
    assert total == len(data)


@given(st.binary(max_size=200))
def test_any_head_is_a_head_or_an_error(noise: bytes) -> None:
    data = chunk()
    data[: len(noise)] = noise
    try:
        head = chunk_head(data)
        assert blocks_taken(data, head) <= head.blocks == 1
    except RecordError:
        pass


def test_a_head() -> None:
    data = chunk(blocks=2, taken=9)
    head = chunk_head(data)
    assert head == ChunkHead(41, 40, 7, 0, 2, "build", ("a", "b c"))
    assert blocks_taken(data, head) == 2  # never more than there are


def test_heads_that_are_none() -> None:
    with pytest.raises(RecordError, match="not a chunk"):
        chunk_head(chunk(magic=1))
    with pytest.raises(RecordError, match="of 1 blocks cannot have"):
        chunk_head(chunk()[:-1])
    with pytest.raises(RecordError, match="at least 4096"):
        chunk_head(b"")


def test_a_block_that_says_too_much() -> None:
    data = chunk()
    struct.pack_into("<QI", data, CHUNK_HEADER, 1, BLOCK_BYTES + 8)
    with pytest.raises(RecordError, match="block 0 cannot have 65544 bytes"):
        block_head(data, 0)
    struct.pack_into("<QI", data, CHUNK_HEADER, 1, FIRST_RECORD)
    assert block_head(data, 0).used == FIRST_RECORD


def test_a_file_that_is_too_short_or_a_link(tmp_path: Path) -> None:
    (tmp_path / "short").write_bytes(b"x")
    with pytest.raises(RecordError, match="only 1 bytes"):
        Chunk(tmp_path / "short")
    (tmp_path / "link").symlink_to("short")
    with pytest.raises(OSError, match="link"):
        Chunk(tmp_path / "link")


def test_control(tmp_path: Path) -> None:
    control = Control(tmp_path, 1000, True)
    control.add_freed(10)
    control.add_freed(5)
    data = (tmp_path / "control").read_bytes()
    assert struct.unpack("<QQQQQII", data) == (MAGIC, 1000, 15, 0, 0, 1, 0)
    control.close()
    assert (tmp_path / "control").read_bytes()[-4:] == b"\1\0\0\0"
