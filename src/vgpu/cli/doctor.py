"""``vgpu doctor``: why does this program not find the GPU."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import click

from vgpu.cli.options import engine_option, json_option, keep_option, memory_option, profile_option


@click.command(context_settings={"ignore_unknown_options": False, "allow_interspersed_args": False})
@json_option
@click.option("--as-is", is_flag=True, help="Examine the environment as it is here, not the one that `vgpu run` makes.")
@click.option(
    "--environment", metavar="PID|FILE",
    help="Examine the environment of a running process (a service), or one in a file: NAME=value lines, a systemd unit "
    "or drop-in, a copy of /proc/PID/environ.",
)  # fmt: skip
@click.option(
    "--run", "seconds", type=click.FloatRange(min=0.1), metavar="SECONDS",
    help="Also start CMD, watch what it and its children map for so long, and end it. Without this CMD is not started.",
)  # fmt: skip
@click.option(
    "--library", "libraries", multiple=True, type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A library that CMD opens by itself, where it is not found near the program; may be repeated.",
)  # fmt: skip
@click.option("--deadline", type=click.FloatRange(min=0.1), default=10.0, show_default=True, metavar="SECONDS",
              help="How long a set of calls may take before it is a hang.")  # fmt: skip
@click.option("--preload", is_flag=True, help="As for `vgpu run`.")
@keep_option
@click.option("--socket", type=click.Path(path_type=Path), help="vgpud's socket, as for `vgpu run` [env: VGPU_SOCKET].")
@click.option("--verbose", "-v", is_flag=True, help="Print the evidence of each finding.")
@engine_option
@profile_option
@memory_option
@click.argument("words", nargs=-1, type=click.UNPROCESSED, metavar="[--] [CMD [ARG]...]")
def command(
    as_json: bool, as_is: bool, environment: str | None, seconds: float | None, libraries: tuple[Path, ...],
    deadline: float, preload: bool, keep: bool, socket: Path | None, verbose: bool, profile: str,
    memory: int | None, words: tuple[str, ...],
) -> None:  # fmt: skip
    """Walk the chain from a CUDA program to the virtual GPU; name what is broken, why, and the command that mends it.

    Without CMD the installation is checked: libraries, vgpud, memory, a kernel. With CMD also what the loader does
    for that program and for the CUDA backends near it. CMD itself is not started unless --run says so.

    The environment examined is the one that `vgpu run` would make; --as-is takes the caller's, --environment a
    service's: `sudo vgpu doctor --environment $(pidof -s ollama)`.

    Exit status: 0 when all is green, 1 when a check failed or is doubtful, 2 for a wrong command line.
    """
    from vgpu.doctor.examine import Options, examine
    from vgpu.doctor.report import as_dict, text
    from vgpu.doctor.situation import Mode

    if as_is and environment is not None:
        raise click.UsageError("--as-is and --environment exclude each other")
    if (as_is or environment is not None) and (preload or keep or socket is not None or memory is not None):
        raise click.UsageError("--preload, --keep-environment, --socket and --memory are for what `vgpu run` makes")
    if seconds is not None and not words:
        raise click.UsageError("--run needs CMD")
    if environment is not None and seconds is not None:
        raise click.UsageError("--run starts CMD as this user, not as the service: leave --environment or --run out")
    if libraries and not words:
        raise click.UsageError("--library needs CMD")
    mode = Mode.GIVEN if environment is not None else Mode.AS_IS if as_is else Mode.RUN
    if mode is Mode.RUN and socket is None and os.environ.get("VGPU_SOCKET"):
        socket = Path(os.environ["VGPU_SOCKET"])
    options = Options(
        words, mode, profile=profile, memory=memory, preload=preload, keep=keep, socket=socket,
        source=environment or "", libraries=libraries, run=seconds, deadline=deadline,
    )  # fmt: skip
    report = examine(options, lambda line: click.echo(f"… {line}", err=True) if sys.stderr.isatty() else None)
    click.echo(json.dumps(as_dict(report), indent=1) if as_json else text(report, verbose=verbose))
    raise SystemExit(0 if report.green else 1)
