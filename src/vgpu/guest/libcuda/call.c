/* Synchronous calls to the worker, waiting for it, and what it printed. */
#include <stdio.h>
#include <string.h>
#include "internal.h"

CUresult vgpu_call(uint16_t op, const void *request, uint32_t request_size, const void *tail, uint32_t tail_size, void *reply, uint32_t reply_size, uint32_t *got) {
    uint8_t buffer[VGPU_REPLY_BYTES];
    struct vgpu_piece pieces[2] = {{request, request_size}, {tail, tail_size}};
    struct vgpu_answer answer = {.bytes = buffer, .capacity = sizeof buffer - 1};
    uint64_t begin = vgpu.debug ? vgpu_monotonic_ns() : 0;
    bool alive = vgpu_ring_call(&vgpu.ring, op, pieces, 2, &answer);
    if (unlikely(vgpu.debug)) {
        bool named = op == VGPU_OP_KERNEL_GET || op == VGPU_OP_GLOBAL_GET;
        vgpu_say("%s %.*s -> %d, %.1f us", vgpu_op_infos[op].name, named ? (int)tail_size : 0, named ? (const char *)tail : "", answer.status,
                 (double)(vgpu_monotonic_ns() - begin) * 1e-3);
    }
    if (!alive) return vgpu_lost();
    uint32_t length = answer.length < sizeof buffer - 1 ? answer.length : (uint32_t)sizeof buffer - 1;
    if (answer.status) {
        buffer[length] = 0;
        /* Running out of memory and asking for a name that is not there are ordinary answers; the program will tell. */
        if (length && answer.status != CUDA_ERROR_NOT_FOUND && answer.status != CUDA_ERROR_OUT_OF_MEMORY) {
            static char last[256];
            static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
            pthread_mutex_lock(&lock);
            bool again = !strncmp(last, (char *)buffer, sizeof last - 1);
            snprintf(last, sizeof last, "%.255s", (char *)buffer);
            pthread_mutex_unlock(&lock);
            if (!again) vgpu_say("%s", buffer);
        }
        return (CUresult)answer.status;
    }
    if (got) *got = length;
    if (length < reply_size && !got) {
        vgpu_say("the worker's answer to %s has %u bytes, not %u", vgpu_op_infos[op].name, length, reply_size);
        return CUDA_ERROR_UNKNOWN;
    }
    if (reply) memcpy(reply, buffer, length < reply_size ? length : reply_size);
    return CUDA_SUCCESS;
}

void vgpu_drain_printf(void) {
    struct vgpu_control *control = vgpu.ring.control;
    uint64_t head = atomic_load_explicit(&control->printf_head, memory_order_acquire);
    if (likely(head == atomic_load_explicit(&control->printf_tail, memory_order_relaxed))) return;
    static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    pthread_mutex_lock(&lock);
    uint64_t tail = atomic_load(&control->printf_tail);
    if (head - tail > VGPU_PRINTF_BYTES) tail = head - VGPU_PRINTF_BYTES;
    while (tail < head) {
        uint64_t at = tail % VGPU_PRINTF_BYTES, size = head - tail;
        if (size > VGPU_PRINTF_BYTES - at) size = VGPU_PRINTF_BYTES - at;
        fwrite(control->printf_text + at, 1, size, stdout);
        tail += size;
    }
    fflush(stdout);
    atomic_store_explicit(&control->printf_tail, tail, memory_order_release);
    pthread_mutex_unlock(&lock);
}

CUresult vgpu_wait(uint64_t sequence) {
    if (unlikely(!vgpu_ring_wait(&vgpu.ring, sequence) || vgpu_ring_glance(&vgpu.ring))) return vgpu_lost();
    vgpu_drain_printf();
    return vgpu_sticky();
}

CUresult vgpu_wait_everything(void) { return vgpu_wait(atomic_load(&vgpu.ring.control->submitted)); }
