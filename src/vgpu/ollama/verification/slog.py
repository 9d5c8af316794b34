"""Lines of Go's ``log/slog`` text handler, which Ollama's server and its own runner write.

A line is ``time=… level=… source=… msg=… key=value …``; a value with blanks, quotes, ``=`` or unprintable characters is
quoted as ``strconv.Quote`` does. Other lines share the log (ggml's, llama-server's, gin's, the loader's): those are no
records. Nothing here raises, whatever the text is: a log may be cut anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

# Before a record there may be what journalctl's other formats and container logs put in front of each line.
_HEAD = re.compile(r"(?:^|\s)(time=\S+\s+level=[A-Z]+(?:[+-]\d+)?\s)")
_ESCAPE = re.compile(r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|(.))", re.S)
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)("|\\?$)', re.S)
_SIMPLE = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
_DURATION = re.compile(r"(\d+(?:\.\d+)?)(ns|us|µs|μs|ms|s|m|h)")
_SECONDS = {"ns": 1e-9, "us": 1e-6, "µs": 1e-6, "μs": 1e-6, "ms": 1e-3, "s": 1.0, "m": 60.0, "h": 3600.0}
_SIZE = re.compile(r"(\d+(?:\.\d+)?) ?([KMGT]?)(i?)B")
_POWERS = {"": 0, "K": 1, "M": 2, "G": 3, "T": 4}


@dataclass(frozen=True)
class Record:
    """One record. ``time`` is None where it could not be read; ``attributes`` are those after the message."""

    time: datetime | None
    level: str
    source: str
    message: str
    attributes: Mapping[str, str] = field(default_factory=dict)

    def get(self, name: str) -> str:
        """An attribute, '' when the record has none of that name."""
        return self.attributes.get(name, "")


def parse(line: str) -> Record | None:
    """The record in a line, None when it has none."""
    head = _HEAD.search(line)
    if head is None:
        return None
    values: dict[str, str] = {}
    for key, value in _pairs(line[head.start(1) :]):
        values.setdefault(key, value)  # the handler's own four come first
    if "msg" not in values:
        return None
    return Record(
        _time(values.pop("time")), values.pop("level"), values.pop("source", ""), values.pop("msg"), values
    )  # fmt: skip


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    """``key=value`` in order. A word without ``=`` is passed over; a quote that never ends takes the rest."""
    position, end = 0, len(text)
    while position < end:
        if text[position].isspace():
            position += 1
            continue
        key, position = _token(text, position, "=")
        if position >= end or text[position] != "=":
            continue
        value, position = _token(text, position + 1, "")
        yield key, value


def _token(text: str, position: int, stop: str) -> tuple[str, int]:
    """A quoted text, or what comes before a blank (or ``stop``); and where it ends."""
    if text.startswith('"', position):
        quoted = _QUOTED.match(text, position)
        if quoted is not None:
            return unquote(quoted[1]), quoted.end()
    start = position
    while position < len(text) and not text[position].isspace() and text[position] != stop:
        position += 1
    return text[start:position], position


def unquote(text: str) -> str:
    """What ``strconv.Quote`` made ``text`` from (without the quotation marks). Bytes that are no UTF-8 (``\\xNN``) and
    numbers that are no character become U+FFFD."""

    def character(match: re.Match[str]) -> str:
        hexadecimal, short, long, octal, simple = match.groups()
        if simple is not None:
            return _SIMPLE.get(simple, simple)
        if hexadecimal or octal:
            number = int(hexadecimal, 16) if hexadecimal else int(octal, 8)
            return chr(number) if number < 0x80 else "\ufffd"
        number = int(short or long, 16)
        return chr(number) if number < 0x110000 and not 0xD800 <= number < 0xE000 else "\ufffd"

    return _ESCAPE.sub(character, text)


def _time(text: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def seconds(text: str) -> float | None:
    """A ``time.Duration`` (``302.1ms``, ``1m30.5s``) in seconds; None when it is none."""
    found = list(_DURATION.finditer(text))
    if not found or "".join(part[0] for part in found) != text:
        return None
    return sum(float(part[1]) * _SECONDS[part[2]] for part in found)


def size(text: str) -> int | None:
    """A size as Ollama writes it (``79.6 GiB``, ``512 B``) in bytes; None when it is none."""
    found = _SIZE.fullmatch(text.strip())
    if found is None:
        return None
    unit = float(1024 if found[3] else 1000)
    return round(float(found[1]) * unit ** _POWERS[found[2]])
