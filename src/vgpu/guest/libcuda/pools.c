/* Memory pools: allocation and freeing in stream order. A freed block may be handed out again at once, since the worker's
 * queue runs in submission order; only a copy that this process makes itself must wait until the block's last use ended. */
#include <stdlib.h>
#include <string.h>
#include "internal.h"

struct vgpu_pooled {
    struct vgpu_allocation allocation; /* size: the block's, not what was last asked for */
    uint64_t after;                    /* the operation after which nothing uses it */
};

static _Atomic uint32_t all_pending; /* freed blocks in all pools */
static pthread_mutex_t creation = PTHREAD_MUTEX_INITIALIZER;

enum { STEP = 512 };

static bool live(CUmemoryPool pool) { return vgpu_object_live(&vgpu_mempools, pool); }

static CUmemoryPool pool_new(int device) {
    CUmemoryPool pool = vgpu_object_new(&vgpu_mempools);
    if (!pool) return NULL;
    pthread_mutex_init(&pool->lock, NULL);
    pool->device = device;
    for (int i = 0; i < 3; i++) pool->reuse[i] = 1;
    return pool;
}

static CUresult default_pool(int device, CUmemoryPool *pool) {
    struct vgpu_gpu *gpu = &vgpu.devices[device];
    pthread_mutex_lock(&creation);
    if (!gpu->default_pool && (gpu->default_pool = pool_new(device))) gpu->default_pool->is_default = true;
    if (!gpu->current_pool) gpu->current_pool = gpu->default_pool;
    *pool = gpu->default_pool;
    pthread_mutex_unlock(&creation);
    return *pool ? CUDA_SUCCESS : CUDA_ERROR_OUT_OF_MEMORY;
}

static CUresult current_pool(int device, CUmemoryPool *pool) {
    TRY(default_pool(device, pool));
    if (live(vgpu.devices[device].current_pool)) *pool = vgpu.devices[device].current_pool;
    return CUDA_SUCCESS;
}

/* Give one freed block back to the worker. Called with the pool's lock held. */
static void give_back(CUmemoryPool pool, uint32_t index) {
    struct vgpu_mem_free request = {.va = pool->pending[index].allocation.va};
    struct vgpu_mem_free_reply reply;
    pool->reserved -= pool->pending[index].allocation.size;
    memmove(pool->pending + index, pool->pending + index + 1, (--pool->pending_count - index) * sizeof *pool->pending);
    atomic_fetch_sub(&all_pending, 1);
    vgpu_arena_punched(request.va, 1);
    vgpu_call(VGPU_OP_MEM_FREE, &request, sizeof request, NULL, 0, &reply, sizeof reply, NULL);
}

/* Release freed blocks whose last use has ended, the oldest first, until `keep` bytes are reserved. */
static bool trim(CUmemoryPool pool, uint64_t keep) {
    bool any = false;
    pthread_mutex_lock(&pool->lock);
    for (uint32_t i = 0; i < pool->pending_count && pool->reserved > keep;) {
        if (vgpu_ring_done(&vgpu.ring, pool->pending[i].after)) give_back(pool, i), any = true;
        else i++;
    }
    pthread_mutex_unlock(&pool->lock);
    return any;
}

void vgpu_pools_collect(void) {
    if (likely(!atomic_load_explicit(&all_pending, memory_order_relaxed))) return;
    uint32_t cursor = 0;
    for (CUmemoryPool pool; (pool = vgpu_object_next(&vgpu_mempools, &cursor));) trim(pool, pool->release_threshold);
}

bool vgpu_pools_trim(void) {
    if (!atomic_load(&all_pending)) return false;
    bool any = false;
    vgpu_wait_everything();
    uint32_t cursor = 0;
    for (CUmemoryPool pool; (pool = vgpu_object_next(&vgpu_mempools, &cursor));) any |= trim(pool, 0);
    return any;
}

void vgpu_pools_reset(void) {
    uint32_t cursor = 0;
    for (CUmemoryPool pool; (pool = vgpu_object_next(&vgpu_mempools, &cursor));) {
        pthread_mutex_lock(&pool->lock);
        atomic_fetch_sub(&all_pending, pool->pending_count);
        pool->pending_count = 0;
        pool->reserved = pool->used = 0;
        pthread_mutex_unlock(&pool->lock);
    }
}

/* The allocation is out of the table already. */
static CUresult put_pending(CUmemoryPool pool, struct vgpu_allocation *allocation, uint64_t after) {
    CUresult result = CUDA_SUCCESS;
    pthread_mutex_lock(&pool->lock);
    if (pool->pending_count == pool->pending_room) {
        uint32_t room = pool->pending_room ? pool->pending_room * 2 : 64;
        struct vgpu_pooled *grown = realloc(pool->pending, room * sizeof *grown);
        if (grown) pool->pending = grown, pool->pending_room = room;
        else result = CUDA_ERROR_OUT_OF_MEMORY;
    }
    if (result == CUDA_SUCCESS) {
        size_t block = (allocation->size + STEP - 1) / STEP * STEP;
        if (allocation->pool == pool) block = allocation->pool_block, pool->used -= block;
        else pool->reserved += block; /* it came from cuMemAlloc, and goes back through this pool */
        struct vgpu_pooled freed = {*allocation, after};
        freed.allocation.size = block;
        pool->pending[pool->pending_count++] = freed;
        atomic_fetch_add(&all_pending, 1);
    }
    pthread_mutex_unlock(&pool->lock);
    return result;
}

CUresult vgpu_pool_free(struct vgpu_allocation *allocation) {
    CUmemoryPool pool = allocation->pool;
    struct vgpu_allocation removed;
    if (!live(pool)) TRY(default_pool(vgpu.attached_device, &pool));
    if (!vgpu_table_remove(allocation->va, &removed)) return CUDA_ERROR_INVALID_VALUE;
    TRY(put_pending(pool, &removed, 0));
    vgpu_pools_collect();
    return CUDA_SUCCESS;
}

static CUresult allocate(CUdeviceptr *va, size_t size, CUmemoryPool pool, CUstream handle, bool current) {
    CUstream stream;
    TRY(vgpu_stream_to_use(handle, &stream));
    if (!va || !size) return CUDA_ERROR_INVALID_VALUE;
    TRY(vgpu_sticky());
    if (current) TRY(current_pool(stream->context->device, &pool));
    if (!live(pool)) return CUDA_ERROR_INVALID_HANDLE;
    if (vgpu_capturing(stream)) {
        vgpu_unsupported("cuMemAllocAsync", "capturing an allocation into a graph");
        return vgpu_capture_refuse(stream, CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED);
    }
    size_t block = (size + STEP - 1) / STEP * STEP;
    struct vgpu_allocation allocation = {0};
    uint64_t after = 0;
    pthread_mutex_lock(&pool->lock);
    uint32_t best = UINT32_MAX;
    for (uint32_t i = 0; i < pool->pending_count; i++) {
        size_t has = pool->pending[i].allocation.size;
        if (has >= block && has <= block + block / 4 && (best == UINT32_MAX || has < pool->pending[best].allocation.size)) best = i;
    }
    if (best != UINT32_MAX) {
        allocation = pool->pending[best].allocation;
        after = pool->pending[best].after;
        block = allocation.size;
        memmove(pool->pending + best, pool->pending + best + 1, (--pool->pending_count - best) * sizeof *pool->pending);
        atomic_fetch_sub(&all_pending, 1);
    }
    pthread_mutex_unlock(&pool->lock);
    if (!allocation.va) {
        if (pool->max_size && pool->reserved + block > pool->max_size) return CUDA_ERROR_OUT_OF_MEMORY;
        TRY(vgpu_allocate(VGPU_MEMORY_DEVICE, size, 0, &allocation));
        struct vgpu_allocation entry;
        vgpu_table_remove(allocation.va, &entry);
    }
    allocation.size = size;
    allocation.pool = pool;
    allocation.pool_block = block;
    TRY(vgpu_table_add(&allocation));
    vgpu_stream_advance(stream, after);
    pthread_mutex_lock(&pool->lock);
    if (best == UINT32_MAX) pool->reserved += block;
    pool->used += block;
    if (pool->reserved > pool->reserved_high) pool->reserved_high = pool->reserved;
    if (pool->used > pool->used_high) pool->used_high = pool->used;
    pthread_mutex_unlock(&pool->lock);
    *va = allocation.va;
    return CUDA_SUCCESS;
}

API cuMemAllocAsync(CUdeviceptr *va, size_t size, CUstream stream) { return allocate(va, size, NULL, stream, true); }
API cuMemAllocFromPoolAsync(CUdeviceptr *va, size_t size, CUmemoryPool pool, CUstream stream) { return allocate(va, size, pool, stream, false); }

API cuMemFreeAsync(CUdeviceptr va, CUstream handle) {
    CUstream stream;
    TRY(vgpu_stream_to_use(handle, &stream));
    if (vgpu_capturing(stream)) {
        vgpu_unsupported("cuMemFreeAsync", "capturing a free into a graph");
        return vgpu_capture_refuse(stream, CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED);
    }
    if (!va) return CUDA_SUCCESS;
    struct vgpu_allocation allocation;
    if (!vgpu_find(va, &allocation) || allocation.va != va || allocation.global ||
        (allocation.kind != VGPU_MEMORY_DEVICE && allocation.kind != VGPU_MEMORY_MANAGED))
        return CUDA_ERROR_INVALID_VALUE;
    if (allocation.kind == VGPU_MEMORY_MANAGED) { /* both sides see it: it cannot go back while anything runs */
        TRY(vgpu_wait(vgpu_stream_last(stream)));
        return vgpu_free(va);
    }
    CUmemoryPool pool = allocation.pool;
    if (!live(pool)) TRY(default_pool(stream->context->device, &pool));
    if (!vgpu_table_remove(va, &allocation)) return CUDA_ERROR_INVALID_VALUE;
    return put_pending(pool, &allocation, vgpu_stream_last(stream));
}

/* ---- pools as objects ---- */
static CUresult device_known(CUdevice device) {
    TRY(vgpu_initialised());
    return device >= 0 && device < vgpu.device_count ? CUDA_SUCCESS : CUDA_ERROR_INVALID_DEVICE;
}

API cuDeviceGetDefaultMemPool(CUmemoryPool *pool, CUdevice device) {
    TRY(device_known(device));
    return pool ? default_pool(device, pool) : CUDA_ERROR_INVALID_VALUE;
}

API cuDeviceGetMemPool(CUmemoryPool *pool, CUdevice device) {
    TRY(device_known(device));
    return pool ? current_pool(device, pool) : CUDA_ERROR_INVALID_VALUE;
}

API cuDeviceSetMemPool(CUdevice device, CUmemoryPool pool) {
    TRY(device_known(device));
    if (!live(pool) || pool->device != device) return CUDA_ERROR_INVALID_VALUE;
    vgpu.devices[device].current_pool = pool;
    return CUDA_SUCCESS;
}

API cuMemPoolCreate(CUmemoryPool *pool, const CUmemPoolProps *properties) {
    TRY(vgpu_initialised());
    if (!pool || !properties || properties->allocType != CU_MEM_ALLOCATION_TYPE_PINNED) return CUDA_ERROR_INVALID_VALUE;
    if (properties->location.type != CU_MEM_LOCATION_TYPE_DEVICE) return vgpu_unsupported("cuMemPoolCreate", "a pool of host memory");
    TRY(device_known(properties->location.id));
    if (properties->handleTypes) return vgpu_unsupported("cuMemPoolCreate", "a pool that can be exported");
    if (!(*pool = pool_new(properties->location.id))) return CUDA_ERROR_OUT_OF_MEMORY;
    (*pool)->max_size = properties->maxSize;
    return CUDA_SUCCESS;
}

API cuMemPoolDestroy(CUmemoryPool pool) {
    TRY(vgpu_initialised());
    if (!live(pool) || pool->is_default) return CUDA_ERROR_INVALID_VALUE;
    if (pool->pending_count && atomic_load(&vgpu.attached)) {
        vgpu_wait_everything();
        trim(pool, 0);
    }
    struct vgpu_gpu *gpu = &vgpu.devices[pool->device];
    if (gpu->current_pool == pool) gpu->current_pool = gpu->default_pool;
    free(pool->pending);
    vgpu_object_free(&vgpu_mempools, pool);
    return CUDA_SUCCESS;
}

API cuMemPoolTrimTo(CUmemoryPool pool, size_t keep) {
    TRY(vgpu_initialised());
    if (!live(pool)) return CUDA_ERROR_INVALID_VALUE;
    if (atomic_load(&vgpu.attached)) trim(pool, keep);
    return CUDA_SUCCESS;
}

API cuMemPoolGetAttribute(CUmemoryPool pool, int attribute, void *value) {
    TRY(vgpu_initialised());
    if (!live(pool) || !value) return CUDA_ERROR_INVALID_VALUE;
    uint64_t found;
    pthread_mutex_lock(&pool->lock);
    switch (attribute) {
    case CU_MEMPOOL_ATTR_REUSE_FOLLOW_EVENT_DEPENDENCIES:
    case CU_MEMPOOL_ATTR_REUSE_ALLOW_OPPORTUNISTIC:
    case CU_MEMPOOL_ATTR_REUSE_ALLOW_INTERNAL_DEPENDENCIES:
        memcpy(value, &pool->reuse[attribute - 1], sizeof(int));
        pthread_mutex_unlock(&pool->lock);
        return CUDA_SUCCESS;
    case CU_MEMPOOL_ATTR_RELEASE_THRESHOLD: found = pool->release_threshold; break;
    case CU_MEMPOOL_ATTR_RESERVED_MEM_CURRENT: found = pool->reserved; break;
    case CU_MEMPOOL_ATTR_RESERVED_MEM_HIGH: found = pool->reserved_high; break;
    case CU_MEMPOOL_ATTR_USED_MEM_CURRENT: found = pool->used; break;
    case CU_MEMPOOL_ATTR_USED_MEM_HIGH: found = pool->used_high; break;
    default:
        pthread_mutex_unlock(&pool->lock);
        return CUDA_ERROR_INVALID_VALUE;
    }
    pthread_mutex_unlock(&pool->lock);
    memcpy(value, &found, sizeof found);
    return CUDA_SUCCESS;
}

API cuMemPoolSetAttribute(CUmemoryPool pool, int attribute, void *value) {
    TRY(vgpu_initialised());
    if (!live(pool) || !value) return CUDA_ERROR_INVALID_VALUE;
    CUresult result = CUDA_SUCCESS;
    pthread_mutex_lock(&pool->lock);
    switch (attribute) {
    case CU_MEMPOOL_ATTR_REUSE_FOLLOW_EVENT_DEPENDENCIES:
    case CU_MEMPOOL_ATTR_REUSE_ALLOW_OPPORTUNISTIC:
    case CU_MEMPOOL_ATTR_REUSE_ALLOW_INTERNAL_DEPENDENCIES: memcpy(&pool->reuse[attribute - 1], value, sizeof(int)); break;
    case CU_MEMPOOL_ATTR_RELEASE_THRESHOLD: memcpy(&pool->release_threshold, value, sizeof pool->release_threshold); break;
    case CU_MEMPOOL_ATTR_RESERVED_MEM_HIGH: /* the high-water marks can only be reset */
    case CU_MEMPOOL_ATTR_USED_MEM_HIGH: {
        uint64_t asked;
        memcpy(&asked, value, sizeof asked);
        if (asked) result = CUDA_ERROR_INVALID_VALUE;
        else if (attribute == CU_MEMPOOL_ATTR_USED_MEM_HIGH) pool->used_high = pool->used;
        else pool->reserved_high = pool->reserved;
        break;
    }
    default: result = CUDA_ERROR_INVALID_VALUE;
    }
    pthread_mutex_unlock(&pool->lock);
    return result;
}

API cuMemPoolGetAccess(int *flags, CUmemoryPool pool, CUmemLocation *location) {
    TRY(vgpu_initialised());
    if (!flags || !location || !live(pool)) return CUDA_ERROR_INVALID_VALUE;
    bool own = location->type == CU_MEM_LOCATION_TYPE_DEVICE && location->id == pool->device;
    *flags = own ? CU_MEM_ACCESS_FLAGS_PROT_READWRITE : CU_MEM_ACCESS_FLAGS_PROT_NONE;
    return CUDA_SUCCESS;
}

API cuMemPoolSetAccess(CUmemoryPool pool, const CUmemAccessDesc *descriptions, size_t count) {
    TRY(vgpu_initialised());
    if (!live(pool) || (count && !descriptions)) return CUDA_ERROR_INVALID_VALUE;
    for (size_t i = 0; i < count; i++) {
        if (descriptions[i].location.type != CU_MEM_LOCATION_TYPE_DEVICE) return CUDA_ERROR_INVALID_VALUE;
        TRY(device_known(descriptions[i].location.id));
        if (descriptions[i].location.id != pool->device) return vgpu_unsupported("cuMemPoolSetAccess", "access from a second device");
        if (descriptions[i].flags != CU_MEM_ACCESS_FLAGS_PROT_READWRITE) return CUDA_ERROR_INVALID_VALUE; /* a pool's own device always may */
    }
    return CUDA_SUCCESS;
}
