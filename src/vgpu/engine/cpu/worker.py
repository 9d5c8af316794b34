"""One worker process: it answers ATTACH, shares memory with its guest, and serves the link's cold calls.

``main`` runs in a child of the fork server that has one thread and no descriptor but its own. Everything hot happens in
the C library; this loop only takes what that hands over.
"""

from __future__ import annotations

import contextlib
import logging
import os
import signal
import socket
import sys
import time
from collections.abc import Callable
from typing import Any

from vgpu.daemon.ledger import Ledger
from vgpu.engine.base import EngineError, Status
from vgpu.engine.cpu import arena, blas, native
from vgpu.engine.cpu.engine import CpuEngine, Settings
from vgpu.engine.cpu.pool import CompilePool
from vgpu.engine.cpu.service import Service
from vgpu.link._ops import AttachReply, Base, BaseReply, Op
from vgpu.link.decoder import Frame
from vgpu.link.records import RecordError
from vgpu.link.sockets import FrameSocket, LinkError

log = logging.getLogger("vgpu.worker")

BASE_SECONDS = 10.0  # from our answer to ATTACH until the guest has tried the bases


def configure_logging(name: str) -> None:
    """Log to standard error, which vgpud gave us: its log file or its terminal."""
    level = logging.DEBUG if os.environ.get("VGPU_LOG") == "debug" else logging.INFO
    line = f"%(asctime)s {name}[{os.getpid()}] %(levelname)s %(message)s"
    logging.basicConfig(level=level, stream=sys.stderr, force=True, format=line)


def main(request: dict[str, Any], guest: int, pidfd: int, ledger_fd: int) -> int:
    """Serve one guest until it ends; returns the exit status."""
    configure_logging("worker")
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)
    link = FrameSocket(socket.socket(fileno=guest))
    # Before there is a thread or a mapping to inherit.
    pool = CompilePool.start({guest, *([pidfd] if pidfd >= 0 else []), ledger_fd}, request.get("compile"))
    attach = Frame(Op.ATTACH, b"", request["sequence"], request["reply_slot"])
    try:
        ledger = Ledger(ledger_fd)
        os.close(ledger_fd)
        worker, base, size = _attach(request, link, attach, pidfd, ledger)
    except LinkError as error:
        log.info("the guest ended before it was attached: %s", error)
        return 0
    except Exception as error:
        expected = isinstance(error, EngineError | OSError | RecordError)
        log.error("the guest could not be attached: %s", error, exc_info=not expected)
        status = error.status if isinstance(error, EngineError) else Status.UNKNOWN
        with contextlib.suppress(LinkError):
            link.send(attach.reply(str(error).encode(), int(status)))
        return 1
    settings = Settings.from_request(request, base, size)
    engine = CpuEngine(worker, ledger, ledger.slot(request["slot"]), pool, settings)
    return serve(worker, Service(engine), engine)


def _attach(
    request: dict[str, Any], link: FrameSocket, attach: Frame, pidfd: int, ledger: Ledger
) -> tuple[native.Worker, int, int]:
    """Make the shared pages, agree on a base with the guest, start the C threads; returns the arena's base and size."""
    arena_size, bases = arena.reserve_candidates(native.arena_reserve)
    control_fd = native.control_create(request["build_id"])
    arena_fd = native.arena_create(2 * arena_size)
    reply = AttachReply(
        control_size=native.control_size(), arena_size=arena_size, base_count=len(bases),
        bases=tuple(bases) + (0,) * (16 - len(bases)),
    )  # fmt: skip
    link.send(attach.reply(reply), [control_fd, arena_fd])
    frame = link.receive(BASE_SECONDS)
    if frame.op != Op.BASE or frame.is_reply:
        raise LinkError(f"operation {frame.op} came where BASE was expected")
    answer = Base.unpack(frame.payload)
    if answer.base not in bases:
        text = (
            f"none of the {len(bases)} address ranges of {arena_size >> 30} GiB that were offered is free in the "
            "program; is `ulimit -v` set for it?"
        )
        link.send(frame.reply(text.encode(), Status.OUT_OF_MEMORY))
        raise LinkError(text)
    for base in bases:
        if base != answer.base:
            native.arena_release(base, arena_size)
    worker = native.Worker(
        control_fd=control_fd, arena_fd=arena_fd, arena_base=answer.base, arena_size=arena_size,
        ledger=ledger.address, ledger_slot=request["slot"], threads=int(request.get("threads", 0)),
        socket_fd=link.fileno(), guest_pidfd=pidfd, end_process=True,
    )  # fmt: skip
    found = blas.find()
    worker.set_blas(
        sgemm=found.sgemm, dgemm=found.dgemm, strsm=found.strsm, dtrsm=found.dtrsm, int64=found.int64
    )  # fmt: skip
    link.send(frame.reply(BaseReply()))
    return worker, answer.base, arena_size


def serve(worker: native.Worker, service: Service, engine: CpuEngine) -> int:
    """The main loop. The C library ends the process when the guest ends; in tests it raises instead."""
    while True:
        try:
            item = worker.next()
        except native.NativeError as error:
            log.info("the guest has gone: %s", error)
            return 0
        if isinstance(item, native.Need):
            engine.meet(item)
        elif item is not None:
            answer_call(worker, service.answer, item)


def answer_call(worker: native.Worker, answer: Callable[[Frame], bytes], frame: Frame) -> None:
    """Answer one cold call; whatever goes wrong becomes a status and a sentence."""
    started = time.monotonic()
    try:
        payload = answer(frame)
        status = 0
    except EngineError as error:
        payload, status = str(error).encode(), int(error.status)
        log.debug("operation %d: %s", frame.op, error)
    except RecordError as error:
        payload, status = str(error).encode(), int(Status.INVALID_VALUE)
    except Exception as error:
        log.exception("operation %d failed", frame.op)
        payload, status = f"the worker failed: {type(error).__name__}: {error}".encode(), int(Status.UNKNOWN)
    log.debug("operation %d took %.1f ms", frame.op, (time.monotonic() - started) * 1e3)
    try:
        worker.reply(frame, payload, status)
    except native.NativeError as error:
        worker.reply(frame, f"the answer did not fit: {error}".encode(), int(Status.UNKNOWN))
