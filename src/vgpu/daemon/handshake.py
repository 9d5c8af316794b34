"""Who may talk to vgpud: the peer's user, the link's version, and the build of its libraries."""

from __future__ import annotations

import os
import socket
import struct
from dataclasses import dataclass

from vgpu.daemon.sessions import Kind
from vgpu.engine.base import Status
from vgpu.link._ops import Hello
from vgpu.link.decoder import PROTOCOL_VERSION
from vgpu.link.sockets import peek_version

_CREDENTIALS = struct.Struct("iII")


class Refused(Exception):  # noqa: N818 - it is an answer, not a failure of vgpud
    """The peer may not go on: a CUresult and a sentence that says what to do."""

    def __init__(self, status: Status, text: str) -> None:
        super().__init__(text)
        self.status = status


@dataclass(frozen=True)
class Peer:
    """The process at the other end, as the kernel says."""

    pid: int
    uid: int
    gid: int


def peer_of(sock: socket.socket) -> Peer:
    raw = sock.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _CREDENTIALS.size)
    return Peer(*_CREDENTIALS.unpack(raw))


def check_peer(peer: Peer, group: int | None = None) -> None:
    """The same user, root, or a member of the group that vgpud was started for."""
    if peer.uid in (0, os.geteuid()) or (group is not None and group == peer.gid):
        return
    raise Refused(
        Status.NOT_PERMITTED,
        f"user {peer.uid} may not use this vgpud, which runs for user {os.geteuid()}; start one of your own "
        "(`vgpu serve`)",
    )


def check_bytes(head: bytes) -> None:
    """Explain first bytes that the decoder refused."""
    version = peek_version(head)
    if version is None:
        raise Refused(Status.INVALID_VALUE, "these bytes are no frames of vgpu's link")
    if version != PROTOCOL_VERSION:
        raise Refused(
            Status.SYSTEM_DRIVER_MISMATCH,
            f"the guest's libraries speak version {version} of the link, vgpud speaks {PROTOCOL_VERSION}; install the "
            "same vgpu on both sides and restart vgpud",
        )
    raise Refused(Status.INVALID_VALUE, "the first frame is damaged")


def check_hello(hello: Hello, build_id: str) -> Kind:
    """The build must be this one exactly: the records' layout comes from it. Returns the kind of connection."""
    if hello.build_id != build_id:
        raise Refused(
            Status.SYSTEM_DRIVER_MISMATCH,
            f"the guest's libraries are build {hello.build_id[:16] or '(none)'}, vgpud is build {build_id[:16]}; "
            "restart vgpud (`vgpu serve`), or start the program with the `vgpu run` that belongs to it",
        )
    try:
        return Kind(hello.kind)
    except ValueError:
        raise Refused(Status.INVALID_VALUE, f"connections of kind {hello.kind} are not known") from None
