"""Where the guest libraries are, and which build they are."""

from __future__ import annotations

from pathlib import Path

NATIVE = Path(__file__).resolve().parents[1] / "_native"
CUDART = ("libcudart.so.12", "libcudart.so.13")
CUBLAS = ("libcublas.so.12", "libcublas.so.13", "libcublasLt.so.12", "libcublasLt.so.13")
EXEC = "libvgpu-exec.so"  # no CUDA library: keeps our environment across exec
LIBRARIES = ("libcuda.so.1", "libnvidia-ml.so.1", *CUDART, *CUBLAS)
TRACE, TRACE_WRITER = "trace", "libvgpu_trace.so"  # the folder of the traced twins, below ours; what writes records


class NotBuiltError(RuntimeError):
    """The libraries are not there."""


def native_folder() -> Path:
    """The folder with the guest libraries. Raises NotBuiltError when they were not built."""
    if not (NATIVE / "build_id").is_file():
        raise NotBuiltError(
            f"the guest libraries are not in {NATIVE}: build them with `python -m vgpu.native_build` (needs gcc), or "
            "install vgpu from its wheel"
        )
    return NATIVE


def trace_folder() -> Path:
    """The folder with the traced twins of the guest libraries. Raises NotBuiltError when they were not built."""
    folder = native_folder() / TRACE
    for name in (*LIBRARIES, TRACE_WRITER):
        if not (folder / name).is_file():
            raise NotBuiltError(f"{name} is not in {folder}: build it with `python -m vgpu.native_build` (needs gcc)")
    return folder


def build_id() -> str:
    """The id that libraries, worker and vgpud must share."""
    return (native_folder() / "build_id").read_text().strip()


def missing() -> tuple[str, ...]:
    """Names of guest libraries that are not there."""
    folder = native_folder()
    return tuple(name for name in LIBRARIES if not (folder / name).exists())
