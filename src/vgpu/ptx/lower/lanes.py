"""Where lanes part: a gather from an address per lane, and loops over the active lanes."""

from __future__ import annotations

from vgpu.ptx.domain import Pred, Val, vector
from vgpu.ptx.emit.builder import VECTOR
from vgpu.ptx.emit.forms import INT
from vgpu.ptx.emit.function import Function
from vgpu.ptx.lower.addresses import pointers
from vgpu.ptx.lower.linear import add


def gather(f: Function, v: Val, space: str, size: int, offset: int, active: Pred) -> Val:
    """Lane by lane. Halves and bytes are read as words: after each mapped run there is room for the rest."""
    if offset:
        v = add(f, v, Val(v.w, None, offset))
    elem = INT[max(4, size) * 8]
    t = VECTOR[elem]
    p = pointers(f, v, space)
    mask = f.pvec(active)
    r = masked_gather(f, t, elem, p, size, mask)
    if size < 4:
        w = 8 * size
        cut = f.b.op(f"trunc {t} {r} to <32 x i{w}>")
        if size == 1:
            return vector(16, "i16", f.b.op(f"zext <32 x i8> {cut} to <32 x i16>"), zeros=0xFF00)
        return vector(16, "i16", cut)
    return vector(8 * size, elem, r)


def masked_gather(f: Function, t: str, elem: str, p: str, size: int, mask: str) -> str:
    name = f"llvm.masked.gather.v32{elem}.v32p0"
    f.b.intrinsic(f"declare {t} @{name}(<32 x ptr>, <32 x i1>, {t})")
    return f.b.op(f"call {t} @{name}(<32 x ptr> align {size} {p}, <32 x i1> {mask}, {t} zeroinitializer)")


def scatter_loop(f: Function, p: str, operand: str, elem: str, active: Pred, size: int) -> None:
    """Lane by lane where there is no instruction: halves and bytes, and anything before AVX-512. LLVM would write 32
    tests and branches for each scatter, and take half a minute for a kernel with a hundred of them."""

    def body(lane: str) -> None:
        q = f.b.op(f"extractelement <32 x ptr> {p}, i32 {lane}")
        d = f.b.op(f"extractelement <32 x {elem}> {operand}, i32 {lane}")
        f.b.put(f"store {elem} {d}, ptr {q}, align {size}")

    each_lane(f, active, body)


def each_lane(f: Function, active: Pred, body: object) -> None:
    """A loop over the active lanes, from the first: ``body(lane)`` writes the code of one."""
    b = f.b
    outside = b.common()
    counter = f.scratch("lanes", "i32")
    loop, done, head = b.label(), b.label(), b.label()
    b.put(f"store i32 {f.pmask(active)}, ptr {counter}, align 4")
    b.put(f"br label %{head}")
    b.put(f"{head}:")
    m = b.op(f"load i32, ptr {counter}, align 4")
    none = b.op(f"icmp eq i32 {m}, 0")
    b.put(f"br i1 {none}, label %{done}, label %{loop}")
    b.put(f"{loop}:")
    lane = b.call("i32", "llvm.cttz.i32", [("i32", m), ("i1", "true")])
    less = b.op(f"sub i32 {m}, 1")
    b.put(f"store i32 {b.op(f'and i32 {m}, {less}')}, ptr {counter}, align 4")
    body(lane)  # type: ignore[operator]
    b.common(outside)
    b.put(f"br label %{head}")
    b.put(f"{done}:")
