/* Generated from cublas.tbl by vgpu.api.generate; do not edit. */
#include "vgpu_cublas.h"
#include "vgpu_stub.h"

#pragma GCC diagnostic ignored "-Wunused-parameter"

VGPU_API cublasStatus_t cublasCbdmm();
VGPU_API cublasStatus_t cublasDbdmm();
VGPU_API cublasStatus_t cublasGetBackdoor();
VGPU_API cublasStatus_t cublasGetEnvironmentMode();
VGPU_API cublasStatus_t cublasSbdmm();
VGPU_API cublasStatus_t cublasSetBackdoor();
VGPU_API cublasStatus_t cublasSetBackdoorEx();
VGPU_API cublasStatus_t cublasSetEnvironmentMode();
VGPU_API cublasStatus_t cublasZbdmm();
VGPU_STUB cublasStatus_t cublasAlloc(int n, int elemSize, void **devicePtr)
{ VGPU_UNSUPPORTED("cublasAlloc"); return 15; }
VGPU_STUB cublasStatus_t cublasAsumEx(cublasHandle_t handle, int n, const void *x, cudaDataType xType, int incx, void *result, cudaDataType resultType, cudaDataType executiontype)
{ VGPU_UNSUPPORTED("cublasAsumEx"); return 15; }
VGPU_STUB cublasStatus_t cublasAsumEx_64(cublasHandle_t handle, int64_t n, const void *x, cudaDataType xType, int64_t incx, void *result, cudaDataType resultType, cudaDataType executiontype)
{ VGPU_UNSUPPORTED("cublasAsumEx_64"); return 15; }
VGPU_STUB cublasStatus_t cublasAxpyEx(cublasHandle_t handle, int n, const void *alpha, cudaDataType alphaType, const void *x, cudaDataType xType, int incx, void *y, cudaDataType yType, int incy, cudaDataType executiontype)
{ VGPU_UNSUPPORTED("cublasAxpyEx"); return 15; }
VGPU_STUB cublasStatus_t cublasAxpyEx_64(cublasHandle_t handle, int64_t n, const void *alpha, cudaDataType alphaType, const void *x, cudaDataType xType, int64_t incx, void *y, cudaDataType yType, int64_t incy, cudaDataType executiontype)
{ VGPU_UNSUPPORTED("cublasAxpyEx_64"); return 15; }
VGPU_STUB void cublasCaxpy(int n, cuComplex alpha, const cuComplex *x, int incx, cuComplex *y, int incy)
{ VGPU_UNSUPPORTED("cublasCaxpy"); return; }
VGPU_STUB cublasStatus_t cublasCaxpy_v2(cublasHandle_t handle, int n, const cuComplex *alpha, const cuComplex *x, int incx, cuComplex *y, int incy)
{ VGPU_UNSUPPORTED("cublasCaxpy_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasCaxpy_v2_64(cublasHandle_t handle, int64_t n, const cuComplex *alpha, const cuComplex *x, int64_t incx, cuComplex *y, int64_t incy)
{ VGPU_UNSUPPORTED("cublasCaxpy_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasCbdmm()
{ VGPU_UNSUPPORTED("cublasCbdmm"); return 15; }
VGPU_STUB void cublasCcopy(int n, const cuComplex *x, int incx, cuComplex *y, int incy)
{ VGPU_UNSUPPORTED("cublasCcopy"); return; }
VGPU_STUB cublasStatus_t cublasCcopy_v2(cublasHandle_t handle, int n, const cuComplex *x, int incx, cuComplex *y, int incy)
{ VGPU_UNSUPPORTED("cublasCcopy_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasCcopy_v2_64(cublasHandle_t handle, int64_t n, const cuComplex *x, int64_t incx, cuComplex *y, int64_t incy)
{ VGPU_UNSUPPORTED("cublasCcopy_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasCdgmm(cublasHandle_t handle, cublasSideMode_t mode, int m, int n, const cuComplex *A, int lda, const cuComplex *x, int incx, cuComplex *C, int ldc)
{ VGPU_UNSUPPORTED("cublasCdgmm"); return 15; }
VGPU_STUB cublasStatus_t cublasCdgmm_64(cublasHandle_t handle, cublasSideMode_t mode, int64_t m, int64_t n, const cuComplex *A, int64_t lda, const cuComplex *x, int64_t incx, cuComplex *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasCdgmm_64"); return 15; }
VGPU_STUB cuComplex cublasCdotc(int n, const cuComplex *x, int incx, const cuComplex *y, int incy)
{ VGPU_UNSUPPORTED("cublasCdotc"); return (cuComplex){0}; }
VGPU_STUB cublasStatus_t cublasCdotc_v2(cublasHandle_t handle, int n, const cuComplex *x, int incx, const cuComplex *y, int incy, cuComplex *result)
{ VGPU_UNSUPPORTED("cublasCdotc_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasCdotc_v2_64(cublasHandle_t handle, int64_t n, const cuComplex *x, int64_t incx, const cuComplex *y, int64_t incy, cuComplex *result)
{ VGPU_UNSUPPORTED("cublasCdotc_v2_64"); return 15; }
VGPU_STUB cuComplex cublasCdotu(int n, const cuComplex *x, int incx, const cuComplex *y, int incy)
{ VGPU_UNSUPPORTED("cublasCdotu"); return (cuComplex){0}; }
VGPU_STUB cublasStatus_t cublasCdotu_v2(cublasHandle_t handle, int n, const cuComplex *x, int incx, const cuComplex *y, int incy, cuComplex *result)
{ VGPU_UNSUPPORTED("cublasCdotu_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasCdotu_v2_64(cublasHandle_t handle, int64_t n, const cuComplex *x, int64_t incx, const cuComplex *y, int64_t incy, cuComplex *result)
{ VGPU_UNSUPPORTED("cublasCdotu_v2_64"); return 15; }
VGPU_STUB void cublasCgbmv(char trans, int m, int n, int kl, int ku, cuComplex alpha, const cuComplex *A, int lda, const cuComplex *x, int incx, cuComplex beta, cuComplex *y, int incy)
{ VGPU_UNSUPPORTED("cublasCgbmv"); return; }
VGPU_STUB cublasStatus_t cublasCgbmv_v2(cublasHandle_t handle, cublasOperation_t trans, int m, int n, int kl, int ku, const cuComplex *alpha, const cuComplex *A, int lda, const cuComplex *x, int incx, const cuComplex *beta, cuComplex *y, int incy)
{ VGPU_UNSUPPORTED("cublasCgbmv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasCgbmv_v2_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, int64_t kl, int64_t ku, const cuComplex *alpha, const cuComplex *A, int64_t lda, const cuComplex *x, int64_t incx, const cuComplex *beta, cuComplex *y, int64_t incy)
{ VGPU_UNSUPPORTED("cublasCgbmv_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasCgeam(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, const cuComplex *alpha, const cuComplex *A, int lda, const cuComplex *beta, const cuComplex *B, int ldb, cuComplex *C, int ldc)
{ VGPU_UNSUPPORTED("cublasCgeam"); return 15; }
VGPU_STUB cublasStatus_t cublasCgeam_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, const cuComplex *alpha, const cuComplex *A, int64_t lda, const cuComplex *beta, const cuComplex *B, int64_t ldb, cuComplex *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasCgeam_64"); return 15; }
VGPU_STUB cublasStatus_t cublasCgelsBatched(cublasHandle_t handle, cublasOperation_t trans, int m, int n, int nrhs, cuComplex *const *Aarray, int lda, cuComplex *const *Carray, int ldc, int *info, int *devInfoArray, int batchSize)
{ VGPU_UNSUPPORTED("cublasCgelsBatched"); return 15; }
VGPU_STUB void cublasCgemm(char transa, char transb, int m, int n, int k, cuComplex alpha, const cuComplex *A, int lda, const cuComplex *B, int ldb, cuComplex beta, cuComplex *C, int ldc)
{ VGPU_UNSUPPORTED("cublasCgemm"); return; }
VGPU_STUB cublasStatus_t cublasCgemm3m(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const cuComplex *alpha, const cuComplex *A, int lda, const cuComplex *B, int ldb, const cuComplex *beta, cuComplex *C, int ldc)
{ VGPU_UNSUPPORTED("cublasCgemm3m"); return 15; }
VGPU_STUB cublasStatus_t cublasCgemm3mBatched(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const cuComplex *alpha, const cuComplex *const *Aarray, int lda, const cuComplex *const *Barray, int ldb, const cuComplex *beta, cuComplex *const *Carray, int ldc, int batchCount)
{ VGPU_UNSUPPORTED("cublasCgemm3mBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasCgemm3mBatched_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const cuComplex *alpha, const cuComplex *const *Aarray, int64_t lda, const cuComplex *const *Barray, int64_t ldb, const cuComplex *beta, cuComplex *const *Carray, int64_t ldc, int64_t batchCount)
{ VGPU_UNSUPPORTED("cublasCgemm3mBatched_64"); return 15; }
VGPU_STUB cublasStatus_t cublasCgemm3mEx(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const cuComplex *alpha, const void *A, cudaDataType Atype, int lda, const void *B, cudaDataType Btype, int ldb, const cuComplex *beta, void *C, cudaDataType Ctype, int ldc)
{ VGPU_UNSUPPORTED("cublasCgemm3mEx"); return 15; }
VGPU_STUB cublasStatus_t cublasCgemm3mEx_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const cuComplex *alpha, const void *A, cudaDataType Atype, int64_t lda, const void *B, cudaDataType Btype, int64_t ldb, const cuComplex *beta, void *C, cudaDataType Ctype, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasCgemm3mEx_64"); return 15; }
VGPU_STUB cublasStatus_t cublasCgemm3mStridedBatched(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const cuComplex *alpha, const cuComplex *A, int lda, long long strideA, const cuComplex *B, int ldb, long long strideB, const cuComplex *beta, cuComplex *C, int ldc, long long strideC, int batchCount)
{ VGPU_UNSUPPORTED("cublasCgemm3mStridedBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasCgemm3mStridedBatched_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const cuComplex *alpha, const cuComplex *A, int64_t lda, long long strideA, const cuComplex *B, int64_t ldb, long long strideB, const cuComplex *beta, cuComplex *C, int64_t ldc, long long strideC, int64_t batchCount)
{ VGPU_UNSUPPORTED("cublasCgemm3mStridedBatched_64"); return 15; }
VGPU_STUB cublasStatus_t cublasCgemm3m_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const cuComplex *alpha, const cuComplex *A, int64_t lda, const cuComplex *B, int64_t ldb, const cuComplex *beta, cuComplex *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasCgemm3m_64"); return 15; }
VGPU_STUB cublasStatus_t cublasCgemmBatched(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const cuComplex *alpha, const cuComplex *const *Aarray, int lda, const cuComplex *const *Barray, int ldb, const cuComplex *beta, cuComplex *const *Carray, int ldc, int batchCount)
{ VGPU_UNSUPPORTED("cublasCgemmBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasCgemmBatched_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const cuComplex *alpha, const cuComplex *const *Aarray, int64_t lda, const cuComplex *const *Barray, int64_t ldb, const cuComplex *beta, cuComplex *const *Carray, int64_t ldc, int64_t batchCount)
{ VGPU_UNSUPPORTED("cublasCgemmBatched_64"); return 15; }
VGPU_STUB cublasStatus_t cublasCgemmEx(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const cuComplex *alpha, const void *A, cudaDataType Atype, int lda, const void *B, cudaDataType Btype, int ldb, const cuComplex *beta, void *C, cudaDataType Ctype, int ldc)
{ VGPU_UNSUPPORTED("cublasCgemmEx"); return 15; }
VGPU_STUB cublasStatus_t cublasCgemmEx_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const cuComplex *alpha, const void *A, cudaDataType Atype, int64_t lda, const void *B, cudaDataType Btype, int64_t ldb, const cuComplex *beta, void *C, cudaDataType Ctype, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasCgemmEx_64"); return 15; }
VGPU_STUB cublasStatus_t cublasCgemmStridedBatched(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const cuComplex *alpha, const cuComplex *A, int lda, long long strideA, const cuComplex *B, int ldb, long long strideB, const cuComplex *beta, cuComplex *C, int ldc, long long strideC, int batchCount)
{ VGPU_UNSUPPORTED("cublasCgemmStridedBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasCgemmStridedBatched_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const cuComplex *alpha, const cuComplex *A, int64_t lda, long long strideA, const cuComplex *B, int64_t ldb, long long strideB, const cuComplex *beta, cuComplex *C, int64_t ldc, long long strideC, int64_t batchCount)
{ VGPU_UNSUPPORTED("cublasCgemmStridedBatched_64"); return 15; }
VGPU_STUB cublasStatus_t cublasCgemm_v2(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const cuComplex *alpha, const cuComplex *A, int lda, const cuComplex *B, int ldb, const cuComplex *beta, cuComplex *C, int ldc)
{ VGPU_UNSUPPORTED("cublasCgemm_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasCgemm_v2_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const cuComplex *alpha, const cuComplex *A, int64_t lda, const cuComplex *B, int64_t ldb, const cuComplex *beta, cuComplex *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasCgemm_v2_64"); return 15; }
VGPU_STUB void cublasCgemv(char trans, int m, int n, cuComplex alpha, const cuComplex *A, int lda, const cuComplex *x, int incx, cuComplex beta, cuComplex *y, int incy)
{ VGPU_UNSUPPORTED("cublasCgemv"); return; }
VGPU_STUB cublasStatus_t cublasCgemvBatched(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const cuComplex *alpha, const cuComplex *const *Aarray, int lda, const cuComplex *const *xarray, int incx, const cuComplex *beta, cuComplex *const *yarray, int incy, int batchCount)
{ VGPU_UNSUPPORTED("cublasCgemvBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasCgemvBatched_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, const cuComplex *alpha, const cuComplex *const *Aarray, int64_t lda, const cuComplex *const *xarray, int64_t incx, const cuComplex *beta, cuComplex *const *yarray, int64_t incy, int64_t batchCount)
{ VGPU_UNSUPPORTED("cublasCgemvBatched_64"); return 15; }
VGPU_STUB cublasStatus_t cublasCgemvStridedBatched(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const cuComplex *alpha, const cuComplex *A, int lda, long long strideA, const cuComplex *x, int incx, long long stridex, const cuComplex *beta, cuComplex *y, int incy, long long stridey, int batchCount)
{ VGPU_UNSUPPORTED("cublasCgemvStridedBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasCgemvStridedBatched_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, const cuComplex *alpha, const cuComplex *A, int64_t lda, long long strideA, const cuComplex *x, int64_t incx, long long stridex, const cuComplex *beta, cuComplex *y, int64_t incy, long long stridey, int64_t batchCount)
{ VGPU_UNSUPPORTED("cublasCgemvStridedBatched_64"); return 15; }
VGPU_STUB cublasStatus_t cublasCgemv_v2(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const cuComplex *alpha, const cuComplex *A, int lda, const cuComplex *x, int incx, const cuComplex *beta, cuComplex *y, int incy)
{ VGPU_UNSUPPORTED("cublasCgemv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasCgemv_v2_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, const cuComplex *alpha, const cuComplex *A, int64_t lda, const cuComplex *x, int64_t incx, const cuComplex *beta, cuComplex *y, int64_t incy)
{ VGPU_UNSUPPORTED("cublasCgemv_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasCgeqrfBatched(cublasHandle_t handle, int m, int n, cuComplex *const *Aarray, int lda, cuComplex *const *TauArray, int *info, int batchSize)
{ VGPU_UNSUPPORTED("cublasCgeqrfBatched"); return 15; }
VGPU_STUB void cublasCgerc(int m, int n, cuComplex alpha, const cuComplex *x, int incx, const cuComplex *y, int incy, cuComplex *A, int lda)
{ VGPU_UNSUPPORTED("cublasCgerc"); return; }
VGPU_STUB cublasStatus_t cublasCgerc_v2(cublasHandle_t handle, int m, int n, const cuComplex *alpha, const cuComplex *x, int incx, const cuComplex *y, int incy, cuComplex *A, int lda)
{ VGPU_UNSUPPORTED("cublasCgerc_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasCgerc_v2_64(cublasHandle_t handle, int64_t m, int64_t n, const cuComplex *alpha, const cuComplex *x, int64_t incx, const cuComplex *y, int64_t incy, cuComplex *A, int64_t lda)
{ VGPU_UNSUPPORTED("cublasCgerc_v2_64"); return 15; }
VGPU_STUB void cublasCgeru(int m, int n, cuComplex alpha, const cuComplex *x, int incx, const cuComplex *y, int incy, cuComplex *A, int lda)
{ VGPU_UNSUPPORTED("cublasCgeru"); return; }
VGPU_STUB cublasStatus_t cublasCgeru_v2(cublasHandle_t handle, int m, int n, const cuComplex *alpha, const cuComplex *x, int incx, const cuComplex *y, int incy, cuComplex *A, int lda)
{ VGPU_UNSUPPORTED("cublasCgeru_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasCgeru_v2_64(cublasHandle_t handle, int64_t m, int64_t n, const cuComplex *alpha, const cuComplex *x, int64_t incx, const cuComplex *y, int64_t incy, cuComplex *A, int64_t lda)
{ VGPU_UNSUPPORTED("cublasCgeru_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasCgetrfBatched(cublasHandle_t handle, int n, cuComplex *const *A, int lda, int *P, int *info, int batchSize)
{ VGPU_UNSUPPORTED("cublasCgetrfBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasCgetriBatched(cublasHandle_t handle, int n, const cuComplex *const *A, int lda, const int *P, cuComplex *const *C, int ldc, int *info, int batchSize)
{ VGPU_UNSUPPORTED("cublasCgetriBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasCgetrsBatched(cublasHandle_t handle, cublasOperation_t trans, int n, int nrhs, const cuComplex *const *Aarray, int lda, const int *devIpiv, cuComplex *const *Barray, int ldb, int *info, int batchSize)
{ VGPU_UNSUPPORTED("cublasCgetrsBatched"); return 15; }
VGPU_STUB void cublasChbmv(char uplo, int n, int k, cuComplex alpha, const cuComplex *A, int lda, const cuComplex *x, int incx, cuComplex beta, cuComplex *y, int incy)
{ VGPU_UNSUPPORTED("cublasChbmv"); return; }
VGPU_STUB cublasStatus_t cublasChbmv_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, int k, const cuComplex *alpha, const cuComplex *A, int lda, const cuComplex *x, int incx, const cuComplex *beta, cuComplex *y, int incy)
{ VGPU_UNSUPPORTED("cublasChbmv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasChbmv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, int64_t k, const cuComplex *alpha, const cuComplex *A, int64_t lda, const cuComplex *x, int64_t incx, const cuComplex *beta, cuComplex *y, int64_t incy)
{ VGPU_UNSUPPORTED("cublasChbmv_v2_64"); return 15; }
VGPU_STUB void cublasChemm(char side, char uplo, int m, int n, cuComplex alpha, const cuComplex *A, int lda, const cuComplex *B, int ldb, cuComplex beta, cuComplex *C, int ldc)
{ VGPU_UNSUPPORTED("cublasChemm"); return; }
VGPU_STUB cublasStatus_t cublasChemm_v2(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, int m, int n, const cuComplex *alpha, const cuComplex *A, int lda, const cuComplex *B, int ldb, const cuComplex *beta, cuComplex *C, int ldc)
{ VGPU_UNSUPPORTED("cublasChemm_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasChemm_v2_64(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, int64_t m, int64_t n, const cuComplex *alpha, const cuComplex *A, int64_t lda, const cuComplex *B, int64_t ldb, const cuComplex *beta, cuComplex *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasChemm_v2_64"); return 15; }
VGPU_STUB void cublasChemv(char uplo, int n, cuComplex alpha, const cuComplex *A, int lda, const cuComplex *x, int incx, cuComplex beta, cuComplex *y, int incy)
{ VGPU_UNSUPPORTED("cublasChemv"); return; }
VGPU_STUB cublasStatus_t cublasChemv_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const cuComplex *alpha, const cuComplex *A, int lda, const cuComplex *x, int incx, const cuComplex *beta, cuComplex *y, int incy)
{ VGPU_UNSUPPORTED("cublasChemv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasChemv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const cuComplex *alpha, const cuComplex *A, int64_t lda, const cuComplex *x, int64_t incx, const cuComplex *beta, cuComplex *y, int64_t incy)
{ VGPU_UNSUPPORTED("cublasChemv_v2_64"); return 15; }
VGPU_STUB void cublasCher(char uplo, int n, float alpha, const cuComplex *x, int incx, cuComplex *A, int lda)
{ VGPU_UNSUPPORTED("cublasCher"); return; }
VGPU_STUB void cublasCher2(char uplo, int n, cuComplex alpha, const cuComplex *x, int incx, const cuComplex *y, int incy, cuComplex *A, int lda)
{ VGPU_UNSUPPORTED("cublasCher2"); return; }
VGPU_STUB cublasStatus_t cublasCher2_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const cuComplex *alpha, const cuComplex *x, int incx, const cuComplex *y, int incy, cuComplex *A, int lda)
{ VGPU_UNSUPPORTED("cublasCher2_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasCher2_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const cuComplex *alpha, const cuComplex *x, int64_t incx, const cuComplex *y, int64_t incy, cuComplex *A, int64_t lda)
{ VGPU_UNSUPPORTED("cublasCher2_v2_64"); return 15; }
VGPU_STUB void cublasCher2k(char uplo, char trans, int n, int k, cuComplex alpha, const cuComplex *A, int lda, const cuComplex *B, int ldb, float beta, cuComplex *C, int ldc)
{ VGPU_UNSUPPORTED("cublasCher2k"); return; }
VGPU_STUB cublasStatus_t cublasCher2k_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const cuComplex *alpha, const cuComplex *A, int lda, const cuComplex *B, int ldb, const float *beta, cuComplex *C, int ldc)
{ VGPU_UNSUPPORTED("cublasCher2k_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasCher2k_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const cuComplex *alpha, const cuComplex *A, int64_t lda, const cuComplex *B, int64_t ldb, const float *beta, cuComplex *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasCher2k_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasCher_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const float *alpha, const cuComplex *x, int incx, cuComplex *A, int lda)
{ VGPU_UNSUPPORTED("cublasCher_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasCher_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const float *alpha, const cuComplex *x, int64_t incx, cuComplex *A, int64_t lda)
{ VGPU_UNSUPPORTED("cublasCher_v2_64"); return 15; }
VGPU_STUB void cublasCherk(char uplo, char trans, int n, int k, float alpha, const cuComplex *A, int lda, float beta, cuComplex *C, int ldc)
{ VGPU_UNSUPPORTED("cublasCherk"); return; }
VGPU_STUB cublasStatus_t cublasCherk3mEx(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const float *alpha, const void *A, cudaDataType Atype, int lda, const float *beta, void *C, cudaDataType Ctype, int ldc)
{ VGPU_UNSUPPORTED("cublasCherk3mEx"); return 15; }
VGPU_STUB cublasStatus_t cublasCherk3mEx_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const float *alpha, const void *A, cudaDataType Atype, int64_t lda, const float *beta, void *C, cudaDataType Ctype, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasCherk3mEx_64"); return 15; }
VGPU_STUB cublasStatus_t cublasCherkEx(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const float *alpha, const void *A, cudaDataType Atype, int lda, const float *beta, void *C, cudaDataType Ctype, int ldc)
{ VGPU_UNSUPPORTED("cublasCherkEx"); return 15; }
VGPU_STUB cublasStatus_t cublasCherkEx_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const float *alpha, const void *A, cudaDataType Atype, int64_t lda, const float *beta, void *C, cudaDataType Ctype, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasCherkEx_64"); return 15; }
VGPU_STUB cublasStatus_t cublasCherk_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const float *alpha, const cuComplex *A, int lda, const float *beta, cuComplex *C, int ldc)
{ VGPU_UNSUPPORTED("cublasCherk_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasCherk_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const float *alpha, const cuComplex *A, int64_t lda, const float *beta, cuComplex *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasCherk_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasCherkx(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const cuComplex *alpha, const cuComplex *A, int lda, const cuComplex *B, int ldb, const float *beta, cuComplex *C, int ldc)
{ VGPU_UNSUPPORTED("cublasCherkx"); return 15; }
VGPU_STUB cublasStatus_t cublasCherkx_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const cuComplex *alpha, const cuComplex *A, int64_t lda, const cuComplex *B, int64_t ldb, const float *beta, cuComplex *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasCherkx_64"); return 15; }
VGPU_STUB void cublasChpmv(char uplo, int n, cuComplex alpha, const cuComplex *AP, const cuComplex *x, int incx, cuComplex beta, cuComplex *y, int incy)
{ VGPU_UNSUPPORTED("cublasChpmv"); return; }
VGPU_STUB cublasStatus_t cublasChpmv_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const cuComplex *alpha, const cuComplex *AP, const cuComplex *x, int incx, const cuComplex *beta, cuComplex *y, int incy)
{ VGPU_UNSUPPORTED("cublasChpmv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasChpmv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const cuComplex *alpha, const cuComplex *AP, const cuComplex *x, int64_t incx, const cuComplex *beta, cuComplex *y, int64_t incy)
{ VGPU_UNSUPPORTED("cublasChpmv_v2_64"); return 15; }
VGPU_STUB void cublasChpr(char uplo, int n, float alpha, const cuComplex *x, int incx, cuComplex *AP)
{ VGPU_UNSUPPORTED("cublasChpr"); return; }
VGPU_STUB void cublasChpr2(char uplo, int n, cuComplex alpha, const cuComplex *x, int incx, const cuComplex *y, int incy, cuComplex *AP)
{ VGPU_UNSUPPORTED("cublasChpr2"); return; }
VGPU_STUB cublasStatus_t cublasChpr2_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const cuComplex *alpha, const cuComplex *x, int incx, const cuComplex *y, int incy, cuComplex *AP)
{ VGPU_UNSUPPORTED("cublasChpr2_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasChpr2_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const cuComplex *alpha, const cuComplex *x, int64_t incx, const cuComplex *y, int64_t incy, cuComplex *AP)
{ VGPU_UNSUPPORTED("cublasChpr2_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasChpr_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const float *alpha, const cuComplex *x, int incx, cuComplex *AP)
{ VGPU_UNSUPPORTED("cublasChpr_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasChpr_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const float *alpha, const cuComplex *x, int64_t incx, cuComplex *AP)
{ VGPU_UNSUPPORTED("cublasChpr_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasCmatinvBatched(cublasHandle_t handle, int n, const cuComplex *const *A, int lda, cuComplex *const *Ainv, int lda_inv, int *info, int batchSize)
{ VGPU_UNSUPPORTED("cublasCmatinvBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasCopyEx(cublasHandle_t handle, int n, const void *x, cudaDataType xType, int incx, void *y, cudaDataType yType, int incy)
{ VGPU_UNSUPPORTED("cublasCopyEx"); return 15; }
VGPU_STUB cublasStatus_t cublasCopyEx_64(cublasHandle_t handle, int64_t n, const void *x, cudaDataType xType, int64_t incx, void *y, cudaDataType yType, int64_t incy)
{ VGPU_UNSUPPORTED("cublasCopyEx_64"); return 15; }
VGPU_STUB cublasStatus_t cublasCreate_v2(cublasHandle_t *handle)
{ VGPU_UNSUPPORTED("cublasCreate_v2"); return 15; }
VGPU_STUB void cublasCrot(int n, cuComplex *x, int incx, cuComplex *y, int incy, float c, cuComplex s)
{ VGPU_UNSUPPORTED("cublasCrot"); return; }
VGPU_STUB cublasStatus_t cublasCrot_v2(cublasHandle_t handle, int n, cuComplex *x, int incx, cuComplex *y, int incy, const float *c, const cuComplex *s)
{ VGPU_UNSUPPORTED("cublasCrot_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasCrot_v2_64(cublasHandle_t handle, int64_t n, cuComplex *x, int64_t incx, cuComplex *y, int64_t incy, const float *c, const cuComplex *s)
{ VGPU_UNSUPPORTED("cublasCrot_v2_64"); return 15; }
VGPU_STUB void cublasCrotg(cuComplex *ca, cuComplex cb, float *sc, cuComplex *cs)
{ VGPU_UNSUPPORTED("cublasCrotg"); return; }
VGPU_STUB cublasStatus_t cublasCrotg_v2(cublasHandle_t handle, cuComplex *a, cuComplex *b, float *c, cuComplex *s)
{ VGPU_UNSUPPORTED("cublasCrotg_v2"); return 15; }
VGPU_STUB void cublasCscal(int n, cuComplex alpha, cuComplex *x, int incx)
{ VGPU_UNSUPPORTED("cublasCscal"); return; }
VGPU_STUB cublasStatus_t cublasCscal_v2(cublasHandle_t handle, int n, const cuComplex *alpha, cuComplex *x, int incx)
{ VGPU_UNSUPPORTED("cublasCscal_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasCscal_v2_64(cublasHandle_t handle, int64_t n, const cuComplex *alpha, cuComplex *x, int64_t incx)
{ VGPU_UNSUPPORTED("cublasCscal_v2_64"); return 15; }
VGPU_STUB void cublasCsrot(int n, cuComplex *x, int incx, cuComplex *y, int incy, float c, float s)
{ VGPU_UNSUPPORTED("cublasCsrot"); return; }
VGPU_STUB cublasStatus_t cublasCsrot_v2(cublasHandle_t handle, int n, cuComplex *x, int incx, cuComplex *y, int incy, const float *c, const float *s)
{ VGPU_UNSUPPORTED("cublasCsrot_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasCsrot_v2_64(cublasHandle_t handle, int64_t n, cuComplex *x, int64_t incx, cuComplex *y, int64_t incy, const float *c, const float *s)
{ VGPU_UNSUPPORTED("cublasCsrot_v2_64"); return 15; }
VGPU_STUB void cublasCsscal(int n, float alpha, cuComplex *x, int incx)
{ VGPU_UNSUPPORTED("cublasCsscal"); return; }
VGPU_STUB cublasStatus_t cublasCsscal_v2(cublasHandle_t handle, int n, const float *alpha, cuComplex *x, int incx)
{ VGPU_UNSUPPORTED("cublasCsscal_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasCsscal_v2_64(cublasHandle_t handle, int64_t n, const float *alpha, cuComplex *x, int64_t incx)
{ VGPU_UNSUPPORTED("cublasCsscal_v2_64"); return 15; }
VGPU_STUB void cublasCswap(int n, cuComplex *x, int incx, cuComplex *y, int incy)
{ VGPU_UNSUPPORTED("cublasCswap"); return; }
VGPU_STUB cublasStatus_t cublasCswap_v2(cublasHandle_t handle, int n, cuComplex *x, int incx, cuComplex *y, int incy)
{ VGPU_UNSUPPORTED("cublasCswap_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasCswap_v2_64(cublasHandle_t handle, int64_t n, cuComplex *x, int64_t incx, cuComplex *y, int64_t incy)
{ VGPU_UNSUPPORTED("cublasCswap_v2_64"); return 15; }
VGPU_STUB void cublasCsymm(char side, char uplo, int m, int n, cuComplex alpha, const cuComplex *A, int lda, const cuComplex *B, int ldb, cuComplex beta, cuComplex *C, int ldc)
{ VGPU_UNSUPPORTED("cublasCsymm"); return; }
VGPU_STUB cublasStatus_t cublasCsymm_v2(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, int m, int n, const cuComplex *alpha, const cuComplex *A, int lda, const cuComplex *B, int ldb, const cuComplex *beta, cuComplex *C, int ldc)
{ VGPU_UNSUPPORTED("cublasCsymm_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasCsymm_v2_64(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, int64_t m, int64_t n, const cuComplex *alpha, const cuComplex *A, int64_t lda, const cuComplex *B, int64_t ldb, const cuComplex *beta, cuComplex *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasCsymm_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasCsymv_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const cuComplex *alpha, const cuComplex *A, int lda, const cuComplex *x, int incx, const cuComplex *beta, cuComplex *y, int incy)
{ VGPU_UNSUPPORTED("cublasCsymv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasCsymv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const cuComplex *alpha, const cuComplex *A, int64_t lda, const cuComplex *x, int64_t incx, const cuComplex *beta, cuComplex *y, int64_t incy)
{ VGPU_UNSUPPORTED("cublasCsymv_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasCsyr2_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const cuComplex *alpha, const cuComplex *x, int incx, const cuComplex *y, int incy, cuComplex *A, int lda)
{ VGPU_UNSUPPORTED("cublasCsyr2_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasCsyr2_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const cuComplex *alpha, const cuComplex *x, int64_t incx, const cuComplex *y, int64_t incy, cuComplex *A, int64_t lda)
{ VGPU_UNSUPPORTED("cublasCsyr2_v2_64"); return 15; }
VGPU_STUB void cublasCsyr2k(char uplo, char trans, int n, int k, cuComplex alpha, const cuComplex *A, int lda, const cuComplex *B, int ldb, cuComplex beta, cuComplex *C, int ldc)
{ VGPU_UNSUPPORTED("cublasCsyr2k"); return; }
VGPU_STUB cublasStatus_t cublasCsyr2k_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const cuComplex *alpha, const cuComplex *A, int lda, const cuComplex *B, int ldb, const cuComplex *beta, cuComplex *C, int ldc)
{ VGPU_UNSUPPORTED("cublasCsyr2k_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasCsyr2k_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const cuComplex *alpha, const cuComplex *A, int64_t lda, const cuComplex *B, int64_t ldb, const cuComplex *beta, cuComplex *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasCsyr2k_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasCsyr_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const cuComplex *alpha, const cuComplex *x, int incx, cuComplex *A, int lda)
{ VGPU_UNSUPPORTED("cublasCsyr_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasCsyr_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const cuComplex *alpha, const cuComplex *x, int64_t incx, cuComplex *A, int64_t lda)
{ VGPU_UNSUPPORTED("cublasCsyr_v2_64"); return 15; }
VGPU_STUB void cublasCsyrk(char uplo, char trans, int n, int k, cuComplex alpha, const cuComplex *A, int lda, cuComplex beta, cuComplex *C, int ldc)
{ VGPU_UNSUPPORTED("cublasCsyrk"); return; }
VGPU_STUB cublasStatus_t cublasCsyrk3mEx(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const cuComplex *alpha, const void *A, cudaDataType Atype, int lda, const cuComplex *beta, void *C, cudaDataType Ctype, int ldc)
{ VGPU_UNSUPPORTED("cublasCsyrk3mEx"); return 15; }
VGPU_STUB cublasStatus_t cublasCsyrk3mEx_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const cuComplex *alpha, const void *A, cudaDataType Atype, int64_t lda, const cuComplex *beta, void *C, cudaDataType Ctype, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasCsyrk3mEx_64"); return 15; }
VGPU_STUB cublasStatus_t cublasCsyrkEx(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const cuComplex *alpha, const void *A, cudaDataType Atype, int lda, const cuComplex *beta, void *C, cudaDataType Ctype, int ldc)
{ VGPU_UNSUPPORTED("cublasCsyrkEx"); return 15; }
VGPU_STUB cublasStatus_t cublasCsyrkEx_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const cuComplex *alpha, const void *A, cudaDataType Atype, int64_t lda, const cuComplex *beta, void *C, cudaDataType Ctype, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasCsyrkEx_64"); return 15; }
VGPU_STUB cublasStatus_t cublasCsyrk_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const cuComplex *alpha, const cuComplex *A, int lda, const cuComplex *beta, cuComplex *C, int ldc)
{ VGPU_UNSUPPORTED("cublasCsyrk_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasCsyrk_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const cuComplex *alpha, const cuComplex *A, int64_t lda, const cuComplex *beta, cuComplex *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasCsyrk_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasCsyrkx(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const cuComplex *alpha, const cuComplex *A, int lda, const cuComplex *B, int ldb, const cuComplex *beta, cuComplex *C, int ldc)
{ VGPU_UNSUPPORTED("cublasCsyrkx"); return 15; }
VGPU_STUB cublasStatus_t cublasCsyrkx_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const cuComplex *alpha, const cuComplex *A, int64_t lda, const cuComplex *B, int64_t ldb, const cuComplex *beta, cuComplex *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasCsyrkx_64"); return 15; }
VGPU_STUB void cublasCtbmv(char uplo, char trans, char diag, int n, int k, const cuComplex *A, int lda, cuComplex *x, int incx)
{ VGPU_UNSUPPORTED("cublasCtbmv"); return; }
VGPU_STUB cublasStatus_t cublasCtbmv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, int k, const cuComplex *A, int lda, cuComplex *x, int incx)
{ VGPU_UNSUPPORTED("cublasCtbmv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasCtbmv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, int64_t k, const cuComplex *A, int64_t lda, cuComplex *x, int64_t incx)
{ VGPU_UNSUPPORTED("cublasCtbmv_v2_64"); return 15; }
VGPU_STUB void cublasCtbsv(char uplo, char trans, char diag, int n, int k, const cuComplex *A, int lda, cuComplex *x, int incx)
{ VGPU_UNSUPPORTED("cublasCtbsv"); return; }
VGPU_STUB cublasStatus_t cublasCtbsv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, int k, const cuComplex *A, int lda, cuComplex *x, int incx)
{ VGPU_UNSUPPORTED("cublasCtbsv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasCtbsv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, int64_t k, const cuComplex *A, int64_t lda, cuComplex *x, int64_t incx)
{ VGPU_UNSUPPORTED("cublasCtbsv_v2_64"); return 15; }
VGPU_STUB void cublasCtpmv(char uplo, char trans, char diag, int n, const cuComplex *AP, cuComplex *x, int incx)
{ VGPU_UNSUPPORTED("cublasCtpmv"); return; }
VGPU_STUB cublasStatus_t cublasCtpmv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, const cuComplex *AP, cuComplex *x, int incx)
{ VGPU_UNSUPPORTED("cublasCtpmv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasCtpmv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, const cuComplex *AP, cuComplex *x, int64_t incx)
{ VGPU_UNSUPPORTED("cublasCtpmv_v2_64"); return 15; }
VGPU_STUB void cublasCtpsv(char uplo, char trans, char diag, int n, const cuComplex *AP, cuComplex *x, int incx)
{ VGPU_UNSUPPORTED("cublasCtpsv"); return; }
VGPU_STUB cublasStatus_t cublasCtpsv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, const cuComplex *AP, cuComplex *x, int incx)
{ VGPU_UNSUPPORTED("cublasCtpsv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasCtpsv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, const cuComplex *AP, cuComplex *x, int64_t incx)
{ VGPU_UNSUPPORTED("cublasCtpsv_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasCtpttr(cublasHandle_t handle, cublasFillMode_t uplo, int n, const cuComplex *AP, cuComplex *A, int lda)
{ VGPU_UNSUPPORTED("cublasCtpttr"); return 15; }
VGPU_STUB void cublasCtrmm(char side, char uplo, char transa, char diag, int m, int n, cuComplex alpha, const cuComplex *A, int lda, cuComplex *B, int ldb)
{ VGPU_UNSUPPORTED("cublasCtrmm"); return; }
VGPU_STUB cublasStatus_t cublasCtrmm_v2(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int m, int n, const cuComplex *alpha, const cuComplex *A, int lda, const cuComplex *B, int ldb, cuComplex *C, int ldc)
{ VGPU_UNSUPPORTED("cublasCtrmm_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasCtrmm_v2_64(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t m, int64_t n, const cuComplex *alpha, const cuComplex *A, int64_t lda, const cuComplex *B, int64_t ldb, cuComplex *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasCtrmm_v2_64"); return 15; }
VGPU_STUB void cublasCtrmv(char uplo, char trans, char diag, int n, const cuComplex *A, int lda, cuComplex *x, int incx)
{ VGPU_UNSUPPORTED("cublasCtrmv"); return; }
VGPU_STUB cublasStatus_t cublasCtrmv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, const cuComplex *A, int lda, cuComplex *x, int incx)
{ VGPU_UNSUPPORTED("cublasCtrmv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasCtrmv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, const cuComplex *A, int64_t lda, cuComplex *x, int64_t incx)
{ VGPU_UNSUPPORTED("cublasCtrmv_v2_64"); return 15; }
VGPU_STUB void cublasCtrsm(char side, char uplo, char transa, char diag, int m, int n, cuComplex alpha, const cuComplex *A, int lda, cuComplex *B, int ldb)
{ VGPU_UNSUPPORTED("cublasCtrsm"); return; }
VGPU_STUB cublasStatus_t cublasCtrsmBatched(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int m, int n, const cuComplex *alpha, const cuComplex *const *A, int lda, cuComplex *const *B, int ldb, int batchCount)
{ VGPU_UNSUPPORTED("cublasCtrsmBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasCtrsmBatched_64(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t m, int64_t n, const cuComplex *alpha, const cuComplex *const *A, int64_t lda, cuComplex *const *B, int64_t ldb, int64_t batchCount)
{ VGPU_UNSUPPORTED("cublasCtrsmBatched_64"); return 15; }
VGPU_STUB cublasStatus_t cublasCtrsm_v2(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int m, int n, const cuComplex *alpha, const cuComplex *A, int lda, cuComplex *B, int ldb)
{ VGPU_UNSUPPORTED("cublasCtrsm_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasCtrsm_v2_64(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t m, int64_t n, const cuComplex *alpha, const cuComplex *A, int64_t lda, cuComplex *B, int64_t ldb)
{ VGPU_UNSUPPORTED("cublasCtrsm_v2_64"); return 15; }
VGPU_STUB void cublasCtrsv(char uplo, char trans, char diag, int n, const cuComplex *A, int lda, cuComplex *x, int incx)
{ VGPU_UNSUPPORTED("cublasCtrsv"); return; }
VGPU_STUB cublasStatus_t cublasCtrsv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, const cuComplex *A, int lda, cuComplex *x, int incx)
{ VGPU_UNSUPPORTED("cublasCtrsv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasCtrsv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, const cuComplex *A, int64_t lda, cuComplex *x, int64_t incx)
{ VGPU_UNSUPPORTED("cublasCtrsv_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasCtrttp(cublasHandle_t handle, cublasFillMode_t uplo, int n, const cuComplex *A, int lda, cuComplex *AP)
{ VGPU_UNSUPPORTED("cublasCtrttp"); return 15; }
VGPU_STUB double cublasDasum(int n, const double *x, int incx)
{ VGPU_UNSUPPORTED("cublasDasum"); return 0; }
VGPU_STUB cublasStatus_t cublasDasum_v2(cublasHandle_t handle, int n, const double *x, int incx, double *result)
{ VGPU_UNSUPPORTED("cublasDasum_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasDasum_v2_64(cublasHandle_t handle, int64_t n, const double *x, int64_t incx, double *result)
{ VGPU_UNSUPPORTED("cublasDasum_v2_64"); return 15; }
VGPU_STUB void cublasDaxpy(int n, double alpha, const double *x, int incx, double *y, int incy)
{ VGPU_UNSUPPORTED("cublasDaxpy"); return; }
VGPU_STUB cublasStatus_t cublasDaxpy_v2(cublasHandle_t handle, int n, const double *alpha, const double *x, int incx, double *y, int incy)
{ VGPU_UNSUPPORTED("cublasDaxpy_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasDaxpy_v2_64(cublasHandle_t handle, int64_t n, const double *alpha, const double *x, int64_t incx, double *y, int64_t incy)
{ VGPU_UNSUPPORTED("cublasDaxpy_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasDbdmm()
{ VGPU_UNSUPPORTED("cublasDbdmm"); return 15; }
VGPU_STUB void cublasDcopy(int n, const double *x, int incx, double *y, int incy)
{ VGPU_UNSUPPORTED("cublasDcopy"); return; }
VGPU_STUB cublasStatus_t cublasDcopy_v2(cublasHandle_t handle, int n, const double *x, int incx, double *y, int incy)
{ VGPU_UNSUPPORTED("cublasDcopy_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasDcopy_v2_64(cublasHandle_t handle, int64_t n, const double *x, int64_t incx, double *y, int64_t incy)
{ VGPU_UNSUPPORTED("cublasDcopy_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasDdgmm(cublasHandle_t handle, cublasSideMode_t mode, int m, int n, const double *A, int lda, const double *x, int incx, double *C, int ldc)
{ VGPU_UNSUPPORTED("cublasDdgmm"); return 15; }
VGPU_STUB cublasStatus_t cublasDdgmm_64(cublasHandle_t handle, cublasSideMode_t mode, int64_t m, int64_t n, const double *A, int64_t lda, const double *x, int64_t incx, double *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasDdgmm_64"); return 15; }
VGPU_STUB double cublasDdot(int n, const double *x, int incx, const double *y, int incy)
{ VGPU_UNSUPPORTED("cublasDdot"); return 0; }
VGPU_STUB cublasStatus_t cublasDdot_v2(cublasHandle_t handle, int n, const double *x, int incx, const double *y, int incy, double *result)
{ VGPU_UNSUPPORTED("cublasDdot_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasDdot_v2_64(cublasHandle_t handle, int64_t n, const double *x, int64_t incx, const double *y, int64_t incy, double *result)
{ VGPU_UNSUPPORTED("cublasDdot_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasDestroy_v2(cublasHandle_t handle)
{ VGPU_UNSUPPORTED("cublasDestroy_v2"); return 15; }
VGPU_STUB void cublasDgbmv(char trans, int m, int n, int kl, int ku, double alpha, const double *A, int lda, const double *x, int incx, double beta, double *y, int incy)
{ VGPU_UNSUPPORTED("cublasDgbmv"); return; }
VGPU_STUB cublasStatus_t cublasDgbmv_v2(cublasHandle_t handle, cublasOperation_t trans, int m, int n, int kl, int ku, const double *alpha, const double *A, int lda, const double *x, int incx, const double *beta, double *y, int incy)
{ VGPU_UNSUPPORTED("cublasDgbmv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasDgbmv_v2_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, int64_t kl, int64_t ku, const double *alpha, const double *A, int64_t lda, const double *x, int64_t incx, const double *beta, double *y, int64_t incy)
{ VGPU_UNSUPPORTED("cublasDgbmv_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasDgeam(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, const double *alpha, const double *A, int lda, const double *beta, const double *B, int ldb, double *C, int ldc)
{ VGPU_UNSUPPORTED("cublasDgeam"); return 15; }
VGPU_STUB cublasStatus_t cublasDgeam_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, const double *alpha, const double *A, int64_t lda, const double *beta, const double *B, int64_t ldb, double *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasDgeam_64"); return 15; }
VGPU_STUB cublasStatus_t cublasDgelsBatched(cublasHandle_t handle, cublasOperation_t trans, int m, int n, int nrhs, double *const *Aarray, int lda, double *const *Carray, int ldc, int *info, int *devInfoArray, int batchSize)
{ VGPU_UNSUPPORTED("cublasDgelsBatched"); return 15; }
VGPU_STUB void cublasDgemm(char transa, char transb, int m, int n, int k, double alpha, const double *A, int lda, const double *B, int ldb, double beta, double *C, int ldc)
{ VGPU_UNSUPPORTED("cublasDgemm"); return; }
VGPU_STUB cublasStatus_t cublasDgemmBatched(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const double *alpha, const double *const *Aarray, int lda, const double *const *Barray, int ldb, const double *beta, double *const *Carray, int ldc, int batchCount)
{ VGPU_UNSUPPORTED("cublasDgemmBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasDgemmBatched_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const double *alpha, const double *const *Aarray, int64_t lda, const double *const *Barray, int64_t ldb, const double *beta, double *const *Carray, int64_t ldc, int64_t batchCount)
{ VGPU_UNSUPPORTED("cublasDgemmBatched_64"); return 15; }
VGPU_STUB cublasStatus_t cublasDgemmGroupedBatched(cublasHandle_t handle, const cublasOperation_t *transa_array, const cublasOperation_t *transb_array, const int *m_array, const int *n_array, const int *k_array, const double *alpha_array, const double *const *Aarray, const int *lda_array, const double *const *Barray, const int *ldb_array, const double *beta_array, double *const *Carray, const int *ldc_array, int group_count, const int *group_size)
{ VGPU_UNSUPPORTED("cublasDgemmGroupedBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasDgemmGroupedBatched_64(cublasHandle_t handle, const cublasOperation_t *transa_array, const cublasOperation_t *transb_array, const int64_t *m_array, const int64_t *n_array, const int64_t *k_array, const double *alpha_array, const double *const *Aarray, const int64_t *lda_array, const double *const *Barray, const int64_t *ldb_array, const double *beta_array, double *const *Carray, const int64_t *ldc_array, int64_t group_count, const int64_t *group_size)
{ VGPU_UNSUPPORTED("cublasDgemmGroupedBatched_64"); return 15; }
VGPU_STUB cublasStatus_t cublasDgemmStridedBatched(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const double *alpha, const double *A, int lda, long long strideA, const double *B, int ldb, long long strideB, const double *beta, double *C, int ldc, long long strideC, int batchCount)
{ VGPU_UNSUPPORTED("cublasDgemmStridedBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasDgemmStridedBatched_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const double *alpha, const double *A, int64_t lda, long long strideA, const double *B, int64_t ldb, long long strideB, const double *beta, double *C, int64_t ldc, long long strideC, int64_t batchCount)
{ VGPU_UNSUPPORTED("cublasDgemmStridedBatched_64"); return 15; }
VGPU_STUB cublasStatus_t cublasDgemm_v2(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const double *alpha, const double *A, int lda, const double *B, int ldb, const double *beta, double *C, int ldc)
{ VGPU_UNSUPPORTED("cublasDgemm_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasDgemm_v2_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const double *alpha, const double *A, int64_t lda, const double *B, int64_t ldb, const double *beta, double *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasDgemm_v2_64"); return 15; }
VGPU_STUB void cublasDgemv(char trans, int m, int n, double alpha, const double *A, int lda, const double *x, int incx, double beta, double *y, int incy)
{ VGPU_UNSUPPORTED("cublasDgemv"); return; }
VGPU_STUB cublasStatus_t cublasDgemvBatched(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const double *alpha, const double *const *Aarray, int lda, const double *const *xarray, int incx, const double *beta, double *const *yarray, int incy, int batchCount)
{ VGPU_UNSUPPORTED("cublasDgemvBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasDgemvBatched_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, const double *alpha, const double *const *Aarray, int64_t lda, const double *const *xarray, int64_t incx, const double *beta, double *const *yarray, int64_t incy, int64_t batchCount)
{ VGPU_UNSUPPORTED("cublasDgemvBatched_64"); return 15; }
VGPU_STUB cublasStatus_t cublasDgemvStridedBatched(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const double *alpha, const double *A, int lda, long long strideA, const double *x, int incx, long long stridex, const double *beta, double *y, int incy, long long stridey, int batchCount)
{ VGPU_UNSUPPORTED("cublasDgemvStridedBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasDgemvStridedBatched_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, const double *alpha, const double *A, int64_t lda, long long strideA, const double *x, int64_t incx, long long stridex, const double *beta, double *y, int64_t incy, long long stridey, int64_t batchCount)
{ VGPU_UNSUPPORTED("cublasDgemvStridedBatched_64"); return 15; }
VGPU_STUB cublasStatus_t cublasDgemv_v2(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const double *alpha, const double *A, int lda, const double *x, int incx, const double *beta, double *y, int incy)
{ VGPU_UNSUPPORTED("cublasDgemv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasDgemv_v2_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, const double *alpha, const double *A, int64_t lda, const double *x, int64_t incx, const double *beta, double *y, int64_t incy)
{ VGPU_UNSUPPORTED("cublasDgemv_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasDgeqrfBatched(cublasHandle_t handle, int m, int n, double *const *Aarray, int lda, double *const *TauArray, int *info, int batchSize)
{ VGPU_UNSUPPORTED("cublasDgeqrfBatched"); return 15; }
VGPU_STUB void cublasDger(int m, int n, double alpha, const double *x, int incx, const double *y, int incy, double *A, int lda)
{ VGPU_UNSUPPORTED("cublasDger"); return; }
VGPU_STUB cublasStatus_t cublasDger_v2(cublasHandle_t handle, int m, int n, const double *alpha, const double *x, int incx, const double *y, int incy, double *A, int lda)
{ VGPU_UNSUPPORTED("cublasDger_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasDger_v2_64(cublasHandle_t handle, int64_t m, int64_t n, const double *alpha, const double *x, int64_t incx, const double *y, int64_t incy, double *A, int64_t lda)
{ VGPU_UNSUPPORTED("cublasDger_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasDgetrfBatched(cublasHandle_t handle, int n, double *const *A, int lda, int *P, int *info, int batchSize)
{ VGPU_UNSUPPORTED("cublasDgetrfBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasDgetriBatched(cublasHandle_t handle, int n, const double *const *A, int lda, const int *P, double *const *C, int ldc, int *info, int batchSize)
{ VGPU_UNSUPPORTED("cublasDgetriBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasDgetrsBatched(cublasHandle_t handle, cublasOperation_t trans, int n, int nrhs, const double *const *Aarray, int lda, const int *devIpiv, double *const *Barray, int ldb, int *info, int batchSize)
{ VGPU_UNSUPPORTED("cublasDgetrsBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasDmatinvBatched(cublasHandle_t handle, int n, const double *const *A, int lda, double *const *Ainv, int lda_inv, int *info, int batchSize)
{ VGPU_UNSUPPORTED("cublasDmatinvBatched"); return 15; }
VGPU_STUB double cublasDnrm2(int n, const double *x, int incx)
{ VGPU_UNSUPPORTED("cublasDnrm2"); return 0; }
VGPU_STUB cublasStatus_t cublasDnrm2_v2(cublasHandle_t handle, int n, const double *x, int incx, double *result)
{ VGPU_UNSUPPORTED("cublasDnrm2_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasDnrm2_v2_64(cublasHandle_t handle, int64_t n, const double *x, int64_t incx, double *result)
{ VGPU_UNSUPPORTED("cublasDnrm2_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasDotEx(cublasHandle_t handle, int n, const void *x, cudaDataType xType, int incx, const void *y, cudaDataType yType, int incy, void *result, cudaDataType resultType, cudaDataType executionType)
{ VGPU_UNSUPPORTED("cublasDotEx"); return 15; }
VGPU_STUB cublasStatus_t cublasDotEx_64(cublasHandle_t handle, int64_t n, const void *x, cudaDataType xType, int64_t incx, const void *y, cudaDataType yType, int64_t incy, void *result, cudaDataType resultType, cudaDataType executionType)
{ VGPU_UNSUPPORTED("cublasDotEx_64"); return 15; }
VGPU_STUB cublasStatus_t cublasDotcEx(cublasHandle_t handle, int n, const void *x, cudaDataType xType, int incx, const void *y, cudaDataType yType, int incy, void *result, cudaDataType resultType, cudaDataType executionType)
{ VGPU_UNSUPPORTED("cublasDotcEx"); return 15; }
VGPU_STUB cublasStatus_t cublasDotcEx_64(cublasHandle_t handle, int64_t n, const void *x, cudaDataType xType, int64_t incx, const void *y, cudaDataType yType, int64_t incy, void *result, cudaDataType resultType, cudaDataType executionType)
{ VGPU_UNSUPPORTED("cublasDotcEx_64"); return 15; }
VGPU_STUB void cublasDrot(int n, double *x, int incx, double *y, int incy, double sc, double ss)
{ VGPU_UNSUPPORTED("cublasDrot"); return; }
VGPU_STUB cublasStatus_t cublasDrot_v2(cublasHandle_t handle, int n, double *x, int incx, double *y, int incy, const double *c, const double *s)
{ VGPU_UNSUPPORTED("cublasDrot_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasDrot_v2_64(cublasHandle_t handle, int64_t n, double *x, int64_t incx, double *y, int64_t incy, const double *c, const double *s)
{ VGPU_UNSUPPORTED("cublasDrot_v2_64"); return 15; }
VGPU_STUB void cublasDrotg(double *sa, double *sb, double *sc, double *ss)
{ VGPU_UNSUPPORTED("cublasDrotg"); return; }
VGPU_STUB cublasStatus_t cublasDrotg_v2(cublasHandle_t handle, double *a, double *b, double *c, double *s)
{ VGPU_UNSUPPORTED("cublasDrotg_v2"); return 15; }
VGPU_STUB void cublasDrotm(int n, double *x, int incx, double *y, int incy, const double *sparam)
{ VGPU_UNSUPPORTED("cublasDrotm"); return; }
VGPU_STUB cublasStatus_t cublasDrotm_v2(cublasHandle_t handle, int n, double *x, int incx, double *y, int incy, const double *param)
{ VGPU_UNSUPPORTED("cublasDrotm_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasDrotm_v2_64(cublasHandle_t handle, int64_t n, double *x, int64_t incx, double *y, int64_t incy, const double *param)
{ VGPU_UNSUPPORTED("cublasDrotm_v2_64"); return 15; }
VGPU_STUB void cublasDrotmg(double *sd1, double *sd2, double *sx1, const double *sy1, double *sparam)
{ VGPU_UNSUPPORTED("cublasDrotmg"); return; }
VGPU_STUB cublasStatus_t cublasDrotmg_v2(cublasHandle_t handle, double *d1, double *d2, double *x1, const double *y1, double *param)
{ VGPU_UNSUPPORTED("cublasDrotmg_v2"); return 15; }
VGPU_STUB void cublasDsbmv(char uplo, int n, int k, double alpha, const double *A, int lda, const double *x, int incx, double beta, double *y, int incy)
{ VGPU_UNSUPPORTED("cublasDsbmv"); return; }
VGPU_STUB cublasStatus_t cublasDsbmv_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, int k, const double *alpha, const double *A, int lda, const double *x, int incx, const double *beta, double *y, int incy)
{ VGPU_UNSUPPORTED("cublasDsbmv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasDsbmv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, int64_t k, const double *alpha, const double *A, int64_t lda, const double *x, int64_t incx, const double *beta, double *y, int64_t incy)
{ VGPU_UNSUPPORTED("cublasDsbmv_v2_64"); return 15; }
VGPU_STUB void cublasDscal(int n, double alpha, double *x, int incx)
{ VGPU_UNSUPPORTED("cublasDscal"); return; }
VGPU_STUB cublasStatus_t cublasDscal_v2(cublasHandle_t handle, int n, const double *alpha, double *x, int incx)
{ VGPU_UNSUPPORTED("cublasDscal_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasDscal_v2_64(cublasHandle_t handle, int64_t n, const double *alpha, double *x, int64_t incx)
{ VGPU_UNSUPPORTED("cublasDscal_v2_64"); return 15; }
VGPU_STUB void cublasDspmv(char uplo, int n, double alpha, const double *AP, const double *x, int incx, double beta, double *y, int incy)
{ VGPU_UNSUPPORTED("cublasDspmv"); return; }
VGPU_STUB cublasStatus_t cublasDspmv_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const double *alpha, const double *AP, const double *x, int incx, const double *beta, double *y, int incy)
{ VGPU_UNSUPPORTED("cublasDspmv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasDspmv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const double *alpha, const double *AP, const double *x, int64_t incx, const double *beta, double *y, int64_t incy)
{ VGPU_UNSUPPORTED("cublasDspmv_v2_64"); return 15; }
VGPU_STUB void cublasDspr(char uplo, int n, double alpha, const double *x, int incx, double *AP)
{ VGPU_UNSUPPORTED("cublasDspr"); return; }
VGPU_STUB void cublasDspr2(char uplo, int n, double alpha, const double *x, int incx, const double *y, int incy, double *AP)
{ VGPU_UNSUPPORTED("cublasDspr2"); return; }
VGPU_STUB cublasStatus_t cublasDspr2_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const double *alpha, const double *x, int incx, const double *y, int incy, double *AP)
{ VGPU_UNSUPPORTED("cublasDspr2_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasDspr2_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const double *alpha, const double *x, int64_t incx, const double *y, int64_t incy, double *AP)
{ VGPU_UNSUPPORTED("cublasDspr2_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasDspr_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const double *alpha, const double *x, int incx, double *AP)
{ VGPU_UNSUPPORTED("cublasDspr_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasDspr_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const double *alpha, const double *x, int64_t incx, double *AP)
{ VGPU_UNSUPPORTED("cublasDspr_v2_64"); return 15; }
VGPU_STUB void cublasDswap(int n, double *x, int incx, double *y, int incy)
{ VGPU_UNSUPPORTED("cublasDswap"); return; }
VGPU_STUB cublasStatus_t cublasDswap_v2(cublasHandle_t handle, int n, double *x, int incx, double *y, int incy)
{ VGPU_UNSUPPORTED("cublasDswap_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasDswap_v2_64(cublasHandle_t handle, int64_t n, double *x, int64_t incx, double *y, int64_t incy)
{ VGPU_UNSUPPORTED("cublasDswap_v2_64"); return 15; }
VGPU_STUB void cublasDsymm(char side, char uplo, int m, int n, double alpha, const double *A, int lda, const double *B, int ldb, double beta, double *C, int ldc)
{ VGPU_UNSUPPORTED("cublasDsymm"); return; }
VGPU_STUB cublasStatus_t cublasDsymm_v2(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, int m, int n, const double *alpha, const double *A, int lda, const double *B, int ldb, const double *beta, double *C, int ldc)
{ VGPU_UNSUPPORTED("cublasDsymm_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasDsymm_v2_64(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, int64_t m, int64_t n, const double *alpha, const double *A, int64_t lda, const double *B, int64_t ldb, const double *beta, double *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasDsymm_v2_64"); return 15; }
VGPU_STUB void cublasDsymv(char uplo, int n, double alpha, const double *A, int lda, const double *x, int incx, double beta, double *y, int incy)
{ VGPU_UNSUPPORTED("cublasDsymv"); return; }
VGPU_STUB cublasStatus_t cublasDsymv_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const double *alpha, const double *A, int lda, const double *x, int incx, const double *beta, double *y, int incy)
{ VGPU_UNSUPPORTED("cublasDsymv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasDsymv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const double *alpha, const double *A, int64_t lda, const double *x, int64_t incx, const double *beta, double *y, int64_t incy)
{ VGPU_UNSUPPORTED("cublasDsymv_v2_64"); return 15; }
VGPU_STUB void cublasDsyr(char uplo, int n, double alpha, const double *x, int incx, double *A, int lda)
{ VGPU_UNSUPPORTED("cublasDsyr"); return; }
VGPU_STUB void cublasDsyr2(char uplo, int n, double alpha, const double *x, int incx, const double *y, int incy, double *A, int lda)
{ VGPU_UNSUPPORTED("cublasDsyr2"); return; }
VGPU_STUB cublasStatus_t cublasDsyr2_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const double *alpha, const double *x, int incx, const double *y, int incy, double *A, int lda)
{ VGPU_UNSUPPORTED("cublasDsyr2_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasDsyr2_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const double *alpha, const double *x, int64_t incx, const double *y, int64_t incy, double *A, int64_t lda)
{ VGPU_UNSUPPORTED("cublasDsyr2_v2_64"); return 15; }
VGPU_STUB void cublasDsyr2k(char uplo, char trans, int n, int k, double alpha, const double *A, int lda, const double *B, int ldb, double beta, double *C, int ldc)
{ VGPU_UNSUPPORTED("cublasDsyr2k"); return; }
VGPU_STUB cublasStatus_t cublasDsyr2k_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const double *alpha, const double *A, int lda, const double *B, int ldb, const double *beta, double *C, int ldc)
{ VGPU_UNSUPPORTED("cublasDsyr2k_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasDsyr2k_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const double *alpha, const double *A, int64_t lda, const double *B, int64_t ldb, const double *beta, double *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasDsyr2k_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasDsyr_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const double *alpha, const double *x, int incx, double *A, int lda)
{ VGPU_UNSUPPORTED("cublasDsyr_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasDsyr_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const double *alpha, const double *x, int64_t incx, double *A, int64_t lda)
{ VGPU_UNSUPPORTED("cublasDsyr_v2_64"); return 15; }
VGPU_STUB void cublasDsyrk(char uplo, char trans, int n, int k, double alpha, const double *A, int lda, double beta, double *C, int ldc)
{ VGPU_UNSUPPORTED("cublasDsyrk"); return; }
VGPU_STUB cublasStatus_t cublasDsyrk_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const double *alpha, const double *A, int lda, const double *beta, double *C, int ldc)
{ VGPU_UNSUPPORTED("cublasDsyrk_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasDsyrk_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const double *alpha, const double *A, int64_t lda, const double *beta, double *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasDsyrk_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasDsyrkx(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const double *alpha, const double *A, int lda, const double *B, int ldb, const double *beta, double *C, int ldc)
{ VGPU_UNSUPPORTED("cublasDsyrkx"); return 15; }
VGPU_STUB cublasStatus_t cublasDsyrkx_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const double *alpha, const double *A, int64_t lda, const double *B, int64_t ldb, const double *beta, double *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasDsyrkx_64"); return 15; }
VGPU_STUB void cublasDtbmv(char uplo, char trans, char diag, int n, int k, const double *A, int lda, double *x, int incx)
{ VGPU_UNSUPPORTED("cublasDtbmv"); return; }
VGPU_STUB cublasStatus_t cublasDtbmv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, int k, const double *A, int lda, double *x, int incx)
{ VGPU_UNSUPPORTED("cublasDtbmv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasDtbmv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, int64_t k, const double *A, int64_t lda, double *x, int64_t incx)
{ VGPU_UNSUPPORTED("cublasDtbmv_v2_64"); return 15; }
VGPU_STUB void cublasDtbsv(char uplo, char trans, char diag, int n, int k, const double *A, int lda, double *x, int incx)
{ VGPU_UNSUPPORTED("cublasDtbsv"); return; }
VGPU_STUB cublasStatus_t cublasDtbsv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, int k, const double *A, int lda, double *x, int incx)
{ VGPU_UNSUPPORTED("cublasDtbsv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasDtbsv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, int64_t k, const double *A, int64_t lda, double *x, int64_t incx)
{ VGPU_UNSUPPORTED("cublasDtbsv_v2_64"); return 15; }
VGPU_STUB void cublasDtpmv(char uplo, char trans, char diag, int n, const double *AP, double *x, int incx)
{ VGPU_UNSUPPORTED("cublasDtpmv"); return; }
VGPU_STUB cublasStatus_t cublasDtpmv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, const double *AP, double *x, int incx)
{ VGPU_UNSUPPORTED("cublasDtpmv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasDtpmv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, const double *AP, double *x, int64_t incx)
{ VGPU_UNSUPPORTED("cublasDtpmv_v2_64"); return 15; }
VGPU_STUB void cublasDtpsv(char uplo, char trans, char diag, int n, const double *AP, double *x, int incx)
{ VGPU_UNSUPPORTED("cublasDtpsv"); return; }
VGPU_STUB cublasStatus_t cublasDtpsv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, const double *AP, double *x, int incx)
{ VGPU_UNSUPPORTED("cublasDtpsv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasDtpsv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, const double *AP, double *x, int64_t incx)
{ VGPU_UNSUPPORTED("cublasDtpsv_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasDtpttr(cublasHandle_t handle, cublasFillMode_t uplo, int n, const double *AP, double *A, int lda)
{ VGPU_UNSUPPORTED("cublasDtpttr"); return 15; }
VGPU_STUB void cublasDtrmm(char side, char uplo, char transa, char diag, int m, int n, double alpha, const double *A, int lda, double *B, int ldb)
{ VGPU_UNSUPPORTED("cublasDtrmm"); return; }
VGPU_STUB cublasStatus_t cublasDtrmm_v2(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int m, int n, const double *alpha, const double *A, int lda, const double *B, int ldb, double *C, int ldc)
{ VGPU_UNSUPPORTED("cublasDtrmm_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasDtrmm_v2_64(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t m, int64_t n, const double *alpha, const double *A, int64_t lda, const double *B, int64_t ldb, double *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasDtrmm_v2_64"); return 15; }
VGPU_STUB void cublasDtrmv(char uplo, char trans, char diag, int n, const double *A, int lda, double *x, int incx)
{ VGPU_UNSUPPORTED("cublasDtrmv"); return; }
VGPU_STUB cublasStatus_t cublasDtrmv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, const double *A, int lda, double *x, int incx)
{ VGPU_UNSUPPORTED("cublasDtrmv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasDtrmv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, const double *A, int64_t lda, double *x, int64_t incx)
{ VGPU_UNSUPPORTED("cublasDtrmv_v2_64"); return 15; }
VGPU_STUB void cublasDtrsm(char side, char uplo, char transa, char diag, int m, int n, double alpha, const double *A, int lda, double *B, int ldb)
{ VGPU_UNSUPPORTED("cublasDtrsm"); return; }
VGPU_STUB cublasStatus_t cublasDtrsmBatched(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int m, int n, const double *alpha, const double *const *A, int lda, double *const *B, int ldb, int batchCount)
{ VGPU_UNSUPPORTED("cublasDtrsmBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasDtrsmBatched_64(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t m, int64_t n, const double *alpha, const double *const *A, int64_t lda, double *const *B, int64_t ldb, int64_t batchCount)
{ VGPU_UNSUPPORTED("cublasDtrsmBatched_64"); return 15; }
VGPU_STUB cublasStatus_t cublasDtrsm_v2(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int m, int n, const double *alpha, const double *A, int lda, double *B, int ldb)
{ VGPU_UNSUPPORTED("cublasDtrsm_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasDtrsm_v2_64(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t m, int64_t n, const double *alpha, const double *A, int64_t lda, double *B, int64_t ldb)
{ VGPU_UNSUPPORTED("cublasDtrsm_v2_64"); return 15; }
VGPU_STUB void cublasDtrsv(char uplo, char trans, char diag, int n, const double *A, int lda, double *x, int incx)
{ VGPU_UNSUPPORTED("cublasDtrsv"); return; }
VGPU_STUB cublasStatus_t cublasDtrsv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, const double *A, int lda, double *x, int incx)
{ VGPU_UNSUPPORTED("cublasDtrsv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasDtrsv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, const double *A, int64_t lda, double *x, int64_t incx)
{ VGPU_UNSUPPORTED("cublasDtrsv_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasDtrttp(cublasHandle_t handle, cublasFillMode_t uplo, int n, const double *A, int lda, double *AP)
{ VGPU_UNSUPPORTED("cublasDtrttp"); return 15; }
VGPU_STUB double cublasDzasum(int n, const cuDoubleComplex *x, int incx)
{ VGPU_UNSUPPORTED("cublasDzasum"); return 0; }
VGPU_STUB cublasStatus_t cublasDzasum_v2(cublasHandle_t handle, int n, const cuDoubleComplex *x, int incx, double *result)
{ VGPU_UNSUPPORTED("cublasDzasum_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasDzasum_v2_64(cublasHandle_t handle, int64_t n, const cuDoubleComplex *x, int64_t incx, double *result)
{ VGPU_UNSUPPORTED("cublasDzasum_v2_64"); return 15; }
VGPU_STUB double cublasDznrm2(int n, const cuDoubleComplex *x, int incx)
{ VGPU_UNSUPPORTED("cublasDznrm2"); return 0; }
VGPU_STUB cublasStatus_t cublasDznrm2_v2(cublasHandle_t handle, int n, const cuDoubleComplex *x, int incx, double *result)
{ VGPU_UNSUPPORTED("cublasDznrm2_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasDznrm2_v2_64(cublasHandle_t handle, int64_t n, const cuDoubleComplex *x, int64_t incx, double *result)
{ VGPU_UNSUPPORTED("cublasDznrm2_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasFree(void *devicePtr)
{ VGPU_UNSUPPORTED("cublasFree"); return 15; }
VGPU_STUB cublasStatus_t cublasGemmBatchedEx(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const void *alpha, const void *const *Aarray, cudaDataType Atype, int lda, const void *const *Barray, cudaDataType Btype, int ldb, const void *beta, void *const *Carray, cudaDataType Ctype, int ldc, int batchCount, cublasComputeType_t computeType, cublasGemmAlgo_t algo)
{ VGPU_UNSUPPORTED("cublasGemmBatchedEx"); return 15; }
VGPU_STUB cublasStatus_t cublasGemmBatchedEx_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const void *alpha, const void *const *Aarray, cudaDataType Atype, int64_t lda, const void *const *Barray, cudaDataType Btype, int64_t ldb, const void *beta, void *const *Carray, cudaDataType Ctype, int64_t ldc, int64_t batchCount, cublasComputeType_t computeType, cublasGemmAlgo_t algo)
{ VGPU_UNSUPPORTED("cublasGemmBatchedEx_64"); return 15; }
VGPU_STUB cublasStatus_t cublasGemmEx(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const void *alpha, const void *A, cudaDataType Atype, int lda, const void *B, cudaDataType Btype, int ldb, const void *beta, void *C, cudaDataType Ctype, int ldc, cublasComputeType_t computeType, cublasGemmAlgo_t algo)
{ VGPU_UNSUPPORTED("cublasGemmEx"); return 15; }
VGPU_STUB cublasStatus_t cublasGemmEx_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const void *alpha, const void *A, cudaDataType Atype, int64_t lda, const void *B, cudaDataType Btype, int64_t ldb, const void *beta, void *C, cudaDataType Ctype, int64_t ldc, cublasComputeType_t computeType, cublasGemmAlgo_t algo)
{ VGPU_UNSUPPORTED("cublasGemmEx_64"); return 15; }
VGPU_STUB cublasStatus_t cublasGemmGroupedBatchedEx(cublasHandle_t handle, const cublasOperation_t *transa_array, const cublasOperation_t *transb_array, const int *m_array, const int *n_array, const int *k_array, const void *alpha_array, const void *const *Aarray, cudaDataType_t Atype, const int *lda_array, const void *const *Barray, cudaDataType_t Btype, const int *ldb_array, const void *beta_array, void *const *Carray, cudaDataType_t Ctype, const int *ldc_array, int group_count, const int *group_size, cublasComputeType_t computeType)
{ VGPU_UNSUPPORTED("cublasGemmGroupedBatchedEx"); return 15; }
VGPU_STUB cublasStatus_t cublasGemmGroupedBatchedEx_64(cublasHandle_t handle, const cublasOperation_t *transa_array, const cublasOperation_t *transb_array, const int64_t *m_array, const int64_t *n_array, const int64_t *k_array, const void *alpha_array, const void *const *Aarray, cudaDataType_t Atype, const int64_t *lda_array, const void *const *Barray, cudaDataType_t Btype, const int64_t *ldb_array, const void *beta_array, void *const *Carray, cudaDataType_t Ctype, const int64_t *ldc_array, int64_t group_count, const int64_t *group_size, cublasComputeType_t computeType)
{ VGPU_UNSUPPORTED("cublasGemmGroupedBatchedEx_64"); return 15; }
VGPU_STUB cublasStatus_t cublasGemmStridedBatchedEx(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const void *alpha, const void *A, cudaDataType Atype, int lda, long long strideA, const void *B, cudaDataType Btype, int ldb, long long strideB, const void *beta, void *C, cudaDataType Ctype, int ldc, long long strideC, int batchCount, cublasComputeType_t computeType, cublasGemmAlgo_t algo)
{ VGPU_UNSUPPORTED("cublasGemmStridedBatchedEx"); return 15; }
VGPU_STUB cublasStatus_t cublasGemmStridedBatchedEx_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const void *alpha, const void *A, cudaDataType Atype, int64_t lda, long long strideA, const void *B, cudaDataType Btype, int64_t ldb, long long strideB, const void *beta, void *C, cudaDataType Ctype, int64_t ldc, long long strideC, int64_t batchCount, cublasComputeType_t computeType, cublasGemmAlgo_t algo)
{ VGPU_UNSUPPORTED("cublasGemmStridedBatchedEx_64"); return 15; }
VGPU_STUB cublasStatus_t cublasGetAtomicsMode(cublasHandle_t handle, cublasAtomicsMode_t *mode)
{ VGPU_UNSUPPORTED("cublasGetAtomicsMode"); return 15; }
VGPU_STUB cublasStatus_t cublasGetBackdoor()
{ VGPU_UNSUPPORTED("cublasGetBackdoor"); return 15; }
VGPU_STUB size_t cublasGetCudartVersion(void)
{ VGPU_UNSUPPORTED("cublasGetCudartVersion"); return 0; }
#if VGPU_CUBLAS == 13
VGPU_STUB cublasStatus_t cublasGetEmulationSpecialValuesSupport(cublasHandle_t handle, cudaEmulationSpecialValuesSupport *mask)
{ VGPU_UNSUPPORTED("cublasGetEmulationSpecialValuesSupport"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasGetEmulationStrategy(cublasHandle_t handle, cublasEmulationStrategy_t *emulationStrategy)
{ VGPU_UNSUPPORTED("cublasGetEmulationStrategy"); return 15; }
VGPU_STUB cublasStatus_t cublasGetEnvironmentMode()
{ VGPU_UNSUPPORTED("cublasGetEnvironmentMode"); return 15; }
VGPU_STUB cublasStatus_t cublasGetError(void)
{ VGPU_UNSUPPORTED("cublasGetError"); return 15; }
#if VGPU_CUBLAS == 13
VGPU_STUB cublasStatus_t cublasGetFixedPointEmulationMantissaBitCountPointer(cublasHandle_t handle, int **mantissaBitCount)
{ VGPU_UNSUPPORTED("cublasGetFixedPointEmulationMantissaBitCountPointer"); return 15; }
VGPU_STUB cublasStatus_t cublasGetFixedPointEmulationMantissaBitOffset(cublasHandle_t handle, int *mantissaBitOffset)
{ VGPU_UNSUPPORTED("cublasGetFixedPointEmulationMantissaBitOffset"); return 15; }
VGPU_STUB cublasStatus_t cublasGetFixedPointEmulationMantissaControl(cublasHandle_t handle, cudaEmulationMantissaControl *mantissaControl)
{ VGPU_UNSUPPORTED("cublasGetFixedPointEmulationMantissaControl"); return 15; }
VGPU_STUB cublasStatus_t cublasGetFixedPointEmulationMaxMantissaBitCount(cublasHandle_t handle, int *maxMantissaBitCount)
{ VGPU_UNSUPPORTED("cublasGetFixedPointEmulationMaxMantissaBitCount"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasGetLoggerCallback(cublasLogCallback *userCallback)
{ VGPU_UNSUPPORTED("cublasGetLoggerCallback"); return 15; }
VGPU_STUB cublasStatus_t cublasGetMathMode(cublasHandle_t handle, cublasMath_t *mode)
{ VGPU_UNSUPPORTED("cublasGetMathMode"); return 15; }
VGPU_STUB cublasStatus_t cublasGetMatrix(int rows, int cols, int elemSize, const void *A, int lda, void *B, int ldb)
{ VGPU_UNSUPPORTED("cublasGetMatrix"); return 15; }
VGPU_STUB cublasStatus_t cublasGetMatrixAsync(int rows, int cols, int elemSize, const void *A, int lda, void *B, int ldb, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cublasGetMatrixAsync"); return 15; }
VGPU_STUB cublasStatus_t cublasGetMatrixAsync_64(int64_t rows, int64_t cols, int64_t elemSize, const void *A, int64_t lda, void *B, int64_t ldb, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cublasGetMatrixAsync_64"); return 15; }
VGPU_STUB cublasStatus_t cublasGetMatrix_64(int64_t rows, int64_t cols, int64_t elemSize, const void *A, int64_t lda, void *B, int64_t ldb)
{ VGPU_UNSUPPORTED("cublasGetMatrix_64"); return 15; }
VGPU_STUB cublasStatus_t cublasGetPointerMode_v2(cublasHandle_t handle, cublasPointerMode_t *mode)
{ VGPU_UNSUPPORTED("cublasGetPointerMode_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasGetProperty(libraryPropertyType type, int *value)
{ VGPU_UNSUPPORTED("cublasGetProperty"); return 15; }
VGPU_STUB cublasStatus_t cublasGetSmCountTarget(cublasHandle_t handle, int *smCountTarget)
{ VGPU_UNSUPPORTED("cublasGetSmCountTarget"); return 15; }
VGPU_STUB const char *cublasGetStatusName(cublasStatus_t status)
{ VGPU_UNSUPPORTED("cublasGetStatusName"); return NULL; }
VGPU_STUB const char *cublasGetStatusString(cublasStatus_t status)
{ VGPU_UNSUPPORTED("cublasGetStatusString"); return NULL; }
VGPU_STUB cublasStatus_t cublasGetStream_v2(cublasHandle_t handle, cudaStream_t *streamId)
{ VGPU_UNSUPPORTED("cublasGetStream_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasGetVector(int n, int elemSize, const void *x, int incx, void *y, int incy)
{ VGPU_UNSUPPORTED("cublasGetVector"); return 15; }
VGPU_STUB cublasStatus_t cublasGetVectorAsync(int n, int elemSize, const void *devicePtr, int incx, void *hostPtr, int incy, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cublasGetVectorAsync"); return 15; }
VGPU_STUB cublasStatus_t cublasGetVectorAsync_64(int64_t n, int64_t elemSize, const void *devicePtr, int64_t incx, void *hostPtr, int64_t incy, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cublasGetVectorAsync_64"); return 15; }
VGPU_STUB cublasStatus_t cublasGetVector_64(int64_t n, int64_t elemSize, const void *x, int64_t incx, void *y, int64_t incy)
{ VGPU_UNSUPPORTED("cublasGetVector_64"); return 15; }
VGPU_STUB cublasStatus_t cublasGetVersion(int *version)
{ VGPU_UNSUPPORTED("cublasGetVersion"); return 15; }
VGPU_STUB cublasStatus_t cublasGetVersion_v2(cublasHandle_t handle, int *version)
{ VGPU_UNSUPPORTED("cublasGetVersion_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasHSHgemvBatched(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const float *alpha, const __half *const *Aarray, int lda, const __half *const *xarray, int incx, const float *beta, __half *const *yarray, int incy, int batchCount)
{ VGPU_UNSUPPORTED("cublasHSHgemvBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasHSHgemvBatched_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, const float *alpha, const __half *const *Aarray, int64_t lda, const __half *const *xarray, int64_t incx, const float *beta, __half *const *yarray, int64_t incy, int64_t batchCount)
{ VGPU_UNSUPPORTED("cublasHSHgemvBatched_64"); return 15; }
VGPU_STUB cublasStatus_t cublasHSHgemvStridedBatched(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const float *alpha, const __half *A, int lda, long long strideA, const __half *x, int incx, long long stridex, const float *beta, __half *y, int incy, long long stridey, int batchCount)
{ VGPU_UNSUPPORTED("cublasHSHgemvStridedBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasHSHgemvStridedBatched_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, const float *alpha, const __half *A, int64_t lda, long long strideA, const __half *x, int64_t incx, long long stridex, const float *beta, __half *y, int64_t incy, long long stridey, int64_t batchCount)
{ VGPU_UNSUPPORTED("cublasHSHgemvStridedBatched_64"); return 15; }
VGPU_STUB cublasStatus_t cublasHSSgemvBatched(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const float *alpha, const __half *const *Aarray, int lda, const __half *const *xarray, int incx, const float *beta, float *const *yarray, int incy, int batchCount)
{ VGPU_UNSUPPORTED("cublasHSSgemvBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasHSSgemvBatched_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, const float *alpha, const __half *const *Aarray, int64_t lda, const __half *const *xarray, int64_t incx, const float *beta, float *const *yarray, int64_t incy, int64_t batchCount)
{ VGPU_UNSUPPORTED("cublasHSSgemvBatched_64"); return 15; }
VGPU_STUB cublasStatus_t cublasHSSgemvStridedBatched(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const float *alpha, const __half *A, int lda, long long strideA, const __half *x, int incx, long long stridex, const float *beta, float *y, int incy, long long stridey, int batchCount)
{ VGPU_UNSUPPORTED("cublasHSSgemvStridedBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasHSSgemvStridedBatched_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, const float *alpha, const __half *A, int64_t lda, long long strideA, const __half *x, int64_t incx, long long stridex, const float *beta, float *y, int64_t incy, long long stridey, int64_t batchCount)
{ VGPU_UNSUPPORTED("cublasHSSgemvStridedBatched_64"); return 15; }
VGPU_STUB cublasStatus_t cublasHgemm(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const __half *alpha, const __half *A, int lda, const __half *B, int ldb, const __half *beta, __half *C, int ldc)
{ VGPU_UNSUPPORTED("cublasHgemm"); return 15; }
VGPU_STUB cublasStatus_t cublasHgemmBatched(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const __half *alpha, const __half *const *Aarray, int lda, const __half *const *Barray, int ldb, const __half *beta, __half *const *Carray, int ldc, int batchCount)
{ VGPU_UNSUPPORTED("cublasHgemmBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasHgemmBatched_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const __half *alpha, const __half *const *Aarray, int64_t lda, const __half *const *Barray, int64_t ldb, const __half *beta, __half *const *Carray, int64_t ldc, int64_t batchCount)
{ VGPU_UNSUPPORTED("cublasHgemmBatched_64"); return 15; }
VGPU_STUB cublasStatus_t cublasHgemmStridedBatched(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const __half *alpha, const __half *A, int lda, long long strideA, const __half *B, int ldb, long long strideB, const __half *beta, __half *C, int ldc, long long strideC, int batchCount)
{ VGPU_UNSUPPORTED("cublasHgemmStridedBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasHgemmStridedBatched_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const __half *alpha, const __half *A, int64_t lda, long long strideA, const __half *B, int64_t ldb, long long strideB, const __half *beta, __half *C, int64_t ldc, long long strideC, int64_t batchCount)
{ VGPU_UNSUPPORTED("cublasHgemmStridedBatched_64"); return 15; }
VGPU_STUB cublasStatus_t cublasHgemm_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const __half *alpha, const __half *A, int64_t lda, const __half *B, int64_t ldb, const __half *beta, __half *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasHgemm_64"); return 15; }
VGPU_STUB cublasStatus_t cublasIamaxEx(cublasHandle_t handle, int n, const void *x, cudaDataType xType, int incx, int *result)
{ VGPU_UNSUPPORTED("cublasIamaxEx"); return 15; }
VGPU_STUB cublasStatus_t cublasIamaxEx_64(cublasHandle_t handle, int64_t n, const void *x, cudaDataType xType, int64_t incx, int64_t *result)
{ VGPU_UNSUPPORTED("cublasIamaxEx_64"); return 15; }
VGPU_STUB cublasStatus_t cublasIaminEx(cublasHandle_t handle, int n, const void *x, cudaDataType xType, int incx, int *result)
{ VGPU_UNSUPPORTED("cublasIaminEx"); return 15; }
VGPU_STUB cublasStatus_t cublasIaminEx_64(cublasHandle_t handle, int64_t n, const void *x, cudaDataType xType, int64_t incx, int64_t *result)
{ VGPU_UNSUPPORTED("cublasIaminEx_64"); return 15; }
VGPU_STUB int cublasIcamax(int n, const cuComplex *x, int incx)
{ VGPU_UNSUPPORTED("cublasIcamax"); return 0; }
VGPU_STUB cublasStatus_t cublasIcamax_v2(cublasHandle_t handle, int n, const cuComplex *x, int incx, int *result)
{ VGPU_UNSUPPORTED("cublasIcamax_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasIcamax_v2_64(cublasHandle_t handle, int64_t n, const cuComplex *x, int64_t incx, int64_t *result)
{ VGPU_UNSUPPORTED("cublasIcamax_v2_64"); return 15; }
VGPU_STUB int cublasIcamin(int n, const cuComplex *x, int incx)
{ VGPU_UNSUPPORTED("cublasIcamin"); return 0; }
VGPU_STUB cublasStatus_t cublasIcamin_v2(cublasHandle_t handle, int n, const cuComplex *x, int incx, int *result)
{ VGPU_UNSUPPORTED("cublasIcamin_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasIcamin_v2_64(cublasHandle_t handle, int64_t n, const cuComplex *x, int64_t incx, int64_t *result)
{ VGPU_UNSUPPORTED("cublasIcamin_v2_64"); return 15; }
VGPU_STUB int cublasIdamax(int n, const double *x, int incx)
{ VGPU_UNSUPPORTED("cublasIdamax"); return 0; }
VGPU_STUB cublasStatus_t cublasIdamax_v2(cublasHandle_t handle, int n, const double *x, int incx, int *result)
{ VGPU_UNSUPPORTED("cublasIdamax_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasIdamax_v2_64(cublasHandle_t handle, int64_t n, const double *x, int64_t incx, int64_t *result)
{ VGPU_UNSUPPORTED("cublasIdamax_v2_64"); return 15; }
VGPU_STUB int cublasIdamin(int n, const double *x, int incx)
{ VGPU_UNSUPPORTED("cublasIdamin"); return 0; }
VGPU_STUB cublasStatus_t cublasIdamin_v2(cublasHandle_t handle, int n, const double *x, int incx, int *result)
{ VGPU_UNSUPPORTED("cublasIdamin_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasIdamin_v2_64(cublasHandle_t handle, int64_t n, const double *x, int64_t incx, int64_t *result)
{ VGPU_UNSUPPORTED("cublasIdamin_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasInit(void)
{ VGPU_UNSUPPORTED("cublasInit"); return 15; }
VGPU_STUB int cublasIsamax(int n, const float *x, int incx)
{ VGPU_UNSUPPORTED("cublasIsamax"); return 0; }
VGPU_STUB cublasStatus_t cublasIsamax_v2(cublasHandle_t handle, int n, const float *x, int incx, int *result)
{ VGPU_UNSUPPORTED("cublasIsamax_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasIsamax_v2_64(cublasHandle_t handle, int64_t n, const float *x, int64_t incx, int64_t *result)
{ VGPU_UNSUPPORTED("cublasIsamax_v2_64"); return 15; }
VGPU_STUB int cublasIsamin(int n, const float *x, int incx)
{ VGPU_UNSUPPORTED("cublasIsamin"); return 0; }
VGPU_STUB cublasStatus_t cublasIsamin_v2(cublasHandle_t handle, int n, const float *x, int incx, int *result)
{ VGPU_UNSUPPORTED("cublasIsamin_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasIsamin_v2_64(cublasHandle_t handle, int64_t n, const float *x, int64_t incx, int64_t *result)
{ VGPU_UNSUPPORTED("cublasIsamin_v2_64"); return 15; }
VGPU_STUB int cublasIzamax(int n, const cuDoubleComplex *x, int incx)
{ VGPU_UNSUPPORTED("cublasIzamax"); return 0; }
VGPU_STUB cublasStatus_t cublasIzamax_v2(cublasHandle_t handle, int n, const cuDoubleComplex *x, int incx, int *result)
{ VGPU_UNSUPPORTED("cublasIzamax_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasIzamax_v2_64(cublasHandle_t handle, int64_t n, const cuDoubleComplex *x, int64_t incx, int64_t *result)
{ VGPU_UNSUPPORTED("cublasIzamax_v2_64"); return 15; }
VGPU_STUB int cublasIzamin(int n, const cuDoubleComplex *x, int incx)
{ VGPU_UNSUPPORTED("cublasIzamin"); return 0; }
VGPU_STUB cublasStatus_t cublasIzamin_v2(cublasHandle_t handle, int n, const cuDoubleComplex *x, int incx, int *result)
{ VGPU_UNSUPPORTED("cublasIzamin_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasIzamin_v2_64(cublasHandle_t handle, int64_t n, const cuDoubleComplex *x, int64_t incx, int64_t *result)
{ VGPU_UNSUPPORTED("cublasIzamin_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasLoggerConfigure(int logIsOn, int logToStdOut, int logToStdErr, const char *logFileName)
{ VGPU_UNSUPPORTED("cublasLoggerConfigure"); return 15; }
VGPU_STUB cublasStatus_t cublasNrm2Ex(cublasHandle_t handle, int n, const void *x, cudaDataType xType, int incx, void *result, cudaDataType resultType, cudaDataType executionType)
{ VGPU_UNSUPPORTED("cublasNrm2Ex"); return 15; }
VGPU_STUB cublasStatus_t cublasNrm2Ex_64(cublasHandle_t handle, int64_t n, const void *x, cudaDataType xType, int64_t incx, void *result, cudaDataType resultType, cudaDataType executionType)
{ VGPU_UNSUPPORTED("cublasNrm2Ex_64"); return 15; }
VGPU_STUB cublasStatus_t cublasRotEx(cublasHandle_t handle, int n, void *x, cudaDataType xType, int incx, void *y, cudaDataType yType, int incy, const void *c, const void *s, cudaDataType csType, cudaDataType executiontype)
{ VGPU_UNSUPPORTED("cublasRotEx"); return 15; }
VGPU_STUB cublasStatus_t cublasRotEx_64(cublasHandle_t handle, int64_t n, void *x, cudaDataType xType, int64_t incx, void *y, cudaDataType yType, int64_t incy, const void *c, const void *s, cudaDataType csType, cudaDataType executiontype)
{ VGPU_UNSUPPORTED("cublasRotEx_64"); return 15; }
VGPU_STUB cublasStatus_t cublasRotgEx(cublasHandle_t handle, void *a, void *b, cudaDataType abType, void *c, void *s, cudaDataType csType, cudaDataType executiontype)
{ VGPU_UNSUPPORTED("cublasRotgEx"); return 15; }
VGPU_STUB cublasStatus_t cublasRotmEx(cublasHandle_t handle, int n, void *x, cudaDataType xType, int incx, void *y, cudaDataType yType, int incy, const void *param, cudaDataType paramType, cudaDataType executiontype)
{ VGPU_UNSUPPORTED("cublasRotmEx"); return 15; }
VGPU_STUB cublasStatus_t cublasRotmEx_64(cublasHandle_t handle, int64_t n, void *x, cudaDataType xType, int64_t incx, void *y, cudaDataType yType, int64_t incy, const void *param, cudaDataType paramType, cudaDataType executiontype)
{ VGPU_UNSUPPORTED("cublasRotmEx_64"); return 15; }
VGPU_STUB cublasStatus_t cublasRotmgEx(cublasHandle_t handle, void *d1, cudaDataType d1Type, void *d2, cudaDataType d2Type, void *x1, cudaDataType x1Type, const void *y1, cudaDataType y1Type, void *param, cudaDataType paramType, cudaDataType executiontype)
{ VGPU_UNSUPPORTED("cublasRotmgEx"); return 15; }
VGPU_STUB float cublasSasum(int n, const float *x, int incx)
{ VGPU_UNSUPPORTED("cublasSasum"); return 0; }
VGPU_STUB cublasStatus_t cublasSasum_v2(cublasHandle_t handle, int n, const float *x, int incx, float *result)
{ VGPU_UNSUPPORTED("cublasSasum_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasSasum_v2_64(cublasHandle_t handle, int64_t n, const float *x, int64_t incx, float *result)
{ VGPU_UNSUPPORTED("cublasSasum_v2_64"); return 15; }
VGPU_STUB void cublasSaxpy(int n, float alpha, const float *x, int incx, float *y, int incy)
{ VGPU_UNSUPPORTED("cublasSaxpy"); return; }
VGPU_STUB cublasStatus_t cublasSaxpy_v2(cublasHandle_t handle, int n, const float *alpha, const float *x, int incx, float *y, int incy)
{ VGPU_UNSUPPORTED("cublasSaxpy_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasSaxpy_v2_64(cublasHandle_t handle, int64_t n, const float *alpha, const float *x, int64_t incx, float *y, int64_t incy)
{ VGPU_UNSUPPORTED("cublasSaxpy_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasSbdmm()
{ VGPU_UNSUPPORTED("cublasSbdmm"); return 15; }
VGPU_STUB cublasStatus_t cublasScalEx(cublasHandle_t handle, int n, const void *alpha, cudaDataType alphaType, void *x, cudaDataType xType, int incx, cudaDataType executionType)
{ VGPU_UNSUPPORTED("cublasScalEx"); return 15; }
VGPU_STUB cublasStatus_t cublasScalEx_64(cublasHandle_t handle, int64_t n, const void *alpha, cudaDataType alphaType, void *x, cudaDataType xType, int64_t incx, cudaDataType executionType)
{ VGPU_UNSUPPORTED("cublasScalEx_64"); return 15; }
VGPU_STUB float cublasScasum(int n, const cuComplex *x, int incx)
{ VGPU_UNSUPPORTED("cublasScasum"); return 0; }
VGPU_STUB cublasStatus_t cublasScasum_v2(cublasHandle_t handle, int n, const cuComplex *x, int incx, float *result)
{ VGPU_UNSUPPORTED("cublasScasum_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasScasum_v2_64(cublasHandle_t handle, int64_t n, const cuComplex *x, int64_t incx, float *result)
{ VGPU_UNSUPPORTED("cublasScasum_v2_64"); return 15; }
VGPU_STUB float cublasScnrm2(int n, const cuComplex *x, int incx)
{ VGPU_UNSUPPORTED("cublasScnrm2"); return 0; }
VGPU_STUB cublasStatus_t cublasScnrm2_v2(cublasHandle_t handle, int n, const cuComplex *x, int incx, float *result)
{ VGPU_UNSUPPORTED("cublasScnrm2_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasScnrm2_v2_64(cublasHandle_t handle, int64_t n, const cuComplex *x, int64_t incx, float *result)
{ VGPU_UNSUPPORTED("cublasScnrm2_v2_64"); return 15; }
VGPU_STUB void cublasScopy(int n, const float *x, int incx, float *y, int incy)
{ VGPU_UNSUPPORTED("cublasScopy"); return; }
VGPU_STUB cublasStatus_t cublasScopy_v2(cublasHandle_t handle, int n, const float *x, int incx, float *y, int incy)
{ VGPU_UNSUPPORTED("cublasScopy_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasScopy_v2_64(cublasHandle_t handle, int64_t n, const float *x, int64_t incx, float *y, int64_t incy)
{ VGPU_UNSUPPORTED("cublasScopy_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasSdgmm(cublasHandle_t handle, cublasSideMode_t mode, int m, int n, const float *A, int lda, const float *x, int incx, float *C, int ldc)
{ VGPU_UNSUPPORTED("cublasSdgmm"); return 15; }
VGPU_STUB cublasStatus_t cublasSdgmm_64(cublasHandle_t handle, cublasSideMode_t mode, int64_t m, int64_t n, const float *A, int64_t lda, const float *x, int64_t incx, float *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasSdgmm_64"); return 15; }
VGPU_STUB float cublasSdot(int n, const float *x, int incx, const float *y, int incy)
{ VGPU_UNSUPPORTED("cublasSdot"); return 0; }
VGPU_STUB cublasStatus_t cublasSdot_v2(cublasHandle_t handle, int n, const float *x, int incx, const float *y, int incy, float *result)
{ VGPU_UNSUPPORTED("cublasSdot_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasSdot_v2_64(cublasHandle_t handle, int64_t n, const float *x, int64_t incx, const float *y, int64_t incy, float *result)
{ VGPU_UNSUPPORTED("cublasSdot_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasSetAtomicsMode(cublasHandle_t handle, cublasAtomicsMode_t mode)
{ VGPU_UNSUPPORTED("cublasSetAtomicsMode"); return 15; }
VGPU_STUB cublasStatus_t cublasSetBackdoor()
{ VGPU_UNSUPPORTED("cublasSetBackdoor"); return 15; }
VGPU_STUB cublasStatus_t cublasSetBackdoorEx()
{ VGPU_UNSUPPORTED("cublasSetBackdoorEx"); return 15; }
#if VGPU_CUBLAS == 13
VGPU_STUB cublasStatus_t cublasSetEmulationSpecialValuesSupport(cublasHandle_t handle, cudaEmulationSpecialValuesSupport mask)
{ VGPU_UNSUPPORTED("cublasSetEmulationSpecialValuesSupport"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasSetEmulationStrategy(cublasHandle_t handle, cublasEmulationStrategy_t emulationStrategy)
{ VGPU_UNSUPPORTED("cublasSetEmulationStrategy"); return 15; }
VGPU_STUB cublasStatus_t cublasSetEnvironmentMode()
{ VGPU_UNSUPPORTED("cublasSetEnvironmentMode"); return 15; }
#if VGPU_CUBLAS == 13
VGPU_STUB cublasStatus_t cublasSetFixedPointEmulationMantissaBitCountPointer(cublasHandle_t handle, int *mantissaBitCount)
{ VGPU_UNSUPPORTED("cublasSetFixedPointEmulationMantissaBitCountPointer"); return 15; }
VGPU_STUB cublasStatus_t cublasSetFixedPointEmulationMantissaBitOffset(cublasHandle_t handle, int mantissaBitOffset)
{ VGPU_UNSUPPORTED("cublasSetFixedPointEmulationMantissaBitOffset"); return 15; }
VGPU_STUB cublasStatus_t cublasSetFixedPointEmulationMantissaControl(cublasHandle_t handle, cudaEmulationMantissaControl mantissaControl)
{ VGPU_UNSUPPORTED("cublasSetFixedPointEmulationMantissaControl"); return 15; }
VGPU_STUB cublasStatus_t cublasSetFixedPointEmulationMaxMantissaBitCount(cublasHandle_t handle, int maxMantissaBitCount)
{ VGPU_UNSUPPORTED("cublasSetFixedPointEmulationMaxMantissaBitCount"); return 15; }
#endif
VGPU_STUB cublasStatus_t cublasSetKernelStream(cudaStream_t stream)
{ VGPU_UNSUPPORTED("cublasSetKernelStream"); return 15; }
VGPU_STUB cublasStatus_t cublasSetLoggerCallback(cublasLogCallback userCallback)
{ VGPU_UNSUPPORTED("cublasSetLoggerCallback"); return 15; }
VGPU_STUB cublasStatus_t cublasSetMathMode(cublasHandle_t handle, cublasMath_t mode)
{ VGPU_UNSUPPORTED("cublasSetMathMode"); return 15; }
VGPU_STUB cublasStatus_t cublasSetMatrix(int rows, int cols, int elemSize, const void *A, int lda, void *B, int ldb)
{ VGPU_UNSUPPORTED("cublasSetMatrix"); return 15; }
VGPU_STUB cublasStatus_t cublasSetMatrixAsync(int rows, int cols, int elemSize, const void *A, int lda, void *B, int ldb, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cublasSetMatrixAsync"); return 15; }
VGPU_STUB cublasStatus_t cublasSetMatrixAsync_64(int64_t rows, int64_t cols, int64_t elemSize, const void *A, int64_t lda, void *B, int64_t ldb, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cublasSetMatrixAsync_64"); return 15; }
VGPU_STUB cublasStatus_t cublasSetMatrix_64(int64_t rows, int64_t cols, int64_t elemSize, const void *A, int64_t lda, void *B, int64_t ldb)
{ VGPU_UNSUPPORTED("cublasSetMatrix_64"); return 15; }
VGPU_STUB cublasStatus_t cublasSetPointerMode_v2(cublasHandle_t handle, cublasPointerMode_t mode)
{ VGPU_UNSUPPORTED("cublasSetPointerMode_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasSetSmCountTarget(cublasHandle_t handle, int smCountTarget)
{ VGPU_UNSUPPORTED("cublasSetSmCountTarget"); return 15; }
VGPU_STUB cublasStatus_t cublasSetStream_v2(cublasHandle_t handle, cudaStream_t streamId)
{ VGPU_UNSUPPORTED("cublasSetStream_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasSetVector(int n, int elemSize, const void *x, int incx, void *devicePtr, int incy)
{ VGPU_UNSUPPORTED("cublasSetVector"); return 15; }
VGPU_STUB cublasStatus_t cublasSetVectorAsync(int n, int elemSize, const void *hostPtr, int incx, void *devicePtr, int incy, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cublasSetVectorAsync"); return 15; }
VGPU_STUB cublasStatus_t cublasSetVectorAsync_64(int64_t n, int64_t elemSize, const void *hostPtr, int64_t incx, void *devicePtr, int64_t incy, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cublasSetVectorAsync_64"); return 15; }
VGPU_STUB cublasStatus_t cublasSetVector_64(int64_t n, int64_t elemSize, const void *x, int64_t incx, void *devicePtr, int64_t incy)
{ VGPU_UNSUPPORTED("cublasSetVector_64"); return 15; }
VGPU_STUB cublasStatus_t cublasSetWorkspace_v2(cublasHandle_t handle, void *workspace, size_t workspaceSizeInBytes)
{ VGPU_UNSUPPORTED("cublasSetWorkspace_v2"); return 15; }
VGPU_STUB void cublasSgbmv(char trans, int m, int n, int kl, int ku, float alpha, const float *A, int lda, const float *x, int incx, float beta, float *y, int incy)
{ VGPU_UNSUPPORTED("cublasSgbmv"); return; }
VGPU_STUB cublasStatus_t cublasSgbmv_v2(cublasHandle_t handle, cublasOperation_t trans, int m, int n, int kl, int ku, const float *alpha, const float *A, int lda, const float *x, int incx, const float *beta, float *y, int incy)
{ VGPU_UNSUPPORTED("cublasSgbmv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasSgbmv_v2_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, int64_t kl, int64_t ku, const float *alpha, const float *A, int64_t lda, const float *x, int64_t incx, const float *beta, float *y, int64_t incy)
{ VGPU_UNSUPPORTED("cublasSgbmv_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasSgeam(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, const float *alpha, const float *A, int lda, const float *beta, const float *B, int ldb, float *C, int ldc)
{ VGPU_UNSUPPORTED("cublasSgeam"); return 15; }
VGPU_STUB cublasStatus_t cublasSgeam_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, const float *alpha, const float *A, int64_t lda, const float *beta, const float *B, int64_t ldb, float *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasSgeam_64"); return 15; }
VGPU_STUB cublasStatus_t cublasSgelsBatched(cublasHandle_t handle, cublasOperation_t trans, int m, int n, int nrhs, float *const *Aarray, int lda, float *const *Carray, int ldc, int *info, int *devInfoArray, int batchSize)
{ VGPU_UNSUPPORTED("cublasSgelsBatched"); return 15; }
VGPU_STUB void cublasSgemm(char transa, char transb, int m, int n, int k, float alpha, const float *A, int lda, const float *B, int ldb, float beta, float *C, int ldc)
{ VGPU_UNSUPPORTED("cublasSgemm"); return; }
VGPU_STUB cublasStatus_t cublasSgemmBatched(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const float *alpha, const float *const *Aarray, int lda, const float *const *Barray, int ldb, const float *beta, float *const *Carray, int ldc, int batchCount)
{ VGPU_UNSUPPORTED("cublasSgemmBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasSgemmBatched_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const float *alpha, const float *const *Aarray, int64_t lda, const float *const *Barray, int64_t ldb, const float *beta, float *const *Carray, int64_t ldc, int64_t batchCount)
{ VGPU_UNSUPPORTED("cublasSgemmBatched_64"); return 15; }
VGPU_STUB cublasStatus_t cublasSgemmEx(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const float *alpha, const void *A, cudaDataType Atype, int lda, const void *B, cudaDataType Btype, int ldb, const float *beta, void *C, cudaDataType Ctype, int ldc)
{ VGPU_UNSUPPORTED("cublasSgemmEx"); return 15; }
VGPU_STUB cublasStatus_t cublasSgemmEx_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const float *alpha, const void *A, cudaDataType Atype, int64_t lda, const void *B, cudaDataType Btype, int64_t ldb, const float *beta, void *C, cudaDataType Ctype, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasSgemmEx_64"); return 15; }
VGPU_STUB cublasStatus_t cublasSgemmGroupedBatched(cublasHandle_t handle, const cublasOperation_t *transa_array, const cublasOperation_t *transb_array, const int *m_array, const int *n_array, const int *k_array, const float *alpha_array, const float *const *Aarray, const int *lda_array, const float *const *Barray, const int *ldb_array, const float *beta_array, float *const *Carray, const int *ldc_array, int group_count, const int *group_size)
{ VGPU_UNSUPPORTED("cublasSgemmGroupedBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasSgemmGroupedBatched_64(cublasHandle_t handle, const cublasOperation_t *transa_array, const cublasOperation_t *transb_array, const int64_t *m_array, const int64_t *n_array, const int64_t *k_array, const float *alpha_array, const float *const *Aarray, const int64_t *lda_array, const float *const *Barray, const int64_t *ldb_array, const float *beta_array, float *const *Carray, const int64_t *ldc_array, int64_t group_count, const int64_t *group_size)
{ VGPU_UNSUPPORTED("cublasSgemmGroupedBatched_64"); return 15; }
VGPU_STUB cublasStatus_t cublasSgemmStridedBatched(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const float *alpha, const float *A, int lda, long long strideA, const float *B, int ldb, long long strideB, const float *beta, float *C, int ldc, long long strideC, int batchCount)
{ VGPU_UNSUPPORTED("cublasSgemmStridedBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasSgemmStridedBatched_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const float *alpha, const float *A, int64_t lda, long long strideA, const float *B, int64_t ldb, long long strideB, const float *beta, float *C, int64_t ldc, long long strideC, int64_t batchCount)
{ VGPU_UNSUPPORTED("cublasSgemmStridedBatched_64"); return 15; }
VGPU_STUB cublasStatus_t cublasSgemm_v2(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const float *alpha, const float *A, int lda, const float *B, int ldb, const float *beta, float *C, int ldc)
{ VGPU_UNSUPPORTED("cublasSgemm_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasSgemm_v2_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const float *alpha, const float *A, int64_t lda, const float *B, int64_t ldb, const float *beta, float *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasSgemm_v2_64"); return 15; }
VGPU_STUB void cublasSgemv(char trans, int m, int n, float alpha, const float *A, int lda, const float *x, int incx, float beta, float *y, int incy)
{ VGPU_UNSUPPORTED("cublasSgemv"); return; }
VGPU_STUB cublasStatus_t cublasSgemvBatched(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const float *alpha, const float *const *Aarray, int lda, const float *const *xarray, int incx, const float *beta, float *const *yarray, int incy, int batchCount)
{ VGPU_UNSUPPORTED("cublasSgemvBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasSgemvBatched_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, const float *alpha, const float *const *Aarray, int64_t lda, const float *const *xarray, int64_t incx, const float *beta, float *const *yarray, int64_t incy, int64_t batchCount)
{ VGPU_UNSUPPORTED("cublasSgemvBatched_64"); return 15; }
VGPU_STUB cublasStatus_t cublasSgemvStridedBatched(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const float *alpha, const float *A, int lda, long long strideA, const float *x, int incx, long long stridex, const float *beta, float *y, int incy, long long stridey, int batchCount)
{ VGPU_UNSUPPORTED("cublasSgemvStridedBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasSgemvStridedBatched_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, const float *alpha, const float *A, int64_t lda, long long strideA, const float *x, int64_t incx, long long stridex, const float *beta, float *y, int64_t incy, long long stridey, int64_t batchCount)
{ VGPU_UNSUPPORTED("cublasSgemvStridedBatched_64"); return 15; }
VGPU_STUB cublasStatus_t cublasSgemv_v2(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const float *alpha, const float *A, int lda, const float *x, int incx, const float *beta, float *y, int incy)
{ VGPU_UNSUPPORTED("cublasSgemv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasSgemv_v2_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, const float *alpha, const float *A, int64_t lda, const float *x, int64_t incx, const float *beta, float *y, int64_t incy)
{ VGPU_UNSUPPORTED("cublasSgemv_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasSgeqrfBatched(cublasHandle_t handle, int m, int n, float *const *Aarray, int lda, float *const *TauArray, int *info, int batchSize)
{ VGPU_UNSUPPORTED("cublasSgeqrfBatched"); return 15; }
VGPU_STUB void cublasSger(int m, int n, float alpha, const float *x, int incx, const float *y, int incy, float *A, int lda)
{ VGPU_UNSUPPORTED("cublasSger"); return; }
VGPU_STUB cublasStatus_t cublasSger_v2(cublasHandle_t handle, int m, int n, const float *alpha, const float *x, int incx, const float *y, int incy, float *A, int lda)
{ VGPU_UNSUPPORTED("cublasSger_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasSger_v2_64(cublasHandle_t handle, int64_t m, int64_t n, const float *alpha, const float *x, int64_t incx, const float *y, int64_t incy, float *A, int64_t lda)
{ VGPU_UNSUPPORTED("cublasSger_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasSgetrfBatched(cublasHandle_t handle, int n, float *const *A, int lda, int *P, int *info, int batchSize)
{ VGPU_UNSUPPORTED("cublasSgetrfBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasSgetriBatched(cublasHandle_t handle, int n, const float *const *A, int lda, const int *P, float *const *C, int ldc, int *info, int batchSize)
{ VGPU_UNSUPPORTED("cublasSgetriBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasSgetrsBatched(cublasHandle_t handle, cublasOperation_t trans, int n, int nrhs, const float *const *Aarray, int lda, const int *devIpiv, float *const *Barray, int ldb, int *info, int batchSize)
{ VGPU_UNSUPPORTED("cublasSgetrsBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasShutdown(void)
{ VGPU_UNSUPPORTED("cublasShutdown"); return 15; }
VGPU_STUB cublasStatus_t cublasSmatinvBatched(cublasHandle_t handle, int n, const float *const *A, int lda, float *const *Ainv, int lda_inv, int *info, int batchSize)
{ VGPU_UNSUPPORTED("cublasSmatinvBatched"); return 15; }
VGPU_STUB float cublasSnrm2(int n, const float *x, int incx)
{ VGPU_UNSUPPORTED("cublasSnrm2"); return 0; }
VGPU_STUB cublasStatus_t cublasSnrm2_v2(cublasHandle_t handle, int n, const float *x, int incx, float *result)
{ VGPU_UNSUPPORTED("cublasSnrm2_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasSnrm2_v2_64(cublasHandle_t handle, int64_t n, const float *x, int64_t incx, float *result)
{ VGPU_UNSUPPORTED("cublasSnrm2_v2_64"); return 15; }
VGPU_STUB void cublasSrot(int n, float *x, int incx, float *y, int incy, float sc, float ss)
{ VGPU_UNSUPPORTED("cublasSrot"); return; }
VGPU_STUB cublasStatus_t cublasSrot_v2(cublasHandle_t handle, int n, float *x, int incx, float *y, int incy, const float *c, const float *s)
{ VGPU_UNSUPPORTED("cublasSrot_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasSrot_v2_64(cublasHandle_t handle, int64_t n, float *x, int64_t incx, float *y, int64_t incy, const float *c, const float *s)
{ VGPU_UNSUPPORTED("cublasSrot_v2_64"); return 15; }
VGPU_STUB void cublasSrotg(float *sa, float *sb, float *sc, float *ss)
{ VGPU_UNSUPPORTED("cublasSrotg"); return; }
VGPU_STUB cublasStatus_t cublasSrotg_v2(cublasHandle_t handle, float *a, float *b, float *c, float *s)
{ VGPU_UNSUPPORTED("cublasSrotg_v2"); return 15; }
VGPU_STUB void cublasSrotm(int n, float *x, int incx, float *y, int incy, const float *sparam)
{ VGPU_UNSUPPORTED("cublasSrotm"); return; }
VGPU_STUB cublasStatus_t cublasSrotm_v2(cublasHandle_t handle, int n, float *x, int incx, float *y, int incy, const float *param)
{ VGPU_UNSUPPORTED("cublasSrotm_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasSrotm_v2_64(cublasHandle_t handle, int64_t n, float *x, int64_t incx, float *y, int64_t incy, const float *param)
{ VGPU_UNSUPPORTED("cublasSrotm_v2_64"); return 15; }
VGPU_STUB void cublasSrotmg(float *sd1, float *sd2, float *sx1, const float *sy1, float *sparam)
{ VGPU_UNSUPPORTED("cublasSrotmg"); return; }
VGPU_STUB cublasStatus_t cublasSrotmg_v2(cublasHandle_t handle, float *d1, float *d2, float *x1, const float *y1, float *param)
{ VGPU_UNSUPPORTED("cublasSrotmg_v2"); return 15; }
VGPU_STUB void cublasSsbmv(char uplo, int n, int k, float alpha, const float *A, int lda, const float *x, int incx, float beta, float *y, int incy)
{ VGPU_UNSUPPORTED("cublasSsbmv"); return; }
VGPU_STUB cublasStatus_t cublasSsbmv_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, int k, const float *alpha, const float *A, int lda, const float *x, int incx, const float *beta, float *y, int incy)
{ VGPU_UNSUPPORTED("cublasSsbmv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasSsbmv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, int64_t k, const float *alpha, const float *A, int64_t lda, const float *x, int64_t incx, const float *beta, float *y, int64_t incy)
{ VGPU_UNSUPPORTED("cublasSsbmv_v2_64"); return 15; }
VGPU_STUB void cublasSscal(int n, float alpha, float *x, int incx)
{ VGPU_UNSUPPORTED("cublasSscal"); return; }
VGPU_STUB cublasStatus_t cublasSscal_v2(cublasHandle_t handle, int n, const float *alpha, float *x, int incx)
{ VGPU_UNSUPPORTED("cublasSscal_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasSscal_v2_64(cublasHandle_t handle, int64_t n, const float *alpha, float *x, int64_t incx)
{ VGPU_UNSUPPORTED("cublasSscal_v2_64"); return 15; }
VGPU_STUB void cublasSspmv(char uplo, int n, float alpha, const float *AP, const float *x, int incx, float beta, float *y, int incy)
{ VGPU_UNSUPPORTED("cublasSspmv"); return; }
VGPU_STUB cublasStatus_t cublasSspmv_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const float *alpha, const float *AP, const float *x, int incx, const float *beta, float *y, int incy)
{ VGPU_UNSUPPORTED("cublasSspmv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasSspmv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const float *alpha, const float *AP, const float *x, int64_t incx, const float *beta, float *y, int64_t incy)
{ VGPU_UNSUPPORTED("cublasSspmv_v2_64"); return 15; }
VGPU_STUB void cublasSspr(char uplo, int n, float alpha, const float *x, int incx, float *AP)
{ VGPU_UNSUPPORTED("cublasSspr"); return; }
VGPU_STUB void cublasSspr2(char uplo, int n, float alpha, const float *x, int incx, const float *y, int incy, float *AP)
{ VGPU_UNSUPPORTED("cublasSspr2"); return; }
VGPU_STUB cublasStatus_t cublasSspr2_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const float *alpha, const float *x, int incx, const float *y, int incy, float *AP)
{ VGPU_UNSUPPORTED("cublasSspr2_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasSspr2_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const float *alpha, const float *x, int64_t incx, const float *y, int64_t incy, float *AP)
{ VGPU_UNSUPPORTED("cublasSspr2_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasSspr_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const float *alpha, const float *x, int incx, float *AP)
{ VGPU_UNSUPPORTED("cublasSspr_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasSspr_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const float *alpha, const float *x, int64_t incx, float *AP)
{ VGPU_UNSUPPORTED("cublasSspr_v2_64"); return 15; }
VGPU_STUB void cublasSswap(int n, float *x, int incx, float *y, int incy)
{ VGPU_UNSUPPORTED("cublasSswap"); return; }
VGPU_STUB cublasStatus_t cublasSswap_v2(cublasHandle_t handle, int n, float *x, int incx, float *y, int incy)
{ VGPU_UNSUPPORTED("cublasSswap_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasSswap_v2_64(cublasHandle_t handle, int64_t n, float *x, int64_t incx, float *y, int64_t incy)
{ VGPU_UNSUPPORTED("cublasSswap_v2_64"); return 15; }
VGPU_STUB void cublasSsymm(char side, char uplo, int m, int n, float alpha, const float *A, int lda, const float *B, int ldb, float beta, float *C, int ldc)
{ VGPU_UNSUPPORTED("cublasSsymm"); return; }
VGPU_STUB cublasStatus_t cublasSsymm_v2(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, int m, int n, const float *alpha, const float *A, int lda, const float *B, int ldb, const float *beta, float *C, int ldc)
{ VGPU_UNSUPPORTED("cublasSsymm_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasSsymm_v2_64(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, int64_t m, int64_t n, const float *alpha, const float *A, int64_t lda, const float *B, int64_t ldb, const float *beta, float *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasSsymm_v2_64"); return 15; }
VGPU_STUB void cublasSsymv(char uplo, int n, float alpha, const float *A, int lda, const float *x, int incx, float beta, float *y, int incy)
{ VGPU_UNSUPPORTED("cublasSsymv"); return; }
VGPU_STUB cublasStatus_t cublasSsymv_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const float *alpha, const float *A, int lda, const float *x, int incx, const float *beta, float *y, int incy)
{ VGPU_UNSUPPORTED("cublasSsymv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasSsymv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const float *alpha, const float *A, int64_t lda, const float *x, int64_t incx, const float *beta, float *y, int64_t incy)
{ VGPU_UNSUPPORTED("cublasSsymv_v2_64"); return 15; }
VGPU_STUB void cublasSsyr(char uplo, int n, float alpha, const float *x, int incx, float *A, int lda)
{ VGPU_UNSUPPORTED("cublasSsyr"); return; }
VGPU_STUB void cublasSsyr2(char uplo, int n, float alpha, const float *x, int incx, const float *y, int incy, float *A, int lda)
{ VGPU_UNSUPPORTED("cublasSsyr2"); return; }
VGPU_STUB cublasStatus_t cublasSsyr2_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const float *alpha, const float *x, int incx, const float *y, int incy, float *A, int lda)
{ VGPU_UNSUPPORTED("cublasSsyr2_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasSsyr2_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const float *alpha, const float *x, int64_t incx, const float *y, int64_t incy, float *A, int64_t lda)
{ VGPU_UNSUPPORTED("cublasSsyr2_v2_64"); return 15; }
VGPU_STUB void cublasSsyr2k(char uplo, char trans, int n, int k, float alpha, const float *A, int lda, const float *B, int ldb, float beta, float *C, int ldc)
{ VGPU_UNSUPPORTED("cublasSsyr2k"); return; }
VGPU_STUB cublasStatus_t cublasSsyr2k_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const float *alpha, const float *A, int lda, const float *B, int ldb, const float *beta, float *C, int ldc)
{ VGPU_UNSUPPORTED("cublasSsyr2k_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasSsyr2k_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const float *alpha, const float *A, int64_t lda, const float *B, int64_t ldb, const float *beta, float *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasSsyr2k_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasSsyr_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const float *alpha, const float *x, int incx, float *A, int lda)
{ VGPU_UNSUPPORTED("cublasSsyr_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasSsyr_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const float *alpha, const float *x, int64_t incx, float *A, int64_t lda)
{ VGPU_UNSUPPORTED("cublasSsyr_v2_64"); return 15; }
VGPU_STUB void cublasSsyrk(char uplo, char trans, int n, int k, float alpha, const float *A, int lda, float beta, float *C, int ldc)
{ VGPU_UNSUPPORTED("cublasSsyrk"); return; }
VGPU_STUB cublasStatus_t cublasSsyrk_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const float *alpha, const float *A, int lda, const float *beta, float *C, int ldc)
{ VGPU_UNSUPPORTED("cublasSsyrk_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasSsyrk_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const float *alpha, const float *A, int64_t lda, const float *beta, float *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasSsyrk_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasSsyrkx(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const float *alpha, const float *A, int lda, const float *B, int ldb, const float *beta, float *C, int ldc)
{ VGPU_UNSUPPORTED("cublasSsyrkx"); return 15; }
VGPU_STUB cublasStatus_t cublasSsyrkx_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const float *alpha, const float *A, int64_t lda, const float *B, int64_t ldb, const float *beta, float *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasSsyrkx_64"); return 15; }
VGPU_STUB void cublasStbmv(char uplo, char trans, char diag, int n, int k, const float *A, int lda, float *x, int incx)
{ VGPU_UNSUPPORTED("cublasStbmv"); return; }
VGPU_STUB cublasStatus_t cublasStbmv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, int k, const float *A, int lda, float *x, int incx)
{ VGPU_UNSUPPORTED("cublasStbmv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasStbmv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, int64_t k, const float *A, int64_t lda, float *x, int64_t incx)
{ VGPU_UNSUPPORTED("cublasStbmv_v2_64"); return 15; }
VGPU_STUB void cublasStbsv(char uplo, char trans, char diag, int n, int k, const float *A, int lda, float *x, int incx)
{ VGPU_UNSUPPORTED("cublasStbsv"); return; }
VGPU_STUB cublasStatus_t cublasStbsv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, int k, const float *A, int lda, float *x, int incx)
{ VGPU_UNSUPPORTED("cublasStbsv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasStbsv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, int64_t k, const float *A, int64_t lda, float *x, int64_t incx)
{ VGPU_UNSUPPORTED("cublasStbsv_v2_64"); return 15; }
VGPU_STUB void cublasStpmv(char uplo, char trans, char diag, int n, const float *AP, float *x, int incx)
{ VGPU_UNSUPPORTED("cublasStpmv"); return; }
VGPU_STUB cublasStatus_t cublasStpmv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, const float *AP, float *x, int incx)
{ VGPU_UNSUPPORTED("cublasStpmv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasStpmv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, const float *AP, float *x, int64_t incx)
{ VGPU_UNSUPPORTED("cublasStpmv_v2_64"); return 15; }
VGPU_STUB void cublasStpsv(char uplo, char trans, char diag, int n, const float *AP, float *x, int incx)
{ VGPU_UNSUPPORTED("cublasStpsv"); return; }
VGPU_STUB cublasStatus_t cublasStpsv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, const float *AP, float *x, int incx)
{ VGPU_UNSUPPORTED("cublasStpsv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasStpsv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, const float *AP, float *x, int64_t incx)
{ VGPU_UNSUPPORTED("cublasStpsv_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasStpttr(cublasHandle_t handle, cublasFillMode_t uplo, int n, const float *AP, float *A, int lda)
{ VGPU_UNSUPPORTED("cublasStpttr"); return 15; }
VGPU_STUB void cublasStrmm(char side, char uplo, char transa, char diag, int m, int n, float alpha, const float *A, int lda, float *B, int ldb)
{ VGPU_UNSUPPORTED("cublasStrmm"); return; }
VGPU_STUB cublasStatus_t cublasStrmm_v2(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int m, int n, const float *alpha, const float *A, int lda, const float *B, int ldb, float *C, int ldc)
{ VGPU_UNSUPPORTED("cublasStrmm_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasStrmm_v2_64(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t m, int64_t n, const float *alpha, const float *A, int64_t lda, const float *B, int64_t ldb, float *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasStrmm_v2_64"); return 15; }
VGPU_STUB void cublasStrmv(char uplo, char trans, char diag, int n, const float *A, int lda, float *x, int incx)
{ VGPU_UNSUPPORTED("cublasStrmv"); return; }
VGPU_STUB cublasStatus_t cublasStrmv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, const float *A, int lda, float *x, int incx)
{ VGPU_UNSUPPORTED("cublasStrmv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasStrmv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, const float *A, int64_t lda, float *x, int64_t incx)
{ VGPU_UNSUPPORTED("cublasStrmv_v2_64"); return 15; }
VGPU_STUB void cublasStrsm(char side, char uplo, char transa, char diag, int m, int n, float alpha, const float *A, int lda, float *B, int ldb)
{ VGPU_UNSUPPORTED("cublasStrsm"); return; }
VGPU_STUB cublasStatus_t cublasStrsmBatched(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int m, int n, const float *alpha, const float *const *A, int lda, float *const *B, int ldb, int batchCount)
{ VGPU_UNSUPPORTED("cublasStrsmBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasStrsmBatched_64(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t m, int64_t n, const float *alpha, const float *const *A, int64_t lda, float *const *B, int64_t ldb, int64_t batchCount)
{ VGPU_UNSUPPORTED("cublasStrsmBatched_64"); return 15; }
VGPU_STUB cublasStatus_t cublasStrsm_v2(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int m, int n, const float *alpha, const float *A, int lda, float *B, int ldb)
{ VGPU_UNSUPPORTED("cublasStrsm_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasStrsm_v2_64(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t m, int64_t n, const float *alpha, const float *A, int64_t lda, float *B, int64_t ldb)
{ VGPU_UNSUPPORTED("cublasStrsm_v2_64"); return 15; }
VGPU_STUB void cublasStrsv(char uplo, char trans, char diag, int n, const float *A, int lda, float *x, int incx)
{ VGPU_UNSUPPORTED("cublasStrsv"); return; }
VGPU_STUB cublasStatus_t cublasStrsv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, const float *A, int lda, float *x, int incx)
{ VGPU_UNSUPPORTED("cublasStrsv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasStrsv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, const float *A, int64_t lda, float *x, int64_t incx)
{ VGPU_UNSUPPORTED("cublasStrsv_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasStrttp(cublasHandle_t handle, cublasFillMode_t uplo, int n, const float *A, int lda, float *AP)
{ VGPU_UNSUPPORTED("cublasStrttp"); return 15; }
VGPU_STUB cublasStatus_t cublasSwapEx(cublasHandle_t handle, int n, void *x, cudaDataType xType, int incx, void *y, cudaDataType yType, int incy)
{ VGPU_UNSUPPORTED("cublasSwapEx"); return 15; }
VGPU_STUB cublasStatus_t cublasSwapEx_64(cublasHandle_t handle, int64_t n, void *x, cudaDataType xType, int64_t incx, void *y, cudaDataType yType, int64_t incy)
{ VGPU_UNSUPPORTED("cublasSwapEx_64"); return 15; }
VGPU_STUB cublasStatus_t cublasTSSgemvBatched(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const float *alpha, const __nv_bfloat16 *const *Aarray, int lda, const __nv_bfloat16 *const *xarray, int incx, const float *beta, float *const *yarray, int incy, int batchCount)
{ VGPU_UNSUPPORTED("cublasTSSgemvBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasTSSgemvBatched_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, const float *alpha, const __nv_bfloat16 *const *Aarray, int64_t lda, const __nv_bfloat16 *const *xarray, int64_t incx, const float *beta, float *const *yarray, int64_t incy, int64_t batchCount)
{ VGPU_UNSUPPORTED("cublasTSSgemvBatched_64"); return 15; }
VGPU_STUB cublasStatus_t cublasTSSgemvStridedBatched(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const float *alpha, const __nv_bfloat16 *A, int lda, long long strideA, const __nv_bfloat16 *x, int incx, long long stridex, const float *beta, float *y, int incy, long long stridey, int batchCount)
{ VGPU_UNSUPPORTED("cublasTSSgemvStridedBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasTSSgemvStridedBatched_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, const float *alpha, const __nv_bfloat16 *A, int64_t lda, long long strideA, const __nv_bfloat16 *x, int64_t incx, long long stridex, const float *beta, float *y, int64_t incy, long long stridey, int64_t batchCount)
{ VGPU_UNSUPPORTED("cublasTSSgemvStridedBatched_64"); return 15; }
VGPU_STUB cublasStatus_t cublasTSTgemvBatched(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const float *alpha, const __nv_bfloat16 *const *Aarray, int lda, const __nv_bfloat16 *const *xarray, int incx, const float *beta, __nv_bfloat16 *const *yarray, int incy, int batchCount)
{ VGPU_UNSUPPORTED("cublasTSTgemvBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasTSTgemvBatched_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, const float *alpha, const __nv_bfloat16 *const *Aarray, int64_t lda, const __nv_bfloat16 *const *xarray, int64_t incx, const float *beta, __nv_bfloat16 *const *yarray, int64_t incy, int64_t batchCount)
{ VGPU_UNSUPPORTED("cublasTSTgemvBatched_64"); return 15; }
VGPU_STUB cublasStatus_t cublasTSTgemvStridedBatched(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const float *alpha, const __nv_bfloat16 *A, int lda, long long strideA, const __nv_bfloat16 *x, int incx, long long stridex, const float *beta, __nv_bfloat16 *y, int incy, long long stridey, int batchCount)
{ VGPU_UNSUPPORTED("cublasTSTgemvStridedBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasTSTgemvStridedBatched_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, const float *alpha, const __nv_bfloat16 *A, int64_t lda, long long strideA, const __nv_bfloat16 *x, int64_t incx, long long stridex, const float *beta, __nv_bfloat16 *y, int64_t incy, long long stridey, int64_t batchCount)
{ VGPU_UNSUPPORTED("cublasTSTgemvStridedBatched_64"); return 15; }
VGPU_STUB cublasStatus_t cublasUint8gemmBias(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, cublasOperation_t transc, int m, int n, int k, const unsigned char *A, int A_bias, int lda, const unsigned char *B, int B_bias, int ldb, unsigned char *C, int C_bias, int ldc, int C_mult, int C_shift)
{ VGPU_UNSUPPORTED("cublasUint8gemmBias"); return 15; }
VGPU_STUB void cublasXerbla(const char *srName, int info)
{ VGPU_UNSUPPORTED("cublasXerbla"); return; }
VGPU_STUB cublasStatus_t cublasXtCgemm(cublasXtHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, size_t m, size_t n, size_t k, const cuComplex *alpha, const cuComplex *A, size_t lda, const cuComplex *B, size_t ldb, const cuComplex *beta, cuComplex *C, size_t ldc)
{ VGPU_UNSUPPORTED("cublasXtCgemm"); return 15; }
VGPU_STUB cublasStatus_t cublasXtChemm(cublasXtHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, size_t m, size_t n, const cuComplex *alpha, const cuComplex *A, size_t lda, const cuComplex *B, size_t ldb, const cuComplex *beta, cuComplex *C, size_t ldc)
{ VGPU_UNSUPPORTED("cublasXtChemm"); return 15; }
VGPU_STUB cublasStatus_t cublasXtCher2k(cublasXtHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, size_t n, size_t k, const cuComplex *alpha, const cuComplex *A, size_t lda, const cuComplex *B, size_t ldb, const float *beta, cuComplex *C, size_t ldc)
{ VGPU_UNSUPPORTED("cublasXtCher2k"); return 15; }
VGPU_STUB cublasStatus_t cublasXtCherk(cublasXtHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, size_t n, size_t k, const float *alpha, const cuComplex *A, size_t lda, const float *beta, cuComplex *C, size_t ldc)
{ VGPU_UNSUPPORTED("cublasXtCherk"); return 15; }
VGPU_STUB cublasStatus_t cublasXtCherkx(cublasXtHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, size_t n, size_t k, const cuComplex *alpha, const cuComplex *A, size_t lda, const cuComplex *B, size_t ldb, const float *beta, cuComplex *C, size_t ldc)
{ VGPU_UNSUPPORTED("cublasXtCherkx"); return 15; }
VGPU_STUB cublasStatus_t cublasXtCreate(cublasXtHandle_t *handle)
{ VGPU_UNSUPPORTED("cublasXtCreate"); return 15; }
VGPU_STUB cublasStatus_t cublasXtCspmm(cublasXtHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, size_t m, size_t n, const cuComplex *alpha, const cuComplex *AP, const cuComplex *B, size_t ldb, const cuComplex *beta, cuComplex *C, size_t ldc)
{ VGPU_UNSUPPORTED("cublasXtCspmm"); return 15; }
VGPU_STUB cublasStatus_t cublasXtCsymm(cublasXtHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, size_t m, size_t n, const cuComplex *alpha, const cuComplex *A, size_t lda, const cuComplex *B, size_t ldb, const cuComplex *beta, cuComplex *C, size_t ldc)
{ VGPU_UNSUPPORTED("cublasXtCsymm"); return 15; }
VGPU_STUB cublasStatus_t cublasXtCsyr2k(cublasXtHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, size_t n, size_t k, const cuComplex *alpha, const cuComplex *A, size_t lda, const cuComplex *B, size_t ldb, const cuComplex *beta, cuComplex *C, size_t ldc)
{ VGPU_UNSUPPORTED("cublasXtCsyr2k"); return 15; }
VGPU_STUB cublasStatus_t cublasXtCsyrk(cublasXtHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, size_t n, size_t k, const cuComplex *alpha, const cuComplex *A, size_t lda, const cuComplex *beta, cuComplex *C, size_t ldc)
{ VGPU_UNSUPPORTED("cublasXtCsyrk"); return 15; }
VGPU_STUB cublasStatus_t cublasXtCsyrkx(cublasXtHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, size_t n, size_t k, const cuComplex *alpha, const cuComplex *A, size_t lda, const cuComplex *B, size_t ldb, const cuComplex *beta, cuComplex *C, size_t ldc)
{ VGPU_UNSUPPORTED("cublasXtCsyrkx"); return 15; }
VGPU_STUB cublasStatus_t cublasXtCtrmm(cublasXtHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, size_t m, size_t n, const cuComplex *alpha, const cuComplex *A, size_t lda, const cuComplex *B, size_t ldb, cuComplex *C, size_t ldc)
{ VGPU_UNSUPPORTED("cublasXtCtrmm"); return 15; }
VGPU_STUB cublasStatus_t cublasXtCtrsm(cublasXtHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, size_t m, size_t n, const cuComplex *alpha, const cuComplex *A, size_t lda, cuComplex *B, size_t ldb)
{ VGPU_UNSUPPORTED("cublasXtCtrsm"); return 15; }
VGPU_STUB cublasStatus_t cublasXtDestroy(cublasXtHandle_t handle)
{ VGPU_UNSUPPORTED("cublasXtDestroy"); return 15; }
VGPU_STUB cublasStatus_t cublasXtDeviceSelect(cublasXtHandle_t handle, int nbDevices, int *deviceId)
{ VGPU_UNSUPPORTED("cublasXtDeviceSelect"); return 15; }
VGPU_STUB cublasStatus_t cublasXtDgemm(cublasXtHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, size_t m, size_t n, size_t k, const double *alpha, const double *A, size_t lda, const double *B, size_t ldb, const double *beta, double *C, size_t ldc)
{ VGPU_UNSUPPORTED("cublasXtDgemm"); return 15; }
VGPU_STUB cublasStatus_t cublasXtDspmm(cublasXtHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, size_t m, size_t n, const double *alpha, const double *AP, const double *B, size_t ldb, const double *beta, double *C, size_t ldc)
{ VGPU_UNSUPPORTED("cublasXtDspmm"); return 15; }
VGPU_STUB cublasStatus_t cublasXtDsymm(cublasXtHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, size_t m, size_t n, const double *alpha, const double *A, size_t lda, const double *B, size_t ldb, const double *beta, double *C, size_t ldc)
{ VGPU_UNSUPPORTED("cublasXtDsymm"); return 15; }
VGPU_STUB cublasStatus_t cublasXtDsyr2k(cublasXtHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, size_t n, size_t k, const double *alpha, const double *A, size_t lda, const double *B, size_t ldb, const double *beta, double *C, size_t ldc)
{ VGPU_UNSUPPORTED("cublasXtDsyr2k"); return 15; }
VGPU_STUB cublasStatus_t cublasXtDsyrk(cublasXtHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, size_t n, size_t k, const double *alpha, const double *A, size_t lda, const double *beta, double *C, size_t ldc)
{ VGPU_UNSUPPORTED("cublasXtDsyrk"); return 15; }
VGPU_STUB cublasStatus_t cublasXtDsyrkx(cublasXtHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, size_t n, size_t k, const double *alpha, const double *A, size_t lda, const double *B, size_t ldb, const double *beta, double *C, size_t ldc)
{ VGPU_UNSUPPORTED("cublasXtDsyrkx"); return 15; }
VGPU_STUB cublasStatus_t cublasXtDtrmm(cublasXtHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, size_t m, size_t n, const double *alpha, const double *A, size_t lda, const double *B, size_t ldb, double *C, size_t ldc)
{ VGPU_UNSUPPORTED("cublasXtDtrmm"); return 15; }
VGPU_STUB cublasStatus_t cublasXtDtrsm(cublasXtHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, size_t m, size_t n, const double *alpha, const double *A, size_t lda, double *B, size_t ldb)
{ VGPU_UNSUPPORTED("cublasXtDtrsm"); return 15; }
VGPU_STUB cublasStatus_t cublasXtGetBlockDim(cublasXtHandle_t handle, int *blockDim)
{ VGPU_UNSUPPORTED("cublasXtGetBlockDim"); return 15; }
VGPU_STUB cublasStatus_t cublasXtGetNumBoards(int nbDevices, int *deviceId, int *nbBoards)
{ VGPU_UNSUPPORTED("cublasXtGetNumBoards"); return 15; }
VGPU_STUB cublasStatus_t cublasXtGetPinningMemMode(cublasXtHandle_t handle, cublasXtPinnedMemMode_t *mode)
{ VGPU_UNSUPPORTED("cublasXtGetPinningMemMode"); return 15; }
VGPU_STUB cublasStatus_t cublasXtMaxBoards(int *nbGpuBoards)
{ VGPU_UNSUPPORTED("cublasXtMaxBoards"); return 15; }
VGPU_STUB cublasStatus_t cublasXtSetBlockDim(cublasXtHandle_t handle, int blockDim)
{ VGPU_UNSUPPORTED("cublasXtSetBlockDim"); return 15; }
VGPU_STUB cublasStatus_t cublasXtSetCpuRatio(cublasXtHandle_t handle, cublasXtBlasOp_t blasOp, cublasXtOpType_t type, float ratio)
{ VGPU_UNSUPPORTED("cublasXtSetCpuRatio"); return 15; }
VGPU_STUB cublasStatus_t cublasXtSetCpuRoutine(cublasXtHandle_t handle, cublasXtBlasOp_t blasOp, cublasXtOpType_t type, void *blasFunctor)
{ VGPU_UNSUPPORTED("cublasXtSetCpuRoutine"); return 15; }
VGPU_STUB cublasStatus_t cublasXtSetPinningMemMode(cublasXtHandle_t handle, cublasXtPinnedMemMode_t mode)
{ VGPU_UNSUPPORTED("cublasXtSetPinningMemMode"); return 15; }
VGPU_STUB cublasStatus_t cublasXtSgemm(cublasXtHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, size_t m, size_t n, size_t k, const float *alpha, const float *A, size_t lda, const float *B, size_t ldb, const float *beta, float *C, size_t ldc)
{ VGPU_UNSUPPORTED("cublasXtSgemm"); return 15; }
VGPU_STUB cublasStatus_t cublasXtSspmm(cublasXtHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, size_t m, size_t n, const float *alpha, const float *AP, const float *B, size_t ldb, const float *beta, float *C, size_t ldc)
{ VGPU_UNSUPPORTED("cublasXtSspmm"); return 15; }
VGPU_STUB cublasStatus_t cublasXtSsymm(cublasXtHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, size_t m, size_t n, const float *alpha, const float *A, size_t lda, const float *B, size_t ldb, const float *beta, float *C, size_t ldc)
{ VGPU_UNSUPPORTED("cublasXtSsymm"); return 15; }
VGPU_STUB cublasStatus_t cublasXtSsyr2k(cublasXtHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, size_t n, size_t k, const float *alpha, const float *A, size_t lda, const float *B, size_t ldb, const float *beta, float *C, size_t ldc)
{ VGPU_UNSUPPORTED("cublasXtSsyr2k"); return 15; }
VGPU_STUB cublasStatus_t cublasXtSsyrk(cublasXtHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, size_t n, size_t k, const float *alpha, const float *A, size_t lda, const float *beta, float *C, size_t ldc)
{ VGPU_UNSUPPORTED("cublasXtSsyrk"); return 15; }
VGPU_STUB cublasStatus_t cublasXtSsyrkx(cublasXtHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, size_t n, size_t k, const float *alpha, const float *A, size_t lda, const float *B, size_t ldb, const float *beta, float *C, size_t ldc)
{ VGPU_UNSUPPORTED("cublasXtSsyrkx"); return 15; }
VGPU_STUB cublasStatus_t cublasXtStrmm(cublasXtHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, size_t m, size_t n, const float *alpha, const float *A, size_t lda, const float *B, size_t ldb, float *C, size_t ldc)
{ VGPU_UNSUPPORTED("cublasXtStrmm"); return 15; }
VGPU_STUB cublasStatus_t cublasXtStrsm(cublasXtHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, size_t m, size_t n, const float *alpha, const float *A, size_t lda, float *B, size_t ldb)
{ VGPU_UNSUPPORTED("cublasXtStrsm"); return 15; }
VGPU_STUB cublasStatus_t cublasXtZgemm(cublasXtHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, size_t m, size_t n, size_t k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, size_t lda, const cuDoubleComplex *B, size_t ldb, const cuDoubleComplex *beta, cuDoubleComplex *C, size_t ldc)
{ VGPU_UNSUPPORTED("cublasXtZgemm"); return 15; }
VGPU_STUB cublasStatus_t cublasXtZhemm(cublasXtHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, size_t m, size_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, size_t lda, const cuDoubleComplex *B, size_t ldb, const cuDoubleComplex *beta, cuDoubleComplex *C, size_t ldc)
{ VGPU_UNSUPPORTED("cublasXtZhemm"); return 15; }
VGPU_STUB cublasStatus_t cublasXtZher2k(cublasXtHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, size_t n, size_t k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, size_t lda, const cuDoubleComplex *B, size_t ldb, const double *beta, cuDoubleComplex *C, size_t ldc)
{ VGPU_UNSUPPORTED("cublasXtZher2k"); return 15; }
VGPU_STUB cublasStatus_t cublasXtZherk(cublasXtHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, size_t n, size_t k, const double *alpha, const cuDoubleComplex *A, size_t lda, const double *beta, cuDoubleComplex *C, size_t ldc)
{ VGPU_UNSUPPORTED("cublasXtZherk"); return 15; }
VGPU_STUB cublasStatus_t cublasXtZherkx(cublasXtHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, size_t n, size_t k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, size_t lda, const cuDoubleComplex *B, size_t ldb, const double *beta, cuDoubleComplex *C, size_t ldc)
{ VGPU_UNSUPPORTED("cublasXtZherkx"); return 15; }
VGPU_STUB cublasStatus_t cublasXtZspmm(cublasXtHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, size_t m, size_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *AP, const cuDoubleComplex *B, size_t ldb, const cuDoubleComplex *beta, cuDoubleComplex *C, size_t ldc)
{ VGPU_UNSUPPORTED("cublasXtZspmm"); return 15; }
VGPU_STUB cublasStatus_t cublasXtZsymm(cublasXtHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, size_t m, size_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, size_t lda, const cuDoubleComplex *B, size_t ldb, const cuDoubleComplex *beta, cuDoubleComplex *C, size_t ldc)
{ VGPU_UNSUPPORTED("cublasXtZsymm"); return 15; }
VGPU_STUB cublasStatus_t cublasXtZsyr2k(cublasXtHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, size_t n, size_t k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, size_t lda, const cuDoubleComplex *B, size_t ldb, const cuDoubleComplex *beta, cuDoubleComplex *C, size_t ldc)
{ VGPU_UNSUPPORTED("cublasXtZsyr2k"); return 15; }
VGPU_STUB cublasStatus_t cublasXtZsyrk(cublasXtHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, size_t n, size_t k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, size_t lda, const cuDoubleComplex *beta, cuDoubleComplex *C, size_t ldc)
{ VGPU_UNSUPPORTED("cublasXtZsyrk"); return 15; }
VGPU_STUB cublasStatus_t cublasXtZsyrkx(cublasXtHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, size_t n, size_t k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, size_t lda, const cuDoubleComplex *B, size_t ldb, const cuDoubleComplex *beta, cuDoubleComplex *C, size_t ldc)
{ VGPU_UNSUPPORTED("cublasXtZsyrkx"); return 15; }
VGPU_STUB cublasStatus_t cublasXtZtrmm(cublasXtHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, size_t m, size_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, size_t lda, const cuDoubleComplex *B, size_t ldb, cuDoubleComplex *C, size_t ldc)
{ VGPU_UNSUPPORTED("cublasXtZtrmm"); return 15; }
VGPU_STUB cublasStatus_t cublasXtZtrsm(cublasXtHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, size_t m, size_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, size_t lda, cuDoubleComplex *B, size_t ldb)
{ VGPU_UNSUPPORTED("cublasXtZtrsm"); return 15; }
VGPU_STUB void cublasZaxpy(int n, cuDoubleComplex alpha, const cuDoubleComplex *x, int incx, cuDoubleComplex *y, int incy)
{ VGPU_UNSUPPORTED("cublasZaxpy"); return; }
VGPU_STUB cublasStatus_t cublasZaxpy_v2(cublasHandle_t handle, int n, const cuDoubleComplex *alpha, const cuDoubleComplex *x, int incx, cuDoubleComplex *y, int incy)
{ VGPU_UNSUPPORTED("cublasZaxpy_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasZaxpy_v2_64(cublasHandle_t handle, int64_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *x, int64_t incx, cuDoubleComplex *y, int64_t incy)
{ VGPU_UNSUPPORTED("cublasZaxpy_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasZbdmm()
{ VGPU_UNSUPPORTED("cublasZbdmm"); return 15; }
VGPU_STUB void cublasZcopy(int n, const cuDoubleComplex *x, int incx, cuDoubleComplex *y, int incy)
{ VGPU_UNSUPPORTED("cublasZcopy"); return; }
VGPU_STUB cublasStatus_t cublasZcopy_v2(cublasHandle_t handle, int n, const cuDoubleComplex *x, int incx, cuDoubleComplex *y, int incy)
{ VGPU_UNSUPPORTED("cublasZcopy_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasZcopy_v2_64(cublasHandle_t handle, int64_t n, const cuDoubleComplex *x, int64_t incx, cuDoubleComplex *y, int64_t incy)
{ VGPU_UNSUPPORTED("cublasZcopy_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasZdgmm(cublasHandle_t handle, cublasSideMode_t mode, int m, int n, const cuDoubleComplex *A, int lda, const cuDoubleComplex *x, int incx, cuDoubleComplex *C, int ldc)
{ VGPU_UNSUPPORTED("cublasZdgmm"); return 15; }
VGPU_STUB cublasStatus_t cublasZdgmm_64(cublasHandle_t handle, cublasSideMode_t mode, int64_t m, int64_t n, const cuDoubleComplex *A, int64_t lda, const cuDoubleComplex *x, int64_t incx, cuDoubleComplex *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasZdgmm_64"); return 15; }
VGPU_STUB cuDoubleComplex cublasZdotc(int n, const cuDoubleComplex *x, int incx, const cuDoubleComplex *y, int incy)
{ VGPU_UNSUPPORTED("cublasZdotc"); return (cuDoubleComplex){0}; }
VGPU_STUB cublasStatus_t cublasZdotc_v2(cublasHandle_t handle, int n, const cuDoubleComplex *x, int incx, const cuDoubleComplex *y, int incy, cuDoubleComplex *result)
{ VGPU_UNSUPPORTED("cublasZdotc_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasZdotc_v2_64(cublasHandle_t handle, int64_t n, const cuDoubleComplex *x, int64_t incx, const cuDoubleComplex *y, int64_t incy, cuDoubleComplex *result)
{ VGPU_UNSUPPORTED("cublasZdotc_v2_64"); return 15; }
VGPU_STUB cuDoubleComplex cublasZdotu(int n, const cuDoubleComplex *x, int incx, const cuDoubleComplex *y, int incy)
{ VGPU_UNSUPPORTED("cublasZdotu"); return (cuDoubleComplex){0}; }
VGPU_STUB cublasStatus_t cublasZdotu_v2(cublasHandle_t handle, int n, const cuDoubleComplex *x, int incx, const cuDoubleComplex *y, int incy, cuDoubleComplex *result)
{ VGPU_UNSUPPORTED("cublasZdotu_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasZdotu_v2_64(cublasHandle_t handle, int64_t n, const cuDoubleComplex *x, int64_t incx, const cuDoubleComplex *y, int64_t incy, cuDoubleComplex *result)
{ VGPU_UNSUPPORTED("cublasZdotu_v2_64"); return 15; }
VGPU_STUB void cublasZdrot(int n, cuDoubleComplex *x, int incx, cuDoubleComplex *y, int incy, double c, double s)
{ VGPU_UNSUPPORTED("cublasZdrot"); return; }
VGPU_STUB cublasStatus_t cublasZdrot_v2(cublasHandle_t handle, int n, cuDoubleComplex *x, int incx, cuDoubleComplex *y, int incy, const double *c, const double *s)
{ VGPU_UNSUPPORTED("cublasZdrot_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasZdrot_v2_64(cublasHandle_t handle, int64_t n, cuDoubleComplex *x, int64_t incx, cuDoubleComplex *y, int64_t incy, const double *c, const double *s)
{ VGPU_UNSUPPORTED("cublasZdrot_v2_64"); return 15; }
VGPU_STUB void cublasZdscal(int n, double alpha, cuDoubleComplex *x, int incx)
{ VGPU_UNSUPPORTED("cublasZdscal"); return; }
VGPU_STUB cublasStatus_t cublasZdscal_v2(cublasHandle_t handle, int n, const double *alpha, cuDoubleComplex *x, int incx)
{ VGPU_UNSUPPORTED("cublasZdscal_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasZdscal_v2_64(cublasHandle_t handle, int64_t n, const double *alpha, cuDoubleComplex *x, int64_t incx)
{ VGPU_UNSUPPORTED("cublasZdscal_v2_64"); return 15; }
VGPU_STUB void cublasZgbmv(char trans, int m, int n, int kl, int ku, cuDoubleComplex alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *x, int incx, cuDoubleComplex beta, cuDoubleComplex *y, int incy)
{ VGPU_UNSUPPORTED("cublasZgbmv"); return; }
VGPU_STUB cublasStatus_t cublasZgbmv_v2(cublasHandle_t handle, cublasOperation_t trans, int m, int n, int kl, int ku, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *x, int incx, const cuDoubleComplex *beta, cuDoubleComplex *y, int incy)
{ VGPU_UNSUPPORTED("cublasZgbmv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasZgbmv_v2_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, int64_t kl, int64_t ku, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int64_t lda, const cuDoubleComplex *x, int64_t incx, const cuDoubleComplex *beta, cuDoubleComplex *y, int64_t incy)
{ VGPU_UNSUPPORTED("cublasZgbmv_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasZgeam(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *beta, const cuDoubleComplex *B, int ldb, cuDoubleComplex *C, int ldc)
{ VGPU_UNSUPPORTED("cublasZgeam"); return 15; }
VGPU_STUB cublasStatus_t cublasZgeam_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int64_t lda, const cuDoubleComplex *beta, const cuDoubleComplex *B, int64_t ldb, cuDoubleComplex *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasZgeam_64"); return 15; }
VGPU_STUB cublasStatus_t cublasZgelsBatched(cublasHandle_t handle, cublasOperation_t trans, int m, int n, int nrhs, cuDoubleComplex *const *Aarray, int lda, cuDoubleComplex *const *Carray, int ldc, int *info, int *devInfoArray, int batchSize)
{ VGPU_UNSUPPORTED("cublasZgelsBatched"); return 15; }
VGPU_STUB void cublasZgemm(char transa, char transb, int m, int n, int k, cuDoubleComplex alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *B, int ldb, cuDoubleComplex beta, cuDoubleComplex *C, int ldc)
{ VGPU_UNSUPPORTED("cublasZgemm"); return; }
VGPU_STUB cublasStatus_t cublasZgemm3m(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *B, int ldb, const cuDoubleComplex *beta, cuDoubleComplex *C, int ldc)
{ VGPU_UNSUPPORTED("cublasZgemm3m"); return 15; }
VGPU_STUB cublasStatus_t cublasZgemm3m_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int64_t lda, const cuDoubleComplex *B, int64_t ldb, const cuDoubleComplex *beta, cuDoubleComplex *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasZgemm3m_64"); return 15; }
VGPU_STUB cublasStatus_t cublasZgemmBatched(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const cuDoubleComplex *alpha, const cuDoubleComplex *const *Aarray, int lda, const cuDoubleComplex *const *Barray, int ldb, const cuDoubleComplex *beta, cuDoubleComplex *const *Carray, int ldc, int batchCount)
{ VGPU_UNSUPPORTED("cublasZgemmBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasZgemmBatched_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const cuDoubleComplex *alpha, const cuDoubleComplex *const *Aarray, int64_t lda, const cuDoubleComplex *const *Barray, int64_t ldb, const cuDoubleComplex *beta, cuDoubleComplex *const *Carray, int64_t ldc, int64_t batchCount)
{ VGPU_UNSUPPORTED("cublasZgemmBatched_64"); return 15; }
VGPU_STUB cublasStatus_t cublasZgemmStridedBatched(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int lda, long long strideA, const cuDoubleComplex *B, int ldb, long long strideB, const cuDoubleComplex *beta, cuDoubleComplex *C, int ldc, long long strideC, int batchCount)
{ VGPU_UNSUPPORTED("cublasZgemmStridedBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasZgemmStridedBatched_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int64_t lda, long long strideA, const cuDoubleComplex *B, int64_t ldb, long long strideB, const cuDoubleComplex *beta, cuDoubleComplex *C, int64_t ldc, long long strideC, int64_t batchCount)
{ VGPU_UNSUPPORTED("cublasZgemmStridedBatched_64"); return 15; }
VGPU_STUB cublasStatus_t cublasZgemm_v2(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *B, int ldb, const cuDoubleComplex *beta, cuDoubleComplex *C, int ldc)
{ VGPU_UNSUPPORTED("cublasZgemm_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasZgemm_v2_64(cublasHandle_t handle, cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int64_t lda, const cuDoubleComplex *B, int64_t ldb, const cuDoubleComplex *beta, cuDoubleComplex *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasZgemm_v2_64"); return 15; }
VGPU_STUB void cublasZgemv(char trans, int m, int n, cuDoubleComplex alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *x, int incx, cuDoubleComplex beta, cuDoubleComplex *y, int incy)
{ VGPU_UNSUPPORTED("cublasZgemv"); return; }
VGPU_STUB cublasStatus_t cublasZgemvBatched(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const cuDoubleComplex *alpha, const cuDoubleComplex *const *Aarray, int lda, const cuDoubleComplex *const *xarray, int incx, const cuDoubleComplex *beta, cuDoubleComplex *const *yarray, int incy, int batchCount)
{ VGPU_UNSUPPORTED("cublasZgemvBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasZgemvBatched_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *const *Aarray, int64_t lda, const cuDoubleComplex *const *xarray, int64_t incx, const cuDoubleComplex *beta, cuDoubleComplex *const *yarray, int64_t incy, int64_t batchCount)
{ VGPU_UNSUPPORTED("cublasZgemvBatched_64"); return 15; }
VGPU_STUB cublasStatus_t cublasZgemvStridedBatched(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int lda, long long strideA, const cuDoubleComplex *x, int incx, long long stridex, const cuDoubleComplex *beta, cuDoubleComplex *y, int incy, long long stridey, int batchCount)
{ VGPU_UNSUPPORTED("cublasZgemvStridedBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasZgemvStridedBatched_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int64_t lda, long long strideA, const cuDoubleComplex *x, int64_t incx, long long stridex, const cuDoubleComplex *beta, cuDoubleComplex *y, int64_t incy, long long stridey, int64_t batchCount)
{ VGPU_UNSUPPORTED("cublasZgemvStridedBatched_64"); return 15; }
VGPU_STUB cublasStatus_t cublasZgemv_v2(cublasHandle_t handle, cublasOperation_t trans, int m, int n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *x, int incx, const cuDoubleComplex *beta, cuDoubleComplex *y, int incy)
{ VGPU_UNSUPPORTED("cublasZgemv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasZgemv_v2_64(cublasHandle_t handle, cublasOperation_t trans, int64_t m, int64_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int64_t lda, const cuDoubleComplex *x, int64_t incx, const cuDoubleComplex *beta, cuDoubleComplex *y, int64_t incy)
{ VGPU_UNSUPPORTED("cublasZgemv_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasZgeqrfBatched(cublasHandle_t handle, int m, int n, cuDoubleComplex *const *Aarray, int lda, cuDoubleComplex *const *TauArray, int *info, int batchSize)
{ VGPU_UNSUPPORTED("cublasZgeqrfBatched"); return 15; }
VGPU_STUB void cublasZgerc(int m, int n, cuDoubleComplex alpha, const cuDoubleComplex *x, int incx, const cuDoubleComplex *y, int incy, cuDoubleComplex *A, int lda)
{ VGPU_UNSUPPORTED("cublasZgerc"); return; }
VGPU_STUB cublasStatus_t cublasZgerc_v2(cublasHandle_t handle, int m, int n, const cuDoubleComplex *alpha, const cuDoubleComplex *x, int incx, const cuDoubleComplex *y, int incy, cuDoubleComplex *A, int lda)
{ VGPU_UNSUPPORTED("cublasZgerc_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasZgerc_v2_64(cublasHandle_t handle, int64_t m, int64_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *x, int64_t incx, const cuDoubleComplex *y, int64_t incy, cuDoubleComplex *A, int64_t lda)
{ VGPU_UNSUPPORTED("cublasZgerc_v2_64"); return 15; }
VGPU_STUB void cublasZgeru(int m, int n, cuDoubleComplex alpha, const cuDoubleComplex *x, int incx, const cuDoubleComplex *y, int incy, cuDoubleComplex *A, int lda)
{ VGPU_UNSUPPORTED("cublasZgeru"); return; }
VGPU_STUB cublasStatus_t cublasZgeru_v2(cublasHandle_t handle, int m, int n, const cuDoubleComplex *alpha, const cuDoubleComplex *x, int incx, const cuDoubleComplex *y, int incy, cuDoubleComplex *A, int lda)
{ VGPU_UNSUPPORTED("cublasZgeru_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasZgeru_v2_64(cublasHandle_t handle, int64_t m, int64_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *x, int64_t incx, const cuDoubleComplex *y, int64_t incy, cuDoubleComplex *A, int64_t lda)
{ VGPU_UNSUPPORTED("cublasZgeru_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasZgetrfBatched(cublasHandle_t handle, int n, cuDoubleComplex *const *A, int lda, int *P, int *info, int batchSize)
{ VGPU_UNSUPPORTED("cublasZgetrfBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasZgetriBatched(cublasHandle_t handle, int n, const cuDoubleComplex *const *A, int lda, const int *P, cuDoubleComplex *const *C, int ldc, int *info, int batchSize)
{ VGPU_UNSUPPORTED("cublasZgetriBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasZgetrsBatched(cublasHandle_t handle, cublasOperation_t trans, int n, int nrhs, const cuDoubleComplex *const *Aarray, int lda, const int *devIpiv, cuDoubleComplex *const *Barray, int ldb, int *info, int batchSize)
{ VGPU_UNSUPPORTED("cublasZgetrsBatched"); return 15; }
VGPU_STUB void cublasZhbmv(char uplo, int n, int k, cuDoubleComplex alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *x, int incx, cuDoubleComplex beta, cuDoubleComplex *y, int incy)
{ VGPU_UNSUPPORTED("cublasZhbmv"); return; }
VGPU_STUB cublasStatus_t cublasZhbmv_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, int k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *x, int incx, const cuDoubleComplex *beta, cuDoubleComplex *y, int incy)
{ VGPU_UNSUPPORTED("cublasZhbmv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasZhbmv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, int64_t k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int64_t lda, const cuDoubleComplex *x, int64_t incx, const cuDoubleComplex *beta, cuDoubleComplex *y, int64_t incy)
{ VGPU_UNSUPPORTED("cublasZhbmv_v2_64"); return 15; }
VGPU_STUB void cublasZhemm(char side, char uplo, int m, int n, cuDoubleComplex alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *B, int ldb, cuDoubleComplex beta, cuDoubleComplex *C, int ldc)
{ VGPU_UNSUPPORTED("cublasZhemm"); return; }
VGPU_STUB cublasStatus_t cublasZhemm_v2(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, int m, int n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *B, int ldb, const cuDoubleComplex *beta, cuDoubleComplex *C, int ldc)
{ VGPU_UNSUPPORTED("cublasZhemm_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasZhemm_v2_64(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, int64_t m, int64_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int64_t lda, const cuDoubleComplex *B, int64_t ldb, const cuDoubleComplex *beta, cuDoubleComplex *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasZhemm_v2_64"); return 15; }
VGPU_STUB void cublasZhemv(char uplo, int n, cuDoubleComplex alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *x, int incx, cuDoubleComplex beta, cuDoubleComplex *y, int incy)
{ VGPU_UNSUPPORTED("cublasZhemv"); return; }
VGPU_STUB cublasStatus_t cublasZhemv_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *x, int incx, const cuDoubleComplex *beta, cuDoubleComplex *y, int incy)
{ VGPU_UNSUPPORTED("cublasZhemv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasZhemv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int64_t lda, const cuDoubleComplex *x, int64_t incx, const cuDoubleComplex *beta, cuDoubleComplex *y, int64_t incy)
{ VGPU_UNSUPPORTED("cublasZhemv_v2_64"); return 15; }
VGPU_STUB void cublasZher(char uplo, int n, double alpha, const cuDoubleComplex *x, int incx, cuDoubleComplex *A, int lda)
{ VGPU_UNSUPPORTED("cublasZher"); return; }
VGPU_STUB void cublasZher2(char uplo, int n, cuDoubleComplex alpha, const cuDoubleComplex *x, int incx, const cuDoubleComplex *y, int incy, cuDoubleComplex *A, int lda)
{ VGPU_UNSUPPORTED("cublasZher2"); return; }
VGPU_STUB cublasStatus_t cublasZher2_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const cuDoubleComplex *alpha, const cuDoubleComplex *x, int incx, const cuDoubleComplex *y, int incy, cuDoubleComplex *A, int lda)
{ VGPU_UNSUPPORTED("cublasZher2_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasZher2_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *x, int64_t incx, const cuDoubleComplex *y, int64_t incy, cuDoubleComplex *A, int64_t lda)
{ VGPU_UNSUPPORTED("cublasZher2_v2_64"); return 15; }
VGPU_STUB void cublasZher2k(char uplo, char trans, int n, int k, cuDoubleComplex alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *B, int ldb, double beta, cuDoubleComplex *C, int ldc)
{ VGPU_UNSUPPORTED("cublasZher2k"); return; }
VGPU_STUB cublasStatus_t cublasZher2k_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *B, int ldb, const double *beta, cuDoubleComplex *C, int ldc)
{ VGPU_UNSUPPORTED("cublasZher2k_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasZher2k_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int64_t lda, const cuDoubleComplex *B, int64_t ldb, const double *beta, cuDoubleComplex *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasZher2k_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasZher_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const double *alpha, const cuDoubleComplex *x, int incx, cuDoubleComplex *A, int lda)
{ VGPU_UNSUPPORTED("cublasZher_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasZher_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const double *alpha, const cuDoubleComplex *x, int64_t incx, cuDoubleComplex *A, int64_t lda)
{ VGPU_UNSUPPORTED("cublasZher_v2_64"); return 15; }
VGPU_STUB void cublasZherk(char uplo, char trans, int n, int k, double alpha, const cuDoubleComplex *A, int lda, double beta, cuDoubleComplex *C, int ldc)
{ VGPU_UNSUPPORTED("cublasZherk"); return; }
VGPU_STUB cublasStatus_t cublasZherk_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const double *alpha, const cuDoubleComplex *A, int lda, const double *beta, cuDoubleComplex *C, int ldc)
{ VGPU_UNSUPPORTED("cublasZherk_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasZherk_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const double *alpha, const cuDoubleComplex *A, int64_t lda, const double *beta, cuDoubleComplex *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasZherk_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasZherkx(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *B, int ldb, const double *beta, cuDoubleComplex *C, int ldc)
{ VGPU_UNSUPPORTED("cublasZherkx"); return 15; }
VGPU_STUB cublasStatus_t cublasZherkx_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int64_t lda, const cuDoubleComplex *B, int64_t ldb, const double *beta, cuDoubleComplex *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasZherkx_64"); return 15; }
VGPU_STUB void cublasZhpmv(char uplo, int n, cuDoubleComplex alpha, const cuDoubleComplex *AP, const cuDoubleComplex *x, int incx, cuDoubleComplex beta, cuDoubleComplex *y, int incy)
{ VGPU_UNSUPPORTED("cublasZhpmv"); return; }
VGPU_STUB cublasStatus_t cublasZhpmv_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const cuDoubleComplex *alpha, const cuDoubleComplex *AP, const cuDoubleComplex *x, int incx, const cuDoubleComplex *beta, cuDoubleComplex *y, int incy)
{ VGPU_UNSUPPORTED("cublasZhpmv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasZhpmv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *AP, const cuDoubleComplex *x, int64_t incx, const cuDoubleComplex *beta, cuDoubleComplex *y, int64_t incy)
{ VGPU_UNSUPPORTED("cublasZhpmv_v2_64"); return 15; }
VGPU_STUB void cublasZhpr(char uplo, int n, double alpha, const cuDoubleComplex *x, int incx, cuDoubleComplex *AP)
{ VGPU_UNSUPPORTED("cublasZhpr"); return; }
VGPU_STUB void cublasZhpr2(char uplo, int n, cuDoubleComplex alpha, const cuDoubleComplex *x, int incx, const cuDoubleComplex *y, int incy, cuDoubleComplex *AP)
{ VGPU_UNSUPPORTED("cublasZhpr2"); return; }
VGPU_STUB cublasStatus_t cublasZhpr2_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const cuDoubleComplex *alpha, const cuDoubleComplex *x, int incx, const cuDoubleComplex *y, int incy, cuDoubleComplex *AP)
{ VGPU_UNSUPPORTED("cublasZhpr2_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasZhpr2_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *x, int64_t incx, const cuDoubleComplex *y, int64_t incy, cuDoubleComplex *AP)
{ VGPU_UNSUPPORTED("cublasZhpr2_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasZhpr_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const double *alpha, const cuDoubleComplex *x, int incx, cuDoubleComplex *AP)
{ VGPU_UNSUPPORTED("cublasZhpr_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasZhpr_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const double *alpha, const cuDoubleComplex *x, int64_t incx, cuDoubleComplex *AP)
{ VGPU_UNSUPPORTED("cublasZhpr_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasZmatinvBatched(cublasHandle_t handle, int n, const cuDoubleComplex *const *A, int lda, cuDoubleComplex *const *Ainv, int lda_inv, int *info, int batchSize)
{ VGPU_UNSUPPORTED("cublasZmatinvBatched"); return 15; }
VGPU_STUB void cublasZrot(int n, cuDoubleComplex *x, int incx, cuDoubleComplex *y, int incy, double sc, cuDoubleComplex cs)
{ VGPU_UNSUPPORTED("cublasZrot"); return; }
VGPU_STUB cublasStatus_t cublasZrot_v2(cublasHandle_t handle, int n, cuDoubleComplex *x, int incx, cuDoubleComplex *y, int incy, const double *c, const cuDoubleComplex *s)
{ VGPU_UNSUPPORTED("cublasZrot_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasZrot_v2_64(cublasHandle_t handle, int64_t n, cuDoubleComplex *x, int64_t incx, cuDoubleComplex *y, int64_t incy, const double *c, const cuDoubleComplex *s)
{ VGPU_UNSUPPORTED("cublasZrot_v2_64"); return 15; }
VGPU_STUB void cublasZrotg(cuDoubleComplex *ca, cuDoubleComplex cb, double *sc, cuDoubleComplex *cs)
{ VGPU_UNSUPPORTED("cublasZrotg"); return; }
VGPU_STUB cublasStatus_t cublasZrotg_v2(cublasHandle_t handle, cuDoubleComplex *a, cuDoubleComplex *b, double *c, cuDoubleComplex *s)
{ VGPU_UNSUPPORTED("cublasZrotg_v2"); return 15; }
VGPU_STUB void cublasZscal(int n, cuDoubleComplex alpha, cuDoubleComplex *x, int incx)
{ VGPU_UNSUPPORTED("cublasZscal"); return; }
VGPU_STUB cublasStatus_t cublasZscal_v2(cublasHandle_t handle, int n, const cuDoubleComplex *alpha, cuDoubleComplex *x, int incx)
{ VGPU_UNSUPPORTED("cublasZscal_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasZscal_v2_64(cublasHandle_t handle, int64_t n, const cuDoubleComplex *alpha, cuDoubleComplex *x, int64_t incx)
{ VGPU_UNSUPPORTED("cublasZscal_v2_64"); return 15; }
VGPU_STUB void cublasZswap(int n, cuDoubleComplex *x, int incx, cuDoubleComplex *y, int incy)
{ VGPU_UNSUPPORTED("cublasZswap"); return; }
VGPU_STUB cublasStatus_t cublasZswap_v2(cublasHandle_t handle, int n, cuDoubleComplex *x, int incx, cuDoubleComplex *y, int incy)
{ VGPU_UNSUPPORTED("cublasZswap_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasZswap_v2_64(cublasHandle_t handle, int64_t n, cuDoubleComplex *x, int64_t incx, cuDoubleComplex *y, int64_t incy)
{ VGPU_UNSUPPORTED("cublasZswap_v2_64"); return 15; }
VGPU_STUB void cublasZsymm(char side, char uplo, int m, int n, cuDoubleComplex alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *B, int ldb, cuDoubleComplex beta, cuDoubleComplex *C, int ldc)
{ VGPU_UNSUPPORTED("cublasZsymm"); return; }
VGPU_STUB cublasStatus_t cublasZsymm_v2(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, int m, int n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *B, int ldb, const cuDoubleComplex *beta, cuDoubleComplex *C, int ldc)
{ VGPU_UNSUPPORTED("cublasZsymm_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasZsymm_v2_64(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, int64_t m, int64_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int64_t lda, const cuDoubleComplex *B, int64_t ldb, const cuDoubleComplex *beta, cuDoubleComplex *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasZsymm_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasZsymv_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *x, int incx, const cuDoubleComplex *beta, cuDoubleComplex *y, int incy)
{ VGPU_UNSUPPORTED("cublasZsymv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasZsymv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int64_t lda, const cuDoubleComplex *x, int64_t incx, const cuDoubleComplex *beta, cuDoubleComplex *y, int64_t incy)
{ VGPU_UNSUPPORTED("cublasZsymv_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasZsyr2_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const cuDoubleComplex *alpha, const cuDoubleComplex *x, int incx, const cuDoubleComplex *y, int incy, cuDoubleComplex *A, int lda)
{ VGPU_UNSUPPORTED("cublasZsyr2_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasZsyr2_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *x, int64_t incx, const cuDoubleComplex *y, int64_t incy, cuDoubleComplex *A, int64_t lda)
{ VGPU_UNSUPPORTED("cublasZsyr2_v2_64"); return 15; }
VGPU_STUB void cublasZsyr2k(char uplo, char trans, int n, int k, cuDoubleComplex alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *B, int ldb, cuDoubleComplex beta, cuDoubleComplex *C, int ldc)
{ VGPU_UNSUPPORTED("cublasZsyr2k"); return; }
VGPU_STUB cublasStatus_t cublasZsyr2k_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *B, int ldb, const cuDoubleComplex *beta, cuDoubleComplex *C, int ldc)
{ VGPU_UNSUPPORTED("cublasZsyr2k_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasZsyr2k_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int64_t lda, const cuDoubleComplex *B, int64_t ldb, const cuDoubleComplex *beta, cuDoubleComplex *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasZsyr2k_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasZsyr_v2(cublasHandle_t handle, cublasFillMode_t uplo, int n, const cuDoubleComplex *alpha, const cuDoubleComplex *x, int incx, cuDoubleComplex *A, int lda)
{ VGPU_UNSUPPORTED("cublasZsyr_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasZsyr_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, int64_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *x, int64_t incx, cuDoubleComplex *A, int64_t lda)
{ VGPU_UNSUPPORTED("cublasZsyr_v2_64"); return 15; }
VGPU_STUB void cublasZsyrk(char uplo, char trans, int n, int k, cuDoubleComplex alpha, const cuDoubleComplex *A, int lda, cuDoubleComplex beta, cuDoubleComplex *C, int ldc)
{ VGPU_UNSUPPORTED("cublasZsyrk"); return; }
VGPU_STUB cublasStatus_t cublasZsyrk_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *beta, cuDoubleComplex *C, int ldc)
{ VGPU_UNSUPPORTED("cublasZsyrk_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasZsyrk_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int64_t lda, const cuDoubleComplex *beta, cuDoubleComplex *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasZsyrk_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasZsyrkx(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *B, int ldb, const cuDoubleComplex *beta, cuDoubleComplex *C, int ldc)
{ VGPU_UNSUPPORTED("cublasZsyrkx"); return 15; }
VGPU_STUB cublasStatus_t cublasZsyrkx_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int64_t lda, const cuDoubleComplex *B, int64_t ldb, const cuDoubleComplex *beta, cuDoubleComplex *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasZsyrkx_64"); return 15; }
VGPU_STUB void cublasZtbmv(char uplo, char trans, char diag, int n, int k, const cuDoubleComplex *A, int lda, cuDoubleComplex *x, int incx)
{ VGPU_UNSUPPORTED("cublasZtbmv"); return; }
VGPU_STUB cublasStatus_t cublasZtbmv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, int k, const cuDoubleComplex *A, int lda, cuDoubleComplex *x, int incx)
{ VGPU_UNSUPPORTED("cublasZtbmv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasZtbmv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, int64_t k, const cuDoubleComplex *A, int64_t lda, cuDoubleComplex *x, int64_t incx)
{ VGPU_UNSUPPORTED("cublasZtbmv_v2_64"); return 15; }
VGPU_STUB void cublasZtbsv(char uplo, char trans, char diag, int n, int k, const cuDoubleComplex *A, int lda, cuDoubleComplex *x, int incx)
{ VGPU_UNSUPPORTED("cublasZtbsv"); return; }
VGPU_STUB cublasStatus_t cublasZtbsv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, int k, const cuDoubleComplex *A, int lda, cuDoubleComplex *x, int incx)
{ VGPU_UNSUPPORTED("cublasZtbsv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasZtbsv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, int64_t k, const cuDoubleComplex *A, int64_t lda, cuDoubleComplex *x, int64_t incx)
{ VGPU_UNSUPPORTED("cublasZtbsv_v2_64"); return 15; }
VGPU_STUB void cublasZtpmv(char uplo, char trans, char diag, int n, const cuDoubleComplex *AP, cuDoubleComplex *x, int incx)
{ VGPU_UNSUPPORTED("cublasZtpmv"); return; }
VGPU_STUB cublasStatus_t cublasZtpmv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, const cuDoubleComplex *AP, cuDoubleComplex *x, int incx)
{ VGPU_UNSUPPORTED("cublasZtpmv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasZtpmv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, const cuDoubleComplex *AP, cuDoubleComplex *x, int64_t incx)
{ VGPU_UNSUPPORTED("cublasZtpmv_v2_64"); return 15; }
VGPU_STUB void cublasZtpsv(char uplo, char trans, char diag, int n, const cuDoubleComplex *AP, cuDoubleComplex *x, int incx)
{ VGPU_UNSUPPORTED("cublasZtpsv"); return; }
VGPU_STUB cublasStatus_t cublasZtpsv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, const cuDoubleComplex *AP, cuDoubleComplex *x, int incx)
{ VGPU_UNSUPPORTED("cublasZtpsv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasZtpsv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, const cuDoubleComplex *AP, cuDoubleComplex *x, int64_t incx)
{ VGPU_UNSUPPORTED("cublasZtpsv_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasZtpttr(cublasHandle_t handle, cublasFillMode_t uplo, int n, const cuDoubleComplex *AP, cuDoubleComplex *A, int lda)
{ VGPU_UNSUPPORTED("cublasZtpttr"); return 15; }
VGPU_STUB void cublasZtrmm(char side, char uplo, char transa, char diag, int m, int n, cuDoubleComplex alpha, const cuDoubleComplex *A, int lda, cuDoubleComplex *B, int ldb)
{ VGPU_UNSUPPORTED("cublasZtrmm"); return; }
VGPU_STUB cublasStatus_t cublasZtrmm_v2(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int m, int n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int lda, const cuDoubleComplex *B, int ldb, cuDoubleComplex *C, int ldc)
{ VGPU_UNSUPPORTED("cublasZtrmm_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasZtrmm_v2_64(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t m, int64_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int64_t lda, const cuDoubleComplex *B, int64_t ldb, cuDoubleComplex *C, int64_t ldc)
{ VGPU_UNSUPPORTED("cublasZtrmm_v2_64"); return 15; }
VGPU_STUB void cublasZtrmv(char uplo, char trans, char diag, int n, const cuDoubleComplex *A, int lda, cuDoubleComplex *x, int incx)
{ VGPU_UNSUPPORTED("cublasZtrmv"); return; }
VGPU_STUB cublasStatus_t cublasZtrmv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, const cuDoubleComplex *A, int lda, cuDoubleComplex *x, int incx)
{ VGPU_UNSUPPORTED("cublasZtrmv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasZtrmv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, const cuDoubleComplex *A, int64_t lda, cuDoubleComplex *x, int64_t incx)
{ VGPU_UNSUPPORTED("cublasZtrmv_v2_64"); return 15; }
VGPU_STUB void cublasZtrsm(char side, char uplo, char transa, char diag, int m, int n, cuDoubleComplex alpha, const cuDoubleComplex *A, int lda, cuDoubleComplex *B, int ldb)
{ VGPU_UNSUPPORTED("cublasZtrsm"); return; }
VGPU_STUB cublasStatus_t cublasZtrsmBatched(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int m, int n, const cuDoubleComplex *alpha, const cuDoubleComplex *const *A, int lda, cuDoubleComplex *const *B, int ldb, int batchCount)
{ VGPU_UNSUPPORTED("cublasZtrsmBatched"); return 15; }
VGPU_STUB cublasStatus_t cublasZtrsmBatched_64(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t m, int64_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *const *A, int64_t lda, cuDoubleComplex *const *B, int64_t ldb, int64_t batchCount)
{ VGPU_UNSUPPORTED("cublasZtrsmBatched_64"); return 15; }
VGPU_STUB cublasStatus_t cublasZtrsm_v2(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int m, int n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int lda, cuDoubleComplex *B, int ldb)
{ VGPU_UNSUPPORTED("cublasZtrsm_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasZtrsm_v2_64(cublasHandle_t handle, cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t m, int64_t n, const cuDoubleComplex *alpha, const cuDoubleComplex *A, int64_t lda, cuDoubleComplex *B, int64_t ldb)
{ VGPU_UNSUPPORTED("cublasZtrsm_v2_64"); return 15; }
VGPU_STUB void cublasZtrsv(char uplo, char trans, char diag, int n, const cuDoubleComplex *A, int lda, cuDoubleComplex *x, int incx)
{ VGPU_UNSUPPORTED("cublasZtrsv"); return; }
VGPU_STUB cublasStatus_t cublasZtrsv_v2(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, const cuDoubleComplex *A, int lda, cuDoubleComplex *x, int incx)
{ VGPU_UNSUPPORTED("cublasZtrsv_v2"); return 15; }
VGPU_STUB cublasStatus_t cublasZtrsv_v2_64(cublasHandle_t handle, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, const cuDoubleComplex *A, int64_t lda, cuDoubleComplex *x, int64_t incx)
{ VGPU_UNSUPPORTED("cublasZtrsv_v2_64"); return 15; }
VGPU_STUB cublasStatus_t cublasZtrttp(cublasHandle_t handle, cublasFillMode_t uplo, int n, const cuDoubleComplex *A, int lda, cuDoubleComplex *AP)
{ VGPU_UNSUPPORTED("cublasZtrttp"); return 15; }
