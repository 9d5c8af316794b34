"""Offsets and values of ``engine/cpu/native/kernel_abi.h``, for the code generator. A test holds the two together."""

from __future__ import annotations

import ctypes
from enum import IntEnum


class State(IntEnum):
    """What a warp function returns."""

    EXIT = 0
    BARRIER = 1
    YIELD = 2
    TO_MASKED = 3
    TO_COHERENT = 4
    TRAP = 5


class Trap(IntEnum):
    INSTRUCTION = 0
    ASSERT = 1
    MISALIGNED = 2
    UNSUPPORTED = 3


class Barrier(IntEnum):
    SYNC = 0
    ARRIVE = 1
    RED_POPC = 2
    RED_AND = 3
    RED_OR = 4


class Runtime(ctypes.Structure):
    """struct vgpu_runtime: addresses of functions."""

    _fields_ = [
        (name, ctypes.c_void_p) for name in ("vprintf", "assertfail", "clock64", "globaltimer", "malloc", "free")
    ]


class Grid(ctypes.Structure):
    """struct vgpu_grid."""

    _fields_ = [
        ("params", ctypes.c_void_p),
        ("globals", ctypes.c_void_p),
        ("runtime", ctypes.c_void_p),
        ("nctaid", ctypes.c_uint32 * 3),
        ("ntid", ctypes.c_uint32 * 3),
        ("dynamic_shared", ctypes.c_uint32),
        ("warps", ctypes.c_uint32),
        ("gridid", ctypes.c_uint64),
        ("envreg", ctypes.c_uint32 * 32),
        ("launch", ctypes.c_void_p),
    ]


class Block(ctypes.Structure):
    """struct vgpu_block."""

    _fields_ = [
        ("shared", ctypes.c_void_p),
        ("local", ctypes.c_void_p),
        ("ctaid", ctypes.c_uint32 * 3),
        ("smid", ctypes.c_uint32),
        ("reserved", ctypes.c_uint64 * 4),
    ]


class Warp(ctypes.Structure):
    """struct vgpu_warp."""

    _fields_ = [
        ("save", ctypes.c_void_p),
        ("index", ctypes.c_uint32),
        ("resume", ctypes.c_uint32),
        ("lanes", ctypes.c_uint32),
        ("live", ctypes.c_uint32),
        ("barrier", ctypes.c_uint32),
        ("barrier_kind", ctypes.c_uint32),
        ("barrier_threads", ctypes.c_uint32),
        ("barrier_predicate", ctypes.c_uint32),
        ("barrier_result", ctypes.c_uint32),
        ("trap", ctypes.c_uint32),
        ("trap_line", ctypes.c_uint32),
        ("reserved", ctypes.c_uint32 * 3),
    ]


def _offsets(structure: type[ctypes.Structure]) -> dict[str, int]:
    return {field[0]: getattr(structure, field[0]).offset for field in structure._fields_}


GRID = _offsets(Grid)
BLOCK = _offsets(Block)
WARP = _offsets(Warp)
RUNTIME = _offsets(Runtime)
