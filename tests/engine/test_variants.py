"""Kernel variants: what is compiled, what comes from the cache, and what a failure leaves behind."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.engine.objects import KERNEL, assemble
from tests.engine.test_modules import PTX, Place

from vgpu.engine.base import EngineError, Status
from vgpu.engine.cpu.cache import ObjectCache
from vgpu.engine.cpu.modules import describe
from vgpu.engine.cpu.pool import Compiled, CompileError
from vgpu.engine.cpu.variants import COHERENT, MASKED, Variants
from vgpu.ptx.module import Module

BLOCK = (64, 1, 1)
OBJECTS = {version: assemble(KERNEL.format(version=version)) for version in (COHERENT, MASKED)}


class InlinePool:
    """A compile pool that makes what it is asked for when its result is taken."""

    def __init__(self, cache: ObjectCache) -> None:
        self.cache = cache
        self.jobs: dict[int, tuple[str, str, str]] = {}
        self.submitted: list[tuple[str, str]] = []
        self.fail: CompileError | None = None

    def submit(
        self, module_key: str, text: str, kernel: str, block: Any, version: str, cache_key: str,
        marker: str,
    ) -> int:  # fmt: skip
        number = len(self.submitted) + 1
        self.submitted.append((kernel, version))
        self.jobs[number] = (kernel, version, cache_key)
        return number

    def result(self, job: int, serve: Callable[[], None] | None = None) -> Compiled:
        if serve is not None:
            serve()
        _, version, key = self.jobs.pop(job)
        if self.fail:
            raise self.fail
        notes = {"symbol": f"vgpu_{version}", "globals": ["plain", "table"], "save_bytes": 128, "uses_barrier": False}
        self.cache.put(key, notes, OBJECTS[version])
        return Compiled(OBJECTS[version], notes, 0.5)


class Process:
    """What one worker has, with a cache that outlives it."""

    def __init__(self, folder: Path, salt: str = "compiler 1") -> None:
        self.place = Place()
        self.loaded = self.place.modules.load(PTX)
        self.kernel = self.place.modules.look_up(self.loaded.number, "simple")
        self.registered: list[tuple[int, Any, dict[str, Any]]] = []
        self.counts = {"kernels_compiled": 0, "kernels_cached": 0}
        cache = ObjectCache(folder)
        self.pool = InlinePool(cache)
        self.variants = Variants(
            self.pool,  # type: ignore[arg-type]
            cache,
            self._register,
            lambda kernel, name: self.place.modules.variable(kernel.owner, name).va,
            self._count,
            lambda: salt,
            self._meanwhile,
            lambda name: self.announced.append(name),
        )
        self.pending: list[tuple[Any, str]] = []
        self.announced: list[str | None] = []

    def _meanwhile(self) -> None:
        while self.pending:
            block, version = self.pending.pop()
            self.variants.need(self.kernel, block, version)

    def _register(self, kernel: int, block: tuple[int, int, int], **rest: Any) -> None:
        self.registered.append((kernel, block, rest))

    def _count(self, name: str, amount: int) -> None:
        self.counts[name] += amount

    def versions(self) -> list[str]:
        return ["masked" if rest["masked"] else "coherent" for _, _, rest in self.registered]


def test_first_launch_compiles_one_version_and_the_other_comes_when_it_is_needed(tmp_path: Path) -> None:
    process = Process(tmp_path)
    assert process.variants.prepare(process.kernel, BLOCK) > 0
    assert process.pool.submitted == [("simple", COHERENT)]
    number, block, rest = process.registered[0]
    assert (number, block) == (process.kernel.number, BLOCK)
    assert (rest["save_bytes"], rest["uses_barrier"]) == (128, False)
    assert rest["globals"] == [process.place.modules.variable(process.loaded, n)[0] for n in ("plain", "table")]
    for _ in range(2):
        process.variants.need(process.kernel, BLOCK, MASKED)
        assert process.variants.prepare(process.kernel, BLOCK) == 0
    assert process.versions() == [COHERENT, MASKED]
    assert process.pool.submitted == [("simple", COHERENT), ("simple", MASKED)]
    assert process.counts == {"kernels_compiled": 2, "kernels_cached": 0}


def test_the_guest_is_told_what_it_waits_for(tmp_path: Path) -> None:
    process = Process(tmp_path)
    process.pending = [(BLOCK, MASKED)]  # needed while the other one is compiled
    process.variants.prepare(process.kernel, BLOCK)
    assert process.announced == ["simple", "simple", "simple", None]
    process.announced.clear()
    process.variants.need(process.kernel, BLOCK, MASKED)
    assert process.announced == []


def test_second_process_compiles_nothing(tmp_path: Path) -> None:
    first = Process(tmp_path)
    first.variants.prepare(first.kernel, BLOCK)
    first.variants.need(first.kernel, BLOCK, MASKED)
    second = Process(tmp_path)
    assert second.variants.prepare(second.kernel, BLOCK) == 0
    second.variants.need(second.kernel, BLOCK, MASKED)
    assert second.pool.submitted == []
    assert second.counts == {"kernels_compiled": 0, "kernels_cached": 2}


def test_the_executor_does_not_wait_for_the_compilation_of_another_kernel(tmp_path: Path) -> None:
    process = Process(tmp_path)
    process.variants.prepare(process.kernel, BLOCK)
    process.pending.append((BLOCK, MASKED))
    process.variants.prepare(process.kernel, (32, 1, 1))
    assert [(block, "masked" if rest["masked"] else "coherent") for _, block, rest in process.registered] == [
        (BLOCK, COHERENT), (BLOCK, MASKED), ((32, 1, 1), COHERENT),
    ]  # fmt: skip


def test_shapes_compilers_and_kernels_do_not_mix(tmp_path: Path) -> None:
    first = Process(tmp_path)
    first.variants.prepare(first.kernel, BLOCK)
    other_shape = Process(tmp_path)
    other_shape.variants.prepare(other_shape.kernel, (128, 1, 1))
    other_compiler = Process(tmp_path, salt="compiler 2")
    other_compiler.variants.prepare(other_compiler.kernel, BLOCK)
    for process in (other_shape, other_compiler):
        assert process.counts["kernels_compiled"] == 1


def test_damaged_cache_is_compiled_again(tmp_path: Path) -> None:
    first = Process(tmp_path)
    first.variants.prepare(first.kernel, BLOCK)
    for entry in ObjectCache(tmp_path).entries():
        entry.path.write_bytes(entry.path.read_bytes()[:-3])
    second = Process(tmp_path)
    second.variants.prepare(second.kernel, BLOCK)
    assert second.counts["kernels_compiled"] == 1
    third = Process(tmp_path)
    third.variants.prepare(third.kernel, BLOCK)
    assert third.counts == {"kernels_compiled": 0, "kernels_cached": 1}


@pytest.mark.parametrize(("unsupported", "status"), [(True, Status.NOT_SUPPORTED), (False, Status.INVALID_PTX)])
def test_failure_is_told_and_remembered(tmp_path: Path, unsupported: bool, status: Status) -> None:
    process = Process(tmp_path)
    process.pool.fail = CompileError("simple: line 9: no", unsupported)
    for _ in range(2):
        with pytest.raises(EngineError, match="line 9") as caught:
            process.variants.need(process.kernel, BLOCK, COHERENT)
        assert caught.value.status == status
    assert len(process.pool.submitted) == 1
    assert process.registered == []


def test_a_need_for_what_is_being_compiled_is_met_once(tmp_path: Path) -> None:
    process = Process(tmp_path)
    process.pending.append((BLOCK, COHERENT))
    process.variants.prepare(process.kernel, BLOCK)
    assert process.versions() == [COHERENT]


def test_unloaded_kernels_are_compiled_again(tmp_path: Path) -> None:
    process = Process(tmp_path)
    process.variants.prepare(process.kernel, BLOCK)
    process.variants.remove(process.kernel)
    process.variants.prepare(process.kernel, BLOCK)
    assert process.counts == {"kernels_compiled": 1, "kernels_cached": 1}


def test_description_follows_what_the_code_depends_on() -> None:
    text = PTX.decode().replace("ld.param.u32 %r1, [n];", "ld.global.u32 %r1, [plain];")
    base = describe(Module(text), "simple")
    assert describe(Module(text.replace("wgmma.fence", "wgmma.other")), "simple") == base
    for old, new in (
        ("plain = 7", "plain = 8"),
        ("tile[1024]", "tile[2048]"),
        ("%r1, [plain]", "%r2, [plain]"),
        ("sm_75", "sm_80"),
    ):
        assert describe(Module(text.replace(old, new)), "simple") != base, old
