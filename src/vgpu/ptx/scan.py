"""Whether a kernel uses only what is implemented: asked when a kernel is looked up, before anything is compiled."""

from __future__ import annotations

from dataclasses import dataclass

from vgpu.ptx import ir, opcodes
from vgpu.ptx.errors import PtxError
from vgpu.ptx.module import Module


@dataclass(frozen=True, slots=True)
class Unsupported:
    """One thing that is not implemented: where (line in the module's text), which opcode or name, and why."""

    line: int
    opcode: str
    reason: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.opcode}: {self.reason}"


def unsupported(module: Module, name: str) -> list[Unsupported]:
    """What keeps an entry, and the device functions that it calls, from being compiled; empty if nothing does.

    Each distinct reason is listed once, in the order of the text. KeyError if the module has no such entry.
    """
    try:
        functions = (name, *module.callees(name))
        module.layout(name)
    except PtxError as error:
        return [Unsupported(error.line, error.text.split("\n")[0][:120], error.message)]
    found: dict[tuple[str, str], Unsupported] = {}
    cluster = module.header(name).cluster
    if cluster is not None and cluster != (1, 1, 1):
        found["", ""] = Unsupported(module.header(name).line, ".reqnctapercluster", "clusters are not implemented")
    for function in functions:
        for block in module.kernel(function).blocks:
            for instr in block.instrs:
                for what, reason in _problems(module, instr):
                    found.setdefault((what, reason), Unsupported(instr.line, what, reason))
    return list(found.values())


def _problems(module: Module, instr: ir.Instr) -> list[tuple[str, str]]:
    problems = []
    if not opcodes.supported(instr.opcode):
        known = instr.base in opcodes.BASES
        reason = "this form of the instruction is not implemented" if known else "the instruction is not implemented"
        problems.append((instr.opcode, reason))
    for operand in instr.src:
        if isinstance(operand, ir.Special) and operand.name not in opcodes.SPECIALS:
            problems.append((operand.name, "the special register is not implemented"))
    if instr.call is not None and instr.call.callee and module.is_external(instr.call.callee):
        callee = instr.call.callee
        if callee not in opcodes.EXTERNAL_FUNCTIONS:
            problems.append((callee, "the function has no body in this module"))
    return problems
