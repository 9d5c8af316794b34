"""What must change at a root: from what is wanted there, what is there now, and what the manifest says of both.

Nothing here writes. A plan is complete before the first change, so that it can be printed, or refused, as a whole.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from vgpu.ollama.files import ABSENT, FilesError, State, inside, look, missing_folders, within
from vgpu.ollama.manifest import Entry, Manifest


class EditedError(RuntimeError):
    """Files of ours were changed by somebody else; they are neither overwritten nor lost without being told so."""


@dataclass(frozen=True)
class Change:
    """One path: ``now`` becomes ``then``. ``path`` is as the system in the root sees it, ``place`` where it lies.

    Actions: ``create``, ``replace`` (a file that was not ours; kept for `disable`), ``update`` (ours), ``restore`` and
    ``remove`` (what `disable` does), ``keep`` (nothing). ``aside`` is where a file of ours that somebody edited goes.
    """

    action: str
    path: Path
    place: Path
    now: State
    then: State
    aside: Path | None = None


@dataclass(frozen=True)
class Plan:
    """``changes`` in order; ``pending`` is the manifest while they are made, ``after`` the one when they are done.

    ``after`` is None when nothing of ours is left. ``folders`` are to be made, ``leave`` to be removed if empty.
    """

    changes: tuple[Change, ...]
    pending: Manifest
    after: Manifest | None
    folders: tuple[Path, ...] = ()
    leave: tuple[Path, ...] = ()

    @property
    def changed(self) -> bool:
        return any(change.action != "keep" for change in self.changes)


@dataclass
class _Draft:
    changes: list[Change] = field(default_factory=list)
    pending: dict[str, Entry] = field(default_factory=dict)
    after: dict[str, Entry] = field(default_factory=dict)
    edited: list[Path] = field(default_factory=list)


def plan(
    root: Path, wanted: Mapping[Path, State], manifest: Manifest | None, about: Mapping[str, object], *, state: Path,
    force: bool = False,
) -> Plan:  # fmt: skip
    """What makes ``wanted`` true at ``root`` and takes away what an earlier manifest has besides.

    ``state`` is the manifest's folder; with an empty ``wanted`` everything is undone. Raises EditedError unless
    ``force``, and FilesError where something that is no file is in the way.
    """
    known = manifest or Manifest()
    draft = _Draft()
    for path, then in wanted.items():
        _want(draft, root, path, then, known.entries.get(str(path)), force)
    gone = [name for name in known.entries if Path(name) not in wanted]
    for name in reversed(gone):
        _undo(draft, root, Path(name), known.entries[name], force)
    if draft.edited:
        names = ", ".join(map(str, draft.edited))
        raise EditedError(
            f"changed since `vgpu ollama enable` wrote it: {names}. Nothing was touched; with --force the changed file "
            "is kept beside it with the suffix .edited (changes that should last belong in `systemctl edit UNIT`)"
        )
    new = _folders(root, [*(c.path for c in draft.changes if c.then.kind != "absent"), state / "x"] if wanted else [])
    folders = (*known.folders, *(str(path) for path in new if str(path) not in known.folders))
    after = Manifest(draft.after, folders, dict(about)) if wanted else None
    pending = Manifest({**known.entries, **draft.pending}, folders, dict(about or known.about))
    leave = () if wanted else tuple(Path(name) for name in reversed(folders))
    if wanted:  # a drop-in of another unit that we no longer serve
        used = {parent for path in (*wanted, state / "x") for parent in inside(root, within(root, path)).parents}
        leave = tuple(Path(name) for name in reversed(folders) if Path(name) not in used)
        after = replace(after, folders=tuple(n for n in folders if Path(n) not in leave)) if after else None
    return Plan(tuple(draft.changes), pending, after, tuple(new), leave)


def _want(draft: _Draft, root: Path, path: Path, then: State, entry: Entry | None, force: bool) -> None:
    place = within(root, path)
    now = look(place)
    if now.kind == "link" and now.content == b"/dev/null":
        raise FilesError(f"{place} is masked (a link to /dev/null): `systemctl unmask {path.name}` first")
    same = now.fingerprint == then.fingerprint
    aside = None
    if entry is None:
        if same:  # somebody else's, and right: it stays theirs
            draft.changes.append(Change("keep", path, place, now, now))
            return
        action = "create" if now.kind == "absent" else "replace"
        entry = Entry((), now)
    elif same:
        action = "keep"
    elif now.kind == "absent":
        action = "create"
    elif now.fingerprint in entry.written:
        action = "update"
    elif now.fingerprint == entry.before.fingerprint:  # an earlier run was cut off before it came to this file
        action = "replace"
    else:
        action, aside = "update", _aside(draft, place, path, force)
    draft.changes.append(Change(action, path, place, now, then, aside))
    key = str(path)
    draft.after[key] = replace(entry, written=(then.fingerprint,))
    draft.pending[key] = replace(entry, written=tuple(dict.fromkeys((*entry.written, then.fingerprint))))


def _undo(draft: _Draft, root: Path, path: Path, entry: Entry, force: bool) -> None:
    place = within(root, path)
    now, before = look(place), entry.before
    aside = None
    if now.fingerprint == before.fingerprint:
        action = "keep"
    elif now.kind == "absent" or now.fingerprint in entry.written:
        action = "remove" if before.kind == "absent" else "restore"
    else:
        action = "remove" if before.kind == "absent" else "restore"
        aside = _aside(draft, place, path, force)
    draft.changes.append(Change(action, path, place, now, now if action == "keep" else before, aside))


def _aside(draft: _Draft, place: Path, path: Path, force: bool) -> Path | None:
    """Where an edited file is kept: a name that systemd does not read."""
    if not force:
        draft.edited.append(path)
        return None
    aside, number = place.with_name(f"{place.name}.edited"), 1
    while look(aside) != ABSENT:
        number += 1
        aside = place.with_name(f"{place.name}.edited-{number}")
    return aside


def _folders(root: Path, paths: list[Path]) -> list[Path]:
    """The folders of ``paths`` that do not exist, as the system in the root sees them, the uppermost first."""
    found: dict[Path, None] = {}
    for path in paths:
        for folder in missing_folders(within(root, path).parent):
            found[inside(root, folder)] = None
    return list(found)
