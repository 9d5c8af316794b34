/* A process forked after the first CUDA call has no device and says so; one forked before it has its own; the parent goes on. */
#include <sys/wait.h>
#include <unistd.h>

#include "cudart.h"

KERNEL(increment)
PROGRAM(REGISTER(increment))

static void use(int rounds)
{
    int n = 64, back[64];
    void *counters;
    CHECK(cudaMalloc(&counters, sizeof back));
    CHECK(cudaMemset(counters, 0, sizeof back));
    for (int i = 0; i < rounds; i++)
        CHECK(LAUNCH(increment, D1(1), D1(64), 0, NULL, &counters, &n));
    CHECK(cudaMemcpy(back, counters, sizeof back, DeviceToHost));
    for (int i = 0; i < n; i++)
        REQUIRE(back[i] == rounds, "counter %d is %d where %d was expected", i, back[i], rounds);
    CHECK(cudaFree(counters));
}

static void without_device(void)
{
    void *pointer;
    int count;
    EXPECT(cudaMalloc(&pointer, 16), 3);
    EXPECT(cudaGetDeviceCount(&count), 3);
    EXPECT(cudaDeviceSynchronize(), 3);
    EXPECT(cudaGetLastError(), 3);
}

static void child(void (*work)(int), int rounds)
{
    fflush(stdout);
    pid_t process = fork();
    int status;
    REQUIRE(process >= 0, "fork failed");
    if (!process) {
        work(rounds);
        _exit(0);
    }
    waitpid(process, &status, 0);
    REQUIRE(WIFEXITED(status) && !WEXITSTATUS(status), "the child ended with %#x", status);
}

static void refused(int unused)
{
    (void)unused;
    without_device();
}

int main(void)
{
    child(use, 3);
    use(2);
    child(refused, 0);
    use(4);
    puts("ok");
    return 0;
}
