"""What a discovery child of Ollama spends on us: each phase of both generations, against the same run with a libcuda
that fails at once.

The first generation is discovery.c, which goes the way of Ollama v0.17 through ggml's backend API; the second is
`llama-server`, where the cache has Debian sid's (the slow tests fetch it).
"""

from __future__ import annotations

import contextlib
import json
import os
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.clients import debian

from bench.daemon import vgpud
from bench.link import BenchError
from vgpu.demo import fetch
from vgpu.guest.inject import clean_environment, guest_environment
from vgpu.guest.locate import build_id, native_folder

RUNS = 9
SECONDS = 30  # Ollama gives a phase as long

Progress = Callable[[str], None]
Figures = dict[str, Any]
HERE = Path(__file__).parent
SYSTEM_INFO = b"system_info:"  # Ollama reads llama-server's log up to this, then kills it


@dataclass(frozen=True)
class Phase:
    """One child of a discovery. ``until``: it is killed when its stderr says this, else it ends by itself."""

    command: Sequence[str]
    variables: Mapping[str, str] = field(default_factory=dict)
    until: bytes = b""
    cwd: Path | None = None


def build(folder: Path) -> Path:
    """Compile discovery.c into `folder` and return the program."""
    program = folder / "discovery"
    _compile(HERE / "discovery.c", program)
    return program


def build_failing_libcuda(folder: Path) -> Path:
    """Compile a libcuda.so.1 that fails at once into a folder of its own and return that folder."""
    failing = folder / "failing"
    failing.mkdir()
    words = ["-shared", "-fPIC", "-Wl,-soname,libcuda.so.1", f'-DBUILD_ID="{build_id()}"']
    _compile(HERE / "failing_libcuda.c", failing / "libcuda.so.1", *words)
    return failing


def ggml_libraries(client: fetch.Client) -> tuple[Path, Path, Path]:
    """Return npm's libggml-base, libggml and libggml-cuda of a client's CUDA major version."""
    package = "linux-x64-cuda" if client.cuda == 13 else "linux-x64-cuda-ext"
    scope = client.folder / "node_modules" / "@node-llama-cpp"
    cuda = next(iter(sorted((scope / package).rglob("libggml-cuda.so"))), None)
    if cuda is None:
        raise BenchError(f"there is no libggml-cuda.so in {scope / package}")
    # The build for CUDA 12 brings its backend alone; the libraries that load it are its neighbour's.
    for folder in (cuda.parent, *sorted((scope / "linux-x64-cuda").glob("bins/*"))):
        if (folder / "libggml-base.so").exists():
            return folder / "libggml-base.so", next(iter(sorted(folder.glob("libggml.*so")))), cuda
    raise BenchError(f"there is no libggml-base.so beside {cuda}")


def first_generation(program: Path, client: fetch.Client, uuid: str) -> dict[str, Phase]:
    """The two phases of Ollama v0.17 with one of npm's builds."""
    command = [str(program), *map(str, ggml_libraries(client))]
    verify = {"CUDA_VISIBLE_DEVICES": uuid, "GGML_CUDA_INIT": "1"}
    return {f"{client.name}_phase1": Phase(command), f"{client.name}_phase2": Phase(command, verify)}


def second_generation(llama: debian.Llama, path: Sequence[Path], port: int) -> dict[str, Phase]:
    """The children of Ollama since v0.30: the list of devices, and a start that is read as far as `system_info:`.
    `path`: folders of the libraries, searched after the packages' own."""
    variables, cwd = {"GGML_BACKEND_PATH": str(llama.cuda_backend)}, llama.cpu_backends
    listing = llama.command("llama-server", "--list-devices", "--offline", "--verbose", path=path)
    start = ["--port", str(port), "--host", "127.0.0.1", "--no-webui", "--offline", "--verbose"]
    return {
        "llama_list": Phase(listing, variables, cwd=cwd),
        "llama_list_again": Phase(listing, {**variables, "CUDA_VISIBLE_DEVICES": "0", "GGML_CUDA_INIT": "1"}, cwd=cwd),
        "llama_start": Phase(llama.command("llama-server", *start, path=path), variables, SYSTEM_INFO, cwd),
    }


def run(phase: Phase, environment: Mapping[str, str]) -> tuple[float, str]:
    """Run a child as Ollama does; the seconds it took and what it printed. Raises BenchError when it hangs."""
    began = time.monotonic()
    with subprocess.Popen(
        phase.command, env={**environment, **phase.variables}, cwd=phase.cwd, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as process:  # fmt: skip
        try:
            if phase.until:
                assert process.stderr is not None
                said = b""
                for line in process.stderr:
                    said += line
                    if phase.until in line:
                        took = time.monotonic() - began
                        process.kill()
                        return took, said.decode(errors="replace")
                raise BenchError(f"{phase.command[0]} ended before it said {phase.until!r}: {said[-500:]!r}")
            out, errors = process.communicate(timeout=SECONDS)
            took = time.monotonic() - began
            if process.returncode:
                text = errors[-500:].decode(errors="replace")
                raise BenchError(f"{phase.command[0]} ended with status {process.returncode}: {text}")
            return took, out.decode(errors="replace")
        except subprocess.TimeoutExpired:
            raise BenchError(f"{' '.join(phase.command)} did not end within {SECONDS} s") from None
        finally:
            process.kill()


def measure(progress: Progress, runs: int = RUNS) -> Figures:
    """Return `discovery_<phase>_ms` (the median), `discovery_share_<phase>_ms` (less the median with a libcuda that
    fails at once), the largest share as `discovery_share_ms`, and where it goes (`discovery_driver_<step>_ms`)."""
    figures: Figures = {}
    with tempfile.TemporaryDirectory(prefix="vgpu-bench-") as name:
        folder = Path(name)
        program, failing = build(folder), build_failing_libcuda(folder)
        with vgpud(folder / "vgpud.sock", {}) as seconds:
            figures["discovery_daemon_start_ms"] = seconds * 1e3
            guest = {**clean_environment(os.environ)}
            guest |= guest_environment(guest, folder / "vgpud.sock")
            without = {**guest, "LD_LIBRARY_PATH": f"{failing}:{guest['LD_LIBRARY_PATH']}", "VGPU_QUIET": "1"}
            steps = [json.loads(run(Phase([str(program), "driver"]), guest)[1]) for _ in range(runs)]
            for step in ("load", "init", "context", "memory"):
                figures[f"discovery_driver_{step}_ms"] = statistics.median(one[f"{step}_ms"] for one in steps)
            for step in ("load", "init"):
                figures[f"discovery_nvml_{step}_ms"] = statistics.median(one["nvml"][f"{step}_ms"] for one in steps)
            pairs: dict[str, tuple[Phase, Phase]] = {}
            for build_name in ("cuda13", "cuda12"):
                client = fetch.client(build_name, progress)
                found = json.loads(run(first_generation(program, client, "")[f"{build_name}_phase1"], guest)[1])
                for name, phase in first_generation(program, client, found["devices"][0]["id"]).items():
                    pairs[name] = phase, phase
            with contextlib.suppress(debian.PackagesError):
                llama = debian.cached()
                ours = second_generation(llama, [native_folder()], 0)
                theirs = second_generation(llama, [failing, native_folder()], 0)
                pairs |= {name: (phase, theirs[name]) for name, phase in ours.items()}
            for name, (phase, same) in pairs.items():
                figures |= _pair(name, phase, guest, same, without, runs)
                whole, share = figures[f"discovery_{name}_ms"], figures[f"discovery_share_{name}_ms"]
                progress(f"discovery, {name}: {whole:.0f} ms, our share {share:.0f} ms")
    figures["discovery_share_ms"] = max(value for name, value in figures.items() if "_share_" in name)
    return figures


def _pair(
    name: str, phase: Phase, guest: Mapping[str, str], same: Phase, without: Mapping[str, str], runs: int
) -> Figures:
    """Turn by turn, so that what else the machine does falls on both."""
    run(phase, guest)  # the files are in the page cache from here on
    run(same, without)
    took: tuple[list[float], list[float]] = ([], [])
    for _ in range(runs):
        took[0].append(run(phase, guest)[0])
        took[1].append(run(same, without)[0])
    whole, base = (statistics.median(times) * 1e3 for times in took)
    return {f"discovery_{name}_ms": whole, f"discovery_share_{name}_ms": whole - base}


def _compile(source: Path, target: Path, *words: str) -> None:
    flags = ["-std=gnu11", "-O2", "-Wall", "-Wextra", "-Werror"]
    command = ["gcc", *flags, *words, "-o", str(target), str(source)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BenchError(f"{' '.join(command)} ended with status {done.returncode}:\n{done.stderr[-2000:]}")
