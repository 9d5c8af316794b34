"""CUDA's virtual memory management against a model of the arena."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from tests.engine.fakes import ModelAccount, ModelMapper

from vgpu.engine.base import EngineError, Status
from vgpu.engine.cpu.addresses import BLOCK, AddressSpace
from vgpu.engine.cpu.memory import MemoryManager
from vgpu.engine.cpu.virtual import VirtualMemory

BASE, SIZE = 1 << 45, 1 << 40
GIB = 1 << 30


def virtual(limit: int = 64 * GIB) -> tuple[VirtualMemory, ModelMapper, ModelAccount, AddressSpace]:
    mapper, account, space = ModelMapper(), ModelAccount(limit), AddressSpace(BASE, SIZE)
    memory = MemoryManager(space, mapper, account, lambda: 1 << 40)
    return VirtualMemory(space, AddressSpace(SIZE, SIZE), mapper, account, memory), mapper, account, space


def test_the_pool_of_a_real_client() -> None:
    """ggml reserves 32 GiB and grows into it."""
    vmm, mapper, account, space = virtual()
    free = space.free_bytes
    va = vmm.reserve(32 * GIB, 0, 0)
    assert account.counted == 0
    for index in range(4):
        handle, offset = vmm.create(2 * BLOCK)
        assert vmm.map(va + index * 2 * BLOCK, 2 * BLOCK, 0, handle) == offset
        vmm.release(handle)  # stays as long as it is mapped
        vmm.access(va + index * 2 * BLOCK, 2 * BLOCK, 3)
    assert account.counted == 8 * BLOCK
    assert sorted(mapper.mapped) == [va + index * 2 * BLOCK for index in range(4)]
    with pytest.raises(EngineError, match="unmap"):
        vmm.free(va, 32 * GIB)
    vmm.unmap(va, 8 * BLOCK)  # several mappings at once
    assert account.counted == 0
    vmm.free(va, 32 * GIB)
    assert space.free_bytes == free


def test_physical_memory_counts_before_it_is_mapped() -> None:
    vmm, mapper, account, _ = virtual()
    handle, _ = vmm.create(BLOCK)
    assert account.counted == BLOCK
    assert mapper.mapped == {}
    vmm.release(handle)
    assert account.counted == 0
    assert mapper.punched[-1][1] == BLOCK


def test_access_comes_and_goes() -> None:
    vmm, mapper, _, _ = virtual()
    va = vmm.reserve(4 * BLOCK, 0, 0)
    handle, _ = vmm.create(BLOCK)
    vmm.map(va, BLOCK, 0, handle)
    assert mapper.mapped == {}  # not before access is given
    for prot, mapped in ((1, True), (3, True), (3, True), (0, False), (0, False), (3, True)):
        vmm.access(va, BLOCK, prot)
        assert bool(mapper.mapped) == mapped


def test_one_physical_memory_at_an_offset() -> None:
    vmm, _, _, _ = virtual()
    va = vmm.reserve(4 * BLOCK, 0, 0)
    handle, offset = vmm.create(4 * BLOCK)
    assert vmm.map(va, BLOCK, 2 * BLOCK, handle) == offset + 2 * BLOCK


def test_hint_is_taken_when_it_is_free() -> None:
    vmm, _, _, _ = virtual()
    hint = BASE + 100 * GIB
    assert vmm.reserve(GIB, 0, hint) == hint
    assert vmm.reserve(GIB, 0, hint) != hint


def test_out_of_memory_changes_nothing() -> None:
    vmm, _, account, _ = virtual(limit=4 * BLOCK)
    vmm.create(3 * BLOCK)
    with pytest.raises(EngineError) as caught:
        vmm.create(2 * BLOCK)
    assert caught.value.status == Status.OUT_OF_MEMORY
    assert account.counted == 3 * BLOCK


def test_misuse_is_named() -> None:
    vmm, _, _, _ = virtual()
    va = vmm.reserve(4 * BLOCK, 0, 0)
    handle, _ = vmm.create(BLOCK)
    vmm.map(va, BLOCK, 0, handle)
    for text, call in (
        ("multiple of", lambda: vmm.reserve(100, 0, 0)),
        ("power of two", lambda: vmm.reserve(BLOCK, 3, 0)),
        ("mapped already", lambda: vmm.map(va, BLOCK, 0, handle)),
        ("not within a reservation", lambda: vmm.map(va + 4 * BLOCK, BLOCK, 0, handle)),
        ("exceed", lambda: vmm.map(va + BLOCK, 2 * BLOCK, 0, handle)),
        ("no handle", lambda: vmm.map(va + BLOCK, BLOCK, 0, 77)),
        ("no handle", lambda: vmm.release(77)),
        ("whole mappings", lambda: vmm.unmap(va + BLOCK, BLOCK)),
        ("whole mappings", lambda: vmm.access(va, 2 * BLOCK, 3)),
        ("not one of", lambda: vmm.access(va, BLOCK, 2)),
        ("no reservation", lambda: vmm.free(va + BLOCK, BLOCK)),
    ):
        with pytest.raises(EngineError, match=text) as caught:
            call()
        assert caught.value.status == Status.INVALID_VALUE


def test_reset() -> None:
    vmm, mapper, account, space = virtual()
    free = space.free_bytes
    va = vmm.reserve(4 * BLOCK, 0, 0)
    handle, _ = vmm.create(BLOCK)
    vmm.map(va, BLOCK, 0, handle)
    vmm.access(va, BLOCK, 3)
    vmm.reset()
    assert (mapper.mapped, account.counted, space.free_bytes) == ({}, 0, free)


class Spaces(RuleBasedStateMachine):
    """The address space against a set of granules."""

    granule = 4096

    def __init__(self) -> None:
        super().__init__()
        self.space = AddressSpace(self.granule * 16, self.granule * 64, self.granule)
        self.taken: dict[int, int] = {}

    @rule(count=st.integers(1, 20), align=st.sampled_from([0, 1, 2, 8]))
    def take(self, count: int, align: int) -> None:
        size = count * self.granule
        at = self.space.take(size, align * self.granule)
        if at is not None:
            assert at % (max(1, align) * self.granule) == 0
            self.taken[at] = size
        elif align <= 1:
            starts = range(self.space.base, self.space.base + self.space.size - size + 1, self.granule)
            assert not any(all(at + size <= o or o + n <= at for o, n in self.taken.items()) for at in starts)

    @rule(at=st.integers(16, 79), count=st.integers(1, 20))
    def take_at(self, at: int, count: int) -> None:
        start, size = at * self.granule, count * self.granule
        free = all(start + size <= o or o + n <= start for o, n in self.taken.items())
        fits = start + size <= self.space.base + self.space.size
        assert self.space.take_at(start, size) == (free and fits)
        if free and fits:
            self.taken[start] = size

    @rule(data=st.data())
    def give(self, data: st.DataObject) -> None:
        if self.taken:
            at = data.draw(st.sampled_from(sorted(self.taken)))
            size = self.taken.pop(at)
            self.space.give(at, size)
            with pytest.raises(ValueError, match="free already"):
                self.space.give(at, size)

    @invariant()
    def sums_are_right(self) -> None:
        assert self.space.free_bytes == self.space.size - sum(self.taken.values())
        ranges = sorted(self.taken.items())
        assert all(a + n <= b for (a, n), (b, _) in pairwise(ranges))


TestSpaces = Spaces.TestCase
TestSpaces.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
