/* Devices: everything is answered from what vgpud said at cuInit. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "internal.h"

static CUresult gpu_of(CUdevice device, struct vgpu_gpu **gpu) {
    TRY(vgpu_require_init());
    if (device < 0 || device >= vgpu.device_count) return CUDA_ERROR_INVALID_DEVICE;
    *gpu = &vgpu.devices[device];
    return CUDA_SUCCESS;
}

CUresult vgpu_require_init(void) { return vgpu_initialised(); }

API cuDeviceGetCount(int *count) {
    TRY(vgpu_require_init());
    if (!count) return CUDA_ERROR_INVALID_VALUE;
    *count = vgpu.device_count;
    return CUDA_SUCCESS;
}

API cuDeviceGet(CUdevice *device, int ordinal) {
    TRY(vgpu_require_init());
    if (!device) return CUDA_ERROR_INVALID_VALUE;
    if (ordinal < 0 || ordinal >= vgpu.device_count) return CUDA_ERROR_INVALID_DEVICE;
    *device = ordinal;
    return CUDA_SUCCESS;
}

API cuDeviceGetName(char *name, int size, CUdevice device) {
    struct vgpu_gpu *gpu;
    TRY(gpu_of(device, &gpu));
    if (!name || size <= 0) return CUDA_ERROR_INVALID_VALUE;
    snprintf(name, (size_t)size, "%.255s", gpu->info.name);
    return CUDA_SUCCESS;
}

API cuDeviceGetUuid(CUuuid *uuid, CUdevice device) {
    struct vgpu_gpu *gpu;
    TRY(gpu_of(device, &gpu));
    if (!uuid) return CUDA_ERROR_INVALID_VALUE;
    memcpy(uuid->bytes, gpu->info.uuid, 16);
    return CUDA_SUCCESS;
}

API cuDeviceGetUuid_v2(CUuuid *uuid, CUdevice device) { return cuDeviceGetUuid(uuid, device); }

/* The locally unique id is Windows's. */
API cuDeviceGetLuid(char *luid, unsigned *mask, CUdevice device) {
    struct vgpu_gpu *gpu;
    TRY(gpu_of(device, &gpu));
    (void)luid, (void)mask;
    return CUDA_ERROR_NOT_SUPPORTED;
}

API cuDeviceTotalMem_v2(size_t *bytes, CUdevice device) {
    struct vgpu_gpu *gpu;
    TRY(gpu_of(device, &gpu));
    if (!bytes) return CUDA_ERROR_INVALID_VALUE;
    *bytes = gpu->info.total_memory;
    return CUDA_SUCCESS;
}

API cuDeviceGetAttribute(int *value, int attribute, CUdevice device) {
    struct vgpu_gpu *gpu;
    TRY(gpu_of(device, &gpu));
    if (!value || attribute <= 0) return CUDA_ERROR_INVALID_VALUE;
    int known = (int)(sizeof gpu->info.attributes / sizeof gpu->info.attributes[0]);
    *value = attribute < known ? gpu->info.attributes[attribute] : 0;
    return CUDA_SUCCESS;
}

API cuDeviceComputeCapability(int *major, int *minor, CUdevice device) {
    struct vgpu_gpu *gpu;
    TRY(gpu_of(device, &gpu));
    if (!major || !minor) return CUDA_ERROR_INVALID_VALUE;
    *major = (int)gpu->info.compute_major;
    *minor = (int)gpu->info.compute_minor;
    return CUDA_SUCCESS;
}

API cuDeviceGetProperties(void *properties, CUdevice device) {
    struct vgpu_gpu *gpu;
    TRY(gpu_of(device, &gpu));
    if (!properties) return CUDA_ERROR_INVALID_VALUE;
    /* threads per block, block dimensions, grid dimensions, shared and constant memory, warp, pitch, registers, clock, texture alignment */
    static const uint8_t attributes[] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14};
    for (size_t i = 0; i < sizeof attributes; i++) ((int *)properties)[i] = gpu->info.attributes[attributes[i]];
    return CUDA_SUCCESS;
}

API cuDeviceGetPCIBusId(char *text, int size, CUdevice device) {
    struct vgpu_gpu *gpu;
    TRY(gpu_of(device, &gpu));
    if (!text || size <= 0) return CUDA_ERROR_INVALID_VALUE;
    snprintf(text, (size_t)size, "%.31s", gpu->info.pci_bus_id);
    return CUDA_SUCCESS;
}

API cuDeviceGetByPCIBusId(CUdevice *device, const char *text) {
    TRY(vgpu_require_init());
    unsigned domain = 0, bus = 0, slot = 0, function = 0;
    if (!device || !text) return CUDA_ERROR_INVALID_VALUE;
    if (sscanf(text, "%x:%x:%x.%x", &domain, &bus, &slot, &function) < 3) {
        domain = function = 0;
        if (sscanf(text, "%x:%x.%x", &bus, &slot, &function) < 2) return CUDA_ERROR_INVALID_VALUE;
    }
    for (int i = 0; i < vgpu.device_count; i++) {
        const struct vgpu_device_info *info = &vgpu.devices[i].info;
        if (info->pci_domain == domain && info->pci_bus == bus && info->pci_device == slot && info->pci_function == function) {
            *device = i;
            return CUDA_SUCCESS;
        }
    }
    return CUDA_ERROR_INVALID_DEVICE;
}

/* Two devices cannot reach each other's memory yet; a device is no peer of itself, as in CUDA. */
API cuDeviceCanAccessPeer(int *can, CUdevice device, CUdevice peer) {
    struct vgpu_gpu *gpu;
    TRY(gpu_of(device, &gpu));
    TRY(gpu_of(peer, &gpu));
    if (!can) return CUDA_ERROR_INVALID_VALUE;
    *can = 0;
    return CUDA_SUCCESS;
}

API cuDeviceGetP2PAttribute(int *value, int attribute, CUdevice source, CUdevice target) {
    struct vgpu_gpu *gpu;
    TRY(gpu_of(source, &gpu));
    TRY(gpu_of(target, &gpu));
    if (!value || attribute < 1 || attribute > 5) return CUDA_ERROR_INVALID_VALUE;
    if (source == target) return CUDA_ERROR_INVALID_DEVICE;
    *value = 0;
    return CUDA_SUCCESS;
}
