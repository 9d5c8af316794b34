"""libcuda's streams, events, host functions, capture and graphs, without kernels."""

# ruff: noqa: E501 - the programs of the guests are texts, one step a line
from __future__ import annotations

from tests.guest.conftest import Guest


def test_events(guest: Guest) -> None:
    guest("""
        context()
        s = stream(1)
        a = alloc(64 << 20)
        start, end, plain = handle(), handle(), handle()
        cu.cuEventCreate(C.byref(start), 0); cu.cuEventCreate(C.byref(end), 0); cu.cuEventCreate(C.byref(plain), 2)
        expect(0, raw.cuEventQuery(start), "never recorded")
        ms = C.c_float()
        expect(400, raw.cuEventElapsedTime(C.byref(ms), start, end), "never recorded")
        cu.cuEventRecord(start, s)
        for _ in range(8): cu.cuMemsetD8Async(a, 1, size(64 << 20), s)
        cu.cuEventRecord(end, s); cu.cuEventRecord(plain, s)
        assert raw.cuEventQuery(plain) in (0, 600)
        cu.cuEventSynchronize(end)
        expect(0, raw.cuEventQuery(end)); expect(0, raw.cuEventQuery(plain)); expect(0, raw.cuStreamQuery(s))
        cu.cuEventElapsedTime_v2(C.byref(ms), start, end)
        assert 0.5 < ms.value < 10000, ms.value
        expect(400, raw.cuEventElapsedTime(C.byref(ms), start, plain), "without timing")
        cu.cuEventDestroy_v2(start)
        expect(400, raw.cuEventQuery(start), "destroyed")
        expect(400, raw.cuEventRecord(C.c_void_p(0x1234), s), "never a handle")
    """)


def test_stream_order_between_streams(guest: Guest) -> None:
    guest("""
        context()
        blocking, free, other = stream(0), stream(1), stream(1)
        a = alloc(32 << 20)
        event = handle()
        cu.cuEventCreate(C.byref(event), 2)
        # a non-blocking stream behind another one's event
        cu.cuMemsetD8Async(a, 1, size(32 << 20), free)
        cu.cuEventRecord(event, free)
        cu.cuStreamWaitEvent(other, event, 0)
        target = buffer(32 << 20)
        cu.cuMemcpyDtoHAsync_v2(target, a, size(32 << 20), other)
        cu.cuStreamSynchronize(other)
        assert target.raw == b"\\1" * (32 << 20)
        # the legacy stream waits for blocking streams, and they for it
        cu.cuMemsetD8Async(a, 2, size(32 << 20), blocking)
        cu.cuMemcpyDtoH_v2(target, a, size(32 << 20))
        assert target.raw == b"\\2" * (32 << 20)
        cu.cuMemsetD8Async(a, 3, size(32 << 20), LEGACY)
        cu.cuMemcpyDtoHAsync_v2(target, a, size(32 << 20), blocking)
        cu.cuStreamSynchronize(blocking)
        assert target.raw == b"\\3" * (32 << 20)
        # the thread's own stream, by handle and by entry point
        cu.cuMemsetD8Async(a, 4, size(32 << 20), PER_THREAD)
        cu.cuMemcpyDtoH_v2_ptds(target, a, size(32 << 20))
        assert target.raw == b"\\4" * (32 << 20)
        cu.cuStreamSynchronize_ptsz(NULL)
        first, second = u64(), u64()
        cu.cuStreamGetId_ptsz(NULL, C.byref(first)); cu.cuStreamGetId(PER_THREAD, C.byref(second))
        assert first.value == second.value
        expect(400, raw.cuStreamSynchronize(C.c_void_p(0xdead000)))
        cu.cuStreamDestroy_v2(free)
        expect(400, raw.cuStreamSynchronize(free), "destroyed")
        expect(400, raw.cuStreamDestroy_v2(PER_THREAD))
    """)


def test_stream_properties(guest: Guest) -> None:
    guest("""
        ctx = context()
        s, flags, priority, found = handle(), C.c_uint(), C.c_int(), handle()
        cu.cuStreamCreateWithPriority(C.byref(s), 1, -99)
        cu.cuStreamGetFlags(s, C.byref(flags)); cu.cuStreamGetPriority(s, C.byref(priority)); cu.cuStreamGetCtx(s, C.byref(found))
        assert (flags.value, priority.value, found.value) == (1, -5, ctx.value)
        expect(1, raw.cuStreamCreate(C.byref(s), 2))
    """)


def test_host_functions_run_in_order(guest: Guest) -> None:
    guest("""
        context()
        s, seen = stream(1), []
        FN = C.CFUNCTYPE(None, C.c_void_p)
        def mark(argument):
            seen.append(argument)
            if argument == 3: seen.append(("refused", raw.cuCtxSynchronize()))
        fn = FN(mark)
        a = alloc(16 << 20)
        for i in range(1, 6):
            cu.cuMemsetD8Async(a, i, size(16 << 20), s)
            cu.cuLaunchHostFunc(s, fn, C.c_void_p(i))
        cu.cuStreamSynchronize(s)
        assert seen == [1, 2, 3, ("refused", 800), 4, 5], seen
        CB = C.CFUNCTYPE(None, C.c_void_p, C.c_int, C.c_void_p)
        cb = CB(lambda stream, status, argument: seen.append((stream, status, argument)))
        cu.cuStreamAddCallback(s, cb, C.c_void_p(77), 0)
        cu.cuStreamSynchronize(s)
        assert seen[-1] == (s.value, 0, 77), seen[-1]
    """)


def test_capture_and_replay(guest: Guest) -> None:
    guest("""
        context()
        s = stream(1)
        a, b = alloc(4096), alloc(4096)
        with Graph(s) as g:
            cu.cuMemsetD8Async(a, 7, size(4096), s)
            cu.cuMemcpyDtoDAsync_v2(b, a, size(4096), s)
            cu.cuMemsetD32Async(u64(b.value + 16), 0x01020304, size(2), s)
        assert len(g.nodes()) == 3
        kinds = []
        for each in g.nodes():
            kind = C.c_int()
            cu.cuGraphNodeGetType(C.c_void_p(each), C.byref(kind)); kinds.append(kind.value)
        assert kinds == [2, 1, 2]
        edges = size()
        cu.cuGraphGetEdges(g.graph, None, None, C.byref(edges))
        assert edges.value == 2
        assert download(b, 4096) != b"\\7" * 4096 or True
        want = bytearray(b"\\7" * 4096); want[16:24] = b"\\4\\3\\2\\1" * 2
        for _ in range(3):
            cu.cuMemsetD8_v2(b, 0, size(4096))
            g.run()
            cu.cuStreamSynchronize(s)
            assert download(b, 4096) == bytes(want)
        # an update with other values, then one with another shape
        with Graph(s) as again:
            cu.cuMemsetD8Async(a, 9, size(4096), s)
            cu.cuMemcpyDtoDAsync_v2(b, a, size(4096), s)
            cu.cuMemsetD32Async(u64(b.value + 16), 0, size(1), s)
        import struct
        info = buffer(24)
        cu.cuGraphExecUpdate_v2(g.executable, again.graph, info)
        assert struct.unpack("<i", info.raw[:4]) == (0,)
        g.run(); cu.cuStreamSynchronize(s)
        assert download(b, 4096) == b"\\x09" * 16 + b"\\0" * 4 + b"\\x09" * 4076
        with Graph(s) as third:
            cu.cuMemsetD8Async(a, 9, size(4096), s)
        expect(910, raw.cuGraphExecUpdate_v2(g.executable, third.graph, info))
        assert struct.unpack("<i", info.raw[:4]) == (2,)
        g.run(); cu.cuStreamSynchronize(s)  # as it was
        cu.cuGraphExecDestroy(g.executable); cu.cuGraphDestroy(g.graph)
        expect(1, raw.cuGraphLaunch(g.executable, s), "destroyed")
    """)


def test_capture_forks_and_joins(guest: Guest) -> None:
    guest("""
        context()
        s, t = stream(1), stream(1)
        fork, join = handle(), handle()
        cu.cuEventCreate(C.byref(fork), 2); cu.cuEventCreate(C.byref(join), 2)
        a, b = alloc(4096), alloc(4096)
        def forked(joined):
            cu.cuStreamBeginCapture_v2(s, 0)
            cu.cuMemsetD8Async(a, 1, size(4096), s)
            cu.cuEventRecord(fork, s)
            cu.cuStreamWaitEvent(t, fork, 0)
            cu.cuMemsetD8Async(b, 2, size(4096), t)
            status = C.c_int()
            cu.cuStreamIsCapturing(t, C.byref(status)); assert status.value == 1
            if joined:
                cu.cuEventRecord(join, t)
                cu.cuStreamWaitEvent(s, join, 0)
            cu.cuMemsetD8Async(a, 3, size(1), s)
            graph = handle()
            result = raw.cuStreamEndCapture(s, C.byref(graph))
            cu.cuStreamIsCapturing(t, C.byref(status)); assert status.value == 0
            return result, graph
        result, graph = forked(True)
        assert result == 0
        count = size(); cu.cuGraphGetNodes(graph, None, C.byref(count)); assert count.value == 3
        ex = handle()
        cu.cuGraphInstantiateWithFlags(C.byref(ex), graph, u64(0))
        cu.cuGraphLaunch(ex, s); cu.cuStreamSynchronize(s)
        assert download(a, 4096) == b"\\3" + b"\\1" * 4095 and download(b, 4096) == b"\\2" * 4096
        result, graph = forked(False)
        assert (result, graph.value) == (904, None), result
        expect(0, raw.cuEventQuery(fork), "its capture is over")
    """)


def test_what_a_capture_refuses(guest: Guest) -> None:
    guest("""
        context()
        s, blocking, event = stream(1), stream(0), handle()
        cu.cuEventCreate(C.byref(event), 2)
        a, graph = alloc(4096), handle()
        def refused(call, error, mode=0, on=s):
            cu.cuStreamBeginCapture_v2(on, mode)
            expect(error, call())
            status = C.c_int(); cu.cuStreamIsCapturing(on, C.byref(status)); assert status.value == 2, status.value
            expect(901, raw.cuMemsetD8Async(a, 1, size(1), on), "invalidated")
            expect(901, raw.cuStreamEndCapture(on, C.byref(graph)))
            assert graph.value is None
        refused(lambda: raw.cuStreamSynchronize(s), 900)
        refused(lambda: raw.cuStreamQuery(s), 900)
        refused(lambda: raw.cuCtxSynchronize(), 900)
        refused(lambda: raw.cuMemAlloc_v2(C.byref(u64()), size(16)), 900)
        refused(lambda: raw.cuStreamWaitEvent(s, event, 0), 905)
        refused(lambda: raw.cuMemsetD8Async(a, 1, size(1), LEGACY), 906, on=blocking)
        cu.cuStreamBeginCapture_v2(s, 2)  # relaxed: allocation is allowed
        expect(0, raw.cuMemAlloc_v2(C.byref(u64()), size(16)))
        expect(401, raw.cuStreamBeginCapture_v2(s, 0), "twice")
        cu.cuEventRecord(event, s)
        expect(907, raw.cuEventQuery(event)); expect(907, raw.cuEventSynchronize(event))
        expect(0, raw.cuStreamEndCapture(s, C.byref(graph)))
        expect(401, raw.cuStreamEndCapture(s, C.byref(graph)), "not capturing")
        expect(900, raw.cuStreamBeginCapture_v2(LEGACY, 0))
        # another thread may not end it, and is itself held by a global capture
        cu.cuStreamBeginCapture_v2(s, 1)
        results = []
        ctx = handle(); cu.cuCtxGetCurrent(C.byref(ctx))
        def elsewhere():
            cu.cuCtxSetCurrent(ctx)
            results.append(raw.cuMemAlloc_v2(C.byref(u64()), size(16)))  # thread-local: does not concern us
            results.append(raw.cuStreamEndCapture(s, C.byref(graph)))
        thread = threading.Thread(target=elsewhere); thread.start(); thread.join()
        assert results == [0, 908], results
        cu.cuStreamEndCapture(s, C.byref(graph))
    """)


def test_graphs_built_by_hand(guest: Guest) -> None:
    guest("""
        import struct
        ctx = context()
        a, b = alloc(4096), alloc(4096)
        graph, child = handle(), handle()
        cu.cuGraphCreate(C.byref(graph), 0); cu.cuGraphCreate(C.byref(child), 0)
        def memset(where, to, value, count, needs=()):
            made = handle()
            params = buffer(struct.pack("<QQIIQQ", where, 0, value, 1, count, 1))
            cu.cuGraphAddMemsetNode(C.byref(made), to, (C.c_void_p * (len(needs) + 1))(*needs), size(len(needs)), params, ctx)
            return made
        first = memset(a.value, graph, 1, 4096)
        empty, nested, host = handle(), handle(), handle()
        cu.cuGraphAddEmptyNode(C.byref(empty), graph, C.byref(first), size(1))
        memset(b.value, child, 5, 100)
        cu.cuGraphAddChildGraphNode(C.byref(nested), graph, C.byref(empty), size(1), child)
        seen = []
        fn = C.CFUNCTYPE(None, C.c_void_p)(lambda x: seen.append(x))
        cu.cuGraphAddHostNode(C.byref(host), graph, C.byref(nested), size(1), buffer(struct.pack("<QQ", C.cast(fn, C.c_void_p).value, 99)))
        last = memset(a.value + 4, graph, 2, 4)
        cu.cuGraphAddDependencies(graph, C.byref(host), C.byref(last), size(1))
        expect(1, raw.cuGraphAddDependencies(graph, C.byref(host), C.byref(last), size(1)), "there already")
        roots = size(); cu.cuGraphGetRootNodes(graph, None, C.byref(roots)); assert roots.value == 1
        clone, ex, s = handle(), handle(), stream(1)
        cu.cuGraphClone(C.byref(clone), graph)
        cu.cuGraphDestroy(graph); cu.cuGraphDestroy(child)
        expect(1, raw.cuGraphInstantiateWithFlags(C.byref(ex), graph, u64(0)), "destroyed")
        cu.cuGraphInstantiateWithFlags(C.byref(ex), clone, u64(0))
        cu.cuGraphLaunch(ex, s); cu.cuGraphLaunch(ex, s); cu.cuStreamSynchronize(s)
        assert download(a, 16) == b"\\1" * 4 + b"\\2" * 4 + b"\\1" * 8 and download(b, 100) == b"\\5" * 100 and seen == [99, 99]
        # a cycle cannot be instantiated
        count = size(8); nodes = (C.c_void_p * 8)(); cu.cuGraphGetNodes(clone, nodes, C.byref(count))
        cu.cuGraphAddDependencies(clone, C.byref(C.c_void_p(nodes[4])), C.byref(C.c_void_p(nodes[0])), size(1))
        expect(1, raw.cuGraphInstantiateWithFlags(C.byref(handle()), clone, u64(0)))
        expect(1, raw.cuGraphAddMemcpyNode(C.byref(first), clone, None, size(0), None, ctx))
    """)


def test_many_threads_use_one_context(guest: Guest) -> None:
    guest("""
        ctx = context()
        problems = []
        def work(number):
            try:
                cu.cuCtxSetCurrent(ctx)
                s = stream(1)
                a = alloc(1 << 16)
                for turn in range(60):
                    fill = (number * 60 + turn) % 251
                    cu.cuMemsetD8Async(a, fill, size(1 << 16), s)
                    target = buffer(1 << 16)
                    cu.cuMemcpyDtoHAsync_v2(target, a, size(1 << 16), s)
                    cu.cuStreamSynchronize(s)
                    if target.raw != bytes([fill]) * (1 << 16): problems.append((number, turn))
                    if turn % 10 == 0:
                        cu.cuMemFree_v2(a); a = alloc(1 << 16)
            except Exception as error: problems.append(error)
        threads = [threading.Thread(target=work, args=(i,)) for i in range(16)]
        for t in threads: t.start()
        for t in threads: t.join()
        assert not problems, problems
    """)
