"""Typed binding of ``libvgpu_worker.so``: the ring, the executor, the thread pool and the arena in C.

Every call releases the GIL (ctypes), so a Python thread that waits here does not hold up others.
"""

from __future__ import annotations

import ctypes
import errno
import os
from collections.abc import Callable, Sequence
from ctypes import POINTER, c_char_p, c_int, c_int32, c_uint8, c_uint32, c_uint64, c_void_p
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from vgpu.link.decoder import MAX_PAYLOAD, Frame, FrameHeader

NATIVE = Path(__file__).resolve().parents[2] / "_native"
LIBRARY = "libvgpu_worker.so"
VERSION = 1
NEED_CODE = 0xFF01
EXIT_FAULT = 86
EXIT_PROTOCOL = 87
REPLY_MAX = 8192 - 16
PROT_NONE, PROT_READ, PROT_READ_WRITE = 0, 1, 3


class NativeError(OSError):
    """A call into the worker's library that failed; errno is set."""


class _Config(ctypes.Structure):
    _fields_ = (
        ("arena_base", c_uint64), ("arena_size", c_uint64), ("ledger", c_void_p), ("ledger_slot", c_uint32),
        ("threads", c_uint32), ("control_fd", c_int32), ("arena_fd", c_int32), ("socket_fd", c_int32),
        ("guest_pidfd", c_int32), ("end_process", c_uint32), ("reserved", c_uint32),
    )  # fmt: skip


class _Need(ctypes.Structure):
    _fields_ = (("kernel", c_uint32), ("masked", c_uint32), ("block", c_uint32 * 3), ("reserved", c_uint32))


class _Code(ctypes.Structure):
    _fields_ = (
        ("block", c_uint32 * 3), ("static_shared", c_uint32), ("local_bytes", c_uint32), ("save_bytes", c_uint32),
        ("ftz", c_uint32), ("uses_barrier", c_uint32), ("coherent", c_void_p), ("masked", c_void_p),
        ("globals", POINTER(c_uint64)), ("global_count", c_uint32), ("reserved", c_uint32),
    )  # fmt: skip


@dataclass(frozen=True)
class Need:
    """A launch waits for code of this kernel and block shape. Answer with kernel_code or kernel_failed."""

    kernel: int
    masked: bool  # True: the masked version is missing; False: there is no code for this shape at all
    block: tuple[int, int, int]


_SIGNATURES: dict[str, tuple[Any, tuple[Any, ...]]] = {
    "vgpu_native_version": (c_uint32, ()),
    "vgpu_control_create": (c_int, (c_char_p,)),
    "vgpu_control_size": (c_uint64, ()),
    "vgpu_arena_create": (c_int, (c_uint64,)),
    "vgpu_arena_reserve": (c_uint64, (c_uint64, c_uint64)),
    "vgpu_arena_release": (None, (c_uint64, c_uint64)),
    "vgpu_worker_create": (c_void_p, (POINTER(_Config), c_char_p, c_uint64)),
    "vgpu_worker_destroy": (None, (c_void_p,)),
    "vgpu_worker_next": (c_int, (c_void_p, c_int32, POINTER(FrameHeader), c_void_p)),
    "vgpu_worker_reply": (c_int, (c_void_p, c_uint32, c_uint64, c_int32, c_char_p, c_uint32)),
    "vgpu_worker_run_until": (c_int, (c_void_p, c_uint64, c_int32)),
    "vgpu_worker_next_need": (c_int, (c_void_p, POINTER(_Need))),
    "vgpu_worker_interrupt": (None, (c_void_p,)),
    "vgpu_worker_submitted": (c_uint64, (c_void_p,)),
    "vgpu_worker_completed": (c_uint64, (c_void_p,)),
    "vgpu_worker_threads": (c_uint32, (c_void_p,)),
    "vgpu_worker_set_error": (None, (c_void_p, c_uint32, c_char_p)),
    "vgpu_worker_error": (c_uint32, (c_void_p,)),
    "vgpu_worker_set_memory": (None, (c_void_p, c_uint64, c_uint64)),
    "vgpu_worker_compiling": (None, (c_void_p, c_char_p)),
    "vgpu_worker_memory_info": (None, (c_void_p, POINTER(c_uint64), POINTER(c_uint64))),
    "vgpu_arena_map": (c_int, (c_void_p, c_uint64, c_uint64, c_uint64, c_uint32)),
    "vgpu_arena_unmap": (c_int, (c_void_p, c_uint64, c_uint64)),
    "vgpu_arena_protect": (c_int, (c_void_p, c_uint64, c_uint64, c_uint32)),
    "vgpu_arena_punch": (c_int, (c_void_p, c_uint64, c_uint64)),
    "vgpu_worker_set_heap": (c_int, (c_void_p, c_uint64, c_uint64)),
    "vgpu_kernel_define": (c_int, (c_void_p, c_uint32, c_char_p, c_uint32)),
    "vgpu_kernel_code": (c_int, (c_void_p, c_uint32, POINTER(_Code))),
    "vgpu_kernel_failed": (c_int, (c_void_p, c_uint32, POINTER(c_uint32), c_uint32, c_char_p)),
    "vgpu_kernel_remove": (c_int, (c_void_p, c_uint32)),
    "vgpu_kernel_statistics": (c_int, (c_void_p, c_uint32, POINTER(c_uint64))),
    "vgpu_graph_create": (c_int, (c_void_p, c_char_p, c_uint64, c_char_p, c_uint64)),
    "vgpu_graph_destroy": (c_int, (c_void_p, c_uint32)),
    "vgpu_worker_set_blas": (c_int, (c_void_p, c_void_p, c_void_p, c_void_p, c_void_p, c_uint32)),
}


@cache
def load(path: Path | None = None) -> ctypes.CDLL:
    """The library, with every function's signature set. Raises NativeError when it is missing or of another version."""
    target = path or NATIVE / LIBRARY
    try:
        library = ctypes.CDLL(str(target), use_errno=True)
    except OSError as error:
        raise NativeError(errno.ENOENT, f"cannot load {target}: {error}; run `python -m vgpu.native_build`") from None
    for name, (result, arguments) in _SIGNATURES.items():
        function = getattr(library, name)
        function.restype = result
        function.argtypes = arguments
    found = int(library.vgpu_native_version())
    if found != VERSION:
        raise NativeError(errno.EPROTO, f"{target} has version {found}, this Python needs {VERSION}; rebuild it")
    return library


def _check(result: int, what: str) -> int:
    if result < 0:
        raise NativeError(-result, f"{what}: {os.strerror(-result)}")
    return result


def control_create(build_id: str) -> int:
    """A sealed memfd that holds a fresh control page; returns the descriptor, which the caller owns."""
    return _check(load().vgpu_control_create(build_id.encode()), "control page")


def control_size() -> int:
    """Bytes of the control memfd."""
    return int(load().vgpu_control_size())


def arena_create(size: int) -> int:
    """A sparse memfd of ``size`` bytes; returns the descriptor, which the caller owns."""
    return _check(load().vgpu_arena_create(size), f"arena of {size} bytes")


def arena_reserve(address: int, size: int) -> int:
    """Reserve ``size`` bytes of addresses at ``address`` (0: anywhere). Returns the address, 0 when it is taken."""
    return int(load().vgpu_arena_reserve(address, size))


def arena_release(address: int, size: int) -> None:
    """Give reserved addresses back."""
    load().vgpu_arena_release(address, size)


class Worker:
    """The C side of one worker. See native.h for what each call does in full.

    ``ledger`` is the address of the mapped ledger page (0: the worker counts in a page of its own). ``threads`` 0 means
    the CPUs of the affinity mask. Descriptors stay the caller's. With ``end_process`` the process ends as soon as
    the guest has gone; without it ``next`` raises NativeError(EPIPE).
    """

    def __init__(
        self, *, control_fd: int, arena_fd: int, arena_base: int, arena_size: int, ledger: int = 0,
        ledger_slot: int = 0, threads: int = 0, socket_fd: int = -1, guest_pidfd: int = -1, end_process: bool = True,
        path: Path | None = None,
    ) -> None:  # fmt: skip
        self._library = load(path)
        config = _Config(
            arena_base=arena_base, arena_size=arena_size, ledger=ledger or None, ledger_slot=ledger_slot,
            threads=threads, control_fd=control_fd, arena_fd=arena_fd, socket_fd=socket_fd, guest_pidfd=guest_pidfd,
            end_process=int(end_process),
        )  # fmt: skip
        error = ctypes.create_string_buffer(256)
        self._handle: int | None = self._library.vgpu_worker_create(ctypes.byref(config), error, len(error))
        if not self._handle:
            raise NativeError(errno.EINVAL, f"the worker could not start: {error.value.decode(errors='replace')}")
        self._header = FrameHeader()
        self._payload = (c_uint8 * MAX_PAYLOAD)()
        self._need = _Need()

    def close(self) -> None:
        """Stop the threads. The worker must not be used afterwards."""
        if self._handle:
            self._library.vgpu_worker_destroy(self._handle)
            self._handle = None

    # --- calls ---

    def next(self, timeout: float | None = None) -> Frame | Need | None:
        """The next cold call or need; None after ``timeout`` seconds. One thread only; NativeError at the end."""
        wait = -1 if timeout is None else max(0, round(timeout * 1000))
        result = self._library.vgpu_worker_next(self._handle, wait, ctypes.byref(self._header), self._payload)
        if _check(result, "next call") == 0:
            return None
        payload = ctypes.string_at(self._payload, self._header.length)
        if self._header.op == NEED_CODE:
            return _need(_Need.from_buffer_copy(payload))
        return Frame.of(self._header, payload)

    def reply(self, frame: Frame, payload: bytes = b"", status: int = 0) -> None:
        """Answer a cold call; ``status`` is a CUresult, and with one that is not 0 the payload is text (cut to fit)."""
        if status:
            payload = payload[:REPLY_MAX]
        result = self._library.vgpu_worker_reply(
            self._handle, frame.slot, frame.sequence, status, payload, len(payload)
        )  # fmt: skip
        _check(result, f"reply of {len(payload)} bytes")

    def run_until(self, sequence: int, serve: Callable[[Need], None], timeout: float | None = None) -> None:
        """Wait until a stream operation has ended; ``serve`` answers the needs that come up meanwhile.

        Raises NativeError (ETIMEDOUT, or EPIPE when the worker has ended).
        """
        wait = -1 if timeout is None else max(0, round(timeout * 1000))
        while _check(self._library.vgpu_worker_run_until(self._handle, sequence, wait), f"wait for {sequence}") == 1:
            while self._library.vgpu_worker_next_need(self._handle, ctypes.byref(self._need)) == 1:
                serve(_need(self._need))

    def take_need(self) -> Need | None:
        """A need that is pending now; for a main thread that is busy with something long."""
        taken = self._library.vgpu_worker_next_need(self._handle, ctypes.byref(self._need)) == 1
        return _need(self._need) if taken else None

    def synchronize(self, serve: Callable[[Need], None], timeout: float | None = None) -> None:
        """Wait until everything that the guest had submitted before the present cold call has ended."""
        self.run_until(self.submitted, serve, timeout)

    def interrupt(self) -> None:
        """Make ``next`` in another thread return None at once."""
        self._library.vgpu_worker_interrupt(self._handle)

    @property
    def submitted(self) -> int:
        return int(self._library.vgpu_worker_submitted(self._handle))

    @property
    def completed(self) -> int:
        return int(self._library.vgpu_worker_completed(self._handle))

    @property
    def threads(self) -> int:
        return int(self._library.vgpu_worker_threads(self._handle))

    @property
    def error(self) -> int:
        """The sticky CUresult, 0 = none."""
        return int(self._library.vgpu_worker_error(self._handle))

    def set_error(self, status: int, text: str = "") -> None:
        """Set the sticky error (the first one stays), or clear it with status 0."""
        self._library.vgpu_worker_set_error(self._handle, status, text.encode())

    def set_memory(self, memory_used: int, pinned_used: int) -> None:
        """Write the worker's memory, in bytes, to its ledger slot and the control page."""
        self._library.vgpu_worker_set_memory(self._handle, memory_used, pinned_used)

    def compiling(self, kernel: str | None) -> None:
        """Tell the guest which kernel's compilation it waits for; None: none goes on."""
        self._library.vgpu_worker_compiling(self._handle, kernel.encode() if kernel is not None else None)

    def memory_info(self) -> tuple[int, int]:
        """(free, total) in bytes as MEM_INFO answers."""
        free, total = c_uint64(), c_uint64()
        self._library.vgpu_worker_memory_info(self._handle, ctypes.byref(free), ctypes.byref(total))
        return free.value, total.value

    # --- arena ---

    def map(self, va: int, size: int, file_offset: int, prot: int = PROT_READ_WRITE) -> None:
        """Map memfd bytes at ``va``; everything in multiples of 4096. A read-only page of zeros follows each run."""
        _check(self._library.vgpu_arena_map(self._handle, va, size, file_offset, prot), f"map {size} bytes at {va:#x}")

    def unmap(self, va: int, size: int) -> None:
        _check(self._library.vgpu_arena_unmap(self._handle, va, size), f"unmap {size} bytes at {va:#x}")

    def protect(self, va: int, size: int, prot: int) -> None:
        """Change what kernels may do with a mapped range. Raises NativeError(ENOMEM) when part of it is not mapped."""
        _check(self._library.vgpu_arena_protect(self._handle, va, size, prot), f"protect {size} bytes at {va:#x}")

    def punch(self, file_offset: int, size: int) -> None:
        """Give memfd bytes back to the machine; they read as zeros afterwards."""
        result = self._library.vgpu_arena_punch(self._handle, file_offset, size)
        _check(result, f"punch {size} bytes at {file_offset:#x}")

    def set_heap(self, va: int, size: int) -> None:
        """Use a mapped range as the device heap; forgets everything that was allocated in it."""
        _check(self._library.vgpu_worker_set_heap(self._handle, va, size), f"heap of {size} bytes")

    # --- kernels ---

    def kernel_define(self, kernel: int, name: str, param_bytes: int) -> None:
        """Make a kernel known under ``kernel`` (1 .. 2**20 - 1)."""
        result = self._library.vgpu_kernel_define(self._handle, kernel, name.encode(), param_bytes)
        _check(result, f"kernel {kernel} {name}")

    def kernel_code(
        self, kernel: int, block: tuple[int, int, int], *, coherent: int = 0, masked: int = 0, static_shared: int = 0,
        local_bytes: int = 0, save_bytes: int = 0, ftz: bool = False, uses_barrier: bool = True,
        globals: Sequence[int] = (),
    ) -> None:  # fmt: skip
        """Add code for a block shape ((0, 0, 0): every shape); functions and globals are addresses.

        The machine code must stay loaded as long as the kernel is defined. Calling again for the same shape adds the
        version that was missing.
        """
        table = (c_uint64 * max(1, len(globals)))(*globals)
        code = _Code(
            block=block, static_shared=static_shared, local_bytes=local_bytes, save_bytes=save_bytes, ftz=int(ftz),
            uses_barrier=int(uses_barrier), coherent=coherent or None, masked=masked or None,
            globals=ctypes.cast(table, POINTER(c_uint64)), global_count=len(globals),
        )  # fmt: skip
        _check(self._library.vgpu_kernel_code(self._handle, kernel, ctypes.byref(code)), f"code of kernel {kernel}")

    def kernel_failed(self, kernel: int, block: tuple[int, int, int], status: int, text: str) -> None:
        """Answer a Need that cannot be met."""
        shape = (c_uint32 * 3)(*block)
        _check(
            self._library.vgpu_kernel_failed(self._handle, kernel, shape, status, text.encode()), f"kernel {kernel}"
        )

    def kernel_remove(self, kernel: int) -> None:
        """Forget a kernel. Synchronize first."""
        _check(self._library.vgpu_kernel_remove(self._handle, kernel), f"kernel {kernel}")

    def kernel_statistics(self, kernel: int) -> tuple[int, int, int]:
        """(launches, blocks, nanoseconds) since the kernel was defined."""
        out = (c_uint64 * 3)()
        _check(self._library.vgpu_kernel_statistics(self._handle, kernel, out), f"kernel {kernel}")
        return out[0], out[1], out[2]

    # --- graphs and BLAS ---

    def graph_create(self, frames: bytes) -> int:
        """Check and keep a graph: stream frames one after the other. Returns its id; NativeError says why not."""
        error = ctypes.create_string_buffer(256)
        result = int(self._library.vgpu_graph_create(self._handle, frames, len(frames), error, len(error)))
        if result < 0:
            raise NativeError(-result, f"graph of {len(frames)} bytes: {error.value.decode(errors='replace')}")
        return result

    def graph_destroy(self, graph: int) -> None:
        """Forget a graph. Launches that are already queued still run."""
        _check(self._library.vgpu_graph_destroy(self._handle, graph), f"graph {graph}")

    def set_blas(self, *, sgemm: int, dgemm: int = 0, strsm: int = 0, dtrsm: int = 0, int64: bool = True) -> None:
        """Give the addresses of CBLAS functions (0: not there)."""
        result = self._library.vgpu_worker_set_blas(
            self._handle, sgemm or None, dgemm or None, strsm or None, dtrsm or None, int(int64)
        )
        _check(result, "BLAS")


def _need(raw: _Need) -> Need:
    x, y, z = raw.block
    return Need(raw.kernel, bool(raw.masked), (x, y, z))
