"""The build of the C: what is built again and when, what a failure says, and the wheel's tag."""

from __future__ import annotations

import ctypes
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from vgpu import native_build
from vgpu.native_build import BuildError, Library, build, build_id, wheel_tag

ONE = Library("libone.so.1", ("guest/one",), owner="guest/one", version_node=True)
TWO = Library("libtwo.so.1", ("guest/two", "guest/shared"), ("-DTWO=2",), owner="guest/two")


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package with two libraries of one file each; the second includes a header."""
    monkeypatch.setattr(native_build, "LIBRARIES", (ONE, TWO))
    package = tmp_path / "src" / "pkg"
    for name in ("guest/one", "guest/two", "guest/include", "guest/shared"):
        (package / name).mkdir(parents=True)
    export = '__attribute__((visibility("default"))) '
    hidden = "int hidden(void) { return 0; }\n"
    (package / "guest/one/one.c").write_text(f"{export}int one(void) {{ return 1; }}\n{hidden}")
    (package / "guest/include/two.h").write_text("#define ANSWER 40\n")
    (package / "guest/two/two.c").write_text(f'#include "two.h"\n{export}int two(void) {{ return ANSWER + TWO; }}\n')
    return package


def run(package: Path, sanitize: str = "") -> Path:
    return build(package, package.parent.parent, sanitize)


def built(text: str) -> list[str]:
    return sorted(re.findall(r"built \S*/(\S+)", text))


def test_libraries_are_built_and_hide_what_is_not_exported(package: Path) -> None:
    folder = run(package)
    assert folder == package / "_native"
    assert ctypes.CDLL(str(folder / "libtwo.so.1")).two() == 42
    one = ctypes.CDLL(str(folder / "libone.so.1"))
    assert one.one() == 1
    assert not hasattr(one, "hidden")
    assert (folder / "build_id").read_text().strip() == build_id(package)
    assert sorted(path.name for path in folder.iterdir()) == ["build_id", "libone.so.1", "libtwo.so.1"]


def test_nothing_changed_nothing_built(package: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(package)
    assert built(capsys.readouterr().err) == ["libone.so.1", "libtwo.so.1"]
    run(package)
    assert built(capsys.readouterr().err) == []


def test_a_changed_header_is_noticed(package: Path) -> None:
    before = build_id(package)
    run(package)
    (package / "guest/include/two.h").write_text("#define ANSWER 50\n")
    folder = run(package)
    assert build_id(package) != before
    # A library that is loaded already stays what it is: look at the new file under another name.
    copy = shutil.copy(folder / "libtwo.so.1", folder.parent / "libnew.so")
    assert ctypes.CDLL(str(copy)).two() == 52


def test_one_that_fails_does_not_stop_the_other_and_is_named(package: Path) -> None:
    (package / "guest/one/one.c").write_text("int one(void) { return missing_semicolon }\n")
    with pytest.raises(BuildError, match=r"libone\.so\.1") as error:
        run(package)
    assert "one.c:1" in str(error.value)
    assert "libtwo.so.1:" not in str(error.value)
    assert (package / "_native" / "libtwo.so.1").exists()
    assert not (package / "_native" / "libone.so.1").exists()


def test_an_undefined_symbol_is_an_error(package: Path) -> None:
    (package / "guest/one/one.c").write_text("extern int elsewhere(void);\nint one(void) { return elsewhere(); }\n")
    with pytest.raises(BuildError, match="elsewhere"):
        run(package)


def test_a_folder_without_sources_is_no_error(package: Path) -> None:
    (package / "guest/one/one.c").unlink()
    assert not (run(package) / "libone.so.1").exists()


def test_no_compiler_says_what_to_install(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    with pytest.raises(BuildError, match="apt install gcc"):
        run(package)


def test_sanitizers_go_elsewhere(package: Path) -> None:
    folder = run(package, "undefined")
    assert folder == package.parent.parent / "build" / "sanitize-undefined"
    assert not (package / "_native").exists()
    symbols = subprocess.run(["nm", "-D", folder / "libtwo.so.1"], capture_output=True, text=True, check=True).stdout
    assert " T two" in symbols


def test_the_wheel_names_the_glibc_that_it_needs() -> None:
    assert re.fullmatch(r"py3-none-(manylinux_\d+_\d+|linux)_\w+", wheel_tag())
