"""Processes that end with their parent, also where it has ended already."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import os, signal, sys, time
from vgpu.daemon.forkserver import adopt_orphans, die_with_parent
adopt_orphans()
readable, writable = os.pipe()
parent = os.fork()
if parent == 0:
    parent = os.getpid()
    if os.fork() == 0:
        os.write(writable, b"%10d" % os.getpid())
        while sys.argv[1] == "late" and os.getppid() == parent:
            time.sleep(0.001)
        die_with_parent(parent)
        os.write(writable, b".")
        time.sleep(60)
        os._exit(0)
    if sys.argv[1] == "early":
        time.sleep(60)
    os._exit(0)
child = int(os.read(readable, 10))
if sys.argv[1] == "early":
    assert os.read(readable, 1) == b"."
    os.kill(parent, signal.SIGKILL)
os.waitpid(parent, 0)
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""


def status(when: str) -> int:
    """How the child of a parent ended that died before (``late``) or after (``early``) the child said its word."""
    command = [sys.executable, "-c", PROGRAM, when]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode == 0, done.stderr
    return int(done.stdout)


def test_a_child_is_killed_with_its_parent() -> None:
    assert status("early") == -9


def test_a_child_whose_parent_has_died_since_the_fork_is_killed_too() -> None:
    """The kernel sends nothing for a parent that is gone already."""
    assert status("late") == -9
