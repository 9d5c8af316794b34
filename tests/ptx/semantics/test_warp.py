"""Shuffles, votes and the like, by whole warps and by some of their threads."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.ptx.semantics.harness import ENGINES
from tests.ptx.semantics.programs import at, launch, module, words

pytestmark = pytest.mark.parametrize("engine", ENGINES)
LANES = np.arange(32)


def shuffled(mode: str, value: np.ndarray, b: np.ndarray, c: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """What each lane receives, and whether its source lay in range; after the ISA's description, lane by lane."""
    out, inside = np.zeros(32, np.uint32), np.zeros(32, bool)
    for lane in range(32):
        bval, cval, segment = int(b[lane]) & 31, int(c[lane]) & 31, int(c[lane]) >> 8 & 31
        most = (lane & segment) | (cval & ~segment & 31)
        if mode == "up":
            source = lane - bval
            ok = source >= most
        elif mode == "down":
            source = lane + bval
            ok = source <= most
        elif mode == "bfly":
            source = lane ^ bval
            ok = source <= most
        else:
            source = (lane & segment) | (bval & ~segment & 31)
            ok = source <= most
        out[lane], inside[lane] = value[source if ok else lane], ok
    return out, inside


CLAMPS = [0x1F, 0x0, 0x181F, 0x1C1F, 0x1800, 0x100F, 0x1E1E]


@pytest.mark.parametrize("form", [".sync", ""])
@pytest.mark.parametrize("mode", ["up", "down", "bfly", "idx"])
def test_shuffle_by_constants(engine: str, mode: str, form: str) -> None:
    members = ", -1" if form else ""
    value = np.random.default_rng(3).integers(0, 1 << 32, 32, np.uint32)
    pairs = [(b, c) for c in CLAMPS for b in (0, 1, 3, 8, 16, 31)]
    body = at("%in") + "ld.global.u32 %r1, [%at];\n" + at("%out", 8 * len(pairs))
    for n, (b, c) in enumerate(pairs):
        body += f"shfl{form}.{mode}.b32 %r2|%p1, %r1, {b}, {c}{members}; selp.u32 %r3, 1, 0, %p1;\n"
        body += f"st.global.v2.u32 [%at+{8 * n}], {{%r2, %r3}};\n"
    out = words(engine, module(body + "ret;"), value, 64 * len(pairs)).reshape(32, len(pairs), 2)
    for n, (b, c) in enumerate(pairs):
        wanted, inside = shuffled(mode, value, np.full(32, b), np.full(32, c))
        assert (out[:, n, 0] == wanted).all(), (b, c)
        assert (out[:, n, 1] == inside).all(), (b, c)


@pytest.mark.parametrize("mode", ["up", "down", "bfly", "idx"])
def test_shuffle_by_registers(engine: str, mode: str) -> None:
    body = at("%in", 16) + "ld.global.v4.u32 {%r1, %r2, %r3, %r4}, [%at];\n" + at("%out", 8)
    body += f"shfl.sync.{mode}.b32 %r5|%p1, %r1, %r2, %r3, -1; selp.u32 %r6, 1, 0, %p1;\n"
    body += "st.global.v2.u32 [%at], {%r5, %r6}; ret;"
    program = module(body)

    @settings(max_examples=12, deadline=None, database=None)
    @given(st.lists(st.tuples(st.integers(0, 40), st.sampled_from(CLAMPS)), min_size=32, max_size=32), st.booleans())
    def any_lanes(drawn: list[tuple[int, int]], uniform: bool) -> None:
        b, c = (np.array([d[k] for d in drawn], np.uint32) for k in (0, 1))
        if uniform:
            b[:], c[:] = b[0], c[0]
        value = (LANES * 0x01010101 + 7).astype(np.uint32)
        out = words(engine, program, np.stack([value, b, c, b], 1), 64).reshape(32, 2)
        wanted, inside = shuffled(mode, value, b, c)
        assert (out[:, 0] == wanted).all()
        assert (out[:, 1] == inside).all()

    any_lanes()


def test_a_sum_over_the_warp(engine: str) -> None:
    body = at("%in") + "ld.global.f32 %f1, [%at];\n"
    for step in (16, 8, 4, 2, 1):
        body += f"shfl.sync.bfly.b32 %f2, %f1, {step}, 31, -1; add.f32 %f1, %f1, %f2;\n"
    body += "{ .reg .f32 r0; .reg .pred p; shfl.sync.down.b32 r0|p, %f1, 1, 31, -1; @p add.f32 r0, r0, %f1;\n"
    body += "mov.f32 %f3, r0; }\n" + at("%out", 8) + "st.global.v2.f32 [%at], {%f1, %f3}; ret;"
    data = np.arange(64, dtype=np.float32)
    out = words(engine, module(body), data, 128, np.float32, block=64).reshape(64, 2)
    sums = np.repeat(data.reshape(2, 32).sum(1), 32)
    assert (out[:, 0] == sums).all()
    assert (out[:, 1] == np.where(np.arange(64) % 32 == 31, sums, 2 * sums)).all()


VOTES = """
  setp.ne.u32 %p1, %r1, 0;
  vote.sync.all.pred %p2, %p1, {m}; selp.u32 %r2, 1, 0, %p2; vote.sync.any.pred %p3, %p1, {m}; selp.u32 %r3, 1, 0, %p3;
  vote.sync.uni.pred %p4, %p1, {m}; selp.u32 %r4, 1, 0, %p4; vote.sync.ballot.b32 %r5, %p1, {m};
  vote.ballot.sync.b32 %r6, !%p1, {m}; activemask.b32 %r7; match.any.sync.b32 %r8, %r1, {m};
  match.all.sync.b32 %r9|%p5, %r1, {m}; selp.u32 %r10, 1, 0, %p5;
  redux.sync.add.s32 %r11, %r1, {m}; redux.sync.min.s32 %r12, %r1, {m}; redux.sync.max.u32 %r13, %r1, {m};
  redux.sync.or.b32 %r14, %r1, {m}; redux.sync.and.b32 %r15, %r1, {m}; redux.sync.xor.b32 %r16, %r1, {m};
  elect.sync %r17|%p6, {m}; selp.u32 %r18, 1, 0, %p6;
"""
COLUMNS = range(2, 19)


def voted(value: np.ndarray, members: np.ndarray) -> dict[int, np.ndarray]:
    """The registers that VOTES sets, in the member lanes."""
    mine = value[members]
    mask = int(sum(1 << int(lane) for lane in LANES[members]))
    truth = mine != 0
    ballot = int(sum(1 << int(lane) for lane in LANES[members & (value != 0)]))
    equal = len(set(mine.tolist())) == 1
    same = [int(sum(1 << int(k) for k in LANES[members & (value == v)])) for v in value]
    fold = {f: int(f.reduce(mine)) for f in (np.bitwise_or, np.bitwise_and, np.bitwise_xor)}
    leader = int(LANES[members][0])
    results: dict[int, object] = {
        2: truth.all(), 3: truth.any(), 4: truth.all() or not truth.any(), 5: ballot, 6: mask & ~ballot, 7: mask,
        8: same, 9: mask if equal else 0, 10: equal, 11: int(mine.astype(np.int64).sum()) & 0xFFFFFFFF,
        12: int(mine.view(np.int32).min()) & 0xFFFFFFFF, 13: int(mine.max()), 14: fold[np.bitwise_or],
        15: fold[np.bitwise_and], 16: fold[np.bitwise_xor], 17: leader, 18: leader == LANES,
    }  # fmt: skip
    return {k: np.broadcast_to(np.asarray(v), 32) for k, v in results.items()}


def check_votes(engine: str, program, value: np.ndarray, members: np.ndarray) -> None:
    source = np.stack([value, members.astype(np.uint32)], 1)
    out = words(engine, program, source, 32 * len(COLUMNS)).reshape(32, len(COLUMNS))
    for register, wanted in voted(value, members).items():
        got = out[:, register - COLUMNS[0]]
        assert (got[members] == wanted[members]).all(), f"%r{register}: {got[members]} not {wanted[members]}"


STORE = at("%out", 4 * len(COLUMNS)) + "".join(f"st.global.u32 [%at+{4 * (k - 2)}], %r{k};\n" for k in COLUMNS)
VALUES = st.one_of(
    st.lists(st.sampled_from([0, 1, 2, 0x80000000, 0xFFFFFFFF]), min_size=32, max_size=32),
    st.sampled_from([[0] * 32, [5] * 32, [0xFFFFFFFF] * 32]),
)


def test_votes_of_the_whole_warp(engine: str) -> None:
    program = module(at("%in", 8) + "ld.global.u32 %r1, [%at];\n" + VOTES.format(m="-1") + STORE + "ret;")

    @settings(max_examples=12, deadline=None, database=None)
    @given(VALUES)
    def any_values(drawn: list[int]) -> None:
        check_votes(engine, program, np.array(drawn, np.uint32), np.ones(32, bool))

    any_values()


def test_votes_of_some_threads(engine: str) -> None:
    body = at("%in", 8) + "ld.global.v2.u32 {%r1, %r20}, [%at]; setp.ne.u32 %p10, %r20, 0;\n"
    body += "vote.sync.ballot.b32 %r21, %p10, -1; @!%p10 bra SKIP;\n" + VOTES.format(m="%r21") + STORE + "SKIP: ret;"
    program = module(body)

    @settings(max_examples=12, deadline=None, database=None)
    @given(VALUES, st.integers(1, (1 << 32) - 1))
    def any_values(drawn: list[int], mask: int) -> None:
        check_votes(engine, program, np.array(drawn, np.uint32), (mask >> LANES & 1).astype(bool))

    any_values()


def test_votes_of_the_threads_that_are_left(engine: str) -> None:
    body = at("%in", 8) + "ld.global.v2.u32 {%r1, %r20}, [%at]; setp.eq.u32 %p10, %r20, 0; @%p10 ret;\n"
    program = module(body + "activemask.b32 %r21;\n" + VOTES.format(m="%r21") + STORE + "ret;")
    value = (LANES % 3).astype(np.uint32)
    for members in (LANES > 4, LANES % 2 == 0, LANES == 31):
        check_votes(engine, program, value, members)


def test_votes_of_several_groups_at_once(engine: str) -> None:
    """What a labelled partition does: each lane names its own group, and all of them execute one instruction."""
    body = at("%in", 8) + "ld.global.v2.u32 {%r1, %r20}, [%at]; match.any.sync.b32 %r21, %r20, -1;\n"
    program = module(body + VOTES.format(m="%r21") + STORE + "ret;")
    value = (LANES * 2654435761 % 7).astype(np.uint32)
    for key in (LANES % 3, LANES // 9, LANES, LANES * 0):
        out = words(engine, program, np.stack([value, key.astype(np.uint32)], 1), 32 * len(COLUMNS))
        for group in set(key.tolist()):
            members = key == group
            for register, wanted in voted(value, members).items():
                got = out.reshape(32, len(COLUMNS))[members, register - COLUMNS[0]]
                if register != 7:  # activemask: all of them
                    assert (got == wanted[members]).all(), f"%r{register}: {got} not {wanted[members]}"


def test_both_sides_of_a_branch_shuffle(engine: str) -> None:
    body = """
      mul.lo.u32 %r1, %tid, 11; and.b32 %r2, %tid, 1; setp.eq.u32 %p1, %r2, 0; @%p1 bra EVEN;
      shfl.sync.bfly.b32 %r3, %r1, 2, 31, 0xAAAAAAAA; add.u32 %r3, %r3, 1000; bra.uni JOIN;
    EVEN: shfl.sync.bfly.b32 %r3, %r1, 4, 31, 0x55555555; bar.warp.sync 0x55555555;
    JOIN: shfl.sync.idx.b32 %r4, %r3, 5, 31, -1;
    """
    out = words(engine, module(body + at("%out", 8) + "st.global.v2.u32 [%at], {%r3, %r4}; ret;"), np.zeros(1), 64)
    first = np.where(LANES % 2 == 0, (LANES ^ 4) * 11, (LANES ^ 2) * 11 + 1000)
    assert (out.reshape(32, 2) == np.stack([first, np.full(32, first[5])], 1)).all()


def test_threads_that_take_no_part_give_zeros(engine: str) -> None:
    """The first eight of a warp sum with steps of 16, 8, 4, 2 and 1: what the other 24 hold must not count."""
    body = at("%in") + "ld.global.u32 %r1, [%at]; setp.ge.u32 %p1, %tid, 8; mov.u32 %r2, %r1; @%p1 bra DONE;\n"
    body += "".join(f"shfl.sync.down.b32 %r3, %r2, {k}, 31, 255; add.u32 %r2, %r2, %r3;\n" for k in (16, 8, 4, 2, 1))
    program = module(body + "DONE:\n" + at("%out") + "st.global.u32 [%at], %r2; ret;")
    data = np.arange(100, 132, dtype=np.uint32)
    assert words(engine, program, data, 32)[0] == data[:8].sum()


def test_match_of_64_bits(engine: str) -> None:
    body = at("%in", 8) + "ld.global.u64 %rd1, [%at]; match.any.sync.b64 %r1, %rd1, -1;\n"
    body += "match.all.sync.b64 %r2|%p1, %rd1, -1; selp.u32 %r3, 1, 0, %p1;\n"
    program = module(body + at("%out", 16) + "st.global.v4.u32 [%at], {%r1, %r2, %r3, %r3}; ret;")
    for value in (np.uint64(1) << (LANES % 5 * 9).astype(np.uint64), np.full(32, 1 << 40, np.uint64)):
        out = words(engine, program, value, 128).reshape(32, 4)
        equal = len(set(value.tolist())) == 1
        assert out[:, 0].tolist() == [sum(1 << k for k in range(32) if value[k] == v) for v in value]
        assert (out[:, 1] == (0xFFFFFFFF if equal else 0)).all()
        assert (out[:, 2] == equal).all()


def test_special_registers(engine: str) -> None:
    names = [
        "%tid.x", "%tid.y", "%tid.z", "%ntid.x", "%ntid.y", "%ntid.z", "%ctaid.x", "%nctaid.x", "%laneid",
        "%warpid", "%nwarpid", "%lanemask_eq", "%lanemask_le", "%lanemask_lt", "%lanemask_ge", "%lanemask_gt",
    ]  # fmt: skip
    body = "mov.u32 %r1, %tid.y; mov.u32 %r2, %tid.z; mov.u32 %r3, %ntid.y; mad.lo.u32 %r1, %r2, %r3, %r1;\n"
    body += "mad.lo.u32 %r1, %r1, %r31, %tid; mad.lo.u32 %i, %r30, 105, %r1;\n" + at("%out", 4 * len(names))
    for n, name in enumerate(names):
        body += f"mov.u32 %r4, {name}; st.global.u32 [%at+{4 * n}], %r4;\n"
    out, _, _ = launch(engine, module(body + "ret;"), np.zeros(1), 2 * 105 * 4 * len(names), grid=2, block=(7, 5, 3))
    got = np.frombuffer(out, np.uint32).reshape(2, 105, len(names))
    linear = np.arange(105)
    lane = linear % 32
    one = 1 << lane.astype(np.int64)
    wanted = [
        linear % 7, linear // 7 % 5, linear // 35, 7, 5, 3, None, 2, lane, linear // 32, 64,
        one, 2 * one - 1, one - 1, 0xFFFFFFFF & -one, 0xFFFFFFFF & -2 * one,
    ]  # fmt: skip
    for n, want in enumerate(wanted):
        for block in (0, 1):
            assert (got[block, :, n] == (block if want is None else want)).all(), names[n]
