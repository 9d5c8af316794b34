/* The driver functions that libcudart calls, resolved from libcuda.so.1 by name at the first CUDA call. */
#pragma once
#include "types.h"

/* X(name, parameters) */
#define VGPU_DRIVER_FUNCTIONS(X) \
    X(cuInit, (unsigned)) \
    X(cuDriverGetVersion, (int *)) \
    X(cuGetProcAddress_v2, (const char *, void **, int, uint64_t, int *)) \
    X(cuDeviceGet, (CUdevice *, int)) \
    X(cuDeviceGetCount, (int *)) \
    X(cuDeviceGetName, (char *, int, CUdevice)) \
    X(cuDeviceGetUuid_v2, (CUuuid *, CUdevice)) \
    X(cuDeviceGetLuid, (char *, unsigned *, CUdevice)) \
    X(cuDeviceTotalMem_v2, (size_t *, CUdevice)) \
    X(cuDeviceGetAttribute, (int *, int, CUdevice)) \
    X(cuDeviceGetPCIBusId, (char *, int, CUdevice)) \
    X(cuDeviceGetByPCIBusId, (CUdevice *, const char *)) \
    X(cuDeviceGetP2PAttribute, (int *, int, CUdevice, CUdevice)) \
    X(cuDeviceCanAccessPeer, (int *, CUdevice, CUdevice)) \
    X(cuDeviceGetDefaultMemPool, (CUmemoryPool *, CUdevice)) \
    X(cuDeviceGetMemPool, (CUmemoryPool *, CUdevice)) \
    X(cuDeviceSetMemPool, (CUdevice, CUmemoryPool)) \
    X(cuDeviceGetGraphMemAttribute, (CUdevice, int, void *)) \
    X(cuDeviceSetGraphMemAttribute, (CUdevice, int, void *)) \
    X(cuDeviceGraphMemTrim, (CUdevice)) \
    X(cuDevicePrimaryCtxRetain, (CUcontext *, CUdevice)) \
    X(cuDevicePrimaryCtxReset_v2, (CUdevice)) \
    X(cuDevicePrimaryCtxSetFlags_v2, (CUdevice, unsigned)) \
    X(cuDevicePrimaryCtxGetState, (CUdevice, unsigned *, int *)) \
    X(cuCtxGetCurrent, (CUcontext *)) \
    X(cuCtxSetCurrent, (CUcontext)) \
    X(cuCtxGetDevice, (CUdevice *)) \
    X(cuCtxSynchronize, (void)) \
    X(cuCtxGetLimit, (size_t *, int)) \
    X(cuCtxSetLimit, (int, size_t)) \
    X(cuCtxGetCacheConfig, (int *)) \
    X(cuCtxSetCacheConfig, (int)) \
    X(cuCtxGetSharedMemConfig, (int *)) \
    X(cuCtxSetSharedMemConfig, (int)) \
    X(cuCtxGetFlags, (unsigned *)) \
    X(cuCtxGetStreamPriorityRange, (int *, int *)) \
    X(cuCtxEnablePeerAccess, (CUcontext, unsigned)) \
    X(cuCtxDisablePeerAccess, (CUcontext)) \
    X(cuCtxResetPersistingL2Cache, (void)) \
    X(cuLibraryLoadData, (CUlibrary *, const void *, int *, void **, unsigned, int *, void **, unsigned)) \
    X(cuLibraryLoadFromFile, (CUlibrary *, const char *, int *, void **, unsigned, int *, void **, unsigned)) \
    X(cuLibraryUnload, (CUlibrary)) \
    X(cuLibraryGetKernel, (CUkernel *, CUlibrary, const char *)) \
    X(cuLibraryGetGlobal, (CUdeviceptr *, size_t *, CUlibrary, const char *)) \
    X(cuLibraryGetManaged, (CUdeviceptr *, size_t *, CUlibrary, const char *)) \
    X(cuLibraryGetUnifiedFunction, (void **, CUlibrary, const char *)) \
    X(cuLibraryGetKernelCount, (unsigned *, CUlibrary)) \
    X(cuLibraryEnumerateKernels, (CUkernel *, unsigned, CUlibrary)) \
    X(cuKernelGetFunction, (CUfunction *, CUkernel)) \
    X(cuKernelGetAttribute, (int *, int, CUkernel, CUdevice)) \
    X(cuKernelSetAttribute, (int, int, CUkernel, CUdevice)) \
    X(cuKernelSetCacheConfig, (CUkernel, int, CUdevice)) \
    X(cuKernelGetName, (const char **, CUkernel)) \
    X(cuKernelGetParamInfo, (CUkernel, size_t, size_t *, size_t *)) \
    X(cuLaunchKernel, (CUfunction, unsigned, unsigned, unsigned, unsigned, unsigned, unsigned, unsigned, CUstream, void **, void **)) \
    X(cuLaunchKernelEx, (const CUlaunchConfig *, CUfunction, void **, void **)) \
    X(cuLaunchCooperativeKernel, (CUfunction, unsigned, unsigned, unsigned, unsigned, unsigned, unsigned, unsigned, CUstream, void **)) \
    X(cuLaunchHostFunc, (CUstream, cudaHostFn_t, void *)) \
    X(cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags, (int *, CUfunction, int, size_t, unsigned)) \
    X(cuOccupancyAvailableDynamicSMemPerBlock, (size_t *, CUfunction, int, int)) \
    X(cuOccupancyMaxPotentialClusterSize, (int *, CUfunction, const CUlaunchConfig *)) \
    X(cuOccupancyMaxActiveClusters, (int *, CUfunction, const CUlaunchConfig *)) \
    X(cuMemGetInfo_v2, (size_t *, size_t *)) \
    X(cuMemAlloc_v2, (CUdeviceptr *, size_t)) \
    X(cuMemAllocPitch_v2, (CUdeviceptr *, size_t *, size_t, size_t, unsigned)) \
    X(cuMemFree_v2, (CUdeviceptr)) \
    X(cuMemAllocManaged, (CUdeviceptr *, size_t, unsigned)) \
    X(cuMemAllocAsync, (CUdeviceptr *, size_t, CUstream)) \
    X(cuMemAllocFromPoolAsync, (CUdeviceptr *, size_t, CUmemoryPool, CUstream)) \
    X(cuMemFreeAsync, (CUdeviceptr, CUstream)) \
    X(cuMemHostAlloc, (void **, size_t, unsigned)) \
    X(cuMemFreeHost, (void *)) \
    X(cuMemHostRegister_v2, (void *, size_t, unsigned)) \
    X(cuMemHostUnregister, (void *)) \
    X(cuMemHostGetDevicePointer_v2, (CUdeviceptr *, void *, unsigned)) \
    X(cuMemHostGetFlags, (unsigned *, void *)) \
    X(cuMemPoolCreate, (CUmemoryPool *, const cudaMemPoolProps *)) \
    X(cuMemPoolDestroy, (CUmemoryPool)) \
    X(cuMemPoolTrimTo, (CUmemoryPool, size_t)) \
    X(cuMemPoolGetAttribute, (CUmemoryPool, int, void *)) \
    X(cuMemPoolSetAttribute, (CUmemoryPool, int, void *)) \
    X(cuMemPoolSetAccess, (CUmemoryPool, const cudaMemAccessDesc *, size_t)) \
    X(cuMemPoolGetAccess, (int *, CUmemoryPool, cudaMemLocation *)) \
    X(cuMemAdvise_v2, (CUdeviceptr, size_t, int, cudaMemLocation)) \
    X(cuMemPrefetchAsync_v2, (CUdeviceptr, size_t, cudaMemLocation, unsigned, CUstream)) \
    X(cuMemRangeGetAttribute, (void *, size_t, int, CUdeviceptr, size_t)) \
    X(cuMemRangeGetAttributes, (void **, size_t *, int *, size_t, CUdeviceptr, size_t)) \
    X(cuPointerGetAttributes, (unsigned, int *, void **, CUdeviceptr)) \
    X(cuMemcpy, (CUdeviceptr, CUdeviceptr, size_t)) \
    X(cuMemcpyAsync, (CUdeviceptr, CUdeviceptr, size_t, CUstream)) \
    X(cuMemcpyHtoD_v2, (CUdeviceptr, const void *, size_t)) \
    X(cuMemcpyDtoH_v2, (void *, CUdeviceptr, size_t)) \
    X(cuMemcpyDtoD_v2, (CUdeviceptr, CUdeviceptr, size_t)) \
    X(cuMemcpyHtoDAsync_v2, (CUdeviceptr, const void *, size_t, CUstream)) \
    X(cuMemcpyDtoHAsync_v2, (void *, CUdeviceptr, size_t, CUstream)) \
    X(cuMemcpyDtoDAsync_v2, (CUdeviceptr, CUdeviceptr, size_t, CUstream)) \
    X(cuMemcpyPeer, (CUdeviceptr, CUcontext, CUdeviceptr, CUcontext, size_t)) \
    X(cuMemcpyPeerAsync, (CUdeviceptr, CUcontext, CUdeviceptr, CUcontext, size_t, CUstream)) \
    X(cuMemcpy2DUnaligned_v2, (const CUDA_MEMCPY2D *)) \
    X(cuMemcpy2DAsync_v2, (const CUDA_MEMCPY2D *, CUstream)) \
    X(cuMemcpy3D_v2, (const CUDA_MEMCPY3D *)) \
    X(cuMemcpy3DAsync_v2, (const CUDA_MEMCPY3D *, CUstream)) \
    X(cuMemsetD8_v2, (CUdeviceptr, unsigned char, size_t)) \
    X(cuMemsetD8Async, (CUdeviceptr, unsigned char, size_t, CUstream)) \
    X(cuMemsetD2D8_v2, (CUdeviceptr, size_t, unsigned char, size_t, size_t)) \
    X(cuMemsetD2D8Async, (CUdeviceptr, size_t, unsigned char, size_t, size_t, CUstream)) \
    X(cuStreamCreateWithPriority, (CUstream *, unsigned, int)) \
    X(cuStreamCreate, (CUstream *, unsigned)) \
    X(cuStreamDestroy_v2, (CUstream)) \
    X(cuStreamSynchronize, (CUstream)) \
    X(cuStreamQuery, (CUstream)) \
    X(cuStreamWaitEvent, (CUstream, CUevent, unsigned)) \
    X(cuStreamAddCallback, (CUstream, cudaStreamCallback_t, void *, unsigned)) \
    X(cuStreamAttachMemAsync, (CUstream, CUdeviceptr, size_t, unsigned)) \
    X(cuStreamGetPriority, (CUstream, int *)) \
    X(cuStreamGetFlags, (CUstream, unsigned *)) \
    X(cuStreamGetId, (CUstream, unsigned long long *)) \
    X(cuStreamGetDevice, (CUstream, CUdevice *)) \
    X(cuStreamGetAttribute, (CUstream, int, void *)) \
    X(cuStreamSetAttribute, (CUstream, int, const void *)) \
    X(cuStreamCopyAttributes, (CUstream, CUstream)) \
    X(cuStreamBeginCapture_v2, (CUstream, int)) \
    X(cuStreamBeginCaptureToGraph, (CUstream, CUgraph, const CUgraphNode *, const cudaGraphEdgeData *, size_t, int)) \
    X(cuStreamEndCapture, (CUstream, CUgraph *)) \
    X(cuStreamIsCapturing, (CUstream, int *)) \
    X(cuStreamGetCaptureInfo_v2, (CUstream, int *, unsigned long long *, CUgraph *, const CUgraphNode **, size_t *)) \
    X(cuStreamGetCaptureInfo_v3, (CUstream, int *, unsigned long long *, CUgraph *, const CUgraphNode **, const cudaGraphEdgeData **, size_t *)) \
    X(cuStreamUpdateCaptureDependencies, (CUstream, CUgraphNode *, size_t, unsigned)) \
    X(cuStreamUpdateCaptureDependencies_v2, (CUstream, CUgraphNode *, const cudaGraphEdgeData *, size_t, unsigned)) \
    X(cuThreadExchangeStreamCaptureMode, (int *)) \
    X(cuEventCreate, (CUevent *, unsigned)) \
    X(cuEventRecord, (CUevent, CUstream)) \
    X(cuEventRecordWithFlags, (CUevent, CUstream, unsigned)) \
    X(cuEventQuery, (CUevent)) \
    X(cuEventSynchronize, (CUevent)) \
    X(cuEventDestroy_v2, (CUevent)) \
    X(cuEventElapsedTime, (float *, CUevent, CUevent)) \
    X(cuGraphCreate, (CUgraph *, unsigned)) \
    X(cuGraphClone, (CUgraph *, CUgraph)) \
    X(cuGraphDestroy, (CUgraph)) \
    X(cuGraphInstantiateWithFlags, (CUgraphExec *, CUgraph, unsigned long long)) \
    X(cuGraphInstantiateWithParams, (CUgraphExec *, CUgraph, cudaGraphInstantiateParams *)) \
    X(cuGraphExecGetFlags, (CUgraphExec, uint64_t *)) \
    X(cuGraphExecUpdate_v2, (CUgraphExec, CUgraph, cudaGraphExecUpdateResultInfo *)) \
    X(cuGraphExecDestroy, (CUgraphExec)) \
    X(cuGraphLaunch, (CUgraphExec, CUstream)) \
    X(cuGraphUpload, (CUgraphExec, CUstream)) \
    X(cuGraphDebugDotPrint, (CUgraph, const char *, unsigned)) \
    X(cuGraphAddKernelNode_v2, (CUgraphNode *, CUgraph, const CUgraphNode *, size_t, const CUDA_KERNEL_NODE_PARAMS_v2 *)) \
    X(cuGraphKernelNodeGetParams_v2, (CUgraphNode, CUDA_KERNEL_NODE_PARAMS_v2 *)) \
    X(cuGraphKernelNodeSetParams_v2, (CUgraphNode, const CUDA_KERNEL_NODE_PARAMS_v2 *)) \
    X(cuGraphExecKernelNodeSetParams_v2, (CUgraphExec, CUgraphNode, const CUDA_KERNEL_NODE_PARAMS_v2 *)) \
    X(cuGraphKernelNodeCopyAttributes, (CUgraphNode, CUgraphNode)) \
    X(cuGraphKernelNodeGetAttribute, (CUgraphNode, int, void *)) \
    X(cuGraphKernelNodeSetAttribute, (CUgraphNode, int, const void *)) \
    X(cuGraphAddMemcpyNode, (CUgraphNode *, CUgraph, const CUgraphNode *, size_t, const CUDA_MEMCPY3D *, CUcontext)) \
    X(cuGraphMemcpyNodeGetParams, (CUgraphNode, CUDA_MEMCPY3D *)) \
    X(cuGraphMemcpyNodeSetParams, (CUgraphNode, const CUDA_MEMCPY3D *)) \
    X(cuGraphExecMemcpyNodeSetParams, (CUgraphExec, CUgraphNode, const CUDA_MEMCPY3D *, CUcontext)) \
    X(cuGraphAddMemsetNode, (CUgraphNode *, CUgraph, const CUgraphNode *, size_t, const cudaMemsetParams *, CUcontext)) \
    X(cuGraphMemsetNodeGetParams, (CUgraphNode, cudaMemsetParams *)) \
    X(cuGraphMemsetNodeSetParams, (CUgraphNode, const cudaMemsetParams *)) \
    X(cuGraphExecMemsetNodeSetParams, (CUgraphExec, CUgraphNode, const cudaMemsetParams *, CUcontext)) \
    X(cuGraphAddHostNode, (CUgraphNode *, CUgraph, const CUgraphNode *, size_t, const cudaHostNodeParams *)) \
    X(cuGraphHostNodeGetParams, (CUgraphNode, cudaHostNodeParams *)) \
    X(cuGraphHostNodeSetParams, (CUgraphNode, const cudaHostNodeParams *)) \
    X(cuGraphExecHostNodeSetParams, (CUgraphExec, CUgraphNode, const cudaHostNodeParams *)) \
    X(cuGraphAddChildGraphNode, (CUgraphNode *, CUgraph, const CUgraphNode *, size_t, CUgraph)) \
    X(cuGraphChildGraphNodeGetGraph, (CUgraphNode, CUgraph *)) \
    X(cuGraphExecChildGraphNodeSetParams, (CUgraphExec, CUgraphNode, CUgraph)) \
    X(cuGraphAddEmptyNode, (CUgraphNode *, CUgraph, const CUgraphNode *, size_t)) \
    X(cuGraphAddEventRecordNode, (CUgraphNode *, CUgraph, const CUgraphNode *, size_t, CUevent)) \
    X(cuGraphEventRecordNodeGetEvent, (CUgraphNode, CUevent *)) \
    X(cuGraphEventRecordNodeSetEvent, (CUgraphNode, CUevent)) \
    X(cuGraphExecEventRecordNodeSetEvent, (CUgraphExec, CUgraphNode, CUevent)) \
    X(cuGraphAddEventWaitNode, (CUgraphNode *, CUgraph, const CUgraphNode *, size_t, CUevent)) \
    X(cuGraphEventWaitNodeGetEvent, (CUgraphNode, CUevent *)) \
    X(cuGraphEventWaitNodeSetEvent, (CUgraphNode, CUevent)) \
    X(cuGraphExecEventWaitNodeSetEvent, (CUgraphExec, CUgraphNode, CUevent)) \
    X(cuGraphAddMemAllocNode, (CUgraphNode *, CUgraph, const CUgraphNode *, size_t, cudaMemAllocNodeParams *)) \
    X(cuGraphMemAllocNodeGetParams, (CUgraphNode, cudaMemAllocNodeParams *)) \
    X(cuGraphAddMemFreeNode, (CUgraphNode *, CUgraph, const CUgraphNode *, size_t, CUdeviceptr)) \
    X(cuGraphMemFreeNodeGetParams, (CUgraphNode, CUdeviceptr *)) \
    X(cuGraphNodeFindInClone, (CUgraphNode *, CUgraphNode, CUgraph)) \
    X(cuGraphNodeGetType, (CUgraphNode, int *)) \
    X(cuGraphGetNodes, (CUgraph, CUgraphNode *, size_t *)) \
    X(cuGraphGetRootNodes, (CUgraph, CUgraphNode *, size_t *)) \
    X(cuGraphGetEdges, (CUgraph, CUgraphNode *, CUgraphNode *, size_t *)) \
    X(cuGraphGetEdges_v2, (CUgraph, CUgraphNode *, CUgraphNode *, cudaGraphEdgeData *, size_t *)) \
    X(cuGraphNodeGetDependencies, (CUgraphNode, CUgraphNode *, size_t *)) \
    X(cuGraphNodeGetDependencies_v2, (CUgraphNode, CUgraphNode *, cudaGraphEdgeData *, size_t *)) \
    X(cuGraphNodeGetDependentNodes, (CUgraphNode, CUgraphNode *, size_t *)) \
    X(cuGraphNodeGetDependentNodes_v2, (CUgraphNode, CUgraphNode *, cudaGraphEdgeData *, size_t *)) \
    X(cuGraphAddDependencies, (CUgraph, const CUgraphNode *, const CUgraphNode *, size_t)) \
    X(cuGraphAddDependencies_v2, (CUgraph, const CUgraphNode *, const CUgraphNode *, const cudaGraphEdgeData *, size_t)) \
    X(cuGraphRemoveDependencies, (CUgraph, const CUgraphNode *, const CUgraphNode *, size_t)) \
    X(cuGraphRemoveDependencies_v2, (CUgraph, const CUgraphNode *, const CUgraphNode *, const cudaGraphEdgeData *, size_t)) \
    X(cuGraphDestroyNode, (CUgraphNode)) \
    X(cuGraphNodeSetEnabled, (CUgraphExec, CUgraphNode, unsigned)) \
    X(cuGraphNodeGetEnabled, (CUgraphExec, CUgraphNode, unsigned *)) \
    X(cuUserObjectCreate, (CUuserObject *, void *, cudaHostFn_t, unsigned, unsigned)) \
    X(cuUserObjectRetain, (CUuserObject, unsigned)) \
    X(cuUserObjectRelease, (CUuserObject, unsigned)) \
    X(cuGraphRetainUserObject, (CUgraph, CUuserObject, unsigned, unsigned)) \
    X(cuGraphReleaseUserObject, (CUgraph, CUuserObject, unsigned))

struct vgpu_driver {
#define X(name, parameters) CUresult (*name) parameters;
    VGPU_DRIVER_FUNCTIONS(X)
#undef X
};

extern struct vgpu_driver driver;
