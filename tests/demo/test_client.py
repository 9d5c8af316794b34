"""The driver of the client, with a small program in the client's place."""

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from vgpu.demo import client
from vgpu.demo.fetch import Client

START = {"event": "start", "gpu": False, "devices": [], "pid": 1, "socket": None}
END = {"event": "end", "libraries": [], "seconds": 1}


def stand_in(folder: Path, body: str) -> Client:
    """A client whose Node is a Python program that gets the script and the request as arguments."""
    program = folder / "node"
    program.write_text(f"#!{sys.executable}\nimport json, os, sys\nrequest = json.load(open(sys.argv[2]))\n{body}\n")
    program.chmod(0o755)
    return Client("stand-in", folder, program, 13)


def say(*events: object) -> str:
    return "\n".join(f"print({json.dumps(event)!r}, flush=True)" for event in events)


def test_events_and_log_are_kept_apart(tmp_path: Path) -> None:
    device = "  Device 0: NVIDIA H100 80GB HBM3, compute capability 9.0, VMM: yes, VRAM: 81559 MiB"
    job = {"event": "generate", "name": "F16", "tokens": [1]}
    body = f"print('not json')\nprint({device!r}, file=sys.stderr)\n" + say(START, job, END)
    seen: list[Mapping[str, Any]] = []
    run = client.run_on_cpu(stand_in(tmp_path, body), [], 2, seen.append)
    assert [event["event"] for event in seen] == ["start", "generate", "end"]
    assert run.jobs == {"F16": job}
    assert (run.device, run.compute_capability) == ("NVIDIA H100 80GB HBM3", "9.0")
    assert "not json" in run.log


def test_the_cpu_side_sees_nothing_of_vgpu(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("VGPU_SOCKET", "LD_LIBRARY_PATH", "LD_PRELOAD", "CUDA_VISIBLE_DEVICES"):
        monkeypatch.setenv(name, "")
    body = "START = " + repr(START) + "\nprint(json.dumps({**START, 'environment': sorted(os.environ)}))\n" + say(END)
    run = client.run_on_cpu(stand_in(tmp_path, body), [], 2, lambda event: None)
    assert not [name for name in run.start["environment"] if name.startswith(("VGPU_", "LD_", "CUDA_"))]


@pytest.mark.parametrize("library", ["/x/libcuda.so.1", "/x/libggml-cuda.so", "/x/libcudart.so.13"])
def test_a_cpu_side_with_cuda_in_it_is_refused(tmp_path: Path, library: str) -> None:
    body = say(START, {**END, "libraries": [library]})
    with pytest.raises(client.ClientError, match=library):
        client.run_on_cpu(stand_in(tmp_path, body), [], 2, lambda event: None)


def test_a_client_that_dies_is_reported_with_the_end_of_its_log(tmp_path: Path) -> None:
    body = say(START) + "\nprint('CUDA error: an illegal memory access', file=sys.stderr)\nos._exit(3)"
    with pytest.raises(client.ClientError, match=r"(?s)status 3.*illegal memory access"):
        client.run_on_cpu(stand_in(tmp_path, body), [], 2, lambda event: None)


def test_a_client_that_stops_early_is_no_success(tmp_path: Path) -> None:
    with pytest.raises(client.ClientError, match="before it had finished"):
        client.run_on_cpu(stand_in(tmp_path, say(START)), [], 2, lambda event: None)
