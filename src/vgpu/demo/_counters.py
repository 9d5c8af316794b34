"""Kernels compiled and launched by a run of the client, as vgpud counts them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from pathlib import Path

from vgpu.daemon.control import Control, ControlError

_PERIOD_S = 2.0
NAMES = ("kernels_compiled", "kernels_cached", "kernels_launched")


class KernelWatch:
    """Follows the counters of one guest process and says when more kernels were compiled (the first run of a program
    spends much of its time there). `last` is what was read last."""

    def __init__(self, say: Callable[[str], None]) -> None:
        self.last: dict[str, int] = {}
        self._say = say
        self._end = threading.Event()
        self._thread: threading.Thread | None = None
        self._control: Control | None = None  # while it is open, a private vgpud does not end with its last guest
        self._pid = 0

    def start(self, socket: Path, pid: int) -> None:
        """Begin to follow the guest process `pid` of the vgpud behind `socket`. Raises ControlError."""
        self._control, self._pid = Control(socket), pid
        self._thread = threading.Thread(target=self._follow, daemon=True)
        self._thread.start()

    def finish(self) -> Mapping[str, int]:
        """Stop, read once more (vgpud keeps the counters of a guest that has ended) and return the counters."""
        if self._control is not None and self._thread is not None:
            self._end.set()
            self._thread.join()
            self._read(self._control)
            self._control.close()
            self._control = None
        return self.last

    def _follow(self) -> None:
        said = 0
        while self._control is not None and not self._end.wait(_PERIOD_S):
            try:
                self._read(self._control)
            except ControlError:
                return  # whatever ended vgpud ends the client as well, which tells why
            compiled = self.last.get("kernels_compiled", 0)
            if compiled > said:
                said = compiled
                self._say(f"{compiled} kernels compiled, {self.last['kernels_launched']} launches")

    def _read(self, control: Control) -> None:
        counted = [session for session in control.status()["sessions"] if session["pid"] == self._pid]
        if counted:
            self.last = {name: sum(session.get(name, 0) for session in counted) for name in NAMES}
