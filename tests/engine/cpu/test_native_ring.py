"""The ring thread: calls and replies, sleep and wake, broken guests; events, host calls, printf."""

from __future__ import annotations

import ctypes
import struct
import threading
import time

import numpy as np
import pytest
from tests.engine.cpu.guest import Guest

from vgpu.engine.cpu import native
from vgpu.link._ops import (
    CopyInline,
    EventRecord,
    HostCall,
    MemAlloc,
    MemInfo,
    MemInfoReply,
    Op,
    Ping,
)
from vgpu.link.decoder import REPLY, Frame


def test_hot_calls_are_answered_without_python(device: Guest) -> None:
    assert device.call(Op.PING, Ping(value=1234567)) == (0, Ping(value=1234567).pack())
    device.worker.set_memory(300, 70)
    status, reply = device.call(Op.MEM_INFO, MemInfo())
    total = 1 << 32
    assert (status, MemInfoReply.unpack(reply)) == (0, MemInfoReply(free=total - 300, total=total))
    assert device.worker.memory_info() == (total - 300, total)
    device.worker.set_memory(total + 5, 0)
    assert device.worker.memory_info() == (0, total)


def test_cold_calls_go_to_python_and_back(device: Guest) -> None:
    def serve() -> None:
        for _ in range(3):
            frame = device.worker.next(5)
            assert isinstance(frame, Frame)
            request = MemAlloc.unpack(frame.payload)
            if request.size == 2:
                device.worker.reply(frame, b"no more", 2)
            else:
                device.worker.reply(frame, request.pack() * 2)

    thread = threading.Thread(target=serve)
    thread.start()
    for size, slot in ((1, 0), (2, 127), (3, 5)):
        record = MemAlloc(kind=1, size=size, align=256)
        status, reply = device.call(Op.MEM_ALLOC, record, slot)
        assert (status, reply) == ((2, b"no more") if size == 2 else (0, record.pack() * 2))
    thread.join()


def test_calls_that_wait_in_the_queue_are_all_answered_in_order(device: Guest) -> None:
    answers: dict[int, tuple[int, bytes]] = {}

    def call(slot: int) -> None:
        answers[slot] = device.call(Op.MEM_ALLOC, MemAlloc(size=slot), slot)

    threads = [threading.Thread(target=call, args=(slot,)) for slot in range(24)]
    for serve_at_once in (2, 22):  # the queue runs empty once in between
        waiting = [threads.pop() for _ in range(serve_at_once)]
        for thread in waiting:
            thread.start()
        time.sleep(0.1)
        for _ in waiting:
            frame = device.worker.next(5)
            assert isinstance(frame, Frame)
            device.worker.reply(frame, frame.payload)
        for thread in waiting:
            thread.join()
    assert sorted(answers) == list(range(24))
    assert all(answer == (0, MemAlloc(size=slot).pack()) for slot, answer in answers.items())


def test_a_reply_has_a_largest_size(device: Guest) -> None:
    frame = Frame(Op.MEM_ALLOC, b"", 1, 3)
    device.worker.reply(frame, bytes(native.REPLY_MAX))
    with pytest.raises(native.NativeError, match="8177 bytes"):
        device.worker.reply(frame, bytes(native.REPLY_MAX + 1))
    device.worker.reply(frame, b"x" * 10000, 1)
    with pytest.raises(native.NativeError):
        device.worker.reply(Frame(Op.MEM_ALLOC, b"", 1, 128), b"")


def test_next_waits_no_longer_than_asked_and_can_be_interrupted(device: Guest) -> None:
    begin = time.monotonic()
    assert device.worker.next(0.05) is None
    assert time.monotonic() - begin > 0.04
    threading.Timer(0.05, device.worker.interrupt).start()
    assert device.worker.next() is None


def test_calls_are_answered_while_a_kernel_runs(device: Guest) -> None:
    sequence = device.launch(device.kernel("sleeps"), 1, 1, 2_000_000_000)
    for value in range(20):
        assert device.call(Op.PING, Ping(value=value))[0] == 0
    assert device.worker.completed < sequence
    device.wait(sequence)
    assert device.worker.completed == device.worker.submitted == sequence


def test_events_hold_the_time_at_which_they_were_reached(device: Guest) -> None:
    sleep = device.kernel("sleeps")
    device.submit(Op.EVENT_RECORD, EventRecord(slot=0))
    device.launch(sleep, 1, 1, 30_000_000)
    device.submit(Op.EVENT_RECORD, EventRecord(slot=65535))
    device.wait()
    first, second = (device.simulator.sim_event(device.control, slot) for slot in (0, 65535))
    assert 29_000_000 < second - first < 500_000_000
    assert abs(time.monotonic_ns() - second) < 1_000_000_000
    device.submit(Op.EVENT_RECORD, EventRecord(slot=65536))
    device.wait()
    assert device.error == 400
    device.submit(Op.EVENT_RECORD, EventRecord(slot=1))
    device.wait()
    assert device.simulator.sim_event(device.control, 1) > second, "recorded also after an error"


def test_host_calls_run_in_order_in_the_guest(device: Guest) -> None:
    seen: list[tuple[int, int]] = []

    def note(value: int | None) -> None:
        seen.append((value or 0, int(device.array(0, 1)[0])))

    callback = ctypes.CFUNCTYPE(None, ctypes.c_void_p)(note)
    address = ctypes.cast(callback, ctypes.c_void_p).value or 0
    stop = ctypes.c_uint32(0)
    thread = threading.Thread(target=device.simulator.sim_host_calls, args=(device.control, ctypes.byref(stop)))
    thread.start()
    kernel = device.kernel("thread_ids")
    for number in range(1, 20):
        device.launch(kernel, 1, 1, device.base, number)
        device.submit(Op.HOST_CALL, HostCall(callback=address, argument=number))
    device.wait()
    stop.value = 1
    thread.join()
    assert seen == [(n, n) for n in range(1, 20)]


# --- printf ---


def printf(device: Guest, text: str, *arguments: int | float | str) -> tuple[str, int]:
    """(what it printed, what it returned). Strings are put into device memory; int is 4 bytes unless over 2**31."""
    kernel = device.kernel("prints")
    device.array(0, 65536, np.uint8)[:] = 0
    raw = text.encode()
    device.array(0, len(raw), np.uint8)[:] = np.frombuffer(raw, np.uint8)
    block, place = b"", 8192
    for argument in arguments:
        if isinstance(argument, str):
            device.array(place, len(argument), np.uint8)[:] = np.frombuffer(argument.encode(), np.uint8)
            value = struct.pack("<Q", device.base + place)
            place += len(argument) + 1
        elif isinstance(argument, float):
            value = struct.pack("<d", argument)
        elif abs(argument) >= 2**31:
            value = struct.pack("<q" if argument < 0 else "<Q", argument)
        else:
            value = struct.pack("<i", argument)
        block += bytes(-len(block) % len(value)) + value
    if block:
        device.array(4096, len(block), np.uint8)[:] = np.frombuffer(block, np.uint8)
    device.launch(kernel, 1, 32, device.base, device.base + 4096, device.base + 60000)
    device.wait()
    assert device.error == 0, device.fault_text
    return device.printed(), int(device.array(60000, 1, np.int32)[0])


@pytest.mark.parametrize(
    ("text", "arguments", "expected"),
    [
        ("plain\n", (), "plain\n"),
        ("100%% %d|%5d|%-5d|%05d|%+d", (1, 2, 3, 4, 5), "100% 1|    2|3    |00004|+5"),
        ("%u %x %X %#o %i", (7, 255, 255, 8, -3), "7 ff FF 010 -3"),
        ("%lld %d %llu", (-(2**40), 5, 2**63), f"-{2**40} 5 {2**63}"),
        ("%ld", (2**40,), str(2**40)),
        ("%hd %hhu", (65537, 257), "1 1"),
        ("%f %.3e %g %a", (1.5, 12345.678, 0.1, 1.0), "1.500000 1.235e+04 0.1 0x1p+0"),
        ("%d %f %d", (1, 2.0, 3), "1 2.000000 3"),
        ("%*d|%-*d|%.*f", (4, 1, 4, 2, 2, 3.14159), "   1|2   |3.14"),
        ("[%s] [%10s] [%.2s] [%c]", ("one", "two", "three", 65), "[one] [       two] [th] [A]"),
        ("%p", (0x123456789A,), "0x123456789a"),
        ("%q %", (), "%q %"),
    ],
)
def test_printf_formats_as_c_does(
    device: Guest, text: str, arguments: tuple[int | float | str, ...], expected: str
) -> None:
    assert printf(device, text, *arguments)[0] == expected


def test_printf_returns_how_many_arguments_it_took(device: Guest) -> None:
    assert printf(device, "%d %s %%", 3, "x") == ("3 x %", 2)


def test_long_text_is_cut_and_a_full_buffer_counts_what_it_drops(device: Guest) -> None:
    text, _ = printf(device, "%5000d|%5000d", 1, 2)
    assert len(text) == 8192
    kernel = device.kernel("prints")
    for _ in range(200):
        device.launch(kernel, 1, 32, device.base, device.base + 4096, device.base + 60000)
    device.wait()
    assert len(device.printed()) == 128 * 8192
    device.launch(kernel, 1, 32, device.base, device.base + 4096, device.base + 60000)
    device.wait()
    assert device.printed().startswith("[vgpu: 72 device printf calls lost, the buffer was full]\n")


# --- sleep and wake ---


@pytest.mark.parametrize("threads", [1, 2])
def test_no_wake_up_is_lost(device: Guest, threads: int) -> None:
    results: list[int] = []

    def stress(slot: int) -> None:
        results.append(device.simulator.sim_stress(device.control, slot, 1500, 88172645463325252 + slot))

    running = [threading.Thread(target=stress, args=(slot,)) for slot in range(threads)]
    for thread in running:
        thread.start()
    for thread in running:
        thread.join()
    assert len(results) == threads
    assert max(results) < 5_000_000_000, "a waiter slept until its time was over"
    device.wait()


# --- broken guests ---


def frame(op: int, payload: bytes = b"", sequence: int = 1, slot: int = 0, flags: int = 0) -> bytes:
    return Frame(op, payload, sequence, slot, flags).pack()


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"\0" * 32, "not a vgpu frame"),
        (frame(Op.PING, bytes(8), slot=128), "reply slot 128 does not exist"),
        (frame(Op.MEM_ALLOC, bytes(24), slot=2**32 - 1), "reply slot"),
        (frame(Op.MARK, bytes(8), sequence=2), "stream operation 2 where 1 was due"),
        (frame(Op.MARK, bytes(8), sequence=0), "stream operation 0"),
        (frame(Op.MARK, bytes(16)), "length"),
        (frame(Op.HELLO, bytes(136)), "HELLO does not belong in the ring"),
        (frame(Op.PING, bytes(8), flags=REPLY), "PING does not belong"),
        (frame(Op.PING, bytes(8), flags=2), "flags"),
        (frame(0xFF01), "operation that does not exist"),
        (frame(63), "operation that does not exist"),
    ],
)
def test_a_broken_frame_ends_the_worker(device: Guest, raw: bytes, reason: str) -> None:
    device.simulator.sim_raw(device.control, raw, len(raw))
    with pytest.raises(native.NativeError, match="Broken pipe"):
        device.worker.next(5)
    assert device.fault == 999
    assert device.fault_text.startswith("protocol error: ")
    assert reason in device.fault_text


def test_a_head_that_cannot_be_ends_the_worker(device: Guest) -> None:
    device.simulator.sim_set_head(device.control, 1 << 40)
    with pytest.raises(native.NativeError, match="Broken pipe"):
        device.worker.next(5)
    assert "ring's head" in device.fault_text


def test_more_calls_than_slots_end_the_worker(device: Guest) -> None:
    raw = frame(Op.MEM_ALLOC, bytes(24))
    for _ in range(257):
        device.simulator.sim_raw(device.control, raw, len(raw))
    deadline = time.monotonic() + 5
    while not device.fault and time.monotonic() < deadline:
        time.sleep(0.001)
    assert "more calls than reply slots" in device.fault_text


def test_frames_of_every_length_wrap_around_the_ring(device: Guest) -> None:
    """COPY_INLINE of growing lengths, several times around ring and queue, each checked by what it wrote."""
    rng = np.random.default_rng(1)
    expected = np.zeros(1 << 20, np.uint8)
    written = 0
    while written < 12 << 20:
        size = int(rng.integers(1, 131064))
        at = int(rng.integers(0, (1 << 20) - size))
        data = rng.integers(0, 256, size, np.uint8)
        expected[at : at + size] = data
        device.submit(Op.COPY_INLINE, CopyInline(dst=device.base + at, data=data.tobytes()))
        written += size
    device.wait()
    assert np.array_equal(device.array(0, 1 << 20, np.uint8), expected)
