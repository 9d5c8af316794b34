"""Run in a process of its own (a compile pool is forked from a process with one thread): ``CASE CACHE_FOLDER``.

Prints one JSON object. The compiler is a stand-in that makes a trivial kernel, so that the pool is tested without the
real one.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from pathlib import Path
from typing import Any

from tests.engine.objects import KERNEL, assemble

from vgpu.engine.cpu import pool as pool_module
from vgpu.engine.cpu.cache import ObjectCache
from vgpu.engine.cpu.pool import CompileError, CompilePool
from vgpu.ptx.errors import PtxError, UnsupportedError

opened = 0


def compile_stand_in(
    module: Any, kernel: str, block: tuple[int, int, int], version: str
) -> tuple[bytes, dict[str, Any]]:
    if kernel == "crash":
        os.kill(os.getpid(), signal.SIGSEGV)
    if kernel == "bug":
        raise ZeroDivisionError("a bug of the compiler")
    if kernel == "bad":
        raise PtxError("a type does not fit", kernel=kernel, line=7, text="add.s32")
    if kernel == "new":
        raise UnsupportedError("the instruction is not implemented", kernel=kernel, line=9, text="wgmma")
    while kernel == "endless":
        pass
    if kernel.startswith("slow"):
        time.sleep(float(kernel.removeprefix("slow")))
    return assemble(KERNEL.format(version=version)), {"symbol": f"vgpu_{version}", "text": module, "pid": os.getpid()}


def main(case: str, cache: str) -> dict[str, Any]:
    if case == "limits":
        pool_module.JOB_CPU_SECONDS, pool_module.JOB_SECONDS = 1, 4.0
    pool = CompilePool.start(set(), {"cache": cache, "processes": 2}, compile_stand_in, str)
    out: dict[str, Any] = {}

    def submit(kernel: str, version: str = "coherent", key: str = "00" * 32) -> int:
        return pool.submit("m", "the text of the module", kernel, (32, 1, 1), version, key)

    def error(job: int) -> list[Any]:
        try:
            pool.result(job)
        except CompileError as caught:
            return [str(caught), caught.unsupported]
        return []

    if case == "compile":
        done = pool.result(submit("k", key="11" * 32))
        out = {"notes": done.notes, "bytes": len(done.object), "seconds": done.seconds}
        cached = ObjectCache(Path(cache)).get("11" * 32)
        out["cached"] = cached is not None and cached[1] == done.object and cached[0] == done.notes
        marked = pool.submit("m", "", "k", (1, 1, 1), "coherent", "33" * 32, "44" * 32)
        pool.result(marked)
        out["marked"] = ObjectCache(Path(cache)).get("44" * 32) == ({"supported": "k"}, b"")
        out["again"] = pool.result(submit("k", "masked", "22" * 32)).notes["version"]
    elif case == "errors":
        out = {kernel: error(submit(kernel)) for kernel in ("crash", "bug", "bad", "new")}
        out["after"] = pool.result(submit("k")).notes["kernel"]
        out["kept"] = len(ObjectCache(Path(cache)).entries())
    elif case == "limits":
        out = {kernel: error(submit(kernel)) for kernel in ("endless", "slow30")}
        out["after"] = pool.result(submit("k")).notes["kernel"]
    elif case == "parallel":
        started = time.monotonic()
        jobs = [submit("slow1.5", key=f"{i:02x}" * 32) for i in range(2)]
        for job in jobs:
            pool.result(job)
        out = {"seconds": time.monotonic() - started}
    elif case == "forget":
        job = submit("slow30")
        time.sleep(0.2)
        started = time.monotonic()
        pool.forget("m")
        out = {"error": error(job), "seconds": time.monotonic() - started}
        out["after"] = pool.result(submit("k")).notes["text"]
    elif case == "parent":
        job = submit("slow30")
        time.sleep(0.2)
        os.kill(pool.pid, signal.SIGKILL)
        started = time.monotonic()
        out = {"error": error(job), "seconds": time.monotonic() - started}
        try:
            submit("k")
        except CompileError as caught:
            out["after"] = str(caught)
    pool.close()
    return out


if __name__ == "__main__":
    print(json.dumps(main(*sys.argv[1:])))
