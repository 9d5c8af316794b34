"""The container that CUDA compilers embed device code in, and which of its images the driver would take.

A fat binary is a 16-byte header and a run of entries, each with its own header: PTX text or an ELF cubin for one
architecture, plain or compressed with LZ4 (CUDA 11 and 12) or zstd (CUDA 13). Only PTX can be executed here; cubins are
listed so that an error can say what there was.
"""

from __future__ import annotations

import mmap
import re
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import lz4.block
import zstandard

from vgpu.ptx.errors import FatbinError, NoImageError

WRAPPER_MAGIC = 0x466243B1  # struct of four words that points at the container; the guest follows the pointer
MAGIC = 0xBA55ED50
_HEADER = struct.Struct("<IHHQ")  # magic, version, header bytes, bytes of all entries
# kind, version, header bytes, padded payload bytes, packed bytes, options offset, minor, major, arch, name offset,
# name bytes, flags, (reserved), unpacked bytes
_ENTRY = struct.Struct("<HHIQIIHHIIIQQQ")
_KIND_PTX, _KIND_ELF = 1, 2
_FLAG_OLD_COMPRESSION, _FLAG_LZ4, _FLAG_ZSTD = 0x1000, 0x2000, 0x8000
MAX_TEXT = 1 << 30  # the largest image of libggml-cuda is 12 MB; far above any real one
_LZ4_RATIO, _ZSTD_RATIO = 256, 1 << 15  # no valid stream of these formats expands further

_TARGET = re.compile(rb"^\s*\.target\s+sm_(\d{1,4})([af]?)\b", re.M)


@dataclass(slots=True)
class Image:
    """One entry: ``arch`` is 61 for sm_61; ``suffix`` is 'a' or 'f' for code bound to one architecture or family."""

    kind: Literal["ptx", "elf"]
    arch: int
    name: str
    _payload: bytes = field(repr=False)
    _packing: Literal["", "lz4", "zstd", "unknown"] = ""
    _unpacked: int = 0
    _data: bytes | None = field(default=None, repr=False)

    def data(self) -> bytes:
        """The image, unpacked at the first call. FatbinError if it does not unpack to the size its header states."""
        if self._data is None:
            self._data = _unpack(self._payload, self._packing, self._unpacked)
        return self._data

    def text(self) -> str:
        """The PTX text without its terminating NUL bytes. FatbinError for a cubin or for what is not text."""
        if self.kind != "ptx":
            raise FatbinError(f"image for sm_{self.arch} is machine code (a cubin), not PTX")
        try:
            return self.data().rstrip(b"\0").decode()
        except UnicodeDecodeError as error:
            raise FatbinError(f"PTX for sm_{self.arch} is not text: {error}") from None

    @property
    def suffix(self) -> str:
        if self.kind != "ptx":
            return ""
        match = _TARGET.search(self.data(), 0, 1 << 16)
        return match[2].decode() if match else ""


def _unpack(payload: bytes, packing: str, size: int) -> bytes:
    if not packing:
        return payload
    if packing == "unknown":
        raise FatbinError("image is compressed in a way that is not known; compile with nvcc of CUDA 11 or later")
    ratio = _LZ4_RATIO if packing == "lz4" else _ZSTD_RATIO
    if size > MAX_TEXT or size > ratio * (len(payload) + 16):
        raise FatbinError(f"image claims {size} bytes from {len(payload)} packed ones: damaged")
    try:
        if packing == "lz4":
            data = bytes(lz4.block.decompress(payload, uncompressed_size=size))
        else:
            stated = zstandard.frame_content_size(payload)
            if stated > size:
                raise FatbinError(f"zstd frame states {stated} bytes, its entry {size}: damaged")
            data = zstandard.ZstdDecompressor().decompress(payload, max_output_size=size)
    except (lz4.block.LZ4BlockError, zstandard.ZstdError, MemoryError) as error:
        raise FatbinError(f"image does not unpack ({packing}): {error}") from None
    if len(data) != size:
        raise FatbinError(f"image unpacks to {len(data)} bytes where its header states {size}")
    return data


def size_of(header: bytes) -> int:
    """Bytes of the whole container, from its first 16. FatbinError if they do not begin one."""
    if len(header) < _HEADER.size:
        raise FatbinError(f"fat binary of {len(header)} bytes is shorter than its header")
    magic, version, header_bytes, entries_bytes = _HEADER.unpack_from(header)
    if magic != MAGIC:
        raise FatbinError(f"not a fat binary: begins with 0x{magic:08x} where 0x{MAGIC:08x} is expected")
    if version != 1 or header_bytes < _HEADER.size:
        raise FatbinError(f"fat binary of version {version} with a {header_bytes}-byte header is not known")
    return int(header_bytes + entries_bytes)


def in_file(path: Path) -> Iterator[bytes]:
    """The fat binaries in a file: found by their magic number, 8-byte aligned."""
    magic = MAGIC.to_bytes(4, "little")
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        at = data.find(magic)
        while at >= 0:
            size = 0
            if at % 8 == 0:
                try:
                    size = size_of(data[at : at + 16])
                except FatbinError:
                    size = 0
            if 16 < size <= len(data) - at:
                yield data[at : at + size]
                at = data.find(magic, at + size)
            else:
                at = data.find(magic, at + 4)


def containers(data: bytes) -> list[bytes]:
    """The fat binaries that follow one another in ``data``: units to be linked. What is no fat binary is one unit."""
    if data[:4] != MAGIC.to_bytes(4, "little"):
        return [data]
    found, at = [], 0
    while at < len(data):
        size = size_of(data[at : at + 16])
        found.append(data[at : at + size])
        at += size
    return found


def images(data: bytes) -> list[Image]:
    """The images of a fat binary (or of bare PTX text or a bare cubin: one image), in file order.

    Nothing is unpacked yet. FatbinError says where a damaged container stops making sense.
    """
    if data[:4] == b"\x7fELF":
        return [Image("elf", 0, "", data)]
    if data[:4] != MAGIC.to_bytes(4, "little"):
        return [_bare_text(data)]
    end = size_of(data)
    if end > len(data):
        raise FatbinError(f"fat binary states {end} bytes, {len(data)} are there")
    found: list[Image] = []
    at = int.from_bytes(data[6:8], "little")
    while at < end:
        if end - at < _ENTRY.size:
            if not any(data[at:end]):
                break  # alignment
            raise FatbinError(f"fat binary: {end - at} bytes at offset {at} are too few for an entry")
        entry = _ENTRY.unpack_from(data, at)
        kind, _, header, padded, packed, _, _, _, arch, name_at, name_len, flags, _, unpacked = entry
        if header < _ENTRY.size or header + padded > end - at:
            raise FatbinError(f"fat binary: entry at offset {at} ({header} + {padded} bytes) reaches beyond the end")
        if packed > padded:
            raise FatbinError(f"fat binary: entry at offset {at} has {packed} packed bytes in room for {padded}")
        packing: Literal["", "lz4", "zstd", "unknown"] = ""
        if flags & (_FLAG_ZSTD | _FLAG_LZ4 | _FLAG_OLD_COMPRESSION):
            packing = "zstd" if flags & _FLAG_ZSTD else "lz4" if flags & _FLAG_LZ4 else "unknown"
        body = at + header
        payload = data[body : body + (packed if packing and packed else padded)]
        name = data[at + name_at : at + name_at + name_len] if name_at + name_len <= header + padded else b""
        if kind in (_KIND_PTX, _KIND_ELF):  # other kinds (link-time IR, options) are of no use to a driver
            image_kind: Literal["ptx", "elf"] = "ptx" if kind == _KIND_PTX else "elf"
            found.append(Image(image_kind, arch, name.decode(errors="replace"), payload, packing, unpacked))
        at = body + padded
    return found


def _bare_text(data: bytes) -> Image:
    match = _TARGET.search(data, 0, 1 << 16)
    if match is None:
        raise FatbinError(f"neither a fat binary nor PTX: begins with {data[:16]!r}")
    return Image("ptx", int(match[1]), "", data)


def choose(candidates: Sequence[Image], cc: int) -> Image:
    """The PTX that the driver would compile for compute capability ``cc`` (61, 90): the highest architecture <= cc.

    Code for one architecture only (sm_90a) is taken only where it is that architecture; family code (sm_100f) within
    its family. NoImageError says what there was instead.
    """
    ptx = sorted((i for i in candidates if i.kind == "ptx" and i.arch <= cc), key=lambda i: i.arch, reverse=True)
    for image in ptx:
        suffix = image.suffix
        if not suffix or (suffix == "a" and image.arch == cc) or (suffix == "f" and image.arch // 10 == cc // 10):
            return image
    kinds = {"ptx": "PTX", "elf": "machine code"}
    there = ", ".join(kinds[i.kind] + (f" for sm_{i.arch}" if i.arch else "") for i in candidates) or "nothing"
    need = f"PTX for sm_{cc} or lower"
    if any(i.kind == "ptx" for i in candidates):
        hint = "choose a device profile with a higher compute capability, or compile for an older one"
    else:
        hint = f"compile the program with PTX in it (nvcc -gencode arch=compute_{cc},code=compute_{cc})"
    raise NoImageError(f"no image for this device: needs {need}, has {there}; {hint}")
