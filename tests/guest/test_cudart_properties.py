"""struct cudaDeviceProp, field by field: where each major's programs look for what cudaGetDeviceProperties writes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import vgpu

HEADERS = Path(vgpu.__file__).parent / "guest"

# name:offset, as the public headers of CUDA 12.9 and 13.2 have them.
CUDA_12 = """
    name:0 uuid:256 luid:272 luidDeviceNodeMask:280 totalGlobalMem:288 sharedMemPerBlock:296 regsPerBlock:304
    warpSize:308 memPitch:312 maxThreadsPerBlock:320 maxThreadsDim:324 maxGridSize:336 clockRate:348 totalConstMem:352
    major:360 minor:364 textureAlignment:368 texturePitchAlignment:376 deviceOverlap:384 multiProcessorCount:388
    kernelExecTimeoutEnabled:392 integrated:396 canMapHostMemory:400 computeMode:404 maxTexture1D:408
    maxTexture1DMipmap:412 maxTexture1DLinear:416 maxTexture2D:420 maxTexture2DMipmap:428 maxTexture2DLinear:436
    maxTexture2DGather:448 maxTexture3D:456 maxTexture3DAlt:468 maxTextureCubemap:480 maxTexture1DLayered:484
    maxTexture2DLayered:492 maxTextureCubemapLayered:504 maxSurface1D:512 maxSurface2D:516 maxSurface3D:524
    maxSurface1DLayered:536 maxSurface2DLayered:544 maxSurfaceCubemap:556 maxSurfaceCubemapLayered:560
    surfaceAlignment:568 concurrentKernels:576 ECCEnabled:580 pciBusID:584 pciDeviceID:588 pciDomainID:592
    tccDriver:596 asyncEngineCount:600 unifiedAddressing:604 memoryClockRate:608 memoryBusWidth:612 l2CacheSize:616
    persistingL2CacheMaxSize:620 maxThreadsPerMultiProcessor:624 streamPrioritiesSupported:628
    globalL1CacheSupported:632 localL1CacheSupported:636 sharedMemPerMultiprocessor:640 regsPerMultiprocessor:648
    managedMemory:652 isMultiGpuBoard:656 multiGpuBoardGroupID:660 hostNativeAtomicSupported:664
    singleToDoublePrecisionPerfRatio:668 pageableMemoryAccess:672 concurrentManagedAccess:676
    computePreemptionSupported:680 canUseHostPointerForRegisteredMem:684 cooperativeLaunch:688
    cooperativeMultiDeviceLaunch:692 sharedMemPerBlockOptin:696 pageableMemoryAccessUsesHostPageTables:704
    directManagedMemAccessFromHost:708 maxBlocksPerMultiProcessor:712 accessPolicyMaxWindowSize:716
    reservedSharedMemPerBlock:720 hostRegisterSupported:728 sparseCudaArraySupported:732
    hostRegisterReadOnlySupported:736 timelineSemaphoreInteropSupported:740 memoryPoolsSupported:744
    gpuDirectRDMASupported:748 gpuDirectRDMAFlushWritesOptions:752 gpuDirectRDMAWritesOrdering:756
    memoryPoolSupportedHandleTypes:760 deferredMappingCudaArraySupported:764 ipcEventSupported:768 clusterLaunch:772
    unifiedFunctionPointers:776 reserved:780
"""
CUDA_13 = """
    name:0 uuid:256 luid:272 luidDeviceNodeMask:280 totalGlobalMem:288 sharedMemPerBlock:296 regsPerBlock:304
    warpSize:308 memPitch:312 maxThreadsPerBlock:320 maxThreadsDim:324 maxGridSize:336 totalConstMem:352 major:360
    minor:364 textureAlignment:368 texturePitchAlignment:376 multiProcessorCount:384 integrated:388
    canMapHostMemory:392 maxTexture1D:396 maxTexture1DMipmap:400 maxTexture2D:404 maxTexture2DMipmap:412
    maxTexture2DLinear:420 maxTexture2DGather:432 maxTexture3D:440 maxTexture3DAlt:452 maxTextureCubemap:464
    maxTexture1DLayered:468 maxTexture2DLayered:476 maxTextureCubemapLayered:488 maxSurface1D:496 maxSurface2D:500
    maxSurface3D:508 maxSurface1DLayered:520 maxSurface2DLayered:528 maxSurfaceCubemap:540
    maxSurfaceCubemapLayered:544 surfaceAlignment:552 concurrentKernels:560 ECCEnabled:564 pciBusID:568
    pciDeviceID:572 pciDomainID:576 tccDriver:580 asyncEngineCount:584 unifiedAddressing:588 memoryBusWidth:592
    l2CacheSize:596 persistingL2CacheMaxSize:600 maxThreadsPerMultiProcessor:604 streamPrioritiesSupported:608
    globalL1CacheSupported:612 localL1CacheSupported:616 sharedMemPerMultiprocessor:624 regsPerMultiprocessor:632
    managedMemory:636 isMultiGpuBoard:640 multiGpuBoardGroupID:644 hostNativeAtomicSupported:648
    pageableMemoryAccess:652 concurrentManagedAccess:656 computePreemptionSupported:660
    canUseHostPointerForRegisteredMem:664 cooperativeLaunch:668 sharedMemPerBlockOptin:672
    pageableMemoryAccessUsesHostPageTables:680 directManagedMemAccessFromHost:684 maxBlocksPerMultiProcessor:688
    accessPolicyMaxWindowSize:692 reservedSharedMemPerBlock:696 hostRegisterSupported:704 sparseCudaArraySupported:708
    hostRegisterReadOnlySupported:712 timelineSemaphoreInteropSupported:716 memoryPoolsSupported:720
    gpuDirectRDMASupported:724 gpuDirectRDMAFlushWritesOptions:728 gpuDirectRDMAWritesOrdering:732
    memoryPoolSupportedHandleTypes:736 deferredMappingCudaArraySupported:740 ipcEventSupported:744 clusterLaunch:748
    unifiedFunctionPointers:752 deviceNumaConfig:756 deviceNumaId:760 mpsEnabled:764 hostNumaId:768 gpuPciDeviceID:772
    gpuPciSubsystemID:776 hostNumaMultinodeIpcSupported:780 reserved:784
"""
SIZES = {12: 1032, 13: 1008}


def offsets(text: str) -> dict[str, int]:
    return {name: int(offset) for name, offset in (pair.split(":") for pair in text.split())}


FIELDS = {12: offsets(CUDA_12), 13: offsets(CUDA_13)}


@pytest.mark.parametrize("major", [12, 13])
def test_every_offset(major: int, tmp_path: Path) -> None:
    names = list(FIELDS[major])
    prints = "\n".join(f'printf("{name}:%zu\\n", offsetof(struct cudaDeviceProp, {name}));' for name in names)
    source = tmp_path / "offsets.c"
    source.write_text(
        f'#include <stdio.h>\n#include "properties.h"\n'
        f'int main(void) {{ {prints} printf("%zu\\n", sizeof(struct cudaDeviceProp)); }}\n'
    )
    program = tmp_path / "offsets"
    command = ["gcc", "-std=gnu11", f"-DVGPU_CUDART={major}", f"-I{HEADERS / 'libcudart'}", f"-I{HEADERS / 'include'}"]
    subprocess.run([*command, str(source), "-o", str(program)], check=True)
    *found, size = subprocess.run([program], capture_output=True, text=True, check=True).stdout.split()
    assert offsets(" ".join(found)) == FIELDS[major]
    assert int(size) == SIZES[major]


def test_majors_differ_where_the_headers_do() -> None:
    gone = set(FIELDS[12]) - set(FIELDS[13])
    assert gone == {
        "clockRate", "deviceOverlap", "kernelExecTimeoutEnabled", "computeMode", "maxTexture1DLinear",
        "memoryClockRate", "singleToDoublePrecisionPerfRatio", "cooperativeMultiDeviceLaunch",
    }  # fmt: skip


# What a program reads out of the bytes that each function fills; a guard behind the struct must stay.
READER = """
import ctypes, json, sys
major, function, size = int(sys.argv[1]), sys.argv[2], int(sys.argv[3])
cudart = ctypes.CDLL(f"libcudart.so.{major}")
block = ctypes.create_string_buffer(b"\\xee" * (size + 64), size + 64)
error = getattr(cudart, function)(block, 0)
assert error == 0, (error, ctypes.c_char_p(cudart.cudaGetErrorString(error)))
assert block.raw[size:] == b"\\xee" * 64, "written behind the struct"
out = {}
for offset in map(int, sys.argv[4].split(",")):
    raw = block.raw[offset:offset + 8]
    out[offset] = [int.from_bytes(raw[:4], "little"), int.from_bytes(raw, "little")]
attribute = ctypes.c_int()
for number in (16, 10, 75, 76, 33, 34, 50, 97, 1):
    assert cudart.cudaDeviceGetAttribute(ctypes.byref(attribute), number, 0) == 0
    out[f"attribute{number}"] = attribute.value
bus = ctypes.create_string_buffer(32)
assert cudart.cudaDeviceGetPCIBusId(bus, 32, 0) == 0
name = block.raw[:256].split(b"\\0")[0].decode()
print(json.dumps({"fields": out, "name": name, "uuid": block.raw[256:272].hex(), "bus": bus.value.decode()}))
"""


@pytest.mark.parametrize(
    ("daemon", "major", "function", "size"),
    [
        ("h100-80gb-hbm3", 12, "cudaGetDeviceProperties_v2", 1032),
        ("h100-80gb-hbm3", 12, "cudaGetDeviceProperties", 728),  # the layout of CUDA 11
        ("h100-80gb-hbm3", 13, "cudaGetDeviceProperties", 1008),
        ("p40", 12, "cudaGetDeviceProperties_v2", 1032),
    ],
    indirect=["daemon"],
)
def test_values(major: int, function: str, size: int, guest_env: dict[str, str]) -> None:
    at = FIELDS[major]
    wanted = ["multiProcessorCount", "warpSize", "major", "minor", "pciBusID", "pciDeviceID", "pciDomainID"]
    wanted += ["sharedMemPerBlockOptin", "maxThreadsPerBlock", "totalGlobalMem", "integrated"]
    argument = ",".join(str(at[name]) for name in wanted)
    done = subprocess.run(
        [sys.executable, "-c", READER, str(major), function, str(size), argument],
        env={**os.environ, **guest_env}, capture_output=True, text=True, timeout=200,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    narrow = {name: answer["fields"][str(at[name])][0] for name in wanted}
    attributes = [16, 10, 75, 76, 33, 34, 50, 97, 1]
    for name, number in zip(wanted, attributes, strict=False):
        assert narrow[name] == answer["fields"][f"attribute{number}"], name
    assert narrow["warpSize"] == 32
    assert narrow["integrated"] == 0
    assert answer["fields"][str(at["totalGlobalMem"])][1] > 1 << 28
    assert answer["name"].startswith(("NVIDIA H100", "Tesla P40"))
    assert (narrow["major"], narrow["minor"]) == ((9, 0) if "H100" in answer["name"] else (6, 1))
    assert int(answer["uuid"], 16) != 0
    domain, bus, device = answer["bus"].split(":")
    assert int(domain, 16) == narrow["pciDomainID"]
    assert int(bus, 16) == narrow["pciBusID"]
    assert int(device.split(".")[0], 16) == narrow["pciDeviceID"]
