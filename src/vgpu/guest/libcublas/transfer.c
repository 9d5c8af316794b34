/* Vectors and matrices between host and device: copies of rows that are apart. */
#include "internal.h"

/* `count` pieces of `width` bytes, whose beginnings are so many bytes apart. */
static cublasStatus_t transfer(size_t width, int64_t count, const void *from, size_t from_pitch, void *to, size_t to_pitch, bool wait, cudaStream_t stream)
{
    if (!width || !count)
        return CUBLAS_STATUS_SUCCESS;
    REQUIRE(from && to, CUBLAS_STATUS_INVALID_VALUE);
    bool whole = from_pitch == width && to_pitch == width;
    struct vgpu_cublas_copy copy = {
        .to = (uintptr_t)to, .from = (uintptr_t)from, .to_pitch = to_pitch, .from_pitch = from_pitch,
        .width = whole ? width * (size_t)count : width, .height = whole ? 1 : (size_t)count,
    };
    return vgpu_cublas_copy(&copy, wait, stream);
}

static cublasStatus_t vector(int64_t n, int64_t size, const void *from, int64_t from_step, void *to, int64_t to_step, bool wait, cudaStream_t stream)
{
    REQUIRE(n >= 0 && size > 0 && from_step > 0 && to_step > 0, CUBLAS_STATUS_INVALID_VALUE);
    return transfer((size_t)size, n, from, (size_t)(from_step * size), to, (size_t)(to_step * size), wait, stream);
}

static cublasStatus_t matrix(int64_t rows, int64_t columns, int64_t size, const void *from, int64_t from_leading, void *to, int64_t to_leading, bool wait,
                             cudaStream_t stream)
{
    REQUIRE(rows >= 0 && columns >= 0 && size > 0 && from_leading > 0 && to_leading > 0, CUBLAS_STATUS_INVALID_VALUE);
    REQUIRE(from_leading >= rows && to_leading >= rows, CUBLAS_STATUS_INVALID_VALUE);
    return transfer((size_t)(rows * size), columns, from, (size_t)(from_leading * size), to, (size_t)(to_leading * size), wait, stream);
}

#define TRANSFERS(direction, suffix, integer)                                                                                              \
    cublasStatus_t cublas##direction##Vector##suffix(integer n, integer elemSize, const void *x, integer incx, void *y, integer incy)      \
    {                                                                                                                                      \
        return vector(n, elemSize, x, incx, y, incy, true, NULL);                                                                          \
    }                                                                                                                                      \
    cublasStatus_t cublas##direction##VectorAsync##suffix(integer n, integer elemSize, const void *x, integer incx, void *y, integer incy, \
                                                          cudaStream_t stream)                                                             \
    {                                                                                                                                      \
        return vector(n, elemSize, x, incx, y, incy, false, stream);                                                                       \
    }                                                                                                                                      \
    cublasStatus_t cublas##direction##Matrix##suffix(integer rows, integer cols, integer elemSize, const void *A, integer lda, void *B,    \
                                                     integer ldb)                                                                          \
    {                                                                                                                                      \
        return matrix(rows, cols, elemSize, A, lda, B, ldb, true, NULL);                                                                   \
    }                                                                                                                                      \
    cublasStatus_t cublas##direction##MatrixAsync##suffix(integer rows, integer cols, integer elemSize, const void *A, integer lda,        \
                                                          void *B, integer ldb, cudaStream_t stream)                                       \
    {                                                                                                                                      \
        return matrix(rows, cols, elemSize, A, lda, B, ldb, false, stream);                                                                \
    }

TRANSFERS(Set, , int)
TRANSFERS(Set, _64, int64_t)
TRANSFERS(Get, , int)
TRANSFERS(Get, _64, int64_t)
