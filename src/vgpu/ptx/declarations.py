"""Declarations: variables with their initial bytes, and the head of a function."""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass
from typing import Final

from vgpu.ptx import ir
from vgpu.ptx._operands import literal, split_operands
from vgpu.ptx.errors import PtxError, UnsupportedError
from vgpu.ptx.types import TYPES

MAX_VARIABLE: Final = 1 << 30
_LINKAGE: Final = frozenset((".visible", ".weak", ".extern", ".common", ".internal"))
_ATTRIBUTE: Final = re.compile(r"\.attribute\s*\((?:[^()]|\([^()]*\))*\)")
_MANAGED: Final = re.compile(r"\.attribute\s*\([^;=]*?\.managed\b")
_DECLARATOR: Final = re.compile(r"([%$_a-zA-Z][\w$]*)\s*((?:\[[^\]]*\]\s*)*)")
_DIMENSION: Final = re.compile(r"\[\s*([^\]]*?)\s*\]")
_HEAD: Final = re.compile(
    r"\.(entry|func)\s+(?:\(([^()]*)\)\s*)?([%$_a-zA-Z.][\w$.]*)\s*(?:\(([^()]*)\))?([^{;]*)", re.S
)
_TUNING: Final = re.compile(r"\.(maxntid|reqntid|minnctapersm|reqnctapercluster)\s+([\d,\s]+)")
_ADDRESS_INIT: Final = re.compile(r"(?:generic\s*\(\s*([%$\w]+)\s*\)|([%$_a-zA-Z][\w$]*))\s*(?:([+-])\s*(\w+))?")


@dataclass(frozen=True, slots=True)
class Header:
    """What stands before a function's body."""

    name: str
    is_entry: bool
    params: tuple[ir.Param, ...]
    returns: tuple[ir.Param, ...]
    maxntid: tuple[int, int, int] | None
    reqntid: tuple[int, int, int] | None
    minnctapersm: int
    cluster: tuple[int, int, int] | None
    line: int


def parse_header(text: str, line: int) -> Header:
    """``text`` begins at ``.entry`` or ``.func`` and ends before the body's brace. PtxError if it cannot be read."""
    match = _HEAD.match(text)
    if match is None:
        raise PtxError("function head cannot be read", line=line, text=text.strip()[:200])
    name = match[3]
    tuning: dict[str, tuple[int, ...]] = {}
    for key, numbers in _TUNING.findall(match[5]):
        try:
            tuning[key] = tuple(int(n) for n in numbers.split(",") if n.strip())
        except ValueError:
            raise PtxError(f".{key} cannot be read", kernel=name, line=line, text=numbers) from None
    minimum = tuning.get("minnctapersm", (0,))
    return Header(
        name=name,
        is_entry=match[1] == "entry",
        params=_params(match[4] or "", name, line),
        returns=_params(match[2] or "", name, line),
        maxntid=_three(tuning.get("maxntid")),
        reqntid=_three(tuning.get("reqntid")),
        minnctapersm=minimum[0] if minimum else 0,
        cluster=_three(tuning.get("reqnctapercluster")),
        line=line,
    )


def _three(numbers: tuple[int, ...] | None) -> tuple[int, int, int] | None:
    if not numbers:
        return None
    x, y, z = (*numbers, 1, 1)[:3]
    return x, y, z


def _params(text: str, kernel: str, line: int) -> tuple[ir.Param, ...]:
    found: list[ir.Param] = []
    offset = 0
    if not text.strip():
        return ()
    for part in text.split(","):
        declaration = part.strip()
        if not declaration.startswith(".param"):
            raise UnsupportedError(
                "parameters in registers are not implemented", kernel=kernel, line=line, text=declaration
            )
        # clang adds what a pointer points at: .param .u64 .ptr .global .align 16 name
        declaration = re.sub(
            r"\.ptr\b(?:\s+\.(?:global|const|local|shared|generic))?(?:\s+\.align\s+\d+)?", "", declaration
        )
        variable = parse_variable(declaration, kernel=kernel, line=line)
        offset = -(-offset // variable.align) * variable.align
        found.append(ir.Param(variable.name, offset, variable.size, variable.align, variable.type))
        offset += variable.size
    return tuple(found)


def parse_variable(text: str, *, kernel: str = "", line: int = 0) -> ir.Variable:
    """One variable's declaration without its semicolon: ``.global .align 4 .b8 name[16] = {1, 2}``.

    PtxError if it cannot be read, UnsupportedError for textures, samplers and surfaces.
    """
    declaration, _, value = text.partition("=")
    managed = _MANAGED.search(declaration) is not None
    declaration = _ATTRIBUTE.sub(" ", declaration)
    space, align, kind, vector, extern = "", 0, "", 1, False
    rest = declaration.strip()
    while rest.startswith("."):
        word, _, rest = rest.partition(" ") if " " in rest.split("\n")[0] else _first_word(rest)
        rest = rest.lstrip()
        if word in _LINKAGE:
            extern = extern or word == ".extern"
        elif word == ".align":
            number = re.match(r"(\d{1,9})\b\s*", rest)
            if number is None:
                raise PtxError("alignment cannot be read", kernel=kernel, line=line, text=text[:200])
            align, rest = int(number[1]), rest[number.end() :]
        elif word in (".v2", ".v4", ".v8"):
            vector = int(word[2:])
        elif word in (".texref", ".samplerref", ".surfref"):
            raise UnsupportedError(
                "textures, samplers and surfaces are not implemented", kernel=kernel, line=line, text=text[:200]
            )
        elif word[1:] in TYPES:
            kind = word[1:]
        elif word[1:] in ("shared", "global", "const", "local", "param") or re.fullmatch(r"\.const\[\d+\]", word):
            space = "const" if word.startswith(".const") else word[1:]
        elif word in (".shared::cta", ".param::entry", ".param::func"):
            space = word[1:].partition("::")[0]
        elif word not in (".managed", ".noalias"):
            raise PtxError(f"declaration with {word} cannot be read", kernel=kernel, line=line, text=text[:200])
    match = _DECLARATOR.fullmatch(rest.strip())
    if match is None or not space or not kind:
        raise PtxError("declaration cannot be read", kernel=kernel, line=line, text=text[:200])
    element = TYPES[kind].bytes * vector
    count, open_ended = 1, False
    for dimension in _DIMENSION.findall(match[2]):
        number_of = literal(dimension) if dimension else None
        if dimension and (number_of is None or number_of.kind != "i" or number_of.bits < 0):
            raise PtxError("array size cannot be read", kernel=kernel, line=line, text=text[:200])
        open_ended = open_ended or number_of is None
        count *= number_of.bits if number_of is not None else 1
    align = align or element
    if align & (align - 1) or align > 1 << 16:
        raise PtxError(f"alignment {align} is no power of two", kernel=kernel, line=line, text=text[:200])
    init, relocations = (None, ()) if not value else _initial(value, kind, kernel, line)
    if open_ended:
        count = len(init) // element if init is not None else 0
    size = count * element
    if size > MAX_VARIABLE or (init is not None and len(init) > size):
        raise PtxError(f"variable of {size} bytes does not fit", kernel=kernel, line=line, text=text[:200])
    if init is not None:
        init = init.ljust(size, b"\0") if init.strip(b"\0") or relocations else None
    return ir.Variable(match[1], space, size, align, kind, init, relocations, extern, managed)


def _first_word(text: str) -> tuple[str, str, str]:
    match = re.match(r"\S+", text)
    assert match is not None
    return match[0], " ", text[match.end() :]


def _initial(text: str, kind: str, kernel: str, line: int) -> tuple[bytes, tuple[tuple[int, str, int], ...]]:
    """Initial bytes and relocations. Inner braces of arrays of arrays must be full rows, as compilers write them."""
    value = text.strip()
    flat = value.replace("{", " ").replace("}", " ")
    size = TYPES[kind].bytes
    is_float = TYPES[kind].is_float
    if not is_float:  # the usual case at full speed: a list of plain integers
        try:
            numbers = [int(part) for part in flat.split(",")]
            mask = (1 << 8 * size) - 1
            if size == 1:
                return bytes([n & 0xFF for n in numbers]), ()
            return b"".join([(n & mask).to_bytes(size, "little") for n in numbers]), ()
        except ValueError:
            pass
    out = bytearray()
    relocations: list[tuple[int, str, int]] = []
    try:
        parts = split_operands(flat)
    except ValueError as error:
        raise PtxError(str(error), kernel=kernel, line=line, text=flat[:200]) from None
    for item in parts:
        number = literal(item)
        if number is not None:
            out += _encode(number, kind, size)
            continue
        match = _ADDRESS_INIT.fullmatch(item)
        addend = literal(match[4]) if match and match[4] else ir.Imm(0)
        if match is None or addend is None or addend.kind != "i" or size < 4:
            raise PtxError("initialiser cannot be read", kernel=kernel, line=line, text=item[:200])
        relocations.append((len(out), match[1] or match[2], -addend.bits if match[3] == "-" else addend.bits))
        out += bytes(size)
    return bytes(out), tuple(relocations)


def _encode(number: ir.Imm, kind: str, size: int) -> bytes:
    if number.kind == "i" and not TYPES[kind].is_float:
        return (number.bits & ((1 << 8 * size) - 1)).to_bytes(size, "little")
    value = float(number.bits)
    if number.kind == "f32":
        if size == 4:
            return number.bits.to_bytes(4, "little")
        value = struct.unpack("<f", number.bits.to_bytes(4, "little"))[0]
    elif number.kind == "f64":
        if size == 8:
            return number.bits.to_bytes(8, "little")
        value = struct.unpack("<d", number.bits.to_bytes(8, "little"))[0]
    code = {2: "<e", 4: "<f", 8: "<d"}.get(size)
    if code is None:
        return (int(value) & ((1 << 8 * size) - 1)).to_bytes(size, "little")
    try:
        return struct.pack(code, value)
    except OverflowError:
        return struct.pack(code, float("inf") if value > 0 else float("-inf"))
