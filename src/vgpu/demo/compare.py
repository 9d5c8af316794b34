"""Two backends' results held against each other. Pure functions on arrays."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]

# What a result may differ by from the CPU backend's, by quantisation. The two round activations to 8 bits in blocks
# of different sizes, so quantised logits differ by a few hundredths of their spread where both are right; with F16
# weights there is no such rounding.
COSINE_BOUND = {"F16": 0.9999, "Q8_0": 0.999}
LOGIT_BOUND = {"F16": 0.02, "Q8_0": 0.1, "Q4_0": 0.1, "Q4_K": 0.1}


def cosines(one: Matrix, other: Matrix) -> Matrix:
    """Return the cosine of each row of `one` [sentences, width] with the same row of `other`; nan where a row is zero
    or not finite."""
    one, other = one.astype(np.float64), other.astype(np.float64)
    with np.errstate(all="ignore"):
        lengths = np.linalg.norm(one, axis=1) * np.linalg.norm(other, axis=1)
        result: Matrix = ((one * other).sum(axis=1) / lengths).astype(np.float32)
    return result


def ranking(query: Matrix, sentences: Matrix) -> tuple[list[int], Matrix]:
    """Return the indices of `sentences` [count, width] by falling cosine with `query` [width], and the cosines by
    index."""
    similarity = cosines(np.broadcast_to(query, sentences.shape), sentences)
    return [int(index) for index in np.argsort(-similarity, kind="stable")], similarity


def common_prefix(one: Sequence[int], other: Sequence[int]) -> int:
    """Return how many tokens at the start are the same in both."""
    for index, (a, b) in enumerate(zip(one, other, strict=False)):
        if a != b:
            return index
    return min(len(one), len(other))


def logit_error(one: Matrix, other: Matrix) -> float:
    """Return the largest |difference| of two sets of logits [positions, vocabulary] in units of the standard
    deviation of `other` at that position; inf when either has a value that is not finite. Rows that only one side has
    are not compared."""
    rows = min(len(one), len(other))
    one, other = one[:rows].astype(np.float64), other[:rows].astype(np.float64)
    if rows == 0 or one.shape != other.shape or not (np.isfinite(one).all() and np.isfinite(other).all()):
        return float("inf")
    return float((np.abs(one - other).max(axis=1) / other.std(axis=1)).max())
