/* What the files of the worker's library share. Nothing here is exported. */
#pragma once
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../../../link/decoder.h"
#include "../../../link/ring.h"
#include "native.h"

#define PAGE 4096u
#define CACHE_LINE 64
#define MAX_WARPS 32u
#define BARRIERS 16u
#define THREAD_STACK (16u << 20) /* vector code spills a lot; untouched pages cost nothing */
#define KERNEL_LIMIT (1u << 20)

/* CUresult values that execution can end with. */
enum {
    CUDA_INVALID_VALUE = 1,
    CUDA_OUT_OF_MEMORY = 2,
    CUDA_INVALID_HANDLE = 400,
    CUDA_ILLEGAL_ADDRESS = 700,
    CUDA_ASSERT = 710,
    CUDA_MISALIGNED_ADDRESS = 716,
    CUDA_LAUNCH_FAILED = 719,
    CUDA_NOT_SUPPORTED = 801,
    CUDA_UNKNOWN = 999,
};

struct vgpu_worker;
struct thread_context;

/* --- fault.c: what a thread is doing for the guest, so that a fault can be told --- */

struct device_work {
    struct vgpu_worker *worker;
    uint32_t kernel;  /* 0: not a kernel */
    const char *what; /* the kernel's name, or "copy", "set", "gemm" */
};
void fault_install(void);
void fault_thread_begin(void); /* the calling thread's own signal stack */
void fault_thread_end(void);
void work_begin(const struct device_work *work);
void work_end(void);

/* --- pool.c --- */

/* Run by every thread that takes part; it pulls work from `argument` until there is none. */
typedef void (*pool_job)(void *argument, struct thread_context *thread);
struct pool;
struct pool *pool_new(struct vgpu_worker *worker, uint32_t threads);
void pool_free(struct pool *pool);
uint32_t pool_threads(const struct pool *pool);
struct thread_context *pool_own_thread(struct pool *pool); /* the executor's */
/* Called by the executor only: run `job` here and on up to `helpers` further threads; returns when all have left it. */
void pool_run(struct pool *pool, pool_job job, void *argument, uint32_t helpers, const struct device_work *work);
/* The same for `count` independent items: `item` is called once for each index. */
typedef void (*pool_item)(void *argument, uint64_t index);
void pool_items(struct pool *pool, pool_item item, void *argument, uint64_t count, const struct device_work *work);

/* --- blocks.c: one thread's blocks and their memory --- */

/* Memory between two unmapped guards; its end, where the user's bytes lie, is followed by one read-only page. */
struct window {
    uint8_t *mapping;
    size_t mapping_bytes;
    uint8_t *end;
    size_t capacity;
};

struct thread_context {
    uint32_t index; /* 0 = the executor */
    struct block_context *idle; /* contexts to use again */
    uint32_t idle_count;
};
void thread_context_free(struct thread_context *thread);

struct launch;
void launch_thread(void *launch, struct thread_context *thread); /* a pool_job */

/* --- kernels.c --- */

struct variant {
    uint32_t block[3];
    uint32_t static_shared, local_bytes, save_bytes, ftz, uses_barrier;
    _Atomic(vgpu_warp_fn) coherent;
    _Atomic(vgpu_warp_fn) masked;
    uint64_t *globals;
    _Atomic uint32_t failed; /* CUresult */
    char failed_text[200];
    double block_nanoseconds; /* one thread's time for a block, smoothed; the executor's */
    struct variant *next;
};

struct kernel {
    uint32_t id, param_bytes;
    char *name;
    _Atomic(struct variant *) variants;
    _Atomic uint64_t launches, blocks, nanoseconds;
    _Atomic uint64_t clock; /* nanoseconds by the clock, only with VGPU_KERNEL_TIMES */
    struct kernel *next_removed;
};

struct kernels {
    pthread_mutex_t mutex; /* writers */
    _Atomic(struct kernel *) *table;
    struct kernel *removed; /* freed with the worker: an executor may still look at them */
    _Atomic uint32_t changed; /* futex: bumped with every vgpu_kernel_code and _failed */
};
bool kernels_init(struct kernels *kernels);
void kernels_free(struct kernels *kernels);
struct kernel *kernel_find(struct vgpu_worker *worker, uint32_t id);
/* The code for a block shape; asks Python for what is missing and waits for it. NULL: *status and *text say why. */
struct variant *kernel_variant(struct vgpu_worker *worker, struct kernel *kernel, const uint32_t block[3], uint32_t *status, const char **text);
vgpu_warp_fn kernel_masked(struct vgpu_worker *worker, struct kernel *kernel, struct variant *variant, const uint32_t block[3]);

/* --- launch.c --- */

struct launch {
    struct vgpu_grid grid; /* first: compiled code hands its address back to the runtime */
    struct vgpu_worker *worker;
    struct kernel *kernel;
    struct variant *variant;
    uint64_t blocks;
    uint64_t chunk;
    bool cooperative;
    _Alignas(CACHE_LINE) _Atomic uint64_t next; /* first block that nobody has taken */
    _Atomic uint64_t nanoseconds;               /* all threads' time together */
    _Alignas(CACHE_LINE) _Atomic uint32_t abort;
};
void launch_execute(struct vgpu_worker *worker, const struct vgpu_launch *record, uint32_t param_bytes);
void launch_fail(struct launch *launch, uint32_t status, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* --- runtime.c: what compiled code calls --- */

extern const struct vgpu_runtime device_runtime;
void printf_append(struct vgpu_worker *worker, const char *text, size_t length);

struct heap_block {
    uint64_t begin, end;
};
struct heap {
    pthread_mutex_t mutex;
    uint64_t base, size;
    struct heap_block *blocks; /* allocated, sorted; kept outside the heap, where no kernel can break it */
    size_t count, room;
};
uint64_t heap_malloc(struct heap *heap, uint64_t size);
void heap_free(struct heap *heap, uint64_t address);
void heap_destroy(struct heap *heap);

/* --- memory.c, gemm.c, graph.c: stream operations --- */

void copy_execute(struct vgpu_worker *worker, const struct vgpu_copy *record);
void copy_inline_execute(struct vgpu_worker *worker, const struct vgpu_copy_inline *record, uint32_t bytes);
void copy_3d_execute(struct vgpu_worker *worker, const struct vgpu_copy_3d *record);
void set_execute(struct vgpu_worker *worker, const struct vgpu_set *record);
void gemm_execute(struct vgpu_worker *worker, const struct vgpu_gemm *record);
void trsm_execute(struct vgpu_worker *worker, const struct vgpu_trsm *record);

struct blas {
    void *sgemm, *dgemm, *strsm, *dtrsm;
    bool int64;
    uint8_t *scratch; /* the executor's converted operand, kept between calls */
    size_t scratch_bytes;
};

struct graph {
    uint32_t id;
    uint32_t references; /* the table's own, and one per launch in the queue */
    size_t length;
    struct graph *next;
    uint8_t bytes[]; /* frames */
};
struct graphs {
    pthread_mutex_t mutex;
    struct graph *first;
    uint32_t last_id;
};
struct graph *graph_acquire(struct vgpu_worker *worker, uint32_t id); /* NULL: there is none */
void graph_release(struct vgpu_worker *worker, struct graph *graph);
void graphs_free(struct graphs *graphs);

/* --- arena.c --- */

struct run {
    uint64_t begin, end;
};
struct arena {
    pthread_mutex_t mutex;
    struct run *runs; /* mapped, sorted, not touching */
    size_t count, room;
};
void arena_free(struct arena *arena);

/* --- executor.c --- */

/* Frames on their way from the ring thread to the executor; one producer, one consumer, private memory. */
#define QUEUE_BYTES (2u << 20)
struct queue {
    uint8_t *bytes;
    _Alignas(CACHE_LINE) _Atomic uint64_t head; /* produced */
    _Atomic uint32_t filled;                    /* futex: the executor sleeps here */
    _Atomic uint32_t producer_sleeps;
    _Alignas(CACHE_LINE) _Atomic uint64_t tail; /* consumed */
    _Atomic uint32_t drained;                   /* futex: the ring thread sleeps here */
    _Atomic uint32_t consumer_sleeps;
};
void *executor_main(void *worker);
/* Called by the ring thread; waits for room. False: the worker stops. */
bool queue_push(struct vgpu_worker *worker, const struct vgpu_frame *frame, const uint8_t *payload);
void queue_wake(struct queue *queue);
void operation_execute(struct vgpu_worker *worker, const struct vgpu_frame *frame, const uint8_t *payload);

/* --- times.c --- */

bool times_wanted(void);
void times_write(struct vgpu_worker *worker);

/* --- ring.c --- */

void *ring_main(void *worker);

/* --- worker.c --- */

struct cold_call {
    struct cold_call *next;
    struct vgpu_frame frame;
    uint8_t payload[];
};

struct need_entry {
    struct need_entry *next;
    struct vgpu_need need;
    bool taken;
};

struct vgpu_worker {
    struct vgpu_worker_config config;
    struct vgpu_control *control;
    struct vgpu_ledger *ledger;
    struct vgpu_ledger_slot *slot;
    void *own_ledger;

    struct pool *pool;
    struct queue queue;
    struct kernels kernels;
    struct graphs graphs;
    struct arena arena;
    struct heap heap;
    struct blas blas;
    uint8_t *params;       /* 64-byte aligned copy of a launch's parameters */
    uint64_t *workspace;   /* of a cooperative launch */
    uint64_t grid_id;
    bool times; /* keep each kernel's clock */

    pthread_t ring_thread, executor_thread, watcher_thread;
    bool has_ring, has_executor, has_watcher;
    int stop_event; /* eventfd for the watcher */
    _Atomic uint32_t stop;  /* orderly end */
    _Atomic uint32_t ended; /* the guest has gone or broke the protocol (end_process == 0) */

    _Atomic uint64_t enqueued; /* last stream sequence taken over */

    pthread_mutex_t mutex; /* everything below */
    pthread_cond_t wake;   /* Python's threads */
    struct cold_call *cold_first, **cold_last;
    uint32_t cold_count;
    struct need_entry *needs;
    bool interrupted;
    _Atomic uint64_t completion_wanted; /* lowest sequence that run_until waits for; 0 = none */

    pthread_mutex_t error_mutex;
    pthread_mutex_t printf_mutex;
    uint64_t printf_lost;
};

bool worker_stopping(const struct vgpu_worker *worker);
/* The guest did what no guest may: end the worker. */
void worker_protocol_error(struct vgpu_worker *worker, const char *format, ...) __attribute__((format(printf, 2, 3)));
void worker_guest_ended(struct vgpu_worker *worker);
/* First sticky error wins. */
void worker_fail(struct vgpu_worker *worker, uint32_t status, const char *format, ...) __attribute__((format(printf, 3, 4)));
bool worker_cold_push(struct vgpu_worker *worker, const struct vgpu_frame *frame, const uint8_t *payload);
void worker_reply(struct vgpu_worker *worker, uint32_t slot, uint64_t sequence, int32_t status, const void *payload, uint32_t length);
void worker_need(struct vgpu_worker *worker, uint32_t kernel, const uint32_t block[3], bool masked);
void worker_need_done(struct vgpu_worker *worker, uint32_t kernel, const uint32_t block[3], bool masked);
void worker_completed(struct vgpu_worker *worker); /* wakes run_until */
int thread_start(pthread_t *thread, void *(*main)(void *), void *argument, const char *name);

static inline bool in_arena(const struct vgpu_worker *worker, uint64_t address, uint64_t bytes)
{
    uint64_t offset = address - worker->config.arena_base;
    return bytes <= worker->config.arena_size && offset <= worker->config.arena_size - bytes;
}

/* A counter that one thread writes and others read. */
static inline void counter_add(_Atomic uint64_t *counter, uint64_t count)
{
    atomic_store_explicit(counter, atomic_load_explicit(counter, memory_order_relaxed) + count, memory_order_relaxed);
}
