"""The worker's C and the decoder under AddressSanitizer and UndefinedBehaviorSanitizer: other tests, once more."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from vgpu import native_build

ROOT = Path(__file__).resolve().parents[3]
SUITES = (
    "tests/engine/cpu/test_native_launch.py",
    "tests/engine/cpu/test_native_memory.py",
    "tests/engine/cpu/test_native_ring.py",
    "tests/link/test_decoder.py",
)
# Faults of device work are ours to handle, and Python's own memory is not under test.
ASAN = "detect_leaks=0:handle_segv=0:handle_sigbus=0:handle_sigfpe=0:handle_sigill=0:use_sigaltstack=0"


def runtime(name: str) -> str:
    """Where gcc has a sanitizer's library."""
    said = subprocess.run(["gcc", f"-print-file-name={name}"], capture_output=True, text=True, check=True)
    return said.stdout.strip()


@pytest.mark.timeout(300)
def test_the_c_is_clean_under_address_and_undefined_sanitizers() -> None:
    folder = native_build.build(sanitize="address,undefined", only=("libvgpu_worker.so",))
    environment = {
        **os.environ,
        "LD_PRELOAD": f"{runtime('libasan.so')} {runtime('libubsan.so')}",
        "ASAN_OPTIONS": ASAN,
        "UBSAN_OPTIONS": "halt_on_error=1:print_stacktrace=1",
        "VGPU_TEST_NATIVE": str(folder),
    }
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *SUITES],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-8000:]
    assert " passed" in done.stdout
