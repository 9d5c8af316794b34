/* Many threads at once: the runtime starts in all of them together, each has its own last error, stream 2 and results. */
#include <pthread.h>

#include "cudart.h"

KERNEL(increment)
PROGRAM(REGISTER(increment))

enum { THREADS = 8, N = 512 };
static pthread_barrier_t start;

static void *work(void *argument)
{
    int number = (int)(intptr_t)argument, n = N, device;
    pthread_barrier_wait(&start);
    CHECK(cudaGetDevice(&device));
    REQUIRE(device == 0, "device %d", device);
    void *counters;
    CHECK(cudaMalloc(&counters, N * sizeof(int)));
    CHECK(cudaMemsetAsync(counters, 0, N * sizeof(int), cudaStreamPerThread));
    if (number % 2)
        EXPECT(cudaSetDevice(1000 + number), 101);
    for (int i = 0; i < 50 + number; i++)
        CHECK(LAUNCH(increment, D1(4), D1(128), 0, cudaStreamPerThread, &counters, &n));
    CHECK(cudaStreamSynchronize(cudaStreamPerThread));
    EXPECT(cudaGetLastError(), number % 2 ? 101 : 0);
    CHECK(cudaGetLastError());
    int back[N];
    CHECK(cudaMemcpy_ptds(back, counters, sizeof back, DeviceToHost));
    for (int i = 0; i < N; i++)
        REQUIRE(back[i] == 50 + number, "thread %d: counter %d is %d", number, i, back[i]);
    CHECK(cudaFree(counters));
    return NULL;
}

int main(void)
{
    pthread_t threads[THREADS];
    pthread_barrier_init(&start, NULL, THREADS);
    for (int i = 0; i < THREADS; i++)
        pthread_create(&threads[i], NULL, work, (void *)(intptr_t)i);
    for (int i = 0; i < THREADS; i++)
        pthread_join(threads[i], NULL);
    puts("ok");
    return 0;
}
