"""Compiled kernels run in this process, warp after warp, for the tests that hold them against the oracle.

A plain Python executor of ``kernel_abi.h``: barriers, hand-overs between the versions, printf. No faults are caught.
"""

from __future__ import annotations

import ctypes
from dataclasses import asdict
from typing import Any, Final

import llvmlite.binding as llvm
import numpy as np

from vgpu.engine.cpu import loader
from vgpu.ptx import abi
from vgpu.ptx.compiler import Version, compile_kernel
from vgpu.ptx.module import Module
from vgpu.ptx.oracle import DeadlockError, Memory, Outcome, TrapError
from vgpu.ptx.oracle.runtime import FORMAT, format_message
from vgpu.ptx.target import HostTarget

_WARP: Final = 32
_PAD: Final = 1 << 16
_PRINTF = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint64, ctypes.c_uint64)
_ASSERT = ctypes.CFUNCTYPE(
    None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint64, ctypes.c_uint64, ctypes.c_uint32, ctypes.c_uint64
)
_CLOCK = ctypes.CFUNCTYPE(ctypes.c_uint64)
_MALLOC = ctypes.CFUNCTYPE(ctypes.c_uint64, ctypes.c_void_p, ctypes.c_uint64)
_FREE = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_uint64)
_CALL = ctypes.CFUNCTYPE(
    ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint32
)

# Calls a warp function with MXCSR set, as the executor does for kernels that flush subnormal numbers to zero.
_TRAMPOLINE: Final = """
declare void @llvm.x86.sse.stmxcsr(ptr)
declare void @llvm.x86.sse.ldmxcsr(ptr)
define i32 @call(ptr %function, ptr %grid, ptr %block, ptr %warp, i32 %mxcsr) {
  %old = alloca i32
  %new = alloca i32
  call void @llvm.x86.sse.stmxcsr(ptr %old)
  store i32 %mxcsr, ptr %new
  call void @llvm.x86.sse.ldmxcsr(ptr %new)
  %state = call i32 %function(ptr %grid, ptr %block, ptr %warp)
  call void @llvm.x86.sse.ldmxcsr(ptr %old)
  ret i32 %state
}
"""
_MXCSR, _MXCSR_FTZ = 0x1F80, 0x1F80 | 0x8040


class _Executor:
    """One kernel of one block shape, both versions, compiled when they are needed."""

    def __init__(self, module: Module, name: str, block: tuple[int, int, int]) -> None:
        self._what = (module, name, block)
        self._loaded: dict[Version, tuple[Any, int]] = {}
        self.meta: dict[str, Any] = {}

    def address(self, version: Version) -> int:
        if version not in self._loaded:
            module, name, block = self._what
            done = compile_kernel(module, name, block, version)
            self.meta = asdict(done.meta)
            image = loader.load(done.object)
            self._loaded[version] = (image, image.symbols[done.symbol])
        return self._loaded[version][1]


_EXECUTORS: dict[tuple[int, str, tuple[int, int, int]], tuple[Module, _Executor]] = {}
_ENGINE: list[Any] = []


def _trampoline() -> Any:
    if not _ENGINE:
        engine = llvm.create_mcjit_compiler(llvm.parse_assembly(_TRAMPOLINE), HostTarget.host().machine())
        engine.finalize_object()
        _ENGINE.extend((engine, _CALL(engine.get_function_address("call"))))
    return _ENGINE[1]


def _executor(module: Module, name: str, block: tuple[int, int, int]) -> _Executor:
    key = (id(module), name, block)
    if key not in _EXECUTORS:
        if len(_EXECUTORS) > 64:
            _EXECUTORS.pop(next(iter(_EXECUTORS)))
        _EXECUTORS[key] = (module, _Executor(module, name, block))
    return _EXECUTORS[key][1]


def _aligned(size: int, align: int) -> tuple[Any, int]:
    """Zeroed memory with room on both sides: the buffer that owns it, and an aligned address in it."""
    whole = np.zeros(size + align + 2 * _PAD, np.uint8)
    return whole, -(-(int(whole.ctypes.data) + _PAD) // align) * align


class _Warp:
    def __init__(self, index: int, threads: int, save_bytes: int) -> None:
        self.owner, save = _aligned(save_bytes, 64)
        lanes = min(_WARP, threads - index * _WARP)
        full = (1 << lanes) - 1
        self.state = abi.Warp(save=save, index=index, resume=0, lanes=full, live=full)
        self.threads = lanes
        self.masked = False
        self.done = False
        self.waiting = False


class _Launch:
    def __init__(self, executor: _Executor, grid: tuple[int, int, int], block: tuple[int, int, int],
                 params: bytes, memory: Memory, dynamic_shared: int, envreg: dict[int, int]) -> None:  # fmt: skip
        self.executor, self.memory, self.printed = executor, memory, [b""]
        self.failure = ""
        self._params, at = _aligned(len(params) + 64, 64)
        ctypes.memmove(at, params, len(params))
        names = executor.meta.get("globals", ())
        table = (ctypes.c_uint64 * max(1, len(names)))(*(memory.symbols[name] for name in names))
        self._keep: list[Any] = [table, _PRINTF(self._vprintf), _ASSERT(self._assertfail), _CLOCK(self._clock)]
        self._keep += [_MALLOC(lambda _, size: memory.allocate(max(1, size), 16)), _FREE(lambda _, address: None)]
        functions = [ctypes.cast(function, ctypes.c_void_p) for function in self._keep[1:]]
        self._runtime = abi.Runtime(functions[0], functions[1], functions[2], functions[2], functions[3], functions[4])
        self.threads = block[0] * block[1] * block[2]
        self.grid = abi.Grid(
            params=at, globals=ctypes.addressof(table), runtime=ctypes.addressof(self._runtime),
            nctaid=grid, ntid=block, dynamic_shared=dynamic_shared, warps=-(-self.threads // _WARP), gridid=1,
        )  # fmt: skip
        for index, value in envreg.items():
            self.grid.envreg[index] = value
        self._time = 0

    def _vprintf(self, _grid: int, _block: int, template: int, arguments: int) -> int:
        text = ctypes.string_at(template)
        self.printed.append(format_message(ctypes.string_at, text, arguments))
        return len(FORMAT.findall(text)) - text.count(b"%%")

    def _assertfail(self, _grid: int, _block: int, message: int, file: int, line: int, _function: int) -> None:
        text, where = ctypes.string_at(message).decode(), ctypes.string_at(file).decode()
        self.failure = f"{where}:{line}: assertion failed: {text}"

    def _clock(self) -> int:
        self._time += 1
        return self._time


class _Block:
    def __init__(self, launch: _Launch, index: int, version: Version) -> None:
        self.launch = launch
        meta = launch.executor.meta
        x, y = launch.grid.nctaid[0], launch.grid.nctaid[1]
        self._shared, shared = _aligned(meta.get("static_shared", 0) + launch.grid.dynamic_shared, 128)
        self._local, local = _aligned(launch.grid.warps * _WARP * meta.get("local_bytes", 0), 64)
        self.state = abi.Block(shared=shared, local=local, ctaid=(index % x, index // x % y, index // (x * y)))
        self.warps = [_Warp(n, launch.threads, meta.get("save_bytes", 0)) for n in range(launch.grid.warps)]
        for warp in self.warps:
            warp.masked = version == "masked"
        self.arrived: dict[int, int] = {}

    @property
    def done(self) -> bool:
        return all(warp.done for warp in self.warps)

    def step(self) -> bool:
        progress = False
        for warp in self.warps:
            if not warp.done and not warp.waiting:
                progress = True
                self._run(warp)
        return self._open_barriers() or progress

    def _run(self, warp: _Warp) -> None:
        call, launch = _trampoline(), self.launch
        mode = _MXCSR_FTZ if launch.executor.meta.get("ftz") else _MXCSR
        while True:
            function = launch.executor.address("masked" if warp.masked else "coherent")
            places = (ctypes.addressof(item) for item in (launch.grid, self.state, warp.state))
            result = call(function, *places, mode)
            if result == abi.State.EXIT:
                warp.done = True
            elif result == abi.State.BARRIER:
                if warp.state.barrier_kind == abi.Barrier.ARRIVE:
                    number = int(warp.state.barrier)
                    self.arrived[number] = self.arrived.get(number, 0) + warp.threads
                    continue
                warp.waiting = True
            elif result in (abi.State.TO_MASKED, abi.State.TO_COHERENT):
                warp.masked = result == abi.State.TO_MASKED
                continue
            elif result == abi.State.TRAP:
                raise TrapError(launch.failure or f"trap {warp.state.trap}, line {warp.state.trap_line}")
            elif result != abi.State.YIELD:
                raise AssertionError(f"warp function returned {result}")
            return

    def _open_barriers(self) -> bool:
        opened = False
        for number in sorted({int(warp.state.barrier) for warp in self.warps if warp.waiting}):
            waiting = [warp for warp in self.warps if warp.waiting and warp.state.barrier == number]
            count = int(waiting[0].state.barrier_threads)
            if count:
                arrived = self.arrived.get(number, 0) + sum(warp.threads for warp in waiting)
                ready = -(-arrived // _WARP) >= -(-count // _WARP)
            else:
                ready = all(warp.done or warp in waiting for warp in self.warps)
            if not ready:
                continue
            opened = True
            self.arrived[number] = 0
            votes = [(int(warp.state.barrier_predicate), int(warp.state.live)) for warp in waiting]
            results = {
                abi.Barrier.RED_POPC: sum((vote & live).bit_count() for vote, live in votes),
                abi.Barrier.RED_AND: int(all(vote & live == live for vote, live in votes)),
                abi.Barrier.RED_OR: int(any(vote & live for vote, live in votes)),
            }
            for warp in waiting:
                warp.waiting = False
                warp.state.barrier_result = results.get(abi.Barrier(warp.state.barrier_kind), 0)
        return opened


def run_compiled(
    module: Module,
    name: str,
    grid: tuple[int, int, int],
    block: tuple[int, int, int],
    params: bytes,
    memory: Memory,
    dynamic_shared: int = 0,
    version: Version = "coherent",
    envreg: dict[int, int] | None = None,
) -> Outcome:
    """What `vgpu.ptx.oracle.run` does, by machine code that starts in ``version``; regions must be true memory."""
    memory.place(module, module.layout(name).module)
    executor = _executor(module, name, block)
    executor.address(version)
    launch = _Launch(executor, grid, block, params, memory, dynamic_shared, envreg or {})
    total = grid[0] * grid[1] * grid[2]
    active: list[_Block] = []
    started = 0
    while active or started < total:
        progress = False
        for running in active:
            progress = running.step() or progress
        active = [running for running in active if not running.done]
        if started < total:
            active.append(_Block(launch, started, version))
            started += 1
        elif active and not progress:
            raise DeadlockError(f"{name}: every warp waits at a barrier that cannot open")
    return Outcome(b"".join(launch.printed))
