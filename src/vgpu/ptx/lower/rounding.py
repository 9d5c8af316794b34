"""Conversions between floating-point formats with any rounding mode, written once for scalars and vectors.

LLVM rounds to nearest only. A directed rounding is the nearest value, corrected by one step where it lies on the wrong
side of the exact one. Formats that LLVM would convert by a call (f64 to f16, anything to bf16) are made here from f32;
f64 is first rounded to f32 "to odd", after which any further rounding is as if it were the only one.
"""

from __future__ import annotations

from typing import Final

from vgpu.ptx.emit.forms import X

_STORAGE: Final = {"float": "i32", "double": "i64", "half": "i16"}
_SHORT: Final = {"float": "f32", "double": "f64", "i8": "i8", "i16": "i16", "i32": "i32", "i64": "i64"}
_NARROWER: Final = {("double", "float"), ("float", "half")}


def widen(x: X, value: str, source: str, target: str) -> str:
    """half or float to a wider format: exact. half goes to double by way of float."""
    if source == target:
        return value
    if source == "half" and target == "double":
        value, source = x.cast("fpext", "half", value, "float"), "float"
    return x.cast("fpext", source, value, target)


def of_bfloat(x: X, bits: str) -> str:
    """The bits of a bf16 (i16) as float."""
    wide = x.bin("shl", "i32", x.cast("zext", "i16", bits, "i32"), x.k("i32", 16))
    return x.bits("i32", wide, "float")


def to_odd(x: X, value: str) -> str:
    """f64 to f32: truncated, with the last bit set if that lost anything."""
    down = narrow(x, value, "double", "float", "rz")
    lost = x.cmp("one", "double", x.cast("fpext", "float", down, "double"), value)
    sticky = x.cast("zext", "i1", lost, "i32")
    return x.bits("i32", x.bin("or", "i32", x.bits("float", down, "i32"), sticky), "float")


def narrow(x: X, value: str, source: str, target: str, mode: str) -> str:
    """double to float, float to half, double to half; ``mode`` is rn, rz, rm or rp."""
    if (source, target) not in _NARROWER:
        value, source = to_odd(x, value), "float"
    near = x.cast("fptrunc", source, value, target)
    if mode == "rn":
        return near
    storage = _STORAGE[target]
    back = x.cast("fpext", target, near, source)
    bits = x.bits(target, near, storage)
    one, zero = x.k(storage, 1), x.k(storage, 0)
    negative = x.cmp("slt", storage, bits, zero)
    if mode == "rz":
        beyond = x.cmp("ogt", source, x.intrinsic("fabs", source, back), x.intrinsic("fabs", source, value))
        step = x.select(beyond, storage, x.k(storage, -1), zero)
    else:  # one step up is +1 for positive values and -1 for negative ones
        wrong = x.cmp("olt" if mode == "rp" else "ogt", source, back, value)
        away, toward = (x.k(storage, -1), one) if mode == "rp" else (one, x.k(storage, -1))
        step = x.select(wrong, storage, x.select(negative, storage, away, toward), zero)
    return x.bits(storage, x.bin("add", storage, bits, step), target)


def cut(x: X, value: str, drop: int, mode: str) -> str:
    """A float as i32 bits, its lowest ``drop`` bits rounded away; ``mode`` also rna (to nearest, ties away)."""
    bits = x.bits("float", value, "i32")
    half, mask = 1 << (drop - 1), (1 << drop) - 1
    if mode == "rn":
        last = x.bin("and", "i32", x.bin("lshr", "i32", bits, x.k("i32", drop)), x.k("i32", 1))
        more = x.bin("add", "i32", last, x.k("i32", half - 1))
    elif mode == "rna":
        more = x.k("i32", half)
    elif mode == "rz":
        more = x.k("i32", 0)
    else:  # magnitudes grow for rp above zero and for rm below
        negative = x.cmp("slt", "i32", bits, x.k("i32", 0))
        grow, stay = x.k("i32", mask), x.k("i32", 0)
        more = x.select(negative, "i32", stay, grow) if mode == "rp" else x.select(negative, "i32", grow, stay)
    rounded = x.bin("and", "i32", x.bin("add", "i32", bits, more), x.k("i32", ~mask))
    finite = x.cmp("ult", "i32", x.bin("and", "i32", bits, x.k("i32", 0x7FFFFFFF)), x.k("i32", 0x7F800000))
    nan = x.cmp("uno", "float", value, value)
    kept = x.bin("and", "i32", bits, x.k("i32", ~mask))
    return x.select(finite, "i32", rounded, x.select(nan, "i32", x.k("i32", 0x7FFFFFFF & ~mask), kept))


def to_bfloat(x: X, value: str, mode: str) -> str:
    """A float as the bits of a bf16 (i16)."""
    bits = x.bin("lshr", "i32", cut(x, value, 16, mode), x.k("i32", 16))
    return x.cast("trunc", "i32", bits, "i16")


def to_integer(x: X, value: str, source: str, target: str, signed: bool) -> str:
    """float or double, already integral, to an integer type: saturated, NaN is 0."""
    lanes = "v32" if x.vector else ""
    name = f"llvm.fpto{'s' if signed else 'u'}i.sat.{lanes}{_SHORT[target]}.{lanes}{_SHORT[source]}"
    return x.b.call(x.ty(target), name, [(x.ty(source), value)])


def to_integer64(x: X, value: str, source: str, signed: bool) -> str:
    """`to_integer` for 64 bits in integer arithmetic alone, for vectors on CPUs without AVX-512.

    They have no instruction for it, and 32 single conversions, limited by compare and move, take LLVM seconds.
    """
    if source == "float":
        value = x.cast("fpext", "float", value, "double")
    bits, zero = x.bits("double", value, "i64"), x.k("i64", 0)
    exponent = x.bin("and", "i64", x.bin("lshr", "i64", bits, x.k("i64", 52)), x.k("i64", 0x7FF))
    fraction = x.bin("and", "i64", bits, x.k("i64", (1 << 52) - 1))
    number = x.bin("or", "i64", fraction, x.k("i64", 1 << 52))  # times 2 ** (exponent - 1075)
    up = x.bin("sub", "i64", exponent, x.k("i64", 1075))
    down = x.bin("sub", "i64", zero, up)
    large = x.cmp("sgt", "i64", up, zero)
    # A shift of 64 and more is poison: those to the left saturate below, those to the right are 0 from 53 on.
    left = x.bin("shl", "i64", number, x.bin("and", "i64", up, x.k("i64", 63)))
    far = x.cmp("sgt", "i64", down, x.k("i64", 63))
    far_down = x.select(far, "i64", x.k("i64", 63), down)
    right = x.bin("lshr", "i64", number, x.bin("and", "i64", far_down, x.k("i64", 63)))
    size = x.select(large, "i64", left, right)
    negative = x.cmp("slt", "i64", bits, zero)
    beyond = x.cmp("sge", "i64", exponent, x.k("i64", 1023 + (63 if signed else 64)))
    if signed:
        most = x.k("i64", (1 << 63) - 1)
        limit = x.select(negative, "i64", x.k("i64", -(1 << 63)), most)
        size = x.select(negative, "i64", x.bin("sub", "i64", zero, size), size)
        size = x.select(beyond, "i64", limit, size)
    else:
        size = x.select(negative, "i64", zero, x.select(beyond, "i64", x.k("i64", -1), size))
    return x.select(x.cmp("uno", "double", value, value), "i64", zero, size)


def of_integer(x: X, value: str, width: int, signed: bool, target: str, mode: str) -> str:
    """An integer of 8 to 64 bits to float or double."""
    kind = {8: "i8", 16: "i16", 32: "i32", 64: "i64"}[width]
    convert = "sitofp" if signed else "uitofp"
    if mode == "rn" or width < (32 if target == "float" else 64):
        return x.cast(convert, kind, value, target)
    if target == "float":
        if width == 64:
            value = sticky(x, value, signed)
        return narrow(x, x.cast(convert, kind, value, "double"), "double", "float", mode)
    # 64 bits to f64: cut the magnitude to 53 bits here, add one unit where the mode rounds away from zero.
    zero, one = x.k("i64", 0), x.k("i64", 1)
    negative = x.cmp("slt", "i64", value, zero) if signed else None
    size = x.select(negative, "i64", x.bin("sub", "i64", zero, value), value) if negative else value
    leading = x.intrinsic("ctlz", "i64", size, extra=[("i1", "false")])
    extra = x.bin("sub", "i64", x.k("i64", 11), leading)
    extra = x.select(x.cmp("sgt", "i64", extra, zero), "i64", extra, zero)
    unit = x.bin("shl", "i64", one, extra)
    lost = x.bin("and", "i64", size, x.bin("sub", "i64", unit, one))
    whole = x.bin("sub", "i64", size, lost)
    down = x.cast("uitofp", "i64", whole, "double")
    result = down
    if mode != "rz":
        up = x.bin("fadd", "double", down, x.cast("uitofp", "i64", unit, "double"))
        inexact = x.cmp("ne", "i64", lost, zero)
        grown = x.select(inexact, "double", up, down)
        if mode == "rp":
            result = x.select(negative, "double", down, grown) if negative else grown
        else:
            result = x.select(negative, "double", grown, down) if negative else down
    return x.select(negative, "double", x.op(f"fneg {x.ty('double')} {result}"), result) if negative else result


def sticky(x: X, value: str, signed: bool) -> str:
    """64 bits of which a double holds all that matters for a later rounding: large values are rounded to odd."""
    low = x.bin("and", "i64", value, x.k("i64", 0x7FF))
    lost = x.cast("zext", "i1", x.cmp("ne", "i64", low, x.k("i64", 0)), "i64")
    odd = x.bin("or", "i64", x.bin("sub", "i64", value, low), x.bin("shl", "i64", lost, x.k("i64", 11)))
    size = x.intrinsic("abs", "i64", value, extra=[("i1", "false")]) if signed else value
    large = x.cmp("uge", "i64", size, x.k("i64", 1 << 53))
    return x.select(large, "i64", odd, value)


# -- formats of 8 bits: (mantissa bits, exponent of the smallest normal number, largest value, its bits)

_FP8: Final = {"e4m3": (3, -6, 448.0, 0x7E), "e5m2": (2, -14, 57344.0, 0x7B)}


def to_fp8(x: X, value: str, kind: str, relu: bool) -> str:
    """A float to e4m3 or e5m2, to nearest even, saturated to finite; NaN is 0x7F. As i32 bits."""
    mantissa, emin, largest, largest_bits = _FP8[kind]
    bits = x.bits("float", value, "i32")
    sign = x.bin("and", "i32", x.bin("lshr", "i32", bits, x.k("i32", 24)), x.k("i32", 0x80))
    size = x.intrinsic("fabs", "float", value)
    rebias = (127 + emin - 1) << 23
    normal = x.bin("sub", "i32", cut(x, size, 23 - mantissa, "rn"), x.k("i32", rebias))
    normal = x.bin("lshr", "i32", normal, x.k("i32", 23 - mantissa))
    # Adding a power of two whose last place is the format's smallest step rounds a small value to that step.
    magic = 2.0 ** (23 + emin - mantissa)
    moved = x.bits("float", x.bin("fadd", "float", size, x.f("float", magic)), "i32")
    small = x.bin("sub", "i32", moved, x.bits("float", x.f("float", magic), "i32"))
    result = x.select(x.cmp("olt", "float", size, x.f("float", 2.0**emin)), "i32", small, normal)
    result = x.select(x.cmp("oge", "float", size, x.f("float", largest)), "i32", x.k("i32", largest_bits), result)
    result = x.bin("or", "i32", result, sign)
    if relu:
        below = x.cmp("olt", "float", value, x.f("float", 0.0))
        result = x.select(below, "i32", x.k("i32", 0), result)
    return x.select(x.cmp("uno", "float", value, value), "i32", x.k("i32", 0x7F), result)


def of_fp8(x: X, bits: str, kind: str) -> str:
    """The bits of one e4m3 or e5m2 value (i16, upper byte zero) as half: exact."""
    sign = x.bin("shl", "i16", x.bin("and", "i16", bits, x.k("i16", 0x80)), x.k("i16", 8))
    size = x.bin("and", "i16", bits, x.k("i16", 0x7F))
    if kind == "e5m2":
        result = x.bin("shl", "i16", size, x.k("i16", 8))
    else:  # three mantissa bits moved under half's ten; the biases differ by 8
        moved = x.bits("i16", x.bin("shl", "i16", size, x.k("i16", 7)), "half")
        wide = x.bin("fmul", "float", x.cast("fpext", "half", moved, "float"), x.f("float", 256.0))
        result = x.bits("half", x.cast("fptrunc", "float", wide, "half"), "i16")
        nan = x.cmp("eq", "i16", size, x.k("i16", 0x7F))
        result = x.select(nan, "i16", x.k("i16", 0x7FFF), result)
    return x.bits("i16", x.bin("or", "i16", result, sign), "half")
