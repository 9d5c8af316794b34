"""Guests that are short Python programs over the driver API (see driver_client)."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.conftest import Daemon

from vgpu import native_build

HERE = Path(__file__).parent
SANITIZERS = "address,undefined"
Guest = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def sanitized() -> dict[str, str]:
    """What makes a Python program use the libcuda that was built with ASan and UBSan."""
    folder = native_build.build(sanitize=SANITIZERS, only=["libcuda.so"])
    ask = ["gcc", "-print-file-name=libasan.so", "-print-file-name=libubsan.so"]
    runtimes = [subprocess.run([ask[0], word], capture_output=True, text=True).stdout.strip() for word in ask[1:]]
    return {
        "LD_LIBRARY_PATH": str(folder),
        "LD_PRELOAD": ":".join(runtimes),
        # Python itself never frees everything; its small-object allocator would hide what we do wrong.
        "ASAN_OPTIONS": "detect_leaks=0",
        "UBSAN_OPTIONS": "halt_on_error=1:print_stacktrace=1",
        "PYTHONMALLOC": "malloc",
    }


@pytest.fixture(params=["plain", "sanitized"])
def guest(daemon: Daemon, request: pytest.FixtureRequest) -> Guest:
    """``guest(source, **environment)`` runs a program under vgpu and returns it; it must exit with ``code`` (0).

    Every program runs twice: with libcuda as it ships, and with the one that was built with sanitizers.
    """
    path = f"{HERE}:{os.environ.get('PYTHONPATH', '')}"
    extra = request.getfixturevalue("sanitized") if request.param == "sanitized" else {}

    def run(source: str, code: int = 0, **environment: str) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [sys.executable, "-c", "from driver_client import *\n" + textwrap.dedent(source)],
            env={**daemon.environment(), **extra, "PYTHONPATH": path, **environment},
            capture_output=True, text=True, timeout=200, check=False,
        )  # fmt: skip
        assert done.returncode == code, f"exit {done.returncode}\n{done.stdout}{done.stderr}\n{daemon.log()[-3000:]}"
        return done

    return run
