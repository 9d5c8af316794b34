"""Puts a version together: entry and resume points, nodes one after the other, ends of nodes, hand-overs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from vgpu.ptx import abi, ir, mathlib
from vgpu.ptx.cfg import Node
from vgpu.ptx.domain import FULL_MASK, Pred, Val
from vgpu.ptx.emit.builder import VECTOR, flatten
from vgpu.ptx.emit.forms import INT
from vgpu.ptx.emit.function import PARTED_BASE, TO_COHERENT_BASE, Function
from vgpu.ptx.lower.dispatch import lower
from vgpu.ptx.lower.groups import finish_loads

SYMBOL: Final = "vgpu_warp"
SMALL_CODE: Final = 4  # this many times as much code as one restoring of all registers
ATTRIBUTES: Final = '"prefer-vector-width"="512" "min-legal-vector-width"="512" nounwind "no-builtins"'
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


class Assembler:
    def __init__(self, f: Function) -> None:
        self.f, self.graph, self.plan = f, f.graph, f.plan
        self.resumes: dict[int, str] = {}
        self.tail: list[str] = []
        # Of the masked version; see _choose_small.
        self.parted: dict[int, frozenset[str]] = {}
        self.small_returns: set[int] = set()

    # -- pieces

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

    def _hand_over(self, names: frozenset[str], masks: dict[int, str], resume: int) -> None:
        """From coherent code to the masked version."""
        self._save(names, masks)
        self._leave(abi.State.TO_MASKED, resume)

    # -- the coherent version

    def coherent(self) -> None:
        f, b = self.f, self.f.b
        for node in self.graph.nodes:
            if node.index in self.plan.regions:
                continue  # emitted with its head
            b.put(f"n{node.index}:")
            self._coherent_node(node)
        for index in sorted(f.bails):
            b.begin()
            f.cur = {}
            b.put(f"bail{index}:")
            self._hand_over(self.graph.live_in[index], {index: "-1"}, index + 1)
        for index in sorted(self.plan.returns):
            self.resumes[TO_COHERENT_BASE + index] = f"back{index}"
            b.begin()
            b.put(f"back{index}:")
            if index not in self.plan.regions:
                self._return_point(index)
            else:  # it runs under masks here as well
                self._stay_masked(index)

    def _coherent_node(self, node: Node) -> None:
        f, b = self.f, self.f.b
        f.mask = Pred(mask=FULL_MASK)
        run_node(f, node)
        kind = node.kind
        if kind in ("jump", "exit"):
            self._finish(node)
            if kind == "exit":
                self._set_field("live", "i32", "0")
                self._leave(abi.State.EXIT)
            else:
                b.put(f"br label %n{node.succ[0]}")
        elif kind == "cond":
            assert node.guard is not None
            p = f.pred(node.guard.reg)
            if node.guard.negated:
                p = f.pnot(p)
            self._finish(node)
            self._coherent_branch(node, p)
        elif kind in ("barrier", "yield"):
            self._finish(node)
            self._coherent_wait(node)
        elif kind == "trap":
            self._finish(node)
            self._trap(node, "-1")
        else:
            self._coherent_switch(node)

    def _coherent_branch(self, node: Node, p: Pred) -> None:
        f, b = self.f, self.f.b
        taken, other = node.succ
        region = self.plan.heads.get(node.index)
        if region is not None:
            m = f.pmask(p)
            inverse = str(~int(m)) if p.const else b.op(f"xor i32 {m}, -1")
            for i in region.nodes:
                value = m if i == taken else inverse if i == other else "0"
                b.put(f"store i32 {value}, ptr {self._mask_slot(i)}, align 4")
            b.put(f"br label %c{region.nodes[0]}")
            self._region(region.nodes, region.join)
            return
        if p.mask in (0, FULL_MASK):
            b.put(f"br label %n{taken if p.mask else other}")
        elif p.uniform:
            b.put(f"br i1 {f.psca(p)}, label %n{taken}, label %n{other}")
        else:
            m = f.pmask(p)
            b.put(
                f"switch i32 {m}, label %mixed{node.index} [ i32 0, label %n{other} i32 -1, label %n{taken} ], !prof !2"
            )
            saved, b.lines = b.lines, []
            b.begin()
            f.cur = {}
            b.put(f"mixed{node.index}:")
            inverse = b.op(f"xor i32 {m}, -1")
            names = self.graph.live_in[taken] | self.graph.live_in[other]
            self._hand_over(names, {taken: m, other: inverse}, PARTED_BASE + node.index)
            stub, b.lines = b.lines, saved
            self.tail.extend(flatten(stub, []))

    def _coherent_switch(self, node: Node) -> None:
        f, b = self.f, self.f.b
        assert node.special is not None
        index = f.reg(node.special.src[0].name)  # type: ignore[union-attr]
        self._finish(node)
        if index.uniform:
            self._switch(f.sca(index, "i32"), node)
            return
        v = f.vec(index, "i32")
        first = b.op(f"extractelement <32 x i32> {v}, i64 0")
        same = b.op(f"icmp eq <32 x i32> {v}, {f.splat(first, 'i32')}")
        mask = b.op(f"bitcast <32 x i1> {same} to i32")
        all_same = b.op(f"icmp eq i32 {mask}, -1")
        b.put(f"br i1 {all_same}, label %same{node.index}, label %mixed{node.index}")
        b.put(f"mixed{node.index}:")
        masks: dict[int, str] = {}
        for i, target in enumerate(node.succ):
            hit = b.op(f"icmp eq <32 x i32> {v}, splat (i32 {i})")
            bits = b.op(f"bitcast <32 x i1> {hit} to i32")
            masks[target] = bits if target not in masks else b.op(f"or i32 {bits}, {masks[target]}")
        f.cur = {}
        self._hand_over(self.graph.live_out(node), masks, min(masks) + 1)
        b.put(f"same{node.index}:")
        self._switch(first, node)

    def _switch(self, index: str, node: Node) -> None:
        cases = " ".join(f"i32 {i}, label %n{t}" for i, t in enumerate(node.succ))
        self.f.b.put(f"switch i32 {index}, label %n{node.succ[-1]} [ {cases} ]")

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

    def _coherent_wait(self, node: Node) -> None:
        """A barrier or a yield: what is live in the next node is packed into the save area."""
        f, b = self.f, self.f.b
        target = node.succ[0]
        if node.kind == "barrier":
            self._describe_barrier(node, Pred(mask=FULL_MASK))
        names = sorted(n for n in self.graph.live_in[target] if f.has_slot(n))
        scalars = [n for n in names if _is_scalar(f, n)]
        at = 0
        places: dict[str, int] = {}
        for n in scalars:
            places[n] = at
            at += 8
        at = -(-at // 64) * 64
        for n in names:
            if n not in places:
                places[n] = at
                at += 64 * -(-4 * f.width(n) // 64)
        for n in names:
            ty = f.slot_type(n)
            v = b.op(f"load {ty}, ptr {f.slot(n)}, align {f.slot_align(n)}")
            b.put(f"store {ty} {v}, ptr {self._at(places[n])}, align {8 if n in scalars else 64}")
        state = abi.State.BARRIER if node.kind == "barrier" else abi.State.YIELD
        self._leave(state, target + 1)
        if target + 1 in self.resumes:
            return
        self.resumes[target + 1] = f"r{target}"
        saved, b.lines = b.lines, []
        b.begin()
        b.put(f"r{target}:")
        for n in names:
            ty = f.slot_type(n)
            v = b.op(f"load {ty}, ptr {self._at(places[n])}, align {8 if n in scalars else 64}")
            b.put(f"store {ty} {v}, ptr {f.slot(n)}, align {f.slot_align(n)}")
        b.put(f"br label %n{target}")
        stub, b.lines = b.lines, saved
        self.tail.extend(flatten(stub, []))

    def _return_point(self, index: int) -> None:
        """The masked version found all lanes together at a node: take over if every value has the form assumed here."""
        f, b = self.f, self.f.b
        checks: list[str] = []
        for name in sorted(self.graph.live_in[index]):
            if not f.has_slot(name):
                continue
            at = self._at(f.frame.places[name])
            cls = self.plan.classes[name]
            if isinstance(cls, Pred):
                m = b.op(f"load i32, ptr {at}, align 4")
                if cls.s is not None:
                    zero, full = b.op(f"icmp eq i32 {m}, 0"), b.op(f"icmp eq i32 {m}, -1")
                    checks.append(b.op(f"or i1 {zero}, {full}"))
                    f.store_slot(name, Pred(s=full))
                else:
                    f.store_slot(name, f.pred_of_mask(m))
                continue
            elem = INT[cls.w]
            v = b.op(f"load {VECTOR[elem]}, ptr {at}, align 64")
            whole = Val(cls.w, uk=False)
            whole.vf[elem] = v
            if not cls.uk:
                f.store_slot(name, whole)
                continue
            first = b.op(f"extractelement {VECTOR[elem]} {v}, i64 0")
            value = Val(cls.w, first, 0, cls.L)
            expected = f.vec(value, elem)
            same = b.op(f"icmp eq {VECTOR[elem]} {v}, {expected}")
            bits = b.op(f"bitcast <32 x i1> {same} to i32")
            checks.append(b.op(f"icmp eq i32 {bits}, -1"))
            half = 1 << (cls.w - 1)
            if cls.lo > -half:
                checks.append(b.op(f"icmp sge {elem} {first}, {cls.lo}"))
            if cls.hi < half - 1:
                checks.append(b.op(f"icmp sle {elem} {first}, {cls.hi}"))
            if cls.tz:
                low = b.op(f"and {elem} {first}, {(1 << min(cls.tz, cls.w - 1)) - 1}")
                checks.append(b.op(f"icmp eq {elem} {low}, 0"))
            scalar = Val(cls.w, first, 0, None)
            f.store_slot(name, scalar)
        ok = "true"
        for c in checks:
            ok = b.op(f"and i1 {ok}, {c}")
        b.put(f"br i1 {ok}, label %n{index}, label %stay{index}")
        b.put(f"stay{index}:")
        self._stay_masked(index)

    def _stay_masked(self, index: int) -> None:
        """Back to where the masked version left off; in this block it does not ask again."""
        self._set_field("reserved", "i32", "1")
        self._leave(abi.State.TO_MASKED, index + 1)

    # -- regions and the masked version

    def _region(self, nodes: list[int], join: int) -> None:
        for position, index in enumerate(nodes):
            after = f"c{nodes[position + 1]}" if position + 1 < len(nodes) else f"n{join}"
            self._masked_node(self.graph.nodes[index], after, frozenset(nodes))

    def _masked_node(self, node: Node, after: str, known: frozenset[int] | None) -> None:
        """``after``: where to look for lanes next; ``known``: the nodes that have masks (None: all)."""
        f, b = self.f, self.f.b
        index = node.index
        slot = self._mask_slot(index)
        b.begin()
        b.put(f"c{index}:")
        m = b.op(f"load i32, ptr {slot}, align 4")
        if node.kind == "exit":
            self._set_field("live", "i32", "0")
            self._leave(abi.State.EXIT)
            return
        none = b.op(f"icmp eq i32 {m}, 0")
        b.put(f"br i1 {none}, label %{after}, label %n{index}")
        b.put(f"n{index}:")
        m = b.op(f"load i32, ptr {slot}, align 4")
        if index in self.plan.returns and known is None:
            self._try_return(index, m)
        b.put(f"store i32 0, ptr {slot}, align 4")
        f.mask = Pred(v="")
        f.mask.m = m
        line = f"%mask{index} = bitcast i32 {m} to <32 x i1>"
        b.put(line)
        f.mask.v = f"%mask{index}"
        run_node(f, node)
        if node.kind == "jump":
            self._finish(node)
            self._go([(node.succ[0], m)], index, after, known)
        elif node.kind == "cond":
            assert node.guard is not None
            p = f.pred(node.guard.reg)
            if node.guard.negated:
                p = f.pnot(p)
            self._finish(node)
            pm = f.pmask(p)
            yes = b.op(f"and i32 {m}, {pm}")
            no = b.op(f"xor i32 {m}, {yes}")
            self._go([(node.succ[0], yes), (node.succ[1], no)], index, after, known)
        elif node.kind == "switch":
            assert node.special is not None
            v = f.vec(f.reg(node.special.src[0].name), "i32")  # type: ignore[union-attr]
            targets = []
            for i, target in enumerate(node.succ):
                hit = b.op(f"icmp eq <32 x i32> {v}, splat (i32 {i})")
                bits = b.op(f"bitcast <32 x i1> {hit} to i32")
                targets.append((target, b.op(f"and i32 {bits}, {m}")))
            self._finish(node)
            self._go(targets, index, after, known)
        elif node.kind == "trap":
            self._finish(node)
            self._trap(node, m)
        else:
            if node.kind == "barrier":
                self._describe_barrier(node, f.mask)
            self._finish(node)
            self._add_mask(node.succ[0], m)
            state = abi.State.BARRIER if node.kind == "barrier" else abi.State.YIELD
            self._set_field("resume", "i32", str(node.succ[0] + 1))
            b.put(f"store i32 {int(state)}, ptr %leave, align 4")
            b.put("br label %save")

    def _add_mask(self, index: int, m: str) -> None:
        b = self.f.b
        slot = self._mask_slot(index)
        old = b.op(f"load i32, ptr {slot}, align 4")
        new = b.op(f"or i32 {old}, {m}")
        b.put(f"store i32 {new}, ptr {slot}, align 4")

    def _go(self, targets: list[tuple[int, str]], index: int, after: str, known: frozenset[int] | None) -> None:
        b = self.f.b
        back: list[tuple[int, str]] = []
        for target, m in targets:
            if known is not None and target not in known:
                continue  # the join: all lanes meet there when the region is done
            self._add_mask(target, m)
            if target <= index:
                back.append((target, m))
        for target, m in sorted(back):
            some = b.op(f"icmp ne i32 {m}, 0")
            on = b.label()
            b.put(f"br i1 {some}, label %n{target}, label %{on}")
            b.put(f"{on}:")
        b.put(f"br label %{after}")

    def _try_return(self, index: int, m: str) -> None:
        b = self.f.b
        p = b.op(f"getelementptr i8, ptr %warp, i64 {abi.WARP['reserved']}")
        stay = b.op(f"load i32, ptr {p}, align 4")
        full = b.op(f"icmp eq i32 {m}, -1")
        free = b.op(f"icmp eq i32 {stay}, 0")
        both = b.op(f"and i1 {full}, {free}")
        b.put(f"br i1 {both}, label %back{index}, label %on{index}")
        b.put(f"back{index}:")
        if index in self.small_returns:
            self.f.cur = {}
            names = [n for n in self.graph.live_in[index] if n in self.plan.classes]
            self._save(names, {index: "-1"})
            self._set_field("live", "i32", "-1")
            self._leave(abi.State.TO_COHERENT, TO_COHERENT_BASE + index)
        else:
            self._set_field("resume", "i32", str(TO_COHERENT_BASE + index))
            b.put(f"store i32 {int(abi.State.TO_COHERENT)}, ptr %leave, align 4")
            b.put("br label %save")
        b.put(f"on{index}:")

    def masked(self) -> None:
        f, b = self.f, self.f.b
        nodes = self.graph.nodes
        f.allocas.append("%leave = alloca i32, align 4")
        self._choose_small()
        for node in nodes:
            after = f"c{node.index + 1}" if node.index + 1 < len(nodes) else ""
            self._masked_node(node, after, None)
        # One place that saves everything, and one that restores it.
        b.begin()
        f.cur = {}
        b.put("save:")
        for node in nodes:
            m = b.op(f"load i32, ptr {self._mask_slot(node.index)}, align 4")
            b.put(f"store i32 {m}, ptr {self._at(4 * node.index)}, align 4")
        for name in f.frame.across:
            if name not in self.plan.classes or not f.has_slot(name):
                continue
            self._save_register(name)
            f.cur.pop(name)
        for name in sorted(self._fixed()):  # values that need no slot here may need one in the other version
            self._save_register(name)
        lanes = f.field("warp", "lanes", "i32")
        ended = b.op(f"load i32, ptr {self._mask_slot(self.graph.exit)}, align 4")
        rest = b.op(f"xor i32 {ended}, -1")
        self._set_field("live", "i32", b.op(f"and i32 {lanes}, {rest}"))
        b.put(f"ret i32 {b.op('load i32, ptr %leave, align 4')}")
        b.begin()
        f.cur = {}
        b.put("restore:")
        for node in nodes:
            m = b.op(f"load i32, ptr {self._at(4 * node.index)}, align 4")
            b.put(f"store i32 {m}, ptr {self._mask_slot(node.index)}, align 4")
        for name in f.frame.across:
            self._restore_register(name)
        b.put("br label %c0")
        for index, names in self.parted.items():
            b.begin()
            f.cur = {}
            b.put(f"parted{index}:")
            b.put(f"store i32 0, ptr {self._mask_slot(0)}, align 4")
            targets = sorted(set(nodes[index].succ))
            for target in targets:
                m = b.op(f"load i32, ptr {self._at(4 * target)}, align 4")
                b.put(f"store i32 {m}, ptr {self._mask_slot(target)}, align 4")
            for name in sorted(names):
                self._restore_register(name)
            b.put(f"br label %c{targets[0]}")

    def _choose_small(self) -> None:
        """Where only the live registers change versions: most branches and returns, while that needs little code.

        A warp whose lanes part at a branch that depends on their numbers does so in every block, so that it counts how
        much is moved: such branches come first, then those at which little is live.
        """
        candidates: list[tuple[bool, int, int, frozenset[str], bool]] = []
        for node in self.graph.nodes:
            live = self.graph.live_in[node.index]
            if node.kind == "cond" and node.guard is not None:
                p = self.plan.classes.get(node.guard.reg.name)
                names = self.graph.live_in[node.succ[0]] | self.graph.live_in[node.succ[1]]
                if not (isinstance(p, Pred) and p.uniform):
                    known = isinstance(p, Pred) and p.mask is not None
                    candidates.append((not known, len(names), node.index, names, True))
            if node.index in self.plan.returns:
                candidates.append((True, len(live), node.index, live, False))
        room = SMALL_CODE * len(self.f.frame.across)
        for _, cost, index, names, parts in sorted(candidates, key=lambda c: c[:3]):
            if cost > room:
                break
            room -= cost
            if parts:
                self.parted[index] = names
            else:
                self.small_returns.add(index)

    def _restore_register(self, name: str) -> None:
        f, b = self.f, self.f.b
        if name not in self.plan.classes or not f.has_slot(name):
            return
        cls = self.plan.classes[name]
        at = self._at(f.frame.places[name])
        if isinstance(cls, Pred):
            bits = b.op(f"load i32, ptr {at}, align 4")
            # A uniform predicate was written by all lanes that use it.
            p = Pred(s=b.op(f"trunc i32 {bits} to i1")) if cls.s is not None else f.pred_of_mask(bits)
            f.store_slot(name, p)
            return
        elem = INT[cls.w]
        v = b.op(f"load {VECTOR[elem]}, ptr {at}, align 64")
        if cls.uk:
            first = b.op(f"extractelement {VECTOR[elem]} {v}, i64 0")
            f.store_slot(name, Val(cls.w, first, 0, None))
        else:
            whole = Val(cls.w, uk=False)
            whole.vf[elem] = v
            f.store_slot(name, whole)

    def _fixed(self) -> set[str]:
        found: set[str] = set()
        if not self.plan.returns:
            return found
        for index in self.plan.returns:
            for name in self.graph.live_in[index]:
                if name in self.plan.classes and not self.f.has_slot(name):
                    found.add(name)
        return found

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

    # -- the whole

    def text(self) -> str:
        f, b = self.f, self.f.b
        plan = self.plan
        out: list[str] = []
        if plan.masked:
            self.masked()
        else:
            self.coherent()
        body = flatten(b.lines, []) + self.tail
        b.lines = []
        b.begin()
        resume = f.field("warp", "resume", "i32")
        lanes = f.field("warp", "lanes", "i32")
        if plan.masked:
            for node in self.graph.nodes:
                b.put(f"store i32 {lanes if not node.index else 0}, ptr {self._mask_slot(node.index)}, align 4")
            cases = " ".join(f"i32 {PARTED_BASE + i}, label %parted{i}" for i in self.parted)
            b.put(f"switch i32 {resume}, label %restore [ i32 0, label %c0 {cases} ]")
        else:
            whole = b.op(f"icmp eq i32 {lanes}, -1")
            b.put(f"br i1 {whole}, label %go, label %partial, !prof !0")
            b.put("partial:")
            self._leave(abi.State.TO_MASKED, 0)
            b.put("go:")
            cases = " ".join(f"i32 {n}, label %{label}" for n, label in sorted(self.resumes.items()))
            b.put(f"switch i32 {resume}, label %n0 [ {cases} ]")
        entry = [*f.allocas, *b.entry, *flatten(b.lines, [])]
        out.append(f"define i32 @{SYMBOL}(ptr %grid, ptr %block, ptr %warp) #0 {{")
        out.append("entry:")
        out.extend(entry)
        out.extend(body)
        out.append("}")
        out.extend(sorted({d for d in b.intrinsics if "declare" in d}))
        out.extend(f.definitions.values())
        for count in sorted({n for _, n in f.functions}):
            out.append(mathlib.definitions({name for name, n in f.functions if n == count}, count))
        out.append(f"attributes #0 = {{ {ATTRIBUTES} }}")
        out.append('!0 = !{!"branch_weights", i32 1000, i32 1}')
        out.append("!1 = !{}")
        out.append('!2 = !{!"branch_weights", i32 1, i32 500, i32 500}')
        return "\n".join(out) + "\n"


def _is_scalar(f: Function, name: str) -> bool:
    cls = f.plan.classes[name]
    return cls.s is not None if isinstance(cls, Pred) else cls.uk
