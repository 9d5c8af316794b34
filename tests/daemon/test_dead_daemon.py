"""A daemon that is dead, absent, or stopped: what processes with an open session see, how soon, and what is said."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.conftest import Daemon, launch_daemon, wait_until

# A guest that does one step a line: reads a call from stdin, answers with its result and the seconds that it took.
PROGRAM = """
import ctypes as C, json, sys, time
cuda, nvml = C.CDLL("libcuda.so.1"), C.CDLL("libnvidia-ml.so.1")
context, device, address = C.c_void_p(), C.c_void_p(), C.c_uint64()
number, free, total = C.c_int(), C.c_size_t(), C.c_size_t()
name, memory = C.create_string_buffer(96), (C.c_ulonglong * 3)()
calls = {
    "init": lambda: cuda.cuInit(0),
    "count": lambda: cuda.cuDeviceGetCount(C.byref(number)),
    "name": lambda: cuda.cuDeviceGetName(name, 96, 0),
    "retain": lambda: cuda.cuDevicePrimaryCtxRetain(C.byref(context), 0) or cuda.cuCtxSetCurrent(context),
    "memory": lambda: cuda.cuMemGetInfo_v2(C.byref(free), C.byref(total)),
    "alloc": lambda: cuda.cuMemAlloc_v2(C.byref(address), C.c_size_t(1 << 20)),
    "set": lambda: cuda.cuMemsetD8_v2(address, 1, C.c_size_t(1 << 20)),
    "synchronize": lambda: cuda.cuCtxSynchronize(),
    "nvml-init": lambda: nvml.nvmlInit_v2(),
    "nvml-device": lambda: nvml.nvmlDeviceGetHandleByIndex_v2(0, C.byref(device)),
    "nvml-memory": lambda: nvml.nvmlDeviceGetMemoryInfo(device, memory),
    "nvml-name": lambda: nvml.nvmlDeviceGetName(device, name, 96),
    "nvml-shutdown": lambda: nvml.nvmlShutdown(),
}
for line in sys.stdin:
    began = time.monotonic()
    print(json.dumps([calls[line.strip()](), time.monotonic() - began]), flush=True)
"""
NOT_READY, DRIVER_NOT_LOADED = 802, 9  # CUDA_ERROR_SYSTEM_NOT_READY, NVML_ERROR_DRIVER_NOT_LOADED
LOST = 999


class Guest:
    """A process with open sessions, driven call by call."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM], env=environment, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip

    def __call__(self, name: str, seconds: float = 1.0) -> int:
        """The status of one call, which must take less than ``seconds``."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(name + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        assert line, self.process.communicate()[1]
        status, took = json.loads(line)
        assert took < seconds, f"{name} took {took:.2f} s"
        return int(status)

    def end(self) -> list[str]:
        """End it; what it said of us."""
        _, errors = self.process.communicate(timeout=60)
        assert self.process.returncode == 0, errors
        return [line for line in errors.splitlines() if line.startswith("vgpu: ")]


Start = Callable[..., Guest]


@pytest.fixture
def start() -> Iterator[Start]:
    started: list[Guest] = []

    def guest(daemon: Daemon, **more: str) -> Guest:
        started.append(Guest({**daemon.environment(), **more}))
        return started[-1]

    yield guest
    for one in started:
        if one.process.poll() is None:
            one.process.kill()
            one.process.communicate()


def kill(daemon: Daemon) -> None:
    daemon.process.kill()
    daemon.process.wait()


def test_a_context_ends_with_its_daemon(fresh_daemon: Daemon, start: Start) -> None:
    guest = start(fresh_daemon)
    assert [guest(name, 30) for name in ("init", "retain", "alloc", "set", "synchronize")] == [0] * 5
    kill(fresh_daemon)
    wait_until(lambda: guest("synchronize") != 0, 5, "the worker's end to be noticed")
    for name in ("memory", "alloc", "set", "synchronize", "retain"):
        assert guest(name) == LOST, name
    # What was answered in the process still is.
    assert [guest(name) for name in ("init", "count", "name")] == [0] * 3
    (line,) = guest.end()
    assert "start the program again" in line


def test_a_session_without_a_context(fresh_daemon: Daemon, start: Start) -> None:
    """Its first context would come from a daemon that is no more."""
    guest = start(fresh_daemon)
    assert guest("init") == 0
    kill(fresh_daemon)
    assert [guest(name) for name in ("count", "name")] == [0, 0]
    assert [guest("retain") for _ in range(3)] == [NOT_READY] * 3
    assert guest("count") == 0
    (line,) = guest.end()
    assert "start it again" in line


def test_an_nvml_session_and_the_next_daemon(fresh_daemon: Daemon, start: Start) -> None:
    guest = start(fresh_daemon)
    assert [guest(name) for name in ("nvml-init", "nvml-device", "nvml-memory")] == [0] * 3
    kill(fresh_daemon)
    assert [guest("nvml-memory") for _ in range(5)] == [DRIVER_NOT_LOADED] * 5
    assert guest("nvml-name") == 0  # its identity was read at the start
    again = launch_daemon(fresh_daemon.socket.parent, fresh_daemon.cache)
    try:
        assert guest("nvml-memory") == 0
        assert [guest(name) for name in ("nvml-shutdown", "nvml-init", "nvml-memory", "nvml-shutdown")] == [0] * 4
    finally:
        again.stop()
    lines = guest.end()
    assert 1 <= len(lines) <= 2  # the session that broke, and that there is no daemon
    assert "vgpu run" in lines[-1]


def test_an_nvml_session_may_be_old(daemon: Daemon, start: Start) -> None:
    """A monitor asks for hours: each answer has its own deadline."""
    guest = start(daemon, VGPU_DEADLINE_MS="300")
    assert [guest(name) for name in ("nvml-init", "nvml-device")] == [0, 0]
    for _ in range(3):
        time.sleep(0.4)
        assert guest("nvml-memory") == 0
    assert guest.end() == []


@pytest.mark.parametrize("call", ["init", "nvml-init"])
def test_an_absent_daemon(call: str, daemon: Daemon, start: Start, tmp_path: Path) -> None:
    for socket in (tmp_path / "nobody", tmp_path / "missing" / "nobody", Path("/etc/passwd"), tmp_path / ("x" * 120)):
        guest = start(daemon, VGPU_SOCKET=str(socket))
        assert {guest(call) for _ in range(3)} == {NOT_READY if call == "init" else DRIVER_NOT_LOADED}
        (line,) = guest.end()
        assert "vgpu run" in line


@pytest.mark.parametrize("call", ["init", "nvml-init"])
def test_a_socket_that_a_dead_daemon_has_left(call: str, fresh_daemon: Daemon, start: Start) -> None:
    kill(fresh_daemon)
    assert fresh_daemon.socket.exists()
    guest = start(fresh_daemon)
    assert guest(call) == (NOT_READY if call == "init" else DRIVER_NOT_LOADED)
    again = launch_daemon(fresh_daemon.socket.parent, fresh_daemon.cache)
    try:
        assert guest(call) == 0  # the same process finds the next one
    finally:
        again.stop()
    assert len(guest.end()) == 1


@pytest.fixture
def stopped(fresh_daemon: Daemon) -> Iterator[Callable[[], Daemon]]:
    """Stops the daemon; it goes on when the test is over."""

    def stop() -> Daemon:
        os.kill(fresh_daemon.process.pid, signal.SIGSTOP)
        return fresh_daemon

    yield stop
    os.kill(fresh_daemon.process.pid, signal.SIGCONT)


def test_a_daemon_that_hangs(fresh_daemon: Daemon, stopped: Callable[[], Any], start: Start) -> None:
    """Connections are taken by the kernel, but nobody answers: every call has a deadline below a second."""
    old, new = start(fresh_daemon), start(fresh_daemon)
    assert [old(name) for name in ("nvml-init", "nvml-device", "nvml-memory")] == [0] * 3
    stopped()
    for _ in range(2):
        assert new("init") == NOT_READY
        assert new("nvml-init") == DRIVER_NOT_LOADED
        assert old("nvml-memory") == DRIVER_NOT_LOADED
    assert len(new.end()) == 2  # libcuda once, NVML once
    assert 1 <= len(old.end()) <= 2  # its session, then a new one


def test_a_daemon_that_hangs_does_not_stop_a_running_guest(
    fresh_daemon: Daemon, stopped: Callable[[], Any], start: Start
) -> None:
    guest = start(fresh_daemon)
    assert [guest(name, 30) for name in ("init", "retain", "alloc")] == [0] * 3
    stopped()
    assert [guest(name, 30) for name in ("set", "synchronize", "memory")] == [0] * 3
    assert guest.end() == []
