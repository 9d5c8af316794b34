"""Guests and their workers: what is left when one of them dies, and who notices when."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest
from tests.conftest import Daemon, wait_until

PROGRAM = Path(__file__).with_name("cuda_guest.py")
ILLEGAL = {999, 719, 700, 4}  # CUresult of a context whose worker has gone: any of these is honest
OUT_OF_MEMORY = 2


class Guest:
    """A running cuda_guest.py."""

    def __init__(self, environment: dict[str, str], *words: object) -> None:
        self.process = subprocess.Popen(
            [sys.executable, str(PROGRAM), *map(str, words)], env=environment, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip

    def line(self, command: str) -> tuple[int, float]:
        """The next answer, which must be that of ``command``: its CUresult and its figure."""
        assert self.process.stdout
        text = self.process.stdout.readline().split()
        if not text:
            assert self.process.stderr
            pytest.fail(f"the guest ended before {command}: {self.process.stderr.read()}")
        assert text[0] == command
        return int(text[1]), float(text[2])

    def close(self) -> None:
        self.process.kill()
        self.process.communicate(timeout=100)


@pytest.fixture
def guests(fresh_daemon: Daemon) -> Iterator[Callable[..., Guest]]:
    started: list[Guest] = []
    fresh_daemon.wait_ready()

    def start(*words: object) -> Guest:
        guest = Guest(fresh_daemon.environment(), *words)
        started.append(guest)
        for command in ("init", "retain"):
            assert guest.line(command)[0] == 0
        return guest

    yield start
    for guest in started:
        guest.close()


def used(daemon: Daemon) -> int:
    return int(daemon.status()["device"]["memory_used"])


def attached(daemon: Daemon) -> list[dict[str, Any]]:
    return [one for one in daemon.status()["sessions"] if one["state"] == "attached"]


@pytest.mark.parametrize("forked", [False, True])
def test_killed_guest_leaves_nothing_within_a_second(
    fresh_daemon: Daemon, guests: Callable[..., Guest], forked: bool
) -> None:
    guest = guests("alloc", 10 << 20, *(["fork"] if forked else []), "wait")
    assert guest.line("alloc")[0] == 0
    child = psutil.Process(int(guest.line("fork")[1])) if forked else None
    session = attached(fresh_daemon)[0]
    assert session["pid"] == guest.process.pid
    assert session["memory_used"] == used(fresh_daemon) == 10 << 20
    guest.process.kill()
    took = wait_until(lambda: used(fresh_daemon) == 0, 1.0, "the ledger to be empty")
    assert took < 1.0
    wait_until(lambda: not psutil.pid_exists(session["worker"]), 10.0, "the worker to end")
    if child:
        assert child.is_running()  # the socket was still open in it
        child.kill()
    past = fresh_daemon.sessions(guest.process.pid)[0]
    assert (past["state"], past["memory_peak"]) == ("ended", 10 << 20)


def test_guest_that_ends_leaves_its_counters(fresh_daemon: Daemon, guests: Callable[..., Guest]) -> None:
    guest = guests("alloc", 1000)
    assert guest.process.wait(100) == 0
    wait_until(lambda: not attached(fresh_daemon), 10.0, "the session to end")
    past = fresh_daemon.sessions(guest.process.pid)[0]
    assert past["reason"] == "worker ended"
    assert past["memory_peak"] == 2 << 20
    assert "python" in past["process"]


def test_killed_worker_is_an_error_in_its_guest_alone(fresh_daemon: Daemon, guests: Callable[..., Guest]) -> None:
    first, second = guests("watch", "synchronize"), guests("wait", "alloc", 100, "wait")
    workers = {one["pid"]: one["worker"] for one in attached(fresh_daemon)}
    killed = time.monotonic()
    os.kill(workers[first.process.pid], signal.SIGKILL)
    status, when = first.line("watch")
    assert status in ILLEGAL
    assert when - killed < 1.0
    status, took = first.line("synchronize")
    assert status in ILLEGAL  # sticky
    assert took < 1.0
    _, errors = first.process.communicate(timeout=100)
    assert "vgpu: " in errors
    assert second.process.stdin
    second.process.stdin.write("\n")
    second.process.stdin.flush()
    assert second.line("alloc")[0] == 0


def test_stopped_worker_is_killed_with_its_guest(fresh_daemon: Daemon, guests: Callable[..., Guest]) -> None:
    """A worker that cannot watch its guest itself."""
    guest = guests("alloc", 1 << 20, "wait")
    guest.line("alloc")
    worker = attached(fresh_daemon)[0]["worker"]
    os.kill(worker, signal.SIGSTOP)
    guest.process.kill()
    wait_until(lambda: used(fresh_daemon) == 0, 1.0, "the ledger to be empty")
    wait_until(lambda: not psutil.pid_exists(worker), 10.0, "the worker to be killed")


@pytest.mark.parametrize("fresh_daemon", [{"memory": 64 << 20}], indirect=True)
def test_guests_share_what_there_is(fresh_daemon: Daemon, guests: Callable[..., Guest]) -> None:
    first = guests("fill", "info", "wait", "info")
    status, _ = first.line("fill")
    assert status == OUT_OF_MEMORY
    assert first.line("info") == (0, 64 << 20)
    assert used(fresh_daemon) == 64 << 20
    second = guests("alloc", 100, "info")
    assert second.line("alloc")[0] == OUT_OF_MEMORY
    assert second.line("info") == (0, 64 << 20)
    second.process.communicate(timeout=100)
    first.process.kill()
    wait_until(lambda: used(fresh_daemon) == 0, 1.0, "the ledger to be empty")
    third = guests("alloc", 60 << 20)
    assert third.line("alloc")[0] == 0


def test_worker_holds_no_descriptor_but_its_own(fresh_daemon: Daemon, guests: Callable[..., Guest]) -> None:
    first, second = guests("wait"), guests("wait")
    workers = {one["pid"]: one["worker"] for one in attached(fresh_daemon)}
    for guest in (first, second):
        found = {}
        for entry in Path(f"/proc/{workers[guest.process.pid]}/fd").iterdir():
            found[int(entry.name)] = os.readlink(entry)
        names = sorted(name for number, name in found.items() if number > 2)
        kinds = [name.split(":")[0].split(" ")[0] for name in names]
        # Its guest's socket, its compile processes' socket; a pidfd (and what the C watches with); three memfds.
        assert kinds.count("socket") == 2, names
        assert sum("memfd" in name for name in names) == 3, names
        assert {name.split(" ")[0] for name in names if "memfd" in name} == {
            "/memfd:vgpu-ledger", "/memfd:vgpu-control", "/memfd:vgpu-arena",
        }  # fmt: skip
        others = [n for n in names if not n.startswith(("socket:", "/memfd:", "anon_inode:"))]
        assert others == []


def test_nothing_is_left_of_a_guest(fresh_daemon: Daemon, guests: Callable[..., Guest]) -> None:
    """Neither its worker nor its compile processes stay, not even as zombies."""
    fork_server = psutil.Process(fresh_daemon.process.pid).children()[0]
    guest = guests("wait")
    family = fork_server.children(recursive=True)
    assert sorted(process.name() for process in family) == ["vgpu-compile", "vgpu-worker"]
    guest.process.kill()
    wait_until(lambda: not any(process.is_running() for process in family), 30.0, "its processes to be gone")
    assert fork_server.children(recursive=True) == []


def test_no_daemon_is_an_error_in_time(tmp_path: Path, daemon: Daemon) -> None:
    environment = {**daemon.environment(), "VGPU_SOCKET": str(tmp_path / "nobody.sock")}
    started = time.monotonic()
    guest = Guest(environment)
    status, took = guest.line("init")
    assert status not in (0, 801)
    assert took < 1.0
    _, errors = guest.process.communicate(timeout=100)
    assert time.monotonic() - started < 60
    hints = [line for line in errors.splitlines() if line.startswith("vgpu: ")]
    assert len(hints) == 1
    assert "vgpu serve" in hints[0] or "vgpu run" in hints[0]


def test_worker_is_gone_before_the_guest_has_a_context(fresh_daemon: Daemon) -> None:
    """cuInit alone takes no worker."""
    fresh_daemon.wait_ready()
    code = "import ctypes,sys; c=ctypes.CDLL('libcuda.so.1'); print(c.cuInit(0), flush=True); sys.stdin.readline()"
    guest = subprocess.Popen(
        [sys.executable, "-c", code], env=fresh_daemon.environment(), text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    assert guest.stdout
    assert guest.stdout.readline() == "0\n"
    assert [one["state"] for one in fresh_daemon.sessions(guest.pid)] == ["connected"]
    guest.communicate("\n", timeout=100)
    wait_until(lambda: not fresh_daemon.sessions(guest.pid), 10.0, "the session to end")
