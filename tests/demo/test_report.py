"""The report: its fields, and that each bound that is not met is found."""

import base64
import copy
import json
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from vgpu.demo import report
from vgpu.demo.client import ClientRun

COUNTERS = {"kernels_compiled": 12, "kernels_cached": 3, "kernels_launched": 4567}


def encoded(matrix: np.ndarray) -> list[str]:
    return [base64.b64encode(row.astype("<f4").tobytes()).decode() for row in matrix]


def runs() -> tuple[ClientRun, ClientRun]:
    random = np.random.default_rng(5)
    vectors = random.standard_normal((1 + len(report.SENTENCES), 16))
    logits = random.standard_normal((4, 32))
    embed = {"event": "embed", "vectors": encoded(vectors), "seconds": 0.5, "layers_offloaded": 7, "layers_total": 7}
    rates = {"first_token_s": 1.5, "prompt_tok_s": 100.0, "decode_tok_s": 10.0}
    generate = {"event": "generate", "tokens": [5, 6, 7, 8], "text": " a b c d", "logits": encoded(logits), **rates}
    layers = {"layers_offloaded": 5, "layers_total": 5}
    gpu = ClientRun(start={"gpu": "cuda", "devices": ["NVIDIA H100 80GB HBM3"]})
    cpu = ClientRun(start={"gpu": False, "devices": []})
    gpu.device, gpu.compute_capability = "NVIDIA H100 80GB HBM3", "9.0"
    for name in ("F16", "Q8_0"):
        gpu.jobs[f"embed-{name}"] = cpu.jobs[f"embed-{name}"] = embed
        gpu.jobs[name] = {**generate, **layers}
        cpu.jobs[name] = generate
        cpu.jobs[f"{name}-damaged"] = {**generate, "logits": encoded(logits + 0.5 * random.standard_normal((4, 32)))}
    return copy.deepcopy(gpu), copy.deepcopy(cpu)


def assembled(gpu: ClientRun, cpu: ClientRun, counters: dict[str, int] = COUNTERS) -> report.Report:
    return report.assemble(gpu, cpu, "h100-80gb-hbm3", "a client", counters, 12.0)


def test_equal_results_meet_every_bound() -> None:
    found = assembled(*runs())
    assert found["failures"] == []
    assert found["ok"]
    assert (found["layers_offloaded"], found["layers_total"]) == (24, 24)
    assert found["embedding_cosine_min"] == pytest.approx(1)
    assert found["models"]["Q8_0"]["tokens"] == 4
    assert found["models"]["Q8_0"]["logit_error"] == 0
    assert found["models"]["Q8_0"]["control_logit_error"] > 0.1
    assert found["kernels_compiled"] == 12
    json.dumps(found)
    assert "every bound is met" in report.text(found)


def shift_logit(gpu: ClientRun) -> None:
    logits = [np.frombuffer(base64.b64decode(row), "<f4").copy() for row in gpu.jobs["Q8_0"]["logits"]]
    logits[2][3] += 0.3
    gpu.jobs["Q8_0"]["logits"] = encoded(np.stack(logits))  # type: ignore[index]


def turn_vector(gpu: ClientRun) -> None:
    vectors = [np.frombuffer(base64.b64decode(row), "<f4").copy() for row in gpu.jobs["embed-F16"]["vectors"]]
    vectors[3][:] = np.roll(vectors[3], 1)
    gpu.jobs["embed-F16"]["vectors"] = encoded(np.stack(vectors))  # type: ignore[index]


def change(job: str, **values: Any) -> Callable[[ClientRun], None]:
    return lambda run: run.jobs.__setitem__(job, {**run.jobs[job], **values})


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (change("F16", layers_offloaded=4), "layers were offloaded"),
        (change("F16", tokens=[5, 6, 1, 8]), "model F16: 2 of 4 tokens"),
        (shift_logit, "model Q8_0: logits are off"),
        (turn_vector, "embeddings F16: cosine"),
        (lambda run: setattr(run, "start", {"gpu": False, "devices": []}), "backend False"),
    ],
)
def test_each_fault_on_the_gpu_side_is_found(damage: Callable[[ClientRun], None], said: str) -> None:
    gpu, cpu = runs()
    damage(gpu)
    found = assembled(gpu, cpu)
    assert not found["ok"]
    assert any(said in failure for failure in found["failures"]), found["failures"]
    assert said in report.text(found)


def test_a_control_that_shows_nothing_is_a_failure() -> None:
    gpu, cpu = runs()
    cpu.jobs["F16-damaged"] = cpu.jobs["F16"]
    assert any("with a head zeroed" in failure for failure in assembled(gpu, cpu)["failures"])


def test_a_run_without_launches_is_a_failure() -> None:
    gpu, cpu = runs()
    assert "no kernel was launched on the virtual GPU" in assembled(gpu, cpu, {})["failures"]
