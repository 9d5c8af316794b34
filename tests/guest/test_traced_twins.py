"""The traced twins: to the loader and to a program the same libraries, and nothing at load either."""

from __future__ import annotations

import ctypes
import json
import subprocess
import sys
from collections.abc import Iterator

import pytest
from elftools.elf.elffile import ELFFile
from tests.guest import test_exports as exports

from vgpu.api.calls import TRACED, traced_library
from vgpu.api.table import load
from vgpu.guest.locate import TRACE_WRITER, native_folder, trace_folder

twins = exports.libraries


@pytest.fixture
def elf(name: str) -> Iterator[ELFFile]:
    with (trace_folder() / name).open("rb") as file:
        yield ELFFile(file)


def test_every_library_has_one() -> None:
    assert {traced_library(number).soname for number in range(len(TRACED))} == {name for name, _, _ in exports.BUILT}


@twins
def test_it_exports_what_the_library_exports(elf: ELFFile, name: str, table: str, major: int) -> None:
    with (native_folder() / name).open("rb") as file:
        assert set(exports.exported(elf)) == set(exports.exported(ELFFile(file)))


# The same checks as of the libraries themselves, with `elf` the twin.
test_soname_and_needed = exports.test_soname_and_needed
test_version_nodes = exports.test_version_nodes
test_nothing_undefined_but_libc = exports.test_nothing_undefined_but_libc
test_no_code_runs_at_load_or_unload = exports.test_no_code_runs_at_load_or_unload


@pytest.mark.parametrize(("name", "table", "major"), [(TRACE_WRITER, "", 0)])
def test_the_writer_is_no_heavier(elf: ELFFile, name: str, table: str, major: int) -> None:
    exports.test_soname_and_needed(elf, name, table, major)
    exports.test_nothing_undefined_but_libc(elf, name, table, major)
    exports.test_no_code_runs_at_load_or_unload(elf, name, table, major)
    assert set(exports.exported(elf)) == {"vgpu_trace_begin", "vgpu_trace_end"}


@twins
def test_a_twin_answers_as_its_library(name: str, table: str, major: int) -> None:
    """Every function that is not implemented, called with zeros: the same result and the same lines."""
    functions = [f for f in exports.functions(table, major).values() if f.kind == "unsupported"]
    said = []
    for folder in (native_folder(), trace_folder()):
        done = subprocess.run(
            [sys.executable, "-c", exports.WALK, str(folder / name)], input=json.dumps([f.name for f in functions]),
            text=True, capture_output=True, check=True,
        )  # fmt: skip
        said.append((json.loads(done.stdout), sorted(done.stderr.splitlines())))
    status = load(table).status
    results, lines = said[0]
    assert lines == said[1][1]
    for function in functions:  # of the others eax means nothing
        if function.result == status:
            assert said[1][0][function.name] == results[function.name], function.name


def test_no_two_entry_points_of_libcuda_are_one() -> None:
    """cuGetProcAddress's twin tells functions apart by their addresses."""
    library = ctypes.CDLL(str(native_folder() / "libcuda.so.1"))
    functions = [f.name for f in load("driver").functions]
    assert len({ctypes.cast(getattr(library, name), ctypes.c_void_p).value for name in functions}) == len(functions)
