"""The code generator's offsets against ``kernel_abi.h``, as gcc lays the structures out."""

from __future__ import annotations

import ctypes
import re
import subprocess
from pathlib import Path

import pytest

import vgpu
from vgpu.ptx import abi

HEADER = Path(vgpu.__file__).parent / "engine" / "cpu" / "native" / "kernel_abi.h"
STRUCTURES: dict[str, type[ctypes.Structure]] = {
    "vgpu_grid": abi.Grid,
    "vgpu_block": abi.Block,
    "vgpu_warp": abi.Warp,
    "vgpu_runtime": abi.Runtime,
}


@pytest.fixture(scope="module")
def layout(tmp_path_factory: pytest.TempPathFactory) -> dict[str, int]:
    """Size of each structure and offset of each field, by name."""
    folder = tmp_path_factory.mktemp("abi")
    lines = [f'#include "{HEADER}"', "#include <stdio.h>", "int main(void) {"]
    for name, mirror in STRUCTURES.items():
        lines.append(f'printf("{name} %zu\\n", sizeof(struct {name}));')
        for field in mirror._fields_:
            lines.append(f'printf("{name}.{field[0]} %zu\\n", offsetof(struct {name}, {field[0]}));')
    (folder / "layout.c").write_text("\n".join([*lines, "return 0; }"]))
    subprocess.run(["gcc", "-o", folder / "layout", folder / "layout.c"], check=True)
    output = subprocess.run([folder / "layout"], check=True, capture_output=True, text=True).stdout
    return {name: int(value) for name, value in (line.split() for line in output.splitlines())}


@pytest.mark.parametrize("name", STRUCTURES)
def test_structures_lie_as_in_c(name: str, layout: dict[str, int]) -> None:
    mirror = STRUCTURES[name]
    assert ctypes.sizeof(mirror) == layout[name]
    for field in mirror._fields_:
        assert getattr(mirror, field[0]).offset == layout[f"{name}.{field[0]}"], field[0]


@pytest.mark.parametrize(
    ("prefix", "values"),
    [("VGPU_WARP_", abi.State), ("VGPU_TRAP_", abi.Trap), ("VGPU_BARRIER_", abi.Barrier)],
)
def test_enumerations_have_the_values_of_c(prefix: str, values: type[abi.State]) -> None:
    found = {name: int(value) for name, value in re.findall(rf"{prefix}(\w+) = (\d+)", HEADER.read_text())}
    assert found == {member.name: int(member) for member in values}
