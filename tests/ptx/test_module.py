from __future__ import annotations

import time

import pytest

from vgpu.ptx import ir
from vgpu.ptx.errors import PtxError, UnsupportedError
from vgpu.ptx.module import Module, symbols

HEAD = ".version 8.0\n.target sm_80\n.address_size 64\n"


def kernel(body: str, before: str = "", params: str = "") -> ir.Kernel:
    return Module(f"{HEAD}{before}\n.visible .entry k({params})\n{{\n{body}\n}}\n").kernel("k")


def instrs(parsed: ir.Kernel) -> list[ir.Instr]:
    return [i for b in parsed.blocks for i in b.instrs]


REGISTERS = (
    ".reg .pred %p<4>; .reg .b32 %r<9>; .reg .b64 %rd<9>; .reg .b16 %rs<9>; .reg .f32 %f<9>; .reg .f64 %fd<3>;\n"
)


def test_the_index_finds_functions_and_variables_without_parsing_bodies() -> None:
    text = f"""{HEAD}
// .entry commented() {{
.extern .func (.param .b32 r) vprintf (.param .b64 a, .param .b64 b);
.global .align 4 .u32 before[2] = {{1, 2}};
.visible .entry one(.param .u64 a) {{ this is not PTX; }}
.func (.param .b32 r) helper(.param .b32 x)
{{
 {{ // inline asm
}}
 ret;
}}
.weak .const .align 8 .f64 between = 2.5;
.entry two()
.maxntid 128, 2
.minnctapersm 3
{{
.shared .align 4 .b8 inside[8];
ret;
}}
.extern .shared .align 16 .b8 after[];
"""
    module = Module(text)
    assert module.version == (8, 0)
    assert module.target == "sm_80"
    assert module.entries == ("one", "two")
    assert module.functions == ("vprintf", "helper")
    assert module.is_external("vprintf")
    assert not module.is_external("helper")
    assert module.variable_names() == ("before", "between", "after")
    assert module.variable("before").init == b"\1\0\0\0\2\0\0\0"
    assert module.variable("between").init == b"\0\0\0\0\0\0\4\x40"
    assert module.variable("after").extern
    signature = module.signature("two")
    assert (signature.maxntid, signature.minnctapersm, signature.static_shared) == ((128, 2, 1), 3, 8)
    with pytest.raises(PtxError, match="kernel one, line 8"):
        module.kernel("one")
    with pytest.raises(KeyError):
        module.kernel("three")
    with pytest.raises(KeyError):
        module.signature("helper")


def test_parameters_follow_the_layout_of_a_c_structure() -> None:
    params = (
        ".param .u8 a, .param .u64 .ptr .global .align 16 b, .param .align 4 .b8 c[5], .param .u16 d, .param .f64 e"
    )
    parsed = kernel("ret;", params=params)
    assert [(p.name, p.offset, p.size, p.align) for p in parsed.params] == [
        ("a", 0, 1, 1), ("b", 8, 8, 8), ("c", 16, 5, 4), ("d", 22, 2, 2), ("e", 24, 8, 8),
    ]  # fmt: skip
    assert parsed.param_bytes == 32


def test_operands() -> None:
    body = REGISTERS + """
    mov.b32 {%rs1, _}, %r1;
    @!%p1 setp.lt.and.f32 %p2|%p3, %f1, 0f3F800000, %p1;
    ld.global.v4.u32 {%r1,%r2,%r3,%r4}, [%rd1+-16];
    atom.global.add.u32 _, [%rd1], -1;
    mov.u64 %rd2, table+8; mov.u32 %r1, %tid.x; add.f64 %fd1, %fd2, 1.5; and.b32 %r1, %r2, 0xFFU; mov.u32 %r1, WARP_SZ;
    cp.async.cg.shared.global.L2::128B [%r1], [%rd1], 16;
    st.shared.u32 [array+4], %r1; vote.sync.any.pred %p1, !%p2, 0xffffffff; ld.param.u32 %r1, [p+4]; ret;
    """  # fmt: skip
    parsed = kernel(".shared .align 4 .b8 array[8];" + body, ".global .b8 table[16];", ".param .align 4 .b8 p[8]")
    found = instrs(parsed)
    r = {n: ir.Reg(f"%r{n}") for n in range(9)}
    assert found[0].dst == (ir.Vec((ir.Reg("%rs1"), None)),)
    assert found[1].guard == ir.Guard(ir.Reg("%p1"), True)
    assert found[1].dst == (ir.Reg("%p2"), ir.Reg("%p3"))
    assert found[1].src[1] == ir.Imm(0x3F800000, "f32")
    assert found[1].mods == ("lt", "and", "f32")
    assert found[2].src == (ir.Addr(ir.Reg("%rd1"), -16),)
    assert found[3].dst == (None,)
    assert found[3].src[1] == ir.Imm(-1)
    assert found[4].src == (ir.Sym("table", 8),)
    assert found[5].src == (ir.Special("%tid.x"),)
    assert found[6].src[1] == ir.Imm(0x3FF8000000000000, "f64")
    assert found[7].src == (r[2], ir.Imm(255))
    assert found[8].src == (ir.Imm(32),)
    assert found[9].opcode == "cp.async.cg.shared.global.L2::128B"
    assert found[9].mods[-1] == "L2::128B"
    assert found[9].dst == ()
    assert found[10].src == (ir.Addr(ir.Sym("array"), 4), r[1])
    negated = found[11]
    assert (negated.base, negated.src) == ("not", (ir.Reg("%p2"),))
    assert found[12].src[0] == negated.dst[0]
    assert symbols(parsed) == ("table", "array", "p")


def test_scopes_rename_what_they_redeclare() -> None:
    body = REGISTERS + """
    { .reg .f32 low; .reg .pred p; mov.f32 low, %f1; LOOP: @p bra LOOP; mov.f32 %f2, low; }
    { .reg .f32 low; { .reg .f32 low, %r1; mov.f32 low, %r1; } mov.f32 %f3, low; LOOP: bra LOOP;
}
    mov.b32 %r1, %r2; ret;
    """  # fmt: skip
    parsed = kernel(body)
    found = instrs(parsed)
    assert found[0].dst[0] != found[3].dst[0]
    low = [i.dst[0].name for i in (found[0], found[3])]  # type: ignore[union-attr]
    assert len({*low, found[4].src[0].name}) == 3  # type: ignore[union-attr]
    assert found[3].src[0] != ir.Reg("%r1")
    assert found[6].dst[0] == ir.Reg("%r1")
    assert parsed.registers["%r1"] == "b32"
    targets = [i.targets[0] for i in found if i.base == "bra"]
    assert len(set(targets)) == 2
    assert set(targets) <= {b.label for b in parsed.blocks}


def test_blocks_end_at_branches_and_labels() -> None:
    parsed = kernel(REGISTERS + "mov.u32 %r1, 1; @%p1 bra B; add.u32 %r1, %r1, 1; A: ret; B: bra.uni A;")
    assert [(b.label, len(b.instrs)) for b in parsed.blocks] == [(None, 2), (None, 1), ("A", 1), ("B", 1)]


def test_calls_over_several_lines() -> None:
    before = ".extern .func (.param .b32 r) vprintf (.param .b64 a, .param .b64 b);"
    body = (
        REGISTERS
        + """{ // callseq
    .param .b64 param0;
    .param .b64 param1;
    .param .b32 retval0;
    st.param.b64 [param0], %rd1;
    call.uni (retval0),
    vprintf,
    (
    param0,
    param1
    );
    ld.param.b32 %r1, [retval0];
    } ret;"""
    )
    call = next(i for i in instrs(kernel(body, before)) if i.call)
    assert call.call == ir.CallSite("vprintf", ("retval0",), ("param0", "param1"))


def test_branch_tables() -> None:
    parsed = kernel(REGISTERS + "ts: .branchtargets A, B, A; brx.idx.uni %r1, ts; A: ret; B: exit;")
    assert instrs(parsed)[0].targets == ("A", "B", "A")


def test_lines_are_those_of_the_module() -> None:
    text = f"{HEAD}/* a comment\nover lines */\n.entry k()\n{{\n.reg .b32 %r<2>;\n// x\n"
    text += "mov.u32 %r0, 1;\n\nbad.op %r9;\n}\n"
    with pytest.raises(PtxError) as caught:
        Module(text).kernel("k")
    assert caught.value.line == text.split("\n").index("bad.op %r9;") + 1
    assert "kernel k" in str(caught.value)


@pytest.mark.parametrize(
    ("declaration", "size", "init"),
    [
        (".global .u8 x", 1, None),
        (".global .align 2 .u16 x = -2", 2, b"\xfe\xff"),
        (".global .s32 x[3] = {1, -1}", 12, b"\1\0\0\0\xff\xff\xff\xff\0\0\0\0"),
        (".global .u32 x[2][2] = {{1, 2}, {3, 4}}", 16, b"\1\0\0\0\2\0\0\0\3\0\0\0\4\0\0\0"),
        (".const .f32 x[] = {0f3F800000, 2.0}", 8, b"\0\0\x80\x3f\0\0\0\x40"),
        (".global .v4 .f32 x", 16, None),
        (".global .attribute(.managed) .align 8 .b8 x[16]", 16, None),
        (".global .align 1 .b8 x[4] = {0, 0, 0, 0}", 4, None),
        (".global .u64 x = 0xFFFFFFFFFFFFFFFF", 8, b"\xff" * 8),
    ],
)
def test_variables(declaration: str, size: int, init: bytes | None) -> None:
    variable = Module(f"{HEAD}{declaration};\n").variable("x")
    assert (variable.size, variable.init) == (size, init)


def test_addresses_in_initialisers() -> None:
    module = Module(f"{HEAD}.global .u32 a;\n.global .u64 b[3] = {{generic(a), 7, a+12}};\n")
    variable = module.variable("b")
    assert variable.relocations == ((0, "a", 0), (16, "a", 12))
    assert variable.init == bytes(8) + b"\7" + bytes(15)


def test_layout_counts_what_callees_and_initialisers_name() -> None:
    text = f"""{HEAD}
.shared .align 16 .b8 common[20]; .shared .align 4 .b8 unused[400]; .extern .shared .align 64 .b8 dynamic[];
.global .u32 far; .global .u64 near = far; .global .u32 other;
.func leaf() {{ .local .align 8 .b8 own[24]; .reg .b64 %a; mov.u64 %a, near; ld.shared.u32 %b, [common]; ret; }}
.func middle() {{ .reg .b32 %r; .local .b8 own[3]; call leaf; mov.u32 %r, dynamic; ret; }}
.entry k() {{ .shared .align 8 .f64 mine; .reg .f64 %d; ld.shared.f64 %d, [mine]; call.uni middle; call leaf; ret; }}
""".replace("ld.shared.u32 %b, [common]", ".reg .b32 %b; ld.shared.u32 %b, [common]")
    module = Module(text)
    assert module.callees("k") == ("leaf", "middle")
    layout = module.layout("k")
    assert layout.module == ("near", "far")
    assert layout.shared == {"common": 0, "mine": 24, "dynamic": 64}
    assert layout.static_shared == 64
    assert layout.local == {"leaf::own": 0, "middle::own": 24}
    signature = module.signature("k")
    assert (signature.static_shared, signature.local) == (layout.static_shared, layout.local_bytes)


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("mov.u32 %r1, %nonsense;", "not declared"),
        ("bra NOWHERE;", "label is not declared"),
        (".reg .b32 a; .reg .b32 a;", "declared twice"),
        ("L: L: ret;", "declared twice"),
        ("{ ret;", "without"),
        ("ret", "cannot be read"),
        ("ld.global.u32 %r1, [%rd1;", "brackets|cannot be read"),
        (".reg .b77 %x;", "not known"),
        (".reg .b32 %x<99999999>;", "too many"),
        ("mov.u32 %r1, 0x1FFFFFFFFFFFFFFFFF;", "cannot be read"),
        ("brx.idx %r1, nothing;", "not declared"),
        ("@%r1x bra L; L: ret;", "not declared"),
    ],
)
def test_errors_say_what_is_wrong(body: str, text: str) -> None:
    with pytest.raises(PtxError, match=text):
        kernel(REGISTERS + body)


def test_unsupported_forms_are_told_from_errors() -> None:
    with pytest.raises(UnsupportedError, match="64-bit"):
        Module(".version 8.0\n.target sm_80\n.address_size 32\n")
    with pytest.raises(UnsupportedError, match="recursion"):
        Module(f"{HEAD}.func f() {{ call f; ret; }}\n.entry k() {{ call f; ret; }}\n").callees("k")
    with pytest.raises(PtxError, match="not a PTX module"):
        Module("hello")


@pytest.mark.parametrize("name", ["table", "other"])
def test_a_call_of_no_function_is_an_error(name: str) -> None:
    text = f"{HEAD}.global .u64 table[2];\n.entry other() {{ ret; }}\n.entry k() {{ call {name}; ret; }}\n"
    with pytest.raises(PtxError, match=f"call of {name}, which is no .func of this module"):
        Module(text).callees("k")


def test_functions_whose_address_is_taken() -> None:
    """By code, by a variable's initial value; not by a call. An indirect call may mean those of its shape."""
    functions = "".join(f".func {name}({params}) {{ ret; }}\n" for name, params in (
        ("one", ".param .b32 x"), ("two", ".param .b32 x"), ("wide", ".param .b64 x"), ("called", ".param .b32 x"),
    ))  # fmt: skip
    body = """.reg .b64 %rd<3>; .param .b32 p; mov.u64 %rd1, two; st.param.b32 [p], 1; call called, (p);
      shape : .callprototype () _ (.param .b32 _); call %rd1, (p), shape; ret;"""
    module = Module(f"{HEAD}{functions}.global .u64 table[2] = {{one, wide}};\n.entry k() {{ {body} }}\n")
    assert module.addressed == ("one", "two", "wide")
    call = module.kernel("k").blocks[-1].instrs[-2].call
    assert call is not None
    assert module.targets(call) == ("one", "two")
    assert set(module.callees("k")) == {"one", "two", "called"}
    assert set(module.depends(module.text_of("k"))) == {"k", "called", "one", "two", "wide"}
    assert len({module.function_address(name) for name in module.functions}) == 4
    assert module.function_address("table") is None


def test_a_large_module_is_indexed_quickly_and_parsed_on_demand() -> None:
    body = REGISTERS + "".join(f"add.s32 %r{k % 8}, %r{(k + 1) % 8}, {k};\n" for k in range(400)) + "ret;\n"
    text = HEAD + "".join(f".visible .entry kernel{n}()\n{{\n{body}\n}}\n" for n in range(400))
    started = time.process_time()
    module = Module(text)
    assert len(module.entries) == 400
    parsed = module.kernel("kernel399")
    assert time.process_time() - started < 2
    assert len(instrs(parsed)) == 401
    assert parsed is module.kernel("kernel399")
