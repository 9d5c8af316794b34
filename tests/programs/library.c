/* A library loaded by hand beside the registered one, driver entry points, and the device reset under both. */
#include "cudart.h"

static float coefficients[4];
static int counter, table[8];
KERNEL(polynomial)
KERNEL(rotate_table)
PROGRAM(REGISTER(polynomial) REGISTER(rotate_table) REGISTER_VARIABLE(coefficients, 1) REGISTER_VARIABLE(counter, 0)
            REGISTER_VARIABLE(table, 0))

static void by_hand(void)
{
    cudaLibrary_t library;
    cudaKernel_t rotate, missing, all[8];
    unsigned count = 0;
    void *where;
    size_t size = 0;
    int values[8];
    const char *name;
    CHECK(cudaLibraryLoadData(&library, fatbin_image, NULL, NULL, 0, NULL, NULL, 0));
    CHECK(cudaLibraryGetKernelCount(&count, library));
    REQUIRE(count == 2, "%u kernels", count);
    CHECK(cudaLibraryEnumerateKernels(all, 2, library));
    CHECK(cudaLibraryGetKernel(&rotate, library, "rotate_table"));
    REQUIRE(all[0] == rotate || all[1] == rotate, "a kernel has two handles");
    EXPECT(cudaLibraryGetKernel(&missing, library, "no_such_kernel"), 500);
    EXPECT(cudaGetLastError(), 500);
    CHECK(cudaFuncGetName(&name, rotate));
    REQUIRE(!strcmp(name, "rotate_table"), "its name is %s", name);
    CHECK(cudaLibraryGetGlobal(&where, &size, library, "table"));
    REQUIRE(size == sizeof values, "size %zu", size);
    /* A kernel is launched like a function, and has its own variables: the registered ones are others. */
    CHECK(cudaLaunchKernel(rotate, D1(1), D1(8), NULL, 0, NULL));
    CHECK(cudaMemcpy(values, where, sizeof values, DeviceToHost));
    REQUIRE(values[0] == 2 && values[7] == 1, "table[0] is %d, table[7] is %d", values[0], values[7]);
    CHECK(cudaMemcpyFromSymbol(values, table, sizeof values, 0, DeviceToHost));
    REQUIRE(values[0] == 1 && values[7] == 128, "the registered table changed: %d, %d", values[0], values[7]);
    CHECK(cudaLibraryUnload(library));
    EXPECT(cudaLibraryLoadData(&library, "This is not PTX.", NULL, NULL, 0, NULL, NULL, 0) != 0, 1);
    cudaGetLastError();
}

static void registered(int rounds)
{
    int values[8];
    for (int i = 0; i < rounds; i++)
        CHECK(LAUNCH(rotate_table, D1(1), D1(8), 0, NULL, NULL));
    CHECK(cudaMemcpyFromSymbol(values, table, sizeof values, 0, DeviceToHost));
    REQUIRE(values[0] == 1 << rounds, "table[0] is %d after %d rounds", values[0], rounds);
}

int main(void)
{
    by_hand();
    size_t offset, size;
    CHECK(cudaFuncGetParamInfo((const void *)polynomial, 2, &offset, &size));
    REQUIRE(offset == 16 && size == 4, "parameter 2 is %zu bytes at %zu", size, offset);

    registered(3);
    cudaKernel_t before, after;
    CHECK(cudaGetKernel(&before, (const void *)rotate_table));
    CHECK(cudaDeviceReset());
    registered(2); /* variables have their initial values again */
    CHECK(cudaGetKernel(&after, (const void *)rotate_table));
    REQUIRE(before == after, "a kernel's handle changed with the reset");
    CHECK(cudaLaunchKernel((const void *)before, D1(1), D1(8), NULL, 0, NULL));
    CHECK(cudaDeviceSynchronize());

    int (*get_count)(int *) = NULL, count = 0, status = -1;
    CHECK(cudaGetDriverEntryPointByVersion("cuDeviceGetCount", (void **)&get_count, 12000, 0, &status));
    REQUIRE(status == 0 && get_count && !get_count(&count) && count >= 1, "cuDeviceGetCount by its entry point");
    CHECK(cudaGetDriverEntryPointByVersion("cuNoSuchFunction", (void **)&get_count, 12000, 0, &status));
    REQUIRE(status == 1, "status %d for a function that is not there", status);
    puts("ok");
    return 0;
}
