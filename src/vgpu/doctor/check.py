"""What a check of the chain says: one finding per link, with the cause and the command that mends it."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Status(StrEnum):
    """``OK`` is green. ``SKIPPED`` could not be asked because an earlier link is broken, or does not apply here."""

    OK = "ok"
    WARNING = "warning"
    FAILED = "failed"
    SKIPPED = "skipped"


@dataclass(frozen=True)
class Finding:
    """One link of the chain. ``id`` is stable: docs/doctor.md lists them. A failure has all of what, why and mend."""

    id: str
    status: Status
    what: str
    why: str = ""
    mend: str = ""
    evidence: dict[str, Any] = field(default_factory=dict)

    def as_dict(self) -> dict[str, Any]:
        """For JSON."""
        return dataclasses.asdict(self)


def ok(identity: str, what: str, **evidence: Any) -> Finding:
    return Finding(identity, Status.OK, what, evidence=evidence)


def skipped(identity: str, what: str, why: str, **evidence: Any) -> Finding:
    return Finding(identity, Status.SKIPPED, what, why, evidence=evidence)


def warning(identity: str, what: str, why: str, mend: str, **evidence: Any) -> Finding:
    return Finding(identity, Status.WARNING, what, why, mend, evidence)


def failed(identity: str, what: str, why: str, mend: str, **evidence: Any) -> Finding:
    return Finding(identity, Status.FAILED, what, why, mend, evidence)


def green(findings: Iterable[Finding]) -> bool:
    """Whether nothing failed and nothing is doubtful."""
    return all(finding.status in (Status.OK, Status.SKIPPED) for finding in findings)
