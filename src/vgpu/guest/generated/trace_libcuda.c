/* Generated from driver.tbl by vgpu.api.generate; do not edit. */
#include "vgpu_cuda.h"
#define VGPU_TWIN_UNSUPPORTED 801
#include "twin.h"

enum {
    I_cuArray3DCreate,
    I_cuArray3DCreate_v2,
    I_cuArray3DGetDescriptor,
    I_cuArray3DGetDescriptor_v2,
    I_cuArrayCreate,
    I_cuArrayCreate_v2,
    I_cuArrayDestroy,
    I_cuArrayGetDescriptor,
    I_cuArrayGetDescriptor_v2,
    I_cuArrayGetMemoryRequirements,
    I_cuArrayGetPlane,
    I_cuArrayGetSparseProperties,
    I_cuCheckpointOperationComplete,
    I_cuCheckpointProcessCheckpoint,
    I_cuCheckpointProcessGetRestoreThreadId,
    I_cuCheckpointProcessGetState,
    I_cuCheckpointProcessLock,
    I_cuCheckpointProcessRestore,
    I_cuCheckpointProcessUnlock,
    I_cuCoredumpDeregisterCompleteCallback,
    I_cuCoredumpDeregisterStartCallback,
    I_cuCoredumpGetAttribute,
    I_cuCoredumpGetAttributeGlobal,
    I_cuCoredumpRegisterCompleteCallback,
    I_cuCoredumpRegisterStartCallback,
    I_cuCoredumpSetAttribute,
    I_cuCoredumpSetAttributeGlobal,
    I_cuCtxAttach,
    I_cuCtxCreate,
    I_cuCtxCreate_v2,
    I_cuCtxCreate_v3,
    I_cuCtxCreate_v4,
    I_cuCtxDestroy,
    I_cuCtxDestroy_v2,
    I_cuCtxDetach,
    I_cuCtxDisablePeerAccess,
    I_cuCtxEnablePeerAccess,
    I_cuCtxFromGreenCtx,
    I_cuCtxGetApiVersion,
    I_cuCtxGetCacheConfig,
    I_cuCtxGetCurrent,
    I_cuCtxGetDevResource,
    I_cuCtxGetDevice,
    I_cuCtxGetDevice_v2,
    I_cuCtxGetExecAffinity,
    I_cuCtxGetFlags,
    I_cuCtxGetId,
    I_cuCtxGetLimit,
    I_cuCtxGetSharedMemConfig,
    I_cuCtxGetStreamPriorityRange,
    I_cuCtxPopCurrent,
    I_cuCtxPopCurrent_v2,
    I_cuCtxPushCurrent,
    I_cuCtxPushCurrent_v2,
    I_cuCtxRecordEvent,
    I_cuCtxResetPersistingL2Cache,
    I_cuCtxSetCacheConfig,
    I_cuCtxSetCurrent,
    I_cuCtxSetFlags,
    I_cuCtxSetLimit,
    I_cuCtxSetSharedMemConfig,
    I_cuCtxSynchronize,
    I_cuCtxSynchronize_v2,
    I_cuCtxWaitEvent,
    I_cuDestroyExternalMemory,
    I_cuDestroyExternalSemaphore,
    I_cuDevResourceGenerateDesc,
    I_cuDevSmResourceSplit,
    I_cuDevSmResourceSplitByCount,
    I_cuDeviceCanAccessPeer,
    I_cuDeviceComputeCapability,
    I_cuDeviceGet,
    I_cuDeviceGetAttribute,
    I_cuDeviceGetByPCIBusId,
    I_cuDeviceGetCliqueCount,
    I_cuDeviceGetCliqueInfo,
    I_cuDeviceGetCount,
    I_cuDeviceGetDefaultMemPool,
    I_cuDeviceGetDevResource,
    I_cuDeviceGetExecAffinitySupport,
    I_cuDeviceGetFabricClusterUuid,
    I_cuDeviceGetGraphMemAttribute,
    I_cuDeviceGetHostAtomicCapabilities,
    I_cuDeviceGetLuid,
    I_cuDeviceGetMemPool,
    I_cuDeviceGetName,
    I_cuDeviceGetNvSciSyncAttributes,
    I_cuDeviceGetP2PAtomicCapabilities,
    I_cuDeviceGetP2PAttribute,
    I_cuDeviceGetPCIBusId,
    I_cuDeviceGetProperties,
    I_cuDeviceGetTexture1DLinearMaxWidth,
    I_cuDeviceGetUuid,
    I_cuDeviceGetUuid_v2,
    I_cuDeviceGraphMemTrim,
    I_cuDevicePrimaryCtxGetState,
    I_cuDevicePrimaryCtxRelease,
    I_cuDevicePrimaryCtxRelease_v2,
    I_cuDevicePrimaryCtxReset,
    I_cuDevicePrimaryCtxReset_v2,
    I_cuDevicePrimaryCtxRetain,
    I_cuDevicePrimaryCtxSetFlags,
    I_cuDevicePrimaryCtxSetFlags_v2,
    I_cuDeviceRegisterAsyncNotification,
    I_cuDeviceSetGraphMemAttribute,
    I_cuDeviceSetMemPool,
    I_cuDeviceTotalMem,
    I_cuDeviceTotalMem_v2,
    I_cuDeviceUnregisterAsyncNotification,
    I_cuDriverGetVersion,
    I_cuEventCreate,
    I_cuEventDestroy,
    I_cuEventDestroy_v2,
    I_cuEventElapsedTime,
    I_cuEventElapsedTime_v2,
    I_cuEventQuery,
    I_cuEventRecord,
    I_cuEventRecord_ptsz,
    I_cuEventRecordWithFlags,
    I_cuEventRecordWithFlags_ptsz,
    I_cuEventSynchronize,
    I_cuExternalMemoryGetMappedBuffer,
    I_cuExternalMemoryGetMappedMipmappedArray,
    I_cuFabricCpyBatchAsync,
    I_cuFabricCpyBatchAsync_ptsz,
    I_cuFlushGPUDirectRDMAWrites,
    I_cuFuncGetAttribute,
    I_cuFuncGetModule,
    I_cuFuncGetName,
    I_cuFuncGetParamCount,
    I_cuFuncGetParamInfo,
    I_cuFuncIsLoaded,
    I_cuFuncLoad,
    I_cuFuncSetAttribute,
    I_cuFuncSetBlockShape,
    I_cuFuncSetCacheConfig,
    I_cuFuncSetSharedMemConfig,
    I_cuFuncSetSharedSize,
    I_cuGetErrorName,
    I_cuGetErrorString,
    I_cuGetExportTable,
    I_cuGetProcAddress,
    I_cuGetProcAddress_v2,
    I_cuGraphAddBatchMemOpNode,
    I_cuGraphAddChildGraphNode,
    I_cuGraphAddDependencies,
    I_cuGraphAddDependencies_v2,
    I_cuGraphAddEmptyNode,
    I_cuGraphAddEventRecordNode,
    I_cuGraphAddEventWaitNode,
    I_cuGraphAddExternalSemaphoresSignalNode,
    I_cuGraphAddExternalSemaphoresWaitNode,
    I_cuGraphAddHostNode,
    I_cuGraphAddKernelNode,
    I_cuGraphAddKernelNode_v2,
    I_cuGraphAddMemAllocNode,
    I_cuGraphAddMemFreeNode,
    I_cuGraphAddMemcpyNode,
    I_cuGraphAddMemsetNode,
    I_cuGraphAddNode,
    I_cuGraphAddNode_v2,
    I_cuGraphAddNode_v3,
    I_cuGraphBatchMemOpNodeGetParams,
    I_cuGraphBatchMemOpNodeSetParams,
    I_cuGraphChildGraphNodeGetGraph,
    I_cuGraphClone,
    I_cuGraphConditionalHandleCreate,
    I_cuGraphCreate,
    I_cuGraphDebugDotPrint,
    I_cuGraphDestroy,
    I_cuGraphDestroyNode,
    I_cuGraphEventRecordNodeGetEvent,
    I_cuGraphEventRecordNodeSetEvent,
    I_cuGraphEventWaitNodeGetEvent,
    I_cuGraphEventWaitNodeSetEvent,
    I_cuGraphExecBatchMemOpNodeSetParams,
    I_cuGraphExecChildGraphNodeSetParams,
    I_cuGraphExecDestroy,
    I_cuGraphExecEventRecordNodeSetEvent,
    I_cuGraphExecEventWaitNodeSetEvent,
    I_cuGraphExecExternalSemaphoresSignalNodeSetParams,
    I_cuGraphExecExternalSemaphoresWaitNodeSetParams,
    I_cuGraphExecGetFlags,
    I_cuGraphExecGetId,
    I_cuGraphExecHostNodeSetParams,
    I_cuGraphExecKernelNodeSetParams,
    I_cuGraphExecKernelNodeSetParams_v2,
    I_cuGraphExecMemcpyNodeSetParams,
    I_cuGraphExecMemsetNodeSetParams,
    I_cuGraphExecNodeSetParams,
    I_cuGraphExecUpdate,
    I_cuGraphExecUpdate_v2,
    I_cuGraphExternalSemaphoresSignalNodeGetParams,
    I_cuGraphExternalSemaphoresSignalNodeSetParams,
    I_cuGraphExternalSemaphoresWaitNodeGetParams,
    I_cuGraphExternalSemaphoresWaitNodeSetParams,
    I_cuGraphGetEdges,
    I_cuGraphGetEdges_v2,
    I_cuGraphGetId,
    I_cuGraphGetNodes,
    I_cuGraphGetRootNodes,
    I_cuGraphHostNodeGetParams,
    I_cuGraphHostNodeSetParams,
    I_cuGraphInstantiate,
    I_cuGraphInstantiate_v2,
    I_cuGraphInstantiateWithFlags,
    I_cuGraphInstantiateWithParams,
    I_cuGraphInstantiateWithParams_ptsz,
    I_cuGraphKernelNodeCopyAttributes,
    I_cuGraphKernelNodeGetAttribute,
    I_cuGraphKernelNodeGetParams,
    I_cuGraphKernelNodeGetParams_v2,
    I_cuGraphKernelNodeSetAttribute,
    I_cuGraphKernelNodeSetParams,
    I_cuGraphKernelNodeSetParams_v2,
    I_cuGraphLaunch,
    I_cuGraphLaunch_ptsz,
    I_cuGraphMemAllocNodeGetParams,
    I_cuGraphMemFreeNodeGetParams,
    I_cuGraphMemcpyNodeGetParams,
    I_cuGraphMemcpyNodeSetParams,
    I_cuGraphMemsetNodeGetParams,
    I_cuGraphMemsetNodeSetParams,
    I_cuGraphNodeFindInClone,
    I_cuGraphNodeGetContainingGraph,
    I_cuGraphNodeGetDependencies,
    I_cuGraphNodeGetDependencies_v2,
    I_cuGraphNodeGetDependentNodes,
    I_cuGraphNodeGetDependentNodes_v2,
    I_cuGraphNodeGetEnabled,
    I_cuGraphNodeGetLocalId,
    I_cuGraphNodeGetParams,
    I_cuGraphNodeGetToolsId,
    I_cuGraphNodeGetType,
    I_cuGraphNodeSetEnabled,
    I_cuGraphNodeSetParams,
    I_cuGraphNodeSetParams_v2,
    I_cuGraphReleaseUserObject,
    I_cuGraphRemoveDependencies,
    I_cuGraphRemoveDependencies_v2,
    I_cuGraphRetainUserObject,
    I_cuGraphUpload,
    I_cuGraphUpload_ptsz,
    I_cuGraphicsMapResources,
    I_cuGraphicsMapResources_ptsz,
    I_cuGraphicsResourceGetMappedMipmappedArray,
    I_cuGraphicsResourceGetMappedPointer,
    I_cuGraphicsResourceGetMappedPointer_v2,
    I_cuGraphicsResourceSetMapFlags,
    I_cuGraphicsResourceSetMapFlags_v2,
    I_cuGraphicsSubResourceGetMappedArray,
    I_cuGraphicsUnmapResources,
    I_cuGraphicsUnmapResources_ptsz,
    I_cuGraphicsUnregisterResource,
    I_cuGreenCtxCreate,
    I_cuGreenCtxDestroy,
    I_cuGreenCtxGetDevResource,
    I_cuGreenCtxGetId,
    I_cuGreenCtxRecordEvent,
    I_cuGreenCtxStreamCreate,
    I_cuGreenCtxWaitEvent,
    I_cuImportExternalMemory,
    I_cuImportExternalSemaphore,
    I_cuInit,
    I_cuIpcCloseMemHandle,
    I_cuIpcGetEventHandle,
    I_cuIpcGetMemHandle,
    I_cuIpcOpenEventHandle,
    I_cuIpcOpenMemHandle,
    I_cuIpcOpenMemHandle_v2,
    I_cuKernelGetAttribute,
    I_cuKernelGetFunction,
    I_cuKernelGetLibrary,
    I_cuKernelGetName,
    I_cuKernelGetParamCount,
    I_cuKernelGetParamInfo,
    I_cuKernelSetAttribute,
    I_cuKernelSetCacheConfig,
    I_cuLaunch,
    I_cuLaunchCooperativeKernel,
    I_cuLaunchCooperativeKernel_ptsz,
    I_cuLaunchCooperativeKernelMultiDevice,
    I_cuLaunchGrid,
    I_cuLaunchGridAsync,
    I_cuLaunchHostFunc,
    I_cuLaunchHostFunc_ptsz,
    I_cuLaunchHostFunc_v2,
    I_cuLaunchHostFunc_v2_ptsz,
    I_cuLaunchKernel,
    I_cuLaunchKernel_ptsz,
    I_cuLaunchKernelEx,
    I_cuLaunchKernelEx_ptsz,
    I_cuLibraryEnumerateKernels,
    I_cuLibraryGetGlobal,
    I_cuLibraryGetKernel,
    I_cuLibraryGetKernelCount,
    I_cuLibraryGetManaged,
    I_cuLibraryGetModule,
    I_cuLibraryGetUnifiedFunction,
    I_cuLibraryLoadData,
    I_cuLibraryLoadFromFile,
    I_cuLibraryUnload,
    I_cuLinkAddData,
    I_cuLinkAddData_v2,
    I_cuLinkAddFile,
    I_cuLinkAddFile_v2,
    I_cuLinkComplete,
    I_cuLinkCreate,
    I_cuLinkCreate_v2,
    I_cuLinkDestroy,
    I_cuLogicalEndpointAddDevice,
    I_cuLogicalEndpointBindAddr,
    I_cuLogicalEndpointBindMem,
    I_cuLogicalEndpointCreate,
    I_cuLogicalEndpointDestroy,
    I_cuLogicalEndpointExport,
    I_cuLogicalEndpointGetLimits,
    I_cuLogicalEndpointIdRelease,
    I_cuLogicalEndpointIdReserve,
    I_cuLogicalEndpointImport,
    I_cuLogicalEndpointQuery,
    I_cuLogicalEndpointUnbind,
    I_cuLogsCurrent,
    I_cuLogsDumpToFile,
    I_cuLogsDumpToMemory,
    I_cuLogsRegisterCallback,
    I_cuLogsUnregisterCallback,
    I_cuMemAddressFree,
    I_cuMemAddressReserve,
    I_cuMemAdvise,
    I_cuMemAdvise_v2,
    I_cuMemAlloc,
    I_cuMemAlloc_v2,
    I_cuMemAllocAsync,
    I_cuMemAllocAsync_ptsz,
    I_cuMemAllocFromPoolAsync,
    I_cuMemAllocFromPoolAsync_ptsz,
    I_cuMemAllocHost,
    I_cuMemAllocHost_v2,
    I_cuMemAllocManaged,
    I_cuMemAllocPitch,
    I_cuMemAllocPitch_v2,
    I_cuMemBatchDecompressAsync,
    I_cuMemBatchDecompressAsync_ptsz,
    I_cuMemCreate,
    I_cuMemDiscardAndPrefetchBatchAsync,
    I_cuMemDiscardAndPrefetchBatchAsync_ptsz,
    I_cuMemDiscardBatchAsync,
    I_cuMemDiscardBatchAsync_ptsz,
    I_cuMemExportToShareableHandle,
    I_cuMemFree,
    I_cuMemFree_v2,
    I_cuMemFreeAsync,
    I_cuMemFreeAsync_ptsz,
    I_cuMemFreeHost,
    I_cuMemGetAccess,
    I_cuMemGetAddressRange,
    I_cuMemGetAddressRange_v2,
    I_cuMemGetAllocationGranularity,
    I_cuMemGetAllocationPropertiesFromHandle,
    I_cuMemGetDefaultMemPool,
    I_cuMemGetHandleForAddressRange,
    I_cuMemGetInfo,
    I_cuMemGetInfo_v2,
    I_cuMemGetLocationInfo,
    I_cuMemGetMemPool,
    I_cuMemHostAlloc,
    I_cuMemHostGetDevicePointer,
    I_cuMemHostGetDevicePointer_v2,
    I_cuMemHostGetFlags,
    I_cuMemHostRegister,
    I_cuMemHostRegister_v2,
    I_cuMemHostUnregister,
    I_cuMemImportFromShareableHandle,
    I_cuMemMap,
    I_cuMemMapArrayAsync,
    I_cuMemMapArrayAsync_ptsz,
    I_cuMemPoolCreate,
    I_cuMemPoolDestroy,
    I_cuMemPoolExportPointer,
    I_cuMemPoolExportToShareableHandle,
    I_cuMemPoolGetAccess,
    I_cuMemPoolGetAttribute,
    I_cuMemPoolImportFromShareableHandle,
    I_cuMemPoolImportPointer,
    I_cuMemPoolSetAccess,
    I_cuMemPoolSetAttribute,
    I_cuMemPoolTrimTo,
    I_cuMemPrefetchAsync,
    I_cuMemPrefetchAsync_ptsz,
    I_cuMemPrefetchAsync_v2,
    I_cuMemPrefetchAsync_v2_ptsz,
    I_cuMemPrefetchBatchAsync,
    I_cuMemPrefetchBatchAsync_ptsz,
    I_cuMemRangeGetAttribute,
    I_cuMemRangeGetAttributes,
    I_cuMemRelease,
    I_cuMemRetainAllocationHandle,
    I_cuMemSetAccess,
    I_cuMemSetMemPool,
    I_cuMemUnmap,
    I_cuMemcpy,
    I_cuMemcpy_ptds,
    I_cuMemcpy2D,
    I_cuMemcpy2D_v2,
    I_cuMemcpy2D_v2_ptds,
    I_cuMemcpy2DAsync,
    I_cuMemcpy2DAsync_v2,
    I_cuMemcpy2DAsync_v2_ptsz,
    I_cuMemcpy2DUnaligned,
    I_cuMemcpy2DUnaligned_v2,
    I_cuMemcpy2DUnaligned_v2_ptds,
    I_cuMemcpy3D,
    I_cuMemcpy3D_v2,
    I_cuMemcpy3D_v2_ptds,
    I_cuMemcpy3DAsync,
    I_cuMemcpy3DAsync_v2,
    I_cuMemcpy3DAsync_v2_ptsz,
    I_cuMemcpy3DBatchAsync,
    I_cuMemcpy3DBatchAsync_ptsz,
    I_cuMemcpy3DBatchAsync_v2,
    I_cuMemcpy3DBatchAsync_v2_ptsz,
    I_cuMemcpy3DPeer,
    I_cuMemcpy3DPeer_ptds,
    I_cuMemcpy3DPeerAsync,
    I_cuMemcpy3DPeerAsync_ptsz,
    I_cuMemcpy3DWithAttributesAsync,
    I_cuMemcpy3DWithAttributesAsync_ptsz,
    I_cuMemcpyAsync,
    I_cuMemcpyAsync_ptsz,
    I_cuMemcpyAtoA,
    I_cuMemcpyAtoA_v2,
    I_cuMemcpyAtoA_v2_ptds,
    I_cuMemcpyAtoD,
    I_cuMemcpyAtoD_v2,
    I_cuMemcpyAtoD_v2_ptds,
    I_cuMemcpyAtoH,
    I_cuMemcpyAtoH_v2,
    I_cuMemcpyAtoH_v2_ptds,
    I_cuMemcpyAtoHAsync,
    I_cuMemcpyAtoHAsync_v2,
    I_cuMemcpyAtoHAsync_v2_ptsz,
    I_cuMemcpyBatchAsync,
    I_cuMemcpyBatchAsync_ptsz,
    I_cuMemcpyBatchAsync_v2,
    I_cuMemcpyBatchAsync_v2_ptsz,
    I_cuMemcpyDtoA,
    I_cuMemcpyDtoA_v2,
    I_cuMemcpyDtoA_v2_ptds,
    I_cuMemcpyDtoD,
    I_cuMemcpyDtoD_v2,
    I_cuMemcpyDtoD_v2_ptds,
    I_cuMemcpyDtoDAsync,
    I_cuMemcpyDtoDAsync_v2,
    I_cuMemcpyDtoDAsync_v2_ptsz,
    I_cuMemcpyDtoH,
    I_cuMemcpyDtoH_v2,
    I_cuMemcpyDtoH_v2_ptds,
    I_cuMemcpyDtoHAsync,
    I_cuMemcpyDtoHAsync_v2,
    I_cuMemcpyDtoHAsync_v2_ptsz,
    I_cuMemcpyHtoA,
    I_cuMemcpyHtoA_v2,
    I_cuMemcpyHtoA_v2_ptds,
    I_cuMemcpyHtoAAsync,
    I_cuMemcpyHtoAAsync_v2,
    I_cuMemcpyHtoAAsync_v2_ptsz,
    I_cuMemcpyHtoD,
    I_cuMemcpyHtoD_v2,
    I_cuMemcpyHtoD_v2_ptds,
    I_cuMemcpyHtoDAsync,
    I_cuMemcpyHtoDAsync_v2,
    I_cuMemcpyHtoDAsync_v2_ptsz,
    I_cuMemcpyPeer,
    I_cuMemcpyPeer_ptds,
    I_cuMemcpyPeerAsync,
    I_cuMemcpyPeerAsync_ptsz,
    I_cuMemcpyWithAttributesAsync,
    I_cuMemcpyWithAttributesAsync_ptsz,
    I_cuMemsetD16,
    I_cuMemsetD16_v2,
    I_cuMemsetD16_v2_ptds,
    I_cuMemsetD16Async,
    I_cuMemsetD16Async_ptsz,
    I_cuMemsetD2D16,
    I_cuMemsetD2D16_v2,
    I_cuMemsetD2D16_v2_ptds,
    I_cuMemsetD2D16Async,
    I_cuMemsetD2D16Async_ptsz,
    I_cuMemsetD2D32,
    I_cuMemsetD2D32_v2,
    I_cuMemsetD2D32_v2_ptds,
    I_cuMemsetD2D32Async,
    I_cuMemsetD2D32Async_ptsz,
    I_cuMemsetD2D8,
    I_cuMemsetD2D8_v2,
    I_cuMemsetD2D8_v2_ptds,
    I_cuMemsetD2D8Async,
    I_cuMemsetD2D8Async_ptsz,
    I_cuMemsetD32,
    I_cuMemsetD32_v2,
    I_cuMemsetD32_v2_ptds,
    I_cuMemsetD32Async,
    I_cuMemsetD32Async_ptsz,
    I_cuMemsetD8,
    I_cuMemsetD8_v2,
    I_cuMemsetD8_v2_ptds,
    I_cuMemsetD8Async,
    I_cuMemsetD8Async_ptsz,
    I_cuMipmappedArrayCreate,
    I_cuMipmappedArrayDestroy,
    I_cuMipmappedArrayGetLevel,
    I_cuMipmappedArrayGetMemoryRequirements,
    I_cuMipmappedArrayGetSparseProperties,
    I_cuModuleEnumerateFunctions,
    I_cuModuleGetFunction,
    I_cuModuleGetFunctionCount,
    I_cuModuleGetGlobal,
    I_cuModuleGetGlobal_v2,
    I_cuModuleGetLoadingMode,
    I_cuModuleGetSurfRef,
    I_cuModuleGetTexRef,
    I_cuModuleLoad,
    I_cuModuleLoadData,
    I_cuModuleLoadDataEx,
    I_cuModuleLoadFatBinary,
    I_cuModuleUnload,
    I_cuMulticastAddDevice,
    I_cuMulticastBindAddr,
    I_cuMulticastBindAddr_v2,
    I_cuMulticastBindMem,
    I_cuMulticastBindMem_v2,
    I_cuMulticastCreate,
    I_cuMulticastGetGranularity,
    I_cuMulticastUnbind,
    I_cuOccupancyAvailableDynamicSMemPerBlock,
    I_cuOccupancyMaxActiveBlocksPerMultiprocessor,
    I_cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags,
    I_cuOccupancyMaxActiveClusters,
    I_cuOccupancyMaxPotentialBlockSize,
    I_cuOccupancyMaxPotentialBlockSizeWithFlags,
    I_cuOccupancyMaxPotentialClusterSize,
    I_cuParamSetSize,
    I_cuParamSetTexRef,
    I_cuParamSetf,
    I_cuParamSeti,
    I_cuParamSetv,
    I_cuPointerGetAttribute,
    I_cuPointerGetAttributes,
    I_cuPointerSetAttribute,
    I_cuProfilerStart,
    I_cuProfilerStop,
    I_cuSignalExternalSemaphoresAsync,
    I_cuSignalExternalSemaphoresAsync_ptsz,
    I_cuStreamAddCallback,
    I_cuStreamAddCallback_ptsz,
    I_cuStreamAttachMemAsync,
    I_cuStreamAttachMemAsync_ptsz,
    I_cuStreamBatchMemOp,
    I_cuStreamBatchMemOp_ptsz,
    I_cuStreamBatchMemOp_v2,
    I_cuStreamBatchMemOp_v2_ptsz,
    I_cuStreamBeginCapture,
    I_cuStreamBeginCapture_ptsz,
    I_cuStreamBeginCapture_v2,
    I_cuStreamBeginCapture_v2_ptsz,
    I_cuStreamBeginCaptureToCig,
    I_cuStreamBeginCaptureToCig_ptsz,
    I_cuStreamBeginCaptureToGraph,
    I_cuStreamBeginCaptureToGraph_ptsz,
    I_cuStreamBeginRecaptureToGraph,
    I_cuStreamBeginRecaptureToGraph_ptsz,
    I_cuStreamCopyAttributes,
    I_cuStreamCopyAttributes_ptsz,
    I_cuStreamCreate,
    I_cuStreamCreateWithPriority,
    I_cuStreamDestroy,
    I_cuStreamDestroy_v2,
    I_cuStreamEndCapture,
    I_cuStreamEndCapture_ptsz,
    I_cuStreamEndCaptureToCig,
    I_cuStreamEndCaptureToCig_ptsz,
    I_cuStreamGetAttribute,
    I_cuStreamGetAttribute_ptsz,
    I_cuStreamGetCaptureInfo,
    I_cuStreamGetCaptureInfo_ptsz,
    I_cuStreamGetCaptureInfo_v2,
    I_cuStreamGetCaptureInfo_v2_ptsz,
    I_cuStreamGetCaptureInfo_v3,
    I_cuStreamGetCaptureInfo_v3_ptsz,
    I_cuStreamGetCtx,
    I_cuStreamGetCtx_ptsz,
    I_cuStreamGetCtx_v2,
    I_cuStreamGetCtx_v2_ptsz,
    I_cuStreamGetDevResource,
    I_cuStreamGetDevResource_ptsz,
    I_cuStreamGetDevice,
    I_cuStreamGetDevice_ptsz,
    I_cuStreamGetFlags,
    I_cuStreamGetFlags_ptsz,
    I_cuStreamGetGreenCtx,
    I_cuStreamGetId,
    I_cuStreamGetId_ptsz,
    I_cuStreamGetPriority,
    I_cuStreamGetPriority_ptsz,
    I_cuStreamIsCapturing,
    I_cuStreamIsCapturing_ptsz,
    I_cuStreamQuery,
    I_cuStreamQuery_ptsz,
    I_cuStreamSetAttribute,
    I_cuStreamSetAttribute_ptsz,
    I_cuStreamSynchronize,
    I_cuStreamSynchronize_ptsz,
    I_cuStreamUpdateCaptureDependencies,
    I_cuStreamUpdateCaptureDependencies_ptsz,
    I_cuStreamUpdateCaptureDependencies_v2,
    I_cuStreamUpdateCaptureDependencies_v2_ptsz,
    I_cuStreamWaitEvent,
    I_cuStreamWaitEvent_ptsz,
    I_cuStreamWaitValue32,
    I_cuStreamWaitValue32_ptsz,
    I_cuStreamWaitValue32_v2,
    I_cuStreamWaitValue32_v2_ptsz,
    I_cuStreamWaitValue64,
    I_cuStreamWaitValue64_ptsz,
    I_cuStreamWaitValue64_v2,
    I_cuStreamWaitValue64_v2_ptsz,
    I_cuStreamWriteValue32,
    I_cuStreamWriteValue32_ptsz,
    I_cuStreamWriteValue32_v2,
    I_cuStreamWriteValue32_v2_ptsz,
    I_cuStreamWriteValue64,
    I_cuStreamWriteValue64_ptsz,
    I_cuStreamWriteValue64_v2,
    I_cuStreamWriteValue64_v2_ptsz,
    I_cuSurfObjectCreate,
    I_cuSurfObjectDestroy,
    I_cuSurfObjectGetResourceDesc,
    I_cuSurfRefGetArray,
    I_cuSurfRefSetArray,
    I_cuTensorMapEncodeIm2col,
    I_cuTensorMapEncodeIm2colWide,
    I_cuTensorMapEncodeTiled,
    I_cuTensorMapReplaceAddress,
    I_cuTensorMapSetAllocationClass,
    I_cuTexObjectCreate,
    I_cuTexObjectDestroy,
    I_cuTexObjectGetResourceDesc,
    I_cuTexObjectGetResourceViewDesc,
    I_cuTexObjectGetTextureDesc,
    I_cuTexRefCreate,
    I_cuTexRefDestroy,
    I_cuTexRefGetAddress,
    I_cuTexRefGetAddress_v2,
    I_cuTexRefGetAddressMode,
    I_cuTexRefGetArray,
    I_cuTexRefGetBorderColor,
    I_cuTexRefGetFilterMode,
    I_cuTexRefGetFlags,
    I_cuTexRefGetFormat,
    I_cuTexRefGetMaxAnisotropy,
    I_cuTexRefGetMipmapFilterMode,
    I_cuTexRefGetMipmapLevelBias,
    I_cuTexRefGetMipmapLevelClamp,
    I_cuTexRefGetMipmappedArray,
    I_cuTexRefSetAddress,
    I_cuTexRefSetAddress_v2,
    I_cuTexRefSetAddress2D,
    I_cuTexRefSetAddress2D_v2,
    I_cuTexRefSetAddress2D_v3,
    I_cuTexRefSetAddressMode,
    I_cuTexRefSetArray,
    I_cuTexRefSetBorderColor,
    I_cuTexRefSetFilterMode,
    I_cuTexRefSetFlags,
    I_cuTexRefSetFormat,
    I_cuTexRefSetMaxAnisotropy,
    I_cuTexRefSetMipmapFilterMode,
    I_cuTexRefSetMipmapLevelBias,
    I_cuTexRefSetMipmapLevelClamp,
    I_cuTexRefSetMipmappedArray,
    I_cuThreadExchangeStreamCaptureMode,
    I_cuUserObjectCreate,
    I_cuUserObjectRelease,
    I_cuUserObjectRetain,
    I_cuWaitExternalSemaphoresAsync,
    I_cuWaitExternalSemaphoresAsync_ptsz,
    I_cuEGLStreamConsumerAcquireFrame,
    I_cuEGLStreamConsumerConnect,
    I_cuEGLStreamConsumerConnectWithFlags,
    I_cuEGLStreamConsumerDisconnect,
    I_cuEGLStreamConsumerReleaseFrame,
    I_cuEGLStreamProducerConnect,
    I_cuEGLStreamProducerDisconnect,
    I_cuEGLStreamProducerPresentFrame,
    I_cuEGLStreamProducerReturnFrame,
    I_cuEventCreateFromEGLSync,
    I_cuGLCtxCreate,
    I_cuGLCtxCreate_v2,
    I_cuGLGetDevices,
    I_cuGLGetDevices_v2,
    I_cuGLInit,
    I_cuGLMapBufferObject,
    I_cuGLMapBufferObjectAsync,
    I_cuGLMapBufferObjectAsync_v2,
    I_cuGLMapBufferObjectAsync_v2_ptsz,
    I_cuGLMapBufferObject_v2,
    I_cuGLMapBufferObject_v2_ptds,
    I_cuGLRegisterBufferObject,
    I_cuGLSetBufferObjectMapFlags,
    I_cuGLUnmapBufferObject,
    I_cuGLUnmapBufferObjectAsync,
    I_cuGLUnregisterBufferObject,
    I_cuGraphicsEGLRegisterImage,
    I_cuGraphicsGLRegisterBuffer,
    I_cuGraphicsGLRegisterImage,
    I_cuGraphicsResourceGetMappedEglFrame,
    I_cuGraphicsVDPAURegisterOutputSurface,
    I_cuGraphicsVDPAURegisterVideoSurface,
    I_cuProfilerInitialize,
    I_cuVDPAUCtxCreate,
    I_cuVDPAUCtxCreate_v2,
    I_cuVDPAUGetDevice,
    COUNT
};

static const struct vgpu_trace_capture C_cuCtxAttach[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuCtxCreate[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuCtxCreate_v2[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuCtxCreate_v3[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuCtxCreate_v4[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuCtxGetApiVersion[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cuCtxGetCacheConfig[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cuCtxGetCurrent[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuCtxGetDevice[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cuCtxGetDevice_v2[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cuCtxGetFlags[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cuCtxGetId[] = {{1, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuCtxGetLimit[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuCtxGetSharedMemConfig[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cuCtxGetStreamPriorityRange[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}, {1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cuCtxPopCurrent[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuCtxPopCurrent_v2[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuDeviceCanAccessPeer[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cuDeviceComputeCapability[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}, {1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cuDeviceGet[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cuDeviceGetAttribute[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cuDeviceGetByPCIBusId[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}, {1, 0, VGPU_TRACE_TEXT, -1, 192}};
static const struct vgpu_trace_capture C_cuDeviceGetCount[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cuDeviceGetDefaultMemPool[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuDeviceGetMemPool[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuDeviceGetName[] = {{0, 1, VGPU_TRACE_TEXT, 1, 192}};
static const struct vgpu_trace_capture C_cuDeviceGetP2PAttribute[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cuDeviceGetPCIBusId[] = {{0, 1, VGPU_TRACE_TEXT, 1, 192}};
static const struct vgpu_trace_capture C_cuDeviceGetUuid[] = {{0, 1, VGPU_TRACE_BYTES, -1, 16}};
static const struct vgpu_trace_capture C_cuDeviceGetUuid_v2[] = {{0, 1, VGPU_TRACE_BYTES, -1, 16}};
static const struct vgpu_trace_capture C_cuDevicePrimaryCtxGetState[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}, {2, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cuDevicePrimaryCtxRetain[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuDeviceTotalMem_v2[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuDriverGetVersion[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cuEventCreate[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuEventElapsedTime[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cuEventElapsedTime_v2[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cuFuncGetAttribute[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cuFuncGetModule[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuFuncGetName[] = {{0, 1, VGPU_TRACE_TEXT_AT, -1, 192}};
static const struct vgpu_trace_capture C_cuFuncGetParamCount[] = {{1, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuFuncGetParamInfo[] = {{2, 1, VGPU_TRACE_BYTES, -1, 8}, {3, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuFuncIsLoaded[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cuGetErrorName[] = {{1, 1, VGPU_TRACE_TEXT_AT, -1, 192}};
static const struct vgpu_trace_capture C_cuGetErrorString[] = {{1, 1, VGPU_TRACE_TEXT_AT, -1, 192}};
static const struct vgpu_trace_capture C_cuGetProcAddress[] = {{0, 0, VGPU_TRACE_TEXT, -1, 192}, {1, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuGetProcAddress_v2[] = {{0, 0, VGPU_TRACE_TEXT, -1, 192}, {1, 1, VGPU_TRACE_BYTES, -1, 8}, {4, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cuGraphAddChildGraphNode[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuGraphAddEmptyNode[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuGraphAddEventRecordNode[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuGraphAddEventWaitNode[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuGraphAddHostNode[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuGraphAddKernelNode[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuGraphAddKernelNode_v2[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuGraphAddMemcpyNode[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuGraphAddMemsetNode[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuGraphAddNode[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuGraphAddNode_v2[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuGraphChildGraphNodeGetGraph[] = {{1, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuGraphClone[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuGraphCreate[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuGraphDebugDotPrint[] = {{1, 0, VGPU_TRACE_TEXT, -1, 192}};
static const struct vgpu_trace_capture C_cuGraphEventRecordNodeGetEvent[] = {{1, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuGraphEventWaitNodeGetEvent[] = {{1, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuGraphExecGetFlags[] = {{1, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuGraphExecUpdate[] = {{2, 1, VGPU_TRACE_BYTES, -1, 8}, {3, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cuGraphGetEdges[] = {{3, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuGraphGetEdges_v2[] = {{4, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuGraphGetNodes[] = {{2, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuGraphGetRootNodes[] = {{2, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuGraphInstantiate[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}, {2, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuGraphInstantiate_v2[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}, {2, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuGraphInstantiateWithFlags[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuGraphInstantiateWithParams[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuGraphInstantiateWithParams_ptsz[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuGraphNodeFindInClone[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuGraphNodeGetDependencies[] = {{2, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuGraphNodeGetDependencies_v2[] = {{3, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuGraphNodeGetDependentNodes[] = {{2, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuGraphNodeGetDependentNodes_v2[] = {{3, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuGraphNodeGetEnabled[] = {{2, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cuGraphNodeGetType[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cuKernelGetAttribute[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cuKernelGetFunction[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuKernelGetLibrary[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuKernelGetName[] = {{0, 1, VGPU_TRACE_TEXT_AT, -1, 192}};
static const struct vgpu_trace_capture C_cuKernelGetParamCount[] = {{1, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuKernelGetParamInfo[] = {{2, 1, VGPU_TRACE_BYTES, -1, 8}, {3, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuLaunchKernelEx[] = {{0, 0, VGPU_TRACE_BYTES, -1, 56}};
static const struct vgpu_trace_capture C_cuLaunchKernelEx_ptsz[] = {{0, 0, VGPU_TRACE_BYTES, -1, 56}};
static const struct vgpu_trace_capture C_cuLibraryGetGlobal[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}, {1, 1, VGPU_TRACE_BYTES, -1, 8}, {3, 0, VGPU_TRACE_TEXT, -1, 192}};
static const struct vgpu_trace_capture C_cuLibraryGetKernel[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}, {2, 0, VGPU_TRACE_TEXT, -1, 192}};
static const struct vgpu_trace_capture C_cuLibraryGetKernelCount[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cuLibraryGetManaged[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}, {1, 1, VGPU_TRACE_BYTES, -1, 8}, {3, 0, VGPU_TRACE_TEXT, -1, 192}};
static const struct vgpu_trace_capture C_cuLibraryGetModule[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuLibraryGetUnifiedFunction[] = {{2, 0, VGPU_TRACE_TEXT, -1, 192}};
static const struct vgpu_trace_capture C_cuLibraryLoadData[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuLibraryLoadFromFile[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}, {1, 0, VGPU_TRACE_TEXT, -1, 192}};
static const struct vgpu_trace_capture C_cuLinkAddData[] = {{4, 0, VGPU_TRACE_TEXT, -1, 192}};
static const struct vgpu_trace_capture C_cuLinkAddData_v2[] = {{4, 0, VGPU_TRACE_TEXT, -1, 192}};
static const struct vgpu_trace_capture C_cuLinkAddFile[] = {{2, 0, VGPU_TRACE_TEXT, -1, 192}};
static const struct vgpu_trace_capture C_cuLinkAddFile_v2[] = {{2, 0, VGPU_TRACE_TEXT, -1, 192}};
static const struct vgpu_trace_capture C_cuLinkComplete[] = {{1, 1, VGPU_TRACE_BYTES, -1, 8}, {2, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuLinkCreate_v2[] = {{3, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuLogsDumpToFile[] = {{1, 0, VGPU_TRACE_TEXT, -1, 192}};
static const struct vgpu_trace_capture C_cuMemAddressReserve[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuMemAlloc_v2[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuMemAllocAsync[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuMemAllocAsync_ptsz[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuMemAllocFromPoolAsync[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuMemAllocFromPoolAsync_ptsz[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuMemAllocHost_v2[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuMemAllocManaged[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuMemAllocPitch_v2[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}, {1, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuMemBatchDecompressAsync_ptsz[] = {{3, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuMemCreate[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuMemGetAccess[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuMemGetAddressRange_v2[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}, {1, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuMemGetAllocationGranularity[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuMemGetInfo_v2[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}, {1, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuMemHostAlloc[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuMemHostGetDevicePointer_v2[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuMemHostGetFlags[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cuMemPoolCreate[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuMemPoolGetAccess[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}, {2, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuMemRetainAllocationHandle[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuMemcpy3DBatchAsync_ptsz[] = {{2, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuMemcpyBatchAsync_ptsz[] = {{7, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuModuleGetFunction[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}, {2, 0, VGPU_TRACE_TEXT, -1, 192}};
static const struct vgpu_trace_capture C_cuModuleGetFunctionCount[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cuModuleGetGlobal[] = {{3, 0, VGPU_TRACE_TEXT, -1, 192}};
static const struct vgpu_trace_capture C_cuModuleGetGlobal_v2[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}, {1, 1, VGPU_TRACE_BYTES, -1, 8}, {3, 0, VGPU_TRACE_TEXT, -1, 192}};
static const struct vgpu_trace_capture C_cuModuleGetLoadingMode[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cuModuleGetSurfRef[] = {{2, 0, VGPU_TRACE_TEXT, -1, 192}};
static const struct vgpu_trace_capture C_cuModuleGetTexRef[] = {{2, 0, VGPU_TRACE_TEXT, -1, 192}};
static const struct vgpu_trace_capture C_cuModuleLoad[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}, {1, 0, VGPU_TRACE_TEXT, -1, 192}};
static const struct vgpu_trace_capture C_cuModuleLoadData[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuModuleLoadDataEx[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuModuleLoadFatBinary[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuOccupancyAvailableDynamicSMemPerBlock[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuOccupancyMaxActiveBlocksPerMultiprocessor[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cuOccupancyMaxActiveClusters[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}, {2, 0, VGPU_TRACE_BYTES, -1, 56}};
static const struct vgpu_trace_capture C_cuOccupancyMaxPotentialBlockSize[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}, {1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cuOccupancyMaxPotentialBlockSizeWithFlags[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}, {1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cuOccupancyMaxPotentialClusterSize[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}, {2, 0, VGPU_TRACE_BYTES, -1, 56}};
static const struct vgpu_trace_capture C_cuStreamCreate[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuStreamCreateWithPriority[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuStreamEndCapture[] = {{1, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuStreamEndCapture_ptsz[] = {{1, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuStreamGetCaptureInfo[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}, {2, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuStreamGetCaptureInfo_ptsz[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}, {2, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuStreamGetCaptureInfo_v2[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}, {2, 1, VGPU_TRACE_BYTES, -1, 8}, {3, 1, VGPU_TRACE_BYTES, -1, 8}, {4, 1, VGPU_TRACE_BYTES, -1, 8}, {5, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuStreamGetCaptureInfo_v2_ptsz[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}, {2, 1, VGPU_TRACE_BYTES, -1, 8}, {3, 1, VGPU_TRACE_BYTES, -1, 8}, {4, 1, VGPU_TRACE_BYTES, -1, 8}, {5, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuStreamGetCaptureInfo_v3[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}, {2, 1, VGPU_TRACE_BYTES, -1, 8}, {3, 1, VGPU_TRACE_BYTES, -1, 8}, {4, 1, VGPU_TRACE_BYTES, -1, 8}, {5, 1, VGPU_TRACE_BYTES, -1, 8}, {6, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuStreamGetCaptureInfo_v3_ptsz[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}, {2, 1, VGPU_TRACE_BYTES, -1, 8}, {3, 1, VGPU_TRACE_BYTES, -1, 8}, {4, 1, VGPU_TRACE_BYTES, -1, 8}, {5, 1, VGPU_TRACE_BYTES, -1, 8}, {6, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuStreamGetCtx[] = {{1, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuStreamGetCtx_ptsz[] = {{1, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuStreamGetCtx_v2[] = {{1, 1, VGPU_TRACE_BYTES, -1, 8}, {2, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuStreamGetCtx_v2_ptsz[] = {{1, 1, VGPU_TRACE_BYTES, -1, 8}, {2, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuStreamGetDevice[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cuStreamGetDevice_ptsz[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cuStreamGetFlags[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cuStreamGetFlags_ptsz[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cuStreamGetGreenCtx[] = {{1, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuStreamGetId[] = {{1, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuStreamGetId_ptsz[] = {{1, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cuStreamGetPriority[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cuStreamGetPriority_ptsz[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cuStreamIsCapturing[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cuStreamIsCapturing_ptsz[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cuThreadExchangeStreamCaptureMode[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};

static const struct vgpu_trace_function functions[] = {
    {"cuArray3DCreate", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuArray3DCreate_v2", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuArray3DGetDescriptor", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuArray3DGetDescriptor_v2", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuArrayCreate", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuArrayCreate_v2", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuArrayDestroy", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuArrayGetDescriptor", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuArrayGetDescriptor_v2", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuArrayGetMemoryRequirements", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuArrayGetPlane", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuArrayGetSparseProperties", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuCheckpointOperationComplete", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuCheckpointProcessCheckpoint", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuCheckpointProcessGetRestoreThreadId", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuCheckpointProcessGetState", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuCheckpointProcessLock", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuCheckpointProcessRestore", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuCheckpointProcessUnlock", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuCoredumpDeregisterCompleteCallback", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuCoredumpDeregisterStartCallback", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuCoredumpGetAttribute", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuCoredumpGetAttributeGlobal", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuCoredumpRegisterCompleteCallback", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuCoredumpRegisterStartCallback", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuCoredumpSetAttribute", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuCoredumpSetAttributeGlobal", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuCtxAttach", C_cuCtxAttach, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuCtxCreate", C_cuCtxCreate, 3, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuCtxCreate_v2", C_cuCtxCreate_v2, 3, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuCtxCreate_v3", C_cuCtxCreate_v3, 5, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuCtxCreate_v4", C_cuCtxCreate_v4, 4, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuCtxDestroy", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuCtxDestroy_v2", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuCtxDetach", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuCtxDisablePeerAccess", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuCtxEnablePeerAccess", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuCtxFromGreenCtx", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuCtxGetApiVersion", C_cuCtxGetApiVersion, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cuCtxGetCacheConfig", C_cuCtxGetCacheConfig, 1, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cuCtxGetCurrent", C_cuCtxGetCurrent, 1, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuCtxGetDevResource", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuCtxGetDevice", C_cuCtxGetDevice, 1, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cuCtxGetDevice_v2", C_cuCtxGetDevice_v2, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cuCtxGetExecAffinity", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuCtxGetFlags", C_cuCtxGetFlags, 1, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cuCtxGetId", C_cuCtxGetId, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuCtxGetLimit", C_cuCtxGetLimit, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuCtxGetSharedMemConfig", C_cuCtxGetSharedMemConfig, 1, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cuCtxGetStreamPriorityRange", C_cuCtxGetStreamPriorityRange, 2, 2, 0, 16, VGPU_TRACE_STATUS},
    {"cuCtxPopCurrent", C_cuCtxPopCurrent, 1, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuCtxPopCurrent_v2", C_cuCtxPopCurrent_v2, 1, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuCtxPushCurrent", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuCtxPushCurrent_v2", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuCtxRecordEvent", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuCtxResetPersistingL2Cache", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuCtxSetCacheConfig", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuCtxSetCurrent", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuCtxSetFlags", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuCtxSetLimit", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuCtxSetSharedMemConfig", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuCtxSynchronize", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuCtxSynchronize_v2", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuCtxWaitEvent", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuDestroyExternalMemory", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuDestroyExternalSemaphore", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuDevResourceGenerateDesc", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuDevSmResourceSplit", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuDevSmResourceSplitByCount", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuDeviceCanAccessPeer", C_cuDeviceCanAccessPeer, 3, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cuDeviceComputeCapability", C_cuDeviceComputeCapability, 3, 2, 0, 16, VGPU_TRACE_STATUS},
    {"cuDeviceGet", C_cuDeviceGet, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cuDeviceGetAttribute", C_cuDeviceGetAttribute, 3, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cuDeviceGetByPCIBusId", C_cuDeviceGetByPCIBusId, 2, 2, 200, 8, VGPU_TRACE_STATUS},
    {"cuDeviceGetCliqueCount", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuDeviceGetCliqueInfo", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuDeviceGetCount", C_cuDeviceGetCount, 1, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cuDeviceGetDefaultMemPool", C_cuDeviceGetDefaultMemPool, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuDeviceGetDevResource", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuDeviceGetExecAffinitySupport", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuDeviceGetFabricClusterUuid", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuDeviceGetGraphMemAttribute", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuDeviceGetHostAtomicCapabilities", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuDeviceGetLuid", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuDeviceGetMemPool", C_cuDeviceGetMemPool, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuDeviceGetName", C_cuDeviceGetName, 3, 1, 0, 200, VGPU_TRACE_STATUS},
    {"cuDeviceGetNvSciSyncAttributes", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuDeviceGetP2PAtomicCapabilities", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuDeviceGetP2PAttribute", C_cuDeviceGetP2PAttribute, 4, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cuDeviceGetPCIBusId", C_cuDeviceGetPCIBusId, 3, 1, 0, 200, VGPU_TRACE_STATUS},
    {"cuDeviceGetProperties", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuDeviceGetTexture1DLinearMaxWidth", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuDeviceGetUuid", C_cuDeviceGetUuid, 2, 1, 0, 24, VGPU_TRACE_STATUS},
    {"cuDeviceGetUuid_v2", C_cuDeviceGetUuid_v2, 2, 1, 0, 24, VGPU_TRACE_STATUS},
    {"cuDeviceGraphMemTrim", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuDevicePrimaryCtxGetState", C_cuDevicePrimaryCtxGetState, 3, 2, 0, 16, VGPU_TRACE_STATUS},
    {"cuDevicePrimaryCtxRelease", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuDevicePrimaryCtxRelease_v2", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuDevicePrimaryCtxReset", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuDevicePrimaryCtxReset_v2", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuDevicePrimaryCtxRetain", C_cuDevicePrimaryCtxRetain, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuDevicePrimaryCtxSetFlags", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuDevicePrimaryCtxSetFlags_v2", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuDeviceRegisterAsyncNotification", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuDeviceSetGraphMemAttribute", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuDeviceSetMemPool", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuDeviceTotalMem", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuDeviceTotalMem_v2", C_cuDeviceTotalMem_v2, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuDeviceUnregisterAsyncNotification", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuDriverGetVersion", C_cuDriverGetVersion, 1, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cuEventCreate", C_cuEventCreate, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuEventDestroy", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuEventDestroy_v2", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuEventElapsedTime", C_cuEventElapsedTime, 3, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cuEventElapsedTime_v2", C_cuEventElapsedTime_v2, 3, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cuEventQuery", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuEventRecord", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuEventRecord_ptsz", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuEventRecordWithFlags", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuEventRecordWithFlags_ptsz", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuEventSynchronize", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuExternalMemoryGetMappedBuffer", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuExternalMemoryGetMappedMipmappedArray", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuFabricCpyBatchAsync", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuFabricCpyBatchAsync_ptsz", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuFlushGPUDirectRDMAWrites", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuFuncGetAttribute", C_cuFuncGetAttribute, 3, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cuFuncGetModule", C_cuFuncGetModule, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuFuncGetName", C_cuFuncGetName, 2, 1, 0, 200, VGPU_TRACE_STATUS},
    {"cuFuncGetParamCount", C_cuFuncGetParamCount, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuFuncGetParamInfo", C_cuFuncGetParamInfo, 4, 2, 0, 32, VGPU_TRACE_STATUS},
    {"cuFuncIsLoaded", C_cuFuncIsLoaded, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cuFuncLoad", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuFuncSetAttribute", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuFuncSetBlockShape", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuFuncSetCacheConfig", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuFuncSetSharedMemConfig", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuFuncSetSharedSize", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGetErrorName", C_cuGetErrorName, 2, 1, 0, 200, VGPU_TRACE_STATUS},
    {"cuGetErrorString", C_cuGetErrorString, 2, 1, 0, 200, VGPU_TRACE_STATUS},
    {"cuGetExportTable", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGetProcAddress", C_cuGetProcAddress, 4, 2, 200, 16, VGPU_TRACE_STATUS},
    {"cuGetProcAddress_v2", C_cuGetProcAddress_v2, 5, 3, 200, 24, VGPU_TRACE_STATUS},
    {"cuGraphAddBatchMemOpNode", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphAddChildGraphNode", C_cuGraphAddChildGraphNode, 5, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuGraphAddDependencies", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphAddDependencies_v2", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphAddEmptyNode", C_cuGraphAddEmptyNode, 4, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuGraphAddEventRecordNode", C_cuGraphAddEventRecordNode, 5, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuGraphAddEventWaitNode", C_cuGraphAddEventWaitNode, 5, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuGraphAddExternalSemaphoresSignalNode", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphAddExternalSemaphoresWaitNode", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphAddHostNode", C_cuGraphAddHostNode, 5, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuGraphAddKernelNode", C_cuGraphAddKernelNode, 5, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuGraphAddKernelNode_v2", C_cuGraphAddKernelNode_v2, 5, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuGraphAddMemAllocNode", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphAddMemFreeNode", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphAddMemcpyNode", C_cuGraphAddMemcpyNode, 6, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuGraphAddMemsetNode", C_cuGraphAddMemsetNode, 6, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuGraphAddNode", C_cuGraphAddNode, 5, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuGraphAddNode_v2", C_cuGraphAddNode_v2, 6, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuGraphAddNode_v3", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphBatchMemOpNodeGetParams", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphBatchMemOpNodeSetParams", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphChildGraphNodeGetGraph", C_cuGraphChildGraphNodeGetGraph, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuGraphClone", C_cuGraphClone, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuGraphConditionalHandleCreate", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphCreate", C_cuGraphCreate, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuGraphDebugDotPrint", C_cuGraphDebugDotPrint, 3, 1, 200, 0, VGPU_TRACE_STATUS},
    {"cuGraphDestroy", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphDestroyNode", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphEventRecordNodeGetEvent", C_cuGraphEventRecordNodeGetEvent, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuGraphEventRecordNodeSetEvent", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphEventWaitNodeGetEvent", C_cuGraphEventWaitNodeGetEvent, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuGraphEventWaitNodeSetEvent", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphExecBatchMemOpNodeSetParams", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphExecChildGraphNodeSetParams", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphExecDestroy", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphExecEventRecordNodeSetEvent", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphExecEventWaitNodeSetEvent", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphExecExternalSemaphoresSignalNodeSetParams", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphExecExternalSemaphoresWaitNodeSetParams", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphExecGetFlags", C_cuGraphExecGetFlags, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuGraphExecGetId", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphExecHostNodeSetParams", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphExecKernelNodeSetParams", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphExecKernelNodeSetParams_v2", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphExecMemcpyNodeSetParams", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphExecMemsetNodeSetParams", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphExecNodeSetParams", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphExecUpdate", C_cuGraphExecUpdate, 4, 2, 0, 24, VGPU_TRACE_STATUS},
    {"cuGraphExecUpdate_v2", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphExternalSemaphoresSignalNodeGetParams", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphExternalSemaphoresSignalNodeSetParams", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphExternalSemaphoresWaitNodeGetParams", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphExternalSemaphoresWaitNodeSetParams", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphGetEdges", C_cuGraphGetEdges, 4, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuGraphGetEdges_v2", C_cuGraphGetEdges_v2, 5, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuGraphGetId", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphGetNodes", C_cuGraphGetNodes, 3, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuGraphGetRootNodes", C_cuGraphGetRootNodes, 3, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuGraphHostNodeGetParams", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphHostNodeSetParams", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphInstantiate", C_cuGraphInstantiate, 5, 2, 0, 32, VGPU_TRACE_STATUS},
    {"cuGraphInstantiate_v2", C_cuGraphInstantiate_v2, 5, 2, 0, 32, VGPU_TRACE_STATUS},
    {"cuGraphInstantiateWithFlags", C_cuGraphInstantiateWithFlags, 3, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuGraphInstantiateWithParams", C_cuGraphInstantiateWithParams, 3, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuGraphInstantiateWithParams_ptsz", C_cuGraphInstantiateWithParams_ptsz, 3, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuGraphKernelNodeCopyAttributes", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphKernelNodeGetAttribute", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphKernelNodeGetParams", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphKernelNodeGetParams_v2", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphKernelNodeSetAttribute", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphKernelNodeSetParams", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphKernelNodeSetParams_v2", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphLaunch", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphLaunch_ptsz", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphMemAllocNodeGetParams", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphMemFreeNodeGetParams", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphMemcpyNodeGetParams", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphMemcpyNodeSetParams", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphMemsetNodeGetParams", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphMemsetNodeSetParams", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphNodeFindInClone", C_cuGraphNodeFindInClone, 3, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuGraphNodeGetContainingGraph", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphNodeGetDependencies", C_cuGraphNodeGetDependencies, 3, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuGraphNodeGetDependencies_v2", C_cuGraphNodeGetDependencies_v2, 4, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuGraphNodeGetDependentNodes", C_cuGraphNodeGetDependentNodes, 3, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuGraphNodeGetDependentNodes_v2", C_cuGraphNodeGetDependentNodes_v2, 4, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuGraphNodeGetEnabled", C_cuGraphNodeGetEnabled, 3, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cuGraphNodeGetLocalId", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphNodeGetParams", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphNodeGetToolsId", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphNodeGetType", C_cuGraphNodeGetType, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cuGraphNodeSetEnabled", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphNodeSetParams", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphNodeSetParams_v2", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphReleaseUserObject", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphRemoveDependencies", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphRemoveDependencies_v2", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphRetainUserObject", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphUpload", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphUpload_ptsz", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphicsMapResources", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphicsMapResources_ptsz", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphicsResourceGetMappedMipmappedArray", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphicsResourceGetMappedPointer", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphicsResourceGetMappedPointer_v2", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphicsResourceSetMapFlags", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphicsResourceSetMapFlags_v2", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphicsSubResourceGetMappedArray", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphicsUnmapResources", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphicsUnmapResources_ptsz", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphicsUnregisterResource", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGreenCtxCreate", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGreenCtxDestroy", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGreenCtxGetDevResource", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGreenCtxGetId", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGreenCtxRecordEvent", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGreenCtxStreamCreate", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGreenCtxWaitEvent", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuImportExternalMemory", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuImportExternalSemaphore", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuInit", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuIpcCloseMemHandle", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuIpcGetEventHandle", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuIpcGetMemHandle", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuIpcOpenEventHandle", NULL, 9, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuIpcOpenMemHandle", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuIpcOpenMemHandle_v2", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuKernelGetAttribute", C_cuKernelGetAttribute, 4, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cuKernelGetFunction", C_cuKernelGetFunction, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuKernelGetLibrary", C_cuKernelGetLibrary, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuKernelGetName", C_cuKernelGetName, 2, 1, 0, 200, VGPU_TRACE_STATUS},
    {"cuKernelGetParamCount", C_cuKernelGetParamCount, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuKernelGetParamInfo", C_cuKernelGetParamInfo, 4, 2, 0, 32, VGPU_TRACE_STATUS},
    {"cuKernelSetAttribute", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuKernelSetCacheConfig", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuLaunch", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuLaunchCooperativeKernel", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuLaunchCooperativeKernel_ptsz", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuLaunchCooperativeKernelMultiDevice", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuLaunchGrid", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuLaunchGridAsync", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuLaunchHostFunc", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuLaunchHostFunc_ptsz", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuLaunchHostFunc_v2", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuLaunchHostFunc_v2_ptsz", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuLaunchKernel", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuLaunchKernel_ptsz", NULL, 11, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuLaunchKernelEx", C_cuLaunchKernelEx, 4, 1, 64, 0, VGPU_TRACE_STATUS},
    {"cuLaunchKernelEx_ptsz", C_cuLaunchKernelEx_ptsz, 4, 1, 64, 0, VGPU_TRACE_STATUS},
    {"cuLibraryEnumerateKernels", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuLibraryGetGlobal", C_cuLibraryGetGlobal, 4, 3, 200, 32, VGPU_TRACE_STATUS},
    {"cuLibraryGetKernel", C_cuLibraryGetKernel, 3, 2, 200, 16, VGPU_TRACE_STATUS},
    {"cuLibraryGetKernelCount", C_cuLibraryGetKernelCount, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cuLibraryGetManaged", C_cuLibraryGetManaged, 4, 3, 200, 32, VGPU_TRACE_STATUS},
    {"cuLibraryGetModule", C_cuLibraryGetModule, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuLibraryGetUnifiedFunction", C_cuLibraryGetUnifiedFunction, 3, 1, 200, 0, VGPU_TRACE_STATUS},
    {"cuLibraryLoadData", C_cuLibraryLoadData, 8, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuLibraryLoadFromFile", C_cuLibraryLoadFromFile, 8, 2, 200, 16, VGPU_TRACE_STATUS},
    {"cuLibraryUnload", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuLinkAddData", C_cuLinkAddData, 8, 1, 200, 0, VGPU_TRACE_STATUS},
    {"cuLinkAddData_v2", C_cuLinkAddData_v2, 8, 1, 200, 0, VGPU_TRACE_STATUS},
    {"cuLinkAddFile", C_cuLinkAddFile, 6, 1, 200, 0, VGPU_TRACE_STATUS},
    {"cuLinkAddFile_v2", C_cuLinkAddFile_v2, 6, 1, 200, 0, VGPU_TRACE_STATUS},
    {"cuLinkComplete", C_cuLinkComplete, 3, 2, 0, 32, VGPU_TRACE_STATUS},
    {"cuLinkCreate", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuLinkCreate_v2", C_cuLinkCreate_v2, 4, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuLinkDestroy", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuLogicalEndpointAddDevice", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuLogicalEndpointBindAddr", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuLogicalEndpointBindMem", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuLogicalEndpointCreate", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuLogicalEndpointDestroy", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuLogicalEndpointExport", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuLogicalEndpointGetLimits", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuLogicalEndpointIdRelease", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuLogicalEndpointIdReserve", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuLogicalEndpointImport", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuLogicalEndpointQuery", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuLogicalEndpointUnbind", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuLogsCurrent", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuLogsDumpToFile", C_cuLogsDumpToFile, 3, 1, 200, 0, VGPU_TRACE_STATUS},
    {"cuLogsDumpToMemory", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuLogsRegisterCallback", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuLogsUnregisterCallback", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemAddressFree", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemAddressReserve", C_cuMemAddressReserve, 5, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuMemAdvise", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemAdvise_v2", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemAlloc", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemAlloc_v2", C_cuMemAlloc_v2, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuMemAllocAsync", C_cuMemAllocAsync, 3, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuMemAllocAsync_ptsz", C_cuMemAllocAsync_ptsz, 3, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuMemAllocFromPoolAsync", C_cuMemAllocFromPoolAsync, 4, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuMemAllocFromPoolAsync_ptsz", C_cuMemAllocFromPoolAsync_ptsz, 4, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuMemAllocHost", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemAllocHost_v2", C_cuMemAllocHost_v2, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuMemAllocManaged", C_cuMemAllocManaged, 3, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuMemAllocPitch", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemAllocPitch_v2", C_cuMemAllocPitch_v2, 5, 2, 0, 32, VGPU_TRACE_STATUS},
    {"cuMemBatchDecompressAsync", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemBatchDecompressAsync_ptsz", C_cuMemBatchDecompressAsync_ptsz, 5, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuMemCreate", C_cuMemCreate, 4, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuMemDiscardAndPrefetchBatchAsync", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemDiscardAndPrefetchBatchAsync_ptsz", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemDiscardBatchAsync", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemDiscardBatchAsync_ptsz", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemExportToShareableHandle", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemFree", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemFree_v2", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemFreeAsync", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemFreeAsync_ptsz", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemFreeHost", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemGetAccess", C_cuMemGetAccess, 3, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuMemGetAddressRange", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemGetAddressRange_v2", C_cuMemGetAddressRange_v2, 3, 2, 0, 32, VGPU_TRACE_STATUS},
    {"cuMemGetAllocationGranularity", C_cuMemGetAllocationGranularity, 3, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuMemGetAllocationPropertiesFromHandle", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemGetDefaultMemPool", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemGetHandleForAddressRange", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemGetInfo", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemGetInfo_v2", C_cuMemGetInfo_v2, 2, 2, 0, 32, VGPU_TRACE_STATUS},
    {"cuMemGetLocationInfo", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemGetMemPool", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemHostAlloc", C_cuMemHostAlloc, 3, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuMemHostGetDevicePointer", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemHostGetDevicePointer_v2", C_cuMemHostGetDevicePointer_v2, 3, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuMemHostGetFlags", C_cuMemHostGetFlags, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cuMemHostRegister", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemHostRegister_v2", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemHostUnregister", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemImportFromShareableHandle", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemMap", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemMapArrayAsync", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemMapArrayAsync_ptsz", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemPoolCreate", C_cuMemPoolCreate, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuMemPoolDestroy", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemPoolExportPointer", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemPoolExportToShareableHandle", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemPoolGetAccess", C_cuMemPoolGetAccess, 3, 2, 0, 24, VGPU_TRACE_STATUS},
    {"cuMemPoolGetAttribute", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemPoolImportFromShareableHandle", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemPoolImportPointer", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemPoolSetAccess", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemPoolSetAttribute", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemPoolTrimTo", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemPrefetchAsync", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemPrefetchAsync_ptsz", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemPrefetchAsync_v2", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemPrefetchAsync_v2_ptsz", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemPrefetchBatchAsync", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemPrefetchBatchAsync_ptsz", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemRangeGetAttribute", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemRangeGetAttributes", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemRelease", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemRetainAllocationHandle", C_cuMemRetainAllocationHandle, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuMemSetAccess", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemSetMemPool", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemUnmap", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpy", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpy_ptds", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpy2D", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpy2D_v2", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpy2D_v2_ptds", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpy2DAsync", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpy2DAsync_v2", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpy2DAsync_v2_ptsz", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpy2DUnaligned", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpy2DUnaligned_v2", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpy2DUnaligned_v2_ptds", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpy3D", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpy3D_v2", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpy3D_v2_ptds", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpy3DAsync", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpy3DAsync_v2", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpy3DAsync_v2_ptsz", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpy3DBatchAsync", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpy3DBatchAsync_ptsz", C_cuMemcpy3DBatchAsync_ptsz, 5, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuMemcpy3DBatchAsync_v2", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpy3DBatchAsync_v2_ptsz", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpy3DPeer", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpy3DPeer_ptds", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpy3DPeerAsync", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpy3DPeerAsync_ptsz", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpy3DWithAttributesAsync", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpy3DWithAttributesAsync_ptsz", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyAsync", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyAsync_ptsz", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyAtoA", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyAtoA_v2", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyAtoA_v2_ptds", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyAtoD", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyAtoD_v2", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyAtoD_v2_ptds", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyAtoH", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyAtoH_v2", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyAtoH_v2_ptds", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyAtoHAsync", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyAtoHAsync_v2", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyAtoHAsync_v2_ptsz", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyBatchAsync", NULL, 9, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyBatchAsync_ptsz", C_cuMemcpyBatchAsync_ptsz, 9, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuMemcpyBatchAsync_v2", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyBatchAsync_v2_ptsz", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyDtoA", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyDtoA_v2", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyDtoA_v2_ptds", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyDtoD", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyDtoD_v2", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyDtoD_v2_ptds", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyDtoDAsync", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyDtoDAsync_v2", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyDtoDAsync_v2_ptsz", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyDtoH", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyDtoH_v2", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyDtoH_v2_ptds", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyDtoHAsync", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyDtoHAsync_v2", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyDtoHAsync_v2_ptsz", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyHtoA", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyHtoA_v2", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyHtoA_v2_ptds", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyHtoAAsync", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyHtoAAsync_v2", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyHtoAAsync_v2_ptsz", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyHtoD", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyHtoD_v2", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyHtoD_v2_ptds", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyHtoDAsync", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyHtoDAsync_v2", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyHtoDAsync_v2_ptsz", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyPeer", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyPeer_ptds", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyPeerAsync", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyPeerAsync_ptsz", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyWithAttributesAsync", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemcpyWithAttributesAsync_ptsz", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemsetD16", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemsetD16_v2", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemsetD16_v2_ptds", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemsetD16Async", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemsetD16Async_ptsz", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemsetD2D16", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemsetD2D16_v2", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemsetD2D16_v2_ptds", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemsetD2D16Async", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemsetD2D16Async_ptsz", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemsetD2D32", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemsetD2D32_v2", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemsetD2D32_v2_ptds", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemsetD2D32Async", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemsetD2D32Async_ptsz", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemsetD2D8", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemsetD2D8_v2", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemsetD2D8_v2_ptds", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemsetD2D8Async", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemsetD2D8Async_ptsz", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemsetD32", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemsetD32_v2", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemsetD32_v2_ptds", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemsetD32Async", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemsetD32Async_ptsz", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemsetD8", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemsetD8_v2", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemsetD8_v2_ptds", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemsetD8Async", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMemsetD8Async_ptsz", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMipmappedArrayCreate", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMipmappedArrayDestroy", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMipmappedArrayGetLevel", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMipmappedArrayGetMemoryRequirements", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMipmappedArrayGetSparseProperties", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuModuleEnumerateFunctions", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuModuleGetFunction", C_cuModuleGetFunction, 3, 2, 200, 16, VGPU_TRACE_STATUS},
    {"cuModuleGetFunctionCount", C_cuModuleGetFunctionCount, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cuModuleGetGlobal", C_cuModuleGetGlobal, 4, 1, 200, 0, VGPU_TRACE_STATUS},
    {"cuModuleGetGlobal_v2", C_cuModuleGetGlobal_v2, 4, 3, 200, 32, VGPU_TRACE_STATUS},
    {"cuModuleGetLoadingMode", C_cuModuleGetLoadingMode, 1, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cuModuleGetSurfRef", C_cuModuleGetSurfRef, 3, 1, 200, 0, VGPU_TRACE_STATUS},
    {"cuModuleGetTexRef", C_cuModuleGetTexRef, 3, 1, 200, 0, VGPU_TRACE_STATUS},
    {"cuModuleLoad", C_cuModuleLoad, 2, 2, 200, 16, VGPU_TRACE_STATUS},
    {"cuModuleLoadData", C_cuModuleLoadData, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuModuleLoadDataEx", C_cuModuleLoadDataEx, 5, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuModuleLoadFatBinary", C_cuModuleLoadFatBinary, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuModuleUnload", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMulticastAddDevice", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMulticastBindAddr", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMulticastBindAddr_v2", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMulticastBindMem", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMulticastBindMem_v2", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMulticastCreate", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMulticastGetGranularity", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuMulticastUnbind", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuOccupancyAvailableDynamicSMemPerBlock", C_cuOccupancyAvailableDynamicSMemPerBlock, 4, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuOccupancyMaxActiveBlocksPerMultiprocessor", C_cuOccupancyMaxActiveBlocksPerMultiprocessor, 4, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags", C_cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags, 5, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cuOccupancyMaxActiveClusters", C_cuOccupancyMaxActiveClusters, 3, 2, 64, 8, VGPU_TRACE_STATUS},
    {"cuOccupancyMaxPotentialBlockSize", C_cuOccupancyMaxPotentialBlockSize, 6, 2, 0, 16, VGPU_TRACE_STATUS},
    {"cuOccupancyMaxPotentialBlockSizeWithFlags", C_cuOccupancyMaxPotentialBlockSizeWithFlags, 7, 2, 0, 16, VGPU_TRACE_STATUS},
    {"cuOccupancyMaxPotentialClusterSize", C_cuOccupancyMaxPotentialClusterSize, 3, 2, 64, 8, VGPU_TRACE_STATUS},
    {"cuParamSetSize", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuParamSetTexRef", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuParamSetf", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuParamSeti", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuParamSetv", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuPointerGetAttribute", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuPointerGetAttributes", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuPointerSetAttribute", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuProfilerStart", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuProfilerStop", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuSignalExternalSemaphoresAsync", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuSignalExternalSemaphoresAsync_ptsz", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamAddCallback", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamAddCallback_ptsz", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamAttachMemAsync", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamAttachMemAsync_ptsz", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamBatchMemOp", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamBatchMemOp_ptsz", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamBatchMemOp_v2", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamBatchMemOp_v2_ptsz", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamBeginCapture", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamBeginCapture_ptsz", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamBeginCapture_v2", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamBeginCapture_v2_ptsz", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamBeginCaptureToCig", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamBeginCaptureToCig_ptsz", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamBeginCaptureToGraph", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamBeginCaptureToGraph_ptsz", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamBeginRecaptureToGraph", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamBeginRecaptureToGraph_ptsz", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamCopyAttributes", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamCopyAttributes_ptsz", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamCreate", C_cuStreamCreate, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuStreamCreateWithPriority", C_cuStreamCreateWithPriority, 3, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuStreamDestroy", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamDestroy_v2", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamEndCapture", C_cuStreamEndCapture, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuStreamEndCapture_ptsz", C_cuStreamEndCapture_ptsz, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuStreamEndCaptureToCig", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamEndCaptureToCig_ptsz", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamGetAttribute", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamGetAttribute_ptsz", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamGetCaptureInfo", C_cuStreamGetCaptureInfo, 3, 2, 0, 24, VGPU_TRACE_STATUS},
    {"cuStreamGetCaptureInfo_ptsz", C_cuStreamGetCaptureInfo_ptsz, 3, 2, 0, 24, VGPU_TRACE_STATUS},
    {"cuStreamGetCaptureInfo_v2", C_cuStreamGetCaptureInfo_v2, 6, 5, 0, 72, VGPU_TRACE_STATUS},
    {"cuStreamGetCaptureInfo_v2_ptsz", C_cuStreamGetCaptureInfo_v2_ptsz, 6, 5, 0, 72, VGPU_TRACE_STATUS},
    {"cuStreamGetCaptureInfo_v3", C_cuStreamGetCaptureInfo_v3, 7, 6, 0, 88, VGPU_TRACE_STATUS},
    {"cuStreamGetCaptureInfo_v3_ptsz", C_cuStreamGetCaptureInfo_v3_ptsz, 7, 6, 0, 88, VGPU_TRACE_STATUS},
    {"cuStreamGetCtx", C_cuStreamGetCtx, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuStreamGetCtx_ptsz", C_cuStreamGetCtx_ptsz, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuStreamGetCtx_v2", C_cuStreamGetCtx_v2, 3, 2, 0, 32, VGPU_TRACE_STATUS},
    {"cuStreamGetCtx_v2_ptsz", C_cuStreamGetCtx_v2_ptsz, 3, 2, 0, 32, VGPU_TRACE_STATUS},
    {"cuStreamGetDevResource", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamGetDevResource_ptsz", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamGetDevice", C_cuStreamGetDevice, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cuStreamGetDevice_ptsz", C_cuStreamGetDevice_ptsz, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cuStreamGetFlags", C_cuStreamGetFlags, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cuStreamGetFlags_ptsz", C_cuStreamGetFlags_ptsz, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cuStreamGetGreenCtx", C_cuStreamGetGreenCtx, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuStreamGetId", C_cuStreamGetId, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuStreamGetId_ptsz", C_cuStreamGetId_ptsz, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cuStreamGetPriority", C_cuStreamGetPriority, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cuStreamGetPriority_ptsz", C_cuStreamGetPriority_ptsz, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cuStreamIsCapturing", C_cuStreamIsCapturing, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cuStreamIsCapturing_ptsz", C_cuStreamIsCapturing_ptsz, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cuStreamQuery", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamQuery_ptsz", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamSetAttribute", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamSetAttribute_ptsz", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamSynchronize", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamSynchronize_ptsz", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamUpdateCaptureDependencies", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamUpdateCaptureDependencies_ptsz", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamUpdateCaptureDependencies_v2", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamUpdateCaptureDependencies_v2_ptsz", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamWaitEvent", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamWaitEvent_ptsz", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamWaitValue32", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamWaitValue32_ptsz", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamWaitValue32_v2", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamWaitValue32_v2_ptsz", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamWaitValue64", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamWaitValue64_ptsz", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamWaitValue64_v2", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamWaitValue64_v2_ptsz", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamWriteValue32", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamWriteValue32_ptsz", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamWriteValue32_v2", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamWriteValue32_v2_ptsz", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamWriteValue64", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamWriteValue64_ptsz", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamWriteValue64_v2", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuStreamWriteValue64_v2_ptsz", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuSurfObjectCreate", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuSurfObjectDestroy", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuSurfObjectGetResourceDesc", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuSurfRefGetArray", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuSurfRefSetArray", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuTensorMapEncodeIm2col", NULL, 15, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuTensorMapEncodeIm2colWide", NULL, 16, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuTensorMapEncodeTiled", NULL, 12, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuTensorMapReplaceAddress", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuTensorMapSetAllocationClass", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuTexObjectCreate", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuTexObjectDestroy", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuTexObjectGetResourceDesc", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuTexObjectGetResourceViewDesc", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuTexObjectGetTextureDesc", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuTexRefCreate", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuTexRefDestroy", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuTexRefGetAddress", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuTexRefGetAddress_v2", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuTexRefGetAddressMode", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuTexRefGetArray", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuTexRefGetBorderColor", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuTexRefGetFilterMode", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuTexRefGetFlags", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuTexRefGetFormat", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuTexRefGetMaxAnisotropy", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuTexRefGetMipmapFilterMode", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuTexRefGetMipmapLevelBias", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuTexRefGetMipmapLevelClamp", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuTexRefGetMipmappedArray", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuTexRefSetAddress", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuTexRefSetAddress_v2", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuTexRefSetAddress2D", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuTexRefSetAddress2D_v2", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuTexRefSetAddress2D_v3", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuTexRefSetAddressMode", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuTexRefSetArray", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuTexRefSetBorderColor", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuTexRefSetFilterMode", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuTexRefSetFlags", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuTexRefSetFormat", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuTexRefSetMaxAnisotropy", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuTexRefSetMipmapFilterMode", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuTexRefSetMipmapLevelBias", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuTexRefSetMipmapLevelClamp", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuTexRefSetMipmappedArray", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuThreadExchangeStreamCaptureMode", C_cuThreadExchangeStreamCaptureMode, 1, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cuUserObjectCreate", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuUserObjectRelease", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuUserObjectRetain", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuWaitExternalSemaphoresAsync", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuWaitExternalSemaphoresAsync_ptsz", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuEGLStreamConsumerAcquireFrame", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuEGLStreamConsumerConnect", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuEGLStreamConsumerConnectWithFlags", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuEGLStreamConsumerDisconnect", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuEGLStreamConsumerReleaseFrame", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuEGLStreamProducerConnect", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuEGLStreamProducerDisconnect", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuEGLStreamProducerPresentFrame", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuEGLStreamProducerReturnFrame", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuEventCreateFromEGLSync", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGLCtxCreate", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGLCtxCreate_v2", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGLGetDevices", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGLGetDevices_v2", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGLInit", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGLMapBufferObject", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGLMapBufferObjectAsync", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGLMapBufferObjectAsync_v2", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGLMapBufferObjectAsync_v2_ptsz", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGLMapBufferObject_v2", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGLMapBufferObject_v2_ptds", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGLRegisterBufferObject", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGLSetBufferObjectMapFlags", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGLUnmapBufferObject", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGLUnmapBufferObjectAsync", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGLUnregisterBufferObject", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphicsEGLRegisterImage", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphicsGLRegisterBuffer", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphicsGLRegisterImage", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphicsResourceGetMappedEglFrame", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphicsVDPAURegisterOutputSurface", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuGraphicsVDPAURegisterVideoSurface", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuProfilerInitialize", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuVDPAUCtxCreate", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuVDPAUCtxCreate_v2", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cuVDPAUGetDevice", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
};
const struct vgpu_trace_library vgpu_twin_library = {0, COUNT, functions};
void *vgpu_twin_real[COUNT];

CUresult cuArray3DCreate(CUarray *pHandle, const CUDA_ARRAY3D_DESCRIPTOR_v1 *pAllocateArray)
TRACED(CUresult, cuArray3DCreate, (pHandle, pAllocateArray), W(pHandle), W(pAllocateArray))
CUresult cuArray3DCreate_v2(CUarray *pHandle, const CUDA_ARRAY3D_DESCRIPTOR *pAllocateArray)
TRACED(CUresult, cuArray3DCreate_v2, (pHandle, pAllocateArray), W(pHandle), W(pAllocateArray))
CUresult cuArray3DGetDescriptor(CUDA_ARRAY3D_DESCRIPTOR_v1 *pArrayDescriptor, CUarray hArray)
TRACED(CUresult, cuArray3DGetDescriptor, (pArrayDescriptor, hArray), W(pArrayDescriptor), W(hArray))
CUresult cuArray3DGetDescriptor_v2(CUDA_ARRAY3D_DESCRIPTOR *pArrayDescriptor, CUarray hArray)
TRACED(CUresult, cuArray3DGetDescriptor_v2, (pArrayDescriptor, hArray), W(pArrayDescriptor), W(hArray))
CUresult cuArrayCreate(CUarray *pHandle, const CUDA_ARRAY_DESCRIPTOR_v1 *pAllocateArray)
TRACED(CUresult, cuArrayCreate, (pHandle, pAllocateArray), W(pHandle), W(pAllocateArray))
CUresult cuArrayCreate_v2(CUarray *pHandle, const CUDA_ARRAY_DESCRIPTOR *pAllocateArray)
TRACED(CUresult, cuArrayCreate_v2, (pHandle, pAllocateArray), W(pHandle), W(pAllocateArray))
CUresult cuArrayDestroy(CUarray hArray)
TRACED(CUresult, cuArrayDestroy, (hArray), W(hArray))
CUresult cuArrayGetDescriptor(CUDA_ARRAY_DESCRIPTOR_v1 *pArrayDescriptor, CUarray hArray)
TRACED(CUresult, cuArrayGetDescriptor, (pArrayDescriptor, hArray), W(pArrayDescriptor), W(hArray))
CUresult cuArrayGetDescriptor_v2(CUDA_ARRAY_DESCRIPTOR *pArrayDescriptor, CUarray hArray)
TRACED(CUresult, cuArrayGetDescriptor_v2, (pArrayDescriptor, hArray), W(pArrayDescriptor), W(hArray))
CUresult cuArrayGetMemoryRequirements(CUDA_ARRAY_MEMORY_REQUIREMENTS *memoryRequirements, CUarray array, CUdevice device)
TRACED(CUresult, cuArrayGetMemoryRequirements, (memoryRequirements, array, device), W(memoryRequirements), W(array), W(device))
CUresult cuArrayGetPlane(CUarray *pPlaneArray, CUarray hArray, unsigned int planeIdx)
TRACED(CUresult, cuArrayGetPlane, (pPlaneArray, hArray, planeIdx), W(pPlaneArray), W(hArray), W(planeIdx))
CUresult cuArrayGetSparseProperties(CUDA_ARRAY_SPARSE_PROPERTIES *sparseProperties, CUarray array)
TRACED(CUresult, cuArrayGetSparseProperties, (sparseProperties, array), W(sparseProperties), W(array))
CUresult cuCheckpointOperationComplete(CUcheckpointOperationHandle handle)
TRACED(CUresult, cuCheckpointOperationComplete, (handle), W(handle))
CUresult cuCheckpointProcessCheckpoint(int pid, CUcheckpointCheckpointArgs *args)
TRACED(CUresult, cuCheckpointProcessCheckpoint, (pid, args), W(pid), W(args))
CUresult cuCheckpointProcessGetRestoreThreadId(int pid, int *tid)
TRACED(CUresult, cuCheckpointProcessGetRestoreThreadId, (pid, tid), W(pid), W(tid))
CUresult cuCheckpointProcessGetState(int pid, CUprocessState *state)
TRACED(CUresult, cuCheckpointProcessGetState, (pid, state), W(pid), W(state))
CUresult cuCheckpointProcessLock(int pid, CUcheckpointLockArgs *args)
TRACED(CUresult, cuCheckpointProcessLock, (pid, args), W(pid), W(args))
CUresult cuCheckpointProcessRestore(int pid, CUcheckpointRestoreArgs *args)
TRACED(CUresult, cuCheckpointProcessRestore, (pid, args), W(pid), W(args))
CUresult cuCheckpointProcessUnlock(int pid, CUcheckpointUnlockArgs *args)
TRACED(CUresult, cuCheckpointProcessUnlock, (pid, args), W(pid), W(args))
CUresult cuCoredumpDeregisterCompleteCallback(CUcoredumpCallbackHandle callback)
TRACED(CUresult, cuCoredumpDeregisterCompleteCallback, (callback), W(callback))
CUresult cuCoredumpDeregisterStartCallback(CUcoredumpCallbackHandle callback)
TRACED(CUresult, cuCoredumpDeregisterStartCallback, (callback), W(callback))
CUresult cuCoredumpGetAttribute(CUcoredumpSettings attrib, void *value, size_t *size)
TRACED(CUresult, cuCoredumpGetAttribute, (attrib, value, size), W(attrib), W(value), W(size))
CUresult cuCoredumpGetAttributeGlobal(CUcoredumpSettings attrib, void *value, size_t *size)
TRACED(CUresult, cuCoredumpGetAttributeGlobal, (attrib, value, size), W(attrib), W(value), W(size))
CUresult cuCoredumpRegisterCompleteCallback(CUcoredumpStatusCallback callback, void *userData, CUcoredumpCallbackHandle *callbackOut)
TRACED(CUresult, cuCoredumpRegisterCompleteCallback, (callback, userData, callbackOut), W(callback), W(userData), W(callbackOut))
CUresult cuCoredumpRegisterStartCallback(CUcoredumpStatusCallback callback, void *userData, CUcoredumpCallbackHandle *callbackOut)
TRACED(CUresult, cuCoredumpRegisterStartCallback, (callback, userData, callbackOut), W(callback), W(userData), W(callbackOut))
CUresult cuCoredumpSetAttribute(CUcoredumpSettings attrib, void *value, size_t *size)
TRACED(CUresult, cuCoredumpSetAttribute, (attrib, value, size), W(attrib), W(value), W(size))
CUresult cuCoredumpSetAttributeGlobal(CUcoredumpSettings attrib, void *value, size_t *size)
TRACED(CUresult, cuCoredumpSetAttributeGlobal, (attrib, value, size), W(attrib), W(value), W(size))
CUresult cuCtxAttach(CUcontext *pctx, unsigned int flags)
TRACED(CUresult, cuCtxAttach, (pctx, flags), W(pctx), W(flags))
CUresult cuCtxCreate(CUcontext *pctx, unsigned int flags, CUdevice dev)
TRACED(CUresult, cuCtxCreate, (pctx, flags, dev), W(pctx), W(flags), W(dev))
CUresult cuCtxCreate_v2(CUcontext *pctx, unsigned int flags, CUdevice dev)
TRACED(CUresult, cuCtxCreate_v2, (pctx, flags, dev), W(pctx), W(flags), W(dev))
CUresult cuCtxCreate_v3(CUcontext *pctx, CUexecAffinityParam *paramsArray, int numParams, unsigned int flags, CUdevice dev)
TRACED(CUresult, cuCtxCreate_v3, (pctx, paramsArray, numParams, flags, dev), W(pctx), W(paramsArray), W(numParams), W(flags), W(dev))
CUresult cuCtxCreate_v4(CUcontext *pctx, CUctxCreateParams *ctxCreateParams, unsigned int flags, CUdevice dev)
TRACED(CUresult, cuCtxCreate_v4, (pctx, ctxCreateParams, flags, dev), W(pctx), W(ctxCreateParams), W(flags), W(dev))
CUresult cuCtxDestroy(CUcontext ctx)
TRACED(CUresult, cuCtxDestroy, (ctx), W(ctx))
CUresult cuCtxDestroy_v2(CUcontext ctx)
TRACED(CUresult, cuCtxDestroy_v2, (ctx), W(ctx))
CUresult cuCtxDetach(CUcontext ctx)
TRACED(CUresult, cuCtxDetach, (ctx), W(ctx))
CUresult cuCtxDisablePeerAccess(CUcontext peerContext)
TRACED(CUresult, cuCtxDisablePeerAccess, (peerContext), W(peerContext))
CUresult cuCtxEnablePeerAccess(CUcontext peerContext, unsigned int Flags)
TRACED(CUresult, cuCtxEnablePeerAccess, (peerContext, Flags), W(peerContext), W(Flags))
CUresult cuCtxFromGreenCtx(CUcontext *pContext, CUgreenCtx hCtx)
TRACED(CUresult, cuCtxFromGreenCtx, (pContext, hCtx), W(pContext), W(hCtx))
CUresult cuCtxGetApiVersion(CUcontext ctx, unsigned int *version)
TRACED(CUresult, cuCtxGetApiVersion, (ctx, version), W(ctx), W(version))
CUresult cuCtxGetCacheConfig(CUfunc_cache *pconfig)
TRACED(CUresult, cuCtxGetCacheConfig, (pconfig), W(pconfig))
CUresult cuCtxGetCurrent(CUcontext *pctx)
TRACED(CUresult, cuCtxGetCurrent, (pctx), W(pctx))
CUresult cuCtxGetDevResource(CUcontext hCtx, CUdevResource *resource, CUdevResourceType type)
TRACED(CUresult, cuCtxGetDevResource, (hCtx, resource, type), W(hCtx), W(resource), W(type))
CUresult cuCtxGetDevice(CUdevice *device)
TRACED(CUresult, cuCtxGetDevice, (device), W(device))
CUresult cuCtxGetDevice_v2(CUdevice *device, CUcontext ctx)
TRACED(CUresult, cuCtxGetDevice_v2, (device, ctx), W(device), W(ctx))
CUresult cuCtxGetExecAffinity(CUexecAffinityParam *pExecAffinity, CUexecAffinityType type)
TRACED(CUresult, cuCtxGetExecAffinity, (pExecAffinity, type), W(pExecAffinity), W(type))
CUresult cuCtxGetFlags(unsigned int *flags)
TRACED(CUresult, cuCtxGetFlags, (flags), W(flags))
CUresult cuCtxGetId(CUcontext ctx, unsigned long long *ctxId)
TRACED(CUresult, cuCtxGetId, (ctx, ctxId), W(ctx), W(ctxId))
CUresult cuCtxGetLimit(size_t *pvalue, CUlimit limit)
TRACED(CUresult, cuCtxGetLimit, (pvalue, limit), W(pvalue), W(limit))
CUresult cuCtxGetSharedMemConfig(CUsharedconfig *pConfig)
TRACED(CUresult, cuCtxGetSharedMemConfig, (pConfig), W(pConfig))
CUresult cuCtxGetStreamPriorityRange(int *leastPriority, int *greatestPriority)
TRACED(CUresult, cuCtxGetStreamPriorityRange, (leastPriority, greatestPriority), W(leastPriority), W(greatestPriority))
CUresult cuCtxPopCurrent(CUcontext *pctx)
TRACED(CUresult, cuCtxPopCurrent, (pctx), W(pctx))
CUresult cuCtxPopCurrent_v2(CUcontext *pctx)
TRACED(CUresult, cuCtxPopCurrent_v2, (pctx), W(pctx))
CUresult cuCtxPushCurrent(CUcontext ctx)
TRACED(CUresult, cuCtxPushCurrent, (ctx), W(ctx))
CUresult cuCtxPushCurrent_v2(CUcontext ctx)
TRACED(CUresult, cuCtxPushCurrent_v2, (ctx), W(ctx))
CUresult cuCtxRecordEvent(CUcontext hCtx, CUevent hEvent)
TRACED(CUresult, cuCtxRecordEvent, (hCtx, hEvent), W(hCtx), W(hEvent))
CUresult cuCtxResetPersistingL2Cache(void)
TRACED(CUresult, cuCtxResetPersistingL2Cache, (), 0)
CUresult cuCtxSetCacheConfig(CUfunc_cache config)
TRACED(CUresult, cuCtxSetCacheConfig, (config), W(config))
CUresult cuCtxSetCurrent(CUcontext ctx)
TRACED(CUresult, cuCtxSetCurrent, (ctx), W(ctx))
CUresult cuCtxSetFlags(unsigned int flags)
TRACED(CUresult, cuCtxSetFlags, (flags), W(flags))
CUresult cuCtxSetLimit(CUlimit limit, size_t value)
TRACED(CUresult, cuCtxSetLimit, (limit, value), W(limit), W(value))
CUresult cuCtxSetSharedMemConfig(CUsharedconfig config)
TRACED(CUresult, cuCtxSetSharedMemConfig, (config), W(config))
CUresult cuCtxSynchronize(void)
TRACED(CUresult, cuCtxSynchronize, (), 0)
CUresult cuCtxSynchronize_v2(CUcontext ctx)
TRACED(CUresult, cuCtxSynchronize_v2, (ctx), W(ctx))
CUresult cuCtxWaitEvent(CUcontext hCtx, CUevent hEvent)
TRACED(CUresult, cuCtxWaitEvent, (hCtx, hEvent), W(hCtx), W(hEvent))
CUresult cuDestroyExternalMemory(CUexternalMemory extMem)
TRACED(CUresult, cuDestroyExternalMemory, (extMem), W(extMem))
CUresult cuDestroyExternalSemaphore(CUexternalSemaphore extSem)
TRACED(CUresult, cuDestroyExternalSemaphore, (extSem), W(extSem))
CUresult cuDevResourceGenerateDesc(CUdevResourceDesc *phDesc, CUdevResource *resources, unsigned int nbResources)
TRACED(CUresult, cuDevResourceGenerateDesc, (phDesc, resources, nbResources), W(phDesc), W(resources), W(nbResources))
CUresult cuDevSmResourceSplit(CUdevResource *result, unsigned int nbGroups, const CUdevResource *input, CUdevResource *remainder, unsigned int flags, CU_DEV_SM_RESOURCE_GROUP_PARAMS *groupParams)
TRACED(CUresult, cuDevSmResourceSplit, (result, nbGroups, input, remainder, flags, groupParams), W(result), W(nbGroups), W(input), W(remainder), W(flags), W(groupParams))
CUresult cuDevSmResourceSplitByCount(CUdevResource *result, unsigned int *nbGroups, const CUdevResource *input, CUdevResource *remainder, unsigned int flags, unsigned int minCount)
TRACED(CUresult, cuDevSmResourceSplitByCount, (result, nbGroups, input, remainder, flags, minCount), W(result), W(nbGroups), W(input), W(remainder), W(flags), W(minCount))
CUresult cuDeviceCanAccessPeer(int *canAccessPeer, CUdevice dev, CUdevice peerDev)
TRACED(CUresult, cuDeviceCanAccessPeer, (canAccessPeer, dev, peerDev), W(canAccessPeer), W(dev), W(peerDev))
CUresult cuDeviceComputeCapability(int *major, int *minor, CUdevice dev)
TRACED(CUresult, cuDeviceComputeCapability, (major, minor, dev), W(major), W(minor), W(dev))
CUresult cuDeviceGet(CUdevice *device, int ordinal)
TRACED(CUresult, cuDeviceGet, (device, ordinal), W(device), W(ordinal))
CUresult cuDeviceGetAttribute(int *pi, CUdevice_attribute attrib, CUdevice dev)
TRACED(CUresult, cuDeviceGetAttribute, (pi, attrib, dev), W(pi), W(attrib), W(dev))
CUresult cuDeviceGetByPCIBusId(CUdevice *dev, const char *pciBusId)
TRACED(CUresult, cuDeviceGetByPCIBusId, (dev, pciBusId), W(dev), W(pciBusId))
CUresult cuDeviceGetCliqueCount(size_t *count, CUdevice dev)
TRACED(CUresult, cuDeviceGetCliqueCount, (count, dev), W(count), W(dev))
CUresult cuDeviceGetCliqueInfo(CUcliqueInfo *cliqueInfo, size_t *count, CUdevice dev)
TRACED(CUresult, cuDeviceGetCliqueInfo, (cliqueInfo, count, dev), W(cliqueInfo), W(count), W(dev))
CUresult cuDeviceGetCount(int *count)
TRACED(CUresult, cuDeviceGetCount, (count), W(count))
CUresult cuDeviceGetDefaultMemPool(CUmemoryPool *pool_out, CUdevice dev)
TRACED(CUresult, cuDeviceGetDefaultMemPool, (pool_out, dev), W(pool_out), W(dev))
CUresult cuDeviceGetDevResource(CUdevice device, CUdevResource *resource, CUdevResourceType type)
TRACED(CUresult, cuDeviceGetDevResource, (device, resource, type), W(device), W(resource), W(type))
CUresult cuDeviceGetExecAffinitySupport(int *pi, CUexecAffinityType type, CUdevice dev)
TRACED(CUresult, cuDeviceGetExecAffinitySupport, (pi, type, dev), W(pi), W(type), W(dev))
CUresult cuDeviceGetFabricClusterUuid(CUuuid *uuid, CUdevice dev)
TRACED(CUresult, cuDeviceGetFabricClusterUuid, (uuid, dev), W(uuid), W(dev))
CUresult cuDeviceGetGraphMemAttribute(CUdevice device, CUgraphMem_attribute attr, void *value)
TRACED(CUresult, cuDeviceGetGraphMemAttribute, (device, attr, value), W(device), W(attr), W(value))
CUresult cuDeviceGetHostAtomicCapabilities(unsigned int *capabilities, const CUatomicOperation *operations, unsigned int count, CUdevice dev)
TRACED(CUresult, cuDeviceGetHostAtomicCapabilities, (capabilities, operations, count, dev), W(capabilities), W(operations), W(count), W(dev))
CUresult cuDeviceGetLuid(char *luid, unsigned int *deviceNodeMask, CUdevice dev)
TRACED(CUresult, cuDeviceGetLuid, (luid, deviceNodeMask, dev), W(luid), W(deviceNodeMask), W(dev))
CUresult cuDeviceGetMemPool(CUmemoryPool *pool, CUdevice dev)
TRACED(CUresult, cuDeviceGetMemPool, (pool, dev), W(pool), W(dev))
CUresult cuDeviceGetName(char *name, int len, CUdevice dev)
TRACED(CUresult, cuDeviceGetName, (name, len, dev), W(name), W(len), W(dev))
CUresult cuDeviceGetNvSciSyncAttributes(void *nvSciSyncAttrList, CUdevice dev, int flags)
TRACED(CUresult, cuDeviceGetNvSciSyncAttributes, (nvSciSyncAttrList, dev, flags), W(nvSciSyncAttrList), W(dev), W(flags))
CUresult cuDeviceGetP2PAtomicCapabilities(unsigned int *capabilities, const CUatomicOperation *operations, unsigned int count, CUdevice srcDevice, CUdevice dstDevice)
TRACED(CUresult, cuDeviceGetP2PAtomicCapabilities, (capabilities, operations, count, srcDevice, dstDevice), W(capabilities), W(operations), W(count), W(srcDevice), W(dstDevice))
CUresult cuDeviceGetP2PAttribute(int *value, CUdevice_P2PAttribute attrib, CUdevice srcDevice, CUdevice dstDevice)
TRACED(CUresult, cuDeviceGetP2PAttribute, (value, attrib, srcDevice, dstDevice), W(value), W(attrib), W(srcDevice), W(dstDevice))
CUresult cuDeviceGetPCIBusId(char *pciBusId, int len, CUdevice dev)
TRACED(CUresult, cuDeviceGetPCIBusId, (pciBusId, len, dev), W(pciBusId), W(len), W(dev))
CUresult cuDeviceGetProperties(CUdevprop *prop, CUdevice dev)
TRACED(CUresult, cuDeviceGetProperties, (prop, dev), W(prop), W(dev))
CUresult cuDeviceGetTexture1DLinearMaxWidth(size_t *maxWidthInElements, CUarray_format format, unsigned int numChannels, CUdevice dev)
TRACED(CUresult, cuDeviceGetTexture1DLinearMaxWidth, (maxWidthInElements, format, numChannels, dev), W(maxWidthInElements), W(format), W(numChannels), W(dev))
CUresult cuDeviceGetUuid(CUuuid *uuid, CUdevice dev)
TRACED(CUresult, cuDeviceGetUuid, (uuid, dev), W(uuid), W(dev))
CUresult cuDeviceGetUuid_v2(CUuuid *uuid, CUdevice dev)
TRACED(CUresult, cuDeviceGetUuid_v2, (uuid, dev), W(uuid), W(dev))
CUresult cuDeviceGraphMemTrim(CUdevice device)
TRACED(CUresult, cuDeviceGraphMemTrim, (device), W(device))
CUresult cuDevicePrimaryCtxGetState(CUdevice dev, unsigned int *flags, int *active)
TRACED(CUresult, cuDevicePrimaryCtxGetState, (dev, flags, active), W(dev), W(flags), W(active))
CUresult cuDevicePrimaryCtxRelease(CUdevice dev)
TRACED(CUresult, cuDevicePrimaryCtxRelease, (dev), W(dev))
CUresult cuDevicePrimaryCtxRelease_v2(CUdevice dev)
TRACED(CUresult, cuDevicePrimaryCtxRelease_v2, (dev), W(dev))
CUresult cuDevicePrimaryCtxReset(CUdevice dev)
TRACED(CUresult, cuDevicePrimaryCtxReset, (dev), W(dev))
CUresult cuDevicePrimaryCtxReset_v2(CUdevice dev)
TRACED(CUresult, cuDevicePrimaryCtxReset_v2, (dev), W(dev))
CUresult cuDevicePrimaryCtxRetain(CUcontext *pctx, CUdevice dev)
TRACED(CUresult, cuDevicePrimaryCtxRetain, (pctx, dev), W(pctx), W(dev))
CUresult cuDevicePrimaryCtxSetFlags(CUdevice dev, unsigned int flags)
TRACED(CUresult, cuDevicePrimaryCtxSetFlags, (dev, flags), W(dev), W(flags))
CUresult cuDevicePrimaryCtxSetFlags_v2(CUdevice dev, unsigned int flags)
TRACED(CUresult, cuDevicePrimaryCtxSetFlags_v2, (dev, flags), W(dev), W(flags))
CUresult cuDeviceRegisterAsyncNotification(CUdevice device, CUasyncCallback callbackFunc, void *userData, CUasyncCallbackHandle *callback)
TRACED(CUresult, cuDeviceRegisterAsyncNotification, (device, callbackFunc, userData, callback), W(device), W(callbackFunc), W(userData), W(callback))
CUresult cuDeviceSetGraphMemAttribute(CUdevice device, CUgraphMem_attribute attr, void *value)
TRACED(CUresult, cuDeviceSetGraphMemAttribute, (device, attr, value), W(device), W(attr), W(value))
CUresult cuDeviceSetMemPool(CUdevice dev, CUmemoryPool pool)
TRACED(CUresult, cuDeviceSetMemPool, (dev, pool), W(dev), W(pool))
CUresult cuDeviceTotalMem(unsigned int *bytes, CUdevice dev)
TRACED(CUresult, cuDeviceTotalMem, (bytes, dev), W(bytes), W(dev))
CUresult cuDeviceTotalMem_v2(size_t *bytes, CUdevice dev)
TRACED(CUresult, cuDeviceTotalMem_v2, (bytes, dev), W(bytes), W(dev))
CUresult cuDeviceUnregisterAsyncNotification(CUdevice device, CUasyncCallbackHandle callback)
TRACED(CUresult, cuDeviceUnregisterAsyncNotification, (device, callback), W(device), W(callback))
CUresult cuDriverGetVersion(int *driverVersion)
TRACED(CUresult, cuDriverGetVersion, (driverVersion), W(driverVersion))
CUresult cuEventCreate(CUevent *phEvent, unsigned int Flags)
TRACED(CUresult, cuEventCreate, (phEvent, Flags), W(phEvent), W(Flags))
CUresult cuEventDestroy(CUevent hEvent)
TRACED(CUresult, cuEventDestroy, (hEvent), W(hEvent))
CUresult cuEventDestroy_v2(CUevent hEvent)
TRACED(CUresult, cuEventDestroy_v2, (hEvent), W(hEvent))
CUresult cuEventElapsedTime(float *pMilliseconds, CUevent hStart, CUevent hEnd)
TRACED(CUresult, cuEventElapsedTime, (pMilliseconds, hStart, hEnd), W(pMilliseconds), W(hStart), W(hEnd))
CUresult cuEventElapsedTime_v2(float *pMilliseconds, CUevent hStart, CUevent hEnd)
TRACED(CUresult, cuEventElapsedTime_v2, (pMilliseconds, hStart, hEnd), W(pMilliseconds), W(hStart), W(hEnd))
CUresult cuEventQuery(CUevent hEvent)
TRACED(CUresult, cuEventQuery, (hEvent), W(hEvent))
CUresult cuEventRecord(CUevent hEvent, CUstream hStream)
TRACED(CUresult, cuEventRecord, (hEvent, hStream), W(hEvent), W(hStream))
CUresult cuEventRecord_ptsz(CUevent hEvent, CUstream hStream)
TRACED(CUresult, cuEventRecord_ptsz, (hEvent, hStream), W(hEvent), W(hStream))
CUresult cuEventRecordWithFlags(CUevent hEvent, CUstream hStream, unsigned int flags)
TRACED(CUresult, cuEventRecordWithFlags, (hEvent, hStream, flags), W(hEvent), W(hStream), W(flags))
CUresult cuEventRecordWithFlags_ptsz(CUevent hEvent, CUstream hStream, unsigned int flags)
TRACED(CUresult, cuEventRecordWithFlags_ptsz, (hEvent, hStream, flags), W(hEvent), W(hStream), W(flags))
CUresult cuEventSynchronize(CUevent hEvent)
TRACED(CUresult, cuEventSynchronize, (hEvent), W(hEvent))
CUresult cuExternalMemoryGetMappedBuffer(CUdeviceptr *devPtr, CUexternalMemory extMem, const CUDA_EXTERNAL_MEMORY_BUFFER_DESC *bufferDesc)
TRACED(CUresult, cuExternalMemoryGetMappedBuffer, (devPtr, extMem, bufferDesc), W(devPtr), W(extMem), W(bufferDesc))
CUresult cuExternalMemoryGetMappedMipmappedArray(CUmipmappedArray *mipmap, CUexternalMemory extMem, const CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC *mipmapDesc)
TRACED(CUresult, cuExternalMemoryGetMappedMipmappedArray, (mipmap, extMem, mipmapDesc), W(mipmap), W(extMem), W(mipmapDesc))
CUresult cuFabricCpyBatchAsync(size_t numOps, CUDA_FABRIC_COPY_BATCH_OP *opList, unsigned long long flags, CUstream hStream)
TRACED(CUresult, cuFabricCpyBatchAsync, (numOps, opList, flags, hStream), W(numOps), W(opList), W(flags), W(hStream))
CUresult cuFabricCpyBatchAsync_ptsz(size_t numOps, CUDA_FABRIC_COPY_BATCH_OP *opList, unsigned long long flags, CUstream hStream)
TRACED(CUresult, cuFabricCpyBatchAsync_ptsz, (numOps, opList, flags, hStream), W(numOps), W(opList), W(flags), W(hStream))
CUresult cuFlushGPUDirectRDMAWrites(CUflushGPUDirectRDMAWritesTarget target, CUflushGPUDirectRDMAWritesScope scope)
TRACED(CUresult, cuFlushGPUDirectRDMAWrites, (target, scope), W(target), W(scope))
CUresult cuFuncGetAttribute(int *pi, CUfunction_attribute attrib, CUfunction hfunc)
TRACED(CUresult, cuFuncGetAttribute, (pi, attrib, hfunc), W(pi), W(attrib), W(hfunc))
CUresult cuFuncGetModule(CUmodule *hmod, CUfunction hfunc)
TRACED(CUresult, cuFuncGetModule, (hmod, hfunc), W(hmod), W(hfunc))
CUresult cuFuncGetName(const char **name, CUfunction hfunc)
TRACED(CUresult, cuFuncGetName, (name, hfunc), W(name), W(hfunc))
CUresult cuFuncGetParamCount(CUfunction func, size_t *paramCount)
TRACED(CUresult, cuFuncGetParamCount, (func, paramCount), W(func), W(paramCount))
CUresult cuFuncGetParamInfo(CUfunction func, size_t paramIndex, size_t *paramOffset, size_t *paramSize)
TRACED(CUresult, cuFuncGetParamInfo, (func, paramIndex, paramOffset, paramSize), W(func), W(paramIndex), W(paramOffset), W(paramSize))
CUresult cuFuncIsLoaded(CUfunctionLoadingState *state, CUfunction function)
TRACED(CUresult, cuFuncIsLoaded, (state, function), W(state), W(function))
CUresult cuFuncLoad(CUfunction function)
TRACED(CUresult, cuFuncLoad, (function), W(function))
CUresult cuFuncSetAttribute(CUfunction hfunc, CUfunction_attribute attrib, int value)
TRACED(CUresult, cuFuncSetAttribute, (hfunc, attrib, value), W(hfunc), W(attrib), W(value))
CUresult cuFuncSetBlockShape(CUfunction hfunc, int x, int y, int z)
TRACED(CUresult, cuFuncSetBlockShape, (hfunc, x, y, z), W(hfunc), W(x), W(y), W(z))
CUresult cuFuncSetCacheConfig(CUfunction hfunc, CUfunc_cache config)
TRACED(CUresult, cuFuncSetCacheConfig, (hfunc, config), W(hfunc), W(config))
CUresult cuFuncSetSharedMemConfig(CUfunction hfunc, CUsharedconfig config)
TRACED(CUresult, cuFuncSetSharedMemConfig, (hfunc, config), W(hfunc), W(config))
CUresult cuFuncSetSharedSize(CUfunction hfunc, unsigned int bytes)
TRACED(CUresult, cuFuncSetSharedSize, (hfunc, bytes), W(hfunc), W(bytes))
CUresult cuGetErrorName(CUresult error, const char **pStr)
TRACED(CUresult, cuGetErrorName, (error, pStr), W(error), W(pStr))
CUresult cuGetErrorString(CUresult error, const char **pStr)
TRACED(CUresult, cuGetErrorString, (error, pStr), W(error), W(pStr))
CUresult cuGetExportTable(const void **ppExportTable, const CUuuid *pExportTableId)
TRACED(CUresult, cuGetExportTable, (ppExportTable, pExportTableId), W(ppExportTable), W(pExportTableId))
CUresult cuGetProcAddress(const char *symbol, void **pfn, int cudaVersion, cuuint64_t flags)
LOOK_UP(CUresult, cuGetProcAddress, (symbol, pfn, cudaVersion, flags), pfn, W(symbol), W(pfn), W(cudaVersion), W(flags))
CUresult cuGetProcAddress_v2(const char *symbol, void **pfn, int cudaVersion, cuuint64_t flags, CUdriverProcAddressQueryResult *symbolStatus)
LOOK_UP(CUresult, cuGetProcAddress_v2, (symbol, pfn, cudaVersion, flags, symbolStatus), pfn, W(symbol), W(pfn), W(cudaVersion), W(flags), W(symbolStatus))
CUresult cuGraphAddBatchMemOpNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies, const CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams)
TRACED(CUresult, cuGraphAddBatchMemOpNode, (phGraphNode, hGraph, dependencies, numDependencies, nodeParams), W(phGraphNode), W(hGraph), W(dependencies), W(numDependencies), W(nodeParams))
CUresult cuGraphAddChildGraphNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies, CUgraph childGraph)
TRACED(CUresult, cuGraphAddChildGraphNode, (phGraphNode, hGraph, dependencies, numDependencies, childGraph), W(phGraphNode), W(hGraph), W(dependencies), W(numDependencies), W(childGraph))
CUresult cuGraphAddDependencies(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to, size_t numDependencies)
TRACED(CUresult, cuGraphAddDependencies, (hGraph, from, to, numDependencies), W(hGraph), W(from), W(to), W(numDependencies))
CUresult cuGraphAddDependencies_v2(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to, const CUgraphEdgeData *edgeData, size_t numDependencies)
TRACED(CUresult, cuGraphAddDependencies_v2, (hGraph, from, to, edgeData, numDependencies), W(hGraph), W(from), W(to), W(edgeData), W(numDependencies))
CUresult cuGraphAddEmptyNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies)
TRACED(CUresult, cuGraphAddEmptyNode, (phGraphNode, hGraph, dependencies, numDependencies), W(phGraphNode), W(hGraph), W(dependencies), W(numDependencies))
CUresult cuGraphAddEventRecordNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies, CUevent event)
TRACED(CUresult, cuGraphAddEventRecordNode, (phGraphNode, hGraph, dependencies, numDependencies, event), W(phGraphNode), W(hGraph), W(dependencies), W(numDependencies), W(event))
CUresult cuGraphAddEventWaitNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies, CUevent event)
TRACED(CUresult, cuGraphAddEventWaitNode, (phGraphNode, hGraph, dependencies, numDependencies, event), W(phGraphNode), W(hGraph), W(dependencies), W(numDependencies), W(event))
CUresult cuGraphAddExternalSemaphoresSignalNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies, const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *nodeParams)
TRACED(CUresult, cuGraphAddExternalSemaphoresSignalNode, (phGraphNode, hGraph, dependencies, numDependencies, nodeParams), W(phGraphNode), W(hGraph), W(dependencies), W(numDependencies), W(nodeParams))
CUresult cuGraphAddExternalSemaphoresWaitNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies, const CUDA_EXT_SEM_WAIT_NODE_PARAMS *nodeParams)
TRACED(CUresult, cuGraphAddExternalSemaphoresWaitNode, (phGraphNode, hGraph, dependencies, numDependencies, nodeParams), W(phGraphNode), W(hGraph), W(dependencies), W(numDependencies), W(nodeParams))
CUresult cuGraphAddHostNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies, const CUDA_HOST_NODE_PARAMS *nodeParams)
TRACED(CUresult, cuGraphAddHostNode, (phGraphNode, hGraph, dependencies, numDependencies, nodeParams), W(phGraphNode), W(hGraph), W(dependencies), W(numDependencies), W(nodeParams))
CUresult cuGraphAddKernelNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies, const CUDA_KERNEL_NODE_PARAMS_v1 *nodeParams)
TRACED(CUresult, cuGraphAddKernelNode, (phGraphNode, hGraph, dependencies, numDependencies, nodeParams), W(phGraphNode), W(hGraph), W(dependencies), W(numDependencies), W(nodeParams))
CUresult cuGraphAddKernelNode_v2(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies, const CUDA_KERNEL_NODE_PARAMS *nodeParams)
TRACED(CUresult, cuGraphAddKernelNode_v2, (phGraphNode, hGraph, dependencies, numDependencies, nodeParams), W(phGraphNode), W(hGraph), W(dependencies), W(numDependencies), W(nodeParams))
CUresult cuGraphAddMemAllocNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies, CUDA_MEM_ALLOC_NODE_PARAMS *nodeParams)
TRACED(CUresult, cuGraphAddMemAllocNode, (phGraphNode, hGraph, dependencies, numDependencies, nodeParams), W(phGraphNode), W(hGraph), W(dependencies), W(numDependencies), W(nodeParams))
CUresult cuGraphAddMemFreeNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies, CUdeviceptr dptr)
TRACED(CUresult, cuGraphAddMemFreeNode, (phGraphNode, hGraph, dependencies, numDependencies, dptr), W(phGraphNode), W(hGraph), W(dependencies), W(numDependencies), W(dptr))
CUresult cuGraphAddMemcpyNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies, const CUDA_MEMCPY3D *copyParams, CUcontext ctx)
TRACED(CUresult, cuGraphAddMemcpyNode, (phGraphNode, hGraph, dependencies, numDependencies, copyParams, ctx), W(phGraphNode), W(hGraph), W(dependencies), W(numDependencies), W(copyParams), W(ctx))
CUresult cuGraphAddMemsetNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies, const CUDA_MEMSET_NODE_PARAMS *memsetParams, CUcontext ctx)
TRACED(CUresult, cuGraphAddMemsetNode, (phGraphNode, hGraph, dependencies, numDependencies, memsetParams, ctx), W(phGraphNode), W(hGraph), W(dependencies), W(numDependencies), W(memsetParams), W(ctx))
CUresult cuGraphAddNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies, CUgraphNodeParams *nodeParams)
TRACED(CUresult, cuGraphAddNode, (phGraphNode, hGraph, dependencies, numDependencies, nodeParams), W(phGraphNode), W(hGraph), W(dependencies), W(numDependencies), W(nodeParams))
CUresult cuGraphAddNode_v2(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, const CUgraphEdgeData *dependencyData, size_t numDependencies, CUgraphNodeParams *nodeParams)
TRACED(CUresult, cuGraphAddNode_v2, (phGraphNode, hGraph, dependencies, dependencyData, numDependencies, nodeParams), W(phGraphNode), W(hGraph), W(dependencies), W(dependencyData), W(numDependencies), W(nodeParams))
CUresult cuGraphAddNode_v3(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, const CUgraphEdgeData *dependencyData, size_t numDependencies, CUgraphNodeParams *nodeParams)
TRACED(CUresult, cuGraphAddNode_v3, (phGraphNode, hGraph, dependencies, dependencyData, numDependencies, nodeParams), W(phGraphNode), W(hGraph), W(dependencies), W(dependencyData), W(numDependencies), W(nodeParams))
CUresult cuGraphBatchMemOpNodeGetParams(CUgraphNode hNode, CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams_out)
TRACED(CUresult, cuGraphBatchMemOpNodeGetParams, (hNode, nodeParams_out), W(hNode), W(nodeParams_out))
CUresult cuGraphBatchMemOpNodeSetParams(CUgraphNode hNode, const CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams)
TRACED(CUresult, cuGraphBatchMemOpNodeSetParams, (hNode, nodeParams), W(hNode), W(nodeParams))
CUresult cuGraphChildGraphNodeGetGraph(CUgraphNode hNode, CUgraph *phGraph)
TRACED(CUresult, cuGraphChildGraphNodeGetGraph, (hNode, phGraph), W(hNode), W(phGraph))
CUresult cuGraphClone(CUgraph *phGraphClone, CUgraph originalGraph)
TRACED(CUresult, cuGraphClone, (phGraphClone, originalGraph), W(phGraphClone), W(originalGraph))
CUresult cuGraphConditionalHandleCreate(CUgraphConditionalHandle *pHandle_out, CUgraph hGraph, CUcontext ctx, unsigned int defaultLaunchValue, unsigned int flags)
TRACED(CUresult, cuGraphConditionalHandleCreate, (pHandle_out, hGraph, ctx, defaultLaunchValue, flags), W(pHandle_out), W(hGraph), W(ctx), W(defaultLaunchValue), W(flags))
CUresult cuGraphCreate(CUgraph *phGraph, unsigned int flags)
TRACED(CUresult, cuGraphCreate, (phGraph, flags), W(phGraph), W(flags))
CUresult cuGraphDebugDotPrint(CUgraph hGraph, const char *path, unsigned int flags)
TRACED(CUresult, cuGraphDebugDotPrint, (hGraph, path, flags), W(hGraph), W(path), W(flags))
CUresult cuGraphDestroy(CUgraph hGraph)
TRACED(CUresult, cuGraphDestroy, (hGraph), W(hGraph))
CUresult cuGraphDestroyNode(CUgraphNode hNode)
TRACED(CUresult, cuGraphDestroyNode, (hNode), W(hNode))
CUresult cuGraphEventRecordNodeGetEvent(CUgraphNode hNode, CUevent *event_out)
TRACED(CUresult, cuGraphEventRecordNodeGetEvent, (hNode, event_out), W(hNode), W(event_out))
CUresult cuGraphEventRecordNodeSetEvent(CUgraphNode hNode, CUevent event)
TRACED(CUresult, cuGraphEventRecordNodeSetEvent, (hNode, event), W(hNode), W(event))
CUresult cuGraphEventWaitNodeGetEvent(CUgraphNode hNode, CUevent *event_out)
TRACED(CUresult, cuGraphEventWaitNodeGetEvent, (hNode, event_out), W(hNode), W(event_out))
CUresult cuGraphEventWaitNodeSetEvent(CUgraphNode hNode, CUevent event)
TRACED(CUresult, cuGraphEventWaitNodeSetEvent, (hNode, event), W(hNode), W(event))
CUresult cuGraphExecBatchMemOpNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode, const CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams)
TRACED(CUresult, cuGraphExecBatchMemOpNodeSetParams, (hGraphExec, hNode, nodeParams), W(hGraphExec), W(hNode), W(nodeParams))
CUresult cuGraphExecChildGraphNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode, CUgraph childGraph)
TRACED(CUresult, cuGraphExecChildGraphNodeSetParams, (hGraphExec, hNode, childGraph), W(hGraphExec), W(hNode), W(childGraph))
CUresult cuGraphExecDestroy(CUgraphExec hGraphExec)
TRACED(CUresult, cuGraphExecDestroy, (hGraphExec), W(hGraphExec))
CUresult cuGraphExecEventRecordNodeSetEvent(CUgraphExec hGraphExec, CUgraphNode hNode, CUevent event)
TRACED(CUresult, cuGraphExecEventRecordNodeSetEvent, (hGraphExec, hNode, event), W(hGraphExec), W(hNode), W(event))
CUresult cuGraphExecEventWaitNodeSetEvent(CUgraphExec hGraphExec, CUgraphNode hNode, CUevent event)
TRACED(CUresult, cuGraphExecEventWaitNodeSetEvent, (hGraphExec, hNode, event), W(hGraphExec), W(hNode), W(event))
CUresult cuGraphExecExternalSemaphoresSignalNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode, const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *nodeParams)
TRACED(CUresult, cuGraphExecExternalSemaphoresSignalNodeSetParams, (hGraphExec, hNode, nodeParams), W(hGraphExec), W(hNode), W(nodeParams))
CUresult cuGraphExecExternalSemaphoresWaitNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode, const CUDA_EXT_SEM_WAIT_NODE_PARAMS *nodeParams)
TRACED(CUresult, cuGraphExecExternalSemaphoresWaitNodeSetParams, (hGraphExec, hNode, nodeParams), W(hGraphExec), W(hNode), W(nodeParams))
CUresult cuGraphExecGetFlags(CUgraphExec hGraphExec, cuuint64_t *flags)
TRACED(CUresult, cuGraphExecGetFlags, (hGraphExec, flags), W(hGraphExec), W(flags))
CUresult cuGraphExecGetId(CUgraphExec hGraphExec, unsigned int *graphId)
TRACED(CUresult, cuGraphExecGetId, (hGraphExec, graphId), W(hGraphExec), W(graphId))
CUresult cuGraphExecHostNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode, const CUDA_HOST_NODE_PARAMS *nodeParams)
TRACED(CUresult, cuGraphExecHostNodeSetParams, (hGraphExec, hNode, nodeParams), W(hGraphExec), W(hNode), W(nodeParams))
CUresult cuGraphExecKernelNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode, const CUDA_KERNEL_NODE_PARAMS_v1 *nodeParams)
TRACED(CUresult, cuGraphExecKernelNodeSetParams, (hGraphExec, hNode, nodeParams), W(hGraphExec), W(hNode), W(nodeParams))
CUresult cuGraphExecKernelNodeSetParams_v2(CUgraphExec hGraphExec, CUgraphNode hNode, const CUDA_KERNEL_NODE_PARAMS *nodeParams)
TRACED(CUresult, cuGraphExecKernelNodeSetParams_v2, (hGraphExec, hNode, nodeParams), W(hGraphExec), W(hNode), W(nodeParams))
CUresult cuGraphExecMemcpyNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode, const CUDA_MEMCPY3D *copyParams, CUcontext ctx)
TRACED(CUresult, cuGraphExecMemcpyNodeSetParams, (hGraphExec, hNode, copyParams, ctx), W(hGraphExec), W(hNode), W(copyParams), W(ctx))
CUresult cuGraphExecMemsetNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode, const CUDA_MEMSET_NODE_PARAMS *memsetParams, CUcontext ctx)
TRACED(CUresult, cuGraphExecMemsetNodeSetParams, (hGraphExec, hNode, memsetParams, ctx), W(hGraphExec), W(hNode), W(memsetParams), W(ctx))
CUresult cuGraphExecNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode, CUgraphNodeParams *nodeParams)
TRACED(CUresult, cuGraphExecNodeSetParams, (hGraphExec, hNode, nodeParams), W(hGraphExec), W(hNode), W(nodeParams))
CUresult cuGraphExecUpdate(CUgraphExec hGraphExec, CUgraph hGraph, CUgraphNode *hErrorNode_out, CUgraphExecUpdateResult *updateResult_out)
TRACED(CUresult, cuGraphExecUpdate, (hGraphExec, hGraph, hErrorNode_out, updateResult_out), W(hGraphExec), W(hGraph), W(hErrorNode_out), W(updateResult_out))
CUresult cuGraphExecUpdate_v2(CUgraphExec hGraphExec, CUgraph hGraph, CUgraphExecUpdateResultInfo *resultInfo)
TRACED(CUresult, cuGraphExecUpdate_v2, (hGraphExec, hGraph, resultInfo), W(hGraphExec), W(hGraph), W(resultInfo))
CUresult cuGraphExternalSemaphoresSignalNodeGetParams(CUgraphNode hNode, CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *params_out)
TRACED(CUresult, cuGraphExternalSemaphoresSignalNodeGetParams, (hNode, params_out), W(hNode), W(params_out))
CUresult cuGraphExternalSemaphoresSignalNodeSetParams(CUgraphNode hNode, const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *nodeParams)
TRACED(CUresult, cuGraphExternalSemaphoresSignalNodeSetParams, (hNode, nodeParams), W(hNode), W(nodeParams))
CUresult cuGraphExternalSemaphoresWaitNodeGetParams(CUgraphNode hNode, CUDA_EXT_SEM_WAIT_NODE_PARAMS *params_out)
TRACED(CUresult, cuGraphExternalSemaphoresWaitNodeGetParams, (hNode, params_out), W(hNode), W(params_out))
CUresult cuGraphExternalSemaphoresWaitNodeSetParams(CUgraphNode hNode, const CUDA_EXT_SEM_WAIT_NODE_PARAMS *nodeParams)
TRACED(CUresult, cuGraphExternalSemaphoresWaitNodeSetParams, (hNode, nodeParams), W(hNode), W(nodeParams))
CUresult cuGraphGetEdges(CUgraph hGraph, CUgraphNode *from, CUgraphNode *to, size_t *numEdges)
TRACED(CUresult, cuGraphGetEdges, (hGraph, from, to, numEdges), W(hGraph), W(from), W(to), W(numEdges))
CUresult cuGraphGetEdges_v2(CUgraph hGraph, CUgraphNode *from, CUgraphNode *to, CUgraphEdgeData *edgeData, size_t *numEdges)
TRACED(CUresult, cuGraphGetEdges_v2, (hGraph, from, to, edgeData, numEdges), W(hGraph), W(from), W(to), W(edgeData), W(numEdges))
CUresult cuGraphGetId(CUgraph hGraph, unsigned int *graphId)
TRACED(CUresult, cuGraphGetId, (hGraph, graphId), W(hGraph), W(graphId))
CUresult cuGraphGetNodes(CUgraph hGraph, CUgraphNode *nodes, size_t *numNodes)
TRACED(CUresult, cuGraphGetNodes, (hGraph, nodes, numNodes), W(hGraph), W(nodes), W(numNodes))
CUresult cuGraphGetRootNodes(CUgraph hGraph, CUgraphNode *rootNodes, size_t *numRootNodes)
TRACED(CUresult, cuGraphGetRootNodes, (hGraph, rootNodes, numRootNodes), W(hGraph), W(rootNodes), W(numRootNodes))
CUresult cuGraphHostNodeGetParams(CUgraphNode hNode, CUDA_HOST_NODE_PARAMS *nodeParams)
TRACED(CUresult, cuGraphHostNodeGetParams, (hNode, nodeParams), W(hNode), W(nodeParams))
CUresult cuGraphHostNodeSetParams(CUgraphNode hNode, const CUDA_HOST_NODE_PARAMS *nodeParams)
TRACED(CUresult, cuGraphHostNodeSetParams, (hNode, nodeParams), W(hNode), W(nodeParams))
CUresult cuGraphInstantiate(CUgraphExec *phGraphExec, CUgraph hGraph, CUgraphNode *phErrorNode, char *logBuffer, size_t bufferSize)
TRACED(CUresult, cuGraphInstantiate, (phGraphExec, hGraph, phErrorNode, logBuffer, bufferSize), W(phGraphExec), W(hGraph), W(phErrorNode), W(logBuffer), W(bufferSize))
CUresult cuGraphInstantiate_v2(CUgraphExec *phGraphExec, CUgraph hGraph, CUgraphNode *phErrorNode, char *logBuffer, size_t bufferSize)
TRACED(CUresult, cuGraphInstantiate_v2, (phGraphExec, hGraph, phErrorNode, logBuffer, bufferSize), W(phGraphExec), W(hGraph), W(phErrorNode), W(logBuffer), W(bufferSize))
CUresult cuGraphInstantiateWithFlags(CUgraphExec *phGraphExec, CUgraph hGraph, unsigned long long flags)
TRACED(CUresult, cuGraphInstantiateWithFlags, (phGraphExec, hGraph, flags), W(phGraphExec), W(hGraph), W(flags))
CUresult cuGraphInstantiateWithParams(CUgraphExec *phGraphExec, CUgraph hGraph, CUDA_GRAPH_INSTANTIATE_PARAMS *instantiateParams)
TRACED(CUresult, cuGraphInstantiateWithParams, (phGraphExec, hGraph, instantiateParams), W(phGraphExec), W(hGraph), W(instantiateParams))
CUresult cuGraphInstantiateWithParams_ptsz(CUgraphExec *phGraphExec, CUgraph hGraph, CUDA_GRAPH_INSTANTIATE_PARAMS *instantiateParams)
TRACED(CUresult, cuGraphInstantiateWithParams_ptsz, (phGraphExec, hGraph, instantiateParams), W(phGraphExec), W(hGraph), W(instantiateParams))
CUresult cuGraphKernelNodeCopyAttributes(CUgraphNode dst, CUgraphNode src)
TRACED(CUresult, cuGraphKernelNodeCopyAttributes, (dst, src), W(dst), W(src))
CUresult cuGraphKernelNodeGetAttribute(CUgraphNode hNode, CUkernelNodeAttrID attr, CUkernelNodeAttrValue *value_out)
TRACED(CUresult, cuGraphKernelNodeGetAttribute, (hNode, attr, value_out), W(hNode), W(attr), W(value_out))
CUresult cuGraphKernelNodeGetParams(CUgraphNode hNode, CUDA_KERNEL_NODE_PARAMS_v1 *nodeParams)
TRACED(CUresult, cuGraphKernelNodeGetParams, (hNode, nodeParams), W(hNode), W(nodeParams))
CUresult cuGraphKernelNodeGetParams_v2(CUgraphNode hNode, CUDA_KERNEL_NODE_PARAMS *nodeParams)
TRACED(CUresult, cuGraphKernelNodeGetParams_v2, (hNode, nodeParams), W(hNode), W(nodeParams))
CUresult cuGraphKernelNodeSetAttribute(CUgraphNode hNode, CUkernelNodeAttrID attr, const CUkernelNodeAttrValue *value)
TRACED(CUresult, cuGraphKernelNodeSetAttribute, (hNode, attr, value), W(hNode), W(attr), W(value))
CUresult cuGraphKernelNodeSetParams(CUgraphNode hNode, const CUDA_KERNEL_NODE_PARAMS_v1 *nodeParams)
TRACED(CUresult, cuGraphKernelNodeSetParams, (hNode, nodeParams), W(hNode), W(nodeParams))
CUresult cuGraphKernelNodeSetParams_v2(CUgraphNode hNode, const CUDA_KERNEL_NODE_PARAMS *nodeParams)
TRACED(CUresult, cuGraphKernelNodeSetParams_v2, (hNode, nodeParams), W(hNode), W(nodeParams))
CUresult cuGraphLaunch(CUgraphExec hGraph, CUstream hStream)
TRACED(CUresult, cuGraphLaunch, (hGraph, hStream), W(hGraph), W(hStream))
CUresult cuGraphLaunch_ptsz(CUgraphExec hGraphExec, CUstream hStream)
TRACED(CUresult, cuGraphLaunch_ptsz, (hGraphExec, hStream), W(hGraphExec), W(hStream))
CUresult cuGraphMemAllocNodeGetParams(CUgraphNode hNode, CUDA_MEM_ALLOC_NODE_PARAMS *params_out)
TRACED(CUresult, cuGraphMemAllocNodeGetParams, (hNode, params_out), W(hNode), W(params_out))
CUresult cuGraphMemFreeNodeGetParams(CUgraphNode hNode, CUdeviceptr *dptr_out)
TRACED(CUresult, cuGraphMemFreeNodeGetParams, (hNode, dptr_out), W(hNode), W(dptr_out))
CUresult cuGraphMemcpyNodeGetParams(CUgraphNode hNode, CUDA_MEMCPY3D *nodeParams)
TRACED(CUresult, cuGraphMemcpyNodeGetParams, (hNode, nodeParams), W(hNode), W(nodeParams))
CUresult cuGraphMemcpyNodeSetParams(CUgraphNode hNode, const CUDA_MEMCPY3D *nodeParams)
TRACED(CUresult, cuGraphMemcpyNodeSetParams, (hNode, nodeParams), W(hNode), W(nodeParams))
CUresult cuGraphMemsetNodeGetParams(CUgraphNode hNode, CUDA_MEMSET_NODE_PARAMS *nodeParams)
TRACED(CUresult, cuGraphMemsetNodeGetParams, (hNode, nodeParams), W(hNode), W(nodeParams))
CUresult cuGraphMemsetNodeSetParams(CUgraphNode hNode, const CUDA_MEMSET_NODE_PARAMS *nodeParams)
TRACED(CUresult, cuGraphMemsetNodeSetParams, (hNode, nodeParams), W(hNode), W(nodeParams))
CUresult cuGraphNodeFindInClone(CUgraphNode *phNode, CUgraphNode hOriginalNode, CUgraph hClonedGraph)
TRACED(CUresult, cuGraphNodeFindInClone, (phNode, hOriginalNode, hClonedGraph), W(phNode), W(hOriginalNode), W(hClonedGraph))
CUresult cuGraphNodeGetContainingGraph(CUgraphNode hNode, CUgraph *phGraph)
TRACED(CUresult, cuGraphNodeGetContainingGraph, (hNode, phGraph), W(hNode), W(phGraph))
CUresult cuGraphNodeGetDependencies(CUgraphNode hNode, CUgraphNode *dependencies, size_t *numDependencies)
TRACED(CUresult, cuGraphNodeGetDependencies, (hNode, dependencies, numDependencies), W(hNode), W(dependencies), W(numDependencies))
CUresult cuGraphNodeGetDependencies_v2(CUgraphNode hNode, CUgraphNode *dependencies, CUgraphEdgeData *edgeData, size_t *numDependencies)
TRACED(CUresult, cuGraphNodeGetDependencies_v2, (hNode, dependencies, edgeData, numDependencies), W(hNode), W(dependencies), W(edgeData), W(numDependencies))
CUresult cuGraphNodeGetDependentNodes(CUgraphNode hNode, CUgraphNode *dependentNodes, size_t *numDependentNodes)
TRACED(CUresult, cuGraphNodeGetDependentNodes, (hNode, dependentNodes, numDependentNodes), W(hNode), W(dependentNodes), W(numDependentNodes))
CUresult cuGraphNodeGetDependentNodes_v2(CUgraphNode hNode, CUgraphNode *dependentNodes, CUgraphEdgeData *edgeData, size_t *numDependentNodes)
TRACED(CUresult, cuGraphNodeGetDependentNodes_v2, (hNode, dependentNodes, edgeData, numDependentNodes), W(hNode), W(dependentNodes), W(edgeData), W(numDependentNodes))
CUresult cuGraphNodeGetEnabled(CUgraphExec hGraphExec, CUgraphNode hNode, unsigned int *isEnabled)
TRACED(CUresult, cuGraphNodeGetEnabled, (hGraphExec, hNode, isEnabled), W(hGraphExec), W(hNode), W(isEnabled))
CUresult cuGraphNodeGetLocalId(CUgraphNode hNode, unsigned int *nodeId)
TRACED(CUresult, cuGraphNodeGetLocalId, (hNode, nodeId), W(hNode), W(nodeId))
CUresult cuGraphNodeGetParams(CUgraphNode hNode, CUgraphNodeParams *nodeParams)
TRACED(CUresult, cuGraphNodeGetParams, (hNode, nodeParams), W(hNode), W(nodeParams))
CUresult cuGraphNodeGetToolsId(CUgraphNode hNode, unsigned long long *toolsNodeId)
TRACED(CUresult, cuGraphNodeGetToolsId, (hNode, toolsNodeId), W(hNode), W(toolsNodeId))
CUresult cuGraphNodeGetType(CUgraphNode hNode, CUgraphNodeType *type)
TRACED(CUresult, cuGraphNodeGetType, (hNode, type), W(hNode), W(type))
CUresult cuGraphNodeSetEnabled(CUgraphExec hGraphExec, CUgraphNode hNode, unsigned int isEnabled)
TRACED(CUresult, cuGraphNodeSetEnabled, (hGraphExec, hNode, isEnabled), W(hGraphExec), W(hNode), W(isEnabled))
CUresult cuGraphNodeSetParams(CUgraphNode hNode, CUgraphNodeParams *nodeParams)
TRACED(CUresult, cuGraphNodeSetParams, (hNode, nodeParams), W(hNode), W(nodeParams))
CUresult cuGraphNodeSetParams_v2(CUgraphNode hNode, CUgraphNodeParams *nodeParams)
TRACED(CUresult, cuGraphNodeSetParams_v2, (hNode, nodeParams), W(hNode), W(nodeParams))
CUresult cuGraphReleaseUserObject(CUgraph graph, CUuserObject object, unsigned int count)
TRACED(CUresult, cuGraphReleaseUserObject, (graph, object, count), W(graph), W(object), W(count))
CUresult cuGraphRemoveDependencies(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to, size_t numDependencies)
TRACED(CUresult, cuGraphRemoveDependencies, (hGraph, from, to, numDependencies), W(hGraph), W(from), W(to), W(numDependencies))
CUresult cuGraphRemoveDependencies_v2(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to, const CUgraphEdgeData *edgeData, size_t numDependencies)
TRACED(CUresult, cuGraphRemoveDependencies_v2, (hGraph, from, to, edgeData, numDependencies), W(hGraph), W(from), W(to), W(edgeData), W(numDependencies))
CUresult cuGraphRetainUserObject(CUgraph graph, CUuserObject object, unsigned int count, unsigned int flags)
TRACED(CUresult, cuGraphRetainUserObject, (graph, object, count, flags), W(graph), W(object), W(count), W(flags))
CUresult cuGraphUpload(CUgraphExec hGraph, CUstream hStream)
TRACED(CUresult, cuGraphUpload, (hGraph, hStream), W(hGraph), W(hStream))
CUresult cuGraphUpload_ptsz(CUgraphExec hGraphExec, CUstream hStream)
TRACED(CUresult, cuGraphUpload_ptsz, (hGraphExec, hStream), W(hGraphExec), W(hStream))
CUresult cuGraphicsMapResources(unsigned int count, CUgraphicsResource *resources, CUstream hStream)
TRACED(CUresult, cuGraphicsMapResources, (count, resources, hStream), W(count), W(resources), W(hStream))
CUresult cuGraphicsMapResources_ptsz(unsigned int count, CUgraphicsResource *resources, CUstream hStream)
TRACED(CUresult, cuGraphicsMapResources_ptsz, (count, resources, hStream), W(count), W(resources), W(hStream))
CUresult cuGraphicsResourceGetMappedMipmappedArray(CUmipmappedArray *pMipmappedArray, CUgraphicsResource resource)
TRACED(CUresult, cuGraphicsResourceGetMappedMipmappedArray, (pMipmappedArray, resource), W(pMipmappedArray), W(resource))
CUresult cuGraphicsResourceGetMappedPointer(CUdeviceptr_v1 *pDevPtr, unsigned int *pSize, CUgraphicsResource resource)
TRACED(CUresult, cuGraphicsResourceGetMappedPointer, (pDevPtr, pSize, resource), W(pDevPtr), W(pSize), W(resource))
CUresult cuGraphicsResourceGetMappedPointer_v2(CUdeviceptr *pDevPtr, size_t *pSize, CUgraphicsResource resource)
TRACED(CUresult, cuGraphicsResourceGetMappedPointer_v2, (pDevPtr, pSize, resource), W(pDevPtr), W(pSize), W(resource))
CUresult cuGraphicsResourceSetMapFlags(CUgraphicsResource resource, unsigned int flags)
TRACED(CUresult, cuGraphicsResourceSetMapFlags, (resource, flags), W(resource), W(flags))
CUresult cuGraphicsResourceSetMapFlags_v2(CUgraphicsResource resource, unsigned int flags)
TRACED(CUresult, cuGraphicsResourceSetMapFlags_v2, (resource, flags), W(resource), W(flags))
CUresult cuGraphicsSubResourceGetMappedArray(CUarray *pArray, CUgraphicsResource resource, unsigned int arrayIndex, unsigned int mipLevel)
TRACED(CUresult, cuGraphicsSubResourceGetMappedArray, (pArray, resource, arrayIndex, mipLevel), W(pArray), W(resource), W(arrayIndex), W(mipLevel))
CUresult cuGraphicsUnmapResources(unsigned int count, CUgraphicsResource *resources, CUstream hStream)
TRACED(CUresult, cuGraphicsUnmapResources, (count, resources, hStream), W(count), W(resources), W(hStream))
CUresult cuGraphicsUnmapResources_ptsz(unsigned int count, CUgraphicsResource *resources, CUstream hStream)
TRACED(CUresult, cuGraphicsUnmapResources_ptsz, (count, resources, hStream), W(count), W(resources), W(hStream))
CUresult cuGraphicsUnregisterResource(CUgraphicsResource resource)
TRACED(CUresult, cuGraphicsUnregisterResource, (resource), W(resource))
CUresult cuGreenCtxCreate(CUgreenCtx *phCtx, CUdevResourceDesc desc, CUdevice dev, unsigned int flags)
TRACED(CUresult, cuGreenCtxCreate, (phCtx, desc, dev, flags), W(phCtx), W(desc), W(dev), W(flags))
CUresult cuGreenCtxDestroy(CUgreenCtx hCtx)
TRACED(CUresult, cuGreenCtxDestroy, (hCtx), W(hCtx))
CUresult cuGreenCtxGetDevResource(CUgreenCtx hCtx, CUdevResource *resource, CUdevResourceType type)
TRACED(CUresult, cuGreenCtxGetDevResource, (hCtx, resource, type), W(hCtx), W(resource), W(type))
CUresult cuGreenCtxGetId(CUgreenCtx greenCtx, unsigned long long *greenCtxId)
TRACED(CUresult, cuGreenCtxGetId, (greenCtx, greenCtxId), W(greenCtx), W(greenCtxId))
CUresult cuGreenCtxRecordEvent(CUgreenCtx hCtx, CUevent hEvent)
TRACED(CUresult, cuGreenCtxRecordEvent, (hCtx, hEvent), W(hCtx), W(hEvent))
CUresult cuGreenCtxStreamCreate(CUstream *phStream, CUgreenCtx greenCtx, unsigned int flags, int priority)
TRACED(CUresult, cuGreenCtxStreamCreate, (phStream, greenCtx, flags, priority), W(phStream), W(greenCtx), W(flags), W(priority))
CUresult cuGreenCtxWaitEvent(CUgreenCtx hCtx, CUevent hEvent)
TRACED(CUresult, cuGreenCtxWaitEvent, (hCtx, hEvent), W(hCtx), W(hEvent))
CUresult cuImportExternalMemory(CUexternalMemory *extMem_out, const CUDA_EXTERNAL_MEMORY_HANDLE_DESC *memHandleDesc)
TRACED(CUresult, cuImportExternalMemory, (extMem_out, memHandleDesc), W(extMem_out), W(memHandleDesc))
CUresult cuImportExternalSemaphore(CUexternalSemaphore *extSem_out, const CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC *semHandleDesc)
TRACED(CUresult, cuImportExternalSemaphore, (extSem_out, semHandleDesc), W(extSem_out), W(semHandleDesc))
CUresult cuInit(unsigned int Flags)
TRACED(CUresult, cuInit, (Flags), W(Flags))
CUresult cuIpcCloseMemHandle(CUdeviceptr dptr)
TRACED(CUresult, cuIpcCloseMemHandle, (dptr), W(dptr))
CUresult cuIpcGetEventHandle(CUipcEventHandle *pHandle, CUevent event)
TRACED(CUresult, cuIpcGetEventHandle, (pHandle, event), W(pHandle), W(event))
CUresult cuIpcGetMemHandle(CUipcMemHandle *pHandle, CUdeviceptr dptr)
TRACED(CUresult, cuIpcGetMemHandle, (pHandle, dptr), W(pHandle), W(dptr))
CUresult cuIpcOpenEventHandle(CUevent *phEvent, CUipcEventHandle handle)
TRACED(CUresult, cuIpcOpenEventHandle, (phEvent, handle), W(phEvent), WS(handle, 0), WS(handle, 1), WS(handle, 2), WS(handle, 3), WS(handle, 4), WS(handle, 5), WS(handle, 6), WS(handle, 7))
CUresult cuIpcOpenMemHandle(CUdeviceptr *pdptr, CUipcMemHandle handle, unsigned int Flags)
TRACED(CUresult, cuIpcOpenMemHandle, (pdptr, handle, Flags), W(pdptr), WS(handle, 0), WS(handle, 1), WS(handle, 2), WS(handle, 3), WS(handle, 4), WS(handle, 5), WS(handle, 6), WS(handle, 7), W(Flags))
CUresult cuIpcOpenMemHandle_v2(CUdeviceptr *pdptr, CUipcMemHandle handle, unsigned int Flags)
TRACED(CUresult, cuIpcOpenMemHandle_v2, (pdptr, handle, Flags), W(pdptr), WS(handle, 0), WS(handle, 1), WS(handle, 2), WS(handle, 3), WS(handle, 4), WS(handle, 5), WS(handle, 6), WS(handle, 7), W(Flags))
CUresult cuKernelGetAttribute(int *pi, CUfunction_attribute attrib, CUkernel kernel, CUdevice dev)
TRACED(CUresult, cuKernelGetAttribute, (pi, attrib, kernel, dev), W(pi), W(attrib), W(kernel), W(dev))
CUresult cuKernelGetFunction(CUfunction *pFunc, CUkernel kernel)
TRACED(CUresult, cuKernelGetFunction, (pFunc, kernel), W(pFunc), W(kernel))
CUresult cuKernelGetLibrary(CUlibrary *pLib, CUkernel kernel)
TRACED(CUresult, cuKernelGetLibrary, (pLib, kernel), W(pLib), W(kernel))
CUresult cuKernelGetName(const char **name, CUkernel hfunc)
TRACED(CUresult, cuKernelGetName, (name, hfunc), W(name), W(hfunc))
CUresult cuKernelGetParamCount(CUkernel kernel, size_t *paramCount)
TRACED(CUresult, cuKernelGetParamCount, (kernel, paramCount), W(kernel), W(paramCount))
CUresult cuKernelGetParamInfo(CUkernel kernel, size_t paramIndex, size_t *paramOffset, size_t *paramSize)
TRACED(CUresult, cuKernelGetParamInfo, (kernel, paramIndex, paramOffset, paramSize), W(kernel), W(paramIndex), W(paramOffset), W(paramSize))
CUresult cuKernelSetAttribute(CUfunction_attribute attrib, int val, CUkernel kernel, CUdevice dev)
TRACED(CUresult, cuKernelSetAttribute, (attrib, val, kernel, dev), W(attrib), W(val), W(kernel), W(dev))
CUresult cuKernelSetCacheConfig(CUkernel kernel, CUfunc_cache config, CUdevice dev)
TRACED(CUresult, cuKernelSetCacheConfig, (kernel, config, dev), W(kernel), W(config), W(dev))
CUresult cuLaunch(CUfunction f)
TRACED(CUresult, cuLaunch, (f), W(f))
CUresult cuLaunchCooperativeKernel(CUfunction f, unsigned int gridDimX, unsigned int gridDimY, unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY, unsigned int blockDimZ, unsigned int sharedMemBytes, CUstream hStream, void **kernelParams)
TRACED(CUresult, cuLaunchCooperativeKernel, (f, gridDimX, gridDimY, gridDimZ, blockDimX, blockDimY, blockDimZ, sharedMemBytes, hStream, kernelParams), W(f), W(gridDimX), W(gridDimY), W(gridDimZ), W(blockDimX), W(blockDimY), W(blockDimZ), W(sharedMemBytes), W(hStream), W(kernelParams))
CUresult cuLaunchCooperativeKernel_ptsz(CUfunction f, unsigned int gridDimX, unsigned int gridDimY, unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY, unsigned int blockDimZ, unsigned int sharedMemBytes, CUstream hStream, void **kernelParams)
TRACED(CUresult, cuLaunchCooperativeKernel_ptsz, (f, gridDimX, gridDimY, gridDimZ, blockDimX, blockDimY, blockDimZ, sharedMemBytes, hStream, kernelParams), W(f), W(gridDimX), W(gridDimY), W(gridDimZ), W(blockDimX), W(blockDimY), W(blockDimZ), W(sharedMemBytes), W(hStream), W(kernelParams))
CUresult cuLaunchCooperativeKernelMultiDevice(CUDA_LAUNCH_PARAMS *launchParamsList, unsigned int numDevices, unsigned int flags)
TRACED(CUresult, cuLaunchCooperativeKernelMultiDevice, (launchParamsList, numDevices, flags), W(launchParamsList), W(numDevices), W(flags))
CUresult cuLaunchGrid(CUfunction f, int grid_width, int grid_height)
TRACED(CUresult, cuLaunchGrid, (f, grid_width, grid_height), W(f), W(grid_width), W(grid_height))
CUresult cuLaunchGridAsync(CUfunction f, int grid_width, int grid_height, CUstream hStream)
TRACED(CUresult, cuLaunchGridAsync, (f, grid_width, grid_height, hStream), W(f), W(grid_width), W(grid_height), W(hStream))
CUresult cuLaunchHostFunc(CUstream hStream, CUhostFn fn, void *userData)
TRACED(CUresult, cuLaunchHostFunc, (hStream, fn, userData), W(hStream), W(fn), W(userData))
CUresult cuLaunchHostFunc_ptsz(CUstream hStream, CUhostFn fn, void *userData)
TRACED(CUresult, cuLaunchHostFunc_ptsz, (hStream, fn, userData), W(hStream), W(fn), W(userData))
CUresult cuLaunchHostFunc_v2(CUstream hStream, CUhostFn fn, void *userData, unsigned int syncMode)
TRACED(CUresult, cuLaunchHostFunc_v2, (hStream, fn, userData, syncMode), W(hStream), W(fn), W(userData), W(syncMode))
CUresult cuLaunchHostFunc_v2_ptsz(CUstream hStream, CUhostFn fn, void *userData, unsigned int syncMode)
TRACED(CUresult, cuLaunchHostFunc_v2_ptsz, (hStream, fn, userData, syncMode), W(hStream), W(fn), W(userData), W(syncMode))
CUresult cuLaunchKernel(CUfunction f, unsigned int gridDimX, unsigned int gridDimY, unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY, unsigned int blockDimZ, unsigned int sharedMemBytes, CUstream hStream, void **kernelParams, void **extra)
TRACED(CUresult, cuLaunchKernel, (f, gridDimX, gridDimY, gridDimZ, blockDimX, blockDimY, blockDimZ, sharedMemBytes, hStream, kernelParams, extra), W(f), W(gridDimX), W(gridDimY), W(gridDimZ), W(blockDimX), W(blockDimY), W(blockDimZ), W(sharedMemBytes), W(hStream), W(kernelParams), W(extra))
CUresult cuLaunchKernel_ptsz(CUfunction f, unsigned int gridDimX, unsigned int gridDimY, unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY, unsigned int blockDimZ, unsigned int sharedMemBytes, CUstream hStream, void **kernelParams, void **extra)
TRACED(CUresult, cuLaunchKernel_ptsz, (f, gridDimX, gridDimY, gridDimZ, blockDimX, blockDimY, blockDimZ, sharedMemBytes, hStream, kernelParams, extra), W(f), W(gridDimX), W(gridDimY), W(gridDimZ), W(blockDimX), W(blockDimY), W(blockDimZ), W(sharedMemBytes), W(hStream), W(kernelParams), W(extra))
CUresult cuLaunchKernelEx(const CUlaunchConfig *config, CUfunction f, void **kernelParams, void **extra)
TRACED(CUresult, cuLaunchKernelEx, (config, f, kernelParams, extra), W(config), W(f), W(kernelParams), W(extra))
CUresult cuLaunchKernelEx_ptsz(const CUlaunchConfig *config, CUfunction f, void **kernelParams, void **extra)
TRACED(CUresult, cuLaunchKernelEx_ptsz, (config, f, kernelParams, extra), W(config), W(f), W(kernelParams), W(extra))
CUresult cuLibraryEnumerateKernels(CUkernel *kernels, unsigned int numKernels, CUlibrary lib)
TRACED(CUresult, cuLibraryEnumerateKernels, (kernels, numKernels, lib), W(kernels), W(numKernels), W(lib))
CUresult cuLibraryGetGlobal(CUdeviceptr *dptr, size_t *bytes, CUlibrary library, const char *name)
TRACED(CUresult, cuLibraryGetGlobal, (dptr, bytes, library, name), W(dptr), W(bytes), W(library), W(name))
CUresult cuLibraryGetKernel(CUkernel *pKernel, CUlibrary library, const char *name)
TRACED(CUresult, cuLibraryGetKernel, (pKernel, library, name), W(pKernel), W(library), W(name))
CUresult cuLibraryGetKernelCount(unsigned int *count, CUlibrary lib)
TRACED(CUresult, cuLibraryGetKernelCount, (count, lib), W(count), W(lib))
CUresult cuLibraryGetManaged(CUdeviceptr *dptr, size_t *bytes, CUlibrary library, const char *name)
TRACED(CUresult, cuLibraryGetManaged, (dptr, bytes, library, name), W(dptr), W(bytes), W(library), W(name))
CUresult cuLibraryGetModule(CUmodule *pMod, CUlibrary library)
TRACED(CUresult, cuLibraryGetModule, (pMod, library), W(pMod), W(library))
CUresult cuLibraryGetUnifiedFunction(void **fptr, CUlibrary library, const char *symbol)
TRACED(CUresult, cuLibraryGetUnifiedFunction, (fptr, library, symbol), W(fptr), W(library), W(symbol))
CUresult cuLibraryLoadData(CUlibrary *library, const void *code, CUjit_option *jitOptions, void **jitOptionsValues, unsigned int numJitOptions, CUlibraryOption *libraryOptions, void **libraryOptionValues, unsigned int numLibraryOptions)
TRACED(CUresult, cuLibraryLoadData, (library, code, jitOptions, jitOptionsValues, numJitOptions, libraryOptions, libraryOptionValues, numLibraryOptions), W(library), W(code), W(jitOptions), W(jitOptionsValues), W(numJitOptions), W(libraryOptions), W(libraryOptionValues), W(numLibraryOptions))
CUresult cuLibraryLoadFromFile(CUlibrary *library, const char *fileName, CUjit_option *jitOptions, void **jitOptionsValues, unsigned int numJitOptions, CUlibraryOption *libraryOptions, void **libraryOptionValues, unsigned int numLibraryOptions)
TRACED(CUresult, cuLibraryLoadFromFile, (library, fileName, jitOptions, jitOptionsValues, numJitOptions, libraryOptions, libraryOptionValues, numLibraryOptions), W(library), W(fileName), W(jitOptions), W(jitOptionsValues), W(numJitOptions), W(libraryOptions), W(libraryOptionValues), W(numLibraryOptions))
CUresult cuLibraryUnload(CUlibrary library)
TRACED(CUresult, cuLibraryUnload, (library), W(library))
CUresult cuLinkAddData(CUlinkState state, CUjitInputType type, void *data, size_t size, const char *name, unsigned int numOptions, CUjit_option *options, void **optionValues)
TRACED(CUresult, cuLinkAddData, (state, type, data, size, name, numOptions, options, optionValues), W(state), W(type), W(data), W(size), W(name), W(numOptions), W(options), W(optionValues))
CUresult cuLinkAddData_v2(CUlinkState state, CUjitInputType type, void *data, size_t size, const char *name, unsigned int numOptions, CUjit_option *options, void **optionValues)
TRACED(CUresult, cuLinkAddData_v2, (state, type, data, size, name, numOptions, options, optionValues), W(state), W(type), W(data), W(size), W(name), W(numOptions), W(options), W(optionValues))
CUresult cuLinkAddFile(CUlinkState state, CUjitInputType type, const char *path, unsigned int numOptions, CUjit_option *options, void **optionValues)
TRACED(CUresult, cuLinkAddFile, (state, type, path, numOptions, options, optionValues), W(state), W(type), W(path), W(numOptions), W(options), W(optionValues))
CUresult cuLinkAddFile_v2(CUlinkState state, CUjitInputType type, const char *path, unsigned int numOptions, CUjit_option *options, void **optionValues)
TRACED(CUresult, cuLinkAddFile_v2, (state, type, path, numOptions, options, optionValues), W(state), W(type), W(path), W(numOptions), W(options), W(optionValues))
CUresult cuLinkComplete(CUlinkState state, void **cubinOut, size_t *sizeOut)
TRACED(CUresult, cuLinkComplete, (state, cubinOut, sizeOut), W(state), W(cubinOut), W(sizeOut))
CUresult cuLinkCreate(unsigned int numOptions, CUjit_option *options, void **optionValues, CUlinkState *stateOut)
TRACED(CUresult, cuLinkCreate, (numOptions, options, optionValues, stateOut), W(numOptions), W(options), W(optionValues), W(stateOut))
CUresult cuLinkCreate_v2(unsigned int numOptions, CUjit_option *options, void **optionValues, CUlinkState *stateOut)
TRACED(CUresult, cuLinkCreate_v2, (numOptions, options, optionValues, stateOut), W(numOptions), W(options), W(optionValues), W(stateOut))
CUresult cuLinkDestroy(CUlinkState state)
TRACED(CUresult, cuLinkDestroy, (state), W(state))
CUresult cuLogicalEndpointAddDevice(CUlogicalEndpointId leId, CUdevice dev)
TRACED(CUresult, cuLogicalEndpointAddDevice, (leId, dev), W(leId), W(dev))
CUresult cuLogicalEndpointBindAddr(CUlogicalEndpointId leId, CUdevice dev, cuuint64_t offset, void *ptr, cuuint64_t size, unsigned long long flags)
TRACED(CUresult, cuLogicalEndpointBindAddr, (leId, dev, offset, ptr, size, flags), W(leId), W(dev), W(offset), W(ptr), W(size), W(flags))
CUresult cuLogicalEndpointBindMem(CUlogicalEndpointId leId, CUdevice dev, cuuint64_t offset, CUmemGenericAllocationHandle memHandle, cuuint64_t memOffset, cuuint64_t size, unsigned long long flags)
TRACED(CUresult, cuLogicalEndpointBindMem, (leId, dev, offset, memHandle, memOffset, size, flags), W(leId), W(dev), W(offset), W(memHandle), W(memOffset), W(size), W(flags))
CUresult cuLogicalEndpointCreate(CUlogicalEndpointId leId, const CUlogicalEndpointProp *prop)
TRACED(CUresult, cuLogicalEndpointCreate, (leId, prop), W(leId), W(prop))
CUresult cuLogicalEndpointDestroy(CUlogicalEndpointId leId)
TRACED(CUresult, cuLogicalEndpointDestroy, (leId), W(leId))
CUresult cuLogicalEndpointExport(void *handle, CUlogicalEndpointId leId, CUlogicalEndpointIpcHandleType handleType)
TRACED(CUresult, cuLogicalEndpointExport, (handle, leId, handleType), W(handle), W(leId), W(handleType))
CUresult cuLogicalEndpointGetLimits(cuuint64_t *bindAlignment, cuuint64_t *maxSize, const CUlogicalEndpointProp *prop)
TRACED(CUresult, cuLogicalEndpointGetLimits, (bindAlignment, maxSize, prop), W(bindAlignment), W(maxSize), W(prop))
CUresult cuLogicalEndpointIdRelease(CUlogicalEndpointId baseLeId, cuuint32_t count)
TRACED(CUresult, cuLogicalEndpointIdRelease, (baseLeId, count), W(baseLeId), W(count))
CUresult cuLogicalEndpointIdReserve(CUlogicalEndpointId *baseLeId, cuuint32_t count)
TRACED(CUresult, cuLogicalEndpointIdReserve, (baseLeId, count), W(baseLeId), W(count))
CUresult cuLogicalEndpointImport(CUlogicalEndpointId leId, const void *handle, CUlogicalEndpointIpcHandleType handleType)
TRACED(CUresult, cuLogicalEndpointImport, (leId, handle, handleType), W(leId), W(handle), W(handleType))
CUresult cuLogicalEndpointQuery(CUlogicalEndpointId leId, cuuint32_t count, int *queryStatus)
TRACED(CUresult, cuLogicalEndpointQuery, (leId, count, queryStatus), W(leId), W(count), W(queryStatus))
CUresult cuLogicalEndpointUnbind(CUlogicalEndpointId leId, CUdevice dev, cuuint64_t offset, cuuint64_t size)
TRACED(CUresult, cuLogicalEndpointUnbind, (leId, dev, offset, size), W(leId), W(dev), W(offset), W(size))
CUresult cuLogsCurrent(CUlogIterator *iterator_out, unsigned int flags)
TRACED(CUresult, cuLogsCurrent, (iterator_out, flags), W(iterator_out), W(flags))
CUresult cuLogsDumpToFile(CUlogIterator *iterator, const char *pathToFile, unsigned int flags)
TRACED(CUresult, cuLogsDumpToFile, (iterator, pathToFile, flags), W(iterator), W(pathToFile), W(flags))
CUresult cuLogsDumpToMemory(CUlogIterator *iterator, char *buffer, size_t *size, unsigned int flags)
TRACED(CUresult, cuLogsDumpToMemory, (iterator, buffer, size, flags), W(iterator), W(buffer), W(size), W(flags))
CUresult cuLogsRegisterCallback(CUlogsCallback callbackFunc, void *userData, CUlogsCallbackHandle *callback_out)
TRACED(CUresult, cuLogsRegisterCallback, (callbackFunc, userData, callback_out), W(callbackFunc), W(userData), W(callback_out))
CUresult cuLogsUnregisterCallback(CUlogsCallbackHandle callback)
TRACED(CUresult, cuLogsUnregisterCallback, (callback), W(callback))
CUresult cuMemAddressFree(CUdeviceptr ptr, size_t size)
TRACED(CUresult, cuMemAddressFree, (ptr, size), W(ptr), W(size))
CUresult cuMemAddressReserve(CUdeviceptr *ptr, size_t size, size_t alignment, CUdeviceptr addr, unsigned long long flags)
TRACED(CUresult, cuMemAddressReserve, (ptr, size, alignment, addr, flags), W(ptr), W(size), W(alignment), W(addr), W(flags))
CUresult cuMemAdvise(CUdeviceptr devPtr, size_t count, CUmem_advise advice, CUdevice device)
TRACED(CUresult, cuMemAdvise, (devPtr, count, advice, device), W(devPtr), W(count), W(advice), W(device))
CUresult cuMemAdvise_v2(CUdeviceptr devPtr, size_t count, CUmem_advise advice, CUmemLocation location)
TRACED(CUresult, cuMemAdvise_v2, (devPtr, count, advice, location), W(devPtr), W(count), W(advice), WS(location, 0))
CUresult cuMemAlloc(CUdeviceptr_v1 *dptr, unsigned int bytesize)
TRACED(CUresult, cuMemAlloc, (dptr, bytesize), W(dptr), W(bytesize))
CUresult cuMemAlloc_v2(CUdeviceptr *dptr, size_t bytesize)
TRACED(CUresult, cuMemAlloc_v2, (dptr, bytesize), W(dptr), W(bytesize))
CUresult cuMemAllocAsync(CUdeviceptr *dptr, size_t bytesize, CUstream hStream)
TRACED(CUresult, cuMemAllocAsync, (dptr, bytesize, hStream), W(dptr), W(bytesize), W(hStream))
CUresult cuMemAllocAsync_ptsz(CUdeviceptr *dptr, size_t bytesize, CUstream hStream)
TRACED(CUresult, cuMemAllocAsync_ptsz, (dptr, bytesize, hStream), W(dptr), W(bytesize), W(hStream))
CUresult cuMemAllocFromPoolAsync(CUdeviceptr *dptr, size_t bytesize, CUmemoryPool pool, CUstream hStream)
TRACED(CUresult, cuMemAllocFromPoolAsync, (dptr, bytesize, pool, hStream), W(dptr), W(bytesize), W(pool), W(hStream))
CUresult cuMemAllocFromPoolAsync_ptsz(CUdeviceptr *dptr, size_t bytesize, CUmemoryPool pool, CUstream hStream)
TRACED(CUresult, cuMemAllocFromPoolAsync_ptsz, (dptr, bytesize, pool, hStream), W(dptr), W(bytesize), W(pool), W(hStream))
CUresult cuMemAllocHost(void **pp, unsigned int bytesize)
TRACED(CUresult, cuMemAllocHost, (pp, bytesize), W(pp), W(bytesize))
CUresult cuMemAllocHost_v2(void **pp, size_t bytesize)
TRACED(CUresult, cuMemAllocHost_v2, (pp, bytesize), W(pp), W(bytesize))
CUresult cuMemAllocManaged(CUdeviceptr *dptr, size_t bytesize, unsigned int flags)
TRACED(CUresult, cuMemAllocManaged, (dptr, bytesize, flags), W(dptr), W(bytesize), W(flags))
CUresult cuMemAllocPitch(CUdeviceptr_v1 *dptr, unsigned int *pPitch, unsigned int WidthInBytes, unsigned int Height, unsigned int ElementSizeBytes)
TRACED(CUresult, cuMemAllocPitch, (dptr, pPitch, WidthInBytes, Height, ElementSizeBytes), W(dptr), W(pPitch), W(WidthInBytes), W(Height), W(ElementSizeBytes))
CUresult cuMemAllocPitch_v2(CUdeviceptr *dptr, size_t *pPitch, size_t WidthInBytes, size_t Height, unsigned int ElementSizeBytes)
TRACED(CUresult, cuMemAllocPitch_v2, (dptr, pPitch, WidthInBytes, Height, ElementSizeBytes), W(dptr), W(pPitch), W(WidthInBytes), W(Height), W(ElementSizeBytes))
CUresult cuMemBatchDecompressAsync(CUmemDecompressParams *paramsArray, size_t count, unsigned int flags, size_t *errorIndex, CUstream stream)
TRACED(CUresult, cuMemBatchDecompressAsync, (paramsArray, count, flags, errorIndex, stream), W(paramsArray), W(count), W(flags), W(errorIndex), W(stream))
CUresult cuMemBatchDecompressAsync_ptsz(CUmemDecompressParams *paramsArray, size_t count, unsigned int flags, size_t *errorIndex, CUstream stream)
TRACED(CUresult, cuMemBatchDecompressAsync_ptsz, (paramsArray, count, flags, errorIndex, stream), W(paramsArray), W(count), W(flags), W(errorIndex), W(stream))
CUresult cuMemCreate(CUmemGenericAllocationHandle *handle, size_t size, const CUmemAllocationProp *prop, unsigned long long flags)
TRACED(CUresult, cuMemCreate, (handle, size, prop, flags), W(handle), W(size), W(prop), W(flags))
CUresult cuMemDiscardAndPrefetchBatchAsync(CUdeviceptr *dptrs, size_t *sizes, size_t count, CUmemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags, CUstream hStream)
TRACED(CUresult, cuMemDiscardAndPrefetchBatchAsync, (dptrs, sizes, count, prefetchLocs, prefetchLocIdxs, numPrefetchLocs, flags, hStream), W(dptrs), W(sizes), W(count), W(prefetchLocs), W(prefetchLocIdxs), W(numPrefetchLocs), W(flags), W(hStream))
CUresult cuMemDiscardAndPrefetchBatchAsync_ptsz(CUdeviceptr *dptrs, size_t *sizes, size_t count, CUmemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags, CUstream hStream)
TRACED(CUresult, cuMemDiscardAndPrefetchBatchAsync_ptsz, (dptrs, sizes, count, prefetchLocs, prefetchLocIdxs, numPrefetchLocs, flags, hStream), W(dptrs), W(sizes), W(count), W(prefetchLocs), W(prefetchLocIdxs), W(numPrefetchLocs), W(flags), W(hStream))
CUresult cuMemDiscardBatchAsync(CUdeviceptr *dptrs, size_t *sizes, size_t count, unsigned long long flags, CUstream hStream)
TRACED(CUresult, cuMemDiscardBatchAsync, (dptrs, sizes, count, flags, hStream), W(dptrs), W(sizes), W(count), W(flags), W(hStream))
CUresult cuMemDiscardBatchAsync_ptsz(CUdeviceptr *dptrs, size_t *sizes, size_t count, unsigned long long flags, CUstream hStream)
TRACED(CUresult, cuMemDiscardBatchAsync_ptsz, (dptrs, sizes, count, flags, hStream), W(dptrs), W(sizes), W(count), W(flags), W(hStream))
CUresult cuMemExportToShareableHandle(void *shareableHandle, CUmemGenericAllocationHandle handle, CUmemAllocationHandleType handleType, unsigned long long flags)
TRACED(CUresult, cuMemExportToShareableHandle, (shareableHandle, handle, handleType, flags), W(shareableHandle), W(handle), W(handleType), W(flags))
CUresult cuMemFree(CUdeviceptr_v1 dptr)
TRACED(CUresult, cuMemFree, (dptr), W(dptr))
CUresult cuMemFree_v2(CUdeviceptr dptr)
TRACED(CUresult, cuMemFree_v2, (dptr), W(dptr))
CUresult cuMemFreeAsync(CUdeviceptr dptr, CUstream hStream)
TRACED(CUresult, cuMemFreeAsync, (dptr, hStream), W(dptr), W(hStream))
CUresult cuMemFreeAsync_ptsz(CUdeviceptr dptr, CUstream hStream)
TRACED(CUresult, cuMemFreeAsync_ptsz, (dptr, hStream), W(dptr), W(hStream))
CUresult cuMemFreeHost(void *p)
TRACED(CUresult, cuMemFreeHost, (p), W(p))
CUresult cuMemGetAccess(unsigned long long *flags, const CUmemLocation *location, CUdeviceptr ptr)
TRACED(CUresult, cuMemGetAccess, (flags, location, ptr), W(flags), W(location), W(ptr))
CUresult cuMemGetAddressRange(CUdeviceptr_v1 *pbase, unsigned int *psize, CUdeviceptr_v1 dptr)
TRACED(CUresult, cuMemGetAddressRange, (pbase, psize, dptr), W(pbase), W(psize), W(dptr))
CUresult cuMemGetAddressRange_v2(CUdeviceptr *pbase, size_t *psize, CUdeviceptr dptr)
TRACED(CUresult, cuMemGetAddressRange_v2, (pbase, psize, dptr), W(pbase), W(psize), W(dptr))
CUresult cuMemGetAllocationGranularity(size_t *granularity, const CUmemAllocationProp *prop, CUmemAllocationGranularity_flags option)
TRACED(CUresult, cuMemGetAllocationGranularity, (granularity, prop, option), W(granularity), W(prop), W(option))
CUresult cuMemGetAllocationPropertiesFromHandle(CUmemAllocationProp *prop, CUmemGenericAllocationHandle handle)
TRACED(CUresult, cuMemGetAllocationPropertiesFromHandle, (prop, handle), W(prop), W(handle))
CUresult cuMemGetDefaultMemPool(CUmemoryPool *pool_out, CUmemLocation *location, CUmemAllocationType type)
TRACED(CUresult, cuMemGetDefaultMemPool, (pool_out, location, type), W(pool_out), W(location), W(type))
CUresult cuMemGetHandleForAddressRange(void *handle, CUdeviceptr dptr, size_t size, CUmemRangeHandleType handleType, unsigned long long flags)
TRACED(CUresult, cuMemGetHandleForAddressRange, (handle, dptr, size, handleType, flags), W(handle), W(dptr), W(size), W(handleType), W(flags))
CUresult cuMemGetInfo(unsigned int *free, unsigned int *total)
TRACED(CUresult, cuMemGetInfo, (free, total), W(free), W(total))
CUresult cuMemGetInfo_v2(size_t *free, size_t *total)
TRACED(CUresult, cuMemGetInfo_v2, (free, total), W(free), W(total))
CUresult cuMemGetLocationInfo(CUdeviceptr ptr, size_t size, size_t summaryGranularity, size_t samplingGranularity, CUmemLocation *location_out)
TRACED(CUresult, cuMemGetLocationInfo, (ptr, size, summaryGranularity, samplingGranularity, location_out), W(ptr), W(size), W(summaryGranularity), W(samplingGranularity), W(location_out))
CUresult cuMemGetMemPool(CUmemoryPool *pool, CUmemLocation *location, CUmemAllocationType type)
TRACED(CUresult, cuMemGetMemPool, (pool, location, type), W(pool), W(location), W(type))
CUresult cuMemHostAlloc(void **pp, size_t bytesize, unsigned int Flags)
TRACED(CUresult, cuMemHostAlloc, (pp, bytesize, Flags), W(pp), W(bytesize), W(Flags))
CUresult cuMemHostGetDevicePointer(CUdeviceptr_v1 *pdptr, void *p, unsigned int Flags)
TRACED(CUresult, cuMemHostGetDevicePointer, (pdptr, p, Flags), W(pdptr), W(p), W(Flags))
CUresult cuMemHostGetDevicePointer_v2(CUdeviceptr *pdptr, void *p, unsigned int Flags)
TRACED(CUresult, cuMemHostGetDevicePointer_v2, (pdptr, p, Flags), W(pdptr), W(p), W(Flags))
CUresult cuMemHostGetFlags(unsigned int *pFlags, void *p)
TRACED(CUresult, cuMemHostGetFlags, (pFlags, p), W(pFlags), W(p))
CUresult cuMemHostRegister(void *p, size_t bytesize, unsigned int Flags)
TRACED(CUresult, cuMemHostRegister, (p, bytesize, Flags), W(p), W(bytesize), W(Flags))
CUresult cuMemHostRegister_v2(void *p, size_t bytesize, unsigned int Flags)
TRACED(CUresult, cuMemHostRegister_v2, (p, bytesize, Flags), W(p), W(bytesize), W(Flags))
CUresult cuMemHostUnregister(void *p)
TRACED(CUresult, cuMemHostUnregister, (p), W(p))
CUresult cuMemImportFromShareableHandle(CUmemGenericAllocationHandle *handle, void *osHandle, CUmemAllocationHandleType shHandleType)
TRACED(CUresult, cuMemImportFromShareableHandle, (handle, osHandle, shHandleType), W(handle), W(osHandle), W(shHandleType))
CUresult cuMemMap(CUdeviceptr ptr, size_t size, size_t offset, CUmemGenericAllocationHandle handle, unsigned long long flags)
TRACED(CUresult, cuMemMap, (ptr, size, offset, handle, flags), W(ptr), W(size), W(offset), W(handle), W(flags))
CUresult cuMemMapArrayAsync(CUarrayMapInfo *mapInfoList, unsigned int count, CUstream hStream)
TRACED(CUresult, cuMemMapArrayAsync, (mapInfoList, count, hStream), W(mapInfoList), W(count), W(hStream))
CUresult cuMemMapArrayAsync_ptsz(CUarrayMapInfo *mapInfoList, unsigned int count, CUstream hStream)
TRACED(CUresult, cuMemMapArrayAsync_ptsz, (mapInfoList, count, hStream), W(mapInfoList), W(count), W(hStream))
CUresult cuMemPoolCreate(CUmemoryPool *pool, const CUmemPoolProps *poolProps)
TRACED(CUresult, cuMemPoolCreate, (pool, poolProps), W(pool), W(poolProps))
CUresult cuMemPoolDestroy(CUmemoryPool pool)
TRACED(CUresult, cuMemPoolDestroy, (pool), W(pool))
CUresult cuMemPoolExportPointer(CUmemPoolPtrExportData *shareData_out, CUdeviceptr ptr)
TRACED(CUresult, cuMemPoolExportPointer, (shareData_out, ptr), W(shareData_out), W(ptr))
CUresult cuMemPoolExportToShareableHandle(void *handle_out, CUmemoryPool pool, CUmemAllocationHandleType handleType, unsigned long long flags)
TRACED(CUresult, cuMemPoolExportToShareableHandle, (handle_out, pool, handleType, flags), W(handle_out), W(pool), W(handleType), W(flags))
CUresult cuMemPoolGetAccess(CUmemAccess_flags *flags, CUmemoryPool memPool, CUmemLocation *location)
TRACED(CUresult, cuMemPoolGetAccess, (flags, memPool, location), W(flags), W(memPool), W(location))
CUresult cuMemPoolGetAttribute(CUmemoryPool pool, CUmemPool_attribute attr, void *value)
TRACED(CUresult, cuMemPoolGetAttribute, (pool, attr, value), W(pool), W(attr), W(value))
CUresult cuMemPoolImportFromShareableHandle(CUmemoryPool *pool_out, void *handle, CUmemAllocationHandleType handleType, unsigned long long flags)
TRACED(CUresult, cuMemPoolImportFromShareableHandle, (pool_out, handle, handleType, flags), W(pool_out), W(handle), W(handleType), W(flags))
CUresult cuMemPoolImportPointer(CUdeviceptr *ptr_out, CUmemoryPool pool, CUmemPoolPtrExportData *shareData)
TRACED(CUresult, cuMemPoolImportPointer, (ptr_out, pool, shareData), W(ptr_out), W(pool), W(shareData))
CUresult cuMemPoolSetAccess(CUmemoryPool pool, const CUmemAccessDesc *map, size_t count)
TRACED(CUresult, cuMemPoolSetAccess, (pool, map, count), W(pool), W(map), W(count))
CUresult cuMemPoolSetAttribute(CUmemoryPool pool, CUmemPool_attribute attr, void *value)
TRACED(CUresult, cuMemPoolSetAttribute, (pool, attr, value), W(pool), W(attr), W(value))
CUresult cuMemPoolTrimTo(CUmemoryPool pool, size_t minBytesToKeep)
TRACED(CUresult, cuMemPoolTrimTo, (pool, minBytesToKeep), W(pool), W(minBytesToKeep))
CUresult cuMemPrefetchAsync(CUdeviceptr devPtr, size_t count, CUdevice dstDevice, CUstream hStream)
TRACED(CUresult, cuMemPrefetchAsync, (devPtr, count, dstDevice, hStream), W(devPtr), W(count), W(dstDevice), W(hStream))
CUresult cuMemPrefetchAsync_ptsz(CUdeviceptr devPtr, size_t count, CUdevice dstDevice, CUstream hStream)
TRACED(CUresult, cuMemPrefetchAsync_ptsz, (devPtr, count, dstDevice, hStream), W(devPtr), W(count), W(dstDevice), W(hStream))
CUresult cuMemPrefetchAsync_v2(CUdeviceptr devPtr, size_t count, CUmemLocation location, unsigned int flags, CUstream hStream)
TRACED(CUresult, cuMemPrefetchAsync_v2, (devPtr, count, location, flags, hStream), W(devPtr), W(count), WS(location, 0), W(flags), W(hStream))
CUresult cuMemPrefetchAsync_v2_ptsz(CUdeviceptr devPtr, size_t count, CUmemLocation location, unsigned int flags, CUstream hStream)
TRACED(CUresult, cuMemPrefetchAsync_v2_ptsz, (devPtr, count, location, flags, hStream), W(devPtr), W(count), WS(location, 0), W(flags), W(hStream))
CUresult cuMemPrefetchBatchAsync(CUdeviceptr *dptrs, size_t *sizes, size_t count, CUmemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags, CUstream hStream)
TRACED(CUresult, cuMemPrefetchBatchAsync, (dptrs, sizes, count, prefetchLocs, prefetchLocIdxs, numPrefetchLocs, flags, hStream), W(dptrs), W(sizes), W(count), W(prefetchLocs), W(prefetchLocIdxs), W(numPrefetchLocs), W(flags), W(hStream))
CUresult cuMemPrefetchBatchAsync_ptsz(CUdeviceptr *dptrs, size_t *sizes, size_t count, CUmemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags, CUstream hStream)
TRACED(CUresult, cuMemPrefetchBatchAsync_ptsz, (dptrs, sizes, count, prefetchLocs, prefetchLocIdxs, numPrefetchLocs, flags, hStream), W(dptrs), W(sizes), W(count), W(prefetchLocs), W(prefetchLocIdxs), W(numPrefetchLocs), W(flags), W(hStream))
CUresult cuMemRangeGetAttribute(void *data, size_t dataSize, CUmem_range_attribute attribute, CUdeviceptr devPtr, size_t count)
TRACED(CUresult, cuMemRangeGetAttribute, (data, dataSize, attribute, devPtr, count), W(data), W(dataSize), W(attribute), W(devPtr), W(count))
CUresult cuMemRangeGetAttributes(void **data, size_t *dataSizes, CUmem_range_attribute *attributes, size_t numAttributes, CUdeviceptr devPtr, size_t count)
TRACED(CUresult, cuMemRangeGetAttributes, (data, dataSizes, attributes, numAttributes, devPtr, count), W(data), W(dataSizes), W(attributes), W(numAttributes), W(devPtr), W(count))
CUresult cuMemRelease(CUmemGenericAllocationHandle handle)
TRACED(CUresult, cuMemRelease, (handle), W(handle))
CUresult cuMemRetainAllocationHandle(CUmemGenericAllocationHandle *handle, void *addr)
TRACED(CUresult, cuMemRetainAllocationHandle, (handle, addr), W(handle), W(addr))
CUresult cuMemSetAccess(CUdeviceptr ptr, size_t size, const CUmemAccessDesc *desc, size_t count)
TRACED(CUresult, cuMemSetAccess, (ptr, size, desc, count), W(ptr), W(size), W(desc), W(count))
CUresult cuMemSetMemPool(CUmemLocation *location, CUmemAllocationType type, CUmemoryPool pool)
TRACED(CUresult, cuMemSetMemPool, (location, type, pool), W(location), W(type), W(pool))
CUresult cuMemUnmap(CUdeviceptr ptr, size_t size)
TRACED(CUresult, cuMemUnmap, (ptr, size), W(ptr), W(size))
CUresult cuMemcpy(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount)
TRACED(CUresult, cuMemcpy, (dst, src, ByteCount), W(dst), W(src), W(ByteCount))
CUresult cuMemcpy_ptds(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount)
TRACED(CUresult, cuMemcpy_ptds, (dst, src, ByteCount), W(dst), W(src), W(ByteCount))
CUresult cuMemcpy2D(const CUDA_MEMCPY2D_v1 *pCopy)
TRACED(CUresult, cuMemcpy2D, (pCopy), W(pCopy))
CUresult cuMemcpy2D_v2(const CUDA_MEMCPY2D *pCopy)
TRACED(CUresult, cuMemcpy2D_v2, (pCopy), W(pCopy))
CUresult cuMemcpy2D_v2_ptds(const CUDA_MEMCPY2D *pCopy)
TRACED(CUresult, cuMemcpy2D_v2_ptds, (pCopy), W(pCopy))
CUresult cuMemcpy2DAsync(const CUDA_MEMCPY2D_v1 *pCopy, CUstream hStream)
TRACED(CUresult, cuMemcpy2DAsync, (pCopy, hStream), W(pCopy), W(hStream))
CUresult cuMemcpy2DAsync_v2(const CUDA_MEMCPY2D *pCopy, CUstream hStream)
TRACED(CUresult, cuMemcpy2DAsync_v2, (pCopy, hStream), W(pCopy), W(hStream))
CUresult cuMemcpy2DAsync_v2_ptsz(const CUDA_MEMCPY2D *pCopy, CUstream hStream)
TRACED(CUresult, cuMemcpy2DAsync_v2_ptsz, (pCopy, hStream), W(pCopy), W(hStream))
CUresult cuMemcpy2DUnaligned(const CUDA_MEMCPY2D_v1 *pCopy)
TRACED(CUresult, cuMemcpy2DUnaligned, (pCopy), W(pCopy))
CUresult cuMemcpy2DUnaligned_v2(const CUDA_MEMCPY2D *pCopy)
TRACED(CUresult, cuMemcpy2DUnaligned_v2, (pCopy), W(pCopy))
CUresult cuMemcpy2DUnaligned_v2_ptds(const CUDA_MEMCPY2D *pCopy)
TRACED(CUresult, cuMemcpy2DUnaligned_v2_ptds, (pCopy), W(pCopy))
CUresult cuMemcpy3D(const CUDA_MEMCPY3D_v1 *pCopy)
TRACED(CUresult, cuMemcpy3D, (pCopy), W(pCopy))
CUresult cuMemcpy3D_v2(const CUDA_MEMCPY3D *pCopy)
TRACED(CUresult, cuMemcpy3D_v2, (pCopy), W(pCopy))
CUresult cuMemcpy3D_v2_ptds(const CUDA_MEMCPY3D *pCopy)
TRACED(CUresult, cuMemcpy3D_v2_ptds, (pCopy), W(pCopy))
CUresult cuMemcpy3DAsync(const CUDA_MEMCPY3D_v1 *pCopy, CUstream hStream)
TRACED(CUresult, cuMemcpy3DAsync, (pCopy, hStream), W(pCopy), W(hStream))
CUresult cuMemcpy3DAsync_v2(const CUDA_MEMCPY3D *pCopy, CUstream hStream)
TRACED(CUresult, cuMemcpy3DAsync_v2, (pCopy, hStream), W(pCopy), W(hStream))
CUresult cuMemcpy3DAsync_v2_ptsz(const CUDA_MEMCPY3D *pCopy, CUstream hStream)
TRACED(CUresult, cuMemcpy3DAsync_v2_ptsz, (pCopy, hStream), W(pCopy), W(hStream))
CUresult cuMemcpy3DBatchAsync(size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList, size_t *failIdx, unsigned long long flags, CUstream hStream)
TRACED(CUresult, cuMemcpy3DBatchAsync, (numOps, opList, failIdx, flags, hStream), W(numOps), W(opList), W(failIdx), W(flags), W(hStream))
CUresult cuMemcpy3DBatchAsync_ptsz(size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList, size_t *failIdx, unsigned long long flags, CUstream hStream)
TRACED(CUresult, cuMemcpy3DBatchAsync_ptsz, (numOps, opList, failIdx, flags, hStream), W(numOps), W(opList), W(failIdx), W(flags), W(hStream))
CUresult cuMemcpy3DBatchAsync_v2(size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList, unsigned long long flags, CUstream hStream)
TRACED(CUresult, cuMemcpy3DBatchAsync_v2, (numOps, opList, flags, hStream), W(numOps), W(opList), W(flags), W(hStream))
CUresult cuMemcpy3DBatchAsync_v2_ptsz(size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList, unsigned long long flags, CUstream hStream)
TRACED(CUresult, cuMemcpy3DBatchAsync_v2_ptsz, (numOps, opList, flags, hStream), W(numOps), W(opList), W(flags), W(hStream))
CUresult cuMemcpy3DPeer(const CUDA_MEMCPY3D_PEER *pCopy)
TRACED(CUresult, cuMemcpy3DPeer, (pCopy), W(pCopy))
CUresult cuMemcpy3DPeer_ptds(const CUDA_MEMCPY3D_PEER *pCopy)
TRACED(CUresult, cuMemcpy3DPeer_ptds, (pCopy), W(pCopy))
CUresult cuMemcpy3DPeerAsync(const CUDA_MEMCPY3D_PEER *pCopy, CUstream hStream)
TRACED(CUresult, cuMemcpy3DPeerAsync, (pCopy, hStream), W(pCopy), W(hStream))
CUresult cuMemcpy3DPeerAsync_ptsz(const CUDA_MEMCPY3D_PEER *pCopy, CUstream hStream)
TRACED(CUresult, cuMemcpy3DPeerAsync_ptsz, (pCopy, hStream), W(pCopy), W(hStream))
CUresult cuMemcpy3DWithAttributesAsync(CUDA_MEMCPY3D_BATCH_OP *op, unsigned long long flags, CUstream hStream)
TRACED(CUresult, cuMemcpy3DWithAttributesAsync, (op, flags, hStream), W(op), W(flags), W(hStream))
CUresult cuMemcpy3DWithAttributesAsync_ptsz(CUDA_MEMCPY3D_BATCH_OP *op, unsigned long long flags, CUstream hStream)
TRACED(CUresult, cuMemcpy3DWithAttributesAsync_ptsz, (op, flags, hStream), W(op), W(flags), W(hStream))
CUresult cuMemcpyAsync(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount, CUstream hStream)
TRACED(CUresult, cuMemcpyAsync, (dst, src, ByteCount, hStream), W(dst), W(src), W(ByteCount), W(hStream))
CUresult cuMemcpyAsync_ptsz(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount, CUstream hStream)
TRACED(CUresult, cuMemcpyAsync_ptsz, (dst, src, ByteCount, hStream), W(dst), W(src), W(ByteCount), W(hStream))
CUresult cuMemcpyAtoA(CUarray dstArray, unsigned int dstOffset, CUarray srcArray, unsigned int srcOffset, unsigned int ByteCount)
TRACED(CUresult, cuMemcpyAtoA, (dstArray, dstOffset, srcArray, srcOffset, ByteCount), W(dstArray), W(dstOffset), W(srcArray), W(srcOffset), W(ByteCount))
CUresult cuMemcpyAtoA_v2(CUarray dstArray, size_t dstOffset, CUarray srcArray, size_t srcOffset, size_t ByteCount)
TRACED(CUresult, cuMemcpyAtoA_v2, (dstArray, dstOffset, srcArray, srcOffset, ByteCount), W(dstArray), W(dstOffset), W(srcArray), W(srcOffset), W(ByteCount))
CUresult cuMemcpyAtoA_v2_ptds(CUarray dstArray, size_t dstOffset, CUarray srcArray, size_t srcOffset, size_t ByteCount)
TRACED(CUresult, cuMemcpyAtoA_v2_ptds, (dstArray, dstOffset, srcArray, srcOffset, ByteCount), W(dstArray), W(dstOffset), W(srcArray), W(srcOffset), W(ByteCount))
CUresult cuMemcpyAtoD(CUdeviceptr_v1 dstDevice, CUarray srcArray, unsigned int srcOffset, unsigned int ByteCount)
TRACED(CUresult, cuMemcpyAtoD, (dstDevice, srcArray, srcOffset, ByteCount), W(dstDevice), W(srcArray), W(srcOffset), W(ByteCount))
CUresult cuMemcpyAtoD_v2(CUdeviceptr dstDevice, CUarray srcArray, size_t srcOffset, size_t ByteCount)
TRACED(CUresult, cuMemcpyAtoD_v2, (dstDevice, srcArray, srcOffset, ByteCount), W(dstDevice), W(srcArray), W(srcOffset), W(ByteCount))
CUresult cuMemcpyAtoD_v2_ptds(CUdeviceptr dstDevice, CUarray srcArray, size_t srcOffset, size_t ByteCount)
TRACED(CUresult, cuMemcpyAtoD_v2_ptds, (dstDevice, srcArray, srcOffset, ByteCount), W(dstDevice), W(srcArray), W(srcOffset), W(ByteCount))
CUresult cuMemcpyAtoH(void *dstHost, CUarray srcArray, unsigned int srcOffset, unsigned int ByteCount)
TRACED(CUresult, cuMemcpyAtoH, (dstHost, srcArray, srcOffset, ByteCount), W(dstHost), W(srcArray), W(srcOffset), W(ByteCount))
CUresult cuMemcpyAtoH_v2(void *dstHost, CUarray srcArray, size_t srcOffset, size_t ByteCount)
TRACED(CUresult, cuMemcpyAtoH_v2, (dstHost, srcArray, srcOffset, ByteCount), W(dstHost), W(srcArray), W(srcOffset), W(ByteCount))
CUresult cuMemcpyAtoH_v2_ptds(void *dstHost, CUarray srcArray, size_t srcOffset, size_t ByteCount)
TRACED(CUresult, cuMemcpyAtoH_v2_ptds, (dstHost, srcArray, srcOffset, ByteCount), W(dstHost), W(srcArray), W(srcOffset), W(ByteCount))
CUresult cuMemcpyAtoHAsync(void *dstHost, CUarray srcArray, unsigned int srcOffset, unsigned int ByteCount, CUstream hStream)
TRACED(CUresult, cuMemcpyAtoHAsync, (dstHost, srcArray, srcOffset, ByteCount, hStream), W(dstHost), W(srcArray), W(srcOffset), W(ByteCount), W(hStream))
CUresult cuMemcpyAtoHAsync_v2(void *dstHost, CUarray srcArray, size_t srcOffset, size_t ByteCount, CUstream hStream)
TRACED(CUresult, cuMemcpyAtoHAsync_v2, (dstHost, srcArray, srcOffset, ByteCount, hStream), W(dstHost), W(srcArray), W(srcOffset), W(ByteCount), W(hStream))
CUresult cuMemcpyAtoHAsync_v2_ptsz(void *dstHost, CUarray srcArray, size_t srcOffset, size_t ByteCount, CUstream hStream)
TRACED(CUresult, cuMemcpyAtoHAsync_v2_ptsz, (dstHost, srcArray, srcOffset, ByteCount, hStream), W(dstHost), W(srcArray), W(srcOffset), W(ByteCount), W(hStream))
CUresult cuMemcpyBatchAsync(CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes, size_t count, CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, size_t *failIdx, CUstream hStream)
TRACED(CUresult, cuMemcpyBatchAsync, (dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs, failIdx, hStream), W(dsts), W(srcs), W(sizes), W(count), W(attrs), W(attrsIdxs), W(numAttrs), W(failIdx), W(hStream))
CUresult cuMemcpyBatchAsync_ptsz(CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes, size_t count, CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, size_t *failIdx, CUstream hStream)
TRACED(CUresult, cuMemcpyBatchAsync_ptsz, (dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs, failIdx, hStream), W(dsts), W(srcs), W(sizes), W(count), W(attrs), W(attrsIdxs), W(numAttrs), W(failIdx), W(hStream))
CUresult cuMemcpyBatchAsync_v2(CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes, size_t count, CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, CUstream hStream)
TRACED(CUresult, cuMemcpyBatchAsync_v2, (dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs, hStream), W(dsts), W(srcs), W(sizes), W(count), W(attrs), W(attrsIdxs), W(numAttrs), W(hStream))
CUresult cuMemcpyBatchAsync_v2_ptsz(CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes, size_t count, CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, CUstream hStream)
TRACED(CUresult, cuMemcpyBatchAsync_v2_ptsz, (dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs, hStream), W(dsts), W(srcs), W(sizes), W(count), W(attrs), W(attrsIdxs), W(numAttrs), W(hStream))
CUresult cuMemcpyDtoA(CUarray dstArray, unsigned int dstOffset, CUdeviceptr_v1 srcDevice, unsigned int ByteCount)
TRACED(CUresult, cuMemcpyDtoA, (dstArray, dstOffset, srcDevice, ByteCount), W(dstArray), W(dstOffset), W(srcDevice), W(ByteCount))
CUresult cuMemcpyDtoA_v2(CUarray dstArray, size_t dstOffset, CUdeviceptr srcDevice, size_t ByteCount)
TRACED(CUresult, cuMemcpyDtoA_v2, (dstArray, dstOffset, srcDevice, ByteCount), W(dstArray), W(dstOffset), W(srcDevice), W(ByteCount))
CUresult cuMemcpyDtoA_v2_ptds(CUarray dstArray, size_t dstOffset, CUdeviceptr srcDevice, size_t ByteCount)
TRACED(CUresult, cuMemcpyDtoA_v2_ptds, (dstArray, dstOffset, srcDevice, ByteCount), W(dstArray), W(dstOffset), W(srcDevice), W(ByteCount))
CUresult cuMemcpyDtoD(CUdeviceptr_v1 dstDevice, CUdeviceptr_v1 srcDevice, unsigned int ByteCount)
TRACED(CUresult, cuMemcpyDtoD, (dstDevice, srcDevice, ByteCount), W(dstDevice), W(srcDevice), W(ByteCount))
CUresult cuMemcpyDtoD_v2(CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount)
TRACED(CUresult, cuMemcpyDtoD_v2, (dstDevice, srcDevice, ByteCount), W(dstDevice), W(srcDevice), W(ByteCount))
CUresult cuMemcpyDtoD_v2_ptds(CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount)
TRACED(CUresult, cuMemcpyDtoD_v2_ptds, (dstDevice, srcDevice, ByteCount), W(dstDevice), W(srcDevice), W(ByteCount))
CUresult cuMemcpyDtoDAsync(CUdeviceptr_v1 dstDevice, CUdeviceptr_v1 srcDevice, unsigned int ByteCount, CUstream hStream)
TRACED(CUresult, cuMemcpyDtoDAsync, (dstDevice, srcDevice, ByteCount, hStream), W(dstDevice), W(srcDevice), W(ByteCount), W(hStream))
CUresult cuMemcpyDtoDAsync_v2(CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount, CUstream hStream)
TRACED(CUresult, cuMemcpyDtoDAsync_v2, (dstDevice, srcDevice, ByteCount, hStream), W(dstDevice), W(srcDevice), W(ByteCount), W(hStream))
CUresult cuMemcpyDtoDAsync_v2_ptsz(CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount, CUstream hStream)
TRACED(CUresult, cuMemcpyDtoDAsync_v2_ptsz, (dstDevice, srcDevice, ByteCount, hStream), W(dstDevice), W(srcDevice), W(ByteCount), W(hStream))
CUresult cuMemcpyDtoH(void *dstHost, CUdeviceptr_v1 srcDevice, unsigned int ByteCount)
TRACED(CUresult, cuMemcpyDtoH, (dstHost, srcDevice, ByteCount), W(dstHost), W(srcDevice), W(ByteCount))
CUresult cuMemcpyDtoH_v2(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount)
TRACED(CUresult, cuMemcpyDtoH_v2, (dstHost, srcDevice, ByteCount), W(dstHost), W(srcDevice), W(ByteCount))
CUresult cuMemcpyDtoH_v2_ptds(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount)
TRACED(CUresult, cuMemcpyDtoH_v2_ptds, (dstHost, srcDevice, ByteCount), W(dstHost), W(srcDevice), W(ByteCount))
CUresult cuMemcpyDtoHAsync(void *dstHost, CUdeviceptr_v1 srcDevice, unsigned int ByteCount, CUstream hStream)
TRACED(CUresult, cuMemcpyDtoHAsync, (dstHost, srcDevice, ByteCount, hStream), W(dstHost), W(srcDevice), W(ByteCount), W(hStream))
CUresult cuMemcpyDtoHAsync_v2(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount, CUstream hStream)
TRACED(CUresult, cuMemcpyDtoHAsync_v2, (dstHost, srcDevice, ByteCount, hStream), W(dstHost), W(srcDevice), W(ByteCount), W(hStream))
CUresult cuMemcpyDtoHAsync_v2_ptsz(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount, CUstream hStream)
TRACED(CUresult, cuMemcpyDtoHAsync_v2_ptsz, (dstHost, srcDevice, ByteCount, hStream), W(dstHost), W(srcDevice), W(ByteCount), W(hStream))
CUresult cuMemcpyHtoA(CUarray dstArray, unsigned int dstOffset, const void *srcHost, unsigned int ByteCount)
TRACED(CUresult, cuMemcpyHtoA, (dstArray, dstOffset, srcHost, ByteCount), W(dstArray), W(dstOffset), W(srcHost), W(ByteCount))
CUresult cuMemcpyHtoA_v2(CUarray dstArray, size_t dstOffset, const void *srcHost, size_t ByteCount)
TRACED(CUresult, cuMemcpyHtoA_v2, (dstArray, dstOffset, srcHost, ByteCount), W(dstArray), W(dstOffset), W(srcHost), W(ByteCount))
CUresult cuMemcpyHtoA_v2_ptds(CUarray dstArray, size_t dstOffset, const void *srcHost, size_t ByteCount)
TRACED(CUresult, cuMemcpyHtoA_v2_ptds, (dstArray, dstOffset, srcHost, ByteCount), W(dstArray), W(dstOffset), W(srcHost), W(ByteCount))
CUresult cuMemcpyHtoAAsync(CUarray dstArray, unsigned int dstOffset, const void *srcHost, unsigned int ByteCount, CUstream hStream)
TRACED(CUresult, cuMemcpyHtoAAsync, (dstArray, dstOffset, srcHost, ByteCount, hStream), W(dstArray), W(dstOffset), W(srcHost), W(ByteCount), W(hStream))
CUresult cuMemcpyHtoAAsync_v2(CUarray dstArray, size_t dstOffset, const void *srcHost, size_t ByteCount, CUstream hStream)
TRACED(CUresult, cuMemcpyHtoAAsync_v2, (dstArray, dstOffset, srcHost, ByteCount, hStream), W(dstArray), W(dstOffset), W(srcHost), W(ByteCount), W(hStream))
CUresult cuMemcpyHtoAAsync_v2_ptsz(CUarray dstArray, size_t dstOffset, const void *srcHost, size_t ByteCount, CUstream hStream)
TRACED(CUresult, cuMemcpyHtoAAsync_v2_ptsz, (dstArray, dstOffset, srcHost, ByteCount, hStream), W(dstArray), W(dstOffset), W(srcHost), W(ByteCount), W(hStream))
CUresult cuMemcpyHtoD(CUdeviceptr_v1 dstDevice, const void *srcHost, unsigned int ByteCount)
TRACED(CUresult, cuMemcpyHtoD, (dstDevice, srcHost, ByteCount), W(dstDevice), W(srcHost), W(ByteCount))
CUresult cuMemcpyHtoD_v2(CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount)
TRACED(CUresult, cuMemcpyHtoD_v2, (dstDevice, srcHost, ByteCount), W(dstDevice), W(srcHost), W(ByteCount))
CUresult cuMemcpyHtoD_v2_ptds(CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount)
TRACED(CUresult, cuMemcpyHtoD_v2_ptds, (dstDevice, srcHost, ByteCount), W(dstDevice), W(srcHost), W(ByteCount))
CUresult cuMemcpyHtoDAsync(CUdeviceptr_v1 dstDevice, const void *srcHost, unsigned int ByteCount, CUstream hStream)
TRACED(CUresult, cuMemcpyHtoDAsync, (dstDevice, srcHost, ByteCount, hStream), W(dstDevice), W(srcHost), W(ByteCount), W(hStream))
CUresult cuMemcpyHtoDAsync_v2(CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount, CUstream hStream)
TRACED(CUresult, cuMemcpyHtoDAsync_v2, (dstDevice, srcHost, ByteCount, hStream), W(dstDevice), W(srcHost), W(ByteCount), W(hStream))
CUresult cuMemcpyHtoDAsync_v2_ptsz(CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount, CUstream hStream)
TRACED(CUresult, cuMemcpyHtoDAsync_v2_ptsz, (dstDevice, srcHost, ByteCount, hStream), W(dstDevice), W(srcHost), W(ByteCount), W(hStream))
CUresult cuMemcpyPeer(CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice, CUcontext srcContext, size_t ByteCount)
TRACED(CUresult, cuMemcpyPeer, (dstDevice, dstContext, srcDevice, srcContext, ByteCount), W(dstDevice), W(dstContext), W(srcDevice), W(srcContext), W(ByteCount))
CUresult cuMemcpyPeer_ptds(CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice, CUcontext srcContext, size_t ByteCount)
TRACED(CUresult, cuMemcpyPeer_ptds, (dstDevice, dstContext, srcDevice, srcContext, ByteCount), W(dstDevice), W(dstContext), W(srcDevice), W(srcContext), W(ByteCount))
CUresult cuMemcpyPeerAsync(CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice, CUcontext srcContext, size_t ByteCount, CUstream hStream)
TRACED(CUresult, cuMemcpyPeerAsync, (dstDevice, dstContext, srcDevice, srcContext, ByteCount, hStream), W(dstDevice), W(dstContext), W(srcDevice), W(srcContext), W(ByteCount), W(hStream))
CUresult cuMemcpyPeerAsync_ptsz(CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice, CUcontext srcContext, size_t ByteCount, CUstream hStream)
TRACED(CUresult, cuMemcpyPeerAsync_ptsz, (dstDevice, dstContext, srcDevice, srcContext, ByteCount, hStream), W(dstDevice), W(dstContext), W(srcDevice), W(srcContext), W(ByteCount), W(hStream))
CUresult cuMemcpyWithAttributesAsync(CUdeviceptr dst, CUdeviceptr src, size_t size, CUmemcpyAttributes *attr, CUstream hStream)
TRACED(CUresult, cuMemcpyWithAttributesAsync, (dst, src, size, attr, hStream), W(dst), W(src), W(size), W(attr), W(hStream))
CUresult cuMemcpyWithAttributesAsync_ptsz(CUdeviceptr dst, CUdeviceptr src, size_t size, CUmemcpyAttributes *attr, CUstream hStream)
TRACED(CUresult, cuMemcpyWithAttributesAsync_ptsz, (dst, src, size, attr, hStream), W(dst), W(src), W(size), W(attr), W(hStream))
CUresult cuMemsetD16(CUdeviceptr_v1 dstDevice, unsigned short us, unsigned int N)
TRACED(CUresult, cuMemsetD16, (dstDevice, us, N), W(dstDevice), W(us), W(N))
CUresult cuMemsetD16_v2(CUdeviceptr dstDevice, unsigned short us, size_t N)
TRACED(CUresult, cuMemsetD16_v2, (dstDevice, us, N), W(dstDevice), W(us), W(N))
CUresult cuMemsetD16_v2_ptds(CUdeviceptr dstDevice, unsigned short us, size_t N)
TRACED(CUresult, cuMemsetD16_v2_ptds, (dstDevice, us, N), W(dstDevice), W(us), W(N))
CUresult cuMemsetD16Async(CUdeviceptr dstDevice, unsigned short us, size_t N, CUstream hStream)
TRACED(CUresult, cuMemsetD16Async, (dstDevice, us, N, hStream), W(dstDevice), W(us), W(N), W(hStream))
CUresult cuMemsetD16Async_ptsz(CUdeviceptr dstDevice, unsigned short us, size_t N, CUstream hStream)
TRACED(CUresult, cuMemsetD16Async_ptsz, (dstDevice, us, N, hStream), W(dstDevice), W(us), W(N), W(hStream))
CUresult cuMemsetD2D16(CUdeviceptr_v1 dstDevice, unsigned int dstPitch, unsigned short us, unsigned int Width, unsigned int Height)
TRACED(CUresult, cuMemsetD2D16, (dstDevice, dstPitch, us, Width, Height), W(dstDevice), W(dstPitch), W(us), W(Width), W(Height))
CUresult cuMemsetD2D16_v2(CUdeviceptr dstDevice, size_t dstPitch, unsigned short us, size_t Width, size_t Height)
TRACED(CUresult, cuMemsetD2D16_v2, (dstDevice, dstPitch, us, Width, Height), W(dstDevice), W(dstPitch), W(us), W(Width), W(Height))
CUresult cuMemsetD2D16_v2_ptds(CUdeviceptr dstDevice, size_t dstPitch, unsigned short us, size_t Width, size_t Height)
TRACED(CUresult, cuMemsetD2D16_v2_ptds, (dstDevice, dstPitch, us, Width, Height), W(dstDevice), W(dstPitch), W(us), W(Width), W(Height))
CUresult cuMemsetD2D16Async(CUdeviceptr dstDevice, size_t dstPitch, unsigned short us, size_t Width, size_t Height, CUstream hStream)
TRACED(CUresult, cuMemsetD2D16Async, (dstDevice, dstPitch, us, Width, Height, hStream), W(dstDevice), W(dstPitch), W(us), W(Width), W(Height), W(hStream))
CUresult cuMemsetD2D16Async_ptsz(CUdeviceptr dstDevice, size_t dstPitch, unsigned short us, size_t Width, size_t Height, CUstream hStream)
TRACED(CUresult, cuMemsetD2D16Async_ptsz, (dstDevice, dstPitch, us, Width, Height, hStream), W(dstDevice), W(dstPitch), W(us), W(Width), W(Height), W(hStream))
CUresult cuMemsetD2D32(CUdeviceptr_v1 dstDevice, unsigned int dstPitch, unsigned int ui, unsigned int Width, unsigned int Height)
TRACED(CUresult, cuMemsetD2D32, (dstDevice, dstPitch, ui, Width, Height), W(dstDevice), W(dstPitch), W(ui), W(Width), W(Height))
CUresult cuMemsetD2D32_v2(CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui, size_t Width, size_t Height)
TRACED(CUresult, cuMemsetD2D32_v2, (dstDevice, dstPitch, ui, Width, Height), W(dstDevice), W(dstPitch), W(ui), W(Width), W(Height))
CUresult cuMemsetD2D32_v2_ptds(CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui, size_t Width, size_t Height)
TRACED(CUresult, cuMemsetD2D32_v2_ptds, (dstDevice, dstPitch, ui, Width, Height), W(dstDevice), W(dstPitch), W(ui), W(Width), W(Height))
CUresult cuMemsetD2D32Async(CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui, size_t Width, size_t Height, CUstream hStream)
TRACED(CUresult, cuMemsetD2D32Async, (dstDevice, dstPitch, ui, Width, Height, hStream), W(dstDevice), W(dstPitch), W(ui), W(Width), W(Height), W(hStream))
CUresult cuMemsetD2D32Async_ptsz(CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui, size_t Width, size_t Height, CUstream hStream)
TRACED(CUresult, cuMemsetD2D32Async_ptsz, (dstDevice, dstPitch, ui, Width, Height, hStream), W(dstDevice), W(dstPitch), W(ui), W(Width), W(Height), W(hStream))
CUresult cuMemsetD2D8(CUdeviceptr_v1 dstDevice, unsigned int dstPitch, unsigned char uc, unsigned int Width, unsigned int Height)
TRACED(CUresult, cuMemsetD2D8, (dstDevice, dstPitch, uc, Width, Height), W(dstDevice), W(dstPitch), W(uc), W(Width), W(Height))
CUresult cuMemsetD2D8_v2(CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc, size_t Width, size_t Height)
TRACED(CUresult, cuMemsetD2D8_v2, (dstDevice, dstPitch, uc, Width, Height), W(dstDevice), W(dstPitch), W(uc), W(Width), W(Height))
CUresult cuMemsetD2D8_v2_ptds(CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc, size_t Width, size_t Height)
TRACED(CUresult, cuMemsetD2D8_v2_ptds, (dstDevice, dstPitch, uc, Width, Height), W(dstDevice), W(dstPitch), W(uc), W(Width), W(Height))
CUresult cuMemsetD2D8Async(CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc, size_t Width, size_t Height, CUstream hStream)
TRACED(CUresult, cuMemsetD2D8Async, (dstDevice, dstPitch, uc, Width, Height, hStream), W(dstDevice), W(dstPitch), W(uc), W(Width), W(Height), W(hStream))
CUresult cuMemsetD2D8Async_ptsz(CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc, size_t Width, size_t Height, CUstream hStream)
TRACED(CUresult, cuMemsetD2D8Async_ptsz, (dstDevice, dstPitch, uc, Width, Height, hStream), W(dstDevice), W(dstPitch), W(uc), W(Width), W(Height), W(hStream))
CUresult cuMemsetD32(CUdeviceptr_v1 dstDevice, unsigned int ui, unsigned int N)
TRACED(CUresult, cuMemsetD32, (dstDevice, ui, N), W(dstDevice), W(ui), W(N))
CUresult cuMemsetD32_v2(CUdeviceptr dstDevice, unsigned int ui, size_t N)
TRACED(CUresult, cuMemsetD32_v2, (dstDevice, ui, N), W(dstDevice), W(ui), W(N))
CUresult cuMemsetD32_v2_ptds(CUdeviceptr dstDevice, unsigned int ui, size_t N)
TRACED(CUresult, cuMemsetD32_v2_ptds, (dstDevice, ui, N), W(dstDevice), W(ui), W(N))
CUresult cuMemsetD32Async(CUdeviceptr dstDevice, unsigned int ui, size_t N, CUstream hStream)
TRACED(CUresult, cuMemsetD32Async, (dstDevice, ui, N, hStream), W(dstDevice), W(ui), W(N), W(hStream))
CUresult cuMemsetD32Async_ptsz(CUdeviceptr dstDevice, unsigned int ui, size_t N, CUstream hStream)
TRACED(CUresult, cuMemsetD32Async_ptsz, (dstDevice, ui, N, hStream), W(dstDevice), W(ui), W(N), W(hStream))
CUresult cuMemsetD8(CUdeviceptr_v1 dstDevice, unsigned char uc, unsigned int N)
TRACED(CUresult, cuMemsetD8, (dstDevice, uc, N), W(dstDevice), W(uc), W(N))
CUresult cuMemsetD8_v2(CUdeviceptr dstDevice, unsigned char uc, size_t N)
TRACED(CUresult, cuMemsetD8_v2, (dstDevice, uc, N), W(dstDevice), W(uc), W(N))
CUresult cuMemsetD8_v2_ptds(CUdeviceptr dstDevice, unsigned char uc, size_t N)
TRACED(CUresult, cuMemsetD8_v2_ptds, (dstDevice, uc, N), W(dstDevice), W(uc), W(N))
CUresult cuMemsetD8Async(CUdeviceptr dstDevice, unsigned char uc, size_t N, CUstream hStream)
TRACED(CUresult, cuMemsetD8Async, (dstDevice, uc, N, hStream), W(dstDevice), W(uc), W(N), W(hStream))
CUresult cuMemsetD8Async_ptsz(CUdeviceptr dstDevice, unsigned char uc, size_t N, CUstream hStream)
TRACED(CUresult, cuMemsetD8Async_ptsz, (dstDevice, uc, N, hStream), W(dstDevice), W(uc), W(N), W(hStream))
CUresult cuMipmappedArrayCreate(CUmipmappedArray *pHandle, const CUDA_ARRAY3D_DESCRIPTOR *pMipmappedArrayDesc, unsigned int numMipmapLevels)
TRACED(CUresult, cuMipmappedArrayCreate, (pHandle, pMipmappedArrayDesc, numMipmapLevels), W(pHandle), W(pMipmappedArrayDesc), W(numMipmapLevels))
CUresult cuMipmappedArrayDestroy(CUmipmappedArray hMipmappedArray)
TRACED(CUresult, cuMipmappedArrayDestroy, (hMipmappedArray), W(hMipmappedArray))
CUresult cuMipmappedArrayGetLevel(CUarray *pLevelArray, CUmipmappedArray hMipmappedArray, unsigned int level)
TRACED(CUresult, cuMipmappedArrayGetLevel, (pLevelArray, hMipmappedArray, level), W(pLevelArray), W(hMipmappedArray), W(level))
CUresult cuMipmappedArrayGetMemoryRequirements(CUDA_ARRAY_MEMORY_REQUIREMENTS *memoryRequirements, CUmipmappedArray mipmap, CUdevice device)
TRACED(CUresult, cuMipmappedArrayGetMemoryRequirements, (memoryRequirements, mipmap, device), W(memoryRequirements), W(mipmap), W(device))
CUresult cuMipmappedArrayGetSparseProperties(CUDA_ARRAY_SPARSE_PROPERTIES *sparseProperties, CUmipmappedArray mipmap)
TRACED(CUresult, cuMipmappedArrayGetSparseProperties, (sparseProperties, mipmap), W(sparseProperties), W(mipmap))
CUresult cuModuleEnumerateFunctions(CUfunction *functions, unsigned int numFunctions, CUmodule mod)
TRACED(CUresult, cuModuleEnumerateFunctions, (functions, numFunctions, mod), W(functions), W(numFunctions), W(mod))
CUresult cuModuleGetFunction(CUfunction *hfunc, CUmodule hmod, const char *name)
TRACED(CUresult, cuModuleGetFunction, (hfunc, hmod, name), W(hfunc), W(hmod), W(name))
CUresult cuModuleGetFunctionCount(unsigned int *count, CUmodule mod)
TRACED(CUresult, cuModuleGetFunctionCount, (count, mod), W(count), W(mod))
CUresult cuModuleGetGlobal(CUdeviceptr_v1 *dptr, unsigned int *bytes, CUmodule hmod, const char *name)
TRACED(CUresult, cuModuleGetGlobal, (dptr, bytes, hmod, name), W(dptr), W(bytes), W(hmod), W(name))
CUresult cuModuleGetGlobal_v2(CUdeviceptr *dptr, size_t *bytes, CUmodule hmod, const char *name)
TRACED(CUresult, cuModuleGetGlobal_v2, (dptr, bytes, hmod, name), W(dptr), W(bytes), W(hmod), W(name))
CUresult cuModuleGetLoadingMode(CUmoduleLoadingMode *mode)
TRACED(CUresult, cuModuleGetLoadingMode, (mode), W(mode))
CUresult cuModuleGetSurfRef(CUsurfref *pSurfRef, CUmodule hmod, const char *name)
TRACED(CUresult, cuModuleGetSurfRef, (pSurfRef, hmod, name), W(pSurfRef), W(hmod), W(name))
CUresult cuModuleGetTexRef(CUtexref *pTexRef, CUmodule hmod, const char *name)
TRACED(CUresult, cuModuleGetTexRef, (pTexRef, hmod, name), W(pTexRef), W(hmod), W(name))
CUresult cuModuleLoad(CUmodule *module, const char *fname)
TRACED(CUresult, cuModuleLoad, (module, fname), W(module), W(fname))
CUresult cuModuleLoadData(CUmodule *module, const void *image)
TRACED(CUresult, cuModuleLoadData, (module, image), W(module), W(image))
CUresult cuModuleLoadDataEx(CUmodule *module, const void *image, unsigned int numOptions, CUjit_option *options, void **optionValues)
TRACED(CUresult, cuModuleLoadDataEx, (module, image, numOptions, options, optionValues), W(module), W(image), W(numOptions), W(options), W(optionValues))
CUresult cuModuleLoadFatBinary(CUmodule *module, const void *fatCubin)
TRACED(CUresult, cuModuleLoadFatBinary, (module, fatCubin), W(module), W(fatCubin))
CUresult cuModuleUnload(CUmodule hmod)
TRACED(CUresult, cuModuleUnload, (hmod), W(hmod))
CUresult cuMulticastAddDevice(CUmemGenericAllocationHandle mcHandle, CUdevice dev)
TRACED(CUresult, cuMulticastAddDevice, (mcHandle, dev), W(mcHandle), W(dev))
CUresult cuMulticastBindAddr(CUmemGenericAllocationHandle mcHandle, size_t mcOffset, CUdeviceptr memptr, size_t size, unsigned long long flags)
TRACED(CUresult, cuMulticastBindAddr, (mcHandle, mcOffset, memptr, size, flags), W(mcHandle), W(mcOffset), W(memptr), W(size), W(flags))
CUresult cuMulticastBindAddr_v2(CUmemGenericAllocationHandle mcHandle, CUdevice dev, size_t mcOffset, CUdeviceptr memptr, size_t size, unsigned long long flags)
TRACED(CUresult, cuMulticastBindAddr_v2, (mcHandle, dev, mcOffset, memptr, size, flags), W(mcHandle), W(dev), W(mcOffset), W(memptr), W(size), W(flags))
CUresult cuMulticastBindMem(CUmemGenericAllocationHandle mcHandle, size_t mcOffset, CUmemGenericAllocationHandle memHandle, size_t memOffset, size_t size, unsigned long long flags)
TRACED(CUresult, cuMulticastBindMem, (mcHandle, mcOffset, memHandle, memOffset, size, flags), W(mcHandle), W(mcOffset), W(memHandle), W(memOffset), W(size), W(flags))
CUresult cuMulticastBindMem_v2(CUmemGenericAllocationHandle mcHandle, CUdevice dev, size_t mcOffset, CUmemGenericAllocationHandle memHandle, size_t memOffset, size_t size, unsigned long long flags)
TRACED(CUresult, cuMulticastBindMem_v2, (mcHandle, dev, mcOffset, memHandle, memOffset, size, flags), W(mcHandle), W(dev), W(mcOffset), W(memHandle), W(memOffset), W(size), W(flags))
CUresult cuMulticastCreate(CUmemGenericAllocationHandle *mcHandle, const CUmulticastObjectProp *prop)
TRACED(CUresult, cuMulticastCreate, (mcHandle, prop), W(mcHandle), W(prop))
CUresult cuMulticastGetGranularity(size_t *granularity, const CUmulticastObjectProp *prop, CUmulticastGranularity_flags option)
TRACED(CUresult, cuMulticastGetGranularity, (granularity, prop, option), W(granularity), W(prop), W(option))
CUresult cuMulticastUnbind(CUmemGenericAllocationHandle mcHandle, CUdevice dev, size_t mcOffset, size_t size)
TRACED(CUresult, cuMulticastUnbind, (mcHandle, dev, mcOffset, size), W(mcHandle), W(dev), W(mcOffset), W(size))
CUresult cuOccupancyAvailableDynamicSMemPerBlock(size_t *dynamicSmemSize, CUfunction func, int numBlocks, int blockSize)
TRACED(CUresult, cuOccupancyAvailableDynamicSMemPerBlock, (dynamicSmemSize, func, numBlocks, blockSize), W(dynamicSmemSize), W(func), W(numBlocks), W(blockSize))
CUresult cuOccupancyMaxActiveBlocksPerMultiprocessor(int *numBlocks, CUfunction func, int blockSize, size_t dynamicSMemSize)
TRACED(CUresult, cuOccupancyMaxActiveBlocksPerMultiprocessor, (numBlocks, func, blockSize, dynamicSMemSize), W(numBlocks), W(func), W(blockSize), W(dynamicSMemSize))
CUresult cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(int *numBlocks, CUfunction func, int blockSize, size_t dynamicSMemSize, unsigned int flags)
TRACED(CUresult, cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags, (numBlocks, func, blockSize, dynamicSMemSize, flags), W(numBlocks), W(func), W(blockSize), W(dynamicSMemSize), W(flags))
CUresult cuOccupancyMaxActiveClusters(int *numClusters, CUfunction func, const CUlaunchConfig *config)
TRACED(CUresult, cuOccupancyMaxActiveClusters, (numClusters, func, config), W(numClusters), W(func), W(config))
CUresult cuOccupancyMaxPotentialBlockSize(int *minGridSize, int *blockSize, CUfunction func, CUoccupancyB2DSize blockSizeToDynamicSMemSize, size_t dynamicSMemSize, int blockSizeLimit)
TRACED(CUresult, cuOccupancyMaxPotentialBlockSize, (minGridSize, blockSize, func, blockSizeToDynamicSMemSize, dynamicSMemSize, blockSizeLimit), W(minGridSize), W(blockSize), W(func), W(blockSizeToDynamicSMemSize), W(dynamicSMemSize), W(blockSizeLimit))
CUresult cuOccupancyMaxPotentialBlockSizeWithFlags(int *minGridSize, int *blockSize, CUfunction func, CUoccupancyB2DSize blockSizeToDynamicSMemSize, size_t dynamicSMemSize, int blockSizeLimit, unsigned int flags)
TRACED(CUresult, cuOccupancyMaxPotentialBlockSizeWithFlags, (minGridSize, blockSize, func, blockSizeToDynamicSMemSize, dynamicSMemSize, blockSizeLimit, flags), W(minGridSize), W(blockSize), W(func), W(blockSizeToDynamicSMemSize), W(dynamicSMemSize), W(blockSizeLimit), W(flags))
CUresult cuOccupancyMaxPotentialClusterSize(int *clusterSize, CUfunction func, const CUlaunchConfig *config)
TRACED(CUresult, cuOccupancyMaxPotentialClusterSize, (clusterSize, func, config), W(clusterSize), W(func), W(config))
CUresult cuParamSetSize(CUfunction hfunc, unsigned int numbytes)
TRACED(CUresult, cuParamSetSize, (hfunc, numbytes), W(hfunc), W(numbytes))
CUresult cuParamSetTexRef(CUfunction hfunc, int texunit, CUtexref hTexRef)
TRACED(CUresult, cuParamSetTexRef, (hfunc, texunit, hTexRef), W(hfunc), W(texunit), W(hTexRef))
CUresult cuParamSetf(CUfunction hfunc, int offset, float value)
TRACED(CUresult, cuParamSetf, (hfunc, offset, value), W(hfunc), W(offset), WF(value))
CUresult cuParamSeti(CUfunction hfunc, int offset, unsigned int value)
TRACED(CUresult, cuParamSeti, (hfunc, offset, value), W(hfunc), W(offset), W(value))
CUresult cuParamSetv(CUfunction hfunc, int offset, void *ptr, unsigned int numbytes)
TRACED(CUresult, cuParamSetv, (hfunc, offset, ptr, numbytes), W(hfunc), W(offset), W(ptr), W(numbytes))
CUresult cuPointerGetAttribute(void *data, CUpointer_attribute attribute, CUdeviceptr ptr)
TRACED(CUresult, cuPointerGetAttribute, (data, attribute, ptr), W(data), W(attribute), W(ptr))
CUresult cuPointerGetAttributes(unsigned int numAttributes, CUpointer_attribute *attributes, void **data, CUdeviceptr ptr)
TRACED(CUresult, cuPointerGetAttributes, (numAttributes, attributes, data, ptr), W(numAttributes), W(attributes), W(data), W(ptr))
CUresult cuPointerSetAttribute(const void *value, CUpointer_attribute attribute, CUdeviceptr ptr)
TRACED(CUresult, cuPointerSetAttribute, (value, attribute, ptr), W(value), W(attribute), W(ptr))
CUresult cuProfilerStart(void)
TRACED(CUresult, cuProfilerStart, (), 0)
CUresult cuProfilerStop(void)
TRACED(CUresult, cuProfilerStop, (), 0)
CUresult cuSignalExternalSemaphoresAsync(const CUexternalSemaphore *extSemArray, const CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream)
TRACED(CUresult, cuSignalExternalSemaphoresAsync, (extSemArray, paramsArray, numExtSems, stream), W(extSemArray), W(paramsArray), W(numExtSems), W(stream))
CUresult cuSignalExternalSemaphoresAsync_ptsz(const CUexternalSemaphore *extSemArray, const CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream)
TRACED(CUresult, cuSignalExternalSemaphoresAsync_ptsz, (extSemArray, paramsArray, numExtSems, stream), W(extSemArray), W(paramsArray), W(numExtSems), W(stream))
CUresult cuStreamAddCallback(CUstream hStream, CUstreamCallback callback, void *userData, unsigned int flags)
TRACED(CUresult, cuStreamAddCallback, (hStream, callback, userData, flags), W(hStream), W(callback), W(userData), W(flags))
CUresult cuStreamAddCallback_ptsz(CUstream hStream, CUstreamCallback callback, void *userData, unsigned int flags)
TRACED(CUresult, cuStreamAddCallback_ptsz, (hStream, callback, userData, flags), W(hStream), W(callback), W(userData), W(flags))
CUresult cuStreamAttachMemAsync(CUstream hStream, CUdeviceptr dptr, size_t length, unsigned int flags)
TRACED(CUresult, cuStreamAttachMemAsync, (hStream, dptr, length, flags), W(hStream), W(dptr), W(length), W(flags))
CUresult cuStreamAttachMemAsync_ptsz(CUstream hStream, CUdeviceptr dptr, size_t length, unsigned int flags)
TRACED(CUresult, cuStreamAttachMemAsync_ptsz, (hStream, dptr, length, flags), W(hStream), W(dptr), W(length), W(flags))
CUresult cuStreamBatchMemOp(CUstream stream, unsigned int count, CUstreamBatchMemOpParams *paramArray, unsigned int flags)
TRACED(CUresult, cuStreamBatchMemOp, (stream, count, paramArray, flags), W(stream), W(count), W(paramArray), W(flags))
CUresult cuStreamBatchMemOp_ptsz(CUstream stream, unsigned int count, CUstreamBatchMemOpParams *paramArray, unsigned int flags)
TRACED(CUresult, cuStreamBatchMemOp_ptsz, (stream, count, paramArray, flags), W(stream), W(count), W(paramArray), W(flags))
CUresult cuStreamBatchMemOp_v2(CUstream stream, unsigned int count, CUstreamBatchMemOpParams *paramArray, unsigned int flags)
TRACED(CUresult, cuStreamBatchMemOp_v2, (stream, count, paramArray, flags), W(stream), W(count), W(paramArray), W(flags))
CUresult cuStreamBatchMemOp_v2_ptsz(CUstream stream, unsigned int count, CUstreamBatchMemOpParams *paramArray, unsigned int flags)
TRACED(CUresult, cuStreamBatchMemOp_v2_ptsz, (stream, count, paramArray, flags), W(stream), W(count), W(paramArray), W(flags))
CUresult cuStreamBeginCapture(CUstream hStream)
TRACED(CUresult, cuStreamBeginCapture, (hStream), W(hStream))
CUresult cuStreamBeginCapture_ptsz(CUstream hStream)
TRACED(CUresult, cuStreamBeginCapture_ptsz, (hStream), W(hStream))
CUresult cuStreamBeginCapture_v2(CUstream hStream, CUstreamCaptureMode mode)
TRACED(CUresult, cuStreamBeginCapture_v2, (hStream, mode), W(hStream), W(mode))
CUresult cuStreamBeginCapture_v2_ptsz(CUstream hStream, CUstreamCaptureMode mode)
TRACED(CUresult, cuStreamBeginCapture_v2_ptsz, (hStream, mode), W(hStream), W(mode))
CUresult cuStreamBeginCaptureToCig(CUstream hStream, CUstreamCigCaptureParams *streamCigCaptureParams)
TRACED(CUresult, cuStreamBeginCaptureToCig, (hStream, streamCigCaptureParams), W(hStream), W(streamCigCaptureParams))
CUresult cuStreamBeginCaptureToCig_ptsz(CUstream hStream, CUstreamCigCaptureParams *streamCigCaptureParams)
TRACED(CUresult, cuStreamBeginCaptureToCig_ptsz, (hStream, streamCigCaptureParams), W(hStream), W(streamCigCaptureParams))
CUresult cuStreamBeginCaptureToGraph(CUstream hStream, CUgraph hGraph, const CUgraphNode *dependencies, const CUgraphEdgeData *dependencyData, size_t numDependencies, CUstreamCaptureMode mode)
TRACED(CUresult, cuStreamBeginCaptureToGraph, (hStream, hGraph, dependencies, dependencyData, numDependencies, mode), W(hStream), W(hGraph), W(dependencies), W(dependencyData), W(numDependencies), W(mode))
CUresult cuStreamBeginCaptureToGraph_ptsz(CUstream hStream, CUgraph hGraph, const CUgraphNode *dependencies, const CUgraphEdgeData *dependencyData, size_t numDependencies, CUstreamCaptureMode mode)
TRACED(CUresult, cuStreamBeginCaptureToGraph_ptsz, (hStream, hGraph, dependencies, dependencyData, numDependencies, mode), W(hStream), W(hGraph), W(dependencies), W(dependencyData), W(numDependencies), W(mode))
CUresult cuStreamBeginRecaptureToGraph(CUstream hStream, CUstreamCaptureMode mode, CUgraph hGraph, CUgraphRecaptureCallback callbackFunc, void *userData)
TRACED(CUresult, cuStreamBeginRecaptureToGraph, (hStream, mode, hGraph, callbackFunc, userData), W(hStream), W(mode), W(hGraph), W(callbackFunc), W(userData))
CUresult cuStreamBeginRecaptureToGraph_ptsz(CUstream hStream, CUstreamCaptureMode mode, CUgraph hGraph, CUgraphRecaptureCallback callbackFunc, void *userData)
TRACED(CUresult, cuStreamBeginRecaptureToGraph_ptsz, (hStream, mode, hGraph, callbackFunc, userData), W(hStream), W(mode), W(hGraph), W(callbackFunc), W(userData))
CUresult cuStreamCopyAttributes(CUstream dstStream, CUstream srcStream)
TRACED(CUresult, cuStreamCopyAttributes, (dstStream, srcStream), W(dstStream), W(srcStream))
CUresult cuStreamCopyAttributes_ptsz(CUstream dst, CUstream src)
TRACED(CUresult, cuStreamCopyAttributes_ptsz, (dst, src), W(dst), W(src))
CUresult cuStreamCreate(CUstream *phStream, unsigned int Flags)
TRACED(CUresult, cuStreamCreate, (phStream, Flags), W(phStream), W(Flags))
CUresult cuStreamCreateWithPriority(CUstream *phStream, unsigned int flags, int priority)
TRACED(CUresult, cuStreamCreateWithPriority, (phStream, flags, priority), W(phStream), W(flags), W(priority))
CUresult cuStreamDestroy(CUstream hStream)
TRACED(CUresult, cuStreamDestroy, (hStream), W(hStream))
CUresult cuStreamDestroy_v2(CUstream hStream)
TRACED(CUresult, cuStreamDestroy_v2, (hStream), W(hStream))
CUresult cuStreamEndCapture(CUstream hStream, CUgraph *phGraph)
TRACED(CUresult, cuStreamEndCapture, (hStream, phGraph), W(hStream), W(phGraph))
CUresult cuStreamEndCapture_ptsz(CUstream hStream, CUgraph *phGraph)
TRACED(CUresult, cuStreamEndCapture_ptsz, (hStream, phGraph), W(hStream), W(phGraph))
CUresult cuStreamEndCaptureToCig(CUstream hStream)
TRACED(CUresult, cuStreamEndCaptureToCig, (hStream), W(hStream))
CUresult cuStreamEndCaptureToCig_ptsz(CUstream hStream)
TRACED(CUresult, cuStreamEndCaptureToCig_ptsz, (hStream), W(hStream))
CUresult cuStreamGetAttribute(CUstream hStream, CUstreamAttrID attr, CUstreamAttrValue *value)
TRACED(CUresult, cuStreamGetAttribute, (hStream, attr, value), W(hStream), W(attr), W(value))
CUresult cuStreamGetAttribute_ptsz(CUstream hStream, CUstreamAttrID attr, CUstreamAttrValue *value_out)
TRACED(CUresult, cuStreamGetAttribute_ptsz, (hStream, attr, value_out), W(hStream), W(attr), W(value_out))
CUresult cuStreamGetCaptureInfo(CUstream hStream, CUstreamCaptureStatus *captureStatus_out, cuuint64_t *id_out)
TRACED(CUresult, cuStreamGetCaptureInfo, (hStream, captureStatus_out, id_out), W(hStream), W(captureStatus_out), W(id_out))
CUresult cuStreamGetCaptureInfo_ptsz(CUstream hStream, CUstreamCaptureStatus *captureStatus_out, cuuint64_t *id_out)
TRACED(CUresult, cuStreamGetCaptureInfo_ptsz, (hStream, captureStatus_out, id_out), W(hStream), W(captureStatus_out), W(id_out))
CUresult cuStreamGetCaptureInfo_v2(CUstream hStream, CUstreamCaptureStatus *captureStatus_out, cuuint64_t *id_out, CUgraph *graph_out, const CUgraphNode **dependencies_out, size_t *numDependencies_out)
TRACED(CUresult, cuStreamGetCaptureInfo_v2, (hStream, captureStatus_out, id_out, graph_out, dependencies_out, numDependencies_out), W(hStream), W(captureStatus_out), W(id_out), W(graph_out), W(dependencies_out), W(numDependencies_out))
CUresult cuStreamGetCaptureInfo_v2_ptsz(CUstream hStream, CUstreamCaptureStatus *captureStatus_out, cuuint64_t *id_out, CUgraph *graph_out, const CUgraphNode **dependencies_out, size_t *numDependencies_out)
TRACED(CUresult, cuStreamGetCaptureInfo_v2_ptsz, (hStream, captureStatus_out, id_out, graph_out, dependencies_out, numDependencies_out), W(hStream), W(captureStatus_out), W(id_out), W(graph_out), W(dependencies_out), W(numDependencies_out))
CUresult cuStreamGetCaptureInfo_v3(CUstream hStream, CUstreamCaptureStatus *captureStatus_out, cuuint64_t *id_out, CUgraph *graph_out, const CUgraphNode **dependencies_out, const CUgraphEdgeData **edgeData_out, size_t *numDependencies_out)
TRACED(CUresult, cuStreamGetCaptureInfo_v3, (hStream, captureStatus_out, id_out, graph_out, dependencies_out, edgeData_out, numDependencies_out), W(hStream), W(captureStatus_out), W(id_out), W(graph_out), W(dependencies_out), W(edgeData_out), W(numDependencies_out))
CUresult cuStreamGetCaptureInfo_v3_ptsz(CUstream hStream, CUstreamCaptureStatus *captureStatus_out, cuuint64_t *id_out, CUgraph *graph_out, const CUgraphNode **dependencies_out, const CUgraphEdgeData **edgeData_out, size_t *numDependencies_out)
TRACED(CUresult, cuStreamGetCaptureInfo_v3_ptsz, (hStream, captureStatus_out, id_out, graph_out, dependencies_out, edgeData_out, numDependencies_out), W(hStream), W(captureStatus_out), W(id_out), W(graph_out), W(dependencies_out), W(edgeData_out), W(numDependencies_out))
CUresult cuStreamGetCtx(CUstream hStream, CUcontext *pctx)
TRACED(CUresult, cuStreamGetCtx, (hStream, pctx), W(hStream), W(pctx))
CUresult cuStreamGetCtx_ptsz(CUstream hStream, CUcontext *pctx)
TRACED(CUresult, cuStreamGetCtx_ptsz, (hStream, pctx), W(hStream), W(pctx))
CUresult cuStreamGetCtx_v2(CUstream hStream, CUcontext *pCtx, CUgreenCtx *pGreenCtx)
TRACED(CUresult, cuStreamGetCtx_v2, (hStream, pCtx, pGreenCtx), W(hStream), W(pCtx), W(pGreenCtx))
CUresult cuStreamGetCtx_v2_ptsz(CUstream hStream, CUcontext *pCtx, CUgreenCtx *pGreenCtx)
TRACED(CUresult, cuStreamGetCtx_v2_ptsz, (hStream, pCtx, pGreenCtx), W(hStream), W(pCtx), W(pGreenCtx))
CUresult cuStreamGetDevResource(CUstream hStream, CUdevResource *resource, CUdevResourceType type)
TRACED(CUresult, cuStreamGetDevResource, (hStream, resource, type), W(hStream), W(resource), W(type))
CUresult cuStreamGetDevResource_ptsz(CUstream hStream, CUdevResource *resource, CUdevResourceType type)
TRACED(CUresult, cuStreamGetDevResource_ptsz, (hStream, resource, type), W(hStream), W(resource), W(type))
CUresult cuStreamGetDevice(CUstream hStream, CUdevice *device)
TRACED(CUresult, cuStreamGetDevice, (hStream, device), W(hStream), W(device))
CUresult cuStreamGetDevice_ptsz(CUstream hStream, CUdevice *device)
TRACED(CUresult, cuStreamGetDevice_ptsz, (hStream, device), W(hStream), W(device))
CUresult cuStreamGetFlags(CUstream hStream, unsigned int *flags)
TRACED(CUresult, cuStreamGetFlags, (hStream, flags), W(hStream), W(flags))
CUresult cuStreamGetFlags_ptsz(CUstream hStream, unsigned int *flags)
TRACED(CUresult, cuStreamGetFlags_ptsz, (hStream, flags), W(hStream), W(flags))
CUresult cuStreamGetGreenCtx(CUstream hStream, CUgreenCtx *phCtx)
TRACED(CUresult, cuStreamGetGreenCtx, (hStream, phCtx), W(hStream), W(phCtx))
CUresult cuStreamGetId(CUstream hStream, unsigned long long *streamId)
TRACED(CUresult, cuStreamGetId, (hStream, streamId), W(hStream), W(streamId))
CUresult cuStreamGetId_ptsz(CUstream hStream, unsigned long long *streamId)
TRACED(CUresult, cuStreamGetId_ptsz, (hStream, streamId), W(hStream), W(streamId))
CUresult cuStreamGetPriority(CUstream hStream, int *priority)
TRACED(CUresult, cuStreamGetPriority, (hStream, priority), W(hStream), W(priority))
CUresult cuStreamGetPriority_ptsz(CUstream hStream, int *priority)
TRACED(CUresult, cuStreamGetPriority_ptsz, (hStream, priority), W(hStream), W(priority))
CUresult cuStreamIsCapturing(CUstream hStream, CUstreamCaptureStatus *captureStatus)
TRACED(CUresult, cuStreamIsCapturing, (hStream, captureStatus), W(hStream), W(captureStatus))
CUresult cuStreamIsCapturing_ptsz(CUstream hStream, CUstreamCaptureStatus *captureStatus)
TRACED(CUresult, cuStreamIsCapturing_ptsz, (hStream, captureStatus), W(hStream), W(captureStatus))
CUresult cuStreamQuery(CUstream hStream)
TRACED(CUresult, cuStreamQuery, (hStream), W(hStream))
CUresult cuStreamQuery_ptsz(CUstream hStream)
TRACED(CUresult, cuStreamQuery_ptsz, (hStream), W(hStream))
CUresult cuStreamSetAttribute(CUstream hStream, CUstreamAttrID attr, const CUstreamAttrValue *param)
TRACED(CUresult, cuStreamSetAttribute, (hStream, attr, param), W(hStream), W(attr), W(param))
CUresult cuStreamSetAttribute_ptsz(CUstream hStream, CUstreamAttrID attr, const CUstreamAttrValue *value)
TRACED(CUresult, cuStreamSetAttribute_ptsz, (hStream, attr, value), W(hStream), W(attr), W(value))
CUresult cuStreamSynchronize(CUstream hStream)
TRACED(CUresult, cuStreamSynchronize, (hStream), W(hStream))
CUresult cuStreamSynchronize_ptsz(CUstream hStream)
TRACED(CUresult, cuStreamSynchronize_ptsz, (hStream), W(hStream))
CUresult cuStreamUpdateCaptureDependencies(CUstream hStream, CUgraphNode *dependencies, size_t numDependencies, unsigned int flags)
TRACED(CUresult, cuStreamUpdateCaptureDependencies, (hStream, dependencies, numDependencies, flags), W(hStream), W(dependencies), W(numDependencies), W(flags))
CUresult cuStreamUpdateCaptureDependencies_ptsz(CUstream hStream, CUgraphNode *dependencies, size_t numDependencies, unsigned int flags)
TRACED(CUresult, cuStreamUpdateCaptureDependencies_ptsz, (hStream, dependencies, numDependencies, flags), W(hStream), W(dependencies), W(numDependencies), W(flags))
CUresult cuStreamUpdateCaptureDependencies_v2(CUstream hStream, CUgraphNode *dependencies, const CUgraphEdgeData *dependencyData, size_t numDependencies, unsigned int flags)
TRACED(CUresult, cuStreamUpdateCaptureDependencies_v2, (hStream, dependencies, dependencyData, numDependencies, flags), W(hStream), W(dependencies), W(dependencyData), W(numDependencies), W(flags))
CUresult cuStreamUpdateCaptureDependencies_v2_ptsz(CUstream hStream, CUgraphNode *dependencies, const CUgraphEdgeData *dependencyData, size_t numDependencies, unsigned int flags)
TRACED(CUresult, cuStreamUpdateCaptureDependencies_v2_ptsz, (hStream, dependencies, dependencyData, numDependencies, flags), W(hStream), W(dependencies), W(dependencyData), W(numDependencies), W(flags))
CUresult cuStreamWaitEvent(CUstream hStream, CUevent hEvent, unsigned int Flags)
TRACED(CUresult, cuStreamWaitEvent, (hStream, hEvent, Flags), W(hStream), W(hEvent), W(Flags))
CUresult cuStreamWaitEvent_ptsz(CUstream hStream, CUevent hEvent, unsigned int Flags)
TRACED(CUresult, cuStreamWaitEvent_ptsz, (hStream, hEvent, Flags), W(hStream), W(hEvent), W(Flags))
CUresult cuStreamWaitValue32(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags)
TRACED(CUresult, cuStreamWaitValue32, (stream, addr, value, flags), W(stream), W(addr), W(value), W(flags))
CUresult cuStreamWaitValue32_ptsz(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags)
TRACED(CUresult, cuStreamWaitValue32_ptsz, (stream, addr, value, flags), W(stream), W(addr), W(value), W(flags))
CUresult cuStreamWaitValue32_v2(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags)
TRACED(CUresult, cuStreamWaitValue32_v2, (stream, addr, value, flags), W(stream), W(addr), W(value), W(flags))
CUresult cuStreamWaitValue32_v2_ptsz(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags)
TRACED(CUresult, cuStreamWaitValue32_v2_ptsz, (stream, addr, value, flags), W(stream), W(addr), W(value), W(flags))
CUresult cuStreamWaitValue64(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags)
TRACED(CUresult, cuStreamWaitValue64, (stream, addr, value, flags), W(stream), W(addr), W(value), W(flags))
CUresult cuStreamWaitValue64_ptsz(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags)
TRACED(CUresult, cuStreamWaitValue64_ptsz, (stream, addr, value, flags), W(stream), W(addr), W(value), W(flags))
CUresult cuStreamWaitValue64_v2(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags)
TRACED(CUresult, cuStreamWaitValue64_v2, (stream, addr, value, flags), W(stream), W(addr), W(value), W(flags))
CUresult cuStreamWaitValue64_v2_ptsz(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags)
TRACED(CUresult, cuStreamWaitValue64_v2_ptsz, (stream, addr, value, flags), W(stream), W(addr), W(value), W(flags))
CUresult cuStreamWriteValue32(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags)
TRACED(CUresult, cuStreamWriteValue32, (stream, addr, value, flags), W(stream), W(addr), W(value), W(flags))
CUresult cuStreamWriteValue32_ptsz(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags)
TRACED(CUresult, cuStreamWriteValue32_ptsz, (stream, addr, value, flags), W(stream), W(addr), W(value), W(flags))
CUresult cuStreamWriteValue32_v2(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags)
TRACED(CUresult, cuStreamWriteValue32_v2, (stream, addr, value, flags), W(stream), W(addr), W(value), W(flags))
CUresult cuStreamWriteValue32_v2_ptsz(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags)
TRACED(CUresult, cuStreamWriteValue32_v2_ptsz, (stream, addr, value, flags), W(stream), W(addr), W(value), W(flags))
CUresult cuStreamWriteValue64(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags)
TRACED(CUresult, cuStreamWriteValue64, (stream, addr, value, flags), W(stream), W(addr), W(value), W(flags))
CUresult cuStreamWriteValue64_ptsz(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags)
TRACED(CUresult, cuStreamWriteValue64_ptsz, (stream, addr, value, flags), W(stream), W(addr), W(value), W(flags))
CUresult cuStreamWriteValue64_v2(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags)
TRACED(CUresult, cuStreamWriteValue64_v2, (stream, addr, value, flags), W(stream), W(addr), W(value), W(flags))
CUresult cuStreamWriteValue64_v2_ptsz(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags)
TRACED(CUresult, cuStreamWriteValue64_v2_ptsz, (stream, addr, value, flags), W(stream), W(addr), W(value), W(flags))
CUresult cuSurfObjectCreate(CUsurfObject *pSurfObject, const CUDA_RESOURCE_DESC *pResDesc)
TRACED(CUresult, cuSurfObjectCreate, (pSurfObject, pResDesc), W(pSurfObject), W(pResDesc))
CUresult cuSurfObjectDestroy(CUsurfObject surfObject)
TRACED(CUresult, cuSurfObjectDestroy, (surfObject), W(surfObject))
CUresult cuSurfObjectGetResourceDesc(CUDA_RESOURCE_DESC *pResDesc, CUsurfObject surfObject)
TRACED(CUresult, cuSurfObjectGetResourceDesc, (pResDesc, surfObject), W(pResDesc), W(surfObject))
CUresult cuSurfRefGetArray(CUarray *phArray, CUsurfref hSurfRef)
TRACED(CUresult, cuSurfRefGetArray, (phArray, hSurfRef), W(phArray), W(hSurfRef))
CUresult cuSurfRefSetArray(CUsurfref hSurfRef, CUarray hArray, unsigned int Flags)
TRACED(CUresult, cuSurfRefSetArray, (hSurfRef, hArray, Flags), W(hSurfRef), W(hArray), W(Flags))
CUresult cuTensorMapEncodeIm2col(CUtensorMap *tensorMap, CUtensorMapDataType tensorDataType, cuuint32_t tensorRank, void *globalAddress, const cuuint64_t *globalDim, const cuuint64_t *globalStrides, const int *pixelBoxLowerCorner, const int *pixelBoxUpperCorner, cuuint32_t channelsPerPixel, cuuint32_t pixelsPerColumn, const cuuint32_t *elementStrides, CUtensorMapInterleave interleave, CUtensorMapSwizzle swizzle, CUtensorMapL2promotion l2Promotion, CUtensorMapFloatOOBfill oobFill)
TRACED(CUresult, cuTensorMapEncodeIm2col, (tensorMap, tensorDataType, tensorRank, globalAddress, globalDim, globalStrides, pixelBoxLowerCorner, pixelBoxUpperCorner, channelsPerPixel, pixelsPerColumn, elementStrides, interleave, swizzle, l2Promotion, oobFill), W(tensorMap), W(tensorDataType), W(tensorRank), W(globalAddress), W(globalDim), W(globalStrides), W(pixelBoxLowerCorner), W(pixelBoxUpperCorner), W(channelsPerPixel), W(pixelsPerColumn), W(elementStrides), W(interleave), W(swizzle), W(l2Promotion), W(oobFill))
CUresult cuTensorMapEncodeIm2colWide(CUtensorMap *tensorMap, CUtensorMapDataType tensorDataType, cuuint32_t tensorRank, void *globalAddress, const cuuint64_t *globalDim, const cuuint64_t *globalStrides, int pixelBoxLowerCornerWidth, int pixelBoxUpperCornerWidth, cuuint32_t channelsPerPixel, cuuint32_t pixelsPerColumn, const cuuint32_t *elementStrides, CUtensorMapInterleave interleave, CUtensorMapIm2ColWideMode mode, CUtensorMapSwizzle swizzle, CUtensorMapL2promotion l2Promotion, CUtensorMapFloatOOBfill oobFill)
TRACED(CUresult, cuTensorMapEncodeIm2colWide, (tensorMap, tensorDataType, tensorRank, globalAddress, globalDim, globalStrides, pixelBoxLowerCornerWidth, pixelBoxUpperCornerWidth, channelsPerPixel, pixelsPerColumn, elementStrides, interleave, mode, swizzle, l2Promotion, oobFill), W(tensorMap), W(tensorDataType), W(tensorRank), W(globalAddress), W(globalDim), W(globalStrides), W(pixelBoxLowerCornerWidth), W(pixelBoxUpperCornerWidth), W(channelsPerPixel), W(pixelsPerColumn), W(elementStrides), W(interleave), W(mode), W(swizzle), W(l2Promotion), W(oobFill))
CUresult cuTensorMapEncodeTiled(CUtensorMap *tensorMap, CUtensorMapDataType tensorDataType, cuuint32_t tensorRank, void *globalAddress, const cuuint64_t *globalDim, const cuuint64_t *globalStrides, const cuuint32_t *boxDim, const cuuint32_t *elementStrides, CUtensorMapInterleave interleave, CUtensorMapSwizzle swizzle, CUtensorMapL2promotion l2Promotion, CUtensorMapFloatOOBfill oobFill)
TRACED(CUresult, cuTensorMapEncodeTiled, (tensorMap, tensorDataType, tensorRank, globalAddress, globalDim, globalStrides, boxDim, elementStrides, interleave, swizzle, l2Promotion, oobFill), W(tensorMap), W(tensorDataType), W(tensorRank), W(globalAddress), W(globalDim), W(globalStrides), W(boxDim), W(elementStrides), W(interleave), W(swizzle), W(l2Promotion), W(oobFill))
CUresult cuTensorMapReplaceAddress(CUtensorMap *tensorMap, void *globalAddress)
TRACED(CUresult, cuTensorMapReplaceAddress, (tensorMap, globalAddress), W(tensorMap), W(globalAddress))
CUresult cuTensorMapSetAllocationClass(CUtensorMap *tensorMap, CUtensorMapAllocClass allocClass, CUtensorMapAllocClass *outAllocClass)
TRACED(CUresult, cuTensorMapSetAllocationClass, (tensorMap, allocClass, outAllocClass), W(tensorMap), W(allocClass), W(outAllocClass))
CUresult cuTexObjectCreate(CUtexObject *pTexObject, const CUDA_RESOURCE_DESC *pResDesc, const CUDA_TEXTURE_DESC *pTexDesc, const CUDA_RESOURCE_VIEW_DESC *pResViewDesc)
TRACED(CUresult, cuTexObjectCreate, (pTexObject, pResDesc, pTexDesc, pResViewDesc), W(pTexObject), W(pResDesc), W(pTexDesc), W(pResViewDesc))
CUresult cuTexObjectDestroy(CUtexObject texObject)
TRACED(CUresult, cuTexObjectDestroy, (texObject), W(texObject))
CUresult cuTexObjectGetResourceDesc(CUDA_RESOURCE_DESC *pResDesc, CUtexObject texObject)
TRACED(CUresult, cuTexObjectGetResourceDesc, (pResDesc, texObject), W(pResDesc), W(texObject))
CUresult cuTexObjectGetResourceViewDesc(CUDA_RESOURCE_VIEW_DESC *pResViewDesc, CUtexObject texObject)
TRACED(CUresult, cuTexObjectGetResourceViewDesc, (pResViewDesc, texObject), W(pResViewDesc), W(texObject))
CUresult cuTexObjectGetTextureDesc(CUDA_TEXTURE_DESC *pTexDesc, CUtexObject texObject)
TRACED(CUresult, cuTexObjectGetTextureDesc, (pTexDesc, texObject), W(pTexDesc), W(texObject))
CUresult cuTexRefCreate(CUtexref *pTexRef)
TRACED(CUresult, cuTexRefCreate, (pTexRef), W(pTexRef))
CUresult cuTexRefDestroy(CUtexref hTexRef)
TRACED(CUresult, cuTexRefDestroy, (hTexRef), W(hTexRef))
CUresult cuTexRefGetAddress(CUdeviceptr_v1 *pdptr, CUtexref hTexRef)
TRACED(CUresult, cuTexRefGetAddress, (pdptr, hTexRef), W(pdptr), W(hTexRef))
CUresult cuTexRefGetAddress_v2(CUdeviceptr *pdptr, CUtexref hTexRef)
TRACED(CUresult, cuTexRefGetAddress_v2, (pdptr, hTexRef), W(pdptr), W(hTexRef))
CUresult cuTexRefGetAddressMode(CUaddress_mode *pam, CUtexref hTexRef, int dim)
TRACED(CUresult, cuTexRefGetAddressMode, (pam, hTexRef, dim), W(pam), W(hTexRef), W(dim))
CUresult cuTexRefGetArray(CUarray *phArray, CUtexref hTexRef)
TRACED(CUresult, cuTexRefGetArray, (phArray, hTexRef), W(phArray), W(hTexRef))
CUresult cuTexRefGetBorderColor(float *pBorderColor, CUtexref hTexRef)
TRACED(CUresult, cuTexRefGetBorderColor, (pBorderColor, hTexRef), W(pBorderColor), W(hTexRef))
CUresult cuTexRefGetFilterMode(CUfilter_mode *pfm, CUtexref hTexRef)
TRACED(CUresult, cuTexRefGetFilterMode, (pfm, hTexRef), W(pfm), W(hTexRef))
CUresult cuTexRefGetFlags(unsigned int *pFlags, CUtexref hTexRef)
TRACED(CUresult, cuTexRefGetFlags, (pFlags, hTexRef), W(pFlags), W(hTexRef))
CUresult cuTexRefGetFormat(CUarray_format *pFormat, int *pNumChannels, CUtexref hTexRef)
TRACED(CUresult, cuTexRefGetFormat, (pFormat, pNumChannels, hTexRef), W(pFormat), W(pNumChannels), W(hTexRef))
CUresult cuTexRefGetMaxAnisotropy(int *pmaxAniso, CUtexref hTexRef)
TRACED(CUresult, cuTexRefGetMaxAnisotropy, (pmaxAniso, hTexRef), W(pmaxAniso), W(hTexRef))
CUresult cuTexRefGetMipmapFilterMode(CUfilter_mode *pfm, CUtexref hTexRef)
TRACED(CUresult, cuTexRefGetMipmapFilterMode, (pfm, hTexRef), W(pfm), W(hTexRef))
CUresult cuTexRefGetMipmapLevelBias(float *pbias, CUtexref hTexRef)
TRACED(CUresult, cuTexRefGetMipmapLevelBias, (pbias, hTexRef), W(pbias), W(hTexRef))
CUresult cuTexRefGetMipmapLevelClamp(float *pminMipmapLevelClamp, float *pmaxMipmapLevelClamp, CUtexref hTexRef)
TRACED(CUresult, cuTexRefGetMipmapLevelClamp, (pminMipmapLevelClamp, pmaxMipmapLevelClamp, hTexRef), W(pminMipmapLevelClamp), W(pmaxMipmapLevelClamp), W(hTexRef))
CUresult cuTexRefGetMipmappedArray(CUmipmappedArray *phMipmappedArray, CUtexref hTexRef)
TRACED(CUresult, cuTexRefGetMipmappedArray, (phMipmappedArray, hTexRef), W(phMipmappedArray), W(hTexRef))
CUresult cuTexRefSetAddress(unsigned int *ByteOffset, CUtexref hTexRef, CUdeviceptr_v1 dptr, unsigned int bytes)
TRACED(CUresult, cuTexRefSetAddress, (ByteOffset, hTexRef, dptr, bytes), W(ByteOffset), W(hTexRef), W(dptr), W(bytes))
CUresult cuTexRefSetAddress_v2(size_t *ByteOffset, CUtexref hTexRef, CUdeviceptr dptr, size_t bytes)
TRACED(CUresult, cuTexRefSetAddress_v2, (ByteOffset, hTexRef, dptr, bytes), W(ByteOffset), W(hTexRef), W(dptr), W(bytes))
CUresult cuTexRefSetAddress2D(CUtexref hTexRef, const CUDA_ARRAY_DESCRIPTOR_v1 *desc, CUdeviceptr_v1 dptr, unsigned int Pitch)
TRACED(CUresult, cuTexRefSetAddress2D, (hTexRef, desc, dptr, Pitch), W(hTexRef), W(desc), W(dptr), W(Pitch))
CUresult cuTexRefSetAddress2D_v2(CUtexref hTexRef, const CUDA_ARRAY_DESCRIPTOR *desc, CUdeviceptr dptr, size_t Pitch)
TRACED(CUresult, cuTexRefSetAddress2D_v2, (hTexRef, desc, dptr, Pitch), W(hTexRef), W(desc), W(dptr), W(Pitch))
CUresult cuTexRefSetAddress2D_v3(CUtexref hTexRef, const CUDA_ARRAY_DESCRIPTOR *desc, CUdeviceptr dptr, size_t Pitch)
TRACED(CUresult, cuTexRefSetAddress2D_v3, (hTexRef, desc, dptr, Pitch), W(hTexRef), W(desc), W(dptr), W(Pitch))
CUresult cuTexRefSetAddressMode(CUtexref hTexRef, int dim, CUaddress_mode am)
TRACED(CUresult, cuTexRefSetAddressMode, (hTexRef, dim, am), W(hTexRef), W(dim), W(am))
CUresult cuTexRefSetArray(CUtexref hTexRef, CUarray hArray, unsigned int Flags)
TRACED(CUresult, cuTexRefSetArray, (hTexRef, hArray, Flags), W(hTexRef), W(hArray), W(Flags))
CUresult cuTexRefSetBorderColor(CUtexref hTexRef, float *pBorderColor)
TRACED(CUresult, cuTexRefSetBorderColor, (hTexRef, pBorderColor), W(hTexRef), W(pBorderColor))
CUresult cuTexRefSetFilterMode(CUtexref hTexRef, CUfilter_mode fm)
TRACED(CUresult, cuTexRefSetFilterMode, (hTexRef, fm), W(hTexRef), W(fm))
CUresult cuTexRefSetFlags(CUtexref hTexRef, unsigned int Flags)
TRACED(CUresult, cuTexRefSetFlags, (hTexRef, Flags), W(hTexRef), W(Flags))
CUresult cuTexRefSetFormat(CUtexref hTexRef, CUarray_format fmt, int NumPackedComponents)
TRACED(CUresult, cuTexRefSetFormat, (hTexRef, fmt, NumPackedComponents), W(hTexRef), W(fmt), W(NumPackedComponents))
CUresult cuTexRefSetMaxAnisotropy(CUtexref hTexRef, unsigned int maxAniso)
TRACED(CUresult, cuTexRefSetMaxAnisotropy, (hTexRef, maxAniso), W(hTexRef), W(maxAniso))
CUresult cuTexRefSetMipmapFilterMode(CUtexref hTexRef, CUfilter_mode fm)
TRACED(CUresult, cuTexRefSetMipmapFilterMode, (hTexRef, fm), W(hTexRef), W(fm))
CUresult cuTexRefSetMipmapLevelBias(CUtexref hTexRef, float bias)
TRACED(CUresult, cuTexRefSetMipmapLevelBias, (hTexRef, bias), W(hTexRef), WF(bias))
CUresult cuTexRefSetMipmapLevelClamp(CUtexref hTexRef, float minMipmapLevelClamp, float maxMipmapLevelClamp)
TRACED(CUresult, cuTexRefSetMipmapLevelClamp, (hTexRef, minMipmapLevelClamp, maxMipmapLevelClamp), W(hTexRef), WF(minMipmapLevelClamp), WF(maxMipmapLevelClamp))
CUresult cuTexRefSetMipmappedArray(CUtexref hTexRef, CUmipmappedArray hMipmappedArray, unsigned int Flags)
TRACED(CUresult, cuTexRefSetMipmappedArray, (hTexRef, hMipmappedArray, Flags), W(hTexRef), W(hMipmappedArray), W(Flags))
CUresult cuThreadExchangeStreamCaptureMode(CUstreamCaptureMode *mode)
TRACED(CUresult, cuThreadExchangeStreamCaptureMode, (mode), W(mode))
CUresult cuUserObjectCreate(CUuserObject *object_out, void *ptr, CUhostFn destroy, unsigned int initialRefcount, unsigned int flags)
TRACED(CUresult, cuUserObjectCreate, (object_out, ptr, destroy, initialRefcount, flags), W(object_out), W(ptr), W(destroy), W(initialRefcount), W(flags))
CUresult cuUserObjectRelease(CUuserObject object, unsigned int count)
TRACED(CUresult, cuUserObjectRelease, (object, count), W(object), W(count))
CUresult cuUserObjectRetain(CUuserObject object, unsigned int count)
TRACED(CUresult, cuUserObjectRetain, (object, count), W(object), W(count))
CUresult cuWaitExternalSemaphoresAsync(const CUexternalSemaphore *extSemArray, const CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream)
TRACED(CUresult, cuWaitExternalSemaphoresAsync, (extSemArray, paramsArray, numExtSems, stream), W(extSemArray), W(paramsArray), W(numExtSems), W(stream))
CUresult cuWaitExternalSemaphoresAsync_ptsz(const CUexternalSemaphore *extSemArray, const CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream)
TRACED(CUresult, cuWaitExternalSemaphoresAsync_ptsz, (extSemArray, paramsArray, numExtSems, stream), W(extSemArray), W(paramsArray), W(numExtSems), W(stream))
VGPU_API CUresult cuEGLStreamConsumerAcquireFrame(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(CUresult, cuEGLStreamConsumerAcquireFrame, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API CUresult cuEGLStreamConsumerConnect(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(CUresult, cuEGLStreamConsumerConnect, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API CUresult cuEGLStreamConsumerConnectWithFlags(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(CUresult, cuEGLStreamConsumerConnectWithFlags, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API CUresult cuEGLStreamConsumerDisconnect(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(CUresult, cuEGLStreamConsumerDisconnect, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API CUresult cuEGLStreamConsumerReleaseFrame(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(CUresult, cuEGLStreamConsumerReleaseFrame, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API CUresult cuEGLStreamProducerConnect(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(CUresult, cuEGLStreamProducerConnect, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API CUresult cuEGLStreamProducerDisconnect(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(CUresult, cuEGLStreamProducerDisconnect, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API CUresult cuEGLStreamProducerPresentFrame(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(CUresult, cuEGLStreamProducerPresentFrame, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API CUresult cuEGLStreamProducerReturnFrame(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(CUresult, cuEGLStreamProducerReturnFrame, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API CUresult cuEventCreateFromEGLSync(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(CUresult, cuEventCreateFromEGLSync, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API CUresult cuGLCtxCreate(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(CUresult, cuGLCtxCreate, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API CUresult cuGLCtxCreate_v2(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(CUresult, cuGLCtxCreate_v2, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API CUresult cuGLGetDevices(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(CUresult, cuGLGetDevices, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API CUresult cuGLGetDevices_v2(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(CUresult, cuGLGetDevices_v2, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API CUresult cuGLInit(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(CUresult, cuGLInit, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API CUresult cuGLMapBufferObject(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(CUresult, cuGLMapBufferObject, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API CUresult cuGLMapBufferObjectAsync(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(CUresult, cuGLMapBufferObjectAsync, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API CUresult cuGLMapBufferObjectAsync_v2(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(CUresult, cuGLMapBufferObjectAsync_v2, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API CUresult cuGLMapBufferObjectAsync_v2_ptsz(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(CUresult, cuGLMapBufferObjectAsync_v2_ptsz, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API CUresult cuGLMapBufferObject_v2(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(CUresult, cuGLMapBufferObject_v2, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API CUresult cuGLMapBufferObject_v2_ptds(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(CUresult, cuGLMapBufferObject_v2_ptds, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API CUresult cuGLRegisterBufferObject(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(CUresult, cuGLRegisterBufferObject, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API CUresult cuGLSetBufferObjectMapFlags(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(CUresult, cuGLSetBufferObjectMapFlags, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API CUresult cuGLUnmapBufferObject(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(CUresult, cuGLUnmapBufferObject, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API CUresult cuGLUnmapBufferObjectAsync(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(CUresult, cuGLUnmapBufferObjectAsync, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API CUresult cuGLUnregisterBufferObject(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(CUresult, cuGLUnregisterBufferObject, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API CUresult cuGraphicsEGLRegisterImage(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(CUresult, cuGraphicsEGLRegisterImage, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API CUresult cuGraphicsGLRegisterBuffer(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(CUresult, cuGraphicsGLRegisterBuffer, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API CUresult cuGraphicsGLRegisterImage(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(CUresult, cuGraphicsGLRegisterImage, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API CUresult cuGraphicsResourceGetMappedEglFrame(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(CUresult, cuGraphicsResourceGetMappedEglFrame, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API CUresult cuGraphicsVDPAURegisterOutputSurface(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(CUresult, cuGraphicsVDPAURegisterOutputSurface, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API CUresult cuGraphicsVDPAURegisterVideoSurface(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(CUresult, cuGraphicsVDPAURegisterVideoSurface, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API CUresult cuProfilerInitialize(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(CUresult, cuProfilerInitialize, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API CUresult cuVDPAUCtxCreate(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(CUresult, cuVDPAUCtxCreate, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API CUresult cuVDPAUCtxCreate_v2(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(CUresult, cuVDPAUCtxCreate_v2, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API CUresult cuVDPAUGetDevice(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(CUresult, cuVDPAUGetDevice, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))

void *const vgpu_twin_own[] = {
    (void *)cuArray3DCreate,
    (void *)cuArray3DCreate_v2,
    (void *)cuArray3DGetDescriptor,
    (void *)cuArray3DGetDescriptor_v2,
    (void *)cuArrayCreate,
    (void *)cuArrayCreate_v2,
    (void *)cuArrayDestroy,
    (void *)cuArrayGetDescriptor,
    (void *)cuArrayGetDescriptor_v2,
    (void *)cuArrayGetMemoryRequirements,
    (void *)cuArrayGetPlane,
    (void *)cuArrayGetSparseProperties,
    (void *)cuCheckpointOperationComplete,
    (void *)cuCheckpointProcessCheckpoint,
    (void *)cuCheckpointProcessGetRestoreThreadId,
    (void *)cuCheckpointProcessGetState,
    (void *)cuCheckpointProcessLock,
    (void *)cuCheckpointProcessRestore,
    (void *)cuCheckpointProcessUnlock,
    (void *)cuCoredumpDeregisterCompleteCallback,
    (void *)cuCoredumpDeregisterStartCallback,
    (void *)cuCoredumpGetAttribute,
    (void *)cuCoredumpGetAttributeGlobal,
    (void *)cuCoredumpRegisterCompleteCallback,
    (void *)cuCoredumpRegisterStartCallback,
    (void *)cuCoredumpSetAttribute,
    (void *)cuCoredumpSetAttributeGlobal,
    (void *)cuCtxAttach,
    (void *)cuCtxCreate,
    (void *)cuCtxCreate_v2,
    (void *)cuCtxCreate_v3,
    (void *)cuCtxCreate_v4,
    (void *)cuCtxDestroy,
    (void *)cuCtxDestroy_v2,
    (void *)cuCtxDetach,
    (void *)cuCtxDisablePeerAccess,
    (void *)cuCtxEnablePeerAccess,
    (void *)cuCtxFromGreenCtx,
    (void *)cuCtxGetApiVersion,
    (void *)cuCtxGetCacheConfig,
    (void *)cuCtxGetCurrent,
    (void *)cuCtxGetDevResource,
    (void *)cuCtxGetDevice,
    (void *)cuCtxGetDevice_v2,
    (void *)cuCtxGetExecAffinity,
    (void *)cuCtxGetFlags,
    (void *)cuCtxGetId,
    (void *)cuCtxGetLimit,
    (void *)cuCtxGetSharedMemConfig,
    (void *)cuCtxGetStreamPriorityRange,
    (void *)cuCtxPopCurrent,
    (void *)cuCtxPopCurrent_v2,
    (void *)cuCtxPushCurrent,
    (void *)cuCtxPushCurrent_v2,
    (void *)cuCtxRecordEvent,
    (void *)cuCtxResetPersistingL2Cache,
    (void *)cuCtxSetCacheConfig,
    (void *)cuCtxSetCurrent,
    (void *)cuCtxSetFlags,
    (void *)cuCtxSetLimit,
    (void *)cuCtxSetSharedMemConfig,
    (void *)cuCtxSynchronize,
    (void *)cuCtxSynchronize_v2,
    (void *)cuCtxWaitEvent,
    (void *)cuDestroyExternalMemory,
    (void *)cuDestroyExternalSemaphore,
    (void *)cuDevResourceGenerateDesc,
    (void *)cuDevSmResourceSplit,
    (void *)cuDevSmResourceSplitByCount,
    (void *)cuDeviceCanAccessPeer,
    (void *)cuDeviceComputeCapability,
    (void *)cuDeviceGet,
    (void *)cuDeviceGetAttribute,
    (void *)cuDeviceGetByPCIBusId,
    (void *)cuDeviceGetCliqueCount,
    (void *)cuDeviceGetCliqueInfo,
    (void *)cuDeviceGetCount,
    (void *)cuDeviceGetDefaultMemPool,
    (void *)cuDeviceGetDevResource,
    (void *)cuDeviceGetExecAffinitySupport,
    (void *)cuDeviceGetFabricClusterUuid,
    (void *)cuDeviceGetGraphMemAttribute,
    (void *)cuDeviceGetHostAtomicCapabilities,
    (void *)cuDeviceGetLuid,
    (void *)cuDeviceGetMemPool,
    (void *)cuDeviceGetName,
    (void *)cuDeviceGetNvSciSyncAttributes,
    (void *)cuDeviceGetP2PAtomicCapabilities,
    (void *)cuDeviceGetP2PAttribute,
    (void *)cuDeviceGetPCIBusId,
    (void *)cuDeviceGetProperties,
    (void *)cuDeviceGetTexture1DLinearMaxWidth,
    (void *)cuDeviceGetUuid,
    (void *)cuDeviceGetUuid_v2,
    (void *)cuDeviceGraphMemTrim,
    (void *)cuDevicePrimaryCtxGetState,
    (void *)cuDevicePrimaryCtxRelease,
    (void *)cuDevicePrimaryCtxRelease_v2,
    (void *)cuDevicePrimaryCtxReset,
    (void *)cuDevicePrimaryCtxReset_v2,
    (void *)cuDevicePrimaryCtxRetain,
    (void *)cuDevicePrimaryCtxSetFlags,
    (void *)cuDevicePrimaryCtxSetFlags_v2,
    (void *)cuDeviceRegisterAsyncNotification,
    (void *)cuDeviceSetGraphMemAttribute,
    (void *)cuDeviceSetMemPool,
    (void *)cuDeviceTotalMem,
    (void *)cuDeviceTotalMem_v2,
    (void *)cuDeviceUnregisterAsyncNotification,
    (void *)cuDriverGetVersion,
    (void *)cuEventCreate,
    (void *)cuEventDestroy,
    (void *)cuEventDestroy_v2,
    (void *)cuEventElapsedTime,
    (void *)cuEventElapsedTime_v2,
    (void *)cuEventQuery,
    (void *)cuEventRecord,
    (void *)cuEventRecord_ptsz,
    (void *)cuEventRecordWithFlags,
    (void *)cuEventRecordWithFlags_ptsz,
    (void *)cuEventSynchronize,
    (void *)cuExternalMemoryGetMappedBuffer,
    (void *)cuExternalMemoryGetMappedMipmappedArray,
    (void *)cuFabricCpyBatchAsync,
    (void *)cuFabricCpyBatchAsync_ptsz,
    (void *)cuFlushGPUDirectRDMAWrites,
    (void *)cuFuncGetAttribute,
    (void *)cuFuncGetModule,
    (void *)cuFuncGetName,
    (void *)cuFuncGetParamCount,
    (void *)cuFuncGetParamInfo,
    (void *)cuFuncIsLoaded,
    (void *)cuFuncLoad,
    (void *)cuFuncSetAttribute,
    (void *)cuFuncSetBlockShape,
    (void *)cuFuncSetCacheConfig,
    (void *)cuFuncSetSharedMemConfig,
    (void *)cuFuncSetSharedSize,
    (void *)cuGetErrorName,
    (void *)cuGetErrorString,
    (void *)cuGetExportTable,
    (void *)cuGetProcAddress,
    (void *)cuGetProcAddress_v2,
    (void *)cuGraphAddBatchMemOpNode,
    (void *)cuGraphAddChildGraphNode,
    (void *)cuGraphAddDependencies,
    (void *)cuGraphAddDependencies_v2,
    (void *)cuGraphAddEmptyNode,
    (void *)cuGraphAddEventRecordNode,
    (void *)cuGraphAddEventWaitNode,
    (void *)cuGraphAddExternalSemaphoresSignalNode,
    (void *)cuGraphAddExternalSemaphoresWaitNode,
    (void *)cuGraphAddHostNode,
    (void *)cuGraphAddKernelNode,
    (void *)cuGraphAddKernelNode_v2,
    (void *)cuGraphAddMemAllocNode,
    (void *)cuGraphAddMemFreeNode,
    (void *)cuGraphAddMemcpyNode,
    (void *)cuGraphAddMemsetNode,
    (void *)cuGraphAddNode,
    (void *)cuGraphAddNode_v2,
    (void *)cuGraphAddNode_v3,
    (void *)cuGraphBatchMemOpNodeGetParams,
    (void *)cuGraphBatchMemOpNodeSetParams,
    (void *)cuGraphChildGraphNodeGetGraph,
    (void *)cuGraphClone,
    (void *)cuGraphConditionalHandleCreate,
    (void *)cuGraphCreate,
    (void *)cuGraphDebugDotPrint,
    (void *)cuGraphDestroy,
    (void *)cuGraphDestroyNode,
    (void *)cuGraphEventRecordNodeGetEvent,
    (void *)cuGraphEventRecordNodeSetEvent,
    (void *)cuGraphEventWaitNodeGetEvent,
    (void *)cuGraphEventWaitNodeSetEvent,
    (void *)cuGraphExecBatchMemOpNodeSetParams,
    (void *)cuGraphExecChildGraphNodeSetParams,
    (void *)cuGraphExecDestroy,
    (void *)cuGraphExecEventRecordNodeSetEvent,
    (void *)cuGraphExecEventWaitNodeSetEvent,
    (void *)cuGraphExecExternalSemaphoresSignalNodeSetParams,
    (void *)cuGraphExecExternalSemaphoresWaitNodeSetParams,
    (void *)cuGraphExecGetFlags,
    (void *)cuGraphExecGetId,
    (void *)cuGraphExecHostNodeSetParams,
    (void *)cuGraphExecKernelNodeSetParams,
    (void *)cuGraphExecKernelNodeSetParams_v2,
    (void *)cuGraphExecMemcpyNodeSetParams,
    (void *)cuGraphExecMemsetNodeSetParams,
    (void *)cuGraphExecNodeSetParams,
    (void *)cuGraphExecUpdate,
    (void *)cuGraphExecUpdate_v2,
    (void *)cuGraphExternalSemaphoresSignalNodeGetParams,
    (void *)cuGraphExternalSemaphoresSignalNodeSetParams,
    (void *)cuGraphExternalSemaphoresWaitNodeGetParams,
    (void *)cuGraphExternalSemaphoresWaitNodeSetParams,
    (void *)cuGraphGetEdges,
    (void *)cuGraphGetEdges_v2,
    (void *)cuGraphGetId,
    (void *)cuGraphGetNodes,
    (void *)cuGraphGetRootNodes,
    (void *)cuGraphHostNodeGetParams,
    (void *)cuGraphHostNodeSetParams,
    (void *)cuGraphInstantiate,
    (void *)cuGraphInstantiate_v2,
    (void *)cuGraphInstantiateWithFlags,
    (void *)cuGraphInstantiateWithParams,
    (void *)cuGraphInstantiateWithParams_ptsz,
    (void *)cuGraphKernelNodeCopyAttributes,
    (void *)cuGraphKernelNodeGetAttribute,
    (void *)cuGraphKernelNodeGetParams,
    (void *)cuGraphKernelNodeGetParams_v2,
    (void *)cuGraphKernelNodeSetAttribute,
    (void *)cuGraphKernelNodeSetParams,
    (void *)cuGraphKernelNodeSetParams_v2,
    (void *)cuGraphLaunch,
    (void *)cuGraphLaunch_ptsz,
    (void *)cuGraphMemAllocNodeGetParams,
    (void *)cuGraphMemFreeNodeGetParams,
    (void *)cuGraphMemcpyNodeGetParams,
    (void *)cuGraphMemcpyNodeSetParams,
    (void *)cuGraphMemsetNodeGetParams,
    (void *)cuGraphMemsetNodeSetParams,
    (void *)cuGraphNodeFindInClone,
    (void *)cuGraphNodeGetContainingGraph,
    (void *)cuGraphNodeGetDependencies,
    (void *)cuGraphNodeGetDependencies_v2,
    (void *)cuGraphNodeGetDependentNodes,
    (void *)cuGraphNodeGetDependentNodes_v2,
    (void *)cuGraphNodeGetEnabled,
    (void *)cuGraphNodeGetLocalId,
    (void *)cuGraphNodeGetParams,
    (void *)cuGraphNodeGetToolsId,
    (void *)cuGraphNodeGetType,
    (void *)cuGraphNodeSetEnabled,
    (void *)cuGraphNodeSetParams,
    (void *)cuGraphNodeSetParams_v2,
    (void *)cuGraphReleaseUserObject,
    (void *)cuGraphRemoveDependencies,
    (void *)cuGraphRemoveDependencies_v2,
    (void *)cuGraphRetainUserObject,
    (void *)cuGraphUpload,
    (void *)cuGraphUpload_ptsz,
    (void *)cuGraphicsMapResources,
    (void *)cuGraphicsMapResources_ptsz,
    (void *)cuGraphicsResourceGetMappedMipmappedArray,
    (void *)cuGraphicsResourceGetMappedPointer,
    (void *)cuGraphicsResourceGetMappedPointer_v2,
    (void *)cuGraphicsResourceSetMapFlags,
    (void *)cuGraphicsResourceSetMapFlags_v2,
    (void *)cuGraphicsSubResourceGetMappedArray,
    (void *)cuGraphicsUnmapResources,
    (void *)cuGraphicsUnmapResources_ptsz,
    (void *)cuGraphicsUnregisterResource,
    (void *)cuGreenCtxCreate,
    (void *)cuGreenCtxDestroy,
    (void *)cuGreenCtxGetDevResource,
    (void *)cuGreenCtxGetId,
    (void *)cuGreenCtxRecordEvent,
    (void *)cuGreenCtxStreamCreate,
    (void *)cuGreenCtxWaitEvent,
    (void *)cuImportExternalMemory,
    (void *)cuImportExternalSemaphore,
    (void *)cuInit,
    (void *)cuIpcCloseMemHandle,
    (void *)cuIpcGetEventHandle,
    (void *)cuIpcGetMemHandle,
    (void *)cuIpcOpenEventHandle,
    (void *)cuIpcOpenMemHandle,
    (void *)cuIpcOpenMemHandle_v2,
    (void *)cuKernelGetAttribute,
    (void *)cuKernelGetFunction,
    (void *)cuKernelGetLibrary,
    (void *)cuKernelGetName,
    (void *)cuKernelGetParamCount,
    (void *)cuKernelGetParamInfo,
    (void *)cuKernelSetAttribute,
    (void *)cuKernelSetCacheConfig,
    (void *)cuLaunch,
    (void *)cuLaunchCooperativeKernel,
    (void *)cuLaunchCooperativeKernel_ptsz,
    (void *)cuLaunchCooperativeKernelMultiDevice,
    (void *)cuLaunchGrid,
    (void *)cuLaunchGridAsync,
    (void *)cuLaunchHostFunc,
    (void *)cuLaunchHostFunc_ptsz,
    (void *)cuLaunchHostFunc_v2,
    (void *)cuLaunchHostFunc_v2_ptsz,
    (void *)cuLaunchKernel,
    (void *)cuLaunchKernel_ptsz,
    (void *)cuLaunchKernelEx,
    (void *)cuLaunchKernelEx_ptsz,
    (void *)cuLibraryEnumerateKernels,
    (void *)cuLibraryGetGlobal,
    (void *)cuLibraryGetKernel,
    (void *)cuLibraryGetKernelCount,
    (void *)cuLibraryGetManaged,
    (void *)cuLibraryGetModule,
    (void *)cuLibraryGetUnifiedFunction,
    (void *)cuLibraryLoadData,
    (void *)cuLibraryLoadFromFile,
    (void *)cuLibraryUnload,
    (void *)cuLinkAddData,
    (void *)cuLinkAddData_v2,
    (void *)cuLinkAddFile,
    (void *)cuLinkAddFile_v2,
    (void *)cuLinkComplete,
    (void *)cuLinkCreate,
    (void *)cuLinkCreate_v2,
    (void *)cuLinkDestroy,
    (void *)cuLogicalEndpointAddDevice,
    (void *)cuLogicalEndpointBindAddr,
    (void *)cuLogicalEndpointBindMem,
    (void *)cuLogicalEndpointCreate,
    (void *)cuLogicalEndpointDestroy,
    (void *)cuLogicalEndpointExport,
    (void *)cuLogicalEndpointGetLimits,
    (void *)cuLogicalEndpointIdRelease,
    (void *)cuLogicalEndpointIdReserve,
    (void *)cuLogicalEndpointImport,
    (void *)cuLogicalEndpointQuery,
    (void *)cuLogicalEndpointUnbind,
    (void *)cuLogsCurrent,
    (void *)cuLogsDumpToFile,
    (void *)cuLogsDumpToMemory,
    (void *)cuLogsRegisterCallback,
    (void *)cuLogsUnregisterCallback,
    (void *)cuMemAddressFree,
    (void *)cuMemAddressReserve,
    (void *)cuMemAdvise,
    (void *)cuMemAdvise_v2,
    (void *)cuMemAlloc,
    (void *)cuMemAlloc_v2,
    (void *)cuMemAllocAsync,
    (void *)cuMemAllocAsync_ptsz,
    (void *)cuMemAllocFromPoolAsync,
    (void *)cuMemAllocFromPoolAsync_ptsz,
    (void *)cuMemAllocHost,
    (void *)cuMemAllocHost_v2,
    (void *)cuMemAllocManaged,
    (void *)cuMemAllocPitch,
    (void *)cuMemAllocPitch_v2,
    (void *)cuMemBatchDecompressAsync,
    (void *)cuMemBatchDecompressAsync_ptsz,
    (void *)cuMemCreate,
    (void *)cuMemDiscardAndPrefetchBatchAsync,
    (void *)cuMemDiscardAndPrefetchBatchAsync_ptsz,
    (void *)cuMemDiscardBatchAsync,
    (void *)cuMemDiscardBatchAsync_ptsz,
    (void *)cuMemExportToShareableHandle,
    (void *)cuMemFree,
    (void *)cuMemFree_v2,
    (void *)cuMemFreeAsync,
    (void *)cuMemFreeAsync_ptsz,
    (void *)cuMemFreeHost,
    (void *)cuMemGetAccess,
    (void *)cuMemGetAddressRange,
    (void *)cuMemGetAddressRange_v2,
    (void *)cuMemGetAllocationGranularity,
    (void *)cuMemGetAllocationPropertiesFromHandle,
    (void *)cuMemGetDefaultMemPool,
    (void *)cuMemGetHandleForAddressRange,
    (void *)cuMemGetInfo,
    (void *)cuMemGetInfo_v2,
    (void *)cuMemGetLocationInfo,
    (void *)cuMemGetMemPool,
    (void *)cuMemHostAlloc,
    (void *)cuMemHostGetDevicePointer,
    (void *)cuMemHostGetDevicePointer_v2,
    (void *)cuMemHostGetFlags,
    (void *)cuMemHostRegister,
    (void *)cuMemHostRegister_v2,
    (void *)cuMemHostUnregister,
    (void *)cuMemImportFromShareableHandle,
    (void *)cuMemMap,
    (void *)cuMemMapArrayAsync,
    (void *)cuMemMapArrayAsync_ptsz,
    (void *)cuMemPoolCreate,
    (void *)cuMemPoolDestroy,
    (void *)cuMemPoolExportPointer,
    (void *)cuMemPoolExportToShareableHandle,
    (void *)cuMemPoolGetAccess,
    (void *)cuMemPoolGetAttribute,
    (void *)cuMemPoolImportFromShareableHandle,
    (void *)cuMemPoolImportPointer,
    (void *)cuMemPoolSetAccess,
    (void *)cuMemPoolSetAttribute,
    (void *)cuMemPoolTrimTo,
    (void *)cuMemPrefetchAsync,
    (void *)cuMemPrefetchAsync_ptsz,
    (void *)cuMemPrefetchAsync_v2,
    (void *)cuMemPrefetchAsync_v2_ptsz,
    (void *)cuMemPrefetchBatchAsync,
    (void *)cuMemPrefetchBatchAsync_ptsz,
    (void *)cuMemRangeGetAttribute,
    (void *)cuMemRangeGetAttributes,
    (void *)cuMemRelease,
    (void *)cuMemRetainAllocationHandle,
    (void *)cuMemSetAccess,
    (void *)cuMemSetMemPool,
    (void *)cuMemUnmap,
    (void *)cuMemcpy,
    (void *)cuMemcpy_ptds,
    (void *)cuMemcpy2D,
    (void *)cuMemcpy2D_v2,
    (void *)cuMemcpy2D_v2_ptds,
    (void *)cuMemcpy2DAsync,
    (void *)cuMemcpy2DAsync_v2,
    (void *)cuMemcpy2DAsync_v2_ptsz,
    (void *)cuMemcpy2DUnaligned,
    (void *)cuMemcpy2DUnaligned_v2,
    (void *)cuMemcpy2DUnaligned_v2_ptds,
    (void *)cuMemcpy3D,
    (void *)cuMemcpy3D_v2,
    (void *)cuMemcpy3D_v2_ptds,
    (void *)cuMemcpy3DAsync,
    (void *)cuMemcpy3DAsync_v2,
    (void *)cuMemcpy3DAsync_v2_ptsz,
    (void *)cuMemcpy3DBatchAsync,
    (void *)cuMemcpy3DBatchAsync_ptsz,
    (void *)cuMemcpy3DBatchAsync_v2,
    (void *)cuMemcpy3DBatchAsync_v2_ptsz,
    (void *)cuMemcpy3DPeer,
    (void *)cuMemcpy3DPeer_ptds,
    (void *)cuMemcpy3DPeerAsync,
    (void *)cuMemcpy3DPeerAsync_ptsz,
    (void *)cuMemcpy3DWithAttributesAsync,
    (void *)cuMemcpy3DWithAttributesAsync_ptsz,
    (void *)cuMemcpyAsync,
    (void *)cuMemcpyAsync_ptsz,
    (void *)cuMemcpyAtoA,
    (void *)cuMemcpyAtoA_v2,
    (void *)cuMemcpyAtoA_v2_ptds,
    (void *)cuMemcpyAtoD,
    (void *)cuMemcpyAtoD_v2,
    (void *)cuMemcpyAtoD_v2_ptds,
    (void *)cuMemcpyAtoH,
    (void *)cuMemcpyAtoH_v2,
    (void *)cuMemcpyAtoH_v2_ptds,
    (void *)cuMemcpyAtoHAsync,
    (void *)cuMemcpyAtoHAsync_v2,
    (void *)cuMemcpyAtoHAsync_v2_ptsz,
    (void *)cuMemcpyBatchAsync,
    (void *)cuMemcpyBatchAsync_ptsz,
    (void *)cuMemcpyBatchAsync_v2,
    (void *)cuMemcpyBatchAsync_v2_ptsz,
    (void *)cuMemcpyDtoA,
    (void *)cuMemcpyDtoA_v2,
    (void *)cuMemcpyDtoA_v2_ptds,
    (void *)cuMemcpyDtoD,
    (void *)cuMemcpyDtoD_v2,
    (void *)cuMemcpyDtoD_v2_ptds,
    (void *)cuMemcpyDtoDAsync,
    (void *)cuMemcpyDtoDAsync_v2,
    (void *)cuMemcpyDtoDAsync_v2_ptsz,
    (void *)cuMemcpyDtoH,
    (void *)cuMemcpyDtoH_v2,
    (void *)cuMemcpyDtoH_v2_ptds,
    (void *)cuMemcpyDtoHAsync,
    (void *)cuMemcpyDtoHAsync_v2,
    (void *)cuMemcpyDtoHAsync_v2_ptsz,
    (void *)cuMemcpyHtoA,
    (void *)cuMemcpyHtoA_v2,
    (void *)cuMemcpyHtoA_v2_ptds,
    (void *)cuMemcpyHtoAAsync,
    (void *)cuMemcpyHtoAAsync_v2,
    (void *)cuMemcpyHtoAAsync_v2_ptsz,
    (void *)cuMemcpyHtoD,
    (void *)cuMemcpyHtoD_v2,
    (void *)cuMemcpyHtoD_v2_ptds,
    (void *)cuMemcpyHtoDAsync,
    (void *)cuMemcpyHtoDAsync_v2,
    (void *)cuMemcpyHtoDAsync_v2_ptsz,
    (void *)cuMemcpyPeer,
    (void *)cuMemcpyPeer_ptds,
    (void *)cuMemcpyPeerAsync,
    (void *)cuMemcpyPeerAsync_ptsz,
    (void *)cuMemcpyWithAttributesAsync,
    (void *)cuMemcpyWithAttributesAsync_ptsz,
    (void *)cuMemsetD16,
    (void *)cuMemsetD16_v2,
    (void *)cuMemsetD16_v2_ptds,
    (void *)cuMemsetD16Async,
    (void *)cuMemsetD16Async_ptsz,
    (void *)cuMemsetD2D16,
    (void *)cuMemsetD2D16_v2,
    (void *)cuMemsetD2D16_v2_ptds,
    (void *)cuMemsetD2D16Async,
    (void *)cuMemsetD2D16Async_ptsz,
    (void *)cuMemsetD2D32,
    (void *)cuMemsetD2D32_v2,
    (void *)cuMemsetD2D32_v2_ptds,
    (void *)cuMemsetD2D32Async,
    (void *)cuMemsetD2D32Async_ptsz,
    (void *)cuMemsetD2D8,
    (void *)cuMemsetD2D8_v2,
    (void *)cuMemsetD2D8_v2_ptds,
    (void *)cuMemsetD2D8Async,
    (void *)cuMemsetD2D8Async_ptsz,
    (void *)cuMemsetD32,
    (void *)cuMemsetD32_v2,
    (void *)cuMemsetD32_v2_ptds,
    (void *)cuMemsetD32Async,
    (void *)cuMemsetD32Async_ptsz,
    (void *)cuMemsetD8,
    (void *)cuMemsetD8_v2,
    (void *)cuMemsetD8_v2_ptds,
    (void *)cuMemsetD8Async,
    (void *)cuMemsetD8Async_ptsz,
    (void *)cuMipmappedArrayCreate,
    (void *)cuMipmappedArrayDestroy,
    (void *)cuMipmappedArrayGetLevel,
    (void *)cuMipmappedArrayGetMemoryRequirements,
    (void *)cuMipmappedArrayGetSparseProperties,
    (void *)cuModuleEnumerateFunctions,
    (void *)cuModuleGetFunction,
    (void *)cuModuleGetFunctionCount,
    (void *)cuModuleGetGlobal,
    (void *)cuModuleGetGlobal_v2,
    (void *)cuModuleGetLoadingMode,
    (void *)cuModuleGetSurfRef,
    (void *)cuModuleGetTexRef,
    (void *)cuModuleLoad,
    (void *)cuModuleLoadData,
    (void *)cuModuleLoadDataEx,
    (void *)cuModuleLoadFatBinary,
    (void *)cuModuleUnload,
    (void *)cuMulticastAddDevice,
    (void *)cuMulticastBindAddr,
    (void *)cuMulticastBindAddr_v2,
    (void *)cuMulticastBindMem,
    (void *)cuMulticastBindMem_v2,
    (void *)cuMulticastCreate,
    (void *)cuMulticastGetGranularity,
    (void *)cuMulticastUnbind,
    (void *)cuOccupancyAvailableDynamicSMemPerBlock,
    (void *)cuOccupancyMaxActiveBlocksPerMultiprocessor,
    (void *)cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags,
    (void *)cuOccupancyMaxActiveClusters,
    (void *)cuOccupancyMaxPotentialBlockSize,
    (void *)cuOccupancyMaxPotentialBlockSizeWithFlags,
    (void *)cuOccupancyMaxPotentialClusterSize,
    (void *)cuParamSetSize,
    (void *)cuParamSetTexRef,
    (void *)cuParamSetf,
    (void *)cuParamSeti,
    (void *)cuParamSetv,
    (void *)cuPointerGetAttribute,
    (void *)cuPointerGetAttributes,
    (void *)cuPointerSetAttribute,
    (void *)cuProfilerStart,
    (void *)cuProfilerStop,
    (void *)cuSignalExternalSemaphoresAsync,
    (void *)cuSignalExternalSemaphoresAsync_ptsz,
    (void *)cuStreamAddCallback,
    (void *)cuStreamAddCallback_ptsz,
    (void *)cuStreamAttachMemAsync,
    (void *)cuStreamAttachMemAsync_ptsz,
    (void *)cuStreamBatchMemOp,
    (void *)cuStreamBatchMemOp_ptsz,
    (void *)cuStreamBatchMemOp_v2,
    (void *)cuStreamBatchMemOp_v2_ptsz,
    (void *)cuStreamBeginCapture,
    (void *)cuStreamBeginCapture_ptsz,
    (void *)cuStreamBeginCapture_v2,
    (void *)cuStreamBeginCapture_v2_ptsz,
    (void *)cuStreamBeginCaptureToCig,
    (void *)cuStreamBeginCaptureToCig_ptsz,
    (void *)cuStreamBeginCaptureToGraph,
    (void *)cuStreamBeginCaptureToGraph_ptsz,
    (void *)cuStreamBeginRecaptureToGraph,
    (void *)cuStreamBeginRecaptureToGraph_ptsz,
    (void *)cuStreamCopyAttributes,
    (void *)cuStreamCopyAttributes_ptsz,
    (void *)cuStreamCreate,
    (void *)cuStreamCreateWithPriority,
    (void *)cuStreamDestroy,
    (void *)cuStreamDestroy_v2,
    (void *)cuStreamEndCapture,
    (void *)cuStreamEndCapture_ptsz,
    (void *)cuStreamEndCaptureToCig,
    (void *)cuStreamEndCaptureToCig_ptsz,
    (void *)cuStreamGetAttribute,
    (void *)cuStreamGetAttribute_ptsz,
    (void *)cuStreamGetCaptureInfo,
    (void *)cuStreamGetCaptureInfo_ptsz,
    (void *)cuStreamGetCaptureInfo_v2,
    (void *)cuStreamGetCaptureInfo_v2_ptsz,
    (void *)cuStreamGetCaptureInfo_v3,
    (void *)cuStreamGetCaptureInfo_v3_ptsz,
    (void *)cuStreamGetCtx,
    (void *)cuStreamGetCtx_ptsz,
    (void *)cuStreamGetCtx_v2,
    (void *)cuStreamGetCtx_v2_ptsz,
    (void *)cuStreamGetDevResource,
    (void *)cuStreamGetDevResource_ptsz,
    (void *)cuStreamGetDevice,
    (void *)cuStreamGetDevice_ptsz,
    (void *)cuStreamGetFlags,
    (void *)cuStreamGetFlags_ptsz,
    (void *)cuStreamGetGreenCtx,
    (void *)cuStreamGetId,
    (void *)cuStreamGetId_ptsz,
    (void *)cuStreamGetPriority,
    (void *)cuStreamGetPriority_ptsz,
    (void *)cuStreamIsCapturing,
    (void *)cuStreamIsCapturing_ptsz,
    (void *)cuStreamQuery,
    (void *)cuStreamQuery_ptsz,
    (void *)cuStreamSetAttribute,
    (void *)cuStreamSetAttribute_ptsz,
    (void *)cuStreamSynchronize,
    (void *)cuStreamSynchronize_ptsz,
    (void *)cuStreamUpdateCaptureDependencies,
    (void *)cuStreamUpdateCaptureDependencies_ptsz,
    (void *)cuStreamUpdateCaptureDependencies_v2,
    (void *)cuStreamUpdateCaptureDependencies_v2_ptsz,
    (void *)cuStreamWaitEvent,
    (void *)cuStreamWaitEvent_ptsz,
    (void *)cuStreamWaitValue32,
    (void *)cuStreamWaitValue32_ptsz,
    (void *)cuStreamWaitValue32_v2,
    (void *)cuStreamWaitValue32_v2_ptsz,
    (void *)cuStreamWaitValue64,
    (void *)cuStreamWaitValue64_ptsz,
    (void *)cuStreamWaitValue64_v2,
    (void *)cuStreamWaitValue64_v2_ptsz,
    (void *)cuStreamWriteValue32,
    (void *)cuStreamWriteValue32_ptsz,
    (void *)cuStreamWriteValue32_v2,
    (void *)cuStreamWriteValue32_v2_ptsz,
    (void *)cuStreamWriteValue64,
    (void *)cuStreamWriteValue64_ptsz,
    (void *)cuStreamWriteValue64_v2,
    (void *)cuStreamWriteValue64_v2_ptsz,
    (void *)cuSurfObjectCreate,
    (void *)cuSurfObjectDestroy,
    (void *)cuSurfObjectGetResourceDesc,
    (void *)cuSurfRefGetArray,
    (void *)cuSurfRefSetArray,
    (void *)cuTensorMapEncodeIm2col,
    (void *)cuTensorMapEncodeIm2colWide,
    (void *)cuTensorMapEncodeTiled,
    (void *)cuTensorMapReplaceAddress,
    (void *)cuTensorMapSetAllocationClass,
    (void *)cuTexObjectCreate,
    (void *)cuTexObjectDestroy,
    (void *)cuTexObjectGetResourceDesc,
    (void *)cuTexObjectGetResourceViewDesc,
    (void *)cuTexObjectGetTextureDesc,
    (void *)cuTexRefCreate,
    (void *)cuTexRefDestroy,
    (void *)cuTexRefGetAddress,
    (void *)cuTexRefGetAddress_v2,
    (void *)cuTexRefGetAddressMode,
    (void *)cuTexRefGetArray,
    (void *)cuTexRefGetBorderColor,
    (void *)cuTexRefGetFilterMode,
    (void *)cuTexRefGetFlags,
    (void *)cuTexRefGetFormat,
    (void *)cuTexRefGetMaxAnisotropy,
    (void *)cuTexRefGetMipmapFilterMode,
    (void *)cuTexRefGetMipmapLevelBias,
    (void *)cuTexRefGetMipmapLevelClamp,
    (void *)cuTexRefGetMipmappedArray,
    (void *)cuTexRefSetAddress,
    (void *)cuTexRefSetAddress_v2,
    (void *)cuTexRefSetAddress2D,
    (void *)cuTexRefSetAddress2D_v2,
    (void *)cuTexRefSetAddress2D_v3,
    (void *)cuTexRefSetAddressMode,
    (void *)cuTexRefSetArray,
    (void *)cuTexRefSetBorderColor,
    (void *)cuTexRefSetFilterMode,
    (void *)cuTexRefSetFlags,
    (void *)cuTexRefSetFormat,
    (void *)cuTexRefSetMaxAnisotropy,
    (void *)cuTexRefSetMipmapFilterMode,
    (void *)cuTexRefSetMipmapLevelBias,
    (void *)cuTexRefSetMipmapLevelClamp,
    (void *)cuTexRefSetMipmappedArray,
    (void *)cuThreadExchangeStreamCaptureMode,
    (void *)cuUserObjectCreate,
    (void *)cuUserObjectRelease,
    (void *)cuUserObjectRetain,
    (void *)cuWaitExternalSemaphoresAsync,
    (void *)cuWaitExternalSemaphoresAsync_ptsz,
    (void *)cuEGLStreamConsumerAcquireFrame,
    (void *)cuEGLStreamConsumerConnect,
    (void *)cuEGLStreamConsumerConnectWithFlags,
    (void *)cuEGLStreamConsumerDisconnect,
    (void *)cuEGLStreamConsumerReleaseFrame,
    (void *)cuEGLStreamProducerConnect,
    (void *)cuEGLStreamProducerDisconnect,
    (void *)cuEGLStreamProducerPresentFrame,
    (void *)cuEGLStreamProducerReturnFrame,
    (void *)cuEventCreateFromEGLSync,
    (void *)cuGLCtxCreate,
    (void *)cuGLCtxCreate_v2,
    (void *)cuGLGetDevices,
    (void *)cuGLGetDevices_v2,
    (void *)cuGLInit,
    (void *)cuGLMapBufferObject,
    (void *)cuGLMapBufferObjectAsync,
    (void *)cuGLMapBufferObjectAsync_v2,
    (void *)cuGLMapBufferObjectAsync_v2_ptsz,
    (void *)cuGLMapBufferObject_v2,
    (void *)cuGLMapBufferObject_v2_ptds,
    (void *)cuGLRegisterBufferObject,
    (void *)cuGLSetBufferObjectMapFlags,
    (void *)cuGLUnmapBufferObject,
    (void *)cuGLUnmapBufferObjectAsync,
    (void *)cuGLUnregisterBufferObject,
    (void *)cuGraphicsEGLRegisterImage,
    (void *)cuGraphicsGLRegisterBuffer,
    (void *)cuGraphicsGLRegisterImage,
    (void *)cuGraphicsResourceGetMappedEglFrame,
    (void *)cuGraphicsVDPAURegisterOutputSurface,
    (void *)cuGraphicsVDPAURegisterVideoSurface,
    (void *)cuProfilerInitialize,
    (void *)cuVDPAUCtxCreate,
    (void *)cuVDPAUCtxCreate_v2,
    (void *)cuVDPAUGetDevice,
};
