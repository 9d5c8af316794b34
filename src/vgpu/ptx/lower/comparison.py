"""Comparison and selection instructions of integers: setp, set, selp, slct, and the rules of comparing values."""

from __future__ import annotations

from vgpu.ptx import ir
from vgpu.ptx.domain import Pred, Val, constant, signed, trailing_zeros
from vgpu.ptx.emit.forms import INT
from vgpu.ptx.emit.function import Function
from vgpu.ptx.lower.common import get, last_type, lowers, put
from vgpu.ptx.lower.linear import alignment
from vgpu.ptx.lower.logic import parts
from vgpu.ptx.types import TYPES

_COMPARE = {
    "eq": ("eq", False), "ne": ("ne", False), "lt": ("lt", False), "le": ("le", False), "gt": ("gt", False),
    "ge": ("ge", False), "lo": ("lt", True), "ls": ("le", True), "hi": ("gt", True), "hs": ("ge", True),
}  # fmt: skip


# -- rules on values


def compare(f: Function, how: str, a: Val, b: Val, *, is_signed: bool) -> Pred:
    """``how``: eq ne lt le gt ge."""
    e = INT[a.w]
    n = a.w
    if a.const and not b.const:
        a, b = b, a
        how = {"lt": "gt", "gt": "lt", "le": "ge", "ge": "le"}.get(how, how)
    icmp = how if how in ("eq", "ne") else ("s" if is_signed else "u") + how
    if a.uk and b.uk:
        f.u(a)
        f.u(b)
        if a.const and b.const:
            return Pred(
                mask=sum(
                    1 << i for i, (p, q) in enumerate(zip(a.values(), b.values(), strict=True)) if _holds(icmp, p, q, n)
                )
            )
        (al, ah), (bl, bh) = a.total(), b.total()
        if is_signed or (al >= 0 and bl >= 0) or how in ("eq", "ne"):
            if how in ("eq", "ne") and (ah < bl or bh < al):
                return Pred(mask=0xFFFFFFFF if how == "ne" else 0)
            if (
                (how == "lt" and ah < bl)
                or (how == "le" and ah <= bl)
                or (how == "gt" and al > bh)
                or (how == "ge" and al >= bh)
            ):
                return Pred(mask=0xFFFFFFFF)
            if (
                (how == "lt" and al >= bh)
                or (how == "le" and al > bh)
                or (how == "gt" and ah <= bl)
                or (how == "ge" and ah < bl)
            ):
                return Pred(mask=0)
        if a.uniform and b.uniform:
            return Pred(s=f.b.scalar(f"icmp {icmp} {e}", (f.sca(a, e), f.sca(b, e))))
        if a.u == b.u and how in ("eq", "ne"):
            return Pred(
                mask=sum(
                    1 << i
                    for i, (p, q) in enumerate(zip(a.values(), b.values(), strict=True))
                    if _holds(how, signed(p, n), signed(q, n), n)
                )
            )
        if a.u == b.u and a.signed_safe() and b.signed_safe() and (is_signed or (al >= 0 and bl >= 0)):
            return Pred(
                mask=sum(
                    1 << i
                    for i, (p, q) in enumerate(zip(a.values(), b.values(), strict=True))
                    if _holds(icmp, p, q, 128)
                )
            )
        # Lanes differ only below the alignment of both sides: a comparison with a multiple goes one way.
        one_way = _one_way(f, how, a, b, is_signed)
        if one_way is not None:
            return one_way
    return f.apply_pred(((a, e), (b, e)), lambda x, p, q: x.cmp(icmp, e, p, q))


def _one_way(f: Function, how: str, a: Val, b: Val, is_signed: bool) -> Pred | None:
    """x + k < y, with 0 <= k < 2**m and x, y multiples of 2**m, is x < y."""
    if how not in ("lt", "ge", "gt", "le"):
        return None
    if a.L is None:
        a, b = b, a
        how = {"lt": "gt", "gt": "lt", "le": "ge", "ge": "le"}[how]
    if b.L is not None:
        return None
    w = a.w
    if b.const and how in ("gt", "le"):  # x > c is x >= c + 1
        if b.c + 1 >= 1 << (w - 1):
            return None
        b = constant(w, b.c + 1)
        how = "ge" if how == "gt" else "lt"
    if how not in ("lt", "ge"):
        return None
    found = parts(f, a, 64)
    if found is None:
        return None
    whole, _ = found
    m = min(whole.tz, w - 1)
    if alignment(b) < m if not b.const else trailing_zeros(b.c) < m:
        return None
    low, high = a.total()
    if not is_signed and low < 0:
        pass  # disjoint bits: no carry, so the order of the upper bits decides here too
    e = INT[w]
    icmp = ("s" if is_signed else "u") + how
    del high
    return Pred(s=f.b.scalar(f"icmp {icmp} {e}", (f.sca(whole, e), f.sca(b, e))))


def _holds(icmp: str, p: int, q: int, w: int) -> bool:
    if icmp[0] == "u":
        full = (1 << w) - 1
        p, q = p & full, q & full
    elif w < 128:
        p, q = signed(p, w), signed(q, w)
    how = icmp[-2:]
    return {"eq": p == q, "ne": p != q, "lt": p < q, "le": p <= q, "gt": p > q, "ge": p >= q}[how]


# -- instructions


def comparison(f: Function, instr: ir.Instr) -> Pred:
    """The comparison of a setp or set, before its Boolean operation."""
    how = instr.mods[0]
    t = last_type(instr)
    if t.is_float:
        from vgpu.ptx.lower.floating import compare_floats

        return compare_floats(f, instr, how, t)
    a, b = get(f, instr.src[0], t.bits), get(f, instr.src[1], t.bits)
    relation, unsigned = _COMPARE[how]
    return compare(f, relation, a, b, is_signed=t.kind == "signed" and not unsigned)


@lowers("setp")
def _setp(f: Function, instr: ir.Instr) -> None:
    t = last_type(instr)
    if t.lanes == 2:
        from vgpu.ptx.lower.floating import setp_packed

        setp_packed(f, instr)
        return
    p = comparison(f, instr)
    q = f.pnot(p) if len(instr.dst) > 1 and instr.dst[1] is not None else None
    op = next((m for m in instr.mods if m in ("and", "or", "xor")), None)
    if op is not None:
        c = f.pred(instr.src[2])
        p, q = f.pbin(op, p, c), None if q is None else f.pbin(op, q, c)
    f.set(instr.dst[0], p)
    if q is not None:
        f.set(instr.dst[1], q)


@lowers("set")
def _set(f: Function, instr: ir.Instr) -> None:
    names = [m for m in instr.mods if m in TYPES]
    result = TYPES[names[0]]
    if TYPES[names[-1]].lanes == 2:
        from vgpu.ptx.lower.floating import set_packed

        set_packed(f, instr)
        return
    p = comparison(f, instr)
    op = next((m for m in instr.mods if m in ("and", "or", "xor")), None)
    if op is not None:
        p = f.pbin(op, p, f.pred(instr.src[2]))
    one = {"f32": 0x3F800000, "f16": 0x3C00, "bf16": 0x3F80}.get(result.name, -1)
    put(f, instr.dst[0], f.select(p, constant(result.bits, one), constant(result.bits, 0)))


@lowers("selp")
def _selp(f: Function, instr: ir.Instr) -> None:
    w = last_type(instr).bits
    put(f, instr.dst[0], f.select(f.pred(instr.src[2]), get(f, instr.src[0], w), get(f, instr.src[1], w)))


@lowers("slct")
def _slct(f: Function, instr: ir.Instr) -> None:
    names = [TYPES[m] for m in instr.mods if m in TYPES]
    w = names[0].bits
    c = get(f, instr.src[2], 32)
    if names[1].is_float:
        from vgpu.ptx.lower.floating import flush

        tiny = "ftz" in instr.mods and not f.plan.ftz
        p = f.apply_pred(
            ((c, "float"),), lambda x, v: x.cmp("oge", "float", flush(x, v) if tiny else v, x.f("float", 0.0))
        )
    else:
        p = compare(f, "ge", c, constant(32, 0), is_signed=True)
    put(f, instr.dst[0], f.select(p, get(f, instr.src[0], w), get(f, instr.src[1], w)))
