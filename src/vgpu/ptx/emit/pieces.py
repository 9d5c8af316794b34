"""What both versions are made of: a node's code, mask slots, the save area, barriers and traps."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from vgpu.ptx import abi, ir
from vgpu.ptx.cfg import Node
from vgpu.ptx.domain import FULL_MASK, Pred, Val
from vgpu.ptx.emit.builder import VECTOR
from vgpu.ptx.emit.forms import INT
from vgpu.ptx.emit.function import Function
from vgpu.ptx.lower.dispatch import lower
from vgpu.ptx.lower.groups import finish_loads

_KINDS: Final = {"popc": abi.Barrier.RED_POPC, "and": abi.Barrier.RED_AND, "or": abi.Barrier.RED_OR}


def run_node(f: Function, node: Node) -> None:
    """The body of a node: its instructions, then the slots of what it wrote."""
    f.node = node
    f.b.begin()
    f.cur, f.written = {}, set()
    f.guards, f.dirty_memory, f.epoch, f.groups = [], False, {}, {}
    f.under_mask = f.plan.masked or node.index in f.plan.regions
    for instr in node.instrs:
        f.current = instr
        if instr.guard is None:
            f.guard = None
        else:
            p = f.pred(instr.guard.reg)
            f.guard = f.pnot(p) if instr.guard.negated else p
            if f.guard.mask == FULL_MASK:
                f.guard = None
            elif f.guard.mask == 0:
                continue
        lower(f, instr)
    f.guard = None


class Pieces:
    def __init__(self, f: Function) -> None:
        self.f, self.graph, self.plan = f, f.graph, f.plan

    def _mask_slot(self, index: int) -> str:
        name = f"%m{index}"
        if name not in self.f._scratch:
            self.f._scratch[name] = name
            self.f.allocas.append(f"{name} = alloca i32, align 4")
        return name

    def _set_field(self, name: str, ty: str, value: str) -> None:
        b = self.f.b
        p = b.op(f"getelementptr i8, ptr %warp, i64 {abi.WARP[name]}")
        b.put(f"store {ty} {value}, ptr {p}, align 4")

    def _save_pointer(self) -> str:
        return self.f.field("warp", "save", "ptr")

    def _at(self, offset: int) -> str:
        return self.f.b.op(f"getelementptr i8, ptr {self._save_pointer()}, i64 {offset}")

    def _lanes_at(self, index: str, case: int) -> str:
        """The mask of the lanes whose index chooses a case of a switch."""
        hit = self.f.b.op(f"icmp eq <32 x i32> {index}, splat (i32 {case})")
        return self.f.b.op(f"bitcast <32 x i1> {hit} to i32")

    def _leave(self, state: abi.State, resume: int | None = None) -> None:
        if resume is not None:
            self._set_field("resume", "i32", str(resume))
        self.f.b.put(f"ret i32 {int(state)}")

    def _vector_of(self, name: str) -> tuple[str, str]:
        """A register as it is saved between versions: type and operand."""
        value = self.f.value(name)
        if isinstance(value, Pred):
            return "i32", self.f.pmask(value)
        elem = INT[value.w]
        return VECTOR[elem], self.f.vec(value, elem)

    # -- saving all that a masked version needs

    def _save(self, names: Iterable[str], masks: dict[int, str]) -> None:
        """Registers, and the masks of the nodes at which lanes wait, to the save area."""
        b = self.f.b
        size = -(-4 * len(self.graph.nodes) // 64)
        for i in range(size):
            b.put(f"store <16 x i32> zeroinitializer, ptr {self._at(64 * i)}, align 64")
        for index, mask in masks.items():
            b.put(f"store i32 {mask}, ptr {self._at(4 * index)}, align 4")
        for name in sorted(names):
            self._save_register(name)

    def _save_register(self, name: str) -> None:
        ty, operand = self._vector_of(name)
        place = self._at(self.f.frame.places[name])
        self.f.b.put(f"store {ty} {operand}, ptr {place}, align {4 if ty == 'i32' else 64}")

    def _finish(self, node: Node) -> None:
        """The end of a node's code: pending tests, slots."""
        f = self.f
        f.flush_guards()
        blends = self.plan.blends.get(node.index, frozenset())
        for name in sorted(f.written & self.graph.live_out(node)):
            value = f.cur[name]
            if name in blends and f.mask.mask != FULL_MASK:
                old = f.load(name)
                if isinstance(value, Val) and isinstance(old, Val):
                    value = f.select(f.mask, value, old)
                elif isinstance(value, Pred) and isinstance(old, Pred):
                    value = f.pselect(f.mask, value, old)
            f.store_slot(name, value)
        finish_loads(f)

    # -- barriers and traps

    def _describe_barrier(self, node: Node, mask: Pred) -> None:
        f, _b = self.f, self.f.b
        instr = node.special
        assert instr is not None
        f.current = instr
        sources = list(instr.src)
        kind: abi.Barrier = abi.Barrier.ARRIVE if "arrive" in instr.mods else abi.Barrier.SYNC
        if "red" in instr.mods:
            kind = next(v for k, v in _KINDS.items() if k in instr.mods)
            p = f.pand(mask, f.pred(sources.pop()))
            if kind == abi.Barrier.RED_AND:  # lanes that are not there do not object
                p = f.pbin("or", p, f.pnot(mask))
            self._set_field("barrier_predicate", "i32", f.pmask(p))
        number = self._scalar_operand(sources[0]) if sources else "0"
        threads = self._scalar_operand(sources[1]) if len(sources) > 1 else "0"
        self._set_field("barrier", "i32", number)
        self._set_field("barrier_kind", "i32", str(int(kind)))
        self._set_field("barrier_threads", "i32", threads)

    def _scalar_operand(self, operand: ir.Operand) -> str:
        f = self.f
        if isinstance(operand, ir.Imm):
            return str(operand.bits)
        assert isinstance(operand, ir.Reg)
        v = f.reg(operand.name)
        if v.uniform:
            return f.sca(v, "i32")
        vec = f.vec(v, "i32")
        if f.mask.m is None:
            return f.b.op(f"extractelement <32 x i32> {vec}, i64 0")
        lane = f.b.call("i32", "llvm.cttz.i32", [("i32", f.mask.m), ("i1", "true")])
        return f.b.op(f"extractelement <32 x i32> {vec}, i32 {lane}")

    def _trap(self, node: Node, mask: str) -> None:
        self._set_field("trap", "i32", str(int(abi.Trap.INSTRUCTION)))
        self._set_field("trap_line", "i32", str(node.line))
        self._set_field("live", "i32", "0")
        self._leave(abi.State.TRAP)
