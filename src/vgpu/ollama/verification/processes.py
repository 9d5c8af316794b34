"""Ollama's processes as the kernel shows them: the server, the processes that run models, what they have mapped.

All from ``/proc``. What another user's process hides (environment, maps) is None, never a guess.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

PROC = Path("/proc")
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

    @property
    def program(self) -> str:
        return Path(self.arguments[0]).name if self.arguments else ""


@dataclass(frozen=True)
class Library:
    """A CUDA library that a process has mapped. ``build``: '' when it is not ours, 'other' when it is of another build
    of vgpu, else our build id."""

    path: str
    build: str

    @property
    def name(self) -> str:
        return Path(self.path.removesuffix(" (deleted)")).name


def find_server(port: int | None, proc: Path = PROC) -> int | None:
    """The pid of ``ollama serve``: the one that listens on ``port``, or the only one there is."""
    servers = [
        pid for pid, arguments in _commands(proc)
        if len(arguments) > 1 and Path(arguments[0]).name == "ollama" and arguments[1] in ("serve", "start")
    ]  # fmt: skip
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
    return Process(pid, _arguments(pid, proc), _environment(pid, proc), _libraries(pid, build_id, proc))


def model_processes(server: int, build_id: str, proc: Path = PROC) -> list[Process]:
    """Descendants of the server that run a model: ``ollama runner`` or ``llama-server``, with ``--model``."""
    parents: dict[int, list[int]] = {}
    for pid in _pids(proc):
        parents.setdefault(_parent(pid, proc), []).append(pid)
    found, waiting = [], [server]
    while waiting:
        for pid in parents.get(waiting.pop(), ()):
            waiting.append(pid)
            arguments = _arguments(pid, proc)
            if len(arguments) < 2 or "--model" not in arguments:
                continue
            if Path(arguments[0]).name == "llama-server" or arguments[1] == "runner":
                found.append(read(pid, build_id, proc))
    return sorted(found, key=lambda process: process.pid)


def _pids(proc: Path) -> Iterator[int]:
    for entry in proc.iterdir():
        if entry.name.isascii() and entry.name.isdigit():
            yield int(entry.name)


def _commands(proc: Path) -> Iterator[tuple[int, tuple[str, ...]]]:
    for pid in _pids(proc):
        yield pid, _arguments(pid, proc)


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _arguments(pid: int, proc: Path) -> tuple[str, ...]:
    raw = _bytes(proc / str(pid) / "cmdline") or b""
    return tuple(part.decode(errors="replace") for part in raw.split(b"\0")[:-1])


def _environment(pid: int, proc: Path) -> dict[str, str] | None:
    raw = _bytes(proc / str(pid) / "environ")
    if raw is None:
        return None
    pairs = (part.decode(errors="replace").partition("=") for part in raw.split(b"\0") if part)
    return {name: value for name, separator, value in pairs if separator}


def _parent(pid: int, proc: Path) -> int:
    raw = _bytes(proc / str(pid) / "stat") or b""
    fields = raw.rpartition(b")")[2].split()  # the name before may hold anything
    return int(fields[1]) if len(fields) > 1 and fields[1].isdigit() else 0


def _libraries(pid: int, build_id: str, proc: Path) -> tuple[Library, ...] | None:
    raw = _bytes(proc / str(pid) / "maps")
    if raw is None:
        return None
    paths: dict[str, None] = {}
    for line in raw.decode(errors="replace").splitlines():
        fields = line.split(maxsplit=5)
        if len(fields) == 6 and fields[5].startswith("/"):
            path = fields[5]
            if _LIBRARY.fullmatch(path.rpartition("/")[2]):
                paths.setdefault(path)
    return tuple(Library(path, _build_of(pid, path, build_id, proc)) for path in paths)


def _build_of(pid: int, path: str, build_id: str, proc: Path) -> str:
    """Whose library a file is. It is read through the process's own root: a container's /usr/lib is not ours."""
    path = path.removesuffix(" (deleted)")
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
        text = (_bytes(proc / "net" / name) or b"").decode(errors="replace")
        for line in text.splitlines()[1:]:
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
