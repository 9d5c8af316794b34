"""Follow the files of a trace while they are written: which processes and threads there are, and what they call."""

from __future__ import annotations

import os
import time
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from vgpu import proc
from vgpu.trace.describe import function_of
from vgpu.trace.layout import (
    FIRST_RECORD,
    BlockHead,
    Chunk,
    Control,
    RecordError,
    block_head,
    block_offset,
    blocks_taken,
    records,
)
from vgpu.trace.threads import Call, ThreadCalls


@dataclass
class _Block:
    chunk: Chunk
    index: int
    at: int = FIRST_RECORD


@dataclass
class Thread:
    """One thread. ``number`` is unique in its process, as ``id`` need not be."""

    number: int
    id: int
    calls: ThreadCalls = field(default_factory=ThreadCalls)
    blocks: deque[_Block] = field(default_factory=deque)
    late: tuple[int, int] | None = None  # (library << 16 | function, since) of a call without a record
    ended: bool = False


@dataclass
class Process:
    """One execution of a program."""

    pid: int
    parent: int
    image: int
    command: tuple[str, ...]
    chunks: list[Chunk] = field(default_factory=list)
    threads: dict[int, Thread] = field(default_factory=dict)
    seen_blocks: dict[Path, int] = field(default_factory=dict)
    dropped: int = 0
    ended: bool = False


class Sink(Protocol):
    """Whoever wants to know. A call comes when the outermost one is complete, with the calls made inside of it."""

    def process(self, process: Process) -> None: ...

    def returned(self, process: Process, thread: Thread, call: Call) -> None:
        """One call has returned, whether or not it was made inside of another one."""

    def call(self, process: Process, thread: Thread, call: Call) -> None: ...

    def unfinished(self, process: Process, thread: Thread, call: Call, why: str) -> None:
        """The thread was still in it (and in some inside of it), when what ``why`` says happened."""

    def late(self, process: Process, thread: Thread, library: int, function: int, why: str) -> None:
        """The same of a call without a record."""

    def waiting(self, process: Process, thread: Thread, call: Call, seconds: float) -> None: ...

    def damaged(self, process: Process | None, why: str) -> None: ...


class Collector:
    """Reads a trace's folder. ``poll`` as often as you like; ``finish`` once, at the end."""

    def __init__(self, folder: Path, control: Control, sink: Sink, build: str, patience: float = 0.0) -> None:
        """``build``: the id that the records must come from. ``patience``: seconds until a call is said to wait."""
        self._folder, self._control, self._sink, self._build = folder, control, sink, build
        self._patience = patience
        self._processes: dict[tuple[int, int], Process] = {}
        self._known: set[str] = set()
        self._said: dict[tuple[int, int, int, int], float] = {}

    @property
    def dropped(self) -> int:
        """Calls that could not be recorded."""
        return self._control.dropped + sum(process.dropped for process in self._processes.values())

    @property
    def processes(self) -> list[Process]:
        return list(self._processes.values())

    def poll(self) -> bool:
        """Read what is new. Returns whether there was anything."""
        dead = [p for p in self._processes.values() if not p.ended and not proc.alive(p.pid)]
        self._discover()
        done: list[tuple[int, Process, Thread, Call]] = []
        for process in self._processes.values():
            if not process.ended:
                for thread in list(process.threads.values()):
                    done += [(c.end.time, process, thread, c) for c in self._drain(process, thread) if c.end]
        for _, process, thread, call in sorted(done, key=lambda one: one[0]):
            self._sink.call(process, thread, call)
        newest = {p.pid: p.image for p in sorted(self._processes.values(), key=lambda p: p.image)}
        for process in self._processes.values():
            if not process.ended and (process in dead or newest[process.pid] != process.image):
                self._end(process, "the process ended")
        if self._patience:
            self._look_for_waiting()
        return bool(done)

    def finish(self) -> None:
        """Read the rest, and report the calls that have not returned."""
        self.poll()
        self.poll()  # whoever was found dead has been read to its end by now
        for process in self._processes.values():
            if not process.ended:
                self._end(process, "it goes on" if proc.alive(process.pid) else "the process ended")

    def _discover(self) -> None:
        with os.scandir(self._folder) as entries:
            names = sorted(e.name for e in entries if e.name.endswith(".trace") and e.name not in self._known)
        for name in sorted(names, key=_chunk_order):
            self._known.add(name)
            try:
                chunk = Chunk(self._folder / name)
                if chunk.head.build != self._build:
                    raise RecordError(f"{name} was written by another build of vgpu ({chunk.head.build or 'unknown'})")
            except (RecordError, OSError) as error:
                self._sink.damaged(None, str(error))
                continue
            head = chunk.head
            process = self._processes.get((head.pid, head.image))
            if process is None:
                process = Process(head.pid, head.parent, head.image, head.command)
                self._processes[head.pid, head.image] = process
                self._sink.process(process)
            process.chunks.append(chunk)
        for process in self._processes.values():
            if not process.ended:
                for chunk in process.chunks:
                    self._discover_blocks(process, chunk)

    def _discover_blocks(self, process: Process, chunk: Chunk) -> None:
        taken = blocks_taken(chunk.data, chunk.head)
        for index in range(process.seen_blocks.get(chunk.path, 0), taken):
            head = self._head(process, chunk, index)
            if head is None or not head.thread:
                chunk.open_blocks -= 1
                continue
            thread = process.threads.setdefault(head.thread, Thread(head.thread, head.thread_id))
            thread.blocks.append(_Block(chunk, index))
        process.seen_blocks[chunk.path] = taken

    def _head(self, process: Process, chunk: Chunk, index: int) -> BlockHead | None:
        try:
            return block_head(chunk.data, index)
        except RecordError as error:
            self._sink.damaged(process, str(error))
            return None

    def _drain(self, process: Process, thread: Thread) -> Iterator[Call]:
        """Read a thread's blocks. All but its last one are complete: it has gone on to the next."""
        while thread.blocks:
            block = thread.blocks[0]
            last = len(thread.blocks) == 1
            head = self._head(process, block.chunk, block.index)
            if head is not None:
                yield from self._read(process, thread, block, head.used)
                thread.late = (head.late - 1, head.late_since) if last and head.late else None
                thread.ended = last and head.ended
            if last and head is not None and not thread.ended:
                return
            if head is not None:
                process.dropped += head.dropped
            thread.blocks.popleft()
            block.chunk.open_blocks -= 1
            if not block.chunk.open_blocks:
                self._remove(process, block.chunk)
        if thread.ended:
            call = thread.calls.finish()
            if call is not None:
                self._sink.unfinished(process, thread, call, "the thread ended")

    def _read(self, process: Process, thread: Thread, block: _Block, used: int) -> Iterator[Call]:
        start = block_offset(block.index)
        begin, block.at = block.at, max(block.at, used)
        try:
            for record in records(block.chunk.data, start + begin, start + used):
                function_of(record)  # a number that stands for nothing is damage, and found here
                returned, complete = thread.calls.feed(record)
                if returned is not None:
                    self._sink.returned(process, thread, returned)
                if complete is not None and complete.end is None:
                    self._sink.unfinished(process, thread, complete, "it was left by a jump")
                elif complete is not None:
                    yield complete
        except RecordError as error:
            self._sink.damaged(process, f"{error}; the rest of this block is not shown")

    def _remove(self, process: Process, chunk: Chunk) -> None:
        process.chunks.remove(chunk)
        process.seen_blocks.pop(chunk.path, None)
        chunk.remove()
        self._control.add_freed(chunk.size)

    def _end(self, process: Process, why: str) -> None:
        process.ended = True
        for thread in process.threads.values():
            for block in thread.blocks:
                head = self._head(process, block.chunk, block.index)
                process.dropped += head.dropped if head else 0
            thread.blocks.clear()
            call = thread.calls.finish()
            if call is not None:
                self._sink.unfinished(process, thread, call, why)
            if thread.late is not None:
                self._sink.late(process, thread, thread.late[0] >> 16, thread.late[0] & 0xFFFF, why)
        for chunk in list(process.chunks):
            self._remove(process, chunk)

    def _look_for_waiting(self) -> None:
        """Name calls that do not return: after the patience, and each time that they have taken twice as long."""
        now = time.monotonic()
        still: dict[tuple[int, int, int, int], float] = {}
        for process in self._processes.values():
            for thread in process.threads.values():
                call = thread.calls.current
                if call is None:
                    continue
                seconds = now - call.begin.time / 1e9
                if seconds >= self._patience:
                    key = (process.pid, process.image, thread.number, call.begin.serial)
                    due = self._said.get(key, self._patience)
                    if seconds >= due:
                        self._sink.waiting(process, thread, call, seconds)
                        due = 2 * seconds
                    still[key] = due
        self._said = still


def _chunk_order(name: str) -> tuple[str, int]:
    """Chunks of one image in the order in which they were made."""
    image, _, number = name.removesuffix(".trace").rpartition("-")
    return image, int(number) if number.isdecimal() else 0
