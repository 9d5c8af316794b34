/* The first CUDA program of everyone: two vectors in, their sum out; sizes around warp and block borders. */
#include "cudart.h"

KERNEL(vector_add)
PROGRAM(REGISTER(vector_add))

static void add(int n)
{
    float *a = malloc(n * sizeof *a), *b = malloc(n * sizeof *b), *c = malloc(n * sizeof *c);
    for (int i = 0; i < n; i++) {
        a[i] = i * 0.5f;
        b[i] = 1000 - i;
    }
    void *da = device_copy(a, n * sizeof *a), *db = device_copy(b, n * sizeof *b), *dc;
    CHECK(cudaMalloc(&dc, n * sizeof *c));
    CHECK(cudaMemset(dc, 0xff, n * sizeof *c));
    CHECK(LAUNCH(vector_add, D1((n + 255) / 256), D1(256), 0, NULL, &da, &db, &dc, &n));
    CHECK(cudaGetLastError());
    CHECK(cudaDeviceSynchronize());
    CHECK(cudaMemcpy(c, dc, n * sizeof *c, DeviceToHost));
    for (int i = 0; i < n; i++)
        REQUIRE(c[i] == a[i] + b[i], "n=%d: c[%d] is %g where %g was expected", n, i, c[i], a[i] + b[i]);
    CHECK(cudaFree(da));
    CHECK(cudaFree(db));
    CHECK(cudaFree(dc));
    free(a);
    free(b);
    free(c);
}

int main(void)
{
    int count, driver, runtime;
    CHECK(cudaGetDeviceCount(&count));
    CHECK(cudaDriverGetVersion(&driver));
    CHECK(cudaRuntimeGetVersion(&runtime));
    REQUIRE(count >= 1, "no device");
    REQUIRE(runtime / 1000 == CUDART && driver >= runtime / 1000 * 1000, "runtime %d on driver %d", runtime, driver);
    const int sizes[] = {1, 31, 32, 33, 255, 256, 257, 1000, 100003};
    for (unsigned i = 0; i < sizeof sizes / sizeof *sizes; i++)
        add(sizes[i]);
    puts("ok");
    return 0;
}
