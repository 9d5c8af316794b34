"""What a PTX kernel is once it is parsed: the form that the oracle, the scan and the compiler all read.

Nothing here computes. Names follow the PTX ISA. Registers are renamed by the parser where a scope redeclares a name, so
a name means one register throughout a kernel.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Reg:
    """A register, by its name with the percent sign (or without one: inline-asm scopes name them freely)."""

    name: str


@dataclass(frozen=True, slots=True)
class Special:
    """A special register, e.g. ``%tid.x``, ``%laneid``, ``%envreg1``."""

    name: str


@dataclass(frozen=True, slots=True)
class Imm:
    """An immediate. ``kind`` says how it was written: i, f32 (0f…), f64 (0d… or decimal).

    ``bits`` of an integer literal is its Python value (may be negative); of f32 and f64 the bit pattern.
    """

    bits: int
    kind: str = "i"


@dataclass(frozen=True, slots=True)
class Sym:
    """The address of a variable (shared, const, global, local, param) or of a function, plus a byte offset."""

    name: str
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Addr:
    """A memory operand ``[base+offset]``; base is a register, a symbol, or an immediate address."""

    base: Reg | Sym | Imm
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Vec:
    """A brace list ``{a, b}``; a sink ``_`` stands as None."""

    items: tuple[Operand | None, ...]


@dataclass(frozen=True, slots=True)
class Label:
    name: str


Operand: TypeAlias = Reg | Special | Imm | Sym | Addr | Vec | Label


@dataclass(frozen=True, slots=True)
class Guard:
    """``@%p`` or ``@!%p``."""

    reg: Reg
    negated: bool


@dataclass(slots=True)
class Instr:
    """One instruction.

    ``opcode`` is the whole dotted text (``mad.lo.s32``); ``base`` its first part; ``mods`` the others in order (cache
    hints like ``.L2::128B`` kept). ``dst`` are the operands written (two for ``%r1|%p1``), ``src`` those read, in PTX
    order; for st, red, bar, bra and the like everything is in ``src``. ``line`` counts from 1 in the module's text.
    """

    opcode: str
    base: str
    mods: tuple[str, ...]
    dst: tuple[Operand | None, ...]
    src: tuple[Operand, ...]
    guard: Guard | None
    line: int
    targets: tuple[str, ...] = ()  # bra: one label; brx.idx: the branch table's labels
    call: CallSite | None = None


@dataclass(frozen=True, slots=True)
class CallSite:
    """``call (ret), name, (args)``: names of .param variables, and what the callee is.

    An indirect call has no ``callee``: the function's address is the instruction's source, and ``sizes`` are the bytes
    of what it returns and takes, by which the functions that it may mean are known.
    """

    callee: str
    returns: tuple[str, ...]
    arguments: tuple[str, ...]
    sizes: tuple[tuple[int, ...], tuple[int, ...]] = ((), ())


@dataclass(frozen=True, slots=True)
class Variable:
    """A module- or kernel-level variable.

    ``space`` is shared, global, const, local or param; ``size`` in bytes (0 for ``.extern .shared x[]``); ``init``
    holds the initial bytes (None = zeros); ``relocations`` lists (offset, symbol, addend) of initialisers that name
    addresses; ``managed``: the host reads and writes it at the same address.
    """

    name: str
    space: str
    size: int
    align: int
    type: str
    init: bytes | None = None
    relocations: tuple[tuple[int, str, int], ...] = ()
    extern: bool = False
    managed: bool = False


@dataclass(frozen=True, slots=True)
class Param:
    """One kernel parameter: offset in the parameter buffer, size and alignment in bytes, PTX type (b8 for arrays)."""

    name: str
    offset: int
    size: int
    align: int
    type: str


@dataclass(slots=True)
class Block:
    """A basic block; ``label`` is None for one that nothing jumps to by name.

    It ends before the next label or after bra, brx, ret, exit or trap, guarded or not.
    """

    index: int
    label: str | None
    instrs: list[Instr] = field(default_factory=list)


@dataclass(slots=True)
class Kernel:
    """One ``.entry`` (or ``.func``), parsed."""

    name: str
    is_entry: bool
    params: tuple[Param, ...]
    returns: tuple[Param, ...]
    registers: dict[str, str]  # name -> type: pred, b16, b32, b64, f32, f64, u32, ..., b128
    variables: dict[str, Variable]  # declared in the body: shared, local, and .param of call sites
    blocks: list[Block]
    maxntid: tuple[int, int, int] | None
    reqntid: tuple[int, int, int] | None
    minnctapersm: int
    line: int
    source: str  # normalised text of the body: what a cache key is made of

    @property
    def param_bytes(self) -> int:
        return max((p.offset + p.size for p in self.params), default=0)
