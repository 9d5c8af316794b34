"""The device code of the real libggml-cuda.so: read, let pass, translated, and some of it held against the oracle."""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import llvmlite.binding as llvm
import numpy as np
import pytest
from elftools.elf.elffile import ELFFile

from vgpu.demo import fetch
from vgpu.ptx import fatbin, oracle
from vgpu.ptx.compiler import host_target, kernel_ir
from vgpu.ptx.module import Module
from vgpu.ptx.oracle import Memory
from vgpu.ptx.scan import unsupported
from vgpu.ptx.testing import run_compiled

pytestmark = [pytest.mark.slow, pytest.mark.client, pytest.mark.timeout(1800)]
LIBRARIES = {61: ("cuda12", "linux-x64-cuda-ext", 6741), 90: ("cuda13", "linux-x64-cuda", 6731)}


def silent(_: str) -> None:
    """Progress goes nowhere."""


@lru_cache(maxsize=1)
def modules(architecture: int) -> tuple[str, ...]:
    """The texts of a library's modules for one architecture."""
    client, package, _ = LIBRARIES[architecture]
    folder = Path(fetch.client(client, silent).folder) / "node_modules" / "@node-llama-cpp" / package
    library = next(iter(sorted(folder.rglob("libggml-cuda.so"))))
    with library.open("rb") as file:
        section = ELFFile(file).get_section_by_name(".nv_fatbin")
        assert section is not None
        data = section.data()
    texts, at = [], 0
    while at + 16 <= len(data):
        if int.from_bytes(data[at : at + 4], "little") != fatbin.MAGIC:
            at += 8
            continue
        size = fatbin.size_of(data[at : at + 16])
        texts.append(fatbin.choose(fatbin.images(data[at : at + size]), architecture).text())
        at += size
    return tuple(texts)


def family(name: str) -> str:
    match = re.match(r"_Z\w*?(\d+)([a-zA-Z_]\w*)", name)
    return match[2][: int(match[1])] if match else name


@pytest.mark.parametrize("architecture", [61, 90])
def test_every_kernel_is_read_and_passes_the_scan(architecture: int) -> None:
    count = 0
    for text in modules(architecture):
        module = Module(text)
        for name in module.entries:
            assert unsupported(module, name) == [], name
            layout, signature = module.layout(name), module.signature(name)
            assert (layout.static_shared, layout.local_bytes) == (signature.static_shared, signature.local), name
            count += 1
    assert count == LIBRARIES[architecture][2]


@pytest.mark.parametrize("architecture", [61, 90])
def test_one_kernel_of_every_family_becomes_valid_code(architecture: int) -> None:
    families: dict[str, list[tuple[int, str]]] = defaultdict(list)
    texts = modules(architecture)
    for number, text in enumerate(texts):
        for name in Module(text).entries:
            families[family(name)].append((number, name))
    chosen = sorted(random.Random(3).choice(names) for names in families.values())
    assert len(chosen) > 140
    for number, name in chosen:
        module = Module(texts[number])
        signature = module.signature(name)
        block = signature.reqntid or signature.maxntid or (256, 1, 1)
        for version in ("coherent", "masked"):
            made, _ = kernel_ir(module, name, block, version, host_target())
            llvm.parse_assembly(made).verify()


def find(architecture: int, pattern: str) -> tuple[Module, str]:
    for text in modules(architecture):
        match = re.search(rf"\.entry\s+({pattern})\s*\(", text)
        if match:
            return Module(text), match[1]
    raise AssertionError(f"no kernel matches {pattern}")


def parameters(module: Module, name: str, *values: int | float) -> bytes:
    """A parameter buffer with the first values given and zeros after them."""
    signature = module.signature(name)
    raw = bytearray(signature.param_bytes)
    for value, param in zip(values, signature.params, strict=False):
        content = np.float32(value).tobytes() if isinstance(value, float) else value.to_bytes(param.size, "little")
        raw[param.offset : param.offset + param.size] = content
    return bytes(raw)


def all_ways(module: Module, name: str, grid: tuple[int, int, int], block: tuple[int, int, int],
             make: Callable[[Memory], tuple[bytes, int, int]], dynamic: int = 0) -> list[bytes]:  # fmt: skip
    """The output of the oracle and of both compiled versions; ``make`` gives parameters, output address and size."""
    found = []
    for engine in ("oracle", "coherent", "masked"):
        memory = Memory()
        raw, out, size = make(memory)
        if engine == "oracle":
            oracle.run(module, name, grid, block, raw, memory, dynamic)
        elif engine == "coherent":
            run_compiled(module, name, grid, block, raw, memory, dynamic, version="coherent")
        else:
            run_compiled(module, name, grid, block, raw, memory, dynamic, version="masked")
        found.append(memory.read(out, size))
    return found


RNG = np.random.default_rng(4)


@pytest.mark.parametrize("architecture", [61, 90])
def test_silu(architecture: int) -> None:
    module, name = find(architecture, r"_Z15unary_op_kernel\w+op_siluEfEEfEvPKT0_PS1_i")
    x = (RNG.normal(size=1000) * 5).astype(np.float32)

    def make(memory: Memory) -> tuple[bytes, int, int]:
        out = memory.allocate(x.nbytes)
        return parameters(module, name, memory.put(x), out, len(x)), out, x.nbytes

    for result in all_ways(module, name, (4, 1, 1), (256, 1, 1), make):
        got = np.frombuffer(result, np.float32)
        assert np.abs(got - x / (1 + np.exp(-x.astype(np.float64)))).max() < 2e-6


@pytest.mark.parametrize("architecture", [61, 90])
@pytest.mark.parametrize("columns", [1024, 1500, 33])
def test_rms_norm(architecture: int, columns: int) -> None:
    module, name = find(architecture, r"_Z12rms_norm_f32ILi256ELb0ELb0E\w+")
    x = RNG.normal(size=(3, columns)).astype(np.float32)

    def make(memory: Memory) -> tuple[bytes, int, int]:
        out = memory.allocate(x.nbytes)
        raw = parameters(module, name, memory.put(x), out, columns, columns, 3 * columns, 3 * columns, 1e-5)
        return raw, out, x.nbytes

    exact = x / np.sqrt((x.astype(np.float64) ** 2).mean(axis=1, keepdims=True) + 1e-5)
    for result in all_ways(module, name, (3, 1, 1), (256, 1, 1), make, 128):
        assert np.abs(np.frombuffer(result, np.float32).reshape(x.shape) - exact).max() < 4e-6


@pytest.mark.parametrize("architecture", [61, 90])
def test_quantize_q8_1(architecture: int) -> None:
    module, name = find(architecture, r"_Z13quantize_q8_1\w+")
    rows, columns = 3, 512
    x = RNG.normal(size=(rows, columns)).astype(np.float32)
    size = rows * columns // 32 * 36

    def make(memory: Memory) -> tuple[bytes, int, int]:
        out = memory.allocate(size)
        raw = parameters(module, name, memory.put(x), out, columns, columns, 0, 0, columns, rows)
        divisor = module.signature(name).params[8]  # division by 1 as multiply, shift, divisor
        raw = raw[: divisor.offset] + np.array([1, 0, 1], np.uint32).tobytes() + raw[divisor.offset + 12 :]
        return raw, out, size

    results = all_ways(module, name, (2, rows, 1), (256, 1, 1), make)
    assert results[1] == results[0]
    assert results[2] == results[0]
    blocks = np.frombuffer(results[0], np.dtype([("d", "<f2"), ("s", "<f2"), ("q", "i1", 32)])).reshape(rows, -1)
    values = x.reshape(rows, -1, 32)
    scale = np.abs(values).max(axis=2) / 127
    assert np.abs(blocks["d"].astype(np.float32) - scale).max() < 1e-4
    assert np.abs(blocks["q"] * scale[..., None] - values).max() <= scale.max() * 0.51
