"""The Q4_K writer against the reader that `gguf` ships."""

import numpy as np
import pytest
from gguf import GGMLQuantizationType, quants
from hypothesis import given, settings
from hypothesis import strategies as st

from vgpu.demo import _quantize


def read_back(blocks: np.ndarray) -> np.ndarray:
    return quants.dequantize(blocks, GGMLQuantizationType.Q4_K)


@pytest.mark.parametrize("scale", [1e-3, 1.0, 50.0])
@pytest.mark.parametrize("shift", [0.0, -2.0, 2.0])
def test_q4_k_reads_back_within_its_steps(scale: float, shift: float) -> None:
    weights = (np.random.default_rng(1).standard_normal((8, 1024)).astype(np.float32) + np.float32(shift)) * scale
    read = read_back(_quantize.q4_k(weights))
    groups = np.minimum(weights.reshape(-1, 8, 32).min(-1), 0), weights.reshape(-1, 8, 32).max(-1)
    # Half a 4-bit step, and half a step of the 6-bit scale and minimum, whose own step is a 63rd of the super-block's
    # largest.
    span = groups[1] - groups[0]
    bound = span / 30 + span.max(-1, keepdims=True) / 126 + (-groups[0]).max(-1, keepdims=True) / 126
    error = np.abs(read - weights).reshape(-1, 8, 32).max(-1)
    assert (error <= bound * 1.05).all()


def test_q4_k_is_as_good_as_the_format_lets_it_be() -> None:
    weights = np.random.default_rng(2).standard_normal((64, 512)).astype(np.float32)
    error = np.sqrt(np.mean((read_back(_quantize.q4_k(weights)) - weights) ** 2))
    assert error < 0.085  # 4 bits over a span of about 4.1 standard deviations: a step of 0.27, an rms of 0.079


def test_q4_k_keeps_zero_and_constant_rows() -> None:
    weights = np.zeros((3, 256), np.float32)
    weights[1] = 3.0
    weights[2] = -3.0
    read = read_back(_quantize.q4_k(weights))
    assert np.array_equal(read[0], weights[0])
    assert np.abs(read[1:] - weights[1:]).max() < 0.01


@settings(max_examples=50, deadline=None)
@given(st.lists(st.floats(-1e4, 1e4, width=32), min_size=256, max_size=256))
def test_q4_k_is_finite_for_any_finite_row(row: list[float]) -> None:
    weights = np.array([row], np.float32)
    read = read_back(_quantize.q4_k(weights))
    assert np.isfinite(read).all()
    assert np.abs(read - weights).max() <= 0.06 * max(1e-4, float(np.ptp(weights)) + float(np.abs(weights).max()))


def test_a_row_that_does_not_divide_into_super_blocks_is_refused() -> None:
    with pytest.raises(ValueError, match="256"):
        _quantize.q4_k(np.zeros((1, 128), np.float32))


@pytest.mark.parametrize(("name", "bytes_per_256"), [("F16", 512), ("Q8_0", 272), ("Q4_0", 144), ("Q4_K", 144)])
def test_sizes_are_those_of_the_formats(name: str, bytes_per_256: int) -> None:
    data, kind = _quantize.quantize(np.ones((4, 512), np.float32), name)
    assert kind.name == name
    assert data.nbytes == 4 * 2 * bytes_per_256
