"""Floating point instructions against exact references, or within the bounds that the PTX ISA states."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from tests.ptx.semantics import exact
from tests.ptx.semantics.harness import (
    ENGINES,
    UINT,
    Case,
    bits_of,
    check,
    close,
    edge_grid,
    halves,
    inputs,
    same,
    values,
)

from vgpu.ptx import opcodes

MODES = ("rn", "rz", "rm", "rp")


def tiny_or_zero(kind: str, got: np.ndarray, wanted: np.ndarray, sources: list[np.ndarray]) -> np.ndarray:
    """With .ftz and .sat: zeros of either sign, and results that only rounding lifts to the smallest normal number."""
    if kind in ("f16x2", "bf16x2"):
        pairs = zip(halves(got), halves(wanted), strict=True)
        return np.logical_and(*(tiny_or_zero(kind[:-2], g, w, []) for g, w in pairs))
    least = exact.number(exact.NORMAL[kind], kind)
    with np.errstate(all="ignore"):
        g, w = values(got, kind), values(wanted, kind)
        return same(kind, got, wanted, sources) | ((g == 0) & ((np.abs(w) == least) | (w == 0)))


def arithmetic(opcode: str, function, kind: str, count: int, mode: str = "rn") -> Case:
    mods = opcode.split(".")
    reference = exact.reference(function, kind, mode, ftz="ftz" in mods, sat="sat" in mods, relu="relu" in mods)
    loose = {"ftz", "sat", "relu"} & set(mods)
    return Case(opcode, (kind,), (kind,) * count, reference, tiny_or_zero if loose else None)


def subtract(a, b, kind, mode):
    return exact.add(a, b if np.isnan(b) else -b, kind, mode)


def reciprocal(a, kind, mode):
    return exact.div(1.0, a, kind, mode)


EXACT = {"add": (exact.add, 2), "sub": (subtract, 2), "mul": (exact.mul, 2), "fma": (exact.fma, 3)}
CASES: list[Case] = []
for name, (function, count) in EXACT.items():
    for mode in MODES:
        for suffix in ("", ".ftz", ".sat", ".ftz.sat"):
            CASES.append(arithmetic(f"{name}.{mode}{suffix}.f32", function, "f32", count, mode))
        CASES.append(arithmetic(f"{name}.{mode}.f64", function, "f64", count, mode))
    default = ".rn" if name == "fma" else ""
    if not default:
        CASES += [
            arithmetic(f"{name}.f32", function, "f32", count),
            arithmetic(f"{name}.ftz.f32", function, "f32", count),
            arithmetic(f"{name}.f64", function, "f64", count),
        ]
    for kind in ("f16", "f16x2"):
        for suffix in ("", ".ftz", ".sat"):
            CASES.append(arithmetic(f"{name}{default}{suffix}.{kind}", function, kind, count))
    for kind in ("bf16", "bf16x2"):
        CASES.append(arithmetic(f"{name}{default}.{kind}", function, kind, count))
for kind in ("f16", "f16x2", "bf16", "bf16x2"):
    CASES.append(arithmetic(f"fma.rn.relu.{kind}", exact.fma, kind, 3))
CASES.append(arithmetic("mad.rn.ftz.f32", exact.fma, "f32", 3))
for mode in MODES:
    for kind, suffixes in (("f32", ("", ".ftz")), ("f64", ("",))):
        for suffix in suffixes:
            CASES += [
                arithmetic(f"div.{mode}{suffix}.{kind}", exact.div, kind, 2, mode),
                arithmetic(f"rcp.{mode}{suffix}.{kind}", reciprocal, kind, 1, mode),
                arithmetic(f"sqrt.{mode}{suffix}.{kind}", exact.sqrt, kind, 1, mode),
            ]


def flush(kind: str, raw: np.ndarray) -> np.ndarray:
    magnitude = raw & UINT[bits_of(kind)]((1 << (bits_of(kind) - 1)) - 1)
    return np.where(magnitude < exact.NORMAL[kind], raw ^ magnitude, raw)


def extreme(largest: bool, kind: str, *, ftz: bool = False, nan: bool = False, xorsign: bool = False):
    if kind in ("f16x2", "bf16x2"):
        half = extreme(largest, kind[:-2], ftz=ftz, nan=nan, xorsign=xorsign)
        return lambda a, b: (
            half(*(halves(x)[0] for x in (a, b))).astype(np.uint32)
            | half(*(halves(x)[1] for x in (a, b))).astype(np.uint32) << np.uint32(16)
        )

    def apply(a, b):
        top = UINT[bits_of(kind)](1 << (bits_of(kind) - 1))
        if ftz:
            a, b = flush(kind, a), flush(kind, b)
        sign = (a ^ b) & top
        if xorsign:
            a, b = a & ~top, b & ~top
        x, y = values(a, kind), values(b, kind)
        # as integers that order like the numbers, -0 below +0
        key = [np.where(r & top, -(r & ~top).astype(object) - 1, r.astype(object)) for r in (a, b)]
        first = (key[0] >= key[1]) if largest else (key[0] <= key[1])
        out = np.where(first.astype(bool), a, b)
        out = np.where(np.isnan(x), b, np.where(np.isnan(y), a, out))
        if nan:
            out = np.where(np.isnan(x) | np.isnan(y), UINT[bits_of(kind)](exact.NAN[kind]), out)
        return (out & ~top) | sign if xorsign else out

    return apply


for name in ("min", "max"):
    for kind in ("f32", "f16", "f16x2", "bf16", "bf16x2"):
        for suffix in ("", ".NaN", ".xorsign.abs", ".NaN.xorsign.abs"):
            CASES.append(
                Case(
                    f"{name}{suffix}.{kind}", (kind,), (kind, kind),
                    extreme(name == "max", kind, nan="NaN" in suffix, xorsign="xor" in suffix),
                )
            )  # fmt: skip
    CASES.append(Case(f"{name}.ftz.f32", ("f32",), ("f32", "f32"), extreme(name == "max", "f32", ftz=True)))
    CASES.append(Case(f"{name}.f64", ("f64",), ("f64", "f64"), extreme(name == "max", "f64")))

SIGN = {"f32": 1 << 31, "f64": 1 << 63, "f16": 1 << 15, "bf16": 1 << 15, "f16x2": 0x80008000, "bf16x2": 0x80008000}
for kind, sign in SIGN.items():
    bit = UINT[bits_of(kind)](sign)
    CASES += [
        Case(f"abs.{kind}", (kind,), (kind,), lambda a, s=bit: a & ~s),
        Case(f"neg.{kind}", (kind,), (kind,), lambda a, s=bit: a ^ s),
    ]
CASES += [
    Case("abs.ftz.f32", ("f32",), ("f32",), lambda a: flush("f32", a) & np.uint32(0x7FFFFFFF)),
    Case("neg.ftz.f32", ("f32",), ("f32",), lambda a: flush("f32", a) ^ np.uint32(0x80000000)),
    Case("copysign.f32", ("u32",), ("f32", "f32"), lambda a, b: (b & 0x7FFFFFFF) | (a & 0x80000000)),
    Case(
        "copysign.f64", ("u64",), ("f64", "f64"),
        lambda a, b: (b & np.uint64((1 << 63) - 1)) | (a & np.uint64(1 << 63)),
    ),
]  # fmt: skip

TESTS: dict[str, Any] = {
    "finite": np.isfinite, "infinite": np.isinf, "number": lambda x: ~np.isnan(x), "notanumber": np.isnan,
    "normal": lambda x, least=None: np.isfinite(x) & (np.abs(x) >= least),
    "subnormal": lambda x, least=None: (x != 0) & (np.abs(x) < least),
}  # fmt: skip
for kind, least in (("f32", 2.0**-126), ("f64", 2.0**-1022)):
    for name, function in TESTS.items():
        more = {"least": least} if name.endswith("normal") else {}
        CASES.append(
            Case(f"testp.{name}.{kind}", ("pred",), (kind,), lambda a, f=function, k=kind, m=more: f(values(a, k), **m))
        )

COMPARE = {
    "eq": lambda a, b: a == b, "ne": lambda a, b: (a < b) | (a > b), "lt": lambda a, b: a < b,
    "le": lambda a, b: a <= b, "gt": lambda a, b: a > b, "ge": lambda a, b: a >= b,
    "equ": lambda a, b: ~((a < b) | (a > b)), "neu": lambda a, b: a != b, "ltu": lambda a, b: ~(a >= b),
    "leu": lambda a, b: ~(a > b), "gtu": lambda a, b: ~(a <= b), "geu": lambda a, b: ~(a < b),
    "num": lambda a, b: ~(np.isnan(a) | np.isnan(b)), "nan": lambda a, b: np.isnan(a) | np.isnan(b),
}  # fmt: skip
for name, function in COMPARE.items():
    for kind in ("f32", "f64", "f16", "bf16"):
        CASES.append(
            Case(
                f"setp.{name}.{kind}", ("pred",), (kind, kind),
                lambda a, b, f=function, k=kind: f(values(a, k), values(b, k)),
            )
        )  # fmt: skip
    CASES += [
        Case(
            f"setp.{name}.ftz.f32", ("pred", "pred"), ("f32", "f32"),
            lambda a, b, f=function: [
                (r := f(values(flush("f32", a), "f32"), values(flush("f32", b), "f32"))), ~r,
            ],
        ),
        Case(
            f"setp.{name}.f16x2", ("pred", "pred"), ("f16x2", "f16x2"),
            lambda a, b, f=function: [
                f(values(x, "f16"), values(y, "f16")) for x, y in zip(halves(a), halves(b), strict=True)
            ],
        ),
    ]  # fmt: skip
CASES += [
    Case("set.ltu.u32.f32", ("u32",), ("f32", "f32"),
         lambda a, b: np.where(~(values(a, "f32") >= values(b, "f32")), np.uint32(0xFFFFFFFF), np.uint32(0))),
    Case("set.ge.f32.f32", ("u32",), ("f32", "f32"),
         lambda a, b: np.where(values(a, "f32") >= values(b, "f32"), np.uint32(0x3F800000), np.uint32(0))),
    Case("set.eq.f16x2.f16x2", ("u32",), ("f16x2", "f16x2"),
         lambda a, b: sum(
             np.where(values(x, "f16") == values(y, "f16"), np.uint32(0x3C00), np.uint32(0)) << np.uint32(16 * k)
             for k, (x, y) in enumerate(zip(halves(a), halves(b), strict=True)))),
    Case("slct.f32.f32", ("u32",), ("f32", "f32", "f32"), lambda a, b, c: np.where(values(c, "f32") >= 0, a, b)),
    Case("slct.ftz.u32.f32", ("u32",), ("u32", "u32", "f32"),
         lambda a, b, c: np.where(values(flush("f32", c), "f32") >= 0, a, b)),
    Case("selp.f32", ("u32",), ("f32", "f32", "pred"), lambda a, b, p: np.where(p, a, b)),
    Case("selp.f64", ("u64",), ("f64", "f64", "pred"), lambda a, b, p: np.where(p, a, b)),
    Case("mov.f32", ("u32",), ("f32",), lambda a: a),
    Case("mov.f64", ("u64",), ("f64",), lambda a: a),
    # Immediates.
    arithmetic("add.f32", lambda a, kind, mode: exact.add(a, 0.5, kind, mode), "f32", 1),
    arithmetic("mul.f64", lambda a, kind, mode: exact.mul(a, -1.5, kind, mode), "f64", 1),
]  # fmt: skip
for index, text in ((-2, "=0f3F000000"), (-1, "=0dBFF8000000000000")):
    old = CASES[index]
    CASES[index] = Case(old.opcode, old.results, (*old.sources, text), old.reference)


# -- approximations


def approximate(opcode: str, function, kind: str, count: int, bound, **more) -> Case:
    ftz = "ftz" in opcode.split(".")
    half = kind.removesuffix("x2")

    def one(*arrays):
        inputs = [flush(half, a) if ftz and half == "f32" else a for a in arrays]
        result = function(*(values(a, half) for a in inputs))
        if half == "f64":
            return result.view(np.uint64)
        if half == "f32":
            return result.astype(np.float32).view(np.uint32)
        if half == "f16":
            return result.astype(np.float16).view(np.uint16)
        return np.array([exact.special(float(np.float32(v)), "bf16") for v in result], np.uint16)

    def reference(*arrays):
        if half == kind:
            return one(*arrays)
        low, high = zip(*(halves(a) for a in arrays), strict=True)
        return one(*low).astype(np.uint32) | one(*high).astype(np.uint32) << np.uint32(16)

    return Case(opcode, (kind,), (kind,) * count, reference, close(flushed=True, **bound), **more)


def f32_range(*bounds: float) -> tuple[int, ...]:
    points = np.concatenate([np.linspace(-b, b, 37) for b in bounds]).astype(np.float32)
    return tuple(int(v) for v in points.view(np.uint32))


ULP = 2.0**-23
DIVISORS = tuple(v for v in f32_range(3.0, 1e30, 1e-30, 7e37) if v & 0x7FFFFFFF)
ANGLES = f32_range(3.14159, 1.5707963, 0.1, 1e-6)
for suffix in ("", ".ftz"):
    CASES += [
        approximate(f"rcp.approx{suffix}.f32", lambda a: 1 / a, "f32", 1, {"relative": 1.01 * ULP}),
        approximate(f"sqrt.approx{suffix}.f32", np.sqrt, "f32", 1, {"relative": 1.01 * ULP}),
        approximate(f"rsqrt.approx{suffix}.f32", lambda a: 1 / np.sqrt(a), "f32", 1, {"relative": 2.0**-22.4}),
        approximate(f"div.approx{suffix}.f32", lambda a, b: a / b, "f32", 2, {"relative": 2.01 * ULP},
                    edges=((), DIVISORS)),
        approximate(f"div.full{suffix}.f32", lambda a, b: a / b, "f32", 2, {"relative": 2.01 * ULP},
                    edges=((), DIVISORS)),
        approximate(f"ex2.approx{suffix}.f32", np.exp2, "f32", 1, {"relative": 2.0**-22}),
        approximate(f"lg2.approx{suffix}.f32", np.log2, "f32", 1, {"relative": 2.0**-22, "absolute": 2.0**-22}),
        approximate(f"sin.approx{suffix}.f32", np.sin, "f32", 1, {"absolute": 2.0**-20.5}, edges=(ANGLES,)),
        approximate(f"cos.approx{suffix}.f32", np.cos, "f32", 1, {"absolute": 2.0**-20.5}, edges=(ANGLES,)),
    ]  # fmt: skip
CASES += [
    approximate("tanh.approx.f32", np.tanh, "f32", 1, {"relative": 2.0**-11}),
    approximate("tanh.approx.f16", np.tanh, "f16", 1, {"absolute": 2.0**-10.987}),
    approximate("tanh.approx.f16x2", np.tanh, "f16x2", 1, {"absolute": 2.0**-10.987}),
    approximate("tanh.approx.bf16", np.tanh, "bf16", 1, {"absolute": 2.0**-8}),
    approximate("tanh.approx.bf16x2", np.tanh, "bf16x2", 1, {"absolute": 2.0**-8}),
    approximate("ex2.approx.f16", np.exp2, "f16", 1, {"relative": 2.0**-9.9}),
    approximate("ex2.approx.f16x2", np.exp2, "f16x2", 1, {"relative": 2.0**-9.9}),
    approximate("ex2.approx.ftz.bf16", np.exp2, "bf16", 1, {"relative": 2.0**-7}),
    approximate("ex2.approx.ftz.bf16x2", np.exp2, "bf16x2", 1, {"relative": 2.0**-7}),
    approximate("rcp.approx.ftz.f64", lambda a: 1 / a, "f64", 1, {"relative": 2.0**-20}),
    approximate("rsqrt.approx.f64", lambda a: 1 / np.sqrt(a), "f64", 1, {"relative": 2.0**-19}),
    approximate("rsqrt.approx.ftz.f64", lambda a: 1 / np.sqrt(a), "f64", 1, {"relative": 2.0**-19}),
]
ANY_INPUT = {"div", "sin", "cos"}  # whose bounds hold in the range of their edges only


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("one", CASES, ids=str)
def test_opcode(one: Case, engine: str) -> None:
    assert opcodes.supported(one.opcode)
    check(engine, one, edge_grid(one, most=200))
    base, _, rest = one.opcode.partition(".")
    if base in ANY_INPUT and rest.startswith(("approx", "full")):
        return

    @settings(max_examples=3, deadline=None, database=None)
    @given(inputs(one))
    def with_any_inputs(raw: list[np.ndarray]) -> None:
        check(engine, one, raw)

    with_any_inputs()
