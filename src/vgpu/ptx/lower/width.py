"""A value in another width: truncation and extension."""

from __future__ import annotations

from vgpu.ptx.domain import Val, pattern, signed, split, trailing_zeros
from vgpu.ptx.emit.forms import INT
from vgpu.ptx.emit.function import Function


def truncate(f: Function, v: Val, w: int) -> Val:
    if v.uk:
        u = f.u(v)
        c, lanes = (signed(v.c, w), None) if v.L is None else split(v.values(), w)
        if u is None:
            return Val(w, None, c, lanes)
        short = f.b.scalar(f"trunc {INT[v.w]}", (u,), f" to {INT[w]}")
        half = 1 << (w - 1)
        lo, hi = (v.lo, v.hi) if v.lo >= -half and v.hi < half else (-half, half - 1)
        return f.uk(w, short, c, lanes, lo, hi, v.tz)
    e, t = INT[v.w], INT[w]
    full = (1 << w) - 1
    return f.apply(w, t, ((v, e),), lambda x, p: x.cast("trunc", e, p, t), zeros=v.zeros & full)


def extend(f: Function, v: Val, w: int, *, signed: bool) -> Val:
    """To a wider type. Where a sum might wrap this is tested, and the masked version takes over if it does."""
    n = v.w
    if n == w:
        return v
    half = 1 << (n - 1)
    e, t = INT[n], INT[w]
    if v.uk:
        u = f.u(v)
        if u is None:
            full = (1 << n) - 1
            from vgpu.ptx.domain import signed as as_signed

            return pattern(w, [as_signed(k, n) if signed else k & full for k in v.values()])
        safe = v.signed_safe() and (signed or v.lo + v.kmin >= 0)
        if safe and (signed or v.lo >= 0):
            wide = f.b.scalar(f"{'sext' if v.lo < 0 else 'zext'} {e}", (u,), f" to {t}")
            return Val(w, wide, v.c, v.L, v.lo, v.hi, v.tz)
        if v.L is None:
            operand = f.sca(v, e)
            wide = f.b.scalar(f"{'sext' if signed else 'zext'} {e}", (operand,), f" to {t}")
            lo, hi = v.total()
            if not signed and lo < 0:
                lo, hi = 0, 2 * half - 1
            return Val(w, wide, lo=lo, hi=hi, tz=min(v.tz, trailing_zeros(v.c)))
        if f.may_assume:
            if signed:
                if v.hi + v.kmax >= half:
                    f.assume(f.b.scalar(f"icmp sle {e}", (u, str(half - 1 - max(v.kmax, 0)))))
                if v.lo + v.kmin < -half:
                    f.assume(f.b.scalar(f"icmp sge {e}", (u, str(-half - min(v.kmin, 0)))))
                wide = f.b.scalar(f"sext {e}", (u,), f" to {t}")
                return Val(w, wide, v.c, v.L, v.lo, v.hi, v.tz)
            # Lane 0 is the reference: the other lanes lie around it.
            base = Val(n, u, v.c, None, v.lo, v.hi, v.tz)
            base.sf = {}
            operand = f.sca(base, e)
            low, high = v.L.min, v.L.max
            if high > 0:
                f.assume(f.b.scalar(f"icmp ule {e}", (operand, str(_as_signed(2 * half - 1 - high, n)))))
            if low < 0:
                f.assume(f.b.scalar(f"icmp uge {e}", (operand, str(-low))))
            wide = f.b.scalar(f"zext {e}", (operand,), f" to {t}")
            return Val(w, wide, 0, v.L, 0, 2 * half - 1, min(v.tz, trailing_zeros(v.c)))
    known = v.known_zeros()
    if signed and known >> (n - 1) & 1:
        signed = False
    zeros = known if signed else known | (((1 << w) - 1) ^ ((1 << n) - 1))
    if signed:
        zeros = known & (half - 1)
    return f.apply(w, t, ((v, e),), lambda x, p: x.cast("sext" if signed else "zext", e, p, t), zeros=zeros)


def _as_signed(value: int, w: int) -> int:
    return signed(value, w)
