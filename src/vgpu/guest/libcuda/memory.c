/* Device, pinned and managed memory: allocate, free, ask about. */
#include <stdlib.h>
#include <string.h>
#include "internal.h"

CUresult vgpu_allocate(uint32_t kind, size_t size, size_t align, struct vgpu_allocation *allocation) {
    struct vgpu_mem_alloc request = {.kind = kind, .size = size, .align = align};
    struct vgpu_mem_alloc_reply reply;
    CUresult result = vgpu_call(VGPU_OP_MEM_ALLOC, &request, sizeof request, NULL, 0, &reply, sizeof reply, NULL);
    if (result == CUDA_ERROR_OUT_OF_MEMORY && vgpu_pools_trim()) result = vgpu_call(VGPU_OP_MEM_ALLOC, &request, sizeof request, NULL, 0, &reply, sizeof reply, NULL);
    if (result != CUDA_SUCCESS) return result;
    *allocation = (struct vgpu_allocation){
        .va = reply.va, .size = size, .kind = kind, .prot = CU_MEM_ACCESS_FLAGS_PROT_READWRITE, .file_offset = reply.offset,
        .map_va = reply.map_va, .map_size = reply.map_size, .context = vgpu_thread.current,
    };
    if (kind != VGPU_MEMORY_DEVICE) result = vgpu_arena_map(reply.va, size, reply.offset); /* the program will touch it itself */
    if (result == CUDA_SUCCESS && kind != VGPU_MEMORY_STAGING) result = vgpu_table_add(allocation);
    if (result != CUDA_SUCCESS) {
        struct vgpu_mem_free undo = {.va = reply.va};
        vgpu_call(VGPU_OP_MEM_FREE, &undo, sizeof undo, NULL, 0, NULL, 0, NULL);
    }
    return result;
}

/* Everything submitted so far may use the memory: the caller has waited for it. */
CUresult vgpu_free(CUdeviceptr va) {
    struct vgpu_allocation allocation;
    if (!vgpu_table_remove(va, &allocation)) return CUDA_ERROR_INVALID_VALUE;
    vgpu_arena_punched(allocation.va, allocation.size);
    struct vgpu_mem_free request = {.va = va};
    struct vgpu_mem_free_reply reply;
    return vgpu_call(VGPU_OP_MEM_FREE, &request, sizeof request, NULL, 0, &reply, sizeof reply, NULL);
}

/* ---- staging: shared memory for one transfer of something that is no allocation of the program's ---- */
CUresult vgpu_staging(const void *bytes, size_t size, CUdeviceptr *va) {
    struct vgpu_allocation allocation;
    TRY(vgpu_allocate(VGPU_MEMORY_STAGING, size ? size : 1, 0, &allocation));
    if (bytes) {
        vgpu_arena_populate(allocation.va, size, true);
        memcpy((void *)(uintptr_t)allocation.va, bytes, size);
    }
    *va = allocation.va;
    return CUDA_SUCCESS;
}

void vgpu_staging_free(CUdeviceptr va) {
    struct vgpu_mem_free request = {.va = va};
    struct vgpu_mem_free_reply reply;
    vgpu_call(VGPU_OP_MEM_FREE, &request, sizeof request, NULL, 0, &reply, sizeof reply, NULL);
}

/* A call that is refused during a capture, and that needs a context. */
static CUresult ordinary_call(void) {
    CUcontext context;
    TRY(vgpu_current(&context));
    TRY(vgpu_unsafe_call());
    return vgpu_sticky();
}

static CUresult allocate_for_program(uint32_t kind, size_t size, CUdeviceptr *va, uint32_t flags) {
    struct vgpu_allocation allocation;
    TRY(vgpu_allocate(kind, size, 0, &allocation));
    if (flags) vgpu_table_set_flags(allocation.va, flags);
    *va = allocation.va;
    return CUDA_SUCCESS;
}

API cuMemAlloc_v2(CUdeviceptr *va, size_t size) {
    TRY(ordinary_call());
    if (!va || !size) return CUDA_ERROR_INVALID_VALUE;
    return allocate_for_program(VGPU_MEMORY_DEVICE, size, va, 0);
}

API cuMemAllocPitch_v2(CUdeviceptr *va, size_t *pitch, size_t width, size_t height, unsigned element) {
    TRY(ordinary_call());
    if (!va || !pitch || !width || !height || (element != 4 && element != 8 && element != 16)) return CUDA_ERROR_INVALID_VALUE;
    size_t row = (width + 511) / 512 * 512;
    if (row < width || row > SIZE_MAX / height) return CUDA_ERROR_INVALID_VALUE;
    TRY(allocate_for_program(VGPU_MEMORY_DEVICE, row * height, va, 0));
    *pitch = row;
    return CUDA_SUCCESS;
}

API cuMemAllocManaged(CUdeviceptr *va, size_t size, unsigned flags) {
    TRY(ordinary_call());
    if (!va || !size || (flags != CU_MEM_ATTACH_GLOBAL && flags != CU_MEM_ATTACH_HOST)) return CUDA_ERROR_INVALID_VALUE;
    return allocate_for_program(VGPU_MEMORY_MANAGED, size, va, flags);
}

API cuMemFree_v2(CUdeviceptr va) {
    CUcontext context;
    TRY(vgpu_initialised());
    if (!va) return CUDA_SUCCESS;
    TRY(vgpu_current(&context));
    TRY(vgpu_unsafe_call());
    struct vgpu_allocation allocation;
    if (!vgpu_find(va, &allocation) || allocation.va != va || allocation.global ||
        (allocation.kind != VGPU_MEMORY_DEVICE && allocation.kind != VGPU_MEMORY_MANAGED))
        return CUDA_ERROR_INVALID_VALUE;
    TRY(vgpu_wait_everything());
    if (allocation.pool) return vgpu_pool_free(&allocation);
    return vgpu_free(va);
}

API cuMemHostAlloc(void **pointer, size_t size, unsigned flags) {
    TRY(ordinary_call());
    if (!pointer || !size || flags & ~7u) return CUDA_ERROR_INVALID_VALUE;
    CUdeviceptr va;
    TRY(allocate_for_program(VGPU_MEMORY_PINNED, size, &va, flags | CU_MEMHOSTALLOC_DEVICEMAP));
    *pointer = (void *)(uintptr_t)va;
    return CUDA_SUCCESS;
}

API cuMemAllocHost_v2(void **pointer, size_t size) { return cuMemHostAlloc(pointer, size, 0); }

API cuMemFreeHost(void *pointer) {
    CUcontext context;
    TRY(vgpu_initialised());
    if (!pointer) return CUDA_SUCCESS;
    TRY(vgpu_current(&context));
    TRY(vgpu_unsafe_call());
    struct vgpu_allocation allocation;
    CUdeviceptr va = (CUdeviceptr)(uintptr_t)pointer;
    if (!vgpu_find(va, &allocation) || allocation.va != va || allocation.kind != VGPU_MEMORY_PINNED) return CUDA_ERROR_INVALID_VALUE;
    TRY(vgpu_wait_everything());
    return vgpu_free(va);
}

API cuMemHostGetDevicePointer_v2(CUdeviceptr *va, void *pointer, unsigned flags) {
    CUcontext context;
    TRY(vgpu_current(&context));
    if (!va || flags) return CUDA_ERROR_INVALID_VALUE;
    struct vgpu_allocation allocation;
    if (!vgpu_find((CUdeviceptr)(uintptr_t)pointer, &allocation) || allocation.kind != VGPU_MEMORY_PINNED) return CUDA_ERROR_INVALID_VALUE;
    *va = (CUdeviceptr)(uintptr_t)pointer;
    return CUDA_SUCCESS;
}

API cuMemHostGetFlags(unsigned *flags, void *pointer) {
    CUcontext context;
    TRY(vgpu_current(&context));
    struct vgpu_allocation allocation;
    if (!flags || !vgpu_find((CUdeviceptr)(uintptr_t)pointer, &allocation) || allocation.kind != VGPU_MEMORY_PINNED) return CUDA_ERROR_INVALID_VALUE;
    *flags = allocation.flags;
    return CUDA_SUCCESS;
}

/* The worker cannot see memory that the program got elsewhere. */
API cuMemHostRegister_v2(void *pointer, size_t size, unsigned flags) {
    CUcontext context;
    TRY(vgpu_current(&context));
    if (!pointer || !size || flags & ~15u) return CUDA_ERROR_INVALID_VALUE;
    return vgpu_unsupported("cuMemHostRegister", "making the program's own memory visible to the GPU");
}

API cuMemHostUnregister(void *pointer) {
    CUcontext context;
    TRY(vgpu_current(&context));
    return pointer ? CUDA_ERROR_HOST_MEMORY_NOT_REGISTERED : CUDA_ERROR_INVALID_VALUE;
}

API cuMemGetInfo_v2(size_t *free_bytes, size_t *total) {
    CUcontext context;
    TRY(vgpu_current(&context));
    TRY(vgpu_sticky());
    struct vgpu_mem_info request = {0};
    struct vgpu_mem_info_reply reply;
    TRY(vgpu_call(VGPU_OP_MEM_INFO, &request, sizeof request, NULL, 0, &reply, sizeof reply, NULL));
    if (free_bytes) *free_bytes = reply.free;
    if (total) *total = reply.total;
    return CUDA_SUCCESS;
}

API cuMemGetAddressRange_v2(CUdeviceptr *base, size_t *size, CUdeviceptr va) {
    CUcontext context;
    TRY(vgpu_current(&context));
    struct vgpu_allocation allocation;
    if (!vgpu_find(va, &allocation)) return CUDA_ERROR_NOT_FOUND;
    if (base) *base = allocation.va;
    if (size) *size = allocation.size;
    return CUDA_SUCCESS;
}

/* ---- managed memory: it lies at one address for both sides, so moving it is nothing to do but the checks ---- */
static CUresult managed_range(CUdeviceptr va, size_t size) {
    struct vgpu_range range = vgpu_classify(va, size);
    return size && range.what == VGPU_RANGE_SHARED && range.kind == VGPU_MEMORY_MANAGED ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}

static CUresult prefetch(CUdeviceptr va, size_t size, bool place_known, CUstream handle) {
    CUstream stream;
    TRY(vgpu_stream_to_use(handle, &stream));
    TRY(managed_range(va, size));
    if (!place_known) return CUDA_ERROR_INVALID_DEVICE;
    if (vgpu_capturing(stream)) return vgpu_capture_refuse(stream, CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED);
    return vgpu_sticky();
}

API cuMemPrefetchAsync(CUdeviceptr va, size_t size, CUdevice device, CUstream stream) {
    return prefetch(va, size, device >= -1 && device < vgpu.device_count, stream); /* -1 is the CPU */
}

static bool location_known(CUmemLocation location) {
    switch (location.type) {
    case CU_MEM_LOCATION_TYPE_DEVICE: return location.id >= 0 && location.id < vgpu.device_count;
    case CU_MEM_LOCATION_TYPE_HOST:
    case CU_MEM_LOCATION_TYPE_HOST_NUMA:
    case CU_MEM_LOCATION_TYPE_HOST_NUMA_CURRENT: return true;
    default: return false;
    }
}

API cuMemPrefetchAsync_v2(CUdeviceptr va, size_t size, CUmemLocation location, unsigned flags, CUstream stream) {
    if (flags) return CUDA_ERROR_INVALID_VALUE;
    return prefetch(va, size, location_known(location), stream);
}

static CUresult advise(CUdeviceptr va, size_t size, int advice, bool place_known) {
    CUcontext context;
    TRY(vgpu_current(&context));
    TRY(managed_range(va, size));
    if (advice < 1 || advice > 6) return CUDA_ERROR_INVALID_VALUE;
    return advice <= 2 || place_known ? CUDA_SUCCESS : CUDA_ERROR_INVALID_DEVICE;
}

API cuMemAdvise(CUdeviceptr va, size_t size, int advice, CUdevice device) { return advise(va, size, advice, device >= -1 && device < vgpu.device_count); }

API cuMemAdvise_v2(CUdeviceptr va, size_t size, int advice, CUmemLocation location) { return advise(va, size, advice, location_known(location)); }

API cuStreamAttachMemAsync(CUstream handle, CUdeviceptr va, size_t size, unsigned flags) {
    CUstream stream;
    TRY(vgpu_stream_to_use(handle, &stream));
    if (flags != CU_MEM_ATTACH_GLOBAL && flags != CU_MEM_ATTACH_HOST && flags != CU_MEM_ATTACH_SINGLE) return CUDA_ERROR_INVALID_VALUE;
    return managed_range(va, size ? size : 1);
}
