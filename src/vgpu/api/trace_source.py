"""The C of a traced twin: a wrapper around every export, and what is kept of its calls (see ``calls``)."""

from __future__ import annotations

from collections.abc import Callable

from vgpu.api.c_source import NOTE, by_major
from vgpu.api.calls import TRACED, Call, Capture, Value, plan
from vgpu.api.table import Function, Table

# Their result leads past the twin, so it is exchanged for the twin's own entry point: function -> parameter.
LOOK_UPS = {"cuGetProcAddress": "pfn", "cuGetProcAddress_v2": "pfn"}
_KINDS = {"bytes": "VGPU_TRACE_BYTES", "text": "VGPU_TRACE_TEXT", "text_at": "VGPU_TRACE_TEXT_AT"}
_ITEM_HEAD = 4  # bytes before an item's own, see trace.h


def _words(name: str, value: Value) -> list[str]:
    """The C expressions of one argument's words."""
    if value.form in ("struct", "opaque"):
        return [f"WS({name}, {index})" for index in range(value.words)]
    return [f"WF({name})" if value.form == "float" else f"W({name})"]


def _room(captures: list[Capture]) -> int:
    """The most bytes that the items of a record take."""
    return sum((_ITEM_HEAD + capture.size + 7) // 8 * 8 for capture in captures)


def _description(call: Call) -> str:
    """The line of the table of functions, and its captures before it."""
    name = call.function.name
    before, after = ([c for c in call.captures if c.after is when] for when in (False, True))
    result = "VGPU_TRACE_STATUS" if call.status else {
        "text": "VGPU_TRACE_TEXT_RESULT", "void": "VGPU_TRACE_VOID", "struct": "VGPU_TRACE_VOID"
    }.get(call.result.form, "VGPU_TRACE_VALUE")  # fmt: skip
    pointer = "C_" + name if call.captures else "NULL"
    numbers = f"{call.words}, {len(call.captures)}, {_room(before)}, {_room(after)}"
    return f'    {{"{name}", {pointer}, {numbers}, {result}}},\n'


def _captures(call: Call) -> str:
    if not call.captures:
        return ""
    rows = ", ".join(
        f"{{{call.starts[c.parameter]}, {int(c.after)}, {_KINDS[c.kind]}, {c.limit_word}, {c.size}}}"
        for c in call.captures
    )
    return f"static const struct vgpu_trace_capture C_{call.function.name}[] = {{{rows}}};\n"


def _wrapper(table: Table, call: Call) -> str:
    function = call.function
    if function.variadic:  # eight words reach whatever the prototype may be; what is unknown is not recorded
        taken = ", ".join(f"uint64_t a{i}" for i in range(8))
        passed = ", ".join(f"a{i}" for i in range(8))
        body = f"UNKNOWN({function.result}, {function.name}, ({taken}), ({passed}))"
        return f"VGPU_API {function.result} {function.name}({taken})\n{body}\n"
    arguments = ", ".join(p.name for p in function.parameters)
    words = [word for p, v in zip(function.parameters, call.values, strict=True) for word in _words(p.name, v)]
    rest = "".join(f", {word}" for word in words) or ", 0"
    macro = {"void": "NOTHING", "struct": "STRUCTURE", "float": "FLOATING"}.get(call.result.form, "TRACED")
    if function.name in LOOK_UPS:
        macro, rest = "LOOK_UP", f", {LOOK_UPS[function.name]}{rest}"
    return f"{function.declaration()}\n{macro}({function.result}, {function.name}, ({arguments}){rest})\n"


def twin(table: Table) -> str:
    """The C file of one library's twin, for all its CUDA majors."""
    plans = {id(function): plan(table, function) for function in table.functions}

    def each(line: Callable[[Call], str]) -> list[str]:
        return by_major(table, table.functions, lambda function: line(plans[id(function)]))

    numbers = {major: number for number, (name, major) in enumerate(TRACED) if name == table.name}
    if table.majors:
        macro = "VGPU_" + table.soname.removeprefix("lib").split(".")[0].upper()
        first, second = table.majors
        number = f"{macro} == {first} ? {numbers[first]} : {numbers[second]}"
    else:
        number = str(numbers[0])
    out = [
        NOTE.format(name=table.name),
        f'#include "{table.header}"\n#define VGPU_TWIN_UNSUPPORTED {table.unsupported}\n#include "twin.h"\n\n',
        "enum {\n", *by_major(table, table.functions, _index), "    COUNT\n};\n\n",
        *each(_captures),
        "\nstatic const struct vgpu_trace_function functions[] = {\n", *each(_description), "};\n",
        f"const struct vgpu_trace_library vgpu_twin_library = {{{number}, COUNT, functions}};\n",
        "void *vgpu_twin_real[COUNT];\n\n",
        *each(lambda call: _wrapper(table, call)),
    ]  # fmt: skip
    if any(function.name in LOOK_UPS for function in table.functions):
        rows = by_major(table, table.functions, lambda f: f"    (void *){f.name},\n")
        out += ["\nvoid *const vgpu_twin_own[] = {\n", *rows, "};\n"]
    return "".join(out)


def _index(function: Function) -> str:
    return f"    I_{function.name},\n"
