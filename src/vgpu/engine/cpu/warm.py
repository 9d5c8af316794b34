"""Compile ahead of time: kernel variants that a program is known to need, from the libraries that carry them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vgpu.engine.cpu.cache import ObjectCache
from vgpu.engine.cpu.modules import describe
from vgpu.engine.cpu.pool import CompileError, CompilePool
from vgpu.engine.cpu.variants import compiler_salt, marker_key, variant_key
from vgpu.ptx import fatbin
from vgpu.ptx.errors import FatbinError, PtxError
from vgpu.ptx.module import Module

Block = tuple[int, int, int]


@dataclass(frozen=True, order=True)
class Wanted:
    """One variant, as ``vgpu cache list --json`` names it."""

    kernel: str
    block: Block
    version: str


@dataclass
class Report:
    """What warming did."""

    compiled: int = 0
    cached: int = 0
    failed: int = 0
    missing: int = 0  # no library given has the kernel


def wanted(entries: Sequence[dict[str, Any]]) -> set[Wanted]:
    """The variants of a list. Raises ValueError for anything that is not one."""
    found = set()
    for entry in entries:
        try:
            x, y, z = (int(size) for size in entry["block"])
            found.add(Wanted(str(entry["kernel"]), (x, y, z), str(entry["version"])))
        except (KeyError, TypeError, ValueError):
            raise ValueError(f"{entry!r} is not an entry of `vgpu cache list --json`") from None
    return found


def warm(
    libraries: Sequence[Path],
    variants: set[Wanted],
    compute: int,
    pool: CompilePool,
    cache: ObjectCache,
    say: Callable[[str], None] = lambda text: None,
) -> Report:
    """Compile what is not cached yet. ``compute``: 90 for 9.0. ``say`` gets one line per variant compiled or failed."""
    report = Report()
    by_kernel: dict[str, list[Wanted]] = {}
    for one in sorted(variants):
        by_kernel.setdefault(one.kernel, []).append(one)
    jobs: dict[int, Wanted] = {}
    for path in libraries:
        for number, data in enumerate(fatbin.in_file(path)):
            try:
                module = Module(fatbin.choose(fatbin.images(data), compute).text())
            except (FatbinError, PtxError):
                continue  # for another device: a program could not load it here either
            for name in module.entries:
                for one in by_kernel.pop(name, ()):
                    source = describe(module, name)
                    key = variant_key(compiler_salt(), one.block, one.version, source)
                    if cache.get(key) is not None:
                        report.cached += 1
                        continue
                    job = pool.submit(
                        f"{path}:{number}", module.text, name, one.block, one.version, key,
                        marker_key(compiler_salt(), source),
                    )  # fmt: skip
                    jobs[job] = one
    report.missing = sum(len(rest) for rest in by_kernel.values())
    for job, one in jobs.items():
        label = f"{one.kernel} {'x'.join(map(str, one.block))} {one.version}"
        try:
            done = pool.result(job)
        except CompileError as error:
            report.failed += 1
            say(f"failed: {label}: {error}")
        else:
            report.compiled += 1
            say(f"{done.seconds:6.2f} s  {label}")
    return report
