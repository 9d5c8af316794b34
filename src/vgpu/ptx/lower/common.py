"""What lowerings share: types of an opcode, operands as values."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from vgpu.ptx import ir
from vgpu.ptx.domain import Val, constant
from vgpu.ptx.emit.forms import INT
from vgpu.ptx.emit.function import Function
from vgpu.ptx.types import TYPES, Type

Lowering = Callable[[Function, ir.Instr], None]
TABLE: Final[dict[str, Lowering]] = {}
ELEM: Final = {
    "f16": "half", "bf16": "bfloat", "f32": "float", "f64": "double", "f16x2": "h2", "bf16x2": "bf2", "tf32": "float",
}  # fmt: skip


def lowers(*bases: str) -> Callable[[Lowering], Lowering]:
    """Registers the lowering of base opcodes."""

    def register(function: Lowering) -> Lowering:
        for base in bases:
            TABLE[base] = function
        return function

    return register


def types(instr: ir.Instr) -> list[Type]:
    return [TYPES[m] for m in instr.mods if m in TYPES]


def last_type(instr: ir.Instr) -> Type:
    for m in reversed(instr.mods):
        t = TYPES.get(m)
        if t is not None:
            return t
    raise ValueError(instr.opcode)


def get(f: Function, operand: ir.Operand, w: int) -> Val:
    """An operand as a value of ``w`` bits: a wider register is truncated, a narrower one extended with zeros."""
    if isinstance(operand, ir.Reg):
        v = f.reg(operand.name)
        return v if v.w == w else resize(f, v, w)
    if isinstance(operand, ir.Imm):
        bits = operand.bits
        if operand.kind != "i":
            bits = float_bits(operand, w)
        return constant(w, bits)
    if isinstance(operand, ir.Special):
        from vgpu.ptx.lower.special import special

        v = special(f, operand.name)
        return v if v.w == w else resize(f, v, w)
    if isinstance(operand, ir.Sym):
        from vgpu.ptx.lower.addresses import symbol

        v = symbol(f, operand)
        if w < 64 and f.frame.symbols.get(operand.name, operand.name) in f.frame.layout.local:
            raise f.unsupported("addresses of local memory in 32 bits")
        return v if v.w == w else resize(f, v, w)
    raise f.unsupported(f"operand {operand} is not understood here")


def float_bits(imm: ir.Imm, w: int) -> int:
    """The bits of a float immediate in a register of ``w`` bits."""
    import struct

    if imm.kind == "f32":
        if w == 64:
            value = struct.unpack("<f", struct.pack("<I", imm.bits))[0]
            return int(struct.unpack("<Q", struct.pack("<d", value))[0])
        return imm.bits
    if w == 64:
        return imm.bits
    value = struct.unpack("<d", struct.pack("<Q", imm.bits))[0]
    if w == 16:
        return int(struct.unpack("<H", struct.pack("<e", value))[0])
    return int(struct.unpack("<I", struct.pack("<f", value))[0])


def resize(f: Function, v: Val, w: int, *, signed: bool = False) -> Val:
    """Truncation or extension, as a bit pattern."""
    from vgpu.ptx.lower.width import extend, truncate

    return truncate(f, v, w) if w < v.w else extend(f, v, w, signed=signed)


def put(f: Function, operand: ir.Operand | None, v: Val) -> None:
    """Write a register that may be wider or narrower than the value."""
    if operand is None:
        return
    assert isinstance(operand, ir.Reg)
    w = f.width(operand.name)
    f.set(operand, v if v.w == w else resize(f, v, w))


def int_elem(w: int) -> str:
    return INT[w]
