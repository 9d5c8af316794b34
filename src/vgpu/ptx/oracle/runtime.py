"""What CUDA's device runtime provides to kernels: printf, assert, and a heap."""

from __future__ import annotations

import re
import struct
from collections.abc import Callable
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from vgpu.ptx.errors import UnsupportedError
from vgpu.ptx.oracle.access import locate
from vgpu.ptx.oracle.machine import WARP, Mask, TrapError, Warp

FORMAT: Final = re.compile(rb"%([-+ #0]*)(\*|\d+)?(?:\.(\*|\d+))?(hh|h|ll|l|z|t|j)?([a-zA-Z%])")


Reader = Callable[[int, int], bytes]


def _string(read: Reader, address: int, limit: int = 1 << 16) -> bytes:
    out = bytearray()
    while len(out) < limit:
        byte = read(address + len(out), 1)
        if byte == b"\0":
            break
        out += byte
    return bytes(out)


class _Arguments:
    """The packed argument block: each value aligned to its size."""

    def __init__(self, read: Reader, address: int) -> None:
        self._read, self._address, self._at = read, address, 0

    def take(self, size: int) -> bytes:
        self._at = -(-self._at // size) * size
        self._at += size
        return self._read(self._address + self._at - size, size)

    def integer(self, size: int, signed: bool) -> int:
        return int.from_bytes(self.take(size), "little", signed=signed)


def format_message(read: Reader, template: bytes, address: int) -> bytes:
    """printf's text; ``read`` gives bytes at a generic address."""
    arguments = _Arguments(read, address)
    out, at = bytearray(), 0
    for match in FORMAT.finditer(template):
        out += template[at : match.start()]
        at = match.end()
        flags, width, precision, length, conversion = (part or b"" for part in match.groups())
        if conversion == b"%":
            out += b"%"
            continue
        spec = "%" + flags.decode()
        for part, mark in ((width, ""), (precision, ".")):
            if part:
                spec += mark + (str(arguments.integer(4, True)) if part == b"*" else part.decode())
        letter = conversion.decode()
        if letter in "diuxXoc":
            size = 8 if length in (b"l", b"ll", b"z", b"t", b"j") else 4
            value = arguments.integer(size, letter in "di")
            out += (spec + ("c" if letter == "c" else letter)).replace("u", "d").encode() % (value,)
        elif letter in "fFeEgGaA":
            number = struct.unpack("<d", arguments.take(8))[0]
            out += (number.hex() if letter in "aA" else (spec + letter) % number).encode()
        elif letter == "s":
            out += (spec + "s").encode() % (_string(read, arguments.integer(8, False)),)
        elif letter == "p":
            out += b"0x%x" % arguments.integer(8, False)
        else:
            out += match[0]
    return bytes(out + template[at:])


def call_external(w: Warp, name: str, arguments: list[npt.NDArray[np.uint8]], mask: Mask) -> npt.NDArray[np.uint8]:
    """Call a function of the runtime for each thread; the results' bytes, one row per lane."""
    values = [[int.from_bytes(row.tobytes(), "little") for row in argument] for argument in arguments]
    result: Any = np.zeros((WARP, 8 if name == "malloc" else 4), np.uint8)
    for lane in (int(n) for n in np.flatnonzero(mask)):
        mine = [column[lane] for column in values]

        def read(address: int, size: int, lane: int = lane) -> bytes:
            data, offset = locate(w, lane, "generic", address, size)
            return data[offset : offset + size].tobytes()

        if name == "vprintf":
            template = _string(read, mine[0])
            w.grid.printed.append(format_message(read, template, mine[1]))
            count = len(FORMAT.findall(template)) - template.count(b"%%")
            result[lane] = np.frombuffer(count.to_bytes(4, "little"), np.uint8)
        elif name == "__assertfail":
            message, file = _string(read, mine[0]).decode(), _string(read, mine[1]).decode()
            raise TrapError(f"{file}:{mine[2]}: assertion failed: {message}")
        elif name == "malloc":
            address = w.grid.memory.allocate(max(mine[0], 1), 16)
            result[lane] = np.frombuffer(address.to_bytes(8, "little"), np.uint8)
        elif name != "free":
            raise UnsupportedError("the function has no body", kernel=w.entry, text=name)
    return np.asarray(result, np.uint8)
