"""A client of vgpud's control connection: what the command line asks."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any, Self

from vgpu import proc
from vgpu.daemon.sessions import Kind
from vgpu.guest.locate import build_id
from vgpu.link import _ops as ops
from vgpu.link._ops import DeviceInfo, DeviceUsageReply, Op
from vgpu.link.sockets import FrameSocket, LinkError, RemoteError


class ControlError(RuntimeError):
    """vgpud cannot be reached or refused; the text says what to do. When it refused, the cause is a RemoteError."""


class Control:
    """A connection to vgpud. While it is open a private daemon does not end."""

    def __init__(self, socket: Path, timeout: float = 1.0, kind: Kind = Kind.CONTROL) -> None:
        """Connect and say HELLO within ``timeout`` seconds. Raises ControlError."""
        self.socket = socket
        self._timeout = timeout
        try:
            self._link = FrameSocket.connect(socket, timeout)
        except OSError as error:
            reason = "it took too long" if isinstance(error, TimeoutError) else error.strerror or error
            raise ControlError(
                f"no vgpud answers at {socket} ({reason}): start one with `vgpu serve`, or the program with `vgpu run`"
            ) from None
        try:
            name = proc.name(os.getpid())
            hello = ops.Hello(build_id=build_id(), pid=os.getpid(), kind=int(kind), process=name)
            self.session = int(self._call(Op.HELLO, hello).session)
        except BaseException:
            self._link.close()
            raise

    def _call(self, op: Op, request: Any) -> Any:
        try:
            return self._link.call(op, request, self._timeout)
        except RemoteError as error:
            raise ControlError(f"vgpud at {self.socket} refused {op.name}: {error}") from error
        except LinkError as error:
            raise ControlError(f"vgpud at {self.socket} did not answer {op.name}: {error}") from error

    def device(self, ordinal: int = 0) -> DeviceInfo:
        found: DeviceInfo = self._call(Op.DEVICE, ops.Device(ordinal=ordinal)).info
        return found

    def usage(self, ordinal: int = 0) -> DeviceUsageReply:
        found: DeviceUsageReply = self._call(Op.DEVICE_USAGE, ops.DeviceUsage(ordinal=ordinal))
        return found

    def status(self) -> dict[str, Any]:
        """The device, and the sessions alive and past with their counters (``Server.status``)."""
        found: dict[str, Any] = json.loads(self._call(Op.STATUS, ops.Status()).json)
        return found

    def stop(self) -> None:
        """End vgpud and with it every worker."""
        self._call(Op.STOP, ops.Stop())

    def fileno(self) -> int:
        return self._link.fileno()

    def close(self) -> None:
        self._link.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def status(socket: Path, timeout: float = 1.0) -> dict[str, Any]:
    """What vgpud behind a socket says of its device and sessions. Raises ControlError."""
    with Control(socket, timeout) as control:
        return control.status()
