"""The machine that code is made for: its name, its features, and what the lowerings may use."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache

import llvmlite.binding as llvm


@lru_cache(maxsize=1)
def _initialize() -> None:
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    llvm.initialize_native_asmparser()  # for inline assembly
    # A second scheduling after register allocation: a fifth of the compile time on some CPUs, and no faster code.
    llvm.set_option("vgpu", "-disable-post-ra")


# 512-bit vectors where the machine has them: a warp of f32 is then two registers. Gathers by their instruction on
# every CPU: where LLVM thinks them slow it writes a test and a branch per lane instead, and the masked versions of
# large kernels then take six times as long to compile.
_TUNING = ("-prefer-256-bit", "+fast-gather", "-prefer-no-gather", "-prefer-no-scatter")


@dataclass(frozen=True)
class HostTarget:
    """``cpu`` and ``features`` as LLVM names them; ``triple`` of the machine."""

    cpu: str
    features: str
    triple: str

    @classmethod
    def host(cls) -> HostTarget:
        _initialize()
        features = llvm.get_host_cpu_features()
        names = [("+" if features[name] else "-") + name for name in sorted(features)]
        return cls(llvm.get_host_cpu_name(), ",".join([*names, *_TUNING]), llvm.get_process_triple())

    def without(self, *features: str) -> HostTarget:
        """The same machine lacking some features: for the tests of the fallbacks."""
        kept = [f for f in self.features.split(",") if f[1:] not in features]
        return HostTarget("x86-64-v3", ",".join(kept + [f"-{f}" for f in features]), self.triple)

    @cached_property
    def _has(self) -> frozenset[str]:
        return frozenset(f[1:] for f in self.features.split(",") if f.startswith("+"))

    @cached_property
    def avx512(self) -> bool:
        """AVX-512 F, BW, DQ and VL: masks in registers, 64-byte shuffles, embedded rounding."""
        return {"avx512f", "avx512bw", "avx512dq", "avx512vl"} <= self._has

    @property
    def vector_bytes(self) -> int:
        """How long a register is."""
        return 64 if self.avx512 else 32

    def masks(self, size: int) -> bool:
        """Whether vectors of ``size``-byte elements are loaded and stored under a mask by one instruction."""
        return self.avx512 or size >= 4

    @cached_property
    def vbmi(self) -> bool:
        return self.avx512 and "avx512vbmi" in self._has

    @cached_property
    def vnni(self) -> bool:
        """vpdpbusd on 512 bits."""
        return self.avx512 and "avx512vnni" in self._has

    @cached_property
    def avxvnni(self) -> bool:
        """vpdpbusd on 256 bits."""
        return "avxvnni" in self._has

    @cached_property
    def fp16(self) -> bool:
        """Arithmetic on halves."""
        return self.avx512 and "avx512fp16" in self._has

    def machine(self, opt: int = 2) -> llvm.TargetMachine:
        _initialize()
        target = llvm.Target.from_triple(self.triple)
        return target.create_target_machine(
            cpu=self.cpu, features=self.features, opt=opt, reloc="pic", codemodel="small", jit=False
        )
