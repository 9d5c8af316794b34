"""libcuda's memory calls against a real worker: allocations, copies of every form, sets, VMM, pools, pointer attributes."""

# ruff: noqa: E501 - the programs of the guests are texts, one step a line
from __future__ import annotations

from tests.guest.conftest import Guest


def test_copies_in_one_dimension(guest: Guest) -> None:
    guest("""
        context()
        for count in (1, 7, 4096, 65536, 65537, 3 << 20, (8 << 20) + 5):
            content = os.urandom(count)
            a, b = alloc(count), alloc(count)
            upload(a, content)
            assert download(a, count) == content
            cu.cuMemcpyDtoD_v2(b, a, size(count))
            assert download(b, count) == content
            target = buffer(count)
            cu.cuMemcpy(C.c_uint64(C.addressof(target)), b, size(count))
            assert bytes(target.raw) == content
            s = stream()
            cu.cuMemsetD8Async(a, 0x5A, size(count), s)
            cu.cuMemcpyHtoDAsync_v2(a, buffer(content), size(count), s)  # behind a set that may still run
            cu.cuMemcpyDtoHAsync_v2(target, a, size(count), s)
            cu.cuStreamSynchronize(s)
            assert bytes(target.raw) == content
            cu.cuMemFree_v2(a); cu.cuMemFree_v2(b); cu.cuStreamDestroy_v2(s)
    """)


def test_bad_ranges_fail_at_the_call(guest: Guest) -> None:
    guest("""
        context()
        a, b = alloc(1000), alloc(1000)
        h = buffer(4096)
        expect(1, raw.cuMemcpyHtoD_v2(a, h, size(1001)), "one byte too many")
        expect(1, raw.cuMemcpyHtoD_v2(u64(a.value + 999), h, size(2)), "past the end")
        expect(1, raw.cuMemcpyDtoH_v2(h, u64(a.value - 1), size(1)), "before the start")
        expect(1, raw.cuMemcpyHtoD_v2(u64(0), h, size(1)), "NULL")
        expect(1, raw.cuMemcpyHtoD_v2(C.c_uint64(C.addressof(h)), h, size(1)), "a host address as device memory")
        expect(1, raw.cuMemsetD32_v2(u64(a.value + 2), 1, size(1)), "misaligned")
        expect(1, raw.cuMemsetD8_v2(a, 1, size(1001)), "too long")
        expect(0, raw.cuMemcpyHtoD_v2(a, h, size(0)), "nothing")
        expect(1, raw.cuMemFree_v2(u64(a.value + 512)), "inside")
        expect(1, raw.cuMemAlloc_v2(C.byref(b), size(0)), "no bytes")
        cu.cuMemFree_v2(a)
        expect(1, raw.cuMemFree_v2(a), "twice")
        expect(1, raw.cuMemcpyDtoH_v2(h, a, size(1)), "freed")
        expect(2, raw.cuMemAlloc_v2(C.byref(b), size(1 << 50)), "a petabyte")
    """)


def test_sets(guest: Guest) -> None:
    guest("""
        context()
        a = alloc(4096)
        cu.cuMemsetD8_v2(a, 1, size(4096))
        cu.cuMemsetD16_v2(u64(a.value + 2), 0x1234, size(3))
        cu.cuMemsetD32_v2(u64(a.value + 64), 0xDEADBEEF, size(2))
        cu.cuMemsetD2D8_v2(u64(a.value + 1024), size(128), 7, size(3), size(4))
        cu.cuMemsetD2D32_v2(u64(a.value + 2048), size(256), 9, size(2), size(2))
        want = bytearray(b"\\1" * 4096)
        want[2:8] = b"\\x34\\x12" * 3
        want[64:72] = b"\\xEF\\xBE\\xAD\\xDE" * 2
        for row in range(4): want[1024 + 128 * row:1027 + 128 * row] = b"\\7" * 3
        for row in range(2): want[2048 + 256 * row:2056 + 256 * row] = b"\\x09\\0\\0\\0" * 2
        assert download(a, 4096) == bytes(want)
    """)


def test_copies_of_two_and_three_dimensions(guest: Guest) -> None:
    guest("""
        import struct
        context()
        content = bytes(range(256)) * 16
        a, b = alloc(4096), alloc(4096)
        upload(a, content)
        cu.cuMemsetD8_v2(b, 0, size(4096))
        def copy2d(**given):
            fields = dict(sx=0, sy=0, st=2, sh=0, sd=0, sp=0, dx=0, dy=0, dt=2, dh=0, dd=0, dp=0, w=0, h=0)
            fields.update(given)
            f = fields
            return buffer(struct.pack("<QQIxxxxQQQQQQIxxxxQQQQQQ", f["sx"], f["sy"], f["st"], f["sh"], f["sd"], 0, f["sp"], f["dx"], f["dy"], f["dt"],
                                      f["dh"], f["dd"], 0, f["dp"], f["w"], f["h"]))
        cu.cuMemcpy2D_v2(copy2d(sd=a.value, sp=64, sx=8, sy=1, dd=b.value, dp=128, dx=4, dy=2, w=16, h=5))
        want = bytearray(4096)
        for row in range(5): want[(2 + row) * 128 + 4:(2 + row) * 128 + 20] = content[(1 + row) * 64 + 8:(1 + row) * 64 + 24]
        assert download(b, 4096) == bytes(want)
        host = buffer(4096)
        cu.cuMemcpy2D_v2(copy2d(sd=b.value, sp=128, sx=4, sy=2, dt=1, dh=C.addressof(host), dp=32, w=16, h=5))
        for row in range(5): assert host.raw[32 * row:32 * row + 16] == content[(1 + row) * 64 + 8:(1 + row) * 64 + 24]
        expect(1, raw.cuMemcpy2D_v2(copy2d(sd=a.value, sp=8, dd=b.value, dp=64, w=16, h=2)), "pitch below width")
        expect(1, raw.cuMemcpy2D_v2(copy2d(sd=a.value, sp=1024, dd=b.value, dp=64, w=16, h=5)), "source too long")
        expect(801, raw.cuMemcpy2D_v2(copy2d(st=3, dd=b.value, dp=64, w=16, h=5)), "an array")
    """)


def test_pinned_and_managed_memory(guest: Guest) -> None:
    guest("""
        context()
        p, va = handle(), u64()
        cu.cuMemHostAlloc(C.byref(p), size(3 << 20), 3)
        C.memset(p, 0x11, 3 << 20)
        cu.cuMemHostGetDevicePointer_v2(C.byref(va), p, 0)
        assert va.value == p.value
        flags = C.c_uint()
        cu.cuMemHostGetFlags(C.byref(flags), p)
        assert flags.value == 3
        d = alloc(3 << 20)
        s = stream(1)
        cu.cuMemcpyHtoDAsync_v2(d, p, size(3 << 20), s)
        cu.cuMemsetD8Async(va, 0x22, size(1 << 20), s)
        cu.cuStreamSynchronize(s)
        assert download(d, 3 << 20) == b"\\x11" * (3 << 20)
        assert C.string_at(p, 3 << 20) == b"\\x22" * (1 << 20) + b"\\x11" * (2 << 20)
        m = u64()
        cu.cuMemAllocManaged(C.byref(m), size(1 << 20), 1)
        C.memset(C.c_void_p(m.value), 5, 1 << 20)
        assert download(m, 1 << 20) == b"\\5" * (1 << 20)
        cu.cuMemPrefetchAsync(m, size(1 << 20), 0, s)
        expect(1, raw.cuMemPrefetchAsync(d, size(16), 0, s), "not managed")
        expect(801, raw.cuMemHostRegister_v2(buffer(4096), size(4096), 0))
        kind = C.c_uint()
        for pointer, want in ((d, 2), (va, 1), (m, 2)):
            cu.cuPointerGetAttribute(C.byref(kind), 2, pointer)
            assert kind.value == want
        start, length = u64(), size()
        cu.cuMemGetAddressRange_v2(C.byref(start), C.byref(length), u64(d.value + 12345))
        assert (start.value, length.value) == (d.value, 3 << 20)
        expect(1, raw.cuPointerGetAttribute(C.byref(kind), 2, C.c_uint64(C.addressof(kind))), "not CUDA's")
        expect(1, raw.cuMemFreeHost(C.byref(kind)), "not CUDA's")
        cu.cuMemFreeHost(p)
    """)


def test_virtual_memory_management(guest: Guest) -> None:
    guest("""
        import struct
        context()
        prop = buffer(struct.pack("<iiiiQ8x", 1, 0, 1, 0, 0))
        grain = size()
        cu.cuMemGetAllocationGranularity(C.byref(grain), prop, 0)
        assert grain.value == 2 << 20
        G = grain.value
        va = u64()
        cu.cuMemAddressReserve(C.byref(va), size(32 << 30), size(0), u64(0), u64(0))
        expect(1, raw.cuMemcpyHtoD_v2(va, buffer(16), size(16)), "reserved alone")
        access = buffer(struct.pack("<iii", 1, 0, 3))
        handles = []
        for i in range(3):
            h = u64()
            cu.cuMemCreate(C.byref(h), size(G), prop, u64(0))
            cu.cuMemMap(u64(va.value + i * G), size(G), size(0), h, u64(0))
            expect(1, raw.cuMemcpyHtoD_v2(u64(va.value + i * G), buffer(16), size(16)), "no access yet")
            cu.cuMemRelease(h)
            cu.cuMemSetAccess(u64(va.value + i * G), size(G), access, size(1))
        content = os.urandom(3 * G)
        upload(va, content)  # across three mappings
        assert download(va, 3 * G) == content
        expect(1, raw.cuMemcpyHtoD_v2(u64(va.value + 3 * G - 1), buffer(2), size(2)), "past the mapped part")
        flags = u64()
        cu.cuMemGetAccess(C.byref(flags), buffer(struct.pack("<ii", 1, 0)), va)
        assert flags.value == 3
        expect(1, raw.cuMemUnmap(u64(va.value + 4096), size(G)), "not a mapping")
        cu.cuMemUnmap(va, size(3 * G))
        expect(1, raw.cuMemcpyDtoH_v2(buffer(16), va, size(16)), "unmapped")
        expect(1, raw.cuMemCreate(C.byref(flags), size(4096), prop, u64(0)), "not a multiple")
        # the same addresses, other memory
        h = u64()
        cu.cuMemCreate(C.byref(h), size(2 * G), prop, u64(0))
        cu.cuMemMap(va, size(2 * G), size(0), h, u64(0))
        cu.cuMemSetAccess(va, size(2 * G), access, size(1))
        cu.cuMemsetD8_v2(va, 3, size(2 * G))
        assert download(va, 2 * G) == b"\\3" * (2 * G)
        again = u64()
        cu.cuMemRetainAllocationHandle(C.byref(again), C.c_void_p(va.value + 5))
        assert again.value == h.value
        cu.cuMemRelease(h); cu.cuMemRelease(h)
        expect(1, raw.cuMemRelease(h), "once too often")
        cu.cuMemUnmap(va, size(2 * G))
        cu.cuMemAddressFree(va, size(32 << 30))
    """)


def test_memory_pools(guest: Guest) -> None:
    guest("""
        context()
        pool, s, other = handle(), stream(), stream(1)
        cu.cuDeviceGetDefaultMemPool(C.byref(pool), 0)
        a, b, c = u64(), u64(), u64()
        cu.cuMemAllocAsync(C.byref(a), size(1 << 20), s)
        cu.cuMemsetD8Async(a, 1, size(1 << 20), s)
        used, reserved = u64(), u64()
        cu.cuMemPoolGetAttribute(pool, 7, C.byref(used)); cu.cuMemPoolGetAttribute(pool, 5, C.byref(reserved))
        assert used.value == reserved.value == 1 << 20
        cu.cuMemFreeAsync(a, s)
        cu.cuMemAllocAsync(C.byref(b), size(1 << 20), other)
        assert b.value == a.value, "a block is used again at once"
        cu.cuMemcpyHtoDAsync_v2(b, buffer(b"\\2" * 100), size(100), other)  # must come after the set
        cu.cuStreamSynchronize(other)
        assert download(b, 100) == b"\\2" * 100
        cu.cuMemPoolGetAttribute(pool, 7, C.byref(used))
        assert used.value == 1 << 20
        cu.cuMemFreeAsync(b, other)
        expect(1, raw.cuMemFreeAsync(b, other), "twice")
        cu.cuStreamSynchronize(other)
        cu.cuMemPoolGetAttribute(pool, 5, C.byref(reserved)); cu.cuMemPoolGetAttribute(pool, 7, C.byref(used))
        assert (reserved.value, used.value) == (0, 0), (reserved.value, used.value)
        cu.cuMemPoolSetAttribute(pool, 4, C.byref(u64(1 << 40)))  # keep
        cu.cuMemAllocAsync(C.byref(a), size(5 << 20), s)
        cu.cuMemFree_v2(a)  # the ordinary free takes it too
        cu.cuMemPoolGetAttribute(pool, 5, C.byref(reserved))
        assert reserved.value == 5 << 20
        cu.cuMemPoolTrimTo(pool, size(0))
        cu.cuMemPoolGetAttribute(pool, 5, C.byref(reserved))
        assert reserved.value == 0
        d = alloc(4096)
        cu.cuMemFreeAsync(d, s)  # and cuMemFreeAsync takes what cuMemAlloc gave
        cu.cuCtxSynchronize()
        expect(1, raw.cuMemFree_v2(d), "freed")
    """)


def test_memory_is_accounted_and_returned(guest: Guest) -> None:
    guest("""
        context()
        def free():
            f, t = size(), size()
            cu.cuMemGetInfo_v2(C.byref(f), C.byref(t))
            return f.value
        before = free()
        blocks = [alloc(4 << 20) for _ in range(8)]
        assert before - free() == 32 << 20
        for block in blocks: cu.cuMemFree_v2(block)
        assert free() == before
        cu.cuDevicePrimaryCtxReset_v2(0)
    """)


def test_many_small_allocations_do_not_overlap(guest: Guest) -> None:
    guest("""
        import random
        context()
        random.seed(1)
        live = {}
        for step in range(600):
            if live and random.random() < 0.4:
                va, count, fill = live.pop(random.choice(list(live)))
                assert download(va, count) == bytes([fill]) * count
                cu.cuMemFree_v2(va)
            else:
                count, fill = random.choice([1, 100, 512, 5000, 300000, 3 << 20]), step % 251
                va = alloc(count)
                cu.cuMemsetD8_v2(va, fill, size(count))
                live[va.value] = (va, count, fill)
        for va, count, fill in live.values(): assert download(va, count) == bytes([fill]) * count
    """)
