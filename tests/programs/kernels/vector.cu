#include "../device.h"

extern "C" __global__ void vector_add(const float *a, const float *b, float *c, int n)
{
    unsigned i = global_index();
    if (i < (unsigned)n)
        c[i] = a[i] + b[i];
}

extern "C" __global__ void vector_scale(float *a, float factor, int n)
{
    unsigned i = global_index();
    if (i < (unsigned)n)
        a[i] *= factor;
}

// Every thread adds 1 to its element: how often the kernel ran is what the element holds.
extern "C" __global__ void increment(int *a, int n)
{
    unsigned i = global_index();
    if (i < (unsigned)n)
        a[i]++;
}

// Takes a while: `rounds` dependent steps of a linear congruential generator.
extern "C" __global__ void churn(unsigned *a, int n, int rounds)
{
    unsigned i = global_index();
    if (i >= (unsigned)n)
        return;
    unsigned x = a[i];
    for (int r = 0; r < rounds; r++)
        x = x * 1664525u + 1013904223u;
    a[i] = x;
}
