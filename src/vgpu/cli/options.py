"""Options that several commands share."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])
DEFAULT_PROFILE = "h100-80gb-hbm3"
_UNITS = {"": 1, "b": 1, "k": 1 << 10, "m": 1 << 20, "g": 1 << 30, "t": 1 << 40}


def size(text: str) -> int:
    """Bytes: ``8GiB``, ``8g``, ``8192M``, ``8589934592``. Units count in powers of 1024."""
    match = re.fullmatch(r"\s*(\d+(?:\.\d+)?)\s*([kmgtb]?)(?:i?b)?\s*", text, re.I)
    if not match or (found := int(float(match[1]) * _UNITS[match[2].lower()])) <= 0:
        raise click.BadParameter(f"{text!r} is not a size like 8GiB or 512M")
    return found


def engine_option(function: F) -> F:
    return click.option(
        "--engine", type=click.Choice(["cpu", "cuda"]), default="cpu", show_default=True, callback=_check_engine,
        expose_value=False, is_eager=False, help="What computes.",
    )(function)  # fmt: skip


def _check_engine(context: click.Context, parameter: click.Parameter, value: str) -> str:
    if value == "cuda":
        raise click.UsageError("the CUDA engine (a real GPU) is not there yet; --engine cpu computes without one")
    return value


def profile_option(function: F) -> F:
    return click.option("--profile", default=DEFAULT_PROFILE, show_default=True, help="The device to show.")(function)


def memory_option(function: F) -> F:
    return click.option("--memory", type=size, metavar="SIZE", help="Device memory to show, e.g. 8GiB.")(function)


def socket_option(function: F) -> F:
    return click.option(
        "--socket", type=click.Path(path_type=Path), envvar="VGPU_SOCKET", help="vgpud's socket [env: VGPU_SOCKET]."
    )(function)


def keep_option(function: F) -> F:
    return click.option(
        "--keep-environment", "keep", is_flag=True,
        help="Put our variables back where a program starts another one without them.",
    )(function)  # fmt: skip


def json_option(function: F) -> F:
    return click.option("--json", "as_json", is_flag=True, help="One JSON object on standard output.")(function)
