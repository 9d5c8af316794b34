"""What Ollama must show when it is in GPU mode: the links of the chain, and the log lines in which each is seen.

Two generations are in use. Before 0.30 Ollama runs models in a process of its own (``ollama runner``); from 0.30 on
in llama.cpp's ``llama-server``. Both find GPUs in short-lived child processes: a first phase lists the devices of every
library folder, a second verifies each device alone. Messages are those of Ollama's sources, v0.17.0 and v0.32.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from vgpu.ollama.verification.log import Line, Start

HANG_SECONDS = 25.0  # a pass that took longer ran into its deadline of 30 s
FIRST_LLAMA_SERVER = (0, 30)
AS_ROOT = "sudo vgpu ollama verify"  # what another user's process hides
SEE = "written only with OLLAMA_DEBUG=2"


class Generation(StrEnum):
    """Which program computes: it decides what the log says."""

    RUNNER = "own runner"
    LLAMA_SERVER = "llama-server"
    UNKNOWN = "unknown"


class Phase(StrEnum):
    SERVER = "server"
    DISCOVERY = "discovery"
    VERIFICATION = "verification"
    LOAD = "load"
    PROOF = "proof"


@dataclass(frozen=True)
class Link:
    """One link of the chain. ``required``: without it nothing is proven, so that not seeing it is no success.
    ``debug``: the OLLAMA_DEBUG that makes Ollama write the line; 0 for what it always writes."""

    name: str
    phase: Phase
    what: str
    required: bool = False
    debug: int = 0


CHAIN = (
    Link("log", Phase.SERVER, "Ollama's log since the server's last start", required=True),
    Link("server", Phase.SERVER, "the server came up"),
    Link("api", Phase.SERVER, "the API answers", required=True),
    Link("environment", Phase.SERVER, "the server runs with vgpu's variables"),
    Link("vgpud", Phase.SERVER, "vgpud answers, and is of the same build"),
    Link("overrides", Phase.DISCOVERY, "no setting hides the GPU"),
    Link("discovery", Phase.DISCOVERY, "each discovery process answered in time", debug=1),
    Link("initial_count", Phase.DISCOVERY, "devices found in the first phase", debug=1),
    Link("verification", Phase.VERIFICATION, "devices that initialised alone in the second phase", debug=1),
    Link("inference_compute", Phase.VERIFICATION, "the device that Ollama chose", required=True),
    Link("identity", Phase.VERIFICATION, "it is vgpud's device"),
    Link("total_vram", Phase.VERIFICATION, "GPU memory that Ollama counts with"),
    Link("runner", Phase.LOAD, "the model's process started"),
    Link("offload", Phase.LOAD, "layers on the GPU"),
    Link("buffers", Phase.LOAD, "weights in GPU memory"),
    Link("crashes", Phase.LOAD, "no model process ended by itself"),
    Link("answer", Phase.LOAD, "a request was answered"),
    Link("placement", Phase.PROOF, "what `ollama ps` says", required=True),
    Link("libraries", Phase.PROOF, "the CUDA libraries that the model's process has mapped"),
    Link("kernels", Phase.PROOF, "kernels that vgpud ran for it", required=True),
)
# Links that can only be seen while a model is loaded.
OF_A_MODEL = frozenset({"runner", "offload", "buffers", "answer", "placement", "libraries", "kernels"})


@dataclass(frozen=True)
class Mark:
    """A line that the contract knows: the whole message of a record, or, with ``raw``, part of any other line."""

    pattern: re.Pattern[str]
    raw: bool = False

    def search(self, line: Line) -> re.Match[str] | None:
        if self.raw:
            return self.pattern.search(line.message)
        return self.pattern.fullmatch(line.record.message) if line.record else None


def _message(pattern: str) -> Mark:
    return Mark(re.compile(pattern))


def _raw(pattern: str) -> Mark:
    return Mark(re.compile(pattern), raw=True)


DISCOVERING = _message(r"discovering available GPUs\.\.\.")
PASS_TOOK = _message(r"bootstrap discovery took")
EVALUATING = _message(r"evaluating which, if any, devices to filter out")
VERIFYING = _message(r"verifying if device is supported")
FILTERED = _message(r"filtering device which didn't fully initialize")
INFERENCE = _message(r"inference compute")
TOTAL_VRAM = _message(r"vram-based default context|entering low vram mode")
STARTING = _message(r"starting (?:runner|llama-server)")
STARTED = _message(r"(?:llama runner|llama-server) started in (?P<seconds>[\d.]+) seconds")
OFFLOADED = _raw(r"offloaded (?P<count>\d+)/(?P<total>\d+) layers to GPU")
WEIGHTS = _message(r"model weights")
BUFFER = _raw(r"(?P<device>CUDA\d+) model buffer size = +(?P<mib>[\d.]+) MiB")


def generation_of(version: str) -> Generation:
    """The generation of a version (``0.17.0``, ``0.32.1-rc0``). A build from source says 0.0.0: UNKNOWN."""
    found = re.match(r"v?(\d+)\.(\d+)", version)
    if found is None or (number := (int(found[1]), int(found[2]))) == (0, 0):
        return Generation.UNKNOWN
    return Generation.LLAMA_SERVER if number >= FIRST_LLAMA_SERVER else Generation.RUNNER


def generation_by_lines(start: Start | None) -> Generation:
    """The generation by what only one of them writes."""
    for line in start.lines if start else ():
        if line.record is None:
            continue
        if "llama-server" in line.record.message:
            return Generation.LLAMA_SERVER
        if line.record.message.startswith(("starting runner", "llama runner", "starting ollama engine")):
            return Generation.RUNNER
    return Generation.UNKNOWN


@dataclass(frozen=True)
class Regions:
    """Where the phases lie, as indices into the lines of a start: discovery, verification, and the serving after."""

    discovering: int
    evaluating: int | None  # DEBUG
    chosen: int | None  # the last `inference compute` of the first discovery

    def of(self, index: int) -> str:
        """The phase of a line: ``discovery``, ``verification``, ``discovery or verification`` (where OLLAMA_DEBUG does
        not part them), or ``serving``."""
        if self.chosen is not None and index > self.chosen:
            return "serving"
        if self.evaluating is None:
            return "discovery or verification"
        return "discovery" if index < self.evaluating else "verification"


def regions(start: Start) -> Regions:
    discovering = next((i for i, line in enumerate(start.lines) if DISCOVERING.search(line)), 0)
    evaluating = chosen = None
    for index, line in enumerate(start.lines):
        if chosen is not None and not INFERENCE.search(line):
            break
        if evaluating is None and EVALUATING.search(line):
            evaluating = index
        if INFERENCE.search(line):
            chosen = index
    return Regions(discovering, evaluating, chosen)


def marked(mark: Mark, lines: Sequence[Line]) -> Iterator[tuple[int, Line, re.Match[str]]]:
    """Lines with a mark: index, line, match."""
    for index, line in enumerate(lines):
        if found := mark.search(line):
            yield index, line, found
