"""The ELF reader: as pyelftools says for real files, and an answer or an ElfError for any file whatever."""

from __future__ import annotations

import contextlib
import random
import struct
from pathlib import Path

import pytest
from elftools.elf.dynamic import DynamicSection
from elftools.elf.elffile import ELFFile
from elftools.elf.gnuversions import GNUVerDefSection, GNUVerNeedSection, GNUVerSymSection
from elftools.elf.sections import SymbolTableSection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vgpu.doctor.elf import Elf, ElfError, contains
from vgpu.guest.locate import LIBRARIES, native_folder

SYSTEM = ["/bin/sh", "/lib/x86_64-linux-gnu/libc.so.6", "/lib/x86_64-linux-gnu/libm.so.6", "/usr/bin/gcc"]


def files() -> list[Path]:
    return [*(native_folder() / name for name in LIBRARIES), *(Path(p) for p in SYSTEM if Path(p).exists())]


@pytest.mark.parametrize("path", files(), ids=lambda path: path.name)
def test_it_reads_what_pyelftools_reads(path: Path) -> None:
    elf = Elf(path)
    with path.open("rb") as file:
        other = ELFFile(file)
        dynamic = other.get_section_by_name(".dynamic")
        assert isinstance(dynamic, DynamicSection)
        tags = list(dynamic.iter_tags())
        assert elf.needed == tuple(getattr(t, "needed") for t in tags if t.entry.d_tag == "DT_NEEDED")  # noqa: B009
        assert elf.soname == next((getattr(t, "soname") for t in tags if t.entry.d_tag == "DT_SONAME"), "")  # noqa: B009
        table = other.get_section_by_name(".dynsym")
        assert isinstance(table, SymbolTableSection)
        versions = other.get_section_by_name(".gnu.version")
        assert isinstance(versions, GNUVerSymSection)
        defined = other.get_section_by_name(".gnu.version_d")
        if defined is not None:
            assert isinstance(defined, GNUVerDefSection)
            names = {next(iter(aux)).name for _, aux in defined.iter_versions()}
            assert elf.version_definitions == names
        assert elf.has_versions == (defined is not None)
        needs = other.get_section_by_name(".gnu.version_r")
        if needs is not None:
            assert isinstance(needs, GNUVerNeedSection)
            expected = {
                need.name: {aux.name for aux in entries if not aux["vna_flags"] & 2}
                for need, entries in needs.iter_versions()
            }
            assert {k: set(v) for k, v in elf.version_needs.items()} == {k: v for k, v in expected.items() if v}
        theirs = {
            (s.name, s["st_shndx"] != "SHN_UNDEF")
            for s in table.iter_symbols()
            if s.name and s["st_info"]["bind"] != "STB_LOCAL"
        }
    assert {(s.name, s.defined) for s in elf.symbols} == theirs


def test_versions_of_symbols() -> None:
    elf = Elf(native_folder() / "libcudart.so.12")
    assert elf.defined["cudaMalloc"] == {"libcudart.so.12"}
    assert Elf(native_folder() / "libcuda.so.1").defined["cuInit"] == {""}
    undefined = {s.name: (s.version, s.file) for s in elf.symbols if not s.defined}
    assert undefined["dlopen"][1] == "libc.so.6"
    assert undefined["dlopen"][0].startswith("GLIBC_")


def everything(path: Path) -> None:
    """Ask for all that there is; only ElfError may come."""
    with contextlib.suppress(ElfError):
        elf = Elf(path)
        assert isinstance(elf.version_definitions, frozenset)
        assert isinstance(elf.version_needs, dict)
        assert all(isinstance(symbol.name, str) for symbol in elf.symbols)


@pytest.fixture(scope="module")
def sample() -> bytes:
    return (native_folder() / "libnvidia-ml.so.1").read_bytes()


@pytest.mark.parametrize("seed", range(8))
def test_damaged_files(sample: bytes, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    path = tmp_path / "damaged"
    for _ in range(60):
        data = bytearray(sample)
        # The tables that are read lie in front.
        for _ in range(chance.choice((1, 3, 30))):
            data[chance.randrange(0x4000)] = chance.choice((0, 1, 0x7F, 0x80, 0xFF, chance.randrange(256)))
        if chance.random() < 0.3:
            del data[chance.randrange(len(data)) :]
        path.write_bytes(data)
        everything(path)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])  # a busy machine
@given(st.binary(max_size=512), st.booleans())
def test_random_files(tmp_path_factory: pytest.TempPathFactory, data: bytes, elf: bool) -> None:
    path = tmp_path_factory.getbasetemp() / "random"
    head = b"\x7fELF\x02\x01\x01" + bytes(9) + struct.pack("<HHI", 3, 62, 1) if elf else b""
    path.write_bytes(head + data)
    everything(path)


def test_what_the_loader_passes_over(tmp_path: Path, sample: bytes) -> None:
    path = tmp_path / "library"
    for at, value, text, skips in (
        (4, 1, "32 bit", True), (18, 183, "AArch64", True), (5, 2, "big-endian", True), (0, 0, "no ELF file", False),
    ):  # fmt: skip
        data = bytearray(sample)
        data[at] = value
        path.write_bytes(data)
        with pytest.raises(ElfError, match=text) as caught:
            Elf(path)
        assert caught.value.skips is skips
    with pytest.raises(ElfError, match="no regular file"):
        Elf(tmp_path)
    with pytest.raises(ElfError, match="does not exist"):
        Elf(tmp_path / "nothing")


def test_texts_in_a_file(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(bytes((1 << 22) - 3) + b"across the edge" + bytes(100))
    assert contains(path, b"across the edge", b"absent") == {b"across the edge"}
    assert contains(tmp_path / "nothing", b"x") == set()
