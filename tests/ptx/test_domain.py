"""The value domain: every rule that keeps a value a scalar plus constants per lane, against plain arithmetic.

Random chains of integer instructions are compiled for a block shape and compared, lane by lane, with Python integers:
the rules depend on facts (ranges, alignment) that only chains bring about.
"""

from __future__ import annotations

import operator
import random
from collections.abc import Callable
from typing import Final

import numpy as np
import pytest

from vgpu.ptx.compiler import Version
from vgpu.ptx.domain import FULL_MASK, Lanes, Pred, Val, constant, pattern, signed, split, trailing_zeros
from vgpu.ptx.module import Module
from vgpu.ptx.oracle import Memory
from vgpu.ptx.testing import run_compiled

MASK: Final = FULL_MASK


def test_patterns_are_interned_and_begin_with_zero() -> None:
    c, lanes = split(range(7, 39), 32)
    again, same = split(range(32), 32)
    assert (c, again) == (7, 0)
    assert isinstance(lanes, Lanes)
    assert lanes is same
    assert lanes.k == tuple(range(32))
    assert split([5] * 32, 32) == (5, None)


def test_constants_wrap_to_the_signed_range() -> None:
    assert signed(0xFFFFFFFF, 32) == -1
    assert constant(16, 0x8000).c == -0x8000
    assert pattern(32, [MASK - i for i in range(32)]).values() == tuple(-1 - i for i in range(32))


def test_trailing_zeros_of_zero_are_all() -> None:
    assert trailing_zeros(0) == 64
    assert trailing_zeros(48) == 4


def test_known_zeros_follow_from_range_and_alignment() -> None:
    value = Val(32, "%u", 0, split(range(32), 32)[1], lo=0, hi=96, tz=5)
    assert value.known_zeros() == 0xFFFFFFFF & ~127
    assert value.total() == (0, 127)
    assert Val(32, "%u", 0, None, tz=3).known_zeros() == 7


def test_a_sum_that_may_wrap_has_no_range() -> None:
    value = Val(32, "%u", 1, None, lo=0, hi=0x7FFFFFFF)
    assert not value.signed_safe()
    assert value.total() == (-(1 << 31), (1 << 31) - 1)


def test_predicates_are_uniform_when_all_lanes_agree() -> None:
    assert Pred(mask=FULL_MASK).uniform
    assert not Pred(mask=1).uniform
    assert Pred(s="%p").uniform


# -- chains of instructions


def _s(v: int) -> int:
    return signed(v, 32)


_BINARY: dict[str, Callable[[int, int], int]] = {
    "add.s32": lambda a, b: a + b,
    "sub.s32": lambda a, b: a - b,
    "mul.lo.s32": lambda a, b: a * b,
    "and.b32": lambda a, b: a & b,
    "or.b32": lambda a, b: a | b,
    "xor.b32": lambda a, b: a ^ b,
    "min.s32": lambda a, b: min(_s(a), _s(b)),
    "max.u32": lambda a, b: max(a, b),
    "div.u32": lambda a, b: a // b if b else MASK,
    "rem.u32": lambda a, b: a % b if b else a,
    "shl.b32": lambda a, b: a << b if b < 32 else 0,
    "shr.u32": lambda a, b: a >> b if b < 32 else 0,
    "shr.s32": lambda a, b: _s(a) >> min(b, 31),
}
_IMMEDIATES = (0, 1, 2, 3, 4, 5, 7, 8, 15, 16, 24, 31, 32, 33, 36, 64, 255, -1, -4, -8, -32, 0x7FFFFFFF, -0x80000000)


def _chain(seed: int, block: tuple[int, int, int], grid: int) -> tuple[str, np.ndarray]:
    """A kernel that stores every intermediate value of every thread, and what it must store."""
    rng = random.Random(seed)
    threads = block[0] * block[1] * block[2]
    params = [rng.choice((0, 1, 3, 32, 100, 4096, 0x7FFFFFF0, 0xFFFFFFE0)) for _ in range(2)]
    everyone = [(c, t) for c in range(grid) for t in range(threads)]
    values: list[list[int]] = [
        [t % block[0] for _, t in everyone],
        [t // block[0] % block[1] for _, t in everyone],
        [c for c, _ in everyone],
        [t % 32 for _, t in everyone],
        [params[0]] * len(everyone),
        [params[1]] * len(everyone),
    ]
    lines = [
        "mov.u32 %r0, %tid.x;", "mov.u32 %r1, %tid.y;", "mov.u32 %r2, %ctaid.x;", "mov.u32 %r3, %laneid;",
        "ld.param.u32 %r4, [a];", "ld.param.u32 %r5, [b];",
    ]  # fmt: skip
    for n in range(6, 40):
        op = rng.choice(list(_BINARY))
        x = rng.randrange(len(values))
        left = values[x]
        shift = op.startswith("sh")
        if rng.random() < 0.6 or shift:
            y = rng.choice((0, 1, 2, 3, 5, 8, 16, 31, 32)) if shift else rng.choice(_IMMEDIATES)
            right, text = [y & MASK] * len(everyone), str(y)
        else:
            k = rng.randrange(len(values))
            right, text = values[k], f"%r{k}"
        choice = rng.random()
        if choice < 0.15:
            how = rng.choice(("lt", "ge", "gt", "le", "eq", "ne"))
            lines.append(f"setp.{how}.s32 %p1, %r{x}, {text}; selp.b32 %r{n}, %r{x}, 17, %p1;")
            test = getattr(operator, how)
            values.append([a if test(_s(a), _s(b)) else 17 for a, b in zip(left, right, strict=True)])
        elif choice < 0.3:
            lines.append(f"mul.wide.s32 %rd1, %r{x}, 36; add.s64 %rd1, %rd1, 100;")
            lines.append(f"shr.s64 %rd1, %rd1, 7; cvt.u32.u64 %r{n}, %rd1;")
            values.append([((_s(a) * 36 + 100) >> 7) & MASK for a in left])
        elif choice < 0.4:
            lines.append(f"cvt.u64.u32 %rd1, %r{x}; shr.u64 %rd1, %rd1, 3; cvt.u32.u64 %r{n}, %rd1;")
            values.append([a >> 3 for a in left])
        else:
            lines.append(f"{op} %r{n}, %r{x}, {text};")
            values.append([_BINARY[op](a, b) & MASK for a, b in zip(left, right, strict=True)])
    count = len(values)
    lines += [
        "ld.param.u64 %rd2, [out];", "mov.u32 %r50, %tid.y;", f"mad.lo.u32 %r50, %r50, {block[0]}, %r0;",
        f"mad.lo.u32 %r50, %r2, {threads}, %r50;", f"mad.wide.u32 %rd2, %r50, {4 * count}, %rd2;",
        *(f"st.global.u32 [%rd2+{4 * n}], %r{n};" for n in range(count)),
    ]  # fmt: skip
    text = (
        ".version 8.0\n.target sm_80\n.address_size 64\n"
        ".visible .entry k(.param .u64 out, .param .u32 a, .param .u32 b)\n{\n"
        ".reg .b32 %r<64>;\n.reg .b64 %rd<8>;\n.reg .pred %p<4>;\n" + "\n".join(lines) + "\nret;\n}\n"
    )
    wanted = np.array(values, np.uint32).T
    return text, np.concatenate([wanted.reshape(-1), np.array(params, np.uint32)])


@pytest.mark.parametrize("block", [(32, 1, 1), (32, 4, 1), (128, 1, 1), (16, 8, 1), (48, 2, 1), (1, 64, 1), (8, 4, 1)])
@pytest.mark.parametrize("version", ["coherent", "masked"])
def test_chains_agree_with_plain_integers(block: tuple[int, int, int], version: Version) -> None:
    for seed in range(4):
        text, wanted = _chain(seed * 100 + block[0] * 7 + block[1], block, grid=3)
        wanted, params = wanted[:-2], wanted[-2:]
        memory = Memory()
        out = memory.allocate(wanted.nbytes)
        buffer = out.to_bytes(8, "little") + params.tobytes()
        run_compiled(Module(text), "k", (3, 1, 1), block, buffer, memory, version=version)
        got = memory.array(out, np.uint32, len(wanted))
        bad = np.flatnonzero(got != wanted)
        assert not len(bad), f"seed {seed}: register {bad[0] % 40} of thread {bad[0] // 40}\n{text}"
