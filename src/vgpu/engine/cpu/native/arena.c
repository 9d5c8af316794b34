/* The arena: one range of addresses, the same in guest and worker, mostly not mapped. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "internal.h"

#ifndef MAP_FIXED_NOREPLACE
#define MAP_FIXED_NOREPLACE 0x100000
#endif

int vgpu_arena_create(uint64_t size)
{
    int fd = memfd_create("vgpu-arena", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (fd < 0)
        return -errno;
    /* A guest that could shrink it could make this process fault outside device work. */
    if (ftruncate(fd, (off_t)size) || fcntl(fd, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL)) {
        int error = errno;
        close(fd);
        return -error;
    }
    return fd;
}

uint64_t vgpu_arena_reserve(uint64_t address, uint64_t size)
{
    int fixed = address ? MAP_FIXED_NOREPLACE : 0;
    void *wanted = (void *)(uintptr_t)address;
    void *at = mmap(wanted, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | fixed, -1, 0);
    if (at == MAP_FAILED)
        return 0;
    if (address && at != wanted) { /* a kernel before 4.17 takes the flag for a hint */
        munmap(at, size);
        return 0;
    }
    return (uint64_t)(uintptr_t)at;
}

void vgpu_arena_release(uint64_t address, uint64_t size) { munmap((void *)(uintptr_t)address, size); }

void arena_free(struct arena *arena)
{
    free(arena->runs);
    pthread_mutex_destroy(&arena->mutex);
}

/* Index of the first run that ends after `va`. */
static size_t find(const struct arena *arena, uint64_t va)
{
    size_t low = 0, high = arena->count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (arena->runs[middle].end > va)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

static bool is_mapped(const struct arena *arena, uint64_t va)
{
    size_t at = find(arena, va);
    return at < arena->count && arena->runs[at].begin <= va;
}

static bool replace(struct arena *arena, size_t at, size_t old, const struct run *runs, size_t fresh)
{
    if (arena->count + fresh >= arena->room) {
        size_t room = arena->room ? arena->room * 2 : 64;
        struct run *grown = realloc(arena->runs, (room + 2) * sizeof *grown);
        if (!grown)
            return false;
        arena->runs = grown;
        arena->room = room;
    }
    memmove(arena->runs + at + fresh, arena->runs + at + old, (arena->count - at - old) * sizeof *arena->runs);
    memcpy(arena->runs + at, runs, fresh * sizeof *runs);
    arena->count += fresh - old;
    return true;
}

static bool runs_add(struct arena *arena, uint64_t begin, uint64_t end)
{
    size_t at = find(arena, begin), last;
    if (at > 0 && arena->runs[at - 1].end == begin)
        at--;
    for (last = at; last < arena->count && arena->runs[last].begin <= end; last++) {
        if (arena->runs[last].begin < begin)
            begin = arena->runs[last].begin;
        if (arena->runs[last].end > end)
            end = arena->runs[last].end;
    }
    return replace(arena, at, last - at, &(struct run){begin, end}, 1);
}

static bool runs_remove(struct arena *arena, uint64_t begin, uint64_t end)
{
    size_t at = find(arena, begin), last = at, fresh = 0;
    struct run rest[2];
    while (last < arena->count && arena->runs[last].begin < end) {
        struct run run = arena->runs[last++];
        if (run.begin < begin)
            rest[fresh++] = (struct run){run.begin, begin};
        if (run.end > end)
            rest[fresh++] = (struct run){end, run.end};
    }
    return replace(arena, at, last - at, rest, fresh);
}

static int check(const struct vgpu_worker *worker, uint64_t va, uint64_t size)
{
    return size == 0 || (va | size) % PAGE || !in_arena(worker, va, size) ? -EINVAL : 0;
}

static int protection(uint32_t prot) { return prot == 3 ? PROT_READ | PROT_WRITE : prot == 1 ? PROT_READ : PROT_NONE; }

static int nothing(uint64_t va, uint64_t size, int prot)
{
    void *at = mmap((void *)(uintptr_t)va, size, prot, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED, -1, 0);
    return at == MAP_FAILED ? -errno : 0;
}

/* Vector loads may read past the end of what they need: a page of zeros behind each run, never writable. */
static int pad(struct vgpu_worker *worker, uint64_t va)
{
    if (!in_arena(worker, va, PAGE) || is_mapped(&worker->arena, va))
        return 0;
    return nothing(va, PAGE, PROT_READ);
}

int vgpu_arena_map(struct vgpu_worker *worker, uint64_t va, uint64_t size, uint64_t file_offset, uint32_t prot)
{
    if (check(worker, va, size) || file_offset % PAGE || prot == 2 || prot > 3)
        return -EINVAL;
    pthread_mutex_lock(&worker->arena.mutex);
    int result = 0;
    void *at = mmap((void *)(uintptr_t)va, size, protection(prot), MAP_SHARED | MAP_FIXED, worker->config.arena_fd, (off_t)file_offset);
    if (at == MAP_FAILED)
        result = -errno;
    else if (!runs_add(&worker->arena, va, va + size))
        result = -ENOMEM;
    else
        result = pad(worker, va + size);
    if (result == 0)
        madvise(at, size, MADV_HUGEPAGE); /* only helps; blocks are 2 MiB anyway */
    pthread_mutex_unlock(&worker->arena.mutex);
    return result;
}

int vgpu_arena_unmap(struct vgpu_worker *worker, uint64_t va, uint64_t size)
{
    if (check(worker, va, size))
        return -EINVAL;
    pthread_mutex_lock(&worker->arena.mutex);
    int result = 0;
    uint64_t end = va + size;
    if (!runs_remove(&worker->arena, va, end)) {
        result = -ENOMEM;
    } else {
        uint64_t bytes = size; /* with the page of zeros that stood behind the run */
        if (in_arena(worker, end, PAGE) && !is_mapped(&worker->arena, end))
            bytes += PAGE;
        result = nothing(va, bytes, PROT_NONE);
        if (result == 0 && va > worker->config.arena_base && is_mapped(&worker->arena, va - PAGE))
            result = pad(worker, va);
    }
    pthread_mutex_unlock(&worker->arena.mutex);
    return result;
}

int vgpu_arena_protect(struct vgpu_worker *worker, uint64_t va, uint64_t size, uint32_t prot)
{
    if (check(worker, va, size) || prot == 2 || prot > 3)
        return -EINVAL;
    pthread_mutex_lock(&worker->arena.mutex);
    size_t at = find(&worker->arena, va);
    bool mapped = at < worker->arena.count && worker->arena.runs[at].begin <= va && worker->arena.runs[at].end >= va + size;
    int result = !mapped ? -ENOMEM : mprotect((void *)(uintptr_t)va, size, protection(prot)) ? -errno : 0;
    pthread_mutex_unlock(&worker->arena.mutex);
    return result;
}

int vgpu_arena_punch(struct vgpu_worker *worker, uint64_t file_offset, uint64_t size)
{
    if (size == 0)
        return -EINVAL;
    int mode = FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE;
    return fallocate(worker->config.arena_fd, mode, (off_t)file_offset, (off_t)size) ? -errno : 0;
}
