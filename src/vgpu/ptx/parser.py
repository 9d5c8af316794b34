"""One function's PTX text to `ir.Kernel`.

Works statement by statement with one regular expression, and remembers operands by their text: real kernels repeat
the same few thousand. Scopes (braces: every inline asm opens one) may redeclare registers, variables and labels, so
those are renamed to ``name$1``, ``name$2`` … and a name means one thing throughout the kernel that comes out.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from vgpu.ptx import ir
from vgpu.ptx._operands import SPECIALS, literal, split_operands
from vgpu.ptx.declarations import Header, parse_variable
from vgpu.ptx.errors import PtxError, UnsupportedError
from vgpu.ptx.types import TYPES

_STATEMENT: Final = re.compile(
    r"""\s*(?:
      (?:@(!?)\s*([%$\w]+)\s+)?                       # 1, 2: guard
      ([a-z]\w*(?:\.\w+(?:::\w+)*)*)(?!\w|\s*:)(?:\s+([^;]*?)|(?=\{)([^;]*?))?\s*;  # 3: opcode; 4, 5: operands
    | ([%$\w]+)\s*:(?!:)                              # 6: label
    | (\{)                                            # 7
    | (\})                                            # 8
    | \.(?:loc|file)\b[^\n]*                          # ends with its line
    | \.(pragma)\s+(?:"[^"]*"[\s,]*)+;                # 9
    | (\.\w+[^;]*);                                   # 10: declaration
    | (;)                                             # 11: empty statement
    )""",
    re.X,
)
_REGISTER_RANGE: Final = re.compile(r"([%$\w]+)<(\d{1,12})>")
_REGISTER_NUMBER: Final = re.compile(r"(.*?)(\d{1,12})")
_NAME: Final = re.compile(r"[%$_a-zA-Z][\w$]*")
_ADDRESS: Final = re.compile(r"([%$\w.]+)\s*(?:([+-])\s*(-?\s*\w+))?")
_SYMBOL_OFFSET: Final = re.compile(r"([%$_a-zA-Z][\w$]*)\s*([+-])\s*(\w+)")

# Everything of these is read: they write memory, wait, or go elsewhere.
_NO_DESTINATION: Final = frozenset(
    (
        "st", "red", "stmatrix", "cp", "prefetch", "prefetchu", "discard", "applypriority", "sust", "sured",
        "bar", "barrier", "membar", "fence", "griddepcontrol", "nanosleep", "setmaxnreg", "wgmma", "tensormap",
        "bra", "brx", "ret", "exit", "trap", "brkpt", "pmevent",
    )
)  # fmt: skip
_ENDS_BLOCK: Final = frozenset(("bra", "brx", "ret", "exit", "trap"))
MAX_REGISTERS: Final = 1 << 20


def _has_destination(base: str, mods: tuple[str, ...]) -> bool:
    if base in ("bar", "barrier"):
        return "red" in mods
    if base == "wmma":
        return "store" not in mods
    if base == "mbarrier":
        return mods[:1] not in (("init",), ("inval",), ("expect_tx",), ("complete_tx",))
    if base == "multimem":
        return mods[:1] == ("ld_reduce",)
    return base not in _NO_DESTINATION


class FunctionParser:
    """Parses one body.

    ``module_symbol`` says whether a name is a variable or function of the module, ``function_address`` what number
    stands for a function of it (None for other names).
    """

    def __init__(
        self, header: Header, module_symbol: Callable[[str], bool], function_address: Callable[[str], int | None]
    ) -> None:
        self._function_address = function_address
        self._header = header
        self._name = header.name
        self._module_symbol = module_symbol
        self._params = {p.name for p in header.params} | {p.name for p in header.returns}
        self._registers: dict[str, str] = {}
        self._ranges: dict[str, tuple[str, int]] = {}
        self._variables: dict[str, ir.Variable] = {}
        self._taken: dict[str, int] = {}  # how often a name was declared, for renaming
        self._scopes: list[dict[str, str]] = []  # of nested scopes only: name -> new name
        self._scope_ids: list[int] = [0]
        self._scope_count = 0
        self._labels: dict[tuple[int, str], str] = {}
        self._label_names: dict[str, int] = {}
        self._tables: dict[tuple[int, str], tuple[str, ...]] = {}
        self._fixups: list[tuple[ir.Instr, str, tuple[int, ...]]] = []
        self._operands: dict[str, ir.Operand] = {}
        self._blocks: list[ir.Block] = []
        self._line = 0
        self._text = ""

    # -- statements

    def parse(self, body: str, line: int, source: str) -> ir.Kernel:
        """``body`` is the text between the outermost braces, without comments; ``line`` that of its first character."""
        self._line = line
        block: ir.Block | None = None
        opcodes: dict[str, tuple[str, tuple[str, ...], bool]] = {}
        position, end = 0, len(body)
        match_at = _STATEMENT.match
        operand = self._operand
        while True:
            match = match_at(body, position)
            if match is None:
                break
            begin, position = position, match.end()
            opcode = match[3]
            if opcode is not None:
                start = match.start(3)
                self._line = line = line + body.count("\n", begin, start)
                self._text = opcode
                known = opcodes.get(opcode)
                if known is None:
                    base, *rest = opcode.split(".")
                    mods = tuple(rest)
                    known = opcodes[opcode] = (base, mods, _has_destination(base, mods))
                base, mods, writes = known
                if block is None:
                    block = ir.Block(len(self._blocks), None)
                    self._blocks.append(block)
                guard = ir.Guard(self._register(match[2]), match[1] == "!") if match[2] else None
                text = match[4] if match[4] is not None else match[5]
                if base == "call":
                    block.instrs.append(self._call(opcode, mods, guard, text or ""))
                else:
                    if not text:
                        parts = []
                    elif "{" in text or "(" in text or text.count("[") != text.count("]") or (base[0] == "t"):
                        parts = self._split(text)
                    else:
                        parts = [part.strip() for part in text.split(",")]
                    instr = ir.Instr(opcode, base, mods, (), (), guard, line)
                    if base == "bra" or base == "brx":
                        self._branch(instr, parts)
                    else:
                        if writes and parts:
                            first = parts[0]
                            if "|" in first:
                                instr.dst = tuple(self._destination(p.strip()) for p in first.split("|"))
                            else:
                                instr.dst = (None if first == "_" else operand(first),)
                            parts = parts[1:]
                        if "!" in (text or ""):
                            parts = self._negations(parts, block)
                        instr.src = tuple([operand(part) for part in parts])
                    block.instrs.append(instr)
                if base in _ENDS_BLOCK:
                    block = None
                line += body.count("\n", start, position)
                continue
            start = match.start(match.lastindex) if match.lastindex else begin
            self._line = line + body.count("\n", begin, max(begin, start))
            line += body.count("\n", begin, position)
            if match[6] is not None:
                label = match[6]
                if not self._branch_table(label, body, position):
                    block = ir.Block(len(self._blocks), self._declare_label(label))
                    self._blocks.append(block)
            elif match[7] is not None:
                self._scopes.append({})
                self._scope_count += 1
                self._scope_ids.append(self._scope_count)
            elif match[8] is not None:
                if not self._scopes:
                    raise self._error("'}' without '{'")
                self._scopes.pop()
                self._scope_ids.pop()
            elif match[10] is not None:
                self._declaration(match[10])
        rest = body[position:end].strip()
        if rest:
            self._line = line
            raise self._error("statement cannot be read", rest.split("\n")[0])
        if self._scopes:
            raise self._error("'{' without '}'")
        self._resolve_branches()
        header = self._header
        return ir.Kernel(
            name=header.name,
            is_entry=header.is_entry,
            params=header.params,
            returns=header.returns,
            registers=self._registers,
            variables=self._variables,
            blocks=self._blocks,
            maxntid=header.maxntid,
            reqntid=header.reqntid,
            minnctapersm=header.minnctapersm,
            line=header.line,
            source=source,
        )

    def _error(self, message: str, text: str | None = None) -> PtxError:
        return PtxError(message, kernel=self._name, line=self._line, text=self._text if text is None else text)

    def _split(self, text: str) -> list[str]:
        try:
            return split_operands(text)
        except ValueError as error:
            raise self._error(str(error), f"{self._text} {text}") from None

    # -- declarations

    def _unique(self, name: str) -> str:
        """The name that ``name``, declared here, goes by."""
        count = self._taken.get(name, 0)
        self._taken[name] = count + 1
        if not count and not self._scopes:
            return name
        if not count and not self._in_ranges(name):
            return name
        return f"{name}${count + (0 if count else 1)}"

    def _in_ranges(self, name: str) -> bool:
        match = _REGISTER_NUMBER.fullmatch(name)
        return bool(match and match[1] in self._ranges and int(match[2]) < self._ranges[match[1]][1])

    def _declaration(self, text: str) -> None:
        self._text = text
        words = text.split(None, 2)
        directive = words[0]
        if directive == ".reg":
            self._declare_registers(text)
        elif directive in (".shared", ".local", ".param", ".global", ".const"):
            variable = parse_variable(text, kernel=self._name, line=self._line)
            new = self._unique(variable.name)
            if self._scopes:
                self._scopes[-1][variable.name] = new
            elif new != variable.name:
                raise self._error("declared twice")
            if new != variable.name:
                variable = replace(variable, name=new)
            self._variables[new] = variable
            self._operands.pop(variable.name, None)
        elif directive not in (
            ".callprototype", ".calltargets", ".branchtargets", ".pragma", ".maxntid", ".reqntid", ".minnctapersm",
            ".maxnreg",
        ):  # fmt: skip
            raise self._error("directive is not known", text)

    def _declare_registers(self, text: str) -> None:
        words = text.split(None, 2)
        if len(words) < 3:
            raise self._error("register declaration cannot be read", text)
        kind = words[1].lstrip(".")
        if kind not in TYPES:
            raise self._error(f"registers of type .{kind} are not known", text)
        for part in words[2].split(","):
            name = part.strip()
            if match := _REGISTER_RANGE.fullmatch(name):
                prefix, count = match[1], int(match[2])
                if count > MAX_REGISTERS:
                    raise self._error(f"{count} registers are too many", text)
                if self._scopes:
                    for index in range(count):
                        self._declare_register(f"{prefix}{index}", kind)
                elif prefix in self._ranges:
                    raise self._error(f"registers {prefix} are declared twice", text)
                else:
                    self._ranges[prefix] = (kind, count)
            elif _NAME.fullmatch(name):
                self._declare_register(name, kind)
            else:
                raise self._error(f"{name!r} is no register name", text)

    def _declare_register(self, name: str, kind: str) -> None:
        new = self._unique(name)
        if self._scopes:
            self._scopes[-1][name] = new
        elif new != name:
            raise self._error(f"register {name} is declared twice")
        self._registers[new] = kind
        if len(self._registers) > MAX_REGISTERS:
            raise self._error("too many registers")

    # -- operands

    def _register(self, name: str) -> ir.Reg:
        operand = self._operand(name)
        if not isinstance(operand, ir.Reg):
            raise self._error(f"{name} is no register")
        return operand

    def _destination(self, text: str) -> ir.Operand | None:
        return None if text == "_" else self._operand(text)

    def _operand(self, text: str) -> ir.Operand:
        if self._scopes:
            for scope in reversed(self._scopes):
                if text in scope:
                    new = scope[text]
                    return ir.Sym(new) if new in self._variables else ir.Reg(new)
            if text[:1] in "{[" or "+" in text:
                return self._make(text)  # may name something of this scope: not for the memory
        found = self._operands.get(text)
        if found is None:
            found = self._operands[text] = self._make(text)
        return found

    def _make(self, text: str) -> ir.Operand:
        if not text:
            raise self._error("operand is missing")
        first = text[0]
        if first == "{":
            inner = text[1:-1].strip()
            parts = self._split(inner) if "{" in inner else [part.strip() for part in inner.split(",")]
            if text[-1] != "}" or not inner or len(parts) > 64:
                raise self._error("vector cannot be read", text)
            return ir.Vec(tuple(self._destination(part) for part in parts))
        if first == "[":
            return self._address(text)
        if first == "%" or first.isalpha() or first in "_$":
            return self._named(text)
        value = literal(text)
        if value is not None:
            return value
        raise self._error("operand cannot be read", text)

    def _named(self, text: str) -> ir.Operand:
        if text in self._registers:
            return ir.Reg(text)
        if text in self._variables or text in self._params:
            return ir.Sym(text)
        if match := _REGISTER_NUMBER.fullmatch(text):
            known = self._ranges.get(match[1])
            if known is not None and int(match[2]) < known[1] and str(int(match[2])) == match[2]:
                self._registers[text] = known[0]
                return ir.Reg(text)
        if text in SPECIALS:
            return ir.Special(text)
        if (function := self._function_address(text)) is not None:
            return ir.Imm(function)
        if self._module_symbol(text):
            return ir.Sym(text)
        if match := _SYMBOL_OFFSET.fullmatch(text):
            base = self._operand(match[1])
            offset = literal(match[3])
            if isinstance(base, ir.Sym) and offset is not None and offset.kind == "i":
                return ir.Sym(base.name, -offset.bits if match[2] == "-" else offset.bits)
        if text == "WARP_SZ":
            return ir.Imm(32)
        raise self._error("name is not declared", text)

    def _address(self, text: str) -> ir.Operand:
        inner = text[1:-1].strip()
        match = _ADDRESS.fullmatch(inner)
        if text[-1] != "]" or match is None:
            if text[-1] == "]" and "," in inner:
                raise UnsupportedError(
                    "addresses with coordinates (textures, surfaces, tensors) are not implemented",
                    kernel=self._name, line=self._line, text=self._text,
                )  # fmt: skip
            raise self._error("address cannot be read", text)
        offset = 0
        if match[2]:
            value = literal(match[3].replace(" ", ""))
            if value is None or value.kind != "i":
                raise self._error("address offset cannot be read", text)
            offset = -value.bits if match[2] == "-" else value.bits
        base = self._operand(match[1])
        if isinstance(base, ir.Reg | ir.Sym) or (isinstance(base, ir.Imm) and base.kind == "i"):
            return ir.Addr(base, offset)
        raise self._error("address cannot be read", text)

    def _negations(self, parts: list[str], block: ir.Block) -> list[str]:
        """``!%p`` as a source: a `not.pred` of its own in front."""
        out = []
        for part in parts:
            if part.startswith("!"):
                source = self._register(part[1:].strip())
                name = f"%not${len(self._registers)}"
                self._registers[name] = "pred"
                block.instrs.append(
                    ir.Instr("not.pred", "not", ("pred",), (ir.Reg(name),), (source,), None, self._line)
                )
                part = name
            out.append(part)
        return out

    # -- control

    def _declare_label(self, name: str) -> str:
        key = (self._scope_ids[-1], name)
        if key in self._labels:
            raise self._error(f"label {name} is declared twice", name)
        count = self._label_names.get(name, 0)
        self._label_names[name] = count + 1
        new = self._labels[key] = f"{name}${count}" if count else name
        return new

    def _branch_table(self, label: str, body: str, position: int) -> bool:
        """``label: .branchtargets a, b;`` (the declaration itself is the next statement, which then says nothing)."""
        match = re.compile(r"\s*\.branchtargets\s+([^;]*);").match(body, position)
        if match is None:
            return False
        targets = tuple(part.strip() for part in match[1].split(","))
        self._tables[(self._scope_ids[-1], label)] = targets
        return True

    def _branch(self, instr: ir.Instr, parts: list[str]) -> None:
        indexed = instr.base == "brx"
        if len(parts) != (2 if indexed else 1) or not _NAME.fullmatch(parts[-1]):
            raise self._error("branch cannot be read", f"{instr.opcode} {', '.join(parts)}")
        if indexed:
            instr.src = (self._operand(parts[0]),)
        self._fixups.append((instr, parts[-1], tuple(self._scope_ids)))

    def _resolve_branches(self) -> None:
        for instr, name, scopes in self._fixups:
            self._line, self._text = instr.line, instr.opcode
            if instr.base == "brx":
                table = next((self._tables[s, name] for s in reversed(scopes) if (s, name) in self._tables), None)
                if table is None:
                    raise self._error("branch table is not declared", name)
                instr.targets = tuple(self._find_label(target, scopes) for target in table)
            else:
                instr.targets = (self._find_label(name, scopes),)

    def _find_label(self, name: str, scopes: tuple[int, ...]) -> str:
        for scope in reversed(scopes):
            if (scope, name) in self._labels:
                return self._labels[scope, name]
        raise self._error("label is not declared", name)

    def _call(self, opcode: str, mods: tuple[str, ...], guard: ir.Guard | None, text: str) -> ir.Instr:
        parts = self._split(text)
        returns: tuple[str, ...] = ()
        if parts and parts[0].startswith("("):
            returns = self._call_names(parts.pop(0))
        if not parts or not (_NAME.fullmatch(parts[0]) or parts[0].startswith("%")):
            raise self._error("call cannot be read", f"{opcode} {text}")
        callee = parts.pop(0)
        arguments = self._call_names(parts.pop(0)) if parts and parts[0].startswith("(") else ()
        target = None if self._module_symbol(callee) else self._operand(callee)
        if isinstance(target, ir.Reg):  # what follows is a prototype or a list: the variables' sizes say as much
            parts = parts[1:]
            sizes = [tuple(self._variables[name].size for name in names) for names in (returns, arguments)]
            site = ir.CallSite("", returns, arguments, (sizes[0], sizes[1]))
            if not parts:
                return ir.Instr(opcode, "call", mods, (), (target,), guard, self._line, (), site)
        if parts or target is not None:
            raise self._error("call cannot be read", f"{opcode} {text}")
        site = ir.CallSite(callee, returns, arguments)
        return ir.Instr(opcode, "call", mods, (), (), guard, self._line, (), site)

    def _call_names(self, text: str) -> tuple[str, ...]:
        inner = text[1:-1].strip()
        names = []
        for part in self._split(inner) if inner else []:
            operand = self._operand(part)
            if not isinstance(operand, ir.Sym) or operand.name not in self._variables:
                raise UnsupportedError(
                    "call arguments other than .param variables are not implemented",
                    kernel=self._name, line=self._line, text=text,
                )  # fmt: skip
            names.append(operand.name)
        return tuple(names)
