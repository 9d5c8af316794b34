#include "../device.h"

// One partial sum per block: within a warp by shuffles, between warps through shared memory.
extern "C" __global__ void reduce(const float *in, float *out, int n)
{
    __shared__ float partial[32];
    float sum = 0;
    for (unsigned i = global_index(); i < (unsigned)n; i += gridDim.x * blockDim.x)
        sum += in[i];
    for (int offset = 16; offset; offset /= 2)
        sum += shuffle_down(sum, offset);
    unsigned lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    if (!lane)
        partial[warp] = sum;
    __syncthreads();
    if (warp)
        return;
    sum = lane < (blockDim.x + 31) / 32 ? partial[lane] : 0;
    for (int offset = 16; offset; offset /= 2)
        sum += shuffle_down(sum, offset);
    if (!lane)
        out[blockIdx.x] = sum;
}

// The same sum in dynamic shared memory, halving the active threads at each step.
extern "C" __global__ void reduce_tree(const float *in, float *out, int n)
{
    extern __shared__ float tree[];
    unsigned i = global_index();
    tree[threadIdx.x] = i < (unsigned)n ? in[i] : 0;
    __syncthreads();
    for (unsigned half = blockDim.x / 2; half; half /= 2) {
        if (threadIdx.x < half)
            tree[threadIdx.x] += tree[threadIdx.x + half];
        __syncthreads();
    }
    if (!threadIdx.x)
        out[blockIdx.x] = tree[0];
}
