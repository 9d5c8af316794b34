"""What the judges of the links look at, and what they say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from vgpu.ollama.verification import contract
from vgpu.ollama.verification.causes import Found
from vgpu.ollama.verification.contract import Link, Regions, marked
from vgpu.ollama.verification.evidence import Evidence
from vgpu.ollama.verification.log import Line, Start
from vgpu.ollama.verification.slog import seconds


class State(StrEnum):
    OK = "ok"
    FAILED = "failed"
    NOT_SEEN = "not seen"


@dataclass(frozen=True)
class Evident:
    """A line or value that was seen: where (``log:12``, ``api``, ``process``, ``vgpud``), and itself."""

    where: str
    text: str


@dataclass
class Check:
    """One link judged. ``why`` and ``fix`` are of a failure, and of what was not seen where something helps."""

    link: Link
    state: State
    text: str
    evidence: list[Evident] = field(default_factory=list)
    cause: str = ""
    why: str = ""
    fix: str = ""


@dataclass(frozen=True)
class Case:
    """What the judges look at."""

    seen: Evidence
    start: Start | None
    regions: Regions
    found: list[Found]
    complete: bool  # a model was to be run

    @property
    def lines(self) -> Sequence[Line]:
        return self.start.lines if self.start else ()

    @property
    def at_start(self) -> Sequence[Line]:
        """Lines of the first discovery; later ones only refresh the memory that is free."""
        end = self.regions.chosen
        return self.lines if end is None else self.lines[: end + 1]

    @property
    def passes(self) -> list[tuple[int, Line, float]]:
        """Discovery processes: index of the line, line, seconds."""
        took = (
            (i, line, seconds(line.record.get("duration")) if line.record else None)
            for i, line, _ in marked(contract.PASS_TOOK, self.at_start)
        )
        return [(i, line, time) for i, line, time in took if time is not None]

    @property
    def loads(self) -> list[tuple[int, Line]]:
        """Starts of a model's process: index in ``serving``, line. Ollama's own runner writes the same line for the
        processes that only look for memory; those have no model."""
        starting = marked(contract.STARTING, self.serving)
        return [(i, line) for i, line, _ in starting if line.record and "--model" in line.record.get("cmd")]

    @property
    def last_load(self) -> Sequence[Line]:
        """Lines since a model's process was started last; all of serving in a log that does not show it."""
        return self.serving[self.loads[-1][0] :] if self.loads else self.serving

    @property
    def serving(self) -> Sequence[Line]:
        return self.lines if self.regions.chosen is None else self.lines[self.regions.chosen + 1 :]


def of_line(line: Line) -> Evident:
    return Evident(f"log:{line.number}", line.text.strip())


def chosen(case: Case) -> tuple[Line | None, Line | None]:
    """The CUDA device's line of `inference compute`, and the CPU's."""
    cuda = cpu = None
    for _, line, _ in marked(contract.INFERENCE, case.at_start):
        library = line.record.get("library").upper() if line.record else ""
        if library.startswith("CUDA"):  # before 0.12 the folder's name stood there: cuda_v12
            cuda = cuda or line
        elif library == "CPU":
            cpu = line
    return cuda, cpu
