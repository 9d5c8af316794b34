/* faulty HOW [START STOP]: a kernel that does something wrong, and what CUDA then says until the process ends.
 * "well" does nothing wrong: it adds for as long as the file STOP is missing (it makes START when it has begun). */
#include <unistd.h>

#include "cudart.h"

KERNEL(write_at)
KERNEL(read_at)
KERNEL(trap_if)
PROGRAM(REGISTER(write_at) REGISTER(read_at) REGISTER(trap_if))

static int well(const char *start, const char *stop)
{
    void *device, *out;
    CHECK(cudaMalloc(&device, 4096));
    CHECK(cudaMalloc(&out, 4));
    for (int i = 0, value;; i++) {
        long long index = i % 1024;
        CHECK(LAUNCH(write_at, D1(1), D1(32), 0, NULL, &device, &index, &i));
        CHECK(LAUNCH(read_at, D1(1), D1(32), 0, NULL, &device, &index, &out));
        CHECK(cudaMemcpy(&value, out, 4, DeviceToHost));
        REQUIRE(value == i, "%d was written, %d read", i, value);
        if (!i)
            fclose(fopen(start, "w"));
        if (!access(stop, F_OK)) {
            printf("ok after %d launches\n", i + 1);
            return 0;
        }
        usleep(1000);
    }
}

int main(int count, char **arguments)
{
    const char *how = count > 1 ? arguments[1] : "";
    if (!strcmp(how, "well"))
        return well(arguments[2], arguments[3]);
    void *device, *out;
    int value = 7, expected = 700;
    CHECK(cudaMalloc(&device, 4096));
    CHECK(cudaMalloc(&out, 4));
    /* Far beyond any allocation: 16 GiB further, or near address 0. */
    long long index = 1ll << 32;
    if (!strcmp(how, "write")) {
        CHECK(LAUNCH(write_at, D1(1), D1(32), 0, NULL, &device, &index, &value));
    } else if (!strcmp(how, "read")) {
        CHECK(LAUNCH(read_at, D1(1), D1(32), 0, NULL, &device, &index, &out));
    } else if (!strcmp(how, "null")) {
        void *nothing = NULL;
        index = 4;
        CHECK(LAUNCH(write_at, D1(1), D1(32), 0, NULL, &nothing, &index, &value));
    } else if (!strcmp(how, "trap")) {
        expected = 719;
        CHECK(LAUNCH(trap_if, D1(1), D1(32), 0, NULL, &value));
    } else {
        FAIL("unknown: %s", how);
    }
    EXPECT(cudaDeviceSynchronize(), expected);
    EXPECT(cudaGetLastError(), expected);
    /* Sticky: this context is lost. */
    EXPECT(cudaDeviceSynchronize(), expected);
    EXPECT(cudaMemcpy(&value, device, 4, DeviceToHost), expected);
    EXPECT(cudaMalloc(&out, 4), expected);
    puts(cudaGetErrorString(expected));
    return 0;
}
