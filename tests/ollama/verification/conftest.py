"""A fake of Ollama's HTTP API on a loopback port."""

from __future__ import annotations

import contextlib
import json
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from vgpu.ollama.verification.api import Address


class FakeOllama:
    """Answers of each path, which a test may change; and the requests that came."""

    def __init__(self) -> None:
        self.answers: dict[str, Any] = {
            "/api/version": {"version": "0.17.0"},
            "/api/tags": {"models": [{"name": "tiny:latest", "size": 1000}]},
            "/api/ps": {"models": []},
            "/api/show": {"capabilities": ["completion"]},
            "/api/generate": {"response": "a b", "eval_count": 4, "load_duration": 10**9, "eval_duration": 5 * 10**8},
        }
        self.status: dict[str, int] = {}
        self.requests: list[tuple[str, Any]] = []
        self.delay = 0.0
        fake = self

        class Handler(BaseHTTPRequestHandler):
            def log_message(self, format: str, *arguments: object) -> None:
                """Not on the test's stderr."""

            def do_GET(self) -> None:
                length = int(self.headers.get("Content-Length") or 0)
                body = json.loads(self.rfile.read(length)) if length else None
                fake.requests.append((self.path, body))
                time.sleep(fake.delay)
                answer = fake.answers.get(self.path)
                if callable(answer):
                    answer = answer(body)
                raw = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
                self.send_response(fake.status.get(self.path, 200 if answer is not None else 404))
                self.send_header("Content-Length", str(len(raw)))
                self.end_headers()
                with contextlib.suppress(ConnectionError):  # whoever asked may have given up
                    self.wfile.write(raw)

            do_POST = do_GET  # noqa: N815

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})
        self._thread.start()

    @property
    def where(self) -> Address:
        return Address("http", "127.0.0.1", self._server.server_port)

    def load(self, name: str = "tiny:latest", size: int = 1000, size_vram: int = 1000) -> None:
        self.answers["/api/ps"] = {
            "models": [{"name": name, "size": size, "size_vram": size_vram, "expires_at": "2318-01-01T00:00:00Z"}]
        }

    def close(self) -> None:
        if self._thread.is_alive():
            self._server.shutdown()
            self._thread.join()
            self._server.server_close()


@pytest.fixture
def fake_ollama() -> Iterator[FakeOllama]:
    found = FakeOllama()
    yield found
    found.close()
