"""The CUDA driver API through ctypes, for programs that tests run as guests: ``from driver_client import *``.

Every function of ``cu`` raises CudaError for a result that is not 0; ``raw`` returns the result.
"""

from __future__ import annotations

import ctypes
import ctypes as C  # noqa: N812 - the programs are dense
import os
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

__all__ = [
    "LEGACY", "NULL", "PER_THREAD", "C", "CudaError", "Graph", "alloc", "buffer", "context", "cu", "download", "expect",
    "function", "handle", "launch", "module", "node", "os", "raw", "size", "stream", "sys", "threading", "time", "u64",
    "upload",
]  # fmt: skip

library = ctypes.CDLL("libcuda.so.1")
NULL, LEGACY, PER_THREAD = C.c_void_p(0), C.c_void_p(1), C.c_void_p(2)


class CudaError(Exception):
    def __init__(self, name: str, result: int) -> None:
        super().__init__(f"{name} returned {result}")
        self.result = result


class _Raw:
    def __getattr__(self, name: str) -> Any:
        return getattr(library, name)


class _Checked:
    def __getattr__(self, name: str) -> Callable[..., None]:
        function = getattr(library, name)

        def call(*arguments: Any) -> None:
            result = function(*arguments)
            if result:
                raise CudaError(name, result)

        setattr(self, name, call)
        return call


raw, cu = _Raw(), _Checked()


def expect(result: int, got: int, what: str = "") -> None:
    assert got == result, f"{what}: returned {got}, expected {result}"


def handle() -> C.c_void_p:
    return C.c_void_p()


def u64(value: int = 0) -> C.c_uint64:
    return C.c_uint64(value)


def size(value: int = 0) -> C.c_size_t:
    return C.c_size_t(value)


def context() -> C.c_void_p:
    """cuInit, the primary context of device 0, made current."""
    found = handle()
    cu.cuInit(0)
    cu.cuDevicePrimaryCtxRetain(C.byref(found), 0)
    cu.cuCtxSetCurrent(found)
    return found


def alloc(count: int) -> C.c_uint64:
    va = u64()
    cu.cuMemAlloc_v2(C.byref(va), size(count))
    return va


def buffer(content: bytes | int) -> Any:
    return C.create_string_buffer(content, len(content) if isinstance(content, bytes) else content)


def upload(va: C.c_uint64, content: bytes) -> None:
    cu.cuMemcpyHtoD_v2(va, buffer(content), size(len(content)))


def download(va: C.c_uint64, count: int) -> bytes:
    target = buffer(count)
    cu.cuMemcpyDtoH_v2(target, va, size(count))
    return bytes(target.raw)


def stream(flags: int = 0) -> C.c_void_p:
    made = handle()
    cu.cuStreamCreate(C.byref(made), flags)
    return made


def module(text: bytes) -> C.c_void_p:
    made = handle()
    cu.cuModuleLoadData(C.byref(made), text)
    return made


def function(of: C.c_void_p, name: bytes) -> C.c_void_p:
    found = handle()
    cu.cuModuleGetFunction(C.byref(found), of, name)
    return found


def launch(kernel: C.c_void_p, grid: int, block: int, *params: Any, on: C.c_void_p = NULL, shared: int = 0) -> None:
    pointers = (C.c_void_p * (len(params) + 1))(*[C.addressof(p) for p in params])
    cu.cuLaunchKernel(kernel, grid, 1, 1, block, 1, 1, shared, on, pointers, None)


def node(*parts: Any) -> C.c_void_p:
    return C.c_void_p(*parts)


class Graph:
    """What a stream captures between ``with`` and its end; ``run`` instantiates and launches it."""

    def __init__(self, on: C.c_void_p, mode: int = 0) -> None:
        self.stream, self.mode, self.graph, self.executable = on, mode, handle(), handle()

    def __enter__(self) -> Graph:
        cu.cuStreamBeginCapture_v2(self.stream, self.mode)
        return self

    def __exit__(self, kind: Any, *rest: Any) -> None:
        if kind is None:
            cu.cuStreamEndCapture(self.stream, C.byref(self.graph))

    def nodes(self) -> list[int]:
        count = size()
        cu.cuGraphGetNodes(self.graph, None, C.byref(count))
        found = (C.c_void_p * (count.value or 1))()
        cu.cuGraphGetNodes(self.graph, found, C.byref(count))
        return [found[i] or 0 for i in range(count.value)]

    def instantiate(self) -> None:
        cu.cuGraphInstantiateWithFlags(C.byref(self.executable), self.graph, C.c_uint64(0))

    def run(self, on: C.c_void_p | None = None) -> None:
        if not self.executable:
            self.instantiate()
        cu.cuGraphLaunch(self.executable, on or self.stream)
