"""Backends as the program opens them: dlopen with RTLD_NOW in a child, and what was mapped by that."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from vgpu.doctor.check import Finding, failed, ok, skipped, warning
from vgpu.doctor.driver import explain_load
from vgpu.doctor.libraries import View
from vgpu.doctor.nearby import CUDA_NAME
from vgpu.doctor.owner import Owner, owner
from vgpu.doctor.probe import probe
from vgpu.doctor.situation import Situation


def _not_cuda(error: str) -> bool:
    """Whether the loader's sentence is about a library or version that is not CUDA's."""
    absent = re.match(r"(\S+): cannot open shared object file", error)
    version = re.match(r"(\S+): version `([^']*)' not found", error)
    found = absent or version
    return found is not None and not CUDA_NAME.fullmatch(Path(found[1]).name)


def check(situation: Situation, view: View, variables: Mapping[str, str], *, own_loader: bool) -> Iterator[Finding]:
    """``variables``: those that probes are started with. ``own_loader``: the program has another C library than we."""
    assert view.backend is not None
    path = view.backend.path
    if own_loader:
        yield skipped(
            f"backend.{path.name}",
            f"{path.name} was not loaded",
            "the program comes with a loader and C library of its own",
        )
        return
    environment = {**variables, **{k: v for k, v in view.process.environment.items() if k == "LD_LIBRARY_PATH"}}
    found = probe(situation, "backend", variables=environment, path=str(path))
    identity = f"backend.{path.name}"
    if not found.done:
        preload = bool(view.backend.library_path)
        why = explain_load(found) + (f"; it said: {found.said}" if found.said else "")
        # The program may bring what is not CUDA's by a search path or a loader of its own.
        other = _not_cuda(found.error)
        mend = (
            f"ldd {path}   # what is missing is not CUDA's: install it, or name its folder in LD_LIBRARY_PATH"
            if other
            else situation.mend(preload=preload)
        )
        yield (warning if other else failed)(
            identity, f"{path} cannot be loaded", why, mend, stderr=found.stderr[-2000:]
        )
        return
    mapped = [Path(one) for one in found.values.get("backend.mapped", [])]
    foreign = [one for one in mapped if owner(one) is not Owner.OURS and one != path]
    evidence = {"mapped": [str(one) for one in mapped]}
    if foreign:
        yield failed(
            identity,
            f"{path.name} loads, with {foreign[0]}, which is not vgpu's",
            "this is what the loader really mapped; see loader.*",
            situation.mend(preload=True),
            **evidence,
        )
    else:
        yield ok(
            identity, f"{path} loads in {found.seconds * 1000:.0f} ms, all its CUDA libraries are vgpu's", **evidence
        )
