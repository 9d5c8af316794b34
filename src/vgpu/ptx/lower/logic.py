"""Logic and shift instructions: and, or, xor, not, cnot, shl, shr, and their rules on values.

A shift or a mask keeps the form ``u + c + lanes`` where the constants lie below the alignment of ``u``, or where lanes
may be supposed to agree.
"""

from __future__ import annotations

from vgpu.ptx import ir
from vgpu.ptx.domain import Val, constant, pattern, signed, split, trailing_zeros
from vgpu.ptx.emit.forms import INT, X
from vgpu.ptx.emit.function import Function
from vgpu.ptx.lower.common import get, last_type, lowers, put
from vgpu.ptx.lower.linear import add, alignment, scale, sub

# -- rules on values


def parts(f: Function, a: Val, n: int) -> tuple[Val, list[int]] | None:
    """A uk value as (uniform part that is a multiple of 2**m, constants of at most m bits), with m its own alignment.

    The uniform part carries no constant. None if the constants do not fit below the alignment.
    """
    m = min(a.tz, a.w - 1, n)
    values = a.values()
    base = min(values) >> m << m
    k = [v - base for v in values]
    if max(k) >> m:
        return None
    return f.uk(a.w, f.u(a), base, None, a.lo, a.hi, a.tz), k


def assume_together(f: Function, a: Val, n: int) -> tuple[Val, list[int]] | None:
    """Suppose that lanes agree in the bits from ``n`` on, and have it tested: (uniform part, what lanes add)."""
    values = a.values()
    w = a.w
    size = 1 << n
    u = f.u(a)
    low = min(values)
    spread = max(values) - low
    if spread >= size:
        return None
    if spread == size - 1:  # then the lowest lane is at a multiple
        cut = f.b.pure(f"and {INT[w]} {f.sca(Val(w, u, signed(low, w)), INT[w])}, {size - 1}")
        f.assume(f.b.pure(f"icmp eq {INT[w]} {cut}, 0"))
        if low % size == 0:
            return Val(w, u, signed(low, w), None, a.lo, a.hi, n), [v - low for v in values]
        base = f.sca(Val(w, u, signed(low, w)), INT[w])
        return Val(w, base, 0, None, tz=n), [v - low for v in values]
    base = f.sca(Val(w, u, signed(low, w)), INT[w])
    cut = f.b.pure(f"and {INT[w]} {base}, {size - 1}")
    f.assume(f.b.pure(f"icmp ule {INT[w]} {cut}, {size - 1 - spread}"))
    return Val(w, base, 0, None), [v - low for v in values]


def bitwise(f: Function, op: str, a: Val, b: Val) -> Val:
    """and, or, xor."""
    w, e = a.w, INT[a.w]
    full = (1 << w) - 1
    za, zb = a.known_zeros(), b.known_zeros()
    zeros = (za | zb) if op == "and" else za & zb
    if a.uk and b.uk:
        if a.const and not (b.const):
            a, b, za, zb = b, a, zb, za
        apply = {"and": int.__and__, "or": int.__or__, "xor": int.__xor__}[op]
        if a.const and b.const:
            return pattern(w, [apply(p, q) for p, q in zip(a.values(), b.values(), strict=True)])
        if zeros == full:
            return constant(w, 0)
        f.u(a)
        if b.const:
            k = b.values()
            mask = b.c & full
            if op == "and" and b.L is None:
                if za | mask == full:  # nothing is cut off
                    return a
                low = trailing_zeros(mask, w)
                if (mask | ((1 << low) - 1)) == full and a.tz >= low:  # rounding down to a multiple
                    c, lanes = split([v >> low << low for v in a.values()], w)
                    return f.uk(w, f.u(a), c, lanes, a.lo, a.hi, a.tz)
                if mask & (mask + 1) == 0 and a.tz >= mask.bit_length():  # only constants are left
                    return pattern(w, [v & mask for v in a.values()])
            found = parts(f, a, 64)
            if found is None and op == "and" and b.L is None and mask & (mask + 1) == 0 and f.may_assume:
                n = mask.bit_length()
                if a.L is not None and a.tz < n <= 6:
                    together = assume_together(f, a, n)
                    if together is not None:
                        whole, rest = together
                        c, lanes = split(rest, w)
                        if whole.tz >= n:
                            return Val(w, None, c, lanes)
                        u = f.b.pure(f"and {e} {f.sca(whole, e)}, {mask}")
                        return f.uk(w, u, c, lanes, 0, mask, 0)
            if found is not None:
                whole, low_bits = found
                m = min(whole.tz, w - 1)
                cut = (1 << m) - 1
                high = {v & full & ~cut for v in k}
                if len(high) == 1:
                    upper = signed(high.pop(), w)
                    c, lanes = split([apply(p, q & cut) for p, q in zip(low_bits, k, strict=True)], w)
                    if op == "and" and upper == 0:
                        return Val(w, None, c, lanes)
                    if upper == 0:
                        return f.uk(w, whole.u, whole.c + c, lanes, whole.lo, whole.hi, whole.tz)
                    operand = f.sca(whole, e)
                    u = f.b.scalar(f"{op} {e}", (operand, str(upper)))
                    lo, hi = _bit_range(op, whole, upper)
                    return f.uk(w, u, c, lanes, lo, hi, m)
        if a.uniform and b.uniform:
            u = f.b.scalar(f"{op} {e}", (f.sca(a, e), f.sca(b, e)))
            lo, hi = -(1 << (w - 1)), (1 << (w - 1)) - 1
            (al, ah), (bl, bh) = a.total(), b.total()
            if op == "and" and (al >= 0 or bl >= 0):
                lo, hi = 0, min(ah if al >= 0 else hi, bh if bl >= 0 else hi)
            elif op != "and" and al >= 0 and bl >= 0:
                lo, hi = 0, (1 << max(ah.bit_length(), bh.bit_length())) - 1
            ta, tb = alignment(a), alignment(b)
            return f.uk(w, u, 0, None, lo, hi, max(ta, tb) if op == "and" else min(ta, tb))
        if op != "and" and za | zb == full:  # no bit of both: an addition
            return add(f, a, b)
    elif op == "and":
        for p, q, zp in ((a, b, za), (b, a, zb)):
            if q.const and q.L is None and zp | (q.c & full) == full:
                return p
        if zeros == full:
            return constant(w, 0)
    return f.apply(w, e, ((a, e), (b, e)), lambda x, p, q: x.bin(op, e, p, q), zeros=zeros & full)


def _bit_range(op: str, whole: Val, upper: int) -> tuple[int, int]:
    w = whole.w
    half = 1 << (w - 1)
    lo, hi = whole.total()
    if op == "and":
        if upper >= 0:
            return 0, min(upper, hi) if lo >= 0 else upper
        if lo >= 0:
            return 0, hi
    elif lo >= 0 and upper >= 0:
        return 0, (1 << max(hi.bit_length(), upper.bit_length())) - 1
    return -half, half - 1


def shift_left(f: Function, a: Val, n: int) -> Val:
    """By a constant."""
    w = a.w
    if n >= w:
        return constant(w, 0)
    if a.uk:
        return scale(f, a, 1 << n)
    e = INT[w]
    zeros = ((a.zeros << n) | ((1 << n) - 1)) & ((1 << w) - 1)
    return f.apply(w, e, ((a, e),), lambda x, p: x.bin("shl", e, p, x.k(e, n)), zeros=zeros)


def shift_right(f: Function, a: Val, n: int, *, arithmetic: bool) -> Val:
    """By a constant below the width."""
    w = a.w
    if n == 0:
        return a
    half = 1 << (w - 1)
    full = (1 << w) - 1
    if a.uk:
        if a.u is None:
            values = [signed(v, w) if arithmetic else v & full for v in a.values()]
            return pattern(w, [v >> n for v in values])
        f.u(a)
        if a.tz >= n and a.signed_safe() and (arithmetic or a.lo + a.kmin >= 0):
            # u is a multiple of 2**n and nothing wraps: floor((u + k) / 2**n) = u / 2**n + floor(k / 2**n)
            u = f.b.scalar(f"ashr {INT[w]}", (f.u(a) or "0", str(n)))
            c, lanes = split([v >> n for v in a.values()], w)
            return f.uk(w, u, c, lanes, a.lo >> n, a.hi >> n, a.tz - n)
        found = parts(f, a, 64)
        if found is None and a.L is not None and a.tz < n <= 6 and f.may_assume and a.tz < 64:
            found = assume_together(f, a, n)
        if found is not None:
            whole, k = found
            lo, hi = whole.lo + whole.c, whole.hi + whole.c
            m = min(whole.tz, trailing_zeros(whole.c)) if whole.u is not None else trailing_zeros(whole.c)
            operand = f.sca(whole, INT[w])
            if arithmetic or lo >= 0:
                lo, hi = (-half, half - 1) if lo < -half or hi >= half else (lo, hi)
                if arithmetic and lo >= 0:
                    arithmetic = False
            else:
                lo, hi = 0, full
            u = f.b.scalar(f"{'ashr' if arithmetic else 'lshr'} {INT[w]}", (operand, str(n)))
            if m >= n:
                c, lanes = split([v >> n for v in k], w)
                return f.uk(w, u, c, lanes, lo >> n, hi >> n, m - n)
            return f.uk(w, u, 0, None, lo >> n, hi >> n, 0)
    zeros = full & ~(full >> n) if not arithmetic else 0
    zeros |= a.known_zeros() >> n
    if arithmetic and a.known_zeros() >> (w - 1) & 1:
        zeros |= full & ~(full >> n)
    e = INT[w]
    op = "ashr" if arithmetic else "lshr"
    return f.apply(w, e, ((a, e),), lambda x, p: x.bin(op, e, p, x.k(e, n)), zeros=zeros)


# -- instructions


@lowers("and", "or", "xor", "not", "cnot")
def _logic(f: Function, instr: ir.Instr) -> None:
    if instr.mods[-1] == "pred":
        p = f.pred(instr.src[0])
        f.set(instr.dst[0], f.pnot(p) if instr.base == "not" else f.pbin(instr.base, p, f.pred(instr.src[1])))
        return
    w = last_type(instr).bits
    a = get(f, instr.src[0], w)
    if instr.base == "not":
        r = sub(f, constant(w, -1), a) if a.uk else bitwise(f, "xor", a, constant(w, -1))
    elif instr.base == "cnot":
        e = INT[w]
        r = f.apply(w, e, ((a, e),), lambda x, p: x.select(x.cmp("eq", e, p, x.k(e, 0)), e, x.k(e, 1), x.k(e, 0)))
    else:
        r = bitwise(f, instr.base, a, get(f, instr.src[1], w))
    put(f, instr.dst[0], r)


@lowers("shl", "shr")
def _shift(f: Function, instr: ir.Instr) -> None:
    t = last_type(instr)
    w, e = t.bits, INT[t.bits]
    a = get(f, instr.src[0], w)
    n = get(f, instr.src[1], 32)
    arithmetic = instr.base == "shr" and t.kind == "signed"
    if n.const and n.L is None:
        count = n.c & 0xFFFFFFFF
        if instr.base == "shl":
            r = shift_left(f, a, min(count, w))
        elif count >= w and not arithmetic:
            r = constant(w, 0)
        else:
            r = shift_right(f, a, min(count, w - 1), arithmetic=arithmetic)
        put(f, instr.dst[0], r)
        return
    op = "shl" if instr.base == "shl" else "ashr" if arithmetic else "lshr"

    def write(x: X, p: str, q: str) -> str:
        limit = x.k("i32", w - 1)
        over = x.cmp("ugt", "i32", q, limit)
        low = x.select(over, "i32", limit, q)
        count = low if w == 32 else x.cast("zext" if w == 64 else "trunc", "i32", low, e)
        r = x.bin(op, e, p, count)
        return r if arithmetic else x.select(over, e, x.k(e, 0), r)

    zeros = 0
    if instr.base == "shr" and not arithmetic:  # leading zeros stay
        known, full = a.known_zeros(), (1 << w) - 1
        top = full & ~((1 << (full & ~known).bit_length()) - 1)
        zeros = top
    put(f, instr.dst[0], f.apply(w, e, ((a, e), (n, "i32")), write, zeros=zeros))
