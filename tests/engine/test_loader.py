"""The loader: objects run at the address where they were put, and only closed ones are taken."""

from __future__ import annotations

import ctypes

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.engine.objects import KERNEL, assemble

from vgpu.engine.cpu.loader import LoadError, load

FUNCTION = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
OBJECT = assemble(KERNEL.format(version="coherent"))


def test_kernel_with_constants_runs() -> None:
    code = load(OBJECT)
    address = code.symbols["vgpu_coherent"]
    assert code.start <= address < code.start + code.size
    out = ctypes.c_uint32()
    for index, value in enumerate((10, 20, 30, 40)):
        params = (ctypes.c_uint64 * 2)(ctypes.addressof(out), index)
        grid = (ctypes.c_uint64 * 32)(ctypes.addressof(params))
        assert FUNCTION(address)(ctypes.addressof(grid), None, None) == 0
        assert out.value == value
    code.close()
    code.close()


def test_memory_functions_are_reached() -> None:
    code = load(
        assemble("""
        declare ptr @memset(ptr, i32, i64)
        define i32 @f(ptr %a, ptr %b, ptr %c) {
          %r = call ptr @memset(ptr %a, i32 7, i64 100)
          ret i32 5
        }""")
    )
    buffer = ctypes.create_string_buffer(101)
    assert FUNCTION(code.symbols["f"])(ctypes.addressof(buffer), None, None) == 5
    assert buffer.raw == b"\x07" * 100 + b"\0"
    code.close()


def test_functions_call_each_other() -> None:
    code = load(
        assemble("""
        @answer = global i32 41
        define internal i32 @g(i32 %x) noinline { %y = add i32 %x, 1  ret i32 %y }
        define i32 @f(ptr %a, ptr %b, ptr %c) {
          %v = load volatile i32, ptr @answer
          %r = call i32 @g(i32 %v)
          ret i32 %r
        }""")
    )
    assert FUNCTION(code.symbols["f"])(None, None, None) == 42
    code.close()


def test_missing_names_are_refused() -> None:
    source = "declare i32 @system(ptr)\ndefine i32 @f(ptr %a) { %r = call i32 @system(ptr %a) ret i32 %r }"
    with pytest.raises(LoadError, match="system"):
        load(assemble(source))


@pytest.mark.parametrize("data", [b"", b"\x7fELF", b"x" * 100, OBJECT[:64], OBJECT[: len(OBJECT) // 2]])
def test_other_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(LoadError):
        load(data)


@settings(max_examples=300, deadline=None)
@given(st.integers(0, len(OBJECT) - 1), st.integers(0, 255))
def test_damaged_objects_load_or_are_refused(at: int, byte: int) -> None:
    """The cache's checksum finds damage; the loader must not do harm while it reads."""
    try:
        load(OBJECT[:at] + bytes([byte]) + OBJECT[at + 1 :]).close()
    except LoadError:
        return
