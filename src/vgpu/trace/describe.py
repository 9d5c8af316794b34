"""One call in words: its arguments by name, its result by its constant, kernels by their names."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from vgpu.api import calls
from vgpu.trace.layout import RESULT_ITEM, Item, Record, RecordError, items
from vgpu.trace.threads import Call
from vgpu.trace.values import Address, from_bytes

_KERNEL_TYPES = {"CUfunction", "CUkernel", "cudaFunction_t", "cudaKernel_t"}
# Host addresses of kernels: the runtime API's `const void *func`.
_KERNEL_ADDRESSES = {"func", "hostFun", "entryFuncAddr", "symbolPtr"}
_NAMES = ("name", "deviceName")
_REGISTRATION = "__cudaRegisterFunction"


@dataclass(frozen=True)
class Argument:
    """``behind``: what the pointer ``value`` led to, or None; ``cut``: that text was longer."""

    name: str
    value: Any
    behind: Any = None
    cut: bool = False


@dataclass(frozen=True)
class Description:
    """A call, decoded. ``status`` is None where the result is not the API's status."""

    function: str
    library: str
    arguments: tuple[Argument, ...]
    known: bool  # the prototype is known, so the arguments are all there
    result: Any = None
    status: int | None = None


@dataclass(frozen=True)
class Function:
    """What a record's numbers stand for. ``kernels``: parameters that name one; ``finds``: those that return one."""

    library: calls.TracedLibrary
    plan: calls.Call
    kernels: tuple[int, ...]
    finds: tuple[int, ...]

    @property
    def name(self) -> str:
        return self.plan.function.name


@cache
def _function(library_number: int, index: int) -> Function:
    library = calls.traced_library(library_number)
    plan = library.calls[index]
    kernels, finds = [], []
    for i, (value, parameter) in enumerate(zip(plan.values, plan.function.parameters, strict=True)):
        if value.type in _KERNEL_TYPES or parameter.name in _KERNEL_ADDRESSES:
            kernels.append(i)
        if value.form == "pointer" and any(kind in parameter.declaration for kind in _KERNEL_TYPES):
            finds.append(i)
    return Function(library, plan, tuple(kernels), tuple(finds))


def function_of(record: Record) -> Function:
    """Raises RecordError for numbers that stand for nothing."""
    try:
        return _function(record.library, record.function)
    except IndexError:
        raise RecordError(f"there is no function {record.function} of library {record.library}") from None


def status_of(call: Call) -> int | None:
    """The status that a call returned; None when it has none, or has not returned."""
    if call.end is None or not function_of(call.begin).plan.status or len(call.end.body) < calls.WORD:
        return None
    return int.from_bytes(call.end.body[:4], "little", signed=True)


class Describer:
    """Decodes one process's calls, and remembers what it called its kernels."""

    def __init__(self) -> None:
        self._kernels: dict[int, str] = {}

    def describe(self, call: Call) -> Description:
        """Raises RecordError for a record whose numbers or sizes fit no function."""
        function = function_of(call.begin)
        library, plan = function.library, function.plan
        words = plan.words * calls.WORD
        if len(call.begin.body) < words:
            raise RecordError(f"{function.name} has {plan.words} words, the record only {len(call.begin.body)} bytes")
        found = {item.capture: item for item in items(call.begin.body, words)}
        result = None
        if call.end is not None and len(call.end.body) >= calls.WORD:
            after = {item.capture: item for item in items(call.end.body, calls.WORD)}
            result = _result(plan, call.end.body, after.pop(RESULT_ITEM, None), library.major)
            found |= after
        arguments = _arguments(plan, call.begin.body, found, library.major)
        status = status_of(call)
        if call.end is not None and not status:
            self._learn(function, arguments)
        for index in function.kernels:
            value = arguments[index].value
            if isinstance(value, Address):
                value.name = self._kernels.get(int(value), "")
        known = not plan.function.variadic
        return Description(function.name, library.soname, tuple(arguments), known, result, status)

    def learns_from(self, record: Record) -> bool:
        """Does the process say here what it calls a kernel? Such calls are described even if nobody sees them."""
        function = function_of(record)
        return bool(function.finds) or function.name == _REGISTRATION

    def _learn(self, function: Function, arguments: list[Argument]) -> None:
        """Note kernels' names: from registrations and look-ups by name, and from one handle to another."""
        handles = [int(a.behind) for a in (arguments[i] for i in function.finds) if isinstance(a.behind, Address)]
        if function.name == _REGISTRATION:
            handles = [int(a.value) for a in arguments if a.name == "hostFun"]
        if not handles:
            return
        texts = [a.behind for a in arguments if a.name in _NAMES and isinstance(a.behind, str)]
        known = [name for i in function.kernels if (name := self._kernels.get(_number(arguments[i].value)))]
        for name in (texts + known)[:1]:
            self._kernels |= dict.fromkeys(handles, name)


def _number(value: Any) -> int:
    return int(value) if isinstance(value, int) else 0


def _arguments(plan: calls.Call, body: bytes, found: dict[int, Item], major: int) -> list[Argument]:
    behind: dict[int, tuple[Any, bool]] = {}
    for index, item in found.items():
        if index >= len(plan.captures):
            raise RecordError(f"{plan.function.name} has no capture {index}")
        capture = plan.captures[index]
        behind[capture.parameter] = (from_bytes(capture.value, item.data, major), item.cut)
    arguments = []
    for index, (parameter, value) in enumerate(zip(plan.function.parameters, plan.values, strict=True)):
        start = plan.starts[index] * calls.WORD
        own = from_bytes(value, body[start : start + value.words * calls.WORD], major)
        arguments.append(Argument(parameter.name, own, *behind.get(index, (None, False))))
    return arguments


def _result(plan: calls.Call, body: bytes, text: Item | None, major: int) -> Any:
    if plan.result.form == "text":
        return text.data.decode(errors="replace") if text else Address(int.from_bytes(body[: calls.WORD], "little"))
    if plan.result.form in ("void", "struct"):
        return None
    return from_bytes(plan.result, body[: calls.WORD], major)
