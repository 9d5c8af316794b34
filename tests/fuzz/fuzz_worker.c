/* Fuzz target: the worker's C behind the ring, against a guest that sends anything. Takes seconds and a seed.
 *
 * All of the small arena is mapped, so no operation may fault: one that does has got past a check, and the fault handler
 * ends this process with status 86. Sanitizers watch everything else; a worker that hangs is found by the clock. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "futex.h"
#include "native.h"
#include "ring.h"

#define ARENA (8u << 20)
#define KERNELS 4u
#define HANG_NANOSECONDS 20000000000ull

uint64_t sim_submit(struct vgpu_control *control, uint16_t op, const void *payload, uint32_t length);
void sim_raw(struct vgpu_control *control, const void *bytes, size_t count);

static uint64_t state, base;

static uint64_t random_next(void)
{
    state ^= state << 13;
    state ^= state >> 7;
    return state ^= state << 17;
}

static uint64_t below(uint64_t limit) { return random_next() % limit; }

static uint64_t wild(void)
{
    static const uint64_t values[] = {0, 1, 4095, 4096, ARENA - 1, ARENA, ARENA + 1, UINT32_MAX, 1ull << 31, 1ull << 62, INT64_MAX, 1ull << 63, UINT64_MAX - 7, UINT64_MAX};
    return below(3) ? values[below(sizeof values / sizeof *values)] : random_next();
}

/* Mostly in the arena, often near its ends. */
static uint64_t address(void)
{
    switch (below(8)) {
    case 0: return wild();
    case 1: return base + wild();
    case 2: return base + ARENA - below(300);
    default: return base + below(ARENA - 100000);
    }
}

static uint64_t small(uint64_t limit) { return below(10) ? below(limit) : 0; }

static uint64_t size(uint64_t limit) { return below(16) ? small(limit) : wild(); }

/* Reads and writes what a BLAS would, and computes nothing. */
static void touch(const volatile char *data, int64_t rows, int64_t columns, int64_t ld, int64_t bytes)
{
    if (rows && columns) {
        (void)data[0];
        (void)data[((columns - 1) * ld + rows) * bytes - 1];
    }
}

static void fake_sgemm(int order, int ta, int tb, int64_t m, int64_t n, int64_t k, float alpha, const float *a, int64_t lda, const float *b, int64_t ldb, float beta, float *c, int64_t ldc)
{
    (void)order, (void)alpha, (void)beta;
    touch((const char *)a, ta == 111 ? m : k, ta == 111 ? k : m, lda, 4);
    touch((const char *)b, tb == 111 ? k : n, tb == 111 ? n : k, ldb, 4);
    for (int64_t j = 0; j < n; j++)
        memset(c + j * ldc, 0, (size_t)m * 4);
}

static void fake_dgemm(int order, int ta, int tb, int64_t m, int64_t n, int64_t k, double alpha, const double *a, int64_t lda, const double *b, int64_t ldb, double beta, double *c, int64_t ldc)
{
    (void)order, (void)alpha, (void)beta;
    touch((const char *)a, ta == 111 ? m : k, ta == 111 ? k : m, lda, 8);
    touch((const char *)b, tb == 111 ? k : n, tb == 111 ? n : k, ldb, 8);
    for (int64_t j = 0; j < n; j++)
        memset(c + j * ldc, 0, (size_t)m * 8);
}

static void fake_strsm(int order, int side, int fill, int trans, int diag, int64_t m, int64_t n, float alpha, const float *a, int64_t lda, float *b, int64_t ldb)
{
    (void)order, (void)fill, (void)trans, (void)diag, (void)alpha;
    int64_t rank = side == 141 ? m : n;
    touch((const char *)a, rank, rank, lda, 4);
    for (int64_t j = 0; j < n; j++)
        memset(b + j * ldb, 0, (size_t)m * 4);
}

/* Warps that end, wait, spin and trap at random: the executor must bring every block to an end. */
static int32_t restless(const struct vgpu_grid *grid, struct vgpu_block *block, struct vgpu_warp *warp)
{
    uint64_t seed = (grid->gridid * 77 + block->ctaid[0]) * 0x9E3779B97F4A7C15ull + warp->index + 1000 * warp->resume;
    seed ^= seed >> 29;
    seed *= 0xBF58476D1CE4E5B9ull;
    seed ^= seed >> 32;
    memset(warp->save, (int)seed, 64);
    if (++warp->resume > 20)
        return VGPU_WARP_EXIT;
    switch (seed % 97) {
    case 0: warp->trap = (uint32_t)(seed >> 8) % 6; return VGPU_WARP_TRAP;
    case 1: return 17;
    case 2: warp->barrier = (uint32_t)(seed >> 8) % 18; warp->barrier_kind = (uint32_t)(seed >> 16) % 6; warp->barrier_threads = (uint32_t)(seed >> 24) % 200; return VGPU_WARP_BARRIER;
    case 3 ... 30: warp->barrier = 0; warp->barrier_kind = VGPU_BARRIER_SYNC; warp->barrier_threads = 0; return VGPU_WARP_BARRIER;
    case 31 ... 60: return VGPU_WARP_YIELD;
    case 61 ... 70: return VGPU_WARP_TO_MASKED;
    case 71 ... 80: return VGPU_WARP_TO_COHERENT;
    default: return VGPU_WARP_EXIT;
    }
}

static uint64_t submit_one(struct vgpu_control *control)
{
    uint8_t bytes[512];
    for (size_t i = 0; i < sizeof bytes; i++)
        bytes[i] = (uint8_t)random_next();
    switch (below(12)) {
    case 0: {
        struct vgpu_copy r = {address(), address(), size(100000)};
        return sim_submit(control, VGPU_OP_COPY, &r, sizeof r);
    }
    case 1: {
        uint64_t to = address();
        memcpy(bytes, &to, sizeof to);
        return sim_submit(control, VGPU_OP_COPY_INLINE, bytes, 8 + (uint32_t)below(400));
    }
    case 2: {
        struct vgpu_copy_3d r = {address(), size(300), size(3000), address(), size(300), size(3000), small(200), small(20), small(5)};
        if (below(10) == 0)
            *(&r.width + below(3)) = wild() | 1ull << 40; /* so large that it must be refused */
        return sim_submit(control, VGPU_OP_COPY_3D, &r, sizeof r);
    }
    case 3: {
        struct vgpu_set r = {address() & ~(below(4) ? 3ull : 0ull), size(400) & ~3ull, small(5000), small(10), (uint32_t)random_next(), 1u << below(4)};
        if (below(10) == 0)
            r.width = wild() | 1ull << 40;
        return sim_submit(control, VGPU_OP_SET, &r, sizeof r);
    }
    case 4: {
        struct vgpu_event_record r = {(uint32_t)size(VGPU_EVENT_SLOTS), 0};
        return sim_submit(control, VGPU_OP_EVENT_RECORD, &r, sizeof r);
    }
    case 5:
    case 6: {
        static const uint32_t types[] = {0, 1, 2, 14, 3, 0xFFFFFFFF};
        uint32_t type = types[below(6)];
        struct vgpu_gemm r = {(uint32_t)below(3), (uint32_t)below(3), (int32_t)small(80), (int32_t)small(80), (int32_t)small(80), (int32_t)small(9), type, below(5) ? type : types[below(6)],
                              below(5) ? type : types[below(6)], 64 + (uint32_t)below(10), below(3) ? 0 : (uint32_t)below(8), 0, (int64_t)size(100), (int64_t)size(100), (int64_t)size(100), (int64_t)size(9000),
                              (int64_t)size(9000), (int64_t)size(9000), 1, (double)below(2), address(), address(), address(), address(), address()};
        return sim_submit(control, VGPU_OP_GEMM, &r, sizeof r);
    }
    case 7: {
        struct vgpu_trsm r = {(uint32_t)below(3), (uint32_t)below(2), (uint32_t)below(3), (uint32_t)below(2), (int32_t)small(80), (int32_t)small(80), (int32_t)small(4), (uint32_t)below(8), (int64_t)size(100),
                              (int64_t)size(100), 1, address(), address(), address()};
        return sim_submit(control, VGPU_OP_TRSM, &r, sizeof r);
    }
    case 8:
    case 9: {
        struct vgpu_launch *r = (struct vgpu_launch *)bytes;
        *r = (struct vgpu_launch){(uint32_t)size(KERNELS + 1), (uint32_t)below(2), {(uint32_t)small(40), 1 + (uint32_t)below(2), 1}, {(uint32_t)size(200), 1 + (uint32_t)below(3), 1}, (uint32_t)size(50000), 0};
        return sim_submit(control, VGPU_OP_LAUNCH, bytes, sizeof *r + (uint32_t)below(300));
    }
    case 10: {
        struct vgpu_graph_launch r = {(uint32_t)below(3), 0};
        return sim_submit(control, VGPU_OP_GRAPH_LAUNCH, &r, sizeof r);
    }
    default: {
        uint64_t mark = 0;
        return sim_submit(control, VGPU_OP_MARK, &mark, sizeof mark);
    }
    }
}

static void finish(struct vgpu_worker *worker, struct vgpu_control *control, uint64_t last)
{
    uint64_t begin = now_nanoseconds();
    struct vgpu_frame frame;
    static uint8_t payload[VGPU_FRAME_MAX_PAYLOAD];
    while (atomic_load(&control->completed) < last) {
        int result = vgpu_worker_next(worker, 0, &frame, payload);
        if (result == -EPIPE)
            return; /* a protocol error ended it */
        if (result == 1 && frame.op == VGPU_OP_NEED_CODE) {
            struct vgpu_need need;
            memcpy(&need, payload, sizeof need);
            vgpu_kernel_failed(worker, need.kernel, need.block, 801, "not there");
        } else if (result == 1) {
            vgpu_worker_reply(worker, frame.slot, frame.sequence, 0, payload, frame.length & 8191);
        }
        if (now_nanoseconds() - begin > HANG_NANOSECONDS) {
            fprintf(stderr, "worker: operation %llu of %llu did not end\n", (unsigned long long)atomic_load(&control->completed) + 1, (unsigned long long)last);
            abort();
        }
        if (result == 0)
            sched_yield();
    }
}

static uint64_t one_guest(void)
{
    char error[200];
    struct vgpu_worker_config config = {.arena_size = ARENA, .threads = 1 + (uint32_t)below(3), .control_fd = vgpu_control_create("fuzz"), .arena_fd = vgpu_arena_create(ARENA), .socket_fd = -1, .guest_pidfd = -1};
    config.arena_base = base = vgpu_arena_reserve(0, ARENA);
    struct vgpu_worker *worker = vgpu_worker_create(&config, error, sizeof error);
    struct vgpu_control *control = mmap(NULL, sizeof *control, PROT_READ | PROT_WRITE, MAP_SHARED, config.control_fd, 0);
    if (!worker || control == MAP_FAILED || vgpu_arena_map(worker, base, ARENA, 0, 3)) {
        fprintf(stderr, "worker: cannot start: %s\n", error);
        abort();
    }
    vgpu_worker_set_blas(worker, (void *)fake_sgemm, (void *)fake_dgemm, (void *)fake_strsm, NULL, (uint32_t)below(2));
    for (uint32_t id = 1; id <= KERNELS; id++) {
        struct vgpu_kernel_code code = {.static_shared = 100 * id, .save_bytes = 64, .local_bytes = 16 * (id - 1), .ftz = id & 1, .uses_barrier = 1, .coherent = restless, .masked = id == 2 ? NULL : restless};
        vgpu_kernel_define(worker, id, "restless", 8 * id);
        if (id != 3)
            vgpu_kernel_code(worker, id, &code);
    }
    uint64_t mark[5] = {0};
    struct vgpu_frame frame = {VGPU_FRAME_MAGIC, VGPU_PROTOCOL_VERSION, VGPU_OP_MARK, 0, 0, 0, 8, 0};
    memcpy(mark, &frame, sizeof frame);
    vgpu_graph_create(worker, mark, sizeof mark, error, sizeof error);
    uint64_t last = 0, count = 1 + below(400);
    for (uint64_t i = 0; i < count; i++) {
        last = submit_one(control);
        if (below(8) == 0) /* so that not everything after the first error is skipped */
            vgpu_worker_set_error(worker, 0, "");
        if (below(40) == 0)
            finish(worker, control, last);
        if (below(300) == 0) { /* something that is no frame, or an unsound one */
            uint64_t noise[4] = {random_next(), random_next(), random_next(), random_next()};
            if (below(2)) {
                frame = (struct vgpu_frame){VGPU_FRAME_MAGIC, VGPU_PROTOCOL_VERSION, (uint16_t)below(80), (uint32_t)below(3), 0, below(200), (uint32_t)below(2) * 8, (uint32_t)size(130)};
                frame.length = 0;
                memcpy(noise, &frame, sizeof frame);
            }
            sim_raw(control, noise, sizeof noise);
        }
    }
    finish(worker, control, last);
    vgpu_worker_destroy(worker);
    munmap(control, sizeof *control);
    vgpu_arena_release(base, ARENA);
    close(config.control_fd);
    close(config.arena_fd);
    return count;
}

int main(int argc, char **argv)
{
    uint64_t end = now_nanoseconds() + (uint64_t)((argc > 1 ? atof(argv[1]) : 1) * 1e9), operations = 0;
    state = (argc > 2 ? strtoull(argv[2], NULL, 10) : 1) * 0x9E3779B97F4A7C15ull + 1;
    do
        operations += one_guest();
    while (now_nanoseconds() < end);
    printf("%llu\n", (unsigned long long)operations);
    return 0;
}
