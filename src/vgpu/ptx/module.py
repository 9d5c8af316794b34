"""A PTX module: a cheap index of what it holds, and functions parsed when they are asked for.

A module of 11 MB with hundreds of kernels is opened for a handful of them, so opening it only searches for ``.entry``
and ``.func``; bodies and initialisers are read on demand and kept.
"""

from __future__ import annotations

import bisect
import hashlib
import re
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from vgpu.ptx import ir
from vgpu.ptx.declarations import Header, parse_header, parse_variable
from vgpu.ptx.errors import PtxError, UnsupportedError
from vgpu.ptx.parser import FunctionParser

_COMMENT: Final = re.compile(r"//[^\n]*|/\*.*?\*/", re.S)
_FUNCTION: Final = re.compile(r"\.(?:entry|func)\s+(?:\([^()]*\)\s*)?([%$_a-zA-Z.][\w$.]*)", re.S)
_LINKAGE: Final = re.compile(r"(?:\.(?:visible|weak|extern|noreturn|common|internal)\s*)*$")
_VARIABLE: Final = re.compile(r"\.(?:global|const|shared|tex)\b")
_DECLARED: Final = re.compile(r"(?:^|[\s.])([%$_a-zA-Z][\w$]*)\s*(?:\[[^\]]*\]\s*)*$")
_DELIMITER: Final = re.compile(r"[;=]")
_MAX_DECLARATION: Final = 4096  # characters up to an initialiser
_INNER_VARIABLE: Final = re.compile(r"(?<![\w.:])(\.(?:shared|local)\s[^;]*);")
_ADDRESS_TAKEN: Final = re.compile(r"\bmov\.[bus]64\s+[%\w$]+\s*,\s*([%$_a-zA-Z][\w$]*)")
_INDIRECT: Final = ".call"  # .callprototype or .calltargets: a function calls by address
_WORD: Final = re.compile(r"[%$_a-zA-Z][\w$]*")
_BRACE: Final = re.compile(r"[{}]")
MAX_CALL_DEPTH: Final = 64


@dataclass(frozen=True, slots=True)
class Signature:
    """What a launch must know of an entry. Sizes in bytes; ``static_shared`` excludes dynamic shared memory."""

    name: str
    params: tuple[ir.Param, ...]
    maxntid: tuple[int, int, int] | None
    reqntid: tuple[int, int, int] | None
    minnctapersm: int
    static_shared: int
    local: int

    @property
    def param_bytes(self) -> int:
        return max((p.offset + p.size for p in self.params), default=0)


@dataclass(frozen=True, slots=True)
class Layout:
    """Where an entry's variables lie, its device functions' included.

    ``shared`` and ``local`` map names to byte offsets; variables of a device function's body go by ``function::name``.
    Dynamic shared memory (``.extern .shared x[]``) begins at ``static_shared``, which is a multiple of its alignment.
    ``module`` lists the variables in global and constant memory that code or initialisers name, in order of first use.
    """

    shared: dict[str, int]
    static_shared: int
    local: dict[str, int]
    local_bytes: int
    module: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Definition:
    """A function or module-level variable that is defined here: its text is ``text[start:end]``.

    ``private``: other units do not see it. ``weak``: other units may define it too.
    """

    name: str
    start: int
    end: int
    private: bool
    weak: bool


@dataclass(slots=True)
class _Function:
    name: str
    start: int  # of .entry or .func
    open: int  # of the body's brace; -1 for a declaration
    end: int  # after the body's brace, or after the declaration's semicolon
    linkage: str = ""


class Module:
    """``text``: a PTX module. PtxError if it does not begin as one; UnsupportedError for 32-bit addresses."""

    def __init__(self, text: str) -> None:
        if "//" in text or "/*" in text:
            text = _COMMENT.sub(lambda m: "\n" * m[0].count("\n"), text)
        self.text = text
        self._lines_asked = 0
        version = re.search(r"\.version\s+(\d{1,4})\.(\d{1,4})", text[:65536])
        target = re.search(r"\.target\s+(\w+)", text[:65536])
        if version is None or target is None:
            raise PtxError("not a PTX module: no .version or no .target", line=1, text=text.strip()[:60])
        self.version: tuple[int, int] = (int(version[1]), int(version[2]))
        self.target: str = target[1]
        size = re.search(r"\.address_size\s+(\d+)", text[:65536])
        if size is not None and size[1] != "64":
            raise UnsupportedError("only 64-bit addresses are implemented", line=self._line(size.start()), text=size[0])
        self._functions = self._index()
        self._kernels: dict[str, ir.Kernel] = {}
        self._headers: dict[str, Header] = {}
        self._parsed_variables: dict[str, ir.Variable] = {}
        self._layouts: dict[str, Layout] = {}

    # -- the index

    @cached_property
    def _newlines(self) -> list[int]:
        return [m.start() for m in re.finditer("\n", self.text)]

    def _line(self, position: int) -> int:
        # A warm start asks for a few lines only: counting is quicker than a list of 400 000 positions.
        self._lines_asked += 1
        if "_newlines" not in self.__dict__ and (position < 1 << 16 or self._lines_asked < 32):
            return self.text.count("\n", 0, position) + 1
        return bisect.bisect_left(self._newlines, position) + 1

    def _index(self) -> dict[str, _Function]:
        text = self.text
        starts = sorted(_positions(text, ".entry") + _positions(text, ".func"))
        functions: dict[str, _Function] = {}
        for start in starts:
            match = _FUNCTION.match(text, start)
            if match is None or (start and not text[start - 1].isspace()):
                continue
            brace, semicolon = text.find("{", match.end()), text.find(";", match.end())
            opening = brace if brace >= 0 and (semicolon < 0 or brace < semicolon) else -1
            linkage = _LINKAGE.search(text, max(0, start - 80), start)
            function = _Function(match[1], start, opening, 0 if opening >= 0 else semicolon + 1)
            function.linkage = linkage[0].strip() if linkage else ""
            if function.open < 0 and semicolon < 0:
                raise PtxError("function without body or semicolon", kernel=match[1], line=self._line(start))
            known = functions.get(function.name)
            if known is None or known.open < 0:
                functions[function.name] = function
            elif opening >= 0:
                raise PtxError("function is defined twice", kernel=match[1], line=self._line(start))
        return functions

    def _body_end(self, function: _Function) -> int:
        """The position after the body's closing brace: the first one in column 0 at which the braces balance."""
        if function.end:
            return function.end
        text, opening = self.text, function.open
        depth, at = 0, opening
        line_end = text.find("\n", opening)
        one_line = text.count("{", opening, line_end) == text.count("}", opening, line_end)
        while not one_line:
            candidate = text.find("\n}", at)
            if candidate < 0:
                break
            depth += text.count("{", at, candidate) - text.count("}", at, candidate + 2)
            at = candidate + 2
            if depth == 0:
                function.end = at
                return at
            if depth < 0:
                break
        depth = 0
        for match in _BRACE.finditer(text, opening):  # laid out as no compiler does
            depth += 1 if match[0] == "{" else -1
            if depth == 0:
                function.end = match.end()
                return function.end
        raise PtxError("body without end", kernel=function.name, line=self._line(opening))

    @property
    def entries(self) -> tuple[str, ...]:
        """Names of the kernels, in the order of the text."""
        return tuple(
            f.name for f in self._functions.values() if f.open >= 0 and self.text.startswith(".entry", f.start)
        )

    @property
    def functions(self) -> tuple[str, ...]:
        """Names of the device functions, those declared ``.extern`` (vprintf and the like) included."""
        return tuple(f.name for f in self._functions.values() if self.text.startswith(".func", f.start))

    def is_external(self, name: str) -> bool:
        """Whether a device function has no body here."""
        return name in self._functions and self._functions[name].open < 0

    @cached_property
    def _variable_spans(self) -> dict[str, tuple[int, int]]:
        """Module-level variables by name: where their declarations lie, outside of all functions."""
        spans: dict[str, tuple[int, int]] = {}
        text, at = self.text, 0
        bodies = sorted((f.start, self._body_end(f)) for f in self._functions.values())
        for start, end in [*bodies, (len(text), len(text))]:
            position = at
            while (match := _VARIABLE.search(text, position, max(start, at))) is not None:
                delimiter = _DELIMITER.search(text, match.end(), match.end() + _MAX_DECLARATION)
                stop = text.find(";", match.end())
                declared = _DECLARED.search(text[match.end() : delimiter.start()]) if delimiter else None
                if stop < 0 or declared is None:
                    where = text[match.start() : match.start() + 160]
                    raise PtxError("declaration cannot be read", line=self._line(match.start()), text=where)
                linkage = _LINKAGE.search(text, max(position, match.start() - 80), match.start())
                begin = linkage.start() if linkage else match.start()
                if declared[1] not in spans or ".extern" not in text[begin : match.start()]:
                    spans[declared[1]] = (begin, stop)
                position = stop
            at = max(at, end)
        return spans

    # -- what a module holds

    def has(self, name: str) -> bool:
        """Whether the module has a variable or a function of this name."""
        return name in self._functions or name in self._variable_spans

    def definitions(self) -> list[Definition]:
        """What a linker must know of the module: all that it defines, declarations left out; parses nothing."""
        found = []
        for name, function in self._functions.items():
            if function.open >= 0:
                linkage = _LINKAGE.search(self.text, max(0, function.start - 80), function.start)
                begin = linkage.start() if linkage else function.start
                entry = self.text.startswith(".entry", function.start)
                found.append(self._definition(name, begin, self._body_end(function), function.linkage, entry=entry))
        for name, (begin, stop) in self._variable_spans.items():
            linkage_text = self.text[begin : min(stop, begin + 80)]
            if ".extern" not in linkage_text:
                found.append(self._definition(name, begin, stop + 1, linkage_text, entry=False))
        return found

    @staticmethod
    def _definition(name: str, start: int, end: int, linkage: str, *, entry: bool) -> Definition:
        weak = ".weak" in linkage or ".common" in linkage
        return Definition(name, start, end, not (entry or weak or ".visible" in linkage), weak)

    def variable(self, name: str) -> ir.Variable:
        """A module-level variable. KeyError if there is none."""
        if name not in self._parsed_variables:
            start, stop = self._variable_spans[name]
            self._parsed_variables[name] = parse_variable(self.text[start:stop], line=self._line(start))
        return self._parsed_variables[name]

    def variables(self) -> dict[str, ir.Variable]:
        """All module-level variables; parses every initialiser."""
        return {name: self.variable(name) for name in self._variable_spans}

    def variable_names(self) -> tuple[str, ...]:
        """Names of the module-level variables; parses no initialiser."""
        return tuple(self._variable_spans)

    def header(self, name: str) -> Header:
        """Head of an entry or device function. KeyError if there is none."""
        if name not in self._headers:
            function = self._functions[name]
            stop = function.open if function.open >= 0 else function.end - 1
            self._headers[name] = parse_header(self.text[function.start : stop], self._line(function.start))
        return self._headers[name]

    def kernel(self, name: str) -> ir.Kernel:
        """An entry or device function, parsed at the first call. KeyError if there is none with a body."""
        if name not in self._kernels:
            function = self._functions[name]
            if function.open < 0:
                raise KeyError(name)
            end = self._body_end(function)
            body = self.text[function.open + 1 : end - 1]
            source = " ".join(self.text[function.start : end].split())
            parser = FunctionParser(self.header(name), self.has, self.function_address)
            self._kernels[name] = parser.parse(body, self._line(function.open), source)
        return self._kernels[name]

    def text_of(self, name: str) -> str:
        """The text of a function, or of a variable's declaration, as it stands in the module; nothing is parsed.

        KeyError if there is neither.
        """
        function = self._functions.get(name)
        if function is not None:
            return self.text[function.start : self._body_end(function) if function.open >= 0 else function.end]
        start, stop = self._variable_spans[name]
        return self.text[start:stop]

    def names_in(self, text: str) -> tuple[str, ...]:
        """The module's functions and variables that a piece of its text names, sorted."""
        words = set(_WORD.findall(text))
        return tuple(sorted(words & (self._functions.keys() | self._variable_spans.keys())))

    # -- functions by address

    def function_address(self, name: str) -> int | None:
        """The number that stands for a function where its address is asked for: the same in every module that has it.

        None if there is no such device function.
        """
        function = self._functions.get(name)
        if function is None or not self.text.startswith(".func", function.start):
            return None
        return 16 + (int.from_bytes(hashlib.sha256(name.encode()).digest()[:5], "little") << 4)

    @cached_property
    def addressed(self) -> tuple[str, ...]:
        """Functions with a body here whose address is taken, by code or by a variable's initial value."""
        words = {m[1] for m in _ADDRESS_TAKEN.finditer(self.text)}
        for start, stop in self._variable_spans.values():
            _, _, value = self.text[start:stop].partition("=")
            words.update(_WORD.findall(value))
        return tuple(f for f in self.functions if f in words and not self.is_external(f))

    def targets(self, site: ir.CallSite) -> tuple[str, ...]:
        """The functions that an indirect call may mean: those of its shape."""
        return tuple(
            name
            for name in self.addressed
            if tuple(p.size for p in self.header(name).params) == site.sizes[1]
            and tuple(p.size for p in self.header(name).returns) == site.sizes[0]
        )

    def depends(self, text: str) -> tuple[str, ...]:
        """What the meaning of a piece of the module's text depends on: names in it, and what it may call by address."""
        names = set(self.names_in(text))
        return tuple(sorted(names | set(self.addressed) if _INDIRECT in text else names))

    def callees(self, name: str) -> tuple[str, ...]:
        """The functions with a body here that ``name`` calls, directly or not, callees before callers.

        PtxError for a call of what is no function, UnsupportedError for recursion; a cycle that an indirect call
        closes may never be gone round, and is left to run time.
        """
        order: list[str] = []
        path: list[str] = []
        indirect: list[bool] = []  # how each function of the path was reached
        device = frozenset(self.functions)

        def visit(function: str, by_address: bool = False) -> None:
            if function in order:
                return
            if function in path and (by_address or any(indirect[path.index(function) + 1 :])):
                return
            if function in path or len(path) > MAX_CALL_DEPTH:
                raise UnsupportedError(
                    "recursion is not implemented",
                    kernel=name,
                    line=self._line(self._functions[function].start),
                    text=function,
                )
            path.append(function)
            indirect.append(by_address)
            for block in self.kernel(function).blocks:
                for instr in block.instrs:
                    if instr.call is None:
                        continue
                    if not instr.call.callee:
                        for target in self.targets(instr.call):
                            visit(target, by_address=True)
                    elif instr.call.callee not in device:
                        raise PtxError(
                            f"call of {instr.call.callee}, which is no .func of this module",
                            kernel=name,
                            line=instr.line,
                            text=instr.opcode,
                        )
                    elif not self.is_external(instr.call.callee):
                        visit(instr.call.callee)
            path.pop()
            indirect.pop()
            order.append(function)

        visit(name)
        return tuple(order[:-1])

    def layout(self, name: str) -> Layout:
        """Places of an entry's variables in shared and local memory; parses the entry and all that it calls."""
        if name not in self._layouts:
            self._layouts[name] = self._lay_out(name)
        return self._layouts[name]

    def _lay_out(self, name: str) -> Layout:
        shared: list[tuple[str, ir.Variable]] = []
        local: list[tuple[str, ir.Variable]] = []
        module: dict[str, None] = {}
        seen: set[str] = set()
        for function in (name, *self.callees(name)):
            kernel = self.kernel(function)
            prefix = "" if function == name else f"{function}::"
            for variable in kernel.variables.values():
                if variable.space in ("shared", "local"):
                    (shared if variable.space == "shared" else local).append((prefix + variable.name, variable))
            for symbol in symbols(kernel):
                if symbol not in kernel.variables and symbol in self._variable_spans and symbol not in seen:
                    seen.add(symbol)
                    variable = self.variable(symbol)
                    if variable.space == "shared":
                        shared.append((symbol, variable))
                    else:
                        self._reach(symbol, module)
        shared_at, static = _place([(n, v) for n, v in shared if v.size])
        dynamic = [(n, v) for n, v in shared if not v.size]
        align = max((v.align for _, v in dynamic), default=1)
        static = -(-static // align) * align
        shared_at.update((n, static) for n, _ in dynamic)
        local_at, local_bytes = _place_local(local)
        return Layout(shared_at, static, local_at, local_bytes, tuple(module))

    def _reach(self, symbol: str, module: dict[str, None]) -> None:
        """Add a variable and, through the addresses in its initial value, those that it points at."""
        pending = [symbol]
        while pending:
            current = pending.pop(0)
            if current in module or current not in self._variable_spans:
                continue
            module[current] = None
            pending += [target for _, target, _ in self.variable(current).relocations]

    def signature(self, name: str) -> Signature:
        """What a launch must know of an entry. Does not parse the body in full. KeyError if there is no such entry.

        Sizes count the entry's own variables and the module's shared variables that it names; a device function's come
        with `layout`.
        """
        function, header = self._functions[name], self.header(name)
        if not header.is_entry or function.open < 0:
            raise KeyError(name)
        body = self.text[function.open : self._body_end(function)]
        if "call" in body or ".func" in self.text[: 1 << 12]:
            words = {f for f in self.functions if not self.is_external(f)} & set(_WORD.findall(body))
            if words or _INDIRECT in body:
                layout = self.layout(name)
                return self._signature(header, layout.static_shared, layout.local_bytes)
        shared: list[tuple[str, ir.Variable]] = []
        local: list[tuple[str, ir.Variable]] = []
        for match in _INNER_VARIABLE.finditer(body):
            variable = parse_variable(match[1], kernel=name, line=self._line(function.open + match.start()))
            target = shared if variable.space == "shared" else local
            target.append((f"{variable.name}@{match.start()}", variable))
        for symbol in self._shared_names & set(_WORD.findall(body)) if self._shared_names else ():
            shared.append((symbol, self.variable(symbol)))
        _, static = _place([(n, v) for n, v in shared if v.size])
        align = max((v.align for _, v in shared if not v.size), default=1)
        return self._signature(header, -(-static // align) * align, _place_local(local)[1])

    @cached_property
    def _shared_names(self) -> frozenset[str]:
        text = self.text
        return frozenset(
            n for n, (start, stop) in self._variable_spans.items() if ".shared" in text[start : min(stop, start + 64)]
        )

    @staticmethod
    def _signature(header: Header, static_shared: int, local: int) -> Signature:
        return Signature(
            header.name, header.params, header.maxntid, header.reqntid, header.minnctapersm, static_shared, local
        )


def symbols(kernel: ir.Kernel) -> tuple[str, ...]:
    """Names of variables and functions whose addresses a function's operands use, in order of first use."""
    found: dict[str, None] = {}

    def visit(operand: ir.Operand | None) -> None:
        if isinstance(operand, ir.Sym):
            found[operand.name] = None
        elif isinstance(operand, ir.Addr) and isinstance(operand.base, ir.Sym):
            found[operand.base.name] = None
        elif isinstance(operand, ir.Vec):
            for item in operand.items:
                visit(item)

    for block in kernel.blocks:
        for instr in block.instrs:
            for operand in instr.src:
                visit(operand)
    return tuple(found)


def external_header(module: Module, name: str) -> Header:
    """Head of a function without a body here: what its arguments are."""
    return replace(module.header(name), is_entry=False)


def _positions(text: str, word: str) -> list[int]:
    found, at = [], text.find(word)
    while at >= 0:
        found.append(at)
        at = text.find(word, at + 1)
    return found


def _place(variables: list[tuple[str, ir.Variable]]) -> tuple[dict[str, int], int]:
    """Offsets by descending alignment (order of declaration within one), and the bytes used."""
    at, offsets = 0, {}
    for name, variable in sorted(variables, key=lambda item: -item[1].align):
        at = -(-at // variable.align) * variable.align
        offsets[name] = at
        at += variable.size
    return offsets, at


def _place_local(variables: list[tuple[str, ir.Variable]]) -> tuple[dict[str, int], int]:
    """The same, with the bytes rounded up so that the next thread's variables are aligned too."""
    offsets, used = _place(variables)
    align = max((variable.align for _, variable in variables), default=1)
    return offsets, -(-used // align) * align
