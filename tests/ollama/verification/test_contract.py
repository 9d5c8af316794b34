"""Which generation of Ollama it is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from tests.ollama.verification.samples import (
    UUID,
    begin,
    evidence,
    good,
)

from vgpu.ollama.verification import contract
from vgpu.ollama.verification.contract import Generation


@pytest.mark.parametrize(
    ("version", "generation"),
    [("0.17.0", Generation.RUNNER), ("0.29.9-rc1", Generation.RUNNER), ("0.30.0", Generation.LLAMA_SERVER),
     ("1.0.0", Generation.LLAMA_SERVER), ("0.0.0", Generation.UNKNOWN), ("", Generation.UNKNOWN)],
)  # fmt: skip
def test_the_generation(version: str, generation: Generation) -> None:
    assert contract.generation_of(version) is generation


def test_a_build_from_source_is_told_by_its_lines() -> None:
    for version, expected in (("0.17.0", Generation.RUNNER), ("0.32.1", Generation.LLAMA_SERVER)):
        lines = [line.replace(f"version {version}", "version 0.0.0") for line in good(version)]
        assert evidence(lines, version="0.0.0").generation is expected
    assert replace(evidence(begin("0.0.0"), version="0.0.0"), start=None).generation is Generation.UNKNOWN
    assert UUID in "\n".join(good())
    assert Path("/run/vgpu/vgpud.sock") == evidence(good()).socket
