/* Kernel launches: every check that CUDA makes at the call, then one frame. */
#include <string.h>
#include "internal.h"

enum { MAX_PARAM_BYTES = 32764, STACK_PARAM_BYTES = 4096 };
enum { LAUNCH_COOPERATIVE = 1 }; /* flags of LAUNCH */

CUresult vgpu_launch_check(CUfunction function, const struct vgpu_launch_shape *shape) {
    if (unlikely(!vgpu_object_live(&vgpu_functions, function))) return CUDA_ERROR_INVALID_HANDLE;
    const unsigned *grid = shape->grid, *block = shape->block;
    if (unlikely(!grid[0] || !grid[1] || !grid[2] || !block[0] || !block[1] || !block[2])) return CUDA_ERROR_INVALID_VALUE;
    if (unlikely(grid[0] > 0x7fffffffu || grid[1] > 65535 || grid[2] > 65535)) return CUDA_ERROR_INVALID_VALUE;
    if (unlikely(block[0] > 1024 || block[1] > 1024 || block[2] > 64)) return CUDA_ERROR_INVALID_VALUE;
    unsigned threads = block[0] * block[1] * block[2];
    if (unlikely(threads > 1024)) return CUDA_ERROR_INVALID_VALUE;
    if (unlikely(function->reqntid[0]) && (block[0] != function->reqntid[0] || block[1] != (function->reqntid[1] ? function->reqntid[1] : 1) ||
                                           block[2] != (function->reqntid[2] ? function->reqntid[2] : 1)))
        return CUDA_ERROR_INVALID_VALUE;
    if (unlikely(threads > (unsigned)function->max_threads)) return CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES;
    if (unlikely(shape->dynamic_shared > (unsigned)function->max_dynamic_shared)) return CUDA_ERROR_INVALID_VALUE;
    return CUDA_SUCCESS;
}

/* The `extra` form: CU_LAUNCH_PARAM_BUFFER_POINTER, _SIZE, _END. */
static CUresult gather_extra(CUfunction function, void **extra, uint8_t *buffer) {
    enum { END = 0, BUFFER_POINTER = 1, BUFFER_SIZE = 2 };
    const void *from = NULL;
    size_t size = 0;
    for (int i = 0; i < 8; i += 2) {
        uintptr_t key = (uintptr_t)extra[i];
        if (key == END) {
            if (!from && function->param_bytes) return CUDA_ERROR_INVALID_VALUE;
            /* A program may leave out what pads the last parameter, but not parameters. */
            uint32_t needed = function->param_count ? function->params[function->param_count - 1].offset + function->params[function->param_count - 1].size : 0;
            if (size < needed) return CUDA_ERROR_INVALID_VALUE;
            if (size > function->param_bytes) size = function->param_bytes;
            if (size) memcpy(buffer, from, size);
            return CUDA_SUCCESS;
        }
        if (key == BUFFER_POINTER) from = extra[i + 1];
        else if (key == BUFFER_SIZE && extra[i + 1]) size = *(const size_t *)extra[i + 1];
        else return CUDA_ERROR_INVALID_VALUE;
    }
    return CUDA_ERROR_INVALID_VALUE;
}

CUresult vgpu_gather(CUfunction function, void **params, void **extra, uint8_t *buffer) {
    if (unlikely(params && extra)) return CUDA_ERROR_INVALID_VALUE;
    if (unlikely(extra)) {
        memset(buffer, 0, function->param_bytes);
        return gather_extra(function, extra, buffer);
    }
    uint32_t count = function->param_count, end = 0;
    if (unlikely(count && !params)) return CUDA_ERROR_INVALID_VALUE;
    for (uint32_t i = 0; i < count; i++) {
        struct vgpu_param param = function->params[i];
        if (unlikely(!params[i])) return CUDA_ERROR_INVALID_VALUE;
        if (unlikely(param.offset > end)) memset(buffer + end, 0, param.offset - end); /* padding must not carry our stack */
        if (likely(param.size == 8)) memcpy(buffer + param.offset, params[i], 8);
        else if (param.size == 4) memcpy(buffer + param.offset, params[i], 4);
        else memcpy(buffer + param.offset, params[i], param.size);
        end = param.offset + param.size;
    }
    if (unlikely(end < function->param_bytes)) memset(buffer + end, 0, function->param_bytes - end);
    return CUDA_SUCCESS;
}

/* During a capture a launch becomes a node. */
static CUresult capture_launch(CUstream stream, CUfunction function, const struct vgpu_launch_shape *shape, const uint8_t *params) {
    CUgraph graph;
    TRY(vgpu_capture_graph(stream, &graph));
    CUgraphNode node = vgpu_node_new(graph, CU_GRAPH_NODE_TYPE_KERNEL);
    if (!node) return CUDA_ERROR_OUT_OF_MEMORY;
    CUresult result = vgpu_node_set_launch(node, function, shape, params);
    if (result != CUDA_SUCCESS) {
        vgpu_node_free(node);
        return result;
    }
    return vgpu_capture_add(stream, node);
}

static CUresult launch(CUfunction function, const struct vgpu_launch_shape *shape, CUstream handle, void **params, void **extra) {
    CUstream stream;
    TRY(vgpu_stream_to_use(handle, &stream));
    TRY(vgpu_launch_check(function, shape));
    TRY(vgpu_sticky());
    struct vgpu_launch record = {
        .flags = shape->flags,
        .grid = {shape->grid[0], shape->grid[1], shape->grid[2]},
        .block = {shape->block[0], shape->block[1], shape->block[2]},
        .dynamic_shared = shape->dynamic_shared, .stream = (uint32_t)stream->id,
    };
    uint8_t small[STACK_PARAM_BYTES], *buffer = small;
    if (unlikely(function->param_bytes > sizeof small)) {
        if (function->param_bytes > MAX_PARAM_BYTES) return CUDA_ERROR_INVALID_VALUE;
        buffer = __builtin_alloca(function->param_bytes);
    }
    TRY(vgpu_gather(function, params, extra, buffer));
    TRY(vgpu_function_prepare(function, shape->block, shape->dynamic_shared));
    if (unlikely(vgpu_capturing(stream))) return capture_launch(stream, function, shape, buffer);
    record.kernel = function->kernel;
    struct vgpu_piece pieces[2] = {{&record, sizeof record}, {buffer, function->param_bytes}};
    return vgpu_submit(stream, VGPU_OP_LAUNCH, pieces, 2, NULL);
}

API cuLaunchKernel(CUfunction function, unsigned grid_x, unsigned grid_y, unsigned grid_z, unsigned block_x, unsigned block_y, unsigned block_z,
                   unsigned dynamic_shared, CUstream stream, void **params, void **extra) {
    struct vgpu_launch_shape shape = {{grid_x, grid_y, grid_z}, {block_x, block_y, block_z}, dynamic_shared, 0};
    return launch(function, &shape, stream, params, extra);
}

/* How many blocks of this shape the device holds at once. */
static CUresult check_cooperative(CUfunction function, const struct vgpu_launch_shape *shape) {
    int per_processor;
    TRY(vgpu_launch_check(function, shape));
    TRY(vgpu_occupancy(function, (int)(shape->block[0] * shape->block[1] * shape->block[2]), shape->dynamic_shared, &per_processor));
    uint64_t blocks = (uint64_t)shape->grid[0] * shape->grid[1];
    uint64_t most = (uint64_t)per_processor * (uint64_t)vgpu.devices[vgpu.attached_device].info.attributes[CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT];
    return blocks > most || blocks * shape->grid[2] > most ? CUDA_ERROR_COOPERATIVE_LAUNCH_TOO_LARGE : CUDA_SUCCESS;
}

API cuLaunchCooperativeKernel(CUfunction function, unsigned grid_x, unsigned grid_y, unsigned grid_z, unsigned block_x, unsigned block_y, unsigned block_z,
                              unsigned dynamic_shared, CUstream stream, void **params) {
    CUcontext context;
    TRY(vgpu_current(&context));
    struct vgpu_launch_shape shape = {{grid_x, grid_y, grid_z}, {block_x, block_y, block_z}, dynamic_shared, LAUNCH_COOPERATIVE};
    TRY(check_cooperative(function, &shape));
    return launch(function, &shape, stream, params, NULL);
}

/* Attributes that only say how to schedule are accepted; those that change what a kernel computes with are refused. */
static CUresult read_attributes(const CUlaunchConfig *config, struct vgpu_launch_shape *shape, CUevent *record_after) {
    if (config->numAttrs && !config->attrs) return CUDA_ERROR_INVALID_VALUE;
    for (unsigned i = 0; i < config->numAttrs; i++) {
        const CUlaunchAttribute *attribute = &config->attrs[i];
        switch (attribute->id) {
        case CU_LAUNCH_ATTRIBUTE_IGNORE:
        case CU_LAUNCH_ATTRIBUTE_ACCESS_POLICY_WINDOW:
        case CU_LAUNCH_ATTRIBUTE_SYNCHRONIZATION_POLICY:
        case CU_LAUNCH_ATTRIBUTE_CLUSTER_SCHEDULING_POLICY_PREFERENCE:
        case CU_LAUNCH_ATTRIBUTE_PROGRAMMATIC_STREAM_SERIALIZATION: /* it allows an overlap; not overlapping is allowed too */
        case CU_LAUNCH_ATTRIBUTE_PRIORITY:
        case CU_LAUNCH_ATTRIBUTE_MEM_SYNC_DOMAIN_MAP:
        case CU_LAUNCH_ATTRIBUTE_MEM_SYNC_DOMAIN:
        case CU_LAUNCH_ATTRIBUTE_PREFERRED_SHARED_MEMORY_CARVEOUT:
        case CU_LAUNCH_ATTRIBUTE_NVLINK_UTIL_CENTRIC_SCHEDULING: break;
        case CU_LAUNCH_ATTRIBUTE_COOPERATIVE:
            if (attribute->value.value) shape->flags |= LAUNCH_COOPERATIVE;
            break;
        case CU_LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION:
        case CU_LAUNCH_ATTRIBUTE_PREFERRED_CLUSTER_DIMENSION: {
            unsigned x = attribute->value.dim.x, y = attribute->value.dim.y, z = attribute->value.dim.z;
            if (!x || !y || !z) return CUDA_ERROR_INVALID_VALUE;
            if (x * y * z != 1) return vgpu_unsupported("cuLaunchKernelEx", "a cluster of more than one block");
            break;
        }
        case CU_LAUNCH_ATTRIBUTE_PROGRAMMATIC_EVENT:
        case CU_LAUNCH_ATTRIBUTE_LAUNCH_COMPLETION_EVENT: /* the event may come as late as the end of the kernel */
            if (!vgpu_object_live(&vgpu_events, attribute->value.event.event)) return CUDA_ERROR_INVALID_HANDLE;
            if (attribute->value.event.event->slot >= 0) return CUDA_ERROR_INVALID_VALUE;
            *record_after = attribute->value.event.event;
            break;
        case CU_LAUNCH_ATTRIBUTE_DEVICE_UPDATABLE_KERNEL_NODE:
            if (attribute->value.value) return vgpu_unsupported("cuLaunchKernelEx", "a kernel node that the device updates");
            break;
        default: return vgpu_unsupported("cuLaunchKernelEx", "a launch attribute that is newer than this vgpu");
        }
    }
    return CUDA_SUCCESS;
}

static CUresult launch_ex(const CUlaunchConfig *config, CUstream stream, CUfunction function, void **params, void **extra) {
    CUcontext context;
    TRY(vgpu_current(&context));
    struct vgpu_launch_shape shape = {
        {config->gridDimX, config->gridDimY, config->gridDimZ}, {config->blockDimX, config->blockDimY, config->blockDimZ}, config->sharedMemBytes, 0};
    CUevent record_after = NULL;
    TRY(read_attributes(config, &shape, &record_after));
    if (unlikely(shape.flags & LAUNCH_COOPERATIVE)) TRY(check_cooperative(function, &shape));
    TRY(launch(function, &shape, stream, params, extra));
    return unlikely(record_after != NULL) ? cuEventRecordWithFlags(record_after, stream, 0) : CUDA_SUCCESS;
}

API cuLaunchKernelEx(const CUlaunchConfig *config, CUfunction function, void **params, void **extra) {
    return config ? launch_ex(config, config->hStream, function, params, extra) : CUDA_ERROR_INVALID_VALUE;
}

API cuLaunchKernelEx_ptsz(const CUlaunchConfig *config, CUfunction function, void **params, void **extra) {
    if (!config) return CUDA_ERROR_INVALID_VALUE;
    return launch_ex(config, config->hStream ? config->hStream : CU_STREAM_PER_THREAD, function, params, extra);
}
