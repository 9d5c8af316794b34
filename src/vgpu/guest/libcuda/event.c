/* Events. One without timing is only the sequence that its stream had reached; one with timing is an operation of its own,
 * whose end the executor stamps into the control page. */
#include <sched.h>
#include <stdlib.h>
#include "internal.h"

static pthread_mutex_t slot_lock = PTHREAD_MUTEX_INITIALIZER;
static uint32_t slots_used, free_count;
static uint16_t free_slots[VGPU_EVENT_SLOTS];

static int32_t take_slot(void) {
    pthread_mutex_lock(&slot_lock);
    int32_t slot = free_count ? free_slots[--free_count] : slots_used < VGPU_EVENT_SLOTS ? (int32_t)slots_used++ : -1;
    pthread_mutex_unlock(&slot_lock);
    return slot;
}

void vgpu_event_free(CUevent event) {
    if (event->slot >= 0) {
        /* A record that still runs may stamp the slot once more; the next owner's own record comes after it in the queue. */
        pthread_mutex_lock(&slot_lock);
        free_slots[free_count++] = (uint16_t)event->slot;
        pthread_mutex_unlock(&slot_lock);
    }
    free(event->tips.items);
    vgpu_object_free(&vgpu_events, event);
}

static bool live(CUevent event) { return vgpu_object_live(&vgpu_events, event); }

API cuEventCreate(CUevent *event, unsigned flags) {
    CUcontext context;
    TRY(vgpu_current(&context));
    if (!event || flags & ~7u) return CUDA_ERROR_INVALID_VALUE;
    if (flags & CU_EVENT_INTERPROCESS) return flags & CU_EVENT_DISABLE_TIMING ? vgpu_unsupported("cuEventCreate", "an event shared between processes") : CUDA_ERROR_INVALID_VALUE;
    CUevent created = vgpu_object_new(&vgpu_events);
    if (!created) return CUDA_ERROR_OUT_OF_MEMORY;
    created->context = context;
    created->flags = flags;
    created->slot = -1;
    if (!(flags & CU_EVENT_DISABLE_TIMING) && (created->slot = take_slot()) < 0) {
        static _Atomic int said;
        vgpu_say_once(&said, "cuEventCreate: %u events with timing exist already; destroy some or use CU_EVENT_DISABLE_TIMING", VGPU_EVENT_SLOTS);
        vgpu_object_free(&vgpu_events, created);
        return CUDA_ERROR_OUT_OF_MEMORY;
    }
    *event = created;
    return CUDA_SUCCESS;
}

API cuEventDestroy_v2(CUevent event) {
    TRY(vgpu_initialised());
    if (!live(event)) return CUDA_ERROR_INVALID_HANDLE;
    vgpu_event_free(event);
    return CUDA_SUCCESS;
}

API cuEventDestroy(CUevent event) { return cuEventDestroy_v2(event); }

API cuEventRecordWithFlags(CUevent event, CUstream handle, unsigned flags) {
    CUstream stream;
    TRY(vgpu_stream_to_use(handle, &stream));
    if (flags & ~CU_EVENT_RECORD_EXTERNAL) return CUDA_ERROR_INVALID_VALUE;
    if (!live(event) || event->context != stream->context) return CUDA_ERROR_INVALID_HANDLE;
    TRY(vgpu_sticky());
    if (unlikely(vgpu_capturing(stream))) return vgpu_capture_event_record(stream, event, flags & CU_EVENT_RECORD_EXTERNAL);
    atomic_store(&event->capture_id, 0);
    event->recorded = true;
    if (event->slot < 0) {
        atomic_store(&event->sequence, vgpu_stream_last(stream));
        return CUDA_SUCCESS;
    }
    struct vgpu_event_record record = {.slot = (uint32_t)event->slot};
    struct vgpu_piece piece = {&record, sizeof record};
    uint64_t sequence;
    TRY(vgpu_submit(stream, VGPU_OP_EVENT_RECORD, &piece, 1, &sequence));
    atomic_store(&event->sequence, sequence);
    return CUDA_SUCCESS;
}

API cuEventRecord(CUevent event, CUstream handle) { return cuEventRecordWithFlags(event, handle, 0); }

API cuEventQuery(CUevent event) {
    TRY(vgpu_initialised());
    if (!live(event)) return CUDA_ERROR_INVALID_HANDLE;
    if (unlikely(vgpu_event_captured(event))) return CUDA_ERROR_CAPTURED_EVENT;
    TRY(vgpu_unsafe_call());
    TRY(vgpu_sticky());
    if (vgpu_ring_done(&vgpu.ring, atomic_load(&event->sequence))) return vgpu_sticky();
    static _Atomic uint32_t asked;
    if (!(atomic_fetch_add_explicit(&asked, 1, memory_order_relaxed) % 256) && vgpu_ring_check_lost(&vgpu.ring)) return vgpu_lost();
    sched_yield();
    return CUDA_ERROR_NOT_READY;
}

API cuEventSynchronize(CUevent event) {
    TRY(vgpu_initialised());
    if (!live(event)) return CUDA_ERROR_INVALID_HANDLE;
    if (unlikely(vgpu_event_captured(event))) return CUDA_ERROR_CAPTURED_EVENT;
    TRY(vgpu_unsafe_call());
    return vgpu_wait(atomic_load(&event->sequence));
}

API cuEventElapsedTime_v2(float *milliseconds, CUevent start, CUevent end) {
    TRY(vgpu_initialised());
    if (!milliseconds) return CUDA_ERROR_INVALID_VALUE;
    if (!live(start) || !live(end)) return CUDA_ERROR_INVALID_HANDLE;
    if (start->slot < 0 || end->slot < 0 || !start->recorded || !end->recorded) return CUDA_ERROR_INVALID_HANDLE;
    if (unlikely(vgpu_event_captured(start) || vgpu_event_captured(end))) return CUDA_ERROR_CAPTURED_EVENT;
    TRY(vgpu_sticky());
    if (!vgpu_ring_done(&vgpu.ring, atomic_load(&start->sequence)) || !vgpu_ring_done(&vgpu.ring, atomic_load(&end->sequence))) return CUDA_ERROR_NOT_READY;
    const struct vgpu_control *control = vgpu.ring.control;
    uint64_t from = atomic_load(&control->event_nanoseconds[start->slot]), to = atomic_load(&control->event_nanoseconds[end->slot]);
    *milliseconds = (float)((double)(int64_t)(to - from) * 1e-6);
    return CUDA_SUCCESS;
}

API cuEventElapsedTime(float *milliseconds, CUevent start, CUevent end) { return cuEventElapsedTime_v2(milliseconds, start, end); }
