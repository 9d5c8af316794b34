"""Set-ups broken in one place each: the examination names that place, the reason, and the command that mends it."""

from __future__ import annotations

import json
import os
import shutil
import socket
import stat
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from click.testing import CliRunner
from tests.conftest import Daemon, wait_until
from tests.doctor import fakes
from tests.doctor.conftest import Diagnose
from tests.programs.conftest import fatbin

from vgpu.cli.doctor import command
from vgpu.doctor.check import Status
from vgpu.doctor.situation import User
from vgpu.guest.locate import build_id

VGPU = [sys.executable, "-c", "from vgpu.cli import main; main()"]


# --- all is well


def test_a_good_set_up_is_green(diagnose: Diagnose, user_program: Path) -> None:
    found = diagnose(user_program)
    assert found.bad == {}
    assert found.report.green
    for identity in ("daemon.build", "loader.libcudart.so.12", "loader.trace", "symbols.user", "driver.init",
                     "compute.kernel", "runtime.cudart.12.properties", "nvml.init", "identity.uuid",
                     "environment.child"):  # fmt: skip
        assert found[identity].status is Status.OK


def test_the_command_says_all_green(daemon: Daemon, user_program: Path) -> None:
    done = subprocess.run(
        [*VGPU, "doctor", "--socket", str(daemon.socket), "--json", "--", str(user_program)],
        env=daemon.environment(), capture_output=True, text=True, timeout=200, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    report = json.loads(done.stdout)
    assert report["schema"] == 1
    assert report["ok"] is True
    assert report["build_id"] == build_id()
    assert report["environment"]["mode"] == "run"
    assert report["environment"]["variables"]["VGPU_SOCKET"] == str(daemon.socket)
    assert report["command"] == [str(user_program)]
    assert report["counts"]["failed"] == report["counts"]["warning"] == 0
    assert report["counts"]["ok"] == sum(f["status"] == "ok" for f in report["findings"]) > 20
    assert all(set(f) == {"id", "status", "what", "why", "mend", "evidence"} for f in report["findings"])


def test_the_command_fails_when_something_is_broken(daemon: Daemon) -> None:
    done = subprocess.run(
        [*VGPU, "doctor", "--as-is"], capture_output=True, text=True, timeout=200, check=False,
        env={**daemon.environment(), "CUDA_VISIBLE_DEVICES": "7"},
    )  # fmt: skip
    assert done.returncode == 1
    assert "FAILED   device.visible" in done.stdout
    assert "mend: unset CUDA_VISIBLE_DEVICES" in done.stdout
    assert done.stderr == ""


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (("--as-is", "--preload"), "what `vgpu run` makes"),
        (("--run", "3"), "--run needs CMD"),
        (("--as-is", "--environment", "1"), "exclude"),
        (("--environment", "1", "--run", "3", "true"), "as this user"),
        (("--deadline", "0"), "0.1"),
    ],
)
def test_options_that_contradict_each_other(words: tuple[str, ...], text: str) -> None:
    done = CliRunner().invoke(command, words)
    assert done.exit_code == 2
    assert text in done.stderr


def test_the_environment_of_a_service(daemon: Daemon, tmp_path: Path) -> None:
    """A running process whose environment hides the device: asked from a shell that knows nothing of it."""
    environment = {**daemon.environment(), "CUDA_VISIBLE_DEVICES": "3"}
    service = subprocess.Popen(["sleep", "1000"], env=environment, cwd=tmp_path)
    try:
        # A process that is within its exec has its new name before it has its new environment.
        place = Path(f"/proc/{service.pid}/environ")
        wait_until(lambda: b"CUDA_VISIBLE_DEVICES=3\0" in place.read_bytes(), 30, "the service to start")
        done = CliRunner().invoke(command, ["--json", "--environment", str(service.pid)])
    finally:
        service.kill()
        service.wait()
    report = json.loads(done.stdout)
    assert done.exit_code == 1
    assert report["environment"]["pid"] == service.pid
    assert report["environment"]["socket"] == str(daemon.socket)
    bad = [f for f in report["findings"] if f["status"] in ("failed", "warning")]
    assert [f["id"] for f in bad] == ["device.visible"]
    assert "UnsetEnvironment=CUDA_VISIBLE_DEVICES" in bad[0]["mend"]
    assert next(f for f in report["findings"] if f["id"] == "maps")["status"] == "skipped"


def test_the_environment_in_a_drop_in(daemon: Daemon, tmp_path: Path, ours: Path) -> None:
    drop_in = tmp_path / "llama.service.d" / "50-gpu.conf"
    drop_in.parent.mkdir()
    drop_in.write_text(f"[Service]\nEnvironment=LD_LIBRARY_PATH={ours / 'libcuda.so.1'} VGPU_SOCKET={daemon.socket}\n")
    done = CliRunner().invoke(command, ["--json", "--environment", str(drop_in)])
    report = json.loads(done.stdout)
    found = {f["id"]: f for f in report["findings"] if f["status"] == "failed"}
    assert found["environment.library-path"]["mend"].startswith(
        f'sudo systemctl edit llama.service   # add under [Service]: Environment="LD_LIBRARY_PATH={ours}"'
    )


# --- the founding reports


def test_a_version_node_is_missing(diagnose: Diagnose, user_program: Path, tmp_path: Path, ours: Path) -> None:
    fakes.library(tmp_path / "other", "libcudart.so.12", fakes.RUNTIME, version="libcudart.so.11.0")
    fakes.library(
        tmp_path / "other",
        "libcudart.so.12",
        fakes.RUNTIME,
        version="libcudart.so.11.0",
        flags=("-Wl,-soname,libcudart.so.11.0",),
    )
    found = diagnose(user_program, LD_LIBRARY_PATH=f"{tmp_path / 'other'}:{ours}")
    found.names(
        "versions.libcudart.so.12", "has no version node libcudart.so.12", "version `libcudart.so.12' not found",
        mend="export $(vgpu env",
    )  # fmt: skip
    assert found["loader.trace"].status is Status.FAILED  # the loader's own word
    assert "libcudart.so.12' not found" in found["loader.trace"].why


def test_a_library_without_any_versions(look: Diagnose, user_program: Path, tmp_path: Path, ours: Path) -> None:
    fakes.library(tmp_path / "other", "libcudart.so.12", fakes.RUNTIME, version=None)
    found = look(user_program, LD_LIBRARY_PATH=f"{tmp_path / 'other'}:{ours}")
    found.names(
        "versions.libcudart.so.12", "no version information available", mend="export $(vgpu env", status=Status.WARNING
    )


def test_nvml_needs_a_symbol_that_nobody_has(diagnose: Diagnose, tmp_path: Path, ours: Path) -> None:
    path = fakes.library(
        tmp_path / "other", "libnvidia-ml.so.1", fakes.NVML, "BROKEN", f'DEVICE_UUID="{fakes.UUID_TEXT}"', version=None
    )
    found = diagnose(LD_LIBRARY_PATH=f"{path.parent}:{ours}")
    found.names("nvml.load", str(path), "undefined symbol: nvmlInternalInit", mend="export $(vgpu env")
    found.names("symbols.libnvidia-ml.so.1", "nvmlInternalInit", mend="export $(vgpu env")


def test_the_struct_is_32_bytes_short(diagnose: Diagnose, user_program: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    fakes.library(other, "libcuda.so.1", fakes.DRIVER, version=None)
    fakes.library(other, "libcudart.so.12", fakes.RUNTIME, "SHIFT=32")
    found = diagnose(user_program, LD_LIBRARY_PATH=str(other))
    skew = found.names(
        "runtime.cudart.12.properties", "struct layout skew", "uuid at offset 256: expected "
        "000102030405060708090a0b0c0d0e0f",
        "which is totalGlobalMem", "totalGlobalMem at offset 288", "32 bytes early", mend="export $(vgpu env --preload",
    )  # fmt: skip
    fields = {one["field"]: one for one in skew.evidence["fields"]}
    assert fields["totalGlobalMem"]["lies_at"] == 256
    assert {"major", "multiProcessorCount", "sharedMemPerBlock"} <= set(fields)


def test_a_struct_of_another_major_overflows(diagnose: Diagnose, user_program: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    fakes.library(other, "libcuda.so.1", fakes.DRIVER, version=None)
    fakes.library(other, "libcudart.so.12", fakes.RUNTIME, "BYTES=1100")
    diagnose(user_program, LD_LIBRARY_PATH=str(other)).names(
        "runtime.cudart.12.properties", "writes 1100 bytes into a cudaDeviceProp of 1032", mend="export $(vgpu env"
    )


def test_another_library_wins_by_path_order(diagnose: Diagnose, user_program: Path, tmp_path: Path, ours: Path) -> None:
    path = fakes.library(tmp_path / "other", "libcudart.so.12", fakes.RUNTIME)
    found = diagnose(user_program, LD_LIBRARY_PATH=f"{path.parent}:{ours}")
    found.names("loader.libcudart.so.12", f"another libcudart.so.12 wins for user: {path}", "LD_LIBRARY_PATH, entry 1",
                "ours is only entry 2", mend="export $(vgpu env --preload")  # fmt: skip
    # It asks our libcuda for its private tables, as NVIDIA's does.
    found.names(
        "runtime.cudart.12.count",
        "801",
        "private tables (cuGetExportTable), which vgpu does not have",
        mend="--preload",
    )


def test_rpath_comes_before_the_variable(look: Diagnose, tmp_path: Path, ours: Path) -> None:
    path = fakes.library(tmp_path / "app" / "own", "libcudart.so.12", fakes.RUNTIME)
    user = fakes.program(
        tmp_path / "app" / "user", fakes.USER, f"-L{ours}", "-l:libcudart.so.12", "-l:libcuda.so.1",
        "-Wl,--disable-new-dtags,-rpath,$ORIGIN/own",
    )  # fmt: skip
    look(user).names(
        "loader.libcudart.so.12", str(path), "DT_RPATH before LD_LIBRARY_PATH", mend="export $(vgpu env --preload"
    )


def test_the_command_that_mends_does_mend(look: Diagnose, tmp_path: Path, ours: Path) -> None:
    """A driver that a DT_RPATH leads to: `--preload` has no libcuda in it, so another command must be named."""
    path = fakes.library(tmp_path / "own", "libcuda.so.1", fakes.DRIVER, version=None)
    user = fakes.program(
        tmp_path / "user", "int cuInit(unsigned); int main(void) { return cuInit(0); }",
        f"-L{ours}", "-l:libcuda.so.1", "-Wl,--disable-new-dtags,-rpath,$ORIGIN/own",
    )  # fmt: skip
    found = look(user).names(
        "loader.libcuda.so.1", str(path), "DT_RPATH", mend=f"export LD_PRELOAD={ours}/libcuda.so.1"
    )
    again = look(user, LD_PRELOAD=found.mend.partition("=")[2])
    assert again.bad == {}
    assert again["loader.libcuda.so.1"].evidence["path"] == str(ours / "libcuda.so.1")


def test_a_backend_outside_any_library_path(diagnose: Diagnose, tmp_path: Path, ours: Path) -> None:
    fakes.library(
        tmp_path, "libplugin.so", fakes.USER, version=None, flags=(f"-L{ours}", "-l:libcudart.so.12", "-l:libcuda.so.1")
    )
    user = fakes.program(tmp_path / "user", "int main(void) { return 0; }")
    found = diagnose(user, LD_LIBRARY_PATH=None)
    found.names("loader.libcudart.so.12", "finds no libcudart.so.12 for libplugin.so", mend="export $(vgpu env")
    found.names("backend.libplugin.so", "cannot open shared object file", mend="export $(vgpu env")


def test_a_backend_that_brings_its_own_runtime(diagnose: Diagnose, tmp_path: Path, ours: Path) -> None:
    """Ollama's layout: its own folders come first for the children, so only preloading helps."""
    folder = tmp_path / "lib" / "ollama" / "cuda_v12"
    brought = fakes.library(folder, "libcudart.so.12", fakes.RUNTIME)
    fakes.library(
        folder,
        "libggml-cuda.so",
        fakes.USER,
        version=None,
        flags=(f"-L{ours}", "-l:libcudart.so.12", "-l:libcuda.so.1"),
    )
    ollama = fakes.program(tmp_path / "bin" / "ollama", "int main(void) { return 0; }")
    found = diagnose(ollama, "serve")
    found.names("loader.libcudart.so.12", str(brought), "puts its folders first", mend="export $(vgpu env --preload")
    found.names("backend.libggml-cuda.so", str(brought), mend="--preload")
    preloaded = diagnose(ollama, "serve", LD_PRELOAD=f"{ours / 'libcudart.so.12'}")
    assert preloaded.bad == {}
    assert preloaded["backend.libggml-cuda.so"].evidence["mapped"] == [
        str(ours / "libcuda.so.1"),
        str(ours / "libcudart.so.12"),
    ]


def test_cuda_and_nvml_differ_in_the_uuid(diagnose: Diagnose, tmp_path: Path, ours: Path) -> None:
    path = fakes.library(
        tmp_path / "other", "libnvidia-ml.so.1", fakes.NVML, f'DEVICE_UUID="{fakes.UUID_TEXT}"', version=None
    )
    found = diagnose(LD_LIBRARY_PATH=f"{path.parent}:{ours}")
    found.names(
        "identity.uuid", fakes.UUID_TEXT, "GPU-", str(path), "Ollama looks its device up", mend="export $(vgpu env"
    )


def test_initialisation_hangs(diagnose: Diagnose, tmp_path: Path, ours: Path) -> None:
    path = fakes.library(tmp_path / "other", "libcuda.so.1", fakes.DRIVER, "SLEEP", version=None)
    found = diagnose(LD_LIBRARY_PATH=f"{path.parent}:{ours}", situation={"deadline": 3.0})
    hang = found.names("driver.init", "cuInit hangs", str(path), "30 s", mend="export $(vgpu env")
    assert hang.evidence["call"] == "cuInit"


def test_initialisation_crashes(diagnose: Diagnose, tmp_path: Path, ours: Path) -> None:
    path = fakes.library(tmp_path / "other", "libcuda.so.1", fakes.DRIVER, "CRASH", version=None)
    diagnose(LD_LIBRARY_PATH=f"{path.parent}:{ours}").names(
        "driver.init", "SIGABRT", "cuInit", mend="export $(vgpu env"
    )


def test_a_constructor_hangs(diagnose: Diagnose, tmp_path: Path, ours: Path) -> None:
    source = "#include <unistd.h>\n__attribute__((constructor)) static void wait(void) { sleep(1000); }"
    path = fakes.library(tmp_path / "other", "libcuda.so.1", source, version=None)
    found = diagnose(LD_LIBRARY_PATH=f"{path.parent}:{ours}", situation={"deadline": 3.0})
    found.names("driver.load", str(path), "a constructor", mend="export $(vgpu env")


@pytest.mark.parametrize(
    ("defines", "status", "cause"),
    [
        (("VERSION=11080",), 35, "speaks CUDA 11.8, older than this runtime's 12.0"),
        (("WITHOUT_EXPORT_TABLE",), 36, "cuGetProcAddress(cuGetExportTable)"),
        (("INIT_STATUS=999",), 999, "passes the status of cuInit"),
    ],
)
def test_count_errors(
    diagnose: Diagnose, user_program: Path, tmp_path: Path, defines: tuple[str, ...], status: int, cause: str
) -> None:
    other = tmp_path / "other"
    fakes.library(other, "libcuda.so.1", fakes.DRIVER, *defines, version=None)
    fakes.library(other, "libcudart.so.12", fakes.RUNTIME)
    found = diagnose(user_program, LD_LIBRARY_PATH=str(other))
    found.names("runtime.cudart.12.count", f"returns {status} (cudaError", cause, mend="export $(vgpu env")
    if status == 36:
        found.names("driver.exports", "cuGetExportTable", mend="export $(vgpu env")


@pytest.mark.parametrize("daemon", ["p40"], indirect=True)
def test_the_driver_is_older_than_the_runtime(diagnose: Diagnose, tmp_path: Path, ours: Path) -> None:
    user = fakes.program(tmp_path / "user", fakes.USER, f"-L{ours}", "-l:libcudart.so.13", "-l:libcuda.so.1")
    found = diagnose(user)
    found.names(
        "driver.version", "too old for libcudart.so.13", "profile p40", mend="vgpu run --profile h100-80gb-hbm3"
    )
    found.names("runtime.cudart.13.count", "returns 35", mend="--profile h100-80gb-hbm3")


@pytest.mark.parametrize(("value", "cause"), [
    ("7", "`7` is no index of a device"), ("GPU-ffffffff", "a UUID that no device has"), ("", "set to nothing"),
    ("nonsense", "neither an index nor a UUID"),
])  # fmt: skip
def test_the_device_is_filtered(diagnose: Diagnose, value: str, cause: str) -> None:
    found = diagnose(CUDA_VISIBLE_DEVICES=value)
    found.names("device.visible", cause, mend="unset CUDA_VISIBLE_DEVICES")
    assert list(found.bad) == ["device.visible"]  # nothing else is broken, and all of it was asked


def test_a_filter_that_leaves_the_device(diagnose: Diagnose) -> None:
    assert diagnose(CUDA_VISIBLE_DEVICES="0").bad == {}


# --- vgpud


def test_no_daemon(diagnose: Diagnose, tmp_path: Path) -> None:
    found = diagnose(VGPU_SOCKET=str(tmp_path / "nowhere" / "vgpud.sock"))
    found.names("daemon.reachable", "no such socket", "VGPU_SOCKET names it", mend=f"vgpu serve --socket {tmp_path}")
    assert list(found.bad) == ["daemon.reachable"]  # what follows from it is skipped, not failed


def test_a_socket_left_behind(look: Diagnose, tmp_path: Path) -> None:
    path = tmp_path / "vgpud.sock"
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(str(path))
    look(VGPU_SOCKET=str(path)).names("daemon.reachable", "nobody listens", "has ended", mend="vgpu serve --socket")


def test_what_is_named_is_no_socket(look: Diagnose, tmp_path: Path) -> None:
    path = tmp_path / "vgpud.sock"
    path.touch()
    look(VGPU_SOCKET=str(path)).names("daemon.reachable", "is no socket", mend="unset VGPU_SOCKET")


def test_a_daemon_that_does_not_answer(look: Diagnose, tmp_path: Path) -> None:
    path = tmp_path / "vgpud.sock"
    with socket.socket(socket.AF_UNIX) as silent:
        silent.bind(str(path))
        silent.listen(8)
        found = look(VGPU_SOCKET=str(path))
    found.names("daemon.reachable", "does not answer", "no answer within", mend=f"kill {os.getpid()} && vgpu serve")


def test_a_daemon_of_another_build(look: Diagnose, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vgpu.daemon.control.build_id", lambda: "0" * 40)
    found = look()
    found.names("daemon.build", "of another build", build_id()[:16], mend="kill ")


def test_a_socket_that_this_user_may_not_open(diagnose: Diagnose, daemon: Daemon, tmp_path: Path) -> None:
    place = tmp_path / "closed"
    place.mkdir()
    path = place / "vgpud.sock"
    with socket.socket(socket.AF_UNIX) as other:
        other.bind(str(path))
        other.listen(1)
        path.chmod(0o660)
        os.chmod(tmp_path, 0o755)
        for parent in tmp_path.parents:  # pytest's own folders are the user's alone
            if (
                parent.stat().st_uid == os.getuid()
                and not parent.stat().st_mode & 0o001
                and str(parent).startswith("/tmp/")
            ):
                parent.chmod(stat.S_IMODE(parent.stat().st_mode) | 0o001)
        from vgpu.doctor.daemon import check
        from vgpu.doctor.situation import Mode, Situation

        situation = Situation(Mode.AS_IS, {"VGPU_SOCKET": str(path)}, path, "", user=User(54321, (54321,)))
        status, findings = check(situation)
    assert status is None
    assert findings[0].id == "daemon.reachable"
    assert "user 54321 may not open" in findings[0].what
    assert "srw-rw----" in findings[0].why
    assert "sudo usermod -aG" in findings[0].mend


# --- the loader


def test_libcuda_is_missing(diagnose: Diagnose, user_program: Path) -> None:
    found = diagnose(user_program, LD_LIBRARY_PATH=None)
    found.names(
        "loader.libcuda.so.1", "the loader finds no libcuda.so.1 for user", "it is not set", mend="export $(vgpu env"
    )
    found.names("driver.load", "cannot open shared object file", mend="export $(vgpu env")
    found.names("loader.trace", "the loader cannot start", mend="export $(vgpu env")


def test_the_library_path_names_a_file(diagnose: Diagnose, ours: Path) -> None:
    found = diagnose(LD_LIBRARY_PATH=str(ours / "libcuda.so.1"))
    found.names("environment.library-path", "looks into folders only", mend=f"export LD_LIBRARY_PATH={ours}")
    found.names("loader.libcuda.so.1", "names the file", mend="export $(vgpu env")


def test_a_library_of_another_architecture(look: Diagnose, tmp_path: Path, ours: Path) -> None:
    data = bytearray((ours / "libcuda.so.1").read_bytes())
    data[18:20] = (183).to_bytes(2, "little")
    (tmp_path / "libcuda.so.1").write_bytes(data)
    found = look(LD_LIBRARY_PATH=str(tmp_path))
    found.names(
        "loader.libcuda.so.1",
        str(tmp_path / "libcuda.so.1"),
        "passed over",
        "AArch64, not for x86-64",
        mend="export $(vgpu env",
    )


@pytest.mark.parametrize(("data", "cause"), [(b"", "it is empty"), (b"not a library at all", "it is no ELF file")])
def test_a_file_that_is_no_library_ends_the_search(
    diagnose: Diagnose, tmp_path: Path, ours: Path, data: bytes, cause: str
) -> None:
    (tmp_path / "libcuda.so.1").write_bytes(data)
    found = diagnose(LD_LIBRARY_PATH=f"{tmp_path}:{ours}")
    found.names("loader.libcuda.so.1", str(tmp_path / "libcuda.so.1"), cause, mend=f"file {tmp_path / 'libcuda.so.1'}")
    assert found["driver.load"].status is Status.FAILED  # so says the loader itself


def test_a_truncated_library(look: Diagnose, tmp_path: Path, ours: Path) -> None:
    (tmp_path / "libcuda.so.1").write_bytes((ours / "libcuda.so.1").read_bytes()[:20000])
    found = look(LD_LIBRARY_PATH=f"{tmp_path}:{ours}")
    found.names("loader.libcuda.so.1", "truncated", mend="file ")


def test_a_library_that_the_user_may_not_read(tmp_path: Path, ours: Path) -> None:
    path = tmp_path / "library"
    path.touch(mode=0o600)
    other = User(54321, (54321,))
    assert not other.may(path, 4)
    assert other.may(Path("/usr"), 1)
    assert User.current().may(path, 4)


def test_a_library_opened_by_its_path(look: Diagnose, tmp_path: Path) -> None:
    path = fakes.library(tmp_path / "vendor", "libcuda.so.1", fakes.DRIVER, version=None)
    user = fakes.program(tmp_path / "user", f'#include <dlfcn.h>\nint main(void) {{ return !dlopen("{path}", 2); }}')
    found = look(user, options={"run": 5.0})
    found.names(
        "loader.absolute",
        str(path),
        "not looked for in LD_LIBRARY_PATH",
        mend=f"vgpu doctor --run 10 -- {user}",
        status=Status.WARNING,
    )


def test_paths_of_libraries_that_are_not_there(look: Diagnose, tmp_path: Path) -> None:
    user = fakes.program(
        tmp_path / "user",
        '#include <dlfcn.h>\nint main(void) { return !dlopen("/nonexistent/wsl/libnvidia-ml.so.1", 2); }',
    )
    found = look(user)
    assert found.bad == {}
    assert found["loader.absolute"].evidence["paths"] == ["/nonexistent/wsl/libnvidia-ml.so.1"]


def test_preload_of_another_runtime(look: Diagnose, user_program: Path, tmp_path: Path) -> None:
    path = fakes.library(tmp_path / "other", "libcudart.so.12", fakes.RUNTIME)
    found = look(user_program, LD_PRELOAD=str(path))
    found.names("loader.libcudart.so.12", str(path), "LD_PRELOAD names it", mend="unset LD_PRELOAD")


def test_preload_of_a_file_that_is_not_there(diagnose: Diagnose) -> None:
    found = diagnose(LD_PRELOAD="/nonexistent/libcudart.so.12")
    found.names("environment.preload", "/nonexistent/libcudart.so.12", "does not exist", mend="unset LD_PRELOAD")


def test_a_service_whose_user_cannot_run_our_interpreter(diagnose: Diagnose, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vgpu.doctor.probe.sys", SimpleNamespace(executable="/nonexistent/python"))
    found = diagnose()
    found.names("environment.start", "/nonexistent/python cannot be started", mend="/opt/vgpu")
    assert found["driver.load"].status is Status.SKIPPED


def test_preload_that_lets_no_process_start(diagnose: Diagnose, tmp_path: Path) -> None:
    path = fakes.library(
        tmp_path,
        "libpoison.so",
        "#include <stdlib.h>\n__attribute__((constructor)) static void end(void) { abort(); }",
        version=None,
    )
    found = diagnose(LD_PRELOAD=str(path))
    found.names("environment.start", "SIGABRT", "without LD_PRELOAD", mend="unset LD_PRELOAD")
    assert found["compute.kernel"].status is Status.OK  # the rest was examined all the same


def test_a_symbol_that_our_libraries_lack(look: Diagnose, tmp_path: Path) -> None:
    newer = fakes.library(tmp_path / "newer", "libcuda.so.1", "int cuFutureCall(void) { return 0; }", version=None)
    source = "int cuFutureCall(void); int main(void) { return cuFutureCall(); }"
    user = fakes.program(tmp_path / "user", source, f"-L{newer.parent}", "-l:libcuda.so.1")
    look(user).names(
        "symbols.user", "cuFutureCall", "undefined symbol: cuFutureCall", mend="pip install --upgrade vgpu"
    )


# --- the program


def test_a_runtime_linked_in(look: Diagnose, tmp_path: Path) -> None:
    source = (
        'const char *const names[] = {"cuGetExportTable", "CUDA driver version is insufficient for CUDA runtime '
        'version"}; int main(void) { return !names[0]; }'
    )
    user = fakes.program(tmp_path / "user", source)
    look(user).names("runtime.static", "linked in", "cuGetExportTable", mend="nvcc -cudart shared")


def test_a_static_program(look: Diagnose, tmp_path: Path) -> None:
    user = fakes.program(tmp_path / "user", "int main(void) { return 0; }", "-static")
    look(user).names("program.format", "linked statically", mend="-cudart shared")


def test_a_program_without_ptx(look: Diagnose, tmp_path: Path, ours: Path) -> None:
    folder = tmp_path / "app"
    path = fakes.library(
        folder, "libkernels.so", fakes.USER, version=None, flags=(f"-L{ours}", "-l:libcudart.so.12", "-l:libcuda.so.1")
    )
    data = bytearray(fatbin("matmul"))
    for at in range(16, len(data)):  # each entry's kind: PTX becomes machine code
        if data[at : at + 4] == b"\x01\x00\x01\x01":
            data[at] = 2
    with path.open("ab") as file:
        file.write(bytes(-path.stat().st_size % 8) + bytes(data))
    user = fakes.program(folder / "user", "int main(void) { return 0; }")
    found = look(user)
    found.names(
        "code.libkernels.so", "no PTX that compute capability 9.0 may run", "machine code", mend="code=compute_90"
    )


def test_programs_that_are_not_there(look: Diagnose, tmp_path: Path) -> None:
    look("no-such-program-here").names("program.found", "no-such-program-here", "no folder of PATH", mend="command -v")
    script = tmp_path / "script"
    script.write_text("#!/no/such/interpreter\n")
    script.chmod(0o755)
    look(script).names(
        "program.found", "interpreter /no/such/interpreter is not there", mend="with the interpreter you have"
    )
    script.write_text("#!/usr/bin/env -S no-such-interpreter -u\n")
    look(script).names("program.found", "interpreter no-such-interpreter is not there", mend="with the interpreter")
    script.write_text("#!/usr/bin/env sh -u\n")  # the kernel parts no more than one argument off
    look(script).names("program.found", "interpreter sh -u is not there", mend="with the interpreter")
    script.write_text("#!/usr/bin/env -S sh '\n")
    look(script).names("program.found", "cannot be started", "quotation mark", mend="with the interpreter")
    look("env", "--nothing", script).names("program.found", "no option `--nothing`", mend="env --nothing")
    look("env", "-u", "A").names("program.found", "names no program", mend="vgpu doctor --")
    plain = tmp_path / "plain"
    plain.write_text("echo hello\n")
    plain.chmod(0o755)
    look(plain).names("program.format", "without a #! line", mend="file ")


def test_a_script_that_replaces_the_variables(look: Diagnose, tmp_path: Path) -> None:
    script = tmp_path / "start.sh"
    script.write_text("#!/bin/sh\n# LD_LIBRARY_PATH=/comment\nexport LD_LIBRARY_PATH=/opt/cuda/lib64\nexec ./program\n")
    script.chmod(0o755)
    look(script).names(
        "program.script",
        "line 3",
        "replaces LD_LIBRARY_PATH",
        mend="LD_LIBRARY_PATH=NEW:$LD_LIBRARY_PATH",
        status=Status.WARNING,
    )
    script.write_text("#!/bin/sh\nexport LD_LIBRARY_PATH=/opt/cuda/lib64:$LD_LIBRARY_PATH\n")
    assert look(script).bad == {}


def test_env_that_clears_the_environment(look: Diagnose, user_program: Path) -> None:
    found = look("env", "-i", user_program)
    found.names("program.environment", "without LD_LIBRARY_PATH, VGPU_SOCKET", mend="vgpu run --keep-environment --")
    assert found["loader.libcuda.so.1"].status is Status.FAILED


def test_a_first_line_that_clears_the_environment(look: Diagnose, tmp_path: Path) -> None:
    script = tmp_path / "script"
    script.write_text("#!/usr/bin/env -iS sh -u\n")
    script.chmod(0o755)
    look("env", "-C", tmp_path, "./script").names(
        "program.environment", f"the first line of {script} takes", mend="vgpu run --keep-environment --"
    )


def test_env_under_libvgpu_exec(look: Diagnose, user_program: Path, ours: Path) -> None:
    assert look("env", "-i", user_program, LD_PRELOAD=str(ours / "libvgpu-exec.so")).bad == {}


def test_a_program_with_more_rights_than_its_user(tmp_path: Path, daemon: Daemon) -> None:
    from vgpu.doctor import libraries, program
    from vgpu.doctor.situation import Mode, Situation

    path = tmp_path / "user"
    shutil.copy("/bin/true", path)
    path.chmod(0o4755)
    user = User(54321, (54321,))
    for parent in path.parents:
        if parent.stat().st_uid == os.getuid() and str(parent).startswith("/tmp/"):
            parent.chmod(stat.S_IMODE(parent.stat().st_mode) | 0o001)
    situation = Situation(Mode.AS_IS, daemon.environment(), daemon.socket, "", (str(path),), user=user)
    found, findings = program.find(situation)
    assert found is not None
    assert next(f for f in findings if f.id == "program.privileges").why.startswith(
        "the loader then ignores LD_LIBRARY_PATH"
    )
    views, _ = libraries.views(situation, found, Path(sys.executable))
    missing = next(f for f in libraries.check(situation, views) if f.id == "loader.libcuda.so.1")
    assert "more rights" in missing.why


def test_a_program_under_a_loader_of_its_own(look: Diagnose, user_program: Path, ours: Path) -> None:
    found = look("/lib64/ld-linux-x86-64.so.2", "--library-path", ours, user_program, LD_LIBRARY_PATH=None)
    assert found.bad == {}
    assert found["loader.libcudart.so.12"].evidence["path"] == str(ours / "libcudart.so.12")


# --- the machine


def test_the_cache_cannot_be_written(tmp_path: Path, look: Diagnose) -> None:
    from vgpu.doctor.machine import cache

    (tmp_path / "file").touch()
    folder = tmp_path / "file" / "kernels"
    (found,) = cache(look().report.situation, {"cache": str(folder), "pid": os.getpid()})
    assert found.id == "cache.writable"
    assert found.status is Status.FAILED
    assert str(folder) in found.what
    assert "export VGPU_CACHE=" in found.mend


def test_the_machine_has_too_little_memory(look: Diagnose) -> None:
    from vgpu.doctor.machine import memory

    found = next(iter(memory(look().report.situation, None, available=100 << 20)))
    assert found.id == "memory.machine"
    assert "100 MiB can be had" in found.what
    assert found.mend


@pytest.mark.parametrize("fresh_daemon", [{"memory": 64 << 20}], indirect=True)
def test_the_device_has_too_little_memory(diagnose: Diagnose, fresh_daemon: Daemon) -> None:
    found = diagnose(VGPU_SOCKET=str(fresh_daemon.socket))
    found.names("memory.device", "64 of 64 MiB free", "started with so little", mend="--memory")
    assert list(found.bad) == ["memory.device"]


# --- what is really mapped


def test_what_a_program_and_its_children_map(look: Diagnose, tmp_path: Path, user_program: Path) -> None:
    source = (
        '#include <dlfcn.h>\n#include <unistd.h>\nint main(void) { dlopen("libcuda.so.1", 2); usleep(500000); '
        "return 3; }"
    )
    user = fakes.program(tmp_path / "user", source)
    found = look("/bin/sh", "-c", f"{user}; exit 5", options={"run": 20.0})
    maps = found["maps"]
    assert maps.status is Status.OK
    assert "exit status 5" in maps.what
    assert [p["libraries"] for p in maps.evidence["processes"] if p["command"].startswith(str(user))] == [
        [str(Path(found.report.situation.variables["LD_LIBRARY_PATH"]) / "libcuda.so.1")]
    ]


def test_a_program_that_maps_another_library(look: Diagnose, tmp_path: Path) -> None:
    path = fakes.library(tmp_path / "vendor", "libcuda.so.1", fakes.DRIVER, version=None)
    user = fakes.program(
        tmp_path / "user",
        f'#include <dlfcn.h>\n#include <unistd.h>\nint main(void) {{ dlopen("{path}", 2); sleep(1000); }}',
    )
    found = look(user, options={"run": 1.0})
    found.names("maps", str(path), "really uses", mend="export $(vgpu env --preload")


def test_a_program_that_loads_nothing(look: Diagnose) -> None:
    found = look("/bin/true", options={"run": 5.0})
    found.names("maps", "has loaded a CUDA library", "exit status 0", mend="vgpu doctor --run", status=Status.WARNING)


def test_the_drop_in_of_vgpu_itself(daemon: Daemon, tmp_path: Path, ours: Path) -> None:
    """A copy of our libraries in a folder of services, as `vgpu ollama enable` makes it; Ollama's own come first."""
    copies = tmp_path / "usr" / "lib" / "vgpu"
    shutil.copytree(ours, copies)
    ollama = fakes.program(tmp_path / "bin" / "ollama", "int main(void) { return 0; }")
    folder = tmp_path / "lib" / "ollama" / "cuda_v12"
    fakes.library(folder, "libcudart.so.12", fakes.RUNTIME)
    flags = (f"-L{ours}", "-l:libcudart.so.12", "-l:libcuda.so.1")
    fakes.library(folder, "libggml-cuda.so", fakes.USER, version=None, flags=flags)
    drop_in = tmp_path / "ollama.service.d" / "50-vgpu.conf"
    drop_in.parent.mkdir()
    variables = [
        f"LD_LIBRARY_PATH={copies}",
        f"VGPU_SOCKET={daemon.socket}",
        f"LD_PRELOAD={copies / 'libcudart.so.12'}",
    ]
    drop_in.write_text("[Service]\n" + "".join(f'Environment="{line}"\n' for line in variables))
    words = ["--json", "--environment", str(drop_in), "--", str(ollama), "serve"]
    done = CliRunner().invoke(command, words)
    assert done.exit_code == 0, done.stdout
    # Without the preload, Ollama's own runtime wins, and the first place of ours is told.
    drop_in.write_text("[Service]\n" + "".join(f'Environment="{line}"\n' for line in variables[:2]))
    report = json.loads(CliRunner().invoke(command, words).stdout)
    found = next(f for f in report["findings"] if f["id"] == "loader.libcudart.so.12")
    assert found["status"] == "failed"
    assert "ours is only entry 3" in found["why"]
    assert found["mend"] == "sudo vgpu ollama enable && sudo systemctl restart ollama"
