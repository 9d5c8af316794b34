"""The lines of a trace, from records made here."""

from __future__ import annotations

import io
import json
import struct
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.trace.test_layout import item

from vgpu.api import calls
from vgpu.trace.collect import Process, Thread
from vgpu.trace.describe import Describer, function_of
from vgpu.trace.layout import BEGIN, END, Record, RecordError
from vgpu.trace.report import Filter, Report, duration
from vgpu.trace.threads import Call
from vgpu.trace.values import Address, shown

PROCESS = Process(41, 40, 1, ("./a b", "c"))
THREAD = Thread(1, 42)
RUNTIME13 = calls.TRACED.index(("runtime", 13))
CUBLAS12 = calls.TRACED.index(("cublas", 12))


def made(
    name: str, words: list[int], before: bytes = b"", result: int | None = 0, after: bytes = b"", library: int = 0
) -> Call:
    """A call as the twin would have recorded it."""
    every = calls.traced_library(library).calls
    index = next(i for i, call in enumerate(every) if call.function.name == name)
    body = struct.pack(f"<{len(words)}Q", *[word & (1 << 64) - 1 for word in words]) + before
    end = None
    if result is not None:
        end = Record(END, 0, library, index, 3500, 1, struct.pack("<Q", result & (1 << 64) - 1) + after)
    return Call(Record(BEGIN, 0, library, index, 1000, 1, body), end)


def lines(*every: Call, patterns: tuple[str, ...] = ("*",), as_json: bool = False, why: str = "") -> list[str]:
    out = io.StringIO()
    report = Report(out, io.StringIO(), shown=Filter(patterns), as_json=as_json)
    report.started = 0
    for call in every:
        if call.end is None:
            report.unfinished(PROCESS, THREAD, call, why)
        else:
            report.call(PROCESS, THREAD, call)
    return out.getvalue().splitlines()


def line(call: Call) -> str:
    (text,) = lines(call)
    place, _, rest = text.partition("0.000001 ")
    assert place == "[41 42]    "
    return rest


def test_what_came_back_by_pointer_stands_for_the_pointer() -> None:
    call = made("cuMemAlloc_v2", [0x7FFF0010, 4096], after=item(0, struct.pack("<Q", 0x200000000000)))
    assert line(call) == "cuMemAlloc_v2(*dptr=0x200000000000, bytesize=4096) = CUDA_SUCCESS <2.5 us>"


def test_a_call_that_failed_has_only_its_pointer() -> None:
    call = made("cuMemAlloc_v2", [0x7FFF0010, 1 << 60], result=2)
    assert line(call).startswith("cuMemAlloc_v2(dptr=0x7fff0010, bytesize=1152921504606846976) = CUDA_ERROR_OUT_OF_MEM")


def test_constants_by_name_and_those_without_one() -> None:
    call = made("cuDeviceGetAttribute", [0x10, 75, 0], after=item(0, struct.pack("<i", 9)))
    assert "(*pi=9, attrib=CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR, dev=0)" in line(call)
    assert "attrib=4711" in line(made("cuDeviceGetAttribute", [0x10, 4711, 0], result=1))


def test_texts_in_and_out() -> None:
    call = made(
        "cuModuleGetFunction", [0x10, 0x20, 0x30], before=item(1, b'say "a"\n'), after=item(0, struct.pack("<Q", 0x99))
    )
    assert line(call).startswith(r'cuModuleGetFunction(*hfunc=0x99, hmod=0x20, name="say \"a\"\n") = CUDA_SUCCESS')
    call = made("cuDeviceGetName", [0x10, 64, 0], after=item(0, b"NVIDIA H100", True))
    assert line(call).startswith('cuDeviceGetName(name="NVIDIA H100"..., len=64, dev=0)')
    assert 'nvmlErrorString(result=NVML_ERROR_UNINITIALIZED) = "Uninit"' in line(
        made("nvmlErrorString", [1], result=0x40, after=item(255, b"Uninit"), library=7)
    )


def test_structures() -> None:
    words = [0x1234, 3 | 2 << 32, 1, 256 | 1 << 32, 1, 0, 48, 2]
    text = line(made("cudaLaunchKernel", words, library=RUNTIME13))
    assert "gridDim={3,2,1}, blockDim={256,1,1}, args=NULL, sharedMem=48, stream=cudaStreamPerThread" in text
    config = struct.pack("<7I4xQQI4x", 8, 1, 1, 32, 1, 1, 100, 0x55, 0, 0)
    text = line(made("cuLaunchKernelEx", [1, 2, 0, 0], before=item(0, config)))
    assert "*config={gridDimX=8, gridDimY=1, gridDimZ=1, blockDimX=32," in text
    assert "sharedMemBytes=100, hStream=0x55, attrs=NULL, numAttrs=0}" in text
    uuid = bytes(range(16))
    text = line(made("cuDeviceGetUuid_v2", [0x10, 0], after=item(0, uuid)))
    assert "*uuid=GPU-00010203-0405-0607-0809-0a0b0c0d0e0f" in text


def test_floats_and_negative_numbers() -> None:
    text = line(made("cuEventElapsedTime", [0x10, 1, 2], after=item(0, struct.pack("<f", 1.5))))
    assert "*pMilliseconds=1.5" in text
    call = made("cublasGemmEx", [0x1, 0, 1, 4, 5, 6, 7, 8, 2, 4, 9, 2, 4, 10, 11, 0, 4, 68, -1], library=CUBLAS12)
    text = line(call)
    assert "transa=CUBLAS_OP_N, transb=CUBLAS_OP_T, m=4, n=5, k=6" in text
    assert "Atype=CUDA_R_16F" in text
    assert "computeType=CUBLAS_COMPUTE_32F, algo=CUBLAS_GEMM_DFALT) = CUBLAS_STATUS_SUCCESS" in text


def test_an_unknown_prototype() -> None:
    index = next(i for i, c in enumerate(calls.traced_library(6).calls) if c.function.variadic)
    name = calls.traced_library(6).calls[index].function.name
    assert line(made(name, [], result=15, library=6)) == f"{name}(...) = CUBLAS_STATUS_NOT_SUPPORTED <2.5 us>"


def test_kernels_have_their_names() -> None:
    registered = made("__cudaRegisterFunction", [1, 0x5500, 2, 3, 4, 0, 0, 0, 0, 0], before=item(0, b"_Z3addPf"),
                      library=RUNTIME13)  # fmt: skip
    launched = made("cudaLaunchKernel", [0x5500, 1, 1, 1, 1, 0, 0, 0], library=RUNTIME13)
    found = made("cuModuleGetFunction", [0x10, 2, 3], before=item(1, b"scale"), after=item(0, struct.pack("<Q", 0x77)))
    used = made("cuLaunchKernel", [0x77, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0])
    # What only teaches a name need not be shown for it.
    shown = lines(registered, launched, found, used, patterns=("*Launch*",))
    assert len(shown) == 2
    assert "cudaLaunchKernel(func=0x5500 <_Z3addPf>, " in shown[0]
    assert "cuLaunchKernel(f=0x77 <scale>, " in shown[1]


def test_an_unfinished_call_is_shown_whatever_is_asked_for() -> None:
    outer = made("cudaStreamSynchronize", [0], result=None, library=RUNTIME13)
    outer.inner.append(made("cuStreamSynchronize", [1], result=None))
    first, second = lines(outer, patterns=("cuMem*",), why="the process ended")
    assert "cudaStreamSynchronize(stream=NULL <unfinished ...> after " in first
    assert "cuStreamSynchronize(hStream=CU_STREAM_LEGACY <unfinished ...> after " in second
    assert second.endswith("the process ended")


def test_what_compilers_emit_is_not_shown_unless_asked_for() -> None:
    emitted = made("__cudaUnregisterFatBinary", [1], library=RUNTIME13)
    assert lines(emitted, patterns=()) == []
    assert len(lines(emitted, patterns=("*",))) == 1
    assert Filter().shows("__cudaLaunchKernel")
    assert not Filter(("cuMem*",)).shows("cuInit")


def test_json() -> None:
    call = made("cuMemAlloc_v2", [0x10, 64], after=item(0, struct.pack("<Q", 0x2000)))
    (text,) = lines(call, as_json=True)
    assert json.loads(text) == {
        "call": "cuMemAlloc_v2", "library": "libcuda.so.1", "pid": 41, "tid": 42, "time": 1e-6, "depth": 0,
        "arguments": {"dptr": "0x10", "bytesize": 64}, "behind": {"dptr": "0x2000"}, "result": "CUDA_SUCCESS",
        "duration_ns": 2500,
    }  # fmt: skip
    (text,) = lines(made("cuInit", [0], result=None), as_json=True, why="so")
    assert json.loads(text)["unfinished"] == "so"


def test_damage_is_told_and_not_shown() -> None:
    notes, out = io.StringIO(), io.StringIO()
    report = Report(out, notes)
    report.call(PROCESS, THREAD, made("cuMemAlloc_v2", [1]))
    assert out.getvalue() == ""
    assert notes.getvalue() == "vgpu: trace: process 41: cuMemAlloc_v2 has 2 words, the record only 8 bytes\n"
    with pytest.raises(RecordError, match="no function 9999 of library 0"):
        function_of(Record(BEGIN, 0, 0, 9999, 0, 0, b""))
    with pytest.raises(RecordError, match="of library 77"):
        function_of(Record(BEGIN, 0, 77, 0, 0, 0, b""))


EVERY = [(library, index) for library in range(len(calls.TRACED)) for index in range(0, 700, 7)]


@given(st.sampled_from(EVERY), st.binary(max_size=400), st.binary(max_size=100), st.booleans())
def test_any_body_of_any_function_is_described_or_refused(
    which: tuple[int, int], begin: bytes, end: bytes, whole: bool
) -> None:
    library, index = which
    try:
        plan = function_of(Record(BEGIN, 0, library, index, 0, 0, b"")).plan
        if whole:
            begin = begin[: plan.words * 8].ljust(plan.words * 8, b"\1")
        call = Call(Record(BEGIN, 0, library, index, 0, 1, begin), Record(END, 0, library, index, 9, 1, end))
        description = Describer().describe(call)
    except RecordError:
        return
    assert len(description.arguments) == len(plan.function.parameters)
    out = io.StringIO()
    Report(out, io.StringIO(), shown=Filter(("*",))).call(PROCESS, THREAD, call)
    assert len(out.getvalue().splitlines()) == 1


def test_a_file_that_cannot_be_written_ends_the_report_only() -> None:
    class Full(io.StringIO):
        def write(self, text: str) -> int:
            raise OSError(28, "No space left on device")

    report = Report(Full(), io.StringIO())
    report.process(PROCESS)
    report.call(PROCESS, THREAD, made("cuInit", [0]))
    assert report.failure == "No space left on device"


@pytest.mark.parametrize(
    ("nanoseconds", "text"),
    [(0, "0 ns"), (999, "999 ns"), (1000, "1 us"), (12345, "12.3 us"), (4.56e6, "4.56 ms"), (7.89e9, "7.89 s"),
     (5e12, "5000 s")],
)  # fmt: skip
def test_durations(nanoseconds: float, text: str) -> None:
    assert duration(nanoseconds) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [(None, "?"), (Address(0), "NULL"), (Address(255), "0xff"), (-3, "-3"), ("a\0b", '"a\\u0000b"'), (0.1, "0.1"),
     ({"a": 1, "b": Address(0)}, "{a=1, b=NULL}"), (float("nan"), "nan")],
)  # fmt: skip
def test_values(value: Any, text: str) -> None:
    assert shown(value) == text
