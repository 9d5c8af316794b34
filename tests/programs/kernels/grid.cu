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

// The same barrier in the workspace that the driver gives a cooperative launch; its address is in %envreg1 and %envreg2.
// The top bit flips when the last of n blocks has come: one adds 2^31 - (n - 1), the others 1.
static __device__ void workspace_barrier()
{
    unsigned high, low, old, now;
    asm("mov.u32 %0, %%envreg1;" : "=r"(high));
    asm("mov.u32 %0, %%envreg2;" : "=r"(low));
    unsigned *barrier = (unsigned *)((unsigned long long)high << 32 | low) + 1;
    asm volatile("barrier.sync 0;" ::: "memory");
    if (!threadIdx.x) {
        unsigned share = blockIdx.x ? 1 : 0x80000000u - (gridDim.x - 1);
#if __CUDA_ARCH__ >= 700
        asm volatile("atom.add.release.gpu.u32 %0, [%1], %2;" : "=r"(old) : "l"(barrier), "r"(share) : "memory");
        do
            asm volatile("ld.acquire.gpu.u32 %0, [%1];" : "=r"(now) : "l"(barrier) : "memory");
        while (!((old ^ now) & 0x80000000u));
#else
        __nvvm_membar_gl();
        old = atomic_add((int *)barrier, share);
        do
            now = *(volatile unsigned *)barrier;
        while (!((old ^ now) & 0x80000000u));
        __nvvm_membar_gl();
#endif
    }
    asm volatile("barrier.sync 0;" ::: "memory");
}

// out[i] = the sum of all elements, after each block has added its own; twice, so that the barrier is used again.
extern "C" __global__ void total(const int *in, int *sums, int *out)
{
    int i = global_index();
    for (int round = 0; round < 2; round++) {
        atomic_add(&sums[round], in[i] + round);
        workspace_barrier();
        out[i] = ((volatile int *)sums)[round];
        workspace_barrier();
    }
}
