"""Another build of the decoder, for instance one with sanitizers."""

from __future__ import annotations

import os
from pathlib import Path

from vgpu.link import decoder

if _other := os.environ.get("VGPU_TEST_NATIVE"):
    decoder._LIBRARY = Path(_other) / "libvgpu_worker.so"
