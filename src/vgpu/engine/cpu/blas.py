"""The OpenBLAS that numpy brings: where its CBLAS functions are."""

from __future__ import annotations

import ctypes
import logging
from importlib.util import find_spec
from pathlib import Path

log = logging.getLogger("vgpu.worker")

_NAMES = ("sgemm", "dgemm", "strsm", "dtrsm")
# (prefix, suffix, integers are 64 bits wide), as numpy's wheels and distributions build it
_SPELLINGS = (("scipy_cblas_", "64_", True), ("cblas_", "64_", True), ("scipy_cblas_", "", False), ("cblas_", "", False))


def _libraries() -> list[Path]:
    spec = find_spec("numpy")
    if spec is None or spec.origin is None:
        return []
    package = Path(spec.origin).parent
    folders = (package.parent / "numpy.libs", package / ".libs", package / "_core")
    return [path for folder in folders for pattern in ("*openblas*.so*", "_multiarray_umath*.so") for path in sorted(folder.glob(pattern))]


def find() -> dict[str, int | bool]:
    """Addresses of the CBLAS functions and the width of their integers, as ``native.Worker.set_blas`` takes them.

    All 0 when numpy was built without a CBLAS: GEMM then fails with NOT_SUPPORTED.
    """
    for path in _libraries():
        try:
            library = ctypes.CDLL(str(path))
        except OSError:
            continue
        for prefix, suffix, wide in _SPELLINGS:
            if hasattr(library, f"{prefix}sgemm{suffix}"):
                found: dict[str, int | bool] = {"int64": wide}
                for name in _NAMES:
                    function = getattr(library, f"{prefix}{name}{suffix}", None)
                    found[name] = ctypes.cast(function, ctypes.c_void_p).value or 0 if function else 0
                return found
    log.warning("numpy has no CBLAS here: cuBLAS calls will fail with NOT_SUPPORTED")
    return {"sgemm": 0, "dgemm": 0, "strsm": 0, "dtrsm": 0, "int64": True}
