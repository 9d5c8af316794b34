"""Fixtures that many tests use: daemons of their own on temporary sockets, and the environment of their guests."""

from __future__ import annotations

import os
import select
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import hypothesis
import pytest

from vgpu.daemon import control
from vgpu.guest.inject import clean_environment, guest_environment
from vgpu.guest.locate import build_id

# The same inputs in every run of `make test`, so that a change is judged by the change; `make test-all` explores.
hypothesis.settings.register_profile("same", derandomize=True)
if not os.environ.get("VGPU_TEST_EXPLORE"):
    hypothesis.settings.load_profile("same")

START_SECONDS = 120.0
DEFAULT_PROFILE = "h100-80gb-hbm3"


@dataclass
class Daemon:
    """A vgpud that a test started."""

    process: subprocess.Popen[bytes]
    socket: Path
    profile: str
    log_file: Path
    cache: Path
    build: str

    def status(self) -> dict[str, Any]:
        return control.status(self.socket)

    def environment(self, *, preload: bool = False) -> dict[str, str]:
        """The environment of a guest of this daemon."""
        base = {**clean_environment(os.environ), "VGPU_CACHE": str(self.cache)}
        return {**base, **guest_environment(base, self.socket, preload=preload)}

    def log(self) -> str:
        return self.log_file.read_text(errors="replace")

    def sessions(self, pid: int) -> list[dict[str, Any]]:
        """What STATUS says of one guest process, alive or past."""
        return [one for one in self.status()["sessions"] if one["pid"] == pid]

    def wait_ready(self, seconds: float = START_SECONDS) -> None:
        """Wait until the fork server has loaded what workers need."""
        wait_until(lambda: self.status()["workers_ready"], seconds, "the fork server to be ready")

    def stop(self) -> None:
        self.process.terminate()
        try:
            self.process.wait(60)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise


def wait_until(condition: Callable[[], Any], seconds: float, what: str) -> float:
    """Poll until a condition holds; returns the seconds that it took. Fails the test after ``seconds``."""
    started = time.monotonic()
    while not condition():
        if time.monotonic() - started > seconds:
            pytest.fail(f"waited {seconds:g} s for {what}")
        time.sleep(0.01)
    return time.monotonic() - started


def launch_daemon(
    folder: Path,
    cache: Path,
    profile: str = DEFAULT_PROFILE,
    memory: int | None = None,
    variables: Mapping[str, str] | None = None,
) -> Daemon:
    """Start a vgpud that listens in ``folder``, with ``variables`` in its environment; returns when guests can
    connect."""
    folder.mkdir(parents=True, exist_ok=True)
    socket, log_file = folder / "vgpud.sock", folder / "vgpud.log"
    readable, writable = os.pipe()
    arguments = ["--socket", str(socket), "--profile", profile, "--ready", str(writable)]
    if memory is not None:
        arguments += ["--memory", str(memory)]
    with log_file.open("ab") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "vgpu.daemon.main", *arguments],
            stdin=subprocess.DEVNULL, stdout=log, stderr=log, pass_fds=(writable,), start_new_session=True,
            env={**clean_environment(os.environ), "VGPU_CACHE": str(cache), **(variables or {})},
        )  # fmt: skip
    os.close(writable)
    daemon = Daemon(process, socket, profile, log_file, cache, build_id())
    try:
        ready, _, _ = select.select([readable], [], [], START_SECONDS)
        if not ready or not os.read(readable, 1):
            process.kill()
            process.wait()
            pytest.fail(f"vgpud did not start:\n{daemon.log()}")
    finally:
        os.close(readable)
    return daemon


@pytest.fixture(scope="session")
def object_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One cache of machine code for the whole run: what one test compiled another one loads."""
    return tmp_path_factory.mktemp("kernels")


@pytest.fixture(scope="session")
def _daemons(tmp_path_factory: pytest.TempPathFactory, object_cache: Path) -> Iterator[Callable[[str], Daemon]]:
    running: dict[str, Daemon] = {}

    def get(profile: str) -> Daemon:
        found = running.get(profile)
        if found is not None and found.build != build_id():  # rebuilt while the tests run: guests would be refused
            found.stop()
        if found is None or found.process.poll() is not None:
            found = running[profile] = launch_daemon(tmp_path_factory.mktemp("vgpud"), object_cache, profile)
        return found

    yield get
    for daemon in running.values():
        daemon.stop()


@pytest.fixture
def daemon(request: pytest.FixtureRequest, _daemons: Callable[[str], Daemon]) -> Daemon:
    """A vgpud that tests share. Another profile: ``@pytest.mark.parametrize("daemon", ["p40"], indirect=True)``."""
    return _daemons(getattr(request, "param", DEFAULT_PROFILE))


@pytest.fixture
def fresh_daemon(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, object_cache: Path
) -> Iterator[Daemon]:
    """A vgpud of this test alone. Options: ``parametrize("fresh_daemon", [{"memory": 1 << 26}], indirect=True)``."""
    options = getattr(request, "param", {})
    found = launch_daemon(tmp_path_factory.mktemp("vgpud"), object_cache, **options)
    yield found
    if found.process.poll() is None:
        found.stop()


@pytest.fixture
def guest_env(daemon: Daemon) -> dict[str, str]:
    """The environment in which a program is a guest of ``daemon``."""
    return daemon.environment()
