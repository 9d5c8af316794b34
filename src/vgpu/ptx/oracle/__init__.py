"""The oracle: a slow, obvious interpreter of PTX that says what a kernel computes.

The compiler is held against it, opcode by opcode and on random kernels. Arithmetic is exact where the ISA defines the
result, and better than the ISA's bounds where it does not.
"""

from __future__ import annotations

from dataclasses import dataclass

from vgpu.ptx import ir
from vgpu.ptx.errors import UnsupportedError
from vgpu.ptx.module import Module
from vgpu.ptx.oracle import access, convert, floats, ints, mbarrier, mma, warp
from vgpu.ptx.oracle.machine import DeadlockError, Grid, Handler, TrapError, run_grid
from vgpu.ptx.oracle.memory import Memory, MemoryFaultError
from vgpu.ptx.scan import unsupported
from vgpu.ptx.types import TYPES, type_names

__all__ = ["DeadlockError", "Memory", "MemoryFaultError", "Outcome", "TrapError", "run"]

_OPS: dict[str, Handler] = {
    **ints.OPS, **floats.COMPARISONS, **convert.OPS, **access.OPS, **mbarrier.OPS, **warp.OPS, **mma.OPS,
}  # fmt: skip
BASES = frozenset(_OPS) | frozenset(floats.OPS) | {"bra", "brx", "call", "ret", "exit", "trap", "bar", "barrier"}
"""Base opcodes that the oracle executes."""


@dataclass(slots=True)
class Outcome:
    """What a grid left behind apart from memory: its printf output."""

    printed: bytes


def _handler(instr: ir.Instr) -> Handler:
    types = type_names(instr.mods)
    if types and instr.base in floats.OPS and TYPES[types[-1]].is_float:
        return floats.OPS[instr.base]
    handler = _OPS.get(instr.base)
    if handler is None:
        raise UnsupportedError("the instruction is not implemented", line=instr.line, text=instr.opcode)
    return handler


def run(
    module: Module,
    name: str,
    grid: tuple[int, int, int],
    block: tuple[int, int, int],
    params: bytes,
    memory: Memory,
    dynamic_shared: int = 0,
    envreg: dict[int, int] | None = None,
) -> Outcome:
    """Run a kernel over a whole grid, changing ``memory``.

    ``params`` is the parameter buffer in the kernel's layout. Module variables without an address in ``memory.symbols``
    get one, with their initial bytes. Raises MemoryFaultError (with the address), TrapError, DeadlockError, or
    UnsupportedError.
    """
    problems = unsupported(module, name)
    if problems:
        raise UnsupportedError(problems[0].reason, kernel=name, line=problems[0].line, text=problems[0].opcode)
    layout = module.layout(name)
    memory.place(module, layout.module)
    state = Grid(module, layout, memory, grid, block, params, dynamic_shared, _handler)
    state.envreg.update(envreg or {})
    run_grid(state, name)
    return Outcome(b"".join(state.printed))
