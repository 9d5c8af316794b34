"""ld and st: how a warp's load or store is made, by what is known of its lanes' addresses."""

from __future__ import annotations

from vgpu.ptx import ir
from vgpu.ptx.domain import FULL_MASK, WARP, Lanes, Pred, Val, vector
from vgpu.ptx.emit.builder import VECTOR
from vgpu.ptx.emit.forms import INT
from vgpu.ptx.emit.function import Function
from vgpu.ptx.lower.addresses import address, at, pointer, pointers, space_of
from vgpu.ptx.lower.common import get, last_type, lowers, put, resize
from vgpu.ptx.lower.groups import grouped
from vgpu.ptx.lower.lanes import gather, scatter_loop
from vgpu.ptx.lower.linear import add
from vgpu.ptx.lower.logic import shift_left, shift_right
from vgpu.ptx.types import Type

# -- loads


@lowers("ld", "ldu")
def _ld(f: Function, instr: ir.Instr) -> None:
    t = last_type(instr)
    space = space_of(f, instr)
    v, space = address(f, instr.src[0], space)
    target = instr.dst[0]
    outs: tuple[ir.Operand | None, ...] = target.items if isinstance(target, ir.Vec) else (target,)
    if space == "param":
        for i, out in enumerate(outs):
            if out is not None:
                _put_loaded(f, out, _param(f, v, i, t), t)
        return
    ordered = any(m in ("volatile", "acquire", "relaxed") for m in instr.mods)
    constant = "nc" in instr.mods or "const" in instr.mods or instr.base == "ldu"
    if ordered:
        f.effect()
        touch(f, "generic")
    else:
        f.flush_guards()
    values = load(f, v, space, t.bytes, len(outs), constant=constant, ordered=ordered)
    for out, value in zip(outs, values, strict=True):
        if out is not None:
            _put_loaded(f, out, value, t)
    if "acquire" in instr.mods:
        f.b.put("fence acquire")


def _put_loaded(f: Function, out: ir.Operand, v: Val, t: Type) -> None:
    assert isinstance(out, ir.Reg)
    w = f.width(out.name)
    if t.name == "s8":  # loaded as 16 bits with zeros above
        v = shift_right(f, shift_left(f, v, 8), 8, arithmetic=True)
    if v.w < w:
        v = resize(f, v, w, signed=t.kind == "signed")
    put(f, out, v)


def _param(f: Function, v: Val, index: int, t: Type) -> Val:
    """A parameter: uniform, and the same for the whole launch."""
    if not v.uniform:
        return load(f, v, "generic", t.bytes, index + 1, constant=True, ordered=False)[index]
    base = f.field("grid", "params", "i64")
    if v.u != base:
        return load(f, v, "generic", t.bytes, index + 1, constant=True, ordered=False)[index]
    w = 8 * t.bytes
    elem = {"f32": "float", "f64": "double"}.get(t.name, INT[w])
    p = f.b.hoist(f"getelementptr i8, ptr {f.field('grid', 'params', 'ptr')}, i64 {v.c + index * t.bytes}")
    r = f.b.hoist(f"load {elem}, ptr {p}, align {t.bytes}, !invariant.load !1")
    if w == 8:
        wide = f.b.hoist(f"{'sext' if t.kind == 'signed' else 'zext'} i8 {r} to i16")
        return Val(16, wide, lo=-128 if t.kind == "signed" else 0, hi=127 if t.kind == "signed" else 255)
    return f.uniform(w, elem, r)


def load(
    f: Function, v: Val, space: str, size: int, count: int, *, constant: bool = False, ordered: bool = False
) -> list[Val]:
    """``count`` consecutive elements of ``size`` bytes per lane, as integers of at least 16 bits (bytes with zeros)."""
    w = 8 * size
    wide = max(w, 16)
    zeros = 0xFF00 if size == 1 else 0
    if f.analysis:
        if v.uniform:
            return [_narrow(Val(wide, f.token()), size) for _ in range(count)]
        return [Val(wide, uk=False, zeros=zeros) for _ in range(count)]
    active = f.active()
    note = ", !invariant.load !1" if constant and space != "shared" else ""
    if v.uniform:
        return _load_uniform(f, v, space, size, count, active, note, ordered)
    if v.uk and not ordered and (active.mask == FULL_MASK or v.w == 64):
        if active.mask == FULL_MASK:
            return [grouped(f, v, space, size, i * size, note) for i in range(count)]
        if v.L is not None and _stride(v.L) == size * count and count == 1 and size >= 2 and f.target.masks(size):
            return [_masked_contiguous(f, v, space, size, active, note)]
    return [gather(f, v, space, size, i * size, active) for i in range(count)]


def _narrow(v: Val, size: int) -> Val:
    if size == 1:
        v.lo, v.hi = 0, 255
    return v


def _stride(lanes: Lanes) -> int | None:
    step = lanes.k[1]
    return step if all(k == step * i for i, k in enumerate(lanes.k)) else None


def _load_uniform(
    f: Function, v: Val, space: str, size: int, count: int, active: Pred, note: str, ordered: bool
) -> list[Val]:
    base = pointer(f, v, space)
    offset = v.c
    if f.guard is not None:  # maybe no lane is active: read something that is there
        some = f.b.op(f"icmp ne i32 {f.pmask(active)}, 0")
        spare = f.scratch("spare", "[64 x i8]")
        base = f.b.op(f"select i1 {some}, ptr {at(f, base, offset)}, ptr {spare}")
        offset = 0
    found = []
    w = 8 * size
    elem = INT[w]
    how = "load volatile" if ordered else "load"
    for i in range(count):
        p = at(f, base, offset + i * size)
        r = f.b.op(f"{how} {elem}, ptr {p}, align {size}{note}")
        if size == 1:
            found.append(_narrow(Val(16, f.b.op(f"zext i8 {r} to i16")), 1))
        else:
            found.append(Val(w, r))
    return found


def _masked_contiguous(f: Function, v: Val, space: str, size: int, active: Pred, note: str) -> Val:
    elem = INT[8 * size]
    t = VECTOR[elem]
    p = at(f, pointer(f, v, space), v.c)
    name = f"llvm.masked.load.v32{elem}.p0"
    f.b.intrinsic(f"declare {t} @{name}(ptr, <32 x i1>, {t})")
    r = f.b.op(f"call {t} @{name}(ptr align {size} {p}, <32 x i1> {f.pvec(active)}, {t} zeroinitializer){note}")
    return vector(8 * size, elem, r)


# -- stores


@lowers("st")
def _st(f: Function, instr: ir.Instr) -> None:
    t = last_type(instr)
    space = space_of(f, instr)
    v, space = address(f, instr.src[0], space)
    source = instr.src[1]
    items: tuple[ir.Operand | None, ...] = source.items if isinstance(source, ir.Vec) else (source,)
    w = 8 * t.bytes
    values = [get(f, item if item is not None else ir.Imm(0), max(w, 16)) for item in items]
    f.effect()
    ordered = any(m in ("volatile", "release", "relaxed") for m in instr.mods)
    if "release" in instr.mods:
        f.b.put("fence release")
    store(f, v, space, t.bytes, values, ordered=ordered)


def touch(f: Function, space: str) -> None:
    """Loads after this one see what was stored: they join no group begun before."""
    for s in ("global", "shared", "local", "generic") if space == "generic" else (space, "generic"):
        f.epoch[s] = f.epoch.get(s, 0) + 1


def store(f: Function, v: Val, space: str, size: int, values: list[Val], *, ordered: bool = False) -> None:
    touch(f, space)
    if f.analysis:
        return
    active = f.active()
    count = len(values)
    w = 8 * size
    elem = INT[w]
    if v.uniform:
        _store_uniform(f, v, space, size, values, active)
        return
    operands = [_store_form(f, x, size) for x in values]
    if v.uk and v.L is not None and (active.mask == FULL_MASK or v.w == 64) and not ordered:
        step = _stride(v.L)
        if step == size * count and (active.mask == FULL_MASK or f.target.masks(size)):
            p = at(f, pointer(f, v, space), v.c)
            if count == 1:
                data, mask_type, mask = operands[0], VECTOR["i1"], f.pvec(active)
            else:
                data = interleave(f, operands, elem)
                mask_type = f"<{WARP * count} x i1>"
                mask = f.pvec(active) if active.mask != FULL_MASK else ""
                if mask:
                    index = ", ".join(f"i32 {i // count}" for i in range(WARP * count))
                    mask = f.b.op(f"shufflevector <32 x i1> {mask}, <32 x i1> poison, <{WARP * count} x i32> <{index}>")
            t = f"<{WARP * count} x {elem}>"
            if active.mask == FULL_MASK:
                f.b.put(f"store {t} {data}, ptr {p}, align {size}")
            else:
                name = f"llvm.masked.store.v{WARP * count}{elem}.p0"
                f.b.intrinsic(f"declare void @{name}({t}, ptr, {mask_type})")
                f.b.put(f"call void @{name}({t} {data}, ptr align {size} {p}, {mask_type} {mask})")
            return
        if active.mask == FULL_MASK and count == 1 and size < 4 and _store_pieces(f, v, space, size, operands[0]):
            return
    for i, operand in enumerate(operands):
        where = add(f, v, Val(v.w, None, i * size)) if i else v
        p = pointers(f, where, space)
        if size < 4 or not f.target.avx512:
            scatter_loop(f, p, operand, elem, active, size)
            continue
        name = f"llvm.masked.scatter.v32{elem}.v32p0"
        t = VECTOR[elem]
        f.b.intrinsic(f"declare void @{name}({t}, <32 x ptr>, <32 x i1>)")
        f.b.put(f"call void @{name}({t} {operand}, <32 x ptr> align {size} {p}, <32 x i1> {f.pvec(active)})")


def _store_pieces(f: Function, v: Val, space: str, size: int, operand: str) -> bool:
    """Halves or bytes in runs: one store per run, if there are few."""
    assert v.L is not None
    values = v.values()
    order = sorted(range(WARP), key=lambda i: values[i])
    if len(set(values)) < WARP:
        return False
    runs: list[list[int]] = []
    for i in order:
        if runs and values[i] == values[runs[-1][-1]] + size:
            runs[-1].append(i)
        else:
            runs.append([i])
    if len(runs) > 8:
        return False
    base = pointer(f, v, space)
    elem = INT[8 * size]
    for run in runs:
        index = ", ".join(f"i32 {i}" for i in run)
        n = len(run)
        if n == 1:
            part = f.b.op(f"extractelement <32 x {elem}> {operand}, i64 {run[0]}")
            f.b.put(f"store {elem} {part}, ptr {at(f, base, values[run[0]])}, align {size}")
            continue
        part = f.b.op(f"shufflevector <32 x {elem}> {operand}, <32 x {elem}> poison, <{n} x i32> <{index}>")
        f.b.put(f"store <{n} x {elem}> {part}, ptr {at(f, base, values[run[0]])}, align {size}")
    return True


def interleave(f: Function, operands: list[str], elem: str) -> str:
    """Vectors of 32 as one of 32 * n: the first lanes of all, the second ones, …"""
    n = len(operands)
    b = f.b
    if n == 2:
        index = ", ".join(f"i32 {i // 2 + (i % 2) * WARP}" for i in range(2 * WARP))
        return b.op(f"shufflevector <32 x {elem}> {operands[0]}, <32 x {elem}> {operands[1]}, <64 x i32> <{index}>")
    join = ", ".join(f"i32 {i}" for i in range(2 * WARP))
    low = b.op(f"shufflevector <32 x {elem}> {operands[0]}, <32 x {elem}> {operands[1]}, <64 x i32> <{join}>")
    high = b.op(f"shufflevector <32 x {elem}> {operands[2]}, <32 x {elem}> {operands[3]}, <64 x i32> <{join}>")
    index = ", ".join(f"i32 {i // 4 + (i % 4) * WARP}" for i in range(4 * WARP))
    return b.op(f"shufflevector <64 x {elem}> {low}, <64 x {elem}> {high}, <128 x i32> <{index}>")


def _store_form(f: Function, v: Val, size: int) -> str:
    if size == 1:
        return f.b.op(f"trunc <32 x i16> {f.vec(v, 'i16')} to <32 x i8>")
    return f.vec(v, INT[8 * size])


def _store_uniform(f: Function, v: Val, space: str, size: int, values: list[Val], active: Pred) -> None:
    """All lanes write one place: the last active one wins, which PTX leaves open."""
    base = pointer(f, v, space)
    elem = INT[8 * size]
    lane = None
    ready: list[tuple[str, str]] = []
    for i, value in enumerate(values):
        if value.uniform:
            operand = f.sca(value, INT[value.w])
            if size == 1:
                operand = f.b.op(f"trunc i16 {operand} to i8")
        else:
            form = _store_form(f, value, size)
            if active.mask == FULL_MASK:
                operand = f.b.op(f"extractelement <32 x {elem}> {form}, i64 31")
            else:
                if lane is None:
                    zeros = f.b.call("i32", "llvm.ctlz.i32", [("i32", f.pmask(active)), ("i1", "false")])
                    lane = f.b.op(f"and i32 {f.b.op(f'xor i32 {zeros}, 31')}, 31")
                operand = f.b.op(f"extractelement <32 x {elem}> {form}, i32 {lane}")
        ready.append((operand, at(f, base, v.c + i * size)))
    skip = None
    if f.guard is not None:
        some = f.b.op(f"icmp ne i32 {f.pmask(active)}, 0")
        skip, go = f.b.label(), f.b.label()
        f.b.put(f"br i1 {some}, label %{go}, label %{skip}")
        f.b.put(f"{go}:")
    for operand, where in ready:
        f.b.put(f"store {elem} {operand}, ptr {where}, align {size}")
    if skip is not None:
        f.b.put(f"br label %{skip}")
        f.b.put(f"{skip}:")
