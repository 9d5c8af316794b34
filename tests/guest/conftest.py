"""Guests that are short Python programs over the driver API (see driver_client)."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.conftest import Daemon

HERE = Path(__file__).parent
Guest = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def guest(daemon: Daemon) -> Guest:
    """``guest(source, **environment)`` runs a program under vgpu and returns it; it must exit with ``code`` (0)."""

    def run(source: str, code: int = 0, **environment: str) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [sys.executable, "-c", "from driver_client import *\n" + textwrap.dedent(source)],
            env={**daemon.environment(), "PYTHONPATH": str(HERE), **environment},
            capture_output=True, text=True, timeout=60, check=False,
        )  # fmt: skip
        assert done.returncode == code, f"exit {done.returncode}\n{done.stdout}{done.stderr}\n{daemon.log()[-3000:]}"
        return done

    return run
