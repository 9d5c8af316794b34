/* Generated from runtime.tbl by vgpu.api.generate; do not edit. */
#include "vgpu_cudart.h"
#define VGPU_TWIN_UNSUPPORTED 801
#include "twin.h"

enum {
    I___cudaGetKernel,
#if VGPU_CUDART == 13
    I___cudaGetProcAddress,
#endif
    I___cudaInitModule,
    I___cudaLaunchKernel,
    I___cudaLaunchKernel_ptsz,
    I___cudaPopCallConfiguration,
    I___cudaPushCallConfiguration,
    I___cudaRegisterFatBinary,
    I___cudaRegisterFatBinaryEnd,
    I___cudaRegisterFunction,
    I___cudaRegisterHostVar,
    I___cudaRegisterManagedVar,
    I___cudaRegisterUnifiedTable,
    I___cudaRegisterVar,
    I___cudaUnregisterFatBinary,
    I_cudaArrayGetInfo,
    I_cudaArrayGetMemoryRequirements,
    I_cudaArrayGetPlane,
    I_cudaArrayGetSparseProperties,
    I_cudaChooseDevice,
    I_cudaCreateChannelDesc,
    I_cudaCreateSurfaceObject,
    I_cudaCreateTextureObject,
    I_cudaCtxResetPersistingL2Cache,
    I_cudaDestroyExternalMemory,
    I_cudaDestroyExternalSemaphore,
    I_cudaDestroySurfaceObject,
    I_cudaDestroyTextureObject,
#if VGPU_CUDART == 13
    I_cudaDevResourceGenerateDesc,
    I_cudaDevSmResourceSplit,
    I_cudaDevSmResourceSplitByCount,
#endif
    I_cudaDeviceCanAccessPeer,
    I_cudaDeviceDisablePeerAccess,
    I_cudaDeviceEnablePeerAccess,
    I_cudaDeviceFlushGPUDirectRDMAWrites,
    I_cudaDeviceGetAttribute,
    I_cudaDeviceGetByPCIBusId,
    I_cudaDeviceGetCacheConfig,
    I_cudaDeviceGetDefaultMemPool,
#if VGPU_CUDART == 13
    I_cudaDeviceGetDevResource,
    I_cudaDeviceGetExecutionCtx,
#endif
    I_cudaDeviceGetGraphMemAttribute,
#if VGPU_CUDART == 13
    I_cudaDeviceGetHostAtomicCapabilities,
#endif
    I_cudaDeviceGetLimit,
    I_cudaDeviceGetMemPool,
    I_cudaDeviceGetNvSciSyncAttributes,
#if VGPU_CUDART == 13
    I_cudaDeviceGetP2PAtomicCapabilities,
#endif
    I_cudaDeviceGetP2PAttribute,
    I_cudaDeviceGetPCIBusId,
    I_cudaDeviceGetSharedMemConfig,
    I_cudaDeviceGetStreamPriorityRange,
    I_cudaDeviceGetTexture1DLinearMaxWidth,
    I_cudaDeviceGraphMemTrim,
    I_cudaDeviceRegisterAsyncNotification,
    I_cudaDeviceReset,
    I_cudaDeviceSetCacheConfig,
    I_cudaDeviceSetGraphMemAttribute,
    I_cudaDeviceSetLimit,
    I_cudaDeviceSetMemPool,
    I_cudaDeviceSetSharedMemConfig,
    I_cudaDeviceSynchronize,
    I_cudaDeviceUnregisterAsyncNotification,
    I_cudaDriverGetVersion,
    I_cudaEGLStreamConsumerAcquireFrame,
    I_cudaEGLStreamConsumerConnect,
    I_cudaEGLStreamConsumerConnectWithFlags,
    I_cudaEGLStreamConsumerDisconnect,
    I_cudaEGLStreamConsumerReleaseFrame,
    I_cudaEGLStreamProducerConnect,
    I_cudaEGLStreamProducerDisconnect,
    I_cudaEGLStreamProducerPresentFrame,
    I_cudaEGLStreamProducerReturnFrame,
    I_cudaEventCreate,
    I_cudaEventCreateFromEGLSync,
    I_cudaEventCreateWithFlags,
    I_cudaEventDestroy,
    I_cudaEventElapsedTime,
#if VGPU_CUDART == 12
    I_cudaEventElapsedTime_v2,
#endif
    I_cudaEventQuery,
    I_cudaEventRecord,
    I_cudaEventRecord_ptsz,
    I_cudaEventRecordWithFlags,
    I_cudaEventRecordWithFlags_ptsz,
    I_cudaEventSynchronize,
#if VGPU_CUDART == 13
    I_cudaExecutionCtxDestroy,
    I_cudaExecutionCtxGetDevResource,
    I_cudaExecutionCtxGetDevice,
    I_cudaExecutionCtxGetId,
    I_cudaExecutionCtxRecordEvent,
    I_cudaExecutionCtxStreamCreate,
    I_cudaExecutionCtxSynchronize,
    I_cudaExecutionCtxWaitEvent,
#endif
    I_cudaExternalMemoryGetMappedBuffer,
    I_cudaExternalMemoryGetMappedMipmappedArray,
    I_cudaFree,
    I_cudaFreeArray,
    I_cudaFreeAsync,
    I_cudaFreeAsync_ptsz,
    I_cudaFreeHost,
    I_cudaFreeMipmappedArray,
    I_cudaFuncGetAttributes,
    I_cudaFuncGetName,
#if VGPU_CUDART == 13
    I_cudaFuncGetParamCount,
#endif
    I_cudaFuncGetParamInfo,
    I_cudaFuncSetAttribute,
    I_cudaFuncSetCacheConfig,
    I_cudaFuncSetSharedMemConfig,
    I_cudaGLGetDevices,
    I_cudaGLMapBufferObject,
    I_cudaGLMapBufferObjectAsync,
    I_cudaGLRegisterBufferObject,
    I_cudaGLSetBufferObjectMapFlags,
    I_cudaGLSetGLDevice,
    I_cudaGLUnmapBufferObject,
    I_cudaGLUnmapBufferObjectAsync,
    I_cudaGLUnregisterBufferObject,
    I_cudaGetChannelDesc,
    I_cudaGetDevice,
    I_cudaGetDeviceCount,
    I_cudaGetDeviceFlags,
    I_cudaGetDeviceProperties,
#if VGPU_CUDART == 12
    I_cudaGetDeviceProperties_v2,
#endif
    I_cudaGetDriverEntryPoint,
    I_cudaGetDriverEntryPoint_ptsz,
    I_cudaGetDriverEntryPointByVersion,
    I_cudaGetDriverEntryPointByVersion_ptsz,
    I_cudaGetErrorName,
    I_cudaGetErrorString,
    I_cudaGetExportTable,
    I_cudaGetFuncBySymbol,
    I_cudaGetKernel,
    I_cudaGetLastError,
    I_cudaGetMipmappedArrayLevel,
    I_cudaGetSurfaceObjectResourceDesc,
    I_cudaGetSymbolAddress,
    I_cudaGetSymbolSize,
    I_cudaGetTextureObjectResourceDesc,
    I_cudaGetTextureObjectResourceViewDesc,
    I_cudaGetTextureObjectTextureDesc,
    I_cudaGraphAddChildGraphNode,
#if VGPU_CUDART == 12
    I_cudaGraphAddDependencies,
#endif
#if VGPU_CUDART == 13
    I_cudaGraphAddDependencies,
#endif
#if VGPU_CUDART == 12
    I_cudaGraphAddDependencies_v2,
#endif
    I_cudaGraphAddEmptyNode,
    I_cudaGraphAddEventRecordNode,
    I_cudaGraphAddEventWaitNode,
    I_cudaGraphAddExternalSemaphoresSignalNode,
    I_cudaGraphAddExternalSemaphoresWaitNode,
    I_cudaGraphAddHostNode,
    I_cudaGraphAddKernelNode,
    I_cudaGraphAddMemAllocNode,
    I_cudaGraphAddMemFreeNode,
    I_cudaGraphAddMemcpyNode,
    I_cudaGraphAddMemcpyNode1D,
    I_cudaGraphAddMemcpyNodeFromSymbol,
    I_cudaGraphAddMemcpyNodeToSymbol,
    I_cudaGraphAddMemsetNode,
#if VGPU_CUDART == 12
    I_cudaGraphAddNode,
#endif
#if VGPU_CUDART == 13
    I_cudaGraphAddNode,
#endif
#if VGPU_CUDART == 12
    I_cudaGraphAddNode_v2,
#endif
    I_cudaGraphChildGraphNodeGetGraph,
    I_cudaGraphClone,
    I_cudaGraphConditionalHandleCreate,
#if VGPU_CUDART == 13
    I_cudaGraphConditionalHandleCreate_v2,
#endif
    I_cudaGraphCreate,
    I_cudaGraphDebugDotPrint,
    I_cudaGraphDestroy,
    I_cudaGraphDestroyNode,
    I_cudaGraphEventRecordNodeGetEvent,
    I_cudaGraphEventRecordNodeSetEvent,
    I_cudaGraphEventWaitNodeGetEvent,
    I_cudaGraphEventWaitNodeSetEvent,
    I_cudaGraphExecChildGraphNodeSetParams,
    I_cudaGraphExecDestroy,
    I_cudaGraphExecEventRecordNodeSetEvent,
    I_cudaGraphExecEventWaitNodeSetEvent,
    I_cudaGraphExecExternalSemaphoresSignalNodeSetParams,
    I_cudaGraphExecExternalSemaphoresWaitNodeSetParams,
    I_cudaGraphExecGetFlags,
#if VGPU_CUDART == 13
    I_cudaGraphExecGetId,
#endif
    I_cudaGraphExecHostNodeSetParams,
    I_cudaGraphExecKernelNodeSetParams,
    I_cudaGraphExecMemcpyNodeSetParams,
    I_cudaGraphExecMemcpyNodeSetParams1D,
    I_cudaGraphExecMemcpyNodeSetParamsFromSymbol,
    I_cudaGraphExecMemcpyNodeSetParamsToSymbol,
    I_cudaGraphExecMemsetNodeSetParams,
    I_cudaGraphExecNodeSetParams,
    I_cudaGraphExecUpdate,
    I_cudaGraphExternalSemaphoresSignalNodeGetParams,
    I_cudaGraphExternalSemaphoresSignalNodeSetParams,
    I_cudaGraphExternalSemaphoresWaitNodeGetParams,
    I_cudaGraphExternalSemaphoresWaitNodeSetParams,
#if VGPU_CUDART == 12
    I_cudaGraphGetEdges,
#endif
#if VGPU_CUDART == 13
    I_cudaGraphGetEdges,
#endif
#if VGPU_CUDART == 12
    I_cudaGraphGetEdges_v2,
#endif
#if VGPU_CUDART == 13
    I_cudaGraphGetId,
#endif
    I_cudaGraphGetNodes,
    I_cudaGraphGetRootNodes,
    I_cudaGraphHostNodeGetParams,
    I_cudaGraphHostNodeSetParams,
    I_cudaGraphInstantiate,
    I_cudaGraphInstantiateWithFlags,
    I_cudaGraphInstantiateWithParams,
    I_cudaGraphInstantiateWithParams_ptsz,
#if VGPU_CUDART == 12
    I_cudaGraphKernelNodeCopyAttributes,
#endif
#if VGPU_CUDART == 13
    I_cudaGraphKernelNodeCopyAttributes,
#endif
    I_cudaGraphKernelNodeGetAttribute,
    I_cudaGraphKernelNodeGetParams,
    I_cudaGraphKernelNodeSetAttribute,
    I_cudaGraphKernelNodeSetParams,
    I_cudaGraphLaunch,
    I_cudaGraphLaunch_ptsz,
    I_cudaGraphMemAllocNodeGetParams,
    I_cudaGraphMemFreeNodeGetParams,
    I_cudaGraphMemcpyNodeGetParams,
    I_cudaGraphMemcpyNodeSetParams,
    I_cudaGraphMemcpyNodeSetParams1D,
    I_cudaGraphMemcpyNodeSetParamsFromSymbol,
    I_cudaGraphMemcpyNodeSetParamsToSymbol,
    I_cudaGraphMemsetNodeGetParams,
    I_cudaGraphMemsetNodeSetParams,
    I_cudaGraphNodeFindInClone,
#if VGPU_CUDART == 13
    I_cudaGraphNodeGetContainingGraph,
#endif
#if VGPU_CUDART == 12
    I_cudaGraphNodeGetDependencies,
#endif
#if VGPU_CUDART == 13
    I_cudaGraphNodeGetDependencies,
#endif
#if VGPU_CUDART == 12
    I_cudaGraphNodeGetDependencies_v2,
    I_cudaGraphNodeGetDependentNodes,
#endif
#if VGPU_CUDART == 13
    I_cudaGraphNodeGetDependentNodes,
#endif
#if VGPU_CUDART == 12
    I_cudaGraphNodeGetDependentNodes_v2,
#endif
    I_cudaGraphNodeGetEnabled,
#if VGPU_CUDART == 13
    I_cudaGraphNodeGetLocalId,
    I_cudaGraphNodeGetParams,
    I_cudaGraphNodeGetToolsId,
#endif
    I_cudaGraphNodeGetType,
    I_cudaGraphNodeSetEnabled,
    I_cudaGraphNodeSetParams,
    I_cudaGraphReleaseUserObject,
#if VGPU_CUDART == 12
    I_cudaGraphRemoveDependencies,
#endif
#if VGPU_CUDART == 13
    I_cudaGraphRemoveDependencies,
#endif
#if VGPU_CUDART == 12
    I_cudaGraphRemoveDependencies_v2,
#endif
    I_cudaGraphRetainUserObject,
    I_cudaGraphUpload,
    I_cudaGraphUpload_ptsz,
    I_cudaGraphicsEGLRegisterImage,
    I_cudaGraphicsGLRegisterBuffer,
    I_cudaGraphicsGLRegisterImage,
    I_cudaGraphicsMapResources,
    I_cudaGraphicsResourceGetMappedEglFrame,
    I_cudaGraphicsResourceGetMappedMipmappedArray,
    I_cudaGraphicsResourceGetMappedPointer,
    I_cudaGraphicsResourceSetMapFlags,
    I_cudaGraphicsSubResourceGetMappedArray,
    I_cudaGraphicsUnmapResources,
    I_cudaGraphicsUnregisterResource,
    I_cudaGraphicsVDPAURegisterOutputSurface,
    I_cudaGraphicsVDPAURegisterVideoSurface,
#if VGPU_CUDART == 13
    I_cudaGreenCtxCreate,
#endif
    I_cudaHostAlloc,
    I_cudaHostGetDevicePointer,
    I_cudaHostGetFlags,
    I_cudaHostRegister,
    I_cudaHostUnregister,
    I_cudaImportExternalMemory,
    I_cudaImportExternalSemaphore,
    I_cudaInitDevice,
    I_cudaIpcCloseMemHandle,
    I_cudaIpcGetEventHandle,
    I_cudaIpcGetMemHandle,
    I_cudaIpcOpenEventHandle,
    I_cudaIpcOpenMemHandle,
    I_cudaKernelSetAttributeForDevice,
    I_cudaLaunchCooperativeKernel,
    I_cudaLaunchCooperativeKernel_ptsz,
#if VGPU_CUDART == 12
    I_cudaLaunchCooperativeKernelMultiDevice,
#endif
    I_cudaLaunchHostFunc,
    I_cudaLaunchHostFunc_ptsz,
#if VGPU_CUDART == 13
    I_cudaLaunchHostFunc_v2,
    I_cudaLaunchHostFunc_v2_ptsz,
#endif
    I_cudaLaunchKernel,
    I_cudaLaunchKernel_ptsz,
    I_cudaLaunchKernelExC,
    I_cudaLaunchKernelExC_ptsz,
    I_cudaLibraryEnumerateKernels,
    I_cudaLibraryGetGlobal,
    I_cudaLibraryGetKernel,
    I_cudaLibraryGetKernelCount,
    I_cudaLibraryGetManaged,
    I_cudaLibraryGetUnifiedFunction,
    I_cudaLibraryLoadData,
    I_cudaLibraryLoadFromFile,
    I_cudaLibraryUnload,
#if VGPU_CUDART == 13
    I_cudaLogsCurrent,
    I_cudaLogsDumpToFile,
    I_cudaLogsDumpToMemory,
    I_cudaLogsRegisterCallback,
    I_cudaLogsUnregisterCallback,
#endif
    I_cudaMalloc,
    I_cudaMalloc3D,
    I_cudaMalloc3DArray,
    I_cudaMallocArray,
    I_cudaMallocAsync,
    I_cudaMallocAsync_ptsz,
    I_cudaMallocFromPoolAsync,
    I_cudaMallocFromPoolAsync_ptsz,
    I_cudaMallocHost,
    I_cudaMallocManaged,
    I_cudaMallocMipmappedArray,
    I_cudaMallocPitch,
#if VGPU_CUDART == 12
    I_cudaMemAdvise,
#endif
#if VGPU_CUDART == 13
    I_cudaMemAdvise,
#endif
#if VGPU_CUDART == 12
    I_cudaMemAdvise_v2,
#endif
#if VGPU_CUDART == 13
    I_cudaMemDiscardAndPrefetchBatchAsync,
    I_cudaMemDiscardAndPrefetchBatchAsync_ptsz,
    I_cudaMemDiscardBatchAsync,
    I_cudaMemDiscardBatchAsync_ptsz,
    I_cudaMemGetDefaultMemPool,
#endif
    I_cudaMemGetInfo,
#if VGPU_CUDART == 13
    I_cudaMemGetLocationInfo,
    I_cudaMemGetMemPool,
#endif
    I_cudaMemPoolCreate,
    I_cudaMemPoolDestroy,
    I_cudaMemPoolExportPointer,
    I_cudaMemPoolExportToShareableHandle,
    I_cudaMemPoolGetAccess,
    I_cudaMemPoolGetAttribute,
    I_cudaMemPoolImportFromShareableHandle,
    I_cudaMemPoolImportPointer,
    I_cudaMemPoolSetAccess,
    I_cudaMemPoolSetAttribute,
    I_cudaMemPoolTrimTo,
#if VGPU_CUDART == 12
    I_cudaMemPrefetchAsync,
#endif
#if VGPU_CUDART == 13
    I_cudaMemPrefetchAsync,
#endif
#if VGPU_CUDART == 12
    I_cudaMemPrefetchAsync_ptsz,
#endif
#if VGPU_CUDART == 13
    I_cudaMemPrefetchAsync_ptsz,
#endif
#if VGPU_CUDART == 12
    I_cudaMemPrefetchAsync_v2,
    I_cudaMemPrefetchAsync_v2_ptsz,
#endif
#if VGPU_CUDART == 13
    I_cudaMemPrefetchBatchAsync,
    I_cudaMemPrefetchBatchAsync_ptsz,
#endif
    I_cudaMemRangeGetAttribute,
    I_cudaMemRangeGetAttributes,
#if VGPU_CUDART == 13
    I_cudaMemSetMemPool,
#endif
    I_cudaMemcpy,
    I_cudaMemcpy_ptds,
    I_cudaMemcpy2D,
    I_cudaMemcpy2D_ptds,
    I_cudaMemcpy2DArrayToArray,
    I_cudaMemcpy2DArrayToArray_ptds,
    I_cudaMemcpy2DAsync,
    I_cudaMemcpy2DAsync_ptsz,
    I_cudaMemcpy2DFromArray,
    I_cudaMemcpy2DFromArray_ptds,
    I_cudaMemcpy2DFromArrayAsync,
    I_cudaMemcpy2DFromArrayAsync_ptsz,
    I_cudaMemcpy2DToArray,
    I_cudaMemcpy2DToArray_ptds,
    I_cudaMemcpy2DToArrayAsync,
    I_cudaMemcpy2DToArrayAsync_ptsz,
    I_cudaMemcpy3D,
    I_cudaMemcpy3D_ptds,
    I_cudaMemcpy3DAsync,
    I_cudaMemcpy3DAsync_ptsz,
#if VGPU_CUDART == 12
    I_cudaMemcpy3DBatchAsync,
#endif
#if VGPU_CUDART == 13
    I_cudaMemcpy3DBatchAsync,
#endif
#if VGPU_CUDART == 12
    I_cudaMemcpy3DBatchAsync_ptsz,
#endif
#if VGPU_CUDART == 13
    I_cudaMemcpy3DBatchAsync_ptsz,
#endif
    I_cudaMemcpy3DPeer,
    I_cudaMemcpy3DPeer_ptds,
    I_cudaMemcpy3DPeerAsync,
    I_cudaMemcpy3DPeerAsync_ptsz,
#if VGPU_CUDART == 13
    I_cudaMemcpy3DWithAttributesAsync,
    I_cudaMemcpy3DWithAttributesAsync_ptsz,
#endif
    I_cudaMemcpyArrayToArray,
    I_cudaMemcpyArrayToArray_ptds,
    I_cudaMemcpyAsync,
    I_cudaMemcpyAsync_ptsz,
#if VGPU_CUDART == 12
    I_cudaMemcpyBatchAsync,
#endif
#if VGPU_CUDART == 13
    I_cudaMemcpyBatchAsync,
#endif
#if VGPU_CUDART == 12
    I_cudaMemcpyBatchAsync_ptsz,
#endif
#if VGPU_CUDART == 13
    I_cudaMemcpyBatchAsync_ptsz,
#endif
    I_cudaMemcpyFromArray,
    I_cudaMemcpyFromArray_ptds,
    I_cudaMemcpyFromArrayAsync,
    I_cudaMemcpyFromArrayAsync_ptsz,
    I_cudaMemcpyFromSymbol,
    I_cudaMemcpyFromSymbol_ptds,
    I_cudaMemcpyFromSymbolAsync,
    I_cudaMemcpyFromSymbolAsync_ptsz,
    I_cudaMemcpyPeer,
    I_cudaMemcpyPeerAsync,
    I_cudaMemcpyToArray,
    I_cudaMemcpyToArray_ptds,
    I_cudaMemcpyToArrayAsync,
    I_cudaMemcpyToArrayAsync_ptsz,
    I_cudaMemcpyToSymbol,
    I_cudaMemcpyToSymbol_ptds,
    I_cudaMemcpyToSymbolAsync,
    I_cudaMemcpyToSymbolAsync_ptsz,
#if VGPU_CUDART == 13
    I_cudaMemcpyWithAttributesAsync,
    I_cudaMemcpyWithAttributesAsync_ptsz,
#endif
    I_cudaMemset,
    I_cudaMemset_ptds,
    I_cudaMemset2D,
    I_cudaMemset2D_ptds,
    I_cudaMemset2DAsync,
    I_cudaMemset2DAsync_ptsz,
    I_cudaMemset3D,
    I_cudaMemset3D_ptds,
    I_cudaMemset3DAsync,
    I_cudaMemset3DAsync_ptsz,
    I_cudaMemsetAsync,
    I_cudaMemsetAsync_ptsz,
    I_cudaMipmappedArrayGetMemoryRequirements,
    I_cudaMipmappedArrayGetSparseProperties,
    I_cudaOccupancyAvailableDynamicSMemPerBlock,
    I_cudaOccupancyMaxActiveBlocksPerMultiprocessor,
    I_cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags,
    I_cudaOccupancyMaxActiveClusters,
    I_cudaOccupancyMaxPotentialClusterSize,
    I_cudaPeekAtLastError,
    I_cudaPointerGetAttributes,
    I_cudaProfilerStart,
    I_cudaProfilerStop,
    I_cudaRuntimeGetVersion,
    I_cudaSetDevice,
    I_cudaSetDeviceFlags,
#if VGPU_CUDART == 12
    I_cudaSetDoubleForDevice,
    I_cudaSetDoubleForHost,
#endif
    I_cudaSetValidDevices,
#if VGPU_CUDART == 12
    I_cudaSignalExternalSemaphoresAsync,
#endif
#if VGPU_CUDART == 13
    I_cudaSignalExternalSemaphoresAsync,
#endif
#if VGPU_CUDART == 12
    I_cudaSignalExternalSemaphoresAsync_ptsz,
#endif
#if VGPU_CUDART == 13
    I_cudaSignalExternalSemaphoresAsync_ptsz,
#endif
#if VGPU_CUDART == 12
    I_cudaSignalExternalSemaphoresAsync_v2,
    I_cudaSignalExternalSemaphoresAsync_v2_ptsz,
#endif
    I_cudaStreamAddCallback,
    I_cudaStreamAddCallback_ptsz,
    I_cudaStreamAttachMemAsync,
    I_cudaStreamAttachMemAsync_ptsz,
    I_cudaStreamBeginCapture,
    I_cudaStreamBeginCapture_ptsz,
    I_cudaStreamBeginCaptureToGraph,
    I_cudaStreamBeginCaptureToGraph_ptsz,
#if VGPU_CUDART == 13
    I_cudaStreamBeginRecaptureToGraph,
    I_cudaStreamBeginRecaptureToGraph_ptsz,
#endif
    I_cudaStreamCopyAttributes,
    I_cudaStreamCopyAttributes_ptsz,
    I_cudaStreamCreate,
    I_cudaStreamCreateWithFlags,
    I_cudaStreamCreateWithPriority,
    I_cudaStreamDestroy,
    I_cudaStreamEndCapture,
    I_cudaStreamEndCapture_ptsz,
    I_cudaStreamGetAttribute,
    I_cudaStreamGetAttribute_ptsz,
#if VGPU_CUDART == 12
    I_cudaStreamGetCaptureInfo,
#endif
#if VGPU_CUDART == 13
    I_cudaStreamGetCaptureInfo,
#endif
#if VGPU_CUDART == 12
    I_cudaStreamGetCaptureInfo_ptsz,
#endif
#if VGPU_CUDART == 13
    I_cudaStreamGetCaptureInfo_ptsz,
#endif
#if VGPU_CUDART == 12
    I_cudaStreamGetCaptureInfo_v2,
    I_cudaStreamGetCaptureInfo_v2_ptsz,
    I_cudaStreamGetCaptureInfo_v3,
    I_cudaStreamGetCaptureInfo_v3_ptsz,
#endif
#if VGPU_CUDART == 13
    I_cudaStreamGetDevResource,
    I_cudaStreamGetDevResource_ptsz,
#endif
    I_cudaStreamGetDevice,
    I_cudaStreamGetDevice_ptsz,
    I_cudaStreamGetFlags,
    I_cudaStreamGetFlags_ptsz,
    I_cudaStreamGetId,
    I_cudaStreamGetId_ptsz,
    I_cudaStreamGetPriority,
    I_cudaStreamGetPriority_ptsz,
    I_cudaStreamIsCapturing,
    I_cudaStreamIsCapturing_ptsz,
    I_cudaStreamQuery,
    I_cudaStreamQuery_ptsz,
    I_cudaStreamSetAttribute,
    I_cudaStreamSetAttribute_ptsz,
    I_cudaStreamSynchronize,
    I_cudaStreamSynchronize_ptsz,
#if VGPU_CUDART == 12
    I_cudaStreamUpdateCaptureDependencies,
#endif
#if VGPU_CUDART == 13
    I_cudaStreamUpdateCaptureDependencies,
#endif
#if VGPU_CUDART == 12
    I_cudaStreamUpdateCaptureDependencies_ptsz,
#endif
#if VGPU_CUDART == 13
    I_cudaStreamUpdateCaptureDependencies_ptsz,
#endif
#if VGPU_CUDART == 12
    I_cudaStreamUpdateCaptureDependencies_v2,
    I_cudaStreamUpdateCaptureDependencies_v2_ptsz,
#endif
    I_cudaStreamWaitEvent,
    I_cudaStreamWaitEvent_ptsz,
#if VGPU_CUDART == 13
    I_cudaSubgridCreate,
    I_cudaSubgridWorkerGridCreate,
    I_cudaSubgridWorksetCreate,
#endif
    I_cudaThreadExchangeStreamCaptureMode,
#if VGPU_CUDART == 12
    I_cudaThreadExit,
    I_cudaThreadGetCacheConfig,
    I_cudaThreadGetLimit,
    I_cudaThreadSetCacheConfig,
    I_cudaThreadSetLimit,
    I_cudaThreadSynchronize,
#endif
    I_cudaUserObjectCreate,
    I_cudaUserObjectRelease,
    I_cudaUserObjectRetain,
    I_cudaVDPAUGetDevice,
    I_cudaVDPAUSetVDPAUDevice,
#if VGPU_CUDART == 12
    I_cudaWaitExternalSemaphoresAsync,
#endif
#if VGPU_CUDART == 13
    I_cudaWaitExternalSemaphoresAsync,
#endif
#if VGPU_CUDART == 12
    I_cudaWaitExternalSemaphoresAsync_ptsz,
#endif
#if VGPU_CUDART == 13
    I_cudaWaitExternalSemaphoresAsync_ptsz,
#endif
#if VGPU_CUDART == 12
    I_cudaWaitExternalSemaphoresAsync_v2,
    I_cudaWaitExternalSemaphoresAsync_v2_ptsz,
#endif
    COUNT
};

static const struct vgpu_trace_capture C___cudaGetKernel[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
#if VGPU_CUDART == 13
#endif
static const struct vgpu_trace_capture C___cudaPopCallConfiguration[] = {{0, 1, VGPU_TRACE_BYTES, -1, 12}, {1, 1, VGPU_TRACE_BYTES, -1, 12}, {2, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C___cudaRegisterFunction[] = {{3, 0, VGPU_TRACE_TEXT, -1, 192}};
static const struct vgpu_trace_capture C___cudaRegisterManagedVar[] = {{3, 0, VGPU_TRACE_TEXT, -1, 192}};
static const struct vgpu_trace_capture C___cudaRegisterVar[] = {{3, 0, VGPU_TRACE_TEXT, -1, 192}};
static const struct vgpu_trace_capture C_cudaChooseDevice[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
#if VGPU_CUDART == 13
#endif
static const struct vgpu_trace_capture C_cudaDeviceCanAccessPeer[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cudaDeviceGetAttribute[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cudaDeviceGetByPCIBusId[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}, {1, 0, VGPU_TRACE_TEXT, -1, 192}};
static const struct vgpu_trace_capture C_cudaDeviceGetCacheConfig[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cudaDeviceGetDefaultMemPool[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
#if VGPU_CUDART == 13
#endif
#if VGPU_CUDART == 13
#endif
static const struct vgpu_trace_capture C_cudaDeviceGetLimit[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaDeviceGetMemPool[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
#if VGPU_CUDART == 13
#endif
static const struct vgpu_trace_capture C_cudaDeviceGetP2PAttribute[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cudaDeviceGetPCIBusId[] = {{0, 1, VGPU_TRACE_TEXT, 1, 192}};
static const struct vgpu_trace_capture C_cudaDeviceGetSharedMemConfig[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cudaDeviceGetStreamPriorityRange[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}, {1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cudaDriverGetVersion[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cudaEventCreate[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaEventCreateWithFlags[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaEventElapsedTime[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
#if VGPU_CUDART == 12
static const struct vgpu_trace_capture C_cudaEventElapsedTime_v2[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
#endif
#if VGPU_CUDART == 13
#endif
static const struct vgpu_trace_capture C_cudaFuncGetName[] = {{0, 1, VGPU_TRACE_TEXT_AT, -1, 192}};
#if VGPU_CUDART == 13
static const struct vgpu_trace_capture C_cudaFuncGetParamCount[] = {{1, 1, VGPU_TRACE_BYTES, -1, 8}};
#endif
static const struct vgpu_trace_capture C_cudaFuncGetParamInfo[] = {{2, 1, VGPU_TRACE_BYTES, -1, 8}, {3, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaGetDevice[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cudaGetDeviceCount[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cudaGetDeviceFlags[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cudaGetDeviceProperties[] = {{0, 1, VGPU_TRACE_TEXT, -1, 192}};
#if VGPU_CUDART == 12
static const struct vgpu_trace_capture C_cudaGetDeviceProperties_v2[] = {{0, 1, VGPU_TRACE_TEXT, -1, 192}};
#endif
static const struct vgpu_trace_capture C_cudaGetDriverEntryPoint[] = {{0, 0, VGPU_TRACE_TEXT, -1, 192}, {1, 1, VGPU_TRACE_BYTES, -1, 8}, {3, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cudaGetDriverEntryPoint_ptsz[] = {{0, 0, VGPU_TRACE_TEXT, -1, 192}, {1, 1, VGPU_TRACE_BYTES, -1, 8}, {3, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cudaGetDriverEntryPointByVersion[] = {{0, 0, VGPU_TRACE_TEXT, -1, 192}, {1, 1, VGPU_TRACE_BYTES, -1, 8}, {4, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cudaGetDriverEntryPointByVersion_ptsz[] = {{0, 0, VGPU_TRACE_TEXT, -1, 192}, {1, 1, VGPU_TRACE_BYTES, -1, 8}, {4, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cudaGetFuncBySymbol[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaGetKernel[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaGetSymbolAddress[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaGetSymbolSize[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaGraphAddChildGraphNode[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
#if VGPU_CUDART == 12
#endif
#if VGPU_CUDART == 13
#endif
#if VGPU_CUDART == 12
#endif
static const struct vgpu_trace_capture C_cudaGraphAddEmptyNode[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaGraphAddEventRecordNode[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaGraphAddEventWaitNode[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaGraphAddHostNode[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaGraphAddKernelNode[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaGraphAddMemAllocNode[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaGraphAddMemFreeNode[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaGraphAddMemcpyNode[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaGraphAddMemcpyNode1D[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaGraphAddMemcpyNodeFromSymbol[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaGraphAddMemcpyNodeToSymbol[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaGraphAddMemsetNode[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
#if VGPU_CUDART == 12
static const struct vgpu_trace_capture C_cudaGraphAddNode[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
#endif
#if VGPU_CUDART == 13
static const struct vgpu_trace_capture C_cudaGraphAddNode[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
#endif
#if VGPU_CUDART == 12
static const struct vgpu_trace_capture C_cudaGraphAddNode_v2[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
#endif
static const struct vgpu_trace_capture C_cudaGraphChildGraphNodeGetGraph[] = {{1, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaGraphClone[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
#if VGPU_CUDART == 13
#endif
static const struct vgpu_trace_capture C_cudaGraphCreate[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaGraphDebugDotPrint[] = {{1, 0, VGPU_TRACE_TEXT, -1, 192}};
static const struct vgpu_trace_capture C_cudaGraphEventRecordNodeGetEvent[] = {{1, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaGraphEventWaitNodeGetEvent[] = {{1, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaGraphExecGetFlags[] = {{1, 1, VGPU_TRACE_BYTES, -1, 8}};
#if VGPU_CUDART == 13
#endif
#if VGPU_CUDART == 12
static const struct vgpu_trace_capture C_cudaGraphGetEdges[] = {{3, 1, VGPU_TRACE_BYTES, -1, 8}};
#endif
#if VGPU_CUDART == 13
static const struct vgpu_trace_capture C_cudaGraphGetEdges[] = {{4, 1, VGPU_TRACE_BYTES, -1, 8}};
#endif
#if VGPU_CUDART == 12
static const struct vgpu_trace_capture C_cudaGraphGetEdges_v2[] = {{4, 1, VGPU_TRACE_BYTES, -1, 8}};
#endif
#if VGPU_CUDART == 13
#endif
static const struct vgpu_trace_capture C_cudaGraphGetNodes[] = {{2, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaGraphGetRootNodes[] = {{2, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaGraphInstantiate[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaGraphInstantiateWithFlags[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaGraphInstantiateWithParams[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaGraphInstantiateWithParams_ptsz[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
#if VGPU_CUDART == 12
#endif
#if VGPU_CUDART == 13
#endif
static const struct vgpu_trace_capture C_cudaGraphNodeFindInClone[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
#if VGPU_CUDART == 13
#endif
#if VGPU_CUDART == 12
static const struct vgpu_trace_capture C_cudaGraphNodeGetDependencies[] = {{2, 1, VGPU_TRACE_BYTES, -1, 8}};
#endif
#if VGPU_CUDART == 13
static const struct vgpu_trace_capture C_cudaGraphNodeGetDependencies[] = {{3, 1, VGPU_TRACE_BYTES, -1, 8}};
#endif
#if VGPU_CUDART == 12
static const struct vgpu_trace_capture C_cudaGraphNodeGetDependencies_v2[] = {{3, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaGraphNodeGetDependentNodes[] = {{2, 1, VGPU_TRACE_BYTES, -1, 8}};
#endif
#if VGPU_CUDART == 13
static const struct vgpu_trace_capture C_cudaGraphNodeGetDependentNodes[] = {{3, 1, VGPU_TRACE_BYTES, -1, 8}};
#endif
#if VGPU_CUDART == 12
static const struct vgpu_trace_capture C_cudaGraphNodeGetDependentNodes_v2[] = {{3, 1, VGPU_TRACE_BYTES, -1, 8}};
#endif
static const struct vgpu_trace_capture C_cudaGraphNodeGetEnabled[] = {{2, 1, VGPU_TRACE_BYTES, -1, 4}};
#if VGPU_CUDART == 13
#endif
static const struct vgpu_trace_capture C_cudaGraphNodeGetType[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
#if VGPU_CUDART == 12
#endif
#if VGPU_CUDART == 13
#endif
#if VGPU_CUDART == 12
#endif
#if VGPU_CUDART == 13
#endif
static const struct vgpu_trace_capture C_cudaHostAlloc[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaHostGetDevicePointer[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaHostGetFlags[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
#if VGPU_CUDART == 12
#endif
#if VGPU_CUDART == 13
#endif
static const struct vgpu_trace_capture C_cudaLaunchKernelExC[] = {{0, 0, VGPU_TRACE_BYTES, -1, 56}};
static const struct vgpu_trace_capture C_cudaLaunchKernelExC_ptsz[] = {{0, 0, VGPU_TRACE_BYTES, -1, 56}};
static const struct vgpu_trace_capture C_cudaLibraryGetGlobal[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}, {1, 1, VGPU_TRACE_BYTES, -1, 8}, {3, 0, VGPU_TRACE_TEXT, -1, 192}};
static const struct vgpu_trace_capture C_cudaLibraryGetKernel[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}, {2, 0, VGPU_TRACE_TEXT, -1, 192}};
static const struct vgpu_trace_capture C_cudaLibraryGetKernelCount[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cudaLibraryGetManaged[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}, {1, 1, VGPU_TRACE_BYTES, -1, 8}, {3, 0, VGPU_TRACE_TEXT, -1, 192}};
static const struct vgpu_trace_capture C_cudaLibraryGetUnifiedFunction[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}, {2, 0, VGPU_TRACE_TEXT, -1, 192}};
static const struct vgpu_trace_capture C_cudaLibraryLoadData[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaLibraryLoadFromFile[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}, {1, 0, VGPU_TRACE_TEXT, -1, 192}};
#if VGPU_CUDART == 13
static const struct vgpu_trace_capture C_cudaLogsDumpToFile[] = {{1, 0, VGPU_TRACE_TEXT, -1, 192}};
#endif
static const struct vgpu_trace_capture C_cudaMalloc[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaMalloc3D[] = {{0, 1, VGPU_TRACE_BYTES, -1, 32}};
static const struct vgpu_trace_capture C_cudaMallocAsync[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaMallocAsync_ptsz[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaMallocFromPoolAsync[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaMallocFromPoolAsync_ptsz[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaMallocHost[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaMallocManaged[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaMallocPitch[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}, {1, 1, VGPU_TRACE_BYTES, -1, 8}};
#if VGPU_CUDART == 12
#endif
#if VGPU_CUDART == 13
#endif
#if VGPU_CUDART == 12
#endif
#if VGPU_CUDART == 13
#endif
static const struct vgpu_trace_capture C_cudaMemGetInfo[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}, {1, 1, VGPU_TRACE_BYTES, -1, 8}};
#if VGPU_CUDART == 13
#endif
static const struct vgpu_trace_capture C_cudaMemPoolCreate[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaMemPoolGetAccess[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}, {2, 1, VGPU_TRACE_BYTES, -1, 8}};
#if VGPU_CUDART == 12
#endif
#if VGPU_CUDART == 13
#endif
#if VGPU_CUDART == 12
#endif
#if VGPU_CUDART == 13
#endif
#if VGPU_CUDART == 12
#endif
#if VGPU_CUDART == 13
#endif
#if VGPU_CUDART == 13
#endif
#if VGPU_CUDART == 12
#endif
#if VGPU_CUDART == 13
#endif
#if VGPU_CUDART == 12
static const struct vgpu_trace_capture C_cudaMemcpy3DBatchAsync_ptsz[] = {{2, 1, VGPU_TRACE_BYTES, -1, 8}};
#endif
#if VGPU_CUDART == 13
#endif
#if VGPU_CUDART == 13
#endif
#if VGPU_CUDART == 12
static const struct vgpu_trace_capture C_cudaMemcpyBatchAsync[] = {{7, 1, VGPU_TRACE_BYTES, -1, 8}};
#endif
#if VGPU_CUDART == 13
#endif
#if VGPU_CUDART == 12
static const struct vgpu_trace_capture C_cudaMemcpyBatchAsync_ptsz[] = {{7, 1, VGPU_TRACE_BYTES, -1, 8}};
#endif
#if VGPU_CUDART == 13
#endif
#if VGPU_CUDART == 13
#endif
static const struct vgpu_trace_capture C_cudaOccupancyAvailableDynamicSMemPerBlock[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaOccupancyMaxActiveBlocksPerMultiprocessor[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cudaOccupancyMaxActiveClusters[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}, {2, 0, VGPU_TRACE_BYTES, -1, 56}};
static const struct vgpu_trace_capture C_cudaOccupancyMaxPotentialClusterSize[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}, {2, 0, VGPU_TRACE_BYTES, -1, 56}};
static const struct vgpu_trace_capture C_cudaRuntimeGetVersion[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
#if VGPU_CUDART == 12
#endif
#if VGPU_CUDART == 12
#endif
#if VGPU_CUDART == 13
#endif
#if VGPU_CUDART == 12
#endif
#if VGPU_CUDART == 13
#endif
#if VGPU_CUDART == 12
#endif
#if VGPU_CUDART == 13
#endif
static const struct vgpu_trace_capture C_cudaStreamCreate[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaStreamCreateWithFlags[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaStreamCreateWithPriority[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaStreamEndCapture[] = {{1, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaStreamEndCapture_ptsz[] = {{1, 1, VGPU_TRACE_BYTES, -1, 8}};
#if VGPU_CUDART == 12
static const struct vgpu_trace_capture C_cudaStreamGetCaptureInfo[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}, {2, 1, VGPU_TRACE_BYTES, -1, 8}};
#endif
#if VGPU_CUDART == 13
static const struct vgpu_trace_capture C_cudaStreamGetCaptureInfo[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}, {2, 1, VGPU_TRACE_BYTES, -1, 8}, {3, 1, VGPU_TRACE_BYTES, -1, 8}, {4, 1, VGPU_TRACE_BYTES, -1, 8}, {5, 1, VGPU_TRACE_BYTES, -1, 8}, {6, 1, VGPU_TRACE_BYTES, -1, 8}};
#endif
#if VGPU_CUDART == 12
static const struct vgpu_trace_capture C_cudaStreamGetCaptureInfo_ptsz[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}, {2, 1, VGPU_TRACE_BYTES, -1, 8}};
#endif
#if VGPU_CUDART == 13
static const struct vgpu_trace_capture C_cudaStreamGetCaptureInfo_ptsz[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}, {2, 1, VGPU_TRACE_BYTES, -1, 8}, {3, 1, VGPU_TRACE_BYTES, -1, 8}, {4, 1, VGPU_TRACE_BYTES, -1, 8}, {5, 1, VGPU_TRACE_BYTES, -1, 8}, {6, 1, VGPU_TRACE_BYTES, -1, 8}};
#endif
#if VGPU_CUDART == 12
static const struct vgpu_trace_capture C_cudaStreamGetCaptureInfo_v2[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}, {2, 1, VGPU_TRACE_BYTES, -1, 8}, {3, 1, VGPU_TRACE_BYTES, -1, 8}, {4, 1, VGPU_TRACE_BYTES, -1, 8}, {5, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaStreamGetCaptureInfo_v2_ptsz[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}, {2, 1, VGPU_TRACE_BYTES, -1, 8}, {3, 1, VGPU_TRACE_BYTES, -1, 8}, {4, 1, VGPU_TRACE_BYTES, -1, 8}, {5, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaStreamGetCaptureInfo_v3[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}, {2, 1, VGPU_TRACE_BYTES, -1, 8}, {3, 1, VGPU_TRACE_BYTES, -1, 8}, {4, 1, VGPU_TRACE_BYTES, -1, 8}, {5, 1, VGPU_TRACE_BYTES, -1, 8}, {6, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaStreamGetCaptureInfo_v3_ptsz[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}, {2, 1, VGPU_TRACE_BYTES, -1, 8}, {3, 1, VGPU_TRACE_BYTES, -1, 8}, {4, 1, VGPU_TRACE_BYTES, -1, 8}, {5, 1, VGPU_TRACE_BYTES, -1, 8}, {6, 1, VGPU_TRACE_BYTES, -1, 8}};
#endif
#if VGPU_CUDART == 13
#endif
static const struct vgpu_trace_capture C_cudaStreamGetDevice[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cudaStreamGetDevice_ptsz[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cudaStreamGetFlags[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cudaStreamGetFlags_ptsz[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cudaStreamGetId[] = {{1, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaStreamGetId_ptsz[] = {{1, 1, VGPU_TRACE_BYTES, -1, 8}};
static const struct vgpu_trace_capture C_cudaStreamGetPriority[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cudaStreamGetPriority_ptsz[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cudaStreamIsCapturing[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cudaStreamIsCapturing_ptsz[] = {{1, 1, VGPU_TRACE_BYTES, -1, 4}};
#if VGPU_CUDART == 12
#endif
#if VGPU_CUDART == 13
#endif
#if VGPU_CUDART == 12
#endif
#if VGPU_CUDART == 13
#endif
#if VGPU_CUDART == 12
#endif
#if VGPU_CUDART == 13
#endif
static const struct vgpu_trace_capture C_cudaThreadExchangeStreamCaptureMode[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
#if VGPU_CUDART == 12
static const struct vgpu_trace_capture C_cudaThreadGetCacheConfig[] = {{0, 1, VGPU_TRACE_BYTES, -1, 4}};
static const struct vgpu_trace_capture C_cudaThreadGetLimit[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
#endif
static const struct vgpu_trace_capture C_cudaUserObjectCreate[] = {{0, 1, VGPU_TRACE_BYTES, -1, 8}};
#if VGPU_CUDART == 12
#endif
#if VGPU_CUDART == 13
#endif
#if VGPU_CUDART == 12
#endif
#if VGPU_CUDART == 13
#endif
#if VGPU_CUDART == 12
#endif

static const struct vgpu_trace_function functions[] = {
    {"__cudaGetKernel", C___cudaGetKernel, 2, 1, 0, 16, VGPU_TRACE_STATUS},
#if VGPU_CUDART == 13
    {"__cudaGetProcAddress", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"__cudaInitModule", NULL, 1, 0, 0, 0, VGPU_TRACE_VALUE},
    {"__cudaLaunchKernel", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"__cudaLaunchKernel_ptsz", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"__cudaPopCallConfiguration", C___cudaPopCallConfiguration, 4, 3, 0, 48, VGPU_TRACE_STATUS},
    {"__cudaPushCallConfiguration", NULL, 6, 0, 0, 0, VGPU_TRACE_VALUE},
    {"__cudaRegisterFatBinary", NULL, 1, 0, 0, 0, VGPU_TRACE_VALUE},
    {"__cudaRegisterFatBinaryEnd", NULL, 1, 0, 0, 0, VGPU_TRACE_VOID},
    {"__cudaRegisterFunction", C___cudaRegisterFunction, 10, 1, 200, 0, VGPU_TRACE_VOID},
    {"__cudaRegisterHostVar", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"__cudaRegisterManagedVar", C___cudaRegisterManagedVar, 8, 1, 200, 0, VGPU_TRACE_VOID},
    {"__cudaRegisterUnifiedTable", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"__cudaRegisterVar", C___cudaRegisterVar, 8, 1, 200, 0, VGPU_TRACE_VOID},
    {"__cudaUnregisterFatBinary", NULL, 1, 0, 0, 0, VGPU_TRACE_VOID},
    {"cudaArrayGetInfo", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaArrayGetMemoryRequirements", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaArrayGetPlane", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaArrayGetSparseProperties", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaChooseDevice", C_cudaChooseDevice, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cudaCreateChannelDesc", NULL, 5, 0, 0, 0, VGPU_TRACE_VOID},
    {"cudaCreateSurfaceObject", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaCreateTextureObject", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaCtxResetPersistingL2Cache", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaDestroyExternalMemory", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaDestroyExternalSemaphore", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaDestroySurfaceObject", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaDestroyTextureObject", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUDART == 13
    {"cudaDevResourceGenerateDesc", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaDevSmResourceSplit", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaDevSmResourceSplitByCount", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cudaDeviceCanAccessPeer", C_cudaDeviceCanAccessPeer, 3, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cudaDeviceDisablePeerAccess", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaDeviceEnablePeerAccess", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaDeviceFlushGPUDirectRDMAWrites", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaDeviceGetAttribute", C_cudaDeviceGetAttribute, 3, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cudaDeviceGetByPCIBusId", C_cudaDeviceGetByPCIBusId, 2, 2, 200, 8, VGPU_TRACE_STATUS},
    {"cudaDeviceGetCacheConfig", C_cudaDeviceGetCacheConfig, 1, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cudaDeviceGetDefaultMemPool", C_cudaDeviceGetDefaultMemPool, 2, 1, 0, 16, VGPU_TRACE_STATUS},
#if VGPU_CUDART == 13
    {"cudaDeviceGetDevResource", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaDeviceGetExecutionCtx", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cudaDeviceGetGraphMemAttribute", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUDART == 13
    {"cudaDeviceGetHostAtomicCapabilities", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cudaDeviceGetLimit", C_cudaDeviceGetLimit, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaDeviceGetMemPool", C_cudaDeviceGetMemPool, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaDeviceGetNvSciSyncAttributes", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUDART == 13
    {"cudaDeviceGetP2PAtomicCapabilities", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cudaDeviceGetP2PAttribute", C_cudaDeviceGetP2PAttribute, 4, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cudaDeviceGetPCIBusId", C_cudaDeviceGetPCIBusId, 3, 1, 0, 200, VGPU_TRACE_STATUS},
    {"cudaDeviceGetSharedMemConfig", C_cudaDeviceGetSharedMemConfig, 1, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cudaDeviceGetStreamPriorityRange", C_cudaDeviceGetStreamPriorityRange, 2, 2, 0, 16, VGPU_TRACE_STATUS},
    {"cudaDeviceGetTexture1DLinearMaxWidth", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaDeviceGraphMemTrim", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaDeviceRegisterAsyncNotification", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaDeviceReset", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaDeviceSetCacheConfig", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaDeviceSetGraphMemAttribute", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaDeviceSetLimit", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaDeviceSetMemPool", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaDeviceSetSharedMemConfig", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaDeviceSynchronize", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaDeviceUnregisterAsyncNotification", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaDriverGetVersion", C_cudaDriverGetVersion, 1, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cudaEGLStreamConsumerAcquireFrame", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaEGLStreamConsumerConnect", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaEGLStreamConsumerConnectWithFlags", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaEGLStreamConsumerDisconnect", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaEGLStreamConsumerReleaseFrame", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaEGLStreamProducerConnect", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaEGLStreamProducerDisconnect", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaEGLStreamProducerPresentFrame", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaEGLStreamProducerReturnFrame", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaEventCreate", C_cudaEventCreate, 1, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaEventCreateFromEGLSync", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaEventCreateWithFlags", C_cudaEventCreateWithFlags, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaEventDestroy", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaEventElapsedTime", C_cudaEventElapsedTime, 3, 1, 0, 8, VGPU_TRACE_STATUS},
#if VGPU_CUDART == 12
    {"cudaEventElapsedTime_v2", C_cudaEventElapsedTime_v2, 3, 1, 0, 8, VGPU_TRACE_STATUS},
#endif
    {"cudaEventQuery", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaEventRecord", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaEventRecord_ptsz", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaEventRecordWithFlags", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaEventRecordWithFlags_ptsz", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaEventSynchronize", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUDART == 13
    {"cudaExecutionCtxDestroy", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaExecutionCtxGetDevResource", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaExecutionCtxGetDevice", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaExecutionCtxGetId", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaExecutionCtxRecordEvent", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaExecutionCtxStreamCreate", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaExecutionCtxSynchronize", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaExecutionCtxWaitEvent", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cudaExternalMemoryGetMappedBuffer", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaExternalMemoryGetMappedMipmappedArray", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaFree", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaFreeArray", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaFreeAsync", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaFreeAsync_ptsz", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaFreeHost", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaFreeMipmappedArray", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaFuncGetAttributes", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaFuncGetName", C_cudaFuncGetName, 2, 1, 0, 200, VGPU_TRACE_STATUS},
#if VGPU_CUDART == 13
    {"cudaFuncGetParamCount", C_cudaFuncGetParamCount, 2, 1, 0, 16, VGPU_TRACE_STATUS},
#endif
    {"cudaFuncGetParamInfo", C_cudaFuncGetParamInfo, 4, 2, 0, 32, VGPU_TRACE_STATUS},
    {"cudaFuncSetAttribute", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaFuncSetCacheConfig", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaFuncSetSharedMemConfig", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGLGetDevices", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGLMapBufferObject", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGLMapBufferObjectAsync", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGLRegisterBufferObject", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGLSetBufferObjectMapFlags", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGLSetGLDevice", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGLUnmapBufferObject", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGLUnmapBufferObjectAsync", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGLUnregisterBufferObject", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGetChannelDesc", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGetDevice", C_cudaGetDevice, 1, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cudaGetDeviceCount", C_cudaGetDeviceCount, 1, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cudaGetDeviceFlags", C_cudaGetDeviceFlags, 1, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cudaGetDeviceProperties", C_cudaGetDeviceProperties, 2, 1, 0, 200, VGPU_TRACE_STATUS},
#if VGPU_CUDART == 12
    {"cudaGetDeviceProperties_v2", C_cudaGetDeviceProperties_v2, 2, 1, 0, 200, VGPU_TRACE_STATUS},
#endif
    {"cudaGetDriverEntryPoint", C_cudaGetDriverEntryPoint, 4, 3, 200, 24, VGPU_TRACE_STATUS},
    {"cudaGetDriverEntryPoint_ptsz", C_cudaGetDriverEntryPoint_ptsz, 4, 3, 200, 24, VGPU_TRACE_STATUS},
    {"cudaGetDriverEntryPointByVersion", C_cudaGetDriverEntryPointByVersion, 5, 3, 200, 24, VGPU_TRACE_STATUS},
    {"cudaGetDriverEntryPointByVersion_ptsz", C_cudaGetDriverEntryPointByVersion_ptsz, 5, 3, 200, 24, VGPU_TRACE_STATUS},
    {"cudaGetErrorName", NULL, 1, 0, 0, 0, VGPU_TRACE_TEXT_RESULT},
    {"cudaGetErrorString", NULL, 1, 0, 0, 0, VGPU_TRACE_TEXT_RESULT},
    {"cudaGetExportTable", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGetFuncBySymbol", C_cudaGetFuncBySymbol, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaGetKernel", C_cudaGetKernel, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaGetLastError", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGetMipmappedArrayLevel", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGetSurfaceObjectResourceDesc", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGetSymbolAddress", C_cudaGetSymbolAddress, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaGetSymbolSize", C_cudaGetSymbolSize, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaGetTextureObjectResourceDesc", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGetTextureObjectResourceViewDesc", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGetTextureObjectTextureDesc", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphAddChildGraphNode", C_cudaGraphAddChildGraphNode, 5, 1, 0, 16, VGPU_TRACE_STATUS},
#if VGPU_CUDART == 12
    {"cudaGraphAddDependencies", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 13
    {"cudaGraphAddDependencies", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 12
    {"cudaGraphAddDependencies_v2", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cudaGraphAddEmptyNode", C_cudaGraphAddEmptyNode, 4, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaGraphAddEventRecordNode", C_cudaGraphAddEventRecordNode, 5, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaGraphAddEventWaitNode", C_cudaGraphAddEventWaitNode, 5, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaGraphAddExternalSemaphoresSignalNode", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphAddExternalSemaphoresWaitNode", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphAddHostNode", C_cudaGraphAddHostNode, 5, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaGraphAddKernelNode", C_cudaGraphAddKernelNode, 5, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaGraphAddMemAllocNode", C_cudaGraphAddMemAllocNode, 5, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaGraphAddMemFreeNode", C_cudaGraphAddMemFreeNode, 5, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaGraphAddMemcpyNode", C_cudaGraphAddMemcpyNode, 5, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaGraphAddMemcpyNode1D", C_cudaGraphAddMemcpyNode1D, 8, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaGraphAddMemcpyNodeFromSymbol", C_cudaGraphAddMemcpyNodeFromSymbol, 9, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaGraphAddMemcpyNodeToSymbol", C_cudaGraphAddMemcpyNodeToSymbol, 9, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaGraphAddMemsetNode", C_cudaGraphAddMemsetNode, 5, 1, 0, 16, VGPU_TRACE_STATUS},
#if VGPU_CUDART == 12
    {"cudaGraphAddNode", C_cudaGraphAddNode, 5, 1, 0, 16, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 13
    {"cudaGraphAddNode", C_cudaGraphAddNode, 6, 1, 0, 16, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 12
    {"cudaGraphAddNode_v2", C_cudaGraphAddNode_v2, 6, 1, 0, 16, VGPU_TRACE_STATUS},
#endif
    {"cudaGraphChildGraphNodeGetGraph", C_cudaGraphChildGraphNodeGetGraph, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaGraphClone", C_cudaGraphClone, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaGraphConditionalHandleCreate", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUDART == 13
    {"cudaGraphConditionalHandleCreate_v2", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cudaGraphCreate", C_cudaGraphCreate, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaGraphDebugDotPrint", C_cudaGraphDebugDotPrint, 3, 1, 200, 0, VGPU_TRACE_STATUS},
    {"cudaGraphDestroy", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphDestroyNode", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphEventRecordNodeGetEvent", C_cudaGraphEventRecordNodeGetEvent, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaGraphEventRecordNodeSetEvent", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphEventWaitNodeGetEvent", C_cudaGraphEventWaitNodeGetEvent, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaGraphEventWaitNodeSetEvent", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphExecChildGraphNodeSetParams", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphExecDestroy", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphExecEventRecordNodeSetEvent", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphExecEventWaitNodeSetEvent", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphExecExternalSemaphoresSignalNodeSetParams", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphExecExternalSemaphoresWaitNodeSetParams", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphExecGetFlags", C_cudaGraphExecGetFlags, 2, 1, 0, 16, VGPU_TRACE_STATUS},
#if VGPU_CUDART == 13
    {"cudaGraphExecGetId", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cudaGraphExecHostNodeSetParams", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphExecKernelNodeSetParams", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphExecMemcpyNodeSetParams", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphExecMemcpyNodeSetParams1D", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphExecMemcpyNodeSetParamsFromSymbol", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphExecMemcpyNodeSetParamsToSymbol", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphExecMemsetNodeSetParams", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphExecNodeSetParams", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphExecUpdate", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphExternalSemaphoresSignalNodeGetParams", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphExternalSemaphoresSignalNodeSetParams", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphExternalSemaphoresWaitNodeGetParams", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphExternalSemaphoresWaitNodeSetParams", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUDART == 12
    {"cudaGraphGetEdges", C_cudaGraphGetEdges, 4, 1, 0, 16, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 13
    {"cudaGraphGetEdges", C_cudaGraphGetEdges, 5, 1, 0, 16, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 12
    {"cudaGraphGetEdges_v2", C_cudaGraphGetEdges_v2, 5, 1, 0, 16, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 13
    {"cudaGraphGetId", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cudaGraphGetNodes", C_cudaGraphGetNodes, 3, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaGraphGetRootNodes", C_cudaGraphGetRootNodes, 3, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaGraphHostNodeGetParams", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphHostNodeSetParams", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphInstantiate", C_cudaGraphInstantiate, 3, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaGraphInstantiateWithFlags", C_cudaGraphInstantiateWithFlags, 3, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaGraphInstantiateWithParams", C_cudaGraphInstantiateWithParams, 3, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaGraphInstantiateWithParams_ptsz", C_cudaGraphInstantiateWithParams_ptsz, 3, 1, 0, 16, VGPU_TRACE_STATUS},
#if VGPU_CUDART == 12
    {"cudaGraphKernelNodeCopyAttributes", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 13
    {"cudaGraphKernelNodeCopyAttributes", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cudaGraphKernelNodeGetAttribute", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphKernelNodeGetParams", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphKernelNodeSetAttribute", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphKernelNodeSetParams", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphLaunch", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphLaunch_ptsz", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphMemAllocNodeGetParams", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphMemFreeNodeGetParams", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphMemcpyNodeGetParams", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphMemcpyNodeSetParams", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphMemcpyNodeSetParams1D", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphMemcpyNodeSetParamsFromSymbol", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphMemcpyNodeSetParamsToSymbol", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphMemsetNodeGetParams", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphMemsetNodeSetParams", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphNodeFindInClone", C_cudaGraphNodeFindInClone, 3, 1, 0, 16, VGPU_TRACE_STATUS},
#if VGPU_CUDART == 13
    {"cudaGraphNodeGetContainingGraph", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 12
    {"cudaGraphNodeGetDependencies", C_cudaGraphNodeGetDependencies, 3, 1, 0, 16, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 13
    {"cudaGraphNodeGetDependencies", C_cudaGraphNodeGetDependencies, 4, 1, 0, 16, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 12
    {"cudaGraphNodeGetDependencies_v2", C_cudaGraphNodeGetDependencies_v2, 4, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaGraphNodeGetDependentNodes", C_cudaGraphNodeGetDependentNodes, 3, 1, 0, 16, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 13
    {"cudaGraphNodeGetDependentNodes", C_cudaGraphNodeGetDependentNodes, 4, 1, 0, 16, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 12
    {"cudaGraphNodeGetDependentNodes_v2", C_cudaGraphNodeGetDependentNodes_v2, 4, 1, 0, 16, VGPU_TRACE_STATUS},
#endif
    {"cudaGraphNodeGetEnabled", C_cudaGraphNodeGetEnabled, 3, 1, 0, 8, VGPU_TRACE_STATUS},
#if VGPU_CUDART == 13
    {"cudaGraphNodeGetLocalId", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphNodeGetParams", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphNodeGetToolsId", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cudaGraphNodeGetType", C_cudaGraphNodeGetType, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cudaGraphNodeSetEnabled", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphNodeSetParams", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphReleaseUserObject", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUDART == 12
    {"cudaGraphRemoveDependencies", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 13
    {"cudaGraphRemoveDependencies", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 12
    {"cudaGraphRemoveDependencies_v2", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cudaGraphRetainUserObject", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphUpload", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphUpload_ptsz", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphicsEGLRegisterImage", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphicsGLRegisterBuffer", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphicsGLRegisterImage", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphicsMapResources", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphicsResourceGetMappedEglFrame", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphicsResourceGetMappedMipmappedArray", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphicsResourceGetMappedPointer", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphicsResourceSetMapFlags", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphicsSubResourceGetMappedArray", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphicsUnmapResources", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphicsUnregisterResource", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphicsVDPAURegisterOutputSurface", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaGraphicsVDPAURegisterVideoSurface", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUDART == 13
    {"cudaGreenCtxCreate", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cudaHostAlloc", C_cudaHostAlloc, 3, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaHostGetDevicePointer", C_cudaHostGetDevicePointer, 3, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaHostGetFlags", C_cudaHostGetFlags, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cudaHostRegister", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaHostUnregister", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaImportExternalMemory", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaImportExternalSemaphore", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaInitDevice", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaIpcCloseMemHandle", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaIpcGetEventHandle", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaIpcGetMemHandle", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaIpcOpenEventHandle", NULL, 9, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaIpcOpenMemHandle", NULL, 10, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaKernelSetAttributeForDevice", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaLaunchCooperativeKernel", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaLaunchCooperativeKernel_ptsz", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUDART == 12
    {"cudaLaunchCooperativeKernelMultiDevice", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cudaLaunchHostFunc", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaLaunchHostFunc_ptsz", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUDART == 13
    {"cudaLaunchHostFunc_v2", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaLaunchHostFunc_v2_ptsz", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cudaLaunchKernel", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaLaunchKernel_ptsz", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaLaunchKernelExC", C_cudaLaunchKernelExC, 3, 1, 64, 0, VGPU_TRACE_STATUS},
    {"cudaLaunchKernelExC_ptsz", C_cudaLaunchKernelExC_ptsz, 3, 1, 64, 0, VGPU_TRACE_STATUS},
    {"cudaLibraryEnumerateKernels", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaLibraryGetGlobal", C_cudaLibraryGetGlobal, 4, 3, 200, 32, VGPU_TRACE_STATUS},
    {"cudaLibraryGetKernel", C_cudaLibraryGetKernel, 3, 2, 200, 16, VGPU_TRACE_STATUS},
    {"cudaLibraryGetKernelCount", C_cudaLibraryGetKernelCount, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cudaLibraryGetManaged", C_cudaLibraryGetManaged, 4, 3, 200, 32, VGPU_TRACE_STATUS},
    {"cudaLibraryGetUnifiedFunction", C_cudaLibraryGetUnifiedFunction, 3, 2, 200, 16, VGPU_TRACE_STATUS},
    {"cudaLibraryLoadData", C_cudaLibraryLoadData, 8, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaLibraryLoadFromFile", C_cudaLibraryLoadFromFile, 8, 2, 200, 16, VGPU_TRACE_STATUS},
    {"cudaLibraryUnload", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUDART == 13
    {"cudaLogsCurrent", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaLogsDumpToFile", C_cudaLogsDumpToFile, 3, 1, 200, 0, VGPU_TRACE_STATUS},
    {"cudaLogsDumpToMemory", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaLogsRegisterCallback", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaLogsUnregisterCallback", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cudaMalloc", C_cudaMalloc, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaMalloc3D", C_cudaMalloc3D, 4, 1, 0, 40, VGPU_TRACE_STATUS},
    {"cudaMalloc3DArray", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMallocArray", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMallocAsync", C_cudaMallocAsync, 3, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaMallocAsync_ptsz", C_cudaMallocAsync_ptsz, 3, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaMallocFromPoolAsync", C_cudaMallocFromPoolAsync, 4, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaMallocFromPoolAsync_ptsz", C_cudaMallocFromPoolAsync_ptsz, 4, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaMallocHost", C_cudaMallocHost, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaMallocManaged", C_cudaMallocManaged, 3, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaMallocMipmappedArray", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMallocPitch", C_cudaMallocPitch, 4, 2, 0, 32, VGPU_TRACE_STATUS},
#if VGPU_CUDART == 12
    {"cudaMemAdvise", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 13
    {"cudaMemAdvise", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 12
    {"cudaMemAdvise_v2", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 13
    {"cudaMemDiscardAndPrefetchBatchAsync", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemDiscardAndPrefetchBatchAsync_ptsz", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemDiscardBatchAsync", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemDiscardBatchAsync_ptsz", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemGetDefaultMemPool", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cudaMemGetInfo", C_cudaMemGetInfo, 2, 2, 0, 32, VGPU_TRACE_STATUS},
#if VGPU_CUDART == 13
    {"cudaMemGetLocationInfo", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemGetMemPool", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cudaMemPoolCreate", C_cudaMemPoolCreate, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaMemPoolDestroy", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemPoolExportPointer", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemPoolExportToShareableHandle", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemPoolGetAccess", C_cudaMemPoolGetAccess, 3, 2, 0, 24, VGPU_TRACE_STATUS},
    {"cudaMemPoolGetAttribute", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemPoolImportFromShareableHandle", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemPoolImportPointer", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemPoolSetAccess", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemPoolSetAttribute", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemPoolTrimTo", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUDART == 12
    {"cudaMemPrefetchAsync", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 13
    {"cudaMemPrefetchAsync", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 12
    {"cudaMemPrefetchAsync_ptsz", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 13
    {"cudaMemPrefetchAsync_ptsz", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 12
    {"cudaMemPrefetchAsync_v2", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemPrefetchAsync_v2_ptsz", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 13
    {"cudaMemPrefetchBatchAsync", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemPrefetchBatchAsync_ptsz", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cudaMemRangeGetAttribute", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemRangeGetAttributes", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUDART == 13
    {"cudaMemSetMemPool", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cudaMemcpy", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpy_ptds", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpy2D", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpy2D_ptds", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpy2DArrayToArray", NULL, 9, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpy2DArrayToArray_ptds", NULL, 9, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpy2DAsync", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpy2DAsync_ptsz", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpy2DFromArray", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpy2DFromArray_ptds", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpy2DFromArrayAsync", NULL, 9, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpy2DFromArrayAsync_ptsz", NULL, 9, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpy2DToArray", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpy2DToArray_ptds", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpy2DToArrayAsync", NULL, 9, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpy2DToArrayAsync_ptsz", NULL, 9, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpy3D", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpy3D_ptds", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpy3DAsync", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpy3DAsync_ptsz", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUDART == 12
    {"cudaMemcpy3DBatchAsync", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 13
    {"cudaMemcpy3DBatchAsync", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 12
    {"cudaMemcpy3DBatchAsync_ptsz", C_cudaMemcpy3DBatchAsync_ptsz, 5, 1, 0, 16, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 13
    {"cudaMemcpy3DBatchAsync_ptsz", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cudaMemcpy3DPeer", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpy3DPeer_ptds", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpy3DPeerAsync", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpy3DPeerAsync_ptsz", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUDART == 13
    {"cudaMemcpy3DWithAttributesAsync", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpy3DWithAttributesAsync_ptsz", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cudaMemcpyArrayToArray", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpyArrayToArray_ptds", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpyAsync", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpyAsync_ptsz", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUDART == 12
    {"cudaMemcpyBatchAsync", C_cudaMemcpyBatchAsync, 9, 1, 0, 16, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 13
    {"cudaMemcpyBatchAsync", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 12
    {"cudaMemcpyBatchAsync_ptsz", C_cudaMemcpyBatchAsync_ptsz, 9, 1, 0, 16, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 13
    {"cudaMemcpyBatchAsync_ptsz", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cudaMemcpyFromArray", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpyFromArray_ptds", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpyFromArrayAsync", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpyFromArrayAsync_ptsz", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpyFromSymbol", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpyFromSymbol_ptds", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpyFromSymbolAsync", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpyFromSymbolAsync_ptsz", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpyPeer", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpyPeerAsync", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpyToArray", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpyToArray_ptds", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpyToArrayAsync", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpyToArrayAsync_ptsz", NULL, 7, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpyToSymbol", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpyToSymbol_ptds", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpyToSymbolAsync", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpyToSymbolAsync_ptsz", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUDART == 13
    {"cudaMemcpyWithAttributesAsync", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemcpyWithAttributesAsync_ptsz", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cudaMemset", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemset_ptds", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemset2D", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemset2D_ptds", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemset2DAsync", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemset2DAsync_ptsz", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemset3D", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemset3D_ptds", NULL, 8, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemset3DAsync", NULL, 9, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemset3DAsync_ptsz", NULL, 9, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemsetAsync", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMemsetAsync_ptsz", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMipmappedArrayGetMemoryRequirements", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaMipmappedArrayGetSparseProperties", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaOccupancyAvailableDynamicSMemPerBlock", C_cudaOccupancyAvailableDynamicSMemPerBlock, 4, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaOccupancyMaxActiveBlocksPerMultiprocessor", C_cudaOccupancyMaxActiveBlocksPerMultiprocessor, 4, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags", C_cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags, 5, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cudaOccupancyMaxActiveClusters", C_cudaOccupancyMaxActiveClusters, 3, 2, 64, 8, VGPU_TRACE_STATUS},
    {"cudaOccupancyMaxPotentialClusterSize", C_cudaOccupancyMaxPotentialClusterSize, 3, 2, 64, 8, VGPU_TRACE_STATUS},
    {"cudaPeekAtLastError", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaPointerGetAttributes", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaProfilerStart", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaProfilerStop", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaRuntimeGetVersion", C_cudaRuntimeGetVersion, 1, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cudaSetDevice", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaSetDeviceFlags", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUDART == 12
    {"cudaSetDoubleForDevice", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaSetDoubleForHost", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cudaSetValidDevices", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUDART == 12
    {"cudaSignalExternalSemaphoresAsync", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 13
    {"cudaSignalExternalSemaphoresAsync", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 12
    {"cudaSignalExternalSemaphoresAsync_ptsz", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 13
    {"cudaSignalExternalSemaphoresAsync_ptsz", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 12
    {"cudaSignalExternalSemaphoresAsync_v2", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaSignalExternalSemaphoresAsync_v2_ptsz", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cudaStreamAddCallback", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaStreamAddCallback_ptsz", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaStreamAttachMemAsync", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaStreamAttachMemAsync_ptsz", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaStreamBeginCapture", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaStreamBeginCapture_ptsz", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaStreamBeginCaptureToGraph", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaStreamBeginCaptureToGraph_ptsz", NULL, 6, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUDART == 13
    {"cudaStreamBeginRecaptureToGraph", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaStreamBeginRecaptureToGraph_ptsz", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cudaStreamCopyAttributes", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaStreamCopyAttributes_ptsz", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaStreamCreate", C_cudaStreamCreate, 1, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaStreamCreateWithFlags", C_cudaStreamCreateWithFlags, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaStreamCreateWithPriority", C_cudaStreamCreateWithPriority, 3, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaStreamDestroy", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaStreamEndCapture", C_cudaStreamEndCapture, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaStreamEndCapture_ptsz", C_cudaStreamEndCapture_ptsz, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaStreamGetAttribute", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaStreamGetAttribute_ptsz", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUDART == 12
    {"cudaStreamGetCaptureInfo", C_cudaStreamGetCaptureInfo, 3, 2, 0, 24, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 13
    {"cudaStreamGetCaptureInfo", C_cudaStreamGetCaptureInfo, 7, 6, 0, 88, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 12
    {"cudaStreamGetCaptureInfo_ptsz", C_cudaStreamGetCaptureInfo_ptsz, 3, 2, 0, 24, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 13
    {"cudaStreamGetCaptureInfo_ptsz", C_cudaStreamGetCaptureInfo_ptsz, 7, 6, 0, 88, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 12
    {"cudaStreamGetCaptureInfo_v2", C_cudaStreamGetCaptureInfo_v2, 6, 5, 0, 72, VGPU_TRACE_STATUS},
    {"cudaStreamGetCaptureInfo_v2_ptsz", C_cudaStreamGetCaptureInfo_v2_ptsz, 6, 5, 0, 72, VGPU_TRACE_STATUS},
    {"cudaStreamGetCaptureInfo_v3", C_cudaStreamGetCaptureInfo_v3, 7, 6, 0, 88, VGPU_TRACE_STATUS},
    {"cudaStreamGetCaptureInfo_v3_ptsz", C_cudaStreamGetCaptureInfo_v3_ptsz, 7, 6, 0, 88, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 13
    {"cudaStreamGetDevResource", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaStreamGetDevResource_ptsz", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cudaStreamGetDevice", C_cudaStreamGetDevice, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cudaStreamGetDevice_ptsz", C_cudaStreamGetDevice_ptsz, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cudaStreamGetFlags", C_cudaStreamGetFlags, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cudaStreamGetFlags_ptsz", C_cudaStreamGetFlags_ptsz, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cudaStreamGetId", C_cudaStreamGetId, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaStreamGetId_ptsz", C_cudaStreamGetId_ptsz, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaStreamGetPriority", C_cudaStreamGetPriority, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cudaStreamGetPriority_ptsz", C_cudaStreamGetPriority_ptsz, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cudaStreamIsCapturing", C_cudaStreamIsCapturing, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cudaStreamIsCapturing_ptsz", C_cudaStreamIsCapturing_ptsz, 2, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cudaStreamQuery", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaStreamQuery_ptsz", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaStreamSetAttribute", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaStreamSetAttribute_ptsz", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaStreamSynchronize", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaStreamSynchronize_ptsz", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUDART == 12
    {"cudaStreamUpdateCaptureDependencies", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 13
    {"cudaStreamUpdateCaptureDependencies", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 12
    {"cudaStreamUpdateCaptureDependencies_ptsz", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 13
    {"cudaStreamUpdateCaptureDependencies_ptsz", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 12
    {"cudaStreamUpdateCaptureDependencies_v2", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaStreamUpdateCaptureDependencies_v2_ptsz", NULL, 5, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cudaStreamWaitEvent", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaStreamWaitEvent_ptsz", NULL, 3, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUDART == 13
    {"cudaSubgridCreate", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaSubgridWorkerGridCreate", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaSubgridWorksetCreate", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cudaThreadExchangeStreamCaptureMode", C_cudaThreadExchangeStreamCaptureMode, 1, 1, 0, 8, VGPU_TRACE_STATUS},
#if VGPU_CUDART == 12
    {"cudaThreadExit", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaThreadGetCacheConfig", C_cudaThreadGetCacheConfig, 1, 1, 0, 8, VGPU_TRACE_STATUS},
    {"cudaThreadGetLimit", C_cudaThreadGetLimit, 2, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaThreadSetCacheConfig", NULL, 1, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaThreadSetLimit", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaThreadSynchronize", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
    {"cudaUserObjectCreate", C_cudaUserObjectCreate, 5, 1, 0, 16, VGPU_TRACE_STATUS},
    {"cudaUserObjectRelease", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaUserObjectRetain", NULL, 2, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaVDPAUGetDevice", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaVDPAUSetVDPAUDevice", NULL, 0, 0, 0, 0, VGPU_TRACE_STATUS},
#if VGPU_CUDART == 12
    {"cudaWaitExternalSemaphoresAsync", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 13
    {"cudaWaitExternalSemaphoresAsync", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 12
    {"cudaWaitExternalSemaphoresAsync_ptsz", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 13
    {"cudaWaitExternalSemaphoresAsync_ptsz", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
#if VGPU_CUDART == 12
    {"cudaWaitExternalSemaphoresAsync_v2", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
    {"cudaWaitExternalSemaphoresAsync_v2_ptsz", NULL, 4, 0, 0, 0, VGPU_TRACE_STATUS},
#endif
};
const struct vgpu_trace_library vgpu_twin_library = {VGPU_CUDART == 12 ? 1 : 2, COUNT, functions};
void *vgpu_twin_real[COUNT];

cudaError_t __cudaGetKernel(cudaKernel_t *kernelPtr, const void *entryFuncAddr)
TRACED(cudaError_t, __cudaGetKernel, (kernelPtr, entryFuncAddr), W(kernelPtr), W(entryFuncAddr))
#if VGPU_CUDART == 13
VGPU_API cudaError_t __cudaGetProcAddress(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cudaError_t, __cudaGetProcAddress, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#endif
char __cudaInitModule(void **fatCubinHandle)
TRACED(char, __cudaInitModule, (fatCubinHandle), W(fatCubinHandle))
cudaError_t __cudaLaunchKernel(cudaKernel_t kernel, dim3 gridDim, dim3 blockDim, void **args, size_t sharedMem, cudaStream_t stream)
TRACED(cudaError_t, __cudaLaunchKernel, (kernel, gridDim, blockDim, args, sharedMem, stream), W(kernel), WS(gridDim, 0), WS(gridDim, 1), WS(blockDim, 0), WS(blockDim, 1), W(args), W(sharedMem), W(stream))
cudaError_t __cudaLaunchKernel_ptsz(cudaKernel_t kernel, dim3 gridDim, dim3 blockDim, void **args, size_t sharedMem, cudaStream_t stream)
TRACED(cudaError_t, __cudaLaunchKernel_ptsz, (kernel, gridDim, blockDim, args, sharedMem, stream), W(kernel), WS(gridDim, 0), WS(gridDim, 1), WS(blockDim, 0), WS(blockDim, 1), W(args), W(sharedMem), W(stream))
cudaError_t __cudaPopCallConfiguration(dim3 *gridDim, dim3 *blockDim, size_t *sharedMem, void *stream)
TRACED(cudaError_t, __cudaPopCallConfiguration, (gridDim, blockDim, sharedMem, stream), W(gridDim), W(blockDim), W(sharedMem), W(stream))
unsigned int __cudaPushCallConfiguration(dim3 gridDim, dim3 blockDim, size_t sharedMem, cudaStream_t stream)
TRACED(unsigned int, __cudaPushCallConfiguration, (gridDim, blockDim, sharedMem, stream), WS(gridDim, 0), WS(gridDim, 1), WS(blockDim, 0), WS(blockDim, 1), W(sharedMem), W(stream))
void **__cudaRegisterFatBinary(void *fatCubin)
TRACED(void **, __cudaRegisterFatBinary, (fatCubin), W(fatCubin))
void __cudaRegisterFatBinaryEnd(void **fatCubinHandle)
NOTHING(void, __cudaRegisterFatBinaryEnd, (fatCubinHandle), W(fatCubinHandle))
void __cudaRegisterFunction(void **fatCubinHandle, const char *hostFun, char *deviceFun, const char *deviceName, int thread_limit, uint3 *tid, uint3 *bid, dim3 *bDim, dim3 *gDim, int *wSize)
NOTHING(void, __cudaRegisterFunction, (fatCubinHandle, hostFun, deviceFun, deviceName, thread_limit, tid, bid, bDim, gDim, wSize), W(fatCubinHandle), W(hostFun), W(deviceFun), W(deviceName), W(thread_limit), W(tid), W(bid), W(bDim), W(gDim), W(wSize))
VGPU_API cudaError_t __cudaRegisterHostVar(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cudaError_t, __cudaRegisterHostVar, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
void __cudaRegisterManagedVar(void **fatCubinHandle, void **hostVarPtrAddress, char *deviceAddress, const char *deviceName, int ext, size_t size, int constant, int global)
NOTHING(void, __cudaRegisterManagedVar, (fatCubinHandle, hostVarPtrAddress, deviceAddress, deviceName, ext, size, constant, global), W(fatCubinHandle), W(hostVarPtrAddress), W(deviceAddress), W(deviceName), W(ext), W(size), W(constant), W(global))
VGPU_API cudaError_t __cudaRegisterUnifiedTable(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cudaError_t, __cudaRegisterUnifiedTable, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
void __cudaRegisterVar(void **fatCubinHandle, char *hostVar, char *deviceAddress, const char *deviceName, int ext, size_t size, int constant, int global)
NOTHING(void, __cudaRegisterVar, (fatCubinHandle, hostVar, deviceAddress, deviceName, ext, size, constant, global), W(fatCubinHandle), W(hostVar), W(deviceAddress), W(deviceName), W(ext), W(size), W(constant), W(global))
void __cudaUnregisterFatBinary(void **fatCubinHandle)
NOTHING(void, __cudaUnregisterFatBinary, (fatCubinHandle), W(fatCubinHandle))
cudaError_t cudaArrayGetInfo(cudaChannelFormatDesc *desc, cudaExtent *extent, unsigned int *flags, cudaArray_t array)
TRACED(cudaError_t, cudaArrayGetInfo, (desc, extent, flags, array), W(desc), W(extent), W(flags), W(array))
cudaError_t cudaArrayGetMemoryRequirements(cudaArrayMemoryRequirements *memoryRequirements, cudaArray_t array, int device)
TRACED(cudaError_t, cudaArrayGetMemoryRequirements, (memoryRequirements, array, device), W(memoryRequirements), W(array), W(device))
cudaError_t cudaArrayGetPlane(cudaArray_t *pPlaneArray, cudaArray_t hArray, unsigned int planeIdx)
TRACED(cudaError_t, cudaArrayGetPlane, (pPlaneArray, hArray, planeIdx), W(pPlaneArray), W(hArray), W(planeIdx))
cudaError_t cudaArrayGetSparseProperties(cudaArraySparseProperties *sparseProperties, cudaArray_t array)
TRACED(cudaError_t, cudaArrayGetSparseProperties, (sparseProperties, array), W(sparseProperties), W(array))
cudaError_t cudaChooseDevice(int *device, const cudaDeviceProp *prop)
TRACED(cudaError_t, cudaChooseDevice, (device, prop), W(device), W(prop))
cudaChannelFormatDesc cudaCreateChannelDesc(int x, int y, int z, int w, cudaChannelFormatKind f)
STRUCTURE(cudaChannelFormatDesc, cudaCreateChannelDesc, (x, y, z, w, f), W(x), W(y), W(z), W(w), W(f))
cudaError_t cudaCreateSurfaceObject(cudaSurfaceObject_t *pSurfObject, const cudaResourceDesc *pResDesc)
TRACED(cudaError_t, cudaCreateSurfaceObject, (pSurfObject, pResDesc), W(pSurfObject), W(pResDesc))
cudaError_t cudaCreateTextureObject(cudaTextureObject_t *pTexObject, const cudaResourceDesc *pResDesc, const cudaTextureDesc *pTexDesc, const cudaResourceViewDesc *pResViewDesc)
TRACED(cudaError_t, cudaCreateTextureObject, (pTexObject, pResDesc, pTexDesc, pResViewDesc), W(pTexObject), W(pResDesc), W(pTexDesc), W(pResViewDesc))
cudaError_t cudaCtxResetPersistingL2Cache(void)
TRACED(cudaError_t, cudaCtxResetPersistingL2Cache, (), 0)
cudaError_t cudaDestroyExternalMemory(cudaExternalMemory_t extMem)
TRACED(cudaError_t, cudaDestroyExternalMemory, (extMem), W(extMem))
cudaError_t cudaDestroyExternalSemaphore(cudaExternalSemaphore_t extSem)
TRACED(cudaError_t, cudaDestroyExternalSemaphore, (extSem), W(extSem))
cudaError_t cudaDestroySurfaceObject(cudaSurfaceObject_t surfObject)
TRACED(cudaError_t, cudaDestroySurfaceObject, (surfObject), W(surfObject))
cudaError_t cudaDestroyTextureObject(cudaTextureObject_t texObject)
TRACED(cudaError_t, cudaDestroyTextureObject, (texObject), W(texObject))
#if VGPU_CUDART == 13
cudaError_t cudaDevResourceGenerateDesc(cudaDevResourceDesc_t *phDesc, cudaDevResource *resources, unsigned int nbResources)
TRACED(cudaError_t, cudaDevResourceGenerateDesc, (phDesc, resources, nbResources), W(phDesc), W(resources), W(nbResources))
cudaError_t cudaDevSmResourceSplit(cudaDevResource *result, unsigned int nbGroups, const cudaDevResource *input, cudaDevResource *remainder, unsigned int flags, cudaDevSmResourceGroupParams *groupParams)
TRACED(cudaError_t, cudaDevSmResourceSplit, (result, nbGroups, input, remainder, flags, groupParams), W(result), W(nbGroups), W(input), W(remainder), W(flags), W(groupParams))
cudaError_t cudaDevSmResourceSplitByCount(cudaDevResource *result, unsigned int *nbGroups, const cudaDevResource *input, cudaDevResource *remaining, unsigned int flags, unsigned int minCount)
TRACED(cudaError_t, cudaDevSmResourceSplitByCount, (result, nbGroups, input, remaining, flags, minCount), W(result), W(nbGroups), W(input), W(remaining), W(flags), W(minCount))
#endif
cudaError_t cudaDeviceCanAccessPeer(int *canAccessPeer, int device, int peerDevice)
TRACED(cudaError_t, cudaDeviceCanAccessPeer, (canAccessPeer, device, peerDevice), W(canAccessPeer), W(device), W(peerDevice))
cudaError_t cudaDeviceDisablePeerAccess(int peerDevice)
TRACED(cudaError_t, cudaDeviceDisablePeerAccess, (peerDevice), W(peerDevice))
cudaError_t cudaDeviceEnablePeerAccess(int peerDevice, unsigned int flags)
TRACED(cudaError_t, cudaDeviceEnablePeerAccess, (peerDevice, flags), W(peerDevice), W(flags))
cudaError_t cudaDeviceFlushGPUDirectRDMAWrites(cudaFlushGPUDirectRDMAWritesTarget target, cudaFlushGPUDirectRDMAWritesScope scope)
TRACED(cudaError_t, cudaDeviceFlushGPUDirectRDMAWrites, (target, scope), W(target), W(scope))
cudaError_t cudaDeviceGetAttribute(int *value, cudaDeviceAttr attr, int device)
TRACED(cudaError_t, cudaDeviceGetAttribute, (value, attr, device), W(value), W(attr), W(device))
cudaError_t cudaDeviceGetByPCIBusId(int *device, const char *pciBusId)
TRACED(cudaError_t, cudaDeviceGetByPCIBusId, (device, pciBusId), W(device), W(pciBusId))
cudaError_t cudaDeviceGetCacheConfig(cudaFuncCache *pCacheConfig)
TRACED(cudaError_t, cudaDeviceGetCacheConfig, (pCacheConfig), W(pCacheConfig))
cudaError_t cudaDeviceGetDefaultMemPool(cudaMemPool_t *memPool, int device)
TRACED(cudaError_t, cudaDeviceGetDefaultMemPool, (memPool, device), W(memPool), W(device))
#if VGPU_CUDART == 13
cudaError_t cudaDeviceGetDevResource(int device, cudaDevResource *resource, cudaDevResourceType type)
TRACED(cudaError_t, cudaDeviceGetDevResource, (device, resource, type), W(device), W(resource), W(type))
cudaError_t cudaDeviceGetExecutionCtx(cudaExecutionContext_t *ctx, int device)
TRACED(cudaError_t, cudaDeviceGetExecutionCtx, (ctx, device), W(ctx), W(device))
#endif
cudaError_t cudaDeviceGetGraphMemAttribute(int device, cudaGraphMemAttributeType attr, void *value)
TRACED(cudaError_t, cudaDeviceGetGraphMemAttribute, (device, attr, value), W(device), W(attr), W(value))
#if VGPU_CUDART == 13
cudaError_t cudaDeviceGetHostAtomicCapabilities(unsigned int *capabilities, const cudaAtomicOperation *operations, unsigned int count, int device)
TRACED(cudaError_t, cudaDeviceGetHostAtomicCapabilities, (capabilities, operations, count, device), W(capabilities), W(operations), W(count), W(device))
#endif
cudaError_t cudaDeviceGetLimit(size_t *pValue, cudaLimit limit)
TRACED(cudaError_t, cudaDeviceGetLimit, (pValue, limit), W(pValue), W(limit))
cudaError_t cudaDeviceGetMemPool(cudaMemPool_t *memPool, int device)
TRACED(cudaError_t, cudaDeviceGetMemPool, (memPool, device), W(memPool), W(device))
cudaError_t cudaDeviceGetNvSciSyncAttributes(void *nvSciSyncAttrList, int device, int flags)
TRACED(cudaError_t, cudaDeviceGetNvSciSyncAttributes, (nvSciSyncAttrList, device, flags), W(nvSciSyncAttrList), W(device), W(flags))
#if VGPU_CUDART == 13
cudaError_t cudaDeviceGetP2PAtomicCapabilities(unsigned int *capabilities, const cudaAtomicOperation *operations, unsigned int count, int srcDevice, int dstDevice)
TRACED(cudaError_t, cudaDeviceGetP2PAtomicCapabilities, (capabilities, operations, count, srcDevice, dstDevice), W(capabilities), W(operations), W(count), W(srcDevice), W(dstDevice))
#endif
cudaError_t cudaDeviceGetP2PAttribute(int *value, cudaDeviceP2PAttr attr, int srcDevice, int dstDevice)
TRACED(cudaError_t, cudaDeviceGetP2PAttribute, (value, attr, srcDevice, dstDevice), W(value), W(attr), W(srcDevice), W(dstDevice))
cudaError_t cudaDeviceGetPCIBusId(char *pciBusId, int len, int device)
TRACED(cudaError_t, cudaDeviceGetPCIBusId, (pciBusId, len, device), W(pciBusId), W(len), W(device))
cudaError_t cudaDeviceGetSharedMemConfig(cudaSharedMemConfig *pConfig)
TRACED(cudaError_t, cudaDeviceGetSharedMemConfig, (pConfig), W(pConfig))
cudaError_t cudaDeviceGetStreamPriorityRange(int *leastPriority, int *greatestPriority)
TRACED(cudaError_t, cudaDeviceGetStreamPriorityRange, (leastPriority, greatestPriority), W(leastPriority), W(greatestPriority))
cudaError_t cudaDeviceGetTexture1DLinearMaxWidth(size_t *maxWidthInElements, const cudaChannelFormatDesc *fmtDesc, int device)
TRACED(cudaError_t, cudaDeviceGetTexture1DLinearMaxWidth, (maxWidthInElements, fmtDesc, device), W(maxWidthInElements), W(fmtDesc), W(device))
cudaError_t cudaDeviceGraphMemTrim(int device)
TRACED(cudaError_t, cudaDeviceGraphMemTrim, (device), W(device))
cudaError_t cudaDeviceRegisterAsyncNotification(int device, cudaAsyncCallback callbackFunc, void *userData, cudaAsyncCallbackHandle_t *callback)
TRACED(cudaError_t, cudaDeviceRegisterAsyncNotification, (device, callbackFunc, userData, callback), W(device), W(callbackFunc), W(userData), W(callback))
cudaError_t cudaDeviceReset(void)
TRACED(cudaError_t, cudaDeviceReset, (), 0)
cudaError_t cudaDeviceSetCacheConfig(cudaFuncCache cacheConfig)
TRACED(cudaError_t, cudaDeviceSetCacheConfig, (cacheConfig), W(cacheConfig))
cudaError_t cudaDeviceSetGraphMemAttribute(int device, cudaGraphMemAttributeType attr, void *value)
TRACED(cudaError_t, cudaDeviceSetGraphMemAttribute, (device, attr, value), W(device), W(attr), W(value))
cudaError_t cudaDeviceSetLimit(cudaLimit limit, size_t value)
TRACED(cudaError_t, cudaDeviceSetLimit, (limit, value), W(limit), W(value))
cudaError_t cudaDeviceSetMemPool(int device, cudaMemPool_t memPool)
TRACED(cudaError_t, cudaDeviceSetMemPool, (device, memPool), W(device), W(memPool))
cudaError_t cudaDeviceSetSharedMemConfig(cudaSharedMemConfig config)
TRACED(cudaError_t, cudaDeviceSetSharedMemConfig, (config), W(config))
cudaError_t cudaDeviceSynchronize(void)
TRACED(cudaError_t, cudaDeviceSynchronize, (), 0)
cudaError_t cudaDeviceUnregisterAsyncNotification(int device, cudaAsyncCallbackHandle_t callback)
TRACED(cudaError_t, cudaDeviceUnregisterAsyncNotification, (device, callback), W(device), W(callback))
cudaError_t cudaDriverGetVersion(int *driverVersion)
TRACED(cudaError_t, cudaDriverGetVersion, (driverVersion), W(driverVersion))
VGPU_API cudaError_t cudaEGLStreamConsumerAcquireFrame(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cudaError_t, cudaEGLStreamConsumerAcquireFrame, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cudaError_t cudaEGLStreamConsumerConnect(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cudaError_t, cudaEGLStreamConsumerConnect, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cudaError_t cudaEGLStreamConsumerConnectWithFlags(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cudaError_t, cudaEGLStreamConsumerConnectWithFlags, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cudaError_t cudaEGLStreamConsumerDisconnect(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cudaError_t, cudaEGLStreamConsumerDisconnect, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cudaError_t cudaEGLStreamConsumerReleaseFrame(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cudaError_t, cudaEGLStreamConsumerReleaseFrame, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cudaError_t cudaEGLStreamProducerConnect(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cudaError_t, cudaEGLStreamProducerConnect, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cudaError_t cudaEGLStreamProducerDisconnect(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cudaError_t, cudaEGLStreamProducerDisconnect, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cudaError_t cudaEGLStreamProducerPresentFrame(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cudaError_t, cudaEGLStreamProducerPresentFrame, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cudaError_t cudaEGLStreamProducerReturnFrame(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cudaError_t, cudaEGLStreamProducerReturnFrame, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
cudaError_t cudaEventCreate(cudaEvent_t *event)
TRACED(cudaError_t, cudaEventCreate, (event), W(event))
VGPU_API cudaError_t cudaEventCreateFromEGLSync(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cudaError_t, cudaEventCreateFromEGLSync, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
cudaError_t cudaEventCreateWithFlags(cudaEvent_t *event, unsigned int flags)
TRACED(cudaError_t, cudaEventCreateWithFlags, (event, flags), W(event), W(flags))
cudaError_t cudaEventDestroy(cudaEvent_t event)
TRACED(cudaError_t, cudaEventDestroy, (event), W(event))
cudaError_t cudaEventElapsedTime(float *ms, cudaEvent_t start, cudaEvent_t end)
TRACED(cudaError_t, cudaEventElapsedTime, (ms, start, end), W(ms), W(start), W(end))
#if VGPU_CUDART == 12
cudaError_t cudaEventElapsedTime_v2(float *ms, cudaEvent_t start, cudaEvent_t end)
TRACED(cudaError_t, cudaEventElapsedTime_v2, (ms, start, end), W(ms), W(start), W(end))
#endif
cudaError_t cudaEventQuery(cudaEvent_t event)
TRACED(cudaError_t, cudaEventQuery, (event), W(event))
cudaError_t cudaEventRecord(cudaEvent_t event, cudaStream_t stream)
TRACED(cudaError_t, cudaEventRecord, (event, stream), W(event), W(stream))
cudaError_t cudaEventRecord_ptsz(cudaEvent_t event, cudaStream_t stream)
TRACED(cudaError_t, cudaEventRecord_ptsz, (event, stream), W(event), W(stream))
cudaError_t cudaEventRecordWithFlags(cudaEvent_t event, cudaStream_t stream, unsigned int flags)
TRACED(cudaError_t, cudaEventRecordWithFlags, (event, stream, flags), W(event), W(stream), W(flags))
cudaError_t cudaEventRecordWithFlags_ptsz(cudaEvent_t event, cudaStream_t stream, unsigned int flags)
TRACED(cudaError_t, cudaEventRecordWithFlags_ptsz, (event, stream, flags), W(event), W(stream), W(flags))
cudaError_t cudaEventSynchronize(cudaEvent_t event)
TRACED(cudaError_t, cudaEventSynchronize, (event), W(event))
#if VGPU_CUDART == 13
cudaError_t cudaExecutionCtxDestroy(cudaExecutionContext_t ctx)
TRACED(cudaError_t, cudaExecutionCtxDestroy, (ctx), W(ctx))
cudaError_t cudaExecutionCtxGetDevResource(cudaExecutionContext_t ctx, cudaDevResource *resource, cudaDevResourceType type)
TRACED(cudaError_t, cudaExecutionCtxGetDevResource, (ctx, resource, type), W(ctx), W(resource), W(type))
cudaError_t cudaExecutionCtxGetDevice(int *device, cudaExecutionContext_t ctx)
TRACED(cudaError_t, cudaExecutionCtxGetDevice, (device, ctx), W(device), W(ctx))
cudaError_t cudaExecutionCtxGetId(cudaExecutionContext_t ctx, unsigned long long *ctxId)
TRACED(cudaError_t, cudaExecutionCtxGetId, (ctx, ctxId), W(ctx), W(ctxId))
cudaError_t cudaExecutionCtxRecordEvent(cudaExecutionContext_t ctx, cudaEvent_t event)
TRACED(cudaError_t, cudaExecutionCtxRecordEvent, (ctx, event), W(ctx), W(event))
cudaError_t cudaExecutionCtxStreamCreate(cudaStream_t *phStream, cudaExecutionContext_t ctx, unsigned int flags, int priority)
TRACED(cudaError_t, cudaExecutionCtxStreamCreate, (phStream, ctx, flags, priority), W(phStream), W(ctx), W(flags), W(priority))
cudaError_t cudaExecutionCtxSynchronize(cudaExecutionContext_t ctx)
TRACED(cudaError_t, cudaExecutionCtxSynchronize, (ctx), W(ctx))
cudaError_t cudaExecutionCtxWaitEvent(cudaExecutionContext_t ctx, cudaEvent_t event)
TRACED(cudaError_t, cudaExecutionCtxWaitEvent, (ctx, event), W(ctx), W(event))
#endif
cudaError_t cudaExternalMemoryGetMappedBuffer(void **devPtr, cudaExternalMemory_t extMem, const cudaExternalMemoryBufferDesc *bufferDesc)
TRACED(cudaError_t, cudaExternalMemoryGetMappedBuffer, (devPtr, extMem, bufferDesc), W(devPtr), W(extMem), W(bufferDesc))
cudaError_t cudaExternalMemoryGetMappedMipmappedArray(cudaMipmappedArray_t *mipmap, cudaExternalMemory_t extMem, const cudaExternalMemoryMipmappedArrayDesc *mipmapDesc)
TRACED(cudaError_t, cudaExternalMemoryGetMappedMipmappedArray, (mipmap, extMem, mipmapDesc), W(mipmap), W(extMem), W(mipmapDesc))
cudaError_t cudaFree(void *devPtr)
TRACED(cudaError_t, cudaFree, (devPtr), W(devPtr))
cudaError_t cudaFreeArray(cudaArray_t array)
TRACED(cudaError_t, cudaFreeArray, (array), W(array))
cudaError_t cudaFreeAsync(void *devPtr, cudaStream_t hStream)
TRACED(cudaError_t, cudaFreeAsync, (devPtr, hStream), W(devPtr), W(hStream))
cudaError_t cudaFreeAsync_ptsz(void *devPtr, cudaStream_t hStream)
TRACED(cudaError_t, cudaFreeAsync_ptsz, (devPtr, hStream), W(devPtr), W(hStream))
cudaError_t cudaFreeHost(void *ptr)
TRACED(cudaError_t, cudaFreeHost, (ptr), W(ptr))
cudaError_t cudaFreeMipmappedArray(cudaMipmappedArray_t mipmappedArray)
TRACED(cudaError_t, cudaFreeMipmappedArray, (mipmappedArray), W(mipmappedArray))
cudaError_t cudaFuncGetAttributes(cudaFuncAttributes *attr, const void *func)
TRACED(cudaError_t, cudaFuncGetAttributes, (attr, func), W(attr), W(func))
cudaError_t cudaFuncGetName(const char **name, const void *func)
TRACED(cudaError_t, cudaFuncGetName, (name, func), W(name), W(func))
#if VGPU_CUDART == 13
cudaError_t cudaFuncGetParamCount(const void *func, size_t *paramCount)
TRACED(cudaError_t, cudaFuncGetParamCount, (func, paramCount), W(func), W(paramCount))
#endif
cudaError_t cudaFuncGetParamInfo(const void *func, size_t paramIndex, size_t *paramOffset, size_t *paramSize)
TRACED(cudaError_t, cudaFuncGetParamInfo, (func, paramIndex, paramOffset, paramSize), W(func), W(paramIndex), W(paramOffset), W(paramSize))
cudaError_t cudaFuncSetAttribute(const void *func, cudaFuncAttribute attr, int value)
TRACED(cudaError_t, cudaFuncSetAttribute, (func, attr, value), W(func), W(attr), W(value))
cudaError_t cudaFuncSetCacheConfig(const void *func, cudaFuncCache cacheConfig)
TRACED(cudaError_t, cudaFuncSetCacheConfig, (func, cacheConfig), W(func), W(cacheConfig))
cudaError_t cudaFuncSetSharedMemConfig(const void *func, cudaSharedMemConfig config)
TRACED(cudaError_t, cudaFuncSetSharedMemConfig, (func, config), W(func), W(config))
VGPU_API cudaError_t cudaGLGetDevices(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cudaError_t, cudaGLGetDevices, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cudaError_t cudaGLMapBufferObject(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cudaError_t, cudaGLMapBufferObject, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cudaError_t cudaGLMapBufferObjectAsync(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cudaError_t, cudaGLMapBufferObjectAsync, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cudaError_t cudaGLRegisterBufferObject(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cudaError_t, cudaGLRegisterBufferObject, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cudaError_t cudaGLSetBufferObjectMapFlags(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cudaError_t, cudaGLSetBufferObjectMapFlags, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cudaError_t cudaGLSetGLDevice(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cudaError_t, cudaGLSetGLDevice, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cudaError_t cudaGLUnmapBufferObject(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cudaError_t, cudaGLUnmapBufferObject, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cudaError_t cudaGLUnmapBufferObjectAsync(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cudaError_t, cudaGLUnmapBufferObjectAsync, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cudaError_t cudaGLUnregisterBufferObject(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cudaError_t, cudaGLUnregisterBufferObject, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
cudaError_t cudaGetChannelDesc(cudaChannelFormatDesc *desc, cudaArray_const_t array)
TRACED(cudaError_t, cudaGetChannelDesc, (desc, array), W(desc), W(array))
cudaError_t cudaGetDevice(int *device)
TRACED(cudaError_t, cudaGetDevice, (device), W(device))
cudaError_t cudaGetDeviceCount(int *count)
TRACED(cudaError_t, cudaGetDeviceCount, (count), W(count))
cudaError_t cudaGetDeviceFlags(unsigned int *flags)
TRACED(cudaError_t, cudaGetDeviceFlags, (flags), W(flags))
cudaError_t cudaGetDeviceProperties(cudaDeviceProp *prop, int device)
TRACED(cudaError_t, cudaGetDeviceProperties, (prop, device), W(prop), W(device))
#if VGPU_CUDART == 12
cudaError_t cudaGetDeviceProperties_v2(cudaDeviceProp *prop, int device)
TRACED(cudaError_t, cudaGetDeviceProperties_v2, (prop, device), W(prop), W(device))
#endif
cudaError_t cudaGetDriverEntryPoint(const char *symbol, void **funcPtr, unsigned long long flags, cudaDriverEntryPointQueryResult *driverStatus)
TRACED(cudaError_t, cudaGetDriverEntryPoint, (symbol, funcPtr, flags, driverStatus), W(symbol), W(funcPtr), W(flags), W(driverStatus))
cudaError_t cudaGetDriverEntryPoint_ptsz(const char *symbol, void **funcPtr, unsigned long long flags, cudaDriverEntryPointQueryResult *driverStatus)
TRACED(cudaError_t, cudaGetDriverEntryPoint_ptsz, (symbol, funcPtr, flags, driverStatus), W(symbol), W(funcPtr), W(flags), W(driverStatus))
cudaError_t cudaGetDriverEntryPointByVersion(const char *symbol, void **funcPtr, unsigned int cudaVersion, unsigned long long flags, cudaDriverEntryPointQueryResult *driverStatus)
TRACED(cudaError_t, cudaGetDriverEntryPointByVersion, (symbol, funcPtr, cudaVersion, flags, driverStatus), W(symbol), W(funcPtr), W(cudaVersion), W(flags), W(driverStatus))
cudaError_t cudaGetDriverEntryPointByVersion_ptsz(const char *symbol, void **funcPtr, unsigned int cudaVersion, unsigned long long flags, cudaDriverEntryPointQueryResult *driverStatus)
TRACED(cudaError_t, cudaGetDriverEntryPointByVersion_ptsz, (symbol, funcPtr, cudaVersion, flags, driverStatus), W(symbol), W(funcPtr), W(cudaVersion), W(flags), W(driverStatus))
const char *cudaGetErrorName(cudaError_t error)
TRACED(const char *, cudaGetErrorName, (error), W(error))
const char *cudaGetErrorString(cudaError_t error)
TRACED(const char *, cudaGetErrorString, (error), W(error))
cudaError_t cudaGetExportTable(const void **ppExportTable, const cudaUUID_t *pExportTableId)
TRACED(cudaError_t, cudaGetExportTable, (ppExportTable, pExportTableId), W(ppExportTable), W(pExportTableId))
cudaError_t cudaGetFuncBySymbol(cudaFunction_t *functionPtr, const void *symbolPtr)
TRACED(cudaError_t, cudaGetFuncBySymbol, (functionPtr, symbolPtr), W(functionPtr), W(symbolPtr))
cudaError_t cudaGetKernel(cudaKernel_t *kernelPtr, const void *entryFuncAddr)
TRACED(cudaError_t, cudaGetKernel, (kernelPtr, entryFuncAddr), W(kernelPtr), W(entryFuncAddr))
cudaError_t cudaGetLastError(void)
TRACED(cudaError_t, cudaGetLastError, (), 0)
cudaError_t cudaGetMipmappedArrayLevel(cudaArray_t *levelArray, cudaMipmappedArray_const_t mipmappedArray, unsigned int level)
TRACED(cudaError_t, cudaGetMipmappedArrayLevel, (levelArray, mipmappedArray, level), W(levelArray), W(mipmappedArray), W(level))
cudaError_t cudaGetSurfaceObjectResourceDesc(cudaResourceDesc *pResDesc, cudaSurfaceObject_t surfObject)
TRACED(cudaError_t, cudaGetSurfaceObjectResourceDesc, (pResDesc, surfObject), W(pResDesc), W(surfObject))
cudaError_t cudaGetSymbolAddress(void **devPtr, const void *symbol)
TRACED(cudaError_t, cudaGetSymbolAddress, (devPtr, symbol), W(devPtr), W(symbol))
cudaError_t cudaGetSymbolSize(size_t *size, const void *symbol)
TRACED(cudaError_t, cudaGetSymbolSize, (size, symbol), W(size), W(symbol))
cudaError_t cudaGetTextureObjectResourceDesc(cudaResourceDesc *pResDesc, cudaTextureObject_t texObject)
TRACED(cudaError_t, cudaGetTextureObjectResourceDesc, (pResDesc, texObject), W(pResDesc), W(texObject))
cudaError_t cudaGetTextureObjectResourceViewDesc(cudaResourceViewDesc *pResViewDesc, cudaTextureObject_t texObject)
TRACED(cudaError_t, cudaGetTextureObjectResourceViewDesc, (pResViewDesc, texObject), W(pResViewDesc), W(texObject))
cudaError_t cudaGetTextureObjectTextureDesc(cudaTextureDesc *pTexDesc, cudaTextureObject_t texObject)
TRACED(cudaError_t, cudaGetTextureObjectTextureDesc, (pTexDesc, texObject), W(pTexDesc), W(texObject))
cudaError_t cudaGraphAddChildGraphNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies, cudaGraph_t childGraph)
TRACED(cudaError_t, cudaGraphAddChildGraphNode, (pGraphNode, graph, pDependencies, numDependencies, childGraph), W(pGraphNode), W(graph), W(pDependencies), W(numDependencies), W(childGraph))
#if VGPU_CUDART == 12
cudaError_t cudaGraphAddDependencies(cudaGraph_t graph, const cudaGraphNode_t *from, const cudaGraphNode_t *to, size_t numDependencies)
TRACED(cudaError_t, cudaGraphAddDependencies, (graph, from, to, numDependencies), W(graph), W(from), W(to), W(numDependencies))
#endif
#if VGPU_CUDART == 13
cudaError_t cudaGraphAddDependencies(cudaGraph_t graph, const cudaGraphNode_t *from, const cudaGraphNode_t *to, const cudaGraphEdgeData *edgeData, size_t numDependencies)
TRACED(cudaError_t, cudaGraphAddDependencies, (graph, from, to, edgeData, numDependencies), W(graph), W(from), W(to), W(edgeData), W(numDependencies))
#endif
#if VGPU_CUDART == 12
cudaError_t cudaGraphAddDependencies_v2(cudaGraph_t graph, const cudaGraphNode_t *from, const cudaGraphNode_t *to, const cudaGraphEdgeData *edgeData, size_t numDependencies)
TRACED(cudaError_t, cudaGraphAddDependencies_v2, (graph, from, to, edgeData, numDependencies), W(graph), W(from), W(to), W(edgeData), W(numDependencies))
#endif
cudaError_t cudaGraphAddEmptyNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies)
TRACED(cudaError_t, cudaGraphAddEmptyNode, (pGraphNode, graph, pDependencies, numDependencies), W(pGraphNode), W(graph), W(pDependencies), W(numDependencies))
cudaError_t cudaGraphAddEventRecordNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies, cudaEvent_t event)
TRACED(cudaError_t, cudaGraphAddEventRecordNode, (pGraphNode, graph, pDependencies, numDependencies, event), W(pGraphNode), W(graph), W(pDependencies), W(numDependencies), W(event))
cudaError_t cudaGraphAddEventWaitNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies, cudaEvent_t event)
TRACED(cudaError_t, cudaGraphAddEventWaitNode, (pGraphNode, graph, pDependencies, numDependencies, event), W(pGraphNode), W(graph), W(pDependencies), W(numDependencies), W(event))
cudaError_t cudaGraphAddExternalSemaphoresSignalNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies, const cudaExternalSemaphoreSignalNodeParams *nodeParams)
TRACED(cudaError_t, cudaGraphAddExternalSemaphoresSignalNode, (pGraphNode, graph, pDependencies, numDependencies, nodeParams), W(pGraphNode), W(graph), W(pDependencies), W(numDependencies), W(nodeParams))
cudaError_t cudaGraphAddExternalSemaphoresWaitNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies, const cudaExternalSemaphoreWaitNodeParams *nodeParams)
TRACED(cudaError_t, cudaGraphAddExternalSemaphoresWaitNode, (pGraphNode, graph, pDependencies, numDependencies, nodeParams), W(pGraphNode), W(graph), W(pDependencies), W(numDependencies), W(nodeParams))
cudaError_t cudaGraphAddHostNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies, const cudaHostNodeParams *pNodeParams)
TRACED(cudaError_t, cudaGraphAddHostNode, (pGraphNode, graph, pDependencies, numDependencies, pNodeParams), W(pGraphNode), W(graph), W(pDependencies), W(numDependencies), W(pNodeParams))
cudaError_t cudaGraphAddKernelNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies, const cudaKernelNodeParams *pNodeParams)
TRACED(cudaError_t, cudaGraphAddKernelNode, (pGraphNode, graph, pDependencies, numDependencies, pNodeParams), W(pGraphNode), W(graph), W(pDependencies), W(numDependencies), W(pNodeParams))
cudaError_t cudaGraphAddMemAllocNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies, cudaMemAllocNodeParams *nodeParams)
TRACED(cudaError_t, cudaGraphAddMemAllocNode, (pGraphNode, graph, pDependencies, numDependencies, nodeParams), W(pGraphNode), W(graph), W(pDependencies), W(numDependencies), W(nodeParams))
cudaError_t cudaGraphAddMemFreeNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies, void *dptr)
TRACED(cudaError_t, cudaGraphAddMemFreeNode, (pGraphNode, graph, pDependencies, numDependencies, dptr), W(pGraphNode), W(graph), W(pDependencies), W(numDependencies), W(dptr))
cudaError_t cudaGraphAddMemcpyNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies, const cudaMemcpy3DParms *pCopyParams)
TRACED(cudaError_t, cudaGraphAddMemcpyNode, (pGraphNode, graph, pDependencies, numDependencies, pCopyParams), W(pGraphNode), W(graph), W(pDependencies), W(numDependencies), W(pCopyParams))
cudaError_t cudaGraphAddMemcpyNode1D(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies, void *dst, const void *src, size_t count, cudaMemcpyKind kind)
TRACED(cudaError_t, cudaGraphAddMemcpyNode1D, (pGraphNode, graph, pDependencies, numDependencies, dst, src, count, kind), W(pGraphNode), W(graph), W(pDependencies), W(numDependencies), W(dst), W(src), W(count), W(kind))
cudaError_t cudaGraphAddMemcpyNodeFromSymbol(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies, void *dst, const void *symbol, size_t count, size_t offset, cudaMemcpyKind kind)
TRACED(cudaError_t, cudaGraphAddMemcpyNodeFromSymbol, (pGraphNode, graph, pDependencies, numDependencies, dst, symbol, count, offset, kind), W(pGraphNode), W(graph), W(pDependencies), W(numDependencies), W(dst), W(symbol), W(count), W(offset), W(kind))
cudaError_t cudaGraphAddMemcpyNodeToSymbol(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies, const void *symbol, const void *src, size_t count, size_t offset, cudaMemcpyKind kind)
TRACED(cudaError_t, cudaGraphAddMemcpyNodeToSymbol, (pGraphNode, graph, pDependencies, numDependencies, symbol, src, count, offset, kind), W(pGraphNode), W(graph), W(pDependencies), W(numDependencies), W(symbol), W(src), W(count), W(offset), W(kind))
cudaError_t cudaGraphAddMemsetNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies, const cudaMemsetParams *pMemsetParams)
TRACED(cudaError_t, cudaGraphAddMemsetNode, (pGraphNode, graph, pDependencies, numDependencies, pMemsetParams), W(pGraphNode), W(graph), W(pDependencies), W(numDependencies), W(pMemsetParams))
#if VGPU_CUDART == 12
cudaError_t cudaGraphAddNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies, cudaGraphNodeParams *nodeParams)
TRACED(cudaError_t, cudaGraphAddNode, (pGraphNode, graph, pDependencies, numDependencies, nodeParams), W(pGraphNode), W(graph), W(pDependencies), W(numDependencies), W(nodeParams))
#endif
#if VGPU_CUDART == 13
cudaError_t cudaGraphAddNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, const cudaGraphEdgeData *dependencyData, size_t numDependencies, cudaGraphNodeParams *nodeParams)
TRACED(cudaError_t, cudaGraphAddNode, (pGraphNode, graph, pDependencies, dependencyData, numDependencies, nodeParams), W(pGraphNode), W(graph), W(pDependencies), W(dependencyData), W(numDependencies), W(nodeParams))
#endif
#if VGPU_CUDART == 12
cudaError_t cudaGraphAddNode_v2(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, const cudaGraphEdgeData *dependencyData, size_t numDependencies, cudaGraphNodeParams *nodeParams)
TRACED(cudaError_t, cudaGraphAddNode_v2, (pGraphNode, graph, pDependencies, dependencyData, numDependencies, nodeParams), W(pGraphNode), W(graph), W(pDependencies), W(dependencyData), W(numDependencies), W(nodeParams))
#endif
cudaError_t cudaGraphChildGraphNodeGetGraph(cudaGraphNode_t node, cudaGraph_t *pGraph)
TRACED(cudaError_t, cudaGraphChildGraphNodeGetGraph, (node, pGraph), W(node), W(pGraph))
cudaError_t cudaGraphClone(cudaGraph_t *pGraphClone, cudaGraph_t originalGraph)
TRACED(cudaError_t, cudaGraphClone, (pGraphClone, originalGraph), W(pGraphClone), W(originalGraph))
cudaError_t cudaGraphConditionalHandleCreate(cudaGraphConditionalHandle *pHandle_out, cudaGraph_t graph, unsigned int defaultLaunchValue, unsigned int flags)
TRACED(cudaError_t, cudaGraphConditionalHandleCreate, (pHandle_out, graph, defaultLaunchValue, flags), W(pHandle_out), W(graph), W(defaultLaunchValue), W(flags))
#if VGPU_CUDART == 13
cudaError_t cudaGraphConditionalHandleCreate_v2(cudaGraphConditionalHandle *pHandle_out, cudaGraph_t graph, cudaExecutionContext_t ctx, unsigned int defaultLaunchValue, unsigned int flags)
TRACED(cudaError_t, cudaGraphConditionalHandleCreate_v2, (pHandle_out, graph, ctx, defaultLaunchValue, flags), W(pHandle_out), W(graph), W(ctx), W(defaultLaunchValue), W(flags))
#endif
cudaError_t cudaGraphCreate(cudaGraph_t *pGraph, unsigned int flags)
TRACED(cudaError_t, cudaGraphCreate, (pGraph, flags), W(pGraph), W(flags))
cudaError_t cudaGraphDebugDotPrint(cudaGraph_t graph, const char *path, unsigned int flags)
TRACED(cudaError_t, cudaGraphDebugDotPrint, (graph, path, flags), W(graph), W(path), W(flags))
cudaError_t cudaGraphDestroy(cudaGraph_t graph)
TRACED(cudaError_t, cudaGraphDestroy, (graph), W(graph))
cudaError_t cudaGraphDestroyNode(cudaGraphNode_t node)
TRACED(cudaError_t, cudaGraphDestroyNode, (node), W(node))
cudaError_t cudaGraphEventRecordNodeGetEvent(cudaGraphNode_t node, cudaEvent_t *event_out)
TRACED(cudaError_t, cudaGraphEventRecordNodeGetEvent, (node, event_out), W(node), W(event_out))
cudaError_t cudaGraphEventRecordNodeSetEvent(cudaGraphNode_t node, cudaEvent_t event)
TRACED(cudaError_t, cudaGraphEventRecordNodeSetEvent, (node, event), W(node), W(event))
cudaError_t cudaGraphEventWaitNodeGetEvent(cudaGraphNode_t node, cudaEvent_t *event_out)
TRACED(cudaError_t, cudaGraphEventWaitNodeGetEvent, (node, event_out), W(node), W(event_out))
cudaError_t cudaGraphEventWaitNodeSetEvent(cudaGraphNode_t node, cudaEvent_t event)
TRACED(cudaError_t, cudaGraphEventWaitNodeSetEvent, (node, event), W(node), W(event))
cudaError_t cudaGraphExecChildGraphNodeSetParams(cudaGraphExec_t hGraphExec, cudaGraphNode_t node, cudaGraph_t childGraph)
TRACED(cudaError_t, cudaGraphExecChildGraphNodeSetParams, (hGraphExec, node, childGraph), W(hGraphExec), W(node), W(childGraph))
cudaError_t cudaGraphExecDestroy(cudaGraphExec_t graphExec)
TRACED(cudaError_t, cudaGraphExecDestroy, (graphExec), W(graphExec))
cudaError_t cudaGraphExecEventRecordNodeSetEvent(cudaGraphExec_t hGraphExec, cudaGraphNode_t hNode, cudaEvent_t event)
TRACED(cudaError_t, cudaGraphExecEventRecordNodeSetEvent, (hGraphExec, hNode, event), W(hGraphExec), W(hNode), W(event))
cudaError_t cudaGraphExecEventWaitNodeSetEvent(cudaGraphExec_t hGraphExec, cudaGraphNode_t hNode, cudaEvent_t event)
TRACED(cudaError_t, cudaGraphExecEventWaitNodeSetEvent, (hGraphExec, hNode, event), W(hGraphExec), W(hNode), W(event))
cudaError_t cudaGraphExecExternalSemaphoresSignalNodeSetParams(cudaGraphExec_t hGraphExec, cudaGraphNode_t hNode, const cudaExternalSemaphoreSignalNodeParams *nodeParams)
TRACED(cudaError_t, cudaGraphExecExternalSemaphoresSignalNodeSetParams, (hGraphExec, hNode, nodeParams), W(hGraphExec), W(hNode), W(nodeParams))
cudaError_t cudaGraphExecExternalSemaphoresWaitNodeSetParams(cudaGraphExec_t hGraphExec, cudaGraphNode_t hNode, const cudaExternalSemaphoreWaitNodeParams *nodeParams)
TRACED(cudaError_t, cudaGraphExecExternalSemaphoresWaitNodeSetParams, (hGraphExec, hNode, nodeParams), W(hGraphExec), W(hNode), W(nodeParams))
cudaError_t cudaGraphExecGetFlags(cudaGraphExec_t graphExec, unsigned long long *flags)
TRACED(cudaError_t, cudaGraphExecGetFlags, (graphExec, flags), W(graphExec), W(flags))
#if VGPU_CUDART == 13
cudaError_t cudaGraphExecGetId(cudaGraphExec_t hGraphExec, unsigned int *graphID)
TRACED(cudaError_t, cudaGraphExecGetId, (hGraphExec, graphID), W(hGraphExec), W(graphID))
#endif
cudaError_t cudaGraphExecHostNodeSetParams(cudaGraphExec_t hGraphExec, cudaGraphNode_t node, const cudaHostNodeParams *pNodeParams)
TRACED(cudaError_t, cudaGraphExecHostNodeSetParams, (hGraphExec, node, pNodeParams), W(hGraphExec), W(node), W(pNodeParams))
cudaError_t cudaGraphExecKernelNodeSetParams(cudaGraphExec_t hGraphExec, cudaGraphNode_t node, const cudaKernelNodeParams *pNodeParams)
TRACED(cudaError_t, cudaGraphExecKernelNodeSetParams, (hGraphExec, node, pNodeParams), W(hGraphExec), W(node), W(pNodeParams))
cudaError_t cudaGraphExecMemcpyNodeSetParams(cudaGraphExec_t hGraphExec, cudaGraphNode_t node, const cudaMemcpy3DParms *pNodeParams)
TRACED(cudaError_t, cudaGraphExecMemcpyNodeSetParams, (hGraphExec, node, pNodeParams), W(hGraphExec), W(node), W(pNodeParams))
cudaError_t cudaGraphExecMemcpyNodeSetParams1D(cudaGraphExec_t hGraphExec, cudaGraphNode_t node, void *dst, const void *src, size_t count, cudaMemcpyKind kind)
TRACED(cudaError_t, cudaGraphExecMemcpyNodeSetParams1D, (hGraphExec, node, dst, src, count, kind), W(hGraphExec), W(node), W(dst), W(src), W(count), W(kind))
cudaError_t cudaGraphExecMemcpyNodeSetParamsFromSymbol(cudaGraphExec_t hGraphExec, cudaGraphNode_t node, void *dst, const void *symbol, size_t count, size_t offset, cudaMemcpyKind kind)
TRACED(cudaError_t, cudaGraphExecMemcpyNodeSetParamsFromSymbol, (hGraphExec, node, dst, symbol, count, offset, kind), W(hGraphExec), W(node), W(dst), W(symbol), W(count), W(offset), W(kind))
cudaError_t cudaGraphExecMemcpyNodeSetParamsToSymbol(cudaGraphExec_t hGraphExec, cudaGraphNode_t node, const void *symbol, const void *src, size_t count, size_t offset, cudaMemcpyKind kind)
TRACED(cudaError_t, cudaGraphExecMemcpyNodeSetParamsToSymbol, (hGraphExec, node, symbol, src, count, offset, kind), W(hGraphExec), W(node), W(symbol), W(src), W(count), W(offset), W(kind))
cudaError_t cudaGraphExecMemsetNodeSetParams(cudaGraphExec_t hGraphExec, cudaGraphNode_t node, const cudaMemsetParams *pNodeParams)
TRACED(cudaError_t, cudaGraphExecMemsetNodeSetParams, (hGraphExec, node, pNodeParams), W(hGraphExec), W(node), W(pNodeParams))
cudaError_t cudaGraphExecNodeSetParams(cudaGraphExec_t graphExec, cudaGraphNode_t node, cudaGraphNodeParams *nodeParams)
TRACED(cudaError_t, cudaGraphExecNodeSetParams, (graphExec, node, nodeParams), W(graphExec), W(node), W(nodeParams))
cudaError_t cudaGraphExecUpdate(cudaGraphExec_t hGraphExec, cudaGraph_t hGraph, cudaGraphExecUpdateResultInfo *resultInfo)
TRACED(cudaError_t, cudaGraphExecUpdate, (hGraphExec, hGraph, resultInfo), W(hGraphExec), W(hGraph), W(resultInfo))
cudaError_t cudaGraphExternalSemaphoresSignalNodeGetParams(cudaGraphNode_t hNode, cudaExternalSemaphoreSignalNodeParams *params_out)
TRACED(cudaError_t, cudaGraphExternalSemaphoresSignalNodeGetParams, (hNode, params_out), W(hNode), W(params_out))
cudaError_t cudaGraphExternalSemaphoresSignalNodeSetParams(cudaGraphNode_t hNode, const cudaExternalSemaphoreSignalNodeParams *nodeParams)
TRACED(cudaError_t, cudaGraphExternalSemaphoresSignalNodeSetParams, (hNode, nodeParams), W(hNode), W(nodeParams))
cudaError_t cudaGraphExternalSemaphoresWaitNodeGetParams(cudaGraphNode_t hNode, cudaExternalSemaphoreWaitNodeParams *params_out)
TRACED(cudaError_t, cudaGraphExternalSemaphoresWaitNodeGetParams, (hNode, params_out), W(hNode), W(params_out))
cudaError_t cudaGraphExternalSemaphoresWaitNodeSetParams(cudaGraphNode_t hNode, const cudaExternalSemaphoreWaitNodeParams *nodeParams)
TRACED(cudaError_t, cudaGraphExternalSemaphoresWaitNodeSetParams, (hNode, nodeParams), W(hNode), W(nodeParams))
#if VGPU_CUDART == 12
cudaError_t cudaGraphGetEdges(cudaGraph_t graph, cudaGraphNode_t *from, cudaGraphNode_t *to, size_t *numEdges)
TRACED(cudaError_t, cudaGraphGetEdges, (graph, from, to, numEdges), W(graph), W(from), W(to), W(numEdges))
#endif
#if VGPU_CUDART == 13
cudaError_t cudaGraphGetEdges(cudaGraph_t graph, cudaGraphNode_t *from, cudaGraphNode_t *to, cudaGraphEdgeData *edgeData, size_t *numEdges)
TRACED(cudaError_t, cudaGraphGetEdges, (graph, from, to, edgeData, numEdges), W(graph), W(from), W(to), W(edgeData), W(numEdges))
#endif
#if VGPU_CUDART == 12
cudaError_t cudaGraphGetEdges_v2(cudaGraph_t graph, cudaGraphNode_t *from, cudaGraphNode_t *to, cudaGraphEdgeData *edgeData, size_t *numEdges)
TRACED(cudaError_t, cudaGraphGetEdges_v2, (graph, from, to, edgeData, numEdges), W(graph), W(from), W(to), W(edgeData), W(numEdges))
#endif
#if VGPU_CUDART == 13
cudaError_t cudaGraphGetId(cudaGraph_t hGraph, unsigned int *graphID)
TRACED(cudaError_t, cudaGraphGetId, (hGraph, graphID), W(hGraph), W(graphID))
#endif
cudaError_t cudaGraphGetNodes(cudaGraph_t graph, cudaGraphNode_t *nodes, size_t *numNodes)
TRACED(cudaError_t, cudaGraphGetNodes, (graph, nodes, numNodes), W(graph), W(nodes), W(numNodes))
cudaError_t cudaGraphGetRootNodes(cudaGraph_t graph, cudaGraphNode_t *pRootNodes, size_t *pNumRootNodes)
TRACED(cudaError_t, cudaGraphGetRootNodes, (graph, pRootNodes, pNumRootNodes), W(graph), W(pRootNodes), W(pNumRootNodes))
cudaError_t cudaGraphHostNodeGetParams(cudaGraphNode_t node, cudaHostNodeParams *pNodeParams)
TRACED(cudaError_t, cudaGraphHostNodeGetParams, (node, pNodeParams), W(node), W(pNodeParams))
cudaError_t cudaGraphHostNodeSetParams(cudaGraphNode_t node, const cudaHostNodeParams *pNodeParams)
TRACED(cudaError_t, cudaGraphHostNodeSetParams, (node, pNodeParams), W(node), W(pNodeParams))
cudaError_t cudaGraphInstantiate(cudaGraphExec_t *pGraphExec, cudaGraph_t graph, unsigned long long flags)
TRACED(cudaError_t, cudaGraphInstantiate, (pGraphExec, graph, flags), W(pGraphExec), W(graph), W(flags))
cudaError_t cudaGraphInstantiateWithFlags(cudaGraphExec_t *pGraphExec, cudaGraph_t graph, unsigned long long flags)
TRACED(cudaError_t, cudaGraphInstantiateWithFlags, (pGraphExec, graph, flags), W(pGraphExec), W(graph), W(flags))
cudaError_t cudaGraphInstantiateWithParams(cudaGraphExec_t *pGraphExec, cudaGraph_t graph, cudaGraphInstantiateParams *instantiateParams)
TRACED(cudaError_t, cudaGraphInstantiateWithParams, (pGraphExec, graph, instantiateParams), W(pGraphExec), W(graph), W(instantiateParams))
cudaError_t cudaGraphInstantiateWithParams_ptsz(cudaGraphExec_t *pGraphExec, cudaGraph_t graph, cudaGraphInstantiateParams *instantiateParams)
TRACED(cudaError_t, cudaGraphInstantiateWithParams_ptsz, (pGraphExec, graph, instantiateParams), W(pGraphExec), W(graph), W(instantiateParams))
#if VGPU_CUDART == 12
cudaError_t cudaGraphKernelNodeCopyAttributes(cudaGraphNode_t hSrc, cudaGraphNode_t hDst)
TRACED(cudaError_t, cudaGraphKernelNodeCopyAttributes, (hSrc, hDst), W(hSrc), W(hDst))
#endif
#if VGPU_CUDART == 13
cudaError_t cudaGraphKernelNodeCopyAttributes(cudaGraphNode_t hDst, cudaGraphNode_t hSrc)
TRACED(cudaError_t, cudaGraphKernelNodeCopyAttributes, (hDst, hSrc), W(hDst), W(hSrc))
#endif
cudaError_t cudaGraphKernelNodeGetAttribute(cudaGraphNode_t hNode, cudaLaunchAttributeID attr, cudaLaunchAttributeValue *value_out)
TRACED(cudaError_t, cudaGraphKernelNodeGetAttribute, (hNode, attr, value_out), W(hNode), W(attr), W(value_out))
cudaError_t cudaGraphKernelNodeGetParams(cudaGraphNode_t node, cudaKernelNodeParams *pNodeParams)
TRACED(cudaError_t, cudaGraphKernelNodeGetParams, (node, pNodeParams), W(node), W(pNodeParams))
cudaError_t cudaGraphKernelNodeSetAttribute(cudaGraphNode_t hNode, cudaLaunchAttributeID attr, const cudaLaunchAttributeValue *value)
TRACED(cudaError_t, cudaGraphKernelNodeSetAttribute, (hNode, attr, value), W(hNode), W(attr), W(value))
cudaError_t cudaGraphKernelNodeSetParams(cudaGraphNode_t node, const cudaKernelNodeParams *pNodeParams)
TRACED(cudaError_t, cudaGraphKernelNodeSetParams, (node, pNodeParams), W(node), W(pNodeParams))
cudaError_t cudaGraphLaunch(cudaGraphExec_t graphExec, cudaStream_t stream)
TRACED(cudaError_t, cudaGraphLaunch, (graphExec, stream), W(graphExec), W(stream))
cudaError_t cudaGraphLaunch_ptsz(cudaGraphExec_t graphExec, cudaStream_t stream)
TRACED(cudaError_t, cudaGraphLaunch_ptsz, (graphExec, stream), W(graphExec), W(stream))
cudaError_t cudaGraphMemAllocNodeGetParams(cudaGraphNode_t node, cudaMemAllocNodeParams *params_out)
TRACED(cudaError_t, cudaGraphMemAllocNodeGetParams, (node, params_out), W(node), W(params_out))
cudaError_t cudaGraphMemFreeNodeGetParams(cudaGraphNode_t node, void *dptr_out)
TRACED(cudaError_t, cudaGraphMemFreeNodeGetParams, (node, dptr_out), W(node), W(dptr_out))
cudaError_t cudaGraphMemcpyNodeGetParams(cudaGraphNode_t node, cudaMemcpy3DParms *pNodeParams)
TRACED(cudaError_t, cudaGraphMemcpyNodeGetParams, (node, pNodeParams), W(node), W(pNodeParams))
cudaError_t cudaGraphMemcpyNodeSetParams(cudaGraphNode_t node, const cudaMemcpy3DParms *pNodeParams)
TRACED(cudaError_t, cudaGraphMemcpyNodeSetParams, (node, pNodeParams), W(node), W(pNodeParams))
cudaError_t cudaGraphMemcpyNodeSetParams1D(cudaGraphNode_t node, void *dst, const void *src, size_t count, cudaMemcpyKind kind)
TRACED(cudaError_t, cudaGraphMemcpyNodeSetParams1D, (node, dst, src, count, kind), W(node), W(dst), W(src), W(count), W(kind))
cudaError_t cudaGraphMemcpyNodeSetParamsFromSymbol(cudaGraphNode_t node, void *dst, const void *symbol, size_t count, size_t offset, cudaMemcpyKind kind)
TRACED(cudaError_t, cudaGraphMemcpyNodeSetParamsFromSymbol, (node, dst, symbol, count, offset, kind), W(node), W(dst), W(symbol), W(count), W(offset), W(kind))
cudaError_t cudaGraphMemcpyNodeSetParamsToSymbol(cudaGraphNode_t node, const void *symbol, const void *src, size_t count, size_t offset, cudaMemcpyKind kind)
TRACED(cudaError_t, cudaGraphMemcpyNodeSetParamsToSymbol, (node, symbol, src, count, offset, kind), W(node), W(symbol), W(src), W(count), W(offset), W(kind))
cudaError_t cudaGraphMemsetNodeGetParams(cudaGraphNode_t node, cudaMemsetParams *pNodeParams)
TRACED(cudaError_t, cudaGraphMemsetNodeGetParams, (node, pNodeParams), W(node), W(pNodeParams))
cudaError_t cudaGraphMemsetNodeSetParams(cudaGraphNode_t node, const cudaMemsetParams *pNodeParams)
TRACED(cudaError_t, cudaGraphMemsetNodeSetParams, (node, pNodeParams), W(node), W(pNodeParams))
cudaError_t cudaGraphNodeFindInClone(cudaGraphNode_t *pNode, cudaGraphNode_t originalNode, cudaGraph_t clonedGraph)
TRACED(cudaError_t, cudaGraphNodeFindInClone, (pNode, originalNode, clonedGraph), W(pNode), W(originalNode), W(clonedGraph))
#if VGPU_CUDART == 13
cudaError_t cudaGraphNodeGetContainingGraph(cudaGraphNode_t hNode, cudaGraph_t *phGraph)
TRACED(cudaError_t, cudaGraphNodeGetContainingGraph, (hNode, phGraph), W(hNode), W(phGraph))
#endif
#if VGPU_CUDART == 12
cudaError_t cudaGraphNodeGetDependencies(cudaGraphNode_t node, cudaGraphNode_t *pDependencies, size_t *pNumDependencies)
TRACED(cudaError_t, cudaGraphNodeGetDependencies, (node, pDependencies, pNumDependencies), W(node), W(pDependencies), W(pNumDependencies))
#endif
#if VGPU_CUDART == 13
cudaError_t cudaGraphNodeGetDependencies(cudaGraphNode_t node, cudaGraphNode_t *pDependencies, cudaGraphEdgeData *edgeData, size_t *pNumDependencies)
TRACED(cudaError_t, cudaGraphNodeGetDependencies, (node, pDependencies, edgeData, pNumDependencies), W(node), W(pDependencies), W(edgeData), W(pNumDependencies))
#endif
#if VGPU_CUDART == 12
cudaError_t cudaGraphNodeGetDependencies_v2(cudaGraphNode_t node, cudaGraphNode_t *pDependencies, cudaGraphEdgeData *edgeData, size_t *pNumDependencies)
TRACED(cudaError_t, cudaGraphNodeGetDependencies_v2, (node, pDependencies, edgeData, pNumDependencies), W(node), W(pDependencies), W(edgeData), W(pNumDependencies))
cudaError_t cudaGraphNodeGetDependentNodes(cudaGraphNode_t node, cudaGraphNode_t *pDependentNodes, size_t *pNumDependentNodes)
TRACED(cudaError_t, cudaGraphNodeGetDependentNodes, (node, pDependentNodes, pNumDependentNodes), W(node), W(pDependentNodes), W(pNumDependentNodes))
#endif
#if VGPU_CUDART == 13
cudaError_t cudaGraphNodeGetDependentNodes(cudaGraphNode_t node, cudaGraphNode_t *pDependentNodes, cudaGraphEdgeData *edgeData, size_t *pNumDependentNodes)
TRACED(cudaError_t, cudaGraphNodeGetDependentNodes, (node, pDependentNodes, edgeData, pNumDependentNodes), W(node), W(pDependentNodes), W(edgeData), W(pNumDependentNodes))
#endif
#if VGPU_CUDART == 12
cudaError_t cudaGraphNodeGetDependentNodes_v2(cudaGraphNode_t node, cudaGraphNode_t *pDependentNodes, cudaGraphEdgeData *edgeData, size_t *pNumDependentNodes)
TRACED(cudaError_t, cudaGraphNodeGetDependentNodes_v2, (node, pDependentNodes, edgeData, pNumDependentNodes), W(node), W(pDependentNodes), W(edgeData), W(pNumDependentNodes))
#endif
cudaError_t cudaGraphNodeGetEnabled(cudaGraphExec_t hGraphExec, cudaGraphNode_t hNode, unsigned int *isEnabled)
TRACED(cudaError_t, cudaGraphNodeGetEnabled, (hGraphExec, hNode, isEnabled), W(hGraphExec), W(hNode), W(isEnabled))
#if VGPU_CUDART == 13
cudaError_t cudaGraphNodeGetLocalId(cudaGraphNode_t hNode, unsigned int *nodeId)
TRACED(cudaError_t, cudaGraphNodeGetLocalId, (hNode, nodeId), W(hNode), W(nodeId))
cudaError_t cudaGraphNodeGetParams(cudaGraphNode_t node, cudaGraphNodeParams *nodeParams)
TRACED(cudaError_t, cudaGraphNodeGetParams, (node, nodeParams), W(node), W(nodeParams))
cudaError_t cudaGraphNodeGetToolsId(cudaGraphNode_t hNode, unsigned long long *toolsNodeId)
TRACED(cudaError_t, cudaGraphNodeGetToolsId, (hNode, toolsNodeId), W(hNode), W(toolsNodeId))
#endif
cudaError_t cudaGraphNodeGetType(cudaGraphNode_t node, cudaGraphNodeType *pType)
TRACED(cudaError_t, cudaGraphNodeGetType, (node, pType), W(node), W(pType))
cudaError_t cudaGraphNodeSetEnabled(cudaGraphExec_t hGraphExec, cudaGraphNode_t hNode, unsigned int isEnabled)
TRACED(cudaError_t, cudaGraphNodeSetEnabled, (hGraphExec, hNode, isEnabled), W(hGraphExec), W(hNode), W(isEnabled))
cudaError_t cudaGraphNodeSetParams(cudaGraphNode_t node, cudaGraphNodeParams *nodeParams)
TRACED(cudaError_t, cudaGraphNodeSetParams, (node, nodeParams), W(node), W(nodeParams))
cudaError_t cudaGraphReleaseUserObject(cudaGraph_t graph, cudaUserObject_t object, unsigned int count)
TRACED(cudaError_t, cudaGraphReleaseUserObject, (graph, object, count), W(graph), W(object), W(count))
#if VGPU_CUDART == 12
cudaError_t cudaGraphRemoveDependencies(cudaGraph_t graph, const cudaGraphNode_t *from, const cudaGraphNode_t *to, size_t numDependencies)
TRACED(cudaError_t, cudaGraphRemoveDependencies, (graph, from, to, numDependencies), W(graph), W(from), W(to), W(numDependencies))
#endif
#if VGPU_CUDART == 13
cudaError_t cudaGraphRemoveDependencies(cudaGraph_t graph, const cudaGraphNode_t *from, const cudaGraphNode_t *to, const cudaGraphEdgeData *edgeData, size_t numDependencies)
TRACED(cudaError_t, cudaGraphRemoveDependencies, (graph, from, to, edgeData, numDependencies), W(graph), W(from), W(to), W(edgeData), W(numDependencies))
#endif
#if VGPU_CUDART == 12
cudaError_t cudaGraphRemoveDependencies_v2(cudaGraph_t graph, const cudaGraphNode_t *from, const cudaGraphNode_t *to, const cudaGraphEdgeData *edgeData, size_t numDependencies)
TRACED(cudaError_t, cudaGraphRemoveDependencies_v2, (graph, from, to, edgeData, numDependencies), W(graph), W(from), W(to), W(edgeData), W(numDependencies))
#endif
cudaError_t cudaGraphRetainUserObject(cudaGraph_t graph, cudaUserObject_t object, unsigned int count, unsigned int flags)
TRACED(cudaError_t, cudaGraphRetainUserObject, (graph, object, count, flags), W(graph), W(object), W(count), W(flags))
cudaError_t cudaGraphUpload(cudaGraphExec_t graphExec, cudaStream_t stream)
TRACED(cudaError_t, cudaGraphUpload, (graphExec, stream), W(graphExec), W(stream))
cudaError_t cudaGraphUpload_ptsz(cudaGraphExec_t graphExec, cudaStream_t stream)
TRACED(cudaError_t, cudaGraphUpload_ptsz, (graphExec, stream), W(graphExec), W(stream))
VGPU_API cudaError_t cudaGraphicsEGLRegisterImage(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cudaError_t, cudaGraphicsEGLRegisterImage, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cudaError_t cudaGraphicsGLRegisterBuffer(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cudaError_t, cudaGraphicsGLRegisterBuffer, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cudaError_t cudaGraphicsGLRegisterImage(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cudaError_t, cudaGraphicsGLRegisterImage, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
cudaError_t cudaGraphicsMapResources(int count, cudaGraphicsResource_t *resources, cudaStream_t stream)
TRACED(cudaError_t, cudaGraphicsMapResources, (count, resources, stream), W(count), W(resources), W(stream))
VGPU_API cudaError_t cudaGraphicsResourceGetMappedEglFrame(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cudaError_t, cudaGraphicsResourceGetMappedEglFrame, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
cudaError_t cudaGraphicsResourceGetMappedMipmappedArray(cudaMipmappedArray_t *mipmappedArray, cudaGraphicsResource_t resource)
TRACED(cudaError_t, cudaGraphicsResourceGetMappedMipmappedArray, (mipmappedArray, resource), W(mipmappedArray), W(resource))
cudaError_t cudaGraphicsResourceGetMappedPointer(void **devPtr, size_t *size, cudaGraphicsResource_t resource)
TRACED(cudaError_t, cudaGraphicsResourceGetMappedPointer, (devPtr, size, resource), W(devPtr), W(size), W(resource))
cudaError_t cudaGraphicsResourceSetMapFlags(cudaGraphicsResource_t resource, unsigned int flags)
TRACED(cudaError_t, cudaGraphicsResourceSetMapFlags, (resource, flags), W(resource), W(flags))
cudaError_t cudaGraphicsSubResourceGetMappedArray(cudaArray_t *array, cudaGraphicsResource_t resource, unsigned int arrayIndex, unsigned int mipLevel)
TRACED(cudaError_t, cudaGraphicsSubResourceGetMappedArray, (array, resource, arrayIndex, mipLevel), W(array), W(resource), W(arrayIndex), W(mipLevel))
cudaError_t cudaGraphicsUnmapResources(int count, cudaGraphicsResource_t *resources, cudaStream_t stream)
TRACED(cudaError_t, cudaGraphicsUnmapResources, (count, resources, stream), W(count), W(resources), W(stream))
cudaError_t cudaGraphicsUnregisterResource(cudaGraphicsResource_t resource)
TRACED(cudaError_t, cudaGraphicsUnregisterResource, (resource), W(resource))
VGPU_API cudaError_t cudaGraphicsVDPAURegisterOutputSurface(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cudaError_t, cudaGraphicsVDPAURegisterOutputSurface, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cudaError_t cudaGraphicsVDPAURegisterVideoSurface(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cudaError_t, cudaGraphicsVDPAURegisterVideoSurface, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#if VGPU_CUDART == 13
cudaError_t cudaGreenCtxCreate(cudaExecutionContext_t *phCtx, cudaDevResourceDesc_t desc, int device, unsigned int flags)
TRACED(cudaError_t, cudaGreenCtxCreate, (phCtx, desc, device, flags), W(phCtx), W(desc), W(device), W(flags))
#endif
cudaError_t cudaHostAlloc(void **pHost, size_t size, unsigned int flags)
TRACED(cudaError_t, cudaHostAlloc, (pHost, size, flags), W(pHost), W(size), W(flags))
cudaError_t cudaHostGetDevicePointer(void **pDevice, void *pHost, unsigned int flags)
TRACED(cudaError_t, cudaHostGetDevicePointer, (pDevice, pHost, flags), W(pDevice), W(pHost), W(flags))
cudaError_t cudaHostGetFlags(unsigned int *pFlags, void *pHost)
TRACED(cudaError_t, cudaHostGetFlags, (pFlags, pHost), W(pFlags), W(pHost))
cudaError_t cudaHostRegister(void *ptr, size_t size, unsigned int flags)
TRACED(cudaError_t, cudaHostRegister, (ptr, size, flags), W(ptr), W(size), W(flags))
cudaError_t cudaHostUnregister(void *ptr)
TRACED(cudaError_t, cudaHostUnregister, (ptr), W(ptr))
cudaError_t cudaImportExternalMemory(cudaExternalMemory_t *extMem_out, const cudaExternalMemoryHandleDesc *memHandleDesc)
TRACED(cudaError_t, cudaImportExternalMemory, (extMem_out, memHandleDesc), W(extMem_out), W(memHandleDesc))
cudaError_t cudaImportExternalSemaphore(cudaExternalSemaphore_t *extSem_out, const cudaExternalSemaphoreHandleDesc *semHandleDesc)
TRACED(cudaError_t, cudaImportExternalSemaphore, (extSem_out, semHandleDesc), W(extSem_out), W(semHandleDesc))
cudaError_t cudaInitDevice(int device, unsigned int deviceFlags, unsigned int flags)
TRACED(cudaError_t, cudaInitDevice, (device, deviceFlags, flags), W(device), W(deviceFlags), W(flags))
cudaError_t cudaIpcCloseMemHandle(void *devPtr)
TRACED(cudaError_t, cudaIpcCloseMemHandle, (devPtr), W(devPtr))
cudaError_t cudaIpcGetEventHandle(cudaIpcEventHandle_t *handle, cudaEvent_t event)
TRACED(cudaError_t, cudaIpcGetEventHandle, (handle, event), W(handle), W(event))
cudaError_t cudaIpcGetMemHandle(cudaIpcMemHandle_t *handle, void *devPtr)
TRACED(cudaError_t, cudaIpcGetMemHandle, (handle, devPtr), W(handle), W(devPtr))
cudaError_t cudaIpcOpenEventHandle(cudaEvent_t *event, cudaIpcEventHandle_t handle)
TRACED(cudaError_t, cudaIpcOpenEventHandle, (event, handle), W(event), WS(handle, 0), WS(handle, 1), WS(handle, 2), WS(handle, 3), WS(handle, 4), WS(handle, 5), WS(handle, 6), WS(handle, 7))
cudaError_t cudaIpcOpenMemHandle(void **devPtr, cudaIpcMemHandle_t handle, unsigned int flags)
TRACED(cudaError_t, cudaIpcOpenMemHandle, (devPtr, handle, flags), W(devPtr), WS(handle, 0), WS(handle, 1), WS(handle, 2), WS(handle, 3), WS(handle, 4), WS(handle, 5), WS(handle, 6), WS(handle, 7), W(flags))
cudaError_t cudaKernelSetAttributeForDevice(cudaKernel_t kernel, cudaFuncAttribute attr, int value, int device)
TRACED(cudaError_t, cudaKernelSetAttributeForDevice, (kernel, attr, value, device), W(kernel), W(attr), W(value), W(device))
cudaError_t cudaLaunchCooperativeKernel(const void *func, dim3 gridDim, dim3 blockDim, void **args, size_t sharedMem, cudaStream_t stream)
TRACED(cudaError_t, cudaLaunchCooperativeKernel, (func, gridDim, blockDim, args, sharedMem, stream), W(func), WS(gridDim, 0), WS(gridDim, 1), WS(blockDim, 0), WS(blockDim, 1), W(args), W(sharedMem), W(stream))
cudaError_t cudaLaunchCooperativeKernel_ptsz(const void *func, dim3 gridDim, dim3 blockDim, void **args, size_t sharedMem, cudaStream_t stream)
TRACED(cudaError_t, cudaLaunchCooperativeKernel_ptsz, (func, gridDim, blockDim, args, sharedMem, stream), W(func), WS(gridDim, 0), WS(gridDim, 1), WS(blockDim, 0), WS(blockDim, 1), W(args), W(sharedMem), W(stream))
#if VGPU_CUDART == 12
cudaError_t cudaLaunchCooperativeKernelMultiDevice(cudaLaunchParams *launchParamsList, unsigned int numDevices, unsigned int flags)
TRACED(cudaError_t, cudaLaunchCooperativeKernelMultiDevice, (launchParamsList, numDevices, flags), W(launchParamsList), W(numDevices), W(flags))
#endif
cudaError_t cudaLaunchHostFunc(cudaStream_t stream, cudaHostFn_t fn, void *userData)
TRACED(cudaError_t, cudaLaunchHostFunc, (stream, fn, userData), W(stream), W(fn), W(userData))
cudaError_t cudaLaunchHostFunc_ptsz(cudaStream_t stream, cudaHostFn_t fn, void *userData)
TRACED(cudaError_t, cudaLaunchHostFunc_ptsz, (stream, fn, userData), W(stream), W(fn), W(userData))
#if VGPU_CUDART == 13
cudaError_t cudaLaunchHostFunc_v2(cudaStream_t stream, cudaHostFn_t fn, void *userData, unsigned int syncMode)
TRACED(cudaError_t, cudaLaunchHostFunc_v2, (stream, fn, userData, syncMode), W(stream), W(fn), W(userData), W(syncMode))
cudaError_t cudaLaunchHostFunc_v2_ptsz(cudaStream_t stream, cudaHostFn_t fn, void *userData, unsigned int syncMode)
TRACED(cudaError_t, cudaLaunchHostFunc_v2_ptsz, (stream, fn, userData, syncMode), W(stream), W(fn), W(userData), W(syncMode))
#endif
cudaError_t cudaLaunchKernel(const void *func, dim3 gridDim, dim3 blockDim, void **args, size_t sharedMem, cudaStream_t stream)
TRACED(cudaError_t, cudaLaunchKernel, (func, gridDim, blockDim, args, sharedMem, stream), W(func), WS(gridDim, 0), WS(gridDim, 1), WS(blockDim, 0), WS(blockDim, 1), W(args), W(sharedMem), W(stream))
cudaError_t cudaLaunchKernel_ptsz(const void *func, dim3 gridDim, dim3 blockDim, void **args, size_t sharedMem, cudaStream_t stream)
TRACED(cudaError_t, cudaLaunchKernel_ptsz, (func, gridDim, blockDim, args, sharedMem, stream), W(func), WS(gridDim, 0), WS(gridDim, 1), WS(blockDim, 0), WS(blockDim, 1), W(args), W(sharedMem), W(stream))
cudaError_t cudaLaunchKernelExC(const cudaLaunchConfig_t *config, const void *func, void **args)
TRACED(cudaError_t, cudaLaunchKernelExC, (config, func, args), W(config), W(func), W(args))
cudaError_t cudaLaunchKernelExC_ptsz(const cudaLaunchConfig_t *config, const void *func, void **args)
TRACED(cudaError_t, cudaLaunchKernelExC_ptsz, (config, func, args), W(config), W(func), W(args))
cudaError_t cudaLibraryEnumerateKernels(cudaKernel_t *kernels, unsigned int numKernels, cudaLibrary_t lib)
TRACED(cudaError_t, cudaLibraryEnumerateKernels, (kernels, numKernels, lib), W(kernels), W(numKernels), W(lib))
cudaError_t cudaLibraryGetGlobal(void **dptr, size_t *bytes, cudaLibrary_t library, const char *name)
TRACED(cudaError_t, cudaLibraryGetGlobal, (dptr, bytes, library, name), W(dptr), W(bytes), W(library), W(name))
cudaError_t cudaLibraryGetKernel(cudaKernel_t *pKernel, cudaLibrary_t library, const char *name)
TRACED(cudaError_t, cudaLibraryGetKernel, (pKernel, library, name), W(pKernel), W(library), W(name))
cudaError_t cudaLibraryGetKernelCount(unsigned int *count, cudaLibrary_t lib)
TRACED(cudaError_t, cudaLibraryGetKernelCount, (count, lib), W(count), W(lib))
cudaError_t cudaLibraryGetManaged(void **dptr, size_t *bytes, cudaLibrary_t library, const char *name)
TRACED(cudaError_t, cudaLibraryGetManaged, (dptr, bytes, library, name), W(dptr), W(bytes), W(library), W(name))
cudaError_t cudaLibraryGetUnifiedFunction(void **fptr, cudaLibrary_t library, const char *symbol)
TRACED(cudaError_t, cudaLibraryGetUnifiedFunction, (fptr, library, symbol), W(fptr), W(library), W(symbol))
cudaError_t cudaLibraryLoadData(cudaLibrary_t *library, const void *code, cudaJitOption *jitOptions, void **jitOptionsValues, unsigned int numJitOptions, cudaLibraryOption *libraryOptions, void **libraryOptionValues, unsigned int numLibraryOptions)
TRACED(cudaError_t, cudaLibraryLoadData, (library, code, jitOptions, jitOptionsValues, numJitOptions, libraryOptions, libraryOptionValues, numLibraryOptions), W(library), W(code), W(jitOptions), W(jitOptionsValues), W(numJitOptions), W(libraryOptions), W(libraryOptionValues), W(numLibraryOptions))
cudaError_t cudaLibraryLoadFromFile(cudaLibrary_t *library, const char *fileName, cudaJitOption *jitOptions, void **jitOptionsValues, unsigned int numJitOptions, cudaLibraryOption *libraryOptions, void **libraryOptionValues, unsigned int numLibraryOptions)
TRACED(cudaError_t, cudaLibraryLoadFromFile, (library, fileName, jitOptions, jitOptionsValues, numJitOptions, libraryOptions, libraryOptionValues, numLibraryOptions), W(library), W(fileName), W(jitOptions), W(jitOptionsValues), W(numJitOptions), W(libraryOptions), W(libraryOptionValues), W(numLibraryOptions))
cudaError_t cudaLibraryUnload(cudaLibrary_t library)
TRACED(cudaError_t, cudaLibraryUnload, (library), W(library))
#if VGPU_CUDART == 13
cudaError_t cudaLogsCurrent(cudaLogIterator *iterator_out, unsigned int flags)
TRACED(cudaError_t, cudaLogsCurrent, (iterator_out, flags), W(iterator_out), W(flags))
cudaError_t cudaLogsDumpToFile(cudaLogIterator *iterator, const char *pathToFile, unsigned int flags)
TRACED(cudaError_t, cudaLogsDumpToFile, (iterator, pathToFile, flags), W(iterator), W(pathToFile), W(flags))
cudaError_t cudaLogsDumpToMemory(cudaLogIterator *iterator, char *buffer, size_t *size, unsigned int flags)
TRACED(cudaError_t, cudaLogsDumpToMemory, (iterator, buffer, size, flags), W(iterator), W(buffer), W(size), W(flags))
cudaError_t cudaLogsRegisterCallback(cudaLogsCallback_t callbackFunc, void *userData, cudaLogsCallbackHandle *callback_out)
TRACED(cudaError_t, cudaLogsRegisterCallback, (callbackFunc, userData, callback_out), W(callbackFunc), W(userData), W(callback_out))
cudaError_t cudaLogsUnregisterCallback(cudaLogsCallbackHandle callback)
TRACED(cudaError_t, cudaLogsUnregisterCallback, (callback), W(callback))
#endif
cudaError_t cudaMalloc(void **devPtr, size_t size)
TRACED(cudaError_t, cudaMalloc, (devPtr, size), W(devPtr), W(size))
cudaError_t cudaMalloc3D(cudaPitchedPtr *pitchedDevPtr, cudaExtent extent)
TRACED(cudaError_t, cudaMalloc3D, (pitchedDevPtr, extent), W(pitchedDevPtr), WS(extent, 0), WS(extent, 1), WS(extent, 2))
cudaError_t cudaMalloc3DArray(cudaArray_t *array, const cudaChannelFormatDesc *desc, cudaExtent extent, unsigned int flags)
TRACED(cudaError_t, cudaMalloc3DArray, (array, desc, extent, flags), W(array), W(desc), WS(extent, 0), WS(extent, 1), WS(extent, 2), W(flags))
cudaError_t cudaMallocArray(cudaArray_t *array, const cudaChannelFormatDesc *desc, size_t width, size_t height, unsigned int flags)
TRACED(cudaError_t, cudaMallocArray, (array, desc, width, height, flags), W(array), W(desc), W(width), W(height), W(flags))
cudaError_t cudaMallocAsync(void **devPtr, size_t size, cudaStream_t hStream)
TRACED(cudaError_t, cudaMallocAsync, (devPtr, size, hStream), W(devPtr), W(size), W(hStream))
cudaError_t cudaMallocAsync_ptsz(void **devPtr, size_t size, cudaStream_t hStream)
TRACED(cudaError_t, cudaMallocAsync_ptsz, (devPtr, size, hStream), W(devPtr), W(size), W(hStream))
cudaError_t cudaMallocFromPoolAsync(void **ptr, size_t size, cudaMemPool_t memPool, cudaStream_t stream)
TRACED(cudaError_t, cudaMallocFromPoolAsync, (ptr, size, memPool, stream), W(ptr), W(size), W(memPool), W(stream))
cudaError_t cudaMallocFromPoolAsync_ptsz(void **ptr, size_t size, cudaMemPool_t memPool, cudaStream_t stream)
TRACED(cudaError_t, cudaMallocFromPoolAsync_ptsz, (ptr, size, memPool, stream), W(ptr), W(size), W(memPool), W(stream))
cudaError_t cudaMallocHost(void **ptr, size_t size)
TRACED(cudaError_t, cudaMallocHost, (ptr, size), W(ptr), W(size))
cudaError_t cudaMallocManaged(void **devPtr, size_t size, unsigned int flags)
TRACED(cudaError_t, cudaMallocManaged, (devPtr, size, flags), W(devPtr), W(size), W(flags))
cudaError_t cudaMallocMipmappedArray(cudaMipmappedArray_t *mipmappedArray, const cudaChannelFormatDesc *desc, cudaExtent extent, unsigned int numLevels, unsigned int flags)
TRACED(cudaError_t, cudaMallocMipmappedArray, (mipmappedArray, desc, extent, numLevels, flags), W(mipmappedArray), W(desc), WS(extent, 0), WS(extent, 1), WS(extent, 2), W(numLevels), W(flags))
cudaError_t cudaMallocPitch(void **devPtr, size_t *pitch, size_t width, size_t height)
TRACED(cudaError_t, cudaMallocPitch, (devPtr, pitch, width, height), W(devPtr), W(pitch), W(width), W(height))
#if VGPU_CUDART == 12
cudaError_t cudaMemAdvise(const void *devPtr, size_t count, cudaMemoryAdvise advice, int device)
TRACED(cudaError_t, cudaMemAdvise, (devPtr, count, advice, device), W(devPtr), W(count), W(advice), W(device))
#endif
#if VGPU_CUDART == 13
cudaError_t cudaMemAdvise(const void *devPtr, size_t count, cudaMemoryAdvise advice, cudaMemLocation location)
TRACED(cudaError_t, cudaMemAdvise, (devPtr, count, advice, location), W(devPtr), W(count), W(advice), WS(location, 0))
#endif
#if VGPU_CUDART == 12
cudaError_t cudaMemAdvise_v2(const void *devPtr, size_t count, cudaMemoryAdvise advice, cudaMemLocation location)
TRACED(cudaError_t, cudaMemAdvise_v2, (devPtr, count, advice, location), W(devPtr), W(count), W(advice), WS(location, 0))
#endif
#if VGPU_CUDART == 13
cudaError_t cudaMemDiscardAndPrefetchBatchAsync(void **dptrs, size_t *sizes, size_t count, cudaMemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags, cudaStream_t stream)
TRACED(cudaError_t, cudaMemDiscardAndPrefetchBatchAsync, (dptrs, sizes, count, prefetchLocs, prefetchLocIdxs, numPrefetchLocs, flags, stream), W(dptrs), W(sizes), W(count), W(prefetchLocs), W(prefetchLocIdxs), W(numPrefetchLocs), W(flags), W(stream))
cudaError_t cudaMemDiscardAndPrefetchBatchAsync_ptsz(void **dptrs, size_t *sizes, size_t count, cudaMemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags, cudaStream_t stream)
TRACED(cudaError_t, cudaMemDiscardAndPrefetchBatchAsync_ptsz, (dptrs, sizes, count, prefetchLocs, prefetchLocIdxs, numPrefetchLocs, flags, stream), W(dptrs), W(sizes), W(count), W(prefetchLocs), W(prefetchLocIdxs), W(numPrefetchLocs), W(flags), W(stream))
cudaError_t cudaMemDiscardBatchAsync(void **dptrs, size_t *sizes, size_t count, unsigned long long flags, cudaStream_t stream)
TRACED(cudaError_t, cudaMemDiscardBatchAsync, (dptrs, sizes, count, flags, stream), W(dptrs), W(sizes), W(count), W(flags), W(stream))
cudaError_t cudaMemDiscardBatchAsync_ptsz(void **dptrs, size_t *sizes, size_t count, unsigned long long flags, cudaStream_t stream)
TRACED(cudaError_t, cudaMemDiscardBatchAsync_ptsz, (dptrs, sizes, count, flags, stream), W(dptrs), W(sizes), W(count), W(flags), W(stream))
cudaError_t cudaMemGetDefaultMemPool(cudaMemPool_t *memPool, cudaMemLocation *location, cudaMemAllocationType type)
TRACED(cudaError_t, cudaMemGetDefaultMemPool, (memPool, location, type), W(memPool), W(location), W(type))
#endif
cudaError_t cudaMemGetInfo(size_t *free, size_t *total)
TRACED(cudaError_t, cudaMemGetInfo, (free, total), W(free), W(total))
#if VGPU_CUDART == 13
cudaError_t cudaMemGetLocationInfo(void *devPtr, size_t size, size_t summaryGranularity, size_t samplingGranularity, cudaMemLocation *location_out)
TRACED(cudaError_t, cudaMemGetLocationInfo, (devPtr, size, summaryGranularity, samplingGranularity, location_out), W(devPtr), W(size), W(summaryGranularity), W(samplingGranularity), W(location_out))
cudaError_t cudaMemGetMemPool(cudaMemPool_t *memPool, cudaMemLocation *location, cudaMemAllocationType type)
TRACED(cudaError_t, cudaMemGetMemPool, (memPool, location, type), W(memPool), W(location), W(type))
#endif
cudaError_t cudaMemPoolCreate(cudaMemPool_t *memPool, const cudaMemPoolProps *poolProps)
TRACED(cudaError_t, cudaMemPoolCreate, (memPool, poolProps), W(memPool), W(poolProps))
cudaError_t cudaMemPoolDestroy(cudaMemPool_t memPool)
TRACED(cudaError_t, cudaMemPoolDestroy, (memPool), W(memPool))
cudaError_t cudaMemPoolExportPointer(cudaMemPoolPtrExportData *exportData, void *ptr)
TRACED(cudaError_t, cudaMemPoolExportPointer, (exportData, ptr), W(exportData), W(ptr))
cudaError_t cudaMemPoolExportToShareableHandle(void *shareableHandle, cudaMemPool_t memPool, cudaMemAllocationHandleType handleType, unsigned int flags)
TRACED(cudaError_t, cudaMemPoolExportToShareableHandle, (shareableHandle, memPool, handleType, flags), W(shareableHandle), W(memPool), W(handleType), W(flags))
cudaError_t cudaMemPoolGetAccess(cudaMemAccessFlags *flags, cudaMemPool_t memPool, cudaMemLocation *location)
TRACED(cudaError_t, cudaMemPoolGetAccess, (flags, memPool, location), W(flags), W(memPool), W(location))
cudaError_t cudaMemPoolGetAttribute(cudaMemPool_t memPool, cudaMemPoolAttr attr, void *value)
TRACED(cudaError_t, cudaMemPoolGetAttribute, (memPool, attr, value), W(memPool), W(attr), W(value))
cudaError_t cudaMemPoolImportFromShareableHandle(cudaMemPool_t *memPool, void *shareableHandle, cudaMemAllocationHandleType handleType, unsigned int flags)
TRACED(cudaError_t, cudaMemPoolImportFromShareableHandle, (memPool, shareableHandle, handleType, flags), W(memPool), W(shareableHandle), W(handleType), W(flags))
cudaError_t cudaMemPoolImportPointer(void **ptr, cudaMemPool_t memPool, cudaMemPoolPtrExportData *exportData)
TRACED(cudaError_t, cudaMemPoolImportPointer, (ptr, memPool, exportData), W(ptr), W(memPool), W(exportData))
cudaError_t cudaMemPoolSetAccess(cudaMemPool_t memPool, const cudaMemAccessDesc *descList, size_t count)
TRACED(cudaError_t, cudaMemPoolSetAccess, (memPool, descList, count), W(memPool), W(descList), W(count))
cudaError_t cudaMemPoolSetAttribute(cudaMemPool_t memPool, cudaMemPoolAttr attr, void *value)
TRACED(cudaError_t, cudaMemPoolSetAttribute, (memPool, attr, value), W(memPool), W(attr), W(value))
cudaError_t cudaMemPoolTrimTo(cudaMemPool_t memPool, size_t minBytesToKeep)
TRACED(cudaError_t, cudaMemPoolTrimTo, (memPool, minBytesToKeep), W(memPool), W(minBytesToKeep))
#if VGPU_CUDART == 12
cudaError_t cudaMemPrefetchAsync(const void *devPtr, size_t count, int dstDevice, cudaStream_t stream)
TRACED(cudaError_t, cudaMemPrefetchAsync, (devPtr, count, dstDevice, stream), W(devPtr), W(count), W(dstDevice), W(stream))
#endif
#if VGPU_CUDART == 13
cudaError_t cudaMemPrefetchAsync(const void *devPtr, size_t count, cudaMemLocation location, unsigned int flags, cudaStream_t stream)
TRACED(cudaError_t, cudaMemPrefetchAsync, (devPtr, count, location, flags, stream), W(devPtr), W(count), WS(location, 0), W(flags), W(stream))
#endif
#if VGPU_CUDART == 12
cudaError_t cudaMemPrefetchAsync_ptsz(const void *devPtr, size_t count, int dstDevice, cudaStream_t stream)
TRACED(cudaError_t, cudaMemPrefetchAsync_ptsz, (devPtr, count, dstDevice, stream), W(devPtr), W(count), W(dstDevice), W(stream))
#endif
#if VGPU_CUDART == 13
cudaError_t cudaMemPrefetchAsync_ptsz(const void *devPtr, size_t count, cudaMemLocation location, unsigned int flags, cudaStream_t stream)
TRACED(cudaError_t, cudaMemPrefetchAsync_ptsz, (devPtr, count, location, flags, stream), W(devPtr), W(count), WS(location, 0), W(flags), W(stream))
#endif
#if VGPU_CUDART == 12
cudaError_t cudaMemPrefetchAsync_v2(const void *devPtr, size_t count, cudaMemLocation location, unsigned int flags, cudaStream_t stream)
TRACED(cudaError_t, cudaMemPrefetchAsync_v2, (devPtr, count, location, flags, stream), W(devPtr), W(count), WS(location, 0), W(flags), W(stream))
cudaError_t cudaMemPrefetchAsync_v2_ptsz(const void *devPtr, size_t count, cudaMemLocation location, unsigned int flags, cudaStream_t stream)
TRACED(cudaError_t, cudaMemPrefetchAsync_v2_ptsz, (devPtr, count, location, flags, stream), W(devPtr), W(count), WS(location, 0), W(flags), W(stream))
#endif
#if VGPU_CUDART == 13
cudaError_t cudaMemPrefetchBatchAsync(void **dptrs, size_t *sizes, size_t count, cudaMemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags, cudaStream_t stream)
TRACED(cudaError_t, cudaMemPrefetchBatchAsync, (dptrs, sizes, count, prefetchLocs, prefetchLocIdxs, numPrefetchLocs, flags, stream), W(dptrs), W(sizes), W(count), W(prefetchLocs), W(prefetchLocIdxs), W(numPrefetchLocs), W(flags), W(stream))
cudaError_t cudaMemPrefetchBatchAsync_ptsz(void **dptrs, size_t *sizes, size_t count, cudaMemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags, cudaStream_t stream)
TRACED(cudaError_t, cudaMemPrefetchBatchAsync_ptsz, (dptrs, sizes, count, prefetchLocs, prefetchLocIdxs, numPrefetchLocs, flags, stream), W(dptrs), W(sizes), W(count), W(prefetchLocs), W(prefetchLocIdxs), W(numPrefetchLocs), W(flags), W(stream))
#endif
cudaError_t cudaMemRangeGetAttribute(void *data, size_t dataSize, cudaMemRangeAttribute attribute, const void *devPtr, size_t count)
TRACED(cudaError_t, cudaMemRangeGetAttribute, (data, dataSize, attribute, devPtr, count), W(data), W(dataSize), W(attribute), W(devPtr), W(count))
cudaError_t cudaMemRangeGetAttributes(void **data, size_t *dataSizes, cudaMemRangeAttribute *attributes, size_t numAttributes, const void *devPtr, size_t count)
TRACED(cudaError_t, cudaMemRangeGetAttributes, (data, dataSizes, attributes, numAttributes, devPtr, count), W(data), W(dataSizes), W(attributes), W(numAttributes), W(devPtr), W(count))
#if VGPU_CUDART == 13
cudaError_t cudaMemSetMemPool(cudaMemLocation *location, cudaMemAllocationType type, cudaMemPool_t memPool)
TRACED(cudaError_t, cudaMemSetMemPool, (location, type, memPool), W(location), W(type), W(memPool))
#endif
cudaError_t cudaMemcpy(void *dst, const void *src, size_t count, cudaMemcpyKind kind)
TRACED(cudaError_t, cudaMemcpy, (dst, src, count, kind), W(dst), W(src), W(count), W(kind))
cudaError_t cudaMemcpy_ptds(void *dst, const void *src, size_t count, cudaMemcpyKind kind)
TRACED(cudaError_t, cudaMemcpy_ptds, (dst, src, count, kind), W(dst), W(src), W(count), W(kind))
cudaError_t cudaMemcpy2D(void *dst, size_t dpitch, const void *src, size_t spitch, size_t width, size_t height, cudaMemcpyKind kind)
TRACED(cudaError_t, cudaMemcpy2D, (dst, dpitch, src, spitch, width, height, kind), W(dst), W(dpitch), W(src), W(spitch), W(width), W(height), W(kind))
cudaError_t cudaMemcpy2D_ptds(void *dst, size_t dpitch, const void *src, size_t spitch, size_t width, size_t height, cudaMemcpyKind kind)
TRACED(cudaError_t, cudaMemcpy2D_ptds, (dst, dpitch, src, spitch, width, height, kind), W(dst), W(dpitch), W(src), W(spitch), W(width), W(height), W(kind))
cudaError_t cudaMemcpy2DArrayToArray(cudaArray_t dst, size_t wOffsetDst, size_t hOffsetDst, cudaArray_const_t src, size_t wOffsetSrc, size_t hOffsetSrc, size_t width, size_t height, cudaMemcpyKind kind)
TRACED(cudaError_t, cudaMemcpy2DArrayToArray, (dst, wOffsetDst, hOffsetDst, src, wOffsetSrc, hOffsetSrc, width, height, kind), W(dst), W(wOffsetDst), W(hOffsetDst), W(src), W(wOffsetSrc), W(hOffsetSrc), W(width), W(height), W(kind))
cudaError_t cudaMemcpy2DArrayToArray_ptds(cudaArray_t dst, size_t wOffsetDst, size_t hOffsetDst, cudaArray_const_t src, size_t wOffsetSrc, size_t hOffsetSrc, size_t width, size_t height, cudaMemcpyKind kind)
TRACED(cudaError_t, cudaMemcpy2DArrayToArray_ptds, (dst, wOffsetDst, hOffsetDst, src, wOffsetSrc, hOffsetSrc, width, height, kind), W(dst), W(wOffsetDst), W(hOffsetDst), W(src), W(wOffsetSrc), W(hOffsetSrc), W(width), W(height), W(kind))
cudaError_t cudaMemcpy2DAsync(void *dst, size_t dpitch, const void *src, size_t spitch, size_t width, size_t height, cudaMemcpyKind kind, cudaStream_t stream)
TRACED(cudaError_t, cudaMemcpy2DAsync, (dst, dpitch, src, spitch, width, height, kind, stream), W(dst), W(dpitch), W(src), W(spitch), W(width), W(height), W(kind), W(stream))
cudaError_t cudaMemcpy2DAsync_ptsz(void *dst, size_t dpitch, const void *src, size_t spitch, size_t width, size_t height, cudaMemcpyKind kind, cudaStream_t stream)
TRACED(cudaError_t, cudaMemcpy2DAsync_ptsz, (dst, dpitch, src, spitch, width, height, kind, stream), W(dst), W(dpitch), W(src), W(spitch), W(width), W(height), W(kind), W(stream))
cudaError_t cudaMemcpy2DFromArray(void *dst, size_t dpitch, cudaArray_const_t src, size_t wOffset, size_t hOffset, size_t width, size_t height, cudaMemcpyKind kind)
TRACED(cudaError_t, cudaMemcpy2DFromArray, (dst, dpitch, src, wOffset, hOffset, width, height, kind), W(dst), W(dpitch), W(src), W(wOffset), W(hOffset), W(width), W(height), W(kind))
cudaError_t cudaMemcpy2DFromArray_ptds(void *dst, size_t dpitch, cudaArray_const_t src, size_t wOffset, size_t hOffset, size_t width, size_t height, cudaMemcpyKind kind)
TRACED(cudaError_t, cudaMemcpy2DFromArray_ptds, (dst, dpitch, src, wOffset, hOffset, width, height, kind), W(dst), W(dpitch), W(src), W(wOffset), W(hOffset), W(width), W(height), W(kind))
cudaError_t cudaMemcpy2DFromArrayAsync(void *dst, size_t dpitch, cudaArray_const_t src, size_t wOffset, size_t hOffset, size_t width, size_t height, cudaMemcpyKind kind, cudaStream_t stream)
TRACED(cudaError_t, cudaMemcpy2DFromArrayAsync, (dst, dpitch, src, wOffset, hOffset, width, height, kind, stream), W(dst), W(dpitch), W(src), W(wOffset), W(hOffset), W(width), W(height), W(kind), W(stream))
cudaError_t cudaMemcpy2DFromArrayAsync_ptsz(void *dst, size_t dpitch, cudaArray_const_t src, size_t wOffset, size_t hOffset, size_t width, size_t height, cudaMemcpyKind kind, cudaStream_t stream)
TRACED(cudaError_t, cudaMemcpy2DFromArrayAsync_ptsz, (dst, dpitch, src, wOffset, hOffset, width, height, kind, stream), W(dst), W(dpitch), W(src), W(wOffset), W(hOffset), W(width), W(height), W(kind), W(stream))
cudaError_t cudaMemcpy2DToArray(cudaArray_t dst, size_t wOffset, size_t hOffset, const void *src, size_t spitch, size_t width, size_t height, cudaMemcpyKind kind)
TRACED(cudaError_t, cudaMemcpy2DToArray, (dst, wOffset, hOffset, src, spitch, width, height, kind), W(dst), W(wOffset), W(hOffset), W(src), W(spitch), W(width), W(height), W(kind))
cudaError_t cudaMemcpy2DToArray_ptds(cudaArray_t dst, size_t wOffset, size_t hOffset, const void *src, size_t spitch, size_t width, size_t height, cudaMemcpyKind kind)
TRACED(cudaError_t, cudaMemcpy2DToArray_ptds, (dst, wOffset, hOffset, src, spitch, width, height, kind), W(dst), W(wOffset), W(hOffset), W(src), W(spitch), W(width), W(height), W(kind))
cudaError_t cudaMemcpy2DToArrayAsync(cudaArray_t dst, size_t wOffset, size_t hOffset, const void *src, size_t spitch, size_t width, size_t height, cudaMemcpyKind kind, cudaStream_t stream)
TRACED(cudaError_t, cudaMemcpy2DToArrayAsync, (dst, wOffset, hOffset, src, spitch, width, height, kind, stream), W(dst), W(wOffset), W(hOffset), W(src), W(spitch), W(width), W(height), W(kind), W(stream))
cudaError_t cudaMemcpy2DToArrayAsync_ptsz(cudaArray_t dst, size_t wOffset, size_t hOffset, const void *src, size_t spitch, size_t width, size_t height, cudaMemcpyKind kind, cudaStream_t stream)
TRACED(cudaError_t, cudaMemcpy2DToArrayAsync_ptsz, (dst, wOffset, hOffset, src, spitch, width, height, kind, stream), W(dst), W(wOffset), W(hOffset), W(src), W(spitch), W(width), W(height), W(kind), W(stream))
cudaError_t cudaMemcpy3D(const cudaMemcpy3DParms *p)
TRACED(cudaError_t, cudaMemcpy3D, (p), W(p))
cudaError_t cudaMemcpy3D_ptds(const cudaMemcpy3DParms *p)
TRACED(cudaError_t, cudaMemcpy3D_ptds, (p), W(p))
cudaError_t cudaMemcpy3DAsync(const cudaMemcpy3DParms *p, cudaStream_t stream)
TRACED(cudaError_t, cudaMemcpy3DAsync, (p, stream), W(p), W(stream))
cudaError_t cudaMemcpy3DAsync_ptsz(const cudaMemcpy3DParms *p, cudaStream_t stream)
TRACED(cudaError_t, cudaMemcpy3DAsync_ptsz, (p, stream), W(p), W(stream))
#if VGPU_CUDART == 12
cudaError_t cudaMemcpy3DBatchAsync(size_t numOps, cudaMemcpy3DBatchOp *opList, size_t *failIdx, unsigned long long flags, cudaStream_t stream)
TRACED(cudaError_t, cudaMemcpy3DBatchAsync, (numOps, opList, failIdx, flags, stream), W(numOps), W(opList), W(failIdx), W(flags), W(stream))
#endif
#if VGPU_CUDART == 13
cudaError_t cudaMemcpy3DBatchAsync(size_t numOps, cudaMemcpy3DBatchOp *opList, unsigned long long flags, cudaStream_t stream)
TRACED(cudaError_t, cudaMemcpy3DBatchAsync, (numOps, opList, flags, stream), W(numOps), W(opList), W(flags), W(stream))
#endif
#if VGPU_CUDART == 12
cudaError_t cudaMemcpy3DBatchAsync_ptsz(size_t numOps, cudaMemcpy3DBatchOp *opList, size_t *failIdx, unsigned long long flags, cudaStream_t stream)
TRACED(cudaError_t, cudaMemcpy3DBatchAsync_ptsz, (numOps, opList, failIdx, flags, stream), W(numOps), W(opList), W(failIdx), W(flags), W(stream))
#endif
#if VGPU_CUDART == 13
cudaError_t cudaMemcpy3DBatchAsync_ptsz(size_t numOps, cudaMemcpy3DBatchOp *opList, unsigned long long flags, cudaStream_t stream)
TRACED(cudaError_t, cudaMemcpy3DBatchAsync_ptsz, (numOps, opList, flags, stream), W(numOps), W(opList), W(flags), W(stream))
#endif
cudaError_t cudaMemcpy3DPeer(const cudaMemcpy3DPeerParms *p)
TRACED(cudaError_t, cudaMemcpy3DPeer, (p), W(p))
cudaError_t cudaMemcpy3DPeer_ptds(const cudaMemcpy3DPeerParms *p)
TRACED(cudaError_t, cudaMemcpy3DPeer_ptds, (p), W(p))
cudaError_t cudaMemcpy3DPeerAsync(const cudaMemcpy3DPeerParms *p, cudaStream_t stream)
TRACED(cudaError_t, cudaMemcpy3DPeerAsync, (p, stream), W(p), W(stream))
cudaError_t cudaMemcpy3DPeerAsync_ptsz(const cudaMemcpy3DPeerParms *p, cudaStream_t stream)
TRACED(cudaError_t, cudaMemcpy3DPeerAsync_ptsz, (p, stream), W(p), W(stream))
#if VGPU_CUDART == 13
cudaError_t cudaMemcpy3DWithAttributesAsync(cudaMemcpy3DBatchOp *op, unsigned long long flags, cudaStream_t stream)
TRACED(cudaError_t, cudaMemcpy3DWithAttributesAsync, (op, flags, stream), W(op), W(flags), W(stream))
cudaError_t cudaMemcpy3DWithAttributesAsync_ptsz(cudaMemcpy3DBatchOp *op, unsigned long long flags, cudaStream_t stream)
TRACED(cudaError_t, cudaMemcpy3DWithAttributesAsync_ptsz, (op, flags, stream), W(op), W(flags), W(stream))
#endif
cudaError_t cudaMemcpyArrayToArray(cudaArray_t dst, size_t wOffsetDst, size_t hOffsetDst, cudaArray_const_t src, size_t wOffsetSrc, size_t hOffsetSrc, size_t count, cudaMemcpyKind kind)
TRACED(cudaError_t, cudaMemcpyArrayToArray, (dst, wOffsetDst, hOffsetDst, src, wOffsetSrc, hOffsetSrc, count, kind), W(dst), W(wOffsetDst), W(hOffsetDst), W(src), W(wOffsetSrc), W(hOffsetSrc), W(count), W(kind))
cudaError_t cudaMemcpyArrayToArray_ptds(cudaArray_t dst, size_t wOffsetDst, size_t hOffsetDst, cudaArray_const_t src, size_t wOffsetSrc, size_t hOffsetSrc, size_t count, cudaMemcpyKind kind)
TRACED(cudaError_t, cudaMemcpyArrayToArray_ptds, (dst, wOffsetDst, hOffsetDst, src, wOffsetSrc, hOffsetSrc, count, kind), W(dst), W(wOffsetDst), W(hOffsetDst), W(src), W(wOffsetSrc), W(hOffsetSrc), W(count), W(kind))
cudaError_t cudaMemcpyAsync(void *dst, const void *src, size_t count, cudaMemcpyKind kind, cudaStream_t stream)
TRACED(cudaError_t, cudaMemcpyAsync, (dst, src, count, kind, stream), W(dst), W(src), W(count), W(kind), W(stream))
cudaError_t cudaMemcpyAsync_ptsz(void *dst, const void *src, size_t count, cudaMemcpyKind kind, cudaStream_t stream)
TRACED(cudaError_t, cudaMemcpyAsync_ptsz, (dst, src, count, kind, stream), W(dst), W(src), W(count), W(kind), W(stream))
#if VGPU_CUDART == 12
cudaError_t cudaMemcpyBatchAsync(void **dsts, void **srcs, size_t *sizes, size_t count, cudaMemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, size_t *failIdx, cudaStream_t stream)
TRACED(cudaError_t, cudaMemcpyBatchAsync, (dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs, failIdx, stream), W(dsts), W(srcs), W(sizes), W(count), W(attrs), W(attrsIdxs), W(numAttrs), W(failIdx), W(stream))
#endif
#if VGPU_CUDART == 13
cudaError_t cudaMemcpyBatchAsync(void *const *dsts, const void *const *srcs, const size_t *sizes, size_t count, cudaMemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, cudaStream_t stream)
TRACED(cudaError_t, cudaMemcpyBatchAsync, (dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs, stream), W(dsts), W(srcs), W(sizes), W(count), W(attrs), W(attrsIdxs), W(numAttrs), W(stream))
#endif
#if VGPU_CUDART == 12
cudaError_t cudaMemcpyBatchAsync_ptsz(void **dsts, void **srcs, size_t *sizes, size_t count, cudaMemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, size_t *failIdx, cudaStream_t stream)
TRACED(cudaError_t, cudaMemcpyBatchAsync_ptsz, (dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs, failIdx, stream), W(dsts), W(srcs), W(sizes), W(count), W(attrs), W(attrsIdxs), W(numAttrs), W(failIdx), W(stream))
#endif
#if VGPU_CUDART == 13
cudaError_t cudaMemcpyBatchAsync_ptsz(void *const *dsts, const void *const *srcs, const size_t *sizes, size_t count, cudaMemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, cudaStream_t stream)
TRACED(cudaError_t, cudaMemcpyBatchAsync_ptsz, (dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs, stream), W(dsts), W(srcs), W(sizes), W(count), W(attrs), W(attrsIdxs), W(numAttrs), W(stream))
#endif
cudaError_t cudaMemcpyFromArray(void *dst, cudaArray_const_t src, size_t wOffset, size_t hOffset, size_t count, cudaMemcpyKind kind)
TRACED(cudaError_t, cudaMemcpyFromArray, (dst, src, wOffset, hOffset, count, kind), W(dst), W(src), W(wOffset), W(hOffset), W(count), W(kind))
cudaError_t cudaMemcpyFromArray_ptds(void *dst, cudaArray_const_t src, size_t wOffset, size_t hOffset, size_t count, cudaMemcpyKind kind)
TRACED(cudaError_t, cudaMemcpyFromArray_ptds, (dst, src, wOffset, hOffset, count, kind), W(dst), W(src), W(wOffset), W(hOffset), W(count), W(kind))
cudaError_t cudaMemcpyFromArrayAsync(void *dst, cudaArray_const_t src, size_t wOffset, size_t hOffset, size_t count, cudaMemcpyKind kind, cudaStream_t stream)
TRACED(cudaError_t, cudaMemcpyFromArrayAsync, (dst, src, wOffset, hOffset, count, kind, stream), W(dst), W(src), W(wOffset), W(hOffset), W(count), W(kind), W(stream))
cudaError_t cudaMemcpyFromArrayAsync_ptsz(void *dst, cudaArray_const_t src, size_t wOffset, size_t hOffset, size_t count, cudaMemcpyKind kind, cudaStream_t stream)
TRACED(cudaError_t, cudaMemcpyFromArrayAsync_ptsz, (dst, src, wOffset, hOffset, count, kind, stream), W(dst), W(src), W(wOffset), W(hOffset), W(count), W(kind), W(stream))
cudaError_t cudaMemcpyFromSymbol(void *dst, const void *symbol, size_t count, size_t offset, cudaMemcpyKind kind)
TRACED(cudaError_t, cudaMemcpyFromSymbol, (dst, symbol, count, offset, kind), W(dst), W(symbol), W(count), W(offset), W(kind))
cudaError_t cudaMemcpyFromSymbol_ptds(void *dst, const void *symbol, size_t count, size_t offset, cudaMemcpyKind kind)
TRACED(cudaError_t, cudaMemcpyFromSymbol_ptds, (dst, symbol, count, offset, kind), W(dst), W(symbol), W(count), W(offset), W(kind))
cudaError_t cudaMemcpyFromSymbolAsync(void *dst, const void *symbol, size_t count, size_t offset, cudaMemcpyKind kind, cudaStream_t stream)
TRACED(cudaError_t, cudaMemcpyFromSymbolAsync, (dst, symbol, count, offset, kind, stream), W(dst), W(symbol), W(count), W(offset), W(kind), W(stream))
cudaError_t cudaMemcpyFromSymbolAsync_ptsz(void *dst, const void *symbol, size_t count, size_t offset, cudaMemcpyKind kind, cudaStream_t stream)
TRACED(cudaError_t, cudaMemcpyFromSymbolAsync_ptsz, (dst, symbol, count, offset, kind, stream), W(dst), W(symbol), W(count), W(offset), W(kind), W(stream))
cudaError_t cudaMemcpyPeer(void *dst, int dstDevice, const void *src, int srcDevice, size_t count)
TRACED(cudaError_t, cudaMemcpyPeer, (dst, dstDevice, src, srcDevice, count), W(dst), W(dstDevice), W(src), W(srcDevice), W(count))
cudaError_t cudaMemcpyPeerAsync(void *dst, int dstDevice, const void *src, int srcDevice, size_t count, cudaStream_t stream)
TRACED(cudaError_t, cudaMemcpyPeerAsync, (dst, dstDevice, src, srcDevice, count, stream), W(dst), W(dstDevice), W(src), W(srcDevice), W(count), W(stream))
cudaError_t cudaMemcpyToArray(cudaArray_t dst, size_t wOffset, size_t hOffset, const void *src, size_t count, cudaMemcpyKind kind)
TRACED(cudaError_t, cudaMemcpyToArray, (dst, wOffset, hOffset, src, count, kind), W(dst), W(wOffset), W(hOffset), W(src), W(count), W(kind))
cudaError_t cudaMemcpyToArray_ptds(cudaArray_t dst, size_t wOffset, size_t hOffset, const void *src, size_t count, cudaMemcpyKind kind)
TRACED(cudaError_t, cudaMemcpyToArray_ptds, (dst, wOffset, hOffset, src, count, kind), W(dst), W(wOffset), W(hOffset), W(src), W(count), W(kind))
cudaError_t cudaMemcpyToArrayAsync(cudaArray_t dst, size_t wOffset, size_t hOffset, const void *src, size_t count, cudaMemcpyKind kind, cudaStream_t stream)
TRACED(cudaError_t, cudaMemcpyToArrayAsync, (dst, wOffset, hOffset, src, count, kind, stream), W(dst), W(wOffset), W(hOffset), W(src), W(count), W(kind), W(stream))
cudaError_t cudaMemcpyToArrayAsync_ptsz(cudaArray_t dst, size_t wOffset, size_t hOffset, const void *src, size_t count, cudaMemcpyKind kind, cudaStream_t stream)
TRACED(cudaError_t, cudaMemcpyToArrayAsync_ptsz, (dst, wOffset, hOffset, src, count, kind, stream), W(dst), W(wOffset), W(hOffset), W(src), W(count), W(kind), W(stream))
cudaError_t cudaMemcpyToSymbol(const void *symbol, const void *src, size_t count, size_t offset, cudaMemcpyKind kind)
TRACED(cudaError_t, cudaMemcpyToSymbol, (symbol, src, count, offset, kind), W(symbol), W(src), W(count), W(offset), W(kind))
cudaError_t cudaMemcpyToSymbol_ptds(const void *symbol, const void *src, size_t count, size_t offset, cudaMemcpyKind kind)
TRACED(cudaError_t, cudaMemcpyToSymbol_ptds, (symbol, src, count, offset, kind), W(symbol), W(src), W(count), W(offset), W(kind))
cudaError_t cudaMemcpyToSymbolAsync(const void *symbol, const void *src, size_t count, size_t offset, cudaMemcpyKind kind, cudaStream_t stream)
TRACED(cudaError_t, cudaMemcpyToSymbolAsync, (symbol, src, count, offset, kind, stream), W(symbol), W(src), W(count), W(offset), W(kind), W(stream))
cudaError_t cudaMemcpyToSymbolAsync_ptsz(const void *symbol, const void *src, size_t count, size_t offset, cudaMemcpyKind kind, cudaStream_t stream)
TRACED(cudaError_t, cudaMemcpyToSymbolAsync_ptsz, (symbol, src, count, offset, kind, stream), W(symbol), W(src), W(count), W(offset), W(kind), W(stream))
#if VGPU_CUDART == 13
cudaError_t cudaMemcpyWithAttributesAsync(void *dst, const void *src, size_t size, cudaMemcpyAttributes *attr, cudaStream_t stream)
TRACED(cudaError_t, cudaMemcpyWithAttributesAsync, (dst, src, size, attr, stream), W(dst), W(src), W(size), W(attr), W(stream))
cudaError_t cudaMemcpyWithAttributesAsync_ptsz(void *dst, const void *src, size_t size, cudaMemcpyAttributes *attr, cudaStream_t stream)
TRACED(cudaError_t, cudaMemcpyWithAttributesAsync_ptsz, (dst, src, size, attr, stream), W(dst), W(src), W(size), W(attr), W(stream))
#endif
cudaError_t cudaMemset(void *devPtr, int value, size_t count)
TRACED(cudaError_t, cudaMemset, (devPtr, value, count), W(devPtr), W(value), W(count))
cudaError_t cudaMemset_ptds(void *devPtr, int value, size_t count)
TRACED(cudaError_t, cudaMemset_ptds, (devPtr, value, count), W(devPtr), W(value), W(count))
cudaError_t cudaMemset2D(void *devPtr, size_t pitch, int value, size_t width, size_t height)
TRACED(cudaError_t, cudaMemset2D, (devPtr, pitch, value, width, height), W(devPtr), W(pitch), W(value), W(width), W(height))
cudaError_t cudaMemset2D_ptds(void *devPtr, size_t pitch, int value, size_t width, size_t height)
TRACED(cudaError_t, cudaMemset2D_ptds, (devPtr, pitch, value, width, height), W(devPtr), W(pitch), W(value), W(width), W(height))
cudaError_t cudaMemset2DAsync(void *devPtr, size_t pitch, int value, size_t width, size_t height, cudaStream_t stream)
TRACED(cudaError_t, cudaMemset2DAsync, (devPtr, pitch, value, width, height, stream), W(devPtr), W(pitch), W(value), W(width), W(height), W(stream))
cudaError_t cudaMemset2DAsync_ptsz(void *devPtr, size_t pitch, int value, size_t width, size_t height, cudaStream_t stream)
TRACED(cudaError_t, cudaMemset2DAsync_ptsz, (devPtr, pitch, value, width, height, stream), W(devPtr), W(pitch), W(value), W(width), W(height), W(stream))
cudaError_t cudaMemset3D(cudaPitchedPtr pitchedDevPtr, int value, cudaExtent extent)
TRACED(cudaError_t, cudaMemset3D, (pitchedDevPtr, value, extent), WS(pitchedDevPtr, 0), WS(pitchedDevPtr, 1), WS(pitchedDevPtr, 2), WS(pitchedDevPtr, 3), W(value), WS(extent, 0), WS(extent, 1), WS(extent, 2))
cudaError_t cudaMemset3D_ptds(cudaPitchedPtr pitchedDevPtr, int value, cudaExtent extent)
TRACED(cudaError_t, cudaMemset3D_ptds, (pitchedDevPtr, value, extent), WS(pitchedDevPtr, 0), WS(pitchedDevPtr, 1), WS(pitchedDevPtr, 2), WS(pitchedDevPtr, 3), W(value), WS(extent, 0), WS(extent, 1), WS(extent, 2))
cudaError_t cudaMemset3DAsync(cudaPitchedPtr pitchedDevPtr, int value, cudaExtent extent, cudaStream_t stream)
TRACED(cudaError_t, cudaMemset3DAsync, (pitchedDevPtr, value, extent, stream), WS(pitchedDevPtr, 0), WS(pitchedDevPtr, 1), WS(pitchedDevPtr, 2), WS(pitchedDevPtr, 3), W(value), WS(extent, 0), WS(extent, 1), WS(extent, 2), W(stream))
cudaError_t cudaMemset3DAsync_ptsz(cudaPitchedPtr pitchedDevPtr, int value, cudaExtent extent, cudaStream_t stream)
TRACED(cudaError_t, cudaMemset3DAsync_ptsz, (pitchedDevPtr, value, extent, stream), WS(pitchedDevPtr, 0), WS(pitchedDevPtr, 1), WS(pitchedDevPtr, 2), WS(pitchedDevPtr, 3), W(value), WS(extent, 0), WS(extent, 1), WS(extent, 2), W(stream))
cudaError_t cudaMemsetAsync(void *devPtr, int value, size_t count, cudaStream_t stream)
TRACED(cudaError_t, cudaMemsetAsync, (devPtr, value, count, stream), W(devPtr), W(value), W(count), W(stream))
cudaError_t cudaMemsetAsync_ptsz(void *devPtr, int value, size_t count, cudaStream_t stream)
TRACED(cudaError_t, cudaMemsetAsync_ptsz, (devPtr, value, count, stream), W(devPtr), W(value), W(count), W(stream))
cudaError_t cudaMipmappedArrayGetMemoryRequirements(cudaArrayMemoryRequirements *memoryRequirements, cudaMipmappedArray_t mipmap, int device)
TRACED(cudaError_t, cudaMipmappedArrayGetMemoryRequirements, (memoryRequirements, mipmap, device), W(memoryRequirements), W(mipmap), W(device))
cudaError_t cudaMipmappedArrayGetSparseProperties(cudaArraySparseProperties *sparseProperties, cudaMipmappedArray_t mipmap)
TRACED(cudaError_t, cudaMipmappedArrayGetSparseProperties, (sparseProperties, mipmap), W(sparseProperties), W(mipmap))
cudaError_t cudaOccupancyAvailableDynamicSMemPerBlock(size_t *dynamicSmemSize, const void *func, int numBlocks, int blockSize)
TRACED(cudaError_t, cudaOccupancyAvailableDynamicSMemPerBlock, (dynamicSmemSize, func, numBlocks, blockSize), W(dynamicSmemSize), W(func), W(numBlocks), W(blockSize))
cudaError_t cudaOccupancyMaxActiveBlocksPerMultiprocessor(int *numBlocks, const void *func, int blockSize, size_t dynamicSMemSize)
TRACED(cudaError_t, cudaOccupancyMaxActiveBlocksPerMultiprocessor, (numBlocks, func, blockSize, dynamicSMemSize), W(numBlocks), W(func), W(blockSize), W(dynamicSMemSize))
cudaError_t cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(int *numBlocks, const void *func, int blockSize, size_t dynamicSMemSize, unsigned int flags)
TRACED(cudaError_t, cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags, (numBlocks, func, blockSize, dynamicSMemSize, flags), W(numBlocks), W(func), W(blockSize), W(dynamicSMemSize), W(flags))
cudaError_t cudaOccupancyMaxActiveClusters(int *numClusters, const void *func, const cudaLaunchConfig_t *launchConfig)
TRACED(cudaError_t, cudaOccupancyMaxActiveClusters, (numClusters, func, launchConfig), W(numClusters), W(func), W(launchConfig))
cudaError_t cudaOccupancyMaxPotentialClusterSize(int *clusterSize, const void *func, const cudaLaunchConfig_t *launchConfig)
TRACED(cudaError_t, cudaOccupancyMaxPotentialClusterSize, (clusterSize, func, launchConfig), W(clusterSize), W(func), W(launchConfig))
cudaError_t cudaPeekAtLastError(void)
TRACED(cudaError_t, cudaPeekAtLastError, (), 0)
cudaError_t cudaPointerGetAttributes(cudaPointerAttributes *attributes, const void *ptr)
TRACED(cudaError_t, cudaPointerGetAttributes, (attributes, ptr), W(attributes), W(ptr))
cudaError_t cudaProfilerStart(void)
TRACED(cudaError_t, cudaProfilerStart, (), 0)
cudaError_t cudaProfilerStop(void)
TRACED(cudaError_t, cudaProfilerStop, (), 0)
cudaError_t cudaRuntimeGetVersion(int *runtimeVersion)
TRACED(cudaError_t, cudaRuntimeGetVersion, (runtimeVersion), W(runtimeVersion))
cudaError_t cudaSetDevice(int device)
TRACED(cudaError_t, cudaSetDevice, (device), W(device))
cudaError_t cudaSetDeviceFlags(unsigned int flags)
TRACED(cudaError_t, cudaSetDeviceFlags, (flags), W(flags))
#if VGPU_CUDART == 12
cudaError_t cudaSetDoubleForDevice(double *d)
TRACED(cudaError_t, cudaSetDoubleForDevice, (d), W(d))
cudaError_t cudaSetDoubleForHost(double *d)
TRACED(cudaError_t, cudaSetDoubleForHost, (d), W(d))
#endif
cudaError_t cudaSetValidDevices(int *device_arr, int len)
TRACED(cudaError_t, cudaSetValidDevices, (device_arr, len), W(device_arr), W(len))
#if VGPU_CUDART == 12
cudaError_t cudaSignalExternalSemaphoresAsync(const cudaExternalSemaphore_t *extSemArray, const cudaExternalSemaphoreSignalParams_v1 *paramsArray, unsigned int numExtSems, cudaStream_t stream)
TRACED(cudaError_t, cudaSignalExternalSemaphoresAsync, (extSemArray, paramsArray, numExtSems, stream), W(extSemArray), W(paramsArray), W(numExtSems), W(stream))
#endif
#if VGPU_CUDART == 13
cudaError_t cudaSignalExternalSemaphoresAsync(const cudaExternalSemaphore_t *extSemArray, const cudaExternalSemaphoreSignalParams *paramsArray, unsigned int numExtSems, cudaStream_t stream)
TRACED(cudaError_t, cudaSignalExternalSemaphoresAsync, (extSemArray, paramsArray, numExtSems, stream), W(extSemArray), W(paramsArray), W(numExtSems), W(stream))
#endif
#if VGPU_CUDART == 12
cudaError_t cudaSignalExternalSemaphoresAsync_ptsz(const cudaExternalSemaphore_t *extSemArray, const cudaExternalSemaphoreSignalParams_v1 *paramsArray, unsigned int numExtSems, cudaStream_t stream)
TRACED(cudaError_t, cudaSignalExternalSemaphoresAsync_ptsz, (extSemArray, paramsArray, numExtSems, stream), W(extSemArray), W(paramsArray), W(numExtSems), W(stream))
#endif
#if VGPU_CUDART == 13
cudaError_t cudaSignalExternalSemaphoresAsync_ptsz(const cudaExternalSemaphore_t *extSemArray, const cudaExternalSemaphoreSignalParams *paramsArray, unsigned int numExtSems, cudaStream_t stream)
TRACED(cudaError_t, cudaSignalExternalSemaphoresAsync_ptsz, (extSemArray, paramsArray, numExtSems, stream), W(extSemArray), W(paramsArray), W(numExtSems), W(stream))
#endif
#if VGPU_CUDART == 12
cudaError_t cudaSignalExternalSemaphoresAsync_v2(const cudaExternalSemaphore_t *extSemArray, const cudaExternalSemaphoreSignalParams *paramsArray, unsigned int numExtSems, cudaStream_t stream)
TRACED(cudaError_t, cudaSignalExternalSemaphoresAsync_v2, (extSemArray, paramsArray, numExtSems, stream), W(extSemArray), W(paramsArray), W(numExtSems), W(stream))
cudaError_t cudaSignalExternalSemaphoresAsync_v2_ptsz(const cudaExternalSemaphore_t *extSemArray, const cudaExternalSemaphoreSignalParams *paramsArray, unsigned int numExtSems, cudaStream_t stream)
TRACED(cudaError_t, cudaSignalExternalSemaphoresAsync_v2_ptsz, (extSemArray, paramsArray, numExtSems, stream), W(extSemArray), W(paramsArray), W(numExtSems), W(stream))
#endif
cudaError_t cudaStreamAddCallback(cudaStream_t stream, cudaStreamCallback_t callback, void *userData, unsigned int flags)
TRACED(cudaError_t, cudaStreamAddCallback, (stream, callback, userData, flags), W(stream), W(callback), W(userData), W(flags))
cudaError_t cudaStreamAddCallback_ptsz(cudaStream_t stream, cudaStreamCallback_t callback, void *userData, unsigned int flags)
TRACED(cudaError_t, cudaStreamAddCallback_ptsz, (stream, callback, userData, flags), W(stream), W(callback), W(userData), W(flags))
cudaError_t cudaStreamAttachMemAsync(cudaStream_t stream, void *devPtr, size_t length, unsigned int flags)
TRACED(cudaError_t, cudaStreamAttachMemAsync, (stream, devPtr, length, flags), W(stream), W(devPtr), W(length), W(flags))
cudaError_t cudaStreamAttachMemAsync_ptsz(cudaStream_t stream, void *devPtr, size_t length, unsigned int flags)
TRACED(cudaError_t, cudaStreamAttachMemAsync_ptsz, (stream, devPtr, length, flags), W(stream), W(devPtr), W(length), W(flags))
cudaError_t cudaStreamBeginCapture(cudaStream_t stream, cudaStreamCaptureMode mode)
TRACED(cudaError_t, cudaStreamBeginCapture, (stream, mode), W(stream), W(mode))
cudaError_t cudaStreamBeginCapture_ptsz(cudaStream_t stream, cudaStreamCaptureMode mode)
TRACED(cudaError_t, cudaStreamBeginCapture_ptsz, (stream, mode), W(stream), W(mode))
cudaError_t cudaStreamBeginCaptureToGraph(cudaStream_t stream, cudaGraph_t graph, const cudaGraphNode_t *dependencies, const cudaGraphEdgeData *dependencyData, size_t numDependencies, cudaStreamCaptureMode mode)
TRACED(cudaError_t, cudaStreamBeginCaptureToGraph, (stream, graph, dependencies, dependencyData, numDependencies, mode), W(stream), W(graph), W(dependencies), W(dependencyData), W(numDependencies), W(mode))
cudaError_t cudaStreamBeginCaptureToGraph_ptsz(cudaStream_t stream, cudaGraph_t graph, const cudaGraphNode_t *dependencies, const cudaGraphEdgeData *dependencyData, size_t numDependencies, cudaStreamCaptureMode mode)
TRACED(cudaError_t, cudaStreamBeginCaptureToGraph_ptsz, (stream, graph, dependencies, dependencyData, numDependencies, mode), W(stream), W(graph), W(dependencies), W(dependencyData), W(numDependencies), W(mode))
#if VGPU_CUDART == 13
cudaError_t cudaStreamBeginRecaptureToGraph(cudaStream_t stream, cudaStreamCaptureMode mode, cudaGraph_t graph, cudaGraphRecaptureCallbackData *callbackData)
TRACED(cudaError_t, cudaStreamBeginRecaptureToGraph, (stream, mode, graph, callbackData), W(stream), W(mode), W(graph), W(callbackData))
cudaError_t cudaStreamBeginRecaptureToGraph_ptsz(cudaStream_t stream, cudaStreamCaptureMode mode, cudaGraph_t graph, cudaGraphRecaptureCallbackData *callbackData)
TRACED(cudaError_t, cudaStreamBeginRecaptureToGraph_ptsz, (stream, mode, graph, callbackData), W(stream), W(mode), W(graph), W(callbackData))
#endif
cudaError_t cudaStreamCopyAttributes(cudaStream_t dst, cudaStream_t src)
TRACED(cudaError_t, cudaStreamCopyAttributes, (dst, src), W(dst), W(src))
cudaError_t cudaStreamCopyAttributes_ptsz(cudaStream_t dst, cudaStream_t src)
TRACED(cudaError_t, cudaStreamCopyAttributes_ptsz, (dst, src), W(dst), W(src))
cudaError_t cudaStreamCreate(cudaStream_t *pStream)
TRACED(cudaError_t, cudaStreamCreate, (pStream), W(pStream))
cudaError_t cudaStreamCreateWithFlags(cudaStream_t *pStream, unsigned int flags)
TRACED(cudaError_t, cudaStreamCreateWithFlags, (pStream, flags), W(pStream), W(flags))
cudaError_t cudaStreamCreateWithPriority(cudaStream_t *pStream, unsigned int flags, int priority)
TRACED(cudaError_t, cudaStreamCreateWithPriority, (pStream, flags, priority), W(pStream), W(flags), W(priority))
cudaError_t cudaStreamDestroy(cudaStream_t stream)
TRACED(cudaError_t, cudaStreamDestroy, (stream), W(stream))
cudaError_t cudaStreamEndCapture(cudaStream_t stream, cudaGraph_t *pGraph)
TRACED(cudaError_t, cudaStreamEndCapture, (stream, pGraph), W(stream), W(pGraph))
cudaError_t cudaStreamEndCapture_ptsz(cudaStream_t stream, cudaGraph_t *pGraph)
TRACED(cudaError_t, cudaStreamEndCapture_ptsz, (stream, pGraph), W(stream), W(pGraph))
cudaError_t cudaStreamGetAttribute(cudaStream_t hStream, cudaLaunchAttributeID attr, cudaLaunchAttributeValue *value_out)
TRACED(cudaError_t, cudaStreamGetAttribute, (hStream, attr, value_out), W(hStream), W(attr), W(value_out))
cudaError_t cudaStreamGetAttribute_ptsz(cudaStream_t hStream, cudaLaunchAttributeID attr, cudaLaunchAttributeValue *value_out)
TRACED(cudaError_t, cudaStreamGetAttribute_ptsz, (hStream, attr, value_out), W(hStream), W(attr), W(value_out))
#if VGPU_CUDART == 12
cudaError_t cudaStreamGetCaptureInfo(cudaStream_t stream, cudaStreamCaptureStatus *captureStatus_out, unsigned long long *id_out)
TRACED(cudaError_t, cudaStreamGetCaptureInfo, (stream, captureStatus_out, id_out), W(stream), W(captureStatus_out), W(id_out))
#endif
#if VGPU_CUDART == 13
cudaError_t cudaStreamGetCaptureInfo(cudaStream_t stream, cudaStreamCaptureStatus *captureStatus_out, unsigned long long *id_out, cudaGraph_t *graph_out, const cudaGraphNode_t **dependencies_out, const cudaGraphEdgeData **edgeData_out, size_t *numDependencies_out)
TRACED(cudaError_t, cudaStreamGetCaptureInfo, (stream, captureStatus_out, id_out, graph_out, dependencies_out, edgeData_out, numDependencies_out), W(stream), W(captureStatus_out), W(id_out), W(graph_out), W(dependencies_out), W(edgeData_out), W(numDependencies_out))
#endif
#if VGPU_CUDART == 12
cudaError_t cudaStreamGetCaptureInfo_ptsz(cudaStream_t stream, cudaStreamCaptureStatus *captureStatus_out, unsigned long long *id_out)
TRACED(cudaError_t, cudaStreamGetCaptureInfo_ptsz, (stream, captureStatus_out, id_out), W(stream), W(captureStatus_out), W(id_out))
#endif
#if VGPU_CUDART == 13
cudaError_t cudaStreamGetCaptureInfo_ptsz(cudaStream_t stream, cudaStreamCaptureStatus *captureStatus_out, unsigned long long *id_out, cudaGraph_t *graph_out, const cudaGraphNode_t **dependencies_out, const cudaGraphEdgeData **edgeData_out, size_t *numDependencies_out)
TRACED(cudaError_t, cudaStreamGetCaptureInfo_ptsz, (stream, captureStatus_out, id_out, graph_out, dependencies_out, edgeData_out, numDependencies_out), W(stream), W(captureStatus_out), W(id_out), W(graph_out), W(dependencies_out), W(edgeData_out), W(numDependencies_out))
#endif
#if VGPU_CUDART == 12
cudaError_t cudaStreamGetCaptureInfo_v2(cudaStream_t stream, cudaStreamCaptureStatus *captureStatus_out, unsigned long long *id_out, cudaGraph_t *graph_out, const cudaGraphNode_t **dependencies_out, size_t *numDependencies_out)
TRACED(cudaError_t, cudaStreamGetCaptureInfo_v2, (stream, captureStatus_out, id_out, graph_out, dependencies_out, numDependencies_out), W(stream), W(captureStatus_out), W(id_out), W(graph_out), W(dependencies_out), W(numDependencies_out))
cudaError_t cudaStreamGetCaptureInfo_v2_ptsz(cudaStream_t stream, cudaStreamCaptureStatus *captureStatus_out, unsigned long long *id_out, cudaGraph_t *graph_out, const cudaGraphNode_t **dependencies_out, size_t *numDependencies_out)
TRACED(cudaError_t, cudaStreamGetCaptureInfo_v2_ptsz, (stream, captureStatus_out, id_out, graph_out, dependencies_out, numDependencies_out), W(stream), W(captureStatus_out), W(id_out), W(graph_out), W(dependencies_out), W(numDependencies_out))
cudaError_t cudaStreamGetCaptureInfo_v3(cudaStream_t stream, cudaStreamCaptureStatus *captureStatus_out, unsigned long long *id_out, cudaGraph_t *graph_out, const cudaGraphNode_t **dependencies_out, const cudaGraphEdgeData **edgeData_out, size_t *numDependencies_out)
TRACED(cudaError_t, cudaStreamGetCaptureInfo_v3, (stream, captureStatus_out, id_out, graph_out, dependencies_out, edgeData_out, numDependencies_out), W(stream), W(captureStatus_out), W(id_out), W(graph_out), W(dependencies_out), W(edgeData_out), W(numDependencies_out))
cudaError_t cudaStreamGetCaptureInfo_v3_ptsz(cudaStream_t stream, cudaStreamCaptureStatus *captureStatus_out, unsigned long long *id_out, cudaGraph_t *graph_out, const cudaGraphNode_t **dependencies_out, const cudaGraphEdgeData **edgeData_out, size_t *numDependencies_out)
TRACED(cudaError_t, cudaStreamGetCaptureInfo_v3_ptsz, (stream, captureStatus_out, id_out, graph_out, dependencies_out, edgeData_out, numDependencies_out), W(stream), W(captureStatus_out), W(id_out), W(graph_out), W(dependencies_out), W(edgeData_out), W(numDependencies_out))
#endif
#if VGPU_CUDART == 13
cudaError_t cudaStreamGetDevResource(cudaStream_t hStream, cudaDevResource *resource, cudaDevResourceType type)
TRACED(cudaError_t, cudaStreamGetDevResource, (hStream, resource, type), W(hStream), W(resource), W(type))
cudaError_t cudaStreamGetDevResource_ptsz(cudaStream_t hStream, cudaDevResource *resource, cudaDevResourceType type)
TRACED(cudaError_t, cudaStreamGetDevResource_ptsz, (hStream, resource, type), W(hStream), W(resource), W(type))
#endif
cudaError_t cudaStreamGetDevice(cudaStream_t hStream, int *device)
TRACED(cudaError_t, cudaStreamGetDevice, (hStream, device), W(hStream), W(device))
cudaError_t cudaStreamGetDevice_ptsz(cudaStream_t hStream, int *device)
TRACED(cudaError_t, cudaStreamGetDevice_ptsz, (hStream, device), W(hStream), W(device))
cudaError_t cudaStreamGetFlags(cudaStream_t hStream, unsigned int *flags)
TRACED(cudaError_t, cudaStreamGetFlags, (hStream, flags), W(hStream), W(flags))
cudaError_t cudaStreamGetFlags_ptsz(cudaStream_t hStream, unsigned int *flags)
TRACED(cudaError_t, cudaStreamGetFlags_ptsz, (hStream, flags), W(hStream), W(flags))
cudaError_t cudaStreamGetId(cudaStream_t hStream, unsigned long long *streamId)
TRACED(cudaError_t, cudaStreamGetId, (hStream, streamId), W(hStream), W(streamId))
cudaError_t cudaStreamGetId_ptsz(cudaStream_t hStream, unsigned long long *streamId)
TRACED(cudaError_t, cudaStreamGetId_ptsz, (hStream, streamId), W(hStream), W(streamId))
cudaError_t cudaStreamGetPriority(cudaStream_t hStream, int *priority)
TRACED(cudaError_t, cudaStreamGetPriority, (hStream, priority), W(hStream), W(priority))
cudaError_t cudaStreamGetPriority_ptsz(cudaStream_t hStream, int *priority)
TRACED(cudaError_t, cudaStreamGetPriority_ptsz, (hStream, priority), W(hStream), W(priority))
cudaError_t cudaStreamIsCapturing(cudaStream_t stream, cudaStreamCaptureStatus *pCaptureStatus)
TRACED(cudaError_t, cudaStreamIsCapturing, (stream, pCaptureStatus), W(stream), W(pCaptureStatus))
cudaError_t cudaStreamIsCapturing_ptsz(cudaStream_t stream, cudaStreamCaptureStatus *pCaptureStatus)
TRACED(cudaError_t, cudaStreamIsCapturing_ptsz, (stream, pCaptureStatus), W(stream), W(pCaptureStatus))
cudaError_t cudaStreamQuery(cudaStream_t stream)
TRACED(cudaError_t, cudaStreamQuery, (stream), W(stream))
cudaError_t cudaStreamQuery_ptsz(cudaStream_t stream)
TRACED(cudaError_t, cudaStreamQuery_ptsz, (stream), W(stream))
cudaError_t cudaStreamSetAttribute(cudaStream_t hStream, cudaLaunchAttributeID attr, const cudaLaunchAttributeValue *value)
TRACED(cudaError_t, cudaStreamSetAttribute, (hStream, attr, value), W(hStream), W(attr), W(value))
cudaError_t cudaStreamSetAttribute_ptsz(cudaStream_t hStream, cudaLaunchAttributeID attr, const cudaLaunchAttributeValue *value)
TRACED(cudaError_t, cudaStreamSetAttribute_ptsz, (hStream, attr, value), W(hStream), W(attr), W(value))
cudaError_t cudaStreamSynchronize(cudaStream_t stream)
TRACED(cudaError_t, cudaStreamSynchronize, (stream), W(stream))
cudaError_t cudaStreamSynchronize_ptsz(cudaStream_t stream)
TRACED(cudaError_t, cudaStreamSynchronize_ptsz, (stream), W(stream))
#if VGPU_CUDART == 12
cudaError_t cudaStreamUpdateCaptureDependencies(cudaStream_t stream, cudaGraphNode_t *dependencies, size_t numDependencies, unsigned int flags)
TRACED(cudaError_t, cudaStreamUpdateCaptureDependencies, (stream, dependencies, numDependencies, flags), W(stream), W(dependencies), W(numDependencies), W(flags))
#endif
#if VGPU_CUDART == 13
cudaError_t cudaStreamUpdateCaptureDependencies(cudaStream_t stream, cudaGraphNode_t *dependencies, const cudaGraphEdgeData *dependencyData, size_t numDependencies, unsigned int flags)
TRACED(cudaError_t, cudaStreamUpdateCaptureDependencies, (stream, dependencies, dependencyData, numDependencies, flags), W(stream), W(dependencies), W(dependencyData), W(numDependencies), W(flags))
#endif
#if VGPU_CUDART == 12
cudaError_t cudaStreamUpdateCaptureDependencies_ptsz(cudaStream_t stream, cudaGraphNode_t *dependencies, size_t numDependencies, unsigned int flags)
TRACED(cudaError_t, cudaStreamUpdateCaptureDependencies_ptsz, (stream, dependencies, numDependencies, flags), W(stream), W(dependencies), W(numDependencies), W(flags))
#endif
#if VGPU_CUDART == 13
cudaError_t cudaStreamUpdateCaptureDependencies_ptsz(cudaStream_t stream, cudaGraphNode_t *dependencies, const cudaGraphEdgeData *dependencyData, size_t numDependencies, unsigned int flags)
TRACED(cudaError_t, cudaStreamUpdateCaptureDependencies_ptsz, (stream, dependencies, dependencyData, numDependencies, flags), W(stream), W(dependencies), W(dependencyData), W(numDependencies), W(flags))
#endif
#if VGPU_CUDART == 12
cudaError_t cudaStreamUpdateCaptureDependencies_v2(cudaStream_t stream, cudaGraphNode_t *dependencies, const cudaGraphEdgeData *dependencyData, size_t numDependencies, unsigned int flags)
TRACED(cudaError_t, cudaStreamUpdateCaptureDependencies_v2, (stream, dependencies, dependencyData, numDependencies, flags), W(stream), W(dependencies), W(dependencyData), W(numDependencies), W(flags))
cudaError_t cudaStreamUpdateCaptureDependencies_v2_ptsz(cudaStream_t stream, cudaGraphNode_t *dependencies, const cudaGraphEdgeData *dependencyData, size_t numDependencies, unsigned int flags)
TRACED(cudaError_t, cudaStreamUpdateCaptureDependencies_v2_ptsz, (stream, dependencies, dependencyData, numDependencies, flags), W(stream), W(dependencies), W(dependencyData), W(numDependencies), W(flags))
#endif
cudaError_t cudaStreamWaitEvent(cudaStream_t stream, cudaEvent_t event, unsigned int flags)
TRACED(cudaError_t, cudaStreamWaitEvent, (stream, event, flags), W(stream), W(event), W(flags))
cudaError_t cudaStreamWaitEvent_ptsz(cudaStream_t stream, cudaEvent_t event, unsigned int flags)
TRACED(cudaError_t, cudaStreamWaitEvent_ptsz, (stream, event, flags), W(stream), W(event), W(flags))
#if VGPU_CUDART == 13
VGPU_API cudaError_t cudaSubgridCreate(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cudaError_t, cudaSubgridCreate, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cudaError_t cudaSubgridWorkerGridCreate(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cudaError_t, cudaSubgridWorkerGridCreate, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cudaError_t cudaSubgridWorksetCreate(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cudaError_t, cudaSubgridWorksetCreate, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#endif
cudaError_t cudaThreadExchangeStreamCaptureMode(cudaStreamCaptureMode *mode)
TRACED(cudaError_t, cudaThreadExchangeStreamCaptureMode, (mode), W(mode))
#if VGPU_CUDART == 12
cudaError_t cudaThreadExit(void)
TRACED(cudaError_t, cudaThreadExit, (), 0)
cudaError_t cudaThreadGetCacheConfig(cudaFuncCache *pCacheConfig)
TRACED(cudaError_t, cudaThreadGetCacheConfig, (pCacheConfig), W(pCacheConfig))
cudaError_t cudaThreadGetLimit(size_t *pValue, cudaLimit limit)
TRACED(cudaError_t, cudaThreadGetLimit, (pValue, limit), W(pValue), W(limit))
cudaError_t cudaThreadSetCacheConfig(cudaFuncCache cacheConfig)
TRACED(cudaError_t, cudaThreadSetCacheConfig, (cacheConfig), W(cacheConfig))
cudaError_t cudaThreadSetLimit(cudaLimit limit, size_t value)
TRACED(cudaError_t, cudaThreadSetLimit, (limit, value), W(limit), W(value))
cudaError_t cudaThreadSynchronize(void)
TRACED(cudaError_t, cudaThreadSynchronize, (), 0)
#endif
cudaError_t cudaUserObjectCreate(cudaUserObject_t *object_out, void *ptr, cudaHostFn_t destroy, unsigned int initialRefcount, unsigned int flags)
TRACED(cudaError_t, cudaUserObjectCreate, (object_out, ptr, destroy, initialRefcount, flags), W(object_out), W(ptr), W(destroy), W(initialRefcount), W(flags))
cudaError_t cudaUserObjectRelease(cudaUserObject_t object, unsigned int count)
TRACED(cudaError_t, cudaUserObjectRelease, (object, count), W(object), W(count))
cudaError_t cudaUserObjectRetain(cudaUserObject_t object, unsigned int count)
TRACED(cudaError_t, cudaUserObjectRetain, (object, count), W(object), W(count))
VGPU_API cudaError_t cudaVDPAUGetDevice(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cudaError_t, cudaVDPAUGetDevice, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
VGPU_API cudaError_t cudaVDPAUSetVDPAUDevice(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7)
UNKNOWN(cudaError_t, cudaVDPAUSetVDPAUDevice, (uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7), (a0, a1, a2, a3, a4, a5, a6, a7))
#if VGPU_CUDART == 12
cudaError_t cudaWaitExternalSemaphoresAsync(const cudaExternalSemaphore_t *extSemArray, const cudaExternalSemaphoreWaitParams_v1 *paramsArray, unsigned int numExtSems, cudaStream_t stream)
TRACED(cudaError_t, cudaWaitExternalSemaphoresAsync, (extSemArray, paramsArray, numExtSems, stream), W(extSemArray), W(paramsArray), W(numExtSems), W(stream))
#endif
#if VGPU_CUDART == 13
cudaError_t cudaWaitExternalSemaphoresAsync(const cudaExternalSemaphore_t *extSemArray, const cudaExternalSemaphoreWaitParams *paramsArray, unsigned int numExtSems, cudaStream_t stream)
TRACED(cudaError_t, cudaWaitExternalSemaphoresAsync, (extSemArray, paramsArray, numExtSems, stream), W(extSemArray), W(paramsArray), W(numExtSems), W(stream))
#endif
#if VGPU_CUDART == 12
cudaError_t cudaWaitExternalSemaphoresAsync_ptsz(const cudaExternalSemaphore_t *extSemArray, const cudaExternalSemaphoreWaitParams_v1 *paramsArray, unsigned int numExtSems, cudaStream_t stream)
TRACED(cudaError_t, cudaWaitExternalSemaphoresAsync_ptsz, (extSemArray, paramsArray, numExtSems, stream), W(extSemArray), W(paramsArray), W(numExtSems), W(stream))
#endif
#if VGPU_CUDART == 13
cudaError_t cudaWaitExternalSemaphoresAsync_ptsz(const cudaExternalSemaphore_t *extSemArray, const cudaExternalSemaphoreWaitParams *paramsArray, unsigned int numExtSems, cudaStream_t stream)
TRACED(cudaError_t, cudaWaitExternalSemaphoresAsync_ptsz, (extSemArray, paramsArray, numExtSems, stream), W(extSemArray), W(paramsArray), W(numExtSems), W(stream))
#endif
#if VGPU_CUDART == 12
cudaError_t cudaWaitExternalSemaphoresAsync_v2(const cudaExternalSemaphore_t *extSemArray, const cudaExternalSemaphoreWaitParams *paramsArray, unsigned int numExtSems, cudaStream_t stream)
TRACED(cudaError_t, cudaWaitExternalSemaphoresAsync_v2, (extSemArray, paramsArray, numExtSems, stream), W(extSemArray), W(paramsArray), W(numExtSems), W(stream))
cudaError_t cudaWaitExternalSemaphoresAsync_v2_ptsz(const cudaExternalSemaphore_t *extSemArray, const cudaExternalSemaphoreWaitParams *paramsArray, unsigned int numExtSems, cudaStream_t stream)
TRACED(cudaError_t, cudaWaitExternalSemaphoresAsync_v2_ptsz, (extSemArray, paramsArray, numExtSems, stream), W(extSemArray), W(paramsArray), W(numExtSems), W(stream))
#endif
