"""What ld.so reads of an ELF file: needs, names, search paths, versions and dynamic symbols.

Read through the program headers and the dynamic table alone, as the loader does: section headers may be stripped.
Every offset and count is checked against the file, so any file whatever gives an answer or an ElfError. Formats:
System V gABI chapter 5 and the GNU extensions for symbol versions and hashes.
"""

from __future__ import annotations

import os
import stat
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import BinaryIO

X86_64 = 62
_MACHINES = {3: "x86 (32 bit)", 8: "MIPS", 21: "PowerPC 64", 22: "s390", 40: "ARM (32 bit)", X86_64: "x86-64",
             183: "AArch64", 243: "RISC-V", 258: "LoongArch"}  # fmt: skip
_PT_LOAD, _PT_DYNAMIC, _PT_INTERP = 1, 2, 3
_DT_NEEDED, _DT_HASH, _DT_STRTAB, _DT_SYMTAB, _DT_STRSZ, _DT_SONAME, _DT_RPATH, _DT_RUNPATH = 1, 4, 5, 6, 10, 14, 15, 29
_DT_GNU_HASH, _DT_VERSYM, _DT_VERDEF, _DT_VERDEFNUM, _DT_VERNEED, _DT_VERNEEDNUM, _DT_FLAGS_1 = (
    0x6FFFFEF5, 0x6FFFFFF0, 0x6FFFFFFC, 0x6FFFFFFD, 0x6FFFFFFE, 0x6FFFFFFF, 0x6FFFFFFB,
)  # fmt: skip
_DF_1_NODEFLIB = 0x800
_STRING_BYTES = 1 << 28
_TABLE_BYTES = 1 << 26
_VERSIONS = 65536  # version numbers have 15 bits


class ElfError(ValueError):
    """The loader would not take the file; the text says why. ``skips``: the loader goes on to the next folder."""

    def __init__(self, text: str, *, skips: bool = False) -> None:
        super().__init__(text)
        self.skips = skips


@dataclass(frozen=True)
class Symbol:
    """A dynamic symbol. ``version`` is "" for none; ``file`` is the SONAME that an undefined one expects it from."""

    name: str
    version: str
    defined: bool
    weak: bool
    file: str = ""


@dataclass(frozen=True)
class _Segment:
    kind: int
    offset: int
    address: int
    file_bytes: int


class Elf:
    """One ELF file for x86-64. Raises ElfError at construction or, for damaged tables, when they are asked for."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            if not stat.S_ISREG(path.stat().st_mode):  # a FIFO would be waited for
                raise ElfError("it is no regular file")
            with path.open("rb") as file:
                self._size = os.fstat(file.fileno()).st_size
                self._read_head(file)
                self._read_dynamic(file)
        except PermissionError:
            raise ElfError("this user may not read it", skips=True) from None
        except FileNotFoundError:
            raise ElfError("it does not exist", skips=True) from None
        except OSError as error:
            raise ElfError(f"it cannot be read: {error.strerror}") from None

    def _at(self, file: BinaryIO, offset: int, size: int, what: str) -> bytes:
        if offset < 0 or size < 0 or offset + size > self._size:
            raise ElfError(f"its {what} lies beyond the end of the file: it is truncated or damaged")
        file.seek(offset)
        data = file.read(size)
        if len(data) != size:
            raise ElfError(f"its {what} lies beyond the end of the file: it is truncated or damaged")
        return data

    def _read_head(self, file: BinaryIO) -> None:
        head = file.read(64)
        if len(head) < 4 or head[:4] != b"\x7fELF":
            raise ElfError("it is no ELF file" if head else "it is empty")
        if len(head) < 20:
            raise ElfError("its header is truncated")
        if head[5] != 1:
            raise ElfError("it is for a big-endian machine", skips=True)
        machine = int.from_bytes(head[18:20], "little")
        if head[4] != 2 or machine != X86_64:
            name = _MACHINES.get(machine, f"machine {machine}")
            raise ElfError(f"it is for {name}{'' if head[4] == 2 else ', 32 bit'}, not for x86-64", skips=True)
        if len(head) < 64:
            raise ElfError("its header is truncated")
        phoff, entry_bytes, count = struct.unpack_from("<16xQ14xHH", head, 16)
        if count and entry_bytes != 56:
            raise ElfError("its program headers have a wrong size")
        table = self._at(file, phoff, 56 * count, "table of program headers")
        self._segments = []
        for kind, _, offset, address, _, file_bytes, _, _ in struct.iter_unpack("<IIQQQQQQ", table):
            self._segments.append(_Segment(kind, offset, address, file_bytes))
        self.interpreter = ""
        for segment in self._segments:
            if segment.kind == _PT_LOAD and segment.offset + segment.file_bytes > self._size:
                raise ElfError("a segment lies beyond the end of the file: it is truncated")
            if segment.kind == _PT_INTERP:
                text = self._at(file, segment.offset, min(segment.file_bytes, 4096), "interpreter")
                self.interpreter = os.fsdecode(text.partition(b"\0")[0])

    def _read_dynamic(self, file: BinaryIO) -> None:
        found = next((s for s in self._segments if s.kind == _PT_DYNAMIC), None)
        self._tags: dict[int, int] = {}
        needed: list[int] = []
        if found is not None:
            if found.file_bytes > _TABLE_BYTES:
                raise ElfError("its dynamic table is absurdly long")
            table = self._at(file, found.offset, found.file_bytes // 16 * 16, "dynamic table")
            for tag, value in struct.iter_unpack("<QQ", table):
                if tag == 0:
                    break
                if tag == _DT_NEEDED:
                    needed.append(value)
                else:
                    self._tags.setdefault(tag, value)
        size = self._tags.get(_DT_STRSZ, 0)
        if size > _STRING_BYTES:
            raise ElfError("its string table is absurdly long")
        self._strings = b""
        if self._tags.get(_DT_STRTAB) is not None and size:
            self._strings = self._at(file, self._offset(self._tags[_DT_STRTAB]), size, "string table")
        self.needed = tuple(self._string(value) for value in needed)
        self.soname = self._optional(_DT_SONAME)
        # An object with a RUNPATH ignores its RPATH.
        self.runpath = tuple(filter(None, self._optional(_DT_RUNPATH).split(":")))
        self.rpath = () if self.runpath else tuple(filter(None, self._optional(_DT_RPATH).split(":")))
        self.no_default_folders = bool(self._tags.get(_DT_FLAGS_1, 0) & _DF_1_NODEFLIB)

    def _offset(self, address: int) -> int:
        for segment in self._segments:
            if segment.kind == _PT_LOAD and segment.address <= address < segment.address + segment.file_bytes:
                return address - segment.address + segment.offset
        raise ElfError(f"address {address:#x} of its dynamic table is in no segment: it is damaged")

    def _string(self, at: int) -> str:
        end = self._strings.find(b"\0", at)
        if at >= len(self._strings) or end < 0:
            raise ElfError("a name lies outside its string table: it is damaged")
        return os.fsdecode(self._strings[at:end])

    def _optional(self, tag: int) -> str:
        value = self._tags.get(tag)
        return "" if value is None else self._string(value)

    # --- symbols and versions; read when asked for

    @property
    def version_definitions(self) -> frozenset[str]:
        """The names of its version nodes, with the one that names the file itself: the loader takes that one too."""
        return frozenset(name for _, name, _ in self._nodes)

    @property
    def has_versions(self) -> bool:
        """Whether it defines any version; if not, the loader takes its symbols for any version, with a warning."""
        return _DT_VERDEF in self._tags

    @cached_property
    def version_needs(self) -> dict[str, frozenset[str]]:
        """Versions needed, by the SONAME of the file that they must come from; weak needs left out."""
        found: dict[str, set[str]] = {}
        for file, name, weak, _ in self._needs:
            if not weak:
                found.setdefault(file, set()).add(name)
        return {file: frozenset(names) for file, names in found.items()}

    @cached_property
    def _nodes(self) -> list[tuple[int, str, bool]]:
        """(index, name, whether it names the file) of each version node."""
        found: list[tuple[int, str, bool]] = []
        count = min(self._tags.get(_DT_VERDEFNUM, 0), _VERSIONS)
        with self.path.open("rb") as file:
            at = self._offset(self._tags[_DT_VERDEF]) if count and _DT_VERDEF in self._tags else 0
            for _ in range(count if at else 0):
                _, flags, index, _, _, aux, step = struct.unpack("<HHHHIII", self._at(file, at, 20, "version table"))
                name = struct.unpack("<I", self._at(file, at + aux, 4, "version table"))[0]
                found.append((index & 0x7FFF, self._string(name), bool(flags & 1)))
                if not step:
                    break
                at += step
        return found

    @cached_property
    def _definitions(self) -> dict[int, str]:
        return {index: name for index, name, base in self._nodes if not base}

    @cached_property
    def _needs(self) -> list[tuple[str, str, bool, int]]:
        found: list[tuple[str, str, bool, int]] = []
        count = min(self._tags.get(_DT_VERNEEDNUM, 0), _VERSIONS)
        with self.path.open("rb") as file:
            at = self._offset(self._tags[_DT_VERNEED]) if count and _DT_VERNEED in self._tags else 0
            for _ in range(count if at else 0):
                _, entries, name, first, step = struct.unpack("<HHIII", self._at(file, at, 16, "version needs"))
                inner = at + first
                for _ in range(entries):
                    _, flags, index, version, following = struct.unpack(
                        "<IHHII", self._at(file, inner, 16, "version needs")
                    )
                    found.append((self._string(name), self._string(version), bool(flags & 2), index & 0x7FFF))
                    if not following or len(found) > _VERSIONS:
                        break
                    inner += following
                if not step or len(found) > _VERSIONS:
                    break
                at += step
        return found

    @cached_property
    def symbols(self) -> tuple[Symbol, ...]:
        """All dynamic symbols with a name, local ones left out."""
        return tuple(self._iterate_symbols())

    @cached_property
    def defined(self) -> dict[str, frozenset[str]]:
        """The versions ("" for none) in which each defined symbol exists."""
        found: dict[str, set[str]] = {}
        for symbol in self.symbols:
            if symbol.defined:
                found.setdefault(symbol.name, set()).add(symbol.version)
        return {name: frozenset(versions) for name, versions in found.items()}

    def _iterate_symbols(self) -> Iterator[Symbol]:
        if _DT_SYMTAB not in self._tags:
            return
        with self.path.open("rb") as file:
            count = self._symbol_count(file)
            if count * 24 > _TABLE_BYTES:
                raise ElfError("its symbol table is absurdly long")
            table = self._at(file, self._offset(self._tags[_DT_SYMTAB]), 24 * count, "symbol table")
            versions: tuple[int, ...] = (1,) * count
            if _DT_VERSYM in self._tags:
                data = self._at(file, self._offset(self._tags[_DT_VERSYM]), 2 * count, "symbol versions")
                versions = struct.unpack(f"<{count}H", data)
        needs = {index: (file_name, version) for file_name, version, _, index in self._needs}
        for (name, info, _, section, _, _), number in zip(struct.iter_unpack("<IBBHQQ", table), versions, strict=True):
            binding = info >> 4
            if not name or not binding:
                continue
            index = number & 0x7FFF
            if section:
                version = self._definitions.get(index, "")
                yield Symbol(self._string(name), version, True, binding == 2)
            else:
                origin, version = needs.get(index, ("", ""))
                yield Symbol(self._string(name), version, False, binding == 2, origin)

    def _symbol_count(self, file: BinaryIO) -> int:
        """The dynamic table does not tell: by the classic hash's chains, or the last chain of the GNU hash."""
        if _DT_HASH in self._tags:
            head = self._at(file, self._offset(self._tags[_DT_HASH]), 8, "hash table")
            return int(struct.unpack("<II", head)[1])
        if _DT_GNU_HASH not in self._tags:
            return 0
        at = self._offset(self._tags[_DT_GNU_HASH])
        buckets, first, words, _ = struct.unpack("<IIII", self._at(file, at, 16, "hash table"))
        begin = at + 16 + 8 * words
        if buckets * 4 > _TABLE_BYTES:
            raise ElfError("its hash table is absurdly long")
        last = max(struct.unpack(f"<{buckets}I", self._at(file, begin, 4 * buckets, "hash table")), default=0)
        if last < first:
            # Nothing is defined, so nothing is hashed: what is undefined lies before `first`.
            return int(first)
        chain = begin + 4 * buckets
        while not struct.unpack("<I", self._at(file, chain + 4 * (last - first), 4, "hash table"))[0] & 1:
            last += 1
        return int(last) + 1


def contains(path: Path, *texts: bytes) -> set[bytes]:
    """Which of these byte strings the file has. Unreadable files have none."""
    found: set[bytes] = set()
    overlap = max(map(len, texts)) - 1
    try:
        with path.open("rb") as file:
            tail = b""
            while piece := file.read(1 << 22):
                data = tail + piece
                found |= {text for text in texts if text not in found and text in data}
                if len(found) == len(texts):
                    break
                tail = data[-overlap:] if overlap else b""
    except OSError:
        pass
    return found
