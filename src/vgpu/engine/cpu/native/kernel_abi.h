/* What compiled kernels and the executor agree on. ptx/abi.py mirrors the offsets; a test holds the two together.
 *
 * A kernel is compiled per block shape into up to two functions with one signature, `coherent` and `masked`. A function
 * runs ONE WARP of one block until that warp ends, waits, or must go on in the other function:
 *
 *     int32_t vgpu_warp(const struct vgpu_grid *grid, struct vgpu_block *block, struct vgpu_warp *warp);
 *
 * It starts at warp->resume (0 = the kernel's entry) and before it returns anything but VGPU_WARP_EXIT saves what is live
 * in warp->save (save_bytes of the kernel, 64-byte aligned, the same layout in both functions) and the place to go on in
 * warp->resume. The executor owns barriers, fairness between warps and blocks, and the choice of the function.
 */
#pragma once
#include <stddef.h>
#include <stdint.h>

enum vgpu_warp_state {
    VGPU_WARP_EXIT = 0,        /* every lane has ended */
    VGPU_WARP_BARRIER = 1,     /* waits at warp->barrier for warp->barrier_threads threads (0 = the whole block) */
    VGPU_WARP_YIELD = 2,       /* spins on memory: let other warps and blocks run, then go on */
    VGPU_WARP_TO_MASKED = 3,   /* a branch was mixed: go on at once in `masked` */
    VGPU_WARP_TO_COHERENT = 4, /* reconverged: go on at once in `coherent` */
    VGPU_WARP_TRAP = 5,        /* trap: CUDA_ERROR_LAUNCH_FAILED; warp->trap tells why (enum vgpu_trap) */
};

enum vgpu_trap { VGPU_TRAP_INSTRUCTION = 0, VGPU_TRAP_ASSERT = 1, VGPU_TRAP_MISALIGNED = 2, VGPU_TRAP_UNSUPPORTED = 3 };

/* bar.sync/bar.arrive/bar.red: how a warp came to a barrier. A warp arrives with as many threads as it has (exited lanes
 * counted too): a barrier is done when arrivals (in threads, rounded up to warps) reach barrier_threads. */
enum vgpu_barrier_kind {
    VGPU_BARRIER_SYNC = 0,
    VGPU_BARRIER_ARRIVE = 1,   /* counts, does not wait: the executor resumes the warp at once */
    VGPU_BARRIER_RED_POPC = 2, /* barrier_predicate: this warp's lanes for which the predicate holds; result in barrier_result */
    VGPU_BARRIER_RED_AND = 3,
    VGPU_BARRIER_RED_OR = 4,
};

struct vgpu_grid;
struct vgpu_block;

/* Functions of the executor that compiled code may call, by address: an object file has no undefined symbols. */
struct vgpu_runtime {
    /* One lane's vprintf: generic addresses of the format string and of the argument block; returns what printf returns. */
    int32_t (*vprintf)(const struct vgpu_grid *, const struct vgpu_block *, uint64_t format, uint64_t arguments);
    /* __assertfail(message, file, line, function, charsize) of one lane; the warp then returns VGPU_WARP_TRAP. */
    void (*assertfail)(const struct vgpu_grid *, const struct vgpu_block *, uint64_t message, uint64_t file, uint32_t line, uint64_t function);
    uint64_t (*clock64)(void);     /* %clock64 */
    uint64_t (*globaltimer)(void); /* %globaltimer, nanoseconds */
    uint64_t (*malloc)(const struct vgpu_grid *, uint64_t size); /* device heap; 0 when it is full */
    void (*free)(const struct vgpu_grid *, uint64_t address);
};

/* Constant for one launch. */
struct vgpu_grid {
    const uint8_t *params;      /*   0 the kernel's parameter buffer, in PTX .param layout; 64-byte aligned, 64 bytes of slack */
    const uint64_t *globals;    /*   8 addresses of the module's variables, in the order of the compiled kernel's `globals` */
    const struct vgpu_runtime *runtime; /* 16 */
    uint32_t nctaid[3];         /*  24 */
    uint32_t ntid[3];           /*  36 */
    uint32_t dynamic_shared;    /*  48 bytes */
    uint32_t warps;             /*  52 per block */
    uint64_t gridid;            /*  56 */
    uint32_t envreg[32];        /*  64 %envreg0..31; for a cooperative launch 1 and 2 hold the address of the grid workspace */
    void *launch;               /* 192 the executor's own */
};

/* One block while it runs; one executor thread at a time. */
struct vgpu_block {
    uint8_t *shared;            /*   0 shared memory: static part first (PTX layout), then dynamic; guarded window, 128-byte aligned */
    uint8_t *local;             /*   8 local memory: lane l of warp w at local + ((w * 32 + l) * local_bytes), 64-byte aligned */
    uint32_t ctaid[3];          /*  16 */
    uint32_t smid;              /*  28 */
    uint64_t reserved[4];       /*  32 */
};

/* One warp of a block. */
struct vgpu_warp {
    uint8_t *save;              /*   0 */
    uint32_t index;             /*   8 warp number within the block */
    uint32_t resume;            /*  12 place to go on; 0 = entry. Numbers are the compiler's, the same in both functions */
    uint32_t lanes;             /*  16 lanes that exist (the last warp of a block may be partial) */
    uint32_t live;              /*  20 lanes that have not ended; the compiled code keeps it true at every return */
    uint32_t barrier;           /*  24 barrier number 0..15 */
    uint32_t barrier_kind;      /*  28 enum vgpu_barrier_kind */
    uint32_t barrier_threads;   /*  32 */
    uint32_t barrier_predicate; /*  36 lane mask given by bar.red */
    uint32_t barrier_result;    /*  40 result of bar.red: count, or 0/1; written by the executor before it resumes */
    uint32_t trap;              /*  44 enum vgpu_trap */
    uint32_t trap_line;         /*  48 PTX line of the trap, 0 if unknown */
    uint32_t reserved[3];       /*  52 the compiled code's own; 0 when a block begins */
};

typedef int32_t (*vgpu_warp_fn)(const struct vgpu_grid *, struct vgpu_block *, struct vgpu_warp *);

_Static_assert(offsetof(struct vgpu_grid, launch) == 192, "vgpu_grid");
_Static_assert(sizeof(struct vgpu_warp) == 64, "vgpu_warp");
_Static_assert(sizeof(struct vgpu_block) == 64, "vgpu_block");
