"""Loads, stores and atomics in every state space, with generic addresses, vectors and extension."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest
from tests.ptx.semantics.harness import ENGINES, Case, bits_of, check, edge_grid, values
from tests.ptx.semantics.programs import at, launch, module, words

pytestmark = pytest.mark.parametrize("engine", ENGINES)
RNG = np.random.default_rng(7)
CELLS = ("u8", "s8", "b8", "u16", "s16", "b16", "u32", "s32", "b32", "u64", "s64", "b64", "f32", "f64")


@pytest.mark.parametrize("kind", CELLS)
def test_load_extends_to_the_register(engine: str, kind: str) -> None:
    size = bits_of(kind) // 8
    data = RNG.integers(0, 256, 64 * size, np.uint8)
    register = "%rd1" if not kind.startswith("f") else {"f32": "%f1", "f64": "%d"}[kind]
    store = {"f32": "st.global.f32 [%at], %f1;", "f64": "st.global.f64 [%at], %d;"}.get(
        kind, "st.global.b64 [%at], %rd1;"
    )
    body = f".reg .f64 %d;\n{at('%in', size)} ld.global.{kind} {register}, [%at];\n{at('%out', 8)} {store} ret;"
    got = words(engine, module(body), data, 64, np.uint64, block=64)
    raw = data.view({1: np.uint8, 2: np.uint16, 4: np.uint32, 8: np.uint64}[size])
    if kind == "f32":
        assert (got.astype(np.uint32) == raw).all()
    elif kind[0] == "s":
        assert (got.view(np.int64) == raw.view(f"i{size}").astype(np.int64)).all()
    else:
        assert (got == raw.astype(np.uint64)).all()


def test_cache_operators_and_state_spaces_in_either_order(engine: str) -> None:
    data = RNG.integers(0, 1 << 32, 64, np.uint32)
    body = "discard.global.L2 [%out], 128;" + at("%in", 4)
    body += "ld.cg.global.u32 %r1, [%at]; ld.mmio.relaxed.sys.global.u32 %r2, [%at];"
    body += at("%out", 8) + "st.wt.global.v2.u32 [%at], {%r1, %r2}; ret;"
    assert (words(engine, module(body), data, 128, np.uint32, block=64).reshape(64, 2) == data[:, None]).all()


@pytest.mark.parametrize(
    ("kind", "count"),
    [(k, n) for k in ("u8", "u16", "b32", "f32", "u64", "s8") for n in (2, 4) if (k, n) != ("u64", 4)],
)
@pytest.mark.parametrize("space", ["global", "shared", "local", "generic"])
def test_vectors(engine: str, space: str, kind: str, count: int) -> None:
    size = bits_of(kind) // 8
    prefix = {8: "%rs", 16: "%rs", 32: "%r", 64: "%rd"}[bits_of(kind)]
    prefix = "%f" if kind == "f32" else prefix
    vector = ", ".join(f"{prefix}{k + 1}" for k in range(count))
    swapped = ", ".join(f"{prefix}{count - k}" for k in range(count))
    total = size * count
    data = RNG.integers(0, 256, 64 * total, np.uint8)
    body = at("%in", total) + f"ld.global.v{count}.{kind} {{{vector}}}, [%at];\n"
    if space in ("shared", "local"):
        body = f".{space} .align 16 .b8 buffer[{64 * total}];\n" + body
        if space == "shared":
            place, lines = "%r20", f"mov.u32 %r20, buffer; mad.lo.u32 %r20, %tid, {total}, %r20;\n"
        else:
            place = "%rd20"
            lines = f"mov.u64 %rd20, buffer; and.b32 %r21, %tid, 3; mad.wide.u32 %rd20, %r21, {total}, %rd20;\n"
        body += f"{lines} st.{space}.v{count}.{kind} [{place}], {{{swapped}}};\n"
        body += f"ld.{space}.v{count}.{kind} {{{vector}}}, [{place}];\n"
        body += at("%out", total) + f"st.global.v{count}.{kind} [%at], {{{vector}}}; ret;"
    else:
        name = "global." if space == "global" else ""
        body += at("%out", total) + f"st.{name}v{count}.{kind} [%at], {{{swapped}}}; ret;"
    got, _, _ = launch(engine, module(body), data, 64 * total, block=64)
    assert (np.frombuffer(got, np.uint8).reshape(64, count, size) == data.reshape(64, count, size)[:, ::-1]).all()


def test_generic_addresses_of_mixed_spaces(engine: str) -> None:
    body = """
      .shared .align 4 .b8 mine[256]; .local .align 4 .b8 own[16];
      mov.u32 %r1, mine; mad.lo.u32 %r1, %tid, 4, %r1; cvt.u64.u32 %rd1, %r1; cvta.shared.u64 %rd1, %rd1;
      mov.u64 %rd2, own; cvta.local.u64 %rd2, %rd2; add.u64 %rd2, %rd2, 8;
      mad.wide.u32 %rd3, %tid, 4, %in; cvta.to.global.u64 %rd3, %rd3; cvta.global.u64 %rd3, %rd3;
      rem.u32 %r2, %tid, 3; setp.eq.u32 %p1, %r2, 0; setp.eq.u32 %p2, %r2, 1;
      selp.b64 %rd4, %rd1, %rd2, %p1; selp.b64 %rd4, %rd4, %rd3, %p1; or.pred %p3, %p1, %p2;
      selp.b64 %rd5, %rd1, %rd3, %p1; selp.b64 %rd4, %rd5, %rd2, %p1; selp.b64 %rd4, %rd4, %rd3, %p3;
      mad.lo.u32 %r3, %tid, 7, 100; st.u32 [%rd4], %r3; atom.add.u32 %r4, [%rd4], 5; ld.u32 %r5, [%rd4];
    """
    body += at("%out", 8) + "st.global.v2.u32 [%at], {%r4, %r5};\n"
    for number, space in enumerate(("shared", "local", "global")):
        body += f"isspacep.{space} %p{4 + number}, %rd4; selp.u32 %r{6 + number}, {1 << number}, 0, %p{4 + number};\n"
    body += "or.b32 %r6, %r6, %r7; or.b32 %r6, %r6, %r8;\n"
    body += "mad.wide.u32 %at, %i, 4, %out; st.global.u32 [%at+512], %r6; ret;"
    out = words(engine, module(body), np.zeros(64, np.uint32), 192, block=64)
    tid = np.arange(64)
    assert (out[:128].reshape(64, 2) == np.stack([tid * 7 + 100, tid * 7 + 105], 1)).all()
    assert (out[128:] == np.choose(tid % 3, [1, 2, 4])).all()


VARIABLES = """
.global .align 4 .u32 table[8] = {3, 1, 4, 1, 5, 9, 2, 6};
.const .align 8 .f64 half = 0d3FE0000000000000;
.const .align 1 .b8 bytes[4] = {200, 100, 50, 25};
.global .align 8 .u64 where[2] = {generic(table)+8, table};
.global .align 4 .u32 zeros[4];
.shared .align 4 .u32 total;
"""


def test_module_variables(engine: str) -> None:
    body = """
      mov.u64 %rd1, table; and.b32 %r1, %tid, 7; mad.wide.u32 %rd1, %r1, 4, %rd1; ld.global.u32 %r2, [%rd1];
      ld.global.u64 %rd2, [where]; ld.u32 %r3, [%rd2+4]; ld.global.u64 %rd3, [where+8]; cvta.to.global.u64 %rd3, %rd3;
      ld.global.u32 %r4, [%rd3+20]; ld.const.s8 %r5, [bytes]; and.b32 %r6, %tid, 3;
      mov.u64 %rd4, bytes; cvt.u64.u32 %rd5, %r6; add.u64 %rd4, %rd4, %rd5; ld.const.u8 %r6, [%rd4];
      .reg .f64 %d; ld.const.f64 %d, [half]; cvt.rzi.s32.f64 %r7, %d; add.f64 %d, %d, %d; cvt.rzi.s32.f64 %r8, %d;
      add.u32 %r7, %r7, %r8;
      st.shared.u32 [total], 0; bar.sync 0; atom.shared.add.u32 %r9, [total], %r2; bar.sync 0;
      ld.shared.u32 %r9, [total];
      ld.global.u32 %r10, [zeros+12];
    """
    body += at("%out", 32)
    body += "st.global.v4.u32 [%at], {%r2, %r3, %r4, %r5}; st.global.v4.u32 [%at+16], {%r6, %r7, %r9, %r10}; ret;"
    out = words(engine, module(body, VARIABLES), np.zeros(1, np.uint32), 256).reshape(32, 8)
    table = np.array([3, 1, 4, 1, 5, 9, 2, 6])
    tid = np.arange(32)
    wanted = [table[tid % 8], 1, 9, 200 - 256, np.array([200, 100, 50, 25])[tid % 4], 1, table.sum() * 4, 0]
    for column, want in enumerate(wanted):
        assert (out[:, column].astype(np.int32) == want).all(), column


def test_parameters_by_value(engine: str) -> None:
    params = ".param .u8 small, .param .align 8 .b8 block[24], .param .f32 real"
    body = """
      ld.param.s8 %r1, [small]; ld.param.u64 %rd1, [block+8]; ld.param.v2.u16 {%rs1, %rs2}, [block+16];
      ld.param.f32 %f1, [real]; mov.b64 %rd2, block; ld.param.u32 %r2, [%rd2+20]; ld.param.u8 %r4, [block+%r0];
    """.replace("ld.param.u8 %r4, [block+%r0];", "cvta.param.u64 %rd3, %rd2; ld.u8 %r4, [%rd3+3];")
    body += "mov.b32 %r3, {%rs1, %rs2}; mov.b32 %r5, %f1;\n" + at("%out", 32)
    body += "st.global.v2.u32 [%at], {%r1, %r2}; st.global.u64 [%at+8], %rd1;\n"
    body += "st.global.v4.u32 [%at+16], {%r3, %r4, %r5, %r5}; ret;"
    block = bytes(range(100, 124))
    raw = b"\x85" + bytes(7) + block + np.float32(2.5).tobytes()
    out, _, _ = launch(engine, module(body, "", params), np.zeros(1, np.uint32), 1024, params=raw)
    row = np.int32(0x85 - 256).tobytes() + block[20:24] + block[8:16] + block[16:20]
    row += np.uint32(103).tobytes() + np.float32(2.5).tobytes() * 2
    assert out == row * 32


# -- atomics: every thread on its own place, exactly


def atomic(opcode: str, kind: str, function, more: str = "", sources: int = 1, space: str = "shared") -> Case:
    bits = bits_of(kind)
    names = ", ".join(f"%s{k + 1}" for k in range(sources))
    text = (
        f"{{ .shared .align 8 .b8 slots[{64 * bits // 8}]; .reg .b32 %slot; mov.u32 %t, %tid.x; mov.u32 %slot, slots; "
        f"mad.lo.u32 %slot, %t, {bits // 8}, %slot; st.shared.b{bits} [%slot], %s0; {opcode} %d0, [%slot], {names}; "
        f"ld.shared.b{bits} %d1, [%slot]; {more} }}"
    )
    return Case(opcode, (kind, kind), (kind,) * (sources + 1), function, operands=text)


def old_and(function):
    return lambda a, *rest: [a, function(a, *rest)]


def float_sum(kind):
    def apply(a, b):
        with np.errstate(all="ignore"):
            if kind == "bf16":
                total = (values(a, kind) + values(b, kind)).astype(np.float32)
                return (total.view(np.uint32) >> 16).astype(np.uint16)
            dtype = {"f16": np.float16, "f32": np.float32, "f64": np.float64}[kind]
            return (a.view(dtype) + b.view(dtype)).view(a.dtype)

    return old_and(apply)


ORDINARY = tuple(np.concatenate([np.linspace(-100, 100, 41), [0.5, 3.0]]).astype(np.float32).view(np.uint32).tolist())
ATOMICS = [
    *(
        atomic(f"atom.shared.{name}.b{n}", f"u{n}", old_and(f))
        for n in (32, 64)
        for name, f in (
            ("and", np.bitwise_and),
            ("or", np.bitwise_or),
            ("xor", np.bitwise_xor),
            ("exch", lambda a, b: b),
        )
    ),
    *(atomic(f"atom.shared.add.{t}", t, old_and(lambda a, b: a + b)) for t in ("u32", "s32", "u64")),
    *(
        atomic(f"atom.shared.{name}.{t}", t, old_and(lambda a, b, f=f, k=k: f(a.view(k), b.view(k))))
        for t, k in (("u32", "u4"), ("s32", "i4"), ("u64", "u8"), ("s64", "i8"))
        for name, f in (("min", np.minimum), ("max", np.maximum))
    ),
    atomic("atom.shared.inc.u32", "u32", old_and(lambda a, b: np.where(a >= b, 0, a + 1))),
    atomic("atom.shared.dec.u32", "u32", old_and(lambda a, b: np.where((a == 0) | (a > b), b, a - 1))),
    *(
        atomic(f"atom.shared.cas.b{n}", f"u{n}", old_and(lambda a, b, c: np.where(a == b, c, a)), sources=2)
        for n in (16, 32, 64)
    ),
]  # fmt: skip


@pytest.mark.parametrize("one", ATOMICS, ids=str)
def test_atomics(engine: str, one: Case) -> None:
    check(engine, one, edge_grid(one, most=192))


@pytest.mark.parametrize("kind", ["f32", "f64", "f16", "bf16", "f16x2"])
def test_atomic_float_add(engine: str, kind: str) -> None:
    noftz = "" if kind in ("f32", "f64") else ".noftz"
    half = kind.removesuffix("x2")
    numbers = RNG.normal(size=(4, 64)).astype(np.float32)
    raw: Any = {
        "f32": numbers.view(np.uint32), "f64": numbers.astype(np.float64).view(np.uint64),
        "f16": numbers.astype(np.float16).view(np.uint16), "bf16": (numbers.view(np.uint32) >> 16).astype(np.uint16),
    }[half]  # fmt: skip
    if kind == "f16x2":
        raw = raw[:2].astype(np.uint32) | raw[2:].astype(np.uint32) << np.uint32(16)

        def function(a, b):
            low, high = ((float_sum("f16")((a >> s).astype(np.uint16), (b >> s).astype(np.uint16))[1]) for s in (0, 16))
            return [a, low.astype(np.uint32) | high.astype(np.uint32) << np.uint32(16)]
    elif kind == "bf16":

        def function(a, b):  # round to nearest even by hand
            exact = (values(a, "bf16") + values(b, "bf16")).astype(np.float32).view(np.uint32)
            return [a, ((exact + 0x7FFF + (exact >> 16 & 1)) >> 16).astype(np.uint16)]
    else:
        function = float_sum(kind)
    check(engine, atomic(f"atom.shared.add{noftz}.{kind}", kind, function), [raw[0], raw[1]])


@pytest.mark.parametrize("space", ["global", "shared", "generic"])
@pytest.mark.parametrize("form", ["atom", "red"])
def test_threads_that_share_a_place(engine: str, space: str, form: str) -> None:
    where = "" if space == "generic" else f".{space}"
    result = "" if form == "red" else "%r5, "
    place = "[%rd9]" if space != "shared" else "[%r9]"
    body = ".shared .align 4 .b8 bins[64];\nand.b32 %r1, %tid, 15; mov.u32 %r9, bins; mad.lo.u32 %r9, %r1, 4, %r9;\n"
    if space == "shared":
        body += "st.shared.u32 [%r9], 0; bar.sync 0;\n"
    body += "mad.wide.u32 %rd9, %r1, 4, %out; mad.lo.u32 %r2, %i, 3, 1;\n"
    body += f"{form}{where}.add.u32 {result}{place}, %r2;\n"
    if space == "shared":
        body += "bar.sync 0; setp.ge.u32 %p1, %tid, 16; @%p1 ret; ld.shared.u32 %r3, [%r9];\n"
        body += "red.global.add.u32 [%rd9], %r3;\n"
    out = words(engine, module(body + "ret;"), np.zeros(1, np.uint32), 16, block=96, grid=3)
    wanted = np.zeros(16, np.uint32)
    tid, index = np.arange(288) % 96, np.arange(288)
    np.add.at(wanted, tid % 16, index * 3 + 1)
    assert (out == wanted).all()


def test_exchange_and_compare_conserve_values(engine: str) -> None:
    body = "atom.global.exch.b32 %r1, [%in], %i;\n" + at("%out") + "st.global.u32 [%at], %r1;\n"
    body += (
        "L: ld.volatile.global.u32 %r2, [%in+4]; add.u32 %r3, %r2, %i; atom.global.cas.b32 %r4, [%in+4], %r2, %r3;\n"
    )
    body += "setp.ne.u32 %p1, %r4, %r2; @%p1 bra L; atom.global.inc.u32 %r5, [%in+8], 9; ret;"
    out, source, _ = launch(engine, module(body), np.array([777, 0, 0], np.uint32), 256, block=64)
    last = np.frombuffer(source, np.uint32)
    seen = sorted([*np.frombuffer(out, np.uint32).tolist(), int(last[0])])
    assert seen == sorted([777, *range(64)])
    assert last[1] == 64 * 63 // 2
    assert last[2] == 64 % 10


@pytest.mark.parametrize(("size", "cache"), [(4, "ca"), (8, "ca"), (16, "ca"), (16, "cg")])
@pytest.mark.parametrize("given", ["", "some", "none"])
def test_asynchronous_copies(engine: str, size: int, cache: str, given: str) -> None:
    data = RNG.integers(0, 256, 32 * size, np.uint8)
    extra = {"": "", "some": ", %r3", "none": ", 0"}[given]
    body = f".shared .align 16 .b8 buffer[{32 * size}];\nmov.u32 %r1, buffer; mad.lo.u32 %r1, %tid, {size}, %r1;\n"
    body += f"rem.u32 %r3, %tid, {size + 1};\n" + at("%in", size)
    body += f"cp.async.{cache}.shared.global.L2::128B [%r1], [%at], {size}{extra};\n"
    body += "cp.async.commit_group; cp.async.wait_group 0; bar.sync 0;\n" + at("%out", size)
    for offset in range(0, size, 4):
        body += f"ld.shared.u32 %r5, [%r1+{offset}]; st.global.u32 [%at+{offset}], %r5;\n"
    got, _, _ = launch(engine, module(body + "cp.async.wait_all; ret;"), data, 32 * size)
    wanted = data.reshape(32, size).copy()
    for lane, byte in itertools.product(range(32), range(size)):
        if given == "none" or (given == "some" and byte >= lane % (size + 1)):
            wanted[lane, byte] = 0
    assert (np.frombuffer(got, np.uint8).reshape(32, size) == wanted).all()


def test_dynamic_shared_memory(engine: str) -> None:
    body = """
      .shared .align 4 .b8 fixed[100];
      mov.u32 %r1, dynamic; shl.b32 %r2, %tid, 2; add.u32 %r3, %r1, %r2; st.shared.u32 [%r3], %tid;
      mov.u32 %r4, fixed; st.shared.u32 [fixed+96], 5; bar.sync 0;
      mov.u32 %r5, 63; sub.u32 %r5, %r5, %tid; shl.b32 %r5, %r5, 2; add.u32 %r5, %r5, %r1; ld.shared.u32 %r6, [%r5];
      ld.shared.u32 %r7, [fixed+96]; add.u32 %r6, %r6, %r7; mov.u32 %r8, %dynamic_smem_size; and.b32 %r9, %r1, 15;
      add.u32 %r6, %r6, %r8; add.u32 %r6, %r6, %r9;
    """
    body += at("%out") + "st.global.u32 [%at], %r6; ret;"
    program = module(body, ".extern .shared .align 16 .b8 dynamic[];")
    out = words(engine, program, np.zeros(1, np.uint32), 64, block=64, dynamic_shared=256)
    assert (out == 63 - np.arange(64) + 5 + 256).all()


def test_local_variables_are_aligned_in_every_thread(engine: str) -> None:
    """Compilers reach into aligned variables with `or` instead of `add`."""
    body = """
      .local .align 8 .b8 first[12]; .local .align 1 .b8 second[3]; .reg .b64 %a, %b;
      mov.u64 %a, first; or.b64 %b, %a, 4; st.local.u32 [%b], %tid; mov.u64 %b, second; st.local.u8 [%b+2], %tid;
      ld.local.u32 %r1, [%a+4]; ld.local.u8 %r2, [second+2]; cvta.local.u64 %a, %a; and.b64 %a, %a, 7;
      cvt.u32.u64 %r3, %a; mad.lo.u32 %r1, %r2, 1000, %r1; mad.lo.u32 %r1, %r3, 1000000, %r1;
    """
    out = words(engine, module(body + at("%out") + "st.global.u32 [%at], %r1; ret;"), np.zeros(1), 64, block=64)
    assert out.tolist() == [1001 * k for k in range(64)]
