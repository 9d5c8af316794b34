#include "../device.h"

// A barrier of all blocks of a cooperative launch: each block's thread 0 counts itself in and waits for the others.
static __device__ void grid_barrier(int *arrived, int round)
{
    __syncthreads();
    if (!threadIdx.x) {
        __nvvm_membar_gl();
        atomic_add(arrived, 1);
        int wanted = gridDim.x * round;
        while (*(volatile int *)arrived < wanted)
            ;
        __nvvm_membar_gl();
    }
    __syncthreads();
}

// Each round every thread takes its right neighbour's value, across block borders: n rotations by one.
extern "C" __global__ void rotate(int *from, int *to, int *arrived, int rounds)
{
    int n = gridDim.x * blockDim.x, i = global_index();
    for (int round = 1; round <= rounds; round++) {
        to[i] = ((volatile int *)from)[(i + 1) % n];
        grid_barrier(arrived, round);
        int *swap = from;
        from = to;
        to = swap;
    }
}
