"""`vgpu ollama enable` and `disable` on the command line: statuses, what is printed where, JSON."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.ollama.trees import system, tree

from vgpu.guest.inject import clean_environment

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def vgpu(tmp_path: Path) -> Run:
    environment = {**clean_environment(os.environ), "HOME": str(tmp_path / "home")}
    for name in ("XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        environment.pop(name, None)

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "vgpu", "ollama", *words], capture_output=True, text=True, timeout=200,
            env=environment,
        )  # fmt: skip

    return run


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "root").mkdir()
    return system(tmp_path / "root")


def test_there_and_back(vgpu: Run, root: Path) -> None:
    before = tree(root)
    done = vgpu("enable", "--root", str(root), "--profile", "p40", "--memory", "2GiB")
    assert done.returncode == 0, done.stderr
    assert "create   /etc/systemd/system/ollama.service.d/50-vgpu.conf\n" in done.stdout
    assert "to run   systemctl daemon-reload\n" in done.stdout
    assert done.stderr.startswith("warning: vgpud's unit starts")
    assert "--profile p40 --memory 2147483648" in (root / "etc/systemd/system/vgpud.service").read_text()
    done = vgpu("enable", "--root", str(root), "--profile", "p40", "--memory", "2GiB")
    assert (done.returncode, done.stdout) == (0, "nothing to change\n")
    done = vgpu("disable", "--root", str(root))
    assert done.returncode == 0, done.stderr
    assert "remove   /usr/lib/vgpu/libcuda.so.1\n" in done.stdout
    assert "user and group vgpu stay" in done.stderr
    assert tree(root) == before
    done = vgpu("disable", "--root", str(root))
    assert (done.returncode, done.stdout) == (0, "nothing to change\n")
    assert "not enabled" in done.stderr


def test_json(vgpu: Run, root: Path) -> None:
    before = tree(root)
    found = json.loads(vgpu("enable", "--root", str(root), "--dry-run", "--json").stdout)
    assert tree(root) == before
    assert found["dry_run"]
    found = json.loads(vgpu("enable", "--root", str(root), "--json").stdout)
    assert (found["action"], found["scope"], found["changed"], found["root"]) == ("enable", "system", True, str(root))
    drop_in = "/etc/systemd/system/ollama.service.d/50-vgpu.conf"
    assert {"action": "create", "path": drop_in, "kind": "file", "mode": "0644"} in found["changes"]
    assert {"action": "create", "path": "/usr/lib/vgpu"} in found["folders"]
    assert {"command": "systemctl daemon-reload", "run": False} in found["commands"]
    assert not json.loads(vgpu("enable", "--root", str(root), "--json").stdout)["changed"]
    (root / drop_in.lstrip("/")).write_text("mine")
    found = json.loads(vgpu("disable", "--root", str(root), "--json", "--force").stdout)
    changes = {change["path"]: change for change in found["changes"]}
    assert changes[drop_in]["kept_as"] == f"{drop_in}.edited"
    assert any("not ours" in note for note in found["notes"])


@pytest.mark.parametrize(
    ("words", "status", "text"),
    [
        (("enable", "--profile", "rtx9999"), 1, "there is no profile"),
        (("enable", "--unit", "a/b"), 1, "not the name of a service"),
        (("enable", "--root", "/nonexistent"), 2, "does not exist"),
        (("enable", "--memory", "lots"), 2, "not a size"),
        (("enable", "--engine", "cuda"), 2, "not there yet"),
        (("--user", "enable"), 2, "No such option"),
    ],
)
def test_mistakes_are_sentences(vgpu: Run, root: Path, words: tuple[str, ...], status: int, text: str) -> None:
    given = words if "--root" in words else (*words, "--root", str(root))
    before = tree(root)
    done = vgpu(*given)
    assert (done.returncode, done.stdout) == (status, "")
    assert text in done.stderr
    assert "Traceback" not in done.stderr
    assert tree(root) == before


@pytest.mark.parametrize("words", [(), ("--user",)])
@pytest.mark.parametrize("folder", ["/proc", "/sys"])
def test_a_root_that_takes_no_files(vgpu: Run, folder: str, words: tuple[str, ...]) -> None:
    before = set(os.listdir(folder)) if folder == "/sys" else set()
    done = vgpu("enable", *words, "--root", folder)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"vgpu: {folder}/")
    assert "cannot be written (" in done.stderr
    assert "--root" in done.stderr
    assert done.stderr.count("\n") == 1
    assert folder == "/proc" or set(os.listdir(folder)) == before
    assert "not enabled" in vgpu("disable", *words, "--root", folder).stderr


def test_edited_files_need_force(vgpu: Run, root: Path) -> None:
    vgpu("enable", "--root", str(root))
    (root / "etc/systemd/system/vgpud.service").write_text("mine")
    for action in ("enable", "disable"):
        done = vgpu(action, "--root", str(root))
        assert done.returncode == 1
        assert done.stderr.count("\n") <= 2
        assert "vgpud.service" in done.stderr
        assert "--force" in done.stderr


@pytest.mark.skipif(Path("/run/systemd/system").exists(), reason="systemd runs here: this would change the system")
def test_without_systemd_the_other_way_is_named(vgpu: Run) -> None:
    done = vgpu("enable", "--user")
    assert (done.returncode, done.stdout) == (1, "")
    assert "vgpu run -- ollama serve" in done.stderr
    assert "Nothing was changed" in done.stderr
