"""``vgpu ollama``: Ollama in GPU mode."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from vgpu.cli.options import engine_option, json_option, memory_option, profile_option

if TYPE_CHECKING:
    from vgpu.ollama.report import Report

F = TypeVar("F", bound=Callable[..., Any])


@click.group
def command() -> None:
    """Ollama in GPU mode."""


def _place_options(function: F) -> F:
    """What enable and disable share."""
    options = (
        click.option(
            "--system/--user", "system", default=True, show_default=True,
            help="The system's service, or one of your own service manager.",
        ),
        click.option(
            "--root", type=click.Path(exists=True, file_okay=False, path_type=Path), metavar="DIR",
            help="Change the system in this folder (an image, say); nothing is run, only files are changed.",
        ),
        click.option("--unit", default="ollama.service", show_default=True, help="Ollama's unit."),
        click.option("--force", is_flag=True, help="Go on although files of ours were edited; they are kept beside."),
        click.option("--dry-run", is_flag=True, help="Print every change, and make none."),
        click.option(
            "--restart/--no-restart", default=True, show_default=True, help="Start services that run again."
        ),
        json_option,
    )  # fmt: skip
    for option in reversed(options):
        function = option(function)
    return function


@command.command
@_place_options
@engine_option
@profile_option
@memory_option
def enable(as_json: bool, **values: Any) -> None:
    """Put Ollama's service in GPU mode.

    Puts the guest libraries where services find them, vgpud's units, and a drop-in for ollama.service; then starts
    vgpud's socket and restarts Ollama if it runs. A second time changes only what differs; `disable` takes all of it
    back. Without systemd, `vgpu run -- ollama serve` does the same. Exit status: 0 done; 1 it cannot be done, nothing
    was changed, and one line says why; 2 the command line is wrong.
    """
    from vgpu.ollama.install import enable

    _print(enable(_request(values)), as_json)


@command.command
@_place_options
def disable(as_json: bool, **values: Any) -> None:
    """Take back what `enable` did: every file is again what it was.

    The user and group vgpu stay. Exit status as for enable.
    """
    from vgpu.ollama.install import disable

    _print(disable(_request(values)), as_json)


def _request(values: dict[str, Any]) -> Any:
    from vgpu.ollama.install import Request
    from vgpu.ollama.systemd import Manager

    scope = "system" if values.pop("system") else "user"
    return Request(scope=scope, manager=Manager(scope), **values)


def _print(report: Report, as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps(report.values(), indent=1))
    else:
        for line in report.lines():
            click.echo(line)
    for text in report.warnings:
        click.echo(f"warning: {text}", err=True)
    for text in report.notes:
        click.echo(text, err=True)
