"""Read the API tables (``*.tbl``): every function a library exports, its types, and the constants it speaks in.

The head of ``driver.tbl`` says what a line means. A function or type that only one CUDA major has carries ``only=12``
or ``only=13``; everything else is the same for both.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
MAJORS = (12, 13)
# What a call is; see the head of driver.tbl.
IMPLEMENTED = ("guest", "stream", "sync")
KINDS = (*IMPLEMENTED, "refused", "thread", "unsupported")
FORMS = ("alias", "callback", "enum", "handle", "struct", "union")
DIRECTIONS = ("in", "out", "inout")
TABLES = ("driver", "runtime", "cublas", "cublaslt", "nvml")


class TableError(ValueError):
    """A line of a table that says something it cannot mean; the text begins with file and line."""


@dataclass(frozen=True)
class Parameter:
    """One parameter. ``declaration`` is C; ``size`` is an expression over the other parameters, or empty."""

    name: str
    declaration: str
    direction: str
    size: str


@dataclass(frozen=True)
class Function:
    name: str
    kind: str
    result: str
    parameters: tuple[Parameter, ...]
    variadic: bool  # parameters are not recorded: `(...)`
    since: int  # CUDA version that introduced this entry point; 0 = not said
    majors: tuple[int, ...]

    @property
    def implemented(self) -> bool:
        return self.kind in IMPLEMENTED

    @property
    def by_hand(self) -> bool:
        """Is there a hand-written definition, which may only say why the answer is no?"""
        return self.implemented or self.kind == "refused"

    @property
    def base(self) -> str:
        """The name that cuGetProcAddress takes: without ``_vN``, ``_ptds`` and ``_ptsz``."""
        return re.sub(r"(_v\d+)?(_pt(ds|sz))?$", "", self.name)

    @property
    def per_thread(self) -> bool:
        """Does it use the calling thread's default stream where no stream is given?"""
        return self.name.endswith(("_ptds", "_ptsz"))

    def declaration(self) -> str:
        """The C prototype, without storage class or semicolon."""
        return f"{_join(self.result, self.name)}({', '.join(p.declaration for p in self.parameters) or 'void'})"


@dataclass(frozen=True)
class Type:
    name: str
    form: str
    target: str
    majors: tuple[int, ...]


@dataclass(frozen=True)
class Table:
    """One library. ``status`` is the type that its calls return, ``unsupported`` its value for "not supported"."""

    name: str
    soname: str  # with {major} where there is one library per CUDA major
    header: str
    types_header: str
    status: str
    unsupported: int
    includes: tuple[str, ...]
    types: tuple[Type, ...]
    functions: tuple[Function, ...]

    @property
    def majors(self) -> tuple[int, ...]:
        """The CUDA majors there is a library for; empty when one library serves all."""
        return MAJORS if "{major}" in self.soname else ()

    def exports(self, major: int = 0) -> list[Function]:
        """The functions of one library; ``major`` is 12 or 13, or 0 where one library serves all."""
        return [f for f in self.functions if not major or major in f.majors]


@dataclass(frozen=True)
class Constant:
    name: str
    value: int
    majors: tuple[int, ...]


@dataclass(frozen=True)
class Error:
    """One error code of an API: its value, name, and the sentence that the API has for it."""

    value: int
    name: str
    text: str


def _join(kind: str, name: str) -> str:
    return f"{kind}{name}" if kind.endswith("*") else f"{kind} {name}"


def _lines(text: str) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            yield number, line.rstrip()


def _attributes(words: str, where: str) -> dict[str, int]:
    found = {}
    for word in words.split():
        match = re.fullmatch(r"(since|only)=(\d+)", word)
        if not match:
            raise TableError(f"{where}: {word!r} is neither since=VERSION nor only=MAJOR")
        found[match[1]] = int(match[2])
    if found.get("only", 12) not in MAJORS:
        raise TableError(f"{where}: only={found['only']} is not a CUDA major that vgpu has ({MAJORS})")
    return found


def _majors(attributes: dict[str, int]) -> tuple[int, ...]:
    return (attributes["only"],) if "only" in attributes else MAJORS


def _split(text: str) -> Iterable[str]:
    """Cut at the commas that stand outside of parentheses."""
    depth, start = 0, 0
    for index, char in enumerate(text):
        depth += (char == "(") - (char == ")")
        if char == "," and not depth:
            yield text[start:index].strip()
            start = index + 1
    yield text[start:].strip()


def _parameter(text: str, where: str) -> Parameter:
    match = re.fullmatch(r"(?:(in|out|inout)(?:\[([^\]]+)\])? )?(.+)", text)
    if not match:
        raise TableError(f"{where}: a parameter is empty")
    declaration = match[3]
    name = re.search(r"\(\*(\w+)\)", declaration) or re.search(r"(\w+)(?:\[\d*\])*$", declaration)
    if not name or name[0] == declaration:
        raise TableError(f"{where}: parameter {text!r} is not [direction] type name")
    if match[1] and not re.search(r"[*\]]", declaration):
        raise TableError(f"{where}: parameter {text!r} has a direction but is not a pointer")
    return Parameter(name[1], declaration, match[1] or "", match[2] or "")


def _function(line: str, where: str) -> Function:
    match = re.fullmatch(r"(\w+) (.+?[ *])(\w+)\((.*)\)((?: \w+=\w+)*)", line)
    if not match:
        raise TableError(f"{where}: {line!r} is not KIND RESULT NAME(PARAMETERS)")
    kind, result, name, inside, rest = match.groups()
    if kind not in KINDS:
        raise TableError(f"{where}: {name} is of the unknown kind {kind!r}; kinds are {', '.join(KINDS)}")
    attributes = _attributes(rest, where)
    parameters: tuple[Parameter, ...] = ()
    if inside not in ("void", "..."):
        parameters = tuple(_parameter(part, where) for part in _split(inside))
    names = [p.name for p in parameters]
    if len(set(names)) != len(names):
        raise TableError(f"{where}: {name} has two parameters of one name")
    if kind == "thread" and not name.endswith(("_ptds", "_ptsz")):
        raise TableError(f"{where}: {name} is `thread` but ends neither in _ptds nor in _ptsz")
    return Function(
        name, kind, result.strip(), parameters, inside == "...", attributes.get("since", 0), _majors(attributes)
    )


def parse(name: str, text: str) -> Table:
    """Read one function table. Raises TableError with file and line for anything that it cannot mean."""
    heads: dict[str, list[str]] = {"library": [], "header": [], "types": [], "status": [], "include": []}
    types: list[Type] = []
    functions: list[Function] = []
    seen: set[tuple[str, int]] = set()
    for number, line in _lines(text):
        where = f"{name}.tbl:{number}"
        word, _, rest = line.partition(" ")
        if word in heads:
            heads[word].append(rest)
        elif word == "type":
            match = re.fullmatch(r"(\w+) (\w+)(?: = (.*?))?((?: only=\d+)?)", rest)
            if not match or match[1] not in FORMS or (match[1] in ("alias", "callback", "handle")) != bool(match[3]):
                raise TableError(f"{where}: {line!r} is not `type FORM NAME [= WHAT]`")
            types.append(Type(match[2], match[1], match[3] or "", _majors(_attributes(match[4], where))))
        else:
            function = _function(line, where)
            for major in function.majors:
                if (function.name, major) in seen:
                    raise TableError(f"{where}: {function.name} stands twice for CUDA {major}")
                seen.add((function.name, major))
            functions.append(function)
    missing = [head for head in ("library", "header", "types", "status") if len(heads[head]) != 1]
    if missing:
        raise TableError(f"{name}.tbl: needs exactly one line `{missing[0]} …`")
    status, _, value = heads["status"][0].partition(" ")
    table = Table(
        name, heads["library"][0], heads["header"][0], heads["types"][0], status, int(value),
        tuple(heads["include"]), tuple(types), tuple(functions),
    )  # fmt: skip
    names = {f.name for f in functions}
    for function in functions:
        if function.kind == "thread" and re.sub(r"_pt(ds|sz)$", "", function.name) not in names:
            raise TableError(f"{name}.tbl: {function.name} is `thread`, but there is no function to call")
    return table


def parse_values(name: str, text: str) -> dict[str, list[Constant]]:
    """Read a table of constants: ``enum NAME`` followed by indented ``NAME VALUE [only=MAJOR]``."""
    enums: dict[str, list[Constant]] = {}
    current: list[Constant] | None = None
    for number, line in _lines(text):
        where = f"{name}_values.tbl:{number}"
        if match := re.fullmatch(r"enum (\w+)", line):
            current = enums.setdefault(match[1], [])
        elif (match := re.fullmatch(r"  (\w+) (-?\d+|0x[0-9a-fA-F]+)((?: only=\d+)?)", line)) and current is not None:
            current.append(Constant(match[1], int(match[2], 0), _majors(_attributes(match[3], where))))
        else:
            raise TableError(f"{where}: {line!r} is neither `enum NAME` nor an indented `NAME VALUE` below one")
    return enums


def parse_errors(name: str, text: str) -> list[Error]:
    """Read a table of errors: ``VALUE NAME sentence``."""
    errors: list[Error] = []
    for number, line in _lines(text):
        match = re.fullmatch(r"(\d+) (\w+) (\S.*)", line)
        if not match:
            raise TableError(f"{name}_errors.tbl:{number}: {line!r} is not `VALUE NAME sentence`")
        if any(error.value == int(match[1]) for error in errors):
            raise TableError(f"{name}_errors.tbl:{number}: error {match[1]} stands twice")
        errors.append(Error(int(match[1]), match[2], match[3]))
    return errors


def load(name: str) -> Table:
    """The table of one API: driver, runtime, cublas, cublaslt or nvml."""
    return parse(name, (HERE / f"{name}.tbl").read_text())


def load_values(name: str) -> dict[str, list[Constant]]:
    path = HERE / f"{name}_values.tbl"
    return parse_values(name, path.read_text()) if path.exists() else {}


def load_errors(name: str) -> list[Error]:
    path = HERE / f"{name}_errors.tbl"
    return parse_errors(name, path.read_text()) if path.exists() else []
