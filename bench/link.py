"""Figures of the link: calls, launches, copies and a client's start, by the C program beside this file."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
from pathlib import Path

from vgpu.guest.locate import native_folder

CALLS = 20_000
LAUNCHES = 100_000
COPY_BYTES = 256 << 20
STARTS = 7

Figures = dict[str, float]


class BenchError(RuntimeError):
    """A program of the benchmark failed; the text has what it said."""


def build(folder: Path) -> Path:
    """Compile driver.c against the built libcuda into `folder` and return the program."""
    program = folder / "driver"
    source = Path(__file__).with_name("driver.c")
    flags = ["-std=gnu11", "-O2", "-Wall", "-Wextra", "-Werror"]
    command = ["gcc", *flags, "-o", str(program), str(source), f"-L{native_folder()}", "-l:libcuda.so.1"]
    _checked(command)
    return program


def under_vgpu(command: list[str], profile: str = "h100-80gb-hbm3") -> str:
    """Run `command` under `vgpu run` and return its standard output. Raises BenchError."""
    return _checked([sys.executable, "-m", "vgpu", "run", "--profile", profile, "--", *command])


def measure(
    program: Path,
    calls: int = CALLS,
    launches: int = LAUNCHES,
    copy_bytes: int = COPY_BYTES,
    starts: int = STARTS,
) -> Figures:
    """Return all figures of the link, in the units that their names end in; rates and ratios have none."""
    first = _run(program, "start", 0)  # starts the private daemon, whose start is a figure of its own
    figures: Figures = {"client_start_first_ms": first["first_launch_ms"]}
    begun = [_run(program, "start", 0) for _ in range(starts)]
    figures["client_start_ms"] = statistics.median(start["first_launch_ms"] for start in begun)
    figures["client_context_ms"] = statistics.median(start["context_ms"] for start in begun)
    sync = _run(program, "sync", calls)
    figures |= {"sync_call_us_p50": sync["sync_p50_us"], "sync_call_us_p99": sync["sync_p99_us"]}
    figures |= {"raw_ping_pong_us_p50": sync["raw_p50_us"], "raw_ping_pong_us_p99": sync["raw_p99_us"]}
    figures["sync_to_raw"] = sync["sync_p50_us"] / sync["raw_p50_us"]
    launched = _run(program, "launch", launches)
    figures |= {"launches_per_s": launched["launches_per_s"], "launch_us": launched["launch_us"]}
    figures |= {"launch_submit_us": launched["submit_us"], "launch_to_raw": launched["launch_us"] / sync["raw_p50_us"]}
    copies = _run(program, "copy", copy_bytes)
    for way in ("htod", "dtoh"):
        figures[f"copy_{way}"] = copies[f"{way}_gb_s"] / copies["memcpy_gb_s"]
        figures[f"copy_{way}_gb_s"] = copies[f"{way}_gb_s"]
    figures["copy_htod_first_touch"] = copies["htod_first_touch_gb_s"] / copies["memcpy_gb_s"]
    figures["memcpy_gb_s"] = copies["memcpy_gb_s"]
    return figures


def _run(program: Path, what: str, amount: int) -> Figures:
    said = under_vgpu([str(program), what, str(amount)])
    try:
        found: Figures = json.loads(said)
    except ValueError:
        raise BenchError(f"driver {what} printed no figures: {said[-500:]!r}") from None
    return found


def _checked(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BenchError(
            f"{' '.join(command)} ended with status {done.returncode}:\n{(done.stderr or done.stdout)[-2000:]}"
        )
    return done.stdout
