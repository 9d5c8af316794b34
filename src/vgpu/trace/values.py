"""Argument words back to values: integers, addresses, constants by their names, structures by their fields."""

from __future__ import annotations

import json
import struct
import uuid
from functools import cache
from typing import Any

from vgpu.api.calls import STRUCTS, Value
from vgpu.api.table import Constant, load_errors, load_values

# cuBLAS's header has its constants in plain lists: what the names of a type begin with.
_PREFIXES = {
    "cublasStatus_t": "CUBLAS_STATUS_", "cublasOperation_t": "CUBLAS_OP_", "cublasSideMode_t": "CUBLAS_SIDE_",
    "cublasFillMode_t": "CUBLAS_FILL_MODE_", "cublasDiagType_t": "CUBLAS_DIAG_", "cublasGemmAlgo_t": "CUBLAS_GEMM_",
    "cublasComputeType_t": "CUBLAS_COMPUTE_", "cublasPointerMode_t": "CUBLAS_POINTER_MODE_",
    "cublasAtomicsMode_t": "CUBLAS_ATOMICS_", "cublasMath_t": "CUBLAS_",
    "cublasEmulationStrategy_t": "CUBLAS_EMULATION_STRATEGY_",
}  # fmt: skip
_STATUS = {"CUresult": "driver", "cudaError_t": "runtime", "nvmlReturn_t": "nvml"}
_POINTERS = {"ptr", "hStream", "stream", "attrs"}  # fields of structures
# Streams with a handle of their own.
_STREAMS = {
    "CUstream": {1: "CU_STREAM_LEGACY", 2: "CU_STREAM_PER_THREAD"},
    "cudaStream_t": {1: "cudaStreamLegacy", 2: "cudaStreamPerThread"},
}


class Address(int):
    """An address or handle. ``name`` is what it is the address of, where that is known."""

    name = ""


class Named(str):
    """The name of a constant."""


@cache
def _values(table: str) -> dict[str, list[Constant]]:
    return load_values(table)


@cache
def constants(kind: str, major: int) -> dict[int, str]:
    """The names of an enum's values; of several names for one value the first."""
    if kind in _STATUS:
        return {error.value: error.name for error in load_errors(_STATUS[kind])}
    names: dict[int, str] = {}
    if kind in _PREFIXES:
        for constant in _values("cublas")["define"]:
            fits = constant.name.startswith(_PREFIXES[kind]) and (kind != "cublasMath_t" or "MATH" in constant.name)
            if fits and (not major or major in constant.majors):
                names.setdefault(constant.value, constant.name)
        return names
    for table in ("driver", "runtime", "nvml", "cublas", "cublaslt"):
        known = _values(table)
        stem = kind.removesuffix("_t")
        for key in (kind, stem, f"{kind}_enum", f"{stem}_enum"):
            for constant in known.get(key, ()):
                if not major or major in constant.majors:
                    names.setdefault(constant.value, constant.name)
        if names:
            break
    return names


def from_bytes(value: Value, data: bytes, major: int) -> Any:
    """A value from its bytes, as they lie in memory or in the low end of a word. None when there are too few."""
    if value.form == "text":
        return data.decode(errors="replace")
    if len(data) < value.size:
        return None
    if value.form == "struct":
        if value.type not in STRUCTS:
            return None
        layout, names = STRUCTS[value.type]
        fields = dict(zip(names, struct.unpack_from(layout, data), strict=True))
        return {name: Address(field) if name in _POINTERS else field for name, field in fields.items()}
    if value.form == "opaque":
        return Named(f"GPU-{uuid.UUID(bytes=data[:16])}" if value.type == "CUuuid" else data.hex())
    if value.form == "float":
        return struct.unpack_from("<f" if value.size == 4 else "<d", data)[0]
    number = int.from_bytes(data[: value.size], "little", signed=value.form in ("int", "enum"))
    return _scalar(value, number, major)


def _scalar(value: Value, number: int, major: int) -> Any:
    match value.form:
        case "enum":
            name = constants(value.type, major).get(number)
            return number if name is None else Named(name)
        case "handle":
            special = _STREAMS.get(value.type, {}).get(number)
            return Address(number) if special is None else Named(special)
        case "hex" | "pointer":
            return Address(number)
    return number


def shown(value: Any, cut: bool = False) -> str:
    """A value as text."""
    match value:
        case None:
            return "?"
        case Address():
            name = f" <{value.name}>" if value.name else ""
            return f"{int(value):#x}{name}" if value else "NULL"
        case Named():
            return str(value)
        case str():
            return json.dumps(value, ensure_ascii=False) + ("..." if cut else "")
        case {"x": x, "y": y, "z": z} if len(value) == 3:  # dim3
            return f"{{{x},{y},{z}}}"
        case dict():
            return "{" + ", ".join(f"{k}={shown(v)}" for k, v in value.items()) + "}"
        case float():
            return f"{value:.9g}"
    return str(value)


def plain(value: Any) -> Any:
    """A value for JSON: addresses as hexadecimal text, NULL as null."""
    match value:
        case Address():
            return f"{int(value):#x}" if value else None
        case Named():
            return str(value)
        case float() if value != value or value in (float("inf"), float("-inf")):
            return str(value)
        case dict():
            return {k: plain(v) for k, v in value.items()}
    return value
