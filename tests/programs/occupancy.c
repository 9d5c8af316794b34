/* Attributes and occupancy of kernels, and what a launch refuses. */
#include "cudart.h"

KERNEL(reduce)
KERNEL(reduce_tree)
PROGRAM(REGISTER(reduce) REGISTER(reduce_tree))

static void unregistered(void) {}

int main(void)
{
    cudaFuncAttributes attributes;
    CHECK(cudaFuncGetAttributes(&attributes, (const void *)reduce));
    REQUIRE(attributes.shared == 128, "static shared memory %zu", attributes.shared);
    REQUIRE(attributes.max_threads == 1024, "%d threads at most", attributes.max_threads);
    REQUIRE(attributes.registers > 0 && attributes.registers <= 255, "%d registers", attributes.registers);
    REQUIRE(attributes.ptx == 61 || attributes.ptx == 90, "PTX version %d", attributes.ptx);
    EXPECT(cudaFuncGetAttributes(&attributes, (const void *)unregistered), 98);
    EXPECT(cudaGetLastError(), 98);

    int small, large, per_block, optin;
    CHECK(cudaOccupancyMaxActiveBlocksPerMultiprocessor(&small, (const void *)reduce, 128, 0));
    CHECK(cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(&large, (const void *)reduce, 1024, 0, 0));
    REQUIRE(small > large && large >= 1, "%d blocks of 128 threads, %d of 1024", small, large);
    CHECK(cudaDeviceGetAttribute(&per_block, 8, 0));
    CHECK(cudaDeviceGetAttribute(&optin, 97, 0));
    REQUIRE(per_block == 49152 && optin >= per_block, "shared memory %d, %d when asked for", per_block, optin);
    CHECK(cudaOccupancyMaxActiveBlocksPerMultiprocessor(&large, (const void *)reduce_tree, 128, per_block));
    REQUIRE(large < small, "%d blocks with all shared memory", large);

    int n = 1;
    void *in, *out;
    CHECK(cudaMalloc(&in, 4));
    CHECK(cudaMalloc(&out, 4));
    EXPECT(LAUNCH(reduce, D1(0), D1(32), 0, NULL, &in, &out, &n), 9);
    EXPECT(LAUNCH(reduce, D1(1), D1(0), 0, NULL, &in, &out, &n), 9);
    EXPECT(LAUNCH(reduce, D1(1), D1(1025), 0, NULL, &in, &out, &n), 9);
    EXPECT(LAUNCH(reduce, D1(1), D2(64, 32), 0, NULL, &in, &out, &n), 9);
    EXPECT(LAUNCH(reduce, D2(1, 65536), D1(32), 0, NULL, &in, &out, &n), 9);
    EXPECT(LAUNCH(reduce_tree, D1(1), D1(32), optin + 1, NULL, &in, &out, &n), 1);
    EXPECT(LAUNCH(unregistered, D1(1), D1(32), 0, NULL, NULL), 98);
    EXPECT(cudaPeekAtLastError(), 98);
    EXPECT(cudaGetLastError(), 98);
    CHECK(cudaGetLastError());

    /* More than 48 KiB of dynamic shared memory has to be asked for. */
    if (optin > per_block) {
        EXPECT(LAUNCH(reduce_tree, D1(1), D1(32), per_block + 1024, NULL, &in, &out, &n), 1);
        CHECK(cudaFuncSetAttribute((const void *)reduce_tree, 8, per_block + 1024));
        CHECK(LAUNCH(reduce_tree, D1(1), D1(32), per_block + 1024, NULL, &in, &out, &n));
        CHECK(cudaFuncGetAttributes(&attributes, (const void *)reduce_tree));
        REQUIRE(attributes.max_dynamic_shared == per_block + 1024, "dynamic shared memory %d", attributes.max_dynamic_shared);
    }
    EXPECT(cudaFuncSetAttribute((const void *)reduce_tree, 8, optin + 1), 1);
    CHECK(cudaDeviceSynchronize());
    puts("ok");
    return 0;
}
