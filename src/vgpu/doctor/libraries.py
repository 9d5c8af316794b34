"""Which libcuda, libcudart, libcublas and libnvidia-ml the loader takes, and why."""

from __future__ import annotations

import re
import shlex
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from vgpu.doctor.check import Finding, failed, ok, skipped, warning
from vgpu.doctor.elf import ElfError
from vgpu.doctor.loader import Found, Object, Process, library_path
from vgpu.doctor.nearby import CUDA_NAME, Backend
from vgpu.doctor.owner import Owner, owner
from vgpu.doctor.program import Program
from vgpu.doctor.situation import Mode, Situation
from vgpu.guest.locate import CUBLAS, CUDART, native_folder

ALWAYS = ("libcuda.so.1", "libnvidia-ml.so.1")  # opened by name by every runtime and tool
_TRACE_SECONDS = 10.0
MAX_BACKENDS = 40  # a Python with many CUDA packages has hundreds


@dataclass
class View:
    """One process image: the program, and with ``backend`` what that library brings along."""

    process: Process
    consumer: Object  # who opens CUDA's libraries in it
    backend: Backend | None
    found: dict[str, Found]  # by SONAME
    name: str = ""

    @property
    def title(self) -> str:
        return self.consumer.path.name

    def path(self, soname: str) -> Path | None:
        found = self.found.get(soname)
        return found.path if found else None

    @property
    def needs(self) -> set[str]:
        """SONAMEs of CUDA libraries that something in it needs, other than CUDA's libraries themselves."""
        needing = (o for o in self.process.objects if not any(CUDA_NAME.fullmatch(name) for name in o.names))
        return {name for one in needing for name in one.elf.needed if CUDA_NAME.fullmatch(name)}

    @property
    def runtimes(self) -> list[str]:
        """SONAMEs of the CUDA runtimes in it, e.g. ``libcudart.so.12``."""
        return sorted(name for name in self.found if name.startswith("libcudart.so."))


def views(situation: Situation, program: Program | None, neutral: Path) -> tuple[list[View], list[Finding]]:
    """The process images to examine: the program's own, and one for each of its backends. Without a program that of
    ``neutral``, a program that needs nothing of CUDA."""
    made: list[View] = []
    problems: list[Finding] = []
    near = program.backends if program else []
    if len(near) > MAX_BACKENDS:
        problems.append(
            skipped(
                "backend.more",
                f"{len(near) - MAX_BACKENDS} libraries near the program that need CUDA were not examined",
                f"there are {len(near)}; those that matter can be named with --library",
                left_out=[str(one.path) for one in near[:-MAX_BACKENDS]],
            )
        )
    # Those that the user named come last, and are never left out.
    for backend in [None, *near[-MAX_BACKENDS:]]:
        variables = dict(program.variables if program else situation.variables)
        if backend is not None and backend.library_path:
            rest = variables.get("LD_LIBRARY_PATH", "")
            variables["LD_LIBRARY_PATH"] = ":".join([*backend.library_path, *([rest] if rest else [])])
        process = Process(variables, situation.folder, bool(program and program.secure))
        try:
            consumer = process.start(program.path if program else neutral)
        except ElfError as error:
            problems.append(
                failed(
                    "program.format",
                    f"{program.path if program else neutral}: {error}",
                    str(error),
                    "file PROGRAM   # give a program for x86-64",
                )
            )
            break
        if backend is not None:
            found = process.open(str(backend.path))
            opened = process.object(backend.path)
            if opened is None:
                problems.append(_damaged(backend.path, found.fatal or "it cannot be loaded"))
                continue
            consumer = opened
        made.append(View(process, consumer, backend, _cuda(process, consumer), "" if program else "any program"))
    return made, problems


def _damaged(path: Path, why: str) -> Finding:
    return failed(
        f"backend.{path.name}",
        f"{path} cannot be loaded",
        why,
        f"file {path}   # then install the package that it belongs to again",
    )


def _cuda(process: Process, consumer: Object) -> dict[str, Found]:
    found: dict[str, Found] = {}
    for absent, _ in process.missing:
        if CUDA_NAME.fullmatch(absent.name):
            found[absent.name] = absent
    for name in ALWAYS:
        found.setdefault(name, process.open(name, consumer))
    for one in process.objects:
        for name in one.names:
            if CUDA_NAME.fullmatch(name):
                found.setdefault(name, Found(name, one.path, one.how))
    return found


def check(situation: Situation, made: list[View]) -> Iterator[Finding]:
    """One finding per library and file that wins; programs and backends that get the same one share it."""
    grouped: dict[tuple[str, Path | None, str], list[View]] = {}
    for view in made:
        for name, found in sorted(view.found.items()):
            if name.count(".so.") or found.path is None:
                how = found.how if found.path is None or owner(found.path) is not Owner.OURS else ""
                grouped.setdefault((name, found.path, how), []).append(view)
    for (name, _, _), who in sorted(grouped.items(), key=lambda item: item[0][0]):
        yield _library(situation, name, who[0].found[name], who)


def _library(situation: Situation, name: str, found: Found, who: list[View]) -> Finding:
    identity = f"loader.{name}"
    users = ", ".join(dict.fromkeys(view.title for view in who))
    evidence = {
        "library": name,
        "path": str(found.path) if found.path else None,
        "how": found.how,
        "for": users,
        "passed_over": [f"{one.path}: {one.reason}" for one in found.passed],
    }
    view = who[0]
    if found.path is None:
        why = found.fatal or _not_found(found, view, situation)
        mend = situation.mend(preload=False)
        if found.fatal and found.passed:
            mend = (
                f"file {found.passed[-1].path}   # remove what is no library of this machine from that place, "
                f"then: {mend}"
            )
        return failed(identity, f"the loader finds no {name} for {users}", why, mend, **evidence)
    whose = owner(found.path)
    if whose is Owner.OURS:
        return ok(identity, f"{name} for {users}: {found.path} ({found.how})", **evidence)
    if whose is Owner.OTHER_BUILD:
        return failed(
            identity,
            f"{name} for {users} is vgpu's of another build: {found.path}",
            f"{_reason(found, view)}; libraries, vgpud and command must be of one build",
            _mend(situation, name, found, view),
            **evidence,
        )
    return failed(
        identity,
        f"another {name} wins for {users}: {found.path}",
        f"{_reason(found, view)}; it is not vgpu's",
        _mend(situation, name, found, view),
        **evidence,
    )


def _mend(situation: Situation, name: str, found: Found, view: View) -> str:
    """The command after which ours wins over the file found."""
    how = _rule(found)
    preloaded = [word for word in re.split("[ :]+", situation.variables.get("LD_PRELOAD", "")) if word]
    if how.startswith("LD_PRELOAD"):
        others = [w for w in preloaded if Path(w).name != name and Path(w).parent != native_folder()]
        return situation.set("LD_PRELOAD", ":".join(others))
    if how in ("a path", "an absolute path"):
        return f"sudo mv {found.path} {found.path}.away   # nothing else reaches a library that is named by its path"
    if name in (*CUDART, *CUBLAS):
        return situation.mend(preload=True)
    before_ours = how.startswith("DT_RPATH") or bool(view.backend and view.backend.library_path)
    if not before_ours and situation.mode is not Mode.RUN:
        return situation.mend(preload=False)
    # `--preload` has the runtime and cuBLAS only; LD_LIBRARY_PATH leads to the others unless a DT_RPATH is in the way.
    ours = ":".join([*preloaded, str(native_folder() / name)])
    if situation.mode is Mode.RUN:
        return f"LD_PRELOAD={shlex.quote(str(native_folder() / name))} vgpu run -- {situation.command}"
    return situation.set("LD_PRELOAD", ours)


def _rule(found: Found) -> str:
    """By which rule of the loader a library was found, also when it was found again by its name."""
    return found.how.removeprefix("loaded before under this name (").removesuffix(")")


def _ours_in(view: View, name: str) -> str:
    """Where LD_LIBRARY_PATH has our library of this name."""
    for number, entry in enumerate(library_path(view.process.environment), 1):
        if owner(view.process.folder / entry / name) is not Owner.FOREIGN:
            return f"ours is only entry {number}"
    return "our folder is not in LD_LIBRARY_PATH"


def _reason(found: Found, view: View) -> str:
    how = _rule(found)
    passed = "".join(f"; {one.path} was passed over: {one.reason}" for one in found.passed)
    if how.startswith("LD_PRELOAD"):
        return "LD_PRELOAD names it, and what is preloaded comes before every search"
    if how.startswith("LD_LIBRARY_PATH"):
        folder = how.partition(": ")[2]
        program = view.backend is not None and folder in view.backend.library_path
        who = " (the program itself puts its folders first for the process that opens this backend)" if program else ""
        return f"{how.partition(':')[0]} ({folder}) has it{who}, and {_ours_in(view, found.name)}{passed}"
    if how.startswith("DT_RPATH"):
        return f"{how} leads to it, and the loader follows DT_RPATH before LD_LIBRARY_PATH{passed}"
    if how in ("a path", "an absolute path"):
        return "the program opens it by this path, which no search order can change"
    return f"{how} leads to it, and {_ours_in(view, found.name)}{passed}"


def _not_found(found: Found, view: View, situation: Situation) -> str:
    if found.passed:
        return "; ".join(f"{one.path} was passed over: {one.reason}" for one in found.passed)
    if view.process.secure:
        return "the program runs with more rights than its caller, so the loader ignores LD_LIBRARY_PATH"
    entries = library_path(view.process.environment)
    ours = native_folder()
    if str(ours) in entries:
        if not situation.user.may(ours, 1):
            return f"user {situation.user.name} may not enter {ours}"
        return f"{ours} is searched and does not have it"
    files = [entry for entry in entries if (view.process.folder / entry).is_file()]
    if files:
        return f"LD_LIBRARY_PATH names the file {files[0]}, but the loader looks into folders only"
    return f"no entry of LD_LIBRARY_PATH has it ({', '.join(entries) or 'it is not set'}), nor has /etc/ld.so.cache"


def variables(situation: Situation, made: list[View]) -> Iterator[Finding]:
    """LD_LIBRARY_PATH and LD_PRELOAD as such: entries that the loader cannot use."""
    entries = library_path(situation.variables)
    files = [entry for entry in entries if (situation.folder / entry).is_file()]
    if files:
        better = ":".join(str(Path(e).parent) if e in files else e for e in entries)
        yield failed(
            "environment.library-path",
            f"LD_LIBRARY_PATH names a file: {files[0]}",
            "the loader looks into folders only and ignores such an entry without a word",
            situation.set("LD_LIBRARY_PATH", better),
            entries=entries,
        )
    else:
        yield ok(
            "environment.library-path",
            f"LD_LIBRARY_PATH has {len(entries)} entries, none of them a file",
            entries=entries,
        )
    bad = {str(one.path): one.reason for view in made for one in view.process.preload_failures}
    words = [word for word in situation.variables.get("LD_PRELOAD", "").replace(":", " ").split() if word]
    if bad:
        good = [word for word in words if word not in bad]
        path, reason = next(iter(bad.items()))
        yield failed(
            "environment.preload",
            f"LD_PRELOAD names {path}, which the loader does not take",
            f"{reason}; the loader writes a line on stderr and goes on without it",
            situation.mend(preload=True)
            if situation.mode is Mode.GIVEN and all(Path(one).name in (*CUDART, *CUBLAS) for one in bad)
            else situation.set("LD_PRELOAD", ":".join(good)),
            failures=bad,
        )
    elif words:
        yield ok("environment.preload", f"all {len(words)} libraries of LD_PRELOAD can be loaded", entries=words)


def trace(situation: Situation, program: Program, view: View) -> Iterator[Finding]:
    """The loader's own word for a program that needs CUDA's libraries itself: ``ld.so --list`` runs nothing of it."""
    wanted = [name for name in view.found if name in {n for o in view.process.objects for n in o.elf.needed}]
    if not wanted or program.secure:
        return
    try:
        done = subprocess.run(
            [program.elf.interpreter, "--list", str(program.path)],
            env=dict(program.variables),
            text=True,
            capture_output=True,
            timeout=_TRACE_SECONDS,
            check=False,
            cwd=situation.folder,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        yield warning(
            "loader.trace",
            f"{program.elf.interpreter} could not be asked",
            str(error),
            f"{program.elf.interpreter} --list {program.path}",
        )
        return
    said = dict(_pairs(done.stdout))
    differs = {}
    for name in wanted:
        expected, real = view.path(name), said.get(name)
        if real is not None and (expected is None or not Path(real).exists() or not expected.samefile(real)):
            differs[name] = real
    # A version that is missing it only prints; the program itself would end by it.
    if done.returncode or "' not found (required by" in done.stderr:
        line = (done.stderr.strip() or done.stdout.strip()).splitlines()[-1:] or ["it said nothing"]
        yield failed(
            "loader.trace",
            f"the loader cannot start {program.path}",
            line[0],
            situation.mend(preload=True),
            stderr=done.stderr[-2000:],
        )
    elif differs:
        name, real = next(iter(differs.items()))
        yield warning(
            "loader.trace",
            f"the loader itself takes {real} for {name}",
            f"by its rules {view.path(name)} was expected",
            situation.mend(preload=True),
            taken=said,
        )
    else:
        yield ok(
            "loader.trace",
            f"the loader's own list for {program.path.name} says the same",
            taken={n: said.get(n) for n in wanted},
        )


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    for line in text.splitlines():
        name, arrow, rest = line.strip().partition(" => ")
        if arrow and rest.startswith("/"):
            yield name, rest.rpartition(" (")[0]
        elif name.startswith("/"):
            path = name.rpartition(" (")[0]
            yield Path(path).name, path
