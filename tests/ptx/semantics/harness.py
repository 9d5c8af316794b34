"""One instruction at a time: a kernel made around it, inputs, and how results are compared.

Thread i loads its operands from one array per operand, executes the instruction, and stores the results.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from hypothesis import strategies as st

from vgpu.ptx import oracle
from vgpu.ptx.compiler import Version
from vgpu.ptx.module import Module
from vgpu.ptx.oracle import Memory
from vgpu.ptx.types import TYPES

ENGINES = ("oracle", "coherent", "masked")
LANES = 64
UINT: dict[int, Any] = {8: np.uint8, 16: np.uint16, 32: np.uint32, 64: np.uint64}
INT: dict[int, Any] = {8: np.int8, 16: np.int16, 32: np.int32, 64: np.int64}


def bits_of(kind: str) -> int:
    return 8 if kind == "pred" else TYPES[kind].bits


def run(engine: str, module: Module, name: str, grid, block, params: bytes, memory: Memory, dynamic_shared: int = 0):
    """Run a kernel on the oracle, or compiled, starting in the coherent or the masked version."""
    if engine == "oracle":
        return oracle.run(module, name, grid, block, params, memory, dynamic_shared)
    from vgpu.ptx.testing import run_compiled

    version: Version = "masked" if engine == "masked" else "coherent"
    return run_compiled(module, name, grid, block, params, memory, dynamic_shared, version=version)


@dataclass(frozen=True)
class Case:
    """``sources`` and ``results`` are types; an integer source ``=5`` stands for an immediate.

    ``reference`` takes one raw unsigned array per source (bool for predicates) and returns raw arrays, one per result.
    ``compare`` takes (result type, got, wanted, sources) of raw arrays and returns a bool array of what is right.
    """

    opcode: str
    results: tuple[str, ...]
    sources: tuple[str, ...]
    reference: Callable[..., Any]
    compare: Callable[..., Any] | None = None
    operands: str = ""  # default: d0|d1, s0, s1 …
    edges: tuple[tuple[int, ...], ...] = ()  # per source, instead of the type's own
    limit: tuple[tuple[int, int] | None, ...] = ()  # per source: smallest and largest raw value

    def __str__(self) -> str:
        return self.opcode if "=" not in str(self.sources) else f"{self.opcode}-{'-'.join(self.sources)}"


HEADER = ".version 8.5\n.target sm_90\n.address_size 64\n"


@lru_cache(maxsize=4096)
def kernel(opcode: str, results: tuple[str, ...], sources: tuple[str, ...], operands: str) -> Module:
    """The module of a case; its entry ``k`` takes one address per operand, sources first, and a count."""
    live = [kind for kind in sources if not kind.startswith("=")]
    names = [f"s{i}" for i in range(len(live))] + [f"d{i}" for i in range(len(results))]
    kinds = [*live, *results]
    lines = [HEADER, ".visible .entry k("]
    lines += [f"  .param .u64 p_{name}," for name in names]
    lines += ["  .param .u32 count\n)\n{", "  .reg .pred %out; .reg .b32 %i, %t, %n; .reg .b64 %a; .reg .b16 %byte;"]
    for name, kind in zip(names, kinds, strict=True):
        lines.append(f"  .reg .{'pred' if kind == 'pred' else f'b{max(16, bits_of(kind))}'} %{name};")
    lines += [
        "  mov.u32 %i, %ctaid.x;  mov.u32 %n, %ntid.x;  mov.u32 %t, %tid.x;",
        "  mad.lo.s32 %i, %i, %n, %t;  ld.param.u32 %n, [count];",
        "  setp.ge.u32 %out, %i, %n;  @%out bra DONE;",
    ]
    for name, kind in zip(names[: len(live)], live, strict=True):
        size = bits_of(kind) // 8
        lines.append(f"  ld.param.u64 %a, [p_{name}];  mad.wide.u32 %a, %i, {size}, %a;")
        if kind == "pred":
            lines.append(f"  ld.global.u8 %byte, [%a];  setp.ne.u16 %{name}, %byte, 0;")
        else:
            lines.append(f"  ld.global.{'u8' if size == 1 else f'b{8 * size}'} %{name}, [%a];")
    if not operands:
        count = iter(range(len(live)))
        texts = [kind[1:] if kind.startswith("=") else f"%s{next(count)}" for kind in sources]
        operands = ", ".join(["|".join(f"%d{i}" for i in range(len(results))), *texts])
    lines.append(f"  {opcode} {operands};" if ";" not in operands else operands)
    for name, kind in zip(names[len(live) :], results, strict=True):
        size = bits_of(kind) // 8
        lines.append(f"  ld.param.u64 %a, [p_{name}];  mad.wide.u32 %a, %i, {size}, %a;")
        if kind == "pred":
            lines.append(f"  selp.u16 %byte, 1, 0, %{name};  st.global.u8 [%a], %byte;")
        else:
            lines.append(f"  st.global.b{8 * size} [%a], %{name};")
    lines.append("DONE:\n  ret;\n}\n")
    return Module("\n".join(lines))


def execute(engine: str, case: Case, inputs: list[np.ndarray]) -> list[np.ndarray]:
    """Results of a case for raw inputs of any one length."""
    module = kernel(case.opcode, case.results, case.sources, case.operands)
    count = len(inputs[0])
    memory = Memory()
    live = [kind for kind in case.sources if not kind.startswith("=")]
    at = [memory.put(array.astype(UINT[bits_of(kind)])) for array, kind in zip(inputs, live, strict=True)]
    out = [memory.allocate(count * bits_of(kind) // 8) for kind in case.results]
    params = np.array([*at, *out], np.uint64).tobytes() + count.to_bytes(4, "little")
    run(engine, module, "k", (-(-count // LANES), 1, 1), (LANES, 1, 1), params, memory)
    return [memory.array(address, UINT[bits_of(kind)], count) for address, kind in zip(out, case.results, strict=True)]


# -- inputs


def _float_edges(bits: int, mantissa: int) -> tuple[int, ...]:
    exponent = bits - 1 - mantissa
    bias = (1 << (exponent - 1)) - 1
    infinity = ((1 << exponent) - 1) << mantissa
    one = bias << mantissa
    positive = [
        0, 1, 2, (1 << mantissa) - 1, 1 << mantissa, (1 << mantissa) + 1, one - 1, one, one + 1, one + (1 << mantissa),
        one + (1 << (mantissa - 1)), one - (1 << mantissa), infinity - 1, infinity, infinity | 1 << (mantissa - 1),
        infinity - (1 << mantissa), one + 3 * (1 << (mantissa - 2)), (bias + mantissa) << mantissa,
        (bias + min(31, bias)) << mantissa, (bias + min(8, bias)) << mantissa | 1,
    ]  # fmt: skip
    return tuple(p | sign << (bits - 1) for p in positive for sign in (0, 1))


def _int_edges(bits: int) -> tuple[int, ...]:
    top = 1 << (bits - 1)
    full = (1 << bits) - 1
    some = [
        0,
        1,
        2,
        3,
        4,
        5,
        7,
        8,
        9,
        15,
        16,
        17,
        24,
        31,
        32,
        33,
        63,
        64,
        65,
        100,
        127,
        128,
        255,
        0x0F0F0F0F,
        0x80808080,
    ]
    return tuple(
        sorted({v & full for v in (*some, top, top - 1, top + 1, full, full - 1, full - 31, full >> 1, top >> 1)})
    )


def _pairs(half: tuple[int, ...], bits: int) -> tuple[int, ...]:
    return tuple(a | half[(7 * i + 3) % len(half)] << bits for i, a in enumerate(half))


_HALF, _BRAIN = _float_edges(16, 10), _float_edges(16, 7)
EDGES: dict[str, tuple[int, ...]] = {
    "f32": _float_edges(32, 23),
    "tf32": _float_edges(32, 23),
    "f64": _float_edges(64, 52),
    "f16": _HALF,
    "bf16": _BRAIN,
    "f16x2": _pairs(_HALF, 16),
    "bf16x2": _pairs(_BRAIN, 16),
    "e4m3x2": _pairs(tuple(range(0, 256, 5)), 8),
    "e5m2x2": _pairs(tuple(range(0, 256, 5)), 8),
    "pred": (0, 1),
}


def edges(case: Case, index: int, kind: str) -> tuple[int, ...]:
    if index < len(case.edges) and case.edges[index]:
        found = case.edges[index]
    else:
        found = EDGES.get(kind) or _int_edges(bits_of(kind))
    bound = case.limit[index] if index < len(case.limit) else None
    return tuple(v for v in found if bound is None or bound[0] <= v <= bound[1])


def inputs(case: Case) -> st.SearchStrategy[list[np.ndarray]]:
    """Vectors of raw operands: edge values of each type mixed with any."""
    live = [(i, kind) for i, kind in enumerate(k for k in case.sources if not k.startswith("="))]
    values = []
    for index, kind in live:
        bound = case.limit[index] if index < len(case.limit) else None
        low, high = bound or (0, 1 if kind == "pred" else (1 << bits_of(kind)) - 1)
        values.append(st.one_of(st.sampled_from(edges(case, index, kind)), st.integers(low, high)))
    rows = st.lists(st.tuples(*values), min_size=1, max_size=48)
    return rows.map(lambda drawn: [np.array([row[i] for row in drawn], UINT[bits_of(kind)]) for i, kind in live])


def edge_grid(case: Case, most: int = 640) -> list[np.ndarray]:
    """Every combination of edge values, or an even selection of them if there are too many."""
    live = [(i, kind) for i, kind in enumerate(k for k in case.sources if not k.startswith("="))]
    lists = [np.array(edges(case, i, kind), UINT[bits_of(kind)]) for i, kind in live]
    total = int(np.prod([len(e) for e in lists]))
    step = max(1, total // most) | 1
    chosen = np.arange(0, total, step)
    out = []
    for values in lists:
        out.append(values[chosen % len(values)])
        chosen = chosen // len(values)
    return out


# -- comparison


def values(raw: np.ndarray, kind: str) -> np.ndarray:
    """Floating point values of raw bits, as float64."""
    if kind == "f64":
        return raw.view(np.float64)
    if kind == "f32" or kind == "tf32":
        return raw.view(np.float32).astype(np.float64)
    if kind == "f16":
        return raw.view(np.float16).astype(np.float64)
    if kind == "bf16":
        return (raw.astype(np.uint32) << 16).view(np.float32).astype(np.float64)
    raise ValueError(kind)


def halves(raw: np.ndarray) -> list[np.ndarray]:
    return [(raw & 0xFFFF).astype(np.uint16), (raw >> 16).astype(np.uint16)]


def same(kind: str, got: np.ndarray, wanted: np.ndarray, sources: list[np.ndarray]) -> np.ndarray:
    """Equal bits; any NaN equals any."""
    if not TYPES[kind].is_float:
        return got == wanted
    if kind in ("f16x2", "bf16x2"):
        half = kind[:-2]
        return np.logical_and(*(same(half, g, w, []) for g, w in zip(halves(got), halves(wanted), strict=True)))
    if kind in ("e4m3x2", "e5m2x2"):
        return got == wanted
    with np.errstate(all="ignore"):
        return (got == wanted) | (np.isnan(values(got, kind)) & np.isnan(values(wanted, kind)))


def close(relative: float = 0.0, absolute: float = 0.0, flushed: bool = False) -> Callable[..., np.ndarray]:
    """Within bounds of the exact value; ``flushed``: subnormal results may be zeros."""

    def compare(kind: str, got: np.ndarray, wanted: np.ndarray, sources: list[np.ndarray]) -> np.ndarray:
        if kind in ("f16x2", "bf16x2"):
            pairs = zip(halves(got), halves(wanted), strict=True)
            return np.logical_and(*(compare(kind[:-2], g, w, []) for g, w in pairs))
        with np.errstate(all="ignore"):
            g, w = values(got, kind), values(wanted, kind)
            tiny = {"f16": 2.0**-14, "f64": 2.0**-1022}.get(kind, 2.0**-126)
            error = np.abs(g - w)
            right = (error <= relative * np.abs(w)) | (error <= absolute) | (error <= tiny * 2.0**-7 * (not flushed))
            if flushed:
                right |= (np.abs(w) <= tiny) & (np.abs(g) <= tiny)
            return right | (g == w) | (np.isnan(g) & np.isnan(w))

    return compare


def check(engine: str, case: Case, raw: list[np.ndarray]) -> None:
    """Run a case and hold every result against its reference."""
    got = execute(engine, case, raw)
    live = [kind for kind in case.sources if not kind.startswith("=")]
    arguments = [array.astype(np.bool_) if kind == "pred" else array for array, kind in zip(raw, live, strict=True)]
    with np.errstate(all="ignore"):
        wanted = case.reference(*arguments)
    wanted = wanted if isinstance(wanted, (list, tuple)) else [wanted]
    for number, (kind, have, want) in enumerate(zip(case.results, got, wanted, strict=True)):
        want = np.asarray(want).astype(np.uint8) if kind == "pred" else np.asarray(want)
        want = want.view(have.dtype) if want.dtype.itemsize == have.dtype.itemsize else want.astype(have.dtype)
        right = (case.compare or same)(kind, have, want, raw)
        wrong = np.flatnonzero(~right)
        if len(wrong):
            i = wrong[0]
            operands = ", ".join(f"0x{int(array[i]):x}" for array in raw)
            raise AssertionError(
                f"{case.opcode} on {engine}: result {number} of ({operands}) is 0x{int(have[i]):x}, "
                f"not 0x{int(want[i]):x}; {len(wrong)} of {len(have)} are wrong"
            )
