/* printf in a kernel: what comes out is on stdout by the time that the device has been synchronised. */
#include "cudart.h"

KERNEL(hello)
PROGRAM(REGISTER(hello))

int main(void)
{
    int base = 100;
    puts("before");
    fflush(stdout);
    CHECK(LAUNCH(hello, D1(2), D1(32), 0, NULL, &base));
    CHECK(cudaDeviceSynchronize());
    puts("after");
    return 0;
}
