"""mbarrier objects, and the copies that arrive at them."""

from __future__ import annotations

from typing import Final

import numpy as np

from vgpu.ptx import ir, mbarrier
from vgpu.ptx.oracle.access import addresses, locate, space
from vgpu.ptx.oracle.machine import WARP, Handler, Mask, Warp


def _word(w: Warp, lane: int, where: str, address: int, new: int | None = None) -> int:
    """The object's word; ``new`` replaces it."""
    data, offset = locate(w, lane, where, address, 8)
    old = int.from_bytes(data[offset : offset + 8].tobytes(), "little")
    if new is not None:
        data[offset : offset + 8] = np.frombuffer(new.to_bytes(8, "little"), np.uint8)
    return old


def _mbarrier(w: Warp, i: ir.Instr, mask: Mask) -> None:
    what = i.mods[0]
    if what == "pending_count":
        w.put(i.dst[0], w.get(i.src[0], "u64") & np.uint64(mbarrier.COUNT), mask)
        return
    where = space(i)
    at = addresses(w, i.src[0], where)
    state = np.zeros(WARP, np.uint64)
    if what in mbarrier.WAITS:
        parity = "parity" in i.mods
        asked = w.get(i.src[1], "u32" if parity else "u64")
        for lane in np.flatnonzero(mask):
            now = _word(w, int(lane), where, int(at[lane])) >> mbarrier.PHASE
            state[lane] = now ^ ((int(asked[lane]) & 1) if parity else int(asked[lane]) >> mbarrier.PHASE)
        w.put(i.dst[0], state != 0, mask)
        return
    count = w.get(i.src[1], "u32") if len(i.src) > 1 else np.ones(WARP, np.uint32)
    for lane in np.flatnonzero(mask):
        word = _word(w, int(lane), where, int(at[lane]))
        state[lane] = word
        _word(w, int(lane), where, int(at[lane]), _after(what, i.mods, word, int(count[lane])))
    if i.dst:
        w.put(i.dst[0], state, mask)


def _after(what: str, mods: tuple[str, ...], word: int, count: int) -> int:
    if what == "init":
        return mbarrier.initial(count)
    if what == "inval":
        return word
    if what == "complete_tx":
        return mbarrier.completed(mbarrier.expect(word, -count))
    if "expect_tx" in mods:
        word = mbarrier.expect(word, count)
        if what == "expect_tx":
            return word
        count = 1
    if what == "arrive_drop":
        word = mbarrier.drop(word, count)
    word = mbarrier.arrive(word, count)
    return word if "noComplete" in mods else mbarrier.completed(word)


def copy_arrives(w: Warp, i: ir.Instr, mask: Mask) -> None:
    """cp.async.mbarrier.arrive: the copies are done. Without .noinc it is an arrival more than the object expects."""
    where = space(i)
    at = addresses(w, i.src[0], where)
    for lane in np.flatnonzero(mask):
        word = _word(w, int(lane), where, int(at[lane]))
        if "noinc" in i.mods:
            _word(w, int(lane), where, int(at[lane]), mbarrier.completed(mbarrier.arrive(word, 1)))


def copy_bulk(w: Warp, i: ir.Instr, mask: Mask) -> None:
    """cp.async.bulk: done when it is issued, as are other asynchronous copies."""
    if i.mods[2] in ("commit_group", "wait_group"):
        return
    inward = i.mods[2].startswith("shared")
    to_space, of_space = ("shared", "global") if inward else ("global", "shared")
    to, of = addresses(w, i.src[0], to_space), addresses(w, i.src[1], of_space)
    size = w.get(i.src[2], "u32")
    objects = addresses(w, i.src[3], "shared") if inward else None
    for lane in np.flatnonzero(mask):
        n = int(size[lane])
        for k in range(0, n, 16):
            source, start = locate(w, int(lane), of_space, int(of[lane]) + k, 16)
            target, begin = locate(w, int(lane), to_space, int(to[lane]) + k, 16)
            target[begin : begin + 16] = source[start : start + 16]
        if objects is not None:
            word = _word(w, int(lane), "shared", int(objects[lane]))
            word = mbarrier.completed(mbarrier.expect(word, -n))
            _word(w, int(lane), "shared", int(objects[lane]), word)


OPS: Final[dict[str, Handler]] = {"mbarrier": _mbarrier}
