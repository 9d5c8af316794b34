"""Parts of libcuda that need no worker, compiled into a small host with ASan and UBSan."""

from __future__ import annotations

import struct
import subprocess
from pathlib import Path

import pytest

import vgpu

SOURCES = Path(vgpu.__file__).parent / "guest"
# ruff: noqa: E501 - the lines of the C host
HOST = r"""
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "internal.h"
#include "visible.h"

uint64_t vgpu_monotonic_ns(void) { return 100000000000u; }

void vgpu_say(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    vprintf(format, arguments);
    va_end(arguments);
    puts("");
}

static int hex(char c) { return c <= '9' ? c - '0' : c - 'a' + 10; }

int main(int count, char **words) {
    if (!strcmp(words[1], "visible")) { /* visible VALUE UUID... ; VALUE "unset" means that the variable is not there */
        int devices = count - 3, chosen[64];
        uint8_t uuids[64][16];
        for (int i = 0; i < devices; i++)
            for (int j = 0; j < 16; j++) uuids[i][j] = (uint8_t)(hex(words[3 + i][2 * j]) << 4 | hex(words[3 + i][2 * j + 1]));
        int found = vgpu_visible_devices(strcmp(words[2], "unset") ? words[2] : NULL, devices, (const uint8_t(*)[16])uuids, chosen);
        for (int i = 0; i < found; i++) printf("%d ", chosen[i]);
        return 0;
    }
    if (!strcmp(words[1], "patience")) { /* patience SECONDS: a compilation that has been going on for so long */
        struct vgpu_control *control = aligned_alloc(4096, sizeof *control);
        memset(control, 0, sizeof *control);
        uint64_t seconds = strtoull(words[2], NULL, 10);
        control->compiling_since = seconds ? vgpu_monotonic_ns() - seconds * 1000000000u : 0;
        memset(control->compiling_kernel, 'k', sizeof control->compiling_kernel); /* without an end */
        vgpu_say_compiling(control);
        vgpu_say_compiling(control);
        free(control);
        return 0;
    }
    size_t room = 0;
    uint8_t *bytes = malloc(1 << 20), *image = NULL;
    room = fread(bytes, 1, 1 << 20, stdin);
    image = malloc(room); /* exactly as large as it is: one byte too many is seen */
    memcpy(image, bytes, room);
    struct { uint32_t magic, version; const void *data, *more; } wrapper = {0x466243b1, 1, image, NULL};
    const void *start = NULL;
    size_t size = 0;
    uint32_t kind = 99;
    CUresult result = vgpu_image_size(!strcmp(words[1], "wrapped") ? (const void *)&wrapper : image, &start, &size, &kind);
    printf("%d %zu %u %d", result, result ? 0 : size, result ? 0 : kind, start == image);
    free(image);
    free(bytes);
    return 0;
}
"""


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("units")
    (folder / "host.c").write_text(HOST)
    subprocess.run(
        ["gcc", "-std=gnu11", "-D_GNU_SOURCE", "-g", "-O1", "-Wall", "-Wextra", "-Werror", "-fsanitize=address,undefined",
         "-fno-sanitize-recover", *(f"-I{SOURCES / name}" for name in ("libcuda", "common")), f"-I{SOURCES.parent / 'link'}",
         str(folder / "host.c"), str(SOURCES / "libcuda/visible.c"), str(SOURCES / "libcuda/image.c"),
         str(SOURCES / "libcuda/patience.c"), "-o", str(folder / "host")],
        check=True,
    )  # fmt: skip
    return folder / "host"


def run(host: Path, *words: str, image: bytes = b"") -> list[int]:
    done = subprocess.run([host, *words], input=image, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return [int(word) for word in done.stdout.split()]


UUIDS = ["00112233445566778899aabbccddeeff", "001122ff445566778899aabbccddeeff", "aabbccdd00000000000000000000000f"]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("unset", [0, 1, 2]),
        ("", []),
        ("-1", []),
        ("2,0", [2, 0]),
        (" 1 , 2", [1, 2]),
        ("0,7,1", [0]),
        ("0,0,1", [0]),
        ("1,x,2", [1]),
        ("GPU-aabbccdd", [2]),
        ("gpu-AABB,0", [2, 0]),
        ("GPU-001122", []),  # fits two devices
        ("GPU-001122ff-4455-6677-8899-aabbccddeeff", [1]),
        ("GPU-001122ff-4455-6677-8899-aabbccddeeff0", []),
        ("GPU-", []),
        ("2,GPU-00112233,1", [2, 0, 1]),
        ("99999999999999999999", []),
        ("NoDevFiles", []),
    ],
)
def test_visible_devices(host: Path, value: str, expected: list[int]) -> None:
    assert run(host, "visible", value, *UUIDS) == expected


FATBIN = struct.pack("<IHHQ", 0xBA55ED50, 1, 16, 48) + bytes(48)
ELF = b"\x7fELF\x02\x01\x01" + bytes(9) + struct.pack("<HHIQQQIHHHHHH", 2, 190, 1, 0, 0, 64, 0, 64, 56, 0, 64, 2, 0)


@pytest.mark.parametrize(
    ("form", "image", "expected"),
    [
        ("wrapped", FATBIN, [0, 64, 0, 1]),
        ("plain", FATBIN, [0, 64, 0, 1]),
        ("plain", b"\n// a comment\n/* another */ .version 7.0\n.target sm_50\n\0", [0, 55, 1, 1]),
        ("plain", b"not an image at all\0", [200, 0, 0, 1]),
        ("plain", b"/* never ends .version 7.0\0", [200, 0, 0, 1]),
        ("plain", b"\0\0\0\0\0\0\0\0", [200, 0, 0, 1]),
        ("wrapped", b"\x7fELF" + bytes(60), [200, 0, 0, 0]),
        ("plain", struct.pack("<IHHQ", 0xBA55ED50, 1, 4, 48) + bytes(48), [200, 0, 0, 1]),
        ("plain", struct.pack("<IHHQ", 0xBA55ED50, 1, 16, 1 << 60) + bytes(48), [200, 0, 0, 1]),
        # two sections: the first has its bytes behind the table, the second has none in the file
        ("plain", ELF + struct.pack("<IIQQQQIIQQ", 0, 1, 0, 0, 192, 8, 0, 0, 1, 0)
         + struct.pack("<IIQQQQIIQQ", 0, 8, 0, 0, 192, 1 << 40, 0, 0, 1, 0) + bytes(8), [0, 200, 2, 1]),
    ],
)  # fmt: skip
def test_image_sizes(host: Path, form: str, image: bytes, expected: list[int]) -> None:
    assert run(host, form, image=image) == expected


@pytest.mark.parametrize(("seconds", "said"), [(0, False), (19, False), (21, True), (90, True)])
def test_a_long_compilation_is_told_once_in_a_while(host: Path, seconds: int, said: bool) -> None:
    done = subprocess.run([host, "patience", str(seconds)], capture_output=True, text=True, check=True)
    kernel = "k" * 119
    line = f"still compiling {kernel} for this CPU, {seconds} s by now; it is done once and kept on disk\n"
    assert done.stdout == (line if said else "")
