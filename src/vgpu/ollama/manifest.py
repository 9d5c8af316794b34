"""What `vgpu ollama enable` has done here: one JSON file, with copies of what it replaced beside it.

It lies in a folder that belongs to root, not to vgpud's user: whoever could write it could have `disable` write any
file.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from vgpu.ollama.files import ABSENT, State

NAME = "ollama-enable.json"
COPIES = "ollama-enable.d"
VERSION = 1


class ManifestError(ValueError):
    """The manifest is not one of ours, or a copy beside it is missing."""


@dataclass(frozen=True)
class Entry:
    """One path of ours: the fingerprints of what we wrote there (two while a change is under way), and what was there.

    ``copy`` is the name, in the folder of copies, of the file that was there before; '' when there was none.
    """

    written: tuple[str, ...]
    before: State = ABSENT
    copy: str = ""


@dataclass(frozen=True)
class Manifest:
    """``entries`` by absolute path, as the system in the root sees it; ``folders`` that we made, the uppermost first.

    ``about`` says what was installed: build, unit, profile, memory, interpreter, libraries.
    """

    entries: Mapping[str, Entry] = field(default_factory=dict)
    folders: tuple[str, ...] = ()
    about: Mapping[str, Any] = field(default_factory=dict)

    def dump(self) -> str:
        """The text of the JSON file; contents of files are not in it."""
        entries = {
            path: {"written": list(entry.written), "before": _dump(entry.before, entry.copy)}
            for path, entry in self.entries.items()
        }
        values = {"version": VERSION, "about": dict(self.about), "folders": list(self.folders), "entries": entries}
        return json.dumps(values, indent=1, ensure_ascii=True) + "\n"


def _dump(state: State, copy: str) -> dict[str, Any]:
    if state.kind == "absent":
        return {"kind": "absent"}
    values: dict[str, Any] = {"kind": state.kind, "owner": state.owner, "modified": state.modified}
    if state.kind == "link":
        return {**values, "target": state.content.decode("utf-8", "surrogateescape")}
    return {**values, "mode": f"{state.mode:04o}", "copy": copy}


def parse(text: str, copies: Mapping[str, bytes]) -> Manifest:
    """Read a manifest; ``copies`` has the files beside it by name. Raises ManifestError for any other text."""
    try:
        values = json.loads(text)
        if values["version"] != VERSION:
            raise ManifestError(
                f"it is of version {values['version']!r}, this vgpu knows {VERSION}: use the vgpu that wrote it"
            )
        entries = {_absolute(path): _entry(entry, copies) for path, entry in values["entries"].items()}
        folders = tuple(_absolute(path) for path in values["folders"])
        return Manifest(entries, folders, dict(values["about"]))
    except ManifestError:
        raise
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ManifestError(f"it is damaged: {type(error).__name__}: {error}") from None


def _absolute(path: Any) -> str:
    if not isinstance(path, str) or not path.startswith("/") or ".." in PurePosixPath(path).parts or "\0" in path:
        raise ManifestError(f"{path!r} is no absolute path")
    return path


def _entry(values: Any, copies: Mapping[str, bytes]) -> Entry:
    written = tuple(values["written"])
    if not all(isinstance(one, str) for one in written):
        raise ManifestError("a fingerprint is no text")
    before = values["before"]
    if before["kind"] not in ("absent", "link", "file"):
        raise ManifestError(f"kind {before['kind']!r} is not known")
    if before["kind"] == "absent":
        return Entry(written)
    owner = None if before["owner"] is None else (int(before["owner"][0]), int(before["owner"][1]))
    modified = None if before["modified"] is None else int(before["modified"])
    if before["kind"] == "link":
        target = before["target"].encode("utf-8", "surrogateescape")
        return Entry(written, State("link", target, 0, owner, modified))
    copy = before["copy"]
    if copy not in copies:
        raise ManifestError(f"the copy {copy!r} of a file that was there before is missing")
    return Entry(written, State("file", copies[copy], int(before["mode"], 8) & 0o7777, owner, modified), copy)


def load(folder: Path) -> Manifest | None:
    """The manifest in a state folder, None when there is none. Raises ManifestError."""
    path = folder / NAME
    try:
        text = path.read_text()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except UnicodeDecodeError:
        raise ManifestError(f"{path} is damaged: it is no text") from None
    copies = folder / COPIES
    found = {one.name: one.read_bytes() for one in copies.iterdir() if one.is_file()} if copies.is_dir() else {}
    try:
        return parse(text, found)
    except ManifestError as error:
        raise ManifestError(f"{path}: {error}") from None
