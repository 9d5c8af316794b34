/* __managed__ variables: host code reads and writes them at the address that kernels use. */
#include "cudart.h"

void __cudaRegisterManagedVar(void **, void **, char *, const char *, int, size_t, int, int);
char __cudaInitModule(void **);

/* What nvcc makes of `__managed__ int total = 5, seen[100];`: host code goes through the pointers. */
static int *total, *seen;
static int plain;
#define REGISTER_MANAGED(variable, size) \
    __cudaRegisterManagedVar(fatbin_handle, (void **)&variable, (char *)&variable, #variable, 0, size, 0, 0);
KERNEL(visit)
PROGRAM(REGISTER(visit) REGISTER_MANAGED(total, 4) REGISTER_MANAGED(seen, 400) REGISTER_VARIABLE(plain, 0))

int main(void)
{
    REQUIRE(__cudaInitModule(fatbin_handle), "the host pointers were not filled in");
    REQUIRE(total && seen && *total == 5 && seen[99] == 0, "the initial values are not there");
    *total = 100;
    for (int i = 0; i < 100; i++)
        seen[i] = 1000;
    CHECK(LAUNCH(visit, D1(1), D1(100), 0, NULL, NULL));
    CHECK(cudaDeviceSynchronize());
    REQUIRE(*total == 400, "total is %d", *total);
    for (int i = 0; i < 100; i++)
        REQUIRE(seen[i] == 1000 + i, "seen[%d] is %d", i, seen[i]);

    /* A managed variable as a symbol is the variable itself. */
    size_t size;
    void *where;
    int value = 7;
    CHECK(cudaGetSymbolSize(&size, seen));
    CHECK(cudaGetSymbolAddress(&where, seen));
    REQUIRE(size == 400 && where == seen, "%zu bytes at %p where %p was expected", size, where, (void *)seen);
    CHECK(cudaMemcpyToSymbol(total, &value, sizeof value, 0, HostToDevice));
    REQUIRE(*total == 7, "total is %d after a copy", *total);
    value = 4;
    CHECK(cudaMemcpyToSymbol(&plain, &value, sizeof value, 0, HostToDevice));
    CHECK(LAUNCH(visit, D1(1), D1(10), 0, NULL, NULL));
    CHECK(cudaDeviceSynchronize());
    REQUIRE(*total == 47, "total is %d", *total);

    cudaPointerAttributes attributes;
    CHECK(cudaPointerGetAttributes(&attributes, seen + 3));
    REQUIRE(attributes.type == 3 && attributes.hostPointer == seen + 3, "shown as type %d", attributes.type);
    EXPECT(cudaFree(seen), 1);
    EXPECT(cudaGetLastError(), 1);

    /* After a reset they are new, with their initial values. */
    CHECK(cudaDeviceReset());
    REQUIRE(__cudaInitModule(fatbin_handle), "the host pointers were not filled in again");
    REQUIRE(*total == 5 && seen[99] == 0, "total is %d after a reset", *total);
    puts("ok");
    return 0;
}
