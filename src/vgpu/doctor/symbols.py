"""Symbols and version nodes that a program needs of CUDA's libraries, and that those that win do not have."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vgpu.doctor.check import Finding, failed, ok, warning
from vgpu.doctor.elf import ElfError, Symbol
from vgpu.doctor.libraries import View
from vgpu.doctor.loader import Object
from vgpu.doctor.nearby import CUDA_NAME
from vgpu.doctor.owner import Owner, owner
from vgpu.doctor.situation import Situation

_CUDA_SYMBOL = re.compile(r"(cu[A-Z]|cuda[A-Z]|__cuda[A-Z]|cublas|nvml[A-Z])\w+")
_SHOWN = 5


def check(situation: Situation, view: View) -> Iterator[Finding]:
    """Every file in this process image that needs something of CUDA's, or is a CUDA library itself."""
    for one in view.process.objects:
        library = _cuda_name(one)
        if library is None and not any(CUDA_NAME.fullmatch(name) for name in one.elf.needed):
            continue
        if library is not None and owner(one.path) is Owner.OURS:
            continue  # a test of vgpu holds its libraries against the tables
        try:
            found = [*_versions(situation, view, one), *_symbols(situation, view, one, library is not None)]
        except ElfError as error:
            found = [
                failed(
                    f"symbols.{one.path.name}",
                    f"the symbols of {one.path} cannot be read",
                    str(error),
                    f"file {one.path}   # then install the package that it belongs to again",
                )
            ]
        yield from found or [
            ok(f"symbols.{one.path.name}", f"{one.path.name} finds every CUDA symbol and version that it needs")
        ]


def _cuda_name(one: Object) -> str | None:
    return next((name for name in sorted(one.names) if CUDA_NAME.fullmatch(name)), None)


def _named(view: View, name: str) -> Object | None:
    return next((o for o in view.process.objects if name in o.names), None)


def _mend(situation: Situation, winner: Object | None) -> str:
    if winner is not None and owner(winner.path) is Owner.OURS:
        return "python3 -m pip install --upgrade vgpu   # this vgpu lacks it; if the newest does too, report it"
    return situation.mend(preload=True)


def _versions(situation: Situation, view: View, one: Object) -> Iterator[Finding]:
    for file, versions in one.elf.version_needs.items():
        winner = _named(view, file)
        if winner is None or not CUDA_NAME.fullmatch(file):
            continue
        for version in sorted(versions):
            if not winner.elf.has_versions:
                yield warning(
                    f"versions.{file}",
                    f"{winner.path} has no version node {version}, which {one.path.name} asks for",
                    f"{one.path.name} was linked against {file} with `{version}` on its symbols; this {file} has no "
                    "versions at all, which the loader accepts with the line `no version information available`: it "
                    "is not the library that the program was built for",
                    _mend(situation, winner),
                    needed_by=str(one.path),
                    version=version,
                    library=str(winner.path),
                )
            elif version not in winner.elf.version_definitions:
                has = ", ".join(sorted(winner.elf.version_definitions)) or "none"
                yield failed(
                    f"versions.{file}",
                    f"{winner.path} has no version node {version}, which {one.path.name} needs",
                    f"the loader ends with: version `{version}' not found (required by {one.path}); the "
                    f"library has {has}",
                    _mend(situation, winner),
                    needed_by=str(one.path),
                    version=version,
                    library=str(winner.path),
                )


def _symbols(situation: Situation, view: View, one: Object, everything: bool) -> Iterator[Finding]:
    """``everything``: the file is a CUDA library, so all that it needs counts, not only CUDA's names."""
    lacking: dict[str, list[Symbol]] = {}
    for symbol in one.elf.symbols:
        if symbol.defined or symbol.weak:
            continue
        if not everything and not _CUDA_SYMBOL.fullmatch(symbol.name):
            continue
        if not _exists(view, symbol) and not _absent(view, symbol):
            lacking.setdefault(symbol.file, []).append(symbol)
    for file, symbols in lacking.items():
        names = [s.name + (f"@{s.version}" if s.version else "") for s in symbols]
        winner = _named(view, file) or _owner_of(view, symbols[0])
        shown = ", ".join(names[:_SHOWN]) + (f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else "")
        where = (
            f"{winner.path} does not have {'it' if len(names) == 1 else 'them'}"
            if winner
            else "no library that it loads has it"
        )
        yield failed(
            f"symbols.{one.path.name}",
            f"{one.path} needs {shown}",
            f"{where}: loading it with RTLD_NOW, as ggml and Ollama do, ends with `undefined symbol: "
            f"{symbols[0].name}`",
            situation.mend(preload=True) if everything else _mend(situation, winner),
            symbols=names,
            library=str(winner.path) if winner else None,
        )


def _exists(view: View, symbol: Symbol) -> bool:
    """As ld.so's check_match: a file without versions serves any, and so does a symbol without one."""
    for one in view.process.objects:
        versions = one.elf.defined.get(symbol.name)
        if versions is None:
            continue
        if not symbol.version or not one.elf.has_versions or symbol.version in versions or "" in versions:
            return True
    return False


def _absent(view: View, symbol: Symbol) -> bool:
    """Whether the library that should have it is not there at all, which the loader's findings say."""
    prefix = _library_of(symbol.name)
    return any(
        found.name == symbol.file or (prefix and found.name.startswith(prefix)) for found, _ in view.process.missing
    )


def _library_of(name: str) -> str:
    """The library that a name of CUDA's comes from, without its number."""
    for prefix, library in (
        ("cublasLt", "libcublasLt.so"),
        ("cublas", "libcublas.so"),
        ("cuda", "libcudart.so"),
        ("__cuda", "libcudart.so"),
        ("nvml", "libnvidia-ml.so"),
        ("cu", "libcuda.so"),
    ):
        if name.startswith(prefix):
            return library
    return ""


def _owner_of(view: View, symbol: Symbol) -> Object | None:
    """The loaded library from which a symbol without a version would be expected, by its name."""
    library = _library_of(symbol.name)
    return next((o for o in view.process.objects if library and (_cuda_name(o) or "").startswith(library)), None)
