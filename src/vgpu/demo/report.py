"""From what two runs of the client reported to one comparison: the JSON object of `vgpu demo --json` and its text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from vgpu.demo import client, compare

QUERY = "How do I keep a house cat healthy?"
SENTENCES = (
    "Indoor cats need play, fresh water and a yearly visit to the vet.",
    "A balanced diet keeps kittens and older felines in good shape.",
    "Dogs should be walked at least twice a day.",
    "The stock market fell sharply after the announcement.",
    "Bake the bread for forty minutes until the crust is golden.",
    "Compilers translate source code into machine instructions.",
    "The telescope observed a distant galaxy for eleven hours.",
    "Brushing a pet's fur removes loose hair and prevents matting.",
)

Report = dict[str, Any]


def embeddings(gpu: Mapping[str, Any], cpu: Mapping[str, Any]) -> Report:
    """Compare two `embed` events whose first vector is the query's: the least cosine between the two sides over all
    sentences, and the ranking of the sentences on either side."""
    ours, theirs = client.rows(gpu["vectors"]), client.rows(cpu["vectors"])
    order, similarity = compare.ranking(ours[0], ours[1:])
    cpu_order, _ = compare.ranking(theirs[0], theirs[1:])
    return {
        "cosine_min": float(compare.cosines(ours, theirs).min()),
        "ranking": order,
        "ranking_equal": order == cpu_order,
        "similarity": [round(float(value), 4) for value in similarity],
        "seconds": gpu["seconds"],
        "cpu_seconds": cpu["seconds"],
        **_layers(gpu),
    }


def generation(gpu: Mapping[str, Any], cpu: Mapping[str, Any], damaged: Mapping[str, Any] | None) -> Report:
    """Compare two `generate` events. `damaged` is the CPU backend's on the twin of the model with one head's values
    zeroed; how far its logits lie from the virtual GPU's says whether the bound on `logit_error` could notice such a
    fault."""
    equal = compare.common_prefix(gpu["tokens"], cpu["tokens"])
    ours, theirs = client.rows(gpu["logits"]), client.rows(cpu["logits"])
    # Logits after the first token that differs belong to different texts.
    error = compare.logit_error(ours[: equal + 1], theirs[: equal + 1])
    control = None
    if damaged is not None:
        same = compare.common_prefix(gpu["tokens"], damaged["tokens"]) + 1
        control = compare.logit_error(ours[:same], client.rows(damaged["logits"])[:same])
    return {
        "tokens": len(gpu["tokens"]),
        "tokens_equal": list(gpu["tokens"]) == list(cpu["tokens"]),
        "tokens_equal_count": equal,
        "logit_error": error,
        "control_logit_error": control,
        "first_token_s": gpu["first_token_s"],
        "prompt_tok_s": gpu["prompt_tok_s"],
        "decode_tok_s": gpu["decode_tok_s"],
        "cpu": {name: cpu[name] for name in ("first_token_s", "prompt_tok_s", "decode_tok_s")},
        "text": gpu["text"].strip(),
        **_layers(gpu),
    }


def assemble(
    gpu: client.ClientRun,
    cpu: client.ClientRun,
    profile: str,
    client_name: str,
    counters: Mapping[str, int],
    seconds: float,
) -> Report:
    """Put together the report of `gpu` against `cpu`, whose jobs are named `embed-<quantisation>`, `<quantisation>`
    and, on the CPU side, `<quantisation>-damaged`. `failures` holds a sentence for each bound that is not met; empty
    means success."""
    sentences = {
        name.removeprefix("embed-"): embeddings(job, cpu.jobs[name])
        for name, job in gpu.jobs.items()
        if job["event"] == "embed"
    }
    models = {
        name: generation(job, cpu.jobs[name], cpu.jobs.get(f"{name}-damaged"))
        for name, job in gpu.jobs.items()
        if job["event"] == "generate"
    }
    every = [*sentences.values(), *models.values()]
    devices = gpu.start.get("devices") or []
    report: Report = {
        "device": gpu.device or (devices[0] if devices else None),
        "compute_capability": gpu.compute_capability,
        "profile": profile,
        "client": client_name,
        "layers_offloaded": sum(part["layers_offloaded"] for part in every),
        "layers_total": sum(part["layers_total"] for part in every),
        "embedding_cosine_min": min((part["cosine_min"] for part in sentences.values()), default=None),
        "ranking_equal": all(part["ranking_equal"] for part in sentences.values()),
        "embeddings": sentences,
        "models": models,
        "kernels_compiled": counters.get("kernels_compiled"),
        "kernels_cached": counters.get("kernels_cached"),
        "kernels_launched": counters.get("kernels_launched"),
        "first_token_s": next((part["first_token_s"] for part in models.values()), None),
        "seconds": round(seconds, 2),
    }
    report["failures"] = failures(report, gpu.start.get("gpu"))
    report["ok"] = not report["failures"]
    return report


def failures(report: Report, backend: object) -> list[str]:
    """Return a sentence for each bound that `report` does not meet."""
    found = []
    if backend != "cuda":
        found.append(f"the client chose the backend {backend!r}, not cuda")
    if report["layers_offloaded"] != report["layers_total"] or not report["layers_total"]:
        found.append(f"{report['layers_offloaded']} of {report['layers_total']} layers were offloaded, not all")
    if not report["kernels_launched"]:
        found.append("no kernel was launched on the virtual GPU")
    for name, part in report["embeddings"].items():
        bound = compare.COSINE_BOUND[name]
        if not part["cosine_min"] >= bound:
            found.append(f"embeddings {name}: cosine to the CPU backend's is {part['cosine_min']:.6f}, below {bound}")
        if not part["ranking_equal"]:
            found.append(f"embeddings {name}: the sentences are ranked otherwise than by the CPU backend")
    for name, part in report["models"].items():
        bound = compare.LOGIT_BOUND[name]
        if not part["tokens_equal"]:
            found.append(
                f"model {name}: {part['tokens_equal_count']} of {part['tokens']} tokens equal the CPU backend's"
            )
        if not part["logit_error"] <= bound:
            found.append(f"model {name}: logits are off by {part['logit_error']:.4f} of their spread, above {bound}")
        if part["control_logit_error"] is not None and not part["control_logit_error"] > bound:
            control = part["control_logit_error"]
            found.append(f"model {name}: with a head zeroed logits are off by {control:.4f}, so {bound} shows nothing")
    return found


def text(report: Report) -> str:
    """Return the report for a reader."""
    offloaded = f"{report['layers_offloaded']}/{report['layers_total']}"
    lines = [
        f"device            {report['device']}, compute capability {report['compute_capability']} (as ggml reports)",
        f"client            {report['client']}",
        f"layers offloaded  {offloaded} over {len(report['embeddings']) + len(report['models'])} models",
        f"kernels           {report['kernels_compiled']} compiled, {report['kernels_cached']} from the cache, "
        f"{report['kernels_launched']} launched",
        f"first token       {report['first_token_s']:.2f} s (kernels included)",
        "",
    ]
    for name, part in report["embeddings"].items():
        mark = "same ranking as" if part["ranking_equal"] else "OTHER ranking than"
        found = f"{mark} the CPU backend, cosine >= {part['cosine_min']:.6f}"
        lines.append(f"semantic search, all-MiniLM-L6-v2 {name}: {found}")
        if name == next(iter(report["embeddings"])):
            lines.append(f"  query: {QUERY}")
            lines += [f"  {part['similarity'][index]:7.4f}  {SENTENCES[index]}" for index in part["ranking"]]
    rates = f"{'prompt tok/s (cpu)':>22}{'decode tok/s (cpu)':>22}"
    lines += ["", f"{'model':8}{'tokens equal':>14}{'logit error':>13}{'control':>9}{rates}"]
    for name, part in report["models"].items():
        control = "-" if part["control_logit_error"] is None else f"{part['control_logit_error']:.3f}"
        lines.append(
            f"{name:8}{part['tokens_equal_count']:>9}/{part['tokens']:<4}{part['logit_error']:>13.4f}{control:>9}"
            f"{_pair(part, 'prompt_tok_s'):>22}{_pair(part, 'decode_tok_s'):>22}"
        )
    first = next(iter(report["models"].values()), None)
    if first is not None:
        lines += ["", *_wrapped(first["text"])]
    lines += ["", *(f"FAILED: {failure}" for failure in report["failures"])]
    lines.append(f"{'every bound is met' if report['ok'] else 'not every bound is met'} ({report['seconds']:.0f} s)")
    return "\n".join(lines)


def _layers(event: Mapping[str, Any]) -> Report:
    return {"layers_offloaded": event.get("layers_offloaded") or 0, "layers_total": event.get("layers_total") or 0}


def _pair(part: Report, name: str) -> str:
    return f"{part[name]:.1f} ({part['cpu'][name]:.1f})" if part[name] is not None else "-"


def _wrapped(said: str, width: int = 110) -> Sequence[str]:
    lines, line = [], " "
    for word in said.split():
        if len(line) + len(word) + 1 > width:
            lines.append(line)
            line = " "
        line += f" {word}"
    return [*lines, line]
