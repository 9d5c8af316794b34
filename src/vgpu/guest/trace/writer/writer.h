/* The writer of records: one per process, whichever twins are loaded. */
#pragma once
#include <sys/types.h>
#include "trace.h"

/* This thread's place; zero in a new thread. */
struct vgpu_trace_thread {
    struct vgpu_trace_block *block;
    struct vgpu_trace_chunk *chunk; /* that the block lies in */
    uint64_t number, serial;
    uint32_t id, generation;
    uint32_t depth;
    uint32_t at, held; /* the next record's place in the block; bytes kept free for the ENDs of calls in progress */
    uint64_t try_again; /* after no block could be had: nanoseconds */
};

/* The generation of this process image's trace, made at the first call; another one after a fork. 0: there is none. */
uint32_t vgpu_trace_generation(void);
/* Give this thread its number in this generation. */
void vgpu_trace_attach(struct vgpu_trace_thread *thread, uint32_t generation);
/* Give this thread a new block; false when there is none to be had now. */
bool vgpu_trace_next_block(struct vgpu_trace_thread *thread, uint64_t now);
bool vgpu_trace_outer_only(void);
extern pid_t vgpu_trace_pid; /* this process */
/* Count a call that is not recorded. */
void vgpu_trace_drop(struct vgpu_trace_thread *thread);
