"""Matrix fragments: ldmatrix, stmatrix, movmatrix, mma.sync.

With lane = 4 * g + t, a fragment register of A holds row g (or g + 8) at the columns of t, one of B column g at the rows
of t, and C rows g and g + 8 at the columns 2 * t and 2 * t + 1. So each product of C needs, for t' in 0..3, A of lane
4 * g + t' and B of lanes 8 * t + t' and 8 * t + 4 + t': shuffles with constant indices.
"""

from __future__ import annotations

from vgpu.ptx import ir
from vgpu.ptx.domain import WARP, Val, constant, signed, split, vector
from vgpu.ptx.emit.builder import VECTOR
from vgpu.ptx.emit.function import Function
from vgpu.ptx.lower.bits import _dp_wide, dpbusd
from vgpu.ptx.lower.common import get, lowers, put, resize
from vgpu.ptx.lower.integer import add
from vgpu.ptx.lower.memory import address, load, space_of, store
from vgpu.ptx.lower.warp import permute

F = "float"
_TRANSPOSE = [x for lane in range(WARP) for x in (16 * (lane % 4) + lane // 4, 16 * (lane % 4) + 8 + lane // 4)]


def transpose(f: Function, v: Val) -> Val:
    """An 8 x 8 matrix of 16-bit elements, one row pair element per lane, transposed."""
    if f.analysis:
        return Val(32, uk=False)
    t = "<64 x i16>"
    halves = f.b.pure(f"bitcast <32 x i32> {f.vec(v, 'i32')} to {t}")
    index = ", ".join(f"i32 {i}" for i in _TRANSPOSE)
    r = f.b.op(f"shufflevector {t} {halves}, {t} poison, <64 x i32> <{index}>")
    return vector(32, "i32", f.b.op(f"bitcast {t} {r} to <32 x i32>"))


def _rows(f: Function, v: Val, matrix: int) -> Val:
    """Addresses of the words of one matrix, by lane, from the row addresses in lanes 8 * matrix … + 7."""
    moved = permute(f, v, [8 * matrix + lane // 4 for lane in range(WARP)])
    c, lanes = split([4 * (lane % 4) for lane in range(WARP)], v.w)
    return add(f, moved, Val(v.w, None, c, lanes))


@lowers("ldmatrix")
def _ldmatrix(f: Function, instr: ir.Instr) -> None:
    space = space_of(f, instr)
    v, space = address(f, instr.src[0], space)
    target = instr.dst[0]
    items = target.items if isinstance(target, ir.Vec) else (target,)
    f.flush_guards()
    results = []
    for i in range(len(items)):
        where = _rows(f, v, i)
        got = load(f, where, space, 4, 1)[0]
        results.append(transpose(f, got) if "trans" in instr.mods else got)
    for item, r in zip(items, results, strict=True):
        if item is not None:
            put(f, item, r)


@lowers("stmatrix")
def _stmatrix(f: Function, instr: ir.Instr) -> None:
    space = space_of(f, instr)
    v, space = address(f, instr.src[0], space)
    source = instr.src[1]
    items = source.items if isinstance(source, ir.Vec) else (source,)
    values = [get(f, item, 32) for item in items if item is not None]
    f.effect()
    for i, value in enumerate(values):
        store(f, _rows(f, v, i), space, 4, [transpose(f, value) if "trans" in instr.mods else value])


@lowers("movmatrix")
def _movmatrix(f: Function, instr: ir.Instr) -> None:
    put(f, instr.dst[0], transpose(f, get(f, instr.src[0], 32)))


# -- mma


def _shuffle(f: Function, operand: str, elem: str, index: list[int]) -> str:
    t = VECTOR[elem]
    order = ", ".join([f"i32 {i}" for i in index])
    return f.b.pure(f"shufflevector {t} {operand}, {t} poison, <32 x i32> <{order}>")


_QUAD = [[lane // 4 * 4 + k for lane in range(WARP)] for k in range(4)]
_EVEN = [[lane % 4 * 8 + k for lane in range(WARP)] for k in range(4)]
_ODD = [[lane % 4 * 8 + 4 + k for lane in range(WARP)] for k in range(4)]


def _items(operand: ir.Operand | None) -> tuple[ir.Operand | None, ...]:
    return operand.items if isinstance(operand, ir.Vec) else (operand,)


@lowers("mma")
def _mma(f: Function, instr: ir.Instr) -> None:
    shape = next(m for m in instr.mods if m.startswith("m") and "n" in m and "k" in m)
    types = [m for m in instr.mods if m in ("f16", "bf16", "tf32", "f32", "s8", "u8", "s32", "f64")]
    d_type, a_type, b_type, c_type = types
    a, b, c = (
        [get(f, o, 32) for o in _items(operand) if o is not None] for operand in instr.src[:3]
    )
    outs = _items(instr.dst[0])
    if f.analysis:
        for out in outs:
            v = Val(32, uk=False)
            if d_type == "f32":
                v.vf[F] = "%?"
            if out is not None:
                put(f, out, v)
        return
    if a_type in ("s8", "u8"):
        results = [
            vector(32, "i32", r) for r in _mma_int(f, shape, a, b, c, a_type, b_type, saturate="satfinite" in instr.mods)
        ]
    else:
        sums = _mma_float(f, shape, a, b, _accumulators(f, c, c_type), a_type)
        if d_type == "f16":
            results = [_pack(f, sums[0], sums[1]), _pack(f, sums[2], sums[3])]
        else:
            results = [vector(32, F, s) for s in sums]
    for out, r in zip(outs, results, strict=True):
        if out is not None:
            put(f, out, r)


def _accumulators(f: Function, c: list[Val], kind: str) -> list[str]:
    if kind == "f32":
        return [f.vec(v, F) for v in c]
    found = []
    for v in c:
        low, high = _halves(f, f.vec(v, "i32"), "f16")
        found += [low, high]
    return found


def _halves(f: Function, v: str, kind: str) -> tuple[str, str]:
    """The two 16-bit floats of each lane as f32."""
    b = f.b
    if kind == "bf16":
        low = b.pure(f"shl <32 x i32> {v}, splat (i32 16)")
        high = b.pure(f"and <32 x i32> {v}, splat (i32 -65536)")
        return tuple(b.pure(f"bitcast <32 x i32> {p} to <32 x float>") for p in (low, high))  # type: ignore[return-value]
    low = b.pure(f"trunc <32 x i32> {v} to <32 x i16>")
    shifted = b.pure(f"lshr <32 x i32> {v}, splat (i32 16)")
    high = b.pure(f"trunc <32 x i32> {shifted} to <32 x i16>")
    parts = [b.pure(f"bitcast <32 x i16> {p} to <32 x half>") for p in (low, high)]
    return tuple(b.pure(f"fpext <32 x half> {p} to <32 x float>") for p in parts)  # type: ignore[return-value]


def _pack(f: Function, low: str, high: str) -> Val:
    b = f.b
    parts = [b.op(f"fptrunc <32 x float> {p} to <32 x half>") for p in (low, high)]
    index = ", ".join(f"i32 {i // 2 + 32 * (i % 2)}" for i in range(64))
    both = b.op(f"shufflevector <32 x half> {parts[0]}, <32 x half> {parts[1]}, <64 x i32> <{index}>")
    return vector(32, "i32", b.op(f"bitcast <64 x half> {both} to <32 x i32>"))


def _mma_float(f: Function, shape: str, a: list[Val], b_: list[Val], c: list[str], kind: str) -> list[str]:
    """Sums in f32; ``c`` are the four accumulators."""
    b = f.b
    if kind == "tf32":
        rows = [[f.vec(v, F)] for v in a]
        columns = [[f.vec(v, F)] for v in b_]
    else:
        rows = [list(_halves(f, f.vec(v, "i32"), kind)) for v in a]
        columns = [list(_halves(f, f.vec(v, "i32"), kind)) for v in b_]
    t = "<32 x float>"
    sums = list(c)
    for h, column in enumerate(columns):  # a[2h]: rows g, a[2h + 1]: rows g + 8
        for k in range(4):
            for part in range(len(column)):
                even = _shuffle(f, column[part], F, _EVEN[k])
                odd = _shuffle(f, column[part], F, _ODD[k])
                upper = _shuffle(f, rows[2 * h][part], F, _QUAD[k])
                lower = _shuffle(f, rows[2 * h + 1][part], F, _QUAD[k])
                for i, (p, q) in enumerate(((upper, even), (upper, odd), (lower, even), (lower, odd))):
                    sums[i] = b.call(t, "llvm.fma.v32f32", [(t, p), (t, q), (t, sums[i])])
    return sums


def _mma_int(
    f: Function, shape: str, a: list[Val], b_: list[Val], c: list[Val], a_type: str, b_type: str, *, saturate: bool
) -> list[str]:
    b = f.b
    vi = "<32 x i32>"
    rows = [f.vec(v, "i32") for v in a]
    columns = [f.vec(v, "i32") for v in b_]
    start = [f.vec(v, "i32") for v in c]
    if shape == "m8n8k16":
        rows, columns = [rows[0], "zeroinitializer"], columns
    sums = ["zeroinitializer"] * 4 if saturate else (start + ["zeroinitializer"] * 4)[:4]
    fast = (f.target.vnni or f.target.avxvnni) and b_type == "s8"
    bias = signed(0x80808080, 32)
    if fast and a_type == "s8":
        # a + 128 is unsigned: 128 times each column's sum comes off again.
        rows = [b.pure(f"xor {vi} {r}, splat (i32 {bias})") if r != "zeroinitializer" else r for r in rows]
        total = "zeroinitializer"
        for column in columns:
            total = dpbusd(f, total, f"splat (i32 {bias})", column)
        for step in (1, 2):
            other = _shuffle(f, total, "i32", [lane ^ step for lane in range(WARP)])
            total = b.op(f"add {vi} {total}, {other}")
        even = _shuffle(f, total, "i32", _EVEN[0])
        odd = _shuffle(f, total, "i32", _ODD[0])
        sums = [b.op(f"sub {vi} {s}, {e}") for s, e in zip(sums, (even, odd, even, odd), strict=True)]

    def dot(total: str, p: str, q: str) -> str:
        if fast:
            return dpbusd(f, total, p, q)
        return _dp_wide(f, total, p, q, "sext" if a_type == "s8" else "zext", "sext" if b_type == "s8" else "zext")

    for h, column in enumerate(columns):
        for k in range(4):
            even, odd = _shuffle(f, column, "i32", _EVEN[k]), _shuffle(f, column, "i32", _ODD[k])
            upper = _shuffle(f, rows[2 * h], "i32", _QUAD[k])
            sums[0], sums[1] = dot(sums[0], upper, even), dot(sums[1], upper, odd)
            if shape != "m8n8k16":
                lower = _shuffle(f, rows[2 * h + 1], "i32", _QUAD[k])
                sums[2], sums[3] = dot(sums[2], lower, even), dot(sums[3], lower, odd)
    n = len(c)
    if saturate:
        sums = [b.call(vi, "llvm.sadd.sat.v32i32", [(vi, s), (vi, x)]) for s, x in zip(sums, start, strict=False)]
    return sums[:n]


_ = (constant, resize)
