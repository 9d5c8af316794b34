"""Random structured kernels: straight code, branches, loops, barriers, warp primitives and memory, from a seed.

Results do not depend on the order in which threads run, so every way to execute a kernel must give the same bytes.
"""

from __future__ import annotations

import random

from tests.ptx.semantics.harness import HEADER

from vgpu.ptx.module import Module

WORDS, FLOATS, LONGS = 8, 4, 3
RESULT_BYTES = 4 * WORDS + 4 * FLOATS + 8 * LONGS  # per thread: 72
INPUT_WORDS = 4
PLAIN = (
    "add.s32", "sub.s32", "mul.lo.s32", "and.b32", "or.b32", "xor.b32", "min.s32", "max.u32", "mul.hi.u32", "shl.b32",
    "shr.u32", "shr.s32",
)  # fmt: skip


class Generator:
    """``block`` threads of one dimension; ``%i`` is the thread's number in the grid."""

    def __init__(self, seed: int, block: int, size: int = 14) -> None:
        self.random = random.Random(seed)
        self.block, self.size = block, size
        self.lines: list[str] = []
        self.labels = 0
        self.loops = 0

    # -- pieces

    def word(self) -> str:
        return f"%r{self.random.randrange(WORDS)}"

    def real(self) -> str:
        return f"%f{self.random.randrange(FLOATS)}"

    def long(self) -> str:
        return f"%q{self.random.randrange(LONGS)}"

    def pred(self) -> str:
        return f"%p{self.random.randrange(3)}"

    def operand(self) -> str:
        kind = self.random.random()
        if kind < 0.65:
            return self.word()
        if kind < 0.75:
            return self.random.choice(["%tid", "%lane", "%i"])
        return str(self.random.choice([0, 1, 2, 3, 5, 7, 8, 31, 32, 255, -1, -4, 0x12345678, 0x80000000]))

    def label(self) -> str:
        self.labels += 1
        return f"$L{self.labels}"

    def emit(self, text: str) -> None:
        self.lines.append(text)

    def guard(self) -> str:
        if self.random.random() < 0.15:
            return f"@{self.random.choice(['', '!'])}{self.pred()} "
        return ""

    # -- statements

    def integer(self) -> None:
        r = self.random
        d, a, b, c = self.word(), self.word(), self.operand(), self.operand()
        choice = r.randrange(13)
        if choice < 5:
            op = r.choice(PLAIN)
            text = f"{op} {d}, {a}, {b}"
        elif choice < 7:
            text = f"mad.lo.s32 {d}, {a}, {b}, {c}"
        elif choice == 7:
            text = f"{r.choice(['popc.b32', 'clz.b32', 'brev.b32', 'not.b32', 'neg.s32', 'bfind.u32'])} {d}, {a}"
        elif choice == 8:
            text = f"prmt.b32 {d}, {a}, {b}, {r.choice(['0x5410', '0x7632', '0x3340', self.word()])}"
        elif choice == 9:
            text = f"lop3.b32 {d}, {a}, {b}, {c}, {r.randrange(256)}"
        elif choice == 10:
            text = f"dp4a.{r.choice(['u32.u32', 's32.s32', 'u32.s32'])} {d}, {a}, {b}, {c}"
        elif choice == 11:
            text = f"bfe.{r.choice(['u32', 's32'])} {d}, {a}, {r.randrange(32)}, {r.randrange(1, 33)}"
        else:
            text = f"selp.b32 {d}, {a}, {b}, {self.pred()}"
        self.emit(self.guard() + text + ";")

    def floating(self) -> None:
        r = self.random
        d, a, b, c = self.real(), self.real(), self.real(), self.real()
        text = r.choice(
            [
                f"add.f32 {d}, {a}, {b}", f"sub.f32 {d}, {a}, {b}", f"mul.f32 {d}, {a}, {b}",
                f"fma.rn.f32 {d}, {a}, {b}, {c}", f"min.f32 {d}, {a}, {b}", f"max.f32 {d}, {a}, {b}",
                f"neg.f32 {d}, {a}", f"cvt.rn.f32.s32 {d}, {self.word()}", f"cvt.rzi.s32.f32 {self.word()}, {a}",
                f"mul.f32 {d}, {a}, 0f3E800000", f"selp.f32 {d}, {a}, {b}, {self.pred()}", f"div.rn.f32 {d}, {a}, {b}",
            ]
        )  # fmt: skip
        self.emit(self.guard() + text + ";")

    def wide(self) -> None:
        r = self.random
        d, a, b = self.long(), self.long(), self.long()
        text = r.choice(
            [
                f"add.s64 {d}, {a}, {b}", f"mul.lo.u64 {d}, {a}, {b}",
                f"mul.wide.s32 {d}, {self.word()}, {self.operand()}",
                f"cvt.s64.s32 {d}, {self.word()}", f"cvt.u32.u64 {self.word()}, {a}",
                f"shr.u64 {d}, {a}, {self.operand()}",
                f"xor.b64 {d}, {a}, {b}", f"mov.b64 {d}, {{{self.word()}, {self.word()}}}",
                f"mov.b64 {{{self.word()}, _}}, {a}",
            ]
        )  # fmt: skip
        self.emit(self.guard() + text + ";")

    def compare(self) -> None:
        r = self.random
        if r.random() < 0.25:
            self.emit(
                f"setp.{r.choice(['lt', 'ge', 'equ', 'neu', 'gtu'])}.f32 {self.pred()}, {self.real()}, {self.real()};"
            )
            return
        name = r.choice(["lt", "le", "gt", "ge", "eq", "ne"])
        self.emit(f"setp.{name}.{r.choice(['s32', 'u32'])} {self.pred()}, {self.word()}, {self.operand()};")

    def condition(self) -> str:
        """A predicate of one of the kinds that kernels have: by data, by thread number, the same for all."""
        r = self.random
        kind = r.randrange(4)
        p = self.pred()
        if kind == 0:
            self.emit(f"and.b32 %t0, {self.word()}, {r.choice([1, 3, 4])}; setp.eq.u32 {p}, %t0, 0;")
        elif kind == 1:
            self.emit(f"setp.lt.u32 {p}, {r.choice(['%tid', '%lane'])}, {r.randrange(1, 40)};")
        elif kind == 2:
            self.emit(f"and.b32 %t0, %tid, {r.choice([1, 2, 32])}; setp.ne.u32 {p}, %t0, 0;")
        else:
            self.emit(f"setp.gt.s32 {p}, %given, {r.randrange(4)};")
        return p

    def memory(self, depth: int) -> None:
        r = self.random
        kind = r.randrange(4)
        if kind == 0:  # the input, anywhere
            count = r.choice([1, 1, 2])
            mask = INPUT_WORDS * self.block - count
            self.emit(f"and.b32 %t0, {self.word()}, {mask & ~(count - 1) if mask & 1 == 0 else mask ^ (count - 1)};")
            self.emit("mad.wide.u32 %at, %t0, 4, %in;")
            if count == 1:
                self.emit(f"{self.guard()}ld.global.nc.u32 {self.word()}, [%at];")
            else:
                self.emit(f"ld.global.v2.u32 {{{self.word()}, %t1}}, [%at];")
        elif kind == 1:  # local memory at a computed place
            self.emit(f"and.b32 %t0, {self.word()}, 7; mad.wide.u32 %at, %t0, 4, %aroom;")
            self.emit(f"{self.guard()}st.local.u32 [%at], {self.word()};")
            self.emit(f"and.b32 %t0, {self.operand()}, 7; mad.wide.u32 %at, %t0, 4, %aroom;")
            self.emit(f"ld.local.u32 {self.word()}, [%at];")
        elif kind == 2:  # sums in shared memory: order does not matter; read at the end
            self.emit(f"and.b32 %t0, {self.word()}, 15; mad.lo.u32 %t0, %t0, 4, %asums;")
            self.emit(f"{self.guard()}red.shared.add.u32 [%t0], {self.word()};")
        elif depth == 0:  # an exchange through shared memory
            self.emit(f"mad.lo.u32 %t0, %tid, 4, %aslots; st.shared.u32 [%t0], {self.word()}; bar.sync 0;")
            self.emit(f"xor.b32 %t0, %tid, {r.choice([1, 5, 16, 32, 63])}; rem.u32 %t0, %t0, {self.block};")
            self.emit(f"mad.lo.u32 %t0, %t0, 4, %aslots; ld.shared.u32 {self.word()}, [%t0]; bar.sync 0;")
        else:
            self.emit(f"mad.lo.u32 %t0, %tid, 4, %aown; st.shared.u32 [%t0], {self.word()};")
            self.emit(f"ld.shared.{r.choice(['u32', 's16', 'u8'])} {self.word()}, [%t0];")

    def warp(self, depth: int) -> None:
        r = self.random
        if depth == 0 and self.block % 32 == 0:
            mode = r.choice(["bfly", "up", "down", "idx"])
            by = self.operand() if r.random() < 0.3 else str(r.choice([1, 2, 4, 8, 16]))
            self.emit(f"shfl.sync.{mode}.b32 {self.word()}|{self.pred()}, {self.word()}, {by}, "
                      f"{0 if mode == 'up' else 31}, -1;")  # fmt: skip
            self.emit(f"vote.sync.ballot.b32 {self.word()}, {self.pred()}, -1;")
        else:
            members = self.word()
            self.emit(f"activemask.b32 {members}; vote.sync.any.pred %p3, {self.pred()}, {members};")
            self.emit(f"and.b32 {members}, {members}, 0;")  # which threads are together is not part of the result

    def branch(self, depth: int) -> None:
        p = self.condition()
        other, join = self.label(), self.label()
        self.emit(f"@{self.random.choice(['', '!'])}{p} bra {other};")
        self.body(depth + 1, self.random.randrange(1, 5))
        if self.random.random() < 0.6:
            self.emit(f"bra{self.random.choice(['', '.uni'])} {join};")
            self.emit(f"{other}:")
            self.body(depth + 1, self.random.randrange(1, 5))
            self.emit(f"{join}:")
        else:
            self.emit(f"{other}:")

    def loop(self, depth: int) -> None:
        """Loops of depth 0 that all threads run equally often may hold barriers: their bodies are of depth 0 too."""
        self.loops += 1
        counter, bound = f"%c{self.loops}", f"%n{self.loops}"
        head, out = self.label(), self.label()
        choice = self.random.randrange(3)
        if choice == 0:
            self.emit(f"and.b32 {bound}, {self.word()}, {self.random.choice([3, 7])};")
        elif choice == 1:
            self.emit(f"and.b32 {bound}, %given, 3; add.u32 {bound}, {bound}, 1;")
        else:
            self.emit(f"mov.u32 {bound}, {self.random.randrange(1, 5)};")
        together = depth == 0 and choice > 0 and self.loops < 6
        start, step = ("0", "1") if together else self.random.choice([("0", "1"), ("%t2", "2")])
        if start != "0":
            self.emit("and.b32 %t2, %tid, 1;")
        self.emit(f"mov.u32 {counter}, {start};")
        self.emit(f"{head}: setp.ge.u32 %pl{self.loops}, {counter}, {bound}; @%pl{self.loops} bra {out};")
        self.body(0 if together else depth + 1, self.random.randrange(1, 6))
        if not together and self.random.random() < 0.3:
            self.emit(f"@{self.condition()} bra {out};")
        self.emit(f"add.u32 {counter}, {counter}, {step}; bra {head};")
        self.emit(f"{out}:")

    def body(self, depth: int, count: int) -> None:
        for _ in range(count):
            x = self.random.random()
            if x < 0.34:
                self.integer()
            elif x < 0.46:
                self.floating()
            elif x < 0.54:
                self.wide()
            elif x < 0.62:
                self.compare()
            elif x < 0.74:
                self.memory(depth)
            elif x < 0.79:
                self.warp(depth)
            elif x < 0.90 and depth < 3:
                self.branch(depth)
            elif depth < 2:
                self.loop(depth)

    def text(self) -> str:
        self.body(0, self.size)
        loops = "".join(f".reg .b32 %c{n}, %n{n}; .reg .pred %pl{n};\n" for n in range(1, self.loops + 1))
        stores = "".join(f"st.global.u32 [%at+{4 * k}], %r{k};\n" for k in range(WORDS))
        stores += "".join(f"st.global.f32 [%at+{4 * WORDS + 4 * k}], %f{k};\n" for k in range(FLOATS))
        stores += "".join(f"st.global.u64 [%at+{4 * (WORDS + FLOATS) + 8 * k}], %q{k};\n" for k in range(LONGS))
        body = "\n".join(self.lines)
        return f"""{HEADER}
.visible .entry k(.param .u64 in, .param .u64 out, .param .u64 total, .param .u32 given)
{{
  .reg .pred %p<4>; .reg .b32 %r<{WORDS}>; .reg .f32 %f<{FLOATS}>; .reg .b64 %q<{LONGS}>; .reg .b32 %t<4>;
  .reg .b32 %tid, %lane, %i, %given; .reg .b64 %in, %out, %total, %at; {loops}
  .shared .align 4 .b8 slots[{4 * self.block}]; .shared .align 4 .b8 own[{4 * self.block}];
  .shared .align 4 .b8 sums[64]; .local .align 16 .b8 room[32];
  .reg .b64 %aroom; .reg .b32 %aslots, %aown, %asums; mov.u64 %aroom, room; mov.u32 %aslots, slots; mov.u32 %aown, own;
  mov.u32 %asums, sums;
  ld.param.u64 %in, [in]; ld.param.u64 %out, [out]; ld.param.u64 %total, [total]; ld.param.u32 %given, [given];
  mov.u32 %tid, %tid.x; mov.u32 %lane, %laneid; mov.u32 %t0, %ctaid.x; mov.u32 %t1, %ntid.x;
  mad.lo.u32 %i, %t0, %t1, %tid; mad.wide.u32 %at, %tid, {4 * INPUT_WORDS}, %in;
  ld.global.v4.u32 {{%r0, %r1, %r2, %r3}}, [%at]; mov.u32 %r4, %tid; mov.u32 %r5, %given; mov.u32 %r6, %i;
  mov.u32 %r7, 9;
  cvt.rn.f32.s32 %f0, %r0; cvt.rn.f32.u32 %f1, %tid; mov.f32 %f2, 0f3FC00000; mov.f32 %f3, 0fBF000000;
  mov.b64 %q0, {{%r0, %r1}}; mov.u64 %q1, 77; cvt.u64.u32 %q2, %i;
  setp.eq.u32 %p0, %r0, %r1; setp.lt.s32 %p1, %r2, 0; setp.ne.u32 %p2, %tid, 3;
  mov.u32 %t1, 0; mov.u32 %t2, 0;
  st.local.v4.u32 [room], {{%r0, %r1, %r2, %r3}}; st.local.v4.u32 [room+16], {{%t1, %t1, %r7, %r7}};
  setp.ge.u32 %p3, %tid, 16; mad.lo.u32 %t0, %tid, 4, %asums; @!%p3 st.shared.u32 [%t0], 0; bar.sync 0;
{body}
  mad.wide.u32 %at, %i, {RESULT_BYTES}, %out;
{stores}
  bar.sync 0; setp.ge.u32 %p3, %tid, 16; @%p3 ret;
  shl.b32 %t0, %tid, 2; mov.u32 %t1, sums; add.u32 %t1, %t1, %t0; ld.shared.u32 %t1, [%t1];
  mad.wide.u32 %at, %tid, 4, %total; red.global.add.u32 [%at], %t1;
  ret;
}}
"""


def kernel(seed: int, block: int, size: int = 14) -> Module:
    return Module(Generator(seed, block, size).text())
