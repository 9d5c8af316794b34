"""vgpud: one thread, one selector, no work of its own. It hands each guest to a worker and then only watches."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import selectors
import signal
import socket
import struct
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import vgpu
from vgpu.daemon import handshake
from vgpu.daemon.handshake import Refused
from vgpu.daemon.ledger import Ledger, LedgerError
from vgpu.daemon.listener import Listener
from vgpu.daemon.sessions import Kind, Session, Sessions
from vgpu.daemon.systemd import Notifier
from vgpu.daemon.workers import Workers, WorkersError
from vgpu.device import Device
from vgpu.engine.base import Status
from vgpu.engine.cpu.cache import default_folder
from vgpu.guest.locate import build_id
from vgpu.link._ops import (
    RECORDS,
    Attach,
    DeviceReply,
    DeviceUsageReply,
    HelloReply,
    Op,
    ProcessesReply,
    StatusReply,
    StopReply,
)
from vgpu.link.decoder import Frame
from vgpu.link.records import Record, RecordError
from vgpu.link.sockets import FrameSocket, LinkError

log = logging.getLogger("vgpu.daemon")

HELLO_SECONDS = 5.0  # a connection that says nothing is closed
REPLY_SECONDS = 0.2  # replies are small; a peer that does not take them is dropped
TICK_SECONDS = 0.5
# How long a worker may outlive its guest before vgpud kills it. The worker watches the guest itself; this is for one
# that cannot.
GRACE_SECONDS = 0.3
MAX_CONNECTIONS = 1024
USAGE_SECONDS = 1.0
PROCESS_ENTRY = struct.Struct("<IIQ")  # PROCESSES: pid, session, bytes of device memory


@dataclass(frozen=True)
class Options:
    """How one vgpud runs. ``linger`` (seconds) ends it that long after its last guest; None: never.

    ``group``: its members may use this vgpud too.
    """

    listener: Listener
    device: Device
    profile: str
    linger: float | None = None
    group: int | None = None
    workers: dict[str, Any] | None = None  # settings that every worker gets


class _Connection:
    def __init__(self, link: FrameSocket, peer: handshake.Peer) -> None:
        self.link, self.peer = link, peer
        self.session: Session | None = None
        self.opened = time.monotonic()


class Server:
    """vgpud. ``run`` serves until SIGTERM, SIGINT, STOP, or the end of the last guest of a private one."""

    def __init__(self, options: Options, notifier: Notifier | None = None) -> None:
        self._options = options
        self._notifier = notifier or Notifier({})
        self._told = -1  # how many programs the service manager was told of; -1: it does not know that we are ready
        self._build_id = build_id()
        self._ledger, self._ledger_fd = Ledger.create(options.device.total_memory)
        self._sessions = Sessions(self._ledger)
        self._workers = Workers(self._ledger_fd)  # first: it loads while we go on
        self._selector = selectors.DefaultSelector()
        self._connections: dict[int, _Connection] = {}
        self._doomed: dict[int, float] = {}  # session -> when its worker is killed
        self._attaching: dict[int, _Connection] = {}  # the fork server has been asked, and has not answered yet
        self._started = time.monotonic()
        self._quiet_since = time.monotonic()
        self._stopping = ""
        self._failed = False
        self._ready = -1
        self._samples: list[tuple[float, int]] = []
        self._listener = options.listener
        self._wake, self._signals = socket.socketpair()
        self._ops: dict[int, Callable[[_Connection, Frame, Record], None]] = {
            Op.DEVICE: self._device,
            Op.DEVICE_USAGE: self._usage,
            Op.ATTACH: self._attach,
            Op.STATUS: self._status,
            Op.STOP: self._stop,
            Op.PROCESSES: self._processes,
        }

    # --- life

    def run(self, ready: int = -1) -> bool:
        """Serve. Returns after everything is cleaned up: whether it ended as it should.

        ``ready``: a descriptor that gets a byte when guests can connect and have a worker at once, and is closed.
        """
        self._ready = ready
        self._wake.setblocking(False)
        self._signals.setblocking(False)
        previous = signal.set_wakeup_fd(self._signals.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, lambda *_: None)
        register = self._selector.register
        register(self._listener, selectors.EVENT_READ, self._accept)
        register(self._workers, selectors.EVENT_READ, self._worker_events)
        register(self._wake, selectors.EVENT_READ, self._signalled)
        log.info("vgpud %s, build %s, listens at %s", vgpu.__version__, self._build_id[:16], self._listener.path)
        try:
            while not self._stopping:
                if self._workers.ready:
                    self._say_ready()
                for key, _ in self._selector.select(self._timeout()):
                    key.data()
                self._tick()
        finally:
            log.info("vgpud ends: %s", self._stopping or "an error")
            self._notifier.say("STOPPING=1", f"STATUS=ends: {self._stopping or 'an error'}")
            signal.set_wakeup_fd(previous)
            self._close()
        return not self._failed

    def _say_ready(self) -> None:
        """Tell whoever started us that guests have workers at once; later, how many programs there are."""
        if self._ready >= 0:
            os.write(self._ready, b"1")
            os.close(self._ready)
            self._ready = -1
        programs = sum(session.slot >= 0 for session in self._sessions.alive.values())
        if programs == self._told:
            return
        device = self._options.device.info
        users = f"used by {programs} program{'s' * (programs != 1)}"
        text = f"STATUS={device.name}, {device.total_memory >> 20} MiB, {users}"
        self._notifier.say(*(["READY=1"] if self._told < 0 else []), text)
        self._told = programs

    def _close(self) -> None:
        self._listener.close()
        for connection in list(self._connections.values()):
            self._drop(connection, "vgpud ended")
        self._workers.close()
        for session in list(self._sessions.alive.values()):
            self._sessions.end(session, "vgpud ended")
        self._selector.close()
        self._wake.close()
        self._signals.close()
        os.close(self._ledger_fd)
        self._notifier.close()

    def _timeout(self) -> float:
        if self._doomed:
            return 0.05
        return TICK_SECONDS

    def _tick(self) -> None:
        now = time.monotonic()
        for connection in list(self._connections.values()):
            if connection.session is None and now - connection.opened > HELLO_SECONDS:
                self._drop(connection, "said nothing")
        for number, when in list(self._doomed.items()):
            if now >= when:
                del self._doomed[number]
                if number in self._sessions.alive:
                    log.warning("session %d: the worker outlived its guest; killed", number)
                    with contextlib.suppress(WorkersError):
                        self._workers.kill(number)
        if self._ready >= 0:
            self._quiet_since = now  # nobody could come yet
        if self._sessions.alive:
            self._quiet_since = now
            if not self._samples or now - self._samples[-1][0] >= TICK_SECONDS:
                self._samples.append((now, self._sessions.busy()))
                self._samples = [s for s in self._samples if now - s[0] <= USAGE_SECONDS + TICK_SECONDS]
        linger = self._options.linger
        if linger is not None and now - self._quiet_since > linger:
            self._stopping = f"no guest for {linger:g} s"

    def _signalled(self) -> None:
        with contextlib.suppress(BlockingIOError):
            numbers = self._wake.recv(64)
            self._stopping = f"signal {signal.Signals(numbers[0]).name}"

    # --- connections

    def _accept(self) -> None:
        with contextlib.suppress(BlockingIOError, ConnectionError):
            sock = self._listener.accept()
            sock.setblocking(False)
            if len(self._connections) >= MAX_CONNECTIONS:
                sock.close()
                log.error("more than %d connections: one was closed", MAX_CONNECTIONS)
                return
            connection = _Connection(FrameSocket(sock), handshake.peer_of(sock))
            self._connections[sock.fileno()] = connection
            self._selector.register(sock, selectors.EVENT_READ, lambda: self._readable(connection))

    def _readable(self, connection: _Connection) -> None:
        try:
            frames = connection.link.take_available()
        except LinkError as error:
            if connection.session is None and connection.link.head:
                try:
                    handshake.check_bytes(connection.link.head)
                except Refused as refusal:
                    self._refuse(connection, Frame(Op.HELLO), refusal)
            self._drop(connection, str(error))
            return
        for frame in frames:
            if connection.link.fileno() < 0:
                return  # dropped, or handed to a worker
            self._serve(connection, frame)

    def _serve(self, connection: _Connection, frame: Frame) -> None:
        try:
            if frame.is_reply or frame.op not in (*self._ops, Op.HELLO):
                raise Refused(Status.INVALID_VALUE, f"operation {frame.op} is not one that vgpud answers")
            record = RECORDS[Op(frame.op)][0].unpack(frame.payload)
            if frame.op == Op.HELLO:
                self._hello(connection, frame, record)
            elif connection.session is None:
                raise Refused(Status.NOT_PERMITTED, "the first frame of a connection must be HELLO")
            else:
                self._ops[frame.op](connection, frame, record)
        except Refused as refusal:
            self._refuse(connection, frame, refusal)
            if connection.session is None:
                self._drop(connection, str(refusal))
        except RecordError as error:
            self._refuse(connection, frame, Refused(Status.INVALID_VALUE, str(error)))
            self._drop(connection, str(error))
        except LinkError as error:
            self._drop(connection, str(error))

    def _refuse(self, connection: _Connection, frame: Frame, refusal: Refused) -> None:
        log.warning("pid %d was refused: %s", connection.peer.pid, refusal)
        with contextlib.suppress(LinkError):
            answer = frame.reply(str(refusal).encode(), int(refusal.status))
            connection.link.send(answer, timeout=REPLY_SECONDS)

    def _answer(self, connection: _Connection, frame: Frame, record: Record) -> None:
        connection.link.send(frame.reply(record), timeout=REPLY_SECONDS)

    def _forget(self, connection: _Connection) -> None:
        """Close our end of a connection; the session goes on when it has a worker."""
        descriptor = connection.link.fileno()
        if descriptor >= 0:
            self._connections.pop(descriptor, None)
            with contextlib.suppress(KeyError):
                self._selector.unregister(connection.link.socket)
            connection.link.close()

    def _drop(self, connection: _Connection, reason: str) -> None:
        self._forget(connection)
        session = connection.session
        if session is not None and session.slot < 0:
            self._end(session, reason)

    # --- operations

    def _hello(self, connection: _Connection, frame: Frame, record: Any) -> None:
        if connection.session is not None:
            raise Refused(Status.NOT_PERMITTED, "HELLO was said already")
        handshake.check_peer(connection.peer, self._options.group)
        kind = handshake.check_hello(record, self._build_id)
        peer = connection.peer
        session = self._sessions.open(peer.pid, peer.uid, kind, record.process)
        connection.session = session
        if kind is Kind.CUDA and peer.pid:
            try:
                session.pidfd = os.pidfd_open(peer.pid)
            except OSError as error:
                self._sessions.end(session, "gone")
                connection.session = None
                raise Refused(Status.INVALID_VALUE, f"process {peer.pid} is gone: {error.strerror}") from None
            self._selector.register(session.pidfd, selectors.EVENT_READ, lambda: self._guest_ended(session, connection))
        self._answer(connection, frame, HelloReply(device_count=1, session=session.number))

    def _check_ordinal(self, ordinal: int) -> None:
        if ordinal:
            raise Refused(Status.INVALID_DEVICE, f"device {ordinal} was asked for; there is one, number 0")

    def _device(self, connection: _Connection, frame: Frame, record: Any) -> None:
        self._check_ordinal(record.ordinal)
        self._answer(connection, frame, DeviceReply(info=self._options.device.info))

    def _usage(self, connection: _Connection, frame: Frame, record: Any) -> None:
        self._check_ordinal(record.ordinal)
        total, used = self._ledger.total_memory, self._ledger.used()
        percent = self.busy_percent()
        self._answer(
            connection, frame,
            DeviceUsageReply(
                total=total, used=used, free=max(0, total - used), gpu_percent=percent, memory_percent=percent
            ),
        )  # fmt: skip

    def busy_percent(self) -> int:
        """Share of the last second in which some worker was executing, in percent."""
        if not self._samples or not self._sessions.alive:
            return 0
        then, busy_then = self._samples[0]
        elapsed = time.monotonic() - then
        if elapsed < 0.05:
            return 0
        return max(0, min(100, round((self._sessions.busy() - busy_then) / (elapsed * 1e9) * 100)))

    def _processes(self, connection: _Connection, frame: Frame, record: Any) -> None:
        self._check_ordinal(record.ordinal)
        attached = [s for s in self._sessions.alive.values() if s.slot >= 0]
        entries = b"".join(
            PROCESS_ENTRY.pack(s.pid, s.number, self._ledger.slot(s.slot).get("memory_used")) for s in attached
        )
        self._answer(connection, frame, ProcessesReply(count=len(attached), entries=entries))

    def _status(self, connection: _Connection, frame: Frame, record: Any) -> None:
        text = json.dumps(self.status()).encode()
        self._answer(connection, frame, StatusReply(bytes=len(text), json=text))

    def status(self) -> dict[str, Any]:
        """What STATUS answers: the device, and the sessions alive and past with their counters."""
        device = self._options.device
        total, used = self._ledger.total_memory, self._ledger.used()
        return {
            "version": vgpu.__version__,
            "build_id": self._build_id,
            "pid": os.getpid(),
            "socket": str(self._listener.path),
            "profile": self._options.profile,
            "cache": str(default_folder()),
            "uptime_s": round(time.monotonic() - self._started, 3),
            "private": self._options.linger is not None,
            "workers_ready": self._workers.ready,
            "device": {
                "name": device.info.name,
                "uuid": device.uuid_text,
                "pci_bus_id": device.info.pci_bus_id,
                "compute_capability": f"{device.info.compute_major}.{device.info.compute_minor}",
                "memory_total": total,
                "memory_used": used,
                "memory_free": max(0, total - used),
                "gpu_percent": self.busy_percent(),
            },
            "sessions": [
                self._sessions.describe(s) for s in (*self._sessions.past, *self._sessions.alive.values())
            ],
        }

    def _stop(self, connection: _Connection, frame: Frame, record: Any) -> None:
        if not connection.peer.owns:
            raise Refused(
                Status.NOT_PERMITTED, f"only root and user {os.geteuid()}, as whom this vgpud runs, may end it"
            )
        text = json.dumps({"pid": os.getpid()}).encode()
        self._answer(connection, frame, StopReply(bytes=len(text), json=text))
        self._stopping = f"process {connection.peer.pid} asked for it"

    # --- workers

    def _attach(self, connection: _Connection, frame: Frame, record: Any) -> None:
        assert isinstance(record, Attach)
        session = connection.session
        assert session is not None
        self._check_ordinal(record.ordinal)
        if session.kind is not Kind.CUDA or session.slot >= 0:
            raise Refused(Status.NOT_PERMITTED, "this connection cannot have a worker, or has one already")
        if connection.link.buffered():
            raise Refused(Status.INVALID_VALUE, "nothing may follow ATTACH before it is answered")
        try:
            slot = self._sessions.attach(session)
        except LedgerError as error:
            raise Refused(Status.OUT_OF_MEMORY, str(error)) from None
        info = self._options.device.info
        request = {
            "session": session.number,
            "slot": slot,
            "guest_pid": session.pid,
            "sequence": frame.sequence,
            "reply_slot": frame.slot,
            "build_id": self._build_id,
            "compute": [info.compute_major, info.compute_minor],
            "attributes": list(info.attributes),
            **(self._options.workers or {}),
        }
        # The worker answers on the guest's socket; we keep our end only until it was forked.
        self._selector.unregister(connection.link.socket)
        self._attaching[session.number] = connection
        try:
            self._workers.fork(request, connection.link.fileno(), session.pidfd)
        except WorkersError as error:
            self._fork_failed(session.number, str(error))

    def _fork_failed(self, number: int, text: str) -> None:
        connection = self._attaching.pop(number, None)
        if connection is None or connection.session is None:
            return
        log.error("session %d: %s", number, text)
        self._refuse(connection, Frame(Op.ATTACH), Refused(Status.SYSTEM_NOT_READY, text))
        session = connection.session
        self._forget(connection)
        self._end(session, text)

    def _worker_events(self) -> None:
        try:
            events = self._workers.events()
        except WorkersError as error:
            self._fork_server_lost(str(error))
            return
        for event in events:
            number = event.get("session", 0)
            session = self._sessions.alive.get(number)
            if event["event"] == "forked" and session is not None:
                session.worker = event["pid"]
                self._ledger.set_worker(session.slot, event["pid"])
                connection = self._attaching.pop(number, None)
                if connection is not None:
                    self._forget(connection)
                log.info("session %d: pid %d (%s) has worker %d", number, session.pid, session.process, session.worker)
            elif event["event"] == "failed":
                self._fork_failed(number, event["text"])
            elif event["event"] == "ended" and session is not None:
                code = event["code"]
                reason = "ended" if code == 0 else f"killed by signal {-code}" if code < 0 else f"exit status {code}"
                self._end(session, f"worker {reason}")

    def _fork_server_lost(self, text: str) -> None:
        """Its workers died with it; start another, unless this one never came up."""
        log.error("%s; every worker is lost", text)
        ready = self._workers.ready
        self._selector.unregister(self._workers)
        self._workers.close()
        for number in list(self._attaching):
            self._fork_failed(number, text)
        for session in list(self._sessions.alive.values()):
            if session.slot >= 0:
                self._end(session, "the fork server was lost")
        if not ready:
            self._failed = True
            self._stopping = "the fork server does not come up; the lines above say why"
            return
        self._workers = Workers(self._ledger_fd)
        self._selector.register(self._workers, selectors.EVENT_READ, self._worker_events)

    def _guest_ended(self, session: Session, connection: _Connection) -> None:
        """The process is gone, even if a child of its still holds the socket."""
        if session.pidfd < 0:
            return  # its socket's end was in the same round and has ended it
        self._selector.unregister(session.pidfd)
        session.close()
        if session.slot >= 0:
            self._doomed[session.number] = time.monotonic() + GRACE_SECONDS
        else:
            self._drop(connection, "the process ended")

    def _end(self, session: Session, reason: str) -> None:
        if session.pidfd >= 0:
            with contextlib.suppress(KeyError):
                self._selector.unregister(session.pidfd)
        self._doomed.pop(session.number, None)
        log.info("session %d: pid %d: %s", session.number, session.pid, reason)
        self._sessions.end(session, reason)
