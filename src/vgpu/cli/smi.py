"""``vgpu smi``: the device and who uses it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from vgpu.cli.options import json_option, socket_option
from vgpu.daemon.control import ControlError, status
from vgpu.daemon.paths import default_socket, runtime_folder


def running_sockets() -> list[Path]:
    """Sockets at which this user's daemons may answer, the default first."""
    return [default_socket(), *sorted(runtime_folder().glob("private-*.sock"))]


@click.command
@socket_option
@json_option
def command(socket: Path | None, as_json: bool) -> None:
    """Show each device with its memory, and the programs that use it.

    Without --socket: every vgpud of yours that runs, private ones included.
    """
    found: list[dict[str, Any]] = []
    if socket is not None:
        found.append(status(socket))
    else:
        for path in running_sockets():
            try:
                found.append(status(path))
            except ControlError:
                continue
        if not found:
            raise ControlError("no vgpud runs: start one with `vgpu serve`, or a program with `vgpu run`")
    if as_json:
        click.echo(json.dumps({"daemons": found}, indent=1))
        return
    for one in found:
        click.echo(_table(one))


def _table(status: dict[str, Any]) -> str:
    device = status["device"]
    lines = [
        f"{device['name']}  {device['uuid']}  {device['pci_bus_id']}  compute {device['compute_capability']}",
        f"  memory {device['memory_used'] >> 20} / {device['memory_total'] >> 20} MiB   busy {device['gpu_percent']} %"
        f"   vgpud {status['version']} pid {status['pid']} at {status['socket']}",
    ]
    alive = [s for s in status["sessions"] if s["state"] == "attached"]
    if alive:
        lines.append(f"  {'PID':>8}  {'MiB':>8}  {'launches':>10}  {'compiled':>8}  {'cached':>6}  process")
    lines += [
        f"  {s['pid']:>8}  {s['memory_used'] >> 20:>8}  {s['kernels_launched']:>10}  {s['kernels_compiled']:>8}  "
        f"{s['kernels_cached']:>6}  {s['process']}"
        for s in alive
    ]
    return "\n".join(lines) if alive else "\n".join([*lines, "  no program uses it"])
