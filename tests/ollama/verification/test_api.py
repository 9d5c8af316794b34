from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from tests.ollama.verification.conftest import FakeOllama

from vgpu.ollama.verification.api import Address, Api, ApiError, Loaded, Model, address


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("", "http://127.0.0.1:11434"),
        ("  ", "http://127.0.0.1:11434"),
        ("0.0.0.0", "http://127.0.0.1:11434"),
        ("0.0.0.0:8080", "http://127.0.0.1:8080"),
        ("[::]:8080", "http://[::1]:8080"),
        ("::1", "http://[::1]:11434"),
        ("[::1]", "http://[::1]:11434"),
        (":1234", "http://127.0.0.1:1234"),
        ("host", "http://host:11434"),
        ("host:1", "http://host:1"),
        ("'host:1'", "http://host:1"),
        ("http://host", "http://host:80"),
        ("https://host", "https://host:443"),
        ("https://host:8443/ollama/", "https://host:8443/ollama"),
        ("HTTP://host:9", "http://host:9"),
        ("host:99999", "http://host:11434"),
        ("host:word", "http://host:11434"),
    ],
)
def test_the_forms_of_ollama_host(text: str, url: str) -> None:
    assert address(text).url == url


def test_the_variable_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OLLAMA_HOST", "0.0.0.0:77")
    assert address().url == "http://127.0.0.1:77"


def test_another_scheme_is_refused() -> None:
    with pytest.raises(ApiError, match=r"tcp:// is no address of Ollama's: use http://"):
        address("tcp://host")


@pytest.mark.parametrize(
    ("host", "local"), [("127.0.0.1", True), ("::1", True), ("localhost", True), ("10.0.0.1", False), ("x", False)]
)
def test_whether_it_is_this_machine(host: str, local: bool) -> None:
    assert Address("http", host, 1).is_local is local


def test_reading(fake_ollama: FakeOllama) -> None:
    api = Api(fake_ollama.where)
    assert api.version() == "0.17.0"
    fake_ollama.answers["/api/tags"] = {"models": [{"name": "a", "size": 5}, {"name": "b", "remote_host": "x"}, 7]}
    assert api.models() == [Model("a", 5), Model("b", 0, remote=True)]
    fake_ollama.load(size=10, size_vram=4)
    assert [one.processor for one in api.loaded()] == ["60%/40% CPU/GPU"]


@pytest.mark.parametrize(
    ("size", "vram", "text"),
    [
        (10, 0, "100% CPU"),
        (10, 10, "100% GPU"),
        (10, 11, "Unknown"),
        (0, 0, "100% CPU"),
        (1000, 996, "0%/100% CPU/GPU"),
    ],
)
def test_the_column_processor(size: int, vram: int, text: str) -> None:
    assert Loaded("x", size, vram).processor == text


def test_a_request_is_greedy_and_short(fake_ollama: FakeOllama) -> None:
    Api(fake_ollama.where).generate("tiny", 4, "60s", 5)
    path, body = fake_ollama.requests[-1]
    assert path == "/api/generate"
    assert body["options"] == {"num_predict": 4, "temperature": 0, "seed": 1}
    assert (body["model"], body["stream"], body["keep_alive"]) == ("tiny", False, "60s")


def test_nobody_there(fake_ollama: FakeOllama) -> None:
    where = fake_ollama.where
    fake_ollama.close()
    with pytest.raises(ApiError, match=r"does not answer \(Connection refused\) at http://127.0.0.1"):
        Api(where).version()


def test_an_answer_that_does_not_come(fake_ollama: FakeOllama) -> None:
    fake_ollama.delay = 1.0
    with pytest.raises(ApiError, match=r"no answer within 0.1 s at http://"):
        Api(fake_ollama.where, 0.1).version()


@pytest.mark.parametrize("raw", [b"<html>", b"[1]", b"\xff\xfe", b""])
def test_somebody_else_there(fake_ollama: FakeOllama, raw: bytes) -> None:
    fake_ollama.answers["/api/version"] = raw
    with pytest.raises(ApiError, match="is not Ollama"):
        Api(fake_ollama.where).version()


@pytest.mark.parametrize(
    ("answer", "word"), [({"error": "model runner has unexpectedly stopped"}, "unexpectedly stopped"), (b"", "no text")]
)
def test_an_error_is_told(fake_ollama: FakeOllama, answer: Any, word: str) -> None:
    fake_ollama.answers["/api/generate"] = answer
    fake_ollama.status["/api/generate"] = 500
    with pytest.raises(ApiError, match=f"status 500: .*{word}"):
        Api(fake_ollama.where).generate("x", 1, "1s", 5)


@pytest.mark.parametrize("odd", [{"models": None}, {"models": [{"name": 3, "size": "big", "size_vram": -1}]}, {}])
def test_odd_answers_are_taken(fake_ollama: FakeOllama, odd: Any) -> None:
    fake_ollama.answers |= {"/api/ps": odd, "/api/tags": odd}
    api = Api(fake_ollama.where)
    assert all(one == Loaded("", 0, 0) for one in api.loaded())
    assert all(one == Model("", 0) for one in api.models())


def test_capabilities(fake_ollama: FakeOllama) -> None:
    api = Api(fake_ollama.where)
    for said, expected in (
        ({"capabilities": ["embedding"]}, False),
        ({"capabilities": ["completion"]}, True),
        ({}, True),
    ):
        fake_ollama.answers["/api/show"] = said
        assert api.generates("x") is expected


@pytest.mark.parametrize("text", ["::::", "http://user:word@host:1/", "\uff20\uff1a1"])
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(ApiError, match=r"is no address.*give HOST, HOST:PORT"):
        address(text)


@pytest.mark.parametrize("status", [200, 500])
def test_json_too_deep_to_read(fake_ollama: FakeOllama, status: int) -> None:
    fake_ollama.answers["/api/version"] = b"[" * 200_000
    fake_ollama.status["/api/version"] = status
    with pytest.raises(ApiError, match="is not Ollama" if status == 200 else r"status 500: \[\[\["):
        Api(fake_ollama.where).version()


def test_text_that_a_terminal_would_obey(fake_ollama: FakeOllama) -> None:
    fake_ollama.answers["/api/version"] = b'{"version": "1\\u001b[2J\\n\\ud800"}'
    assert Api(fake_ollama.where).version() == "1\ufffd[2J\ufffd\ufffd"


@contextlib.contextmanager
def _server(*parts: bytes, pause: float = 0.0) -> Iterator[Address]:
    """A server that answers one request with these bytes, and then waits until it is left."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        done = threading.Event()

        def serve() -> None:
            with contextlib.suppress(OSError):
                connection, _ = listening.accept()
                with connection:
                    connection.recv(4096)
                    for part in parts:
                        connection.sendall(part)
                        done.wait(pause)
                    done.wait(10)

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield Address("http", "127.0.0.1", listening.getsockname()[1])
        finally:
            done.set()
            thread.join()


def test_an_answer_that_never_ends() -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"
    with _server(head, *[b" "] * 200, pause=0.05) as where, pytest.raises(ApiError, match=r"no answer within 0\.3 s"):
        Api(where, 0.3).version()


def test_the_text_of_an_error_that_never_comes() -> None:
    head = b"HTTP/1.1 500 No\r\nContent-Length: 100\r\n\r\nx"
    with _server(head) as where, pytest.raises(ApiError, match="status 500"):
        Api(where, 0.3).version()


def test_nobody_leads_us_elsewhere(fake_ollama: FakeOllama) -> None:
    there = f"{fake_ollama.where.url}/api/version".encode()
    head = b"HTTP/1.1 302 Found\r\nLocation: " + there + b"\r\nContent-Length: 0\r\n\r\n"
    with _server(head) as where, pytest.raises(ApiError, match="status 302"):
        Api(where).version()
    assert fake_ollama.requests == []
