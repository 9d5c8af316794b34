"""What there is to see of Ollama on this machine, gathered once: log, API, processes, vgpud."""

from __future__ import annotations

import math
import os
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from vgpu.daemon.control import ControlError, status
from vgpu.daemon.paths import default_socket
from vgpu.guest.locate import build_id
from vgpu.ollama.verification import log as logs
from vgpu.ollama.verification import processes
from vgpu.ollama.verification.api import Address, Api, ApiError, Loaded
from vgpu.ollama.verification.contract import Generation, generation_by_lines, generation_of
from vgpu.ollama.verification.log import Log, LogError, Start
from vgpu.ollama.verification.processes import Process

TOKENS = 4
KEEP_SECONDS = 60  # that a model which was loaded for verification stays
_SLOW_API = 30.0  # while a model loads, the server may be busy
RUN = ("kernels_launched", "graphs_launched", "gemms")
COMPILED = ("kernels_compiled",)
_RUNNERS = ("ollama", "llama-server")
Progress = Callable[[str], None]


@dataclass(frozen=True)
class Options:
    """Where to look. None: find it."""

    where: Address
    log: Path | None = None
    unit: str | None = None
    socket: Path | None = None


@dataclass(frozen=True)
class Request:
    """The request that was sent: the model and why it was chosen, the answer or the error, the seconds it took, and
    how many operations vgpud ran and kernels it compiled for Ollama meanwhile (None: vgpud could not be asked)."""

    model: str
    chosen: str
    answer: dict[str, Any] | None
    error: str
    seconds: float
    operations: int | None
    compiled: int | None = None


@dataclass
class Evidence:
    """All that was seen. Where something could not be, the text beside it says why."""

    options: Options
    log: Log | None = None
    start: Start | None = None
    log_error: str = ""
    version: str = ""
    api_error: str = ""
    loaded: list[Loaded] = field(default_factory=list)
    server: Process | None = None
    runners: list[Process] = field(default_factory=list)
    socket: Path | None = None
    daemon: dict[str, Any] | None = None
    daemon_error: str = ""
    daemon_hidden: bool = False  # this user may not talk to it: nothing is said of Ollama's user
    request: Request | None = None
    no_request: str = ""  # why none was sent

    @property
    def generation(self) -> Generation:
        found = generation_of(self.version or (self.start.version if self.start else ""))
        return generation_by_lines(self.start) if found is Generation.UNKNOWN else found

    def counted(self, names: Sequence[str] = RUN) -> dict[int, int]:
        """What vgpud counted (kernels, graphs and GEMMs run), by session, for the processes that run models. Where
        those cannot be seen (a container's), for all that have the name of one."""
        pids = {process.pid for process in self.runners}
        return {
            int(session["session"]): sum(int(session.get(name, 0)) for name in names)
            for session in (self.daemon or {}).get("sessions", [])
            if (session["pid"] in pids if pids else Path(session["process"]).name in _RUNNERS)
        }


def gather(options: Options) -> Evidence:
    """Look at everything that is there now. Raises NotBuiltError when vgpu's own libraries are not built."""
    evidence = Evidence(options)
    _look_at_api(evidence)
    _look_at_processes(evidence)
    _look_at_log(evidence)
    _look_at_daemon(evidence)
    return evidence


def _look_at_api(evidence: Evidence) -> None:
    api = Api(evidence.options.where)
    try:
        evidence.version = api.version()
        evidence.loaded = api.loaded()
        evidence.api_error = ""
    except ApiError as error:
        evidence.api_error = str(error)


def _look_at_processes(evidence: Evidence) -> None:
    evidence.server, evidence.runners = None, []
    if not evidence.options.where.is_local:
        return
    pid = processes.find_server(None if evidence.api_error else evidence.options.where.port)
    if pid is not None:
        evidence.server = processes.read(pid, build_id())
        evidence.runners = processes.model_processes(pid, build_id())


def _look_at_log(evidence: Evidence) -> None:
    options = evidence.options
    try:
        evidence.log = logs.find(options.log, options.unit, evidence.server.pid if evidence.server else None)
        evidence.start = logs.last_start(evidence.log)
        evidence.log_error = ""
    except LogError as error:
        evidence.log_error = str(error)


def _look_at_daemon(evidence: Evidence) -> None:
    """The daemon that Ollama's server was told of; a ``--socket`` goes first."""
    environment = (evidence.server.environment if evidence.server else None) or {}
    named = environment.get("VGPU_SOCKET", "")
    evidence.socket = evidence.options.socket or (Path(named) if named else default_socket())
    try:
        evidence.daemon = status(evidence.socket)
        evidence.daemon_error = ""
    except ControlError as error:
        evidence.daemon = None
        evidence.daemon_error = str(error)
        try:
            evidence.socket.stat()
            evidence.daemon_hidden = not os.access(evidence.socket, os.W_OK)
        except PermissionError:
            evidence.daemon_hidden = True
        except OSError:
            pass


def ask(evidence: Evidence, model: str | None, seconds: float, progress: Progress) -> None:
    """Have a model say a few words, and look again. What goes wrong is kept in ``evidence.request``."""
    if evidence.api_error:
        evidence.no_request = "Ollama does not answer"
        return
    api = Api(evidence.options.where, _SLOW_API)
    try:
        name, chosen, keep = _choose(api, evidence.loaded, model)
    except ApiError as error:
        evidence.no_request = str(error)
        return
    progress(f"asking {name} ({chosen}) for {TOKENS} tokens, for up to {seconds:g} s")
    before, compiled_before = evidence.counted(), evidence.counted(COMPILED)
    began = time.monotonic()
    answer, error_text = None, ""
    try:
        answer = api.generate(name, TOKENS, keep, seconds)
    except ApiError as error:
        error_text = str(error)
    took = time.monotonic() - began
    for look in (_look_at_api, _look_at_processes, _look_at_log, _look_at_daemon):
        look(evidence)
    operations = compiled = None
    if evidence.daemon is not None:
        operations = _grown(before, evidence.counted())
        compiled = _grown(compiled_before, evidence.counted(COMPILED))
    evidence.request = Request(name, chosen, answer, error_text, took, operations, compiled)


def _grown(before: Mapping[int, int], after: Mapping[int, int]) -> int:
    return sum(count - before.get(session, 0) for session, count in after.items())


def _choose(api: Api, loaded: list[Loaded], model: str | None) -> tuple[str, str, str]:
    """Name, why, and keep_alive. A loaded model keeps the time it has left. Raises ApiError when there is none."""
    local = [one for one in api.models() if not one.remote]
    if model is not None:
        names = {one.name for one in local}
        full = model if model in names or ":" in model else f"{model}:latest"
        if full not in names:
            known = ", ".join(sorted(names)) or "none"
            raise ApiError(f"no model {model!r} is installed (there is {known}); `ollama pull {model}` fetches it")
        already = [one for one in loaded if one.name == full]
        return full, "as asked", _keep(already[0]) if already else f"{KEEP_SECONDS}s"
    for one in loaded:
        if api.generates(one.name):
            return one.name, "it is loaded", _keep(one)
    for installed in sorted(local, key=lambda one: one.size):
        if api.generates(installed.name):
            others = "the smallest installed" if len(local) > 1 else "the only one installed"
            return installed.name, others, f"{KEEP_SECONDS}s"
    raise ApiError("no model that makes text is installed: `ollama pull` or `ollama create` one, then verify again")


def _keep(model: Loaded) -> str:
    try:
        left = (datetime.fromisoformat(model.expires_at) - datetime.now(UTC)).total_seconds()
    except (ValueError, TypeError):
        return f"{KEEP_SECONDS}s"
    if left > 10 * 365 * 86400:  # Ollama's "for ever"
        return "-1s"
    return f"{max(KEEP_SECONDS, math.ceil(left))}s"
