"""Read a device profile: the TOML file that says what a device is and answers.

``load("h100-80gb-hbm3").device(0)`` is the device as guests, NVML and ``vgpu smi`` see it.
"""

from __future__ import annotations

import difflib
import re
import tomllib
import uuid
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from vgpu.api.table import load_values
from vgpu.device.identity import device_serial, device_uuid
from vgpu.device.memory import MIB, backable_memory
from vgpu.link._ops import DeviceInfo

DEFAULT = "h100-80gb-hbm3"
FOLDER = Path(__file__).parent / "profiles"
ATTRIBUTES = 160  # DEVICE_INFO.attributes of link.tbl
_PREFIX = "CU_DEVICE_ATTRIBUTE_"
# Attributes that say what another part of the profile says already.
_DERIVED = (
    "compute_capability_major", "compute_capability_minor", "pci_bus_id", "pci_device_id", "pci_domain_id",
    "gpu_pci_device_id", "gpu_pci_subsystem_id",
)  # fmt: skip
_NVML = {
    "power_milliwatt", "power_limit_milliwatt", "temperature_celsius", "sm_clock_mhz", "memory_clock_mhz",
    "max_sm_clock_mhz", "max_memory_clock_mhz", "cuda_cores", "bar1_mib", "brand", "architecture",
    "board_part", "vbios",
}  # fmt: skip
_TOP = {"name", "compute_capability", "cuda_driver_version", "driver_name", "memory_mib", "pci", "attributes", "nvml"}


class ProfileError(ValueError):
    """A profile that does not exist, or does not say what it must; the text names file and key."""


@cache
def attribute_numbers() -> dict[str, int]:
    """CUdevice_attribute by name, in lower case and without its prefix."""
    found: dict[str, int] = {}
    for constant in load_values("driver")["CUdevice_attribute"]:
        if constant.name.startswith(_PREFIX) and constant.value < ATTRIBUTES:
            found[constant.name.removeprefix(_PREFIX).lower()] = constant.value
    return found


@dataclass(frozen=True)
class Device:
    """One device of this machine."""

    profile: str
    info: DeviceInfo

    @property
    def total_memory(self) -> int:
        """Bytes."""
        return int(self.info.total_memory)

    @property
    def uuid_text(self) -> str:
        """As NVML and nvidia-smi write it: ``GPU-`` and the UUID."""
        return f"GPU-{uuid.UUID(bytes=bytes(self.info.uuid))}"


@dataclass(frozen=True)
class Profile:
    """What a kind of device is. ``values`` is the file as read and checked."""

    name: str
    values: dict[str, Any]

    @property
    def device_name(self) -> str:
        return str(self.values["name"])

    @property
    def compute_capability(self) -> tuple[int, int]:
        major, minor = str(self.values["compute_capability"]).split(".")
        return int(major), int(minor)

    @property
    def memory(self) -> int:
        """Bytes that the real device shows."""
        return int(self.values["memory_mib"]) * MIB

    def attributes(self, ordinal: int = 0) -> tuple[int, ...]:
        """All CUdevice_attribute values, indexed by their number; what is not known is 0."""
        numbers = attribute_numbers()
        found = [0] * ATTRIBUTES
        for key, value in self.values["attributes"].items():
            found[numbers[key]] = int(value)
        major, minor = self.compute_capability
        domain, bus, device, _ = self._pci(ordinal)
        pci = self.values["pci"]
        derived = (major, minor, bus, device, domain, pci["device_id"], pci["subsystem_id"])
        for key, value in zip(_DERIVED, derived, strict=True):
            if key in numbers:
                found[numbers[key]] = value - (1 << 32) if value >= 1 << 31 else value
        return tuple(found)

    def _pci(self, ordinal: int) -> tuple[int, int, int, int]:
        """Domain, bus, device and function of the device with this ordinal: each next one sits in the next slot."""
        domain, bus, device, function = (int(x, 16) for x in re.split("[:.]", self.values["pci"]["address"]))
        return domain, bus, device + ordinal, function

    def device_info(self, ordinal: int = 0, total_memory: int | None = None, identity: str | None = None) -> DeviceInfo:
        """The device as it travels over the link. ``total_memory`` (bytes; default: the profile's) is cut to what this
        machine can back. Raises ProfileError for a total of less than 1 MiB, or an ordinal past the PCI slots."""
        total = min(self.memory if total_memory is None else total_memory, backable_memory()) // MIB * MIB
        if total <= 0:
            raise ProfileError(f"profile {self.name}: {total_memory} bytes of memory are less than 1 MiB: ask for more")
        domain, bus, device, function = self._pci(ordinal)
        if ordinal < 0 or device > 31:
            raise ProfileError(f"profile {self.name}: there is no PCI slot for device {ordinal}")
        unique = device_uuid(self.name, ordinal, identity)
        major, minor = self.compute_capability
        return DeviceInfo(
            name=self.device_name,
            uuid=unique.bytes,
            pci_bus_id=f"{domain:04x}:{bus:02x}:{device:02x}.{function:x}",
            pci_domain=domain, pci_bus=bus, pci_device=device, pci_function=function,
            pci_device_id=self.values["pci"]["device_id"],
            pci_subsystem_id=self.values["pci"]["subsystem_id"],
            total_memory=total,
            driver_version=self.values["cuda_driver_version"],
            driver_name=self.values["driver_name"],
            compute_major=major, compute_minor=minor,
            ordinal=ordinal, nvml_index=ordinal,
            attributes=self.attributes(ordinal),
            serial=device_serial(unique),
            **self.values["nvml"],
        )  # fmt: skip

    def device(self, ordinal: int = 0, total_memory: int | None = None, identity: str | None = None) -> Device:
        """The device of this machine with this ordinal; see ``device_info``."""
        return Device(self.name, self.device_info(ordinal, total_memory, identity))


def names() -> list[str]:
    """The profiles that vgpu brings, the default first."""
    return sorted((path.stem for path in FOLDER.glob("*.toml")), key=lambda name: (name != DEFAULT, name))


def load(name: str = DEFAULT) -> Profile:
    """The profile of this name, or in this ``.toml`` file. Raises ProfileError."""
    path = Path(name) if name.endswith(".toml") else FOLDER / f"{name}.toml"
    if not name.endswith(".toml") and name not in names():
        near = difflib.get_close_matches(name, names(), 1)
        hint = f"; did you mean {near[0]}" if near else ""
        raise ProfileError(f"there is no profile {name!r}{hint}. Known: {', '.join(names())}; or give a .toml file")
    try:
        text = path.read_text()
    except OSError as error:
        raise ProfileError(f"cannot read the profile {path}: {error.strerror}") from None
    return parse(path.stem, text)


def parse(name: str, text: str) -> Profile:
    """A profile from its text. Raises ProfileError naming the key that is missing, unknown or of the wrong kind."""
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ProfileError(f"profile {name} is not TOML: {error}") from None
    _keys(name, "", set(values), _TOP)
    kinds = {"name": str, "compute_capability": str, "cuda_driver_version": int, "driver_name": str, "memory_mib": int}
    for key, kind in kinds.items():
        _kind(name, key, values[key], kind)
    for key in ("pci", "attributes", "nvml"):
        if not isinstance(values[key], dict):
            raise ProfileError(f"profile {name}: {key} must be a table [{key}]")
    if not re.fullmatch(r"\d+\.\d", values["compute_capability"]):
        raise ProfileError(f"profile {name}: compute_capability {values['compute_capability']!r} is not like \"9.0\"")
    if len(values["name"].encode()) > 95:
        raise ProfileError(f"profile {name}: name has more than the 95 bytes that NVML has room for")
    if values["memory_mib"] < 1:
        raise ProfileError(f"profile {name}: memory_mib must be at least 1")
    pci = values["pci"]
    _keys(name, "pci.", set(pci), {"address", "device_id", "subsystem_id"})
    if not re.fullmatch(r"[0-9a-f]{4}:[0-9a-f]{2}:[01][0-9a-f]\.[0-7]", str(pci["address"])):
        raise ProfileError(f"profile {name}: pci.address {pci['address']!r} is not like \"0000:00:05.0\"")
    for key in ("device_id", "subsystem_id"):
        _kind(name, f"pci.{key}", pci[key], int)
    for key, value in values["attributes"].items():
        if key not in attribute_numbers() or key in _DERIVED:
            near = difflib.get_close_matches(key, attribute_numbers(), 1)
            hint = f"; did you mean {near[0]}?" if near and near[0] != key else ""
            why = "follows from the rest of the profile" if key in _DERIVED else "is not a CUdevice_attribute"
            raise ProfileError(f"profile {name}: attributes.{key} {why}{hint}")
        _kind(name, f"attributes.{key}", value, int)
        if not -(2**31) <= value < 2**31:
            raise ProfileError(f"profile {name}: attributes.{key} = {value} does not fit 32 bits")
    _keys(name, "nvml.", set(values["nvml"]), _NVML)
    for key, value in values["nvml"].items():
        _kind(name, f"nvml.{key}", value, str if key in ("board_part", "vbios") else int)
    return Profile(name, values)


def _keys(name: str, table: str, found: set[str], wanted: set[str]) -> None:
    for key in sorted(wanted - found):
        raise ProfileError(f"profile {name}: {table}{key} is missing")
    for key in sorted(found - wanted):
        near = difflib.get_close_matches(key, wanted, 1)
        hint = f"; did you mean {near[0]}?" if near else ""
        raise ProfileError(f"profile {name}: {table}{key} is not known{hint}")


def _kind(name: str, key: str, value: object, kind: type) -> None:
    if not isinstance(value, kind) or isinstance(value, bool):
        raise ProfileError(f"profile {name}: {key} must be {'a number' if kind is int else 'text'}, not {value!r}")
