"""Bit fields, counts, permutations, and the byte dot products."""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce
from typing import Final

from vgpu.ptx import ir
from vgpu.ptx.domain import Val, constant
from vgpu.ptx.emit.forms import INT, X
from vgpu.ptx.emit.function import Function
from vgpu.ptx.lower.common import get, last_type, lowers, put
from vgpu.ptx.lower.integer import bitwise, shift_left, shift_right
from vgpu.ptx.matrix import dot4_unsigned_signed

# Bytes chosen by the special modes of prmt, for control values 0 to 3; lowest byte of the result first (PTX ISA, prmt).
_PERMUTE_MODES: Final = {
    "f4e": (0x3210, 0x4321, 0x5432, 0x6543),
    "b4e": (0x5670, 0x6701, 0x7012, 0x0123),
    "rc8": (0x0000, 0x1111, 0x2222, 0x3333),
    "ecl": (0x3210, 0x3211, 0x3222, 0x3333),
    "ecr": (0x0000, 0x1110, 0x2210, 0x3210),
    "rc16": (0x1010, 0x3232, 0x1010, 0x3232),
}


def _count(f: Function, v: Val) -> int | None:
    """A constant that all lanes share, as unsigned 32 bits."""
    return v.c & 0xFFFFFFFF if v.const and v.L is None else None


def _narrow(x: X, w: int, value: str) -> str:
    """A count of ``w`` bits as 32."""
    return value if w == 32 else x.cast("trunc", INT[w], value, "i32")


@lowers("popc")
def _popc(f: Function, instr: ir.Instr) -> None:
    w = last_type(instr).bits
    e = INT[w]
    a = get(f, instr.src[0], w)
    r = f.apply(32, "i32", ((a, e),), lambda x, p: _narrow(x, w, x.intrinsic("ctpop", e, p)), zeros=0xFFFFFF80)
    put(f, instr.dst[0], r)


@lowers("clz")
def _clz(f: Function, instr: ir.Instr) -> None:
    w = last_type(instr).bits
    e = INT[w]
    a = get(f, instr.src[0], w)

    def write(x: X, p: str) -> str:
        return _narrow(x, w, x.intrinsic("ctlz", e, p, extra=[("i1", "false")]))

    put(f, instr.dst[0], f.apply(32, "i32", ((a, e),), write, zeros=0xFFFFFF80))


@lowers("bfind")
def _bfind(f: Function, instr: ir.Instr) -> None:
    t = last_type(instr)
    w, e = t.bits, INT[t.bits]
    a = get(f, instr.src[0], w)

    def write(x: X, p: str) -> str:
        if t.kind == "signed":  # the highest bit that is not a sign bit
            p = x.bin("xor", e, p, x.bin("ashr", e, p, x.k(e, w - 1)))
        zeros = _narrow(x, w, x.intrinsic("ctlz", e, p, extra=[("i1", "false")]))
        found = zeros if "shiftamt" in instr.mods else x.bin("sub", "i32", x.k("i32", w - 1), zeros)
        return x.select(x.cmp("eq", e, p, x.k(e, 0)), "i32", x.k("i32", 0xFFFFFFFF), found)

    put(f, instr.dst[0], f.apply(32, "i32", ((a, e),), write))


@lowers("brev")
def _brev(f: Function, instr: ir.Instr) -> None:
    w = last_type(instr).bits
    e = INT[w]
    put(f, instr.dst[0], f.apply(w, e, ((get(f, instr.src[0], w), e),), lambda x, p: x.intrinsic("bitreverse", e, p)))


@lowers("fns")
def _fns(f: Function, instr: ir.Instr) -> None:
    """The offset-th set bit at or above base (below it for a negative offset); 0: base itself if it is set."""
    mask, base, offset = (get(f, s, 32) for s in instr.src)

    def write(x: X, m: str, b: str, o: str) -> str:
        zero, missing = x.k("i32", 0), x.k("i32", 0xFFFFFFFF)
        down = x.cmp("slt", "i32", o, zero)
        wanted = x.intrinsic("abs", "i32", o, extra=[("i1", "false")])
        results = []
        for bits, reach in ((range(32), "uge"), (range(31, -1, -1), "ule")):
            seen, found = zero, missing
            for bit in bits:
                set_ = x.bin("and", "i32", x.bin("lshr", "i32", m, x.k("i32", bit)), x.k("i32", 1))
                inside = x.cast("zext", "i1", x.cmp(reach, "i32", x.k("i32", bit), b), "i32")
                step = x.bin("and", "i32", set_, inside)
                seen = x.bin("add", "i32", seen, step)
                at = x.bin("mul", "i32", step, seen)  # the count where this bit counts, else 0
                hit = x.cmp("eq", "i32", at, wanted)
                first = x.cmp("eq", "i32", found, missing)
                found = x.select(x.bin("and", "i1", hit, first), "i32", x.k("i32", bit), found)
            results.append(found)
        inside = x.cmp("ult", "i32", b, x.k("i32", 32))
        shifted = x.bin("lshr", "i32", m, x.bin("and", "i32", b, x.k("i32", 31)))
        own = x.cmp("ne", "i32", x.bin("and", "i32", shifted, x.k("i32", 1)), zero)
        itself = x.select(x.bin("and", "i1", own, inside), "i32", b, missing)
        value = x.select(down, "i32", results[1], results[0])
        return x.select(x.cmp("eq", "i32", o, zero), "i32", itself, value)

    put(f, instr.dst[0], f.apply(32, "i32", ((mask, "i32"), (base, "i32"), (offset, "i32")), write))


# -- bit fields


def _byte(x: X, w: int, count: str) -> str:
    """The low byte of a count, as ``w`` bits."""
    low = x.bin("and", "i32", count, x.k("i32", 0xFF))
    return low if w == 32 else x.cast("zext", "i32", low, INT[w])


@lowers("bfe")
def _bfe(f: Function, instr: ir.Instr) -> None:
    t = last_type(instr)
    w, e, arithmetic = t.bits, INT[t.bits], t.kind == "signed"
    a, position, length = get(f, instr.src[0], w), get(f, instr.src[1], 32), get(f, instr.src[2], 32)
    at, many = _count(f, position), _count(f, length)
    if at is not None and many is not None:
        at, many = at & 0xFF, many & 0xFF
        if many == 0 or (at >= w and not arithmetic):
            r = constant(w, 0)
        else:
            r = shift_right(f, a, min(at, w - 1), arithmetic=arithmetic)
            if many < w and not arithmetic:
                r = bitwise(f, "and", r, constant(w, (1 << many) - 1))
            elif many < w:
                r = shift_right(f, shift_left(f, r, w - many), w - many, arithmetic=True)
        put(f, instr.dst[0], r)
        return

    def write(x: X, v: str, p: str, n: str) -> str:
        p, n = _byte(x, w, p), _byte(x, w, n)
        last = x.k(e, w - 1)
        beyond = x.cmp("ugt", e, p, last)
        shifted = x.bin("ashr" if arithmetic else "lshr", e, v, x.select(beyond, e, last, p))
        if not arithmetic:
            shifted = x.select(beyond, e, x.k(e, 0), shifted)
        whole = x.cmp("uge", e, n, x.k(e, w))
        rest = x.bin("sub", e, x.k(e, w), x.select(whole, e, x.k(e, w), n))  # w - n, 0 for whole
        empty = x.cmp("eq", e, n, x.k(e, 0))
        rest = x.select(empty, e, x.k(e, 0), rest)
        cut = x.bin("shl", e, shifted, rest)
        cut = x.bin("ashr" if arithmetic else "lshr", e, cut, rest)
        return x.select(empty, e, x.k(e, 0), cut)

    put(f, instr.dst[0], f.apply(w, e, ((a, e), (position, "i32"), (length, "i32")), write))


@lowers("bfi")
def _bfi(f: Function, instr: ir.Instr) -> None:
    w = last_type(instr).bits
    e = INT[w]
    a, b = get(f, instr.src[0], w), get(f, instr.src[1], w)
    position, length = get(f, instr.src[2], 32), get(f, instr.src[3], 32)
    at, many = _count(f, position), _count(f, length)
    full = (1 << w) - 1
    if at is not None and many is not None:
        at, many = at & 0xFF, many & 0xFF
        mask = ((1 << many) - 1) << at & full
        if mask == 0:
            r = b
        else:
            field = bitwise(f, "and", shift_left(f, a, at), constant(w, mask))
            r = bitwise(f, "or", bitwise(f, "and", b, constant(w, ~mask)), field)
        put(f, instr.dst[0], r)
        return

    def write(x: X, v: str, into: str, p: str, n: str) -> str:
        p, n = _byte(x, w, p), _byte(x, w, n)
        last = x.k(e, w - 1)
        ones = x.bin("sub", e, x.bin("shl", e, x.k(e, 1), x.bin("and", e, n, last)), x.k(e, 1))
        ones = x.select(x.cmp("ugt", e, n, last), e, x.k(e, full), ones)
        beyond = x.cmp("ugt", e, p, last)
        shift = x.select(beyond, e, x.k(e, 0), p)
        mask = x.select(beyond, e, x.k(e, 0), x.bin("shl", e, ones, shift))
        kept = x.bin("and", e, into, x.bin("xor", e, mask, x.k(e, full)))
        return x.bin("or", e, kept, x.bin("and", e, x.bin("shl", e, v, shift), mask))

    put(f, instr.dst[0], f.apply(w, e, ((a, e), (b, e), (position, "i32"), (length, "i32")), write))


def _limited(x: X, clamp: bool, count: str) -> str:
    """A count of bits for ``.clamp`` (at most 32) or ``.wrap`` (modulo 32), as i64."""
    if clamp:
        over = x.cmp("ugt", "i32", count, x.k("i32", 32))
        count = x.select(over, "i32", x.k("i32", 32), count)
    else:
        count = x.bin("and", "i32", count, x.k("i32", 31))
    return x.cast("zext", "i32", count, "i64")


@lowers("bmsk")
def _bmsk(f: Function, instr: ir.Instr) -> None:
    clamp = "clamp" in instr.mods
    a, b = get(f, instr.src[0], 32), get(f, instr.src[1], 32)

    def write(x: X, position: str, width: str) -> str:
        one = x.k("i64", 1)
        ones = x.bin("sub", "i64", x.bin("shl", "i64", one, _limited(x, clamp, width)), one)
        return x.cast("trunc", "i64", x.bin("shl", "i64", ones, _limited(x, clamp, position)), "i32")

    put(f, instr.dst[0], f.apply(32, "i32", ((a, "i32"), (b, "i32")), write))


@lowers("szext")
def _szext(f: Function, instr: ir.Instr) -> None:
    clamp, arithmetic = "clamp" in instr.mods, last_type(instr).kind == "signed"
    a, b = get(f, instr.src[0], 32), get(f, instr.src[1], 32)

    def write(x: X, value: str, width: str) -> str:
        wide = x.cast("zext", "i32", value, "i64")
        shift = x.bin("sub", "i64", x.k("i64", 64), _limited(x, clamp, width))
        empty = x.cmp("eq", "i64", shift, x.k("i64", 64))
        shift = x.select(empty, "i64", x.k("i64", 0), shift)
        moved = x.bin("shl", "i64", wide, shift)
        moved = x.bin("ashr" if arithmetic else "lshr", "i64", moved, shift)
        return x.select(empty, "i32", x.k("i32", 0), x.cast("trunc", "i64", moved, "i32"))

    put(f, instr.dst[0], f.apply(32, "i32", ((a, "i32"), (b, "i32")), write))


@lowers("shf")
def _shf(f: Function, instr: ir.Instr) -> None:
    """The funnel of b (high) and a (low): its upper word shifted left, or its lower word shifted right."""
    clamp, left = "clamp" in instr.mods, "l" in instr.mods
    a, b, count = (get(f, s, 32) for s in instr.src)

    def write(x: X, low: str, high: str, n: str) -> str:
        shift = _limited(x, clamp, n)
        wide = x.bin("shl", "i64", x.cast("zext", "i32", high, "i64"), x.k("i64", 32))
        wide = x.bin("or", "i64", wide, x.cast("zext", "i32", low, "i64"))
        if left:
            return x.cast("trunc", "i64", x.bin("lshr", "i64", x.bin("shl", "i64", wide, shift), x.k("i64", 32)), "i32")
        return x.cast("trunc", "i64", x.bin("lshr", "i64", wide, shift), "i32")

    put(f, instr.dst[0], f.apply(32, "i32", ((a, "i32"), (b, "i32"), (count, "i32")), write))


@lowers("lop3")
def _lop3(f: Function, instr: ir.Instr) -> None:
    """Any function of three bits, by its table: split on a, then on b, so that special cases come out simple."""
    sources = [get(f, s, 32) for s in instr.src[:3]]
    table = instr.src[3]
    if not isinstance(table, ir.Imm):
        raise f.unsupported("the table of lop3 must be an immediate")
    r = _boolean(f, sources, table.bits & 0xFF)
    put(f, instr.dst[0], r)
    if "or" in instr.mods or "and" in instr.mods:
        nonzero = f.apply_pred(((r, "i32"),), lambda x, p: x.cmp("ne", "i32", p, x.k("i32", 0)))
        f.set(instr.dst[1], f.pbin("or" if "or" in instr.mods else "and", nonzero, f.pred(instr.src[4])))


def _boolean(f: Function, sources: list[Val], table: int) -> Val:
    """The function whose value for (a, b, c) is bit 4a + 2b + c of its table (likewise for fewer sources)."""
    size = 1 << len(sources)
    full = (1 << size) - 1
    if table == 0:
        return constant(32, 0)
    if table == full:
        return constant(32, -1)
    first, rest = sources[0], sources[1:]
    half = size // 2
    low, high = table & (1 << half) - 1, table >> half
    if low == high:
        return _boolean(f, rest, low)
    if low == high ^ (1 << half) - 1:  # a xor something
        return bitwise(f, "xor", first, _boolean(f, rest, low))
    terms = []
    if high:
        terms.append(bitwise(f, "and", first, _boolean(f, rest, high)) if rest else first)
    if low:
        inverse = bitwise(f, "xor", first, constant(32, -1))
        terms.append(bitwise(f, "and", inverse, _boolean(f, rest, low)) if rest else inverse)
    return reduce(lambda p, q: bitwise(f, "or", p, q), terms)


@lowers("prmt")
def _prmt(f: Function, instr: ir.Instr) -> None:
    a, b, control = (get(f, s, 32) for s in instr.src)
    mode = next((m for m in instr.mods if m in _PERMUTE_MODES), None)
    chosen = _count(f, control)
    if chosen is not None:
        selector = _PERMUTE_MODES[mode][chosen & 3] if mode else chosen & 0xFFFF
        put(f, instr.dst[0], permute(f, a, b, selector))
        return

    def write(x: X, low: str, high: str, s: str) -> str:
        if mode:
            index = x.bin("and", "i32", s, x.k("i32", 3))
            s = x.k("i32", _PERMUTE_MODES[mode][0])
            for value in (1, 2, 3):
                hit = x.cmp("eq", "i32", index, x.k("i32", value))
                s = x.select(hit, "i32", x.k("i32", _PERMUTE_MODES[mode][value]), s)
        wide = x.bin("shl", "i64", x.cast("zext", "i32", high, "i64"), x.k("i64", 32))
        wide = x.bin("or", "i64", wide, x.cast("zext", "i32", low, "i64"))
        result = x.k("i32", 0)
        for byte in range(4):
            pick = x.bin("lshr", "i32", s, x.k("i32", 4 * byte))
            shift = x.bin("shl", "i32", x.bin("and", "i32", pick, x.k("i32", 7)), x.k("i32", 3))
            moved = x.cast("trunc", "i64", x.bin("lshr", "i64", wide, x.cast("zext", "i32", shift, "i64")), "i32")
            top = x.bin("shl", "i32", moved, x.k("i32", 24))
            signs = x.bin("ashr", "i32", top, x.k("i32", 31))
            replicate = x.cmp("ne", "i32", x.bin("and", "i32", pick, x.k("i32", 8)), x.k("i32", 0))
            value = x.select(replicate, "i32", signs, moved)
            value = x.bin("and", "i32", value, x.k("i32", 0xFF))
            result = x.bin("or", "i32", result, x.bin("shl", "i32", value, x.k("i32", 8 * byte)))
        return result

    put(f, instr.dst[0], f.apply(32, "i32", ((a, "i32"), (b, "i32"), (control, "i32")), write))


def permute(f: Function, a: Val, b: Val, selector: int) -> Val:
    """prmt with a constant selector: one byte shuffle; known zero bits move with their bytes."""
    picks = [selector >> 4 * byte & 15 for byte in range(4)]
    known = a.known_zeros() & 0xFFFFFFFF | (b.known_zeros() & 0xFFFFFFFF) << 32
    zeros = 0
    for byte, pick in enumerate(picks):
        of_byte = known >> 8 * (pick & 7) & 0xFF
        if pick & 8:
            of_byte = 0xFF if of_byte & 0x80 else 0
        zeros |= of_byte << 8 * byte

    def write(x: X, low: str, high: str) -> str:
        lanes = 32 if x.vector else 1
        count = 4 * lanes
        kind = x.ty("i8x4")

        def shuffle(p: str, q: str) -> str:
            index = [
                4 * lane + (pick & 3) + (count if pick & 4 else 0) for lane in range(lanes) for pick in picks
            ]  # bytes 4 to 7 are those of b
            mask = ", ".join(f"i32 {i}" for i in index)
            return x.op(f"shufflevector {kind} {p}, {kind} {q}, <{count} x i32> <{mask}>")

        value = shuffle(low, high)
        if any(pick & 8 for pick in picks):
            signs = x.bin("ashr", "i8x4", value, x.k("i8x4", 7))
            flags = ", ".join(f"i1 {'true' if pick & 8 else 'false'}" for _ in range(lanes) for pick in picks)
            value = x.op(f"select <{count} x i1> <{flags}>, {kind} {signs}, {kind} {value}")
        return value

    return f.apply(32, "i8x4", ((a, "i8x4"), (b, "i8x4")), write, zeros=zeros)


# -- dot products


def _bytes(x: X, value: str, signed: bool, byte: int) -> str:
    left = x.bin("shl", "i32", value, x.k("i32", 24 - 8 * byte))
    return x.bin("ashr" if signed else "lshr", "i32", left, x.k("i32", 24))


def _sum(x: X, c: str, products: list[tuple[str, str]]) -> str:
    for p, q in products:
        c = x.bin("add", "i32", c, x.bin("mul", "i32", p, q))
    return c


_HIGH_BITS: Final = 0x80808080


@lowers("dp4a")
def _dp4a(f: Function, instr: ir.Instr) -> None:
    a, b, c = (get(f, s, 32) for s in instr.src)
    signed = [kind == "s32" for kind in instr.mods[-2:]]
    positive = [v.known_zeros() & _HIGH_BITS == _HIGH_BITS for v in (a, b)]

    def write(x: X, p: str, q: str, sum_: str) -> str:
        if x.vector and f.target.vnni:
            found = _by_vpdpbusd(f, p, q, sum_, signed, positive)
            if found is not None:
                return found
        return _sum(x, sum_, [(_bytes(x, p, signed[0], i), _bytes(x, q, signed[1], i)) for i in range(4)])

    put(f, instr.dst[0], f.apply(32, "i32", ((a, "i32"), (b, "i32"), (c, "i32")), write))


def _by_vpdpbusd(
    f: Function, a: str, b: str, c: str, signed: list[bool], positive: list[bool]
) -> str | None:
    """vpdpbusd multiplies u8 by s8: bytes known to be below 128 are either; else a is biased and the bias taken off."""
    f.b.intrinsic("declare <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32>, <64 x i8>, <64 x i8>)")
    dot: Callable[[str, str, str], str] = lambda p, q, r: dot4_unsigned_signed(f.b.pure, p, q, r)  # noqa: E731
    may_unsigned = [not s or p for s, p in zip(signed, positive, strict=True)]
    may_signed = [s or p for s, p in zip(signed, positive, strict=True)]
    if may_unsigned[0] and may_signed[1]:
        return dot(a, b, c)
    if may_unsigned[1] and may_signed[0]:
        return dot(b, a, c)
    if signed[0] and signed[1]:
        kind = "<32 x i32>"
        bias = "splat (i32 -2139062144)"
        biased = f.b.pure(f"xor {kind} {a}, {bias}")
        excess = dot(bias, b, "zeroinitializer")
        return dot(biased, b, f.b.pure(f"sub {kind} {c}, {excess}"))
    return None


@lowers("dp2a")
def _dp2a(f: Function, instr: ir.Instr) -> None:
    """Two halfwords of a with two bytes of b: the lower pair or the upper."""
    a, b, c = (get(f, s, 32) for s in instr.src)
    signed = [kind == "s32" for kind in instr.mods[-2:]]
    first = 0 if "lo" in instr.mods else 2

    def write(x: X, p: str, q: str, sum_: str) -> str:
        pairs = []
        for i in range(2):
            left = x.bin("shl", "i32", p, x.k("i32", 16 - 16 * i))
            word = x.bin("ashr" if signed[0] else "lshr", "i32", left, x.k("i32", 16))
            pairs.append((word, _bytes(x, q, signed[1], first + i)))
        return _sum(x, sum_, pairs)

    put(f, instr.dst[0], f.apply(32, "i32", ((a, "i32"), (b, "i32"), (c, "i32")), write))
