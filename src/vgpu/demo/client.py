"""Runs client.mjs, with or without vgpu, and reads what it reports."""

from __future__ import annotations

import base64
import json
import os
import re
import subprocess
import sys
import tempfile
import threading
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from vgpu.demo.fetch import Client

_SCRIPT = Path(__file__).with_name("client.mjs")
_LOG_LINES = 4000
_DEVICE_LINE = re.compile(r"Device \d+: (?P<name>.+), compute capability (?P<capability>\d+\.\d+)")

OnEvent = Callable[[Mapping[str, Any]], None]


class ClientError(RuntimeError):
    """The client did not finish; the text has the end of its log."""


@dataclass
class ClientRun:
    """What one run of the client reported: the `start` and `end` events, each job's event by its name, and its log."""

    start: Mapping[str, Any] = field(default_factory=dict)
    end: Mapping[str, Any] = field(default_factory=dict)
    jobs: dict[str, Mapping[str, Any]] = field(default_factory=dict)
    log: deque[str] = field(default_factory=lambda: deque(maxlen=_LOG_LINES))
    device: str | None = None  # as ggml names it in its log
    compute_capability: str | None = None


def embed_job(name: str, model: Path, sentences: Sequence[str]) -> dict[str, Any]:
    return {"kind": "embed", "name": name, "model": str(model), "sentences": list(sentences)}


def generate_job(
    name: str, model: Path, prompt: Sequence[int], tokens: int, *, context: int = 256, timing: int = 1
) -> dict[str, Any]:
    """Describe a greedy generation of `tokens` tokens after `prompt`; `timing` passes are made after it for its rates
    alone."""
    return {
        "kind": "generate",
        "name": name,
        "model": str(model),
        "prompt": list(prompt),
        "tokens": tokens,
        "context": context,
        "timing": timing,
    }


def run_on_gpu(
    client: Client, jobs: Sequence[Mapping[str, Any]], profile: str, threads: int, on_event: OnEvent
) -> ClientRun:
    """Run `jobs` under `vgpu run`, the client choosing its backend itself (gpu: "auto"). Raises ClientError."""
    run = [sys.executable, "-m", "vgpu", "run", "--profile", profile, "--"]
    return _run(client, run, jobs, "auto", threads, dict(os.environ), on_event)


def run_on_cpu(client: Client, jobs: Sequence[Mapping[str, Any]], threads: int, on_event: OnEvent) -> ClientRun:
    """Run `jobs` on ggml's CPU backend, in a process that knows nothing of vgpu. Raises ClientError, also when the
    process had a libcuda mapped, since then nothing would have been compared."""
    ours = ("VGPU_", "CUDA_", "LD_LIBRARY_PATH", "LD_PRELOAD")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    result = _run(client, [], jobs, False, threads, environment, on_event)
    mapped = [
        path for path in result.end["libraries"] if "libcuda" in path or "libcublas" in path or "ggml-cuda" in path
    ]
    if mapped or result.start["gpu"] is not False:
        raise ClientError(
            f"the CPU backend's run was to have no CUDA in it, but it has {', '.join(mapped) or result.start['gpu']}"
        )
    return result


def floats(encoded: str) -> NDArray[np.float32]:
    """Return the f32 array behind one base64 text of an event."""
    return np.frombuffer(base64.b64decode(encoded), "<f4")


def rows(encoded: Sequence[str]) -> NDArray[np.float32]:
    """Return the f32 matrix behind a list of base64 texts of equal length."""
    return np.stack([floats(text) for text in encoded])


def _run(
    client: Client,
    prefix: Sequence[str],
    jobs: Sequence[Mapping[str, Any]],
    gpu: str | bool,
    threads: int,
    environment: Mapping[str, str],
    on_event: OnEvent,
) -> ClientRun:
    request = {"package": str(client.folder), "gpu": gpu, "threads": threads, "jobs": list(jobs)}
    result = ClientRun()
    with tempfile.TemporaryDirectory(prefix="vgpu-demo-") as folder:
        path = Path(folder) / "request.json"
        path.write_text(json.dumps(request))
        command = [*prefix, str(client.node), str(_SCRIPT), str(path)]
        with subprocess.Popen(
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            errors="replace",
        ) as process:
            log = threading.Thread(target=_read_log, args=(process, result), daemon=True)
            log.start()
            try:
                for event in _events(process, result):
                    on_event(event)
                status = process.wait()
            finally:
                if process.poll() is None:
                    process.terminate()  # not kill: `vgpu run` passes it on to the client
                log.join()
    if status or not result.end:
        said = "\n".join([line for line in result.log if line.strip()][-25:])
        raise ClientError(
            f"the client ended with status {status} before it had finished its jobs; the end of its log:\n{said}"
        )
    return result


def _events(process: subprocess.Popen[str], result: ClientRun) -> Iterator[Mapping[str, Any]]:
    assert process.stdout is not None
    for line in process.stdout:
        try:
            event = json.loads(line)
        except ValueError:
            result.log.append(line.rstrip())
            continue
        if event["event"] == "start":
            result.start = event
        elif event["event"] == "end":
            result.end = event
        else:
            result.jobs[event["name"]] = event
        yield event


def _read_log(process: subprocess.Popen[str], result: ClientRun) -> None:
    assert process.stderr is not None
    for line in process.stderr:
        result.log.append(line.rstrip())
        device = _DEVICE_LINE.search(line)
        if device and result.device is None:
            result.device, result.compute_capability = device["name"], device["capability"]
