/* The driver functions that libcudart calls, resolved from libcuda.so.1 by name at the first CUDA call. */
#pragma once
#include "types.h"

#define VGPU_DRIVER_FUNCTIONS(X) \
    X(cuInit) X(cuDriverGetVersion) X(cuGetProcAddress_v2) X(cuDeviceGet) X(cuDeviceGetCount) X(cuDeviceGetName) \
    X(cuDeviceGetUuid_v2) X(cuDeviceGetLuid) X(cuDeviceTotalMem_v2) X(cuDeviceGetAttribute) X(cuDeviceGetPCIBusId) \
    X(cuDeviceGetByPCIBusId) X(cuDeviceGetP2PAttribute) X(cuDeviceCanAccessPeer) X(cuDeviceGetDefaultMemPool) \
    X(cuDeviceGetMemPool) X(cuDeviceSetMemPool) X(cuDeviceGetGraphMemAttribute) X(cuDeviceSetGraphMemAttribute) \
    X(cuDeviceGraphMemTrim) X(cuDevicePrimaryCtxRetain) X(cuDevicePrimaryCtxReset_v2) X(cuDevicePrimaryCtxSetFlags_v2) \
    X(cuDevicePrimaryCtxGetState) X(cuCtxGetCurrent) X(cuCtxSetCurrent) X(cuCtxGetDevice) X(cuCtxSynchronize) \
    X(cuCtxGetLimit) X(cuCtxSetLimit) X(cuCtxGetCacheConfig) X(cuCtxSetCacheConfig) X(cuCtxGetSharedMemConfig) \
    X(cuCtxSetSharedMemConfig) X(cuCtxGetFlags) X(cuCtxGetStreamPriorityRange) X(cuCtxEnablePeerAccess) \
    X(cuCtxDisablePeerAccess) X(cuCtxResetPersistingL2Cache) X(cuLibraryLoadData) X(cuLibraryLoadFromFile) \
    X(cuLibraryUnload) X(cuLibraryGetKernel) X(cuLibraryGetGlobal) X(cuLibraryGetManaged) X(cuLibraryGetUnifiedFunction) \
    X(cuLibraryGetKernelCount) X(cuLibraryEnumerateKernels) X(cuKernelGetFunction) X(cuKernelGetAttribute) \
    X(cuKernelSetAttribute) X(cuKernelSetCacheConfig) X(cuKernelGetName) X(cuKernelGetParamInfo) X(cuKernelGetParamCount) X(cuLaunchKernel) \
    X(cuLaunchKernelEx) X(cuLaunchCooperativeKernel) X(cuLaunchHostFunc) \
    X(cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags) X(cuOccupancyAvailableDynamicSMemPerBlock) \
    X(cuOccupancyMaxPotentialClusterSize) X(cuOccupancyMaxActiveClusters) X(cuMemGetInfo_v2) X(cuMemAlloc_v2) \
    X(cuMemAllocPitch_v2) X(cuMemFree_v2) X(cuMemAllocManaged) X(cuMemAllocAsync) X(cuMemAllocFromPoolAsync) \
    X(cuMemFreeAsync) X(cuMemHostAlloc) X(cuMemFreeHost) X(cuMemHostRegister_v2) X(cuMemHostUnregister) \
    X(cuMemHostGetDevicePointer_v2) X(cuMemHostGetFlags) X(cuMemPoolCreate) X(cuMemPoolDestroy) X(cuMemPoolTrimTo) \
    X(cuMemPoolGetAttribute) X(cuMemPoolSetAttribute) X(cuMemPoolSetAccess) X(cuMemPoolGetAccess) X(cuMemAdvise_v2) \
    X(cuMemPrefetchAsync_v2) X(cuMemRangeGetAttribute) X(cuMemRangeGetAttributes) X(cuPointerGetAttributes) X(cuMemcpy) \
    X(cuMemcpyAsync) X(cuMemcpyHtoD_v2) X(cuMemcpyDtoH_v2) X(cuMemcpyDtoD_v2) X(cuMemcpyHtoDAsync_v2) \
    X(cuMemcpyDtoHAsync_v2) X(cuMemcpyDtoDAsync_v2) X(cuMemcpyPeer) X(cuMemcpyPeerAsync) X(cuMemcpy2DUnaligned_v2) \
    X(cuMemcpy2DAsync_v2) X(cuMemcpy3D_v2) X(cuMemcpy3DAsync_v2) X(cuMemsetD8_v2) X(cuMemsetD8Async) X(cuMemsetD2D8_v2) \
    X(cuMemsetD2D8Async) X(cuStreamCreateWithPriority) X(cuStreamCreate) X(cuStreamDestroy_v2) X(cuStreamSynchronize) \
    X(cuStreamQuery) X(cuStreamWaitEvent) X(cuStreamAddCallback) X(cuStreamAttachMemAsync) X(cuStreamGetPriority) \
    X(cuStreamGetFlags) X(cuStreamGetId) X(cuStreamGetDevice) X(cuStreamGetAttribute) X(cuStreamSetAttribute) \
    X(cuStreamCopyAttributes) X(cuStreamBeginCapture_v2) X(cuStreamBeginCaptureToGraph) X(cuStreamEndCapture) \
    X(cuStreamIsCapturing) X(cuStreamGetCaptureInfo_v2) X(cuStreamGetCaptureInfo_v3) \
    X(cuStreamUpdateCaptureDependencies) X(cuStreamUpdateCaptureDependencies_v2) X(cuThreadExchangeStreamCaptureMode) \
    X(cuEventCreate) X(cuEventRecord) X(cuEventRecordWithFlags) X(cuEventQuery) X(cuEventSynchronize) \
    X(cuEventDestroy_v2) X(cuEventElapsedTime) X(cuGraphCreate) X(cuGraphClone) X(cuGraphDestroy) \
    X(cuGraphInstantiateWithFlags) X(cuGraphInstantiateWithParams) X(cuGraphExecGetFlags) X(cuGraphExecUpdate_v2) \
    X(cuGraphExecDestroy) X(cuGraphLaunch) X(cuGraphUpload) X(cuGraphDebugDotPrint) X(cuGraphAddKernelNode_v2) \
    X(cuGraphKernelNodeGetParams_v2) X(cuGraphKernelNodeSetParams_v2) X(cuGraphExecKernelNodeSetParams_v2) \
    X(cuGraphKernelNodeCopyAttributes) X(cuGraphKernelNodeGetAttribute) X(cuGraphKernelNodeSetAttribute) \
    X(cuGraphAddMemcpyNode) X(cuGraphMemcpyNodeGetParams) X(cuGraphMemcpyNodeSetParams) \
    X(cuGraphExecMemcpyNodeSetParams) X(cuGraphAddMemsetNode) X(cuGraphMemsetNodeGetParams) \
    X(cuGraphMemsetNodeSetParams) X(cuGraphExecMemsetNodeSetParams) X(cuGraphAddHostNode) X(cuGraphHostNodeGetParams) \
    X(cuGraphHostNodeSetParams) X(cuGraphExecHostNodeSetParams) X(cuGraphAddChildGraphNode) \
    X(cuGraphChildGraphNodeGetGraph) X(cuGraphExecChildGraphNodeSetParams) X(cuGraphAddEmptyNode) \
    X(cuGraphAddEventRecordNode) X(cuGraphEventRecordNodeGetEvent) X(cuGraphEventRecordNodeSetEvent) \
    X(cuGraphExecEventRecordNodeSetEvent) X(cuGraphAddEventWaitNode) X(cuGraphEventWaitNodeGetEvent) \
    X(cuGraphEventWaitNodeSetEvent) X(cuGraphExecEventWaitNodeSetEvent) X(cuGraphAddMemAllocNode) \
    X(cuGraphMemAllocNodeGetParams) X(cuGraphAddMemFreeNode) X(cuGraphMemFreeNodeGetParams) X(cuGraphNodeFindInClone) \
    X(cuGraphNodeGetType) X(cuGraphGetNodes) X(cuGraphGetRootNodes) X(cuGraphGetEdges) X(cuGraphGetEdges_v2) \
    X(cuGraphNodeGetDependencies) X(cuGraphNodeGetDependencies_v2) X(cuGraphNodeGetDependentNodes) \
    X(cuGraphNodeGetDependentNodes_v2) X(cuGraphAddDependencies) X(cuGraphAddDependencies_v2) \
    X(cuGraphRemoveDependencies) X(cuGraphRemoveDependencies_v2) X(cuGraphDestroyNode) X(cuGraphNodeSetEnabled) \
    X(cuGraphNodeGetEnabled) X(cuUserObjectCreate) X(cuUserObjectRetain) X(cuUserObjectRelease) \
    X(cuGraphRetainUserObject) X(cuGraphReleaseUserObject)

struct vgpu_driver {
#define X(name) __typeof__(name) *name;
    VGPU_DRIVER_FUNCTIONS(X)
#undef X
};

extern struct vgpu_driver driver;
