"""Why a link fails: the catalogue ``causes.toml``, and which of its entries a log shows.

Each ``[[cause]]`` has a ``name``; the ``links`` that it explains (``@finding``: those of finding the device;
``@running``: those of a model); ``why`` and ``fix``, which may use the named groups of ``pattern``. With a pattern it
is found in the log by its first line ``when`` (``start``: until the device is chosen; ``verification``: in the second
phase, where the log tells the phases apart; ``serving``: after; left out: anywhere); without one a judge names it.
``fails``: the line alone makes these links fail. ``general``: it says so little that what the log shows, or an
earlier link that failed, is told instead. ``[[harmless]]`` are lines that could alarm, with what they mean.
"""

from __future__ import annotations

import functools
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources
from typing import Any

from vgpu.ollama.verification.contract import Regions
from vgpu.ollama.verification.log import Line, Start

DEBUG_LOG = "OLLAMA_DEBUG=2 vgpu run -- ollama serve 2> ollama.log"

_START = ("discovery", "verification", "discovery or verification")
_REGIONS = {"start": _START, "verification": ("verification",), "serving": ("serving",), "": (*_START, "serving")}
_GROUPS = {
    "@finding": ("discovery", "initial_count", "verification", "inference_compute"),
    "@running": ("runner", "offload", "buffers", "answer", "crashes", "placement", "kernels"),
}


@dataclass(frozen=True)
class Cause:
    """One entry; see the module."""

    name: str
    links: frozenset[str]
    why: str
    fix: str
    pattern: re.Pattern[str] | None
    regions: tuple[str, ...]
    fails: frozenset[str]
    general: bool


@dataclass(frozen=True)
class Found:
    """A cause in the words of what was seen, and the line that shows it."""

    cause: Cause
    why: str
    fix: str
    line: Line | None = None


@dataclass(frozen=True)
class Catalogue:
    causes: tuple[Cause, ...]
    harmless: tuple[tuple[re.Pattern[str], str], ...]

    def __getitem__(self, name: str) -> Cause:
        return next(cause for cause in self.causes if cause.name == name)


@functools.cache
def catalogue() -> Catalogue:
    """The entries in their order."""
    values = tomllib.loads(resources.files("vgpu.ollama.verification").joinpath("causes.toml").read_text())
    return Catalogue(
        tuple(_cause(entry) for entry in values["cause"]),
        tuple((re.compile(entry["pattern"]), entry["meaning"]) for entry in values["harmless"]),
    )


def _cause(entry: Mapping[str, Any]) -> Cause:
    pattern = entry.get("pattern")
    return Cause(
        entry["name"], _links(entry["links"]), entry["why"], entry["fix"], re.compile(pattern) if pattern else None,
        _REGIONS[entry.get("when", "")], _links(entry.get("fails", [])), entry.get("general", False),
    )  # fmt: skip


def _links(names: list[str]) -> frozenset[str]:
    return frozenset(link for name in names for link in _GROUPS.get(name, (name,)))


def told(cause: Cause, line: Line | None = None) -> Found:
    """A cause in the words of what was seen."""
    values: dict[str, str] = {}
    if line is not None and cause.pattern is not None and (match := cause.pattern.search(line.text)):
        values = {name: value or "" for name, value in match.groupdict().items()}
    return Found(cause, cause.why.format_map(values), cause.fix.format_map(values), line)


def search(start: Start, regions: Regions) -> list[Found]:
    """The causes that a log shows, in the catalogue's order, each with its first line."""
    found: dict[str, Line] = {}
    waiting = [cause for cause in catalogue().causes if cause.pattern is not None]
    for index, line in enumerate(start.lines):
        region = regions.of(index)
        seen = [c for c in waiting if region in c.regions and c.pattern is not None and c.pattern.search(line.text)]
        for cause in seen:
            found[cause.name] = line
            waiting.remove(cause)
    return [told(cause, found[cause.name]) for cause in catalogue().causes if cause.name in found]


def harmless(start: Start) -> list[tuple[Line, str]]:
    """Lines that could alarm, each kind once, with what they mean."""
    return [
        (line, meaning)
        for pattern, meaning in catalogue().harmless
        if (line := next((line for line in start.lines if pattern.search(line.text)), None)) is not None
    ]
