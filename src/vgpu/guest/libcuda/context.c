/* Contexts: primary and created ones, the stack of each thread, and their settings. All contexts of a process share its
 * worker; what a context owns is freed one by one, or all at once with the last context. */
#include <stdlib.h>
#include <string.h>
#include "internal.h"

enum { SCHEDULE_MASK = 7, KNOWN_FLAGS = 0xff };

static bool context_live(CUcontext context) { return vgpu_object_live(&vgpu_contexts, context); }

/* NULL means the current one. */
static CUresult context_or_current(CUcontext *context) {
    TRY(vgpu_initialised());
    if (!*context) return vgpu_current(context);
    if (!context_live(*context)) return CUDA_ERROR_INVALID_CONTEXT;
    return atomic_load(&(*context)->active) ? CUDA_SUCCESS : CUDA_ERROR_CONTEXT_IS_DESTROYED;
}

static void set_defaults(CUcontext context) {
    context->limits[CU_LIMIT_STACK_SIZE] = 1024;
    context->limits[CU_LIMIT_PRINTF_FIFO_SIZE] = VGPU_PRINTF_BYTES;
    context->limits[CU_LIMIT_MALLOC_HEAP_SIZE] = 8u << 20;
    context->limits[CU_LIMIT_DEV_RUNTIME_SYNC_DEPTH] = 2;
    context->limits[CU_LIMIT_DEV_RUNTIME_PENDING_LAUNCH_COUNT] = 2048;
    context->limits[CU_LIMIT_MAX_L2_FETCH_GRANULARITY] = 128;
    context->limits[CU_LIMIT_PERSISTING_L2_CACHE_SIZE] = 0;
    context->cache_config = context->shared_config = 0;
}

/* Called with vgpu.lock held; the process is attached. */
static CUresult activate(CUcontext context, unsigned flags) {
    if (!context->legacy) {
        if (!(context->legacy = vgpu_new_stream(context, 0, 0))) return CUDA_ERROR_OUT_OF_MEMORY;
        context->legacy->legacy = true;
        context->legacy->id = 1;
    }
    context->flags = flags;
    set_defaults(context);
    atomic_store(&context->active, 1);
    return CUDA_SUCCESS;
}

static CUcontext context_new(int device, bool primary) {
    CUcontext context = vgpu_object_new(&vgpu_contexts);
    if (!context) return NULL;
    context->device = device;
    context->primary = primary;
    context->api_version = 3020;
    context->id = atomic_fetch_add(&vgpu.next_id, 1) + 1;
    return context;
}

static bool any_other_active(CUcontext except) {
    uint32_t cursor = 0;
    for (CUcontext other; (other = vgpu_object_next(&vgpu_contexts, &cursor));)
        if (other != except && atomic_load(&other->active)) return true;
    return false;
}

/* Free all that a context owns; the worker is told in one call when it was the last. Called with vgpu.lock held. */
static void clear_context(CUcontext context) {
    atomic_store(&context->active, 0);
    bool alive = !vgpu_ring_check_lost(&vgpu.ring);
    if (alive) vgpu_wait_everything();
    bool last = !any_other_active(context);
    uint32_t cursor = 0;
    for (CUmodule module; (module = vgpu_object_next(&vgpu_modules, &cursor));) {
        if (module->context == context) vgpu_module_destroy(module, alive && !last);
        else if (last && module->library) { /* a library outlives contexts: it is uploaded again when it is used again */
            vgpu_module_forget(module);
        }
    }
    cursor = 0;
    for (CUstream stream; (stream = vgpu_object_next(&vgpu_streams, &cursor));) {
        if (stream->context != context || stream->legacy) continue;
        vgpu_capture_forget(stream);
        vgpu_object_free(&vgpu_streams, stream);
    }
    cursor = 0;
    for (CUevent event; (event = vgpu_object_next(&vgpu_events, &cursor));)
        if (event->context == context) vgpu_event_free(event);
    if (last) {
        uint64_t nothing = 0;
        vgpu_execs_forget();
        vgpu_table_clear(NULL, true);
        vgpu_vmm_reset();
        vgpu_pools_reset();
        if (alive) vgpu_call(VGPU_OP_CONTEXT_RESET, &nothing, sizeof nothing, NULL, 0, NULL, 0, NULL);
        vgpu_arena_forget(vgpu.arena_base, vgpu.arena_size);
    } else {
        struct vgpu_allocation allocation;
        for (uint32_t i = 0; vgpu_table_at(i, &allocation);) {
            if (allocation.context != context || allocation.kind == VGPU_MEMORY_MAPPED || allocation.global) i++;
            else if (alive) vgpu_free(allocation.va);
            else vgpu_table_remove(allocation.va, &allocation);
        }
    }
}

/* ---- primary contexts ---- */
static CUresult primary_of(CUdevice device, struct vgpu_gpu **gpu) {
    TRY(vgpu_initialised());
    if (device < 0 || device >= vgpu.device_count) return CUDA_ERROR_INVALID_DEVICE;
    *gpu = &vgpu.devices[device];
    return CUDA_SUCCESS;
}

API cuDevicePrimaryCtxRetain(CUcontext *context, CUdevice device) {
    struct vgpu_gpu *gpu;
    TRY(primary_of(device, &gpu));
    if (!context) return CUDA_ERROR_INVALID_VALUE;
    pthread_mutex_lock(&vgpu.lock);
    CUresult result = vgpu_attach(device);
    if (result == CUDA_SUCCESS && !gpu->primary && !(gpu->primary = context_new(device, true))) result = CUDA_ERROR_OUT_OF_MEMORY;
    if (result == CUDA_SUCCESS && !atomic_load(&gpu->primary->active)) result = activate(gpu->primary, gpu->primary_flags);
    if (result == CUDA_SUCCESS) {
        gpu->primary->references++;
        *context = gpu->primary;
    }
    pthread_mutex_unlock(&vgpu.lock);
    return result;
}

API cuDevicePrimaryCtxRelease_v2(CUdevice device) {
    struct vgpu_gpu *gpu;
    TRY(primary_of(device, &gpu));
    CUresult result = CUDA_SUCCESS;
    pthread_mutex_lock(&vgpu.lock);
    if (!gpu->primary || !gpu->primary->references) result = CUDA_ERROR_INVALID_CONTEXT;
    else if (!--gpu->primary->references) clear_context(gpu->primary);
    pthread_mutex_unlock(&vgpu.lock);
    return result;
}

API cuDevicePrimaryCtxRelease(CUdevice device) { return cuDevicePrimaryCtxRelease_v2(device); }

API cuDevicePrimaryCtxReset_v2(CUdevice device) {
    struct vgpu_gpu *gpu;
    TRY(primary_of(device, &gpu));
    pthread_mutex_lock(&vgpu.lock);
    if (gpu->primary && atomic_load(&gpu->primary->active)) {
        clear_context(gpu->primary);
        /* Whoever retained it keeps a valid handle; it is alive again when it is retained again. */
        gpu->primary->references = 0;
    }
    pthread_mutex_unlock(&vgpu.lock);
    return CUDA_SUCCESS;
}

API cuDevicePrimaryCtxReset(CUdevice device) { return cuDevicePrimaryCtxReset_v2(device); }

API cuDevicePrimaryCtxGetState(CUdevice device, unsigned *flags, int *active) {
    struct vgpu_gpu *gpu;
    TRY(primary_of(device, &gpu));
    if (!flags || !active) return CUDA_ERROR_INVALID_VALUE;
    pthread_mutex_lock(&vgpu.lock);
    *flags = gpu->primary_flags;
    *active = gpu->primary && atomic_load(&gpu->primary->active);
    pthread_mutex_unlock(&vgpu.lock);
    return CUDA_SUCCESS;
}

API cuDevicePrimaryCtxSetFlags_v2(CUdevice device, unsigned flags) {
    struct vgpu_gpu *gpu;
    TRY(primary_of(device, &gpu));
    if (flags & ~KNOWN_FLAGS || (flags & SCHEDULE_MASK) > 4 || (flags & SCHEDULE_MASK) == 3) return CUDA_ERROR_INVALID_VALUE;
    pthread_mutex_lock(&vgpu.lock);
    gpu->primary_flags = flags;
    if (gpu->primary && atomic_load(&gpu->primary->active)) gpu->primary->flags = flags;
    pthread_mutex_unlock(&vgpu.lock);
    return CUDA_SUCCESS;
}

/* Before CUDA 11 the flags of an active primary context could not be changed. */
API cuDevicePrimaryCtxSetFlags(CUdevice device, unsigned flags) {
    struct vgpu_gpu *gpu;
    TRY(primary_of(device, &gpu));
    if (gpu->primary && atomic_load(&gpu->primary->active)) return CUDA_ERROR_PRIMARY_CONTEXT_ACTIVE;
    return cuDevicePrimaryCtxSetFlags_v2(device, flags);
}

/* ---- created contexts and the stack ---- */
static CUresult push(CUcontext context) {
    struct vgpu_thread *thread = &vgpu_thread;
    if (thread->current) {
        if (thread->depth == thread->room) {
            uint32_t more = thread->room ? thread->room * 2 : 16;
            CUcontext *grown = realloc(thread->stack, more * sizeof *grown);
            if (!grown) return CUDA_ERROR_OUT_OF_MEMORY;
            thread->stack = grown;
            thread->room = more;
            pthread_setspecific(vgpu_thread_key, thread);
        }
        thread->stack[thread->depth++] = thread->current;
    }
    thread->current = context;
    return CUDA_SUCCESS;
}

static void pop(void) {
    struct vgpu_thread *thread = &vgpu_thread;
    thread->current = thread->depth ? thread->stack[--thread->depth] : NULL;
}

API cuCtxCreate_v2(CUcontext *context, unsigned flags, CUdevice device) {
    struct vgpu_gpu *gpu;
    TRY(primary_of(device, &gpu));
    if (!context || flags & ~KNOWN_FLAGS || (flags & SCHEDULE_MASK) > 4 || (flags & SCHEDULE_MASK) == 3) return CUDA_ERROR_INVALID_VALUE;
    CUcontext created = NULL;
    pthread_mutex_lock(&vgpu.lock);
    CUresult result = vgpu_attach(device);
    if (result == CUDA_SUCCESS && !(created = context_new(device, false))) result = CUDA_ERROR_OUT_OF_MEMORY;
    if (result == CUDA_SUCCESS) result = activate(created, flags);
    pthread_mutex_unlock(&vgpu.lock);
    if (result == CUDA_SUCCESS) result = push(created);
    if (result == CUDA_SUCCESS) *context = created;
    return result;
}

API cuCtxCreate(CUcontext *context, unsigned flags, CUdevice device) { return cuCtxCreate_v2(context, flags, device); }

API cuCtxCreate_v3(CUcontext *context, void *affinity, int count, unsigned flags, CUdevice device) {
    if (affinity || count) return vgpu_unsupported("cuCtxCreate_v3", "execution affinity");
    return cuCtxCreate_v2(context, flags, device);
}

struct create_parameters { void *affinity; int count; void *cig; };

API cuCtxCreate_v4(CUcontext *context, const struct create_parameters *parameters, unsigned flags, CUdevice device) {
    if (parameters && (parameters->affinity || parameters->count || parameters->cig)) return vgpu_unsupported("cuCtxCreate_v4", "execution affinity and CUDA in graphics");
    return cuCtxCreate_v2(context, flags, device);
}

API cuCtxDestroy_v2(CUcontext context) {
    TRY(vgpu_initialised());
    if (!context_live(context)) return CUDA_ERROR_INVALID_CONTEXT;
    if (context->primary) return CUDA_ERROR_INVALID_CONTEXT;
    pthread_mutex_lock(&vgpu.lock);
    clear_context(context);
    if (vgpu_thread.current == context) pop();
    CUstream legacy = context->legacy;
    vgpu_object_free(&vgpu_streams, legacy);
    vgpu_object_free(&vgpu_contexts, context);
    pthread_mutex_unlock(&vgpu.lock);
    return CUDA_SUCCESS;
}

API cuCtxDestroy(CUcontext context) { return cuCtxDestroy_v2(context); }

API cuCtxPushCurrent_v2(CUcontext context) {
    TRY(vgpu_initialised());
    if (!context_live(context)) return CUDA_ERROR_INVALID_CONTEXT;
    return push(context);
}

API cuCtxPushCurrent(CUcontext context) { return cuCtxPushCurrent_v2(context); }

API cuCtxPopCurrent_v2(CUcontext *context) {
    TRY(vgpu_initialised());
    if (!vgpu_thread.current) return CUDA_ERROR_INVALID_CONTEXT;
    if (context) *context = vgpu_thread.current;
    pop();
    return CUDA_SUCCESS;
}

API cuCtxPopCurrent(CUcontext *context) { return cuCtxPopCurrent_v2(context); }

API cuCtxSetCurrent(CUcontext context) {
    TRY(vgpu_initialised());
    if (context && !context_live(context)) return CUDA_ERROR_INVALID_CONTEXT;
    if (!context) {
        if (vgpu_thread.current) pop();
        return CUDA_SUCCESS;
    }
    vgpu_thread.current = context;
    return CUDA_SUCCESS;
}

API cuCtxGetCurrent(CUcontext *context) {
    TRY(vgpu_initialised());
    if (!context) return CUDA_ERROR_INVALID_VALUE;
    *context = vgpu_thread.current;
    return CUDA_SUCCESS;
}

API cuCtxGetDevice(CUdevice *device) {
    TRY(vgpu_initialised());
    if (!device) return CUDA_ERROR_INVALID_VALUE;
    if (!vgpu_thread.current) return CUDA_ERROR_INVALID_CONTEXT;
    *device = vgpu_thread.current->device;
    return CUDA_SUCCESS;
}

API cuCtxGetDevice_v2(CUdevice *device, CUcontext context) {
    TRY(vgpu_initialised());
    if (!context) return cuCtxGetDevice(device);
    if (!device) return CUDA_ERROR_INVALID_VALUE;
    if (!context_live(context)) return CUDA_ERROR_INVALID_CONTEXT;
    *device = context->device;
    return CUDA_SUCCESS;
}

API cuCtxGetId(CUcontext context, unsigned long long *id) {
    TRY(context_or_current(&context));
    if (!id) return CUDA_ERROR_INVALID_VALUE;
    *id = context->id;
    return CUDA_SUCCESS;
}

API cuCtxGetApiVersion(CUcontext context, unsigned *version) {
    TRY(context_or_current(&context));
    if (!version) return CUDA_ERROR_INVALID_VALUE;
    *version = context->api_version;
    return CUDA_SUCCESS;
}

API cuCtxAttach(CUcontext *context, unsigned flags) {
    if (!context || flags) return CUDA_ERROR_INVALID_VALUE;
    return vgpu_current(context);
}

API cuCtxDetach(CUcontext context) {
    TRY(vgpu_initialised());
    return context_live(context) ? CUDA_SUCCESS : CUDA_ERROR_INVALID_CONTEXT;
}

/* ---- settings ---- */
API cuCtxGetFlags(unsigned *flags) {
    CUcontext context;
    TRY(vgpu_current(&context));
    if (!flags) return CUDA_ERROR_INVALID_VALUE;
    *flags = context->flags;
    return CUDA_SUCCESS;
}

API cuCtxSetFlags(unsigned flags) {
    CUcontext context;
    TRY(vgpu_current(&context));
    if (flags & ~KNOWN_FLAGS) return CUDA_ERROR_INVALID_VALUE;
    context->flags = flags;
    return CUDA_SUCCESS;
}

API cuCtxGetLimit(size_t *value, int limit) {
    CUcontext context;
    TRY(vgpu_current(&context));
    if (!value) return CUDA_ERROR_INVALID_VALUE;
    if (limit < 0 || limit > CU_LIMIT_PERSISTING_L2_CACHE_SIZE) return CUDA_ERROR_UNSUPPORTED_LIMIT;
    *value = context->limits[limit];
    return CUDA_SUCCESS;
}

API cuCtxSetLimit(int limit, size_t value) {
    CUcontext context;
    TRY(vgpu_current(&context));
    if (limit < 0 || limit > CU_LIMIT_PERSISTING_L2_CACHE_SIZE) return CUDA_ERROR_UNSUPPORTED_LIMIT;
    struct vgpu_limit_set request = {.limit = (uint32_t)limit, .value = value};
    struct vgpu_limit_set_reply reply;
    TRY(vgpu_call(VGPU_OP_LIMIT_SET, &request, sizeof request, NULL, 0, &reply, sizeof reply, NULL));
    context->limits[limit] = reply.value2;
    return CUDA_SUCCESS;
}

API cuCtxGetCacheConfig(int *config) {
    CUcontext context;
    TRY(vgpu_current(&context));
    if (!config) return CUDA_ERROR_INVALID_VALUE;
    *config = context->cache_config;
    return CUDA_SUCCESS;
}

API cuCtxSetCacheConfig(int config) {
    CUcontext context;
    TRY(vgpu_current(&context));
    if (config < 0 || config > 3) return CUDA_ERROR_INVALID_VALUE;
    context->cache_config = config;
    return CUDA_SUCCESS;
}

/* The bank size cannot be set since compute capability 5: the value is kept, and always was without effect. */
API cuCtxGetSharedMemConfig(int *config) {
    CUcontext context;
    TRY(vgpu_current(&context));
    if (!config) return CUDA_ERROR_INVALID_VALUE;
    *config = 1;
    return CUDA_SUCCESS;
}

API cuCtxSetSharedMemConfig(int config) {
    CUcontext context;
    TRY(vgpu_current(&context));
    return config < 0 || config > 2 ? CUDA_ERROR_INVALID_VALUE : CUDA_SUCCESS;
}

API cuCtxGetStreamPriorityRange(int *least, int *greatest) {
    CUcontext context;
    TRY(vgpu_current(&context));
    if (least) *least = 0;
    if (greatest) *greatest = -5;
    return CUDA_SUCCESS;
}

API cuCtxResetPersistingL2Cache(void) {
    CUcontext context;
    return vgpu_current(&context);
}

/* There is nothing to profile, which CUDA does not call an error. */
static CUresult profile(void) {
    CUcontext context;
    return vgpu_current(&context);
}

API cuProfilerStart(void) { return profile(); }
API cuProfilerStop(void) { return profile(); }

static CUresult synchronize(CUcontext context) {
    if (unlikely(atomic_load(&vgpu.live_captures))) TRY(vgpu_capture_context_synchronize(context));
    TRY(vgpu_wait_everything());
    vgpu_pools_collect();
    return CUDA_SUCCESS;
}

API cuCtxSynchronize(void) {
    CUcontext context;
    TRY(vgpu_current(&context));
    return synchronize(context);
}

API cuCtxSynchronize_v2(CUcontext context) {
    TRY(context_or_current(&context));
    return synchronize(context);
}

API cuCtxEnablePeerAccess(CUcontext peer, unsigned flags) {
    CUcontext context;
    TRY(vgpu_current(&context));
    if (flags) return CUDA_ERROR_INVALID_VALUE;
    if (!context_live(peer) || peer->device == context->device) return CUDA_ERROR_INVALID_CONTEXT;
    return CUDA_ERROR_PEER_ACCESS_UNSUPPORTED;
}

API cuCtxDisablePeerAccess(CUcontext peer) {
    CUcontext context;
    TRY(vgpu_current(&context));
    if (!context_live(peer)) return CUDA_ERROR_INVALID_CONTEXT;
    return CUDA_ERROR_PEER_ACCESS_NOT_ENABLED;
}
