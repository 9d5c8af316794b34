"""The coherent version, and the text of either: entry and resume points, nodes one after the other, hand-overs."""

from __future__ import annotations

from typing import Final

from vgpu.ptx import abi, mathlib
from vgpu.ptx.cfg import Node
from vgpu.ptx.domain import FULL_MASK, Pred, Val
from vgpu.ptx.emit.builder import VECTOR, flatten
from vgpu.ptx.emit.forms import INT
from vgpu.ptx.emit.function import PARTED_BASE, TO_COHERENT_BASE, Function
from vgpu.ptx.emit.masks import Masks
from vgpu.ptx.emit.pieces import run_node

SYMBOL: Final = "vgpu_warp"
ATTRIBUTES: Final = '"prefer-vector-width"="512" "min-legal-vector-width"="512" nounwind "no-builtins"'


class Assembler(Masks):
    def __init__(self, f: Function) -> None:
        super().__init__(f)
        self.resumes: dict[int, str] = {}
        self.tail: list[str] = []

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

    def _hand_over(self, names: frozenset[str], masks: dict[int, str], resume: int) -> None:
        """From coherent code to the masked version."""
        self._save(names, masks)
        self._leave(abi.State.TO_MASKED, resume)

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
            bits = self._lanes_at(v, i)
            masks[target] = bits if target not in masks else b.op(f"or i32 {bits}, {masks[target]}")
        f.cur = {}
        self._hand_over(self.graph.live_out(node), masks, min(masks) + 1)
        b.put(f"same{node.index}:")
        self._switch(first, node)

    def _switch(self, index: str, node: Node) -> None:
        cases = " ".join(f"i32 {i}, label %n{t}" for i, t in enumerate(node.succ))
        self.f.b.put(f"switch i32 {index}, label %n{node.succ[-1]} [ {cases} ]")

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
