"""What an engine is: the small interface between a worker's session and what computes.

A worker answers the link's `cold` operations by calling its engine. An engine owns memory, module images, kernels and
graphs of one guest process; ordering and errors of the stream queue are the executor's. Every method raises EngineError
with a CUresult and a sentence that says what was asked, why it failed and what to do.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple


class Status(IntEnum):
    """The CUresult values that a worker answers with."""

    SUCCESS = 0
    INVALID_VALUE = 1
    OUT_OF_MEMORY = 2
    NOT_INITIALIZED = 3
    DEINITIALIZED = 4
    NO_DEVICE = 100
    INVALID_DEVICE = 101
    INVALID_IMAGE = 200
    INVALID_CONTEXT = 201
    NO_BINARY_FOR_GPU = 209
    INVALID_PTX = 218
    UNSUPPORTED_PTX_VERSION = 222
    INVALID_SOURCE = 300
    OPERATING_SYSTEM = 304
    INVALID_HANDLE = 400
    ILLEGAL_STATE = 401
    NOT_FOUND = 500
    ILLEGAL_ADDRESS = 700
    LAUNCH_OUT_OF_RESOURCES = 701
    LAUNCH_FAILED = 719
    NOT_PERMITTED = 800
    NOT_SUPPORTED = 801
    SYSTEM_NOT_READY = 802
    SYSTEM_DRIVER_MISMATCH = 803
    UNKNOWN = 999


class EngineError(Exception):
    """A call that failed: a CUresult and a sentence for a person."""

    def __init__(self, status: Status, text: str) -> None:
        super().__init__(text)
        self.status = status


class MemoryKind(IntEnum):
    """What MEM_ALLOC allocates. Only DEVICE and MANAGED count against the device's memory."""

    DEVICE = 0
    PINNED = 1
    MANAGED = 2
    STAGING = 3


class Global(NamedTuple):
    """A variable of a module: ``size`` bytes at ``va``. The host reads and writes a managed one at its address."""

    va: int
    size: int
    kind: MemoryKind


@dataclass(frozen=True)
class Allocation:
    """One allocation: ``size`` bytes at ``va``; the 2 MiB-rounded block around it that a guest may map, in bytes.

    ``offset`` is that of ``va`` in the arena's file.
    """

    va: int
    size: int
    kind: MemoryKind
    offset: int
    map_va: int
    map_size: int


@dataclass(frozen=True)
class KernelInfo:
    """What a guest needs to know of a kernel to launch it. Sizes in bytes; ``params`` are (offset, size)."""

    kernel: int
    params: tuple[tuple[int, int], ...]
    param_bytes: int
    max_threads: int
    static_shared: int
    local_bytes: int
    const_bytes: int
    registers: int
    ptx_version: int
    binary_version: int
    reqntid: tuple[int, int, int]
    max_dynamic_shared: int


class Engine(ABC):
    """One guest process's device: memory, modules, kernels, graphs."""

    @abstractmethod
    def allocate(self, kind: int, size: int, align: int) -> Allocation: ...

    @abstractmethod
    def free(self, va: int) -> None: ...

    @abstractmethod
    def is_mapped(self, va: int, size: int) -> bool:
        """Whether the range lies within one allocation."""

    @abstractmethod
    def reserve_addresses(self, size: int, align: int, hint: int) -> int: ...

    @abstractmethod
    def free_addresses(self, va: int, size: int) -> None: ...

    @abstractmethod
    def create_physical(self, size: int) -> tuple[int, int]:
        """Returns (handle, file offset) of ``size`` bytes without an address."""

    @abstractmethod
    def release_physical(self, handle: int) -> None: ...

    @abstractmethod
    def map_physical(self, va: int, size: int, offset: int, handle: int) -> int:
        """Returns the file offset that now lies at ``va``."""

    @abstractmethod
    def unmap_physical(self, va: int, size: int) -> None: ...

    @abstractmethod
    def set_access(self, va: int, size: int, prot: int) -> None: ...

    @abstractmethod
    def load_image(self, image: bytes, kind: int) -> tuple[int, int]:
        """Returns (module, number of kernels)."""

    @abstractmethod
    def unload_image(self, module: int) -> None: ...

    @abstractmethod
    def kernel(self, module: int, name: str) -> KernelInfo: ...

    @abstractmethod
    def prepare(self, kernel: int, block: tuple[int, int, int], dynamic_shared: int) -> int:
        """Make the kernel ready for launches of this block shape; returns nanoseconds spent compiling."""

    @abstractmethod
    def kernel_names(self, module: int) -> tuple[str, ...]: ...

    @abstractmethod
    def global_variable(self, module: int, name: str) -> Global:
        """The same each time."""

    @abstractmethod
    def create_graph(self, frames: bytes) -> int: ...

    @abstractmethod
    def destroy_graph(self, graph: int) -> None: ...

    @abstractmethod
    def set_limit(self, limit: int, value: int) -> int:
        """Returns the value that now holds."""

    @abstractmethod
    def reset(self) -> None:
        """Free all memory and modules, as cuDevicePrimaryCtxReset does."""

    @abstractmethod
    def statistics(self) -> dict[str, int]: ...
