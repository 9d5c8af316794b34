"""vgpud's side of the fork server: start it, ask it for workers, hear what became of them."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Mapping
from typing import Any

from vgpu.daemon import forkserver
from vgpu.guest.inject import clean_environment


class WorkersError(RuntimeError):
    """The fork server is gone or takes no request."""


class Workers:
    """The fork server as vgpud sees it. ``fileno`` is readable when ``events`` has something."""

    def __init__(self, ledger: int, environment: Mapping[str, str] = os.environ) -> None:
        """Start it; ``ledger`` is the ledger's descriptor. Its modules load while vgpud goes on."""
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        variables = {**clean_environment(environment), "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "vgpu.daemon.forkserver", str(theirs.fileno()), str(ledger)],
                pass_fds=(theirs.fileno(), ledger),
                env=variables,
                stdin=subprocess.DEVNULL,
            )
        self._socket = ours
        ours.setblocking(False)
        self.ready = False

    @property
    def pid(self) -> int:
        return self._process.pid

    def fileno(self) -> int:
        return self._socket.fileno()

    def fork(self, request: dict[str, Any], guest: int, pidfd: int) -> None:
        """Ask for a worker of this guest. Raises WorkersError when the fork server is gone."""
        try:
            forkserver.send(self._socket, request, (guest, pidfd) if pidfd >= 0 else (guest,))
        except OSError as error:
            raise WorkersError(f"the fork server took no request: {error.strerror}") from None

    def kill(self, session: int) -> None:
        """End a worker now."""
        try:
            forkserver.send(self._socket, {"kill": session})
        except OSError as error:
            raise WorkersError(f"the fork server took no request: {error.strerror}") from None

    def events(self) -> list[dict[str, Any]]:
        """What it has said since the last call. Raises WorkersError when it has gone."""
        found: list[dict[str, Any]] = []
        while True:
            try:
                message = forkserver.receive(self._socket)
            except BlockingIOError:
                return found
            except OSError as error:
                raise WorkersError(f"the fork server is gone: {error.strerror}") from None
            if message is None:
                raise WorkersError("the fork server has ended")
            for descriptor in message[1]:
                os.close(descriptor)
            if message[0]["event"] == "ready":
                self.ready = True
            found.append(message[0])

    def close(self, timeout: float = 5.0) -> None:
        """Let it kill its workers and end."""
        self._socket.close()
        try:
            self._process.wait(timeout)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
