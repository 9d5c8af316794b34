"""Extended-precision integer arithmetic: add.cc, addc, sub.cc, subc, mad.cc, madc."""

from __future__ import annotations

from vgpu.ptx import ir
from vgpu.ptx.domain import Val, constant
from vgpu.ptx.emit.forms import INT, X
from vgpu.ptx.emit.function import Function
from vgpu.ptx.lower.common import get, last_type, lowers, put


def carry_in(f: Function) -> Val:
    """The carry that an instruction before this one left in the node: 0 or 1, in 32 bits."""
    v = f.cur.get("%CC")
    return v if isinstance(v, Val) else constant(32, 0)


def with_carry(f: Function, instr: ir.Instr, a: Val, b: Val, carry: Val) -> None:
    """Extended precision: the carry lives in a value of its own within the node."""
    w = a.w
    e, t = INT[w], INT[2 * w]
    op = "add" if instr.base in ("add", "addc", "mad", "madc") else "sub"

    def wide(x: X, p: str, q: str, c: str) -> str:
        p, q, c = (x.cast("zext", e, o, t) for o in (p, q, c))
        return x.bin(op, t, x.bin(op, t, p, q), c)

    def low(x: X, p: str, q: str, c: str) -> str:
        return x.cast("trunc", t, wide(x, p, q, c), e)

    def high(x: X, p: str, q: str, c: str) -> str:
        r = x.bin("lshr", t, wide(x, p, q, c), x.k(t, w))
        return x.bin("and", "i32", x.cast("trunc", t, r, "i32"), x.k("i32", 1))

    args = ((a, e), (b, e), (carry, e))
    put(f, instr.dst[0], f.apply(w, e, args, low))
    if "cc" in instr.mods:
        f.cur["%CC"] = f.apply(32, "i32", args, high)


@lowers("addc", "subc")
def _addc(f: Function, instr: ir.Instr) -> None:
    w = last_type(instr).bits
    from vgpu.ptx.lower.common import resize

    a, b = get(f, instr.src[0], w), get(f, instr.src[1], w)
    with_carry(f, instr, a, b, resize(f, carry_in(f), w))
