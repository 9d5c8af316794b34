"""Where everything lies that a service needs, for the whole system or for one user."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from vgpu.daemon.paths import SYSTEM_SOCKET, state_folder
from vgpu.ollama.unit_files import SYSTEM_FOLDERS, USER_FOLDERS

GROUP = "vgpu"  # and the user as whom vgpud runs
SERVICE, SOCKET = "vgpud.service", "vgpud.socket"
OLLAMA = "ollama.service"
DROP_IN = "50-vgpu.conf"


class UnitNameError(ValueError):
    """A name that no service has."""


@dataclass(frozen=True)
class Layout:
    """Absolute paths, as the system itself sees them. ``socket`` may begin with a specifier of systemd."""

    scope: str  # "system" or "user"
    libraries: Path
    units: Path
    state: Path
    socket: str
    unit_folders: tuple[Path, ...]
    sysusers: Path | None = None

    def drop_in(self, unit: str) -> Path:
        """Our drop-in for a unit."""
        return self.units / f"{unit}.d" / DROP_IN


def system_layout() -> Layout:
    return Layout(
        "system",
        libraries=Path("/usr/lib/vgpu"),
        units=Path("/etc/systemd/system"),
        state=Path("/var/lib/vgpu"),
        socket=str(SYSTEM_SOCKET),
        unit_folders=tuple(map(Path, SYSTEM_FOLDERS)),
        sysusers=Path("/etc/sysusers.d/vgpu.conf"),
    )


def user_layout() -> Layout:
    import platformdirs

    units = Path(platformdirs.user_config_dir()) / "systemd" / "user"
    data = Path(platformdirs.user_data_dir())
    return Layout(
        "user",
        libraries=data / "vgpu" / "lib",
        units=units,
        state=state_folder(),
        socket="%t/vgpu/vgpud.sock",
        unit_folders=(units, *map(Path, USER_FOLDERS[:1]), data / "systemd" / "user", *map(Path, USER_FOLDERS[1:])),
    )


def layout(scope: str) -> Layout:
    """The layout of ``system`` or ``user``."""
    return system_layout() if scope == "system" else user_layout()


def unit_name(text: str) -> str:
    """A service's full name: ``ollama`` is ``ollama.service``. Raises UnitNameError."""
    name = text if "." in text else f"{text}.service"
    if not re.fullmatch(r"[A-Za-z0-9:_.\\@-]{1,247}\.service", name):
        raise UnitNameError(f"{text!r} is not the name of a service, such as {OLLAMA}")
    return name
