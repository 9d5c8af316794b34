"""``vgpu trace``: a program with the virtual GPU, and every call that it makes of it."""

from __future__ import annotations

import sys
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Any, TextIO

import click

from vgpu.cli.options import size
from vgpu.cli.run import guest_options, guest_setup, run_program
from vgpu.guest.locate import trace_folder

DEFAULT_LIMIT = "1GiB"
PATIENCE_SECONDS = 5.0


@click.command(context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False})
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="Write to a file, not to stderr.")
@click.option("-c", "--summary", "only_summary", is_flag=True, help="Only the summary, not the calls.")
@click.option("--no-summary", is_flag=True, help="Only the calls.")
@click.option(
    "-e", "patterns", multiple=True, metavar="PATTERN",
    help="Show functions of this name, e.g. 'cuMem*'; may be repeated. Default: all but __cudaRegisterFunction and "
    "others that compilers emit.",
)  # fmt: skip
@click.option(
    "--level", type=click.Choice(["all", "outer"]), default="all", show_default=True,
    help="outer: not the calls that our libraries make inside of a call.",
)  # fmt: skip
@click.option(
    "--limit", type=size, default=DEFAULT_LIMIT, show_default=True, metavar="SIZE",
    help="Room on disk for records that are not shown yet.",
)  # fmt: skip
@click.option(
    "--patience", type=click.FloatRange(min=0), default=PATIENCE_SECONDS, show_default=True, metavar="SECONDS",
    help="Say on stderr which call has not returned after that time; 0 is never.",
)  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line, for each process, call and the summary.")
@guest_options
def command(
    output: Path | None, only_summary: bool, no_summary: bool, patterns: tuple[str, ...], level: str, limit: int,
    patience: float, as_json: bool, words: tuple[str, ...], **guest: Any,
) -> None:  # fmt: skip
    """Run CMD as `vgpu run` does, and show each call of the CUDA libraries and NVML.

    A line has process, thread, time, the arguments by name, the result and how long the call took; a call that never
    returned is <unfinished ...>. Calls made inside of another are indented. The summary has a row for each function.

    The exit status is the program's.
    """
    from vgpu.trace.report import Filter, Report
    from vgpu.trace.session import Session, TraceError

    if only_summary and no_summary:
        raise click.UsageError("--summary and --no-summary exclude each other")
    folder = trace_folder()
    with ExitStack() as stack:
        out: TextIO = sys.stderr
        if output is not None:
            try:
                out = output.open("w")
                stack.callback(_close, out)
            except OSError as error:
                raise TraceError(f"{output}: {error.strerror}; name another file with -o") from None
        report = Report(out, sys.stderr, calls=not only_summary, as_json=as_json, shown=Filter(patterns))
        environment = stack.enter_context(guest_setup(words, folder=folder, **guest))
        with Session(
            report, limit=limit, outer_only=level == "outer", patience=patience, summary=not no_summary
        ) as session:
            status = run_program(words, {**environment, "VGPU_TRACE": str(session.folder)})
        if report.failure:
            click.echo(f"vgpu: trace: the trace is not complete: {report.failure}", err=True)
    raise SystemExit(status)


def _close(out: TextIO) -> None:
    with suppress(OSError):  # the disk is full: the report has met that before, and it was told
        out.close()
