/* Handles, their modes, and what the library says about itself. */
#include <stdlib.h>

#include "internal.h"

#if VGPU_CUBLAS == 12
enum { MAJOR = 12, MINOR = 9, PATCH = 1, CUDART = 12090 };
#else
enum { MAJOR = 13, MINOR = 0, PATCH = 2, CUDART = 13000 };
#endif

cublasStatus_t cublasCreate_v2(cublasHandle_t *handle)
{
    REQUIRE(handle, CUBLAS_STATUS_INVALID_VALUE);
    *handle = NULL;
    cublasStatus_t status = vgpu_cublas_enter();
    if (status)
        return status;
    struct cublasContext *context = calloc(1, sizeof *context);
    REQUIRE(context, CUBLAS_STATUS_ALLOC_FAILED);
    context->magic = HANDLE_MAGIC;
    context->pointer_mode = CUBLAS_POINTER_MODE_HOST;
    context->atomics_mode = CUBLAS_ATOMICS_NOT_ALLOWED;
    context->math_mode = CUBLAS_DEFAULT_MATH;
    *handle = context;
    return CUBLAS_STATUS_SUCCESS;
}

cublasStatus_t cublasDestroy_v2(cublasHandle_t handle)
{
    REQUIRE(valid(handle), CUBLAS_STATUS_NOT_INITIALIZED);
    handle->magic = 0;
    free(handle);
    return CUBLAS_STATUS_SUCCESS;
}

cublasStatus_t cublasSetStream_v2(cublasHandle_t handle, cudaStream_t streamId)
{
    REQUIRE(valid(handle), CUBLAS_STATUS_NOT_INITIALIZED);
    handle->stream = streamId;
    return CUBLAS_STATUS_SUCCESS;
}

cublasStatus_t cublasGetStream_v2(cublasHandle_t handle, cudaStream_t *streamId)
{
    REQUIRE(valid(handle), CUBLAS_STATUS_NOT_INITIALIZED);
    REQUIRE(streamId, CUBLAS_STATUS_INVALID_VALUE);
    *streamId = handle->stream;
    return CUBLAS_STATUS_SUCCESS;
}

/* The engine needs no workspace of the program's: it is checked, and left alone. */
cublasStatus_t cublasSetWorkspace_v2(cublasHandle_t handle, void *workspace, size_t workspaceSizeInBytes)
{
    REQUIRE(valid(handle), CUBLAS_STATUS_NOT_INITIALIZED);
    REQUIRE((uintptr_t)workspace % 256 == 0 && (workspace || !workspaceSizeInBytes), CUBLAS_STATUS_INVALID_VALUE);
    return CUBLAS_STATUS_SUCCESS;
}

cublasStatus_t cublasSetPointerMode_v2(cublasHandle_t handle, cublasPointerMode_t mode)
{
    REQUIRE(valid(handle), CUBLAS_STATUS_NOT_INITIALIZED);
    REQUIRE(mode == CUBLAS_POINTER_MODE_HOST || mode == CUBLAS_POINTER_MODE_DEVICE, CUBLAS_STATUS_INVALID_VALUE);
    handle->pointer_mode = mode;
    return CUBLAS_STATUS_SUCCESS;
}

cublasStatus_t cublasGetPointerMode_v2(cublasHandle_t handle, cublasPointerMode_t *mode)
{
    REQUIRE(valid(handle), CUBLAS_STATUS_NOT_INITIALIZED);
    REQUIRE(mode, CUBLAS_STATUS_INVALID_VALUE);
    *mode = handle->pointer_mode;
    return CUBLAS_STATUS_SUCCESS;
}

/* Every result is the same at every run, so both modes hold. */
cublasStatus_t cublasSetAtomicsMode(cublasHandle_t handle, cublasAtomicsMode_t mode)
{
    REQUIRE(valid(handle), CUBLAS_STATUS_NOT_INITIALIZED);
    REQUIRE(mode == CUBLAS_ATOMICS_NOT_ALLOWED || mode == CUBLAS_ATOMICS_ALLOWED, CUBLAS_STATUS_INVALID_VALUE);
    handle->atomics_mode = mode;
    return CUBLAS_STATUS_SUCCESS;
}

cublasStatus_t cublasGetAtomicsMode(cublasHandle_t handle, cublasAtomicsMode_t *mode)
{
    REQUIRE(valid(handle), CUBLAS_STATUS_NOT_INITIALIZED);
    REQUIRE(mode, CUBLAS_STATUS_INVALID_VALUE);
    *mode = handle->atomics_mode;
    return CUBLAS_STATUS_SUCCESS;
}

/* Modes allow less precision; the engine always computes with what the compute type says, which every mode permits. */
cublasStatus_t cublasSetMathMode(cublasHandle_t handle, cublasMath_t mode)
{
    REQUIRE(valid(handle), CUBLAS_STATUS_NOT_INITIALIZED);
    int base = mode & ~CUBLAS_MATH_DISALLOW_REDUCED_PRECISION_REDUCTION;
    REQUIRE(base == CUBLAS_DEFAULT_MATH || base == CUBLAS_TENSOR_OP_MATH || base == CUBLAS_PEDANTIC_MATH || base == CUBLAS_TF32_TENSOR_OP_MATH,
            CUBLAS_STATUS_INVALID_VALUE);
    handle->math_mode = mode;
    return CUBLAS_STATUS_SUCCESS;
}

cublasStatus_t cublasGetMathMode(cublasHandle_t handle, cublasMath_t *mode)
{
    REQUIRE(valid(handle), CUBLAS_STATUS_NOT_INITIALIZED);
    REQUIRE(mode, CUBLAS_STATUS_INVALID_VALUE);
    *mode = handle->math_mode;
    return CUBLAS_STATUS_SUCCESS;
}

cublasStatus_t cublasSetSmCountTarget(cublasHandle_t handle, int smCountTarget)
{
    REQUIRE(valid(handle), CUBLAS_STATUS_NOT_INITIALIZED);
    REQUIRE(smCountTarget >= 0, CUBLAS_STATUS_INVALID_VALUE);
    handle->sm_count_target = smCountTarget;
    return CUBLAS_STATUS_SUCCESS;
}

cublasStatus_t cublasGetSmCountTarget(cublasHandle_t handle, int *smCountTarget)
{
    REQUIRE(valid(handle), CUBLAS_STATUS_NOT_INITIALIZED);
    REQUIRE(smCountTarget, CUBLAS_STATUS_INVALID_VALUE);
    *smCountTarget = handle->sm_count_target;
    return CUBLAS_STATUS_SUCCESS;
}

cublasStatus_t cublasGetVersion_v2(cublasHandle_t handle, int *version)
{
    (void)handle; /* may be NULL */
    REQUIRE(version, CUBLAS_STATUS_INVALID_VALUE);
    *version = MAJOR * 10000 + MINOR * 100 + PATCH;
    return CUBLAS_STATUS_SUCCESS;
}

cublasStatus_t cublasGetProperty(libraryPropertyType type, int *value)
{
    REQUIRE(value && type >= MAJOR_VERSION && type <= PATCH_LEVEL, CUBLAS_STATUS_INVALID_VALUE);
    *value = type == MAJOR_VERSION ? MAJOR : type == MINOR_VERSION ? MINOR : PATCH;
    return CUBLAS_STATUS_SUCCESS;
}

size_t cublasGetCudartVersion(void) { return CUDART; }

#define STATUSES(X) \
    X(SUCCESS, "success") X(NOT_INITIALIZED, "the library was not initialized") X(ALLOC_FAILED, "the resource allocation failed") \
    X(INVALID_VALUE, "an invalid value was passed") X(ARCH_MISMATCH, "the device does not support this function") \
    X(MAPPING_ERROR, "access to device memory failed") X(EXECUTION_FAILED, "the operation failed on the device") \
    X(INTERNAL_ERROR, "an internal operation failed") X(NOT_SUPPORTED, "the function is not supported") \
    X(LICENSE_ERROR, "the license check failed")

const char *cublasGetStatusName(cublasStatus_t status)
{
    switch (status) {
#define X(name, text) case CUBLAS_STATUS_##name: return "CUBLAS_STATUS_" #name;
        STATUSES(X)
#undef X
    default: return "CUBLAS_STATUS_UNKNOWN";
    }
}

const char *cublasGetStatusString(cublasStatus_t status)
{
    switch (status) {
#define X(name, text) case CUBLAS_STATUS_##name: return text;
        STATUSES(X)
#undef X
    default: return "unknown status";
    }
}
