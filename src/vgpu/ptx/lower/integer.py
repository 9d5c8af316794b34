"""Integer arithmetic, with the rules by which a value stays a scalar plus constants per lane."""

from __future__ import annotations

from vgpu.ptx import ir
from vgpu.ptx.domain import Lanes, Pred, Val, constant, lanes_add, lanes_mul, pattern, signed, split, trailing_zeros
from vgpu.ptx.emit.forms import INT, X
from vgpu.ptx.emit.function import Function
from vgpu.ptx.lower.common import get, last_type, lowers, put
from vgpu.ptx.types import TYPES


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
    zeros = 0
    return _vector(f, a, b, "add", zeros)


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
    return _vector(f, a, b, "sub", 0)


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
            tz = min(64, _tz(a) + _tz(b))
            u = f.b.scalar(f"mul {INT[w]}", (f.sca(a, INT[w]), f.sca(b, INT[w])))
            return f.uk(w, u, 0, None, lo, hi, tz)
        if a.const and b.const:
            return pattern(w, [x * y for x, y in zip(a.values(), b.values(), strict=True)])
    return _vector(f, a, b, "mul", 0)


def _tz(v: Val) -> int:
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


def _vector(f: Function, a: Val, b: Val, op: str, zeros: int) -> Val:
    e = INT[a.w]
    return f.apply(a.w, e, ((a, e), (b, e)), lambda x, p, q: x.bin(op, e, p, q), zeros=zeros)


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
            ta, tb = _tz(a), _tz(b)
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


def compare(f: Function, how: str, a: Val, b: Val, *, is_signed: bool) -> Pred:
    """``how``: eq ne lt le gt ge."""
    e = INT[a.w]
    n = a.w
    if a.const and not b.const:
        a, b = b, a
        how = {"lt": "gt", "gt": "lt", "le": "ge", "ge": "le"}.get(how, how)
    icmp = how if how in ("eq", "ne") else ("s" if is_signed else "u") + how
    if a.uk and b.uk:
        f.u(a)
        f.u(b)
        if a.const and b.const:
            return Pred(
                mask=sum(
                    1 << i for i, (p, q) in enumerate(zip(a.values(), b.values(), strict=True)) if _holds(icmp, p, q, n)
                )
            )
        (al, ah), (bl, bh) = a.total(), b.total()
        if is_signed or (al >= 0 and bl >= 0) or how in ("eq", "ne"):
            if how in ("eq", "ne") and (ah < bl or bh < al):
                return Pred(mask=0xFFFFFFFF if how == "ne" else 0)
            if (
                (how == "lt" and ah < bl)
                or (how == "le" and ah <= bl)
                or (how == "gt" and al > bh)
                or (how == "ge" and al >= bh)
            ):
                return Pred(mask=0xFFFFFFFF)
            if (
                (how == "lt" and al >= bh)
                or (how == "le" and al > bh)
                or (how == "gt" and ah <= bl)
                or (how == "ge" and ah < bl)
            ):
                return Pred(mask=0)
        if a.uniform and b.uniform:
            return Pred(s=f.b.scalar(f"icmp {icmp} {e}", (f.sca(a, e), f.sca(b, e))))
        if a.u == b.u and how in ("eq", "ne"):
            return Pred(
                mask=sum(
                    1 << i
                    for i, (p, q) in enumerate(zip(a.values(), b.values(), strict=True))
                    if _holds(how, signed(p, n), signed(q, n), n)
                )
            )
        if a.u == b.u and a.signed_safe() and b.signed_safe() and (is_signed or (al >= 0 and bl >= 0)):
            return Pred(
                mask=sum(
                    1 << i
                    for i, (p, q) in enumerate(zip(a.values(), b.values(), strict=True))
                    if _holds(icmp, p, q, 128)
                )
            )
        # Lanes differ only below the alignment of both sides: a comparison with a multiple goes one way.
        one_way = _one_way(f, how, a, b, is_signed)
        if one_way is not None:
            return one_way
    return f.apply_pred(((a, e), (b, e)), lambda x, p, q: x.cmp(icmp, e, p, q))


def _one_way(f: Function, how: str, a: Val, b: Val, is_signed: bool) -> Pred | None:
    """x + k < y, with 0 <= k < 2**m and x, y multiples of 2**m, is x < y."""
    if how not in ("lt", "ge", "gt", "le"):
        return None
    if a.L is None:
        a, b = b, a
        how = {"lt": "gt", "gt": "lt", "le": "ge", "ge": "le"}[how]
    if b.L is not None:
        return None
    w = a.w
    if b.const and how in ("gt", "le"):  # x > c is x >= c + 1
        if b.c + 1 >= 1 << (w - 1):
            return None
        b = constant(w, b.c + 1)
        how = "ge" if how == "gt" else "lt"
    if how not in ("lt", "ge"):
        return None
    found = parts(f, a, 64)
    if found is None:
        return None
    whole, _ = found
    m = min(whole.tz, w - 1)
    if _tz(b) < m if not b.const else trailing_zeros(b.c) < m:
        return None
    low, high = a.total()
    if not is_signed and low < 0:
        pass  # disjoint bits: no carry, so the order of the upper bits decides here too
    e = INT[w]
    icmp = ("s" if is_signed else "u") + how
    del high
    return Pred(s=f.b.scalar(f"icmp {icmp} {e}", (f.sca(whole, e), f.sca(b, e))))


def _holds(icmp: str, p: int, q: int, w: int) -> bool:
    if icmp[0] == "u":
        full = (1 << w) - 1
        p, q = p & full, q & full
    elif w < 128:
        p, q = signed(p, w), signed(q, w)
    how = icmp[-2:]
    return {"eq": p == q, "ne": p != q, "lt": p < q, "le": p <= q, "gt": p > q, "ge": p >= q}[how]


# -- instructions


def _carry(f: Function) -> Val:
    v = f.cur.get("%CC")
    return v if isinstance(v, Val) else constant(32, 0)


@lowers("add", "sub")
def _add(f: Function, instr: ir.Instr) -> None:
    t = last_type(instr)
    if t.is_float:
        from vgpu.ptx.lower.floating import arithmetic

        arithmetic(f, instr)
        return
    w = t.bits
    if t.lanes == 2:
        a, b = get(f, instr.src[0], 32), get(f, instr.src[1], 32)
        op = instr.base
        put(
            f,
            instr.dst[0],
            f.apply(32, "i16x2", ((a, "i16x2"), (b, "i16x2")), lambda x, p, q: x.bin(op, "i16x2", p, q)),
        )
        return
    a, b = get(f, instr.src[0], w), get(f, instr.src[1], w)
    if "sat" in instr.mods:
        e = INT[w]
        name = "sadd.sat" if instr.base == "add" else "ssub.sat"
        put(f, instr.dst[0], f.apply(w, e, ((a, e), (b, e)), lambda x, p, q: x.intrinsic(name, e, p, q)))
        return
    if "cc" in instr.mods:
        _with_carry(f, instr, a, b, constant(w, 0))
        return
    put(f, instr.dst[0], add(f, a, b) if instr.base == "add" else sub(f, a, b))


def _with_carry(f: Function, instr: ir.Instr, a: Val, b: Val, carry: Val) -> None:
    """Extended precision: the carry lives in a value of its own within the node."""
    w = a.w
    e, t = INT[w], INT[2 * w]
    op = "add" if instr.base in ("add", "addc", "mad", "madc") else "sub"

    def wide(x: X, p: str, q: str, c: str) -> str:
        p, q, c = (x.cast("zext", e, o, t) for o in (p, q, c))
        return x.bin(op, t, x.bin(op, t, p, q), c)

    def low(x: X, p: str, q: str, c: str) -> str:
        return x.cast("trunc", t, wide(x, p, q, c), e)

    def high(x: X, p: str, q: str, c: str) -> str:
        r = x.bin("lshr", t, wide(x, p, q, c), x.k(t, w))
        return x.bin("and", "i32", x.cast("trunc", t, r, "i32"), x.k("i32", 1))

    args = ((a, e), (b, e), (carry, e))
    put(f, instr.dst[0], f.apply(w, e, args, low))
    if "cc" in instr.mods:
        f.cur["%CC"] = f.apply(32, "i32", args, high)


@lowers("addc", "subc")
def _addc(f: Function, instr: ir.Instr) -> None:
    w = last_type(instr).bits
    from vgpu.ptx.lower.common import resize

    a, b = get(f, instr.src[0], w), get(f, instr.src[1], w)
    _with_carry(f, instr, a, b, resize(f, _carry(f), w))


def wide_product(f: Function, a: Val, b: Val, *, is_signed: bool) -> Val:
    """The whole product of two values, at twice the width."""
    w = 2 * a.w
    if a.const and a.L is None:
        a, b = b, a
    if a.uk and b.uk and (b.uniform or a.const):
        return mul(f, extend(f, a, w, signed=is_signed), extend(f, b, w, signed=is_signed))
    e, t = INT[a.w], INT[w]
    cast = "sext" if is_signed else "zext"
    zeros = 0
    return f.apply(
        w,
        t,
        ((a, e), (b, e)),
        lambda x, p, q: x.bin("mul", t, x.cast(cast, e, p, t), x.cast(cast, e, q, t)),
        zeros=zeros,
    )


def high_product(f: Function, a: Val, b: Val, *, is_signed: bool) -> Val:
    w = a.w
    e, t = INT[w], INT[2 * w]
    cast = "sext" if is_signed else "zext"

    def write(x: X, p: str, q: str) -> str:
        r = x.bin("mul", t, x.cast(cast, e, p, t), x.cast(cast, e, q, t))
        return x.cast("trunc", t, x.bin("lshr", t, r, x.k(t, w)), e)

    return f.apply(w, e, ((a, e), (b, e)), write)


def _is_signed(instr: ir.Instr) -> bool:
    return last_type(instr).kind == "signed"


@lowers("mul", "mad", "mul24", "mad24", "madc")
def _mul(f: Function, instr: ir.Instr) -> None:
    t = last_type(instr)
    if t.is_float:
        from vgpu.ptx.lower.floating import arithmetic

        arithmetic(f, instr)
        return
    w, is_signed = t.bits, t.kind == "signed"
    a, b = get(f, instr.src[0], w), get(f, instr.src[1], w)
    if instr.base in ("mul24", "mad24"):
        a, b = _low24(f, a, is_signed), _low24(f, b, is_signed)
        if "hi" in instr.mods:
            p64 = wide_product(f, a, b, is_signed=is_signed)
            r = truncate(f, shift_right(f, p64, 16, arithmetic=is_signed), 32)
        else:
            r = mul(f, a, b)
    elif "wide" in instr.mods:
        r = wide_product(f, a, b, is_signed=is_signed)
    elif "hi" in instr.mods:
        r = high_product(f, a, b, is_signed=is_signed)
    else:
        r = mul(f, a, b)
    if instr.base in ("mad", "mad24", "madc"):
        c = get(f, instr.src[2], r.w)
        if "sat" in instr.mods:
            r = f.apply(32, "i32", ((r, "i32"), (c, "i32")), lambda x, p, q: x.intrinsic("sadd.sat", "i32", p, q))
        elif "cc" in instr.mods or instr.base == "madc":
            from vgpu.ptx.lower.common import resize

            carry = resize(f, _carry(f), r.w) if instr.base == "madc" else constant(r.w, 0)
            _with_carry(f, instr, r, c, carry)
            return
        else:
            r = add(f, r, c)
    put(f, instr.dst[0], r)


def _low24(f: Function, v: Val, is_signed: bool) -> Val:
    if is_signed:
        return shift_right(f, scale_any(f, v, 256), 8, arithmetic=True)
    return bitwise(f, "and", v, constant(32, 0xFFFFFF))


def scale_any(f: Function, v: Val, factor: int) -> Val:
    return mul(f, v, constant(v.w, factor))


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


@lowers("neg", "abs")
def _neg(f: Function, instr: ir.Instr) -> None:
    t = last_type(instr)
    if t.is_float:
        from vgpu.ptx.lower.floating import sign

        sign(f, instr)
        return
    w, e = t.bits, INT[t.bits]
    a = get(f, instr.src[0], w)
    if instr.base == "neg":
        r = sub(f, constant(w, 0), a)
    elif a.total()[0] >= 0:
        r = a
    else:
        r = f.apply(w, e, ((a, e),), lambda x, p: x.intrinsic("abs", e, p, extra=(("i1", "false"),)))
    put(f, instr.dst[0], r)


@lowers("min", "max")
def _minmax(f: Function, instr: ir.Instr) -> None:
    t = last_type(instr)
    if t.is_float:
        from vgpu.ptx.lower.floating import minmax

        minmax(f, instr)
        return
    if t.lanes == 2:
        w, e = 32, "i16x2"
    else:
        w, e = t.bits, INT[t.bits]
    a, b = get(f, instr.src[0], w), get(f, instr.src[1], w)
    name = ("s" if t.kind == "signed" else "u") + instr.base
    zero = "relu" in instr.mods
    if t.lanes == 1 and not zero and a.uk and b.uk:
        if a.const and b.const:
            pick = min if instr.base == "min" else max
            full = (1 << w) - 1
            pairs = zip(a.values(), b.values(), strict=True)
            if t.kind == "signed":
                put(f, instr.dst[0], pattern(w, [pick(signed(p, w), signed(q, w)) for p, q in pairs]))
            else:
                put(f, instr.dst[0], pattern(w, [pick(p & full, q & full) for p, q in pairs]))
            return
        (al, ah), (bl, bh) = a.total(), b.total()
        if t.kind == "signed" or (al >= 0 and bl >= 0):
            if ah <= bl or bh <= al:
                first = ah <= bl
                put(f, instr.dst[0], a if first == (instr.base == "min") else b)
                return
            if a.uniform and b.uniform:
                u = (
                    f.b.call(e, f"llvm.{name}.{e}", [(e, f.sca(a, e)), (e, f.sca(b, e))])
                    if not f.analysis
                    else f.token()
                )
                pick = min if instr.base == "min" else max
                put(f, instr.dst[0], f.uk(w, u, 0, None, pick(al, bl), pick(ah, bh), min(_tz(a), _tz(b))))
                return

    def write(x: X, p: str, q: str) -> str:
        r = x.intrinsic(name, e, p, q)
        return x.intrinsic("smax", e, r, x.k(e, 0)) if zero else r

    put(f, instr.dst[0], f.apply(w, e, ((a, e), (b, e)), write))


@lowers("div", "rem")
def _div(f: Function, instr: ir.Instr) -> None:
    t = last_type(instr)
    if t.is_float:
        from vgpu.ptx.lower.floating import divide

        divide(f, instr)
        return
    w, e, is_signed = t.bits, INT[t.bits], t.kind == "signed"
    a, b = get(f, instr.src[0], w), get(f, instr.src[1], w)
    remainder = instr.base == "rem"
    if b.const and b.L is None and b.c > 0 and a.uk:
        n = b.c
        if n & (n - 1) == 0 and (not is_signed or a.total()[0] >= 0):
            k = n.bit_length() - 1
            put(
                f,
                instr.dst[0],
                bitwise(f, "and", a, constant(w, n - 1)) if remainder else shift_right(f, a, k, arithmetic=False),
            )
            return
        if a.const:
            values = [signed(v, w) if is_signed else v & ((1 << w) - 1) for v in a.values()]
            quotients = [abs(v) // n * (1 if v >= 0 else -1) for v in values]
            put(
                f,
                instr.dst[0],
                pattern(w, [v - q * n for v, q in zip(values, quotients, strict=True)] if remainder else quotients),
            )
            return
    zeros = 0
    positive = a.known_zeros() >> (w - 1) & 1 and b.known_zeros() >> (w - 1) & 1
    if is_signed and positive:
        is_signed = False
    if not is_signed:
        full = (1 << w) - 1
        zeros = full & ~((1 << (full & ~a.known_zeros()).bit_length()) - 1)
    op = ("s" if is_signed else "u") + instr.base

    def write(x: X, p: str, q: str) -> str:
        if b.const and b.L is None and b.c not in (0, -1):
            return x.bin(op, e, p, q)
        bad = x.cmp("eq", e, q, x.k(e, 0))
        over = None
        if is_signed:
            minimum = x.cmp("eq", e, p, x.k(e, 1 << (w - 1)))
            minus = x.cmp("eq", e, q, x.k(e, -1))
            bt = x.bool_type(e)
            over = x.b.pure(f"and {bt} {minimum}, {minus}")
        safe = x.select(bad, e, x.k(e, 1), q)
        if over is not None:
            safe = x.select(over, e, x.k(e, 1), safe)
        r = x.bin(op, e, p, safe)
        return x.select(bad, e, p, r) if remainder else x.select(bad, e, x.k(e, -1), r)

    put(f, instr.dst[0], f.apply(w, e, ((a, e), (b, e)), write, zeros=zeros))


@lowers("sad")
def _sad(f: Function, instr: ir.Instr) -> None:
    t = last_type(instr)
    w, e = t.bits, INT[t.bits]
    s = "s" if t.kind == "signed" else "u"
    a, b, c = (get(f, o, w) for o in instr.src)

    def write(x: X, p: str, q: str, r: str) -> str:
        d = x.bin("sub", e, x.intrinsic(f"{s}max", e, p, q), x.intrinsic(f"{s}min", e, p, q))
        return x.bin("add", e, d, r)

    put(f, instr.dst[0], f.apply(w, e, ((a, e), (b, e), (c, e)), write))


_COMPARE = {
    "eq": ("eq", False), "ne": ("ne", False), "lt": ("lt", False), "le": ("le", False), "gt": ("gt", False),
    "ge": ("ge", False), "lo": ("lt", True), "ls": ("le", True), "hi": ("gt", True), "hs": ("ge", True),
}  # fmt: skip


def comparison(f: Function, instr: ir.Instr) -> Pred:
    """The comparison of a setp or set, before its Boolean operation."""
    how = instr.mods[0]
    t = last_type(instr)
    if t.is_float:
        from vgpu.ptx.lower.floating import compare_floats

        return compare_floats(f, instr, how, t)
    a, b = get(f, instr.src[0], t.bits), get(f, instr.src[1], t.bits)
    relation, unsigned = _COMPARE[how]
    return compare(f, relation, a, b, is_signed=t.kind == "signed" and not unsigned)


@lowers("setp")
def _setp(f: Function, instr: ir.Instr) -> None:
    t = last_type(instr)
    if t.lanes == 2:
        from vgpu.ptx.lower.floating import setp_packed

        setp_packed(f, instr)
        return
    p = comparison(f, instr)
    q = f.pnot(p) if len(instr.dst) > 1 and instr.dst[1] is not None else None
    op = next((m for m in instr.mods if m in ("and", "or", "xor")), None)
    if op is not None:
        c = f.pred(instr.src[2])
        p, q = f.pbin(op, p, c), None if q is None else f.pbin(op, q, c)
    f.set(instr.dst[0], p)
    if q is not None:
        f.set(instr.dst[1], q)


@lowers("set")
def _set(f: Function, instr: ir.Instr) -> None:
    names = [m for m in instr.mods if m in TYPES]
    result = TYPES[names[0]]
    if TYPES[names[-1]].lanes == 2:
        from vgpu.ptx.lower.floating import set_packed

        set_packed(f, instr)
        return
    p = comparison(f, instr)
    op = next((m for m in instr.mods if m in ("and", "or", "xor")), None)
    if op is not None:
        p = f.pbin(op, p, f.pred(instr.src[2]))
    one = {"f32": 0x3F800000, "f16": 0x3C00, "bf16": 0x3F80}.get(result.name, -1)
    put(f, instr.dst[0], f.select(p, constant(result.bits, one), constant(result.bits, 0)))


@lowers("selp")
def _selp(f: Function, instr: ir.Instr) -> None:
    w = last_type(instr).bits
    put(f, instr.dst[0], f.select(f.pred(instr.src[2]), get(f, instr.src[0], w), get(f, instr.src[1], w)))


@lowers("slct")
def _slct(f: Function, instr: ir.Instr) -> None:
    names = [TYPES[m] for m in instr.mods if m in TYPES]
    w = names[0].bits
    c = get(f, instr.src[2], 32)
    if names[1].is_float:
        from vgpu.ptx.lower.floating import flush

        tiny = "ftz" in instr.mods and not f.plan.ftz
        p = f.apply_pred(
            ((c, "float"),), lambda x, v: x.cmp("oge", "float", flush(x, v) if tiny else v, x.f("float", 0.0))
        )
    else:
        p = compare(f, "ge", c, constant(32, 0), is_signed=True)
    put(f, instr.dst[0], f.select(p, get(f, instr.src[0], w), get(f, instr.src[1], w)))
