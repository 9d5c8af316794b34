"""Launches: blocks, warps, barriers, hand-overs, waits for other blocks, traps."""

from __future__ import annotations

import ctypes
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from tests.engine.cpu.guest import Guest

from vgpu.engine.cpu import native
from vgpu.link._ops import GraphLaunch, Launch, Op, Ping
from vgpu.link.decoder import Frame

COOPERATIVE = 1


@pytest.mark.parametrize("grid", [1, (3, 1, 1), (5, 3, 2), 1000])
@pytest.mark.parametrize("block", [1, 31, 32, 33, (8, 4, 3), 1024])
def test_every_thread_of_every_block_runs_once(
    device: Guest, grid: int | tuple[int, int, int], block: int | tuple[int, int, int]
) -> None:
    threads = int(np.prod(grid)) * int(np.prod(block))
    kernel = device.kernel("thread_ids")
    device.launch(kernel, grid, block, device.base, 7)
    device.wait()
    assert device.error == 0
    assert np.array_equal(device.array(0, threads), np.arange(7, threads + 7, dtype=np.uint32))
    assert not device.array(threads * 4, 1000).any()


def test_operations_run_in_the_order_of_submission(device: Guest) -> None:
    kernel = device.kernel("thread_ids")
    for add in range(500):
        device.launch(kernel, 4, 64, device.base, add)
        device.copy(device.base + 4096 + 4 * add, device.base + 4 * 255, 4)
    device.wait()
    assert np.array_equal(device.array(4096, 500), np.arange(255, 755, dtype=np.uint32))
    launches, blocks, nanoseconds = device.worker.kernel_statistics(kernel)
    assert (launches, blocks) == (500, 2000)
    assert nanoseconds > 0


@pytest.mark.parametrize("threads", [32, 64, 1000, 1024])
def test_barrier_separates_writes_from_reads_of_shared_memory(device: Guest, threads: int) -> None:
    kernel = device.kernel("shared_sum", static_shared=4096, save_bytes=8)
    device.launch(kernel, 333, threads, device.base)
    device.wait()
    assert device.error == 0
    assert np.array_equal(device.array(0, 333), np.full(333, threads * (threads - 1) // 2, np.uint32))


@pytest.mark.parametrize("every", [1, 2, 7, 5000])
def test_barrier_reductions_leave_out_a_warp_that_has_ended(device: Guest, every: int) -> None:
    kernel = device.kernel("barrier_reduce", save_bytes=64)
    device.launch(kernel, 10, 128, device.base, every)
    device.wait()
    assert device.error == 0
    holds = [t % every == 0 for t in range(128) if t // 32 != 1]
    expected = [sum(holds), int(all(holds)), int(any(holds))]
    assert device.array(0, 30).reshape(10, 3).tolist() == [expected] * 10


def test_named_barriers_carry_a_producer_and_a_consumer(device: Guest) -> None:
    kernel = device.kernel("producer_consumer", static_shared=64, save_bytes=64)
    device.launch(kernel, 20, 96, device.base, 50)
    device.wait()
    assert device.error == 0
    assert device.array(0, 20).tolist() == [50] * 20


def test_barriers_that_cannot_complete_are_an_error_and_not_a_hang(device: Guest) -> None:
    kernel = device.kernel("never_together")
    device.launch(kernel, 1, 96)
    device.wait()
    assert device.error == 719
    assert "barrier that cannot complete" in device.fault_text


@pytest.mark.parametrize("blocks", [2, 64, 500])
@pytest.mark.parametrize("flags", [0, COOPERATIVE])
def test_all_blocks_of_a_grid_barrier_are_resident_together(device: Guest, blocks: int, flags: int) -> None:
    kernel = device.kernel("grid_barrier", save_bytes=64, static_shared=256)
    for _ in range(3):
        device.array(0, 1)[0] = 0
        device.launch(kernel, blocks, 64, device.base, device.base + 64, flags=flags)
        device.wait()
    assert device.error == 0
    assert device.array(64, 1)[0] == 3 * 2 * blocks


def test_look_back_over_earlier_blocks_ends(device: Guest) -> None:
    kernel = device.kernel("look_back")
    device.launch(kernel, 20000, 32, device.base)
    device.wait()
    assert np.array_equal(device.array(0, 20000), np.arange(1, 20001, dtype=np.uint32))


def test_workspace_of_a_cooperative_launch_is_zero_at_each_begin(device: Guest) -> None:
    kernel = device.kernel("workspace")
    for _ in range(2):
        device.launch(kernel, 1, 32, device.base, flags=COOPERATIVE)
        device.wait()
        assert device.array(0, 2).tolist() == [256, 0]


def test_warps_hand_over_to_the_masked_version_and_back(device: Guest) -> None:
    kernel = device.kernel(
        "hand_over", function="hand_over_coherent", masked=device.address("hand_over_masked"), save_bytes=4
    )
    device.launch(kernel, 40, 128, device.base)
    device.wait()
    assert device.error == 0
    assert device.array(0, 160).tolist() == [111] * 160


def test_a_kernel_with_only_a_masked_version_runs(device: Guest) -> None:
    kernel = device.kernel("masked_only", version="masked")
    device.launch(kernel, 4, 64, device.base)
    device.wait()
    assert device.array(0, 8).tolist() == [7] * 8


@pytest.fixture
def server(device: Guest) -> Iterator[list[native.Need]]:
    """Python's main thread: answers needs as they come; what it saw."""
    seen: list[native.Need] = []
    stop = threading.Event()

    def serve() -> None:
        while not stop.is_set():
            item = device.worker.next(0.02)
            if isinstance(item, native.Need):
                seen.append(item)
                if item.masked:
                    device.worker.kernel_code(
                        item.kernel, (0, 0, 0), masked=device.address("hand_over_masked"), save_bytes=4
                    )
                elif item.block == (64, 1, 1):
                    device.worker.kernel_code(item.kernel, item.block, coherent=device.address("thread_ids"))
                else:
                    device.worker.kernel_failed(item.kernel, item.block, 801, "line 7: nosuch.op is not supported")

    thread = threading.Thread(target=serve)
    thread.start()
    yield seen
    stop.set()
    thread.join()


def test_the_masked_version_is_asked_for_when_a_warp_needs_it(device: Guest, server: list[native.Need]) -> None:
    kernel = device.kernel("hand_over", function="hand_over_coherent", save_bytes=4)
    device.launch(kernel, 100, 128, device.base)
    device.wait()
    assert device.error == 0
    assert device.array(0, 400).tolist() == [111] * 400
    assert server == [native.Need(kernel, True, (128, 1, 1))]


def test_code_for_a_block_shape_is_asked_for_when_a_launch_needs_it(device: Guest, server: list[native.Need]) -> None:
    device.worker.kernel_define(9, "lazy", 16)
    device.launch(9, 3, 64, device.base, 1)
    device.wait()
    assert device.array(0, 192)[191] == 192
    assert server == [native.Need(9, False, (64, 1, 1))]
    device.launch(9, 3, 65, device.base, 1)
    device.wait()
    assert device.error == 801
    assert device.fault_text == "kernel lazy: line 7: nosuch.op is not supported"


def test_run_until_serves_needs_meanwhile(device: Guest) -> None:
    device.worker.kernel_define(9, "lazy", 16)
    sequence = device.launch(9, 3, 64, device.base, 1)

    def serve(need: native.Need) -> None:
        device.worker.kernel_code(need.kernel, need.block, coherent=device.address("thread_ids"))

    device.worker.run_until(sequence, serve, 10)
    assert device.array(0, 192)[191] == 192
    with pytest.raises(native.NativeError, match="wait for"):
        device.worker.run_until(sequence + 1, serve, 0.05)


@pytest.mark.parametrize(
    ("trap", "status", "text"),
    [(0, 719, "trap"), (1, 710, "assertion failed"), (2, 716, "misaligned address"), (3, 719, "does not support")],
)
def test_a_trap_is_sticky_and_later_operations_are_skipped(device: Guest, trap: int, status: int, text: str) -> None:
    kernel, other = device.kernel("traps"), device.kernel("thread_ids")
    device.launch(kernel, 8, 32, trap)
    device.launch(other, 1, 32, device.base, 1)
    device.wait()
    assert device.error == status
    assert text in device.fault_text
    assert "kernel traps, block (3,0,0), warp 0, PTX line 42" in device.fault_text
    assert not device.array(0, 32).any()
    device.worker.set_error(0)
    device.launch(other, 1, 32, device.base, 1)
    device.wait()
    assert device.error == 0
    assert device.array(0, 1)[0] == 1


def test_a_failed_assertion_says_where(device: Guest) -> None:
    device.array(0, 8, np.uint8)[:] = np.frombuffer(b"x > 0\0\0\0", np.uint8)
    kernel = device.kernel("asserts")
    device.launch(kernel, 1, 32, device.base)
    device.wait()
    assert device.error == 710
    assert device.fault_text == "x > 0:12: x > 0: block (0,0,0): assertion `x > 0` failed"


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"kernel": 77}, 400),
        ({"kernel": 0xFFFFFFFF}, 400),
        ({"grid": (0, 1, 1)}, 1),
        ({"block": (1025, 1, 1)}, 1),
        ({"block": (32, 32, 2)}, 1),
        ({"grid": (1, 65536, 1)}, 1),
        ({"dynamic_shared": 1 << 30}, 1),
        ({"params": b""}, 1),
    ],
)
def test_a_launch_that_cannot_be_is_an_error(device: Guest, changes: dict[str, object], status: int) -> None:
    kernel = device.kernel("empty")
    values: dict[str, object] = {"kernel": kernel, "grid": (1, 1, 1), "block": (32, 1, 1), "params": bytes(64)}
    device.submit(Op.LAUNCH, Launch(**{**values, **changes}))
    device.wait()
    assert device.error == status


@pytest.mark.parametrize("ftz", [False, True])
@pytest.mark.parametrize("blocks", [1, 300])
def test_denormals_are_flushed_only_where_the_kernel_says_so(device: Guest, ftz: bool, blocks: int) -> None:
    kernel = device.kernel("denormal", ftz=ftz)
    plain = device.kernel("denormal")
    tiny = np.float32(1e-40)
    device.array(0, 1, np.float32)[0] = tiny
    device.launch(kernel, blocks, 32, device.base + 64, device.base)
    device.launch(plain, blocks, 32, device.base + 128, device.base)
    device.wait()
    assert device.array(64, 1, np.float32)[0] == (0 if ftz else tiny)
    assert device.array(128, 1, np.float32)[0] == tiny


def test_globals_are_handed_over(device: Guest) -> None:
    kernel = device.kernel("reads_globals", globals=[0x1234, 0x5678])
    device.launch(kernel, 1, 1, device.base)
    device.wait()
    assert device.array(0, 2, np.uint64).tolist() == [0x1234, 0x5678]


def test_the_device_heap_gives_and_takes_memory(device: Guest) -> None:
    kernel = device.kernel("allocates")
    device.launch(kernel, 1, 1, device.base, 10, 100)
    device.wait()
    assert not device.array(0, 10, np.uint64).any(), "without a heap malloc returns 0"
    heap = device.base + 65536
    device.worker.set_heap(heap, 1024)
    for _ in range(2):
        device.launch(kernel, 1, 1, device.base, 10, 100)
        device.wait()
    found = device.array(0, 10, np.uint64)
    assert sorted(set(found.tolist()) - {0}) == sorted(x for x in found.tolist() if x)
    assert all(heap <= x and x + 100 <= heap + 1024 and x % 16 == 0 for x in found.tolist() if x)
    # 9 places of 112 bytes; the first round leaves 4 of them taken.
    assert np.count_nonzero(found) == 5


def test_kernels_are_defined_once_and_removed(device: Guest) -> None:
    kernel = device.kernel("empty")
    with pytest.raises(native.NativeError, match="File exists"):
        device.worker.kernel_define(kernel, "empty", 0)
    with pytest.raises(native.NativeError):
        device.worker.kernel_define(0, "zero", 0)
    with pytest.raises(native.NativeError):
        device.worker.kernel_code(12345, (0, 0, 0), coherent=1)
    device.worker.kernel_remove(kernel)
    device.launch(kernel, 1, 1)
    device.wait()
    assert device.error == 400


def test_a_graph_is_replayed(device: Guest) -> None:
    kernel = device.kernel("thread_ids")
    frames = b"".join(
        Frame(Op.LAUNCH, device.launch_record(kernel, 2, 32, device.base + 256 * i, i).pack()).pack() for i in range(10)
    )
    graph = device.worker.graph_create(frames)
    device.submit(Op.GRAPH_LAUNCH, GraphLaunch(graph=graph))
    device.wait()
    expected = np.concatenate([np.arange(i, 64 + i) for i in range(10)])
    assert np.array_equal(device.array(0, 640), expected)
    device.array(0, 640)[:] = 0
    sleep = device.kernel("sleeps")
    device.launch(sleep, 1, 1, 50_000_000)
    device.submit(Op.GRAPH_LAUNCH, GraphLaunch(graph=graph))
    device.call(Op.PING, Ping(value=1))  # the ring has been read up to here
    device.worker.graph_destroy(graph)
    device.wait()
    assert np.array_equal(device.array(0, 640), expected), "a launch in the queue outlives the graph's handle"
    device.submit(Op.GRAPH_LAUNCH, GraphLaunch(graph=graph))
    device.wait()
    assert device.error == 400
    with pytest.raises(native.NativeError):
        device.worker.graph_destroy(graph)


def test_a_graph_of_other_bytes_is_refused(device: Guest) -> None:
    good = Frame(Op.MARK, bytes(8)).pack()
    for bad, reason in (
        (b"x" * 40, "frame 0: these bytes are not a vgpu frame"),
        (good + good[:20], "frame 1 is cut off"),
        (good + Frame(Op.PING, bytes(8)).pack(), "frame 1: PING cannot be part of a graph"),
        (Frame(Op.GRAPH_LAUNCH, bytes(8)).pack(), "GRAPH_LAUNCH cannot be part"),
        (Frame(Op.COPY, bytes(16)).pack(), "length"),
    ):
        with pytest.raises(native.NativeError, match=reason):
            device.worker.graph_create(bad)
    assert device.worker.graph_create(b"") > 0


def test_kernel_times_are_written_when_the_guest_ends(
    simulator: ctypes.CDLL, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "times"
    monkeypatch.setenv("VGPU_KERNEL_TIMES", str(table))
    ours, theirs = socket.socketpair()
    with Guest(simulator, socket_fd=ours.fileno()) as device:
        device.kernel("thread_ids")
        for name, nanoseconds in (("empty", 0), ("sleeps", 20_000_000)):
            device.launch(device.kernel(name), 3, 32, nanoseconds)
        device.wait()
        theirs.close()
        with pytest.raises(native.NativeError):
            device.worker.next(5)
    ours.close()
    head, first, second = table.read_text().splitlines()
    assert head.startswith("# guest 0: milliseconds, launches, blocks, kernel")
    assert first.split()[1:] == ["1", "3", "sleeps"]
    assert 20 < float(first.split()[0]) < 2000
    assert second.split()[1:] == ["1", "3", "empty"]
