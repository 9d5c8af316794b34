"""A verdict, or what ``status`` looks at, as text and as JSON."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from typing import Any

from vgpu.ollama.verification.case import Check, Evident, State
from vgpu.ollama.verification.evidence import Evidence
from vgpu.ollama.verification.verdict import Verdict

STATUS_LINKS = (
    "api", "server", "log", "environment", "vgpud", "inference_compute", "total_vram", "placement", "libraries",
    "kernels",
)  # fmt: skip
_WIDTH = 116
_EVIDENCE_WIDTH = 300
_NAME = 18


def as_json(seen: Evidence, verdict: Verdict) -> dict[str, Any]:
    """One JSON object; docs/ollama.md lists its keys."""
    start = seen.start
    request = seen.request
    return {
        "verdict": str(verdict.outcome),
        "text": verdict.text,
        "ollama": {
            "url": seen.options.where.url, "version": seen.version or (start.version if start else ""),
            "generation": str(seen.generation), "answers": not seen.api_error,
            "pid": seen.server.pid if seen.server else None,
        },
        "log": {
            "origin": seen.log.origin if seen.log else None, "start": start.number if start else None,
            "starts": start.count if start else None, "time": start.time.isoformat() if start and start.time else None,
            "debug": start.debug if start else None,
        },
        "models": [
            {"name": m.name, "size": m.size, "size_vram": m.size_vram, "processor": m.processor} for m in seen.loaded
        ],
        "request": None if request is None else {
            "model": request.model, "chosen": request.chosen, "error": request.error or None,
            "text": (request.answer or {}).get("response"), "tokens": (request.answer or {}).get("eval_count"),
            "operations": request.operations,
        },
        "checks": [_check(check) for check in verdict.checks],
        "notes": [{"line": line.number, "text": line.text.strip(), "meaning": text} for line, text in verdict.notes],
        "times": verdict.times,
    }  # fmt: skip


def _check(check: Check) -> dict[str, Any]:
    return {
        "name": check.link.name, "phase": str(check.link.phase), "what": check.link.what, "state": str(check.state),
        "text": check.text, "evidence": [{"where": e.where, "text": e.text} for e in check.evidence],
        "cause": check.cause or None, "why": check.why or None, "fix": check.fix or None,
    }  # fmt: skip


def as_text(seen: Evidence, verdict: Verdict, every_line: bool) -> str:
    """The links with their evidence, the times, and the verdict. ``every_line``: evidence of what is ok, too."""
    lines = list(_lines(verdict.checks, every_line))
    for line, text in verdict.notes:
        lines += _wrapped(f"  note      log:{line.number}: ", text)
    if verdict.times:
        times = ", ".join(f"{name.replace('_', ' ')} {value:.2f} s" for name, value in verdict.times.items())
        lines += ["", *_wrapped("times: ", times)]
    return "\n".join([*lines, "", *_wrapped(f"{verdict.outcome}: ", verdict.text)])


def status_text(verdict: Verdict) -> str:
    """What ``status`` shows: the links that can be seen without doing anything."""
    return "\n".join(_lines((verdict.check(name) for name in STATUS_LINKS), every_line=False))


def _lines(checks: Iterable[Check], every_line: bool) -> Iterable[str]:
    told: dict[str, str] = {}  # what need not be said twice: cause -> the link that it was said of
    shown: set[Evident] = set()
    for check in checks:
        yield from _wrapped(f"  {check.state:<9} {check.link.name:<{_NAME}}", check.text)
        if check.state is State.FAILED or every_line:
            for one in check.evidence:
                if one in shown and not every_line:
                    continue
                shown.add(one)
                text = one.text if len(one.text) <= _EVIDENCE_WIDTH else f"{one.text[:_EVIDENCE_WIDTH]}…"
                yield from _wrapped(f"{'':<12}{one.where}: ", text)
        before = told.setdefault(check.cause or check.why, check.link.name)
        if check.why and before != check.link.name:
            yield from _wrapped(f"{'':<12}why: ", f"as for {before}")
            continue
        if check.why:
            yield from _wrapped(f"{'':<12}why: ", check.why)
        if check.fix:
            yield from _wrapped(f"{'':<12}fix: ", check.fix)


def _wrapped(head: str, text: str) -> list[str]:
    """A text after its head, further lines below the text."""
    return textwrap.wrap(
        text, _WIDTH, initial_indent=head, subsequent_indent=" " * min(len(head), 30), break_on_hyphens=False
    ) or [head.rstrip()]  # fmt: skip
