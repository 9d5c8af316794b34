from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from vgpu.guest.locate import build_id, native_folder
from vgpu.ollama.verification.processes import Library, find_server, model_processes, read

MAP = "7f0000000000-7f0000001000 r-xp 00000000 08:01 1234   "


def process(
    proc: Path, pid: int, *arguments: str, parent: int = 1, environment: str = "", maps: str = "", inode: int = 0
) -> None:
    """A process in a folder that looks like /proc."""
    folder = proc / str(pid)
    (folder / "fd").mkdir(parents=True)
    (folder / "cmdline").write_bytes(b"".join(one.encode() + b"\0" for one in arguments))
    (folder / "stat").write_text(f"{pid} (a ) name) S {parent} 1 1")
    (folder / "environ").write_text(environment)
    (folder / "maps").write_text(maps)
    (folder / "fd" / "3").symlink_to(f"socket:[{inode}]")


@pytest.fixture
def proc(tmp_path: Path) -> Path:
    folder = tmp_path / "proc"
    (folder / "net").mkdir(parents=True)
    (folder / "self").mkdir()
    row = "   0: 0100007F:2CAA 00000000:0000 0A 00000000:00000000 00:00000000 00000000 0 0 {} 1 0"
    (folder / "net" / "tcp").write_text(
        "  sl  local_address\n" + row.format(555) + "\n" + row.format(556).replace("2CAA", "2CAB")
    )
    return folder


def test_the_server_is_the_one_that_listens(proc: Path) -> None:
    process(proc, 10, "/usr/bin/ollama", "serve", inode=555)
    process(proc, 11, "ollama", "serve", inode=556)
    process(proc, 12, "python", "-m", "vgpu", "run", "--", "ollama", "serve")
    process(proc, 13, "ollama", "run", "model")
    assert find_server(0x2CAA, proc) == 10
    assert find_server(0x2CAB, proc) == 11
    assert find_server(1, proc) is None
    assert find_server(None, proc) is None


def test_another_users_server_is_found_when_it_is_the_only_one(proc: Path) -> None:
    process(proc, 10, "ollama", "serve")
    (proc / "10" / "fd" / "3").unlink()
    assert find_server(0x2CAA, proc) == 10


def test_model_processes_are_descendants_with_a_model(proc: Path) -> None:
    process(proc, 10, "ollama", "serve")
    process(proc, 20, "/x/ollama", "runner", "--ollama-engine", "--model", "/m", parent=10)
    process(proc, 21, "/x/ollama", "runner", "--ollama-engine", "--port", "1", parent=10)  # discovery
    process(proc, 22, "sh", "-c", "x", parent=10)
    process(proc, 23, "/x/llama-server", "--model", "/m", parent=22)
    process(proc, 24, "/x/llama-server", "--model", "/m")  # somebody else's
    assert [one.pid for one in model_processes(10, "b", proc)] == [20, 23]


def test_environment_and_libraries(proc: Path, tmp_path: Path) -> None:
    ours, other, foreign = (tmp_path / name / "libcudart.so.12" for name in ("ours", "other", "foreign"))
    for path, text in ((ours, b"..vgpu_build_id..abc.."), (other, b"..vgpu_build_id..abd.."), (foreign, b"\x7fELF")):
        path.parent.mkdir()
        path.write_bytes(text)
    maps = "".join(
        f"{MAP}{path}\n"
        for path in (ours, ours, other, foreign, "/gone/libcuda.so.1 (deleted)", "/x/libc.so.6", "[heap]")
    )
    maps += MAP.strip() + "\ngarbage\n"
    process(proc, 10, "ollama", "runner", environment="A=b\0LD_PRELOAD=/x y\0odd\0=z\0", maps=maps)
    found = read(10, "abc", proc)
    assert found.arguments == ("ollama", "runner")
    assert found.environment == {"A": "b", "LD_PRELOAD": "/x y", "": "z"}
    assert found.libraries == (
        Library(str(ours), "abc"), Library(str(other), "other"), Library(str(foreign), ""),
        Library("/gone/libcuda.so.1 (deleted)", ""),
    )  # fmt: skip
    assert found.libraries[3].name == "libcuda.so.1"


def test_a_process_that_is_gone(proc: Path) -> None:
    found = read(99, "abc", proc)
    assert (found.arguments, found.environment, found.libraries) == ((), None, None)
    assert model_processes(99, "abc", proc) == []


def test_a_real_process_with_our_libraries() -> None:
    folder = native_folder()
    loads = "; ".join(f"ctypes.CDLL('{folder / name}')" for name in ("libcuda.so.1", "libcudart.so.13"))
    code = f"import ctypes; {loads}; print(1, flush=True); input()"
    child = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        assert child.stdout is not None
        assert child.stdout.readline() == b"1\n"
        found = read(child.pid, build_id())
        assert found.libraries is not None
        assert {(one.name, one.build) for one in found.libraries} == {
            ("libcuda.so.1", build_id()), ("libcudart.so.13", build_id()),
        }  # fmt: skip
        assert found.environment is not None
        assert found.environment["PATH"] == os.environ["PATH"]
    finally:
        child.communicate(b"\n")


def test_a_real_server_is_found_by_its_port(tmp_path: Path) -> None:
    program = tmp_path / "ollama"
    program.symlink_to(sys.executable)
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        (tmp_path / "serve").write_text("input()")
        child = subprocess.Popen(
            [program, "serve"], cwd=tmp_path, stdin=subprocess.PIPE, pass_fds=(listener.fileno(),)
        )  # fmt: skip
        try:
            assert find_server(listener.getsockname()[1]) == child.pid
        finally:
            child.communicate(b"\n")
