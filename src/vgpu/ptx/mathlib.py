"""The approximate functions of PTX (ex2, lg2, sin, cos, tanh), as LLVM IR on ``<N x float>``.

LLVM turns ``llvm.exp2`` and its kin on vectors into one libm call per lane, and a compiled kernel may call nothing, so
they are polynomials here. Each is at least as accurate as the PTX ISA states for its ``.approx`` form (section
"Floating point instructions"); ``tests/ptx/test_mathlib.py`` measures the errors.

The coefficients are fitted when the module is first used (least squares at Chebyshev nodes in f64, then rounded), so
there is no table of unexplained constants.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from functools import lru_cache
from math import pi
from typing import Final

import numpy as np
from numpy.polynomial import chebyshev


def _constant(value: float) -> str:
    """A float constant as LLVM writes it: the f64 bit pattern of an exactly representable f32."""
    single = struct.unpack("<f", struct.pack("<f", value))[0]
    return "0x" + struct.pack(">d", single).hex().upper()


def fit(function: Callable[[np.ndarray], np.ndarray], low: float, high: float, degree: int) -> tuple[float, ...]:
    """Coefficients (constant first) of the near-minimax polynomial of ``function`` on [low, high]."""
    nodes = np.cos(pi * (np.arange(4 * degree + 4) + 0.5) / (4 * degree + 4))
    x = (nodes * (high - low) + (high + low)) / 2
    series = chebyshev.Chebyshev.fit(x, function(x), degree, domain=[low, high])
    return tuple(float(c) for c in series.convert(kind=np.polynomial.Polynomial).coef)


class _Body:
    """Straight-line IR over one vector type."""

    def __init__(self, lanes: int) -> None:
        self.lanes, self.lines, self.count = lanes, list[str](), 0
        self.f, self.i, self.b = (f"<{lanes} x {t}>" for t in ("float", "i32", "i1"))

    def op(self, text: str) -> str:
        self.count += 1
        self.lines.append(f"  %v{self.count} = {text}")
        return f"%v{self.count}"

    def splat(self, value: float) -> str:
        return f"splat (float {_constant(value)})"

    def isplat(self, value: int) -> str:
        return f"splat (i32 {value})"

    def call(self, name: str, *arguments: str, kind: str | None = None) -> str:
        kind = kind or self.f
        return self.op(f"call {kind} @{name}.v{self.lanes}{'f32' if kind == self.f else 'i32'}({', '.join(arguments)})")

    def fma(self, a: str, b: str, c: str) -> str:
        return self.call("llvm.fma", f"{self.f} {a}", f"{self.f} {b}", f"{self.f} {c}")

    def f2(self, name: str, a: str, b: str) -> str:
        return self.op(f"{name} {self.f} {a}, {b}")

    def i2(self, name: str, a: str, b: str) -> str:
        return self.op(f"{name} {self.i} {a}, {b}")

    def bits(self, a: str) -> str:
        return self.op(f"bitcast {self.f} {a} to {self.i}")

    def floats(self, a: str) -> str:
        return self.op(f"bitcast {self.i} {a} to {self.f}")

    def fcmp(self, predicate: str, a: str, b: str) -> str:
        return self.op(f"fcmp {predicate} {self.f} {a}, {b}")

    def select(self, condition: str, a: str, b: str) -> str:
        return self.op(f"select {self.b} {condition}, {self.f} {a}, {self.f} {b}")

    def horner(self, x: str, coefficients: tuple[float, ...]) -> str:
        value = self.splat(coefficients[-1])
        for c in reversed(coefficients[:-1]):
            value = self.fma(value, x, self.splat(c))
        return value


def _ex2(b: _Body) -> str:
    """2**x: x = n + r, |r| <= 1/2; scaled in two steps so that denormal results are right."""
    x = b.call("llvm.minimumnum", f"{b.f} %x", f"{b.f} {b.splat(129.0)}")
    x = b.call("llvm.maximumnum", f"{b.f} {x}", f"{b.f} {b.splat(-152.0)}")
    n = b.call("llvm.roundeven", f"{b.f} {x}")
    r = b.f2("fsub", x, n)
    p = b.horner(r, _ex2_coefficients())
    whole = b.op(f"fptosi {b.f} {n} to {b.i}")
    half = b.i2("ashr", whole, b.isplat(1))
    rest = b.i2("sub", whole, half)
    for part in (half, rest):
        scale = b.i2("shl", b.i2("add", part, b.isplat(127)), b.isplat(23))
        p = b.f2("fmul", p, b.floats(scale))
    return b.select(b.fcmp("uno", "%x", "%x"), "%x", p)


@lru_cache(maxsize=1)
def _ex2_coefficients() -> tuple[float, ...]:
    c = fit(lambda x: np.exp2(x), -0.5, 0.5, 6)
    return (1.0, *c[1:])  # exact at integers, as programs expect of 2**n


def _lg2(b: _Body) -> str:
    """log2(x) = e + log2(m), m in [sqrt(1/2), sqrt(2)): m = 1 + t, log2(m) = t * q(t)."""
    tiny = b.fcmp("olt", "%x", b.splat(2.0**-126))
    x = b.select(tiny, b.f2("fmul", "%x", b.splat(2.0**24)), "%x")
    raw = b.bits(x)
    moved = b.i2("sub", raw, b.isplat(0x3F3504F3))
    e = b.i2("ashr", moved, b.isplat(23))
    m = b.floats(b.i2("sub", raw, b.i2("shl", e, b.isplat(23))))
    t = b.f2("fsub", m, b.splat(1.0))
    fe = b.op(f"sitofp {b.i} {e} to {b.f}")
    fe = b.select(tiny, b.f2("fsub", fe, b.splat(24.0)), fe)
    value = b.fma(t, b.horner(t, _lg2_coefficients()), fe)
    value = b.select(b.fcmp("oeq", "%x", b.splat(float("inf"))), "%x", value)
    value = b.select(b.fcmp("oeq", "%x", b.splat(0.0)), b.splat(float("-inf")), value)
    return b.select(b.fcmp("ult", "%x", b.splat(0.0)), f"splat (float {_nan()})", value)


def _nan() -> str:
    return "0x7FF8000000000000"


@lru_cache(maxsize=1)
def _lg2_coefficients() -> tuple[float, ...]:
    def function(t: np.ndarray) -> np.ndarray:
        return np.asarray(np.where(np.abs(t) < 1e-9, 1 / np.log(2), np.log1p(t) / np.log(2) / np.where(t == 0, 1, t)))

    return fit(function, 2**-0.5 - 1, 2**0.5 - 1, 9)


# pi/2 in parts that leave room for n * part to be exact (Cody and Waite).
_PI_2 = tuple(float(np.float32(v)) for v in (1.5703125, 4.8375129699707031e-4, 7.5495009899139404e-8))
_PI_2_REST: Final = pi / 2 - sum(_PI_2)


def _trigonometric(shift: int) -> Callable[[_Body], str]:
    def body(b: _Body) -> str:
        n = b.call("llvm.roundeven", f"{b.f} {b.f2('fmul', '%x', b.splat(2 / pi))}")
        r = "%x"
        for part in (*_PI_2, _PI_2_REST):
            r = b.fma(n, b.splat(-part), r)
        # Far outside the range in which PTX bounds the error the reduction means nothing: stay within [-1, 1].
        n = b.call("llvm.maximumnum", f"{b.f} {n}", f"{b.f} {b.splat(-(2.0**30))}")
        n = b.call("llvm.minimumnum", f"{b.f} {n}", f"{b.f} {b.splat(2.0**30)}")
        q = b.i2("add", b.op(f"fptosi {b.f} {n} to {b.i}"), b.isplat(shift))
        r2 = b.f2("fmul", r, r)
        s = b.f2("fmul", r, b.horner(r2, _sine_coefficients()))
        c = b.horner(r2, _cosine_coefficients())
        odd = b.op(f"icmp ne {b.i} {b.i2('and', q, b.isplat(1))}, zeroinitializer")
        value = b.select(odd, c, s)
        sign = b.i2("shl", b.i2("and", q, b.isplat(2)), b.isplat(30))
        value = b.floats(b.i2("xor", b.bits(value), sign))
        value = b.call("llvm.minimumnum", f"{b.f} {value}", f"{b.f} {b.splat(1.0)}")
        value = b.call("llvm.maximumnum", f"{b.f} {value}", f"{b.f} {b.splat(-1.0)}")
        finite = b.fcmp("olt", b.call("llvm.fabs", f"{b.f} %x"), b.splat(float("inf")))
        return b.select(finite, value, f"splat (float {_nan()})")

    return body


@lru_cache(maxsize=1)
def _sine_coefficients() -> tuple[float, ...]:
    return fit(lambda u: np.sinc(np.sqrt(u) / pi), 0.0, (pi / 4 + 0.02) ** 2, 4)


@lru_cache(maxsize=1)
def _cosine_coefficients() -> tuple[float, ...]:
    c = fit(lambda u: np.cos(np.sqrt(u)), 0.0, (pi / 4 + 0.02) ** 2, 4)
    return (1.0, *c[1:])


def _tanh(b: _Body) -> str:
    """tanh |x| = 1 - 2 / (e**2|x| + 1), and an odd polynomial where that would cancel."""
    a = b.call("llvm.fabs", f"{b.f} %x")
    e = b.op(f"call {b.f} @vgpu.ex2.v{b.lanes}({b.f} {b.f2('fmul', a, b.splat(2 / np.log(2)))})")
    large = b.f2("fsub", b.splat(1.0), b.f2("fdiv", b.splat(2.0), b.f2("fadd", e, b.splat(1.0))))
    a2 = b.f2("fmul", a, a)
    small = b.f2("fmul", a, b.horner(a2, _tanh_coefficients()))
    value = b.select(b.fcmp("olt", a, b.splat(0.625)), small, large)
    return b.call("llvm.copysign", f"{b.f} {value}", f"{b.f} %x")


@lru_cache(maxsize=1)
def _tanh_coefficients() -> tuple[float, ...]:
    def function(u: np.ndarray) -> np.ndarray:
        root = np.sqrt(np.maximum(u, 1e-12))
        return np.asarray(np.tanh(root) / root)

    c = fit(function, 0.0, 0.64**2, 6)
    return (1.0, *c[1:])


_BODIES: Final[dict[str, Callable[[_Body], str]]] = {
    "ex2": _ex2, "lg2": _lg2, "sin": _trigonometric(0), "cos": _trigonometric(1), "tanh": _tanh,
}  # fmt: skip
_NEEDS: Final = {"tanh": ("ex2",)}
FUNCTIONS: Final = tuple(_BODIES)


def name(function: str, lanes: int = 32) -> str:
    """The symbol to call: ``@vgpu.ex2.v32`` takes and returns ``<32 x float>``."""
    return f"@vgpu.{function}.v{lanes}"


def definitions(functions: set[str], lanes: int = 32) -> str:
    """IR that defines the named functions (and what they call) for one vector length; always inlined.

    Intrinsics used are declared by LLVM's parser itself. Raises KeyError for a function that is not in `FUNCTIONS`.
    """
    wanted = dict.fromkeys(sorted(functions | {need for f in functions for need in _NEEDS.get(f, ())}))
    out = []
    for function in wanted:
        body = _Body(lanes)
        result = _BODIES[function](body)
        out.append(
            f"define internal {body.f} {name(function, lanes)}({body.f} %x) alwaysinline nounwind {{\n"
            + "\n".join(body.lines)
            + f"\n  ret {body.f} {result}\n}}\n"
        )
    return "\n".join(out)


