"""The manifest: what is written is read again, and foreign text is refused in words."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vgpu.ollama.files import ABSENT, State
from vgpu.ollama.manifest import COPIES, NAME, Entry, Manifest, ManifestError, load, parse

_names = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="/\0"), min_size=1, max_size=12)
_paths = st.lists(_names.filter(lambda name: name not in (".", "..")), min_size=1, max_size=4).map(
    lambda parts: "/" + "/".join(parts)
)
_owners = st.none() | st.tuples(st.integers(0, 1 << 32), st.integers(0, 1 << 32))
_times = st.none() | st.integers(0, 1 << 62)
_files = st.builds(
    lambda content, mode, owner, modified: State("file", content, mode, owner, modified),
    st.binary(max_size=40), st.integers(0, 0o7777), _owners, _times,
)  # fmt: skip
_links = st.builds(
    lambda target, owner, modified: State("link", target, 0, owner, modified),
    st.binary(min_size=1, max_size=20).filter(lambda raw: b"\0" not in raw), _owners, _times,
)  # fmt: skip
_fingerprints = st.lists(st.text(max_size=20), max_size=2).map(tuple)


@st.composite
def manifests(draw: st.DrawFn) -> tuple[Manifest, dict[str, bytes]]:
    entries, copies = {}, {}
    for number, path in enumerate(draw(st.lists(_paths, unique=True, max_size=5))):
        before = draw(st.just(ABSENT) | _files | _links)
        copy = f"{number}-copy" if before.kind == "file" else ""
        if copy:
            copies[copy] = before.content
        entries[path] = Entry(draw(_fingerprints), before, copy)
    about = draw(st.dictionaries(st.text(max_size=5), st.none() | st.integers() | st.text(max_size=9), max_size=3))
    return Manifest(entries, tuple(draw(st.lists(_paths, max_size=3))), about), copies


@given(manifests())
def test_round_trip(made: tuple[Manifest, dict[str, bytes]]) -> None:
    manifest, copies = made
    assert parse(manifest.dump(), copies) == manifest


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda inner: (
    st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from(["version", "about", "folders", "entries", "before", "kind", "/x"]), inner, max_size=4
    )
)))  # fmt: skip
def test_other_json_raises_nothing_else(values: object) -> None:
    with contextlib.suppress(ManifestError):
        parse(json.dumps(values), {})


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"version": 2}, "of version 2"),
        ({"entries": {"relative": {"written": [], "before": {"kind": "absent"}}}}, "no absolute path"),
        ({"entries": {"/a/../../etc/shadow": {"written": [], "before": {"kind": "absent"}}}}, "no absolute path"),
        ({"entries": {"/a": {"written": [], "before": {"kind": "device"}}}}, "kind 'device'"),
        ({"entries": {"/a": {"written": [1], "before": {"kind": "absent"}}}}, "no text"),
        ({"folders": [7]}, "no absolute path"),
        ({"entries": []}, "damaged"),
    ],
)
def test_damage_is_named(change: dict[str, object], text: str) -> None:
    values = {"version": 1, "about": {}, "folders": [], "entries": {}, **change}
    with pytest.raises(ManifestError, match=text):
        parse(json.dumps(values), {})


def test_files(tmp_path: Path) -> None:
    assert load(tmp_path) is None
    manifest = Manifest({"/x": Entry(("file:1",), State("file", b"before", 0o600), "1-x")})
    (tmp_path / NAME).write_text(manifest.dump())
    with pytest.raises(ManifestError, match=f"{tmp_path}.*'1-x'.*missing"):
        load(tmp_path)
    (tmp_path / COPIES).mkdir()
    (tmp_path / COPIES / "1-x").write_bytes(b"before")
    assert load(tmp_path) == manifest
    (tmp_path / NAME).write_bytes(b"\xff\xfe")
    with pytest.raises(ManifestError, match="is no text"):
        load(tmp_path)
    (tmp_path / NAME).write_text("{")
    with pytest.raises(ManifestError, match="damaged"):
        load(tmp_path)
