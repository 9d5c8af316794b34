"""The texts of the units, of the drop-in and of the sysusers file.

systemd.exec(5) and its neighbours say what each line means; the comments say why a line that one would expect is not
there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from vgpu.ollama.layout import GROUP, SERVICE, SOCKET, Layout

_MADE = "# Made by `vgpu ollama enable`, which replaces it; `vgpu ollama disable` takes it away."

SYSUSERS = f"""\
{_MADE}
u {GROUP} - "vgpud, the virtual NVIDIA GPU"
"""


@dataclass(frozen=True)
class Daemon:
    """How the unit starts vgpud. ``arguments`` begin with the interpreter; ``homes``: it lies in somebody's home."""

    arguments: tuple[str, ...]
    homes: bool = False


def quoted(word: str) -> str:
    """A value or a word that systemd reads as it is: quotes, backslashes and specifiers are escaped."""
    text = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%")
    return f'"{text}"'


def _command(arguments: Sequence[str]) -> str:
    def one(word: str) -> str:
        plain = word.replace("%", "%%").replace("$", "$$")
        return plain if plain and not set(plain) & set(" \t\"'\\;") else quoted(word).replace("$", "$$")

    return " ".join(map(one, arguments))


def assignment(name: str, value: str, specifier: bool = False) -> str:
    """One Environment= line. With ``specifier`` a value's ``%`` is systemd's."""
    text = quoted(f"{name}={value}")
    return f"Environment={text.replace('%%', '%') if specifier else text}"


def vgpud_socket(layout: Layout) -> str:
    """vgpud.socket: guests can connect from boot on; vgpud is started by the first."""
    if layout.scope == "system":
        access = f"SocketUser={GROUP}\nSocketGroup={GROUP}\nSocketMode=0660\nDirectoryMode=0755"
    else:
        access = "SocketMode=0600\nDirectoryMode=0700"
    return f"""\
{_MADE}
[Unit]
Description=Socket of vgpud, the virtual NVIDIA GPU

[Socket]
ListenStream={layout.socket}
{access}
RemoveOnStop=yes

[Install]
WantedBy=sockets.target
"""


def vgpud_service(layout: Layout, daemon: Daemon) -> str:
    """vgpud.service: ready when guests have workers at once, and hardened as far as a compiler allows."""
    return f"""\
{_MADE}
[Unit]
Description=vgpud, the virtual NVIDIA GPU
Requires={SOCKET}
After={SOCKET}

[Service]
Type=notify
ExecStart={_command(daemon.arguments)}
# LLVM from a cold disk
TimeoutStartSec=120
Restart=on-failure
RestartSec=3
# vgpud ends its workers itself
KillMode=mixed
# A worker that the kernel killed is one program's loss
OOMPolicy=continue
LimitNOFILE=65536
{_system_service(daemon) if layout.scope == "system" else _USER_SERVICE}"""


def _system_service(daemon: Daemon) -> str:
    return f"""\
User={GROUP}
Group={GROUP}
WorkingDirectory=/
CacheDirectory=vgpu
CacheDirectoryMode=0700
Environment=VGPU_CACHE=%C/vgpu/kernels
LimitMEMLOCK=infinity
UMask=0077
# No RuntimeDirectory=: stopping the service would take the socket's folder away.
# No MemoryDenyWriteExecute=: machine code is made here. No ProtectProc= and PrivateUsers=: guests are looked at.
NoNewPrivileges=yes
CapabilityBoundingSet=
ProtectSystem=strict
ProtectHome={"read-only" if daemon.homes else "yes"}
PrivateTmp=yes
PrivateDevices=yes
ProtectClock=yes
ProtectControlGroups=yes
ProtectHostname=yes
ProtectKernelLogs=yes
ProtectKernelModules=yes
ProtectKernelTunables=yes
RestrictAddressFamilies=AF_UNIX
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
LockPersonality=yes
SystemCallArchitectures=native
SystemCallFilter=@system-service
SystemCallErrorNumber=EPERM
"""


_USER_SERVICE = """\
WorkingDirectory=/
UMask=0077
# No MemoryDenyWriteExecute=: machine code is made here.
NoNewPrivileges=yes
RestrictAddressFamilies=AF_UNIX
RestrictRealtime=yes
RestrictSUIDSGID=yes
LockPersonality=yes
SystemCallArchitectures=native
"""


def drop_in(layout: Layout, variables: Mapping[str, str], families: bool = False) -> str:
    """The drop-in for Ollama's unit. ``variables`` are those of guest/inject.py. ``families``: the unit has a list of
    address families without AF_UNIX, by which vgpud is reached."""
    lines = [
        _MADE,
        "[Unit]",
        f"Wants={SERVICE}",
        f"After={SERVICE}",
        "",
        "[Service]",
    ]
    for name, value in variables.items():
        if name == "LD_PRELOAD":
            lines += [
                "# Ollama's own folders come first on its children's library path and hold NVIDIA's libcudart and",
                "# libcublas. The loader takes a library that is loaded already for any of the same SONAME: ours.",
            ]
        lines.append(assignment(name, value, specifier=name == "VGPU_SOCKET"))
    if layout.scope == "system":
        lines.append(f"SupplementaryGroups={GROUP}")
    if families:
        lines.append("RestrictAddressFamilies=AF_UNIX")
    return "\n".join(lines) + "\n"
