"""The machine's identity is made once and kept."""

from __future__ import annotations

import uuid
from pathlib import Path

import pytest

from vgpu.device import identity


def test_made_once_and_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(identity, "_machine_id", lambda: "")
    kept = tmp_path / "state" / "identity"
    first = identity.machine_identity(kept)
    assert len(first) == 32
    assert kept.read_text() == first + "\n"
    assert identity.machine_identity(kept) == first
    assert [path.name for path in kept.parent.iterdir()] == ["identity"]


def test_comes_from_the_machine_id_but_is_not_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(identity, "_machine_id", lambda: "a" * 32)
    assert identity.machine_identity(tmp_path / "identity") == "a" * 32
    monkeypatch.undo()
    found = identity._machine_id()
    for path in (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id")):
        if path.exists():
            assert found != path.read_text().strip()


def test_a_damaged_file_is_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(identity, "_machine_id", lambda: "b" * 32)
    kept = tmp_path / "identity"
    kept.write_text("not an identity\n")
    assert identity.machine_identity(kept) == "b" * 32


def test_a_folder_that_cannot_be_written_does_no_harm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(identity, "_machine_id", lambda: "c" * 32)
    (tmp_path / "file").write_text("")
    assert identity.machine_identity(tmp_path / "file" / "identity") == "c" * 32


def test_serial_is_thirteen_digits() -> None:
    serial = identity.device_serial(uuid.UUID(int=2**128 - 1))
    assert len(serial) == 13
    assert serial.isdigit()
