/* Setting memory: one, two and three dimensions. */
#include "runtime.h"

static cudaError_t set_1d(void *pointer, int value, size_t count, cudaStream_t stream, bool async)
{
    ENTER();
    if (!count)
        return cudaSuccess;
    unsigned char byte = (unsigned char)value;
    return done(async ? driver.cuMemsetD8Async(address(pointer), byte, count, stream)
                      : driver.cuMemsetD8_v2(address(pointer), byte, count));
}

static cudaError_t set_2d(void *pointer, size_t pitch, int value, size_t width, size_t height, cudaStream_t stream, bool async)
{
    REQUIRE(height <= 1 || width <= pitch, cudaErrorInvalidPitchValue);
    ENTER();
    if (!width || !height)
        return cudaSuccess;
    unsigned char byte = (unsigned char)value;
    return done(async ? driver.cuMemsetD2D8Async(address(pointer), pitch, byte, width, height, stream)
                      : driver.cuMemsetD2D8_v2(address(pointer), pitch, byte, width, height));
}

static cudaError_t set_3d(cudaPitchedPtr to, int value, cudaExtent extent, cudaStream_t stream, bool async)
{
    if (extent.depth <= 1 || extent.height == to.ysize) /* one run of rows */
        return set_2d(to.ptr, to.pitch, value, extent.width, extent.height * extent.depth, stream, async);
    REQUIRE(extent.height <= to.ysize, cudaErrorInvalidValue);
    for (size_t slice = 0; slice < extent.depth; slice++) {
        char *start = (char *)to.ptr + slice * to.pitch * to.ysize;
        cudaError_t error = set_2d(start, to.pitch, value, extent.width, extent.height, stream, async);
        if (error)
            return error;
    }
    return cudaSuccess;
}

/* The _ptds entry points: as if on the thread's own stream, which has then done it. */
static cudaError_t settle(cudaError_t error)
{
    return error ? error : done(driver.cuStreamSynchronize(STREAM_PER_THREAD));
}

RUNTIME cudaMemset(void *pointer, int value, size_t count) { return set_1d(pointer, value, count, NULL, false); }

RUNTIME cudaMemset_ptds(void *pointer, int value, size_t count)
{
    return settle(set_1d(pointer, value, count, STREAM_PER_THREAD, true));
}

RUNTIME cudaMemsetAsync(void *pointer, int value, size_t count, cudaStream_t stream)
{
    return set_1d(pointer, value, count, stream, true);
}

RUNTIME cudaMemset2D(void *pointer, size_t pitch, int value, size_t width, size_t height)
{
    return set_2d(pointer, pitch, value, width, height, NULL, false);
}

RUNTIME cudaMemset2D_ptds(void *pointer, size_t pitch, int value, size_t width, size_t height)
{
    return settle(set_2d(pointer, pitch, value, width, height, STREAM_PER_THREAD, true));
}

RUNTIME cudaMemset2DAsync(void *pointer, size_t pitch, int value, size_t width, size_t height, cudaStream_t stream)
{
    return set_2d(pointer, pitch, value, width, height, stream, true);
}

RUNTIME cudaMemset3D(cudaPitchedPtr to, int value, cudaExtent extent) { return set_3d(to, value, extent, NULL, false); }

RUNTIME cudaMemset3D_ptds(cudaPitchedPtr to, int value, cudaExtent extent)
{
    return settle(set_3d(to, value, extent, STREAM_PER_THREAD, true));
}

RUNTIME cudaMemset3DAsync(cudaPitchedPtr to, int value, cudaExtent extent, cudaStream_t stream)
{
    return set_3d(to, value, extent, stream, true);
}

