"""The links of a model that runs, and the proof that vgpu computed, judged."""

from __future__ import annotations

from collections.abc import Callable

from vgpu.guest.locate import build_id
from vgpu.ollama.verification import contract
from vgpu.ollama.verification.case import Case, Check, Evident, State, of_line
from vgpu.ollama.verification.contract import Link, marked


def _no_model(case: Case) -> str:
    if case.start is None and not case.seen.loaded:
        return "there is no log"
    if case.seen.no_request:
        return f"no model was run: {case.seen.no_request}"
    return "no model was loaded since the start" if not case.complete else "the log does not have it"


def _runner(case: Case, link: Link) -> Check:
    begun = case.loads
    done = list(marked(contract.STARTED, case.serving))
    evidence = [of_line(one[1]) for one in (begun[-1:] + done[-1:])]
    if done and (not begun or done[-1][0] > begun[-1][0]):
        return Check(link, State.OK, f"it was ready in {done[-1][2]['seconds']} s", evidence)
    if begun and case.seen.request is not None and case.seen.request.error:
        return Check(link, State.FAILED, "it was started, and did not get ready", evidence, "request_failed")
    if begun:
        return Check(link, State.NOT_SEEN, "it was started, and is not ready yet", evidence)
    return Check(link, State.NOT_SEEN, _no_model(case))


def _offload(case: Case, link: Link) -> Check:
    found = list(marked(contract.OFFLOADED, case.last_load))
    if not found:
        text = _no_model(case)
        if case.seen.loaded and case.start is not None:
            text = f"{contract.SEE}; `placement` tells it too"
        return Check(link, State.NOT_SEEN, text)
    _, line, match = found[-1]
    count, total = int(match["count"]), int(match["total"])
    text = f"{count} of {total}"
    if count == total and total:
        return Check(link, State.OK, text, [of_line(line)])
    return Check(link, State.FAILED, text, [of_line(line)], "partial" if count else "on_cpu")


def _buffers(case: Case, link: Link) -> Check:
    for line in reversed(case.last_load):
        record = line.record
        if record and contract.WEIGHTS.search(line) and record.get("device").startswith("CUDA"):
            return Check(link, State.OK, f"{record.get('device')}: {record.get('size')}", [of_line(line)])
        if match := contract.BUFFER.search(line):
            return Check(link, State.OK, f"{match['device']}: {match['mib']} MiB", [of_line(line)])
    if case.seen.loaded and case.start is not None:
        return Check(link, State.NOT_SEEN, "the log does not have it; `placement` tells it too")
    return Check(link, State.NOT_SEEN, _no_model(case))


def _crashes(case: Case, link: Link) -> Check:
    if case.start is None:
        return Check(link, State.NOT_SEEN, "there is no log")
    crashes = [f for f in case.found if link.name in f.cause.fails and f.line is not None]
    if not crashes:
        return Check(link, State.OK, "none since the start")
    last = max(f.line.number for f in crashes if f.line)
    evidence = [of_line(f.line) for f in crashes if f.line]
    if any(line.number > last for _, line, _ in marked(contract.STARTED, case.serving)):
        return Check(link, State.OK, "one did, and was started again since", evidence)
    return Check(link, State.FAILED, "one did", evidence)


def _answer(case: Case, link: Link) -> Check:
    request = case.seen.request
    if request is None:
        return Check(link, State.NOT_SEEN, case.seen.no_request or "none was sent")
    where = f"POST /api/generate, model {request.model} ({request.chosen})"
    if request.answer is None:
        evidence = [Evident("api", f"{where}: {request.error}")]
        if request.compiled is not None:
            evidence.append(Evident("vgpud", f"kernels compiled meanwhile: {request.compiled}"))
        cause = "first_run" if request.compiled and "gave no answer within" in request.error else "request_failed"
        return Check(link, State.FAILED, request.error, evidence, cause)
    tokens, text = request.answer.get("eval_count", 0), str(request.answer.get("response", ""))
    evidence = [Evident("api", f"{where}: {text.strip()[:80]!r}")]
    shown = f"{tokens} tokens of {request.model} ({request.chosen}) in {request.seconds:.2f} s"
    return Check(link, State.OK, shown, evidence)


def _placement(case: Case, link: Link) -> Check:
    seen = case.seen
    models = seen.loaded
    if seen.request is not None:
        models = [one for one in models if one.name == seen.request.model] or models
    if not models:
        return Check(link, State.NOT_SEEN, seen.api_error or seen.no_request or "no model is loaded")
    evidence = [Evident("api", f"GET /api/ps: {m.name} size={m.size} size_vram={m.size_vram}") for m in models]
    text = ", ".join(f"{one.name} {one.processor}" for one in models)
    if all(one.size_vram == one.size > 0 for one in models):
        return Check(link, State.OK, text, evidence)
    return Check(link, State.FAILED, text, evidence, "partial" if any(one.size_vram for one in models) else "on_cpu")


def _libraries(case: Case, link: Link) -> Check:
    runners = [runner for runner in case.seen.runners if runner.libraries is not None]
    if not runners:
        if case.seen.runners:
            return Check(link, State.NOT_SEEN, "the process is another user's", fix=contract.AS_ROOT)
        return Check(link, State.NOT_SEEN, "no process that runs a model was found")
    evidence, foreign, stale, drivers = [], [], [], 0
    for runner in runners:
        for library in runner.libraries or ():
            if library.name.startswith("libggml"):
                continue
            whose = {build_id(): "vgpu's", "": "not vgpu's"}.get(library.build, "vgpu's, of another build")
            evidence.append(Evident(f"process {runner.pid}", f"{library.path} ({whose})"))
            foreign += [] if library.build else [library.name]
            stale += [library.name] if library.build == "other" else []
            drivers += library.name.startswith("libcuda.so")
    if foreign:
        return Check(link, State.FAILED, f"not vgpu's: {', '.join(sorted(set(foreign)))}", evidence, "bundled")
    if stale:
        names = ", ".join(sorted(set(stale)))
        return Check(link, State.FAILED, f"of another build: {names}", evidence, "stale_libraries")
    if not drivers:
        return Check(link, State.FAILED, "no libcuda is mapped", evidence, "no_cuda")
    return Check(link, State.OK, f"{len(evidence)} libraries, all of them vgpu's", evidence)


def _kernels(case: Case, link: Link) -> Check:
    seen = case.seen
    if seen.daemon is None:
        return Check(link, State.NOT_SEEN, "vgpud cannot be asked", fix=contract.AS_ROOT if seen.daemon_hidden else "")
    if seen.request is not None and seen.request.answer is not None and seen.request.operations is not None:
        count, when = seen.request.operations, "for this request"
    elif seen.loaded:
        count, when = sum(seen.counted().values()), "for the processes that run models"
    else:
        return Check(link, State.NOT_SEEN, _no_model(case))
    evidence = [Evident("vgpud", f"kernels, graphs and GEMMs {when}: {count}")]
    if count:
        return Check(link, State.OK, f"{count} {when}", evidence)
    return Check(link, State.FAILED, f"none {when}", evidence, "computed_elsewhere")


JUDGES: dict[str, Callable[[Case, Link], Check]] = {
    "runner": _runner,
    "offload": _offload,
    "buffers": _buffers,
    "crashes": _crashes,
    "answer": _answer,
    "placement": _placement,
    "libraries": _libraries,
    "kernels": _kernels,
}
