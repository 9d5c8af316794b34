"""Ollama's HTTP API, at the address that OLLAMA_HOST names. Nothing else is ever asked, and no model is pulled."""

from __future__ import annotations

import ipaddress
import json
import os
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from typing import IO, Any

LOOK_SECONDS = 3.0
_MAX_BYTES = 16 << 20
_PART_BYTES = 1 << 16
_PORTS = {"http": 80, "https": 443}
_DEFAULT_PORT = 11434


class ApiError(RuntimeError):
    """Ollama does not answer, or answers with an error; the text says which address, why, and what to do."""


@dataclass(frozen=True)
class Address:
    """Where the API is. ``path`` comes before /api for a server behind a proxy."""

    scheme: str
    host: str
    port: int
    path: str = ""

    @property
    def url(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}{self.path}"

    @property
    def is_local(self) -> bool:
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return self.host == "localhost"


def address(text: str | None = None) -> Address:
    """Read OLLAMA_HOST as Ollama does: ``host``, ``host:port``, ``:port`` or a URL; without a port 11434, in a URL that
    of its scheme. 0.0.0.0 and :: mean all addresses to a server, this machine to us. Raises ApiError."""
    text = (os.environ.get("OLLAMA_HOST", "") if text is None else text).strip().strip("\"'").strip()
    scheme, separator, rest = text.partition("://")
    if not separator:
        scheme, rest = "http", text
    scheme = scheme.lower()
    if scheme not in _PORTS:
        raise ApiError(f"OLLAMA_HOST is {text!r}, and {scheme}:// is no address of Ollama's: use http:// or https://")
    default = _PORTS[scheme] if separator else _DEFAULT_PORT
    place, _, path = rest.partition("/")
    host, port = place, ""
    if place.startswith("["):
        host, _, after = place[1:].partition("]")
        port = after.removeprefix(":")
    elif place.count(":") == 1:
        host, _, port = place.partition(":")
    number = int(port) if port.isascii() and port.isdigit() and int(port) <= 65535 else default
    try:
        if ipaddress.ip_address(host).is_unspecified:
            host = "127.0.0.1" if "." in host else "::1"
    except ValueError:
        host = host or "127.0.0.1"
    found = Address(scheme, host, number, f"/{path.rstrip('/')}" if path.rstrip("/") else "")
    try:
        urllib.parse.urlsplit(found.url)
    except ValueError as error:
        raise ApiError(
            f"OLLAMA_HOST is {text!r}, which is no address ({error}): give HOST, HOST:PORT or http://HOST:PORT"
        ) from None
    return found


@dataclass(frozen=True)
class Model:
    """A model of ``/api/tags``. ``remote``: it runs on another host, so it says nothing of this one."""

    name: str
    size: int
    remote: bool = False


@dataclass(frozen=True)
class Loaded:
    """A model of ``/api/ps``; sizes in bytes."""

    name: str
    size: int
    size_vram: int
    expires_at: str = ""

    @property
    def processor(self) -> str:
        """The column PROCESSOR of ``ollama ps``."""
        if self.size_vram == 0:
            return "100% CPU"
        if self.size_vram == self.size:
            return "100% GPU"
        if self.size_vram > self.size:
            return "Unknown"
        cpu = round((self.size - self.size_vram) / self.size * 100)
        return f"{cpu}%/{100 - cpu}% CPU/GPU"


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    """Ollama's API redirects nowhere; whoever does is somebody else, and does not choose whom we ask."""

    def redirect_request(self, *_: object) -> None:
        return None


class Api:
    """Calls of one server. Each raises ApiError."""

    def __init__(self, where: Address, seconds: float = LOOK_SECONDS) -> None:
        self.where = where
        self._seconds = seconds
        # A proxy of the environment is for the world outside, which is never asked.
        self._opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), _NoRedirects)

    def _call(self, path: str, body: Mapping[str, Any] | None = None, seconds: float | None = None) -> dict[str, Any]:
        url = self.where.url + path
        data = None if body is None else json.dumps(body).encode()
        limit = seconds or self._seconds
        end = time.monotonic() + limit
        try:
            request = urllib.request.Request(url, data, {"Content-Type": "application/json"})
            with self._opener.open(request, timeout=limit) as response:
                raw = _read(response, end)
        except urllib.error.HTTPError as error:
            with error:
                try:
                    said = _error_text(_read(error, end))
                except Exception:  # its text is a courtesy; the status is the answer
                    said = "(no text)"
            raise ApiError(f"Ollama answered {path} with status {error.code}: {said}") from None
        except (OSError, ValueError, urllib.error.URLError) as error:
            raise ApiError(f"{self._no_answer(error, limit)} at {url}") from None
        except Exception as error:  # http.client's own, for what is no HTTP at all
            raise ApiError(f"what answers at {url} is not Ollama ({type(error).__name__})") from None
        try:
            found = json.loads(raw)
        except (ValueError, RecursionError):
            found = None
        if not isinstance(found, dict):
            raise ApiError(f"what answers at {url} is not Ollama: its answer is no JSON object")
        return found

    @staticmethod
    def _no_answer(error: Exception, limit: float) -> str:
        reason = getattr(error, "reason", error)
        if isinstance(reason, TimeoutError) or isinstance(error, TimeoutError):
            return f"Ollama gave no answer within {limit:g} s"
        return f"Ollama does not answer ({getattr(reason, 'strerror', None) or reason})"

    def version(self) -> str:
        return _printable(str(self._call("/api/version").get("version", "")))

    def models(self) -> list[Model]:
        """Installed models."""
        return [
            Model(_text(one, "name"), _number(one, "size"), bool(one.get("remote_host") or one.get("remote_model")))
            for one in _objects(self._call("/api/tags"), "models")
        ]

    def loaded(self) -> list[Loaded]:
        """Models in memory."""
        return [
            Loaded(_text(one, "name"), _number(one, "size"), _number(one, "size_vram"), _text(one, "expires_at"))
            for one in _objects(self._call("/api/ps"), "models")
        ]

    def generates(self, model: str) -> bool:
        """Whether a model makes text (one for embeddings does not)."""
        capabilities = self._call("/api/show", {"model": model}).get("capabilities")
        return not isinstance(capabilities, list) or "completion" in capabilities

    def generate(self, model: str, tokens: int, keep_alive: str, seconds: float) -> dict[str, Any]:
        """A few greedy tokens; loads the model when it is not loaded. ``seconds`` bound the whole."""
        options = {"num_predict": tokens, "temperature": 0, "seed": 1}
        body = {"model": model, "prompt": "The", "stream": False, "options": options, "keep_alive": keep_alive}
        return self._call("/api/generate", body, seconds)


def _objects(answer: Mapping[str, Any], name: str) -> list[dict[str, Any]]:
    found = answer.get(name)
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def _text(values: Mapping[str, Any], name: str) -> str:
    found = values.get(name)
    return _printable(found) if isinstance(found, str) else ""


def _printable(text: str) -> str:
    """Text for a terminal: it comes from a server that may be any."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)


def _read(response: IO[bytes], end: float) -> bytes:
    """The body, until ``end`` of the monotonic clock: a timeout of the socket bounds each part, not their number."""
    parts: list[bytes] = []
    length = 0
    while length < _MAX_BYTES and (part := response.read1(_PART_BYTES)):  # type: ignore[attr-defined]
        parts.append(part)
        length += len(part)
        if time.monotonic() > end:
            raise TimeoutError
    return b"".join(parts)


def _number(values: Mapping[str, Any], name: str) -> int:
    found = values.get(name)
    return int(found) if isinstance(found, int | float) and 0 <= found < 1 << 63 else 0


def _error_text(raw: bytes) -> str:
    try:
        found = json.loads(raw)
        if isinstance(found, dict) and isinstance(found.get("error"), str):
            return _printable(found["error"])
    except (ValueError, RecursionError):
        pass
    return _printable(raw[:300].decode(errors="replace").strip()) or "(no text)"
