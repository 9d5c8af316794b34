"""mbarrier objects: phases, arrivals that are more than one, bytes that come, and the copies that arrive."""

from __future__ import annotations

import numpy as np
import pytest
from tests.ptx.semantics.harness import ENGINES
from tests.ptx.semantics.programs import at, module, words

pytestmark = pytest.mark.parametrize("engine", ENGINES)
NOTHING = np.zeros(1, np.uint32)
LOAD = at("%in") + "ld.global.u32 %r1, [%at];\n"
STORE = at("%out") + "st.global.u32 [%at], %r2; ret;"
OBJECT = """
  .shared .align 8 .b8 bar[16]; .shared .align 16 .b8 s[1024]; .reg .b64 %state, %other; .reg .b32 %b;
  mov.u32 %b, bar;
"""


@pytest.mark.parametrize("block", [32, 70, 256])
def test_a_barrier_split_in_arrival_and_wait(engine: str, block: int) -> None:
    """Two rounds over one buffer: all have written before any reads, all have read before any writes again."""
    body = OBJECT + f"""
      setp.eq.u32 %p1, %tid, 0; @%p1 mbarrier.init.shared.b64 [%b], {block}; bar.sync 0;
    """ + LOAD + """
      mov.u32 %r3, s; mad.lo.u32 %r4, %tid, 4, %r3; sub.u32 %r5, %r31, %tid; sub.u32 %r5, %r5, 1;
      mad.lo.u32 %r5, %r5, 4, %r3; mov.u32 %r2, 0; mov.u32 %r6, 0;
    ROUND:
      st.shared.u32 [%r4], %r1;
      mbarrier.arrive.shared::cta.b64 %state, [%b];
    W1: mbarrier.try_wait.shared.b64 %p2, [%b], %state; @!%p2 bra W1;
      ld.shared.u32 %r7, [%r5]; mad.lo.u32 %r2, %r2, 3, %r7;
      mbarrier.arrive.release.cta.shared::cta.b64 %state, [%b], 1;
    W2: mbarrier.test_wait.acquire.cta.shared::cta.b64 %p2, [%b], %state; @!%p2 bra W2;
      add.u32 %r1, %r1, 5; add.u32 %r6, %r6, 1; setp.lt.u32 %p3, %r6, 2; @%p3 bra ROUND;
      bar.sync 0; @%p1 mbarrier.inval.shared.b64 [%b];
    """ + STORE  # fmt: skip
    data = np.arange(block, dtype=np.uint32) * 7
    out = words(engine, module(body), data, block, block=block)
    assert out.tolist() == (data[::-1] * 4 + 5).tolist()


def test_parities_and_counts(engine: str) -> None:
    """One thread sees each step: phase 0 with 3 arrivals, phase 1 with 2 of them after a drop."""
    body = OBJECT + """
      mov.u32 %r2, 0; setp.ne.u32 %p4, %tid, 0; @%p4 bra END;
      mbarrier.init.shared.b64 [%b], 3;
      mbarrier.test_wait.parity.shared.b64 %p1, [%b], 1; @%p1 add.u32 %r2, %r2, 1;
      mbarrier.test_wait.parity.shared.b64 %p1, [%b], 0; @%p1 add.u32 %r2, %r2, 1000000;
      mbarrier.arrive.noComplete.shared.b64 %state, [%b], 1;
      mbarrier.pending_count.b64 %r3, %state; mad.lo.u32 %r2, %r3, 10, %r2;
      mbarrier.arrive.shared.b64 _, [%b];
      mbarrier.test_wait.shared.b64 %p1, [%b], %state; @%p1 add.u32 %r2, %r2, 1000000;
      mbarrier.arrive_drop.shared.b64 %other, [%b];
      mbarrier.test_wait.shared.b64 %p1, [%b], %state; @%p1 add.u32 %r2, %r2, 100;
      mbarrier.test_wait.parity.shared.b64 %p1, [%b], 0; @%p1 add.u32 %r2, %r2, 1000;
      mbarrier.arrive.shared.b64 %state, [%b], 2;
      mbarrier.try_wait.parity.shared.b64 %p1, [%b], 1; @%p1 add.u32 %r2, %r2, 10000;
      mbarrier.pending_count.b64 %r3, %state; mad.lo.u32 %r2, %r3, 100000, %r2;
    END:
    """ + STORE  # fmt: skip
    assert words(engine, module(body), NOTHING, 32, block=32)[0] == 211131


def test_bytes_that_come(engine: str) -> None:
    """A phase ends when the arrivals and the bytes are there, whichever come last."""
    body = OBJECT + """
      mov.u32 %r2, 0; setp.ne.u32 %p4, %tid, 0; @%p4 bra END;
      mbarrier.init.shared.b64 [%b], 1;
      mbarrier.arrive.expect_tx.shared::cta.b64 %state, [%b], 4096;
      mbarrier.complete_tx.relaxed.cta.shared::cta.b64 [%b], 4000;
      mbarrier.test_wait.shared.b64 %p1, [%b], %state; @%p1 add.u32 %r2, %r2, 1000;
      mbarrier.complete_tx.relaxed.cta.shared::cta.b64 [%b], 96;
      mbarrier.test_wait.shared.b64 %p1, [%b], %state; @%p1 add.u32 %r2, %r2, 1;
      mbarrier.complete_tx.relaxed.cta.shared::cta.b64 [%b], 64;
      mbarrier.expect_tx.relaxed.cta.shared::cta.b64 [%b], 64;
      mbarrier.arrive.shared.b64 %state, [%b];
      mbarrier.test_wait.shared.b64 %p1, [%b], %state; @%p1 add.u32 %r2, %r2, 10;
    END:
    """ + STORE  # fmt: skip
    assert words(engine, module(body), NOTHING, 32, block=32)[0] == 11


@pytest.mark.parametrize("noinc", ["", ".noinc"])
def test_copies_that_arrive(engine: str, noinc: str) -> None:
    """Each thread copies four bytes; with .noinc its copy is one of the arrivals that are expected."""
    arrivals = 128 if noinc else 64
    body = OBJECT + f"""
      setp.eq.u32 %p1, %tid, 0; @%p1 mbarrier.init.shared.b64 [%b], {arrivals}; bar.sync 0;
      mov.u32 %r3, s; mad.lo.u32 %r4, %tid, 4, %r3;
    """ + at("%in") + f"""
      cp.async.ca.shared.global [%r4], [%at], 4;
      cp.async.mbarrier.arrive{noinc}.shared.b64 [%b];
      mbarrier.arrive.shared.b64 %state, [%b];
    W: mbarrier.try_wait.shared.b64 %p2, [%b], %state, 1000; @!%p2 bra W;
      xor.b32 %r5, %tid, 63; mad.lo.u32 %r5, %r5, 4, %r3; ld.shared.u32 %r2, [%r5];
    """ + STORE  # fmt: skip
    data = np.arange(64, dtype=np.uint32) * 11
    assert words(engine, module(body), data, 64, block=64).tolist() == data[::-1].tolist()


def test_bulk_copies(engine: str) -> None:
    """One thread has 256 bytes copied in, all wait for them, and one has them copied out."""
    body = OBJECT + """
      setp.eq.u32 %p1, %tid, 0; @%p1 mbarrier.init.shared.b64 [%b], 64; mov.u32 %r3, s; mov.u32 %r6, 1;
      fence.mbarrier_init.release.cluster; bar.sync 0; @!%p1 bra ARRIVE;
      cp.async.bulk.shared::cluster.global.mbarrier::complete_tx::bytes [%r3], [%in], 256, [%b];
      mbarrier.arrive.expect_tx.shared.b64 %state, [%b], 256; bra WAIT;
    ARRIVE: mbarrier.arrive.shared.b64 %state, [%b];
    WAIT: mbarrier.try_wait.parity.shared.b64 %p2, [%b], 0; @!%p2 bra WAIT;
      mad.lo.u32 %r4, %tid, 4, %r3; ld.shared.u32 %r5, [%r4]; add.u32 %r5, %r5, 1; st.shared.u32 [%r4], %r5;
      fence.proxy.async; bar.sync 0; @!%p1 bra OUT;
      cp.async.bulk.global.shared::cta.bulk_group [%out], [%r3], 256;
      cp.async.bulk.commit_group; cp.async.bulk.wait_group.read 0;
    OUT: ret;
    """  # fmt: skip
    data = np.arange(64, dtype=np.uint32) * 13
    assert words(engine, module(body), data, 64, block=64).tolist() == (data + 1).tolist()
