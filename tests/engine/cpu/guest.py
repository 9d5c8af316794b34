"""A worker and its guest in one process: the C worker as it is, against a simulated guest and fake kernels."""

from __future__ import annotations

import ctypes
import os
import struct
import subprocess
from collections.abc import Iterator, Sequence
from ctypes import c_char_p, c_int, c_int32, c_uint32, c_uint64, c_void_p
from pathlib import Path
from typing import Any, Self

import numpy as np
import numpy.typing as npt

from vgpu.engine.cpu import native
from vgpu.link._ops import Copy, Launch, Mark, Op
from vgpu.link.records import Record

HERE = Path(__file__).parent
SOURCE = HERE.parents[2] / "src" / "vgpu"
ARENA_BYTES = 1 << 32
# Another build of the worker's library, for instance one with sanitizers.
if _other := os.environ.get("VGPU_TEST_NATIVE"):
    native.NATIVE = Path(_other)
FLAGS = ("-std=gnu11", "-D_GNU_SOURCE", "-Wall", "-Wextra", "-Wno-unused-parameter", "-O2", "-g", "-shared", "-fPIC")

_SIGNATURES: dict[str, tuple[Any, tuple[Any, ...]]] = {
    "sim_map": (c_void_p, (c_int,)),
    "sim_unmap": (None, (c_void_p,)),
    "sim_raw": (None, (c_void_p, c_char_p, ctypes.c_size_t)),
    "sim_submit": (c_uint64, (c_void_p, c_int, c_char_p, c_uint32)),
    "sim_call": (c_int32, (c_void_p, c_uint32, c_int, c_char_p, c_uint32, c_void_p, c_void_p, c_int)),
    "sim_wait": (c_int, (c_void_p, c_uint64, c_int)),
    "sim_bench_launches": (c_uint64, (c_void_p, c_char_p, c_uint32, c_uint32)),
    "sim_bench_calls": (None, (c_void_p, c_uint32, c_void_p)),
    "sim_stress": (c_uint64, (c_void_p, c_uint32, c_uint32, c_uint64)),
    "sim_host_calls": (None, (c_void_p, c_void_p)),
    "sim_event": (c_uint64, (c_void_p, c_uint32)),
    "sim_error": (c_uint32, (c_void_p,)),
    "sim_fault": (c_uint32, (c_void_p,)),
    "sim_fault_address": (c_uint64, (c_void_p,)),
    "sim_fault_kernel": (c_uint32, (c_void_p,)),
    "sim_fault_text": (c_char_p, (c_void_p,)),
    "sim_submitted": (c_uint64, (c_void_p,)),
    "sim_set_submitted": (None, (c_void_p, c_uint64)),
    "sim_set_head": (None, (c_void_p, c_uint64)),
    "sim_printf": (c_uint32, (c_void_p, c_void_p, c_uint32)),
}


def build(folder: Path, extra: Sequence[str] = ()) -> Path:
    """Compile the simulator and the fake kernels."""
    target = folder / "simulator.so"
    sources = [str(HERE / name) for name in ("guest_simulator.c", "fake_kernels.c")]
    includes = [f"-I{SOURCE / 'link'}", f"-I{SOURCE / 'engine' / 'cpu' / 'native'}"]
    subprocess.run(["gcc", *FLAGS, *extra, *includes, *sources, "-o", str(target)], check=True)
    return target


def load(path: Path) -> ctypes.CDLL:
    library = ctypes.CDLL(str(path))
    for name, (result, arguments) in _SIGNATURES.items():
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library


class Guest:
    """The guest's half, and the worker it talks to. Device memory begins at ``base``; ``memory`` bytes are mapped."""

    def __init__(
        self, simulator: ctypes.CDLL, *, threads: int = 2, memory: int = 16 << 20, end_process: bool = False,
        socket_fd: int = -1, guest_pidfd: int = -1,
    ) -> None:  # fmt: skip
        self.simulator = simulator
        self.control_fd = native.control_create("test")
        self.arena_fd = native.arena_create(ARENA_BYTES)
        self.base = native.arena_reserve(0, ARENA_BYTES)
        assert self.base
        self.worker = native.Worker(
            control_fd=self.control_fd, arena_fd=self.arena_fd, arena_base=self.base, arena_size=ARENA_BYTES,
            threads=threads, end_process=end_process, socket_fd=socket_fd, guest_pidfd=guest_pidfd,
        )  # fmt: skip
        self.control = simulator.sim_map(self.control_fd)
        if memory:
            self.worker.map(self.base, memory, 0)
        self.next_kernel = 1

    def close(self) -> None:
        self.worker.close()
        self.simulator.sim_unmap(self.control)
        native.arena_release(self.base, ARENA_BYTES)
        os.close(self.control_fd)
        os.close(self.arena_fd)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # --- memory ---

    def array(self, offset: int, count: int, kind: npt.DTypeLike = np.uint32) -> npt.NDArray[Any]:
        """Device memory as an array, ``offset`` bytes after the base."""
        size = np.dtype(kind).itemsize * count
        view = (ctypes.c_uint8 * size).from_address(self.base + offset)
        found: npt.NDArray[Any] = np.frombuffer(memoryview(view), dtype=kind)
        return found

    # --- operations ---

    def submit(self, op: Op, record: Record) -> int:
        payload = record.pack()
        return int(self.simulator.sim_submit(self.control, int(op), payload, len(payload)))

    def wait(self, sequence: int | None = None, seconds: float = 20) -> None:
        target = int(self.simulator.sim_submitted(self.control)) if sequence is None else sequence
        assert self.simulator.sim_wait(self.control, target, int(seconds * 1000)) == 0, "did not end in time"

    def call(self, op: Op, record: Record, slot: int = 0, seconds: float = 10) -> tuple[int, bytes]:
        """(status, reply) of a synchronous call."""
        payload = record.pack()
        reply = ctypes.create_string_buffer(8192)
        length = c_uint32()
        status = self.simulator.sim_call(
            self.control, slot, int(op), payload, len(payload), reply, ctypes.byref(length), int(seconds * 1000)
        )
        return int(status), reply.raw[: length.value]

    def kernel(self, name: str, *, param_bytes: int = 64, function: str | None = None, **code: Any) -> int:
        """Define one of the fake kernels; returns its id."""
        kernel = self.next_kernel
        self.next_kernel += 1
        self.worker.kernel_define(kernel, name, param_bytes)
        block = code.pop("block", (0, 0, 0))
        version = code.pop("version", "coherent")
        code[version] = self.address(function or name)
        self.worker.kernel_code(kernel, block, **code)
        return kernel

    def address(self, function: str) -> int:
        return ctypes.cast(getattr(self.simulator, function), c_void_p).value or 0

    def launch_record(
        self, kernel: int, grid: tuple[int, int, int] | int, block: tuple[int, int, int] | int, *params: int,
        shared: int = 0, flags: int = 0,
    ) -> Launch:  # fmt: skip
        raw = struct.pack(f"<{len(params)}Q", *params).ljust(64, b"\0")
        return Launch(
            kernel=kernel, flags=flags, grid=(grid, 1, 1) if isinstance(grid, int) else grid,
            block=(block, 1, 1) if isinstance(block, int) else block, dynamic_shared=shared, params=raw,
        )  # fmt: skip

    def launch(self, *arguments: Any, **options: Any) -> int:
        return self.submit(Op.LAUNCH, self.launch_record(*arguments, **options))

    def mark(self) -> int:
        return self.submit(Op.MARK, Mark())

    def copy(self, to: int, source: int, size: int) -> int:
        return self.submit(Op.COPY, Copy(dst=to, src=source, size=size))

    # --- what the guest reads ---

    @property
    def error(self) -> int:
        return int(self.simulator.sim_error(self.control))

    @property
    def fault(self) -> int:
        return int(self.simulator.sim_fault(self.control))

    @property
    def fault_text(self) -> str:
        text: bytes = self.simulator.sim_fault_text(self.control)
        return text.decode()

    def printed(self) -> str:
        text = ctypes.create_string_buffer(1 << 20)
        count = self.simulator.sim_printf(self.control, text, len(text))
        return text.raw[:count].decode()


def guests(simulator: ctypes.CDLL) -> Iterator[Guest]:
    guest = Guest(simulator)
    yield guest
    guest.close()
