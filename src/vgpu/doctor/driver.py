"""libcuda as a program gets it: loads, initialises, shows a device, has a driver new enough; and computes."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from vgpu.api.table import load_errors
from vgpu.doctor.check import Finding, failed, ok, skipped, warning
from vgpu.doctor.libraries import View
from vgpu.doctor.owner import Owner, owner
from vgpu.doctor.probe import Probe, probe
from vgpu.doctor.situation import Mode, Situation

_COMPUTE_SECONDS = 60.0  # a first kernel loads LLVM and compiles
NO_DEVICE, NOT_PERMITTED, SYSTEM_NOT_READY, DRIVER_MISMATCH = 100, 800, 802, 803


def error_name(table: str, status: int) -> str:
    """``36 (cudaErrorCallRequiresNewerDriver: API call is not supported in the installed CUDA driver)``."""
    found = next((e for e in load_errors(table) if e.value == status), None)
    return f"{status} ({found.name}: {found.text})" if found else str(status)


@dataclass
class Driver:
    """What was found out of one libcuda. ``variables`` are those with which its device is to be seen."""

    path: str
    ours: bool
    probe: Probe
    variables: Mapping[str, str]
    works: bool = False
    findings: list[Finding] = field(default_factory=list)

    @property
    def values(self) -> dict[str, Any]:
        return self.probe.values

    @property
    def uuid(self) -> str:
        """As NVML writes it; "" when the driver did not say."""
        text = str(self.values.get("uuid", ""))
        return f"GPU-{uuid.UUID(text)}" if text else ""

    @property
    def version(self) -> int:
        return int(self.values.get("driver_version", 0))


def examine(situation: Situation, view: View, variables: Mapping[str, str], daemon_works: bool) -> Driver:
    """Load and ask the libcuda of this process image. ``variables``: its environment, perhaps without LD_PRELOAD."""
    path = view.path("libcuda.so.1")
    name = str(path or "libcuda.so.1")
    ours = path is not None and owner(path) is not Owner.FOREIGN
    result = Driver(name, ours, probe(situation, "driver", variables=variables, cuda=name), variables)
    visible = variables.get("CUDA_VISIBLE_DEVICES")
    if visible is not None and not result.probe.done and not result.probe.hung:
        rest = {key: value for key, value in variables.items() if key != "CUDA_VISIBLE_DEVICES"}
        again = probe(situation, "driver", variables=rest, cuda=name)
        if again.done:
            result.probe, result.variables = again, rest
            result.findings.append(_filtered(situation, visible, result))
    if (
        not any(finding.id == "device.visible" for finding in result.findings)
        and visible is not None
        and result.probe.done
    ):
        result.findings.append(
            ok("device.visible", f"CUDA_VISIBLE_DEVICES={visible} shows {result.values.get('count')} device(s)")
        )
    result.works = result.probe.done
    result.findings += _findings(situation, result, daemon_works)
    return result


def _filtered(situation: Situation, visible: str, driver: Driver) -> Finding:
    count = int(driver.values.get("count", 1))
    if not visible.strip():
        why = "it is set to nothing, which hides every device"
    else:
        first = visible.split(",")[0].strip()
        kind = (
            "a UUID that no device has"
            if first.startswith(("GPU-", "MIG-"))
            else "no index of a device"
            if first.lstrip("-").isdigit()
            else "neither an index nor a UUID"
        )
        why = f"`{first}` is {kind}: the list ends there; there is {driver.uuid or 'a device'} with index 0" + (
            f" to {count - 1}" if count > 1 else ""
        )
    return failed(
        "device.visible",
        f"CUDA_VISIBLE_DEVICES={visible} hides the device",
        why,
        situation.without("CUDA_VISIBLE_DEVICES"),
        value=visible,
        uuid=driver.uuid,
        count=count,
    )


def _findings(situation: Situation, driver: Driver, daemon_works: bool) -> Iterator[Finding]:
    found, path = driver.probe, driver.path
    mend = situation.mend(preload=False)
    if "cuda.dlopen" in found.values or (not found.done and found.call.startswith("dlopen")):
        yield failed("driver.load", f"{path} cannot be loaded", explain_load(found), mend, stderr=found.stderr[-2000:])
        return
    yield ok("driver.load", f"{path} loads", mapped=found.values.get("cuda.mapped"))
    if found.missing and not driver.ours:
        yield failed(
            "driver.exports",
            f"{path} lacks {', '.join(found.missing)}",
            "a libcuda.so.1 of NVIDIA's has them; their runtime answers cudaGetDeviceCount with error 36 or "
            "3 without them",
            mend,
            missing=found.missing,
        )
    if found.hung or found.crashed:
        seconds = f"{found.seconds:.3g} s"
        why = (
            f"{found.call} of {path} did not come back; whatever waits for it waits as long (Ollama gives up "
            "after 30 s and "
            "then shows no GPU)"
            if found.hung
            else f"the process ended by {found.crashed} inside {found.call} of {path}"
        )
        yield failed(
            "driver.init",
            f"{found.call or 'libcuda'} {f'hangs: no answer in {seconds}' if found.hung else 'crashes'}",
            why + (f"; it said: {found.said}" if found.said else ""),
            _restart(situation, driver, mend),
            call=found.call,
        )
        return
    if found.error:
        status = found.status("cuInit")
        if status == SYSTEM_NOT_READY and not daemon_works:
            yield skipped(
                "driver.init",
                f"cuInit returned {error_name('driver', status)}",
                "vgpud cannot be reached: see daemon.*",
            )
            return
        yield failed(
            "driver.init",
            f"{found.error}{_named(found)}",
            _explain_init(found, driver),
            _restart(situation, driver, mend),
            status=status,
            stderr=found.stderr[-2000:],
        )
        return
    count = found.values["count"]
    yield ok(
        "driver.init",
        f"cuInit and {count} device{'s' if count != 1 else ''}: {found.values.get('name')}, "
        f"compute capability {found.values.get('major')}.{found.values.get('minor')}, "
        f"{int(found.values.get('totalGlobalMem', 0)) >> 20} MiB, in {found.seconds * 1000:.0f} ms",
        seconds=round(found.seconds, 3),
        values={k: v for k, v in found.values.items() if "." not in k},
    )


def _named(found: Probe) -> str:
    match = re.fullmatch(r"(\w+) returned (\d+)", found.error)
    return f" {error_name('driver', int(match[2])).partition(' ')[2]}" if match else ""


def _restart(situation: Situation, driver: Driver, mend: str) -> str:
    if not driver.ours:
        return mend
    if situation.mode is Mode.RUN:
        return (
            f"vgpu run -- {situation.command}   # it starts a vgpud anew when none runs; `vgpu smi` lists those that do"
        )
    return (
        f"vgpu serve --socket {situation.socket}   # after ending the one that runs there: `vgpu smi` tells its process"
    )


def _explain_init(found: Probe, driver: Driver) -> str:
    status = found.status("cuInit")
    said = f"; it said: {found.said}" if found.said else ""
    if status is None:
        return f"{driver.path}: {found.error}{said}"
    reasons = {
        NO_DEVICE: "the driver has no device to show, or CUDA_VISIBLE_DEVICES hides it",
        NOT_PERMITTED: "vgpud does not serve this user",
        SYSTEM_NOT_READY: "the library does not reach its daemon",
        DRIVER_MISMATCH: "library and vgpud are of different builds",
    }
    reason = reasons.get(
        status, f"{driver.path} says so" if driver.ours else f"this libcuda is not vgpu's ({driver.path})"
    )
    return f"{reason}{said}"


def explain_load(found: Probe) -> str:
    """The loader's sentence, or how the child ended while it loaded the library."""
    if found.hung:
        return f"{found.outcome}: a constructor of the library, or of one that it needs, waits for something"
    if found.crashed:
        return found.outcome
    text = found.error
    if "undefined symbol" in text:
        return f"{text}: the library, or one that it needs, was built against another one than the loader found"
    if "version" in text and "not found" in text:
        return f"{text}: a library with this name was found that has not the versions asked for"
    return text


def version(situation: Situation, driver: Driver, runtimes: dict[str, list[str]], profile: str) -> Iterator[Finding]:
    """``runtimes``: for each libcudart SONAME that something needs, who needs it."""
    if not driver.version:
        return
    shown = f"{driver.version // 1000}.{driver.version % 1000 // 10}"
    too_new = {name: who for name, who in runtimes.items() if _major(name) * 1000 > driver.version}
    for name, who in too_new.items():
        others = [other for other in runtimes if other not in too_new]
        why = (
            f"the device's driver (profile {profile or 'not known'}) speaks CUDA {shown}; {name} needs "
            f"{_major(name)}.0 or later and "
            "answers cudaGetDeviceCount with error 35"
        )
        if others:
            yield ok(
                "driver.version", f"CUDA {shown}: too old for {name} of {', '.join(who)}, good for {', '.join(others)}"
            )
            continue
        yield failed(
            "driver.version",
            f"driver for CUDA {shown} is too old for {name}, which {', '.join(who)} needs",
            why,
            f"vgpu run --profile h100-80gb-hbm3 -- {situation.command}   # or the program's build for CUDA 12",
            driver=driver.version,
            runtime=name,
        )
    if not too_new:
        yield ok(
            "driver.version",
            f"driver for CUDA {shown}" + (f", enough for {', '.join(runtimes)}" if runtimes else ""),
            driver=driver.version,
        )


def wanted(soname: str, driver: Driver, runtimes: dict[str, list[str]]) -> bool:
    """Whether a runtime must work: something needs it, and there is no other that suits an older driver."""
    suits = [name for name in runtimes if _major(name) * 1000 <= driver.version]
    return soname in runtimes and (soname in suits or not suits)


def _major(soname: str) -> int:
    found = re.search(r"\.so\.(\d+)", soname)
    return int(found[1]) if found else 0


def compute(situation: Situation, driver: Driver) -> Iterator[Finding]:
    """Memory, copies and a kernel: the whole road to the engine."""
    if not driver.works or not driver.ours:
        yield skipped(
            "compute.kernel",
            "no kernel was run",
            "the driver does not initialise" if driver.ours else "libcuda is not vgpu's",
        )
        return
    found = probe(
        situation,
        "compute",
        variables=driver.variables,
        deadline=max(_COMPUTE_SECONDS, situation.deadline),
        cuda=driver.path,
    )
    mend = (
        "VGPU_LOG=debug vgpu serve   # its log says what the worker met; then start the program with VGPU_SOCKET "
        "set to its socket"
    )
    if not found.done:
        yield failed(
            "compute.kernel",
            f"allocate, copy, run a kernel: {found.outcome}{_named(found)}",
            found.said or "the worker said nothing",
            mend,
            call=found.call,
            stderr=found.stderr[-2000:],
        )
    elif not found.values.get("right"):
        yield failed(
            "compute.kernel",
            "a kernel ran and its result is wrong",
            "64 numbers plus 1 came back otherwise",
            f"vgpu cache clear   # then again; if it stays: {mend}",
        )
    elif found.seconds > _COMPUTE_SECONDS / 2:
        yield warning(
            "compute.kernel",
            f"a kernel of one line took {found.seconds:.1f} s",
            "the machine is very busy, or very slow",
            "top",
        )
    else:
        yield ok(
            "compute.kernel",
            f"allocated, copied, ran a kernel, got the right result in {found.seconds:.2f} s",
            seconds=round(found.seconds, 3),
        )
