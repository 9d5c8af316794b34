"""Between the lanes of a warp: shuffles, votes, matches, reductions."""

from __future__ import annotations

from typing import Final

from vgpu.ptx import ir
from vgpu.ptx.domain import FULL_MASK, WARP, Pred, Val, constant, signed, split
from vgpu.ptx.emit.builder import const_vector
from vgpu.ptx.emit.forms import INT, X
from vgpu.ptx.emit.function import Function
from vgpu.ptx.lower.common import get, last_type, lowers, put
from vgpu.ptx.lower.lanes import each_lane
from vgpu.ptx.lower.logic import bitwise

_V32: Final = "<32 x i32>"


def permuted(f: Function, a: Val, lanes: list[int]) -> Val:
    """Lane i of the result is lane ``lanes[i]`` of ``a``."""
    if a.uk:
        if a.L is None:
            return a
        values = a.values()
        c, pattern = split([values[i] for i in lanes], a.w)
        return f.uk(a.w, f.u(a), c, pattern, a.lo, a.hi, a.tz)
    found = Val(a.w, uk=False, zeros=a.zeros)
    elem = "float" if "float" in a.vf else INT[a.w]
    if f.analysis:
        found.vf[elem] = "%?"
        return found
    kind = f.xv.ty(elem)
    mask = ", ".join(f"i32 {i}" for i in lanes)
    found.vf[elem] = f.b.pure(f"shufflevector {kind} {f.vec(a, elem)}, {kind} poison, <32 x i32> <{mask}>")
    return found


def _source(mode: str, lane: int, b: int, c: int) -> tuple[int, bool]:
    """The lane that shfl reads, and whether it is in range (PTX ISA, shfl.sync)."""
    b &= 31
    segment, clamp = c >> 8 & 31, c & 31
    last = lane & segment | clamp & ~segment & 31
    if mode == "up":
        j = lane - b
        good = j >= last
    elif mode == "idx":
        j = lane & segment | b & ~segment & 31
        good = j <= last
    else:
        j = lane + b if mode == "down" else lane ^ b
        good = j <= last
    return (j if good else lane), good


@lowers("shfl")
def _shfl(f: Function, instr: ir.Instr) -> None:
    mode = next(m for m in instr.mods if m in ("up", "down", "bfly", "idx"))
    a, b, c = (get(f, s, 32) for s in instr.src[:3])
    if f.active().mask != FULL_MASK:
        # The ISA leaves open what comes from a thread that takes no part. Programs that sum over the first few threads
        # of a warp with steps of 16, 8, … are right only if it adds nothing.
        a = f.select(f.active(), a, constant(32, 0))
    result: Val
    valid: Pred
    if b.const and c.const:
        steps = zip(b.values(), c.values(), strict=True)
        found = [_source(mode, lane, p, q) for lane, (p, q) in enumerate(steps)]
        result = permuted(f, a, [j for j, _ in found])
        valid = Pred(mask=sum(1 << lane for lane, (_, good) in enumerate(found) if good))
    elif mode == "idx" and b.uniform and c.const and all(k & 0x1F1F == 0x1F for k in c.values()):
        valid = Pred(mask=FULL_MASK)
        result = _broadcast(f, a, b)
    else:
        lane, valid = _varying_source(f, mode, b, c)
        result = gather(f, a, lane)
    put(f, instr.dst[0], result)
    if len(instr.dst) > 1:
        f.set(instr.dst[1], valid)


def _broadcast(f: Function, a: Val, b: Val) -> Val:
    """The value of one lane, in all."""
    if a.uniform:
        return a
    elem = "float" if not a.uk and "float" in a.vf else "i32"
    if f.analysis:
        return f.uniform(32, elem, f.token())
    index = f.b.pure(f"and i32 {f.sca(b, 'i32')}, 31")
    return f.uniform(32, elem, f.b.pure(f"extractelement {f.xv.ty(elem)} {f.vec(a, elem)}, i32 {index}"))


def _varying_source(f: Function, mode: str, b: Val, c: Val) -> tuple[Val, Pred]:
    """The lane to read as a vector, and whether it is in range."""
    if f.analysis:
        lane = Val(32, uk=False)
        lane.vf["i32"] = "%?"
        return lane, Pred(v="%?")
    x = f.xv
    own = const_vector("i32", range(WARP))

    def logic(op: str, p: str, q: str) -> str:
        return x.bin(op, "i32", p, q)

    b_, c_ = logic("and", f.vec(b, "i32"), x.k("i32", 31)), f.vec(c, "i32")
    segment = logic("and", logic("lshr", c_, x.k("i32", 8)), x.k("i32", 31))
    outside = logic("xor", segment, x.k("i32", 31))
    start = logic("and", segment, own)
    last = logic("or", start, logic("and", logic("and", c_, x.k("i32", 31)), outside))
    if mode == "idx":
        j = logic("or", start, logic("and", b_, outside))
    else:
        j = logic({"up": "sub", "down": "add", "bfly": "xor"}[mode], own, b_)
    good = x.cmp("sge" if mode == "up" else "sle", "i32", j, last)
    lane = Val(32, uk=False)
    lane.vf["i32"] = x.select(good, "i32", j, own)
    return lane, Pred(v=good)


def gather(f: Function, a: Val, lane: Val) -> Val:
    """Lane i of the result is lane ``lane[i]`` (modulo 32) of ``a``, a value of 32 bits."""
    if a.uniform:
        return a
    found = Val(32, uk=False, zeros=a.known_zeros())
    if f.analysis:
        found.vf["i32"] = "%?"
        return found
    values, index = f.vec(a, "i32"), f.vec(lane, "i32")
    b = f.b
    if f.target.avx512:
        halves = []
        half = "<16 x i32>"
        low, high = (", ".join(f"i32 {i}" for i in r) for r in (range(16), range(16, 32)))
        table = [b.pure(f"shufflevector {_V32} {values}, {_V32} poison, {half} <{part}>") for part in (low, high)]
        for part in (low, high):
            where = b.pure(f"shufflevector {_V32} {index}, {_V32} poison, {half} <{part}>")
            args = [(half, table[0]), (half, where), (half, table[1])]
            halves.append(b.call(half, "llvm.x86.avx512.vpermi2var.d.512", args))
        joined = ", ".join(f"i32 {i}" for i in range(32))
        found.vf["i32"] = b.pure(f"shufflevector {half} {halves[0]}, {half} {halves[1]}, {_V32} <{joined}>")
        return found
    place = f.scratch("shuffle", _V32)
    b.put(f"store {_V32} {values}, ptr {place}, align 64")
    within = b.pure(f"and {_V32} {index}, splat (i32 31)")
    result = "poison"
    for i in range(WARP):
        at = b.op(f"extractelement {_V32} {within}, i64 {i}")
        pointer = b.op(f"getelementptr i32, ptr {place}, i32 {at}")
        result = b.op(f"insertelement {_V32} {result}, i32 {b.op(f'load i32, ptr {pointer}, align 4')}, i64 {i}")
    found.vf["i32"] = result
    return found


# -- votes


def _ballot(f: Function, p: Pred) -> Val:
    """The mask of the executing lanes for which a predicate holds: one value for the whole warp."""
    both = f.pand(f.active(), p)
    if both.mask is not None:
        return constant(32, both.mask)
    if f.analysis:
        return Val(32, f.token())
    return Val(32, f.pmask(both))


def _members(f: Function, instr: ir.Instr, index: int) -> Val:
    """The member mask; the forms without .sync have none."""
    return get(f, instr.src[index], 32) if len(instr.src) > index else constant(32, -1)


def _compare(f: Function, a: Val, how: str, b: Val) -> Pred:
    return f.apply_pred(((a, "i32"), (b, "i32")), lambda x, p, q: x.cmp(how, "i32", p, q))


@lowers("vote")
def _vote(f: Function, instr: ir.Instr) -> None:
    p = f.pred(instr.src[0])
    members = _members(f, instr, 1)
    yes = bitwise(f, "and", _ballot(f, p), members)
    if "ballot" in instr.mods:
        put(f, instr.dst[0], yes)
        return
    zero = constant(32, 0)
    some = _compare(f, yes, "ne", zero)
    if "any" in instr.mods:
        f.set(instr.dst[0], some)
        return
    no = bitwise(f, "and", _ballot(f, f.pnot(p)), members)
    none_against = _compare(f, no, "eq", zero)
    if "all" in instr.mods:
        f.set(instr.dst[0], none_against)
    else:  # uni: all agree
        f.set(instr.dst[0], f.pbin("or", none_against, f.pnot(some)))


@lowers("activemask")
def _activemask(f: Function, instr: ir.Instr) -> None:
    put(f, instr.dst[0], _ballot(f, Pred(mask=FULL_MASK)))


@lowers("elect")
def _elect(f: Function, instr: ir.Instr) -> None:
    members = bitwise(f, "and", _ballot(f, Pred(mask=FULL_MASK)), _members(f, instr, 0))

    def write(x: X, m: str) -> str:
        return x.intrinsic("cttz", "i32", m, extra=[("i1", "false")])

    leader = f.apply(32, "i32", ((members, "i32"),), write)
    put(f, instr.dst[0], leader)
    if len(instr.dst) > 1:
        lane = Val(32, None, 0, split(range(WARP), 32)[1])
        f.set(instr.dst[1], _compare(f, lane, "eq", leader))


@lowers("match")
def _match(f: Function, instr: ir.Instr) -> None:
    w = last_type(instr).bits
    a = get(f, instr.src[0], w)
    members = bitwise(f, "and", _ballot(f, Pred(mask=FULL_MASK)), get(f, instr.src[1], 32))
    found = Val(32, uk=False)
    if f.analysis:
        found.vf["i32"] = "%?"
    else:
        e, x = INT[w], f.xv
        values = f.vec(a, e)
        equal = x.k("i32", 0)
        for i in range(WARP):
            one = f.b.pure(f"extractelement {x.ty(e)} {values}, i64 {i}")
            same = x.cmp("eq", e, values, f.splat(one, e))
            equal = x.bin("or", "i32", equal, x.select(same, "i32", x.k("i32", signed(1 << i, 32)), x.k("i32", 0)))
        found.vf["i32"] = equal
    peers = bitwise(f, "and", found, members)
    if "any" in instr.mods:
        put(f, instr.dst[0], peers)
        return
    agree = _compare(f, peers, "eq", members)
    put(f, instr.dst[0], f.select(agree, members, constant(32, 0)))
    if len(instr.dst) > 1:
        f.set(instr.dst[1], agree)


# -- reductions

_REDUCE: Final = {
    ("add", "u32"): ("add", 0), ("add", "s32"): ("add", 0), ("and", "b32"): ("and", -1), ("or", "b32"): ("or", 0),
    ("xor", "b32"): ("xor", 0), ("min", "u32"): ("umin", -1), ("max", "u32"): ("umax", 0),
    ("min", "s32"): ("smin", 0x7FFFFFFF), ("max", "s32"): ("smax", -0x80000000),
}  # fmt: skip


@lowers("redux")
def _redux(f: Function, instr: ir.Instr) -> None:
    a, members = get(f, instr.src[0], 32), get(f, instr.src[1], 32)
    operation, identity = _REDUCE[instr.mods[1], instr.mods[-1]]
    if not members.uniform:
        put(f, instr.dst[0], _redux_groups(f, a, members, operation, identity))
        return
    if f.analysis:
        put(f, instr.dst[0], Val(32, f.token()))
        return
    lanes = f.pmask(f.active())
    if not (members.const and members.c == -1):
        lanes = f.b.pure(f"and i32 {lanes}, {f.sca(members, 'i32')}")
    chosen = f.b.pure(f"bitcast i32 {lanes} to <32 x i1>") if lanes != "-1" else None
    values = f.vec(a, "i32")
    if chosen is not None:
        values = f.b.pure(f"select <32 x i1> {chosen}, {_V32} {values}, {_V32} splat (i32 {identity})")
    put(f, instr.dst[0], Val(32, f.b.call("i32", f"llvm.vector.reduce.{operation}.v32i32", [(_V32, values)])))


def _redux_groups(f: Function, a: Val, members: Val, operation: str, identity: int) -> Val:
    """Several groups at once, as tiles of data-dependent shape reduce: each lane the group that its own mask names."""
    found = Val(32, uk=False)
    if f.analysis:
        found.vf["i32"] = "%?"
        return found
    b, active = f.b, f.active()
    values, groups = f.vec(a, "i32"), f.scratch("redux.groups", _V32)
    out = f.scratch("redux.out", _V32)
    b.put(f"store {_V32} {f.vec(members, 'i32')}, ptr {groups}, align 64")
    here = f.pmask(active)

    def body(lane: str) -> None:
        group = b.op(f"load i32, ptr {b.op(f'getelementptr i32, ptr {groups}, i32 {lane}')}, align 4")
        chosen = b.op(f"bitcast i32 {b.op(f'and i32 {group}, {here}')} to <32 x i1>")
        kept = b.op(f"select <32 x i1> {chosen}, {_V32} {values}, {_V32} splat (i32 {identity})")
        result = b.call("i32", f"llvm.vector.reduce.{operation}.v32i32", [(_V32, kept)])
        b.put(f"store i32 {result}, ptr {b.op(f'getelementptr i32, ptr {out}, i32 {lane}')}, align 4")

    each_lane(f, active, body)
    found.vf["i32"] = b.op(f"load {_V32}, ptr {out}, align 64")
    return found
