"""Figures of whole models: the stock libggml-cuda on the CPU engine against ggml's own CPU backend, with as many
threads."""

from __future__ import annotations

import contextlib
import os
import re
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from bench.daemon import vgpud
from vgpu.demo import client, compare, fetch, language_model

# The shapes of Llama 3.2 1B, cut to as many layers as make 300 MB.
QUANTIZATIONS = {"Q8_0": 5, "Q4_0": 9}
DEFAULT_PROFILE = "h100-80gb-hbm3"
BUILDS = {"cuda13": (DEFAULT_PROFILE, "9.0"), "cuda12": ("p40", "6.1")}
PROMPT_TOKENS = 128
TOKENS = 17
PASSES = 3
_FORMAT = 1

Progress = Callable[[str], None]
Figures = dict[str, Any]


def shape(quantization: str) -> language_model.Shape:
    layers = QUANTIZATIONS[quantization]
    return language_model.Shape(
        width=2048, layers=layers, heads=32, kv_heads=8, feed_forward=8192, context=2048, distinct_layers=1
    )


def make_models(progress: Progress) -> Mapping[str, Path]:
    """Return the two large models by quantisation, making those that the cache lacks."""
    folder = fetch.cache_folder() / f"bench-models-{_FORMAT}"
    folder.mkdir(parents=True, exist_ok=True)
    paths = {quantization: folder / f"{quantization}.gguf" for quantization in QUANTIZATIONS}
    for quantization, path in paths.items():
        if not path.exists():
            language_model.write_language_model(path, quantization, shape(quantization))
            progress(f"wrote {path.name}, {path.stat().st_size / 1e6:.0f} MB")
    return paths


def measure(progress: Progress) -> Figures:
    """Return decode and prompt rates and ratios by build and quantisation, e.g. `decode_ratio_cuda13_Q8_0`, with how
    far the logits lie apart, since a rate of wrong results is none."""
    figures: Figures = {}
    models = make_models(progress)
    threads = len(os.sched_getaffinity(0))
    jobs = [_job(quantization, path) for quantization, path in models.items()]
    for build, (profile, capability) in BUILDS.items():
        stock = fetch.client(build, progress)
        progress(f"{build} at compute capability {capability}")
        cpu = client.run_on_cpu(stock, jobs, threads, lambda event: None)
        gpu = client.run_on_gpu(stock, jobs, profile, threads, lambda event: None)
        for name in models:
            ours, theirs = gpu.jobs[name], cpu.jobs[name]
            for phase in ("prompt", "decode"):
                rate = f"{phase}_tok_s"
                figures[f"{phase}_ratio_{build}_{name}"] = ours[rate] / theirs[rate]
                figures[f"{rate}_{build}_{name}"] = ours[rate]
                figures[f"{rate}_cpu_{build}_{name}"] = theirs[rate]
            error = compare.logit_error(client.rows(ours["logits"]), client.rows(theirs["logits"]))
            figures[f"logit_error_{build}_{name}"] = error
            figures[f"tokens_equal_{build}_{name}"] = ours["tokens"] == theirs["tokens"]
            progress(
                f"{build} {name}: decode {ours['decode_tok_s']:.1f} of {theirs['decode_tok_s']:.1f} tok/s, "
                f"prompt {ours['prompt_tok_s']:.0f} of {theirs['prompt_tok_s']:.0f} tok/s, logits off by {error:.3f}"
            )
    return figures


def measure_limits(progress: Progress) -> Figures:
    """Return `prompt_limits_cuda13_<quantisation>`: the kernels that a prompt at compute capability 9.0 spends its
    time in, with their shares of it."""
    figures: Figures = {}
    stock = fetch.client("cuda13", progress)
    threads = len(os.sched_getaffinity(0))
    for quantization, path in make_models(progress).items():
        prompt = language_model.prompt_tokens(PROMPT_TOKENS)
        job = client.generate_job(quantization, path, prompt, 0, context=512, timing=PASSES)
        with tempfile.TemporaryDirectory(prefix="vgpu-bench-") as folder:
            table = Path(folder) / "times"
            with vgpud(Path(folder) / "vgpud.sock", {"VGPU_KERNEL_TIMES": str(table)}):
                client.run_on_gpu(stock, [job], DEFAULT_PROFILE, threads, lambda event: None)
            shares = kernel_shares(table.read_text())
        said = ", ".join(f"{name} {share:.0%}" for name, share in list(shares.items())[:4])
        figures[f"prompt_limits_cuda13_{quantization}"] = said
        progress(f"a {quantization} prompt at compute capability 9.0 spends its time in {said}")
    return figures


def kernel_shares(table: str) -> dict[str, float]:
    """Return each kernel's share of the time in a table of VGPU_KERNEL_TIMES (milliseconds, launches, blocks, mangled
    name), the largest first; variants of one template count together."""
    times: dict[str, float] = {}
    for line in table.splitlines():
        fields = line.split(maxsplit=3)
        if len(fields) == 4 and not line.startswith("#"):
            mangled = re.match(r"_Z(?:N\d+\w+?)?(\d+)(.*)", fields[3])
            name = mangled[2][: int(mangled[1])] if mangled else fields[3]
            times[name] = times.get(name, 0.0) + float(fields[0])
    total = sum(times.values()) or 1.0
    return {name: time / total for name, time in sorted(times.items(), key=lambda item: -item[1])}


def measure_first_token(progress: Progress) -> Figures:
    """Return `first_token_s_cold`, with an empty kernel cache, and `first_token_s_warm`, of the demonstration's Q8_0
    model, each in a client process of its own."""
    stock = fetch.client("cuda13", progress)
    threads = len(os.sched_getaffinity(0))
    figures: Figures = {}
    with tempfile.TemporaryDirectory(prefix="vgpu-bench-") as folder, _kernel_cache(Path(folder) / "kernels"):
        path = Path(folder) / "model.gguf"
        language_model.write_language_model(path, "Q8_0")
        job = client.generate_job("Q8_0", path, language_model.prompt_tokens(64), 4, timing=0)
        for state in ("cold", "warm"):
            run = client.run_on_gpu(stock, [job], DEFAULT_PROFILE, threads, lambda event: None)
            figures[f"first_token_s_{state}"] = run.jobs["Q8_0"]["first_token_s"]
            progress(f"first token, {state} cache: {figures[f'first_token_s_{state}']:.2f} s")
    return figures


def _job(quantization: str, path: Path) -> dict[str, Any]:
    prompt = language_model.prompt_tokens(PROMPT_TOKENS)
    return client.generate_job(quantization, path, prompt, TOKENS, context=512, timing=PASSES)


@contextlib.contextmanager
def _kernel_cache(folder: Path) -> Iterator[None]:
    """Let `vgpu run` use the kernel cache in `folder`, and so a private daemon of its own, for a while."""
    before = os.environ.get("VGPU_CACHE")
    os.environ["VGPU_CACHE"] = str(folder)
    try:
        yield
    finally:
        os.environ.pop("VGPU_CACHE")
        if before is not None:
            os.environ["VGPU_CACHE"] = before
