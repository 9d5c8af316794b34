/* Constant memory and device variables, by their host shadows. */
#include "cudart.h"

static float coefficients[4];
static int counter, table[8];
KERNEL(polynomial)
KERNEL(rotate_table)
PROGRAM(REGISTER(polynomial) REGISTER(rotate_table) REGISTER_VARIABLE(coefficients, 1) REGISTER_VARIABLE(counter, 0)
            REGISTER_VARIABLE(table, 0))

int main(void)
{
    int n = 777, value = -1, unregistered;
    size_t size;
    void *where, *again;
    CHECK(cudaGetSymbolSize(&size, coefficients));
    REQUIRE(size == sizeof coefficients, "size %zu", size);
    CHECK(cudaGetSymbolAddress(&where, &counter));
    CHECK(cudaGetSymbolAddress(&again, &counter));
    REQUIRE(where && where == again, "the variable moved");
    EXPECT(cudaGetSymbolAddress(&again, &unregistered), 13);
    EXPECT(cudaGetLastError(), 13);

    int tables[8], expected[8] = {1, 2, 4, 8, 16, 32, 64, 128};
    CHECK(cudaMemcpyFromSymbol(tables, table, sizeof tables, 0, DeviceToHost));
    REQUIRE(!memcmp(tables, expected, sizeof tables), "the initial value of a variable is not there");
    CHECK(LAUNCH(rotate_table, D1(1), D1(8), 0, NULL, NULL));
    CHECK(cudaMemcpyFromSymbol(tables, table, sizeof tables, 0, DeviceToHost));
    for (int i = 0; i < 8; i++)
        REQUIRE(tables[i] == expected[(i + 1) & 7], "table[%d] is %d", i, tables[i]);
    CHECK(cudaMemcpyFromSymbol(&value, table, sizeof value, 3 * sizeof value, DeviceToHost));
    REQUIRE(value == 16, "table[3] is %d", value);
    EXPECT(cudaMemcpyFromSymbol(tables, table, sizeof tables, 4, DeviceToHost), 1);
    cudaGetLastError();

    const float values[4] = {1, -2, 0.5f, 0.25f};
    CHECK(cudaMemcpyToSymbol(coefficients, values, 2 * sizeof *values, 0, HostToDevice));
    CHECK(cudaMemcpyToSymbolAsync(coefficients, values + 2, 2 * sizeof *values, 2 * sizeof *values, HostToDevice, NULL));
    float *x = malloc(n * sizeof *x), *y = malloc(n * sizeof *y);
    for (int i = 0; i < n; i++)
        x[i] = i - 300;
    void *dx = device_copy(x, n * sizeof *x), *dy;
    CHECK(cudaMalloc(&dy, n * sizeof *y));
    CHECK(LAUNCH(polynomial, D1(7), D1(128), 0, NULL, &dx, &dy, &n));
    CHECK(cudaMemcpy(y, dy, n * sizeof *y, DeviceToHost));
    for (int i = 0; i < n; i++) {
        double right = ((0.25 * x[i] + 0.5) * x[i] - 2) * x[i] + 1, off = y[i] - right;
        REQUIRE(off * off <= 1e-12 * right * right + 1e-6, "y[%d] is %g where %g was expected", i, y[i], right);
    }
    CHECK(cudaMemcpyFromSymbol(&value, &counter, sizeof value, 0, DeviceToHost));
    REQUIRE(value == n, "counter is %d where %d was expected", value, n);
    CHECK(cudaMemcpy(&value, where, sizeof value, Default));
    REQUIRE(value == n, "by its address the counter is %d", value);
    puts("ok");
    return 0;
}
