"""Nodes, their order, liveness, and where lanes may wait."""

from __future__ import annotations

from vgpu.ptx.cfg import Graph
from vgpu.ptx.module import Module
from vgpu.ptx.normalize import flatten

HEAD = ".version 8.0\n.target sm_80\n.address_size 64\n"
REGISTERS = ".reg .b32 %r<20>; .reg .b64 %rd<20>; .reg .pred %p<20>;\n"


def graph(body: str, *, one_warp: bool = False, before: str = "") -> Graph:
    module = Module(f"{HEAD}{before}\n.visible .entry k(.param .u64 a)\n{{\n{REGISTERS}{body}\n}}\n")
    return Graph(flatten(module, module.kernel("k")), one_warp=one_warp)


DIAMOND = """
mov.u32 %r1, 1; setp.eq.u32 %p1, %r1, 0; @%p1 bra L1;
mov.u32 %r2, 2; bra L2;
L1: mov.u32 %r2, 3;
L2: add.u32 %r3, %r2, %r1; ret;
"""


def test_a_diamond_has_four_nodes_and_an_exit() -> None:
    g = graph(DIAMOND)
    assert [n.kind for n in g.nodes] == ["cond", "jump", "jump", "jump", "exit"]
    assert g.nodes[0].succ == [2, 1]
    assert g.ipdom[0] == 3
    assert g.live_in[3] == {"%r1", "%r2"}
    assert g.live_in[1] == {"%r1"}
    assert g.pending(1) == {2, 3}  # lanes that took the branch wait at 2
    assert g.defs["%r2"] == 2


def test_a_cold_node_at_the_end_comes_before_the_node_it_returns_to() -> None:
    g = graph(
        "mov.u32 %r1, 1; setp.eq.u32 %p1, %r1, 0; @%p1 bra COLD;\nJOIN: mov.u32 %r3, 1; ret;\n"
        "COLD: mov.u32 %r2, 3; bra JOIN;"
    )
    assert not g.back_edges
    order = [n.instrs[0].dst[0].name for n in g.nodes if n.instrs]  # type: ignore[union-attr]
    assert order == ["%r1", "%r2", "%r3"]


def test_loops_stay_together_when_nodes_are_reordered() -> None:
    g = graph(
        "mov.u32 %r1, 0; bra HEAD;\nOUT: mov.u32 %r9, 1; ret;\n"
        "HEAD: add.u32 %r1, %r1, 1; setp.lt.u32 %p1, %r1, 9; @!%p1 bra OUT;\nadd.u32 %r2, %r1, 1; bra HEAD;"
    )
    (source, target), *more = g.back_edges
    assert not more
    assert g.in_loop(source)
    assert g.in_loop(target)
    last = g.nodes[g.exit - 1]
    assert last.instrs[0].dst[0].name == "%r9"  # type: ignore[union-attr]


def test_a_guarded_exit_is_a_branch_to_the_exit() -> None:
    g = graph("mov.u32 %r1, 1; setp.eq.u32 %p1, %r1, 0; @%p1 exit; mov.u32 %r2, 1; ret;")
    assert g.nodes[0].kind == "cond"
    assert g.nodes[0].succ[0] == g.exit


def test_a_barrier_ends_its_node_unless_there_is_one_warp() -> None:
    body = "mov.u32 %r1, 1; bar.sync 0; add.u32 %r2, %r1, 1; ret;"
    assert [n.kind for n in graph(body).nodes] == ["barrier", "jump", "exit"]
    assert [n.kind for n in graph(body, one_warp=True).nodes] == ["jump", "exit"]


def test_a_loop_that_waits_for_memory_yields() -> None:
    spin = (
        "ld.param.u64 %rd1, [a];\nL: ld.acquire.gpu.global.u32 %r1, [%rd1]; setp.eq.u32 %p1, %r1, 0; @%p1 bra L; ret;"
    )
    assert "yield" in [n.kind for n in graph(spin).nodes]
    count = spin.replace("ld.acquire.gpu.global", "ld.global")
    assert "yield" not in [n.kind for n in graph(count).nodes]


def test_device_functions_are_inlined_with_registers_of_their_own() -> None:
    function = (
        ".func (.param .b32 r) twice(.param .b32 x)\n{\n.reg .b32 %r<4>;\nld.param.u32 %r1, [x];\n"
        "add.u32 %r2, %r1, %r1;\nst.param.b32 [r], %r2;\nret;\n}\n"
    )
    g = graph(
        "mov.u32 %r1, 5;\n{ .param .b32 p; .param .b32 q;\nst.param.b32 [p], %r1;\ncall.uni (q), twice, (p);\n"
        "ld.param.b32 %r2, [q]; }\nadd.u32 %r3, %r2, %r1; ret;",
        before=function,
    )
    names = {name for node in g.nodes for i in node.instrs for d in i.dst for name in [getattr(d, "name", "")]}
    assert {"%r2", "1.%r2"} <= names
