#include "../device.h"

// Counts bytes: each block in shared memory with atomics, then into the global bins with atomics.
extern "C" __global__ void histogram(const unsigned char *in, int n, int *bins)
{
    __shared__ int local[256];
    for (unsigned bin = threadIdx.x; bin < 256; bin += blockDim.x)
        local[bin] = 0;
    __syncthreads();
    for (unsigned i = global_index(); i < (unsigned)n; i += gridDim.x * blockDim.x)
        atomic_add(&local[in[i]], 1);
    __syncthreads();
    for (unsigned bin = threadIdx.x; bin < 256; bin += blockDim.x)
        if (local[bin])
            atomic_add(&bins[bin], local[bin]);
}

extern "C" __global__ void largest(const int *in, int n, int *out)
{
    unsigned i = global_index();
    if (i < (unsigned)n)
        atomic_max(out, in[i]);
}
