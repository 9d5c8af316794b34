"""What a unit's files say: fragment and drop-ins as systemd.unit(5) orders and systemd.syntax(7) reads them.

Only what is needed to fit a drop-in to the unit that it is for, and to know a service's variables. Specifiers are not
expanded.
"""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from vgpu.ollama.files import walk, within

SYSTEM_FOLDERS = (
    "/etc/systemd/system", "/run/systemd/system", "/usr/local/lib/systemd/system", "/usr/lib/systemd/system",
    "/lib/systemd/system",
)  # fmt: skip
USER_FOLDERS = ("/etc/systemd/user", "/run/systemd/user", "/usr/local/lib/systemd/user", "/usr/lib/systemd/user")


@dataclass(frozen=True)
class Setting:
    """One assignment: ``file`` is where, as the system in the root sees it."""

    section: str
    key: str
    value: str
    file: Path


@dataclass(frozen=True)
class Unit:
    """A unit's files and settings, in the order in which they count. Without a fragment it does not exist."""

    name: str
    fragment: Path | None
    settings: tuple[Setting, ...]

    def values(self, key: str, section: str = "Service") -> list[Setting]:
        """The assignments of a key that count: an empty one takes those before it away."""
        found: list[Setting] = []
        for setting in self.settings:
            if (setting.section, setting.key) == (section, key):
                found = [*found, setting] if setting.value else []
        return found

    def value(self, key: str, section: str = "Service") -> str:
        """The last assignment, '' when there is none."""
        found = self.values(key, section)
        return found[-1].value if found else ""

    def environment(self) -> dict[str, tuple[str, Path]]:
        """The variables of Environment=, each with the file that sets it last, without those of UnsetEnvironment=."""
        found = {}
        for setting in self.values("Environment"):
            for word in words(setting.value):
                name, equals, value = word.partition("=")
                if equals:
                    found[name] = (value, setting.file)
        unset = {word for setting in self.values("UnsetEnvironment") for word in words(setting.value)}
        return {name: one for name, one in found.items() if not unset & {name, f"{name}={one[0]}"}}


def words(value: str) -> list[str]:
    """Split a value at blanks, with quotes. One that cannot be split has no words: systemd ignores it."""
    try:
        return shlex.split(value)
    except ValueError:
        return []


def parse(text: str) -> Iterator[tuple[str, str, str]]:
    """Section, key and value of each assignment. Lines that are none are skipped, as systemd skips them."""
    section, pending = "", ""
    for raw in text.splitlines():
        line = raw.strip()
        if line.startswith(("#", ";")):
            continue  # also between the parts of a continued line
        if raw.rstrip().endswith("\\"):
            pending += line[:-1].strip() + " "
            continue
        line, pending = (pending + line).strip(), ""
        if line.startswith("[") and line.endswith("]"):
            section = line[1:-1]
            continue
        key, equals, value = line.partition("=")
        if equals and section:
            yield section, key.strip(), value.strip()


def read(root: Path, folders: Sequence[str | Path], name: str, without: Path | None = None) -> Unit:
    """A unit as the system at ``root`` has it; ``folders`` from the strongest to the weakest.

    ``without`` is a drop-in that is left out: ours.
    """
    fragment = None
    found: list[Setting] = []
    drop_ins: dict[str, Path] = {}
    for folder in map(Path, folders):
        path = within(root, folder / name)
        if fragment is None and (path.exists() or path.is_symlink()):
            fragment = folder / name
            found = _settings(root, fragment)
        place = within(root, folder / f"{name}.d" / "x").parent
        if place.is_dir():
            for one in place.glob("*.conf"):
                drop_ins.setdefault(one.name, folder / f"{name}.d" / one.name)
    for _, path in sorted(drop_ins.items()):
        if path != without:
            found += _settings(root, path)
    return Unit(name, fragment, tuple(found))


def _settings(root: Path, path: Path) -> list[Setting]:
    *_, place = walk(root, path)
    if not place.is_file():  # a pipe would be waited for
        return []
    try:
        text = place.read_text(errors="replace")
    except OSError:
        return []
    return settings(text, path)


def settings(text: str, file: Path) -> list[Setting]:
    """The assignments in the text of one file."""
    return [Setting(section, key, value, file) for section, key, value in parse(text)]
