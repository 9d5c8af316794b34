"""libcudart without a device: what is answered all the same, what is refused, and that loading it does nothing."""

from __future__ import annotations

import ctypes
import subprocess
import sys
import time
from pathlib import Path

import pytest

from vgpu.guest.locate import native_folder

MAJORS = [12, 13]

# Programs that look for libcuda find one of these, or none.
FOREIGN = "int cuInit(unsigned flags) { (void)flags; return 0; }\n"


def python(code: str, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    clean = {"PATH": "/usr/bin:/bin", **environment}
    return subprocess.run([sys.executable, "-c", code], env=clean, capture_output=True, text=True, timeout=200)


def library(major: int, folder: Path) -> Path:
    """Our libcudart where no libcuda lies beside it."""
    target = folder / f"libcudart.so.{major}"
    target.write_bytes((native_folder() / target.name).read_bytes())
    return target


CALL = """
import ctypes
cudart = ctypes.CDLL({path!r})
count = ctypes.c_int(-1)
print(cudart.cudaGetDeviceCount(ctypes.byref(count)), count.value)
print(cudart.cudaPeekAtLastError(), cudart.cudaGetLastError(), cudart.cudaGetLastError())
version = ctypes.c_int(-1)
print(cudart.cudaDriverGetVersion(ctypes.byref(version)), version.value)
print(cudart.cudaRuntimeGetVersion(ctypes.byref(version)), version.value)
"""


@pytest.mark.parametrize("major", MAJORS)
def test_no_libcuda(major: int, tmp_path: Path) -> None:
    done = python(CALL.format(path=str(library(major, tmp_path))), {})
    assert done.returncode == 0, done.stderr
    runtime = {12: 12090, 13: 13000}[major]
    assert done.stdout.splitlines() == ["35 0", "35 35 0", "0 0", f"0 {runtime}"]
    assert done.stderr.count("\n") == 1
    assert "vgpu run" in done.stderr
    assert python(CALL.format(path=str(library(major, tmp_path))), {"VGPU_QUIET": "1"}).stderr == ""


@pytest.mark.parametrize("major", MAJORS)
def test_a_libcuda_of_another_maker(major: int, tmp_path: Path) -> None:
    source = tmp_path / "foreign.c"
    source.write_text(FOREIGN)
    subprocess.run(["gcc", "-shared", "-fPIC", "-o", str(tmp_path / "libcuda.so.1"), str(source)], check=True)
    done = python(CALL.format(path=str(library(major, tmp_path))), {"LD_LIBRARY_PATH": str(tmp_path)})
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[0] == "35 0"
    assert done.stderr.count("\n") == 1
    assert "not vgpu's" in done.stderr


@pytest.mark.parametrize("major", MAJORS)
def test_no_daemon(major: int, tmp_path: Path) -> None:
    environment = {"LD_LIBRARY_PATH": str(native_folder()), "VGPU_SOCKET": str(tmp_path / "nobody")}
    program = f"import time\nstarted = time.monotonic()\n{CALL}\nassert time.monotonic() - started < 1"
    done = python(program.format(path=f"libcudart.so.{major}"), environment)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[0] == "802 0"  # cudaErrorSystemNotReady
    assert done.stderr.count("vgpu: ") == 1, done.stderr


@pytest.mark.parametrize("major", MAJORS)
def test_names_and_texts(major: int) -> None:
    cudart = ctypes.CDLL(str(native_folder() / f"libcudart.so.{major}"))
    cudart.cudaGetErrorName.restype = cudart.cudaGetErrorString.restype = ctypes.c_char_p
    expected = {
        0: (b"cudaSuccess", b"no error"),
        2: (b"cudaErrorMemoryAllocation", b"out of memory"),
        35: (b"cudaErrorInsufficientDriver", b"CUDA driver version is insufficient for CUDA runtime version"),
        98: (b"cudaErrorInvalidDeviceFunction", b"invalid device function"),
        700: (b"cudaErrorIllegalAddress", b"an illegal memory access was encountered"),
        801: (b"cudaErrorNotSupported", b"operation not supported"),
        4242: (b"unrecognized error code", b"unrecognized error code"),
        -1: (b"unrecognized error code", b"unrecognized error code"),
    }
    for error, texts in expected.items():
        assert (cudart.cudaGetErrorName(error), cudart.cudaGetErrorString(error)) == texts


@pytest.mark.parametrize("major", MAJORS)
def test_arguments_are_checked_before_anything_is_started(major: int) -> None:
    """These fail in this very process, which has no device: the argument is looked at first."""
    cudart = ctypes.CDLL(str(native_folder() / f"libcudart.so.{major}"))
    assert cudart.cudaMalloc(None, ctypes.c_size_t(1)) == 1
    assert cudart.cudaGetDeviceCount(None) == 1
    assert cudart.cudaGetLastError() == 1
    assert cudart.cudaGetLastError() == 0
    assert cudart.cudaGetExportTable(None, None) == 801
    assert cudart.cudaGetLastError() == 801
    assert cudart.cudaProfilerStart() == 0
    dim3 = ctypes.c_uint * 3
    assert cudart.__getattr__("__cudaPopCallConfiguration")(dim3(), dim3(), None, None) == 52


@pytest.mark.parametrize("major", MAJORS)
def test_configurations_are_a_stack(major: int) -> None:
    class Dim3(ctypes.Structure):
        _fields_ = [("x", ctypes.c_uint), ("y", ctypes.c_uint), ("z", ctypes.c_uint)]

    cudart = ctypes.CDLL(str(native_folder() / f"libcudart.so.{major}"))
    push, pop = (cudart.__getattr__(f"__cuda{name}CallConfiguration") for name in ("Push", "Pop"))
    push.argtypes = [Dim3, Dim3, ctypes.c_size_t, ctypes.c_void_p]
    push.restype = ctypes.c_uint
    for i in range(8):
        assert push(Dim3(i, 2, 3), Dim3(4, 5, 6 + i), 100 + i, 2) == 0
    assert push(Dim3(1, 1, 1), Dim3(1, 1, 1), 0, None) != 0  # the launch is skipped, nothing is overwritten
    for i in reversed(range(8)):
        grid, block, shared, stream = Dim3(), Dim3(), ctypes.c_size_t(), ctypes.c_void_p()
        assert pop(*map(ctypes.byref, (grid, block, shared, stream))) == 0
        assert (grid.x, grid.y, grid.z, block.x, block.y, block.z) == (i, 2, 3, 4, 5, 6 + i)
        assert (shared.value, stream.value) == (100 + i, 2)
    assert pop(*map(ctypes.byref, (grid, block, shared, stream))) == 52
    assert cudart.cudaGetLastError() == 52


@pytest.mark.parametrize("major", MAJORS)
def test_registering_is_cheap_and_reversible(major: int) -> None:
    """143 images with 6731 kernels, as one real library has them, in and out again."""
    cudart = ctypes.CDLL(str(native_folder() / f"libcudart.so.{major}"))
    functions = ("RegisterFatBinary", "RegisterFunction", "RegisterFatBinaryEnd", "UnregisterFatBinary")
    begin, register, end, unregister = (cudart.__getattr__(f"__cuda{name}") for name in functions)
    begin.restype = ctypes.c_void_p
    begin.argtypes = end.argtypes = unregister.argtypes = [ctypes.c_void_p]
    register.argtypes = [ctypes.c_void_p] * 4 + [ctypes.c_int] + [ctypes.c_void_p] * 5
    end.restype = unregister.restype = register.restype = None
    stubs = ctypes.create_string_buffer(6731)
    first = ctypes.addressof(stubs)
    wrapper = (ctypes.c_uint64 * 3)(0x1_466243B1, 0, 0)
    name = ctypes.c_char_p(b"kernel")
    pointer = ctypes.cast(name, ctypes.c_void_p)
    images, started = [], time.process_time()
    for i in range(143):
        image = begin(ctypes.addressof(wrapper))
        assert image
        for stub in range(i, 6731, 143):
            register(image, first + stub, first + stub, pointer, -1, None, None, None, None, None)
        end(image)
        images.append(image)
    for image in images:
        unregister(image)
    assert time.process_time() - started < 1  # most of it is ctypes


@pytest.mark.parametrize("major", MAJORS)
def test_loading_starts_nothing(major: int) -> None:
    code = f"""
import ctypes, os
before = (set(os.listdir("/proc/self/fd")), len(os.listdir("/proc/self/task")))
ctypes.CDLL("libcudart.so.{major}")
assert (set(os.listdir("/proc/self/fd")), len(os.listdir("/proc/self/task"))) == before
assert "libcuda.so" not in open("/proc/self/maps").read()
"""
    done = python(code, {"LD_LIBRARY_PATH": str(native_folder())})
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
