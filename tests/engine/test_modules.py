"""Modules: the right PTX, kernels looked up or refused by name, line and opcode, variables at stable addresses."""

from __future__ import annotations

import struct

import pytest
from tests.engine.fakes import ModelAccount, ModelMapper

from vgpu.engine.base import EngineError, MemoryKind, Status
from vgpu.engine.cpu.addresses import BLOCK, AddressSpace
from vgpu.engine.cpu.memory import MemoryManager
from vgpu.engine.cpu.modules import DeviceLimits, Modules

LIMITS = DeviceLimits(90, 1024, (1024, 1024, 64), 49152, 232448, 65536)

PTX = b""".version 7.8
.target sm_75
.address_size 64

.visible .global .align 4 .u32 plain = 7;
.visible .const .align 8 .b8 table[16] = {1, 2, 3, 4, 5, 6, 7, 8, 9};
.visible .global .align 8 .u64 pointer = generic(table) + 4;
.visible .global .align 256 .b8 zeros[300];
.visible .global .attribute(.managed) .align 8 .u64 both = 9;
.extern .global .align 4 .u32 elsewhere;
.visible .shared .align 4 .b8 scratch[64];

.visible .entry simple(.param .u64 a, .param .u32 n, .param .align 4 .b8 s[12])
.maxntid 256, 1, 1
{
\t.reg .b32 %r<4>;
\t.reg .b64 %rd<3>;
\t.shared .align 16 .b8 tile[1024];
\tld.param.u32 %r1, [n];
\tret;
}

.visible .entry strange(.param .u64 a)
{
\t.reg .b32 %r<4>;
\twgmma.fence.sync.aligned;
\tret;
}
"""


class Place:
    def __init__(self, limits: DeviceLimits = LIMITS, compiled: bool = False) -> None:
        self.account = ModelAccount(1 << 30)
        self.memory = MemoryManager(
            AddressSpace(1 << 45, 1 << 34), ModelMapper(), self.account, lambda: 1 << 40
        )
        self.defined: list[tuple[int, str, int]] = []
        self.written: dict[int, bytes] = {}
        self.modules = Modules(
            self.memory, limits, lambda *kernel: self.defined.append(kernel), self.written.__setitem__,
            lambda source: compiled,
        )  # fmt: skip


def test_kernel_is_described() -> None:
    place = Place()
    loaded = place.modules.load(PTX + b"\0")
    assert loaded.module.entries == ("simple", "strange")
    kernel = place.modules.look_up(loaded.number, "simple")
    info = kernel.info
    assert info.params == ((0, 8), (8, 4), (12, 12))
    assert info.param_bytes == 24
    assert info.max_threads == 256
    assert info.static_shared == 1024
    assert info.max_dynamic_shared == 232448 - 1024
    assert (info.ptx_version, info.binary_version) == (75, 90)
    assert place.defined == [(info.kernel, "simple", 24)]
    assert place.modules.look_up(loaded.number, "simple") is kernel
    assert place.modules.kernel(info.kernel) is kernel


def test_unknown_opcodes_are_refused_by_kernel_and_line() -> None:
    place = Place()
    loaded = place.modules.load(PTX)
    with pytest.raises(EngineError) as caught:
        place.modules.look_up(loaded.number, "strange")
    assert caught.value.status == Status.NOT_SUPPORTED
    line = PTX.decode().split("\n").index("\twgmma.fence.sync.aligned;") + 1
    for part in ("strange", "wgmma.fence", f"line {line}"):
        assert part in str(caught.value)


def test_kernels_that_were_compiled_before_are_not_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vgpu.ptx.module.Module.kernel", lambda *_: pytest.fail("a kernel was parsed"))
    place = Place(compiled=True)
    loaded = place.modules.load(PTX)
    assert place.modules.look_up(loaded.number, "simple").info.registers == 16


def test_missing_names() -> None:
    place = Place()
    loaded = place.modules.load(PTX)
    for call in (
        lambda: place.modules.look_up(loaded.number, "nothing"),
        lambda: place.modules.variable(loaded, "nothing"),
        lambda: place.modules.variable(loaded, "scratch"),
    ):
        with pytest.raises(EngineError) as caught:
            call()
        assert caught.value.status == Status.NOT_FOUND
    with pytest.raises(EngineError) as caught:
        place.modules.look_up(99, "simple")
    assert caught.value.status == Status.INVALID_HANDLE


def test_variables_have_their_values_and_keep_their_addresses() -> None:
    place = Place()
    loaded = place.modules.load(PTX)
    plain = place.modules.variable(loaded, "plain")
    assert plain[1] == 4
    assert place.written[plain[0]] == struct.pack("<I", 7)
    pointer = place.modules.variable(loaded, "pointer")
    table = place.modules.variable(loaded, "table")
    assert place.written[table[0]] == bytes([1, 2, 3, 4, 5, 6, 7, 8, 9]) + bytes(7)
    assert place.written[pointer[0]] == struct.pack("<Q", table[0] + 4)
    zeros = place.modules.variable(loaded, "zeros")
    assert zeros[0] % 256 == 0
    assert place.written[zeros[0]] == bytes(300)  # pages that were used before hold other bytes
    assert place.modules.variable(loaded, "plain") == plain
    assert place.account.counted == BLOCK


def test_managed_variables_lie_in_managed_memory() -> None:
    place = Place()
    loaded = place.modules.load(PTX)
    both = place.modules.variable(loaded, "both")
    assert (both.size, both.kind) == (8, MemoryKind.MANAGED)
    assert place.written[both.va] == struct.pack("<Q", 9)
    assert [a.kind for a in place.memory.live() if a.va == both.va] == [MemoryKind.MANAGED]
    assert place.modules.variable(loaded, "plain").kind == MemoryKind.DEVICE


def test_external_variables_are_refused() -> None:
    place = Place()
    loaded = place.modules.load(PTX)
    with pytest.raises(EngineError, match="no unit defines") as caught:
        place.modules.variable(loaded, "elsewhere")
    assert caught.value.status == Status.NOT_SUPPORTED


def test_unloading_frees_everything() -> None:
    place = Place()
    loaded = place.modules.load(PTX)
    twin = place.modules.load(PTX)
    assert loaded.key == twin.key
    kernel = place.modules.look_up(loaded.number, "simple")
    place.modules.variable(loaded, "pointer")
    _, gone = place.modules.remove(loaded.number)
    assert gone == [kernel]
    assert place.account.counted == 0
    assert place.modules.still_used(loaded.key)
    for call in (lambda: place.modules.get(loaded.number), lambda: place.modules.kernel(kernel.number)):
        with pytest.raises(EngineError) as caught:
            call()
        assert caught.value.status == Status.INVALID_HANDLE
    place.modules.remove(twin.number)
    assert not place.modules.still_used(loaded.key)


@pytest.mark.parametrize(
    ("image", "status"),
    [
        (b"", Status.INVALID_IMAGE),
        (b"\x7fELF" + bytes(100), Status.NO_BINARY_FOR_GPU),
        (b"\x50\xed\x55\xba" + bytes(4), Status.INVALID_IMAGE),
        (PTX.replace(b"sm_75", b"sm_100"), Status.NO_BINARY_FOR_GPU),
        (PTX.replace(b".address_size 64", b".address_size 32"), Status.NOT_SUPPORTED),
    ],
)
def test_other_images_are_refused(image: bytes, status: Status) -> None:
    with pytest.raises(EngineError) as caught:
        Place().modules.load(image)
    assert caught.value.status == status
