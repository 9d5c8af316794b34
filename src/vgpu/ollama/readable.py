"""Whether another user may use a path, and which folder bars the way: by owner, group and mode, as the kernel does.

Access control lists are not looked at.
"""

from __future__ import annotations

import stat
from dataclasses import dataclass
from pathlib import Path

from vgpu.ollama.files import inside, walk

READ, WRITE, EXECUTE = 4, 2, 1


@dataclass(frozen=True)
class Identity:
    """A user as a service runs: its name, its number, and all its groups. A user without numbers is nobody's friend."""

    name: str
    uid: int = -1
    gids: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Obstacle:
    """The folder or file that bars a user's way to a path."""

    path: Path
    mode: int
    missing: str  # "enter", "read", "write" or "execute"


def identity(name: str, root: Path = Path("/"), groups: tuple[str, ...] = ()) -> Identity:
    """A user of the system at ``root`` with its own groups and ``groups`` besides; one that does not exist owns nothing
    and is in no group."""
    uid, gids = -1, set()
    for fields in _table(root / "etc/passwd", 7):
        if fields[0] == name or fields[2] == name:
            uid = int(fields[2])
            gids.add(int(fields[3]))
            break
    for fields in _table(root / "etc/group", 4):
        if fields[0] in groups or name in fields[3].split(","):
            gids.add(int(fields[2]))
    return Identity(name, uid, frozenset(gids))


def _table(path: Path, width: int) -> list[list[str]]:
    if not path.is_file():  # a pipe would be waited for
        return []
    try:
        lines = path.read_text(errors="replace").splitlines()
    except OSError:
        return []
    rows = [line.split(":") for line in lines]
    numbers = slice(2, 4) if width == 7 else slice(2, 3)  # passwd(5): user and group; group(5): the group
    return [row for row in rows if len(row) == width and all(n.isascii() and n.isdigit() for n in row[numbers])]


def obstacle(path: Path, who: Identity, wanted: int = READ, root: Path = Path("/")) -> Obstacle | None:
    """What keeps ``who`` from doing what is ``wanted`` (``READ``, ``WRITE``, ``EXECUTE``) with the file or folder at
    ``path``.

    ``path`` is as the system at ``root`` sees it; so is the answer. None: nothing. Raises OSError when ``path`` does
    not exist.
    """
    *folders, last = walk(root, path)
    for folder in folders:
        found = folder.stat()
        if not _may(found.st_mode, found.st_uid, found.st_gid, who, EXECUTE):
            return Obstacle(inside(root, folder), stat.S_IMODE(found.st_mode), "enter")
    found = last.stat()
    for right, word in ((READ, "read"), (WRITE, "write"), (EXECUTE, "execute")):
        if wanted & right and not _may(found.st_mode, found.st_uid, found.st_gid, who, right):
            word = "enter" if stat.S_ISDIR(found.st_mode) and right == EXECUTE else word
            return Obstacle(inside(root, last), stat.S_IMODE(found.st_mode), word)
    return None


def _may(mode: int, uid: int, gid: int, who: Identity, right: int) -> bool:
    if who.uid == 0:
        return right != EXECUTE or stat.S_ISDIR(mode) or bool(mode & 0o111)
    if uid == who.uid:
        return bool(mode >> 6 & right)
    return bool(mode >> (3 if gid in who.gids else 0) & right)
