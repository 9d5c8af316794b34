"""mbarrier objects and the copies that arrive at them, lane after lane; vgpu.ptx.mbarrier says what the words mean."""

from __future__ import annotations

from vgpu.ptx import ir, mbarrier
from vgpu.ptx.domain import Val, constant, vector
from vgpu.ptx.emit.builder import VECTOR, Builder
from vgpu.ptx.emit.forms import INT
from vgpu.ptx.emit.function import Function
from vgpu.ptx.lower.addresses import address, pointers, space_of
from vgpu.ptx.lower.common import get, lowers, put, resize
from vgpu.ptx.lower.comparison import compare
from vgpu.ptx.lower.lanes import each_lane
from vgpu.ptx.lower.logic import bitwise
from vgpu.ptx.lower.memory import touch

_COUNTS = mbarrier.COUNT << mbarrier.EXPECTED


def _masked(b: Builder, word: str, changed: str, mask: int) -> str:
    """``word`` with the bits of ``mask`` from ``changed``."""
    kept = b.op(f"and i64 {word}, {~mask}")
    return b.op(f"or i64 {kept}, {b.op(f'and i64 {changed}, {mask}')}")


def _arrive(b: Builder, word: str, count: str) -> str:
    return _masked(b, word, b.op(f"sub i64 {word}, {count}"), mbarrier.COUNT)


def _expect(b: Builder, word: str, size: str, *, came: bool = False) -> str:
    bits = b.op(f"shl i64 {size}, {mbarrier.BYTES}")
    return _masked(b, word, b.op(f"{'sub' if came else 'add'} i64 {word}, {bits}"), mbarrier.BYTES_MASK)


def _completed(b: Builder, word: str) -> str:
    left = b.op(f"and i64 {word}, {mbarrier.COUNT | mbarrier.BYTES_MASK}")
    none = b.op(f"icmp eq i64 {left}, 0")
    following = b.op(f"lshr i64 {word}, {mbarrier.EXPECTED}")
    begun = b.op(f"xor i64 {_masked(b, word, following, mbarrier.COUNT)}, {-(1 << mbarrier.PHASE)}")
    return b.op(f"select i1 {none}, i64 {begun}, i64 {word}")


def _after(b: Builder, what: str, mods: tuple[str, ...], word: str, count: str) -> str:
    if what == "init":
        cut = b.op(f"and i64 {count}, {mbarrier.COUNT}")
        return b.op(f"or i64 {cut}, {b.op(f'shl i64 {cut}, {mbarrier.EXPECTED}')}")
    if what == "complete_tx":
        return _completed(b, _expect(b, word, count, came=True))
    if "expect_tx" in mods:
        word = _expect(b, word, count)
        if what == "expect_tx":
            return word
        count = "1"
    if what == "arrive_drop":
        fewer = b.op(f"sub i64 {word}, {b.op(f'shl i64 {count}, {mbarrier.EXPECTED}')}")
        word = _masked(b, word, fewer, _COUNTS)
    word = _arrive(b, word, count)
    return word if "noComplete" in mods else _completed(b, word)


class _Boxes:
    """Values of all lanes in memory, for code that handles one lane."""

    def __init__(self, f: Function) -> None:
        self._f = f

    def pointers(self, name: str, v: Val, space: str) -> str:
        box = self._f.scratch(f"mbarrier.{name}", "<32 x ptr>")
        self._f.b.put(f"store <32 x ptr> {pointers(self._f, v, space)}, ptr {box}, align 64")
        return box

    def words(self, name: str, v: Val) -> str:
        e = INT[v.w]
        box = self._f.scratch(f"mbarrier.{name}.{v.w}", VECTOR[e])
        self._f.b.put(f"store {VECTOR[e]} {self._f.vec(v, e)}, ptr {box}, align 64")
        return box

    def read(self, box: str, elem: str, lane: str) -> str:
        b = self._f.b
        at = b.op(f"getelementptr {elem}, ptr {box}, i32 {lane}")
        return b.op(f"load {elem}, ptr {at}, align {4 if elem == 'i32' else 8}")


@lowers("mbarrier")
def _mbarrier(f: Function, instr: ir.Instr) -> None:
    what, target = instr.mods[0], instr.dst[0] if instr.dst else None
    if what == "pending_count":
        put(f, target, bitwise(f, "and", resize(f, get(f, instr.src[0], 64), 32), constant(32, mbarrier.COUNT)))
        return
    waits = what in mbarrier.WAITS
    v, space = address(f, instr.src[0], space_of(f, instr))
    parity = "parity" in instr.mods
    if waits:
        operand = get(f, instr.src[1], 32 if parity else 64)
    else:
        operand = get(f, instr.src[1], 32) if len(instr.src) > 1 else constant(32, 1)
    f.effect()
    touch(f, "generic")
    if what == "inval":
        return
    if f.analysis:
        if waits:
            f.set(target, compare(f, "ne", Val(32, uk=False), constant(32, 0), is_signed=False))
        elif target is not None:
            put(f, target, Val(64, uk=False))
        return
    b, boxes, active = f.b, _Boxes(f), f.active()
    where = boxes.pointers("object", v, space)
    given = boxes.words("operand", operand)
    kept = "i32" if waits else "i64"
    out = f.scratch(f"mbarrier.out.{kept}", VECTOR[kept])

    def body(lane: str) -> None:
        q = boxes.read(where, "ptr", lane)
        word = b.op(f"load i64, ptr {q}, align 8")
        if waits:
            value = boxes.read(given, INT[operand.w], lane)
            phase = b.op(f"lshr i64 {word}, {mbarrier.PHASE}")
            asked = b.op(f"zext i32 {value} to i64") if parity else b.op(f"lshr i64 {value}, {mbarrier.PHASE}")
            moved = b.op(f"and i64 {b.op(f'xor i64 {phase}, {asked}')}, 1")
            result = b.op(f"trunc i64 {moved} to i32")
        else:
            count = b.op(f"zext i32 {boxes.read(given, 'i32', lane)} to i64")
            b.put(f"store i64 {_after(b, what, instr.mods, word, count)}, ptr {q}, align 8")
            result = word
        if target is not None:
            at = b.op(f"getelementptr {kept}, ptr {out}, i32 {lane}")
            b.put(f"store {kept} {result}, ptr {at}, align {4 if waits else 8}")

    each_lane(f, active, body)
    if target is None:
        return
    loaded = f.b.op(f"load {VECTOR[kept]}, ptr {out}, align 64")
    result = vector(32 if waits else 64, kept, loaded)
    if waits:
        f.set(target, compare(f, "ne", result, constant(32, 0), is_signed=False))
    else:
        put(f, target, result)


def copy_arrives(f: Function, instr: ir.Instr) -> None:
    """cp.async.mbarrier.arrive: the copies are done. Without .noinc it is an arrival more than the object expects."""
    v, space = address(f, instr.src[0], space_of(f, instr))
    f.effect()
    touch(f, "generic")
    if f.analysis or "noinc" not in instr.mods:
        return
    b, boxes, active = f.b, _Boxes(f), f.active()
    where = boxes.pointers("object", v, space)

    def body(lane: str) -> None:
        q = boxes.read(where, "ptr", lane)
        word = b.op(f"load i64, ptr {q}, align 8")
        b.put(f"store i64 {_completed(b, _arrive(b, word, '1'))}, ptr {q}, align 8")

    each_lane(f, active, body)


def _copy(f: Function, target: str, source: str, size: str) -> None:
    """``size`` bytes, 16 at a time: the ISA asks for multiples. Volatile, or LLVM would call memcpy."""
    b = f.b
    counter = f.scratch("mbarrier.copied", "i64")
    head, move, done = b.label(), b.label(), b.label()
    b.put(f"store i64 0, ptr {counter}, align 8")
    b.put(f"br label %{head}")
    b.put(f"{head}:")
    at = b.op(f"load i64, ptr {counter}, align 8")
    b.put(f"br i1 {b.op(f'icmp ult i64 {at}, {size}')}, label %{move}, label %{done}")
    b.put(f"{move}:")
    part = b.op(f"load volatile <16 x i8>, ptr {b.op(f'getelementptr i8, ptr {source}, i64 {at}')}, align 16")
    b.put(f"store volatile <16 x i8> {part}, ptr {b.op(f'getelementptr i8, ptr {target}, i64 {at}')}, align 16")
    b.put(f"store i64 {b.op(f'add i64 {at}, 16')}, ptr {counter}, align 8")
    b.put(f"br label %{head}")
    b.put(f"{done}:")


def copy_bulk(f: Function, instr: ir.Instr) -> None:
    """cp.async.bulk: done when it is issued, as are other asynchronous copies."""
    if instr.mods[2:3] in (("commit_group",), ("wait_group",)):
        return
    inward = "mbarrier::complete_tx::bytes" in instr.mods
    to, to_space = address(f, instr.src[0], "shared" if inward else "global")
    of, of_space = address(f, instr.src[1], "global" if inward else "shared")
    size = get(f, instr.src[2], 32)
    f.effect()
    touch(f, "generic")
    object_ = address(f, instr.src[3], "shared") if inward else None
    if f.analysis:
        return
    b, boxes, active = f.b, _Boxes(f), f.active()
    targets, sources = boxes.pointers("to", to, to_space), boxes.pointers("of", of, of_space)
    sizes = boxes.words("size", size)
    where = boxes.pointers("object", *object_) if object_ is not None else ""

    def body(lane: str) -> None:
        n = b.op(f"zext i32 {boxes.read(sizes, 'i32', lane)} to i64")
        _copy(f, boxes.read(targets, "ptr", lane), boxes.read(sources, "ptr", lane), n)
        if where:
            q = boxes.read(where, "ptr", lane)
            word = b.op(f"load i64, ptr {q}, align 8")
            b.put(f"store i64 {_completed(b, _expect(b, word, n, came=True))}, ptr {q}, align 8")

    each_lane(f, active, body)
