"""Code for lanes that have parted: regions of the coherent version, and the whole masked version."""

from __future__ import annotations

from typing import Final

from vgpu.ptx import abi
from vgpu.ptx.cfg import Node
from vgpu.ptx.domain import Pred, Val
from vgpu.ptx.emit.builder import VECTOR
from vgpu.ptx.emit.forms import INT
from vgpu.ptx.emit.function import TO_COHERENT_BASE, Function
from vgpu.ptx.emit.pieces import Pieces, run_node

SMALL_CODE: Final = 4  # this many times as much code as one restoring of all registers


class Masks(Pieces):
    def __init__(self, f: Function) -> None:
        super().__init__(f)
        # Of the masked version; see _choose_small.
        self.parted: dict[int, frozenset[str]] = {}
        self.small_returns: set[int] = set()

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
                bits = self._lanes_at(v, i)
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
