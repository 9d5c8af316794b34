/* Matrix products: C = alpha * op(A) * op(B) + beta * C, one, batched by pointers, or batched by strides. */
#include <limits.h>
#include <string.h>

#include "internal.h"

enum { GEMM_POINTERS = 1, GEMM_DEVICE_SCALARS = 2 }; /* flags of GEMM in link.tbl */

struct product {
    const char *name;
    cublasOperation_t transa, transb;
    int64_t m, n, k, lda, ldb, ldc, batch, stride_a, stride_b, stride_c;
    cudaDataType type_a, type_b, type_c;
    cublasComputeType_t compute;
    const void *alpha, *beta, *a, *b, *c;
    bool pointers; /* a, b, c are arrays of pointers in device memory */
};

static bool is_operation(int operation) { return operation == CUBLAS_OP_N || operation == CUBLAS_OP_T || operation == CUBLAS_OP_C; }

/* What the engine has: inputs of one type, summed in f32 (f16 and bf16 may be stored as f32), f16 or f64. */
static bool supported(const struct product *p)
{
    if (p->type_a != p->type_b)
        return false;
    switch (p->compute) {
    case CUBLAS_COMPUTE_16F: case CUBLAS_COMPUTE_16F_PEDANTIC:
        return p->type_a == CUDA_R_16F && p->type_c == CUDA_R_16F;
    case CUBLAS_COMPUTE_32F: case CUBLAS_COMPUTE_32F_PEDANTIC:
        if (p->type_a == CUDA_R_16F || p->type_a == CUDA_R_16BF)
            return p->type_c == p->type_a || p->type_c == CUDA_R_32F;
        return p->type_a == CUDA_R_32F && p->type_c == CUDA_R_32F;
    case CUBLAS_COMPUTE_32F_FAST_16F: case CUBLAS_COMPUTE_32F_FAST_16BF: case CUBLAS_COMPUTE_32F_FAST_TF32:
        return p->type_a == CUDA_R_32F && p->type_c == CUDA_R_32F;
    case CUBLAS_COMPUTE_64F: case CUBLAS_COMPUTE_64F_PEDANTIC:
        return p->type_a == CUDA_R_64F && p->type_c == CUDA_R_64F;
    default: return false;
    }
}

static double half_to_double(uint16_t bits)
{
    int exponent = bits >> 10 & 31;
    double mantissa = bits & 1023, value;
    if (exponent == 31)
        value = mantissa ? __builtin_nan("") : __builtin_inf();
    else
        value = exponent ? __builtin_ldexp(1024 + mantissa, exponent - 25) : __builtin_ldexp(mantissa, -24);
    return bits & 0x8000 ? -value : value;
}

/* alpha and beta have the type of the computation. */
static double scalar(const void *value, cublasComputeType_t compute)
{
    if (compute == CUBLAS_COMPUTE_16F || compute == CUBLAS_COMPUTE_16F_PEDANTIC) {
        uint16_t bits;
        memcpy(&bits, value, sizeof bits);
        return half_to_double(bits);
    }
    if (compute == CUBLAS_COMPUTE_64F || compute == CUBLAS_COMPUTE_64F_PEDANTIC) {
        double wide;
        memcpy(&wide, value, sizeof wide);
        return wide;
    }
    float narrow;
    memcpy(&narrow, value, sizeof narrow);
    return narrow;
}

static cublasStatus_t multiply(cublasHandle_t handle, const struct product *p)
{
    REQUIRE(valid(handle), CUBLAS_STATUS_NOT_INITIALIZED);
    REQUIRE(is_operation(p->transa) && is_operation(p->transb), CUBLAS_STATUS_INVALID_VALUE);
    REQUIRE(p->m >= 0 && p->n >= 0 && p->k >= 0 && p->batch >= 0, CUBLAS_STATUS_INVALID_VALUE);
    int64_t rows_a = p->transa == CUBLAS_OP_N ? p->m : p->k, rows_b = p->transb == CUBLAS_OP_N ? p->k : p->n;
    REQUIRE(p->lda >= 1 && p->lda >= rows_a && p->ldb >= 1 && p->ldb >= rows_b && p->ldc >= 1 && p->ldc >= p->m, CUBLAS_STATUS_INVALID_VALUE);
    REQUIRE(p->alpha && p->beta, CUBLAS_STATUS_INVALID_VALUE);
    if (!supported(p)) {
        static int said;
        vgpu_note_once(&said, "%s: A, B, C of the types %d, %d, %d with compute type %d are not supported; f32, f16, bf16 and f64 are",
                       p->name, p->type_a, p->type_b, p->type_c, p->compute);
        return CUBLAS_STATUS_NOT_SUPPORTED;
    }
    if (!p->m || !p->n || !p->batch)
        return CUBLAS_STATUS_SUCCESS;
    REQUIRE(p->c && (!p->k || (p->a && p->b)), CUBLAS_STATUS_INVALID_VALUE);
    REQUIRE(p->m <= INT_MAX && p->n <= INT_MAX && p->k <= INT_MAX && p->batch <= INT_MAX, CUBLAS_STATUS_NOT_SUPPORTED);
    struct vgpu_gemm record = {
        .trans_a = (uint32_t)p->transa, .trans_b = (uint32_t)p->transb,
        .m = (int32_t)p->m, .n = (int32_t)p->n, .k = (int32_t)p->k, .batch = (int32_t)p->batch,
        .type_a = (uint32_t)p->type_a, .type_b = (uint32_t)p->type_b, .type_c = (uint32_t)p->type_c, .compute = (uint32_t)p->compute,
        .flags = p->pointers ? GEMM_POINTERS : 0,
        .lda = p->lda, .ldb = p->ldb, .ldc = p->ldc, .stride_a = p->stride_a, .stride_b = p->stride_b, .stride_c = p->stride_c,
        .a = (uintptr_t)p->a, .b = (uintptr_t)p->b, .c = (uintptr_t)p->c,
    };
    if (handle->pointer_mode == CUBLAS_POINTER_MODE_DEVICE) {
        record.flags |= GEMM_DEVICE_SCALARS;
        record.alpha_address = (uintptr_t)p->alpha;
        record.beta_address = (uintptr_t)p->beta;
    } else {
        record.alpha = scalar(p->alpha, p->compute);
        record.beta = scalar(p->beta, p->compute);
        if (record.alpha == 0)
            record.k = 0; /* as in BLAS: A and B are not looked at, whatever is in them */
    }
    return vgpu_cublas_submit(handle, VGPU_OP_GEMM, &record, sizeof record);
}

/* The entry points differ in their types and in how they name a batch. INT is int, or int64_t for the _64 forms. */
#define COMMON \
    .name = __func__, .transa = transa, .transb = transb, .m = m, .n = n, .k = k, .alpha = alpha, .beta = beta, .lda = lda, .ldb = ldb, .ldc = ldc
#define TYPES(kind, how) .type_a = kind, .type_b = kind, .type_c = kind, .compute = how

#define PLAIN(NAME, INT, TYPE, KIND, HOW) \
    cublasStatus_t NAME(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, INT m, INT n, INT k, const TYPE *alpha, \
                        const TYPE *A, INT lda, const TYPE *B, INT ldb, const TYPE *beta, TYPE *C, INT ldc) \
    { \
        return multiply(handle, &(struct product){COMMON, TYPES(KIND, HOW), .a = A, .b = B, .c = C, .batch = 1}); \
    }
#define BATCHED(NAME, INT, TYPE, KIND, HOW) \
    cublasStatus_t NAME(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, INT m, INT n, INT k, const TYPE *alpha, \
                        const TYPE *const *Aarray, INT lda, const TYPE *const *Barray, INT ldb, const TYPE *beta, TYPE *const *Carray, INT ldc, \
                        INT batchCount) \
    { \
        return multiply(handle, &(struct product){COMMON, TYPES(KIND, HOW), .a = Aarray, .b = Barray, .c = Carray, .batch = batchCount, .pointers = true}); \
    }
#define STRIDED(NAME, INT, TYPE, KIND, HOW) \
    cublasStatus_t NAME(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, INT m, INT n, INT k, const TYPE *alpha, \
                        const TYPE *A, INT lda, long long strideA, const TYPE *B, INT ldb, long long strideB, const TYPE *beta, TYPE *C, INT ldc, \
                        long long strideC, INT batchCount) \
    { \
        return multiply(handle, &(struct product){COMMON, TYPES(KIND, HOW), .a = A, .b = B, .c = C, .batch = batchCount, .stride_a = strideA, \
                                                  .stride_b = strideB, .stride_c = strideC}); \
    }
#define EX(NAME, INT) \
    cublasStatus_t NAME(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, INT m, INT n, INT k, const void *alpha, \
                        const void *A, cudaDataType Atype, INT lda, const void *B, cudaDataType Btype, INT ldb, const void *beta, void *C, \
                        cudaDataType Ctype, INT ldc, cublasComputeType_t computeType, cublasGemmAlgo_t algo) \
    { \
        (void)algo; \
        return multiply(handle, &(struct product){COMMON, .type_a = Atype, .type_b = Btype, .type_c = Ctype, .compute = computeType, .a = A, .b = B, \
                                                  .c = C, .batch = 1}); \
    }
#define EX_BATCHED(NAME, INT) \
    cublasStatus_t NAME(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, INT m, INT n, INT k, const void *alpha, \
                        const void *const *Aarray, cudaDataType Atype, INT lda, const void *const *Barray, cudaDataType Btype, INT ldb, \
                        const void *beta, void *const *Carray, cudaDataType Ctype, INT ldc, INT batchCount, cublasComputeType_t computeType, \
                        cublasGemmAlgo_t algo) \
    { \
        (void)algo; \
        return multiply(handle, &(struct product){COMMON, .type_a = Atype, .type_b = Btype, .type_c = Ctype, .compute = computeType, .a = Aarray, \
                                                  .b = Barray, .c = Carray, .batch = batchCount, .pointers = true}); \
    }
#define EX_STRIDED(NAME, INT) \
    cublasStatus_t NAME(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, INT m, INT n, INT k, const void *alpha, \
                        const void *A, cudaDataType Atype, INT lda, long long strideA, const void *B, cudaDataType Btype, INT ldb, \
                        long long strideB, const void *beta, void *C, cudaDataType Ctype, INT ldc, long long strideC, INT batchCount, \
                        cublasComputeType_t computeType, cublasGemmAlgo_t algo) \
    { \
        (void)algo; \
        return multiply(handle, &(struct product){COMMON, .type_a = Atype, .type_b = Btype, .type_c = Ctype, .compute = computeType, .a = A, .b = B, \
                                                  .c = C, .batch = batchCount, .stride_a = strideA, .stride_b = strideB, .stride_c = strideC}); \
    }

PLAIN(cublasSgemm_v2, int, float, CUDA_R_32F, CUBLAS_COMPUTE_32F)
PLAIN(cublasSgemm_v2_64, int64_t, float, CUDA_R_32F, CUBLAS_COMPUTE_32F)
PLAIN(cublasDgemm_v2, int, double, CUDA_R_64F, CUBLAS_COMPUTE_64F)
PLAIN(cublasDgemm_v2_64, int64_t, double, CUDA_R_64F, CUBLAS_COMPUTE_64F)
PLAIN(cublasHgemm, int, __half, CUDA_R_16F, CUBLAS_COMPUTE_16F)
PLAIN(cublasHgemm_64, int64_t, __half, CUDA_R_16F, CUBLAS_COMPUTE_16F)
BATCHED(cublasSgemmBatched, int, float, CUDA_R_32F, CUBLAS_COMPUTE_32F)
BATCHED(cublasSgemmBatched_64, int64_t, float, CUDA_R_32F, CUBLAS_COMPUTE_32F)
BATCHED(cublasDgemmBatched, int, double, CUDA_R_64F, CUBLAS_COMPUTE_64F)
BATCHED(cublasDgemmBatched_64, int64_t, double, CUDA_R_64F, CUBLAS_COMPUTE_64F)
BATCHED(cublasHgemmBatched, int, __half, CUDA_R_16F, CUBLAS_COMPUTE_16F)
BATCHED(cublasHgemmBatched_64, int64_t, __half, CUDA_R_16F, CUBLAS_COMPUTE_16F)
STRIDED(cublasSgemmStridedBatched, int, float, CUDA_R_32F, CUBLAS_COMPUTE_32F)
STRIDED(cublasSgemmStridedBatched_64, int64_t, float, CUDA_R_32F, CUBLAS_COMPUTE_32F)
STRIDED(cublasDgemmStridedBatched, int, double, CUDA_R_64F, CUBLAS_COMPUTE_64F)
STRIDED(cublasDgemmStridedBatched_64, int64_t, double, CUDA_R_64F, CUBLAS_COMPUTE_64F)
STRIDED(cublasHgemmStridedBatched, int, __half, CUDA_R_16F, CUBLAS_COMPUTE_16F)
STRIDED(cublasHgemmStridedBatched_64, int64_t, __half, CUDA_R_16F, CUBLAS_COMPUTE_16F)
EX(cublasGemmEx, int)
EX(cublasGemmEx_64, int64_t)
EX_BATCHED(cublasGemmBatchedEx, int)
EX_BATCHED(cublasGemmBatchedEx_64, int64_t)
EX_STRIDED(cublasGemmStridedBatchedEx, int)
EX_STRIDED(cublasGemmStridedBatchedEx_64, int64_t)

cublasStatus_t cublasSgemmEx(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const float *alpha,
                             const void *A, cudaDataType Atype, int lda, const void *B, cudaDataType Btype, int ldb, const float *beta, void *C,
                             cudaDataType Ctype, int ldc)
{
    return multiply(handle, &(struct product){COMMON, .type_a = Atype, .type_b = Btype, .type_c = Ctype, .compute = CUBLAS_COMPUTE_32F, .a = A,
                                              .b = B, .c = C, .batch = 1});
}
