"""Device profiles: what those that vgpu brings say, and what the reader says about one that is wrong."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from vgpu.device import DEFAULT, ProfileError, load, names
from vgpu.device import profile as profile_module
from vgpu.device.memory import MIB
from vgpu.device.profile import FOLDER, attribute_numbers, parse
from vgpu.link._ops import DeviceInfo

TEXT = (FOLDER / f"{DEFAULT}.toml").read_text()


@pytest.fixture(autouse=True)
def _big_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(profile_module, "backable_memory", lambda: 1 << 40)


def test_the_profiles() -> None:
    assert names() == ["h100-80gb-hbm3", "p40"]
    assert load().name == DEFAULT


def test_h100_is_what_the_design_says() -> None:
    info = load("h100-80gb-hbm3").device(0).info
    assert info.name == "NVIDIA H100 80GB HBM3"
    assert (info.compute_major, info.compute_minor) == (9, 0)
    assert info.pci_bus_id == "0000:00:05.0"
    assert info.pci_device_id == 0x233010DE
    assert info.total_memory == 81559 * MIB
    assert info.driver_version == 13000
    assert info.attributes[16] == 132


def test_p40_is_pascal() -> None:
    info = load("p40").device(0).info
    assert info.name == "Tesla P40"
    assert (info.compute_major, info.compute_minor) == (6, 1)
    assert info.attributes[16] == 30
    assert info.attributes[97] == 49152


@pytest.mark.parametrize("name", ["h100-80gb-hbm3", "p40"])
def test_attributes_agree_with_the_rest(name: str) -> None:
    profile = load(name)
    found = profile.device(0).info.attributes
    assert (found[75], found[76]) == profile.compute_capability
    assert (found[50], found[33], found[34]) == (0, 0, 5)
    for number, value in {10: 32, 41: 1, 83: 1, 95: 1, 99: 0, 102: 1, 103: 0, 115: 1, 8: 49152}.items():
        assert found[number] == value, number
    assert found[97] <= found[81]
    assert not any(found[attribute_numbers()["max"] :]) if "max" in attribute_numbers() else len(found) == 160


@pytest.mark.parametrize("name", ["h100-80gb-hbm3", "p40"])
def test_the_record_survives_the_link(name: str) -> None:
    info = load(name).device_info(0)
    assert DeviceInfo.unpack(info.pack()) == info


def test_uuid_is_stable_and_differs_by_device_profile_and_machine() -> None:
    one = "0" * 32
    known = load().device(0, identity=one).uuid_text
    assert re.fullmatch(r"GPU-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", known)
    assert load().device(0, identity=one).uuid_text == known
    others = {load().device(1, identity=one).uuid_text, load("p40").device(0, identity=one).uuid_text,
              load().device(0, identity="1" * 32).uuid_text}  # fmt: skip
    assert len(others | {known}) == 4


def test_devices_of_one_machine_sit_in_different_slots() -> None:
    assert [load().device(n).info.pci_bus_id for n in (0, 1)] == ["0000:00:05.0", "0000:00:06.0"]
    with pytest.raises(ProfileError, match="no PCI slot for device 27"):
        load().device(27)


def test_memory_is_what_is_asked_for_and_can_be_backed(monkeypatch: pytest.MonkeyPatch) -> None:
    assert load().device(0, 2 << 30).total_memory == 2 << 30
    assert load().device(0, (2 << 30) + 5).total_memory == 2 << 30
    monkeypatch.setattr(profile_module, "backable_memory", lambda: 3 << 30)
    assert load().device(0).total_memory == 3 << 30
    assert load().device(0, 8 << 30).total_memory == 3 << 30
    with pytest.raises(ProfileError, match="less than 1 MiB"):
        load().device(0, 1000)


def test_a_file_is_a_profile_too(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text(TEXT.replace("NVIDIA H100 80GB HBM3", "My GPU"))
    profile = load(str(own))
    assert (profile.name, profile.device_name) == ("own", "My GPU")
    with pytest.raises(ProfileError, match="cannot read the profile"):
        load(str(tmp_path / "none.toml"))


def test_an_unknown_name_offers_what_there_is() -> None:
    with pytest.raises(
        ProfileError, match=r"no profile 'h100-80gb'; did you mean h100-80gb-hbm3\. Known: h100-80gb-hbm3, p40"
    ):
        load("h100-80gb")


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('name = "NVIDIA H100 80GB HBM3"', "", "name is missing"),
        ('name = "NVIDIA H100 80GB HBM3"', f'name = "{"x" * 96}"', "more than the 95 bytes"),
        ("memory_mib = 81559", "memory_mb = 81559", "memory_mib is missing"),
        ("memory_mib = 81559", "memory_mib = 81559\ncolour = 1", "colour is not known"),
        ("memory_mib = 81559", 'memory_mib = "much"', "memory_mib must be a number"),
        ("memory_mib = 81559", "memory_mib = true", "memory_mib must be a number"),
        ("memory_mib = 81559", "memory_mib = 0", "at least 1"),
        ('"9.0"', '"nine"', "is not like"),
        ('"0000:00:05.0"', '"5"', "pci.address '5' is not like"),
        ("device_id = 0x233010de", "device = 1", "pci.device_id is missing"),
        ("warp_size = 32", "warpsize = 32", "attributes.warpsize is not a CUdevice_attribute; did you mean warp_size?"),
        ("warp_size = 32", "compute_capability_major = 9", "follows from the rest of the profile"),
        ("warp_size = 32", "warp_size = 4294967296", "does not fit 32 bits"),
        ("warp_size = 32", 'warp_size = "32"', "attributes.warp_size must be a number"),
        ("brand = 14", "", "nvml.brand is missing"),
        ("[nvml]", "[nvml", "is not TOML"),
    ],
)
def test_a_wrong_profile_is_told_what_is_wrong(old: str, new: str, says: str) -> None:
    assert old in TEXT
    with pytest.raises(ProfileError) as error:
        parse("mine", TEXT.replace(old, new, 1))
    assert "mine" in str(error.value)
    assert says in str(error.value)
