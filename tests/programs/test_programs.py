"""Our own CUDA programs, through libcudart, libcuda, vgpud and the worker, for both majors and both profiles.

Each program checks its own results and prints ``ok``.
"""

from __future__ import annotations

import re
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from vgpu import native_build

H100, P40 = "h100-80gb-hbm3", "p40"
MAJORS = [12, 13]
SECONDS = 200  # a hang is ended; a machine that is busy with other things is waited for

# program: the kernels that it embeds
PROGRAMS = {
    "devices": "",
    "vector_add": "vector",
    "reduction": "reduce",
    "matmul": "matmul",
    "histogram": "histogram",
    "streams": "vector",
    "graphs": "vector",
    "cooperative": "grid",
    "symbols": "symbols",
    "occupancy": "reduce",
    "managed": "vector",
    "managed_variables": "managed",
    "threads": "vector",
    "copies": "",
    "library": "symbols",
    "forks": "vector",
}

Build = Callable[..., Path]


def run(program: Path, environment: dict[str, str], *arguments: str) -> str:
    done = subprocess.run(
        [program, *arguments], env=environment, capture_output=True, text=True, timeout=SECONDS, check=False
    )
    assert done.returncode == 0, f"{program.name} ended with {done.returncode}:\n{done.stdout}{done.stderr}"
    return done.stdout


# The P40's driver is one of CUDA 12.
@pytest.mark.parametrize(("daemon", "major"), [(H100, 12), (H100, 13), (P40, 12)], indirect=["daemon"])
@pytest.mark.parametrize("name", PROGRAMS)
def test_program(name: str, major: int, build_program: Build, guest_env: dict[str, str]) -> None:
    assert run(build_program(name, major, PROGRAMS[name]), guest_env).endswith("ok\n")


@pytest.mark.parametrize("daemon", [P40], indirect=True)
def test_a_driver_older_than_the_runtime(build_program: Build, guest_env: dict[str, str]) -> None:
    program = build_program("vector_add", 13, "vector")
    done = subprocess.run([program], env=guest_env, capture_output=True, text=True, timeout=SECONDS)
    assert done.returncode == 1
    assert "cudaGetDeviceCount(&count): cudaErrorInsufficientDriver (35)" in done.stderr
    assert "vgpu: this device has a driver for CUDA 12.9" in done.stderr


@pytest.mark.timeout(300)
@pytest.mark.parametrize("name", PROGRAMS)
def test_the_guest_libraries_are_clean(name: str, build_program: Build, guest_env: dict[str, str]) -> None:
    """The same under ASan and UBSan: the program, libcudart and libcuda."""
    sanitizers = "address,undefined"
    folder = native_build.build(sanitize=sanitizers, only=("libcuda.so", "libcudart.so.13"))
    program = build_program(name, 13, PROGRAMS[name], sanitize=sanitizers)
    extra = {
        "LD_LIBRARY_PATH": str(folder), "ASAN_OPTIONS": "detect_leaks=0", "UBSAN_OPTIONS": "print_stacktrace=1",
    }  # fmt: skip
    assert run(program, {**guest_env, **extra}).endswith("ok\n")


@pytest.mark.parametrize("major", MAJORS)
def test_compressed_fat_binaries(major: int, build_program: Build, guest_env: dict[str, str]) -> None:
    packing = {12: "lz4", 13: "zstd"}[major]
    assert run(build_program("vector_add", major, "vector", packing), guest_env) == "ok\n"


@pytest.mark.parametrize("major", MAJORS)
def test_printf(major: int, build_program: Build, guest_env: dict[str, str]) -> None:
    out = run(build_program("print", major, "print"), guest_env)
    lines = out.splitlines()
    assert lines[0] == "before"
    assert lines[-1] == "after"
    expected = {
        f"block {block} thread {thread}: value {100 + thread} {thread * 0.25:.2f} 0x123456789abc x%"
        for block in (0, 1)
        for thread in (3, 19)
    }
    assert set(lines[1:-1]) == expected
    assert len(lines) == 6


FAULTS = {
    "write": "an illegal memory access was encountered",
    "read": "an illegal memory access was encountered",
    "null": "an illegal memory access was encountered",
    "trap": "unspecified launch failure",
}


@pytest.mark.parametrize("major", MAJORS)
@pytest.mark.parametrize("how", FAULTS)
def test_a_fault_is_a_cuda_error(how: str, major: int, build_program: Build, guest_env: dict[str, str]) -> None:
    assert run(build_program("faulty", major, "faulty"), guest_env, how) == FAULTS[how] + "\n"


@pytest.mark.parametrize(("daemon", "major"), [(H100, 13), (P40, 12)], indirect=["daemon"])
@pytest.mark.parametrize(
    "how", ["inside", "write-after", "write-before", "read-after", "read-before", "update-after"]
)  # fmt: skip
def test_the_edges_of_an_allocation(how: str, major: int, build_program: Build, guest_env: dict[str, str]) -> None:
    out = run(build_program("edges", major, "vector"), guest_env, how)
    assert out == ("ok\n" if how == "inside" else "error 700\n")


def test_a_fault_stays_in_its_process(build_program: Build, guest_env: dict[str, str], tmp_path: Path) -> None:
    program = build_program("faulty", 13, "faulty")
    start, stop = tmp_path / "start", tmp_path / "stop"
    other: subprocess.Popen[Any] = subprocess.Popen(
        [program, "well", start, stop], env=guest_env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    try:
        deadline = time.monotonic() + SECONDS
        while not start.exists():
            assert other.poll() is None, other.communicate()[0]
            assert time.monotonic() < deadline
            time.sleep(0.01)
        assert run(program, guest_env, "write") == FAULTS["write"] + "\n"
        assert run(program, guest_env, "trap") == FAULTS["trap"] + "\n"
        time.sleep(0.2)  # the other process goes on launching
        assert other.poll() is None, other.communicate()[0]
        stop.touch()
        out, _ = other.communicate(timeout=SECONDS)
    finally:
        if other.poll() is None:
            other.send_signal(signal.SIGKILL)
            other.communicate()
    assert other.returncode == 0, out
    found = re.fullmatch(r"ok after (\d+) launches\n", out)
    assert found, out
    assert int(found[1]) > 3
