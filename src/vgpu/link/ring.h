/* The shared pages between one guest process and its worker: control page, ring, reply slots, event times, printf text.
 * One memfd, mapped by both; its layout is this struct. The guest's other memfd is the arena (device and pinned memory).
 *
 * Ring: bytes, head and tail count up for ever (position = count % size). Producers hold `lock` (a futex mutex) only
 * while they write a frame; a frame may wrap. The worker's ring thread copies a frame out before it looks at it.
 * Sequences: a stream operation takes sequence = ++submitted under `lock`; the executor stores it in `completed` when the
 * operation has ended. Operations end in order, so "stream idle" is last_of_stream <= completed.
 * Replies: a thread claims a slot (a bit in the guest's own table), sends frame.slot = index and frame.sequence = a value
 * that it never used before in that slot; the answer is there when slot.ready holds that value's low 32 bits.
 */
#pragma once
#include <stdatomic.h>
#include "frame.h"
#include "link_ops.h"

#define VGPU_CONTROL_MAGIC 0x4C525443u
#define VGPU_RING_BYTES (4u << 20)
#define VGPU_REPLY_SLOTS 128u
#define VGPU_REPLY_BYTES 8192u
#define VGPU_EVENT_SLOTS 65536u
#define VGPU_PRINTF_BYTES (1u << 20)
#define VGPU_FAULT_TEXT 240u
#define VGPU_KERNEL_TEXT 120u
#define VGPU_SPIN_NANOSECONDS 20000
#define VGPU_POLL_MILLISECONDS 50 /* a futex wait never sleeps longer before it looks whether the peer still lives */

struct vgpu_reply_slot {
    _Atomic uint32_t ready; /* futex word: low 32 bits of the sequence answered */
    int32_t status;
    uint32_t length;
    _Atomic uint32_t waiting; /* 1 while the guest sleeps on `ready` */
    uint8_t payload[VGPU_REPLY_BYTES - 16];
};

struct vgpu_control {
    uint32_t magic, version;
    uint64_t size;
    char build_id[64];

    /* Written by the worker. */
    _Alignas(64) _Atomic uint64_t completed; /* last stream operation that ended */
    _Atomic uint32_t completed_word;         /* futex word: bumped after `completed` when it reaches `completed_wanted` */
    _Atomic uint32_t running;                /* 1 while an operation executes: waiters do not spin */
    _Alignas(64) _Atomic uint32_t error;     /* sticky CUresult of an execution error; 0 = none */
    _Atomic uint32_t fault;                  /* CUresult written by the fault handler just before _exit; 0 = none */
    uint32_t fault_kernel;
    uint32_t fault_signal;
    uint64_t fault_address;
    char fault_text[VGPU_FAULT_TEXT];        /* one line for a person: what failed, in which kernel */
    /* A compilation that is waited for: when it began, CLOCK_MONOTONIC nanoseconds (0 = there is none), and the kernel. */
    _Alignas(64) _Atomic uint64_t compiling_since;
    char compiling_kernel[VGPU_KERNEL_TEXT];
    _Alignas(64) _Atomic uint64_t ring_tail; /* consumed */
    _Atomic uint32_t ring_space;             /* futex word: bumped after ring_tail when `ring_space_waiters` is not 0 */
    _Atomic uint32_t ring_sleeping;          /* 1 while the ring thread sleeps on ring_doorbell */
    /* Host calls (cuLaunchHostFunc): the executor posts one and waits until the guest has run it. */
    _Alignas(64) _Atomic uint32_t host_call_word; /* futex word: odd = posted, even = done */
    uint32_t host_call_reserved;
    uint64_t host_call_callback, host_call_argument;
    /* Device printf: the executor appends formatted bytes, the guest drains at its synchronising calls. */
    _Alignas(64) _Atomic uint64_t printf_head;

    /* Written by the guest. */
    _Alignas(64) _Atomic uint32_t lock; /* futex mutex of the producers: 0 free, 1 held, 2 held and waited for */
    uint32_t reserved_lock;
    _Atomic uint64_t ring_head;  /* produced */
    _Atomic uint64_t submitted;  /* last stream sequence given out; written under `lock` */
    _Atomic uint32_t ring_doorbell;
    _Atomic uint32_t ring_space_waiters;
    _Alignas(64) _Atomic uint32_t detached;
    _Atomic uint64_t printf_tail;
    _Atomic uint64_t completed_wanted; /* lowest sequence that somebody sleeps for; 0 = nobody, see vgpu_completed_want */
    /* Answers that the guest reads without a call. */
    _Alignas(64) _Atomic uint64_t memory_used; /* bytes of this worker in the ledger */

    _Alignas(4096) _Atomic uint64_t event_nanoseconds[VGPU_EVENT_SLOTS]; /* CLOCK_MONOTONIC at which the slot's event ended */
    _Alignas(4096) struct vgpu_reply_slot replies[VGPU_REPLY_SLOTS];
    _Alignas(4096) uint8_t printf_text[VGPU_PRINTF_BYTES];
    _Alignas(4096) uint8_t ring[VGPU_RING_BYTES];
};

/* A waiter for the end of operation `sequence` says so before it sleeps, so that the executor wakes nobody for the
 * hundreds of operations before: word = completed_word; want; if (completed < sequence) wait(completed_word, word); and
 * all over again. The executor: completed = s; if (completed_wanted && completed_wanted <= s) { completed_wanted = 0;
 * completed_word++; wake all }. The word is read first: a want that finds a lower one, which the executor is about to
 * clear, is not written, but then the word changes after it was read, so that the wait does not begin or ends. */
static inline void vgpu_completed_want(struct vgpu_control *control, uint64_t sequence)
{
    uint64_t lowest = atomic_load(&control->completed_wanted);
    while (lowest == 0 || lowest > sequence)
        if (atomic_compare_exchange_weak(&control->completed_wanted, &lowest, sequence))
            return;
}
