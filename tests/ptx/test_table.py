"""Every form in the opcode table can be compiled: what the scan lets pass, the code generator must know."""

from __future__ import annotations

import random
import re

import llvmlite.binding as llvm
import pytest

from vgpu.ptx import opcodes
from vgpu.ptx.compiler import host_target, kernel_ir
from vgpu.ptx.lower import dispatch
from vgpu.ptx.lower.common import TABLE
from vgpu.ptx.module import Module
from vgpu.ptx.scan import unsupported
from vgpu.ptx.types import TYPES, type_names

EXPANDED = {"wmma"}  # before lowering, into others
CONTROL = {"bra", "brx", "call", "ret", "exit", "trap", "bar", "barrier"}
REGISTERS = """
  .reg .pred %p<9>; .reg .b16 %h<9>; .reg .b32 %r<40>; .reg .b64 %d<9>; .reg .b32 %s; .reg .b64 %g, %l;
  .shared .align 16 .b8 room[2048]; .local .align 16 .b8 own[64];
  mov.u32 %s, %tid.x; shl.b32 %s, %s, 4; mov.u32 %r0, room; add.u32 %s, %s, %r0; ld.param.u64 %g, [a];
  mad.wide.u32 %g, %s, 16, %g; mov.u64 %l, own; mov.u32 %r1, %tid.x; cvt.u64.u32 %d1, %r1; cvt.u16.u32 %h1, %r1;
  mul.lo.u32 %r2, %r1, %r1; mov.u32 %r3, 5; cvt.u64.u32 %d2, %r2; cvt.u64.u32 %d3, %r3; cvt.u16.u32 %h2, %r2;
  mov.b16 %h3, 3; setp.gt.u32 %p1, %r2, 9; setp.lt.u32 %p2, %r1, 5;
"""


def register(kind: str, index: int) -> str:
    if kind == "pred":
        return f"%p{index}"
    return {8: "%h", 16: "%h", 32: "%r", 64: "%d"}[TYPES[kind].bits] + str(index)


def vector(count: int, first: int = 1, kind: str = "b32") -> str:
    return "{" + ", ".join(register(kind, first + k) for k in range(count)) + "}"


def instruction(opcode: str) -> str:
    """An opcode with operands of the right types."""
    base, *mods = opcode.split(".")
    types = type_names(tuple(mods))
    kind = types[-1] if types else "b32"
    r = register
    width = next((int(m[1]) for m in mods if m in ("v2", "v4")), 0)
    data = vector(width, 4, kind) if width else r(kind, 4)
    place = "[%s]" if any(m.startswith("shared") for m in mods) else "[%l]" if "local" in mods else "[%g]"
    if "param" in mods or "param::entry" in mods or "param::func" in mods:
        place = "[retval]" if base == "st" else "[a]"
    if base in ("ld", "ldu"):
        return f"{opcode} {data}, {place};"
    if base == "st":
        text = f"{opcode} {place}, {data};"
        return f"{{ .param .align 16 .b8 retval[32]; {text} }}" if place == "[retval]" else text
    if base in ("atom", "red"):
        count = 2 if "cas" in mods else 1
        operands = ", ".join(r(kind, k + 1) for k in range(count))
        return f"{opcode} {r(kind, 4) + ', ' if base == 'atom' else ''}{place}, {operands};"
    if base in ("prefetch", "prefetchu"):
        return f"{opcode} [%g];"
    if base == "mbarrier":
        what = mods[0]
        if what == "pending_count":
            return f"{opcode} %r4, %d1;"
        if what in ("test_wait", "try_wait"):
            return f"{opcode} %p3, [%s], {'%r1' if 'parity' in mods else '%d1'};"
        if what in ("init", "inval", "expect_tx", "complete_tx"):
            return f"{opcode} [%s]{'' if what == 'inval' else ', 32'};"
        return f"{opcode} %d4, [%s]{', %r1' if {'noComplete', 'expect_tx'} & set(mods) else ''};"
    if base == "cp" and "mbarrier" in mods:
        return f"{opcode} [%s];"
    if base == "cp" and "bulk" in mods and "global" in mods:
        return f"{opcode} [%s], [%g], 16, [%s];" if mods[2] != "global" else f"{opcode} [%g], [%s], 16;"
    if base == "discard":
        return f"{opcode} [%g], 128;"
    if base == "cp":
        if "async" in mods and not {"ca", "cg"} & set(mods):
            return f"{opcode}{' 0' if 'wait_group' in mods else ''};"
        return f"{opcode} [%s], [%g], 16;"
    if base in ("membar", "fence", "griddepcontrol"):
        return f"{opcode};"
    if base == "nanosleep":
        return f"{opcode} 20;"
    if base == "activemask":
        return f"{opcode} %r4;"
    if base == "elect":
        return f"{opcode} %r4|%p3, -1;"
    if base == "bar" and "warp" in mods:
        return f"{opcode} -1;"
    if base in ("bar", "barrier"):
        if "red" in mods:
            return f"{opcode} {'%r4' if 'popc' in mods else '%p3'}, 0, %p1;"
        return f"{opcode} 0{', 64' if 'arrive' in mods else ''};"
    if base == "shfl":
        return f"{opcode} %r4|%p3, %r1, %r2, 31{', -1' if 'sync' in mods else ''};"
    if base == "vote":
        return f"{opcode} {'%r4' if 'ballot' in mods else '%p3'}, %p1{', -1' if 'sync' in mods else ''};"
    if base == "match":
        return f"{opcode} %r4, {r(kind, 1)}, -1;"
    if base == "redux":
        return f"{opcode} %r4, %r1, -1;"
    if base in ("ldmatrix", "stmatrix"):
        regs = vector(next(int(m[1]) for m in mods if m in ("x1", "x2", "x4")), 4)
        return f"{opcode} {regs}, [%s];" if base == "ldmatrix" else f"{opcode} [%s], {regs};"
    if base == "movmatrix":
        return f"{opcode} %r4, %r1;"
    if base == "mma":
        shape = next(m for m in mods if m[0] == "m" and m[1].isdigit())
        rows, depth = int(shape[1:].split("n")[0]), int(shape.split("k")[1])
        bits = 32 if "tf32" in types else TYPES[types[1]].bits
        c = 2 if rows == 8 or types[3] == "f16" else 4
        d = 2 if rows == 8 or types[0] == "f16" else 4
        a, b = rows * depth * bits // 1024, depth * 8 * bits // 1024
        return f"{opcode} {vector(d, 20)}, {vector(a, 4)}, {vector(b, 12)}, {vector(c, 16)};"
    if base == "wmma":
        c = 4 if kind == "f16" else 8
        shape = next(x for x in mods if re.fullmatch("m[0-9]+n[0-9]+k[0-9]+", x))
        m, n, k = (int(v) for v in re.split("[mnk]", shape)[1:])
        factor = types[1] if len(types) > 2 else kind if "load" in mods and mods[1] in "ab" else "f16"
        bits = TYPES[factor].bits
        a, b = (8, 8) if factor == "f16" else (m * k * bits // 1024, k * n * bits // 1024)
        if "mma" in mods:
            d = 4 if types[0] == "f16" else 8
            return f"{opcode} {vector(d, 30)}, {vector(a, 4)}, {vector(b, 12)}, {vector(c, 20)};"
        fragment = vector({"a": a, "b": b}.get(mods[1], c), 4)
        return f"{opcode} {place}, {fragment}, %r3;" if "store" in mods else f"{opcode} {fragment}, {place}, %r3;"
    if base in ("cvta", "isspacep"):
        source = {"shared": "%s", "shared::cta": "%s", "local": "%l"}.get(next(m for m in mods if m != "to"), "%g")
        if base == "isspacep":
            return f"{opcode} %p3, %g;"
        if "to" in mods or kind == "u64":
            return f"{opcode} %d4, {'%d1' if source == '%s' else source};"
        return f"{opcode} %r4, %r1;"
    if base == "mov":
        return f"{opcode} {r(kind, 4)}, {r(kind, 1)};"
    if base == "setp":
        extra = ", !%p2" if {"and", "or", "xor"} & set(mods) else ""
        return f"{opcode} %p3|%p4, {r(kind, 1)}, {r(kind, 2)}{extra};"
    if base == "set":
        extra = ", %p2" if {"and", "or", "xor"} & set(mods) else ""
        return f"{opcode} {r(types[0], 4)}, {r(types[1], 1)}, {r(types[1], 2)}{extra};"
    if base == "selp":
        return f"{opcode} {r(kind, 4)}, {r(kind, 1)}, {r(kind, 2)}, %p1;"
    if base == "slct":
        return f"{opcode} {r(types[0], 4)}, {r(types[0], 1)}, {r(types[0], 2)}, {r(types[1], 3)};"
    if base == "testp":
        return f"{opcode} %p3, {r(kind, 1)};"
    if base == "cvt":
        if "pack" in mods:
            return f"{opcode} %r4, %r1, %r2{', %r3' if len(types) == 3 else ''};"
        to, source = types[-2:]
        both = TYPES[to].lanes == 2 and TYPES[source].lanes == 1
        return f"{opcode} {r(to, 4)}, {r(source, 1)}{', ' + r(source, 2) if both else ''};"
    if base in ("popc", "clz", "bfind"):
        return f"{opcode} %r4, {r(kind, 1)};"
    if base in ("shl", "shr"):
        return f"{opcode} {r(kind, 4)}, {r(kind, 1)}, %r2;"
    if base == "bfe":
        return f"{opcode} {r(kind, 4)}, {r(kind, 1)}, %r2, %r3;"
    if base == "bfi":
        return f"{opcode} {r(kind, 4)}, {r(kind, 1)}, {r(kind, 2)}, %r2, %r3;"
    if base == "lop3":
        if {"or", "and"} & set(mods):
            return f"{opcode} %r4|%p3, %r1, %r2, %r3, 0x96, %p2;"
        return f"{opcode} %r4, %r1, %r2, %r3, 0x96;"
    if base in ("prmt", "fns", "shf"):
        return f"{opcode} %r4, %r1, %r2, %r3;"
    if "wide" in mods:
        wide = {"16": "b32", "32": "b64"}[kind[1:]]
        extra = f", {r(wide, 3)}" if base == "mad" else ""
        return f"{opcode} {r(wide, 4)}, {r(kind, 1)}, {r(kind, 2)}{extra};"
    one = ("abs", "neg", "not", "cnot", "brev", "rcp", "sqrt", "rsqrt", "sin", "cos", "lg2", "ex2", "tanh")
    three = ("mad", "madc", "mad24", "fma", "sad", "dp4a", "dp2a", "vabsdiff2", "vabsdiff4")
    count = 1 if base in one else 3 if base in three else 2
    return f"{opcode} {r(kind, 4)}, {', '.join(r(kind, k + 1) for k in range(count))};"


def sample(syntax: str, most: int) -> list[str]:
    generator = random.Random(syntax)
    try:
        forms = opcodes.expand(syntax, 50_000)
    except ValueError:  # memory operations: too many to list; draw from each choice
        forms = [some(syntax, generator) for _ in range(4 * most)]
    forms = sorted(set(forms))
    return generator.sample(forms, min(most, len(forms)))


def some(syntax: str, generator: random.Random) -> str:
    out = []
    for name, one, maybe, many, plain in opcodes._TOKEN.findall(syntax):
        if name:
            out.append(some(opcodes._LISTS[name], generator))
        elif plain:
            out.append(plain)
        else:
            choices = (one or maybe or many).split("|")
            out.append(generator.choice(choices) if one or generator.random() < 0.3 else "")
    return "".join(out)


def impossible(opcode: str) -> bool:
    """Forms that the table's notation allows and the ISA does not."""
    mods = opcode.split(".")[1:]
    spaces = [m for m in mods if m.partition("::")[0] in ("global", "shared", "local", "const", "param")]
    wide = {"v4": 4, "v2": 2}
    count = next((wide[m] for m in mods if m in wide), 1)
    return len(spaces) > 1 or (count * TYPES[mods[-1]].bytes > 16 if mods and mods[-1] in TYPES else False)


SYNTAXES = [s for s in opcodes.syntaxes() if s.split(".")[0].split("[")[0].split("$")[0].split("(")[0] not in CONTROL]
SYNTAXES += [s for s in opcodes.syntaxes() if s.startswith(("bar", "barrier"))]


def compiles(opcode: str) -> None:
    text = f".version 8.5\n.target sm_90\n.address_size 64\n.visible .entry k(.param .u64 a)\n{{{REGISTERS}"
    text += (
        f"{instruction(opcode)}\n@%p1 {instruction(opcode)}\n"
        if "barrier" not in opcode and "bar." not in opcode
        else (f"{instruction(opcode)}\n")
    )
    text += "st.global.u32 [%g], %r4; st.global.u64 [%g+8], %d4; st.global.u16 [%g+4], %h4; ret; }\n"
    if "@%p1 {" in text:  # no guard on a scope
        text = text.replace("@%p1 {", "{")
    module = Module(text)
    assert unsupported(module, "k") == []
    for version in ("coherent", "masked"):
        made, _ = kernel_ir(module, "k", (64, 1, 1), version, host_target())
        llvm.parse_assembly(made).verify()


@pytest.mark.parametrize("syntax", SYNTAXES)
def test_forms_compile(syntax: str) -> None:
    for opcode in sample(syntax, 3):
        if not impossible(opcode):
            compiles(opcode)


@pytest.mark.slow
@pytest.mark.parametrize("syntax", SYNTAXES)
def test_more_forms_compile(syntax: str) -> None:
    for opcode in sample(syntax, 60):
        if not impossible(opcode):
            compiles(opcode)


def test_the_lowerings_are_those_of_the_table() -> None:
    assert callable(dispatch.lower)
    assert set(TABLE) | CONTROL | EXPANDED >= opcodes.BASES
