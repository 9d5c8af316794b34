/* One-dimensional copies. Shared memory lies at the same address on both sides, so what matters is only who may copy when:
 *   - the stream is idle: we copy ourselves, straight into or out of device memory;
 *   - else, between shared ranges: an operation of the stream;
 *   - else, from pageable memory: small ones travel inside the operation, large ones wait for the stream (as CUDA allows);
 *   - else, to pageable memory: wait for the stream. */
#include <string.h>
#include "copy_bytes.h"
#include "internal.h"

enum { DIRECT_WHEN_IDLE = 64 << 10 }; /* larger asynchronous copies between shared ranges are left to the worker's threads */

static void *host(CUdeviceptr va) { return (void *)(uintptr_t)va; }

/* The stream is idle. */
static CUresult copy_now(CUdeviceptr dst, struct vgpu_range to, CUdeviceptr src, struct vgpu_range from, size_t size) {
    if (to.what == VGPU_RANGE_SHARED) TRY(vgpu_map(dst, size));
    if (from.what == VGPU_RANGE_SHARED) TRY(vgpu_map(src, size));
    if (to.what == VGPU_RANGE_SHARED) vgpu_arena_populate(dst, size, true);
    if (from.what == VGPU_RANGE_SHARED) vgpu_arena_populate(src, size, false);
    vgpu_copy_bytes(host(dst), host(src), size);
    return CUDA_SUCCESS;
}

static CUresult capture_copy(CUstream stream, CUdeviceptr dst, CUdeviceptr src, size_t size) {
    CUgraph graph;
    TRY(vgpu_capture_graph(stream, &graph));
    CUgraphNode node = vgpu_node_new(graph, CU_GRAPH_NODE_TYPE_MEMCPY);
    if (!node) return CUDA_ERROR_OUT_OF_MEMORY;
    CUDA_MEMCPY3D copy = {
        .srcMemoryType = CU_MEMORYTYPE_UNIFIED, .srcDevice = src, .srcPitch = size, .srcHeight = 1,
        .dstMemoryType = CU_MEMORYTYPE_UNIFIED, .dstDevice = dst, .dstPitch = size, .dstHeight = 1,
        .WidthInBytes = size, .Height = 1, .Depth = 1,
    };
    CUresult result = vgpu_node_set_copy(node, &copy);
    if (result != CUDA_SUCCESS) {
        vgpu_node_free(node);
        return result;
    }
    return vgpu_capture_add(stream, node);
}

/* What the two pointers must be. */
enum { ANY = 0, DST_DEVICE = 1, SRC_DEVICE = 2, WAIT = 4 };

static CUresult copy(CUdeviceptr dst, CUdeviceptr src, size_t size, CUstream handle, int what) {
    CUstream stream;
    TRY(vgpu_stream_to_use(handle, &stream));
    bool wait = what & WAIT;
    if (wait) TRY(vgpu_unsafe_call());
    vgpu_ring_glance(&vgpu.ring);
    TRY(vgpu_sticky());
    if (!size) return CUDA_SUCCESS;
    struct vgpu_range to = vgpu_classify(dst, size), from = vgpu_classify(src, size);
    if (to.what == VGPU_RANGE_BAD || from.what == VGPU_RANGE_BAD) return CUDA_ERROR_INVALID_VALUE;
    if ((what & DST_DEVICE && to.what != VGPU_RANGE_SHARED) || (what & SRC_DEVICE && from.what != VGPU_RANGE_SHARED)) return CUDA_ERROR_INVALID_VALUE;
    bool shared = to.what == VGPU_RANGE_SHARED && from.what == VGPU_RANGE_SHARED;
    if (unlikely(vgpu_capturing(stream))) return capture_copy(stream, dst, src, size);
    if (vgpu_stream_idle(stream)) {
        bool device_only = shared && to.kind == VGPU_MEMORY_DEVICE && from.kind == VGPU_MEMORY_DEVICE;
        if (!shared || size <= DIRECT_WHEN_IDLE || (wait && !device_only)) return copy_now(dst, to, src, from, size);
    }
    if (shared) {
        struct vgpu_copy record = {.dst = dst, .src = src, .size = size};
        struct vgpu_piece piece = {&record, sizeof record};
        TRY(vgpu_submit(stream, VGPU_OP_COPY, &piece, 1, NULL));
        bool host_side = to.kind != VGPU_MEMORY_DEVICE || from.kind != VGPU_MEMORY_DEVICE;
        return wait && host_side ? vgpu_stream_synchronize(stream) : CUDA_SUCCESS;
    }
    if (from.what == VGPU_RANGE_PLAIN && to.what == VGPU_RANGE_SHARED && size <= VGPU_INLINE_COPY) {
        struct vgpu_copy_inline record = {.dst = dst};
        struct vgpu_piece pieces[2] = {{&record, sizeof record}, {host(src), (uint32_t)size}};
        return vgpu_submit(stream, VGPU_OP_COPY_INLINE, pieces, 2, NULL);
    }
    TRY(vgpu_wait(vgpu_stream_last(stream)));
    return copy_now(dst, to, src, from, size);
}

/* ---- the API; the forms with _ptds use the calling thread's stream ---- */
#define PER_THREAD CU_STREAM_PER_THREAD
API cuMemcpy(CUdeviceptr dst, CUdeviceptr src, size_t size) { return copy(dst, src, size, NULL, ANY | WAIT); }
API cuMemcpy_ptds(CUdeviceptr dst, CUdeviceptr src, size_t size) { return copy(dst, src, size, PER_THREAD, ANY | WAIT); }
API cuMemcpyAsync(CUdeviceptr dst, CUdeviceptr src, size_t size, CUstream stream) { return copy(dst, src, size, stream, ANY); }

API cuMemcpyHtoD_v2(CUdeviceptr dst, const void *src, size_t size) { return copy(dst, (CUdeviceptr)(uintptr_t)src, size, NULL, DST_DEVICE | WAIT); }
API cuMemcpyHtoD_v2_ptds(CUdeviceptr dst, const void *src, size_t size) { return copy(dst, (CUdeviceptr)(uintptr_t)src, size, PER_THREAD, DST_DEVICE | WAIT); }
API cuMemcpyHtoDAsync_v2(CUdeviceptr dst, const void *src, size_t size, CUstream stream) { return copy(dst, (CUdeviceptr)(uintptr_t)src, size, stream, DST_DEVICE); }

API cuMemcpyDtoH_v2(void *dst, CUdeviceptr src, size_t size) { return copy((CUdeviceptr)(uintptr_t)dst, src, size, NULL, SRC_DEVICE | WAIT); }
API cuMemcpyDtoH_v2_ptds(void *dst, CUdeviceptr src, size_t size) { return copy((CUdeviceptr)(uintptr_t)dst, src, size, PER_THREAD, SRC_DEVICE | WAIT); }
API cuMemcpyDtoHAsync_v2(void *dst, CUdeviceptr src, size_t size, CUstream stream) { return copy((CUdeviceptr)(uintptr_t)dst, src, size, stream, SRC_DEVICE); }

API cuMemcpyDtoD_v2(CUdeviceptr dst, CUdeviceptr src, size_t size) { return copy(dst, src, size, NULL, DST_DEVICE | SRC_DEVICE | WAIT); }
API cuMemcpyDtoD_v2_ptds(CUdeviceptr dst, CUdeviceptr src, size_t size) { return copy(dst, src, size, PER_THREAD, DST_DEVICE | SRC_DEVICE | WAIT); }
API cuMemcpyDtoDAsync_v2(CUdeviceptr dst, CUdeviceptr src, size_t size, CUstream stream) { return copy(dst, src, size, stream, DST_DEVICE | SRC_DEVICE); }

static CUresult peers(CUcontext one, CUcontext other) {
    if (!vgpu_object_live(&vgpu_contexts, one) || !vgpu_object_live(&vgpu_contexts, other)) return CUDA_ERROR_INVALID_CONTEXT;
    return one->device == other->device ? CUDA_SUCCESS : vgpu_unsupported("cuMemcpyPeer", "a copy between two devices");
}

API cuMemcpyPeer(CUdeviceptr dst, CUcontext dst_context, CUdeviceptr src, CUcontext src_context, size_t size) {
    TRY(vgpu_initialised());
    TRY(peers(dst_context, src_context));
    return copy(dst, src, size, NULL, DST_DEVICE | SRC_DEVICE | WAIT);
}

API cuMemcpyPeer_ptds(CUdeviceptr dst, CUcontext dst_context, CUdeviceptr src, CUcontext src_context, size_t size) {
    TRY(vgpu_initialised());
    TRY(peers(dst_context, src_context));
    return copy(dst, src, size, PER_THREAD, DST_DEVICE | SRC_DEVICE | WAIT);
}

API cuMemcpyPeerAsync(CUdeviceptr dst, CUcontext dst_context, CUdeviceptr src, CUcontext src_context, size_t size, CUstream stream) {
    TRY(vgpu_initialised());
    TRY(peers(dst_context, src_context));
    return copy(dst, src, size, stream, DST_DEVICE | SRC_DEVICE);
}
