/* The nodes of graphs: kernels, copies, sets, host functions, child graphs, events, allocations. */
#include "runtime.h"

#include <string.h>

/* A node shows the host function that it was made from; a kernel of cudaLibraryGetKernel is its own. */
static cudaError_t kernel_params(const cudaKernelNodeParams *from, CUDA_KERNEL_NODE_PARAMS *to)
{
    CUkernel kernel;
    cudaError_t error = vgpu_kernel(from->func, &kernel);
    *to = (CUDA_KERNEL_NODE_PARAMS){(CUfunction)kernel, from->gridDim, from->blockDim, from->sharedMemBytes,
                                       from->kernelParams, from->extra,   NULL,           NULL};
    return error;
}

RUNTIME cudaGraphAddKernelNode(cudaGraphNode_t *node, cudaGraph_t graph, const cudaGraphNode_t *dependencies, size_t count,
                               const cudaKernelNodeParams *params)
{
    REQUIRE(node && params, cudaErrorInvalidValue);
    ENTER();
    CUDA_KERNEL_NODE_PARAMS wanted;
    cudaError_t error = kernel_params(params, &wanted);
    return done(error ? error : driver.cuGraphAddKernelNode_v2(node, graph, dependencies, count, &wanted));
}

RUNTIME cudaGraphKernelNodeGetParams(cudaGraphNode_t node, cudaKernelNodeParams *params)
{
    REQUIRE(params, cudaErrorInvalidValue);
    ENTER();
    CUDA_KERNEL_NODE_PARAMS have;
    memset(&have, 0, sizeof have);
    cudaError_t error = driver.cuGraphKernelNodeGetParams_v2(node, &have);
    if (error)
        return done(error);
    CUkernel kernel = have.kern ? have.kern : (CUkernel)have.func;
    const void *function = vgpu_kernel_owner(kernel);
    *params = (cudaKernelNodeParams){function ? (void *)(uintptr_t)function : (void *)kernel,
                                     have.grid, have.block, have.sharedMemBytes, have.kernelParams, have.extra};
    return cudaSuccess;
}

RUNTIME cudaGraphKernelNodeSetParams(cudaGraphNode_t node, const cudaKernelNodeParams *params)
{
    REQUIRE(params, cudaErrorInvalidValue);
    ENTER();
    CUDA_KERNEL_NODE_PARAMS wanted;
    cudaError_t error = kernel_params(params, &wanted);
    return done(error ? error : driver.cuGraphKernelNodeSetParams_v2(node, &wanted));
}

RUNTIME cudaGraphExecKernelNodeSetParams(cudaGraphExec_t exec, cudaGraphNode_t node, const cudaKernelNodeParams *params)
{
    REQUIRE(params, cudaErrorInvalidValue);
    ENTER();
    CUDA_KERNEL_NODE_PARAMS wanted;
    cudaError_t error = kernel_params(params, &wanted);
    return done(error ? error : driver.cuGraphExecKernelNodeSetParams_v2(exec, node, &wanted));
}

RUNTIME cudaGraphKernelNodeCopyAttributes(cudaGraphNode_t dst, cudaGraphNode_t src)
{
    ENTER();
    return done(driver.cuGraphKernelNodeCopyAttributes(dst, src));
}

RUNTIME cudaGraphKernelNodeGetAttribute(cudaGraphNode_t node, int attribute, cudaLaunchAttributeValue *value)
{
    REQUIRE(value, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuGraphKernelNodeGetAttribute(node, attribute, SAME(value)));
}

RUNTIME cudaGraphKernelNodeSetAttribute(cudaGraphNode_t node, int attribute, const cudaLaunchAttributeValue *value)
{
    REQUIRE(value, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuGraphKernelNodeSetAttribute(node, attribute, SAME(value)));
}

/* Copies. */

static cudaError_t context(CUcontext *current) { return driver.cuCtxGetCurrent(current); }

static cudaError_t add_copy(cudaGraphNode_t *node, cudaGraph_t graph, const cudaGraphNode_t *dependencies, size_t count,
                            const cudaMemcpy3DParms *params)
{
    CUDA_MEMCPY3D copy;
    CUcontext current = NULL;
    cudaError_t error = vgpu_copy_3d_descriptor(params, &copy);
    if (!error)
        error = context(&current);
    return error ? error : driver.cuGraphAddMemcpyNode(node, graph, dependencies, count, &copy, current);
}

static cudaError_t set_copy(cudaGraphNode_t node, const cudaMemcpy3DParms *params)
{
    CUDA_MEMCPY3D copy;
    cudaError_t error = vgpu_copy_3d_descriptor(params, &copy);
    return error ? error : driver.cuGraphMemcpyNodeSetParams(node, &copy);
}

static cudaError_t set_exec_copy(cudaGraphExec_t exec, cudaGraphNode_t node, const cudaMemcpy3DParms *params)
{
    CUDA_MEMCPY3D copy;
    CUcontext current = NULL;
    cudaError_t error = vgpu_copy_3d_descriptor(params, &copy);
    if (!error)
        error = context(&current);
    return error ? error : driver.cuGraphExecMemcpyNodeSetParams(exec, node, &copy, current);
}

/* `count` bytes in one row. */
static cudaMemcpy3DParms flat(void *dst, const void *src, size_t count, int kind)
{
    cudaMemcpy3DParms params = {.srcPtr = {(void *)(uintptr_t)src, count, count, 1}, .dstPtr = {dst, count, count, 1},
                                .extent = {count, 1, 1}, .kind = kind};
    return params;
}

static cudaError_t flat_to(cudaMemcpy3DParms *params, const void *symbol, const void *src, size_t count, size_t offset, int kind)
{
    CUdeviceptr where = 0;
    size_t size = 0;
    cudaError_t error = vgpu_symbol(symbol, &where, &size);
    if (!error && (offset > size || count > size - offset))
        error = cudaErrorInvalidValue;
    *params = flat((void *)(uintptr_t)(where + offset), src, count, kind);
    return error;
}

static cudaError_t flat_from(cudaMemcpy3DParms *params, void *dst, const void *symbol, size_t count, size_t offset, int kind)
{
    CUdeviceptr where = 0;
    size_t size = 0;
    cudaError_t error = vgpu_symbol(symbol, &where, &size);
    if (!error && (offset > size || count > size - offset))
        error = cudaErrorInvalidValue;
    *params = flat(dst, (const void *)(uintptr_t)(where + offset), count, kind);
    return error;
}

RUNTIME cudaGraphAddMemcpyNode(cudaGraphNode_t *node, cudaGraph_t graph, const cudaGraphNode_t *dependencies, size_t count,
                               const cudaMemcpy3DParms *params)
{
    REQUIRE(node && params, cudaErrorInvalidValue);
    ENTER();
    return done(add_copy(node, graph, dependencies, count, params));
}

RUNTIME cudaGraphAddMemcpyNode1D(cudaGraphNode_t *node, cudaGraph_t graph, const cudaGraphNode_t *dependencies, size_t number,
                                 void *dst, const void *src, size_t count, int kind)
{
    REQUIRE(node, cudaErrorInvalidValue);
    ENTER();
    cudaMemcpy3DParms params = flat(dst, src, count, kind);
    return done(add_copy(node, graph, dependencies, number, &params));
}

RUNTIME cudaGraphAddMemcpyNodeToSymbol(cudaGraphNode_t *node, cudaGraph_t graph, const cudaGraphNode_t *dependencies,
                                       size_t number, const void *symbol, const void *src, size_t count, size_t offset, int kind)
{
    REQUIRE(node, cudaErrorInvalidValue);
    ENTER();
    cudaMemcpy3DParms params;
    cudaError_t error = flat_to(&params, symbol, src, count, offset, kind);
    return done(error ? error : add_copy(node, graph, dependencies, number, &params));
}

RUNTIME cudaGraphAddMemcpyNodeFromSymbol(cudaGraphNode_t *node, cudaGraph_t graph, const cudaGraphNode_t *dependencies,
                                         size_t number, void *dst, const void *symbol, size_t count, size_t offset, int kind)
{
    REQUIRE(node, cudaErrorInvalidValue);
    ENTER();
    cudaMemcpy3DParms params;
    cudaError_t error = flat_from(&params, dst, symbol, count, offset, kind);
    return done(error ? error : add_copy(node, graph, dependencies, number, &params));
}

RUNTIME cudaGraphMemcpyNodeGetParams(cudaGraphNode_t node, cudaMemcpy3DParms *params)
{
    REQUIRE(params, cudaErrorInvalidValue);
    ENTER();
    CUDA_MEMCPY3D copy;
    memset(&copy, 0, sizeof copy);
    cudaError_t error = driver.cuGraphMemcpyNodeGetParams(node, &copy);
    if (error)
        return done(error);
    bool from_host = copy.srcMemoryType == CU_MEMORYTYPE_HOST, to_host = copy.dstMemoryType == CU_MEMORYTYPE_HOST;
    bool unified = copy.srcMemoryType == CU_MEMORYTYPE_UNIFIED || copy.dstMemoryType == CU_MEMORYTYPE_UNIFIED;
    memset(params, 0, sizeof *params);
    params->srcPos = (struct cudaPos){copy.srcXInBytes, copy.srcY, copy.srcZ};
    params->dstPos = (struct cudaPos){copy.dstXInBytes, copy.dstY, copy.dstZ};
    params->srcPtr = (cudaPitchedPtr){from_host ? (void *)(uintptr_t)copy.srcHost : (void *)(uintptr_t)copy.srcDevice,
                                      copy.srcPitch, copy.WidthInBytes, copy.srcHeight};
    params->dstPtr = (cudaPitchedPtr){to_host ? copy.dstHost : (void *)(uintptr_t)copy.dstDevice, copy.dstPitch,
                                      copy.WidthInBytes, copy.dstHeight};
    params->extent = (cudaExtent){copy.WidthInBytes, copy.Height, copy.Depth};
    params->kind = unified     ? cudaMemcpyDefault
                   : from_host ? (to_host ? cudaMemcpyHostToHost : cudaMemcpyHostToDevice)
                               : (to_host ? cudaMemcpyDeviceToHost : cudaMemcpyDeviceToDevice);
    return cudaSuccess;
}

RUNTIME cudaGraphMemcpyNodeSetParams(cudaGraphNode_t node, const cudaMemcpy3DParms *params)
{
    REQUIRE(params, cudaErrorInvalidValue);
    ENTER();
    return done(set_copy(node, params));
}

RUNTIME cudaGraphMemcpyNodeSetParams1D(cudaGraphNode_t node, void *dst, const void *src, size_t count, int kind)
{
    ENTER();
    cudaMemcpy3DParms params = flat(dst, src, count, kind);
    return done(set_copy(node, &params));
}

RUNTIME cudaGraphMemcpyNodeSetParamsToSymbol(cudaGraphNode_t node, const void *symbol, const void *src, size_t count,
                                             size_t offset, int kind)
{
    ENTER();
    cudaMemcpy3DParms params;
    cudaError_t error = flat_to(&params, symbol, src, count, offset, kind);
    return done(error ? error : set_copy(node, &params));
}

RUNTIME cudaGraphMemcpyNodeSetParamsFromSymbol(cudaGraphNode_t node, void *dst, const void *symbol, size_t count, size_t offset,
                                               int kind)
{
    ENTER();
    cudaMemcpy3DParms params;
    cudaError_t error = flat_from(&params, dst, symbol, count, offset, kind);
    return done(error ? error : set_copy(node, &params));
}

RUNTIME cudaGraphExecMemcpyNodeSetParams(cudaGraphExec_t exec, cudaGraphNode_t node, const cudaMemcpy3DParms *params)
{
    REQUIRE(params, cudaErrorInvalidValue);
    ENTER();
    return done(set_exec_copy(exec, node, params));
}

RUNTIME cudaGraphExecMemcpyNodeSetParams1D(cudaGraphExec_t exec, cudaGraphNode_t node, void *dst, const void *src, size_t count,
                                           int kind)
{
    ENTER();
    cudaMemcpy3DParms params = flat(dst, src, count, kind);
    return done(set_exec_copy(exec, node, &params));
}

RUNTIME cudaGraphExecMemcpyNodeSetParamsToSymbol(cudaGraphExec_t exec, cudaGraphNode_t node, const void *symbol, const void *src,
                                                 size_t count, size_t offset, int kind)
{
    ENTER();
    cudaMemcpy3DParms params;
    cudaError_t error = flat_to(&params, symbol, src, count, offset, kind);
    return done(error ? error : set_exec_copy(exec, node, &params));
}

RUNTIME cudaGraphExecMemcpyNodeSetParamsFromSymbol(cudaGraphExec_t exec, cudaGraphNode_t node, void *dst, const void *symbol,
                                                   size_t count, size_t offset, int kind)
{
    ENTER();
    cudaMemcpy3DParms params;
    cudaError_t error = flat_from(&params, dst, symbol, count, offset, kind);
    return done(error ? error : set_exec_copy(exec, node, &params));
}

/* Sets. */

RUNTIME cudaGraphAddMemsetNode(cudaGraphNode_t *node, cudaGraph_t graph, const cudaGraphNode_t *dependencies, size_t count,
                               const cudaMemsetParams *params)
{
    REQUIRE(node && params, cudaErrorInvalidValue);
    ENTER();
    CUcontext current = NULL;
    cudaError_t error = context(&current);
    return done(error ? error : driver.cuGraphAddMemsetNode(node, graph, dependencies, count, SAME(params), current));
}

RUNTIME cudaGraphMemsetNodeGetParams(cudaGraphNode_t node, cudaMemsetParams *params)
{
    REQUIRE(params, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuGraphMemsetNodeGetParams(node, SAME(params)));
}

RUNTIME cudaGraphMemsetNodeSetParams(cudaGraphNode_t node, const cudaMemsetParams *params)
{
    REQUIRE(params, cudaErrorInvalidValue);
    ENTER();
    return done(driver.cuGraphMemsetNodeSetParams(node, SAME(params)));
}

RUNTIME cudaGraphExecMemsetNodeSetParams(cudaGraphExec_t exec, cudaGraphNode_t node, const cudaMemsetParams *params)
{
    REQUIRE(params, cudaErrorInvalidValue);
    ENTER();
    CUcontext current = NULL;
    cudaError_t error = context(&current);
    return done(error ? error : driver.cuGraphExecMemsetNodeSetParams(exec, node, SAME(params), current));
}
