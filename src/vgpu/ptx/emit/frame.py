"""What a kernel and a block shape fix before code is written: graph, variables, places in the save area."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from vgpu.ptx.cfg import Graph
from vgpu.ptx.module import Layout, Module
from vgpu.ptx.normalize import flatten
from vgpu.ptx.types import TYPES

SLOT_ALIGN = 64


def register_bits(kind: str) -> int:
    """Width of a register by its declared type; predicates have 1, narrow ones are kept in 16."""
    return 1 if kind == "pred" else max(16, TYPES[kind].bits)


@dataclass
class Frame:
    """The same for both versions of a kernel, so that one can go on where the other stopped."""

    module: Module
    name: str
    block: tuple[int, int, int]
    graph: Graph = field(init=False)
    layout: Layout = field(init=False)
    symbols: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        self._counts: dict[str, int] = {}
        kernel = self.module.kernel(self.name)
        flat = flatten(self.module, kernel)
        self.symbols = flat.symbols
        self.layout = self.module.layout(self.name)
        self.graph = Graph(flat, one_warp=self.warps == 1)
        self.params = {p.name: p for p in kernel.params}
        self.widths = {name: register_bits(kind) for name, kind in flat.registers.items()}

    def count(self, base: str) -> int:
        """How many instructions of a base opcode the kernel has."""
        if base not in self._counts:
            self._counts[base] = sum(i.base == base for n in self.graph.nodes for i in n.instrs)
        return self._counts[base]

    @property
    def threads(self) -> int:
        return self.block[0] * self.block[1] * self.block[2]

    @property
    def warps(self) -> int:
        return -(-self.threads // 32)

    @cached_property
    def across(self) -> list[str]:
        """Registers that live from one node to another, in a fixed order."""
        found: set[str] = set()
        for names in self.graph.live_in:
            found |= names
        return sorted(found)

    @cached_property
    def places(self) -> dict[str, int]:
        """Offsets of registers in the save area, as vectors; before them the masks of the nodes, 4 bytes each."""
        at = -(-4 * len(self.graph.nodes) // SLOT_ALIGN) * SLOT_ALIGN
        places = {}
        for name in self.across:
            places[name] = at
            at += SLOT_ALIGN * -(-self.widths[name] * 4 // SLOT_ALIGN)
        places[""] = at
        return places

    @property
    def save_bytes(self) -> int:
        return self.places[""] + 2 * SLOT_ALIGN
