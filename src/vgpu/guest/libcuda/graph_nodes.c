/* The API of graph nodes: add one of each kind, read and change its parameters. */
#include <stddef.h>
#include <string.h>
#include "internal.h"

static bool node_is(CUgraphNode node, int type) { return vgpu_object_live(&vgpu_nodes, node) && node->type == type; }

/* A node with its dependencies; what it does comes afterwards. */
static CUresult add(CUgraphNode *node, CUgraph graph, const CUgraphNode *needs, size_t count, int type) {
    CUcontext context;
    TRY(vgpu_initialised());
    TRY(vgpu_current(&context));
    if (!node || !vgpu_object_live(&vgpu_graphs, graph) || (count && !needs)) return CUDA_ERROR_INVALID_VALUE;
    for (size_t i = 0; i < count; i++) {
        if (!vgpu_object_live(&vgpu_nodes, needs[i]) || needs[i]->graph != graph) return CUDA_ERROR_INVALID_VALUE;
        for (size_t j = 0; j < i; j++)
            if (needs[i] == needs[j]) return CUDA_ERROR_INVALID_VALUE;
    }
    CUgraphNode added = vgpu_node_new(graph, type);
    if (!added) return CUDA_ERROR_OUT_OF_MEMORY;
    if (!vgpu_nodes_set(&added->needs, needs, count)) {
        vgpu_node_free(added);
        return CUDA_ERROR_OUT_OF_MEMORY;
    }
    *node = added;
    return CUDA_SUCCESS;
}

#define ADD(type, ...)                                    \
    CUgraphNode added;                                    \
    TRY(add(&added, graph, needs, count, type));          \
    CUresult result = __VA_ARGS__;                        \
    if (result == CUDA_SUCCESS) *node = added;            \
    else vgpu_node_free(added);                           \
    return result

#define PLACE CUgraphNode *node, CUgraph graph, const CUgraphNode *needs, size_t count

API cuGraphAddEmptyNode(PLACE) {
    if (!node) return CUDA_ERROR_INVALID_VALUE;
    return add(node, graph, needs, count, CU_GRAPH_NODE_TYPE_EMPTY);
}

API cuGraphAddKernelNode_v2(PLACE, const CUDA_KERNEL_NODE_PARAMS *params) {
    if (!node || !params) return CUDA_ERROR_INVALID_VALUE;
    ADD(CU_GRAPH_NODE_TYPE_KERNEL, vgpu_node_set_kernel(added, params));
}

/* The first version ends before `kern`. */
static CUDA_KERNEL_NODE_PARAMS widen(const void *first) {
    CUDA_KERNEL_NODE_PARAMS params = {0};
    memcpy(&params, first, offsetof(CUDA_KERNEL_NODE_PARAMS, kern));
    return params;
}

API cuGraphAddKernelNode(PLACE, const void *first) {
    if (!first) return CUDA_ERROR_INVALID_VALUE;
    CUDA_KERNEL_NODE_PARAMS params = widen(first);
    return cuGraphAddKernelNode_v2(node, graph, needs, count, &params);
}

API cuGraphAddMemcpyNode(PLACE, const CUDA_MEMCPY3D *copy, CUcontext context) {
    if (!node || !copy) return CUDA_ERROR_INVALID_VALUE;
    if (!vgpu_object_live(&vgpu_contexts, context)) return CUDA_ERROR_INVALID_CONTEXT;
    ADD(CU_GRAPH_NODE_TYPE_MEMCPY, vgpu_node_set_copy(added, copy));
}

API cuGraphAddMemsetNode(PLACE, const CUDA_MEMSET_NODE_PARAMS *set, CUcontext context) {
    if (!node || !set) return CUDA_ERROR_INVALID_VALUE;
    if (!vgpu_object_live(&vgpu_contexts, context)) return CUDA_ERROR_INVALID_CONTEXT;
    ADD(CU_GRAPH_NODE_TYPE_MEMSET, vgpu_node_set_memset(added, set));
}

API cuGraphAddHostNode(PLACE, const CUDA_HOST_NODE_PARAMS *host) {
    if (!node || !host) return CUDA_ERROR_INVALID_VALUE;
    ADD(CU_GRAPH_NODE_TYPE_HOST, vgpu_node_set_host(added, host));
}

API cuGraphAddEventRecordNode(PLACE, CUevent event) {
    if (!node) return CUDA_ERROR_INVALID_VALUE;
    ADD(CU_GRAPH_NODE_TYPE_EVENT_RECORD, vgpu_node_set_event(added, event));
}

API cuGraphAddEventWaitNode(PLACE, CUevent event) {
    if (!node) return CUDA_ERROR_INVALID_VALUE;
    ADD(CU_GRAPH_NODE_TYPE_WAIT_EVENT, vgpu_node_set_event(added, event));
}

static CUresult set_child(CUgraphNode node, CUgraph child) {
    if (!vgpu_object_live(&vgpu_graphs, child) || child == node->graph) return CUDA_ERROR_INVALID_VALUE;
    CUgraph copy = vgpu_graph_copy(child);
    if (!copy) return CUDA_ERROR_OUT_OF_MEMORY;
    copy->owned = true;
    if (node->child) vgpu_graph_free(node->child);
    node->child = copy;
    return CUDA_SUCCESS;
}

API cuGraphAddChildGraphNode(PLACE, CUgraph child) {
    if (!node) return CUDA_ERROR_INVALID_VALUE;
    ADD(CU_GRAPH_NODE_TYPE_GRAPH, set_child(added, child));
}

CUresult vgpu_capture_child(CUstream stream, CUgraph child) {
    CUgraph graph;
    TRY(vgpu_capture_graph(stream, &graph));
    CUgraphNode node = vgpu_node_new(graph, CU_GRAPH_NODE_TYPE_GRAPH);
    if (!node) return CUDA_ERROR_OUT_OF_MEMORY;
    CUresult result = set_child(node, child);
    if (result != CUDA_SUCCESS) {
        vgpu_node_free(node);
        return result;
    }
    return vgpu_capture_add(stream, node);
}

static CUDA_MEMSET_NODE_PARAMS set_of(const CUDA_MEMSET_NODE_PARAMS_v2 *set) {
    return (CUDA_MEMSET_NODE_PARAMS){set->dst, set->pitch, set->value, set->elementSize, set->width, set->height};
}

API cuGraphAddNode(PLACE, CUgraphNodeParams *params) {
    if (!params) return CUDA_ERROR_INVALID_VALUE;
    switch (params->type) {
    case CU_GRAPH_NODE_TYPE_KERNEL: return cuGraphAddKernelNode_v2(node, graph, needs, count, &params->kernel);
    case CU_GRAPH_NODE_TYPE_MEMCPY: return cuGraphAddMemcpyNode(node, graph, needs, count, &params->memcpy.copyParams, params->memcpy.copyCtx);
    case CU_GRAPH_NODE_TYPE_MEMSET: {
        CUDA_MEMSET_NODE_PARAMS set = set_of(&params->memset);
        return cuGraphAddMemsetNode(node, graph, needs, count, &set, params->memset.ctx);
    }
    case CU_GRAPH_NODE_TYPE_HOST: return cuGraphAddHostNode(node, graph, needs, count, &params->host);
    case CU_GRAPH_NODE_TYPE_GRAPH: return cuGraphAddChildGraphNode(node, graph, needs, count, params->graph.graph);
    case CU_GRAPH_NODE_TYPE_EMPTY: return cuGraphAddEmptyNode(node, graph, needs, count);
    case CU_GRAPH_NODE_TYPE_WAIT_EVENT: return cuGraphAddEventWaitNode(node, graph, needs, count, params->event.event);
    case CU_GRAPH_NODE_TYPE_EVENT_RECORD: return cuGraphAddEventRecordNode(node, graph, needs, count, params->event.event);
    default: return vgpu_unsupported("cuGraphAddNode", "a graph node for semaphores, memory operations, allocations or conditions");
    }
}

API cuGraphAddNode_v2(CUgraphNode *node, CUgraph graph, const CUgraphNode *needs, const CUgraphEdgeData *edges, size_t count, CUgraphNodeParams *params) {
    (void)edges; /* they only relax an order that is kept in full */
    return cuGraphAddNode(node, graph, needs, count, params);
}

/* ---- nodes in general ---- */
API cuGraphDestroyNode(CUgraphNode node) {
    TRY(vgpu_initialised());
    if (!vgpu_object_live(&vgpu_nodes, node)) return CUDA_ERROR_INVALID_VALUE;
    vgpu_node_free(node);
    return CUDA_SUCCESS;
}

API cuGraphNodeGetType(CUgraphNode node, int *type) {
    TRY(vgpu_initialised());
    if (!type || !vgpu_object_live(&vgpu_nodes, node)) return CUDA_ERROR_INVALID_VALUE;
    *type = node->type;
    return CUDA_SUCCESS;
}

/* ---- parameters ---- */
API cuGraphKernelNodeGetParams_v2(CUgraphNode node, CUDA_KERNEL_NODE_PARAMS *params) {
    TRY(vgpu_initialised());
    if (!params || !node_is(node, CU_GRAPH_NODE_TYPE_KERNEL)) return CUDA_ERROR_INVALID_VALUE;
    if (!node->function) return vgpu_unsupported("cuGraphKernelNodeGetParams", "reading the parameters of a captured library operation");
    const struct vgpu_launch *launch = (const struct vgpu_launch *)node->record;
    *params = (CUDA_KERNEL_NODE_PARAMS){
        .func = node->function, .gridDimX = launch->grid[0], .gridDimY = launch->grid[1], .gridDimZ = launch->grid[2], .blockDimX = launch->block[0],
        .blockDimY = launch->block[1], .blockDimZ = launch->block[2], .sharedMemBytes = launch->dynamic_shared, .kernelParams = node->param_pointers,
        .kern = node->function->module->library ? node->function : NULL,
    };
    return CUDA_SUCCESS;
}

API cuGraphKernelNodeGetParams(CUgraphNode node, void *first) {
    CUDA_KERNEL_NODE_PARAMS params;
    if (!first) return CUDA_ERROR_INVALID_VALUE;
    TRY(cuGraphKernelNodeGetParams_v2(node, &params));
    memcpy(first, &params, offsetof(CUDA_KERNEL_NODE_PARAMS, kern));
    return CUDA_SUCCESS;
}

API cuGraphKernelNodeSetParams_v2(CUgraphNode node, const CUDA_KERNEL_NODE_PARAMS *params) {
    TRY(vgpu_initialised());
    if (!params || !node_is(node, CU_GRAPH_NODE_TYPE_KERNEL) || !node->function) return CUDA_ERROR_INVALID_VALUE;
    return vgpu_node_set_kernel(node, params);
}

API cuGraphKernelNodeSetParams(CUgraphNode node, const void *first) {
    if (!first) return CUDA_ERROR_INVALID_VALUE;
    CUDA_KERNEL_NODE_PARAMS params = widen(first);
    return cuGraphKernelNodeSetParams_v2(node, &params);
}

API cuGraphMemcpyNodeGetParams(CUgraphNode node, CUDA_MEMCPY3D *copy) {
    TRY(vgpu_initialised());
    if (!copy || !node_is(node, CU_GRAPH_NODE_TYPE_MEMCPY)) return CUDA_ERROR_INVALID_VALUE;
    *copy = node->copy;
    return CUDA_SUCCESS;
}

API cuGraphMemcpyNodeSetParams(CUgraphNode node, const CUDA_MEMCPY3D *copy) {
    TRY(vgpu_initialised());
    if (!copy || !node_is(node, CU_GRAPH_NODE_TYPE_MEMCPY)) return CUDA_ERROR_INVALID_VALUE;
    return vgpu_node_set_copy(node, copy);
}

API cuGraphMemsetNodeGetParams(CUgraphNode node, CUDA_MEMSET_NODE_PARAMS *set) {
    TRY(vgpu_initialised());
    if (!set || !node_is(node, CU_GRAPH_NODE_TYPE_MEMSET)) return CUDA_ERROR_INVALID_VALUE;
    *set = node->set;
    return CUDA_SUCCESS;
}

API cuGraphMemsetNodeSetParams(CUgraphNode node, const CUDA_MEMSET_NODE_PARAMS *set) {
    TRY(vgpu_initialised());
    if (!set || !node_is(node, CU_GRAPH_NODE_TYPE_MEMSET)) return CUDA_ERROR_INVALID_VALUE;
    return vgpu_node_set_memset(node, set);
}

API cuGraphHostNodeGetParams(CUgraphNode node, CUDA_HOST_NODE_PARAMS *host) {
    TRY(vgpu_initialised());
    if (!host || !node_is(node, CU_GRAPH_NODE_TYPE_HOST)) return CUDA_ERROR_INVALID_VALUE;
    *host = node->host;
    return CUDA_SUCCESS;
}

API cuGraphHostNodeSetParams(CUgraphNode node, const CUDA_HOST_NODE_PARAMS *host) {
    TRY(vgpu_initialised());
    if (!host || !node_is(node, CU_GRAPH_NODE_TYPE_HOST)) return CUDA_ERROR_INVALID_VALUE;
    return vgpu_node_set_host(node, host);
}

API cuGraphChildGraphNodeGetGraph(CUgraphNode node, CUgraph *graph) {
    TRY(vgpu_initialised());
    if (!graph || !node_is(node, CU_GRAPH_NODE_TYPE_GRAPH)) return CUDA_ERROR_INVALID_VALUE;
    *graph = node->child;
    return CUDA_SUCCESS;
}

static CUresult get_event(CUgraphNode node, int type, CUevent *event) {
    TRY(vgpu_initialised());
    if (!event || !node_is(node, type)) return CUDA_ERROR_INVALID_VALUE;
    *event = node->event;
    return CUDA_SUCCESS;
}

static CUresult set_event(CUgraphNode node, int type, CUevent event) {
    TRY(vgpu_initialised());
    return node_is(node, type) ? vgpu_node_set_event(node, event) : CUDA_ERROR_INVALID_VALUE;
}

API cuGraphEventRecordNodeGetEvent(CUgraphNode node, CUevent *event) { return get_event(node, CU_GRAPH_NODE_TYPE_EVENT_RECORD, event); }
API cuGraphEventRecordNodeSetEvent(CUgraphNode node, CUevent event) { return set_event(node, CU_GRAPH_NODE_TYPE_EVENT_RECORD, event); }
API cuGraphEventWaitNodeGetEvent(CUgraphNode node, CUevent *event) { return get_event(node, CU_GRAPH_NODE_TYPE_WAIT_EVENT, event); }
API cuGraphEventWaitNodeSetEvent(CUgraphNode node, CUevent event) { return set_event(node, CU_GRAPH_NODE_TYPE_WAIT_EVENT, event); }
