"""Where the daemon's socket, lock and log lie."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from pathlib import Path

SYSTEM_SOCKET = Path("/run/vgpu/vgpud.sock")
SUN_PATH = 107  # bytes that a Unix socket's path may have


class PathError(RuntimeError):
    """A folder or socket that cannot be used; the text says what to do."""


def runtime_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """This user's folder for sockets and locks (not created): $XDG_RUNTIME_DIR/vgpu, else one of the user in /tmp."""
    base = environment.get("XDG_RUNTIME_DIR", "")
    if base and Path(base).is_dir():
        return Path(base) / "vgpu"
    return Path(f"/tmp/vgpu-{os.getuid()}")


def state_folder() -> Path:
    """Where logs go (not created)."""
    import platformdirs

    return Path(platformdirs.user_state_dir("vgpu"))


def default_socket(environment: Mapping[str, str] = os.environ) -> Path:
    """The socket that guests look for when VGPU_SOCKET names none: the user's own, else the system's."""
    named = environment.get("VGPU_SOCKET", "")
    if named:
        return Path(named)
    base = environment.get("XDG_RUNTIME_DIR", "")
    return Path(base) / "vgpu" / "vgpud.sock" if base else SYSTEM_SOCKET


def private_socket(options: Mapping[str, object]) -> Path:
    """The socket of the private daemon for these options: programs with the same options share one."""
    text = json.dumps(options, sort_keys=True, default=str)
    return runtime_folder() / f"private-{hashlib.sha256(text.encode()).hexdigest()[:12]}.sock"


def own_folder(folder: Path) -> Path:
    """Create a folder that only this user can enter. Raises PathError when it belongs to somebody else."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    found = folder.stat(follow_symlinks=False)
    if found.st_uid != os.getuid() or found.st_mode & 0o022:
        raise PathError(
            f"{folder} must belong to this user and be writable by nobody else; set XDG_RUNTIME_DIR to such a folder"
        )
    return folder


def system_folder(folder: Path) -> Path:
    """Create the system's folder. Raises PathError, with the way out, when this user may not."""
    try:
        folder.mkdir(mode=0o755, parents=True, exist_ok=True)
    except PermissionError:
        raise PathError(
            f"{folder} cannot be created by this user: set XDG_RUNTIME_DIR, or name a socket with --socket and set "
            "VGPU_SOCKET to it for the programs"
        ) from None
    return folder


def check_length(path: Path) -> Path:
    """Refuse a path too long for a Unix socket."""
    if len(os.fsencode(path)) > SUN_PATH:
        raise PathError(f"{path} has more than the {SUN_PATH} bytes that a Unix socket allows: name a shorter one")
    return path
