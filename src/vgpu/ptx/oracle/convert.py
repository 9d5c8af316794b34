"""cvt, and conversions of addresses between state spaces."""

from __future__ import annotations

from fractions import Fraction
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from vgpu.ptx import ir
from vgpu.ptx.oracle.floats import element, flush, lanes_of, write
from vgpu.ptx.oracle.machine import (
    INT,
    LOCAL_WINDOW,
    PARAM_WINDOW,
    SHARED_WINDOW,
    UINT,
    WARP,
    WINDOW_BYTES,
    Handler,
    Mask,
    Warp,
)
from vgpu.ptx.oracle.rounding import F64, FORMATS, from_integers, round_fraction, round_to
from vgpu.ptx.types import TYPES, type_names

Array = npt.NDArray[Any]
_TO_INTEGRAL: Final = {"rni": np.rint, "rzi": np.trunc, "rmi": np.floor, "rpi": np.ceil}


def _limits(kind: str) -> tuple[int, int]:
    info = TYPES[kind]
    if info.kind == "signed":
        return -(1 << (info.bits - 1)), (1 << (info.bits - 1)) - 1
    return 0, (1 << info.bits) - 1


def _from_python(values: list[int], kind: str) -> Array:
    bits = TYPES[kind].bits
    raw = np.array([v & ((1 << bits) - 1) for v in values], UINT[bits])
    return raw.view(INT[bits]) if TYPES[kind].kind == "signed" else raw


def _to_integer(values: F64, i: ir.Instr, kind: str) -> Array:
    integral = next((_TO_INTEGRAL[m](values) for m in i.mods if m in _TO_INTEGRAL), np.trunc(values))
    low, high = _limits(kind)
    out = []
    for value in integral:
        if np.isnan(value):
            out.append(0)
        elif np.isinf(value):
            out.append(high if value > 0 else low)
        else:
            out.append(min(max(int(value), low), high))
    return _from_python(out, kind)


def _to_float(values: F64, i: ir.Instr, kind: str) -> F64:
    mode = next((m for m in i.mods if m in ("rn", "rz", "rm", "rp", "rna")), "rn")
    for m in i.mods:
        if m in _TO_INTEGRAL:
            values = np.copysign(_TO_INTEGRAL[m](values), values)
    format_ = FORMATS[kind]
    result = round_to(values, kind, mode)
    if "ftz" in i.mods and kind == "f32":
        result = flush(result, kind)
    if "satfinite" in i.mods:
        result = np.where(np.isnan(values), np.nan, np.clip(result, -format_.largest, format_.largest))
    if "sat" in i.mods:
        result = np.where(np.isnan(result), 0.0, np.clip(result, 0.0, 1.0) + 0.0)
    if "relu" in i.mods:
        result = np.where(np.isnan(result), np.nan, np.where(result > 0, result, 0.0))
    return result


def _cvt(w: Warp, i: ir.Instr, mask: Mask) -> None:
    if i.mods[0] == "pack":
        _pack(w, i, mask)
        return
    to, source = type_names(i.mods)[-2:]
    to_info, source_info = TYPES[to], TYPES[source]
    if not source_info.is_float:
        integers = w.get(i.src[0], source)
        if to_info.is_float:
            if to == "f64":  # no room for the exact value
                mode = next(m for m in i.mods if m in ("rn", "rz", "rm", "rp"))
                exact = np.array([round_fraction(Fraction(int(v)), to, mode) for v in integers])
            else:
                exact = from_integers(integers)
            write(w, i.dst[0], [_to_float(exact, i, to)], to, mask)
            return
        values = [int(v) for v in integers]
        if "sat" in i.mods:
            low, high = _limits(to)
            values = [min(max(v, low), high) for v in values]
        w.put(i.dst[0], _from_python(values, to), mask)
        return
    if to_info.lanes == 2 and source_info.lanes == 1:  # the first source is the upper half
        parts = [w.value(operand, source) for operand in reversed(i.src)]
    else:
        parts = lanes_of(w, i.src[0], source)
    if "ftz" in i.mods and source == "f32":
        parts = [flush(part, source) for part in parts]
    if not to_info.is_float:
        w.put(i.dst[0], _to_integer(parts[0], i, to), mask)
        return
    write(w, i.dst[0], [_to_float(part, i, element(to)) for part in parts], to, mask)


def _pack(w: Warp, i: ir.Instr, mask: Mask) -> None:
    to = type_names(i.mods)[0]
    bits = TYPES[to].bits
    low, high = _limits(to)
    parts = []
    for operand in reversed(i.src[:2]):  # the second operand goes to the low end
        values = [min(max(int(v), low), high) & ((1 << bits) - 1) for v in w.get(operand, "s32")]
        parts.append(np.array(values, np.uint32))
    packed = parts[0] | parts[1] << np.uint32(bits)
    if len(i.src) > 2:
        packed |= w.get(i.src[2], "b32") << np.uint32(2 * bits)
    w.put(i.dst[0], packed, mask)


def _window(w: Warp, space: str) -> Array:
    if space == "shared":
        return np.full(WARP, SHARED_WINDOW, np.uint64)
    if space == "local":
        return np.array([w.local_window(lane) for lane in range(WARP)], np.uint64)
    return np.full(WARP, PARAM_WINDOW if space == "param" else 0, np.uint64)


def _space(i: ir.Instr) -> str:
    return next(m for m in i.mods if m not in ("to", "u32", "u64")).partition("::")[0]


def _cvta(w: Warp, i: ir.Instr, mask: Mask) -> None:
    address = w.get(i.src[0], i.mods[-1]).astype(np.uint64)
    window = _window(w, _space(i))
    w.put(i.dst[0], address - window if "to" in i.mods else address + window, mask)


def space_of(address: int) -> str:
    """The state space of a generic address; constant memory counts as global."""
    for name, start in (("shared", SHARED_WINDOW), ("local", LOCAL_WINDOW), ("param", PARAM_WINDOW)):
        if start <= address < start + WINDOW_BYTES:
            return name
    return "global"


def _isspacep(w: Warp, i: ir.Instr, mask: Mask) -> None:
    space = _space(i)
    constants = [
        (address, address + w.grid.module.variable(name).size)
        for name, address in w.grid.memory.symbols.items()
        if w.grid.module.has(name) and w.grid.module.variable(name).space == "const"
    ]
    answers = []
    for address in w.get(i.src[0], "u64"):
        if space == "const":
            answers.append(any(start <= int(address) < end for start, end in constants))
        else:
            answers.append(space_of(int(address)) == space)
    w.put(i.dst[0], np.array(answers), mask)


OPS: Final[dict[str, Handler]] = {"cvt": _cvt, "cvta": _cvta, "isspacep": _isspacep}
