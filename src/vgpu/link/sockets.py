"""Frames over Unix sockets, with file descriptors beside them.

The bytes are checked by the one decoder (C); this module only moves them. A ``FrameSocket`` serves both sides and both
ways of waiting: ``receive(timeout)`` blocks, ``take_available()`` does not.
"""

from __future__ import annotations

import array
import contextlib
import os
import socket
import time
from collections import deque
from collections.abc import Sequence

from vgpu.link._ops import RECORDS, Op
from vgpu.link.decoder import HEADER_BYTES, MAGIC, Decoder, Frame, FrameError
from vgpu.link.records import Record, RecordError

_READ_BYTES = 65536
_MAX_DESCRIPTORS = 8


class LinkError(ConnectionError):
    """The link is of no use any more: closed, out of time, or bytes that are not frames."""


class RemoteError(RuntimeError):
    """The other side answered with an error. ``status`` is a CUresult, the text is its sentence."""

    def __init__(self, status: int, text: str) -> None:
        super().__init__(text or f"error {status}")
        self.status = status


def peek_version(head: bytes) -> int | None:
    """The protocol version of a frame's first bytes; None when they are not a frame of ours at all."""
    if len(head) < 8 or int.from_bytes(head[:4], "little") != MAGIC:
        return None
    return int.from_bytes(head[4:6], "little")


class FrameSocket:
    """A connected Unix stream socket that carries frames. Owns the socket."""

    def __init__(self, sock: socket.socket) -> None:
        self.socket = sock
        self.head = b""  # the first bytes received: what a refusal looks at when they are not a frame
        self._decoder = Decoder()
        self._frames: deque[Frame] = deque()
        self._descriptors: list[int] = []
        self._sequence = 0

    @classmethod
    def connect(cls, path: str | os.PathLike[str], timeout: float = 1.0) -> FrameSocket:
        """Connect within ``timeout`` seconds. Raises OSError as socket.connect does."""
        sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM | socket.SOCK_CLOEXEC)
        try:
            sock.settimeout(timeout)
            sock.connect(os.fspath(path))
        except BaseException:
            sock.close()
            raise
        return cls(sock)

    def fileno(self) -> int:
        return self.socket.fileno()

    def close(self) -> None:
        self.socket.close()
        for descriptor in self.take_descriptors():
            os.close(descriptor)

    def __enter__(self) -> FrameSocket:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # Sending

    def send(self, frame: Frame, descriptors: Sequence[int] = (), timeout: float = 1.0) -> None:
        """Send one frame within ``timeout`` seconds. Raises LinkError when the other side is gone or does not read."""
        data = frame.pack()
        self.socket.settimeout(timeout)
        try:
            if descriptors:
                rights = array.array("i", descriptors).tobytes()
                ancillary = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, rights)]
                sent = self.socket.sendmsg([data], ancillary, socket.MSG_NOSIGNAL)
                data = data[sent:]
            if data:
                self.socket.sendall(data, socket.MSG_NOSIGNAL)
        except TimeoutError:
            raise LinkError(f"the peer took no data for {timeout:g} s") from None
        except OSError as error:
            raise LinkError(f"the peer is gone: {error.strerror}") from None

    # Receiving

    def take_available(self) -> list[Frame]:
        """Every whole frame that is there now, without waiting. Raises LinkError at end of file and for bad bytes."""
        with contextlib.suppress(BlockingIOError):
            self.socket.setblocking(False)
            self._read()
        frames = list(self._frames)
        self._frames.clear()
        return frames

    def receive(self, timeout: float | None = 1.0) -> Frame:
        """The next frame, within ``timeout`` seconds (None: for ever). Raises LinkError."""
        deadline = None if timeout is None else time.monotonic() + timeout
        while not self._frames:
            left = None if deadline is None else deadline - time.monotonic()
            if left is not None and left <= 0:
                raise LinkError(f"no answer within {timeout:g} s")
            self.socket.settimeout(left)
            with contextlib.suppress(TimeoutError):
                self._read()
        return self._frames.popleft()

    def buffered(self) -> bool:
        """Whether bytes were received that belong to no frame handed out yet."""
        return bool(self._frames) or self._decoder.wants != HEADER_BYTES

    def take_descriptors(self) -> list[int]:
        """The descriptors received so far; the caller owns them."""
        taken, self._descriptors = self._descriptors, []
        return taken

    def call(self, op: Op, request: Record, timeout: float = 1.0) -> Record:
        """One round trip: send the request, wait for its reply record. Raises RemoteError and LinkError."""
        self._sequence += 1
        self.send(Frame(op, request.pack(), self._sequence), timeout=timeout)
        answer = self.receive(timeout)
        if answer.op != op or not answer.is_reply or answer.sequence != self._sequence:
            raise LinkError(f"the peer answered operation {answer.op} where {op.name} was asked")
        if answer.status:
            raise RemoteError(answer.status, answer.payload.decode(errors="replace"))
        reply = RECORDS[op][1]
        if reply is None:
            raise LinkError(f"{op.name} has no reply")
        try:
            return reply.unpack(answer.payload)
        except RecordError as error:
            raise LinkError(str(error)) from None

    def _read(self) -> None:
        try:
            data, ancillary, _, _ = self.socket.recvmsg(
                _READ_BYTES, socket.CMSG_SPACE(4 * _MAX_DESCRIPTORS), socket.MSG_CMSG_CLOEXEC
            )
        except (BlockingIOError, TimeoutError):
            raise
        except OSError as error:
            raise LinkError(f"the peer is gone: {error.strerror}") from None
        for level, kind, raw in ancillary:
            if (level, kind) == (socket.SOL_SOCKET, socket.SCM_RIGHTS):
                received = array.array("i")
                received.frombytes(raw[: len(raw) - len(raw) % received.itemsize])
                self._descriptors.extend(received)
        if not data:
            raise LinkError("the peer closed the connection")
        if len(self.head) < HEADER_BYTES:
            self.head = (self.head + data)[: HEADER_BYTES]
        try:
            self._frames.extend(self._decoder.feed(data))
        except FrameError as error:
            raise LinkError(str(error)) from error
