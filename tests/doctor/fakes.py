"""Libraries with one defect each, compiled by the tests: what the founding reports had under the names of NVIDIA's."""

from __future__ import annotations

import subprocess
from pathlib import Path

UUID = bytes(range(16))
UUID_TEXT = "GPU-00010203-0405-0607-0809-0a0b0c0d0e0f"
MEMORY = 80 << 30

# A driver that knows one device. Defects by macro: SLEEP, CRASH, INIT_STATUS, VERSION, WITHOUT_EXPORT_TABLE.
DRIVER = r"""
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#ifndef VERSION
#define VERSION 13000
#endif
#ifndef INIT_STATUS
#define INIT_STATUS 0
#endif
int cuInit(unsigned flags) {
#ifdef SLEEP
    sleep(1000);
#endif
#ifdef CRASH
    abort();
#endif
    return INIT_STATUS;
}
int cuDriverGetVersion(int *version) { *version = VERSION; return 0; }
int cuDeviceGetCount(int *count) { *count = 1; return 0; }
int cuDeviceGet(int *device, int ordinal) { *device = ordinal; return 0; }
int cuDeviceGetName(char *name, int size, int device) { strncpy(name, "Fake", size); return 0; }
int cuDeviceGetUuid_v2(unsigned char *uuid, int device) { for (int i = 0; i < 16; i++) uuid[i] = i; return 0; }
int cuDeviceTotalMem_v2(size_t *size, int device) { *size = (size_t)80 << 30; return 0; }
int cuDeviceGetPCIBusId(char *text, int size, int device) { strncpy(text, "0000:00:05.0", size); return 0; }
int cuDeviceGetAttribute(int *value, int attribute, int device) {
    switch (attribute) {
    case 75: *value = 9; break;
    case 76: *value = 0; break;
    case 10: *value = 32; break;
    case 8: *value = 49152; break;
    case 16: *value = 132; break;
    case 33: *value = 0; break;
    case 34: *value = 5; break;
    case 97: *value = 232448; break;
    default: *value = 0;
    }
    return 0;
}
#ifndef WITHOUT_EXPORT_TABLE
int cuGetExportTable(const void **table, const void *id) { static void *none[64]; *table = none; return 0; }
#endif
int cuGetProcAddress_v2(const char *name, void **function, int version, uint64_t flags, int *status) {
    *function = NULL;
    if (!strcmp(name, "cuInit")) *function = (void *)cuInit;
    if (!strcmp(name, "cuDeviceGetCount")) *function = (void *)cuDeviceGetCount;
    if (!strcmp(name, "cuDeviceGet")) *function = (void *)cuDeviceGet;
#ifndef WITHOUT_EXPORT_TABLE
    if (!strcmp(name, "cuGetExportTable")) *function = (void *)cuGetExportTable;
#endif
    if (status) *status = *function ? 0 : 1;
    return *function ? 0 : 500;
}
"""

# A runtime that begins as NVIDIA's does: version, cuInit, export table. SHIFT: the struct without its first fields.
RUNTIME = r"""
#include <dlfcn.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#ifndef MAJOR
#define MAJOR 12
#endif
#ifndef SHIFT
#define SHIFT 0
#endif
#ifndef BYTES
#define BYTES 1032
#endif
static void *driver;
int cudaRuntimeGetVersion(int *version) { *version = MAJOR * 1000; return 0; }
int cudaGetDeviceCount(int *count) {
    driver = dlopen("libcuda.so.1", RTLD_NOW);
    int (*version)(int *) = driver ? dlsym(driver, "cuDriverGetVersion") : NULL, number = 0;
    if (!version || version(&number) || number < MAJOR * 1000) return 35;
    int (*procedure)(const char *, void **, int, uint64_t, int *) = dlsym(driver, "cuGetProcAddress_v2");
    void *init = NULL, *table = NULL;
    if (procedure) procedure("cuInit", &init, 12000, 0, NULL);
    if (!init) return 36;
    int status = ((int (*)(unsigned))init)(0);
    if (status) return status;
    procedure("cuGetExportTable", &table, 12000, 0, NULL);
    if (!table) return 36;
    const void *unused = NULL;
    if ((status = ((int (*)(const void **, const void *))table)(&unused, "0123456789abcdef"))) return status;
    *count = 1;
    return 0;
}
const char *cudaGetErrorString(int error) {
    return error == 36 ? "API call is not supported in the installed CUDA driver" : "error";
}
int cudaGetDeviceProperties_v2(unsigned char *p, int device) {
    memset(p, 0, BYTES);
    unsigned char uuid[16];
    size_t memory, shared = 49152, optin = 232448;
    int numbers[] = {9, 0}, warp = 32, count = 132, place[] = {0, 5, 0};
    ((int (*)(unsigned char *, int))dlsym(driver, "cuDeviceGetUuid_v2"))(uuid, 0);
    ((int (*)(size_t *, int))dlsym(driver, "cuDeviceTotalMem_v2"))(&memory, 0);
    if (!SHIFT) memcpy(p + 256, uuid, 16);
    memcpy(p + 288 - SHIFT, &memory, 8);
    memcpy(p + 296 - SHIFT, &shared, 8);
    memcpy(p + 308 - SHIFT, &warp, 4);
    memcpy(p + 360 - SHIFT, numbers, 8);
    memcpy(p + 388 - SHIFT, &count, 4);
    memcpy(p + 584 - SHIFT, place, 12);
    memcpy(p + 696 - SHIFT, &optin, 8);
    return 0;
}
"""

# NVML of one device. DEVICE_UUID is its text; BROKEN needs a symbol that nobody has.
NVML = r"""
#include <stddef.h>
#include <string.h>
#ifdef BROKEN
int nvmlInternalInit(void);
int (*const vgpu_test_reference)(void) = nvmlInternalInit;
#endif
int nvmlInit_v2(void) { return 0; }
int nvmlShutdown(void) { return 0; }
int nvmlSystemGetDriverVersion(char *text, unsigned size) { strncpy(text, "580.95.05", size); return 0; }
int nvmlDeviceGetCount_v2(unsigned *count) { *count = 1; return 0; }
int nvmlDeviceGetHandleByIndex_v2(unsigned index, void **device) { *device = (void *)1; return 0; }
int nvmlDeviceGetHandleByUUID(const char *uuid, void **device) {
    *device = (void *)1;
    return strcmp(uuid, DEVICE_UUID) ? 6 : 0;
}
int nvmlDeviceGetUUID(void *device, char *text, unsigned size) { strncpy(text, DEVICE_UUID, size); return 0; }
int nvmlDeviceGetName(void *device, char *text, unsigned size) { strncpy(text, "Fake", size); return 0; }
int nvmlDeviceGetMemoryInfo(void *device, unsigned long long *memory) {
    memory[0] = memory[1] = 80ull << 30;
    memory[2] = 0;
    return 0;
}
"""

# A program or backend that uses the runtime and the driver by linking to them.
USER = r"""
int cudaGetDeviceCount(int *);
int cuDeviceGet(int *, int);
int use(void) { int n; return cudaGetDeviceCount(&n) + cuDeviceGet(&n, 0); }
int main(void) { return use(); }
"""


def library(
    folder: Path, soname: str, source: str, *defines: str, version: str | None = "", flags: tuple[str, ...] = ()
) -> Path:
    """Compile one; ``version``: its version node ("" for one named as the SONAME, None for no versions at all)."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / soname
    command = ["gcc", "-shared", "-fPIC", "-O0", "-w", "-x", "c", "-", "-o", str(path), f"-Wl,-soname,{soname}"]
    command += [f"-D{define}" for define in defines]
    if version is not None:
        script = folder / f"{soname}.map"
        script.write_text(f"{version or soname} {{ global: *; }};\n")
        command.append(f"-Wl,--version-script={script}")
    subprocess.run([*command, *flags, "-ldl"], input=source, text=True, check=True)
    return path


def program(path: Path, source: str, *flags: str) -> Path:
    """Compile a program."""
    path.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["gcc", "-O0", "-w", "-x", "c", "-", "-o", str(path), *flags], input=source, text=True, check=True)
    return path
