"""Branches, loops, barriers, calls, and how kernels end."""

from __future__ import annotations

import numpy as np
import pytest
from tests.ptx.semantics.harness import ENGINES, HEADER
from tests.ptx.semantics.programs import PROLOGUE, at, launch, module, words

from vgpu.ptx.module import Module
from vgpu.ptx.oracle import DeadlockError, TrapError

pytestmark = pytest.mark.parametrize("engine", ENGINES)
NOTHING = np.zeros(1, np.uint32)
LOAD = at("%in") + "ld.global.u32 %r1, [%at];\n"
STORE = at("%out") + "st.global.u32 [%at], %r2; ret;"


def collatz(n: int) -> int:
    steps = 0
    while n > 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


def test_loops_of_different_length(engine: str) -> None:
    body = LOAD + """
      mov.u32 %r2, 0;
    LOOP: setp.le.u32 %p1, %r1, 1; @%p1 bra DONE;
      and.b32 %r3, %r1, 1; setp.eq.u32 %p2, %r3, 0; @%p2 bra EVEN;
      mad.lo.u32 %r1, %r1, 3, 1; bra NEXT;
    EVEN: shr.u32 %r1, %r1, 1;
    NEXT: add.u32 %r2, %r2, 1; bra LOOP;
    DONE:
    """ + STORE  # fmt: skip
    data = np.arange(1, 97, dtype=np.uint32)
    assert words(engine, module(body), data, 96, block=96).tolist() == [collatz(n) for n in range(1, 97)]


def test_nested_branches_by_data(engine: str) -> None:
    body = LOAD + """
      mov.u32 %r2, 0; setp.lt.u32 %p1, %r1, 8; @!%p1 bra HIGH;
      setp.lt.u32 %p2, %r1, 4; @%p2 bra LOW4; add.u32 %r2, %r2, 10; and.b32 %r3, %r1, 1; setp.eq.u32 %p3, %r3, 1;
      @%p3 bra ODD; add.u32 %r2, %r2, 100; bra IN;
    ODD: add.u32 %r2, %r2, 200;
    IN: bra OUT;
    LOW4: add.u32 %r2, %r2, 1; setp.eq.u32 %p4, %r1, 2; @%p4 ret;
    OUT: mul.lo.u32 %r2, %r2, 3; bra JOIN;
    HIGH: sub.u32 %r2, %r1, 8; @%p1 bra OUT; setp.gt.u32 %p5, %r2, 5; @%p5 add.u32 %r2, %r2, 1000;
    JOIN:
    """ + STORE  # fmt: skip

    def wanted(v: int) -> int:
        if v >= 8:
            return v - 8 + (1000 if v - 8 > 5 else 0)
        if v < 4:
            return 0 if v == 2 else 3
        return 3 * (10 + (200 if v % 2 else 100))

    for data in (np.arange(64) % 16, np.full(64, 3), np.full(64, 12), np.arange(64) // 32 * 8):
        out = words(engine, module(body), data.astype(np.uint32), 64, block=64)
        assert out.tolist() == [wanted(int(v)) for v in data]


def test_breaks_and_continues_in_nested_loops(engine: str) -> None:
    body = LOAD + """
      mov.u32 %r2, 0; mov.u32 %r3, 0;
    OUTER: setp.ge.u32 %p1, %r3, 6; @%p1 bra END; mov.u32 %r4, 0;
    INNER: setp.ge.u32 %p2, %r4, 5; @%p2 bra NEXT;
      add.u32 %r5, %r3, %r4; setp.eq.u32 %p3, %r5, %r1; @%p3 bra NEXT;
      add.u32 %r6, %r1, %r4; and.b32 %r6, %r6, 3; add.u32 %r4, %r4, 1; setp.eq.u32 %p4, %r6, 0; @%p4 bra INNER;
      mad.lo.u32 %r2, %r3, %r4, %r2; setp.gt.u32 %p5, %r2, 60; @%p5 bra END; bra INNER;
    NEXT: add.u32 %r3, %r3, 1; bra OUTER;
    END:
    """ + STORE  # fmt: skip

    def wanted(v: int) -> int:
        total = 0
        for i in range(6):
            j = 0
            while j < 5:
                if i + j == v:
                    break
                skip = (v + j) & 3 == 0
                j += 1
                if skip:
                    continue
                total += i * j
                if total > 60:
                    return total
        return total

    data = np.arange(64, dtype=np.uint32) % 12
    assert words(engine, module(body), data, 64, block=64).tolist() == [wanted(int(v)) for v in data]


def test_branch_tables(engine: str) -> None:
    body = LOAD + """
      and.b32 %r3, %r1, 3; mov.u32 %r2, 7;
      cases: .branchtargets A, B, C, B;
      brx.idx %r3, cases;
    A: mov.u32 %r2, 1; bra.uni J;
    B: mov.u32 %r2, 2; setp.eq.u32 %p1, %r3, 3; @%p1 bra C; bra J;
    C: add.u32 %r2, %r2, 10;
    J:
    """ + STORE  # fmt: skip
    for data in (np.arange(32), np.full(32, 2)):
        out = words(engine, module(body), data.astype(np.uint32), 32)
        assert out.tolist() == [[1, 2, 17, 12][int(v) & 3] for v in data]


def test_threads_that_end_early_do_not_hold_up_barriers(engine: str) -> None:
    body = """
      .shared .align 4 .b8 s[512]; setp.ge.u32 %p1, %tid, 100; @%p1 exit;
      mov.u32 %r3, s; mad.lo.u32 %r3, %tid, 4, %r3; st.shared.u32 [%r3], %tid; bar.sync 0;
      mov.u32 %r4, s; sub.u32 %r5, 99, %tid; mad.lo.u32 %r4, %r5, 4, %r4; ld.shared.u32 %r2, [%r4];
    """
    out = words(engine, module(body + STORE), NOTHING, 128, block=128)
    assert out.tolist() == [99 - k if k < 100 else 0 for k in range(128)]


@pytest.mark.parametrize("block", [64, 70, 256])
def test_a_barrier_in_a_loop(engine: str, block: int) -> None:
    """A prefix sum in shared memory: each round reads what others wrote in the round before."""
    body = """
      .shared .align 4 .b8 s[1024];
    """ + LOAD + """
      mov.u32 %r3, s; mad.lo.u32 %r3, %tid, 4, %r3; st.shared.u32 [%r3], %r1; mov.u32 %r4, 1;
    LOOP: bar.sync 0; mov.u32 %r5, 0; setp.lt.u32 %p1, %tid, %r4; shl.b32 %r6, %r4, 2; sub.u32 %r6, %r3, %r6;
      @!%p1 ld.shared.u32 %r5, [%r6]; bar.sync 0; add.u32 %r1, %r1, %r5; st.shared.u32 [%r3], %r1;
      shl.b32 %r4, %r4, 1; setp.lt.u32 %p2, %r4, %r31; @%p2 bra LOOP;
      mov.u32 %r2, %r1;
    """ + STORE  # fmt: skip
    data = np.random.default_rng(1).integers(0, 100, block * 2, np.uint32)
    out = words(engine, module(body), data, block * 2, block=block, grid=2)
    assert (out.reshape(2, block) == np.cumsum(data.reshape(2, block), axis=1)).all()


def test_barriers_that_reduce(engine: str) -> None:
    body = LOAD + """
      setp.ne.u32 %p1, %r1, 0;
      bar.red.popc.u32 %r3, 0, %p1; bar.red.or.pred %p2, 0, %p1; bar.red.and.pred %p3, 0, %p1;
      barrier.cta.red.popc.aligned.u32 %r4, 1, !%p1;
      selp.u32 %r5, 1000, 0, %p2; selp.u32 %r6, 10000, 0, %p3; add.u32 %r2, %r3, %r5; add.u32 %r2, %r2, %r6;
      mad.lo.u32 %r2, %r4, 100000, %r2;
    """ + STORE  # fmt: skip
    for data in (np.arange(96) % 5, np.zeros(96), np.ones(96)):
        count = int((data != 0).sum())
        out = words(engine, module(body), data.astype(np.uint32), 96, block=96)
        assert set(out.tolist()) == {count + 1000 * (count > 0) + 10000 * (count == 96) + 100000 * (96 - count)}


def test_named_barriers_between_producers_and_consumers(engine: str) -> None:
    body = """
      .shared .align 4 .b8 s[256]; shr.u32 %r3, %tid, 5; mov.u32 %r2, 0; mov.u32 %r4, s; mad.lo.u32 %r5, %lane, 4, %r4;
      setp.eq.u32 %p1, %r3, 0; @!%p1 bra CONSUMER;
      mul.lo.u32 %r6, %lane, 3; st.shared.u32 [%r5], %r6; bar.arrive 1, 64; bar.sync 2, 64;
      ld.shared.u32 %r2, [%r5+128];
      bra JOIN;
    CONSUMER: bar.sync 1, 64; ld.shared.u32 %r2, [%r5]; add.u32 %r6, %r2, 1; st.shared.u32 [%r5+128], %r6;
      bar.sync 2, 64;
    JOIN: barrier.sync 0;
    """ + STORE  # fmt: skip
    out = words(engine, module(body), NOTHING, 64, block=64)
    lanes = np.arange(32)
    assert out.tolist() == [*(lanes * 3 + 1).tolist(), *(lanes * 3).tolist()]


FUNCTIONS = """
.func (.param .b32 result) power(.param .b32 base, .param .b32 exponent)
{
  .reg .b32 %a, %b, %c; .reg .pred %p;
  ld.param.b32 %a, [base]; ld.param.b32 %b, [exponent]; mov.u32 %c, 1;
AGAIN: setp.eq.u32 %p, %b, 0; @%p bra OUT; mul.lo.u32 %c, %c, %a; sub.u32 %b, %b, 1; bra AGAIN;
OUT: st.param.b32 [result], %c; ret;
}
.func (.param .align 8 .b8 both[16]) swapped(.param .align 8 .b8 pair[16])
{
  .reg .b64 %x, %y; .local .align 8 .b8 room[16]; .reg .b32 %n; .reg .b64 %r;
  ld.param.b64 %x, [pair]; ld.param.b64 %y, [pair+8]; mov.u64 %r, room; st.local.b64 [%r], %x; st.local.b64 [%r+8], %y;
  { .param .b32 p0; .param .b32 p1; .param .b32 r0; st.param.b32 [p0], 2; st.param.b32 [p1], 5;
    call.uni (r0), power, (p0, p1); ld.param.b32 %n, [r0]; }
  ld.local.b64 %y, [%r+8]; cvt.u64.u32 %x, %n; add.u64 %y, %y, %x; st.param.b64 [both], %y; ld.local.b64 %x, [%r];
  st.param.b64 [both+8], %x; ret;
}
"""


def test_functions(engine: str) -> None:
    body = LOAD + """
      { .param .b32 param0; .param .b32 param1; .param .b32 retval0;
        and.b32 %r3, %r1, 7; st.param.b32 [param0], 3; st.param.b32 [param1+0], %r3;
        call.uni (retval0),
        power,
        (param0, param1);
        ld.param.b32 %r2, [retval0+0]; }
      setp.lt.u32 %p1, %r3, 4; @%p1 bra SKIP;
      { .param .align 8 .b8 param0[16]; .param .align 8 .b8 retval0[16]; cvt.u64.u32 %rd1, %r2; mov.u64 %rd2, 1000;
        st.param.b64 [param0], %rd1; st.param.b64 [param0+8], %rd2; call (retval0), swapped, (param0);
        ld.param.b64 %rd3, [retval0]; ld.param.b64 %rd4, [retval0+8]; }
      cvt.u32.u64 %r4, %rd3; cvt.u32.u64 %r5, %rd4; mad.lo.u32 %r2, %r4, 10000, %r5;
    SKIP:
    """ + STORE  # fmt: skip
    data = np.arange(64, dtype=np.uint32)
    out = words(engine, module(body, FUNCTIONS), data, 64, block=64)
    assert out.tolist() == [3 ** (k % 8) + (1032 * 10000 if k % 8 >= 4 else 0) for k in range(64)]


PIECES = """
.func (.param .align 8 .b8 r[16]) mix(.param .b32 small, .param .align 8 .b8 pair[16], .param .b64 whole)
{
  .reg .b16 %h; .reg .b32 %a, %b, %c, %e; .reg .b64 %d, %w;
  .reg .b64 %unused; mov.b64 %unused, pair;
  ld.param.u8 %h, [small]; cvt.u32.u16 %a, %h; ld.param.s8 %b, [small]; ld.param.s16 %c, [pair+6];
  ld.param.b64 %d, [pair+8];
  ld.param.u32 %e, [whole+4]; add.u32 %a, %a, %e; st.param.v2.b32 [r], {%a, %b}; cvt.s64.s32 %w, %c; add.s64 %d, %d, %w;
  st.param.b64 [r+8], %d; ret;
}
"""


def test_parameters_read_in_other_pieces_than_they_were_written(engine: str) -> None:
    body = (
        LOAD
        + """
      { .param .b32 p0; .param .align 8 .b8 p1[16]; .param .b64 p2; .param .align 8 .b8 r0[16];
        st.param.b32 [p0], %r1; mov.u32 %r3, 0xFFFE0000; mov.b64 %rd1, {%r1, %r3}; st.param.b64 [p1], %rd1;
        mov.u32 %r4, 7; st.param.v2.b32 [p1+8], {%r1, %r4}; mov.u64 %rd2, 0x300000001; st.param.b64 [p2], %rd2;
        call.uni (r0), mix, (p0, p1, p2); ld.param.b64 %rd3, [r0]; ld.param.v2.u32 {%r5, %r6}, [r0+8]; }
    """
        + at("%out", 16)
    )
    program = module(body + "st.global.u64 [%at], %rd3; st.global.v2.u32 [%at+8], {%r5, %r6}; ret;", PIECES)
    data = (np.arange(64) * 37).astype(np.uint32)
    out = words(engine, program, data, 256, block=64).reshape(64, 4)
    signed = (data & 255).astype(np.uint8).view(np.int8).astype(np.int32).view(np.uint32)
    assert (out[:, 0] == (data & 255) + 3).all()
    assert (out[:, 1] == signed).all()
    total = (np.uint64(7) << np.uint64(32)) + data.astype(np.uint64) - np.uint64(2)
    assert (out[:, 2:].copy().view(np.uint64)[:, 0] == total).all()


VPRINTF = """.extern .func (.param .b32 r) vprintf (.param .b64 f, .param .b64 a);
.global .align 1 .b8 fmt[{n}] = {{{codes}}};"""


def printing(template: str) -> str:
    codes = template.encode() + b"\0"
    return VPRINTF.format(n=len(codes), codes=", ".join(str(c) for c in codes))


def test_printf(engine: str) -> None:
    body = """
      .local .align 8 .b8 room[40]; mov.u64 %rd1, room; cvta.local.u64 %rd2, %rd1; setp.gt.u32 %p1, %tid, 2; @%p1 ret;
      st.local.u32 [%rd1], %tid; mov.u64 %rd3, -5; st.local.u64 [%rd1+8], %rd3; mov.f64 %d, 0d4004000000000000;
      st.local.f64 [%rd1+16], %d; mov.u64 %rd4, fmt; cvta.global.u64 %rd4, %rd4; st.local.u64 [%rd1+24], %rd4;
      st.local.u32 [%rd1+32], 255;
      { .param .b64 param0; .param .b64 param1; .param .b32 retval0; st.param.b64 [param0], %rd4;
        st.param.b64 [param1], %rd2; call.uni (retval0), vprintf, (param0, param1); ld.param.b32 %r2, [retval0]; }
    """
    template = "t=%d %lld %.2f%% %.3s|%04x\n"
    program = module(".reg .f64 %d;" + body + STORE, printing(template))
    out, _, printed = launch(engine, program, NOTHING, 128)
    lines = sorted(printed.decode().splitlines())
    assert lines == [f"t={k} -5 2.50% t=%|00ff" for k in range(3)]
    assert np.frombuffer(out, np.uint32)[:4].tolist() == [5, 5, 5, 0]


def test_trap(engine: str) -> None:
    program = module("setp.eq.u32 %p1, %tid, 40; @%p1 trap; ret;")
    with pytest.raises(TrapError):
        launch(engine, program, NOTHING, 4, block=64)
    launch(engine, program, NOTHING, 4, block=32)


def test_assertions(engine: str) -> None:
    declare = (
        ".extern .func __assertfail (.param .b64 a, .param .b64 b, .param .b32 c, .param .b64 d, .param .b64 e);\n"
    )
    body = """
      setp.ne.u32 %p1, %tid, 7; @%p1 bra FINE; mov.u64 %rd1, fmt; cvta.global.u64 %rd1, %rd1;
      { .param .b64 p0; .param .b64 p1; .param .b32 p2; .param .b64 p3; .param .b64 p4;
        st.param.b64 [p0], %rd1; st.param.b64 [p1], %rd1; st.param.b32 [p2], 12; st.param.b64 [p3], %rd1;
        st.param.b64 [p4], 1; call.uni __assertfail, (p0, p1, p2, p3, p4); }
    FINE: ret;
    """
    text = "x < y"
    codes = ", ".join(str(c) for c in text.encode() + b"\0")
    program = module(body, f"{declare}.global .align 1 .b8 fmt[6] = {{{codes}}};")
    with pytest.raises(TrapError, match="x < y:12: assertion failed: x < y"):
        launch(engine, program, NOTHING, 4)


def test_the_heap(engine: str) -> None:
    body = """
      mov.u64 %rd1, 64;
      { .param .b64 p0; .param .b64 r0; st.param.b64 [p0], %rd1; call.uni (r0), malloc, (p0); ld.param.b64 %rd2, [r0]; }
      st.u32 [%rd2+60], %tid; ld.u32 %r2, [%rd2+60];
      { .param .b64 p0; st.param.b64 [p0], %rd2; call.uni free, (p0); }
    """
    declare = ".extern .func (.param .b64 r) malloc (.param .b64 s);\n.extern .func free (.param .b64 p);"
    assert words(engine, module(body + STORE, declare), NOTHING, 32).tolist() == list(range(32))


def test_registers_live_across_a_barrier_keep_their_values(engine: str) -> None:
    """Twenty values of all widths, in a warp of which some threads are gone, through four barriers."""
    body = LOAD + "setp.eq.u32 %p1, %r1, 3; @%p1 ret; .shared .align 4 .b8 s[4];\n"
    for k in range(3, 13):
        body += f"mad.lo.u32 %r{k}, %r1, {k}, {k * k}; cvt.u64.u32 %rd{k}, %r{k}; cvt.rn.f32.u32 %f{k}, %r{k};\n"
        body += f"setp.gt.u32 %p{k}, %r{k}, 100; cvt.u16.u32 %rs{k}, %r{k};\n" + ("bar.sync 0;\n" if k % 3 == 0 else "")
    body += "mov.u32 %r2, 0;\n"
    for k in range(3, 13):
        body += f"cvt.u32.u64 %r20, %rd{k}; cvt.rzi.u32.f32 %r21, %f{k}; cvt.u32.u16 %r22, %rs{k};\n"
        body += (
            f"@%p{k} add.u32 %r2, %r2, %r20; add.u32 %r2, %r2, %r21; sub.u32 %r2, %r2, %r22; xor.b32 %r2, %r2, %r{k};\n"
        )
    data = (np.arange(96) % 7).astype(np.uint32)

    def wanted(v: int) -> int:
        total = 0
        for k in range(3, 13):
            x = v * k + k * k
            total = ((total + x * (x > 100)) & 0xFFFFFFFF) ^ x
        return 0 if v == 3 else total

    out = words(engine, module(body + STORE), data, 96, block=96)
    assert out.tolist() == [wanted(int(v)) for v in data]


def test_blocks_wait_for_each_other(engine: str) -> None:
    """Block 0 spins until the last block has come: blocks must make progress side by side."""
    body = """
      setp.ne.u32 %p1, %tid, 0; @%p1 bra AFTER; atom.global.add.u32 %r3, [%in], 1;
    SPIN: ld.acquire.gpu.global.u32 %r4, [%in]; setp.lt.u32 %p2, %r4, 4; @%p2 bra SPIN;
    AFTER: bar.sync 0; ld.volatile.global.u32 %r2, [%in];
    """
    assert words(engine, module(body + STORE), NOTHING, 256, block=64, grid=4).tolist() == [4] * 256


def test_a_barrier_that_cannot_open(engine: str) -> None:
    body = (
        "shr.u32 %r3, %tid, 5; setp.eq.u32 %p1, %r3, 0; @%p1 bra ONE; bar.sync 1; bra END; ONE: bar.sync 2; END: ret;"
    )
    with pytest.raises(DeadlockError):
        launch(engine, module(body), NOTHING, 4, block=64)


def test_a_kernel_without_parameters(engine: str) -> None:
    text = (
        f"{HEADER}.global .align 4 .u32 x[32];\n.visible .entry k() {{ .reg .b64 %a; .reg .b32 %r; mov.u32 %r, %tid.x;"
    )
    text += " mov.u64 %a, x; mad.wide.u32 %a, %r, 4, %a; st.global.u32 [%a], %r; ret; }\n"
    from tests.ptx.semantics.harness import run

    from vgpu.ptx.oracle import Memory

    memory = Memory()
    run(engine, Module(text), "k", (1, 1, 1), (32, 1, 1), b"", memory)
    assert memory.array(memory.symbols["x"], np.uint32, 32).tolist() == list(range(32))
    assert "ld.param" in PROLOGUE


BY_ADDRESS = """
.func (.param .b32 result) twice(.param .b32 x)
{
  .reg .b32 %a; ld.param.b32 %a, [x]; shl.b32 %a, %a, 1; st.param.b32 [result], %a; ret;
}
.func (.param .b32 result) square(.param .b32 x)
{
  .reg .b32 %a; ld.param.b32 %a, [x]; mul.lo.u32 %a, %a, %a; st.param.b32 [result], %a; ret;
}
.func (.param .b32 result) other(.param .b64 x)
{
  st.param.b32 [result], 7; ret;
}
.global .align 8 .u64 table[3] = {twice, other, square};

.func (.param .b32 result) again(.param .b32 x)
{
  .reg .b32 %a; .reg .b64 %f; ld.param.b32 %a, [x]; ld.global.u64 %f, [table];
  { .param .b32 p; .param .b32 r; st.param.b32 [p], %a;
    shape : .callprototype (.param .b32 _) _ (.param .b32 _);
    call (r), %f, (p), shape; ld.param.b32 %a, [r]; }
  add.u32 %a, %a, 1; st.param.b32 [result], %a; ret;
}
"""


def test_calls_by_address(engine: str) -> None:
    """Each thread calls what a table, or an instruction, gives it: `again` calls on, and could be called by itself."""
    body = LOAD + """
      mov.u64 %rd1, table; and.b32 %r3, %tid, 1; mad.wide.u32 %rd2, %r3, 16, %rd1; ld.global.u64 %rd3, [%rd2];
      rem.u32 %r4, %tid, 3; setp.eq.u32 %p1, %r4, 2; @%p1 mov.u64 %rd3, again;
      { .param .b32 p; .param .b32 r; st.param.b32 [p], %r1;
        prototype_0 : .callprototype (.param .b32 _) _ (.param .b32 _);
        call (r), %rd3, (p), prototype_0;
        ld.param.b32 %r2, [r]; }
    """ + STORE  # fmt: skip
    data = np.arange(70, dtype=np.uint32) + 5
    out = words(engine, module(body, globals_=BY_ADDRESS), data, 70, block=70)
    wanted = [int(2 * x + 1 if k % 3 == 2 else x * x if k % 2 else 2 * x) for k, x in enumerate(data.tolist())]
    assert out.tolist() == wanted


def test_a_call_of_no_function(engine: str) -> None:
    body = "mov.u64 %rd1, 64; { prototype_0 : .callprototype () _ (); call %rd1, prototype_0; } ret;"
    with pytest.raises(TrapError):
        launch(engine, module(body), NOTHING, 4)
