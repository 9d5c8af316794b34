"""Put the records of one thread together to calls: which END belongs to which BEGIN, and which call made which."""

from __future__ import annotations

from dataclasses import dataclass, field

from vgpu.trace.layout import BEGIN, Record


@dataclass
class Call:
    """One call; ``end`` is None while it has not returned. ``inner``: the calls that it made itself."""

    begin: Record
    end: Record | None = None
    inner: list[Call] = field(default_factory=list)

    @property
    def nanoseconds(self) -> int | None:
        return None if self.end is None else self.end.time - self.begin.time


class ThreadCalls:
    """One thread's calls. Feed it its records in their order."""

    def __init__(self) -> None:
        self._stack: list[Call] = []

    @property
    def current(self) -> Call | None:
        """The innermost call that the thread is in."""
        return self._stack[-1] if self._stack else None

    def feed(self, record: Record) -> tuple[Call | None, Call | None]:
        """Take one record. Returns the call that it ends, and the outermost call that is now complete."""
        if record.kind == BEGIN:
            # A call as deep as one that is still open: that one was left without returning (longjmp).
            left = self._leave(record.depth)
            call = Call(record)
            if self._stack:
                self._stack[-1].inner.append(call)
            self._stack.append(call)
            return None, left
        for index in range(len(self._stack) - 1, -1, -1):
            call = self._stack[index]
            if call.begin.serial == record.serial:
                call.end = record
                del self._stack[index:]
                return call, None if index else call
        return None, None

    def _leave(self, depth: int) -> Call | None:
        for index, call in enumerate(self._stack):
            if call.begin.depth >= depth:
                del self._stack[index:]
                return None if index else call
        return None

    def finish(self) -> Call | None:
        """The outermost call that the thread was still in at its end, with those inside of it; forgets it."""
        outermost = self._stack[0] if self._stack else None
        self._stack.clear()
        return outermost
