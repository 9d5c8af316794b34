#include "ring_client.h"
#include <errno.h>
#include <limits.h>
#include <linux/futex.h>
#include <poll.h>
#include <sched.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

enum { LOST_WITHOUT_A_WORD = 999 }; /* CUDA_ERROR_UNKNOWN */

int vgpu_futex_wait(_Atomic uint32_t *word, uint32_t expected, int milliseconds) {
    struct timespec time = {milliseconds / 1000, (long)(milliseconds % 1000) * 1000000};
    return (int)syscall(SYS_futex, word, FUTEX_WAIT, expected, &time, NULL, 0);
}

void vgpu_futex_wake(_Atomic uint32_t *word, int count) { syscall(SYS_futex, word, FUTEX_WAKE, count, NULL, NULL, 0); }

uint64_t vgpu_monotonic_ns(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

static inline void relax(void) {
#if defined(__x86_64__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("yield");
#endif
}

/* One turn of a wait that spins. After the first ones it gives the CPU away: on a busy machine the thread that is waited for
 * may stand behind us on this very CPU. False: spun for long enough. */
enum { PAUSES = 64 };
static bool spin_on(uint32_t spin, uint64_t *start) {
    if (spin < PAUSES) {
        relax();
        return true;
    }
    sched_yield();
    uint64_t now = vgpu_monotonic_ns();
    if (!*start) *start = now;
    return now - *start < VGPU_SPIN_NANOSECONDS;
}

void vgpu_ring_attach(struct vgpu_ring_client *client, struct vgpu_control *control, int socket) {
    client->socket = socket;
    atomic_store(&client->lost, 0);
    client->control = control;
}

bool vgpu_ring_check_lost(struct vgpu_ring_client *client) {
    if (atomic_load_explicit(&client->lost, memory_order_relaxed)) return true;
    struct pollfd poll_one = {.fd = client->socket, .events = POLLIN | POLLRDHUP};
    if (poll(&poll_one, 1, 0) <= 0) return false;
    if (!(poll_one.revents & (POLLHUP | POLLRDHUP | POLLERR | POLLNVAL))) {
        char byte;
        ssize_t got = recv(client->socket, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
        if (got > 0 || (got < 0 && (errno == EAGAIN || errno == EINTR))) return false;
    }
    uint32_t fault = atomic_load(&client->control->fault), none = 0;
    atomic_compare_exchange_strong(&client->lost, &none, fault ? fault : LOST_WITHOUT_A_WORD);
    return true;
}

bool vgpu_ring_glance(struct vgpu_ring_client *client) {
    uint64_t now = vgpu_monotonic_ns(), before = atomic_load_explicit(&client->looked, memory_order_relaxed);
    if (now - before < 20000000u) return atomic_load_explicit(&client->lost, memory_order_relaxed) != 0;
    atomic_store_explicit(&client->looked, now, memory_order_relaxed);
    return vgpu_ring_check_lost(client);
}

/* The producers' mutex: 0 free, 1 held, 2 held and waited for. Only threads of this process take it. */
static void lock(struct vgpu_control *control) {
    uint32_t state = 0;
    if (__builtin_expect(atomic_compare_exchange_strong_explicit(&control->lock, &state, 1, memory_order_acquire, memory_order_relaxed), 1)) return;
    for (int spin = 0; spin < 100; spin++) {
        relax();
        state = 0;
        if (atomic_compare_exchange_weak_explicit(&control->lock, &state, 1, memory_order_acquire, memory_order_relaxed)) return;
    }
    while (atomic_exchange_explicit(&control->lock, 2, memory_order_acquire)) vgpu_futex_wait(&control->lock, 2, VGPU_POLL_MILLISECONDS);
}

static void unlock(struct vgpu_control *control) {
    if (atomic_exchange_explicit(&control->lock, 0, memory_order_release) == 2) vgpu_futex_wake(&control->lock, 1);
}

/* Called with the lock held: make sure that `span` bytes are free. Gives the lock back while it waits. */
static bool make_room(struct vgpu_ring_client *client, uint64_t span) {
    struct vgpu_control *control = client->control;
    for (;;) {
        uint64_t used = atomic_load_explicit(&control->ring_head, memory_order_relaxed) - atomic_load_explicit(&control->ring_tail, memory_order_acquire);
        if (__builtin_expect(used + span <= VGPU_RING_BYTES, 1)) return true;
        unlock(control);
        atomic_fetch_add(&control->ring_space_waiters, 1);
        uint32_t word = atomic_load(&control->ring_space);
        used = atomic_load(&control->ring_head) - atomic_load(&control->ring_tail);
        if (used + span > VGPU_RING_BYTES) vgpu_futex_wait(&control->ring_space, word, VGPU_POLL_MILLISECONDS);
        atomic_fetch_sub(&control->ring_space_waiters, 1);
        bool lost = vgpu_ring_check_lost(client);
        lock(control);
        if (lost) return false;
    }
}

static uint64_t put(struct vgpu_control *control, uint64_t position, const void *bytes, uint64_t size) {
    uint64_t at = position % VGPU_RING_BYTES;
    uint64_t first = size < VGPU_RING_BYTES - at ? size : VGPU_RING_BYTES - at;
    memcpy(control->ring + at, bytes, first);
    if (__builtin_expect(first < size, 0)) memcpy(control->ring, (const uint8_t *)bytes + first, size - first);
    return position + size;
}

/* Called with the lock held and with room made. */
static void put_frame(struct vgpu_control *control, const struct vgpu_frame *frame, const struct vgpu_piece *pieces, int count) {
    static const uint8_t zeros[8];
    uint64_t head = atomic_load_explicit(&control->ring_head, memory_order_relaxed);
    uint64_t position = put(control, head, frame, sizeof *frame);
    for (int i = 0; i < count; i++)
        if (pieces[i].size) position = put(control, position, pieces[i].bytes, pieces[i].size);
    uint64_t end = head + vgpu_frame_span(frame->length);
    if (position < end) put(control, position, zeros, end - position);
    atomic_store_explicit(&control->ring_head, end, memory_order_seq_cst);
}

static void ring_the_bell(struct vgpu_control *control) {
    if (atomic_load_explicit(&control->ring_sleeping, memory_order_seq_cst)) {
        atomic_fetch_add(&control->ring_doorbell, 1);
        vgpu_futex_wake(&control->ring_doorbell, 1);
    }
}

static uint32_t length_of(const struct vgpu_piece *pieces, int count) {
    uint32_t length = 0;
    for (int i = 0; i < count; i++) length += pieces[i].size;
    return length;
}

uint64_t vgpu_ring_submit(struct vgpu_ring_client *client, uint16_t op, const struct vgpu_piece *pieces, int count,
                          _Atomic uint64_t *last, _Atomic uint64_t *last_too) {
    struct vgpu_control *control = client->control;
    struct vgpu_frame frame = {.magic = VGPU_FRAME_MAGIC, .version = VGPU_PROTOCOL_VERSION, .op = op, .length = length_of(pieces, count)};
    if (__builtin_expect(atomic_load_explicit(&client->lost, memory_order_relaxed) != 0, 0)) return 0;
    lock(control);
    if (!make_room(client, vgpu_frame_span(frame.length))) {
        unlock(control);
        return 0;
    }
    frame.sequence = atomic_load_explicit(&control->submitted, memory_order_relaxed) + 1;
    put_frame(control, &frame, pieces, count);
    atomic_store_explicit(&control->submitted, frame.sequence, memory_order_release);
    if (last) atomic_store_explicit(last, frame.sequence, memory_order_release);
    if (last_too) atomic_store_explicit(last_too, frame.sequence, memory_order_release);
    unlock(control);
    ring_the_bell(control);
    return frame.sequence;
}

static uint32_t claim_slot(struct vgpu_ring_client *client) {
    static __thread uint32_t favourite; /* the slot that this thread had last: its cache lines are warm */
    for (uint32_t turn = 0;; turn++) {
        for (uint32_t i = 0; i < VGPU_REPLY_SLOTS; i++) {
            uint32_t slot = (favourite + i) % VGPU_REPLY_SLOTS;
            uint64_t bit = 1ull << (slot % 64);
            _Atomic uint64_t *word = &client->slots[slot / 64];
            if (atomic_load_explicit(word, memory_order_relaxed) & bit) continue;
            if (atomic_fetch_or_explicit(word, bit, memory_order_acquire) & bit) continue;
            favourite = slot;
            return slot;
        }
        sched_yield(); /* more threads call at once than there are slots */
    }
}

bool vgpu_ring_call(struct vgpu_ring_client *client, uint16_t op, const struct vgpu_piece *pieces, int count, struct vgpu_answer *answer) {
    struct vgpu_control *control = client->control;
    answer->length = 0;
    if ((answer->status = (int32_t)atomic_load(&client->lost))) return false;
    uint32_t index = claim_slot(client);
    struct vgpu_reply_slot *slot = &control->replies[index];
    struct vgpu_frame frame = {.magic = VGPU_FRAME_MAGIC, .version = VGPU_PROTOCOL_VERSION, .op = op, .length = length_of(pieces, count), .slot = index};
    do frame.sequence = atomic_fetch_add(&client->next_call, 1) + 1;
    while ((uint32_t)frame.sequence == atomic_load(&slot->ready)); /* also never what a fresh slot holds: 0 */
    uint32_t wanted = (uint32_t)frame.sequence;

    lock(control);
    bool room = make_room(client, vgpu_frame_span(frame.length));
    if (room) put_frame(control, &frame, pieces, count);
    unlock(control);
    if (room) ring_the_bell(control);

    uint64_t start = 0;
    bool alive = room;
    for (uint32_t spin = 0; alive && atomic_load_explicit(&slot->ready, memory_order_acquire) != wanted; spin++) {
        if (!atomic_load_explicit(&control->running, memory_order_relaxed) && spin_on(spin, &start)) continue;
        atomic_store(&slot->waiting, 1);
        uint32_t seen = atomic_load(&slot->ready);
        if (seen != wanted) vgpu_futex_wait(&slot->ready, seen, VGPU_POLL_MILLISECONDS);
        if (atomic_load(&slot->ready) == wanted) break;
        alive = !vgpu_ring_check_lost(client);
        if (client->waits) client->waits(control);
    }
    if (atomic_load_explicit(&slot->ready, memory_order_acquire) == wanted) alive = true; /* it answered before it ended */
    if (alive) {
        uint32_t length = slot->length <= sizeof slot->payload ? slot->length : sizeof slot->payload;
        answer->status = slot->status;
        answer->length = length;
        memcpy(answer->bytes, slot->payload, length < answer->capacity ? length : answer->capacity);
    } else {
        answer->status = (int32_t)atomic_load(&client->lost);
    }
    atomic_store(&slot->waiting, 0);
    atomic_fetch_and_explicit(&client->slots[index / 64], ~(1ull << (index % 64)), memory_order_release);
    return alive;
}

bool vgpu_ring_wait(struct vgpu_ring_client *client, uint64_t sequence) {
    struct vgpu_control *control = client->control;
    if (vgpu_ring_done(client, sequence)) return true;
    uint64_t start = 0;
    for (uint32_t spin = 0;; spin++) {
        if (vgpu_ring_done(client, sequence)) return true;
        if (atomic_load_explicit(&control->running, memory_order_relaxed) || !spin_on(spin, &start)) break;
    }
    bool done = false;
    for (;;) {
        uint32_t word = atomic_load(&control->completed_word);
        vgpu_completed_want(control, sequence);
        if ((done = vgpu_ring_done(client, sequence))) break;
        if (vgpu_futex_wait(&control->completed_word, word, VGPU_POLL_MILLISECONDS) == 0) continue;
        if (vgpu_ring_check_lost(client)) {
            done = vgpu_ring_done(client, sequence);
            break;
        }
        if (client->waits) client->waits(control);
    }
    return done;
}
