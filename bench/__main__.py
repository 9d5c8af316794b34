"""Measure, write bench/results.json, print the table. Exit status 1 when a floor is not met or a part could not be
measured."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import vgpu
from bench import discovery, floors, link, models

RESULTS = Path(__file__).with_name("results.json")


def main() -> int:
    parts: dict[str, Callable[[], dict[str, Any]]] = {
        "link": _link,
        "discovery": lambda: discovery.measure(_progress),
        "first-token": lambda: models.measure_first_token(_progress),
        "models": lambda: models.measure(_progress) | models.measure_limits(_progress),
    }
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(parts)}; all when none is named")
    parser.add_argument("--output", type=Path, default=RESULTS)
    options = parser.parse_args()
    if unknown := set(options.parts) - set(parts):
        parser.error(f"there is no part {', '.join(sorted(unknown))}; there are {', '.join(parts)}")

    began, load = time.monotonic(), os.getloadavg()
    figures: dict[str, Any] = {}
    failures: dict[str, str] = {}
    for name in options.parts or parts:
        _progress(f"-- {name}")
        try:
            figures |= parts[name]()
        except (RuntimeError, OSError) as error:  # one part that fails leaves the others' figures
            failures[name] = str(error)
            _progress(f"{name} failed: {error}")
    rows = floors.judged(figures)
    results = {
        "machine": _machine(),
        "load_before": load[0],
        "seconds": round(time.monotonic() - began, 1),
        "figures": figures,
        "floors": rows,
        "failures": failures,
    }
    options.output.write_text(json.dumps(results, indent=2) + "\n")
    measured = {row["figure"] for row in rows if row["value"] is not None}
    shown = [row for row in rows if not options.parts or row["figure"] in measured]
    print(floors.table(shown) if shown else "nothing was measured")
    for name, said in figures.items():
        if name.startswith("prompt_limits_"):
            build = name.removeprefix("prompt_limits_")
            print(f"{build}: a prompt spends its time in {said} (mma instructions are emulated)")
    print(f"{results['seconds']:.0f} s; all figures are in {options.output}")
    return 1 if failures or any(row["met"] is False for row in shown) else 0


def _link() -> dict[str, Any]:
    with tempfile.TemporaryDirectory(prefix="vgpu-bench-") as folder:
        return dict(link.measure(link.build(Path(folder))))


def _machine() -> dict[str, Any]:
    models_of_cpu = [
        line.split(":", 1)[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines() if "model name" in line
    ]
    return {
        "cpu": models_of_cpu[0] if models_of_cpu else platform.processor(),
        "cpus": len(os.sched_getaffinity(0)),
        "system": platform.platform(),
        "python": platform.python_version(),
        "vgpu": vgpu.__version__,
    }


def _progress(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
