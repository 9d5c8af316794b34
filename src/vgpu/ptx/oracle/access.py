"""Loads, stores, atomics, asynchronous copies."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from vgpu.ptx import ir
from vgpu.ptx.errors import UnsupportedError
from vgpu.ptx.oracle.convert import space_of
from vgpu.ptx.oracle.machine import (
    INT,
    LOCAL_WINDOW,
    PARAM_WINDOW,
    SHARED_WINDOW,
    UINT,
    WARP,
    WINDOW_BYTES,
    Handler,
    Mask,
    Warp,
)
from vgpu.ptx.oracle.memory import MemoryFaultError
from vgpu.ptx.oracle.rounding import add_exact, decode, encode, round_to
from vgpu.ptx.types import TYPES, type_names

Array = npt.NDArray[Any]
_SPACES: Final = ("global", "shared", "local", "const", "param")


def space(i: ir.Instr) -> str:
    """The state space that an instruction names, or ``generic``."""
    return next((m.partition("::")[0] for m in i.mods if m.partition("::")[0] in _SPACES), "generic")


def addresses(w: Warp, operand: ir.Operand, where: str) -> Array:
    """Addresses of all lanes, as uint64; within a window's space, modulo 2**32."""
    if isinstance(operand, ir.Addr):
        base: ir.Operand = operand.base
        offset = operand.offset
    else:
        base, offset = operand, 0
    if isinstance(base, ir.Sym):
        value = np.full(WARP, w.symbol(base), np.uint64)
    elif isinstance(base, ir.Imm):
        value = np.full(WARP, base.bits & 0xFFFFFFFFFFFFFFFF, np.uint64)
    else:
        value = w.get(base, "u64")
    value = value + np.uint64(offset & 0xFFFFFFFFFFFFFFFF)
    if where in ("shared", "local"):
        value = value & np.uint64(0xFFFFFFFF)
    return value


def locate(w: Warp, lane: int, where: str, address: int, size: int) -> tuple[npt.NDArray[np.uint8], int]:
    """The buffer and offset of one thread's access. MemoryFaultError outside of everything."""
    if address % size:
        raise MemoryFaultError(f"misaligned access to {size} bytes of {where} memory", address)
    if where == "generic":
        where = space_of(address)
        if where == "shared":
            address -= SHARED_WINDOW
        elif where == "local":
            owner = int(w.thread[lane])
            stride = (w.local_window(lane) - LOCAL_WINDOW) // owner if owner else WINDOW_BYTES
            address -= w.local_window(lane)
            if not 0 <= address < stride:
                raise MemoryFaultError("access to another thread's local memory", address)
        elif where == "param":
            address -= PARAM_WINDOW
    if where in ("global", "const"):
        return w.grid.memory.region(address, size)
    if where == "shared":
        data = w.block.shared
    elif where == "local":
        data = w.local_of(int(w.thread[lane]))
    else:
        data = np.frombuffer(w.grid.params, np.uint8)
    if address + size > len(data):
        raise MemoryFaultError(f"access to {size} bytes beyond the {len(data)} bytes of {where} memory", address)
    return data, address


def read(w: Warp, where: str, at: Array, size: int, mask: Mask) -> npt.NDArray[np.uint8]:
    """``size`` bytes of each thread, one row per lane."""
    out = np.zeros((WARP, size), np.uint8)
    for lane in np.flatnonzero(mask):
        data, offset = locate(w, int(lane), where, int(at[lane]), size)
        out[lane] = data[offset : offset + size]
    return out


def write(w: Warp, where: str, at: Array, content: npt.NDArray[np.uint8], mask: Mask) -> None:
    """Store a row of bytes per thread; of threads that write to one place, the last lane's stays."""
    size = content.shape[1]
    for lane in np.flatnonzero(mask):
        data, offset = locate(w, int(lane), where, int(at[lane]), size)
        data[offset : offset + size] = content[lane]


def _items(operand: ir.Operand | None) -> tuple[ir.Operand | None, ...]:
    return operand.items if isinstance(operand, ir.Vec) else (operand,)


def _param_symbol(w: Warp, operand: ir.Operand) -> tuple[str, int] | None:
    """Name and offset if an address is a .param variable of this function or of a call site."""
    if isinstance(operand, ir.Addr) and isinstance(operand.base, ir.Sym):
        name = operand.base.name
        variable = w.program.kernel.variables.get(name)
        own = {p.name for p in (*w.program.kernel.params, *w.program.kernel.returns)}
        if (variable is not None and variable.space == "param") or (variable is None and name in own):
            return name, operand.base.offset + operand.offset
    return None


def _ld(w: Warp, i: ir.Instr, mask: Mask) -> None:
    kind = i.mods[-1]
    size = TYPES[kind].bytes
    targets = _items(i.dst[0])
    where = space(i)
    total = size * len(targets)
    symbol = _param_symbol(w, i.src[0])
    if symbol is not None:
        name, offset = symbol
        source = w.param_space.get(name, np.zeros((WARP, 0), np.uint8))
        content = np.zeros((WARP, total), np.uint8)
        available = source[:, offset : offset + total]
        content[:, : available.shape[1]] = available
    else:
        content = read(w, where, addresses(w, i.src[0], where), total, mask)
    for k, target in enumerate(targets):
        raw = np.ascontiguousarray(content[:, k * size : (k + 1) * size]).view(UINT[8 * size])[:, 0]
        w.put(target, raw.view(INT[8 * size]) if TYPES[kind].kind == "signed" else raw, mask)


def _st(w: Warp, i: ir.Instr, mask: Mask) -> None:
    kind = i.mods[-1]
    bits = TYPES[kind].bits
    rows = []
    for item in _items(i.src[1]):
        if item is None:
            raise UnsupportedError("a store of nothing", kernel=w.entry, line=i.line, text=i.opcode)
        values = w.get(item, kind if TYPES[kind].is_float else f"b{bits}")
        rows.append(np.ascontiguousarray(values).view(np.uint8).reshape(WARP, bits // 8))
    content = np.concatenate(rows, axis=1)
    symbol = _param_symbol(w, i.src[0])
    if symbol is not None:
        w.write_param(symbol[0], symbol[1], content, mask)
        return
    where = space(i)
    write(w, where, addresses(w, i.src[0], where), content, mask)


def _add_float(a: int, b: int, kind: str) -> int:
    x, y = (decode(np.array([v], UINT[TYPES[kind].bits]), kind) for v in (a, b))
    total = x + y if kind == "f64" else round_to(add_exact(x, y), kind)
    return int(encode(total, kind)[0])


def _signed(value: int, kind: str) -> int:
    bits = TYPES[kind].bits
    return value - (1 << bits) if TYPES[kind].kind == "signed" and value >> (bits - 1) else value


def _atomic_add(old: int, a: int, kind: str) -> int:
    if not TYPES[kind].is_float:
        return old + a
    if TYPES[kind].lanes == 1:
        return _add_float(old, a, kind)
    half = kind.removesuffix("x2")
    return _add_float(old & 0xFFFF, a & 0xFFFF, half) | _add_float(old >> 16, a >> 16, half) << 16


_ATOMICS: Final[dict[str, Callable[[int, int, str], int]]] = {
    "add": _atomic_add,
    "and": lambda old, a, kind: old & a,
    "or": lambda old, a, kind: old | a,
    "xor": lambda old, a, kind: old ^ a,
    "exch": lambda old, a, kind: a,
    "inc": lambda old, a, kind: 0 if old >= a else old + 1,
    "dec": lambda old, a, kind: a if old == 0 or old > a else old - 1,
    "min": lambda old, a, kind: min(_signed(old, kind), _signed(a, kind)),
    "max": lambda old, a, kind: max(_signed(old, kind), _signed(a, kind)),
}


def _atom(w: Warp, i: ir.Instr, mask: Mask) -> None:
    """atom and red: lane after lane."""
    kind = i.mods[-1]
    bits = TYPES[kind].bits
    where = space(i)
    at = addresses(w, i.src[0], where)
    raw = kind if kind in ("f32", "f64") else f"b{bits}"
    operands = [w.get(s, raw).view(UINT[bits]) for s in i.src[1:]]
    before = np.zeros(WARP, UINT[bits])
    operation = next(m for m in i.mods if m in _ATOMICS or m == "cas")
    for lane in np.flatnonzero(mask):
        data, offset = locate(w, int(lane), where, int(at[lane]), bits // 8)
        old = int.from_bytes(data[offset : offset + bits // 8].tobytes(), "little")
        values = [int(o[lane]) for o in operands]
        if operation == "cas":
            new = values[1] if old == values[0] else old
        else:
            new = _ATOMICS[operation](old, values[0], kind)
        content = (new & ((1 << bits) - 1)).to_bytes(bits // 8, "little")
        data[offset : offset + bits // 8] = np.frombuffer(content, np.uint8)
        before[lane] = old
    if i.dst:
        w.put(i.dst[0], before, mask)


def _cp(w: Warp, i: ir.Instr, mask: Mask) -> None:
    """cp.async copies when it is issued: waiting then has nothing to do."""
    if "bulk" in i.mods or "mbarrier" in i.mods:
        from vgpu.ptx.oracle.mbarrier import copy_arrives, copy_bulk

        (copy_bulk if "bulk" in i.mods else copy_arrives)(w, i, mask)
        return
    if i.mods[1] in ("commit_group", "wait_group", "wait_all"):
        return
    size = int(w.get(i.src[2], "u32")[0])
    if size not in (4, 8, 16):
        raise UnsupportedError(f"cp.async of {size} bytes", kernel=w.entry, line=i.line, text=i.opcode)
    wanted = np.full(WARP, size, np.uint32)
    if len(i.src) > 3:
        extra = i.src[3]
        if isinstance(extra, ir.Reg) and w.program.kernel.registers[extra.name] == "pred":
            wanted = np.where(w.predicate(extra), np.uint32(0), wanted)  # ignore-src
        else:
            wanted = np.minimum(w.get(extra, "u32"), np.uint32(size))
    to, source = addresses(w, i.src[0], "shared"), addresses(w, i.src[1], "global")
    for lane in np.flatnonzero(mask):
        row = np.zeros((WARP, size), np.uint8)
        one = np.zeros(WARP, np.bool_)
        one[lane] = True
        count = int(wanted[lane])
        if count:
            data, offset = locate(w, int(lane), "global", int(source[lane]), 1)
            locate(w, int(lane), "global", int(source[lane]) + count - 1, 1)
            row[lane, :count] = data[offset : offset + count]
        write(w, "shared", to, row, one)


def _nothing(w: Warp, i: ir.Instr, mask: Mask) -> None:
    """Order and hints: threads here run one after another and see each other's writes at once."""


OPS: Final[dict[str, Handler]] = {
    "ld": _ld,
    "ldu": _ld,
    "st": _st,
    "atom": _atom,
    "red": _atom,
    "cp": _cp,
    **dict.fromkeys(("prefetch", "prefetchu", "discard", "membar", "fence", "griddepcontrol", "nanosleep"), _nothing),
}


def kinds(i: ir.Instr) -> tuple[str, ...]:
    return type_names(i.mods)
