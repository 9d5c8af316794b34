/* Libraries loaded by hand (CUDA 12.8 and later). Jit and library options have the driver's numbers. */
#include "runtime.h"

RUNTIME cudaLibraryLoadData(cudaLibrary_t *library, const void *code, int *jit, void **jit_values, unsigned jit_count,
                            int *options, void **values, unsigned count)
{
    REQUIRE(library && code, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuLibraryLoadData(library, code, jit, jit_values, jit_count, options, values, count));
}

RUNTIME cudaLibraryLoadFromFile(cudaLibrary_t *library, const char *path, int *jit, void **jit_values, unsigned jit_count,
                                int *options, void **values, unsigned count)
{
    REQUIRE(library && path, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuLibraryLoadFromFile(library, path, jit, jit_values, jit_count, options, values, count));
}

RUNTIME cudaLibraryUnload(cudaLibrary_t library)
{
    ENTER();
    return done(driver.cuLibraryUnload(library));
}

RUNTIME cudaLibraryGetKernel(cudaKernel_t *kernel, cudaLibrary_t library, const char *name)
{
    REQUIRE(kernel && name, cudaErrorInvalidValue);
    ENTER();
    cudaError_t error = driver.cuLibraryGetKernel(kernel, library, name);
    return done(error ? error : vgpu_remember_kernel(*kernel, *kernel)); /* it may be launched as if it were a function */
}

RUNTIME cudaLibraryGetGlobal(void **pointer, size_t *size, cudaLibrary_t library, const char *name)
{
    REQUIRE(name && (pointer || size), cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuLibraryGetGlobal((CUdeviceptr *)pointer, size, library, name));
}

RUNTIME cudaLibraryGetManaged(void **pointer, size_t *size, cudaLibrary_t library, const char *name)
{
    REQUIRE(name && (pointer || size), cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuLibraryGetManaged((CUdeviceptr *)pointer, size, library, name));
}

RUNTIME cudaLibraryGetUnifiedFunction(void **function, cudaLibrary_t library, const char *name)
{
    REQUIRE(function && name, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuLibraryGetUnifiedFunction(function, library, name));
}

RUNTIME cudaLibraryGetKernelCount(unsigned *count, cudaLibrary_t library)
{
    REQUIRE(count, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuLibraryGetKernelCount(count, library));
}

RUNTIME cudaLibraryEnumerateKernels(cudaKernel_t *kernels, unsigned count, cudaLibrary_t library)
{
    REQUIRE(kernels || !count, cudaErrorInvalidValue);
    ENTER();
    unsigned present = 0;
    cudaError_t error = driver.cuLibraryGetKernelCount(&present, library);
    if (!error)
        error = driver.cuLibraryEnumerateKernels(kernels, count, library);
    for (unsigned i = 0; i < count && i < present && !error; i++)
        error = vgpu_remember_kernel(kernels[i], kernels[i]);
    return done(error);
}

/* The one function of textures and arrays that needs none of either. */
API cudaChannelFormatDesc cudaCreateChannelDesc(int x, int y, int z, int w, int format)
{
    return (cudaChannelFormatDesc){x, y, z, w, format};
}
