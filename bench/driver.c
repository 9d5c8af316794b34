/* Measures the road from a CUDA program to its worker: one program, one measurement per run, one JSON object on standard output.
 * It calls the driver API by its own prototypes and is compiled by bench/link.py. */
#define _GNU_SOURCE
#include <errno.h>
#include <inttypes.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

typedef int CUresult;
typedef struct context *CUcontext;
typedef struct module *CUmodule;
typedef struct function *CUfunction;
typedef struct stream *CUstream;
typedef uint64_t CUdeviceptr;

CUresult cuInit(unsigned flags);
CUresult cuDeviceGet(int *device, int ordinal);
CUresult cuDevicePrimaryCtxRetain(CUcontext *context, int device);
CUresult cuDevicePrimaryCtxRelease_v2(int device);
CUresult cuCtxSetCurrent(CUcontext context);
CUresult cuCtxSynchronize(void);
CUresult cuMemGetInfo_v2(size_t *free, size_t *total);
CUresult cuMemAlloc_v2(CUdeviceptr *address, size_t bytes);
CUresult cuMemFree_v2(CUdeviceptr address);
CUresult cuMemcpyHtoD_v2(CUdeviceptr to, const void *from, size_t bytes);
CUresult cuMemcpyDtoH_v2(void *to, CUdeviceptr from, size_t bytes);
CUresult cuModuleLoadData(CUmodule *module, const void *image);
CUresult cuModuleGetFunction(CUfunction *function, CUmodule module, const char *name);
CUresult cuLaunchKernel(CUfunction function, unsigned grid_x, unsigned grid_y, unsigned grid_z, unsigned block_x, unsigned block_y,
                        unsigned block_z, unsigned shared, CUstream stream, void **parameters, void **extra);
CUresult cuGetErrorName(CUresult result, const char **name);

enum { MESSAGE_BYTES = 64, ROUNDS = 20, COPY_REPEATS = 7 };

static const char empty_kernel[] =
    ".version 7.0\n"
    ".target sm_50\n"
    ".address_size 64\n"
    ".visible .entry empty(.param .u64 a, .param .u64 b, .param .u32 c, .param .f32 d)\n"
    "{\n"
    "\tret;\n"
    "}\n";

static void check(CUresult result, const char *what)
{
    const char *name = "?";
    if (result == 0)
        return;
    cuGetErrorName(result, &name);
    fprintf(stderr, "bench: %s failed with %d (%s)\n", what, result, name);
    exit(1);
}
#define CHECK(call) check((call), #call)

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static int by_value(const void *one, const void *other)
{
    double a = *(const double *)one, b = *(const double *)other;
    return (a > b) - (a < b);
}

static double quantile(double *samples, size_t count, double share)
{
    qsort(samples, count, sizeof *samples, by_value);
    return samples[(size_t)(share * (double)(count - 1))];
}

static void *touched(size_t bytes)
{
    unsigned char *memory = malloc(bytes);
    if (!memory) {
        fprintf(stderr, "bench: no memory for %zu bytes\n", bytes);
        exit(1);
    }
    uint64_t state = 88172645463325252ULL; /* xorshift: what nothing can compress */
    for (size_t i = 0; i + 8 <= bytes; i += 8) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        memcpy(memory + i, &state, 8);
    }
    return memory;
}

static void open_device(void)
{
    CUcontext context;
    int device;
    CHECK(cuInit(0));
    CHECK(cuDeviceGet(&device, 0));
    CHECK(cuDevicePrimaryCtxRetain(&context, device));
    CHECK(cuCtxSetCurrent(context));
}

static CUfunction load_empty(void)
{
    CUmodule module;
    CUfunction function;
    CHECK(cuModuleLoadData(&module, empty_kernel));
    CHECK(cuModuleGetFunction(&function, module, "empty"));
    return function;
}

static void launch(CUfunction function)
{
    uint64_t a = 1, b = 2;
    uint32_t c = 3;
    float d = 4;
    void *parameters[] = {&a, &b, &c, &d};
    check(cuLaunchKernel(function, 1, 1, 1, 32, 1, 1, 0, NULL, parameters, NULL), "cuLaunchKernel");
}

/* The other end of the raw ping-pong: what any design that answers over a Unix socket pays at least. */
static pid_t echo_process(int *end)
{
    int pair[2];
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, pair)) {
        perror("bench: socketpair");
        exit(1);
    }
    pid_t child = fork();
    if (child == 0) {
        char message[MESSAGE_BYTES];
        close(pair[0]);
        while (read(pair[1], message, sizeof message) == (ssize_t)sizeof message)
            if (write(pair[1], message, sizeof message) != (ssize_t)sizeof message)
                break;
        _exit(0);
    }
    close(pair[1]);
    *end = pair[0];
    return child;
}

/* Rounds of both alternate, so that the machine's other load meets both alike. */
static void measure_sync(size_t count)
{
    int end;
    pid_t child = echo_process(&end); /* before CUDA: a child of fork has no context */
    double *raw = malloc(count * sizeof *raw), *call = malloc(count * sizeof *call);
    char message[MESSAGE_BYTES] = {0};
    size_t free_bytes, total_bytes, per_round = count / ROUNDS;
    open_device();
    for (int i = 0; i < 200; i++)
        CHECK(cuMemGetInfo_v2(&free_bytes, &total_bytes));
    for (size_t round = 0; round < ROUNDS; round++) {
        for (size_t i = round * per_round; i < (round + 1) * per_round; i++) {
            double since = now();
            if (write(end, message, sizeof message) != (ssize_t)sizeof message ||
                read(end, message, sizeof message) != (ssize_t)sizeof message) {
                perror("bench: ping-pong");
                exit(1);
            }
            raw[i] = now() - since;
        }
        for (size_t i = round * per_round; i < (round + 1) * per_round; i++) {
            double since = now();
            CHECK(cuMemGetInfo_v2(&free_bytes, &total_bytes));
            call[i] = now() - since;
        }
    }
    close(end);
    waitpid(child, NULL, 0);
    count = per_round * ROUNDS;
    printf("{\"sync_p50_us\": %.3f, \"sync_p99_us\": %.3f, \"raw_p50_us\": %.3f, \"raw_p99_us\": %.3f}\n", quantile(call, count, 0.5) * 1e6,
           quantile(call, count, 0.99) * 1e6, quantile(raw, count, 0.5) * 1e6, quantile(raw, count, 0.99) * 1e6);
}

static void measure_launches(size_t count)
{
    open_device();
    CUfunction function = load_empty();
    for (int i = 0; i < 1000; i++)
        launch(function);
    CHECK(cuCtxSynchronize());
    double since = now();
    for (size_t i = 0; i < count; i++)
        launch(function);
    double submitted = now() - since;
    CHECK(cuCtxSynchronize());
    double done = now() - since;
    printf("{\"launches_per_s\": %.0f, \"launch_us\": %.3f, \"submit_us\": %.3f}\n", (double)count / done, done / (double)count * 1e6,
           submitted / (double)count * 1e6);
}

static void measure_copies(size_t bytes)
{
    double htod[COPY_REPEATS], dtoh[COPY_REPEATS], plain[COPY_REPEATS], since, first;
    unsigned char *source = touched(bytes), *target = touched(bytes), *back = touched(bytes);
    CUdeviceptr device;
    open_device();
    memset(back, 0, bytes);
    CHECK(cuMemAlloc_v2(&device, bytes));
    since = now();
    CHECK(cuMemcpyHtoD_v2(device, source, bytes));
    first = now() - since;
    CHECK(cuMemcpyDtoH_v2(back, device, bytes));
    if (memcmp(source, back, bytes) != 0) {
        fprintf(stderr, "bench: the bytes that came back are not those that were copied\n");
        exit(1);
    }
    for (int i = 0; i < COPY_REPEATS; i++) {
        since = now();
        memcpy(target, source, bytes);
        plain[i] = now() - since;
        __asm__ volatile("" : : "r"(target) : "memory");
        since = now();
        CHECK(cuMemcpyHtoD_v2(device, source, bytes));
        htod[i] = now() - since;
        since = now();
        CHECK(cuMemcpyDtoH_v2(back, device, bytes));
        dtoh[i] = now() - since;
    }
    CHECK(cuMemFree_v2(device));
    double gigabytes = (double)bytes * 1e-9;
    printf("{\"memcpy_gb_s\": %.3f, \"htod_gb_s\": %.3f, \"dtoh_gb_s\": %.3f, \"htod_first_touch_gb_s\": %.3f}\n",
           gigabytes / quantile(plain, COPY_REPEATS, 0.5), gigabytes / quantile(htod, COPY_REPEATS, 0.5),
           gigabytes / quantile(dtoh, COPY_REPEATS, 0.5), gigabytes / first);
}

static void measure_start(void)
{
    double since = now(), ready;
    open_device();
    ready = now() - since;
    launch(load_empty());
    CHECK(cuCtxSynchronize());
    printf("{\"context_ms\": %.3f, \"first_launch_ms\": %.3f}\n", ready * 1e3, (now() - since) * 1e3);
}

int main(int count, char **arguments)
{
    const char *what = count == 3 ? arguments[1] : "";
    size_t amount = count == 3 ? strtoull(arguments[2], NULL, 10) : 0;
    if (!strcmp(what, "sync") && amount >= ROUNDS)
        measure_sync(amount);
    else if (!strcmp(what, "launch") && amount)
        measure_launches(amount);
    else if (!strcmp(what, "copy") && amount)
        measure_copies(amount);
    else if (!strcmp(what, "start"))
        measure_start();
    else {
        fprintf(stderr, "usage: driver sync CALLS | launch LAUNCHES | copy BYTES | start 0\n");
        return 2;
    }
    return 0;
}
