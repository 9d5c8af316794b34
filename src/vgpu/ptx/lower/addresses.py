"""Where memory operands point: symbols, state spaces, and the pointers of a warp's lanes."""

from __future__ import annotations

from typing import Final

from vgpu.ptx import ir
from vgpu.ptx.domain import FULL_MASK, WARP, Val, pattern
from vgpu.ptx.emit.builder import const_vector
from vgpu.ptx.emit.function import Function
from vgpu.ptx.lower.common import resize
from vgpu.ptx.lower.linear import add
from vgpu.ptx.lower.special import warp_index

SPACES: Final = {
    "global": "global", "shared": "shared", "shared::cta": "shared", "local": "local", "const": "global",
    "param": "param", "param::entry": "param", "param::func": "param",
}  # fmt: skip


def shared_base(f: Function) -> str:
    return f.field("block", "shared", "ptr")


def local_base(f: Function) -> Val:
    """The generic address of each lane's local memory."""
    bytes_ = f.frame.layout.local_bytes
    base = f.field("block", "local", "i64")
    index = f.u(warp_index(f))
    if index is not None:
        wide = f.b.hoist(f"zext i32 {index} to i64")
        base = f.b.hoist(f"add i64 {base}, {f.b.hoist(f'mul i64 {wide}, {WARP * bytes_}')}")
    lanes = pattern(64, [i * bytes_ for i in range(WARP)])
    return Val(64, base, 0, lanes.L)


def symbol(f: Function, operand: ir.Sym) -> Val:
    """The address that a variable's name stands for: in its own space."""
    name = operand.name
    layout = f.frame.layout
    local_name = f.frame.symbols.get(name, name)
    if local_name in layout.shared:
        return Val(64, None, layout.shared[local_name] + operand.offset)
    if local_name in layout.local:
        base = local_base(f)
        return Val(64, base.u, base.c + layout.local[local_name] + operand.offset, base.L)
    if name in layout.module:
        index = layout.module.index(name)
        pointer = f.b.hoist(f"getelementptr i8, ptr {f.field('grid', 'globals', 'ptr')}, i64 {8 * index}")
        address = f.b.hoist(f"load i64, ptr {pointer}, align 8, !invariant.load !1")
        return Val(64, address, operand.offset)
    if name in f.frame.params:
        base64 = f.field("grid", "params", "i64")
        return Val(64, base64, f.frame.params[name].offset + operand.offset)
    raise f.unsupported(f"the address of {name} is not available")


def space_of(f: Function, instr: ir.Instr) -> str:
    for m in instr.mods:
        s = SPACES.get(m)
        if s is not None:
            return s
    return "generic"


def address(f: Function, operand: ir.Operand, space: str) -> tuple[Val, str]:
    """An address and the space it is in, which a symbol may tell better than the instruction."""
    assert isinstance(operand, ir.Addr)
    base = operand.base
    if isinstance(base, ir.Sym):
        name = f.frame.symbols.get(base.name, base.name)
        if space == "generic" and name in f.frame.layout.shared:
            space = "shared"
        v = symbol(f, base)
    elif isinstance(base, ir.Imm):
        v = Val(64, None, base.bits)
    else:
        v = f.reg(base.name)
    if operand.offset:
        v = add(f, v, Val(v.w, None, operand.offset))
    return v, space


def pointer(f: Function, v: Val, space: str) -> str:
    """The pointer for the uniform part of an address, without its constants."""
    u = f.u(v)
    if space == "shared":
        base = shared_base(f)
        if u is None:
            return base
        offset = u
        if v.w == 32:  # signed: constants below the first byte come out right
            offset = f.b.scalar("sext i32", (u,), " to i64")
        return f.b.pure(f"getelementptr i8, ptr {base}, i64 {offset}")
    if u is None:
        return "null"
    if v.w == 32:
        u = f.b.scalar("zext i32", (u,), " to i64")
    return f.b.pure(f"inttoptr i64 {u} to ptr")


def at(f: Function, base: str, offset: int) -> str:
    return base if not offset else f.b.pure(f"getelementptr i8, ptr {base}, i64 {offset}")


def pointers(f: Function, v: Val, space: str) -> str:
    """The addresses of all lanes as <32 x ptr>."""
    if v.uk and v.L is not None and (f.mask.mask == FULL_MASK or v.w == 64):
        k = const_vector("i64", v.values())
        return f.b.pure(f"getelementptr i8, ptr {pointer(f, v, space)}, <32 x i64> {k}")
    if space == "shared":
        base = shared_base(f)
        if v.w == 32:
            return f.b.pure(f"getelementptr i8, ptr {base}, <32 x i32> {f.vec(v, 'i32')}")
        return f.b.pure(f"getelementptr i8, ptr {base}, <32 x i64> {f.vec(v, 'i64')}")
    if v.w == 32:
        v = resize(f, v, 64)
    return f.b.pure(f"inttoptr <32 x i64> {f.vec(v, 'i64')} to <32 x ptr>")
