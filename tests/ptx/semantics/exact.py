"""Rounding by search: the reference that floating point instructions are held against.

An exact result is a Fraction; the representable neighbours are found by bisection over the format's bit patterns, so
nothing here shares a trick with the code under test.
"""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
from tests.ptx.semantics.harness import UINT, bits_of, halves, values

LARGEST = {"f32": 0x7F7FFFFF, "f64": 0x7FEFFFFFFFFFFFFF, "f16": 0x7BFF, "bf16": 0x7F7F}
ONE_ULP_UP = {
    "f32": Fraction(2) ** 128,
    "f64": Fraction(2) ** 1024,
    "f16": Fraction(2) ** 16,
    "bf16": Fraction(2) ** 128,
}
NORMAL = {"f32": 0x00800000, "f64": 1 << 52, "f16": 0x0400, "bf16": 0x0080}
NAN = {"f32": 0x7FFFFFFF, "f64": 0x7FF8 << 48, "f16": 0x7FFF, "bf16": 0x7FFF}


def number(pattern: int, kind: str) -> float:
    return float(values(np.array([pattern], UINT[bits_of(kind)]), kind)[0])


def rounded(value: Fraction, kind: str, mode: str) -> int:
    """The pattern that a non-zero exact value rounds to."""
    negative, magnitude = value < 0, abs(value)
    low, high = 0, LARGEST[kind]
    while low < high:  # the largest pattern whose value is not above
        middle = (low + high + 1) // 2
        if Fraction(number(middle, kind)) <= magnitude:
            low = middle
        else:
            high = middle - 1
    below = Fraction(number(low, kind))
    above = ONE_ULP_UP[kind] if low == LARGEST[kind] else Fraction(number(low + 1, kind))
    up = False
    if magnitude != below:
        if mode == "rn":
            twice = 2 * magnitude - below - above
            up = twice > 0 or (twice == 0 and low & 1 == 1)
        else:
            up = (mode == "rp" and not negative) or (mode == "rm" and negative)
        if magnitude >= above:  # beyond the largest number
            up = mode == "rn" or up
    return (low + int(up)) | (int(negative) << (bits_of(kind) - 1))


def zero(negative: bool, kind: str) -> int:
    return int(negative) << (bits_of(kind) - 1)


def is_negative(x: float) -> bool:
    return math.copysign(1, x) < 0


def add(a: float, b: float, kind: str, mode: str) -> int:
    if not (math.isfinite(a) and math.isfinite(b)):
        return special(float(np.float64(a) + np.float64(b)), kind)
    total = Fraction(a) + Fraction(b)
    if total:
        return rounded(total, kind, mode)
    if a == 0 and b == 0 and is_negative(a) == is_negative(b):
        return zero(is_negative(a), kind)
    return zero(mode == "rm", kind)


def mul(a: float, b: float, kind: str, mode: str) -> int:
    if not (math.isfinite(a) and math.isfinite(b)):
        return special(float(np.float64(a) * np.float64(b)), kind)
    product = Fraction(a) * Fraction(b)
    return rounded(product, kind, mode) if product else zero(is_negative(a) != is_negative(b), kind)


def fma(a: float, b: float, c: float, kind: str, mode: str) -> int:
    if not all(math.isfinite(x) for x in (a, b, c)):
        finite_product = math.isfinite(a) and math.isfinite(b)
        return special(c if finite_product else float(np.float64(a) * np.float64(b) + np.float64(c)), kind)
    total = Fraction(a) * Fraction(b) + Fraction(c)
    if total:
        return rounded(total, kind, mode)
    product_negative = is_negative(a) != is_negative(b)
    if (a == 0 or b == 0) and c == 0 and product_negative == is_negative(c):
        return zero(product_negative, kind)
    return zero(mode == "rm", kind)


def div(a: float, b: float, kind: str, mode: str) -> int:
    if not (math.isfinite(a) and math.isfinite(b)) or b == 0:
        return special(float(np.float64(a) / np.float64(b)), kind)
    return rounded(Fraction(a) / Fraction(b), kind, mode) if a else zero(is_negative(a) != is_negative(b), kind)


def sqrt(a: float, kind: str, mode: str) -> int:
    if not math.isfinite(a) or a <= 0:
        return special(float(np.sqrt(np.float64(a))), kind) if a else zero(is_negative(a), kind)
    value = Fraction(a)
    scale = 1 << 1300
    root = math.isqrt(value.numerator * scale * scale // value.denominator)
    exact = Fraction(root, scale)
    if exact * exact != value:
        exact += Fraction(1, 2 * scale)  # between two neighbours of the isqrt, so on no boundary
    return rounded(exact, kind, mode)


def special(value: float, kind: str) -> int:
    """Patterns of infinities and NaN, and of values that the format holds."""
    if math.isnan(value):
        return NAN[kind]
    if math.isinf(value):
        return LARGEST[kind] + 1 | zero(value < 0, kind)
    return rounded(Fraction(value), kind, "rn") if value else zero(is_negative(value), kind)


def flushed(pattern: int, kind: str) -> int:
    sign = 1 << (bits_of(kind) - 1)
    return pattern & sign if (pattern & ~sign) < NORMAL[kind] else pattern


def saturated(pattern: int, kind: str) -> int:
    value = number(pattern, kind)
    if math.isnan(value) or value <= 0:
        return 0
    return special(1.0, kind) if value > 1 else pattern


def reference(function, kind: str, mode: str = "rn", *, ftz: bool = False, sat: bool = False, relu: bool = False):
    """Over raw arrays; packed types half by half."""
    if kind in ("f16x2", "bf16x2"):
        half = reference(function, kind[:-2], mode, ftz=ftz, sat=sat, relu=relu)

        def packed(*arrays):
            low, high = zip(*(halves(array) for array in arrays), strict=True)
            return half(*low).astype(np.uint32) | half(*high).astype(np.uint32) << np.uint32(16)

        return packed

    def apply(*arrays):
        out = []
        for row in zip(*arrays, strict=True):
            patterns = [flushed(int(p), kind) if ftz else int(p) for p in row]
            result = function(*(number(p, kind) for p in patterns), kind, mode)
            if ftz:
                result = flushed(result, kind)
            if sat:
                result = saturated(result, kind)
            if relu and (number(result, kind) <= 0):
                result = 0
            out.append(result)
        return np.array(out, UINT[bits_of(kind)])

    return apply
