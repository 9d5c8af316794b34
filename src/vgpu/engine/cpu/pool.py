"""Compilation in processes of their own: one *compile parent* per worker, which forks a process per job.

The parent has one thread and LLVM loaded; it is forked before its worker starts a thread. A job is a kernel variant of
a module whose text comes once, in a memfd. A job's process compiles, writes the disk cache, and sends the object back
in a memfd on the socket that all of them share.
"""

from __future__ import annotations

import contextlib
import gc
import json
import logging
import math
import os
import resource
import select
import signal
import socket
import time
import traceback
from collections import deque
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Protocol

from vgpu.daemon.forkserver import (
    MESSAGE_BYTES,
    check_one_thread,
    close_all_but,
    die_with_parent,
    name_process,
    receive,
    send,
)
from vgpu.engine.cpu.cache import ObjectCache, default_folder

log = logging.getLogger("vgpu.compile")

# The largest kernels of ggml take half a minute; far above means that the compiler hangs. Of CPU time, since on a busy
# machine a compilation lasts as long as it lasts; the clock only ends one that sleeps.
JOB_CPU_SECONDS = 300
JOB_SECONDS = 3600.0


class CompileError(RuntimeError):
    """A variant that could not be compiled; the text says why.

    ``unsupported``: the kernel uses what is not implemented.
    """

    def __init__(self, text: str, unsupported: bool = False) -> None:
        super().__init__(text)
        self.unsupported = unsupported


@dataclass(frozen=True)
class Compiled:
    """What a job gave: the object, the compiler's notes, and seconds that it took."""

    object: bytes
    notes: dict[str, Any]
    seconds: float


class CompileFunction(Protocol):
    """Compiles one variant of a module's kernel; returns (object, notes). Runs in a process of its own."""

    def __call__(
        self, module: Any, kernel: str, block: tuple[int, int, int], version: str
    ) -> tuple[bytes, dict[str, Any]]: ...


def compile_variant(
    module: Any, kernel: str, block: tuple[int, int, int], version: str
) -> tuple[bytes, dict[str, Any]]:
    """The real compiler."""
    from vgpu.ptx.compiler import compile_kernel

    done = compile_kernel(module, kernel, block, "masked" if version == "masked" else "coherent")
    return done.object, {**asdict(done.meta), "symbol": done.symbol}


def open_module(text: str) -> Any:
    """A parsed index of a module's text; the parent makes it once and its children share it."""
    from vgpu.ptx.module import Module

    return Module(text)


class CompilePool:
    """The worker's end. Not thread-safe."""

    def __init__(self, sock: socket.socket, pid: int) -> None:
        self._socket = sock
        self.pid = pid
        self._next = 1
        self._sent: set[str] = set()
        self._done: dict[int, Compiled | CompileError] = {}
        self._open: set[int] = set()
        sock.setblocking(False)

    @classmethod
    def start(
        cls,
        close: set[int],
        settings: dict[str, Any] | None = None,
        compile_function: CompileFunction = compile_variant,
        open_function: Callable[[str], Any] = open_module,
    ) -> CompilePool:
        """Fork the compile parent. ``close``: descriptors that are the worker's alone.

        ``settings``: ``processes`` (default: the CPUs of the affinity mask) and ``cache`` (a folder).
        """
        check_one_thread()
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        worker = os.getpid()
        pid = os.fork()
        if pid == 0:
            status = 70
            try:
                for descriptor in close:
                    os.close(descriptor)
                ours.close()
                close_all_but({theirs.fileno()})
                die_with_parent(worker)
                name_process("vgpu-compile")
                given = settings or {}
                cache = ObjectCache(Path(given["cache"]) if "cache" in given else default_folder())
                processes = int(given.get("processes") or len(os.sched_getaffinity(0)))
                _Parent(theirs, cache, processes, compile_function, open_function).run()
                status = 0
            except BaseException:
                traceback.print_exc()
            finally:
                os._exit(status)
        theirs.close()
        return cls(ours, pid)

    def submit(
        self, module_key: str, text: str, kernel: str, block: tuple[int, int, int], version: str, cache_key: str,
        marker: str = "",
    ) -> int:  # fmt: skip
        """Ask for a variant; returns the job's number. Raises CompileError when the compile parent is gone.

        ``marker``: a key under which the cache notes that this kernel compiles.
        """
        descriptors: tuple[int, ...] = ()
        if module_key not in self._sent:
            memory = os.memfd_create("vgpu-ptx", os.MFD_CLOEXEC)
            with os.fdopen(os.dup(memory), "wb") as file:
                file.write(text.encode())
            descriptors = (memory,)
        number = self._next
        self._next += 1
        message = {
            "job": number, "module": module_key, "kernel": kernel, "block": block, "version": version,
            "key": cache_key, "marker": marker,
        }  # fmt: skip
        self._send(message, descriptors)
        self._sent.add(module_key)
        self._open.add(number)
        return number

    def forget(self, module_key: str) -> None:
        """The module was unloaded: its jobs are of no use any more."""
        if module_key in self._sent:
            self._sent.discard(module_key)
            self._send({"forget": module_key})

    def result(self, job: int, serve: Callable[[], None] | None = None) -> Compiled:
        """Wait for a job. ``serve`` is called about every 50 ms meanwhile. Raises CompileError.

        It ends: the compile parent ends every job in time, and its own end is noticed.
        """
        while job not in self._done:
            select.select([self._socket], [], [], 0.05)
            self._take()
            if serve is not None:
                serve()
        found = self._done.pop(job)
        if isinstance(found, CompileError):
            raise found
        return found

    def close(self) -> None:
        """End the compile parent and what it is compiling."""
        self._socket.close()
        with contextlib.suppress(ChildProcessError):
            os.waitpid(self.pid, 0)

    def _send(self, message: dict[str, Any], descriptors: tuple[int, ...] = ()) -> None:
        try:
            while True:
                try:
                    send(self._socket, message, descriptors)
                    return
                except BlockingIOError:
                    select.select([], [self._socket], [], 1.0)
        except OSError as error:
            raise CompileError(f"the compile process is gone ({error.strerror}); restart the program") from None
        finally:
            for descriptor in descriptors:
                os.close(descriptor)

    def _take(self) -> None:
        while True:
            try:
                found = receive(self._socket)
            except BlockingIOError:
                return
            except OSError as error:
                found = None
                log.error("the compile process is gone: %s", error)
            if found is None:
                for job in self._open:
                    self._done[job] = CompileError("the compile process has ended; restart the program")
                self._open.clear()
                return
            message, descriptors = found
            self._accept(message, descriptors)

    def _accept(self, message: dict[str, Any], descriptors: list[int]) -> None:
        job = message["job"]
        if job in self._open:
            self._open.discard(job)
            if message["ok"]:
                with os.fdopen(os.dup(descriptors[0]), "rb") as file:
                    file.seek(0)
                    self._done[job] = Compiled(file.read(), message["notes"], message["seconds"])
            else:
                self._done[job] = CompileError(message["text"], message.get("unsupported", False))
        for descriptor in descriptors:
            os.close(descriptor)


@dataclass
class _Module:
    text: int  # memfd
    index: Any = None


@dataclass
class _Running:
    job: int
    pid: int
    module: str
    deadline: float = field(default_factory=lambda: time.monotonic() + JOB_SECONDS)
    late: bool = False


def _how(code: int, late: bool) -> str:
    """What ended a compiler's process with this exit code (negative: a signal)."""
    if late:
        return f"was ended after {JOB_SECONDS:g} s"
    if code == -signal.SIGXCPU:
        return f"was ended after {JOB_CPU_SECONDS} s of CPU time: please report this kernel"
    return f"was killed by signal {-code}" if code < 0 else f"ended with status {code}"


class _Parent:
    """The compile parent's loop."""

    def __init__(
        self,
        sock: socket.socket,
        cache: ObjectCache,
        processes: int,
        compile_function: CompileFunction,
        open_function: Callable[[str], Any],
    ) -> None:
        self._socket, self._cache, self._processes = sock, cache, processes
        self._compile, self._open = compile_function, open_function
        self._modules: dict[str, _Module] = {}
        self._waiting: deque[dict[str, Any]] = deque()
        self._running: dict[int, _Running] = {}  # pidfd -> job
        self._poll = select.poll()
        self._poll.register(sock, select.POLLIN)

    def run(self) -> None:
        while True:
            for descriptor, _ in self._poll.poll(1000 if self._running else None):
                if descriptor in self._running:
                    self._reap(descriptor)
                elif not self._take():
                    self._kill(lambda _: True)
                    return
            self._kill_late(time.monotonic())
            self._start()

    def _take(self) -> bool:
        found = receive(self._socket)
        if found is None:
            return False
        message, descriptors = found
        if "forget" in message:
            module = self._modules.pop(message["forget"], None)
            if module is not None:
                os.close(module.text)
            self._waiting = deque(job for job in self._waiting if job["module"] != message["forget"])
            self._kill(lambda running: running.module == message["forget"])
        else:
            if descriptors:
                self._modules[message["module"]] = _Module(descriptors[0])
            self._waiting.append(message)
        return True

    def _start(self) -> None:
        while self._waiting and len(self._running) < self._processes:
            self._fork(self._waiting.popleft())

    def _fork(self, job: dict[str, Any]) -> None:
        try:
            module = self._modules[job["module"]]
            if module.index is None:
                size = os.fstat(module.text).st_size
                module.index = self._open(os.pread(module.text, size, 0).decode())
                gc.freeze()
            check_one_thread()
            parent = os.getpid()
            pid = os.fork()
        except Exception as error:
            self._fail(job["job"], f"{job['kernel']} was not compiled: {type(error).__name__}: {error}")
            return
        if pid == 0:
            self._be_compiler(parent, job, module.index)
        pidfd = os.pidfd_open(pid)
        self._running[pidfd] = _Running(job["job"], pid, job["module"])
        self._poll.register(pidfd, select.POLLIN)

    def _be_compiler(self, parent: int, job: dict[str, Any], index: Any) -> None:
        """In the child: compile, keep, answer; never returns."""
        status = 1
        try:
            die_with_parent(parent)
            signal.signal(signal.SIGTERM, signal.SIG_DFL)
            used = math.ceil(time.process_time())
            resource.setrlimit(resource.RLIMIT_CPU, (used + JOB_CPU_SECONDS, resource.RLIM_INFINITY))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            started = time.monotonic()
            x, y, z = job["block"]
            code, notes = self._compile(index, job["kernel"], (x, y, z), job["version"])
            seconds = time.monotonic() - started
            notes = {**notes, "kernel": job["kernel"], "block": job["block"], "version": job["version"]}
            memory = os.memfd_create("vgpu-object", os.MFD_CLOEXEC)
            with os.fdopen(os.dup(memory), "wb") as file:
                file.write(code)
            answer = {"job": job["job"], "ok": True, "notes": notes, "seconds": seconds}
            if len(json.dumps(answer)) > MESSAGE_BYTES:
                raise ValueError("the compiler's notes are too long")
            self._cache.put(job["key"], notes, code)
            if job["marker"]:
                self._cache.put(job["marker"], {"supported": job["kernel"]}, b"")
            send(self._socket, answer, (memory,))
            status = 0
        except Exception as error:
            from vgpu.ptx.errors import PtxError, UnsupportedError

            if not isinstance(error, PtxError):
                traceback.print_exc()
            text = str(error) if isinstance(error, PtxError) else f"{type(error).__name__}: {error}"
            self._fail(job["job"], f"{job['kernel']}: {text}", isinstance(error, UnsupportedError))
            status = 0
        finally:
            os._exit(status)

    def _reap(self, pidfd: int) -> None:
        running = self._running.pop(pidfd)
        self._poll.unregister(pidfd)
        os.close(pidfd)
        _, status = os.waitpid(running.pid, 0)
        code = os.waitstatus_to_exitcode(status)
        if code:
            self._fail(running.job, f"the compiler's process {_how(code, running.late)}")

    def _kill(self, which: Callable[[_Running], bool]) -> None:
        for pidfd, running in self._running.items():
            if which(running):
                with contextlib.suppress(ProcessLookupError):
                    signal.pidfd_send_signal(pidfd, signal.SIGKILL)

    def _kill_late(self, now: float) -> None:
        for running in self._running.values():
            running.late = now > running.deadline
        self._kill(lambda running: running.late)

    def _fail(self, job: int, text: str, unsupported: bool = False) -> None:
        message = {"job": job, "ok": False, "text": text[:4000], "unsupported": unsupported}
        with contextlib.suppress(OSError):
            send(self._socket, message)

