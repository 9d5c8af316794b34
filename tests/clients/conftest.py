"""Clients from outside: fetched once into the cache."""

from __future__ import annotations

import os

import pytest
from tests.clients import debian
from tests.conftest import Daemon

from vgpu.guest.inject import clean_environment


@pytest.fixture(scope="session")
def llama() -> debian.Llama:
    """Debian sid's llama.cpp; skips with the reason where it cannot be had."""
    try:
        return debian.fetched()
    except debian.PackagesError as error:
        pytest.skip(f"Debian sid's llama.cpp is not to be had: {error}")


@pytest.fixture
def cached_guest(daemon: Daemon) -> dict[str, str]:
    """A guest's environment for clients whose downloads lie in the user's cache: only its daemon has another."""
    environment = daemon.environment()
    environment.pop("VGPU_CACHE", None)
    if "VGPU_CACHE" in os.environ:
        environment["VGPU_CACHE"] = os.environ["VGPU_CACHE"]
    return environment


@pytest.fixture
def without_vgpu() -> dict[str, str]:
    """The environment of a program that knows nothing of us."""
    return {name: value for name, value in clean_environment(os.environ).items() if not name.startswith("VGPU_")}
