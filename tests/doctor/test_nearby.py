"""Where a program's CUDA backends are found, and where not."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.doctor import fakes

from vgpu.doctor.nearby import backends, needs_cuda
from vgpu.guest.locate import native_folder


@pytest.fixture(scope="module")
def user_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library that needs our runtime."""
    flags = (f"-L{native_folder()}", "-l:libcudart.so.12", "-l:libcuda.so.1")
    return fakes.library(tmp_path_factory.mktemp("made"), "libuser.so", fakes.USER, version=None, flags=flags)


def test_what_needs_cuda(user_library: Path) -> None:
    assert needs_cuda(user_library)
    assert not needs_cuda(native_folder() / "libcublas.so.12")
    assert not needs_cuda(Path("/etc/passwd"))


@pytest.mark.parametrize(
    ("program", "script", "library", "found"),
    [
        ("bin/ollama", "", "lib/ollama/cuda_v12/libggml-cuda.so", True),
        ("app/prog", "", "app/libplugin.so", True),
        ("app/prog", "", "app/backends/cuda/libplugin.so", True),
        ("app/prog", "", "app/other-project/libplugin.so", False),
        ("usr/bin/node", "project/src/main.mjs", "project/node_modules/@x/cuda/bins/llama-addon.node", True),
        ("venv/bin/python3.11", "", "venv/lib/python3.11/site-packages/torch/lib/libtorch_cuda.so", True),
        ("venv/bin/program", "", "venv/share/python3.11/site-packages/torch/lib/libtorch_cuda.so", False),
    ],
)
def test_places(tmp_path: Path, user_library: Path, program: str, script: str, library: str, found: bool) -> None:
    for name in filter(None, (program, script, library)):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / library).write_bytes(user_library.read_bytes())
    scripts = [tmp_path / script] if script else []
    assert [b.path for b in backends(tmp_path / program, scripts, {})] == ([tmp_path / library] if found else [])


def test_ollama_puts_its_folders_first(tmp_path: Path, user_library: Path) -> None:
    path = tmp_path / "lib" / "ollama" / "cuda_v13" / "libggml-cuda.so"
    path.parent.mkdir(parents=True)
    path.write_bytes(user_library.read_bytes())
    (found,) = backends(tmp_path / "bin" / "ollama", [], {})
    assert found.library_path == (str(path.parent.parent), str(path.parent))


def test_what_the_user_names_is_taken(tmp_path: Path, user_library: Path) -> None:
    (found,) = backends(tmp_path / "program", [], {}, (user_library,))
    assert found.path == user_library
