"""``vgpu cache``: the machine code kept on disk."""

from __future__ import annotations

import dataclasses
import json
import os
from pathlib import Path
from typing import TextIO

import click

from vgpu.cli.options import json_option, profile_option
from vgpu.engine.cpu.cache import ObjectCache, default_folder


@click.group
def command() -> None:
    """The machine code kept on disk (VGPU_CACHE names another folder)."""


@command.command
@json_option
def path(as_json: bool) -> None:
    """Where it is."""
    folder = default_folder()
    click.echo(json.dumps({"path": str(folder)}) if as_json else str(folder))


@command.command("list")
@json_option
def list_entries(as_json: bool) -> None:
    """Every kernel variant, the last used first."""
    entries = ObjectCache(default_folder()).entries()
    rows = [
        {
            "key": e.key, "kernel": e.notes.get("kernel", ""), "block": e.notes.get("block", []),
            "version": e.notes.get("version", ""), "bytes": e.bytes, "used": e.used,
        }
        for e in entries if "version" in e.notes
    ]  # fmt: skip
    if as_json:
        click.echo(json.dumps({"path": str(default_folder()), "bytes": sum(e.bytes for e in entries), "entries": rows}))
        return
    for row in rows:
        block = "x".join(map(str, row["block"]))
        click.echo(f"{row['key'][:12]}  {row['version']:<8}  {block:>12}  {row['bytes']:>9}  {row['kernel']}")
    click.echo(f"{len(rows)} variants, {sum(e.bytes for e in entries) / 1e6:.1f} MB in {default_folder()}", err=True)


@command.command
@click.argument("libraries", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--list", "list_file", type=click.File(), required=True, help="Output of `vgpu cache list --json`; - is stdin."
)
@profile_option
@json_option
def warm(libraries: tuple[Path, ...], list_file: TextIO, profile: str, as_json: bool) -> None:
    """Compile ahead what a program was seen to need, from the LIBRARIES that carry its device code.

    The list comes from a machine on which the program has run. Exit status 1 when a variant failed.
    """
    from vgpu.daemon.forkserver import preload
    from vgpu.device import load
    from vgpu.engine.cpu.pool import CompilePool
    from vgpu.engine.cpu.warm import wanted
    from vgpu.engine.cpu.warm import warm as compile_all

    try:
        variants = wanted(json.load(list_file)["entries"])
    except (ValueError, KeyError, TypeError) as error:
        raise click.UsageError(f"{list_file.name} is not a list of `vgpu cache list --json`: {error}") from None
    major, minor = load(profile).compute_capability
    os.environ["OPENBLAS_NUM_THREADS"] = "1"  # numpy must start no thread before the pool is forked
    preload()
    pool = CompilePool.start(set())
    try:
        report = compile_all(
            libraries, variants, major * 10 + minor, pool, ObjectCache(default_folder()),
            lambda text: click.echo(text, err=True),
        )  # fmt: skip
    finally:
        pool.close()
    values = dataclasses.asdict(report)
    if as_json:
        click.echo(json.dumps(values))
    else:
        click.echo(", ".join(f"{value} {name}" for name, value in values.items()))
    raise SystemExit(1 if report.failed else 0)


@command.command
@json_option
def clear(as_json: bool) -> None:
    """Remove everything; programs compile again what they need."""
    count, size = ObjectCache(default_folder()).clear()
    if as_json:
        click.echo(json.dumps({"removed": count, "bytes": size}))
    else:
        click.echo(f"removed {count} variants, {size / 1e6:.1f} MB")
