/* The device heap: malloc and free called by kernels. First fit; a heap is small and seldom used. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "internal.h"

#define HEAP_ALIGN 16u

int vgpu_worker_set_heap(struct vgpu_worker *worker, uint64_t va, uint64_t size)
{
    if (size && (va % HEAP_ALIGN || !in_arena(worker, va, size)))
        return -EINVAL;
    struct heap *heap = &worker->heap;
    pthread_mutex_lock(&heap->mutex);
    heap->base = va;
    heap->size = size;
    heap->count = 0;
    pthread_mutex_unlock(&heap->mutex);
    return 0;
}

static size_t gap_for(const struct heap *heap, uint64_t size, uint64_t *begin)
{
    *begin = heap->base;
    for (size_t i = 0; i < heap->count; i++) {
        if (heap->blocks[i].begin - *begin >= size)
            return i;
        *begin = heap->blocks[i].end;
    }
    return heap->count;
}

uint64_t heap_malloc(struct heap *heap, uint64_t size)
{
    if (size == 0 || size > UINT64_MAX / 2)
        return 0;
    size = (size + HEAP_ALIGN - 1) / HEAP_ALIGN * HEAP_ALIGN;
    uint64_t begin = 0;
    pthread_mutex_lock(&heap->mutex);
    size_t at = gap_for(heap, size, &begin);
    bool fits = at < heap->count || heap->base + heap->size - begin >= size;
    if (fits && heap->count == heap->room) {
        size_t room = heap->room ? heap->room * 2 : 256;
        struct heap_block *grown = realloc(heap->blocks, room * sizeof *grown);
        fits = grown != NULL;
        if (grown) {
            heap->blocks = grown;
            heap->room = room;
        }
    }
    if (fits) {
        memmove(heap->blocks + at + 1, heap->blocks + at, (heap->count - at) * sizeof *heap->blocks);
        heap->blocks[at] = (struct heap_block){begin, begin + size};
        heap->count++;
    }
    pthread_mutex_unlock(&heap->mutex);
    return fits ? begin : 0;
}

void heap_free(struct heap *heap, uint64_t address)
{
    pthread_mutex_lock(&heap->mutex);
    size_t low = 0, high = heap->count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (heap->blocks[middle].begin < address)
            low = middle + 1;
        else
            high = middle;
    }
    if (low < heap->count && heap->blocks[low].begin == address) {
        heap->count--;
        memmove(heap->blocks + low, heap->blocks + low + 1, (heap->count - low) * sizeof *heap->blocks);
    }
    pthread_mutex_unlock(&heap->mutex);
}

void heap_destroy(struct heap *heap)
{
    free(heap->blocks);
    pthread_mutex_destroy(&heap->mutex);
}
