"""One function per base opcode, by family: what an instruction becomes."""

from vgpu.ptx.lower import bits, convert, external, floating, integer, matrix, memory, move, sync, warp  # noqa: F401
from vgpu.ptx.lower.dispatch import lower

__all__ = ["lower"]
