"""`vgpu trace` with real guests: what they computed is the same, and every call is there, the last one above all."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.conftest import Daemon
from tests.trace.conftest import GUEST, VGPU, Trace, Traced

from vgpu.guest.inject import clean_environment, guest_environment
from vgpu.guest.locate import native_folder, trace_folder

Build = Callable[..., Path]
PROGRAMS = {"streams": "vector", "graphs": "vector", "library": "symbols", "threads": "vector", "forks": "vector"}
# A function of the host that does not return keeps its stream busy.
BLOCKED = """
    context()
    HOST = C.CFUNCTYPE(None, C.c_void_p)
    forever = HOST(lambda _: time.sleep(1000))
    s = stream()
    cu.cuLaunchHostFunc(s, forever, None)
"""


@pytest.mark.parametrize(("name", "major"), [("vector_add", 12), *((name, 13) for name in PROGRAMS)])
def test_programs_compute_the_same(name: str, major: int, build_program: Build, trace: Trace) -> None:
    done = trace([build_program(name, major, PROGRAMS.get(name, "vector"))], "--json")
    assert (done.status, done.stdout) == (0, "ok\n"), done.stderr
    unfinished = [call for call in done.calls() if "unfinished" in call]
    assert unfinished == []
    counted = sum(row["calls"] for row in done.summary.values())
    assert counted >= len(done.calls()) > 10
    assert next(o for o in done.objects if "dropped" in o)["dropped"] == 0


def test_a_program_line_by_line(build_program: Build, trace: Trace) -> None:
    program = build_program("vector_add", 13, "vector")
    done = trace([program])
    assert done.status == 0
    text = done.trace
    assert re.search(rf"^\[(\d+)\] process of \d+: {re.escape(str(program))}$", text, re.M)
    place = r"^\[(\d+) \1\] +\d+\.\d{6}"
    found = re.search(place + r" cudaMalloc\(\*devPtr=0x(\w+), size=4\) = cudaSuccess <.+>$", text, re.M)
    assert found, text
    # The driver's calls stand below the one that made them.
    assert re.search(place + rf"   cuMemAlloc_v2\(\*dptr=0x{found[2]}, bytesize=4\) = CUDA_SUCCESS", text, re.M)
    assert re.search(r" cuLaunchKernel\(f=0x\w+ <vector_add>, gridDimX=391, .*blockDimX=256, ", text)
    assert "cudaMemcpy(dst=0x" in text
    assert "kind=cudaMemcpyHostToDevice" in text
    assert "__cudaRegisterFunction(" not in text  # what the compiler emits is counted only
    assert re.search(r"^ +1 .* __cudaRegisterFunction$", text, re.M)
    assert re.search(r"^ +\d+ .* cuMemAlloc_v2$", text, re.M)


def test_known_arguments(guest: Trace) -> None:
    done = guest(
        """
        context()
        s, name, value = stream(), C.create_string_buffer(100), C.c_int()
        cu.cuDeviceGetName(name, 100, 0)
        cu.cuDeviceGetAttribute(C.byref(value), 75, 0)
        p = C.c_uint64()
        assert raw.cuMemAlloc_v2(C.byref(p), C.c_size_t(1 << 60)) == 2
        print(name.value.decode(), value.value)
        """,
        "--json",
    )
    assert done.status == 0, done.stderr
    device, capability = done.stdout.rsplit(maxsplit=1)
    (name,) = done.calls("cuDeviceGetName")
    assert name["behind"] == {"name": device}
    assert name["arguments"]["len"] == 100
    attribute = done.calls("cuDeviceGetAttribute")[-1]
    assert attribute["arguments"]["attrib"] == "CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR"
    assert attribute["behind"] == {"pi": int(capability)}
    (failed,) = done.calls("cuMemAlloc_v2")
    assert failed["result"] == "CUDA_ERROR_OUT_OF_MEMORY"
    assert failed["arguments"]["bytesize"] == 1 << 60
    assert "behind" not in failed
    assert done.summary["cuMemAlloc_v2"]["errors"] == 1


def test_pointers_that_lead_nowhere_are_the_librarys_business(guest: Trace) -> None:
    """The twin looks behind no pointer that the real function would not look behind."""
    done = guest(
        """
        context()
        bad = C.c_void_p(8)
        assert raw.cuModuleGetFunction(NULL, NULL, bad)
        assert raw.cuDeviceGetAttribute(NULL, 1, 0) == 1
        assert raw.cuDeviceGetName(bad, 10, 99) == 101
        assert raw.cuLaunchKernelEx(NULL, NULL, NULL, NULL)
        cu.cuStreamGetCaptureInfo_v2(LEGACY, C.byref(C.c_int()), NULL, NULL, NULL, NULL)
        """,
        "--json",
    )
    assert done.status == 0, done.stderr
    assert done.calls("cuModuleGetFunction")[0]["arguments"]["name"] == "0x8"


@pytest.mark.parametrize("how", ["SIGKILL", "SIGABRT", "exit"])
def test_the_call_that_never_returned(how: str, guest: Trace) -> None:
    end = "os._exit(3)" if how == "exit" else f"os.kill(os.getpid(), {int(getattr(signal, how))})"
    done = guest(BLOCKED + f"    threading.Timer(1, lambda: {end}).start()\n    cu.cuStreamSynchronize(s)\n", "--json")
    assert done.status == (3 if how == "exit" else 128 + int(getattr(signal, how)))
    (last,) = done.calls("cuStreamSynchronize")
    assert last["unfinished"] == "the process ended"
    assert last["arguments"]["hStream"] == done.calls("cuStreamCreate")[0]["behind"]["phStream"]
    assert done.summary["cuStreamSynchronize"]["unfinished"] == 1
    # What was called before is not lost.
    assert done.calls("cuLaunchHostFunc")[0]["result"] == "CUDA_SUCCESS"


def test_a_call_that_takes_long_is_named_while_it_does(guest: Trace) -> None:
    program = BLOCKED + "    threading.Timer(2, lambda: os._exit(0)).start()\n    cu.cuCtxSynchronize()\n"
    done = guest(program, "--patience", "0.5")
    assert re.search(r"^vgpu: \[\d+ \d+\] for \d+ s still in cuCtxSynchronize\(\)$", done.stderr, re.M), done.stderr
    assert re.search(r" cuCtxSynchronize\( <unfinished \.\.\.> after .* s, the process ended$", done.trace, re.M)


def test_a_program_that_is_still_running_at_the_end(guest: Trace, tmp_path: Path) -> None:
    """A child that outlives the program: its calls until then are there."""
    done = guest(
        f"""
        if os.fork():
            while not os.path.exists({str(tmp_path / "ready")!r}):
                time.sleep(0.01)
            os._exit(7)
        os.close(1), os.close(2)
        {BLOCKED.strip().replace(chr(10), chr(10) + "    ")}
        def later():
            open({str(tmp_path / "ready")!r}, "w").close()
            time.sleep(2)
            os._exit(0)
        threading.Timer(0.5, later).start()
        cu.cuStreamSynchronize(s)
        """,
        "--json",
    )
    assert done.status == 7, done.stderr
    (last,) = done.calls("cuStreamSynchronize")
    assert last["unfinished"] == "it goes on"


def test_children_are_processes_of_their_own(guest: Trace) -> None:
    done = guest(
        """
        import subprocess
        cu.cuInit(0)
        if not os.fork():
            assert raw.cuInit(0) == 3  # no device after a fork
            subprocess.run([sys.executable, "-c", "from driver_client import *; cu.cuInit(0)"], check=True)
            os._exit(0)
        status = os.wait()[1]
        cu.cuDriverGetVersion(C.byref(C.c_int()))
        sys.exit(status)
        """,
        "--json",
    )
    assert done.status == 0, done.stderr
    processes = [o for o in done.objects if "process" in o]
    parent, forked, other = (p["process"] for p in processes)
    assert [p["parent"] for p in processes][1:] == [parent, forked]
    assert processes[2]["command"][0] == sys.executable
    assert [(c["pid"], c["result"]) for c in done.calls("cuInit")] == [
        (parent, "CUDA_SUCCESS"), (forked, "CUDA_ERROR_NOT_INITIALIZED"), (other, "CUDA_SUCCESS"),
    ]  # fmt: skip
    assert done.calls("cuDriverGetVersion")[0]["pid"] == parent


def test_one_process_that_becomes_another_program(guest: Trace) -> None:
    done = guest(
        """
        cu.cuInit(0)
        os.execv(sys.executable, [sys.executable, "-c", "from driver_client import *; cu.cuInit(0)"])
        """,
        "--json",
    )
    assert done.status == 0, done.stderr
    first, second = (o["process"] for o in done.objects if "process" in o)
    assert first == second
    assert [call["pid"] for call in done.calls("cuInit")] == [first, first]


def test_whoever_asks_for_addresses_gets_traced_ones(guest: Trace) -> None:
    done = guest(
        """
        found, status = C.c_void_p(), C.c_int()
        def ask(name, version):
            cu.cuGetProcAddress_v2(name, C.byref(found), version, C.c_uint64(0), C.byref(status))
            return found.value
        cu.cuInit(0)
        assert ask(b"cuGetProcAddress", 12000) == C.cast(library_of().cuGetProcAddress_v2, C.c_void_p).value
        count = C.CFUNCTYPE(C.c_int, C.c_void_p)(ask(b"cuDeviceGetCount", 2000))
        value = C.c_int()
        assert count(C.addressof(value)) == 0 and value.value == 1
        assert raw.cuGetProcAddress_v2(b"cuNoSuchThing", C.byref(found), 2000, C.c_uint64(0), C.byref(status)) != 0
        """.replace("library_of()", "C.CDLL('libcuda.so.1')"),
        "--json",
    )
    assert done.status == 0, done.stderr
    asked = done.calls("cuGetProcAddress_v2")
    assert [call["behind"]["symbol"] for call in asked] == ["cuGetProcAddress", "cuDeviceGetCount", "cuNoSuchThing"]
    assert asked[1]["behind"]["symbolStatus"] == "CU_GET_PROC_ADDRESS_SUCCESS"
    assert asked[2]["result"] == "CUDA_ERROR_NOT_FOUND"
    (count,) = done.calls("cuDeviceGetCount")
    assert count["behind"] == {"count": 1}


def test_the_runtimes_entry_points_too(trace: Trace) -> None:
    program = """
import ctypes as C
runtime = C.CDLL("libcudart.so.13")
found, status, value = C.c_void_p(), C.c_int(), C.c_int()
ask = runtime.cudaGetDriverEntryPointByVersion
assert ask(b"cuDeviceGetCount", C.byref(found), 12000, C.c_uint64(0), C.byref(status)) == 0
assert C.CFUNCTYPE(C.c_int, C.c_void_p)(found.value)(C.addressof(value)) == 0
"""
    done = trace([sys.executable, "-c", program], "--json")
    assert done.status == 0, done.stderr
    assert [call["depth"] for call in done.calls("cuDeviceGetCount")][-1] == 0  # the program's own call


def test_nvml_and_cublas(trace: Trace) -> None:
    program = """
import ctypes as C
nvml = C.CDLL("libnvidia-ml.so.1")
device, memory, name = C.c_void_p(), (C.c_uint64 * 3)(), C.create_string_buffer(96)
assert nvml.nvmlDeviceGetCount_v2(C.byref(C.c_uint())) == 1
assert nvml.nvmlInit_v2() == 0
assert nvml.nvmlDeviceGetHandleByIndex_v2(0, C.byref(device)) == 0
assert nvml.nvmlDeviceGetMemoryInfo(device, memory) == 0
assert nvml.nvmlDeviceGetUUID(device, name, 96) == 0
blas = C.CDLL("libcublas.so.12")
handle = C.c_void_p()
assert blas.cublasCreate_v2(C.byref(handle)) == 0
assert blas.cublasDestroy_v2(handle) == 0
blas.cublasGetStatusString.restype = C.c_char_p
print(memory[0], name.value.decode(), blas.cublasGetStatusString(0).decode())
"""
    done = trace([sys.executable, "-c", program], "--json")
    assert done.status == 0, done.stderr
    total, uuid, text = done.stdout.split()
    assert done.calls("nvmlDeviceGetCount_v2")[0]["result"] == "NVML_ERROR_UNINITIALIZED"
    assert done.calls("nvmlDeviceGetMemoryInfo")[0]["behind"]["memory"]["total"] == int(total)
    assert done.calls("nvmlDeviceGetUUID")[0]["behind"]["uuid"] == uuid
    (created,) = done.calls("cublasCreate_v2")
    assert (created["result"], created["library"]) == ("CUBLAS_STATUS_SUCCESS", "libcublas.so.12")
    assert done.calls("cublasDestroy_v2")[0]["arguments"]["handle"] == created["behind"]["handle"]
    assert done.calls("cublasGetStatusString")[0]["result"] == text


def test_preloaded_twins_are_traced(build_program: Build, trace: Trace, tmp_path: Path) -> None:
    """A program that brings a libcudart of its own (here one that is none): ours wins, and is the traced one."""
    own = tmp_path / "own"
    own.mkdir()
    (tmp_path / "none.c").write_text("int vgpu_none;\n")
    subprocess.run(
        ["gcc", "-shared", "-fPIC", tmp_path / "none.c", "-o", own / "libcudart.so.12", "-Wl,-soname,libcudart.so.12"],
        check=True,
    )
    program = tmp_path / "program"
    program.write_bytes(build_program("vector_add", 12, "vector").read_bytes())
    program.chmod(0o755)
    done = trace([program], "--preload", "--json", env={"LD_LIBRARY_PATH": str(own)})
    assert (done.status, done.stdout) == (0, "ok\n"), done.stderr
    assert done.calls("cudaMalloc")


def test_only_what_is_asked_for(build_program: Build, trace: Trace) -> None:
    program = build_program("vector_add", 13, "vector")
    done = trace([program], "--json", "-e", "cuMem*", "-e", "cudaFree")
    names = {call["call"] for call in done.calls()}
    assert {"cuMemAlloc_v2", "cudaFree"} <= names
    assert all(name.startswith("cuMem") or name == "cudaFree" for name in {*names, *done.summary})
    done = trace([program], "--json", "--level", "outer")
    assert {call["depth"] for call in done.calls()} == {0}
    assert not done.calls("cuMemAlloc_v2")
    done = trace([program], "-c")
    assert done.trace.splitlines()[0].split()[0] == "calls"
    done = trace([program], "--no-summary")
    assert "functions" not in done.trace
    assert done.trace.count("cudaMalloc(") == 27


# Calls that need no device, as many as one likes.
MANY = """
import ctypes as C, threading, sys
runtime, value = C.CDLL("libcudart.so.13"), C.byref(C.c_int())
def work():
    for _ in range(int(sys.argv[2])):
        runtime.cudaRuntimeGetVersion(value)
threads = [threading.Thread(target=work) for _ in range(int(sys.argv[1]))]
[t.start() for t in threads]
[t.join() for t in threads]
print("done")
"""


def many(trace: Trace, threads: int, count: int, *options: str) -> Traced:
    return trace([sys.executable, "-c", MANY, str(threads), str(count)], "-c", "--json", *options)


def test_many_calls_of_many_threads(trace: Trace) -> None:
    done = many(trace, 8, 4000)
    assert done.stdout == "done\n"
    assert done.summary["cudaRuntimeGetVersion"]["calls"] == 32000


def test_many_short_threads(trace: Trace) -> None:
    done = many(trace, 100, 3)
    assert done.summary["cudaRuntimeGetVersion"]["calls"] == 300


def test_what_does_not_fit_is_counted(trace: Trace) -> None:
    done = many(trace, 4, 10000, "--limit", "2MiB")
    assert (done.status, done.stdout) == (0, "done\n")
    dropped = next(o for o in done.objects if "dropped" in o)["dropped"]
    recorded = done.summary.get("cudaRuntimeGetVersion", {"calls": 0})["calls"]
    assert recorded + dropped == 40000
    if dropped:  # the reader may have been quick enough
        assert f"vgpu: trace: {dropped} calls were not recorded" in done.stderr


def test_without_any_room_the_program_still_runs(trace: Trace) -> None:
    done = many(trace, 2, 100, "--limit", "1B")
    assert (done.status, done.stdout) == (0, "done\n")
    assert "200 calls were not recorded" in done.stderr


@pytest.mark.parametrize("folder", ["/nonexistent/folder", "/proc"])
def test_a_folder_that_cannot_be_written(folder: str, daemon: Daemon) -> None:
    """The program goes on; where the folder is there, one line says that it is not traced."""
    environment = {
        **daemon.environment(), "VGPU_TRACE": folder,
        **guest_environment(daemon.environment(), daemon.socket, folder=trace_folder()),
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", MANY, "2", "5"], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout == "done\n"
    assert done.stderr.count("goes on without a trace") == (folder == "/proc")


def test_a_small_limit_on_file_sizes_is_no_signal(trace: Trace) -> None:
    words = ["sh", "-c", 'ulimit -f 100; exec "$0" "$@"', sys.executable, "-c", MANY, "2", "5"]
    done = trace(words, "-c")
    assert (done.status, done.stdout) == (0, "done\n")
    assert "File too large; calls are missing from the trace" in done.stderr
    assert "10 calls were not recorded" in done.stderr


def test_nothing_of_the_trace_is_there_without_it(daemon: Daemon) -> None:
    program = "import ctypes; ctypes.CDLL('libcuda.so.1').cuInit(0); print(open('/proc/self/maps').read())"
    words = ["run", "--socket", str(daemon.socket), "--", sys.executable, "-c", program]
    done = subprocess.run([*VGPU, *words], env=daemon.environment(), capture_output=True, text=True, check=True)
    assert f"{native_folder()}/libcuda.so.1" in done.stdout
    assert str(trace_folder()) not in done.stdout


def test_a_program_run_inside_of_a_trace_is_traced(daemon: Daemon, trace: Trace) -> None:
    program = "from driver_client import *; cu.cuInit(0)"
    done = trace([*VGPU, "run", "--socket", daemon.socket, "--", sys.executable, "-c", program], "--json")
    assert done.status == 0, done.stderr
    assert done.calls("cuInit")[0]["result"] == "CUDA_SUCCESS"


def test_a_daemon_is_never_traced() -> None:
    environment = {
        "VGPU_TRACE": "/t", "LD_LIBRARY_PATH": f"{trace_folder()}:/usr/x",
        "LD_PRELOAD": f"{trace_folder() / 'libcudart.so.13'}:/usr/y.so",
    }  # fmt: skip
    assert clean_environment(environment) == {"LD_LIBRARY_PATH": "/usr/x", "LD_PRELOAD": "/usr/y.so"}


def test_statuses_and_wrong_options(trace: Trace, tmp_path: Path) -> None:
    assert trace(["sh", "-c", "exit 41"]).status == 41
    done = trace(["sh", "-c", "kill -TERM $$"])
    assert done.status == 128 + signal.SIGTERM
    assert done.trace == "no CUDA or NVML call was made\n"
    assert trace(["/nonexistent"]).status == 127
    assert trace(["true"], "-c", "--no-summary").status == 2
    done = trace(["true"], "-o", str(tmp_path / "no" / "folder"))
    assert done.status == 1
    assert done.stderr.strip().endswith("No such file or directory; name another file with -o")


def test_the_trace_goes_to_stderr_and_no_folder_is_left(daemon: Daemon, tmp_path: Path) -> None:
    program = "from driver_client import *; cu.cuInit(0)"
    words = ["trace", "--socket", str(daemon.socket), "--", sys.executable, "-c", program]
    environment = {**daemon.environment(), "PYTHONPATH": str(GUEST), "TMPDIR": str(tmp_path)}
    done = subprocess.run([*VGPU, *words], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout == ""
    assert "cuInit(Flags=0) = CUDA_SUCCESS" in done.stderr
    assert os.listdir(tmp_path) == []


def test_a_disk_that_is_full(build_program: Build, trace: Trace) -> None:
    done = trace([build_program("vector_add", 12, "vector")], "-o", "/dev/full")
    assert (done.status, done.stdout) == (0, "ok\n")
    assert "the trace is not complete: No space left on device" in done.stderr
    assert "Traceback" not in done.stderr
