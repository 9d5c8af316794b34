"""Elementary functions on scalars and vectors of f32, as polynomials: an object file calls no libm.

Each is at least as accurate as the PTX ISA states for the .approx instruction that uses it.
"""

from __future__ import annotations

import math

from vgpu.ptx.emit.forms import X

F = "float"


def _poly(x: X, v: str, coefficients: list[float], elem: str = F) -> str:
    """Horner's scheme, highest coefficient first."""
    r = x.f(elem, coefficients[0])
    for c in coefficients[1:]:
        r = x.intrinsic("fma", elem, r, v, x.f(elem, c))
    return r


def round_even(x: X, v: str, elem: str = F) -> str:
    return x.intrinsic("roundeven", elem, v)


def ex2(x: X, v: str) -> str:
    """2**v; relative error below 2**-22."""
    v = x.select(x.cmp("ogt", F, v, x.f(F, 160.0)), F, x.f(F, 160.0), v)
    v = x.select(x.cmp("olt", F, v, x.f(F, -170.0)), F, x.f(F, -170.0), v)
    whole = round_even(x, v)
    part = x.bin("fsub", F, v, whole)
    # Minimax on [-0.5, 0.5], relative error 2e-8.
    p = _poly(
        x, part,
        [1.535336188319500e-4, 1.339887440266574e-3, 9.618437357674640e-3, 5.550332471162809e-2,
         2.402264791363012e-1, 6.931472028550421e-1, 1.0],
    )  # fmt: skip
    n = x.b.pure(f"call {x.ty('i32')} @llvm.fptosi.sat.{x.suffix('i32')}.{x.suffix(F)}({x.ty(F)} {whole})")
    x.b.intrinsic(f"declare {x.ty('i32')} @llvm.fptosi.sat.{x.suffix('i32')}.{x.suffix(F)}({x.ty(F)})")
    # In two steps, so that neither factor leaves the normal range.
    half = x.bin("ashr", "i32", n, x.k("i32", 1))
    rest = x.bin("sub", "i32", n, half)
    for e in (half, rest):
        bits = x.bin("shl", "i32", x.bin("add", "i32", e, x.k("i32", 127)), x.k("i32", 23))
        p = x.bin("fmul", F, p, x.bits("i32", bits, F))
    return p


def lg2(x: X, v: str, *, flush: bool) -> str:
    """Binary logarithm; ``flush``: subnormal arguments count as zero."""
    tiny = x.cmp("olt", F, v, x.f(F, 2.0**-126))
    scaled = v if flush else x.select(tiny, F, x.bin("fmul", F, v, x.f(F, 2.0**24)), v)
    bits = x.bits(F, scaled, "i32")
    # Mantissa in [sqrt(1/2), sqrt(2)).
    shifted = x.bin("sub", "i32", bits, x.k("i32", 0x3F3504F3))
    exponent = x.bin("ashr", "i32", shifted, x.k("i32", 23))
    mantissa = x.bits("i32", x.bin("sub", "i32", bits, x.bin("shl", "i32", exponent, x.k("i32", 23))), F)
    s = x.bin(
        "fdiv", F, x.bin("fsub", F, mantissa, x.f(F, 1.0)), x.bin("fadd", F, mantissa, x.f(F, 1.0))
    )  # fmt: skip
    s2 = x.bin("fmul", F, s, s)
    c = 2.0 / math.log(2.0)
    p = _poly(x, s2, [c / 11, c / 9, c / 7, c / 5, c / 3])
    p = x.intrinsic("fma", F, x.bin("fmul", F, p, s2), s, x.bin("fmul", F, s, x.f(F, c)))
    e = x.cast("sitofp", "i32", exponent, F)
    if not flush:
        e = x.select(tiny, F, x.bin("fsub", F, e, x.f(F, 24.0)), e)
    r = x.bin("fadd", F, p, e)
    infinite = x.cmp("oeq", F, v, x.k(F, 0x7F800000))
    r = x.select(infinite, F, x.k(F, 0x7F800000), r)
    below = x.cmp("olt", F, v, x.f(F, 0.0))
    r = x.select(below, F, x.k(F, 0x7FC00000), r)
    none = x.cmp("oeq", F, v, x.f(F, 0.0))
    if flush:
        none = x.cmp("olt", F, x.intrinsic("fabs", F, v), x.f(F, 2.0**-126))
    r = x.select(none, F, x.k(F, 0xFF800000), r)
    return x.select(x.cmp("uno", F, v, v), F, x.k(F, 0x7FFFFFFF), r)


def sin_cos(x: X, v: str, *, cosine: bool) -> str:
    """Sine or cosine; the argument is reduced in double precision."""
    d = "double"
    wide = x.cast("fpext", F, v, d)
    turns = round_even(x, x.bin("fmul", d, wide, x.f(d, 2.0 / math.pi)), d)
    r = x.intrinsic("fma", d, turns, x.f(d, -1.5707963267948966), wide)
    r = x.intrinsic("fma", d, turns, x.f(d, -6.123233995736766e-17), r)
    # turns modulo 4, without a conversion that may overflow
    quarter = x.bin("fmul", d, turns, x.f(d, 0.25))
    q = x.bin("fmul", d, x.bin("fsub", d, quarter, x.intrinsic("floor", d, quarter)), x.f(d, 4.0))
    x.b.intrinsic(f"declare {x.ty('i32')} @llvm.fptosi.sat.{x.suffix('i32')}.{x.suffix(d)}({x.ty(d)})")
    n = x.b.pure(f"call {x.ty('i32')} @llvm.fptosi.sat.{x.suffix('i32')}.{x.suffix(d)}({x.ty(d)} {q})")
    if cosine:
        n = x.bin("add", "i32", n, x.k("i32", 1))
    a = x.cast("fptrunc", d, r, F)
    a2 = x.bin("fmul", F, a, a)
    s = _poly(x, a2, [2.7557319e-6, -1.9841270e-4, 8.3333333e-3, -1.6666667e-1])
    s = x.intrinsic("fma", F, x.bin("fmul", F, s, a2), a, a)
    c = _poly(x, a2, [2.4801587e-5, -1.3888889e-3, 4.1666667e-2, -0.5, 1.0])
    odd = x.cmp("ne", "i32", x.bin("and", "i32", n, x.k("i32", 1)), x.k("i32", 0))
    result = x.select(odd, F, c, s)
    sign = x.bin("shl", "i32", x.bin("and", "i32", n, x.k("i32", 2)), x.k("i32", 30))
    return x.bits("i32", x.bin("xor", "i32", x.bits(F, result, "i32"), sign), F)


def tanh(x: X, v: str) -> str:
    """Hyperbolic tangent, relative error below 2**-20."""
    a = x.intrinsic("fabs", F, v)
    e = ex2(x, x.bin("fmul", F, a, x.f(F, 2.0 / math.log(2.0))))
    large = x.bin("fsub", F, x.f(F, 1.0), x.bin("fdiv", F, x.f(F, 2.0), x.bin("fadd", F, e, x.f(F, 1.0))))
    a2 = x.bin("fmul", F, a, a)
    p = _poly(x, a2, [62.0 / 2835, -17.0 / 315, 2.0 / 15, -1.0 / 3])
    small = x.intrinsic("fma", F, x.bin("fmul", F, p, a2), a, a)
    r = x.select(x.cmp("olt", F, a, x.f(F, 0.3)), F, small, large)
    return x.intrinsic("copysign", F, r, v)
