"""libnvidia-ml as a program gets it, and whether it speaks of the same device as CUDA does."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from vgpu.doctor.check import Finding, failed, ok, skipped
from vgpu.doctor.driver import Driver, error_name, explain_load
from vgpu.doctor.libraries import View
from vgpu.doctor.owner import Owner, owner
from vgpu.doctor.probe import Probe, probe
from vgpu.doctor.situation import Situation

_MIB = 1 << 20


def examine(
    situation: Situation, view: View, variables: Mapping[str, str], driver: Driver, daemon_works: bool
) -> list[Finding]:
    """Load and ask NVML, then hold it against CUDA."""
    path = view.path("libnvidia-ml.so.1")
    name = str(path or "libnvidia-ml.so.1")
    ours = path is not None and owner(path) is not Owner.FOREIGN
    found = probe(situation, "nvml", variables=variables, nvml=name, uuid=driver.uuid)
    return [*_findings(situation, found, name, ours, daemon_works), *_identity(situation, found, driver, name)]


def _findings(situation: Situation, found: Probe, name: str, ours: bool, daemon_works: bool) -> Iterator[Finding]:
    mend = situation.mend(preload=False)
    if "nvml.dlopen" in found.values or (not found.done and found.call.startswith("dlopen")):
        yield failed("nvml.load", f"{name} cannot be loaded", explain_load(found), mend, stderr=found.stderr[-2000:])
        return
    yield ok("nvml.load", f"{name} loads", mapped=found.values.get("nvml.mapped"))
    said = f"; it said: {found.said}" if found.said else ""
    if found.hung or found.crashed:
        yield failed(
            "nvml.init", f"NVML: {found.outcome}", f"inside {found.call} of {name}{said}", mend, call=found.call
        )
    elif found.error:
        status = found.status("nvmlInit_v2")
        if ours and not daemon_works:
            yield skipped(
                "nvml.init",
                f"nvmlInit_v2 returned {error_name('nvml', status or 0)}",
                "vgpud cannot be reached: see daemon.*",
            )
            return
        yield failed(
            "nvml.init",
            f"NVML: {found.error}",
            f"{error_name('nvml', status) if status else name}{said}",
            mend,
            status=status,
        )
    else:
        lacks = f" (without {', '.join(found.missing)})" if found.missing else ""
        yield ok(
            "nvml.init",
            f"NVML: driver {found.values.get('nvml_driver')}, {found.values.get('nvml_count')} device(s){lacks}",
            values={k: v for k, v in found.values.items() if k.startswith("nvml_")},
            missing=found.missing,
        )


def _identity(situation: Situation, found: Probe, driver: Driver, name: str) -> Iterator[Finding]:
    if not driver.works or not found.done:
        yield skipped("identity", "CUDA and NVML were not compared", "one of them does not answer")
        return
    mend = situation.mend(preload=False)
    cuda, nvml = driver.values, found.values
    pairs: list[tuple[str, Any, Any, str]] = [
        ("uuid", driver.uuid, nvml.get("nvml_uuid"), "Ollama looks its device up in NVML by the UUID that CUDA prints"),
        (
            "pci",
            _pci(cuda.get("pci")),
            _pci(nvml.get("nvml_pci")),
            "programs match CUDA's and NVML's devices by the PCI address",
        ),
        ("name", cuda.get("name"), nvml.get("nvml_name"), "two devices are shown where there is one"),
        (
            "memory",
            _mib(cuda.get("totalGlobalMem")),
            _mib((nvml.get("nvml_memory") or [None])[0]),
            "one of them plans with memory that is not there",
        ),
    ]
    for what, first, second, effect in pairs:
        if not first or not second:
            yield skipped(
                f"identity.{what}",
                f"{what} was not compared",
                f"CUDA says {first or 'nothing'}, NVML {second or 'nothing'}",
            )
        elif first != second:
            yield failed(
                f"identity.{what}",
                f"CUDA and NVML do not agree on the device's {what}: {first} and {second}",
                f"{driver.path} and {name} speak of different devices, so they are not of one installation; {effect}",
                mend,
                cuda=first,
                nvml=second,
            )
        else:
            yield ok(f"identity.{what}", f"CUDA and NVML agree: {first}", cuda=first, nvml=second)
    status = nvml.get("nvml_by_uuid")
    if status and driver.uuid == nvml.get("nvml_uuid"):
        yield failed(
            "identity.lookup",
            f"nvmlDeviceGetHandleByUUID({driver.uuid}) returns {error_name('nvml', int(status))}",
            "Ollama then asks cudaMemGetInfo instead and may show wrong memory",
            mend,
            status=status,
        )


def _pci(text: Any) -> str:
    """Domain, bus and device with the same number of digits: NVML writes a domain of 8 digits, CUDA one of 4."""
    match = re.fullmatch(r"([0-9a-f]+):([0-9a-f]{2}):([0-9a-f]{2})(?:\.([0-9a-f]))?", str(text or "").lower())
    return f"{int(match[1], 16):04x}:{match[2]}:{match[3]}.{match[4] or 0}" if match else ""


def _mib(value: Any) -> int | None:
    return None if value is None else int(value) // _MIB
