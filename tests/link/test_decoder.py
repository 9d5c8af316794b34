"""The one decoder: frames split, merged, truncated, hostile."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vgpu.link._ops import RECORDS, WHO, Op, Ping
from vgpu.link.decoder import (
    HEADER_BYTES,
    MAX_PAYLOAD,
    PROTOCOL_VERSION,
    REPLY,
    Decoder,
    Frame,
    FrameError,
    FrameHeader,
)

U32, U64 = st.integers(0, 2**32 - 1), st.integers(0, 2**64 - 1)
BAD_MAGIC, BAD_VERSION, BAD_LENGTH, BAD_OP, BAD_FLAGS = -1, -2, -3, -4, -5


def has_tail(op: Op) -> bool:
    return RECORDS[op][0].TAIL is not None


@st.composite
def frames(draw: st.DrawFn) -> Frame:
    op = draw(st.sampled_from(list(Op)))
    fixed = RECORDS[op][0].fixed_bytes()
    more = draw(st.integers(0, 200)) if has_tail(op) else 0
    reply = WHO[op] != "stream" and draw(st.booleans())
    payload = draw(st.binary(max_size=300)) if reply else draw(st.binary(min_size=fixed + more, max_size=fixed + more))
    status = draw(st.integers(-(2**31), 2**31 - 1))
    return Frame(int(op), payload, draw(U64), draw(U32), REPLY if reply else 0, status)


@given(st.lists(frames(), max_size=8), st.lists(st.integers(1, 400), max_size=40))
@settings(max_examples=300, deadline=None)
def test_frames_arrive_whole_however_they_are_cut(sent: list[Frame], cuts: list[int]) -> None:
    data = b"".join(frame.pack() for frame in sent)
    decoder = Decoder()
    got: list[Frame] = []
    at = 0
    for cut in cuts:
        got += decoder.feed(data[at : at + cut])
        at = min(at + cut, len(data))
    got += decoder.feed(data[at:])
    assert got == sent
    assert decoder.wants == HEADER_BYTES


@given(frames(), st.data())
def test_a_truncated_frame_is_waited_for(frame: Frame, data: st.DataObject) -> None:
    raw = frame.pack()
    cut = data.draw(st.integers(0, len(raw) - 1))
    decoder = Decoder()
    assert list(decoder.feed(raw[:cut])) == []
    wanted = HEADER_BYTES - cut if cut < HEADER_BYTES else len(raw) - cut
    assert decoder.wants == wanted
    assert list(decoder.feed(raw[cut:])) == [frame]


@given(st.binary(max_size=4000), st.lists(frames(), max_size=3))
@settings(max_examples=300)
def test_any_bytes_give_frames_or_an_error_that_stays(noise: bytes, before: list[Frame]) -> None:
    decoder = Decoder()
    got: list[Frame] = []
    codes = []
    try:
        for frame in decoder.feed(b"".join(frame.pack() for frame in before) + noise):
            got.append(frame)
    except FrameError as error:
        codes.append(error.code)
    assert got[: len(before)] == before
    for code in codes:
        assert -5 <= code <= -1
        for _ in range(2):
            with pytest.raises(FrameError) as again:
                list(decoder.feed(before[0].pack() if before else b"x"))
            assert again.value.code == code
        assert decoder.wants == 0


@given(frames(), st.integers(0, HEADER_BYTES - 1), st.integers(1, 255))
@settings(max_examples=500)
def test_a_header_that_was_changed_gives_nothing_that_link_tbl_forbids(frame: Frame, at: int, change: int) -> None:
    raw = bytearray(frame.pack())
    raw[at] ^= change
    decoder = Decoder()
    try:
        got = list(decoder.feed(bytes(raw)))
    except FrameError:
        return
    for one in got:
        op = Op(one.op)
        assert one.flags in (0, REPLY)
        if one.flags == 0:
            fixed = RECORDS[op][0].fixed_bytes()
            assert len(one.payload) >= fixed if has_tail(op) else len(one.payload) == fixed


def header(**changes: int) -> bytes:
    values = {"magic": 0x55504756, "version": PROTOCOL_VERSION, "op": int(Op.PING), "length": 8, **changes}
    return bytes(FrameHeader(**values))


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (header(magic=0), BAD_MAGIC),
        (header(version=2), BAD_VERSION),
        (header(op=0), BAD_OP),
        (header(op=0xFFFF), BAD_OP),
        (header(op=0xFF01), BAD_OP),
        (header(op=63), BAD_OP),
        (header(flags=2), BAD_FLAGS),
        (header(flags=0x80000000), BAD_FLAGS),
        (header(op=int(Op.MARK), flags=REPLY), BAD_FLAGS),
        (header(length=7), BAD_LENGTH),
        (header(length=9), BAD_LENGTH),
        (header(length=MAX_PAYLOAD + 1, flags=REPLY), BAD_LENGTH),
        (header(length=0xFFFFFFFF), BAD_LENGTH),
        (header(op=int(Op.LAUNCH), length=39), BAD_LENGTH),
        (header(op=int(Op.LAUNCH), length=MAX_PAYLOAD + 1), BAD_LENGTH),
    ],
)
def test_hostile_headers_are_refused_before_their_payload(raw: bytes, code: int) -> None:
    with pytest.raises(FrameError) as caught:
        list(Decoder().feed(raw))
    assert caught.value.code == code
    assert len(str(caught.value)) > 10


def test_the_largest_frame_passes() -> None:
    frame = Frame(Op.LAUNCH, bytes(range(256)) * 512, 5)
    assert len(frame.payload) == MAX_PAYLOAD
    decoder = Decoder()
    assert list(decoder.feed(frame.pack() + Frame(Op.PING, bytes(8), 6).pack())) == [frame, Frame(Op.PING, bytes(8), 6)]
    with pytest.raises(FrameError, match="at most"):
        Frame(Op.LAUNCH, bytes(MAX_PAYLOAD + 1)).pack()


def test_a_reply_answers_its_request() -> None:
    request = Frame(Op.PING, Ping(value=3).pack(), 77, 5)
    answer = request.reply(Ping(value=4))
    assert answer == Frame(Op.PING, Ping(value=4).pack(), 77, 5, REPLY)
    assert answer.is_reply
    assert not request.is_reply
    failed = request.reply(b"no such thing", 400)
    assert (failed.status, failed.payload) == (400, b"no such thing")
