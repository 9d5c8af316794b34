"""libcublas .12 and .13 as a program uses them, against NumPy."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from vgpu import native_build
from vgpu.guest.locate import native_folder

PROGRAM = Path(__file__).with_name("cublas_cases.py")
SUCCESS, NOT_INITIALIZED, INVALID_VALUE, NOT_SUPPORTED = 0, 1, 7, 15


@pytest.mark.timeout(300)
@pytest.mark.parametrize("major", [12, 13])
@pytest.mark.parametrize("build", ["plain", "sanitized"])
def test_products_and_triangular_systems(
    guest_env: dict[str, str], request: pytest.FixtureRequest, build: str, major: int
) -> None:
    """Errors come divided by what the type allows: all must be below 1."""
    folder, extra = native_folder(), {}
    if build == "sanitized":
        extra = request.getfixturevalue("sanitized")
        folder = native_build.build(sanitize="address,undefined", only=("libcublas.",))
    done = subprocess.run(
        [sys.executable, str(PROGRAM), str(folder), str(major)],
        env={**guest_env, **extra, "VGPU_QUIET": "1"}, capture_output=True, text=True, timeout=2000,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found.pop("version") // 10000 == major
    assert found.pop("statuses") == [
        SUCCESS, NOT_INITIALIZED, *[INVALID_VALUE] * 8, SUCCESS, SUCCESS, INVALID_VALUE, NOT_SUPPORTED, NOT_SUPPORTED,
        INVALID_VALUE, SUCCESS, INVALID_VALUE, INVALID_VALUE, SUCCESS, INVALID_VALUE, INVALID_VALUE, NOT_SUPPORTED,
    ]  # fmt: skip
    assert len(found) > 50
    assert {name: error for name, error in found.items() if not error < 1} == {}


@pytest.mark.parametrize("major", [12, 13])
def test_without_a_daemon_a_handle_cannot_be_made(tmp_path: Path, major: int) -> None:
    program = (
        f"import ctypes; b = ctypes.CDLL('libcublas.so.{major}'); h = ctypes.c_void_p();"
        "print(b.cublasCreate_v2(ctypes.byref(h)), h.value)"
    )
    environment = {
        **os.environ, "LD_LIBRARY_PATH": str(native_folder()), "VGPU_SOCKET": str(tmp_path / "none.sock"),
        "VGPU_QUIET": "",
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, timeout=200, check=True
    )
    assert done.stdout.strip() == f"{NOT_INITIALIZED} None"
    (line,) = done.stderr.splitlines()
    assert line.startswith("vgpu: ")
