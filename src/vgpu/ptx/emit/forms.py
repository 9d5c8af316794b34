"""Forms of values: scalars and vectors of an element type, and arithmetic that is written once for both."""

from __future__ import annotations

import struct
from collections.abc import Callable, Sequence
from typing import Final

from vgpu.ptx.domain import FULL_MASK, LAZY, WARP, Lanes, Pred, Val, constant, signed, split, trailing_zeros
from vgpu.ptx.emit.builder import PACKED, SCALAR, VECTOR, Builder, const_vector, float_literal

INT: Final = {1: "i1", 8: "i8", 16: "i16", 32: "i32", 64: "i64", 128: "i128"}
WIDTH: Final = {
    "i1": 1, "i8": 8, "i16": 16, "i32": 32, "i64": 64, "float": 32, "double": 64, "half": 16, "bfloat": 16,
    "h2": 32, "bf2": 32, "i16x2": 32, "i8x4": 32, "i128": 128,
}  # fmt: skip
_LITERAL: Final = {"float", "double"}


def mask_vector(mask: int) -> str:
    if mask == FULL_MASK:
        return "splat (i1 true)"
    if mask == 0:
        return "zeroinitializer"
    return const_vector("i1", [mask >> i & 1 for i in range(WARP)])


class X:
    """Where an operation is written: for the scalar that all lanes share, or for the vector."""

    __slots__ = ("b", "types", "vector")

    def __init__(self, b: Builder, vector: bool) -> None:
        self.b, self.vector = b, vector
        self.types = VECTOR if vector else SCALAR

    def ty(self, elem: str) -> str:
        return self.types[elem]

    def k(self, elem: str, value: int) -> str:
        """A constant: an integer, or the bits of a float."""
        base = PACKED.get(elem, elem)
        if base in ("float", "double"):
            text = float_literal(value, WIDTH[base])
        elif base == "half":
            text = float_literal(value, 16)
        elif base == "bfloat":
            text = f"0xR{value:04X}"
        elif base == "i1":
            text = "true" if value else "false"
        else:
            text = str(signed(value, WIDTH[base]))
        return f"splat ({base} {text})" if self.vector or elem in PACKED else text

    def f(self, elem: str, value: float) -> str:
        """A float constant by its value."""
        if elem == "double":
            return self.k(elem, struct.unpack("<Q", struct.pack("<d", value))[0])
        if PACKED.get(elem, elem) == "half":
            return self.k(elem, struct.unpack("<H", struct.pack("<e", value))[0])
        return self.k(elem, struct.unpack("<I", struct.pack("<f", value))[0])

    def op(self, rhs: str) -> str:
        return self.b.pure(rhs)

    def bin(self, op: str, elem: str, a: str, b: str) -> str:
        return self.b.pure(f"{op} {self.types[elem]} {a}, {b}")

    def cmp(self, how: str, elem: str, a: str, b: str) -> str:
        kind = "fcmp" if PACKED.get(elem, elem) in ("float", "double", "half", "bfloat") else "icmp"
        return self.b.pure(f"{kind} {how} {self.types[elem]} {a}, {b}")

    def select(self, p: str, elem: str, a: str, b: str) -> str:
        t = self.types[elem]
        pt = self.bool_type(elem)
        return self.b.pure(f"select {pt} {p}, {t} {a}, {t} {b}")

    def bool_type(self, elem: str) -> str:
        if elem in PACKED:
            n = {"h2": 2, "bf2": 2, "i16x2": 2, "i8x4": 4}[elem] * (WARP if self.vector else 1)
            return f"<{n} x i1>"
        return "<32 x i1>" if self.vector else "i1"

    def cast(self, how: str, source: str, a: str, target: str) -> str:
        return self.b.pure(f"{how} {self.types[source]} {a} to {self.types[target]}")

    def bits(self, source: str, a: str, target: str) -> str:
        if source == target:
            return a
        return self.cast("bitcast", source, a, target)

    def suffix(self, elem: str) -> str:
        """The suffix of an overloaded intrinsic."""
        base = PACKED.get(elem, elem)
        short = {"float": "f32", "double": "f64", "half": "f16", "bfloat": "bf16"}.get(base, base)
        count = (WARP if self.vector else 1) * {"h2": 2, "bf2": 2, "i16x2": 2, "i8x4": 4}.get(elem, 1)
        return short if count == 1 else f"v{count}{short}"

    def intrinsic(self, name: str, elem: str, *args: str, extra: Sequence[tuple[str, str]] = ()) -> str:
        t = self.types[elem]
        return self.b.call(t, f"llvm.{name}.{self.suffix(elem)}", [*((t, a) for a in args), *extra])


class Forms:
    """Makes the forms of values in the builder's current place."""

    def __init__(self, b: Builder) -> None:
        self.b = b
        self.analysis = False
        self.xs, self.xv = X(b, False), X(b, True)
        self._tokens = 0

    def token(self) -> str:
        self._tokens += 1
        return f"%?{self._tokens}"

    # -- values

    def u(self, v: Val) -> str | None:
        """The integer scalar of a value that is uk (without its constants)."""
        if v.u == LAZY:
            elem, operand = next(iter(v.sf.items()))
            v.u = self.xs.bits(elem, operand, INT[v.w]) if not self.analysis else self.token()
            v.sf.setdefault(INT[v.w], v.u)
        return v.u

    def sca(self, v: Val, elem: str) -> str:
        """The scalar of a uniform value, as an element type of the same width."""
        found = v.sf.get(elem)
        if found is not None:
            return found
        if v.u is None:
            if elem in _LITERAL:
                found = float_literal(v.c & ((1 << v.w) - 1), v.w)
            elif elem == "half":
                found = float_literal(v.c & 0xFFFF, 16)
            elif elem == INT[v.w]:
                found = str(v.c)
            else:
                found = f"bitcast ({INT[v.w]} {v.c} to {SCALAR[elem]})"
        elif elem == INT[v.w]:
            u = self.u(v)
            assert u is not None
            found = u if not v.c else self.b.scalar(f"add {elem}", (u, str(v.c)))
        elif v.u == LAZY and INT[v.w] not in v.sf:
            source, operand = next(iter(v.sf.items()))
            found = self.xs.bits(source, operand, elem)
        else:
            found = self.xs.bits(INT[v.w], self.sca(v, INT[v.w]), elem)
        v.sf[elem] = found
        return found

    def vec(self, v: Val, elem: str) -> str:
        """The vector of a value, as an element type of the same width."""
        found = v.vf.get(elem)
        if found is not None:
            return found
        integer = INT[v.w]
        if v.uk:
            if v.u is None and v.L is None:
                found = self.xv.k(elem, v.c & ((1 << v.w) - 1))
            elif v.L is None:
                source = elem if elem in v.sf or elem not in PACKED else integer
                if elem in PACKED:
                    found = self.xv.bits(integer, self.vec(v, integer), elem)
                else:
                    found = self.splat(self.sca(v, source), source)
            elif elem == integer:
                k = const_vector(integer, [signed(x, v.w) for x in v.values()])
                if v.u is None:
                    found = k
                else:
                    u = self.u(v)
                    assert u is not None
                    found = self.b.pure(f"add {VECTOR[integer]} {self.splat(u, integer)}, {k}")
            else:
                found = self.xv.bits(integer, self.vec(v, integer), elem)
        else:
            if integer in v.vf:
                found = self.xv.bits(integer, v.vf[integer], elem)
            else:
                source, operand = next(iter(v.vf.items()))
                found = self.xv.bits(source, operand, elem)
        v.vf[elem] = found
        return found

    def splat(self, operand: str, elem: str) -> str:
        t, vt = SCALAR[elem], VECTOR[elem]
        one = self.b.pure(f"insertelement {vt} poison, {t} {operand}, i64 0")
        return self.b.pure(f"shufflevector {vt} {one}, {vt} poison, <32 x i32> zeroinitializer")

    def form(self, x: X, v: Val, elem: str) -> str:
        return self.vec(v, elem) if x.vector else self.sca(v, elem)

    def uniform(self, w: int, elem: str, operand: str) -> Val:
        """A uniform value by a scalar of some element type."""
        v = Val(w, operand if elem == INT[w] else LAZY)
        v.sf[elem] = operand
        return v

    def apply(
        self,
        w: int,
        elem: str,
        args: Sequence[tuple[Val, str]],
        write: Callable[..., str],
        *,
        zeros: int = 0,
    ) -> Val:
        """``write(x, *operands)`` for the scalar if all arguments are uniform, else for the vector."""
        for v, _ in args:
            if not v.uk or v.L is not None:
                break
        else:
            if self.analysis:
                found = Val(w, self.token())
                if elem != INT[w]:
                    found.sf[elem] = found.u or ""
            else:
                x = self.xs
                found = self.uniform(w, elem, write(x, *[self.sca(v, e) for v, e in args]))
            if zeros:
                found.lo, found.hi = (0, (1 << w) - 1 & ~zeros) if zeros >> (w - 1) & 1 else (found.lo, found.hi)
            return found
        found = Val(w, uk=False, zeros=zeros)
        if self.analysis:
            found.vf[elem] = "%?"
        else:
            found.vf[elem] = write(self.xv, *[self.vec(v, e) for v, e in args])
        return found

    def apply_pred(self, args: Sequence[tuple[Val, str]], write: Callable[..., str]) -> Pred:
        for v, _ in args:
            if not v.uk or v.L is not None:
                break
        else:
            if self.analysis:
                return Pred(s=self.token())
            return Pred(s=write(self.xs, *[self.sca(v, e) for v, e in args]))
        if self.analysis:
            return Pred(v="%?")
        return Pred(v=write(self.xv, *[self.vec(v, e) for v, e in args]))

    def uk(self, w: int, u: str | None, c: int, lanes: Lanes | None, lo: int, hi: int, tz: int) -> Val:
        """A value u + c + lanes; a scalar known by its facts becomes a constant."""
        if u is not None and lo == hi:
            return Val(w, None, signed(c + lo, w), lanes)
        half = 1 << (w - 1)
        if lo < -half or hi >= half:
            lo, hi = -half, half - 1
        return Val(w, u, signed(c, w), lanes, lo, hi, tz)

    # -- predicates

    def pvec(self, p: Pred) -> str:
        """A predicate as <32 x i1>."""
        if p.v is None:
            if p.mask is not None:
                return mask_vector(p.mask)
            assert p.s is not None
            p.v = self.splat(p.s, "i1")
        return p.v

    def pmask(self, p: Pred) -> str:
        """A predicate as an i32 mask."""
        if p.mask is not None:
            return str(signed(p.mask, 32))
        if p.m is None:
            if p.s is not None:
                p.m = self.b.pure(f"sext i1 {p.s} to i32")
            else:
                p.m = self.b.pure(f"bitcast <32 x i1> {p.v} to i32")
        return p.m

    def psca(self, p: Pred) -> str:
        """A uniform predicate as i1."""
        if p.mask is not None:
            return "true" if p.mask else "false"
        assert p.s is not None
        return p.s

    def pred_of_mask(self, m: str) -> Pred:
        p = Pred(v=self.b.pure(f"bitcast i32 {m} to <32 x i1>"))
        p.m = m
        return p

    def pand(self, a: Pred, b: Pred) -> Pred:
        return self.pbin("and", a, b)

    def pbin(self, op: str, a: Pred, b: Pred) -> Pred:
        """and, or, xor of predicates."""
        if a.mask is not None and b.mask is not None:
            return Pred(mask={"and": a.mask & b.mask, "or": a.mask | b.mask, "xor": a.mask ^ b.mask}[op])
        if b.mask is not None:
            a, b = b, a
        if a.mask is not None:
            if op == "and" and a.mask in (0, FULL_MASK):
                return a if not a.mask else b
            if op == "or" and a.mask in (0, FULL_MASK):
                return a if a.mask else b
            if op == "xor" and a.mask == 0:
                return b
        if a.uniform and b.uniform:
            if self.analysis:
                return Pred(s=self.token())
            return Pred(s=self.b.scalar(f"{op} i1", (self.psca(a), self.psca(b))))
        if self.analysis:
            return Pred(v="%?")
        return Pred(v=self.b.pure(f"{op} <32 x i1> {self.pvec(a)}, {self.pvec(b)}"))

    def pnot(self, a: Pred) -> Pred:
        return self.pbin("xor", a, Pred(mask=FULL_MASK))

    def select(self, p: Pred, a: Val, b: Val) -> Val:
        """Lane by lane ``p ? a : b``."""
        if p.mask == FULL_MASK:
            return a
        if p.mask == 0:
            return b
        w = a.w
        if a.uk and b.uk:
            ua, ub = self.u(a), self.u(b)
            if ua == ub and p.mask is not None:
                mask = p.mask
                values = [
                    x if mask >> i & 1 else y for i, (x, y) in enumerate(zip(a.values(), b.values(), strict=True))
                ]
                c, lanes = split(values, w)
                return Val(w, ua, c, lanes, a.lo, a.hi, a.tz)
            if p.s is not None and a.L is b.L:
                if self.analysis:
                    u = self.token()
                    lo, hi = min(a.lo + a.c, b.lo + b.c), max(a.hi + a.c, b.hi + b.c)
                    tz = min(a.tz, b.tz, trailing_zeros(a.c), trailing_zeros(b.c))
                    return self.uk(w, u, 0, a.L, lo, hi, tz)
                base_a = Val(w, a.u, a.c, None, a.lo, a.hi, a.tz)
                base_b = Val(w, b.u, b.c, None, b.lo, b.hi, b.tz)
                if a.L is None:
                    base_a.sf, base_b.sf = a.sf, b.sf
                elem = INT[w]
                for e in ("float", "double"):
                    if e in base_a.sf or e in base_b.sf:
                        elem = e
                t = SCALAR[elem]
                u = self.b.pure(f"select i1 {p.s}, {t} {self.sca(base_a, elem)}, {t} {self.sca(base_b, elem)}")
                if elem != INT[w]:
                    return self.uniform(w, elem, u)
                lo, hi = min(a.lo + a.c, b.lo + b.c), max(a.hi + a.c, b.hi + b.c)
                tz = min(a.tz, b.tz, trailing_zeros(a.c), trailing_zeros(b.c))
                return self.uk(w, u, 0, a.L, lo, hi, tz)
        zeros = a.known_zeros() & b.known_zeros()
        elem = INT[w]
        for e in ("float", "double"):
            if e in a.vf or e in b.vf or e in a.sf or e in b.sf:
                elem = e
        if self.analysis:
            found = Val(w, uk=False, zeros=zeros)
            found.vf[elem] = "%?"
            return found
        t = VECTOR[elem]
        pt, po = ("i1", p.s) if p.s is not None else ("<32 x i1>", self.pvec(p))
        r = self.b.pure(f"select {pt} {po}, {t} {self.vec(a, elem)}, {t} {self.vec(b, elem)}")
        found = Val(w, uk=False, zeros=zeros)
        found.vf[elem] = r
        return found


def zero(w: int) -> Val:
    return constant(w, 0)
