from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.ollama.verification.samples import record

from vgpu.ollama.verification.slog import parse, seconds, size, unquote

_SIMPLE = {
    "\a": "\\a",
    "\b": "\\b",
    "\f": "\\f",
    "\n": "\\n",
    "\r": "\\r",
    "\t": "\\t",
    "\v": "\\v",
    '"': '\\"',
    "\\": "\\\\",
}
_TEXT = st.text(st.characters(exclude_categories=["Cs"]))


def quote(text: str, ascii_only: bool) -> str:
    """Go's strconv.Quote, or QuoteToASCII."""

    def one(c: str) -> str:
        if c in _SIMPLE:
            return _SIMPLE[c]
        if c.isprintable() and (c.isascii() or not ascii_only):
            return c
        number = ord(c)
        return f"\\x{number:02x}" if number < 0x80 else f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"

    return f'"{"".join(map(one, text))}"'


@settings(deadline=None)
@given(_TEXT, st.booleans())
def test_quoting_is_undone(text: str, ascii_only: bool) -> None:
    assert unquote(quote(text, ascii_only)[1:-1]) == text


@settings(deadline=None, max_examples=40)
@given(
    st.lists(st.tuples(st.from_regex(r"[A-Za-z_][\w.-]{0,12}", fullmatch=True), _TEXT), unique_by=lambda p: p[0]), _TEXT
)
def test_a_record_is_read_as_it_was_written(pairs: list[tuple[str, str]], message: str) -> None:
    pairs = [(key, value) for key, value in pairs if key not in ("time", "level", "source", "msg")]
    head = f"time=2026-03-01T12:00:00.5Z level=INFO source=a.go:7 msg={quote(message, False)} "
    found = parse(head + " ".join(f"{key}={quote(value, True)}" for key, value in pairs))
    assert found is not None
    assert (found.message, found.level, found.source) == (message, "INFO", "a.go:7")
    assert dict(found.attributes) == dict(pairs)


@settings(deadline=None)
@given(st.text())
def test_no_text_makes_it_raise(text: str) -> None:
    parse(text)
    parse(f"time=2026-03-01T12:00:00Z level=INFO msg=a {text}")
    seconds(text)
    size(text)
    unquote(text)


@settings(deadline=None)
@given(st.integers(0, 400))
def test_a_record_cut_anywhere_is_read_as_far_as_it_goes(length: int) -> None:
    whole = record("inference compute", id="GPU-1", description='an "odd" name', total="8.0 GiB")
    found = parse(whole[:length])
    assert found is None or "inference compute".startswith(found.message)


def test_attributes_and_time() -> None:
    found = parse(
        'time=2026-03-01T12:00:00.123456789+01:00 level=DEBUG source=x.go:1 msg=m a= b="" c="x=\\"1\\" y" d=e=f g'
    )
    assert found is not None
    assert found.time == datetime(2026, 3, 1, 12, 0, 0, 123456, tzinfo=timezone(timedelta(hours=1)))
    assert dict(found.attributes) == {"a": "", "b": "", "c": 'x="1" y', "d": "e=f"}
    assert found.get("nothing") == ""


@pytest.mark.parametrize(
    "line",
    [
        "Mar 01 12:00:00 host ollama[123]: time=2026-03-01T12:00:00Z level=INFO source=a.go:1 msg=hello",
        "ollama-1  | time=2026-03-01T12:00:00Z level=INFO source=a.go:1 msg=hello",
    ],
)
def test_what_journals_and_containers_put_in_front_is_passed_over(line: str) -> None:
    found = parse(line)
    assert found is not None
    assert found.message == "hello"


@pytest.mark.parametrize(
    "line",
    [
        "",
        "llama_kv_cache: size = 1",
        "level=INFO msg=x",
        "time=now level=INFO",
        "[GIN] 2026/03/01 - 12:00:00 | 200 | 1s |",
    ],
)
def test_other_lines_are_no_records(line: str) -> None:
    assert parse(line) is None


def test_an_unreadable_time_is_none() -> None:
    found = parse("time=yesterday level=INFO msg=x")
    assert found is not None
    assert found.time is None


@pytest.mark.parametrize(
    ("text", "value"),
    [("302.1ms", 0.3021), ("30.0001s", 30.0001), ("1m30.5s", 90.5), ("1h0m0s", 3600), ("15µs", 15e-6), ("0s", 0),
     ("", None), ("fast", None), ("3", None), ("3s later", None)],
)  # fmt: skip
def test_durations(text: str, value: float | None) -> None:
    assert seconds(text) == (None if value is None else pytest.approx(value))


@pytest.mark.parametrize(
    ("text", "value"), [("8.0 GiB", 8 << 30), ("512 B", 512), ("0 B", 0), ("1.5 KB", 1500), ("much", None), ("", None)]
)
def test_sizes(text: str, value: int | None) -> None:
    assert size(text) == value
