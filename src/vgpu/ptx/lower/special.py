"""Special registers."""

from __future__ import annotations

from vgpu.ptx import abi
from vgpu.ptx.domain import WARP, Val, constant, lanes_add, pattern, split, trailing_zeros, vector
from vgpu.ptx.emit.function import Function

_AXIS = {"x": 0, "y": 1, "z": 2}
_LANEMASK = {
    "eq": lambda i: 1 << i,
    "le": lambda i: (2 << i) - 1,
    "lt": lambda i: (1 << i) - 1,
    "ge": lambda i: 0xFFFFFFFF & ~((1 << i) - 1),
    "gt": lambda i: 0xFFFFFFFF & ~((2 << i) - 1),
}


def warp_index(f: Function) -> Val:
    count = f.frame.warps
    if count == 1:
        return constant(32, 0)
    return Val(32, f.field("warp", "index", "i32"), lo=0, hi=count - 1)


def _tid(f: Function, axis: int) -> Val:
    x, y, z = f.frame.block
    extent = (x, y, z)[axis]
    if extent == 1:
        return constant(32, 0)
    if f.frame.threads <= WARP:
        return pattern(32, [_coordinate(i, axis, f.frame.block) for i in range(WARP)])
    index = warp_index(f)
    inner = (1, x, x * y)[axis]  # threads that share this coordinate
    outer = inner * extent  # threads after which it repeats
    b = f.b
    if inner % WARP == 0:  # one value per warp
        return _scaled(f, index, 1, inner // WARP, outer // WARP)
    if WARP % inner == 0 and outer % WARP == 0:  # the warp covers whole steps of it
        u = _scaled(f, index, WARP // inner, 1, outer // WARP)
        c, lanes = split([i // inner for i in range(WARP)], 32)
        return Val(32, u.u, u.c + c, lanes_add(u.L, lanes, 32), u.lo, u.hi, u.tz)
    if WARP % outer == 0:  # the same in every warp
        return pattern(32, [i // inner % extent for i in range(WARP)])
    first = b.hoist(f"mul i32 {f.u(index)}, {WARP}")
    lane = "<" + ", ".join(f"i32 {i}" for i in range(WARP)) + ">"
    one = b.hoist(f"insertelement <32 x i32> poison, i32 {first}, i64 0")
    all_ = b.hoist(f"shufflevector <32 x i32> {one}, <32 x i32> poison, <32 x i32> zeroinitializer")
    linear = b.hoist(f"add <32 x i32> {all_}, {lane}")
    steps = linear if inner == 1 else b.hoist(f"udiv <32 x i32> {linear}, splat (i32 {inner})")
    got = b.hoist(f"urem <32 x i32> {steps}, splat (i32 {extent})")
    return vector(32, "i32", got, zeros=0xFFFFFFFF & ~((1 << (extent - 1).bit_length()) - 1))


def _coordinate(thread: int, axis: int, block: tuple[int, int, int]) -> int:
    x, y, z = block
    return (thread % x, thread // x % y, thread // (x * y) % z)[axis]


def _scaled(f: Function, index: Val, factor: int, divisor: int, period: int) -> Val:
    """warp % period / divisor * factor, as a hoisted scalar with facts."""
    u = f.u(index)
    if u is None:
        return constant(32, 0)
    count = index.hi + 1
    if period < count:
        u, count = f.b.hoist(f"urem i32 {u}, {period}"), period
    if divisor > 1:
        u, count = f.b.hoist(f"udiv i32 {u}, {divisor}"), -(-count // divisor)
    if count <= 1:
        return constant(32, 0)
    if factor > 1:
        u = f.b.hoist(f"mul i32 {u}, {factor}")
    return Val(32, u, lo=0, hi=(count - 1) * factor, tz=trailing_zeros(factor))


def special(f: Function, name: str) -> Val:
    """The value of a special register."""
    base, _, axis = name[1:].partition(".")
    if base == "tid":
        return _tid(f, _AXIS[axis])
    if base == "ntid":
        return constant(32, f.frame.block[_AXIS[axis]])
    if base == "ctaid":
        a = _AXIS[axis]
        return Val(32, f.field("block", "ctaid", "i32", 4 * a), lo=0, hi=(1 << 31) - 2 if a == 0 else 65534)
    if base == "nctaid":
        a = _AXIS[axis]
        return Val(32, f.field("grid", "nctaid", "i32", 4 * a), lo=1, hi=(1 << 31) - 1 if a == 0 else 65535)
    if base == "laneid":
        return pattern(32, range(WARP))
    if base == "warpid":
        return warp_index(f)
    if base == "nwarpid":
        return constant(32, 64)  # warp numbers of a multiprocessor, not of this block
    if base == "smid":
        return Val(32, f.field("block", "smid", "i32"))
    if base == "nsmid":
        return constant(32, 132)
    if base == "gridid":
        return Val(64, f.field("grid", "gridid", "i64"))
    if base.startswith("lanemask_"):
        return pattern(32, [_LANEMASK[base[9:]](i) for i in range(WARP)])
    if base.startswith("envreg"):
        return Val(32, f.field("grid", "envreg", "i32", 4 * int(base[6:])))
    if base == "dynamic_smem_size":
        return Val(32, f.field("grid", "dynamic_shared", "i32"))
    if base == "total_smem_size":
        dynamic = f.field("grid", "dynamic_shared", "i32")
        return Val(32, dynamic, f.frame.layout.static_shared)
    if base in ("clock", "clock_hi", "clock64", "globaltimer", "globaltimer_lo", "globaltimer_hi"):
        wide = runtime_clock(f, "clock64" if base.startswith("clock") else "globaltimer")
        if base.endswith("_hi"):
            return Val(32, f.b.op(f"trunc i64 {f.b.op(f'lshr i64 {wide}, 32')} to i32"))
        if base in ("clock", "globaltimer_lo"):
            return Val(32, f.b.op(f"trunc i64 {wide} to i32"))
        return Val(64, wide)
    raise f.unsupported(f"the special register {name} is not implemented")


def runtime_clock(f: Function, which: str) -> str:
    function = runtime_function(f, which)
    return f.b.op(f"call i64 {function}()")


def runtime_function(f: Function, which: str) -> str:
    """The address of one of the executor's functions."""
    table = f.field("grid", "runtime", "ptr")
    pointer = f.b.op(f"getelementptr i8, ptr {table}, i64 {abi.RUNTIME[which]}")
    return f.b.op(f"load ptr, ptr {pointer}, align 8")
