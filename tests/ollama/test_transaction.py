"""Plans and what becomes of them: everything or nothing, twice the same as once, and back to the byte."""

from __future__ import annotations

import errno
import fcntl
import os
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.ollama.trees import tree, write

from vgpu.ollama import transaction
from vgpu.ollama.files import FilesError, State, file, link, put, within
from vgpu.ollama.manifest import NAME, load
from vgpu.ollama.plan import EditedError, Plan, plan
from vgpu.ollama.transaction import BusyError, execute, locked

STATE = Path("/var/lib/vgpu")
WANTED = {
    Path("/usr/lib/vgpu/a.so"): file("library a", 0o755),
    Path("/etc/systemd/system/u.service"): file("[Service]\n"),
    Path("/etc/systemd/system/sockets.target.wants/u.socket"): link("/etc/systemd/system/u.socket"),
    Path("/etc/systemd/system/ollama.service.d/50.conf"): file("drop-in"),
}


def made(root: Path, wanted: Mapping[Path, State], force: bool = False) -> Plan:
    return plan(root, wanted, load(within(root, STATE)), {"n": len(wanted)}, state=STATE, force=force)


def apply(root: Path, wanted: Mapping[Path, State], force: bool = False) -> dict[str, str]:
    """Make it so; returns the actions by file name."""
    found = made(root, wanted, force)
    execute(root, found, STATE, lambda: None)
    return {change.path.name: change.action for change in found.changes}


def test_nothing_is_left(tmp_path: Path) -> None:
    before = tree(tmp_path)
    assert set(apply(tmp_path, WANTED).values()) == {"create"}
    for path, state in WANTED.items():
        place = tmp_path / path.relative_to("/")
        assert place.is_symlink() if state.kind == "link" else place.read_bytes() == state.content
    first = tree(tmp_path)
    assert set(apply(tmp_path, WANTED).values()) == {"keep"}
    assert tree(tmp_path) == first
    assert set(apply(tmp_path, {}).values()) == {"remove"}
    assert tree(tmp_path) == before


def test_what_was_there_comes_back(tmp_path: Path) -> None:
    write(tmp_path, "usr/lib/vgpu/a.so", b"\x7fELF", 0o711)
    place = tmp_path / "etc/systemd/system/sockets.target.wants/u.socket"
    place.parent.mkdir(parents=True)
    place.symlink_to("../elsewhere")
    write(tmp_path, "etc/systemd/system/u.service", WANTED[Path("/etc/systemd/system/u.service")].content)
    before = tree(tmp_path)
    actions = apply(tmp_path, WANTED)
    assert actions == {"a.so": "replace", "u.service": "keep", "u.socket": "replace", "50.conf": "create"}
    assert apply(tmp_path, {**WANTED, Path("/usr/lib/vgpu/a.so"): file("version 2", 0o755)})["a.so"] == "update"
    assert apply(tmp_path, {})["a.so"] == "restore"
    assert tree(tmp_path) == before


def test_what_somebody_has_put_beside_ours_stays(tmp_path: Path) -> None:
    apply(tmp_path, WANTED)
    mine = write(tmp_path, "etc/systemd/system/ollama.service.d/60-mine.conf", "mine")
    stay = execute(tmp_path, made(tmp_path, {}), STATE, lambda: None)
    assert Path("/etc/systemd/system/ollama.service.d") in stay
    assert set(tree(tmp_path)) == {"etc", "etc/systemd", "etc/systemd/system", *(
        str(one.relative_to(tmp_path)) for one in (mine.parent, mine)
    )}  # fmt: skip


@pytest.mark.parametrize("wanted", [WANTED, {}])
def test_edited_files_are_neither_overwritten_nor_lost(tmp_path: Path, wanted: dict[Path, State]) -> None:
    apply(tmp_path, WANTED)
    conf = write(tmp_path, "etc/systemd/system/ollama.service.d/50.conf", "edited by hand")
    edited = tree(tmp_path)
    with pytest.raises(EditedError, match=r"50\.conf.*--force"):
        made(tmp_path, wanted)
    assert tree(tmp_path) == edited
    apply(tmp_path, wanted, force=True)
    assert conf.with_name("50.conf.edited").read_text() == "edited by hand"
    assert conf.read_text() == "drop-in" if wanted else not conf.exists()
    if wanted:
        conf.write_text("edited again")
        apply(tmp_path, wanted, force=True)
        assert conf.with_name("50.conf.edited-2").read_text() == "edited again"


def test_a_change_of_mode_is_an_edit(tmp_path: Path) -> None:
    apply(tmp_path, WANTED)
    (tmp_path / "usr/lib/vgpu/a.so").chmod(0o700)
    with pytest.raises(EditedError, match=r"a\.so"):
        made(tmp_path, {})


def test_removed_files_are_made_again_or_left_away(tmp_path: Path) -> None:
    before = tree(tmp_path)
    apply(tmp_path, WANTED)
    (tmp_path / "usr/lib/vgpu/a.so").unlink()
    assert apply(tmp_path, WANTED)["a.so"] == "create"
    (tmp_path / "usr/lib/vgpu/a.so").unlink()
    apply(tmp_path, {})
    assert tree(tmp_path) == before


def test_what_is_no_longer_wanted_goes(tmp_path: Path) -> None:
    """Another unit's drop-in, say."""
    apply(tmp_path, WANTED)
    fewer = dict(list(WANTED.items())[:2])
    assert apply(tmp_path, fewer)["50.conf"] == "remove"
    assert not (tmp_path / "etc/systemd/system/ollama.service.d").exists()
    apply(tmp_path, {})
    assert tree(tmp_path) == {}


@pytest.mark.parametrize("step", range(1, 12))
def test_a_failure_at_any_step_undoes_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: int) -> None:
    write(tmp_path, "usr/lib/vgpu/a.so", b"\x7fELF", 0o711)
    before = tree(tmp_path)
    real, calls = put, 0

    def failing(path: Path, state: State) -> None:
        nonlocal calls
        calls += 1
        if calls == step:
            raise OSError(28, "No space left on device", str(path))
        real(path, state)

    monkeypatch.setattr(transaction, "put", failing)
    said = ""
    try:
        apply(tmp_path, WANTED)
    except FilesError as error:
        said = str(error)
    if not said:
        assert calls < step  # there are fewer steps than that
        return
    assert "cannot be written (No space left on device). Every file is as it was before" in said
    assert tree(tmp_path) == before
    monkeypatch.undo()
    apply(tmp_path, WANTED)
    apply(tmp_path, {})
    assert tree(tmp_path) == before


def test_a_failure_of_the_last_step_undoes_all(tmp_path: Path) -> None:
    apply(tmp_path, dict(list(WANTED.items())[:2]))
    before = tree(tmp_path)

    def fail() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        execute(tmp_path, made(tmp_path, {**WANTED, Path("/usr/lib/vgpu/a.so"): file("2")}), STATE, fail)
    assert tree(tmp_path) == before


class _Killed(BaseException):
    """The process is gone: nothing more is done."""


@pytest.mark.parametrize("step", range(2, 8))
@pytest.mark.parametrize("then", ["enable", "disable"])
def test_a_run_that_was_killed_can_be_finished_or_undone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: int, then: str
) -> None:
    write(tmp_path, "usr/lib/vgpu/a.so", b"\x7fELF", 0o711)
    before = tree(tmp_path)
    real, calls = put, 0

    def failing(path: Path, state: State) -> None:
        nonlocal calls
        calls += 1
        if calls >= step:  # neither this step nor any that would undo
            raise _Killed
        real(path, state)

    monkeypatch.setattr(transaction, "put", failing)
    monkeypatch.setattr(transaction, "remove_folder", lambda folder: True)
    with pytest.raises(_Killed):
        apply(tmp_path, WANTED)
    monkeypatch.undo()
    if step <= 2:  # not even the manifest was written: its folders are all there is
        assert load(within(tmp_path, STATE)) is None
        return
    if then == "enable":
        apply(tmp_path, WANTED)
        assert (tmp_path / "usr/lib/vgpu/a.so").read_bytes() == b"library a"
    apply(tmp_path, {})
    assert tree(tmp_path) == before


def test_one_at_a_time(tmp_path: Path) -> None:
    with locked(tmp_path), pytest.raises(BusyError, match="wait"), locked(tmp_path):
        pytest.fail("both have it")
    with locked(tmp_path):
        pass


def test_a_root_without_locks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(descriptor: int, operation: int) -> None:
        raise OSError(errno.EOPNOTSUPP, os.strerror(errno.EOPNOTSUPP))

    monkeypatch.setattr(fcntl, "flock", refuse)
    with pytest.raises(FilesError, match="cannot be locked: Operation not supported"), locked(tmp_path):
        pytest.fail("nobody may be let in")



def test_masked_units_and_folders_in_the_way(tmp_path: Path) -> None:
    place = tmp_path / "etc/systemd/system/u.service"
    place.parent.mkdir(parents=True)
    place.symlink_to("/dev/null")
    with pytest.raises(FilesError, match=r"systemctl unmask u\.service"):
        made(tmp_path, WANTED)
    place.unlink()
    place.mkdir()
    with pytest.raises(FilesError, match="is no file"):
        made(tmp_path, WANTED)


def test_links_of_the_root_lead_into_it(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    root = tmp_path / "root"
    (root / "usr/lib").mkdir(parents=True)
    (root / "etc").symlink_to(outside)  # as the system in the root reads it: a folder of its own
    before = tree(root)
    apply(root, WANTED)
    assert tree(outside) == {}
    assert (root / str(outside).lstrip("/") / "systemd/system/u.service").exists()
    apply(root, {})
    assert tree(root) == before


_names = st.sampled_from(["a", "b", "c/d", "c/e", "f/g/h"])
_states = st.builds(
    lambda text, mode: file(text, mode), st.sampled_from(["1", "2", "3"]), st.sampled_from([0o600, 0o644])
) | st.sampled_from(["x", "y"]).map(link)


@settings(max_examples=25, deadline=None)
@given(
    there=st.dictionaries(_names, _states), rounds=st.lists(st.dictionaries(_names, _states, min_size=1), min_size=1)
)
def test_any_history_ends_where_it_began(
    tmp_path_factory: pytest.TempPathFactory, there: dict[str, State], rounds: list[dict[str, State]]
) -> None:
    """Whatever was enabled one after the other, disable brings back what was there."""
    root = tmp_path_factory.mktemp("root")
    for name, state in there.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        put(root / name, state)
    before = tree(root)
    for wanted in rounds:
        apply(root, {Path("/", name): state for name, state in wanted.items()})
        now = tree(root)
        assert all(now[name][4] == state.content for name, state in wanted.items())
        assert f"var/lib/vgpu/{NAME}" in now
    apply(root, {})
    assert tree(root) == before
