"""ld.so, told rather than run: which file a name leads to in a given environment, and by which rule.

Follows ld.so(8) and glibc's dl-load.c for x86-64: names of what is loaded already (LD_PRELOAD first), DT_RPATH of the
chain of loaders, LD_LIBRARY_PATH, DT_RUNPATH, /etc/ld.so.cache, the default folders. A file of another architecture or
one that may not be read is passed over; one that is damaged ends the search, as in ld.so.
"""

from __future__ import annotations

import os
import re
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from vgpu.doctor.elf import Elf, ElfError

DEFAULT_FOLDERS = ("/lib/x86_64-linux-gnu", "/usr/lib/x86_64-linux-gnu", "/lib64", "/usr/lib64", "/lib", "/usr/lib")
CACHE = Path("/etc/ld.so.cache")
_MAGIC = b"glibc-ld.so.cache1.1"
_OBJECTS = 4096  # in one process; a graph that is longer is a loop of ours


@dataclass(frozen=True)
class Passed:
    """A file that the loader looked at and did not take."""

    path: Path
    reason: str


@dataclass(frozen=True)
class Found:
    """The answer for one name. ``path`` None: not found, or ``fatal`` says which file ended the search and why."""

    name: str
    path: Path | None
    how: str
    passed: tuple[Passed, ...] = ()
    fatal: str = ""


@dataclass
class Object:
    """A loaded file. ``by`` is what needed it; None for the program and what is preloaded."""

    path: Path
    elf: Elf
    names: set[str]
    by: Object | None
    how: str


class Cache:
    """/etc/ld.so.cache. Empty when there is none or its format is not known."""

    def __init__(self, path: Path = CACHE) -> None:
        self._path = path

    @cached_property
    def entries(self) -> dict[str, list[Path]]:
        try:
            data = self._path.read_bytes()
        except OSError:
            return {}
        begin = data.find(_MAGIC)
        if begin < 0 or len(data) < begin + 48:
            return {}
        (count,) = struct.unpack_from("<I", data, begin + 20)
        found: dict[str, list[Path]] = {}
        for i in range(min(count, (len(data) - begin - 48) // 24)):
            flags, key, value, _, _ = struct.unpack_from("<iIIIQ", data, begin + 48 + 24 * i)
            if flags & 0xFF00 != 0x0300:  # FLAG_X8664_LIB64
                continue
            name, path = (_text(data, begin + at) for at in (key, value))
            if name and path:
                found.setdefault(name, []).append(Path(path))
        return found


def _text(data: bytes, at: int) -> str:
    end = data.find(b"\0", at)
    return os.fsdecode(data[at:end]) if 0 <= at < end else ""


def _capabilities() -> tuple[str, ...]:
    """Subfolders of glibc-hwcaps that this CPU may use, the best first."""
    try:
        flags = set(re.search(r"^flags\s*:(.*)$", Path("/proc/cpuinfo").read_text(), re.M)[1].split())  # type: ignore[index]
    except (OSError, TypeError):
        return ()
    levels = (("x86-64-v4", {"avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl"}),
              ("x86-64-v3", {"avx2", "bmi1", "bmi2", "fma", "movbe"}),
              ("x86-64-v2", {"sse4_2", "ssse3", "popcnt"}))  # fmt: skip
    return tuple(f"glibc-hwcaps/{name}" for name, needed in levels if needed <= flags)


@dataclass
class Process:
    """What one process would have loaded. ``secure``: it runs with more rights than its user (AT_SECURE), so the
    loader ignores LD_LIBRARY_PATH and paths in LD_PRELOAD."""

    environment: Mapping[str, str]
    folder: Path = field(default_factory=Path.cwd)
    secure: bool = False
    cache: Cache = field(default_factory=Cache)
    objects: list[Object] = field(default_factory=list)
    missing: list[tuple[Found, Object | None]] = field(default_factory=list)
    preload_failures: list[Passed] = field(default_factory=list)

    def start(self, program: Path) -> Object:
        """Load a program with what it needs. Raises ElfError when it is no program for this machine."""
        main = Object(program, Elf(program), {str(program)}, None, "the program")
        self.objects.append(main)
        preloaded = []
        for word in re.split("[ :]+", self.environment.get("LD_PRELOAD", "")):
            if word:
                found = self._search(word, main) if not (self.secure and "/" in word) else Found(word, None, "")
                if found.path is None:
                    reason = found.fatal or ("ignored in a secure process" if self.secure else "it does not exist")
                    reason = found.passed[-1].reason if found.passed and not found.fatal else reason
                    self.preload_failures.append(Passed(Path(word), reason))
                elif (one := self._add(found, None, "LD_PRELOAD")) is not None:
                    preloaded.append(one)
        self._load_needs([main, *preloaded])
        return main

    def open(self, name: str, caller: Object | None = None) -> Found:
        """What ``dlopen(name)`` called in ``caller`` (default: the program) takes; loads it with what it needs."""
        found = self._search(name, caller or self.objects[0])
        if found.path is not None and self._loaded(found.path) is None:
            one = self._add(found, caller or self.objects[0], found.how)
            if one is not None:
                self._load_needs([one])
        return found

    def object(self, path: Path) -> Object | None:
        """The loaded object that is this file."""
        return self._loaded(path)

    def _load_needs(self, queue: list[Object]) -> None:
        while queue and len(self.objects) < _OBJECTS:
            one = queue.pop(0)
            for name in one.elf.needed:
                found = self._search(name, one)
                if found.path is None:
                    self.missing.append((found, one))
                elif self._loaded(found.path) is None and (new := self._add(found, one, found.how)) is not None:
                    queue.append(new)

    def _add(self, found: Found, by: Object | None, how: str) -> Object | None:
        assert found.path is not None
        known = self._loaded(found.path)
        if known is not None:
            return None
        try:
            elf = Elf(found.path)
        except ElfError as error:
            if how == "LD_PRELOAD":
                self.preload_failures.append(Passed(found.path, str(error)))
            return None
        names = {found.name, str(found.path), *([elf.soname] if elf.soname else [])}
        one = Object(found.path, elf, names, by, how)
        self.objects.append(one)
        return one

    def _loaded(self, path: Path) -> Object | None:
        """By device and inode, as the loader knows a file again."""
        try:
            wanted = path.stat()
            return next((o for o in self.objects if os.path.samestat(o.path.stat(), wanted)), None)
        except OSError:
            return None

    # --- the search

    def _search(self, name: str, caller: Object) -> Found:
        passed: list[Passed] = []
        if "/" in name:
            path = self.folder / self._expand(name, caller)
            reason, _ = self._refusal(path)
            if reason is None:
                return Found(name, path, "an absolute path" if name.startswith("/") else "a path")
            return Found(name, None, "", (Passed(path, reason),), f"{path}: {reason}")
        known = next((o for o in self.objects if name in o.names), None)
        if known is not None:
            return Found(name, known.path, known.how if known.how.startswith("LD_PRELOAD") else
                         f"loaded before under this name ({known.how})")  # fmt: skip
        for path, how in self._candidates(name, caller):
            reason, skips = self._refusal(path)
            if reason is None:
                return Found(name, path, how, tuple(passed))
            if reason != _ABSENT:
                passed.append(Passed(path, reason))
                if not skips:
                    return Found(name, None, how, tuple(passed), f"{path}: {reason}")
        return Found(name, None, "", tuple(passed))

    def _candidates(self, name: str, caller: Object) -> Iterator[tuple[Path, str]]:
        if not caller.elf.runpath:
            seen: set[int] = set()
            one: Object | None = caller
            while one is not None and id(one) not in seen:
                seen.add(id(one))
                if not one.elf.runpath:
                    yield from self._folders(one.elf.rpath, name, f"DT_RPATH of {one.path}", one)
                one = one.by or (self.objects[0] if one is not self.objects[0] else None)
        if not self.secure:
            for number, folder in enumerate(library_path(self.environment), 1):
                yield from self._folders((folder or ".",), name, f"LD_LIBRARY_PATH, entry {number}: {folder}", caller)
        yield from self._folders(caller.elf.runpath, name, f"DT_RUNPATH of {caller.path}", caller)
        if not caller.elf.no_default_folders:
            for path in self.cache.entries.get(name, []):
                yield path, str(CACHE)
            yield from self._folders(DEFAULT_FOLDERS, name, "a default folder", caller)

    def _folders(self, folders: tuple[str, ...], name: str, how: str, origin: Object) -> Iterator[tuple[Path, str]]:
        for folder in folders:
            base = self.folder / self._expand(folder, origin)
            for part in _HWCAPS:
                yield base / part / name, how
            yield base / name, how

    def _expand(self, text: str, origin: Object) -> str:
        values = {"ORIGIN": str(origin.path.resolve().parent), "LIB": "lib/x86_64-linux-gnu", "PLATFORM": "x86_64"}
        return re.sub(r"\$(?:\{(ORIGIN|LIB|PLATFORM)\}|(ORIGIN|LIB|PLATFORM)\b)", lambda m: values[m[1] or m[2]], text)

    @staticmethod
    def _refusal(path: Path) -> tuple[str | None, bool]:
        """Why the loader does not take this file (None: it does), and whether it goes on looking."""
        try:
            if path.is_dir():
                return "it is a folder", False
            if not path.exists():
                return _ABSENT, True
            Elf(path)
        except ElfError as error:
            return str(error), error.skips
        except PermissionError:
            return "a folder above it may not be entered by this user", True
        except OSError as error:
            return str(error.strerror), True
        return None, False


_ABSENT = "it does not exist"
_HWCAPS = _capabilities()


def library_path(environment: Mapping[str, str]) -> list[str]:
    """The entries of LD_LIBRARY_PATH; an empty one is the current folder."""
    value = environment.get("LD_LIBRARY_PATH", "")
    return re.split("[:;]", value) if value else []
