"""The command line: ``vgpu``. One module per command, loaded when the command is used.

Exit statuses: 0 done; 1 it failed, and one line says why; 2 the command line is wrong; ``run`` and ``trace`` have
their program's status (128 + signal when a signal ended it), 126 when the program cannot be executed and 127 when it is
not found.
"""

from __future__ import annotations

import errno
import importlib
import io
import os
import sys

import click

# name: (module, one line of help); the modules load numpy, LLVM or the daemon, which `vgpu run` must not wait for.
_COMMANDS = {
    "run": ("run", "Run a program with the virtual GPU."),
    "trace": ("trace", "Run a program as `run` does, and show every CUDA call."),
    "env": ("env", "Print the variables that `run` sets."),
    "serve": ("serve", "Run vgpud in the foreground."),
    "smi": ("smi", "Show the device and who uses it."),
    "doctor": ("doctor", "Say why a program does not find the GPU, and what mends it."),
    "cache": ("cache", "The machine code kept on disk: list, clear, path, warm."),
    "profile": ("profile", "The devices that can be shown: list, show."),
    "ollama": ("ollama", "Ollama in GPU mode."),
    "demo": ("demo", "Run a real CUDA program on the virtual GPU and compare with the CPU."),
}


class _Commands(click.Group):
    def list_commands(self, context: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        found = _COMMANDS.get(name)
        if found is None:
            return None
        module = importlib.import_module(f"vgpu.cli.{found[0]}")
        command: click.Command = getattr(module, "command", None) or getattr(module, name)
        return command

    def format_commands(self, context: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, _COMMANDS[name][1]) for name in self.list_commands(context)])


@click.command(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="vgpu", prog_name="vgpu")
def group() -> None:
    """An NVIDIA GPU for machines that have none."""


# What a full disk, a read-only tree or missing rights do to any command: circumstances, not defects.
_CIRCUMSTANCES = {
    errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOSPC, errno.EDQUOT, errno.EMFILE, errno.ENFILE, errno.ENOTDIR,
    errno.ELOOP, errno.ENAMETOOLONG,
}  # fmt: skip


def _open_standard_descriptors() -> None:
    """Put /dev/null where the caller closed 0, 1 or 2: else the next file or pipe takes the number and gets what is
    meant for a terminal, or is overwritten when a child is given its own."""
    for number, name, mode in ((0, "stdin", "r"), (1, "stdout", "w"), (2, "stderr", "w")):
        try:
            os.fstat(number)
        except OSError:
            os.set_inheritable(os.open(os.devnull, os.O_RDWR), True)
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(number, mode, closefd=False))


def main() -> None:
    """The command `vgpu`."""
    _open_standard_descriptors()
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="surrogateescape")  # what is no UTF-8 comes out as it came in
    try:
        group(prog_name="vgpu")
    except (RuntimeError, OSError, ValueError) as error:
        # Our errors are sentences; a bug is none, and says so by its traceback.
        if type(error).__module__.partition(".")[0] != "vgpu":
            if not isinstance(error, OSError) or error.errno not in _CIRCUMSTANCES:
                raise
            where = f"{os.fsdecode(error.filename)}: " if isinstance(error.filename, str | bytes) else ""
            print(f"vgpu: {where}{error.strerror}: this is needed here, and the system refused it", file=sys.stderr)
            raise SystemExit(1) from None
        print(f"vgpu: {error}", file=sys.stderr)
        raise SystemExit(1) from None
