"""What is at a path, and how it is replaced: whole, at once, and so that it can be put back as it was."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import stat
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_LINKS = 40  # as the kernel counts


class FilesError(RuntimeError):
    """A path that cannot be used; the text says which and why."""


@dataclass(frozen=True)
class State:
    """What is at a path: nothing (``absent``), a ``file``, or a ``link``, whose target is ``content``.

    ``owner`` (uid, gid) and ``modified`` (nanoseconds since 1970) are None where they do not matter.
    """

    kind: str
    content: bytes = b""
    mode: int = 0
    owner: tuple[int, int] | None = None
    modified: int | None = None

    @property
    def fingerprint(self) -> str:
        """The same for the same kind, content and mode."""
        if self.kind == "file":
            return f"file:{self.mode:04o}:{hashlib.sha256(self.content).hexdigest()}"
        return f"link:{os.fsdecode(self.content)}" if self.kind == "link" else "absent"


ABSENT = State("absent")


def file(content: bytes | str, mode: int = 0o644) -> State:
    """A file to be."""
    return State("file", content.encode() if isinstance(content, str) else content, mode)


def link(target: str) -> State:
    """A symbolic link to be."""
    return State("link", os.fsencode(target))


def walk(root: Path, path: Path) -> Iterator[Path]:
    """Every folder that the system at ``root`` passes on its way to its absolute ``path``, and at last the path itself.

    Symbolic links are followed as that system would follow them, so nothing outside ``root`` is ever named. Components
    that do not exist are taken as they are.
    """
    at, left, seen = root, [*reversed(path.parts[1:])], 0
    yield at
    while left:
        name = left.pop()
        step = at / name
        if name == "..":
            at = at if at == root else at.parent
        elif step.is_symlink():
            seen += 1
            if seen > _LINKS:
                raise FilesError(f"{path} has too many symbolic links in {root}")
            target = step.readlink()
            left += reversed([part for part in target.parts if part != "/"])
            at = root if target.is_absolute() else at
        else:
            at = step
        yield at


def within(root: Path, path: Path) -> Path:
    """Where an absolute ``path`` of the system at ``root`` lies; its last component is not followed."""
    *_, folder = walk(root, path.parent)
    return folder / path.name


def inside(root: Path, place: Path) -> Path:
    """What the system at ``root`` calls a place in it."""
    return Path("/") / place.relative_to(root)


def look(path: Path) -> State:
    """What is at ``path``. Raises FilesError for a folder, a device and the like."""
    try:
        found = path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return ABSENT
    owner = (found.st_uid, found.st_gid)
    if stat.S_ISLNK(found.st_mode):
        return State("link", os.fsencode(os.readlink(path)), 0, owner, found.st_mtime_ns)
    if not stat.S_ISREG(found.st_mode):
        raise FilesError(f"{path} is no file: move it away")
    return State("file", path.read_bytes(), stat.S_IMODE(found.st_mode), owner, found.st_mtime_ns)


def put(path: Path, state: State) -> None:
    """Make ``path`` what ``state`` says. Readers see what was there before or what is there now, never a part."""
    if state.kind == "absent":
        path.unlink(missing_ok=True)
        return
    scratch = Path(tempfile.mktemp(prefix=f".{path.name}.", dir=path.parent))  # made exclusively below
    try:
        if state.kind == "link":
            os.symlink(state.content, scratch)
        else:
            descriptor = os.open(scratch, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
            with open(descriptor, "wb") as out:
                out.write(state.content)
                out.flush()
                os.fchmod(out.fileno(), state.mode)
                os.fsync(out.fileno())
        if state.owner is not None and state.owner != (os.geteuid(), os.getegid()):
            _chown(scratch, state.owner)
            if state.kind == "file":
                scratch.chmod(state.mode)  # a change of owner takes set-user-ID bits away
        if state.modified is not None:
            os.utime(scratch, ns=(state.modified, state.modified), follow_symlinks=False)
        scratch.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            scratch.unlink(missing_ok=True)
        raise


def _chown(path: Path, owner: tuple[int, int]) -> None:
    try:
        os.chown(path, *owner, follow_symlinks=False)
    except PermissionError:
        raise FilesError(f"{path.parent} had a file of user {owner[0]}, which only root can restore") from None


def missing_folders(folder: Path) -> list[Path]:
    """``folder`` and those above it that do not exist, the uppermost first."""
    found: list[Path] = []
    while not folder.is_dir():
        if folder.exists() or folder.is_symlink():
            raise FilesError(f"{folder} is no folder: move it away")
        found.append(folder)
        folder = folder.parent
    return found[::-1]


def remove_folder(folder: Path) -> bool:
    """Remove a folder if it is empty; whether it is gone."""
    try:
        folder.rmdir()
    except FileNotFoundError:
        pass
    except OSError as error:
        if error.errno not in (errno.ENOTEMPTY, errno.EEXIST, errno.EBUSY):
            raise
        return False
    return True
