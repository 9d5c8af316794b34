"""The reader of the API tables: what it understands, and what it says about lines that mean nothing."""

from __future__ import annotations

import pytest

from vgpu.api.table import TABLES, Table, TableError, load, load_errors, load_values, parse, parse_errors, parse_values

HEAD = "library libx.so.{major}\nheader vgpu_x.h\ntypes vgpu_x_types.h\nstatus int 7\n"


def table(lines: str) -> Table:
    return parse("x", HEAD + lines)


def test_a_line_is_read_in_full() -> None:
    (function,) = table(
        "stream CUresult cuCopy_v2_ptds(out[n] void *dst, in[n] const void *src, size_t n) since=7000\n"
        "stream CUresult cuCopy_v2(void) since=3020"
    ).functions[:1]
    assert function.name == "cuCopy_v2_ptds"
    assert function.base == "cuCopy"
    assert function.per_thread
    assert function.implemented
    assert (function.kind, function.result, function.since, function.majors) == ("stream", "CUresult", 7000, (12, 13))
    assert [(p.name, p.direction, p.size) for p in function.parameters] == [
        ("dst", "out", "n"),
        ("src", "in", "n"),
        ("n", "", ""),
    ]
    assert function.declaration() == "CUresult cuCopy_v2_ptds(void *dst, const void *src, size_t n)"


def test_function_pointers_and_arrays_are_parameters() -> None:
    (function,) = table("guest int f(void (*fn)(int, void *), in const int sizes[4], char **text)").functions
    assert [p.name for p in function.parameters] == ["fn", "sizes", "text"]


def test_only_belongs_to_one_major() -> None:
    found = table("guest int f(int a) only=12\nguest int f(int a, int b) only=13\nguest int g(void)")
    assert [len(f.parameters) for f in found.exports(12)] == [1, 0]
    assert [len(f.parameters) for f in found.exports(13)] == [2, 0]


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("guest int", "KIND RESULT NAME"),
        ("maybe int f(void)", "unknown kind 'maybe'"),
        ("guest int f(int a, int a)", "two parameters of one name"),
        ("guest int f(out int a)", "has a direction but is not a pointer"),
        ("guest int f(int)", "not [direction] type name"),
        ("guest int f(void) since=soon", "neither since=VERSION nor only=MAJOR"),
        ("guest int f(void) only=11", "not a CUDA major"),
        ("guest int f(void)\nguest int f(void)", "stands twice"),
        ("thread int f(void)", "ends neither in _ptds nor in _ptsz"),
        ("thread int f_ptsz(void)", "no function to call"),
        ("type enum", "type FORM NAME"),
        ("type handle X", "type FORM NAME"),
        ("header again.h", "exactly one line `header"),
    ],
)  # fmt: skip
def test_a_wrong_line_is_named(line: str, says: str) -> None:
    with pytest.raises(TableError, match=r"x\.tbl") as error:
        table(line)
    assert says in str(error.value)


def test_errors_name_the_line() -> None:
    with pytest.raises(TableError, match=r"x\.tbl:6"):
        table("guest int f(void)\nnonsense int g(void)")


def test_constants() -> None:
    enums = parse_values("x", "# note\nenum E\n  A 1\n  B 0x10 only=13\n  C -1\n")
    assert [(c.name, c.value, c.majors) for c in enums["E"]] == [
        ("A", 1, (12, 13)),
        ("B", 16, (13,)),
        ("C", -1, (12, 13)),
    ]
    with pytest.raises(TableError, match=r"x_values\.tbl:1"):
        parse_values("x", "  A 1")
    with pytest.raises(TableError, match=r"x_values\.tbl:2"):
        parse_values("x", "enum E\n  A one")


def test_error_texts() -> None:
    (error,) = parse_errors("x", "2 CUDA_ERROR_OUT_OF_MEMORY out of memory")
    assert (error.value, error.name, error.text) == (2, "CUDA_ERROR_OUT_OF_MEMORY", "out of memory")
    with pytest.raises(TableError, match="stands twice"):
        parse_errors("x", "1 A a\n1 B b")
    with pytest.raises(TableError, match="VALUE NAME sentence"):
        parse_errors("x", "1 A")


# What NVIDIA's libraries export: cuda.h declares 685 entry points, the headers for graphics and profiling 38 more; the
# others were counted in the libraries themselves.
COUNTS = {
    ("driver", 0): 685 + 38, ("nvml", 0): 436, ("runtime", 12): 435, ("runtime", 13): 458,
    ("cublas", 12): 746, ("cublas", 13): 756,
    ("cublaslt", 12): 180, ("cublaslt", 13): 222,
}  # fmt: skip


def test_every_table_is_whole() -> None:
    found = {
        (name, major): len(t.exports(major)) for name in TABLES for t in (load(name),) for major in t.majors or (0,)
    }
    assert found == COUNTS


def test_every_driver_entry_has_a_version_and_a_base_has_each_version_once() -> None:
    seen = set()
    versioned = [function for function in load("driver").functions if not function.variadic]
    assert len(versioned) == 685 + 2  # those of cuda.h, and cuProfilerStart and cuProfilerStop
    for function in versioned:
        assert 2000 <= function.since < 14000, function.name
        key = (function.base, function.since, function.per_thread)
        assert key not in seen, key
        seen.add(key)


@pytest.mark.parametrize(
    ("name", "version", "per_thread", "symbol"),
    [
        ("cuMemAlloc", 3020, False, "cuMemAlloc_v2"),
        ("cuMemAlloc", 2000, False, "cuMemAlloc"),
        ("cuDevicePrimaryCtxRelease", 7000, False, "cuDevicePrimaryCtxRelease"),
        ("cuDevicePrimaryCtxSetFlags", 11000, False, "cuDevicePrimaryCtxSetFlags_v2"),
        ("cuCtxGetDevice", 13000, False, "cuCtxGetDevice_v2"),
        ("cuStreamGetCaptureInfo", 11030, False, "cuStreamGetCaptureInfo_v2"),
        ("cuStreamGetCaptureInfo", 12030, True, "cuStreamGetCaptureInfo_v3_ptsz"),
        ("cuMemcpyHtoD", 7000, True, "cuMemcpyHtoD_v2_ptds"),
        ("cuLaunchKernel", 12000, True, "cuLaunchKernel_ptsz"),
        ("cuGetProcAddress", 12000, False, "cuGetProcAddress_v2"),
    ],
)
def test_the_rule_of_get_proc_address(name: str, version: int, per_thread: bool, symbol: str) -> None:
    entries = [
        f for f in load("driver").functions if f.base == name and f.per_thread == per_thread and f.since <= version
    ]
    assert max(entries, key=lambda f: f.since).name == symbol


@pytest.mark.parametrize("api", ["driver", "runtime"])
def test_well_known_error_texts(api: str) -> None:
    texts = {error.value: error.text for error in load_errors(api)}
    assert texts[0] == "no error"
    assert texts[2] == "out of memory"
    assert texts[36] == "API call is not supported in the installed CUDA driver"
    assert texts[700] == "an illegal memory access was encountered"
    assert texts[719] == "unspecified launch failure"
    assert texts[801] == "operation not supported"
    if api == "runtime":
        assert texts[35] == "CUDA driver version is insufficient for CUDA runtime version"


@pytest.mark.parametrize(("api", "enum"), [("driver", "CUresult"), ("runtime", "cudaError")])
def test_every_error_code_has_its_name_and_a_text(api: str, enum: str) -> None:
    named = {error.value: error.name for error in load_errors(api)}
    assert named == {constant.value: constant.name for constant in load_values(api)[enum]}


def test_runtime_and_driver_agree_on_codes_and_sentences() -> None:
    runtime = {error.value: error.text for error in load_errors("runtime")}
    for error in load_errors("driver"):
        assert runtime.get(error.value, error.text) == error.text
