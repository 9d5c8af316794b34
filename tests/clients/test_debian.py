"""Fetching Debian sid's packages: what is refused, and with which words. Nothing is downloaded here."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.clients import debian


@pytest.fixture(autouse=True)
def _empty_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VGPU_CACHE", str(tmp_path))


def tool(folder: Path, name: str, script: str) -> None:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(f"#!/bin/sh\n{script}\n")
    (folder / name).chmod(0o755)


def test_a_machine_without_apt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    with pytest.raises(debian.PackagesError, match="this machine has no apt-get"):
        debian.fetched()


def test_another_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(debian, "_os_release", lambda: {"ID": "other", "VERSION_CODENAME": "name"})
    with pytest.raises(debian.PackagesError, match="this is other, whose mirrors"):
        debian._source()


def test_the_mirror_and_the_key_are_those_of_the_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(debian, "_os_release", lambda: {"ID": "debian", "VERSION_CODENAME": "bookworm"})
    for text, option in (
        ("Types: deb\nSigned-By: /keys/one.gpg\n", " signed-by=/keys/one.gpg"),
        ("deb [arch=amd64 signed-by=/keys/two.gpg] mirror:/debian bookworm main\n", " signed-by=/keys/two.gpg"),
        ("deb mirror:/debian bookworm main\n", ""),
    ):
        (tmp_path / "debian.sources").write_text(text)
        lines = f"bookworm-updates|mirror:/other/|x:1\nbookworm|mirror:/debian/|{tmp_path}/debian.sources:1"
        tool(tmp_path / "bin", "apt-get", f"printf '%s\\n' '{lines}'".replace("\n", "' '"))
        monkeypatch.setenv("PATH", f"{tmp_path}/bin:/usr/bin:/bin")
        assert debian._source() == f"deb [arch=amd64{option}] mirror:/debian/ sid main contrib\n"


def test_a_failed_download_leaves_nothing_and_says_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(debian, "_source", lambda: "deb mirror:/debian/ sid main contrib\n")
    tool(tmp_path / "bin", "apt-get", "echo 'E: no route to the mirror' >&2; exit 100")
    monkeypatch.setenv("PATH", f"{tmp_path}/bin:/usr/bin:/bin")
    with pytest.raises(debian.PackagesError, match="no route to the mirror"):
        debian.fetched()
    assert list((tmp_path / "demo").iterdir()) == []
    with pytest.raises(debian.PackagesError, match="the slow tests of tests/clients fetch them"):
        debian.cached()
