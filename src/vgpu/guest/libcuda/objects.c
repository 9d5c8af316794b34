/* Handles: every kind of object has an address range of its own, so that a handle can be checked without a crash, also
 * when it is stale or was never one. The ranges are never given back: they outlive our static destructors. */
#include <string.h>
#include <sys/mman.h>
#include "internal.h"

#define POOL(kind, type, count, tag) {.name = kind, .magic = tag, .stride = (sizeof(type) + 63) / 64 * 64, .capacity = count, .lock = PTHREAD_MUTEX_INITIALIZER}

struct vgpu_pool vgpu_contexts = POOL("context", struct CUctx_st, 4096, 0x43545831);
struct vgpu_pool vgpu_streams = POOL("stream", struct CUstream_st, 1 << 16, 0x53545231);
struct vgpu_pool vgpu_events = POOL("event", struct CUevent_st, 1 << 20, 0x45564e31);
struct vgpu_pool vgpu_modules = POOL("module", struct CUmod_st, 1 << 18, 0x4d4f4431);
struct vgpu_pool vgpu_links = POOL("link", struct CUlinkState_st, 1 << 16, 0x4c4e4b31);
struct vgpu_pool vgpu_functions = POOL("function", struct CUfunc_st, 1 << 20, 0x464e4331);
struct vgpu_pool vgpu_graphs = POOL("graph", struct CUgraph_st, 1 << 18, 0x47524831);
struct vgpu_pool vgpu_nodes = POOL("graph node", struct CUgraphNode_st, 1 << 22, 0x4e4f4431);
struct vgpu_pool vgpu_execs = POOL("executable graph", struct CUgraphExec_st, 1 << 18, 0x45584531);
struct vgpu_pool vgpu_mempools = POOL("memory pool", struct CUmemPoolHandle_st, 4096, 0x504f4f31);

/* A freed object's link to the next free one lies behind its header. */
struct free_object {
    struct vgpu_object object;
    uint32_t next;
};

static struct free_object *at(const struct vgpu_pool *pool, uint32_t index) {
    return (struct free_object *)(atomic_load_explicit(&pool->base, memory_order_relaxed) + (size_t)(index - 1) * pool->stride);
}

/* Make one more object's bytes accessible. Called with the lock held. */
static bool grow(struct vgpu_pool *pool) {
    if (pool->used == pool->capacity) return false;
    uint8_t *base = atomic_load_explicit(&pool->base, memory_order_relaxed);
    if (!base) {
        size_t whole = (size_t)pool->capacity * pool->stride;
        base = mmap(NULL, whole, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (base == MAP_FAILED) return false;
    }
    if (pool->used == pool->committed) {
        uint32_t more = (256u << 10) / pool->stride + 1;
        if (more > pool->capacity - pool->committed) more = pool->capacity - pool->committed;
        uintptr_t from = (uintptr_t)(base + (size_t)pool->committed * pool->stride) & ~4095ull;
        uintptr_t to = ((uintptr_t)(base + (size_t)(pool->committed + more) * pool->stride) + 4095) & ~4095ull;
        if (mprotect((void *)from, to - from, PROT_READ | PROT_WRITE)) return false;
        pool->committed += more;
    }
    atomic_store_explicit(&pool->base, base, memory_order_release);
    pool->used++;
    return true;
}

void *vgpu_object_new(struct vgpu_pool *pool) {
    pthread_mutex_lock(&pool->lock);
    uint32_t index = 0;
    /* A freed object rests until some others were freed after it: a stale handle stays invalid for a while. */
    if (pool->free_count > 64 || (pool->free_count && pool->used == pool->capacity)) {
        index = pool->free_first;
        pool->free_first = at(pool, index)->next;
        pool->free_count--;
    } else if (grow(pool)) {
        index = pool->used;
    }
    pthread_mutex_unlock(&pool->lock);
    if (!index) return NULL;
    struct vgpu_object *object = &at(pool, index)->object;
    memset((void *)object, 0, pool->stride);
    object->index = index;
    atomic_store_explicit(&object->magic, pool->magic, memory_order_release);
    return object;
}

void vgpu_object_free(struct vgpu_pool *pool, void *object) {
    struct free_object *freed = object;
    uint32_t expected = pool->magic;
    if (!atomic_compare_exchange_strong(&freed->object.magic, &expected, 0)) return;
    pthread_mutex_lock(&pool->lock);
    freed->next = 0;
    if (pool->free_count) at(pool, pool->free_last)->next = freed->object.index;
    else pool->free_first = freed->object.index;
    pool->free_last = freed->object.index;
    pool->free_count++;
    pthread_mutex_unlock(&pool->lock);
}

void *vgpu_object_next(struct vgpu_pool *pool, uint32_t *cursor) {
    while (atomic_load(&pool->base) && *cursor < pool->used) {
        struct free_object *object = at(pool, ++*cursor);
        if (atomic_load(&object->object.magic) == pool->magic) return object;
    }
    return NULL;
}
