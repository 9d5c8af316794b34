/* One LAUNCH: check it, find its code, share its blocks out. */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "futex.h"
#include "internal.h"

#define COOPERATIVE 1u
#define MAX_BLOCK_THREADS 1024u
#define MAX_SHARED (256u << 10)
#define WORTH_WAKING_NANOSECONDS 12000.0 /* less work than this is done before a helper has woken */
#define SHARES_PER_THREAD 16
#define LARGEST_CHUNK 64
#define WORKSPACE_BYTES 256

void launch_fail(struct launch *launch, uint32_t status, const char *format, ...)
{
    char text[VGPU_FAULT_TEXT];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    worker_fail(launch->worker, status, "%s", text);
    atomic_store(&launch->abort, 1);
}

static const char *dimensions_wrong(const struct vgpu_launch *record)
{
    uint64_t threads = 1;
    for (int i = 0; i < 3; i++) {
        if (record->grid[i] == 0 || record->block[i] == 0)
            return "a grid or block dimension is 0";
        if (record->block[i] > MAX_BLOCK_THREADS)
            return "a block dimension is over 1024";
        threads *= record->block[i];
    }
    if (threads > MAX_BLOCK_THREADS)
        return "a block has more than 1024 threads";
    if (record->grid[0] > INT32_MAX || record->grid[1] > UINT16_MAX || record->grid[2] > UINT16_MAX)
        return "a grid dimension is over 2147483647, 65535, 65535";
    if (record->dynamic_shared > MAX_SHARED)
        return "more dynamic shared memory than a block can have";
    return NULL;
}

/* How many helpers are worth waking: by the time that this kernel's blocks took before, if it is known. */
static uint32_t helpers_for(const struct launch *launch, uint32_t threads)
{
    if (launch->blocks < 2 || threads < 2)
        return 0;
    double known = launch->variant->block_nanoseconds;
    if (known > 0 && known * (double)launch->blocks < WORTH_WAKING_NANOSECONDS && !launch->cooperative)
        return 0;
    return launch->blocks - 1 < threads - 1 ? (uint32_t)launch->blocks - 1 : threads - 1;
}

void launch_execute(struct vgpu_worker *worker, const struct vgpu_launch *record, uint32_t param_bytes)
{
    struct kernel *kernel = kernel_find(worker, record->kernel);
    if (!kernel) {
        worker_fail(worker, CUDA_INVALID_HANDLE, "launch of kernel %u, which does not exist", record->kernel);
        return;
    }
    const char *wrong = dimensions_wrong(record);
    if (!wrong && param_bytes < kernel->param_bytes)
        wrong = "fewer parameter bytes than the kernel has";
    if (wrong) {
        worker_fail(worker, CUDA_INVALID_VALUE, "launch of kernel %s: %s", kernel->name, wrong);
        return;
    }
    uint32_t status = 0;
    const char *text = "";
    struct variant *variant = kernel_variant(worker, kernel, record->block, &status, &text);
    if (!variant) {
        worker_fail(worker, status, "kernel %s: %s", kernel->name, text);
        return;
    }
    memcpy(worker->params, record->params, param_bytes);
    memset(worker->params + param_bytes, 0, 64);

    struct launch launch;
    struct vgpu_grid *grid = &launch.grid;
    grid->params = worker->params;
    grid->globals = variant->globals;
    grid->runtime = &device_runtime;
    memcpy(grid->nctaid, record->grid, sizeof grid->nctaid);
    memcpy(grid->ntid, record->block, sizeof grid->ntid);
    grid->dynamic_shared = record->dynamic_shared;
    grid->warps = (record->block[0] * record->block[1] * record->block[2] + 31) / 32;
    grid->gridid = ++worker->grid_id;
    memset(grid->envreg, 0, sizeof grid->envreg);
    grid->launch = &launch;
    launch.worker = worker;
    launch.kernel = kernel;
    launch.variant = variant;
    launch.blocks = (uint64_t)record->grid[0] * record->grid[1] * record->grid[2];
    launch.cooperative = record->flags & COOPERATIVE;
    atomic_init(&launch.next, 0);
    atomic_init(&launch.nanoseconds, 0);
    atomic_init(&launch.abort, 0);
    if (launch.cooperative) {
        memset(worker->workspace, 0, WORKSPACE_BYTES);
        *(uint32_t *)worker->workspace = WORKSPACE_BYTES;
        grid->envreg[2] = (uint32_t)(uintptr_t)worker->workspace;
        grid->envreg[1] = (uint32_t)((uint64_t)(uintptr_t)worker->workspace >> 32);
    }
    uint32_t threads = pool_threads(worker->pool);
    uint32_t helpers = helpers_for(&launch, threads);
    launch.chunk = launch.blocks / ((uint64_t)(helpers + 1) * SHARES_PER_THREAD);
    if (launch.chunk > LARGEST_CHUNK)
        launch.chunk = LARGEST_CHUNK;
    if (launch.chunk == 0 || launch.cooperative)
        launch.chunk = 1;

    struct device_work work = {worker, kernel->id, kernel->name};
    uint64_t begin = worker->times ? now_nanoseconds() : 0;
    work_begin(&work);
    pool_run(worker->pool, launch_thread, &launch, helpers, &work);
    work_end();
    if (worker->times)
        counter_add(&kernel->clock, now_nanoseconds() - begin);

    if (launch.blocks > 1) {
        uint64_t spent = atomic_load_explicit(&launch.nanoseconds, memory_order_relaxed);
        double each = (double)spent / (double)launch.blocks;
        variant->block_nanoseconds += (each - variant->block_nanoseconds) * (variant->block_nanoseconds > 0 ? 0.25 : 1.0);
        counter_add(&kernel->nanoseconds, spent);
    }
    counter_add(&kernel->launches, 1);
    counter_add(&kernel->blocks, launch.blocks);
    counter_add(&worker->slot->kernels_launched, 1);
    counter_add(&worker->slot->blocks_launched, launch.blocks);
}
