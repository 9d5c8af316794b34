/* Managed and pinned memory: one address on both sides. */
#include "cudart.h"

KERNEL(vector_add)
KERNEL(increment)
PROGRAM(REGISTER(vector_add) REGISTER(increment))

int main(void)
{
    int n = 10000, *shared;
    CHECK(cudaMallocManaged((void **)&shared, n * sizeof *shared, 1));
    for (int i = 0; i < n; i++)
        shared[i] = i;
#if CUDART == 12
    CHECK(cudaMemAdvise(shared, n * sizeof *shared, 3, 0));
    CHECK(cudaMemPrefetchAsync(shared, n * sizeof *shared, 0, NULL));
#else
    CHECK(cudaMemAdvise(shared, n * sizeof *shared, 3, (cudaMemLocation){1, 0}));
    CHECK(cudaMemPrefetchAsync(shared, n * sizeof *shared, (cudaMemLocation){1, 0}, 0, NULL));
#endif
    for (int round = 1; round <= 3; round++) {
        CHECK(LAUNCH(increment, D1((n + 127) / 128), D1(128), 0, NULL, &shared, &n));
        CHECK(cudaDeviceSynchronize());
        for (int i = 0; i < n; i++)
            REQUIRE(shared[i] == i + round, "element %d is %d where %d was expected", i, shared[i], i + round);
    }
    cudaPointerAttributes attributes;
    CHECK(cudaPointerGetAttributes(&attributes, shared));
    REQUIRE(attributes.type == 3 && attributes.devicePointer == shared && attributes.hostPointer == shared,
            "managed memory is shown as type %d at %p and %p", attributes.type, attributes.devicePointer, attributes.hostPointer);
    CHECK(cudaFree(shared));

    int *pinned;
    void *seen;
    unsigned flags;
    CHECK(cudaHostAlloc((void **)&pinned, n * sizeof *pinned, 3));
    CHECK(cudaHostGetDevicePointer(&seen, pinned, 0));
    CHECK(cudaHostGetFlags(&flags, pinned));
    REQUIRE(flags & 2, "flags %u", flags);
    memset(pinned, 0, n * sizeof *pinned);
    CHECK(LAUNCH(increment, D1((n + 127) / 128), D1(128), 0, NULL, &seen, &n));
    CHECK(cudaDeviceSynchronize());
    for (int i = 0; i < n; i++)
        REQUIRE(pinned[i] == 1, "element %d is %d", i, pinned[i]);
    CHECK(cudaPointerGetAttributes(&attributes, pinned + 5));
    REQUIRE(attributes.type == 1 && attributes.hostPointer == pinned + 5, "pinned memory is shown as type %d", attributes.type);
    CHECK(cudaFreeHost(pinned));

    int local;
    CHECK(cudaPointerGetAttributes(&attributes, &local));
    REQUIRE(attributes.type == 0 && attributes.device == -2, "an ordinary pointer is shown as type %d", attributes.type);
    void *device;
    CHECK(cudaMalloc(&device, 100));
    CHECK(cudaPointerGetAttributes(&attributes, device));
    REQUIRE(attributes.type == 2 && attributes.device == 0 && attributes.devicePointer == device && !attributes.hostPointer,
            "device memory is shown as type %d", attributes.type);
    puts("ok");
    return 0;
}
