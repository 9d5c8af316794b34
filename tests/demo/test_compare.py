"""The measures by which the demonstration says "equal"."""

import numpy as np
import pytest

from vgpu.demo import compare


def test_cosines_row_by_row() -> None:
    one = np.array([[1, 0], [1, 1], [0, 2]], np.float32)
    other = np.array([[2, 0], [1, -1], [0, -1]], np.float32)
    assert compare.cosines(one, other) == pytest.approx([1, 0, -1])


def test_a_zero_vector_is_like_nothing() -> None:
    assert np.isnan(compare.cosines(np.zeros((1, 4), np.float32), np.ones((1, 4), np.float32))).all()


def test_ranking_is_by_falling_similarity() -> None:
    sentences = np.array([[0, 1], [1, 0], [1, 1]], np.float32)
    order, similarity = compare.ranking(np.array([1, 0.1], np.float32), sentences)
    assert order == [1, 2, 0]
    assert similarity[1] == pytest.approx(1 / np.hypot(1, 0.1))


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [([1, 2, 3], [1, 2, 3], 3), ([1, 9, 3], [1, 2, 3], 1), ([], [1], 0), ([1, 2], [1, 2, 3], 2)],
)
def test_common_prefix(one: list[int], other: list[int], count: int) -> None:
    assert compare.common_prefix(one, other) == count


def test_logit_error_is_the_worst_position_in_units_of_its_spread() -> None:
    other = np.array([[0.0, 2.0, 4.0, 6.0], [0, 20, 40, 60]], np.float32)
    one = other.copy()
    one[0, 2] += 0.5
    one[1, 0] -= 2.0
    assert compare.logit_error(one, other) == pytest.approx(0.5 / other[0].std())


def test_logit_error_of_bad_values_or_shapes_is_infinite() -> None:
    good = np.arange(8, dtype=np.float32).reshape(2, 4)
    bad = good.copy()
    bad[1, 1] = np.nan
    assert compare.logit_error(bad, good) == float("inf")
    assert compare.logit_error(good[:0], good) == float("inf")
    assert compare.logit_error(good, good[:, :3]) == float("inf")
