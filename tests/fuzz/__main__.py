"""``python -m tests.fuzz [TARGET ...] [--seconds N] [--seed N]``: run the fuzz targets, one after the other.

A target is a module ``fuzz_NAME`` here. It has either ``run(seconds, seed) -> inputs tried`` (its own loop), or
``seeds() -> list[bytes]`` and ``target(data)``, which must return for any bytes: an exception, a dead process or
more than HANG_SECONDS of CPU time for one input is a finding. An input that finds something is kept in ``build/fuzz/``.
Exit status: 0 nothing found, 1 something found, 2 wrong arguments.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib
import multiprocessing
import os
import random
import resource
import signal
import sys
import time
import traceback
from multiprocessing.connection import Connection
from pathlib import Path
from types import ModuleType

from tests.fuzz.mutate import mutate

HERE = Path(__file__).resolve().parent
FINDINGS = HERE.parents[1] / "build" / "fuzz"
HANG_SECONDS = 10
MEMORY_BYTES = 8 << 30
REPORT_SECONDS = 10.0


def names() -> list[str]:
    return sorted(path.stem.removeprefix("fuzz_") for path in HERE.glob("fuzz_*.py"))


def _hang(*_: object) -> None:
    raise TimeoutError(f"one input took more than {HANG_SECONDS} s of CPU time")


def _cpu_seconds(pid: int) -> float:
    """CPU time of a process, its own and the kernel's for it."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _loop(module: ModuleType, seconds: float, seed: int, parent: Connection) -> None:
    """In a process of its own: try mutated inputs. Each is written down first, for the case that it kills us."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    signal.signal(signal.SIGPROF, _hang)
    generator = random.Random(seed)
    corpus = module.seeds()
    end = time.monotonic() + seconds
    inputs, said = 0, time.monotonic()
    scratch = FINDINGS / f"current-{module.__name__.rpartition('.')[2]}"
    note = os.open(scratch, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o644)
    while time.monotonic() < end:
        data = corpus[inputs] if inputs < len(corpus) else mutate(generator, corpus)
        os.pwrite(note, data, 0)
        os.ftruncate(note, len(data))
        signal.setitimer(signal.ITIMER_PROF, HANG_SECONDS)
        try:
            module.target(data)
        except Exception:
            parent.send(("found", data, traceback.format_exc()))
            return
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
        inputs += 1
        if time.monotonic() - said > REPORT_SECONDS:
            said = time.monotonic()
            parent.send(("going", inputs, ""))
    os.close(note)
    scratch.unlink()
    parent.send(("done", inputs, ""))


def _run_bytes_target(module: ModuleType, seconds: float, seed: int) -> int:
    """Run a target in a child; returns the inputs tried. Raises RuntimeError with the finding."""
    FINDINGS.mkdir(parents=True, exist_ok=True)
    ours, theirs = multiprocessing.Pipe()
    child = multiprocessing.get_context("fork").Process(target=_loop, args=(module, seconds, seed, theirs))
    child.start()
    theirs.close()
    name = module.__name__.rpartition(".")[2]
    scratch = FINDINGS / f"current-{name}"
    data, text = b"", "the process died"
    spent = 0.0  # CPU time at the last report
    while True:
        try:
            if not ours.poll(REPORT_SECONDS):
                # An input that hangs in C cannot be interrupted by its own timer.
                if child.is_alive() and _cpu_seconds(child.pid or 0) - spent > REPORT_SECONDS + 2 * HANG_SECONDS:
                    child.kill()
                    text = "the process hangs"
                    break
                continue
            kind, value, text = ours.recv()
            spent = _cpu_seconds(child.pid or 0)
        except EOFError:
            break
        if kind == "done":
            child.join()
            return int(value)
        if kind == "found":
            data = value
            break
    child.join()
    data = data or (scratch.read_bytes() if scratch.exists() else b"")
    kept = FINDINGS / f"{name}-{hashlib.sha256(data).hexdigest()[:16]}"
    kept.write_bytes(data)
    raise RuntimeError(f"seed {seed}: {text} (exit status {child.exitcode})\ninput kept in {kept}")


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description="Run fuzz targets.")
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=f"of: {', '.join(names())}; default: all")
    parser.add_argument("--seconds", type=float, default=60, help="for each target (default 60)")
    parser.add_argument("--seed", type=int, default=None, help="default: another one each time")
    options = parser.parse_args(arguments)
    unknown = set(options.targets) - set(names())
    if unknown:
        parser.error(f"no target {', '.join(sorted(unknown))}; there are {', '.join(names())}")
    seed = options.seed if options.seed is not None else time.time_ns() % 2**31
    found = 0
    for name in options.targets or names():
        module = importlib.import_module(f"tests.fuzz.fuzz_{name}")
        begin = time.monotonic()
        try:
            own = getattr(module, "run", None)
            inputs = own(options.seconds, seed) if own else _run_bytes_target(module, options.seconds, seed)
        except RuntimeError as error:
            found += 1
            print(f"{name}: FOUND after {time.monotonic() - begin:.0f} s: {error}")
        else:
            took = time.monotonic() - begin
            print(f"{name}: {inputs} inputs in {took:.0f} s, nothing found (seed {seed})", flush=True)
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
