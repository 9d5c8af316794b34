"""The catalogue: each failure by the line that shows it, and what is advised."""

from __future__ import annotations

import pytest
from tests.ollama.verification.samples import (
    LD_SO,
    NOTHING,
    begin,
    cpu_start,
    evaluating,
    filtered,
    inference,
    inference_cpu,
    judged,
    load,
    record,
    took,
    verifying,
    vram,
)

from vgpu.ollama.verification import causes, contract
from vgpu.ollama.verification.case import State

# --- what the log shows: lines, the link, the cause, words of why, words of the fix

AT_START = [
    (
        [record("failure during GPU discovery", error="failed to finish discovery before timeout")],
        "discovery",
        "hang",
        "30 s",
        "doctor",
    ),
    (
        [record("llama-server GPU discovery watchdog timed out", "WARN", error="context deadline exceeded")],
        "discovery",
        "hang",
        "30 s",
        "doctor",
    ),
    ([took("30.002s")], "discovery", "hang", "30 s", "doctor"),
    (
        [record("failure during GPU discovery", error="runner crashed")],
        "discovery",
        "crashed",
        "abort in ggml",
        "OLLAMA_DEBUG=2",
    ),
    ([record("runner exited", "TRACE", code=2)], "discovery", "crashed", "abort in ggml", "OLLAMA_DEBUG=2"),
    (
        [record("failure during llama-server GPU discovery", error="llama-server --list-devices failed: exit 134")],
        "discovery",
        "crashed",
        "abort",
        "OLLAMA_DEBUG=2",
    ),
    (
        ["ggml_cuda_init: failed to initialize CUDA: CUDA driver version is insufficient for CUDA runtime version"],
        "initial_count",
        "cuda_error_35",
        "error 35, cudaErrorInsufficientDriver",
        "enable",
    ),
    (
        ["ggml_cuda_init: failed to initialize CUDA: API call is not supported in the installed CUDA driver"],
        "initial_count",
        "cuda_error_36",
        "error 36, cudaErrorCallRequiresNewerDriver",
        "preloads",
    ),
    (
        ["ggml_cuda_init: failed to initialize CUDA: initialization error"],
        "initial_count",
        "cuda_error_3",
        "error 3, cudaErrorInitializationError",
        "doctor",
    ),
    (
        ["ggml_cuda_init: failed to initialize CUDA: system not yet initialized"],
        "initial_count",
        "cuda_error_802",
        "vgpud did not answer",
        "start vgpud",
    ),
    (
        ["ggml_cuda_init: failed to initialize CUDA: no CUDA-capable device is detected"],
        "initial_count",
        "cuda_error_100",
        "error 100",
        "CUDA_VISIBLE_DEVICES",
    ),
    (
        ["ggml_cuda_init: failed to initialize CUDA: something new"],
        "initial_count",
        "cuda_error",
        "something new",
        "doctor",
    ),
    (
        ["libggml-cuda.so: undefined symbol: cudaNewThing, version libcudart.so.12"],
        "initial_count",
        "undefined_symbol",
        "cudaNewThing",
        "doctor",
    ),
    (
        ["libcuda.so.1: cannot open shared object file: No such file or directory"],
        "initial_count",
        "no_library",
        "libcuda.so.1",
        "enable",
    ),
    (
        ["vgpu: no daemon at /run/vgpu/vgpud.sock (Connection refused): start the program with `vgpu run -- COMMAND`"],
        "inference_compute",
        "no_daemon",
        "/run/vgpu/vgpud.sock (Connection refused)",
        "start vgpud",
    ),
    (
        ["vgpu: the guest's libraries are build 0123456789abcdef, vgpud is build fedcba9876543210; restart vgpud"],
        "inference_compute",
        "other_build",
        "fedcba9876543210",
        "restart vgpud",
    ),
    (
        ["vgpu: user 998 may not use this vgpud, which runs for user 0; start one"],
        "inference_compute",
        "not_permitted",
        "user 998",
        "group vgpu",
    ),
    (
        ["vgpu: vgpud at /s: HELLO failed: it does not answer; see its log, or start it again"],
        "inference_compute",
        "daemon_silent",
        "it does not answer",
        "vgpud",
    ),
    (
        ["vgpu: the libcuda.so.1 that was found is not vgpu's, and vgpu's libcudart works with no other"],
        "inference_compute",
        "not_ours",
        "another libcuda.so.1",
        "doctor",
    ),
    (
        [
            record(
                "skipping CUDA device — compute capability not in compiled architectures",
                device="H100",
                cc="900",
                archs="[500 610]",
            )
        ],
        "verification",
        "arch_not_built",
        "900",
        "profile",
    ),
    (
        [record("NVIDIA driver too old", "WARN", driver=535, required_driver="550 or newer")],
        "verification",
        "driver_too_old",
        "535",
        "newer driver",
    ),
    (
        ["GGML_ASSERT: ggml was not compiled with support for this arch"],
        "inference_compute",
        "no_arch_assert",
        "compute capability",
        "profile",
    ),
    (
        [record("user overrode visible devices", "WARN", CUDA_VISIBLE_DEVICES="7")],
        "overrides",
        "overrode",
        "CUDA_VISIBLE_DEVICES=7",
        "systemctl edit",
    ),
    (
        [record("skipping available library at user's request", "DEBUG", requested="cuda_v11", libDir="/x")],
        "overrides",
        "skipped",
        "OLLAMA_LLM_LIBRARY=cuda_v11",
        "OLLAMA_LLM_LIBRARY",
    ),
    (
        ["vgpu: cuGetExportTable is not supported, so NVIDIA's own libcudart cannot run here; start the program with"],
        "inference_compute",
        "nvidia_cudart",
        "in place of vgpu's",
        "preloads",
    ),
    ([LD_SO], "inference_compute", "cannot_preload", "Permission denied", "enable"),
]


@pytest.mark.parametrize(("lines", "link", "cause", "why", "fix"), AT_START)
def test_a_failure_of_discovery_is_explained(lines: list[str], link: str, cause: str, why: str, fix: str) -> None:
    verdict = judged(cpu_start(*lines), **NOTHING)
    check = verdict.check(link)
    assert (check.state, check.cause) == (State.FAILED, cause)
    assert why in check.why
    assert fix in check.fix
    assert lines[0] in [one.text for one in check.evidence]
    assert verdict.check("inference_compute").state is State.FAILED
    assert verdict.exit_status == 1


VERIFIED = [
    (
        [record("failure during GPU discovery", error="failed to finish discovery before timeout")],
        "discovery",
        "hang_verification",
        "second phase",
        "GGML_NO_BACKTRACE=1",
    ),
    ([verifying("0.0"), filtered()], "verification", "layout", "cudaDeviceProp", "libcudart"),
    ([verifying(), filtered()], "verification", "filtered", "CUDA_VISIBLE_DEVICES", "doctor"),
]


@pytest.mark.parametrize(("lines", "link", "cause", "why", "fix"), VERIFIED)
def test_a_failure_of_the_second_phase(lines: list[str], link: str, cause: str, why: str, fix: str) -> None:
    verdict = judged([*begin(), took("0.3s"), evaluating(1), *lines, inference_cpu(), vram("0 B")], **NOTHING)
    check = verdict.check(link)
    assert (check.state, check.cause) == (State.FAILED, cause)
    assert why in check.why
    assert fix in check.fix
    assert verdict.check("initial_count").state is State.OK


SERVING = [
    (
        [record("llama-server process no longer running", "WARN", 9, sys=9, string="signal: killed")],
        "killed",
        "from outside",
    ),
    (["vgpu: the worker of this process has ended without a word; this process can"], "worker_lost", "worker"),
    (["CUDA error: an illegal memory access was encountered"], "cuda_call", "illegal memory access"),
    (["ggml-cuda.cu:42: GGML_ASSERT(x > 0) failed"], "assertion", "GGML_ASSERT(x > 0) failed"),
    ([record("llama runner terminated", "ERROR", error="exit status 2")], "stopped", "ended by itself"),
    (["Error: model runner has unexpectedly stopped, this may be due to an error"], "stopped", "ended by itself"),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "cause", "why"), SERVING)
def test_a_crash_is_explained_and_forgiven_after_the_next_start(lines: list[str], cause: str, why: str) -> None:
    start = [*begin(), inference(), vram()]
    verdict = judged([*start, *load(), *lines])
    check = verdict.check("crashes")
    assert (check.state, check.cause) == (State.FAILED, cause)
    assert why in check.why
    verdict = judged([*start, *load(), *lines, *load()])
    assert verdict.exit_status == 0
    assert "started again" in verdict.check("crashes").text


def test_every_entry_with_a_pattern_is_shown_by_a_test_above() -> None:
    shown = {case[2] for case in (*AT_START, *VERIFIED)} | {case[1] for case in SERVING}
    shown |= {
        "group_missing",
        "unit_failed",
        "address_in_use",
        "oom",
        "not_supported",
        "loader",
        "worker_lost",
        "fault",
        "no_vram_lines",
        "load_timeout",
    }
    numbers = {cause.name for cause in causes.catalogue().causes if cause.name.startswith("cuda_error_")}
    assert {c.name for c in causes.catalogue().causes if c.pattern} - shown - numbers <= {"other_protocol"}


def test_the_catalogue_is_whole() -> None:
    names = [cause.name for cause in causes.catalogue().causes]
    assert len(names) == len(set(names))
    links = {link.name for link in contract.CHAIN}
    for cause in causes.catalogue().causes:
        assert cause.links <= links, cause.name
        assert cause.fails <= cause.links, cause.name
        groups = dict.fromkeys(cause.pattern.groupindex, "x") if cause.pattern else {}
        assert cause.why.format_map(groups)
        assert cause.fix.format_map(groups)
