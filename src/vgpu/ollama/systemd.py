"""The service manager, the system's or the user's: what is asked of it, and what it answers."""

from __future__ import annotations

import os
import shlex
import subprocess
from collections.abc import Sequence
from pathlib import Path

SECONDS = 180.0  # vgpud says READY=1 when LLVM is loaded: minutes are a cold disk, not a fault


class ManagerError(RuntimeError):
    """A command that failed; the text has it and what it said."""


class Manager:
    """``systemctl`` for one scope, ``system`` or ``user``."""

    def __init__(self, scope: str) -> None:
        self.scope = scope

    def running(self) -> bool:
        """Whether the manager runs here, as sd_booted(3) finds out; for a user's, whether it has a socket."""
        if self.scope == "system":
            return Path("/run/systemd/system").is_dir()
        folder = os.environ.get("XDG_RUNTIME_DIR", "")
        return bool(folder) and (Path(folder) / "systemd/private").exists()

    def systemctl(self, *words: str) -> list[str]:
        """The command line of a systemctl call."""
        return ["systemctl", *(["--user"] if self.scope == "user" else []), *words]

    def run(self, command: Sequence[str]) -> None:
        """Run one command. Raises ManagerError."""
        text = shlex.join(command)
        try:
            done = subprocess.run(
                command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                errors="replace", timeout=SECONDS, check=False,
            )  # fmt: skip
        except FileNotFoundError:
            raise ManagerError(f"`{text}` cannot be run: there is no {command[0]} here") from None
        except subprocess.TimeoutExpired:
            raise ManagerError(f"`{text}` did not end within {SECONDS:g} s") from None
        if done.returncode:
            said = " ".join(done.stdout.split()).rstrip(".") or "it said nothing"
            raise ManagerError(f"`{text}` failed with status {done.returncode}: {said}")

    def active(self, unit: str) -> bool:
        """Whether a unit runs. A manager that cannot be asked knows of none."""
        try:
            self.run(self.systemctl("is-active", "--quiet", unit))
        except ManagerError:
            return False
        return True
