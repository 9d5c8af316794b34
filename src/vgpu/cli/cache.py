"""``vgpu cache``: the machine code kept on disk."""

from __future__ import annotations

import json

import click

from vgpu.cli.options import json_option
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
@json_option
def clear(as_json: bool) -> None:
    """Remove everything; programs compile again what they need."""
    count, size = ObjectCache(default_folder()).clear()
    if as_json:
        click.echo(json.dumps({"removed": count, "bytes": size}))
    else:
        click.echo(f"removed {count} variants, {size / 1e6:.1f} MB")
