"""Records of one thread put together to calls."""

from __future__ import annotations

from vgpu.trace.layout import BEGIN, END, Record
from vgpu.trace.threads import Call, ThreadCalls


def begin(serial: int, depth: int = 0, time: int = 0) -> Record:
    return Record(BEGIN, depth, 0, 0, time, serial, b"")


def end(serial: int, time: int = 0) -> Record:
    return Record(END, 0, 0, 0, time, serial, bytes(8))


def feed(calls: ThreadCalls, *records: Record) -> list[Call]:
    """The outermost calls that become complete."""
    return [complete for record in records if (complete := calls.feed(record)[1]) is not None]


def test_one_call() -> None:
    (call,) = feed(ThreadCalls(), begin(1, time=5), end(1, time=12))
    assert call.nanoseconds == 7


def test_calls_inside_come_with_the_outermost() -> None:
    calls = ThreadCalls()
    assert feed(calls, begin(1), begin(2, 1), begin(3, 2), end(3), end(2), begin(4, 1), end(4)) == []
    (call,) = feed(calls, end(1))
    assert [inner.begin.serial for inner in call.inner] == [2, 4]
    assert [inner.begin.serial for inner in call.inner[0].inner] == [3]


def test_a_returned_call_is_told_at_once() -> None:
    calls = ThreadCalls()
    feed(calls, begin(1), begin(2, 1))
    returned, complete = calls.feed(end(2))
    assert returned is not None
    assert returned.begin.serial == 2
    assert complete is None


def test_the_call_that_a_thread_is_in() -> None:
    calls = ThreadCalls()
    assert calls.current is None
    feed(calls, begin(1), begin(2, 1))
    assert calls.current is not None
    assert calls.current.begin.serial == 2
    outermost = calls.finish()
    assert outermost is not None
    assert outermost.end is None
    assert outermost.inner[0].end is None
    assert calls.finish() is None


def test_a_call_that_was_jumped_out_of() -> None:
    calls = ThreadCalls()
    (left,) = feed(calls, begin(1), begin(2, 1), begin(3, 0))
    assert left.begin.serial == 1
    assert left.end is None
    (call,) = feed(calls, end(3))
    assert call.begin.serial == 3


def test_a_jump_into_the_outer_call() -> None:
    calls = ThreadCalls()
    (call,) = feed(calls, begin(1), begin(2, 1), end(1))
    assert call.inner[0].end is None
    assert calls.current is None


def test_an_end_whose_begin_is_missing() -> None:
    calls = ThreadCalls()
    assert feed(calls, end(8), begin(9, 1)) == []
    assert len(feed(calls, end(9))) == 1  # its outer call was not recorded
