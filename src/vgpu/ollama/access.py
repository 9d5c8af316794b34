"""Whether the services' users can read what they need: vgpud's user this vgpu, Ollama's user the guest libraries."""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import vgpu
from vgpu.guest.locate import native_folder
from vgpu.ollama.files import within
from vgpu.ollama.layout import GROUP, Layout
from vgpu.ollama.readable import EXECUTE, READ, Identity, identity, obstacle
from vgpu.ollama.unit_files import Unit, words

_DEPENDENCIES = ("click", "llvmlite", "lz4", "numpy", "platformdirs", "zstandard")
_HOMES = (Path("/home"), Path("/root"), Path("/run/user"))
_TEMPORARY = (Path("/tmp"), Path("/var/tmp"))
_REMEDY = (
    "Install vgpu where every user can read it (`python3 -m venv /opt/vgpu`, `/opt/vgpu/bin/pip install vgpu`) and run "
    "its `vgpu ollama enable`"
)


class AccessError(RuntimeError):
    """A service's user cannot read what it needs; the text says which folder bars the way and what to do."""


def needed() -> Iterator[tuple[Path, int]]:
    """The files and folders without which vgpud does not start, each with the rights that its user needs."""
    yield Path(sys.executable), READ | EXECUTE
    prefix = Path(sys.prefix) / "pyvenv.cfg"
    if prefix.is_file():
        yield prefix, READ
    for entry in sys.path:
        path = Path(entry)
        if path.is_absolute() and path.exists():
            yield path, READ | EXECUTE if path.is_dir() else READ
    for name in _DEPENDENCIES:
        spec = importlib.util.find_spec(name)
        if spec is not None and spec.origin is not None:
            yield Path(spec.origin), READ
    package = Path(vgpu.__file__).parent
    for folder, folders, files in os.walk(package):
        folders[:] = [one for one in folders if one != "__pycache__"]
        yield Path(folder), READ | EXECUTE
        yield from ((Path(folder, name), READ) for name in files)
    yield native_folder(), READ | EXECUTE


def lies_in(path: Path, folders: tuple[Path, ...]) -> bool:
    """Whether a path, or what it leads to, is in one of the folders."""
    return any(one.is_relative_to(folder) for one in (path, path.resolve()) for folder in folders)


def in_homes() -> bool:
    """Whether vgpud's unit must leave the homes readable."""
    return any(lies_in(path, _HOMES) for path, _ in needed())


def check_daemon(root: Path) -> list[str]:
    """Raise AccessError unless vgpud's user can run this vgpu; returns warnings.

    What is not there at ``root`` yet cannot be looked at: that is a warning.
    """
    executable = Path(sys.executable)
    if root == Path("/") and (lies_in(executable, _TEMPORARY) or lies_in(Path(vgpu.__file__), _TEMPORARY)):
        raise AccessError(
            f"this vgpu ({executable}) lies in a folder for temporary files, which services do not see and the system "
            f"empties. {_REMEDY}"
        )
    if not within(root, executable).exists():
        return [f"vgpud's unit starts {executable}, which is not in {root} yet: install vgpu there"]
    who = identity(GROUP, root, (GROUP,))
    for path, rights in needed():
        if within(root, path).exists():
            _check(path, rights, who, root, f"vgpud's user {GROUP}", _REMEDY)
    return []


def check_ollama(root: Path, layout: Layout, unit: Unit) -> None:
    """Raise AccessError unless Ollama's user can read the folder of the guest libraries."""
    name = "" if unit.value("DynamicUser").lower() in ("yes", "true", "1", "on") else unit.value("User") or "root"
    groups = tuple(word for setting in unit.values("SupplementaryGroups") for word in words(setting.value))
    group = unit.value("Group")
    who = identity(name or unit.name, root, (GROUP, *groups, *([group] if group else [])))
    folder = layout.libraries
    while not within(root, folder).exists():
        folder = folder.parent
    text = f"Services find the guest libraries in {layout.libraries}: let every user enter the folder (`chmod a+rx`)"
    _check(folder, READ | EXECUTE if folder == layout.libraries else EXECUTE, who, root, f"{unit.name}'s user", text)


def _check(path: Path, rights: int, who: Identity, root: Path, subject: str, remedy: str) -> None:
    found = obstacle(path, who, rights, root)
    if found is None:
        return
    what = "" if found.path == path else f", which leads to {path}"
    raise AccessError(f"{subject} cannot {found.missing} {found.path} (mode {found.mode:04o}){what}. {remedy}")
