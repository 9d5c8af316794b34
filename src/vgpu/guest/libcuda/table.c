/* The mirror of the worker's allocations: sorted by address, read on every copy. */
#include <stdlib.h>
#include <string.h>
#include "internal.h"

static pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
static struct vgpu_allocation **table;
static uint32_t count, room;

/* Index of the first allocation that begins above va. */
static uint32_t above(CUdeviceptr va) {
    uint32_t low = 0, high = count;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (table[middle]->va <= va) low = middle + 1;
        else high = middle;
    }
    return low;
}

static struct vgpu_allocation *containing(CUdeviceptr va) {
    uint32_t index = above(va);
    if (!index) return NULL;
    struct vgpu_allocation *found = table[index - 1];
    return va - found->va < found->size ? found : NULL;
}

CUresult vgpu_table_add(const struct vgpu_allocation *allocation) {
    struct vgpu_allocation *copy = malloc(sizeof *copy);
    if (!copy) return CUDA_ERROR_OUT_OF_MEMORY;
    *copy = *allocation;
    copy->id = atomic_fetch_add(&vgpu.next_id, 1) + 1;
    pthread_rwlock_wrlock(&lock);
    if (count == room) {
        uint32_t more = room ? room * 2 : 256;
        struct vgpu_allocation **grown = realloc(table, more * sizeof *grown);
        if (!grown) {
            pthread_rwlock_unlock(&lock);
            free(copy);
            return CUDA_ERROR_OUT_OF_MEMORY;
        }
        table = grown;
        room = more;
    }
    uint32_t index = above(copy->va);
    memmove(table + index + 1, table + index, (count - index) * sizeof *table);
    table[index] = copy;
    count++;
    pthread_rwlock_unlock(&lock);
    return CUDA_SUCCESS;
}

bool vgpu_table_remove(CUdeviceptr va, struct vgpu_allocation *removed) {
    pthread_rwlock_wrlock(&lock);
    uint32_t index = above(va);
    bool found = index && table[index - 1]->va == va;
    if (found) {
        *removed = *table[index - 1];
        free(table[index - 1]);
        memmove(table + index - 1, table + index, (count - index) * sizeof *table);
        count--;
    }
    pthread_rwlock_unlock(&lock);
    return found;
}

bool vgpu_table_at(uint32_t index, struct vgpu_allocation *found) {
    pthread_rwlock_rdlock(&lock);
    bool there = index < count;
    if (there) *found = *table[index];
    pthread_rwlock_unlock(&lock);
    return there;
}

bool vgpu_table_protect(CUdeviceptr va, uint32_t prot) {
    pthread_rwlock_wrlock(&lock);
    struct vgpu_allocation *found = containing(va);
    if (found) found->prot = prot;
    pthread_rwlock_unlock(&lock);
    return found != NULL;
}

bool vgpu_table_set_flags(CUdeviceptr va, uint32_t flags) {
    pthread_rwlock_wrlock(&lock);
    struct vgpu_allocation *found = containing(va);
    if (found) found->flags = flags;
    pthread_rwlock_unlock(&lock);
    return found != NULL;
}

bool vgpu_find(CUdeviceptr va, struct vgpu_allocation *found) {
    if (va - vgpu.arena_base >= vgpu.arena_size) return false;
    pthread_rwlock_rdlock(&lock);
    struct vgpu_allocation *item = containing(va);
    if (item) *found = *item;
    pthread_rwlock_unlock(&lock);
    return item != NULL;
}

/* A range is good when it lies in one live allocation, or in neighbouring mappings of cuMemMap that may be accessed. */
struct vgpu_range vgpu_classify(CUdeviceptr va, size_t size) {
    if (va - vgpu.arena_base >= vgpu.arena_size) {
        if (!va || va + size < va || (va < vgpu.arena_base && va + size > vgpu.arena_base)) return (struct vgpu_range){VGPU_RANGE_BAD, 0};
        return (struct vgpu_range){VGPU_RANGE_PLAIN, 0};
    }
    struct vgpu_range range = {VGPU_RANGE_BAD, 0};
    pthread_rwlock_rdlock(&lock);
    uint32_t index = above(va);
    if (index && va - table[index - 1]->va < table[index - 1]->size) {
        uint32_t at = index - 1;
        CUdeviceptr end = table[at]->va + table[at]->size;
        range.kind = table[at]->kind;
        bool mapped = range.kind == VGPU_MEMORY_MAPPED, open = !mapped || table[at]->prot;
        while (mapped && open && end - va < size && at + 1 < count && table[at + 1]->va == end && table[at + 1]->kind == VGPU_MEMORY_MAPPED) {
            end += table[++at]->size;
            open = table[at]->prot;
        }
        if (open && end - va >= size) range.what = VGPU_RANGE_SHARED;
    }
    pthread_rwlock_unlock(&lock);
    return range;
}

CUresult vgpu_map(CUdeviceptr va, size_t size) {
    CUresult result = CUDA_SUCCESS;
    pthread_rwlock_rdlock(&lock);
    CUdeviceptr at = va;
    while (at < va + size && result == CUDA_SUCCESS) {
        struct vgpu_allocation *item = containing(at);
        if (!item) {
            result = CUDA_ERROR_INVALID_VALUE;
            break;
        }
        CUdeviceptr end = item->va + item->size < va + size ? item->va + item->size : va + size;
        result = vgpu_arena_map(at, end - at, item->file_offset + (at - item->va));
        at = end;
    }
    pthread_rwlock_unlock(&lock);
    return result;
}

void vgpu_table_clear(CUcontext context, bool everything) {
    pthread_rwlock_wrlock(&lock);
    uint32_t kept = 0;
    for (uint32_t i = 0; i < count; i++) {
        if (everything || table[i]->context == context) free(table[i]);
        else table[kept++] = table[i];
    }
    count = kept;
    pthread_rwlock_unlock(&lock);
}
