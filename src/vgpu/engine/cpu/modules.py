"""Module images: which PTX a fat binary has for this device, its kernels and its variables in device memory.

Everything is lazy, as a driver's loading is: an image is unpacked and indexed when it is loaded, a kernel is parsed
when it is looked up, a variable gets memory when a kernel that names it is prepared or the guest asks for its address.
From then on the address is the same until the module is unloaded.
"""

from __future__ import annotations

import hashlib
import math
import re
from collections.abc import Callable
from dataclasses import dataclass, field

from vgpu.engine.base import EngineError, Global, KernelInfo, MemoryKind, Status
from vgpu.engine.cpu.memory import MemoryManager
from vgpu.ptx import fatbin, ir
from vgpu.ptx.errors import FatbinError, NoImageError, PtxError, UnsupportedError
from vgpu.ptx.link import link
from vgpu.ptx.module import Module, Signature
from vgpu.ptx.scan import unsupported

_MAX_KERNELS = (1 << 20) - 1
_DEVICE_SPACES = ("global", "const")
_REGISTERS = re.compile(r"\.reg\s+\.(\w+)\s+[^;<]*(?:<(\d+)>)?")
_REGISTER_WORDS = {"pred": 0, "b64": 2, "u64": 2, "s64": 2, "f64": 2, "b128": 4}


@dataclass(frozen=True)
class DeviceLimits:
    """What the device shown allows one block, from its attributes."""

    compute: int  # 90 for 9.0
    max_threads: int
    max_block: tuple[int, int, int]
    shared: int  # bytes per block, without asking
    shared_optin: int  # bytes per block at most
    registers: int  # per block

    @classmethod
    def from_attributes(cls, compute: tuple[int, int], attributes: list[int]) -> DeviceLimits:
        """Numbers are CUdevice_attribute: 1 threads, 2..4 block dims, 8 shared, 12 registers, 97 shared opt-in."""
        return cls(
            compute[0] * 10 + compute[1], attributes[1] or 1024,
            (attributes[2] or 1024, attributes[3] or 1024, attributes[4] or 64),
            attributes[8] or 49152, attributes[97] or attributes[8] or 49152, attributes[12] or 65536,
        )  # fmt: skip


@dataclass
class LoadedModule:
    """One image: its text, its key for the compile processes, and what of it is in use."""

    number: int
    module: Module
    arch: int
    key: str
    kernels: dict[str, int] = field(default_factory=dict)
    variables: dict[str, Global] = field(default_factory=dict)
    memory: list[int] = field(default_factory=list)


@dataclass
class LoadedKernel:
    """A kernel that was looked up."""

    number: int
    name: str
    owner: LoadedModule
    info: KernelInfo
    source: str  # all of the module that its machine code depends on


class Modules:
    """The modules of one guest process.

    ``define`` makes a kernel known to the executor, ``write`` fills device memory, ``compiled`` says of a kernel's
    source whether it was compiled before: then it needs no scan.
    """

    def __init__(
        self,
        memory: MemoryManager,
        limits: DeviceLimits,
        define: Callable[[int, str, int], None],
        write: Callable[[int, bytes], None],
        compiled: Callable[[str], bool] = lambda source: False,
    ) -> None:
        self._memory, self._limits = memory, limits
        self._define, self._write, self._compiled = define, write, compiled
        self._modules: dict[int, LoadedModule] = {}
        self._kernels: dict[int, LoadedKernel] = {}
        self._next_module = self._next_kernel = 1

    # --- images

    def load(self, image: bytes) -> LoadedModule:
        """Take the PTX that fits this device best, of each unit where there are several to link. Raises EngineError."""
        try:
            units = [fatbin.images(unit) for unit in fatbin.containers(image)]
            # A unit without device code has an empty container; alone it is an error that says so.
            chosen = [fatbin.choose(unit, self._limits.compute) for unit in units if unit or len(units) == 1]
            text = link([image.text() for image in chosen])
            module = Module(text)
        except NoImageError as error:
            raise EngineError(Status.NO_BINARY_FOR_GPU, str(error)) from None
        except FatbinError as error:
            raise EngineError(Status.INVALID_IMAGE, str(error)) from None
        except UnsupportedError as error:
            raise EngineError(Status.NOT_SUPPORTED, str(error)) from None
        except PtxError as error:
            raise EngineError(Status.INVALID_PTX, str(error)) from None
        key = hashlib.sha256(text.encode()).hexdigest()
        loaded = LoadedModule(self._next_module, module, _target_arch(module.target) or chosen[0].arch, key)
        self._next_module += 1
        self._modules[loaded.number] = loaded
        return loaded

    def get(self, number: int) -> LoadedModule:
        found = self._modules.get(number)
        if found is None:
            raise EngineError(Status.INVALID_HANDLE, f"{number} is no loaded module")
        return found

    def remove(self, number: int) -> tuple[LoadedModule, list[LoadedKernel]]:
        """Forget a module and free its variables; returns it and the kernels that went with it."""
        loaded = self.get(number)
        del self._modules[number]
        gone = [self._kernels.pop(kernel) for kernel in loaded.kernels.values()]
        for va in loaded.memory:
            self._memory.free(va)
        return loaded, gone

    def all(self) -> tuple[LoadedModule, ...]:
        return tuple(self._modules.values())

    def still_used(self, key: str) -> bool:
        """Whether a module with this text is loaded."""
        return any(loaded.key == key for loaded in self._modules.values())

    # --- kernels

    def kernel(self, number: int) -> LoadedKernel:
        found = self._kernels.get(number)
        if found is None:
            raise EngineError(Status.INVALID_HANDLE, f"{number} is no kernel of a loaded module")
        return found

    def look_up(self, module: int, name: str) -> LoadedKernel:
        """A kernel by name. Refuses one that uses what the compiler does not take, by line and opcode."""
        loaded = self.get(module)
        known = loaded.kernels.get(name)
        if known is not None:
            return self._kernels[known]
        try:
            signature = loaded.module.signature(name)
            source = describe(loaded.module, name)
            problems = [] if self._compiled(source) else unsupported(loaded.module, name)
        except KeyError:
            raise EngineError(Status.NOT_FOUND, f"the module has no kernel {name!r}") from None
        except UnsupportedError as error:
            raise EngineError(Status.NOT_SUPPORTED, str(error)) from None
        except PtxError as error:
            raise EngineError(Status.INVALID_PTX, str(error)) from None
        if problems:
            more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
            raise EngineError(
                Status.NOT_SUPPORTED, f"kernel {name} (PTX for sm_{loaded.arch}) cannot run here: {problems[0]}{more}"
            )
        if self._next_kernel > _MAX_KERNELS:
            raise EngineError(Status.OUT_OF_MEMORY, f"more than {_MAX_KERNELS} kernels were looked up")
        number = self._next_kernel
        self._next_kernel += 1
        info = self._describe(number, loaded, signature)
        kernel = LoadedKernel(number, name, loaded, info, source)
        self._define(number, name, info.param_bytes)
        self._kernels[number] = kernel
        loaded.kernels[name] = number
        return kernel

    def _describe(self, number: int, loaded: LoadedModule, signature: Signature) -> KernelInfo:
        limits = self._limits
        most = limits.max_threads
        if signature.maxntid is not None:
            most = min(most, math.prod(signature.maxntid))
        if signature.reqntid is not None:
            most = min(most, math.prod(signature.reqntid))
        declared = sum(
            _REGISTER_WORDS.get(kind, 1) * int(count or 1)
            for kind, count in _REGISTERS.findall(loaded.module.text_of(signature.name))
        )
        # PTX names virtual registers; more than this a kernel with such blocks could not have been given.
        registers = max(16, min(declared, 255, limits.registers // max(most, 32)))
        return KernelInfo(
            kernel=number,
            params=tuple((p.offset, p.size) for p in signature.params),
            param_bytes=signature.param_bytes,
            max_threads=most,
            static_shared=signature.static_shared,
            local_bytes=signature.local,
            const_bytes=0,
            registers=registers,
            ptx_version=loaded.arch,
            binary_version=limits.compute,
            reqntid=signature.reqntid or (0, 0, 0),
            max_dynamic_shared=max(0, limits.shared_optin - signature.static_shared),
        )

    # --- variables

    def variable(self, loaded: LoadedModule, name: str) -> Global:
        """A variable in global or constant memory; gives it memory at the first call."""
        found = loaded.variables.get(name)
        if found is not None:
            return found
        try:
            variable = loaded.module.variable(name)
        except KeyError:
            raise EngineError(Status.NOT_FOUND, f"the module has no variable {name!r}") from None
        except PtxError as error:
            raise EngineError(Status.INVALID_PTX, str(error)) from None
        if variable.space not in _DEVICE_SPACES:
            raise EngineError(Status.NOT_FOUND, f"{name!r} is in .{variable.space} memory and has no address here")
        if variable.extern:
            raise EngineError(Status.NOT_SUPPORTED, f"variable {name!r} is .extern, and no unit defines it")
        kind = MemoryKind.MANAGED if variable.managed else MemoryKind.DEVICE
        placed = self._memory.allocate(kind, max(1, variable.size), variable.align)
        loaded.memory.append(placed.va)
        # Known before its initial value is made: variables may point at each other.
        found = loaded.variables[name] = Global(placed.va, variable.size, kind)
        self._write(placed.va, self._initial(loaded, variable))
        return found

    def _initial(self, loaded: LoadedModule, variable: ir.Variable) -> bytes:
        data = bytearray(variable.init or b"")
        data += bytes(max(0, variable.size - len(data)))
        for offset, symbol, addend in variable.relocations:
            function = loaded.module.function_address(symbol)
            address = self.variable(loaded, symbol).va if function is None else function
            data[offset : offset + 8] = (address + addend & (1 << 64) - 1).to_bytes(8, "little")
        return bytes(data)


def describe(module: Module, name: str) -> str:
    """All of a module that a kernel's machine code depends on, as text: what the cache key is made of."""
    # Text, not what it means: a warm start must not parse kernels of 100 KB to find out that it has them.
    found: dict[str, str] = {}
    pending = [name]
    while pending:
        current = pending.pop()
        if current not in found:
            found[current] = module.text_of(current)
            pending += module.depends(found[current])
    rest = [f"{other}\0{found[other]}" for other in sorted(found.keys() - {name})]
    return "\0".join([name, module.target, repr(module.version), found[name], *rest])


def _target_arch(target: str) -> int:
    digits = "".join(c for c in target if c.isdigit())
    return int(digits) if digits else 0
