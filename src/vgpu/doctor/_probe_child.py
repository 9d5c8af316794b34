"""The child of a probe: calls a library and says before each call which one it is.

Run as a file by ``probe.py`` (``python -I -S``), in the environment under examination; only the standard library is
used and nothing of vgpu is imported. Lines of JSON go to the descriptor given: ["call", name], ["value", key, value],
["missing", symbol], ["error", text], ["done"].
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import re
import sys
from collections.abc import Callable
from typing import Any

_CANARY = 0xA5
_ROOM = 4096  # bytes given for a cudaDeviceProp of about 1 KB
_CUDA = re.compile(r"lib(?:cuda|cudart|cublas|cublasLt|nvidia-ml)\.so[.\d]*$")
# CUdevice_attribute numbers that a probe compares, by what they are called in cudaDeviceProp.
_ATTRIBUTES = {"major": 75, "minor": 76, "warpSize": 10, "sharedMemPerBlock": 8, "multiProcessorCount": 16,
               "integrated": 18, "pciBusID": 33, "pciDeviceID": 34, "pciDomainID": 50,
               "sharedMemPerBlockOptin": 97}  # fmt: skip
# Adds 1 to each of 64 numbers: enough to see that code is compiled and run.
_PTX = b"""
.version 6.0
.target sm_30
.address_size 64
.visible .entry vgpu_doctor(.param .u64 numbers)
{
    .reg .b32 %r<3>;
    .reg .b64 %rd<4>;
    ld.param.u64 %rd1, [numbers];
    cvta.to.global.u64 %rd1, %rd1;
    mov.u32 %r1, %tid.x;
    mul.wide.u32 %rd2, %r1, 4;
    add.s64 %rd3, %rd1, %rd2;
    ld.global.u32 %r2, [%rd3];
    add.u32 %r2, %r2, 1;
    st.global.u32 [%rd3], %r2;
    ret;
}
\0"""


class Stop(Exception):  # noqa: N818 - not a failure of the probe: nothing more can be asked
    pass


class Teller:
    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def say(self, *words: Any) -> None:
        os.write(self._descriptor, (json.dumps(words) + "\n").encode())

    def value(self, key: str, value: Any) -> None:
        self.say("value", key, value)

    def stop(self, text: str) -> None:
        self.say("error", text)
        raise Stop


class Library:
    """A library by path or SONAME, loaded as a backend is: RTLD_NOW, so that every symbol must be there."""

    def __init__(self, teller: Teller, name: str, key: str) -> None:
        self._teller = teller
        teller.say("call", f'dlopen("{name}")')
        try:
            self.handle = ctypes.CDLL(name, mode=os.RTLD_NOW | os.RTLD_LOCAL)
        except OSError as error:
            teller.value(f"{key}.dlopen", str(error))
            teller.stop(str(error))
        teller.value(f"{key}.mapped", mapped())

    def has(self, name: str) -> bool:
        return hasattr(self.handle, name)

    def call(self, name: str, *arguments: Any, required: bool = True) -> int:
        """The status that a function returns. Stops the probe when it is missing and required; -1 when it is not."""
        try:
            function: Callable[..., int] = getattr(self.handle, name)
        except AttributeError:
            self._teller.say("missing", name)
            if required:
                self._teller.stop(f"it has no {name}")
            return -1
        self._teller.say("call", name)
        status = int(function(*arguments))
        self._teller.value(f"status.{name}", status)
        return status

    def must(self, name: str, *arguments: Any) -> None:
        """A call without whose success there is nothing more to ask."""
        if status := self.call(name, *arguments):
            self._teller.stop(f"{name} returned {status}")


def mapped() -> list[str]:
    with open("/proc/self/maps") as lines:
        paths = {line.rstrip("\n").split(maxsplit=5)[5] for line in lines if line.count("/")}
    return sorted(path for path in paths if _CUDA.search(path))


def environment(teller: Teller, plan: dict[str, Any]) -> None:
    libc = ctypes.CDLL(None)
    libc.getauxval.restype = ctypes.c_ulong
    teller.value("secure", int(libc.getauxval(23)))  # AT_SECURE
    teller.value("variables", {os.fsdecode(k): os.fsdecode(v) for k, v in os.environb.items()})
    if plan.get("spawn"):
        script = [sys.executable, "-I", "-S", __file__, str(plan["descriptor"]), json.dumps({"plan": "variables"})]
        os.set_inheritable(plan["descriptor"], True)
        _, status = os.waitpid(os.posix_spawn(sys.executable, script, os.environ), 0)
        teller.value("spawn.status", status)


def variables(teller: Teller, plan: dict[str, Any]) -> None:
    teller.value("spawn.variables", dict(os.environ))


def open_driver(teller: Teller, plan: dict[str, Any]) -> Library:
    return Library(teller, plan["cuda"], "cuda")


def driver(teller: Teller, plan: dict[str, Any]) -> None:
    cuda = open_driver(teller, plan)
    teller.value(
        "exports",
        [n for n in ("vgpu_build_id", "cuGetExportTable", "cuGetProcAddress", "cuGetProcAddress_v2") if cuda.has(n)],
    )
    describe(teller, cuda)


def describe(teller: Teller, cuda: Library) -> None:
    """Ask the driver API for device 0."""
    number = ctypes.c_int()
    if cuda.call("cuDriverGetVersion", ctypes.byref(number), required=False) == 0:
        teller.value("driver_version", number.value)
    procedures(teller, cuda)
    cuda.must("cuInit", 0)
    # What was built for, before cuInit, may differ from what the device has.
    if cuda.call("cuDriverGetVersion", ctypes.byref(number), required=False) == 0:
        teller.value("driver_version", number.value)
    cuda.must("cuDeviceGetCount", ctypes.byref(number))
    teller.value("count", number.value)
    if number.value < 1:
        teller.stop("cuDeviceGetCount says 0")
    device = ctypes.c_int()
    cuda.must("cuDeviceGet", ctypes.byref(device), 0)
    name = ctypes.create_string_buffer(256)
    if cuda.call("cuDeviceGetName", name, 256, device, required=False) == 0:
        teller.value("name", name.value.decode(errors="replace"))
    identity = ctypes.create_string_buffer(16)
    which = "cuDeviceGetUuid_v2" if cuda.has("cuDeviceGetUuid_v2") else "cuDeviceGetUuid"
    if cuda.call(which, identity, device, required=False) == 0:
        teller.value("uuid", identity.raw.hex())
    size = ctypes.c_size_t()
    which = "cuDeviceTotalMem_v2" if cuda.has("cuDeviceTotalMem_v2") else "cuDeviceTotalMem"
    if cuda.call(which, ctypes.byref(size), device, required=False) == 0:
        teller.value("totalGlobalMem", size.value)
    bus = ctypes.create_string_buffer(64)
    if cuda.call("cuDeviceGetPCIBusId", bus, 64, device, required=False) == 0:
        teller.value("pci", bus.value.decode(errors="replace"))
    for key, attribute in _ATTRIBUTES.items():
        if cuda.call("cuDeviceGetAttribute", ctypes.byref(number), attribute, device, required=False) == 0:
            teller.value(key, number.value)


def procedures(teller: Teller, cuda: Library) -> None:
    """Which of the functions that NVIDIA's runtime cannot do without cuGetProcAddress hands out."""
    if not cuda.has("cuGetProcAddress_v2"):
        return
    for name in ("cuInit", "cuGetExportTable", "cuDeviceGetCount", "cuDeviceGet"):
        address, status = ctypes.c_void_p(), ctypes.c_int()
        result = cuda.call(
            "cuGetProcAddress_v2", name.encode(), ctypes.byref(address), 12000, ctypes.c_uint64(0), ctypes.byref(status)
        )
        if result or not address.value:
            teller.say("missing", f"cuGetProcAddress({name})")


def runtime(teller: Teller, plan: dict[str, Any]) -> None:
    if plan["cuda"]:
        open_driver(teller, plan)
    cudart = Library(teller, plan["cudart"], "cudart")
    number = ctypes.c_int()
    if cudart.call("cudaRuntimeGetVersion", ctypes.byref(number), required=False) == 0:
        teller.value("runtime_version", number.value)
    if cudart.call("cudaDriverGetVersion", ctypes.byref(number), required=False) == 0:
        teller.value("runtime_driver_version", number.value)
    number.value = -1
    status = cudart.call("cudaGetDeviceCount", ctypes.byref(number))
    if cudart.has("cudaGetErrorString"):
        cudart.handle.cudaGetErrorString.restype = ctypes.c_char_p
        text = cudart.handle.cudaGetErrorString(status)
        teller.value("count_text", (text or b"").decode(errors="replace"))
    teller.value("runtime.mapped", mapped())
    if status or number.value < 1:
        teller.value("runtime_count", number.value)
        teller.stop(f"cudaGetDeviceCount returned {status}")
    teller.value("runtime_count", number.value)
    room = (ctypes.c_uint8 * _ROOM)(*([_CANARY] * _ROOM))
    name = "cudaGetDeviceProperties_v2" if plan["major"] == 12 else "cudaGetDeviceProperties"
    cudart.must(name, room, 0)
    data = bytes(room)
    teller.value("properties", data[:1280].hex())
    teller.value("written", len(data.rstrip(bytes([_CANARY]))))


def nvml(teller: Teller, plan: dict[str, Any]) -> None:
    library = Library(teller, plan["nvml"], "nvml")
    library.must("nvmlInit_v2")
    text = ctypes.create_string_buffer(96)
    if library.call("nvmlSystemGetDriverVersion", text, 80, required=False) == 0:
        teller.value("nvml_driver", text.value.decode(errors="replace"))
    number = ctypes.c_uint()
    if library.call("nvmlDeviceGetCount_v2", ctypes.byref(number), required=False) == 0:
        teller.value("nvml_count", number.value)
    device = ctypes.c_void_p()
    if plan.get("uuid"):
        status = library.call("nvmlDeviceGetHandleByUUID", plan["uuid"].encode(), ctypes.byref(device), required=False)
        teller.value("nvml_by_uuid", status)
    if library.call("nvmlDeviceGetHandleByIndex_v2", 0, ctypes.byref(device), required=False) == 0:
        if library.call("nvmlDeviceGetUUID", device, text, 96, required=False) == 0:
            teller.value("nvml_uuid", text.value.decode(errors="replace"))
        if library.call("nvmlDeviceGetName", device, text, 96, required=False) == 0:
            teller.value("nvml_name", text.value.decode(errors="replace"))
        memory = (ctypes.c_uint64 * 3)()
        if library.call("nvmlDeviceGetMemoryInfo", device, memory, required=False) == 0:
            teller.value("nvml_memory", list(memory))
        pci = (ctypes.c_uint8 * 256)()
        if library.call("nvmlDeviceGetPciInfo_v3", device, pci, required=False) == 0:
            # nvmlPciInfo_t: busIdLegacy[16], five numbers of 32 bits, busId[32]
            teller.value("nvml_pci", bytes(pci[36:68]).partition(b"\0")[0].decode(errors="replace"))
    library.call("nvmlShutdown", required=False)


def compute(teller: Teller, plan: dict[str, Any]) -> None:
    """Allocate, copy, run a kernel, copy back, free."""
    cuda = open_driver(teller, plan)
    cuda.must("cuInit", 0)
    device, context = ctypes.c_int(), ctypes.c_void_p()
    cuda.must("cuDeviceGet", ctypes.byref(device), 0)
    cuda.must("cuDevicePrimaryCtxRetain", ctypes.byref(context), device)
    cuda.must("cuCtxSetCurrent", context)
    free, total = ctypes.c_size_t(), ctypes.c_size_t()
    cuda.must("cuMemGetInfo_v2", ctypes.byref(free), ctypes.byref(total))
    teller.value("free", free.value)
    teller.value("total", total.value)
    address = ctypes.c_uint64()
    numbers = (ctypes.c_uint32 * 64)(*range(64))
    cuda.must("cuMemAlloc_v2", ctypes.byref(address), ctypes.c_size_t(256))
    cuda.must("cuMemcpyHtoD_v2", address, numbers, ctypes.c_size_t(256))
    module, function = ctypes.c_void_p(), ctypes.c_void_p()
    cuda.must("cuModuleLoadData", ctypes.byref(module), _PTX)
    cuda.must("cuModuleGetFunction", ctypes.byref(function), module, b"vgpu_doctor")
    parameters = (ctypes.c_void_p * 1)(ctypes.addressof(address))
    cuda.must("cuLaunchKernel", function, 1, 1, 1, 64, 1, 1, 0, None, parameters, None)
    cuda.must("cuCtxSynchronize")
    result = (ctypes.c_uint32 * 64)()
    cuda.must("cuMemcpyDtoH_v2", result, address, ctypes.c_size_t(256))
    teller.value("right", list(result) == [n + 1 for n in range(64)])
    cuda.must("cuMemFree_v2", address)
    cuda.call("cuDevicePrimaryCtxRelease_v2", device, required=False)


def backend(teller: Teller, plan: dict[str, Any]) -> None:
    Library(teller, plan["path"], "backend")


_PLANS = {"environment": environment, "variables": variables, "driver": driver, "runtime": runtime, "nvml": nvml,
          "compute": compute, "backend": backend}  # fmt: skip


def main(descriptor: int, plan: dict[str, Any]) -> None:
    teller = Teller(descriptor)
    plan["descriptor"] = descriptor
    with contextlib.suppress(Stop):
        _PLANS[plan["plan"]](teller, plan)
    teller.say("done")
    # No exit handlers of the libraries: a library that hangs in one is not what is asked here.
    os._exit(0)


if __name__ == "__main__":
    main(int(sys.argv[1]), json.loads(sys.argv[2]))
