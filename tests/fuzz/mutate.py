"""Mutations of inputs: bits, bytes, numbers, cuts, copies, splices of two inputs, and swaps of words of text."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

NUMBERS = (0, 1, 7, 8, 15, 16, 31, 32, 63, 64, 127, 128, 255, 256, 2**15, 2**16 - 1, 2**31 - 1, 2**31, 2**32 - 1, 2**63)
_WORD = re.compile(rb"[A-Za-z_$%.][\w.$%]*|\d+|[^\s\w]")

Mutation = Callable[[random.Random, bytearray, list[bytes]], None]


def _bit(rng: random.Random, data: bytearray, _: list[bytes]) -> None:
    data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)


def _byte(rng: random.Random, data: bytearray, _: list[bytes]) -> None:
    data[rng.randrange(len(data))] = rng.randrange(256)


def _number(rng: random.Random, data: bytearray, _: list[bytes]) -> None:
    size = rng.choice((1, 2, 4, 8))
    at = rng.randrange(len(data))
    data[at : at + size] = (rng.choice(NUMBERS) % 256**size).to_bytes(size, "little")


def _cut(rng: random.Random, data: bytearray, _: list[bytes]) -> None:
    at = rng.randrange(len(data))
    del data[at : at + 1 + rng.randrange(min(64, len(data)))]


def _end(rng: random.Random, data: bytearray, _: list[bytes]) -> None:
    del data[rng.randrange(len(data)) :]


def _copy(rng: random.Random, data: bytearray, _: list[bytes]) -> None:
    at, to = rng.randrange(len(data)), rng.randrange(len(data))
    data[to:to] = data[at : at + 1 + rng.randrange(200)]


def _repeat(rng: random.Random, data: bytearray, _: list[bytes]) -> None:
    at = rng.randrange(len(data))
    data[at:at] = bytes(data[at : at + 1 + rng.randrange(4)]) * rng.randrange(1, 300)


def _splice(rng: random.Random, data: bytearray, corpus: list[bytes]) -> None:
    other = rng.choice(corpus)
    data[rng.randrange(len(data)) :] = other[rng.randrange(len(other) + 1) :]


def _word(rng: random.Random, data: bytearray, corpus: list[bytes]) -> None:
    """Put one word of text in another's place."""
    words = list(_WORD.finditer(bytes(data)))
    others = _WORD.findall(rng.choice(corpus))
    if words and others:
        place = rng.choice(words)
        data[place.start() : place.end()] = rng.choice(others)


def _digits(rng: random.Random, data: bytearray, _: list[bytes]) -> None:
    """Put a number that boundaries like in the place of one written in text."""
    words = list(re.finditer(rb"\d+", bytes(data)))
    if words:
        place = rng.choice(words)
        data[place.start() : place.end()] = b"%d" % (rng.choice(NUMBERS) * rng.choice((1, 1, 1, -1, 10**20)))


MUTATIONS: tuple[Mutation, ...] = (
    _bit, _byte, _number, _cut, _end, _copy, _repeat, _splice, _word, _word, _word, _digits,
)  # fmt: skip
LONGEST = 1 << 20


def mutate(rng: random.Random, corpus: list[bytes]) -> bytes:
    """One of the corpus, changed a few times."""
    data = bytearray(rng.choice(corpus))
    for _ in range(1 + min(rng.getrandbits(3), rng.getrandbits(3))):
        if not data:
            data = bytearray(rng.randbytes(1 + rng.randrange(64)))
        rng.choice(MUTATIONS)(rng, data, corpus)
        del data[LONGEST:]
    return bytes(data)
