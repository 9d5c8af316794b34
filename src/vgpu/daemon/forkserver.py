"""The fork server: a process with LLVM loaded and one thread, from which every worker is forked.

It is started before vgpud does anything else, by ``exec``, so that nothing of vgpud is in its memory. vgpud writes one
message per worker on a sequenced-packet socket, with the guest's socket and pidfd beside it; the fork server answers
when a worker was forked and when one has ended. When vgpud has gone it kills the workers and ends.
"""

from __future__ import annotations

import array
import contextlib
import ctypes
import gc
import importlib
import json
import os
import select
import signal
import socket
import sys
import time
import traceback
from typing import Any

MESSAGE_BYTES = 65536
_PR_SET_PDEATHSIG, _PR_SET_NAME, _PR_SET_CHILD_SUBREAPER = 1, 15, 36
_ORPHAN_SECONDS = 3.0  # after a worker's end: its compile processes end, and are ours to bury
# Loaded here once, shared by all workers and compile processes. numpy brings the OpenBLAS that cuBLAS calls reach; its
# threads would start at import, so their number is 1 and each worker starts its own pool after the fork.
PRELOAD = (
    "numpy", "llvmlite.binding", "vgpu.engine.cpu.worker", "vgpu.ptx.compiler", "vgpu.ptx.module", "vgpu.ptx.scan",
    "vgpu.ptx.fatbin",
)  # fmt: skip


class ThreadsError(RuntimeError):
    """Something started a thread in a process that must fork."""


def process_control(option: int, value: int | bytes) -> None:
    """prctl(2) with one argument."""
    libc = ctypes.CDLL(None)
    libc.prctl(option, value if isinstance(value, bytes) else ctypes.c_ulong(value), 0, 0, 0)


def name_process(name: str) -> None:
    """What ``ps`` shows as the command."""
    process_control(_PR_SET_NAME, name.encode()[:15])


def die_with_parent(parent: int | None = None) -> None:
    """Be killed when the parent ends, however it ends. ``parent``: its process id, for a child of a fork, whose parent
    may have ended since."""
    process_control(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if parent is not None and os.getppid() != parent:
        os.kill(os.getpid(), signal.SIGKILL)


def adopt_orphans() -> None:
    """Become the parent of grandchildren whose parent ends: in a container nobody else may wait for them."""
    process_control(_PR_SET_CHILD_SUBREAPER, 1)


def check_one_thread() -> None:
    """A fork copies one thread only; a lock that another one holds would stay held for ever in the child."""
    threads = os.listdir("/proc/self/task")
    if len(threads) != 1:
        raise ThreadsError(f"the fork server has {len(threads)} threads; it must have one before it forks")


def close_all_but(kept: set[int]) -> None:
    """Close every descriptor above standard error that is not in ``kept``."""
    low = 3
    for descriptor in [*sorted(kept), 1 << 30]:
        if descriptor > low:
            os.closerange(low, min(descriptor, os.sysconf("SC_OPEN_MAX")))
        low = max(low, descriptor + 1)


def send(sock: socket.socket, message: dict[str, Any], descriptors: tuple[int, ...] = ()) -> None:
    """One message, at most MESSAGE_BYTES."""
    data = json.dumps(message).encode()
    rights = array.array("i", descriptors).tobytes()
    ancillary = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, rights)] if descriptors else []
    sock.sendmsg([data], ancillary, socket.MSG_NOSIGNAL)


def receive(sock: socket.socket) -> tuple[dict[str, Any], list[int]] | None:
    """One message and its descriptors; None when the other side has closed. BlockingIOError when there is none."""
    data, ancillary, _, _ = sock.recvmsg(MESSAGE_BYTES, socket.CMSG_SPACE(4 * 8), socket.MSG_CMSG_CLOEXEC)
    descriptors = array.array("i")
    for level, kind, raw in ancillary:
        if (level, kind) == (socket.SOL_SOCKET, socket.SCM_RIGHTS):
            descriptors.frombytes(raw[: len(raw) - len(raw) % descriptors.itemsize])
    return (json.loads(data), list(descriptors)) if data else None


class ForkServer:
    """Forks on request and tells which worker ended. ``control`` leads to vgpud."""

    def __init__(self, control: socket.socket, ledger: int) -> None:
        self._control = control
        self._ledger = ledger
        self._children: dict[int, tuple[int, int]] = {}  # pidfd -> (session, pid)
        self._poll = select.poll()
        self._poll.register(control, select.POLLIN)
        self._orphans_until = 0.0

    def run(self) -> None:
        """Serve until vgpud has gone."""
        try:
            send(self._control, {"event": "ready", "pid": os.getpid()})
        except OSError:
            return  # vgpud ended while we were loading
        while True:
            waiting = time.monotonic() < self._orphans_until
            for descriptor, _ in self._poll.poll(200 if waiting else None):
                if descriptor in self._children:
                    self._reap(descriptor)
                else:
                    message = receive(self._control)
                    if message is None:
                        self._end()
                        return
                    self._serve(*message)
            if waiting:
                self._bury_orphans()

    def _serve(self, request: dict[str, Any], descriptors: list[int]) -> None:
        if "kill" in request:
            for pidfd, (session, _) in self._children.items():
                if session == request["kill"]:
                    signal.pidfd_send_signal(pidfd, signal.SIGKILL)
            return
        session = request["session"]
        parent = os.getpid()
        try:
            check_one_thread()
            pid = os.fork()
        except (OSError, ThreadsError) as error:
            send(self._control, {"event": "failed", "session": session, "text": f"forking a worker failed: {error}"})
            for descriptor in descriptors:
                os.close(descriptor)
            return
        if pid == 0:
            self._be_worker(parent, request, descriptors)
        for descriptor in descriptors:
            os.close(descriptor)
        pidfd = os.pidfd_open(pid)
        self._children[pidfd] = (session, pid)
        self._poll.register(pidfd, select.POLLIN)
        send(self._control, {"event": "forked", "session": session, "pid": pid})

    def _be_worker(self, parent: int, request: dict[str, Any], descriptors: list[int]) -> None:
        """In the child: never returns."""
        status = 70
        try:
            die_with_parent(parent)
            name_process("vgpu-worker")
            guest, pidfd = descriptors[0], descriptors[1] if len(descriptors) > 1 else -1
            close_all_but({*descriptors, self._ledger})
            from vgpu.engine.cpu import worker

            status = worker.main(request, guest, pidfd, self._ledger)
        except BaseException:
            traceback.print_exc()
        finally:
            with contextlib.suppress(Exception):
                sys.stderr.flush()
            os._exit(status)

    def _reap(self, pidfd: int) -> None:
        session, pid = self._children.pop(pidfd)
        self._poll.unregister(pidfd)
        os.close(pidfd)
        _, status = os.waitpid(pid, 0)
        code = os.waitstatus_to_exitcode(status)
        self._orphans_until = time.monotonic() + _ORPHAN_SECONDS
        with contextlib.suppress(OSError):
            send(self._control, {"event": "ended", "session": session, "pid": pid, "code": code})

    def _bury_orphans(self) -> None:
        workers = {pid for _, pid in self._children.values()}
        with contextlib.suppress(ChildProcessError):
            while (found := os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT)) is not None:
                if found.si_pid in workers:
                    return  # its pidfd tells in the next round
                os.waitpid(found.si_pid, 0)

    def _end(self) -> None:
        for pidfd in self._children:
            signal.pidfd_send_signal(pidfd, signal.SIGKILL)
        for pidfd in list(self._children):
            self._reap(pidfd)


def preload() -> None:
    """Load what workers and compile processes need, without starting a thread."""
    for name in PRELOAD:
        importlib.import_module(name)
    from llvmlite import binding

    binding.initialize_native_target()
    binding.initialize_native_asmprinter()
    check_one_thread()
    gc.collect()
    gc.freeze()  # keep the collector from touching, and so copying, the shared pages


def main(arguments: list[str]) -> int:
    """``forkserver CONTROL LEDGER``: two inherited descriptors."""
    control, ledger = (int(text) for text in arguments)
    name_process("vgpu-fork")
    die_with_parent()
    adopt_orphans()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for vgpud, which tells us by closing the socket
    sock = socket.socket(fileno=control)
    os.set_inheritable(control, False)
    os.set_inheritable(ledger, False)
    preload()
    ForkServer(sock, ledger).run()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
