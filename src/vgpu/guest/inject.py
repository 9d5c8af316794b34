"""The environment in which a program finds the virtual GPU, and the one in which our own processes run."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from vgpu.guest.command import EnvError, through_env
from vgpu.guest.locate import CUBLAS, CUDART, EXEC, TRACE, NotBuiltError, native_folder

# Set to 0 in an environment, it makes libvgpu-exec.so pass that environment on as it is.
KEEP_VARIABLE = "VGPU_KEEP_ENVIRONMENT"


def _without(value: str, folder: Path, separators: str) -> str:
    """A list variable without the entries that are or lie in ``folder``. LD_PRELOAD is split at blanks and colons."""
    for separator in separators[1:]:
        value = value.replace(separator, separators[0])
    parts = [part for part in value.split(separators[0]) if part]
    return separators[0].join(part for part in parts if folder not in (Path(part), *Path(part).parents))


def guest_environment(
    environment: Mapping[str, str],
    socket: str | Path,
    *,
    preload: bool = False,
    keep: bool = False,
    folder: Path | None = None,
    libraries: Path | None = None,
) -> dict[str, str]:
    """The variables to set for a program: our folder first in LD_LIBRARY_PATH, the socket, and with ``preload`` ours
    first.

    Preloading makes our libcudart and libcublas win over copies in the program's own folders (RUNPATH): the loader
    takes an already loaded library of the same SONAME. ``keep`` preloads libvgpu-exec.so, which puts these variables
    back where a program starts another one without them. ``folder`` is where the program will find the libraries
    (inside of `vgpu trace` it defaults to the traced ones), ``libraries`` where they are now, if that is elsewhere.
    Only the variables that change are returned. Raises NotBuiltError when a library is not there.
    """
    if folder is None:
        folder = native_folder() / TRACE if environment.get("VGPU_TRACE") else native_folder()
    libraries = libraries or folder
    whole = folder.parent if folder.name == TRACE else folder  # neither the twins nor what they stand for twice
    others = _without(environment.get("LD_LIBRARY_PATH", ""), whole, ":")
    changed = {
        "LD_LIBRARY_PATH": f"{folder}:{others}" if others else str(folder),
        "VGPU_SOCKET": str(socket),
    }
    if preload or keep:
        own = native_folder() / EXEC  # not of `folder`: it has nothing of CUDA, so there is one of it
        if keep and not own.exists():
            raise NotBuiltError(f"{own} is not there: build it with `python -m vgpu.native_build` (needs gcc)")
        ours = [str(own)] if keep else []
        if preload:
            ours += [str(folder / name) for name in (*CUDART, *CUBLAS) if (libraries / name).exists()]
        others = _without(_without(environment.get("LD_PRELOAD", ""), whole, ": "), own.parent, ":")
        changed["LD_PRELOAD"] = ":".join([*ours, *([others] if others else [])])
    return changed


def carries_own_cuda(words: Sequence[str], environment: Mapping[str, str] = os.environ) -> bool:
    """Whether a command line starts a program that is laid out as Ollama is, of either generation: CUDA libraries in
    ``../lib/ollama`` beside it.

    Their folders come before LD_LIBRARY_PATH, so ours must be preloaded.
    """
    try:
        program = through_env(words, environment, Path()).find()
    except EnvError:  # it will say so itself
        return False
    if program is None:
        return False
    folder = program.resolve().parent
    # A release has bin/ollama and lib/ollama; a runner (llama-server) lies in lib/ollama itself; a tree that was built
    # has build/lib/ollama. Packagers put the backend into a folder for CUDA's major, or beside the others.
    places = (folder.parent / "lib" / "ollama", folder / "build" / "lib" / "ollama", folder)
    patterns = ("cuda*/libggml-cuda*.so", "libggml-cuda*.so")
    return any(next(place.glob(pattern), None) is not None for place in places for pattern in patterns)


def ollama_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """What Ollama's processes need besides; what ``environment`` says already is left as it is.

    Without the first an abort in ggml forks a debugger and waits for it. The second is how long Ollama waits for a
    model that does not come nearer to being loaded: 5 minutes by itself, in which a slow or busy machine may not have
    compiled the kernels that the first load of a kind of model needs.
    """
    wanted = {"GGML_NO_BACKTRACE": "1", "OLLAMA_LOAD_TIMEOUT": "30m"}
    return {name: value for name, value in wanted.items() if name not in environment}


def clean_environment(environment: Mapping[str, str], folder: Path | None = None) -> dict[str, str]:
    """The environment without what leads to us: for vgpud, the fork server and the workers, which would else become
    their own guests."""
    folder = folder or native_folder()
    clean = dict(environment)
    for name in ("VGPU_SOCKET", "VGPU_TRACE"):
        clean.pop(name, None)
    if EXEC in environment.get("LD_PRELOAD", ""):
        clean[KEEP_VARIABLE] = "0"  # else libvgpu-exec.so, loaded in this process, would put everything back
    for name, separators in (("LD_LIBRARY_PATH", ":"), ("LD_PRELOAD", ": ")):
        if name in clean:
            clean[name] = _without(clean[name], folder, separators)
            if not clean[name]:
                del clean[name]
    return clean
