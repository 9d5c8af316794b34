"""Debian sid's llama.cpp: the runner of Ollama's second generation, from another packager.

``fetched`` unpacks the packages into a folder of the cache, with a private APT configuration: nothing of the
system's changes, and the mirror, its key and how it is reached are those of the system's own sources. NVIDIA's
libcudart and libcublas, which the packages depend on, are left out: ours take their place.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from vgpu.demo.fetch import cache_folder

SUITE = "sid"
PACKAGES = (
    "llama.cpp-tools", "libllama0", "libggml0", "libggml0-backend-cuda", "libc6", "libstdc++6", "libgcc-s1",
    "libgomp1", "libssl3t64", "zlib1g", "libzstd1",
)  # fmt: skip
_TRIPLET = "x86_64-linux-gnu"
_APT = """\
Dir::State "{folder}/state";
Dir::State::status "{folder}/state/status";
Dir::Cache "{folder}/cache";
Dir::Etc::SourceList "{folder}/sources.list";
Dir::Etc::SourceParts "/dev/null";
Dir::Etc::Preferences "/dev/null";
Dir::Etc::PreferencesParts "/dev/null";
APT::Architecture "amd64";
APT::Sandbox::User "root";
Acquire::Languages "none";
#clear APT::Update::Pre-Invoke;
#clear APT::Update::Post-Invoke;
#clear APT::Update::Post-Invoke-Success;
"""


class PackagesError(RuntimeError):
    """The packages could not be had; the text says what failed."""


@dataclass(frozen=True)
class Llama:
    """Unpacked packages. They run without a chroot: sid's loader starts the program by hand."""

    root: Path

    @property
    def libraries(self) -> Path:
        return self.root / "usr/lib" / _TRIPLET

    @property
    def backends(self) -> Path:
        """Where ggml's backends lie."""
        return next(path for path in sorted(self.libraries.glob("ggml/backends*")) if path.is_dir())

    @property
    def cpu_backends(self) -> Path:
        """The CPU backends alone: as the current folder of a program the place where ggml finds them, since the path
        that it was built with does not exist here."""
        return self.root / "cpu-backends"

    @property
    def cuda_backend(self) -> Path:
        return self.backends / "libggml-cuda.so"

    def command(self, program: str, *arguments: str, path: Sequence[Path] = ()) -> list[str]:
        """A program of ``usr/bin`` with its own C library; ``path`` is searched after the packages' folders."""
        private = self.libraries / "llama"
        folders = [self.libraries, *([private] if private.is_dir() else []), *path]
        loader = self.libraries / "ld-linux-x86-64.so.2"
        return [
            str(loader), "--library-path", ":".join(map(str, folders)), str(self.root / "usr/bin" / program), *arguments
        ]  # fmt: skip


def _folder() -> Path:
    return cache_folder() / f"debian-{SUITE}-llama.cpp"


def cached() -> Llama:
    """The unpacked packages of the cache. Raises PackagesError when they were not fetched."""
    root = _folder()
    if not (root / "complete").exists():
        raise PackagesError(f"{root} has no unpacked packages: the slow tests of tests/clients fetch them")
    return Llama(root)


def fetched() -> Llama:
    """The unpacked packages, fetched when the cache has none. Raises PackagesError where that cannot be."""
    with contextlib.suppress(PackagesError):
        return cached()
    for name in ("apt-get", "dpkg-deb"):
        if shutil.which(name) is None:
            raise PackagesError(f"this machine has no {name}")
    return _unpacked(_folder())


def _unpacked(root: Path) -> Llama:
    partial = root.with_name(f"{root.name}.partial-{os.getpid()}")
    shutil.rmtree(partial, ignore_errors=True)
    try:
        packages = _download(partial / "apt")
        for package in packages:
            _run(["dpkg-deb", "-x", str(package), str(partial)])
        _separate_cpu_backends(Llama(partial))
        (partial / "complete").write_text("\n".join(sorted(package.name for package in packages)) + "\n")
        shutil.rmtree(partial / "apt")
        shutil.rmtree(root, ignore_errors=True)
        partial.rename(root)
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    return Llama(root)


def _separate_cpu_backends(llama: Llama) -> None:
    """A folder with the CPU backends alone, as Ollama has them beside llama-server."""
    llama.cpu_backends.mkdir()
    for library in llama.backends.glob("libggml-cpu-*.so"):
        os.link(library, llama.cpu_backends / library.name)


def _download(folder: Path) -> list[Path]:
    """The packages' files, newest of the suite."""
    for name in ("state/lists/partial", "cache/archives/partial", "packages"):
        (folder / name).mkdir(parents=True)
    (folder / "state/status").touch()
    (folder / "sources.list").write_text(_source())
    configuration = folder / "apt.conf"
    configuration.write_text(_APT.format(folder=folder))
    apt = ["apt-get", "-c", str(configuration), "-qq"]
    _run([*apt, "update"], cwd=folder)
    _run([*apt, "download", *PACKAGES], cwd=folder / "packages")
    found = sorted((folder / "packages").glob("*.deb"))
    if len(found) != len(PACKAGES):
        raise PackagesError(f"apt-get downloaded {len(found)} of {len(PACKAGES)} packages")
    return found


def _source() -> str:
    """One line for the suite on the mirror that this machine takes Debian itself from."""
    system = _os_release()
    if system.get("ID") != "debian":
        raise PackagesError(f"this is {system.get('ID', 'no known system')}, whose mirrors do not carry Debian {SUITE}")
    release = system.get("VERSION_CODENAME", SUITE)
    said = _run([
        "apt-get", "indextargets", "--format", "$(RELEASE)|$(REPO_URI)|$(SOURCESENTRY)",
        "Created-By: Packages", "Component: main",
    ])  # fmt: skip
    for line in said.splitlines():
        suite, uri, entry = line.split("|")
        if suite in (release, SUITE):
            file = Path(entry.rpartition(":")[0])
            key = re.search(r"signed-by\s*[:=]\s*(/[^\s\]]+)", file.read_text(), re.I) if file.is_file() else None
            signed = f" signed-by={key[1]}" if key else ""
            return f"deb [arch=amd64{signed}] {uri} {SUITE} main contrib\n"
    raise PackagesError(f"no source of this machine's APT has the suite {release}")


def _os_release() -> dict[str, str]:
    try:
        lines = Path("/etc/os-release").read_text().splitlines()
    except OSError:
        return {}
    pairs = (line.split("=", 1) for line in lines if "=" in line)
    return {name: value.strip("\"'") for name, value in pairs}


def _run(command: list[str], cwd: Path | None = None) -> str:
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
    if done.returncode:
        said = (done.stderr or done.stdout).strip().splitlines()
        raise PackagesError(f"{' '.join(command[:5])} …: {'; '.join(said[:3]) or f'exit {done.returncode}'}")
    return done.stdout
