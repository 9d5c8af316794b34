"""Matrix fragments: ldmatrix, stmatrix, movmatrix, mma.sync."""

from __future__ import annotations

from vgpu.ptx import ir
from vgpu.ptx.domain import WARP, Val, split, vector
from vgpu.ptx.emit.function import Function
from vgpu.ptx.lower.addresses import address, space_of
from vgpu.ptx.lower.common import get, lowers, put
from vgpu.ptx.lower.linear import add
from vgpu.ptx.lower.memory import load, store
from vgpu.ptx.lower.warp import permuted
from vgpu.ptx.matrix import CONVENTION, INTRINSICS, TRANSPOSE, MatrixError, Mma

_ROWS = [[8 * matrix + lane // 4 for lane in range(WARP)] for matrix in range(4)]
_WORDS = split([4 * (lane % 4) for lane in range(WARP)], 64)[1]
MAX_INLINE = 8  # more mma than this in a kernel: their code is shared


def transpose(f: Function, v: Val) -> Val:
    """An 8 x 8 matrix of 16-bit elements, one row pair element per lane, transposed."""
    if f.analysis:
        return Val(32, uk=False)
    t = "<64 x i16>"
    halves = f.b.pure(f"bitcast <32 x i32> {f.vec(v, 'i32')} to {t}")
    index = ", ".join(f"i32 {i}" for i in TRANSPOSE)
    r = f.b.op(f"shufflevector {t} {halves}, {t} poison, <64 x i32> <{index}>")
    return vector(32, "i32", f.b.op(f"bitcast {t} {r} to <32 x i32>"))


def _rows(f: Function, v: Val, matrix: int) -> Val:
    """Addresses of the words of one matrix, by lane, from the row addresses in lanes 8 * matrix … + 7."""
    moved = permuted(f, v, _ROWS[matrix])
    return add(f, moved, Val(v.w, None, 0, _WORDS))


@lowers("ldmatrix")
def _ldmatrix(f: Function, instr: ir.Instr) -> None:
    space = space_of(f, instr)
    v, space = address(f, instr.src[0], space)
    target = instr.dst[0]
    items = target.items if isinstance(target, ir.Vec) else (target,)
    f.flush_guards()
    results = []
    for i in range(len(items)):
        where = _rows(f, v, i)
        got = load(f, where, space, 4, 1)[0]
        results.append(transpose(f, got) if "trans" in instr.mods else got)
    for item, r in zip(items, results, strict=True):
        if item is not None:
            put(f, item, r)


@lowers("stmatrix")
def _stmatrix(f: Function, instr: ir.Instr) -> None:
    space = space_of(f, instr)
    v, space = address(f, instr.src[0], space)
    source = instr.src[1]
    items = source.items if isinstance(source, ir.Vec) else (source,)
    values = [get(f, item, 32) for item in items if item is not None]
    f.effect()
    for i, value in enumerate(values):
        store(f, _rows(f, v, i), space, 4, [transpose(f, value) if "trans" in instr.mods else value])


@lowers("movmatrix")
def _movmatrix(f: Function, instr: ir.Instr) -> None:
    put(f, instr.dst[0], transpose(f, get(f, instr.src[0], 32)))


# -- mma


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
    if f.frame.count("mma") > MAX_INLINE:
        convention = CONVENTION if f.target.avx512 else ""
        if form.symbol not in f.definitions:
            f.definitions[form.symbol] = form.definition(f.target.vnni, inline=False, convention=convention)
        arguments = ", ".join(f"{t} {o}" for t, o in zip(form.operand_types(), [*a, *b, *c], strict=True))
        whole = f.b.op(f"call {convention} {form.result} {form.symbol}({arguments})")
        values = [f.b.op(f"extractvalue {form.result} {whole}, {i}") for i in range(form.counts[3])]
    else:
        values = form.emit(f.b.pure, a, b, c, f.target.vnni)
    for destination, value in zip(destinations, values, strict=True):
        put(f, destination, result(f, elem, value))
