"""mma.sync and movmatrix; ldmatrix is with the other loads."""

from __future__ import annotations

from vgpu.ptx import ir
from vgpu.ptx.domain import Val
from vgpu.ptx.emit.function import Function
from vgpu.ptx.lower.common import get, lowers, put
from vgpu.ptx.matrix import INTRINSICS, TRANSPOSE, MatrixError, Mma


def _items(operand: ir.Operand | None) -> tuple[ir.Operand | None, ...]:
    return operand.items if isinstance(operand, ir.Vec) else (operand,)


def result(f: Function, elem: str, operand: str) -> Val:
    """A 32-bit value that differs from lane to lane."""
    found = Val(32, uk=False)
    found.vf[elem] = "%?" if f.analysis else operand
    return found


@lowers("mma")
def _mma(f: Function, instr: ir.Instr) -> None:
    try:
        form = Mma.parse(instr.opcode)
    except MatrixError as error:
        raise f.unsupported(str(error)) from None
    elem = "float" if form.type_d == "f32" else "i32"
    destinations = _items(instr.dst[0])
    if f.analysis:
        for destination in destinations:
            put(f, destination, result(f, elem, ""))
        return
    operands = []
    for source, accumulates in zip(instr.src, (False, False, True), strict=True):
        kind = "float" if accumulates and form.type_c == "f32" else "i32"
        operands.append([f.vec(get(f, item, 32), kind) for item in _items(source) if item is not None])
    for declaration in INTRINSICS:
        name = declaration.split("@")[1].split("(")[0]
        if "fma" in name or form.type_a in ("s8", "u8"):
            f.b.intrinsic(declaration)
    a, b, c = operands
    values = form.emit(f.b.pure, a, b, c, f.target.vnni)
    for destination, value in zip(destinations, values, strict=True):
        put(f, destination, result(f, elem, value))


def transposed(f: Function, fragment: str) -> str:
    """The fragment (``<32 x i32>``) of the transposed 8x8 matrix of b16."""
    halves = f.b.pure(f"bitcast <32 x i32> {fragment} to <64 x i16>")
    mask = ", ".join(f"i32 {i}" for i in TRANSPOSE)
    shuffled = f.b.pure(f"shufflevector <64 x i16> {halves}, <64 x i16> poison, <64 x i32> <{mask}>")
    return f.b.pure(f"bitcast <64 x i16> {shuffled} to <32 x i32>")


@lowers("movmatrix")
def _movmatrix(f: Function, instr: ir.Instr) -> None:
    fragment = "%?" if f.analysis else transposed(f, f.vec(get(f, instr.src[0], 32), "i32"))
    put(f, instr.dst[0], result(f, "i32", fragment))
