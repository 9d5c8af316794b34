"""Make a plan true, or leave everything as it was.

The manifest is written before the first change and names the old and the new content of each path, so even a run that
is killed half-way can be finished by `enable` or undone by `disable`.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from vgpu.ollama.files import ABSENT, FilesError, State, file, look, put, remove_folder, within
from vgpu.ollama.manifest import COPIES, NAME, Entry, Manifest
from vgpu.ollama.plan import Plan


class BusyError(RuntimeError):
    """Another `vgpu ollama enable` or `disable` is at work."""


@contextlib.contextmanager
def locked(root: Path) -> Iterator[None]:
    """One change at a time for a root. Raises BusyError, and FilesError where the file system has no locks."""
    descriptor = os.open(root, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise BusyError(f"another `vgpu ollama` changes {root}: wait until it has ended") from None
        except OSError as error:  # some network file systems
            raise FilesError(f"{root} cannot be locked: {error.strerror}; give another file system") from error
        yield
    finally:
        os.close(descriptor)


def execute(root: Path, plan: Plan, state: Path, finish: Callable[[], None]) -> list[Path]:
    """Make the changes, then call ``finish`` (the service manager's part); if anything raises, undo all and raise.

    ``state`` is the manifest's folder, as the system in the root sees it. Returns folders of ours that stay because
    somebody else has put something there. Raises FilesError for a file or folder that cannot be written.
    """
    place = within(root, state)
    with ExitStack() as undo:
        for folder in plan.folders:
            _make_folder(within(root, folder), 0o755, undo)
        pending, after = _save_copies(place, plan.pending, plan.after, undo)
        _write(place / NAME, file(pending.dump()), undo)
        for change in plan.changes:
            if change.aside is not None:
                _write(change.aside, change.now, undo)
            if change.action != "keep":
                _write(change.place, change.then, undo, change.now)
        finish()
        _write(place / NAME, ABSENT if after is None else file(after.dump()), undo)
        undo.pop_all()
    # Nothing can be undone from here on, and nothing needs to be.
    _drop_copies(place, after)
    return [folder for folder in plan.leave if not remove_folder(within(root, folder))]


@contextlib.contextmanager
def _writing(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise FilesError(
            f"{path} cannot be written ({error.strerror}). Every file is as it was before. See that the file system "
            "there takes files and has room, or name another system's root folder with --root"
        ) from error


def _make_folder(folder: Path, mode: int, undo: ExitStack) -> None:
    with _writing(folder):
        folder.mkdir(mode)
        undo.callback(remove_folder, folder)
        folder.chmod(mode)  # whatever the umask is


def _write(path: Path, then: State, undo: ExitStack, now: State | None = None) -> None:
    with _writing(path):
        before = look(path) if now is None else now
        undo.callback(put, path, before)
        put(path, then)


def _save_copies(
    place: Path, pending: Manifest, after: Manifest | None, undo: ExitStack
) -> tuple[Manifest, Manifest | None]:
    """Copy what will be replaced, and note the copies' names in both manifests."""
    folder = place / COPIES
    entries = dict(pending.entries)
    for path, entry in pending.entries.items():
        if entry.before.kind != "file" or entry.copy:
            continue
        if not folder.is_dir():
            _make_folder(folder, 0o700, undo)
        taken = {one.copy for one in entries.values()}
        number = next(n for n in range(1, len(entries) + 2) if f"{n}-{Path(path).name}" not in taken)
        name = f"{number}-{Path(path).name}"
        _write(folder / name, State("file", entry.before.content, 0o600), undo)
        entries[path] = replace(entry, copy=name)
    if after is not None:
        after = replace(after, entries={path: _with_copy(one, entries[path]) for path, one in after.entries.items()})
    return replace(pending, entries=entries), after


def _with_copy(entry: Entry, pending: Entry) -> Entry:
    return replace(entry, copy=pending.copy)


def _drop_copies(place: Path, after: Manifest | None) -> None:
    folder = place / COPIES
    kept = {entry.copy for entry in after.entries.values()} if after is not None else set()
    with contextlib.suppress(FileNotFoundError):
        for one in list(folder.iterdir()):
            if one.name not in kept:
                one.unlink()
        remove_folder(folder)
