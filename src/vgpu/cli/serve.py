"""``vgpu serve``: vgpud in the foreground."""

from __future__ import annotations

from pathlib import Path

import click

from vgpu.cli.options import engine_option, memory_option, profile_option
from vgpu.daemon.paths import SYSTEM_SOCKET, default_socket, own_folder, runtime_folder, system_folder


@click.command
@click.option("--socket", type=click.Path(path_type=Path), help="Where to listen [default: where guests look].")
@engine_option
@profile_option
@memory_option
@click.option("--group", metavar="NAME", help="Let the members of this group use it too (name or number).")
def command(socket: Path | None, profile: str, memory: int | None, group: str | None) -> None:
    """Run vgpud until it is interrupted.

    A service manager that passes a listening socket (LISTEN_FDS) and a NOTIFY_SOCKET, as systemd does, is served.
    """
    from vgpu.daemon.main import serve

    raise SystemExit(serve(socket or _default, profile, memory, group=group))


def _default() -> Path:
    socket = default_socket()
    if socket.parent == runtime_folder():
        own_folder(socket.parent)
    elif socket == SYSTEM_SOCKET:
        system_folder(socket.parent)
    return socket
