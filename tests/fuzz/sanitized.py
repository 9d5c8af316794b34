"""Fuzz programs in C: built with gcc and sanitizers, run for a while."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SOURCE = ROOT / "src" / "vgpu"
FLAGS = ("-std=gnu11", "-D_GNU_SOURCE", "-O1", "-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=all")
INCLUDES = (f"-I{SOURCE / 'link'}", f"-I{SOURCE / 'engine' / 'cpu' / 'native'}")
# Faults of device work are the worker's own to handle.
ASAN = "handle_segv=0:handle_sigbus=0:handle_sigfpe=0:handle_sigill=0:use_sigaltstack=0"


def run(sources: Sequence[Path], seconds: float, seed: int, leaks: bool = True) -> int:
    """Build and run ``program SECONDS SEED``; returns the number that it prints. RuntimeError: what it said instead."""
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder) / "program"
        files = [str(path) for path in sources]
        subprocess.run(["gcc", *FLAGS, *INCLUDES, *files, "-lpthread", "-lm", "-o", str(program)], check=True)
        environment = {**os.environ, "ASAN_OPTIONS": f"{ASAN}:detect_leaks={int(leaks)}"}
        done = subprocess.run(
            [str(program), str(seconds), str(seed)],
            capture_output=True, text=True, timeout=seconds + 120, check=False, env=environment,
        )  # fmt: skip
    if done.returncode:
        raise RuntimeError(f"seed {seed}: exit status {done.returncode}\n{done.stderr[-8000:]}")
    return int(done.stdout)
