"""Integer arithmetic instructions: add, sub, mul, mad, mul24, mad24, sad, div, rem, abs, neg, min, max.

Opcodes that also have floating-point types hand those on to `vgpu.ptx.lower.floating`.
"""

from __future__ import annotations

from vgpu.ptx import ir
from vgpu.ptx.domain import Val, constant, pattern, signed
from vgpu.ptx.emit.forms import INT, X
from vgpu.ptx.emit.function import Function
from vgpu.ptx.lower.common import get, last_type, lowers, put
from vgpu.ptx.lower.extended import carry_in, with_carry
from vgpu.ptx.lower.linear import add, alignment, mul, sub
from vgpu.ptx.lower.logic import bitwise, shift_right
from vgpu.ptx.lower.width import extend, truncate


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
        with_carry(f, instr, a, b, constant(w, 0))
        return
    put(f, instr.dst[0], add(f, a, b) if instr.base == "add" else sub(f, a, b))


def wide_product(f: Function, a: Val, b: Val, *, is_signed: bool) -> Val:
    """The whole product of two values, at twice the width."""
    w = 2 * a.w
    if a.const and a.L is None:
        a, b = b, a
    if a.uk and b.uk and (b.uniform or a.const):
        return mul(f, extend(f, a, w, signed=is_signed), extend(f, b, w, signed=is_signed))
    e, t = INT[a.w], INT[w]
    cast = "sext" if is_signed else "zext"
    return f.apply(
        w, t, ((a, e), (b, e)), lambda x, p, q: x.bin("mul", t, x.cast(cast, e, p, t), x.cast(cast, e, q, t))
    )


def high_product(f: Function, a: Val, b: Val, *, is_signed: bool) -> Val:
    w = a.w
    e, t = INT[w], INT[2 * w]
    cast = "sext" if is_signed else "zext"

    def write(x: X, p: str, q: str) -> str:
        r = x.bin("mul", t, x.cast(cast, e, p, t), x.cast(cast, e, q, t))
        return x.cast("trunc", t, x.bin("lshr", t, r, x.k(t, w)), e)

    return f.apply(w, e, ((a, e), (b, e)), write)


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

            carry = resize(f, carry_in(f), r.w) if instr.base == "madc" else constant(r.w, 0)
            with_carry(f, instr, r, c, carry)
            return
        else:
            r = add(f, r, c)
    put(f, instr.dst[0], r)


def _low24(f: Function, v: Val, is_signed: bool) -> Val:
    if is_signed:
        return shift_right(f, mul(f, v, constant(v.w, 256)), 8, arithmetic=True)
    return bitwise(f, "and", v, constant(32, 0xFFFFFF))


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
                put(f, instr.dst[0], f.uk(w, u, 0, None, pick(al, bl), pick(ah, bh), min(alignment(a), alignment(b))))
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
