"""vgpud: can the program reach it, may it, does it answer, and is it of the same build."""

from __future__ import annotations

import errno
import os
import socket
import stat
import struct
from pathlib import Path
from typing import Any

from vgpu.daemon.control import Control, ControlError
from vgpu.daemon.paths import SUN_PATH
from vgpu.daemon.private import PrivateOptions, StartError, connect
from vgpu.doctor.check import Finding, failed, ok
from vgpu.doctor.situation import Mode, Situation, User, group_name
from vgpu.engine.base import Status as Result
from vgpu.guest.locate import build_id
from vgpu.link.sockets import RemoteError

_ANSWER_SECONDS = 2.0


def start(profile: str, memory: int | None) -> tuple[Control | None, list[Finding]]:
    """The private vgpud of ``vgpu run``; it lives while the connection returned is open."""
    try:
        control = connect(PrivateOptions(profile, memory))
    except StartError as error:
        return None, [
            failed(
                "daemon.start",
                "the private vgpud of `vgpu run` does not start",
                str(error),
                "vgpu serve   # in another terminal: it says the same, and more with VGPU_LOG=debug",
            )
        ]
    except (OSError, RuntimeError, ValueError) as error:
        return None, [
            failed(
                "daemon.start",
                "the private vgpud of `vgpu run` cannot be started",
                str(error),
                "XDG_RUNTIME_DIR=$(mktemp -d) vgpu doctor   # if that works, mend the folder named above",
            )
        ]
    return control, []


def check(situation: Situation) -> tuple[dict[str, Any] | None, list[Finding]]:
    """What vgpud says of itself (``Server.status``), or None, and the findings."""
    path = situation.socket
    refusal = _socket(situation, path)
    if refusal is not None:
        return None, [refusal]
    try:
        with Control(path, _ANSWER_SECONDS) as control:
            status = control.status()
    except ControlError as error:
        return None, [_refused(situation, path, error)]
    findings = [
        ok(
            "daemon.reachable",
            f"vgpud {status['version']} (process {status['pid']}) answers at {path}",
            socket=str(path),
            pid=status["pid"],
            profile=status["profile"],
            uptime_s=status["uptime_s"],
        ),
        ok(
            "daemon.build",
            f"vgpud and this vgpu are of build {str(status['build_id'])[:16]}",
            build_id=status["build_id"],
        ),
    ]
    return status, findings


def _start_command(situation: Situation, path: Path) -> str:
    if situation.mode is Mode.RUN and not situation.variables.get("VGPU_SOCKET"):
        return f"vgpu run -- {situation.command}"
    if str(path).startswith("/run/vgpu/"):
        return "sudo systemctl start vgpud.socket   # without systemd: sudo vgpu serve --socket " + str(path)
    return f"vgpu serve --socket {path}   # or, with a vgpud of its own: vgpu run -- {situation.command}"


def _socket(situation: Situation, path: Path) -> Finding | None:
    """What is wrong with the socket before anything is said over it."""
    named = (
        "VGPU_SOCKET names it"
        if situation.variables.get("VGPU_SOCKET")
        else "guests look there when VGPU_SOCKET is not set"
    )
    begin = _start_command(situation, path)
    if len(os.fsencode(path)) > SUN_PATH:
        return failed(
            "daemon.reachable",
            f"the socket's path has more than {SUN_PATH} bytes: {path}",
            named,
            "XDG_RUNTIME_DIR=/run/user/$(id -u) vgpu run -- CMD   # a shorter folder",
        )
    try:
        found = path.stat()
    except FileNotFoundError:
        folder = next(p for p in path.parents if p.exists())
        return failed(
            "daemon.reachable",
            f"no vgpud at {path}: there is no such socket",
            f"{named}; {folder} is there, what follows is not",
            begin,
            socket=str(path),
        )
    except PermissionError:
        return _forbidden(situation, path)
    except OSError as error:
        return failed("daemon.reachable", f"no vgpud at {path}", f"{named}; {error.strerror}", begin, socket=str(path))
    if not stat.S_ISSOCK(found.st_mode):
        return failed(
            "daemon.reachable", f"{path} is no socket", named, situation.without("VGPU_SOCKET"), socket=str(path)
        )
    if not situation.user.may(path, 2):
        return _forbidden(situation, path)
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as one:
            one.settimeout(_ANSWER_SECONDS)
            one.connect(os.fspath(path))
    except ConnectionRefusedError:
        return failed(
            "daemon.reachable",
            f"nobody listens at {path}",
            f"{named}; the socket was left by a vgpud that has ended",
            begin,
            socket=str(path),
        )
    except PermissionError:
        return _forbidden(situation, path)
    except OSError as error:
        reason = (
            "it does not accept connections"
            if isinstance(error, TimeoutError) or error.errno == errno.EAGAIN
            else error.strerror
        )
        return failed("daemon.reachable", f"no vgpud answers at {path}", f"{named}; {reason}", begin, socket=str(path))
    return None


def _forbidden(situation: Situation, path: Path) -> Finding:
    user = situation.user
    for place in (*reversed(path.parents), path):
        try:
            found = place.stat()
        except OSError:
            break
        if not user.may(place, 2 if place == path else 1):
            break
    who = f"{User(found.st_uid, ()).name}:{group_name(found.st_gid)} {stat.filemode(found.st_mode)}"
    group = found.st_mode & (0o020 if place == path else 0o010)
    mend = (
        f"sudo usermod -aG {group_name(found.st_gid)} {user.name}   # then log in again (a service: restart it)"
        if group
        else f"vgpu run -- {situation.command}   # a vgpud of your own"
    )
    return failed(
        "daemon.reachable",
        f"user {user.name} may not open {path}",
        f"{place} is {who}",
        mend,
        socket=str(path),
        mode=who,
    )


def peer(path: Path) -> int | None:
    """The process that listens at a Unix socket, by SO_PEERCRED."""
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as one:
            one.settimeout(_ANSWER_SECONDS)
            one.connect(os.fspath(path))
            return int(struct.unpack("iII", one.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12))[0])
    except OSError:
        return None


def _refused(situation: Situation, path: Path, error: ControlError) -> Finding:
    pid = peer(path)
    again = f"kill {pid} && {_start_command(situation, path)}" if pid else _start_command(situation, path)
    if str(path).startswith("/run/vgpu/"):
        again = "sudo systemctl restart vgpud.service"
    cause = error.__cause__
    if isinstance(cause, RemoteError) and cause.status == Result.SYSTEM_DRIVER_MISMATCH:
        return failed(
            "daemon.build",
            f"vgpud at {path} is of another build than this vgpu ({build_id()[:16]})",
            str(cause),
            again,
            socket=str(path),
            pid=pid,
        )
    if isinstance(cause, RemoteError) and cause.status == Result.NOT_PERMITTED:
        return failed(
            "daemon.reachable",
            f"vgpud at {path} refuses user {situation.user.name}",
            str(cause),
            f"vgpu run -- {situation.command}   # a vgpud of your own",
            socket=str(path),
            pid=pid,
        )
    return failed(
        "daemon.reachable",
        f"vgpud at {path} does not answer as it should",
        str(error),
        again,
        socket=str(path),
        pid=pid,
    )
