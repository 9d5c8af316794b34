"""Every link judged, each failure with its cause, and the verdict on the whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from vgpu.ollama.verification import causes, contract, judge_model, judge_start
from vgpu.ollama.verification.case import Case, Check, State, of_line
from vgpu.ollama.verification.causes import Found, catalogue
from vgpu.ollama.verification.contract import CHAIN, OF_A_MODEL, Regions, marked
from vgpu.ollama.verification.evidence import Evidence
from vgpu.ollama.verification.log import Line

_JUDGES = {**judge_start.JUDGES, **judge_model.JUDGES}


class Outcome(StrEnum):
    """The verdict on all links."""

    PROVEN = "proven"
    FAILED = "failed"
    NO_LOG = "no log"
    INCOMPLETE = "incomplete"


EXIT_STATUS = {Outcome.PROVEN: 0, Outcome.FAILED: 1, Outcome.NO_LOG: 3, Outcome.INCOMPLETE: 4}


@dataclass(frozen=True)
class Verdict:
    """``notes``: lines that could alarm and need not. ``times``: seconds of each phase that is known."""

    outcome: Outcome
    text: str
    checks: list[Check]
    notes: list[tuple[Line, str]]
    times: dict[str, float]

    @property
    def exit_status(self) -> int:
        return EXIT_STATUS[self.outcome]

    def check(self, name: str) -> Check:
        return next(check for check in self.checks if check.link.name == name)


def judge(seen: Evidence, complete: bool) -> Verdict:
    """Judge everything. ``complete``: a model is to be seen running; without, its links need not be seen."""
    start = seen.start
    regions = contract.regions(start) if start else Regions(0, None, None)
    case = Case(seen, start, regions, causes.search(start, regions) if start else [], complete)
    checks: list[Check] = []
    for link in CHAIN:
        check = _JUDGES[link.name](case, link)
        _explain(case, check, checks)
        checks.append(check)
    outcome, text = _outcome(case, checks)
    return Verdict(outcome, text, checks, causes.harmless(start) if start else [], _times(case))


def _explain(case: Case, check: Check, earlier: Sequence[Check]) -> None:
    """Give a failure its cause: the one that its judge named; before a general one, what the log shows, and the earlier
    link that it follows from."""
    if check.state is not State.FAILED or check.why:
        return
    in_log = [found for found in case.found if check.link.name in found.cause.links]
    named: Found | None = next((found for found in in_log if found.cause.name == check.cause), None)
    if named is None and (not check.cause or catalogue()[check.cause].general):
        if in_log:
            named = in_log[0]
        else:
            # A server that does not answer now explains nothing that an old log says.
            failed = (one for one in earlier if one.state is State.FAILED and one.cause and one.link.name != "api")
            if before := next(failed, None):
                check.cause, check.fix = before.cause, before.fix
                check.why = f"it follows from `{before.link.name}`: {before.why}"
                return
    if named is None and check.cause:
        named = causes.told(catalogue()[check.cause])
    if named is None:
        check.why, check.fix = "the contract does not know this failure", causes.DEBUG_LOG
        return
    check.cause, check.why, check.fix = named.cause.name, named.why, named.fix
    if named.line is not None:
        line = of_line(named.line)
        if line not in check.evidence:
            check.evidence.append(line)


def _outcome(case: Case, checks: Sequence[Check]) -> tuple[Outcome, str]:
    failed = [check.link.name for check in checks if check.state is State.FAILED]
    if case.start is None:
        also = f"; failed: {', '.join(failed)}" if failed else ""
        return Outcome.NO_LOG, f"Ollama's log could not be read{also}"
    if failed:
        first = f"; {failed[0]} is the first to mend" if len(failed) > 1 else ""
        return Outcome.FAILED, f"{', '.join(failed)}{first}"
    unseen = [
        check.link.name
        for check in checks
        if check.state is State.NOT_SEEN
        and check.link.required
        and (case.complete or check.link.name not in OF_A_MODEL)
    ]
    if unseen:
        return Outcome.INCOMPLETE, f"nothing failed, but this must be seen and was not: {', '.join(unseen)}"
    if not any(check.link.name == "kernels" and check.state is State.OK for check in checks):
        return Outcome.PROVEN, "Ollama found the virtual GPU; that a model runs on it was not tried"
    return Outcome.PROVEN, "Ollama is in GPU mode, and vgpu computed"


def _times(case: Case) -> dict[str, float]:
    """Seconds of each phase, as far as the log and the answer tell."""
    found: dict[str, float] = {}

    def at(index: int | None) -> float | None:
        record = case.lines[index].record if index is not None and index < len(case.lines) else None
        return record.time.timestamp() if record and record.time else None

    regions = case.regions
    begin, middle, end = at(regions.discovering), at(regions.evaluating), at(regions.chosen)
    if begin is not None and middle is not None:
        found["discovery"] = middle - begin
        if end is not None:
            found["verification"] = end - middle
    elif begin is not None and end is not None:
        found["discovery_and_verification"] = end - begin
    loads = [float(match["seconds"]) for _, _, match in marked(contract.STARTED, case.serving)]
    if loads:
        found["load"] = loads[-1]
    request = case.seen.request
    if request is not None:
        found["request"] = request.seconds
        for name in ("load_duration", "prompt_eval_duration", "eval_duration"):
            value = (request.answer or {}).get(name)
            if isinstance(value, int | float):
                found[f"request_{name.removesuffix('_duration')}"] = value / 1e9
    return {name: round(value, 3) for name, value in found.items()}
