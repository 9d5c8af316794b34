/* The guest's side of the ring for tests: the protocol of ring.h as a guest keeps it, without a CUDA library. */
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "futex.h"
#include "ring.h"

static _Atomic uint64_t calls;

struct vgpu_control *sim_map(int fd)
{
    struct vgpu_control *control = mmap(NULL, sizeof *control, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    return control == MAP_FAILED ? NULL : control;
}

void sim_unmap(struct vgpu_control *control) { munmap(control, sizeof *control); }

static void lock(struct vgpu_control *control)
{
    uint32_t free = 0;
    if (atomic_compare_exchange_strong(&control->lock, &free, 1))
        return;
    while (atomic_exchange(&control->lock, 2) != 0)
        futex_wait(&control->lock, 2, VGPU_POLL_MILLISECONDS, 1);
}

static void unlock(struct vgpu_control *control)
{
    if (atomic_exchange(&control->lock, 0) == 2)
        futex_wake(&control->lock, 1, 1);
}

static void put(struct vgpu_control *control, uint64_t at, const void *bytes, size_t count)
{
    size_t offset = at % VGPU_RING_BYTES, first = VGPU_RING_BYTES - offset;
    if (first > count)
        first = count;
    memcpy(control->ring + offset, bytes, first);
    memcpy(control->ring, (const uint8_t *)bytes + first, count - first);
}

static void wait_for_room(struct vgpu_control *control, uint64_t span)
{
    while (VGPU_RING_BYTES - (atomic_load(&control->ring_head) - atomic_load(&control->ring_tail)) < span) {
        atomic_fetch_add(&control->ring_space_waiters, 1);
        uint32_t seen = atomic_load(&control->ring_space);
        if (VGPU_RING_BYTES - (atomic_load(&control->ring_head) - atomic_load(&control->ring_tail)) < span)
            futex_wait(&control->ring_space, seen, 10000, 1); /* a lost wake-up shows as a test that takes seconds */
        atomic_fetch_sub(&control->ring_space_waiters, 1);
    }
}

static void ring_doorbell(struct vgpu_control *control)
{
    if (atomic_load(&control->ring_sleeping)) {
        atomic_fetch_add(&control->ring_doorbell, 1);
        futex_wake(&control->ring_doorbell, 1, 1);
    }
}

/* Any bytes, as a broken guest would write them. */
void sim_raw(struct vgpu_control *control, const void *bytes, size_t count)
{
    lock(control);
    wait_for_room(control, count);
    uint64_t head = atomic_load(&control->ring_head);
    put(control, head, bytes, count);
    atomic_store(&control->ring_head, head + count);
    ring_doorbell(control);
    unlock(control);
}

/* A stream operation; returns its sequence. */
uint64_t sim_submit(struct vgpu_control *control, uint16_t op, const void *payload, uint32_t length)
{
    struct vgpu_frame frame = {VGPU_FRAME_MAGIC, VGPU_PROTOCOL_VERSION, op, 0, 0, 0, length, 0};
    uint64_t span = vgpu_frame_span(length);
    lock(control);
    wait_for_room(control, span);
    uint64_t head = atomic_load_explicit(&control->ring_head, memory_order_relaxed);
    frame.sequence = atomic_load_explicit(&control->submitted, memory_order_relaxed) + 1;
    atomic_store_explicit(&control->submitted, frame.sequence, memory_order_relaxed);
    put(control, head, &frame, sizeof frame);
    put(control, head + sizeof frame, payload, length);
    atomic_store(&control->ring_head, head + span);
    ring_doorbell(control);
    unlock(control);
    return frame.sequence;
}

/* A synchronous call in reply slot `slot`; returns the status, the reply's bytes in `reply`. INT32_MIN: no answer. */
int32_t sim_call(struct vgpu_control *control, uint32_t slot, uint16_t op, const void *payload, uint32_t length, void *reply, uint32_t *reply_length, int milliseconds)
{
    struct vgpu_reply_slot *answer = &control->replies[slot];
    struct vgpu_frame frame = {VGPU_FRAME_MAGIC, VGPU_PROTOCOL_VERSION, op, 0, 0, 0, length, slot};
    uint64_t span = vgpu_frame_span(length), deadline = now_nanoseconds() + (uint64_t)milliseconds * 1000000;
    frame.sequence = atomic_fetch_add(&calls, 1) + 1;
    lock(control);
    wait_for_room(control, span);
    uint64_t head = atomic_load_explicit(&control->ring_head, memory_order_relaxed);
    put(control, head, &frame, sizeof frame);
    put(control, head + sizeof frame, payload, length);
    atomic_store(&control->ring_head, head + span);
    ring_doorbell(control);
    unlock(control);
    uint64_t spin_end = now_nanoseconds() + VGPU_SPIN_NANOSECONDS;
    while (atomic_load(&answer->ready) != (uint32_t)frame.sequence) {
        uint64_t now = now_nanoseconds();
        if (now < spin_end && !atomic_load_explicit(&control->running, memory_order_relaxed)) {
            cpu_relax();
            continue;
        }
        if (now > deadline)
            return INT32_MIN;
        uint32_t seen = atomic_load(&answer->ready);
        atomic_store(&answer->waiting, 1);
        if (atomic_load(&answer->ready) == seen && seen != (uint32_t)frame.sequence)
            futex_wait(&answer->ready, seen, milliseconds, 1);
        atomic_store(&answer->waiting, 0);
    }
    *reply_length = answer->length;
    memcpy(reply, answer->payload, answer->length < sizeof answer->payload ? answer->length : 0);
    return answer->status;
}

/* 0 when operation `sequence` has ended within the time. */
int sim_wait(struct vgpu_control *control, uint64_t sequence, int milliseconds)
{
    uint64_t begin = now_nanoseconds();
    while (atomic_load(&control->completed) < sequence) {
        if (now_nanoseconds() - begin > (uint64_t)milliseconds * 1000000)
            return -1;
        if (!atomic_load_explicit(&control->running, memory_order_relaxed) && now_nanoseconds() - begin < VGPU_SPIN_NANOSECONDS) {
            cpu_relax();
            continue;
        }
        uint32_t seen = atomic_load(&control->completed_word);
        vgpu_completed_want(control, sequence);
        if (atomic_load(&control->completed) < sequence)
            futex_wait(&control->completed_word, seen, milliseconds, 1);
    }
    return 0;
}

/* Launch `count` times and wait once; nanoseconds for all. */
uint64_t sim_bench_launches(struct vgpu_control *control, const void *payload, uint32_t length, uint32_t count)
{
    uint64_t begin = now_nanoseconds(), last = 0;
    for (uint32_t i = 0; i < count; i++)
        last = sim_submit(control, VGPU_OP_LAUNCH, payload, length);
    return sim_wait(control, last, 60000) ? 0 : now_nanoseconds() - begin;
}

/* `count` MEM_INFO calls; the time of each in nanoseconds. */
void sim_bench_calls(struct vgpu_control *control, uint32_t count, uint64_t *times)
{
    struct vgpu_mem_info request = {0};
    struct vgpu_mem_info_reply reply;
    uint32_t length;
    for (uint32_t i = 0; i < count; i++) {
        uint64_t begin = now_nanoseconds();
        sim_call(control, 0, VGPU_OP_MEM_INFO, &request, sizeof request, &reply, &length, 10000);
        times[i] = now_nanoseconds() - begin;
    }
}

static uint64_t random_next(uint64_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 7;
    return *state ^= *state << 17;
}

/* Many small rounds with pauses of every length around the spin limits, so that both sides fall asleep in every
 * possible place. Returns the longest round in nanoseconds: a lost wake-up would show as seconds. */
uint64_t sim_stress(struct vgpu_control *control, uint32_t slot, uint32_t rounds, uint64_t seed)
{
    uint64_t longest = 0;
    uint8_t *big = calloc(1, VGPU_FRAME_MAX_PAYLOAD);
    for (uint32_t round = 0; round < rounds; round++) {
        uint64_t pause = now_nanoseconds() + random_next(&seed) % 40000;
        while (now_nanoseconds() < pause)
            cpu_relax();
        uint64_t begin = now_nanoseconds(), last = 0;
        switch (random_next(&seed) % 3) {
        case 0: {
            struct vgpu_ping ping = {round}, reply = {0};
            uint32_t length = 0;
            if (sim_call(control, slot, VGPU_OP_PING, &ping, sizeof ping, &reply, &length, 20000) != 0 || reply.value != round || length != 8) {
                free(big);
                return UINT64_MAX;
            }
            break;
        }
        case 1:
            for (uint64_t n = random_next(&seed) % 8 + 1; n; n--)
                last = sim_submit(control, VGPU_OP_MARK, big, sizeof(struct vgpu_mark));
            break;
        default: /* more than the executor's queue and the ring hold together, so that both run full */
            if (random_next(&seed) % 16 == 0)
                for (int n = 0; n < 60; n++)
                    last = sim_submit(control, VGPU_OP_LAUNCH, big, VGPU_FRAME_MAX_PAYLOAD - 8 * (n % 7));
            else
                last = sim_submit(control, VGPU_OP_MARK, big, sizeof(struct vgpu_mark));
        }
        if (last && sim_wait(control, last, 20000)) {
            free(big);
            return UINT64_MAX;
        }
        uint64_t took = now_nanoseconds() - begin;
        if (took > longest)
            longest = took;
    }
    free(big);
    return longest;
}

/* Serve host calls: call the function for each one posted, until `stop` is set. */
void sim_host_calls(struct vgpu_control *control, _Atomic uint32_t *stop)
{
    while (!atomic_load(stop)) {
        uint32_t word = atomic_load(&control->host_call_word);
        if (word & 1) {
            ((void (*)(void *))(uintptr_t)control->host_call_callback)((void *)(uintptr_t)control->host_call_argument);
            atomic_store(&control->host_call_word, word + 1);
            futex_wake(&control->host_call_word, 1, 1);
        } else {
            futex_wait(&control->host_call_word, word, 10, 1);
        }
    }
}

/* Fields that tests read and write. */
uint64_t sim_event(struct vgpu_control *control, uint32_t slot) { return atomic_load(&control->event_nanoseconds[slot]); }
uint32_t sim_error(struct vgpu_control *control) { return atomic_load(&control->error); }
uint32_t sim_fault(struct vgpu_control *control) { return atomic_load(&control->fault); }
uint64_t sim_fault_address(struct vgpu_control *control) { return control->fault_address; }
uint32_t sim_fault_kernel(struct vgpu_control *control) { return control->fault_kernel; }
const char *sim_fault_text(struct vgpu_control *control) { return control->fault_text; }
uint64_t sim_submitted(struct vgpu_control *control) { return atomic_load(&control->submitted); }
void sim_set_submitted(struct vgpu_control *control, uint64_t value) { atomic_store(&control->submitted, value); }
void sim_set_head(struct vgpu_control *control, uint64_t value)
{
    atomic_store(&control->ring_head, value);
    ring_doorbell(control);
}

uint32_t sim_printf(struct vgpu_control *control, char *text, uint32_t room)
{
    uint64_t tail = atomic_load(&control->printf_tail), head = atomic_load(&control->printf_head);
    uint32_t count = 0;
    while (tail < head && count < room)
        text[count++] = (char)control->printf_text[tail++ % VGPU_PRINTF_BYTES];
    atomic_store(&control->printf_tail, tail);
    return count;
}
