// What CUDA C++ gives a kernel, for clang without any CUDA headers. Only what these kernels use.
#pragma once

#define __global__ __attribute__((global))
#define __device__ __attribute__((device))
#define __shared__ __attribute__((shared))
#define __constant__ __attribute__((constant))

struct dim3 {
    unsigned x, y, z;
};

static inline __device__ dim3 vgpu_dim3(int x, int y, int z) { return dim3{(unsigned)x, (unsigned)y, (unsigned)z}; }

#define VGPU_SREG(name) \
    (vgpu_dim3(__nvvm_read_ptx_sreg_##name##_x(), __nvvm_read_ptx_sreg_##name##_y(), __nvvm_read_ptx_sreg_##name##_z()))
#define threadIdx VGPU_SREG(tid)
#define blockIdx VGPU_SREG(ctaid)
#define blockDim VGPU_SREG(ntid)
#define gridDim VGPU_SREG(nctaid)

extern "C" __device__ int printf(const char *, ...);

static inline __device__ unsigned global_index() { return blockIdx.x * blockDim.x + threadIdx.x; }

static inline __device__ float shuffle_down(float value, int offset)
{
    return __nvvm_shfl_sync_down_f32(0xffffffffu, value, offset, 31);
}

static inline __device__ int atomic_add(int *where, int value) { return __nvvm_atom_add_gen_i(where, value); }
static inline __device__ int atomic_max(int *where, int value) { return __nvvm_atom_max_gen_i(where, value); }
