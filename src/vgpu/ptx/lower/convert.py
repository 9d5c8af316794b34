"""mov, cvt, cvta, isspacep."""

from __future__ import annotations

from collections.abc import Callable

from vgpu.ptx import ir
from vgpu.ptx.domain import Pred, Val, constant, vector
from vgpu.ptx.emit.forms import INT, X
from vgpu.ptx.emit.function import Function
from vgpu.ptx.lower.common import ELEM, float_bits, get, last_type, lowers, put, resize
from vgpu.ptx.lower.floating import brain_parts, flush, nudge, round_brain, saturate
from vgpu.ptx.lower.integer import add, bitwise, extend, shift_left, shift_right, sub, truncate
from vgpu.ptx.lower.memory import local_base, pair, quad, shared_base
from vgpu.ptx.types import TYPES, Type

F, D = "float", "double"


@lowers("mov")
def _mov(f: Function, instr: ir.Instr) -> None:
    source, target = instr.src[0], instr.dst[0]
    if instr.mods[-1] == "pred":
        f.set(target, f.pred(source))
        return
    w = last_type(instr).bits
    if isinstance(target, ir.Vec):
        _unpack(f, target, get(f, source, w))
        return
    if isinstance(source, ir.Vec):
        put(f, target, _pack(f, source, w))
        return
    if isinstance(source, ir.Imm) and source.kind != "i":
        put(f, target, constant(w, float_bits(source, w)))
        return
    if isinstance(source, ir.Sym):
        name = f.frame.symbols.get(source.name, source.name)
        v = get(f, source, 64)
        # The name of a local variable is its address in local memory; here local addresses are generic ones.
        del name
        put(f, target, v if w == 64 else resize(f, v, w))
        return
    put(f, target, get(f, source, w))


def _pack(f: Function, source: ir.Vec, w: int) -> Val:
    n = len(source.items)
    part = w // n
    items = [get(f, item if item is not None else ir.Imm(0), max(part, 16)) for item in source.items]
    if not f.analysis:
        joined = pair(f, items[0], items[1]) if n == 2 else quad(f, items) if n == 4 else None
        if joined is not None:
            return joined
    if n == 2 and part == 16 and not all(i.uniform for i in items) and not any(i.const for i in items):
        return _pack_halves(f, items[0], items[1])
    total = constant(w, 0)
    for i, item in enumerate(items):
        wide = extend(f, item, w, signed=False) if item.w < w else item
        if part < 16:
            wide = bitwise(f, "and", wide, constant(w, (1 << part) - 1))
        total = bitwise(f, "or", total, shift_left(f, wide, part * i))
    return total


def _pack_halves(f: Function, low: Val, high: Val) -> Val:
    zeros = low.known_zeros() | high.known_zeros() << 16
    if f.analysis:
        return Val(32, uk=False, zeros=zeros)
    a, b = f.vec(low, "i16"), f.vec(high, "i16")
    index = ", ".join(f"i32 {i // 2 + 32 * (i % 2)}" for i in range(64))
    both = f.b.pure(f"shufflevector <32 x i16> {a}, <32 x i16> {b}, <64 x i32> <{index}>")
    return vector(32, "i32", f.b.pure(f"bitcast <64 x i16> {both} to <32 x i32>"), zeros=zeros)


def _unpack(f: Function, target: ir.Vec, v: Val) -> None:
    part = v.w // len(target.items)
    for i, item in enumerate(target.items):
        if item is None:
            continue
        moved = shift_right(f, v, part * i, arithmetic=False) if i else v
        if part < 16:
            moved = bitwise(f, "and", moved, constant(v.w, (1 << part) - 1))
        put(f, item, truncate(f, moved, max(part, 16)))


@lowers("cvta")
def _cvta(f: Function, instr: ir.Instr) -> None:
    w = last_type(instr).bits
    v = get(f, instr.src[0], w)
    if any(m.startswith("shared") for m in instr.mods):
        base = Val(64, f.b.hoist(f"ptrtoint ptr {shared_base(f)} to i64"))
        v = resize(f, v, 64)
        v = sub(f, v, base) if "to" in instr.mods else add(f, v, base)
        v = resize(f, v, w)
    put(f, instr.dst[0], v)


@lowers("isspacep")
def _isspacep(f: Function, instr: ir.Instr) -> None:
    v = get(f, instr.src[0], 64)
    space = instr.mods[0]
    limit: tuple[Val, int] | None = None
    window = f.b.hoist(f"ptrtoint ptr {shared_base(f)} to i64")
    shared = (Val(64, window), 1 << 18)
    local: tuple[Val, int] | None = None
    if f.frame.layout.local_bytes:
        base = local_base(f)
        local = (Val(64, base.u), 32 * f.frame.layout.local_bytes)
    if space.startswith("shared"):
        limit = shared
    elif space == "local":
        limit = local
        if limit is None:
            f.set(instr.dst[0], Pred(mask=0))
            return
    elif space == "global":
        p = f.pnot(_inside(f, v, shared))
        if local is not None:
            p = f.pand(p, f.pnot(_inside(f, v, local)))
        f.set(instr.dst[0], p)
        return
    elif space == "const":
        f.set(instr.dst[0], Pred(mask=0))
        return
    else:
        limit = (Val(64, f.field("grid", "params", "i64")), 4096 + 64)
    f.set(instr.dst[0], _inside(f, v, limit))


def _inside(f: Function, v: Val, limit: tuple[Val, int]) -> Pred:
    base, size = limit
    e = "i64"
    return f.apply_pred([(v, e), (base, e)], lambda x, p, q: x.cmp("ult", e, x.bin("sub", e, p, q), x.k(e, size)))


# -- cvt

_ROUND = {"rni": "roundeven", "rzi": "trunc", "rmi": "floor", "rpi": "ceil"}


@lowers("cvt")
def _cvt(f: Function, instr: ir.Instr) -> None:
    names = [m for m in instr.mods if m in TYPES]
    if "pack" in instr.mods:
        _cvt_pack(f, instr, TYPES[names[0]])
        return
    to, of = TYPES[names[0]], TYPES[names[1]]
    if to.lanes == 2 or of.lanes == 2:
        _cvt_pair(f, instr, to, of)
        return
    v = get(f, instr.src[0], max(of.bits, 16))
    if of.bits == 8:
        narrow = bitwise(f, "and", v, constant(16, 0xFF))
        v = narrow if of.kind != "signed" else shift_right(f, shift_left(f, v, 8), 8, arithmetic=True)
    if to.is_int and of.is_int:
        r = _int_to_int(f, instr, v, to, of)
    elif to.is_int:
        r = _float_to_int(f, instr, v, to, of)
    elif of.is_int:
        r = _int_to_float(f, instr, v, to, of)
    else:
        r = _float_to_float(f, instr, v, to, of)
    target = instr.dst[0]
    if isinstance(target, ir.Reg) and to.kind == "signed" and r.w < f.width(target.name):
        r = resize(f, r, f.width(target.name), signed=True)  # a wider register gets the sign
    put(f, target, r)


def _int_to_int(f: Function, instr: ir.Instr, v: Val, to: Type, of: Type) -> Val:
    if "sat" in instr.mods:
        low, high = (-(1 << (to.bits - 1)), (1 << (to.bits - 1)) - 1) if to.kind == "signed" else (0, (1 << to.bits) - 1)
        e = INT[v.w]
        is_signed = of.kind == "signed"
        smallest, largest = (-(1 << (v.w - 1)), (1 << (v.w - 1)) - 1) if is_signed else (0, (1 << v.w) - 1)

        def write(x: X, p: str) -> str:
            if low > smallest:
                p = x.intrinsic("smax" if is_signed else "umax", e, p, x.k(e, low))
            if high < largest:
                p = x.intrinsic("smin" if is_signed else "umin", e, p, x.k(e, high))
            return p

        v = f.apply(v.w, e, [(v, e)], write)
    w = max(to.bits, 16)
    if w > v.w:
        v = extend(f, v, w, signed=of.kind == "signed")
    elif w < v.w:
        v = truncate(f, v, w)
    if to.bits == 8:
        v = (
            shift_right(f, shift_left(f, v, 8), 8, arithmetic=True)
            if to.kind == "signed"
            else bitwise(f, "and", v, constant(16, 0xFF))
        )
    return v


def widen(f: Function, v: Val, t: Type, instr: ir.Instr | None = None) -> tuple[Val, str]:
    """A float as f32 or f64: value and element type."""
    if t.name == "bf16":
        return f.apply(32, F, [(v, "i16")], lambda x, p: brain_parts(x, p, False)[0]), F
    if t.name == "f16":
        return f.apply(32, F, [(v, "half")], lambda x, p: x.cast("fpext", "half", p, F)), F
    if t.name == "f64":
        return v, D
    if instr is not None and "ftz" in instr.mods and not f.plan.ftz:
        return f.apply(32, F, [(v, F)], flush), F
    return v, F


def _float_to_int(f: Function, instr: ir.Instr, v: Val, to: Type, of: Type) -> Val:
    wide, e = widen(f, v, of, instr)
    how = next((_ROUND[m] for m in instr.mods if m in _ROUND), "trunc")
    w = max(to.bits, 32) if to.bits > 16 else 32
    i = INT[w]
    s = "s" if to.kind == "signed" else "u"
    low, high = (-(1 << (to.bits - 1)), (1 << (to.bits - 1)) - 1) if s == "s" else (0, (1 << to.bits) - 1)

    def write(x: X, p: str) -> str:
        if how != "trunc":
            p = x.intrinsic(how, e, p)
        name = f"llvm.fpto{s}i.sat.{x.suffix(i)}.{x.suffix(e)}"
        r = x.b.call(x.ty(i), name, [(x.ty(e), p)])
        if to.bits < 32:
            r = x.intrinsic(f"{s}min", i, r, x.k(i, high))
            if s == "s":
                r = x.intrinsic("smax", i, r, x.k(i, low))
        return r

    r = f.apply(w, i, [(wide, e)], write)
    return truncate(f, r, 16) if to.bits <= 16 else r


def _narrow(f: Function, instr: ir.Instr, to: Type, mode: str | None) -> Callable[[X, str, str], str]:
    """How an f32 or f64 becomes the float type ``to``: writes its own element type."""

    def write(x: X, v: str, e: str) -> str:
        target = ELEM[to.name]
        if target == e:
            return v
        if target == D:
            return x.cast("fpext", e, v, D)
        r = x.cast("fptrunc", e, v, target)
        if mode in ("rz", "rm", "rp"):
            back = x.cast("fpext", target, r, e)
            r = nudge(x, target, r, mode, x.cmp("ogt", e, back, v), x.cmp("olt", e, back, v))
        return r

    return write


def _brain_of(x: X, v: str, e: str, mode: str | None) -> str:
    """bf16 bits (i16) of an f32 or f64."""
    if e == D:
        # to f32 rounded to odd first, so that one rounding remains
        r = x.cast("fptrunc", D, v, F)
        back = x.cast("fpext", F, r, D)
        inexact = x.cmp("one", D, back, v)
        toward = nudge(x, F, r, "rz", x.cmp("ogt", D, back, v), x.cmp("olt", D, back, v))
        odd = x.bits("i32", x.bin("or", "i32", x.bits(F, toward, "i32"), x.k("i32", 1)), F)
        v = x.select(inexact, F, odd, r)
    if mode == "rz":
        bits = x.bits(F, v, "i32")
        bits = x.select(x.cmp("uno", F, v, v), "i32", x.k("i32", 0x7FFF0000), bits)
        return x.cast("trunc", "i32", x.bin("lshr", "i32", bits, x.k("i32", 16)), "i16")
    return x.cast("trunc", "i32", round_brain(x, v), "i16")


def _int_to_float(f: Function, instr: ir.Instr, v: Val, to: Type, of: Type) -> Val:
    mode = next((m for m in instr.mods if m in ("rz", "rm", "rp")), None)
    is_signed = of.kind == "signed"
    i = INT[v.w]
    sat = "sat" in instr.mods
    cast = "sitofp" if is_signed else "uitofp"
    if not is_signed and v.known_zeros() >> (v.w - 1) & 1:
        cast = "sitofp"

    def write(x: X, p: str) -> str:
        if to.name == "bf16":
            r = x.cast(cast, i, p, D if v.w < 64 else F)
            return _brain_of(x, r, D if v.w < 64 else F, mode)
        e = ELEM[to.name]
        if e == "half":
            r = x.cast(cast, i, p, D if v.w == 64 else F)
            if v.w >= 32:
                r = x.cast(cast, i, p, D)
                r = _odd_float(x, r)
            elif mode is None:
                return x.cast("fptrunc", F, r, "half")
            r = _narrow(f, instr, to, mode)(x, r, F)
        else:
            r = x.cast(cast, i, p, e)
            if mode is not None:
                wide = "i128" if v.w == 64 else "i64"
                exact = x.cast("sext" if is_signed else "zext", i, p, wide)
                back = x.cast("fptosi", e, r, wide)
                r = nudge(x, e, r, mode, x.cmp("sgt", wide, back, exact), x.cmp("slt", wide, back, exact))
        return saturate(x, e, r) if sat else r

    if to.name == "bf16":
        return f.apply(16, "i16", [(v, i)], write)
    return f.apply(to.bits, ELEM[to.name], [(v, i)], write)


def _odd_float(x: X, v: str) -> str:
    """f64 to f32, rounded to odd."""
    r = x.cast("fptrunc", D, v, F)
    back = x.cast("fpext", F, r, D)
    inexact = x.cmp("one", D, back, v)
    toward = nudge(x, F, r, "rz", x.cmp("ogt", D, back, v), x.cmp("olt", D, back, v))
    odd = x.bits("i32", x.bin("or", "i32", x.bits(F, toward, "i32"), x.k("i32", 1)), F)
    infinite = x.cmp("oeq", D, x.intrinsic("fabs", D, v), x.f(D, float("inf")))
    return x.select(infinite, F, r, x.select(inexact, F, odd, r))


def _float_to_float(f: Function, instr: ir.Instr, v: Val, to: Type, of: Type) -> Val:
    mode = next((m for m in instr.mods if m in ("rz", "rm", "rp")), None)
    how = next((_ROUND[m] for m in instr.mods if m in _ROUND), None)
    sat, relu = "sat" in instr.mods, "relu" in instr.mods
    ftz = "ftz" in instr.mods and not f.plan.ftz
    if to.name == "tf32":
        return _tf32(f, instr, v)
    if of.name == to.name == "f16":

        def same(x: X, p: str) -> str:
            r = x.intrinsic(how, "half", p) if how else p
            return saturate(x, "half", r) if sat else r

        return f.apply(16, "half", [(v, "half")], same)
    wide, e = widen(f, v, of, instr)

    def write(x: X, p: str) -> str:
        if how:
            p = x.intrinsic(how, e, p)
        if sat:
            p = saturate(x, e, p)
        if relu:
            p = x.select(x.cmp("olt", e, p, x.f(e, 0.0)), e, x.f(e, 0.0), p)
        if to.name == "bf16":
            r = _brain_of(x, p, e, mode)
            if "satfinite" in instr.mods:
                r = _finite(x, r, 0x7F80, 0x7F7F)
            return r
        if e == D and to.name == "f16" and mode is None:
            p, source = _odd_float(x, p), F
        else:
            source = e
        r = _narrow(f, instr, to, mode)(x, p, source)
        if to.name == "f16" and "satfinite" in instr.mods:
            r = x.bits("i16", _finite(x, x.bits("half", r, "i16"), 0x7C00, 0x7BFF), "half")
        if ftz and to.name == "f32":
            r = flush(x, r)
        return r

    if to.name == "bf16":
        return f.apply(16, "i16", [(wide, e)], write)
    return f.apply(to.bits, ELEM[to.name], [(wide, e)], write)


def _finite(x: X, bits: str, infinity: int, largest: int) -> str:
    """Infinities to the largest finite value, on the bits of a 16-bit float; NaN to the canonical one."""
    size = x.bin("and", "i16", bits, x.k("i16", 0x7FFF))
    sign = x.bin("and", "i16", bits, x.k("i16", 0x8000))
    capped = x.bin("or", "i16", sign, x.k("i16", largest))
    r = x.select(x.cmp("eq", "i16", size, x.k("i16", infinity)), "i16", capped, bits)
    return x.select(x.cmp("ugt", "i16", size, x.k("i16", infinity)), "i16", x.k("i16", 0x7FFF), r)


def _tf32(f: Function, instr: ir.Instr, v: Val) -> Val:
    def write(x: X, p: str) -> str:
        if "relu" in instr.mods:
            p = x.select(x.cmp("olt", F, p, x.f(F, 0.0)), F, x.f(F, 0.0), p)
        bits = x.bits(F, p, "i32")
        if "rna" in instr.mods:
            rounded = x.bin("add", "i32", bits, x.k("i32", 0x1000))
        elif "rz" in instr.mods:
            rounded = bits
        else:
            lsb = x.bin("and", "i32", x.bin("lshr", "i32", bits, x.k("i32", 13)), x.k("i32", 1))
            rounded = x.bin("add", "i32", bits, x.bin("add", "i32", lsb, x.k("i32", 0xFFF)))
        cut = x.bin("and", "i32", rounded, x.k("i32", 0xFFFFE000))
        exponent = x.bin("and", "i32", bits, x.k("i32", 0x7F800000))
        special = x.cmp("eq", "i32", exponent, x.k("i32", 0x7F800000))
        nan = x.cmp("uno", F, p, p)
        cut = x.select(special, "i32", bits, cut)
        return x.select(nan, "i32", x.k("i32", 0x7FFFFFFF), cut)

    return f.apply(32, "i32", [(v, F)], write)


def _cvt_pair(f: Function, instr: ir.Instr, to: Type, of: Type) -> None:
    if to.name in ("f16x2", "bf16x2") and of.name == "f32":
        single = TYPES[to.name[:-2]]
        high = _float_to_float(f, instr, get(f, instr.src[0], 32), single, of)
        low = _float_to_float(f, instr, get(f, instr.src[1], 32), single, of)
        put(f, instr.dst[0], _join_halves(f, low, high))
        return
    raise f.unsupported("this conversion is not implemented")


def _join_halves(f: Function, low: Val, high: Val) -> Val:
    if low.uniform and high.uniform:
        wide = shift_left(f, extend(f, high, 32, signed=False), 16)
        return bitwise(f, "or", extend(f, low, 32, signed=False), wide)
    return _pack_halves(f, low, high)


def _cvt_pack(f: Function, instr: ir.Instr, to: Type) -> None:
    """cvt.pack.sat: two saturated integers, before the upper bits of a third operand."""
    a, b = get(f, instr.src[0], 32), get(f, instr.src[1], 32)
    low, high = (-(1 << (to.bits - 1)), (1 << (to.bits - 1)) - 1) if to.kind == "signed" else (0, (1 << to.bits) - 1)
    mask = (1 << to.bits) - 1

    def write(x: X, p: str, q: str, c: str = "") -> str:
        parts = []
        for v in (p, q):
            v = x.intrinsic("smin", "i32", x.intrinsic("smax", "i32", v, x.k("i32", low)), x.k("i32", high))
            parts.append(x.bin("and", "i32", v, x.k("i32", mask)))
        r = x.bin("or", "i32", parts[1], x.bin("shl", "i32", parts[0], x.k("i32", to.bits)))
        if c:
            r = x.bin("or", "i32", r, x.bin("shl", "i32", c, x.k("i32", 2 * to.bits)))
        return r

    args = [(a, "i32"), (b, "i32")]
    if len(instr.src) > 2:
        args.append((get(f, instr.src[2], 32), "i32"))
    put(f, instr.dst[0], f.apply(32, "i32", args, write))
