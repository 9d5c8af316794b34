"""How a process becomes a guest, stays one, and stops being one: start, devices, contexts, fork, lost workers."""

# ruff: noqa: E501 - the programs of the guests are texts, one step a line
from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.conftest import Daemon
from tests.guest.conftest import HERE, Guest

from vgpu.guest.locate import native_folder


def run_alone(source: str, **environment: str) -> tuple[subprocess.CompletedProcess[str], float]:
    """A program that finds our libcuda, but perhaps no vgpud."""
    started = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", f"from driver_client import *\nstart = time.monotonic()\n{source}\nprint('seconds', time.monotonic() - start)"],
        env={**os.environ, "PYTHONPATH": str(HERE), "LD_LIBRARY_PATH": str(native_folder()), **environment},
        capture_output=True, text=True, timeout=200, check=False,
    )  # fmt: skip
    return done, time.monotonic() - started


def lines(done: subprocess.CompletedProcess[str]) -> list[str]:
    return [line for line in done.stderr.splitlines() if line.startswith("vgpu:")]


def test_no_daemon(tmp_path: Path) -> None:
    done, _ = run_alone("expect(802, raw.cuInit(0)); expect(802, raw.cuInit(0)); n = C.c_int(); expect(3, raw.cuDeviceGetCount(C.byref(n)))",
                        VGPU_SOCKET=str(tmp_path / "nobody"))  # fmt: skip
    assert done.returncode == 0, done.stderr
    said = lines(done)
    assert len(said) == 1
    assert "vgpu run" in said[0]
    assert str(tmp_path / "nobody") in said[0]
    assert float(done.stdout.split()[1]) < 1


def test_a_daemon_that_does_not_answer(tmp_path: Path) -> None:
    import socket

    path = tmp_path / "mute"
    with socket.socket(socket.AF_UNIX) as mute:
        mute.bind(str(path))
        mute.listen()
        done, _ = run_alone("expect(802, raw.cuInit(0))", VGPU_SOCKET=str(path))
    assert done.returncode == 0, done.stderr
    assert len(lines(done)) == 1
    assert "does not answer" in lines(done)[0]
    assert float(done.stdout.split()[1]) < 1


def test_a_daemon_of_another_build(daemon: Daemon, tmp_path: Path) -> None:
    library = (native_folder() / "libcuda.so.1").read_bytes()
    mark = re.search(rb"[0-9a-f]{40}\0", library)
    assert mark
    (tmp_path / "libcuda.so.1").write_bytes(library.replace(mark[0][:40], b"0" * 40))
    done, _ = run_alone("expect(803, raw.cuInit(0))", VGPU_SOCKET=str(daemon.socket), LD_LIBRARY_PATH=str(tmp_path))
    assert done.returncode == 0, done.stderr
    assert len(lines(done)) == 1
    assert "restart" in lines(done)[0]


def test_quiet(tmp_path: Path) -> None:
    done, _ = run_alone("expect(802, raw.cuInit(0))", VGPU_SOCKET=str(tmp_path / "nobody"), VGPU_QUIET="1")
    assert not lines(done)


def test_nothing_but_the_first_calls_before_init(guest: Guest) -> None:
    guest("""
        n, h, version = C.c_int(), handle(), C.c_int()
        for result in (raw.cuDeviceGetCount(C.byref(n)), raw.cuDeviceGet(C.byref(n), 0), raw.cuCtxGetCurrent(C.byref(h)), raw.cuCtxSynchronize(),
                       raw.cuMemAlloc_v2(C.byref(u64()), size(1)), raw.cuStreamCreate(C.byref(h), 0), raw.cuLaunchKernel(h, 1, 1, 1, 1, 1, 1, 0, h, None, None)):
            expect(3, result)
        expect(1, raw.cuInit(1))
        cu.cuDriverGetVersion(C.byref(version)); assert version.value == 13000
        cu.cuInit(0)
        expect(201, raw.cuCtxSynchronize()); expect(201, raw.cuMemAlloc_v2(C.byref(u64()), size(1)))
    """)


def test_devices(guest: Guest) -> None:
    guest("""
        cu.cuInit(0)
        n, d = C.c_int(), C.c_int()
        cu.cuDeviceGetCount(C.byref(n)); assert n.value == 1
        expect(101, raw.cuDeviceGet(C.byref(d), 1)); expect(101, raw.cuDeviceGetAttribute(C.byref(d), 1, 7))
        name = buffer(64); cu.cuDeviceGetName(name, 64, 0); assert name.value == b"NVIDIA H100 80GB HBM3", name.value
        short = buffer(7); cu.cuDeviceGetName(short, 7, 0); assert short.value == b"NVIDIA"
        got = {}
        for a in range(1, 200):
            cu.cuDeviceGetAttribute(C.byref(d), a, 0); got[a] = d.value
        assert (got[75], got[76], got[16], got[10], got[1], got[102]) == (9, 0, 132, 32, 1024, 1), got
        bus = buffer(32); cu.cuDeviceGetPCIBusId(bus, 32, 0)
        cu.cuDeviceGetByPCIBusId(C.byref(d), bus.value); assert d.value == 0
        expect(101, raw.cuDeviceGetByPCIBusId(C.byref(d), b"0000:77:00.0")); expect(1, raw.cuDeviceGetByPCIBusId(C.byref(d), b"nonsense"))
        a, b, total = buffer(16), buffer(16), size()
        cu.cuDeviceGetUuid(a, 0); cu.cuDeviceGetUuid_v2(b, 0); assert a.raw == b.raw != bytes(16)
        cu.cuDeviceTotalMem_v2(C.byref(total), 0); assert total.value > 1 << 28
        print("GPU-" + a.raw.hex())
    """)


def test_visible_devices(guest: Guest) -> None:
    uuid = guest("cu.cuInit(0); a = buffer(16); cu.cuDeviceGetUuid(a, 0); h = a.raw.hex(); print(h)").stdout.strip()
    text = f"GPU-{uuid[:8]}-{uuid[8:12]}-{uuid[12:16]}-{uuid[16:20]}-{uuid[20:]}"
    for value in ("0", text, text[:10].upper().replace("GPU", "GPU"), "0,5,1", " 0 "):
        guest("n = C.c_int(); cu.cuInit(0); cu.cuDeviceGetCount(C.byref(n)); assert n.value == 1", CUDA_VISIBLE_DEVICES=value)
    for value in ("", "-1", "1", "GPU-00000000", "x", "5,0"):
        guest("expect(100, raw.cuInit(0))", CUDA_VISIBLE_DEVICES=value)


def test_contexts(guest: Guest) -> None:
    guest("""
        cu.cuInit(0)
        flags, active = C.c_uint(), C.c_int()
        def state():
            cu.cuDevicePrimaryCtxGetState(0, C.byref(flags), C.byref(active)); return flags.value, active.value
        assert state() == (0, 0)
        expect(201, raw.cuDevicePrimaryCtxRelease_v2(0), "not retained")
        cu.cuDevicePrimaryCtxSetFlags_v2(0, 4)
        a, b = handle(), handle()
        cu.cuDevicePrimaryCtxRetain(C.byref(a), 0); cu.cuDevicePrimaryCtxRetain(C.byref(b), 0)
        assert a.value == b.value and state() == (4, 1)
        expect(708, raw.cuDevicePrimaryCtxSetFlags(0, 1), "active: the old form")
        cu.cuCtxSetCurrent(a)
        va = alloc(1 << 20); s = stream()
        cu.cuDevicePrimaryCtxRelease_v2(0); assert state()[1] == 1
        cu.cuDevicePrimaryCtxRelease_v2(0); assert state()[1] == 0
        expect(709, raw.cuCtxSynchronize(), "its context is gone"); expect(709, raw.cuMemFree_v2(va))
        cu.cuDevicePrimaryCtxRetain(C.byref(b), 0)
        assert b.value == a.value
        expect(1, raw.cuMemFree_v2(va), "freed with the context"); expect(400, raw.cuStreamSynchronize(s))
        upload(alloc(100), b"x" * 100)
        cu.cuDevicePrimaryCtxReset_v2(0); assert state()[1] == 0
        # created contexts and the stack
        cu.cuCtxSetCurrent(NULL)
        c, d, found = handle(), handle(), handle()
        cu.cuCtxCreate_v2(C.byref(c), 0, 0); cu.cuCtxCreate_v2(C.byref(d), 1, 0)
        cu.cuCtxGetCurrent(C.byref(found)); assert found.value == d.value
        cu.cuCtxPopCurrent_v2(C.byref(found)); assert found.value == d.value
        cu.cuCtxGetCurrent(C.byref(found)); assert found.value == c.value
        cu.cuCtxPushCurrent_v2(d)
        mine = alloc(4096)
        cu.cuCtxPopCurrent_v2(C.byref(found))
        other = alloc(4096)
        cu.cuCtxDestroy_v2(d)
        upload(other, b"1" * 4096)
        expect(1, raw.cuMemFree_v2(mine), "went with its context")
        expect(201, raw.cuCtxSetCurrent(d), "destroyed"); expect(201, raw.cuCtxDestroy_v2(d))
        cu.cuCtxDestroy_v2(c)
        cu.cuCtxGetCurrent(C.byref(found)); assert found.value is None
        version = C.c_uint(); expect(201, raw.cuCtxGetApiVersion(NULL, C.byref(version)))
        expect(201, raw.cuProfilerStart()); context(); cu.cuProfilerStart(); cu.cuProfilerStop()
        limit = size(); cu.cuCtxGetLimit(C.byref(limit), 0); assert limit.value >= 1024
        cu.cuCtxSetLimit(2, size(16 << 20)); cu.cuCtxGetLimit(C.byref(limit), 2); assert limit.value >= 16 << 20
        expect(215, raw.cuCtxSetLimit(77, size(1)))
    """)


def test_a_forked_child_has_no_context(guest: Guest) -> None:
    guest("""
        context()
        va = alloc(4096)
        upload(va, b"p" * 4096)
        child = os.fork()
        if child == 0:
            n, code = C.c_int(), 0
            for result in (raw.cuCtxSynchronize(), raw.cuInit(0), raw.cuMemAlloc_v2(C.byref(u64()), size(1)), raw.cuDeviceGetCount(C.byref(n)), raw.cuMemFree_v2(va)):
                code |= result != 3
            os._exit(code)
        assert os.waitpid(child, 0)[1] == 0
        assert download(va, 4096) == b"p" * 4096
    """)


def test_a_fork_before_the_first_call_is_an_ordinary_process(guest: Guest) -> None:
    guest("""
        child = os.fork()
        context()
        va = alloc(4096); upload(va, b"x" * 4096); assert download(va, 4096) == b"x" * 4096
        if child == 0: os._exit(0)
        assert os.waitpid(child, 0)[1] == 0
    """)


def test_a_killed_worker_is_noticed(guest: Guest) -> None:
    done = guest("""
        import signal
        context()
        a, s = alloc(1 << 20), stream(1)
        FN = C.CFUNCTYPE(None, C.c_void_p)
        stop = threading.Event()
        fn = FN(lambda x: stop.wait(20))  # keeps the stream busy
        cu.cuLaunchHostFunc(s, fn, NULL)
        cu.cuMemsetD8Async(a, 1, size(1 << 20), s)
        from vgpu.daemon import control
        from pathlib import Path
        [session] = [x for x in control.status(Path(os.environ["VGPU_SOCKET"]))["sessions"] if x["pid"] == os.getpid() and x["worker"]]
        threading.Timer(0.2, os.kill, (session["worker"], signal.SIGKILL)).start()
        started = time.monotonic()
        expect(999, raw.cuStreamSynchronize(s))
        waited = time.monotonic() - started
        assert waited < 1, waited
        for result in (raw.cuMemAlloc_v2(C.byref(u64()), size(1)), raw.cuMemsetD8Async(a, 1, size(1), s), raw.cuCtxSynchronize(), raw.cuStreamQuery(s)):
            expect(999, result, "sticky")
        stop.set()
    """)
    said = [line for line in done.stderr.splitlines() if line.startswith("vgpu:")]
    assert len(said) == 1
    assert "start the program again" in said[0]


@pytest.mark.parametrize("name", ["cuMemAlloc", "cuCtxGetDevice", "cuMemcpyHtoD", "cuDevicePrimaryCtxRelease"])
def test_proc_address_is_what_the_name_with_its_version_is(guest: Guest, name: str) -> None:
    suffix = {"cuCtxGetDevice": ""}.get(name, "_v2")
    guest(f"""
        found, status = handle(), C.c_int()
        cu.cuGetProcAddress_v2(b"{name}", C.byref(found), 12000, u64(0), C.byref(status))
        assert status.value == 0 and found.value == C.cast(getattr(raw, "{name}{suffix}"), C.c_void_p).value
    """)


def test_proc_address(guest: Guest) -> None:
    guest("""
        found, status = handle(), C.c_int()
        def ask(name, version, flags=0):
            result = raw.cuGetProcAddress_v2(name, C.byref(found), version, u64(flags), C.byref(status))
            names = [n for n in dir_of if C.cast(getattr(raw, n), C.c_void_p).value == found.value] if found.value else []
            return result, status.value, names
        dir_of = ["cuDevicePrimaryCtxRelease", "cuDevicePrimaryCtxRelease_v2", "cuMemcpyHtoD_v2", "cuMemcpyHtoD_v2_ptds", "cuLaunchKernel", "cuLaunchKernel_ptsz",
                  "cuStreamGetCaptureInfo", "cuStreamGetCaptureInfo_v2", "cuStreamGetCaptureInfo_v3", "cuInit"]
        assert ask(b"cuInit", 2000) == (0, 0, ["cuInit"])
        assert ask(b"cuDevicePrimaryCtxRelease", 7000)[2] == ["cuDevicePrimaryCtxRelease"]
        assert ask(b"cuDevicePrimaryCtxRelease", 11000)[2] == ["cuDevicePrimaryCtxRelease_v2"]
        assert ask(b"cuMemcpyHtoD", 3020)[2] == ["cuMemcpyHtoD_v2"]
        assert ask(b"cuMemcpyHtoD", 7000, 2)[2] == ["cuMemcpyHtoD_v2_ptds"]
        assert ask(b"cuLaunchKernel", 12000, 2)[2] == ["cuLaunchKernel_ptsz"]
        assert ask(b"cuInit", 12000, 2)[2] == ["cuInit"], "no per-thread form"
        assert ask(b"cuStreamGetCaptureInfo", 10010)[2] == ["cuStreamGetCaptureInfo"]
        assert ask(b"cuStreamGetCaptureInfo", 12030)[2] == ["cuStreamGetCaptureInfo_v3"]
        assert ask(b"cuGraphicsEGLRegisterImage", 12000)[:2] == (500, 1) and ask(b"cuNoSuchCall", 12000)[:2] == (500, 1)
        assert ask(b"cuLibraryLoadData", 11000)[:2] == (500, 2)
        assert raw.cuGetProcAddress_v2(b"", C.byref(found), 0, u64(0), C.byref(status)) != 0
        text = C.c_char_p()
        cu.cuGetErrorName(700, C.byref(text)); assert text.value == b"CUDA_ERROR_ILLEGAL_ADDRESS"
        cu.cuGetErrorString(2, C.byref(text)); assert text.value == b"out of memory"
        expect(1, raw.cuGetErrorName(12345, C.byref(text)))
        table = handle(); assert raw.cuGetExportTable(C.byref(table), buffer(16)) != 0 and table.value is None
    """)


def test_a_dead_worker_is_noticed_by_calls_that_need_none(guest: Guest) -> None:
    guest("""
        import signal
        context()
        a = alloc(4096)
        upload(a, b"x" * 4096)
        from vgpu.daemon import control
        from pathlib import Path
        [session] = [x for x in control.status(Path(os.environ["VGPU_SOCKET"]))["sessions"] if x["pid"] == os.getpid() and x["worker"]]
        os.kill(session["worker"], signal.SIGKILL)
        time.sleep(0.2)
        expect(999, raw.cuCtxSynchronize())
        expect(999, raw.cuMemcpyHtoD_v2(a, buffer(16), size(16)))
    """)


def test_threads_may_come_and_go(guest: Guest) -> None:
    guest("""
        ctx = context()
        seen = set()
        def work():
            cu.cuCtxSetCurrent(ctx)
            a, found = alloc(64), u64()
            cu.cuMemsetD8Async_ptsz(a, 3, size(64), NULL)
            cu.cuStreamGetId_ptsz(NULL, C.byref(found)); seen.add(found.value)
            target = buffer(64)
            cu.cuMemcpyDtoHAsync_v2_ptsz(target, a, size(64), NULL)
            cu.cuStreamSynchronize(PER_THREAD)
            assert target.raw == b"\\3" * 64
            cu.cuMemFree_v2(a)
        for _ in range(40):
            threads = [threading.Thread(target=work) for _ in range(8)]
            for t in threads: t.start()
            for t in threads: t.join()
        assert len(seen) == 320, "every thread has a stream of its own"
    """)


def test_debug_log(guest: Guest) -> None:
    program = "context(); cu.cuMemFree_v2(alloc(100))"
    assert not lines(guest(program))
    said = lines(guest(program, VGPU_LOG="debug"))
    assert [line.split()[1] for line in said[:2]] == ["MEM_ALLOC", "MEM_FREE"]
    assert all(re.fullmatch(r"vgpu: [A-Z_]+  -> 0, [0-9.]+ us", line) for line in said)
