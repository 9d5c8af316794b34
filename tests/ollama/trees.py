"""Folders as values: what the tests compare, and what they begin with."""

from __future__ import annotations

import os
import stat
from pathlib import Path

OLLAMA_SERVICE = """\
[Unit]
Description=Ollama Service
After=network-online.target

[Service]
ExecStart=/usr/local/bin/ollama serve
User=ollama
Group=ollama
Restart=always
RestartSec=3
Environment="PATH=/usr/local/bin:/usr/bin:/bin"

[Install]
WantedBy=default.target
"""
PASSWD = "root:x:0:0:root:/root:/bin/bash\nollama:x:995:995::/usr/share/ollama:/bin/false\n"
GROUP = "root:x:0:\nvideo:x:44:ollama\nollama:x:995:\n"

Tree = dict[str, tuple[str, int, int, int, bytes]]


def tree(root: Path) -> Tree:
    """Every path below ``root`` with its kind, mode, owner, and content or target."""
    found: Tree = {}
    for folder, folders, files in os.walk(root):
        for name in (*folders, *files):
            path = Path(folder, name)
            status = path.lstat()
            kind, content = "folder", b""
            if stat.S_ISLNK(status.st_mode):
                kind, content = "link", os.fsencode(os.readlink(path))
            elif not path.is_dir():
                kind, content = "file", path.read_bytes()
            owner = (status.st_uid, status.st_gid)
            found[str(path.relative_to(root))] = (kind, stat.S_IMODE(status.st_mode), *owner, content)
    return found


def write(root: Path, path: str, text: str | bytes, mode: int = 0o644) -> Path:
    """A file below ``root``, with its folders."""
    place = root / path.lstrip("/")
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(text.encode() if isinstance(text, str) else text)
    place.chmod(mode)
    return place


def system(root: Path) -> Path:
    """A system in a folder: users, Ollama's unit as its installer writes it, /lib as a link, and a service of ours."""
    write(root, "etc/passwd", PASSWD)
    write(root, "etc/group", GROUP)
    write(root, "etc/systemd/system/ollama.service", OLLAMA_SERVICE)
    (root / "usr/lib").mkdir(parents=True)
    (root / "lib").symlink_to("usr/lib")
    (root / "var").mkdir(mode=0o700)
    return root
