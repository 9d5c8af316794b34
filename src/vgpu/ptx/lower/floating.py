"""Floating-point arithmetic: f32, f64, f16 and bf16, alone and in pairs."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from vgpu.ptx import ir, mathlib
from vgpu.ptx.domain import Pred, Val, constant
from vgpu.ptx.emit.forms import X
from vgpu.ptx.emit.function import Function
from vgpu.ptx.lower.common import ELEM, get, last_type, lowers, put
from vgpu.ptx.lower.rounding import to_odd
from vgpu.ptx.types import Type

# As MXCSR counts them; an instruction of AVX-512 that says how to round says too that it raises nothing.
ROUNDING = {"rm": 1, "rp": 2, "rz": 3}
NO_EXCEPTIONS = 8
F, D = "float", "double"


def flush(x: X, v: str) -> str:
    """Subnormal f32 values to zeros of their sign."""
    bits = x.bits(F, v, "i32")
    exponent = x.bin("and", "i32", bits, x.k("i32", 0x7F800000))
    tiny = x.cmp("eq", "i32", exponent, x.k("i32", 0))
    zero = x.bin("and", "i32", bits, x.k("i32", 0x80000000))
    return x.bits("i32", x.select(tiny, "i32", zero, bits), F)


def flush_half(x: X, e: str, v: str) -> str:
    """Subnormal halves to zeros of their sign."""
    i = "i16x2" if e == "h2" else "i16"
    bits = x.bits(e, v, i)
    tiny = x.cmp("eq", i, x.bin("and", i, bits, x.k(i, 0x7C00)), x.k(i, 0))
    return x.bits(i, x.select(tiny, i, x.bin("and", i, bits, x.k(i, 0x8000)), bits), e)


def saturate(x: X, e: str, v: str) -> str:
    """To [0, 1]; NaN to 0."""
    v = x.select(x.cmp("ogt", e, v, x.f(e, 0.0)), e, v, x.f(e, 0.0))
    return x.select(x.cmp("olt", e, v, x.f(e, 1.0)), e, v, x.f(e, 1.0))


def explicit_flush(f: Function, instr: ir.Instr, t: Type) -> bool:
    return "ftz" in instr.mods and t.name == "f32" and not f.plan.ftz


def finish(f: Function, instr: ir.Instr, t: Type, args: list[Val], write: Callable[..., str]) -> None:
    """Emit ``write`` with the flushing and saturation that the opcode asks for."""
    e = ELEM[t.name]
    ftz, sat = explicit_flush(f, instr, t), "sat" in instr.mods
    half = "ftz" in instr.mods and e in ("half", "h2")  # no control register does it for halves

    def whole(x: X, *operands: str) -> str:
        if ftz:
            operands = tuple(flush(x, o) for o in operands)
        elif half:
            operands = tuple(flush_half(x, e, o) for o in operands)
        r = write(x, *operands)
        if sat:
            r = saturate(x, e, r)
        if half:
            return flush_half(x, e, r)
        return flush(x, r) if ftz else r

    put(f, instr.dst[0], f.apply(t.bits, e, [(a, e) for a in args], whole))


def _brain(t: Type) -> bool:
    return t.name in ("bf16", "bf16x2")


# -- bf16: computed in f32


def brain_parts(x: X, v: str, packed: bool) -> list[str]:
    """The f32 values of a bf16 (as i16) or of a pair (as i32), low first."""
    if not packed:
        wide = x.bin("shl", "i32", x.cast("zext", "i16", v, "i32"), x.k("i32", 16))
        return [x.bits("i32", wide, F)]
    low = x.bin("shl", "i32", v, x.k("i32", 16))
    high = x.bin("and", "i32", v, x.k("i32", 0xFFFF0000))
    return [x.bits("i32", low, F), x.bits("i32", high, F)]


def round_brain(x: X, v: str) -> str:
    """f32 to bf16 bits in the low half of an i32, to nearest even."""
    bits = x.bits(F, v, "i32")
    lsb = x.bin("and", "i32", x.bin("lshr", "i32", bits, x.k("i32", 16)), x.k("i32", 1))
    rounded = x.bin("add", "i32", bits, x.bin("add", "i32", lsb, x.k("i32", 0x7FFF)))
    nan = x.cmp("uno", F, v, v)
    rounded = x.select(nan, "i32", x.k("i32", 0x7FFF0000), rounded)
    return x.bin("lshr", "i32", rounded, x.k("i32", 16))


def odd_sum(x: X, p: str, c: str, e: str = F) -> str:
    """p + c in f32 (or f64), rounded to odd: a later rounding to fewer bits is then right."""
    i, last = ("i32", 31) if e == F else ("i64", 63)
    s = x.bin("fadd", e, p, c)
    bb = x.bin("fsub", e, s, p)
    err = x.bin("fadd", e, x.bin("fsub", e, p, x.bin("fsub", e, s, bb)), x.bin("fsub", e, c, bb))
    inexact = x.cmp("one", e, err, x.f(e, 0.0))
    bits = x.bits(e, s, i)
    # Towards zero if the error points there, then the last bit set.
    sign_s = x.bin("ashr", i, bits, x.k(i, last))
    sign_e = x.bin("ashr", i, x.bits(e, err, i), x.k(i, last))
    inward = x.cmp("ne", i, sign_s, sign_e)
    down = x.select(inward, i, x.bin("sub", i, bits, x.k(i, 1)), bits)
    odd = x.bin("or", i, down, x.k(i, 1))
    even = x.cmp("eq", i, x.bin("and", i, bits, x.k(i, 1)), x.k(i, 0))
    fixed = x.select(even, i, odd, bits)
    return x.bits(i, x.select(inexact, i, fixed, bits), e)


def brain_product(x: X, p: str, q: str, r: str | None = None) -> str:
    """p * q (+ r) of bf16 values in f32, rounded to odd.

    By way of f64: bf16 has f32's range of exponents, so in f32 a product could underflow or overflow.
    """
    wide = [x.cast("fpext", F, o, D) for o in (p, q)]
    exact = x.bin("fmul", D, wide[0], wide[1])
    if r is not None:
        exact = odd_sum(x, exact, x.cast("fpext", F, r, D), D)
    return to_odd(x, exact)


def brain_op(f: Function, instr: ir.Instr, t: Type, args: list[Val], write: Callable[..., str]) -> None:
    """``write(x, *f32 operands)`` for each bf16, rounded once more."""
    packed = t.lanes == 2
    e = "i32" if packed else "i16"

    def whole(x: X, *operands: str) -> str:
        return brain_result(x, packed, write, operands)

    put(f, instr.dst[0], f.apply(t.bits, e, [(a, e) for a in args], whole))


def brain_result(x: X, packed: bool, write: Callable[..., str], operands: Sequence[str]) -> str:
    """The bf16, or pair of them, that ``write(x, *f32 operands)`` gives, as i16 or i32."""
    parts = [brain_parts(x, o, packed) for o in operands]
    rounded = [round_brain(x, write(x, *[p[i] for p in parts])) for i in range(2 if packed else 1)]
    if not packed:
        return x.cast("trunc", "i32", rounded[0], "i16")
    return x.bin("or", "i32", rounded[0], x.bin("shl", "i32", rounded[1], x.k("i32", 16)))


def half_parts(x: X, v: str, packed: bool) -> list[str]:
    """The f32 values of a half (as i16) or of a pair (as i32)."""
    if not packed:
        return [x.cast("fpext", "half", x.bits("i16", v, "half"), F)]
    low = x.cast("trunc", "i32", v, "i16")
    high = x.cast("trunc", "i32", x.bin("lshr", "i32", v, x.k("i32", 16)), "i16")
    return [x.cast("fpext", "half", x.bits("i16", p, "half"), F) for p in (low, high)]


def half_op(f: Function, instr: ir.Instr, t: Type, args: list[Val], write: Callable[..., str]) -> None:
    """``write(x, *f32 operands)`` for each half, rounded to a half."""
    packed = t.lanes == 2
    e = "i32" if packed else "i16"

    def whole(x: X, *operands: str) -> str:
        parts = [half_parts(x, o, packed) for o in operands]
        rounded = [
            x.bits("half", x.cast("fptrunc", F, write(x, *[p[i] for p in parts]), "half"), "i16")
            for i in range(2 if packed else 1)
        ]
        if not packed:
            return rounded[0]
        low, high = (x.cast("zext", "i16", r, "i32") for r in rounded)
        return x.bin("or", "i32", low, x.bin("shl", "i32", high, x.k("i32", 16)))

    put(f, instr.dst[0], f.apply(t.bits, e, [(a, e) for a in args], whole))


# -- directed rounding


def directed(f: Function, x: X, name: str, e: str, mode: str, operands: tuple[str, ...]) -> str:
    """add, sub, mul, div, sqrt, fma with another rounding than to nearest."""
    if f.target.avx512:
        return _embedded(x, name, e, ROUNDING[mode] | NO_EXCEPTIONS, operands)
    return _controlled(f, x, name, e, ROUNDING[mode], operands)


def _controlled(f: Function, x: X, name: str, e: str, mode: int, operands: tuple[str, ...]) -> str:
    """One instruction between two writes of MXCSR: before AVX-512 the rounding is the thread's, not each one's own."""
    b = x.b
    control = f.scratch("mxcsr", "[2 x i32]")
    changed = b.op(f"getelementptr i32, ptr {control}, i64 1")
    b.call("void", "llvm.x86.sse.stmxcsr", [("ptr", control)])
    now = b.op(f"load i32, ptr {control}, align 4")
    b.put(f"store i32 {b.op(f'or i32 {now}, {mode << 13}')}, ptr {changed}, align 4")
    n = {F: 8, D: 4}[e] if x.vector else 1
    t = f"<{n} x {e}>" if x.vector else e
    suffix = ("p" if x.vector else "s") + {F: "s", D: "d"}[e]
    count = len(operands)
    if name == "fma":  # the first operand is the result's register
        step, inputs = f"vfmadd213{suffix} $3, $2, $0", "0,x,x"
    else:
        sources = "$1, $1" if count == 1 and not x.vector else ", ".join(f"${i}" for i in range(count, 0, -1))
        step, inputs = f"v{name}{suffix} {sources}, $0", ",".join("x" * count)
    text = f"vldmxcsr ${count + 1}\\0A{step}\\0Avldmxcsr ${count + 2}"
    constraints = f"=&x,{inputs},*m,*m,~{{dirflag}},~{{fpsr}},~{{flags}}"
    state = f"ptr elementtype(i32) {changed}, ptr elementtype(i32) {control}"

    def once(values: list[str]) -> str:
        given = ", ".join(f"{t} {v}" for v in values)
        return b.op(f'call {t} asm sideeffect "{text}", "{constraints}"({given}, {state})')

    return _in_pieces(x, e, n, operands, once) if x.vector else once(list(operands))


def _embedded(x: X, name: str, e: str, mode: int, operands: tuple[str, ...]) -> str:
    b = x.b
    n, kind = (16, "ps") if e == F else (8, "pd")
    t = f"<{n} x {e}>"
    full = {"fma": "vfmadd"}.get(name, name)
    intrinsic = f"llvm.x86.avx512.{full}.{kind}.512"
    if not x.vector:
        wide = [b.op(f"insertelement {t} zeroinitializer, {e} {o}, i64 0") for o in operands]
        if name == "div":
            wide[1] = b.op(f"insertelement {t} splat ({e} 1.0), {e} {operands[1]}, i64 0")
        r = b.call(t, intrinsic, [*((t, o) for o in wide), ("i32", str(mode))])
        return b.op(f"extractelement {t} {r}, i64 0")
    return _in_pieces(x, e, n, operands, lambda cut: b.call(t, intrinsic, [*((t, o) for o in cut), ("i32", str(mode))]))


def _in_pieces(x: X, e: str, n: int, operands: tuple[str, ...], once: Callable[[list[str]], str]) -> str:
    """``once(operands)`` for every n lanes of vectors of 32."""
    b = x.b
    parts = []
    for first in range(0, 32, n):
        index = ", ".join(f"i32 {first + i}" for i in range(n))
        parts.append(
            once([b.pure(f"shufflevector <32 x {e}> {o}, <32 x {e}> poison, <{n} x i32> <{index}>") for o in operands])
        )
    while len(parts) > 1:
        index = ", ".join(f"i32 {i}" for i in range(2 * n))
        parts = [
            b.op(f"shufflevector <{n} x {e}> {parts[i]}, <{n} x {e}> {parts[i + 1]}, <{2 * n} x i32> <{index}>")
            for i in range(0, len(parts), 2)
        ]
        n *= 2
    return parts[0]


def _mode(instr: ir.Instr) -> str | None:
    return next((m for m in instr.mods if m in ROUNDING), None)


# -- instructions


def arithmetic(f: Function, instr: ir.Instr) -> None:
    """add, sub, mul, mad on floats."""
    t = last_type(instr)
    e = ELEM[t.name]
    args = [get(f, o, t.bits) for o in instr.src]
    name = {"mad": "fma"}.get(instr.base, instr.base)
    mode = _mode(instr)
    if _brain(t):
        product = name == "mul"
        brain_op(f, instr, t, args, lambda x, p, q: brain_product(x, p, q) if product else x.bin(f"f{name}", F, p, q))
        return
    if mode is not None:
        finish(f, instr, t, args, lambda x, *o: directed(f, x, name, e, mode, o))
    elif name == "fma":
        finish(f, instr, t, args, lambda x, p, q, r: x.intrinsic("fma", e, p, q, r))
    else:
        finish(f, instr, t, args, lambda x, p, q: x.bin(f"f{name}", e, p, q))


@lowers("fma")
def _fma(f: Function, instr: ir.Instr) -> None:
    t = last_type(instr)
    args = [get(f, o, t.bits) for o in instr.src]
    relu = "relu" in instr.mods
    if _brain(t):

        def brain(x: X, p: str, q: str, r: str) -> str:
            s = brain_product(x, p, q, r)
            return _relu(x, F, s) if relu else s

        brain_op(f, instr, t, args, brain)
        return
    if t.bits == 16 or t.lanes == 2:
        if f.target.fp16:
            e = ELEM[t.name]

            def native(x: X, p: str, q: str, r: str) -> str:
                s = x.intrinsic("fma", e, p, q, r)
                return _relu(x, e, s) if relu else s

            finish(f, instr, t, args, native)
            return
        sat, tiny = "sat" in instr.mods, "ftz" in instr.mods

        def emulated(x: X, p: str, q: str, r: str) -> str:
            if tiny:
                p, q, r = (_flush_below(x, o) for o in (p, q, r))
            s = odd_sum(x, x.bin("fmul", F, p, q), r)
            if sat:
                s = saturate(x, F, s)
            if tiny:
                s = _flush_below(x, s)
            return _relu(x, F, s) if relu else s

        half_op(f, instr, t, args, emulated)
        return
    mode = _mode(instr)
    e = ELEM[t.name]
    if mode is not None:
        finish(f, instr, t, args, lambda x, *o: directed(f, x, "fma", e, mode, o))
    else:
        finish(f, instr, t, args, lambda x, p, q, r: x.intrinsic("fma", e, p, q, r))


def _flush_below(x: X, v: str) -> str:
    """Values that are subnormal as halves to zeros of their sign, in f32."""
    small = x.cmp("olt", F, x.intrinsic("fabs", F, v), x.f(F, 2.0**-14))
    return x.select(small, F, x.intrinsic("copysign", F, x.f(F, 0.0), v), v)


def _relu(x: X, e: str, v: str) -> str:
    """Negative values to +0; NaN stays one."""
    return x.select(x.cmp("olt", e, v, x.f(e, 0.0)), e, x.f(e, 0.0), v)


def divide(f: Function, instr: ir.Instr) -> None:
    t = last_type(instr)
    e = ELEM[t.name]
    args = [get(f, o, t.bits) for o in instr.src]
    mode = _mode(instr)
    if mode is not None:
        finish(f, instr, t, args, lambda x, *o: directed(f, x, "div", e, mode, o))
    else:
        finish(f, instr, t, args, lambda x, p, q: x.bin("fdiv", e, p, q))


@lowers("rcp", "sqrt", "rsqrt")
def _root(f: Function, instr: ir.Instr) -> None:
    t = last_type(instr)
    e = ELEM[t.name]
    args = [get(f, instr.src[0], t.bits)]
    mode = _mode(instr)
    base = instr.base

    def write(x: X, v: str) -> str:
        one = x.f(e, 1.0)
        if base == "rcp":
            return directed(f, x, "div", e, mode, (one, v)) if mode else x.bin("fdiv", e, one, v)
        if base == "sqrt":
            return directed(f, x, "sqrt", e, mode, (v,)) if mode else x.intrinsic("sqrt", e, v)
        return x.bin("fdiv", e, one, x.intrinsic("sqrt", e, v))

    finish(f, instr, t, args, write)


def elementary(f: Function, x: X, name: str, v: str) -> str:
    """A function of mathlib; for a scalar in a short vector."""
    lanes = 32 if x.vector else 4
    f.functions.add((name, lanes))
    t = f"<{lanes} x float>"
    if not x.vector:
        v = x.b.pure(f"insertelement {t} zeroinitializer, float {v}, i64 0")
    r = x.b.pure(f"call {t} {mathlib.name(name, lanes)}({t} {v})")
    return r if x.vector else x.b.pure(f"extractelement {t} {r}, i64 0")


@lowers("ex2", "lg2", "sin", "cos", "tanh")
def _elementary(f: Function, instr: ir.Instr) -> None:
    t = last_type(instr)
    args = [get(f, instr.src[0], t.bits)]
    base = instr.base
    ftz = "ftz" in instr.mods

    def write(x: X, v: str) -> str:
        if ftz and base == "lg2" and not f.plan.ftz:
            v = flush(x, v)
        return elementary(f, x, base, v)

    if _brain(t):
        brain_op(f, instr, t, args, write)
    elif t.bits == 16 or t.lanes == 2:
        half_op(f, instr, t, args, write)
    else:
        finish(f, instr, t, args, write)


def minmax(f: Function, instr: ir.Instr) -> None:
    t = last_type(instr)
    args = [get(f, o, t.bits) for o in instr.src]
    nan = "NaN" in instr.mods
    name = {"min": "minimum", "max": "maximum"}[instr.base] + ("" if nan else "num")
    xorsign = "xorsign" in instr.mods

    def write(e: str) -> Callable[..., str]:
        def whole(x: X, *operands: str) -> str:
            vals = operands
            sign = ""
            if xorsign:
                i = {F: "i32", D: "i64", "half": "i16", "h2": "i16x2"}[e]
                top = 0x80000000 if i == "i32" else 0x8000
                both = x.bin("xor", i, *[x.bits(e, o, i) for o in operands])
                sign = x.bin("and", i, both, x.k(i, top))
                vals = tuple(x.intrinsic("fabs", e, o) for o in operands)
            r = vals[0]
            for o in vals[1:]:
                r = x.intrinsic(name, e, r, o)
            if xorsign:
                r = x.bits(i, x.bin("or", i, x.bits(e, r, i), sign), e)
            if e in (F, "half", "h2"):  # the canonical NaN
                bits = {F: 0x7FFFFFFF, "half": 0x7FFF, "h2": 0x7FFF}[e]
                r = x.select(x.cmp("uno", e, r, r), e, x.k(e, bits), r)
            if e == F and "ftz" in instr.mods and f.plan.ftz:
                r = x.intrinsic("canonicalize", e, r)  # the control register does not act on min and max
            return r

        return whole

    if _brain(t):
        brain_op(f, instr, t, args, write(F))
    else:
        finish(f, instr, t, args, write(ELEM[t.name]))


def sign(f: Function, instr: ir.Instr) -> None:
    """neg and abs."""
    t = last_type(instr)
    a = get(f, instr.src[0], t.bits)
    if t.name in ("f32", "f64"):
        e = ELEM[t.name]
        if instr.base == "neg":
            finish(f, instr, t, [a], lambda x, v: x.b.pure(f"fneg {x.ty(e)} {v}"))
        else:
            finish(f, instr, t, [a], lambda x, v: x.intrinsic("fabs", e, v))
        return
    e = "i32" if t.bits == 32 else "i16"
    top = 0x80008000 if t.bits == 32 else 0x8000
    if instr.base == "neg":
        put(f, instr.dst[0], f.apply(t.bits, e, [(a, e)], lambda x, v: x.bin("xor", e, v, x.k(e, top))))
    else:
        full = (1 << t.bits) - 1
        put(f, instr.dst[0], f.apply(t.bits, e, [(a, e)], lambda x, v: x.bin("and", e, v, x.k(e, full & ~top))))


@lowers("copysign")
def _copysign(f: Function, instr: ir.Instr) -> None:
    t = last_type(instr)
    e = ELEM[t.name]
    a, b = (get(f, o, t.bits) for o in instr.src)
    put(f, instr.dst[0], f.apply(t.bits, e, [(a, e), (b, e)], lambda x, p, q: x.intrinsic("copysign", e, q, p)))


@lowers("testp")
def _testp(f: Function, instr: ir.Instr) -> None:
    t = last_type(instr)
    e = ELEM[t.name]
    a = get(f, instr.src[0], t.bits)
    kind = instr.mods[0]
    infinity = 0x7F800000 if t.bits == 32 else 0x7FF0000000000000

    def write(x: X, v: str) -> str:
        size = x.intrinsic("fabs", e, v)
        i = "i32" if t.bits == 32 else "i64"
        bits = x.bits(e, size, i)
        low = x.k(i, 0x00800000 if t.bits == 32 else 1 << 52)
        top = x.k(i, infinity)
        bt = x.bool_type(i)
        if kind == "finite":
            return x.cmp("ult", i, bits, top)
        if kind == "infinite":
            return x.cmp("eq", i, bits, top)
        if kind == "number":
            return x.cmp("ule", i, bits, top)
        if kind == "notanumber":
            return x.cmp("ugt", i, bits, top)
        if kind == "normal":
            inside = x.cmp("uge", i, bits, low), x.cmp("ult", i, bits, top)
        else:
            inside = x.cmp("ult", i, bits, low), x.cmp("ne", i, bits, x.k(i, 0))
        return x.b.pure(f"and {bt} {inside[0]}, {inside[1]}")

    f.set(instr.dst[0], f.apply_pred([(a, e)], write))


_FCMP = {
    "eq": "oeq", "ne": "one", "lt": "olt", "le": "ole", "gt": "ogt", "ge": "oge", "equ": "ueq", "neu": "une",
    "ltu": "ult", "leu": "ule", "gtu": "ugt", "geu": "uge", "num": "ord", "nan": "uno",
    "lo": "olt", "ls": "ole", "hi": "ogt", "hs": "oge",
}  # fmt: skip


def compare_floats(f: Function, instr: ir.Instr, how: str, t: Type) -> Pred:
    """A float comparison as a predicate; ``t`` is not packed."""
    a, b = get(f, instr.src[0], t.bits), get(f, instr.src[1], t.bits)
    relation = _FCMP[how]
    if t.name == "bf16":
        return f.apply_pred(
            [(a, "i16"), (b, "i16")],
            lambda x, p, q: x.cmp(relation, F, brain_parts(x, p, False)[0], brain_parts(x, q, False)[0]),
        )
    e = ELEM[t.name]
    ftz = explicit_flush(f, instr, t)

    def write(x: X, p: str, q: str) -> str:
        if ftz:
            p, q = flush(x, p), flush(x, q)
        return x.cmp(relation, e, p, q)

    return f.apply_pred([(a, e), (b, e)], write)


def _halves(f: Function, instr: ir.Instr, t: Type, high: bool) -> Pred:
    a, b = get(f, instr.src[0], 32), get(f, instr.src[1], 32)
    relation = _FCMP[instr.mods[0]]
    part = 1 if high else 0
    parts = brain_parts if _brain(t) else half_parts
    return f.apply_pred(
        [(a, "i32"), (b, "i32")], lambda x, p, q: x.cmp(relation, F, parts(x, p, True)[part], parts(x, q, True)[part])
    )


def setp_packed(f: Function, instr: ir.Instr) -> None:
    """setp on pairs: a predicate for each half."""
    t = last_type(instr)
    op = next((m for m in instr.mods if m in ("and", "or", "xor")), None)
    results = []
    for high in (False, True):
        p = _halves(f, instr, t, high)
        if op is not None:
            p = f.pbin(op, p, f.pred(instr.src[2]))
        results.append(p)
    for target, p in zip(instr.dst, results, strict=False):
        f.set(target, p)


def set_packed(f: Function, instr: ir.Instr) -> None:
    t = last_type(instr)
    names = [m for m in instr.mods if m.endswith(("x2", "32", "16"))]
    floating = names[0] in ("f16x2", "bf16x2")
    one = {"f16x2": 0x3C00, "bf16x2": 0x3F80}.get(names[0], 0xFFFF)
    op = next((m for m in instr.mods if m in ("and", "or", "xor")), None)
    total = constant(32, 0)
    from vgpu.ptx.lower.logic import bitwise

    del floating
    for high in (False, True):
        p = _halves(f, instr, t, high)
        if op is not None:
            p = f.pbin(op, p, f.pred(instr.src[2]))
        bits = one << 16 if high else one
        total = bitwise(f, "or", total, f.select(p, constant(32, bits), constant(32, 0)))
    put(f, instr.dst[0], total)
