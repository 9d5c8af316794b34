/* The pages of the arena in this process. The worker decides what lies where; we map a 2 MiB block of the arena's file at
 * its address when the program first copies into or out of it directly. A mapping stays after its block was freed, and is
 * replaced when something else comes to lie at that address. */
#include <errno.h>
#include <string.h>
#include <sys/mman.h>
#include "internal.h"

#ifndef MADV_POPULATE_READ
#define MADV_POPULATE_READ 22
#define MADV_POPULATE_WRITE 23
#endif

enum { MAPPED = 1, POPULATED = 2 }; /* in the low bits of a page's file offset, which is a multiple of VGPU_BLOCK */

static _Atomic uint64_t *pages; /* one entry per VGPU_BLOCK of addresses; 0 = nothing mapped */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

CUresult vgpu_arena_start(void) {
    size_t size = vgpu.arena_size / VGPU_BLOCK * sizeof *pages;
    void *table = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (table == MAP_FAILED) return CUDA_ERROR_OUT_OF_MEMORY;
    pages = table;
    return CUDA_SUCCESS;
}

static CUresult map_run(uint64_t first, uint64_t count, uint64_t file_offset) {
    void *at = (void *)(uintptr_t)(vgpu.arena_base + first * VGPU_BLOCK);
    if (mmap(at, count * VGPU_BLOCK, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED | MAP_NORESERVE, vgpu.arena_file, (off_t)file_offset) == MAP_FAILED) {
        vgpu_say("mapping %llu MiB of device memory into this process failed: %s", (unsigned long long)(count * VGPU_BLOCK >> 20), strerror(errno));
        return CUDA_ERROR_OUT_OF_MEMORY;
    }
    madvise(at, count * VGPU_BLOCK, MADV_DONTFORK);
    for (uint64_t i = 0; i < count; i++) atomic_store_explicit(&pages[first + i], (file_offset + i * VGPU_BLOCK) | MAPPED, memory_order_release);
    return CUDA_SUCCESS;
}

CUresult vgpu_arena_map(CUdeviceptr va, size_t size, uint64_t file_offset) {
    uint64_t first = (va - vgpu.arena_base) / VGPU_BLOCK, last = (va + size - 1 - vgpu.arena_base) / VGPU_BLOCK;
    uint64_t offset = file_offset - (va - vgpu.arena_base - first * VGPU_BLOCK); /* of the first block */
    uint64_t i = first;
    while (i <= last && (atomic_load_explicit(&pages[i], memory_order_acquire) & ~(uint64_t)POPULATED) == ((offset + (i - first) * VGPU_BLOCK) | MAPPED)) i++;
    if (likely(i > last)) return CUDA_SUCCESS;
    CUresult result = CUDA_SUCCESS;
    pthread_mutex_lock(&lock);
    while (i <= last && result == CUDA_SUCCESS) {
        uint64_t run = i;
        while (run <= last && (atomic_load(&pages[run]) & ~(uint64_t)POPULATED) != ((offset + (run - first) * VGPU_BLOCK) | MAPPED)) run++;
        if (run > i) result = map_run(i, run - i, offset + (i - first) * VGPU_BLOCK);
        i = run + 1;
    }
    pthread_mutex_unlock(&lock);
    return result;
}

void vgpu_arena_populate(CUdeviceptr va, size_t size, bool write) {
    if (size < 256u << 10) return;
    uint64_t first = (va - vgpu.arena_base + VGPU_BLOCK - 1) / VGPU_BLOCK, end = (va + size - vgpu.arena_base) / VGPU_BLOCK;
    for (uint64_t i = first; i < end;) {
        uint64_t run = i;
        while (run < end && !(atomic_load_explicit(&pages[run], memory_order_relaxed) & POPULATED)) run++;
        if (run > i) {
            void *at = (void *)(uintptr_t)(vgpu.arena_base + i * VGPU_BLOCK);
            /* Only a help: where the kernel does not know it, the copy takes a fault for each page. */
            if (madvise(at, (run - i) * VGPU_BLOCK, write ? MADV_POPULATE_WRITE : MADV_POPULATE_READ)) return;
            if (write)
                for (; i < run; i++) atomic_fetch_or_explicit(&pages[i], POPULATED, memory_order_relaxed);
        }
        i = run + 1;
    }
}

void vgpu_arena_forget(CUdeviceptr va, size_t size) {
    uint64_t first = (va - vgpu.arena_base) / VGPU_BLOCK, last = (va + size - 1 - vgpu.arena_base) / VGPU_BLOCK;
    pthread_mutex_lock(&lock);
    for (uint64_t i = first; i <= last; i++) {
        uint64_t run = i;
        while (run <= last && atomic_load(&pages[run])) atomic_store(&pages[run++], 0);
        if (run == i) continue;
        void *at = (void *)(uintptr_t)(vgpu.arena_base + i * VGPU_BLOCK);
        if (mmap(at, (run - i) * VGPU_BLOCK, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED, -1, 0) != MAP_FAILED)
            madvise(at, (run - i) * VGPU_BLOCK, MADV_DONTFORK);
        i = run;
    }
    pthread_mutex_unlock(&lock);
}

void vgpu_arena_punched(CUdeviceptr va, size_t size) {
    uint64_t first = (va - vgpu.arena_base) / VGPU_BLOCK, last = (va + size - 1 - vgpu.arena_base) / VGPU_BLOCK;
    for (uint64_t i = first; i <= last; i++) atomic_fetch_and_explicit(&pages[i], ~(uint64_t)POPULATED, memory_order_relaxed);
}
