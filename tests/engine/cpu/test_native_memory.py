"""Copies, sets, the arena's pages, GEMM and TRSM."""

from __future__ import annotations

import ctypes
import itertools
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.engine.cpu.guest import ARENA_BYTES, Guest

from vgpu.engine.cpu import native
from vgpu.link._ops import Copy, Copy3d, CopyInline, Gemm, Op, Set, Trsm

MEMORY = 16 << 20
PAGE = 4096
Matrix = npt.NDArray[Any]
same_device = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def random_bytes(device: Guest, offset: int, count: int, seed: int = 1) -> Matrix:
    view = device.array(offset, count, np.uint8)
    view[:] = np.random.default_rng(seed).integers(0, 256, count, np.uint8)
    return view


# --- copies and sets ---


@pytest.mark.parametrize("size", [0, 1, 4097, (1 << 20) - 1, (1 << 20) + 3, 7 << 20])
def test_copies_of_every_size(device: Guest, size: int) -> None:
    source = random_bytes(device, 0, 8 << 20)
    device.copy(device.base + (8 << 20) + 1, device.base + 3, size)
    device.wait()
    target = device.array(8 << 20, 8 << 20, np.uint8)
    assert np.array_equal(target[1 : size + 1], source[3 : size + 3])
    assert target[0] == 0
    assert not target[size + 1 : size + 100].any()


def test_overlapping_copies_move(device: Guest) -> None:
    before = random_bytes(device, 0, 4 << 20).copy()
    device.copy(device.base + 100, device.base, 3 << 20)
    device.wait()
    assert np.array_equal(device.array(100, 3 << 20, np.uint8), before[: 3 << 20])


def test_inline_copies(device: Guest) -> None:
    data = np.random.default_rng(2).bytes(65536)
    device.submit(Op.COPY_INLINE, CopyInline(dst=device.base + 5, data=data))
    device.wait()
    assert device.array(5, 65536, np.uint8).tobytes() == data


@given(st.integers(1, 300), st.integers(1, 40), st.integers(1, 6), st.integers(0, 9), st.integers(0, 9))
@same_device
def test_copies_of_boxes(device: Guest, width: int, height: int, depth: int, more_to: int, more_from: int) -> None:
    source = random_bytes(device, 0, 200_000)
    target = device.array(1 << 20, 200_000, np.uint8)
    target[:] = 0
    from_pitch, to_pitch = width + more_from, width + more_to
    from_slice, to_slice = from_pitch * (height + 1), to_pitch * height
    device.submit(
        Op.COPY_3D,
        Copy3d(
            dst=device.base + (1 << 20), dst_pitch=to_pitch, dst_slice=to_slice, src=device.base, src_pitch=from_pitch,
            src_slice=from_slice, width=width, height=height, depth=depth,
        ),
    )  # fmt: skip
    device.wait()
    expected = np.zeros(200_000, np.uint8)
    for z, y in itertools.product(range(depth), range(height)):
        start, begin = z * to_slice + y * to_pitch, z * from_slice + y * from_pitch
        expected[start : start + width] = source[begin : begin + width]
    assert np.array_equal(target, expected)


def test_a_large_box_is_copied_by_all_threads(device: Guest) -> None:
    source = random_bytes(device, 0, 6 << 20).reshape(2, 1024, 3072)
    device.submit(
        Op.COPY_3D,
        Copy3d(
            dst=device.base + (8 << 20), dst_pitch=2000, dst_slice=2_048_000, src=device.base, src_pitch=3072,
            src_slice=3 << 20, width=2000, height=1024, depth=2,
        ),
    )  # fmt: skip
    device.wait()
    assert np.array_equal(device.array(8 << 20, 4_096_000, np.uint8).reshape(2, 1024, 2000), source[:, :, :2000])


@pytest.mark.parametrize("element", [1, 2, 4])
@pytest.mark.parametrize("value", [0, 0x01020304, 0xABABABAB])
@pytest.mark.parametrize(("width", "height"), [(1, 1), (1000, 7), (3_000_000, 1), (1500, 900)])
def test_sets(device: Guest, element: int, value: int, width: int, height: int) -> None:
    if width * height * element > MEMORY - 65536:
        width //= 4
    kind = {1: np.uint8, 2: np.uint16, 4: np.uint32}[element]
    pitch = (width + (3 if height > 1 else 0)) * element
    record = Set(dst=device.base + 8, pitch=pitch, width=width, height=height, value=value, element=element)
    device.submit(Op.SET, record)
    device.wait()
    assert device.error == 0
    got = device.array(8, height * pitch // element, kind).reshape(height, -1)
    assert (got[:, :width] == kind(value & (2 ** (8 * element) - 1))).all()
    assert not got[:, width:].any()


OUTSIDE = [
    (Op.COPY, lambda base: Copy(dst=base - 8, src=base, size=16)),
    (Op.COPY, lambda base: Copy(dst=base, src=base + ARENA_BYTES - 8, size=16)),
    (Op.COPY, lambda base: Copy(dst=base, src=0x1000, size=16)),
    (Op.COPY, lambda base: Copy(dst=base, src=base, size=2**64 - 1)),
    (Op.COPY_INLINE, lambda base: CopyInline(dst=0, data=b"x")),
    (Op.COPY_3D, lambda base: Copy3d(dst=base, src=base - 1, width=1, height=1, depth=1)),
    (Op.COPY_3D, lambda base: Copy3d(dst=base, dst_pitch=1, src=base, src_pitch=2**40, width=1, height=9, depth=1)),
    (Op.SET, lambda base: Set(dst=base + ARENA_BYTES, width=1, height=1, element=1)),
    (Op.SET, lambda base: Set(dst=base, width=2**62, height=1, element=1)),
]


@pytest.mark.parametrize(("op", "record"), OUTSIDE)
def test_addresses_outside_the_arena_are_refused(device: Guest, op: Op, record: Any) -> None:
    device.submit(op, record(device.base))
    device.wait()
    assert device.error == 700
    assert "not device memory of this process" in device.fault_text


@pytest.mark.parametrize(
    ("op", "record"),
    [
        (Op.COPY_3D, lambda base: Copy3d(dst=base, src=base, src_pitch=2**63, width=1, height=2**10, depth=1)),
        (Op.COPY_3D, lambda base: Copy3d(dst=base, src=base, width=2**63, height=4, depth=1)),
        (Op.COPY_3D, lambda base: Copy3d(dst=base, src=base, width=8, height=2**40, depth=1)),
        (Op.COPY_3D, lambda base: Copy3d(dst=base, src=base, width=8, height=1, depth=2**40)),
        (Op.SET, lambda base: Set(dst=base, width=8, height=2**40, pitch=4, element=1)),
        (Op.SET, lambda base: Set(dst=base, width=1, height=1, element=3)),
        (Op.SET, lambda base: Set(dst=base + 1, width=1, height=1, element=4)),
        (Op.SET, lambda base: Set(dst=base, width=2**62, height=8, pitch=2**63, element=4)),
    ],
)
def test_shapes_that_cannot_be_are_refused(device: Guest, op: Op, record: Any) -> None:
    device.submit(op, record(device.base))
    device.wait()
    assert device.error == 1


# --- the arena ---


def protections(begin: int, end: int) -> str:
    """One letter a page: w, r or -."""
    text = ["?"] * ((end - begin) // PAGE)
    for line in Path("/proc/self/maps").read_text().splitlines():
        span, flags = line.split()[:2]
        low, high = (int(x, 16) for x in span.split("-"))
        for page in range(max(low, begin), min(high, end), PAGE):
            text[(page - begin) // PAGE] = "w" if "w" in flags else "r" if "r" in flags else "-"
    return "".join(text)


@given(
    st.lists(
        st.tuples(st.sampled_from(["map", "unmap", "read"]), st.integers(0, 11), st.integers(1, 5)), max_size=12
    )
)
@same_device
def test_a_page_of_zeros_follows_each_mapped_run(device: Guest, steps: list[tuple[str, int, int]]) -> None:
    begin = device.base + (1 << 30)
    device.worker.unmap(begin, 32 * PAGE)
    model = ["-"] * 18
    for step, first, count in steps:
        va, size = begin + first * PAGE, count * PAGE
        if step == "unmap":
            device.worker.unmap(va, size)
            model[first : first + count] = "-" * count
        else:
            device.worker.map(va, size, first * PAGE, native.PROT_READ if step == "read" else native.PROT_READ_WRITE)
            model[first : first + count] = ("p" if step == "read" else "w") * count
        expected = [
            "r" if page == "p" or (page == "-" and i > 0 and model[i - 1] != "-") else page
            for i, page in enumerate(model)
        ]
        assert protections(begin, begin + 18 * PAGE) == "".join(expected)


def test_the_file_is_what_is_mapped(device: Guest) -> None:
    other = device.base + (1 << 30)
    device.worker.map(other, PAGE, 3 * PAGE)
    device.array(3 * PAGE, 1)[0] = 42
    assert device.array(1 << 30, 1)[0] == 42
    device.worker.punch(3 * PAGE, PAGE)
    assert device.array(1 << 30, 1)[0] == 0
    device.worker.protect(other, PAGE, native.PROT_READ)
    assert protections(other, other + PAGE) == "r"
    with pytest.raises(native.NativeError):
        device.worker.protect(other, 2 * PAGE, native.PROT_READ)


@pytest.mark.parametrize(("va", "size", "offset"), [(1, PAGE, 0), (0, 0, 0), (0, 7, 0), (-PAGE, PAGE, 0), (0, PAGE, 5)])
def test_ranges_that_cannot_be_mapped(device: Guest, va: int, size: int, offset: int) -> None:
    with pytest.raises(native.NativeError):
        device.worker.map(device.base + va, size, offset)


def test_the_end_of_the_arena_is_mapped_without_a_page_behind(device: Guest) -> None:
    end = device.base + ARENA_BYTES
    device.worker.map(end - PAGE, PAGE, 0)
    assert protections(end - PAGE, end) == "w"


# --- BLAS ---


@pytest.fixture
def blas(device: Guest) -> Guest:
    import numpy

    found = list((Path(numpy.__file__).parent.parent / "numpy.libs").glob("*openblas64*.so"))
    assert found, "the NumPy wheel brings no OpenBLAS"
    library = ctypes.CDLL(str(found[0]))
    library.scipy_openblas_set_num_threads64_(1)

    def address(name: str) -> int:
        return ctypes.cast(getattr(library, f"scipy_cblas_{name}64_"), ctypes.c_void_p).value or 0

    device.worker.set_blas(
        sgemm=address("sgemm"), dgemm=address("dgemm"), strsm=address("strsm"), dtrsm=address("dtrsm")
    )
    return device


F32, F64, F16, BF16 = 0, 1, 2, 14
KINDS: dict[int, Any] = {F32: np.float32, F64: np.float64, F16: np.float16, BF16: np.uint16}


def store(device: Guest, offset: int, values: Matrix, kind: int, ld: int) -> Matrix:
    """Put a matrix column-major into device memory; returns the values that it then has, in f64."""
    rows, columns = values.shape
    raw = values.astype(np.float32)
    if kind == BF16:
        raw = ((raw.view(np.uint32) + 0x8000) >> 16).astype(np.uint16)
        exact = (raw.astype(np.uint32) << 16).view(np.float32).astype(np.float64)
    else:
        raw = values.astype(KINDS[kind])
        exact = raw.astype(np.float64)
    view = device.array(offset, columns * ld, KINDS[kind]).reshape(columns, ld)
    view[:, :rows] = raw.T
    return exact


def fetch(device: Guest, offset: int, rows: int, columns: int, kind: int, ld: int) -> Matrix:
    view = device.array(offset, columns * ld, KINDS[kind]).reshape(columns, ld)[:, :rows].T
    return ((view.astype(np.uint32) << 16).view(np.float32) if kind == BF16 else view).astype(np.float64)


def check_gemm(
    device: Guest, m: int, n: int, k: int, ops: tuple[int, int], kinds: tuple[int, int, int], alpha: float, beta: float,
    batch: int = 1, flags: int = 0,
) -> None:  # fmt: skip
    rng = np.random.default_rng(m * 1000 + n * 10 + k)
    shape_a, shape_b = (k, m) if ops[0] else (m, k), (n, k) if ops[1] else (k, n)
    lda, ldb, ldc = shape_a[0] + 3, shape_b[0] + 1, m + 2
    places, expected, before = [], [], []
    offset = 4096
    for _ in range(batch):
        at = []
        operands = []
        for shape, ld, kind in ((shape_a, lda, kinds[0]), (shape_b, ldb, kinds[1]), ((m, n), ldc, kinds[2])):
            operands.append(store(device, offset, rng.standard_normal(shape), kind, ld))
            at.append(offset)
            offset += (shape[1] * ld * 8 + 63) // 64 * 64
        a, b, c = operands
        places.append(at)
        before.append(c)
        expected.append(alpha * (a.T if ops[0] else a) @ (b.T if ops[1] else b) + beta * c)
    step = (places[1][0] - places[0][0]) if batch > 1 else 0
    sizes = [np.dtype(KINDS[kind]).itemsize for kind in kinds]
    record = Gemm(
        trans_a=ops[0], trans_b=ops[1], m=m, n=n, k=k, batch=batch, type_a=kinds[0], type_b=kinds[1], type_c=kinds[2],
        compute=70 if F64 in kinds else 68, flags=flags, lda=lda, ldb=ldb, ldc=ldc, stride_a=step // sizes[0],
        stride_b=step // sizes[1], stride_c=step // sizes[2], alpha=alpha, beta=beta, a=device.base + places[0][0],
        b=device.base + places[0][1], c=device.base + places[0][2],
    )  # fmt: skip
    if flags & 1:
        for i, name in enumerate(("a", "b", "c")):
            device.array(512 * i, batch, np.uint64)[:] = [device.base + at[i] for at in places]
            setattr(record, name, device.base + 512 * i)
    if flags & 2:
        device.array(2048, 2, np.float32)[:] = [alpha, beta]
        record.alpha = record.beta = 99.0
        record.alpha_address, record.beta_address = device.base + 2048, device.base + 2052
    device.submit(Op.GEMM, record)
    device.wait()
    assert device.error == 0, device.fault_text
    tolerance = {F32: 1e-5, F64: 1e-12, F16: 2e-3, BF16: 1e-2}[kinds[2]] * np.sqrt(k)
    for at, want in zip(places, expected, strict=True):
        got = fetch(device, at[2], m, n, kinds[2], ldc)
        assert np.abs(got - want).max() <= tolerance * max(1.0, np.abs(want).max())


@pytest.mark.parametrize(
    "kinds", [(F32, F32, F32), (F16, F16, F16), (F16, F16, F32), (BF16, BF16, F32), (F64, F64, F64)]
)
@pytest.mark.parametrize("ops", [(0, 0), (1, 0), (0, 1), (1, 1)])
@pytest.mark.parametrize(("m", "n", "k"), [(1, 1, 1), (130, 50, 70), (40, 200, 64), (300, 3, 257)])
def test_gemm_against_numpy(
    blas: Guest, m: int, n: int, k: int, ops: tuple[int, int], kinds: tuple[int, int, int]
) -> None:
    check_gemm(blas, m, n, k, ops, kinds, 1.5, 0.5)


@pytest.mark.parametrize("batch", [2, 9])
@pytest.mark.parametrize("flags", [0, 1, 2, 3])
def test_batched_gemm(blas: Guest, batch: int, flags: int) -> None:
    check_gemm(blas, 33, 17, 40, (1, 0), (F16, F16, F16), 0.25, 1.0, batch, flags)
    check_gemm(blas, 33, 17, 40, (0, 0), (F32, F32, F32), 0.25, 0.0, batch, flags)


def test_gemm_does_not_read_c_when_beta_is_0(blas: Guest) -> None:
    for kind in (F32, F16):
        blas.array(1 << 20, 16, KINDS[kind])[:] = np.nan
        blas.array(0, 64, KINDS[kind])[:] = 1
        blas.submit(
            Op.GEMM,
            Gemm(m=4, n=4, k=4, batch=1, type_a=kind, type_b=kind, type_c=kind, compute=68, lda=4, ldb=4, ldc=4,
                 alpha=1.0, a=blas.base, b=blas.base, c=blas.base + (1 << 20)),
        )  # fmt: skip
        blas.wait()
        assert blas.array(1 << 20, 16, KINDS[kind]).tolist() == [4.0] * 16


@pytest.mark.parametrize(
    ("changes", "status"),
    [({"type_a": 3}, 801), ({"compute": 72}, 801), ({"type_c": F64}, 801), ({"m": -1}, 1), ({"trans_b": 9}, 1),
     ({"lda": 3}, 700), ({"a": 64}, 700), ({"stride_b": 1 << 60, "batch": 2}, 700), ({"ldc": 1 << 62}, 700),
     ({"flags": 1, "batch": 1}, 700), ({"flags": 2}, 700)],
)  # fmt: skip
def test_a_gemm_that_cannot_be_is_an_error(blas: Guest, changes: dict[str, int], status: int) -> None:
    values: dict[str, Any] = {
        "m": 4, "n": 4, "k": 4, "batch": 1, "compute": 68, "lda": 4, "ldb": 4, "ldc": 4, "alpha": 1.0, "a": blas.base,
        "b": blas.base, "c": blas.base + 4096,
    }  # fmt: skip
    blas.submit(Op.GEMM, Gemm(**{**values, **changes}))
    blas.wait()
    assert blas.error == status


@pytest.mark.parametrize("side", [0, 1])
@pytest.mark.parametrize("uplo", [0, 1])
@pytest.mark.parametrize("trans", [0, 1])
@pytest.mark.parametrize("flags", [0, 1, 4, 5])
def test_trsm_against_numpy(blas: Guest, side: int, uplo: int, trans: int, flags: int) -> None:
    rng = np.random.default_rng(5)
    m, n, batch = 40, 37, 3 if flags & 1 else 1
    order = n if side else m
    kind = F64 if flags & 4 else F32
    size = 8 if flags & 4 else 4
    checks = []
    for index in range(batch):
        a = np.eye(order) * 3 + 0.1 * rng.standard_normal((order, order))
        at_a, at_b = 8192 + index * 65536, 8192 + index * 65536 + 32768
        a = store(blas, at_a, np.triu(a) if uplo else np.tril(a), kind, order)
        b = store(blas, at_b, rng.standard_normal((m, n)), kind, m)
        op = a.T if trans else a
        checks.append((at_b, 2 * (b @ np.linalg.inv(op) if side else np.linalg.inv(op) @ b)))
    first_a, first_b = blas.base + 8192, blas.base + 8192 + 32768
    if flags & 1:
        blas.array(0, 3, np.uint64)[:] = [first_a + 65536 * i for i in range(3)]
        blas.array(64, 3, np.uint64)[:] = [first_b + 65536 * i for i in range(3)]
        first_a, first_b = blas.base, blas.base + 64
    blas.submit(
        Op.TRSM,
        Trsm(side=side, uplo=uplo, trans=trans, m=m, n=n, batch=batch, flags=flags, lda=order, ldb=m, alpha=2.0,
             a=first_a, b=first_b),
    )  # fmt: skip
    blas.wait()
    assert blas.error == 0, blas.fault_text
    for at_b, expected in checks:
        assert np.abs(fetch(blas, at_b, m, n, kind, m) - expected).max() < (1e-10 if size == 8 else 1e-4)


def test_without_blas_a_gemm_says_so(device: Guest) -> None:
    base = device.base
    device.submit(Op.GEMM, Gemm(m=1, n=1, k=1, batch=1, lda=1, ldb=1, ldc=1, a=base, b=base, c=base))
    device.wait()
    assert device.error == 801
    assert "no BLAS is loaded" in device.fault_text
