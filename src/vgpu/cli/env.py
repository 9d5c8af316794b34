"""``vgpu env``: what ``vgpu run`` would set."""

from __future__ import annotations

import json
import os
from pathlib import Path

import click

from vgpu.cli.options import engine_option, json_option, keep_option, memory_option, profile_option, socket_option
from vgpu.daemon.paths import default_socket
from vgpu.daemon.private import PrivateOptions
from vgpu.guest.inject import guest_environment


@click.command
@engine_option
@profile_option
@memory_option
@click.option("--preload", is_flag=True, help="As for `vgpu run`.")
@keep_option
@click.option("--private", is_flag=True, help="Name the socket of the private vgpud that `run` would start.")
@socket_option
@json_option
def command(
    profile: str, memory: int | None, preload: bool, keep: bool, private: bool, socket: Path | None, as_json: bool
) -> None:
    """Print one NAME=value a line. It starts no vgpud: run one with `vgpu serve`."""
    if private:
        socket = PrivateOptions(profile, memory).socket()
    variables = guest_environment(os.environ, socket or default_socket(), preload=preload, keep=keep)
    if as_json:
        click.echo(json.dumps(variables))
    else:
        for name, value in variables.items():
            click.echo(f"{name}={value}")
