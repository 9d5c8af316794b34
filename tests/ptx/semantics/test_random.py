"""Random kernels: the compiled versions must leave the bytes that the oracle leaves."""

from __future__ import annotations

import numpy as np
import pytest
from tests.ptx.semantics.harness import run
from tests.ptx.semantics.random_kernels import FLOATS, INPUT_WORDS, LONGS, RESULT_BYTES, WORDS, kernel

from vgpu.ptx.oracle import Memory

RECORD = np.dtype([("words", "<u4", WORDS), ("floats", "<f4", FLOATS), ("longs", "<u8", LONGS)])
assert RECORD.itemsize == RESULT_BYTES


def results(engine: str, seed: int, size: int) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    block, grid = int(rng.choice([32, 64, 96, 40])), int(rng.choice([1, 2]))
    data = rng.integers(0, 1 << 32, INPUT_WORDS * block, np.uint32)
    small = rng.random(len(data)) < 0.5
    data[small] %= 8
    memory = Memory()
    at, out, total = memory.put(data), memory.allocate(block * grid * RESULT_BYTES), memory.allocate(64)
    params = np.array([at, out, total], np.uint64).tobytes() + int(seed % 5).to_bytes(4, "little")
    run(engine, kernel(seed, block, size), "k", (grid, 1, 1), (block, 1, 1), params, memory)
    return memory.array(out, RECORD, block * grid), memory.array(total, np.uint32, 16)


def compare(seed: int, size: int) -> None:
    wanted, totals = results("oracle", seed, size)
    for version in ("coherent", "masked"):
        got, sums = results(version, seed, size)
        for name in ("words", "longs"):
            bad = np.argwhere(got[name] != wanted[name])
            assert not len(bad), f"seed {seed}, {version}: {name} of (thread, register) {bad[:5].tolist()} differ"
        equal = (got["floats"].view(np.uint32) == wanted["floats"].view(np.uint32)) | (
            np.isnan(got["floats"]) & np.isnan(wanted["floats"])
        )
        assert equal.all(), f"seed {seed}, {version}: floats of (thread, register) {np.argwhere(~equal)[:5].tolist()}"
        assert (sums == totals).all(), f"seed {seed}, {version}: sums in shared memory differ"


@pytest.mark.parametrize("seed", range(24))
def test_random_kernel(seed: int) -> None:
    compare(seed, 14)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(1000, 1300))
def test_more_random_kernels(seed: int) -> None:
    compare(seed, 10 + seed % 40)
