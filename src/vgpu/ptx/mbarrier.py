"""What an mbarrier object is here: one 64-bit word in shared memory, and a phase's state is a copy of it.

The PTX ISA leaves the object opaque. Bits 0 to 19 count the arrivals that are still expected, 20 to 39 those that the
next phase will expect, 40 to 62 the bytes that are still to come (modulo 2**23), and bit 63 changes with each phase.
All threads that reach an object are of one block, which one thread of the executor runs: no access needs to be atomic.
"""

from __future__ import annotations

from typing import Final

COUNT: Final = (1 << 20) - 1
EXPECTED: Final = 20  # bit where the next phase's count begins
BYTES: Final = 40  # bit where the transaction count begins
BYTES_MASK: Final = ((1 << 23) - 1) << BYTES
PHASE: Final = 63

WAITS: Final = frozenset(("test_wait", "try_wait"))


def initial(count: int) -> int:
    return (count & COUNT) | (count & COUNT) << EXPECTED


def expect(word: int, size: int) -> int:
    """``size`` more bytes to come; negative: that many came."""
    return (word & ~BYTES_MASK) | ((word + (size << BYTES)) & BYTES_MASK)


def arrive(word: int, count: int) -> int:
    return (word & ~COUNT) | ((word - count) & COUNT)


def drop(word: int, count: int) -> int:
    """``count`` fewer arrivals in the phases to come."""
    mask = COUNT << EXPECTED
    return (word & ~mask) | ((word - (count << EXPECTED)) & mask)


def completed(word: int) -> int:
    """The word after an arrival or bytes that came: in its next phase if nothing more is awaited."""
    if word & (COUNT | BYTES_MASK):
        return word
    return ((word & ~COUNT) | (word >> EXPECTED & COUNT)) ^ 1 << PHASE
