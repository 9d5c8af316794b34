"""The loader as told: held against the loader itself, and against what its manual says of each place."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from tests.doctor import fakes

from vgpu.doctor.libraries import _pairs
from vgpu.doctor.loader import Cache, Process, library_path

LOADER = "/lib64/ld-linux-x86-64.so.2"
HELLO = "int hello(void) { return 1; }"
CALLS = "int hello(void); int main(void) { return hello(); }"


def real(program: Path, environment: dict[str, str]) -> dict[str, str]:
    """Name -> path, as ``ld.so --list`` says."""
    done = subprocess.run(
        [LOADER, "--list", str(program)], env=environment, capture_output=True, text=True, check=False
    )
    return dict(_pairs(done.stdout))


def told(program: Path, environment: dict[str, str]) -> dict[str, str]:
    process = Process(environment)
    process.start(program)
    return {name: str(o.path) for o in process.objects[1:] for name in o.names if "/" not in name}


def agree(program: Path, environment: dict[str, str], *names: str) -> None:
    expected, found = real(program, environment), told(program, environment)
    for name in names or expected:
        if name in expected and not name.startswith("ld-linux"):
            assert os.path.samefile(found[name], expected[name]), name


@pytest.mark.parametrize("program", ["/bin/sh", "/usr/bin/gcc", "/usr/bin/env", "/usr/bin/perl"])
def test_programs_of_this_machine(program: str) -> None:
    if not Path(program).exists():
        pytest.skip(f"{program} is not on this machine")
    agree(Path(program).resolve(), {"PATH": os.environ["PATH"]})


@pytest.fixture
def places(tmp_path: Path) -> dict[str, Path]:
    """The same library in several folders, each of which a rule can lead to."""
    for name in ("variable", "rpath", "runpath", "preload"):
        fakes.library(tmp_path / name, "libhello.so.1", HELLO, version=None)
    return {name: tmp_path / name for name in ("variable", "rpath", "runpath", "preload")}


@pytest.mark.parametrize(
    ("flags", "variable", "preload", "winner", "how"),
    [
        (("-Wl,--disable-new-dtags,-rpath,$ORIGIN/rpath",), True, False, "rpath", "DT_RPATH"),
        (("-Wl,--enable-new-dtags,-rpath,$ORIGIN/runpath",), True, False, "variable", "LD_LIBRARY_PATH"),
        (("-Wl,--enable-new-dtags,-rpath,${ORIGIN}/runpath",), False, False, "runpath", "DT_RUNPATH"),
        (("-Wl,--disable-new-dtags,-rpath,$ORIGIN/rpath",), True, True, "preload", "LD_PRELOAD"),
    ],
)
def test_each_rule(
    tmp_path: Path,
    places: dict[str, Path],
    flags: tuple[str, ...],
    variable: bool,
    preload: bool,
    winner: str,
    how: str,
) -> None:
    program = fakes.program(tmp_path / "program", CALLS, f"-L{places['variable']}", "-l:libhello.so.1", *flags)
    environment = {"LD_LIBRARY_PATH": str(places["variable"])} if variable else {}
    if preload:
        environment["LD_PRELOAD"] = str(places["preload"] / "libhello.so.1")
    process = Process(environment)
    process.start(program)
    one = next(o for o in process.objects if "libhello.so.1" in o.names)
    assert one.path == places[winner] / "libhello.so.1"
    assert one.how.startswith(how)
    assert os.path.samefile(
        real(program, environment).get("libhello.so.1") or real(program, environment)[one.path.name], one.path
    )


def test_rpath_reaches_the_needs_of_a_library_and_runpath_does_not(tmp_path: Path, places: dict[str, Path]) -> None:
    middle = "int hello(void); int middle(void) { return hello(); }"
    library = fakes.library(
        tmp_path / "rpath", "libmiddle.so.1", middle, version=None, flags=(f"-L{places['rpath']}", "-l:libhello.so.1")
    )
    source = "int middle(void); int main(void) { return middle(); }"
    link = (f"-L{library.parent}", "-l:libmiddle.so.1", "-Wl,--allow-shlib-undefined")
    old = fakes.program(tmp_path / "old", source, *link, "-Wl,--disable-new-dtags,-rpath,$ORIGIN/rpath")
    new = fakes.program(tmp_path / "new", source, *link, "-Wl,--enable-new-dtags,-rpath,$ORIGIN/rpath")
    assert told(old, {})["libhello.so.1"] == str(places["rpath"] / "libhello.so.1")
    assert "libhello.so.1" not in told(new, {})
    process = Process({})
    process.start(new)
    ((absent, by),) = process.missing
    assert absent.name == "libhello.so.1"
    assert by is not None
    assert by.path == library


def test_a_secure_process_ignores_the_variables(tmp_path: Path, places: dict[str, Path]) -> None:
    program = fakes.program(tmp_path / "program", CALLS, f"-L{places['variable']}", "-l:libhello.so.1")
    environment = {"LD_LIBRARY_PATH": str(places["variable"]), "LD_PRELOAD": str(places["preload"] / "libhello.so.1")}
    process = Process(environment, secure=True)
    process.start(program)
    assert [found.name for found, _ in process.missing] == ["libhello.so.1"]
    assert process.preload_failures[0].reason == "ignored in a secure process"


def test_a_name_that_is_loaded_is_not_searched(tmp_path: Path, places: dict[str, Path]) -> None:
    program = fakes.program(tmp_path / "program", "int main(void) { return 0; }")
    process = Process(
        {"LD_LIBRARY_PATH": str(places["variable"]), "LD_PRELOAD": str(places["preload"] / "libhello.so.1")}
    )
    process.start(program)
    assert process.open("libhello.so.1").path == places["preload"] / "libhello.so.1"
    absolute = process.open(str(places["variable"] / "libhello.so.1"))
    assert absolute.path == places["variable"] / "libhello.so.1"
    assert absolute.how == "an absolute path"


def test_entries_of_the_library_path() -> None:
    assert library_path({"LD_LIBRARY_PATH": "/a:/b;/c::"}) == ["/a", "/b", "/c", "", ""]
    assert library_path({}) == []


def test_the_cache_names_what_ldconfig_names() -> None:
    entries = Cache().entries
    if not Path("/etc/ld.so.cache").exists():
        pytest.skip("this machine has no /etc/ld.so.cache")
    assert any(path.exists() for path in entries["libc.so.6"])


@pytest.mark.parametrize("data", [b"", b"glibc-ld.so.cache1.1", b"glibc-ld.so.cache1.1" + b"\xff" * 200, b"nonsense"])
def test_a_damaged_cache_is_empty(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "cache"
    path.write_bytes(data)
    assert Cache(path).entries == {}
    assert Cache(tmp_path / "nothing").entries == {}
