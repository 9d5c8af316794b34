"""The wheel, installed alone in an environment of its own: it has all that `vgpu run` needs."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from vgpu.guest.inject import clean_environment
from vgpu.guest.locate import native_folder, trace_folder

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1200)]
ROOT = Path(__file__).resolve().parents[2]


def pip(python: Path, *words: str | Path, where: Path) -> None:
    command = [python, "-m", "pip", "--quiet", "--disable-pip-version-check", *words]
    done = subprocess.run(command, cwd=where, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built as anyone would build it, without what lies built in this tree."""
    folder = tmp_path_factory.mktemp("wheel")
    source = folder / "source"
    shutil.copytree(ROOT / "src", source / "src", ignore=shutil.ignore_patterns("_native", "__pycache__"))
    for name in ("pyproject.toml", "hatch_build.py", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source)
    pip(Path(sys.executable), "wheel", "--no-deps", "--wheel-dir", folder, source, where=folder)
    (found,) = folder.glob("*.whl")
    return found


@pytest.fixture(scope="module")
def installed(wheel: Path) -> Path:
    """The folder of the commands of an environment that has only the wheel and what it depends on."""
    folder = wheel.parent / "venv"
    subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    pip(folder / "bin" / "python", "install", wheel, where=folder)
    return folder / "bin"


def test_what_is_in_it(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    built = {f"vgpu/_native/{path.name}" for path in native_folder().iterdir() if ".so" in path.name}
    traced = {f"vgpu/_native/trace/{path.name}" for path in trace_folder().iterdir() if ".so" in path.name}
    # Eight guest libraries, libvgpu-exec and the worker's; eight twins and what writes their records.
    assert (len(built), len(traced)) == (10, 9)
    assert built | traced <= names
    assert {"vgpu/_native/build_id", "vgpu/link/link.tbl", "vgpu/cli/__init__.py"} <= names
    assert not [name for name in names if name.startswith(("tests/", "bench/"))]
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_a_program_computes_with_it(installed: Path, build_program: Callable[..., Path], tmp_path: Path) -> None:
    environment = {name: value for name, value in clean_environment(os.environ).items() if name != "PYTHONPATH"}
    (tmp_path / "run").mkdir(mode=0o700)
    environment |= {
        "XDG_RUNTIME_DIR": str(tmp_path / "run"), "XDG_STATE_HOME": str(tmp_path / "state"),
        "VGPU_CACHE": str(tmp_path / "cache"),
    }  # fmt: skip
    for major in (12, 13):
        program = build_program("vector_add", major, "vector")
        done = subprocess.run(
            [installed / "vgpu", "run", "--", program], env=environment, cwd=tmp_path, capture_output=True, text=True,
            timeout=300, check=False,
        )  # fmt: skip
        assert (done.returncode, done.stdout) == (0, "ok\n"), done.stderr
