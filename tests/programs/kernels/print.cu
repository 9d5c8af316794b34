#include "../device.h"

extern "C" __global__ void hello(int base)
{
    if (threadIdx.x % 16 == 3)
        printf("block %d thread %d: %s %d %.2f 0x%llx %c%%\n", blockIdx.x, threadIdx.x, "value", base + (int)threadIdx.x,
               threadIdx.x * 0.25, 0x123456789abcull, 'x');
}
