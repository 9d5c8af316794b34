/* The thread pool over blocks, tiles and large copies. The executor works too; helpers join a job while it is open.
 *
 * `state` holds generation << 32 | OPEN | number of helpers inside. A helper joins with a compare-and-swap that fails
 * once the job is closed, so a thread that wakes late never sees a job that has ended. No lost wake-up: a helper counts
 * itself a sleeper, then looks at `state` again before it sleeps; the executor opens the job, then looks for sleepers. */
#include <stdlib.h>

#include "futex.h"
#include "internal.h"

#define OPEN (1ull << 31)
#define INSIDE(state) ((uint32_t)((state) & (OPEN - 1)))
#define HELPER_SPIN_NANOSECONDS 10000
#define CLOSE_SPIN_NANOSECONDS 20000

struct helper {
    struct thread_context context;
    struct pool *pool;
    pthread_t thread;
    bool started;
};

struct pool {
    struct vgpu_worker *worker;
    uint32_t helper_count;
    struct thread_context own;
    pool_job job; /* written before `state` opens */
    void *argument;
    const struct device_work *work;
    uint32_t limit; /* helpers that may join this job */
    _Alignas(CACHE_LINE) _Atomic uint64_t state;
    _Alignas(CACHE_LINE) _Atomic uint32_t wake; /* futex of sleeping helpers */
    _Atomic uint32_t sleepers;
    _Atomic uint32_t stop;
    _Alignas(CACHE_LINE) _Atomic uint32_t left; /* futex of the executor that waits for the last helper to leave */
    _Atomic uint32_t executor_waits;
    struct helper helpers[];
};

static bool join(struct pool *pool, uint32_t *generation)
{
    uint64_t state = atomic_load_explicit(&pool->state, memory_order_acquire);
    while ((state & OPEN) && (uint32_t)(state >> 32) != *generation && INSIDE(state) < pool->limit)
        if (atomic_compare_exchange_weak(&pool->state, &state, state + 1)) {
            *generation = (uint32_t)(state >> 32);
            return true;
        }
    return false;
}

static void leave(struct pool *pool)
{
    uint64_t state = atomic_fetch_sub(&pool->state, 1) - 1;
    if (!(state & OPEN) && INSIDE(state) == 0 && atomic_load(&pool->executor_waits)) {
        atomic_fetch_add(&pool->left, 1);
        futex_wake(&pool->left, 1, 0);
    }
}

static void *helper_main(void *argument)
{
    struct helper *self = argument;
    struct pool *pool = self->pool;
    uint32_t generation = 0;
    uint64_t idle_since = 0;
    fault_thread_begin();
    while (!atomic_load_explicit(&pool->stop, memory_order_relaxed)) {
        if (join(pool, &generation)) {
            work_begin(pool->work);
            pool->job(pool->argument, &self->context);
            work_end();
            leave(pool);
            idle_since = now_nanoseconds();
            continue;
        }
        uint64_t waited = now_nanoseconds() - idle_since;
        if (waited < HELPER_SPIN_NANOSECONDS) {
            spin_turn(waited);
            continue;
        }
        uint32_t seen = atomic_load(&pool->wake);
        atomic_fetch_add(&pool->sleepers, 1);
        uint64_t state = atomic_load(&pool->state);
        bool nothing = !(state & OPEN) || (uint32_t)(state >> 32) == generation || INSIDE(state) >= pool->limit;
        if (nothing && !atomic_load(&pool->stop))
            futex_wait(&pool->wake, seen, -1, 0);
        atomic_fetch_sub(&pool->sleepers, 1);
    }
    fault_thread_end();
    return NULL;
}

struct pool *pool_new(struct vgpu_worker *worker, uint32_t threads)
{
    uint32_t helpers = threads > 1 ? threads - 1 : 0;
    size_t bytes = sizeof(struct pool) + helpers * sizeof(struct helper);
    struct pool *pool = aligned_alloc(CACHE_LINE, (bytes + CACHE_LINE - 1) / CACHE_LINE * CACHE_LINE);
    if (!pool)
        return NULL;
    *pool = (struct pool){.worker = worker, .helper_count = helpers};
    for (uint32_t i = 0; i < helpers; i++)
        pool->helpers[i] = (struct helper){.context = {.index = i + 1}, .pool = pool};
    for (uint32_t i = 0; i < helpers; i++) {
        struct helper *helper = &pool->helpers[i];
        helper->started = thread_start(&helper->thread, helper_main, helper, "vgpu-pool") == 0;
        if (!helper->started) {
            pool_free(pool);
            return NULL;
        }
    }
    return pool;
}

void pool_free(struct pool *pool)
{
    if (!pool)
        return;
    atomic_store(&pool->stop, 1);
    atomic_fetch_add(&pool->wake, 1);
    futex_wake(&pool->wake, INT32_MAX, 0);
    for (uint32_t i = 0; i < pool->helper_count; i++) {
        if (pool->helpers[i].started)
            pthread_join(pool->helpers[i].thread, NULL);
        thread_context_free(&pool->helpers[i].context);
    }
    thread_context_free(&pool->own);
    free(pool);
}

uint32_t pool_threads(const struct pool *pool) { return pool->helper_count + 1; }

struct thread_context *pool_own_thread(struct pool *pool) { return &pool->own; }

void pool_run(struct pool *pool, pool_job job, void *argument, uint32_t helpers, const struct device_work *work)
{
    if (helpers > pool->helper_count)
        helpers = pool->helper_count;
    if (helpers == 0) {
        job(argument, &pool->own);
        return;
    }
    pool->job = job;
    pool->argument = argument;
    pool->work = work;
    pool->limit = helpers;
    uint64_t generation = (atomic_load_explicit(&pool->state, memory_order_relaxed) >> 32) + 1;
    atomic_store(&pool->state, (generation & UINT32_MAX) << 32 | OPEN);
    if (atomic_load(&pool->sleepers)) {
        atomic_fetch_add(&pool->wake, 1);
        futex_wake(&pool->wake, (int)helpers, 0);
    }
    job(argument, &pool->own);
    uint64_t state = atomic_fetch_and(&pool->state, ~OPEN) & ~OPEN;
    if (INSIDE(state) == 0)
        return;
    uint64_t begin = now_nanoseconds(), waited = 0;
    for (; INSIDE(atomic_load(&pool->state)) && waited < CLOSE_SPIN_NANOSECONDS; waited = now_nanoseconds() - begin)
        spin_turn(waited);
    atomic_store(&pool->executor_waits, 1);
    for (;;) {
        uint32_t seen = atomic_load(&pool->left);
        if (INSIDE(atomic_load(&pool->state)) == 0)
            break;
        futex_wait(&pool->left, seen, -1, 0);
    }
    atomic_store(&pool->executor_waits, 0);
}

struct items {
    pool_item item;
    void *argument;
    uint64_t count;
    _Atomic uint64_t next;
};

static void items_job(void *argument, struct thread_context *thread)
{
    struct items *items = argument;
    (void)thread;
    for (;;) {
        uint64_t index = atomic_fetch_add_explicit(&items->next, 1, memory_order_relaxed);
        if (index >= items->count)
            return;
        items->item(items->argument, index);
    }
}

void pool_items(struct pool *pool, pool_item item, void *argument, uint64_t count, const struct device_work *work)
{
    struct items items = {.item = item, .argument = argument, .count = count};
    uint64_t helpers = count > 1 ? count - 1 : 0;
    pool_run(pool, items_job, &items, helpers > UINT32_MAX ? UINT32_MAX : (uint32_t)helpers, work);
}
