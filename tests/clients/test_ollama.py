"""A real Ollama, whole, under ``vgpu run``: each binary that VGPU_TEST_OLLAMA names (several separated by ``:``)."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from tests.conftest import wait_until

from vgpu.daemon import control
from vgpu.demo.language_model import write_language_model
from vgpu.engine.cpu.cache import default_folder
from vgpu.guest.inject import clean_environment, guest_environment
from vgpu.guest.locate import build_id
from vgpu.ollama.verification import processes
from vgpu.ollama.verification.api import Address, Api, ApiError, Loaded

BINARIES = [path for path in os.environ.get("VGPU_TEST_OLLAMA", "").split(":") if path]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.client,
    pytest.mark.timeout(3600),  # a first run compiles every kernel
    pytest.mark.skipif(not BINARIES, reason="VGPU_TEST_OLLAMA names no ollama binary"),
]
COMES_UP_SECONDS = 120.0  # two phases of discovery, each with processes that have 30 s
REQUEST_SECONDS = 1800.0
MODEL = "tiny:latest"
# The model says after each byte the next one.
PROMPT, TEXT = "!", "".join(map(chr, range(0x22, 0x42)))


@dataclass
class Server:
    """An ``ollama serve`` that a test started, its address, log, and the folder with its models."""

    process: subprocess.Popen[bytes]
    where: Address
    log: Path
    environment: Mapping[str, str]

    @property
    def api(self) -> Api:
        return Api(self.where, 30)

    def pid(self) -> int:
        found = processes.find_server(self.where.port)
        assert found is not None
        return found

    def runners(self) -> list[processes.Process]:
        return processes.model_processes(self.pid(), build_id())

    def loaded(self) -> Loaded:
        (found,) = self.api.loaded()
        return found

    def text(self, tokens: int = 32) -> str:
        """What the model says after the prompt, greedily."""
        answer = self.api._call(
            "/api/generate",
            {
                "model": MODEL, "prompt": PROMPT, "raw": True, "stream": False,
                "options": {"num_predict": tokens, "temperature": 0, "seed": 1},
            },
            REQUEST_SECONDS,
        )  # fmt: skip
        return str(answer["response"])

    def verify(self, *words: str) -> tuple[int, dict[str, Any]]:
        """Status and JSON of ``vgpu ollama verify``."""
        done = subprocess.run(
            [sys.executable, "-m", "vgpu", "ollama", "verify", "--json", "--host", self.where.url, *words],
            capture_output=True, text=True, timeout=REQUEST_SECONDS, env=self.environment,
        )  # fmt: skip
        return done.returncode, json.loads(done.stdout)

    def wait_chosen(self) -> None:
        """Wait until discovery is done."""
        wait_until(lambda: "inference compute" in self.log.read_text(errors="replace"), COMES_UP_SECONDS, "discovery")

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(60)


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def serve(folder: Path, words: list[str], changes: Mapping[str, str]) -> Server:
    where = Address("http", "127.0.0.1", free_port())
    runtime = folder / "run"
    runtime.mkdir(mode=0o700, exist_ok=True)
    environment = {
        **clean_environment(os.environ), "HOME": str(folder), "XDG_RUNTIME_DIR": str(runtime),
        "XDG_STATE_HOME": str(folder / "state"), "VGPU_CACHE": str(default_folder()),
        "OLLAMA_MODELS": str(folder / "models"),
        "OLLAMA_HOST": f"127.0.0.1:{where.port}", "OLLAMA_NO_CLOUD": "1", "OLLAMA_DEBUG": "2",
        "OLLAMA_LOAD_TIMEOUT": "30m",
        **changes,
    }  # fmt: skip
    log = folder / f"serve-{where.port}.log"
    with log.open("wb") as file:
        process = subprocess.Popen(words, env=environment, stdin=subprocess.DEVNULL, stdout=file, stderr=file)
    server = Server(process, where, log, environment)

    def answers() -> bool:
        assert process.poll() is None, log.read_text(errors="replace")[-4000:]
        try:
            return bool(server.api.version())
        except ApiError:
            return False

    wait_until(answers, COMES_UP_SECONDS, "Ollama to answer")
    server.wait_chosen()
    return server


@pytest.fixture(scope="module", params=BINARIES or [""])
def ollama(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def folder(ollama: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ollama's home, with the model installed."""
    found = tmp_path_factory.mktemp("ollama")
    write_language_model(found / "tiny.gguf", "Q8_0")
    (found / "Modelfile").write_text("FROM ./tiny.gguf\n")
    server = serve(found, [ollama, "serve"], {"CUDA_VISIBLE_DEVICES": "-1"})
    try:
        subprocess.run(
            [ollama, "create", MODEL, "-f", "Modelfile"], cwd=found, env=server.environment, check=True, timeout=300,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        (found / "cpu.txt").write_text(server.text())
        assert server.loaded().size_vram == 0
    finally:
        server.stop()
    return found


@pytest.fixture(scope="module")
def server(ollama: str, folder: Path) -> Iterator[Server]:
    found = serve(folder, [sys.executable, "-m", "vgpu", "run", "--", ollama, "serve"], {})
    yield found
    found.stop()


def daemon_of(server: Server) -> dict[str, Any]:
    environment = processes.read(server.pid(), build_id()).environment
    assert environment is not None
    return control.status(Path(environment["VGPU_SOCKET"]))


def test_the_text_is_that_of_a_run_without_vgpu(server: Server, folder: Path) -> None:
    text = server.text()
    assert text == (folder / "cpu.txt").read_text() == TEXT
    loaded = server.loaded()
    assert loaded.size_vram == loaded.size > 0
    assert loaded.processor == "100% GPU"


def test_verify_proves_it(server: Server) -> None:
    status, found = server.verify()
    assert [c for c in found["checks"] if c["state"] != "ok"] == []
    assert status == 0
    assert found["verdict"] == "proven"
    assert found["request"]["operations"] > 0
    assert {"discovery", "verification", "load", "request"} <= set(found["times"])


def test_a_killed_runner_gives_its_memory_back_and_the_next_request_works(server: Server) -> None:
    server.text(1)
    (runner,) = server.runners()
    assert daemon_of(server)["device"]["memory_used"] > 0
    os.kill(runner.pid, signal.SIGKILL)
    took = wait_until(lambda: daemon_of(server)["device"]["memory_used"] == 0, 10, "the memory of a killed runner")
    assert took <= 1.0
    assert server.text() == TEXT
    (another,) = server.runners()
    assert another.pid != runner.pid
    status, found = server.verify()
    assert status == 0, found["text"]


def test_without_a_daemon_it_falls_back_to_the_cpu_at_once_and_verify_says_why(ollama: str, folder: Path) -> None:
    nowhere = folder / "run" / "none.sock"
    began = time.monotonic()
    server = serve(folder, [ollama, "serve"], guest_environment({}, nowhere, preload=True))
    try:
        assert time.monotonic() - began < 25  # no pass ran into its deadline of 30 s
        assert server.text(4) == TEXT[:4]
        status, found = server.verify("--no-load")
        checks = {check["name"]: check for check in found["checks"]}
        assert status == 1
        assert checks["vgpud"]["state"] == checks["inference_compute"]["state"] == "failed"
        assert checks["inference_compute"]["cause"] == "no_daemon"
        assert str(nowhere) in checks["inference_compute"]["why"]
        assert "start vgpud" in checks["inference_compute"]["fix"]
    finally:
        server.stop()


def test_a_hidden_device_is_named(ollama: str, folder: Path) -> None:
    words = [sys.executable, "-m", "vgpu", "run", "--", ollama, "serve"]
    server = serve(folder, words, {"CUDA_VISIBLE_DEVICES": "-1"})
    try:
        status, found = server.verify("--no-load")
        checks = {check["name"]: check for check in found["checks"]}
        assert status == 1
        assert checks["overrides"]["cause"] == checks["inference_compute"]["cause"] == "overrode"
        assert "CUDA_VISIBLE_DEVICES=-1" in checks["inference_compute"]["why"]
    finally:
        server.stop()
