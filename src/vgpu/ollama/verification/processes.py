"""Ollama's processes as the kernel shows them: the server, the processes that run models, what they have mapped.

All from ``/proc``. What another user's process hides (environment, maps) is None, never a guess.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from vgpu.proc import DELETED, PROC, arguments, environment, mapped, pids, with_descendants

_LISTEN = "0A"  # a socket's state in /proc/net/tcp
_LIBRARY = re.compile(r"lib(?:cuda|cudart|cublas|cublasLt|nvidia-ml|ggml-cuda)[-.\w]*\.so[.\d]*(?: \(deleted\))?")
_OURS = b"vgpu_build_id"  # a symbol that every library of ours has
_MAX_LIBRARY = 64 << 20  # ours are small; NVIDIA's cuBLAS has hundreds of megabytes


@dataclass(frozen=True)
class Process:
    """One process. ``environment`` and ``libraries`` are None where this user may not read them."""

    pid: int
    arguments: tuple[str, ...]
    environment: Mapping[str, str] | None = None
    libraries: tuple[Library, ...] | None = None


@dataclass(frozen=True)
class Library:
    """A CUDA library that a process has mapped. ``build``: '' when it is not ours, 'other' when it is of another build
    of vgpu, else our build id."""

    path: str
    build: str

    @property
    def name(self) -> str:
        return Path(self.path.removesuffix(DELETED)).name


def find_server(port: int | None, proc: Path = PROC) -> int | None:
    """The pid of ``ollama serve``: the one that listens on ``port``, or the only one there is."""
    servers = [pid for pid in pids(proc) if _serves(arguments(pid, proc))]
    if port is not None:
        sockets = _listening(port, proc)
        for pid in servers:
            if _descriptors(pid, proc) & sockets:
                return pid
        # Another user's descriptors cannot be read; one that can be and does not listen here is another server.
        servers = [pid for pid in servers if not _descriptors(pid, proc)]
    return servers[0] if len(servers) == 1 else None


def read(pid: int, build_id: str, proc: Path = PROC) -> Process:
    """What can be seen of a process. A process that has ended has no arguments."""
    return Process(pid, arguments(pid, proc), _environment(pid, proc), _libraries(pid, build_id, proc))


def model_processes(server: int, build_id: str, proc: Path = PROC) -> list[Process]:
    """Descendants of the server that run a model: ``ollama runner`` or ``llama-server``, with ``--model``."""
    children = sorted(with_descendants([server], proc) - {server})
    return [read(pid, build_id, proc) for pid in children if _runs_model(arguments(pid, proc))]


def _serves(words: tuple[str, ...]) -> bool:
    return len(words) > 1 and Path(words[0]).name == "ollama" and words[1] in ("serve", "start")


def _runs_model(words: tuple[str, ...]) -> bool:
    return "--model" in words[1:] and (Path(words[0]).name == "llama-server" or words[1] == "runner")


def _environment(pid: int, proc: Path) -> dict[str, str] | None:
    try:
        found = environment(pid, proc)
    except OSError:
        return None
    return {_printable(name): _printable(value) for name, value in found.items()}


def _libraries(pid: int, build_id: str, proc: Path) -> tuple[Library, ...] | None:
    try:
        paths = [path for path in mapped(pid, proc) if _LIBRARY.fullmatch(path.rpartition("/")[2])]
    except OSError:
        return None
    return tuple(Library(_printable(path), _build_of(pid, path, build_id, proc)) for path in paths)


def _printable(text: str) -> str:
    """Bytes that are no UTF-8 cannot be printed or be in JSON."""
    return os.fsencode(text).decode(errors="replace")


def _build_of(pid: int, path: str, build_id: str, proc: Path) -> str:
    """Whose library a file is. It is read through the process's own root: a container's /usr/lib is not ours."""
    path = path.removesuffix(DELETED)
    for place in (proc / str(pid) / "root" / path.lstrip("/"), Path(path)):
        try:
            if place.stat().st_size > _MAX_LIBRARY:
                return ""
            text = place.read_bytes()
        except OSError:
            continue
        if _OURS not in text:
            return ""
        return build_id if build_id.encode() in text else "other"
    return ""


def _listening(port: int, proc: Path) -> set[str]:
    """Inodes of the TCP sockets that listen on a port."""
    found = set()
    for name in ("tcp", "tcp6"):
        try:
            lines = (proc / "net" / name).read_text().splitlines()[1:]
        except OSError:  # no IPv6 here
            continue
        for line in lines:
            fields = line.split()
            if len(fields) > 9 and fields[3] == _LISTEN and fields[1].rpartition(":")[2] == f"{port:04X}":
                found.add(fields[9])
    return found


def _descriptors(pid: int, proc: Path) -> set[str]:
    """Inodes of a process's sockets; empty where they may not be read."""
    found = set()
    try:
        for entry in (proc / str(pid) / "fd").iterdir():
            try:
                target = str(entry.readlink())
            except OSError:
                continue
            if target.startswith("socket:["):
                found.add(target[8:-1])
    except OSError:
        pass
    return found
