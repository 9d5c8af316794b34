"""Writes LLVM IR as text, with local common subexpressions and code hoisted to the function's entry."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence
from typing import Final, TypeAlias

Lines: TypeAlias = "list[str | Lines]"

# Element types of a warp's vectors: scalar type, and type of 32 of them.
SCALAR: Final = {
    "i1": "i1", "i8": "i8", "i16": "i16", "i32": "i32", "i64": "i64", "i128": "i128",
    "float": "float", "double": "double", "half": "half", "bfloat": "bfloat",
    "h2": "<2 x half>", "bf2": "<2 x bfloat>", "i16x2": "<2 x i16>", "i8x4": "<4 x i8>", "ptr": "ptr",
}  # fmt: skip
VECTOR: Final = {
    **{e: f"<32 x {t}>" for e, t in SCALAR.items() if not t.startswith("<")},
    "h2": "<64 x half>", "bf2": "<64 x bfloat>", "i16x2": "<64 x i16>", "i8x4": "<128 x i8>",
}  # fmt: skip
PACKED: Final = {"h2": "half", "bf2": "bfloat", "i16x2": "i16", "i8x4": "i8"}


def float_literal(bits: int, w: int) -> str:
    """The IR literal of an f32 or f64 by its bits; NaNs keep their payload."""
    if w == 64:
        return f"0x{bits:016X}"
    if w == 16:
        return f"0xH{bits:04X}"
    if bits & 0x7F800000 == 0x7F800000 and bits & 0x7FFFFF:
        return f"bitcast (i32 {bits} to float)"
    value: float = struct.unpack("<f", struct.pack("<I", bits))[0]
    return f"0x{struct.unpack('<Q', struct.pack('<d', value))[0]:016X}"


def const_vector(ty: str, values: Iterable[int]) -> str:
    return "<" + ", ".join([f"{ty} {v}" for v in values]) + ">"


class Builder:
    """Lines of one function. Names that begin with ``%h`` are defined in its entry and hold everywhere."""

    def __init__(self) -> None:
        self.lines: Lines = []
        self.entry: list[str] = []
        self._count = 0
        self._cse: dict[str, str] = {}
        self._hoisted: dict[str, str] = {}
        self.intrinsics: set[str] = set()

    def begin(self) -> None:
        """A new basic block: nothing of the last one may be used."""
        self._cse = {}

    def common(self, known: dict[str, str] | None = None) -> dict[str, str]:
        """What ``pure`` has computed and may use again; or forget all but that: after code that may not have run."""
        if known is not None:
            self._cse = dict(known)
        return dict(self._cse)

    def tmp(self) -> str:
        self._count += 1
        return f"%t{self._count}"

    def label(self) -> str:
        self._count += 1
        return f"L{self._count}"

    def put(self, line: str) -> None:
        self.lines.append(line)

    def op(self, rhs: str) -> str:
        self._count += 1
        name = f"%t{self._count}"
        self.lines.append(f"{name} = {rhs}")
        return name

    def pure(self, rhs: str) -> str:
        """An operation without effects: computed once per block."""
        found = self._cse.get(rhs)
        if found is None:
            found = self._cse[rhs] = self.op(rhs)
        return found

    def scalar(self, head: str, operands: Sequence[str], tail: str = "") -> str:
        """A cheap scalar operation ``head op, op tail``; hoisted when all its operands hold everywhere."""
        rhs = f"{head} {', '.join(operands)}{tail}"
        for o in operands:
            if o[0] == "%" and o[1] != "h":
                return self.pure(rhs)
        return self.hoist(rhs)

    def hoist(self, rhs: str) -> str:
        found = self._hoisted.get(rhs)
        if found is None:
            found = self._hoisted[rhs] = f"%h{len(self._hoisted)}"
            self.entry.append(f"{found} = {rhs}")
        return found

    def intrinsic(self, declaration: str) -> None:
        self.intrinsics.add(declaration)

    def call(self, ret: str, name: str, args: Sequence[tuple[str, str]]) -> str:
        """A call of an LLVM intrinsic; declares it."""
        self.intrinsics.add(f"declare {ret} @{name}({', '.join([t for t, _ in args])})")
        text = f"call {ret} @{name}({', '.join([f'{t} {v}' for t, v in args])})"
        if ret == "void":
            self.lines.append(text)
            return ""
        return self.op(text)


def flatten(lines: Lines, out: list[str]) -> list[str]:
    for line in lines:
        if isinstance(line, str):
            out.append(line)
        else:
            flatten(line, out)
    return out
