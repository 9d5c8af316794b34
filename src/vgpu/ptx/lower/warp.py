"""Exchange between the lanes of a warp: shuffles, votes, matches, reductions."""

from __future__ import annotations

from vgpu.ptx import ir
from vgpu.ptx.domain import FULL_MASK, WARP, Pred, Val, constant, pattern, split, vector
from vgpu.ptx.emit.builder import VECTOR
from vgpu.ptx.emit.forms import INT
from vgpu.ptx.emit.function import Function
from vgpu.ptx.lower.common import get, last_type, lowers, put
from vgpu.ptx.lower.integer import add, bitwise, compare, sub


def permute(f: Function, v: Val, index: list[int]) -> Val:
    """Lane i of the result is lane index[i]."""
    if v.uniform:
        return v
    if v.uk:
        values = v.values()
        c, lanes = split([values[j] for j in index], v.w)
        return Val(v.w, f.u(v), c, lanes, v.lo, v.hi, v.tz)
    r = Val(v.w, uk=False, zeros=v.zeros)
    elem = next((e for e in ("float", "double") if e in v.vf), INT[v.w])
    if f.analysis:
        r.vf[elem] = "%?"
        return r
    t = VECTOR[elem]
    order = ", ".join([f"i32 {j}" for j in index])
    r.vf[elem] = f.b.op(f"shufflevector {t} {f.vec(v, elem)}, {t} poison, <32 x i32> <{order}>")
    return r


def permute_variable(f: Function, v: Val, index: Val) -> Val:
    """Lane i of the result is lane index[i] % 32, for indices known at run time."""
    if v.uniform:
        return v
    if index.uniform and not f.analysis:
        lane = f.b.op(f"and i32 {f.sca(index, 'i32')}, 31")
        return Val(v.w, f.b.op(f"extractelement {VECTOR[INT[v.w]]} {f.vec(v, INT[v.w])}, i32 {lane}"))
    if f.analysis:
        return Val(v.w, f.token()) if index.uniform else Val(v.w, uk=False, zeros=v.known_zeros())
    data = f.vec(v, "i32")
    order = f.b.op(f"and <32 x i32> {f.vec(index, 'i32')}, splat (i32 31)")
    if f.target.avx512:
        t = "<16 x i32>"
        halves, orders = [], []
        for first in (0, 16):
            cut = ", ".join(f"i32 {first + i}" for i in range(16))
            halves.append(f.b.pure(f"shufflevector <32 x i32> {data}, <32 x i32> poison, {t} <{cut}>"))
            orders.append(f.b.op(f"shufflevector <32 x i32> {order}, <32 x i32> poison, {t} <{cut}>"))
        parts = [
            f.b.call(t, "llvm.x86.avx512.vpermi2var.d.512", [(t, halves[0]), (t, o), (t, halves[1])]) for o in orders
        ]
        join = ", ".join(f"i32 {i}" for i in range(32))
        return vector(32, "i32", f.b.op(f"shufflevector {t} {parts[0]}, {t} {parts[1]}, <32 x i32> <{join}>"))
    memory = f.scratch("permute", "[32 x i32]")
    f.b.put(f"store <32 x i32> {data}, ptr {memory}, align 64")
    p = f.b.op(f"getelementptr i32, ptr {memory}, <32 x i32> {order}")
    name = "llvm.masked.gather.v32i32.v32p0"
    f.b.intrinsic(f"declare <32 x i32> @{name}(<32 x ptr>, <32 x i1>, <32 x i32>)")
    r = f.b.op(f"call <32 x i32> @{name}(<32 x ptr> align 4 {p}, <32 x i1> splat (i1 true), <32 x i32> zeroinitializer)")
    return vector(32, "i32", r)


@lowers("shfl")
def _shfl(f: Function, instr: ir.Instr) -> None:
    mode = next(m for m in instr.mods if m in ("up", "down", "bfly", "idx"))
    a, b, c = (get(f, o, 32) for o in instr.src[:3])
    target = instr.dst[0]
    flag = instr.dst[1] if len(instr.dst) > 1 else None
    lanes = range(WARP)
    if c.const and c.L is None and b.const:
        clamp, seg = c.c & 31, c.c >> 8 & 31
        index, valid = [], 0
        for i, shift in zip(lanes, b.values(), strict=True):
            shift &= 31
            top, low = (i & seg) | (clamp & ~seg & 31), i & seg
            if mode == "up":
                j = i - shift
                ok = j >= top
            elif mode == "down":
                j = i + shift
                ok = j <= top
            elif mode == "bfly":
                j = i ^ shift
                ok = j <= top
            else:
                j = low | (shift & ~seg & 31)
                ok = j <= top
            index.append(j if ok else i)
            valid |= ok << i
        put(f, target, permute(f, a, index))
        if flag is not None:
            f.set(flag, Pred(mask=valid))
        return
    lane = pattern(32, lanes)
    thirty_one = constant(32, 31)
    shift = bitwise(f, "and", b, thirty_one)
    from vgpu.ptx.lower.integer import shift_right

    seg = bitwise(f, "and", shift_right(f, c, 8, arithmetic=False), thirty_one)
    clamp = bitwise(f, "and", c, thirty_one)
    outside = bitwise(f, "xor", seg, thirty_one)
    low = bitwise(f, "and", lane, seg)
    top = bitwise(f, "or", low, bitwise(f, "and", clamp, outside))
    if mode == "up":
        j = sub(f, lane, shift)
        ok = compare(f, "ge", j, top, is_signed=True)
    else:
        if mode == "down":
            j = add(f, lane, shift)
        elif mode == "bfly":
            j = bitwise(f, "xor", lane, shift)
        else:
            j = bitwise(f, "or", low, bitwise(f, "and", shift, outside))
        ok = compare(f, "le", j, top, is_signed=True)
    source = j if ok.mask == FULL_MASK else f.select(ok, j, lane)
    put(f, target, permute_variable(f, a, source))
    if flag is not None:
        f.set(flag, ok)


def _mask_value(f: Function, m: str) -> Val:
    return Val(32, m)


@lowers("vote")
def _vote(f: Function, instr: ir.Instr) -> None:
    active = f.active()
    p = f.pred(instr.src[0])
    mode = next(m for m in instr.mods if m in ("all", "any", "uni", "ballot"))
    if f.analysis:
        put_pred = mode != "ballot"
        (f.set(instr.dst[0], Pred(s=f.token())) if put_pred else put(f, instr.dst[0], Val(32, f.token())))
        return
    yes = f.pmask(f.pand(p, active))
    here = f.pmask(active)
    if mode == "ballot":
        put(f, instr.dst[0], Val(32, yes) if yes.startswith("%") else constant(32, int(yes)))
        return
    every = f.b.op(f"icmp eq i32 {yes}, {here}")
    some = f.b.op(f"icmp ne i32 {yes}, 0")
    if mode == "uni":
        none = f.b.op(f"icmp eq i32 {yes}, 0")
        result = f.b.op(f"or i1 {every}, {none}")
    else:
        result = every if mode == "all" else some
    f.set(instr.dst[0], Pred(s=result))


@lowers("activemask")
def _activemask(f: Function, instr: ir.Instr) -> None:
    m = f.pmask(f.active()) if not f.analysis else f.token()
    put(f, instr.dst[0], Val(32, m) if m.startswith("%") else constant(32, int(m)))


@lowers("elect")
def _elect(f: Function, instr: ir.Instr) -> None:
    members = get(f, instr.src[0], 32)
    if f.analysis:
        leader = Val(32, f.token())
    else:
        m = f.sca(members, "i32") if members.uniform else f.pmask(f.active())
        leader = Val(32, f.b.call("i32", "llvm.cttz.i32", [("i32", m), ("i1", "false")]))
    if instr.dst[0] is not None:
        put(f, instr.dst[0], leader)
    f.set(instr.dst[1], compare(f, "eq", pattern(32, range(WARP)), leader, is_signed=False))


@lowers("match")
def _match(f: Function, instr: ir.Instr) -> None:
    w = last_type(instr).bits
    e = INT[w]
    a = get(f, instr.src[0], w)
    every = "all" in instr.mods
    if f.analysis:
        if every:
            put(f, instr.dst[0], Val(32, f.token()))
            if len(instr.dst) > 1:
                f.set(instr.dst[1], Pred(s=f.token()))
        else:
            put(f, instr.dst[0], Val(32, uk=False))
        return
    here = f.pmask(f.active())
    v = f.vec(a, e)
    if every:
        lane = f.b.call("i32", "llvm.cttz.i32", [("i32", here), ("i1", "false")])
        first = f.b.op(f"extractelement <32 x {e}> {v}, i32 {f.b.op(f'and i32 {lane}, 31')}")
        same = f.b.op(f"icmp eq <32 x {e}> {v}, {f.splat(first, e)}")
        hit = f.b.op(f"and i32 {f.b.op(f'bitcast <32 x i1> {same} to i32')}, {here}")
        ok = f.b.op(f"icmp eq i32 {hit}, {here}")
        put(f, instr.dst[0], Val(32, f.b.op(f"select i1 {ok}, i32 {here}, i32 0")))
        if len(instr.dst) > 1:
            f.set(instr.dst[1], Pred(s=ok))
        return
    result = "zeroinitializer"
    for i in range(WARP):
        one = f.b.op(f"extractelement <32 x {e}> {v}, i64 {i}")
        same = f.b.op(f"icmp eq <32 x {e}> {v}, {f.splat(one, e)}")
        hit = f.b.op(f"and i32 {f.b.op(f'bitcast <32 x i1> {same} to i32')}, {here}")
        result = f.b.op(f"insertelement <32 x i32> {result}, i32 {hit}, i64 {i}")
    put(f, instr.dst[0], vector(32, "i32", result))


_REDUX = {
    ("add", True): ("add", 0), ("add", False): ("add", 0),
    ("min", True): ("smin", 0x7FFFFFFF), ("min", False): ("umin", -1),
    ("max", True): ("smax", -0x80000000), ("max", False): ("umax", 0),
    ("and", False): ("and", -1), ("or", False): ("or", 0), ("xor", False): ("xor", 0),
}  # fmt: skip


@lowers("redux")
def _redux(f: Function, instr: ir.Instr) -> None:
    op = next(m for m in instr.mods if m in ("add", "min", "max", "and", "or", "xor"))
    name, identity = _REDUX[op, instr.mods[-1] == "s32" and op not in ("and", "or", "xor")]
    a = get(f, instr.src[0], 32)
    if f.analysis:
        put(f, instr.dst[0], Val(32, f.token()))
        return
    active = f.active()
    v = f.vec(a, "i32")
    if active.mask != FULL_MASK:
        v = f.b.op(f"select <32 x i1> {f.pvec(active)}, <32 x i32> {v}, <32 x i32> splat (i32 {identity})")
    put(f, instr.dst[0], Val(32, f.b.call("i32", f"llvm.vector.reduce.{name}.v32i32", [("<32 x i32>", v)])))
