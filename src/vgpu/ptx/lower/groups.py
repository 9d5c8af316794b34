"""The plan of a node's grouped loads: those whose lanes lie at known distances from one pointer.

A load whose addresses are ``u + c + lanes`` reads no lane by itself: the bytes that all such loads of a node need are
covered by 64-byte loads from ``u``, and shuffles with constant indices pick each load's lanes out of them.
"""

from __future__ import annotations

import bisect
from dataclasses import dataclass, field
from typing import Final

from vgpu.ptx.domain import WARP, Val, vector
from vgpu.ptx.emit.builder import Lines, const_vector
from vgpu.ptx.emit.forms import INT
from vgpu.ptx.emit.function import Function
from vgpu.ptx.lower.addresses import pointer
from vgpu.ptx.lower.lanes import masked_gather

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
    space: str
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


# -- joining a group


def grouped(f: Function, v: Val, space: str, size: int, offset: int, note: str) -> Val:
    """A load at a known distance per lane, put into the group of its pointer."""
    base = pointer(f, v, space)
    key = (base, note, 0 if note else f.epoch.get(space, 0))
    group = f.groups.get(key)
    if group is None:
        place: Lines = []
        f.b.lines.append(place)
        group = f.groups[key] = Group(base, space, note, place)
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


# -- the code of a group


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
    """Ask for what comes after a run of global memory: the rows of a matrix, which one block after the other reads.

    The warps of a block read theirs in turns, in an order in which no hardware sees a stream: without this a product of
    a matrix and a vector waited for memory in two thirds of its time (a machine with AVX2).
    """
    lines = sorted({(o + AHEAD) // 64 * 64 for load_ in loads for o in load_.offsets})
    if group.space != "global" or len(lines) < 3:
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
    if not f.target.avx512 and size >= 4 and 2 * worst > per:
        _pick_lanes(f, group, load_, per)
        return True
    if worst <= MAX_CHUNKS or (size < 4 and worst <= 16):
        return False
    distinct = sorted(set(o))
    if len(distinct) <= 4:
        return False
    elem = f"i{max(32, 8 * size)}"
    p = f.b.op(f"getelementptr i8, ptr {group.pointer}, <32 x i64> {const_vector('i64', o)}")
    r = masked_gather(f, f"<32 x {elem}>", elem, p, size, "splat (i1 true)")
    if size < 4:
        f.b.put(f"{load_.name} = trunc <32 x {elem}> {r} to {t}")
    else:
        f.b.put(f"{load_.name} = bitcast <32 x {elem}> {r} to {t}")
    return True


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
    _join(f, pieces, run, load_)


def _join(f: Function, pieces: list[str], run: int, load_: Load) -> None:
    """The load's lanes from vectors of ``run`` lanes."""
    b, elem = f.b, f"i{8 * load_.size}"
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


def _pick_lanes(f: Function, group: Group, load_: Load, per: int) -> None:
    """Lane by lane, where most lie in vectors of their own, such as a column of a matrix in shared memory.

    A load and an insertion is one instruction. Vectors of which one element is used cost as many shuffles besides, and
    LLVM, which compares each vector load with all that nothing is stored between, minutes for a few thousand of them.
    """
    b, elem = f.b, f"i{8 * load_.size}"
    pieces = []
    for first in range(0, WARP, per):
        r = "poison"
        for i, o in enumerate(load_.offsets[first : first + per]):
            p = b.op(f"getelementptr i8, ptr {group.pointer}, i64 {o}")
            one = b.op(f"load {elem}, ptr {p}, align {load_.size}{group.note}")
            r = b.op(f"insertelement <{per} x {elem}> {r}, {elem} {one}, i32 {i}")
        pieces.append(r)
    _join(f, pieces, per, load_)


def _shuffle(f: Function, group: Group, load_: Load, chunks: list[int], loaded: dict[int, str]) -> None:
    b, size, offsets = f.b, load_.size, load_.offsets
    # The chunk of each lane; a lane that straddles two is split into smaller parts.
    grain = size
    for o in offsets:
        c = chunks[bisect.bisect_right(chunks, o) - 1]
        grain = min(grain, (o - c) & -(o - c) if o - c else grain)
    while grain & (grain - 1):
        grain &= grain - 1
    for o in offsets:
        while any(_crosses(chunks, o + i, grain) for i in range(0, size, grain)) and grain > 1:
            grain //= 2
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
