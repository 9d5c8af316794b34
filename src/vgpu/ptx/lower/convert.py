"""cvt: between integers and floating point, of all widths and roundings."""

from __future__ import annotations

from typing import Final

from vgpu.ptx import ir
from vgpu.ptx.domain import Val
from vgpu.ptx.emit.forms import INT, X
from vgpu.ptx.emit.function import Function
from vgpu.ptx.lower import rounding
from vgpu.ptx.lower.common import get, lowers, put
from vgpu.ptx.lower.floating import flush
from vgpu.ptx.lower.width import extend, truncate
from vgpu.ptx.types import TYPES, Type, type_names

_INTEGRAL: Final = {"rni": "roundeven", "rzi": "trunc", "rmi": "floor", "rpi": "ceil"}
_ELEM: Final = {"f16": "half", "f32": "float", "f64": "double", "bf16": "i16", "tf32": "float"}


@lowers("cvt")
def _cvt(f: Function, instr: ir.Instr) -> None:
    if instr.mods[0] == "pack":
        _pack(f, instr)
        return
    to, source = (TYPES[name] for name in type_names(instr.mods)[-2:])
    if to.lanes == 2 or source.lanes == 2:
        _packed(f, instr, to, source)
    elif source.is_float:
        _of_float(f, instr, to, source)
    elif to.is_float:
        _of_integer(f, instr, to, source)
    else:
        a = get(f, instr.src[0], source.bits)
        if "sat" in instr.mods:
            a = _clamp(f, a, to, source)
        elif to.bits > source.bits:
            a = extend(f, a, to.bits, signed=source.kind == "signed")
        elif to.bits < source.bits:
            a = truncate(f, a, to.bits)
        _put_integer(f, instr, a, to)


def _put_integer(f: Function, instr: ir.Instr, v: Val, to: Type) -> None:
    """A register wider than the type takes the value extended by the type's sign."""
    destination = instr.dst[0]
    if isinstance(destination, ir.Reg) and f.width(destination.name) > v.w:
        v = extend(f, v, f.width(destination.name), signed=to.kind == "signed")
    put(f, destination, v)


def _limits(t: Type) -> tuple[int, int]:
    if t.kind == "signed":
        return -(1 << (t.bits - 1)), (1 << (t.bits - 1)) - 1
    return 0, (1 << t.bits) - 1


def _clamp(f: Function, a: Val, to: Type, source: Type) -> Val:
    """An integer limited to the target's range."""
    (low, high), (least, most) = _limits(to), _limits(source)
    e, signed = INT[source.bits], source.kind == "signed"

    def write(x: X, p: str) -> str:
        if low > least:
            p = x.intrinsic("smax" if signed else "umax", e, p, x.k(e, low))
        if high < most:
            p = x.intrinsic("smin" if signed else "umin", e, p, x.k(e, high))
        return p

    found = f.apply(source.bits, e, ((a, e),), write)
    if to.bits > source.bits:
        return extend(f, found, to.bits, signed=signed)
    return truncate(f, found, to.bits) if to.bits < source.bits else found


def _flushes(f: Function, instr: ir.Instr) -> bool:
    return "ftz" in instr.mods and not f.plan.ftz


def _as_float(x: X, value: str, source: Type) -> tuple[str, str]:
    """A value of any float type as float, or as double if it is one."""
    if source.name == "bf16":
        return rounding.of_bfloat(x, value), "float"
    if source.name == "f16":
        return x.cast("fpext", "half", value, "float"), "float"
    return value, _ELEM[source.name]


def _integer_sources(instr: ir.Instr) -> str | None:
    return next((_INTEGRAL[m] for m in instr.mods if m in _INTEGRAL), None)


def _of_float(f: Function, instr: ir.Instr, to: Type, source: Type) -> None:
    a = get(f, instr.src[0], source.bits)
    integral = _integer_sources(instr)
    if not to.is_float:

        def to_integer(x: X, p: str) -> str:
            value, elem = _as_float(x, p, source)
            if _flushes(f, instr) and elem == "float":
                value = flush(x, value)
            if integral and integral != "trunc":
                value = x.intrinsic(integral, elem, value)
            if x.vector and to.bits == 64 and not f.target.avx512:
                return rounding.to_integer64(x, value, elem, to.kind == "signed")
            return rounding.to_integer(x, value, elem, INT[to.bits], to.kind == "signed")

        _put_integer(f, instr, f.apply(to.bits, INT[to.bits], ((a, _ELEM[source.name]),), to_integer), to)
        return

    def convert(x: X, p: str) -> str:
        value, elem = _as_float(x, p, source)
        if _flushes(f, instr) and source.name == "f32":
            value = flush(x, value)
        if integral:
            value = x.intrinsic(integral, elem, value)
        return _round(f, x, instr, value, elem, to)

    put(f, instr.dst[0], f.apply(to.bits, _ELEM[to.name], ((a, _ELEM[source.name]),), convert))


def _round(f: Function, x: X, instr: ir.Instr, value: str, elem: str, to: Type) -> str:
    """float or double to any float type, with the instruction's rounding, ftz, satfinite, sat and relu."""
    mode = next((m for m in instr.mods if m in ("rn", "rz", "rm", "rp", "rna")), "rn")
    value = _limit(x, instr, value, elem, to)
    if to.name in ("bf16", "tf32"):
        if elem == "double":
            value = rounding.to_odd(x, value)
        if to.name == "bf16":
            return rounding.to_bfloat(x, value, mode)
        return x.bits("i32", rounding.cut(x, value, 13, mode), "float")
    target = _ELEM[to.name]
    if elem != target:
        wider = elem == "float" and target == "double"
        value = rounding.widen(x, value, elem, target) if wider else rounding.narrow(x, value, elem, target, mode)
    if _flushes(f, instr) and target == "float":
        value = flush(x, value)
    return value


# The largest finite values of the formats that satfinite and the directed roundings stop at.
_LARGEST: Final = {
    "f16": 65504.0, "bf16": float.fromhex("0x1.FEp127"), "tf32": float.fromhex("0x1.FFCp127"),
}  # fmt: skip


def _limit(x: X, instr: ir.Instr, value: str, elem: str, to: Type) -> str:
    """sat, relu and satfinite, which commute with the rounding because their bounds are values of every format."""
    nan = x.cmp("uno", elem, value, value)
    zero = x.f(elem, 0.0)
    if "sat" in instr.mods:
        above = x.cmp("ogt", elem, value, zero)  # false for NaN, -0 and below: 0
        value = x.select(above, elem, value, zero)
        return x.select(x.cmp("ogt", elem, value, x.f(elem, 1.0)), elem, x.f(elem, 1.0), value)
    if "relu" in instr.mods:
        keep = x.cmp("ugt", elem, value, zero)
        value = x.select(keep, elem, value, zero)
    if "satfinite" in instr.mods and to.name in _LARGEST:
        largest, least = x.f(elem, _LARGEST[to.name]), x.f(elem, -_LARGEST[to.name])
        clamped = x.select(x.cmp("ogt", elem, value, largest), elem, largest, value)
        clamped = x.select(x.cmp("olt", elem, clamped, least), elem, least, clamped)
        value = x.select(nan, elem, value, clamped)
    return value


def _of_integer(f: Function, instr: ir.Instr, to: Type, source: Type) -> None:
    a = get(f, instr.src[0], source.bits)
    e, signed = INT[source.bits], source.kind == "signed"
    mode = next((m for m in instr.mods if m in ("rn", "rz", "rm", "rp")), "rn")

    def convert(x: X, p: str) -> str:
        if to.name in ("f32", "f64"):
            elem = _ELEM[to.name]
            value = rounding.of_integer(x, p, source.bits, signed, elem, mode)
            return _limit(x, instr, value, elem, to)
        # f16 and bf16: every integer below 2**53 is exact in f64, larger ones keep what a rounding needs.
        if source.bits == 64:
            p = rounding.sticky(x, p, signed)
        wide = x.cast("sitofp" if signed else "uitofp", e, p, "double")
        return _round(f, x, instr, wide, "double", to)

    put(f, instr.dst[0], f.apply(to.bits, _ELEM[to.name], ((a, e),), convert))


# -- two values in one register


def _join(x: X, low: str, high: str, elem: str) -> str:
    """Two 16-bit values as i32."""
    parts = [x.cast("zext", "i16", x.bits(elem, p, "i16"), "i32") for p in (low, high)]
    return x.bin("or", "i32", parts[0], x.bin("shl", "i32", parts[1], x.k("i32", 16)))


def _split(x: X, value: str) -> tuple[str, str]:
    """The halves of an i32, as i16."""
    low = x.cast("trunc", "i32", value, "i16")
    return low, x.cast("trunc", "i32", x.bin("lshr", "i32", value, x.k("i32", 16)), "i16")


def _packed(f: Function, instr: ir.Instr, to: Type, source: Type) -> None:
    element = TYPES[to.name.removesuffix("x2")]
    relu = "relu" in instr.mods
    if source.name in ("e4m3x2", "e5m2x2"):
        a = get(f, instr.src[0], 16)

        def of_fp8(x: X, p: str) -> str:
            halves = []
            for shift in (0, 8):
                byte = x.bin("and", "i16", x.bin("lshr", "i16", p, x.k("i16", shift)), x.k("i16", 0xFF))
                value = rounding.of_fp8(x, byte, source.name.removesuffix("x2"))
                if relu:
                    zero = x.k("half", 0)
                    value = x.select(x.cmp("ugt", "half", value, zero), "half", value, zero)
                halves.append(value)
            return _join(x, halves[0], halves[1], "half")

        put(f, instr.dst[0], f.apply(32, "i32", ((a, "i16"),), of_fp8))
        return
    if source.lanes == 2:  # f16x2 in one register
        arguments = [(get(f, instr.src[0], 32), "i32")]
    else:  # the first source is the upper half
        arguments = [(get(f, operand, 32), "float") for operand in reversed(instr.src[:2])]

    def convert(x: X, *values: str) -> str:
        if source.lanes == 2:
            parts = [x.cast("fpext", "half", x.bits("i16", h, "half"), "float") for h in _split(x, values[0])]
        else:
            parts = [flush(x, v) if _flushes(f, instr) else v for v in values]
        if to.name in ("e4m3x2", "e5m2x2"):
            low, high = (rounding.to_fp8(x, p, element.name, relu) for p in parts)
            both = x.bin("or", "i32", low, x.bin("shl", "i32", high, x.k("i32", 8)))
            return x.cast("trunc", "i32", both, "i16")
        low, high = (_round(f, x, instr, p, "float", element) for p in parts)
        return _join(x, low, high, _ELEM[element.name])

    if to.bits == 16:
        put(f, instr.dst[0], f.apply(16, "i16", arguments, convert))
    else:
        put(f, instr.dst[0], f.apply(32, "i32", arguments, convert))


def _pack(f: Function, instr: ir.Instr) -> None:
    """cvt.pack.sat: the second operand goes to the low end, a third one above both."""
    to = TYPES[type_names(instr.mods)[0]]
    low, high = _limits(to)
    values = [get(f, operand, 32) for operand in instr.src]

    def write(x: X, *operands: str) -> str:
        parts = []
        for operand in (operands[1], operands[0]):
            clamped = x.intrinsic("smin", "i32", x.intrinsic("smax", "i32", operand, x.k("i32", low)), x.k("i32", high))
            parts.append(x.bin("and", "i32", clamped, x.k("i32", (1 << to.bits) - 1)))
        both = x.bin("or", "i32", parts[0], x.bin("shl", "i32", parts[1], x.k("i32", to.bits)))
        if len(operands) > 2:
            both = x.bin("or", "i32", both, x.bin("shl", "i32", operands[2], x.k("i32", 2 * to.bits)))
        return both

    put(f, instr.dst[0], f.apply(32, "i32", [(v, "i32") for v in values], write))
