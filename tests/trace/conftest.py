"""Programs under `vgpu trace`, with the daemon that tests share."""

from __future__ import annotations

import json
import subprocess
import sys
import textwrap
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from tests.conftest import Daemon
from tests.programs.conftest import build_program  # noqa: F401 - a fixture

VGPU = [sys.executable, "-c", "from vgpu.cli import main; main()"]
GUEST = Path(__file__).parents[1] / "guest"  # driver_client


@dataclass
class Traced:
    """What `vgpu trace` did. ``objects``: the lines of its JSON, where that was asked for."""

    status: int
    stdout: str
    stderr: str
    trace: str

    @property
    def objects(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.trace.splitlines()]

    def calls(self, *names: str) -> list[dict[str, Any]]:
        return [o for o in self.objects if "call" in o and (not names or o["call"] in names)]

    @property
    def summary(self) -> dict[str, dict[str, Any]]:
        return {row["function"]: row for o in self.objects for row in o.get("summary", ())}


Trace = Callable[..., Traced]


@pytest.fixture
def trace(daemon: Daemon, tmp_path: Path) -> Trace:
    """``trace(words, *options, env={})``: run a program; its trace goes to a file."""

    def run(words: Sequence[str | Path], *options: str, env: dict[str, str] | None = None) -> Traced:
        file = tmp_path / "trace"
        command = [*VGPU, "trace", "--socket", str(daemon.socket), "-o", str(file), *options, "--", *map(str, words)]
        environment = {**daemon.environment(), "PYTHONPATH": str(GUEST), **(env or {})}
        done = subprocess.run(command, capture_output=True, text=True, timeout=200, env=environment, check=False)
        return Traced(done.returncode, done.stdout, done.stderr, file.read_text() if file.exists() else "")

    return run


@pytest.fixture
def guest(trace: Trace) -> Trace:
    """``guest(program, *options)``: a Python program over the driver API (see driver_client), traced."""

    def run(program: str, *options: str, env: dict[str, str] | None = None) -> Traced:
        text = "from driver_client import *\n" + textwrap.dedent(program)
        return trace([sys.executable, "-c", text], *options, env=env)

    return run
