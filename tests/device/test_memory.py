"""How much device memory a machine can back."""

from __future__ import annotations

from pathlib import Path

import pytest

from vgpu.device.memory import MIB, SHARE, available_memory, backable_memory, cgroup_room


def machine(root: Path, total_kib: int, cgroup: str = "", limits: dict[str, str] | None = None) -> Path:
    (root / "proc/self").mkdir(parents=True)
    told = f"MemTotal:       {total_kib} kB\nMemFree: 1 kB\nMemAvailable: {total_kib // 2} kB\n"
    (root / "proc/meminfo").write_text(told)
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


V1, V2 = "4:memory:/a/b\n", "0::/a/b\n"


@pytest.mark.parametrize(
    ("cgroup", "folder", "limit", "used", "cache"),
    [
        (V1, "sys/fs/cgroup/memory", "memory.limit_in_bytes", "memory.usage_in_bytes", "total_inactive_file"),
        (V2, "sys/fs/cgroup", "memory.max", "memory.current", "inactive_file"),
    ],
)
def test_the_room_left_under_a_limit(
    tmp_path: Path, cgroup: str, folder: str, limit: str, used: str, cache: str
) -> None:
    files = {
        f"{folder}/a/b/{limit}": f"{3 << 30}\n", f"{folder}/a/b/{used}": f"{1 << 30}\n",
        f"{folder}/a/{limit}": f"{2 << 30}\n", f"{folder}/a/{used}": f"{3 << 29}\n",
        f"{folder}/a/memory.stat": f"anon 5\n{cache} {1 << 28}\nmapped_file 7\n",
    }  # fmt: skip
    root = machine(tmp_path, 8 << 20, cgroup, files)
    assert cgroup_room(root) == (2 << 30) - (3 << 29) + (1 << 28)
    assert available_memory(root) == cgroup_room(root)


def test_without_a_limit_the_machine_decides(tmp_path: Path) -> None:
    root = machine(tmp_path, 8 << 20, V2, {"sys/fs/cgroup/a/b/memory.max": "max\n"})
    assert cgroup_room(root) is None
    assert available_memory(root) == 4 << 30


def test_a_group_that_is_over_its_limit_has_no_room(tmp_path: Path) -> None:
    files = {"sys/fs/cgroup/a/memory.max": "4096\n", "sys/fs/cgroup/a/memory.current": "8192\n"}
    assert available_memory(machine(tmp_path, 8 << 20, V2, files)) == 0


def test_here_it_is_below_what_there_is() -> None:
    text = Path("/proc/meminfo").read_text()
    assert 0 < backable_memory() < int(text.split("MemTotal:")[1].split()[0]) * 1024
