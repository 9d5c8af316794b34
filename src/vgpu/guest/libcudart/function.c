/* Attributes and occupancy of kernels. */
#include "runtime.h"

#include <string.h>

enum { /* CUfunction_attribute; the runtime's settable ones have the same numbers */
    MAX_THREADS, SHARED_SIZE, CONST_SIZE, LOCAL_SIZE, NUM_REGS, PTX_VERSION, BINARY_VERSION, CACHE_MODE_CA, MAX_DYNAMIC_SHARED,
    CARVEOUT, CLUSTER_MUST_BE_SET, CLUSTER_WIDTH, CLUSTER_HEIGHT, CLUSTER_DEPTH, NON_PORTABLE_CLUSTER, CLUSTER_POLICY,
    ATTRIBUTES
};

static cudaError_t kernel_here(const void *function, CUkernel *kernel, CUdevice *device)
{
    cudaError_t error = vgpu_enter();
    if (!error)
        error = vgpu_kernel(function, kernel);
    return error ? error : driver.cuCtxGetDevice(device);
}

RUNTIME cudaFuncGetAttributes(cudaFuncAttributes *attributes, const void *function)
{
    REQUIRE(attributes, cudaErrorInvalidValue);
    CUkernel kernel;
    CUdevice device;
    cudaError_t error = kernel_here(function, &kernel, &device);
    int value[ATTRIBUTES] = {0};
    for (int i = 0; i < ATTRIBUTES && !error; i++)
        error = driver.cuKernelGetAttribute(&value[i], i, kernel, device);
    if (error)
        return done(error);
    memset(attributes, 0, sizeof *attributes);
    attributes->sharedSizeBytes = (size_t)value[SHARED_SIZE];
    attributes->constSizeBytes = (size_t)value[CONST_SIZE];
    attributes->localSizeBytes = (size_t)value[LOCAL_SIZE];
    attributes->maxThreadsPerBlock = value[MAX_THREADS];
    attributes->numRegs = value[NUM_REGS];
    attributes->ptxVersion = value[PTX_VERSION];
    attributes->binaryVersion = value[BINARY_VERSION];
    attributes->cacheModeCA = value[CACHE_MODE_CA];
    attributes->maxDynamicSharedSizeBytes = value[MAX_DYNAMIC_SHARED];
    attributes->preferredShmemCarveout = value[CARVEOUT];
    attributes->clusterDimMustBeSet = value[CLUSTER_MUST_BE_SET];
    attributes->requiredClusterWidth = value[CLUSTER_WIDTH];
    attributes->requiredClusterHeight = value[CLUSTER_HEIGHT];
    attributes->requiredClusterDepth = value[CLUSTER_DEPTH];
    attributes->clusterSchedulingPolicyPreference = value[CLUSTER_POLICY];
    attributes->nonPortableClusterSizeAllowed = value[NON_PORTABLE_CLUSTER];
    return cudaSuccess;
}

RUNTIME cudaFuncSetAttribute(const void *function, int attribute, int value)
{
    REQUIRE(attribute >= MAX_DYNAMIC_SHARED && attribute < ATTRIBUTES, cudaErrorInvalidValue);
    CUkernel kernel;
    CUdevice device;
    cudaError_t error = kernel_here(function, &kernel, &device);
    return done(error ? error : driver.cuKernelSetAttribute(attribute, value, kernel, device));
}

RUNTIME cudaKernelSetAttributeForDevice(cudaKernel_t kernel, int attribute, int value, int ordinal)
{
    ENTER();
    CUdevice device;
    cudaError_t error = vgpu_device(ordinal, &device);
    return done(error ? error : driver.cuKernelSetAttribute(attribute, value, kernel, device));
}

RUNTIME cudaFuncSetCacheConfig(const void *function, int preference)
{
    REQUIRE(preference >= 0 && preference <= 3, cudaErrorInvalidValue);
    CUkernel kernel;
    CUdevice device;
    cudaError_t error = kernel_here(function, &kernel, &device);
    return done(error ? error : driver.cuKernelSetCacheConfig(kernel, preference, device));
}

/* Shared memory has had one bank size since CC 5: a wish for another one has no effect and is no error. */
RUNTIME cudaFuncSetSharedMemConfig(const void *function, int config)
{
    REQUIRE(config >= 0 && config <= 2, cudaErrorInvalidValue);
    CUkernel kernel;
    CUdevice device;
    return done(kernel_here(function, &kernel, &device));
}

RUNTIME cudaFuncGetName(const char **name, const void *function)
{
    REQUIRE(name, cudaErrorInvalidValue);
    CUkernel kernel;
    CUdevice device;
    cudaError_t error = kernel_here(function, &kernel, &device);
    return done(error ? error : driver.cuKernelGetName(name, kernel));
}

RUNTIME cudaFuncGetParamInfo(const void *function, size_t index, size_t *offset, size_t *size)
{
    REQUIRE(offset, cudaErrorInvalidValue);
    CUkernel kernel;
    CUdevice device;
    cudaError_t error = kernel_here(function, &kernel, &device);
    return done(error ? error : driver.cuKernelGetParamInfo(kernel, index, offset, size));
}

#if VGPU_CUDART >= 13
RUNTIME cudaFuncGetParamCount(const void *function, size_t *count)
{
    REQUIRE(count, cudaErrorInvalidValue);
    CUkernel kernel;
    CUdevice device;
    cudaError_t error = kernel_here(function, &kernel, &device);
    if (error)
        return done(error);
    return done(driver.cuKernelGetParamCount(kernel, count));
}
#endif

RUNTIME cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(int *blocks, const void *function, int block_size,
                                                               size_t shared, unsigned flags)
{
    REQUIRE(blocks, cudaErrorInvalidValue);
    CUkernel kernel;
    CUdevice device;
    cudaError_t error = kernel_here(function, &kernel, &device);
    if (!error)
        error = driver.cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(blocks, (CUfunction)kernel, block_size, shared,
                                                                            flags);
    return done(error);
}

RUNTIME cudaOccupancyMaxActiveBlocksPerMultiprocessor(int *blocks, const void *function, int block_size, size_t shared)
{
    return cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(blocks, function, block_size, shared, 0);
}

RUNTIME cudaOccupancyAvailableDynamicSMemPerBlock(size_t *shared, const void *function, int blocks, int block_size)
{
    REQUIRE(shared, cudaErrorInvalidValue);
    CUkernel kernel;
    CUdevice device;
    cudaError_t error = kernel_here(function, &kernel, &device);
    return done(error ? error
                      : driver.cuOccupancyAvailableDynamicSMemPerBlock(shared, (CUfunction)kernel, blocks, block_size));
}

typedef CUresult (*cluster_query)(int *, CUfunction, const CUlaunchConfig *);

static cudaError_t cluster(size_t which, int *result, const void *function, const cudaLaunchConfig_t *config)
{
    REQUIRE(result && config && config->dynamicSmemBytes <= UINT32_MAX, cudaErrorInvalidValue);
    CUkernel kernel;
    CUdevice device;
    cudaError_t error = kernel_here(function, &kernel, &device);
    if (error)
        return done(error);
    CUlaunchConfig wanted = {config->gridDim, config->blockDim, (unsigned)config->dynamicSmemBytes, config->stream,
                             config->attrs,   config->numAttrs};
    cluster_query query;
    memcpy(&query, (char *)&driver + which, sizeof query);
    return done(query(result, (CUfunction)kernel, &wanted));
}

RUNTIME cudaOccupancyMaxPotentialClusterSize(int *size, const void *function, const cudaLaunchConfig_t *config)
{
    return cluster(offsetof(struct vgpu_driver, cuOccupancyMaxPotentialClusterSize), size, function, config);
}

RUNTIME cudaOccupancyMaxActiveClusters(int *clusters, const void *function, const cudaLaunchConfig_t *config)
{
    return cluster(offsetof(struct vgpu_driver, cuOccupancyMaxActiveClusters), clusters, function, config);
}
