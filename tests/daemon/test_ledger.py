"""The ledger: its layout is that of the C header, slots come and go, sums are exact."""

import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

import vgpu
from vgpu.daemon import ledger as module
from vgpu.daemon.ledger import COUNTERS, SLOTS, WORDS, Ledger, LedgerError

NATIVE = Path(vgpu.__file__).parent / "engine" / "cpu" / "native"


@pytest.fixture
def ledger() -> Iterator[Ledger]:
    made, descriptor = Ledger.create(1 << 30)
    os.close(descriptor)
    yield made
    made.close()


def test_layout_is_that_of_the_header(tmp_path: Path) -> None:
    fields = [*WORDS, "worker_pid", "guest_pid", "session", "ordinal", "process"]
    rows = "".join(f'printf("{f} %zu\\n", offsetof(struct vgpu_ledger_slot, {f}));' for f in fields)
    source = tmp_path / "offsets.c"
    source.write_text(
        f'#include <stdio.h>\n#include "ledger.h"\nint main(void) {{ {rows}'
        'printf("slot %zu\\nbytes %zu\\nslots %u\\nmagic %u\\nversion %u\\n", sizeof(struct vgpu_ledger_slot), '
        "sizeof(struct vgpu_ledger), VGPU_LEDGER_SLOTS, VGPU_LEDGER_MAGIC, VGPU_LEDGER_VERSION); return 0; }\n"
    )
    program = tmp_path / "offsets"
    subprocess.run(["gcc", "-std=c11", f"-I{NATIVE}", source, "-o", program], check=True, timeout=200)
    text = subprocess.run([program], check=True, capture_output=True, text=True, timeout=100).stdout
    found = {name: int(value) for name, value in re.findall(r"(\w+) (\d+)", text)}
    assert {name: found[name] for name in WORDS} == WORDS
    assert (found["worker_pid"], found["guest_pid"], found["session"], found["ordinal"]) == (0, 4, 8, 12)
    assert found["process"] == 192
    assert (found["slot"], found["bytes"], found["slots"]) == (module.SLOT_BYTES, module.BYTES, SLOTS)
    assert (found["magic"], found["version"]) == (module.MAGIC, module.VERSION)


def test_sum_and_release(ledger: Ledger) -> None:
    first = ledger.take(100, 1, 0, "a")
    second = ledger.take(101, 2, 0, "b" * 200)  # a name too long is cut
    assert first != second
    ledger.slot(first).set("memory_used", 5 << 20)
    ledger.slot(second).set("memory_used", 7 << 20)
    ledger.slot(second).set("pinned_used", 1 << 20)  # host memory does not count
    ledger.slot(second).add("kernels_launched", 3)
    assert ledger.used() == 12 << 20
    counters = ledger.release(second)
    assert counters["kernels_launched"] == 3
    assert set(counters) == set(COUNTERS)
    assert ledger.used() == 5 << 20
    assert ledger.take(102, 3, 0, "c") == second
    assert ledger.slot(second).get("kernels_launched") == 0


def test_two_mappings_see_one_ledger() -> None:
    made, descriptor = Ledger.create(1 << 30)
    other = Ledger(descriptor)
    os.close(descriptor)
    index = made.take(1, 1, 0, "x")
    other.slot(index).set("memory_used", 42)
    assert made.used() == 42
    assert other.total_memory == 1 << 30
    assert other.address != made.address
    other.close()
    made.close()


def test_full_ledger_says_so(ledger: Ledger) -> None:
    for number in range(SLOTS):
        ledger.take(1, number + 1, 0, "x")
    with pytest.raises(LedgerError, match=f"all {SLOTS} workers"):
        ledger.take(1, 999, 0, "x")


@pytest.mark.parametrize("size", [0, 100, module.BYTES])
def test_other_files_are_refused(size: int) -> None:
    descriptor = os.memfd_create("other")
    os.ftruncate(descriptor, size)
    try:
        with pytest.raises(LedgerError):
            Ledger(descriptor)
    finally:
        os.close(descriptor)
