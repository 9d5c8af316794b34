"""Calls of functions that the executor provides: vprintf, __assertfail, malloc, free."""

from __future__ import annotations

from vgpu.ptx import abi, ir
from vgpu.ptx.domain import Val, vector
from vgpu.ptx.emit.builder import VECTOR
from vgpu.ptx.emit.forms import INT
from vgpu.ptx.emit.function import Function
from vgpu.ptx.lower.common import get, lowers, put
from vgpu.ptx.lower.lanes import each_lane
from vgpu.ptx.lower.memory import touch
from vgpu.ptx.lower.special import runtime_function
from vgpu.ptx.normalize import EXTERNAL_CALL

_RESULT = {"vprintf": 32, "malloc": 64}


@lowers(EXTERNAL_CALL)
def _call(f: Function, instr: ir.Instr) -> None:
    name = instr.mods[0]
    args = []
    for operand in instr.src:
        w = f.width(operand.name) if isinstance(operand, ir.Reg) else 64
        args.append(get(f, operand, w))
    f.effect()
    touch(f, "generic")
    target = instr.dst[0] if instr.dst else None
    w = _RESULT.get(name, 32)
    if f.analysis:
        if target is not None:
            put(f, target, Val(w, uk=False))
        return
    if name not in ("vprintf", "__assertfail", "malloc", "free"):
        raise f.unsupported(f"{name} has no body in this module")
    b = f.b
    function = runtime_function(f, {"__assertfail": "assertfail"}.get(name, name))
    boxes = []
    for i, a in enumerate(args):
        e = INT[a.w]
        box = f.scratch(f"call.{a.w}.{i}", VECTOR[e])
        b.put(f"store {VECTOR[e]} {f.vec(a, e)}, ptr {box}, align 64")
        boxes.append((e, box))
    out = f.scratch(f"call.{w}.out", VECTOR[INT[w]])
    active = f.active()

    def body(lane: str) -> None:
        values = []
        for e, box in boxes:
            at = b.op(f"getelementptr {e}, ptr {box}, i32 {lane}")
            values.append((e, b.op(f"load {e}, ptr {at}, align 4")))
        block = [("ptr", "%grid"), ("ptr", "%block")]
        if name == "vprintf":
            arguments, result = [*block, *values[:2]], "i32"
        elif name == "__assertfail":
            arguments, result = [*block, *values[:4]], "void"
        elif name == "malloc":
            arguments, result = [block[0], values[0]], "i64"
        else:
            arguments, result = [block[0], values[0]], "void"
        text = f"call {result} {function}({', '.join(f'{t} {v}' for t, v in arguments)})"
        if result == "void":
            b.put(text)
            return
        r = b.op(text)
        if target is not None:
            b.put(f"store {result} {r}, ptr {b.op(f'getelementptr {result}, ptr {out}, i32 {lane}')}, align 4")

    each_lane(f, active, body)
    if target is not None:
        put(f, target, vector(w, INT[w], b.op(f"load {VECTOR[INT[w]]}, ptr {out}, align 64")))
    if name == "__assertfail":
        some = b.op(f"icmp ne i32 {f.pmask(active)}, 0")
        stop, on = b.label(), b.label()
        b.put(f"br i1 {some}, label %{stop}, label %{on}")
        b.put(f"{stop}:")
        for field, value in (("trap", int(abi.Trap.ASSERT)), ("trap_line", instr.line), ("live", 0)):
            p = b.op(f"getelementptr i8, ptr %warp, i64 {abi.WARP[field]}")
            b.put(f"store i32 {value}, ptr {p}, align 4")
        b.put(f"ret i32 {int(abi.State.TRAP)}")
        b.put(f"{on}:")
