/* Byte counts with atomics in shared and in global memory, and a maximum. */
#include "cudart.h"

KERNEL(histogram)
KERNEL(largest)
PROGRAM(REGISTER(histogram) REGISTER(largest))

int main(void)
{
    int n = 200003, expected[256] = {0}, bins[256], most = -2147483647 - 1;
    unsigned char *in = malloc(n);
    unsigned state = 99;
    for (int i = 0; i < n; i++) {
        unsigned value = next_random(&state) >> 20;
        in[i] = (value * value) >> 16; /* not uniform: some bins are hot */
        expected[in[i]]++;
    }
    void *din = device_copy(in, n), *dbins;
    CHECK(cudaMalloc(&dbins, sizeof bins));
    const int blocks[] = {32, 100, 256};
    for (unsigned i = 0; i < sizeof blocks / sizeof *blocks; i++) {
        CHECK(cudaMemset(dbins, 0, sizeof bins));
        CHECK(LAUNCH(histogram, D1(13), D1(blocks[i]), 0, NULL, &din, &n, &dbins));
        CHECK(cudaMemcpy(bins, dbins, sizeof bins, DeviceToHost));
        for (int b = 0; b < 256; b++)
            REQUIRE(bins[b] == expected[b], "%d threads: bin %d holds %d where %d was expected", blocks[i], b, bins[b], expected[b]);
    }

    int count = 5000, *values = malloc(count * sizeof *values), result, right = most;
    for (int i = 0; i < count; i++) {
        values[i] = (int)next_random(&state);
        right = values[i] > right ? values[i] : right;
    }
    void *dvalues = device_copy(values, count * sizeof *values), *dresult = device_copy(&most, sizeof most);
    CHECK(LAUNCH(largest, D1((count + 127) / 128), D1(128), 0, NULL, &dvalues, &count, &dresult));
    CHECK(cudaMemcpy(&result, dresult, sizeof result, DeviceToHost));
    REQUIRE(result == right, "largest is %d where %d was expected", result, right);
    puts("ok");
    return 0;
}
