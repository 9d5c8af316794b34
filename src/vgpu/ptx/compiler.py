"""From a kernel of a module to an object file: plan, LLVM IR, optimisation, machine code."""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any, Final, Literal

import llvmlite
import llvmlite.binding as llvm

from vgpu.ptx.analyze import make_plan
from vgpu.ptx.emit.assemble import SYMBOL, Assembler
from vgpu.ptx.emit.frame import Frame
from vgpu.ptx.errors import PtxError, UnsupportedError
from vgpu.ptx.module import Module
from vgpu.ptx.target import HostTarget

Version = Literal["coherent", "masked"]


# What no machine code depends on: a change there must not make every program compile again.
_NOT_IN_CODE: Final = {"fatbin.py", "oracle", "testing.py"}


def _build() -> str:
    """A hash of this package's sources and of LLVM's version: what cached machine code depends on."""
    digest = hashlib.sha256(f"{llvmlite.__version__} {llvm.llvm_version_info}".encode())
    root = Path(__file__).parent
    for path in sorted(root.rglob("*.py")):
        if path.relative_to(root).parts[0] not in _NOT_IN_CODE:
            digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


BUILD: Final = _build()


@dataclass(frozen=True)
class Meta:
    """What the executor must know. Sizes in bytes.

    ``save_bytes``: of warp->save, the same for both versions. ``globals``: the variables whose addresses grid->globals
    lists, in this order. ``ftz``: run with MXCSR's flush-to-zero and denormals-are-zero set.
    """

    save_bytes: int
    local_bytes: int
    static_shared: int
    globals: tuple[str, ...]
    uses_barrier: bool
    ftz: bool
    nodes: int

    def keys(self) -> list[str]:
        return list(self.__dataclass_fields__)

    def __getitem__(self, key: str) -> Any:
        return getattr(self, key)


@dataclass(frozen=True)
class Compiled:
    object: bytes
    symbol: str
    meta: Meta
    seconds: dict[str, float] = field(default_factory=dict, compare=False)


def compile_kernel(
    module: Module,
    name: str,
    block: tuple[int, int, int] = (32, 1, 1),
    version: Version = "coherent",
    target: HostTarget | None = None,
    opt: int = 1,
) -> Compiled:
    """Machine code of one version of an entry, for one block shape.

    UnsupportedError for what is not implemented, PtxError for what cannot be compiled, KeyError for an unknown name.
    """
    import time

    target = target or host_target()
    marks = [time.perf_counter()]
    text, meta = kernel_ir(module, name, block, version, target)
    marks.append(time.perf_counter())
    try:
        parsed = llvm.parse_assembly(text)
    except RuntimeError as error:
        raise PtxError(f"the code generator made invalid code: {error}", kernel=name) from None
    parsed.triple = target.triple
    machine = target.machine()
    parsed.data_layout = str(machine.target_data)
    marks.append(time.perf_counter())
    optimize(parsed, machine, opt)
    marks.append(time.perf_counter())
    data = machine.emit_object(parsed)
    undefined = undefined_symbols(data)
    if undefined:
        raise PtxError(f"the code calls what it may not: {', '.join(undefined)}", kernel=name)
    marks.append(time.perf_counter())
    steps = ("generate", "parse", "optimize", "emit")
    return Compiled(data, SYMBOL, meta, {s: b - a for s, a, b in zip(steps, marks, marks[1:], strict=False)})


@lru_cache(maxsize=1)
def host_target() -> HostTarget:
    return HostTarget.host()


def kernel_ir(
    module: Module, name: str, block: tuple[int, int, int], version: Version, target: HostTarget
) -> tuple[str, Meta]:
    """LLVM IR of one version, as text, and what goes with it."""
    kernel = module.kernel(name)
    if not kernel.is_entry:
        raise KeyError(name)
    threads = block[0] * block[1] * block[2]
    if not 1 <= threads <= 1024 or min(block) < 1:
        raise PtxError(f"a block of {block} threads is not possible: 1 to 1024", kernel=name)
    frame = _frame(module, name, block)
    ftz = _all_ftz(frame)
    f, _ = make_plan(frame, version == "masked", target, ftz)
    text = Assembler(f).text()
    graph = frame.graph
    meta = Meta(
        save_bytes=frame.save_bytes,
        local_bytes=frame.layout.local_bytes,
        static_shared=frame.layout.static_shared,
        globals=frame.layout.module,
        uses_barrier=any(n.kind == "barrier" for n in graph.nodes),
        ftz=ftz,
        nodes=len(graph.nodes),
    )
    return text, meta


def _frame(module: Module, name: str, block: tuple[int, int, int]) -> Frame:
    return Frame(module, name, block)


_F32_ARITHMETIC: Final = frozenset(
    [
        *("add", "sub", "mul", "fma", "mad", "div", "rcp", "sqrt", "rsqrt", "min", "max", "setp", "set", "slct"),
        *("ex2", "lg2", "sin", "cos"),
    ]
)


def _all_ftz(frame: Frame) -> bool:
    """Whether all f32 arithmetic flushes and there is no f64."""
    some = False
    for node in frame.graph.nodes:
        for instr in node.instrs:
            mods = instr.mods
            if "f64" in mods:
                return False
            if "f32" in mods and instr.base in _F32_ARITHMETIC and mods[-1] == "f32":
                if "ftz" not in mods:
                    return False
                some = True
    return some


def optimize(module: llvm.ModuleRef, machine: llvm.TargetMachine, level: int) -> None:
    options = llvm.create_pipeline_tuning_options(speed_level=level)
    options.loop_unrolling = False
    options.slp_vectorization = False
    options.loop_vectorization = False
    builder = llvm.create_pass_builder(machine, options)
    passes = builder.getModulePassManager()
    passes.run(module, builder)


def undefined_symbols(data: bytes) -> list[str]:
    """Names that an ELF object expects from elsewhere: sections of symbols are read directly, to stay quick."""
    import struct

    if data[:4] != b"\x7fELF":
        return []
    (shoff,) = struct.unpack_from("<Q", data, 0x28)
    size, count, _ = struct.unpack_from("<HHH", data, 0x3A)
    found = []
    sections = [struct.unpack_from("<IIQQQQIIQQ", data, shoff + i * size) for i in range(count)]
    for section in sections:
        if section[1] != 2:  # SHT_SYMTAB
            continue
        names = sections[section[6]][4]
        stream = io.BytesIO(data[section[4] : section[4] + section[5]])
        stream.seek(24)
        while entry := stream.read(24):
            name, _, _, index, _, _ = struct.unpack("<IBBHQQ", entry)
            if index == 0 and name:
                end = data.index(b"\0", names + name)
                found.append(data[names + name : end].decode())
    return found


__all__ = ["BUILD", "Compiled", "Meta", "UnsupportedError", "compile_kernel", "kernel_ir"]
