/* Copies to and from device variables. */
#include "runtime.h"

/* The address of `count` bytes at `offset` in a variable. */
static cudaError_t within(const void *symbol, size_t count, size_t offset, void **where)
{
    CUdeviceptr base = 0;
    size_t size = 0;
    cudaError_t error = vgpu_symbol(symbol, &base, &size);
    if (!error && (offset > size || count > size - offset))
        error = cudaErrorInvalidValue;
    *where = (void *)(uintptr_t)(base + offset);
    return error;
}

static cudaError_t to_symbol(const void *symbol, const void *src, size_t count, size_t offset, int kind, cudaStream_t stream,
                             bool async)
{
    REQUIRE(kind == cudaMemcpyHostToDevice || kind == cudaMemcpyDeviceToDevice || kind == cudaMemcpyDefault,
            cudaErrorInvalidMemcpyDirection);
    ENTER();
    void *where;
    cudaError_t error = within(symbol, count, offset, &where);
    return done(error ? error : vgpu_copy(where, src, count, kind, stream, async));
}

static cudaError_t from_symbol(void *dst, const void *symbol, size_t count, size_t offset, int kind, cudaStream_t stream,
                               bool async)
{
    REQUIRE(kind == cudaMemcpyDeviceToHost || kind == cudaMemcpyDeviceToDevice || kind == cudaMemcpyDefault,
            cudaErrorInvalidMemcpyDirection);
    ENTER();
    void *where;
    cudaError_t error = within(symbol, count, offset, &where);
    return done(error ? error : vgpu_copy(dst, where, count, kind, stream, async));
}

/* The _ptds entry points: as if on the thread's own stream, which has then done it. */
static cudaError_t settle(cudaError_t error)
{
    return error ? error : done(driver.cuStreamSynchronize(STREAM_PER_THREAD));
}

RUNTIME cudaMemcpyToSymbol(const void *symbol, const void *src, size_t count, size_t offset, int kind)
{
    return to_symbol(symbol, src, count, offset, kind, NULL, false);
}

RUNTIME cudaMemcpyToSymbol_ptds(const void *symbol, const void *src, size_t count, size_t offset, int kind)
{
    return settle(to_symbol(symbol, src, count, offset, kind, STREAM_PER_THREAD, true));
}

RUNTIME cudaMemcpyToSymbolAsync(const void *symbol, const void *src, size_t count, size_t offset, int kind, cudaStream_t stream)
{
    return to_symbol(symbol, src, count, offset, kind, stream, true);
}

RUNTIME cudaMemcpyFromSymbol(void *dst, const void *symbol, size_t count, size_t offset, int kind)
{
    return from_symbol(dst, symbol, count, offset, kind, NULL, false);
}

RUNTIME cudaMemcpyFromSymbol_ptds(void *dst, const void *symbol, size_t count, size_t offset, int kind)
{
    return settle(from_symbol(dst, symbol, count, offset, kind, STREAM_PER_THREAD, true));
}

RUNTIME cudaMemcpyFromSymbolAsync(void *dst, const void *symbol, size_t count, size_t offset, int kind, cudaStream_t stream)
{
    return from_symbol(dst, symbol, count, offset, kind, stream, true);
}

