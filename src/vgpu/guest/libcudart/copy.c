/* Copies of linear memory: one, two and three dimensions, between devices, batches. */
#include "runtime.h"

#include <string.h>

/* Which of CU_MEMORYTYPE_* each side of a copy is; false for a kind that does not exist. */
static bool sides(int kind, int *src, int *dst)
{
    static const unsigned char types[][2] = {
        [cudaMemcpyHostToHost] = {CU_MEMORYTYPE_HOST, CU_MEMORYTYPE_HOST},
        [cudaMemcpyHostToDevice] = {CU_MEMORYTYPE_HOST, CU_MEMORYTYPE_DEVICE},
        [cudaMemcpyDeviceToHost] = {CU_MEMORYTYPE_DEVICE, CU_MEMORYTYPE_HOST},
        [cudaMemcpyDeviceToDevice] = {CU_MEMORYTYPE_DEVICE, CU_MEMORYTYPE_DEVICE},
        [cudaMemcpyDefault] = {CU_MEMORYTYPE_UNIFIED, CU_MEMORYTYPE_UNIFIED},
    };
    if (kind < 0 || kind > cudaMemcpyDefault)
        return false;
    *src = types[kind][0];
    *dst = types[kind][1];
    return true;
}

cudaError_t vgpu_copy(void *dst, const void *src, size_t count, int kind, cudaStream_t stream, bool async)
{
    if (!count)
        return kind < 0 || kind > cudaMemcpyDefault ? cudaErrorInvalidMemcpyDirection : cudaSuccess;
    CUdeviceptr to = address(dst), from = address(src);
    switch (kind) {
    case cudaMemcpyHostToDevice:
        return async ? driver.cuMemcpyHtoDAsync_v2(to, src, count, stream) : driver.cuMemcpyHtoD_v2(to, src, count);
    case cudaMemcpyDeviceToHost:
        return async ? driver.cuMemcpyDtoHAsync_v2(dst, from, count, stream) : driver.cuMemcpyDtoH_v2(dst, from, count);
    case cudaMemcpyDeviceToDevice:
        return async ? driver.cuMemcpyDtoDAsync_v2(to, from, count, stream) : driver.cuMemcpyDtoD_v2(to, from, count);
    case cudaMemcpyHostToHost:
    case cudaMemcpyDefault:
        return async ? driver.cuMemcpyAsync(to, from, count, stream) : driver.cuMemcpy(to, from, count);
    default:
        return cudaErrorInvalidMemcpyDirection;
    }
}

/* The _ptds entry points: as if on the thread's own stream, which has then done it. */
static cudaError_t settle(cudaError_t error) { return error ? error : driver.cuStreamSynchronize(STREAM_PER_THREAD); }

RUNTIME cudaMemcpy(void *dst, const void *src, size_t count, int kind)
{
    ENTER();
    return done(vgpu_copy(dst, src, count, kind, NULL, false));
}

RUNTIME cudaMemcpy_ptds(void *dst, const void *src, size_t count, int kind)
{
    ENTER();
    return done(settle(vgpu_copy(dst, src, count, kind, STREAM_PER_THREAD, true)));
}

RUNTIME cudaMemcpyAsync(void *dst, const void *src, size_t count, int kind, cudaStream_t stream)
{
    ENTER();
    return done(vgpu_copy(dst, src, count, kind, stream, true));
}

static cudaError_t describe_2d(CUDA_MEMCPY2D *copy, void *dst, size_t dst_pitch, const void *src, size_t src_pitch, size_t width,
                               size_t height, int kind)
{
    memset(copy, 0, sizeof *copy);
    if (!sides(kind, &copy->srcMemoryType, &copy->dstMemoryType))
        return cudaErrorInvalidMemcpyDirection;
    if (height > 1 && (width > dst_pitch || width > src_pitch))
        return cudaErrorInvalidPitchValue;
    if (copy->srcMemoryType == CU_MEMORYTYPE_HOST)
        copy->srcHost = src;
    else
        copy->srcDevice = address(src);
    if (copy->dstMemoryType == CU_MEMORYTYPE_HOST)
        copy->dstHost = dst;
    else
        copy->dstDevice = address(dst);
    copy->srcPitch = src_pitch;
    copy->dstPitch = dst_pitch;
    copy->WidthInBytes = width;
    copy->Height = height;
    return cudaSuccess;
}

RUNTIME cudaMemcpy2D(void *dst, size_t dst_pitch, const void *src, size_t src_pitch, size_t width, size_t height, int kind)
{
    ENTER();
    CUDA_MEMCPY2D copy;
    cudaError_t error = describe_2d(&copy, dst, dst_pitch, src, src_pitch, width, height, kind);
    return done(error || !width || !height ? error : driver.cuMemcpy2DUnaligned_v2(&copy));
}

RUNTIME cudaMemcpy2DAsync(void *dst, size_t dst_pitch, const void *src, size_t src_pitch, size_t width, size_t height, int kind,
                          cudaStream_t stream)
{
    ENTER();
    CUDA_MEMCPY2D copy;
    cudaError_t error = describe_2d(&copy, dst, dst_pitch, src, src_pitch, width, height, kind);
    return done(error || !width || !height ? error : driver.cuMemcpy2DAsync_v2(&copy, stream));
}

RUNTIME cudaMemcpy2D_ptds(void *dst, size_t dst_pitch, const void *src, size_t src_pitch, size_t width, size_t height, int kind)
{
    cudaError_t error = cudaMemcpy2DAsync(dst, dst_pitch, src, src_pitch, width, height, kind, STREAM_PER_THREAD);
    return done(settle(error));
}

/* Linear memory only: a CUDA array cannot be made, so none can be a side of a copy. */
cudaError_t vgpu_copy_3d_descriptor(const cudaMemcpy3DParms *p, CUDA_MEMCPY3D *copy)
{
    memset(copy, 0, sizeof *copy);
    if (p->srcArray || p->dstArray)
        return cudaErrorNotSupported;
    if (!sides(p->kind, &copy->srcMemoryType, &copy->dstMemoryType))
        return cudaErrorInvalidMemcpyDirection;
    if (!p->srcPtr.ptr || !p->dstPtr.ptr)
        return cudaErrorInvalidValue;
    bool rows = p->extent.height > 1 || p->extent.depth > 1;
    if (rows && (p->srcPos.x + p->extent.width > p->srcPtr.pitch || p->dstPos.x + p->extent.width > p->dstPtr.pitch))
        return cudaErrorInvalidPitchValue;
    if (copy->srcMemoryType == CU_MEMORYTYPE_HOST)
        copy->srcHost = p->srcPtr.ptr;
    else
        copy->srcDevice = address(p->srcPtr.ptr);
    if (copy->dstMemoryType == CU_MEMORYTYPE_HOST)
        copy->dstHost = p->dstPtr.ptr;
    else
        copy->dstDevice = address(p->dstPtr.ptr);
    copy->srcXInBytes = p->srcPos.x;
    copy->srcY = p->srcPos.y;
    copy->srcZ = p->srcPos.z;
    copy->srcPitch = p->srcPtr.pitch;
    copy->srcHeight = p->srcPtr.ysize;
    copy->dstXInBytes = p->dstPos.x;
    copy->dstY = p->dstPos.y;
    copy->dstZ = p->dstPos.z;
    copy->dstPitch = p->dstPtr.pitch;
    copy->dstHeight = p->dstPtr.ysize;
    copy->WidthInBytes = p->extent.width;
    copy->Height = p->extent.height;
    copy->Depth = p->extent.depth;
    return cudaSuccess;
}

static cudaError_t copy_3d(const cudaMemcpy3DParms *p, cudaStream_t stream, bool async)
{
    CUDA_MEMCPY3D copy;
    cudaError_t error = vgpu_copy_3d_descriptor(p, &copy);
    if (error || !p->extent.width || !p->extent.height || !p->extent.depth)
        return error;
    return async ? driver.cuMemcpy3DAsync_v2(&copy, stream) : driver.cuMemcpy3D_v2(&copy);
}

RUNTIME cudaMemcpy3D(const cudaMemcpy3DParms *p)
{
    REQUIRE(p, cudaErrorInvalidValue);
    ENTER();
    return done(copy_3d(p, NULL, false));
}

RUNTIME cudaMemcpy3D_ptds(const cudaMemcpy3DParms *p)
{
    REQUIRE(p, cudaErrorInvalidValue);
    ENTER();
    return done(settle(copy_3d(p, STREAM_PER_THREAD, true)));
}

RUNTIME cudaMemcpy3DAsync(const cudaMemcpy3DParms *p, cudaStream_t stream)
{
    REQUIRE(p, cudaErrorInvalidValue);
    ENTER();
    return done(copy_3d(p, stream, true));
}

/* Addresses are unified over all devices of a process: which device a pointer is on needs no saying. */
static cudaError_t copy_3d_peer(const cudaMemcpy3DPeerParms *p, cudaStream_t stream, bool async)
{
    CUdevice device;
    cudaError_t error = vgpu_device(p->srcDevice, &device);
    if (!error)
        error = vgpu_device(p->dstDevice, &device);
    if (error)
        return error;
    cudaMemcpy3DParms plain = {p->srcArray, p->srcPos, p->srcPtr, p->dstArray, p->dstPos, p->dstPtr, p->extent,
                               cudaMemcpyDeviceToDevice};
    return copy_3d(&plain, stream, async);
}

RUNTIME cudaMemcpy3DPeer(const cudaMemcpy3DPeerParms *p)
{
    REQUIRE(p, cudaErrorInvalidValue);
    ENTER();
    return done(copy_3d_peer(p, NULL, false));
}

RUNTIME cudaMemcpy3DPeer_ptds(const cudaMemcpy3DPeerParms *p)
{
    REQUIRE(p, cudaErrorInvalidValue);
    ENTER();
    return done(settle(copy_3d_peer(p, STREAM_PER_THREAD, true)));
}

RUNTIME cudaMemcpy3DPeerAsync(const cudaMemcpy3DPeerParms *p, cudaStream_t stream)
{
    REQUIRE(p, cudaErrorInvalidValue);
    ENTER();
    return done(copy_3d_peer(p, stream, true));
}

static cudaError_t peers(int dst, int src, CUcontext *to, CUcontext *from)
{
    cudaError_t error = vgpu_primary(dst, to);
    return error ? error : vgpu_primary(src, from);
}

RUNTIME cudaMemcpyPeer(void *dst, int dst_device, const void *src, int src_device, size_t count)
{
    ENTER();
    CUcontext to, from;
    cudaError_t error = peers(dst_device, src_device, &to, &from);
    return done(error || !count ? error : driver.cuMemcpyPeer(address(dst), to, address(src), from, count));
}

RUNTIME cudaMemcpyPeerAsync(void *dst, int dst_device, const void *src, int src_device, size_t count, cudaStream_t stream)
{
    ENTER();
    CUcontext to, from;
    cudaError_t error = peers(dst_device, src_device, &to, &from);
    return done(error || !count ? error : driver.cuMemcpyPeerAsync(address(dst), to, address(src), from, count, stream));
}

/* Attributes of a batch say when sources may be read and where data lies; reading in stream order satisfies all of them. */
static cudaError_t batch(void *const *dsts, const void *const *srcs, const size_t *sizes, size_t count, size_t *failed,
                         cudaStream_t stream)
{
    REQUIRE(dsts && srcs && sizes && count, cudaErrorInvalidValue);
    ENTER();
    for (size_t i = 0; i < count; i++) {
        cudaError_t error = vgpu_copy(dsts[i], srcs[i], sizes[i], cudaMemcpyDefault, stream, true);
        if (error) {
            if (failed)
                *failed = i;
            return done(error);
        }
    }
    return cudaSuccess;
}

#if VGPU_CUDART == 12
RUNTIME cudaMemcpyBatchAsync(void **dsts, void **srcs, size_t *sizes, size_t count, cudaMemcpyAttributes *attributes, size_t *indices,
                             size_t number, size_t *failed, cudaStream_t stream)
{
    (void)attributes, (void)indices, (void)number;
    if (failed)
        *failed = SIZE_MAX;
    return batch(dsts, (const void *const *)srcs, sizes, count, failed, stream);
}

#else
RUNTIME cudaMemcpyBatchAsync(void *const *dsts, const void *const *srcs, const size_t *sizes, size_t count,
                             cudaMemcpyAttributes *attributes, size_t *indices, size_t number, cudaStream_t stream)
{
    (void)attributes, (void)indices, (void)number;
    return batch(dsts, srcs, sizes, count, NULL, stream);
}

RUNTIME cudaMemcpyWithAttributesAsync(void *dst, const void *src, size_t count, cudaMemcpyAttributes *attributes,
                                      cudaStream_t stream)
{
    REQUIRE(attributes, cudaErrorInvalidValue);
    ENTER();
    return done(vgpu_copy(dst, src, count, cudaMemcpyDefault, stream, true));
}
#endif
