"""The value domain: what one register of a warp is known to be.

A value is either a general vector of 32 lanes, or ``u + c + lanes``: a scalar known at run time (``u``, an LLVM
operand, or None for zero), a constant ``c``, and a pattern of constants per lane (`Lanes`, or None when all lanes
agree), all modulo 2**width. ``u`` carries facts: a signed range and how many of its low bits are zero.
Predicates are `Pred`.

Here are the values and the arithmetic on patterns; the rules by which instructions keep the form are in
`vgpu.ptx.lower`: `linear`, `logic`, `width` and `comparison`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

WARP: Final = 32
FULL_MASK: Final = 0xFFFFFFFF
LAZY: Final = "?"  # the integer form of a uniform value was not needed yet


class Lanes:
    """A pattern of 32 constants: the first is 0, not all are. Interned: compare with ``is``."""

    __slots__ = ("_ops", "k", "max", "min")
    k: tuple[int, ...]

    def __init__(self, k: tuple[int, ...]) -> None:
        self.k, self.min, self.max = k, min(k), max(k)
        self._ops: dict[tuple[str, int, int], tuple[int, Lanes | None]] = {}

    def __repr__(self) -> str:
        return f"Lanes{self.k}"

    def cached(
        self, name: str, operand: int, width: int, compute: Callable[[], Iterable[int]]
    ) -> tuple[int, Lanes | None]:
        key = (name, operand, width)
        found = self._ops.get(key)
        if found is None:
            found = self._ops[key] = split(compute(), width)
        return found


_INTERNED: dict[tuple[int, ...], Lanes] = {}


def signed(value: int, width: int) -> int:
    value &= (1 << width) - 1
    return value - (1 << width) if value >> (width - 1) else value


def split(values: Iterable[int], width: int) -> tuple[int, Lanes | None]:
    """32 constants as (that of lane 0, pattern of the differences), both signed modulo 2**width."""
    k = tuple(values)
    first = k[0]
    if width < 64 or max(k) - min(k) < 1 << 62:
        k = tuple([signed(v - first, width) for v in k])
    else:
        k = tuple([signed(v - first, width) for v in k])
    first = signed(first, width)
    if not any(k):
        return first, None
    found = _INTERNED.get(k)
    if found is None:
        found = _INTERNED[k] = Lanes(k)
    return first, found


def lanes_add(a: Lanes | None, b: Lanes | None, width: int) -> Lanes | None:
    if a is None:
        return b
    if b is None:
        return a
    return a.cached("add", id(b), width, lambda: [x + y for x, y in zip(a.k, b.k, strict=True)])[1]


def lanes_mul(a: Lanes | None, factor: int, width: int) -> Lanes | None:
    if a is None or factor == 1:
        return a
    return a.cached("mul", factor, width, lambda: [x * factor for x in a.k])[1]


def trailing_zeros(value: int, limit: int = 64) -> int:
    return limit if value == 0 else min(limit, (value & -value).bit_length() - 1)


class Val:
    """A value of ``w`` bits.

    ``uk`` says that it is ``u + c + lanes``; ``lo``, ``hi`` (signed) and ``tz`` are facts about ``u``. ``zeros`` are
    bits known to be zero in all lanes of a general value. ``sf`` and ``vf`` hold forms that were made already,
    by element type: of the scalar (when all lanes agree) and of the vector. ``prov`` says which grouped load made it.
    """

    __slots__ = ("L", "c", "hi", "lo", "prov", "sf", "tz", "u", "uk", "vf", "w", "zeros")

    def __init__(
        self,
        w: int,
        u: str | None = None,
        c: int = 0,
        lanes: Lanes | None = None,
        lo: int | None = None,
        hi: int | None = None,
        tz: int = 0,
        *,
        uk: bool = True,
        zeros: int = 0,
    ) -> None:
        self.w, self.u, self.c, self.L, self.uk, self.zeros = w, u, c, lanes, uk, zeros
        if u is None:
            self.lo, self.hi, self.tz = 0, 0, 64
        else:
            half = 1 << (w - 1)
            self.lo = -half if lo is None else lo
            self.hi = half - 1 if hi is None else hi
            self.tz = tz
        self.sf: dict[str, str] = {}
        self.vf: dict[str, str] = {}
        self.prov: object = None

    def __repr__(self) -> str:
        if not self.uk:
            return f"Val{self.w}(vector, zeros={self.zeros:#x})"
        return f"Val{self.w}({self.u} + {self.c} + {self.L} in [{self.lo}, {self.hi}] tz={self.tz})"

    @property
    def uniform(self) -> bool:
        return self.uk and self.L is None

    @property
    def const(self) -> bool:
        return self.uk and self.u is None

    def fresh(self) -> Val:
        """The same value without the forms made so far, which belong to one basic block."""
        new = Val(self.w, self.u, self.c, self.L, self.lo, self.hi, self.tz, uk=self.uk, zeros=self.zeros)
        if self.uk:
            new.sf = {e: o for e, o in self.sf.items() if o[0] != "%" or o[1] == "h"}
        return new

    def values(self) -> tuple[int, ...]:
        """The constants c + lanes, unwrapped."""
        if self.L is None:
            return (self.c,) * WARP
        return tuple([self.c + k for k in self.L.k])

    @property
    def kmin(self) -> int:
        return self.c + (self.L.min if self.L else 0)

    @property
    def kmax(self) -> int:
        return self.c + (self.L.max if self.L else 0)

    def signed_safe(self) -> bool:
        """Whether u + c + lanes never leaves the signed range, read as plain integers."""
        half = 1 << (self.w - 1)
        return self.lo + self.kmin >= -half and self.hi + self.kmax < half

    def total(self) -> tuple[int, int]:
        """The signed range of the whole value."""
        half = 1 << (self.w - 1)
        if self.uk and self.signed_safe():
            return self.lo + self.kmin, self.hi + self.kmax
        if not self.uk and self.zeros >> (self.w - 1) & 1:
            return 0, ((1 << self.w) - 1) & ~self.zeros
        return -half, half - 1

    def known_zeros(self) -> int:
        """Bits that are zero in every lane."""
        full = (1 << self.w) - 1
        if not self.uk:
            return self.zeros
        if self.u is None:
            bits = 0
            for k in self.values():
                bits |= k
            return full & ~bits
        low = min(self.tz, self.w)
        lo, hi = self.total()
        zeros = full & ~((1 << hi.bit_length()) - 1) if lo >= 0 else 0
        part = 0
        for k in set(self.values()):
            part |= k
        return zeros | (((1 << low) - 1) & ~part)


def vector(w: int, elem: str, operand: str, zeros: int = 0) -> Val:
    val = Val(w, uk=False, zeros=zeros)
    val.vf[elem] = operand
    return val


def constant(w: int, value: int) -> Val:
    return Val(w, None, signed(value, w))


def pattern(w: int, values: Iterable[int]) -> Val:
    c, lanes = split(values, w)
    return Val(w, None, c, lanes)


class Pred:
    """A predicate: a constant mask, a scalar ``s`` (i1), or a vector ``v`` (<32 x i1>)."""

    __slots__ = ("m", "mask", "s", "v")

    def __init__(self, *, mask: int | None = None, s: str | None = None, v: str | None = None) -> None:
        self.mask, self.s, self.v = mask, s, v
        self.m: str | None = None  # the vector as an i32 operand, once made

    def __repr__(self) -> str:
        return f"Pred(mask={self.mask}, s={self.s}, v={self.v})"

    @property
    def uniform(self) -> bool:
        return self.s is not None or self.mask in (0, FULL_MASK)

    @property
    def const(self) -> bool:
        return self.mask is not None

    def fresh(self) -> Pred:
        return Pred(mask=self.mask, s=self.s, v=None if self.mask is not None or self.s is not None else self.v)


Value = Val | Pred
