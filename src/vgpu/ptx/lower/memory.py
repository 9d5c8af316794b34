"""Loads, stores and the planning of loads that share an address.

A load whose addresses are ``u + c + lanes`` reads no lane by itself: the bytes that all such loads of a node need are
covered by 64-byte loads from ``u``, and shuffles with constant indices pick each load's lanes out of them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from vgpu.ptx import ir
from vgpu.ptx.domain import FULL_MASK, WARP, Lanes, Pred, Val, pattern, vector
from vgpu.ptx.emit.builder import VECTOR, Lines, const_vector
from vgpu.ptx.emit.forms import INT
from vgpu.ptx.emit.function import Function
from vgpu.ptx.lower.common import get, last_type, lowers, put, resize
from vgpu.ptx.lower.integer import add, shift_left, shift_right
from vgpu.ptx.lower.special import warp_index
from vgpu.ptx.types import Type

SPACES: Final = {
    "global": "global", "shared": "shared", "shared::cta": "shared", "local": "local", "const": "global",
    "param": "param", "param::entry": "param", "param::func": "param",
}  # fmt: skip
AHEAD: Final = 4096  # bytes: about two rows of a small model, which take a few microseconds
RUN: Final = 16  # bytes of neighbouring lanes that are loaded as one piece
MAX_CHUNKS: Final = 8  # more vectors than this for one vector of the result: gather instead


@dataclass(slots=True)
class Load:
    """One load of a group: where its lanes lie relative to the group's pointer, and where its code goes."""

    name: str
    offsets: tuple[int, ...]
    size: int
    place: Lines


@dataclass(slots=True)
class Group:
    pointer: str
    note: str
    place: Lines
    loads: list[Load] = field(default_factory=list)


@dataclass(slots=True)
class Source:
    """Of a value: the group and offsets it was loaded from."""

    group: Group
    offsets: tuple[int, ...]
    size: int
    key: tuple[object, ...]


# -- addresses


def shared_base(f: Function) -> str:
    return f.field("block", "shared", "ptr")


def local_base(f: Function) -> Val:
    """The generic address of each lane's local memory."""
    bytes_ = f.frame.layout.local_bytes
    base = f.field("block", "local", "i64")
    index = f.u(warp_index(f))
    if index is not None:
        wide = f.b.hoist(f"zext i32 {index} to i64")
        base = f.b.hoist(f"add i64 {base}, {f.b.hoist(f'mul i64 {wide}, {WARP * bytes_}')}")
    lanes = pattern(64, [i * bytes_ for i in range(WARP)])
    return Val(64, base, 0, lanes.L)


def symbol(f: Function, operand: ir.Sym) -> Val:
    """The address that a variable's name stands for: in its own space."""
    name = operand.name
    layout = f.frame.layout
    local_name = f.frame.symbols.get(name, name)
    if local_name in layout.shared:
        return Val(64, None, layout.shared[local_name] + operand.offset)
    if local_name in layout.local:
        base = local_base(f)
        return Val(64, base.u, base.c + layout.local[local_name] + operand.offset, base.L)
    if name in layout.module:
        index = layout.module.index(name)
        pointer = f.b.hoist(f"getelementptr i8, ptr {f.field('grid', 'globals', 'ptr')}, i64 {8 * index}")
        address = f.b.hoist(f"load i64, ptr {pointer}, align 8, !invariant.load !1")
        return Val(64, address, operand.offset)
    if name in f.frame.params:
        base64 = f.field("grid", "params", "i64")
        return Val(64, base64, f.frame.params[name].offset + operand.offset)
    raise f.unsupported(f"the address of {name} is not available")


def space_of(f: Function, instr: ir.Instr) -> str:
    for m in instr.mods:
        s = SPACES.get(m)
        if s is not None:
            return s
    return "generic"


def address(f: Function, operand: ir.Operand, space: str) -> tuple[Val, str]:
    """An address and the space it is in, which a symbol may tell better than the instruction."""
    assert isinstance(operand, ir.Addr)
    base = operand.base
    if isinstance(base, ir.Sym):
        name = f.frame.symbols.get(base.name, base.name)
        if space == "generic" and name in f.frame.layout.shared:
            space = "shared"
        v = symbol(f, base)
    elif isinstance(base, ir.Imm):
        v = Val(64, None, base.bits)
    else:
        v = f.reg(base.name)
    if operand.offset:
        v = add(f, v, Val(v.w, None, operand.offset))
    return v, space


def pointer(f: Function, v: Val, space: str) -> str:
    """The pointer for the uniform part of an address, without its constants."""
    u = f.u(v)
    if space == "shared":
        base = shared_base(f)
        if u is None:
            return base
        offset = u
        if v.w == 32:  # signed: constants below the first byte come out right
            offset = f.b.scalar("sext i32", (u,), " to i64")
        return f.b.pure(f"getelementptr i8, ptr {base}, i64 {offset}")
    if u is None:
        return "null"
    if v.w == 32:
        u = f.b.scalar("zext i32", (u,), " to i64")
    return f.b.pure(f"inttoptr i64 {u} to ptr")


def at(f: Function, base: str, offset: int) -> str:
    return base if not offset else f.b.pure(f"getelementptr i8, ptr {base}, i64 {offset}")


def pointers(f: Function, v: Val, space: str) -> str:
    """The addresses of all lanes as <32 x ptr>."""
    if v.uk and v.L is not None and (f.mask.mask == FULL_MASK or v.w == 64):
        k = const_vector("i64", v.values())
        return f.b.pure(f"getelementptr i8, ptr {pointer(f, v, space)}, <32 x i64> {k}")
    if space == "shared":
        base = shared_base(f)
        if v.w == 32:
            return f.b.pure(f"getelementptr i8, ptr {base}, <32 x i32> {f.vec(v, 'i32')}")
        return f.b.pure(f"getelementptr i8, ptr {base}, <32 x i64> {f.vec(v, 'i64')}")
    if v.w == 32:
        v = resize(f, v, 64)
    return f.b.pure(f"inttoptr <32 x i64> {f.vec(v, 'i64')} to <32 x ptr>")


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
            return [_grouped(f, v, space, size, i * size, note) for i in range(count)]
        if v.L is not None and _stride(v.L) == size * count and count == 1 and size >= 2 and f.target.masks(size):
            return [_masked_contiguous(f, v, space, size, active, note)]
    return [_gather(f, v, space, size, i * size, active) for i in range(count)]


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


def _grouped(f: Function, v: Val, space: str, size: int, offset: int, note: str) -> Val:
    base = pointer(f, v, space)
    key = (base, note, 0 if note else f.epoch.get(space, 0))
    group = f.groups.get(key)
    if group is None:
        place: Lines = []
        f.b.lines.append(place)
        group = f.groups[key] = Group(base, note, place)
    assert isinstance(group, Group)
    return _add_load(f, group, tuple([k + offset for k in v.values()]), size, key)


def _add_load(f: Function, group: Group, offsets: tuple[int, ...], size: int, key: tuple[object, ...]) -> Val:
    name = f.b.tmp()
    place: Lines = []
    f.b.lines.append(place)
    group.loads.append(Load(name, offsets, size, place))
    if size == 1:
        wide = f.b.op(f"zext <32 x i8> {name} to <32 x i16>")
        r = vector(16, "i16", wide, zeros=0xFF00)
    else:
        r = vector(8 * size, INT[8 * size], name)
    r.prov = Source(group, offsets, size, key)
    return r


def pair(f: Function, low: Val, high: Val) -> Val | None:
    """Two loaded halves that lie next to each other, as one load; None if they do not."""
    a, b = low.prov, high.prov
    if not isinstance(a, Source) or not isinstance(b, Source) or a.group is not b.group or a.size != b.size:
        return None
    if a.key not in f.groups or f.groups[a.key] is not a.group or a.size > 4:
        return None
    if any(y - x != a.size for x, y in zip(a.offsets, b.offsets, strict=True)):
        return None
    return _add_load(f, a.group, a.offsets, 2 * a.size, a.key)


def quad(f: Function, items: list[Val]) -> Val | None:
    first = pair(f, items[0], items[1])
    second = pair(f, items[2], items[3])
    return pair(f, first, second) if first is not None and second is not None else None


def _gather(f: Function, v: Val, space: str, size: int, offset: int, active: Pred) -> Val:
    """Lane by lane. Halves and bytes are read as words: after each mapped run there is room for the rest."""
    if offset:
        v = add(f, v, Val(v.w, None, offset))
    elem = INT[max(4, size) * 8]
    t = VECTOR[elem]
    p = pointers(f, v, space)
    mask = f.pvec(active)
    r = _masked_gather(f, t, elem, p, size, mask)
    if size < 4:
        w = 8 * size
        cut = f.b.op(f"trunc {t} {r} to <32 x i{w}>")
        if size == 1:
            return vector(16, "i16", f.b.op(f"zext <32 x i8> {cut} to <32 x i16>"), zeros=0xFF00)
        return vector(16, "i16", cut)
    return vector(8 * size, elem, r)


def _masked_gather(f: Function, t: str, elem: str, p: str, size: int, mask: str) -> str:
    name = f"llvm.masked.gather.v32{elem}.v32p0"
    f.b.intrinsic(f"declare {t} @{name}(<32 x ptr>, <32 x i1>, {t})")
    return f.b.op(f"call {t} @{name}(<32 x ptr> align {size} {p}, <32 x i1> {mask}, {t} zeroinitializer)")


def _masked_contiguous(f: Function, v: Val, space: str, size: int, active: Pred, note: str) -> Val:
    elem = INT[8 * size]
    t = VECTOR[elem]
    p = at(f, pointer(f, v, space), v.c)
    name = f"llvm.masked.load.v32{elem}.p0"
    f.b.intrinsic(f"declare {t} @{name}(ptr, <32 x i1>, {t})")
    r = f.b.op(f"call {t} @{name}(ptr align {size} {p}, <32 x i1> {f.pvec(active)}, {t} zeroinitializer){note}")
    return vector(8 * size, elem, r)


# -- the plan of a node's grouped loads


def finish_loads(f: Function) -> None:
    """Write the code of the node's groups."""
    for group in f.groups.values():
        assert isinstance(group, Group)
        _write_group(f, group)
    f.groups = {}


def _write_group(f: Function, group: Group) -> None:
    b = f.b
    saved = b.lines
    rest: list[Load] = []
    for load_ in group.loads:
        b.lines = load_.place
        if not _simple(f, group, load_):
            rest.append(load_)
    if rest:
        b.lines = group.place
        shared = _chunks(f, rest) if f.target.avx512 else []
        loaded: dict[int, str] = {}
        if not shared:
            _prefetch(f, group, rest)
        for load_ in rest:
            b.lines = load_.place
            _shuffle(f, group, load_, shared or _own_chunks(f, load_), loaded)
    b.lines = saved


def _prefetch(f: Function, group: Group, loads: list[Load]) -> None:
    """Ask for what comes after a run of read-only memory: the rows of a matrix, which one block after the other reads.

    The warps of a block read theirs in turns, in an order in which no hardware sees a stream: without this a product of
    a matrix and a vector waited for memory in two thirds of its time (a machine with AVX2).
    """
    lines = sorted({(o + AHEAD) // 64 * 64 for load_ in loads for o in load_.offsets})
    if not group.note or len(lines) < 3:
        return
    f.b.intrinsic("declare void @llvm.prefetch.p0(ptr, i32, i32, i32)")
    for line in lines:
        p = f.b.op(f"getelementptr i8, ptr {group.pointer}, i64 {line}")
        f.b.put(f"call void @llvm.prefetch.p0(ptr {p}, i32 0, i32 3, i32 1)")


def _chunks(f: Function, loads: list[Load]) -> list[int]:
    """The offsets of vectors that together hold all bytes of some loads."""
    chunks: list[int] = []
    for byte in sorted({o + i for load_ in loads for o in load_.offsets for i in range(load_.size)}):
        if not chunks or byte >= chunks[-1] + f.target.vector_bytes:
            chunks.append(byte)
    return chunks


def _own_chunks(f: Function, load_: Load) -> list[int]:
    """Vectors for one load alone, each lane at an element of one: without AVX-512 nothing moves bytes across a register
    in one step, while words are moved easily and another load costs little."""
    chunks: list[int] = []
    for o in sorted(set(load_.offsets)):
        if not chunks or o + load_.size > chunks[-1] + f.target.vector_bytes or (o - chunks[-1]) % load_.size:
            chunks.append(o)
    return chunks


def _simple(f: Function, group: Group, load_: Load) -> bool:
    """Lanes one after the other, all or in runs, or a few far apart: no permutation."""
    o, size = load_.offsets, load_.size
    t = f"<32 x i{8 * size}>"
    if all(o[i] == o[0] + i * size for i in range(WARP)):
        p = f"getelementptr i8, ptr {group.pointer}, i64 {o[0]}"
        f.b.put(f"{load_.name} = load {t}, ptr {f.b.op(p)}, align {size}{group.note}")
        return True
    per = max(1, min(WARP, f.target.vector_bytes // size))
    worst = 0
    for first in range(0, WARP, per):
        lanes = sorted(set(o[first : first + per]))
        pieces, end = 0, lanes[0] - 1
        for byte in lanes:
            if byte + size - 1 > end:
                pieces += 1
                end = byte + f.target.vector_bytes - 1
        worst = max(worst, pieces)
    run = _run(o, size)
    if run * size >= (RUN if worst > 1 else 2 * RUN):
        _join_runs(f, group, load_, run)
        return True
    if worst <= MAX_CHUNKS or (size < 4 and worst <= 16):
        return False
    distinct = sorted(set(o))
    if len(distinct) <= 4:
        return False
    elem = f"i{max(32, 8 * size)}"
    p = f.b.op(f"getelementptr i8, ptr {group.pointer}, <32 x i64> {const_vector('i64', o)}")
    r = _masked_gather(f, f"<32 x {elem}>", elem, p, size, "splat (i1 true)")
    if size < 4:
        f.b.put(f"{load_.name} = trunc <32 x {elem}> {r} to {t}")
    else:
        f.b.put(f"{load_.name} = bitcast <32 x {elem}> {r} to {t}")
    return True


def _shuffle(f: Function, group: Group, load_: Load, chunks: list[int], loaded: dict[int, str]) -> None:
    import bisect

    b, size, offsets = f.b, load_.size, load_.offsets
    # The chunk of each lane; a lane that straddles two is split into smaller parts.
    grain = size
    for o in offsets:
        c = chunks[bisect.bisect_right(chunks, o) - 1]
        grain = min(grain, (o - c) & -(o - c) if o - c else grain)
    while grain & (grain - 1):
        grain &= grain - 1
    for o in offsets:
        c = chunks[bisect.bisect_right(chunks, o) - 1]
        while any(_crosses(chunks, o + i, grain) for i in range(0, size, grain)) and grain > 1:
            grain //= 2
        del c
    n = f.target.vector_bytes // grain
    elem = f"i{8 * grain}"
    t = f"<{n} x {elem}>"
    parts: list[tuple[int, int]] = []  # (chunk, element) of each part of the result
    for o in offsets:
        for i in range(0, size, grain):
            chunk = chunks[bisect.bisect_right(chunks, o + i) - 1]
            parts.append((chunk, (o + i - chunk) // grain))
    pieces = []
    for first in range(0, len(parts), n):
        piece = parts[first : first + n]
        pieces.append(_piece(f, group, piece, n, t, loaded))
    m = n
    while len(pieces) > 1:
        merged = []
        index = ", ".join([f"i32 {i}" for i in range(2 * m)])
        for i in range(0, len(pieces), 2):
            merged.append(
                b.op(
                    f"shufflevector <{m} x {elem}> {pieces[i]}, <{m} x {elem}> {pieces[i + 1]}, "
                    f"<{2 * m} x i32> <{index}>"
                )
            )
        pieces, m = merged, 2 * m
    total = WARP * size // grain
    r = pieces[0]
    if m > total:
        index = ", ".join([f"i32 {i}" for i in range(total)])
        r = b.op(f"shufflevector <{m} x {elem}> {r}, <{m} x {elem}> poison, <{total} x i32> <{index}>")
    b.put(f"{load_.name} = bitcast <{total} x {elem}> {r} to <32 x i{8 * size}>")


def _crosses(chunks: list[int], start: int, size: int) -> bool:
    import bisect

    chunk = chunks[bisect.bisect_right(chunks, start) - 1]
    return (start - chunk) % size != 0 or bisect.bisect_right(chunks, start + size - 1) != bisect.bisect_right(
        chunks, start
    )


def _piece(f: Function, group: Group, piece: list[tuple[int, int]], n: int, t: str, loaded: dict[int, str]) -> str:
    """Up to one vector of a result from the chunks that hold it."""
    b = f.b
    used = list(dict.fromkeys(c for c, _ in piece))
    results: list[tuple[str, set[int]]] = []
    for first in range(0, len(used), 2):
        pair_ = used[first : first + 2]
        operands = [_chunk(f, group, c, t, loaded) for c in pair_]
        second = operands[1] if len(operands) > 1 else "poison"
        index, here = [], set()
        for position in range(n):
            if position < len(piece) and piece[position][0] in pair_:
                c, e = piece[position]
                index.append(f"i32 {e + n * pair_.index(c)}")
                here.add(position)
            else:
                index.append("i32 poison")
        if len(pair_) == 1 and all(x in (f"i32 {i}", "i32 poison") for i, x in enumerate(index)):
            results.append((operands[0], here))
            continue
        results.append((b.op(f"shufflevector {t} {operands[0]}, {t} {second}, <{n} x i32> <{', '.join(index)}>"), here))
    r, have = results[0]
    for other, here in results[1:]:
        index = [f"i32 {i + n if i in here else i}" for i in range(n)]
        r = b.op(f"shufflevector {t} {r}, {t} {other}, <{n} x i32> <{', '.join(index)}>")
        have |= here
    return r


def _chunk(f: Function, group: Group, offset: int, t: str, loaded: dict[int, str]) -> str:
    """One vector, loaded where the group begins."""
    b, whole = f.b, f"<{f.target.vector_bytes} x i8>"
    raw = loaded.get(offset)
    if raw is None:
        saved, b.lines = b.lines, group.place
        p = b.op(f"getelementptr i8, ptr {group.pointer}, i64 {offset}")
        raw = loaded[offset] = b.op(f"load {whole}, ptr {p}, align 1{group.note}")
        b.lines = saved
    if t == whole:
        return raw
    return b.op(f"bitcast {whole} {raw} to {t}")


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


def _run(offsets: tuple[int, ...], size: int) -> int:
    """The largest power of two n so that lanes 0 to n-1, n to 2n-1, … each read one piece of memory from end to end."""
    run = WARP
    while any(offsets[i] != offsets[i - i % run] + i % run * size for i in range(WARP)):
        run //= 2
    return run


def _join_runs(f: Function, group: Group, load_: Load, run: int) -> None:
    """One load per run, then halves joined to wholes: the rows of ldmatrix. No machine needs a permutation for it."""
    b, elem = f.b, f"i{8 * load_.size}"
    pieces = []
    for first in load_.offsets[::run]:
        p = b.op(f"getelementptr i8, ptr {group.pointer}, i64 {first}")
        pieces.append(b.op(f"load <{run} x {elem}>, ptr {p}, align {load_.size}{group.note}"))
    while len(pieces) > 1:
        index = ", ".join([f"i32 {i}" for i in range(2 * run)])
        joined = [
            f"shufflevector <{run} x {elem}> {low}, <{run} x {elem}> {high}, <{2 * run} x i32> <{index}>"
            for low, high in zip(pieces[::2], pieces[1::2], strict=True)
        ]
        run *= 2
        if run == WARP:
            b.put(f"{load_.name} = {joined[0]}")
            return
        pieces = [b.op(text) for text in joined]


def touch(f: Function, space: str) -> None:
    """Loads after this one see what was stored: they join no group begun before."""
    for s in ("global", "shared", "local") if space == "generic" else (space,):
        f.epoch[s] = f.epoch.get(s, 0) + 1
    if space != "generic":
        f.epoch["generic"] = f.epoch.get("generic", 0) + 1
    else:
        f.epoch["generic"] = f.epoch.get("generic", 0) + 1


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
            _scatter_loop(f, p, operand, elem, active, size)
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


def _scatter_loop(f: Function, p: str, operand: str, elem: str, active: Pred, size: int) -> None:
    """Lane by lane where there is no instruction: halves and bytes, and anything before AVX-512. LLVM would write 32
    tests and branches for each scatter, and take half a minute for a kernel with a hundred of them."""

    def body(lane: str) -> None:
        q = f.b.op(f"extractelement <32 x ptr> {p}, i32 {lane}")
        d = f.b.op(f"extractelement <32 x {elem}> {operand}, i32 {lane}")
        f.b.put(f"store {elem} {d}, ptr {q}, align {size}")

    each_lane(f, active, body)


def each_lane(f: Function, active: Pred, body: object) -> None:
    """A loop over the active lanes, from the first: ``body(lane)`` writes the code of one."""
    b = f.b
    outside = b.common()
    counter = f.scratch("lanes", "i32")
    loop, done, head = b.label(), b.label(), b.label()
    b.put(f"store i32 {f.pmask(active)}, ptr {counter}, align 4")
    b.put(f"br label %{head}")
    b.put(f"{head}:")
    m = b.op(f"load i32, ptr {counter}, align 4")
    none = b.op(f"icmp eq i32 {m}, 0")
    b.put(f"br i1 {none}, label %{done}, label %{loop}")
    b.put(f"{loop}:")
    lane = b.call("i32", "llvm.cttz.i32", [("i32", m), ("i1", "true")])
    less = b.op(f"sub i32 {m}, 1")
    b.put(f"store i32 {b.op(f'and i32 {m}, {less}')}, ptr {counter}, align 4")
    body(lane)  # type: ignore[operator]
    b.common(outside)
    b.put(f"br label %{head}")
    b.put(f"{done}:")


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
