"""Of the SIMD video instructions those that CUDA's intrinsics become: __vabsdiffu4, __vsadu2 and their like."""

from __future__ import annotations

from vgpu.ptx import ir
from vgpu.ptx.emit.forms import X
from vgpu.ptx.emit.function import Function
from vgpu.ptx.lower.common import get, lowers, put


@lowers("vabsdiff2", "vabsdiff4")
def _vabsdiff(f: Function, instr: ir.Instr) -> None:
    """Distances of packed parts: they fit the part's width as unsigned numbers, whatever the sign of the operands."""
    elem = "i16x2" if instr.base == "vabsdiff2" else "i8x4"
    s = "s" if instr.mods[1] == "s32" else "u"
    a, b = (get(f, operand, 32) for operand in instr.src[:2])

    def distances(x: X, p: str, q: str) -> str:
        return x.bin("sub", elem, x.intrinsic(f"{s}max", elem, p, q), x.intrinsic(f"{s}min", elem, p, q))

    r = f.apply(32, elem, ((a, elem), (b, elem)), distances)
    if "add" in instr.mods:

        def total(x: X, p: str, c: str) -> str:
            if elem == "i8x4":
                even, shift = x.k("i32", 0xFF00FF), x.k("i32", 8)
                odd = x.bin("and", "i32", x.bin("lshr", "i32", p, shift), even)
                p = x.bin("add", "i32", x.bin("and", "i32", p, even), odd)
            low = x.bin("and", "i32", p, x.k("i32", 0xFFFF))
            p = x.bin("add", "i32", low, x.bin("lshr", "i32", p, x.k("i32", 16)))
            return x.bin("add", "i32", p, c)

        r = f.apply(32, "i32", ((r, "i32"), (get(f, instr.src[2], 32), "i32")), total)
    put(f, instr.dst[0], r)
