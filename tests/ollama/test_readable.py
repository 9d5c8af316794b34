"""Who may read what: our reading of modes against the kernel's."""

from __future__ import annotations

import itertools
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.ollama.trees import system, write

from vgpu.ollama.readable import EXECUTE, READ, WRITE, Identity, Obstacle, identity, obstacle

WHO = Identity("somebody", 61184, frozenset({61184, 61190}))
STRANGER = Identity("stranger", 61185, frozenset({61185}))


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that everybody may enter."""
    with tempfile.TemporaryDirectory(prefix="vgpu-readable-") as name:
        Path(name).chmod(0o755)
        yield Path(name)


def test_a_closed_home(folder: Path) -> None:
    python = write(folder, "home/me/venv/bin/python", "", 0o755)
    (folder / "home/me").chmod(0o700)
    assert obstacle(python, STRANGER, READ | EXECUTE) == Obstacle(folder / "home/me", 0o700, "enter")
    (folder / "home/me").chmod(0o711)
    assert obstacle(python, STRANGER, READ | EXECUTE) is None
    python.chmod(0o700)
    assert obstacle(python, STRANGER) == Obstacle(python, 0o700, "read")
    python.chmod(0o744)
    assert obstacle(python, STRANGER, READ | EXECUTE) == Obstacle(python, 0o744, "execute")


def test_links_are_followed_through_every_folder(folder: Path) -> None:
    real = write(folder, "root/.pyenv/bin/python3", "", 0o755)
    (folder / "bin").mkdir()
    (folder / "bin/python3").symlink_to("../root/.pyenv/bin/python3")
    (folder / "venv").symlink_to(folder / "bin")
    (folder / "root").chmod(0o700)
    assert obstacle(folder / "venv/python3", STRANGER) == Obstacle(folder / "root", 0o700, "enter")
    (folder / "root").chmod(0o755)
    assert obstacle(folder / "venv/python3", STRANGER) is None
    real.unlink()
    with pytest.raises(FileNotFoundError):
        obstacle(folder / "venv/python3", STRANGER)


def test_paths_of_another_root(folder: Path) -> None:
    write(folder, "usr/lib/x", "", 0o644)
    (folder / "lib").symlink_to("/usr/lib")
    (folder / "usr").chmod(0o750)
    assert obstacle(Path("/lib/x"), STRANGER, root=folder) == Obstacle(Path("/usr"), 0o750, "enter")


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give files away and become other users")
def test_the_kernel_agrees(folder: Path) -> None:
    places, questions = [], []
    for number, (owner, group, mode) in enumerate(
        itertools.product((0, WHO.uid), (0, 61190), (0o700, 0o070, 0o007, 0o750, 0o705, 0o640, 0o444, 0o111))
    ):
        for kind in ("folder", "file"):
            place = folder / f"{kind}-{number}"
            target = place
            if kind == "folder":
                place.mkdir()
                target = place / "inside"
            target.write_text("")
            target.chmod(0o777)
            os.chown(place, owner, group)
            place.chmod(mode)
            places.append(target)
            questions += [(target, READ), (target, EXECUTE), (place, READ | EXECUTE), (place, WRITE | EXECUTE)]
    for who in (WHO, STRANGER, Identity("root", 0, frozenset({0}))):
        ours = [obstacle(path, who, wanted) is None for path, wanted in questions]
        assert ours == _kernel(who, questions)


def _kernel(who: Identity, questions: list[tuple[Path, int]]) -> list[bool]:
    """access(2) of every question, by a child that has become the user."""
    readable, writable = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.setgroups(sorted(who.gids))
            os.setresgid(*[min(who.gids)] * 3)
            os.setresuid(*[who.uid] * 3)
            os.write(writable, bytes(os.access(path, wanted) for path, wanted in questions))
        finally:
            os._exit(0)
    os.close(writable)
    os.waitpid(child, 0)
    with open(readable, "rb") as answers:
        return [bool(one) for one in answers.read()]


def test_identities(tmp_path: Path) -> None:
    root = system(tmp_path)
    assert identity("ollama", root) == Identity("ollama", 995, frozenset({995, 44}))
    assert identity("995", root).uid == 995
    assert identity("vgpu", root) == Identity("vgpu", -1, frozenset())  # not made yet: it is in no group
    write(root, "etc/group", "root:x:0:\nvgpu:x:990:\nbroken\nalso:x:broken:\n")
    assert identity("ollama", root, ("vgpu",)).gids == {995, 990}
    assert identity("x", tmp_path / "empty") == Identity("x")


def test_accounts_that_are_damaged(tmp_path: Path) -> None:
    root = system(tmp_path)
    write(root, "etc/passwd", "vgpu:x:5:word:::\nvgpu:x:7:8:::\n")
    assert identity("vgpu", root) == Identity("vgpu", 7, frozenset({8}))
    (root / "etc/passwd").unlink()
    os.mkfifo(root / "etc/passwd")
    assert identity("vgpu", root).uid is not None
