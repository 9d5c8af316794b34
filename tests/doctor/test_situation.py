"""Environments from a process, a unit, a file; and who may do what."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.conftest import wait_until

from vgpu import proc
from vgpu.doctor.situation import Mode, Service, Situation, SituationError, User, of_file, of_process, service_of


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("environ", "A=1\0B=two words\0", {"A": "1", "B": "two words"}),
        ("plain.env", "# comment\nA=1\n\nexport B='two words'\n", {"A": "1", "B": "two words"}),
        (
            "50-vgpu.conf",
            '[Unit]\nAfter=vgpud.service\n[Service]\nEnvironment="LD_PRELOAD=/a /b" '
            "C=3\nEnvironment=D=4\nUser=ollama\n",
            {"LD_PRELOAD": "/a /b", "C": "3", "D": "4"},
        ),
        (
            "ollama.service",
            '[Service]\nEnvironment=A=1 \\\n  B=2\nEnvironment="C=no end\nUnsetEnvironment=A\n[Install]\n'
            "Environment=D=4\n",
            {"B": "2"},
        ),
        ("ollama.conf", "A=1\nLdPath=/x\n", {"A": "1", "LdPath": "/x"}),
    ],
)
def test_files(tmp_path: Path, name: str, text: str, expected: dict[str, str]) -> None:
    path = tmp_path / name
    path.write_text(text)
    assert of_file(path) == expected


def test_files_that_are_none(tmp_path: Path) -> None:
    (tmp_path / "bad").write_text("A=1\nnonsense\n")
    with pytest.raises(SituationError, match="line 2: 'nonsense' is not NAME=value"):
        of_file(tmp_path / "bad")
    with pytest.raises(SituationError, match="No such file"):
        of_file(tmp_path / "nothing")


def test_a_running_process() -> None:
    process = subprocess.Popen(["sleep", "1000"], env={"SOME": "value", "PATH": os.environ["PATH"]}, cwd="/usr")
    try:
        # A process that is within its exec has its new name before it has its new environment.
        wait_until(lambda: b"SOME=" in Path(f"/proc/{process.pid}/environ").read_bytes(), 30, "the process's exec")
        variables, user, folder = of_process(process.pid)
    finally:
        process.kill()
        wait_until(lambda: not proc.alive(process.pid), 30, "the process to end")
        with pytest.raises(SituationError, match="there is no process"):
            of_process(process.pid)
        process.wait()
    assert variables["SOME"] == "value"
    assert user.uid == os.geteuid()
    assert folder == Path("/usr")
    with pytest.raises(SituationError, match="there is no process"):
        of_process(process.pid)


def test_a_process_without_variables() -> None:
    with subprocess.Popen(["sleep", "1000"], env={}) as process:
        try:
            assert of_process(process.pid)[0] == {}
        finally:
            process.kill()


@pytest.mark.parametrize(
    ("source", "service"),
    [
        ("/etc/systemd/system/ollama.service.d/50-vgpu.conf", Service("ollama.service")),
        ("/usr/lib/systemd/system/vgpud.service", Service("vgpud.service")),
        ("/home/me/.config/systemd/user/ollama.service", Service("ollama.service", user=True)),
        ("/tmp/environment", Service()),
    ],
)
def test_services(source: str, service: Service) -> None:
    assert service_of(source) == service


def test_users(tmp_path: Path) -> None:
    other = User(54321, (54321, 54322))
    tmp_path.chmod(0o700)
    assert not other.may(tmp_path / "x", 4)
    assert not other.may(Path("/nonexistent"), 4)
    assert other.may(Path("/"), 1)
    assert other.name == "54321"
    assert User.current().may(Path(sys.executable), 1)


def test_the_command_that_mends(tmp_path: Path) -> None:
    socket = tmp_path / "s"
    run = Situation(Mode.RUN, {}, socket, "", ("prog", "a b"))
    assert run.mend(preload=True) == "vgpu run --preload -- prog 'a b'"
    as_is = Situation(Mode.AS_IS, {"LD_LIBRARY_PATH": "/x"}, socket, "")
    assert as_is.mend(preload=False) == f"export $(vgpu env --socket {socket})"
    service = Situation(Mode.GIVEN, {}, socket, "", service=Service("llama.service"))
    assert service.mend(preload=False).startswith(
        'sudo systemctl edit llama.service   # add under [Service]: Environment="LD_LIBRARY_PATH='
    )
    assert "sudo systemctl restart llama.service" in service.mend(preload=False)
    assert "UnsetEnvironment=LD_PRELOAD" in service.without("LD_PRELOAD")
    ollama = Situation(Mode.GIVEN, {}, socket, "", service=Service("ollama.service"))
    assert ollama.mend(preload=True) == "sudo vgpu ollama enable && sudo systemctl restart ollama"
    users = Situation(Mode.GIVEN, {}, socket, "", service=Service("ollama.service", user=True))
    assert users.mend(preload=True) == "vgpu ollama enable --user && systemctl --user restart ollama"
    assert users.without("A") == (
        "systemctl --user edit ollama.service   # add under [Service]: UnsetEnvironment=A; then: systemctl --user "
        "restart ollama.service"
    )
