/* Blocks and warps: one thread's part of a launch. See kernel_abi.h for what compiled code expects.
 *
 * A thread runs a block to its end. Only when all warps of a block spin on memory (VGPU_WARP_YIELD) does it put the block
 * aside and start another, so that whatever the block waits for can happen: the grid barrier of a cooperative launch, or a
 * look-back over earlier blocks. Blocks are handed out in ascending order. */
#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "futex.h"
#include "internal.h"

#define SHARED_ALIGN 128u
#define SMS 132u             /* %smid stays below this */
#define SPINS_BEFORE_NEXT 64 /* rounds in which a spinning block may hope for another thread before a further block starts */
#define OPEN_BLOCKS_LIMIT 8448u /* put aside at once by one thread: more than an H100 holds resident */
#define IDLE_CONTEXTS 64u

struct barrier {
    uint32_t arrived; /* warps */
    uint32_t waiting; /* mask of warps */
    uint32_t threads; /* 0: the whole block */
    uint32_t holds;   /* lanes for which bar.red's predicate holds */
    uint32_t lanes;   /* lanes that took part in bar.red */
};

struct block_context {
    struct vgpu_block block;
    struct vgpu_warp warps[MAX_WARPS];
    struct barrier barriers[BARRIERS];
    uint32_t ready, exited, masked; /* masks of warps */
    uint32_t barriers_used;
    struct window shared, local, save;
    struct block_context *next;
};

enum progress { BLOCK_ENDED, BLOCK_SPINS, BLOCK_ABORTED };

/* --- memory --- */

/* Where a window of no bytes lies: any access faults. */
static uint8_t *nowhere;
static pthread_once_t nowhere_once = PTHREAD_ONCE_INIT;

static void nowhere_make(void)
{
    void *mapping = mmap(NULL, 0x10000, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    nowhere = mapping == MAP_FAILED ? NULL : mapping;
}

static void window_free(struct window *window)
{
    if (window->mapping)
        munmap(window->mapping, window->mapping_bytes);
    *window = (struct window){0};
}

/* Room for `bytes`; returns where they begin: aligned, and so that what lies behind them is the guard. */
static uint8_t *window_place(struct window *window, size_t bytes, size_t align)
{
    size_t needed = (bytes + align - 1) / align * align;
    if (needed == 0) {
        pthread_once(&nowhere_once, nowhere_make);
        return nowhere;
    }
    if (needed > window->capacity || !window->mapping) {
        window_free(window);
        size_t capacity = (needed + 0xFFFF) & ~(size_t)0xFFFF;
        size_t whole = 0x10000 + capacity + 0x10000;
        uint8_t *mapping = mmap(NULL, whole, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (mapping == MAP_FAILED)
            return NULL;
        uint8_t *begin = mapping + 0x10000;
        if (mprotect(begin, capacity, PROT_READ | PROT_WRITE) || mprotect(begin + capacity, PAGE, PROT_READ)) {
            munmap(mapping, whole);
            return NULL;
        }
        *window = (struct window){mapping, whole, begin + capacity, capacity};
    }
    return window->end - needed;
}

static void context_free(struct block_context *context)
{
    window_free(&context->shared);
    window_free(&context->local);
    window_free(&context->save);
    free(context);
}

void thread_context_free(struct thread_context *thread)
{
    while (thread->idle) {
        struct block_context *context = thread->idle;
        thread->idle = context->next;
        context_free(context);
    }
    thread->idle_count = 0;
}

static struct block_context *context_take(struct thread_context *thread)
{
    struct block_context *context = thread->idle;
    if (context) {
        thread->idle = context->next;
        thread->idle_count--;
        return context;
    }
    context = aligned_alloc(CACHE_LINE, (sizeof *context + CACHE_LINE - 1) / CACHE_LINE * CACHE_LINE);
    if (context)
        memset(context, 0, sizeof *context);
    return context;
}

static void context_give(struct thread_context *thread, struct block_context *context)
{
    if (thread->idle_count >= IDLE_CONTEXTS) {
        context_free(context);
        return;
    }
    context->next = thread->idle;
    thread->idle = context;
    thread->idle_count++;
}

/* Memory for this launch's blocks. False: the launch has failed. */
static bool context_fit(struct launch *launch, struct block_context *context)
{
    const struct variant *variant = launch->variant;
    size_t warps = launch->grid.warps;
    size_t shared = (size_t)variant->static_shared + launch->grid.dynamic_shared;
    size_t save_stride = ((size_t)variant->save_bytes + 63) & ~(size_t)63;
    uint8_t *local = window_place(&context->local, warps * 32 * (size_t)variant->local_bytes, 64);
    uint8_t *save = window_place(&context->save, warps * save_stride, 64);
    context->block.shared = window_place(&context->shared, shared, SHARED_ALIGN);
    context->block.local = local;
    if (!context->block.shared || !local || !save) {
        launch_fail(launch, CUDA_OUT_OF_MEMORY, "no memory for a block of kernel %s", launch->kernel->name);
        return false;
    }
    for (size_t w = 0; w < warps; w++)
        context->warps[w].save = save + w * save_stride;
    return true;
}

static void context_begin(struct launch *launch, struct block_context *context, const uint32_t ctaid[3], uint32_t smid)
{
    const struct vgpu_grid *grid = &launch->grid;
    uint32_t threads = grid->ntid[0] * grid->ntid[1] * grid->ntid[2];
    memcpy(context->block.ctaid, ctaid, sizeof context->block.ctaid);
    context->block.smid = smid;
    context->ready = grid->warps == 32 ? UINT32_MAX : (1u << grid->warps) - 1;
    context->exited = 0;
    context->masked = atomic_load_explicit(&launch->variant->coherent, memory_order_acquire) ? 0 : UINT32_MAX;
    for (uint32_t b = 0; context->barriers_used >> b; b++)
        if (context->barriers_used >> b & 1)
            context->barriers[b] = (struct barrier){0};
    context->barriers_used = 0;
    for (uint32_t w = 0; w < grid->warps; w++) {
        struct vgpu_warp *warp = &context->warps[w];
        uint32_t left = threads - w * 32;
        uint32_t lanes = left >= 32 ? UINT32_MAX : (1u << left) - 1;
        warp->index = w;
        warp->resume = 0;
        warp->lanes = lanes;
        warp->live = lanes;
        warp->trap = 0;
        warp->trap_line = 0;
        warp->reserved[0] = 0;
    }
}

/* --- warps --- */

/* Run a warp until it ends, waits, yields or traps; hand-overs between the two versions happen inside. */
static int32_t warp_run(struct launch *launch, struct block_context *context, uint32_t w)
{
    struct variant *variant = launch->variant;
    for (;;) {
        vgpu_warp_fn run;
        if (context->masked >> w & 1) {
            run = atomic_load_explicit(&variant->masked, memory_order_acquire);
            if (!run) {
                run = kernel_masked(launch->worker, launch->kernel, variant, launch->grid.ntid);
                if (!run) {
                    uint32_t status = atomic_load(&variant->failed);
                    launch_fail(launch, status ? status : CUDA_INVALID_HANDLE, "kernel %s: %s", launch->kernel->name,
                                status ? variant->failed_text : "was unloaded while it ran");
                    return -1;
                }
            }
        } else {
            run = atomic_load_explicit(&variant->coherent, memory_order_relaxed);
        }
        int32_t state = run(&launch->grid, &context->block, &context->warps[w]);
        if (state == VGPU_WARP_TO_MASKED)
            context->masked |= 1u << w;
        else if (state == VGPU_WARP_TO_COHERENT && atomic_load_explicit(&variant->coherent, memory_order_acquire))
            context->masked &= ~(1u << w);
        else if (state != VGPU_WARP_TO_COHERENT)
            return state;
    }
}

static void trapped(struct launch *launch, struct block_context *context, uint32_t w)
{
    const struct vgpu_warp *warp = &context->warps[w];
    const uint32_t *at = context->block.ctaid;
    static const struct {
        uint32_t status;
        const char *text;
    } traps[] = {
        [VGPU_TRAP_INSTRUCTION] = {CUDA_LAUNCH_FAILED, "trap"},
        [VGPU_TRAP_ASSERT] = {CUDA_ASSERT, "assertion failed"},
        [VGPU_TRAP_MISALIGNED] = {CUDA_MISALIGNED_ADDRESS, "misaligned address"},
        [VGPU_TRAP_UNSUPPORTED] = {CUDA_LAUNCH_FAILED, "an instruction that vgpu does not support was reached"},
    };
    uint32_t trap = warp->trap < sizeof traps / sizeof *traps ? warp->trap : VGPU_TRAP_INSTRUCTION;
    launch_fail(launch, traps[trap].status, "%s in kernel %s, block (%u,%u,%u), warp %u, PTX line %u", traps[trap].text,
                launch->kernel->name, at[0], at[1], at[2], w, warp->trap_line);
}

/* --- barriers --- */

static bool barrier_done(const struct launch *launch, const struct block_context *context, const struct barrier *barrier)
{
    if (barrier->threads == 0) /* whoever has ended does not hold up the others */
        return barrier->arrived + (uint32_t)__builtin_popcount(context->exited) >= launch->grid.warps;
    return barrier->arrived * 32 >= barrier->threads;
}

static void barrier_release(struct block_context *context, struct barrier *barrier)
{
    for (uint32_t mask = barrier->waiting; mask; mask &= mask - 1) {
        struct vgpu_warp *warp = &context->warps[__builtin_ctz(mask)];
        switch (warp->barrier_kind) {
        case VGPU_BARRIER_RED_POPC: warp->barrier_result = barrier->holds; break;
        case VGPU_BARRIER_RED_AND: warp->barrier_result = barrier->holds == barrier->lanes; break;
        case VGPU_BARRIER_RED_OR: warp->barrier_result = barrier->holds != 0; break;
        default: warp->barrier_result = 0;
        }
    }
    context->ready |= barrier->waiting;
    *barrier = (struct barrier){0};
}

/* False: the barrier's number or count cannot be; the launch has failed. */
static bool barrier_arrive(struct launch *launch, struct block_context *context, uint32_t w)
{
    struct vgpu_warp *warp = &context->warps[w];
    if (warp->barrier >= BARRIERS || warp->barrier_kind > VGPU_BARRIER_RED_OR) {
        launch_fail(launch, CUDA_LAUNCH_FAILED, "kernel %s: barrier %u does not exist", launch->kernel->name, warp->barrier);
        return false;
    }
    struct barrier *barrier = &context->barriers[warp->barrier];
    context->barriers_used |= 1u << warp->barrier;
    barrier->arrived++;
    barrier->threads = warp->barrier_threads;
    if (warp->barrier_kind >= VGPU_BARRIER_RED_POPC) {
        barrier->holds += (uint32_t)__builtin_popcount(warp->barrier_predicate & warp->live);
        barrier->lanes += (uint32_t)__builtin_popcount(warp->live);
    }
    if (warp->barrier_kind != VGPU_BARRIER_ARRIVE) {
        barrier->waiting |= 1u << w;
        context->ready &= ~(1u << w);
    }
    if (barrier_done(launch, context, barrier))
        barrier_release(context, barrier);
    return true;
}

static void warp_exited(struct launch *launch, struct block_context *context, uint32_t w)
{
    context->exited |= 1u << w;
    context->ready &= ~(1u << w);
    for (uint32_t mask = context->barriers_used; mask; mask &= mask - 1) {
        struct barrier *barrier = &context->barriers[__builtin_ctz(mask)];
        if (barrier->arrived && barrier->threads == 0 && barrier_done(launch, context, barrier))
            barrier_release(context, barrier);
    }
}

/* --- blocks --- */

static enum progress block_run(struct launch *launch, struct block_context *context)
{
    uint32_t all = launch->grid.warps == 32 ? UINT32_MAX : (1u << launch->grid.warps) - 1;
    for (;;) {
        bool moved = false;
        if (!context->ready) {
            if (context->exited == all)
                return BLOCK_ENDED;
            const uint32_t *at = context->block.ctaid;
            launch_fail(launch, CUDA_LAUNCH_FAILED, "kernel %s, block (%u,%u,%u): every warp waits at a barrier that cannot complete",
                        launch->kernel->name, at[0], at[1], at[2]);
            return BLOCK_ABORTED;
        }
        for (uint32_t mask = context->ready; mask; mask &= mask - 1) {
            uint32_t w = (uint32_t)__builtin_ctz(mask);
            int32_t state = warp_run(launch, context, w);
            if (state == VGPU_WARP_EXIT) {
                warp_exited(launch, context, w);
                moved = true;
            } else if (state == VGPU_WARP_BARRIER) {
                if (!barrier_arrive(launch, context, w))
                    return BLOCK_ABORTED;
                moved = true;
            } else if (state == VGPU_WARP_TRAP) {
                trapped(launch, context, w);
                return BLOCK_ABORTED;
            } else if (state != VGPU_WARP_YIELD) {
                if (state >= 0)
                    launch_fail(launch, CUDA_UNKNOWN, "kernel %s returned the unknown state %d", launch->kernel->name, state);
                return BLOCK_ABORTED;
            }
        }
        if (!moved)
            return atomic_load_explicit(&launch->abort, memory_order_relaxed) ? BLOCK_ABORTED : BLOCK_SPINS;
    }
}

/* Blocks [at, end) that this thread has taken. */
struct share {
    uint64_t at, end;
    uint32_t ctaid[3]; /* of `at` */
};

static bool share_next(struct launch *launch, struct share *share)
{
    const uint32_t *n = launch->grid.nctaid;
    if (share->at + 1 < share->end) {
        share->at++;
        if (++share->ctaid[0] == n[0]) {
            share->ctaid[0] = 0;
            if (++share->ctaid[1] == n[1]) {
                share->ctaid[1] = 0;
                share->ctaid[2]++;
            }
        }
        return true;
    }
    uint64_t at = atomic_load_explicit(&launch->next, memory_order_relaxed);
    if (at < launch->blocks)
        at = atomic_fetch_add_explicit(&launch->next, launch->chunk, memory_order_relaxed);
    if (at >= launch->blocks) {
        share->at = share->end = 0;
        return false;
    }
    share->at = at;
    share->end = at + launch->chunk < launch->blocks ? at + launch->chunk : launch->blocks;
    share->ctaid[0] = (uint32_t)(at % n[0]);
    share->ctaid[1] = (uint32_t)(at / n[0] % n[1]);
    share->ctaid[2] = (uint32_t)(at / n[0] / n[1]);
    return true;
}

/* Blocks put aside, oldest first. */
struct aside {
    struct block_context *first, **last;
    uint32_t count;
};

static void aside_add(struct aside *aside, struct block_context *context)
{
    context->next = NULL;
    *aside->last = context;
    aside->last = &context->next;
    aside->count++;
}

/* One round over the blocks put aside. True: one of them moved on. */
static bool aside_round(struct launch *launch, struct thread_context *thread, struct aside *aside)
{
    bool moved = false;
    struct block_context *rest = aside->first;
    *aside = (struct aside){.last = &aside->first};
    aside->first = NULL;
    while (rest) {
        struct block_context *context = rest;
        rest = context->next;
        enum progress progress = BLOCK_ABORTED;
        if (!atomic_load_explicit(&launch->abort, memory_order_relaxed)) {
            uint32_t before = context->ready, exited = context->exited;
            progress = block_run(launch, context);
            moved |= progress != BLOCK_SPINS || before != context->ready || exited != context->exited;
        }
        if (progress == BLOCK_SPINS)
            aside_add(aside, context);
        else
            context_give(thread, context);
    }
    return moved;
}

#if defined(__x86_64__)
typedef uint32_t float_mode;
static float_mode float_mode_set(bool flush)
{
    float_mode before = _mm_getcsr();
    if (flush)
        _mm_setcsr(before | 0x8040); /* FTZ | DAZ */
    return before;
}
static void float_mode_restore(float_mode mode) { _mm_setcsr(mode); }
#elif defined(__aarch64__)
typedef uint64_t float_mode;
static float_mode float_mode_set(bool flush)
{
    float_mode before;
    __asm__ volatile("mrs %0, fpcr" : "=r"(before));
    if (flush)
        __asm__ volatile("msr fpcr, %0" : : "r"(before | 1ull << 24));
    return before;
}
static void float_mode_restore(float_mode mode) { __asm__ volatile("msr fpcr, %0" : : "r"(mode)); }
#else
#error "vgpu's CPU engine runs on x86-64 and AArch64"
#endif

static void run_share(struct launch *launch, struct thread_context *thread)
{
    struct share share = {0};
    struct aside aside = {.last = &aside.first};
    struct block_context *context = NULL;
    bool fits = false;
    int spins = 0;
    while (!atomic_load_explicit(&launch->abort, memory_order_relaxed)) {
        bool may_open = aside.count < OPEN_BLOCKS_LIMIT && (launch->cooperative || aside.count == 0 || spins >= SPINS_BEFORE_NEXT);
        if (may_open && share_next(launch, &share)) {
            spins = 0;
            if (!context) {
                context = context_take(thread);
                fits = false;
                if (!context) {
                    launch_fail(launch, CUDA_OUT_OF_MEMORY, "no memory for a block of kernel %s", launch->kernel->name);
                    break;
                }
            }
            if (!fits && !(fits = context_fit(launch, context)))
                break;
            context_begin(launch, context, share.ctaid, (uint32_t)(share.at % SMS));
            if (block_run(launch, context) == BLOCK_SPINS) {
                aside_add(&aside, context);
                context = NULL;
            }
            continue;
        }
        if (!aside.first)
            break; /* nothing is open and nothing is left to take */
        if (aside_round(launch, thread, &aside)) {
            spins = 0;
        } else {
            spins++;
            cpu_relax();
            if (spins % 8 == 0)
                sched_yield(); /* whoever it waits for may need this CPU */
        }
    }
    while (aside.first) {
        struct block_context *next = aside.first->next;
        context_give(thread, aside.first);
        aside.first = next;
    }
    if (context)
        context_give(thread, context);
}

void launch_thread(void *argument, struct thread_context *thread)
{
    struct launch *launch = argument;
    float_mode mode = float_mode_set(launch->variant->ftz);
    uint64_t begin = launch->blocks > 1 ? now_nanoseconds() : 0;
    run_share(launch, thread);
    if (begin)
        atomic_fetch_add_explicit(&launch->nanoseconds, now_nanoseconds() - begin, memory_order_relaxed);
    float_mode_restore(mode);
}
