"""libvgpu-exec.so: what a child finds in its environment when its parent passes one without our variables."""

from __future__ import annotations

import ctypes
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from elftools.elf.elffile import ELFFile
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.conftest import Daemon
from tests.guest.test_exports import LIBC, dynamic, exported

from vgpu.guest.inject import KEEP_VARIABLE, clean_environment, guest_environment
from vgpu.guest.locate import EXEC, NATIVE, native_folder

HERE = Path(__file__).parent
SOURCES = [NATIVE.parent / "guest/exec" / name for name in ("exec.c", "keep.c")]
SOCKET = "/nowhere/vgpud.sock"
WAYS = (
    "execve", "execve-none", "execvpe", "execle", "fexecve", "execveat", "vfork", "posix_spawn", "posix_spawnp",
    "clear-execv", "clear-execvp", "clear-execl", "clear-execlp",
)  # fmt: skip
FUNCTIONS = {
    "execve", "execv", "execvp", "execvpe", "execl", "execle", "execlp", "fexecve", "execveat", "posix_spawn",
    "posix_spawnp",
}  # fmt: skip
ENV = "/usr/bin/env"
MAX_ARG_STRLEN = 131072  # bytes of one string that Linux takes


def compiled(target: Path, *words: str | Path) -> Path:
    flags = ["-std=gnu11", "-D_GNU_SOURCE", "-O1", "-g", "-Wall", "-Wextra", "-Werror"]
    command = ["gcc", *flags, *map(str, words), "-o", str(target)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return target


@pytest.fixture(scope="module")
def scrub(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compiled(tmp_path_factory.mktemp("exec") / "scrub", HERE / "scrub.c")


def kept_environment(**more: str) -> dict[str, str]:
    """The environment of a program under ``vgpu run --keep-environment``."""
    base = {"PATH": os.environ["PATH"], "HOME": "/", **more}
    return {**base, **guest_environment(base, SOCKET, keep=True)}


OURS = guest_environment({}, SOCKET, keep=True)


def environment_of(command: list[str | Path], environment: dict[str, str]) -> dict[str, str]:
    """What ``env``, at the end of the command, found in its environment."""
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=100, check=False)
    assert done.returncode == 0, done.stderr
    assert not done.stderr
    return dict(line.split("=", 1) for line in done.stdout.splitlines())


@pytest.mark.parametrize("way", WAYS)
def test_ours_is_put_back_and_nothing_else(way: str, scrub: Path) -> None:
    found = environment_of([scrub, way, ENV], kept_environment(VGPU_QUIET="0"))
    assert found == {**OURS, "VGPU_QUIET": "0", **({} if way == "execve-none" else {"MINE": "1"})}
    assert list(OURS) == ["LD_LIBRARY_PATH", "VGPU_SOCKET", "LD_PRELOAD"]


def test_without_the_library_all_is_lost(scrub: Path) -> None:
    assert environment_of([scrub, "execle", ENV], {}) == {"MINE": "1"}


def test_system_is_a_call_inside_libc(scrub: Path) -> None:
    """The limit that docs/limits.md names: system and popen pass the environment of the process on, as it is."""
    assert "VGPU_SOCKET" not in environment_of([scrub, "clear-system", ENV], kept_environment())


@pytest.mark.parametrize("way", ["execle", "posix_spawn", "clear-execvp"])
def test_what_the_program_passes_stays(way: str, scrub: Path) -> None:
    folder = str(native_folder())
    for passed, expected in (
        ({"LD_LIBRARY_PATH": "/theirs:/more"}, {"LD_LIBRARY_PATH": f"{folder}:/theirs:/more"}),
        ({"LD_LIBRARY_PATH": f"/theirs:{folder}"}, {"LD_LIBRARY_PATH": f"/theirs:{folder}"}),
        ({"LD_LIBRARY_PATH": ""}, {"LD_LIBRARY_PATH": folder}),
        ({"LD_PRELOAD": "libm.so.6"}, {"LD_PRELOAD": f"{folder}/{EXEC}:libm.so.6"}),
        ({"VGPU_SOCKET": "/another"}, {"VGPU_SOCKET": "/another"}),
        ({"VGPU_SOCKETS": "x", "A": ""}, {"VGPU_SOCKETS": "x", "A": ""}),
    ):
        words = [f"{name}={value}" for name, value in passed.items()]
        assert environment_of([scrub, way, *words, ENV], kept_environment()) == {**OURS, "MINE": "1", **expected}


def test_a_preload_of_the_libraries_is_kept_in_its_order(scrub: Path) -> None:
    ours = guest_environment({}, SOCKET, keep=True, preload=True)
    found = environment_of([scrub, "execle", ENV], {**ours, "LD_PRELOAD": f"libm.so.6:{ours['LD_PRELOAD']}"})
    assert found["LD_PRELOAD"] == ours["LD_PRELOAD"]
    assert len(found["LD_PRELOAD"].split(":")) > 4


def test_a_chain(scrub: Path) -> None:
    command: list[str | Path] = [scrub, "execle", scrub, "posix_spawn", scrub, "clear-execvp"]
    assert environment_of([*command[:4], ENV], kept_environment()) == {**OURS, "MINE": "1"}
    # env -i goes through execvp, sh through execve.
    command = [ENV, "-i", "/bin/sh", "-c", f"unset LD_PRELOAD VGPU_SOCKET; {ENV} -i {ENV}"]
    assert environment_of(command, kept_environment()) == OURS


def test_a_word_lets_go(scrub: Path) -> None:
    found = environment_of([scrub, "execle", f"{KEEP_VARIABLE}=0", ENV], kept_environment())
    assert found == {"MINE": "1", KEEP_VARIABLE: "0"}


def test_errors_are_those_of_libc(scrub: Path) -> None:
    for program, text in (("/nonexistent", "No such file"), ("/etc/passwd", "Permission denied")):
        for way in ("execle", "clear-execvp", "fexecve"):
            if way == "fexecve" and program == "/nonexistent":
                continue
            done = subprocess.run([scrub, way, program], env=kept_environment(), capture_output=True, text=True)
            assert done.returncode == 127
            assert text in done.stderr, (way, program)


MANY = """
import json, os, sys
environment = {f"NAME_{i}": "x" * (i % 300) for i in range(5000)}
if sys.argv[1] == "exec":
    os.execve("/usr/bin/env", ["env"], environment)
os.waitpid(os.posix_spawn("/usr/bin/env", ["env"], environment), 0)
"""


@pytest.mark.parametrize("way", ["exec", "spawn"])
def test_many_variables(way: str) -> None:
    found = environment_of([sys.executable, "-c", MANY, way], kept_environment())
    assert found == {**{f"NAME_{i}": "x" * (i % 300) for i in range(5000)}, **OURS}


LARGE = f"""
import os, sys
path = "/theirs/" + "x" * ({MAX_ARG_STRLEN} - len("LD_LIBRARY_PATH=") - len("/theirs/") - 1)
if sys.argv[1] == "exec":
    os.execve("/bin/true", ["true"], {{"LD_LIBRARY_PATH": path}})
sys.exit(os.waitpid(os.posix_spawn("/bin/true", ["true"], {{"LD_LIBRARY_PATH": path}}), 0)[1])
"""


@pytest.mark.parametrize("way", ["exec", "spawn"])
def test_an_environment_that_has_no_room_for_ours(way: str) -> None:
    """The program gets its way, and a line says what it costs."""
    for quiet in (False, True):
        environment = kept_environment(VGPU_QUIET="1" if quiet else "")
        command = [sys.executable, "-c", LARGE, way]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=100)
        assert done.returncode == 0, done.stderr
        lines = done.stderr.splitlines()
        assert len(lines) == (0 if quiet else 1)
        assert quiet or "too long" in lines[0]


PYTHON = """
import json, os, subprocess, sys, threading
code = "import json, os; print(json.dumps([os.environ.get('VGPU_SOCKET'), os.environ.get('GIVEN')]))"
command = [sys.executable, "-S", "-c", code]
found, lock = [], threading.Lock()
def start(number):
    for options in ({}, {"close_fds": False}, {"start_new_session": True}):
        out = subprocess.run(command, env={"GIVEN": str(number)}, capture_output=True, check=True, **options).stdout
        with lock:
            found.append(json.loads(out) == [sys.argv[1], str(number)])
threads = [threading.Thread(target=start, args=(i,)) for i in range(8)]
[t.start() for t in threads]
[t.join() for t in threads]
os.environ.clear()
found.append(json.loads(subprocess.run(command, capture_output=True, check=True).stdout) == [sys.argv[1], None])
print(json.dumps(found))
"""


def test_python_and_its_threads() -> None:
    command = [sys.executable, "-c", PYTHON, SOCKET]
    done = subprocess.run(command, env=kept_environment(), capture_output=True, text=True, timeout=200, check=True)
    assert json.loads(done.stdout) == [True] * 25


def test_the_gpu_is_found_behind_env(daemon: Daemon) -> None:
    code = "import ctypes; print(ctypes.CDLL('libcuda.so.1').cuInit(0))"
    base = {**clean_environment(os.environ)}
    lost = [sys.executable, "-m", "vgpu", "run", "--socket", str(daemon.socket)]
    behind = ["--", ENV, "-i", sys.executable, "-c", code]
    kept = subprocess.run([*lost, "--keep-environment", *behind], env=base, capture_output=True, text=True, timeout=200)
    assert (kept.returncode, kept.stdout) == (0, "0\n"), kept.stderr
    without = subprocess.run([*lost, *behind], env=base, capture_output=True, text=True, timeout=200)
    assert without.returncode == 1
    assert "libcuda.so.1" in without.stderr


def test_our_own_processes_are_let_go() -> None:
    """A daemon that is started in a kept environment must not become its own guest."""
    code = (
        "import os, subprocess; from vgpu.guest.inject import clean_environment\n"
        f"print(subprocess.run([{ENV!r}], env=clean_environment(os.environ), capture_output=True, text=True).stdout)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env=kept_environment(), capture_output=True, text=True, timeout=100, check=True
    )
    names = {line.split("=")[0] for line in done.stdout.split()}
    assert {"PATH", "HOME", KEEP_VARIABLE} <= names
    assert not names & {"VGPU_SOCKET", "LD_PRELOAD", "LD_LIBRARY_PATH"}


def test_exports_and_needs() -> None:
    with (native_folder() / EXEC).open("rb") as file:
        elf = ELFFile(file)
        assert set(exported(elf)) == FUNCTIONS
        assert dynamic(elf, "DT_SONAME") == [EXEC]
        assert set(dynamic(elf, "DT_NEEDED")) <= LIBC
        assert not dynamic(elf, "DT_RUNPATH")


@pytest.fixture(scope="module")
def sanitized_scrub(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program with the library's sources in it, all of it under ASan and UBSan: where the environment is scrubbed a
    preloaded library would lose the sanitizers' own."""
    folder = tmp_path_factory.mktemp("sanitized")
    sanitize = ["-fsanitize=address,undefined", "-fno-sanitize-recover", "-fno-omit-frame-pointer"]
    return compiled(folder / "scrub", *sanitize, f"-I{SOURCES[0].parent}", HERE / "scrub.c", *SOURCES)


@pytest.mark.parametrize("way", WAYS)
def test_the_c_is_clean(way: str, sanitized_scrub: Path) -> None:
    folder = sanitized_scrub.parent
    environment = {
        "PATH": "/bin", "LD_LIBRARY_PATH": f"/theirs:{folder}", "VGPU_SOCKET": SOCKET, "VGPU_LOG": "",
        "ASAN_OPTIONS": "detect_leaks=0",
    }  # fmt: skip
    given = [] if way == "execve-none" else [f"V{i}=" + "x" * 50 for i in range(40)] + ["LD_LIBRARY_PATH=/a:/b"]
    found = environment_of([sanitized_scrub, way, *given, ENV], environment)
    expected = {"LD_LIBRARY_PATH": f"{folder}:/a:/b" if given else str(folder), "VGPU_SOCKET": SOCKET, "VGPU_LOG": ""}
    assert {name: found[name] for name in expected} == expected
    assert len(found) == len(expected) + (41 if given else 0)


# --- the merge alone, against its description in Python


@pytest.fixture(scope="module")
def keep(tmp_path_factory: pytest.TempPathFactory) -> Callable[[list[str], list[str]], list[str]]:
    """``keep(at_start, passed)``: the environment that a child gets."""
    folder = tmp_path_factory.mktemp("keep")
    library = compiled(folder / "libkeep.so", "-shared", "-fPIC", SOURCES[1])
    program = compiled(folder / "copy", "-x", "c", "/dev/null", "-shared", "-fPIC")  # a file to be replaced
    count = 0

    def strings(texts: list[str]) -> ctypes.Array[ctypes.c_char_p]:
        return (ctypes.c_char_p * (len(texts) + 1))(*[text.encode() for text in texts], None)

    def merged(at_start: list[str], passed: list[str]) -> list[str]:
        nonlocal count
        count += 1
        copy = program.with_name(f"keep-{count}.so")  # it remembers once: every case has its own
        copy.write_bytes(library.read_bytes())
        code = ctypes.CDLL(str(copy))
        copy.unlink()
        code.vgpu_keep_size.restype = ctypes.c_size_t
        start = strings(at_start)
        code.vgpu_keep_remember(start, b"/v")
        given = strings(passed)
        size = code.vgpu_keep_size(given)
        if not size:
            return passed
        buffer = (ctypes.c_uint64 * (size // 8 + 2))(*[0xA5A5A5A5A5A5A5A5] * (size // 8 + 2))
        code.vgpu_keep_merge.restype = ctypes.POINTER(ctypes.c_char_p)
        entries = code.vgpu_keep_merge(given, buffer)
        assert bytes(buffer)[size:] == b"\xa5" * (len(bytes(buffer)) - size)
        found: list[str] = []
        while entries[len(found)] is not None:
            found.append(entries[len(found)].decode())
        return found

    return merged


def described(at_start: list[str], passed: list[str]) -> list[str]:
    if next((entry for entry in passed if entry.startswith("VGPU_KEEP_ENVIRONMENT=")), "").endswith("=0"):
        return passed
    result = list(passed)

    def place(name: str, entries: list[str]) -> int | None:
        return next((i for i, entry in enumerate(entries) if entry.startswith(name + "=")), None)

    for entry in at_start:
        if entry.startswith("VGPU_") and "=" in entry and place(entry.split("=")[0], passed) is None:
            result.append(entry)
    for name, separators in (("LD_LIBRARY_PATH", ":"), ("LD_PRELOAD", ": ")):

        def split(value: str, separators: str = separators) -> list[str]:
            return [part for part in value.replace(separators[-1], ":").split(":") if part]

        first = place(name, at_start)
        ours = split(at_start[first].split("=", 1)[1]) if first is not None else []
        ours = [part for part in ours if part == "/v" or part.startswith("/v/")]
        at = place(name, passed)
        value = passed[at].split("=", 1)[1] if at is not None else ""
        lacking = [part for part in ours if part not in split(value)]
        if lacking:
            text = f"{name}=" + ":".join([*lacking, *([value] if value else [])])
            if at is None:
                result.append(text)
            else:
                result[at] = text
    return result


parts = st.lists(st.sampled_from(["/v", "/v/a.so", "/v/b.so", "/vx", "/other", "x", ""]), max_size=4)
lists_of = st.builds(
    lambda name, entries, separator: f"{name}={separator.join(entries)}",
    st.sampled_from(["LD_LIBRARY_PATH", "LD_PRELOAD", "LD_PRELOADED"]), parts, st.sampled_from([":", " "]),
)  # fmt: skip
others = st.sampled_from(["VGPU_SOCKET=/a", "VGPU_SOCKET=/b", "VGPU_LOG=", "VGPU_X", "VGPU_KEEP_ENVIRONMENT=0",
                          "VGPU_KEEP_ENVIRONMENT=1", "A=1", "B", "", "=", "LD_LIBRARY_PATH"])  # fmt: skip
environments = st.lists(lists_of | others, max_size=8)


@settings(max_examples=300, deadline=None)
@given(at_start=environments, passed=environments)
def test_the_merge(keep: Callable[[list[str], list[str]], list[str]], at_start: list[str], passed: list[str]) -> None:
    assert keep(at_start, passed) == described(at_start, passed)
