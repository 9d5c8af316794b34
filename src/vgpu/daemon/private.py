"""Private daemons: started when a program needs one, shared by the user's programs with the same options."""

from __future__ import annotations

import fcntl
import os
import select
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from vgpu.daemon.control import Control, ControlError
from vgpu.daemon.paths import check_length, own_folder, private_socket, runtime_folder, state_folder
from vgpu.guest.inject import clean_environment
from vgpu.guest.locate import build_id

LINGER_SECONDS = 10.0
START_SECONDS = 60.0  # a cold disk and a busy machine; a warm one takes a second
_LOG_BYTES = 4 << 20


class StartError(RuntimeError):
    """The daemon did not start; the text says why and where its log is."""


@dataclass(frozen=True)
class PrivateOptions:
    """What distinguishes one private daemon from another. ``memory`` in bytes."""

    profile: str
    memory: int | None = None
    linger: float = LINGER_SECONDS

    def socket(self) -> Path:
        """Where it listens. Another build of the libraries has another daemon, so an upgrade is no mismatch."""
        cache = os.environ.get("VGPU_CACHE", "")
        values = {"profile": self.profile, "memory": self.memory, "build": build_id(), "cache": cache}
        return check_length(private_socket(values))


def log_file() -> Path:
    """Where private daemons write."""
    return state_folder() / "vgpud.log"


def connect(options: PrivateOptions) -> Control:
    """A connection to the private daemon with these options; starts it when there is none. Raises StartError.

    The daemon lives as long as the connection or any guest, and ``linger`` seconds longer.
    """
    socket = options.socket()
    own_folder(runtime_folder())
    deadline = time.monotonic() + START_SECONDS
    while True:
        # Whoever has the lock starts the daemon; the others find it running when they get the lock.
        with open(f"{socket}.start", "w") as lock:
            _lock(lock.fileno(), deadline)
            try:
                return Control(socket)
            except ControlError:
                _start(options, socket, deadline)
            try:
                return Control(socket)
            except ControlError as error:
                # It ended between its start and our connection, or the one found was just ending.
                if time.monotonic() > deadline:
                    raise StartError(f"{error}; its log is {log_file()}") from None


def _lock(descriptor: int, deadline: float) -> None:
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return
        except BlockingIOError:
            if time.monotonic() > deadline:
                raise StartError(
                    f"another program has been starting vgpud for {START_SECONDS:g} s; its log is {log_file()}"
                ) from None
            time.sleep(0.02)


def _start(options: PrivateOptions, socket: Path, deadline: float) -> None:
    path = log_file()
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists() and path.stat().st_size > _LOG_BYTES:
        path.replace(path.with_suffix(".log.1"))
    readable, writable = os.pipe()
    try:
        arguments = ["--socket", str(socket), "--profile", options.profile, "--linger", str(options.linger)]
        arguments += ["--ready", str(writable)]
        if options.memory is not None:
            arguments += ["--memory", str(options.memory)]
        with path.open("ab") as log:
            begin = log.tell()
            process = subprocess.Popen(
                [sys.executable, "-m", "vgpu.daemon.main", *arguments],
                env=clean_environment(os.environ),
                cwd="/",
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                pass_fds=(writable,),
                start_new_session=True,
            )
        os.close(writable)
        writable = -1
        ready, _, _ = select.select([readable], [], [], max(0.0, deadline - time.monotonic()))
        if not ready:
            process.kill()
            raise StartError(f"vgpud did not come up within {START_SECONDS:g} s; its log is {path}")
        if not os.read(readable, 1) and process.wait(5):
            raise StartError(f"vgpud did not start: {_last_line(path, begin)} (log: {path})")
    finally:
        os.close(readable)
        if writable >= 0:
            os.close(writable)


def _last_line(path: Path, begin: int) -> str:
    try:
        with path.open("rb") as file:
            file.seek(begin)
            lines = file.read().decode(errors="replace").strip().splitlines()
    except OSError:
        lines = []
    return lines[-1] if lines else "it said nothing"
