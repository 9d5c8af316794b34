"""The compile pool: jobs, errors of every kind, and what happens when processes die."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def run(tmp_path: Path) -> Any:
    def run_case(case: str) -> dict[str, Any]:
        done = subprocess.run(
            [sys.executable, "-m", "tests.engine.pool_program", case, str(tmp_path / "kernels")],
            capture_output=True, text=True, timeout=200, cwd=ROOT, env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        found: dict[str, Any] = json.loads(done.stdout)
        return found

    return run_case


def test_compile(run: Any) -> None:
    found = run("compile")
    assert found["notes"]["symbol"] == "vgpu_coherent"
    assert found["notes"]["text"] == "the text of the module"
    assert (found["notes"]["kernel"], found["notes"]["block"]) == ("k", [32, 1, 1])
    assert found["bytes"] > 100
    assert found["cached"]
    assert found["again"] == "masked"
    assert found["marked"]


def test_errors_name_the_cause_and_leave_nothing(run: Any) -> None:
    found = run("errors")
    assert "signal 11" in found["crash"][0]
    assert "ZeroDivisionError: a bug" in found["bug"][0]
    assert "line 7" in found["bad"][0]
    assert "add.s32" in found["bad"][0]
    assert found["bad"][1] is False
    assert found["new"][1] is True
    assert found["after"] == "k"
    assert found["kept"] == 1


def test_a_compiler_that_does_not_end_is_ended_and_says_by_which_limit(run: Any) -> None:
    found = run("limits")
    assert "was ended after 1 s of CPU time" in found["endless"][0]
    assert "was ended after 4 s" in found["slow30"][0]
    assert found["after"] == "k"


def test_two_jobs_at_once(run: Any) -> None:
    assert run("parallel")["seconds"] < 2.9


def test_unloading_ends_a_compilation(run: Any) -> None:
    found = run("forget")
    assert "signal 9" in found["error"][0]
    assert found["seconds"] < 2
    assert found["after"] == "the text of the module"


def test_death_of_the_compile_parent_is_an_error(run: Any) -> None:
    found = run("parent")
    assert "restart" in found["error"][0]
    assert found["seconds"] < 2
    assert "restart" in found["after"]
