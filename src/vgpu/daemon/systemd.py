"""What systemd and vgpud say to each other: the passed socket (sd_listen_fds) and the service's state (sd_notify).

Both protocols are a few environment variables and a datagram, fixed by systemd's interface promise (sd_listen_fds(3),
sd_notify(3)). The variables are taken out of the environment, so that no child of vgpud believes they are meant for it.
"""

from __future__ import annotations

import contextlib
import logging
import os
import socket
from collections.abc import MutableMapping

log = logging.getLogger("vgpu.daemon")

FIRST_DESCRIPTOR = 3  # SD_LISTEN_FDS_START


class ActivationError(RuntimeError):
    """What systemd passed is no socket that vgpud can serve; the text names the unit's setting."""


def passed_listener(environment: MutableMapping[str, str] = os.environ) -> socket.socket | None:
    """The listening Unix stream socket that systemd passed to this process; None when it passed none.

    Removes LISTEN_PID, LISTEN_FDS and LISTEN_FDNAMES. Raises ActivationError for anything but one such socket.
    """
    meant_for = environment.pop("LISTEN_PID", "")
    count = environment.pop("LISTEN_FDS", "")
    environment.pop("LISTEN_FDNAMES", None)
    if meant_for != str(os.getpid()) or not count.isdigit() or count == "0":
        return None  # for an ancestor that did not take its variables away
    if count != "1":
        raise ActivationError(f"systemd passed {count} sockets: vgpud.socket must have exactly one ListenStream=")
    try:
        os.set_inheritable(FIRST_DESCRIPTOR, False)
        passed = socket.socket(fileno=FIRST_DESCRIPTOR)
    except OSError as error:
        raise ActivationError(
            f"LISTEN_FDS is {count} but descriptor {FIRST_DESCRIPTOR} is no socket: {error.strerror}"
        ) from None
    listens = passed.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN)
    if passed.family != socket.AF_UNIX or passed.type != socket.SOCK_STREAM or not listens:
        passed.close()
        raise ActivationError(
            "the socket that systemd passed is no listening Unix stream socket: vgpud.socket must have "
            "ListenStream= with an absolute path, and Accept=no"
        )
    return passed


class Notifier:
    """Tells the service manager how vgpud is. Without NOTIFY_SOCKET it says nothing."""

    def __init__(self, environment: MutableMapping[str, str] = os.environ) -> None:
        """Takes NOTIFY_SOCKET out of the environment. A name that begins with @ is one of the abstract name space."""
        name = environment.pop("NOTIFY_SOCKET", "")
        self._socket: socket.socket | None = None
        if name[:1] not in ("/", "@"):
            return
        address = "\0" + name[1:] if name[0] == "@" else name
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC)
        try:
            self._socket.connect(address)
        except OSError as error:
            log.warning("the service manager cannot be told anything: %s: %s", name, error.strerror)
            self.close()

    def say(self, *assignments: str) -> None:
        """Send lines such as ``READY=1``. A service manager that does not listen is no reason to fail."""
        if self._socket is not None:
            with contextlib.suppress(OSError):
                self._socket.send("\n".join(assignments).encode(), socket.MSG_NOSIGNAL)

    def close(self) -> None:
        if self._socket is not None:
            self._socket.close()
            self._socket = None
