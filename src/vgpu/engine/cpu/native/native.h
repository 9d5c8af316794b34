/* libvgpu_worker.so: what the Python of a worker calls. vgpu.engine.cpu.native is the typed binding.
 *
 * One worker per process in production (it ends the process when the guest ends or faults); tests make several.
 * Threads: the *ring thread* takes frames from the ring and answers hot calls, the *executor* runs stream operations in
 * order, the *pool* helps it with blocks, tiles and large copies, the *watcher* ends the process when the guest has gone.
 * Python's main thread takes cold calls with vgpu_worker_next and answers them with vgpu_worker_reply.
 *
 * Functions that return int return 0 or a positive value on success and a negative errno on failure, unless said.
 */
#pragma once
#include <stdint.h>
#include "frame.h"
#include "kernel_abi.h"
#include "ledger.h"

#define VGPU_NATIVE_API __attribute__((visibility("default")))
#define VGPU_NATIVE_VERSION 1u

/* How the process ends when it is not Python that ends it. */
#define VGPU_EXIT_GUEST_ENDED 0
#define VGPU_EXIT_FAULT 86    /* a fault inside device work; control.fault* say what */
#define VGPU_EXIT_PROTOCOL 87 /* the guest sent a frame that is not one; control.fault_text says what */

struct vgpu_worker;

/* --- before there is a worker --- */

uint32_t vgpu_native_version(void) VGPU_NATIVE_API;
/* A sealed memfd of sizeof(struct vgpu_control) with magic, version, size and build id written. Returns the descriptor. */
int vgpu_control_create(const char *build_id) VGPU_NATIVE_API;
uint64_t vgpu_control_size(void) VGPU_NATIVE_API;
/* A sparse memfd of `size` bytes, sealed against resizing. Returns the descriptor. */
int vgpu_arena_create(uint64_t size) VGPU_NATIVE_API;
/* Reserve addresses (PROT_NONE) at exactly `address`, or anywhere when it is 0. Returns the address, 0 when it is taken. */
uint64_t vgpu_arena_reserve(uint64_t address, uint64_t size) VGPU_NATIVE_API;
void vgpu_arena_release(uint64_t address, uint64_t size) VGPU_NATIVE_API;

struct vgpu_worker_config {
    uint64_t arena_base;  /* already reserved with vgpu_arena_reserve; the worker owns it from here on */
    uint64_t arena_size;
    struct vgpu_ledger *ledger; /* mapped ledger page, NULL: the worker counts in a page of its own */
    uint32_t ledger_slot;
    uint32_t threads;     /* executor and pool together; 0 = CPUs of the affinity mask */
    int32_t control_fd;   /* from vgpu_control_create; the worker maps it, the caller keeps the descriptor */
    int32_t arena_fd;
    int32_t socket_fd;    /* watched for hang-up; -1 = none */
    int32_t guest_pidfd;  /* watched for the guest's end; -1 = none */
    uint32_t end_process; /* 1: _exit when the guest ends or breaks the protocol (production); 0: vgpu_worker_next returns -EPIPE (tests) */
    uint32_t reserved;
};

/* Start the threads. NULL on failure, with the reason in `error` (error_size bytes). */
struct vgpu_worker *vgpu_worker_create(const struct vgpu_worker_config *config, char *error, uint64_t error_size) VGPU_NATIVE_API;
/* Stop and join all threads, unmap control page; the arena stays reserved. For tests and an orderly end. */
void vgpu_worker_destroy(struct vgpu_worker *worker) VGPU_NATIVE_API;

/* --- cold calls --- */

/* Frames with these operations come from the worker itself, never from the guest; payload is struct vgpu_need. */
#define VGPU_OP_NEED_CODE 0xFF01u /* a launch waits for code: answer with vgpu_kernel_code or vgpu_kernel_failed */

struct vgpu_need {
    uint32_t kernel;
    uint32_t masked;   /* 0: this block shape has no code at all; 1: a warp needs the masked version */
    uint32_t block[3];
    uint32_t reserved;
};

/* The next cold frame. payload must have room for VGPU_FRAME_MAX_PAYLOAD bytes. timeout_ms < 0: no limit.
 * 1 = a frame; 0 = timeout; -EPIPE = the worker has ended. Needs come before other frames. */
int vgpu_worker_next(struct vgpu_worker *worker, int32_t timeout_ms, struct vgpu_frame *frame, uint8_t *payload) VGPU_NATIVE_API;
/* Answer a synchronous call. -EMSGSIZE: over VGPU_REPLY_BYTES - 16; nothing was sent. */
int vgpu_worker_reply(struct vgpu_worker *worker, uint32_t slot, uint64_t sequence, int32_t status, const void *payload, uint32_t length) VGPU_NATIVE_API;
/* Wait until stream operation `sequence` has ended. 0 = it has; 1 = a need is pending: take it with vgpu_worker_next_need,
 * answer it and call again; -ETIMEDOUT; -EPIPE. timeout_ms < 0: no limit. */
int vgpu_worker_run_until(struct vgpu_worker *worker, uint64_t sequence, int32_t timeout_ms) VGPU_NATIVE_API;
/* Only needs. 1 = one was taken, 0 = none is pending. */
int vgpu_worker_next_need(struct vgpu_worker *worker, struct vgpu_need *need) VGPU_NATIVE_API;
/* Wake vgpu_worker_next in another thread; it returns 0 at once. */
void vgpu_worker_interrupt(struct vgpu_worker *worker) VGPU_NATIVE_API;
/* Last stream sequence that the ring thread has taken over / that has ended. */
uint64_t vgpu_worker_submitted(struct vgpu_worker *worker) VGPU_NATIVE_API;
uint64_t vgpu_worker_completed(struct vgpu_worker *worker) VGPU_NATIVE_API;
uint32_t vgpu_worker_threads(struct vgpu_worker *worker) VGPU_NATIVE_API;
/* Sticky error: a CUresult and one line. Setting 0 clears it (context reset). */
void vgpu_worker_set_error(struct vgpu_worker *worker, uint32_t status, const char *text) VGPU_NATIVE_API;
uint32_t vgpu_worker_error(struct vgpu_worker *worker) VGPU_NATIVE_API;
/* Write memory_used (device, managed, VMM) and pinned_used to the ledger slot and the control page; keeps memory_peak. */
void vgpu_worker_set_memory(struct vgpu_worker *worker, uint64_t memory_used, uint64_t pinned_used) VGPU_NATIVE_API;
/* A compilation that the guest waits for has begun, of this kernel; NULL: none goes on. */
void vgpu_worker_compiling(struct vgpu_worker *worker, const char *kernel) VGPU_NATIVE_API;
/* free and total as MEM_INFO answers them. */
void vgpu_worker_memory_info(struct vgpu_worker *worker, uint64_t *free_bytes, uint64_t *total_bytes) VGPU_NATIVE_API;

/* --- the arena --- */

/* Map `size` bytes of the arena's memfd, from file_offset on, at va. prot: 0 none, 1 read, 3 read and write. All are
 * multiples of 4096. After each mapped run comes one read-only page of zeros, then PROT_NONE; a map right behind a run
 * replaces that page. -EINVAL: outside the arena or not aligned; else mmap's errno. */
int vgpu_arena_map(struct vgpu_worker *worker, uint64_t va, uint64_t size, uint64_t file_offset, uint32_t prot) VGPU_NATIVE_API;
int vgpu_arena_unmap(struct vgpu_worker *worker, uint64_t va, uint64_t size) VGPU_NATIVE_API;
/* Change the protection of a mapped range (cuMemSetAccess). */
int vgpu_arena_protect(struct vgpu_worker *worker, uint64_t va, uint64_t size, uint32_t prot) VGPU_NATIVE_API;
/* Give memory of the memfd back to the machine; the range reads as zeros afterwards. */
int vgpu_arena_punch(struct vgpu_worker *worker, uint64_t file_offset, uint64_t size) VGPU_NATIVE_API;
/* Device heap (malloc in a kernel): a mapped range; size 0 takes it away. */
int vgpu_worker_set_heap(struct vgpu_worker *worker, uint64_t va, uint64_t size) VGPU_NATIVE_API;

/* --- kernels --- */

struct vgpu_kernel_code {
    uint32_t block[3];      /* the block shape this was compiled for; 0,0,0 = any shape */
    uint32_t static_shared; /* bytes */
    uint32_t local_bytes;   /* per lane */
    uint32_t save_bytes;    /* per warp */
    uint32_t ftz;           /* run with MXCSR FTZ and DAZ */
    uint32_t uses_barrier;  /* 0: no warp ever returns VGPU_WARP_BARRIER: warps run one after the other */
    vgpu_warp_fn coherent;  /* NULL: only the masked version exists */
    vgpu_warp_fn masked;    /* NULL: not compiled yet; asked for with VGPU_OP_NEED_CODE when a warp needs it */
    const uint64_t *globals; /* copied */
    uint32_t global_count;
    uint32_t reserved;
};

/* Make a kernel known. param_bytes: size of its .param buffer. -EEXIST: the id is taken; -EINVAL: id >= 1 << 20 or 0. */
int vgpu_kernel_define(struct vgpu_worker *worker, uint32_t id, const char *name, uint32_t param_bytes) VGPU_NATIVE_API;
/* Add code for a block shape, or add what is missing (masked) to the shape that exists. */
int vgpu_kernel_code(struct vgpu_worker *worker, uint32_t id, const struct vgpu_kernel_code *code) VGPU_NATIVE_API;
/* Answer a need that cannot be met: the launch ends with this CUresult (sticky) and text. */
int vgpu_kernel_failed(struct vgpu_worker *worker, uint32_t id, const uint32_t block[3], uint32_t status, const char *text) VGPU_NATIVE_API;
/* Forget a kernel. The caller has waited until no launch of it is in the queue. Later launches fail with 400. */
int vgpu_kernel_remove(struct vgpu_worker *worker, uint32_t id) VGPU_NATIVE_API;
/* Measured since definition: launches, blocks and nanoseconds of this kernel. -ENOENT. */
int vgpu_kernel_statistics(struct vgpu_worker *worker, uint32_t id, uint64_t out[3]) VGPU_NATIVE_API;

/* --- graphs --- */

/* Stream frames, one after the other as they would stand in the ring (sequence ignored). Copied and checked with the
 * decoder. Returns the graph's id (> 0), or -EINVAL with the reason in `error`. */
int vgpu_graph_create(struct vgpu_worker *worker, const void *bytes, uint64_t length, char *error, uint64_t error_size) VGPU_NATIVE_API;
/* Launches that are already in the queue still run. -ENOENT. */
int vgpu_graph_destroy(struct vgpu_worker *worker, uint32_t graph) VGPU_NATIVE_API;

/* --- BLAS --- */

/* CBLAS entry points; NULL: not there, the operation fails with 801. int64: their integers are 64 bits wide. */
int vgpu_worker_set_blas(struct vgpu_worker *worker, void *sgemm, void *dgemm, void *strsm, void *dtrsm, uint32_t int64) VGPU_NATIVE_API;
