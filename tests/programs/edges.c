/* edges HOW: compiled kernels that read and write up to the first and last byte of an allocation ("inside"), or one
 * element further. An allocation of whole blocks ends where its last block ends, so nothing else can lie there. */
#include "cudart.h"

KERNEL(vector_add)
KERNEL(increment)
PROGRAM(REGISTER(vector_add) REGISTER(increment))

enum { BYTES = 2 << 20, N = BYTES / 4, PAGE = 4096 };

static void *block(void)
{
    void *made;
    CHECK(cudaMalloc(&made, BYTES));
    CHECK(cudaMemset(made, 0, BYTES));
    return made;
}

static int add(char *a, char *b, char *c, int n)
{
    CHECK(LAUNCH(vector_add, D1((n + 63) / 64), D1(64), 0, NULL, &a, &b, &c, &n));
    return cudaDeviceSynchronize();
}

static int inside(char *a, char *b, char *c)
{
    static float x[N], y[N], z[N];
    for (int i = 0; i < N; i++) {
        x[i] = i;
        y[i] = 3 * i;
    }
    CHECK(cudaMemcpy(a, x, BYTES, HostToDevice));
    CHECK(cudaMemcpy(b, y, BYTES, HostToDevice));
    CHECK(add(a, b, c, N));
    CHECK(cudaMemcpy(z, c, BYTES, DeviceToHost));
    for (int i = 0; i < N; i++)
        REQUIRE(z[i] == 4.0f * i, "whole: %d is %g", i, z[i]);
    /* Runs of every small length, so at every alignment, that begin or end with the allocation. */
    for (int n = 1; n <= 140; n++) {
        int late = N - n;
        CHECK(cudaMemset(c, 0, BYTES));
        CHECK(add(a + 4 * late, b, c + 4 * late, n));
        CHECK(add(a, b + 4 * late, c, n));
        CHECK(cudaMemcpy(z, c, BYTES, DeviceToHost));
        for (int i = 0; i < n; i++) {
            REQUIRE(z[late + i] == late + 4.0f * i, "last %d: %d is %g", n, i, z[late + i]);
            REQUIRE(z[i] == 3.0f * late + 4 * i, "first %d: %d is %g", n, i, z[i]);
        }
        REQUIRE(z[n] == 0 && z[late - 1] == 0, "%d elements: written outside", n);
    }
    puts("ok");
    return 0;
}

int main(int count, char **arguments)
{
    const char *how = count > 1 ? arguments[1] : "";
    char *a = block(), *b = block(), *c = block();
    int n = 34, status = -1; /* a whole warp is inside, and one lane of the next one too */
    if (!strcmp(how, "inside"))
        return inside(a, b, c);
    if (!strcmp(how, "write-after")) {
        status = add(a, b, c + BYTES - 4 * (n - 1), n);
    } else if (!strcmp(how, "write-before")) {
        status = add(a, b, c - 4, n);
    } else if (!strcmp(how, "read-after")) { /* behind the page of zeros for over-reads of wide loads */
        status = add(a + BYTES + PAGE - 4 * (n - 1), b, c, n);
    } else if (!strcmp(how, "read-before")) {
        status = add(a, b - 4, c, n);
    } else if (!strcmp(how, "update-after")) {
        char *start = c + BYTES - 4 * (n - 1);
        CHECK(LAUNCH(increment, D1(1), D1(64), 0, NULL, &start, &n));
        status = cudaDeviceSynchronize();
    } else {
        FAIL("unknown: %s", how);
    }
    REQUIRE(status == 700, "%d where 700 was expected", status);
    EXPECT(cudaMemcpy(&n, c, 4, DeviceToHost), 700);
    puts("error 700");
    return 0;
}
