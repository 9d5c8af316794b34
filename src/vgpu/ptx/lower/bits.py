"""Bit fields, counting, permutation, dot products of bytes."""

from __future__ import annotations

from vgpu.ptx import ir
from vgpu.ptx.domain import FULL_MASK, Val, constant, pattern, signed, vector
from vgpu.ptx.emit.forms import INT, X
from vgpu.ptx.emit.function import Function
from vgpu.ptx.lower.common import get, last_type, lowers, put
from vgpu.ptx.lower.logic import bitwise, shift_left, shift_right


@lowers("popc", "clz", "brev")
def _count(f: Function, instr: ir.Instr) -> None:
    w = last_type(instr).bits
    e = INT[w]
    a = get(f, instr.src[0], w)
    if instr.base == "brev":
        put(f, instr.dst[0], f.apply(w, e, ((a, e),), lambda x, p: x.intrinsic("bitreverse", e, p)))
        return

    def write(x: X, p: str) -> str:
        r = x.intrinsic("ctpop", e, p) if instr.base == "popc" else x.intrinsic("ctlz", e, p, extra=(("i1", "false"),))
        return r if w == 32 else x.cast("trunc", e, r, "i32")

    put(f, instr.dst[0], f.apply(32, "i32", ((a, e),), write, zeros=0xFFFFFF80))


@lowers("bfind")
def _bfind(f: Function, instr: ir.Instr) -> None:
    t = last_type(instr)
    w, e = t.bits, INT[t.bits]
    a = get(f, instr.src[0], w)

    def write(x: X, p: str) -> str:
        if t.kind == "signed":
            p = x.bin("xor", e, p, x.bin("ashr", e, p, x.k(e, w - 1)))
        n = x.intrinsic("ctlz", e, p, extra=(("i1", "false"),))
        if w == 64:
            n = x.cast("trunc", e, n, "i32")
        none = x.cmp("eq", "i32", n, x.k("i32", w))
        r = n if "shiftamt" in instr.mods else x.bin("sub", "i32", x.k("i32", w - 1), n)
        return x.select(none, "i32", x.k("i32", -1), r)

    put(f, instr.dst[0], f.apply(32, "i32", ((a, e),), write))


@lowers("fns")
def _fns(f: Function, instr: ir.Instr) -> None:
    """The n-th set bit from a base, by trying the 32 positions."""
    mask, base, offset = (get(f, o, 32) for o in instr.src)

    def write(x: X, m: str, start: str, n: str) -> str:
        start = x.bin("and", "i32", start, x.k("i32", 31))
        result = x.k("i32", -1)
        up = x.cmp("sgt", "i32", n, x.k("i32", 0))
        down = x.cmp("slt", "i32", n, x.k("i32", 0))
        count = x.intrinsic("abs", "i32", n, extra=(("i1", "false"),))
        bt = x.bool_type("i32")
        for i in range(32):
            bit = x.cmp("ne", "i32", x.bin("and", "i32", m, x.k("i32", 1 << i)), x.k("i32", 0))
            below = x.bin("and", "i32", m, x.k("i32", (2 << i) - 1))
            high = x.bin("shl", "i32", x.k("i32", -1), start)
            from_start = x.intrinsic("ctpop", "i32", x.bin("and", "i32", below, high))
            above = x.bin("and", "i32", m, x.k("i32", FULL_MASK & ~((1 << i) - 1)))
            upto = x.bin("lshr", "i32", x.k("i32", -1), x.bin("sub", "i32", x.k("i32", 31), start))
            to_start = x.intrinsic("ctpop", "i32", x.bin("and", "i32", above, upto))
            here = x.cmp("eq", "i32", x.k("i32", i), start)
            ok_up = x.b.pure(
                f"and {bt} {up}, "
                + _both(x, bt, bit, x.cmp("eq", "i32", from_start, count), x.cmp("uge", "i32", x.k("i32", i), start))
            )
            ok_down = x.b.pure(
                f"and {bt} {down}, "
                + _both(x, bt, bit, x.cmp("eq", "i32", to_start, count), x.cmp("ule", "i32", x.k("i32", i), start))
            )
            zero = x.b.pure(f"xor {bt} {x.b.pure(f'or {bt} {up}, {down}')}, {_true(x)}")
            ok_zero = x.b.pure(f"and {bt} {zero}, {x.b.pure(f'and {bt} {bit}, {here}')}")
            ok = x.b.pure(f"or {bt} {x.b.pure(f'or {bt} {ok_up}, {ok_down}')}, {ok_zero}")
            result = x.select(ok, "i32", x.k("i32", i), result)
        return result

    put(f, instr.dst[0], f.apply(32, "i32", ((mask, "i32"), (base, "i32"), (offset, "i32")), write))


def _true(x: X) -> str:
    return "splat (i1 true)" if x.vector else "true"


def _both(x: X, bt: str, a: str, b: str, c: str) -> str:
    return x.b.pure(f"and {bt} {a}, {x.b.pure(f'and {bt} {b}, {c}')}")


@lowers("bfe")
def _bfe(f: Function, instr: ir.Instr) -> None:
    t = last_type(instr)
    w, e = t.bits, INT[t.bits]
    a = get(f, instr.src[0], w)
    pos, length = get(f, instr.src[1], 32), get(f, instr.src[2], 32)
    if pos.const and pos.L is None and length.const and length.L is None:
        p, n = pos.c & 0xFF, length.c & 0xFF
        if n == 0:
            put(f, instr.dst[0], constant(w, 0))
            return
        if p + n <= w:
            if t.kind == "signed":
                r = shift_right(f, shift_left(f, a, w - p - n), w - n, arithmetic=True)
            else:
                r = bitwise(f, "and", shift_right(f, a, p, arithmetic=False), constant(w, (1 << n) - 1))
            put(f, instr.dst[0], r)
            return
    is_signed = t.kind == "signed"

    def write(x: X, v: str, p: str, n: str) -> str:
        p, n = x.bin("and", "i32", p, x.k("i32", 0xFF)), x.bin("and", "i32", n, x.k("i32", 0xFF))
        if w == 64:
            p, n = x.cast("zext", "i32", p, e), x.cast("zext", "i32", n, e)
        last = x.k(e, w - 1)
        over = x.cmp("ugt", e, p, last)
        shift = x.select(over, e, last, p)
        moved = x.bin("ashr", e, v, shift) if is_signed else x.select(over, e, x.k(e, 0), x.bin("lshr", e, v, shift))
        long = x.cmp("uge", e, n, x.k(e, w))
        count = x.select(long, e, x.k(e, 0), n)
        mask = x.bin("sub", e, x.bin("shl", e, x.k(e, 1), count), x.k(e, 1))
        mask = x.select(long, e, x.k(e, -1), mask)
        low = x.bin("and", e, moved, mask)
        if not is_signed:
            return low
        end = x.bin("sub", e, x.bin("add", e, p, n), x.k(e, 1))
        end = x.select(x.cmp("ugt", e, end, last), e, last, end)
        sign = x.bin("and", e, x.bin("lshr", e, v, end), x.k(e, 1))
        fill = x.bin("and", e, x.bin("sub", e, x.k(e, 0), sign), x.bin("xor", e, mask, x.k(e, -1)))
        r = x.bin("or", e, low, fill)
        return x.select(x.cmp("eq", e, n, x.k(e, 0)), e, x.k(e, 0), r)

    put(f, instr.dst[0], f.apply(w, e, ((a, e), (pos, "i32"), (length, "i32")), write))


@lowers("bfi")
def _bfi(f: Function, instr: ir.Instr) -> None:
    w = last_type(instr).bits
    e = INT[w]
    a, b = get(f, instr.src[0], w), get(f, instr.src[1], w)
    pos, length = get(f, instr.src[2], 32), get(f, instr.src[3], 32)
    if pos.const and pos.L is None and length.const and length.L is None:
        p, n = pos.c & 0xFF, length.c & 0xFF
        mask = ((1 << n) - 1) << p & ((1 << w) - 1) if p < w else 0
        left = bitwise(f, "and", shift_left(f, a, min(p, w)), constant(w, mask))
        put(f, instr.dst[0], bitwise(f, "or", left, bitwise(f, "and", b, constant(w, ~mask))))
        return

    def write(x: X, va: str, vb: str, p: str, n: str) -> str:
        p, n = x.bin("and", "i32", p, x.k("i32", 0xFF)), x.bin("and", "i32", n, x.k("i32", 0xFF))
        if w == 64:
            p, n = x.cast("zext", "i32", p, e), x.cast("zext", "i32", n, e)
        over = x.cmp("uge", e, p, x.k(e, w))
        shift = x.select(over, e, x.k(e, 0), p)
        long = x.cmp("uge", e, n, x.k(e, w))
        count = x.select(long, e, x.k(e, 0), n)
        mask = x.bin("sub", e, x.bin("shl", e, x.k(e, 1), count), x.k(e, 1))
        mask = x.bin("shl", e, x.select(long, e, x.k(e, -1), mask), shift)
        mask = x.select(over, e, x.k(e, 0), mask)
        left = x.bin("and", e, x.bin("shl", e, va, shift), mask)
        return x.bin("or", e, left, x.bin("and", e, vb, x.bin("xor", e, mask, x.k(e, -1))))

    put(f, instr.dst[0], f.apply(w, e, ((a, e), (b, e), (pos, "i32"), (length, "i32")), write))


@lowers("bmsk")
def _bmsk(f: Function, instr: ir.Instr) -> None:
    a, b = get(f, instr.src[0], 32), get(f, instr.src[1], 32)
    clamp = "clamp" in instr.mods

    def write(x: X, p: str, n: str) -> str:
        if not clamp:
            p, n = x.bin("and", "i32", p, x.k("i32", 31)), x.bin("and", "i32", n, x.k("i32", 31))
        long = x.cmp("uge", "i32", n, x.k("i32", 32))
        count = x.select(long, "i32", x.k("i32", 0), n)
        mask = x.bin("sub", "i32", x.bin("shl", "i32", x.k("i32", 1), count), x.k("i32", 1))
        mask = x.select(long, "i32", x.k("i32", -1), mask)
        over = x.cmp("uge", "i32", p, x.k("i32", 32))
        r = x.bin("shl", "i32", mask, x.select(over, "i32", x.k("i32", 0), p))
        return x.select(over, "i32", x.k("i32", 0), r)

    put(f, instr.dst[0], f.apply(32, "i32", ((a, "i32"), (b, "i32")), write))


@lowers("szext")
def _szext(f: Function, instr: ir.Instr) -> None:
    is_signed = last_type(instr).kind == "signed"
    a, b = get(f, instr.src[0], 32), get(f, instr.src[1], 32)
    clamp = "clamp" in instr.mods

    def write(x: X, p: str, n: str) -> str:
        if not clamp:
            n = x.bin("and", "i32", n, x.k("i32", 31))
        long = x.cmp("uge", "i32", n, x.k("i32", 32))
        none = x.cmp("eq", "i32", n, x.k("i32", 0))
        shift = x.bin("and", "i32", x.bin("sub", "i32", x.k("i32", 32), n), x.k("i32", 31))
        r = x.bin("ashr" if is_signed else "lshr", "i32", x.bin("shl", "i32", p, shift), shift)
        r = x.select(long, "i32", p, r)
        return x.select(none, "i32", x.k("i32", 0), r)

    put(f, instr.dst[0], f.apply(32, "i32", ((a, "i32"), (b, "i32")), write))


@lowers("shf")
def _shf(f: Function, instr: ir.Instr) -> None:
    low, high, n = (get(f, o, 32) for o in instr.src)
    left, clamp = "l" in instr.mods, "clamp" in instr.mods

    def write(x: X, p: str, q: str, count: str) -> str:
        if not clamp:
            return x.intrinsic("fshl" if left else "fshr", "i32", q, p, count)
        over = x.cmp("uge", "i32", count, x.k("i32", 32))
        r = x.intrinsic("fshl" if left else "fshr", "i32", q, p, count)
        return x.select(over, "i32", p if left else q, r)

    put(f, instr.dst[0], f.apply(32, "i32", ((low, "i32"), (high, "i32"), (n, "i32")), write))


@lowers("lop3")
def _lop3(f: Function, instr: ir.Instr) -> None:
    table = instr.src[3]
    assert isinstance(table, ir.Imm)
    a, b, c = (get(f, o, 32) for o in instr.src[:3])
    lut = table.bits & 0xFF

    def write(x: X, p: str, q: str, r: str) -> str:
        # As a choice by `a` between two functions of b and c.
        def two(bits: int) -> str:
            inverse = x.k("i32", -1)
            known = {
                0: x.k("i32", 0), 15: inverse, 12: q, 10: r,
            }  # fmt: skip
            if bits in known:
                return known[bits]
            if bits == 8:
                return x.bin("and", "i32", q, r)
            if bits == 14:
                return x.bin("or", "i32", q, r)
            if bits == 6:
                return x.bin("xor", "i32", q, r)
            if bits > 7:
                return x.bin("xor", "i32", two(15 - bits), inverse)
            not_q, not_r = x.bin("xor", "i32", q, inverse), x.bin("xor", "i32", r, inverse)
            if bits == 4:
                return x.bin("and", "i32", q, not_r)
            if bits == 2:
                return x.bin("and", "i32", not_q, r)
            if bits == 3:
                return not_q
            if bits == 5:
                return not_r
            if bits == 1:
                return x.bin("and", "i32", not_q, not_r)
            return x.bin("or", "i32", not_q, not_r)  # 7

        zero, one = two(lut & 15), two(lut >> 4)
        if zero == one:
            return zero
        picked = x.bin("and", "i32", x.bin("xor", "i32", zero, one), p)
        return x.bin("xor", "i32", zero, picked)

    r = f.apply(32, "i32", ((a, "i32"), (b, "i32"), (c, "i32")), write)
    if len(instr.dst) > 1 or "or" in instr.mods or "and" in instr.mods:
        nonzero = f.apply_pred(((r, "i32"),), lambda x, v: x.cmp("ne", "i32", v, x.k("i32", 0)))
        q = f.pred(instr.src[4])
        put(f, instr.dst[0], r)
        f.set(instr.dst[1], f.pbin("or" if "or" in instr.mods else "and", nonzero, q))
        return
    put(f, instr.dst[0], r)


_PRMT_MODES = {
    "f4e": lambda n: [n, n + 1, n + 2, n + 3],
    "b4e": lambda n: [n, (n - 1) & 7, (n - 2) & 7, (n - 3) & 7],
    "rc8": lambda n: [n] * 4,
    "ecl": lambda n: [max(n, i) for i in range(4)],
    "ecr": lambda n: [min(n, i) for i in range(4)],
    "rc16": lambda n: [2 * (n & 1), 2 * (n & 1) + 1] * 2,
}


@lowers("prmt")
def _prmt(f: Function, instr: ir.Instr) -> None:
    a, b, c = (get(f, o, 32) for o in instr.src)
    mode = next((m for m in instr.mods if m in _PRMT_MODES), None)
    if not (c.const and c.L is None):
        if mode is not None:
            put(f, instr.dst[0], _prmt_mode(f, mode, a, b, c))
            return
        put(f, instr.dst[0], _prmt_variable(f, a, b, c))
        return
    picks = [c.c >> 4 * i & 15 for i in range(4)] if mode is None else _PRMT_MODES[mode](c.c & 3)
    if a.const and b.const:
        words = [(p & FULL_MASK) | (q & FULL_MASK) << 32 for p, q in zip(a.values(), b.values(), strict=True)]
        put(f, instr.dst[0], pattern(32, [_permute(w, picks) for w in words]))
        return
    za, zb = a.known_zeros(), b.known_zeros()
    both = za | zb << 32
    zeros = 0
    for i, pick in enumerate(picks):
        byte = both >> (8 * (pick & 7)) & 0xFF
        zeros |= (byte if not pick & 8 else (0xFF if byte & 0x80 else 0)) << (8 * i)

    def write(x: X, p: str, q: str) -> str:
        n = 32 if x.vector else 1
        t = f"<{4 * n} x i8>"
        pb, qb = x.bits("i32", p, "i8x4"), x.bits("i32", q, "i8x4")
        index = ", ".join(f"i32 {4 * lane + (k & 3) + (4 * n if k & 4 else 0)}" for lane in range(n) for k in picks)
        r = x.b.op(f"shufflevector {t} {pb}, {t} {qb}, <{4 * n} x i32> <{index}>")
        if any(k & 8 for k in picks):
            sign = x.b.op(f"ashr {t} {r}, splat (i8 7)")
            choice = ", ".join(f"i1 {1 if k & 8 else 0}" for _ in range(n) for k in picks)
            r = x.b.op(f"select <{4 * n} x i1> <{choice}>, {t} {sign}, {t} {r}")
        return x.bits("i8x4", r, "i32")

    put(f, instr.dst[0], f.apply(32, "i32", ((a, "i32"), (b, "i32")), write, zeros=zeros))


def _prmt_mode(f: Function, mode: str, a: Val, b: Val, c: Val) -> Val:
    """A mode's four permutations, chosen by a register."""

    def write(x: X, p: str, q: str, s: str) -> str:
        index = x.bin("and", "i32", s, x.k("i32", 3))
        r = ""
        for n in range(4):
            one = x.k("i32", 0)
            for i, pick in enumerate(_PRMT_MODES[mode](n)):
                source = q if pick & 4 else p
                byte = x.bin("and", "i32", x.bin("lshr", "i32", source, x.k("i32", 8 * (pick & 3))), x.k("i32", 0xFF))
                one = x.bin("or", "i32", one, x.bin("shl", "i32", byte, x.k("i32", 8 * i)))
            r = x.select(x.cmp("eq", "i32", index, x.k("i32", n)), "i32", one, r) if r else one
        return r

    return f.apply(32, "i32", ((a, "i32"), (b, "i32"), (c, "i32")), write)


def _permute(word: int, picks: list[int]) -> int:
    r = 0
    for i, pick in enumerate(picks):
        byte = word >> (8 * (pick & 7)) & 0xFF
        if pick & 8:
            byte = 0xFF if byte & 0x80 else 0
        r |= byte << (8 * i)
    return r


def _prmt_variable(f: Function, a: Val, b: Val, c: Val) -> Val:
    def write(x: X, p: str, q: str, s: str) -> str:
        both = x.bin(
            "or", "i64", x.cast("zext", "i32", p, "i64"),
            x.bin("shl", "i64", x.cast("zext", "i32", q, "i64"), x.k("i64", 32)),
        )  # fmt: skip
        r = x.k("i32", 0)
        for i in range(4):
            nibble = x.bin("and", "i32", x.bin("lshr", "i32", s, x.k("i32", 4 * i)), x.k("i32", 15))
            place = x.bin("shl", "i32", x.bin("and", "i32", nibble, x.k("i32", 7)), x.k("i32", 3))
            byte = x.cast("trunc", "i64", x.bin("lshr", "i64", both, x.cast("zext", "i32", place, "i64")), "i32")
            byte = x.bin("and", "i32", byte, x.k("i32", 0xFF))
            sign = x.bin("ashr", "i32", x.bin("shl", "i32", byte, x.k("i32", 24)), x.k("i32", 31))
            sign = x.bin("and", "i32", sign, x.k("i32", 0xFF))
            wants = x.cmp("ugt", "i32", nibble, x.k("i32", 7))
            byte = x.select(wants, "i32", sign, byte)
            r = x.bin("or", "i32", r, x.bin("shl", "i32", byte, x.k("i32", 8 * i)))
        return r

    return f.apply(32, "i32", ((a, "i32"), (b, "i32"), (c, "i32")), write)


# -- dot products


def dpbusd(f: Function, c: str, unsigned: str, signed_: str) -> str:
    """c + the dot products of unsigned by signed bytes, on <32 x i32>."""
    b = f.b
    if f.target.vnni:
        name, step = "llvm.x86.avx512.vpdpbusd.512", 16
    elif f.target.avxvnni:
        name, step = "llvm.x86.avx512.vpdpbusd.256", 8
    else:
        return _dp_wide(f, c, unsigned, signed_, "zext")
    ct, bt = f"<{step} x i32>", f"<{4 * step} x i8>"
    parts = []
    for first in range(0, 32, step):
        pieces = []
        for operand in (c, unsigned, signed_):
            if operand == "zeroinitializer":
                pieces.append(operand)
                continue
            index = ", ".join(f"i32 {first + i}" for i in range(step))
            pieces.append(b.pure(f"shufflevector <32 x i32> {operand}, <32 x i32> poison, <{step} x i32> <{index}>"))
        ub = b.pure(f"bitcast {ct} {pieces[1]} to {bt}")
        sb = b.pure(f"bitcast {ct} {pieces[2]} to {bt}")
        parts.append(b.call(ct, name, [(ct, pieces[0]), (bt, ub), (bt, sb)]))
    while len(parts) > 1:
        index = ", ".join(f"i32 {i}" for i in range(2 * step))
        parts = [
            b.op(
                f"shufflevector <{step} x i32> {parts[i]}, <{step} x i32> {parts[i + 1]}, <{2 * step} x i32> <{index}>"
            )
            for i in range(0, len(parts), 2)
        ]
        step *= 2
    return parts[0]


def _dp_wide(f: Function, c: str, a: str, b_: str, cast: str, cast_b: str = "sext") -> str:
    """Without vpdpbusd: even and odd bytes as halves, products of halves added in pairs (vpmaddwd)."""
    b = f.b
    half = "<64 x i16>"
    operands = []
    for operand, how in ((a, cast), (b_, cast_b)):
        shift = "ashr" if how == "sext" else "lshr"
        words = b.pure(f"bitcast <32 x i32> {operand} to {half}")
        left = b.pure(f"shl {half} {words}, splat (i16 8)")
        operands.append([b.pure(f"{shift} {half} {v}, splat (i16 8)") for v in (left, words)])
    total = ""
    for k in range(2):
        product = _by_registers(f, "llvm.x86.avx2.pmadd.wd", "i16", "i32", operands[0][k], operands[1][k])
        total = b.op(f"add <32 x i32> {total or c}, {product}")
    return total


def _dp_small(f: Function, c: str, small: str, signed_: str) -> str:
    """Without vpdpbusd, unsigned bytes below 128 by signed ones: two products fit a half (vpmaddubsw)."""
    b = f.b
    bytes_ = [b.pure(f"bitcast <32 x i32> {v} to <128 x i8>") for v in (small, signed_)]
    pairs = _by_registers(f, "llvm.x86.avx2.pmadd.ub.sw", "i8", "i16", *bytes_)
    product = _by_registers(f, "llvm.x86.avx2.pmadd.wd", "i16", "i32", pairs, "splat (i16 1)")
    return b.op(f"add <32 x i32> {c}, {product}")


def _by_registers(f: Function, name: str, narrow: str, wide: str, left: str, right: str) -> str:
    """An instruction that multiplies elements and adds neighbouring products, on 128 bytes in registers of 32."""
    b = f.b
    n = {"i8": 32, "i16": 16}[narrow]
    whole, cut, product = f"<{4 * n} x {narrow}>", f"<{n} x {narrow}>", f"<{n // 2} x {wide}>"
    parts = []
    for first in range(0, 4 * n, n):
        index = ", ".join(f"i32 {first + i}" for i in range(n))
        pieces = [
            v if v.startswith("splat") else b.pure(f"shufflevector {whole} {v}, {whole} poison, <{n} x i32> <{index}>")
            for v in (left, right)
        ]
        parts.append(b.call(product, name, [(cut, v) for v in pieces]))
    m = n // 2
    while len(parts) > 1:
        index = ", ".join(f"i32 {i}" for i in range(2 * m))
        parts = [
            b.op(f"shufflevector <{m} x {wide}> {low}, <{m} x {wide}> {high}, <{2 * m} x i32> <{index}>")
            for low, high in zip(parts[::2], parts[1::2], strict=True)
        ]
        m *= 2
    return parts[0]


@lowers("dp4a")
def _dp4a(f: Function, instr: ir.Instr) -> None:
    a, b, c = (get(f, o, 32) for o in instr.src)
    a_signed, b_signed = instr.mods[0] == "s32", instr.mods[1] == "s32"
    if f.analysis:
        uniform = a.uniform and b.uniform and c.uniform
        put(f, instr.dst[0], Val(32, f.token()) if uniform else Val(32, uk=False))
        return
    va, vb = f.vec(a, "i32"), f.vec(b, "i32")
    vc = "zeroinitializer" if c.const and c.c == 0 and c.L is None else f.vec(c, "i32")
    top = 0x80808080
    fast = f.target.vnni or f.target.avxvnni
    small_a, small_b = a.known_zeros() & top == top, b.known_zeros() & top == top
    if not fast and b_signed and small_a:
        r = _dp_small(f, vc, va, vb)
    elif not fast and a_signed and small_b:
        r = _dp_small(f, vc, vb, va)
    elif not fast:
        r = _dp_wide(f, vc, va, vb, "sext" if a_signed else "zext", "sext" if b_signed else "zext")
    elif (not a_signed or small_a) and (b_signed or small_b):
        r = dpbusd(f, vc, va, vb)
    elif (not b_signed or small_b) and (a_signed or small_a):
        r = dpbusd(f, vc, vb, va)
    elif a_signed and b_signed:
        # (a + 128) * b - 128 * b; the second part depends on b alone.
        flipped = f.b.pure(f"xor <32 x i32> {va}, splat (i32 {signed(top, 32)})")
        key = f"dp4a correction {vb}"
        correction = f.b._cse.get(key)
        if correction is None:
            splat_ = f"splat (i32 {signed(top, 32)})"
            correction = f.b._cse[key] = dpbusd(f, "zeroinitializer", splat_, vb)
        start = f.b.op(f"sub <32 x i32> {vc}, {correction}")
        r = dpbusd(f, start, flipped, vb)
    else:  # both unsigned: b = (b - 128) + 128
        flipped = f.b.pure(f"xor <32 x i32> {vb}, splat (i32 {signed(top, 32)})")
        r = dpbusd(f, vc, va, flipped)
        # 128 * a as two times 64 * a: 128 is no signed byte
        half = dpbusd(f, "zeroinitializer", va, f"splat (i32 {0x40404040})")
        r = f.b.op(f"add <32 x i32> {r}, {f.b.op(f'shl <32 x i32> {half}, splat (i32 1)')}")
    put(f, instr.dst[0], vector(32, "i32", r))


@lowers("dp2a")
def _dp2a(f: Function, instr: ir.Instr) -> None:
    a, b, c = (get(f, o, 32) for o in instr.src)
    types = [m for m in instr.mods if m in ("s32", "u32")]
    high = "hi" in instr.mods

    def write(x: X, p: str, q: str, r: str) -> str:
        total = r
        for i in range(2):
            left = x.bin("shl", "i32", p, x.k("i32", 16 - 16 * i))
            left = x.bin("ashr" if types[0] == "s32" else "lshr", "i32", left, x.k("i32", 16))
            byte = i + (2 if high else 0)
            right = x.bin("shl", "i32", q, x.k("i32", 24 - 8 * byte))
            right = x.bin("ashr" if types[1] == "s32" else "lshr", "i32", right, x.k("i32", 24))
            total = x.bin("add", "i32", total, x.bin("mul", "i32", left, right))
        return total

    put(f, instr.dst[0], f.apply(32, "i32", ((a, "i32"), (b, "i32"), (c, "i32")), write))
