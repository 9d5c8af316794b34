"""The socket at which guests find vgpud: one of its own, locked as long as it lives, or one that systemd passed."""

from __future__ import annotations

import contextlib
import fcntl
import os
import socket
import stat
from pathlib import Path

from vgpu.daemon.handshake import group_name
from vgpu.daemon.paths import check_length


class ListenError(RuntimeError):
    """vgpud cannot listen there; the text says why."""


class Listener:
    """A listening Unix stream socket at ``path``. ``close`` removes the path only if it is ours."""

    def __init__(self, path: Path, listening: socket.socket, lock: int = -1) -> None:
        """Serve a socket that listens already; whoever passed it has made its owner and mode, and keeps its path."""
        self.path, self.socket, self._lock = path, listening, lock
        listening.setblocking(False)

    @classmethod
    def bind(cls, path: Path, group: int | None = None) -> Listener:
        """Listen at ``path``: for this user alone, or for the members of ``group`` too.

        Raises ListenError, and PathError for a path that is too long.
        """
        _free(check_length(path))
        lock = _lock(path)
        listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM | socket.SOCK_CLOEXEC)
        try:
            path.unlink(missing_ok=True)
            mask = os.umask(0o177 if group is None else 0o117)
            try:
                listening.bind(os.fspath(path))
            finally:
                os.umask(mask)
            if group is not None:
                _give(path, group)
            listening.listen(128)
        except BaseException as error:
            listening.close()
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
            os.close(lock)
            if isinstance(error, OSError):
                raise ListenError(f"cannot listen at {path}: {error.strerror}") from None
            raise
        return cls(path, listening, lock)

    def fileno(self) -> int:
        return self.socket.fileno()

    def accept(self) -> socket.socket:
        """The next connection. Raises BlockingIOError when there is none."""
        return self.socket.accept()[0]

    def close(self) -> None:
        self.socket.close()
        if self._lock >= 0:
            # Unlink before the lock goes, so that it is ours that is unlinked.
            self.path.unlink(missing_ok=True)
            os.close(self._lock)
            self._lock = -1


def _free(path: Path) -> None:
    """Refuse to replace anything but a socket."""
    try:
        mode = path.lstat().st_mode
    except OSError:
        return  # nothing there; what else is wrong with the path, bind says
    if not stat.S_ISSOCK(mode):
        raise ListenError(f"{path} is there and no socket: move it away, or name another with --socket")


def _lock(path: Path) -> int:
    """Held as long as we live: who has it may replace the socket."""
    try:
        lock = os.open(f"{path}.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise ListenError(f"cannot listen at {path}: {error.strerror}") from None
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(lock)
        raise ListenError(f"another vgpud serves {path}: use it, or name another with --socket") from None
    return lock


def _give(path: Path, group: int) -> None:
    try:
        os.chown(path, -1, group)
    except OSError as error:
        raise ListenError(
            f"{path} cannot be given to group {group_name(group)} ({error.strerror}): vgpud must run as a member of "
            "that group, or as root"
        ) from None
