"""Sums and products of values, with the rules by which a value stays a scalar plus constants per lane."""

from __future__ import annotations

from vgpu.ptx.domain import Lanes, Val, constant, lanes_add, lanes_mul, pattern, signed, trailing_zeros
from vgpu.ptx.emit.forms import INT
from vgpu.ptx.emit.function import Function


def neg_lanes(lanes: Lanes | None, w: int) -> Lanes | None:
    return lanes_mul(lanes, -1, w)


def add(f: Function, a: Val, b: Val) -> Val:
    w = a.w
    if a.uk and b.uk:
        ua, ub = f.u(a), f.u(b)
        lanes = lanes_add(a.L, b.L, w)
        if ub is None:
            return f.uk(w, ua, a.c + b.c, lanes, a.lo, a.hi, a.tz)
        if ua is None:
            return f.uk(w, ub, a.c + b.c, lanes, b.lo, b.hi, b.tz)
        u = f.b.scalar(f"add {INT[w]}", (ua, ub))
        return f.uk(w, u, a.c + b.c, lanes, a.lo + b.lo, a.hi + b.hi, min(a.tz, b.tz))
    return _vector(f, a, b, "add")


def sub(f: Function, a: Val, b: Val) -> Val:
    w = a.w
    if a.uk and b.uk:
        ua, ub = f.u(a), f.u(b)
        lanes = lanes_add(a.L, neg_lanes(b.L, w), w)
        if ua == ub:
            return Val(w, None, signed(a.c - b.c, w), lanes)
        if ub is None:
            return f.uk(w, ua, a.c - b.c, lanes, a.lo, a.hi, a.tz)
        u = f.b.scalar(f"sub {INT[w]}", (ua or "0", ub))
        return f.uk(w, u, a.c - b.c, lanes, a.lo - b.hi, a.hi - b.lo, min(a.tz, b.tz))
    return _vector(f, a, b, "sub")


def mul(f: Function, a: Val, b: Val) -> Val:
    """The low half of a product."""
    w = a.w
    if a.uk and b.uk:
        if a.const and a.L is None:
            a, b = b, a
        if b.const and b.L is None:
            return scale(f, a, b.c)
        if a.uniform and b.uniform:
            lo, hi = _product(a, b)
            tz = min(64, alignment(a) + alignment(b))
            u = f.b.scalar(f"mul {INT[w]}", (f.sca(a, INT[w]), f.sca(b, INT[w])))
            return f.uk(w, u, 0, None, lo, hi, tz)
        if a.const and b.const:
            return pattern(w, [x * y for x, y in zip(a.values(), b.values(), strict=True)])
    return _vector(f, a, b, "mul")


def alignment(v: Val) -> int:
    """How many low bits of a uniform value, its constant included, are known to be zero."""
    return min(v.tz, trailing_zeros(v.c))


def _product(a: Val, b: Val) -> tuple[int, int]:
    (al, ah), (bl, bh) = a.total(), b.total()
    ends = (al * bl, al * bh, ah * bl, ah * bh)
    return min(ends), max(ends)


def scale(f: Function, a: Val, factor: int) -> Val:
    """A uk value times a constant."""
    w = a.w
    if factor == 1:
        return a
    if factor == 0:
        return constant(w, 0)
    u = f.u(a)
    if u is not None:
        u = f.b.scalar(f"mul {INT[w]}", (u, str(factor)))
    ends = (a.lo * factor, a.hi * factor)
    tz = min(64, a.tz + trailing_zeros(factor))
    return f.uk(w, u, a.c * factor, lanes_mul(a.L, factor, w), min(ends), max(ends), tz)


def _vector(f: Function, a: Val, b: Val, op: str) -> Val:
    e = INT[a.w]
    return f.apply(a.w, e, ((a, e), (b, e)), lambda x, p, q: x.bin(op, e, p, q))
