"""Floating point arithmetic, comparisons and selections."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from vgpu.ptx import ir
from vgpu.ptx.oracle.machine import UINT, WARP, Handler, Mask, Warp
from vgpu.ptx.oracle.rounding import (
    F64,
    FORMATS,
    add_exact,
    decode,
    elementwise,
    encode,
    fma_exact,
    round_to,
    scalar_div,
    scalar_fma,
    scalar_sqrt,
)
from vgpu.ptx.types import TYPES

Array = npt.NDArray[Any]
_MODES: Final = ("rn", "rz", "rm", "rp")


def mode_of(i: ir.Instr) -> str:
    return next((m for m in i.mods if m in _MODES), "rn")


def element(kind: str) -> str:
    """The type of one half of a packed type."""
    return kind.removesuffix("x2")


def flush(values: F64, kind: str) -> F64:
    """Subnormal numbers of a format to zero of the same sign."""
    tiny = np.abs(values) < np.ldexp(1.0, FORMATS[kind].emin)
    return np.where(tiny, np.copysign(0.0, values), values)


def lanes_of(w: Warp, operand: ir.Operand, kind: str) -> list[F64]:
    """Values of an operand: one array, or two (low half first) for a packed type."""
    if TYPES[kind].lanes == 1:
        return [w.value(operand, kind)]
    raw = w.get(operand, f"b{TYPES[kind].bits}").astype(np.uint32)
    bits = TYPES[kind].bits // 2
    half = element(kind)
    return [
        decode(((raw >> np.uint32(k * bits)) & np.uint32((1 << bits) - 1)).astype(UINT[bits]), half) for k in (0, 1)
    ]


def write(w: Warp, destination: ir.Operand | None, parts: list[F64], kind: str, mask: Mask) -> None:
    """Write values that were rounded to the format."""
    half = element(kind)
    bits = [encode(part, half) for part in parts]
    if len(bits) == 1:
        w.put(destination, bits[0], mask)
        return
    width = FORMATS[half].bits
    joined = bits[0].astype(np.uint32) | bits[1].astype(np.uint32) << np.uint32(width)
    w.put(destination, joined.astype(UINT[2 * width]), mask)


def finish(values: F64, i: ir.Instr, kind: str, mode: str = "rn") -> F64:
    """Round, then .ftz, .sat and .relu."""
    result = round_to(values, kind, mode)
    if "ftz" in i.mods and kind in ("f32", "f16"):
        result = flush(result, kind)
    if "sat" in i.mods:
        result = np.where(np.isnan(result), 0.0, np.clip(result, 0.0, 1.0) + 0.0)
    if "relu" in i.mods:
        result = np.where(np.isnan(result), np.nan, np.where(result > 0, result, 0.0))
    return result


def _arithmetic(function: Callable[..., F64]) -> Handler:
    """``function(instr, kind, mode, *values)`` gives exact values, or ones rounded to odd, or already rounded ones."""

    def handler(w: Warp, i: ir.Instr, mask: Mask) -> None:
        kind = i.mods[-1]
        half = element(kind)
        mode = mode_of(i)
        sources = [lanes_of(w, operand, kind) for operand in i.src]
        if "ftz" in i.mods and half in ("f32", "f16"):
            sources = [[flush(part, half) for part in source] for source in sources]
        parts = [finish(function(i, half, mode, *lane), i, half, mode) for lane in zip(*sources, strict=True)]
        write(w, i.dst[0], parts, kind, mask)

    return handler


def _zero_sum(total: F64, a: F64, b: F64, mode: str) -> F64:
    """An exact zero sum is +0, but -0 rounding down, unless both addends are zeros of one sign."""
    if mode != "rm":
        return total
    plus_zeros = (a == 0) & (b == 0) & ~np.signbit(a) & ~np.signbit(b)
    return np.where((total == 0) & ~plus_zeros, -0.0, total)


def _fma(i: ir.Instr, kind: str, mode: str, a: F64, b: F64, c: F64) -> F64:
    if kind == "f64":
        return elementwise(lambda x, y, z: scalar_fma(x, y, z, mode, kind), a, b, c)
    return _zero_sum(fma_exact(a, b, c), a * b, c, mode)


def _add(i: ir.Instr, kind: str, mode: str, a: F64, b: F64) -> F64:
    if kind == "f64":
        return a + b if mode == "rn" else elementwise(lambda x, y: scalar_fma(x, 1.0, y, mode, kind), a, b)
    return _zero_sum(add_exact(a, b), a, b, mode)


def _sub(i: ir.Instr, kind: str, mode: str, a: F64, b: F64) -> F64:
    return _add(i, kind, mode, a, np.where(np.isnan(b), b, -b))


def _mul(i: ir.Instr, kind: str, mode: str, a: F64, b: F64) -> F64:
    if kind != "f64" or mode == "rn":
        return a * b  # exact but for f64
    sign = elementwise(lambda x, y: float(np.copysign(0.0, x) * np.copysign(1.0, y)), a, b)
    return elementwise(lambda x, y, z: scalar_fma(x, y, z, mode, kind), a, b, sign)


def _approximate(i: ir.Instr) -> bool:
    return "approx" in i.mods or "full" in i.mods


def _div(i: ir.Instr, kind: str, mode: str, a: F64, b: F64) -> F64:
    if _approximate(i) or (kind == "f64" and mode == "rn"):
        return a / b
    return elementwise(lambda x, y: scalar_div(x, y, mode, kind), a, b)


def _rcp(i: ir.Instr, kind: str, mode: str, a: F64) -> F64:
    return _div(i, kind, mode, np.ones(WARP), a)


def _sqrt(i: ir.Instr, kind: str, mode: str, a: F64) -> F64:
    if _approximate(i) or (kind == "f64" and mode == "rn"):
        return np.asarray(np.sqrt(a))
    return elementwise(lambda x: scalar_sqrt(x, mode, kind), a)


def _min_max(w: Warp, i: ir.Instr, mask: Mask) -> None:
    kind = i.mods[-1]
    half = element(kind)
    largest = i.base == "max"
    sources = [lanes_of(w, operand, kind) for operand in i.src]
    if "ftz" in i.mods:
        sources = [[flush(part, half) for part in source] for source in sources]
    parts = []
    for a, b in zip(*sources, strict=True):
        sign = np.signbit(a) ^ np.signbit(b)
        if "xorsign" in i.mods:
            a, b = np.abs(a), np.abs(b)
        first = np.where(a == b, np.signbit(b) if largest else np.signbit(a), (a > b) if largest else (a < b))
        result = np.where(first, a, b)
        result = np.where(np.isnan(a), b, np.where(np.isnan(b), a, result))
        if "NaN" in i.mods:
            result = np.where(np.isnan(a) | np.isnan(b), np.nan, result)
        if "xorsign" in i.mods:
            result = np.copysign(result, np.where(sign, -1.0, 1.0))
        parts.append(result)
    write(w, i.dst[0], parts, kind, mask)


def _sign(function: Callable[[F64], F64]) -> Handler:
    def handler(w: Warp, i: ir.Instr, mask: Mask) -> None:
        kind = i.mods[-1]
        if kind == "f64":
            w.put(i.dst[0], function(w.value(i.src[0], kind)), mask)
            return
        parts = lanes_of(w, i.src[0], kind)
        if "ftz" in i.mods:
            parts = [flush(part, element(kind)) for part in parts]
        write(w, i.dst[0], [function(part) for part in parts], kind, mask)

    return handler


def _copysign(w: Warp, i: ir.Instr, mask: Mask) -> None:
    kind = i.mods[-1]
    bits = TYPES[kind].bits
    top = UINT[bits](1 << (bits - 1))
    a, b = (w.get(s, f"b{bits}") for s in i.src)
    w.put(i.dst[0], (b & ~top) | (a & top), mask)


def _testp(w: Warp, i: ir.Instr, mask: Mask) -> None:
    test, kind = i.mods
    value = w.value(i.src[0], kind)
    subnormal = (np.abs(value) < np.ldexp(1.0, FORMATS[kind].emin)) & (value != 0)
    answers = {
        "finite": np.isfinite(value),
        "infinite": np.isinf(value),
        "number": ~np.isnan(value),
        "notanumber": np.isnan(value),
        "normal": np.isfinite(value) & ~subnormal & (value != 0),
        "subnormal": subnormal,
    }
    w.put(i.dst[0], answers[test], mask)


# -- comparisons, of integers too

_COMPARE: Final[dict[str, Callable[[Array, Array], Array]]] = {
    "eq": lambda a, b: a == b,
    "ne": lambda a, b: a != b,
    "lt": lambda a, b: a < b,
    "le": lambda a, b: a <= b,
    "gt": lambda a, b: a > b,
    "ge": lambda a, b: a >= b,
}
_UNSIGNED_NAMES: Final = {"lo": "lt", "ls": "le", "hi": "gt", "hs": "ge"}


def compare(name: str, a: Array, b: Array) -> Array:
    """One of PTX's comparisons; floating point operands as float64."""
    if a.dtype.kind != "f":
        return _COMPARE[_UNSIGNED_NAMES.get(name, name)](a, b)
    unordered = np.isnan(a) | np.isnan(b)
    if name == "num":
        return ~unordered
    if name == "nan":
        return unordered
    if name.endswith("u"):
        return _COMPARE[name[:-1]](a, b) | unordered
    return _COMPARE[name](a, b) & ~unordered


def _compared(w: Warp, i: ir.Instr, kind: str) -> list[Array]:
    if not TYPES[kind].is_float:
        a, b = (w.get(s, kind) for s in i.src[:2])
        return [compare(i.mods[0], a, b)]
    pairs = zip(*(lanes_of(w, s, kind) for s in i.src[:2]), strict=True)
    if "ftz" in i.mods:
        pairs = ((flush(a, element(kind)), flush(b, element(kind))) for a, b in pairs)  # type: ignore[assignment]
    return [compare(i.mods[0], a, b) for a, b in pairs]


def _combine(w: Warp, i: ir.Instr, result: Array) -> Array:
    """With a third operand: the comparison's result and, or, xor that predicate."""
    if len(i.src) < 3:
        return result
    c = w.predicate(i.src[2])
    return result & c if "and" in i.mods else result | c if "or" in i.mods else result ^ c


def _setp(w: Warp, i: ir.Instr, mask: Mask) -> None:
    results = _compared(w, i, i.mods[-1])
    second = results[1] if len(results) > 1 else ~results[0]
    both = [_combine(w, i, results[0]), _combine(w, i, second)]
    for destination, result in zip(i.dst, both, strict=False):
        w.put(destination, result, mask)


def _set(w: Warp, i: ir.Instr, mask: Mask) -> None:
    to, kind = i.mods[-2:]
    results = [_combine(w, i, result) for result in _compared(w, i, kind)]
    if TYPES[to].is_float:
        write(w, i.dst[0], [result.astype(np.float64) for result in results], to, mask)
    else:
        ones = UINT[TYPES[to].bits]((1 << TYPES[to].bits) - 1)
        w.put(i.dst[0], np.where(results[0], ones, UINT[TYPES[to].bits](0)), mask)


def _slct(w: Warp, i: ir.Instr, mask: Mask) -> None:
    kind, by = i.mods[-2:]
    if by == "f32":
        c: Array = w.value(i.src[2], by)
        c = flush(c, "f32") if "ftz" in i.mods else c
    else:
        c = w.get(i.src[2], by)
    bits = f"b{TYPES[kind].bits}"
    a, b = (w.get(s, kind if TYPES[kind].is_float else bits) for s in i.src[:2])
    w.put(i.dst[0], np.where(c >= 0, a, b), mask)


OPS: Final[dict[str, Handler]] = {
    "add": _arithmetic(_add),
    "sub": _arithmetic(_sub),
    "mul": _arithmetic(_mul),
    "fma": _arithmetic(_fma),
    "mad": _arithmetic(_fma),
    "div": _arithmetic(_div),
    "rcp": _arithmetic(_rcp),
    "sqrt": _arithmetic(_sqrt),
    "rsqrt": _arithmetic(lambda i, kind, mode, a: 1.0 / np.sqrt(a)),
    "sin": _arithmetic(lambda i, kind, mode, a: np.sin(a)),
    "cos": _arithmetic(lambda i, kind, mode, a: np.cos(a)),
    "lg2": _arithmetic(lambda i, kind, mode, a: np.log2(a)),
    "ex2": _arithmetic(lambda i, kind, mode, a: np.exp2(a)),
    "tanh": _arithmetic(lambda i, kind, mode, a: np.tanh(a)),
    "min": _min_max,
    "max": _min_max,
    "abs": _sign(lambda a: np.abs(a)),
    "neg": _sign(lambda a: -a),
    "copysign": _copysign,
    "testp": _testp,
}

COMPARISONS: Final[dict[str, Handler]] = {"setp": _setp, "set": _set, "slct": _slct}
