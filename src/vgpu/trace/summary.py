"""Calls counted by function."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

_NOT_READY = 600  # CUDA_ERROR_NOT_READY, cudaErrorNotReady: the answer of a query, no error


@dataclass
class Row:
    """One function. Times are in nanoseconds, over the calls that returned; they include the calls made inside."""

    function: str
    calls: int = 0
    errors: int = 0
    unfinished: int = 0
    total: int = 0
    longest: int = 0

    @property
    def mean(self) -> float:
        returned = self.calls - self.unfinished
        return self.total / returned if returned else 0.0


class Summary:
    """What every function did: ``returned`` and ``never_returned`` count one call each."""

    def __init__(self) -> None:
        self._rows: dict[str, Row] = {}

    def returned(self, function: str, nanoseconds: int, status: int | None) -> None:
        """Count a call; ``status`` is its result where that is the API's status."""
        row = self._row(function)
        row.calls += 1
        row.total += nanoseconds
        row.longest = max(row.longest, nanoseconds)
        row.errors += bool(status) and status != _NOT_READY

    def never_returned(self, function: str) -> None:
        row = self._row(function)
        row.calls += 1
        row.unfinished += 1

    def _row(self, function: str) -> Row:
        found = self._rows.get(function)
        if found is None:
            found = self._rows[function] = Row(function)
        return found

    def rows(self) -> list[Row]:
        """The functions, those that took longest first."""
        return sorted(self._rows.values(), key=lambda row: (-row.total, -row.calls, row.function))

    def as_dicts(self) -> list[dict[str, Any]]:
        return [
            {
                "function": row.function, "calls": row.calls, "errors": row.errors, "unfinished": row.unfinished,
                "total_ns": row.total, "mean_ns": round(row.mean), "max_ns": row.longest,
            }
            for row in self.rows()
        ]  # fmt: skip

    def text(self) -> str:
        """The table, with one line of sums below it."""
        rows = self.rows()
        head = f"{'calls':>9} {'errors':>7} {'unfinished':>10} {'total ms':>11} {'mean us':>10} {'max us':>11}"
        lines = [f"{head}  function"]
        for row in rows:
            lines.append(
                f"{row.calls:>9} {row.errors or '':>7} {row.unfinished or '':>10} {row.total / 1e6:>11.3f} "
                f"{row.mean / 1e3:>10.1f} {row.longest / 1e3:>11.1f}  {row.function}"
            )
        calls, errors, unfinished = (sum(getattr(row, k) for row in rows) for k in ("calls", "errors", "unfinished"))
        lines.append(f"{calls:>9} {errors or '':>7} {unfinished or '':>10}  {len(rows)} functions")
        return "\n".join(lines)
