"""The simulated guest, compiled once for all tests of the worker's C."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.engine.cpu import guest


@pytest.fixture(scope="session")
def simulator_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return guest.build(tmp_path_factory.mktemp("simulator"))


@pytest.fixture(scope="session")
def simulator(simulator_path: Path) -> ctypes.CDLL:
    return guest.load(simulator_path)


@pytest.fixture
def device(simulator: ctypes.CDLL) -> Iterator[guest.Guest]:
    """A worker with 2 threads, 16 MiB of mapped device memory, and its guest."""
    yield from guest.guests(simulator)
