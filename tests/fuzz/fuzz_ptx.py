"""Fuzz target: whatever text is taken for PTX, it is indexed, parsed and scanned, or refused with PtxError."""

from __future__ import annotations

import contextlib

from vgpu.ptx.errors import PtxError
from vgpu.ptx.module import Module
from vgpu.ptx.scan import unsupported

_SEED = b""".version 8.0
.target sm_80
.address_size 64
.extern .func (.param .b32 r) vprintf (.param .b64 a, .param .b64 b);
.global .align 4 .u32 table[4] = {1, 2, 0xff};
.global .u64 where = generic(table)+4;
.func (.param .b32 r) f(.param .b32 x) { .reg .b32 t; ld.param.b32 t, [x]; st.param.b32 [r], t; ret; }
.visible .entry k(.param .u64 a, .param .align 8 .b8 s[24])
.maxntid 32, 1, 1
{
 .reg .pred %p<3>; .reg .b32 %r<9>; .reg .b64 %rd<4>; .reg .f32 %f<3>;
 .shared .align 4 .b8 sh[64];
 mov.u64 %rd1, table+4; mov.b32 {%r1, _}, %rd1; // comment
 { .reg .b32 %r1; .reg .pred p; setp.eq.s32 p|%p1, %r1, 3; @!p bra L; L: add.u32 %r2, %r1, -1; }
 { .param .b32 param0; .param .b32 ret0; st.param.b32 [param0+0], %r3; call.uni (ret0), f, (param0);
 ld.param.b32 %r4, [ret0+0]; }
 ts: .branchtargets A, B; brx.idx %r1, ts;
A: ld.shared.v2.u32 {%r1, %r2}, [sh+16]; fma.rn.ftz.f32 %f1, %f2, 0f3F800000, 1.5;
B: bar.red.popc.u32 %r1, 0, !%p1; ret;
}
"""


def seeds() -> list[bytes]:
    """Sound modules to begin from."""
    return [_SEED, _SEED[: _SEED.index(b".visible")]]


def target(data: bytes) -> None:
    text = data.decode("latin-1")
    with contextlib.suppress(PtxError):
        module = Module(text)
        with contextlib.suppress(PtxError):
            module.variables()
        for name in module.entries[:4]:
            with contextlib.suppress(PtxError):
                module.signature(name)
            unsupported(module, name)
