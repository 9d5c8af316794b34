"""A kernel as one flat list of instructions and labels: device functions inlined, exits and barriers made explicit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeAlias

from vgpu.ptx import ir
from vgpu.ptx.errors import UnsupportedError
from vgpu.ptx.module import Module
from vgpu.ptx.wmma import expand


@dataclass(slots=True)
class Flat:
    """``items``: labels (str) and instructions. ``registers``: name -> type. ``symbols``: local names in the layout."""

    items: list[str | ir.Instr]
    registers: dict[str, str]
    symbols: dict[str, str]


Registers: TypeAlias = dict[str, str]
EXTERNAL_CALL = "__external"  # mods: the callee; dst: its results; src: its arguments
ANONYMOUS_EXIT = "$exit"


def flatten(module: Module, kernel: ir.Kernel) -> Flat:
    flat = Flat([], dict(kernel.registers), {})
    _Inliner(module, flat, kernel.name).function(kernel, "", {}, ANONYMOUS_EXIT, top=True)
    flat.items = expand(flat.items, flat.registers)
    return flat


class _Inliner:
    def __init__(self, module: Module, flat: Flat, entry: str) -> None:
        self.module, self.flat, self.entry, self.count = module, flat, entry, 0

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

    def _slot(self, name: str, offset: int, kind: str, line: int) -> ir.Reg:
        """The register that stands for bytes of a .param variable of a call."""
        bits = "b" + kind[1:] if kind != "bf16" else "b16"
        bits = "b16" if bits == "b8" else bits
        register = f"@{name}+{offset}"
        if self.flat.registers.setdefault(register, bits) != bits:
            raise UnsupportedError(
                "a call's parameter is read with another width than it is written",
                kernel=self.entry, line=line, text=name,
            )  # fmt: skip
        return ir.Reg(register)

    def _param_move(self, instr: ir.Instr, prefix: str, binding: dict[str, str], kernel: ir.Kernel, top: bool) -> None:
        address = instr.src[0]
        assert isinstance(address, ir.Addr)
        assert isinstance(address.base, ir.Sym)
        name = binding.get(address.base.name, prefix + address.base.name)
        offset = address.offset + address.base.offset
        kind = instr.mods[-1]
        size = max(1, int(kind.lstrip("bufs")) // 8)
        registers = instr.dst if instr.base == "ld" else instr.src[1:]
        values: list[ir.Operand | None] = []
        for r in registers:
            values.extend(r.items if isinstance(r, ir.Vec) else (r,))
        for index, value in enumerate(values):
            slot = self._slot(name, offset + index * size, kind, instr.line)
            if value is None:
                continue
            value = value if top else self._rename(value, prefix, binding, kernel)
            width = "b16" if size == 1 else f"b{8 * size}"
            dst, src = (value, slot) if instr.base == "ld" else (slot, value)
            self.flat.items.append(
                ir.Instr(f"mov.{width}", "mov", (width,), (dst,), (src,), self._guard(instr.guard, prefix), instr.line)
            )

    def _call(self, kernel: ir.Kernel, instr: ir.Instr, prefix: str, binding: dict[str, str]) -> None:
        assert instr.call is not None
        site = instr.call
        returns = tuple(prefix + r for r in site.returns)
        arguments = tuple(prefix + a for a in site.arguments)
        guard = self._guard(instr.guard, prefix)
        if self.module.is_external(site.callee):
            header = self.module.header(site.callee)
            sources = tuple(
                self._slot(a, 0, p.type if p.type != "b8" else f"b{8 * p.size}", instr.line)
                for a, p in zip(arguments, header.params, strict=False)
            )
            results: tuple[ir.Operand | None, ...] = tuple(
                self._slot(r, 0, p.type if p.type != "b8" else f"b{8 * p.size}", instr.line)
                for r, p in zip(returns, header.returns, strict=False)
            )
            self.flat.items.append(ir.Instr("call", EXTERNAL_CALL, (site.callee,), results, sources, guard, instr.line))
            return
        callee = self.module.kernel(site.callee)
        self.count += 1
        inner = f"{prefix}{self.count}."
        names = {p.name: a for p, a in zip(callee.params, arguments, strict=True)}
        names |= {p.name: r for p, r in zip(callee.returns, returns, strict=True)}
        end = f"{inner}$return"
        if guard is not None:
            skip = ir.Guard(guard.reg, not guard.negated)
            self.flat.items.append(ir.Instr("bra", "bra", (), (), (), skip, instr.line, targets=(end,)))
        self.function(callee, inner, names, end)
