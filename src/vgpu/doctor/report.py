"""A report as text for a terminal, or as JSON."""

from __future__ import annotations

import textwrap
from collections import Counter
from typing import Any

import vgpu
from vgpu.doctor.check import Finding, Status
from vgpu.doctor.environment import PREFIXES
from vgpu.doctor.examine import Report
from vgpu.guest.locate import build_id

SCHEMA = 1
_MARKS = {Status.OK: "ok", Status.WARNING: "WARNING", Status.FAILED: "FAILED", Status.SKIPPED: "skipped"}
_WIDTH = 118


def as_dict(report: Report) -> dict[str, Any]:
    """For JSON. ``ok`` is what the exit status says. Keys are only ever added while ``schema`` stays."""
    situation = report.situation
    counts = Counter(str(finding.status) for finding in report.findings)
    watched = {name: value for name, value in situation.variables.items() if name.startswith(PREFIXES)}
    return {
        "schema": SCHEMA,
        "version": vgpu.__version__,
        "build_id": build_id(),
        "ok": report.green,
        "environment": {
            "mode": str(situation.mode),
            "label": situation.label,
            "user": situation.user.name,
            "pid": situation.pid,
            "socket": str(situation.socket),
            "variables": watched,
        },
        "command": list(situation.words),
        "counts": {str(status): counts.get(str(status), 0) for status in Status},
        "findings": [finding.as_dict() for finding in report.findings],
    }


def text(report: Report, *, verbose: bool = False) -> str:
    """Failures and warnings with cause and mend; what is green in one line each; what was skipped with its reason."""
    lines = [f"environment: {report.situation.label}, socket {report.situation.socket}", ""]
    for finding in report.findings:
        lines += _finding(finding, verbose)
    counts = Counter(finding.status for finding in report.findings)
    lines.append("")
    if report.green:
        lines.append(
            f"all green: {counts[Status.OK]} checks"
            + (f", {counts[Status.SKIPPED]} do not apply" if counts[Status.SKIPPED] else "")
        )
    else:
        lines.append(
            f"{counts[Status.FAILED]} failed, {counts[Status.WARNING]} doubtful, {counts[Status.OK]} green, "
            f"{counts[Status.SKIPPED]} could not be asked; the first failure is the one to mend first"
        )
    return "\n".join(lines)


def _finding(finding: Finding, verbose: bool) -> list[str]:
    lines = _wrapped(f"{_MARKS[finding.status]:<8} {finding.id:<28} ", finding.what)
    if finding.why:
        lines += _wrapped(" " * 9 + "why:  ", finding.why)
    if finding.mend:
        lines.append(" " * 9 + "mend: " + finding.mend)  # in one line, so that it can be copied
    if verbose:
        lines += [" " * 9 + f"{key} = {value}" for key, value in finding.evidence.items()]
    return lines


def _wrapped(head: str, body: str) -> list[str]:
    indent = " " * min(len(head), 15)
    return textwrap.wrap(
        body, _WIDTH, initial_indent=head, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    ) or [head]
