/* Copies of two and three dimensions between host and device memory. There are no CUDA arrays. */
#include <stdlib.h>
#include <string.h>
#include "copy_bytes.h"
#include "internal.h"

/* One side of a copy: the address of its first byte, and how far rows and slices are apart. */
struct side {
    CUdeviceptr at;
    size_t pitch, slice;
    struct vgpu_range range;
};

static CUresult side_of(unsigned type, const void *host, CUdeviceptr device, size_t x, size_t y, size_t z, size_t pitch, size_t rows,
                        const CUDA_MEMCPY3D *copy, struct side *side) {
    switch (type) {
    case CU_MEMORYTYPE_HOST: side->at = (CUdeviceptr)(uintptr_t)host; break;
    case CU_MEMORYTYPE_DEVICE:
    case CU_MEMORYTYPE_UNIFIED: side->at = device; break;
    case CU_MEMORYTYPE_ARRAY: return vgpu_unsupported("cuMemcpy3D", "a CUDA array");
    default: return CUDA_ERROR_INVALID_VALUE;
    }
    if (!pitch) pitch = x + copy->WidthInBytes;
    if (!rows) rows = y + copy->Height;
    if (pitch < x + copy->WidthInBytes || (copy->Depth > 1 && rows < y + copy->Height)) return CUDA_ERROR_INVALID_VALUE;
    side->pitch = pitch;
    if (__builtin_mul_overflow(pitch, rows, &side->slice)) return CUDA_ERROR_INVALID_VALUE;
    side->at += x + y * pitch + z * side->slice;
    size_t rows_span, span;
    if (__builtin_mul_overflow(copy->Height - 1, pitch, &rows_span) || __builtin_mul_overflow(copy->Depth - 1, side->slice, &span)) return CUDA_ERROR_INVALID_VALUE;
    span += rows_span + copy->WidthInBytes;
    side->range = vgpu_classify(side->at, span);
    if (side->range.what == VGPU_RANGE_BAD) return CUDA_ERROR_INVALID_VALUE;
    return type == CU_MEMORYTYPE_DEVICE && side->range.what != VGPU_RANGE_SHARED ? CUDA_ERROR_INVALID_VALUE : CUDA_SUCCESS;
}

static CUresult sides_of(const CUDA_MEMCPY3D *copy, struct side *to, struct side *from) {
    if (copy->srcLOD || copy->dstLOD) return CUDA_ERROR_INVALID_VALUE;
    TRY(side_of(copy->dstMemoryType, copy->dstHost, copy->dstDevice, copy->dstXInBytes, copy->dstY, copy->dstZ, copy->dstPitch, copy->dstHeight, copy, to));
    return side_of(copy->srcMemoryType, copy->srcHost, copy->srcDevice, copy->srcXInBytes, copy->srcY, copy->srcZ, copy->srcPitch, copy->srcHeight, copy, from);
}

static struct vgpu_copy_3d record_of(const CUDA_MEMCPY3D *copy, const struct side *to, const struct side *from) {
    return (struct vgpu_copy_3d){
        .dst = to->at, .dst_pitch = to->pitch, .dst_slice = to->slice, .src = from->at, .src_pitch = from->pitch, .src_slice = from->slice,
        .width = copy->WidthInBytes, .height = copy->Height, .depth = copy->Depth,
    };
}

/* Nothing else runs that touches the two sides. */
static CUresult copy_rows(const struct vgpu_copy_3d *rows, bool to_shared, bool from_shared) {
    for (size_t z = 0; z < rows->depth; z++)
        for (size_t y = 0; y < rows->height; y++) {
            CUdeviceptr dst = rows->dst + z * rows->dst_slice + y * rows->dst_pitch, src = rows->src + z * rows->src_slice + y * rows->src_pitch;
            if (to_shared) TRY(vgpu_map(dst, rows->width));
            if (from_shared) TRY(vgpu_map(src, rows->width));
            vgpu_copy_bytes((void *)(uintptr_t)dst, (const void *)(uintptr_t)src, rows->width);
        }
    return CUDA_SUCCESS;
}

/* ---- pageable memory in graphs: only this process reaches it, so the host thread copies when the node's turn comes ----
 * What to copy is kept for good, each different copy once: a launch that is still queued needs it when its graph is gone. */
struct pageable_copy {
    struct pageable_copy *next;
    struct vgpu_copy_3d rows;
    bool to_shared, from_shared;
};

static void copy_pageable(void *argument) {
    const struct pageable_copy *copy = argument;
    if (copy_rows(&copy->rows, copy->to_shared, copy->from_shared) != CUDA_SUCCESS)
        vgpu_say("a graph copies to or from device memory that was freed: the copy was left out");
}

static CUresult pageable_copy(const struct vgpu_copy_3d *rows, bool to_shared, bool from_shared, struct vgpu_host_call *call) {
    static struct pageable_copy *known[1024];
    static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    TRY(vgpu_host_thread());
    uint64_t hash = (rows->dst * 31 + rows->src) * 0x9E3779B97F4A7C15ull + rows->width;
    struct pageable_copy **bucket = &known[hash >> 32 & 1023];
    pthread_mutex_lock(&lock);
    struct pageable_copy *copy = *bucket;
    while (copy && (memcmp(&copy->rows, rows, sizeof *rows) || copy->to_shared != to_shared || copy->from_shared != from_shared)) copy = copy->next;
    if (!copy && (copy = malloc(sizeof *copy))) {
        *copy = (struct pageable_copy){*bucket, *rows, to_shared, from_shared};
        *bucket = copy;
    }
    pthread_mutex_unlock(&lock);
    if (!copy) return CUDA_ERROR_OUT_OF_MEMORY;
    *call = (struct vgpu_host_call){.callback = (uint64_t)(uintptr_t)copy_pageable, .argument = (uint64_t)(uintptr_t)copy};
    return CUDA_SUCCESS;
}

CUresult vgpu_node_set_copy(CUgraphNode node, const CUDA_MEMCPY3D *copy) {
    struct side to, from;
    if (!copy->WidthInBytes || !copy->Height || !copy->Depth) {
        TRY(vgpu_node_record(node, 0, copy, 0, NULL, 0));
        node->copy = *copy;
        return CUDA_SUCCESS;
    }
    TRY(sides_of(copy, &to, &from));
    struct vgpu_copy_3d rows = record_of(copy, &to, &from);
    bool to_shared = to.range.what == VGPU_RANGE_SHARED, from_shared = from.range.what == VGPU_RANGE_SHARED;
    if (!to_shared || !from_shared) {
        struct vgpu_host_call call;
        TRY(pageable_copy(&rows, to_shared, from_shared, &call));
        TRY(vgpu_node_record(node, VGPU_OP_HOST_CALL, &call, sizeof call, NULL, 0));
    } else if (rows.height == 1 && rows.depth == 1) {
        struct vgpu_copy flat = {.dst = rows.dst, .src = rows.src, .size = rows.width};
        TRY(vgpu_node_record(node, VGPU_OP_COPY, &flat, sizeof flat, NULL, 0));
    } else {
        TRY(vgpu_node_record(node, VGPU_OP_COPY_3D, &rows, sizeof rows, NULL, 0));
    }
    node->copy = *copy;
    return CUDA_SUCCESS;
}

static CUresult copy_3d(const CUDA_MEMCPY3D *copy, CUstream handle, bool wait) {
    CUstream stream;
    TRY(vgpu_stream_to_use(handle, &stream));
    if (!copy) return CUDA_ERROR_INVALID_VALUE;
    if (wait) TRY(vgpu_unsafe_call());
    TRY(vgpu_sticky());
    if (!copy->WidthInBytes || !copy->Height || !copy->Depth) return CUDA_SUCCESS;
    struct side to, from;
    TRY(sides_of(copy, &to, &from));
    bool shared = to.range.what == VGPU_RANGE_SHARED && from.range.what == VGPU_RANGE_SHARED;
    if (unlikely(vgpu_capturing(stream))) {
        CUgraph graph;
        TRY(vgpu_capture_graph(stream, &graph));
        CUgraphNode node = vgpu_node_new(graph, CU_GRAPH_NODE_TYPE_MEMCPY);
        if (!node) return CUDA_ERROR_OUT_OF_MEMORY;
        CUresult result = vgpu_node_set_copy(node, copy);
        if (result != CUDA_SUCCESS) {
            vgpu_node_free(node);
            return result;
        }
        return vgpu_capture_add(stream, node);
    }
    struct vgpu_copy_3d record = record_of(copy, &to, &from);
    if (shared) {
        struct vgpu_piece piece = {&record, sizeof record};
        TRY(vgpu_submit(stream, VGPU_OP_COPY_3D, &piece, 1, NULL));
        bool host_side = to.range.kind != VGPU_MEMORY_DEVICE || from.range.kind != VGPU_MEMORY_DEVICE;
        return wait && host_side ? vgpu_stream_synchronize(stream) : CUDA_SUCCESS;
    }
    TRY(vgpu_wait(vgpu_stream_last(stream)));
    return copy_rows(&record, to.range.what == VGPU_RANGE_SHARED, from.range.what == VGPU_RANGE_SHARED);
}

static CUresult copy_2d(const CUDA_MEMCPY2D *flat, CUstream stream, bool wait) {
    if (!flat) return CUDA_ERROR_INVALID_VALUE;
    CUDA_MEMCPY3D copy = {
        .srcXInBytes = flat->srcXInBytes, .srcY = flat->srcY, .srcMemoryType = flat->srcMemoryType, .srcHost = flat->srcHost, .srcDevice = flat->srcDevice,
        .srcPitch = flat->srcPitch, .dstXInBytes = flat->dstXInBytes, .dstY = flat->dstY, .dstMemoryType = flat->dstMemoryType, .dstHost = flat->dstHost,
        .dstDevice = flat->dstDevice, .dstPitch = flat->dstPitch, .WidthInBytes = flat->WidthInBytes, .Height = flat->Height, .Depth = 1,
    };
    return copy_3d(&copy, stream, wait);
}

API cuMemcpy2D_v2(const CUDA_MEMCPY2D *copy) { return copy_2d(copy, NULL, true); }
API cuMemcpy2D_v2_ptds(const CUDA_MEMCPY2D *copy) { return copy_2d(copy, CU_STREAM_PER_THREAD, true); }
API cuMemcpy2DUnaligned_v2(const CUDA_MEMCPY2D *copy) { return copy_2d(copy, NULL, true); }
API cuMemcpy2DUnaligned_v2_ptds(const CUDA_MEMCPY2D *copy) { return copy_2d(copy, CU_STREAM_PER_THREAD, true); }
API cuMemcpy2DAsync_v2(const CUDA_MEMCPY2D *copy, CUstream stream) { return copy_2d(copy, stream, false); }
API cuMemcpy3D_v2(const CUDA_MEMCPY3D *copy) { return copy_3d(copy, NULL, true); }
API cuMemcpy3D_v2_ptds(const CUDA_MEMCPY3D *copy) { return copy_3d(copy, CU_STREAM_PER_THREAD, true); }
API cuMemcpy3DAsync_v2(const CUDA_MEMCPY3D *copy, CUstream stream) { return copy_3d(copy, stream, false); }

/* The peer form has contexts where the other has reserved words. */
static CUresult copy_3d_peer(const CUDA_MEMCPY3D *copy, CUstream stream, bool wait) {
    TRY(vgpu_initialised());
    if (!copy) return CUDA_ERROR_INVALID_VALUE;
    CUcontext to = copy->dstContext, from = copy->srcContext;
    if (!vgpu_object_live(&vgpu_contexts, to) || !vgpu_object_live(&vgpu_contexts, from)) return CUDA_ERROR_INVALID_CONTEXT;
    if (to->device != from->device) return vgpu_unsupported("cuMemcpy3DPeer", "a copy between two devices");
    CUDA_MEMCPY3D plain = *copy;
    plain.srcContext = plain.dstContext = NULL;
    return copy_3d(&plain, stream, wait);
}

API cuMemcpy3DPeer(const CUDA_MEMCPY3D *copy) { return copy_3d_peer(copy, NULL, true); }
API cuMemcpy3DPeer_ptds(const CUDA_MEMCPY3D *copy) { return copy_3d_peer(copy, CU_STREAM_PER_THREAD, true); }
API cuMemcpy3DPeerAsync(const CUDA_MEMCPY3D *copy, CUstream stream) { return copy_3d_peer(copy, stream, false); }
