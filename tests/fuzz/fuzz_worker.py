"""Fuzz target: the worker's C against a guest that sends anything (fuzz_worker.c), with sanitizers."""

from __future__ import annotations

from tests.fuzz import sanitized


def run(seconds: float, seed: int) -> int:
    """Fuzz for this long; returns how many operations were sent. Raises RuntimeError with what went wrong."""
    sources = [
        sanitized.HERE / "fuzz_worker.c",
        sanitized.ROOT / "tests" / "engine" / "cpu" / "guest_simulator.c",
        sanitized.SOURCE / "link" / "decoder.c",
        *sorted((sanitized.SOURCE / "engine" / "cpu" / "native").glob("*.c")),
    ]
    # A worker that is stopped with operations in its queue drops them with what they hold.
    return sanitized.run(sources, seconds, seed, leaks=False)
