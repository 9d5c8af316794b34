"""The link's cold operations in terms of an engine: records in, records out."""

from __future__ import annotations

import ctypes
import json
import struct
from collections.abc import Callable
from typing import Any

from vgpu.engine.base import Engine, EngineError, Status
from vgpu.engine.cpu.native import REPLY_MAX
from vgpu.link import _ops as ops
from vgpu.link._ops import RECORDS, Op
from vgpu.link.decoder import Frame
from vgpu.link.records import Record

_PARAM = struct.Struct("<II")
_MAX_IMAGE = 1 << 30


def text_of(raw: bytes) -> str:
    """A name as a guest sends it: UTF-8, perhaps with its NUL."""
    try:
        return raw.split(b"\0")[0].decode()
    except UnicodeDecodeError:
        raise EngineError(Status.INVALID_VALUE, "a name is not UTF-8") from None


class Service:
    """Answers cold frames. ``read`` gives the bytes at an address of the arena that the guest has filled."""

    def __init__(self, engine: Engine, read: Callable[[int, int], bytes] = ctypes.string_at) -> None:
        self._engine, self._read = engine, read
        self._handlers: dict[int, Callable[[Any], Record]] = {
            Op.MEM_ALLOC: self._mem_alloc,
            Op.MEM_FREE: self._mem_free,
            Op.VA_RESERVE: self._va_reserve,
            Op.VA_FREE: self._va_free,
            Op.PHYS_CREATE: self._phys_create,
            Op.PHYS_RELEASE: self._phys_release,
            Op.PHYS_MAP: self._phys_map,
            Op.PHYS_UNMAP: self._phys_unmap,
            Op.PHYS_ACCESS: self._phys_access,
            Op.IMAGE_LOAD: self._image_load,
            Op.IMAGE_UNLOAD: self._image_unload,
            Op.KERNEL_GET: self._kernel_get,
            Op.KERNEL_PREPARE: self._kernel_prepare,
            Op.KERNEL_NAMES: self._kernel_names,
            Op.GLOBAL_GET: self._global_get,
            Op.GRAPH_CREATE: self._graph_create,
            Op.GRAPH_DESTROY: self._graph_destroy,
            Op.LIMIT_SET: self._limit_set,
            Op.CONTEXT_RESET: self._context_reset,
            Op.MEM_PIN_STATS: self._statistics,
        }

    def answer(self, frame: Frame) -> bytes:
        """The reply record's bytes. Raises EngineError and RecordError."""
        handler = self._handlers.get(frame.op)
        if handler is None:
            raise EngineError(Status.NOT_SUPPORTED, f"operation {frame.op} is not one that a worker answers")
        return handler(RECORDS[Op(frame.op)][0].unpack(frame.payload)).pack()

    # --- memory

    def _mem_alloc(self, r: ops.MemAlloc) -> Record:
        found = self._engine.allocate(r.kind, r.size, r.align)
        return ops.MemAllocReply(
            va=found.va, size2=found.size, offset=found.offset, map_va=found.map_va, map_size=found.map_size
        )

    def _mem_free(self, r: ops.MemFree) -> Record:
        self._engine.free(r.va)
        return ops.MemFreeReply()

    def _va_reserve(self, r: ops.VaReserve) -> Record:
        return ops.VaReserveReply(va=self._engine.reserve_addresses(r.size, r.align, r.hint))

    def _va_free(self, r: ops.VaFree) -> Record:
        self._engine.free_addresses(r.va, r.size)
        return ops.VaFreeReply()

    def _phys_create(self, r: ops.PhysCreate) -> Record:
        handle, offset = self._engine.create_physical(r.size)
        return ops.PhysCreateReply(handle=handle, offset=offset)

    def _phys_release(self, r: ops.PhysRelease) -> Record:
        self._engine.release_physical(r.handle)
        return ops.PhysReleaseReply()

    def _phys_map(self, r: ops.PhysMap) -> Record:
        return ops.PhysMapReply(file_offset=self._engine.map_physical(r.va, r.size, r.offset, r.handle))

    def _phys_unmap(self, r: ops.PhysUnmap) -> Record:
        self._engine.unmap_physical(r.va, r.size)
        return ops.PhysUnmapReply()

    def _phys_access(self, r: ops.PhysAccess) -> Record:
        self._engine.set_access(r.va, r.size, r.prot)
        return ops.PhysAccessReply()

    # --- modules

    def _image_load(self, r: ops.ImageLoad) -> Record:
        if not 0 < r.size <= _MAX_IMAGE:
            raise EngineError(Status.INVALID_IMAGE, f"an image of {r.size} bytes was given; at most 1 GiB is taken")
        module, kernels = self._engine.load_image(self._shared(r.va, r.size), r.kind)
        return ops.ImageLoadReply(module=module, kernel_count=kernels)

    def _image_unload(self, r: ops.ImageUnload) -> Record:
        self._engine.unload_image(r.module)
        return ops.ImageUnloadReply()

    def _kernel_get(self, r: ops.KernelGet) -> Record:
        info = self._engine.kernel(r.module, text_of(r.name))
        return ops.KernelGetReply(
            kernel=info.kernel, param_count=len(info.params), param_bytes=info.param_bytes,
            max_threads=info.max_threads, static_shared=info.static_shared, local_bytes=info.local_bytes,
            const_bytes=info.const_bytes, registers=info.registers, ptx_version=info.ptx_version,
            binary_version=info.binary_version, reqntid=info.reqntid, max_dynamic_shared=info.max_dynamic_shared,
            layout=b"".join(_PARAM.pack(offset, size) for offset, size in info.params),
        )  # fmt: skip

    def _kernel_prepare(self, r: ops.KernelPrepare) -> Record:
        x, y, z = r.block
        return ops.KernelPrepareReply(compile_ns=self._engine.prepare(r.kernel, (x, y, z), r.dynamic_shared))

    def _kernel_names(self, r: ops.KernelNames) -> Record:
        names = self._engine.kernel_names(r.module)
        room = REPLY_MAX - ops.KernelNamesReply.fixed_bytes()
        packed, count = b"", 0
        for name in names[r.first :]:
            raw = name.encode() + b"\0"
            if len(packed) + len(raw) > room:
                break
            packed, count = packed + raw, count + 1
        return ops.KernelNamesReply(total=len(names), count=count, names=packed)

    def _global_get(self, r: ops.GlobalGet) -> Record:
        found = self._engine.global_variable(r.module, text_of(r.name))
        return ops.GlobalGetReply(va=found.va, size=found.size, kind=found.kind)

    # --- the rest

    def _graph_create(self, r: ops.GraphCreate) -> Record:
        return ops.GraphCreateReply(graph=self._engine.create_graph(self._shared(r.va, r.size)))

    def _graph_destroy(self, r: ops.GraphDestroy) -> Record:
        self._engine.destroy_graph(r.graph)
        return ops.GraphDestroyReply()

    def _limit_set(self, r: ops.LimitSet) -> Record:
        return ops.LimitSetReply(value2=self._engine.set_limit(r.limit, r.value))

    def _context_reset(self, r: ops.ContextReset) -> Record:
        self._engine.reset()
        return ops.ContextResetReply()

    def _statistics(self, r: ops.MemPinStats) -> Record:
        text = json.dumps(self._engine.statistics()).encode()
        return ops.MemPinStatsReply(bytes=len(text), json=text)

    def _shared(self, va: int, size: int) -> bytes:
        """Bytes that the guest put into shared memory. Never reads outside what is allocated."""
        if not self._engine.is_mapped(va, size):
            raise EngineError(Status.INVALID_VALUE, f"{size} bytes at {va:#x} are not within one allocation")
        return self._read(va, size)
