"""Fuzz target: the frame decoder, in C with sanitizers (fuzz_frames.c)."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
LINK = HERE.parents[1] / "src" / "vgpu" / "link"
FLAGS = ("-std=gnu11", "-D_GNU_SOURCE", "-O1", "-g", "-Wall", "-Wextra", "-fsanitize=address,undefined")


def run(seconds: float, seed: int) -> int:
    """Fuzz for this long; returns how many inputs were tried. Raises RuntimeError with what went wrong."""
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder) / "fuzz_frames"
        sources = [str(HERE / "fuzz_frames.c"), str(LINK / "decoder.c")]
        options = [*FLAGS, "-fno-sanitize-recover=all", f"-I{LINK}"]
        subprocess.run(["gcc", *options, *sources, "-o", str(program)], check=True)
        done = subprocess.run(
            [str(program), str(seconds), str(seed)], capture_output=True, text=True, timeout=seconds + 60, check=False
        )
    if done.returncode:
        raise RuntimeError(f"seed {seed}: exit status {done.returncode}\n{done.stderr[-8000:]}")
    return int(done.stdout)
