"""Instructions by which the threads of a warp exchange values."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
import numpy.typing as npt

from vgpu.ptx import ir
from vgpu.ptx.oracle.machine import WARP, Handler, Mask, Warp

Array = npt.NDArray[Any]
_LANES: Final = np.arange(WARP)


def _bits(mask: Array) -> int:
    return sum(1 << int(lane) for lane in np.flatnonzero(mask))


def _members(w: Warp, operand: ir.Operand | None, mask: Mask) -> list[tuple[Mask, Mask]]:
    """Groups of threads that name the same members: (those that execute, those named)."""
    if operand is None:
        return [(mask, mask)]
    named = w.get(operand, "u32")
    groups = []
    for value in sorted({int(v) for v in named[mask]}):
        members = (np.uint32(value) >> _LANES.astype(np.uint32) & np.uint32(1)).astype(np.bool_)
        groups.append((mask & (named == np.uint32(value)), members & mask))
    return groups


def _shfl(w: Warp, i: ir.Instr, mask: Mask) -> None:
    mode = next(m for m in i.mods if m in ("up", "down", "bfly", "idx"))
    value = w.get(i.src[0], "b32")
    b, c = (w.get(s, "u32").astype(np.int64) for s in i.src[1:3])
    b, clamp, segment = b & 31, c & 31, c >> 8 & 31
    low = _LANES & segment
    high = low | (clamp & ~segment)
    source = {"up": _LANES - b, "down": _LANES + b, "bfly": _LANES ^ b, "idx": low | (b & ~segment)}[mode]
    inside = source >= high if mode == "up" else source <= high
    source = np.where(inside, source, _LANES)
    w.put(i.dst[0], np.where(mask, value, np.uint32(0))[source], mask)
    if len(i.dst) > 1:
        w.put(i.dst[1], inside, mask)


def _vote(w: Warp, i: ir.Instr, mask: Mask) -> None:
    predicate = w.predicate(i.src[0])
    for group, members in _members(w, i.src[1] if "sync" in i.mods else None, mask):
        votes = predicate & members
        if "ballot" in i.mods:
            w.put(i.dst[0], np.full(WARP, _bits(votes), np.uint32), group)
            continue
        every, some = bool(votes[members].all()), bool(votes.any())
        answer = every if "all" in i.mods else some if "any" in i.mods else every or not some
        w.put(i.dst[0], np.full(WARP, answer), group)


def _match(w: Warp, i: ir.Instr, mask: Mask) -> None:
    value = w.get(i.src[0], i.mods[-1])
    for group, members in _members(w, i.src[1], mask):
        if "any" in i.mods:
            same = np.array([_bits(members & (value == value[lane])) for lane in range(WARP)], np.uint32)
            w.put(i.dst[0], same, group)
            continue
        equal = len(set(value[members].tolist())) == 1
        w.put(i.dst[0], np.full(WARP, _bits(members) if equal else 0, np.uint32), group)
        if len(i.dst) > 1:
            w.put(i.dst[1], np.full(WARP, equal), group)


def _activemask(w: Warp, i: ir.Instr, mask: Mask) -> None:
    w.put(i.dst[0], np.full(WARP, _bits(mask), np.uint32), mask)


def _elect(w: Warp, i: ir.Instr, mask: Mask) -> None:
    for group, members in _members(w, i.src[0], mask):
        leader = int(np.flatnonzero(members)[0])
        w.put(i.dst[0], np.full(WARP, leader, np.uint32), group)
        if len(i.dst) > 1:
            w.put(i.dst[1], np.equal(_LANES, leader), group)


def _redux(w: Warp, i: ir.Instr, mask: Mask) -> None:
    value = w.get(i.src[0], i.mods[-1])
    operation: Any = {
        "add": np.add,
        "min": np.minimum,
        "max": np.maximum,
        "and": np.bitwise_and,
        "or": np.bitwise_or,
        "xor": np.bitwise_xor,
    }[i.mods[1]]
    for group, members in _members(w, i.src[1], mask):
        if members.any():
            w.put(i.dst[0], np.full(WARP, operation.reduce(value[members]), value.dtype), group)


def _meet(w: Warp, i: ir.Instr, mask: Mask) -> None:
    """bar.warp.sync: the threads run together whenever they can."""


OPS: Final[dict[str, Handler]] = {
    "shfl": _shfl,
    "vote": _vote,
    "match": _match,
    "activemask": _activemask,
    "elect": _elect,
    "redux": _redux,
    "bar": _meet,
}
