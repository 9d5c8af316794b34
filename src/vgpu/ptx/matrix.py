"""``mma.sync`` and ``movmatrix`` as LLVM IR on whole-warp registers (``<32 x i32>``, ``<32 x float>``).

A fragment's register holds, in lane ``4 * g + t``, what the PTX ISA's figures give to that lane. In every shape here:
row ``g`` (register pairs add 8) and ``t`` for the columns of A; ``t`` for the rows and ``g`` for the columns of B; row
``g`` and columns ``2t, 2t+1`` for C and D. So the value of A that all of row ``g`` needs for one ``k`` is a broadcast
inside each quad of lanes, and that of B a gather which is the same for all ``g``: constant shuffles, shared
between several ``mma`` on the same fragment.

Sums are kept in f32 (integers in s32) and rounded once at the end, which is at least what PTX asks for. Code is
written by `Mma.emit`; the operands are A's registers, B's, C's, in PTX order.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

LANES = 32
Op: TypeAlias = Callable[[str], str]
"""Appends the right-hand side of one line of IR and returns the value's name; may return an earlier, equal one."""
CONVENTION = "x86_regcallcc"  # operands in registers, where there are 32 of 512 bits
_I, _F = "<32 x i32>", "<32 x float>"


class MatrixError(ValueError):
    """An ``mma`` form that is not lowered."""


class _Body:
    def __init__(self, op: Op) -> None:
        self.op = op

    def shuffle(self, kind: str, value: str, pattern: list[int]) -> str:
        mask = ", ".join(f"i32 {p}" for p in pattern)
        return self.op(f"shufflevector {kind} {value}, {kind} poison, <{len(pattern)} x i32> <{mask}>")


def _row(k: int) -> list[int]:
    """Lane (g, t) reads lane (g, k)."""
    return [(lane & ~3) + k for lane in range(LANES)]


def _column(k: int, odd: int) -> list[int]:
    """Lane (g, t) reads lane (2t + odd, k)."""
    return [4 * (2 * (lane & 3) + odd) + k for lane in range(LANES)]


@dataclass(frozen=True)
class Mma:
    """One form of ``mma.sync.aligned`` with row-major A and column-major B, as its opcode names it."""

    rows: int
    k: int
    type_d: str
    type_a: str
    type_b: str
    type_c: str
    satfinite: bool = False

    @classmethod
    def parse(cls, opcode: str) -> Mma:
        """The form an opcode names. Raises MatrixError for one that is not lowered."""
        match = re.fullmatch(
            r"mma\.sync\.aligned\.m(\d+)n8k(\d+)\.row\.col(\.satfinite)?\.(\w+)\.(\w+)\.(\w+)\.(\w+)", opcode
        )
        if not match:
            raise MatrixError(f"{opcode}: not a form of mma.sync with .row.col that is lowered")
        form = cls(int(match[1]), int(match[2]), match[4], match[5], match[6], match[7], bool(match[3]))
        integers = {"s8", "u8"}
        shapes = {"f16": ((16, 8), (16, 16)), "bf16": ((16, 8), (16, 16)), "tf32": ((16, 4), (16, 8))}
        if form.type_a in integers and form.type_b in integers:
            good = (form.rows, form.k) in ((8, 16), (16, 16), (16, 32)) and form.type_c == form.type_d == "s32"
        elif form.type_a == form.type_b and form.type_a in shapes:
            good = (form.rows, form.k) in shapes[form.type_a]
            halves = ("f16", "f32") if form.type_a == "f16" else ("f32",)
            good = good and form.type_c in halves and form.type_d in halves and not form.satfinite
        else:
            good = False
        if not good:
            raise MatrixError(f"{opcode}: this shape or combination of types is not lowered")
        return form

    @property
    def symbol(self) -> str:
        sat = ".sat" if self.satfinite else ""
        return f"@vgpu.mma.m{self.rows}k{self.k}{sat}.{self.type_d}.{self.type_a}.{self.type_b}.{self.type_c}"

    @property
    def per_register(self) -> int:
        """How many consecutive k one register of A or B holds."""
        return {"s8": 4, "u8": 4, "f16": 2, "bf16": 2, "tf32": 1}[self.type_a]

    @property
    def counts(self) -> tuple[int, int, int, int]:
        """Registers of A, B, C and D: each is one operand of the instruction."""
        groups = self.k // (4 * self.per_register)  # one group = 4 lanes' worth of k
        halves = self.rows // 8
        accumulators = 2 * halves
        return (
            groups * halves,
            groups,
            accumulators // 2 if self.type_c == "f16" else accumulators,
            accumulators // 2 if self.type_d == "f16" else accumulators,
        )

    @property
    def result(self) -> str:
        """The function's type: a struct of D's registers (``<32 x float>`` for f32, else ``<32 x i32>``)."""
        kind = _F if self.type_d == "f32" else _I
        return "{ " + ", ".join([kind] * self.counts[3]) + " }"

    def operand_types(self) -> list[str]:
        """LLVM types of the parameters: A's, B's, C's registers."""
        a, b, c, _ = self.counts
        return [_I] * (a + b) + [_F if self.type_c == "f32" else _I] * c

    def emit(self, op: Op, a: list[str], b: list[str], c: list[str], vnni: bool) -> list[str]:
        """Write the operation line by line with ``op`` and return D's registers.

        ``a``, ``b`` and ``c`` are whole-warp registers of `operand_types`; ``vnni``: vpdpbusd on 512 bits.
        """
        body = _Body(op)
        if self.type_a in ("s8", "u8"):
            return self._integers(body, a, b, c, vnni)
        return self._floats(body, a, b, c)

    def definition(self, vnni: bool, *, inline: bool = True, convention: str = "") -> str:
        """The operation as a function of its own: takes `operand_types`, returns `result`.

        Not ``inline``: one copy of the code, for kernels with many of them; ``convention``: LLVM's, for its calls.
        """
        lines: list[str] = []

        def op(text: str) -> str:
            lines.append(f"  %v{len(lines)} = {text}")
            return f"%v{len(lines) - 1}"

        names = [f"%{kind}{i}" for kind, count in zip("abc", self.counts, strict=False) for i in range(count)]
        a, b = self.counts[0], self.counts[0] + self.counts[1]
        results = self.emit(op, names[:a], names[a:b], names[b:], vnni)
        kind = _F if self.type_d == "f32" else _I
        value = "poison"
        for index, result in enumerate(results):
            value = op(f"insertvalue {self.result} {value}, {kind} {result}, {index}")
        parameters = ", ".join(f"{t} {n}" for t, n in zip(self.operand_types(), names, strict=True))
        attributes = "alwaysinline nounwind" if inline else "noinline #0"
        return (
            f"define internal {convention} {self.result} {self.symbol}({parameters}) {attributes} {{\n"
            + "\n".join(lines)
            + f"\n  ret {self.result} {value}\n}}\n"
        )

    # Floating point.

    def _parts(self, body: _Body, register: str) -> list[str]:
        """The f32 values of one register of A or B, in order of k."""
        if self.type_a == "tf32":
            # The low 13 bits of a tf32 operand are not read.
            cut = body.op(f"and {_I} {register}, splat (i32 -8192)")
            return [body.op(f"bitcast {_I} {cut} to {_F}")]
        if self.type_a == "bf16":
            low = body.op(f"shl {_I} {register}, splat (i32 16)")
            high = body.op(f"and {_I} {register}, splat (i32 -65536)")
            return [body.op(f"bitcast {_I} {v} to {_F}") for v in (low, high)]
        return list(_halves(body, register))

    def _floats(self, body: _Body, a: list[str], b: list[str], c: list[str]) -> list[str]:
        halves = self.rows // 8
        sums = [part for register in c for part in _halves(body, register)] if self.type_c == "f16" else list(c)
        for group in range(len(b)):
            of_b = self._parts(body, b[group])
            of_a = [self._parts(body, a[group * halves + half]) for half in range(halves)]
            for lane in range(4):
                for part in range(self.per_register):
                    columns = [body.shuffle(_F, of_b[part], _column(lane, odd)) for odd in (0, 1)]
                    for half in range(halves):
                        row = body.shuffle(_F, of_a[half][part], _row(lane))
                        for odd in (0, 1):
                            index = 2 * half + odd
                            sums[index] = body.op(
                                f"call {_F} @llvm.fma.v32f32({_F} {row}, {_F} {columns[odd]}, {_F} {sums[index]})"
                            )
        if self.type_d == "f32":
            return sums
        out = []
        for half in range(halves):
            words = []
            for value in sums[2 * half : 2 * half + 2]:
                rounded = body.op(f"fptrunc {_F} {value} to <32 x half>")
                bits = body.op(f"bitcast <32 x half> {rounded} to <32 x i16>")
                words.append(body.op(f"zext <32 x i16> {bits} to {_I}"))
            high = body.op(f"shl {_I} {words[1]}, splat (i32 16)")
            out.append(body.op(f"or {_I} {words[0]}, {high}"))
        return out

    # Integers.

    def _integers(self, body: _Body, a: list[str], b: list[str], c: list[str], vnni: bool) -> list[str]:
        halves = self.rows // 8
        sums = list(c)
        if self.satfinite:
            sums = ["zeroinitializer"] * len(c)
        biased = vnni and (self.type_a, self.type_b) == ("s8", "s8")
        if biased:  # vpdpbusd is u8 * s8: take a + 128, and 128 * sum(b) off again
            a = [body.op(f"xor {_I} {register}, splat (i32 -2139062144)") for register in a]
        if biased:
            # 128 * (sum of each column): first in the four lanes that hold a column, then where the result needs it
            total = "zeroinitializer"
            for register in b:
                total = self._dot(body, "splat (i32 -2139062144)", register, total, vnni)
            for step in (1, 2):
                other = body.shuffle(_I, total, [lane ^ step for lane in range(LANES)])
                total = body.op(f"add {_I} {total}, {other}")
            take = [body.shuffle(_I, total, _column(0, odd)) for odd in (0, 1)]
            sums = [body.op(f"sub {_I} {old}, {take[index % 2]}") for index, old in enumerate(sums)]
        for group in range(len(b)):
            for lane in range(4):
                columns = [body.shuffle(_I, b[group], _column(lane, odd)) for odd in (0, 1)]
                for half in range(halves):
                    row = body.shuffle(_I, a[group * halves + half], _row(lane))
                    for odd in (0, 1):
                        index = 2 * half + odd
                        sums[index] = self._dot(body, row, columns[odd], sums[index], vnni)
        if self.satfinite:
            sums = [
                body.op(f"call {_I} @llvm.sadd.sat.v32i32({_I} {old}, {_I} {new})")
                for old, new in zip(c, sums, strict=True)
            ]
        return sums

    def _dot(self, body: _Body, a: str, b: str, c: str, vnni: bool) -> str:
        """c + the dot product of four bytes, in every lane."""
        if vnni and self.type_b == "s8":
            return dot4_unsigned_signed(body.op, a, b, c)
        total = c
        for byte in range(4):
            parts = []
            for value, kind in ((a, self.type_a), (b, self.type_b)):
                left = body.op(f"shl {_I} {value}, splat (i32 {24 - 8 * byte})")
                parts.append(body.op(f"{'ashr' if kind == 's8' else 'lshr'} {_I} {left}, splat (i32 24)"))
            product = body.op(f"mul {_I} {parts[0]}, {parts[1]}")
            total = body.op(f"add {_I} {total}, {product}")
        return total


def dot4_unsigned_signed(op: Op, a: str, b: str, c: str) -> str:
    """c + sum of u8 * s8 over four bytes, by vpdpbusd on 512 bits; ``op`` appends a line of IR, returns its value."""
    halves = []
    for half in (0, 1):
        mask = ", ".join(f"i32 {i + 16 * half}" for i in range(16))
        parts = [
            op(f"shufflevector {_I} {value}, {_I} poison, <16 x i32> <{mask}>") for value in (a, b, c)
        ]  # constants fold away
        bytes_a, bytes_b = (op(f"bitcast <16 x i32> {part} to <64 x i8>") for part in parts[:2])
        call = f"<16 x i32> {parts[2]}, <64 x i8> {bytes_a}, <64 x i8> {bytes_b}"
        halves.append(op(f"call <16 x i32> @llvm.x86.avx512.vpdpbusd.512({call})"))
    joined = ", ".join(f"i32 {i}" for i in range(32))
    return op(f"shufflevector <16 x i32> {halves[0]}, <16 x i32> {halves[1]}, <32 x i32> <{joined}>")


def _halves(body: _Body, register: str) -> tuple[str, str]:
    low = body.op(f"trunc {_I} {register} to <32 x i16>")
    shifted = body.op(f"lshr {_I} {register}, splat (i32 16)")
    high = body.op(f"trunc {_I} {shifted} to <32 x i16>")
    out = []
    for part in (low, high):
        value = body.op(f"bitcast <32 x i16> {part} to <32 x half>")
        out.append(body.op(f"fpext <32 x half> {value} to {_F}"))
    return out[0], out[1]


INTRINSICS = (
    f"declare {_F} @llvm.fma.v32f32({_F}, {_F}, {_F})",
    f"declare {_I} @llvm.sadd.sat.v32i32({_I}, {_I})",
    "declare <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32>, <64 x i8>, <64 x i8>)",
)
"""What `Mma.emit` calls, as declarations."""

TRANSPOSE = [(2 * (lane & 3) + half) * 8 + lane // 4 for lane in range(LANES) for half in (0, 1)]
"""For a fragment seen as ``<64 x i16>``: the shuffle that transposes its 8x8 matrix (movmatrix, ldmatrix .trans)."""
