"""A guest in Python: it calls the libcuda that the loader finds, says on stdout what happened, and does as it is told.

``cuda_guest.py COMMAND...`` with the commands, in order:
    alloc BYTES     allocate device memory
    fork            fork a child that sleeps and keeps every descriptor open
    fill            allocate until it fails
    wait            read a line from stdin
    watch           call cuMemGetInfo until it fails
    synchronize     call cuCtxSynchronize
Each prints one line: the command, the CUresult, and a figure.
"""

from __future__ import annotations

import ctypes
import os
import sys
import time


def main(words: list[str]) -> None:
    cuda = ctypes.CDLL("libcuda.so.1")
    context = ctypes.c_void_p()
    started = time.monotonic()
    say("init", cuda.cuInit(0), time.monotonic() - started)
    started = time.monotonic()
    say("retain", cuda.cuDevicePrimaryCtxRetain(ctypes.byref(context), 0), time.monotonic() - started)
    cuda.cuCtxSetCurrent(context)
    free, total = ctypes.c_size_t(), ctypes.c_size_t()
    address = ctypes.c_uint64()
    while words:
        command = words.pop(0)
        if command == "alloc":
            size = int(words.pop(0))
            say("alloc", cuda.cuMemAlloc_v2(ctypes.byref(address), ctypes.c_size_t(size)), size)
        elif command == "fork":
            child = os.fork()
            if child == 0:
                os.close(1)
                time.sleep(60)
                os._exit(0)
            say("fork", 0, child)
        elif command == "fill":
            size, status = 1 << 20, 0
            count = 0
            while not status:
                status = cuda.cuMemAlloc_v2(ctypes.byref(address), ctypes.c_size_t(size))
                count += 1
            say("fill", status, count)
        elif command == "wait":
            sys.stdin.readline()
        elif command == "watch":
            status = 0
            while not status:
                status = cuda.cuMemGetInfo_v2(ctypes.byref(free), ctypes.byref(total))
            say("watch", status, time.monotonic())
        elif command == "synchronize":
            started = time.monotonic()
            say("synchronize", cuda.cuCtxSynchronize(), time.monotonic() - started)
        elif command == "info":
            status = cuda.cuMemGetInfo_v2(ctypes.byref(free), ctypes.byref(total))
            say("info", status, total.value - free.value)


def say(command: str, status: int, figure: float) -> None:
    print(command, status, figure, flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
