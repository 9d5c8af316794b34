"""Puts a relocatable ELF object (x86-64) into memory: what LLVM made of one kernel.

Objects of kernels are closed: they call the executor through the grid they are given. The only names that may be
missing are the memory functions that LLVM itself puts in; they are reached through stubs beside the code. Pages are
writable while they are filled and executable afterwards, never both.
"""

from __future__ import annotations

import ctypes
import mmap
import struct
from dataclasses import dataclass

ALLOWED = ("memcpy", "memmove", "memset")
_EM_X86_64, _ET_REL = 62, 1
_SHT_PROGBITS, _SHT_SYMTAB, _SHT_RELA, _SHT_NOBITS = 1, 2, 4, 8
_SHF_ALLOC = 2
_SHN_UNDEF, _SHN_LORESERVE, _SHN_ABS = 0, 0xFF00, 0xFFF1
_HEADER = struct.Struct("<16sHHIQQQIHHHHHH")
_SECTION = struct.Struct("<IIQQQQIIQQ")
_SYMBOL = struct.Struct("<IBBHQQ")
_RELA = struct.Struct("<QQq")
_R_64, _R_PC32, _R_PLT32, _R_32, _R_32S, _R_PC64 = 1, 2, 4, 10, 11, 24
_R_GOTPCREL = (9, 41, 42)
_STUB = b"\xff\x25\x00\x00\x00\x00"  # jmp *0(%rip), with the address behind it
_STUB_BYTES = 16
_MAX_BYTES = 64 << 20
_libc = ctypes.CDLL(None, use_errno=True)


class LoadError(ValueError):
    """An object that cannot be loaded: damaged, for another machine, or with names that nobody has."""


@dataclass(frozen=True)
class _Section:
    name: int
    type: int
    flags: int
    offset: int
    size: int
    link: int
    info: int
    align: int


class Code:
    """Loaded machine code. ``symbols``: addresses of the global functions; ``start`` and ``size``: the range."""

    def __init__(self, pages: mmap.mmap, size: int, symbols: dict[str, int]) -> None:
        self._pages: mmap.mmap | None = pages
        self.start = _address(pages)
        self.size = size
        self.symbols = symbols

    def close(self) -> None:
        """Unmap it. Nothing may run in it any more."""
        if self._pages is not None:
            self._pages.close()
            self._pages = None


def _address(pages: mmap.mmap) -> int:
    # The view holds a reference that would keep close() from working, so it must not outlive this line.
    return ctypes.addressof(ctypes.c_char.from_buffer(pages))


def load(data: bytes) -> Code:
    """Load one object. Raises LoadError."""
    try:
        return _load(data)
    except LoadError:
        raise
    except (struct.error, IndexError, ValueError, OverflowError) as error:
        raise LoadError(f"the object is damaged: {error}") from None


def _load(data: bytes) -> Code:
    ident, kind, machine, _, _, _, table, _, _, _, _, entry_bytes, count, _ = _HEADER.unpack_from(data)
    if ident[:6] != b"\x7fELF\x02\x01" or kind != _ET_REL or machine != _EM_X86_64 or entry_bytes != _SECTION.size:
        raise LoadError("not a relocatable ELF object for x86-64")
    sections = []
    for index in range(count):
        fields = _SECTION.unpack_from(data, table + index * _SECTION.size)
        name, type_, flags, _, offset, size, link, info, align, _ = fields
        if type_ not in (0, _SHT_NOBITS) and offset + size > len(data):
            raise LoadError("a section reaches past the end of the object")
        sections.append(_Section(name, type_, flags, offset, size, link, info, max(1, align)))
    places, end = _place(sections)
    symbols, names = _symbols(data, sections)
    missing = sorted({names[i] for i, s in enumerate(symbols) if s[3] == _SHN_UNDEF and names[i]} - set(ALLOWED))
    if missing:
        raise LoadError(f"the object needs {', '.join(missing)}, which compiled kernels may not call")

    if end > _MAX_BYTES:
        raise LoadError(f"the object wants {end} bytes of memory")
    stubs_at = -(-end // 16) * 16
    got_at = stubs_at + _STUB_BYTES * len(symbols)
    pages = mmap.mmap(-1, -(-(got_at + 8 * len(symbols)) // mmap.PAGESIZE) * mmap.PAGESIZE)
    base = _address(pages)
    for index, at in places.items():
        section = sections[index]
        if section.type != _SHT_NOBITS:
            pages[at : at + section.size] = data[section.offset : section.offset + section.size]

    addresses = []
    for index, (_, _, _, where, value, _) in enumerate(symbols):
        if where == _SHN_UNDEF and names[index]:
            target = ctypes.cast(getattr(_libc, names[index]), ctypes.c_void_p).value or 0
            at = stubs_at + _STUB_BYTES * index
            pages[at : at + 14] = _STUB + target.to_bytes(8, "little")
            addresses.append(base + at)
        elif where == _SHN_ABS:
            addresses.append(value)
        elif where >= _SHN_LORESERVE:
            raise LoadError(f"symbol {names[index]} is in the special section {where:#x}")
        else:
            addresses.append(base + places.get(where, 0) + value)

    for section in sections:
        if section.type == _SHT_RELA and section.info in places:
            _relocate(pages, base, data, section, places[section.info], addresses, got_at)
    size = len(pages)
    if _libc.mprotect(ctypes.c_void_p(base), ctypes.c_size_t(size), mmap.PROT_READ | mmap.PROT_EXEC):
        raise LoadError("the system does not allow executable memory here")
    found = {
        names[i]: addresses[i]
        for i, (_, info, _, where, _, _) in enumerate(symbols)
        if where != _SHN_UNDEF and info >> 4 and names[i]
    }
    return Code(pages, size, found)


def _place(sections: list[_Section]) -> tuple[dict[int, int], int]:
    """Offsets of the sections that are loaded, and where they end."""
    places, at = {}, 0
    for index, section in enumerate(sections):
        if section.flags & _SHF_ALLOC and section.type in (_SHT_PROGBITS, _SHT_NOBITS):
            at = -(-at // section.align) * section.align
            places[index] = at
            at += section.size
    return places, at


def _symbols(data: bytes, sections: list[_Section]) -> tuple[list[tuple[int, int, int, int, int, int]], list[str]]:
    for section in sections:
        if section.type == _SHT_SYMTAB:
            texts = sections[section.link]
            symbols, names = [], []
            for at in range(section.offset, section.offset + section.size, _SYMBOL.size):
                symbol = _SYMBOL.unpack_from(data, at)
                start = texts.offset + symbol[0]
                symbols.append(symbol)
                names.append(data[start : data.index(b"\0", start)].decode(errors="replace") if symbol[0] else "")
            return symbols, names
    return [], []


def _relocate(
    pages: mmap.mmap, base: int, data: bytes, section: _Section, at: int, addresses: list[int], got_at: int
) -> None:
    for position in range(section.offset, section.offset + section.size, _RELA.size):
        offset, info, addend = _RELA.unpack_from(data, position)
        kind, symbol = info & 0xFFFFFFFF, info >> 32
        place, target = at + offset, addresses[symbol]
        if kind in _R_GOTPCREL:
            slot = got_at + 8 * symbol
            struct.pack_into("<Q", pages, slot, target)
            struct.pack_into("<i", pages, place, slot + addend - place)
        elif kind == _R_64:
            struct.pack_into("<Q", pages, place, (target + addend) & (1 << 64) - 1)
        elif kind == _R_PC64:
            struct.pack_into("<q", pages, place, target + addend - (base + place))
        elif kind in (_R_PC32, _R_PLT32):
            struct.pack_into("<i", pages, place, target + addend - (base + place))
        elif kind in (_R_32, _R_32S):
            value = target + addend
            if not 0 <= value < 1 << 31:
                raise LoadError("the object has absolute 32-bit addresses: compile it position-independent")
            struct.pack_into("<I", pages, place, value)
        else:
            raise LoadError(f"relocation of type {kind} is not known")
