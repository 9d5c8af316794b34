"""Faults of device work end the worker's process, after it has told the guest what happened.

Each case is a process of its own that is guest and worker at once; its control page outlives it in the test's hands.
"""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from vgpu.engine.cpu import native

ROOT = Path(__file__).resolve().parents[3]
PROGRAM = """
import os, sys
sys.path.insert(0, sys.argv[1])
from tests.engine.cpu.guest import Guest, load
from vgpu.engine.cpu import native
from vgpu.link._ops import Copy, CopyInline, Op, Set
device = Guest(load(sys.argv[2]), threads=int(sys.argv[4]), memory=1 << 20, end_process=True)
base, end = device.base, device.base + (1 << 20)
"""
END = """
device.wait(seconds=10)
os._exit(3)
"""


class Outcome:
    def __init__(self, simulator: ctypes.CDLL, status: int, control: int, stderr: str) -> None:
        self.status = status
        self.stderr = stderr
        page = simulator.sim_map(control)
        self.fault = int(simulator.sim_fault(page))
        self.error = int(simulator.sim_error(page))
        self.kernel = int(simulator.sim_fault_kernel(page))
        self.address = int(simulator.sim_fault_address(page))
        self.text: str = simulator.sim_fault_text(page).decode()
        simulator.sim_unmap(page)


def run(simulator: ctypes.CDLL, path: Path, body: str, threads: int = 2) -> Outcome:
    """Run the body in a process whose control page stays readable here."""
    control = native.control_create("test")
    setup = PROGRAM.replace("device = Guest", f"native.control_create = lambda _: {control}\ndevice = Guest")
    program = setup + body + END
    done = subprocess.run(
        [sys.executable, "-c", program, str(ROOT), str(path), "-", str(threads)],
        pass_fds=[control], capture_output=True, text=True, timeout=200, check=False,
    )  # fmt: skip
    try:
        return Outcome(simulator, done.returncode, control, done.stderr)
    finally:
        os.close(control)


@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize("blocks", [1, 64])
@pytest.mark.parametrize(
    ("what", "offset"),
    [("write_at", "end"), ("write_at", "end + 4095"), ("write_at", "end + 4096"), ("read_at", "end + 4096"),
     ("write_at", "0"), ("read_at", "8"), ("write_at", "base + (1 << 31)")],
)  # fmt: skip
def test_an_access_outside_an_allocation_is_told(
    simulator: ctypes.CDLL, simulator_path: Path, what: str, offset: str, threads: int, blocks: int
) -> None:
    body = f"""
print({offset}, file=sys.stderr, flush=True)
device.launch(device.kernel({what!r}), {blocks}, 32, {offset}, base)
"""
    outcome = run(simulator, simulator_path, body, threads)
    assert outcome.status == native.EXIT_FAULT, outcome.stderr
    assert outcome.fault == 700
    address = int(outcome.stderr.split()[-1])
    assert outcome.address == address
    assert outcome.kernel == 1
    assert outcome.text == f"illegal address {address:#x} accessed by kernel {what}"


def test_what_lies_inside_or_just_behind_is_readable(simulator: ctypes.CDLL, simulator_path: Path) -> None:
    body = """
w, r = device.kernel("write_at"), device.kernel("read_at")
device.launch(w, 1, 32, end - 1)
device.launch(r, 1, 32, end - 1, base)
device.launch(r, 1, 32, end + 4095, base + 4)
device.launch(w, 1, 32, base)
"""
    outcome = run(simulator, simulator_path, body)
    assert (outcome.status, outcome.fault, outcome.error) == (3, 0, 0), outcome.stderr


@pytest.mark.parametrize(
    ("size", "offset", "faults"),
    [(128, 127, False), (128, 128, True), (100, 99, False), (100, 128, True), (4096, 4096, True), (4096, 4095, False),
     (49152, 49152, True), (0, 0, True), (128, -65536 * 2, True)],
)  # fmt: skip
def test_shared_memory_is_guarded(
    simulator: ctypes.CDLL, simulator_path: Path, size: int, offset: int, faults: bool
) -> None:
    body = f"""
k = device.kernel("write_shared", static_shared={size // 2})
device.launch(k, 4, 32, {offset} % 2**64, shared={size - size // 2})
"""
    outcome = run(simulator, simulator_path, body)
    assert (outcome.status, outcome.fault) == ((native.EXIT_FAULT, 700) if faults else (3, 0)), outcome.stderr


@pytest.mark.parametrize(("offset", "faults"), [(0, False), (2 * 32 * 64 - 1, False), (2 * 32 * 64, True)])
def test_local_memory_is_guarded(simulator: ctypes.CDLL, simulator_path: Path, offset: int, faults: bool) -> None:
    body = f"k = device.kernel('write_local', local_bytes=64); device.launch(k, 4, 64, {offset})"
    outcome = run(simulator, simulator_path, body)
    assert outcome.fault == (700 if faults else 0), outcome.stderr


@pytest.mark.parametrize(
    ("kernel", "text"), [("divide_by_zero", "arithmetic fault"), ("illegal_instruction", "illegal instruction")]
)
def test_other_faults_are_launch_failures(simulator: ctypes.CDLL, simulator_path: Path, kernel: str, text: str) -> None:
    outcome = run(simulator, simulator_path, f"device.launch(device.kernel({kernel!r}), 1, 32, 0, base)")
    assert outcome.status == native.EXIT_FAULT
    assert outcome.fault == 719
    assert text in outcome.text
    assert f"in kernel {kernel}" in outcome.text


@pytest.mark.parametrize(
    ("operation", "what"),
    [
        ("device.copy(end - 8, base, 16)", "copy"),
        ("device.copy(base, end + 8192, 16)", "copy"),
        ("device.copy(base + (1 << 21), base, 1 << 21)", "copy"),
        ("device.submit(Op.COPY_INLINE, CopyInline(dst=end, data=b'x'))", "copy"),
        ("device.submit(Op.SET, Set(dst=end - 4, width=2, height=1, element=4, value=1))", "set"),
        ("device.submit(Op.SET, Set(dst=base, width=1 << 22, height=1, element=4, value=1))", "set"),
    ],
)
def test_copies_and_sets_fault_like_kernels(
    simulator: ctypes.CDLL, simulator_path: Path, operation: str, what: str
) -> None:
    outcome = run(simulator, simulator_path, operation)
    assert outcome.status == native.EXIT_FAULT, outcome.stderr
    assert outcome.fault == 700
    assert outcome.kernel == 0
    assert outcome.text.endswith(f"accessed by {what}")


def test_printf_with_a_bad_pointer_is_the_kernels_fault(simulator: ctypes.CDLL, simulator_path: Path) -> None:
    outcome = run(simulator, simulator_path, "device.launch(device.kernel('prints'), 1, 32, 16, base, base)")
    assert outcome.fault == 700
    assert outcome.text == "illegal address 0x10 accessed by kernel prints"


def test_a_fault_of_our_own_is_not_dressed_up(simulator: ctypes.CDLL, simulator_path: Path) -> None:
    outcome = run(simulator, simulator_path, "import ctypes; ctypes.memset(8, 1, 1)")
    assert outcome.status == -signal.SIGSEGV
    assert outcome.fault == 0


@pytest.mark.parametrize("end", ["process", "socket"])
def test_the_worker_ends_at_once_when_its_guest_has_gone(
    simulator: ctypes.CDLL, simulator_path: Path, end: str
) -> None:
    body = f"""
import socket, subprocess, time
ours, theirs = socket.socketpair()
child = subprocess.Popen(["sleep", "0.2"])
watched = {{"guest_pidfd": os.pidfd_open(child.pid)}} if {end!r} == "process" else {{"socket_fd": ours.fileno()}}
other = Guest(device.simulator, end_process=True, **watched)
other.launch(other.kernel("sleeps"), 1, 1, 20_000_000_000)
if {end!r} == "socket":
    theirs.close()
time.sleep(10)
"""
    outcome = run(simulator, simulator_path, body)
    assert outcome.status == 0, outcome.stderr


def test_a_broken_frame_ends_the_process(simulator: ctypes.CDLL, simulator_path: Path) -> None:
    body = "device.simulator.sim_raw(device.control, b'x' * 32, 32); import time; time.sleep(10)"
    outcome = run(simulator, simulator_path, body)
    assert outcome.status == native.EXIT_PROTOCOL, outcome.stderr
    assert outcome.fault == 999
    assert outcome.text.startswith("protocol error: these bytes are not a vgpu frame")
