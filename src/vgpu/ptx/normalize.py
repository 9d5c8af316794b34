"""A kernel as one flat list of instructions and labels: device functions inlined, exits and barriers made explicit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeAlias

from vgpu.ptx import ir
from vgpu.ptx.errors import UnsupportedError
from vgpu.ptx.module import Module
from vgpu.ptx.types import TYPES, Type
from vgpu.ptx.wmma import expand


@dataclass(slots=True)
class Flat:
    """``items``: labels (str) and instructions. ``registers``: name -> type. ``symbols``: local names in the layout."""

    items: list[str | ir.Instr]
    registers: dict[str, str]
    symbols: dict[str, str]


Registers: TypeAlias = dict[str, str]
EXTERNAL_CALL = "__external"  # mods: the callee; dst: its results; src: its arguments
MAX_INLINED = 4096  # calls: more would take hours to compile
ANONYMOUS_EXIT = "$exit"


def flatten(module: Module, kernel: ir.Kernel) -> Flat:
    flat = Flat([], dict(kernel.registers), {})
    _Inliner(module, flat, kernel.name).function(kernel, "", {}, ANONYMOUS_EXIT, top=True)
    flat.items = expand(flat.items, flat.registers)
    return flat


def _unused(kernel: ir.Kernel, register: ir.Operand | None) -> bool:
    """Whether nothing but copies that are themselves unused reads a register: code without optimisation has such."""
    seen: set[ir.Operand | None] = set()
    pending = [register]
    while pending:
        name = pending.pop()
        if name in seen:
            continue
        seen.add(name)
        for block in kernel.blocks:
            for instr in block.instrs:
                reads = [*instr.src, *(s.base for s in instr.src if isinstance(s, ir.Addr))]
                reads += [item for s in instr.src if isinstance(s, ir.Vec) for item in s.items if item is not None]
                if name in reads:
                    if instr.base not in ("mov", "cvta"):
                        return False
                    pending.extend(instr.dst)
    return True


class _Inliner:
    def __init__(self, module: Module, flat: Flat, entry: str) -> None:
        self.module, self.flat, self.entry, self.count = module, flat, entry, 0
        self.stack: list[str] = []  # of the functions that are being inlined
        self.slots: dict[str, dict[int, int]] = {}  # of .param variables of calls: bits written at each offset
        self.line = 0

    def function(
        self, kernel: ir.Kernel, prefix: str, binding: dict[str, str], exit_label: str, *, top: bool = False
    ) -> None:
        """``prefix`` renames registers and labels; ``binding`` maps parameter names to those of the call site."""
        operands: dict[ir.Operand, ir.Operand] = {}

        def rename(operand: ir.Operand | None) -> ir.Operand | None:
            if operand is None or top:
                return operand
            found = operands.get(operand)
            if found is None:
                found = operands[operand] = self._rename(operand, prefix, binding, kernel)
            return found

        if not top:
            for name, kind in kernel.registers.items():
                self.flat.registers[prefix + name] = kind
        params = {name for name, v in kernel.variables.items() if v.space == "param"}
        params |= set() if top else {p.name for p in (*kernel.params, *kernel.returns)}
        for name, v in kernel.variables.items():
            if v.space in ("shared", "local"):
                self.flat.symbols[prefix + name] = name if top else f"{kernel.name}::{name}"
        for block in kernel.blocks:
            if block.label is not None:
                self.flat.items.append(prefix + block.label)
            for instr in block.instrs:
                base = instr.base
                if base == "call":
                    self._call(kernel, instr, prefix, binding)
                elif base == "ret" or (top and base == "exit"):
                    if base == "ret" or instr.guard is not None or top:
                        guard = self._guard(instr.guard, prefix)
                        self.flat.items.append(
                            ir.Instr("bra", "bra", (), (), (), guard, instr.line, targets=(exit_label,))
                        )
                elif base == "exit":
                    guard = self._guard(instr.guard, prefix)
                    self.flat.items.append(
                        ir.Instr("bra", "bra", (), (), (), guard, instr.line, targets=(ANONYMOUS_EXIT,))
                    )
                elif base in ("ld", "st") and self._param_access(instr, params):
                    self._param_move(instr, prefix, binding, kernel, top)
                elif top:
                    self.flat.items.append(instr)
                elif base == "mov" and isinstance(instr.src[0], ir.Sym) and instr.src[0].name in params:
                    if not _unused(kernel, instr.dst[0]):
                        raise UnsupportedError(
                            "the address of a function's parameter",
                            kernel=self.entry,
                            line=instr.line,
                            text=instr.opcode,
                        )
                else:
                    self.flat.items.append(
                        replace(
                            instr,
                            dst=tuple(rename(d) for d in instr.dst),
                            src=tuple(s for s in (rename(s) for s in instr.src) if s is not None),
                            guard=self._guard(instr.guard, prefix),
                            targets=tuple(prefix + t for t in instr.targets),
                        )
                    )
        if not top:
            self.flat.items.append(exit_label)

    @staticmethod
    def _guard(guard: ir.Guard | None, prefix: str) -> ir.Guard | None:
        return guard if guard is None or not prefix else ir.Guard(ir.Reg(prefix + guard.reg.name), guard.negated)

    def _rename(self, operand: ir.Operand, prefix: str, binding: dict[str, str], kernel: ir.Kernel) -> ir.Operand:
        if isinstance(operand, ir.Reg):
            return ir.Reg(prefix + operand.name)
        if isinstance(operand, ir.Sym):
            return ir.Sym(prefix + operand.name, operand.offset) if operand.name in kernel.variables else operand
        if isinstance(operand, ir.Addr):
            base = self._rename(operand.base, prefix, binding, kernel)
            assert isinstance(base, ir.Reg | ir.Sym | ir.Imm)
            return ir.Addr(base, operand.offset)
        if isinstance(operand, ir.Vec):
            return ir.Vec(tuple(None if i is None else self._rename(i, prefix, binding, kernel) for i in operand.items))
        return operand

    @staticmethod
    def _param_access(instr: ir.Instr, params: set[str]) -> bool:
        address = instr.src[0] if instr.src else None
        return isinstance(address, ir.Addr) and isinstance(address.base, ir.Sym) and address.base.name in params

    def _slot(self, name: str, offset: int, bits: int) -> ir.Reg:
        """The register that stands for the ``bits`` at an offset of a .param variable of a call."""
        register = f"@{name}+{offset}"
        kind = f"b{max(16, bits)}"
        self.slots.setdefault(name, {}).setdefault(offset, bits)
        if self.flat.registers.setdefault(register, kind) != kind or self.slots[name][offset] != bits:
            raise self._widths(name)
        return ir.Reg(register)

    def _widths(self, name: str) -> UnsupportedError:
        return UnsupportedError(
            "a call's parameter is read in other pieces than it is written",
            kernel=self.entry,
            line=self.line,
            text=name,
        )

    def _param_move(self, instr: ir.Instr, prefix: str, binding: dict[str, str], kernel: ir.Kernel, top: bool) -> None:
        address = instr.src[0]
        assert isinstance(address, ir.Addr)
        assert isinstance(address.base, ir.Sym)
        self.line = instr.line
        name = binding.get(address.base.name, prefix + address.base.name)
        offset = address.offset + address.base.offset
        kind = TYPES[instr.mods[-1]]
        registers = instr.dst if instr.base == "ld" else instr.src[1:]
        values: list[ir.Operand | None] = []
        for r in registers:
            values.extend(r.items if isinstance(r, ir.Vec) else (r,))
        for index, value in enumerate(values):
            at = offset + index * kind.bytes
            if instr.base == "st":
                slot = self._slot(name, at, kind.bits)
            if value is None:
                continue
            value = value if top else self._rename(value, prefix, binding, kernel)
            guard = self._guard(instr.guard, prefix)
            if instr.base == "st":
                width = f"b{max(16, kind.bits)}"
                self._emit(f"mov.{width}", slot, value, guard)
            else:
                assert isinstance(value, ir.Reg)
                self._param_read(name, at, kind, value, guard)

    def _emit(self, opcode: str, dst: ir.Operand, src: ir.Operand, guard: ir.Guard | None, *more: ir.Operand) -> None:
        base, *mods = opcode.split(".")
        self.flat.items.append(ir.Instr(opcode, base, tuple(mods), (dst,), (src, *more), guard, self.line))

    def _param_read(self, name: str, at: int, kind: Type, value: ir.Reg, guard: ir.Guard | None) -> None:
        """Read a piece of a parameter: as it was written, a part of that, or two that lie side by side."""
        slots = self.slots.get(name, {})
        start = next((o for o, bits in slots.items() if o <= at and at + kind.bytes <= o + bits // 8), None)
        wide = TYPES[self.flat.registers[value.name]].bits
        if start is None:
            half = kind.bits // 2
            if half < 16 or slots.get(at) != half or slots.get(at + half // 8) != half:
                if any(o < at + kind.bytes and at < o + bits // 8 for o, bits in slots.items()):
                    raise self._widths(name)
                start = at  # never written
            else:
                pair = ir.Vec((self._slot(name, at, half), self._slot(name, at + half // 8, half)))
                self._emit(f"mov.b{kind.bits}", value, pair, guard)
                return
        written = slots.get(start, kind.bits)
        source: ir.Reg = self._slot(name, start, written)
        if at > start:
            bits = max(16, written)
            part = f"@{name}+{start}>{at - start}"
            self.flat.registers[part] = f"b{bits}"
            self._emit(f"shr.b{bits}", ir.Reg(part), source, guard, ir.Imm(8 * (at - start)))
            source = ir.Reg(part)
        if written == kind.bits >= 16 and wide == kind.bits:
            self._emit(f"mov.b{kind.bits}", value, source, guard)
            return
        sign = "s" if kind.kind == "signed" else "u"
        self._emit(f"cvt.{sign}{max(wide, 16)}.{sign}{kind.bits}", value, source, guard)

    def _call(self, kernel: ir.Kernel, instr: ir.Instr, prefix: str, binding: dict[str, str]) -> None:
        assert instr.call is not None
        site = instr.call
        returns = tuple(prefix + r for r in site.returns)
        arguments = tuple(prefix + a for a in site.arguments)
        guard = self._guard(instr.guard, prefix)
        if not site.callee:
            self._indirect(instr, site, prefix, binding, guard)
            return
        if self.module.is_external(site.callee):
            header = self.module.header(site.callee)
            sources = tuple(self._slot(a, 0, 8 * p.size) for a, p in zip(arguments, header.params, strict=False))
            results: tuple[ir.Operand | None, ...] = tuple(
                self._slot(r, 0, 8 * p.size) for r, p in zip(returns, header.returns, strict=False)
            )
            self.flat.items.append(ir.Instr("call", EXTERNAL_CALL, (site.callee,), results, sources, guard, instr.line))
            return
        callee = self.module.kernel(site.callee)
        self.count += 1
        if self.count > MAX_INLINED:
            raise UnsupportedError(f"a kernel with more than {MAX_INLINED} calls", kernel=self.entry, line=instr.line)
        if callee.name in self.stack:  # recursion through an address: what a thread that gets here does
            self.flat.items.append(ir.Instr("trap", "trap", (), (), (), guard, instr.line))
            return
        inner = f"{prefix}{self.count}."
        names = {p.name: a for p, a in zip(callee.params, arguments, strict=True)}
        names |= {p.name: r for p, r in zip(callee.returns, returns, strict=True)}
        end = f"{inner}$return"
        if guard is not None:
            skip = ir.Guard(guard.reg, not guard.negated)
            self.flat.items.append(ir.Instr("bra", "bra", (), (), (), skip, instr.line, targets=(end,)))
        self.stack.append(callee.name)
        self.function(callee, inner, names, end)
        self.stack.pop()

    def _indirect(
        self, instr: ir.Instr, site: ir.CallSite, prefix: str, binding: dict[str, str], guard: ir.Guard | None
    ) -> None:
        """A call by address: each function that it may mean, behind a comparison; any other address is a trap."""
        target = instr.src[0]
        assert isinstance(target, ir.Reg)
        self.count += 1
        place = f"{prefix}{self.count}.$call"
        join = f"{place}.join"
        items, line = self.flat.items, instr.line
        if guard is not None:
            skip = ir.Guard(guard.reg, not guard.negated)
            items.append(ir.Instr("bra", "bra", (), (), (), skip, line, targets=(join,)))
        for index, name in enumerate(self.module.targets(site)):
            other, following = ir.Reg(f"{place}.p{index}"), f"{place}.{index}"
            self.flat.registers[other.name] = "pred"
            address = ir.Imm(self.module.function_address(name) or 0)
            compared = (ir.Reg(prefix + target.name), address)
            items.append(ir.Instr("setp.ne.b64", "setp", ("ne", "b64"), (other,), compared, None, line))
            items.append(ir.Instr("bra", "bra", (), (), (), ir.Guard(other, False), line, targets=(following,)))
            direct = replace(instr, src=(), guard=None, call=replace(site, callee=name))
            self._call(self.module.kernel(name), direct, prefix, binding)
            items.append(ir.Instr("bra", "bra", (), (), (), None, line, targets=(join,)))
            items.append(following)
        items.append(ir.Instr("trap", "trap", (), (), (), None, line))
        items.append(join)
