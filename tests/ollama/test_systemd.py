"""Asking a service manager: what is run, and what is said when that fails."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.ollama.trees import write

from vgpu.ollama import systemd
from vgpu.ollama.systemd import Manager, ManagerError


@pytest.fixture
def systemctl(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A systemctl that writes down its words and knows one unit that runs."""
    log = tmp_path / "log"
    write(
        tmp_path, "bin/systemctl",
        f'#!/bin/sh\necho "$*" >> {log}\ncase "$*" in *fail*) echo "no  such" >&2; exit 5;; *hang*) exec sleep 60;;\n'
        '*is-active*) [ "${*##* }" = runs.service ];; esac\n', 0o755,
    )  # fmt: skip
    monkeypatch.setenv("PATH", f"{tmp_path}/bin:/usr/bin:/bin")
    return log


def test_commands(systemctl: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    manager = Manager("user")
    manager.run(manager.systemctl("start", "a b.service"))
    assert systemctl.read_text() == "--user start a b.service\n"
    assert manager.active("runs.service")
    assert not Manager("system").active("rests.service")
    with pytest.raises(ManagerError, match=r"`systemctl --user fail` failed with status 5: no such"):
        manager.run(manager.systemctl("fail"))
    with pytest.raises(ManagerError, match="there is no no-such-program here"):
        manager.run(["no-such-program"])
    monkeypatch.setattr(systemd, "SECONDS", 0.2)
    with pytest.raises(ManagerError, match="did not end within"):
        manager.run(manager.systemctl("hang"))


def test_whether_it_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert not Manager("user").running()
    write(tmp_path, "systemd/private", "")
    assert Manager("user").running()
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    assert not Manager("user").running()
    assert Manager("system").running() == Path("/run/systemd/system").is_dir()
