"""mov, cvta, isspacep."""

from __future__ import annotations

from vgpu.ptx import ir
from vgpu.ptx.domain import Pred, Val, constant, vector
from vgpu.ptx.emit.function import Function
from vgpu.ptx.lower.addresses import local_base, shared_base
from vgpu.ptx.lower.common import float_bits, get, last_type, lowers, put, resize
from vgpu.ptx.lower.groups import pair, quad
from vgpu.ptx.lower.linear import add, sub
from vgpu.ptx.lower.logic import bitwise, shift_left, shift_right
from vgpu.ptx.lower.width import extend, truncate


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
    limit: tuple[Val, Val] | None = None
    window = f.b.hoist(f"ptrtoint ptr {shared_base(f)} to i64")
    dynamic = f.b.hoist(f"zext i32 {f.field('grid', 'dynamic_shared', 'i32')} to i64")
    shared = (Val(64, window), Val(64, dynamic, f.frame.layout.static_shared))
    local: tuple[Val, Val] | None = None
    if f.frame.layout.local_bytes:
        base = local_base(f)
        local = (Val(64, base.u), constant(64, 32 * f.frame.layout.local_bytes))
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
        limit = (Val(64, f.field("grid", "params", "i64")), constant(64, 4096 + 64))
    f.set(instr.dst[0], _inside(f, v, limit))


def _inside(f: Function, v: Val, limit: tuple[Val, Val]) -> Pred:
    base, size = limit
    e = "i64"
    return f.apply_pred([(v, e), (base, e), (size, e)], lambda x, p, q, n: x.cmp("ult", e, x.bin("sub", e, p, q), n))
