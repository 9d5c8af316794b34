"""Links judged by what was seen, and the verdict on all."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.ollama.verification.samples import (
    ENVIRONMENT,
    LD_SO,
    NOTHING,
    begin,
    cpu_start,
    daemon,
    evidence,
    filtered,
    good,
    inference,
    inference_cpu,
    judged,
    libraries,
    load,
    load_server,
    quiet,
    record,
    vram,
)

from vgpu.ollama.verification import contract, log
from vgpu.ollama.verification.api import Loaded
from vgpu.ollama.verification.case import State
from vgpu.ollama.verification.evidence import Request
from vgpu.ollama.verification.processes import Process
from vgpu.ollama.verification.verdict import Outcome, Verdict, judge


def states(verdict: Verdict) -> dict[str, State]:
    return {check.link.name: check.state for check in verdict.checks}


@pytest.mark.parametrize("version", ["0.17.0", "0.32.1"])
def test_all_is_well(version: str) -> None:
    verdict = judged(good(version), version=version)
    assert set(states(verdict).values()) == {State.OK}
    assert (verdict.outcome, verdict.exit_status) == (Outcome.PROVEN, 0)
    assert all(check.evidence for check in verdict.checks if check.link.name not in ("overrides", "crashes"))
    assert verdict.times["discovery"] == pytest.approx(0.6)
    assert verdict.times["verification"] == pytest.approx(0.4)
    assert verdict.times["load"] == (0.84 if version == "0.17.0" else 1.02)


@pytest.mark.parametrize("version", ["0.17.0", "0.32.1"])
def test_without_debug_the_info_lines_prove_it(version: str) -> None:
    verdict = judged(quiet(good(version)), version=version)
    unseen = {name for name, state in states(verdict).items() if state is State.NOT_SEEN}
    assert unseen == {"discovery", "initial_count", "verification"}
    assert verdict.exit_status == 0
    assert "OLLAMA_DEBUG=2" in verdict.check("initial_count").text
    assert "inference_compute" in verdict.check("initial_count").text


def test_llama_servers_lines_may_be_missing() -> None:
    lines = [line for line in quiet(good("0.32.1")) if line.startswith("time=")]
    verdict = judged(lines, version="0.32.1")
    assert states(verdict)["offload"] is states(verdict)["buffers"] is State.NOT_SEEN
    assert verdict.exit_status == 0


def test_the_last_start_counts() -> None:
    assert judged([*cpu_start(), *good()]).exit_status == 0
    assert judged([*good(), *cpu_start()], **NOTHING).exit_status == 1


def test_a_log_without_the_servers_start_is_incomplete() -> None:
    verdict = judged(load())
    assert verdict.outcome is Outcome.INCOMPLETE
    assert verdict.exit_status == 4
    assert "inference_compute" in verdict.text


def test_no_model_is_incomplete_unless_none_was_to_be_run() -> None:
    lines = [*begin(), inference(), vram()]
    verdict = judged(lines, **NOTHING)
    assert (verdict.exit_status, verdict.check("kernels").state) == (4, State.NOT_SEEN)
    assert "no model is installed" in verdict.check("placement").text
    verdict = judged(lines, complete=False, **NOTHING)
    assert verdict.exit_status == 0
    assert "was not tried" in verdict.text


def test_no_log_has_its_own_status() -> None:
    seen = evidence(good())
    seen.log = seen.start = None
    seen.log_error = "no log was found"
    verdict = judge(seen, True)
    assert (verdict.outcome, verdict.exit_status) == (Outcome.NO_LOG, 3)
    assert verdict.check("placement").state is State.OK
    assert verdict.check("log").text == "no log was found"


def test_the_phase_of_a_hang_is_not_guessed() -> None:
    hang = record("failure during GPU discovery", error="failed to finish discovery before timeout")
    verdict = judged([*begin(), hang, inference_cpu()], **NOTHING)
    assert verdict.check("discovery").cause == "hang"


def test_another_folder_that_fails_is_no_failure() -> None:
    crashed = record("failure during GPU discovery", error="runner crashed")
    verdict = judged([*begin(), crashed, *good()[3:]])
    assert verdict.exit_status == 0


def test_an_unexplained_cpu_names_the_way_to_see_more() -> None:
    verdict = judged([*begin(), inference_cpu(), vram("0 B")], **NOTHING)
    check = verdict.check("inference_compute")
    assert check.cause == "no_devices"
    assert "OLLAMA_DEBUG=2" in check.fix
    assert verdict.check("total_vram").why.startswith("it follows from `inference_compute`")


def test_a_cpu_after_a_daemon_that_is_down_follows_from_it() -> None:
    verdict = judged(
        [*begin(), inference_cpu()],
        daemon=None,
        daemon_error="no vgpud answers at /s (No such file or directory)",
        **NOTHING,
    )
    assert verdict.check("vgpud").state is State.FAILED
    check = verdict.check("inference_compute")
    assert check.why.startswith("it follows from `vgpud`: no vgpud answers where Ollama looks")
    assert "systemctl start vgpud" in check.fix


def test_a_visible_device_set_by_hand_that_leads_to_the_gpu_is_no_failure() -> None:
    override = record("user overrode visible devices", "WARN", CUDA_VISIBLE_DEVICES="0")
    verdict = judged([*begin(), override, *good()[3:]])
    assert verdict.exit_status == 0
    assert "CUDA_VISIBLE_DEVICES=0" in verdict.check("overrides").text


def test_a_setting_in_the_servers_environment_is_seen_without_a_line() -> None:
    server = Process(70, ("ollama", "serve"), ENVIRONMENT | {"CUDA_VISIBLE_DEVICES": "-1"}, ())
    verdict = judged([*begin(), inference_cpu()], server=server, **NOTHING)
    assert verdict.check("overrides").text == "CUDA_VISIBLE_DEVICES=-1"
    assert verdict.check("inference_compute").why.startswith("it follows from `overrides`")


def test_a_setting_is_read_from_the_servers_first_record_where_its_environment_is_hidden() -> None:
    lines = [line.replace("OLLAMA_HOST:", "OLLAMA_LLM_LIBRARY:cuda_v11 OLLAMA_HOST:") for line in begin()]
    verdict = judged([*lines, inference_cpu()], server=None, **NOTHING)
    assert verdict.check("overrides").text == "OLLAMA_LLM_LIBRARY=cuda_v11"
    assert verdict.check("inference_compute").why.startswith("it follows from `overrides`")


# --- the server


UNIT = "Started ollama.service - Ollama Service."


@pytest.mark.parametrize(
    ("lines", "cause", "word"),
    [
        ([UNIT, "ollama.service: Main process exited, code=exited, status=216/GROUP"], "group_missing", "sysusers"),
        (
            [UNIT, "ollama.service: Main process exited, code=exited, status=203/EXEC"],
            "unit_failed",
            "systemctl status",
        ),
        (
            [*begin()[:1], "Error: listen tcp 127.0.0.1:11434: bind: address already in use"],
            "address_in_use",
            "stop the other",
        ),
    ],
)
def test_a_server_that_did_not_come_up(lines: list[str], cause: str, word: str) -> None:
    verdict = judged(lines, version="", api_error="Ollama does not answer (Connection refused) at http://x", **NOTHING)
    assert states(verdict)["server"] is states(verdict)["api"] is State.FAILED
    assert verdict.check("server").cause == verdict.check("api").cause == cause
    assert word in verdict.check("server").fix


def test_a_server_that_is_not_running() -> None:
    verdict = judged(
        good(), version="", api_error="Ollama does not answer (Connection refused) at http://x", server=None, **NOTHING
    )
    assert verdict.check("api").cause == "not_running"
    assert "systemctl start ollama" in verdict.check("api").fix
    assert verdict.exit_status == 1


def test_a_log_of_another_server() -> None:
    check = judged(good("0.17.0"), version="0.17.4").check("api")
    assert check.state is State.FAILED
    assert "not of the server that answers" in check.why
    assert "--log" in check.fix


@pytest.mark.parametrize(
    ("environment", "runners", "state", "cause"),
    [
        ({}, libraries(""), State.FAILED, "no_drop_in"),
        ({"LD_LIBRARY_PATH": "/usr/lib/vgpu"}, libraries(""), State.FAILED, "no_preload"),
        ({}, libraries(), State.OK, ""),  # by the loader's configuration
        (ENVIRONMENT, None, State.OK, ""),
        (None, None, State.NOT_SEEN, ""),
    ],
)
def test_the_servers_environment(environment: Any, runners: Any, state: State, cause: str) -> None:
    verdict = judged(
        good(), server=Process(70, ("ollama", "serve"), environment, None),
        runners=[Process(77, ("ollama", "runner", "--model", "/m"), environment, runners)],
    )  # fmt: skip
    check = verdict.check("environment")
    assert (check.state, check.cause) == (state, cause)
    if state is State.FAILED:
        assert "sudo vgpu ollama enable" in check.fix


def test_a_file_that_the_loader_refused() -> None:
    verdict = judged([LD_SO, *begin(), inference_cpu()], **NOTHING)
    check = verdict.check("environment")
    assert (check.state, check.cause) == (State.FAILED, "cannot_preload")
    assert "/usr/lib/vgpu/libcudart.so.12" in check.why


def test_vgpud_of_another_build_and_hidden() -> None:
    error = "vgpud at /s refused HELLO: the guest's libraries are build ab, vgpud is build cd; restart"
    check = judged(good(), daemon=None, daemon_error=error).check("vgpud")
    assert (check.state, check.cause) == (State.FAILED, "daemon_build")
    verdict = judged(good(), daemon=None, daemon_error="x (Permission denied)", daemon_hidden=True)
    assert states(verdict)["vgpud"] is states(verdict)["kernels"] is State.NOT_SEEN
    assert "sudo" in verdict.check("vgpud").fix
    assert verdict.exit_status == 4


def test_another_device() -> None:
    other = inference("GPU-ffffffff-0000-0000-0000-000000000000", description="NVIDIA L4", compute="8.9")
    check = judged([*begin(), other, vram(), *load()]).check("identity")
    assert (check.state, check.cause) == (State.FAILED, "other_device")
    assert "NVIDIA L4" in check.text
    check = judged([*begin(), inference(library="Vulkan"), vram()]).check("inference_compute")
    assert (check.state, check.cause) == (State.FAILED, "other_device")


# --- a model


@pytest.mark.parametrize(
    ("line", "cause"),
    [
        ("cudaMalloc failed: out of memory", "oom"),
        ("vgpu: cuThing: this is not supported (see docs/limits.md)", "not_supported"),
        ("llama_model_load: error loading model: tensor missing", "loader"),
        ("Load failed: timed out waiting for llama-server to start", "load_timeout"),
        ("vgpu: the worker of this process has ended", "worker_lost"),
        ("vgpu: kernel x: illegal address 0x0", "fault"),
        ("", "request_failed"),
    ],
)
def test_a_request_that_failed(line: str, cause: str) -> None:
    request = Request("tiny:latest", "as asked", None, "Ollama answered with status 500: it stopped", 1.0, 0)
    verdict = judged([*begin(), inference(), vram(), *load()[:2], line], request=request, loaded=[])
    check = verdict.check("answer")
    assert (check.state, check.cause) == (State.FAILED, cause)
    assert states(verdict)["runner"] is State.FAILED
    assert "500" in check.text


def test_a_process_that_looks_for_memory_is_no_load() -> None:
    refresh = record("starting runner", "INFO", 9, cmd="/usr/local/bin/ollama runner --ollama-engine --port 41234")
    verdict = judged([*good(), refresh])
    assert states(verdict)["runner"] is states(verdict)["offload"] is State.OK


def test_only_the_last_load_counts() -> None:
    started = [line for line in load() if "offloaded" not in line and "weights" not in line]
    verdict = judged([*begin(), inference(), vram(), *load(), *started], loaded=[Loaded("tiny:latest", 1000, 0)])
    assert states(verdict)["offload"] is states(verdict)["buffers"] is State.NOT_SEEN
    assert verdict.check("placement").cause == "on_cpu"


def test_a_first_run_that_takes_long() -> None:
    request = Request(
        "tiny:latest", "as asked", None, "Ollama gave no answer within 5 s at http://x", 5.0, 9, compiled=12
    )
    check = judged([*begin(), inference(), vram(), *load()[:2]], request=request, loaded=[]).check("answer")
    assert check.cause == "first_run"
    assert "vgpu ollama verify --timeout" in check.fix
    assert check.evidence[-1].text.endswith("12")


@pytest.mark.parametrize(("count", "vram_bytes", "cause"), [(3, 600, "partial"), (0, 0, "on_cpu")])
@pytest.mark.parametrize("version", ["0.17.0", "0.32.1"])
def test_a_model_that_is_not_all_on_the_gpu(count: int, vram_bytes: int, cause: str, version: str) -> None:
    loaded = load(count) if version == "0.17.0" else load_server(count)
    verdict = judged(
        [*begin(version), inference("0"), vram(), *loaded],
        version=version,
        loaded=[Loaded("tiny:latest", 1000, vram_bytes)],
    )
    for link in ("offload", "placement"):
        assert (verdict.check(link).state, verdict.check(link).cause) == (State.FAILED, cause)
    assert verdict.exit_status == 1


def test_offload_lines_without_memory_say_so() -> None:
    warn = record(
        "llama-server VRAM tracking: no per-device buffer sizes were parsed from llama-server logs.", "WARN", 7
    )
    verdict = judged([*begin(), inference("0"), vram(), *load(), warn], loaded=[Loaded("tiny:latest", 10, 0)])
    assert verdict.check("placement").cause == "no_vram_lines"


def test_one_hundred_per_cent_gpu_that_the_cpu_computed() -> None:
    request = Request("tiny:latest", "it is loaded", {"eval_count": 4}, "", 0.5, 0)
    verdict = judged(good(), request=request)
    check = verdict.check("kernels")
    assert (check.state, check.cause) == (State.FAILED, "computed_elsewhere")
    assert verdict.check("placement").state is State.OK
    assert verdict.exit_status == 1


@pytest.mark.parametrize(
    ("mapped", "cause", "word"),
    [
        (libraries(""), "bundled", "libcudart.so.12"),
        (libraries("other"), "stale_libraries", "another build"),
        (libraries()[1:], "no_cuda", "no libcuda"),
        ((), "no_cuda", "no libcuda"),
    ],
)
def test_the_libraries_of_the_models_process(mapped: Any, cause: str, word: str) -> None:
    runner = Process(77, ("ollama", "runner", "--model", "/m"), ENVIRONMENT, mapped)
    check = judged(good(), runners=[runner]).check("libraries")
    assert (check.state, check.cause) == (State.FAILED, cause)
    assert word in check.text


def test_without_a_request_the_counters_of_the_processes_count() -> None:
    more: dict[str, Any] = {"request": None, "no_request": "--no-load"}
    assert judged(good(), complete=False, **more).check("kernels").text.startswith("124 ")
    idle = daemon(sessions=[{"session": 1, "pid": 5, "process": "ollama", "kernels_launched": 9}])
    verdict = judged(good(), complete=False, daemon=idle, **more)
    assert verdict.check("kernels").state is State.FAILED


def test_a_container_is_judged_by_the_names_of_its_processes() -> None:
    seen = evidence(good(), server=None, runners=[])
    assert seen.counted() == {3: 124}
    seen.daemon = daemon(sessions=[{"session": 1, "pid": 5, "process": "/usr/bin/python3", "kernels_launched": 9}])
    assert seen.counted() == {}


def test_lines_that_could_alarm_are_notes() -> None:
    lines = [
        *begin(), "ggml_nvml: unable to load libnvidia-ml.so.1",
        record("filtering device with overlapping libraries", "DEBUG"),
        *good()[3:], record("gpu VRAM usage didn't recover within timeout", "DEBUG", 9, seconds=5.1),
    ]  # fmt: skip
    verdict = judged(lines)
    assert verdict.exit_status == 0
    assert [meaning.split()[0] for _, meaning in verdict.notes] == ["NVML", "the", "memory"]


@settings(deadline=None)
@given(
    st.lists(
        st.one_of(st.text(), st.sampled_from([*good(), *good("0.32.1"), filtered(), LD_SO, inference_cpu()])),
        max_size=25,
    )
)
def test_no_log_makes_the_judges_raise(lines: list[str]) -> None:
    seen = evidence(good())
    seen.log = log.Log("x", log.to_lines("\n".join(lines)))
    try:
        seen.start = log.last_start(seen.log)
    except log.LogError:
        return
    assert len(judge(seen, True).checks) == len(contract.CHAIN)


@settings(deadline=None)
@given(st.integers(10, len("\n".join(good()))), st.booleans())
def test_no_truncated_log_makes_the_judges_raise(length: int, end: bool) -> None:
    text = "\n".join(good())
    text = text[-length:] if end else text[:length]
    judged([*text.split("\n"), "llama"])
