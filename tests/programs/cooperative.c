/* A cooperative launch whose blocks wait for each other. */
#include "cudart.h"

KERNEL(rotate)
KERNEL(total)
PROGRAM(REGISTER(rotate) REGISTER(total))

int main(void)
{
    int supported, per_processor, processors, block = 64;
    CHECK(cudaDeviceGetAttribute(&supported, 95, 0));
    REQUIRE(supported == 1, "no cooperative launch");
    CHECK(cudaDeviceGetAttribute(&processors, 16, 0));
    CHECK(cudaOccupancyMaxActiveBlocksPerMultiprocessor(&per_processor, (const void *)rotate, block, 0));
    REQUIRE(per_processor >= 1, "%d blocks per multiprocessor", per_processor);

    enum { GRID = 20 };
    int n = GRID * block, rounds = 9, zero = 0;
    int *host = malloc(n * sizeof *host);
    for (int i = 0; i < n; i++)
        host[i] = i * 3;
    void *from = device_copy(host, n * sizeof *host), *to = device_copy(host, n * sizeof *host);
    void *arrived = device_copy(&zero, sizeof zero);
    void *arguments[] = {&from, &to, &arrived, &rounds};
    CHECK(cudaLaunchCooperativeKernel((const void *)rotate, D1(GRID), D1(block), arguments, 0, NULL));
    CHECK(cudaMemcpy(host, to, n * sizeof *host, DeviceToHost)); /* an odd number of rounds ends in `to` */
    for (int i = 0; i < n; i++)
        REQUIRE(host[i] == (i + rounds) % n * 3, "element %d is %d where %d was expected", i, host[i], (i + rounds) % n * 3);

    /* More blocks than the device holds at once can never meet: refused at the call. */
    EXPECT(cudaLaunchCooperativeKernel((const void *)rotate, D1(per_processor * processors + 1), D1(block), arguments, 0, NULL), 720);
    EXPECT(cudaGetLastError(), 720);
    CHECK(cudaDeviceSynchronize());

    /* The same launch said with an attribute. */
    CHECK(cudaMemset(arrived, 0, sizeof zero));
    cudaLaunchAttribute attribute = {.id = 2, .val.value = 1};
    cudaLaunchConfig_t config = {D1(GRID), D1(block), 0, NULL, &attribute, 1};
    CHECK(cudaLaunchKernelExC(&config, (const void *)rotate, arguments));
    CHECK(cudaDeviceSynchronize());

    /* Through the workspace of the launch, as cooperative groups do it. */
    int sums[2] = {0, 0}, expected = 0;
    void *dsums = device_copy(sums, sizeof sums);
    for (int i = 0; i < n; i++)
        expected += host[i] + 1;
    CHECK(cudaMemcpy(to, host, n * sizeof *host, HostToDevice));
    void *of_total[] = {&to, &dsums, &from};
    CHECK(cudaLaunchCooperativeKernel((const void *)total, D1(GRID), D1(block), of_total, 0, NULL));
    CHECK(cudaMemcpy(host, from, n * sizeof *host, DeviceToHost));
    for (int i = 0; i < n; i++)
        REQUIRE(host[i] == expected, "element %d is %d where %d was expected", i, host[i], expected);
    puts("ok");
    return 0;
}
