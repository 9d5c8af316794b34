"""Decides, before code is written, what each register is, which regions run under masks, what is blended."""

from __future__ import annotations

from vgpu.ptx.cfg import Graph, Node, writes
from vgpu.ptx.domain import FULL_MASK, Pred, Val, Value
from vgpu.ptx.emit.frame import Frame
from vgpu.ptx.emit.function import Function, Plan, Region, join, same_class
from vgpu.ptx.emit.pieces import run_node
from vgpu.ptx.target import HostTarget

MAX_REGION_INSTRUCTIONS = 200
MAX_REGION_NODES = 32
MAX_SPECULATIVE = 24  # instructions that are run under masks although the warp may well go one way


def make_plan(frame: Frame, masked: bool, target: HostTarget, ftz: bool) -> tuple[Function, Plan]:
    """The plan of one version, and a function emitter that follows it."""
    graph = frame.graph
    plan = Plan(masked=masked, ftz=ftz)
    plan.returns = _returns(graph)
    if masked:
        plan.blends = {n.index: _blends(graph, n, graph.pending(n.index)) for n in graph.nodes}
        f = Function(frame, plan, target)
        _classify(f, plan)
        return f, plan
    f = Function(frame, plan, target)
    mixed = _classify(f, plan)
    if mixed:
        _find_regions(graph, plan, mixed)
        if plan.heads:
            # Under masks less is known: what was found stays true but where the regions' values reach.
            _classify(f, plan, set(plan.regions))
    return f, plan


def _classify(f: Function, plan: Plan, start: set[int] | None = None) -> dict[int, Pred]:
    """Fills ``plan.classes``; returns the predicates of branches on which lanes may disagree.

    ``start``: the nodes to look at first (None: all).
    """
    graph = f.graph
    f.analysis = True
    readers: dict[str, list[int]] = {}
    for node in graph.nodes:
        for name in graph.live_in[node.index]:
            readers.setdefault(name, []).append(node.index)
    changes: dict[str, int] = {}
    work = set(range(len(graph.nodes))) if start is None else start
    mixed: dict[int, Pred] = {}
    live_out = [graph.live_out(n) for n in graph.nodes]
    while work:
        for node in graph.nodes:
            if node.index not in work:
                continue
            work.discard(node.index)
            f.mask = Pred(mask=FULL_MASK)
            if plan.masked or node.index in plan.regions:
                f.mask = Pred(v="%?")
                f.mask.m = "%?"
            run_node(f, node)
            blends = plan.blends.get(node.index, frozenset())
            for name in f.written & live_out[node.index]:
                new: Value = f.cur[name]
                old = plan.classes.get(name)
                if name in blends:
                    new = _general(new, old)
                cls = join(old, new, f, name, changes.get(name, 0))
                if not same_class(old, cls):
                    changes[name] = changes.get(name, 0) + 1
                    plan.classes[name] = cls
                    work.update(readers.get(name, ()))
            if node.kind == "cond" and not plan.masked:
                assert node.guard is not None
                p = f.pred(node.guard.reg)
                if p.uniform:
                    mixed.pop(node.index, None)
                else:
                    mixed[node.index] = p
        f.b.lines = []
    f.analysis = False
    f.b.lines = []
    return mixed


def _general(value: Value, old: Value | None) -> Value:
    """The class of a blend: nothing is known of it but zero bits."""
    if isinstance(value, Pred):
        return Pred(v="%?")
    if old is not None and isinstance(old, Val) and old.const and value.const and old.c == value.c and old.L is value.L:
        return value
    found = Val(value.w, uk=False, zeros=value.known_zeros())
    for e in ("float", "double"):
        if e in value.sf or e in value.vf:
            found.vf[e] = "%?"
    return found


def _blends(graph: Graph, node: Node, others: frozenset[int]) -> frozenset[str]:
    """Registers whose old value lanes that wait elsewhere may still need when ``node`` writes them."""
    needed: set[str] = set()
    for index in others:
        needed |= graph.live_in[index]
    looped = graph.in_loop(node.index)
    return frozenset(
        name for instr in node.instrs for name in writes(instr) if name in needed and (looped or graph.defs[name] > 1)
    )


def _find_regions(graph: Graph, plan: Plan, mixed: dict[int, Pred]) -> None:
    for head in sorted(mixed):
        if head in plan.regions:
            continue
        few = _few_lanes(graph, head)
        region = _region(graph, head, few)
        if region is None:
            continue
        inside = frozenset(region.nodes)
        blends = {}
        harmless = True
        for index in region.nodes:
            others = frozenset(
                t
                for n in (head, *region.nodes)
                if n < index
                for t in graph.nodes[n].succ
                if t > index and (t in inside or t == region.join)
            )
            found = frozenset(
                name
                for instr in graph.nodes[index].instrs
                for name in writes(instr)
                if (graph.defs[name] > 1 or graph.in_loop(index)) and any(name in graph.live_in[t] for t in others)
            )
            blends[index] = found
            for name in found:
                cls = plan.classes.get(name)
                if cls is None or (isinstance(cls, Val) and cls.uk and not _plain(cls)):
                    harmless = False
        if mixed[head].mask is None and not (harmless and (few or _cheap(graph, region))):
            continue  # mostly the warp goes one way: then code without masks is better
        plan.heads[head] = region
        for index in region.nodes:
            plan.regions[index] = region
            plan.blends[index] = blends[index]


def _few_lanes(graph: Graph, head: int) -> bool:
    """Whether what stands between a branch and its join is for the lanes in which two integers are equal, which are not
    equal in all: one lane of a warp that stores the block's result, say. Then no warp ever goes that way as a whole."""
    node = graph.nodes[head]
    if node.guard is None:
        return False
    test = next((i for i in reversed(node.instrs) if node.guard.reg.name in writes(i)), None)
    if test is None or test.base != "setp" or test.guard is not None or len(test.mods) != 2:
        return False
    unequal_taken = (test.mods[0] == "ne") != node.guard.negated
    integers = test.mods[1][0] in "sub"  # s32, u64, b16, …
    return integers and test.mods[0] in ("eq", "ne") and node.succ[0 if unequal_taken else 1] == graph.ipdom[head]


def _cheap(graph: Graph, region: Region) -> bool:
    """Whether masks cost a region little: it is short, loads nothing and computes no addresses from 32-bit indices."""
    instrs = [instr for index in region.nodes for instr in graph.nodes[index].instrs]
    wide = any(
        i.base in ("ld", "ldu", "ldmatrix", "cp") or "wide" in i.mods or (i.mods[-1:] == ("s32",) and i.base == "cvt")
        for i in instrs
    )
    return len(instrs) <= MAX_SPECULATIVE and not wide


def _plain(cls: Val) -> bool:
    """Whether little is lost if a register becomes a general vector."""
    return "float" in cls.sf or "double" in cls.sf


def _region(graph: Graph, head: int, to_exit: bool) -> Region | None:
    """The nodes between a branch and its post-dominator, if they can be run under masks in place. ``to_exit``: also
    where that is the kernel's end."""
    end = graph.ipdom[head]
    if (end == graph.exit and not to_exit) or end <= head:
        return None
    inside: set[int] = set()
    work = [t for t in graph.nodes[head].succ if t != end]
    size = 0
    while work:
        index = work.pop()
        if index in inside:
            continue
        node = graph.nodes[index]
        if not head < index < end or node.kind not in ("jump", "cond"):
            return None
        inside.add(index)
        size += len(node.instrs)
        if len(inside) > MAX_REGION_NODES or size > MAX_REGION_INSTRUCTIONS:
            return None
        for t in node.succ:
            if t <= index:
                return None
            if t != end:
                work.append(t)
    for index in inside:
        if any(p != head and p not in inside for p in graph.preds[index]):
            return None
    return Region(head, sorted(inside), end)


def _returns(graph: Graph) -> frozenset[int]:
    """Where masked code may find all lanes together again: nodes outside of loops that several ways lead to, and those
    after a loop."""
    found = set()
    for node in graph.nodes:
        if len(graph.preds[node.index]) < 2 or node.kind == "exit" or node.index == 0:
            continue
        if not graph.in_loop(node.index):
            found.add(node.index)
    return frozenset(found)
