"""``vgpu profile``: the devices that can be shown."""

from __future__ import annotations

import json
from typing import Any

import click

from vgpu.cli.options import DEFAULT_PROFILE, json_option


@click.group
def command() -> None:
    """The devices that can be shown."""


@command.command("list")
@json_option
def list_profiles(as_json: bool) -> None:
    """Name, device and compute capability of each profile."""
    from vgpu.device import load, names

    found = []
    for name in names():
        profile = load(name)
        major, minor = profile.compute_capability
        found.append(
            {
                "profile": name, "name": profile.device_name, "compute_capability": f"{major}.{minor}",
                "memory": profile.memory, "default": name == DEFAULT_PROFILE,
            }
        )  # fmt: skip
    if as_json:
        click.echo(json.dumps(found))
        return
    for row in found:
        mark = "  (default)" if row["default"] else ""
        click.echo(
            f"{row['profile']:<18} {row['name']:<28} {row['compute_capability']:>5} "
            f"{int(str(row['memory'])) >> 20:>7} MiB{mark}"
        )


@command.command
@click.argument("name", default=DEFAULT_PROFILE)
@json_option
def show(name: str, as_json: bool) -> None:
    """All that a profile says, and what this machine makes of it."""
    from vgpu.device import load

    profile = load(name)
    device = profile.device(0)
    values: dict[str, Any] = {
        **profile.values,
        "profile": profile.name,
        "uuid": device.uuid_text,
        "memory_here": device.total_memory,
    }
    if as_json:
        click.echo(json.dumps(values))
        return
    for key, value in values.items():
        if isinstance(value, dict):
            click.echo(f"[{key}]")
            for inner, item in value.items():
                click.echo(f"  {inner} = {item}")
        else:
            click.echo(f"{key} = {value}")
