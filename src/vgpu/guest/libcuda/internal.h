/* What the files of libcuda share: the state of this process, its objects, and the functions between files. */
#pragma once
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include "cuda_abi.h"
#include "link_ops.h"
#include "ring_client.h"

#define API __attribute__((visibility("default"))) CUresult
#define ALWAYS_INLINE static inline __attribute__((always_inline))
#define unlikely(x) __builtin_expect(!!(x), 0)
#define likely(x) __builtin_expect(!!(x), 1)

enum { VGPU_MAX_DEVICES = 64, VGPU_BLOCK = 2 << 20, VGPU_INLINE_COPY = 64 << 10 };
enum { VGPU_MEMORY_DEVICE = 0, VGPU_MEMORY_PINNED = 1, VGPU_MEMORY_MANAGED = 2, VGPU_MEMORY_STAGING = 3, VGPU_MEMORY_MAPPED = 4 /* VMM */ };

/* ---- handles: objects that live in their own address range, so that any pointer can be checked without a crash ---- */
struct vgpu_pool {
    const char *name;
    uint32_t magic, stride, capacity;
    pthread_mutex_t lock;
    uint8_t *_Atomic base;
    _Atomic uint32_t used;
    uint32_t committed;
    uint32_t free_first, free_last, free_count; /* freed objects are taken again in the order they were freed */
};
/* Every object begins with this. */
struct vgpu_object {
    _Atomic uint32_t magic; /* the pool's magic while the object lives, else 0 */
    uint32_t index;         /* its place in the pool, + 1 */
};
void *vgpu_object_new(struct vgpu_pool *pool); /* zeroed; NULL when the pool is full */
void vgpu_object_free(struct vgpu_pool *pool, void *object);
ALWAYS_INLINE bool vgpu_object_live(const struct vgpu_pool *pool, const void *object) {
    const uint8_t *base = atomic_load_explicit(&pool->base, memory_order_acquire);
    uintptr_t offset = (uintptr_t)object - (uintptr_t)base;
    if (unlikely(!base || offset >= (uintptr_t)pool->stride * atomic_load_explicit(&pool->used, memory_order_acquire) || offset % pool->stride)) return false;
    return atomic_load_explicit(&((const struct vgpu_object *)object)->magic, memory_order_relaxed) == pool->magic;
}
/* The live objects of a pool, one after the other: start with *cursor = 0; NULL at the end. */
void *vgpu_object_next(struct vgpu_pool *pool, uint32_t *cursor);
extern struct vgpu_pool vgpu_contexts, vgpu_streams, vgpu_events, vgpu_modules, vgpu_links, vgpu_functions, vgpu_graphs, vgpu_nodes, vgpu_execs, vgpu_mempools;

/* ---- objects ---- */
struct vgpu_capture;
struct vgpu_nodes {
    CUgraphNode *items;
    uint32_t count, room;
};

struct CUstream_st {
    struct vgpu_object object;
    CUcontext context;
    _Atomic uint64_t last; /* what this stream must wait for: its last operation, or that of an event it waits for */
    struct vgpu_capture *_Atomic capture;
    struct vgpu_nodes tips; /* while capturing: the nodes that the next one depends on */
    uint64_t id;
    uint32_t flags;
    int32_t priority;
    bool legacy, per_thread;
    uint8_t attributes[4][64]; /* hints that a program may read back; see cuStreamSetAttribute */
};

struct CUctx_st {
    struct vgpu_object object;
    int device; /* index in vgpu.devices */
    bool primary;
    _Atomic int active; /* 0 after the primary context was released or reset, or this one destroyed */
    int references;
    uint32_t flags, api_version;
    uint64_t id;
    int cache_config, shared_config;
    size_t limits[7];
    CUstream legacy;
    _Atomic uint64_t last_blocking; /* last operation of any stream that the legacy stream waits for */
    _Atomic int blocking_captures;  /* streams that are being captured and that the legacy stream would wait for */
};

struct CUevent_st {
    struct vgpu_object object;
    CUcontext context;
    uint32_t flags;
    int32_t slot; /* of the control page's times; -1 without timing */
    _Atomic uint64_t sequence;
    _Atomic uint64_t capture_id; /* not 0: recorded last in this capture */
    struct vgpu_nodes tips;
    bool recorded;
};

struct CUfunc_st {
    struct vgpu_object object;
    CUmodule module;
    char *name;
    uint32_t name_hash;
    CUfunction next_in_bucket, next_in_module;
    uint32_t kernel; /* the worker's number */
    uint32_t param_count, param_bytes;
    struct vgpu_param { uint32_t offset, size; } *params;
    int32_t max_threads, static_shared, local_bytes, const_bytes, registers, ptx_version, binary_version;
    uint32_t reqntid[3];
    int32_t max_dynamic_shared, dynamic_shared_limit; /* what was set, and the most that may be set */
    int32_t carveout, nonportable_cluster, cluster_policy;
    bool stale; /* the worker must be asked again: it was reset */
    _Atomic uint64_t shapes[8]; /* block shapes that are ready: x | y << 16 | z << 32, 0 = none */
    pthread_mutex_t prepare;
    uint64_t *more_shapes;
    uint32_t more_count, more_room;
};

struct CUmod_st {
    struct vgpu_object object;
    CUcontext context; /* NULL: a library */
    bool library, owns_image;
    const void *image;
    size_t image_size;
    uint32_t kind; /* of IMAGE_LOAD */
    _Atomic int loaded;
    uint32_t id, kernel_count;
    pthread_mutex_t lock;
    CUfunction *buckets;
    uint32_t bucket_count, function_count;
    CUfunction first_function;
    struct vgpu_global { struct vgpu_global *next; CUdeviceptr va; size_t size; bool managed; char name[]; } *globals;
};

struct CUlinkState_st {
    struct vgpu_object object;
    pthread_mutex_t lock;
    char *text; /* the one input */
    size_t size; /* with its NUL */
    bool complete;
};

struct vgpu_allocation {
    CUdeviceptr va;
    size_t size;
    uint32_t kind, flags, prot;
    bool global; /* a module's variable: not to be freed */
    uint64_t file_offset; /* of va */
    CUdeviceptr map_va;
    size_t map_size;
    CUcontext context;
    CUmemoryPool pool;
    size_t pool_block; /* bytes that it takes of its pool */
    CUmemGenericAllocationHandle physical;
    uint64_t id;
};

/* ---- this process ---- */
struct vgpu_gpu {
    struct vgpu_device_info info;
    uint32_t ordinal; /* the daemon's */
    CUcontext primary;
    uint32_t primary_flags;
    CUmemoryPool default_pool, current_pool;
};

struct vgpu_process {
    _Atomic int initialised; /* 1: cuInit succeeded in this process */
    _Atomic int forked;      /* 1: this is the child of a process that had called cuInit */
    pthread_mutex_t lock;    /* contexts, attaching */
    int socket;
    int pid;
    int device_count;
    struct vgpu_gpu devices[VGPU_MAX_DEVICES];
    _Atomic int attached;
    int attached_device;
    struct vgpu_ring_client ring;
    int arena_file;
    uint64_t arena_base, arena_size;
    bool launch_blocking, eager, debug;
    _Atomic int live_captures;
    _Atomic uint64_t next_id;
};
extern struct vgpu_process vgpu;

struct vgpu_thread {
    CUcontext current;
    CUcontext *stack; /* below current */
    uint32_t depth, room;
    bool in_host_call;
    int capture_mode;
    CUstream own_stream;  /* of own_context */
    CUcontext own_context;
    uint64_t own_id;
};
extern __thread struct vgpu_thread vgpu_thread;
extern pthread_key_t vgpu_thread_key; /* set in threads that own something to free */

/* ---- init.c, attach.c ---- */
CUresult vgpu_require_init(void);
CUresult vgpu_attach(int device);
/* Why a process that is not initialised is not, or why the worker is gone; prints its line once. */
CUresult vgpu_lost(void);
void vgpu_say(const char *format, ...) __attribute__((format(printf, 1, 2)));      /* one line on stderr */
void vgpu_say_once(_Atomic int *said, const char *format, ...) __attribute__((format(printf, 2, 3)));
CUresult vgpu_unsupported(const char *function, const char *what);                  /* says so once per text; NOT_SUPPORTED */

ALWAYS_INLINE CUresult vgpu_initialised(void) {
    return likely(atomic_load_explicit(&vgpu.initialised, memory_order_relaxed)) ? CUDA_SUCCESS : CUDA_ERROR_NOT_INITIALIZED;
}
/* The calling thread's context. */
CUresult vgpu_no_context(void); /* which error it is, when vgpu_current() is not fine */
ALWAYS_INLINE CUresult vgpu_current(CUcontext *context) {
    CUcontext current = *context = vgpu_thread.current;
    if (unlikely(!current || !atomic_load_explicit(&vgpu.initialised, memory_order_relaxed) || !atomic_load_explicit(&current->active, memory_order_relaxed) ||
                 vgpu_thread.in_host_call))
        return vgpu_no_context();
    return CUDA_SUCCESS;
}
/* The sticky execution error, or 0. */
ALWAYS_INLINE CUresult vgpu_sticky(void) {
    if (unlikely(atomic_load_explicit(&vgpu.ring.lost, memory_order_relaxed))) return vgpu_lost();
    return (CUresult)atomic_load_explicit(&vgpu.ring.control->error, memory_order_relaxed);
}
#define TRY(expression) do { CUresult try_ = (expression); if (unlikely(try_ != CUDA_SUCCESS)) return try_; } while (0)

/* ---- call.c: synchronous calls to the worker ---- */
/* Replies are written to `reply`; a failure's text is printed once when `explain` says so. */
CUresult vgpu_call(uint16_t op, const void *request, uint32_t request_size, const void *tail, uint32_t tail_size, void *reply, uint32_t reply_size, uint32_t *got);
CUresult vgpu_wait(uint64_t sequence); /* also drains printf; returns sticky errors */
CUresult vgpu_wait_everything(void);
void vgpu_drain_printf(void);
void vgpu_say_compiling(struct vgpu_control *control);

/* ---- stream.c ---- */
CUresult vgpu_stream(CUstream handle, CUstream *stream); /* resolves 0, 1, 2; checks the handle; needs a current context */
/* The same for a call that uses the stream's order: refused for the legacy stream while it would join a capture. */
CUresult vgpu_stream_to_use(CUstream handle, CUstream *stream);
uint64_t vgpu_stream_last(const struct CUstream_st *stream); /* what must have ended for the stream to be idle */
ALWAYS_INLINE bool vgpu_stream_idle(const struct CUstream_st *stream) { return vgpu_ring_done(&vgpu.ring, vgpu_stream_last(stream)); }
void vgpu_stream_advance(CUstream stream, uint64_t sequence); /* last = max(last, sequence) */
/* Submit an operation to a stream that is not being captured. */
CUresult vgpu_submit(CUstream stream, uint16_t op, const struct vgpu_piece *pieces, int count, uint64_t *sequence);
/* One operation, wherever the stream stands: submitted, or a node of type `type` of the graph being captured. */
CUresult vgpu_operation(CUstream stream, int type, uint16_t op, const void *record, uint32_t size);
CUresult vgpu_stream_synchronize(CUstream stream);
CUresult vgpu_own_stream(CUcontext context, CUstream *stream);
void vgpu_own_stream_end(void);
CUstream vgpu_new_stream(CUcontext context, uint32_t flags, int priority);

/* ---- event.c, graph_exec.c ---- */
void vgpu_event_free(CUevent event);
void vgpu_execs_forget(void);

/* ---- capture.c ---- */
CUresult vgpu_capture_context_synchronize(CUcontext context);
/* Also when the capture was invalidated. */
ALWAYS_INLINE bool vgpu_capturing(CUstream stream) { return atomic_load_explicit(&stream->capture, memory_order_relaxed) != NULL; }
CUresult vgpu_capture_add(CUstream stream, CUgraphNode node); /* node of the stream's graph, depending on the stream's tips */
CUresult vgpu_capture_graph(CUstream stream, CUgraph *graph);  /* CUDA_ERROR_STREAM_CAPTURE_INVALIDATED when it was */
/* A call that a capture forbids, by this thread's mode and that of the capture: it fails, and so does the capture. */
CUresult vgpu_unsafe_call_slow(void);
ALWAYS_INLINE CUresult vgpu_unsafe_call(void) {
    return likely(!atomic_load_explicit(&vgpu.live_captures, memory_order_relaxed)) ? CUDA_SUCCESS : vgpu_unsafe_call_slow();
}
CUresult vgpu_legacy_use(CUcontext context);           /* the legacy stream is used: is a blocking stream being captured? */
CUresult vgpu_capture_refuse(CUstream stream, CUresult error); /* invalidates the stream's capture */
CUresult vgpu_capture_event_record(CUstream stream, CUevent event, bool external);
CUresult vgpu_capture_wait_event(CUstream stream, CUevent event, bool external, bool *handled);
bool vgpu_event_captured(CUevent event);
void vgpu_capture_forget(CUstream stream);
bool vgpu_nodes_set(struct vgpu_nodes *nodes, CUgraphNode const *items, size_t count);
bool vgpu_nodes_add(struct vgpu_nodes *nodes, CUgraphNode item);
bool vgpu_nodes_has(const struct vgpu_nodes *nodes, CUgraphNode item);

/* ---- memory.c, arena.c ---- */
struct vgpu_range { /* what a pointer range is */
    enum { VGPU_RANGE_PLAIN, VGPU_RANGE_SHARED, VGPU_RANGE_BAD } what;
    uint32_t kind; /* VGPU_MEMORY_ of its allocation */
};
struct vgpu_range vgpu_classify(CUdeviceptr va, size_t size);
bool vgpu_find(CUdeviceptr va, struct vgpu_allocation *found);
/* Lay the pages of [va, va + size) into this process; the range lies in live allocations. */
CUresult vgpu_map(CUdeviceptr va, size_t size);
CUresult vgpu_arena_start(void);
CUresult vgpu_arena_map(CUdeviceptr va, size_t size, uint64_t file_offset);
void vgpu_arena_populate(CUdeviceptr va, size_t size, bool write); /* before a large copy: one call instead of a fault per page */
void vgpu_arena_punched(CUdeviceptr va, size_t size);
bool vgpu_table_set_flags(CUdeviceptr va, uint32_t flags);
bool vgpu_table_protect(CUdeviceptr va, uint32_t prot);
void vgpu_arena_forget(CUdeviceptr va, size_t size); /* the addresses may stand for something else from now on */
CUresult vgpu_allocate(uint32_t kind, size_t size, size_t align, struct vgpu_allocation *allocation);
CUresult vgpu_free(CUdeviceptr va);
CUresult vgpu_table_add(const struct vgpu_allocation *allocation);
bool vgpu_table_remove(CUdeviceptr va, struct vgpu_allocation *removed);
void vgpu_table_clear(CUcontext context, bool everything);
bool vgpu_table_at(uint32_t index, struct vgpu_allocation *found);
CUresult vgpu_staging(const void *bytes, size_t size, CUdeviceptr *va); /* a staging block with a copy of bytes */
void vgpu_staging_free(CUdeviceptr va);
void vgpu_vmm_reset(void);
void vgpu_pools_reset(void);
bool vgpu_pools_trim(void); /* memory is short: wait, and give back all that was freed; false when that was nothing */
void vgpu_pools_collect(void);
CUresult vgpu_pool_free(struct vgpu_allocation *allocation);

/* ---- module.c, function.c ---- */
CUresult vgpu_module_load(CUmodule module); /* uploads the image if that has not been done */
CUresult vgpu_module_function(CUmodule module, const char *name, CUfunction *function);
CUresult vgpu_module_global(CUmodule module, const char *name, bool managed, CUdeviceptr *va, size_t *size);
void vgpu_module_forget(CUmodule module); /* the worker no longer has it */
void vgpu_module_destroy(CUmodule module, bool tell_worker);
CUresult vgpu_function_prepare(CUfunction function, const unsigned block[3], unsigned dynamic_shared);
void vgpu_function_forget(CUfunction function); /* the worker no longer has it */
CUresult vgpu_function_refresh(CUfunction function);
enum { CU_JIT_INPUT_CUBIN = 0, CU_JIT_INPUT_PTX = 1, CU_JIT_INPUT_NVVM = 5 };
CUresult vgpu_jit_options(unsigned count, const int *options, void **values);
CUresult vgpu_read_file(const char *path, void **content); /* to be freed; 64 NULs behind it */
CUresult vgpu_image_size(const void *image, const void **start, size_t *size, uint32_t *kind);
CUresult vgpu_image_units(const void *image, void **units, size_t *size, uint32_t *kind);

/* ---- launch.c ---- */
struct vgpu_launch_shape { unsigned grid[3], block[3], dynamic_shared, flags; };
CUresult vgpu_launch_check(CUfunction function, const struct vgpu_launch_shape *shape);
/* Copy the parameters into buffer (function->param_bytes long). */
CUresult vgpu_occupancy(CUfunction function, int block_size, size_t dynamic_shared, int *blocks); /* per multiprocessor */
CUresult cuEventRecordWithFlags(CUevent event, CUstream stream, unsigned flags) __attribute__((visibility("default")));
CUresult vgpu_gather(CUfunction function, void **params, void **extra, uint8_t *buffer);

/* ---- graph.c ---- */
struct CUgraphNode_st {
    struct vgpu_object object;
    CUgraph graph;
    int type;
    uint32_t local_id;
    struct vgpu_nodes needs; /* the nodes it depends on */
    uint16_t op;             /* of its frame; 0: nothing to execute */
    uint32_t size;
    uint8_t *record;         /* the frame's payload */
    CUfunction function;     /* kernel nodes */
    void **param_pointers;   /* kernel nodes: what GetParams hands out, into record */
    CUDA_MEMCPY3D copy;
    CUDA_MEMSET_NODE_PARAMS set;
    CUDA_HOST_NODE_PARAMS host;
    CUgraph child;
    CUevent event;
    CUgraphNode original; /* of a clone: the node that it was cloned from */
};
struct CUgraph_st {
    struct vgpu_object object;
    struct vgpu_nodes nodes; /* in the order they were added */
    uint32_t next_local_id;
    bool owned;              /* by a node, or by a capture that still runs */
};
/* What one launch of an executable graph does, in the order in which it is done. */
struct vgpu_step {
    CUgraphNode node; /* of the graph that it was made from; may have been destroyed since */
    int type;
    uint16_t op;
    uint32_t size;
    uint8_t *record;
    CUfunction function;
    CUevent event;
    bool disabled;
};
struct CUgraphExec_st {
    struct vgpu_object object;
    struct vgpu_step *steps;
    uint32_t step_count;
    uint64_t shape; /* a hash over the nodes' types and dependencies */
    uint64_t flags;
    pthread_mutex_t lock;
    bool uploaded;
    uint32_t graph; /* the worker's number; 0 with `uploaded`: nothing to do */
    bool has_graph, has_events;
};
CUgraph vgpu_graph_new(void);
void vgpu_graph_free(CUgraph graph);
CUgraphNode vgpu_node_new(CUgraph graph, int type);
CUresult vgpu_node_record(CUgraphNode node, uint16_t op, const void *head, uint32_t head_size, const void *tail, uint32_t tail_size);
void vgpu_node_free(CUgraphNode node);
CUgraph vgpu_graph_copy(CUgraph graph);
struct vgpu_nodes vgpu_graph_order(CUgraph graph); /* every node after those it needs; items NULL when there is a cycle or no memory */
CUresult vgpu_node_set_launch(CUgraphNode node, CUfunction function, const struct vgpu_launch_shape *shape, const uint8_t *params);
CUresult vgpu_kernel_params(const CUDA_KERNEL_NODE_PARAMS *params, CUfunction *function, struct vgpu_launch_shape *shape, uint8_t *buffer);
CUresult vgpu_node_set_kernel(CUgraphNode node, const CUDA_KERNEL_NODE_PARAMS *params);
CUresult vgpu_node_set_copy(CUgraphNode node, const CUDA_MEMCPY3D *copy);
CUresult vgpu_node_set_memset(CUgraphNode node, const CUDA_MEMSET_NODE_PARAMS *set);
CUresult vgpu_capture_child(CUstream stream, CUgraph child); /* a node of the capture that is a copy of child */
CUresult vgpu_node_set_event(CUgraphNode node, CUevent event);
CUresult vgpu_node_set_host(CUgraphNode node, const CUDA_HOST_NODE_PARAMS *host);

/* ---- pools.c ---- */
struct CUmemPoolHandle_st {
    struct vgpu_object object;
    pthread_mutex_t lock;
    int device;
    bool is_default;
    uint64_t release_threshold, reserved, reserved_high, used, used_high, max_size;
    int reuse[3];
    struct vgpu_pooled *pending; /* freed blocks, oldest first */
    uint32_t pending_count, pending_room;
};

/* ---- hostfunc.c ---- */
CUresult vgpu_host_thread(void); /* starts the thread that runs host functions */

/* ---- copy3d.c ---- */
CUresult vgpu_set_check(const struct vgpu_set *set);
