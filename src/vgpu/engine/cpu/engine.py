"""The CPU engine of one worker: memory, modules and machine code, put together over the C library."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vgpu.daemon.ledger import Ledger, Slot
from vgpu.device.memory import available_memory
from vgpu.engine.base import Allocation, Engine, EngineError, Global, KernelInfo, MemoryKind, Status
from vgpu.engine.cpu import native
from vgpu.engine.cpu.addresses import AddressSpace
from vgpu.engine.cpu.arena import NativeArena
from vgpu.engine.cpu.cache import ObjectCache, default_folder
from vgpu.engine.cpu.memory import MemoryManager, mib
from vgpu.engine.cpu.modules import DeviceLimits, LoadedKernel, Modules
from vgpu.engine.cpu.pool import CompilePool
from vgpu.engine.cpu.variants import COHERENT, MASKED, Variants, compiler_salt, marker_key
from vgpu.engine.cpu.virtual import VirtualMemory

log = logging.getLogger("vgpu.worker")

_LIMIT_MALLOC_HEAP = 2  # CU_LIMIT_MALLOC_HEAP_SIZE
_DEFAULT_HEAP = 8 << 20


@dataclass(frozen=True)
class Settings:
    """What vgpud tells a worker."""

    arena_base: int
    arena_size: int
    limits: DeviceLimits
    cache: Path

    @classmethod
    def from_request(cls, request: dict[str, Any], arena_base: int, arena_size: int) -> Settings:
        major, minor = request["compute"]
        compile_settings = request.get("compile") or {}
        return cls(
            arena_base, arena_size, DeviceLimits.from_attributes((major, minor), request["attributes"]),
            Path(compile_settings["cache"]) if "cache" in compile_settings else default_folder(),
        )  # fmt: skip


class LedgerAccount:
    """This worker's bytes in the ledger. A charge never takes all workers together over the device's memory."""

    def __init__(self, ledger: Ledger, set_memory: Callable[[int, int], None]) -> None:
        self._ledger, self._set = ledger, set_memory
        self.counted = self.pinned = 0

    def charge(self, counted: int, pinned: int) -> None:
        total = self._ledger.total_memory
        if counted > total:
            text = f"{mib(counted)} were asked for; the device has {mib(total)} in all"
            raise EngineError(Status.OUT_OF_MEMORY, text)
        self._set(self.counted + counted, self.pinned + pinned)
        # Written first, read afterwards: of two workers that ask at once for the last bytes at most one gets them.
        used = self._ledger.used()
        if counted > 0 and used > total:
            self._set(self.counted, self.pinned)
            raise EngineError(
                Status.OUT_OF_MEMORY, f"{mib(counted)} were asked for; {mib(max(0, total - used + counted))} are free"
            )
        self.counted += counted
        self.pinned += pinned


class CpuEngine(Engine):
    """See Engine. Owned by the worker's main thread."""

    def __init__(
        self, worker: native.Worker, ledger: Ledger, slot: Slot, pool: CompilePool, settings: Settings
    ) -> None:
        self._worker, self._slot, self._pool = worker, slot, pool
        self._arena = NativeArena(worker, settings.arena_base, settings.arena_size)
        account = LedgerAccount(ledger, worker.set_memory)
        space = AddressSpace(settings.arena_base, settings.arena_size)
        files = AddressSpace(settings.arena_size, settings.arena_size)
        self._memory = MemoryManager(space, self._arena, account, available_memory)
        self._virtual = VirtualMemory(space, files, self._arena, account, self._memory)
        self._limits = settings.limits
        self._objects = ObjectCache(settings.cache)
        self._modules = Modules(
            self._memory, settings.limits, worker.kernel_define, self._arena.write, self._was_compiled
        )
        self._variants = Variants(
            pool,
            self._objects,
            worker.kernel_code,
            self._address,
            slot.add,
            compiler_salt,
            self._meet_pending,
            worker.compiling,
        )
        self._heap = 0
        self._heap_size = _DEFAULT_HEAP

    # --- the worker's loop

    def meet(self, need: native.Need) -> None:
        """Give the executor the code that a launch waits for, or the reason why there is none."""
        try:
            kernel = self._modules.kernel(need.kernel)
            self._prepare_heap(kernel)
            self._variants.need(kernel, need.block, MASKED if need.masked else COHERENT)
        except EngineError as error:
            log.error("%s", error)
            self._worker.kernel_failed(need.kernel, need.block, int(error.status), str(error))
        except Exception as error:
            log.exception("code of kernel %d", need.kernel)
            text = f"the worker failed: {type(error).__name__}: {error}"
            self._worker.kernel_failed(need.kernel, need.block, int(Status.UNKNOWN), text)

    def _meet_pending(self) -> None:
        """While one kernel is compiled for a launch to come, the executor may wait for the code of another."""
        need = self._worker.take_need()
        if need is not None:
            self.meet(need)

    # --- memory

    def allocate(self, kind: int, size: int, align: int) -> Allocation:
        return self._memory.allocate(kind, size, align)

    def free(self, va: int) -> None:
        self._memory.free(va)

    def is_mapped(self, va: int, size: int) -> bool:
        return self._memory.contains(va, size)

    def reserve_addresses(self, size: int, align: int, hint: int) -> int:
        return self._virtual.reserve(size, align, hint)

    def free_addresses(self, va: int, size: int) -> None:
        self._virtual.free(va, size)

    def create_physical(self, size: int) -> tuple[int, int]:
        return self._virtual.create(size)

    def release_physical(self, handle: int) -> None:
        self._virtual.release(handle)

    def map_physical(self, va: int, size: int, offset: int, handle: int) -> int:
        return self._virtual.map(va, size, offset, handle)

    def unmap_physical(self, va: int, size: int) -> None:
        self._virtual.unmap(va, size)

    def set_access(self, va: int, size: int, prot: int) -> None:
        self._virtual.access(va, size, prot)

    # --- modules and kernels

    def load_image(self, image: bytes, kind: int) -> tuple[int, int]:
        loaded = self._modules.load(image)
        return loaded.number, len(loaded.module.entries)

    def unload_image(self, module: int) -> None:
        self._modules.get(module)
        self._worker.synchronize(self.meet)
        loaded, kernels = self._modules.remove(module)
        for kernel in kernels:
            self._worker.kernel_remove(kernel.number)
            self._variants.remove(kernel)
        if not self._modules.still_used(loaded.key):
            self._pool.forget(loaded.key)

    def kernel(self, module: int, name: str) -> KernelInfo:
        return self._modules.look_up(module, name).info

    def prepare(self, kernel: int, block: tuple[int, int, int], dynamic_shared: int) -> int:
        found = self._modules.kernel(kernel)
        self._check_block(found, block)
        room = self._limits.shared_optin - found.info.static_shared
        if dynamic_shared > max(0, room):
            raise EngineError(
                Status.INVALID_VALUE,
                f"{found.name}: {dynamic_shared} bytes of dynamic shared memory were asked for, {room} are left",
            )
        self._prepare_heap(found)
        return self._variants.prepare(found, block)

    def kernel_names(self, module: int) -> tuple[str, ...]:
        return self._modules.get(module).module.entries

    def global_variable(self, module: int, name: str) -> Global:
        return self._modules.variable(self._modules.get(module), name)

    # --- the rest

    def create_graph(self, frames: bytes) -> int:
        try:
            return self._worker.graph_create(frames)
        except native.NativeError as error:
            raise EngineError(Status.INVALID_VALUE, f"the graph was refused: {error.strerror}") from None

    def destroy_graph(self, graph: int) -> None:
        try:
            self._worker.graph_destroy(graph)
        except native.NativeError:
            raise EngineError(Status.INVALID_HANDLE, f"{graph} is no graph") from None

    def set_limit(self, limit: int, value: int) -> int:
        if limit != _LIMIT_MALLOC_HEAP:
            return value  # nothing here depends on it
        if self._heap:
            raise EngineError(Status.INVALID_VALUE, "the device heap's size cannot change once a kernel uses the heap")
        self._heap_size = max(value, 1 << 16)
        return self._heap_size

    def reset(self) -> None:
        self._worker.synchronize(self.meet)
        for loaded in self._modules.all():
            self.unload_image(loaded.number)
        if self._heap:
            self._worker.set_heap(0, 0)
            self._heap, self._heap_size = 0, _DEFAULT_HEAP
        self._virtual.reset()
        # Staging memory belongs to the guest's library, not to the context.
        self._memory.reset(keep=(MemoryKind.STAGING,))

    def statistics(self) -> dict[str, int]:
        return {
            **self._memory.statistics(), **self._virtual.statistics(), **self._slot.counters(),
            "modules": len(self._modules.all()),
        }  # fmt: skip

    def _check_block(self, kernel: LoadedKernel, block: tuple[int, int, int]) -> None:
        x, y, z = block
        threads = x * y * z
        if (
            min(block) < 1
            or threads > kernel.info.max_threads
            or any(have > most for have, most in zip(block, self._limits.max_block, strict=True))
        ):
            raise EngineError(
                Status.INVALID_VALUE,
                f"{kernel.name}: blocks of {x} x {y} x {z} threads were asked for, at most {kernel.info.max_threads} "
                "threads are possible",
            )
        if any(kernel.info.reqntid) and block != kernel.info.reqntid:
            raise EngineError(Status.INVALID_VALUE, f"{kernel.name} needs blocks of {kernel.info.reqntid} (.reqntid)")

    def _was_compiled(self, source: str) -> bool:
        return self._objects.get(marker_key(compiler_salt(), source)) is not None

    def _address(self, kernel: LoadedKernel, name: str) -> int:
        return self._modules.variable(kernel.owner, name).va

    def _prepare_heap(self, kernel: LoadedKernel) -> None:
        """Give the device heap its memory when the first kernel comes that may call malloc."""
        module = kernel.owner.module
        if self._heap or not (module.has("malloc") and module.is_external("malloc")):
            return
        placed = self._memory.allocate(MemoryKind.DEVICE, self._heap_size)
        self._worker.set_heap(placed.va, placed.map_size)
        self._heap = placed.va
