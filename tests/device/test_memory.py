"""How much device memory a machine can back."""

from __future__ import annotations

from pathlib import Path

import pytest

from vgpu.device.memory import MIB, SHARE, backable_memory


def machine(root: Path, total_kib: int, cgroup: str = "", limits: dict[str, str] | None = None) -> Path:
    (root / "proc/self").mkdir(parents=True)
    (root / "proc/meminfo").write_text(f"MemTotal:       {total_kib} kB\nMemFree: 1 kB\n")
    (root / "proc/self/cgroup").write_text(cgroup)
    for name, text in (limits or {}).items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    return root


def share(size: int) -> int:
    return int(size * SHARE) // MIB * MIB


def test_a_share_of_the_machines_memory(tmp_path: Path) -> None:
    assert backable_memory(machine(tmp_path, 8 << 20)) == share(8 << 30)


def test_a_cgroup_limit_counts_and_the_tightest_one_above_us_too(tmp_path: Path) -> None:
    limits = {"sys/fs/cgroup/a/b/memory.max": "max\n", "sys/fs/cgroup/a/memory.max": f"{2 << 30}\n"}
    assert backable_memory(machine(tmp_path, 8 << 20, "0::/a/b\n", limits)) == share(2 << 30)


def test_cgroups_of_version_1(tmp_path: Path) -> None:
    limits = {"sys/fs/cgroup/memory/job/memory.limit_in_bytes": f"{1 << 30}\n"}
    assert backable_memory(machine(tmp_path, 8 << 20, "5:cpu:/x\n4:memory:/job\n", limits)) == share(1 << 30)


def test_a_machine_that_does_not_tell_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="meminfo"):
        backable_memory(tmp_path)
    (tmp_path / "proc").mkdir()
    (tmp_path / "proc/meminfo").write_text("nothing\n")
    with pytest.raises(OSError, match="MemTotal"):
        backable_memory(tmp_path)


def test_here_it_is_below_what_there_is() -> None:
    text = Path("/proc/meminfo").read_text()
    assert 0 < backable_memory() < int(text.split("MemTotal:")[1].split()[0]) * 1024
