"""The OpenBLAS that numpy brings: where its CBLAS functions are."""

from __future__ import annotations

import ctypes
import logging
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

log = logging.getLogger("vgpu.worker")

_NAMES = ("sgemm", "dgemm", "strsm", "dtrsm")
# (prefix, suffix, integers are 64 bits wide), as numpy's wheels and distributions build it
_SPELLINGS = (
    ("scipy_cblas_", "64_", True), ("cblas_", "64_", True), ("scipy_cblas_", "", False), ("cblas_", "", False),
)  # fmt: skip


def _libraries() -> list[Path]:
    spec = find_spec("numpy")
    if spec is None or spec.origin is None:
        return []
    package = Path(spec.origin).parent
    folders = (package.parent / "numpy.libs", package / ".libs", package / "_core")
    patterns = ("*openblas*.so*", "_multiarray_umath*.so")
    return [path for folder in folders for pattern in patterns for path in sorted(folder.glob(pattern))]


@dataclass(frozen=True)
class Blas:
    """Addresses of CBLAS functions (0: not there); ``int64``: their integers are 64 bits wide."""

    sgemm: int = 0
    dgemm: int = 0
    strsm: int = 0
    dtrsm: int = 0
    int64: bool = True


def find() -> Blas:
    """The CBLAS of this process. All 0 when numpy was built without one: GEMM then fails with NOT_SUPPORTED."""
    for path in _libraries():
        try:
            library = ctypes.CDLL(str(path))
        except OSError:
            continue
        for prefix, suffix, wide in _SPELLINGS:
            if hasattr(library, f"{prefix}sgemm{suffix}"):
                sgemm, dgemm, strsm, dtrsm = (_address(library, f"{prefix}{name}{suffix}") for name in _NAMES)
                return Blas(sgemm, dgemm, strsm, dtrsm, wide)
    log.warning("numpy has no CBLAS here: cuBLAS calls will fail with NOT_SUPPORTED")
    return Blas()


def _address(library: ctypes.CDLL, name: str) -> int:
    function = getattr(library, name, None)
    return ctypes.cast(function, ctypes.c_void_p).value or 0 if function else 0
