"""One version of a kernel as an LLVM function: registers in slots, nodes, branches, and the places to go on at.

Registers that live across nodes have a slot (an alloca that LLVM turns into SSA form); within a node they are values of
the domain. A slot holds the scalar of a value that is ``u + lanes`` and the vector of any other.

In the coherent version a node runs with all 32 lanes; a branch on which they disagree hands over to the masked version,
except for small regions that are executed under masks in place. In the masked version each node has a mask of the lanes
that wait for it, and the lowest node with lanes runs next.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from vgpu.ptx import abi, ir
from vgpu.ptx.cfg import Node
from vgpu.ptx.domain import FULL_MASK, Pred, Val, Value, trailing_zeros
from vgpu.ptx.emit.builder import SCALAR, VECTOR, Builder, Lines, const_vector
from vgpu.ptx.emit.forms import INT, Forms
from vgpu.ptx.emit.frame import Frame
from vgpu.ptx.errors import UnsupportedError
from vgpu.ptx.target import HostTarget

# Resume numbers: node + 1; these + node where the coherent version takes over again, and where its lanes parted.
TO_COHERENT_BASE: Final = 1 << 20
PARTED_BASE: Final = 2 << 20
MIXED_BASE: Final = 1 << 21  # this + node: the masked version goes on after that node's mixed branch


@dataclass
class Region:
    """Nodes that the coherent version executes under masks: entered from ``head`` only, left to ``join`` only."""

    head: int
    nodes: list[int]
    join: int


@dataclass
class Plan:
    """What is decided before emission. ``blends``: registers that a node must merge with their old values."""

    masked: bool
    classes: dict[str, Value] = field(default_factory=dict)
    regions: dict[int, Region] = field(default_factory=dict)  # by node within
    heads: dict[int, Region] = field(default_factory=dict)  # by head
    blends: dict[int, frozenset[str]] = field(default_factory=dict)
    returns: frozenset[int] = frozenset()  # nodes at which masked code goes back to coherent code
    ftz: bool = False  # the executor sets flush-to-zero


class Function(Forms):
    """Emission of one version. `lower.lower` is given this and an instruction."""

    def __init__(self, frame: Frame, plan: Plan, target: HostTarget) -> None:
        super().__init__(Builder())
        self.frame, self.plan, self.target = frame, plan, target
        self.graph = frame.graph
        self.cur: dict[str, Value] = {}
        self.written: set[str] = set()
        self.node: Node = self.graph.nodes[0]
        self.under_mask = plan.masked
        self.mask: Pred = Pred(mask=FULL_MASK)
        self.guard: Pred | None = None
        self.guards: list[str] = []  # conditions on which the node's assumptions rest and that are not tested yet
        self.dirty_memory = False  # the node has had effects: no way back to its start
        self.epoch: dict[str, int] = {}
        self.groups: dict[tuple[object, ...], object] = {}
        self.slot_names: dict[str, str] = {}
        self.stubs: list[tuple[str, Node, str]] = []
        self.bails: set[int] = set()
        self.current: ir.Instr | None = None
        self.allocas: list[str] = []
        self._scratch: dict[str, str] = {}
        self.definitions: dict[str, str] = {}  # functions of their own, by symbol
        self.functions: set[tuple[str, int]] = set()  # of mathlib that are called, with their lanes

    # -- errors

    def unsupported(self, why: str) -> UnsupportedError:
        instr = self.current
        return UnsupportedError(
            why, kernel=self.frame.name, line=instr.line if instr else 0, text=instr.opcode if instr else ""
        )

    # -- registers

    def width(self, name: str) -> int:
        return self.frame.widths[name]

    def slot(self, name: str) -> str:
        found = self.slot_names.get(name)
        if found is None:
            found = self.slot_names[name] = f"%s{len(self.slot_names)}"
            self.allocas.append(f"{found} = alloca {self.slot_type(name)}, align {self.slot_align(name)}")
        return found

    def slot_type(self, name: str) -> str:
        cls = self.plan.classes[name]
        if isinstance(cls, Pred):
            return "i1" if cls.s is not None else "<32 x i1>"
        return (SCALAR if cls.uk else VECTOR)[self.slot_elem(cls)]

    def slot_align(self, name: str) -> int:
        cls = self.plan.classes[name]
        if isinstance(cls, Pred):
            return 1 if cls.s is not None else 4
        return cls.w // 8 if cls.uk else 64

    @staticmethod
    def slot_elem(cls: Val) -> str:
        forms = cls.sf if cls.uk else cls.vf
        if cls.L is None:
            for e in ("float", "double"):
                if e in forms:
                    return e
        return INT[cls.w]

    def has_slot(self, name: str) -> bool:
        cls = self.plan.classes.get(name)
        if cls is None:
            return False
        if isinstance(cls, Pred):
            return cls.mask is None and not (cls.s is not None and cls.s.startswith("%h"))
        return not (cls.uk and (cls.u is None or cls.u.startswith("%h") or hoisted_lazy(cls)))

    def load(self, name: str) -> Value:
        """The value of a register that an earlier node wrote."""
        cls = self.plan.classes.get(name)
        if cls is None:  # never written on any path: any value will do
            w = self.width(name)
            return Pred(mask=0) if w == 1 else Val(w, None, 0)
        if not self.has_slot(name):
            return cls.fresh()
        if isinstance(cls, Pred):
            if self.analysis:
                return Pred(s=f"%s.{name}") if cls.s is not None else Pred(v="%?")
            loaded = self.b.op(f"load {self.slot_type(name)}, ptr {self.slot(name)}")
            return Pred(s=loaded) if cls.s is not None else Pred(v=loaded)
        elem = self.slot_elem(cls)
        if self.analysis:
            loaded = f"%s.{name}"
        else:
            loaded = self.b.op(f"load {self.slot_type(name)}, ptr {self.slot(name)}, align {self.slot_align(name)}")
        if not cls.uk:
            v = Val(cls.w, uk=False, zeros=cls.zeros)
            v.vf[elem] = loaded
            return v
        if elem != INT[cls.w]:
            return self.uniform(cls.w, elem, loaded)
        return Val(cls.w, loaded, 0, cls.L, cls.lo, cls.hi, cls.tz)

    def value(self, name: str) -> Value:
        v = self.cur.get(name)
        if v is None:
            v = self.cur[name] = self.load(name)
        return v

    def reg(self, name: str) -> Val:
        v = self.value(name)
        assert isinstance(v, Val), name
        if v.uk and v.u == "?":
            return v
        return v

    def pred(self, operand: ir.Operand) -> Pred:
        if isinstance(operand, ir.Imm):
            return Pred(mask=FULL_MASK if operand.bits else 0)
        assert isinstance(operand, ir.Reg)
        v = self.value(operand.name)
        assert isinstance(v, Pred), operand
        return v

    def set(self, operand: ir.Operand | None, new: Value) -> None:
        """Write a register, under the instruction's guard."""
        if operand is None:
            return
        assert isinstance(operand, ir.Reg)
        name = operand.name
        if self.guard is not None:
            old = self.value(name)
            if isinstance(new, Val) and isinstance(old, Val):
                new = self.select(self.guard, new, old)
            elif isinstance(new, Pred) and isinstance(old, Pred):
                new = self.pselect(self.guard, new, old)
        self.cur[name] = new
        self.written.add(name)

    def pselect(self, p: Pred, a: Pred, b: Pred) -> Pred:
        if p.mask == FULL_MASK:
            return a
        if p.mask == 0:
            return b
        return self.pbin("or", self.pbin("and", p, a), self.pbin("and", self.pnot(p), b))

    def store_slot(self, name: str, value: Value) -> None:
        """Put a value into its register's slot, in the form that the register's class has."""
        if not self.has_slot(name):
            return
        cls, slot = self.plan.classes[name], self.slot(name)
        ty = self.slot_type(name)
        if isinstance(cls, Pred):
            assert isinstance(value, Pred)
            operand = self.psca(value) if cls.s is not None else self.pvec(value)
        else:
            assert isinstance(value, Val)
            elem = self.slot_elem(cls)
            if not cls.uk:
                operand = self.vec(value, elem)
            elif elem != INT[cls.w]:
                operand = self.sca(value, elem)
            else:
                base = Val(value.w, value.u, value.c, None)
                if value.u == "?" or value.L is None:
                    base.sf = value.sf
                operand = self.sca(base, elem)
        self.b.put(f"store {ty} {operand}, ptr {slot}, align {self.slot_align(name)}")

    # -- masks

    def active(self) -> Pred:
        """The lanes that execute the current instruction."""
        return self.mask if self.guard is None else self.pand(self.mask, self.guard)

    # -- assumptions

    @property
    def may_assume(self) -> bool:
        """Whether a condition may be tested here and the masked version take over where it fails."""
        return not self.under_mask and not self.dirty_memory and self.guard is None

    def assume(self, condition: str) -> None:
        """``condition`` (i1) holds from here on; otherwise the node is run again by the masked version."""
        if condition not in self.guards:
            self.guards.append(condition)

    def flush_guards(self) -> None:
        """Test what was assumed: before memory is touched and at the end of the node."""
        if not self.guards or self.analysis:
            self.guards = []
            return
        ok = self.guards[0]
        for g in self.guards[1:]:
            ok = self.b.op(f"and i1 {ok}, {g}")
        self.guards = []
        good = self.b.label()
        index = self.node.index
        self.bails.add(index)
        self.b.put(f"br i1 {ok}, label %{good}, label %bail{index}, !prof !0")
        self.b.put(f"{good}:")

    def effect(self) -> None:
        """Memory outside of the warp is about to change."""
        self.flush_guards()
        self.dirty_memory = True

    # -- other state

    def field(self, structure: str, name: str, ty: str, offset: int = 0) -> str:
        """A field of the grid, the block or the warp, read once at the function's entry."""
        base = {"grid": abi.GRID, "block": abi.BLOCK, "warp": abi.WARP}[structure][name] + offset
        pointer = self.b.hoist(f"getelementptr i8, ptr %{structure}, i64 {base}")
        note = ", !invariant.load !1" if structure != "warp" else ""
        return self.b.hoist(f"load {ty}, ptr {pointer}, align {4 if ty == 'i32' else 8}{note}")

    def scratch(self, name: str, ty: str) -> str:
        """Memory of the function's own, by name: one alloca."""
        found = self._scratch.get(name)
        if found is None:
            found = self._scratch[name] = f"%x{len(self._scratch)}"
            self.allocas.append(f"{found} = alloca {ty}, align 64")
        return found


def hoisted_lazy(v: Val) -> bool:
    return v.u == "?" and any(o.startswith("%h") for o in v.sf.values())


def join(old: Value | None, new: Value, forms: Function, name: str, changes: int) -> Value:
    """The class of a register that is written with ``old``'s class and with ``new``."""
    if isinstance(new, Pred):
        if old is None:
            if new.mask is not None:
                return Pred(mask=new.mask)
            if new.s is not None:
                return Pred(s=new.s if new.s.startswith("%h") and forms.graph.defs[name] == 1 else "%?")
            return Pred(v="%?")
        assert isinstance(old, Pred)
        if old.mask is not None and old.mask == new.mask:
            return old
        if old.s is not None and old.s == new.s:
            return old
        return Pred(s="%?") if old.uniform and new.uniform else Pred(v="%?")
    if old is None:
        if not new.uk:
            v = Val(new.w, uk=False, zeros=new.zeros)
            for e in ("float", "double"):
                if e in new.vf:
                    v.vf[e] = "%?"
            return v
        if new.u is None:
            return Val(new.w, None, new.c, new.L)
        if forms.graph.defs[name] == 1 and (new.u.startswith("%h") or hoisted_lazy(new)):
            return new.fresh()
        return _slotted(new)
    assert isinstance(old, Val)
    if old.uk and new.uk:
        if old.u is None and new.u is None and old.c == new.c and old.L is new.L:
            return old
        if old.u is not None and old.u != "%?" and old.u == new.u and old.c == new.c and old.L is new.L:
            return old
        if old.L is new.L:
            a = old if old.u == "%?" else _slotted(old)
            b = _slotted(new)
            lo, hi, tz = min(a.lo, b.lo), max(a.hi, b.hi), min(a.tz, b.tz)
            if changes > 2 and (lo < a.lo or hi > a.hi):
                half = 1 << (a.w - 1)
                lo, hi = (0 if lo >= 0 and changes < 6 else -half), half - 1
            v = Val(a.w, "%?", 0, a.L, lo, hi, tz)
            for e in ("float", "double"):
                if e in a.sf or e in b.sf:
                    v.sf[e] = "%?"
            return v
    v = Val(old.w, uk=False, zeros=old.known_zeros() & new.known_zeros())
    for e in ("float", "double"):
        for source in (old, new):
            if e in (source.sf if source.uk else source.vf):
                v.vf[e] = "%?"
    return v


def _slotted(v: Val) -> Val:
    """The class of a slot that holds ``v``: its constant goes into the scalar."""
    if v.u is None:
        lo = hi = v.c
        tz = trailing_zeros(v.c)
    else:
        half = 1 << (v.w - 1)
        lo, hi = v.lo + v.c, v.hi + v.c
        if lo < -half or hi >= half:
            lo, hi = -half, half - 1
        tz = min(v.tz, trailing_zeros(v.c))
    found = Val(v.w, "%?", 0, v.L, lo, hi, tz)
    for e in ("float", "double"):
        if e in v.sf and v.L is None:
            found.sf[e] = "%?"
    return found


def same_class(a: Value | None, b: Value) -> bool:
    if a is None or type(a) is not type(b):
        return False
    if isinstance(a, Pred) and isinstance(b, Pred):
        return a.mask == b.mask and (a.s is None) == (b.s is None) and (a.s == b.s)
    assert isinstance(a, Val)
    assert isinstance(b, Val)
    if a.uk != b.uk:
        return False
    if not a.uk:
        return a.zeros == b.zeros and a.vf.keys() == b.vf.keys()
    return (a.u, a.c, a.lo, a.hi, a.tz) == (b.u, b.c, b.lo, b.hi, b.tz) and a.L is b.L and a.sf.keys() == b.sf.keys()


__all__ = ["Function", "Lines", "Plan", "Region", "const_vector", "join", "same_class"]
