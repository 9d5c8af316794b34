"""What vgpud knows of each guest: who it is, which worker it has, and what it did."""

from __future__ import annotations

import os
import time
from collections import deque
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

from vgpu import proc
from vgpu.daemon.ledger import Ledger

HISTORY = 100


class Kind(IntEnum):
    """What a connection is for, as HELLO says."""

    CUDA = 0
    NVML = 1
    CONTROL = 2


@dataclass
class Session:
    """One guest process that said HELLO. Times are seconds since 1970."""

    number: int
    pid: int
    uid: int
    kind: Kind
    process: str
    started: float = field(default_factory=time.time)
    pidfd: int = -1
    slot: int = -1
    worker: int = 0
    state: str = "connected"  # connected, attached, ended
    ended: float | None = None
    reason: str = ""
    counters: dict[str, int] = field(default_factory=dict)

    def close(self) -> None:
        if self.pidfd >= 0:
            os.close(self.pidfd)
            self.pidfd = -1


class Sessions:
    """The sessions alive and the last ones that ended."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._next = 1
        self.alive: dict[int, Session] = {}
        self.past: deque[Session] = deque(maxlen=HISTORY)
        self.ended_busy = 0  # nanoseconds of work of workers that have ended

    def open(self, pid: int, uid: int, kind: Kind, process: str) -> Session:
        session = Session(self._next, pid, uid, kind, process or proc.name(pid))
        self._next += 1
        self.alive[session.number] = session
        return session

    def attach(self, session: Session) -> int:
        """Give the session a ledger slot. Raises LedgerError when all are taken."""
        session.slot = self._ledger.take(session.pid, session.number, 0, session.process)
        session.state = "attached"
        return session.slot

    def end(self, session: Session, reason: str) -> None:
        """Clear its slot, keep its counters. A session that never had a worker leaves no history."""
        if self.alive.pop(session.number, None) is None:
            return
        if session.slot >= 0:
            session.counters = self._ledger.release(session.slot)
            self.ended_busy += session.counters["busy_nanoseconds"]
            session.slot = -1
            self.past.append(session)
        session.state, session.ended, session.reason = "ended", time.time(), reason
        session.close()

    def busy(self) -> int:
        """Nanoseconds of work of all workers since the daemon began; grows at most as fast as the clock per worker."""
        now = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
        total = self.ended_busy
        for session in self.alive.values():
            if session.slot >= 0:
                slot = self._ledger.slot(session.slot)
                since = slot.get("busy_since")
                total += slot.get("busy_nanoseconds") + (max(0, now - since) if since else 0)
        return total

    def describe(self, session: Session) -> dict[str, Any]:
        """One session for STATUS."""
        text: dict[str, Any] = {
            "session": session.number,
            "pid": session.pid,
            "process": session.process,
            "kind": session.kind.name.lower(),
            "state": session.state,
            "worker": session.worker,
            "started": session.started,
            "ended": session.ended,
            "reason": session.reason,
            "memory_used": 0,
            "pinned_used": 0,
        }
        if session.slot >= 0:
            slot = self._ledger.slot(session.slot)
            text |= {"memory_used": slot.get("memory_used"), "pinned_used": slot.get("pinned_used")}
            return text | slot.counters()
        return text | session.counters
