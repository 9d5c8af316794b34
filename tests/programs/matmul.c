/* Matrix multiply through tiles in shared memory, sizes that do and do not divide by the tile. */
#include <math.h>

#include "cudart.h"

KERNEL(matmul)
PROGRAM(REGISTER(matmul))

static void multiply(int m, int n, int k)
{
    float *a = malloc(m * k * sizeof *a), *b = malloc(k * n * sizeof *b), *c = malloc(m * n * sizeof *c);
    unsigned state = m * 7919 + n * 104729 + k;
    for (int i = 0; i < m * k; i++)
        a[i] = (next_random(&state) >> 8) / 16777216.0f - 0.5f;
    for (int i = 0; i < k * n; i++)
        b[i] = (next_random(&state) >> 8) / 16777216.0f - 0.5f;
    void *da = device_copy(a, m * k * sizeof *a), *db = device_copy(b, k * n * sizeof *b), *dc;
    CHECK(cudaMalloc(&dc, m * n * sizeof *c));
    CHECK(LAUNCH(matmul, D2((n + 15) / 16, (m + 15) / 16), D2(16, 16), 0, NULL, &da, &db, &dc, &m, &n, &k));
    CHECK(cudaMemcpy(c, dc, m * n * sizeof *c, DeviceToHost));
    for (int i = 0; i < m; i++)
        for (int j = 0; j < n; j++) {
            double sum = 0, size = 0;
            for (int x = 0; x < k; x++) {
                sum += (double)a[i * k + x] * b[x * n + j];
                size += fabs((double)a[i * k + x] * b[x * n + j]);
            }
            REQUIRE(fabs(c[i * n + j] - sum) <= 1e-6 * size + 1e-9, "%dx%dx%d: c[%d][%d] is %g where %g was expected", m, n, k, i, j,
                    c[i * n + j], sum);
        }
    CHECK(cudaFree(da));
    CHECK(cudaFree(db));
    CHECK(cudaFree(dc));
    free(a);
    free(b);
    free(c);
}

int main(void)
{
    multiply(16, 16, 16);
    multiply(64, 96, 128);
    multiply(1, 1, 1);
    multiply(33, 17, 50);
    multiply(100, 5, 3);
    puts("ok");
    return 0;
}
