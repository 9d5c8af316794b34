"""The process of a vgpud: its options, its log, its exit status."""

from __future__ import annotations

import argparse
import logging
import sys
from pathlib import Path
from typing import Any

from vgpu.daemon.paths import PathError
from vgpu.daemon.server import Options, ServeError, Server
from vgpu.device import ProfileError, load

EXIT_FAILED = 1


def serve(
    socket: Path,
    profile: str,
    memory: int | None = None,
    *,
    linger: float | None = None,
    ready: int = -1,
    workers: dict[str, Any] | None = None,
) -> int:
    """Run vgpud in this process; returns its exit status.

    ``memory`` in bytes (None: the profile's, cut to what this machine can back). ``ready`` is a descriptor that gets
    one byte when guests can connect.
    """
    from vgpu.engine.cpu.worker import configure_logging

    configure_logging("vgpud")
    log = logging.getLogger("vgpu.daemon")
    try:
        device = load(profile).device(0, memory)
        server = Server(Options(socket, device, profile, linger=linger, workers=workers))
    except (ServeError, ProfileError, PathError, OSError) as error:
        log.error("%s", error)
        return EXIT_FAILED
    return 0 if server.run(ready) else EXIT_FAILED


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
