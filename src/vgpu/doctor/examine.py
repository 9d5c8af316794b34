"""All checks in the order of the chain: installation, machine, vgpud, program, loader, symbols, and the calls."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from vgpu import proc
from vgpu.daemon.paths import default_socket
from vgpu.doctor import (
    backends,
    contents,
    daemon,
    driver,
    environment,
    install,
    libraries,
    machine,
    maps,
    nvml,
    program,
    runtime,
    symbols,
)
from vgpu.doctor.check import Finding, green, skipped
from vgpu.doctor.libraries import View
from vgpu.doctor.situation import Mode, Situation, as_is, of_file, of_process, service_of
from vgpu.guest.inject import carries_own_cuda, guest_environment, ollama_environment

Progress = Callable[[str], None]


@dataclass(frozen=True)
class Options:
    """What the command line asks. ``run`` in seconds; None: CMD is not started."""

    words: tuple[str, ...] = ()
    mode: Mode = Mode.RUN
    profile: str = "h100-80gb-hbm3"
    memory: int | None = None
    preload: bool = False
    keep: bool = False  # --keep-environment
    socket: Path | None = None
    source: str = ""  # --environment
    libraries: tuple[Path, ...] = ()
    run: float | None = None
    deadline: float = 10.0


@dataclass
class Report:
    """The findings in the order in which they were made."""

    situation: Situation
    findings: list[Finding] = field(default_factory=list)

    @property
    def green(self) -> bool:
        return green(self.findings)


def examine(options: Options, progress: Progress = lambda text: None) -> Report:
    """Make all checks. Raises SituationError when the environment asked for cannot be had, NotBuiltError without
    libraries; everything else that is wrong is a finding."""
    with ExitStack() as stack:
        situation, findings = _situation(options, stack)
        report = Report(situation, findings)
        walk(options, report, progress)
        return report


def _situation(options: Options, stack: ExitStack) -> tuple[Situation, list[Finding]]:
    if options.mode is Mode.GIVEN:
        if options.source.isdigit():
            pid = int(options.source)
            variables, user, folder = of_process(pid)
            situation = Situation(
                Mode.GIVEN,
                variables,
                default_socket(variables),
                f"as process {pid} has it, as user {user.name}",
                options.words,
                user,
                folder,
                pid,
                service_of(options.source),
                options.deadline,
            )
            return situation, []
        variables = {"PATH": os.environ.get("PATH", os.defpath), **of_file(Path(options.source))}
        return Situation(
            Mode.GIVEN,
            variables,
            default_socket(variables),
            f"as {options.source} has it",
            options.words,
            service=service_of(options.source),
            deadline=options.deadline,
        ), []
    if options.mode is Mode.AS_IS:
        variables, socket = as_is(os.environ)
        return Situation(
            Mode.AS_IS, variables, socket, "as it is here (--as-is)", options.words, deadline=options.deadline
        ), []
    findings: list[Finding] = []
    place = options.socket
    if place is None:
        control, findings = daemon.start(options.profile, options.memory)
        if control is not None:
            stack.enter_context(control)
            place = control.socket
    own = carries_own_cuda(options.words)
    changed = guest_environment(
        os.environ, place or default_socket(), preload=options.preload or own, keep=options.keep
    )
    if own:
        changed |= ollama_environment(os.environ)
    label = "as `vgpu run" + (" --preload" if options.preload else "") + "` would start it"
    if own:
        label += " (it is laid out as Ollama is, so ours are preloaded)"
    situation = Situation(
        Mode.RUN, {**os.environ, **changed}, place or default_socket(), label, options.words, deadline=options.deadline
    )
    return situation, findings


def walk(options: Options, report: Report, progress: Progress = lambda text: None) -> None:
    """All checks in the report's situation; appends to its findings."""
    situation, add = report.situation, report.findings.extend
    progress("installation, memory, vgpud")
    add(install.check(situation))
    status: dict[str, Any] | None = None
    if not any(finding.id == "daemon.start" for finding in report.findings):
        status, found = daemon.check(situation)
        add(found)
    add(machine.memory(situation, status))
    add(machine.cache(situation, status))
    progress("environment and program")
    usable, found = environment.check(situation)
    add(found)
    target = None
    if situation.words:
        target, found = program.find(situation, options.libraries)
        add(found)
        if target is None:
            situation = replace(situation, words=())
    elif situation.pid is not None:
        target, found = program.of_process(situation.pid, situation)
        add(found)
    if target is not None and usable is not None:
        preload = "LD_PRELOAD" in usable
        usable = {k: v for k, v in target.variables.items() if k != "LD_PRELOAD" or preload}
    views, found = libraries.views(situation, target, Path(sys.executable).resolve())
    add(found)
    if not views:
        return
    progress("what the loader takes")
    add(libraries.variables(situation, views))
    add(libraries.check(situation, views))
    if target is not None:
        add(libraries.trace(situation, target, views[0]))
    compute = int(status["device"]["compute_capability"].replace(".", "")) if status else None
    for view in views:
        add(symbols.check(situation, view))
        if target is not None:
            add(contents.check(situation, view, compute))
    if target is not None and target.script is not None and not views[1:]:
        progress("no CUDA library found near the script: name those that it opens with --library")
    if usable is None:
        add([skipped("driver.load", "no library was called", "no process can be started here: see environment.start")])
        return
    _call(situation, views, usable, status, report, progress, bool(target and target.own_loader))
    if options.run is not None and situation.words:
        progress(f"{situation.command} for {options.run:g} s")
        seen, ended, lasted = maps.follow(situation.words, situation.variables, situation, options.run)
        add(maps.check(situation, seen, ended, lasted, started=True))
    elif situation.pid is not None:
        processes: dict[int, maps.Seen] = {}
        for pid in proc.with_descendants([situation.pid]):
            maps.look(pid, processes)
        add(maps.check(situation, list(processes.values()), "", 0.0, started=False))


def _call(
    situation: Situation,
    views: list[View],
    usable: dict[str, str],
    status: dict[str, Any] | None,
    report: Report,
    progress: Progress,
    own_loader: bool,
) -> None:
    """The checks that call libraries: once for each libcuda that wins somewhere, each runtime on it, each NVML."""
    add = report.findings.extend
    drivers: dict[Path | None, driver.Driver] = {}
    runtimes: dict[tuple[str, Path | None, Path | None], None] = {}
    known: set[Path | None] = set()
    needed: dict[str, list[str]] = {}
    for view in views:
        for name in view.needs:
            if name.startswith("libcudart.so."):
                needed.setdefault(name, []).append(view.title)
    for view in views:
        searched = view.process.environment.get("LD_LIBRARY_PATH")
        variables = usable if searched is None else {**usable, "LD_LIBRARY_PATH": searched}
        cuda = view.path("libcuda.so.1")
        if cuda not in drivers:
            progress(f"calling {cuda or 'libcuda.so.1'}")
            one = drivers[cuda] = driver.examine(situation, view, variables, status is not None)
            add(one.findings)
            add(driver.version(situation, one, needed, str(status["profile"]) if status else ""))
            add(driver.compute(situation, one))
        one = drivers[cuda]
        names = view.runtimes or ([] if needed or situation.words else ["libcudart.so.12", "libcudart.so.13"])
        for name in names:
            found = view.path(name)
            if name not in view.found and view.process.objects:
                found = view.process.open(name, view.consumer).path
            if (name, found, cuda) not in runtimes:
                runtimes[name, found, cuda] = None
                add(runtime.check(situation, one, name, found, driver.wanted(name, one, needed)))
        library = view.path("libnvidia-ml.so.1")
        if library not in known:
            known.add(library)
            add(nvml.examine(situation, view, one.variables, one, status is not None))
        if view.backend is not None:
            progress(f"loading {view.backend.path.name}")
            add(backends.check(situation, view, usable, own_loader=own_loader))
