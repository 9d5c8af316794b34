/* Allocating memory: device, pinned host, managed, pitched, stream-ordered; and asking what a pointer is. */
#include "runtime.h"

#include <string.h>

RUNTIME cudaMalloc(void **pointer, size_t size)
{
    REQUIRE(pointer, cudaErrorInvalidValue);
    ENTER();
    *pointer = NULL;
    if (!size)
        return cudaSuccess;
    CUdeviceptr where = 0;
    cudaError_t error = driver.cuMemAlloc_v2(&where, size);
    if (!error)
        *pointer = (void *)(uintptr_t)where;
    return done(error);
}

RUNTIME cudaFree(void *pointer)
{
    ENTER();
    return pointer ? done(driver.cuMemFree_v2(address(pointer))) : cudaSuccess;
}

RUNTIME cudaHostAlloc(void **pointer, size_t size, unsigned flags)
{
    REQUIRE(pointer && !(flags & ~7u), cudaErrorInvalidValue);
    ENTER();
    *pointer = NULL;
    return size ? done(driver.cuMemHostAlloc(pointer, size, flags)) : cudaSuccess;
}

RUNTIME cudaMallocHost(void **pointer, size_t size) { return cudaHostAlloc(pointer, size, 0); }

RUNTIME cudaFreeHost(void *pointer)
{
    ENTER();
    return pointer ? done(driver.cuMemFreeHost(pointer)) : cudaSuccess;
}

RUNTIME cudaHostRegister(void *pointer, size_t size, unsigned flags)
{
    REQUIRE(pointer && size && !(flags & ~0xfu), cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuMemHostRegister_v2(pointer, size, flags));
}

RUNTIME cudaHostUnregister(void *pointer)
{
    ENTER();
    return done(driver.cuMemHostUnregister(pointer));
}

RUNTIME cudaHostGetDevicePointer(void **device, void *host, unsigned flags)
{
    REQUIRE(device && host && !flags, cudaErrorInvalidValue);
    ENTER();
    CUdeviceptr where = 0;
    cudaError_t error = driver.cuMemHostGetDevicePointer_v2(&where, host, flags);
    if (!error)
        *device = (void *)(uintptr_t)where;
    return done(error);
}

RUNTIME cudaHostGetFlags(unsigned *flags, void *pointer)
{
    REQUIRE(flags && pointer, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuMemHostGetFlags(flags, pointer));
}

RUNTIME cudaMallocManaged(void **pointer, size_t size, unsigned flags)
{
    REQUIRE(pointer && size && (flags == 1 || flags == 2), cudaErrorInvalidValue); /* attached to all, or to the host */
    ENTER();
    CUdeviceptr where = 0;
    cudaError_t error = driver.cuMemAllocManaged(&where, size, flags);
    if (!error)
        *pointer = (void *)(uintptr_t)where;
    return done(error);
}

static cudaError_t pitched(void **pointer, size_t *pitch, size_t width, size_t rows)
{
    *pointer = NULL;
    *pitch = 0;
    if (!width || !rows)
        return cudaSuccess;
    CUdeviceptr where = 0;
    cudaError_t error = driver.cuMemAllocPitch_v2(&where, pitch, width, rows, 4);
    if (!error)
        *pointer = (void *)(uintptr_t)where;
    return error;
}

RUNTIME cudaMallocPitch(void **pointer, size_t *pitch, size_t width, size_t height)
{
    REQUIRE(pointer && pitch, cudaErrorInvalidValue);
    ENTER();
    return done(pitched(pointer, pitch, width, height));
}

RUNTIME cudaMalloc3D(cudaPitchedPtr *result, cudaExtent extent)
{
    REQUIRE(result, cudaErrorInvalidValue);
    size_t rows;
    REQUIRE(!__builtin_mul_overflow(extent.height, extent.depth, &rows), cudaErrorMemoryAllocation);
    ENTER();
    result->xsize = extent.width;
    result->ysize = extent.height;
    return done(pitched(&result->ptr, &result->pitch, extent.width, rows));
}

RUNTIME cudaMemGetInfo(size_t *available, size_t *total)
{
    REQUIRE(available && total, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuMemGetInfo_v2(available, total));
}

RUNTIME cudaMallocAsync(void **pointer, size_t size, cudaStream_t stream)
{
    REQUIRE(pointer, cudaErrorInvalidValue);
    ENTER();
    *pointer = NULL;
    if (!size)
        return cudaSuccess;
    CUdeviceptr where = 0;
    cudaError_t error = driver.cuMemAllocAsync(&where, size, stream);
    if (!error)
        *pointer = (void *)(uintptr_t)where;
    return done(error);
}

RUNTIME cudaMallocFromPoolAsync(void **pointer, size_t size, cudaMemPool_t pool, cudaStream_t stream)
{
    REQUIRE(pointer && pool, cudaErrorInvalidValue);
    ENTER();
    *pointer = NULL;
    if (!size)
        return cudaSuccess;
    CUdeviceptr where = 0;
    cudaError_t error = driver.cuMemAllocFromPoolAsync(&where, size, pool, stream);
    if (!error)
        *pointer = (void *)(uintptr_t)where;
    return done(error);
}

RUNTIME cudaFreeAsync(void *pointer, cudaStream_t stream)
{
    ENTER();
    return pointer ? done(driver.cuMemFreeAsync(address(pointer), stream)) : cudaSuccess;
}

RUNTIME cudaMemPoolCreate(cudaMemPool_t *pool, const cudaMemPoolProps *properties)
{
    REQUIRE(pool && properties, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuMemPoolCreate(pool, SAME(properties)));
}

RUNTIME cudaMemPoolDestroy(cudaMemPool_t pool)
{
    ENTER();
    return done(driver.cuMemPoolDestroy(pool));
}

RUNTIME cudaMemPoolTrimTo(cudaMemPool_t pool, size_t keep)
{
    ENTER();
    return done(driver.cuMemPoolTrimTo(pool, keep));
}

RUNTIME cudaMemPoolGetAttribute(cudaMemPool_t pool, int attribute, void *value)
{
    REQUIRE(value, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuMemPoolGetAttribute(pool, attribute, value));
}

RUNTIME cudaMemPoolSetAttribute(cudaMemPool_t pool, int attribute, void *value)
{
    REQUIRE(value, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuMemPoolSetAttribute(pool, attribute, value));
}

RUNTIME cudaMemPoolSetAccess(cudaMemPool_t pool, const cudaMemAccessDesc *list, size_t count)
{
    REQUIRE(list || !count, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuMemPoolSetAccess(pool, SAME(list), count));
}

RUNTIME cudaMemPoolGetAccess(int *flags, cudaMemPool_t pool, cudaMemLocation *location)
{
    REQUIRE(flags && location, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuMemPoolGetAccess(flags, pool, SAME(location)));
}

RUNTIME cudaPointerGetAttributes(cudaPointerAttributes *attributes, const void *pointer)
{
    REQUIRE(attributes, cudaErrorInvalidValue);
    ENTER();
    int type = 0, managed = 0, ordinal = -2;
    CUdeviceptr device = 0;
    void *host = NULL;
    /* CU_POINTER_ATTRIBUTE_MEMORY_TYPE, DEVICE_POINTER, HOST_POINTER, IS_MANAGED, DEVICE_ORDINAL; one that does not apply
     * to the pointer is set to 0 by the driver and is no error. */
    int wanted[] = {2, 3, 4, 8, 9};
    void *values[] = {&type, &device, &host, &managed, &ordinal};
    cudaError_t error = driver.cuPointerGetAttributes(5, wanted, values, address(pointer));
    if (error)
        return done(error);
    memset(attributes, 0, sizeof *attributes);
    attributes->type = managed ? 3 : type;
    attributes->device = attributes->type ? ordinal : -2; /* cudaInvalidDeviceId */
    attributes->devicePointer = (void *)(uintptr_t)device;
    attributes->hostPointer = attributes->type ? host : (void *)(uintptr_t)pointer;
    return cudaSuccess;
}

static cudaError_t advise(const void *pointer, size_t count, int advice, cudaMemLocation location)
{
    ENTER();
    return done(driver.cuMemAdvise_v2(address(pointer), count, advice, (CUmemLocation){location.type, location.id}));
}

static cudaError_t prefetch(const void *pointer, size_t count, cudaMemLocation location, unsigned flags, cudaStream_t stream)
{
    ENTER();
    return done(driver.cuMemPrefetchAsync_v2(address(pointer), count, (CUmemLocation){location.type, location.id}, flags, stream));
}

#if VGPU_CUDART == 12
/* A device ordinal, or -1 for the host (cudaCpuDeviceId). */
static cudaMemLocation location_of(int ordinal)
{
    return ordinal == -1 ? (cudaMemLocation){2, 0} : (cudaMemLocation){1, ordinal};
}

RUNTIME cudaMemAdvise(const void *pointer, size_t count, int advice, int ordinal)
{
    return advise(pointer, count, advice, location_of(ordinal));
}

RUNTIME cudaMemAdvise_v2(const void *pointer, size_t count, int advice, cudaMemLocation location)
{
    return advise(pointer, count, advice, location);
}

RUNTIME cudaMemPrefetchAsync(const void *pointer, size_t count, int ordinal, cudaStream_t stream)
{
    return prefetch(pointer, count, location_of(ordinal), 0, stream);
}

RUNTIME cudaMemPrefetchAsync_v2(const void *pointer, size_t count, cudaMemLocation location, unsigned flags, cudaStream_t stream)
{
    return prefetch(pointer, count, location, flags, stream);
}

#else
RUNTIME cudaMemAdvise(const void *pointer, size_t count, int advice, cudaMemLocation location)
{
    return advise(pointer, count, advice, location);
}

RUNTIME cudaMemPrefetchAsync(const void *pointer, size_t count, cudaMemLocation location, unsigned flags, cudaStream_t stream)
{
    return prefetch(pointer, count, location, flags, stream);
}

#endif

RUNTIME cudaMemRangeGetAttribute(void *data, size_t size, int attribute, const void *pointer, size_t count)
{
    REQUIRE(data, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuMemRangeGetAttribute(data, size, attribute, address(pointer), count));
}

RUNTIME cudaMemRangeGetAttributes(void **data, size_t *sizes, int *attributes, size_t number, const void *pointer, size_t count)
{
    REQUIRE(data && sizes && attributes, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuMemRangeGetAttributes(data, sizes, attributes, number, address(pointer), count));
}
