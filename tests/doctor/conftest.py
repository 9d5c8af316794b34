"""Examinations in an environment that a test made, and what they found."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from tests.conftest import Daemon
from tests.doctor import fakes

from vgpu.doctor.check import Finding, Status
from vgpu.doctor.examine import Options, Report, walk
from vgpu.doctor.owner import owner
from vgpu.doctor.report import as_dict, text
from vgpu.doctor.situation import Mode, Situation, as_is
from vgpu.guest.locate import native_folder


class Diagnosis:
    """The findings of one examination, by their ids."""

    def __init__(self, report: Report) -> None:
        self.report = report

    def __getitem__(self, identity: str) -> Finding:
        """The worst finding with this id."""
        order = [Status.FAILED, Status.WARNING, Status.SKIPPED, Status.OK]
        found = sorted((f for f in self.report.findings if f.id == identity), key=lambda f: order.index(f.status))
        assert found, f"no finding {identity} among {[f.id for f in self.report.findings]}"
        return found[0]

    @property
    def bad(self) -> dict[str, Finding]:
        return {f.id: f for f in self.report.findings if f.status in (Status.FAILED, Status.WARNING)}

    def names(self, identity: str, *texts: str, mend: str, status: Status = Status.FAILED) -> Finding:
        """Assert that this finding says all these texts, and that its command has ``mend`` in it."""
        found = self[identity]
        assert found.status is status, found
        said = f"{found.what}\n{found.why}"
        for one in texts:
            assert one in said, found
        assert mend in found.mend, found
        assert found.what, found
        assert found.why, found
        return found


Diagnose = Callable[..., Diagnosis]


@pytest.fixture
def diagnose(daemon: Daemon) -> Iterator[Diagnose]:
    """``diagnose(words, NAME=value...)``: the environment of a guest of the shared vgpud with these changes."""

    def run(
        *words: str | Path, situation: Mapping[str, Any] | None = None, options: Mapping[str, Any] | None = None,
        **changes: str | None,
    ) -> Diagnosis:  # fmt: skip
        variables = {**daemon.environment(), **{k: v for k, v in changes.items() if v is not None}}
        for name in (name for name, value in changes.items() if value is None):
            variables.pop(name, None)
        variables, socket = as_is(variables)
        command = tuple(map(str, words))
        made = Situation(Mode.AS_IS, variables, socket, "as the test has it", command, **(situation or {}))
        report = Report(made)
        walk(Options(command, Mode.AS_IS, **(options or {})), report)
        json.dumps(as_dict(report))
        assert text(report, verbose=True)
        unknown = [f.id for f in report.findings if not any(re.fullmatch(p, f.id) for p in documented())]
        assert not unknown, "docs/doctor.md lists every check"
        return Diagnosis(report)

    owner.cache_clear()
    yield run
    owner.cache_clear()


@pytest.fixture
def look(diagnose: Diagnose, monkeypatch: pytest.MonkeyPatch) -> Diagnose:
    """``diagnose`` without what starts processes of its own: for what is read from files."""
    monkeypatch.setattr("vgpu.doctor.environment.check", lambda situation: (dict(situation.variables), []))
    monkeypatch.setattr("vgpu.doctor.examine._call", lambda *arguments: None)
    return diagnose


@cache
def documented() -> tuple[str, ...]:
    """Patterns of the ids in the tables of docs/doctor.md; words in capitals stand for any name."""
    page = (Path(__file__).parents[2] / "docs" / "doctor.md").read_text()
    ids = re.findall(r"^\| `([^`]+)`", page, re.M)
    return tuple(re.sub(r"[A-Z]{3,}", ".+", re.escape(one)) for one in ids)


@pytest.fixture
def ours() -> Path:
    return native_folder()


@pytest.fixture
def user_program(tmp_path: Path, ours: Path) -> Path:
    """A program linked against our runtime of CUDA 12 and our driver."""
    return fakes.program(
        tmp_path / "app" / "user", fakes.USER, f"-L{ours}", "-l:libcudart.so.12", "-l:libcuda.so.1"
    )  # fmt: skip
