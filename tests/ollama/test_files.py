"""Paths of another root, and files that are replaced whole and put back as they were."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from tests.ollama.trees import tree, write

from vgpu.ollama.files import ABSENT, FilesError, State, file, inside, link, look, missing_folders, put, within


@pytest.mark.parametrize(
    ("links", "path", "place"),
    [
        ({}, "/etc/x", "etc/x"),
        ({"lib": "usr/lib"}, "/lib/vgpu/x", "usr/lib/vgpu/x"),
        ({"lib": "/usr/lib"}, "/lib/vgpu/x", "usr/lib/vgpu/x"),  # absolute: the root's, not ours
        ({"lib": "../../../usr/lib"}, "/lib/x", "usr/lib/x"),  # nothing is above the root
        ({"a": "/b", "b": "c/../d", "c": "/"}, "/a/x", "d/x"),
        ({"etc": "/conf", "conf": "real"}, "/etc/systemd/x", "real/systemd/x"),
        ({"x": "/elsewhere"}, "/x", "x"),  # the last component is not followed
    ],
)
def test_paths_of_another_root_never_leave_it(tmp_path: Path, links: dict[str, str], path: str, place: str) -> None:
    for name, target in links.items():
        (tmp_path / name).symlink_to(target)
    found = within(tmp_path, Path(path))
    assert found == tmp_path / place
    assert inside(tmp_path, found) == Path("/") / place


def test_circles_of_links(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("/a")
    with pytest.raises(FilesError, match="too many symbolic links"):
        within(tmp_path, Path("/a/x"))


@pytest.mark.parametrize("before", [ABSENT, file("old", 0o600), file(b"\0\xff", 0o4755), link("/no/where"), file("")])
@pytest.mark.parametrize("then", [ABSENT, file("new", 0o640), link("other")])
def test_what_was_replaced_can_be_put_back(tmp_path: Path, before: State, then: State) -> None:
    path = tmp_path / "file"
    put(path, before)
    was, seen = tree(tmp_path), look(path)
    assert seen.fingerprint == before.fingerprint
    put(path, then)
    assert look(path).fingerprint == then.fingerprint
    assert set(tree(tmp_path)) == ({"file"} if then.kind != "absent" else set())  # nothing else is left
    put(path, seen)
    assert tree(tmp_path) == was
    assert look(path) == seen  # its owner and its time as well


def test_modes_are_as_asked_whatever_the_umask(tmp_path: Path) -> None:
    mask = os.umask(0o077)
    try:
        put(tmp_path / "x", file("x", 0o755))
    finally:
        os.umask(mask)
    assert (tmp_path / "x").stat().st_mode & 0o7777 == 0o755


def test_readers_of_the_old_file_keep_it(tmp_path: Path) -> None:
    path = write(tmp_path, "lib.so", "old")
    with path.open() as reader:
        put(path, file("new, and longer"))
        assert reader.read() == "old"


def test_a_link_is_replaced_not_followed(tmp_path: Path) -> None:
    target = write(tmp_path, "target", "untouched")
    (tmp_path / "link").symlink_to(target)
    put(tmp_path / "link", file("new"))
    assert target.read_text() == "untouched"


def test_folders_are_no_files(tmp_path: Path) -> None:
    with pytest.raises(FilesError, match="is no file"):
        look(tmp_path)
    write(tmp_path, "x", "")
    with pytest.raises(FilesError, match="is no folder"):
        missing_folders(tmp_path / "x" / "y")
    assert look(tmp_path / "x" / "y") == ABSENT
    assert missing_folders(tmp_path / "a" / "b") == [tmp_path / "a", tmp_path / "a" / "b"]


def test_a_failed_replacement_leaves_the_old_file_alone(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        put(tmp_path / "missing" / "x", file("x"))
    path = tmp_path / "folder"
    path.mkdir()
    with pytest.raises(IsADirectoryError):
        put(path, file("x"))
    assert set(tree(tmp_path)) == {"folder"}
