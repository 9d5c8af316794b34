"""Copies (copy_bytes.h) at every relation of the two ends, with ASan and UBSan: the bytes asked for and none beside."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

import vgpu

HOST = r"""
#include <stdio.h>
#include <stdlib.h>
#include "copy_bytes.h"

static uint32_t state = 1;
static uint8_t any(void) { return (uint8_t)((state = state * 1664525u + 1013904223u) >> 24); }

static int check(size_t to, size_t from, size_t size, int way) {
    /* Exactly as large as is needed: one byte too many is seen. */
    uint8_t *source = malloc(from + size), *target = malloc(to + size);
    for (size_t i = 0; i < from + size; i++) source[i] = any();
    memset(target, 0xa5, to + size);
    if (way) vgpu_copy_streamed(target + to, source + from, size);
    else vgpu_copy_bytes(target + to, source + from, size);
    int wrong = memcmp(target + to, source + from, size) != 0;
    for (size_t i = 0; i < to; i++) wrong |= target[i] != 0xa5;
    free(source);
    free(target);
    return wrong;
}

static int overlapping(size_t at, long distance, size_t size) {
    uint8_t *bytes = malloc(2 * at + size), *expected = malloc(2 * at + size);
    for (size_t i = 0; i < 2 * at + size; i++) bytes[i] = expected[i] = any();
    memmove(expected + at + distance, expected + at, size);
    vgpu_copy_bytes(bytes + at + distance, bytes + at, size);
    int wrong = memcmp(bytes, expected, 2 * at + size) != 0;
    free(bytes);
    free(expected);
    return wrong;
}

int main(void) {
    size_t sizes[] = {0, 1, 63, 64, 255, 256, 257, 1023, 1024, 1025, 4096, 5000, 70001};
    for (size_t s = 0; s < sizeof sizes / sizeof *sizes; s++)
        for (size_t to = 0; to < 70; to += 1 + to / 8)
            for (size_t from = 0; from < 70; from += 1 + from / 8)
                for (int way = 0; way < 2; way++)
                    if (check(to, from, sizes[s], way))
                        return printf("%zu to %zu, %zu bytes, way %d\n", from, to, sizes[s], way), 1;
    for (size_t to = 0; to < 18; to += 17)
        if (check(to, 16, VGPU_COPY_STREAMED + 77, 0)) return puts("large"), 1;
    for (long distance = -4200; distance <= 4200; distance += 1 + (distance > -70 && distance < 70 ? 0 : 41))
        for (size_t s = 0; s < sizeof sizes / sizeof *sizes; s++)
            if (overlapping(4300, distance, sizes[s]))
                return printf("distance %ld, %zu bytes\n", distance, sizes[s]), 1;
    size_t large = VGPU_COPY_STREAMED + 3;
    return overlapping(4300, 16, large) || overlapping(4300, -16, large);
}
"""


@pytest.mark.parametrize("optimise", ["-O0", "-O2"])
def test_copies(tmp_path: Path, optimise: str) -> None:
    source = tmp_path / "host.c"
    source.write_text(HOST)
    link = Path(vgpu.__file__).parent / "link"
    flags = ["-std=gnu11", optimise, "-g", "-Wall", "-Wextra", "-Werror", "-fsanitize=address,undefined",
             "-fno-sanitize-recover=all"]  # fmt: skip
    subprocess.run(["gcc", *flags, f"-I{link}", "-o", tmp_path / "host", source], check=True)
    done = subprocess.run([tmp_path / "host"], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
