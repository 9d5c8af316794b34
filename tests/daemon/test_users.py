"""vgpud for a group: guests of another user, who have the group as a supplementary one only, as a service has it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.conftest import START_SECONDS, wait_until

from vgpu.daemon.control import Control, ControlError
from vgpu.guest.inject import clean_environment, guest_environment
from vgpu.guest.locate import LIBRARIES, native_folder
from vgpu.ollama.access import needed
from vgpu.ollama.readable import Identity, obstacle

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="only root can run programs as other users")

GUEST = Path(__file__).with_name("cuda_guest.py")
VGPUD, STRANGER, GROUP = 61184, 61185, 61186  # numbers that nobody has
# The interpreter may lie where only root can read: it is loaded first, and becomes the other user then.
BECOME = f"""
import __future__, ctypes, os, sys, time
source = compile(open(sys.argv[1]).read(), sys.argv[1], "exec")
os.setgroups(eval(sys.argv[2]))
os.setresgid(*[{STRANGER}] * 3)
os.setresuid(*[{STRANGER}] * 3)
sys.argv[1:3] = []
exec(source, {{"__name__": "__main__"}})
"""


@dataclass
class Shared:
    """A vgpud for GROUP."""

    folder: Path
    process: subprocess.Popen[bytes]

    @property
    def socket(self) -> Path:
        return self.folder / "run" / "vgpud.sock"

    def guest(self, groups: list[int], *words: str) -> subprocess.CompletedProcess[str]:
        """Run cuda_guest.py as a stranger with these supplementary groups."""
        libraries = self.folder / "lib"
        base = clean_environment(os.environ)
        environment = {**base, **guest_environment(base, self.socket, folder=libraries)}
        return subprocess.run(
            [sys.executable, "-c", BECOME, str(GUEST), repr(groups), *words], env=environment, cwd="/",
            capture_output=True, text=True, timeout=200,
        )  # fmt: skip


def daemon_user() -> int:
    """A user of its own where that user can read the interpreter and vgpu, which here it may not."""
    who = Identity("vgpud", VGPUD, frozenset({VGPUD}))
    return 0 if any(obstacle(path, who, rights) for path, rights in needed()) else VGPUD


@pytest.fixture(scope="module")
def shared() -> Iterator[Shared]:
    folder = Path(tempfile.mkdtemp(prefix="vgpu-users-"))
    folder.chmod(0o755)
    try:
        user = daemon_user()
        for name, mode in (("run", 0o755), ("cache", 0o700)):
            (folder / name).mkdir()
            (folder / name).chmod(mode)
            os.chown(folder / name, user, user)
        (folder / "lib").mkdir()
        (folder / "lib").chmod(0o755)
        for name in LIBRARIES:
            shutil.copy(native_folder() / name, folder / "lib" / name)
        with (folder / "log").open("wb") as log:
            process = subprocess.Popen(
                [sys.executable, "-m", "vgpu", "serve", "--socket", str(folder / "run" / "vgpud.sock"),
                 "--group", str(GROUP)],
                user=user, group=user, extra_groups=[GROUP], cwd="/", stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                env={**clean_environment(os.environ), "VGPU_CACHE": str(folder / "cache")},
            )  # fmt: skip
        found = Shared(folder, process)
        try:
            wait_until(lambda: found.socket.exists() or process.poll() is not None, START_SECONDS, "vgpud")
            assert process.poll() is None, (folder / "log").read_text()
            yield found
        finally:
            process.terminate()
            process.wait(60)
    finally:
        shutil.rmtree(folder)


def test_the_socket_is_the_groups(shared: Shared) -> None:
    found = shared.socket.stat()
    assert (found.st_mode & 0o777, found.st_gid) == (0o660, GROUP)


def test_a_member_of_the_group_computes(shared: Shared) -> None:
    done = shared.guest([7, GROUP], "info", "alloc", str(10 << 20), "info", "synchronize")
    assert done.returncode == 0, done.stderr
    lines = [line.split() for line in done.stdout.splitlines()]
    assert [line[1] for line in lines] == ["0"] * 6, done.stderr
    assert float(lines[4][2]) >= 10 << 20
    with Control(shared.socket) as control:
        wait_until(lambda: control.status()["device"]["memory_used"] == 0, 10, "its memory to be back")


def test_a_stranger_cannot_connect(shared: Shared) -> None:
    done = shared.guest([7], "info")
    assert done.stdout.split()[:2] == ["init", "802"]
    assert "group" in done.stderr
    assert str(shared.socket) in done.stderr


def test_a_stranger_is_refused_even_where_the_socket_is_open(shared: Shared) -> None:
    shared.socket.chmod(0o666)
    try:
        done = shared.guest([7], "info")
    finally:
        shared.socket.chmod(0o660)
    assert done.stdout.split()[:2] == ["init", "800"]
    assert f"members of group {GROUP}" in done.stderr


def test_members_may_use_it_but_not_end_it(shared: Shared) -> None:
    code = (
        "import os, sys; from pathlib import Path; from vgpu.daemon.control import Control, ControlError; "
        f"os.setgroups([{GROUP}]); os.setresgid(*[{STRANGER}] * 3); os.setresuid(*[{STRANGER}] * 3)\n"
        f"control = Control(Path({str(shared.socket)!r}))\n"
        "print(control.status()['private'])\n"
        "try: control.stop()\nexcept ControlError as error: print(error)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=200, cwd="/")
    said = done.stdout.splitlines()
    assert said[0] == "False", done.stderr
    assert "may end it" in said[1]
    with Control(shared.socket) as control:
        assert control.status()["pid"] == shared.process.pid


def test_root_without_the_group_is_served(shared: Shared) -> None:
    try:
        Control(shared.socket).close()
    except ControlError as error:
        pytest.fail(str(error))
