"""The control flow of a flattened kernel: nodes in an order that suits masks, liveness, loops, post-dominators."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from vgpu.ptx import ir
from vgpu.ptx.mbarrier import WAITS
from vgpu.ptx.normalize import ANONYMOUS_EXIT, Flat

BARRIER_RESULT: Final = "__barrier_result"
_BARRIERS: Final = frozenset(("bar", "barrier"))
_SPIN_ATOMS: Final = frozenset(("cas", "exch"))


@dataclass(slots=True)
class Node:
    """A basic block. ``kind``: jump, cond (taken, other), switch, exit, trap, barrier, yield. Targets are indices."""

    index: int
    instrs: list[ir.Instr] = field(default_factory=list)
    kind: str = "jump"
    guard: ir.Guard | None = None
    succ: list[int] = field(default_factory=list)
    special: ir.Instr | None = None  # the barrier, brx.idx or trap that ends the node
    line: int = 0


def reads(instr: ir.Instr) -> list[str]:
    """Registers that an instruction reads; one under a guard also reads what it may leave unwritten."""
    found: list[str] = []
    for operand in instr.src:
        _collect(operand, found)
    for d in instr.dst:
        if isinstance(d, ir.Addr):
            _collect(d, found)
    if instr.guard is not None:
        found.append(instr.guard.reg.name)
        found.extend(writes(instr))
    return found


def writes(instr: ir.Instr) -> list[str]:
    found: list[str] = []
    for operand in instr.dst:
        if operand is not None and not isinstance(operand, ir.Addr):
            _collect(operand, found)
    return found


def _collect(operand: ir.Operand | None, found: list[str]) -> None:
    if isinstance(operand, ir.Reg):
        found.append(operand.name)
    elif isinstance(operand, ir.Addr):
        if isinstance(operand.base, ir.Reg):
            found.append(operand.base.name)
    elif isinstance(operand, ir.Vec):
        for item in operand.items:
            _collect(item, found)


class Graph:
    """``one_warp``: the block has a single warp, so that its barriers wait for nobody."""

    def __init__(self, flat: Flat, *, one_warp: bool = False) -> None:
        self.registers = flat.registers
        self.nodes = _build(flat, one_warp)
        self._prune()
        if any(t <= n.index and not self.dominates(t, n.index) for n in self.nodes for t in n.succ):
            self._reorder()
        self._add_yields()

    # -- shape

    @cached_property
    def preds(self) -> list[list[int]]:
        preds: list[list[int]] = [[] for _ in self.nodes]
        for node in self.nodes:
            for t in dict.fromkeys(node.succ):
                preds[t].append(node.index)
        return preds

    @property
    def exit(self) -> int:
        return len(self.nodes) - 1

    def _forget(self) -> None:
        for name in ("preds", "_dominators", "back_edges", "live_in", "ipdom", "defs", "_loops"):
            self.__dict__.pop(name, None)

    def _renumber(self, order: list[int]) -> None:
        place = {old: new for new, old in enumerate(order)}
        nodes = [self.nodes[old] for old in order]
        for node in nodes:
            node.index = place[node.index]
            node.succ = [place[t] for t in node.succ]
        self.nodes = nodes
        self._forget()

    def _prune(self) -> None:
        seen, work = {0}, [0]
        while work:
            for t in self.nodes[work.pop()].succ:
                if t not in seen:
                    seen.add(t)
                    work.append(t)
        seen.add(len(self.nodes) - 1)
        self._renumber([n.index for n in self.nodes if n.index in seen])

    @cached_property
    def _dominators(self) -> list[int]:
        """Immediate dominators (Cooper, Harvey, Kennedy)."""
        order = self._postorder(0, [n.succ for n in self.nodes])
        return _idoms(order, self.preds, 0, len(self.nodes))

    def dominates(self, a: int, b: int) -> bool:
        idom = self._dominators
        while b != a:
            up = idom[b]
            if up == b or up < 0:
                return False
            b = up
        return True

    @staticmethod
    def _postorder(start: int, successors: list[list[int]]) -> list[int]:
        seen, order = {start}, []
        stack: list[tuple[int, int]] = [(start, 0)]
        while stack:
            node, at = stack.pop()
            targets = successors[node]
            if at < len(targets):
                stack.append((node, at + 1))
                t = targets[at]
                if t not in seen:
                    seen.add(t)
                    stack.append((t, 0))
            else:
                order.append(node)
        return order

    def _reorder(self) -> None:
        """Reverse postorder with every loop's body together: each node then comes after all that lead to it."""
        loops: dict[int, set[int]] = {}
        for node in self.nodes:
            for t in node.succ:
                if self.dominates(t, node.index):
                    body = loops.setdefault(t, {t})
                    work = [node.index]
                    while work:
                        n = work.pop()
                        if n not in body:
                            body.add(n)
                            work.extend(self.preds[n])
        successors = []
        for node in self.nodes:
            # Visited first comes last: leave a loop as late as possible.
            def stays(t: int, n: int = node.index) -> int:
                return sum(1 for body in loops.values() if n in body and t in body)

            successors.append(sorted(dict.fromkeys(node.succ), key=lambda t: (stays(t), -t)))
        order = self._postorder(0, successors)[::-1]
        last = len(self.nodes) - 1
        self._renumber([n for n in order if n != last] + [last])

    @cached_property
    def back_edges(self) -> list[tuple[int, int]]:
        return [(n.index, t) for n in self.nodes for t in n.succ if t <= n.index]

    @cached_property
    def _loops(self) -> list[bool]:
        inside = [False] * len(self.nodes)
        for source, target in self.back_edges:
            for i in range(target, source + 1):
                inside[i] = True
        return inside

    def in_loop(self, index: int) -> bool:
        return self._loops[index]

    def _add_yields(self) -> None:
        """Loops that wait for others' memory let them run at each turn."""
        spans = []
        for source, target in self.back_edges:
            if any(_spins(i) for n in self.nodes[target : source + 1] for i in n.instrs):
                spans.append((source, target))
        if not spans:
            return
        for source, target in spans:
            node = Node(len(self.nodes), kind="yield", succ=[target], line=self.nodes[source].line)
            self.nodes[source].succ = [node.index if t == target else t for t in self.nodes[source].succ]
            self.nodes.append(node)
        count = len(self.nodes) - len(spans)
        extra = {source: [] for source, _ in spans}  # type: dict[int, list[int]]
        for k, (source, _) in enumerate(spans):
            extra[source].append(count + k)
        order: list[int] = []
        for i in range(count):
            order.append(i)
            order.extend(extra.get(i, ()))
        self._renumber(order)

    @cached_property
    def ipdom(self) -> list[int]:
        """Immediate post-dominators; the exit's is itself."""
        count, last = len(self.nodes), self.exit
        forward = [n.succ if n.succ or n.index == last else [last] for n in self.nodes]
        backward: list[list[int]] = [[] for _ in range(count)]
        for i, targets in enumerate(forward):
            for t in dict.fromkeys(targets):
                backward[t].append(i)
        order = self._postorder(last, backward)
        found = _idoms(order, forward, last, count)
        return [last if p < 0 else p for p in found]  # endless loops never reach the exit

    # -- registers

    @cached_property
    def defs(self) -> dict[str, int]:
        """How many instructions write each register."""
        counts: dict[str, int] = {}
        for node in self.nodes:
            for instr in node.instrs:
                for r in writes(instr):
                    counts[r] = counts.get(r, 0) + 1
        return counts

    @cached_property
    def live_in(self) -> list[frozenset[str]]:
        names: dict[str, int] = {}
        uses, kills = [], []
        for node in self.nodes:
            use = kill = 0
            for instr in node.instrs:
                for r in reads(instr):
                    bit = 1 << names.setdefault(r, len(names))
                    if not kill & bit:
                        use |= bit
                for r in writes(instr):
                    kill |= 1 << names.setdefault(r, len(names))
            for r in self.tail_reads(node):
                bit = 1 << names.setdefault(r, len(names))
                if not kill & bit:
                    use |= bit
            uses.append(use)
            kills.append(kill)
        live = list(uses)
        changed = True
        while changed:
            changed = False
            for node in reversed(self.nodes):
                out = 0
                for t in node.succ:
                    out |= live[t]
                new = uses[node.index] | (out & ~kills[node.index])
                if new != live[node.index]:
                    live[node.index] = new
                    changed = True
        reverse = list(names)
        result = []
        for bits in live:
            found = []
            while bits:
                low = bits & -bits
                found.append(reverse[low.bit_length() - 1])
                bits ^= low
            result.append(frozenset(found))
        return result

    @staticmethod
    def tail_reads(node: Node) -> list[str]:
        """Registers that a node's end reads."""
        found = [node.guard.reg.name] if node.guard is not None else []
        if node.special is not None:
            for operand in node.special.src:
                _collect(operand, found)
        return found

    def live_out(self, node: Node) -> frozenset[str]:
        out: frozenset[str] = frozenset()
        for t in node.succ:
            out |= self.live_in[t]
        return out

    # -- masks

    def pending(self, index: int) -> frozenset[int]:
        """Nodes after ``index`` where lanes may wait while it runs, if the lowest node with lanes always runs first."""
        reach = max([index, *(s for s, t in self.back_edges if t <= index)])
        return frozenset(t for n in self.nodes[: reach + 1] for t in n.succ if t > index)


def _idoms(postorder: list[int], preds: list[list[int]], start: int, count: int) -> list[int]:
    rank = {n: i for i, n in enumerate(postorder)}
    idom = [-1] * count
    idom[start] = start
    changed = True
    while changed:
        changed = False
        for n in reversed(postorder):
            if n == start:
                continue
            new = -1
            for p in preds[n]:
                if p not in rank or idom[p] < 0:
                    continue
                if new < 0:
                    new = p
                    continue
                a = p
                while a != new:
                    while rank[a] < rank[new]:
                        a = idom[a]
                    while rank[new] < rank[a]:
                        new = idom[new]
            if new >= 0 and idom[n] != new:
                idom[n] = new
                changed = True
    return idom


def _spins(instr: ir.Instr) -> bool:
    if instr.base == "ld":
        return any(m in ("acquire", "volatile", "relaxed") for m in instr.mods)
    if instr.base == "mbarrier":
        return not WAITS.isdisjoint(instr.mods)
    return instr.base == "nanosleep" or (instr.base == "atom" and not _SPIN_ATOMS.isdisjoint(instr.mods))


def _build(flat: Flat, one_warp: bool) -> list[Node]:
    nodes: list[Node] = [Node(0)]
    labels: dict[str, int] = {}
    branches: list[tuple[Node, int, str]] = []
    open_node = True  # the last node still takes instructions

    def start() -> Node:
        node = Node(len(nodes))
        nodes.append(node)
        return node

    def label(name: str) -> None:
        nonlocal open_node
        node = nodes[-1]
        if node.instrs or not open_node:
            new = start()
            if open_node:
                node.succ = [new.index]
            node = new
        labels[name] = node.index
        open_node = True

    for item in flat.items:
        if isinstance(item, str):
            label(item)
            continue
        if not open_node:
            start()
            open_node = True
        node = nodes[-1]
        base = item.base
        if base == "bra":
            node.line = item.line
            if item.guard is None:
                node.succ = [-1]
                branches.append((node, 0, item.targets[0]))
                open_node = False
            else:
                node.kind, node.guard, node.succ = "cond", item.guard, [-1, len(nodes)]
                branches.append((node, 0, item.targets[0]))
                start()
        elif base in ("trap", "brx") or (base in _BARRIERS and item.mods[:1] != ("warp",)):
            if base in _BARRIERS and one_warp and item.guard is None:
                if "red" in item.mods:
                    node.instrs.append(_result(item, alone=True))
                continue
            if item.guard is not None:
                over = ir.Guard(item.guard.reg, not item.guard.negated)
                node.kind, node.guard, node.line = "cond", over, item.line
                body = start()
                if base in _BARRIERS:
                    body.kind, body.special, body.line = "barrier", item, item.line
                    after = start()
                    body.succ = [after.index]
                    if "red" in item.mods:  # the result is written only where the guard held
                        after.instrs.append(_result(item))
                        end = start()
                        after.succ = [end.index]
                        after = end
                else:
                    body.kind, body.special, body.line = "trap" if base == "trap" else "switch", item, item.line
                    if base == "brx":
                        body.succ = [-1] * len(item.targets)
                        branches.extend((body, i, t) for i, t in enumerate(item.targets))
                    after = start()
                node.succ = [after.index, body.index]
                continue
            node.line, node.special = item.line, item
            if base == "trap":
                node.kind, open_node = "trap", False
            elif base == "brx":
                node.kind, open_node = "switch", False
                node.succ = [-1] * len(item.targets)
                branches.extend((node, i, t) for i, t in enumerate(item.targets))
            else:
                node.kind, node.succ = "barrier", [len(nodes)]
                after = start()
                if "red" in item.mods:
                    after.instrs.append(_result(item))
        else:
            node.instrs.append(item)
    last = nodes[-1]
    leave = Node(len(nodes), kind="exit")
    nodes.append(leave)
    if open_node:
        last.succ = [leave.index]
    labels[ANONYMOUS_EXIT] = leave.index
    for node, position, name in branches:
        node.succ[position] = labels[name]
    for node in nodes:
        if node.kind == "cond" and node.succ[0] == node.succ[1]:
            node.kind, node.guard, node.succ = "jump", None, node.succ[:1]
    return nodes


def _result(instr: ir.Instr, *, alone: bool = False) -> ir.Instr:
    """What reads the result of a bar.red; for a block of one warp it also computes it."""
    kind = next(m for m in ("popc", "and", "or") if m in instr.mods)
    sources = instr.src[-1:] if alone else ()
    mods = (kind, "alone" if alone else "block")
    return ir.Instr(instr.opcode, BARRIER_RESULT, mods, instr.dst, sources, None, instr.line)
