"""enable and disable as a whole: in a scratch root, and with a service manager that writes down what it is asked."""

from __future__ import annotations

import dataclasses
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from tests.ollama.trees import system, tree, write

import vgpu
from vgpu.guest.locate import LIBRARIES, build_id, native_folder
from vgpu.ollama import access, install
from vgpu.ollama.access import AccessError, check_daemon
from vgpu.ollama.files import FilesError
from vgpu.ollama.install import EnableError, Request, disable, enable
from vgpu.ollama.layout import Layout, system_layout
from vgpu.ollama.plan import EditedError
from vgpu.ollama.readable import EXECUTE, READ
from vgpu.ollama.systemd import Manager, ManagerError

DROP_IN = "etc/systemd/system/ollama.service.d/50-vgpu.conf"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "root"
    folder.mkdir()
    return system(folder)


def rooted(root: Path, **more: object) -> Request:
    return dataclasses.replace(Request(root=root), **more)  # type: ignore[arg-type]


# --- files


def test_enable_twice_and_disable_leave_the_root_as_it_was(root: Path) -> None:
    write(root, "etc/systemd/system/ollama.service.d/10-mine.conf", "[Service]\n", 0o600)
    write(root, "usr/lib/vgpu/libcuda.so.1", "somebody's", 0o700)
    before = tree(root)
    first = enable(rooted(root))
    assert first.changed
    after = tree(root)
    assert not enable(rooted(root)).changed
    assert tree(root) == after
    report = disable(rooted(root))
    assert tree(root) == before
    assert any("group vgpu stay" in note for note in report.notes)
    assert "not enabled" in disable(rooted(root)).notes[0]


def test_what_is_put_where(root: Path) -> None:
    report = enable(rooted(root, profile="p40", memory=8 << 30))
    for name in (*LIBRARIES, "build_id"):
        place = root / "usr/lib/vgpu" / name
        assert place.read_bytes() == (native_folder() / name).read_bytes()
        assert place.stat().st_mode & 0o777 == (0o644 if name == "build_id" else 0o755)
    service = (root / "etc/systemd/system/vgpud.service").read_text()
    assert f"ExecStart={sys.executable} -m vgpu serve --profile p40 --memory 8589934592 --group vgpu\n" in service
    wants = root / "etc/systemd/system/sockets.target.wants/vgpud.socket"
    assert os.readlink(wants) == "/etc/systemd/system/vgpud.socket"
    assert (root / "etc/sysusers.d/vgpu.conf").is_file()
    assert (root / DROP_IN).is_file()
    commands = [" ".join(words) for words, run in report.commands if not run]
    assert commands == [
        "systemd-sysusers /etc/sysusers.d/vgpu.conf", "systemctl daemon-reload", "systemctl start vgpud.socket",
        "systemctl start vgpud.service", "systemctl try-restart ollama.service",
    ]  # fmt: skip
    assert len(commands) == len(report.commands)
    assert any("not in" in text and "install vgpu there" in text for text in report.warnings)


def test_a_dry_run_touches_nothing(root: Path) -> None:
    before = tree(root)
    report = enable(rooted(root, dry_run=True))
    assert tree(root) == before
    lines = list(report.lines())
    assert f"create   /{DROP_IN}" in lines
    assert "         | SupplementaryGroups=vgpu" in lines
    assert "to run   systemctl daemon-reload" in lines
    enable(rooted(root))
    after = tree(root)
    report = disable(rooted(root, dry_run=True))
    assert tree(root) == after
    assert f"remove   /{DROP_IN}" in report.lines()


def test_another_build_replaces_the_libraries_at_once(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = tree(root)
    monkeypatch.setattr(install, "native_folder", lambda: root.parent / "old")
    monkeypatch.setattr(install, "build_id", lambda: "old")
    for name in (*LIBRARIES, "build_id"):
        write(root.parent / "old", name, f"old {name}")
    enable(rooted(root))
    with (root / "usr/lib/vgpu/libcuda.so.1").open() as used:
        monkeypatch.undo()
        report = enable(rooted(root))
        assert used.read() == "old libcuda.so.1"  # a program that runs keeps what it has
    actions = {change.path.name: change.action for change in report.plan.changes} if report.plan else {}
    assert {actions[name] for name in LIBRARIES} == {"update"}
    assert actions["50-vgpu.conf"] == "keep"
    assert (root / "usr/lib/vgpu/build_id").read_text().strip() == build_id()
    disable(rooted(root))
    assert tree(root) == before


def test_an_edited_drop_in(root: Path) -> None:
    enable(rooted(root))
    place = root / DROP_IN
    place.write_text(place.read_text() + 'Environment="OLLAMA_DEBUG=2"\n')
    edited = tree(root)
    for call in (enable, disable):
        with pytest.raises(EditedError, match=r"50-vgpu\.conf.*--force"):
            call(rooted(root))
        assert tree(root) == edited
    report = disable(rooted(root, force=True))
    assert "OLLAMA_DEBUG" in place.with_name("50-vgpu.conf.edited").read_text()
    assert any("50-vgpu.conf.edited" in line for line in report.lines())
    assert any("stays: it has files" in note for note in report.notes)


def test_another_unit(root: Path) -> None:
    before = tree(root)
    enable(rooted(root))
    report = enable(rooted(root, unit="ollama-cpu"))
    assert report.unit == "ollama-cpu.service"
    assert not (root / DROP_IN).exists()
    assert (root / "etc/systemd/system/ollama-cpu.service.d/50-vgpu.conf").exists()
    assert any("no ollama-cpu.service yet" in text for text in report.warnings)
    assert ["systemctl", "try-restart", "ollama.service"] in [words for words, _ in report.commands]
    disable(rooted(root))  # the manifest knows which unit it was
    assert tree(root) == before


def test_masked(root: Path) -> None:
    (root / "etc/systemd/system/vgpud.service").symlink_to("/dev/null")
    before = tree(root)
    with pytest.raises(FilesError, match="unmask"):
        enable(rooted(root))
    assert tree(root) == before


# --- the unit that is there already


def variables(root: Path) -> dict[str, str]:
    lines = (root / DROP_IN).read_text().splitlines()
    pairs = [line.removeprefix('Environment="')[:-1].split("=", 1) for line in lines if line.startswith("Environment=")]
    return dict(pairs)


def test_what_the_unit_sets_is_kept_behind_ours(root: Path) -> None:
    write(
        root, "etc/systemd/system/ollama.service.d/10-mine.conf",
        '[Service]\nEnvironment="LD_LIBRARY_PATH=/opt/rocm/lib" LD_PRELOAD=/usr/lib/libjemalloc.so\n',
    )  # fmt: skip
    enable(rooted(root))
    found = variables(root)
    assert found["LD_LIBRARY_PATH"] == "/usr/lib/vgpu:/opt/rocm/lib"
    assert found["LD_PRELOAD"].endswith(":/usr/lib/libjemalloc.so")
    again = enable(rooted(root))  # what we wrote ourselves is not merged once more
    assert not again.changed


def test_what_overrides_ours_is_named(root: Path) -> None:
    write(root, "etc/default/ollama", "# LD_PRELOAD=no\nLD_LIBRARY_PATH=/x\n")
    write(
        root, "etc/systemd/system/ollama.service.d/override.conf",
        "[Service]\nEnvironment=LD_PRELOAD=/x.so\nEnvironmentFile=-/etc/default/ollama\nUnsetEnvironment=VGPU_SOCKET\n",
    )  # fmt: skip
    warnings = enable(rooted(root)).warnings
    assert any("override.conf sets LD_PRELOAD=/x.so after our drop-in" in text for text in warnings)
    assert any("/etc/default/ollama sets LD_LIBRARY_PATH" in text for text in warnings)
    assert not any("/etc/default/ollama sets LD_PRELOAD" in text for text in warnings)
    assert any("override.conf unsets VGPU_SOCKET" in text for text in warnings)


@pytest.mark.parametrize(
    ("families", "needed"), [("AF_INET AF_INET6", True), ("AF_INET AF_UNIX", False), ("~AF_PACKET", False), ("", False)]
)
def test_a_unit_without_unix_sockets_gets_them(root: Path, families: str, needed: bool) -> None:
    if families:
        write(
            root, "etc/systemd/system/ollama.service.d/hard.conf", f"[Service]\nRestrictAddressFamilies={families}\n"
        )
    enable(rooted(root))
    assert ("RestrictAddressFamilies=AF_UNIX" in (root / DROP_IN).read_text()) == needed


# --- who can read what


def test_an_interpreter_in_a_closed_home(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    python = write(root, "home/me/venv/bin/python", "", 0o755)
    monkeypatch.setattr(sys, "executable", "/home/me/venv/bin/python")
    monkeypatch.setattr(access, "needed", lambda: [(Path("/home/me/venv/bin/python"), READ | EXECUTE)])
    (root / "home/me").chmod(0o700)
    before = tree(root)
    with pytest.raises(AccessError, match=r"user vgpu cannot enter /home/me \(mode 0700\).*/opt/vgpu") as caught:
        enable(rooted(root))
    assert str(python.relative_to(root)) in str(caught.value)
    with pytest.raises(AccessError):
        enable(rooted(root, dry_run=True))
    assert tree(root) == before
    (root / "home/me").chmod(0o755)
    report = enable(rooted(root))
    assert not any("install vgpu there" in text for text in report.warnings)
    assert "ProtectHome=read-only" in (root / "etc/systemd/system/vgpud.service").read_text()


def test_an_interpreter_in_a_temporary_folder(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/tmp/venv/bin/python")
    with pytest.raises(AccessError, match="temporary files"):
        check_daemon(Path("/"))
    # Of another root it is not said which vgpu will be there: these tests run wherever the checkout lies.
    assert any("install vgpu there" in text for text in enable(rooted(root)).warnings)


def test_a_library_folder_that_ollamas_user_cannot_enter(root: Path) -> None:
    (root / "usr/lib").chmod(0o700)
    with pytest.raises(AccessError, match=r"ollama\.service's user cannot enter /usr/lib \(mode 0700\).*chmod"):
        enable(rooted(root))
    (root / "usr/lib").chmod(0o755)
    (root / "usr/lib/vgpu").mkdir(mode=0o750)
    with pytest.raises(AccessError, match="/usr/lib/vgpu"):
        enable(rooted(root))


def test_what_vgpud_needs_is_there() -> None:
    found = dict(access.needed())
    assert found[Path(sys.executable)] == READ | EXECUTE
    assert Path(vgpu.__file__) in found
    assert native_folder() / "libvgpu_worker.so" in found
    assert any("llvmlite" in str(path) for path in found)
    assert all(path.exists() for path in found)


# --- the service manager


class Recorder(Manager):
    """A manager that runs nothing: it writes down what it is asked, and fails where it is told to."""

    def __init__(self, active: Sequence[str] = (), fails: str = "", scope: str = "system") -> None:
        super().__init__(scope)
        self.asked: list[str] = []
        self.units, self.fails = set(active), fails

    def running(self) -> bool:
        return True

    def run(self, command: Sequence[str]) -> None:
        self.asked.append(" ".join(command))
        if self.fails and self.fails in self.asked[-1]:
            raise ManagerError(f"`{self.asked[-1]}` failed with status 1: it said so")
        words = [word for word in command if word not in ("systemctl", "--user")]
        if words[0] in ("start", "restart"):
            self.units |= set(words[1:])
        elif words[0] == "stop":
            self.units -= set(words[1:])

    def active(self, unit: str) -> bool:
        return unit in self.units

    def take(self) -> list[str]:
        asked, self.asked = self.asked, []
        return asked


@pytest.fixture
def here(root: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The scratch root as this system: nothing else is touched, and commands are run."""
    monkeypatch.setattr(Request, "place", property(lambda self: root))
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    return root


def test_what_is_run(here: Path) -> None:
    manager = Recorder(active=["ollama.service"])
    before = tree(here)
    request = Request(manager=manager)
    report = enable(request)
    assert manager.take() == [
        "systemd-sysusers /etc/sysusers.d/vgpu.conf", "systemctl daemon-reload", "systemctl start vgpud.socket",
        "systemctl start vgpud.service", "systemctl restart ollama.service",
    ]  # fmt: skip
    assert all(run for _, run in report.commands)
    manager.units.add("vgpud.service")
    enable(request)
    assert manager.take() == []  # nothing differs, everything runs
    manager.units.discard("vgpud.socket")
    enable(request)
    assert manager.take() == ["systemctl start vgpud.socket"]
    disable(request)
    assert manager.take() == [
        "systemctl stop vgpud.socket vgpud.service", "systemctl daemon-reload", "systemctl restart ollama.service",
    ]  # fmt: skip
    assert tree(here) == before


def test_ollama_that_does_not_run_is_not_started(here: Path) -> None:
    manager = Recorder()
    report = enable(Request(manager=manager))
    assert not any("ollama" in asked for asked in manager.take())
    assert report.notes == ["ollama.service does not run: `systemctl start ollama.service`"]


def test_an_upgrade_restarts_both(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    manager = Recorder(active=["ollama.service"])
    monkeypatch.setattr(vgpu, "__version__", "0.0.1")
    enable(Request(manager=manager))
    manager.units.add("vgpud.service")
    manager.take()
    monkeypatch.undo()
    monkeypatch.setattr(Request, "place", property(lambda self: here))
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    enable(Request(manager=manager))
    assert manager.take() == ["systemctl restart vgpud.service", "systemctl restart ollama.service"]
    enable(Request(manager=manager))
    assert manager.take() == []


def test_other_options_restart_vgpud_alone(here: Path) -> None:
    manager = Recorder(active=["ollama.service"])
    enable(Request(manager=manager))
    manager.units.add("vgpud.service")
    manager.take()
    report = enable(Request(manager=manager, profile="p40", restart=False))
    assert "systemctl restart vgpud.service" not in manager.take()
    assert (["systemctl", "restart", "vgpud.service"], False) in report.commands
    enable(Request(manager=manager))
    assert manager.take()[-1] == "systemctl restart vgpud.service"


@pytest.mark.parametrize("fails", ["systemd-sysusers", "daemon-reload", "start vgpud.s", "restart ollama"])
def test_a_command_that_fails_undoes_all(here: Path, fails: str) -> None:
    before = tree(here)
    manager = Recorder(active=["ollama.service"], fails=fails)
    with pytest.raises(ManagerError, match=rf"{fails}.*it said so.*Every file is as it was"):
        enable(Request(manager=manager))
    assert tree(here) == before
    asked = manager.take()
    assert "systemctl stop vgpud.socket vgpud.service" in asked
    assert asked[-1] == (
        "systemctl try-restart ollama.service" if "ollama" in fails else "systemctl daemon-reload"
    )


def test_a_failing_disable_leaves_it_enabled(here: Path) -> None:
    manager = Recorder(active=["ollama.service"])
    enable(Request(manager=manager))
    enabled = tree(here)
    manager.fails = "daemon-reload"
    with pytest.raises(ManagerError):
        disable(Request(manager=manager))
    assert tree(here) == enabled


def test_a_users_service(here: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    home = here / "home/me"
    home.mkdir(parents=True)
    before = tree(here)
    monkeypatch.setenv("HOME", "/home/me")
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    manager = Recorder(scope="user")
    request = Request(scope="user", manager=manager)
    report = enable(request)
    assert manager.take() == [
        "systemctl --user daemon-reload", "systemctl --user start vgpud.socket", "systemctl --user start vgpud.service"
    ]  # fmt: skip
    assert {path.split("/")[0] for path in set(tree(here)) - set(before)} == {"home"}
    assert (home / ".local/share/vgpu/lib/libcuda.so.1").is_file()
    drop_in = (home / ".config/systemd/user/ollama.service.d/50-vgpu.conf").read_text()
    assert "VGPU_SOCKET=%t/vgpu/vgpud.sock" in drop_in
    assert "LD_LIBRARY_PATH=/home/me/.local/share/vgpu/lib" in drop_in
    service = (home / ".config/systemd/user/vgpud.service").read_text()
    assert "User=" not in service
    assert "--group" not in service
    assert any("without --user" in text for text in report.warnings)
    assert disable(request).notes == []
    assert tree(here) == before


def test_who_may(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(EnableError, match=r"sudo .* ollama enable.*--user"):
        enable(Request(manager=Recorder()))


def test_without_systemd(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(Manager, "running", lambda self: False)
    for scope in ("system", "user"):
        with pytest.raises(EnableError, match=r"vgpu run -- ollama serve.*--root.*Nothing was changed"):
            enable(Request(scope=scope, manager=Manager(scope)))
    report = enable(Request(scope="user", dry_run=True, manager=Manager("user")))
    assert "vgpu run -- ollama serve" in report.warnings[0]
    with pytest.raises(EnableError, match="is no folder"):
        enable(Request(root=tmp_path / "missing"))


def test_the_layout_is_the_contracts() -> None:
    where: Layout = system_layout()
    assert str(where.drop_in("ollama.service")) == "/etc/systemd/system/ollama.service.d/50-vgpu.conf"
    assert (str(where.libraries), where.socket) == ("/usr/lib/vgpu", "/run/vgpu/vgpud.sock")
