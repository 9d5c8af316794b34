"""Who may talk to vgpud: the peer's user, the link's version, and the build of its libraries."""

from __future__ import annotations

import ctypes
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
_SO_PEERGROUPS = 59  # Linux 4.13 and later; not in Python's socket module


class Refused(Exception):  # noqa: N818 - it is an answer, not a failure of vgpud
    """The peer may not go on: a CUresult and a sentence that says what to do."""

    def __init__(self, status: Status, text: str) -> None:
        super().__init__(text)
        self.status = status


class GroupError(ValueError):
    """A group that does not exist."""


@dataclass(frozen=True)
class Peer:
    """The process at the other end, as the kernel says. ``groups`` are the supplementary ones."""

    pid: int
    uid: int
    gid: int
    groups: frozenset[int] = frozenset()

    @property
    def owns(self) -> bool:
        """Whether it is the user that vgpud runs as, or root: it may end vgpud, not only use it."""
        return self.uid in (0, os.geteuid())


def peer_of(sock: socket.socket) -> Peer:
    """Who connected, at the moment it did."""
    raw = sock.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _CREDENTIALS.size)
    pid, uid, gid = _CREDENTIALS.unpack(raw)
    return Peer(pid, uid, gid, _peer_groups(sock.fileno()))


def _peer_groups(descriptor: int) -> frozenset[int]:
    """A service with ``SupplementaryGroups=vgpu`` has the group only here, not in SO_PEERCRED.

    By way of ctypes: socket.getsockopt takes at most 1024 bytes, a process can have 65536 groups.
    """
    getsockopt = ctypes.CDLL(None, use_errno=True).getsockopt
    size = ctypes.c_uint32(0)
    if getsockopt(descriptor, socket.SOL_SOCKET, _SO_PEERGROUPS, None, ctypes.byref(size)) == 0 or not size.value:
        return frozenset()  # it has none, or the kernel does not tell
    groups = (ctypes.c_uint32 * (size.value // 4))()
    if getsockopt(descriptor, socket.SOL_SOCKET, _SO_PEERGROUPS, groups, ctypes.byref(size)):
        return frozenset()
    return frozenset(groups)


def check_peer(peer: Peer, group: int | None = None) -> None:
    """The same user, root, or a member of the group that vgpud was started for."""
    if peer.owns or (group is not None and (group == peer.gid or group in peer.groups)):
        return
    if group is not None:
        raise Refused(
            Status.NOT_PERMITTED,
            f"user {peer.uid} may not use this vgpud, which runs for the members of group {group_name(group)}; add the "
            f"user to it (`usermod -aG {group_name(group)} USER`, then log in again; a service: "
            f"SupplementaryGroups={group_name(group)}), or start a vgpud of your own (`vgpu serve`)",
        )
    raise Refused(
        Status.NOT_PERMITTED,
        f"user {peer.uid} may not use this vgpud, which runs for user {os.geteuid()}; start one of your own "
        "(`vgpu serve`)",
    )


def group_name(group: int) -> str:
    """Its name, the number when it has none here."""
    import grp

    try:
        return grp.getgrgid(group).gr_name
    except KeyError:
        return str(group)


def group_number(text: str) -> int:
    """The group of a name or number. Raises GroupError."""
    import grp

    try:
        return grp.getgrnam(text).gr_gid
    except KeyError:
        pass
    if text.isascii() and text.isdigit() and int(text) < 0xFFFFFFFF:
        return int(text)
    raise GroupError(f"there is no group {text!r} on this machine: make it with `groupadd --system {text}`")


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
