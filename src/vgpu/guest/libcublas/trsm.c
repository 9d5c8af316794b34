/* Triangular systems with many right-hand sides: op(A) * X = alpha * B or X * op(A) = alpha * B; X replaces B. */
#include "internal.h"

enum { TRSM_POINTERS = 1, TRSM_DEVICE_SCALARS = 2, TRSM_F64 = 4 }; /* flags of TRSM in link.tbl */

struct system {
    cublasSideMode_t side;
    cublasFillMode_t uplo;
    cublasOperation_t trans;
    cublasDiagType_t diag;
    int m, n, lda, ldb, batch;
    const void *alpha, *a, *b;
    uint32_t flags;
};

static cublasStatus_t solve(cublasHandle_t handle, const struct system *s)
{
    REQUIRE(valid(handle), CUBLAS_STATUS_NOT_INITIALIZED);
    REQUIRE(s->side == CUBLAS_SIDE_LEFT || s->side == CUBLAS_SIDE_RIGHT, CUBLAS_STATUS_INVALID_VALUE);
    REQUIRE(s->uplo == CUBLAS_FILL_MODE_LOWER || s->uplo == CUBLAS_FILL_MODE_UPPER, CUBLAS_STATUS_INVALID_VALUE);
    REQUIRE(s->trans == CUBLAS_OP_N || s->trans == CUBLAS_OP_T || s->trans == CUBLAS_OP_C, CUBLAS_STATUS_INVALID_VALUE);
    REQUIRE(s->diag == CUBLAS_DIAG_NON_UNIT || s->diag == CUBLAS_DIAG_UNIT, CUBLAS_STATUS_INVALID_VALUE);
    REQUIRE(s->m >= 0 && s->n >= 0 && s->batch >= 0, CUBLAS_STATUS_INVALID_VALUE);
    int order = s->side == CUBLAS_SIDE_LEFT ? s->m : s->n;
    REQUIRE(s->lda >= 1 && s->lda >= order && s->ldb >= 1 && s->ldb >= s->m, CUBLAS_STATUS_INVALID_VALUE);
    REQUIRE(s->alpha, CUBLAS_STATUS_INVALID_VALUE);
    if (!s->m || !s->n || !s->batch)
        return CUBLAS_STATUS_SUCCESS;
    REQUIRE(s->a && s->b, CUBLAS_STATUS_INVALID_VALUE);
    struct vgpu_trsm record = {
        .side = (uint32_t)s->side, .uplo = (uint32_t)s->uplo, .trans = (uint32_t)s->trans, .diag = (uint32_t)s->diag,
        .m = s->m, .n = s->n, .batch = s->batch, .flags = s->flags, .lda = s->lda, .ldb = s->ldb,
        .a = (uintptr_t)s->a, .b = (uintptr_t)s->b,
    };
    if (handle->pointer_mode == CUBLAS_POINTER_MODE_DEVICE) {
        record.flags |= TRSM_DEVICE_SCALARS;
        record.alpha_address = (uintptr_t)s->alpha;
    } else {
        record.alpha = s->flags & TRSM_F64 ? *(const double *)s->alpha : *(const float *)s->alpha;
    }
    return vgpu_cublas_submit(handle, VGPU_OP_TRSM, &record, sizeof record);
}

#define PLAIN(NAME, TYPE, FLAGS) \
    cublasStatus_t NAME(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int m, \
                        int n, const TYPE *alpha, const TYPE *A, int lda, TYPE *B, int ldb) \
    { \
        return solve(handle, &(struct system){side, uplo, trans, diag, m, n, lda, ldb, 1, alpha, A, B, FLAGS}); \
    }
#define BATCHED(NAME, TYPE, FLAGS) \
    cublasStatus_t NAME(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int m, \
                        int n, const TYPE *alpha, const TYPE *const *A, int lda, TYPE *const *B, int ldb, int batchCount) \
    { \
        return solve(handle, &(struct system){side, uplo, trans, diag, m, n, lda, ldb, batchCount, alpha, A, B, FLAGS | TRSM_POINTERS}); \
    }

PLAIN(cublasStrsm_v2, float, 0)
PLAIN(cublasDtrsm_v2, double, TRSM_F64)
BATCHED(cublasStrsmBatched, float, 0)
BATCHED(cublasDtrsmBatched, double, TRSM_F64)
