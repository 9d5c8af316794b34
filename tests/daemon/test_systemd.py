"""vgpud under a service manager: the socket it is passed, what it says, and that nothing of it reaches its children."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest
from tests.conftest import START_SECONDS, wait_until

from vgpu.daemon import systemd
from vgpu.daemon.control import Control, status
from vgpu.daemon.systemd import ActivationError, Notifier, passed_listener
from vgpu.guest.inject import clean_environment, guest_environment

GUEST = Path(__file__).with_name("cuda_guest.py")
# What systemd does between fork and exec: the socket becomes descriptor 3, and the variable names this process.
ACTIVATE = (
    "import os, sys; os.dup2(int(sys.argv[1]), 3); os.environ['LISTEN_PID'] = str(os.getpid()); "
    "os.execv(sys.executable, [sys.executable, *sys.argv[2:]])"
)


# --- the passed socket


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a short name: a Unix socket's path has 107 bytes."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@contextlib.contextmanager
def as_third(passed: socket.socket, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, str]]:
    """The environment in which a socket was passed; a copy of its descriptor stands for descriptor 3."""
    descriptor = os.dup(passed.fileno())
    monkeypatch.setattr(systemd, "FIRST_DESCRIPTOR", descriptor)
    try:
        yield {"LISTEN_PID": str(os.getpid()), "LISTEN_FDS": "1", "LISTEN_FDNAMES": "vgpud.socket", "OTHER": "1"}
    finally:
        with contextlib.suppress(OSError):
            os.close(descriptor)


def unix(kind: socket.SocketKind = socket.SOCK_STREAM, listen: bool = True) -> socket.socket:
    sock = socket.socket(socket.AF_UNIX, kind)
    sock.bind("sock")
    if listen:
        sock.listen()
    return sock


def test_the_passed_socket_is_taken_and_its_variables_go(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with unix() as sock, as_third(sock, monkeypatch) as environment:
        found = passed_listener(environment)
        assert found is not None
        with found:
            assert found.getsockname() == "sock"
            assert not os.get_inheritable(found.fileno())
        assert environment == {"OTHER": "1"}


@pytest.mark.parametrize(
    "environment",
    [{}, {"LISTEN_PID": "1", "LISTEN_FDS": "1"}, {"LISTEN_PID": str(os.getpid()), "LISTEN_FDS": "0"},
     {"LISTEN_PID": str(os.getpid())}, {"LISTEN_FDS": "1"}, {"LISTEN_PID": str(os.getpid()), "LISTEN_FDS": "many"}],
)  # fmt: skip
def test_what_was_not_passed_to_us_is_not_ours(environment: dict[str, str]) -> None:
    given = dict(environment)
    assert passed_listener(given) is None
    assert given == {}


def test_what_is_no_listening_stream_socket_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM):
        with (
            unix(kind, listen=False) as sock,
            as_third(sock, monkeypatch) as environment,
            pytest.raises(ActivationError, match="ListenStream="),
        ):
            passed_listener(environment)
        (folder / "sock").unlink()
    with pytest.raises(ActivationError, match="passed 2 sockets"):
        passed_listener({"LISTEN_PID": str(os.getpid()), "LISTEN_FDS": "2"})
    monkeypatch.setattr(systemd, "FIRST_DESCRIPTOR", 1 << 20)
    with pytest.raises(ActivationError, match="no socket"):
        passed_listener({"LISTEN_PID": str(os.getpid()), "LISTEN_FDS": "1"})


# --- what is said


@pytest.mark.parametrize("abstract", [False, True])
def test_notifications(folder: Path, abstract: bool) -> None:
    name = f"@vgpu-test-{os.getpid()}" if abstract else str(folder / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind("\0" + name[1:] if abstract else "notify")
        manager.settimeout(10)
        environment = {"NOTIFY_SOCKET": name}
        notifier = Notifier(environment)
        assert environment == {}
        notifier.say("READY=1", "STATUS=it runs")
        assert manager.recv(4096) == b"READY=1\nSTATUS=it runs"
    notifier.say("STOPPING=1")  # nobody listens any more: no reason to fail
    notifier.close()


@pytest.mark.parametrize("name", ["", "/nonexistent/notify", "vsock:1:2"])
def test_nobody_to_notify(name: str) -> None:
    environment = {"NOTIFY_SOCKET": name}
    Notifier(environment).say("READY=1")
    assert environment == {}


# --- the daemon, as systemd starts it


@dataclass
class Service:
    """The part of systemd that vgpud sees: a socket that stays, and a place for notifications."""

    folder: Path
    listener: socket.socket
    notify: socket.socket
    cache: Path
    process: subprocess.Popen[bytes] | None = None

    @property
    def path(self) -> Path:
        return self.folder / "vgpud.sock"

    def start(self, *words: str) -> None:
        descriptor = self.listener.fileno()
        command = [sys.executable, "-c", ACTIVATE, str(descriptor), "-m", "vgpu", "serve", *words]
        environment = {
            **clean_environment(os.environ), "LISTEN_FDS": "1", "LISTEN_FDNAMES": "vgpud.socket",
            "NOTIFY_SOCKET": str(self.folder / "notify"), "VGPU_CACHE": str(self.cache),
        }  # fmt: skip
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(
                command, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log, pass_fds=(descriptor,)
            )

    def heard(self) -> list[str]:
        """The lines of the next notification."""
        return self.notify.recv(4096).decode().splitlines()

    def stop(self) -> int:
        assert self.process is not None
        self.process.terminate()
        return self.process.wait(60)


@pytest.fixture
def service(tmp_path_factory: pytest.TempPathFactory, object_cache: Path) -> Iterator[Service]:
    folder = tmp_path_factory.mktemp("s")
    with (
        socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as listener,
        socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as notify,
    ):
        listener.bind(str(folder / "vgpud.sock"))
        listener.listen()
        notify.bind(str(folder / "notify"))
        notify.settimeout(START_SECONDS)
        found = Service(folder, listener, notify, object_cache)
        yield found
        if found.process is not None and found.process.poll() is None:
            found.process.kill()
            found.process.wait()


def run_guest(service: Service) -> list[str]:
    base = clean_environment(os.environ)
    done = subprocess.run(
        [sys.executable, str(GUEST), "alloc", "1048576", "info"], env={**base, **guest_environment(base, service.path)},
        capture_output=True, text=True, timeout=200,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return [" ".join(line.split()[:2]) for line in done.stdout.splitlines()]


def test_two_starts_on_one_socket(service: Service) -> None:
    for _ in range(2):
        service.start()
        ready, said = service.heard()
        assert ready == "READY=1"
        assert said.startswith("STATUS=NVIDIA H100 80GB HBM3, ")
        assert said.endswith("used by 0 programs")
        found = status(service.path)
        assert found["workers_ready"]
        assert found["socket"] == str(service.path)
        assert run_guest(service) == ["init 0", "retain 0", "alloc 0", "info 0"]
        assert service.heard()[0].endswith("used by 1 program")
        assert service.stop() == 0
        said_last = service.heard()
        while "STOPPING=1" not in said_last:
            assert said_last[0].startswith("STATUS=")
            said_last = service.heard()
        assert service.path.is_socket()  # it is the manager's
        assert not (service.folder / "vgpud.sock.lock").exists()


def test_a_guest_that_comes_first_is_served_when_vgpud_has_started(service: Service) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as early:
        early.connect(str(service.path))  # the kernel keeps it until vgpud accepts
        service.start()
        assert service.heard()[0] == "READY=1"
        with Control(service.path, timeout=10) as control:
            assert control.status()["pid"] == service.process.pid if service.process else False


def test_no_child_believes_that_it_was_meant(service: Service) -> None:
    service.start()
    service.heard()
    assert service.process is not None
    children = psutil.Process(service.process.pid).children(recursive=True)
    assert children
    for child in children:
        assert not {"NOTIFY_SOCKET", "LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"} & set(child.environ())
        links = [os.readlink(one) for one in Path(f"/proc/{child.pid}/fd").iterdir()]
        assert f"socket:[{os.fstat(service.listener.fileno()).st_ino}]" not in links


def test_other_socket_named_on_the_command_line(service: Service) -> None:
    service.start("--socket", str(service.folder / "other.sock"))
    assert service.heard()[0].startswith("STATUS=systemd passed the socket")
    assert service.process is not None
    assert service.process.wait(60) == 1
    assert "leave --socket away" in (service.folder / "log").read_text()


def test_group_that_does_not_exist(service: Service) -> None:
    service.start("--group", "no-such-group-here")
    assert "groupadd" in service.heard()[0]
    assert service.process is not None
    wait_until(lambda: service.process is None or service.process.poll() == 1, 60, "vgpud to end")
