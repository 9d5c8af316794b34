"""Exact arithmetic on floating point formats: values are float64 arrays, rounded once to a narrower format.

A value that does not fit float64 is held as the float64 rounded *to odd* (the neighbour with an odd last bit): rounding
that to a format with at least two bits less gives what rounding the exact value would have given, in every mode.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Final

import numpy as np
import numpy.typing as npt

F64 = npt.NDArray[np.float64]
Array = npt.NDArray[Any]


@dataclass(frozen=True, slots=True)
class Format:
    """``precision`` counts the hidden bit; ``emin`` is the smallest normal exponent; ``largest`` is finite."""

    bits: int
    precision: int
    emin: int
    largest: float
    nan: int


FORMATS: Final = {
    "f64": Format(64, 53, -1022, float(np.finfo(np.float64).max), 0x7FFFFFFFFFFFFFFF),
    "f32": Format(32, 24, -126, float(np.finfo(np.float32).max), 0x7FFFFFFF),
    "tf32": Format(32, 11, -126, float(np.uint32(0x7F7FE000).view(np.float32)), 0x7FFFFFFF),
    "f16": Format(16, 11, -14, 65504.0, 0x7FFF),
    "bf16": Format(16, 8, -126, float(np.uint32(0x7F7F0000).view(np.float32)), 0x7FFF),
    "e4m3": Format(8, 4, -6, 448.0, 0x7F),
    "e5m2": Format(8, 3, -14, 57344.0, 0x7F),
}

_UINT: Final = {8: np.uint8, 16: np.uint16, 32: np.uint32, 64: np.uint64}
_ROUND: Final[dict[str, Callable[[F64], F64]]] = {"rn": np.rint, "rz": np.trunc, "rm": np.floor, "rp": np.ceil}


def decode(bits: Array, kind: str) -> F64:
    """Values of raw bits; exact for every format."""
    if kind == "f64":
        return bits.astype(np.uint64).view(np.float64)
    if kind == "f32":
        return bits.astype(np.uint32).view(np.float32).astype(np.float64)
    if kind == "tf32":
        return (bits.astype(np.uint32) & np.uint32(0xFFFFE000)).view(np.float32).astype(np.float64)
    if kind == "f16":
        return bits.astype(np.uint16).view(np.float16).astype(np.float64)
    if kind == "bf16":
        return (bits.astype(np.uint32) << np.uint32(16)).view(np.float32).astype(np.float64)
    raw = bits.astype(np.uint8).astype(np.int64)
    mantissa_bits = 3 if kind == "e4m3" else 2
    exponent, mantissa = (raw & 0x7F) >> mantissa_bits, raw & ((1 << mantissa_bits) - 1)
    bias = 7 if kind == "e4m3" else 15
    normal = np.ldexp(1.0 + mantissa / (1 << mantissa_bits), exponent - bias)
    value = np.where(exponent == 0, np.ldexp(mantissa / (1 << mantissa_bits), 1 - bias), normal)
    if kind == "e4m3":
        value = np.where((raw & 0x7F) == 0x7F, np.nan, value)
    else:
        value = np.where(exponent == 31, np.where(mantissa == 0, np.inf, np.nan), value)
    return np.where(raw & 0x80, -value, value)


def encode(values: F64, kind: str) -> Array:
    """Raw bits of values that the format holds exactly (rounded before); NaN becomes PTX's canonical one."""
    format_ = FORMATS[kind]
    uint: Any = _UINT[format_.bits]
    bits: Array
    with np.errstate(all="ignore"):
        if kind == "f64":
            return np.asarray(values.view(np.uint64).copy())  # f64 keeps NaN payloads
        if kind in ("f32", "tf32"):
            bits = values.astype(np.float32).view(np.uint32)
        elif kind == "f16":
            bits = values.astype(np.float16).view(np.uint16)
        elif kind == "bf16":
            bits = (values.astype(np.float32).view(np.uint32) >> np.uint32(16)).astype(np.uint16)
        else:
            bits = _encode_byte(values, kind)
    return np.asarray(np.where(np.isnan(values), uint(format_.nan), bits).astype(uint))


def _encode_byte(values: F64, kind: str) -> Array:
    table = decode(np.arange(128, dtype=np.uint8), kind)
    order = np.nan_to_num(table, nan=np.inf, posinf=np.inf)
    index = np.searchsorted(order[: int(np.isfinite(table).sum())], np.minimum(np.abs(values), FORMATS[kind].largest))
    index = np.where(np.isinf(values), 0x7C if kind == "e5m2" else 0x7F, index)
    return (index | np.where(np.signbit(values), 0x80, 0)).astype(np.uint8)


def round_to(values: F64, kind: str, mode: str = "rn") -> F64:
    """Round float64 values (exact, or rounded to odd) to a format, as float64; ``rna`` is to nearest, ties away."""
    if kind == "f64":
        return values
    format_ = FORMATS[kind]
    with np.errstate(all="ignore"):
        _, exponent = np.frexp(values)
        quantum = np.maximum(exponent - 1, format_.emin) - (format_.precision - 1)
        scaled = np.ldexp(values, -quantum)
        if mode == "rna":
            rounded = np.copysign(np.floor(np.abs(scaled) + 0.5), scaled)
        else:
            rounded = np.copysign(_ROUND[mode](scaled), scaled)
        result = np.ldexp(rounded, quantum)
        over = np.abs(result) > format_.largest
        to_infinity = {
            "rn": over,
            "rna": over,
            "rz": over & False,
            "rm": over & (values < 0),
            "rp": over & (values > 0),
        }[mode]
        limit = np.where(to_infinity, np.inf, format_.largest)
        result = np.where(over, np.copysign(limit, values), result)
    return np.where(np.isfinite(values), result, values)


def to_odd(high: F64, low: F64) -> F64:
    """The sum of ``high`` and its rounding error ``low``, rounded to odd."""
    inexact = (low != 0) & np.isfinite(high)
    even = (high.view(np.uint64) & np.uint64(1)) == 0
    toward = np.where(low > 0, np.inf, -np.inf)
    return np.where(inexact & even, np.nextafter(high, toward), high)


def add_exact(a: F64, b: F64) -> F64:
    """a + b rounded to odd (Knuth's two-sum gives the error exactly)."""
    with np.errstate(all="ignore"):
        total = a + b
        part = total - a
        error = (a - (total - part)) + (b - part)
        error = np.where(np.isfinite(total), error, 0.0)
    return to_odd(total, error)


def fma_exact(a: F64, b: F64, c: F64) -> F64:
    """a * b + c rounded to odd, for operands of at most 26 significant bits: their product is exact."""
    with np.errstate(all="ignore"):
        return add_exact(a * b, c)


def from_integers(values: Array) -> F64:
    """Integers as float64, rounded to odd."""
    low = (values & values.dtype.type(0xFFFFFFFF)).astype(np.float64) if values.dtype.itemsize == 8 else None
    if low is None:
        return values.astype(np.float64)
    high = np.ldexp((values >> values.dtype.type(32)).astype(np.float64), 32)
    return add_exact(high, low)


# -- rational arithmetic: where float64 has no room for the exact result


def round_fraction(value: Fraction, kind: str, mode: str, sign: float = 1.0) -> float:
    """An exact value rounded once to a format; a zero gets the sign of ``sign``."""
    if value == 0:
        return math.copysign(0.0, sign)
    format_ = FORMATS[kind]
    magnitude = abs(value)
    exponent = magnitude.numerator.bit_length() - magnitude.denominator.bit_length()
    if magnitude < _power(exponent):
        exponent -= 1
    quantum = _power(max(exponent, format_.emin) - format_.precision + 1)
    count, rest = divmod(magnitude, quantum)
    negative = value < 0
    if mode == "rn":
        up = rest * 2 > quantum or (rest * 2 == quantum and count % 2 == 1)
    else:
        up = rest > 0 and ((mode == "rm" and negative) or (mode == "rp" and not negative))
    result = (count + int(up)) * quantum
    if result > Fraction(format_.largest):
        infinite = mode == "rn" or (mode == "rm" and negative) or (mode == "rp" and not negative)
        rounded = math.inf if infinite else format_.largest
    else:
        rounded = result.numerator / result.denominator
    return -rounded if negative else rounded


def _power(exponent: int) -> Fraction:
    return Fraction(2**exponent) if exponent >= 0 else Fraction(1, 2**-exponent)


def sqrt_fraction(value: Fraction) -> Fraction:
    """A root with far more bits than any format; exact if the root is rational, else never on a rounding boundary."""
    shift = 2 * 200 + 2 * max(0, value.denominator.bit_length())
    scaled = (value.numerator << shift) // value.denominator
    root = math.isqrt(scaled)
    exact = root * root == scaled and (value.numerator << shift) % value.denominator == 0
    return Fraction(2 * root + (0 if exact else 1), 2 << (shift // 2))


def add_zero_sign(a: float, b: float, mode: str) -> float:
    """Sign of an exact zero sum: that of equal zeros, else + (- when rounding down)."""
    if a == 0 and b == 0 and math.copysign(1, a) == math.copysign(1, b):
        return a
    return -0.0 if mode == "rm" else 0.0


def elementwise(function: Callable[..., float], *arrays: F64) -> F64:
    """A scalar function over lanes."""
    return np.array([function(*(float(x) for x in lane)) for lane in zip(*arrays, strict=True)], np.float64)


def scalar_fma(a: float, b: float, c: float, mode: str, kind: str) -> float:
    """a * b + c in any format and mode, rounded once."""
    if not (math.isfinite(a) and math.isfinite(b) and math.isfinite(c)):
        if math.isfinite(a) and math.isfinite(b):
            return c
        with np.errstate(all="ignore"):
            return float(np.float64(a) * np.float64(b) + np.float64(c))
    exact = Fraction(a) * Fraction(b) + Fraction(c)
    product_zero = math.copysign(0.0, math.copysign(1, a) * math.copysign(1, b))
    if exact == 0 and (a == 0 or b == 0) and c == 0:
        return add_zero_sign(product_zero, c, mode)
    return round_fraction(exact, kind, mode, -1.0 if mode == "rm" else 1.0)


def scalar_div(a: float, b: float, mode: str, kind: str) -> float:
    if not (math.isfinite(a) and math.isfinite(b)) or b == 0:
        with np.errstate(all="ignore"):
            return float(np.float64(a) / np.float64(b))
    sign = math.copysign(1, a) * math.copysign(1, b)
    return round_fraction(Fraction(a) / Fraction(b), kind, mode, sign)


def scalar_sqrt(a: float, mode: str, kind: str) -> float:
    if a == 0 or math.isnan(a) or a == math.inf:
        return a
    if a < 0:
        return math.nan
    return round_fraction(sqrt_fraction(Fraction(a)), kind, mode)
