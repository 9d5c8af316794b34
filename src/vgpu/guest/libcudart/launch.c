/* Launching kernels, and functions of the host. */
#include "runtime.h"

/* The driver calls a bad block or grid a bad value; the runtime has a name of its own for it. */
static cudaError_t refine(cudaError_t error, dim3 grid, dim3 block)
{
    if (error != cudaErrorInvalidValue)
        return error;
    const unsigned dimensions[6] = {block.x, block.y, block.z, grid.x, grid.y, grid.z};
    for (int i = 0; i < 6; i++)
        if (!dimensions[i] || dimensions[i] > (unsigned)vgpu_attribute(2 + i)) /* MAX_BLOCK_DIM_X ... MAX_GRID_DIM_Z */
            return cudaErrorInvalidConfiguration;
    uint64_t threads = (uint64_t)block.x * block.y * block.z;
    return threads > (uint64_t)vgpu_attribute(1) ? cudaErrorInvalidConfiguration : error;
}

static cudaError_t launch(CUkernel kernel, dim3 grid, dim3 block, void **arguments, size_t shared, cudaStream_t stream)
{
    if (shared > UINT32_MAX)
        return cudaErrorInvalidValue;
    /* A CUkernel is a CUfunction to every function of the driver that takes one. */
    cudaError_t error = driver.cuLaunchKernel((CUfunction)kernel, grid.x, grid.y, grid.z, block.x, block.y, block.z,
                                              (unsigned)shared, stream, arguments, NULL);
    return error ? refine(error, grid, block) : cudaSuccess;
}

RUNTIME cudaLaunchKernel(const void *function, dim3 grid, dim3 block, void **arguments, size_t shared, cudaStream_t stream)
{
    ENTER();
    CUkernel kernel;
    cudaError_t error = vgpu_kernel(function, &kernel);
    return done(error ? error : launch(kernel, grid, block, arguments, shared, stream));
}

RUNTIME __cudaLaunchKernel(cudaKernel_t kernel, dim3 grid, dim3 block, void **arguments, size_t shared, cudaStream_t stream)
{
    ENTER();
    /* A stub keeps the kernel that __cudaGetKernel gave it, or NULL where that failed. */
    REQUIRE(kernel, cudaErrorInvalidDeviceFunction);
    return done(launch(kernel, grid, block, arguments, shared, stream));
}

RUNTIME cudaLaunchCooperativeKernel(const void *function, dim3 grid, dim3 block, void **arguments, size_t shared,
                                    cudaStream_t stream)
{
    ENTER();
    REQUIRE(shared <= UINT32_MAX, cudaErrorInvalidValue);
    CUkernel kernel;
    cudaError_t error = vgpu_kernel(function, &kernel);
    if (!error)
        error = refine(driver.cuLaunchCooperativeKernel((CUfunction)kernel, grid.x, grid.y, grid.z, block.x, block.y, block.z,
                                                        (unsigned)shared, stream, arguments),
                       grid, block);
    return done(error);
}

static cudaError_t launch_ex(const cudaLaunchConfig_t *config, const void *function, void **arguments, cudaStream_t stream)
{
    ENTER();
    REQUIRE(config->dynamicSmemBytes <= UINT32_MAX, cudaErrorInvalidValue);
    CUkernel kernel;
    cudaError_t error = vgpu_kernel(function, &kernel);
    if (error)
        return done(error);
    CUlaunchConfig driver_config = {config->gridDim, config->blockDim, (unsigned)config->dynamicSmemBytes, stream,
                                    config->attrs,   config->numAttrs};
    error = driver.cuLaunchKernelEx(&driver_config, (CUfunction)kernel, arguments, NULL);
    return done(error ? refine(error, config->gridDim, config->blockDim) : cudaSuccess);
}

RUNTIME cudaLaunchKernelExC(const cudaLaunchConfig_t *config, const void *function, void **arguments)
{
    REQUIRE(config, cudaErrorInvalidValue);
    return launch_ex(config, function, arguments, config->stream);
}

RUNTIME cudaLaunchKernelExC_ptsz(const cudaLaunchConfig_t *config, const void *function, void **arguments)
{
    REQUIRE(config, cudaErrorInvalidValue);
    return launch_ex(config, function, arguments, per_thread(config->stream));
}

API unsigned __cudaPushCallConfiguration(dim3 grid, dim3 block, size_t shared, cudaStream_t stream)
{
    struct vgpu_thread *thread = &vgpu_thread;
    if (thread->configurations == sizeof thread->configuration / sizeof *thread->configuration)
        return 1; /* the caller then skips the launch */
    thread->configuration[thread->configurations++] = (struct launch_configuration){grid, block, shared, stream};
    return 0;
}

RUNTIME __cudaPopCallConfiguration(dim3 *grid, dim3 *block, size_t *shared, void *stream)
{
    struct vgpu_thread *thread = &vgpu_thread;
    REQUIRE(thread->configurations, cudaErrorMissingConfiguration);
    const struct launch_configuration *top = &thread->configuration[--thread->configurations];
    *grid = top->grid;
    *block = top->block;
    *shared = top->shared;
    *(cudaStream_t *)stream = top->stream;
    return cudaSuccess;
}

#if VGPU_CUDART >= 13
/* How the stream waits for the function is a matter of speed only. */
RUNTIME cudaLaunchHostFunc_v2(cudaStream_t stream, cudaHostFn_t function, void *argument, unsigned mode)
{
    REQUIRE(mode <= 1, cudaErrorInvalidValue);
    return cudaLaunchHostFunc(stream, function, argument);
}
#endif

RUNTIME cudaLaunchHostFunc(cudaStream_t stream, cudaHostFn_t function, void *argument)
{
    REQUIRE(function, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuLaunchHostFunc(stream, function, argument));
}

