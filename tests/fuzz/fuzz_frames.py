"""Fuzz target: the frame decoder, in C with sanitizers (fuzz_frames.c)."""

from __future__ import annotations

from tests.fuzz import sanitized


def run(seconds: float, seed: int) -> int:
    """Fuzz for this long; returns how many inputs were tried. Raises RuntimeError with what went wrong."""
    return sanitized.run([sanitized.HERE / "fuzz_frames.c", sanitized.SOURCE / "link" / "decoder.c"], seconds, seed)
