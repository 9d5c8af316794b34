/* The files of a trace: mapped, never kept open, since programs close descriptors that they do not know. */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>
#include "vgpu_api.h"
#include "writer.h"

extern const char vgpu_build_id[];

enum { FIRST_BLOCKS = 16, MOST_DOUBLINGS = 3, RETRY_NANOSECONDS = 100000000 };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER; /* of the first call, and of all about chunks */
static _Atomic uint32_t generation; /* 0: no call yet */
static _Atomic bool off;            /* there is no trace, and there will be none */
static struct vgpu_trace_control *control;
static struct vgpu_trace_chunk *current; /* the one that blocks are taken from */
static uint32_t next_chunk;
static uint64_t image;
static _Atomic uint64_t threads;
static pthread_key_t at_thread_end;
static char folder[PATH_MAX - 64];
static int said;
pid_t vgpu_trace_pid;

static size_t bytes_of(uint32_t blocks) { return VGPU_TRACE_CHUNK_HEADER + (size_t)blocks * VGPU_TRACE_BLOCK_BYTES; }

static struct vgpu_trace_block *block_of(struct vgpu_trace_chunk *chunk, uint32_t index)
{
    return (struct vgpu_trace_block *)((char *)chunk + bytes_of(index));
}

/* With the lock held: a chunk that nobody writes to, nor will, needs no mapping. */
static void unmap_if_done(struct vgpu_trace_chunk *chunk)
{
    if (chunk != current && chunk->released == chunk->blocks)
        munmap(chunk, bytes_of(chunk->blocks));
}

static void release(struct vgpu_trace_chunk *chunk)
{
    chunk->released++;
    unmap_if_done(chunk);
}

static void thread_ends(void *argument)
{
    struct vgpu_trace_thread *thread = argument;
    if (thread->block && thread->generation == atomic_load(&generation)) {
        atomic_store_explicit(&thread->block->ended, 1, memory_order_release);
        pthread_mutex_lock(&lock);
        release(thread->chunk);
        pthread_mutex_unlock(&lock);
    }
    *thread = (struct vgpu_trace_thread){0}; /* a call from another destructor begins anew */
}

/* After fork the child is a process of its own; its parent's blocks are not even mapped here. */
static void in_child(void)
{
    pthread_mutex_init(&lock, NULL);
    current = NULL;
    next_chunk = 0;
    image = 0;
    vgpu_trace_pid = getpid();
    atomic_fetch_add(&generation, 1);
}

static bool open_control(void)
{
    const char *name = getenv("VGPU_TRACE");
    if (!name || (size_t)snprintf(folder, sizeof folder, "%s", name) >= sizeof folder)
        return false;
    char path[PATH_MAX];
    snprintf(path, sizeof path, "%s/control", folder);
    int file = open(path, O_RDWR | O_CLOEXEC);
    if (file < 0) {
        /* Gone with its folder: `vgpu trace` has ended, and a child that outlives it need not hear of it. */
        if (errno != ENOENT || !access(folder, F_OK))
            vgpu_note_once(&said, "%s: %s; the program goes on without a trace", path, strerror(errno));
        return false;
    }
    void *mapped = mmap(NULL, sizeof *control, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    close(file);
    if (mapped == MAP_FAILED || ((struct vgpu_trace_control *)mapped)->magic != VGPU_TRACE_MAGIC) {
        vgpu_note_once(&said, "%s is not of this vgpu; the program goes on without a trace", path);
        return false;
    }
    control = mapped;
    vgpu_trace_pid = getpid();
    return true;
}

static uint32_t first_call(void)
{
    int kept = errno;
    pthread_mutex_lock(&lock);
    if (!atomic_load(&generation) && !atomic_load(&off)) {
        if (open_control() && !pthread_key_create(&at_thread_end, thread_ends) && !pthread_atfork(NULL, NULL, in_child))
            atomic_store_explicit(&generation, 1, memory_order_release);
        else
            atomic_store(&off, true);
    }
    pthread_mutex_unlock(&lock);
    errno = kept;
    return atomic_load(&generation);
}

uint32_t vgpu_trace_generation(void)
{
    uint32_t now = atomic_load_explicit(&generation, memory_order_acquire);
    if (__builtin_expect(now != 0, 1))
        return now;
    return atomic_load(&off) ? 0 : first_call();
}

void vgpu_trace_attach(struct vgpu_trace_thread *thread, uint32_t now)
{
    *thread = (struct vgpu_trace_thread){
        .number = atomic_fetch_add(&threads, 1) + 1, .id = (uint32_t)syscall(SYS_gettid), .generation = now,
    };
    pthread_setspecific(at_thread_end, thread);
}

bool vgpu_trace_outer_only(void) { return control->outer_only; }

void vgpu_trace_drop(struct vgpu_trace_thread *thread)
{
    atomic_fetch_add_explicit(thread->block ? &thread->block->dropped : &control->dropped, 1, memory_order_relaxed);
}

static void describe(struct vgpu_trace_chunk *chunk, uint32_t blocks)
{
    chunk->magic = VGPU_TRACE_MAGIC;
    chunk->image = image;
    snprintf(chunk->build, sizeof chunk->build, "%s", vgpu_build_id);
    chunk->pid = vgpu_trace_pid;
    chunk->parent = getppid();
    chunk->number = next_chunk;
    chunk->blocks = blocks;
    int file = open("/proc/self/cmdline", O_RDONLY | O_CLOEXEC);
    if (file >= 0) {
        ssize_t size = read(file, chunk->command, sizeof chunk->command);
        chunk->command_bytes = size > 0 ? (uint32_t)size : 0;
        close(file);
    }
}

/* A new file of a size that is really there: a full disk must be an error here, not a signal at some later store. */
static struct vgpu_trace_chunk *make_file(const char *path, size_t size)
{
    struct rlimit most;
    if (!getrlimit(RLIMIT_FSIZE, &most) && most.rlim_cur < size) {
        errno = EFBIG;
        return NULL;
    }
    int file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return NULL;
    int error = posix_fallocate(file, 0, (off_t)size);
    void *mapped = error ? MAP_FAILED : mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (!error && mapped == MAP_FAILED)
        error = errno;
    close(file);
    if (error) {
        unlink(path);
        errno = error;
        return NULL;
    }
    madvise(mapped, size, MADV_DONTFORK);
    return mapped;
}

/* With the lock held. The file has its name only when its header is complete. */
static struct vgpu_trace_chunk *make_chunk(void)
{
    uint32_t blocks = FIRST_BLOCKS << (next_chunk < MOST_DOUBLINGS ? next_chunk : MOST_DOUBLINGS);
    size_t size = bytes_of(blocks);
    uint64_t freed = __atomic_load_n(&control->freed, __ATOMIC_RELAXED);
    if (atomic_load(&control->closed))
        return NULL;
    if (atomic_fetch_add(&control->allocated, size) + size - freed > control->limit) {
        atomic_fetch_sub(&control->allocated, size);
        return NULL;
    }
    if (!image) {
        struct timespec time;
        clock_gettime(CLOCK_MONOTONIC, &time);
        image = (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
    }
    char path[PATH_MAX], scratch[PATH_MAX];
    snprintf(path, sizeof path, "%s/%d-%016llx-%u.trace", folder, vgpu_trace_pid, (unsigned long long)image, next_chunk);
    snprintf(scratch, sizeof scratch, "%s/.%d-%016llx-%u", folder, vgpu_trace_pid, (unsigned long long)image, next_chunk);
    struct vgpu_trace_chunk *chunk = make_file(scratch, size);
    if (chunk) {
        describe(chunk, blocks);
        if (!rename(scratch, path)) {
            next_chunk++;
            return chunk;
        }
        int error = errno;
        munmap(chunk, size);
        unlink(scratch);
        errno = error;
    }
    atomic_fetch_sub(&control->allocated, size);
    if (!atomic_load(&control->closed))
        vgpu_note_once(&said, "%s: %s; calls are missing from the trace", path, strerror(errno));
    return NULL;
}

/* With the lock held: a block of the newest chunk, or of a new one; NULL when there is none to be had. */
static struct vgpu_trace_block *take_block(struct vgpu_trace_thread *thread)
{
    uint32_t taken = current ? atomic_load_explicit(&current->taken, memory_order_relaxed) : 0;
    if (!current || taken == current->blocks) {
        struct vgpu_trace_chunk *full = current, *made = make_chunk();
        if (!made)
            return NULL;
        current = made;
        taken = 0;
        if (full)
            unmap_if_done(full);
    }
    struct vgpu_trace_block *block = block_of(current, taken);
    block->thread_id = thread->id;
    atomic_store_explicit(&block->used, sizeof *block, memory_order_relaxed);
    atomic_store_explicit(&block->thread, thread->number, memory_order_release);
    atomic_store_explicit(&current->taken, taken + 1, memory_order_release);
    return block;
}

bool vgpu_trace_next_block(struct vgpu_trace_thread *thread, uint64_t now)
{
    if (now < thread->try_again)
        return false;
    int kept = errno;
    pthread_mutex_lock(&lock);
    struct vgpu_trace_block *block = take_block(thread);
    if (block) {
        if (thread->block)
            release(thread->chunk);
        thread->chunk = current;
        thread->block = block;
        thread->at = sizeof *block;
    }
    pthread_mutex_unlock(&lock);
    errno = kept;
    if (!block)
        thread->try_again = now + RETRY_NANOSECONDS;
    return block;
}
