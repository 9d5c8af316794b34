"""Counting and adding up."""

from __future__ import annotations

from vgpu.trace.summary import Summary


def filled() -> Summary:
    summary = Summary()
    summary.returned("cuInit", 3_000_000, 0)
    summary.returned("cuMemAlloc_v2", 1000, 0)
    summary.returned("cuMemAlloc_v2", 4000, 2)
    summary.returned("cuStreamQuery", 500, 600)  # not ready is an answer
    summary.returned("cublasXerbla", 700, None)
    summary.never_returned("cuStreamSynchronize")
    return summary


def test_rows() -> None:
    rows = {row["function"]: row for row in filled().as_dicts()}
    assert rows["cuMemAlloc_v2"] == {
        "function": "cuMemAlloc_v2", "calls": 2, "errors": 1, "unfinished": 0, "total_ns": 5000, "mean_ns": 2500,
        "max_ns": 4000,
    }  # fmt: skip
    assert rows["cuStreamQuery"]["errors"] == 0
    assert rows["cublasXerbla"]["errors"] == 0
    assert rows["cuStreamSynchronize"] == {
        "function": "cuStreamSynchronize", "calls": 1, "errors": 0, "unfinished": 1, "total_ns": 0, "mean_ns": 0,
        "max_ns": 0,
    }  # fmt: skip


def test_the_dearest_come_first() -> None:
    assert [row.function for row in filled().rows()][:2] == ["cuInit", "cuMemAlloc_v2"]


def test_text() -> None:
    lines = filled().text().splitlines()
    assert lines[0].split() == ["calls", "errors", "unfinished", "total", "ms", "mean", "us", "max", "us", "function"]
    assert lines[1].split() == ["1", "3.000", "3000.0", "3000.0", "cuInit"]
    assert lines[2].split() == ["2", "1", "0.005", "2.5", "4.0", "cuMemAlloc_v2"]
    assert lines[-1].split() == ["6", "1", "1", "5", "functions"]
