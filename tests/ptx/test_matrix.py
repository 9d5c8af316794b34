"""mma forms against NumPy: fragments are scattered and gathered by the PTX ISA's own index formulas."""

from __future__ import annotations

import ctypes

import llvmlite.binding as llvm
import numpy as np
import pytest

from vgpu.ptx.matrix import TRANSPOSE, MatrixError, Mma
from vgpu.ptx.target import HostTarget

FORMS = [
    "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32", "mma.sync.aligned.m16n8k8.row.col.f32.f16.f16.f32",
    "mma.sync.aligned.m16n8k16.row.col.f16.f16.f16.f16", "mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32",
    "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32", "mma.sync.aligned.m16n8k4.row.col.f32.tf32.tf32.f32",
    "mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32", "mma.sync.aligned.m16n8k16.row.col.s32.s8.s8.s32",
    "mma.sync.aligned.m16n8k32.row.col.s32.u8.s8.s32", "mma.sync.aligned.m16n8k32.row.col.satfinite.s32.s8.u8.s32",
    "mma.sync.aligned.m8n8k16.row.col.s32.s8.s8.s32",
]  # fmt: skip


def _run(form: Mma, operands: list[np.ndarray], vnni: bool) -> list[np.ndarray]:
    types = form.operand_types()
    text = form.definition(vnni) + "define void @run(ptr %in, ptr %out) {\n"
    for index, kind in enumerate(types):
        text += f"  %p{index} = getelementptr i8, ptr %in, i64 {128 * index}\n"
        text += f"  %x{index} = load {kind}, ptr %p{index}, align 4\n"
    arguments = ", ".join(f"{kind} %x{i}" for i, kind in enumerate(types))
    text += f"  %r = call {form.result} {form.symbol}({arguments})\n"
    kind = "<32 x float>" if form.type_d == "f32" else "<32 x i32>"
    for index in range(form.counts[3]):
        text += (
            f"  %q{index} = getelementptr i8, ptr %out, i64 {128 * index}\n"
            f"  %y{index} = extractvalue {form.result} %r, {index}\n  store {kind} %y{index}, ptr %q{index}, align 4\n"
        )
    module = llvm.parse_assembly(text + "  ret void\n}\n")
    module.verify()
    engine = llvm.create_mcjit_compiler(module, HostTarget.host().machine())
    engine.finalize_object()
    source = np.stack([o.view(np.uint32).reshape(32) for o in operands])
    out = np.empty((form.counts[3], 32), np.uint32)
    ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)(engine.get_function_address("run"))(
        source.ctypes.data, out.ctypes.data
    )
    return list(out)


def _values(rng: np.random.Generator, kind: str, shape: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
    """Elements as they are stored, and as f64."""
    if kind in ("s8", "u8"):
        stored = rng.integers(-128 if kind == "s8" else 0, 128 if kind == "s8" else 256, shape)
        return stored.astype(np.int8 if kind == "s8" else np.uint8), stored.astype(np.float64)
    value = rng.normal(size=shape).astype(np.float32)
    if kind == "f16":
        return value.astype(np.float16), value.astype(np.float16).astype(np.float64)
    bits = value.view(np.uint32) & np.uint32(0xFFFF0000 if kind == "bf16" else 0xFFFFE000)
    exact = bits.view(np.float32).astype(np.float64)
    return ((bits >> 16).astype(np.uint16) if kind == "bf16" else bits), exact


@pytest.mark.parametrize("vnni", [False, True])
@pytest.mark.parametrize("opcode", FORMS)
def test_form(opcode: str, vnni: bool) -> None:
    if vnni and not HostTarget.host().vnni:
        pytest.skip("this machine has no vpdpbusd on 512 bits")
    form, rng = Mma.parse(opcode), np.random.default_rng(7)
    per, halves = form.per_register, form.rows // 8
    stored_a, a = _values(rng, form.type_a, (form.rows, form.k))
    stored_b, b = _values(rng, form.type_b, (form.k, 8))
    integers = form.type_c == "s32"
    c = rng.integers(-1000, 1000, (form.rows, 8)).astype(np.float64) if integers else rng.normal(size=(form.rows, 8))
    c = c if integers else c.astype(np.float16).astype(np.float64)
    fragments = []
    for group in range(form.k // (4 * per)):
        for half in range(halves):
            fragment = np.empty((32, per), stored_a.dtype)
            for lane in range(32):
                start = group * 4 * per + (lane % 4) * per
                fragment[lane] = stored_a[lane // 4 + 8 * half, start : start + per]
            fragments.append(fragment)
    for group in range(form.k // (4 * per)):
        fragment = np.empty((32, per), stored_b.dtype)
        for lane in range(32):
            start = group * 4 * per + (lane % 4) * per
            fragment[lane] = stored_b[start : start + per, lane // 4]
        fragments.append(fragment)
    for half in range(halves):
        pair = np.array([[c[lane // 4 + 8 * half, 2 * (lane % 4) + odd] for odd in (0, 1)] for lane in range(32)])
        if form.type_c == "f16":
            fragments.append(pair.astype(np.float16))
        else:
            fragments += [
                np.ascontiguousarray(pair[:, odd].astype(np.int32 if integers else np.float32)) for odd in (0, 1)
            ]
    out = _run(form, fragments, vnni)
    want = a @ b + c
    got = np.empty_like(want)
    for half in range(halves):
        for lane in range(32):
            for odd in (0, 1):
                if form.type_d == "f16":
                    value = float(out[half].view(np.float16)[2 * lane + odd])
                else:
                    value = float(out[2 * half + odd].view(np.int32 if integers else np.float32)[lane])
                got[lane // 4 + 8 * half, 2 * (lane % 4) + odd] = value
    if integers:
        assert np.array_equal(got, want)
    else:
        tolerance = 1e-2 if form.type_d == "f16" else 1e-5
        np.testing.assert_allclose(got, want, rtol=tolerance, atol=tolerance)


def test_transpose_is_its_own_inverse() -> None:
    matrix = np.arange(64)
    assert np.array_equal(matrix[TRANSPOSE].reshape(8, 8), matrix.reshape(8, 8).T)
    assert np.array_equal(matrix[TRANSPOSE][TRANSPOSE], matrix)


@pytest.mark.parametrize(
    "opcode", ["mma.sync.aligned.m16n8k64.row.col.s32.s4.s4.s32", "mma.sync.aligned.m16n8k16.col.row.f32.f16.f16.f32"]
)
def test_other_forms_are_refused(opcode: str) -> None:
    with pytest.raises(MatrixError, match="lowered"):
        Mma.parse(opcode)
