"""Discovery under fire: many discovery children in a row, and the daemon killed at a random moment of some of them."""

from __future__ import annotations

import random
import statistics
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.programs.fire import SEED, Fire

FOUND, NO_DEVICE = 0, 3  # statuses of the program

Build = Callable[..., Path]


def found(status: int, said: str) -> bool:
    assert status in (FOUND, NO_DEVICE), f"{status}: {said}"
    return status == FOUND


def burn(build_program: Build, folder: Path, cache: Path, count: int, kills: int) -> Fire:
    fire = Fire([str(build_program("discovery", 13))], found, folder, cache, random.Random(SEED))
    fire.run(count, kills)
    print(fire.report())
    assert len(fire.undisturbed) + len(fire.disturbed) == count + 1
    return fire


def test_a_few_discoveries(build_program: Build, tmp_path: Path, object_cache: Path) -> None:
    """None hangs, and nothing is left behind."""
    burn(build_program, tmp_path, object_cache, 20, 4)


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_two_hundred_discoveries(build_program: Build, tmp_path: Path, object_cache: Path) -> None:
    """And none takes more than a second above the usual."""
    fire = burn(build_program, tmp_path, object_cache, 200, 20)
    limit = statistics.median(fire.undisturbed) + 1
    assert max(*fire.undisturbed, *fire.disturbed) <= limit, fire.report()


@pytest.mark.parametrize("major", [12, 13])
def test_both_runtimes(major: int, build_program: Build, guest_env: dict[str, str]) -> None:
    program = build_program("discovery", major)
    done = subprocess.run([program], env=guest_env, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert " 0000:00:05.0 9.0 " in done.stdout
