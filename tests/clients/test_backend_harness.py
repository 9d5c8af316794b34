"""Ollama's first generation: npm's libggml-cuda through ggml's backend API, each phase in a process of its own."""

from __future__ import annotations

import json
import random
import signal
import subprocess
from pathlib import Path
from typing import Any

import pytest
from tests.conftest import Daemon, wait_until
from tests.programs.fire import SEED, Fire

from bench import discovery
from vgpu.demo import fetch
from vgpu.device import load

pytestmark = [pytest.mark.slow, pytest.mark.client, pytest.mark.timeout(600)]
DEADLINE = 30  # seconds that Ollama gives each phase
CLIENTS = ("cuda13", "cuda12")


@pytest.fixture(scope="module")
def harness(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return discovery.build(tmp_path_factory.mktemp("harness"))


@pytest.fixture(params=CLIENTS)
def command(request: pytest.FixtureRequest, harness: Path) -> list[str]:
    client = fetch.client(request.param, lambda line: None)
    return [str(harness), *map(str, discovery.ggml_libraries(client))]


def discover(command: list[str], environment: dict[str, str], **more: str) -> tuple[dict[str, Any], str]:
    """What the harness printed, and what ggml and we said on stderr."""
    done = subprocess.run(
        command, env={**environment, **more}, capture_output=True, text=True, timeout=DEADLINE, check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout), done.stderr


def test_both_phases(command: list[str], daemon: Daemon, guest_env: dict[str, str]) -> None:
    expected = load().device(0)
    first, said = discover(command, guest_env)
    assert "found 1 CUDA devices" in said
    assert "compute capability 9.0" in said
    (device,) = first["devices"]
    total = daemon.status()["device"]["memory_total"]
    assert (device["name"], device["description"]) == ("CUDA0", "NVIDIA H100 80GB HBM3")
    assert (device["total"], device["compute"]) == (total, "9.0")
    assert 0 < device["free"] <= total
    # The founding reports' garbage: an identity that was never written into the struct.
    assert device["id"] == expected.uuid_text
    assert device["pci_id"] == expected.info.pci_bus_id.lower()[-12:] == "0000:00:05.0"
    nvml = first["nvml"]
    assert (nvml["status"], nvml["text"], nvml["shutdown"]) == (0, "Success", 0)
    assert (nvml["name"], nvml["total"]) == (device["description"], total)
    assert nvml["used"] + nvml["free"] == total

    second, said = discover(command, guest_env, CUDA_VISIBLE_DEVICES=device["id"], GGML_CUDA_INIT="1")
    (same,) = second["devices"]
    assert [same[key] for key in ("id", "pci_id", "compute", "total")] == [
        device[key] for key in ("id", "pci_id", "compute", "total")
    ]
    assert second["nvml"]["status"] == 0
    wait_until(lambda: daemon.status()["device"]["memory_used"] == 0, 1.0, "the children's memory to be back")


def test_another_uuid_sees_nothing(command: list[str], guest_env: dict[str, str]) -> None:
    other = "GPU-00000000-0000-0000-0000-000000000000"
    found, said = discover(command, guest_env, CUDA_VISIBLE_DEVICES=other, GGML_CUDA_INIT="1")
    assert found["devices"] == []
    assert "no CUDA-capable device" in said


def test_without_a_daemon_the_registry_is_empty_at_once(
    command: list[str], guest_env: dict[str, str], tmp_path: Path
) -> None:
    """The child stays alive and answers `[]`, as with a driver that does not come up."""
    found, said = discover(command, {**guest_env, "VGPU_SOCKET": str(tmp_path / "nobody")})
    assert found["devices"] == []
    assert found["load_ms"] < 5000
    ours = [line for line in said.splitlines() if line.startswith("vgpu: ")]
    assert len(ours) == 1
    assert "vgpu run" in ours[0]


def found(status: int, said: str) -> bool:
    """ggml aborts when a call fails after the devices were counted; Ollama notices that at its next look."""
    assert status in (0, -signal.SIGABRT), f"{status}: {said}"
    return status == 0 and '"name": "CUDA0"' in said


def test_under_fire(command: list[str], tmp_path: Path, object_cache: Path) -> None:
    fire = Fire(command, found, tmp_path, object_cache, random.Random(SEED))
    fire.run(30, 10)
    print(fire.report())


def test_the_failing_libcuda_of_the_benchmark_fails(
    command: list[str], guest_env: dict[str, str], tmp_path: Path
) -> None:
    """What our share of a phase is measured against must be the same run up to cuInit."""
    failing = discovery.build_failing_libcuda(tmp_path)
    found, said = discover(command, {**guest_env, "LD_LIBRARY_PATH": f"{failing}:{guest_env['LD_LIBRARY_PATH']}"})
    assert (found["loaded"], found["devices"]) == (True, [])
    assert "failed to initialize CUDA: no CUDA-capable device" in said
