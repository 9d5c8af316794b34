"""Integer, logic, bit and select instructions against references in plain Python integers."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from tests.ptx.semantics.harness import ENGINES, UINT, Case, bits_of, check, edge_grid, inputs

from vgpu.ptx import opcodes

INTS = ("u16", "s16", "u32", "s32", "u64", "s64")
WORDS = ("u32", "s32", "u64", "s64")


def signed(value: int, bits: int) -> int:
    value &= (1 << bits) - 1
    return value - (1 << bits) if value >> (bits - 1) else value


def read(value: int, kind: str) -> int:
    return signed(value, bits_of(kind)) if kind[0] == "s" else value & ((1 << bits_of(kind)) - 1)


def each(function, kinds, result):
    """A reference over raw arrays from one over Python integers."""

    def reference(*arrays):
        rows = zip(*arrays, strict=True)
        out = [function(*(read(int(v), k) for v, k in zip(row, kinds, strict=True))) for row in rows]
        bits = bits_of(result)
        return np.array([int(v) & ((1 << bits) - 1) for v in out], UINT[bits])

    return reference


def case(opcode, kinds, result, function, **more) -> Case:
    return Case(opcode, (result,), tuple(kinds), each(function, kinds, result), **more)


def clamp(value: int, kind: str) -> int:
    bits = bits_of(kind)
    low, high = (-(1 << (bits - 1)), (1 << (bits - 1)) - 1) if kind[0] == "s" else (0, (1 << bits) - 1)
    return max(low, min(high, value))


def truncated(a: int, b: int) -> int:
    q = abs(a) // abs(b)
    return q if (a >= 0) == (b >= 0) else -q


CASES: list[Case] = []
for t in INTS:
    n = bits_of(t)
    wide = f"{t[0]}{2 * n}"
    positive = (None, (1, (1 << (n - 1)) - 1 if t[0] == "s" else (1 << n) - 1))
    negative = (None, (1 << (n - 1), (1 << n) - 2))
    CASES += [
        case(f"add.{t}", (t, t), t, lambda a, b: a + b),
        case(f"sub.{t}", (t, t), t, lambda a, b: a - b),
        case(f"mul.lo.{t}", (t, t), t, lambda a, b: a * b),
        case(f"mul.hi.{t}", (t, t), t, lambda a, b, n=n: a * b >> n),
        case(f"mad.lo.{t}", (t, t, t), t, lambda a, b, c: a * b + c),
        case(f"mad.hi.{t}", (t, t, t), t, lambda a, b, c, n=n: (a * b >> n) + c),
        case(f"sad.{t}", (t, t, t), t, lambda a, b, c: c + abs(a - b)),
        case(f"div.{t}", (t, t), t, truncated, limit=positive),
        case(f"rem.{t}", (t, t), t, lambda a, b: a - b * truncated(a, b), limit=positive),
        case(f"min.{t}", (t, t), t, min),
        case(f"max.{t}", (t, t), t, max),
        case(f"shr.{t}", (t, "u32"), t, lambda a, b, n=n: a >> min(b, n)),
        case(f"selp.{t}", (t, t, "pred"), t, lambda a, b, p: a if p else b),
    ]
    if t[0] == "s":
        CASES += [
            case(f"abs.{t}", (t,), t, abs),
            case(f"neg.{t}", (t,), t, lambda a: -a),
            case(f"div.{t}", (t, t), t, truncated, limit=negative),
            case(f"rem.{t}", (t, t), t, lambda a, b: a - b * truncated(a, b), limit=negative),
        ]
    if n < 64:
        CASES += [
            case(f"mul.wide.{t}", (t, t), wide, lambda a, b: a * b),
            case(f"mad.wide.{t}", (t, t, wide), wide, lambda a, b, c: a * b + c),
        ]
for t in WORDS:
    n = bits_of(t)
    u = f"u{n}"
    CASES += [
        case(f"bfind.{t}", (t,), "u32", lambda a: (~a if a < 0 else a).bit_length() - 1),
        case(f"bfind.shiftamt.{t}", (t,), "u32",
             lambda a, n=n: n - m if (m := (~a if a < 0 else a).bit_length()) else -1),
    ]  # fmt: skip


def extract(value: int, position: int, length: int, kind: str) -> int:
    bits = bits_of(kind)
    position, length = position & 255, length & 255
    if kind[0] == "u":
        return value >> position & ((1 << length) - 1) if position < bits else 0
    if length == 0:
        return 0
    field = signed(value, bits) >> min(position, bits - 1)  # beyond the top: the sign
    return signed(field, length) if length < bits else field


for t in WORDS:
    n = bits_of(t)
    CASES.append(case(f"bfe.{t}", (f"u{n}", "u32", "u32"), f"u{n}", lambda a, b, c, t=t: extract(a, b, c, t)))


def inserted(a: int, b: int, position: int, length: int, bits: int) -> int:
    out = 0
    for k in range(bits):
        bit = a >> (k - position) if position <= k < position + length else b >> k
        out |= (bit & 1) << k
    return out


for n in (32, 64):
    u = f"u{n}"
    CASES += [
        case(f"popc.b{n}", (u,), "u32", lambda a: bin(a).count("1")),
        case(f"clz.b{n}", (u,), "u32", lambda a, n=n: n - a.bit_length()),
        case(f"brev.b{n}", (u,), u, lambda a, n=n: sum((a >> k & 1) << (n - 1 - k) for k in range(n))),
        case(f"bfi.b{n}", (u, u, "u32", "u32"), u, lambda a, b, c, d, n=n: inserted(a, b, c & 255, d & 255, n)),
    ]  # fmt: skip
for n in (16, 32, 64):
    u = f"u{n}"
    CASES += [
        case(f"and.b{n}", (u, u), u, lambda a, b: a & b),
        case(f"or.b{n}", (u, u), u, lambda a, b: a | b),
        case(f"xor.b{n}", (u, u), u, lambda a, b: a ^ b),
        case(f"not.b{n}", (u,), u, lambda a: ~a),
        case(f"cnot.b{n}", (u,), u, lambda a: a == 0),
        case(f"shl.b{n}", (u, "u32"), u, lambda a, b, n=n: a << min(b, n)),
        case(f"shr.b{n}", (u, "u32"), u, lambda a, b, n=n: a >> min(b, n)),
        case(f"mov.b{n}", (u,), u, lambda a: a),
        case(f"selp.b{n}", (u, u, "pred"), u, lambda a, b, p: a if p else b),
    ]
CASES += [
    case("and.pred", ("pred", "pred"), "pred", lambda a, b: a and b),
    case("or.pred", ("pred", "pred"), "pred", lambda a, b: a or b),
    case("xor.pred", ("pred", "pred"), "pred", lambda a, b: a != b),
    case("not.pred", ("pred",), "pred", lambda a: not a),
    case("mov.pred", ("pred",), "pred", lambda a: a),
    case("add.sat.s32", ("s32", "s32"), "s32", lambda a, b: clamp(a + b, "s32")),
    case("sub.sat.s32", ("s32", "s32"), "s32", lambda a, b: clamp(a - b, "s32")),
    case("mad.hi.sat.s32", ("s32",) * 3, "s32", lambda a, b, c: clamp((a * b >> 32) + c, "s32")),
    case("min.relu.s32", ("s32", "s32"), "s32", lambda a, b: max(0, min(a, b))),
    case("max.relu.s32", ("s32", "s32"), "s32", lambda a, b: max(0, a, b)),
]


def low24(value: int, kind: str) -> int:
    return signed(value, 24) if kind == "s32" else value & 0xFFFFFF


for t in ("u32", "s32"):
    CASES += [
        case(f"mul24.lo.{t}", (t, t), t, lambda a, b, t=t: low24(a, t) * low24(b, t)),
        case(f"mul24.hi.{t}", (t, t), t, lambda a, b, t=t: low24(a, t) * low24(b, t) >> 16),
        case(f"mad24.lo.{t}", (t, t, t), t, lambda a, b, c, t=t: low24(a, t) * low24(b, t) + c),
        case(
            f"szext.wrap.{t}", ("u32", "u32"), "u32",
            lambda a, b, t=t: 0 if b % 32 == 0 else signed(a, b % 32) if t == "s32" else a % (1 << b % 32),
        ),
        case(
            f"szext.clamp.{t}", ("u32", "u32"), "u32",
            lambda a, b, t=t: a if b >= 32 else 0 if b == 0 else signed(a, b) if t == "s32" else a % (1 << b),
        ),
    ]  # fmt: skip


def packed(function, kind):
    def apply(a, b):
        out = 0
        for k in (0, 16):
            out |= (function(read(a >> k, kind), read(b >> k, kind)) & 0xFFFF) << k
        return out

    return apply


for t in ("u16", "s16"):
    for name, function in (("add", lambda a, b: a + b), ("min", min), ("max", max)):
        CASES.append(case(f"{name}.{t}x2", ("u32", "u32"), "u32", packed(function, t)))
CASES.append(case("max.relu.s16x2", ("u32", "u32"), "u32", packed(lambda a, b: max(a, b, 0), "s16")))


for name, choose in (("min", min), ("max", max)):
    # The ISA writes .relu before the type, nvcc behind it.
    CASES.append(case(f"{name}.s32.relu", ("s32", "s32"), "s32", lambda a, b, choose=choose: max(0, choose(a, b))))
    function = packed(lambda a, b, choose=choose: max(0, choose(a, b)), "s16")
    CASES.append(case(f"{name}.s16x2.relu", ("u32", "u32"), "u32", function))


def distances(a: int, b: int, c: int, kind: str, parts: int, add: bool) -> int:
    out, w = c if add else 0, 32 // parts
    for shift in range(0, 32, w):
        p, q = (v >> shift & ((1 << w) - 1) for v in (a, b))
        d = abs(signed(p, w) - signed(q, w) if kind == "s32" else p - q)
        out += d if add else d << shift
    return out


for parts in (2, 4):
    for result in ("u32", "s32"):
        for t in ("u32", "s32"):
            for add in (False, True):
                CASES.append(case(f"vabsdiff{parts}.{result}.{t}.{t}{'.add' * add}", ("u32",) * 3, "u32",
                    lambda a, b, c, t=t, parts=parts, add=add: distances(a, b, c, t, parts, add)))  # fmt: skip


def dot(a: int, b: int, c: int, kinds: tuple[str, str], parts: tuple[tuple[int, int, int], ...]) -> int:
    for shift_a, width_a, shift_b in parts:
        x, y = a >> shift_a & ((1 << width_a) - 1), b >> shift_b & 255
        c += (signed(x, width_a) if kinds[0] == "s32" else x) * (signed(y, 8) if kinds[1] == "s32" else y)
    return c


for left in ("u32", "s32"):
    for right in ("u32", "s32"):
        four = tuple((8 * k, 8, 8 * k) for k in range(4))
        CASES.append(case(f"dp4a.{left}.{right}", ("u32",) * 3, "u32",
                          lambda a, b, c, k=(left, right), p=four: dot(a, b, c, k, p)))  # fmt: skip
        for half, first in (("lo", 0), ("hi", 16)):
            two = ((0, 16, first), (16, 16, first + 8))
            CASES.append(case(f"dp2a.{half}.{left}.{right}", ("u32",) * 3, "u32",
                              lambda a, b, c, k=(left, right), p=two: dot(a, b, c, k, p)))  # fmt: skip


def funnel(direction: str, mode: str):
    def apply(a, b, c):
        n = min(c, 32) if mode == "clamp" else c % 32
        joined = b << 32 | a
        return joined >> (32 - n) if direction == "l" else joined >> n

    return apply


for direction in "lr":
    for mode in ("clamp", "wrap"):
        CASES.append(case(f"shf.{direction}.{mode}.b32", ("u32",) * 3, "u32", funnel(direction, mode)))
CASES += [
    case("bmsk.clamp.b32", ("u32", "u32"), "u32",
         lambda a, b: sum(1 << k for k in range(32) if min(a, 32) <= k < min(a, 32) + min(b, 32))),
    case("bmsk.wrap.b32", ("u32", "u32"), "u32",
         lambda a, b: sum(1 << k for k in range(32) if a % 32 <= k < a % 32 + b % 32)),
]  # fmt: skip


def nth_set(mask: int, base: int, offset: int) -> int:
    order = range(base, 32) if offset >= 0 else range(base, -1, -1)
    found = [k for k in order if mask >> k & 1]
    if offset == 0:
        return base if mask >> base & 1 else -1
    return found[abs(offset) - 1] if abs(offset) <= len(found) else -1


CASES.append(case("fns.b32", ("u32", "u32", "s32"), "u32", nth_set, limit=(None, (0, 31), None)))

for table in (0x00, 0xFF, 0xE8, 0x96, 0xCA, 0xC0, 0x3C, 0x6A, 0x80, 0xFE, 0x1B):
    CASES.append(
        Case("lop3.b32", ("u32",), ("u32", "u32", "u32", f"={table}"),
             each(lambda a, b, c, t=table: sum(
                 (t >> ((a >> k & 1) << 2 | (b >> k & 1) << 1 | (c >> k & 1)) & 1) << k for k in range(32)
             ), ("u32",) * 3, "u32"))
    )  # fmt: skip
for word in ("or", "and"):
    CASES.append(
        Case(
            f"lop3.{word}.b32", ("u32", "pred"), ("u32", "u32", "u32", "=0x80", "pred"),
            lambda a, b, c, p, w=word: [a & b & c, ((a & b & c) != 0) | p if w == "or" else ((a & b & c) != 0) & p],
        )
    )  # fmt: skip


def permuted(mode: str):
    def apply(a, b, c):
        source = (b << 32 | a).to_bytes(8, "little")
        n = c & 3
        if mode == "":
            out = []
            for k in range(4):
                pick = c >> 4 * k & 15
                byte = source[pick & 7]
                out.append((255 if byte > 127 else 0) if pick > 7 else byte)
            return int.from_bytes(bytes(out), "little")
        picks = {  # the ISA's table: bytes 3 to 0 for selector 0 to 3
            "f4e": ["3210", "4321", "5432", "6543"], "b4e": ["5670", "6701", "7012", "0123"],
            "rc8": ["0000", "1111", "2222", "3333"], "ecl": ["3210", "3211", "3222", "3333"],
            "ecr": ["0000", "1110", "2210", "3210"], "rc16": ["1010", "3232", "1010", "3232"],
        }[mode][n]  # fmt: skip
        return int.from_bytes(bytes(source[int(p)] for p in reversed(picks)), "little")

    return apply


SELECTORS = (*range(0, 0x10000, 0x777), 0x3210, 0x7654, 0xBA98, 0x5410, 0x7632, 0x4441, 0xFEDC)
for mode in ("", "f4e", "b4e", "rc8", "ecl", "ecr", "rc16"):
    CASES.append(case(f"prmt.b32{'.' + mode if mode else ''}", ("u32",) * 3, "u32", permuted(mode),
                      edges=((), (), SELECTORS)))  # fmt: skip

# Carries: two instructions that share the condition code.
for n in (32, 64):
    u = f"u{n}"
    both = (1 << n) - 1

    def carried(a, b, c, d, n=n):
        total = (c << n | a) + (d << n | b)
        return [total, total >> n]

    def borrowed(a, b, c, d, n=n):
        total = (c << n | a) - (d << n | b)
        return [total, total >> n]

    def multi(function, bits):
        def reference(*arrays):
            rows = [function(*(int(v) for v in row)) for row in zip(*arrays, strict=True)]
            return [np.array([r[k] & ((1 << bits) - 1) for r in rows], UINT[bits]) for k in (0, 1)]

        return reference

    pair = "{0}.cc.{u} %d0, %s0, %s1; {0}c.{u} %d1, %s2, %s3;"
    CASES += [
        Case(f"add.cc.{u}", (u, u), (u,) * 4, multi(carried, n), operands=pair.format("add", u=u)),
        Case(f"sub.cc.{u}", (u, u), (u,) * 4, multi(borrowed, n), operands=pair.format("sub", u=u)),
        Case(
            f"mad.lo.cc.{u}", (u, u), (u,) * 4,
            multi(lambda a, b, c, d, n=n: [(t := a * b + (d << n | c)), t >> n], n),
            operands=f"mad.lo.cc.{u} %d0, %s0, %s1, %s2; madc.hi.{u} %d1, %s0, %s1, %s3;",
        ),
    ]  # fmt: skip

COMPARISONS = {
    "eq": lambda a, b: a == b, "ne": lambda a, b: a != b, "lt": lambda a, b: a < b, "le": lambda a, b: a <= b,
    "gt": lambda a, b: a > b, "ge": lambda a, b: a >= b,
}  # fmt: skip
UNSIGNED = {"lo": "lt", "ls": "le", "hi": "gt", "hs": "ge"}
for t in INTS:
    for name, function in COMPARISONS.items():
        CASES.append(case(f"setp.{name}.{t}", (t, t), "pred", function))
    if t[0] == "u":
        for name, meaning in UNSIGNED.items():
            CASES.append(case(f"setp.{name}.{t}", (t, t), "pred", COMPARISONS[meaning]))
for n in (16, 32, 64):
    CASES.append(case(f"setp.eq.b{n}", (f"u{n}",) * 2, "pred", COMPARISONS["eq"]))
    CASES.append(case(f"setp.ne.b{n}", (f"u{n}",) * 2, "pred", COMPARISONS["ne"]))
for word, join in (("and", np.logical_and), ("or", np.logical_or), ("xor", np.logical_xor)):
    CASES.append(
        Case(
            f"setp.lt.{word}.s32", ("pred", "pred"), ("s32", "s32", "pred"),
            lambda a, b, p, j=join: [j(less := a.view(np.int32) < b.view(np.int32), p), j(~less, p)],
        )
    )  # fmt: skip
    CASES.append(
        Case(
            f"setp.ge.{word}.u64", ("pred",), ("u64", "u64", "pred"),
            lambda a, b, p, j=join: j(a >= b, ~p), operands=f"setp.ge.{word}.u64 %d0, %s0, %s1, !%s2;",
        )
    )  # fmt: skip
for t in ("s32", "u64", "s16"):
    CASES += [
        case(f"set.gt.u32.{t}", (t, t), "u32", lambda a, b: -(a > b)),
        Case(
            f"set.gt.f32.{t}", ("f32",), (t, t),
            each(lambda a, b: 0x3F800000 * (a > b), (t, t), "f32"),
        ),
    ]  # fmt: skip
CASES += [
    case("set.lt.and.s32.s32", ("s32", "s32", "pred"), "u32", lambda a, b, p: -(a < b and p)),
    case("slct.u32.s32", ("u32", "u32", "s32"), "u32", lambda a, b, c: a if c >= 0 else b),
    case("slct.b64.s32", ("u64", "u64", "s32"), "u64", lambda a, b, c: a if c >= 0 else b),
    # Packing and unpacking.
    Case("mov.b32", ("u32",), ("u16", "u16"), lambda a, b: a.astype(np.uint32) | b.astype(np.uint32) << 16,
         operands="mov.b32 %d0, {%s0, %s1};"),
    Case("mov.b32", ("u16", "u16"), ("u32",), lambda a: [a & 0xFFFF, a >> 16], operands="mov.b32 {%d0, %d1}, %s0;"),
    Case("mov.b64", ("u64",), ("u32", "u32"), lambda a, b: a.astype(np.uint64) | b.astype(np.uint64) << np.uint64(32),
         operands="mov.b64 %d0, {%s0, %s1};"),
    Case("mov.b64", ("u32", "u32"), ("u64",), lambda a: [a & np.uint64(0xFFFFFFFF), a >> np.uint64(32)],
         operands="mov.b64 {%d0, %d1}, %s0;"),
    Case("mov.b64", ("u16",), ("u64",), lambda a: a >> np.uint64(32), operands="mov.b64 {_, _, %d0, _}, %s0;"),
    Case("mov.b64", ("u64",), ("u16",), lambda a: a.astype(np.uint64) << np.uint64(32) | np.uint64(7),
         operands="mov.b64 %d0, {7, 0, %s0, 0};"),
    # Immediates.
    Case("add.s32", ("s32",), ("s32", "=-7"), lambda a: a - np.uint32(7)),
    Case("and.b64", ("u64",), ("u64", "=-4294967296"), lambda a: a & np.uint64(0xFFFFFFFF00000000)),
    Case("mad.lo.s32", ("s32",), ("s32", "=1000003", "=0x80000001"),
         lambda a: a * np.uint32(1000003) + np.uint32(0x80000001)),
    Case("shl.b32", ("u32",), ("u32", "=5"), lambda a: a << np.uint32(5)),
    Case("mul.hi.u32", ("u32",), ("u32", "=-858993459"),
         lambda a: (a.astype(np.uint64) * np.uint64(3435973837) >> np.uint64(32))),
    # Guards.
    Case("add.u32", ("u32",), ("u32", "u32", "pred"), lambda a, b, p: np.where(p, a + b, a),
         operands="mov.b32 %d0, %s0; @%s2 add.u32 %d0, %s0, %s1;"),
    Case("sub.u32", ("u32",), ("u32", "u32", "pred"), lambda a, b, p: np.where(p, a, a - b),
         operands="mov.b32 %d0, %s0; @!%s2 sub.u32 %d0, %s0, %s1;"),
]  # fmt: skip


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("one", CASES, ids=str)
def test_opcode(one: Case, engine: str) -> None:
    assert opcodes.supported(one.opcode)
    check(engine, one, edge_grid(one))

    @settings(max_examples=4, deadline=None, database=None)
    @given(inputs(one))
    def with_any_inputs(raw: list[np.ndarray]) -> None:
        check(engine, one, raw)

    with_any_inputs()
