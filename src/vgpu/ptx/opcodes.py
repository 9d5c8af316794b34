"""The one table of what is executed: opcodes with their modifiers, special registers, and functions of the runtime.

The scan refuses what is not here, the oracle and the compiler implement what is, and tests hold the three together. An
opcode is written as the PTX ISA writes its syntax: ``(.a|.b)`` one of, ``[.a|.b]`` at most one of, ``{.a|.b}`` any of
them in any order (compilers do not always keep the documented order), ``$name`` a list defined above the table.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_LISTS: Final = {
    "int": "(.u16|.s16|.u32|.s32|.u64|.s64)",
    "int8": "(.u8|.s8|.u16|.s16|.u32|.s32|.u64|.s64)",
    "int32": "(.u32|.s32)",
    "int64": "(.u32|.s32|.u64|.s64)",
    "signed": "(.s16|.s32|.s64)",
    "bits": "(.b16|.b32|.b64)",
    "float": "(.f16|.bf16|.f32|.f64)",
    "half": "(.f16|.f16x2)",
    "brain": "(.bf16|.bf16x2)",
    "cell": "(.b8|.u8|.s8|.b16|.u16|.s16|.b32|.u32|.s32|.b64|.u64|.s64|.f32|.f64)",
    "word": "(.b16|.u16|.s16|.b32|.u32|.s32|.b64|.u64|.s64|.f32|.f64)",
    "rnd": "(.rn|.rz|.rm|.rp)",
    "irnd": "(.rni|.rzi|.rmi|.rpi)",
    "cmp": "(.eq|.ne|.lt|.le|.gt|.ge|.lo|.ls|.hi|.hs)",
    "fcmp": "(.eq|.ne|.lt|.le|.gt|.ge|.equ|.neu|.ltu|.leu|.gtu|.geu|.num|.nan)",
    "iword": "(.b16|.u16|.s16|.b32|.u32|.s32|.b64|.u64|.s64)",
    "hints": "{.L1::evict_normal|.L1::evict_unchanged|.L1::evict_first|.L1::evict_last|.L1::no_allocate"
    "|.L2::64B|.L2::128B|.L2::256B|.L2::evict_last|.L2::evict_normal|.L2::evict_first}",
    "arrival": "[.acquire|.release|.relaxed][.cta|.cluster]",
    "order": "{.weak|.volatile|.mmio|.relaxed|.acquire|.release|.acq_rel|.sc|.cta|.cluster|.gpu|.sys"
    "|.global|.shared|.shared::cta}",
    # The ISA writes the state space before the cache operator; ptxas takes them the other way round as well.
    "cached": "{.ca|.cg|.cs|.lu|.cv|.nc|.global}",
    "written": "{.wb|.cg|.cs|.wt|.global}",
}

_TABLE: Final = """
    add$int  add.sat.s32  add(.u16x2|.s16x2)  add.cc$int64  addc[.cc]$int64
    sub$int  sub.sat.s32  sub.cc$int64  subc[.cc]$int64
    mul(.lo|.hi)$int  mul.wide(.u16|.s16|.u32|.s32)  mul24(.lo|.hi)$int32
    mad(.lo|.hi)$int  mad.hi.sat.s32  mad.wide(.u16|.s16|.u32|.s32)  mad24(.lo|.hi)$int32  mad24.hi.sat.s32
    mad(.lo|.hi).cc$int64  madc(.lo|.hi)[.cc]$int64
    sad$int  div$int  rem$int  abs$signed  neg$signed
    min$int  max$int  min(.u16x2|.s16x2)  max(.u16x2|.s16x2)  min.relu(.s16x2|.s32)  max.relu(.s16x2|.s32)
    min(.s16x2|.s32).relu  max(.s16x2|.s32).relu
    vabsdiff2$int32(.u32.u32|.s32.s32)[.add]  vabsdiff4$int32(.u32.u32|.s32.s32)[.add]
    popc(.b32|.b64)  clz(.b32|.b64)  bfind[.shiftamt]$int64  brev(.b32|.b64)  fns.b32
    bfe$int64  bfi(.b32|.b64)  bmsk(.clamp|.wrap).b32  szext(.clamp|.wrap)$int32
    dp4a$int32$int32  dp2a(.lo|.hi)$int32$int32
    and(.pred|.b16|.b32|.b64)  or(.pred|.b16|.b32|.b64)  xor(.pred|.b16|.b32|.b64)  not(.pred|.b16|.b32|.b64)
    cnot$bits  lop3.b32  lop3(.or|.and).b32  shl$bits  shr$bits  shr$int  shf(.l|.r)(.clamp|.wrap).b32
    prmt.b32[.f4e|.b4e|.rc8|.ecl|.ecr|.rc16]

    add[.rn|.rz|.rm|.rp][.ftz][.sat].f32  add[.rn|.rz|.rm|.rp].f64  add[.rn][.ftz][.sat]$half  add[.rn]$brain
    sub[.rn|.rz|.rm|.rp][.ftz][.sat].f32  sub[.rn|.rz|.rm|.rp].f64  sub[.rn][.ftz][.sat]$half  sub[.rn]$brain
    mul[.rn|.rz|.rm|.rp][.ftz][.sat].f32  mul[.rn|.rz|.rm|.rp].f64  mul[.rn][.ftz][.sat]$half  mul[.rn]$brain
    fma$rnd[.ftz][.sat].f32  fma$rnd.f64  fma.rn[.ftz][.sat]$half  fma.rn[.ftz].relu$half  fma.rn[.relu]$brain
    mad$rnd[.ftz][.sat].f32  mad$rnd.f64
    div(.approx|.full)[.ftz].f32  div$rnd[.ftz].f32  div$rnd.f64
    rcp.approx[.ftz].f32  rcp$rnd[.ftz].f32  rcp$rnd.f64  rcp.approx.ftz.f64
    sqrt.approx[.ftz].f32  sqrt$rnd[.ftz].f32  sqrt$rnd.f64
    rsqrt.approx[.ftz].f32  rsqrt.approx[.ftz].f64
    sin.approx[.ftz].f32  cos.approx[.ftz].f32  lg2.approx[.ftz].f32
    ex2.approx[.ftz].f32  ex2.approx$half  ex2.approx.ftz$brain  tanh.approx.f32  tanh.approx$half  tanh.approx$brain
    abs[.ftz](.f32|.f16|.f16x2)  abs(.f64|.bf16|.bf16x2)  neg[.ftz](.f32|.f16|.f16x2)  neg(.f64|.bf16|.bf16x2)
    min[.ftz][.NaN][.xorsign.abs](.f32|.f16|.f16x2)  min.f64  min[.NaN][.xorsign.abs]$brain
    max[.ftz][.NaN][.xorsign.abs](.f32|.f16|.f16x2)  max.f64  max[.NaN][.xorsign.abs]$brain
    copysign(.f32|.f64)  testp(.finite|.infinite|.number|.notanumber|.normal|.subnormal)(.f32|.f64)

    setp$cmp[.and|.or|.xor]$iword  setp$fcmp[.and|.or|.xor][.ftz].f32  setp$fcmp[.and|.or|.xor].f64
    setp$fcmp[.and|.or|.xor][.ftz]$half  setp$fcmp[.and|.or|.xor]$brain
    set$cmp[.and|.or|.xor](.u32|.s32|.f32)$iword  set$fcmp[.and|.or|.xor][.ftz](.u32|.s32|.f32)(.f32|.f64)
    set$fcmp[.and|.or|.xor][.ftz](.u16|.s16|.u32|.s32|.f16)(.f16)  set$fcmp[.and|.or|.xor][.ftz].f16x2.f16x2
    set$fcmp[.and|.or|.xor](.u16|.s16|.u32|.s32|.bf16)(.bf16)  set$fcmp[.and|.or|.xor].bf16x2.bf16x2
    selp$word  slct[.ftz]$word(.s32|.f32)

    mov(.pred|.f16|.bf16|.f16x2|.bf16x2)  mov$word
    cvt[.sat]$int8$int8  cvt$rnd[.ftz][.sat]$float$int8  cvt$irnd[.ftz][.sat]$int8$float
    cvt[.rn|.rz|.rm|.rp|.rni|.rzi|.rmi|.rpi][.ftz][.sat](.f16|.f32|.f64)(.f16|.f32|.f64)
    cvt[.rn|.rz|.rm|.rp|.rni|.rzi|.rmi|.rpi][.relu][.ftz][.sat](.f16|.bf16|.f32|.f64).bf16
    cvt[.rn|.rz][.ftz][.relu][.sat][.satfinite].bf16(.f16|.bf16|.f32|.f64)
    cvt(.rm|.rp).bf16.f32  cvt(.rn|.rz)[.relu][.satfinite].f16.f32  cvt(.rn|.rz)[.relu][.satfinite](.f16x2|.bf16x2).f32
    cvt.rna[.satfinite].tf32.f32  cvt(.rn|.rz)[.satfinite][.relu].tf32.f32
    cvt.rn.satfinite[.relu](.e4m3x2|.e5m2x2)(.f32|.f16x2)  cvt.rn[.relu].f16x2(.e4m3x2|.e5m2x2)
    cvt.pack.sat(.u16|.s16).s32  cvt.pack.sat(.u8|.s8).s32.b32
    cvta[.to](.global|.shared|.shared::cta|.const|.local|.param|.param::entry)(.u32|.u64)
    isspacep(.global|.shared|.shared::cta|.const|.local|.param|.param::entry)

    ld$order[.const|.local|.param|.param::entry|.param::func]$cached$hints[.v2|.v4]$cell
    ldu[.global][.v2|.v4]$cell
    st$order[.local|.param|.param::func]$written$hints[.v2|.v4]$cell
    prefetch[.global|.local](.L1|.L2)  prefetch.global(.L2::evict_last|.L2::evict_normal)  prefetchu.L1
    discard[.global].L2
    atom$order(.and|.or|.xor|.exch)$order(.b32|.b64)  atom$order.cas$order(.b16|.b32|.b64)
    atom$order.add$order(.u32|.s32|.u64|.f32|.f64)  atom$order(.inc|.dec)$order.u32
    atom$order.add$order[.noftz](.f16|.f16x2|.bf16|.bf16x2)  atom$order(.min|.max)$order$int64
    red$order(.and|.or|.xor)$order(.b32|.b64)  red$order.add$order(.u32|.s32|.u64|.f32|.f64)
    red$order.add$order[.noftz](.f16|.f16x2|.bf16|.bf16x2)
    red$order(.inc|.dec)$order.u32  red$order(.min|.max)$order$int64
    membar(.cta|.gl|.sys)  fence(.sc|.acq_rel|.cta|.cluster|.gpu|.sys){.sc|.acq_rel|.cta|.cluster|.gpu|.sys}
    fence.proxy(.alias|.async)
    fence.mbarrier_init.release.cluster  fence.proxy.async(.global|.shared::cta|.shared::cluster)
    mbarrier(.init|.inval)[.shared|.shared::cta].b64  mbarrier.pending_count.b64
    mbarrier(.arrive|.arrive_drop)[.noComplete|.expect_tx]$arrival[.shared|.shared::cta].b64
    mbarrier(.expect_tx|.complete_tx)[.relaxed][.cta|.cluster][.shared|.shared::cta].b64
    mbarrier(.test_wait|.try_wait)[.parity]$arrival[.shared|.shared::cta].b64
    cp.async.mbarrier.arrive[.noinc][.shared|.shared::cta].b64
    cp.async.bulk(.shared::cluster|.shared::cta).global.mbarrier::complete_tx::bytes
    cp.async.bulk.global.shared::cta.bulk_group  cp.async.bulk.commit_group  cp.async.bulk.wait_group[.read]
    cp.async(.ca|.cg)(.shared|.shared::cta).global$hints  cp.async(.commit_group|.wait_group|.wait_all)

    shfl[.sync](.up|.down|.bfly|.idx).b32
    vote[.sync](.all|.any|.uni)[.sync].pred  vote[.sync].ballot[.sync].b32
    match(.any|.all).sync(.b32|.b64)  activemask.b32  elect.sync
    redux.sync(.add|.min|.max)$int32  redux.sync(.and|.or|.xor).b32
    bar[.cta](.sync|.arrive)  bar[.cta].red.popc.u32  bar[.cta].red(.and|.or).pred  bar.warp.sync
    barrier[.cta](.sync|.arrive)[.aligned]  barrier[.cta].red[.aligned].popc[.aligned].u32
    barrier[.cta].red[.aligned](.and|.or)[.aligned].pred
    griddepcontrol(.launch_dependents|.wait)  nanosleep.u32

    ldmatrix.sync.aligned.m8n8(.x1|.x2|.x4)[.trans][.shared|.shared::cta].b16
    stmatrix.sync.aligned.m8n8(.x1|.x2|.x4)[.trans][.shared|.shared::cta].b16
    movmatrix.sync.aligned.m8n8.trans.b16
    mma.sync.aligned(.m16n8k8|.m16n8k16).row.col(.f16|.f32).f16.f16(.f16|.f32)
    mma.sync.aligned(.m16n8k8|.m16n8k16).row.col.f32.bf16.bf16.f32
    mma.sync.aligned(.m16n8k4|.m16n8k8).row.col.f32.tf32.tf32.f32
    mma.sync.aligned(.m8n8k16|.m16n8k16|.m16n8k32).row.col[.satfinite].s32(.s8|.u8)(.s8|.u8).s32
    wmma.load(.a|.b).sync.aligned(.row|.col)(.m16n16k16|.m8n32k16|.m32n8k16)[.global|.shared|.shared::cta](.f16|.bf16|.s8|.u8)
    wmma.load(.a|.b).sync.aligned(.row|.col).m16n16k8[.global|.shared|.shared::cta].tf32
    wmma(.load.c|.store.d).sync.aligned(.row|.col).m16n16k8[.global|.shared|.shared::cta].f32
    wmma(.load.c|.store.d).sync.aligned(.row|.col)(.m16n16k16|.m8n32k16|.m32n8k16)[.global|.shared|.shared::cta].s32
    wmma.load.c.sync.aligned(.row|.col)(.m16n16k16|.m8n32k16|.m32n8k16)[.global|.shared|.shared::cta](.f16|.f32)
    wmma.store.d.sync.aligned(.row|.col)(.m16n16k16|.m8n32k16|.m32n8k16)[.global|.shared|.shared::cta](.f16|.f32)
    wmma.mma.sync.aligned(.row|.col)(.row|.col)(.m16n16k16|.m8n32k16|.m32n8k16)(.f16|.f32)(.f16|.f32)
    wmma.mma.sync.aligned(.row|.col)(.row|.col)(.m16n16k16|.m8n32k16|.m32n8k16).f32.bf16.bf16.f32
    wmma.mma.sync.aligned(.row|.col)(.row|.col).m16n16k8.f32.tf32.tf32.f32
    wmma.mma.sync.aligned(.row|.col)(.row|.col)(.m16n16k16|.m8n32k16|.m32n8k16)(.s32.s8.s8|.s32.u8.u8).s32[.satfinite]

    bra[.uni]  brx.idx[.uni]  call[.uni]  ret[.uni]  exit  trap
"""

# Functions without a body that CUDA's device runtime provides.
EXTERNAL_FUNCTIONS: Final = frozenset(("vprintf", "__assertfail", "malloc", "free"))

SPECIALS: Final = frozenset(
    [f"%{name}.{axis}" for name in ("tid", "ntid", "ctaid", "nctaid") for axis in "xyz"]
    + ["%laneid", "%warpid", "%nwarpid", "%smid", "%nsmid", "%gridid"]
    + [f"%lanemask_{which}" for which in ("eq", "le", "lt", "ge", "gt")]
    + ["%clock", "%clock_hi", "%clock64", "%globaltimer", "%globaltimer_lo", "%globaltimer_hi"]
    + ["%dynamic_smem_size", "%total_smem_size"]
    + [f"%envreg{i}" for i in range(32)]
)

_TOKEN: Final = re.compile(r"\$(\w+)|\(([^()]*)\)|\[([^\]]*)\]|\{([^}]*)\}|([\w.:]+)")


def _pattern(syntax: str) -> str:
    out = []
    for name, one, maybe, many, plain in _TOKEN.findall(syntax):
        if name:
            out.append(_pattern(_LISTS[name]))
        elif plain:
            out.append(re.escape(plain))
        else:
            choices = "|".join(re.escape(choice) for choice in (one or maybe or many).split("|"))
            out.append(f"(?:{choices})" + ("" if one else "?" if maybe else "*"))
    return "".join(out)


def _compile() -> dict[str, re.Pattern[str]]:
    patterns: dict[str, list[str]] = {}
    for syntax in _TABLE.split():
        base = re.split(r"[.$(\[{]", syntax, maxsplit=1)[0]
        patterns.setdefault(base, []).append(_pattern(syntax))
    return {base: re.compile("|".join(f"(?:{p})" for p in alternatives)) for base, alternatives in patterns.items()}


_PATTERNS: Final = _compile()
BASES: Final = frozenset(_PATTERNS)
"""Base opcodes of the table: what a lowering or the oracle must have an entry for."""


@lru_cache(maxsize=4096)
def supported(opcode: str) -> bool:
    """Whether an opcode, with all its modifiers, is in the table."""
    pattern = _PATTERNS.get(opcode.split(".", 1)[0])
    return pattern is not None and pattern.fullmatch(opcode) is not None


def syntaxes() -> tuple[str, ...]:
    """The table's entries, as written: for the tests and the coverage page."""
    return tuple(_TABLE.split())


def expand(syntax: str, limit: int = 1 << 14) -> list[str]:
    """All opcodes that one entry allows; of ``{…}`` lists none or one. ValueError beyond ``limit``."""
    results = [""]
    for name, one, maybe, many, plain in _TOKEN.findall(syntax):
        if name:
            choices = expand(_LISTS[name])
        elif plain:
            choices = [plain]
        else:
            choices = ([] if one else [""]) + (one or maybe or many).split("|")
        results = [head + tail for head in results for tail in choices]
        if len(results) > limit:
            raise ValueError(f"{syntax} allows more than {limit} opcodes")
    return results
