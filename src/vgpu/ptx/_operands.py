"""Operands and literals of PTX, from text."""

from __future__ import annotations

import re
import struct
from typing import Final

from vgpu.ptx.ir import Imm

_AXES = tuple(f".{axis}" for axis in "xyzw")
_VECTOR_SPECIALS = (
    "%tid", "%ntid", "%ctaid", "%nctaid",
    "%clusterid", "%nclusterid", "%cluster_ctaid", "%cluster_nctaid",
)  # fmt: skip
SPECIALS: Final = frozenset(
    [name + axis for name in _VECTOR_SPECIALS for axis in _AXES]
    + ["%laneid", "%warpid", "%nwarpid", "%smid", "%nsmid", "%gridid", "%clock", "%clock_hi", "%clock64"]
    + ["%globaltimer", "%globaltimer_lo", "%globaltimer_hi", "%cluster_ctarank", "%cluster_nctarank"]
    + [f"%lanemask_{which}" for which in ("eq", "le", "lt", "ge", "gt")]
    + ["%is_explicit_cluster", "%dynamic_smem_size", "%total_smem_size", "%aggr_smem_size", "%current_graph_exec"]
    + [f"%envreg{i}" for i in range(32)]
    + [f"%reserved_smem_offset_{name}" for name in ("begin", "end", "cap", "0", "1")]
)

_INT = re.compile(r"(-?)(0[xX][0-9a-fA-F]+|0[bB][01]+|[0-9]+)U?")
_HEX_FLOAT = re.compile(r"0([fFdD])([0-9a-fA-F]+)")
_FLOAT = re.compile(r"-?[0-9]*\.?[0-9]+(?:[eE][+-]?[0-9]+)?|-?[0-9]+\.(?:[eE][+-]?[0-9]+)?")


def literal(text: str) -> Imm | None:
    """An immediate, or None if the text is not one."""
    if len(text) > 80:
        return None
    if match := _INT.fullmatch(text):
        digits = match[2]
        if digits[:2] in ("0x", "0X"):
            value = int(digits, 16)
        elif digits[:2] in ("0b", "0B"):
            value = int(digits, 2)
        elif digits[0] == "0" and len(digits) > 1:
            if not all("0" <= d <= "7" for d in digits):
                return None
            value = int(digits, 8)
        else:
            if len(digits) > 20:
                return None
            value = int(digits)
        if value >= 1 << 64:
            return None
        return Imm(-value if match[1] else value)
    if match := _HEX_FLOAT.fullmatch(text):
        single = match[1] in "fF"
        if len(match[2]) != (8 if single else 16):
            return None
        return Imm(int(match[2], 16), "f32" if single else "f64")
    if _FLOAT.fullmatch(text):
        return Imm(int.from_bytes(struct.pack("<d", float(text)), "little"), "f64")
    if text == "WARP_SZ":
        return Imm(32)
    return None


def split_operands(text: str) -> list[str]:
    """Split at the commas that lie outside of braces, brackets and parentheses."""
    parts: list[str] = []
    depth = begin = 0
    for index, char in enumerate(text):
        if char in "{[(":
            depth += 1
        elif char in "}])":
            depth -= 1
            if depth < 0:
                raise ValueError("unbalanced brackets")
        elif char == "," and not depth:
            parts.append(text[begin:index].strip())
            begin = index + 1
    if depth:
        raise ValueError("unbalanced brackets")
    parts.append(text[begin:].strip())
    return parts
