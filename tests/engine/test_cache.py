"""The cache of machine code: what was put comes back, what was damaged does not."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from vgpu.engine.cpu.cache import ObjectCache, default_folder

KEY = "ab" * 32
NOTES = {"symbol": "k", "save_bytes": 64, "globals": ["a", "b"]}


def test_round_trip(tmp_path: Path) -> None:
    cache = ObjectCache(tmp_path / "kernels")
    assert cache.get(KEY) is None
    cache.put(KEY, NOTES, b"machine code")
    assert cache.get(KEY) == (NOTES, b"machine code")
    entries = cache.entries()
    assert [(e.key, e.notes) for e in entries] == [(KEY, NOTES)]
    assert entries[0].bytes == entries[0].path.stat().st_size
    assert (tmp_path / "kernels").stat().st_mode & 0o077 == 0
    assert cache.clear() == (1, entries[0].bytes)
    assert cache.get(KEY) is None


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[:-1],
        lambda data: data + b"x",
        lambda data: b"",
        lambda data: data[:10],
        lambda data: b"X" + data[1:],
        lambda data: data[:60] + bytes([data[60] ^ 1]) + data[61:],
        lambda data: data[:-1] + bytes([data[-1] ^ 0x80]),
    ],
)
def test_damage_is_noticed_and_removed(tmp_path: Path, damage: object) -> None:
    cache = ObjectCache(tmp_path)
    cache.put(KEY, NOTES, b"machine code")
    path = cache.path(KEY)
    path.write_bytes(damage(path.read_bytes()))  # type: ignore[operator]
    assert cache.get(KEY) is None
    assert not path.exists()
    cache.put(KEY, NOTES, b"machine code")
    assert cache.get(KEY) == (NOTES, b"machine code")


def test_what_was_used_last_stays(tmp_path: Path) -> None:
    cache = ObjectCache(tmp_path, max_bytes=10_000)
    keys = [f"{i:02x}" * 32 for i in range(4)]
    for at, key in enumerate(keys[:3]):
        cache.put(key, {}, bytes(3000))
        os.utime(cache.path(key), (at, at))
    assert cache.get(keys[0]) is not None  # now the last used
    cache.put(keys[3], {}, bytes(3000))
    assert [cache.get(key) is not None for key in keys] == [True, False, True, True]
    assert list(tmp_path.glob("*/.*")) == []


def test_folder_that_cannot_be_written(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    cache = ObjectCache(blocked / "kernels")
    cache.put(KEY, NOTES, b"machine code")
    assert cache.get(KEY) is None
    assert cache.entries() == []
    assert cache.clear() == (0, 0)


def test_variable_names_the_folder(tmp_path: Path) -> None:
    assert default_folder({"VGPU_CACHE": str(tmp_path)}) == tmp_path
    assert default_folder({}).name == "kernels"
