"""``vgpu run``: a program with the virtual GPU."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any, TypeVar

import click

from vgpu.cli.options import engine_option, keep_option, memory_option, profile_option, socket_option
from vgpu.daemon.control import Control
from vgpu.daemon.private import PrivateOptions, connect
from vgpu.guest.inject import carries_own_cuda, guest_environment, ollama_environment

F = TypeVar("F", bound=Callable[..., Any])
NOT_EXECUTABLE, NOT_FOUND = 126, 127
# Signals that are meant for the program. The terminal sends its own to the whole process group already.
_PASSED = (signal.SIGTERM, signal.SIGHUP, signal.SIGUSR1, signal.SIGUSR2, signal.SIGCONT)
_TERMINAL = (signal.SIGINT, signal.SIGQUIT)


def guest_options(function: F) -> F:
    """The options and arguments of a command that runs a program: `guest_setup` takes them."""
    for decorate in (
        click.argument("words", nargs=-1, required=True, type=click.UNPROCESSED, metavar="[--] CMD [ARG]..."),
        socket_option,
        keep_option,
        click.option(
            "--preload", is_flag=True, help="Let our CUDA libraries win over copies in the program's own folders."
        ),
        memory_option, profile_option, engine_option,
    ):  # fmt: skip
        function = decorate(function)
    return function


@contextmanager
def guest_setup(
    words: Sequence[str], profile: str, memory: int | None, preload: bool, keep: bool, socket: Path | None,
    folder: Path | None = None,
) -> Iterator[dict[str, str]]:  # fmt: skip
    """The environment for a program, and while it is entered, a daemon. ``folder``: take the libraries there."""
    control = Control(socket) if socket is not None else connect(PrivateOptions(profile, memory))
    with control:
        own_cuda = carries_own_cuda(words)
        changed = guest_environment(
            os.environ, control.socket, preload=preload or own_cuda, keep=keep, folder=folder
        )
        if own_cuda:
            changed |= ollama_environment(os.environ)
        yield {**os.environ, **changed}


@click.command(context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False})
@guest_options
def command(words: tuple[str, ...], **guest: Any) -> None:
    """Run CMD with the virtual GPU and exit with its status.

    Without --socket a private vgpud is started, or shared with your other programs that run with the same options; it
    ends 10 s after the last of them. --preload is implied for programs laid out as Ollama is. --keep-environment is for
    programs that start others with an environment of their own making (`env -i`, sandboxes, job runners); Ollama needs
    it not.
    """
    with guest_setup(words, **guest) as environment:
        raise SystemExit(run_program(words, environment))


def run_program(words: tuple[str, ...], environment: dict[str, str]) -> int:
    """Run a program, pass signals on, and return its status as a shell would."""
    try:
        process = subprocess.Popen(words, env=environment)
    except FileNotFoundError:
        print(f"vgpu: {words[0]}: not found", file=sys.stderr)
        return NOT_FOUND
    except (PermissionError, OSError) as error:
        print(f"vgpu: {words[0]}: {error.strerror}", file=sys.stderr)
        return NOT_EXECUTABLE

    def pass_on(number: int, frame: FrameType | None) -> None:
        process.send_signal(number)

    for number in _PASSED:
        signal.signal(number, pass_on)
    for number in _TERMINAL:
        signal.signal(number, signal.SIG_IGN if os.isatty(0) else pass_on)
    code = process.wait()
    return 128 - code if code < 0 else code
