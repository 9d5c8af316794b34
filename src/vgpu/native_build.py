"""Compile everything that is C: the guest libraries and the worker's library, with gcc alone.

``python -m vgpu.native_build`` fills ``src/vgpu/_native/``; the wheel's build hook (``hatch_build.py``) runs the same.
Only what changed is compiled again. Every file is replaced atomically: running processes keep the one they have.

``VGPU_SANITIZE=address,undefined`` builds with those sanitizers into ``build/sanitize-address-undefined/`` instead.
This module imports nothing but the standard library: the hook runs it before anything is installed.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import platform
import shlex
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
ROOT = PACKAGE.parent.parent
INCLUDES = ("guest/include", "guest/common", "link")
# libcudart, libcublas and libcublasLt of CUDA 12 and 13 come from the same sources.
MAJORS = (12, 13)
WARNINGS = ("-Wall", "-Wextra")
CODE = ("-std=gnu11", "-g1", "-fvisibility=hidden", "-fPIC", "-fno-strict-aliasing", "-D_GNU_SOURCE")
LINK = ("-shared", "-Wl,-Bsymbolic", "-Wl,-z,now", "-Wl,-z,relro", "-Wl,-z,defs", "-Wl,--as-needed")


class BuildError(RuntimeError):
    """A compiler or linker that failed; the text is what it said."""


@dataclass(frozen=True)
class Library:
    """One shared library: which folders (or single files) below ``src/vgpu`` it is made of, and how."""

    soname: str
    sources: tuple[str, ...]
    defines: tuple[str, ...] = ()
    version_node: bool = False  # every export carries one version node named as the SONAME
    optimise: tuple[str, ...] = ("-O2",)
    libraries: tuple[str, ...] = ("-lpthread", "-ldl")
    includes: tuple[str, ...] = field(default=())
    owner: str = ""  # the folder without which there is nothing to build
    folder: str = ""  # below the others, where it has the SONAME of one of them


def _traced() -> list[Library]:
    """A twin of each guest library, of the same name and exports, and the one writer of what they see."""
    names = [("libcuda.so.1", "libcuda", 0), ("libnvidia-ml.so.1", "libnvml", 0)]
    for major in MAJORS:
        for folder, name in (("libcudart", "libcudart"), ("libcublas", "libcublas"), ("libcublaslt", "libcublasLt")):
            names.append((f"{name}.so.{major}", folder, major))
    found = [
        Library(
            "libvgpu_trace.so", ("guest/trace/writer", "guest/shared"), includes=("guest/trace",),
            owner="guest/trace", folder="trace",
        )
    ]  # fmt: skip
    for soname, folder, major in names:
        defines = [f'-DVGPU_TWIN_SONAME="{soname}"']
        if major:
            defines.append(f"-DVGPU_{folder[3:].upper()}={major}")
        if folder == "libcuda":
            defines += ["-DVGPU_EXPORT_BUILD_ID", "-DVGPU_TWIN_HANDS_OUT"]
        found.append(
            Library(
                soname,
                ("guest/trace", f"guest/trace/{folder}", "guest/shared", f"guest/generated/trace_{folder}.c"),
                defines=tuple(defines),
                version_node=bool(major),
                includes=("guest/trace",),
                owner="guest/trace",
                folder="trace",
            )
        )
    return found


def _libraries() -> tuple[Library, ...]:
    found = [
        Library(
            "libcuda.so.1",
            ("guest/libcuda", "guest/common", "guest/shared", "guest/generated/libcuda_*.c", "link/*.c"),
            defines=("-DVGPU_EXPORT_BUILD_ID",),
            owner="guest/libcuda",
        ),
        Library(
            "libnvidia-ml.so.1",
            (
                "guest/libnvml", "guest/libcuda/connect.c", "guest/common", "guest/shared",
                "guest/generated/libnvml_*.c", "link/*.c",
            ),
            includes=("guest/libcuda",),
            owner="guest/libnvml",
        ),
    ]
    for major in MAJORS:
        for folder, name in (("libcudart", "libcudart"), ("libcublas", "libcublas"), ("libcublaslt", "libcublasLt")):
            found.append(
                Library(
                    f"{name}.so.{major}",
                    (f"guest/{folder}", "guest/shared", f"guest/generated/{folder}.c", f"guest/generated/{folder}_*.c"),
                    defines=(f"-DVGPU_{folder[3:].upper()}={major}",),
                    version_node=True,
                    owner=f"guest/{folder}",
                )
            )
    # Preloaded into programs that scrub their children's environment; no CUDA library, and none of ours needs it.
    found.append(Library("libvgpu-exec.so", ("guest/exec",), owner="guest/exec"))
    found.append(
        Library(
            "libvgpu_worker.so",
            ("engine/cpu/native", "link/*.c"),
            defines=("-DVGPU_EXPORT_DECODER",),
            optimise=("-O3",),
            libraries=("-lpthread", "-ldl", "-lm"),
            includes=("engine/cpu/native",),
            owner="engine/cpu/native",
        )
    )
    return (*found, *_traced())


LIBRARIES = _libraries()


def sources_of(library: Library, package: Path = PACKAGE) -> list[Path]:
    """The C files of a library, sorted; empty while its own folder has none."""
    files: list[Path] = []
    for pattern in library.sources:
        files += sorted(package.glob(pattern if pattern.endswith(".c") else pattern + "/*.c"))
    # A table's stubs alone make a library too: every name is there and honest.
    return files if any("guest/generated" in str(f) or library.owner in str(f) for f in files) else []


def build_id(package: Path = PACKAGE) -> str:
    """SHA-256 over every C file, header and table: two sides with the same id were built from the same text."""
    digest = hashlib.sha256()
    for path in sorted(p for p in package.rglob("*") if p.suffix in (".c", ".h", ".tbl") and "_native" not in p.parts):
        digest.update(f"{path.relative_to(package).as_posix()}\0{path.stat().st_size}\0".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:40]


def _replace(path: Path, text: str) -> None:
    """Write a small file; leave it alone (and its time) when it already says so."""
    if path.exists() and path.read_text() == text:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    scratch = path.with_name(f".{path.name}.{os.getpid()}")
    scratch.write_text(text)
    scratch.replace(path)


def _run(command: Sequence[str]) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        raise BuildError(f"{command[0]} was not found; install gcc (Debian: apt install gcc libc6-dev)") from None
    if done.returncode:
        raise BuildError(f"$ {shlex.join(command)}\n{done.stdout}{done.stderr}")
    return done.stderr


def _stale(target: Path, command: str) -> bool:
    """Does this target have to be made again? Its command and the files its compiler read decide."""
    note, deps = target.with_suffix(target.suffix + ".cmd"), target.with_suffix(target.suffix + ".d")
    if not target.exists() or not note.exists() or note.read_text() != command or not deps.exists():
        return True
    made = target.stat().st_mtime_ns
    names = deps.read_text().replace("\\\n", " ").split(":", 1)[1].split()
    try:
        return any(os.stat(name).st_mtime_ns >= made for name in names)
    except FileNotFoundError:
        return True


def _compile(source: Path, target: Path, flags: Sequence[str]) -> str:
    command = ["gcc", *flags, "-c", str(source), "-o", str(target)]
    line = shlex.join(command)
    if not _stale(target, line):
        return ""
    target.parent.mkdir(parents=True, exist_ok=True)
    deps = target.with_suffix(target.suffix + ".d")
    said = _run([*command, "-MMD", "-MF", str(deps)])
    target.with_suffix(target.suffix + ".cmd").write_text(line)
    return said


def _build_library(library: Library, package: Path, output: Path, work: Path, extra: Sequence[str]) -> tuple[bool, str]:
    """Make one library; returns (was linked again, what the compiler said). Raises BuildError."""
    sources = sources_of(library, package)
    if not sources:
        return False, ""
    folder = work / "objects" / library.folder / library.soname
    output = output / library.folder
    output.mkdir(parents=True, exist_ok=True)
    include = [f"-I{package / name}" for name in (*INCLUDES, *library.includes)]
    flags = [*CODE, *WARNINGS, *library.optimise, *library.defines, *include, *extra]
    objects, said = [], []
    for source in [*sources, work / "build_id.c"]:
        inside = source.is_relative_to(package)
        name = source.relative_to(package).as_posix().replace("/", "-") if inside else source.name
        target = folder / (name + ".o")
        said.append(_compile(source, target, flags))
        objects.append(target)
    command = ["gcc", *LINK, *extra, f"-Wl,-soname,{library.soname}"]
    if library.version_node:
        script = folder / "version.map"
        _replace(script, f"{library.soname} {{ global: *; }};\n")
        command.append(f"-Wl,--version-script={script}")
    command += [*map(str, objects), *library.libraries]
    target, note = output / library.soname, folder / "link.cmd"
    newest = max(path.stat().st_mtime_ns for path in objects)
    fresh = target.exists() and note.exists() and note.read_text() == shlex.join(command)
    if fresh and target.stat().st_mtime_ns > newest:
        return False, "".join(said)
    scratch = output / f".{library.soname}.{os.getpid()}"
    try:
        said.append(_run([*command, "-o", str(scratch)]))
        scratch.replace(target)
    finally:
        scratch.unlink(missing_ok=True)
    note.write_text(shlex.join(command))
    return True, "".join(said)


def build(package: Path = PACKAGE, root: Path = ROOT, sanitize: str = "", only: Sequence[str] = ()) -> Path:
    """Build all libraries, or those whose SONAME begins with one of ``only``; returns the folder they are in.

    One library that fails does not stop the others. Raises BuildError with everything that the compiler said.
    """
    variant = "sanitize-" + sanitize.replace(",", "-") if sanitize else "native"
    work = root / "build" / variant
    output = work if sanitize else package / "_native"
    extra = [f"-fsanitize={sanitize}", "-fno-omit-frame-pointer", "-O1"] if sanitize else []
    work.mkdir(parents=True, exist_ok=True)
    output.mkdir(parents=True, exist_ok=True)
    with (work / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        identity = build_id(package)
        _replace(
            work / "build_id.c",
            "/* Generated by vgpu.native_build. */\n"
            "#ifdef VGPU_EXPORT_BUILD_ID\n__attribute__((visibility(\"default\")))\n#endif\n"
            f"extern const char vgpu_build_id[];\nconst char vgpu_build_id[] = \"{identity}\";\n",
        )
        wanted = [lib for lib in LIBRARIES if not only or lib.soname.startswith(tuple(only))]
        failures = []

        def one(library: Library) -> None:
            try:
                linked, said = _build_library(library, package, output, work, extra)
            except BuildError as error:
                failures.append(f"{library.soname}:\n{error}")
                return
            if said:
                print(said, file=sys.stderr, end="")
            if linked:
                print(f"built {output / library.folder / library.soname}", file=sys.stderr)

        with ThreadPoolExecutor(max_workers=len(os.sched_getaffinity(0))) as pool:
            list(pool.map(one, wanted))
        _replace(output / "build_id", identity + "\n")
    if failures:
        raise BuildError("\n".join(failures))
    return output


def wheel_tag() -> str:
    """The platform tag of what this machine builds: it needs this machine's glibc or a later one."""
    machine = platform.machine()
    name, version = platform.libc_ver()
    if name != "glibc":
        return f"py3-none-linux_{machine}"
    major, minor = version.split(".")[:2]
    return f"py3-none-manylinux_{major}_{minor}_{machine}"


def main(argv: list[str]) -> int:
    try:
        build(sanitize=os.environ.get("VGPU_SANITIZE", ""), only=argv)
    except BuildError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
