"""vgpud on its socket: who is refused and how, what it answers, and that it outlives whatever a peer does."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from tests.conftest import Daemon, wait_until

from vgpu.daemon.control import Control, ControlError
from vgpu.daemon.server import PROCESS_ENTRY
from vgpu.daemon.sessions import Kind
from vgpu.engine.base import Status
from vgpu.guest.locate import build_id
from vgpu.link import _ops as ops
from vgpu.link._ops import Op
from vgpu.link.decoder import Frame
from vgpu.link.sockets import FrameSocket, LinkError, RemoteError

BUILD = build_id()


@pytest.fixture
def link(daemon: Daemon) -> Iterator[FrameSocket]:
    with FrameSocket.connect(daemon.socket) as found:
        yield found


def hello(link: FrameSocket, kind: int = Kind.CONTROL, build: str = BUILD) -> ops.HelloReply:
    reply = link.call(Op.HELLO, ops.Hello(build_id=build, pid=os.getpid(), kind=kind, process="pytest"))
    assert isinstance(reply, ops.HelloReply)
    return reply


def assert_closed(link: FrameSocket) -> None:
    with pytest.raises(LinkError, match=r"closed|gone"):
        link.receive(1.0)


def test_other_build_is_refused_by_both_names(link: FrameSocket) -> None:
    with pytest.raises(RemoteError) as caught:
        hello(link, build="0123456789abcdef0123")
    assert caught.value.status == Status.SYSTEM_DRIVER_MISMATCH
    assert "0123456789abcdef" in str(caught.value)
    assert BUILD[:16] in str(caught.value)
    assert "restart" in str(caught.value)
    assert_closed(link)


def test_other_version_is_refused_in_words(link: FrameSocket) -> None:
    raw = bytearray(Frame(Op.HELLO, ops.Hello(build_id=BUILD).pack()).pack())
    raw[4:6] = (99).to_bytes(2, "little")
    link.socket.sendall(raw)
    answer = link.receive(1.0)
    assert answer.status == Status.SYSTEM_DRIVER_MISMATCH
    assert b"version 99" in answer.payload
    assert_closed(link)


@pytest.mark.parametrize("junk", [b"GET / HTTP/1.0\r\n\r\n" * 4, bytes(64), os.urandom(512)])
def test_garbage_ends_its_connection_only(daemon: Daemon, link: FrameSocket, junk: bytes) -> None:
    with FrameSocket.connect(daemon.socket) as other:
        hello(other)
        link.socket.sendall(junk)
        with contextlib.suppress(LinkError):
            assert link.receive(1.0).status == Status.INVALID_VALUE
        assert_closed(link)
        reply = other.call(Op.DEVICE, ops.Device(ordinal=0))
        assert isinstance(reply, ops.DeviceReply)
        assert reply.info.name


def test_unknown_kind_is_refused(link: FrameSocket) -> None:
    with pytest.raises(RemoteError, match="kind 7"):
        hello(link, kind=7)


def test_nothing_before_hello(link: FrameSocket) -> None:
    with pytest.raises(RemoteError, match="must be HELLO") as caught:
        link.call(Op.STATUS, ops.Status())
    assert caught.value.status == Status.NOT_PERMITTED
    assert_closed(link)


def test_hello_once(link: FrameSocket) -> None:
    hello(link)
    with pytest.raises(RemoteError, match="already"):
        hello(link)
    usage = link.call(Op.DEVICE_USAGE, ops.DeviceUsage())  # the connection goes on
    assert isinstance(usage, ops.DeviceUsageReply)
    assert usage.total > 0


def test_operations_of_a_worker_are_refused(link: FrameSocket) -> None:
    hello(link)
    with pytest.raises(RemoteError, match="not one that vgpud answers"):
        link.call(Op.MEM_ALLOC, ops.MemAlloc(size=1))


def test_control_connections_get_no_worker(link: FrameSocket) -> None:
    hello(link, kind=Kind.NVML)
    with pytest.raises(RemoteError, match="cannot have a worker"):
        link.call(Op.ATTACH, ops.Attach(ordinal=0))


@pytest.mark.parametrize(("op", "record"), [(Op.DEVICE, ops.Device), (Op.DEVICE_USAGE, ops.DeviceUsage)])
def test_there_is_one_device(link: FrameSocket, op: Op, record: type) -> None:
    hello(link)
    with pytest.raises(RemoteError, match="device 1 was asked for") as caught:
        link.call(op, record(ordinal=1))
    assert caught.value.status == Status.INVALID_DEVICE


@pytest.mark.parametrize(
    ("daemon", "name", "compute"),
    [("h100-80gb-hbm3", "NVIDIA H100 80GB HBM3", (9, 0)), ("p40", "Tesla P40", (6, 1))],
    indirect=["daemon"],
)
def test_device_is_that_of_the_profile(daemon: Daemon, name: str, compute: tuple[int, int]) -> None:
    with Control(daemon.socket) as control:
        info = control.device()
        assert (info.name, (info.compute_major, info.compute_minor)) == (name, compute)
        assert info.total_memory == control.usage().total <= psutil.virtual_memory().total
        assert control.status()["device"]["uuid"].startswith("GPU-")


def test_frames_split_and_merged(daemon: Daemon) -> None:
    raw = Frame(Op.HELLO, ops.Hello(build_id=BUILD, kind=Kind.CONTROL).pack(), 1).pack()
    raw += Frame(Op.DEVICE, ops.Device(ordinal=0).pack(), 2).pack()
    with FrameSocket.connect(daemon.socket) as link:
        for at in range(0, len(raw), 5):
            link.socket.sendall(raw[at : at + 5])
        assert [link.receive(1.0).sequence for _ in range(2)] == [1, 2]
    with FrameSocket.connect(daemon.socket) as link:
        link.socket.sendall(raw)
        assert [link.receive(1.0).sequence for _ in range(2)] == [1, 2]


def test_descriptors_that_nobody_asked_for_are_closed(fresh_daemon: Daemon) -> None:
    process = psutil.Process(fresh_daemon.process.pid)
    fresh_daemon.wait_ready()
    before = process.num_fds()
    with FrameSocket.connect(fresh_daemon.socket) as link:
        frame = Frame(Op.HELLO, ops.Hello(build_id=BUILD, kind=Kind.CONTROL).pack())
        link.send(frame, [0, 1, 2])
        link.receive(1.0)
    wait_until(lambda: process.num_fds() <= before, 2, "the descriptors to be closed")


def test_status_lists_who_is_there(daemon: Daemon) -> None:
    with Control(daemon.socket) as control:
        found = control.status()
        assert found["build_id"] == BUILD
        assert found["pid"] == daemon.process.pid
        mine = [one for one in found["sessions"] if one["session"] == control.session]
        assert [(one["pid"], one["kind"], one["state"]) for one in mine] == [(os.getpid(), "control", "connected")]


def test_stop(fresh_daemon: Daemon) -> None:
    with Control(fresh_daemon.socket) as control:
        control.stop()
    assert fresh_daemon.process.wait(100) == 0
    assert not fresh_daemon.socket.exists()
    started = time.monotonic()
    with pytest.raises(ControlError, match="vgpu serve"):
        Control(fresh_daemon.socket)
    assert time.monotonic() - started < 1


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_signals_end_it_and_its_fork_server(fresh_daemon: Daemon, number: signal.Signals) -> None:
    children = psutil.Process(fresh_daemon.process.pid).children(recursive=True)
    assert children
    fresh_daemon.process.send_signal(number)
    assert fresh_daemon.process.wait(100) == 0
    _, alive = psutil.wait_procs(children, timeout=30)
    assert alive == []


def test_killed_vgpud_leaves_no_process_and_its_socket_can_be_taken(fresh_daemon: Daemon) -> None:
    fresh_daemon.wait_ready()
    children = psutil.Process(fresh_daemon.process.pid).children(recursive=True)
    fresh_daemon.process.kill()
    fresh_daemon.process.wait(100)
    _, alive = psutil.wait_procs(children, timeout=30)
    assert alive == []
    assert fresh_daemon.socket.exists()
    again = subprocess.Popen(
        [sys.executable, "-m", "vgpu.daemon.main", "--socket", str(fresh_daemon.socket), "--profile", "p40"],
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_until(lambda: _answers(fresh_daemon.socket), 20, "the second vgpud")
    finally:
        again.terminate()
        assert again.wait(100) == 0


def test_two_daemons_do_not_share_a_socket(daemon: Daemon) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "vgpu.daemon.main", "--socket", str(daemon.socket), "--profile", "p40"],
        capture_output=True, text=True, timeout=200,
    )  # fmt: skip
    assert done.returncode == 1
    assert "another vgpud serves" in done.stderr
    assert _answers(daemon.socket)


def test_socket_is_for_this_user_only(daemon: Daemon) -> None:
    assert daemon.socket.stat().st_mode & 0o777 == 0o600


def test_fork_server_has_one_thread(fresh_daemon: Daemon) -> None:
    fresh_daemon.wait_ready()
    found = psutil.Process(fresh_daemon.process.pid).children()
    assert [child.num_threads() for child in found] == [1]
    assert found[0].name() == "vgpu-fork"


def test_another_fork_server_comes_when_one_dies(fresh_daemon: Daemon) -> None:
    fresh_daemon.wait_ready()
    first = psutil.Process(fresh_daemon.process.pid).children()[0]
    first.kill()

    def second() -> bool:
        found = psutil.Process(fresh_daemon.process.pid).children()
        return bool(found) and found[0].pid != first.pid and fresh_daemon.status()["workers_ready"]

    wait_until(second, 20, "another fork server")


def test_processes_entry_is_what_nvml_reads() -> None:
    assert PROCESS_ENTRY.unpack(PROCESS_ENTRY.pack(1, 2, 1 << 40)) == (1, 2, 1 << 40)
    assert PROCESS_ENTRY.size == 16


def _answers(path: Path) -> bool:
    try:
        with Control(path) as control:
            return bool(json.dumps(control.status()))
    except ControlError:
        return False


def test_a_peer_that_does_not_read_is_dropped(fresh_daemon: Daemon) -> None:
    """vgpud has one thread: a peer must not hold it up."""
    raw = Frame(Op.STATUS, ops.Status().pack()).pack() * 200
    with FrameSocket.connect(fresh_daemon.socket) as link:
        hello(link)
        with contextlib.suppress(OSError):
            link.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            link.socket.settimeout(2)
            for _ in range(20):
                link.socket.sendall(raw)
        started = time.monotonic()
        assert _answers(fresh_daemon.socket)
        assert time.monotonic() - started < 1
