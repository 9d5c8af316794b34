/* cudaGetDeviceProperties: every field comes from the driver's attributes. */
#include "properties.h"

#include <string.h>

#include "runtime.h"

/* X(field, attribute): CUdevice_attribute numbers. */
#define EVERY(X) \
    X(sharedMemPerBlock, 8) X(regsPerBlock, 12) X(warpSize, 10) X(memPitch, 11) X(maxThreadsPerBlock, 1) \
    X(maxThreadsDim[0], 2) X(maxThreadsDim[1], 3) X(maxThreadsDim[2], 4) \
    X(maxGridSize[0], 5) X(maxGridSize[1], 6) X(maxGridSize[2], 7) \
    X(totalConstMem, 9) X(major, 75) X(minor, 76) X(textureAlignment, 14) X(texturePitchAlignment, 51) \
    X(multiProcessorCount, 16) X(integrated, 18) X(canMapHostMemory, 19) \
    X(maxTexture1D, 21) X(maxTexture1DMipmap, 77) X(maxTexture2D[0], 22) X(maxTexture2D[1], 23) \
    X(maxTexture2DMipmap[0], 73) X(maxTexture2DMipmap[1], 74) \
    X(maxTexture2DLinear[0], 70) X(maxTexture2DLinear[1], 71) X(maxTexture2DLinear[2], 72) \
    X(maxTexture2DGather[0], 45) X(maxTexture2DGather[1], 46) \
    X(maxTexture3D[0], 24) X(maxTexture3D[1], 25) X(maxTexture3D[2], 26) \
    X(maxTexture3DAlt[0], 47) X(maxTexture3DAlt[1], 48) X(maxTexture3DAlt[2], 49) \
    X(maxTextureCubemap, 52) X(maxTexture1DLayered[0], 42) X(maxTexture1DLayered[1], 43) \
    X(maxTexture2DLayered[0], 27) X(maxTexture2DLayered[1], 28) X(maxTexture2DLayered[2], 29) \
    X(maxTextureCubemapLayered[0], 53) X(maxTextureCubemapLayered[1], 54) \
    X(maxSurface1D, 55) X(maxSurface2D[0], 56) X(maxSurface2D[1], 57) \
    X(maxSurface3D[0], 58) X(maxSurface3D[1], 59) X(maxSurface3D[2], 60) \
    X(maxSurface1DLayered[0], 61) X(maxSurface1DLayered[1], 62) \
    X(maxSurface2DLayered[0], 63) X(maxSurface2DLayered[1], 64) X(maxSurface2DLayered[2], 65) \
    X(maxSurfaceCubemap, 66) X(maxSurfaceCubemapLayered[0], 67) X(maxSurfaceCubemapLayered[1], 68) \
    X(surfaceAlignment, 30) X(concurrentKernels, 31) X(ECCEnabled, 32) \
    X(pciBusID, 33) X(pciDeviceID, 34) X(pciDomainID, 50) X(tccDriver, 35) X(asyncEngineCount, 40) \
    X(unifiedAddressing, 41) X(memoryBusWidth, 37) X(l2CacheSize, 38) X(persistingL2CacheMaxSize, 108) \
    X(maxThreadsPerMultiProcessor, 39) X(streamPrioritiesSupported, 78) \
    X(globalL1CacheSupported, 79) X(localL1CacheSupported, 80) \
    X(sharedMemPerMultiprocessor, 81) X(regsPerMultiprocessor, 82) X(managedMemory, 83) \
    X(isMultiGpuBoard, 84) X(multiGpuBoardGroupID, 85) X(hostNativeAtomicSupported, 86) \
    X(pageableMemoryAccess, 88) X(concurrentManagedAccess, 89) X(computePreemptionSupported, 90) \
    X(canUseHostPointerForRegisteredMem, 91) X(cooperativeLaunch, 95) X(sharedMemPerBlockOptin, 97) \
    X(pageableMemoryAccessUsesHostPageTables, 100) X(directManagedMemAccessFromHost, 101) \
    X(maxBlocksPerMultiProcessor, 106) X(accessPolicyMaxWindowSize, 109) X(reservedSharedMemPerBlock, 111) \
    X(hostRegisterSupported, 99) X(sparseCudaArraySupported, 112) X(hostRegisterReadOnlySupported, 113) \
    X(timelineSemaphoreInteropSupported, 114) X(memoryPoolsSupported, 115) X(gpuDirectRDMASupported, 116) \
    X(gpuDirectRDMAFlushWritesOptions, 117) X(gpuDirectRDMAWritesOrdering, 118) \
    X(memoryPoolSupportedHandleTypes, 119) X(deferredMappingCudaArraySupported, 121) \
    X(ipcEventSupported, 125) X(clusterLaunch, 120) X(unifiedFunctionPointers, 129)

#if VGPU_CUDART == 12
#define MAJOR(X) \
    X(clockRate, 13) X(deviceOverlap, 15) X(kernelExecTimeoutEnabled, 17) X(computeMode, 20) \
    X(maxTexture1DLinear, 69) X(memoryClockRate, 36) X(singleToDoublePrecisionPerfRatio, 87) \
    X(cooperativeMultiDeviceLaunch, 96)
#else
#define MAJOR(X) \
    X(deviceNumaConfig, 130) X(deviceNumaId, 131) X(mpsEnabled, 133) X(hostNumaId, 134) \
    X(gpuPciDeviceID, 139) X(gpuPciSubsystemID, 140) X(hostNumaMultinodeIpcSupported, 143)
#endif

static cudaError_t fill(struct cudaDeviceProp *properties, int ordinal)
{
    CUdevice device;
    cudaError_t error = vgpu_driver_enter();
    if (!error)
        error = vgpu_device(ordinal, &device);
    if (error)
        return error;
    memset(properties, 0, sizeof *properties);
    error = driver.cuDeviceGetName(properties->name, sizeof properties->name, device);
    if (!error)
        error = driver.cuDeviceGetUuid_v2((CUuuid *)&properties->uuid, device);
    if (!error)
        error = driver.cuDeviceTotalMem_v2(&properties->totalGlobalMem, device);
    int value = 0;
#define X(field, attribute) \
    if (!error && !(error = driver.cuDeviceGetAttribute(&value, attribute, device))) \
        properties->field = (__typeof__(properties->field))value;
    EVERY(X)
    MAJOR(X)
#undef X
    return error;
}

#if VGPU_CUDART == 12
RUNTIME cudaGetDeviceProperties_v2(struct cudaDeviceProp *properties, int ordinal)
{
    REQUIRE(properties, cudaErrorInvalidValue);
    return done(fill(properties, ordinal));
}

/* The old name, for programs of CUDA 11: their struct ends where CUDA 12's new fields begin. */
RUNTIME cudaGetDeviceProperties(struct cudaDeviceProp *properties, int ordinal)
{
    REQUIRE(properties, cudaErrorInvalidValue);
    struct cudaDeviceProp all;
    cudaError_t error = fill(&all, ordinal);
    if (!error)
        memcpy(properties, &all, offsetof(struct cudaDeviceProp, hostRegisterSupported));
    return done(error);
}
#else
RUNTIME cudaGetDeviceProperties(struct cudaDeviceProp *properties, int ordinal)
{
    REQUIRE(properties, cudaErrorInvalidValue);
    return done(fill(properties, ordinal));
}
#endif

/* The device nearest to what is wanted; only fields that are not 0 say something. */
RUNTIME cudaChooseDevice(int *ordinal, const struct cudaDeviceProp *wanted)
{
    REQUIRE(ordinal && wanted, cudaErrorInvalidValue);
    ENTER_DRIVER();
    int count = 0, best = 0, best_score = -1;
    cudaError_t error = driver.cuDeviceGetCount(&count);
    if (!error && !count)
        error = cudaErrorNoDevice;
    for (int i = 0; i < count && !error; i++) {
        struct cudaDeviceProp have;
        error = fill(&have, i);
        int score = 0;
        score += have.major > wanted->major || (have.major == wanted->major && have.minor >= wanted->minor);
        score += have.totalGlobalMem >= wanted->totalGlobalMem;
        score += have.multiProcessorCount >= wanted->multiProcessorCount;
        score += have.sharedMemPerBlock >= wanted->sharedMemPerBlock;
        score += wanted->name[0] && !strncmp(have.name, wanted->name, sizeof have.name) ? 4 : 0;
        if (score > best_score) {
            best_score = score;
            best = i;
        }
    }
    if (!error)
        *ordinal = best;
    return done(error);
}
