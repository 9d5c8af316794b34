"""Finds the lowering of an instruction."""

from __future__ import annotations

from vgpu.ptx import ir
from vgpu.ptx.emit.function import Function
from vgpu.ptx.lower.common import TABLE


def lower(f: Function, instr: ir.Instr) -> None:
    """Emit one instruction. UnsupportedError if there is no lowering for it."""
    function = TABLE.get(instr.base)
    if function is None:
        raise f.unsupported("the instruction is not implemented")
    function(f, instr)
