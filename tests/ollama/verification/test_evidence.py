"""Gathering what there is, and which model is asked."""

from __future__ import annotations

import re
import time
from pathlib import Path
from typing import Any

import pytest
from tests.conftest import Daemon
from tests.ollama.verification.conftest import FakeOllama
from tests.ollama.verification.samples import good

from vgpu.ollama.verification.evidence import Evidence, Options, ask, gather


@pytest.fixture
def options(fake_ollama: FakeOllama, tmp_path: Path) -> Options:
    log = tmp_path / "ollama.log"
    log.write_text("\n".join(good()))
    return Options(fake_ollama.where, log, socket=tmp_path / "none.sock")


def asked(options: Options, model: str | None = None, seconds: float = 5) -> Evidence:
    seen = gather(options)
    ask(seen, model, seconds, lambda text: None)
    return seen


def generated(fake: FakeOllama) -> list[dict[str, Any]]:
    return [body for path, body in fake.requests if path == "/api/generate"]


def test_gathering_sends_no_request_that_loads(fake_ollama: FakeOllama, options: Options) -> None:
    seen = gather(options)
    assert seen.version == "0.17.0"
    assert seen.start is not None
    assert seen.daemon is None
    assert "none.sock" in seen.daemon_error
    assert not seen.daemon_hidden
    assert {path for path, _ in fake_ollama.requests} == {"/api/version", "/api/ps"}


def test_the_daemon_named_is_asked(options: Options, daemon: Daemon) -> None:
    seen = gather(Options(options.where, options.log, socket=daemon.socket))
    assert seen.daemon is not None
    assert seen.daemon["pid"] == daemon.process.pid


def test_nothing_at_all_is_told_not_raised(fake_ollama: FakeOllama, tmp_path: Path) -> None:
    fake_ollama.close()
    seen = asked(Options(fake_ollama.where, tmp_path / "none.log", socket=tmp_path / "none.sock"))
    assert "does not answer" in seen.api_error
    assert "No such file" in seen.log_error
    assert seen.no_request == "Ollama does not answer"


def test_the_only_model_is_asked(fake_ollama: FakeOllama, options: Options) -> None:
    seen = asked(options)
    assert seen.request is not None
    assert (seen.request.model, seen.request.chosen) == ("tiny:latest", "the only one installed")
    assert seen.request.answer is not None
    assert generated(fake_ollama)[0]["keep_alive"] == "60s"


def test_the_smallest_that_makes_text_is_asked_and_none_that_is_elsewhere(
    fake_ollama: FakeOllama, options: Options
) -> None:
    fake_ollama.answers["/api/tags"] = {
        "models": [
            {"name": "big:latest", "size": 10**9}, {"name": "small:latest", "size": 10**6},
            {"name": "embed:latest", "size": 10},
            {"name": "cloud:latest", "size": 1, "remote_host": "https://far.away"},
        ]
    }  # fmt: skip
    fake_ollama.answers["/api/show"] = lambda body: {
        "capabilities": ["embedding"] if body["model"].startswith("embed") else ["completion"]
    }
    seen = asked(options)
    assert seen.request is not None
    assert (seen.request.model, seen.request.chosen) == ("small:latest", "the smallest installed")


def test_a_loaded_model_goes_first_and_keeps_its_time(fake_ollama: FakeOllama, options: Options) -> None:
    fake_ollama.answers["/api/tags"] = {
        "models": [{"name": "tiny:latest", "size": 1}, {"name": "big:latest", "size": 9}]
    }
    fake_ollama.load("big:latest")
    seen = asked(options)
    assert seen.request is not None
    assert (seen.request.model, seen.request.chosen) == ("big:latest", "it is loaded")
    assert generated(fake_ollama)[0]["keep_alive"] == "-1s"  # it was loaded for ever


@pytest.mark.parametrize(
    ("expires", "keep"), [("2000-01-01T00:00:00Z", r"60s"), ("odd", r"60s"), ("2099-01-01T00:00:00.1+02:00", r"-1s")]
)
def test_the_time_that_a_model_has_left(fake_ollama: FakeOllama, options: Options, expires: str, keep: str) -> None:
    fake_ollama.load()
    fake_ollama.answers["/api/ps"]["models"][0]["expires_at"] = expires
    asked(options)
    assert re.fullmatch(keep, generated(fake_ollama)[0]["keep_alive"])


def test_a_model_by_name(fake_ollama: FakeOllama, options: Options) -> None:
    seen = asked(options, "tiny")
    assert seen.request is not None
    assert (seen.request.model, seen.request.chosen) == ("tiny:latest", "as asked")
    seen = asked(options, "huge")
    assert seen.request is None
    assert "no model 'huge' is installed (there is tiny:latest); `ollama pull huge`" in seen.no_request


@pytest.mark.parametrize("models", [[], [{"name": "cloud", "size": 1, "remote_host": "https://far.away"}]])
def test_no_model_is_installed(fake_ollama: FakeOllama, options: Options, models: list[Any]) -> None:
    fake_ollama.answers["/api/tags"] = {"models": models}
    seen = asked(options)
    assert seen.request is None
    assert "no model that makes text is installed" in seen.no_request
    assert generated(fake_ollama) == []


def test_a_request_that_fails_or_takes_too_long_is_kept(fake_ollama: FakeOllama, options: Options) -> None:
    fake_ollama.status["/api/generate"] = 500
    fake_ollama.answers["/api/generate"] = {"error": "model runner has unexpectedly stopped"}
    seen = asked(options)
    assert seen.request is not None
    assert (seen.request.answer, seen.request.operations) == (None, None)
    assert "unexpectedly stopped" in seen.request.error
    fake_ollama.answers["/api/generate"] = lambda body: time.sleep(1)
    seen = asked(options, seconds=0.2)
    assert seen.request is not None
    assert "no answer within 0.2 s" in seen.request.error
