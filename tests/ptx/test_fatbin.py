from __future__ import annotations

import random
import struct
import time

import lz4.block
import pytest
import zstandard

from vgpu.ptx.errors import FatbinError, NoImageError
from vgpu.ptx.fatbin import MAGIC, choose, images, size_of

PTX = ".version 8.0\n.target {target}\n.address_size 64\n.visible .entry {name}() {{ ret; }}\n"
LZ4, ZSTD, OLD = 0x2000, 0x8000, 0x1000


def entry(
    data: bytes, arch: int, *, kind: int = 1, packing: int = 0, header: int = 80, unpacked: int | None = None
) -> bytes:
    """One entry as CUDA's fatbinary writes it."""
    payload = data
    if packing == LZ4:
        payload = lz4.block.compress(data, store_size=False)
    elif packing == ZSTD:
        payload = zstandard.ZstdCompressor().compress(data)
    padded = -(-len(payload) // 8) * 8
    size = (len(data) if unpacked is None else unpacked) if packing else 0
    head = struct.pack(
        "<HHIQIIHHIIIQQQ", kind, 0x101, header, padded, len(payload) if packing else 0, 64, 0, 8, arch, 0, 0,
        0x11 | packing, 0, size,
    )  # fmt: skip
    return head.ljust(header, b"\0") + payload.ljust(padded, b"\0")


def container(*entries: bytes) -> bytes:
    body = b"".join(entries)
    return struct.pack("<IHHQ", MAGIC, 1, 16, len(body)) + body


def ptx(arch: int, name: str = "k", suffix: str = "") -> bytes:
    return PTX.format(target=f"sm_{arch}{suffix}", name=name).encode() + b"\0"


@pytest.mark.parametrize("header", [72, 80, 88, 104])
@pytest.mark.parametrize("packing", [0, LZ4, ZSTD])
def test_images_of_every_packing(packing: int, header: int) -> None:
    data = container(
        entry(ptx(61, "old"), 61, packing=packing, header=header),
        entry(b"\x7fELF" + bytes(60), 86, kind=2),
        entry(ptx(90, "new"), 90, packing=packing, header=header),
    )
    assert size_of(data[:16]) == len(data)
    found = images(data + b"trailing bytes of the next one")
    assert [(i.kind, i.arch) for i in found] == [("ptx", 61), ("elf", 86), ("ptx", 90)]
    assert "old" in found[0].text()
    assert found[2].text().endswith("{ ret; }\n")
    with pytest.raises(FatbinError, match="not PTX"):
        found[1].text()


def test_the_choice_is_the_highest_not_above() -> None:
    found = images(container(*(entry(ptx(a), a, packing=ZSTD) for a in (50, 61, 75, 80))))
    assert [choose(found, cc).arch for cc in (50, 60, 61, 70, 75, 90, 120)] == [50, 50, 61, 61, 75, 80, 80]


def test_code_for_one_architecture_is_taken_there_only() -> None:
    found = images(container(entry(ptx(80), 80), entry(ptx(90, suffix="a"), 90), entry(ptx(100, suffix="f"), 100)))
    assert choose(found, 90).suffix == "a"
    assert choose(found, 89).arch == 80
    assert choose(found, 103).suffix == "f"
    assert choose(found, 120).arch == 80


@pytest.mark.parametrize(
    ("entries", "cc", "text"),
    [
        ([entry(b"\x7fELF", 0, kind=2)], 90, "has machine code;"),
        ([entry(b"\x7fELF", 86, kind=2)], 90, "machine code for sm_86.*code=compute_90"),
        ([entry(ptx(90), 90)], 61, "needs PTX for sm_61 or lower, has PTX for sm_90"),
        ([], 90, "has nothing"),
    ],
)
def test_no_image_says_what_there_was(entries: list[bytes], cc: int, text: str) -> None:
    with pytest.raises(NoImageError, match=text):
        choose(images(container(*entries)), cc)


def test_bare_text_and_bare_cubins() -> None:
    (only,) = images(ptx(75) + b"\0\0")
    assert (only.kind, only.arch, only.text()[-2:]) == ("ptx", 75, "}\n")
    (cubin,) = images(b"\x7fELF" + bytes(100))
    assert cubin.kind == "elf"
    with pytest.raises(FatbinError, match="neither a fat binary nor PTX"):
        images(b"#!/bin/sh\n")


def test_damage_is_named() -> None:
    good = container(entry(ptx(80), 80, packing=LZ4))
    with pytest.raises(FatbinError, match="are there"):
        images(good[:-1])
    with pytest.raises(FatbinError, match="version 2"):
        images(good[:4] + b"\2" + good[5:])
    with pytest.raises(FatbinError, match="reaches beyond the end"):
        images(good[:20] + b"\xff\xff" + good[22:])
    with pytest.raises(FatbinError, match="not a fat binary"):
        size_of(bytes(16))
    with pytest.raises(FatbinError, match="does not unpack"):
        images(good[:96] + b"\xff" * 8 + good[104:])[0].data()
    with pytest.raises(FatbinError, match="way that is not known"):
        images(container(entry(ptx(80), 80, packing=OLD)))[0].data()


@pytest.mark.parametrize("packing", [LZ4, ZSTD])
@pytest.mark.parametrize("lie", [1 << 40, 1 << 29, 3])
def test_sizes_that_lie_do_not_allocate(packing: int, lie: int) -> None:
    data = container(entry(ptx(80), 80, packing=packing, unpacked=lie))
    started = time.process_time()
    with pytest.raises(FatbinError):
        images(data)[0].data()
    assert time.process_time() - started < 1


def test_random_damage_raises_nothing_else() -> None:
    rng = random.Random(5)
    good = container(*(entry(ptx(a), a, packing=p) for a, p in ((61, LZ4), (80, ZSTD), (90, 0))))
    for _ in range(400):
        data = bytearray(good)
        for _ in range(rng.randrange(1, 6)):
            data[rng.randrange(len(data))] = rng.randrange(256)
        try:
            for image in images(bytes(data)):
                if image.kind == "ptx":
                    image.text()
        except FatbinError:
            pass
