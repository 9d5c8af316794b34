/* Sets: cuMemsetD8/16/32 in one and two dimensions. width counts elements, pitch counts bytes. */
#include <string.h>
#include "internal.h"

static CUresult check(const struct vgpu_set *set, uint32_t *kind) {
    size_t row, span;
    if (__builtin_mul_overflow((size_t)set->width, (size_t)set->element, &row) || __builtin_mul_overflow((size_t)set->height - 1, (size_t)set->pitch, &span) ||
        __builtin_add_overflow(span, row, &span))
        return CUDA_ERROR_INVALID_VALUE;
    if (set->dst % set->element || (set->height > 1 && (set->pitch < row || set->pitch % set->element))) return CUDA_ERROR_INVALID_VALUE;
    struct vgpu_range range = vgpu_classify(set->dst, span);
    *kind = range.kind;
    return range.what == VGPU_RANGE_SHARED ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}

CUresult vgpu_set_check(const struct vgpu_set *set) {
    uint32_t kind;
    return check(set, &kind);
}

static CUresult set(CUdeviceptr dst, size_t pitch, size_t width, size_t height, unsigned value, unsigned element, CUstream handle, bool wait) {
    CUstream stream;
    TRY(vgpu_stream_to_use(handle, &stream));
    if (wait) TRY(vgpu_unsafe_call());
    TRY(vgpu_sticky());
    if (!width || !height) return CUDA_SUCCESS;
    struct vgpu_set record = {.dst = dst, .pitch = height > 1 ? pitch : width * element, .width = width, .height = height, .value = value, .element = element};
    uint32_t kind;
    TRY(check(&record, &kind));
    if (unlikely(vgpu_capturing(stream))) {
        CUgraph graph;
        TRY(vgpu_capture_graph(stream, &graph));
        CUgraphNode node = vgpu_node_new(graph, CU_GRAPH_NODE_TYPE_MEMSET);
        if (!node) return CUDA_ERROR_OUT_OF_MEMORY;
        CUDA_MEMSET_NODE_PARAMS params = {.dst = dst, .pitch = record.pitch, .value = value, .elementSize = element, .width = width, .height = height};
        CUresult result = vgpu_node_set_memset(node, &params);
        if (result != CUDA_SUCCESS) {
            vgpu_node_free(node);
            return result;
        }
        return vgpu_capture_add(stream, node);
    }
    struct vgpu_piece piece = {&record, sizeof record};
    TRY(vgpu_submit(stream, VGPU_OP_SET, &piece, 1, NULL));
    return wait && kind == VGPU_MEMORY_PINNED ? vgpu_stream_synchronize(stream) : CUDA_SUCCESS;
}

#define SETS(bits, type)                                                                                                          \
    API cuMemsetD##bits##_v2(CUdeviceptr dst, type value, size_t count) { return set(dst, 0, count, 1, value, bits / 8, NULL, true); } \
    API cuMemsetD##bits##_v2_ptds(CUdeviceptr dst, type value, size_t count) {                                                     \
        return set(dst, 0, count, 1, value, bits / 8, CU_STREAM_PER_THREAD, true);                                                 \
    }                                                                                                                             \
    API cuMemsetD##bits##Async(CUdeviceptr dst, type value, size_t count, CUstream stream) {                                      \
        return set(dst, 0, count, 1, value, bits / 8, stream, false);                                                              \
    }                                                                                                                             \
    API cuMemsetD2D##bits##_v2(CUdeviceptr dst, size_t pitch, type value, size_t width, size_t height) {                           \
        return set(dst, pitch, width, height, value, bits / 8, NULL, true);                                                       \
    }                                                                                                                             \
    API cuMemsetD2D##bits##_v2_ptds(CUdeviceptr dst, size_t pitch, type value, size_t width, size_t height) {                      \
        return set(dst, pitch, width, height, value, bits / 8, CU_STREAM_PER_THREAD, true);                                       \
    }                                                                                                                             \
    API cuMemsetD2D##bits##Async(CUdeviceptr dst, size_t pitch, type value, size_t width, size_t height, CUstream stream) {        \
        return set(dst, pitch, width, height, value, bits / 8, stream, false);                                                    \
    }

SETS(8, unsigned char)
SETS(16, unsigned short)
SETS(32, unsigned)
