"""The cache of machine code on disk: one file per kernel variant, named by the hash of all that it was made from.

A file holds a checksum, the compiler's notes (JSON) and the object. It is written beside its place and renamed, so a
reader sees a whole file or none; a file that does not match its checksum is removed and compiled again.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import os
import struct
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

log = logging.getLogger("vgpu.cache")

MAGIC = b"VGPUOBJ1"
SUFFIX = ".vko"
MAX_BYTES = 1 << 30
_HEAD = struct.Struct("<8sIIQ32s")  # magic, bytes of notes, 0, bytes of the object, SHA-256 of both


def default_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """VGPU_CACHE, else the user's cache folder."""
    named = environment.get("VGPU_CACHE", "")
    if named:
        return Path(named)
    import platformdirs

    return Path(platformdirs.user_cache_dir("vgpu")) / "kernels"


@dataclass(frozen=True)
class Entry:
    """One cached variant: ``bytes`` is the file's size, ``used`` when it was last read or written (since 1970)."""

    key: str
    path: Path
    bytes: int
    used: float
    notes: dict[str, Any]


class ObjectCache:
    """The folder. Safe with many processes; only compile processes write."""

    def __init__(self, folder: Path, max_bytes: int = MAX_BYTES) -> None:
        self.folder, self._max_bytes = folder, max_bytes

    def path(self, key: str) -> Path:
        return self.folder / key[:2] / (key + SUFFIX)

    def get(self, key: str) -> tuple[dict[str, Any], bytes] | None:
        """The notes and the object, or None. Removes a damaged file."""
        path = self.path(key)
        try:
            data = path.read_bytes()
        except OSError:
            return None
        found = _unpack(data)
        if found is None:
            log.warning("%s is damaged; it will be made again", path)
            with contextlib.suppress(OSError):
                path.unlink()
            return None
        with contextlib.suppress(OSError):
            os.utime(path)  # what was used last is evicted last
        return found

    def put(self, key: str, notes: dict[str, Any], code: bytes) -> None:
        """Store one variant. A folder that cannot be written to is no error: the next process compiles again."""
        path = self.path(key)
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            path.parent.mkdir(mode=0o700, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".", delete=False) as file:
                try:
                    file.write(_pack(notes, code))
                    file.close()
                    os.replace(file.name, path)
                except BaseException:
                    os.unlink(file.name)
                    raise
            self.evict()
        except OSError as error:
            log.warning("machine code was not kept in %s: %s", self.folder, error)

    def evict(self) -> int:
        """Remove what was not used for longest until the rest fits; returns how many files."""
        files = []
        for path in self._files():
            with contextlib.suppress(OSError):
                found = path.stat()
                files.append((found.st_mtime, found.st_size, path))
        total = sum(size for _, size, _ in files)
        removed = 0
        for _, size, path in sorted(files):
            if total <= self._max_bytes:
                break
            with contextlib.suppress(OSError):
                path.unlink()
                total -= size
                removed += 1
        return removed

    def entries(self) -> list[Entry]:
        """All that is cached, the last used first. Skips damaged files."""
        found = []
        for path in self._files():
            with contextlib.suppress(OSError):
                unpacked = _unpack(path.read_bytes())
                stat = path.stat()
                if unpacked is not None:
                    found.append(Entry(path.stem, path, stat.st_size, stat.st_mtime, unpacked[0]))
        return sorted(found, key=lambda entry: -entry.used)

    def clear(self) -> tuple[int, int]:
        """Remove everything; returns (files, bytes)."""
        count = total = 0
        for path in list(self._files()):
            with contextlib.suppress(OSError):
                size = path.stat().st_size
                path.unlink()
                count, total = count + 1, total + size
        return count, total

    def _files(self) -> Iterator[Path]:
        with contextlib.suppress(OSError):
            yield from self.folder.glob("??/*" + SUFFIX)


def _pack(notes: dict[str, Any], code: bytes) -> bytes:
    text = json.dumps(notes, sort_keys=True).encode()
    return _HEAD.pack(MAGIC, len(text), 0, len(code), hashlib.sha256(text + code).digest()) + text + code


def _unpack(data: bytes) -> tuple[dict[str, Any], bytes] | None:
    if len(data) < _HEAD.size:
        return None
    magic, notes_bytes, _, code_bytes, digest = _HEAD.unpack_from(data)
    body = data[_HEAD.size :]
    if magic != MAGIC or len(body) != notes_bytes + code_bytes or hashlib.sha256(body).digest() != digest:
        return None
    try:
        notes = json.loads(body[:notes_bytes])
    except ValueError:
        return None
    return (notes, body[notes_bytes:]) if isinstance(notes, dict) else None
