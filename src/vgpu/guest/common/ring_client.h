/* The guest's side of the ring: stream operations, synchronous calls, and waiting for completion. Thread-safe.
 *
 * Every wait notices a dead worker: it sleeps at most VGPU_POLL_MILLISECONDS before it looks at the socket. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "ring.h"

struct vgpu_ring_client {
    struct vgpu_control *control; /* NULL until attached */
    void (*waits)(struct vgpu_control *); /* called now and then by a thread that waits long; may be NULL */
    int socket;                   /* stays open: end-of-file on it means that the worker has ended */
    _Atomic uint32_t lost;        /* the sticky CUresult of a worker that ended; 0 while it lives */
    _Atomic uint64_t looked; /* when somebody last looked whether the worker lives, CLOCK_MONOTONIC nanoseconds */
    _Atomic uint64_t next_call;
    _Atomic uint64_t slots[VGPU_REPLY_SLOTS / 64]; /* a bit is set while a thread uses the slot */
};

/* One piece of a payload. */
struct vgpu_piece {
    const void *bytes;
    uint32_t size;
};

/* The answer of a synchronous call: the reply's record when status is 0, else text for a person. */
struct vgpu_answer {
    int32_t status;
    uint32_t length;
    uint8_t *bytes;    /* caller's buffer */
    uint32_t capacity; /* its size; longer replies are cut, length says how long they were */
};

void vgpu_ring_attach(struct vgpu_ring_client *client, struct vgpu_control *control, int socket);

/* Put one stream operation into the ring. Returns its sequence, or 0 when the worker is lost. `last` and `last_too`
 * (either may be NULL) receive the sequence while the ring is locked, so that two threads cannot swap their order. */
uint64_t vgpu_ring_submit(struct vgpu_ring_client *client, uint16_t op, const struct vgpu_piece *pieces, int count,
                          _Atomic uint64_t *last, _Atomic uint64_t *last_too);

/* A synchronous call. Returns false when the worker is lost (answer->status is then client->lost). */
bool vgpu_ring_call(struct vgpu_ring_client *client, uint16_t op, const struct vgpu_piece *pieces, int count, struct vgpu_answer *answer);

static inline bool vgpu_ring_done(const struct vgpu_ring_client *client, uint64_t sequence) {
    return atomic_load_explicit(&client->control->completed, memory_order_acquire) >= sequence;
}
/* Wait until the operation has ended. Returns false when the worker is lost before that. */
bool vgpu_ring_wait(struct vgpu_ring_client *client, uint64_t sequence);

/* Look at the socket; true when the worker has ended (sets client->lost from the fault word). */
bool vgpu_ring_check_lost(struct vgpu_ring_client *client);

/* The same, but looks only when nobody has for a while: for calls that are answered without the worker. */
bool vgpu_ring_glance(struct vgpu_ring_client *client);

int vgpu_futex_wait(_Atomic uint32_t *word, uint32_t expected, int milliseconds);
void vgpu_futex_wake(_Atomic uint32_t *word, int count);
uint64_t vgpu_monotonic_ns(void);
