"""Ollama's second generation: Debian sid's llama-server, started, read and killed as Ollama does it since v0.30."""

from __future__ import annotations

import contextlib
import json
import os
import re
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Self

import pytest
from tests.clients.debian import Llama
from tests.conftest import Daemon, wait_until

from vgpu.demo import language_model
from vgpu.device import load
from vgpu.guest.locate import native_folder

pytestmark = [pytest.mark.slow, pytest.mark.client, pytest.mark.timeout(1200)]

# The expressions with which Ollama reads llama-server.
DEVICE_LINE = re.compile(r"^\s+(\S+): (.+) \((\d+) MiB, (\d+) MiB free\)$")
CAPABILITY = re.compile(r"Device (\d+):.*compute capability (\d+)\.(\d+)")
ARCHITECTURES = re.compile(r"CUDA\s*:\s*ARCHS\s*=\s*([\d,]+)")
OFFLOADED = re.compile(r"offloaded (\d+)/(\d+) layers to GPU")
BUFFER = re.compile(r"CUDA0 model buffer size\s*=\s*([\d.]+) MiB")
DISCOVERY = ["--offline", "--verbose"]
PROMPT = language_model.prompt_tokens(16)  # the tokens: the model's words have no parts from which they could be joined
TOKENS = 24


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def environment(llama: Llama, guest: dict[str, str], **more: str) -> dict[str, str]:
    """What Ollama sets for its children, on top of what vgpu sets."""
    return {**guest, "GGML_BACKEND_PATH": str(llama.cuda_backend), "GGML_NO_BACKTRACE": "1", **more}


def listed(llama: Llama, variables: dict[str, str], prefix: tuple[str, ...] = ()) -> list[tuple[str, str, int, int]]:
    """The devices that `--list-devices` shows: name, description, MiB, MiB free."""
    command = [*prefix, *llama.command("llama-server", "--list-devices", *DISCOVERY, path=[native_folder()])]
    done = subprocess.run(
        command, env=variables, cwd=llama.cpu_backends, capture_output=True, text=True, timeout=30, check=False
    )
    assert done.returncode == 0, done.stderr
    found = [match for line in done.stdout.splitlines() if (match := DEVICE_LINE.match(line))]
    return [(one[1], one[2], int(one[3]), int(one[4])) for one in found]


def sessions(daemon: Daemon) -> list[dict[str, Any]]:
    return [one for one in daemon.status()["sessions"] if one["state"] != "ended" and one["kind"] == "cuda"]


def used(daemon: Daemon) -> int:
    return int(daemon.status()["device"]["memory_used"])


def test_the_list_of_devices_under_run(llama: Llama, daemon: Daemon, without_vgpu: dict[str, str]) -> None:
    run = (sys.executable, "-m", "vgpu", "run", "--socket", str(daemon.socket), "--")
    (device,) = listed(llama, environment(llama, without_vgpu), run)
    name, description, total, free = device
    assert (name, description) == ("CUDA0", "NVIDIA H100 80GB HBM3")
    assert total == daemon.status()["device"]["memory_total"] >> 20
    assert 0 < free <= total
    wait_until(lambda: not sessions(daemon), 1.0, "the discovery child to be forgotten")


def test_the_filtered_list(llama: Llama, daemon: Daemon, guest_env: dict[str, str]) -> None:
    """Phase 2: the device is listed again by its ordinal, or by the user's own token; another one is not there."""
    uuid = load().device(0).uuid_text
    for token, count in (("0", 1), (uuid, 1), (uuid[:12], 1), ("1", 0), ("GPU-00000000", 0), ("", 0)):
        variables = environment(llama, guest_env, CUDA_VISIBLE_DEVICES=token, GGML_CUDA_INIT="1")
        assert len(listed(llama, variables)) == count, token


def test_without_a_daemon_the_list_is_empty_at_once(llama: Llama, guest_env: dict[str, str], tmp_path: Path) -> None:
    began = time.monotonic()
    assert listed(llama, environment(llama, {**guest_env, "VGPU_SOCKET": str(tmp_path / "nobody")})) == []
    assert time.monotonic() - began < 10  # a hang would be 30 s


def test_a_start_that_is_read_as_far_as_system_info_and_killed(
    llama: Llama, daemon: Daemon, guest_env: dict[str, str]
) -> None:
    start = ["--port", str(free_port()), "--host", "127.0.0.1", "--no-webui", *DISCOVERY]
    lines = []
    with subprocess.Popen(
        llama.command("llama-server", *start, path=[native_folder()]), env=environment(llama, guest_env),
        cwd=llama.cpu_backends, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        assert process.stderr is not None
        timer = threading.Timer(30, process.kill)
        timer.start()
        for line in process.stderr:
            lines.append(line)
            if "system_info:" in line:
                process.kill()
                break
        timer.cancel()
        process.stderr.read()
    assert process.returncode == -9
    said = "".join(lines)
    assert [match.groups() for match in CAPABILITY.finditer(said)] == [("0", "9", "0")]
    built_for = ARCHITECTURES.search(said)
    assert built_for, said
    assert "900" in built_for[1].split(",")
    wait_until(lambda: not sessions(daemon), 1.0, "the killed child to be forgotten")


class Server:
    """A running llama-server with a model."""

    def __init__(self, llama: Llama, variables: dict[str, str], model: Path, log: Path, *words: str) -> None:
        self.port, self.log_file = free_port(), log
        command = llama.command(
            "llama-server", "--model", str(model), "--port", str(self.port), "--host", "127.0.0.1", "--no-webui",
            "--offline", "--verbose", "--ctx-size", "512", "--parallel", "1", *words, path=[native_folder()],
        )  # fmt: skip
        with log.open("wb") as file:
            self.process = subprocess.Popen(command, env=variables, cwd=llama.cpu_backends, stdout=file, stderr=file)

    def log(self) -> str:
        return self.log_file.read_text(errors="replace")

    def wait_healthy(self) -> Self:
        def healthy() -> bool:
            assert self.process.poll() is None, self.log()[-3000:]
            with contextlib.suppress(OSError), urllib.request.urlopen(self.url("health"), timeout=5) as answer:
                return bool(answer.status == 200)
            return False

        wait_until(healthy, 300, "llama-server to be healthy")
        return self

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}/{path}"

    def complete(self, tokens: int = TOKENS) -> str:
        body = {"prompt": PROMPT, "n_predict": tokens, "temperature": 0, "seed": 1, "cache_prompt": False}
        request = urllib.request.Request(
            self.url("completion"), json.dumps(body).encode(), {"Content-Type": "application/json"}
        )
        with urllib.request.urlopen(request, timeout=1000) as answer:
            return str(json.load(answer)["content"])

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("models") / "random-llama-Q8_0.gguf"
    language_model.write_language_model(path, "Q8_0")
    return path


@pytest.fixture
def server(llama: Llama, guest_env: dict[str, str], model: Path, tmp_path: Path) -> Iterator[Server]:
    found = Server(llama, environment(llama, guest_env), model, tmp_path / "gpu.log", "--n-gpu-layers", "999")
    try:
        yield found.wait_healthy()
    finally:
        found.kill()


def test_a_model_is_offloaded_and_says_what_the_cpu_says(
    server: Server, llama: Llama, daemon: Daemon, model: Path, tmp_path: Path, without_vgpu: dict[str, str]
) -> None:
    said = server.log()
    offloaded = OFFLOADED.search(said)
    assert offloaded, said[-3000:]
    assert offloaded[1] == offloaded[2] == str(language_model.DEMO.layers + 1)
    # The first is of a model without weights, with which llama-server finds out what fits.
    weights = max(float(match[1]) for match in BUFFER.finditer(said))
    assert weights > 10
    assert used(daemon) > weights * (1 << 20)
    text = server.complete()

    cpu = Server(llama, without_vgpu, model, tmp_path / "cpu.log", "--n-gpu-layers", "0")
    try:
        assert cpu.wait_healthy().complete() == text
        mapped = Path(f"/proc/{cpu.process.pid}/maps").read_text()
        assert "libcuda" not in mapped
        assert "ggml-cuda" not in mapped
    finally:
        cpu.kill()
    # The text that the model was made for: each word is followed by the next one of its cycle.
    follow, token, words = language_model.successors(), PROMPT[-1], []
    for _ in range(TOKENS):
        token = int(follow[token])
        words.append(language_model.words()[token - language_model.FIRST_WORD])
    assert text.split() == words


def test_the_memory_of_a_killed_server_is_back_within_a_second(server: Server, daemon: Daemon) -> None:
    server.complete(2)
    assert used(daemon) > 0
    server.process.kill()
    wait_until(lambda: used(daemon) == 0, 1.0, "the memory of a killed server to be back")
    server.process.wait()


def test_a_crashed_worker_ends_the_server_and_the_next_one_works(
    server: Server, llama: Llama, daemon: Daemon, guest_env: dict[str, str], model: Path, tmp_path: Path
) -> None:
    """What Ollama sees is a runner that ended with a CUDA error; it starts another with the next request."""
    text = server.complete(8)
    (session,) = sessions(daemon)
    os.kill(session["worker"], 9)
    with pytest.raises((urllib.error.URLError, OSError)):
        server.complete(8)
    assert server.process.wait(30) != 0
    assert "CUDA error" in server.log()
    wait_until(lambda: used(daemon) == 0, 1.0, "the memory of a crashed worker to be back")
    again = Server(llama, environment(llama, guest_env), model, tmp_path / "again.log", "--n-gpu-layers", "999")
    try:
        assert again.wait_healthy().complete(8) == text
    finally:
        again.kill()


def test_llama_bench(llama: Llama, guest_env: dict[str, str], model: Path) -> None:
    command = llama.command(
        "llama-bench", "-m", str(model), "-p", "16", "-n", "4", "-r", "1", "-ngl", "99", "-o", "json",
        path=[native_folder()],
    )  # fmt: skip
    done = subprocess.run(
        command, env=environment(llama, guest_env), cwd=llama.cpu_backends, capture_output=True, text=True, timeout=600
    )
    assert done.returncode == 0, done.stderr[-3000:]
    rows = json.loads(done.stdout)
    assert [(row["n_prompt"], row["n_gen"]) for row in rows] == [(16, 0), (0, 4)]
    assert all("NVIDIA H100" in row["gpu_info"] and row["avg_ts"] > 0 for row in rows)
