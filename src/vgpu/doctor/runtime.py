"""libcudart as a program gets it: does it count the device, and is cudaDeviceProp what the program was compiled for."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from vgpu.doctor.check import Finding, failed, ok, skipped
from vgpu.doctor.driver import Driver, error_name, explain_load
from vgpu.doctor.owner import Owner, owner
from vgpu.doctor.probe import Probe, probe
from vgpu.doctor.situation import Situation


@dataclass(frozen=True)
class Layout:
    """Bytes of cudaDeviceProp and where its fields are, by the public headers of that CUDA major."""

    size: int
    fields: dict[str, tuple[int, str]]  # name: (offset, struct format)


def _layout(size: int, count: int, integrated: int, pci: int, optin: int) -> Layout:
    return Layout(
        size,
        {
            "uuid": (256, "16s"),
            "totalGlobalMem": (288, "Q"),
            "sharedMemPerBlock": (296, "Q"),
            "warpSize": (308, "i"),
            "major": (360, "i"),
            "minor": (364, "i"),
            "multiProcessorCount": (count, "i"),
            "integrated": (integrated, "i"),
            "pciBusID": (pci, "i"),
            "pciDeviceID": (pci + 4, "i"),
            "pciDomainID": (pci + 8, "i"),
            "sharedMemPerBlockOptin": (optin, "Q"),
        },
    )


LAYOUTS = {12: _layout(1032, 388, 396, 584, 696), 13: _layout(1008, 384, 388, 568, 672)}
_CANARY = b"\xa5"


def check(situation: Situation, driver: Driver, soname: str, path: Path | None, needed: bool) -> Iterator[Finding]:
    """One runtime. ``needed``: something asks for it, so a driver too old for it is a failure."""
    identity = f"runtime.{soname.removeprefix('lib').partition('.')[0]}.{soname.rpartition('.')[2]}"
    major = int(soname.rpartition(".")[2]) if soname.rpartition(".")[2].isdigit() else 0
    if major not in LAYOUTS:
        yield skipped(identity, f"{soname} was not called", "only the runtimes of CUDA 12 and 13 are known")
        return
    ours = path is not None and owner(path) is not Owner.FOREIGN
    if driver.version and driver.version < major * 1000 and not needed:
        yield skipped(
            identity,
            f"{soname} was not called",
            f"the device's driver speaks CUDA {driver.version // 1000}; nothing needs this runtime",
        )
        return
    if driver.probe.hung or (driver.ours and ours and not driver.works):
        yield skipped(identity, f"{soname} was not called", "libcuda does not initialise: see driver.*")
        return
    found = probe(
        situation,
        "runtime",
        variables=driver.variables,
        cuda=driver.path if driver.path.startswith("/") else "",
        cudart=str(path or soname),
        major=major,
    )
    mend = situation.mend(preload=not ours)
    if "cudart.dlopen" in found.values or (not found.done and found.call.startswith("dlopen")):
        yield failed(
            f"{identity}.load",
            f"{path or soname} cannot be loaded",
            explain_load(found),
            mend,
            stderr=found.stderr[-2000:],
        )
        return
    status = found.status("cudaGetDeviceCount")
    if status is None or found.hung or found.crashed:
        yield failed(
            f"{identity}.count",
            f"{soname}: {found.outcome}",
            f"{found.call} of {path}" + (f"; it said: {found.said}" if found.said else ""),
            mend,
            call=found.call,
        )
        return
    if status:
        yield failed(
            f"{identity}.count",
            f"cudaGetDeviceCount of {path} returns {error_name('runtime', status)}",
            explain_count(status, found, driver, path, major, ours),
            mend if not ours else _version_mend(situation, status, mend),
            status=status,
            text=found.values.get("count_text"),
            stderr=found.stderr[-2000:],
        )
        return
    if found.values.get("runtime_count", 0) < 1:
        yield failed(
            f"{identity}.count", f"cudaGetDeviceCount of {path} says 0 devices", "it returns success all the same", mend
        )
        return
    yield ok(f"{identity}.count", f"cudaGetDeviceCount of {soname}: {found.values['runtime_count']}", path=str(path))
    yield from _properties(situation, driver, found, identity, soname, path, major, mend)


def _version_mend(situation: Situation, status: int, mend: str) -> str:
    if status == 35:
        return f"vgpu run --profile h100-80gb-hbm3 -- {situation.command}   # or the program's build for CUDA 12"
    return mend


def explain_count(status: int, found: Probe, driver: Driver, path: Path | None, major: int, ours: bool) -> str:
    """Which defect gives which status: measured with NVIDIA's runtimes 12.8 and 13.0 on drivers with one defect."""
    lacks = driver.probe.missing
    procedures = [name for name in lacks if name.startswith("cuGetProcAddress(")]
    if status == 35:
        if "cuda.dlopen" in driver.values or not driver.path.startswith("/"):
            return "the runtime finds no libcuda.so.1 that can be loaded: see loader.libcuda.so.1"
        if "cuDriverGetVersion" in lacks:
            return f"{driver.path} has no cuDriverGetVersion, so its version is not known"
        if driver.version and driver.version < major * 1000:
            return (
                f"the driver {driver.path} speaks CUDA {driver.version // 1000}.{driver.version % 1000 // 10}, "
                f"older than this runtime's {major}.0"
            )
        if ours and not driver.ours:
            return f"vgpu's runtime works with vgpu's libcuda only, and the loader takes {driver.path}"
        return f"the private tables that {driver.path} gives NVIDIA's runtime (cuGetExportTable) answer nonsense"
    if status == 36:
        if procedures or "cuGetExportTable" not in driver.values.get("exports", ()):
            what = ", ".join(procedures) or "cuGetExportTable"
            return (
                f"{driver.path} does not hand out {what}; NVIDIA's runtime cannot do without cuInit and "
                "cuGetExportTable"
            )
        return f"{driver.path} lacks a function that this runtime needs"
    if status == 3:
        what = ", ".join(procedures) or "cuDeviceGetCount or cuDeviceGet"
        return f"{driver.path} does not hand out {what}, or its fields do not agree with each other"
    if not ours and driver.ours:
        return (
            "NVIDIA's own runtime asks the driver for private tables (cuGetExportTable), which vgpu does not "
            "have; vgpu's "
            f"libcudart.so.{major} must win over {path}"
        )
    if found.said:
        return f"it said: {found.said}"
    return "the runtime passes the status of cuInit or cuGetExportTable on: see driver.init"


def _properties(
    situation: Situation,
    driver: Driver,
    found: Probe,
    identity: str,
    soname: str,
    path: Path | None,
    major: int,
    mend: str,
) -> Iterator[Finding]:
    identity = f"{identity}.properties"
    layout = LAYOUTS[major]
    if "properties" not in found.values:
        name = "cudaGetDeviceProperties_v2" if major == 12 else "cudaGetDeviceProperties"
        yield failed(
            identity,
            f"{name} of {path}: {found.outcome}",
            "a program that asks for the device's properties ends here",
            mend,
            missing=found.missing,
        )
        return
    data = bytes.fromhex(found.values["properties"])
    wrong: list[dict[str, object]] = []
    for name, (offset, kind) in layout.fields.items():
        expected = (
            bytes.fromhex(driver.values["uuid"])
            if name == "uuid" and "uuid" in driver.values
            else driver.values.get(name)
        )
        if expected is None:
            continue
        raw = data[offset : offset + struct.calcsize("<" + kind)]
        (value,) = struct.unpack("<" + kind, raw)
        if value != expected:
            wrong.append(
                {
                    "field": name,
                    "offset": offset,
                    "expected": _shown(expected),
                    "found": _shown(value),
                    "untouched": raw == _CANARY * len(raw),
                    "holds": _meaning(value, raw, driver, name),
                    "lies_at": _elsewhere(data, expected, kind, offset),
                }
            )
    written = int(found.values["written"])
    if written > layout.size:
        yield failed(
            identity,
            f"{path} writes {written} bytes into a cudaDeviceProp of {layout.size}",
            f"the struct of CUDA {major} has {layout.size} bytes; what lies behind it in the program is overwritten",
            mend,
            written=written,
            size=layout.size,
        )
    elif wrong:
        texts = []
        for one in wrong[:3]:
            text = f"{one['field']} at offset {one['offset']}: expected {one['expected']}, found "
            text += "bytes that were never written" if one["untouched"] else str(one["found"])
            if one["holds"]:
                text += f", which is {one['holds']}"
            if one["lies_at"] is not None:
                distance = int(str(one["lies_at"])) - int(str(one["offset"]))
                text += f" (it lies {abs(distance)} bytes {'early' if distance < 0 else 'late'}, at {one['lies_at']})"
            texts.append(text)
        yield failed(
            identity,
            f"struct layout skew: {len(wrong)} fields of cudaDeviceProp from {path} are not where CUDA "
            f"{major} has them",
            "; ".join(texts)
            + f"; programs compiled for {soname} read wrong values (ggml prints a wrong UUID and drops the device)",
            mend,
            fields=wrong,
            size=layout.size,
        )
    else:
        yield ok(
            identity,
            f"cudaDeviceProp of {soname}: {len(layout.fields)} fields agree with the driver, {written} of "
            f"{layout.size} bytes written",
            fields=sorted(layout.fields),
        )


def _shown(value: object) -> str:
    return value.hex() if isinstance(value, bytes) else str(value)


def _meaning(value: object, raw: bytes, driver: Driver, name: str) -> str:
    """The other field whose value was found here, when it is telling."""
    number = value if isinstance(value, int) else int.from_bytes(raw[:8], "little")
    if number <= 64:  # small numbers are everywhere
        return ""
    for other in ("totalGlobalMem", "sharedMemPerBlock", "sharedMemPerBlockOptin", "multiProcessorCount"):
        if other != name and driver.values.get(other) == number:
            return other
    return ""


def _elsewhere(data: bytes, expected: object, kind: str, offset: int) -> int | None:
    """Where the expected bytes lie instead; only for values that are not likely by chance."""
    if isinstance(expected, int) and expected < 1024:
        return None
    wanted = expected if isinstance(expected, bytes) else struct.pack("<" + kind, expected)
    at = data.find(wanted)
    return at if at >= 0 and at != offset else None
