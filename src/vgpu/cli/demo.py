"""vgpu demo: a stock CUDA program on this machine, beside the same program on its CPU backend."""

from __future__ import annotations

import json
import sys

import click


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print the report as one JSON object.")
@click.option(
    "--profile", default="h100-80gb-hbm3", show_default=True, help="The device to be: see `vgpu profile list`."
)
@click.option(
    "--client",
    "client_name",
    type=click.Choice(["cuda13", "cuda12"]),
    default="cuda13",
    show_default=True,
    help="The client's build: cuda12 carries both and takes CUDA 12 under the profile p40.",
)
def demo(as_json: bool, profile: str, client_name: str) -> None:
    """Run node-llama-cpp, with the libggml-cuda.so that npm ships, on the virtual GPU.

    Fetches the client and a model (once, 350 MB), runs a semantic search and four quantisations of a language model
    under `vgpu run`, and holds every result against ggml's CPU backend in a process without vgpu. Exit status: 0 when
    every bound is met, 1 when one is not or the client fails, 2 for a wrong option or a missing download.
    """
    from vgpu.daemon.control import ControlError
    from vgpu.demo import client, fetch, report, session

    def progress(line: str) -> None:
        click.echo(line, err=True)

    try:
        result = session.demonstrate(profile, client_name, progress)
    except fetch.FetchError as error:
        click.echo(f"vgpu demo: {error}", err=True)
        sys.exit(2)
    except (client.ClientError, ControlError) as error:
        click.echo(f"vgpu demo: {error}", err=True)
        sys.exit(1)
    click.echo(json.dumps(result, indent=2) if as_json else report.text(result))
    sys.exit(0 if result["ok"] else 1)
