/* The nodes of graphs that touch no data themselves, and the functions that take a node of any type. */
#include "runtime.h"

#include <string.h>

#define ADD(node, graph, dependencies, count) \
    cudaGraphNode_t *node, cudaGraph_t graph, const cudaGraphNode_t *dependencies, size_t count

RUNTIME cudaGraphAddHostNode(ADD(node, graph, dependencies, count), const cudaHostNodeParams *params)
{
    REQUIRE(node && params && params->fn, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuGraphAddHostNode(node, graph, dependencies, count, SAME(params)));
}

RUNTIME cudaGraphHostNodeGetParams(cudaGraphNode_t node, cudaHostNodeParams *params)
{
    REQUIRE(params, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuGraphHostNodeGetParams(node, SAME(params)));
}

RUNTIME cudaGraphHostNodeSetParams(cudaGraphNode_t node, const cudaHostNodeParams *params)
{
    REQUIRE(params && params->fn, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuGraphHostNodeSetParams(node, SAME(params)));
}

RUNTIME cudaGraphExecHostNodeSetParams(cudaGraphExec_t exec, cudaGraphNode_t node, const cudaHostNodeParams *params)
{
    REQUIRE(params && params->fn, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuGraphExecHostNodeSetParams(exec, node, SAME(params)));
}

RUNTIME cudaGraphAddChildGraphNode(ADD(node, graph, dependencies, count), cudaGraph_t child)
{
    REQUIRE(node, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuGraphAddChildGraphNode(node, graph, dependencies, count, child));
}

RUNTIME cudaGraphChildGraphNodeGetGraph(cudaGraphNode_t node, cudaGraph_t *child)
{
    REQUIRE(child, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuGraphChildGraphNodeGetGraph(node, child));
}

RUNTIME cudaGraphExecChildGraphNodeSetParams(cudaGraphExec_t exec, cudaGraphNode_t node, cudaGraph_t child)
{
    ENTER();
    return done(driver.cuGraphExecChildGraphNodeSetParams(exec, node, child));
}

RUNTIME cudaGraphAddEmptyNode(ADD(node, graph, dependencies, count))
{
    REQUIRE(node, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuGraphAddEmptyNode(node, graph, dependencies, count));
}

RUNTIME cudaGraphAddEventRecordNode(ADD(node, graph, dependencies, count), cudaEvent_t event)
{
    REQUIRE(node, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuGraphAddEventRecordNode(node, graph, dependencies, count, event));
}

RUNTIME cudaGraphEventRecordNodeGetEvent(cudaGraphNode_t node, cudaEvent_t *event)
{
    REQUIRE(event, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuGraphEventRecordNodeGetEvent(node, event));
}

RUNTIME cudaGraphEventRecordNodeSetEvent(cudaGraphNode_t node, cudaEvent_t event)
{
    ENTER();
    return done(driver.cuGraphEventRecordNodeSetEvent(node, event));
}

RUNTIME cudaGraphExecEventRecordNodeSetEvent(cudaGraphExec_t exec, cudaGraphNode_t node, cudaEvent_t event)
{
    ENTER();
    return done(driver.cuGraphExecEventRecordNodeSetEvent(exec, node, event));
}

RUNTIME cudaGraphAddEventWaitNode(ADD(node, graph, dependencies, count), cudaEvent_t event)
{
    REQUIRE(node, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuGraphAddEventWaitNode(node, graph, dependencies, count, event));
}

RUNTIME cudaGraphEventWaitNodeGetEvent(cudaGraphNode_t node, cudaEvent_t *event)
{
    REQUIRE(event, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuGraphEventWaitNodeGetEvent(node, event));
}

RUNTIME cudaGraphEventWaitNodeSetEvent(cudaGraphNode_t node, cudaEvent_t event)
{
    ENTER();
    return done(driver.cuGraphEventWaitNodeSetEvent(node, event));
}

RUNTIME cudaGraphExecEventWaitNodeSetEvent(cudaGraphExec_t exec, cudaGraphNode_t node, cudaEvent_t event)
{
    ENTER();
    return done(driver.cuGraphExecEventWaitNodeSetEvent(exec, node, event));
}

RUNTIME cudaGraphAddMemAllocNode(ADD(node, graph, dependencies, count), cudaMemAllocNodeParams *params)
{
    REQUIRE(node && params, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuGraphAddMemAllocNode(node, graph, dependencies, count, SAME(params)));
}

RUNTIME cudaGraphMemAllocNodeGetParams(cudaGraphNode_t node, cudaMemAllocNodeParams *params)
{
    REQUIRE(params, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuGraphMemAllocNodeGetParams(node, SAME(params)));
}

RUNTIME cudaGraphAddMemFreeNode(ADD(node, graph, dependencies, count), void *pointer)
{
    REQUIRE(node && pointer, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuGraphAddMemFreeNode(node, graph, dependencies, count, address(pointer)));
}

RUNTIME cudaGraphMemFreeNodeGetParams(cudaGraphNode_t node, void *pointer)
{
    REQUIRE(pointer, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuGraphMemFreeNodeGetParams(node, pointer));
}

/* One struct for every type of node. */

enum { KERNEL, MEMCPY, MEMSET, HOST, GRAPH, EMPTY, WAIT_EVENT, EVENT_RECORD, MEM_ALLOC = 10, MEM_FREE };

static cudaError_t add_node(ADD(node, graph, dependencies, count), cudaGraphNodeParams *params)
{
    REQUIRE(params, cudaErrorInvalidValue);
    switch (params->type) {
    case KERNEL: return cudaGraphAddKernelNode(node, graph, dependencies, count, &params->kernel);
    case MEMCPY: return cudaGraphAddMemcpyNode(node, graph, dependencies, count, &params->memcpy.copyParams);
    case MEMSET: return cudaGraphAddMemsetNode(node, graph, dependencies, count, &params->memset);
    case HOST: return cudaGraphAddHostNode(node, graph, dependencies, count, &params->host);
    case GRAPH:
        if (params->graph.ownership)
            return done(cudaErrorNotSupported);
        return cudaGraphAddChildGraphNode(node, graph, dependencies, count, params->graph.graph);
    case EMPTY: return cudaGraphAddEmptyNode(node, graph, dependencies, count);
    case WAIT_EVENT: return cudaGraphAddEventWaitNode(node, graph, dependencies, count, params->event);
    case EVENT_RECORD: return cudaGraphAddEventRecordNode(node, graph, dependencies, count, params->event);
    case MEM_ALLOC: return cudaGraphAddMemAllocNode(node, graph, dependencies, count, &params->alloc);
    case MEM_FREE: return cudaGraphAddMemFreeNode(node, graph, dependencies, count, params->free);
    default: return done(cudaErrorNotSupported);
    }
}

/* Edges of another type than "after it has ended" are hints for an earlier start, and starting later is right. */
#if VGPU_CUDART == 12
RUNTIME cudaGraphAddNode(ADD(node, graph, dependencies, count), cudaGraphNodeParams *params)
{
    return add_node(node, graph, dependencies, count, params);
}

RUNTIME cudaGraphAddNode_v2(cudaGraphNode_t *node, cudaGraph_t graph, const cudaGraphNode_t *dependencies,
                            const cudaGraphEdgeData *edges, size_t count, cudaGraphNodeParams *params)
{
    (void)edges;
    return add_node(node, graph, dependencies, count, params);
}
#else
RUNTIME cudaGraphAddNode(cudaGraphNode_t *node, cudaGraph_t graph, const cudaGraphNode_t *dependencies,
                         const cudaGraphEdgeData *edges, size_t count, cudaGraphNodeParams *params)
{
    (void)edges;
    return add_node(node, graph, dependencies, count, params);
}
#endif

RUNTIME cudaGraphNodeSetParams(cudaGraphNode_t node, cudaGraphNodeParams *params)
{
    REQUIRE(params, cudaErrorInvalidValue);
    switch (params->type) {
    case KERNEL: return cudaGraphKernelNodeSetParams(node, &params->kernel);
    case MEMCPY: return cudaGraphMemcpyNodeSetParams(node, &params->memcpy.copyParams);
    case MEMSET: return cudaGraphMemsetNodeSetParams(node, &params->memset);
    case HOST: return cudaGraphHostNodeSetParams(node, &params->host);
    case WAIT_EVENT: return cudaGraphEventWaitNodeSetEvent(node, params->event);
    case EVENT_RECORD: return cudaGraphEventRecordNodeSetEvent(node, params->event);
    default: return done(cudaErrorNotSupported);
    }
}

RUNTIME cudaGraphExecNodeSetParams(cudaGraphExec_t exec, cudaGraphNode_t node, cudaGraphNodeParams *params)
{
    REQUIRE(params, cudaErrorInvalidValue);
    switch (params->type) {
    case KERNEL: return cudaGraphExecKernelNodeSetParams(exec, node, &params->kernel);
    case MEMCPY: return cudaGraphExecMemcpyNodeSetParams(exec, node, &params->memcpy.copyParams);
    case MEMSET: return cudaGraphExecMemsetNodeSetParams(exec, node, &params->memset);
    case HOST: return cudaGraphExecHostNodeSetParams(exec, node, &params->host);
    case GRAPH: return cudaGraphExecChildGraphNodeSetParams(exec, node, params->graph.graph);
    case WAIT_EVENT: return cudaGraphExecEventWaitNodeSetEvent(exec, node, params->event);
    case EVENT_RECORD: return cudaGraphExecEventRecordNodeSetEvent(exec, node, params->event);
    default: return done(cudaErrorNotSupported);
    }
}
