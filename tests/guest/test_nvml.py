"""libnvidia-ml as a program uses it, against a vgpud."""

from __future__ import annotations

import ctypes
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from vgpu.api.table import load_errors
from vgpu.device import load
from vgpu.guest.locate import native_folder

LIBRARY = native_folder() / "libnvidia-ml.so.1"

# A program of its own: the library keeps one connection per process.
PRELUDE = f"""
import ctypes, json, os, sys
nvml = ctypes.CDLL({str(LIBRARY)!r})
device = ctypes.c_void_p()
number = ctypes.c_uint()
def text(function, *arguments, size=96):
    buffer = ctypes.create_string_buffer(size)
    status = function(*arguments, buffer, size)
    return buffer.value.decode() if status == 0 else status
def start():
    assert nvml.nvmlInit_v2() == 0
    assert nvml.nvmlDeviceGetHandleByIndex_v2(0, ctypes.byref(device)) == 0
"""


def run(socket: Path, program: str, **environment: str) -> Any:
    """The JSON that the program prints."""
    done = subprocess.run(
        [sys.executable, "-c", PRELUDE + program], capture_output=True, text=True, timeout=200,
        env={**os.environ, "VGPU_SOCKET": str(socket), **environment},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert not done.stderr
    return json.loads(done.stdout)


@pytest.fixture
def vgpud(guest_env: dict[str, str]) -> Path:
    """The socket of a vgpud with the default profile."""
    return Path(guest_env["VGPU_SOCKET"])


def test_identity(vgpud: Path) -> None:
    profile = load()
    info = profile.device(0).info
    found = run(vgpud, """
start()
major, minor, version = ctypes.c_int(), ctypes.c_int(), ctypes.c_int()
nvml.nvmlDeviceGetCount_v2(ctypes.byref(number))
nvml.nvmlDeviceGetCudaComputeCapability(device, ctypes.byref(major), ctypes.byref(minor))
nvml.nvmlSystemGetCudaDriverVersion_v2(ctypes.byref(version))
print(json.dumps({
    "count": number.value, "name": text(nvml.nvmlDeviceGetName, device), "uuid": text(nvml.nvmlDeviceGetUUID, device),
    "driver": text(nvml.nvmlSystemGetDriverVersion), "nvml": text(nvml.nvmlSystemGetNVMLVersion),
    "cc": [major.value, minor.value], "cuda": version.value, "serial": text(nvml.nvmlDeviceGetSerial, device),
    "vbios": text(nvml.nvmlDeviceGetVbiosVersion, device), "short": text(nvml.nvmlDeviceGetName, device, size=8),
}))""")  # fmt: skip
    assert found == {
        "count": 1, "name": "NVIDIA H100 80GB HBM3", "uuid": profile.device(0).uuid_text, "driver": info.driver_name,
        "nvml": f"13.{info.driver_name}", "cc": [9, 0], "cuda": 13000, "serial": info.serial,
        "vbios": info.vbios, "short": 7,
    }  # fmt: skip


def test_finding_a_device(vgpud: Path) -> None:
    found = run(vgpud, """
start()
def by(function, key):
    other = ctypes.c_void_p()
    status = function(key.encode(), ctypes.byref(other))
    return status or other.value == device.value
print(json.dumps([
    by(nvml.nvmlDeviceGetHandleByUUID, text(nvml.nvmlDeviceGetUUID, device)),
    by(nvml.nvmlDeviceGetHandleByUUID, "GPU-none"),
    by(nvml.nvmlDeviceGetHandleByPciBusId_v2, "00000000:00:05.0"),
    by(nvml.nvmlDeviceGetHandleByPciBusId_v2, "0000:00:05.0"),
    by(nvml.nvmlDeviceGetHandleByPciBusId_v2, "0000:00:06.0"), by(nvml.nvmlDeviceGetHandleByPciBusId_v2, "here"),
    by(nvml.nvmlDeviceGetHandleBySerial, text(nvml.nvmlDeviceGetSerial, device)),
    nvml.nvmlDeviceGetHandleByIndex_v2(1, ctypes.byref(device)),
]))""")  # fmt: skip
    assert found == [True, 6, True, True, 6, 2, True, 2]


def test_pci_structures_of_each_age(vgpud: Path) -> None:
    found = run(vgpud, """
start()
def fill(function, size):
    buffer = ctypes.create_string_buffer(b"\\xee" * 80, 80)
    assert function(device, buffer) == 0
    assert buffer.raw[size:] == b"\\xee" * (80 - size), "wrote past its structure"
    return buffer.raw
new = fill(nvml.nvmlDeviceGetPciInfo_v3, 68)
second, first = fill(nvml.nvmlDeviceGetPciInfo_v2, 52), fill(nvml.nvmlDeviceGetPciInfo, 32)
number = lambda raw, at: int.from_bytes(raw[at:at + 4], "little")
cut = lambda raw: raw.split(b"\\0")[0].decode()
print(json.dumps([cut(new[:16]), cut(new[36:68]), number(new, 28), number(new, 32),
                  cut(second[:16]), number(second, 32), cut(first[:16]),
                  number(first, 28)]))""")  # fmt: skip
    info = load().device(0).info
    short = "0000:00:05.0"
    assert found == [
        short, "00000000:00:05.0", info.pci_device_id, info.pci_subsystem_id,
        short, info.pci_subsystem_id, short, info.pci_device_id,
    ]  # fmt: skip


@pytest.mark.parametrize("fresh_daemon", [{"memory": 2 << 30}], indirect=True)
def test_memory_and_structure_versions(fresh_daemon: Any) -> None:
    found = run(fresh_daemon.socket, """
start()
old, new = (ctypes.c_ulonglong * 3)(), (ctypes.c_ulonglong * 5)()
status = [nvml.nvmlDeviceGetMemoryInfo(device, old), nvml.nvmlDeviceGetMemoryInfo_v2(device, new)]
new[0] = 40 | 2 << 24
status.append(nvml.nvmlDeviceGetMemoryInfo_v2(device, new))
usage = (ctypes.c_uint * 2)()
status.append(nvml.nvmlDeviceGetUtilizationRates(device, usage))
print(json.dumps([status, list(old), list(new)[1:], max(usage)]))""")  # fmt: skip
    total = 2 << 30
    assert found == [[0, 25, 0, 0], [total, total, 0], [total, 0, total, 0], 0]


def test_processes_ask_for_room_first(fresh_daemon: Any) -> None:
    found = run(
        fresh_daemon.socket,
        """
start()
status = nvml.nvmlDeviceGetComputeRunningProcesses_v3(device, ctypes.byref(number), None)
print(json.dumps([status, number.value]))""",
    )
    assert found == [0, 0]


def test_before_init_after_shutdown_and_bad_handles(vgpud: Path) -> None:
    found = run(
        vgpud,
        """
before = nvml.nvmlDeviceGetCount_v2(ctypes.byref(number)), nvml.nvmlShutdown()
start()
start()
room = ctypes.create_string_buffer(96)
bad = nvml.nvmlDeviceGetName(ctypes.c_void_p(device.value + 8), room, 96), nvml.nvmlDeviceGetName(None, None, 0)
nvml.nvmlShutdown()
still = nvml.nvmlDeviceGetCount_v2(ctypes.byref(number))
nvml.nvmlShutdown()
after = nvml.nvmlDeviceGetCount_v2(ctypes.byref(number)), nvml.nvmlShutdown()
print(json.dumps([before, bad, still, after]))""",
    )
    assert found == [[1, 1], [2, 2], 0, [1, 1]]


def test_a_forked_child_has_a_connection_of_its_own(vgpud: Path) -> None:
    found = run(
        vgpud,
        """
start()
memory = (ctypes.c_ulonglong * 3)()
reader, writer = os.pipe()
child = os.fork()
if not child:
    os.write(writer, bytes([nvml.nvmlDeviceGetMemoryInfo(device, memory)]))
    os._exit(0)
statuses = {nvml.nvmlDeviceGetMemoryInfo(device, memory) for _ in range(50)}
os.waitpid(child, 0)
print(json.dumps([os.read(reader, 1)[0], sorted(statuses)]))""",
    )
    assert found == [0, [0]]


def test_an_unsupported_function_says_so_once(vgpud: Path) -> None:
    program = PRELUDE + "start()\nprint([nvml.nvmlDeviceGetFanSpeed(device, ctypes.byref(number)) for _ in range(3)])"
    for quiet, lines in ("", 1), ("1", 0):
        done = subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, timeout=200, check=True,
            env={**os.environ, "VGPU_SOCKET": str(vgpud), "VGPU_QUIET": quiet},
        )  # fmt: skip
        assert done.stdout.strip() == "[3, 3, 3]"
        assert len(done.stderr.splitlines()) == lines
        assert all("nvmlDeviceGetFanSpeed is not supported" in line for line in done.stderr.splitlines())


def test_without_a_daemon_it_fails_at_once_and_says_what_to_do(tmp_path: Path) -> None:
    program = "import time; started = time.monotonic()\nprint(nvml.nvmlInit_v2(), nvml.nvmlInit_v2())"
    done = subprocess.run(
        [sys.executable, "-c", f"{PRELUDE}{program}\nassert time.monotonic() - started < 1"],
        capture_output=True, text=True,
        env={**os.environ, "VGPU_SOCKET": str(tmp_path / "none.sock")}, timeout=200, check=True,
    )  # fmt: skip
    assert done.stdout.strip() == "9 9"
    (line,) = done.stderr.splitlines()
    assert line.startswith("vgpu: ")
    assert "vgpu run" in line


def test_error_texts() -> None:
    nvml = ctypes.CDLL(str(LIBRARY))
    nvml.nvmlErrorString.restype = ctypes.c_char_p
    for error in load_errors("nvml"):
        assert nvml.nvmlErrorString(error.value).decode() == error.text
    assert nvml.nvmlErrorString(12345) == b"Unknown Error"


@pytest.mark.parametrize("fresh_daemon", [{"memory": 2 << 30}], indirect=True)
def test_a_guest_and_its_memory_are_seen_and_gone_after_it_is_killed(fresh_daemon: Any) -> None:
    holder = """
import ctypes, sys
cuda, address, context = ctypes.CDLL("libcuda.so.1"), ctypes.c_uint64(), ctypes.c_void_p()
assert cuda.cuInit(0) == 0 and cuda.cuDevicePrimaryCtxRetain(ctypes.byref(context), 0) == 0
assert cuda.cuCtxSetCurrent(context) == 0 and cuda.cuMemAlloc_v2(ctypes.byref(address), ctypes.c_size_t(64 << 20)) == 0
print("ready", flush=True)
sys.stdin.read()
"""
    look = """
start()
memory, seen = (ctypes.c_ulonglong * 3)(), (ctypes.c_ulonglong * 12)()
number.value = 4
assert nvml.nvmlDeviceGetComputeRunningProcesses_v3(device, ctypes.byref(number), seen) == 0
assert nvml.nvmlDeviceGetMemoryInfo(device, memory) == 0
room = ctypes.c_uint(0)
status = nvml.nvmlDeviceGetComputeRunningProcesses_v3(device, ctypes.byref(room), None)
print(json.dumps([number.value, seen[0] & 0xffffffff, seen[1], memory[2], status]))"""
    with subprocess.Popen(
        [sys.executable, "-c", holder], env=fresh_daemon.environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as guest:
        try:
            assert guest.stdout is not None
            assert guest.stdout.readline() == b"ready\n"
            count, pid, its, used, status = run(fresh_daemon.socket, look)
            assert (count, pid, status) == (1, guest.pid, 7)  # without room: INSUFFICIENT_SIZE
            assert 64 << 20 <= its == used < 128 << 20
        finally:
            guest.kill()
    deadline = time.monotonic() + 1
    while fresh_daemon.status()["device"]["memory_used"] and time.monotonic() < deadline:
        time.sleep(0.02)
    assert run(fresh_daemon.socket, look)[:4] == [0, 0, 0, 0]
