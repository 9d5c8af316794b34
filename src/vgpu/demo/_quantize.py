"""Weights in the block formats of ggml. What `gguf` writes is left to it; Q4_K, which it only reads, is written
here."""

from __future__ import annotations

import numpy as np
from gguf import GGMLQuantizationType, LlamaFileType, quants
from numpy.typing import NDArray

SUPER_BLOCK = 256  # weights that share one pair of f16 scales in Q4_K
SUB_BLOCK = 32  # weights that share one 6-bit scale and one 6-bit minimum

FILE_TYPES = {
    "F16": LlamaFileType.MOSTLY_F16,
    "Q8_0": LlamaFileType.MOSTLY_Q8_0,
    "Q4_0": LlamaFileType.MOSTLY_Q4_0,
    "Q4_K": LlamaFileType.MOSTLY_Q4_K_S,
}


def quantize(weights: NDArray[np.float32], quantization: str) -> tuple[NDArray[np.generic], GGMLQuantizationType]:
    """Return `weights` [rows, columns] as raw blocks of `quantization` (a key of FILE_TYPES), with the tensor type.

    Raises ValueError when the columns do not divide into the format's blocks.
    """
    kind = GGMLQuantizationType[quantization]
    if kind == GGMLQuantizationType.F16:
        return weights.astype(np.float16), kind
    if kind == GGMLQuantizationType.Q4_K:
        return q4_k(weights), kind
    return quants.quantize(weights, kind), kind


def q4_k(weights: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Return `weights` [rows, columns] in Q4_K: 144 bytes for each 256 weights of a row.

    A super-block holds f16 `d` and `dmin`, eight 6-bit (scale, minimum) pairs in 12 bytes, and 256 4-bit values q;
    a weight reads back as d * scale * q - dmin * minimum.
    """
    rows, columns = weights.shape
    if columns % SUPER_BLOCK:
        raise ValueError(f"Q4_K needs rows of a multiple of {SUPER_BLOCK} weights, not {columns}")
    x = weights.astype(np.float32).reshape(-1, SUPER_BLOCK // SUB_BLOCK, SUB_BLOCK)
    lowest = np.minimum(x.min(axis=-1), 0)
    span = (x.max(axis=-1) - lowest) / 15
    # The two f16 factors are rounded before the 6-bit ones are chosen, so that the rounding is not paid twice.
    d = (span.max(axis=-1, keepdims=True) / 63).astype(np.float16)
    dmin = ((-lowest).max(axis=-1, keepdims=True) / 63).astype(np.float16)
    scale = _ratio(span, d.astype(np.float32)).clip(0, 63).astype(np.uint8)
    minimum = _ratio(-lowest, dmin.astype(np.float32)).clip(0, 63).astype(np.uint8)
    step = (d.astype(np.float32) * scale)[..., None]
    offset = (dmin.astype(np.float32) * minimum)[..., None]
    q = _ratio(x + offset, step).clip(0, 15).astype(np.uint8)

    pairs = q.reshape(-1, SUPER_BLOCK // (2 * SUB_BLOCK), 2, SUB_BLOCK)
    nibbles = (pairs[:, :, 0] | pairs[:, :, 1] << 4).reshape(-1, SUPER_BLOCK // 2)
    blocks = np.concatenate([d.view(np.uint8), dmin.view(np.uint8), _pack_6_bit(scale, minimum), nibbles], axis=-1)
    return blocks.reshape(rows, columns // SUPER_BLOCK * blocks.shape[-1])


def _ratio(numerator: NDArray[np.float32], denominator: NDArray[np.float32]) -> NDArray[np.float32]:
    safe = np.where(denominator == 0, np.float32(1), denominator)
    return np.where(denominator == 0, np.float32(0), np.rint(numerator / safe))


def _pack_6_bit(scale: NDArray[np.uint8], minimum: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return the 12 bytes that hold eight scales and eight minima: the first four of each whole in the low bits of
    bytes 0..7, the last four as nibbles in bytes 8..11 with their top two bits in the top bits of bytes 0..7."""
    low_scale, high_scale = scale[:, :4], scale[:, 4:]
    low_minimum, high_minimum = minimum[:, :4], minimum[:, 4:]
    return np.concatenate(
        [
            low_scale | (high_scale >> 4) << 6,
            low_minimum | (high_minimum >> 4) << 6,
            (high_scale & 15) | (high_minimum & 15) << 4,
        ],
        axis=-1,
    )
