"""What makes a device of this machine itself: its UUID and serial number, the same at every start."""

from __future__ import annotations

import contextlib
import os
import uuid
from pathlib import Path

import platformdirs

_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "https://pypi.org/project/vgpu/#device")


def state_file() -> Path:
    """Where the machine's identity is kept (not created)."""
    return platformdirs.user_state_path("vgpu") / "identity"


def machine_identity(kept: Path | None = None) -> str:
    """32 hexadecimal digits, made once (from /etc/machine-id, or by chance where there is none) and kept."""
    kept = kept or state_file()
    known = _read(kept)
    if known:
        return known
    identity = _machine_id() or uuid.uuid4().hex
    with contextlib.suppress(OSError):  # a read-only home: then /etc/machine-id has to do
        kept.parent.mkdir(parents=True, exist_ok=True)
        scratch = kept.with_name(f"{kept.name}.{os.getpid()}")
        scratch.write_text(identity + "\n")
        try:
            os.link(scratch, kept)
            scratch.unlink()
        except FileExistsError:  # several at once: the first wins; or a damaged file
            other = _read(kept)
            if other:
                scratch.unlink()
                return other
            scratch.replace(kept)
    return identity


def _read(kept: Path) -> str:
    with contextlib.suppress(OSError, UnicodeDecodeError):
        text = kept.read_text().strip()
        if len(text) == 32 and not set(text) - set("0123456789abcdef"):
            return text
    return ""


def _machine_id() -> str:
    for path in ("/etc/machine-id", "/var/lib/dbus/machine-id"):
        with contextlib.suppress(OSError):
            text = Path(path).read_text().strip()
            if len(text) == 32:
                return uuid.uuid5(_NAMESPACE, text).hex  # not the id itself, which is nobody else's business
    return ""


def device_uuid(profile: str, ordinal: int, identity: str | None = None) -> uuid.UUID:
    """The UUID of device ``ordinal`` of this machine when it shows ``profile``."""
    return uuid.uuid5(_NAMESPACE, f"{identity or machine_identity()}/{profile}/{ordinal}")


def device_serial(unique: uuid.UUID) -> str:
    """A serial number of 13 digits, as NVIDIA's boards have, that belongs to this UUID."""
    return f"165{unique.int % 10**10:010d}"
