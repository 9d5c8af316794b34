"""The environment of a guest, and which programs bring CUDA libraries of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from vgpu.guest.inject import carries_own_cuda, clean_environment, guest_environment, ollama_environment, program_of
from vgpu.guest.locate import CUBLAS, CUDART, native_folder


def test_the_libraries_can_be_elsewhere_later(tmp_path: Path) -> None:
    """A drop-in names the folder in which the libraries will be."""
    found = guest_environment({}, "/s", preload=True, folder=Path("/usr/lib/vgpu"), libraries=native_folder())
    assert found["LD_LIBRARY_PATH"] == "/usr/lib/vgpu"
    assert found["LD_PRELOAD"].split(":") == [f"/usr/lib/vgpu/{name}" for name in (*CUDART, *CUBLAS)]
    assert clean_environment(found, Path("/usr/lib/vgpu")) == {}


def ollama(prefix: Path, libraries: str = "lib/ollama/cuda_v12") -> Path:
    """An installation of Ollama as its archives lay it out; returns the program."""
    program = prefix / "bin" / "ollama"
    program.parent.mkdir(parents=True)
    (prefix / libraries).mkdir(parents=True)
    (prefix / libraries / "libggml-cuda.so").touch()
    for one in (program, (prefix / libraries).parent / "llama-server"):
        one.write_text("#!/bin/sh\n")
        one.chmod(0o755)
    return program


@pytest.mark.parametrize("prefix", ["usr", "usr/local", "opt/ollama-0.17"])
@pytest.mark.parametrize("folder", ["cuda_v12", "cuda_v13", "cuda"])
def test_ollama_where_its_archives_put_it(tmp_path: Path, prefix: str, folder: str) -> None:
    program = ollama(tmp_path / prefix, f"lib/ollama/{folder}")
    assert carries_own_cuda(str(program))
    assert carries_own_cuda("ollama", path=str(program.parent))
    # The newer generation's runner, and either generation's when somebody starts it by hand.
    assert carries_own_cuda(str(program.parents[1] / "lib/ollama/llama-server"))


def test_ollama_behind_links(tmp_path: Path) -> None:
    """Ollama looks beside its real file, wherever the link is."""
    program = ollama(tmp_path / "opt/ollama")
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/first").symlink_to(program)
    (tmp_path / "bin/ollama").symlink_to("first")
    assert carries_own_cuda("ollama", path=str(tmp_path / "bin"))
    (tmp_path / "bin/llama-server").symlink_to(tmp_path / "opt/ollama/lib/ollama/llama-server")
    assert carries_own_cuda(str(tmp_path / "bin/llama-server"))


def test_a_built_tree(tmp_path: Path) -> None:
    program = tmp_path / "ollama"
    (tmp_path / "build/lib/ollama").mkdir(parents=True)
    (tmp_path / "build/lib/ollama/libggml-cuda.so").touch()
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    assert carries_own_cuda(str(program))


def test_other_programs_do_not(tmp_path: Path) -> None:
    program = ollama(tmp_path, "lib/ollama/vulkan")  # a build without CUDA
    (tmp_path / "lib/ollama/vulkan/libggml-cuda.so").rename(tmp_path / "lib/ollama/vulkan/libggml-vulkan.so")
    assert not carries_own_cuda(str(program))
    assert not carries_own_cuda("no-such-program-here")
    assert not carries_own_cuda("sh")


def test_what_ollama_needs_besides_leaves_what_is_set() -> None:
    assert ollama_environment({}) == {"GGML_NO_BACKTRACE": "1", "OLLAMA_LOAD_TIMEOUT": "30m"}
    assert ollama_environment({"OLLAMA_LOAD_TIMEOUT": "10m"}) == {"GGML_NO_BACKTRACE": "1"}


@pytest.mark.parametrize(
    "line", ["ollama serve", "env ollama", "/usr/bin/env -u A -C /tmp B=1 C= ollama serve", "env -v -- ollama D=2"]
)
def test_the_program_behind_env(line: str) -> None:
    assert program_of(line.split()) == "ollama"


def test_env_alone_is_the_program() -> None:
    assert program_of(["env", "A=1"]) == "env"
