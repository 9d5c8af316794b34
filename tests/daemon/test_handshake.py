"""Who may talk to vgpud: the rules alone."""

from __future__ import annotations

import os
import socket
import subprocess
import sys

import pytest

from vgpu.daemon.handshake import (
    GroupError,
    Peer,
    Refused,
    check_bytes,
    check_hello,
    check_peer,
    group_name,
    group_number,
    peer_of,
)
from vgpu.daemon.sessions import Kind
from vgpu.engine.base import Status
from vgpu.link._ops import Hello
from vgpu.link.decoder import Frame

ME = os.geteuid()


def test_peer_is_what_the_kernel_says() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        found = peer_of(ours)
        assert (found.pid, found.uid, found.gid) == (os.getpid(), os.getuid(), os.getgid())
        assert found.owns


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can choose a process's groups")
@pytest.mark.parametrize("groups", [[], [7, 4712], list(range(1000, 1400))])
def test_supplementary_groups(tmp_path_factory: pytest.TempPathFactory, groups: list[int]) -> None:
    path = tmp_path_factory.mktemp("g") / "sock"
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(path))
        listening.listen()
        code = f"import socket; s = socket.socket(socket.AF_UNIX); s.connect({str(path)!r}); s.recv(1)"
        with subprocess.Popen([sys.executable, "-c", code], extra_groups=groups) as process:
            connected, _ = listening.accept()
            with connected:
                assert peer_of(connected).groups == set(groups)
            process.wait(60)


def test_groups_have_names_and_numbers() -> None:
    assert group_number("root") == 0
    assert group_name(0) == "root"
    assert group_number("61186") == 61186
    assert group_name(61186) == "61186"
    for text in ("no-such-group", "-1", "99999999999", "", "٣"):
        with pytest.raises(GroupError, match="groupadd"):
            group_number(text)


@pytest.mark.parametrize(
    ("peer", "group", "allowed"),
    [
        (Peer(1, ME, 5), None, True),
        (Peer(1, 0, 5), None, True),
        (Peer(1, ME + 1, 5), None, False),
        (Peer(1, ME + 1, 5), 5, True),
        (Peer(1, ME + 1, 6), 5, False),
        (Peer(1, ME + 1, 6, frozenset({4, 5})), 5, True),
        (Peer(1, ME + 1, 6, frozenset({4, 7})), 5, False),
    ],
)
def test_users_and_groups(peer: Peer, group: int | None, allowed: bool) -> None:
    if allowed:
        check_peer(peer, group)
        return
    with pytest.raises(Refused, match="vgpu serve") as caught:
        check_peer(peer, group)
    assert caught.value.status == Status.NOT_PERMITTED


def test_hello() -> None:
    assert check_hello(Hello(build_id="abc", kind=1), "abc") is Kind.NVML
    with pytest.raises(Refused, match=r"build \(none\), vgpud is build abc"):
        check_hello(Hello(build_id="", kind=0), "abc")


def test_first_bytes_are_explained() -> None:
    raw = Frame(1).pack()
    for head, text in (
        (b"", "no frames"),
        (b"GET / HT", "no frames"),
        (raw[:4] + b"\x07\0" + raw[6:], "version 7"),
        (raw, "damaged"),
    ):
        with pytest.raises(Refused, match=text):
            check_bytes(head)
