"""The environment of a guest, and which programs bring CUDA libraries of their own."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from vgpu.guest.inject import carries_own_cuda, clean_environment, guest_environment, ollama_environment
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
    assert carries_own_cuda([str(program)])
    assert carries_own_cuda(["ollama", "serve"], {"PATH": str(program.parent)})
    # The newer generation's runner, and either generation's when somebody starts it by hand.
    assert carries_own_cuda([str(program.parents[1] / "lib/ollama/llama-server")])


def test_ollama_behind_links(tmp_path: Path) -> None:
    """Ollama looks beside its real file, wherever the link is."""
    program = ollama(tmp_path / "opt/ollama")
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/first").symlink_to(program)
    (tmp_path / "bin/ollama").symlink_to("first")
    assert carries_own_cuda(["ollama"], {"PATH": str(tmp_path / "bin")})
    (tmp_path / "bin/llama-server").symlink_to(tmp_path / "opt/ollama/lib/ollama/llama-server")
    assert carries_own_cuda([str(tmp_path / "bin/llama-server")])


def test_a_built_tree(tmp_path: Path) -> None:
    program = tmp_path / "ollama"
    (tmp_path / "build/lib/ollama").mkdir(parents=True)
    (tmp_path / "build/lib/ollama/libggml-cuda.so").touch()
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    assert carries_own_cuda([str(program)])


def test_other_programs_do_not(tmp_path: Path) -> None:
    program = ollama(tmp_path, "lib/ollama/vulkan")  # a build without CUDA
    (tmp_path / "lib/ollama/vulkan/libggml-cuda.so").rename(tmp_path / "lib/ollama/vulkan/libggml-vulkan.so")
    assert not carries_own_cuda([str(program)])
    assert not carries_own_cuda(["no-such-program-here"])
    assert not carries_own_cuda(["sh"])


def test_what_ollama_needs_besides_leaves_what_is_set() -> None:
    assert ollama_environment({}) == {"GGML_NO_BACKTRACE": "1", "OLLAMA_LOAD_TIMEOUT": "30m"}
    assert ollama_environment({"OLLAMA_LOAD_TIMEOUT": "10m"}) == {"GGML_NO_BACKTRACE": "1"}


@pytest.mark.parametrize(
    "line",
    [
        "env -u A -C / B=1 C= PROGRAM serve",
        "/usr/bin/env -v -- PATH=FOLDER ollama D=2",
        "env -C FOLDER -iS'A=1 ./ollama serve'",
        "env env --chdir=FOLDER/.. bin/ollama",
    ],
)
def test_ollama_behind_env(tmp_path: Path, line: str) -> None:
    program = ollama(tmp_path)
    line = line.replace("PROGRAM", str(program)).replace("FOLDER", str(program.parent))
    assert carries_own_cuda(shlex.split(line), {"PATH": "/nonexistent"})


@pytest.mark.parametrize("words", [[], ["env"], ["env", "A=1"], ["env", "--nothing"], ["env", "-S", "'"]])
def test_command_lines_that_start_nothing(words: list[str]) -> None:
    assert not carries_own_cuda(words)
