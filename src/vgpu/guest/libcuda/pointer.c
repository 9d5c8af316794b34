/* What a pointer is: cuPointerGetAttribute and its kin. */
#include <string.h>
#include "internal.h"

enum { /* CUpointer_attribute */
    CONTEXT = 1, MEMORY_TYPE = 2, DEVICE_POINTER = 3, HOST_POINTER = 4, P2P_TOKENS = 5, SYNC_MEMOPS = 6, BUFFER_ID = 7, IS_MANAGED = 8,
    DEVICE_ORDINAL = 9, IS_LEGACY_IPC_CAPABLE = 10, RANGE_START_ADDR = 11, RANGE_SIZE = 12, MAPPED = 13, ALLOWED_HANDLE_TYPES = 14,
    IS_RDMA_CAPABLE = 15, ACCESS_FLAGS = 16, MEMPOOL_HANDLE = 17, MAPPING_SIZE = 18, MAPPING_BASE_ADDR = 19, MEMORY_BLOCK_ID = 20,
};

static CUresult attribute_of(void *data, int attribute, CUdeviceptr va, const struct vgpu_allocation *at) {
#define GIVE(type, value) do { type given_ = (type)(value); memcpy(data, &given_, sizeof given_); return CUDA_SUCCESS; } while (0)
    bool host = at->kind == VGPU_MEMORY_PINNED, managed = at->kind == VGPU_MEMORY_MANAGED;
    switch (attribute) {
    case CONTEXT: GIVE(CUcontext, at->kind == VGPU_MEMORY_MAPPED || at->pool ? NULL : at->context);
    case MEMORY_TYPE: GIVE(unsigned, host ? CU_MEMORYTYPE_HOST : CU_MEMORYTYPE_DEVICE);
    case DEVICE_POINTER: GIVE(CUdeviceptr, va);
    case HOST_POINTER:
        if (!host && !managed) return CUDA_ERROR_INVALID_VALUE;
        GIVE(CUdeviceptr, va);
    case SYNC_MEMOPS: GIVE(int, 0);
    case BUFFER_ID: GIVE(unsigned long long, at->id);
    case IS_MANAGED: GIVE(int, managed);
    case DEVICE_ORDINAL: GIVE(int, at->context ? at->context->device : 0);
    case IS_LEGACY_IPC_CAPABLE: GIVE(int, 0);
    case RANGE_START_ADDR: GIVE(CUdeviceptr, at->va);
    case RANGE_SIZE: GIVE(size_t, at->size);
    case MAPPED: GIVE(int, 1);
    case ALLOWED_HANDLE_TYPES: GIVE(unsigned long long, 0);
    case IS_RDMA_CAPABLE: GIVE(int, 0);
    case ACCESS_FLAGS: GIVE(int, at->prot);
    case MEMPOOL_HANDLE: GIVE(CUmemoryPool, at->pool);
    case MAPPING_SIZE: GIVE(size_t, at->map_size ? at->map_size : at->size);
    case MAPPING_BASE_ADDR: GIVE(CUdeviceptr, at->map_va ? at->map_va : at->va);
    case MEMORY_BLOCK_ID: GIVE(unsigned long long, at->physical ? at->physical : at->id);
    case P2P_TOKENS: return CUDA_ERROR_NOT_SUPPORTED;
    default: return CUDA_ERROR_INVALID_VALUE;
    }
}

API cuPointerGetAttribute(void *data, int attribute, CUdeviceptr va) {
    TRY(vgpu_initialised());
    struct vgpu_allocation allocation;
    if (!data) return CUDA_ERROR_INVALID_VALUE;
    if (!vgpu_find(va, &allocation)) return CUDA_ERROR_INVALID_VALUE;
    return attribute_of(data, attribute, va, &allocation);
}

/* For a pointer that CUDA does not know this succeeds and gives zeros (and -2 as the device). */
API cuPointerGetAttributes(unsigned count, int *attributes, void **data, CUdeviceptr va) {
    TRY(vgpu_initialised());
    if (!count || !attributes || !data) return CUDA_ERROR_INVALID_VALUE;
    struct vgpu_allocation allocation;
    bool known = vgpu_find(va, &allocation);
    for (unsigned i = 0; i < count; i++) {
        if (!data[i]) return CUDA_ERROR_INVALID_VALUE;
        if (known && attribute_of(data[i], attributes[i], va, &allocation) == CUDA_SUCCESS) continue;
        switch (attributes[i]) {
        case CONTEXT: case HOST_POINTER: case DEVICE_POINTER: case BUFFER_ID: case RANGE_START_ADDR: case RANGE_SIZE: case MEMPOOL_HANDLE:
        case MAPPING_SIZE: case MAPPING_BASE_ADDR: case MEMORY_BLOCK_ID: case ALLOWED_HANDLE_TYPES: memset(data[i], 0, 8); break;
        case DEVICE_ORDINAL: *(int *)data[i] = -2; break;
        case MEMORY_TYPE: case SYNC_MEMOPS: case IS_MANAGED: case IS_LEGACY_IPC_CAPABLE: case MAPPED: case IS_RDMA_CAPABLE: case ACCESS_FLAGS:
            *(int *)data[i] = 0;
            break;
        default: return CUDA_ERROR_INVALID_VALUE;
        }
    }
    return CUDA_SUCCESS;
}

/* Synchronous copies here always synchronise: the attribute is accepted, being true already. */
API cuPointerSetAttribute(const void *value, int attribute, CUdeviceptr va) {
    TRY(vgpu_initialised());
    struct vgpu_allocation allocation;
    if (!value || attribute != SYNC_MEMOPS || !vgpu_find(va, &allocation)) return CUDA_ERROR_INVALID_VALUE;
    return CUDA_SUCCESS;
}
