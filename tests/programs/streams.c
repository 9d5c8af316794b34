/* Streams, events, waits between streams, and functions of the host in stream order. */
#include "cudart.h"

KERNEL(vector_scale)
KERNEL(increment)
KERNEL(churn)
PROGRAM(REGISTER(vector_scale) REGISTER(increment) REGISTER(churn))

static int order[16], placed;

static void note(void *argument) { order[__atomic_fetch_add(&placed, 1, __ATOMIC_SEQ_CST)] = (int)(intptr_t)argument; }

static void note_stream(cudaStream_t stream, cudaError_t error, void *argument)
{
    (void)stream;
    note(error ? (void *)-1 : argument);
}

int main(void)
{
    int n = 4096, rounds = 200000;
    unsigned *host, *back;
    CHECK(cudaMallocHost((void **)&host, n * sizeof *host));
    CHECK(cudaMallocHost((void **)&back, n * sizeof *back));
    for (int i = 0; i < n; i++)
        host[i] = i;
    void *device;
    CHECK(cudaMalloc(&device, n * sizeof *host));

    cudaStream_t first, second, important;
    cudaEvent_t start, middle, end, untimed;
    int least, greatest, priority;
    unsigned flags;
    CHECK(cudaStreamCreate(&first));
    CHECK(cudaStreamCreateWithFlags(&second, 1));
    CHECK(cudaStreamGetFlags(second, &flags));
    REQUIRE(flags == 1, "flags %u", flags);
    CHECK(cudaDeviceGetStreamPriorityRange(&least, &greatest));
    REQUIRE(least >= greatest, "priorities %d..%d", least, greatest);
    CHECK(cudaStreamCreateWithPriority(&important, 1, greatest));
    CHECK(cudaStreamGetPriority(important, &priority));
    REQUIRE(priority == greatest, "priority %d", priority);
    CHECK(cudaEventCreate(&start));
    CHECK(cudaEventCreate(&middle));
    CHECK(cudaEventCreate(&end));
    CHECK(cudaEventCreateWithFlags(&untimed, 2));

    /* A long kernel on one stream; the other one waits for it by an event. Both copies are asynchronous: pinned memory. */
    CHECK(cudaMemcpyAsync(device, host, n * sizeof *host, HostToDevice, first));
    CHECK(cudaEventRecord(start, first));
    CHECK(cudaLaunchHostFunc(first, note, (void *)1));
    CHECK(LAUNCH(churn, D1(n / 128), D1(128), 0, first, &device, &n, &rounds));
    CHECK(cudaStreamAddCallback(first, note_stream, (void *)2, 0));
    CHECK(cudaEventRecord(middle, first));
    cudaError_t early = cudaEventQuery(middle);
    REQUIRE(early == 0 || early == 600, "query: %d", early);
    if (early == 600)
        EXPECT(cudaGetLastError(), 600);
    CHECK(cudaStreamWaitEvent(second, middle, 0));
    CHECK(cudaLaunchHostFunc(second, note, (void *)3));
    CHECK(cudaMemcpyAsync(back, device, n * sizeof *back, DeviceToHost, second));
    CHECK(cudaEventRecord(end, second));
    CHECK(cudaEventRecord(untimed, second));
    CHECK(cudaEventSynchronize(end));
    CHECK(cudaEventQuery(start));
    CHECK(cudaEventQuery(middle));
    CHECK(cudaStreamQuery(first));
    CHECK(cudaStreamQuery(second));
    CHECK(cudaStreamQuery(NULL));

    for (int i = 0; i < n; i++) {
        unsigned x = i, multiplier = 1664525u, step = 1013904223u;
        for (unsigned left = rounds; left; left >>= 1) { /* `rounds` steps in log time */
            if (left & 1)
                x = x * multiplier + step;
            step = step * (multiplier + 1);
            multiplier *= multiplier;
        }
        REQUIRE(back[i] == x, "element %d is %u where %u was expected", i, back[i], x);
    }
    REQUIRE(placed == 3 && order[0] == 1 && order[1] == 2 && order[2] == 3, "host functions ran as %d %d %d (%d of 3)", order[0],
            order[1], order[2], placed);
    float all, part;
    CHECK(cudaEventElapsedTime(&all, start, end));
    CHECK(cudaEventElapsedTime(&part, start, middle));
    REQUIRE(part > 0 && all >= part, "times %g and %g ms", part, all);
    EXPECT(cudaEventElapsedTime(&all, start, untimed), 400);
    cudaGetLastError();

    /* The legacy stream waits for blocking streams and they for it; the per-thread stream is one of them. */
    void *counters;
    int zero[256] = {0}, m = 256;
    CHECK(cudaMalloc(&counters, sizeof zero));
    CHECK(cudaMemset(counters, 0, sizeof zero));
    for (int i = 0; i < 30; i++) {
        cudaStream_t streams[] = {first, NULL, cudaStreamPerThread};
        CHECK(LAUNCH(increment, D1(2), D1(128), 0, streams[i % 3], &counters, &m));
    }
    CHECK(cudaMemcpy(zero, counters, sizeof zero, DeviceToHost));
    for (int i = 0; i < m; i++)
        REQUIRE(zero[i] == 30, "counter %d is %d", i, zero[i]);

    CHECK(cudaStreamDestroy(first));
    CHECK(cudaStreamDestroy(second));
    CHECK(cudaStreamDestroy(important));
    CHECK(cudaEventDestroy(start));
    CHECK(cudaEventDestroy(middle));
    CHECK(cudaEventDestroy(end));
    CHECK(cudaEventDestroy(untimed));
    CHECK(cudaFreeHost(host));
    CHECK(cudaFreeHost(back));
    puts("ok");
    return 0;
}
