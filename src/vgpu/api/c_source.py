"""The C that comes from a table: header, stubs, error texts, and the look-up table of cuGetProcAddress."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TypeVar

from vgpu.api.table import MAJORS, Constant, Error, Function, Table, Type

T = TypeVar("T", Type, Function, Constant)

NOTE = "/* Generated from {name}.tbl by vgpu.api.generate; do not edit. */\n"


def _macro(table: Table) -> str:
    """The macro that says which CUDA major is being compiled."""
    return {"runtime": "VGPU_CUDART", "cublas": "VGPU_CUBLAS", "cublaslt": "VGPU_CUBLASLT"}.get(table.name, "")


def by_major(table: Table, items: Sequence[T], line: Callable[[T], str]) -> list[str]:
    """The lines of all items, those of one CUDA major inside #if, runs of them inside one #if."""
    out: list[str] = []
    inside: tuple[int, ...] = MAJORS
    macro = _macro(table)
    for item in items:
        majors = item.majors if macro else MAJORS
        if majors != inside:
            if inside != MAJORS:
                out.append("#endif\n")
            if majors != MAJORS:
                out.append(f"#if {macro} == {majors[0]}\n")
            inside = majors
        out.append(line(item))
    if inside != MAJORS:
        out.append("#endif\n")
    return out


def _typedef(kind: Type) -> str:
    match kind.form:
        case "enum":
            return f"typedef int {kind.name};\n"
        case "handle":
            return f"typedef struct {kind.target} *{kind.name};\n"
        case "alias":
            return f"typedef {kind.target} {kind.name};\n"
        case "callback":
            return f"typedef {kind.target.replace('(*)', f'(*{kind.name})', 1)};\n"
        case form:
            return f"typedef {form} {kind.name} {kind.name};\n"


def header(table: Table, values: dict[str, list[Constant]]) -> str:
    """Types, constants and prototypes. Structs are only declared; the types header, written by hand, defines some."""
    out = [NOTE.format(name=table.name)]
    out.append('#pragma once\n#include <stddef.h>\n#include <stdint.h>\n#include "vgpu_api.h"\n')
    out += [f'#include "{name}"\n' for name in table.includes]
    out.append("\n")
    out += by_major(table, table.types, _typedef)
    for name, constants in values.items():
        out += _enum(table, name, constants)
    out.append(f'\n#include "{table.types_header}"\n\n')
    known = [f for f in table.functions if not f.variadic]
    out += by_major(table, known, lambda f: f"VGPU_API {f.declaration()};\n")
    return "".join(out)


def _enum(table: Table, name: str, constants: Sequence[Constant]) -> list[str]:
    title = "" if name == "define" else f" /* {name} */"
    majors = {constant.majors for constant in constants}
    body = by_major(table, constants, lambda c: f"    {c.name} = {_literal(c.value)},\n")
    if len(majors) == 1 and MAJORS not in majors:  # an enum may not be empty in the other major
        return [f"\n{body[0]}enum {{{title}\n", *body[1:-1], "};\n#endif\n"]
    return [f"\nenum {{{title}\n", *body, "};\n"] if constants else []


def _literal(value: int) -> str:
    return f"{value}" if -(2**31) < value < 2**31 else f"(int){value & 0xFFFFFFFF:#x}u"


def _answer(table: Table, result: str) -> str:
    """The statement that says "not supported" in this result type."""
    if result == table.status:
        return f"return {table.unsupported};"
    if result == "void":
        return "return;"
    if result.endswith("*"):
        return "return NULL;"
    if re.fullmatch(r"(unsigned |long )*(int|char|short|long|float|double|size_t|u?int\d+_t)", result):
        return "return 0;"
    return f"return ({result}){{0}};"


def _stub(table: Table, function: Function) -> str:
    if function.kind == "thread":
        return _thread(function)
    declaration = function.declaration()
    if function.variadic:
        declaration = declaration.replace("(void)", "()")
    return f'VGPU_STUB {declaration}\n{{ VGPU_UNSUPPORTED("{function.name}"); {_answer(table, function.result)} }}\n'


def _thread(function: Function) -> str:
    """The function without its suffix, on the calling thread's default stream: stream 0 means stream 2 here."""
    base = re.sub(r"_pt(ds|sz)$", "", function.name)
    arguments = []
    for p in function.parameters:
        is_stream = re.fullmatch(r"(CUstream|cudaStream_t)\s+\w+", p.declaration)
        arguments.append(f"VGPU_PER_THREAD({p.name})" if is_stream else p.name)
    return f"VGPU_STUB {function.declaration()}\n{{ return {base}({', '.join(arguments)}); }}\n"


def stubs(table: Table) -> str:
    """A weak definition of every export: the honest answer of what nobody has written yet."""
    out = [
        NOTE.format(name=table.name),
        f'#include "{table.header}"\n#include "vgpu_stub.h"\n\n'
        '#pragma GCC diagnostic ignored "-Wunused-parameter"\n\n',
    ]
    variadic = [f for f in table.functions if f.variadic]
    out += by_major(table, variadic, lambda f: f"VGPU_API {f.result} {f.name}();\n")
    out += by_major(table, table.functions, lambda f: _stub(table, f))
    return "".join(out)


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def errors(table: Table, rows: Sequence[Error]) -> str:
    """``vgpu_<api>_error_name`` and ``_error_text``: NULL for a code that the API does not know."""
    tag = f"vgpu_{table.header.removeprefix('vgpu_').removesuffix('.h')}_error"
    out = [NOTE.format(name=f"{table.name}_errors"), "#include <stddef.h>\n\n"]
    for what in ("name", "text"):
        out.append(f"const char *{tag}_{what}(int code);\n")
    for what in ("name", "text"):
        out.append(f"\nconst char *{tag}_{what}(int code)\n{{\n    switch (code) {{\n")
        out += [f"    case {row.value}: return {_quoted(getattr(row, what))};\n" for row in rows]
        out.append("    default: return NULL;\n    }\n}\n")
    return "".join(out)


def proc_table(table: Table) -> str:
    """``vgpu_proc_table``: sorted by name, then by version; see ``vgpu_proc.h`` for how it is looked up."""
    entries = sorted((f.base, f.since, f.per_thread, f.name) for f in table.functions if f.since)
    rows = [
        f'    {{"{base}", {since}, {int(per_thread)}, (void (*)(void)){name}}},\n'
        for base, since, per_thread, name in entries
    ]
    return (
        NOTE.format(name=table.name)
        + f'#include "{table.header}"\n#include "vgpu_proc.h"\n\n'
        + "const struct vgpu_proc vgpu_proc_table[] = {\n" + "".join(rows) + "};\n"
        + f"const unsigned vgpu_proc_count = {len(entries)};\n"
    )  # fmt: skip
