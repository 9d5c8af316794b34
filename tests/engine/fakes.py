"""Stand-ins for what the memory manager works on: they check every call against a model of the arena."""

from __future__ import annotations

from vgpu.engine.base import EngineError, Status

PAGE = 4096


class ModelMapper:
    """An arena as a map from page run to file offset. Refuses what the real one could not do sensibly."""

    def __init__(self) -> None:
        self.mapped: dict[int, tuple[int, int]] = {}  # va -> (size, offset)
        self.punched: list[tuple[int, int]] = []

    def map(self, va: int, size: int, offset: int) -> None:
        assert va % PAGE == size % PAGE == offset % PAGE == 0
        assert size > 0
        for other, (length, at) in self.mapped.items():
            assert va + size <= other or other + length <= va, "mapped over something"
            assert offset + size <= at or at + length <= offset, "two addresses for one place in the file"
        self.mapped[va] = (size, offset)

    def unmap(self, va: int, size: int) -> None:
        assert self.mapped.pop(va)[0] == size

    def protect(self, va: int, size: int, prot: int) -> None:
        assert self.mapped[va][0] == size
        assert prot in (1, 3)

    def punch(self, offset: int, size: int) -> None:
        for length, at in self.mapped.values():
            assert offset + size <= at or at + length <= offset, "punched what is mapped"
        self.punched.append((offset, size))


class ModelAccount:
    """A ledger of one worker with a limit on device memory."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.counted = self.pinned = 0

    def charge(self, counted: int, pinned: int) -> None:
        if counted > 0 and self.counted + counted > self.limit:
            raise EngineError(Status.OUT_OF_MEMORY, f"{counted} bytes are not left")
        self.counted += counted
        self.pinned += pinned
        assert self.counted >= 0
        assert self.pinned >= 0
