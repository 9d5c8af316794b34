/* Graphs as a whole: making, instantiating, updating, launching; their nodes and edges. graph_node.c makes the nodes. */
#include "runtime.h"

RUNTIME cudaGraphCreate(cudaGraph_t *graph, unsigned flags)
{
    REQUIRE(graph && !flags, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuGraphCreate(graph, flags));
}

RUNTIME cudaGraphClone(cudaGraph_t *clone, cudaGraph_t graph)
{
    REQUIRE(clone, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuGraphClone(clone, graph));
}

RUNTIME cudaGraphDestroy(cudaGraph_t graph)
{
    ENTER();
    return done(driver.cuGraphDestroy(graph));
}

RUNTIME cudaGraphInstantiate(cudaGraphExec_t *exec, cudaGraph_t graph, unsigned long long flags)
{
    REQUIRE(exec, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuGraphInstantiateWithFlags(exec, graph, flags));
}

RUNTIME cudaGraphInstantiateWithFlags(cudaGraphExec_t *exec, cudaGraph_t graph, unsigned long long flags)
{
    return cudaGraphInstantiate(exec, graph, flags);
}

RUNTIME cudaGraphInstantiateWithParams(cudaGraphExec_t *exec, cudaGraph_t graph, cudaGraphInstantiateParams *params)
{
    REQUIRE(exec && params, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuGraphInstantiateWithParams(exec, graph, SAME(params)));
}

RUNTIME cudaGraphInstantiateWithParams_ptsz(cudaGraphExec_t *exec, cudaGraph_t graph, cudaGraphInstantiateParams *params)
{
    REQUIRE(exec && params, cudaErrorInvalidValue);
    params->uploadStream = per_thread(params->uploadStream);
    return cudaGraphInstantiateWithParams(exec, graph, params);
}

RUNTIME cudaGraphExecGetFlags(cudaGraphExec_t exec, unsigned long long *flags)
{
    REQUIRE(flags, cudaErrorInvalidValue);
    ENTER();
    uint64_t value = 0;
    cudaError_t error = driver.cuGraphExecGetFlags(exec, &value);
    if (!error)
        *flags = value;
    return done(error);
}

RUNTIME cudaGraphExecUpdate(cudaGraphExec_t exec, cudaGraph_t graph, cudaGraphExecUpdateResultInfo *result)
{
    REQUIRE(result, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuGraphExecUpdate_v2(exec, graph, SAME(result)));
}

RUNTIME cudaGraphExecDestroy(cudaGraphExec_t exec)
{
    ENTER();
    return done(driver.cuGraphExecDestroy(exec));
}

RUNTIME cudaGraphLaunch(cudaGraphExec_t exec, cudaStream_t stream)
{
    ENTER();
    return done(driver.cuGraphLaunch(exec, stream));
}

RUNTIME cudaGraphUpload(cudaGraphExec_t exec, cudaStream_t stream)
{
    ENTER();
    return done(driver.cuGraphUpload(exec, stream));
}

RUNTIME cudaGraphDebugDotPrint(cudaGraph_t graph, const char *path, unsigned flags)
{
    REQUIRE(path, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuGraphDebugDotPrint(graph, path, flags));
}

RUNTIME cudaGraphGetNodes(cudaGraph_t graph, cudaGraphNode_t *nodes, size_t *count)
{
    REQUIRE(count, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuGraphGetNodes(graph, nodes, count));
}

RUNTIME cudaGraphGetRootNodes(cudaGraph_t graph, cudaGraphNode_t *nodes, size_t *count)
{
    REQUIRE(count, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuGraphGetRootNodes(graph, nodes, count));
}

RUNTIME cudaGraphNodeFindInClone(cudaGraphNode_t *node, cudaGraphNode_t original, cudaGraph_t clone)
{
    REQUIRE(node, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuGraphNodeFindInClone(node, original, clone));
}

RUNTIME cudaGraphNodeGetType(cudaGraphNode_t node, int *type)
{
    REQUIRE(type, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuGraphNodeGetType(node, type)); /* the numbers are the driver's */
}

RUNTIME cudaGraphDestroyNode(cudaGraphNode_t node)
{
    ENTER();
    return done(driver.cuGraphDestroyNode(node));
}

RUNTIME cudaGraphNodeSetEnabled(cudaGraphExec_t exec, cudaGraphNode_t node, unsigned enabled)
{
    ENTER();
    return done(driver.cuGraphNodeSetEnabled(exec, node, enabled));
}

RUNTIME cudaGraphNodeGetEnabled(cudaGraphExec_t exec, cudaGraphNode_t node, unsigned *enabled)
{
    REQUIRE(enabled, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuGraphNodeGetEnabled(exec, node, enabled));
}

/* Edges. CUDA 12 has the functions with and without edge data, CUDA 13 those with, under the plain names. */

static cudaError_t edges(cudaGraph_t graph, cudaGraphNode_t *from, cudaGraphNode_t *to, cudaGraphEdgeData *data, size_t *count)
{
    REQUIRE(count, cudaErrorInvalidValue);
    ENTER();
    return done(data ? driver.cuGraphGetEdges_v2(graph, from, to, SAME(data), count) : driver.cuGraphGetEdges(graph, from, to, count));
}

static cudaError_t dependencies(cudaGraphNode_t node, cudaGraphNode_t *nodes, cudaGraphEdgeData *data, size_t *count)
{
    REQUIRE(count, cudaErrorInvalidValue);
    ENTER();
    return done(data ? driver.cuGraphNodeGetDependencies_v2(node, nodes, SAME(data), count)
                     : driver.cuGraphNodeGetDependencies(node, nodes, count));
}

static cudaError_t dependents(cudaGraphNode_t node, cudaGraphNode_t *nodes, cudaGraphEdgeData *data, size_t *count)
{
    REQUIRE(count, cudaErrorInvalidValue);
    ENTER();
    return done(data ? driver.cuGraphNodeGetDependentNodes_v2(node, nodes, SAME(data), count)
                     : driver.cuGraphNodeGetDependentNodes(node, nodes, count));
}

static cudaError_t add(cudaGraph_t graph, const cudaGraphNode_t *from, const cudaGraphNode_t *to, const cudaGraphEdgeData *data,
                       size_t count)
{
    REQUIRE((from && to) || !count, cudaErrorInvalidValue);
    ENTER();
    return done(data ? driver.cuGraphAddDependencies_v2(graph, from, to, SAME(data), count)
                     : driver.cuGraphAddDependencies(graph, from, to, count));
}

static cudaError_t drop(cudaGraph_t graph, const cudaGraphNode_t *from, const cudaGraphNode_t *to, const cudaGraphEdgeData *data,
                        size_t count)
{
    REQUIRE((from && to) || !count, cudaErrorInvalidValue);
    ENTER();
    return done(data ? driver.cuGraphRemoveDependencies_v2(graph, from, to, SAME(data), count)
                     : driver.cuGraphRemoveDependencies(graph, from, to, count));
}

#if VGPU_CUDART == 12
#define WITH_EDGE_DATA(name) name##_v2

RUNTIME cudaGraphGetEdges(cudaGraph_t graph, cudaGraphNode_t *from, cudaGraphNode_t *to, size_t *count)
{
    return edges(graph, from, to, NULL, count);
}

RUNTIME cudaGraphNodeGetDependencies(cudaGraphNode_t node, cudaGraphNode_t *nodes, size_t *count)
{
    return dependencies(node, nodes, NULL, count);
}

RUNTIME cudaGraphNodeGetDependentNodes(cudaGraphNode_t node, cudaGraphNode_t *nodes, size_t *count)
{
    return dependents(node, nodes, NULL, count);
}

RUNTIME cudaGraphAddDependencies(cudaGraph_t graph, const cudaGraphNode_t *from, const cudaGraphNode_t *to, size_t count)
{
    return add(graph, from, to, NULL, count);
}

RUNTIME cudaGraphRemoveDependencies(cudaGraph_t graph, const cudaGraphNode_t *from, const cudaGraphNode_t *to, size_t count)
{
    return drop(graph, from, to, NULL, count);
}
#else
#define WITH_EDGE_DATA(name) name
#endif

RUNTIME WITH_EDGE_DATA(cudaGraphGetEdges)(cudaGraph_t graph, cudaGraphNode_t *from, cudaGraphNode_t *to, cudaGraphEdgeData *data,
                                          size_t *count)
{
    return edges(graph, from, to, data, count);
}

RUNTIME WITH_EDGE_DATA(cudaGraphNodeGetDependencies)(cudaGraphNode_t node, cudaGraphNode_t *nodes, cudaGraphEdgeData *data,
                                                     size_t *count)
{
    return dependencies(node, nodes, data, count);
}

RUNTIME WITH_EDGE_DATA(cudaGraphNodeGetDependentNodes)(cudaGraphNode_t node, cudaGraphNode_t *nodes, cudaGraphEdgeData *data,
                                                       size_t *count)
{
    return dependents(node, nodes, data, count);
}

RUNTIME WITH_EDGE_DATA(cudaGraphAddDependencies)(cudaGraph_t graph, const cudaGraphNode_t *from, const cudaGraphNode_t *to,
                                                 const cudaGraphEdgeData *data, size_t count)
{
    return add(graph, from, to, data, count);
}

RUNTIME WITH_EDGE_DATA(cudaGraphRemoveDependencies)(cudaGraph_t graph, const cudaGraphNode_t *from, const cudaGraphNode_t *to,
                                                    const cudaGraphEdgeData *data, size_t count)
{
    return drop(graph, from, to, data, count);
}

/* User objects: reference counts whose last release calls a function of the host. */

RUNTIME cudaUserObjectCreate(cudaUserObject_t *object, void *pointer, cudaHostFn_t destroy, unsigned count, unsigned flags)
{
    REQUIRE(object && destroy && count && flags == 1, cudaErrorInvalidValue); /* cudaUserObjectNoDestructorSync is required */
    ENTER();
    return done(driver.cuUserObjectCreate(object, pointer, destroy, count, flags));
}

RUNTIME cudaUserObjectRetain(cudaUserObject_t object, unsigned count)
{
    ENTER();
    return done(driver.cuUserObjectRetain(object, count));
}

RUNTIME cudaUserObjectRelease(cudaUserObject_t object, unsigned count)
{
    ENTER();
    return done(driver.cuUserObjectRelease(object, count));
}

RUNTIME cudaGraphRetainUserObject(cudaGraph_t graph, cudaUserObject_t object, unsigned count, unsigned flags)
{
    ENTER();
    return done(driver.cuGraphRetainUserObject(graph, object, count, flags));
}

RUNTIME cudaGraphReleaseUserObject(cudaGraph_t graph, cudaUserObject_t object, unsigned count)
{
    ENTER();
    return done(driver.cuGraphReleaseUserObject(graph, object, count));
}
