/* Warp functions written by hand, as the compiler of kernels would make them: see kernel_abi.h. Parameters are 64-bit. */
#include <string.h>
#if defined(__x86_64__)
#include <xmmintrin.h>
#endif

#include "kernel_abi.h"

#define KERNEL int32_t
#define ARGUMENTS const struct vgpu_grid *grid, struct vgpu_block *block, struct vgpu_warp *warp
#define UNUSED (void)grid, (void)block, (void)warp

static uint64_t param(const struct vgpu_grid *grid, int index) { return ((const uint64_t *)grid->params)[index]; }
static uint32_t *words(const struct vgpu_grid *grid, int index) { return (uint32_t *)(uintptr_t)param(grid, index); }
static uint64_t block_index(const struct vgpu_grid *grid, const struct vgpu_block *block)
{
    return block->ctaid[0] + (uint64_t)grid->nctaid[0] * (block->ctaid[1] + (uint64_t)grid->nctaid[1] * block->ctaid[2]);
}
static uint32_t threads_of(const struct vgpu_grid *grid) { return grid->ntid[0] * grid->ntid[1] * grid->ntid[2]; }

static int32_t wait_at(struct vgpu_warp *warp, uint32_t resume, uint32_t barrier, uint32_t kind, uint32_t threads)
{
    warp->resume = resume;
    warp->barrier = barrier;
    warp->barrier_kind = kind;
    warp->barrier_threads = threads;
    return VGPU_WARP_BARRIER;
}

KERNEL empty(ARGUMENTS) { UNUSED; warp->live = 0; return VGPU_WARP_EXIT; }

/* out[global thread] = global thread + add; params: out, add */
KERNEL thread_ids(ARGUMENTS)
{
    uint32_t *out = words(grid, 0), add = (uint32_t)param(grid, 1);
    uint64_t first = block_index(grid, block) * threads_of(grid) + warp->index * 32;
    for (uint32_t lane = 0; lane < 32; lane++)
        if (warp->lanes >> lane & 1)
            out[first + lane] = (uint32_t)(first + lane) + add;
    return VGPU_WARP_EXIT;
}

/* Block-wide sum through shared memory and a barrier: out[block] = sum of thread numbers. params: out */
KERNEL shared_sum(ARGUMENTS)
{
    uint32_t *shared = (uint32_t *)block->shared;
    if (warp->resume == 0) {
        for (uint32_t lane = 0; lane < 32; lane++)
            if (warp->lanes >> lane & 1)
                shared[warp->index * 32 + lane] = warp->index * 32 + lane;
        return wait_at(warp, 1, 0, VGPU_BARRIER_SYNC, 0);
    }
    if (warp->index == 0) {
        uint32_t sum = 0;
        for (uint32_t t = 0; t < threads_of(grid); t++)
            sum += shared[t];
        words(grid, 0)[block_index(grid, block)] = sum;
    }
    return VGPU_WARP_EXIT;
}

/* bar.red three times; warp 1 has left before. out[block * 3 ..] = popc, and, or of (thread % params[1] == 0) */
KERNEL barrier_reduce(ARGUMENTS)
{
    uint32_t *out = words(grid, 0) + 3 * block_index(grid, block), mask = 0;
    for (uint32_t lane = 0; lane < 32; lane++)
        if ((warp->index * 32 + lane) % param(grid, 1) == 0)
            mask |= 1u << lane;
    if (warp->index == 1) {
        warp->live = 0;
        return VGPU_WARP_EXIT;
    }
    if (warp->resume > 0 && warp->index == 0)
        out[warp->resume - 1] = warp->barrier_result;
    if (warp->resume == 3)
        return VGPU_WARP_EXIT;
    warp->barrier_predicate = mask & warp->live;
    return wait_at(warp, warp->resume + 1, 5, VGPU_BARRIER_RED_POPC + warp->resume, 0);
}

/* Warp 0 produces for warp 1 through two named barriers (arrive / sync with 64 threads); other warps do nothing.
 * out[block] = rounds that the consumer saw in order; params: out, rounds */
KERNEL producer_consumer(ARGUMENTS)
{
    volatile uint32_t *shared = (volatile uint32_t *)block->shared;
    uint32_t *count = (uint32_t *)warp->save, rounds = (uint32_t)param(grid, 1);
    if (warp->index > 1)
        return VGPU_WARP_EXIT;
    if (warp->resume == 0)
        count[0] = count[1] = 0;
    if (warp->index == 0) { /* fill: wait until empty (barrier 2), write, arrive at full (barrier 1) */
        switch (warp->resume) {
        case 2:
            shared[0] = ++count[0];
            return wait_at(warp, 3, 1, VGPU_BARRIER_ARRIVE, 64);
        case 0:
        case 3:
            if (count[0] == rounds)
                return VGPU_WARP_EXIT;
            return wait_at(warp, 2, 2, VGPU_BARRIER_SYNC, 64);
        }
    }
    switch (warp->resume) { /* drain: arrive at empty, wait for full, check */
    case 2:
        count[1] += shared[0] == ++count[0];
        /* fall through */
    case 0:
        if (count[0] == rounds) {
            words(grid, 0)[block_index(grid, block)] = count[1];
            return VGPU_WARP_EXIT;
        }
        return wait_at(warp, 1, 2, VGPU_BARRIER_ARRIVE, 64);
    default:
        return wait_at(warp, 2, 1, VGPU_BARRIER_SYNC, 64);
    }
}

/* Every block adds 1 to a counter and spins until all blocks have: needs all of them at once. params: counter, out */
KERNEL grid_barrier(ARGUMENTS)
{
    uint32_t *counter = words(grid, 0);
    if (warp->resume == 0) {
        __atomic_add_fetch(counter, 1, __ATOMIC_ACQ_REL);
        warp->resume = 1;
    }
    if (__atomic_load_n(counter, __ATOMIC_ACQUIRE) < grid->nctaid[0] * grid->warps)
        return VGPU_WARP_YIELD;
    __atomic_add_fetch(words(grid, 1), 1, __ATOMIC_RELAXED);
    return VGPU_WARP_EXIT;
}

/* A block waits for the block before it: params: flags[blocks] */
KERNEL look_back(ARGUMENTS)
{
    uint32_t *flags = words(grid, 0), at = block->ctaid[0];
    if (at > 0 && !__atomic_load_n(&flags[at - 1], __ATOMIC_ACQUIRE))
        return VGPU_WARP_YIELD;
    __atomic_store_n(&flags[at], at ? flags[at - 1] + 1 : 1, __ATOMIC_RELEASE);
    return VGPU_WARP_EXIT;
}

/* out[0] = the word behind the workspace address's 4 bytes, out[1] = its size word; increments through the workspace */
KERNEL workspace(ARGUMENTS)
{
    uint32_t *space = (uint32_t *)(uintptr_t)((uint64_t)grid->envreg[1] << 32 | grid->envreg[2]), *out = words(grid, 0);
    (void)block, (void)warp;
    out[0] = space[0];
    out[1] = space[1]++;
    return VGPU_WARP_EXIT;
}

/* Hands over to the other version and back; out[warp] counts: coherent part 1, masked part 10, coherent part 100. */
KERNEL hand_over_coherent(ARGUMENTS)
{
    uint32_t *out = words(grid, 0) + block_index(grid, block) * grid->warps + warp->index;
    if (warp->resume == 0) {
        *(uint32_t *)warp->save = 1;
        warp->resume = 1;
        return VGPU_WARP_TO_MASKED;
    }
    *out = *(uint32_t *)warp->save + 100;
    return VGPU_WARP_EXIT;
}

KERNEL hand_over_masked(ARGUMENTS)
{
    UNUSED;
    if (warp->resume != 1)
        return VGPU_WARP_TRAP;
    *(uint32_t *)warp->save += 10;
    warp->resume = 2;
    return VGPU_WARP_TO_COHERENT;
}

/* Only the masked version exists. */
KERNEL masked_only(ARGUMENTS)
{
    words(grid, 0)[block_index(grid, block) * grid->warps + warp->index] = 7;
    return VGPU_WARP_EXIT;
}

KERNEL traps(ARGUMENTS)
{
    UNUSED;
    if (block->ctaid[0] != 3)
        return VGPU_WARP_EXIT;
    warp->trap = (uint32_t)param(grid, 0);
    warp->trap_line = 42;
    return VGPU_WARP_TRAP;
}

KERNEL asserts(ARGUMENTS)
{
    grid->runtime->assertfail(grid, block, param(grid, 0), param(grid, 0), 12, param(grid, 0));
    warp->trap = VGPU_TRAP_ASSERT;
    return VGPU_WARP_TRAP;
}

KERNEL never_together(ARGUMENTS) { UNUSED; return warp->index ? wait_at(warp, 1, warp->index, VGPU_BARRIER_SYNC, 64) : VGPU_WARP_EXIT; }

KERNEL write_at(ARGUMENTS) { (void)block, (void)warp; *(volatile uint8_t *)(uintptr_t)param(grid, 0) = 1; return VGPU_WARP_EXIT; }

KERNEL read_at(ARGUMENTS)
{
    (void)block, (void)warp;
    words(grid, 1)[0] = *(volatile uint8_t *)(uintptr_t)param(grid, 0);
    return VGPU_WARP_EXIT;
}

/* Offset from the begin of shared memory; params: offset */
KERNEL write_shared(ARGUMENTS) { (void)warp; ((volatile uint8_t *)block->shared)[param(grid, 0)] = 1; return VGPU_WARP_EXIT; }

KERNEL write_local(ARGUMENTS) { (void)warp; ((volatile uint8_t *)block->local)[param(grid, 0)] = 1; return VGPU_WARP_EXIT; }

KERNEL divide_by_zero(ARGUMENTS)
{
    (void)block, (void)warp;
    volatile int zero = (int)param(grid, 0);
    words(grid, 1)[0] = (uint32_t)(7 / zero);
    return VGPU_WARP_EXIT;
}

KERNEL illegal_instruction(ARGUMENTS) { UNUSED; __builtin_trap(); }

/* out = denormal * 1, as the thread's rounding mode gives it; params: out, in */
KERNEL denormal(ARGUMENTS)
{
    (void)block, (void)warp;
    volatile float *in = (volatile float *)(uintptr_t)param(grid, 1);
    volatile float one = 1;
    *(volatile float *)(uintptr_t)param(grid, 0) = *in * one;
    return VGPU_WARP_EXIT;
}

/* printf(params[0], argument block params[1]); out = its result */
KERNEL prints(ARGUMENTS)
{
    (void)warp;
    words(grid, 2)[0] = (uint32_t)grid->runtime->vprintf(grid, block, param(grid, 0), param(grid, 1));
    return VGPU_WARP_EXIT;
}

/* out[0..] = addresses of params[1] allocations of params[2] bytes; frees every other one */
KERNEL allocates(ARGUMENTS)
{
    (void)block, (void)warp;
    uint64_t *out = (uint64_t *)(uintptr_t)param(grid, 0);
    for (uint64_t i = 0; i < param(grid, 1); i++)
        out[i] = grid->runtime->malloc(grid, param(grid, 2));
    for (uint64_t i = 0; i < param(grid, 1); i += 2)
        grid->runtime->free(grid, out[i]);
    return VGPU_WARP_EXIT;
}

/* out = globals[0], globals[1] */
KERNEL reads_globals(ARGUMENTS)
{
    (void)block, (void)warp;
    memcpy((void *)(uintptr_t)param(grid, 0), grid->globals, 16);
    return VGPU_WARP_EXIT;
}

/* Takes params[0] nanoseconds. */
KERNEL sleeps(ARGUMENTS)
{
    (void)block, (void)warp;
    uint64_t end = grid->runtime->globaltimer() + param(grid, 0);
    while (grid->runtime->globaltimer() < end) {
    }
    return VGPU_WARP_EXIT;
}
