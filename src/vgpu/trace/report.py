"""What a reader of a trace sees: lines as strace writes them, or JSON, and the summary."""

from __future__ import annotations

import fnmatch
import json
import re
import shlex
import time
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any, TextIO

from vgpu.trace.collect import Collector, Process, Thread
from vgpu.trace.describe import Argument, Describer, Description, function_of, status_of
from vgpu.trace.layout import Record, RecordError
from vgpu.trace.summary import Summary
from vgpu.trace.threads import Call
from vgpu.trace.values import Named, plain, shown


def duration(nanoseconds: float) -> str:
    """A time with its unit: ``850 ns``, ``12.3 us``, ``4.56 ms``, ``7.89 s``."""
    for unit, size in (("s", 1e9), ("ms", 1e6), ("us", 1e3)):
        if nanoseconds >= size:
            number = nanoseconds / size
            return f"{number:.3g} {unit}" if number < 1000 else f"{number:.0f} {unit}"
    return f"{nanoseconds:.0f} ns"


def argument_text(argument: Argument) -> str:
    """``bytesize=4096``, ``name="add"``; what a pointer led to stands for it: ``*dptr=0x7f0000``."""
    if argument.behind is None:
        return f"{argument.name}={shown(argument.value)}"
    star = "" if isinstance(argument.behind, str) and not isinstance(argument.behind, Named) else "*"
    return f"{star}{argument.name}={shown(argument.behind, argument.cut)}"


def call_text(description: Description) -> str:
    """The call without its result."""
    inside = ", ".join(map(argument_text, description.arguments)) if description.known else "..."
    return f"{description.function}({inside}"


# Compilers emit these around the program's own code, thousands of them in a large library.
_EMITTED = re.compile(r"__cuda((Unr|R)egister\w+|(Push|Pop)CallConfiguration|InitModule|GetKernel)")


class Filter:
    """Which functions are shown. Without patterns: all but what compilers emit (except ``__cudaLaunchKernel``)."""

    def __init__(self, patterns: Sequence[str] = ()) -> None:
        self.patterns = tuple(patterns)
        self.shows: Callable[[str], bool] = cache(self._shows)

    def _shows(self, name: str) -> bool:
        if not self.patterns:
            return not _EMITTED.fullmatch(name)
        return any(fnmatch.fnmatchcase(name, pattern) for pattern in self.patterns)

    def counts(self, name: str) -> bool:
        """Is it in the summary?"""
        return not self.patterns or self.shows(name)


class Report:
    """A sink that writes. ``calls``: also the calls, not only the summary. Times are seconds since ``started``,
    nanoseconds of CLOCK_MONOTONIC.

    ``notes`` gets what is for a person and not part of the trace. A file that cannot be written ends the report, not
    the program: ``failure`` says why.
    """

    def __init__(
        self, out: TextIO, notes: TextIO, *, calls: bool = True, as_json: bool = False, shown: Filter | None = None
    ) -> None:
        self._out, self._notes, self._calls, self._json = out, notes, calls, as_json
        self._filter = shown or Filter()
        self.started = time.monotonic_ns()
        self._describers: dict[tuple[int, int], Describer] = {}
        self.summary = Summary()
        self.failure = ""

    def flush(self) -> None:
        try:
            self._out.flush()
        except OSError as error:
            self.failure = self.failure or str(error.strerror or error)

    def process(self, process: Process) -> None:
        if self._json:
            self._object({"process": process.pid, "parent": process.parent, "command": list(process.command)})
        elif self._calls:
            self._line(f"[{process.pid}] process of {process.parent}: {shlex.join(process.command)}")

    def returned(self, process: Process, thread: Thread, call: Call) -> None:
        name = function_of(call.begin).name
        if self._filter.counts(name):
            self.summary.returned(name, call.nanoseconds or 0, status_of(call))

    def call(self, process: Process, thread: Thread, call: Call) -> None:
        if self._calls:
            self._tree(process, thread, call, "")

    def unfinished(self, process: Process, thread: Thread, call: Call, why: str) -> None:
        one: Call | None = call
        while one is not None:  # of the calls inside of an unfinished one only the last can be unfinished
            self.summary.never_returned(function_of(one.begin).name)
            one = one.inner[-1] if one.inner and one.inner[-1].end is None else None
        self._tree(process, thread, call, why)

    def late(self, process: Process, thread: Thread, library: int, function: int, why: str) -> None:
        assert thread.late is not None
        record = Record(1, 0, library, function, thread.late[1], 0, b"")
        try:
            name = function_of(record).name
        except RecordError as error:
            self.damaged(process, str(error))
            return
        self.summary.never_returned(name)
        if self._json:
            self._object(
                {"call": name, "pid": process.pid, "tid": thread.id, "time": self._seconds(record), "unfinished": why}
            )
        else:
            self._line(f"{self._place(process, thread, record)} {name}(<unrecorded>) <unfinished ...> {why}")

    def waiting(self, process: Process, thread: Thread, call: Call, seconds: float) -> None:
        text = call_text(self._describer(process).describe(call))
        print(f"vgpu: [{process.pid} {thread.id}] for {seconds:.0f} s still in {text})", file=self._notes, flush=True)

    def damaged(self, process: Process | None, why: str) -> None:
        who = f"process {process.pid}: " if process else ""
        print(f"vgpu: trace: {who}{why}", file=self._notes, flush=True)

    def end(self, collector: Collector, summary: bool) -> None:
        """Write the summary, and how much is missing."""
        dropped = collector.dropped
        if self._json and summary:
            self._object(
                {
                    "summary": self.summary.as_dicts(), "dropped": dropped,
                    "processes": [p.pid for p in collector.processes],
                }
            )  # fmt: skip
        elif summary:
            self._line(self.summary.text() if self.summary.rows() else "no CUDA or NVML call was made")
        if dropped:
            print(
                f"vgpu: trace: {dropped} calls were not recorded: the limit was reached or the disk is full; "
                "raise --limit, or ask for less with --level outer",
                file=self._notes, flush=True,
            )  # fmt: skip
        self.flush()

    def _describer(self, process: Process) -> Describer:
        return self._describers.setdefault((process.pid, process.image), Describer())

    def _tree(self, process: Process, thread: Thread, call: Call, why: str) -> None:
        """A call and those made inside of it, in the order in which they began."""
        function = function_of(call.begin)
        open_end = call.end is None
        visible = open_end or (self._calls and self._filter.shows(function.name))
        describer = self._describer(process)
        try:
            if visible or describer.learns_from(call.begin):
                description = describer.describe(call)
            if visible:
                self._show(process, thread, call, description, why)
        except RecordError as error:
            self.damaged(process, str(error))
        for inner in call.inner:
            self._tree(process, thread, inner, why)

    def _show(self, process: Process, thread: Thread, call: Call, description: Description, why: str) -> None:
        if self._json:
            self._object(self._as_dict(process, thread, call, description, why))
            return
        head = f"{self._place(process, thread, call.begin)} {'  ' * call.begin.depth}{call_text(description)}"
        if call.end is None or call.nanoseconds is None:
            waited = duration(max(0, time.monotonic_ns() - call.begin.time))
            self._line(f"{head} <unfinished ...> after {waited}, {why}")
            return
        result = "" if description.result is None else f" = {shown(description.result)}"
        self._line(f"{head}){result} <{duration(call.nanoseconds)}>")

    def _as_dict(
        self, process: Process, thread: Thread, call: Call, description: Description, why: str
    ) -> dict[str, Any]:
        found: dict[str, Any] = {
            "call": description.function, "library": description.library, "pid": process.pid, "tid": thread.id,
            "time": self._seconds(call.begin), "depth": call.begin.depth,
            "arguments": {a.name: plain(a.value) for a in description.arguments},
        }  # fmt: skip
        behind = {a.name: plain(a.behind) for a in description.arguments if a.behind is not None}
        kernels = {a.name: a.value.name for a in description.arguments if getattr(a.value, "name", "")}
        found |= {"behind": behind} if behind else {}
        found |= {"kernels": kernels} if kernels else {}
        if call.end is None:
            return {**found, "unfinished": why}
        return {**found, "result": plain(description.result), "duration_ns": call.nanoseconds}

    def _seconds(self, record: Record) -> float:
        return round((record.time - self.started) / 1e9, 9)

    def _place(self, process: Process, thread: Thread, record: Record) -> str:
        return f"[{process.pid} {thread.id}] {self._seconds(record):>11.6f}"

    def _object(self, value: dict[str, Any]) -> None:
        self._line(json.dumps(value, ensure_ascii=False))

    def _line(self, text: str) -> None:
        if self.failure:
            return
        try:
            self._out.write(text + "\n")
        except OSError as error:
            self.failure = str(error.strerror or error)
