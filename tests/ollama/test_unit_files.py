"""Reading units: continued lines, drop-ins in order, empty assignments, other roots."""

from __future__ import annotations

import os
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from tests.ollama.trees import system, write

from vgpu.ollama.unit_files import SYSTEM_FOLDERS, Unit, parse, read, settings


def test_syntax() -> None:
    text = (
        "ignored=before a section\n[Unit]\n# a comment\n; another\nDescription = two  words \n\n[Service]\n"
        "ExecStart=/bin/x \\\n  # between\n  --option \\\n  last\nno assignment\nEmpty=\nA=b=c\nOpen=\\"
    )
    assert list(parse(text)) == [
        ("Unit", "Description", "two  words"), ("Service", "ExecStart", "/bin/x --option last"),
        ("Service", "Empty", ""), ("Service", "A", "b=c"),
    ]  # fmt: skip


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    assert all(section and "\n" not in key for section, key, _ in parse(text))


def test_drop_ins_count_by_name_and_the_stronger_folder_wins(tmp_path: Path) -> None:
    root = system(tmp_path)
    folder = "etc/systemd/system/ollama.service.d"
    write(root, f"{folder}/90-last.conf", '[Service]\nEnvironment=A=9 "B=two words"\nUser=last\n')
    write(root, f"{folder}/50-vgpu.conf", "[Service]\nEnvironment=A=ours\nUser=ours\n")
    write(root, "usr/lib/systemd/system/ollama.service.d/90-last.conf", "[Service]\nUser=hidden by /etc\n")
    write(root, "usr/lib/systemd/system/ollama.service.d/10-vendor.conf", "[Service]\nEnvironment=A=1 C=1\n")
    write(root, "usr/lib/systemd/system/ollama.service", "[Service]\nUser=weaker\n")
    unit = read(root, SYSTEM_FOLDERS, "ollama.service", without=Path("/", folder, "50-vgpu.conf"))
    assert unit.fragment == Path("/etc/systemd/system/ollama.service")
    assert unit.value("User") == "last"
    found = unit.environment()
    assert found["A"] == ("9", Path("/", folder, "90-last.conf"))
    assert {name: value for name, (value, _) in found.items()} == {
        "PATH": "/usr/local/bin:/usr/bin:/bin", "A": "9", "B": "two words", "C": "1",
    }  # fmt: skip
    assert unit.value("After", "Unit") == "network-online.target"


def test_an_empty_assignment_takes_those_before_away(tmp_path: Path) -> None:
    root = system(tmp_path)
    write(root, "etc/systemd/system/ollama.service.d/1.conf", "[Service]\nEnvironment=\nEnvironment=ONLY=1\n")
    assert list(read(root, SYSTEM_FOLDERS, "ollama.service").environment()) == ["ONLY"]


def test_variables_that_are_unset_or_ignored(tmp_path: Path) -> None:
    text = '[Service]\nEnvironment=A=1 B=2 C=3\nEnvironment="D=no end\nUnsetEnvironment=A B=2 C=4\n'
    unit = Unit("x.service", None, tuple(settings(text, Path("/x"))))
    assert unit.environment() == {"C": ("3", Path("/x"))}


def test_a_unit_that_does_not_exist(tmp_path: Path) -> None:
    unit = read(tmp_path, SYSTEM_FOLDERS, "ollama.service")
    assert (unit.fragment, unit.settings, unit.value("User"), unit.environment()) == (None, (), "", {})


def test_a_unit_behind_a_link_of_the_root(tmp_path: Path) -> None:
    root = system(tmp_path)
    unit = root / "etc/systemd/system/ollama.service"
    unit.rename(root / "usr/lib/real.service")
    unit.symlink_to("/usr/lib/real.service")
    assert read(root, SYSTEM_FOLDERS, "ollama.service").value("User") == "ollama"


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    root = system(tmp_path)
    folder = root / "etc/systemd/system"
    folder.mkdir(parents=True, exist_ok=True)
    os.mkfifo(folder / "odd.service")
    assert read(root, SYSTEM_FOLDERS, "odd.service").settings == ()
