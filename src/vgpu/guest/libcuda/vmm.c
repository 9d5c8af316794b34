/* Virtual memory management: reserve addresses, create physical memory, map one at the other. */
#include <stdlib.h>
#include <string.h>
#include "internal.h"

/* Physical memory lives until the program has released it and nothing maps it. */
struct physical {
    CUmemGenericAllocationHandle handle;
    size_t size;
    uint32_t references, mappings;
    CUmemAllocationProp properties;
    struct physical *next;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct physical *all;

static struct physical *find(CUmemGenericAllocationHandle handle) {
    struct physical *each = all;
    while (each && each->handle != handle) each = each->next;
    return each;
}

/* Called with the lock held. */
static void drop_if_unused(struct physical *physical) {
    if (physical->references || physical->mappings) return;
    for (struct physical **at = &all; *at; at = &(*at)->next)
        if (*at == physical) {
            *at = physical->next;
            break;
        }
    struct vgpu_phys_release request = {.handle = physical->handle};
    struct vgpu_phys_release_reply reply;
    vgpu_call(VGPU_OP_PHYS_RELEASE, &request, sizeof request, NULL, 0, &reply, sizeof reply, NULL);
    free(physical);
}

void vgpu_vmm_reset(void) {
    pthread_mutex_lock(&lock);
    while (all) {
        struct physical *next = all->next;
        free(all);
        all = next;
    }
    pthread_mutex_unlock(&lock);
}

static CUresult ready(void) {
    CUcontext context;
    TRY(vgpu_current(&context));
    return vgpu_sticky();
}

static bool whole_blocks(uint64_t value) { return value && !(value % VGPU_BLOCK); }

static CUresult check_properties(const CUmemAllocationProp *properties) {
    if (!properties || properties->type != CU_MEM_ALLOCATION_TYPE_PINNED) return CUDA_ERROR_INVALID_VALUE;
    if (properties->location.type != CU_MEM_LOCATION_TYPE_DEVICE) return vgpu_unsupported("cuMemCreate", "physical memory on the host");
    if (properties->location.id < 0 || properties->location.id >= vgpu.device_count) return CUDA_ERROR_INVALID_DEVICE;
    return CUDA_SUCCESS;
}

API cuMemGetAllocationGranularity(size_t *granularity, const CUmemAllocationProp *properties, int option) {
    TRY(vgpu_initialised());
    if (!granularity || (option != 0 && option != 1)) return CUDA_ERROR_INVALID_VALUE;
    TRY(check_properties(properties));
    *granularity = VGPU_BLOCK;
    return CUDA_SUCCESS;
}

API cuMemAddressReserve(CUdeviceptr *va, size_t size, size_t alignment, CUdeviceptr wanted, unsigned long long flags) {
    TRY(ready());
    if (!va || !whole_blocks(size) || flags || (alignment && alignment & (alignment - 1))) return CUDA_ERROR_INVALID_VALUE;
    struct vgpu_va_reserve request = {.size = size, .align = alignment > VGPU_BLOCK ? alignment : VGPU_BLOCK, .hint = wanted};
    struct vgpu_va_reserve_reply reply;
    TRY(vgpu_call(VGPU_OP_VA_RESERVE, &request, sizeof request, NULL, 0, &reply, sizeof reply, NULL));
    *va = reply.va;
    return CUDA_SUCCESS;
}

API cuMemAddressFree(CUdeviceptr va, size_t size) {
    TRY(ready());
    if (!whole_blocks(size) || va % VGPU_BLOCK) return CUDA_ERROR_INVALID_VALUE;
    struct vgpu_va_free request = {.va = va, .size = size};
    struct vgpu_va_free_reply reply;
    return vgpu_call(VGPU_OP_VA_FREE, &request, sizeof request, NULL, 0, &reply, sizeof reply, NULL);
}

API cuMemCreate(CUmemGenericAllocationHandle *handle, size_t size, const CUmemAllocationProp *properties, unsigned long long flags) {
    TRY(ready());
    if (!handle || flags || !whole_blocks(size)) return CUDA_ERROR_INVALID_VALUE;
    TRY(check_properties(properties));
    if (properties->requestedHandleTypes) return vgpu_unsupported("cuMemCreate", "physical memory that can be exported");
    struct physical *physical = calloc(1, sizeof *physical);
    if (!physical) return CUDA_ERROR_OUT_OF_MEMORY;
    struct vgpu_phys_create request = {.size = size};
    struct vgpu_phys_create_reply reply;
    CUresult result = vgpu_call(VGPU_OP_PHYS_CREATE, &request, sizeof request, NULL, 0, &reply, sizeof reply, NULL);
    if (result == CUDA_ERROR_OUT_OF_MEMORY && vgpu_pools_trim())
        result = vgpu_call(VGPU_OP_PHYS_CREATE, &request, sizeof request, NULL, 0, &reply, sizeof reply, NULL);
    if (result != CUDA_SUCCESS) {
        free(physical);
        return result;
    }
    physical->handle = reply.handle;
    physical->size = size;
    physical->references = 1;
    physical->properties = *properties;
    pthread_mutex_lock(&lock);
    physical->next = all;
    all = physical;
    pthread_mutex_unlock(&lock);
    *handle = reply.handle;
    return CUDA_SUCCESS;
}

API cuMemRelease(CUmemGenericAllocationHandle handle) {
    TRY(ready());
    pthread_mutex_lock(&lock);
    struct physical *physical = find(handle);
    bool good = physical && physical->references;
    if (good) {
        physical->references--;
        drop_if_unused(physical);
    }
    pthread_mutex_unlock(&lock);
    return good ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}

API cuMemMap(CUdeviceptr va, size_t size, size_t offset, CUmemGenericAllocationHandle handle, unsigned long long flags) {
    TRY(ready());
    if (flags || !whole_blocks(size) || va % VGPU_BLOCK || offset % VGPU_BLOCK) return CUDA_ERROR_INVALID_VALUE;
    pthread_mutex_lock(&lock);
    struct physical *physical = find(handle);
    CUresult result = physical && physical->references && offset + size <= physical->size ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
    struct vgpu_phys_map request = {.va = va, .size = size, .offset = offset, .handle = handle};
    struct vgpu_phys_map_reply reply;
    if (result == CUDA_SUCCESS) result = vgpu_call(VGPU_OP_PHYS_MAP, &request, sizeof request, NULL, 0, &reply, sizeof reply, NULL);
    if (result == CUDA_SUCCESS) {
        struct vgpu_allocation mapping = {.va = va, .size = size, .kind = VGPU_MEMORY_MAPPED, .file_offset = reply.file_offset, .map_va = va, .map_size = size,
                                          .context = vgpu_thread.current, .physical = handle};
        result = vgpu_table_add(&mapping);
        physical->mappings++;
    }
    pthread_mutex_unlock(&lock);
    return result;
}

/* Mappings that together are the range, calling `each` on their addresses. */
static CUresult whole_mappings(CUdeviceptr va, size_t size, CUresult (*each)(const struct vgpu_allocation *, uint32_t), uint32_t argument) {
    for (int pass = 0; pass < 2; pass++)
        for (CUdeviceptr at = va; at < va + size;) {
            struct vgpu_allocation mapping;
            if (!vgpu_find(at, &mapping) || mapping.va != at || mapping.kind != VGPU_MEMORY_MAPPED || at + mapping.size > va + size) return CUDA_ERROR_INVALID_VALUE;
            at += mapping.size;
            if (pass) TRY(each(&mapping, argument));
        }
    return CUDA_SUCCESS;
}

static CUresult forget_mapping(const struct vgpu_allocation *mapping, uint32_t unused) {
    struct vgpu_allocation gone;
    (void)unused;
    vgpu_table_remove(mapping->va, &gone);
    vgpu_arena_forget(mapping->va, mapping->size);
    struct physical *physical = find(mapping->physical);
    if (physical) {
        physical->mappings--;
        drop_if_unused(physical);
    }
    return CUDA_SUCCESS;
}

static CUresult nothing(const struct vgpu_allocation *mapping, uint32_t unused) {
    (void)mapping, (void)unused;
    return CUDA_SUCCESS;
}

API cuMemUnmap(CUdeviceptr va, size_t size) {
    TRY(ready());
    if (!whole_blocks(size) || va % VGPU_BLOCK) return CUDA_ERROR_INVALID_VALUE;
    TRY(vgpu_wait_everything());
    pthread_mutex_lock(&lock);
    CUresult result = whole_mappings(va, size, nothing, 0);
    struct vgpu_phys_unmap request = {.va = va, .size = size};
    struct vgpu_phys_unmap_reply reply;
    if (result == CUDA_SUCCESS) result = vgpu_call(VGPU_OP_PHYS_UNMAP, &request, sizeof request, NULL, 0, &reply, sizeof reply, NULL);
    if (result == CUDA_SUCCESS) result = whole_mappings(va, size, forget_mapping, 0);
    pthread_mutex_unlock(&lock);
    return result;
}

static CUresult protect(const struct vgpu_allocation *mapping, uint32_t prot) {
    vgpu_table_protect(mapping->va, prot);
    return CUDA_SUCCESS;
}

API cuMemSetAccess(CUdeviceptr va, size_t size, const CUmemAccessDesc *descriptions, size_t count) {
    TRY(ready());
    if (!descriptions || !count || !whole_blocks(size) || va % VGPU_BLOCK) return CUDA_ERROR_INVALID_VALUE;
    for (size_t i = 0; i < count; i++) {
        int flags = descriptions[i].flags;
        if (flags != CU_MEM_ACCESS_FLAGS_PROT_NONE && flags != CU_MEM_ACCESS_FLAGS_PROT_READ && flags != CU_MEM_ACCESS_FLAGS_PROT_READWRITE) return CUDA_ERROR_INVALID_VALUE;
        if (descriptions[i].location.type != CU_MEM_LOCATION_TYPE_DEVICE) return vgpu_unsupported("cuMemSetAccess", "access from the host");
        if (descriptions[i].location.id < 0 || descriptions[i].location.id >= vgpu.device_count) return CUDA_ERROR_INVALID_DEVICE;
        if (descriptions[i].location.id != vgpu.attached_device) return vgpu_unsupported("cuMemSetAccess", "access from a second device");
        if (flags != CU_MEM_ACCESS_FLAGS_PROT_READWRITE) TRY(vgpu_wait_everything()); /* what runs may still write there */
        pthread_mutex_lock(&lock);
        CUresult result = whole_mappings(va, size, nothing, 0);
        struct vgpu_phys_access request = {.va = va, .size = size, .prot = (uint32_t)flags};
        struct vgpu_phys_access_reply reply;
        if (result == CUDA_SUCCESS) result = vgpu_call(VGPU_OP_PHYS_ACCESS, &request, sizeof request, NULL, 0, &reply, sizeof reply, NULL);
        if (result == CUDA_SUCCESS) result = whole_mappings(va, size, protect, (uint32_t)flags);
        pthread_mutex_unlock(&lock);
        if (result != CUDA_SUCCESS) return result;
    }
    return CUDA_SUCCESS;
}

API cuMemGetAccess(unsigned long long *flags, const CUmemLocation *location, CUdeviceptr va) {
    TRY(ready());
    if (!flags || !location) return CUDA_ERROR_INVALID_VALUE;
    struct vgpu_allocation mapping;
    if (!vgpu_find(va, &mapping) || mapping.kind != VGPU_MEMORY_MAPPED) return CUDA_ERROR_INVALID_VALUE;
    *flags = location->type == CU_MEM_LOCATION_TYPE_DEVICE && location->id == vgpu.attached_device ? mapping.prot : CU_MEM_ACCESS_FLAGS_PROT_NONE;
    return CUDA_SUCCESS;
}

API cuMemGetAllocationPropertiesFromHandle(CUmemAllocationProp *properties, CUmemGenericAllocationHandle handle) {
    TRY(ready());
    pthread_mutex_lock(&lock);
    struct physical *physical = find(handle);
    if (physical && properties) *properties = physical->properties;
    pthread_mutex_unlock(&lock);
    return physical && properties ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}

API cuMemRetainAllocationHandle(CUmemGenericAllocationHandle *handle, void *address) {
    TRY(ready());
    struct vgpu_allocation mapping;
    if (!handle || !vgpu_find((CUdeviceptr)(uintptr_t)address, &mapping) || mapping.kind != VGPU_MEMORY_MAPPED) return CUDA_ERROR_INVALID_VALUE;
    pthread_mutex_lock(&lock);
    struct physical *physical = find(mapping.physical);
    if (physical) physical->references++;
    pthread_mutex_unlock(&lock);
    if (!physical) return CUDA_ERROR_INVALID_VALUE;
    *handle = mapping.physical;
    return CUDA_SUCCESS;
}
