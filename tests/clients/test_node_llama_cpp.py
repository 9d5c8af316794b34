"""The whole demonstration with node-llama-cpp: CUDA 13 on the default device, and CUDA 12 on a P40."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.client, pytest.mark.timeout(1200)]


def demonstrate(*options: str, cache: Path | None = None) -> dict[str, Any]:
    environment = {**os.environ, "NO_COLOR": "1"}
    command = [sys.executable, "-m", "vgpu", "demo", "--json", *options]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{done.stdout[-4000:]}\n{done.stderr[-4000:]}"
    report: dict[str, Any] = json.loads(done.stdout)
    return report


@pytest.mark.parametrize(
    ("client", "profile", "name", "capability"),
    [("cuda13", "h100-80gb-hbm3", "NVIDIA H100 80GB HBM3", "9.0"), ("cuda12", "p40", "Tesla P40", "6.1")],
)
def test_every_bound_is_met_and_a_second_run_compiles_nothing(
    client: str, profile: str, name: str, capability: str
) -> None:
    first = demonstrate("--client", client, "--profile", profile)
    assert first["failures"] == []
    assert first["device"] == name
    assert first["compute_capability"] == capability
    assert first["layers_offloaded"] == first["layers_total"] > 0
    assert all(model["tokens"] == 64 and model["tokens_equal"] for model in first["models"].values())

    second = demonstrate("--client", client, "--profile", profile)
    assert second["kernels_compiled"] == 0
    assert second["kernels_cached"] > 0
    assert second["kernels_launched"] == first["kernels_launched"]
