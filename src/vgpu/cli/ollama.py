"""``vgpu ollama``: Ollama in GPU mode."""

from __future__ import annotations

import click


@click.group
def command() -> None:
    """Ollama in GPU mode."""
