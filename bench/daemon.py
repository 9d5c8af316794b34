"""A vgpud of the benchmark's own."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from bench.link import BenchError
from vgpu.daemon.control import Control, ControlError

START_SECONDS = 20


@contextlib.contextmanager
def vgpud(socket: Path, variables: Mapping[str, str]) -> Iterator[float]:
    """A vgpud with `variables` in its environment, which `vgpu run` uses for the time of the block; the seconds until
    it had a worker to give. Raises BenchError."""
    command = [sys.executable, "-m", "vgpu", "serve", "--socket", str(socket)]
    began = time.monotonic()
    with subprocess.Popen(command, env={**os.environ, **variables}, stderr=subprocess.DEVNULL) as process:
        try:
            while True:
                with contextlib.suppress(ControlError), Control(socket) as control:
                    if control.status()["workers_ready"]:
                        break
                if process.poll() is not None or time.monotonic() > began + START_SECONDS:
                    raise BenchError(f"vgpud did not come up at {socket}")
                time.sleep(0.05)
            os.environ["VGPU_SOCKET"] = str(socket)
            yield time.monotonic() - began
        finally:
            os.environ.pop("VGPU_SOCKET", None)
            process.terminate()
