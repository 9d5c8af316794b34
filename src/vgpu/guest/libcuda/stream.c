/* Streams. The worker runs one queue in submission order, so a stream here is the sequence number that it must wait for:
 * queries, synchronisation and the legacy stream's rules are answered from counters. */
#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include "internal.h"

CUstream vgpu_new_stream(CUcontext context, uint32_t flags, int priority) {
    CUstream stream = vgpu_object_new(&vgpu_streams);
    if (!stream) return NULL;
    stream->context = context;
    stream->flags = flags;
    stream->priority = priority;
    stream->id = atomic_fetch_add(&vgpu.next_id, 1) + 256; /* 1 is the legacy stream */
    return stream;
}

/* The calling thread's default stream in a context: a blocking stream, made when it is first used. */
CUresult vgpu_own_stream(CUcontext context, CUstream *stream) {
    struct vgpu_thread *thread = &vgpu_thread;
    if (likely(thread->own_context == context && vgpu_object_live(&vgpu_streams, thread->own_stream) && thread->own_stream->context == context &&
               thread->own_stream->id == thread->own_id)) {
        *stream = thread->own_stream;
        return CUDA_SUCCESS;
    }
    if (!(*stream = vgpu_new_stream(context, 0, 0))) return CUDA_ERROR_OUT_OF_MEMORY;
    (*stream)->per_thread = true;
    vgpu_own_stream_end(); /* that of another context */
    /* This thread may have had a stream here before: it is not idle before what was submitted has ended. */
    atomic_store(&(*stream)->last, atomic_load(&vgpu.ring.control->submitted));
    pthread_setspecific(vgpu_thread_key, thread);
    thread->own_stream = *stream;
    thread->own_context = context;
    thread->own_id = (*stream)->id;
    return CUDA_SUCCESS;
}

/* The thread ends. What its stream has submitted goes on. */
void vgpu_own_stream_end(void) {
    struct vgpu_thread *thread = &vgpu_thread;
    CUstream stream = thread->own_stream;
    thread->own_stream = NULL;
    if (!stream || !vgpu_object_live(&vgpu_streams, stream) || stream->id != thread->own_id) return;
    vgpu_capture_forget(stream);
    free(stream->tips.items);
    vgpu_object_free(&vgpu_streams, stream);
}

CUresult vgpu_stream(CUstream handle, CUstream *stream) {
    CUcontext context;
    TRY(vgpu_current(&context));
    if (!handle || handle == CU_STREAM_LEGACY) {
        *stream = context->legacy;
        return CUDA_SUCCESS;
    }
    if (handle == CU_STREAM_PER_THREAD) return vgpu_own_stream(context, stream);
    if (unlikely(!vgpu_object_live(&vgpu_streams, handle))) return CUDA_ERROR_INVALID_HANDLE;
    *stream = handle;
    return CUDA_SUCCESS;
}

CUresult vgpu_stream_to_use(CUstream handle, CUstream *stream) {
    TRY(vgpu_stream(handle, stream));
    if (unlikely((*stream)->legacy && atomic_load_explicit(&(*stream)->context->blocking_captures, memory_order_relaxed)))
        return vgpu_legacy_use((*stream)->context);
    return CUDA_SUCCESS;
}

uint64_t vgpu_stream_last(const struct CUstream_st *stream) {
    uint64_t last = atomic_load_explicit(&stream->last, memory_order_acquire);
    uint64_t other = 0;
    if (stream->legacy) other = atomic_load_explicit(&stream->context->last_blocking, memory_order_acquire);
    else if (!(stream->flags & CU_STREAM_NON_BLOCKING)) other = atomic_load_explicit(&stream->context->legacy->last, memory_order_acquire);
    return last > other ? last : other;
}

static void raise_to(_Atomic uint64_t *value, uint64_t least) {
    uint64_t now = atomic_load(value);
    while (now < least && !atomic_compare_exchange_weak(value, &now, least)) {}
}

void vgpu_stream_advance(CUstream stream, uint64_t sequence) {
    raise_to(&stream->last, sequence);
    if (!(stream->flags & CU_STREAM_NON_BLOCKING)) raise_to(&stream->context->last_blocking, sequence);
}

CUresult vgpu_submit(CUstream stream, uint16_t op, const struct vgpu_piece *pieces, int count, uint64_t *sequence) {
    _Atomic uint64_t *blocking = stream->flags & CU_STREAM_NON_BLOCKING ? NULL : &stream->context->last_blocking;
    uint64_t got = vgpu_ring_submit(&vgpu.ring, op, pieces, count, &stream->last, blocking);
    if (unlikely(!got)) return vgpu_lost();
    if (sequence) *sequence = got;
    if (unlikely(vgpu.launch_blocking)) return vgpu_wait(got);
    return CUDA_SUCCESS;
}

CUresult vgpu_operation(CUstream stream, int type, uint16_t op, const void *record, uint32_t size) {
    TRY(vgpu_sticky());
    if (unlikely(vgpu_capturing(stream))) {
        CUgraph graph;
        TRY(vgpu_capture_graph(stream, &graph));
        CUgraphNode node = vgpu_node_new(graph, type);
        if (!node) return CUDA_ERROR_OUT_OF_MEMORY;
        TRY(vgpu_node_record(node, op, record, size, NULL, 0));
        return vgpu_capture_add(stream, node);
    }
    struct vgpu_piece piece = {record, size};
    return vgpu_submit(stream, op, &piece, 1, NULL);
}

CUresult vgpu_stream_synchronize(CUstream stream) {
    CUresult result = vgpu_wait(vgpu_stream_last(stream));
    if (result == CUDA_SUCCESS) vgpu_pools_collect();
    return result;
}

__attribute__((visibility("default"))) CUresult vgpu_stream_operation(CUstream handle, int op, const void *record, size_t size) {
    CUstream stream;
    TRY(vgpu_stream_to_use(handle, &stream));
    if (op <= 0 || op >= VGPU_OP_LIMIT || vgpu_op_infos[op].who != VGPU_WHO_STREAM || !record || size < vgpu_op_infos[op].fixed_bytes ||
        size > VGPU_FRAME_MAX_PAYLOAD || (size > vgpu_op_infos[op].fixed_bytes && !vgpu_op_infos[op].has_tail))
        return CUDA_ERROR_INVALID_VALUE;
    return vgpu_operation(stream, CU_GRAPH_NODE_TYPE_KERNEL, (uint16_t)op, record, (uint32_t)size);
}

/* ---- the API ---- */
API cuStreamCreateWithPriority(CUstream *stream, unsigned flags, int priority) {
    CUcontext context;
    TRY(vgpu_current(&context));
    if (!stream || flags > CU_STREAM_NON_BLOCKING) return CUDA_ERROR_INVALID_VALUE;
    if (priority > 0) priority = 0; /* CUDA clamps to the range that cuCtxGetStreamPriorityRange tells */
    if (priority < -5) priority = -5;
    CUstream created = vgpu_new_stream(context, flags, priority);
    if (!created) return CUDA_ERROR_OUT_OF_MEMORY;
    *stream = created;
    return CUDA_SUCCESS;
}

API cuStreamCreate(CUstream *stream, unsigned flags) { return cuStreamCreateWithPriority(stream, flags, 0); }

API cuStreamDestroy_v2(CUstream handle) {
    TRY(vgpu_initialised());
    if (!handle || handle == CU_STREAM_LEGACY || handle == CU_STREAM_PER_THREAD || !vgpu_object_live(&vgpu_streams, handle) || handle->legacy ||
        handle->per_thread)
        return CUDA_ERROR_INVALID_HANDLE;
    vgpu_capture_forget(handle); /* what it has submitted goes on */
    free(handle->tips.items);
    vgpu_object_free(&vgpu_streams, handle);
    return CUDA_SUCCESS;
}

API cuStreamDestroy(CUstream handle) { return cuStreamDestroy_v2(handle); }

API cuStreamSynchronize(CUstream handle) {
    CUstream stream;
    TRY(vgpu_stream_to_use(handle, &stream));
    if (unlikely(vgpu_capturing(stream))) return vgpu_capture_refuse(stream, CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED);
    return vgpu_stream_synchronize(stream);
}

API cuStreamQuery(CUstream handle) {
    CUstream stream;
    TRY(vgpu_stream_to_use(handle, &stream));
    if (unlikely(vgpu_capturing(stream))) return vgpu_capture_refuse(stream, CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED);
    TRY(vgpu_sticky());
    if (vgpu_stream_idle(stream)) {
        vgpu_drain_printf();
        return vgpu_sticky();
    }
    /* A program that only ever asks must learn of a worker that has ended, but not pay a system call each time. */
    static _Atomic uint32_t asked;
    if (!(atomic_fetch_add_explicit(&asked, 1, memory_order_relaxed) % 256) && vgpu_ring_check_lost(&vgpu.ring)) return vgpu_lost();
    sched_yield(); /* whoever asks in a loop must not take the CPU from the one that works */
    return CUDA_ERROR_NOT_READY;
}

API cuStreamWaitEvent(CUstream handle, CUevent event, unsigned flags) {
    CUstream stream;
    TRY(vgpu_stream_to_use(handle, &stream));
    if (flags & ~CU_EVENT_WAIT_EXTERNAL) return CUDA_ERROR_INVALID_VALUE;
    if (!vgpu_object_live(&vgpu_events, event)) return CUDA_ERROR_INVALID_HANDLE;
    bool handled = false;
    TRY(vgpu_capture_wait_event(stream, event, flags & CU_EVENT_WAIT_EXTERNAL, &handled));
    /* The queue is in order: the work is already behind the event. The stream just is not idle before it. */
    if (!handled) vgpu_stream_advance(stream, atomic_load(&event->sequence));
    return CUDA_SUCCESS;
}

API cuStreamGetFlags(CUstream handle, unsigned *flags) {
    CUstream stream;
    TRY(vgpu_stream(handle, &stream));
    if (!flags) return CUDA_ERROR_INVALID_VALUE;
    *flags = stream->flags;
    return CUDA_SUCCESS;
}

API cuStreamGetPriority(CUstream handle, int *priority) {
    CUstream stream;
    TRY(vgpu_stream(handle, &stream));
    if (!priority) return CUDA_ERROR_INVALID_VALUE;
    *priority = stream->priority;
    return CUDA_SUCCESS;
}

API cuStreamGetId(CUstream handle, unsigned long long *id) {
    CUstream stream;
    TRY(vgpu_stream(handle, &stream));
    if (!id) return CUDA_ERROR_INVALID_VALUE;
    *id = stream->id;
    return CUDA_SUCCESS;
}

API cuStreamGetCtx(CUstream handle, CUcontext *context) {
    CUstream stream;
    TRY(vgpu_stream(handle, &stream));
    if (!context) return CUDA_ERROR_INVALID_VALUE;
    *context = stream->context;
    return CUDA_SUCCESS;
}

API cuStreamGetCtx_v2(CUstream handle, CUcontext *context, CUgreenCtx *green) {
    CUstream stream;
    TRY(vgpu_stream(handle, &stream));
    if (context) *context = stream->context;
    if (green) *green = NULL;
    return CUDA_SUCCESS;
}

/* No stream here belongs to a green context. */
API cuStreamGetGreenCtx(CUstream handle, CUgreenCtx *green) {
    CUstream stream;
    TRY(vgpu_stream(handle, &stream));
    if (!green) return CUDA_ERROR_INVALID_VALUE;
    *green = NULL;
    return CUDA_SUCCESS;
}

API cuStreamGetDevice(CUstream handle, CUdevice *device) {
    CUstream stream;
    TRY(vgpu_stream(handle, &stream));
    if (!device) return CUDA_ERROR_INVALID_VALUE;
    *device = stream->context->device;
    return CUDA_SUCCESS;
}

/* Which place in `attributes` a hint has; -1 for an attribute that streams do not have. */
static int attribute_place(int attribute) {
    switch (attribute) {
    case CU_LAUNCH_ATTRIBUTE_ACCESS_POLICY_WINDOW: return 0;
    case CU_LAUNCH_ATTRIBUTE_SYNCHRONIZATION_POLICY: return 1;
    case CU_LAUNCH_ATTRIBUTE_MEM_SYNC_DOMAIN_MAP: return 2;
    case CU_LAUNCH_ATTRIBUTE_MEM_SYNC_DOMAIN: return 3;
    default: return -1;
    }
}

API cuStreamGetAttribute(CUstream handle, int attribute, void *value) {
    CUstream stream;
    TRY(vgpu_stream(handle, &stream));
    if (!value) return CUDA_ERROR_INVALID_VALUE;
    if (attribute == CU_LAUNCH_ATTRIBUTE_PRIORITY) {
        memcpy(value, &stream->priority, sizeof stream->priority);
        return CUDA_SUCCESS;
    }
    int place = attribute_place(attribute);
    if (place < 0) return CUDA_ERROR_INVALID_VALUE;
    memcpy(value, stream->attributes[place], place == 0 ? 32 : place == 2 ? 2 : 4);
    return CUDA_SUCCESS;
}

API cuStreamSetAttribute(CUstream handle, int attribute, const void *value) {
    CUstream stream;
    TRY(vgpu_stream(handle, &stream));
    if (!value) return CUDA_ERROR_INVALID_VALUE;
    if (attribute == CU_LAUNCH_ATTRIBUTE_PRIORITY) {
        memcpy(&stream->priority, value, sizeof stream->priority);
        return CUDA_SUCCESS;
    }
    int place = attribute_place(attribute);
    if (place < 0) return CUDA_ERROR_INVALID_VALUE;
    memcpy(stream->attributes[place], value, place == 0 ? 32 : place == 2 ? 2 : 4);
    return CUDA_SUCCESS;
}

API cuStreamCopyAttributes(CUstream target, CUstream source) {
    CUstream to, from;
    TRY(vgpu_stream(target, &to));
    TRY(vgpu_stream(source, &from));
    memcpy(to->attributes, from->attributes, sizeof to->attributes);
    to->priority = from->priority;
    return CUDA_SUCCESS;
}
