"""A guest of vgpu that calls libcublas and compares with NumPy; prints one JSON object: case -> what came out.

Run by test_cublas.py: ``python cublas_cases.py LIBRARY_FOLDER MAJOR``.
"""

from __future__ import annotations

import ctypes
import itertools
import json
import sys
from collections.abc import Callable
from typing import Any

import numpy as np

FOLDER, MAJOR = sys.argv[1], sys.argv[2]
cuda = ctypes.CDLL(f"{FOLDER}/libcuda.so.1")
cublas = ctypes.CDLL(f"{FOLDER}/libcublas.so.{MAJOR}")
N, T, C = 0, 1, 2
F32, F64, F16, BF16, I8 = 0, 1, 2, 14, 3
COMPUTE_16F, COMPUTE_32F, COMPUTE_TF32, COMPUTE_64F, COMPUTE_32I = 64, 68, 77, 70, 72
DTYPES = {F32: np.float32, F64: np.float64, F16: np.float16}
TOLERANCE = {F32: 2e-5, F64: 1e-12, F16: 2e-3, BF16: 1e-2}
rng = np.random.default_rng(1)
results: dict[str, Any] = {}


def size(value: int) -> ctypes.c_size_t:
    return ctypes.c_size_t(value)


class Buffer:
    """Device memory."""

    def __init__(self, data: np.ndarray) -> None:
        self.data = np.ascontiguousarray(data)
        self.address = ctypes.c_uint64()
        assert cuda.cuMemAlloc_v2(ctypes.byref(self.address), size(max(1, self.data.nbytes))) == 0
        pointer = self.data.ctypes.data_as(ctypes.c_void_p)
        assert cuda.cuMemcpyHtoD_v2(self.address, pointer, size(self.data.nbytes)) == 0

    def read(self) -> np.ndarray:
        out = np.empty_like(self.data)
        assert cuda.cuMemcpyDtoH_v2(out.ctypes.data_as(ctypes.c_void_p), self.address, size(out.nbytes)) == 0
        return out


def encode(values: np.ndarray, kind: int) -> np.ndarray:
    if kind != BF16:
        return values.astype(DTYPES[kind])
    bits = values.astype(np.float32).view(np.uint32)
    return ((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16).astype(np.uint16)


def decode(values: np.ndarray, kind: int) -> np.ndarray:
    if kind != BF16:
        return values.astype(np.float64)
    return (values.astype(np.uint32) << 16).view(np.float32).astype(np.float64)


def scalar(value: float, compute: int) -> np.ndarray:
    return np.array([value], {COMPUTE_16F: np.float16, COMPUTE_64F: np.float64}.get(compute, np.float32))


def column_major(rows: int, columns: int, leading: int, kind: int) -> np.ndarray:
    """A random matrix as it lies in memory: `columns` rows of `leading` elements."""
    return encode(rng.standard_normal((columns, leading)), kind)


def matrix(stored: np.ndarray, rows: int, kind: int, operation: int) -> np.ndarray:
    plain = decode(stored, kind)[:, :rows].T
    return plain if operation == N else plain.T


handle = ctypes.c_void_p()
assert cublas.cublasCreate_v2(ctypes.byref(handle)) == 0


def error_of(got: np.ndarray, wanted: np.ndarray, inner: int) -> float:
    return float(np.abs(got - wanted).max() / np.sqrt(inner))


def gemm_ex(kind: int, out: int, compute: int, transa: int, transb: int, device_scalars: bool = False) -> float | int:
    m, n, k, lda, ldb, ldc = 37, 19, 53, 61, 59, 41
    a = column_major(m, k, lda, kind) if transa == N else column_major(k, m, lda, kind)
    b = column_major(k, n, ldb, kind) if transb == N else column_major(n, k, ldb, kind)
    c = column_major(m, n, ldc, out)
    alpha, beta = scalar(0.75, compute), scalar(-0.5, compute)
    on_a, on_b, on_c = Buffer(a), Buffer(b), Buffer(c)
    pointers: list[Any] = [x.ctypes.data_as(ctypes.c_void_p) for x in (alpha, beta)]
    if device_scalars:
        pointers = [x.address for x in (Buffer(alpha), Buffer(beta))]
        cublas.cublasSetPointerMode_v2(handle, 1)
    status = cublas.cublasGemmEx(
        handle, transa, transb, m, n, k, pointers[0], on_a.address, kind, lda, on_b.address, kind, ldb, pointers[1],
        on_c.address, out, ldc, compute, -1,
    )  # fmt: skip
    cublas.cublasSetPointerMode_v2(handle, 0)
    if status:
        return int(status)
    got = on_c.read()
    rows_a, rows_b = (m if transa == N else k), (k if transb == N else n)
    product = matrix(a, rows_a, kind, transa) @ matrix(b, rows_b, kind, transb)
    wanted = 0.75 * product - 0.5 * decode(c, out)[:, :m].T
    assert (got[:, m:] == c[:, m:]).all(), "wrote between the columns of C"
    return error_of(decode(got, out)[:, :m].T, wanted, k)


def strided(kind: int) -> float:
    m, n, k, batch = 8, 9, 10, 5
    a, b, c = (encode(rng.standard_normal(s), kind) for s in ((batch, k, m), (batch, n, k), (batch, n, m)))
    on_a, on_b, on_c = Buffer(a), Buffer(b), Buffer(c)
    one, zero = scalar(1, COMPUTE_32F), scalar(0, COMPUTE_32F)
    stride = ctypes.c_longlong
    status = cublas.cublasGemmStridedBatchedEx(
        handle, N, N, m, n, k, one.ctypes.data_as(ctypes.c_void_p), on_a.address, kind, m, stride(m * k), on_b.address,
        kind, k, stride(k * n), zero.ctypes.data_as(ctypes.c_void_p), on_c.address, kind, m, stride(m * n), batch,
        COMPUTE_32F, -1,
    )  # fmt: skip
    assert status == 0, status
    wanted = np.matmul(decode(b, kind), decode(a, kind))
    return error_of(decode(on_c.read(), kind), wanted, k)


def batched() -> float:
    m, n, k, batch = 7, 6, 5, 4
    a, b = rng.standard_normal((batch, k, m)).astype("f4"), rng.standard_normal((batch, n, k)).astype("f4")
    on_a, on_b, on_c = ([Buffer(x) for x in many] for many in (a, b, np.zeros((batch, n, m), "f4")))
    arrays = [Buffer(np.array([x.address.value for x in many], np.uint64)) for many in (on_a, on_b, on_c)]
    one, zero = scalar(1, COMPUTE_32F), scalar(0, COMPUTE_32F)
    status = cublas.cublasSgemmBatched(
        handle, N, N, m, n, k, one.ctypes.data_as(ctypes.c_void_p), arrays[0].address, m, arrays[1].address, k,
        zero.ctypes.data_as(ctypes.c_void_p), arrays[2].address, m, batch,
    )  # fmt: skip
    assert status == 0, status
    return error_of(np.array([x.read() for x in on_c]), np.matmul(b, a), k)


def trsm(side: int, upper: int, operation: int, unit: int) -> float:
    m, n, lda, ldb = 11, 7, 13, 12
    order = m if side == 0 else n
    a = rng.standard_normal((order, lda)).astype("f4") + 4 * np.eye(order, lda, dtype="f4")
    b = rng.standard_normal((n, ldb)).astype("f4")
    on_a, on_b = Buffer(a), Buffer(b)
    alpha = scalar(2, COMPUTE_32F)
    lists = [Buffer(np.array([x.address.value], np.uint64)) for x in (on_a, on_b)]
    status = cublas.cublasStrsmBatched(
        handle, side, upper, operation, unit, m, n, alpha.ctypes.data_as(ctypes.c_void_p), lists[0].address, lda,
        lists[1].address, ldb, 1,
    )  # fmt: skip
    assert status == 0, status
    full = a[:, :order].T.astype(np.float64)
    triangle = np.triu(full) if upper else np.tril(full)
    if unit:
        np.fill_diagonal(triangle, 1)
    left = triangle if operation == N else triangle.T
    x = on_b.read()[:, :m].T.astype(np.float64)
    made = left @ x if side == 0 else x @ left
    return float(np.abs(made - 2 * b[:, :m].T).max())


def alpha_zero_does_not_read_a() -> float:
    a = Buffer(np.full((4, 4), np.nan, "f4"))
    c = Buffer(np.ones((4, 4), "f4"))
    zero, two = scalar(0, COMPUTE_32F), scalar(2, COMPUTE_32F)
    as_pointer = [x.ctypes.data_as(ctypes.c_void_p) for x in (zero, two)]
    assert (
        cublas.cublasSgemm_v2(
            handle, N, N, 4, 4, 4, as_pointer[0], a.address, 4, a.address, 4, as_pointer[1], c.address, 4
        )
        == 0
    )
    return float(np.abs(c.read() - 2).max())


def beta_zero_does_not_read_c() -> float:
    a = Buffer(np.eye(4, dtype="f4"))
    c = Buffer(np.full((4, 4), np.nan, "f4"))
    one, zero = scalar(1, COMPUTE_32F), scalar(0, COMPUTE_32F)
    as_pointer = [x.ctypes.data_as(ctypes.c_void_p) for x in (one, zero)]
    assert (
        cublas.cublasSgemm_v2(
            handle, N, N, 4, 4, 4, as_pointer[0], a.address, 4, a.address, 4, as_pointer[1], c.address, 4
        )
        == 0
    )
    return float(np.abs(c.read() - np.eye(4)).max())


def graph() -> float:
    """A product is a graph node: captured once, it runs at every launch, and not while it is captured."""
    stream, graph_handle, executable = ctypes.c_void_p(), ctypes.c_void_p(), ctypes.c_void_p()
    assert cuda.cuStreamCreate(ctypes.byref(stream), 1) == 0
    a, c = Buffer(2 * np.eye(4, dtype="f4")), Buffer(np.ones((4, 4), "f4"))
    one = scalar(1, COMPUTE_32F).ctypes.data_as(ctypes.c_void_p)
    assert cublas.cublasSetStream_v2(handle, stream) == 0
    assert cuda.cuStreamBeginCapture_v2(stream, 2) == 0
    assert cublas.cublasSgemm_v2(handle, N, N, 4, 4, 4, one, a.address, 4, a.address, 4, one, c.address, 4) == 0
    assert cuda.cuStreamEndCapture(stream, ctypes.byref(graph_handle)) == 0
    assert cuda.cuGraphInstantiateWithFlags(ctypes.byref(executable), graph_handle, ctypes.c_ulonglong(0)) == 0
    before = float(np.abs(c.read() - 1).max())
    for _ in range(3):
        assert cuda.cuGraphLaunch(executable, stream) == 0
    assert cuda.cuStreamSynchronize(stream) == 0
    cublas.cublasSetStream_v2(handle, None)
    return before + float(np.abs(c.read() - (1 + 12 * np.eye(4))).max())


def statuses() -> list[int]:
    """What cuBLAS answers to what it cannot do; nothing is sent."""
    a = Buffer(np.zeros((8, 8), "f4")).address
    one = scalar(1, COMPUTE_32F).ctypes.data_as(ctypes.c_void_p)

    def sgemm(handle: Any = handle, ta: int = N, tb: int = N, m: int = 4, n: int = 4, k: int = 4, alpha: Any = one,
              lda: int = 4, ldb: int = 4, ldc: int = 4, c: Any = a) -> int:  # fmt: skip
        return int(cublas.cublasSgemm_v2(handle, ta, tb, m, n, k, alpha, a, lda, a, ldb, one, c, ldc))

    def ex(kind: int, compute: int) -> int:
        return int(
            cublas.cublasGemmEx(handle, N, N, 4, 4, 4, one, a, kind, 4, a, kind, 4, one, a, kind, 4, compute, -1)
        )

    return [
        sgemm(), sgemm(handle=None), sgemm(ta=3), sgemm(tb=-1), sgemm(m=-1), sgemm(lda=3), sgemm(ldb=3), sgemm(ldc=3),
        sgemm(ldc=0, m=0), sgemm(alpha=None), sgemm(m=0), sgemm(n=0), sgemm(c=None), ex(I8, COMPUTE_32I),
        ex(F32, COMPUTE_16F),
        cublas.cublasSetMathMode(handle, 5), cublas.cublasSetMathMode(handle, 3),
        cublas.cublasSetPointerMode_v2(handle, 2),
        cublas.cublasSetWorkspace_v2(handle, ctypes.c_void_p(257), size(16)),
        cublas.cublasSetWorkspace_v2(handle, None, size(0)),
        cublas.cublasGetVersion_v2(handle, None), cublas.cublasCreate_v2(None), cublas.cublasZgemm_v2(handle),
    ]  # fmt: skip


def transfers() -> Any:
    """Vectors with steps and matrices with leading dimensions, there and back; 0 when all is where it belongs."""
    stream = ctypes.c_void_p()
    assert cuda.cuStreamCreate(ctypes.byref(stream), 0) == 0
    device = Buffer(np.zeros(400, "f8"))

    def pointer(array: np.ndarray) -> ctypes.c_void_p:
        return array.ctypes.data_as(ctypes.c_void_p)

    wrong = 0
    x = rng.standard_normal(100)
    for step, device_step, n in ((1, 1, 100), (3, 2, 30), (1, 4, 100)):
        back, wide = np.zeros(100), ctypes.c_int64
        assert cublas.cublasSetVector(n, 8, pointer(x), step, device.address, device_step) == 0
        wrong += int((device.read()[: n * device_step : device_step] != x[: n * step : step]).sum())
        arguments = (wide(n), wide(8), device.address, wide(device_step), pointer(back), wide(1), stream)
        assert cublas.cublasGetVectorAsync_64(*arguments) == 0
        assert cuda.cuStreamSynchronize(stream) == 0
        wrong += int((back[:n] != x[: n * step : step]).sum())
    a, back = rng.standard_normal((7, 9)), np.zeros((7, 6))  # column-major: 7 columns of 5 in rows of 9
    assert cublas.cublasSetMatrixAsync(5, 7, 8, pointer(a), 9, device.address, 11, stream) == 0
    assert cuda.cuStreamSynchronize(stream) == 0
    wrong += int((device.read()[: 7 * 11].reshape(7, 11)[:, :5] != a[:, :5]).sum())
    assert cublas.cublasGetMatrix(5, 7, 8, device.address, 11, pointer(back), 6) == 0
    wrong += int((back[:, :5] != a[:, :5]).sum() + (back[:, 5] != 0).sum())
    refused = [
        cublas.cublasSetVector(1, 8, pointer(x), 0, device.address, 1),
        cublas.cublasSetMatrix(5, 7, 0, pointer(x), 5, device.address, 5),
        cublas.cublasGetMatrix(5, 7, 8, device.address, 4, pointer(x), 5),
        cublas.cublasGetVector(1, 8, None, 1, pointer(x), 1),
    ]
    return wrong + sum(status != 7 for status in refused) + (cublas.cublasSetVector(0, 8, None, 1, None, 1) != 0)


def version() -> int:
    number = ctypes.c_int()
    assert cublas.cublasGetVersion_v2(handle, ctypes.byref(number)) == 0
    return number.value


def case(name: str, call: Callable[[], Any]) -> None:
    results[name] = call()


for kind, out, compute in (
    (F32, F32, COMPUTE_32F), (F32, F32, COMPUTE_TF32), (F16, F16, COMPUTE_32F), (F16, F32, COMPUTE_32F),
    (BF16, BF16, COMPUTE_32F),
    (BF16, F32, COMPUTE_32F), (F16, F16, COMPUTE_16F), (F64, F64, COMPUTE_64F),
):  # fmt: skip
    for ta, tb in itertools.product((N, T), (N, T)):
        found = gemm_ex(kind, out, compute, ta, tb)
        results[f"gemm {kind} {out} {compute} {ta}{tb}"] = found / TOLERANCE[F16 if compute == COMPUTE_16F else out]
results["gemm conjugate"] = gemm_ex(F32, F32, COMPUTE_32F, C, C) / TOLERANCE[F32]
for kind, compute in ((F32, COMPUTE_32F), (F16, COMPUTE_16F), (F64, COMPUTE_64F)):
    results[f"device scalars {kind}"] = gemm_ex(kind, kind, compute, N, T, device_scalars=True) / TOLERANCE[kind]
for kind in (F32, F16, BF16):
    results[f"strided {kind}"] = strided(kind) / TOLERANCE[kind]
results["batched"] = batched() / TOLERANCE[F32]
for side, upper, operation, unit in itertools.product((0, 1), (0, 1), (N, T), (0,)):
    results[f"trsm {side}{upper}{operation}{unit}"] = trsm(side, upper, operation, unit) / 1e-4
results["trsm unit"] = trsm(0, 0, N, 1) / 1e-2
case("alpha zero", alpha_zero_does_not_read_a)
case("beta zero", beta_zero_does_not_read_c)
case("graph", graph)
case("transfers", transfers)
case("statuses", statuses)
case("version", version)
assert cublas.cublasDestroy_v2(handle) == 0
print(json.dumps(results))
