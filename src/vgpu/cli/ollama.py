"""``vgpu ollama``: Ollama in GPU mode."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from vgpu.cli.options import engine_option, json_option, memory_option, profile_option

if TYPE_CHECKING:
    from vgpu.ollama.report import Report
    from vgpu.ollama.verification.evidence import Options

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


def _where_options(function: F) -> F:
    """Where to look: the server, its log, vgpud."""
    for option in (
        click.option("--socket", type=click.Path(path_type=Path), help="vgpud's socket [the server's VGPU_SOCKET]."),
        click.option("--unit", help="Read the journal of this unit."),
        click.option("--log", type=click.Path(path_type=Path), metavar="FILE", help="Ollama's log as a file."),
        click.option("--host", metavar="HOST", help="Ollama's address [env: OLLAMA_HOST; 127.0.0.1:11434]."),
    ):
        function = option(function)
    return function


def _options(host: str | None, log: Path | None, unit: str | None, socket: Path | None) -> Options:
    from vgpu.ollama.verification.api import address
    from vgpu.ollama.verification.evidence import Options

    if log is not None and unit is not None:
        raise click.UsageError("--log and --unit name two logs: give one of them")
    return Options(address(host), log, unit, socket)


@command.command
@_where_options
@json_option
def status(host: str | None, log: Path | None, unit: str | None, socket: Path | None, as_json: bool) -> None:
    """What is there now: Ollama, the device it found at its last start, models and where they are, libraries, vgpud.

    Nothing is loaded. Exit status: 0 when Ollama answers, 1 when it does not.
    """
    from vgpu.ollama.verification import report
    from vgpu.ollama.verification.evidence import gather
    from vgpu.ollama.verification.verdict import judge

    seen = gather(_options(host, log, unit, socket))
    verdict = judge(seen, complete=False)
    if as_json:
        found = report.as_json(seen, verdict)
        found["checks"] = [check for check in found["checks"] if check["name"] in report.STATUS_LINKS]
        click.echo(json.dumps(found, indent=1, ensure_ascii=False))
    else:
        click.echo(report.status_text(verdict))
    raise SystemExit(1 if seen.api_error else 0)


@command.command
@_where_options
@click.option("--model", metavar="NAME", help="The model to run; else one that is loaded, else the smallest.")
@click.option("--no-load", is_flag=True, help="Send no request: judge what is there.")
@click.option("--timeout", type=click.FloatRange(1), default=1200.0, show_default=True, metavar="SECONDS",
              help="How long the request may take; a first run compiles kernels.")  # fmt: skip
@click.option("-v", "--verbose", is_flag=True, help="Show the evidence of what is ok, too.")
@json_option
def verify(
    host: str | None, log: Path | None, unit: str | None, socket: Path | None, model: str | None, no_load: bool,
    timeout: float, verbose: bool, as_json: bool,
) -> None:  # fmt: skip
    """Prove that Ollama is in GPU mode and that vgpu computes, or name the link that is broken, why, and what mends it.

    Reads the log since the server's last start, and has a model say a few words (it loads the model if it must).

    Exit status: 0 proven; 1 a link failed; 3 Ollama's log could not be read; 4 nothing failed, but something that must
    be seen was not (no model installed, a log without the server's start).
    """
    if no_load and model is not None:
        raise click.UsageError("--no-load sends no request, so --model has no use: give one of them")
    from vgpu.ollama.verification import evidence, report
    from vgpu.ollama.verification.verdict import judge

    seen = evidence.gather(_options(host, log, unit, socket))
    if no_load:
        seen.no_request = "--no-load"
    else:
        evidence.ask(seen, model, timeout, lambda text: print(f"vgpu: {text}", file=sys.stderr))
    verdict = judge(seen, complete=not no_load)
    if as_json:
        click.echo(json.dumps(report.as_json(seen, verdict), indent=1, ensure_ascii=False))
    else:
        click.echo(report.as_text(seen, verdict, verbose))
    raise SystemExit(verdict.exit_status)
