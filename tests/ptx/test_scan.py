from __future__ import annotations

import pytest

from vgpu.ptx import opcodes, oracle
from vgpu.ptx.module import Module
from vgpu.ptx.scan import unsupported

HEAD = ".version 8.0\n.target sm_90\n.address_size 64\n"
REGISTERS = ".reg .b32 %r<9>; .reg .b64 %rd<9>; .reg .f32 %f<9>; .reg .pred %p<3>;\n"


def problems(body: str, before: str = "") -> list[str]:
    return [str(u) for u in unsupported(Module(f"{HEAD}{before}\n.entry k()\n{{\n{REGISTERS}{body}\n}}\n"), "k")]


def test_a_kernel_of_known_opcodes_has_no_problems() -> None:
    body = "mad.lo.s32 %r1, %r2, %r3, 4; ex2.approx.ftz.f32 %f1, %f2; bar.sync 0; add.rz.ftz.f32 %f1, %f1, %f2; ret;"
    assert problems(body) == []


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ("wgmma.fence.sync.aligned; ret;", "wgmma.fence.sync.aligned: the instruction is not implemented"),
        ("add.rn.s32 %r1, %r1, %r1; ret;", "add.rn.s32: this form of the instruction is not implemented"),
        ("mov.u32 %r1, %cluster_ctarank; ret;", "%cluster_ctarank: the special register is not implemented"),
        ("{ .param .b64 p; call cudaMalloc, (p); } ret;", "cudaMalloc: the function has no body in this module"),
        ("tex.2d.v4.f32.f32 {%f1, %f2, %f3, %f4}, [t, {%f5, %f6}]; ret;", "not implemented"),
        ("mov.u32 %r1, %undeclared; ret;", "name is not declared"),
    ],
)
def test_what_is_not_implemented_is_named_with_its_line(body: str, wanted: str) -> None:
    found = problems(body, ".extern .func cudaMalloc(.param .b64 size);")
    assert len(found) == 1
    assert wanted in found[0]
    assert found[0].startswith("line 8:")


def test_callees_are_scanned_too() -> None:
    assert "wgmma" in problems("call f; ret;", ".func f() { wgmma.fence.sync.aligned; ret; }")[0]


def test_each_reason_is_listed_once() -> None:
    assert len(problems("pmevent 1; pmevent 2; brkpt; ret;")) == 2


@pytest.mark.parametrize(
    "opcode",
    [
        "mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32", "ldmatrix.sync.aligned.m8n8.x4.trans.b16",
        "ld.global.nc.L1::no_allocate.L2::128B.v4.u32", "atom.add.release.gpu.u32", "cvt.rn.f16x2.e4m3x2",
        "red.release.gpu.global.add.u32", "vote.ballot.sync.b32", "cp.async.cg.shared.global.L2::256B", "bar.sync",
        "shfl.sync.bfly.b32", "tanh.approx.f32", "wmma.load.a.sync.aligned.row.m8n32k16.shared.f16", "fma.rn.bf16x2",
        "barrier.cta.red.popc.aligned.u32", "ld.acquire.gpu.u32", "min.NaN.xorsign.abs.f16x2", "div.full.ftz.f32",
        "ld.cg.global.v4.u32", "st.cs.global.f32", "ld.mmio.relaxed.sys.u32", "discard.global.L2", "max.s16x2.relu",
        "vabsdiff4.u32.u32.u32.add",
    ],
)  # fmt: skip
def test_opcodes_of_real_kernels(opcode: str) -> None:
    assert opcodes.supported(opcode)


@pytest.mark.parametrize(
    "opcode", ["add", "add.f16.f32", "fma.f32", "mul.wide.u64", "shfl.sync.b32", "xyz.u32", "cvt.f32", ""]
)
def test_opcodes_that_do_not_exist(opcode: str) -> None:
    assert not opcodes.supported(opcode)


def test_every_entry_of_the_table_means_what_it_says() -> None:
    for syntax in opcodes.syntaxes():
        try:
            some = opcodes.expand(syntax, 4096)
        except ValueError:
            continue
        assert all(opcodes.supported(opcode) for opcode in some), syntax


def test_the_oracle_executes_the_table_and_no_more() -> None:
    assert oracle.BASES == opcodes.BASES
