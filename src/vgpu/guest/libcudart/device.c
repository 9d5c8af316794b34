/* Devices: choosing, asking, resetting. */
#include "runtime.h"

#include <string.h>

/* The ordinal of the device that calls of this thread go to. */
static cudaError_t current(int *ordinal)
{
    CUcontext context = NULL;
    cudaError_t error = driver.cuCtxGetCurrent(&context);
    if (error || !context) {
        *ordinal = vgpu_thread.device;
        return error;
    }
    return driver.cuCtxGetDevice(ordinal); /* a CUdevice is its ordinal */
}

int vgpu_attribute(int attribute)
{
    int ordinal = 0, value = 0;
    CUdevice device;
    if (current(&ordinal) || vgpu_device(ordinal, &device) || driver.cuDeviceGetAttribute(&value, attribute, device))
        return 0;
    return value;
}

RUNTIME cudaGetDeviceCount(int *count)
{
    REQUIRE(count, cudaErrorInvalidValue);
    *count = 0;
    ENTER_DRIVER();
    cudaError_t error = driver.cuDeviceGetCount(count);
    return done(!error && !*count ? cudaErrorNoDevice : error);
}

RUNTIME cudaGetDevice(int *ordinal)
{
    REQUIRE(ordinal, cudaErrorInvalidValue);
    ENTER_DRIVER();
    return done(current(ordinal));
}

RUNTIME cudaSetDevice(int ordinal)
{
    ENTER_DRIVER();
    CUcontext context;
    cudaError_t error = vgpu_primary(ordinal, &context);
    if (!error)
        error = driver.cuCtxSetCurrent(context);
    if (!error)
        vgpu_thread.device = ordinal;
    return done(error);
}

RUNTIME cudaInitDevice(int ordinal, unsigned device_flags, unsigned flags)
{
    REQUIRE(!(flags & ~1u), cudaErrorInvalidValue);
    ENTER_DRIVER();
    CUdevice device;
    CUcontext context;
    cudaError_t error = vgpu_device(ordinal, &device);
    if (!error && (flags & 1)) /* cudaInitDeviceFlagsAreValid */
        error = driver.cuDevicePrimaryCtxSetFlags_v2(device, device_flags);
    return done(error ? error : vgpu_primary(ordinal, &context));
}

/* A list of devices to try in order; the first one that works is used until another is set. */
RUNTIME cudaSetValidDevices(int *ordinals, int count)
{
    REQUIRE(count >= 0 && (ordinals || !count), cudaErrorInvalidValue);
    ENTER_DRIVER();
    CUdevice device;
    for (int i = 0; i < count; i++) {
        cudaError_t error = vgpu_device(ordinals[i], &device);
        if (error)
            return done(error);
    }
    vgpu_thread.device = count ? ordinals[0] : 0;
    return cudaSuccess;
}

RUNTIME cudaSetDeviceFlags(unsigned flags)
{
    /* Scheduling (one bit of three), host mapping, local memory and synchronous copies. */
    REQUIRE(!(flags & ~0x9fu) && ((flags & 7) == 0 || (flags & 7) == 1 || (flags & 7) == 2 || (flags & 7) == 4),
            cudaErrorInvalidValue);
    ENTER_DRIVER();
    int ordinal = 0;
    CUdevice device;
    cudaError_t error = current(&ordinal);
    if (!error)
        error = vgpu_device(ordinal, &device);
    return done(error ? error : driver.cuDevicePrimaryCtxSetFlags_v2(device, flags & ~8u)); /* mapping is always on */
}

RUNTIME cudaGetDeviceFlags(unsigned *flags)
{
    REQUIRE(flags, cudaErrorInvalidValue);
    ENTER_DRIVER();
    int ordinal = 0, active = 0;
    CUdevice device;
    cudaError_t error = current(&ordinal);
    if (!error)
        error = vgpu_device(ordinal, &device);
    if (!error)
        error = driver.cuDevicePrimaryCtxGetState(device, flags, &active);
    if (!error)
        *flags |= 8; /* cudaDeviceMapHost */
    return done(error);
}

RUNTIME cudaDeviceGetAttribute(int *value, int attribute, int ordinal)
{
    REQUIRE(value, cudaErrorInvalidValue);
    ENTER_DRIVER();
    CUdevice device;
    cudaError_t error = vgpu_device(ordinal, &device);
    return done(error ? error : driver.cuDeviceGetAttribute(value, attribute, device)); /* the numbers are the driver's */
}

RUNTIME cudaDeviceSynchronize(void)
{
    ENTER();
    return done(driver.cuCtxSynchronize());
}

RUNTIME cudaDeviceReset(void)
{
    ENTER_DRIVER();
    int ordinal = 0;
    CUdevice device;
    cudaError_t error = current(&ordinal);
    if (!error)
        error = vgpu_device(ordinal, &device);
    if (error)
        return done(error);
    CUcontext context = NULL;
    driver.cuCtxGetCurrent(&context);
    if (context)
        driver.cuCtxSetCurrent(NULL);
    error = driver.cuDevicePrimaryCtxReset_v2(device);
    vgpu_devices_forget(ordinal);
    vgpu_registry_forget();
    vgpu_thread.device = ordinal;
    return done(error);
}

RUNTIME cudaDeviceGetLimit(size_t *value, int limit)
{
    REQUIRE(value, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuCtxGetLimit(value, limit));
}

RUNTIME cudaDeviceSetLimit(int limit, size_t value)
{
    ENTER();
    return done(driver.cuCtxSetLimit(limit, value));
}

RUNTIME cudaDeviceGetCacheConfig(int *config)
{
    REQUIRE(config, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuCtxGetCacheConfig(config));
}

RUNTIME cudaDeviceSetCacheConfig(int config)
{
    ENTER();
    return done(driver.cuCtxSetCacheConfig(config));
}

RUNTIME cudaDeviceGetSharedMemConfig(int *config)
{
    REQUIRE(config, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuCtxGetSharedMemConfig(config));
}

RUNTIME cudaDeviceSetSharedMemConfig(int config)
{
    ENTER();
    return done(driver.cuCtxSetSharedMemConfig(config));
}

RUNTIME cudaCtxResetPersistingL2Cache(void)
{
    ENTER();
    return done(driver.cuCtxResetPersistingL2Cache());
}

RUNTIME cudaDeviceGetStreamPriorityRange(int *least, int *greatest)
{
    ENTER();
    return done(driver.cuCtxGetStreamPriorityRange(least, greatest));
}

RUNTIME cudaDeviceGetPCIBusId(char *text, int length, int ordinal)
{
    REQUIRE(text && length > 0, cudaErrorInvalidValue);
    ENTER_DRIVER();
    CUdevice device;
    cudaError_t error = vgpu_device(ordinal, &device);
    return done(error ? error : driver.cuDeviceGetPCIBusId(text, length, device));
}

RUNTIME cudaDeviceGetByPCIBusId(int *ordinal, const char *text)
{
    REQUIRE(ordinal && text, cudaErrorInvalidValue);
    ENTER_DRIVER();
    return done(driver.cuDeviceGetByPCIBusId(ordinal, text));
}

static cudaError_t two(int first, int second, CUdevice *a, CUdevice *b)
{
    cudaError_t error = vgpu_device(first, a);
    return error ? error : vgpu_device(second, b);
}

RUNTIME cudaDeviceCanAccessPeer(int *can, int ordinal, int peer)
{
    REQUIRE(can, cudaErrorInvalidValue);
    ENTER_DRIVER();
    CUdevice device, other;
    cudaError_t error = two(ordinal, peer, &device, &other);
    return done(error ? error : driver.cuDeviceCanAccessPeer(can, device, other));
}

RUNTIME cudaDeviceGetP2PAttribute(int *value, int attribute, int ordinal, int peer)
{
    REQUIRE(value, cudaErrorInvalidValue);
    ENTER_DRIVER();
    CUdevice device, other;
    cudaError_t error = two(ordinal, peer, &device, &other);
    return done(error ? error : driver.cuDeviceGetP2PAttribute(value, attribute, device, other));
}

RUNTIME cudaDeviceEnablePeerAccess(int peer, unsigned flags)
{
    REQUIRE(!flags, cudaErrorInvalidValue);
    ENTER();
    CUcontext context;
    int ordinal = 0;
    cudaError_t error = current(&ordinal);
    if (!error && ordinal == peer)
        error = cudaErrorInvalidDevice;
    if (!error)
        error = vgpu_primary(peer, &context);
    return done(error ? error : driver.cuCtxEnablePeerAccess(context, flags));
}

RUNTIME cudaDeviceDisablePeerAccess(int peer)
{
    ENTER();
    CUcontext context;
    cudaError_t error = vgpu_primary(peer, &context);
    return done(error ? error : driver.cuCtxDisablePeerAccess(context));
}

RUNTIME cudaDeviceGetDefaultMemPool(cudaMemPool_t *pool, int ordinal)
{
    REQUIRE(pool, cudaErrorInvalidValue);
    ENTER_DRIVER();
    CUdevice device;
    cudaError_t error = vgpu_device(ordinal, &device);
    return done(error ? error : driver.cuDeviceGetDefaultMemPool(pool, device));
}

RUNTIME cudaDeviceGetMemPool(cudaMemPool_t *pool, int ordinal)
{
    REQUIRE(pool, cudaErrorInvalidValue);
    ENTER_DRIVER();
    CUdevice device;
    cudaError_t error = vgpu_device(ordinal, &device);
    return done(error ? error : driver.cuDeviceGetMemPool(pool, device));
}

RUNTIME cudaDeviceSetMemPool(int ordinal, cudaMemPool_t pool)
{
    ENTER_DRIVER();
    CUdevice device;
    cudaError_t error = vgpu_device(ordinal, &device);
    return done(error ? error : driver.cuDeviceSetMemPool(device, pool));
}

RUNTIME cudaDeviceGetGraphMemAttribute(int ordinal, int attribute, void *value)
{
    ENTER_DRIVER();
    CUdevice device;
    cudaError_t error = vgpu_device(ordinal, &device);
    return done(error ? error : driver.cuDeviceGetGraphMemAttribute(device, attribute, value));
}

RUNTIME cudaDeviceSetGraphMemAttribute(int ordinal, int attribute, void *value)
{
    ENTER_DRIVER();
    CUdevice device;
    cudaError_t error = vgpu_device(ordinal, &device);
    return done(error ? error : driver.cuDeviceSetGraphMemAttribute(device, attribute, value));
}

RUNTIME cudaDeviceGraphMemTrim(int ordinal)
{
    ENTER_DRIVER();
    CUdevice device;
    cudaError_t error = vgpu_device(ordinal, &device);
    return done(error ? error : driver.cuDeviceGraphMemTrim(device));
}

#if VGPU_CUDART == 12
/* Names from before CUDA 4 that libcudart.so.12 still has. */
RUNTIME cudaThreadSynchronize(void) { return cudaDeviceSynchronize(); }
RUNTIME cudaThreadExit(void) { return cudaDeviceReset(); }
RUNTIME cudaThreadGetLimit(size_t *value, int limit) { return cudaDeviceGetLimit(value, limit); }
RUNTIME cudaThreadSetLimit(int limit, size_t value) { return cudaDeviceSetLimit(limit, value); }
RUNTIME cudaThreadGetCacheConfig(int *config) { return cudaDeviceGetCacheConfig(config); }
RUNTIME cudaThreadSetCacheConfig(int config) { return cudaDeviceSetCacheConfig(config); }
#endif
