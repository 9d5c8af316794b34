"""The socket at which vgpud listens: its mode and group, its lock, and whose path it is."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from vgpu.daemon.listener import Listener, ListenError
from vgpu.daemon.paths import PathError


@pytest.fixture
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("l") / "sock"


def test_for_this_user_alone(path: Path) -> None:
    listener = Listener.bind(path)
    assert path.stat().st_mode & 0o777 == 0o600
    with socket.socket(socket.AF_UNIX) as client:
        client.connect(str(path))
        listener.accept().close()
    with pytest.raises(BlockingIOError):
        listener.accept()
    listener.close()
    assert not path.exists()


def test_for_a_group(path: Path) -> None:
    group = os.getgroups()[-1] if os.getgroups() else os.getgid()
    listener = Listener.bind(path, group)
    assert (path.stat().st_mode & 0o777, path.stat().st_gid) == (0o660, group)
    listener.close()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may give a socket to any group")
def test_a_group_that_is_not_ours(path: Path) -> None:
    with pytest.raises(ListenError, match="must run as a member"):
        Listener.bind(path, 0)
    assert not path.exists()
    Listener.bind(path).close()  # the lock was given back


def test_one_at_a_time(path: Path) -> None:
    first = Listener.bind(path)
    with pytest.raises(ListenError, match="another vgpud serves"):
        Listener.bind(path)
    assert path.is_socket()
    first.close()
    Listener.bind(path).close()


def test_a_passed_socket_keeps_its_path(path: Path) -> None:
    listening = socket.socket(socket.AF_UNIX)
    listening.bind(str(path))
    listening.listen()
    Listener(path, listening).close()
    assert path.is_socket()


def test_what_cannot_be(path: Path) -> None:
    with pytest.raises(ListenError, match="No such file"):
        Listener.bind(path.parent / "missing" / "sock")
    with pytest.raises(PathError, match="107 bytes"):
        Listener.bind(path.with_name("x" * 108))
    path.mkdir()
    with pytest.raises(ListenError, match="is there and no socket: move it away"):
        Listener.bind(path)
    assert path.is_dir()


def test_a_file_is_not_replaced(path: Path) -> None:
    path.write_text("precious")
    with pytest.raises(ListenError, match="is there and no socket: move it away"):
        Listener.bind(path)
    assert path.read_text() == "precious"
    assert [one.name for one in path.parent.iterdir()] == [path.name]
