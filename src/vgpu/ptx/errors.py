"""What can be wrong with device code."""

from __future__ import annotations


class FatbinError(ValueError):
    """A fat binary is damaged, or packed in a way that is not known."""


class NoImageError(FatbinError):
    """A fat binary is sound but holds no PTX that the device shown can take."""


class PtxError(ValueError):
    """PTX that cannot be read or compiled.

    ``kernel`` is the entry or function it was found in ('' at module level), ``line`` counts from 1 in the module's
    text (0 if unknown), ``text`` is the opcode or the statement.
    """

    def __init__(self, message: str, *, kernel: str = "", line: int = 0, text: str = "") -> None:
        self.message, self.kernel, self.line, self.text = message, kernel, line, text
        where = f"kernel {kernel}, " if kernel else ""
        what = f": {text[:160]}" if text else ""
        super().__init__(f"PTX {where}line {line}: {message}{what}")


class UnsupportedError(PtxError):
    """Correct PTX that uses something this version does not implement."""
