/* What the files of libcublas share. A call checks its arguments, fills a record of link.tbl and hands it to libcuda as one
 * ordered operation of the handle's stream; nothing is computed in this process. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "link_ops.h"
#include "vgpu_cublas.h"

#define HANDLE_MAGIC 0x63754253u

struct cublasContext {
    uint32_t magic;
    cudaStream_t stream;
    cublasPointerMode_t pointer_mode;
    cublasAtomicsMode_t atomics_mode;
    cublasMath_t math_mode;
    int sm_count_target;
    cublasLogCallback logger;
};

static inline bool valid(cublasHandle_t handle) { return handle && handle->magic == HANDLE_MAGIC; }

#define REQUIRE(condition, status) \
    do { \
        if (__builtin_expect(!(condition), 0)) \
            return status; \
    } while (0)

/* The CUDA driver, and a context that is current in this thread. */
cublasStatus_t vgpu_cublas_enter(void);
/* `height` pieces of `width` bytes, on either side so many bytes apart; which side is the device, the addresses tell. */
struct vgpu_cublas_copy {
    uintptr_t to, from;
    size_t to_pitch, from_pitch, width, height;
};
cublasStatus_t vgpu_cublas_copy(const struct vgpu_cublas_copy *copy, bool wait, cudaStream_t stream);
/* Put one operation of link.tbl into the handle's stream (or into the graph that it captures). */
cublasStatus_t vgpu_cublas_submit(cublasHandle_t handle, enum vgpu_op op, const void *record, size_t size);
