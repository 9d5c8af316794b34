"""One function per base opcode, by family: what an instruction becomes."""

from vgpu.ptx.lower import (  # noqa: F401 - importing them registers their lowerings
    bits,
    comparison,
    convert,
    extended,
    external,
    floating,
    integer,
    logic,
    matrix,
    mbarrier,
    memory,
    move,
    sync,
    video,
    warp,
)
from vgpu.ptx.lower.dispatch import lower

__all__ = ["lower"]
