"""Matrix instructions. How a fragment's elements lie in the threads' registers is what the PTX ISA states."""

from __future__ import annotations

import re
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from vgpu.ptx import ir
from vgpu.ptx.oracle.access import addresses, locate, space
from vgpu.ptx.oracle.machine import UINT, WARP, Handler, Mask, Warp
from vgpu.ptx.oracle.rounding import decode, encode, round_to
from vgpu.ptx.types import TYPES, type_names

Array = npt.NDArray[Any]
_LANES: Final = np.arange(WARP)
_GROUP, _MEMBER = _LANES >> 2, _LANES & 3


def _items(operand: ir.Operand | None) -> tuple[ir.Operand | None, ...]:
    return operand.items if isinstance(operand, ir.Vec) else (operand,)


def _registers(w: Warp, operand: ir.Operand) -> list[Array]:
    return [w.get(item, "b32") for item in _items(operand) if item is not None]


def _unpack(register: Array, bits: int) -> list[Array]:
    """A 32-bit register's elements, low end first."""
    mask = np.uint32((1 << bits) - 1)
    return [register >> np.uint32(k * bits) & mask for k in range(32 // bits)]


def _elements(raw: Array, kind: str) -> Array:
    """Values as float64 for floating point types, int64 for integers."""
    if TYPES[kind].is_float:
        return decode(raw, kind)
    values = raw.astype(np.int64)
    return np.where(values > 127, values - 256, values) if kind == "s8" else values


def _matrix_a(w: Warp, operand: ir.Operand, kind: str, rows: int, depth: int) -> Array:
    bits = 32 if kind == "tf32" else TYPES[kind].bits
    per = 32 // bits
    out = np.zeros((rows, depth), np.float64 if TYPES[kind].is_float else np.int64)
    for r, register in enumerate(_registers(w, operand)):
        if rows == 8:
            row, column = _GROUP, r * 4 * per
        else:
            row, column = _GROUP + 8 * (r & 1), (r >> 1) * 4 * per
        for k, raw in enumerate(_unpack(register, bits)):
            out[row, column + _MEMBER * per + k] = _elements(raw, kind)
    return out


def _matrix_b(w: Warp, operand: ir.Operand, kind: str, depth: int) -> Array:
    bits = 32 if kind == "tf32" else TYPES[kind].bits
    per = 32 // bits
    out = np.zeros((depth, 8), np.float64 if TYPES[kind].is_float else np.int64)
    for r, register in enumerate(_registers(w, operand)):
        for k, raw in enumerate(_unpack(register, bits)):
            out[r * 4 * per + _MEMBER * per + k, _GROUP] = _elements(raw, kind)
    return out


def _places_c(count: int) -> list[tuple[Array, Array]]:
    """Row and column of each thread's elements of the accumulator."""
    return [(_GROUP + 8 * (k >> 1), 2 * _MEMBER + (k & 1)) for k in range(count)]


def _matrix_c(w: Warp, operand: ir.Operand, kind: str, rows: int) -> Array:
    out = np.zeros((rows, 8), np.int64 if kind == "s32" else np.float64)
    registers = _registers(w, operand)
    elements: list[Array]
    if kind == "s32":
        elements = [r.view(np.int32).astype(np.int64) for r in registers]
    elif kind == "f32":
        elements = [decode(r, "f32") for r in registers]
    else:
        elements = [decode(half, "f16") for r in registers for half in _unpack(r, 16)]
    for (row, column), values in zip(_places_c(len(elements)), elements, strict=True):
        out[row, column] = values
    return out


def _mma(w: Warp, i: ir.Instr, mask: Mask) -> None:
    shape = next(m for m in i.mods if re.fullmatch(r"m\d+n\d+k\d+", m))
    rows, _, depth = (int(n) for n in re.findall(r"\d+", shape))
    d_kind, a_kind, b_kind, c_kind = type_names(i.mods)
    a = _matrix_a(w, i.src[0], a_kind, rows, depth)
    b = _matrix_b(w, i.src[1], b_kind, depth)
    c = _matrix_c(w, i.src[2], c_kind, rows)
    result = a @ b + c
    places = _places_c(4 if rows == 16 else 2)
    values = [result[row, column] for row, column in places]
    targets = _items(i.dst[0])
    if d_kind == "s32":
        if "satfinite" in i.mods:
            values = [np.clip(v, -(1 << 31), (1 << 31) - 1) for v in values]
        raw = [v.astype(np.int64).astype(np.uint64).astype(np.uint32) for v in values]
    elif d_kind == "f32":
        raw = [encode(round_to(v, "f32"), "f32") for v in values]
    else:
        halves = [encode(round_to(v, "f16"), "f16").astype(np.uint32) for v in values]
        raw = [halves[k] | halves[k + 1] << np.uint32(16) for k in range(0, len(halves), 2)]
    for target, bits in zip(targets, raw, strict=True):
        w.put(target, bits, mask)


def _rows(w: Warp, i: ir.Instr, operand: ir.Operand, count: int) -> list[list[tuple[Array, int]]]:
    """The 8 rows (buffer, offset) of each 8x8 matrix; lane 8 * m + r holds the address of row r of matrix m."""
    where = space(i)
    at = addresses(w, operand, where)
    return [[locate(w, 8 * m + r, where, int(at[8 * m + r]), 16) for r in range(8)] for m in range(count)]


def _count(i: ir.Instr) -> int:
    return next(int(m[1]) for m in i.mods if m in ("x1", "x2", "x4"))


def _fragment(matrix: Array, transposed: bool) -> Array:
    """An 8x8 matrix of 16-bit elements as one register per thread."""
    matrix = matrix.T if transposed else matrix
    low, high = matrix[_GROUP, 2 * _MEMBER], matrix[_GROUP, 2 * _MEMBER + 1]
    return np.asarray(low.astype(np.uint32) | high.astype(np.uint32) << np.uint32(16))


def _spread(register: Array, transposed: bool) -> Array:
    """The inverse of `_fragment`."""
    matrix = np.zeros((8, 8), np.uint16)
    matrix[_GROUP, 2 * _MEMBER] = register & np.uint32(0xFFFF)
    matrix[_GROUP, 2 * _MEMBER + 1] = register >> np.uint32(16)
    return matrix.T if transposed else matrix


def _ldmatrix(w: Warp, i: ir.Instr, mask: Mask) -> None:
    for target, rows in zip(_items(i.dst[0]), _rows(w, i, i.src[0], _count(i)), strict=True):
        matrix = np.array([data[offset : offset + 16].view(np.uint16) for data, offset in rows])
        w.put(target, _fragment(matrix, "trans" in i.mods), mask)


def _stmatrix(w: Warp, i: ir.Instr, mask: Mask) -> None:
    rows = _rows(w, i, i.src[0], _count(i))
    for register, places in zip(_registers(w, i.src[1]), rows, strict=True):
        matrix = np.ascontiguousarray(_spread(register, "trans" in i.mods))
        for row, (data, offset) in enumerate(places):
            data[offset : offset + 16] = matrix[row].view(np.uint8)


def _movmatrix(w: Warp, i: ir.Instr, mask: Mask) -> None:
    w.put(i.dst[0], _fragment(_spread(w.get(i.src[0], "b32"), False), True), mask)


# -- wmma: the ISA leaves open where a fragment's elements lie. Here: element e of the matrix in row-major order goes to
# slot e = lane * slots + k, and the matrix is repeated while the registers have room.


def _wmma_shape(i: ir.Instr) -> tuple[int, int, int]:
    shape = next(m for m in i.mods if re.fullmatch(r"m\d+n\d+k\d+", m))
    rows, columns, depth = (int(n) for n in re.findall(r"\d+", shape))
    return rows, columns, depth


def _wmma_size(i: ir.Instr, which: str) -> tuple[int, int]:
    rows, columns, depth = _wmma_shape(i)
    return {"a": (rows, depth), "b": (depth, columns)}.get(which, (rows, columns))


def _wmma_get(w: Warp, operand: ir.Operand, kind: str, size: tuple[int, int]) -> Array:
    """A fragment's matrix, raw bits."""
    registers = _registers(w, operand)
    parts = [part for r in registers for part in _unpack(r, TYPES[kind].bits)]
    slots = np.stack(parts, axis=1).reshape(-1)
    return np.asarray(slots[: size[0] * size[1]].reshape(size))


def _wmma_put(w: Warp, operand: ir.Operand | None, matrix: Array, kind: str, mask: Mask) -> None:
    targets = _items(operand)
    per = 32 // TYPES[kind].bits
    slots = np.resize(matrix.reshape(-1), WARP * len(targets) * per).reshape(WARP, len(targets), per).astype(np.uint32)
    for k, target in enumerate(targets):
        register = slots[:, k, 0]
        for part in range(1, per):
            register = register | slots[:, k, part] << np.uint32(32 // per * part)
        w.put(target, register, mask)


def _wmma_memory(w: Warp, i: ir.Instr, stride_operand: int, kind: str, size: tuple[int, int], mask: Mask) -> Array:
    """(buffer, offset) of each element of a matrix in memory."""
    lane = int(np.flatnonzero(mask)[0])
    where = space(i)
    base = int(addresses(w, i.src[0], where)[lane])
    by_row = "row" in i.mods
    stride = size[1] if by_row else size[0]
    if len(i.src) > stride_operand:
        stride = int(w.get(i.src[stride_operand], "u32")[lane])
    width = TYPES[kind].bytes
    places = np.empty(size, object)
    for row in range(size[0]):
        for column in range(size[1]):
            element = row * stride + column if by_row else column * stride + row
            places[row, column] = locate(w, lane, where, base + element * width, width)
    return places


def _wmma(w: Warp, i: ir.Instr, mask: Mask) -> None:
    what = i.mods[0]
    if what == "mma":
        d_kind, *factors, c_kind = type_names(i.mods)
        kind = factors[0] if factors else "f16"
        layouts = [m for m in i.mods if m in ("row", "col")]
        del layouts  # where the matrices lie in memory does not matter for fragments
        raw = [_wmma_get(w, s, kind, _wmma_size(i, n)) for s, n in zip(i.src[:2], "ab", strict=True)]
        a, b = (_elements(matrix, kind) for matrix in raw)
        c_raw = _wmma_get(w, i.src[2], c_kind, _wmma_size(i, "c"))
        if c_kind == "s32":
            total = a @ b + c_raw.astype(np.uint32).view(np.int32).astype(np.int64)
            if "satfinite" in i.mods:
                total = np.clip(total, -(1 << 31), (1 << 31) - 1)
            _wmma_put(w, i.dst[0], total.astype(np.uint64).astype(np.uint32), d_kind, mask)
            return
        c = decode(c_raw, c_kind)
        result = encode(round_to((a @ b + c).reshape(-1), d_kind), d_kind).reshape(_wmma_size(i, "c"))
        _wmma_put(w, i.dst[0], result, d_kind, mask)
        return
    kind = i.mods[-1]
    size = _wmma_size(i, i.mods[1])
    width = TYPES[kind].bytes
    dtype: Any = UINT[8 * width]
    if what == "load":
        matrix = np.zeros(size, dtype)
        for place, (data, offset) in np.ndenumerate(_wmma_memory(w, i, 1, kind, size, mask)):
            matrix[place] = data[offset : offset + width].view(dtype)[0]
        _wmma_put(w, i.dst[0], matrix, kind, mask)
        return
    matrix = _wmma_get(w, i.src[1], kind, size).astype(dtype)
    for place, (data, offset) in np.ndenumerate(_wmma_memory(w, i, 2, kind, size, mask)):
        data[offset : offset + width] = np.array([matrix[place]], dtype).view(np.uint8)


OPS: Final[dict[str, Handler]] = {
    "mma": _mma,
    "ldmatrix": _ldmatrix,
    "stmatrix": _stmatrix,
    "movmatrix": _movmatrix,
    "wmma": _wmma,
}
