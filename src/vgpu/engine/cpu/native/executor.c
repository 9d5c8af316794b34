/* The executor: stream operations, strictly in the order in which the guest submitted them. */
#include <stdlib.h>
#include <string.h>

#include "futex.h"
#include "internal.h"

#define IDLE_SPIN_NANOSECONDS 20000
#define FULL_SPIN_NANOSECONDS 5000
#define HOST_CALL_POLL_MILLISECONDS VGPU_POLL_MILLISECONDS

/* --- the queue ---
 * Entries never wrap: a frame that does not fit before the end of the memory goes to its beginning, after a marker
 * (magic 0) if there is room for one. No lost wake-up: a sleeper says so, then looks again, then sleeps on a word that
 * it read before it looked; the other side changes its index, then looks for a sleeper, then bumps the word. */

static uint64_t skip_of(uint64_t position, uint64_t span)
{
    uint64_t offset = position % QUEUE_BYTES;
    return offset + span > QUEUE_BYTES ? QUEUE_BYTES - offset : 0;
}

static void signal_side(_Atomic uint32_t *sleeps, _Atomic uint32_t *word)
{
    if (atomic_load(sleeps)) {
        atomic_fetch_add(word, 1);
        futex_wake(word, 1, 0);
    }
}

void queue_wake(struct queue *queue)
{
    atomic_fetch_add(&queue->filled, 1);
    futex_wake(&queue->filled, INT32_MAX, 0);
    atomic_fetch_add(&queue->drained, 1);
    futex_wake(&queue->drained, INT32_MAX, 0);
}

bool queue_push(struct vgpu_worker *worker, const struct vgpu_frame *frame, const uint8_t *payload)
{
    struct queue *queue = &worker->queue;
    uint64_t span = vgpu_frame_span(frame->length);
    uint64_t head = atomic_load_explicit(&queue->head, memory_order_relaxed);
    uint64_t skip = skip_of(head, span);
    uint64_t deadline = 0;
    while (QUEUE_BYTES - (head - atomic_load_explicit(&queue->tail, memory_order_acquire)) < skip + span) {
        if (worker_stopping(worker))
            return false;
        uint64_t now = now_nanoseconds();
        if (!deadline)
            deadline = now + FULL_SPIN_NANOSECONDS;
        if (now < deadline) {
            cpu_relax();
            continue;
        }
        uint32_t seen = atomic_load(&queue->drained);
        atomic_store(&queue->producer_sleeps, 1);
        if (QUEUE_BYTES - (head - atomic_load(&queue->tail)) < skip + span)
            futex_wait(&queue->drained, seen, 100, 0);
        atomic_store(&queue->producer_sleeps, 0);
    }
    if (skip >= sizeof(struct vgpu_frame))
        memset(queue->bytes + head % QUEUE_BYTES, 0, sizeof(struct vgpu_frame));
    head += skip;
    uint8_t *entry = queue->bytes + head % QUEUE_BYTES;
    memcpy(entry, frame, sizeof *frame);
    memcpy(entry + sizeof *frame, payload, frame->length);
    atomic_store(&queue->head, head + span);
    signal_side(&queue->consumer_sleeps, &queue->filled);
    return true;
}

static bool queue_empty(struct queue *queue)
{
    return atomic_load(&queue->head) == atomic_load_explicit(&queue->tail, memory_order_relaxed);
}

/* --- operations --- */

static void host_call(struct vgpu_worker *worker, const struct vgpu_host_call *record)
{
    struct vgpu_control *control = worker->control;
    control->host_call_callback = record->callback;
    control->host_call_argument = record->argument;
    uint32_t posted = (atomic_load(&control->host_call_word) + 1) | 1;
    atomic_store(&control->host_call_word, posted);
    futex_wake(&control->host_call_word, INT32_MAX, 1);
    while (atomic_load(&control->host_call_word) == posted && !worker_stopping(worker))
        futex_wait(&control->host_call_word, posted, HOST_CALL_POLL_MILLISECONDS, 1);
}

static void event_record(struct vgpu_worker *worker, const struct vgpu_event_record *record)
{
    if (record->slot >= VGPU_EVENT_SLOTS) {
        worker_fail(worker, CUDA_INVALID_HANDLE, "event slot %u does not exist", record->slot);
        return;
    }
    atomic_store_explicit(&worker->control->event_nanoseconds[record->slot], now_nanoseconds(), memory_order_release);
}

static void graph_launch(struct vgpu_worker *worker, struct graph *graph)
{
    const uint8_t *at = graph->bytes, *end = graph->bytes + graph->length;
    while (at < end) {
        struct vgpu_frame frame;
        memcpy(&frame, at, sizeof frame);
        operation_execute(worker, &frame, at + sizeof frame);
        at += vgpu_frame_span(frame.length);
    }
    counter_add(&worker->slot->graphs_launched, 1);
}

void operation_execute(struct vgpu_worker *worker, const struct vgpu_frame *frame, const uint8_t *payload)
{
    const void *record = payload;
    if (frame->op == VGPU_OP_EVENT_RECORD) { /* also after an error: a waiting query must see a time */
        event_record(worker, record);
        return;
    }
    if (atomic_load_explicit(&worker->control->error, memory_order_relaxed))
        return;
    switch (frame->op) {
    case VGPU_OP_LAUNCH: launch_execute(worker, record, frame->length - (uint32_t)sizeof(struct vgpu_launch)); break;
    case VGPU_OP_COPY: copy_execute(worker, record); break;
    case VGPU_OP_COPY_INLINE: copy_inline_execute(worker, record, frame->length - (uint32_t)sizeof(struct vgpu_copy_inline)); break;
    case VGPU_OP_COPY_3D: copy_3d_execute(worker, record); break;
    case VGPU_OP_SET: set_execute(worker, record); break;
    case VGPU_OP_GEMM: gemm_execute(worker, record); break;
    case VGPU_OP_TRSM: trsm_execute(worker, record); break;
    case VGPU_OP_HOST_CALL: host_call(worker, record); break;
    case VGPU_OP_MARK: break;
    default: worker_fail(worker, CUDA_NOT_SUPPORTED, "stream operation %u is not supported by the CPU engine", frame->op);
    }
}

/* A frame of the queue; GRAPH_LAUNCH carries the graph itself, which the ring thread looked up in time. */
static void entry_execute(struct vgpu_worker *worker, const struct vgpu_frame *frame, const uint8_t *payload)
{
    if (frame->op != VGPU_OP_GRAPH_LAUNCH) {
        operation_execute(worker, frame, payload);
        return;
    }
    struct graph *graph;
    memcpy(&graph, payload, sizeof graph);
    if (!graph) {
        worker_fail(worker, CUDA_INVALID_HANDLE, "launch of a graph that does not exist");
        return;
    }
    graph_launch(worker, graph);
    graph_release(worker, graph);
}

static void complete(struct vgpu_worker *worker, uint64_t sequence)
{
    struct vgpu_control *control = worker->control;
    atomic_store(&control->completed, sequence);
    uint64_t wanted = atomic_load(&control->completed_wanted);
    if (wanted && wanted <= sequence) {
        atomic_store(&control->completed_wanted, 0);
        atomic_fetch_add(&control->completed_word, 1);
        futex_wake(&control->completed_word, INT32_MAX, 1);
    }
    wanted = atomic_load(&worker->completion_wanted);
    if (wanted && wanted <= sequence)
        worker_completed(worker);
}

static void busy_begin(struct vgpu_worker *worker)
{
    atomic_store_explicit(&worker->control->running, 1, memory_order_relaxed);
    atomic_store_explicit(&worker->slot->busy_since, now_nanoseconds(), memory_order_relaxed);
}

static void busy_end(struct vgpu_worker *worker)
{
    uint64_t since = atomic_load_explicit(&worker->slot->busy_since, memory_order_relaxed);
    atomic_store_explicit(&worker->control->running, 0, memory_order_relaxed);
    atomic_store_explicit(&worker->slot->busy_since, 0, memory_order_relaxed);
    counter_add(&worker->slot->busy_nanoseconds, now_nanoseconds() - since);
}

/* Wait until the queue holds something. False: the worker stops. */
static bool queue_wait(struct vgpu_worker *worker)
{
    struct queue *queue = &worker->queue;
    uint64_t begin = now_nanoseconds();
    while (queue_empty(queue)) {
        if (worker_stopping(worker))
            return false;
        uint64_t waited = now_nanoseconds() - begin;
        if (waited < IDLE_SPIN_NANOSECONDS) {
            spin_turn(waited);
            continue;
        }
        uint32_t seen = atomic_load(&queue->filled);
        atomic_store(&queue->consumer_sleeps, 1);
        if (queue_empty(queue) && !worker_stopping(worker))
            futex_wait(&queue->filled, seen, -1, 0);
        atomic_store(&queue->consumer_sleeps, 0);
    }
    return true;
}

void *executor_main(void *argument)
{
    struct vgpu_worker *worker = argument;
    struct queue *queue = &worker->queue;
    fault_thread_begin();
    while (queue_wait(worker)) {
        bool busy = true;
        busy_begin(worker);
        do {
            uint64_t tail = atomic_load_explicit(&queue->tail, memory_order_relaxed);
            uint64_t offset = tail % QUEUE_BYTES;
            struct vgpu_frame frame = {0};
            if (QUEUE_BYTES - offset >= sizeof frame)
                memcpy(&frame, queue->bytes + offset, sizeof frame);
            if (frame.magic == 0) { /* the rest of the memory was skipped */
                atomic_store(&queue->tail, tail + QUEUE_BYTES - offset);
                continue;
            }
            entry_execute(worker, &frame, queue->bytes + offset + sizeof frame);
            atomic_store(&queue->tail, tail + vgpu_frame_span(frame.length));
            signal_side(&queue->producer_sleeps, &queue->drained);
            if (queue_empty(queue) || worker_stopping(worker)) {
                busy_end(worker); /* before the guest may see the end: it spins only while nothing runs */
                busy = false;
            }
            complete(worker, frame.sequence);
        } while (busy);
    }
    fault_thread_end();
    return NULL;
}
