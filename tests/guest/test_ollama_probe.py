"""Ollama's native probe (`ollama gpu-discover`, since v0.30): libcuda and NVML, called directly and in its order."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

from tests.conftest import Daemon

from vgpu.device import load

PROBE = r"""
import ctypes as C, json
cuda = C.CDLL("libcuda.so.1")
found = {"init": cuda.cuInit(0)}
if found["init"] == 0:
    version, count, device = C.c_int(), C.c_int(), C.c_int()
    assert cuda.cuDriverGetVersion(C.byref(version)) == 0
    assert cuda.cuDeviceGetCount(C.byref(count)) == 0
    found |= {"driver": version.value, "count": count.value, "devices": []}
    for ordinal in range(count.value):
        assert cuda.cuDeviceGet(C.byref(device), ordinal) == 0
        values, value = [], C.c_int()
        for attribute in (75, 76, 18):
            assert cuda.cuDeviceGetAttribute(C.byref(value), attribute, device) == 0
            values.append(value.value)
        name, pci, total = C.create_string_buffer(128), C.create_string_buffer(32), C.c_size_t()
        assert cuda.cuDeviceGetName(name, 128, device) == 0
        assert getattr(cuda, "cuDeviceTotalMem_v2")(C.byref(total), device) == 0
        assert cuda.cuDeviceGetPCIBusId(pci, 32, device) == 0
        found["devices"].append({"major": values[0], "minor": values[1], "integrated": values[2], "total": total.value,
                                 "name": name.value.decode(), "pci": pci.value.decode().lower()})
nvml = C.CDLL("libnvidia-ml.so.1")
found["nvml"] = nvml.nvmlInit_v2()
if found["nvml"] == 0:
    text = C.create_string_buffer(80)
    assert nvml.nvmlSystemGetDriverVersion(text, 80) == 0
    found["driver_version"] = text.value.decode()
    found["shutdown"] = nvml.nvmlShutdown()
print(json.dumps(found))
"""


def probe(environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", PROBE], env=environment, capture_output=True, text=True, timeout=100)


def test_what_it_finds(daemon: Daemon) -> None:
    done = probe(daemon.environment())
    assert done.returncode == 0, done.stderr
    assert not done.stderr
    found, device = json.loads(done.stdout), load().device(0)
    driver_version = found.pop("driver_version")
    assert found == {
        "init": 0, "driver": 13000, "count": 1, "nvml": 0, "shutdown": 0,
        "devices": [{
            "major": 9, "minor": 0, "integrated": 0, "total": daemon.status()["device"]["memory_total"],
            "name": "NVIDIA H100 80GB HBM3", "pci": device.info.pci_bus_id.lower(),
        }],
    }  # fmt: skip
    # Ollama drops the device of `cuda_v12` below 550 and warns where it is not told.
    assert int(driver_version.split(".")[0]) >= 570


def test_without_a_daemon(daemon: Daemon, tmp_path: Path) -> None:
    """Ollama logs the failure and goes on: a code from each library, one line each, and no waiting."""
    began = time.monotonic()
    done = probe({**daemon.environment(), "VGPU_SOCKET": str(tmp_path / "nobody")})
    assert time.monotonic() - began < 15
    assert (done.returncode, json.loads(done.stdout)) == (0, {"init": 802, "nvml": 9})
    lines = done.stderr.splitlines()
    assert len(lines) == 2
    assert all(line.startswith("vgpu: ") and "vgpu run" in line for line in lines)
