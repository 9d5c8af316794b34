"""Discoveries in a row, with the daemon killed at a random moment of some of them."""

from __future__ import annotations

import os
import random
import statistics
import subprocess
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from tests.conftest import Daemon, launch_daemon, wait_until

SEED = 20261126
DEADLINE = 30.0  # Ollama's


def marked(mark: str) -> dict[int, str]:
    """The live processes that carry a mark in their environment (forks do), with their names. A zombie has none."""
    found = {}
    for process in Path("/proc").iterdir():
        if not process.name.isdigit() or int(process.name) == os.getpid():
            continue
        try:
            if mark.encode() in (process / "environ").read_bytes():
                found[int(process.name)] = (process / "comm").read_text().strip()
        except OSError:
            continue
    return found


@dataclass
class Fire:
    """One series of discoveries and what came of them; times in seconds.

    ``found`` tells from status and output whether a run found the device; a status that it does not expect fails the
    test.
    """

    command: list[str]
    found: Callable[[int, str], bool]
    folder: Path
    cache: Path
    random: random.Random
    mark: str = field(default_factory=lambda: uuid.uuid4().hex)
    undisturbed: list[float] = field(default_factory=list)
    disturbed: list[float] = field(default_factory=list)
    failed: int = 0  # disturbed runs that found no device; the others were through before the daemon died

    def start(self) -> Daemon:
        return launch_daemon(self.folder, self.cache, variables={"VGPU_TEST_MARK": self.mark})

    def discover(self, daemon: Daemon, *, kill: bool) -> None:
        """One run; with ``kill`` the daemon is killed at a random moment of it."""
        usual = statistics.median(self.undisturbed) if self.undisturbed else 0.1
        moment = self.random.uniform(0, 1.2 * usual)
        environment = {**daemon.environment(), "VGPU_TEST_MARK": self.mark}
        began = time.monotonic()
        with subprocess.Popen(
            self.command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        ) as process:
            if kill:
                time.sleep(moment)
                daemon.process.kill()
            try:
                said, errors = process.communicate(timeout=DEADLINE)
            except subprocess.TimeoutExpired:
                process.kill()
                pytest.fail(f"a discovery hung; the daemon was killed {moment:.3f} s after its start: {kill}")
        took = time.monotonic() - began
        lines = [line for line in errors.splitlines() if line.startswith("vgpu: ")]
        found = self.found(process.returncode, said + errors)
        if not kill:
            assert found, said + errors
            assert lines == []
            self.undisturbed.append(took)
            return
        self.disturbed.append(took)
        if not found:
            self.failed += 1
            assert 1 <= len(lines) <= 2, errors  # from libcuda or from NVML, each at most once
        daemon.process.wait()
        wait_until(lambda: not marked(self.mark), 10, f"nothing to be left of a killed daemon: {marked(self.mark)}")

    def check_idle(self, daemon: Daemon) -> None:
        """No guest, no worker, no memory."""

        def idle() -> bool:
            status = daemon.status()
            alive = [one for one in status["sessions"] if one["state"] != "ended" and one["kind"] != "control"]
            names = sorted(marked(self.mark).values())
            return not alive and status["device"]["memory_used"] == 0 and not {"vgpu-worker", "vgpu-compile"} & {*names}

        wait_until(idle, 10, "the daemon to be idle")

    def run(self, count: int, kills: int) -> None:
        killed = set(self.random.sample(range(1, count), kills))
        shared_before = set(os.listdir("/dev/shm"))
        daemon = self.start()
        try:
            for number in range(count):
                if daemon.process.poll() is not None:
                    daemon = self.start()  # over the socket and the lock that the killed one has left
                self.discover(daemon, kill=number in killed)
            if daemon.process.poll() is not None:
                daemon = self.start()
            self.discover(daemon, kill=False)
            self.check_idle(daemon)
        finally:
            if daemon.process.poll() is None:
                daemon.stop()
        wait_until(lambda: not marked(self.mark), 10, "every process to be gone")
        assert not daemon.socket.exists()
        left = set(os.listdir("/dev/shm")) - shared_before
        assert not [name for name in left if "vgpu" in name]

    def report(self) -> str:
        usual, slowest = statistics.median(self.undisturbed), max(self.undisturbed)
        return (
            f"seed {SEED}: {len(self.undisturbed)} undisturbed runs, median {usual * 1e3:.0f} ms, slowest "
            f"{slowest * 1e3:.0f} ms; {len(self.disturbed)} with the daemon killed, slowest "
            f"{max(self.disturbed) * 1e3:.0f} ms, {self.failed} of them found no device"
        )
