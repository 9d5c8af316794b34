"""Integer instructions, logic, bits, and data movement between registers."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
import numpy.typing as npt

from vgpu.ptx import ir
from vgpu.ptx.oracle.machine import INT, UINT, WARP, Handler, Mask, Warp
from vgpu.ptx.types import TYPES

Array = npt.NDArray[Any]


def _ints(values: Array) -> list[int]:
    return [int(v) for v in values]


def _wrap(values: list[int], kind: str) -> Array:
    """Python integers cut to a type."""
    info = TYPES[kind]
    raw = np.array([v & ((1 << info.bits) - 1) for v in values], UINT[info.bits])
    return raw.view(INT[info.bits]) if info.kind == "signed" else raw


def _limits(kind: str) -> tuple[int, int]:
    info = TYPES[kind]
    if info.kind == "signed":
        return -(1 << (info.bits - 1)), (1 << (info.bits - 1)) - 1
    return 0, (1 << info.bits) - 1


def _saturate(value: int, kind: str) -> int:
    low, high = _limits(kind)
    return min(max(value, low), high)


def _operands(w: Warp, i: ir.Instr, kind: str) -> list[list[int]]:
    return [_ints(w.get(operand, kind)) for operand in i.src]


def _halves(kind: str) -> str:
    return "s16" if kind.startswith("s") else "u16"


def _packed(w: Warp, i: ir.Instr, mask: Mask, kind: str, operation: Any) -> None:
    half = _halves(kind)
    sources = [w.get(operand, "b32") for operand in i.src]
    parts = []
    for shift in (0, 16):
        lanes = [((s >> np.uint32(shift)) & np.uint32(0xFFFF)).astype(np.uint16) for s in sources]
        values = [_ints(part.view(np.int16) if half == "s16" else part) for part in lanes]
        result = [operation(*lane) & 0xFFFF for lane in zip(*values, strict=True)]
        parts.append(np.array(result, np.uint32) << np.uint32(shift))
    w.put(i.dst[0], parts[0] | parts[1], mask)


def _simple(operation: Any) -> Handler:
    """An instruction whose result is a function of integers, cut to the type."""

    def handler(w: Warp, i: ir.Instr, mask: Mask) -> None:
        kind = next(m for m in reversed(i.mods) if m in TYPES)
        if TYPES[kind].lanes == 2:
            _packed(w, i, mask, kind, operation)
            return
        values = [operation(*lane) for lane in zip(*_operands(w, i, kind), strict=True)]
        if "sat" in i.mods:
            values = [_saturate(v, kind) for v in values]
        w.put(i.dst[0], _wrap(values, kind), mask)

    return handler


def _carrying(sign: int, always: bool) -> Handler:
    """add.cc, addc, sub.cc, subc; plain add and sub if there is no carry in their name."""
    plain = _simple((lambda a, b: a + b) if sign > 0 else (lambda a, b: a - b))

    def handler(w: Warp, i: ir.Instr, mask: Mask) -> None:
        if not always and "cc" not in i.mods:
            plain(w, i, mask)
            return
        kind = i.mods[-1]
        bits = TYPES[kind].bits
        a, b = (_ints(w.get(operand, f"u{bits}")) for operand in i.src)
        carry = _ints(w.carry) if always else [0] * WARP
        results = [x + sign * (y + c) for x, y, c in zip(a, b, carry, strict=True)]
        w.put(i.dst[0], _wrap(results, f"u{bits}"), mask)
        if "cc" in i.mods:
            out = np.array([not 0 <= r < 1 << bits for r in results])
            w.carry[mask] = out[mask]

    return handler


def _product(i: ir.Instr, a: int, b: int, bits: int) -> int:
    product = a * b
    return product >> bits if "hi" in i.mods else product


def _multiply(w: Warp, i: ir.Instr, mask: Mask) -> None:
    """mul and mad in their lo, hi and wide forms, with or without carry."""
    kind = i.mods[-1]
    bits = TYPES[kind].bits
    a, b = (_ints(w.get(operand, kind)) for operand in i.src[:2])
    if "wide" in i.mods:
        wide = kind[0] + str(2 * bits)
        c = _ints(w.get(i.src[2], wide)) if len(i.src) > 2 else [0] * WARP
        w.put(i.dst[0], _wrap([x * y + z for x, y, z in zip(a, b, c, strict=True)], wide), mask)
        return
    products = [_product(i, x, y, bits) for x, y in zip(a, b, strict=True)]
    if i.base == "mul":
        w.put(i.dst[0], _wrap(products, kind), mask)
        return
    c = _ints(w.get(i.src[2], kind))
    if i.base == "madc" or "cc" in i.mods:
        modulus = 1 << bits
        carry = _ints(w.carry) if i.base == "madc" else [0] * WARP
        sums = [p % modulus + z % modulus + k for p, z, k in zip(products, c, carry, strict=True)]
        w.put(i.dst[0], _wrap(sums, kind), mask)
        if "cc" in i.mods:
            out = np.array([s >= modulus for s in sums])
            w.carry[mask] = out[mask]
        return
    sums = [p + z for p, z in zip(products, c, strict=True)]
    if "sat" in i.mods:
        sums = [_saturate(s, kind) for s in sums]
    w.put(i.dst[0], _wrap(sums, kind), mask)


def _multiply24(w: Warp, i: ir.Instr, mask: Mask) -> None:
    kind = i.mods[-1]

    def low24(value: int) -> int:
        value &= 0xFFFFFF
        return value - (1 << 24) if kind == "s32" and value >> 23 else value

    a, b = (_ints(w.get(operand, kind)) for operand in i.src[:2])
    results = [low24(x) * low24(y) >> (16 if "hi" in i.mods else 0) for x, y in zip(a, b, strict=True)]
    if i.base == "mad24":
        results = [int(_wrap([r], kind)[0]) + c for r, c in zip(results, _ints(w.get(i.src[2], kind)), strict=True)]
    if "sat" in i.mods:
        results = [_saturate(r, kind) for r in results]
    w.put(i.dst[0], _wrap(results, kind), mask)


def _quotient(a: int, b: int) -> int:
    if b == 0:
        return -1  # not defined by the ISA
    q = abs(a) // abs(b)
    return q if (a < 0) == (b < 0) else -q


def _remainder(a: int, b: int) -> int:
    return a if b == 0 else a - b * _quotient(a, b)


def _min_max(choose: Any) -> Handler:
    def handler(w: Warp, i: ir.Instr, mask: Mask) -> None:
        relu = "relu" in i.mods
        _simple(lambda a, b: max(choose(a, b), 0) if relu else choose(a, b))(w, i, mask)

    return handler


def _bfind(w: Warp, i: ir.Instr, mask: Mask) -> None:
    kind = i.mods[-1]
    bits = TYPES[kind].bits
    found = [((~v if v < 0 else v).bit_length()) - 1 for v in _ints(w.get(i.src[0], kind))]
    if "shiftamt" in i.mods:
        found = [bits - 1 - f if f >= 0 else f for f in found]
    w.put(i.dst[0], _wrap(found, "u32"), mask)


def _count(function: Any) -> Handler:
    def handler(w: Warp, i: ir.Instr, mask: Mask) -> None:
        bits = TYPES[i.mods[-1]].bits
        results = [function(v, bits) for v in _ints(w.get(i.src[0], f"u{bits}"))]
        w.put(i.dst[0], _wrap(results, "u32"), mask)

    return handler


def _reverse(value: int, bits: int) -> int:
    return int(f"{value:0{bits}b}"[::-1], 2)


def _brev(w: Warp, i: ir.Instr, mask: Mask) -> None:
    bits = TYPES[i.mods[-1]].bits
    w.put(i.dst[0], _wrap([_reverse(v, bits) for v in _ints(w.get(i.src[0], f"u{bits}"))], f"u{bits}"), mask)


def _find_nth(mask: int, base: int, offset: int) -> int:
    if offset == 0:
        return base if base < 32 and mask >> base & 1 else -1
    step, left, at = (1 if offset > 0 else -1), abs(offset) - 1, base
    while 0 <= at < 32:
        if mask >> at & 1:
            if left == 0:
                return at
            left -= 1
        at += step
    return -1


def _fns(w: Warp, i: ir.Instr, mask: Mask) -> None:
    values = zip(*(_ints(w.get(s, k)) for s, k in zip(i.src, ("u32", "u32", "s32"), strict=True)), strict=True)
    w.put(i.dst[0], _wrap([_find_nth(*v) for v in values], "u32"), mask)


def _bfe(w: Warp, i: ir.Instr, mask: Mask) -> None:
    kind = i.mods[-1]
    bits = TYPES[kind].bits
    signed = TYPES[kind].kind == "signed"
    a = _ints(w.get(i.src[0], f"u{bits}"))
    positions, lengths = (_ints(w.get(s, "u32")) for s in i.src[1:])
    out = []
    for value, p, n in zip(a, positions, lengths, strict=True):
        position, length = p & 0xFF, n & 0xFF
        fill = value >> min(position + length - 1, bits - 1) & 1 if signed and length else 0
        result = 0
        for bit in range(bits):
            source = value >> (position + bit) & 1 if bit < length and position + bit < bits else fill
            result |= source << bit
        out.append(result)
    w.put(i.dst[0], _wrap(out, f"u{bits}"), mask)


def _bfi(w: Warp, i: ir.Instr, mask: Mask) -> None:
    bits = TYPES[i.mods[-1]].bits
    a, b = (_ints(w.get(s, f"u{bits}")) for s in i.src[:2])
    positions, lengths = (_ints(w.get(s, "u32")) for s in i.src[2:])
    out = []
    for value, into, p, n in zip(a, b, positions, lengths, strict=True):
        position, length = p & 0xFF, n & 0xFF
        field = ((1 << length) - 1) << position & ((1 << bits) - 1)
        out.append((into & ~field) | ((value << position) & field))
    w.put(i.dst[0], _wrap(out, f"u{bits}"), mask)


def _bmsk(w: Warp, i: ir.Instr, mask: Mask) -> None:
    a, b = (_ints(w.get(s, "u32")) for s in i.src)
    out = []
    for position, width in zip(a, b, strict=True):
        if "clamp" in i.mods:
            out.append(((1 << min(width, 32)) - 1) << min(position, 32))
        else:
            out.append(((1 << (width & 31)) - 1) << (position & 31))
    w.put(i.dst[0], _wrap(out, "u32"), mask)


def _szext(w: Warp, i: ir.Instr, mask: Mask) -> None:
    a, b = (_ints(w.get(s, "u32")) for s in i.src)
    out = []
    for value, n in zip(a, b, strict=True):
        width = min(n, 32) if "clamp" in i.mods else n & 31
        low = value & ((1 << width) - 1)
        negative = i.mods[-1] == "s32" and width and low >> (width - 1)
        out.append(low - (1 << width) if negative else low)
    w.put(i.dst[0], _wrap(out, "u32"), mask)


def _signed_part(value: int, bits: int, signed: bool) -> int:
    return value - (1 << bits) if signed and value >> (bits - 1) else value


def _dot(w: Warp, i: ir.Instr, mask: Mask) -> None:
    a_kind, b_kind = i.mods[-2:]
    a, b = (_ints(w.get(s, "u32")) for s in i.src[:2])
    c = _ints(w.get(i.src[2], "u32"))
    out = []
    for x, y, z in zip(a, b, c, strict=True):
        total = z
        if i.base == "dp4a":
            for k in range(4):
                total += _signed_part(x >> 8 * k & 0xFF, 8, a_kind == "s32") * _signed_part(
                    y >> 8 * k & 0xFF, 8, b_kind == "s32"
                )
        else:
            first = 2 if "hi" in i.mods else 0
            for k in range(2):
                total += _signed_part(x >> 16 * k & 0xFFFF, 16, a_kind == "s32") * _signed_part(
                    y >> 8 * (first + k) & 0xFF, 8, b_kind == "s32"
                )
        out.append(total)
    w.put(i.dst[0], _wrap(out, "u32"), mask)


def _vabsdiff(w: Warp, i: ir.Instr, mask: Mask) -> None:
    """The parts of two registers: their distances side by side, or, with .add, added to the third operand."""
    a, b, c = (_ints(w.get(operand, "u32")) for operand in i.src)
    bits = 32 // int(i.base[-1])
    is_signed = i.mods[1] == "s32"
    out = []
    for x, y, z in zip(a, b, c, strict=True):
        total = z if "add" in i.mods else 0
        for shift in range(0, 32, bits):
            p, q = (_signed_part(v >> shift & (1 << bits) - 1, bits, is_signed) for v in (x, y))
            total += abs(p - q) if "add" in i.mods else abs(p - q) << shift
        out.append(total)
    w.put(i.dst[0], _wrap(out, "u32"), mask)


def _logic(function: Any) -> Handler:
    def handler(w: Warp, i: ir.Instr, mask: Mask) -> None:
        w.put(i.dst[0], function(*(w.get(s, i.mods[-1]) for s in i.src)), mask)

    return handler


def _cnot(w: Warp, i: ir.Instr, mask: Mask) -> None:
    value = w.get(i.src[0], i.mods[-1])
    w.put(i.dst[0], (value == 0).astype(value.dtype), mask)


def _lop3(w: Warp, i: ir.Instr, mask: Mask) -> None:
    a, b, c = (w.get(s, "b32") for s in i.src[:3])
    table = w.get(i.src[3], "u32")
    out = np.zeros(WARP, np.uint32)
    for bit in range(8):
        term = (a if bit & 4 else ~a) & (b if bit & 2 else ~b) & (c if bit & 1 else ~c)
        out |= np.where(table >> np.uint32(bit) & np.uint32(1), term, np.uint32(0))
    w.put(i.dst[0], out, mask)
    if len(i.dst) > 1:
        q = w.predicate(i.src[4])
        w.put(i.dst[1], (out != 0) | q if "or" in i.mods else (out != 0) & q, mask)


def _shl(w: Warp, i: ir.Instr, mask: Mask) -> None:
    bits = TYPES[i.mods[-1]].bits
    values, amounts = _ints(w.get(i.src[0], f"u{bits}")), _ints(w.get(i.src[1], "u32"))
    w.put(i.dst[0], _wrap([v << min(n, bits) for v, n in zip(values, amounts, strict=True)], f"u{bits}"), mask)


def _shr(w: Warp, i: ir.Instr, mask: Mask) -> None:
    kind = i.mods[-1]
    bits = TYPES[kind].bits
    values, amounts = _ints(w.get(i.src[0], kind)), _ints(w.get(i.src[1], "u32"))
    w.put(i.dst[0], _wrap([v >> min(n, bits) for v, n in zip(values, amounts, strict=True)], kind), mask)


def _shf(w: Warp, i: ir.Instr, mask: Mask) -> None:
    low, high, amounts = (_ints(w.get(s, "u32")) for s in i.src)
    out = []
    for a, b, c in zip(low, high, amounts, strict=True):
        n = min(c, 32) if "clamp" in i.mods else c & 31
        both = b << 32 | a
        out.append(both << n >> 32 if "l" in i.mods else both >> n)
    w.put(i.dst[0], _wrap(out, "u32"), mask)


def _permute(a: int, b: int, selector: int, mode: str) -> int:
    source = [(b << 32 | a) >> 8 * k & 0xFF for k in range(8)]
    n = selector & 3
    picks = {
        "f4e": [n + k for k in range(4)],
        "b4e": [(n - k) % 8 for k in range(4)],
        "rc8": [n] * 4,
        "ecl": [max(k, n) for k in range(4)],
        "ecr": [min(k, n) for k in range(4)],
        "rc16": [2 * (n & 1) + (k & 1) for k in range(4)],
    }
    if mode in picks:
        return sum(source[p] << 8 * k for k, p in enumerate(picks[mode]))
    out = 0
    for k in range(4):
        nibble = selector >> 4 * k & 0xF
        byte = source[nibble & 7]
        if nibble & 8:
            byte = 0xFF if byte & 0x80 else 0
        out |= byte << 8 * k
    return out


def _prmt(w: Warp, i: ir.Instr, mask: Mask) -> None:
    a, b, c = (_ints(w.get(s, "u32")) for s in i.src)
    values = [_permute(x, y, selector, i.mods[-1]) for x, y, selector in zip(a, b, c, strict=True)]
    w.put(i.dst[0], _wrap(values, "u32"), mask)


def _mov(w: Warp, i: ir.Instr, mask: Mask) -> None:
    kind, target, source = i.mods[-1], i.dst[0], i.src[0]
    bits = TYPES[kind].bits
    if isinstance(source, ir.Vec):
        part = bits // len(source.items)
        packed = np.zeros(WARP, np.uint64)
        for k, item in enumerate(source.items):
            if item is not None:
                packed |= w.get(item, f"b{part}").astype(np.uint64) << np.uint64(k * part)
        w.put(target, packed, mask)
    elif isinstance(target, ir.Vec):
        part = bits // len(target.items)
        value = w.get(source, f"b{bits}").astype(np.uint64)
        for k, item in enumerate(target.items):
            w.put(item, (value >> np.uint64(k * part)).astype(UINT[part]), mask)
    elif kind == "pred":
        w.put(target, w.predicate(source), mask)
    else:
        w.put(target, w.get(source, kind if TYPES[kind].is_float else f"b{bits}"), mask)


def _selp(w: Warp, i: ir.Instr, mask: Mask) -> None:
    kind = i.mods[-1]
    w.put(i.dst[0], np.where(w.predicate(i.src[2]), w.get(i.src[0], kind), w.get(i.src[1], kind)), mask)


OPS: Final[dict[str, Handler]] = {
    "add": _carrying(1, False),
    "addc": _carrying(1, True),
    "sub": _carrying(-1, False),
    "subc": _carrying(-1, True),
    "mul": _multiply,
    "mad": _multiply,
    "madc": _multiply,
    "mul24": _multiply24,
    "mad24": _multiply24,
    "sad": _simple(lambda a, b, c: c + abs(a - b)),
    "div": _simple(_quotient),
    "rem": _simple(_remainder),
    "abs": _simple(abs),
    "neg": _simple(lambda a: -a),
    "min": _min_max(min),
    "max": _min_max(max),
    "popc": _count(lambda v, bits: v.bit_count()),
    "clz": _count(lambda v, bits: bits - v.bit_length()),
    "bfind": _bfind,
    "brev": _brev,
    "fns": _fns,
    "bfe": _bfe,
    "bfi": _bfi,
    "bmsk": _bmsk,
    "szext": _szext,
    "dp4a": _dot,
    "dp2a": _dot,
    "vabsdiff2": _vabsdiff,
    "vabsdiff4": _vabsdiff,
    "and": _logic(lambda a, b: a & b),
    "or": _logic(lambda a, b: a | b),
    "xor": _logic(lambda a, b: a ^ b),
    "not": _logic(lambda a: ~a),
    "cnot": _cnot,
    "lop3": _lop3,
    "shl": _shl,
    "shr": _shr,
    "shf": _shf,
    "prmt": _prmt,
    "mov": _mov,
    "selp": _selp,
}
