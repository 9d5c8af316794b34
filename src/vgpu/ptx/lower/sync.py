"""Fences, atomics, asynchronous copies, and what needs nothing here."""

from __future__ import annotations

from vgpu.ptx import abi, ir
from vgpu.ptx.cfg import BARRIER_RESULT
from vgpu.ptx.domain import FULL_MASK, Pred, Val, constant, vector
from vgpu.ptx.emit.builder import VECTOR
from vgpu.ptx.emit.forms import INT, X
from vgpu.ptx.emit.function import Function
from vgpu.ptx.lower.addresses import address, pointers, space_of
from vgpu.ptx.lower.common import get, last_type, lowers, put
from vgpu.ptx.lower.comparison import compare
from vgpu.ptx.lower.floating import brain_result
from vgpu.ptx.lower.lanes import each_lane
from vgpu.ptx.lower.linear import add
from vgpu.ptx.lower.mbarrier import copy_arrives, copy_bulk
from vgpu.ptx.lower.memory import load, store, touch


@lowers("membar", "fence")
def _fence(f: Function, instr: ir.Instr) -> None:
    f.effect()
    touch(f, "generic")
    f.b.put("fence seq_cst")


@lowers("bar", "barrier")
def _bar(f: Function, instr: ir.Instr) -> None:
    """bar.warp.sync, the only one that is not the end of a node: lanes are together already."""
    f.flush_guards()
    touch(f, "generic")


@lowers("griddepcontrol", "nanosleep", "prefetch", "prefetchu", "discard")
def _nothing(f: Function, instr: ir.Instr) -> None:
    del f, instr


@lowers(BARRIER_RESULT)
def _barrier_result(f: Function, instr: ir.Instr) -> None:
    kind, where = instr.mods
    if where == "alone":
        active = f.active()
        p = f.pred(instr.src[0])
        if f.analysis:
            put(f, instr.dst[0], Val(32, f.token())) if kind == "popc" else f.set(instr.dst[0], Pred(s=f.token()))
            return
        yes, here = f.pmask(f.pand(p, active)), f.pmask(active)
        if kind == "popc":
            put(f, instr.dst[0], Val(32, f.b.call("i32", "llvm.ctpop.i32", [("i32", yes)])))
        elif kind == "and":
            f.set(instr.dst[0], Pred(s=f.b.op(f"icmp eq i32 {yes}, {here}")))
        else:
            f.set(instr.dst[0], Pred(s=f.b.op(f"icmp ne i32 {yes}, 0")))
        return
    p_ = f.b.op(f"getelementptr i8, ptr %warp, i64 {abi.WARP['barrier_result']}")
    result = f.b.op(f"load i32, ptr {p_}, align 4")
    if kind == "popc":
        put(f, instr.dst[0], Val(32, result, lo=0, hi=1024))
    else:
        f.set(instr.dst[0], Pred(s=f.b.op(f"icmp ne i32 {result}, 0")))


# -- atomics

_RMW = {"add", "and", "or", "xor", "exch", "min", "max", "inc", "dec", "cas"}
_ORDER = {"relaxed": "monotonic", "acquire": "acquire", "release": "release", "acq_rel": "acq_rel", "sc": "seq_cst"}


@lowers("atom", "red")
def _atom(f: Function, instr: ir.Instr) -> None:
    t = last_type(instr)
    w = t.bits
    op = next(m for m in instr.mods if m in _RMW)
    space = space_of(f, instr)
    v, space = address(f, instr.src[0], space)
    args = [get(f, o, w) for o in instr.src[1:]]
    f.effect()
    touch(f, space)
    target = instr.dst[0] if instr.dst else None
    if f.analysis:
        if target is not None:
            put(f, target, Val(w, uk=False))
        return
    active = f.active()
    order = next((_ORDER[m] for m in instr.mods if m in _ORDER), "monotonic")
    integer = INT[w]
    elem = {"f32": "float", "f64": "double", "f16": "half", "bf16": "bfloat"}.get(t.name, integer)
    brain = t.name in ("bf16", "bf16x2") and op == "add"
    scalar = integer if brain else {"f16x2": "<2 x half>", "bf16x2": "<2 x bfloat>"}.get(t.name, elem)
    p = pointers(f, v, space)
    where = f.scratch("atom.pointers", "<32 x ptr>")
    f.b.put(f"store <32 x ptr> {p}, ptr {where}, align 64")
    boxes = []
    for i, a in enumerate(args):
        box = f.scratch(f"atom.{w}.{i}", VECTOR[integer])
        f.b.put(f"store {VECTOR[integer]} {f.vec(a, integer)}, ptr {box}, align 64")
        boxes.append(box)
    out = f.scratch(f"atom.{w}.out", VECTOR[integer])
    kind = {
        "add": "fadd" if t.is_float else "add", "and": "and", "or": "or", "xor": "xor", "exch": "xchg",
        "min": "min" if t.kind == "signed" else "umin", "max": "max" if t.kind == "signed" else "umax",
        "inc": "uinc_wrap", "dec": "udec_wrap",
    }.get(op, "")  # fmt: skip

    def body(lane: str) -> None:
        b = f.b
        q = b.op(f"load ptr, ptr {b.op(f'getelementptr ptr, ptr {where}, i32 {lane}')}, align 8")
        values = []
        for box in boxes:
            at = b.op(f"getelementptr {integer}, ptr {box}, i32 {lane}")
            values.append(b.op(f"load {integer if op == 'cas' else scalar}, ptr {at}, align {w // 8}"))
        if op == "cas":
            failure = {"release": "monotonic", "acq_rel": "acquire"}.get(order, order)
            both = b.op(
                f"cmpxchg ptr {q}, {integer} {values[0]}, {integer} {values[1]} {order} {failure}, align {w // 8}"
            )
            old = b.op(f"extractvalue {{ {integer}, i1 }} {both}, 0")
            kept = integer
        elif brain:
            old, kept = _add_brain(f, q, values[0], t.lanes == 2, order), integer
        else:
            old = b.op(f"atomicrmw {kind} ptr {q}, {scalar} {values[0]} {order}, align {w // 8}")
            kept = scalar
        if target is not None:
            b.put(f"store {kept} {old}, ptr {b.op(f'getelementptr {integer}, ptr {out}, i32 {lane}')}, align {w // 8}")

    each_lane(f, active, body)
    if target is not None:
        r = f.b.op(f"load {VECTOR[integer]}, ptr {out}, align 64")
        put(f, target, vector(w, integer, r))


def _add_brain(f: Function, address: str, value: str, packed: bool, order: str) -> str:
    """atomicrmw fadd on bf16, which LLVM would give to a function of libgcc where no instruction rounds to bf16."""
    b, x = f.b, X(f.b, vector=False)
    e = "i32" if packed else "i16"
    failure = {"release": "monotonic", "acq_rel": "acquire"}.get(order, order)
    seen = f.scratch(f"atom.seen.{e}", e)
    first = b.op(f"load atomic {e}, ptr {address} monotonic, align {4 if packed else 2}")
    b.put(f"store {e} {first}, ptr {seen}, align 4")
    again, done = b.label(), b.label()
    b.put(f"br label %{again}")
    b.put(f"{again}:")
    old = b.op(f"load {e}, ptr {seen}, align 4")
    total = brain_result(x, packed, lambda x, p, q: x.bin("fadd", "float", p, q), (old, value))
    both = b.op(f"cmpxchg ptr {address}, {e} {old}, {e} {total} {order} {failure}, align {4 if packed else 2}")
    b.put(f"store {e} {b.op(f'extractvalue {{ {e}, i1 }} {both}, 0')}, ptr {seen}, align 4")
    b.put(f"br i1 {b.op(f'extractvalue {{ {e}, i1 }} {both}, 1')}, label %{done}, label %{again}")
    b.put(f"{done}:")
    return old


# -- cp.async: done at once


def _first_bytes(f: Function, word: Val, limit: Val, index: int) -> Val:
    """A word of which only the bytes below ``limit`` count."""
    if limit.const and limit.L is None and limit.c % 4 == 0:
        return word

    def write(x: X, v: str, n: str) -> str:
        rest = x.bin("sub", "i32", x.k("i32", 4 * index + 4), n)  # bytes to drop
        partial = x.cmp("slt", "i32", x.k("i32", 0), rest)
        bits = x.bin("and", "i32", x.bin("shl", "i32", rest, x.k("i32", 3)), x.k("i32", 31))
        kept = x.bin("and", "i32", v, x.bin("lshr", "i32", x.k("i32", -1), bits))
        return x.select(partial, "i32", kept, v)

    return f.apply(32, "i32", ((word, "i32"), (limit, "i32")), write)


@lowers("cp")
def _cp(f: Function, instr: ir.Instr) -> None:
    if "bulk" in instr.mods:
        copy_bulk(f, instr)
        return
    if "mbarrier" in instr.mods:
        copy_arrives(f, instr)
        return
    if "commit_group" in instr.mods or "wait_group" in instr.mods or "wait_all" in instr.mods:
        return
    to, to_space = address(f, instr.src[0], "shared")
    of, of_space = address(f, instr.src[1], "global")
    size_operand = instr.src[2]
    assert isinstance(size_operand, ir.Imm)
    size = size_operand.bits
    count = size // 4
    f.effect()
    limited = instr.src[3] if len(instr.src) > 3 else None
    if limited is None:
        values = load(f, of, of_space, 4, count)
    else:
        values = []
        ignored: Pred | None = None
        limit = constant(32, size)
        if isinstance(limited, ir.Reg) and f.width(limited.name) == 1:
            ignored = f.pred(limited)
        else:
            limit = get(f, limited, 32)
        for i in range(count):
            wanted = compare(f, "gt", limit, constant(32, 4 * i), is_signed=False)
            if ignored is not None:
                wanted = f.pand(wanted, f.pnot(ignored))
            if wanted.mask == FULL_MASK:
                values.append(load(f, add(f, of, Val(of.w, None, 4 * i)), of_space, 4, 1)[0])
                continue
            saved = f.guard
            f.guard = wanted if saved is None else f.pand(saved, wanted)
            got = load(f, add(f, of, Val(of.w, None, 4 * i)), of_space, 4, 1)[0]
            f.guard = saved
            values.append(f.select(wanted, _first_bytes(f, got, limit, i), constant(32, 0)))
    store(f, to, to_space, 4, values)
