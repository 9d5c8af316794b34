"""The command line: statuses, what is printed where, signals, and private daemons."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.conftest import Daemon, wait_until

from vgpu.daemon.control import Control, ControlError
from vgpu.engine.cpu.cache import ObjectCache
from vgpu.guest.inject import clean_environment, guest_environment
from vgpu.guest.locate import CUBLAS, CUDART, EXEC, native_folder

Run = Callable[..., "subprocess.CompletedProcess[str]"]
VGPU = [sys.executable, "-c", "from vgpu.cli import main; main()"]


@pytest.fixture
def home(tmp_path: Path) -> Iterator[dict[str, str]]:
    """An environment with runtime, state and cache folders of its own; private daemons in it are ended."""
    folder = tmp_path / "run"
    folder.mkdir(mode=0o700)
    yield {
        **clean_environment(os.environ), "XDG_RUNTIME_DIR": str(folder), "XDG_STATE_HOME": str(tmp_path / "state"),
        "VGPU_CACHE": str(tmp_path / "cache"),
    }  # fmt: skip
    for socket in folder.glob("vgpu/*.sock"):
        try:
            with Control(socket) as control:
                pid = control.status()["pid"]
                control.stop()
        except ControlError:
            continue
        process = Path(f"/proc/{pid}")
        wait_until(lambda process=process: not process.exists(), 10, "a private daemon to end")  # type: ignore[misc]


@pytest.fixture
def vgpu(home: dict[str, str]) -> Run:
    def run(*words: str, **more: Any) -> subprocess.CompletedProcess[str]:
        environment = {**home, **more.pop("env", {})}
        return subprocess.run([*VGPU, *words], capture_output=True, text=True, timeout=200, env=environment, **more)

    return run


def test_run_has_the_status_of_its_program(vgpu: Run) -> None:
    for words, status in (
        (("true",), 0),
        (("sh", "-c", "exit 41"), 41),
        (("sh", "-c", "kill -TERM $$"), 128 + signal.SIGTERM),
        (("sh", "-c", "kill -KILL $$"), 128 + signal.SIGKILL),
        (("/etc/passwd",), 126),
        (("no-such-program-here",), 127),
    ):
        done = vgpu("run", "--", *words)
        assert done.returncode == status, done.stderr
        assert bool(done.stderr) == (status in (126, 127))


def test_run_passes_options_of_the_program_on(vgpu: Run) -> None:
    done = vgpu("run", "echo", "--json", "--profile", "x", "-h")
    assert (done.returncode, done.stdout) == (0, "--json --profile x -h\n")


def test_run_sets_the_environment(vgpu: Run, daemon: Daemon) -> None:
    code = "import os,json; print(json.dumps(dict(os.environ)))"
    done = vgpu(
        "run", "--socket", str(daemon.socket), "--preload", "--", sys.executable, "-c", code,
        env={"LD_LIBRARY_PATH": f"/somewhere:{native_folder()}"},
    )  # fmt: skip
    found = json.loads(done.stdout)
    assert found["VGPU_SOCKET"] == str(daemon.socket)
    assert found["LD_LIBRARY_PATH"] == f"{native_folder()}:/somewhere"
    assert found["LD_PRELOAD"].split(":") == [str(native_folder() / name) for name in (*CUDART, *CUBLAS)]


def test_env_prints_what_run_sets(vgpu: Run, daemon: Daemon) -> None:
    done = vgpu("env", "--socket", str(daemon.socket))
    lines = dict(line.split("=", 1) for line in done.stdout.splitlines())
    assert lines == guest_environment({}, daemon.socket)
    assert list(lines) == ["LD_LIBRARY_PATH", "VGPU_SOCKET"]
    assert json.loads(vgpu("env", "--socket", str(daemon.socket), "--json").stdout) == lines


def test_variables_that_are_no_text_are_printed_as_they_are(home: dict[str, str]) -> None:
    environment = {**home, "LD_LIBRARY_PATH": "/\udcff", "PYTHONIOENCODING": "utf-8:strict"}
    done = subprocess.run([*VGPU, "env"], capture_output=True, timeout=200, env=environment, check=True)
    assert done.stdout.splitlines()[0] == f"LD_LIBRARY_PATH={native_folder()}:/".encode() + b"\xff"


def test_env_keeps_the_environment_of_children(vgpu: Run, daemon: Daemon) -> None:
    found = json.loads(vgpu("env", "--socket", str(daemon.socket), "--keep-environment", "--json").stdout)
    assert found == guest_environment({}, daemon.socket, keep=True)
    assert found["LD_PRELOAD"] == str(native_folder() / EXEC)


def test_a_program_under_run_has_a_device(vgpu: Run) -> None:
    code = (
        "import ctypes; c = ctypes.CDLL('libcuda.so.1'); n = ctypes.c_int(); "
        "print(c.cuInit(0), c.cuDeviceGetCount(ctypes.byref(n)), n.value)"
    )
    done = vgpu("run", "--", sys.executable, "-c", code)
    assert done.stdout == "0 0 1\n", done.stderr


def test_the_cuda_engine_is_not_there_yet(vgpu: Run) -> None:
    done = vgpu("run", "--engine", "cuda", "--", "true")
    assert done.returncode == 2
    assert "not there yet" in done.stderr


@pytest.mark.parametrize(
    ("words", "status", "text"),
    [
        (("run", "--profile", "rtx9999", "--", "true"), 1, "there is no profile"),
        (("run", "--memory", "lots", "--", "true"), 2, "not a size"),
        (("run", "--socket", "/nonexistent/sock", "--", "true"), 1, "vgpu serve"),
        (("run",), 2, "Missing argument"),
        (("fly",), 2, "No such command"),
        (("smi",), 1, "no vgpud runs"),
        (("profile", "show", "rtx9999"), 1, "there is no profile"),
    ],
)
def test_mistakes_are_sentences(vgpu: Run, words: tuple[str, ...], status: int, text: str) -> None:
    done = vgpu(*words)
    assert done.returncode == status
    assert text in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_signals_reach_the_program(home: dict[str, str], daemon: Daemon) -> None:
    code = (
        "import signal, sys, time\n"
        "signal.signal(signal.SIGTERM, lambda *_: sys.exit(33))\n"
        "print('ready', flush=True)\ntime.sleep(30)"
    )
    process = subprocess.Popen(
        [*VGPU, "run", "--socket", str(daemon.socket), "--", sys.executable, "-c", code], env=home, text=True,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout
    assert process.stdout.readline() == "ready\n"
    process.terminate()
    process.communicate(timeout=100)
    assert process.returncode == 33


def test_private_daemon_is_shared_by_equal_options(vgpu: Run, home: dict[str, str]) -> None:
    code = "import os, time; print(os.environ['VGPU_SOCKET'], flush=True); time.sleep(0.5)"
    words = [*VGPU, "run", "--", sys.executable, "-c", code]
    running = [subprocess.Popen(words, env=home, text=True, stdout=subprocess.PIPE) for _ in range(4)]
    sockets = {process.communicate(timeout=200)[0] for process in running}
    assert [process.returncode for process in running] == [0] * 4
    assert len(sockets) == 1
    other = vgpu("run", "--memory", "1GiB", "--", sys.executable, "-c", code).stdout
    assert other not in sockets
    found = json.loads(vgpu("smi", "--json").stdout)["daemons"]
    assert len(found) == 2
    assert sorted(one["device"]["memory_total"] for one in found)[0] == 1 << 30
    assert all(one["private"] for one in found)


def test_private_daemon_ends_after_its_last_guest(home: dict[str, str]) -> None:
    code = (
        "from vgpu.daemon.private import PrivateOptions, connect\nimport time\n"
        "control = connect(PrivateOptions('p40', linger=0.5))\nprint(control.status()['pid'], flush=True)\n"
        "time.sleep(1.5)\ncontrol.status()\ncontrol.close()\n"
    )
    started = time.monotonic()
    done = subprocess.run([sys.executable, "-c", code], env=home, text=True, capture_output=True, timeout=200)
    assert done.returncode == 0, done.stderr
    assert time.monotonic() - started > 1.5
    wait_until(lambda: not Path(f"/proc/{int(done.stdout)}").exists(), 5, "the private daemon to end")


def test_private_daemon_that_was_killed_is_started_again(vgpu: Run, home: dict[str, str]) -> None:
    """Over the socket and the locks that it has left; the program that had it ends as it will."""
    code = "import sys; print('ready', flush=True); sys.stdin.readline(); sys.exit(7)"
    process = subprocess.Popen(
        [*VGPU, "run", "--", sys.executable, "-c", code], env=home, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout
    assert process.stdout.readline() == "ready\n"
    (one,) = json.loads(vgpu("smi", "--json").stdout)["daemons"]
    os.kill(one["pid"], signal.SIGKILL)
    look = "import ctypes; print(ctypes.CDLL('libcuda.so.1').cuInit(0))"
    again = vgpu("run", "--", sys.executable, "-c", look)
    assert (again.returncode, again.stdout) == (0, "0\n"), again.stderr
    (other,) = json.loads(vgpu("smi", "--json").stdout)["daemons"]
    assert other["pid"] != one["pid"]
    assert other["socket"] == one["socket"]
    process.communicate("\n", timeout=100)
    assert process.returncode == 7


def test_private_daemon_that_cannot_start_says_why(vgpu: Run, home: dict[str, str]) -> None:
    folder = Path(home["XDG_RUNTIME_DIR"]) / "vgpu"
    folder.mkdir(mode=0o777)
    folder.chmod(0o777)
    done = vgpu("run", "--", "true")
    assert done.returncode == 1
    assert "writable by nobody else" in done.stderr
    assert "Traceback" not in done.stderr


def test_serve_says_where_it_cannot_listen(vgpu: Run, tmp_path: Path) -> None:
    done = vgpu("serve", "--socket", str(tmp_path / "missing" / "vgpud.sock"))
    assert done.returncode == 1
    assert "No such file" in done.stderr
    done = vgpu("serve", "--socket", str(tmp_path / ("x" * 120)))
    assert done.returncode == 1
    assert "107 bytes" in done.stderr
    assert "Traceback" not in done.stderr


def test_programs_that_bring_their_own_cuda_get_ours_first(vgpu: Run, daemon: Daemon, tmp_path: Path) -> None:
    for name in ("bin", "lib/ollama/cuda_v12"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "lib/ollama/cuda_v12/libggml-cuda.so").touch()
    program = tmp_path / "bin" / "ollama"
    program.write_text('#!/bin/sh\necho "$LD_PRELOAD $GGML_NO_BACKTRACE"\n')
    program.chmod(0o755)
    preload, backtrace = vgpu("run", "--socket", str(daemon.socket), "--", str(program)).stdout.split(" ")
    assert preload.split(":")[0] == str(native_folder() / CUDART[0])
    assert backtrace == "1\n"
    (tmp_path / "lib/ollama/cuda_v12/libggml-cuda.so").unlink()
    assert vgpu("run", "--socket", str(daemon.socket), "--", str(program)).stdout == " \n"


def test_smi_shows_device_and_programs(vgpu: Run, daemon: Daemon) -> None:
    done = vgpu("smi", "--socket", str(daemon.socket))
    assert "NVIDIA H100 80GB HBM3" in done.stdout
    assert "MiB" in done.stdout
    found = json.loads(vgpu("smi", "--json", "--socket", str(daemon.socket)).stdout)["daemons"][0]
    assert found["device"]["compute_capability"] == "9.0"


def test_profiles(vgpu: Run) -> None:
    found = json.loads(vgpu("profile", "list", "--json").stdout)
    assert found[0]["profile"] == "h100-80gb-hbm3"
    assert found[0]["default"]
    assert "Tesla P40" in vgpu("profile", "list").stdout
    shown = json.loads(vgpu("profile", "show", "p40", "--json").stdout)
    assert shown["compute_capability"] == "6.1"
    assert "[attributes]" in vgpu("profile", "show").stdout


def test_cache_commands(vgpu: Run, home: dict[str, str]) -> None:
    folder = Path(home["VGPU_CACHE"])
    assert vgpu("cache", "path").stdout.strip() == str(folder)
    ObjectCache(folder).put("ab" * 32, {"kernel": "saxpy", "block": [32, 1, 1], "version": "coherent"}, b"code")
    found = json.loads(vgpu("cache", "list", "--json").stdout)
    assert [(e["kernel"], e["block"], e["version"]) for e in found["entries"]] == [("saxpy", [32, 1, 1], "coherent")]
    assert "saxpy" in vgpu("cache", "list").stdout
    assert json.loads(vgpu("cache", "clear", "--json").stdout)["removed"] == 1
    assert json.loads(vgpu("cache", "list", "--json").stdout)["entries"] == []


def test_help_is_quick(vgpu: Run) -> None:
    """`vgpu run` must not load numpy, LLVM or the daemon."""
    code = (
        "import sys; import vgpu.cli.run, vgpu.cli; "
        "print([n for n in ('numpy', 'llvmlite', 'vgpu.daemon.server', 'vgpu.ptx') if n in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=200)
    assert done.stdout == "[]\n", done.stderr


def test_a_caller_that_closed_its_standard_descriptors(vgpu: Run, home: dict[str, str]) -> None:
    """The private daemon's pipe must not get the number 1, which its log is put on."""
    words = ["sh", "-c", 'exec "$@" >&- 2>&- <&-', "sh", *VGPU, "run", "--", "sh", "-c", "echo x; exit 7"]
    assert subprocess.run(words, env=home, timeout=50, check=False).returncode == 7


def test_a_folder_that_may_not_be_used_is_a_sentence(vgpu: Run, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = vgpu("run", "--", "true", env={"XDG_STATE_HOME": str(tmp_path / "file")})
    assert done.returncode == 1
    assert done.stderr.startswith("vgpu: ")
    assert "Not a directory" in done.stderr
    assert "Traceback" not in done.stderr
    done = vgpu("run", "--socket", "/" + "x" * 200, "--", "true")
    assert (done.returncode, "too long" in done.stderr) == (1, True)
