"""The command line: ``vgpu``. One module per command, loaded when the command is used.

Exit statuses: 0 done; 1 it failed, and one line says why; 2 the command line is wrong; ``run`` and ``trace`` have
their program's status (128 + signal when a signal ended it), 126 when the program cannot be executed and 127 when it is
not found.
"""

from __future__ import annotations

import importlib
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


def main() -> None:
    """The command `vgpu`."""
    try:
        group(prog_name="vgpu")
    except (RuntimeError, OSError, ValueError) as error:
        # Our errors are sentences; a bug is none, and says so by its traceback.
        if type(error).__module__.partition(".")[0] != "vgpu":
            raise
        print(f"vgpu: {error}", file=sys.stderr)
        raise SystemExit(1) from None
