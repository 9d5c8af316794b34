"""Frames in Python: the one decoder (C, in ``libvgpu_worker.so``) behind a small class, and how a frame is written."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from ctypes import POINTER, c_int, c_int32, c_size_t, c_uint8, c_uint16, c_uint32, c_uint64, c_void_p
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Self

from vgpu.link.records import Record

MAGIC = 0x55504756
PROTOCOL_VERSION = 1
MAX_PAYLOAD = 128 * 1024
HEADER_BYTES = 32
REPLY = 1  # flag
_LIBRARY = Path(__file__).resolve().parents[1] / "_native" / "libvgpu_worker.so"


class FrameError(ValueError):
    """Bytes that are not frames: the stream they came from is lost. ``code`` is a VGPU_DECODE_ value."""

    def __init__(self, code: int, text: str) -> None:
        super().__init__(text)
        self.code = code


class FrameHeader(ctypes.LittleEndianStructure):
    """struct vgpu_frame."""

    _fields_ = (
        ("magic", c_uint32), ("version", c_uint16), ("op", c_uint16), ("flags", c_uint32), ("status", c_int32),
        ("sequence", c_uint64), ("length", c_uint32), ("slot", c_uint32),
    )  # fmt: skip


@dataclass(frozen=True)
class Frame:
    """One frame. ``pack`` gives its bytes; ``Decoder`` gives frames from bytes."""

    op: int
    payload: bytes = b""
    sequence: int = 0
    slot: int = 0
    flags: int = 0
    status: int = 0  # a CUresult, in replies

    @classmethod
    def of(cls, header: FrameHeader, payload: bytes) -> Self:
        return cls(header.op, payload, header.sequence, header.slot, header.flags, header.status)

    @property
    def is_reply(self) -> bool:
        return bool(self.flags & REPLY)

    def reply(self, payload: Record | bytes = b"", status: int = 0) -> Frame:
        """The answer to this frame; with a status that is not 0 the payload is UTF-8 text for a person."""
        raw = payload if isinstance(payload, bytes) else payload.pack()
        return Frame(self.op, raw, self.sequence, self.slot, REPLY, status)

    def pack(self) -> bytes:
        """Header, payload, and zeros up to a multiple of 8. Raises FrameError for a payload over 128 KiB."""
        length = len(self.payload)
        if length > MAX_PAYLOAD:
            raise FrameError(-3, f"a payload of {length} bytes: a frame carries at most {MAX_PAYLOAD}")
        header = FrameHeader(
            MAGIC, PROTOCOL_VERSION, self.op, self.flags, self.status, self.sequence, length, self.slot
        )  # fmt: skip
        return bytes(header) + self.payload + bytes(-length % 8)


@cache
def _load() -> ctypes.CDLL:
    library = ctypes.CDLL(str(_LIBRARY))
    for name, result, arguments in (
        ("vgpu_decoder_new", c_void_p, ()),
        ("vgpu_decoder_free", None, (c_void_p,)),
        ("vgpu_decoder_feed", c_size_t, (c_void_p, c_void_p, c_size_t)),
        ("vgpu_decoder_next", c_int, (c_void_p, POINTER(FrameHeader), POINTER(POINTER(c_uint8)))),
        ("vgpu_decoder_wants", c_size_t, (c_void_p,)),
        ("vgpu_decode_text", ctypes.c_char_p, (c_int,)),
    ):
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library


class Decoder:
    """Bytes in, frames out; holds at most one frame that is not complete yet. Not thread-safe."""

    def __init__(self) -> None:
        self._library = _load()
        self._handle = self._library.vgpu_decoder_new()
        if not self._handle:
            raise MemoryError("no memory for a decoder")

    def __del__(self) -> None:
        if getattr(self, "_handle", None):
            self._library.vgpu_decoder_free(self._handle)
            self._handle = None

    def feed(self, data: bytes) -> Iterator[Frame]:
        """Take all of ``data`` and yield the frames that it completes. Raises FrameError, then for ever.

        The bytes are taken as the iterator advances: exhaust it before feeding more.
        """
        header = FrameHeader()
        payload = POINTER(c_uint8)()
        source = ctypes.create_string_buffer(data, len(data)) if data else None
        start = ctypes.addressof(source) if source else None
        taken = 0
        while True:
            if start and taken < len(data):
                taken += self._library.vgpu_decoder_feed(self._handle, start + taken, len(data) - taken)
            result = self._library.vgpu_decoder_next(self._handle, ctypes.byref(header), ctypes.byref(payload))
            if result < 0:
                raise FrameError(result, self._library.vgpu_decode_text(result).decode())
            if result == 1:
                yield Frame.of(header, ctypes.string_at(payload, header.length) if header.length else b"")
            elif taken >= len(data):
                return

    @property
    def wants(self) -> int:
        """Bytes still missing for the next frame (of its header first, then of the rest)."""
        return int(self._library.vgpu_decoder_wants(self._handle))
