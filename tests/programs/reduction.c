/* Sums by shuffles and shared memory, and in a tree in dynamic shared memory. All values are small integers: sums are exact. */
#include "cudart.h"

KERNEL(reduce)
KERNEL(reduce_tree)
PROGRAM(REGISTER(reduce) REGISTER(reduce_tree))

int main(void)
{
    int n = 70001;
    float *in = malloc(n * sizeof *in);
    unsigned state = 1;
    double expected = 0;
    for (int i = 0; i < n; i++) {
        in[i] = (int)(next_random(&state) >> 24) - 128;
        expected += in[i];
    }
    void *din = device_copy(in, n * sizeof *in), *dout;
    enum { MOST = 1024 };
    static float out[MOST];
    CHECK(cudaMalloc(&dout, sizeof out));

    const int blocks[] = {32, 64, 96, 256, 1024};
    for (unsigned i = 0; i < sizeof blocks / sizeof *blocks; i++) {
        int grid = 7;
        CHECK(LAUNCH(reduce, D1(grid), D1(blocks[i]), 0, NULL, &din, &dout, &n));
        CHECK(cudaMemcpy(out, dout, grid * sizeof *out, DeviceToHost));
        double sum = 0;
        for (int b = 0; b < grid; b++)
            sum += out[b];
        REQUIRE(sum == expected, "shuffles, %d threads: %g where %g was expected", blocks[i], sum, expected);
    }
    for (int block = 128; block <= 512; block *= 2) {
        int grid = (n + block - 1) / block;
        REQUIRE(grid <= MOST, "too many blocks");
        CHECK(LAUNCH(reduce_tree, D1(grid), D1(block), block * sizeof(float), NULL, &din, &dout, &n));
        CHECK(cudaMemcpy(out, dout, grid * sizeof *out, DeviceToHost));
        double sum = 0;
        for (int b = 0; b < grid; b++)
            sum += out[b];
        REQUIRE(sum == expected, "tree, %d threads: %g where %g was expected", block, sum, expected);
    }
    puts("ok");
    return 0;
}
