"""The programs of this folder: built with gcc against our libcudart of either major, with the committed PTX in them."""

from __future__ import annotations

import struct
import subprocess
from collections.abc import Callable
from pathlib import Path

import lz4.block
import pytest
import zstandard

from vgpu.guest.locate import native_folder

HERE = Path(__file__).parent
_HEADER = struct.Struct("<IHHQ")  # magic, version, header bytes, bytes of all entries
# kind, version, header bytes, padded payload, packed payload, options, minor, major, arch, name at, name bytes, flags,
# reserved, unpacked bytes
_ENTRY = struct.Struct("<HHIQIIHHIIIQQQ")
_PTX = 1
_FLAGS = {"": 0x41, "lz4": 0x2041, "zstd": 0x8041}


def _pack(text: bytes, packing: str) -> bytes:
    if packing == "lz4":
        return bytes(lz4.block.compress(text, store_size=False))
    if packing == "zstd":
        return zstandard.ZstdCompressor().compress(text)
    return text


def fatbin(kernels: str, packing: str = "") -> bytes:
    """A fat binary as compilers embed it: an entry for each ``kernels/NAME.sm_*.ptx`` there is."""
    entries = b""
    for path in sorted(HERE.glob(f"kernels/{kernels}.sm_*.ptx")):
        arch = int(path.name.split(".sm_")[1].split(".")[0])
        text = path.read_bytes() + b"\0"
        packed = _pack(text, packing)
        payload = packed + bytes(-len(packed) % 8)
        fields = (_PTX, 0x0101, _ENTRY.size, len(payload), len(packed) if packing else 0, 0, 8, 7, arch, 0, 0)
        entries += _ENTRY.pack(*fields, _FLAGS[packing], 0, len(text) if packing else 0) + payload
    if not entries:
        raise FileNotFoundError(f"no kernels/{kernels}.sm_*.ptx; `make ptx` makes them")
    return _HEADER.pack(0xBA55ED50, 1, _HEADER.size, len(entries)) + entries


@pytest.fixture(scope="session")
def build_program(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """``build(name, major, kernels="", packing="", sanitize="")``: NAME.c linked to libcudart.so.MAJOR."""
    folder = tmp_path_factory.mktemp("programs")
    made: dict[tuple[str, ...], Path] = {}

    def build(name: str, major: int, kernels: str = "", packing: str = "", sanitize: str = "") -> Path:
        key = (name, str(major), kernels, packing, sanitize)
        if key in made:
            return made[key]
        program = folder / "-".join(filter(None, (name, str(major), packing, "sanitized" if sanitize else "")))
        command = ["gcc", "-std=gnu11", "-O1", "-Wall", "-Wextra", "-Werror", f"-DCUDART={major}"]
        if sanitize:
            command += [f"-fsanitize={sanitize}", "-fno-sanitize-recover", "-g"]
        if kernels:
            image = folder / f"{kernels}{packing}.fatbin"
            image.write_bytes(fatbin(kernels, packing))
            command.append(f'-DFATBIN="{image}"')
        library = native_folder() / f"libcudart.so.{major}"
        command += [str(HERE / f"{name}.c"), "-o", str(program), str(library), "-lpthread", "-lm"]
        done = subprocess.run(command, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        made[key] = program
        return program

    return build
