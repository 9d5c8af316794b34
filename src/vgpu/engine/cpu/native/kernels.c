/* The table of kernels and their code. Python writes it, the executor reads it without a lock: kernels and variants are
 * only added; what is removed is freed with the worker. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "futex.h"
#include "internal.h"

bool kernels_init(struct kernels *kernels)
{
    kernels->table = calloc(KERNEL_LIMIT, sizeof *kernels->table); /* pages that are not used cost nothing */
    pthread_mutex_init(&kernels->mutex, NULL);
    return kernels->table != NULL;
}

static void kernel_free(struct kernel *kernel)
{
    struct variant *variant = atomic_load(&kernel->variants);
    while (variant) {
        struct variant *next = variant->next;
        free(variant->globals);
        free(variant);
        variant = next;
    }
    free(kernel->name);
    free(kernel);
}

void kernels_free(struct kernels *kernels)
{
    if (kernels->table)
        for (uint32_t id = 0; id < KERNEL_LIMIT; id++) {
            struct kernel *kernel = atomic_load_explicit(&kernels->table[id], memory_order_relaxed);
            if (kernel)
                kernel_free(kernel);
        }
    while (kernels->removed) {
        struct kernel *kernel = kernels->removed;
        kernels->removed = kernel->next_removed;
        kernel_free(kernel);
    }
    free((void *)kernels->table);
    kernels->table = NULL;
    pthread_mutex_destroy(&kernels->mutex);
}

struct kernel *kernel_find(struct vgpu_worker *worker, uint32_t id)
{
    return id < KERNEL_LIMIT ? atomic_load_explicit(&worker->kernels.table[id], memory_order_acquire) : NULL;
}

static struct variant *variant_find(struct kernel *kernel, const uint32_t block[3])
{
    struct variant *any = NULL;
    for (struct variant *v = atomic_load_explicit(&kernel->variants, memory_order_acquire); v; v = v->next) {
        if (v->block[0] == block[0] && v->block[1] == block[1] && v->block[2] == block[2])
            return v;
        if (v->block[0] == 0)
            any = v;
    }
    return any;
}

/* The variant of exactly this shape, made when there is none. With `complete` also the one for every shape: what arrives
 * completes the code that launches of this shape already run. Under the mutex. */
static struct variant *variant_own(struct kernel *kernel, const uint32_t block[3], bool complete, bool *fresh)
{
    struct variant *variant = variant_find(kernel, block);
    *fresh = false;
    if (variant && (complete || memcmp(variant->block, block, sizeof variant->block) == 0))
        return variant;
    variant = calloc(1, sizeof *variant);
    if (variant) {
        memcpy(variant->block, block, sizeof variant->block);
        variant->next = atomic_load_explicit(&kernel->variants, memory_order_relaxed);
        *fresh = true;
    }
    return variant;
}

static void changed(struct vgpu_worker *worker)
{
    atomic_fetch_add(&worker->kernels.changed, 1);
    futex_wake(&worker->kernels.changed, INT32_MAX, 0);
}

int vgpu_kernel_define(struct vgpu_worker *worker, uint32_t id, const char *name, uint32_t param_bytes)
{
    if (id == 0 || id >= KERNEL_LIMIT || param_bytes > VGPU_FRAME_MAX_PAYLOAD - sizeof(struct vgpu_launch))
        return -EINVAL;
    struct kernel *kernel = calloc(1, sizeof *kernel);
    if (!kernel || !(kernel->name = strdup(name))) {
        free(kernel);
        return -ENOMEM;
    }
    kernel->id = id;
    kernel->param_bytes = param_bytes;
    struct kernel *none = NULL;
    if (!atomic_compare_exchange_strong(&worker->kernels.table[id], &none, kernel)) {
        kernel_free(kernel);
        return -EEXIST;
    }
    return 0;
}

int vgpu_kernel_code(struct vgpu_worker *worker, uint32_t id, const struct vgpu_kernel_code *code)
{
    struct kernel *kernel = kernel_find(worker, id);
    if (!kernel)
        return -ENOENT;
    if (!code->coherent && !code->masked)
        return -EINVAL;
    int result = 0;
    pthread_mutex_lock(&worker->kernels.mutex);
    bool fresh;
    struct variant *variant = variant_own(kernel, code->block, !code->coherent, &fresh);
    bool blank = variant && !atomic_load(&variant->coherent) && !atomic_load(&variant->masked);
    if (!variant) {
        result = -ENOMEM;
    } else if (blank) {
        if (code->global_count) {
            variant->globals = malloc(code->global_count * sizeof *variant->globals);
            if (variant->globals)
                memcpy(variant->globals, code->globals, code->global_count * sizeof *variant->globals);
            else
                result = -ENOMEM;
        }
        variant->static_shared = code->static_shared;
        variant->local_bytes = code->local_bytes;
        variant->save_bytes = code->save_bytes;
        variant->ftz = code->ftz;
        variant->uses_barrier = code->uses_barrier;
    } else if (variant->save_bytes != code->save_bytes || variant->local_bytes != code->local_bytes
               || variant->static_shared != code->static_shared) {
        result = -EINVAL; /* both versions of a kernel share one layout */
    }
    if (result == 0) {
        if (code->masked)
            atomic_store_explicit(&variant->masked, code->masked, memory_order_release);
        if (code->coherent)
            atomic_store_explicit(&variant->coherent, code->coherent, memory_order_release);
        atomic_store_explicit(&variant->failed, 0, memory_order_release);
        if (fresh)
            atomic_store_explicit(&kernel->variants, variant, memory_order_release);
    } else if (fresh) {
        free(variant->globals);
        free(variant);
    }
    pthread_mutex_unlock(&worker->kernels.mutex);
    if (result == 0)
        changed(worker);
    return result;
}

int vgpu_kernel_failed(struct vgpu_worker *worker, uint32_t id, const uint32_t block[3], uint32_t status, const char *text)
{
    struct kernel *kernel = kernel_find(worker, id);
    if (!kernel)
        return -ENOENT;
    if (status == 0)
        return -EINVAL;
    int result = 0;
    pthread_mutex_lock(&worker->kernels.mutex);
    bool fresh;
    struct variant *variant = variant_own(kernel, block, true, &fresh);
    if (variant) {
        snprintf(variant->failed_text, sizeof variant->failed_text, "%s", text);
        atomic_store_explicit(&variant->failed, status, memory_order_release);
        if (fresh)
            atomic_store_explicit(&kernel->variants, variant, memory_order_release);
    } else {
        result = -ENOMEM;
    }
    pthread_mutex_unlock(&worker->kernels.mutex);
    if (result == 0)
        changed(worker);
    return result;
}

int vgpu_kernel_remove(struct vgpu_worker *worker, uint32_t id)
{
    if (id >= KERNEL_LIMIT)
        return -ENOENT;
    struct kernel *kernel = atomic_exchange(&worker->kernels.table[id], NULL);
    if (!kernel)
        return -ENOENT;
    pthread_mutex_lock(&worker->kernels.mutex);
    kernel->next_removed = worker->kernels.removed;
    worker->kernels.removed = kernel;
    pthread_mutex_unlock(&worker->kernels.mutex);
    changed(worker);
    return 0;
}

int vgpu_kernel_statistics(struct vgpu_worker *worker, uint32_t id, uint64_t out[3])
{
    struct kernel *kernel = kernel_find(worker, id);
    if (!kernel)
        return -ENOENT;
    out[0] = atomic_load(&kernel->launches);
    out[1] = atomic_load(&kernel->blocks);
    out[2] = atomic_load(&kernel->nanoseconds);
    return 0;
}

struct variant *kernel_variant(struct vgpu_worker *worker, struct kernel *kernel, const uint32_t block[3], uint32_t *status, const char **text)
{
    bool asked = false;
    for (;;) {
        uint32_t seen = atomic_load(&worker->kernels.changed);
        struct variant *variant = variant_find(kernel, block);
        if (variant) {
            if (atomic_load_explicit(&variant->coherent, memory_order_acquire)
                || atomic_load_explicit(&variant->masked, memory_order_acquire)) {
                if (asked)
                    worker_need_done(worker, kernel->id, block, false);
                return variant;
            }
            uint32_t failed = atomic_load_explicit(&variant->failed, memory_order_acquire);
            if (failed) {
                if (asked)
                    worker_need_done(worker, kernel->id, block, false);
                *status = failed;
                *text = variant->failed_text;
                return NULL;
            }
        }
        if (worker_stopping(worker) || kernel_find(worker, kernel->id) != kernel) {
            if (asked)
                worker_need_done(worker, kernel->id, block, false);
            *status = CUDA_INVALID_HANDLE;
            *text = "the kernel was unloaded";
            return NULL;
        }
        if (!asked)
            worker_need(worker, kernel->id, block, false);
        asked = true;
        futex_wait(&worker->kernels.changed, seen, 100, 0);
    }
}

vgpu_warp_fn kernel_masked(struct vgpu_worker *worker, struct kernel *kernel, struct variant *variant, const uint32_t block[3])
{
    bool asked = false;
    for (;;) {
        uint32_t seen = atomic_load(&worker->kernels.changed);
        vgpu_warp_fn masked = atomic_load_explicit(&variant->masked, memory_order_acquire);
        bool give_up = atomic_load(&variant->failed) || worker_stopping(worker) || kernel_find(worker, kernel->id) != kernel;
        if (masked || give_up) {
            if (asked)
                worker_need_done(worker, kernel->id, block, true);
            return masked;
        }
        if (!asked)
            worker_need(worker, kernel->id, block, true);
        asked = true;
        futex_wait(&worker->kernels.changed, seen, 100, 0);
    }
}
