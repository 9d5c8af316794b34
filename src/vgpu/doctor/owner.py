"""Whose a library is: vgpu's of this build, vgpu's of another one, or somebody else's."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from pathlib import Path

from vgpu.doctor.elf import contains
from vgpu.guest.locate import build_id

_MARK = b"VGPU_QUIET"  # the variable that each of our libraries reads
_BIG = 1 << 25  # ours have less than 1 MB; a file of this size need not be searched


class Owner(StrEnum):
    OURS = "vgpu, this build"
    OTHER_BUILD = "vgpu, another build"
    FOREIGN = "not vgpu's"


@cache
def owner(path: Path) -> Owner:
    """By what is in the file: our build id, or the names that only our libraries have."""
    try:
        if path.stat().st_size > _BIG:
            return Owner.FOREIGN
    except OSError:
        return Owner.FOREIGN
    identity = build_id().encode()
    found = contains(path, identity, _MARK)
    if identity in found:
        return Owner.OURS
    return Owner.OTHER_BUILD if _MARK in found else Owner.FOREIGN
