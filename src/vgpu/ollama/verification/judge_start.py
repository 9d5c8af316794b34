"""The links from the server's start to the device that Ollama chose, judged."""

from __future__ import annotations

import re
from collections.abc import Callable

from vgpu.ollama.verification import causes, contract
from vgpu.ollama.verification.api import address
from vgpu.ollama.verification.case import Case, Check, Evident, State, chosen, of_line
from vgpu.ollama.verification.contract import Link, marked
from vgpu.ollama.verification.slog import size

_PRELOADED = ("libcudart.so.12", "libcudart.so.13", "libcublas.so.12", "libcublas.so.13")
_HIDING = ("CUDA_VISIBLE_DEVICES", "OLLAMA_LLM_LIBRARY")  # of the server's environment


def _log(case: Case, link: Link) -> Check:
    seen = case.seen
    if case.start is None or seen.log is None:
        return Check(link, State.NOT_SEEN, seen.log_error, fix=causes.DEBUG_LOG)
    start = case.start
    when = start.time.isoformat(sep=" ", timespec="seconds") if start.time else "an unknown time"
    which = f"start {start.number} of {start.count} in it" if start.count > 1 else "the only start in it"
    text = f"{seen.log.origin}; {which}, at {when}"
    if seen.log.cut:
        text += "; only the end of the log was read"
    return Check(link, State.OK, text, [of_line(start.lines[0])])


def _server(case: Case, link: Link) -> Check:
    if case.start is None:
        return Check(link, State.NOT_SEEN, "there is no log")
    if case.start.listening is not None:
        line, where, version = case.start.listening
        return Check(link, State.OK, f"version {version} ({case.seen.generation}) listens on {where}", [of_line(line)])
    if any(link.name in found.cause.fails for found in case.found):
        return Check(link, State.FAILED, "it ended before it listened")
    if case.start.config is not None:
        return Check(link, State.NOT_SEEN, "the server began, and has not said where it listens")
    return Check(link, State.NOT_SEEN, "the log begins after the server's first lines")


def _api(case: Case, link: Link) -> Check:
    seen = case.seen
    if seen.api_error:
        said = case.start.listening if case.start else None
        if said is not None and seen.server is not None and address(said[1]).url != seen.options.where.url:
            return Check(
                link,
                State.FAILED,
                seen.api_error,
                [of_line(said[0])],
                why="the server whose log this is listens at another address",
                fix=f"vgpu ollama verify --host {said[1]}",
            )
        return Check(link, State.FAILED, seen.api_error, cause="not_running")
    url = seen.options.where.url
    evidence = [Evident("api", f"GET {url}/api/version: {seen.version}")]
    logged = case.start.version if case.start else ""
    if logged and seen.version != logged:
        return Check(
            link, State.FAILED, f"version {seen.version} answers, the log is of version {logged}", evidence,
            why="the log is not of the server that answers, or that one was started again elsewhere",
            fix="name its log with --log, or its address with --host",
        )  # fmt: skip
    return Check(link, State.OK, f"version {seen.version} at {url}", evidence)


def _environment(case: Case, link: Link) -> Check:
    server = case.seen.server
    if server is None:
        return Check(link, State.NOT_SEEN, "the server's process is not here (another host, a container?)")
    if server.environment is None:
        return Check(link, State.NOT_SEEN, f"process {server.pid} is another user's", fix=contract.AS_ROOT)
    path, preload, socket = (server.environment.get(n, "") for n in ("LD_LIBRARY_PATH", "LD_PRELOAD", "VGPU_SOCKET"))
    evidence = [
        Evident(f"process {server.pid}", f"{name}={value}")
        for name, value in (("LD_LIBRARY_PATH", path), ("LD_PRELOAD", preload), ("VGPU_SOCKET", socket))
        if value
    ]
    missing = [name for name in _PRELOADED if name not in preload]
    if not path and not preload and not socket:
        if _uses_ours(case):
            return Check(link, State.OK, "vgpu's libraries are found without variables (by the loader's configuration)")
        return Check(link, State.FAILED, "none of vgpu's variables is set", evidence, "no_drop_in")
    if missing and not _uses_ours(case):
        return Check(link, State.FAILED, f"LD_PRELOAD lacks {', '.join(missing)}", evidence, "no_preload")
    refused = [of_line(found.line) for found in case.found if link.name in found.cause.fails and found.line]
    if refused and not _uses_ours(case):
        return Check(link, State.FAILED, "LD_PRELOAD is set, and the loader refused a file of it", evidence + refused)
    text = "vgpu's libraries are preloaded"
    if "GGML_NO_BACKTRACE" not in server.environment:
        text += "; GGML_NO_BACKTRACE is not set, so an abort may wait for a debugger"
    return Check(link, State.OK, text, evidence)


def _uses_ours(case: Case) -> bool:
    """Some process of a model has all its CUDA libraries from us, however it found them."""
    mapped = [runner.libraries for runner in case.seen.runners if runner.libraries]
    return any(all(lib.build for lib in libs if not lib.name.startswith("libggml")) for libs in mapped)


def _vgpud(case: Case, link: Link) -> Check:
    seen = case.seen
    if seen.daemon is None:
        if seen.daemon_hidden:
            return Check(link, State.NOT_SEEN, f"this user may not talk to {seen.socket}", fix=contract.AS_ROOT)
        cause = "daemon_build" if "is build" in seen.daemon_error else "daemon_down"
        return Check(link, State.FAILED, seen.daemon_error, cause=cause)
    device = seen.daemon["device"]
    text = f"{device['name']}, {device['memory_total'] >> 20} MiB, at {seen.socket}"
    evidence = [Evident("vgpud", f"version {seen.daemon['version']}, build {seen.daemon['build_id'][:16]}")]
    return Check(link, State.OK, text, evidence)


def _overrides(case: Case, link: Link) -> Check:
    set_by_user = [f for f in case.found if f.cause.name in ("overrode", "skipped")]
    server = case.seen.server
    environment = server.environment if server else None
    hiding = [f"{name}={environment[name]}" for name in _HIDING if environment and environment.get(name)]
    config = case.start.config.get("env") if case.start and case.start.config else ""
    if environment is None:
        told = ((name, re.search(rf"\b{name}:(\S+?)(?=[\s\]])", config)) for name in _HIDING)
        hiding = [f"{name}={match[1]}" for name, match in told if match]
    evidence = [of_line(f.line) for f in set_by_user if f.line]
    evidence += [Evident(f"process {server.pid}" if server and environment else "log", one) for one in hiding]
    if not set_by_user and not hiding:
        if case.start is None and environment is None:
            return Check(link, State.NOT_SEEN, "there is no log, and the server's environment cannot be read")
        return Check(link, State.OK, "nothing")
    # What the user asked for is no failure where the device was found all the same.
    if chosen(case)[0] is not None:
        text = " ".join(hiding) or set_by_user[0].why
        return Check(link, State.OK, f"the device was found, with {text}", evidence)
    return Check(link, State.FAILED, " ".join(hiding) or set_by_user[0].why, evidence, "hidden")


def _not_written(case: Case, link: Link) -> str:
    if case.start is None:
        return "there is no log"
    if case.start.debug < link.debug:
        return f"{contract.SEE}; `inference_compute` tells it too"
    return "the log does not have it"


def _discovery(case: Case, link: Link) -> Check:
    passes = case.passes
    broken = [found for found in case.found if link.name in found.cause.fails and found.line]
    if broken and chosen(case)[0] is None:
        # Where the device was found all the same, it was another folder's libraries that failed.
        return Check(link, State.FAILED, "a discovery process failed", [of_line(f.line) for f in broken if f.line])
    if not passes:
        return Check(link, State.NOT_SEEN, _not_written(case, link))
    slow = [(line, time) for _, line, time in passes if time >= contract.HANG_SECONDS]
    slowest = max(time for _, _, time in passes)
    text = f"{len(passes)} passes, the slowest took {slowest:.2f} s"
    if slow:
        return Check(link, State.FAILED, text, [of_line(line) for line, _ in slow], "hang")
    return Check(link, State.OK, text, [of_line(line) for _, line, _ in passes])


def _initial_count(case: Case, link: Link) -> Check:
    for _, line, _ in marked(contract.EVALUATING, case.at_start):
        count = line.record.get("initial_count") if line.record else ""
        state = State.OK if count.isdigit() and int(count) else State.FAILED
        return Check(link, state, f"initial_count={count}", [of_line(line)], "" if state is State.OK else "no_devices")
    return Check(link, State.NOT_SEEN, _not_written(case, link))


def _verification(case: Case, link: Link) -> Check:
    verifying = [line for _, line, _ in marked(contract.VERIFYING, case.at_start)]
    filtered = [line for _, line, _ in marked(contract.FILTERED, case.at_start)]
    evidence = [of_line(line) for line in (*verifying, *filtered)]
    dropped = [found for found in case.found if link.name in found.cause.fails and found.line]
    if dropped and chosen(case)[0] is None:
        lines = [one for f in dropped if f.line and (one := of_line(f.line)) not in evidence]
        return Check(link, State.FAILED, "the device was dropped", evidence + lines)
    if not verifying and not filtered:
        if case.regions.evaluating is not None:
            return Check(link, State.NOT_SEEN, "there was no device to verify")
        return Check(link, State.NOT_SEEN, _not_written(case, link))
    if len(filtered) >= len(verifying):
        return Check(link, State.FAILED, f"{len(filtered)} of {len(verifying)} devices were filtered", evidence)
    computes = sorted({line.record.get("compute") for line in verifying if line.record})
    text = f"{len(verifying) - len(filtered)} of {len(verifying)}, compute {', '.join(computes)}"
    return Check(link, State.OK, text, evidence)


def _inference_compute(case: Case, link: Link) -> Check:
    cuda, cpu = chosen(case)
    if cuda is not None and cuda.record is not None:
        names = ("library", "compute", "description", "libdirs", "driver", "total")
        values = " ".join(f"{name}={value}" for name in names if (value := cuda.record.get(name)))
        return Check(link, State.OK, values, [of_line(cuda)])
    if cpu is not None:
        return Check(link, State.FAILED, "Ollama found no GPU and uses the CPU", [of_line(cpu)], "no_devices")
    if case.start is None:
        return Check(link, State.NOT_SEEN, "there is no log")
    other = next(iter(marked(contract.INFERENCE, case.at_start)), None)
    if other is not None:
        return Check(link, State.FAILED, "it is not CUDA's", [of_line(other[1])], "other_device")
    if case.start.config is None:
        text = "the log begins after the server's start: `sudo systemctl restart ollama` makes it write the line again"
        return Check(link, State.NOT_SEEN, text)
    return Check(link, State.NOT_SEEN, "the server has not finished its discovery, which may take 30 s for each folder")


def _identity(case: Case, link: Link) -> Check:
    cuda, _ = chosen(case)
    if cuda is None or cuda.record is None or case.seen.daemon is None:
        return Check(link, State.NOT_SEEN, "both a device in the log and vgpud are needed to compare them")
    device, record = case.seen.daemon["device"], cuda.record
    ours = {
        "id": device["uuid"], "description": device["name"], "compute": device["compute_capability"],
        "pci_id": str(device["pci_bus_id"]).lower(),
    }  # fmt: skip
    told = {name: record.get(name) for name in ours}
    if not told["id"].startswith("GPU-"):  # llama-server's devices are numbered
        del ours["id"]
    different = [
        f"{name} is {told[name]}, vgpud's {value}" for name, value in ours.items()
        if told[name] and told[name].lower() != str(value).lower() and not str(value).endswith(told[name])
    ]  # fmt: skip
    evidence = [Evident("vgpud", f"{device['name']} {device['uuid']} {device['pci_bus_id']}")]
    if different:
        return Check(link, State.FAILED, "; ".join(different), evidence, "other_device")
    return Check(link, State.OK, ", ".join(f"{name}={told[name]}" for name in ours if told[name]), evidence)


def _total_vram(case: Case, link: Link) -> Check:
    for _, line, _ in marked(contract.TOTAL_VRAM, case.lines):
        text = line.record.get("total_vram") if line.record else ""
        context = line.record.get("default_num_ctx") if line.record else ""
        shown = f"total_vram={text}" + (f", default_num_ctx={context}" if context else "")
        if size(text):
            return Check(link, State.OK, shown, [of_line(line)])
        return Check(link, State.FAILED, shown, [of_line(line)], "no_devices")
    return Check(link, State.NOT_SEEN, "there is no log" if case.start is None else "the log does not have it")


JUDGES: dict[str, Callable[[Case, Link], Check]] = {
    "log": _log,
    "server": _server,
    "api": _api,
    "environment": _environment,
    "vgpud": _vgpud,
    "overrides": _overrides,
    "discovery": _discovery,
    "initial_count": _initial_count,
    "verification": _verification,
    "inference_compute": _inference_compute,
    "identity": _identity,
    "total_vram": _total_vram,
}
