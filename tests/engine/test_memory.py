"""The memory manager against a model: no overlap, room between runs, exact accounts."""

from __future__ import annotations

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from tests.engine.fakes import ModelAccount, ModelMapper

from vgpu.engine.base import EngineError, MemoryKind, Status
from vgpu.engine.cpu.addresses import BLOCK, AddressSpace
from vgpu.engine.cpu.memory import STEP, MemoryManager

BASE, SIZE = 1 << 45, 1 << 32
LIMIT = 256 << 20
KEEP = 32 << 20


def manager(limit: int = LIMIT, available: int = 1 << 40) -> tuple[MemoryManager, ModelMapper, ModelAccount]:
    mapper, account = ModelMapper(), ModelAccount(limit)
    space = AddressSpace(BASE, SIZE)
    return MemoryManager(space, mapper, account, lambda: available, keep=KEEP), mapper, account


class Allocations(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.memory, self.mapper, self.account = manager()
        self.live: dict[int, tuple[int, MemoryKind]] = {}

    @rule(
        kind=st.sampled_from(MemoryKind),
        size=st.one_of(st.integers(1, 4096), st.integers(1, 4 * BLOCK), st.sampled_from([BLOCK - 1, BLOCK, BLOCK + 1])),
        align=st.sampled_from([0, 1, 256, 4096, BLOCK, 4 * BLOCK]),
    )
    def allocate(self, kind: MemoryKind, size: int, align: int) -> None:
        refused = None
        try:
            found = self.memory.allocate(kind, size, align)
        except EngineError as error:
            refused = error.status
        if refused is not None:
            assert refused == Status.OUT_OF_MEMORY
            assert kind in (MemoryKind.DEVICE, MemoryKind.MANAGED)
            assert self.account.counted + size + BLOCK > LIMIT
            return
        assert found.size == size
        assert found.va % max(align, STEP) == 0
        assert found.map_va <= found.va
        assert found.va + size <= found.map_va + found.map_size
        assert found.map_va % BLOCK == found.map_size % BLOCK == 0
        assert found.offset - (found.va - found.map_va) == self.mapper.mapped[found.map_va][1]
        self.live[found.va] = (size, kind)

    @precondition(lambda self: self.live)
    @rule(data=st.data())
    def free(self, data: st.DataObject) -> None:
        va = data.draw(st.sampled_from(sorted(self.live)))
        self.memory.free(va)
        del self.live[va]

    @rule(va=st.integers(BASE, BASE + SIZE))
    def free_something_else(self, va: int) -> None:
        if va not in self.live:
            with pytest.raises(EngineError) as caught:
                self.memory.free(va)
            assert caught.value.status == Status.INVALID_VALUE

    @rule(keep=st.sampled_from([0, BLOCK, KEEP]))
    def trim(self, keep: int) -> None:
        self.memory.trim(keep)
        assert self.memory.statistics()["kept"] <= keep

    @invariant()
    def nothing_overlaps(self) -> None:
        end = 0
        for va in sorted(self.live):
            assert va >= end
            end = va + self.live[va][0]

    @invariant()
    def runs_have_room_between_them(self) -> None:
        end = 0
        for va in sorted(self.mapper.mapped):
            assert va >= end + BLOCK
            end = va + self.mapper.mapped[va][0]

    @invariant()
    def accounts_are_exact(self) -> None:
        mapped = sum(size for size, _ in self.mapper.mapped.values())
        assert self.account.counted + self.account.pinned == mapped
        assert self.memory.statistics()["allocations"] == len(self.live)
        assert self.memory.statistics()["kept"] <= KEEP

    def teardown(self) -> None:
        for va in self.live:
            self.memory.free(va)
        assert (self.account.counted, self.account.pinned, self.mapper.mapped) == (0, 0, {})
        self.memory.reset()
        assert self.memory.statistics()["kept"] == 0


TestAllocations = Allocations.TestCase
TestAllocations.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)


def test_small_ones_share_a_block() -> None:
    memory, mapper, account = manager()
    found = [memory.allocate(MemoryKind.DEVICE, 100) for _ in range(100)]
    assert len(mapper.mapped) == 1
    assert account.counted == BLOCK
    assert {item.map_va for item in found} == set(mapper.mapped)
    assert len({item.va for item in found}) == 100


def test_kinds_do_not_share_a_block() -> None:
    memory, mapper, account = manager()
    for kind in MemoryKind:
        memory.allocate(kind, 100)
    assert len(mapper.mapped) == len(MemoryKind)
    assert (account.counted, account.pinned) == (2 * BLOCK, 2 * BLOCK)


def test_pages_of_a_freed_run_are_kept_for_the_next() -> None:
    memory, mapper, _ = manager()
    first = memory.allocate(MemoryKind.DEVICE, 8 << 20)
    memory.free(first.va)
    assert mapper.mapped == {}  # an access after the free faults
    assert mapper.punched == []
    assert memory.allocate(MemoryKind.DEVICE, 8 << 20).va == first.va


def test_more_than_is_kept_is_given_back() -> None:
    memory, mapper, _ = manager()
    found = [memory.allocate(MemoryKind.DEVICE, 8 << 20) for _ in range(8)]
    for item in found:
        memory.free(item.va)
    assert sum(size for _, size in mapper.punched) == (64 << 20) - KEEP


def test_machine_without_room_says_so() -> None:
    memory, _, account = manager(available=200 << 20)
    with pytest.raises(EngineError, match="MemAvailable") as caught:
        memory.allocate(MemoryKind.DEVICE, 100 << 20)
    assert caught.value.status == Status.OUT_OF_MEMORY
    assert account.counted == 0
    memory.allocate(MemoryKind.DEVICE, 50 << 20)


@pytest.mark.parametrize(
    ("kind", "size", "align"), [(9, 100, 0), (0, 0, 0), (0, 100, 3), (0, 100, 1 << 41), (0, -5, 0)]
)
def test_bad_requests(kind: int, size: int, align: int) -> None:
    memory, _, _ = manager()
    with pytest.raises(EngineError) as caught:
        memory.allocate(kind, size, align)
    assert caught.value.status == Status.INVALID_VALUE


def test_contains() -> None:
    memory, _, _ = manager()
    found = memory.allocate(MemoryKind.STAGING, 1000)
    assert memory.contains(found.va, 1000)
    assert memory.contains(found.va + 10, 990)
    assert not memory.contains(found.va, 1001)
    assert not memory.contains(found.va - 1, 10)
    assert not memory.contains(found.va, -1)


def test_reset_keeps_what_it_is_told_to() -> None:
    memory, _, account = manager()
    memory.allocate(MemoryKind.DEVICE, 100)
    kept = memory.allocate(MemoryKind.STAGING, 100)
    memory.reset(keep=(MemoryKind.STAGING,))
    assert [item.va for item in memory.live()] == [kept.va]
    assert account.counted == 0
