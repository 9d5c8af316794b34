"""wmma in terms of mma.m16n8 and plain loads and stores.

The ISA leaves open which thread holds which element of a fragment. Here a fragment is the blocks of mma.m16n8 that
make up the matrix, one after the other; registers that are left over (f16 has such) hold zeros.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from vgpu.ptx import ir
from vgpu.ptx.types import type_names

_SHAPE: Final = re.compile(r"m(\d+)n(\d+)k(\d+)")
_SPACES: Final = ("global", "shared", "shared::cta")


@dataclass(frozen=True)
class _Factor:
    """How elements of one type lie in A and B.

    ``packed`` elements a register, side by side along k; ``a``: (rows, columns) of each register of a block of A after
    the thread's place; ``b``: rows of each register of a block of B.
    """

    packed: int
    a: tuple[tuple[int, int], ...]
    b: tuple[int, ...]
    product: str


_HALVES: Final = ((0, 0), (8, 0), (0, 8), (8, 8)), (0, 8)
_FACTORS: Final = {
    "f16": _Factor(2, *_HALVES, "m16n8k16.row.col.{to}.f16.f16.{to}"),
    "bf16": _Factor(2, *_HALVES, "m16n8k16.row.col.f32.bf16.bf16.f32"),
    "tf32": _Factor(1, ((0, 0), (8, 0), (0, 4), (8, 4)), (0, 4), "m16n8k8.row.col.f32.tf32.tf32.f32"),
    "s8": _Factor(4, ((0, 0), (8, 0)), (0,), "m16n8k16.row.col{sat}.s32.s8.s8.s32"),
    "u8": _Factor(4, ((0, 0), (8, 0)), (0,), "m16n8k16.row.col{sat}.s32.u8.u8.s32"),
}
_SIZES: Final = {"f16": 2, "bf16": 2, "s8": 1, "u8": 1}


class Expander:
    """Replaces the wmma instructions of one kernel; ``registers`` gets the new ones."""

    def __init__(self, registers: dict[str, str]) -> None:
        self._registers = registers
        self._count = 0
        self._out: list[ir.Instr] = []
        self._instr: ir.Instr

    def expand(self, instr: ir.Instr) -> list[ir.Instr]:
        """What stands for one wmma instruction."""
        self._out, self._instr = [], instr
        if instr.mods[0] == "mma":
            self._multiply()
        else:
            self._move(store=instr.mods[0] == "store")
        return self._out

    # -- pieces

    def _temporary(self, kind: str) -> ir.Reg:
        self._count += 1
        name = f"@wmma{self._count}"
        self._registers[name] = kind
        return ir.Reg(name)

    def _emit(self, opcode: str, dst: ir.Operand | None, *src: ir.Operand) -> None:
        base, *mods = opcode.split(".")
        destinations = () if dst is None else (dst,)
        instr = self._instr
        self._out.append(ir.Instr(opcode, base, tuple(mods), destinations, src, instr.guard, instr.line))

    def _value(self, opcode: str, kind: str, *src: ir.Operand) -> ir.Reg:
        result = self._temporary(kind)
        self._emit(opcode, result, *src)
        return result

    def _shape(self) -> tuple[int, int, int]:
        match = next(m for mod in self._instr.mods if (m := _SHAPE.fullmatch(mod)))
        return int(match[1]), int(match[2]), int(match[3])

    def _fragment(self, operand: ir.Operand | None) -> tuple[ir.Operand, ...]:
        assert isinstance(operand, ir.Vec)
        return tuple(item for item in operand.items if item is not None)

    # -- loads and stores

    def _move(self, *, store: bool) -> None:
        instr = self._instr
        which = instr.mods[1]
        rows, columns, depth = self._shape()
        kind = type_names(instr.mods)[-1]
        size = _SIZES.get(kind, 4)
        fragment = self._fragment(instr.src[1] if store else instr.dst[0])
        by_row = "row" in instr.mods
        height, width = {"a": (rows, depth), "b": (depth, columns)}.get(which, (rows, columns))
        given = instr.src[2:] if store else instr.src[1:]
        stride = given[0] if given else ir.Imm(width if by_row else height)
        space = next((f".{m}" for m in instr.mods if m in _SPACES), "")
        lane = self._value("mov.u32", "b32", ir.Special("%laneid"))
        group = self._value("shr.u32", "b32", lane, ir.Imm(2))
        together = _FACTORS[kind].packed if which in "ab" else 2  # elements that a thread has side by side
        member = self._value("mul.lo.u32", "b32", self._value("and.b32", "b32", lane, ir.Imm(3)), ir.Imm(together))
        # A thread's place within a block: row `group`, columns from `member` on; of B the other way round.
        row, column = (member, group) if which == "b" else (group, member)
        far, near = (row, column) if by_row else (column, row)
        place = self._value("mad.lo.u32", "b32", far, stride, near)
        start = self._start(instr.src[0], place, size)
        used: set[int] = set()
        for index, at in enumerate(self._elements(which, kind, rows, columns)):
            if at is None:
                continue
            used.add(index)
            addresses = []
            for down, right in at:
                outer, inner = (down, right) if by_row else (right, down)
                addresses.append((outer, inner))
            self._access(store, space, kind, size, start, stride, addresses, fragment[index])
        if not store:
            for index in range(len(fragment)):
                if index not in used:
                    self._emit("mov.b32", fragment[index], ir.Imm(0))

    def _start(self, operand: ir.Operand, place: ir.Reg, size: int) -> ir.Reg:
        """The address of a thread's first element; 32 bits wide where the instruction's is."""
        assert isinstance(operand, ir.Addr)
        base = operand.base
        narrow = isinstance(base, ir.Reg) and self._registers[base.name] in ("b32", "u32", "s32")
        if not isinstance(base, ir.Reg):
            base = self._value("mov.u64", "b64", base)
        if narrow:
            start = self._value("mad.lo.u32", "b32", place, ir.Imm(size), base)
            return self._value("add.u32", "b32", start, ir.Imm(operand.offset)) if operand.offset else start
        start = self._value("mad.wide.u32", "b64", place, ir.Imm(size), base)
        return self._value("add.u64", "b64", start, ir.Imm(operand.offset)) if operand.offset else start

    @staticmethod
    def _elements(which: str, kind: str, rows: int, columns: int) -> list[list[tuple[int, int]] | None]:
        """Of each register: (row, column) of its elements, relative to the thread's place; None for no element."""
        found: list[list[tuple[int, int]] | None] = []
        if which == "a":
            factor = _FACTORS[kind]
            for block in range(max(1, rows // 16)):
                for down, right in factor.a:
                    if down < rows:
                        found.append([(16 * block + down, right + i) for i in range(factor.packed)])
                    elif kind == "f16":
                        found.append(None)
        elif which == "b":
            factor = _FACTORS[kind]
            for block in range(columns // 8):
                for down in factor.b:
                    found.append([(down + i, 8 * block) for i in range(factor.packed)])
        else:
            for high in range(max(1, rows // 16)):
                for block in range(columns // 8):
                    for half in range(2 if rows >= 16 else 1):
                        pair = [(16 * high + 8 * half, 8 * block), (16 * high + 8 * half, 8 * block + 1)]
                        found += [pair] if kind == "f16" else [[pair[0]], [pair[1]]]
        return found

    def _access(
        self,
        store: bool,
        space: str,
        kind: str,
        size: int,
        start: ir.Reg,
        stride: ir.Operand,
        places: list[tuple[int, int]],
        register: ir.Operand,
    ) -> None:
        """Load or store one register: its elements lie ``outer`` strides and ``inner`` elements after the start."""
        addresses = [self._offset(start, stride, outer, inner, size) for outer, inner in places]
        if size == 4 or places[1] == (places[0][0], places[0][1] + 1):
            if store:
                self._emit(f"st{space}.b32", None, addresses[0], register)
            else:
                self._emit(f"ld{space}.b32", register, addresses[0])
            return
        if size == 1:  # bytes apart: only A and B have such, and they are loaded only
            word: ir.Operand = self._byte(space, addresses[0])
            for index, address in enumerate(addresses[1:], 1):
                moved = self._value("shl.b32", "b32", self._byte(space, address), ir.Imm(8 * index))
                word = self._value("or.b32", "b32", word, moved)
            self._emit("mov.b32", register, word)
            return
        halves = [self._temporary("b16") for _ in addresses]
        if store:
            self._emit("mov.b32", ir.Vec(tuple(halves)), register)
            for half, address in zip(halves, addresses, strict=True):
                self._emit(f"st{space}.b16", None, address, half)
            return
        for half, address in zip(halves, addresses, strict=True):
            self._emit(f"ld{space}.b16", half, address)
        self._emit("mov.b32", register, ir.Vec(tuple(halves)))

    def _byte(self, space: str, address: ir.Addr) -> ir.Reg:
        half = self._value(f"ld{space}.u8", "b16", address)
        return self._value("cvt.u32.u16", "b32", half)

    def _offset(self, start: ir.Reg, stride: ir.Operand, outer: int, inner: int, size: int) -> ir.Addr:
        if isinstance(stride, ir.Imm):
            return ir.Addr(start, (outer * stride.bits + inner) * size)
        if outer == 0:
            return ir.Addr(start, inner * size)
        if self._registers[start.name] == "b32":
            moved = self._value("mad.lo.u32", "b32", stride, ir.Imm(outer * size), start)
        else:
            moved = self._value("mad.wide.u32", "b64", stride, ir.Imm(outer * size), start)
        return ir.Addr(moved, inner * size)

    # -- products

    def _multiply(self) -> None:
        instr = self._instr
        rows, columns, _ = self._shape()
        to, *factors, of = type_names(instr.mods)
        kind = factors[0] if factors else "f16"
        factor = _FACTORS[kind]
        a, b, c = (self._fragment(operand) for operand in instr.src[:3])
        d = self._fragment(instr.dst[0])
        if of != to:
            c = self._converted(c, of, to)
        product = factor.product.format(to=to, sat=".satfinite" if "satfinite" in instr.mods else "")
        per = (2 if to == "f16" else 4) // (1 if rows >= 16 else 2)  # registers of a block of the sum
        zero: ir.Operand = self._value("mov.b32", "b32", ir.Imm(0))
        index = 0
        for high in range(max(1, rows // 16)):
            count = len(factor.a)
            if rows >= 16:
                block_a = list(a[count * high : count * (high + 1)])
            elif kind == "f16":
                block_a = [a[0], zero, a[2], zero]
            else:
                given = iter(a)
                block_a = [next(given) if down < rows else zero for down, _ in factor.a]
            for block in range(columns // 8):
                part = [*c[index : index + per]]
                result: list[ir.Operand | None] = [*d[index : index + per]]
                if rows < 16:  # the lower half of the block is not there
                    part += [zero] * per
                    result += [self._temporary("b32") for _ in range(per)]
                self._emit(
                    f"mma.sync.aligned.{product}",
                    ir.Vec(tuple(result)),
                    ir.Vec(tuple(block_a)),
                    ir.Vec(tuple(b[len(factor.b) * block : len(factor.b) * (block + 1)])),
                    ir.Vec(tuple(part)),
                )
                index += per

    def _converted(self, c: tuple[ir.Operand, ...], of: str, to: str) -> tuple[ir.Operand, ...]:
        out: list[ir.Operand] = []
        if of == "f16":
            for register in c:
                halves = [self._temporary("b16"), self._temporary("b16")]
                self._emit("mov.b32", ir.Vec(tuple(halves)), register)
                out += [self._value("cvt.f32.f16", "b32", half) for half in halves]
        else:
            for low, high in zip(c[0::2], c[1::2], strict=True):
                out.append(self._value("cvt.rn.f16x2.f32", "b32", high, low))
        return tuple(out)


def expand(items: list[str | ir.Instr], registers: dict[str, str]) -> list[str | ir.Instr]:
    """The instructions and labels of a kernel without wmma; ``registers`` gets the new ones."""
    if not any(isinstance(item, ir.Instr) and item.base == "wmma" for item in items):
        return items
    expander = Expander(registers)
    out: list[str | ir.Instr] = []
    for item in items:
        if isinstance(item, ir.Instr) and item.base == "wmma":
            out += expander.expand(item)
        else:
            out.append(item)
    return out
