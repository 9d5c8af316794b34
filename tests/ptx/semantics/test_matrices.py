"""Matrix instructions against NumPy: fragments laid out by the PTX ISA's index formulas."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from tests.ptx.semantics.harness import ENGINES
from tests.ptx.semantics.programs import at, launch, module, words

pytestmark = pytest.mark.parametrize("engine", ENGINES)
RNG = np.random.default_rng(11)
GROUP, MEMBER = np.arange(32) // 4, np.arange(32) % 4


def place_a(kind: str, rows: int, register: int, k: int) -> tuple[np.ndarray, np.ndarray]:
    """Row and column of element k of a thread's register of A."""
    per = {"f16": 2, "bf16": 2, "tf32": 1, "s8": 4, "u8": 4}[kind]
    row = GROUP + (8 * (register % 2) if rows == 16 else 0)
    column = per * MEMBER + k + 4 * per * (register // 2 if rows == 16 else register)
    return row, column


def place_b(kind: str, register: int, k: int) -> tuple[np.ndarray, np.ndarray]:
    per = {"f16": 2, "bf16": 2, "tf32": 1, "s8": 4, "u8": 4}[kind]
    return per * MEMBER + k + 4 * per * register, GROUP


def stored(kind: str, shape: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
    """Random elements: as they are stored, and their values."""
    if kind in ("s8", "u8"):
        low, high = (-128, 128) if kind == "s8" else (0, 256)
        value = RNG.integers(low, high, shape)
        return value.astype(np.uint8), value.astype(np.float64)
    value = RNG.normal(size=shape).astype(np.float32)
    if kind == "f16":
        half = value.astype(np.float16)
        return half.view(np.uint16), half.astype(np.float64)
    if kind == "bf16":
        raw = value.view(np.uint32) >> np.uint32(16)
        return raw.astype(np.uint16), (raw << np.uint32(16)).view(np.float32).astype(np.float64)
    raw = value.view(np.uint32) & np.uint32(0xFFFFE000)
    return raw, raw.view(np.float32).astype(np.float64)


def fragment(kind: str, matrix: np.ndarray, count: int, place) -> np.ndarray:
    """Registers (count, 32) of a matrix."""
    bits = {"f16": 16, "bf16": 16, "tf32": 32, "s8": 8, "u8": 8}[kind]
    out = np.zeros((count, 32), np.uint32)
    for register in range(count):
        for k in range(32 // bits):
            row, column = place(register, k)
            out[register] |= matrix[row, column].astype(np.uint32) << np.uint32(bits * k)
    return out


FORMS = [
    "m16n8k16.row.col.f32.f16.f16.f32", "m16n8k8.row.col.f32.f16.f16.f32", "m16n8k16.row.col.f16.f16.f16.f16",
    "m16n8k8.row.col.f16.f16.f16.f16", "m16n8k16.row.col.f32.bf16.bf16.f32", "m16n8k8.row.col.f32.bf16.bf16.f32",
    "m16n8k8.row.col.f32.tf32.tf32.f32", "m16n8k4.row.col.f32.tf32.tf32.f32", "m16n8k32.row.col.s32.s8.s8.s32",
    "m16n8k16.row.col.s32.s8.s8.s32", "m16n8k32.row.col.s32.u8.s8.s32", "m16n8k32.row.col.satfinite.s32.s8.u8.s32",
    "m16n8k16.row.col.s32.u8.u8.s32", "m8n8k16.row.col.s32.s8.s8.s32",
]  # fmt: skip


def registers(first: int, count: int) -> str:
    return "{" + ", ".join(f"%x{first + k}" for k in range(count)) + "}"


@pytest.mark.parametrize("form", FORMS)
def test_mma(engine: str, form: str) -> None:
    shape, *_, d_kind, a_kind, b_kind, c_kind = form.split(".")
    rows = int(shape[1:].partition("n")[0])
    depth = int(shape.partition("k")[2])
    bits = {"f16": 16, "bf16": 16, "tf32": 32, "s8": 8, "u8": 8}[a_kind]
    n_a, n_b = rows * depth * bits // 1024, depth * 8 * bits // 1024
    n_c = (2 if d_kind == "f16" else 4) if rows == 16 else 2
    raw_a, a = stored(a_kind, (rows, depth))
    raw_b, b = stored(b_kind, (depth, 8))
    places = [(GROUP + 8 * (k // 2), 2 * MEMBER + k % 2) for k in range(4 if rows == 16 else 2)]
    if c_kind == "s32":
        c = RNG.integers(-(1 << 31), 1 << 31, (rows, 8)) if "satfinite" in form else RNG.integers(-999, 999, (rows, 8))
        raw_c = np.stack([c[p] for p in places]).astype(np.int32).view(np.uint32)
    else:
        c = RNG.normal(size=(rows, 8)).astype(np.float32)
        values = np.stack([c[p] for p in places])
        if c_kind == "f16":
            c = c.astype(np.float16)
            halves = values.astype(np.float16).view(np.uint16).astype(np.uint32)
            raw_c = halves[0::2] | halves[1::2] << np.uint32(16)
        else:
            raw_c = values.view(np.uint32)
    frag_a = fragment(a_kind, raw_a, n_a, lambda r, k: place_a(a_kind, rows, r, k))
    frag_b = fragment(b_kind, raw_b, n_b, lambda r, k: place_b(b_kind, r, k))
    source = np.concatenate([frag_a, frag_b, raw_c]).T.copy()
    total = n_a + n_b + n_c
    body = f".reg .b32 %x<{total}>; .reg .b32 %d<{n_c}>;\n" + at("%in", 4 * total)
    body += "".join(f"ld.global.b32 %x{k}, [%at+{4 * k}];\n" for k in range(total))
    result = "{" + ", ".join(f"%d{k}" for k in range(n_c)) + "}"
    body += (
        f"mma.sync.aligned.{form} {result}, {registers(0, n_a)}, {registers(n_a, n_b)}, {registers(n_a + n_b, n_c)};\n"
    )
    body += at("%out", 4 * n_c) + "".join(f"st.global.b32 [%at+{4 * k}], %d{k};\n" for k in range(n_c)) + "ret;"
    out = words(engine, module(body), source, 32 * n_c).reshape(32, n_c).T
    exact = a @ b + c.astype(np.float64)
    wanted = np.stack([exact[p] for p in places])
    if c_kind == "s32":
        if "satfinite" in form:
            wanted = np.clip(wanted, -(1 << 31), (1 << 31) - 1)
        assert (out.view(np.int32) == wanted.astype(np.int64).astype(np.int32)).all()
        return
    if d_kind == "f16":
        got = np.empty_like(wanted)
        got[0::2], got[1::2] = ((out >> s & 0xFFFF).astype(np.uint16).view(np.float16) for s in (0, 16))
    else:
        got = out.view(np.float32).astype(np.float64)
    scale = np.stack([(np.abs(a) @ np.abs(b) + np.abs(c.astype(np.float64)))[p] for p in places])
    assert (np.abs(got - wanted) <= scale * (2.0**-9 if d_kind == "f16" else 2.0**-18)).all()


@pytest.mark.parametrize("transposed", ["", ".trans"])
@pytest.mark.parametrize("count", [1, 2, 4])
def test_ldmatrix_and_stmatrix(engine: str, count: int, transposed: str) -> None:
    """Rows at scattered addresses: matrix m, row r begins at the address that lane 8 m + r gives."""
    data = RNG.integers(0, 1 << 16, (32, 8), np.uint16)
    order = RNG.permutation(32)
    result = "{" + ", ".join(f"%r{k + 1}" for k in range(count)) + "}"
    body = """
      .shared .align 16 .b8 s[1024]; mov.u32 %r20, s; mad.lo.u32 %r21, %tid, 16, %r20; mad.wide.u32 %rd1, %tid, 16, %in;
      ld.global.v4.u32 {%r10, %r11, %r12, %r13}, [%rd1]; st.shared.v4.u32 [%r21], {%r10, %r11, %r12, %r13}; bar.sync 0;
      mad.wide.u32 %rd2, %tid, 4, %in; ld.global.u32 %r22, [%rd2+512]; mad.lo.u32 %r22, %r22, 16, %r20;
    """
    body += f"ldmatrix.sync.aligned.m8n8.x{count}{transposed}.shared.b16 {result}, [%r22];\n"
    body += f"stmatrix.sync.aligned.m8n8.x{count}{transposed}.shared.b16 [%r22+512], {result}; bar.sync 0;\n"
    body += at("%out", 32) + "".join(f"st.global.u32 [%at+{4 * k}], %r{k + 1};\n" for k in range(count))
    body += "ld.shared.v4.u32 {%r10, %r11, %r12, %r13}, [%r21+512];\n"
    body += "st.global.v4.u32 [%at+16], {%r10, %r11, %r12, %r13}; ret;"
    source = np.concatenate([data.reshape(-1).view(np.uint32), order.astype(np.uint32)])
    out = words(engine, module(body), source, 32 * 8).reshape(32, 8)
    for m in range(count):
        matrix = data[order[8 * m : 8 * m + 8]]
        matrix = matrix.T if transposed else matrix
        wanted = matrix[GROUP, 2 * MEMBER].astype(np.uint32) | matrix[GROUP, 2 * MEMBER + 1].astype(np.uint32) << 16
        assert (out[:, m] == wanted).all()
    written = out[:, 4:].copy().view(np.uint16).reshape(32, 8)
    for position in range(32):
        used = position in order[: 8 * count]
        assert (written[position] == (data[position] if used else 0)).all()


def test_movmatrix(engine: str) -> None:
    matrix = RNG.integers(0, 1 << 16, (8, 8), np.uint16)
    pairs = matrix[GROUP, 2 * MEMBER].astype(np.uint32) | matrix[GROUP, 2 * MEMBER + 1].astype(np.uint32) << 16
    body = at("%in") + "ld.global.u32 %r1, [%at]; movmatrix.sync.aligned.m8n8.trans.b16 %r2, %r1;\n"
    out = words(engine, module(body + at("%out") + "st.global.u32 [%at], %r2; ret;"), pairs, 32)
    turned = matrix.T
    assert (
        out == turned[GROUP, 2 * MEMBER].astype(np.uint32) | turned[GROUP, 2 * MEMBER + 1].astype(np.uint32) << 16
    ).all()


WMMA_FACTORS = [
    (kind, shape)
    for kind in ("bf16", "tf32", "s8", "u8")
    for shape in ([(16, 16, 8)] if kind == "tf32" else [(16, 16, 16), (8, 32, 16), (32, 8, 16)])
]


@pytest.mark.parametrize("layouts", ["row.col", "col.row"])
@pytest.mark.parametrize(("kind", "shape"), WMMA_FACTORS)
def test_wmma_of_other_types(engine: str, kind: str, shape: tuple[int, int, int], layouts: str) -> None:
    """Whole numbers, which all these types hold and all sums keep."""
    m, n, k = shape
    name, of_a, of_b = f"m{m}n{n}k{k}", *layouts.split(".")
    low = 0 if kind == "u8" else -9
    a, b, c = (RNG.integers(low, 10, size=s).astype(np.float32) for s in ((m, k), (k, n), (m, n)))

    def stored(values: np.ndarray) -> bytes:
        if kind == "bf16":
            return (np.ascontiguousarray(values).view(np.uint32) >> 16).astype(np.uint16).tobytes()
        return values.astype({"tf32": np.float32, "s8": np.int8, "u8": np.uint8}[kind]).tobytes()

    total = "s32" if kind in ("s8", "u8") else "f32"
    kept: Any = np.int32 if total == "s32" else np.float32
    parts = [stored(a if of_a == "row" else a.T), stored(b if of_b == "row" else b.T), c.astype(kept).tobytes()]
    bits = {"bf16": 16, "tf32": 32}.get(kind, 8)
    va, vb, vc = (
        "{" + ", ".join(f"%x{first + i}" for i in range(count)) + "}"
        for first, count in ((0, m * k * bits // 1024), (8, k * n * bits // 1024), (16, 8))
    )
    types = f"{total}.{kind}.{kind}.{total}"
    body = f"""
      .reg .b32 %x<24>; add.u64 %rd2, %in, {len(parts[0])}; add.u64 %rd3, %rd2, {len(parts[1])};
      wmma.load.a.sync.aligned.{of_a}.{name}.global.{kind} {va}, [%in], {k if of_a == "row" else m};
      wmma.load.b.sync.aligned.{of_b}.{name}.global.{kind} {vb}, [%rd2], {n if of_b == "row" else k};
      wmma.load.c.sync.aligned.row.{name}.global.{total} {vc}, [%rd3], {n};
      wmma.mma.sync.aligned.{of_a}.{of_b}.{name}.{types} {vc}, {va}, {vb}, {vc};
      wmma.store.d.sync.aligned.row.{name}.global.{total} [%out], {vc}, {n}; ret;
    """
    out, _, _ = launch(engine, module(body), np.frombuffer(b"".join(parts), np.uint8), m * n * 4)
    assert (np.frombuffer(out, kept).reshape(m, n) == a @ b + c).all()


@pytest.mark.parametrize("layouts", ["row.col", "col.row", "row.row"])
@pytest.mark.parametrize("shape", [(16, 16, 16), (8, 32, 16), (32, 8, 16)])
@pytest.mark.parametrize("accumulator", ["f32", "f16"])
def test_wmma(engine: str, shape: tuple[int, int, int], layouts: str, accumulator: str) -> None:
    m, n, k = shape
    name = f"m{m}n{n}k{k}"
    of_a, of_b = layouts.split(".")
    a, b = (RNG.normal(size=s).astype(np.float16) for s in ((m, k), (k, n)))
    c = RNG.normal(size=(m, n)).astype(np.float32 if accumulator == "f32" else np.float16)
    parts = [a if of_a == "row" else a.T, b if of_b == "row" else b.T, c]
    raw = b"".join(np.ascontiguousarray(p).tobytes() for p in parts)
    offsets = np.cumsum([0, a.nbytes, b.nbytes])
    strides = [p.shape[1] for p in parts]
    words_c = 8 if accumulator == "f32" else 4
    va = "{" + ", ".join(f"%x{i}" for i in range(8)) + "}"
    vb = "{" + ", ".join(f"%x{8 + i}" for i in range(8)) + "}"
    vc = "{" + ", ".join(f"%x{16 + i}" for i in range(words_c)) + "}"
    body = f"""
      .reg .b32 %x<24>; .shared .align 32 .b8 s[1024]; mov.u32 %r2, s; cvta.to.global.u64 %rd1, %in;
      add.u64 %rd2, %rd1, {offsets[1]}; add.u64 %rd3, %rd1, {offsets[2]}; mad.wide.u32 %rd4, %tid, 16, %rd1;
      mad.lo.u32 %r3, %tid, 16, %r2; setp.ge.u32 %p1, %tid, {a.nbytes // 16}; @%p1 bra LOADED;
      ld.global.v4.u32 {{%r4, %r5, %r6, %r7}}, [%rd4]; st.shared.v4.u32 [%r3], {{%r4, %r5, %r6, %r7}};
      setp.ge.u32 %p1, %tid, {a.nbytes // 16 - 32}; @%p1 bra LOADED;
      ld.global.v4.u32 {{%r4, %r5, %r6, %r7}}, [%rd4+512]; st.shared.v4.u32 [%r3+512], {{%r4, %r5, %r6, %r7}};
    LOADED: bar.sync 0;
      wmma.load.a.sync.aligned.{of_a}.{name}.shared.f16 {va}, [%r2], {strides[0]};
      wmma.load.b.sync.aligned.{of_b}.{name}.global.f16 {vb}, [%rd2], {strides[1]};
      wmma.load.c.sync.aligned.row.{name}.global.{accumulator} {vc}, [%rd3], {strides[2]};
      wmma.mma.sync.aligned.{of_a}.{of_b}.{name}.{accumulator}.{accumulator} {vc}, {va}, {vb}, {vc};
      wmma.store.d.sync.aligned.row.{name}.{accumulator} [%out], {vc}, {n}; ret;
    """
    body = body.replace(
        f"setp.ge.u32 %p1, %tid, {a.nbytes // 16 - 32};", f"setp.ge.s32 %p1, %tid, {a.nbytes // 16 - 32};"
    )
    out, _, _ = launch(engine, module(body), np.frombuffer(raw, np.uint8), c.nbytes)
    got = np.frombuffer(out, c.dtype).reshape(m, n).astype(np.float64)
    wanted = a.astype(np.float64) @ b.astype(np.float64) + c.astype(np.float64)
    assert np.abs(got - wanted).max() <= (2e-2 if accumulator == "f16" else 2e-5)
