"""Who may talk to vgpud: the rules alone."""

from __future__ import annotations

import os
import socket

import pytest

from vgpu.daemon.handshake import Peer, Refused, check_bytes, check_hello, check_peer, peer_of
from vgpu.daemon.sessions import Kind
from vgpu.engine.base import Status
from vgpu.link._ops import Hello
from vgpu.link.decoder import Frame

ME = os.geteuid()


def test_peer_is_what_the_kernel_says() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        assert peer_of(ours) == Peer(os.getpid(), os.getuid(), os.getgid())


@pytest.mark.parametrize(
    ("peer", "group", "allowed"),
    [
        (Peer(1, ME, 5), None, True),
        (Peer(1, 0, 5), None, True),
        (Peer(1, ME + 1, 5), None, False),
        (Peer(1, ME + 1, 5), 5, True),
        (Peer(1, ME + 1, 6), 5, False),
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
