"""What a program or backend carries inside: a runtime linked in, CUDA libraries named by path, device code."""

from __future__ import annotations

import mmap
import re
from collections.abc import Iterator
from pathlib import Path

from vgpu.doctor.check import Finding, failed, ok, warning
from vgpu.doctor.elf import contains
from vgpu.doctor.libraries import View
from vgpu.doctor.nearby import CUDA_NAME
from vgpu.doctor.owner import Owner, owner
from vgpu.doctor.situation import Situation
from vgpu.ptx import fatbin
from vgpu.ptx.errors import FatbinError

# In every copy of NVIDIA's runtime: the driver call that it cannot do without, and the text of its error 35.
_STATIC = (b"cuGetExportTable", b"insufficient for CUDA runtime version")
_NAMES = (b"libcuda.so", b"libcudart.so", b"libcublas.so", b"libcublasLt.so", b"libnvidia-ml.so")
_PATH = re.compile(rb"/[\x21-\x7e]*")
_MAX_PATH = 512


def check(situation: Situation, view: View, compute: int | None) -> Iterator[Finding]:
    """For the program or backend of a view. ``compute``: the device's capability as 90 for 9.0; None: not known."""
    path = view.consumer.path
    if CUDA_NAME.fullmatch(path.name):
        return
    if (
        not any(name.startswith("libcudart.so") for name in view.consumer.elf.needed)
        and len(contains(path, *_STATIC)) == 2
    ):
        yield failed(
            "runtime.static",
            f"{path} has NVIDIA's CUDA runtime linked in",
            "it does not need libcudart.so but carries its code (nvcc's default is -cudart static); that "
            "runtime asks the "
            "driver for private tables (cuGetExportTable), which vgpu does not have, so cudaGetDeviceCount fails",
            "nvcc -cudart shared …   # link the program again with the shared runtime (CMake: "
            "CUDA_RUNTIME_LIBRARY Shared)",
        )
    yield from _absolute(situation, path)
    yield from _code(path, compute)


def absolute_paths(path: Path) -> list[str]:
    """CUDA libraries that a file names by an absolute path: candidates for dlopen."""
    found: set[str] = set()
    try:
        with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            for name in _NAMES:
                at = data.find(name)
                while at >= 0:
                    begin = max(data.rfind(b"\0", max(0, at - _MAX_PATH), at) + 1, at - _MAX_PATH)
                    end = data.find(b"\0", at, at + 64)
                    text = data[begin:end] if end > 0 else b""
                    # A list of places may lie in one string; a pattern with % is no place yet.
                    for word in re.split(rb"[:;, \n]", text):
                        if _PATH.fullmatch(word) and name in word and b"%" not in word:
                            found.add(word.decode())
                    at = data.find(name, at + 1)
    except (OSError, ValueError):  # ValueError: an empty file
        return []
    return sorted(found)


def _absolute(situation: Situation, path: Path) -> Iterator[Finding]:
    named = absolute_paths(path)
    if not named:
        return
    there = [one for one in named if Path(one).exists() and owner(Path(one)) is not Owner.OURS]
    if not there:
        yield ok(
            "loader.absolute",
            f"{path.name} also tries {', '.join(named)}: not there, so it goes on to the search",
            paths=named,
        )
        return
    yield warning(
        "loader.absolute",
        f"{path} names {there[0]}, which exists and is not vgpu's",
        "what a program opens by an absolute path is not looked for in LD_LIBRARY_PATH and not replaced by "
        "LD_PRELOAD of "
        "another file",
        f"vgpu doctor --run 10 -- {situation.command}   # shows whether it is really opened; if so: sudo mv "
        f"{there[0]} {there[0]}.away",
        paths=there,
    )


def _code(path: Path, compute: int | None) -> Iterator[Finding]:
    """Whether its fat binaries have PTX that this device may run; only heads are read, nothing is unpacked."""
    architectures: dict[str, set[int]] = {"ptx": set(), "elf": set()}
    count = fitting = 0
    for images in _images(path):
        count += 1
        for kind, architecture in images:
            architectures[kind].add(architecture)
        fitting += any(kind == "ptx" and (compute is None or arch <= compute) for kind, arch in images)
    if not count:
        return
    ptx = ", ".join(f"sm_{a}" for a in sorted(architectures["ptx"])) or "none"
    sass = ", ".join(f"sm_{a}" for a in sorted(architectures["elf"])) or "none"
    evidence = {"fat_binaries": count, "with_fitting_ptx": fitting, "ptx": ptx, "machine_code": sass}
    if fitting:
        yield ok(
            f"code.{path.name}",
            f"{path.name} has PTX for this device in {fitting} of {count} fat binaries ({ptx})",
            **evidence,
        )
        return
    shown = "this device" if compute is None else f"compute capability {compute // 10}.{compute % 10}"
    older = sorted(architectures["ptx"])
    yield failed(
        f"code.{path.name}",
        f"{path} has no PTX that {shown} may run",
        f"its device code: PTX for {ptx}, machine code for {sass}; machine code of a real GPU cannot run here",
        "vgpu profile list   # take a profile with a higher compute capability: vgpu run --profile NAME -- CMD"
        if older
        else "nvcc -gencode arch=compute_90,code=compute_90 …   # build the program with PTX in it",
        **evidence,
    )


def _images(path: Path) -> Iterator[list[tuple[str, int]]]:
    try:
        for data in fatbin.in_file(path):
            try:
                yield [(image.kind, image.arch) for image in fatbin.images(data)]
            except FatbinError:
                continue
    except (OSError, ValueError):
        return
