"""The units: what systemd itself says of them, and that every value arrives as it was meant."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.ollama.trees import OLLAMA_SERVICE, write

from vgpu.guest.inject import guest_environment, ollama_environment
from vgpu.guest.locate import CUBLAS, CUDART, native_folder
from vgpu.ollama.layout import Layout, UnitNameError, layout, unit_name
from vgpu.ollama.unit_files import parse, words
from vgpu.ollama.units import SYSUSERS, Daemon, assignment, drop_in, quoted, vgpud_service, vgpud_socket

needs_systemd = pytest.mark.skipif(
    shutil.which("systemd-analyze") is None, reason="systemd-analyze is not installed (Debian: package systemd)"
)
PYTHON = "/opt/my vgpu/bin/python3%"
DAEMON = Daemon((PYTHON, "-m", "vgpu", "serve", "--profile", "h100-80gb-hbm3", "--group", "vgpu"))


def variables(where: Layout) -> dict[str, str]:
    found = guest_environment({}, where.socket, preload=True, folder=where.libraries, libraries=native_folder())
    return found | ollama_environment({})


def values(text: str, key: str) -> list[str]:
    return [value for _, name, value in parse(text) if name == key]


def install(root: Path, scope: str) -> list[Path]:
    """A root with everything that the units need."""
    where = layout(scope)
    units = str(where.units)
    write(root, PYTHON, "", 0o755)
    write(root, "/usr/local/bin/ollama", "", 0o755)
    for name in ("sysinit", "sockets", "basic", "default", "shutdown", "network-online", "timers", "paths", "slices"):
        write(root, f"{units}/{name}.target", "[Unit]\n")
    write(root, f"{units}/ollama.service", OLLAMA_SERVICE)
    return [
        write(root, f"{units}/vgpud.socket", vgpud_socket(where)),
        write(root, f"{units}/vgpud.service", vgpud_service(where, DAEMON)),
        write(root, str(where.drop_in("ollama.service")), drop_in(where, variables(where), families=True)),
    ]


@needs_systemd
def test_the_systems_units_are_right(tmp_path: Path) -> None:
    install(tmp_path, "system")
    for unit in ("vgpud.socket", "vgpud.service", "ollama.service"):
        done = subprocess.run(
            ["systemd-analyze", f"--root={tmp_path}", "--man=no", "verify", unit], capture_output=True, text=True,
            timeout=200,
        )  # fmt: skip
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@needs_systemd
def test_a_users_units_are_right(tmp_path: Path) -> None:
    where = layout("user")
    daemon = Daemon(("/bin/sh", "-m", "vgpu", "serve"))
    folder = tmp_path / "units"
    write(folder, "vgpud.socket", vgpud_socket(where))
    write(folder, "vgpud.service", vgpud_service(where, daemon))
    write(folder, "ollama.service", "[Service]\nExecStart=/bin/true\n")
    write(folder, "ollama.service.d/50-vgpu.conf", drop_in(where, variables(where)))
    (tmp_path / "run").mkdir(mode=0o700)
    done = subprocess.run(
        ["systemd-analyze", "--user", "--man=no", "verify", *(str(one) for one in folder.iterdir() if one.is_file())],
        capture_output=True, text=True, timeout=200,
        env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path / "run"),
             "SYSTEMD_UNIT_PATH": f"{folder}:"},
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")


@needs_systemd
def test_systemd_would_notice_a_mistake(tmp_path: Path) -> None:
    """So that the two tests above say something."""
    service = install(tmp_path, "system")[1]
    service.write_text(service.read_text().replace("OOMPolicy=continue", "OOMPolicy=perhaps"))
    done = subprocess.run(
        ["systemd-analyze", f"--root={tmp_path}", "--man=no", "verify", "vgpud.service"], capture_output=True,
        text=True, timeout=200,
    )  # fmt: skip
    assert "perhaps" in done.stderr


@pytest.mark.skipif(shutil.which("systemd-sysusers") is None, reason="systemd-sysusers is not installed")
def test_sysusers_makes_the_group_and_the_user(tmp_path: Path) -> None:
    conf = write(tmp_path, "usr/lib/vgpu.conf", SYSUSERS)
    (tmp_path / "etc").mkdir()
    done = subprocess.run(
        ["systemd-sysusers", f"--root={tmp_path}", str(conf)], capture_output=True, text=True, timeout=200
    )
    assert done.returncode == 0, done.stderr
    assert [line.split(":")[0] for line in (tmp_path / "etc/group").read_text().splitlines()] == ["vgpu"]
    assert (tmp_path / "etc/passwd").read_text().startswith("vgpu:x:")


def test_the_drop_in_sets_what_run_sets_and_nothing_else() -> None:
    where = layout("system")
    text = drop_in(where, variables(where))
    found = dict(words(value)[0].split("=", 1) for value in values(text, "Environment"))
    assert set(found) == {"LD_LIBRARY_PATH", "LD_PRELOAD", "VGPU_SOCKET", "GGML_NO_BACKTRACE", "OLLAMA_LOAD_TIMEOUT"}
    assert found["LD_PRELOAD"].split(":") == [f"/usr/lib/vgpu/{name}" for name in (*CUDART, *CUBLAS)]
    assert len(found["LD_PRELOAD"].split(":")) == 6  # .12 and .13 of each: both backends of Ollama
    assert found["LD_LIBRARY_PATH"] == "/usr/lib/vgpu"
    assert found["VGPU_SOCKET"] == "/run/vgpu/vgpud.sock"
    assert values(text, "SupplementaryGroups") == ["vgpu"]
    assert values(text, "Wants") == values(text, "After") == ["vgpud.service"]
    assert values(text, "RestrictAddressFamilies") == []
    assert "RestrictAddressFamilies=AF_UNIX" in drop_in(where, variables(where), families=True)


def test_a_users_drop_in_leaves_the_specifier_to_systemd() -> None:
    where = layout("user")
    text = drop_in(where, variables(where))
    assert 'Environment="VGPU_SOCKET=%t/vgpu/vgpud.sock"' in text
    assert "SupplementaryGroups" not in text
    assert "User=" not in vgpud_service(where, DAEMON)


def test_hardening() -> None:
    text = vgpud_service(layout("system"), DAEMON)
    assert values(text, "Type") == ["notify"]
    assert values(text, "OOMPolicy") == ["continue"]
    assert values(text, "MemoryDenyWriteExecute") == []
    assert values(text, "RuntimeDirectory") == []
    assert values(text, "ProtectHome") == ["yes"]
    assert values(vgpud_service(layout("system"), Daemon(DAEMON.arguments, homes=True)), "ProtectHome") == ["read-only"]


@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=20))
def test_values_arrive(value: str) -> None:
    """As systemd.syntax(7) reads them: quotes, C escapes, and %% for a per cent sign."""
    line = assignment("NAME", value)
    text = line.removeprefix('Environment="').removesuffix('"')
    plain, rest = "", iter(text)
    for one in rest:
        if one == "\\":
            plain += next(rest)
        elif one == "%":
            assert next(rest) == "%"
            plain += "%"
        else:
            assert one != '"'
            plain += one
    assert plain == f"NAME={value}"


def test_the_command_line_arrives() -> None:
    text = vgpud_service(layout("system"), Daemon(("/opt/a b/py%thon", "-m", "$x", 'q"q', "")))
    assert values(text, "ExecStart") == ['"/opt/a b/py%%thon" -m $$x "q\\"q" ""']
    assert quoted("\\") == '"\\\\"'


@pytest.mark.parametrize("name", ["ollama", "ollama.service", "my-ollama@1.service"])
def test_unit_names(name: str) -> None:
    assert unit_name(name) == (name if "." in name else f"{name}.service")


@pytest.mark.parametrize("name", ["", "a/b", "../x.service", "ollama.socket", "a b", "x" * 250, "ollama.service\n"])
def test_names_of_no_service(name: str) -> None:
    with pytest.raises(UnitNameError, match="not the name of a service"):
        unit_name(name)
