"""Small whole kernels: how the tests write and run them."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
from tests.ptx.semantics.harness import HEADER, run

from vgpu.ptx.module import Module
from vgpu.ptx.oracle import Memory

PROLOGUE = """
  .reg .pred %p<16>; .reg .b16 %rs<16>; .reg .b32 %r<32>; .reg .b64 %rd<32>; .reg .f32 %f<16>;
  .reg .b32 %tid, %lane, %i; .reg .b64 %in, %out, %at;
  mov.u32 %tid, %tid.x;  mov.u32 %lane, %laneid;
  mov.u32 %r30, %ctaid.x;  mov.u32 %r31, %ntid.x;  mad.lo.u32 %i, %r30, %r31, %tid;
  ld.param.u64 %in, [in];  ld.param.u64 %out, [out];
"""


@lru_cache(maxsize=256)
def module(body: str, globals_: str = "", params: str = "") -> Module:
    """A kernel ``k`` with the parameters in, out and those of ``params``. %i counts the grid's threads."""
    extra = "".join(f", {p}" for p in params.split(",") if p)
    head = f"{HEADER}{globals_}\n.visible .entry k(.param .u64 in, .param .u64 out{extra})\n"
    return Module(f"{head}{{{PROLOGUE}{body}\n}}\n")


def launch(
    engine: str,
    program: Module,
    source: np.ndarray,
    out_bytes: int,
    *,
    grid: int = 1,
    block: int | tuple[int, int, int] = 32,
    params: bytes = b"",
    dynamic_shared: int = 0,
    memory: Memory | None = None,
) -> Any:
    """Run ``k`` over a copy of ``source``; the output buffer as bytes, the input buffer as bytes, what was printed."""
    memory = memory or Memory()
    at = memory.put(source)
    out = memory.allocate(out_bytes)
    shape = block if isinstance(block, tuple) else (block, 1, 1)
    raw = np.array([at, out], np.uint64).tobytes() + params
    outcome = run(engine, program, "k", (grid, 1, 1), shape, raw, memory, dynamic_shared)
    return memory.read(out, out_bytes), memory.read(at, source.nbytes), outcome.printed


def words(
    engine: str, program: Module, source: np.ndarray, count: int, dtype: Any = np.uint32, **more: Any
) -> np.ndarray:
    """`launch`, as an array of ``count`` elements."""
    return np.frombuffer(launch(engine, program, source, count * np.dtype(dtype).itemsize, **more)[0], dtype)


LANE_ADDRESS = "mad.wide.u32 %at, %i, {size}, {base};\n"


def at(base: str, size: int = 4) -> str:
    """%at = base + size * %i"""
    return LANE_ADDRESS.format(base=base, size=size)
