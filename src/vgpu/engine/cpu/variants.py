"""Kernel variants: one kernel, one block shape, coherent or masked. From the disk cache, or from the compile processes.

The coherent version is made before a launch goes out. The masked one is made when the executor asks for it: when a
branch was mixed, which most kernels never see (of the 18 that a model's decode launches, two).
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Protocol

from vgpu.engine.base import EngineError, Status
from vgpu.engine.cpu import loader
from vgpu.engine.cpu.cache import ObjectCache
from vgpu.engine.cpu.modules import LoadedKernel
from vgpu.engine.cpu.pool import CompileError, CompilePool

log = logging.getLogger("vgpu.worker")

Block = tuple[int, int, int]
COHERENT, MASKED = "coherent", "masked"


class Register(Protocol):
    """Gives code to the executor (``native.Worker.kernel_code``)."""

    def __call__(
        self, kernel: int, block: Block, *, coherent: int = 0, masked: int = 0, static_shared: int = 0,
        local_bytes: int = 0, save_bytes: int = 0, ftz: bool = False, uses_barrier: bool = True,
        globals: Sequence[int] = (),
    ) -> None: ...  # fmt: skip


class Count(Protocol):
    """Adds to a counter of the ledger slot."""

    def __call__(self, name: str, amount: int, /) -> object: ...


@dataclass
class _Shape:
    """One block shape of one kernel: the code that is loaded, why there is none, and cache keys; each by version."""

    code: dict[str, loader.Code] = field(default_factory=dict)
    failed: dict[str, EngineError] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)


class Variants:
    """The machine code of one worker. ``address`` gives the address of a kernel's variable."""

    def __init__(
        self,
        pool: CompilePool,
        objects: ObjectCache,
        register: Register,
        address: Callable[[LoadedKernel, str], int],
        count: Count,
        salt: Callable[[], str],
        meanwhile: Callable[[], None] | None = None,
        announce: Callable[[str | None], None] | None = None,
    ) -> None:
        """``meanwhile`` is called now and then while a compilation is waited for; ``announce`` with its kernel's name
        when it begins, and with that of the one before it (None: there was none) when it ends."""
        self._pool, self._cache = pool, objects
        self._register, self._address, self._count = register, address, count
        self._salt, self._meanwhile, self._announce = salt, meanwhile, announce
        self._compiling: str | None = None
        self._shapes: dict[tuple[int, Block], _Shape] = {}

    def prepare(self, kernel: LoadedKernel, block: Block) -> int:
        """Make the coherent version ready; returns nanoseconds spent on compiling, 0 from the cache."""
        shape = self._shape(kernel, block)
        if COHERENT in shape.code:
            return 0
        started = time.monotonic_ns()
        compiled = self._make(kernel, block, shape, COHERENT)
        return time.monotonic_ns() - started if compiled else 0

    def need(self, kernel: LoadedKernel, block: Block, version: str) -> None:
        """Make a version ready that a launch waits for. Raises EngineError."""
        shape = self._shape(kernel, block)
        if version not in shape.code:
            self._make(kernel, block, shape, version)

    def remove(self, kernel: LoadedKernel) -> None:
        """Unload the code of a kernel that the executor has forgotten."""
        for key in [key for key in self._shapes if key[0] == kernel.number]:
            shape = self._shapes.pop(key)
            for code in shape.code.values():
                code.close()

    # --- one version

    def _shape(self, kernel: LoadedKernel, block: Block) -> _Shape:
        return self._shapes.setdefault((kernel.number, block), _Shape())

    def _key(self, kernel: LoadedKernel, block: Block, shape: _Shape, version: str) -> str:
        key = shape.keys.get(version)
        if key is None:
            key = shape.keys[version] = variant_key(self._salt(), block, version, kernel.source)
        return key

    def _make(self, kernel: LoadedKernel, block: Block, shape: _Shape, version: str) -> bool:
        """From the cache, or else compile; returns whether it was compiled."""
        if version in shape.failed:
            raise shape.failed[version]
        if self._from_cache(kernel, block, shape, version):
            return False
        try:
            self._compile(kernel, block, shape, version)
        except EngineError as error:
            shape.failed[version] = error
            raise
        return True

    def _from_cache(self, kernel: LoadedKernel, block: Block, shape: _Shape, version: str) -> bool:
        found = self._cache.get(self._key(kernel, block, shape, version))
        if found is None:
            return False
        notes, code = found
        try:
            self._install(kernel, block, shape, version, code, notes)
        except loader.LoadError as error:
            log.warning("%s: cached machine code was refused (%s); compiling again", kernel.name, error)
            return False
        self._count("kernels_cached", 1)
        return True

    def _compile(self, kernel: LoadedKernel, block: Block, shape: _Shape, version: str) -> None:
        owner = kernel.owner
        key = self._key(kernel, block, shape, version)
        marker = marker_key(self._salt(), kernel.source)
        try:
            job = self._pool.submit(owner.key, owner.module.text, kernel.name, block, version, key, marker)
            with self._announced(kernel.name):
                done = self._pool.result(job, self._meanwhile)
            self._install(kernel, block, shape, version, done.object, done.notes)
        except CompileError as error:
            status = Status.NOT_SUPPORTED if error.unsupported else Status.INVALID_PTX
            raise EngineError(status, f"kernel {kernel.name} was not compiled: {error}") from None
        except loader.LoadError as error:
            raise EngineError(Status.INVALID_PTX, f"kernel {kernel.name}: {error}") from None
        self._count("kernels_compiled", 1)
        log.debug("compiled %s %s %s in %.2f s", kernel.name, block, version, done.seconds)

    @contextlib.contextmanager
    def _announced(self, kernel: str) -> Iterator[None]:
        announce = self._announce or (lambda _: None)
        before, self._compiling = self._compiling, kernel
        announce(kernel)
        try:
            yield
        finally:
            self._compiling = before
            announce(before)

    def _install(
        self, kernel: LoadedKernel, block: Block, shape: _Shape, version: str, code: bytes, notes: dict[str, Any]
    ) -> None:
        if version in shape.code:
            return  # a need that came while this compilation was waited for has brought it
        loaded = loader.load(code)
        symbol = notes["symbol"]
        if symbol not in loaded.symbols:
            loaded.close()
            raise loader.LoadError(f"the object has no function {symbol}")
        self._register(
            kernel.number, block,
            coherent=loaded.symbols[symbol] if version == COHERENT else 0,
            masked=loaded.symbols[symbol] if version == MASKED else 0,
            static_shared=notes.get("static_shared", 0),
            local_bytes=notes.get("local_bytes", 0),
            save_bytes=notes.get("save_bytes", 0),
            ftz=bool(notes.get("ftz", False)),
            uses_barrier=bool(notes.get("uses_barrier", True)),
            globals=[self._address(kernel, name) for name in notes.get("globals", ())],
        )  # fmt: skip
        shape.code[version] = loaded


def digest(*parts: str) -> str:
    """A cache key of everything that something depends on."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def variant_key(salt: str, block: Block, version: str, source: str) -> str:
    """The key of one variant's machine code."""
    return digest(salt, str(block), version, source)


def marker_key(salt: str, source: str) -> str:
    """The key under which it stands that this compiler has compiled this kernel before."""
    return digest(salt, "supported", source)


@cache
def compiler_salt() -> str:
    """What the machine code depends on besides the kernel: the compiler's build, LLVM, and this machine's processor."""
    from llvmlite import binding

    from vgpu.ptx import compiler
    from vgpu.ptx.target import HostTarget

    target = HostTarget.host()
    llvm = ".".join(map(str, binding.llvm_version_info))
    return "\0".join([compiler.BUILD, llvm, target.triple, target.cpu, target.features])
