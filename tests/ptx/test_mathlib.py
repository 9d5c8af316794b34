"""The vector functions against f64 NumPy, within what the PTX ISA states for each `.approx` instruction."""

from __future__ import annotations

import ctypes
from collections.abc import Callable

import llvmlite.binding as llvm
import numpy as np
import pytest

from vgpu.ptx import mathlib
from vgpu.ptx.target import HostTarget

Function = Callable[[np.ndarray], np.ndarray]


@pytest.fixture(scope="module")
def call() -> Callable[[str, np.ndarray], np.ndarray]:
    lanes = 32
    machine = HostTarget.host().machine()
    text = mathlib.definitions(set(mathlib.FUNCTIONS), lanes)
    for function in mathlib.FUNCTIONS:
        text += (
            f"define void @{function}(ptr %in, ptr %out) {{\n  %a = load <32 x float>, ptr %in, align 4\n"
            f"  %b = call <32 x float> {mathlib.name(function, lanes)}(<32 x float> %a)\n"
            "  store <32 x float> %b, ptr %out, align 4\n  ret void\n}\n"
        )
    module = llvm.parse_assembly(text)
    module.verify()
    engine = llvm.create_mcjit_compiler(module, machine)
    engine.finalize_object()

    def run(function: str, x: np.ndarray) -> np.ndarray:
        x = np.ascontiguousarray(x, np.float32)
        padded = np.resize(x, -(-len(x) // lanes) * lanes).astype(np.float32)
        out = np.empty_like(padded)
        entry = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)(engine.get_function_address(function))
        for start in range(0, len(padded), lanes):
            entry(padded[start:].ctypes.data, out[start:].ctypes.data)
        return out[: len(x)]

    return run


def _relative(got: np.ndarray, want: np.ndarray) -> float:
    scale = np.maximum(np.abs(want), 2.0**-126)
    return float(np.max(np.abs(got.astype(np.float64) - want) / scale))


def test_ex2(call: Callable[[str, np.ndarray], np.ndarray]) -> None:
    x = np.random.default_rng(1).uniform(-126, 128, 200_000).astype(np.float32)
    assert _relative(call("ex2", x), np.exp2(x.astype(np.float64))) < 2**-22.5
    n = np.arange(-149, 128, dtype=np.float32)
    assert np.array_equal(call("ex2", n), np.exp2(n.astype(np.float64)).astype(np.float32))
    special = np.array([np.inf, -np.inf, np.nan, 128, 1000, -1000, 0, -0.0], np.float32)
    want = np.array([np.inf, 0, np.nan, np.inf, np.inf, 0, 1, 1], np.float32)
    np.testing.assert_array_equal(call("ex2", special), want)


def test_lg2(call: Callable[[str, np.ndarray], np.ndarray]) -> None:
    rng = np.random.default_rng(2)
    near = rng.uniform(0.5, 2, 200_000).astype(np.float32)
    assert np.max(np.abs(call("lg2", near) - np.log2(near.astype(np.float64)))) < 2**-22
    far = np.exp2(rng.uniform(-149, 127.9, 200_000)).astype(np.float32)
    far = far[(far < 0.5) | (far > 2)]
    assert _relative(call("lg2", far), np.log2(far.astype(np.float64))) < 2**-22
    special = np.array([0, -0.0, np.inf, -1, np.nan, -np.inf, 1], np.float32)
    np.testing.assert_array_equal(
        call("lg2", special), np.array([-np.inf, -np.inf, np.inf, np.nan, np.nan, np.nan, 0], np.float32)
    )


@pytest.mark.parametrize(("function", "reference"), [("sin", np.sin), ("cos", np.cos)])
def test_sine_and_cosine(call: Callable[[str, np.ndarray], np.ndarray], function: str, reference: Function) -> None:
    rng = np.random.default_rng(3)
    x = rng.uniform(-2 * np.pi, 2 * np.pi, 200_000).astype(np.float32)
    assert np.max(np.abs(call(function, x) - reference(x.astype(np.float64)))) < 2**-20.5
    wide = rng.uniform(-100 * np.pi, 100 * np.pi, 200_000).astype(np.float32)
    assert np.max(np.abs(call(function, wide) - reference(wide.astype(np.float64)))) < 2**-14.7
    huge = call(function, np.array([1e9, -3e20, 3e38], np.float32))
    assert np.all(np.abs(huge) <= 1)
    assert np.all(np.isnan(call(function, np.array([np.inf, -np.inf, np.nan], np.float32))))


def test_tanh(call: Callable[[str, np.ndarray], np.ndarray]) -> None:
    x = np.random.default_rng(4).uniform(-12, 12, 200_000).astype(np.float32)
    assert _relative(call("tanh", x), np.tanh(x.astype(np.float64))) < 2**-11
    tiny = np.array([1e-30, -1e-6, 1e-3], np.float32)
    assert _relative(call("tanh", tiny), np.tanh(tiny.astype(np.float64))) < 2**-20
    np.testing.assert_array_equal(
        call("tanh", np.array([np.inf, -np.inf, np.nan, 0, -0.0], np.float32)),
        np.array([1, -1, np.nan, 0, -0.0], np.float32),
    )
