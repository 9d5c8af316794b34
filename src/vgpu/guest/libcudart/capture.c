/* Stream capture. */
#include "runtime.h"

RUNTIME cudaStreamBeginCapture(cudaStream_t stream, int mode)
{
    REQUIRE(mode >= 0 && mode <= 2, cudaErrorInvalidValue); /* global, thread-local, relaxed */
    ENTER();
    return done(driver.cuStreamBeginCapture_v2(stream, mode));
}

RUNTIME cudaStreamBeginCaptureToGraph(cudaStream_t stream, cudaGraph_t graph, const cudaGraphNode_t *dependencies,
                                      const cudaGraphEdgeData *edges, size_t count, int mode)
{
    REQUIRE(mode >= 0 && mode <= 2, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuStreamBeginCaptureToGraph(stream, graph, dependencies, SAME(edges), count, mode));
}

RUNTIME cudaStreamEndCapture(cudaStream_t stream, cudaGraph_t *graph)
{
    REQUIRE(graph, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuStreamEndCapture(stream, graph));
}

RUNTIME cudaStreamIsCapturing(cudaStream_t stream, int *status)
{
    REQUIRE(status, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuStreamIsCapturing(stream, status));
}

RUNTIME cudaThreadExchangeStreamCaptureMode(int *mode)
{
    REQUIRE(mode && *mode >= 0 && *mode <= 2, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuThreadExchangeStreamCaptureMode(mode));
}

static cudaError_t info(cudaStream_t stream, int *status, unsigned long long *identity, cudaGraph_t *graph,
                        const cudaGraphNode_t **dependencies, size_t *count)
{
    REQUIRE(status, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuStreamGetCaptureInfo_v2(stream, status, SAME(identity), graph, dependencies, count));
}

static cudaError_t info_edges(cudaStream_t stream, int *status, unsigned long long *identity, cudaGraph_t *graph,
                              const cudaGraphNode_t **dependencies, const cudaGraphEdgeData **edges, size_t *count)
{
    REQUIRE(status, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuStreamGetCaptureInfo_v3(stream, status, SAME(identity), graph, dependencies, SAME(edges), count));
}

static cudaError_t update(cudaStream_t stream, cudaGraphNode_t *dependencies, size_t count, unsigned flags)
{
    REQUIRE(flags <= 1, cudaErrorInvalidValue); /* add, set */
    ENTER();
    return done(driver.cuStreamUpdateCaptureDependencies(stream, dependencies, count, flags));
}

static cudaError_t update_edges(cudaStream_t stream, cudaGraphNode_t *dependencies, const cudaGraphEdgeData *edges, size_t count,
                                unsigned flags)
{
    if (!edges)
        return update(stream, dependencies, count, flags);
    REQUIRE(flags <= 1, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuStreamUpdateCaptureDependencies_v2(stream, dependencies, SAME(edges), count, flags));
}

#if VGPU_CUDART == 12
/* Three interfaces side by side; CUDA 13 has the last of them under the plain name. */
RUNTIME cudaStreamGetCaptureInfo(cudaStream_t stream, int *status, unsigned long long *identity)
{
    return info(stream, status, identity, NULL, NULL, NULL);
}

RUNTIME cudaStreamGetCaptureInfo_v2(cudaStream_t stream, int *status, unsigned long long *identity, cudaGraph_t *graph,
                                    const cudaGraphNode_t **dependencies, size_t *count)
{
    return info(stream, status, identity, graph, dependencies, count);
}

RUNTIME cudaStreamGetCaptureInfo_v3(cudaStream_t stream, int *status, unsigned long long *identity, cudaGraph_t *graph,
                                    const cudaGraphNode_t **dependencies, const cudaGraphEdgeData **edges, size_t *count)
{
    return info_edges(stream, status, identity, graph, dependencies, edges, count);
}

RUNTIME cudaStreamUpdateCaptureDependencies(cudaStream_t stream, cudaGraphNode_t *dependencies, size_t count, unsigned flags)
{
    return update(stream, dependencies, count, flags);
}

RUNTIME cudaStreamUpdateCaptureDependencies_v2(cudaStream_t stream, cudaGraphNode_t *dependencies, const cudaGraphEdgeData *edges,
                                               size_t count, unsigned flags)
{
    return update_edges(stream, dependencies, edges, count, flags);
}

#else
static cudaError_t info_plain(cudaStream_t stream, int *status, unsigned long long *identity, cudaGraph_t *graph,
                              const cudaGraphNode_t **dependencies, const cudaGraphEdgeData **edges, size_t *count)
{
    return edges ? info_edges(stream, status, identity, graph, dependencies, edges, count)
                 : info(stream, status, identity, graph, dependencies, count);
}

RUNTIME cudaStreamGetCaptureInfo(cudaStream_t stream, int *status, unsigned long long *identity, cudaGraph_t *graph,
                                 const cudaGraphNode_t **dependencies, const cudaGraphEdgeData **edges, size_t *count)
{
    return info_plain(stream, status, identity, graph, dependencies, edges, count);
}

RUNTIME cudaStreamUpdateCaptureDependencies(cudaStream_t stream, cudaGraphNode_t *dependencies, const cudaGraphEdgeData *edges,
                                            size_t count, unsigned flags)
{
    return update_edges(stream, dependencies, edges, count, flags);
}

#endif
