"""What the compiler promises beyond right results: closed objects, hand-overs, wide loads, other machines."""

from __future__ import annotations

import re

import numpy as np
import pytest

from vgpu.ptx import abi, compiler, oracle, testing
from vgpu.ptx.compiler import compile_kernel, kernel_ir, undefined_symbols
from vgpu.ptx.errors import PtxError, UnsupportedError
from vgpu.ptx.module import Module
from vgpu.ptx.oracle import Memory
from vgpu.ptx.target import HostTarget

HEAD = ".version 8.0\n.target sm_80\n.address_size 64\n"
REGISTERS = ".reg .b16 %h<9>; .reg .b32 %r<40>; .reg .f32 %f<40>; .reg .b64 %rd<40>; .reg .pred %p<20>;\n"
INDEX = """
ld.param.u64 %rd1, [a]; ld.param.u64 %rd2, [b]; ld.param.u32 %r1, [n];
mov.u32 %r2, %tid.x; mov.u32 %r3, %ctaid.x; mov.u32 %r4, %ntid.x; mad.lo.s32 %r5, %r3, %r4, %r2;
"""


def module(body: str) -> Module:
    return Module(
        f"{HEAD}.visible .entry k(.param .u64 a, .param .u64 b, .param .u32 n)\n{{\n{REGISTERS}{INDEX}{body}\n}}\n"
    )


def ir(body: str, block: tuple[int, int, int] = (32, 1, 1), version: compiler.Version = "coherent") -> str:
    return kernel_ir(module(body), "k", block, version, compiler.host_target())[0]


ADD = """
setp.ge.s32 %p1, %r5, %r1; @%p1 bra DONE;
mul.wide.s32 %rd3, %r5, 4; add.s64 %rd4, %rd1, %rd3; ld.global.f32 %f1, [%rd4];
add.s64 %rd5, %rd2, %rd3; ld.global.f32 %f2, [%rd5]; add.ftz.f32 %f3, %f1, %f2; st.global.f32 [%rd5], %f3;
DONE: ret;
"""


def test_consecutive_lanes_are_loaded_and_stored_at_once() -> None:
    text = ir(ADD.replace("@%p1 bra DONE;", ""))
    assert text.count("load <32 x i32>") >= 2
    assert "gather" not in text
    assert "scatter" not in text


def test_a_short_conditional_store_runs_under_masks_in_place() -> None:
    text = ir(ADD.replace("@%p1 bra DONE;", "").replace("st.global", "@%p1 bra DONE; st.global"))
    assert "masked.store" in text
    assert "mixed" not in text


def test_strided_lanes_are_loaded_wide_and_shuffled() -> None:
    text = ir(
        "shr.u32 %r6, %r2, 1; mul.wide.u32 %rd3, %r6, 18; add.s64 %rd3, %rd1, %rd3; ld.global.nc.u16 %h1, [%rd3];\n"
        "cvt.u32.u16 %r7, %h1; mul.wide.u32 %rd4, %r2, 4; add.s64 %rd4, %rd2, %rd4; st.global.u32 [%rd4], %r7; ret;"
    )
    assert f"load <{compiler.host_target().vector_bytes} x i8>" in text
    assert "gather" not in text


def test_what_all_lanes_share_is_loaded_once() -> None:
    text = ir(
        "ld.global.f32 %f1, [%rd1]; ld.global.f32 %f2, [%rd1+4]; add.f32 %f1, %f1, %f2; st.global.f32 [%rd2], %f1; ret;"
    )
    assert "x float>" not in text


def _states(body: str, count: int, n: int) -> tuple[np.ndarray, list[int]]:
    """Run one warp by hand: the output, and what the versions returned."""
    m = module(body)
    memory = Memory()
    a, b = memory.put(np.arange(count, dtype=np.float32)), memory.put(np.ones(count, np.float32))
    executor = testing._executor(m, "k", (32, 1, 1))
    states: list[int] = []
    original = executor.address

    def address(version: compiler.Version) -> int:
        states.append({"coherent": 0, "masked": 1}[version])
        return original(version)

    executor.address = address  # type: ignore[method-assign]
    buffer = a.to_bytes(8, "little") + b.to_bytes(8, "little") + n.to_bytes(4, "little")
    testing.run_compiled(m, "k", (1, 1, 1), (32, 1, 1), buffer, memory)
    return memory.array(b, np.float32, count), states


def test_a_mixed_branch_hands_over_to_the_masked_version() -> None:
    whole, states = _states(ADD, 32, 32)
    assert 1 not in states
    assert (whole == np.arange(32) + 1).all()
    part, states = _states(ADD, 32, 20)
    assert 1 in states
    assert (part == np.where(np.arange(32) < 20, np.arange(32) + 1, 1)).all()


LOOP = """
mov.f32 %f1, 0f00000000; mov.u32 %r6, %r5; setp.ge.s32 %p1, %r6, %r1; @%p1 bra DONE;
L: mul.wide.s32 %rd3, %r6, 4; add.s64 %rd4, %rd1, %rd3; ld.global.f32 %f2, [%rd4]; add.f32 %f1, %f1, %f2;
add.s32 %r6, %r6, 32; setp.lt.s32 %p2, %r6, %r1; @%p2 bra L;
DONE: mul.wide.s32 %rd5, %r5, 4; add.s64 %rd5, %rd2, %rd5; st.global.f32 [%rd5], %f1; ret;
"""


def test_after_a_mixed_loop_the_coherent_version_goes_on() -> None:
    got, states = _states(LOOP, 100, 100)
    wanted = np.array([np.arange(100, dtype=np.float32)[i::32].sum() for i in range(32)])
    assert (got[:32] == wanted).all()
    assert states[:1] == [0]
    assert states[-1] == 0
    assert 1 in states


EQUAL = """
mul.wide.u32 %rd3, %r5, 4; add.s64 %rd4, %rd1, %rd3; ld.global.u32 %r7, [%rd4];
add.s64 %rd5, %rd2, %rd3; ld.global.u32 %r8, [%rd5]; add.u32 %r8, %r8, 1000; st.global.u32 [%rd5], %r8;
setp.ne.u32 %p1, %r7, %r1; @%p1 bra JOIN;
setp.lt.u32 %p2, %r2, 16; @%p2 bra LOW; add.u32 %r8, %r8, 10; bra.uni INNER;
LOW: add.u32 %r8, %r8, 20;
INNER: add.u32 %r8, %r8, 100;
JOIN: st.global.u32 [%rd5], %r8; ret;
"""


@pytest.mark.parametrize("version", ["coherent", "masked"])
@pytest.mark.parametrize("equal", [0, 1, 31, 32])
def test_what_equal_lanes_do_alone_runs_under_masks_in_place(equal: int, version: compiler.Version) -> None:
    m = module(EQUAL)
    assert "mixed" not in kernel_ir(m, "k", (32, 1, 1), "coherent", compiler.host_target())[0]
    memory = Memory()
    a = memory.put(np.where(np.arange(32) < equal, 5, 6).astype(np.uint32))
    b = memory.put(np.ones(32, np.uint32))
    testing.run_compiled(
        m, "k", (1, 1, 1), (32, 1, 1), a.to_bytes(8, "little") + b.to_bytes(8, "little") + (5).to_bytes(4, "little"),
        memory, version=version,
    )  # fmt: skip
    lanes = np.arange(32)
    wanted = 1001 + np.where(lanes < equal, np.where(lanes < 16, 120, 110), 0)
    assert (memory.array(b, np.uint32, 32) == wanted).all()


def test_an_index_that_wraps_is_masked_code() -> None:
    """2**31 - 16 + lane leaves the range of s32 in the warp's second half: addresses are then not consecutive."""
    body = """
    add.s32 %r6, %r5, %r1; shr.s32 %r7, %r6, 31; mul.wide.s32 %rd3, %r6, 4; shr.s64 %rd3, %rd3, 40;
    cvt.u32.u64 %r8, %rd3; mul.wide.u32 %rd4, %r2, 4; add.s64 %rd4, %rd2, %rd4; st.global.u32 [%rd4], %r8; ret;
    """
    m = module(body)
    results = []
    for run in (testing.run_compiled, oracle.run):
        memory = Memory()
        out = memory.allocate(128)
        buffer = bytes(8) + out.to_bytes(8, "little") + (0x7FFFFFF0).to_bytes(4, "little")
        run(m, "k", (1, 1, 1), (32, 1, 1), buffer, memory)
        results.append(memory.array(out, np.int32, 32))
    assert (results[0] == results[1]).all()
    assert len(set(results[0])) > 1


@pytest.mark.parametrize("version", ["coherent", "masked"])
def test_objects_are_closed_and_described(version: compiler.Version) -> None:
    done = compile_kernel(module(LOOP), "k", (128, 1, 1), version)
    assert undefined_symbols(done.object) == []
    assert done.symbol
    assert done.meta.local_bytes == 0
    assert not done.meta.uses_barrier
    assert done.meta.save_bytes % 64 == 0


def test_both_versions_agree_on_the_save_area() -> None:
    m = module(LOOP)
    metas = [compile_kernel(m, "k", (64, 1, 1), v).meta for v in ("coherent", "masked")]
    assert metas[0] == metas[1]


def test_flushing_is_the_control_registers_when_all_arithmetic_flushes() -> None:
    assert kernel_ir(module(ADD), "k", (32, 1, 1), "coherent", compiler.host_target())[1].ftz
    mixed = ADD.replace("ret;", "mul.f32 %f9, %f1, %f1; ret;")
    assert not kernel_ir(module(mixed), "k", (32, 1, 1), "coherent", compiler.host_target())[1].ftz


def test_bad_requests_say_what_is_wrong() -> None:
    m = module("ret;")
    with pytest.raises(KeyError):
        compile_kernel(m, "nothing")
    with pytest.raises(PtxError, match="1 to 1024"):
        compile_kernel(m, "k", (2048, 1, 1))
    with pytest.raises(UnsupportedError, match=r"line \d+: the instruction is not implemented: tex"):
        compile_kernel(module("tex.1d.v4.f32.s32 {%f1, %f2, %f3, %f4}, [%rd1]; ret;".replace("[%rd1]", "%rd1")), "k")


def test_the_state_numbers_fit_the_return_value() -> None:
    text = ir(ADD)
    assert f"ret i32 {int(abi.State.EXIT)}" in text
    assert re.search(rf"ret i32 {int(abi.State.TO_MASKED)}\b", text)


BYTES = """
mul.wide.u32 %rd3, %r2, 4; add.s64 %rd4, %rd1, %rd3; ld.global.u32 %r6, [%rd4]; add.s64 %rd5, %rd2, %rd3;
ld.global.u32 %r7, [%rd5]; dp4a.s32.s32 %r8, %r6, %r7, %r2; dp4a.u32.s32 %r8, %r6, %r7, %r8;
dp4a.u32.u32 %r8, %r7, %r6, %r8; and.b32 %r8, %r8, 0xbfffbfff; fma.rn.f16x2 %r9, %r6, %r7, %r8; xor.b32 %r8, %r8, %r9;
add.rz.f32 %f1, %f2, %f3; shfl.sync.idx.b32 %r10, %r8, %r6, 31, -1; xor.b32 %r8, %r8, %r10;
mov.b32 %f2, %r6; mov.b32 %f3, %r7; add.rz.f32 %f1, %f2, %f3; mov.b32 %r11, %f1; and.b32 %r12, %r11, 0x7f800000;
setp.eq.u32 %p1, %r12, 0x7f800000; selp.b32 %r11, 0, %r11, %p1; add.u32 %r8, %r8, %r11;
cvt.rn.f64.u32 %rd6, %r6; cvt.rn.f64.u32 %rd7, %r7; div.rp.f64 %rd8, %rd6, %rd7; fma.rz.f64 %rd8, %rd8, %rd6, %rd7;
sqrt.rm.f64 %rd8, %rd8; mov.b64 {%r14, %r15}, %rd8; xor.b32 %r8, %r8, %r14;
and.b32 %r16, %r6, 31; mul.wide.u32 %rd9, %r16, 4; add.s64 %rd9, %rd1, %rd9; ld.global.u32 %r17, [%rd9];
xor.b32 %r8, %r8, %r17; mul.lo.u32 %r18, %r2, 7; and.b32 %r18, %r18, 31;
mul.wide.u32 %rd10, %r18, 4; add.s64 %rd10, %rd2, %rd10;
and.b32 %r9, %r9, 0x7fff7fff; st.global.u32 [%rd10], %r8; ret;
"""


MACHINES = ["avx2", "avx512", "vnni"]


def lesser(machine: str) -> HostTarget:
    """This machine without what others lack."""
    host = HostTarget.host()
    later = [f[1:] for f in host.features.split(",")]
    without = {
        "avx2": [f for f in later if f.startswith(("avx512", "avx10", "amx", "avxvnni"))],
        "avx512": [f for f in later if f in ("avx512vnni", "avxvnni", "avx512fp16", "avx512vbmi")],
        "vnni": [f for f in later if f == "avx512fp16"],
    }[machine]
    return host.without(*without)


COLUMNS = """
.shared .align 16 .b8 rows[8576];
mul.wide.u32 %rd3, %r2, 264; add.s64 %rd4, %rd1, %rd3; mov.u32 %r6, rows; mad.lo.u32 %r6, %r2, 264, %r6;
ld.global.v2.u32 {%r7, %r8}, [%rd4]; ld.global.u64 %rd5, [%rd4+8]; ld.global.u32 %r9, [%rd4+128];
st.shared.v2.u32 [%r6], {%r7, %r8}; st.shared.u64 [%r6+8], %rd5; st.shared.u32 [%r6+128], %r9; bar.sync 0;
ld.shared.v2.u32 {%r10, %r11}, [%r6]; ld.shared.u64 %rd6, [%r6+8]; ld.shared.u32 %r12, [%r6+128];
mul.wide.u32 %rd7, %r2, 24; add.s64 %rd7, %rd2, %rd7; st.global.v2.u32 [%rd7], {%r10, %r11};
st.global.u64 [%rd7+8], %rd6; st.global.u32 [%rd7+16], %r12; ret;
"""


@pytest.mark.parametrize("machine", MACHINES)
def test_columns_of_a_matrix(machine: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lanes in rows of their own: with AVX2 no vector is loaded for one of its elements."""
    target = lesser(machine)
    m = module(COLUMNS)
    text = kernel_ir(m, "k", (32, 1, 1), "coherent", target)[0]
    if not target.avx512:
        assert "gather" not in text
        assert "x i8>, ptr" not in text
    monkeypatch.setattr(compiler, "host_target", lambda: target)
    monkeypatch.setattr(testing, "_EXECUTORS", {})
    rows = np.random.default_rng(7).integers(0, 1 << 32, (32, 66), np.uint32)
    memory = Memory()
    a, b = memory.put(rows), memory.put(np.zeros((32, 6), np.uint32))
    testing.run_compiled(
        m, "k", (1, 1, 1), (32, 1, 1), a.to_bytes(8, "little") + b.to_bytes(8, "little") + bytes(4), memory
    )
    got = memory.array(b, np.uint32, 32 * 6).reshape(32, 6)[:, :5]
    assert (got == rows[:, [0, 1, 2, 3, 32]]).all()


@pytest.mark.parametrize("load", ["ld.global.nc.u32", "ld.global.u32"])
def test_what_follows_in_global_memory_is_asked_for(load: str) -> None:
    body = f"""
    shr.u32 %r6, %r2, 2; mul.wide.u32 %rd3, %r6, 36; and.b32 %r7, %r2, 3; mul.wide.u32 %rd4, %r7, 8;
    add.s64 %rd3, %rd3, %rd4; add.s64 %rd3, %rd1, %rd3; {load} %r8, [%rd3+4]; {load} %r9, [%rd3+8];
    add.u32 %r8, %r8, %r9; mul.wide.u32 %rd5, %r2, 4; add.s64 %rd5, %rd2, %rd5; st.global.u32 [%rd5], %r8; ret;
    """
    text = kernel_ir(module(body), "k", (32, 1, 1), "coherent", lesser("avx2"))[0]
    assert text.count("call void @llvm.prefetch") == 5  # 284 bytes lie on five lines


@pytest.mark.parametrize("machine", MACHINES)
def test_machines_with_fewer_features_compute_the_same(machine: str, monkeypatch: pytest.MonkeyPatch) -> None:
    target = lesser(machine)
    monkeypatch.setattr(compiler, "host_target", lambda: target)
    monkeypatch.setattr(testing, "_EXECUTORS", {})
    rng = np.random.default_rng(5)
    data = [rng.integers(0, 1 << 32, 32, np.uint32) & 0xBFFFBFFF for _ in range(2)]
    results = []
    m = module(BYTES)
    for run in (testing.run_compiled, oracle.run):
        memory = Memory()
        a, b = (memory.put(d) for d in data)
        buffer = a.to_bytes(8, "little") + b.to_bytes(8, "little") + bytes(4)
        run(m, "k", (1, 1, 1), (32, 1, 1), buffer, memory)
        results.append(memory.array(b, np.uint32, 32))
    assert (results[0] == results[1]).all()
