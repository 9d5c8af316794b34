"""``vgpu ollama status`` and ``verify``: what is printed where, and the statuses."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.conftest import Daemon
from tests.ollama.verification.conftest import FakeOllama, fake_ollama
from tests.ollama.verification.samples import begin, evaluating, good, inference_cpu, quiet, vram

from vgpu.guest.inject import clean_environment

__all__ = ["fake_ollama"]
Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def vgpu(fake_ollama: FakeOllama, daemon: Daemon, tmp_path: Path) -> Run:
    """`vgpu ollama WORDS`, with the fake, a log of these lines, and a vgpud."""

    def run(lines: list[str] | None, *words: str) -> subprocess.CompletedProcess[str]:
        log = tmp_path / "ollama.log"
        if lines is not None:
            status = daemon.status()["device"]
            text = "\n".join(lines).replace("GPU-12345678-1234-1234-1234-123456789abc", status["uuid"])
            log.write_text(text)
        where = ["--log", str(log), "--host", fake_ollama.where.url, "--socket", str(daemon.socket)]
        return subprocess.run(
            [sys.executable, "-m", "vgpu", "ollama", words[0], *where, *words[1:]],
            capture_output=True, text=True, timeout=100, env=clean_environment(os.environ),
        )  # fmt: skip

    return run


def test_a_cpu_that_computed_is_found_out(vgpu: Run, fake_ollama: FakeOllama) -> None:
    # Everything that Ollama says is right; only vgpud knows that nothing ran.
    fake_ollama.load()
    done = vgpu(good(), "verify")
    assert done.returncode == 1, done.stdout
    assert "vgpu: asking tiny:latest (it is loaded)" in done.stderr
    failed = [line.split()[1] for line in done.stdout.splitlines() if line.startswith("  failed ")]
    assert failed == ["kernels"]
    assert "100% GPU" in done.stdout
    assert "failed: kernels" in done.stdout


def test_discovery_alone(vgpu: Run, fake_ollama: FakeOllama) -> None:
    done = vgpu([line for line in good() if "runner" not in line], "verify", "--no-load")
    assert done.returncode == 0, done.stdout
    assert "that a model runs on it was not tried" in done.stdout
    assert done.stderr == ""
    assert all(path != "/api/generate" for path, _ in fake_ollama.requests)


def test_no_model_has_a_status_of_its_own(vgpu: Run, fake_ollama: FakeOllama) -> None:
    fake_ollama.answers["/api/tags"] = {"models": []}
    done = vgpu(good(), "verify")
    assert done.returncode == 4, done.stdout
    assert "`ollama pull`" in done.stdout


def test_json(vgpu: Run, fake_ollama: FakeOllama) -> None:
    done = vgpu([*begin(), evaluating(0), inference_cpu(), vram("0 B")], "verify", "--json", "--no-load")
    assert done.returncode == 1
    found = json.loads(done.stdout)
    assert found["verdict"] == "failed"
    assert found["ollama"]["generation"] == "own runner"
    assert found["log"]["start"] == found["log"]["starts"] == 1
    checks = {check["name"]: check for check in found["checks"]}
    assert checks["initial_count"]["state"] == "failed"
    assert checks["initial_count"]["evidence"][0]["where"] == "log:4"
    assert checks["inference_compute"]["why"]
    assert checks["inference_compute"]["fix"]
    assert found["times"]["discovery"] == pytest.approx(0.6)


def test_no_log_has_a_status_of_its_own(vgpu: Run) -> None:
    done = vgpu(None, "verify", "--no-load")
    assert done.returncode == 3
    assert "OLLAMA_DEBUG=2 vgpu run -- ollama serve 2> ollama.log" in " ".join(done.stdout.split())


def test_verbose_shows_the_evidence(vgpu: Run) -> None:
    assert "log:1:" not in vgpu(good(), "verify", "--no-load").stdout
    assert "log:1:" in vgpu(good(), "verify", "--no-load", "-v").stdout


def test_status(vgpu: Run, fake_ollama: FakeOllama) -> None:
    fake_ollama.load(size=100, size_vram=40)
    done = vgpu(quiet(good()), "status")
    assert done.returncode == 0
    assert "60%/40% CPU/GPU" in done.stdout
    found = json.loads(vgpu(quiet(good()), "status", "--json").stdout)
    assert found["models"] == [{"name": "tiny:latest", "size": 100, "size_vram": 40, "processor": "60%/40% CPU/GPU"}]
    assert all(path != "/api/generate" for path, _ in fake_ollama.requests)
    fake_ollama.close()
    done = vgpu(quiet(good()), "status")
    assert done.returncode == 1
    assert "does not answer" in done.stdout


@pytest.mark.parametrize(
    "words", [("verify", "--no-load", "--model", "x"), ("verify", "--timeout", "0"), ("status", "--unit", "ollama")]
)
def test_words_that_do_not_go_together(vgpu: Run, words: tuple[str, ...]) -> None:
    assert vgpu(good(), *words).returncode == 2


def test_an_address_that_is_none(vgpu: Run) -> None:
    done = vgpu(good(), "status", "--host", "tcp://x")
    assert done.returncode == 1
    assert done.stderr.startswith("vgpu: OLLAMA_HOST is 'tcp://x'")
