"""In which environment is asked: as ``vgpu run`` would start the program, as the caller has it, or a service's."""

from __future__ import annotations

import grp
import os
import pwd
import re
import shlex
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from vgpu import proc
from vgpu.daemon.paths import default_socket
from vgpu.guest.inject import guest_environment
from vgpu.guest.locate import native_folder
from vgpu.ollama import unit_files
from vgpu.ollama.files import FilesError
from vgpu.ollama.readable import Identity, obstacle


class SituationError(ValueError):
    """The environment asked for cannot be had; the text says why."""


class Mode(StrEnum):
    RUN = "run"
    AS_IS = "as-is"
    GIVEN = "environment"


@dataclass(frozen=True)
class User:
    """Who runs the program. ``groups`` are all of them, the first is the primary one."""

    uid: int
    groups: tuple[int, ...]

    @classmethod
    def current(cls) -> User:
        return cls(os.geteuid(), (os.getegid(), *os.getgroups()))

    @property
    def name(self) -> str:
        try:
            return pwd.getpwuid(self.uid).pw_name
        except KeyError:
            return str(self.uid)

    def may(self, path: Path, wanted: int) -> bool:
        """Whether this user may reach a file and read (4), write (2), enter or execute (1) it. False if there is none.

        By owner, group and mode; access lists are not looked at. For the current user the kernel is asked.
        """
        if self == User.current():
            return os.access(path, wanted, effective_ids=True)
        who = Identity(self.name, self.uid, frozenset(self.groups))
        try:
            return obstacle(path.absolute(), who, wanted) is None
        except (OSError, FilesError):
            return False


@dataclass(frozen=True)
class Service:
    """A unit of systemd, of the system's manager or the ``user``'s. Without a name it is not known."""

    name: str = ""
    user: bool = False

    @property
    def systemctl(self) -> str:
        return "systemctl --user" if self.user else "sudo systemctl"


@dataclass(frozen=True)
class Situation:
    """The environment under examination and what is needed to act in it.

    ``socket`` is the one that guests would connect to. ``label`` says in words where the variables come from.
    """

    mode: Mode
    variables: Mapping[str, str]
    socket: Path
    label: str
    words: tuple[str, ...] = ()
    user: User = field(default_factory=User.current)
    folder: Path = field(default_factory=Path.cwd)
    pid: int | None = None
    service: Service = Service()
    deadline: float = 10.0

    @property
    def command(self) -> str:
        """CMD as one would type it."""
        return shlex.join(self.words) if self.words else "CMD"

    def mend(self, *, preload: bool) -> str:
        """The command after which our libraries win in this situation."""
        if self.mode is Mode.RUN:
            return f"vgpu run {'--preload ' if preload else ''}-- {self.command}"
        if self.mode is Mode.AS_IS:
            return f"export $(vgpu env {'--preload ' if preload else ''}--socket {shlex.quote(str(self.socket))})"
        if "ollama" in self.service.name or (self.words and Path(self.words[0]).name == "ollama"):
            enable = "vgpu ollama enable --user" if self.service.user else "sudo vgpu ollama enable"
            return f"{enable} && {self.service.systemctl} restart ollama"
        ours = guest_environment(self.variables, self.socket, preload=preload, folder=native_folder())
        return self._edit(
            *(f'Environment="{name}={value}"' for name, value in ours.items() if self.variables.get(name) != value)
        )

    def _edit(self, *lines: str) -> str:
        unit, systemctl = self.service.name or "UNIT", self.service.systemctl
        return f"{systemctl} edit {unit}   # add under [Service]: {' '.join(lines)}; then: {systemctl} restart {unit}"

    def without(self, name: str) -> str:
        """The command that takes a variable out of this environment."""
        if self.mode is Mode.GIVEN:
            return self._edit(f"UnsetEnvironment={name}")
        return f"unset {name}"

    def set(self, name: str, value: str) -> str:
        """The command that sets a variable in this environment."""
        if not value:
            return self.without(name)
        if self.mode is Mode.GIVEN:
            return self._edit(f'Environment="{name}={value}"')
        return f"export {name}={shlex.quote(value)}"


def as_is(variables: Mapping[str, str]) -> tuple[dict[str, str], Path]:
    """The caller's variables untouched, and the socket that a guest would take from them."""
    return dict(variables), default_socket(variables)


def of_process(pid: int) -> tuple[dict[str, str], User, Path]:
    """Variables, user and folder of a running process. Raises SituationError."""
    try:
        variables = proc.environment(pid)
        user = user_of(pid)
        folder = (proc.PROC / str(pid) / "cwd").resolve()
        proc.program(pid)  # the kernel's own run none
    except (FileNotFoundError, ProcessLookupError):
        raise SituationError(
            f"there is no process {pid} that runs a program: give the number of one that does (`pidof ollama`)"
        ) from None
    except PermissionError:
        raise SituationError(f"the environment of process {pid} may not be read by this user: use sudo") from None
    return variables, user, folder


def user_of(pid: int) -> User:
    """As whom a process acts. Raises OSError when it is gone."""
    text = (proc.PROC / str(pid) / "status").read_text()
    found = re.findall(r"^(Uid|Gid|Groups):(.*)$", text, re.M)
    numbers = {key: [int(n) for n in value.split()] for key, value in found}
    return User(numbers["Uid"][1], (numbers["Gid"][1], *numbers["Groups"]))


def service_of(source: str) -> Service:
    """The service that a process (by its control group) or a unit file or drop-in belongs to."""
    if source.isdigit():
        return Service(*(proc.unit(int(source)) or ()))
    names = re.findall(r"([\w@.:-]+\.service)(?:\.d)?(?:/|\s|$)", source)
    return Service(names[-1] if names else "", "/systemd/user/" in source)


def of_file(path: Path) -> dict[str, str]:
    """Variables in a file: a copy of /proc/PID/environ, NAME=value lines (``env``, an EnvironmentFile), or a systemd
    unit or drop-in. Raises SituationError."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise SituationError(f"{path}: {error.strerror}") from None
    if b"\0" in data:
        return proc.variables(data)
    text = os.fsdecode(data)
    if path.suffix == ".service" or re.search(r"^\s*\[\w+\]\s*$", text, re.M):
        unit = unit_files.Unit(path.name, path, tuple(unit_files.settings(text, path)))
        return {name: value for name, (value, _) in unit.environment().items()}
    found: dict[str, str] = {}
    for number, line in enumerate(text.splitlines(), 1):
        line = line.strip().removeprefix("export ")
        if not line or line[0] in "#;":
            continue
        name, sign, value = line.partition("=")
        if not sign:
            raise SituationError(f"{path}, line {number}: {line!r} is not NAME=value")
        try:
            found[name] = " ".join(shlex.split(value)) if value[:1] in ("'", '"') else value
        except ValueError as error:
            raise SituationError(f"{path}, line {number}: {error}") from None
    return found


def group_name(gid: int) -> str:
    try:
        return grp.getgrgid(gid).gr_name
    except KeyError:
        return str(gid)
