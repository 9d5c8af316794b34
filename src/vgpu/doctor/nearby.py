"""The libraries with CUDA in them that a program opens by itself: found where programs of its kind keep them."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from vgpu.doctor.elf import Elf, ElfError

CUDA_NAME = re.compile(r"lib(cuda|cudart|cublas|cublasLt|nvidia-ml)\.so(\.\d+)*")
_SCAN_SECONDS = 3.0
_SCAN_FILES = 30000
# Below the program's own folder, and below the prefix that its bin folder lies in.
_LIBRARY_FOLDERS = ("lib", "lib64", "libs", "bins", "backends", "plugins")
# In a system's folders only these are looked into: the rest belongs to strangers.
_BACKENDS = ("lib/ollama", "lib/x86_64-linux-gnu/ggml", "lib/ggml", "lib/llama.cpp")
_BIN = ("bin", "sbin")
_SYSTEM = {Path(p) for p in ("/", "/bin", "/sbin", "/usr/bin", "/usr/sbin", "/usr/local/bin", "/usr/local/sbin")}


@dataclass(frozen=True)
class Backend:
    """A library with CUDA in it that the program opens by itself. ``library_path``: folders that the program puts first
    in LD_LIBRARY_PATH of the process that opens it (Ollama does)."""

    path: Path
    library_path: tuple[str, ...] = ()


def backends(
    program: Path, scripts: list[Path], variables: Mapping[str, str], extra: tuple[Path, ...] = ()
) -> list[Backend]:
    """Libraries near a program that need CUDA's: Ollama's runners, node-llama-cpp's binaries, Python's packages, and
    what lies in its own folder.

    ``program`` as it was called, so that a virtual environment's interpreter is one; ``scripts``: what an interpreter
    was given. ``extra`` are named by the user and always taken.
    """
    found: dict[Path, Backend] = {}
    end = time.monotonic() + _SCAN_SECONDS
    seen = 0
    for root, deep in _roots(program, scripts, variables):
        for path in _shared_objects(root, deep):
            seen += 1
            if seen > _SCAN_FILES or time.monotonic() > end:
                break
            if path not in found and needs_cuda(path):
                found[path] = Backend(path, _ollama_path(path))
    for one in extra:
        path = one.resolve()
        found[path] = Backend(path, _ollama_path(path))
    return list(found.values())


def needs_cuda(path: Path) -> bool:
    """Whether a library needs one of CUDA's, without being one of them."""
    if CUDA_NAME.fullmatch(path.name):
        return False
    try:
        elf = Elf(path)
    except ElfError:
        return False
    return any(CUDA_NAME.fullmatch(name) for name in elf.needed)


def _ollama_path(path: Path) -> tuple[str, ...]:
    """The children that open Ollama's backend have [lib/ollama, lib/ollama/cuda_v12, the user's] as library path."""
    folder = path.parent
    if folder.name.startswith("cuda_v") and folder.parent.name == "ollama":
        return (str(folder.parent), str(folder))
    return ()


def _roots(program: Path, scripts: list[Path], variables: Mapping[str, str]) -> Iterator[tuple[Path, bool]]:
    """Folders to look into, each once, and whether into what is below them too."""
    real = program.resolve()
    bases = list(dict.fromkeys([program.parent, real.parent, *(script.resolve().parent for script in scripts)]))
    wanted: list[tuple[Path, bool]] = []
    for base in bases:
        prefix = base.parent if base.name in _BIN else base
        wanted += [(prefix / part, True) for part in _BACKENDS]
        if base not in _SYSTEM:
            wanted.append((base, False))
            wanted += [(prefix / part, True) for part in _LIBRARY_FOLDERS if prefix not in (Path("/"), Path("/usr"))]
        if real.name.startswith("node"):
            wanted += [(place / "node_modules", True) for place in (base, *base.parents)]
    if re.fullmatch(r"python[\d.]*", real.name):
        environment = variables.get("VIRTUAL_ENV")
        prefixes = [program.parent.parent, real.parent.parent, *([Path(environment)] if environment else [])]
        wanted += [(place, True) for prefix in prefixes for place in sorted(prefix.glob("lib/python3*/site-packages"))]
    known: set[Path] = set()
    for root, deep in wanted:
        place = root.resolve()
        if place.is_dir() and place not in known:
            known.add(place)
            yield place, deep


def _shared_objects(root: Path, deep: bool) -> Iterator[Path]:
    for folder, folders, names in os.walk(root):
        folders[:] = [name for name in folders if name not in (".git", "__pycache__")] if deep else []
        for name in names:
            if name.endswith((".so", ".node")) or ".so." in name:
                yield Path(folder, name).resolve()
