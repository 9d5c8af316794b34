"""cvt between all pairs of types, with rounding, saturation and packing; cvta and isspacep."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from tests.ptx.semantics import exact
from tests.ptx.semantics.harness import ENGINES, UINT, Case, bits_of, check, edge_grid, halves, inputs, same, values

from vgpu.ptx import opcodes

INTS = tuple(f"{s}{n}" for n in (8, 16, 32, 64) for s in "us")
FLOATS = ("f16", "f32", "f64")
MODES = ("rn", "rz", "rm", "rp")


def limits(kind: str) -> tuple[int, int]:
    n = bits_of(kind)
    return (-(1 << (n - 1)), (1 << (n - 1)) - 1) if kind[0] == "s" else (0, (1 << n) - 1)


def signed(value: int, kind: str) -> int:
    n = bits_of(kind)
    value &= (1 << n) - 1
    return value - (1 << n) if kind[0] == "s" and value >> (n - 1) else value


def register(kind: str) -> str:
    """Result registers have at least 16 bits: what is stored is what the conversion extended to them."""
    return f"u{max(16, bits_of(kind))}"


def per_value(function, result: str):
    bits = bits_of(result)
    return lambda a: np.array([function(int(v)) & ((1 << bits) - 1) for v in a], UINT[bits])


def from_float(raw: int, kind: str) -> float:
    return exact.number(raw, kind)


ROUND: dict[str, Any] = {"rni": round, "rzi": math.trunc, "rmi": math.floor, "rpi": math.ceil}  # round(): half to even


def to_int(value: float, mode: str, kind: str) -> int:
    low, high = limits(kind)
    if math.isnan(value):
        return 0
    if math.isinf(value):
        return high if value > 0 else low
    return max(low, min(high, ROUND[mode](Fraction(value))))


def to_float(value: float | int, kind: str, mode: str) -> int:
    if isinstance(value, float) and (not math.isfinite(value) or value == 0):
        return exact.special(value, kind)
    return exact.rounded(Fraction(value), kind, mode) if value else 0


CASES: list[Case] = []
for to in INTS:
    for source in INTS:
        CASES.append(
            Case(f"cvt.{to}.{source}", (register(to),), (source,),
                 per_value(lambda v, t=to, s=source: signed(signed(v, s), t), register(to)))
        )  # fmt: skip
        CASES.append(
            Case(f"cvt.sat.{to}.{source}", (register(to),), (source,),
                 per_value(lambda v, t=to, s=source: max(limits(t)[0], min(limits(t)[1], signed(v, s))), register(to)))
        )  # fmt: skip
    for source in (*FLOATS, "bf16"):
        for mode in ROUND:
            CASES.append(
                Case(f"cvt.{mode}.{to}.{source}", (register(to),), (source,),
                     per_value(lambda v, t=to, s=source, m=mode: to_int(from_float(v, s), m, t), register(to)))
            )  # fmt: skip
    CASES.append(
        Case(f"cvt.rpi.ftz.{to}.f32", (register(to),), ("f32",),
             per_value(lambda v, t=to: to_int(from_float(exact.flushed(v, "f32"), "f32"), "rpi", t), register(to)))
    )  # fmt: skip
    for target in (*FLOATS, "bf16"):
        for mode in MODES:
            CASES.append(
                Case(f"cvt.{mode}.{target}.{to}", (target,), (to,),
                     per_value(lambda v, f=target, s=to, m=mode: to_float(signed(v, s), f, m), target))
            )  # fmt: skip


def float_to_float(to: str, source: str, mode: str = "", **more):
    mods = more.get("mods", "")

    def one(v: int) -> int:
        pattern = exact.flushed(v, source) if "ftz" in mods and source == "f32" else v
        value = from_float(pattern, source)
        if mode in ROUND and math.isfinite(value):
            value = math.copysign(float(ROUND[mode](Fraction(value))), value)
        result = to_float(value, to, mode if mode in MODES else "rn")
        if "ftz" in mods and to == "f32":
            result = exact.flushed(result, to)
        if "satfinite" in mods and not math.isnan(value):
            top = 1 << (bits_of(to) - 1)
            result = min(result & ~top, exact.LARGEST[to]) | result & top
        if "sat" in mods.split("."):
            result = exact.saturated(result, to)
        if "relu" in mods and exact.number(result, to) <= 0:
            result = 0
        return result

    return per_value(one, to)


def zero_sign(kind, got, wanted, sources):
    """.sat and .relu leave the sign of a zero open."""
    with np.errstate(all="ignore"):
        return same(kind, got, wanted, sources) | ((values(got, kind) == 0) & (values(wanted, kind) == 0))


def floating(opcode: str, to: str, source: str, mode: str = "", mods: str = "") -> Case:
    loose = "sat" in mods.split(".") or "relu" in mods
    reference = float_to_float(to, source, mode, mods=mods)
    return Case(opcode, (to,), (source,), reference, zero_sign if loose else None)


for to in FLOATS:
    for source in FLOATS:
        narrowing = bits_of(to) < bits_of(source)
        if to == source:
            for mode in ROUND:
                CASES.append(floating(f"cvt.{mode}.{to}.{to}", to, to, mode))
            CASES.append(floating(f"cvt.sat.{to}.{to}", to, to, "", "sat"))
        elif narrowing:
            for mode in MODES:
                CASES.append(floating(f"cvt.{mode}.{to}.{source}", to, source, mode))
            CASES.append(floating(f"cvt.rn.sat.{to}.{source}", to, source, "rn", "sat"))
        else:
            CASES.append(floating(f"cvt.{to}.{source}", to, source))
CASES += [
    floating("cvt.rmi.ftz.f32.f32", "f32", "f32", "rmi", "ftz"),
    floating("cvt.rzi.ftz.f32.f32", "f32", "f32", "rzi", "ftz"),
    floating("cvt.ftz.f64.f32", "f64", "f32", "", "ftz"),
    floating("cvt.ftz.f32.f16", "f32", "f16", "", "ftz"),
    floating("cvt.rn.ftz.f32.f64", "f32", "f64", "rn", "ftz"),
    floating("cvt.rn.ftz.f16.f32", "f16", "f32", "rn", "ftz"),
    floating("cvt.f32.bf16", "f32", "bf16"),
    floating("cvt.f64.bf16", "f64", "bf16"),
    floating("cvt.rn.bf16.f32", "bf16", "f32", "rn"),
    floating("cvt.rz.bf16.f32", "bf16", "f32", "rz"),
    floating("cvt.rm.bf16.f32", "bf16", "f32", "rm"),
    floating("cvt.rp.bf16.f32", "bf16", "f32", "rp"),
    floating("cvt.rn.relu.bf16.f32", "bf16", "f32", "rn", "relu"),
    floating("cvt.rn.relu.f16.f32", "f16", "f32", "rn", "relu"),
    floating("cvt.rn.bf16.f16", "bf16", "f16", "rn"),
    floating("cvt.rn.f16.bf16", "f16", "bf16", "rn"),
    floating("cvt.rn.bf16.f64", "bf16", "f64", "rn"),
    floating("cvt.rn.satfinite.f16.f32", "f16", "f32", "rn", "satfinite"),
]


def packed(to: str, mode: str, mods: str = ""):
    half = float_to_float(to, "f32", mode, mods=mods)
    return lambda high, low: half(low).astype(np.uint32) | half(high).astype(np.uint32) << np.uint32(16)


for to in ("f16", "bf16"):
    for mode in ("rn", "rz"):
        CASES.append(Case(f"cvt.{mode}.{to}x2.f32", (f"{to}x2",), ("f32", "f32"), packed(to, mode)))
    CASES.append(Case(f"cvt.rn.relu.{to}x2.f32", (f"{to}x2",), ("f32", "f32"), packed(to, "rn", "relu")))


def tf32_away(v: int) -> int:
    """To nearest with ties away from zero at 10 bits of mantissa: half of the last place added to the magnitude."""
    if math.isnan(exact.number(v, "f32")):
        return 0x7FFFFFFF
    return v & ~0x1FFF if v & 0x7F800000 == 0x7F800000 else (v + 0x1000) & ~0x1FFF


def upper_bits(kind, got, wanted, sources):
    """Of tf32 only the upper 19 bits mean something."""
    return same("f32", got & np.uint32(0xFFFFE000), wanted & np.uint32(0xFFFFE000), sources)


def tf32_even(v: int) -> int:
    if math.isnan(exact.number(v, "f32")):
        return 0x7FFFFFFF
    return v & ~0x1FFF if v & 0x7F800000 == 0x7F800000 else (v + 0xFFF + (v >> 13 & 1)) & ~0x1FFF


CASES += [
    Case("cvt.rna.tf32.f32", ("u32",), ("f32",), per_value(tf32_away, "u32"), upper_bits),
    Case("cvt.rn.tf32.f32", ("u32",), ("f32",), per_value(tf32_even, "u32"), upper_bits),
    Case("cvt.rz.tf32.f32", ("u32",), ("f32",), per_value(lambda v: v & ~0x1FFF, "u32"), upper_bits),
]


def small_floats(kind: str) -> list[float]:
    """The values of the 128 positive patterns of e4m3 or e5m2."""
    mantissa, bias = (3, 7) if kind == "e4m3" else (2, 15)
    out = []
    for p in range(128):
        exponent, fraction = p >> mantissa, p & ((1 << mantissa) - 1)
        scaled = fraction / 2**mantissa
        out.append(scaled * 2.0 ** (1 - bias) if exponent == 0 else (1 + scaled) * 2.0 ** (exponent - bias))
    if kind == "e4m3":
        out[127] = math.nan
    else:
        out[124], out[125:] = math.inf, [math.nan] * 3
    return out


def to_small(value: float, kind: str) -> int:
    """Nearest of the finite values, ties to the even pattern, too large ones to the largest."""
    if math.isnan(value):
        return 0x7F
    table = small_floats(kind)
    finite = [p for p in range(128) if math.isfinite(table[p])]
    magnitude = abs(value)
    best = min(finite, key=lambda p: (abs(Fraction(table[p]) - Fraction(min(magnitude, 1e38))), p & 1))
    return best | 0x80 * (math.copysign(1, value) < 0)


for kind in ("e4m3", "e5m2"):
    CASES += [
        Case(
            f"cvt.rn.satfinite.{kind}x2.f32", ("u16",), ("f32", "f32"),
            lambda high, low, k=kind: np.array(
                [to_small(exact.number(int(a), "f32"), k) << 8 | to_small(exact.number(int(b), "f32"), k)
                 for a, b in zip(high, low, strict=True)], np.uint16),
        ),
        Case(
            f"cvt.rn.f16x2.{kind}x2", ("f16x2",), ("u16",),
            lambda a, k=kind: sum(
                np.array([exact.special(math.copysign(small_floats(k)[int(v) & 127], -1 if v & 128 else 1), "f16")
                          for v in part], np.uint32) << np.uint32(16 * n)
                for n, part in enumerate((a & 255, a >> 8))),
        ),
    ]  # fmt: skip


def pack(kind: str):
    low, high = limits(kind)
    n = bits_of(kind)
    return lambda a, b: [max(low, min(high, int(x))) & ((1 << n) - 1) for x in (a, b)]


CASES += [
    Case(
        f"cvt.pack.sat.{kind}.s32", ("u32",), ("s32", "s32"),
        lambda a, b, k=kind: np.array(
            [(p := pack(k)(x, y))[0] << 16 | p[1] for x, y in zip(a.view(np.int32), b.view(np.int32), strict=True)],
            np.uint32),
    ) for kind in ("s16", "u16")
] + [
    Case(
        f"cvt.pack.sat.{kind}.s32.b32", ("u32",), ("s32", "s32", "u32"),
        lambda a, b, c, k=kind: np.array(
            [((p := pack(k)(x, y))[0] << 8 | p[1] | int(z) << 16) & 0xFFFFFFFF
             for x, y, z in zip(a.view(np.int32), b.view(np.int32), c, strict=True)], np.uint32),
    ) for kind in ("s8", "u8")
]  # fmt: skip


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("one", CASES, ids=str)
def test_opcode(one: Case, engine: str) -> None:
    assert opcodes.supported(one.opcode)
    check(engine, one, edge_grid(one, most=150))

    @settings(max_examples=2, deadline=None, database=None)
    @given(inputs(one))
    def with_any_inputs(raw: list[np.ndarray]) -> None:
        check(engine, one, raw)

    with_any_inputs()


def test_halves_are_independent() -> None:
    low, high = halves(np.array([0x12345678], np.uint32))
    assert (int(low[0]), int(high[0])) == (0x5678, 0x1234)
