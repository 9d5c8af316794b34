"""Linking PTX: names shared, kept apart, weak, undefined and defined twice."""

from __future__ import annotations

import pytest

from vgpu.ptx.compiler import compile_kernel
from vgpu.ptx.errors import PtxError
from vgpu.ptx.link import link
from vgpu.ptx.module import Module
from vgpu.ptx.scan import unsupported

HEAD = ".version {version}\n.target sm_{arch}\n.address_size 64\n"
CALLER = """
.extern .func (.param .b32 result) twice(.param .b32 x);
.extern .global .align 4 .u32 factor;
.global .align 4 .u32 table[2] = {1, 2};
.weak .func (.param .b32 result) common(.param .b32 x)
{
    st.param.b32 [result], 1;
    ret;
}
.visible .entry k(.param .u64 out)
{
    .reg .b32 %r<4>; .reg .b64 %rd<2>;
    ld.global.u32 %r1, [factor];
    ld.global.u32 %r2, [table+4];
    { .param .b32 a; st.param.b32 [a], %r1; .param .b32 b; call (b), twice, (a); ld.param.b32 %r3, [b]; }
    add.u32 %r3, %r3, %r2;
    ld.param.u64 %rd1, [out];
    st.global.u32 [%rd1], %r3;
    ret;
}
"""
CALLEE = """
.visible .global .align 4 .u32 factor = 21;
.global .align 4 .u32 table[2] = {3, 4};
.func (.param .b32 result) helper(.param .b32 x)
{
    .reg .b32 %r<3>;
    ld.param.b32 %r1, [x];
    ld.global.u32 %r2, [table];
    add.u32 %r1, %r1, %r2;
    st.param.b32 [result], %r1;
    ret;
}
.weak .func (.param .b32 result) common(.param .b32 x)
{
    st.param.b32 [result], 2;
    ret;
}
.visible .func (.param .b32 result) twice(.param .b32 x)
{
    .reg .b32 %r<3>;
    ld.param.b32 %r1, [x];
    { .param .b32 a; st.param.b32 [a], %r1; .param .b32 b; call (b), helper, (a); ld.param.b32 %r2, [b]; }
    st.param.b32 [result], %r2;
    ret;
}
"""


def unit(body: str, version: str = "8.0", arch: int = 61) -> str:
    return HEAD.format(version=version, arch=arch) + body


def test_two_units_are_one_module() -> None:
    module = Module(link([unit(CALLER), unit(CALLEE, "8.4", 70)]))
    assert (module.version, module.target) == ((8, 4), "sm_70")
    assert unsupported(module, "k") == []
    assert set(module.callees("k")) == {"twice", "helper"}
    assert int.from_bytes((module.variable("factor").init or b"")[:4], "little") == 21
    assert compile_kernel(module, "k").object


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_names_that_units_keep_to_themselves_are_told_apart(order: tuple[int, int]) -> None:
    texts = [unit(CALLER), unit(CALLEE)]
    module = Module(link([texts[i] for i in order]))
    tables = {name: module.variable(name).init for name in module.variable_names() if name.startswith("table")}
    assert sorted(bytes(init or b"")[0] for init in tables.values()) == [1, 3]
    for function, first in (("k", 1), ("helper", 3)):
        (used,) = tables.keys() & set(module.names_in(module.text_of(function)))
        assert bytes(tables[used] or b"")[0] == first


def test_of_weak_definitions_the_first_stays_unless_one_is_not_weak() -> None:
    weak, strong = CALLER, CALLEE.replace(".weak .func", ".visible .func")
    assert "1" in Module(link([unit(weak), unit(CALLEE)])).text_of("common").split("result]")[1]
    assert "2" in Module(link([unit(weak), unit(strong)])).text_of("common").split("result]")[1]


def test_a_name_defined_twice_is_an_error() -> None:
    with pytest.raises(PtxError, match=r"define it: twice"):
        link([unit(CALLER), unit(CALLEE), unit(CALLEE.replace("factor", "other"))])


def test_what_no_unit_defines_stays_undefined() -> None:
    module = Module(link([unit(CALLER), unit(".visible .global .u32 factor;")]))
    assert [(p.opcode, p.reason) for p in unsupported(module, "k")] == [
        ("twice", "the function has no body in this module")
    ]
