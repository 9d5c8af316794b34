"""Write ``link_ops.h`` and ``_ops.py`` from ``link.tbl``.

The table is the only place where the wire's records are written down. ``python -m vgpu.link.generate`` rewrites both
files; with ``--check`` it writes nothing and exits 1 when they differ from the table.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
C_TYPES = {
    "u8": ("uint8_t", 1, "B"), "u16": ("uint16_t", 2, "H"), "u32": ("uint32_t", 4, "I"), "u64": ("uint64_t", 8, "Q"),
    "i32": ("int32_t", 4, "i"), "i64": ("int64_t", 8, "q"), "f64": ("double", 8, "d"), "char": ("char", 1, "s"),
}  # fmt: skip
WHO = ("daemon", "hot", "cold", "stream")


class TableError(ValueError):
    """A line of the table that says something it cannot mean."""


@dataclass(frozen=True)
class Field:
    name: str
    base: str
    count: int  # 1 for a scalar; the length of an array otherwise
    is_array: bool


@dataclass(frozen=True)
class Record:
    name: str
    fields: tuple[Field, ...]
    tail: str | None  # name of the trailing `bytes` field


@dataclass(frozen=True)
class Op:
    number: int
    name: str
    who: str
    request: Record
    reply: Record | None


@dataclass(frozen=True)
class Table:
    structs: dict[str, Record]
    ops: tuple[Op, ...]


def _field(text: str, line: int) -> Field:
    match = re.fullmatch(r"(\w+):(\w+)(?:\[(\d+)\])?", text)
    if not match:
        raise TableError(f"link.tbl:{line}: {text!r} is not name:type")
    name, base, count = match[1], match[2], match[3]
    return Field(name, base, int(count) if count else 1, count is not None)


def _record(name: str, words: list[str], line: int) -> Record:
    fields = [_field(word, line) for word in words]
    tail = None
    if fields and fields[-1].base == "bytes":
        tail = fields.pop().name
    if any(f.base == "bytes" for f in fields):
        raise TableError(f"link.tbl:{line}: `bytes` must be the last field of {name}")
    return Record(name, tuple(fields), tail)


def parse(text: str) -> Table:
    """Read the table. Raises TableError with the line for anything that is not as the head of the table says."""
    structs: dict[str, Record] = {}
    ops: list[Op] = []
    lines = text.splitlines()
    index = 0
    while index < len(lines):
        line = index + 1
        words = lines[index].split("#")[0].split()
        index += 1
        if not words:
            continue
        if words[0] == "struct":
            body: list[str] = []
            while index < len(lines) and lines[index].startswith("  "):
                body += lines[index].split("#")[0].split()
                index += 1
            structs[words[1]] = _record(words[1], body, line)
        elif words[0] == "op" and len(words) >= 4 and words[3] in WHO:
            rest = words[4:]
            request, reply = rest, None
            if "->" in rest:
                cut = rest.index("->")
                request, reply = rest[:cut], rest[cut + 1 :]
            if (reply is None) != (words[3] == "stream"):
                raise TableError(f"link.tbl:{line}: only a stream operation has no reply")
            name = words[2]
            ops.append(
                Op(
                    int(words[1]), name, words[3], _record(name, request, line),
                    None if reply is None else _record(name + "_REPLY", reply, line),
                )
            )  # fmt: skip
        else:
            raise TableError(f"link.tbl:{line}: neither a struct nor an op: {' '.join(words)!r}")
    numbers = [op.number for op in ops]
    if len(set(numbers)) != len(numbers) or len({op.name for op in ops}) != len(ops):
        raise TableError("link.tbl: an operation's number or name stands twice")
    return Table(structs, tuple(ops))


def _layout(record: Record, table: Table) -> tuple[int, int]:
    """Return (size, alignment) of a record in bytes; refuse any padding."""
    offset, widest = 0, 1
    for field in record.fields:
        if field.base in table.structs:
            size, align = _layout(table.structs[field.base], table)
        elif field.base in C_TYPES:
            size = align = C_TYPES[field.base][1]
        else:
            raise TableError(f"link.tbl: {record.name}.{field.name} has the unknown type {field.base}")
        if offset % align:
            raise TableError(f"link.tbl: {record.name}.{field.name} would need padding at offset {offset}")
        offset += size * field.count
        widest = max(widest, align)
    if offset % widest:
        raise TableError(f"link.tbl: {record.name} is {offset} bytes, not a multiple of its alignment {widest}")
    return offset, widest


def _c_struct(record: Record, table: Table) -> str:
    size, _ = _layout(record, table)
    tag = "vgpu_" + record.name.lower()
    rows = []
    for field in record.fields:
        kind = f"struct vgpu_{field.base.lower()}" if field.base in table.structs else C_TYPES[field.base][0]
        rows.append(f"    {kind} {field.name}{f'[{field.count}]' if field.is_array else ''};")
    if record.tail:
        rows.append(f"    uint8_t {record.tail}[]; /* the rest of the payload */")
    check = f'_Static_assert(sizeof(struct {tag}) == {size}, "{tag}");\n'
    return f"struct {tag} {{\n" + "\n".join(rows) + "\n};\n" + check


def c_header(table: Table) -> str:
    """The records as C structs, the operations' numbers, and a table of what a decoder must know of each."""
    out = ["/* Generated from link.tbl by vgpu.link.generate; do not edit. */\n#pragma once\n#include <stdint.h>\n"]
    out.append("enum vgpu_op {\n" + "".join(f"    VGPU_OP_{op.name} = {op.number},\n" for op in table.ops) + "};\n")
    out.append("enum vgpu_who { VGPU_WHO_NONE, VGPU_WHO_DAEMON, VGPU_WHO_HOT, VGPU_WHO_COLD, VGPU_WHO_STREAM };\n")
    out += [_c_struct(record, table) for record in table.structs.values()]
    for op in table.ops:
        out.append(_c_struct(op.request, table))
        if op.reply:
            out.append(_c_struct(op.reply, table))
    rows = []
    for op in table.ops:
        size, _ = _layout(op.request, table)
        tail = "1" if op.request.tail else "0"
        rows.append(f'    [{op.number}] = {{"{op.name}", VGPU_WHO_{op.who.upper()}, {size}, {tail}}},')
    limit = max(op.number for op in table.ops) + 1
    out.append(
        f"#define VGPU_OP_LIMIT {limit}\n"
        "struct vgpu_op_info { const char *name; uint8_t who; uint32_t fixed_bytes; uint8_t has_tail; };\n"
        "static const struct vgpu_op_info vgpu_op_infos[VGPU_OP_LIMIT] __attribute__((unused)) = {\n"
        + "\n".join(rows)
        + "\n};\n"
    )
    return "\n".join(out)


def _format(record: Record, table: Table) -> str:
    parts = []
    for field in record.fields:
        if field.base in table.structs:
            parts.append(_format(table.structs[field.base], table) * field.count)
        elif field.base in ("char", "u8") and field.is_array:
            parts.append(f"{field.count}s")
        else:
            code = C_TYPES[field.base][2]
            parts.append(f"{field.count}{code}" if field.is_array else code)
    return "".join(parts)


def python_module(table: Table) -> str:
    """The records as dataclasses that pack to and unpack from bytes."""
    out = [
        '"""The link\'s operations and records. Generated from link.tbl by vgpu.link.generate; do not edit."""\n\n'
        "# ruff: noqa\nfrom __future__ import annotations\n\nimport builtins  # records have fields that are called bytes\nfrom enum import IntEnum\n\n"  # noqa: E501
        "from vgpu.link.records import Record, field_spec\n\n\n"
    ]
    out.append("class Op(IntEnum):\n" + "".join(f"    {op.name} = {op.number}\n" for op in table.ops) + "\n\n")
    who = ", ".join(f"Op.{op.name}: {op.who!r}" for op in table.ops)
    out.append(f"WHO: dict[Op, str] = {{{who}}}\n\n\n")
    records = list(table.structs.values())
    for op in table.ops:
        records.append(op.request)
        if op.reply:
            records.append(op.reply)
    for record in records:
        name = "".join(word.capitalize() for word in record.name.split("_"))
        specs = []
        rows = []
        for field in record.fields:
            nested = field.base in table.structs
            code = _format(Record("", (field,), None), table)
            kind = "record" if nested else "text" if field.base == "char" else "blob" if field.base == "u8" and field.is_array else "array" if field.is_array else "scalar"  # noqa: E501
            inner = "".join(word.capitalize() for word in field.base.split("_")) if nested else "None"
            specs.append(f"field_spec({field.name!r}, {code!r}, {kind!r}, {inner})")
            hint = {"record": inner, "text": "str", "blob": "builtins.bytes", "array": "tuple[int, ...]"}.get(kind, "float" if field.base == "f64" else "int")  # noqa: E501
            rows.append(f"    {field.name}: {hint}\n")
        if record.tail:
            rows.append(f"    {record.tail}: builtins.bytes\n")
        out.append(f"class {name}(Record):\n    SPECS = ({', '.join(specs)}{',' if specs else ''})\n    TAIL = {record.tail!r}\n" + "".join(rows) + "\n\n")  # noqa: E501
    ops = ",\n    ".join(
        f"Op.{op.name}: ({_py(op.request.name)}, {_py(op.reply.name) if op.reply else None})" for op in table.ops
    )
    out.append(f"RECORDS: dict[Op, tuple[type[Record], type[Record] | None]] = {{\n    {ops},\n}}\n")
    return "".join(out)


def _py(name: str) -> str:
    return "".join(word.capitalize() for word in name.split("_"))


def main(argv: list[str]) -> int:
    table = parse((HERE / "link.tbl").read_text())
    stale = []
    for path, text in ((HERE / "link_ops.h", c_header(table)), (HERE / "_ops.py", python_module(table))):
        if "--check" in argv:
            if not path.exists() or path.read_text() != text:
                stale.append(path.name)
        else:
            path.write_text(text)
    if stale:
        print(f"{', '.join(stale)} differ from link.tbl; run `make generate`", file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
