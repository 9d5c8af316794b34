"""Fuzz target: whatever bytes are taken for a fat binary, it is read or refused with FatbinError."""

from __future__ import annotations

import contextlib
import struct

import lz4.block
import zstandard

from vgpu.ptx.errors import FatbinError
from vgpu.ptx.fatbin import choose, images

_TEXT = b".version 8.0\n.target sm_80\n.address_size 64\n.visible .entry k() { ret; }\n\0"


def _entry(payload: bytes, flags: int, packed: int, unpacked: int) -> bytes:
    padded = -(-len(payload) // 8) * 8
    head = struct.pack("<HHIQIIHHIIIQQQ", 1, 0x101, 72, padded, packed, 0, 0, 8, 80, 0, 0, flags, 0, unpacked)
    return head + payload.ljust(padded, b"\0")


def seeds() -> list[bytes]:
    """Sound fat binaries to begin from: plain, LZ4 and zstd."""
    small, smaller = lz4.block.compress(_TEXT, store_size=False), zstandard.ZstdCompressor().compress(_TEXT)
    entries = [
        _entry(_TEXT, 0x11, 0, 0),
        _entry(small, 0x2011, len(small), len(_TEXT)),
        _entry(smaller, 0x8011, len(smaller), len(_TEXT)),
    ]
    containers = [struct.pack("<IHHQ", 0xBA55ED50, 1, 16, len(e)) + e for e in entries]
    together = b"".join(entries)
    return [*containers, struct.pack("<IHHQ", 0xBA55ED50, 1, 16, len(together)) + together, _TEXT]


def target(data: bytes) -> None:
    with contextlib.suppress(FatbinError):
        found = images(data)
        for image in found:
            with contextlib.suppress(FatbinError):
                image.data()
            if image.kind == "ptx":
                with contextlib.suppress(FatbinError):
                    image.text()
        choose(found, 90)
