/* The ring thread: takes frames out of shared memory, answers hot calls, hands everything else on. It never runs a kernel.
 *
 * Sleep and wake, ring.h's words, no lost wake-up:
 *   producer: write the frame; ring_head = end; if (ring_sleeping) { ring_doorbell++; wake(ring_doorbell) }
 *   here:     d = ring_doorbell; ring_sleeping = 1; if (ring_head == tail) wait(ring_doorbell, d); ring_sleeping = 0
 * All sequentially consistent: either the producer sees ring_sleeping or this thread sees ring_head; and if the doorbell
 * rang in between, the wait does not begin. The other way round, for a producer that waits for room:
 *   here:     ring_tail = end; if (ring_space_waiters) { ring_space++; wake(ring_space) }
 *   producer: ring_space_waiters++; s = ring_space; if (still no room) wait(ring_space, s); ring_space_waiters--
 * and for the end of operations: vgpu_completed_want in ring.h.
 */
#include <string.h>

#include "futex.h"
#include "internal.h"

#define SPIN_WHILE_RUNNING_NANOSECONDS 10000 /* kernels need this CPU more; a guest that launches every few microseconds needs no bell */

static void answer_hot(struct vgpu_worker *worker, const struct vgpu_frame *frame, const uint8_t *payload)
{
    if (frame->op == VGPU_OP_MEM_INFO) {
        struct vgpu_mem_info_reply reply = {0};
        vgpu_worker_memory_info(worker, &reply.free, &reply.total);
        worker_reply(worker, frame->slot, frame->sequence, 0, &reply, sizeof reply);
    } else if (frame->op == VGPU_OP_PING) {
        worker_reply(worker, frame->slot, frame->sequence, 0, payload, frame->length);
    } else {
        const char *text = "this worker does not answer that call";
        worker_reply(worker, frame->slot, frame->sequence, CUDA_NOT_SUPPORTED, text, (uint32_t)strlen(text));
    }
}

/* False: the worker stops. */
static bool take_stream(struct vgpu_worker *worker, const struct vgpu_frame *frame, const uint8_t *payload)
{
    uint64_t expected = atomic_load_explicit(&worker->enqueued, memory_order_relaxed) + 1;
    if (frame->sequence != expected) {
        worker_protocol_error(worker, "stream operation %llu where %llu was due", (unsigned long long)frame->sequence, (unsigned long long)expected);
        return false;
    }
    bool pushed;
    if (frame->op == VGPU_OP_GRAPH_LAUNCH) { /* held from here on: a later GRAPH_DESTROY may overtake the queue */
        struct vgpu_graph_launch record;
        memcpy(&record, payload, sizeof record);
        struct graph *graph = graph_acquire(worker, record.graph);
        _Static_assert(sizeof graph == sizeof record, "the graph's address takes the record's place");
        pushed = queue_push(worker, frame, (const uint8_t *)&graph);
        if (!pushed && graph)
            graph_release(worker, graph);
    } else {
        pushed = queue_push(worker, frame, payload);
    }
    if (pushed)
        atomic_store(&worker->enqueued, expected);
    return pushed;
}

static bool take(struct vgpu_worker *worker, const struct vgpu_frame *frame, const uint8_t *payload)
{
    uint8_t who = vgpu_op_infos[frame->op].who;
    if (who == VGPU_WHO_STREAM)
        return take_stream(worker, frame, payload);
    if (frame->flags & VGPU_FRAME_REPLY || who == VGPU_WHO_DAEMON) {
        worker_protocol_error(worker, "%s does not belong in the ring", vgpu_op_infos[frame->op].name);
        return false;
    }
    if (frame->slot >= VGPU_REPLY_SLOTS) {
        worker_protocol_error(worker, "reply slot %u does not exist", frame->slot);
        return false;
    }
    if (who == VGPU_WHO_HOT) {
        answer_hot(worker, frame, payload);
        return true;
    }
    return worker_cold_push(worker, frame, payload);
}

static bool sleep_until_frame(struct vgpu_worker *worker, uint64_t tail)
{
    struct vgpu_control *control = worker->control;
    uint64_t begin = now_nanoseconds();
    for (;;) {
        if (atomic_load_explicit(&control->ring_head, memory_order_acquire) != tail)
            return true;
        if (worker_stopping(worker))
            return false;
        uint64_t limit = atomic_load_explicit(&control->running, memory_order_relaxed) ? SPIN_WHILE_RUNNING_NANOSECONDS : VGPU_SPIN_NANOSECONDS;
        uint64_t waited = now_nanoseconds() - begin;
        if (waited < limit) {
            spin_turn(waited);
            continue;
        }
        uint32_t doorbell = atomic_load(&control->ring_doorbell);
        atomic_store(&control->ring_sleeping, 1);
        if (atomic_load(&control->ring_head) == tail && !worker_stopping(worker))
            futex_wait(&control->ring_doorbell, doorbell, -1, 1);
        atomic_store(&control->ring_sleeping, 0);
    }
}

static void publish_tail(struct vgpu_control *control, uint64_t tail)
{
    atomic_store(&control->ring_tail, tail);
    if (atomic_load(&control->ring_space_waiters)) {
        atomic_fetch_add(&control->ring_space, 1);
        futex_wake(&control->ring_space, INT32_MAX, 1);
    }
}

/* Take everything between tail and head. False: the worker stops. */
static bool drain(struct vgpu_worker *worker, struct vgpu_decoder *decoder, uint64_t *tail, uint64_t head)
{
    struct vgpu_control *control = worker->control;
    while (*tail != head) {
        uint64_t offset = *tail % VGPU_RING_BYTES;
        uint64_t part = vgpu_decoder_wants(decoder);
        if (part > head - *tail)
            part = head - *tail;
        if (part > VGPU_RING_BYTES - offset)
            part = VGPU_RING_BYTES - offset;
        *tail += vgpu_decoder_feed(decoder, control->ring + offset, part);
        struct vgpu_frame frame;
        const uint8_t *payload;
        int result = vgpu_decoder_next(decoder, &frame, &payload);
        if (result < 0) {
            worker_protocol_error(worker, "%s", vgpu_decode_text(result));
            return false;
        }
        if (result == VGPU_DECODE_FRAME) {
            publish_tail(control, *tail);
            if (!take(worker, &frame, payload))
                return false;
        }
    }
    publish_tail(control, *tail);
    return true;
}

void *ring_main(void *argument)
{
    struct vgpu_worker *worker = argument;
    struct vgpu_decoder *decoder = vgpu_decoder_new();
    uint64_t tail = 0;
    if (!decoder) {
        worker_protocol_error(worker, "no memory for the decoder");
        return NULL;
    }
    while (sleep_until_frame(worker, tail)) {
        uint64_t head = atomic_load_explicit(&worker->control->ring_head, memory_order_acquire);
        if (head - tail > VGPU_RING_BYTES) {
            worker_protocol_error(worker, "the ring's head is %llu bytes before its tail", (unsigned long long)(head - tail));
            break;
        }
        if (!drain(worker, decoder, &tail, head))
            break;
    }
    vgpu_decoder_free(decoder);
    return NULL;
}
