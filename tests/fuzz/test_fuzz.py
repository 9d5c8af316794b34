"""The fuzz targets run for a moment, and the runner notices what it is there to notice."""

from __future__ import annotations

import os
import random
from pathlib import Path
from types import ModuleType

import pytest
from tests.fuzz import __main__ as runner
from tests.fuzz.mutate import mutate


@pytest.mark.parametrize("name", runner.names())
def test_each_target_runs(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert runner.main([name, "--seconds", "1", "--seed", "7"]) == 0
    assert "nothing found (seed 7)" in capsys.readouterr().out


@pytest.fixture(autouse=True)
def _findings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(runner, "FINDINGS", tmp_path)


def module(target: object) -> ModuleType:
    made = ModuleType("fuzz_made")
    made.__dict__.update(seeds=lambda: [b"hello"], target=target)
    return made


def test_an_exception_is_a_finding() -> None:
    def target(data: bytes) -> None:
        if data != b"hello":
            raise KeyError(1)

    with pytest.raises(RuntimeError, match="KeyError"):
        runner._run_bytes_target(module(target), 5, 1)


def test_a_dead_process_is_a_finding() -> None:
    with pytest.raises(RuntimeError, match="exit status 77"):
        runner._run_bytes_target(module(lambda _: os._exit(77)), 5, 1)


def test_a_hang_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runner, "HANG_SECONDS", 1)
    def target(data: bytes) -> None:
        while True:
            pass

    with pytest.raises(RuntimeError, match="took more than 1 s of CPU time"):
        runner._run_bytes_target(module(target), 5, 1)


def test_mutations_are_many_and_repeatable() -> None:
    corpus = [b"add.u32 %r1, %r2, 3;", b"", b"\0" * 40]
    first = [mutate(random.Random(seed), corpus) for seed in range(300)]
    assert first == [mutate(random.Random(seed), corpus) for seed in range(300)]
    assert len(set(first)) > 200
