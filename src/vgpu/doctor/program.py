"""CMD as the kernel would start it: the file, its interpreter, its rights; and the CUDA backends that it will open."""

from __future__ import annotations

import os
import re
import struct
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from vgpu import proc
from vgpu.doctor.check import Finding, failed, ok, skipped, warning
from vgpu.doctor.elf import Elf, ElfError
from vgpu.doctor.nearby import Backend, backends
from vgpu.doctor.situation import Situation
from vgpu.guest.command import EnvError, find_program, through_env
from vgpu.guest.locate import EXEC, native_folder

_SCRIPT_DEPTH = 4  # the kernel follows as many


@dataclass
class Program:
    """``path`` is the ELF file that will run, which for a script is its interpreter."""

    path: Path
    elf: Elf
    variables: dict[str, str]
    script: Path | None = None
    own_loader: bool = False  # it comes with an ld.so of its own, and with that a C library
    secure: str = ""  # why the loader will ignore LD_*; "" when it will not
    backends: list[Backend] = field(default_factory=list)


def find(situation: Situation, extra: tuple[Path, ...] = ()) -> tuple[Program | None, list[Finding]]:
    """CMD's program with its backends, and what is to be said about it. None when there is nothing to examine."""
    findings: list[Finding] = []
    try:
        started = through_env(situation.words, situation.variables, situation.folder)
    except EnvError as error:
        findings.append(
            failed("program.found", "CMD is not started", str(error), f"{situation.command}   # it says so itself")
        )
        return None, findings
    if not started.words:
        findings.append(
            failed(
                "program.found", "CMD names no program", "`env` alone runs nothing", "vgpu doctor -- PROGRAM [ARG]..."
            )
        )
        return None, findings
    path = started.find()
    if path is None:
        word = started.words[0]
        findings.append(
            failed(
                "program.found",
                f"{word} is not there",
                "it is no file"
                if "/" in word
                else f"no folder of PATH has it ({started.variables.get('PATH', os.defpath)})",
                f"command -v {word}   # then give its path: vgpu doctor -- /PATH/TO/{Path(word).name}",
            )
        )
        return None, findings
    script, command = None, started
    for _ in range(_SCRIPT_DEPTH):
        line = _interpreter(path)
        if line is None:
            break
        script = script or path
        try:
            command = through_env([*line, str(path), *command.words[1:]], command.variables, command.folder)
            found, why = command.find(), f"whose interpreter {(command.words or line)[0]} is not there"
        except EnvError as error:
            found, why = None, f"that cannot be started: {error}"
        if found is None:
            findings.append(
                failed(
                    "program.found",
                    f"{path} is a script {why}",
                    f"its first line is `#!{' '.join(line)}`",
                    f"{line[0]} {path}   # with the interpreter you have",
                )
            )
            return None, findings
        path = found
    variables, arguments = dict(command.variables), list(command.words[1:])
    lost = _lost(situation, variables)
    if EXEC in situation.variables.get("LD_PRELOAD", ""):
        variables.update(lost)  # libvgpu-exec.so puts them back
    elif lost:
        in_front = f"`{situation.words[0]}` in front of it"
        who = in_front if _lost(situation, started.variables) else f"the first line of {script}"
        findings.append(
            failed(
                "program.environment",
                f"CMD runs its program without {', '.join(lost)}",
                f"{who} takes these variables away, and with them the virtual GPU",
                f"vgpu run --keep-environment -- {situation.command}",
                lost=list(lost),
            )
        )
    wrapped = _through_loader(path, arguments, variables, command.folder)
    if wrapped is not None:
        path, arguments = wrapped
    real = path.resolve()
    if script is not None:
        findings += _script(script, situation)
    if not situation.user.may(real, 1):
        findings.append(
            failed(
                "program.found",
                f"{path} may not be executed by user {situation.user.name}",
                "its mode or that of a folder above it forbids it",
                f"chmod a+rx {path}",
            )
        )
        return None, findings
    try:
        elf = Elf(real)
    except ElfError as error:
        kind = "a script without a #! line" if _is_text(real) else "no program that can be examined"
        findings.append(
            failed(
                "program.format",
                f"{path} is {kind}" if "architecture" not in str(error) else f"{path}: {error}",
                str(error),
                f"file {real}   # give the program itself, built for x86-64: vgpu doctor -- PROGRAM",
            )
        )
        return None, findings
    program = Program(real, elf, variables, script, secure="" if wrapped else _secure(real, situation))
    program.own_loader = wrapped is not None or not _same_loader(elf.interpreter)
    what = f"{real}" + (f" runs the script {script}" if script else "")
    if not elf.interpreter:
        findings.append(
            failed(
                "program.format",
                f"{real} is linked statically",
                "a program without ld.so loads no libcuda.so.1 through it: neither LD_LIBRARY_PATH nor "
                "LD_PRELOAD reaches it",
                f"file {real}   # build it with dynamic linking (for CUDA's runtime: nvcc -cudart shared)",
            )
        )
    else:
        findings.append(ok("program.found", what, path=str(real), script=str(script) if script else None))
    if program.secure:
        findings.append(
            failed(
                "program.privileges",
                f"{real} runs with more rights than its caller: {program.secure}",
                "the loader then ignores LD_LIBRARY_PATH and LD_PRELOAD (ld.so(8), secure-execution mode), "
                "so ours are not found",
                f"sudo sh -c 'echo {native_folder()} > /etc/ld.so.conf.d/vgpu.conf && ldconfig'   "
                "# or take the rights from the file and start it as the user it needs",
            )
        )
    scripts = [p for p in (command.folder / word for word in arguments if not word.startswith("-")) if p.is_file()]
    program.backends = backends(path, [*scripts, *([script] if script else [])], variables, extra)
    return program, findings


def of_process(pid: int, situation: Situation) -> tuple[Program | None, list[Finding]]:
    """The program that a process runs."""
    try:
        if not (proc.PROC / str(pid) / "root").samefile("/"):
            return None, [
                warning(
                    "program.root",
                    f"process {pid} lives under another root folder",
                    "it is in a container or chroot: its paths lead to other files there than here",
                    "docker exec CONTAINER vgpu doctor --as-is   # ask inside, where its files are",
                )
            ]
        called = proc.program(pid)
        program = Program(called.resolve(), Elf(called), dict(situation.variables))
    except (OSError, ElfError) as error:
        return None, [
            skipped("program.found", f"the program of process {pid} cannot be read: it was not examined", str(error))
        ]
    program.own_loader = not _same_loader(program.elf.interpreter)
    scripts = [p for p in (situation.folder / word for word in proc.arguments(pid)[1:] if word) if p.is_file()]
    program.backends = backends(called, scripts, program.variables)
    return program, [ok("program.found", f"{called} (process {pid})", path=str(called))]


def _lost(situation: Situation, variables: Mapping[str, str]) -> dict[str, str]:
    """What leads to the virtual GPU in the situation, and is not in these variables any more."""
    names = ("LD_LIBRARY_PATH", "LD_PRELOAD", "VGPU_SOCKET")
    return {n: situation.variables[n] for n in names if n in situation.variables and n not in variables}


def _through_loader(
    path: Path, arguments: list[str], variables: dict[str, str], folder: Path
) -> tuple[Path, list[str]] | None:
    """Look through ``ld-linux-x86-64.so.2 [--library-path PATH] [--preload LIST]... PROGRAM``; None for another CMD."""
    if not re.fullmatch(r"ld-linux-x86-64\.so\.2|ld-\d.*\.so", path.resolve().name):
        return None
    words = list(arguments)
    names = {"--library-path": "LD_LIBRARY_PATH", "--preload": "LD_PRELOAD"}
    while words and words[0].startswith("--"):
        option = words.pop(0)
        if option in ("--library-path", "--preload", "--inhibit-rpath", "--argv0", "--audit", "--glibc-hwcaps-prepend"):
            value = words.pop(0) if words else ""
            if option in names:
                variables[names[option]] = value
    program = find_program(words[0], variables, folder) if words else None
    return (program, words[1:]) if program is not None else None


def _same_loader(interpreter: str) -> bool:
    """Whether a program has the loader of the Python that runs our probes."""
    try:
        return not interpreter or Path(interpreter).samefile(Elf(Path(sys.executable)).interpreter)
    except (OSError, ElfError):
        return True


def _interpreter(path: Path) -> list[str] | None:
    """The words of a #! line, of which the kernel makes at most two; None for anything else."""
    try:
        with path.open("rb") as file:
            line = file.readline(256)
    except OSError:
        return None
    words = os.fsdecode(line[2:].strip()).split(maxsplit=1)
    return words if line.startswith(b"#!") and words else None


def _is_text(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            piece = file.read(512)
    except OSError:
        return False
    return bool(piece) and b"\0" not in piece


def _script(script: Path, situation: Situation) -> list[Finding]:
    """Lines of a script that change the variables by which the GPU is found."""
    try:
        lines = script.read_text(errors="replace").splitlines()[:5000]
    except OSError:
        return []
    found = []
    for number, line in enumerate(lines, 1):
        match = re.search(
            r"^\s*(?:export\s+|unset\s+|declare\s+-x\s+)?(LD_LIBRARY_PATH|LD_PRELOAD|VGPU_SOCKET)\b=?(.*)", line
        )
        if match and not line.lstrip().startswith("#"):
            keeps = f"${match[1]}" in match[2] or f"${{{match[1]}" in match[2]
            if "unset" in line or ("=" in line and not keeps):
                found.append((number, match[1], line.strip()))
    if not found:
        return []
    number, name, line = found[0]
    return [
        warning(
            "program.script",
            f"{script}, line {number}, replaces {name}: {line}",
            "what it starts after that no longer has our folder or socket there",
            f"sed -n {number}p {script}   # keep the old value: {name}=NEW:${name}",
            lines=[f"{n}: {text}" for n, _, text in found],
        )
    ]


def _secure(path: Path, situation: Situation) -> str:
    """Why the kernel would set AT_SECURE for this program; "" if it would not."""
    try:
        mode = path.stat()
    except OSError:
        return ""
    if mode.st_mode & 0o4000 and mode.st_uid != situation.user.uid:
        return f"it is set-user-ID {mode.st_uid}"
    if mode.st_mode & 0o2010 == 0o2010 and mode.st_gid not in situation.user.groups[:1]:
        return f"it is set-group-ID {mode.st_gid}"
    try:
        data = os.getxattr(path, "security.capability")
    except OSError:  # it has none
        return ""
    permitted = struct.unpack_from("<I", data, 4)[0] if len(data) >= 8 else 0
    return f"it has file capabilities ({permitted:#x})" if permitted and situation.user.uid else ""
