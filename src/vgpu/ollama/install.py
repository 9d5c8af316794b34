"""`vgpu ollama enable` and `disable`: the libraries, vgpud's units and Ollama's drop-in, all of them or nothing."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import vgpu
from vgpu.device import load as load_profile
from vgpu.guest.inject import guest_environment, ollama_environment
from vgpu.guest.locate import LIBRARIES, build_id, native_folder
from vgpu.ollama import units
from vgpu.ollama.access import check_daemon, check_ollama, in_homes
from vgpu.ollama.files import State, file, link, walk, within
from vgpu.ollama.layout import GROUP, OLLAMA, SERVICE, SOCKET, Layout, layout, unit_name
from vgpu.ollama.manifest import Manifest, load
from vgpu.ollama.plan import Plan, plan
from vgpu.ollama.report import Report
from vgpu.ollama.systemd import Manager, ManagerError
from vgpu.ollama.transaction import execute, locked
from vgpu.ollama.unit_files import Unit, read, words

_MERGED = ("LD_LIBRARY_PATH", "LD_PRELOAD")


class EnableError(RuntimeError):
    """It cannot be done here; the text says what to do instead. Nothing was changed."""


@dataclass(frozen=True)
class Request:
    """What to enable, or disable, and where.

    ``root``: another system's root folder, in which files are changed and nothing is run; None: this system.
    ``memory`` in bytes. ``restart``: whether services that run are started again.
    """

    scope: str = "system"
    root: Path | None = None
    unit: str = OLLAMA
    profile: str = "h100-80gb-hbm3"
    memory: int | None = None
    force: bool = False
    dry_run: bool = False
    restart: bool = True
    manager: Manager = field(default_factory=lambda: Manager("system"))

    @property
    def place(self) -> Path:
        """The root folder."""
        return Path("/") if self.root is None else self.root.resolve()


def enable(request: Request) -> Report:
    """Put everything in place and start it; a second time changes only what differs.

    Raises EnableError, AccessError, EditedError, FilesError, ManifestError, BusyError or ManagerError; then everything
    is as it was before.
    """
    request = replace(request, unit=unit_name(request.unit))
    where, root = layout(request.scope), request.place
    report = _begin("enable", request)
    load_profile(request.profile)
    with _lock(request, root):
        ollama = read(root, where.unit_folders, request.unit, without=where.drop_in(request.unit))
        report.warnings += _look_at(ollama, where, root)
        if request.scope == "system":
            report.warnings += check_daemon(root)
            check_ollama(root, where, ollama)
        manifest = load(within(root, where.state))
        about = _about(request, where)
        made = plan(root, _wanted(request, where, ollama), manifest, about, state=where.state, force=request.force)
        report.plan = made
        if request.dry_run:
            _enable_commands(request, report, made, manifest, run=False)
            return report
        if made.changed or manifest is None or dict(manifest.about) != about or made.leave:
            with _put_back(request, report, started=manifest is None):
                report.stay = execute(
                    root, made, where.state, lambda: _enable_commands(request, report, made, manifest, run=True)
                )
        else:
            _enable_commands(request, report, made, manifest, run=True)
    return report


def disable(request: Request) -> Report:
    """Undo what enable did, to the byte; the group and user ``vgpu`` stay. Raises as enable does."""
    where, root = layout(request.scope), request.place
    report = _begin("disable", request)
    with _lock(request, root):
        manifest = load(within(root, where.state))
        if manifest is None:
            report.notes.append("vgpu is not enabled for Ollama here")
            return report
        report.unit = str(manifest.about.get("unit", request.unit))
        made = report.plan = plan(root, {}, manifest, {}, state=where.state, force=request.force)
        if request.dry_run:
            _disable_commands(request, report, run=False)
        else:
            with _put_back(request, report):
                report.stay = execute(root, made, where.state, lambda: _disable_commands(request, report, run=True))
    report.notes += [f"{folder} stays: it has files that are not ours" for folder in report.stay]
    if request.scope == "system":
        report.notes.append(
            f"user and group {GROUP} stay, since files may belong to them: `userdel {GROUP}` removes both; kernels "
            "compiled for Ollama stay in /var/cache/vgpu"
        )
    return report


def _begin(action: str, request: Request) -> Report:
    """Refuse what this user or system cannot do."""
    report = Report(action, request.scope, request.place, request.unit, request.dry_run)
    if request.root is not None:
        if not request.place.is_dir():
            raise EnableError(f"--root {request.root} is no folder")
        return report
    if not request.manager.running():
        whose = "the system's service manager" if request.scope == "system" else "your service manager"
        text = (
            f"systemd does not run here as {whose}: `vgpu run -- ollama serve` does the same without it; to prepare a "
            "system that will run it, name its root folder with --root (this one: --root /)"
        )
        if action == "enable" and not request.dry_run:
            raise EnableError(f"{text}. Nothing was changed")
        report.warnings.append(text if action == "enable" else "systemd does not run here: no service is told")
    if request.scope == "system" and os.geteuid() and not request.dry_run:
        program = Path(sys.executable).with_name("vgpu")
        raise EnableError(
            f"only root may change the system's services: `sudo {program} ollama {action}`, or --user for an Ollama "
            "that runs as a service of yours"
        )
    return report


@contextlib.contextmanager
def _lock(request: Request, root: Path) -> Iterator[None]:
    if request.dry_run:
        yield
        return
    with locked(root if request.scope == "system" else _existing(root, Path.home())):
        yield


def _existing(root: Path, folder: Path) -> Path:
    *_, place = walk(root, folder)
    while not place.is_dir():
        place = place.parent
    return place


# --- what is wanted


def _wanted(request: Request, where: Layout, ollama: Unit) -> dict[Path, State]:
    native = native_folder()
    wanted = {where.libraries / name: file((native / name).read_bytes(), 0o755) for name in LIBRARIES}
    wanted[where.libraries / "build_id"] = file((native / "build_id").read_bytes())
    if where.sysusers is not None:
        wanted[where.sysusers] = file(units.SYSUSERS)
    arguments = [sys.executable, "-m", "vgpu", "serve", "--profile", request.profile]
    if request.memory is not None:
        arguments += ["--memory", str(request.memory)]
    if request.scope == "system":
        arguments += ["--group", GROUP]
    daemon = units.Daemon(tuple(arguments), homes=request.scope == "system" and in_homes())
    wanted[where.units / SOCKET] = file(units.vgpud_socket(where))
    wanted[where.units / SERVICE] = file(units.vgpud_service(where, daemon))
    # What `systemctl enable vgpud.socket` makes.
    wanted[where.units / "sockets.target.wants" / SOCKET] = link(str(where.units / SOCKET))
    families = " ".join(setting.value for setting in ollama.values("RestrictAddressFamilies"))
    lacks_unix = bool(families) and not families.startswith("~") and "AF_UNIX" not in families
    wanted[where.drop_in(request.unit)] = file(units.drop_in(where, _variables(where, ollama), lacks_unix))
    return wanted


def _variables(where: Layout, ollama: Unit) -> dict[str, str]:
    """What the drop-in sets: what `vgpu run` would set in the environment that the unit has without it."""
    given = {name: value for name, (value, _) in ollama.environment().items()}
    theirs = {name: value for name, value in given.items() if name in _MERGED}
    ours = guest_environment(theirs, where.socket, preload=True, folder=where.libraries, libraries=native_folder())
    return ours | ollama_environment(given)


def _about(request: Request, where: Layout) -> dict[str, object]:
    return {
        "vgpu": vgpu.__version__, "build_id": build_id(), "unit": request.unit, "profile": request.profile,
        "memory": request.memory, "interpreter": sys.executable, "libraries": str(where.libraries),
        "socket": where.socket,
    }  # fmt: skip


def _look_at(ollama: Unit, where: Layout, root: Path) -> list[str]:
    """Warnings about Ollama's unit."""
    found = []
    if ollama.fragment is None:
        other = "" if where.scope == "system" else "; an Ollama of the system's is served without --user"
        found.append(f"there is no {ollama.name} yet: what was put in place takes effect when it is installed{other}")
    drop_in = where.drop_in(ollama.name).name
    ours = {*_variables(where, ollama)}
    for name, (value, path) in ollama.environment().items():
        if name in ours and path.parent.name == f"{ollama.name}.d" and path.name > drop_in:
            found.append(f"{path} sets {name}={value} after our drop-in, so that ours has no effect: take it out there")
    for setting in ollama.values("UnsetEnvironment"):
        for name in sorted(ours & {word.partition("=")[0] for word in words(setting.value)}):
            found.append(f"{setting.file} unsets {name}, so that ours has no effect: take it out there")
    for setting in ollama.values("EnvironmentFile"):
        path = Path(setting.value.removeprefix("-"))
        for name in sorted(ours & _assigned(root, path)):
            found.append(f"{path} sets {name}, which overrides our drop-in's: take it out there")
    return found


def _assigned(root: Path, path: Path) -> set[str]:
    if not path.is_absolute():
        return set()
    *_, place = walk(root, path)
    if not place.is_file():  # a pipe would be waited for
        return set()
    try:
        lines = place.read_text(errors="replace").splitlines()
    except OSError:
        return set()
    used = [line for line in lines if "=" in line and not line.lstrip().startswith(("#", ";"))]
    return {line.partition("=")[0].strip() for line in used}


# --- the service manager


def _enable_commands(request: Request, report: Report, made: Plan, before: Manifest | None, *, run: bool) -> None:
    """Tell the manager what has changed; raises ManagerError. In another root, or for a dry run, only name it."""
    where = layout(request.scope)
    manager = request.manager
    ask = request.root is None and manager.running()
    run = run and request.root is None
    changed = {change.path for change in made.changes if change.action != "keep"}
    upgraded = before is not None and before.about.get("vgpu") != vgpu.__version__
    libraries = any(path.parent == where.libraries for path in changed)
    do = _Runner(manager, report, run)
    if where.sysusers is not None and made.changed:
        do(["systemd-sysusers", str(where.sysusers)])
    if made.changed:
        do(manager.systemctl("daemon-reload"))
    was_active = ask and manager.active(SERVICE)
    if where.units / SOCKET in changed and was_active:
        do(manager.systemctl("stop", SERVICE, SOCKET))
    if made.changed or (ask and not manager.active(SOCKET)):
        do(manager.systemctl("start", SOCKET))
    if made.changed and not was_active:
        # The socket would start it; but one that cannot start here must be known before Ollama depends on it.
        do(manager.systemctl("start", SERVICE))
    if was_active and (libraries or upgraded or where.units / SERVICE in changed or where.units / SOCKET in changed):
        do(manager.systemctl("restart", SERVICE), wanted=request.restart)
    other = str(before.about.get("unit", request.unit)) if before is not None else request.unit
    if other != request.unit:
        do(manager.systemctl("try-restart", other), wanted=request.restart)
    if not (libraries or upgraded or where.drop_in(request.unit) in changed):
        return
    if ask and not manager.active(request.unit):
        report.notes.append(f"{request.unit} does not run: `{' '.join(manager.systemctl('start', request.unit))}`")
        return
    do(manager.systemctl("restart" if ask else "try-restart", request.unit), wanted=request.restart)


def _disable_commands(request: Request, report: Report, *, run: bool) -> None:
    manager = request.manager
    ask = request.root is None and manager.running()
    run = run and ask
    do = _Runner(manager, report, run)
    if not ask or manager.active(SOCKET) or manager.active(SERVICE):
        do(manager.systemctl("stop", SOCKET, SERVICE))
    do(manager.systemctl("daemon-reload"))
    if not ask or manager.active(report.unit):
        do(manager.systemctl("restart" if ask else "try-restart", report.unit), wanted=request.restart)


@dataclass
class _Runner:
    manager: Manager
    report: Report
    run: bool

    def __call__(self, command: list[str], wanted: bool = True) -> None:
        run = self.run and wanted
        self.report.commands.append((command, run))
        if run:
            self.manager.run(command)


@contextlib.contextmanager
def _put_back(request: Request, report: Report, *, started: bool = False) -> Iterator[None]:
    """The files are put back by the transaction; the manager must be told of that too.

    ``started``: before, it knew of no socket of ours.
    """
    try:
        yield
    except BaseException as error:
        run = [words for words, done in report.commands if done]
        if run:
            systemctl = request.manager.systemctl
            commands = [systemctl("stop", SOCKET, SERVICE)] if started else []
            commands.append(systemctl("daemon-reload"))
            if any(report.unit in words for words in run):
                commands.append(systemctl("try-restart", report.unit))
            for command in commands:
                with contextlib.suppress(ManagerError):
                    request.manager.run(command)
        if isinstance(error, ManagerError):
            raise ManagerError(f"{error}. Every file is as it was before") from None
        raise
