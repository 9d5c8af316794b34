"""libcuda's modules, functions and launches with real kernels."""

# ruff: noqa: E501 - the programs of the guests are texts, one step a line
from __future__ import annotations

from tests.guest.conftest import Guest

PTX = '''
PTX = b"""
.version 7.0
.target sm_61
.address_size 64
.visible .global .align 4 .u32 counter = 41;
.global .align 16 .b8 table[64];
.visible .entry add(.param .u64 to, .param .u32 value, .param .u8 pad, .param .u64 more)
{
 .reg .b32 %r<8>; .reg .b64 %rd<6>;
 ld.param.u64 %rd1,[to]; ld.param.u32 %r1,[value]; ld.param.u64 %rd5,[more]; ld.param.u8 %r6,[pad];
 mov.u32 %r2,%ctaid.x; mov.u32 %r3,%ntid.x; mov.u32 %r4,%tid.x; mad.lo.s32 %r5,%r2,%r3,%r4;
 cvta.to.global.u64 %rd2,%rd1; mul.wide.u32 %rd3,%r5,4; add.s64 %rd4,%rd2,%rd3;
 cvt.u32.u64 %r7,%rd5; add.s32 %r1,%r1,%r7; add.s32 %r1,%r1,%r6; add.s32 %r1,%r1,%r5; st.global.u32 [%rd4],%r1;
 ret;
}
.visible .entry count()
{
 .reg .b32 %r<3>; .reg .b64 %rd<2>;
 mov.u64 %rd1,counter; ld.global.u32 %r1,[%rd1]; add.s32 %r2,%r1,1; st.global.u32 [%rd1],%r2;
 ret;
}
.visible .entry fixed() .reqntid 32,1,1 { ret; }
.visible .entry small() .maxntid 64,1,1 { ret; }
.visible .entry shared() { .shared .align 4 .b8 room[1024]; ret; }
.visible .entry stop() { trap; ret; }
.visible .entry wild(.param .u64 at) { .reg .b64 %rd<2>; .reg .b32 %r<2>; ld.param.u64 %rd1,[at]; mov.u32 %r1,1; st.global.u32 [%rd1],%r1; ret; }
"""
import struct
def ints(va, count): return list(struct.unpack(f"<{count}I", download(va, 4 * count)))
u32, u8 = C.c_uint32, C.c_uint8
'''


def test_parameters_in_both_forms(guest: Guest) -> None:
    guest(PTX + """
context()
k = function(module(PTX), b"add")
va = alloc(4 * 64)
launch(k, 2, 32, va, u32(1000), u8(5), u64(10))
assert ints(va, 64) == [1015 + i for i in range(64)]
block = buffer(struct.pack("<QIB3xQ", va.value, 2000, 6, 20))
count = size(len(block))
extra = (C.c_void_p * 5)(1, C.addressof(block), 2, C.addressof(count), 0)
cu.cuLaunchKernel(k, 2, 1, 1, 32, 1, 1, 0, NULL, None, extra)
assert ints(va, 64) == [2026 + i for i in range(64)]
count.value = 8
expect(1, raw.cuLaunchKernel(k, 1, 1, 1, 32, 1, 1, 0, NULL, None, extra), "too few bytes")
params = (C.c_void_p * 4)(C.addressof(va), 0, 0, 0)
expect(1, raw.cuLaunchKernel(k, 1, 1, 1, 32, 1, 1, 0, NULL, None, None), "no parameters")
expect(1, raw.cuLaunchKernel(k, 1, 1, 1, 32, 1, 1, 0, NULL, params, None), "a NULL parameter")
expect(1, raw.cuLaunchKernel(k, 1, 1, 1, 32, 1, 1, 0, NULL, params, extra), "both forms")
offset, width, n = size(), size(), size()
got = []
cu.cuFuncGetParamCount(k, C.byref(n))
for i in range(n.value):
    cu.cuFuncGetParamInfo(k, size(i), C.byref(offset), C.byref(width)); got.append((offset.value, width.value))
assert got == [(0, 8), (8, 4), (12, 1), (16, 8)], got
expect(1, raw.cuFuncGetParamInfo(k, size(4), C.byref(offset), C.byref(width)))
""")


def test_what_a_launch_checks(guest: Guest) -> None:
    guest(PTX + """
context()
m = module(PTX)
count, fixed, small, shared = (function(m, n) for n in (b"count", b"fixed", b"small", b"shared"))
def go(k, grid=(1, 1, 1), block=(1, 1, 1), dynamic=0, on=NULL): return raw.cuLaunchKernel(k, *grid, *block, dynamic, on, None, None)
expect(0, go(count))
for grid in ((0, 1, 1), (1, 0, 1), (1, 1, 0), (1, 65536, 1), (1, 1, 65536), (0x80000000, 1, 1)): expect(1, go(count, grid=grid), grid)
for block in ((0, 1, 1), (1025, 1, 1), (32, 32, 2), (1, 1, 65)): expect(1, go(count, block=block), block)
expect(0, go(count, block=(1024, 1, 1)))
expect(701, go(small, block=(128, 1, 1)), "more than .maxntid")
expect(1, go(fixed, block=(64, 1, 1)), "not .reqntid"); expect(0, go(fixed, block=(32, 1, 1)))
value = C.c_int()
cu.cuFuncGetAttribute(C.byref(value), 1, shared); assert value.value == 1024
cu.cuFuncGetAttribute(C.byref(value), 8, shared); assert value.value == 48 * 1024 - 1024, value.value
expect(0, go(shared, dynamic=47 * 1024)); expect(1, go(shared, dynamic=47 * 1024 + 1), "more than was set")
expect(1, raw.cuFuncSetAttribute(shared, 8, 227 * 1024), "with its static part more than the device has")
cu.cuFuncSetAttribute(shared, 8, 226 * 1024); expect(0, go(shared, dynamic=226 * 1024))
for bad in (C.c_void_p(0), C.c_void_p(0x1000), C.c_void_p(count.value + 8), m): expect(400, go(bad), "no function")
expect(400, go(count, on=C.c_void_p(0x77777000)), "no stream")
cu.cuCtxSynchronize()
expect(500, raw.cuModuleGetFunction(C.byref(handle()), m, b"nothing"))
expect(200, raw.cuModuleLoadData(C.byref(handle()), b"this is not PTX"))
assert raw.cuModuleLoadData(C.byref(handle()), b".version 7.0\\n.target sm_61\\n.visible .entry x( {") in (0, 218)
expect(301, raw.cuModuleLoad(C.byref(handle()), b"/nonexistent"))
cu.cuModuleUnload(m)
expect(400, go(count), "its module is gone")
""")


def test_launch_attributes(guest: Guest) -> None:
    guest(PTX + """
context()
m = module(PTX)
k = function(m, b"count")
def go(*attributes, grid=1):
    words = b"".join(struct.pack("<i4x", number) + value.ljust(64, b"\\0") for number, value in attributes)
    block = buffer(words or 8)
    config = buffer(struct.pack("<7IxxxxQQIxxxx", grid, 1, 1, 1, 1, 1, 0, 0, C.addressof(block), len(attributes)))
    return raw.cuLaunchKernelEx(config, k, None, None)
expect(0, go())
expect(0, go((6, struct.pack("<i", 1)), (8, struct.pack("<i", -1)), (4, struct.pack("<3I", 1, 1, 1))))
expect(801, go((4, struct.pack("<3I", 2, 1, 1))), "a cluster"); expect(1, go((4, bytes(12))), "an empty cluster"); expect(801, go((999, b"")))
expect(0, go((2, struct.pack("<i", 1)))); expect(720, go((2, struct.pack("<i", 1)), grid=1 << 20), "too many blocks to run together")
cu.cuCtxSynchronize()
va, length = u64(), size()
cu.cuModuleGetGlobal_v2(C.byref(va), C.byref(length), m, b"counter")
assert length.value == 4 and ints(va, 1) == [41 + 3]
""")


def test_libraries_and_globals(guest: Guest) -> None:
    guest(PTX + """
cu.cuInit(0)
library, k, n = handle(), handle(), C.c_uint()
cu.cuLibraryLoadData(C.byref(library), PTX, None, None, 0, None, None, 0)  # no context yet
expect(201, raw.cuLibraryGetKernel(C.byref(k), library, b"count"))
context()
cu.cuLibraryGetKernel(C.byref(k), library, b"count")
again = handle(); cu.cuLibraryGetKernel(C.byref(again), library, b"count"); assert again.value == k.value
f = handle(); cu.cuKernelGetFunction(C.byref(f), k)
for each in (k, f): cu.cuLaunchKernel(each, 1, 1, 1, 1, 1, 1, 0, NULL, None, None)
va, length, other = u64(), size(), u64()
cu.cuLibraryGetGlobal(C.byref(va), C.byref(length), library, b"counter"); cu.cuLibraryGetGlobal(C.byref(other), None, library, b"counter")
assert va.value == other.value and ints(va, 1) == [43]
upload(va, struct.pack("<I", 7)); cu.cuLaunchKernel(k, 1, 1, 1, 1, 1, 1, 0, NULL, None, None); assert ints(va, 1) == [8]
cu.cuLibraryGetGlobal(C.byref(other), C.byref(length), library, b"table"); assert length.value == 64 and download(other, 64) == bytes(64)
expect(500, raw.cuLibraryGetGlobal(C.byref(other), C.byref(length), library, b"nothing"))
expect(1, raw.cuMemFree_v2(va), "a variable cannot be freed")
cu.cuLibraryGetKernelCount(C.byref(n), library); assert n.value == 7
kernels = (C.c_void_p * 7)(); cu.cuLibraryEnumerateKernels(kernels, 7, library)
names = set()
for each in kernels:
    text = C.c_char_p(); cu.cuKernelGetName(C.byref(text), C.c_void_p(each)); names.add(text.value)
assert names == {b"add", b"count", b"fixed", b"small", b"shared", b"stop", b"wild"}
m = handle(); cu.cuLibraryGetModule(C.byref(m), library)
assert function(m, b"count").value == k.value
expect(800, raw.cuModuleUnload(m), "it belongs to the library")
value = C.c_int()
for attribute in (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 14, 15): cu.cuKernelGetAttribute(C.byref(value), attribute, k, 0)
# the context goes and comes back: the library is used again
cu.cuDevicePrimaryCtxReset_v2(0); context()
cu.cuLaunchKernel(k, 1, 1, 1, 1, 1, 1, 0, NULL, None, None)
cu.cuLibraryGetGlobal(C.byref(va), None, library, b"counter"); assert ints(va, 1) == [42]
cu.cuLibraryUnload(library)
expect(400, raw.cuLibraryGetKernel(C.byref(k), library, b"count"))
""")


def test_kernels_in_graphs(guest: Guest) -> None:
    guest(PTX + """
context()
m = module(PTX)
add, count = function(m, b"add"), function(m, b"count")
s, a, b = stream(1), alloc(128), alloc(128)
counter = u64(); cu.cuModuleGetGlobal_v2(C.byref(counter), None, m, b"counter")
with Graph(s) as g:
    launch(add, 1, 32, a, u32(1), u8(0), u64(0), on=s)
    cu.cuLaunchKernel(count, 1, 1, 1, 1, 1, 1, 0, s, None, None)
    cu.cuMemcpyDtoDAsync_v2(b, a, size(128), s)
assert ints(counter, 1) == [41], "capturing runs nothing"
for _ in range(3): g.run()
cu.cuStreamSynchronize(s)
assert ints(counter, 1) == [44] and ints(b, 32) == [1 + i for i in range(32)]
# read one node's parameters, write them back with another value
first = C.c_void_p(g.nodes()[0])
params = buffer(72)
cu.cuGraphKernelNodeGetParams_v2(first, params)
f, gx, gy, gz, bx, by, bz, dynamic, kp, extra, kern, ctx = struct.unpack("<Q7IxxxxQQQQ", params.raw)
assert (f, gx, bx, extra) == (add.value, 1, 32, 0)
pointers = (C.c_void_p * 4).from_address(kp)
assert C.c_uint64.from_address(pointers[0]).value == a.value and C.c_uint32.from_address(pointers[1]).value == 1
other = u32(500)
values = a, other, u8(0), u64(0)
mine = (C.c_void_p * 4)(*[C.addressof(each) for each in values])
changed = buffer(struct.pack("<Q7IxxxxQQQQ", f, gx, gy, gz, bx, by, bz, dynamic, C.addressof(mine), 0, 0, 0))
cu.cuGraphExecKernelNodeSetParams_v2(g.executable, first, changed)
g.run(); cu.cuStreamSynchronize(s)
assert ints(b, 32) == [500 + i for i in range(32)]
cu.cuGraphKernelNodeGetParams_v2(first, params); assert C.c_uint32.from_address(pointers[1]).value == 1, "the graph itself has not changed"
cu.cuGraphKernelNodeSetParams_v2(first, changed)
info = buffer(24)
cu.cuGraphExecUpdate_v2(g.executable, g.graph, info)
g.run(); cu.cuStreamSynchronize(s)
assert ints(b, 32) == [500 + i for i in range(32)] and ints(counter, 1) == [46]
# a node switched off
cu.cuGraphNodeSetEnabled(g.executable, C.c_void_p(g.nodes()[1]), 0)
g.run(); cu.cuStreamSynchronize(s)
assert ints(counter, 1) == [46]
# a node made by hand, and a graph launched while another is captured
graph, node_ = handle(), handle()
cu.cuGraphCreate(C.byref(graph), 0)
cu.cuGraphAddKernelNode_v2(C.byref(node_), graph, None, size(0), changed)
expect(1, raw.cuGraphAddKernelNode_v2(C.byref(node_), graph, None, size(0), buffer(struct.pack("<Q7IxxxxQQQQ", f, 0, 1, 1, 1, 1, 1, 0, C.addressof(mine), 0, 0, 0))))
ex = handle(); cu.cuGraphInstantiateWithFlags(C.byref(ex), graph, u64(0))
cu.cuMemsetD8_v2(a, 0, size(128)); cu.cuCtxSynchronize()
with Graph(s) as outer:
    cu.cuGraphLaunch(ex, s)
outer.run(); cu.cuStreamSynchronize(s)
assert ints(a, 32) == [500 + i for i in range(32)]
""")


def test_occupancy(guest: Guest) -> None:
    guest(PTX + """
context()
k = function(module(PTX), b"shared")
n, least, best, room = C.c_int(), C.c_int(), C.c_int(), size()
cu.cuOccupancyMaxActiveBlocksPerMultiprocessor(C.byref(n), k, 1024, size(0)); assert n.value == 2, n.value
cu.cuOccupancyMaxActiveBlocksPerMultiprocessor(C.byref(n), k, 32, size(0)); assert n.value == 32, n.value
cu.cuOccupancyMaxActiveBlocksPerMultiprocessor(C.byref(n), k, 32, size(100 << 10)); assert n.value == 2, n.value
cu.cuOccupancyMaxActiveBlocksPerMultiprocessor(C.byref(n), k, 32, size(300 << 10)); assert n.value == 0, n.value
cu.cuOccupancyMaxPotentialBlockSize(C.byref(least), C.byref(best), k, None, size(0), 0); assert best.value >= 512 and least.value % 132 == 0
cu.cuOccupancyAvailableDynamicSMemPerBlock(C.byref(room), k, 2, 128); assert 100 << 10 < room.value < 114 << 10, room.value
expect(1, raw.cuOccupancyMaxActiveBlocksPerMultiprocessor(C.byref(n), k, 0, size(0)))
""")


def test_a_trap_is_sticky(guest: Guest) -> None:
    guest(PTX + """
context()
m = module(PTX)
stop, count = function(m, b"stop"), function(m, b"count")
cu.cuLaunchKernel(stop, 1, 1, 1, 1, 1, 1, 0, NULL, None, None)
expect(719, raw.cuCtxSynchronize())
for result in (raw.cuCtxSynchronize(), raw.cuLaunchKernel(count, 1, 1, 1, 1, 1, 1, 0, NULL, None, None), raw.cuMemAlloc_v2(C.byref(u64()), size(1)),
               raw.cuMemcpyHtoD_v2(u64(1), b"x", size(1)), raw.cuStreamQuery(NULL)): expect(719, result)
""")


def test_an_illegal_address_is_sticky_and_said(guest: Guest) -> None:
    done = guest(PTX + """
context()
m = module(PTX)
wild = function(m, b"wild")
va = alloc(4)
launch(wild, 1, 1, va); cu.cuCtxSynchronize()
launch(wild, 1, 1, u64(64))
expect(700, raw.cuCtxSynchronize()); expect(700, raw.cuCtxSynchronize()); expect(700, raw.cuMemAlloc_v2(C.byref(u64()), size(1)))
""")
    said = [line for line in done.stderr.splitlines() if line.startswith("vgpu:")]
    assert len(said) == 1
    assert "wild" in said[0]


def test_launch_blocking(guest: Guest) -> None:
    guest(PTX + """
context()
m = module(PTX)
expect(719, raw.cuLaunchKernel(function(m, b"stop"), 1, 1, 1, 1, 1, 1, 0, NULL, None, None), "the launch itself tells")
""", CUDA_LAUNCH_BLOCKING="1")


def test_loading_mode(guest: Guest) -> None:
    for value, mode in (("EAGER", 1), ("LAZY", 2), ("", 2)):
        guest(f"cu.cuInit(0); mode = C.c_int(); cu.cuModuleGetLoadingMode(C.byref(mode)); assert mode.value == {mode}", CUDA_MODULE_LOADING=value)


def test_many_block_shapes(guest: Guest) -> None:
    guest(PTX + """
context()
k = function(module(PTX), b"add")
va = alloc(4 * 1024)
for threads in (1, 2, 31, 32, 33, 64, 65, 96, 100, 128, 256, 1, 33, 100):
    cu.cuMemsetD8_v2(va, 0, size(4096))
    launch(k, 1, threads, va, u32(1), u8(0), u64(0))
    assert ints(va, 300)[:threads + 1] == [1 + i for i in range(threads)] + [0]
""")


def test_linking_ptx(guest: Guest) -> None:
    """A compiler's PTX goes through cuLink* and comes out as an image; what cannot be linked is refused."""
    done = guest(PTX + """
context()
state = handle()
cu.cuLinkCreate_v2(0, NULL, NULL, C.byref(state))
image, n = handle(), size()
expect(1, raw.cuLinkComplete(state, C.byref(image), C.byref(n)), "nothing to link")
expect(218, raw.cuLinkAddData_v2(state, 1, b"no PTX at all", 13, b"x", 0, NULL, NULL), "not PTX")
expect(801, raw.cuLinkAddData_v2(state, 0, PTX, len(PTX), b"x", 0, NULL, NULL), "machine code")
cu.cuLinkAddData_v2(state, 1, PTX + b" beyond", len(PTX), b"x", 0, NULL, NULL)
expect(801, raw.cuLinkAddData_v2(state, 1, PTX, len(PTX), b"y", 0, NULL, NULL), "a second input")
cu.cuLinkComplete(state, C.byref(image), C.byref(n))
copy = C.string_at(image, n.value)
assert copy == PTX + b"\\0"
cu.cuLinkDestroy(state)
expect(400, raw.cuLinkDestroy(state), "stale handle")
va = alloc(4 * 64)
launch(function(module(copy), b"add"), 2, 32, va, u32(1000), u8(5), u64(10))
assert ints(va, 64) == [1015 + i for i in range(64)]
""")
    assert "several PTX inputs" in done.stderr
    assert "machine code" in done.stderr


def test_units_compiled_apart_are_linked(guest: Guest) -> None:
    """A wrapper of version 2, as `nvcc -rdc=true` makes one: the fat binaries of two units, and one without device code."""
    guest(PTX + """
def fatbin(text):
    text += bytes(-len(text) % 8)
    entry = struct.pack("<HHIQIIHHIIIQQQ", 1, 0x101, 64, len(text), 0, 64, 0, 8, 61, 0, 0, 0x11, 0, 0) + text
    return struct.pack("<IHHQ", 0xBA55ED50, 1, 16, len(entry)) + entry if text else struct.pack("<IHHQ", 0xBA55ED50, 1, 16, 0)
head = b".version 7.0\\n.target sm_61\\n.address_size 64\\n"
caller = head + b'''.extern .global .align 4 .u32 counter;
.global .align 4 .u32 own = 1;
.visible .entry sum(.param .u64 to)
{
 .reg .b32 %r<4>; .reg .b64 %rd<2>;
 ld.param.u64 %rd1,[to]; ld.global.u32 %r1,[counter]; ld.global.u32 %r2,[own]; add.s32 %r3,%r1,%r2; st.global.u32 [%rd1],%r3;
 ret;
}
'''
units = [buffer(fatbin(caller)), buffer(fatbin(b"")), buffer(fatbin(PTX + b".global .align 4 .u32 own = 900;"))]
listed = (C.c_void_p * 4)(*[C.addressof(u) for u in units], None)
outer = buffer(fatbin(b""))
def wrapper(listed): return buffer(struct.pack("<IIQQ", 0x466243B1, 2, C.addressof(outer), C.addressof(listed)))
context()
va = alloc(4)
m = module(wrapper(listed))
launch(function(m, b"sum"), 1, 1, va)
assert ints(va, 1) == [42]
launch(function(m, b"count"), 1, 1)
launch(function(m, b"sum"), 1, 1, va)
assert ints(va, 1) == [43], "both units have one counter"
cu.cuModuleUnload(m)
library = handle()
cu.cuLibraryLoadData(C.byref(library), wrapper(listed), None, None, 0, None, None, 0)
kernel = handle()
cu.cuLibraryGetKernel(C.byref(kernel), library, b"sum")
launch(kernel, 1, 1, va)
assert ints(va, 1) == [42]
cu.cuLibraryUnload(library)
twice = (C.c_void_p * 3)(C.addressof(units[2]), C.addressof(units[2]), None)
expect(218, raw.cuModuleLoadData(C.byref(handle()), wrapper(twice)), "one name in two units")
none = (C.c_void_p * 1)(None)
expect(209, raw.cuModuleLoadData(C.byref(handle()), wrapper(none)), "no unit at all")
""")
