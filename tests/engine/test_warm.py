"""Compiling ahead: what a list names is found in libraries, compiled once, and then cached for every process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.programs.conftest import fatbin

from vgpu.engine.cpu.warm import Wanted, wanted
from vgpu.ptx.fatbin import in_file

VGPU = [sys.executable, "-c", "from vgpu.cli import main; main()"]


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A file with fat binaries among other bytes, as a shared library has them."""
    path = tmp_path / "libprogram.so"
    magic_alone = b"\x50\xed\x55\xba" + bytes(12)
    path.write_bytes(bytes(24) + fatbin("matmul") + bytes(16) + magic_alone + fatbin("histogram", "zstd"))
    return path


def test_fat_binaries_are_found(library: Path) -> None:
    assert [len(data) for data in in_file(library)] == [len(fatbin("matmul")), len(fatbin("histogram", "zstd"))]


def test_lists() -> None:
    entry = {"kernel": "k", "block": [1, 2, 3], "version": "masked", "bytes": 7}
    assert wanted([entry, entry]) == {Wanted("k", (1, 2, 3), "masked")}
    for bad in ({}, {"kernel": "k", "block": [1], "version": "x"}, {"kernel": "k", "version": "x"}):
        with pytest.raises(ValueError, match="is not an entry"):
            wanted([bad])


def test_warm_command(library: Path, tmp_path: Path) -> None:
    names = [name for data in in_file(library) for name in _entries(data)]
    variants = [{"kernel": n, "block": [64, 1, 1], "version": v} for n in names for v in ("coherent", "masked")]
    variants.append({"kernel": "nobody has this", "block": [1, 1, 1], "version": "coherent"})
    given = tmp_path / "list.json"
    given.write_text(json.dumps({"entries": variants}))
    environment = {**os.environ, "VGPU_CACHE": str(tmp_path / "cache")}

    def run() -> dict[str, Any]:
        done = subprocess.run(
            [*VGPU, "cache", "warm", str(library), "--list", str(given), "--json"],
            capture_output=True, text=True, timeout=250, env=environment,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        found: dict[str, Any] = json.loads(done.stdout)
        return found

    count = len(variants) - 1
    assert run() == {"compiled": count, "cached": 0, "failed": 0, "missing": 1}
    assert run() == {"compiled": 0, "cached": count, "failed": 0, "missing": 1}


def _entries(data: bytes) -> tuple[str, ...]:
    from vgpu.ptx import fatbin as container
    from vgpu.ptx.module import Module

    return Module(container.choose(container.images(data), 90).text()).entries
