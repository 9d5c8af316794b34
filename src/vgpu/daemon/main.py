"""The process of a vgpud: its options, its log, its exit status."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from vgpu.daemon.handshake import GroupError, group_number
from vgpu.daemon.listener import Listener, ListenError
from vgpu.daemon.paths import PathError
from vgpu.daemon.server import Options, Server
from vgpu.daemon.systemd import ActivationError, Notifier, passed_listener
from vgpu.device import ProfileError, load

EXIT_FAILED = 1


def serve(
    socket: Path | Callable[[], Path],
    profile: str,
    memory: int | None = None,
    *,
    group: str | None = None,
    linger: float | None = None,
    ready: int = -1,
    workers: dict[str, Any] | None = None,
) -> int:
    """Run vgpud in this process; returns its exit status.

    ``socket`` names where to listen, or makes a default, which is not asked for when systemd passed a socket.
    ``memory`` in bytes (None: the profile's, cut to what this machine can back). ``group``, by name or number, may use
    it too. ``ready`` is a descriptor that gets one byte when guests can connect.
    """
    from vgpu.engine.cpu.worker import configure_logging

    configure_logging("vgpud")
    log = logging.getLogger("vgpu.daemon")
    notifier = Notifier()
    try:
        members = None if group is None else group_number(group)
        device = load(profile).device(0, memory)
        listener = _listener(socket, members)
        server = Server(Options(listener, device, profile, linger=linger, group=members, workers=workers), notifier)
    except (ListenError, ProfileError, PathError, GroupError, ActivationError, OSError) as error:
        log.error("%s", error)
        notifier.say(f"STATUS={error}")
        return EXIT_FAILED
    return 0 if server.run(ready) else EXIT_FAILED


def _listener(socket: Path | Callable[[], Path], group: int | None) -> Listener:
    passed = passed_listener()
    if passed is None:
        return Listener.bind(socket if isinstance(socket, Path) else socket(), group)
    path = Path(os.fsdecode(passed.getsockname()))
    if isinstance(socket, Path) and socket != path:
        raise ActivationError(f"systemd passed the socket {path}, --socket names {socket}: leave --socket away")
    return Listener(path, passed)


def main(arguments: list[str]) -> int:
    """``python -m vgpu.daemon.main``: how ``vgpu run`` starts a private daemon."""
    parser = argparse.ArgumentParser(prog="vgpud")
    parser.add_argument("--socket", type=Path, required=True)
    parser.add_argument("--profile", required=True)
    parser.add_argument("--memory", type=int)
    parser.add_argument("--linger", type=float)
    parser.add_argument("--ready", type=int, default=-1)
    given = parser.parse_args(arguments)
    return serve(given.socket, given.profile, given.memory, linger=given.linger, ready=given.ready)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
