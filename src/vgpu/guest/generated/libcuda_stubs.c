/* Generated from driver.tbl by vgpu.api.generate; do not edit. */
#include "vgpu_cuda.h"
#include "vgpu_stub.h"

#pragma GCC diagnostic ignored "-Wunused-parameter"

VGPU_API CUresult cuEGLStreamConsumerAcquireFrame();
VGPU_API CUresult cuEGLStreamConsumerConnect();
VGPU_API CUresult cuEGLStreamConsumerConnectWithFlags();
VGPU_API CUresult cuEGLStreamConsumerDisconnect();
VGPU_API CUresult cuEGLStreamConsumerReleaseFrame();
VGPU_API CUresult cuEGLStreamProducerConnect();
VGPU_API CUresult cuEGLStreamProducerDisconnect();
VGPU_API CUresult cuEGLStreamProducerPresentFrame();
VGPU_API CUresult cuEGLStreamProducerReturnFrame();
VGPU_API CUresult cuEventCreateFromEGLSync();
VGPU_API CUresult cuGLCtxCreate();
VGPU_API CUresult cuGLCtxCreate_v2();
VGPU_API CUresult cuGLGetDevices();
VGPU_API CUresult cuGLGetDevices_v2();
VGPU_API CUresult cuGLInit();
VGPU_API CUresult cuGLMapBufferObject();
VGPU_API CUresult cuGLMapBufferObjectAsync();
VGPU_API CUresult cuGLMapBufferObjectAsync_v2();
VGPU_API CUresult cuGLMapBufferObjectAsync_v2_ptsz();
VGPU_API CUresult cuGLMapBufferObject_v2();
VGPU_API CUresult cuGLMapBufferObject_v2_ptds();
VGPU_API CUresult cuGLRegisterBufferObject();
VGPU_API CUresult cuGLSetBufferObjectMapFlags();
VGPU_API CUresult cuGLUnmapBufferObject();
VGPU_API CUresult cuGLUnmapBufferObjectAsync();
VGPU_API CUresult cuGLUnregisterBufferObject();
VGPU_API CUresult cuGraphicsEGLRegisterImage();
VGPU_API CUresult cuGraphicsGLRegisterBuffer();
VGPU_API CUresult cuGraphicsGLRegisterImage();
VGPU_API CUresult cuGraphicsResourceGetMappedEglFrame();
VGPU_API CUresult cuGraphicsVDPAURegisterOutputSurface();
VGPU_API CUresult cuGraphicsVDPAURegisterVideoSurface();
VGPU_API CUresult cuProfilerInitialize();
VGPU_API CUresult cuVDPAUCtxCreate();
VGPU_API CUresult cuVDPAUCtxCreate_v2();
VGPU_API CUresult cuVDPAUGetDevice();
VGPU_STUB CUresult cuArray3DCreate(CUarray *pHandle, const CUDA_ARRAY3D_DESCRIPTOR_v1 *pAllocateArray)
{ VGPU_UNSUPPORTED("cuArray3DCreate"); return 801; }
VGPU_STUB CUresult cuArray3DCreate_v2(CUarray *pHandle, const CUDA_ARRAY3D_DESCRIPTOR *pAllocateArray)
{ VGPU_UNSUPPORTED("cuArray3DCreate_v2"); return 801; }
VGPU_STUB CUresult cuArray3DGetDescriptor(CUDA_ARRAY3D_DESCRIPTOR_v1 *pArrayDescriptor, CUarray hArray)
{ VGPU_UNSUPPORTED("cuArray3DGetDescriptor"); return 801; }
VGPU_STUB CUresult cuArray3DGetDescriptor_v2(CUDA_ARRAY3D_DESCRIPTOR *pArrayDescriptor, CUarray hArray)
{ VGPU_UNSUPPORTED("cuArray3DGetDescriptor_v2"); return 801; }
VGPU_STUB CUresult cuArrayCreate(CUarray *pHandle, const CUDA_ARRAY_DESCRIPTOR_v1 *pAllocateArray)
{ VGPU_UNSUPPORTED("cuArrayCreate"); return 801; }
VGPU_STUB CUresult cuArrayCreate_v2(CUarray *pHandle, const CUDA_ARRAY_DESCRIPTOR *pAllocateArray)
{ VGPU_UNSUPPORTED("cuArrayCreate_v2"); return 801; }
VGPU_STUB CUresult cuArrayDestroy(CUarray hArray)
{ VGPU_UNSUPPORTED("cuArrayDestroy"); return 801; }
VGPU_STUB CUresult cuArrayGetDescriptor(CUDA_ARRAY_DESCRIPTOR_v1 *pArrayDescriptor, CUarray hArray)
{ VGPU_UNSUPPORTED("cuArrayGetDescriptor"); return 801; }
VGPU_STUB CUresult cuArrayGetDescriptor_v2(CUDA_ARRAY_DESCRIPTOR *pArrayDescriptor, CUarray hArray)
{ VGPU_UNSUPPORTED("cuArrayGetDescriptor_v2"); return 801; }
VGPU_STUB CUresult cuArrayGetMemoryRequirements(CUDA_ARRAY_MEMORY_REQUIREMENTS *memoryRequirements, CUarray array, CUdevice device)
{ VGPU_UNSUPPORTED("cuArrayGetMemoryRequirements"); return 801; }
VGPU_STUB CUresult cuArrayGetPlane(CUarray *pPlaneArray, CUarray hArray, unsigned int planeIdx)
{ VGPU_UNSUPPORTED("cuArrayGetPlane"); return 801; }
VGPU_STUB CUresult cuArrayGetSparseProperties(CUDA_ARRAY_SPARSE_PROPERTIES *sparseProperties, CUarray array)
{ VGPU_UNSUPPORTED("cuArrayGetSparseProperties"); return 801; }
VGPU_STUB CUresult cuCheckpointOperationComplete(CUcheckpointOperationHandle handle)
{ VGPU_UNSUPPORTED("cuCheckpointOperationComplete"); return 801; }
VGPU_STUB CUresult cuCheckpointProcessCheckpoint(int pid, CUcheckpointCheckpointArgs *args)
{ VGPU_UNSUPPORTED("cuCheckpointProcessCheckpoint"); return 801; }
VGPU_STUB CUresult cuCheckpointProcessGetRestoreThreadId(int pid, int *tid)
{ VGPU_UNSUPPORTED("cuCheckpointProcessGetRestoreThreadId"); return 801; }
VGPU_STUB CUresult cuCheckpointProcessGetState(int pid, CUprocessState *state)
{ VGPU_UNSUPPORTED("cuCheckpointProcessGetState"); return 801; }
VGPU_STUB CUresult cuCheckpointProcessLock(int pid, CUcheckpointLockArgs *args)
{ VGPU_UNSUPPORTED("cuCheckpointProcessLock"); return 801; }
VGPU_STUB CUresult cuCheckpointProcessRestore(int pid, CUcheckpointRestoreArgs *args)
{ VGPU_UNSUPPORTED("cuCheckpointProcessRestore"); return 801; }
VGPU_STUB CUresult cuCheckpointProcessUnlock(int pid, CUcheckpointUnlockArgs *args)
{ VGPU_UNSUPPORTED("cuCheckpointProcessUnlock"); return 801; }
VGPU_STUB CUresult cuCoredumpDeregisterCompleteCallback(CUcoredumpCallbackHandle callback)
{ VGPU_UNSUPPORTED("cuCoredumpDeregisterCompleteCallback"); return 801; }
VGPU_STUB CUresult cuCoredumpDeregisterStartCallback(CUcoredumpCallbackHandle callback)
{ VGPU_UNSUPPORTED("cuCoredumpDeregisterStartCallback"); return 801; }
VGPU_STUB CUresult cuCoredumpGetAttribute(CUcoredumpSettings attrib, void *value, size_t *size)
{ VGPU_UNSUPPORTED("cuCoredumpGetAttribute"); return 801; }
VGPU_STUB CUresult cuCoredumpGetAttributeGlobal(CUcoredumpSettings attrib, void *value, size_t *size)
{ VGPU_UNSUPPORTED("cuCoredumpGetAttributeGlobal"); return 801; }
VGPU_STUB CUresult cuCoredumpRegisterCompleteCallback(CUcoredumpStatusCallback callback, void *userData, CUcoredumpCallbackHandle *callbackOut)
{ VGPU_UNSUPPORTED("cuCoredumpRegisterCompleteCallback"); return 801; }
VGPU_STUB CUresult cuCoredumpRegisterStartCallback(CUcoredumpStatusCallback callback, void *userData, CUcoredumpCallbackHandle *callbackOut)
{ VGPU_UNSUPPORTED("cuCoredumpRegisterStartCallback"); return 801; }
VGPU_STUB CUresult cuCoredumpSetAttribute(CUcoredumpSettings attrib, void *value, size_t *size)
{ VGPU_UNSUPPORTED("cuCoredumpSetAttribute"); return 801; }
VGPU_STUB CUresult cuCoredumpSetAttributeGlobal(CUcoredumpSettings attrib, void *value, size_t *size)
{ VGPU_UNSUPPORTED("cuCoredumpSetAttributeGlobal"); return 801; }
VGPU_STUB CUresult cuCtxAttach(CUcontext *pctx, unsigned int flags)
{ VGPU_UNSUPPORTED("cuCtxAttach"); return 801; }
VGPU_STUB CUresult cuCtxCreate(CUcontext *pctx, unsigned int flags, CUdevice dev)
{ VGPU_UNSUPPORTED("cuCtxCreate"); return 801; }
VGPU_STUB CUresult cuCtxCreate_v2(CUcontext *pctx, unsigned int flags, CUdevice dev)
{ VGPU_UNSUPPORTED("cuCtxCreate_v2"); return 801; }
VGPU_STUB CUresult cuCtxCreate_v3(CUcontext *pctx, CUexecAffinityParam *paramsArray, int numParams, unsigned int flags, CUdevice dev)
{ VGPU_UNSUPPORTED("cuCtxCreate_v3"); return 801; }
VGPU_STUB CUresult cuCtxCreate_v4(CUcontext *pctx, CUctxCreateParams *ctxCreateParams, unsigned int flags, CUdevice dev)
{ VGPU_UNSUPPORTED("cuCtxCreate_v4"); return 801; }
VGPU_STUB CUresult cuCtxDestroy(CUcontext ctx)
{ VGPU_UNSUPPORTED("cuCtxDestroy"); return 801; }
VGPU_STUB CUresult cuCtxDestroy_v2(CUcontext ctx)
{ VGPU_UNSUPPORTED("cuCtxDestroy_v2"); return 801; }
VGPU_STUB CUresult cuCtxDetach(CUcontext ctx)
{ VGPU_UNSUPPORTED("cuCtxDetach"); return 801; }
VGPU_STUB CUresult cuCtxDisablePeerAccess(CUcontext peerContext)
{ VGPU_UNSUPPORTED("cuCtxDisablePeerAccess"); return 801; }
VGPU_STUB CUresult cuCtxEnablePeerAccess(CUcontext peerContext, unsigned int Flags)
{ VGPU_UNSUPPORTED("cuCtxEnablePeerAccess"); return 801; }
VGPU_STUB CUresult cuCtxFromGreenCtx(CUcontext *pContext, CUgreenCtx hCtx)
{ VGPU_UNSUPPORTED("cuCtxFromGreenCtx"); return 801; }
VGPU_STUB CUresult cuCtxGetApiVersion(CUcontext ctx, unsigned int *version)
{ VGPU_UNSUPPORTED("cuCtxGetApiVersion"); return 801; }
VGPU_STUB CUresult cuCtxGetCacheConfig(CUfunc_cache *pconfig)
{ VGPU_UNSUPPORTED("cuCtxGetCacheConfig"); return 801; }
VGPU_STUB CUresult cuCtxGetCurrent(CUcontext *pctx)
{ VGPU_UNSUPPORTED("cuCtxGetCurrent"); return 801; }
VGPU_STUB CUresult cuCtxGetDevResource(CUcontext hCtx, CUdevResource *resource, CUdevResourceType type)
{ VGPU_UNSUPPORTED("cuCtxGetDevResource"); return 801; }
VGPU_STUB CUresult cuCtxGetDevice(CUdevice *device)
{ VGPU_UNSUPPORTED("cuCtxGetDevice"); return 801; }
VGPU_STUB CUresult cuCtxGetDevice_v2(CUdevice *device, CUcontext ctx)
{ VGPU_UNSUPPORTED("cuCtxGetDevice_v2"); return 801; }
VGPU_STUB CUresult cuCtxGetExecAffinity(CUexecAffinityParam *pExecAffinity, CUexecAffinityType type)
{ VGPU_UNSUPPORTED("cuCtxGetExecAffinity"); return 801; }
VGPU_STUB CUresult cuCtxGetFlags(unsigned int *flags)
{ VGPU_UNSUPPORTED("cuCtxGetFlags"); return 801; }
VGPU_STUB CUresult cuCtxGetId(CUcontext ctx, unsigned long long *ctxId)
{ VGPU_UNSUPPORTED("cuCtxGetId"); return 801; }
VGPU_STUB CUresult cuCtxGetLimit(size_t *pvalue, CUlimit limit)
{ VGPU_UNSUPPORTED("cuCtxGetLimit"); return 801; }
VGPU_STUB CUresult cuCtxGetSharedMemConfig(CUsharedconfig *pConfig)
{ VGPU_UNSUPPORTED("cuCtxGetSharedMemConfig"); return 801; }
VGPU_STUB CUresult cuCtxGetStreamPriorityRange(int *leastPriority, int *greatestPriority)
{ VGPU_UNSUPPORTED("cuCtxGetStreamPriorityRange"); return 801; }
VGPU_STUB CUresult cuCtxPopCurrent(CUcontext *pctx)
{ VGPU_UNSUPPORTED("cuCtxPopCurrent"); return 801; }
VGPU_STUB CUresult cuCtxPopCurrent_v2(CUcontext *pctx)
{ VGPU_UNSUPPORTED("cuCtxPopCurrent_v2"); return 801; }
VGPU_STUB CUresult cuCtxPushCurrent(CUcontext ctx)
{ VGPU_UNSUPPORTED("cuCtxPushCurrent"); return 801; }
VGPU_STUB CUresult cuCtxPushCurrent_v2(CUcontext ctx)
{ VGPU_UNSUPPORTED("cuCtxPushCurrent_v2"); return 801; }
VGPU_STUB CUresult cuCtxRecordEvent(CUcontext hCtx, CUevent hEvent)
{ VGPU_UNSUPPORTED("cuCtxRecordEvent"); return 801; }
VGPU_STUB CUresult cuCtxResetPersistingL2Cache(void)
{ VGPU_UNSUPPORTED("cuCtxResetPersistingL2Cache"); return 801; }
VGPU_STUB CUresult cuCtxSetCacheConfig(CUfunc_cache config)
{ VGPU_UNSUPPORTED("cuCtxSetCacheConfig"); return 801; }
VGPU_STUB CUresult cuCtxSetCurrent(CUcontext ctx)
{ VGPU_UNSUPPORTED("cuCtxSetCurrent"); return 801; }
VGPU_STUB CUresult cuCtxSetFlags(unsigned int flags)
{ VGPU_UNSUPPORTED("cuCtxSetFlags"); return 801; }
VGPU_STUB CUresult cuCtxSetLimit(CUlimit limit, size_t value)
{ VGPU_UNSUPPORTED("cuCtxSetLimit"); return 801; }
VGPU_STUB CUresult cuCtxSetSharedMemConfig(CUsharedconfig config)
{ VGPU_UNSUPPORTED("cuCtxSetSharedMemConfig"); return 801; }
VGPU_STUB CUresult cuCtxSynchronize(void)
{ VGPU_UNSUPPORTED("cuCtxSynchronize"); return 801; }
VGPU_STUB CUresult cuCtxSynchronize_v2(CUcontext ctx)
{ VGPU_UNSUPPORTED("cuCtxSynchronize_v2"); return 801; }
VGPU_STUB CUresult cuCtxWaitEvent(CUcontext hCtx, CUevent hEvent)
{ VGPU_UNSUPPORTED("cuCtxWaitEvent"); return 801; }
VGPU_STUB CUresult cuDestroyExternalMemory(CUexternalMemory extMem)
{ VGPU_UNSUPPORTED("cuDestroyExternalMemory"); return 801; }
VGPU_STUB CUresult cuDestroyExternalSemaphore(CUexternalSemaphore extSem)
{ VGPU_UNSUPPORTED("cuDestroyExternalSemaphore"); return 801; }
VGPU_STUB CUresult cuDevResourceGenerateDesc(CUdevResourceDesc *phDesc, CUdevResource *resources, unsigned int nbResources)
{ VGPU_UNSUPPORTED("cuDevResourceGenerateDesc"); return 801; }
VGPU_STUB CUresult cuDevSmResourceSplit(CUdevResource *result, unsigned int nbGroups, const CUdevResource *input, CUdevResource *remainder, unsigned int flags, CU_DEV_SM_RESOURCE_GROUP_PARAMS *groupParams)
{ VGPU_UNSUPPORTED("cuDevSmResourceSplit"); return 801; }
VGPU_STUB CUresult cuDevSmResourceSplitByCount(CUdevResource *result, unsigned int *nbGroups, const CUdevResource *input, CUdevResource *remainder, unsigned int flags, unsigned int minCount)
{ VGPU_UNSUPPORTED("cuDevSmResourceSplitByCount"); return 801; }
VGPU_STUB CUresult cuDeviceCanAccessPeer(int *canAccessPeer, CUdevice dev, CUdevice peerDev)
{ VGPU_UNSUPPORTED("cuDeviceCanAccessPeer"); return 801; }
VGPU_STUB CUresult cuDeviceComputeCapability(int *major, int *minor, CUdevice dev)
{ VGPU_UNSUPPORTED("cuDeviceComputeCapability"); return 801; }
VGPU_STUB CUresult cuDeviceGet(CUdevice *device, int ordinal)
{ VGPU_UNSUPPORTED("cuDeviceGet"); return 801; }
VGPU_STUB CUresult cuDeviceGetAttribute(int *pi, CUdevice_attribute attrib, CUdevice dev)
{ VGPU_UNSUPPORTED("cuDeviceGetAttribute"); return 801; }
VGPU_STUB CUresult cuDeviceGetByPCIBusId(CUdevice *dev, const char *pciBusId)
{ VGPU_UNSUPPORTED("cuDeviceGetByPCIBusId"); return 801; }
VGPU_STUB CUresult cuDeviceGetCliqueCount(size_t *count, CUdevice dev)
{ VGPU_UNSUPPORTED("cuDeviceGetCliqueCount"); return 801; }
VGPU_STUB CUresult cuDeviceGetCliqueInfo(CUcliqueInfo *cliqueInfo, size_t *count, CUdevice dev)
{ VGPU_UNSUPPORTED("cuDeviceGetCliqueInfo"); return 801; }
VGPU_STUB CUresult cuDeviceGetCount(int *count)
{ VGPU_UNSUPPORTED("cuDeviceGetCount"); return 801; }
VGPU_STUB CUresult cuDeviceGetDefaultMemPool(CUmemoryPool *pool_out, CUdevice dev)
{ VGPU_UNSUPPORTED("cuDeviceGetDefaultMemPool"); return 801; }
VGPU_STUB CUresult cuDeviceGetDevResource(CUdevice device, CUdevResource *resource, CUdevResourceType type)
{ VGPU_UNSUPPORTED("cuDeviceGetDevResource"); return 801; }
VGPU_STUB CUresult cuDeviceGetExecAffinitySupport(int *pi, CUexecAffinityType type, CUdevice dev)
{ VGPU_UNSUPPORTED("cuDeviceGetExecAffinitySupport"); return 801; }
VGPU_STUB CUresult cuDeviceGetFabricClusterUuid(CUuuid *uuid, CUdevice dev)
{ VGPU_UNSUPPORTED("cuDeviceGetFabricClusterUuid"); return 801; }
VGPU_STUB CUresult cuDeviceGetGraphMemAttribute(CUdevice device, CUgraphMem_attribute attr, void *value)
{ VGPU_UNSUPPORTED("cuDeviceGetGraphMemAttribute"); return 801; }
VGPU_STUB CUresult cuDeviceGetHostAtomicCapabilities(unsigned int *capabilities, const CUatomicOperation *operations, unsigned int count, CUdevice dev)
{ VGPU_UNSUPPORTED("cuDeviceGetHostAtomicCapabilities"); return 801; }
VGPU_STUB CUresult cuDeviceGetLuid(char *luid, unsigned int *deviceNodeMask, CUdevice dev)
{ VGPU_UNSUPPORTED("cuDeviceGetLuid"); return 801; }
VGPU_STUB CUresult cuDeviceGetMemPool(CUmemoryPool *pool, CUdevice dev)
{ VGPU_UNSUPPORTED("cuDeviceGetMemPool"); return 801; }
VGPU_STUB CUresult cuDeviceGetName(char *name, int len, CUdevice dev)
{ VGPU_UNSUPPORTED("cuDeviceGetName"); return 801; }
VGPU_STUB CUresult cuDeviceGetNvSciSyncAttributes(void *nvSciSyncAttrList, CUdevice dev, int flags)
{ VGPU_UNSUPPORTED("cuDeviceGetNvSciSyncAttributes"); return 801; }
VGPU_STUB CUresult cuDeviceGetP2PAtomicCapabilities(unsigned int *capabilities, const CUatomicOperation *operations, unsigned int count, CUdevice srcDevice, CUdevice dstDevice)
{ VGPU_UNSUPPORTED("cuDeviceGetP2PAtomicCapabilities"); return 801; }
VGPU_STUB CUresult cuDeviceGetP2PAttribute(int *value, CUdevice_P2PAttribute attrib, CUdevice srcDevice, CUdevice dstDevice)
{ VGPU_UNSUPPORTED("cuDeviceGetP2PAttribute"); return 801; }
VGPU_STUB CUresult cuDeviceGetPCIBusId(char *pciBusId, int len, CUdevice dev)
{ VGPU_UNSUPPORTED("cuDeviceGetPCIBusId"); return 801; }
VGPU_STUB CUresult cuDeviceGetProperties(CUdevprop *prop, CUdevice dev)
{ VGPU_UNSUPPORTED("cuDeviceGetProperties"); return 801; }
VGPU_STUB CUresult cuDeviceGetTexture1DLinearMaxWidth(size_t *maxWidthInElements, CUarray_format format, unsigned int numChannels, CUdevice dev)
{ VGPU_UNSUPPORTED("cuDeviceGetTexture1DLinearMaxWidth"); return 801; }
VGPU_STUB CUresult cuDeviceGetUuid(CUuuid *uuid, CUdevice dev)
{ VGPU_UNSUPPORTED("cuDeviceGetUuid"); return 801; }
VGPU_STUB CUresult cuDeviceGetUuid_v2(CUuuid *uuid, CUdevice dev)
{ VGPU_UNSUPPORTED("cuDeviceGetUuid_v2"); return 801; }
VGPU_STUB CUresult cuDeviceGraphMemTrim(CUdevice device)
{ VGPU_UNSUPPORTED("cuDeviceGraphMemTrim"); return 801; }
VGPU_STUB CUresult cuDevicePrimaryCtxGetState(CUdevice dev, unsigned int *flags, int *active)
{ VGPU_UNSUPPORTED("cuDevicePrimaryCtxGetState"); return 801; }
VGPU_STUB CUresult cuDevicePrimaryCtxRelease(CUdevice dev)
{ VGPU_UNSUPPORTED("cuDevicePrimaryCtxRelease"); return 801; }
VGPU_STUB CUresult cuDevicePrimaryCtxRelease_v2(CUdevice dev)
{ VGPU_UNSUPPORTED("cuDevicePrimaryCtxRelease_v2"); return 801; }
VGPU_STUB CUresult cuDevicePrimaryCtxReset(CUdevice dev)
{ VGPU_UNSUPPORTED("cuDevicePrimaryCtxReset"); return 801; }
VGPU_STUB CUresult cuDevicePrimaryCtxReset_v2(CUdevice dev)
{ VGPU_UNSUPPORTED("cuDevicePrimaryCtxReset_v2"); return 801; }
VGPU_STUB CUresult cuDevicePrimaryCtxRetain(CUcontext *pctx, CUdevice dev)
{ VGPU_UNSUPPORTED("cuDevicePrimaryCtxRetain"); return 801; }
VGPU_STUB CUresult cuDevicePrimaryCtxSetFlags(CUdevice dev, unsigned int flags)
{ VGPU_UNSUPPORTED("cuDevicePrimaryCtxSetFlags"); return 801; }
VGPU_STUB CUresult cuDevicePrimaryCtxSetFlags_v2(CUdevice dev, unsigned int flags)
{ VGPU_UNSUPPORTED("cuDevicePrimaryCtxSetFlags_v2"); return 801; }
VGPU_STUB CUresult cuDeviceRegisterAsyncNotification(CUdevice device, CUasyncCallback callbackFunc, void *userData, CUasyncCallbackHandle *callback)
{ VGPU_UNSUPPORTED("cuDeviceRegisterAsyncNotification"); return 801; }
VGPU_STUB CUresult cuDeviceSetGraphMemAttribute(CUdevice device, CUgraphMem_attribute attr, void *value)
{ VGPU_UNSUPPORTED("cuDeviceSetGraphMemAttribute"); return 801; }
VGPU_STUB CUresult cuDeviceSetMemPool(CUdevice dev, CUmemoryPool pool)
{ VGPU_UNSUPPORTED("cuDeviceSetMemPool"); return 801; }
VGPU_STUB CUresult cuDeviceTotalMem(unsigned int *bytes, CUdevice dev)
{ VGPU_UNSUPPORTED("cuDeviceTotalMem"); return 801; }
VGPU_STUB CUresult cuDeviceTotalMem_v2(size_t *bytes, CUdevice dev)
{ VGPU_UNSUPPORTED("cuDeviceTotalMem_v2"); return 801; }
VGPU_STUB CUresult cuDeviceUnregisterAsyncNotification(CUdevice device, CUasyncCallbackHandle callback)
{ VGPU_UNSUPPORTED("cuDeviceUnregisterAsyncNotification"); return 801; }
VGPU_STUB CUresult cuDriverGetVersion(int *driverVersion)
{ VGPU_UNSUPPORTED("cuDriverGetVersion"); return 801; }
VGPU_STUB CUresult cuEventCreate(CUevent *phEvent, unsigned int Flags)
{ VGPU_UNSUPPORTED("cuEventCreate"); return 801; }
VGPU_STUB CUresult cuEventDestroy(CUevent hEvent)
{ VGPU_UNSUPPORTED("cuEventDestroy"); return 801; }
VGPU_STUB CUresult cuEventDestroy_v2(CUevent hEvent)
{ VGPU_UNSUPPORTED("cuEventDestroy_v2"); return 801; }
VGPU_STUB CUresult cuEventElapsedTime(float *pMilliseconds, CUevent hStart, CUevent hEnd)
{ VGPU_UNSUPPORTED("cuEventElapsedTime"); return 801; }
VGPU_STUB CUresult cuEventElapsedTime_v2(float *pMilliseconds, CUevent hStart, CUevent hEnd)
{ VGPU_UNSUPPORTED("cuEventElapsedTime_v2"); return 801; }
VGPU_STUB CUresult cuEventQuery(CUevent hEvent)
{ VGPU_UNSUPPORTED("cuEventQuery"); return 801; }
VGPU_STUB CUresult cuEventRecord(CUevent hEvent, CUstream hStream)
{ VGPU_UNSUPPORTED("cuEventRecord"); return 801; }
VGPU_STUB CUresult cuEventRecord_ptsz(CUevent hEvent, CUstream hStream)
{ return cuEventRecord(hEvent, VGPU_PER_THREAD(hStream)); }
VGPU_STUB CUresult cuEventRecordWithFlags(CUevent hEvent, CUstream hStream, unsigned int flags)
{ VGPU_UNSUPPORTED("cuEventRecordWithFlags"); return 801; }
VGPU_STUB CUresult cuEventRecordWithFlags_ptsz(CUevent hEvent, CUstream hStream, unsigned int flags)
{ return cuEventRecordWithFlags(hEvent, VGPU_PER_THREAD(hStream), flags); }
VGPU_STUB CUresult cuEventSynchronize(CUevent hEvent)
{ VGPU_UNSUPPORTED("cuEventSynchronize"); return 801; }
VGPU_STUB CUresult cuExternalMemoryGetMappedBuffer(CUdeviceptr *devPtr, CUexternalMemory extMem, const CUDA_EXTERNAL_MEMORY_BUFFER_DESC *bufferDesc)
{ VGPU_UNSUPPORTED("cuExternalMemoryGetMappedBuffer"); return 801; }
VGPU_STUB CUresult cuExternalMemoryGetMappedMipmappedArray(CUmipmappedArray *mipmap, CUexternalMemory extMem, const CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC *mipmapDesc)
{ VGPU_UNSUPPORTED("cuExternalMemoryGetMappedMipmappedArray"); return 801; }
VGPU_STUB CUresult cuFabricCpyBatchAsync(size_t numOps, CUDA_FABRIC_COPY_BATCH_OP *opList, unsigned long long flags, CUstream hStream)
{ VGPU_UNSUPPORTED("cuFabricCpyBatchAsync"); return 801; }
VGPU_STUB CUresult cuFabricCpyBatchAsync_ptsz(size_t numOps, CUDA_FABRIC_COPY_BATCH_OP *opList, unsigned long long flags, CUstream hStream)
{ return cuFabricCpyBatchAsync(numOps, opList, flags, VGPU_PER_THREAD(hStream)); }
VGPU_STUB CUresult cuFlushGPUDirectRDMAWrites(CUflushGPUDirectRDMAWritesTarget target, CUflushGPUDirectRDMAWritesScope scope)
{ VGPU_UNSUPPORTED("cuFlushGPUDirectRDMAWrites"); return 801; }
VGPU_STUB CUresult cuFuncGetAttribute(int *pi, CUfunction_attribute attrib, CUfunction hfunc)
{ VGPU_UNSUPPORTED("cuFuncGetAttribute"); return 801; }
VGPU_STUB CUresult cuFuncGetModule(CUmodule *hmod, CUfunction hfunc)
{ VGPU_UNSUPPORTED("cuFuncGetModule"); return 801; }
VGPU_STUB CUresult cuFuncGetName(const char **name, CUfunction hfunc)
{ VGPU_UNSUPPORTED("cuFuncGetName"); return 801; }
VGPU_STUB CUresult cuFuncGetParamCount(CUfunction func, size_t *paramCount)
{ VGPU_UNSUPPORTED("cuFuncGetParamCount"); return 801; }
VGPU_STUB CUresult cuFuncGetParamInfo(CUfunction func, size_t paramIndex, size_t *paramOffset, size_t *paramSize)
{ VGPU_UNSUPPORTED("cuFuncGetParamInfo"); return 801; }
VGPU_STUB CUresult cuFuncIsLoaded(CUfunctionLoadingState *state, CUfunction function)
{ VGPU_UNSUPPORTED("cuFuncIsLoaded"); return 801; }
VGPU_STUB CUresult cuFuncLoad(CUfunction function)
{ VGPU_UNSUPPORTED("cuFuncLoad"); return 801; }
VGPU_STUB CUresult cuFuncSetAttribute(CUfunction hfunc, CUfunction_attribute attrib, int value)
{ VGPU_UNSUPPORTED("cuFuncSetAttribute"); return 801; }
VGPU_STUB CUresult cuFuncSetBlockShape(CUfunction hfunc, int x, int y, int z)
{ VGPU_UNSUPPORTED("cuFuncSetBlockShape"); return 801; }
VGPU_STUB CUresult cuFuncSetCacheConfig(CUfunction hfunc, CUfunc_cache config)
{ VGPU_UNSUPPORTED("cuFuncSetCacheConfig"); return 801; }
VGPU_STUB CUresult cuFuncSetSharedMemConfig(CUfunction hfunc, CUsharedconfig config)
{ VGPU_UNSUPPORTED("cuFuncSetSharedMemConfig"); return 801; }
VGPU_STUB CUresult cuFuncSetSharedSize(CUfunction hfunc, unsigned int bytes)
{ VGPU_UNSUPPORTED("cuFuncSetSharedSize"); return 801; }
VGPU_STUB CUresult cuGetErrorName(CUresult error, const char **pStr)
{ VGPU_UNSUPPORTED("cuGetErrorName"); return 801; }
VGPU_STUB CUresult cuGetErrorString(CUresult error, const char **pStr)
{ VGPU_UNSUPPORTED("cuGetErrorString"); return 801; }
VGPU_STUB CUresult cuGetExportTable(const void **ppExportTable, const CUuuid *pExportTableId)
{ VGPU_UNSUPPORTED("cuGetExportTable"); return 801; }
VGPU_STUB CUresult cuGetProcAddress(const char *symbol, void **pfn, int cudaVersion, cuuint64_t flags)
{ VGPU_UNSUPPORTED("cuGetProcAddress"); return 801; }
VGPU_STUB CUresult cuGetProcAddress_v2(const char *symbol, void **pfn, int cudaVersion, cuuint64_t flags, CUdriverProcAddressQueryResult *symbolStatus)
{ VGPU_UNSUPPORTED("cuGetProcAddress_v2"); return 801; }
VGPU_STUB CUresult cuGraphAddBatchMemOpNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies, const CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams)
{ VGPU_UNSUPPORTED("cuGraphAddBatchMemOpNode"); return 801; }
VGPU_STUB CUresult cuGraphAddChildGraphNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies, CUgraph childGraph)
{ VGPU_UNSUPPORTED("cuGraphAddChildGraphNode"); return 801; }
VGPU_STUB CUresult cuGraphAddDependencies(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to, size_t numDependencies)
{ VGPU_UNSUPPORTED("cuGraphAddDependencies"); return 801; }
VGPU_STUB CUresult cuGraphAddDependencies_v2(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to, const CUgraphEdgeData *edgeData, size_t numDependencies)
{ VGPU_UNSUPPORTED("cuGraphAddDependencies_v2"); return 801; }
VGPU_STUB CUresult cuGraphAddEmptyNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies)
{ VGPU_UNSUPPORTED("cuGraphAddEmptyNode"); return 801; }
VGPU_STUB CUresult cuGraphAddEventRecordNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies, CUevent event)
{ VGPU_UNSUPPORTED("cuGraphAddEventRecordNode"); return 801; }
VGPU_STUB CUresult cuGraphAddEventWaitNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies, CUevent event)
{ VGPU_UNSUPPORTED("cuGraphAddEventWaitNode"); return 801; }
VGPU_STUB CUresult cuGraphAddExternalSemaphoresSignalNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies, const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *nodeParams)
{ VGPU_UNSUPPORTED("cuGraphAddExternalSemaphoresSignalNode"); return 801; }
VGPU_STUB CUresult cuGraphAddExternalSemaphoresWaitNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies, const CUDA_EXT_SEM_WAIT_NODE_PARAMS *nodeParams)
{ VGPU_UNSUPPORTED("cuGraphAddExternalSemaphoresWaitNode"); return 801; }
VGPU_STUB CUresult cuGraphAddHostNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies, const CUDA_HOST_NODE_PARAMS *nodeParams)
{ VGPU_UNSUPPORTED("cuGraphAddHostNode"); return 801; }
VGPU_STUB CUresult cuGraphAddKernelNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies, const CUDA_KERNEL_NODE_PARAMS_v1 *nodeParams)
{ VGPU_UNSUPPORTED("cuGraphAddKernelNode"); return 801; }
VGPU_STUB CUresult cuGraphAddKernelNode_v2(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies, const CUDA_KERNEL_NODE_PARAMS *nodeParams)
{ VGPU_UNSUPPORTED("cuGraphAddKernelNode_v2"); return 801; }
VGPU_STUB CUresult cuGraphAddMemAllocNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies, CUDA_MEM_ALLOC_NODE_PARAMS *nodeParams)
{ VGPU_UNSUPPORTED("cuGraphAddMemAllocNode"); return 801; }
VGPU_STUB CUresult cuGraphAddMemFreeNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies, CUdeviceptr dptr)
{ VGPU_UNSUPPORTED("cuGraphAddMemFreeNode"); return 801; }
VGPU_STUB CUresult cuGraphAddMemcpyNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies, const CUDA_MEMCPY3D *copyParams, CUcontext ctx)
{ VGPU_UNSUPPORTED("cuGraphAddMemcpyNode"); return 801; }
VGPU_STUB CUresult cuGraphAddMemsetNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies, const CUDA_MEMSET_NODE_PARAMS *memsetParams, CUcontext ctx)
{ VGPU_UNSUPPORTED("cuGraphAddMemsetNode"); return 801; }
VGPU_STUB CUresult cuGraphAddNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies, CUgraphNodeParams *nodeParams)
{ VGPU_UNSUPPORTED("cuGraphAddNode"); return 801; }
VGPU_STUB CUresult cuGraphAddNode_v2(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, const CUgraphEdgeData *dependencyData, size_t numDependencies, CUgraphNodeParams *nodeParams)
{ VGPU_UNSUPPORTED("cuGraphAddNode_v2"); return 801; }
VGPU_STUB CUresult cuGraphAddNode_v3(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, const CUgraphEdgeData *dependencyData, size_t numDependencies, CUgraphNodeParams *nodeParams)
{ VGPU_UNSUPPORTED("cuGraphAddNode_v3"); return 801; }
VGPU_STUB CUresult cuGraphBatchMemOpNodeGetParams(CUgraphNode hNode, CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams_out)
{ VGPU_UNSUPPORTED("cuGraphBatchMemOpNodeGetParams"); return 801; }
VGPU_STUB CUresult cuGraphBatchMemOpNodeSetParams(CUgraphNode hNode, const CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams)
{ VGPU_UNSUPPORTED("cuGraphBatchMemOpNodeSetParams"); return 801; }
VGPU_STUB CUresult cuGraphChildGraphNodeGetGraph(CUgraphNode hNode, CUgraph *phGraph)
{ VGPU_UNSUPPORTED("cuGraphChildGraphNodeGetGraph"); return 801; }
VGPU_STUB CUresult cuGraphClone(CUgraph *phGraphClone, CUgraph originalGraph)
{ VGPU_UNSUPPORTED("cuGraphClone"); return 801; }
VGPU_STUB CUresult cuGraphConditionalHandleCreate(CUgraphConditionalHandle *pHandle_out, CUgraph hGraph, CUcontext ctx, unsigned int defaultLaunchValue, unsigned int flags)
{ VGPU_UNSUPPORTED("cuGraphConditionalHandleCreate"); return 801; }
VGPU_STUB CUresult cuGraphCreate(CUgraph *phGraph, unsigned int flags)
{ VGPU_UNSUPPORTED("cuGraphCreate"); return 801; }
VGPU_STUB CUresult cuGraphDebugDotPrint(CUgraph hGraph, const char *path, unsigned int flags)
{ VGPU_UNSUPPORTED("cuGraphDebugDotPrint"); return 801; }
VGPU_STUB CUresult cuGraphDestroy(CUgraph hGraph)
{ VGPU_UNSUPPORTED("cuGraphDestroy"); return 801; }
VGPU_STUB CUresult cuGraphDestroyNode(CUgraphNode hNode)
{ VGPU_UNSUPPORTED("cuGraphDestroyNode"); return 801; }
VGPU_STUB CUresult cuGraphEventRecordNodeGetEvent(CUgraphNode hNode, CUevent *event_out)
{ VGPU_UNSUPPORTED("cuGraphEventRecordNodeGetEvent"); return 801; }
VGPU_STUB CUresult cuGraphEventRecordNodeSetEvent(CUgraphNode hNode, CUevent event)
{ VGPU_UNSUPPORTED("cuGraphEventRecordNodeSetEvent"); return 801; }
VGPU_STUB CUresult cuGraphEventWaitNodeGetEvent(CUgraphNode hNode, CUevent *event_out)
{ VGPU_UNSUPPORTED("cuGraphEventWaitNodeGetEvent"); return 801; }
VGPU_STUB CUresult cuGraphEventWaitNodeSetEvent(CUgraphNode hNode, CUevent event)
{ VGPU_UNSUPPORTED("cuGraphEventWaitNodeSetEvent"); return 801; }
VGPU_STUB CUresult cuGraphExecBatchMemOpNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode, const CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams)
{ VGPU_UNSUPPORTED("cuGraphExecBatchMemOpNodeSetParams"); return 801; }
VGPU_STUB CUresult cuGraphExecChildGraphNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode, CUgraph childGraph)
{ VGPU_UNSUPPORTED("cuGraphExecChildGraphNodeSetParams"); return 801; }
VGPU_STUB CUresult cuGraphExecDestroy(CUgraphExec hGraphExec)
{ VGPU_UNSUPPORTED("cuGraphExecDestroy"); return 801; }
VGPU_STUB CUresult cuGraphExecEventRecordNodeSetEvent(CUgraphExec hGraphExec, CUgraphNode hNode, CUevent event)
{ VGPU_UNSUPPORTED("cuGraphExecEventRecordNodeSetEvent"); return 801; }
VGPU_STUB CUresult cuGraphExecEventWaitNodeSetEvent(CUgraphExec hGraphExec, CUgraphNode hNode, CUevent event)
{ VGPU_UNSUPPORTED("cuGraphExecEventWaitNodeSetEvent"); return 801; }
VGPU_STUB CUresult cuGraphExecExternalSemaphoresSignalNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode, const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *nodeParams)
{ VGPU_UNSUPPORTED("cuGraphExecExternalSemaphoresSignalNodeSetParams"); return 801; }
VGPU_STUB CUresult cuGraphExecExternalSemaphoresWaitNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode, const CUDA_EXT_SEM_WAIT_NODE_PARAMS *nodeParams)
{ VGPU_UNSUPPORTED("cuGraphExecExternalSemaphoresWaitNodeSetParams"); return 801; }
VGPU_STUB CUresult cuGraphExecGetFlags(CUgraphExec hGraphExec, cuuint64_t *flags)
{ VGPU_UNSUPPORTED("cuGraphExecGetFlags"); return 801; }
VGPU_STUB CUresult cuGraphExecGetId(CUgraphExec hGraphExec, unsigned int *graphId)
{ VGPU_UNSUPPORTED("cuGraphExecGetId"); return 801; }
VGPU_STUB CUresult cuGraphExecHostNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode, const CUDA_HOST_NODE_PARAMS *nodeParams)
{ VGPU_UNSUPPORTED("cuGraphExecHostNodeSetParams"); return 801; }
VGPU_STUB CUresult cuGraphExecKernelNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode, const CUDA_KERNEL_NODE_PARAMS_v1 *nodeParams)
{ VGPU_UNSUPPORTED("cuGraphExecKernelNodeSetParams"); return 801; }
VGPU_STUB CUresult cuGraphExecKernelNodeSetParams_v2(CUgraphExec hGraphExec, CUgraphNode hNode, const CUDA_KERNEL_NODE_PARAMS *nodeParams)
{ VGPU_UNSUPPORTED("cuGraphExecKernelNodeSetParams_v2"); return 801; }
VGPU_STUB CUresult cuGraphExecMemcpyNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode, const CUDA_MEMCPY3D *copyParams, CUcontext ctx)
{ VGPU_UNSUPPORTED("cuGraphExecMemcpyNodeSetParams"); return 801; }
VGPU_STUB CUresult cuGraphExecMemsetNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode, const CUDA_MEMSET_NODE_PARAMS *memsetParams, CUcontext ctx)
{ VGPU_UNSUPPORTED("cuGraphExecMemsetNodeSetParams"); return 801; }
VGPU_STUB CUresult cuGraphExecNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode, CUgraphNodeParams *nodeParams)
{ VGPU_UNSUPPORTED("cuGraphExecNodeSetParams"); return 801; }
VGPU_STUB CUresult cuGraphExecUpdate(CUgraphExec hGraphExec, CUgraph hGraph, CUgraphNode *hErrorNode_out, CUgraphExecUpdateResult *updateResult_out)
{ VGPU_UNSUPPORTED("cuGraphExecUpdate"); return 801; }
VGPU_STUB CUresult cuGraphExecUpdate_v2(CUgraphExec hGraphExec, CUgraph hGraph, CUgraphExecUpdateResultInfo *resultInfo)
{ VGPU_UNSUPPORTED("cuGraphExecUpdate_v2"); return 801; }
VGPU_STUB CUresult cuGraphExternalSemaphoresSignalNodeGetParams(CUgraphNode hNode, CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *params_out)
{ VGPU_UNSUPPORTED("cuGraphExternalSemaphoresSignalNodeGetParams"); return 801; }
VGPU_STUB CUresult cuGraphExternalSemaphoresSignalNodeSetParams(CUgraphNode hNode, const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *nodeParams)
{ VGPU_UNSUPPORTED("cuGraphExternalSemaphoresSignalNodeSetParams"); return 801; }
VGPU_STUB CUresult cuGraphExternalSemaphoresWaitNodeGetParams(CUgraphNode hNode, CUDA_EXT_SEM_WAIT_NODE_PARAMS *params_out)
{ VGPU_UNSUPPORTED("cuGraphExternalSemaphoresWaitNodeGetParams"); return 801; }
VGPU_STUB CUresult cuGraphExternalSemaphoresWaitNodeSetParams(CUgraphNode hNode, const CUDA_EXT_SEM_WAIT_NODE_PARAMS *nodeParams)
{ VGPU_UNSUPPORTED("cuGraphExternalSemaphoresWaitNodeSetParams"); return 801; }
VGPU_STUB CUresult cuGraphGetEdges(CUgraph hGraph, CUgraphNode *from, CUgraphNode *to, size_t *numEdges)
{ VGPU_UNSUPPORTED("cuGraphGetEdges"); return 801; }
VGPU_STUB CUresult cuGraphGetEdges_v2(CUgraph hGraph, CUgraphNode *from, CUgraphNode *to, CUgraphEdgeData *edgeData, size_t *numEdges)
{ VGPU_UNSUPPORTED("cuGraphGetEdges_v2"); return 801; }
VGPU_STUB CUresult cuGraphGetId(CUgraph hGraph, unsigned int *graphId)
{ VGPU_UNSUPPORTED("cuGraphGetId"); return 801; }
VGPU_STUB CUresult cuGraphGetNodes(CUgraph hGraph, CUgraphNode *nodes, size_t *numNodes)
{ VGPU_UNSUPPORTED("cuGraphGetNodes"); return 801; }
VGPU_STUB CUresult cuGraphGetRootNodes(CUgraph hGraph, CUgraphNode *rootNodes, size_t *numRootNodes)
{ VGPU_UNSUPPORTED("cuGraphGetRootNodes"); return 801; }
VGPU_STUB CUresult cuGraphHostNodeGetParams(CUgraphNode hNode, CUDA_HOST_NODE_PARAMS *nodeParams)
{ VGPU_UNSUPPORTED("cuGraphHostNodeGetParams"); return 801; }
VGPU_STUB CUresult cuGraphHostNodeSetParams(CUgraphNode hNode, const CUDA_HOST_NODE_PARAMS *nodeParams)
{ VGPU_UNSUPPORTED("cuGraphHostNodeSetParams"); return 801; }
VGPU_STUB CUresult cuGraphInstantiate(CUgraphExec *phGraphExec, CUgraph hGraph, CUgraphNode *phErrorNode, char *logBuffer, size_t bufferSize)
{ VGPU_UNSUPPORTED("cuGraphInstantiate"); return 801; }
VGPU_STUB CUresult cuGraphInstantiate_v2(CUgraphExec *phGraphExec, CUgraph hGraph, CUgraphNode *phErrorNode, char *logBuffer, size_t bufferSize)
{ VGPU_UNSUPPORTED("cuGraphInstantiate_v2"); return 801; }
VGPU_STUB CUresult cuGraphInstantiateWithFlags(CUgraphExec *phGraphExec, CUgraph hGraph, unsigned long long flags)
{ VGPU_UNSUPPORTED("cuGraphInstantiateWithFlags"); return 801; }
VGPU_STUB CUresult cuGraphInstantiateWithParams(CUgraphExec *phGraphExec, CUgraph hGraph, CUDA_GRAPH_INSTANTIATE_PARAMS *instantiateParams)
{ VGPU_UNSUPPORTED("cuGraphInstantiateWithParams"); return 801; }
VGPU_STUB CUresult cuGraphInstantiateWithParams_ptsz(CUgraphExec *phGraphExec, CUgraph hGraph, CUDA_GRAPH_INSTANTIATE_PARAMS *instantiateParams)
{ VGPU_UNSUPPORTED("cuGraphInstantiateWithParams_ptsz"); return 801; }
VGPU_STUB CUresult cuGraphKernelNodeCopyAttributes(CUgraphNode dst, CUgraphNode src)
{ VGPU_UNSUPPORTED("cuGraphKernelNodeCopyAttributes"); return 801; }
VGPU_STUB CUresult cuGraphKernelNodeGetAttribute(CUgraphNode hNode, CUkernelNodeAttrID attr, CUkernelNodeAttrValue *value_out)
{ VGPU_UNSUPPORTED("cuGraphKernelNodeGetAttribute"); return 801; }
VGPU_STUB CUresult cuGraphKernelNodeGetParams(CUgraphNode hNode, CUDA_KERNEL_NODE_PARAMS_v1 *nodeParams)
{ VGPU_UNSUPPORTED("cuGraphKernelNodeGetParams"); return 801; }
VGPU_STUB CUresult cuGraphKernelNodeGetParams_v2(CUgraphNode hNode, CUDA_KERNEL_NODE_PARAMS *nodeParams)
{ VGPU_UNSUPPORTED("cuGraphKernelNodeGetParams_v2"); return 801; }
VGPU_STUB CUresult cuGraphKernelNodeSetAttribute(CUgraphNode hNode, CUkernelNodeAttrID attr, const CUkernelNodeAttrValue *value)
{ VGPU_UNSUPPORTED("cuGraphKernelNodeSetAttribute"); return 801; }
VGPU_STUB CUresult cuGraphKernelNodeSetParams(CUgraphNode hNode, const CUDA_KERNEL_NODE_PARAMS_v1 *nodeParams)
{ VGPU_UNSUPPORTED("cuGraphKernelNodeSetParams"); return 801; }
VGPU_STUB CUresult cuGraphKernelNodeSetParams_v2(CUgraphNode hNode, const CUDA_KERNEL_NODE_PARAMS *nodeParams)
{ VGPU_UNSUPPORTED("cuGraphKernelNodeSetParams_v2"); return 801; }
VGPU_STUB CUresult cuGraphLaunch(CUgraphExec hGraph, CUstream hStream)
{ VGPU_UNSUPPORTED("cuGraphLaunch"); return 801; }
VGPU_STUB CUresult cuGraphLaunch_ptsz(CUgraphExec hGraphExec, CUstream hStream)
{ return cuGraphLaunch(hGraphExec, VGPU_PER_THREAD(hStream)); }
VGPU_STUB CUresult cuGraphMemAllocNodeGetParams(CUgraphNode hNode, CUDA_MEM_ALLOC_NODE_PARAMS *params_out)
{ VGPU_UNSUPPORTED("cuGraphMemAllocNodeGetParams"); return 801; }
VGPU_STUB CUresult cuGraphMemFreeNodeGetParams(CUgraphNode hNode, CUdeviceptr *dptr_out)
{ VGPU_UNSUPPORTED("cuGraphMemFreeNodeGetParams"); return 801; }
VGPU_STUB CUresult cuGraphMemcpyNodeGetParams(CUgraphNode hNode, CUDA_MEMCPY3D *nodeParams)
{ VGPU_UNSUPPORTED("cuGraphMemcpyNodeGetParams"); return 801; }
VGPU_STUB CUresult cuGraphMemcpyNodeSetParams(CUgraphNode hNode, const CUDA_MEMCPY3D *nodeParams)
{ VGPU_UNSUPPORTED("cuGraphMemcpyNodeSetParams"); return 801; }
VGPU_STUB CUresult cuGraphMemsetNodeGetParams(CUgraphNode hNode, CUDA_MEMSET_NODE_PARAMS *nodeParams)
{ VGPU_UNSUPPORTED("cuGraphMemsetNodeGetParams"); return 801; }
VGPU_STUB CUresult cuGraphMemsetNodeSetParams(CUgraphNode hNode, const CUDA_MEMSET_NODE_PARAMS *nodeParams)
{ VGPU_UNSUPPORTED("cuGraphMemsetNodeSetParams"); return 801; }
VGPU_STUB CUresult cuGraphNodeFindInClone(CUgraphNode *phNode, CUgraphNode hOriginalNode, CUgraph hClonedGraph)
{ VGPU_UNSUPPORTED("cuGraphNodeFindInClone"); return 801; }
VGPU_STUB CUresult cuGraphNodeGetContainingGraph(CUgraphNode hNode, CUgraph *phGraph)
{ VGPU_UNSUPPORTED("cuGraphNodeGetContainingGraph"); return 801; }
VGPU_STUB CUresult cuGraphNodeGetDependencies(CUgraphNode hNode, CUgraphNode *dependencies, size_t *numDependencies)
{ VGPU_UNSUPPORTED("cuGraphNodeGetDependencies"); return 801; }
VGPU_STUB CUresult cuGraphNodeGetDependencies_v2(CUgraphNode hNode, CUgraphNode *dependencies, CUgraphEdgeData *edgeData, size_t *numDependencies)
{ VGPU_UNSUPPORTED("cuGraphNodeGetDependencies_v2"); return 801; }
VGPU_STUB CUresult cuGraphNodeGetDependentNodes(CUgraphNode hNode, CUgraphNode *dependentNodes, size_t *numDependentNodes)
{ VGPU_UNSUPPORTED("cuGraphNodeGetDependentNodes"); return 801; }
VGPU_STUB CUresult cuGraphNodeGetDependentNodes_v2(CUgraphNode hNode, CUgraphNode *dependentNodes, CUgraphEdgeData *edgeData, size_t *numDependentNodes)
{ VGPU_UNSUPPORTED("cuGraphNodeGetDependentNodes_v2"); return 801; }
VGPU_STUB CUresult cuGraphNodeGetEnabled(CUgraphExec hGraphExec, CUgraphNode hNode, unsigned int *isEnabled)
{ VGPU_UNSUPPORTED("cuGraphNodeGetEnabled"); return 801; }
VGPU_STUB CUresult cuGraphNodeGetLocalId(CUgraphNode hNode, unsigned int *nodeId)
{ VGPU_UNSUPPORTED("cuGraphNodeGetLocalId"); return 801; }
VGPU_STUB CUresult cuGraphNodeGetParams(CUgraphNode hNode, CUgraphNodeParams *nodeParams)
{ VGPU_UNSUPPORTED("cuGraphNodeGetParams"); return 801; }
VGPU_STUB CUresult cuGraphNodeGetToolsId(CUgraphNode hNode, unsigned long long *toolsNodeId)
{ VGPU_UNSUPPORTED("cuGraphNodeGetToolsId"); return 801; }
VGPU_STUB CUresult cuGraphNodeGetType(CUgraphNode hNode, CUgraphNodeType *type)
{ VGPU_UNSUPPORTED("cuGraphNodeGetType"); return 801; }
VGPU_STUB CUresult cuGraphNodeSetEnabled(CUgraphExec hGraphExec, CUgraphNode hNode, unsigned int isEnabled)
{ VGPU_UNSUPPORTED("cuGraphNodeSetEnabled"); return 801; }
VGPU_STUB CUresult cuGraphNodeSetParams(CUgraphNode hNode, CUgraphNodeParams *nodeParams)
{ VGPU_UNSUPPORTED("cuGraphNodeSetParams"); return 801; }
VGPU_STUB CUresult cuGraphNodeSetParams_v2(CUgraphNode hNode, CUgraphNodeParams *nodeParams)
{ VGPU_UNSUPPORTED("cuGraphNodeSetParams_v2"); return 801; }
VGPU_STUB CUresult cuGraphReleaseUserObject(CUgraph graph, CUuserObject object, unsigned int count)
{ VGPU_UNSUPPORTED("cuGraphReleaseUserObject"); return 801; }
VGPU_STUB CUresult cuGraphRemoveDependencies(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to, size_t numDependencies)
{ VGPU_UNSUPPORTED("cuGraphRemoveDependencies"); return 801; }
VGPU_STUB CUresult cuGraphRemoveDependencies_v2(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to, const CUgraphEdgeData *edgeData, size_t numDependencies)
{ VGPU_UNSUPPORTED("cuGraphRemoveDependencies_v2"); return 801; }
VGPU_STUB CUresult cuGraphRetainUserObject(CUgraph graph, CUuserObject object, unsigned int count, unsigned int flags)
{ VGPU_UNSUPPORTED("cuGraphRetainUserObject"); return 801; }
VGPU_STUB CUresult cuGraphUpload(CUgraphExec hGraph, CUstream hStream)
{ VGPU_UNSUPPORTED("cuGraphUpload"); return 801; }
VGPU_STUB CUresult cuGraphUpload_ptsz(CUgraphExec hGraphExec, CUstream hStream)
{ return cuGraphUpload(hGraphExec, VGPU_PER_THREAD(hStream)); }
VGPU_STUB CUresult cuGraphicsMapResources(unsigned int count, CUgraphicsResource *resources, CUstream hStream)
{ VGPU_UNSUPPORTED("cuGraphicsMapResources"); return 801; }
VGPU_STUB CUresult cuGraphicsMapResources_ptsz(unsigned int count, CUgraphicsResource *resources, CUstream hStream)
{ return cuGraphicsMapResources(count, resources, VGPU_PER_THREAD(hStream)); }
VGPU_STUB CUresult cuGraphicsResourceGetMappedMipmappedArray(CUmipmappedArray *pMipmappedArray, CUgraphicsResource resource)
{ VGPU_UNSUPPORTED("cuGraphicsResourceGetMappedMipmappedArray"); return 801; }
VGPU_STUB CUresult cuGraphicsResourceGetMappedPointer(CUdeviceptr_v1 *pDevPtr, unsigned int *pSize, CUgraphicsResource resource)
{ VGPU_UNSUPPORTED("cuGraphicsResourceGetMappedPointer"); return 801; }
VGPU_STUB CUresult cuGraphicsResourceGetMappedPointer_v2(CUdeviceptr *pDevPtr, size_t *pSize, CUgraphicsResource resource)
{ VGPU_UNSUPPORTED("cuGraphicsResourceGetMappedPointer_v2"); return 801; }
VGPU_STUB CUresult cuGraphicsResourceSetMapFlags(CUgraphicsResource resource, unsigned int flags)
{ VGPU_UNSUPPORTED("cuGraphicsResourceSetMapFlags"); return 801; }
VGPU_STUB CUresult cuGraphicsResourceSetMapFlags_v2(CUgraphicsResource resource, unsigned int flags)
{ VGPU_UNSUPPORTED("cuGraphicsResourceSetMapFlags_v2"); return 801; }
VGPU_STUB CUresult cuGraphicsSubResourceGetMappedArray(CUarray *pArray, CUgraphicsResource resource, unsigned int arrayIndex, unsigned int mipLevel)
{ VGPU_UNSUPPORTED("cuGraphicsSubResourceGetMappedArray"); return 801; }
VGPU_STUB CUresult cuGraphicsUnmapResources(unsigned int count, CUgraphicsResource *resources, CUstream hStream)
{ VGPU_UNSUPPORTED("cuGraphicsUnmapResources"); return 801; }
VGPU_STUB CUresult cuGraphicsUnmapResources_ptsz(unsigned int count, CUgraphicsResource *resources, CUstream hStream)
{ return cuGraphicsUnmapResources(count, resources, VGPU_PER_THREAD(hStream)); }
VGPU_STUB CUresult cuGraphicsUnregisterResource(CUgraphicsResource resource)
{ VGPU_UNSUPPORTED("cuGraphicsUnregisterResource"); return 801; }
VGPU_STUB CUresult cuGreenCtxCreate(CUgreenCtx *phCtx, CUdevResourceDesc desc, CUdevice dev, unsigned int flags)
{ VGPU_UNSUPPORTED("cuGreenCtxCreate"); return 801; }
VGPU_STUB CUresult cuGreenCtxDestroy(CUgreenCtx hCtx)
{ VGPU_UNSUPPORTED("cuGreenCtxDestroy"); return 801; }
VGPU_STUB CUresult cuGreenCtxGetDevResource(CUgreenCtx hCtx, CUdevResource *resource, CUdevResourceType type)
{ VGPU_UNSUPPORTED("cuGreenCtxGetDevResource"); return 801; }
VGPU_STUB CUresult cuGreenCtxGetId(CUgreenCtx greenCtx, unsigned long long *greenCtxId)
{ VGPU_UNSUPPORTED("cuGreenCtxGetId"); return 801; }
VGPU_STUB CUresult cuGreenCtxRecordEvent(CUgreenCtx hCtx, CUevent hEvent)
{ VGPU_UNSUPPORTED("cuGreenCtxRecordEvent"); return 801; }
VGPU_STUB CUresult cuGreenCtxStreamCreate(CUstream *phStream, CUgreenCtx greenCtx, unsigned int flags, int priority)
{ VGPU_UNSUPPORTED("cuGreenCtxStreamCreate"); return 801; }
VGPU_STUB CUresult cuGreenCtxWaitEvent(CUgreenCtx hCtx, CUevent hEvent)
{ VGPU_UNSUPPORTED("cuGreenCtxWaitEvent"); return 801; }
VGPU_STUB CUresult cuImportExternalMemory(CUexternalMemory *extMem_out, const CUDA_EXTERNAL_MEMORY_HANDLE_DESC *memHandleDesc)
{ VGPU_UNSUPPORTED("cuImportExternalMemory"); return 801; }
VGPU_STUB CUresult cuImportExternalSemaphore(CUexternalSemaphore *extSem_out, const CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC *semHandleDesc)
{ VGPU_UNSUPPORTED("cuImportExternalSemaphore"); return 801; }
VGPU_STUB CUresult cuInit(unsigned int Flags)
{ VGPU_UNSUPPORTED("cuInit"); return 801; }
VGPU_STUB CUresult cuIpcCloseMemHandle(CUdeviceptr dptr)
{ VGPU_UNSUPPORTED("cuIpcCloseMemHandle"); return 801; }
VGPU_STUB CUresult cuIpcGetEventHandle(CUipcEventHandle *pHandle, CUevent event)
{ VGPU_UNSUPPORTED("cuIpcGetEventHandle"); return 801; }
VGPU_STUB CUresult cuIpcGetMemHandle(CUipcMemHandle *pHandle, CUdeviceptr dptr)
{ VGPU_UNSUPPORTED("cuIpcGetMemHandle"); return 801; }
VGPU_STUB CUresult cuIpcOpenEventHandle(CUevent *phEvent, CUipcEventHandle handle)
{ VGPU_UNSUPPORTED("cuIpcOpenEventHandle"); return 801; }
VGPU_STUB CUresult cuIpcOpenMemHandle(CUdeviceptr *pdptr, CUipcMemHandle handle, unsigned int Flags)
{ VGPU_UNSUPPORTED("cuIpcOpenMemHandle"); return 801; }
VGPU_STUB CUresult cuIpcOpenMemHandle_v2(CUdeviceptr *pdptr, CUipcMemHandle handle, unsigned int Flags)
{ VGPU_UNSUPPORTED("cuIpcOpenMemHandle_v2"); return 801; }
VGPU_STUB CUresult cuKernelGetAttribute(int *pi, CUfunction_attribute attrib, CUkernel kernel, CUdevice dev)
{ VGPU_UNSUPPORTED("cuKernelGetAttribute"); return 801; }
VGPU_STUB CUresult cuKernelGetFunction(CUfunction *pFunc, CUkernel kernel)
{ VGPU_UNSUPPORTED("cuKernelGetFunction"); return 801; }
VGPU_STUB CUresult cuKernelGetLibrary(CUlibrary *pLib, CUkernel kernel)
{ VGPU_UNSUPPORTED("cuKernelGetLibrary"); return 801; }
VGPU_STUB CUresult cuKernelGetName(const char **name, CUkernel hfunc)
{ VGPU_UNSUPPORTED("cuKernelGetName"); return 801; }
VGPU_STUB CUresult cuKernelGetParamCount(CUkernel kernel, size_t *paramCount)
{ VGPU_UNSUPPORTED("cuKernelGetParamCount"); return 801; }
VGPU_STUB CUresult cuKernelGetParamInfo(CUkernel kernel, size_t paramIndex, size_t *paramOffset, size_t *paramSize)
{ VGPU_UNSUPPORTED("cuKernelGetParamInfo"); return 801; }
VGPU_STUB CUresult cuKernelSetAttribute(CUfunction_attribute attrib, int val, CUkernel kernel, CUdevice dev)
{ VGPU_UNSUPPORTED("cuKernelSetAttribute"); return 801; }
VGPU_STUB CUresult cuKernelSetCacheConfig(CUkernel kernel, CUfunc_cache config, CUdevice dev)
{ VGPU_UNSUPPORTED("cuKernelSetCacheConfig"); return 801; }
VGPU_STUB CUresult cuLaunch(CUfunction f)
{ VGPU_UNSUPPORTED("cuLaunch"); return 801; }
VGPU_STUB CUresult cuLaunchCooperativeKernel(CUfunction f, unsigned int gridDimX, unsigned int gridDimY, unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY, unsigned int blockDimZ, unsigned int sharedMemBytes, CUstream hStream, void **kernelParams)
{ VGPU_UNSUPPORTED("cuLaunchCooperativeKernel"); return 801; }
VGPU_STUB CUresult cuLaunchCooperativeKernel_ptsz(CUfunction f, unsigned int gridDimX, unsigned int gridDimY, unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY, unsigned int blockDimZ, unsigned int sharedMemBytes, CUstream hStream, void **kernelParams)
{ return cuLaunchCooperativeKernel(f, gridDimX, gridDimY, gridDimZ, blockDimX, blockDimY, blockDimZ, sharedMemBytes, VGPU_PER_THREAD(hStream), kernelParams); }
VGPU_STUB CUresult cuLaunchCooperativeKernelMultiDevice(CUDA_LAUNCH_PARAMS *launchParamsList, unsigned int numDevices, unsigned int flags)
{ VGPU_UNSUPPORTED("cuLaunchCooperativeKernelMultiDevice"); return 801; }
VGPU_STUB CUresult cuLaunchGrid(CUfunction f, int grid_width, int grid_height)
{ VGPU_UNSUPPORTED("cuLaunchGrid"); return 801; }
VGPU_STUB CUresult cuLaunchGridAsync(CUfunction f, int grid_width, int grid_height, CUstream hStream)
{ VGPU_UNSUPPORTED("cuLaunchGridAsync"); return 801; }
VGPU_STUB CUresult cuLaunchHostFunc(CUstream hStream, CUhostFn fn, void *userData)
{ VGPU_UNSUPPORTED("cuLaunchHostFunc"); return 801; }
VGPU_STUB CUresult cuLaunchHostFunc_ptsz(CUstream hStream, CUhostFn fn, void *userData)
{ return cuLaunchHostFunc(VGPU_PER_THREAD(hStream), fn, userData); }
VGPU_STUB CUresult cuLaunchHostFunc_v2(CUstream hStream, CUhostFn fn, void *userData, unsigned int syncMode)
{ VGPU_UNSUPPORTED("cuLaunchHostFunc_v2"); return 801; }
VGPU_STUB CUresult cuLaunchHostFunc_v2_ptsz(CUstream hStream, CUhostFn fn, void *userData, unsigned int syncMode)
{ return cuLaunchHostFunc_v2(VGPU_PER_THREAD(hStream), fn, userData, syncMode); }
VGPU_STUB CUresult cuLaunchKernel(CUfunction f, unsigned int gridDimX, unsigned int gridDimY, unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY, unsigned int blockDimZ, unsigned int sharedMemBytes, CUstream hStream, void **kernelParams, void **extra)
{ VGPU_UNSUPPORTED("cuLaunchKernel"); return 801; }
VGPU_STUB CUresult cuLaunchKernel_ptsz(CUfunction f, unsigned int gridDimX, unsigned int gridDimY, unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY, unsigned int blockDimZ, unsigned int sharedMemBytes, CUstream hStream, void **kernelParams, void **extra)
{ return cuLaunchKernel(f, gridDimX, gridDimY, gridDimZ, blockDimX, blockDimY, blockDimZ, sharedMemBytes, VGPU_PER_THREAD(hStream), kernelParams, extra); }
VGPU_STUB CUresult cuLaunchKernelEx(const CUlaunchConfig *config, CUfunction f, void **kernelParams, void **extra)
{ VGPU_UNSUPPORTED("cuLaunchKernelEx"); return 801; }
VGPU_STUB CUresult cuLaunchKernelEx_ptsz(const CUlaunchConfig *config, CUfunction f, void **kernelParams, void **extra)
{ VGPU_UNSUPPORTED("cuLaunchKernelEx_ptsz"); return 801; }
VGPU_STUB CUresult cuLibraryEnumerateKernels(CUkernel *kernels, unsigned int numKernels, CUlibrary lib)
{ VGPU_UNSUPPORTED("cuLibraryEnumerateKernels"); return 801; }
VGPU_STUB CUresult cuLibraryGetGlobal(CUdeviceptr *dptr, size_t *bytes, CUlibrary library, const char *name)
{ VGPU_UNSUPPORTED("cuLibraryGetGlobal"); return 801; }
VGPU_STUB CUresult cuLibraryGetKernel(CUkernel *pKernel, CUlibrary library, const char *name)
{ VGPU_UNSUPPORTED("cuLibraryGetKernel"); return 801; }
VGPU_STUB CUresult cuLibraryGetKernelCount(unsigned int *count, CUlibrary lib)
{ VGPU_UNSUPPORTED("cuLibraryGetKernelCount"); return 801; }
VGPU_STUB CUresult cuLibraryGetManaged(CUdeviceptr *dptr, size_t *bytes, CUlibrary library, const char *name)
{ VGPU_UNSUPPORTED("cuLibraryGetManaged"); return 801; }
VGPU_STUB CUresult cuLibraryGetModule(CUmodule *pMod, CUlibrary library)
{ VGPU_UNSUPPORTED("cuLibraryGetModule"); return 801; }
VGPU_STUB CUresult cuLibraryGetUnifiedFunction(void **fptr, CUlibrary library, const char *symbol)
{ VGPU_UNSUPPORTED("cuLibraryGetUnifiedFunction"); return 801; }
VGPU_STUB CUresult cuLibraryLoadData(CUlibrary *library, const void *code, CUjit_option *jitOptions, void **jitOptionsValues, unsigned int numJitOptions, CUlibraryOption *libraryOptions, void **libraryOptionValues, unsigned int numLibraryOptions)
{ VGPU_UNSUPPORTED("cuLibraryLoadData"); return 801; }
VGPU_STUB CUresult cuLibraryLoadFromFile(CUlibrary *library, const char *fileName, CUjit_option *jitOptions, void **jitOptionsValues, unsigned int numJitOptions, CUlibraryOption *libraryOptions, void **libraryOptionValues, unsigned int numLibraryOptions)
{ VGPU_UNSUPPORTED("cuLibraryLoadFromFile"); return 801; }
VGPU_STUB CUresult cuLibraryUnload(CUlibrary library)
{ VGPU_UNSUPPORTED("cuLibraryUnload"); return 801; }
VGPU_STUB CUresult cuLinkAddData(CUlinkState state, CUjitInputType type, void *data, size_t size, const char *name, unsigned int numOptions, CUjit_option *options, void **optionValues)
{ VGPU_UNSUPPORTED("cuLinkAddData"); return 801; }
VGPU_STUB CUresult cuLinkAddData_v2(CUlinkState state, CUjitInputType type, void *data, size_t size, const char *name, unsigned int numOptions, CUjit_option *options, void **optionValues)
{ VGPU_UNSUPPORTED("cuLinkAddData_v2"); return 801; }
VGPU_STUB CUresult cuLinkAddFile(CUlinkState state, CUjitInputType type, const char *path, unsigned int numOptions, CUjit_option *options, void **optionValues)
{ VGPU_UNSUPPORTED("cuLinkAddFile"); return 801; }
VGPU_STUB CUresult cuLinkAddFile_v2(CUlinkState state, CUjitInputType type, const char *path, unsigned int numOptions, CUjit_option *options, void **optionValues)
{ VGPU_UNSUPPORTED("cuLinkAddFile_v2"); return 801; }
VGPU_STUB CUresult cuLinkComplete(CUlinkState state, void **cubinOut, size_t *sizeOut)
{ VGPU_UNSUPPORTED("cuLinkComplete"); return 801; }
VGPU_STUB CUresult cuLinkCreate(unsigned int numOptions, CUjit_option *options, void **optionValues, CUlinkState *stateOut)
{ VGPU_UNSUPPORTED("cuLinkCreate"); return 801; }
VGPU_STUB CUresult cuLinkCreate_v2(unsigned int numOptions, CUjit_option *options, void **optionValues, CUlinkState *stateOut)
{ VGPU_UNSUPPORTED("cuLinkCreate_v2"); return 801; }
VGPU_STUB CUresult cuLinkDestroy(CUlinkState state)
{ VGPU_UNSUPPORTED("cuLinkDestroy"); return 801; }
VGPU_STUB CUresult cuLogicalEndpointAddDevice(CUlogicalEndpointId leId, CUdevice dev)
{ VGPU_UNSUPPORTED("cuLogicalEndpointAddDevice"); return 801; }
VGPU_STUB CUresult cuLogicalEndpointBindAddr(CUlogicalEndpointId leId, CUdevice dev, cuuint64_t offset, void *ptr, cuuint64_t size, unsigned long long flags)
{ VGPU_UNSUPPORTED("cuLogicalEndpointBindAddr"); return 801; }
VGPU_STUB CUresult cuLogicalEndpointBindMem(CUlogicalEndpointId leId, CUdevice dev, cuuint64_t offset, CUmemGenericAllocationHandle memHandle, cuuint64_t memOffset, cuuint64_t size, unsigned long long flags)
{ VGPU_UNSUPPORTED("cuLogicalEndpointBindMem"); return 801; }
VGPU_STUB CUresult cuLogicalEndpointCreate(CUlogicalEndpointId leId, const CUlogicalEndpointProp *prop)
{ VGPU_UNSUPPORTED("cuLogicalEndpointCreate"); return 801; }
VGPU_STUB CUresult cuLogicalEndpointDestroy(CUlogicalEndpointId leId)
{ VGPU_UNSUPPORTED("cuLogicalEndpointDestroy"); return 801; }
VGPU_STUB CUresult cuLogicalEndpointExport(void *handle, CUlogicalEndpointId leId, CUlogicalEndpointIpcHandleType handleType)
{ VGPU_UNSUPPORTED("cuLogicalEndpointExport"); return 801; }
VGPU_STUB CUresult cuLogicalEndpointGetLimits(cuuint64_t *bindAlignment, cuuint64_t *maxSize, const CUlogicalEndpointProp *prop)
{ VGPU_UNSUPPORTED("cuLogicalEndpointGetLimits"); return 801; }
VGPU_STUB CUresult cuLogicalEndpointIdRelease(CUlogicalEndpointId baseLeId, cuuint32_t count)
{ VGPU_UNSUPPORTED("cuLogicalEndpointIdRelease"); return 801; }
VGPU_STUB CUresult cuLogicalEndpointIdReserve(CUlogicalEndpointId *baseLeId, cuuint32_t count)
{ VGPU_UNSUPPORTED("cuLogicalEndpointIdReserve"); return 801; }
VGPU_STUB CUresult cuLogicalEndpointImport(CUlogicalEndpointId leId, const void *handle, CUlogicalEndpointIpcHandleType handleType)
{ VGPU_UNSUPPORTED("cuLogicalEndpointImport"); return 801; }
VGPU_STUB CUresult cuLogicalEndpointQuery(CUlogicalEndpointId leId, cuuint32_t count, int *queryStatus)
{ VGPU_UNSUPPORTED("cuLogicalEndpointQuery"); return 801; }
VGPU_STUB CUresult cuLogicalEndpointUnbind(CUlogicalEndpointId leId, CUdevice dev, cuuint64_t offset, cuuint64_t size)
{ VGPU_UNSUPPORTED("cuLogicalEndpointUnbind"); return 801; }
VGPU_STUB CUresult cuLogsCurrent(CUlogIterator *iterator_out, unsigned int flags)
{ VGPU_UNSUPPORTED("cuLogsCurrent"); return 801; }
VGPU_STUB CUresult cuLogsDumpToFile(CUlogIterator *iterator, const char *pathToFile, unsigned int flags)
{ VGPU_UNSUPPORTED("cuLogsDumpToFile"); return 801; }
VGPU_STUB CUresult cuLogsDumpToMemory(CUlogIterator *iterator, char *buffer, size_t *size, unsigned int flags)
{ VGPU_UNSUPPORTED("cuLogsDumpToMemory"); return 801; }
VGPU_STUB CUresult cuLogsRegisterCallback(CUlogsCallback callbackFunc, void *userData, CUlogsCallbackHandle *callback_out)
{ VGPU_UNSUPPORTED("cuLogsRegisterCallback"); return 801; }
VGPU_STUB CUresult cuLogsUnregisterCallback(CUlogsCallbackHandle callback)
{ VGPU_UNSUPPORTED("cuLogsUnregisterCallback"); return 801; }
VGPU_STUB CUresult cuMemAddressFree(CUdeviceptr ptr, size_t size)
{ VGPU_UNSUPPORTED("cuMemAddressFree"); return 801; }
VGPU_STUB CUresult cuMemAddressReserve(CUdeviceptr *ptr, size_t size, size_t alignment, CUdeviceptr addr, unsigned long long flags)
{ VGPU_UNSUPPORTED("cuMemAddressReserve"); return 801; }
VGPU_STUB CUresult cuMemAdvise(CUdeviceptr devPtr, size_t count, CUmem_advise advice, CUdevice device)
{ VGPU_UNSUPPORTED("cuMemAdvise"); return 801; }
VGPU_STUB CUresult cuMemAdvise_v2(CUdeviceptr devPtr, size_t count, CUmem_advise advice, CUmemLocation location)
{ VGPU_UNSUPPORTED("cuMemAdvise_v2"); return 801; }
VGPU_STUB CUresult cuMemAlloc(CUdeviceptr_v1 *dptr, unsigned int bytesize)
{ VGPU_UNSUPPORTED("cuMemAlloc"); return 801; }
VGPU_STUB CUresult cuMemAlloc_v2(CUdeviceptr *dptr, size_t bytesize)
{ VGPU_UNSUPPORTED("cuMemAlloc_v2"); return 801; }
VGPU_STUB CUresult cuMemAllocAsync(CUdeviceptr *dptr, size_t bytesize, CUstream hStream)
{ VGPU_UNSUPPORTED("cuMemAllocAsync"); return 801; }
VGPU_STUB CUresult cuMemAllocAsync_ptsz(CUdeviceptr *dptr, size_t bytesize, CUstream hStream)
{ return cuMemAllocAsync(dptr, bytesize, VGPU_PER_THREAD(hStream)); }
VGPU_STUB CUresult cuMemAllocFromPoolAsync(CUdeviceptr *dptr, size_t bytesize, CUmemoryPool pool, CUstream hStream)
{ VGPU_UNSUPPORTED("cuMemAllocFromPoolAsync"); return 801; }
VGPU_STUB CUresult cuMemAllocFromPoolAsync_ptsz(CUdeviceptr *dptr, size_t bytesize, CUmemoryPool pool, CUstream hStream)
{ return cuMemAllocFromPoolAsync(dptr, bytesize, pool, VGPU_PER_THREAD(hStream)); }
VGPU_STUB CUresult cuMemAllocHost(void **pp, unsigned int bytesize)
{ VGPU_UNSUPPORTED("cuMemAllocHost"); return 801; }
VGPU_STUB CUresult cuMemAllocHost_v2(void **pp, size_t bytesize)
{ VGPU_UNSUPPORTED("cuMemAllocHost_v2"); return 801; }
VGPU_STUB CUresult cuMemAllocManaged(CUdeviceptr *dptr, size_t bytesize, unsigned int flags)
{ VGPU_UNSUPPORTED("cuMemAllocManaged"); return 801; }
VGPU_STUB CUresult cuMemAllocPitch(CUdeviceptr_v1 *dptr, unsigned int *pPitch, unsigned int WidthInBytes, unsigned int Height, unsigned int ElementSizeBytes)
{ VGPU_UNSUPPORTED("cuMemAllocPitch"); return 801; }
VGPU_STUB CUresult cuMemAllocPitch_v2(CUdeviceptr *dptr, size_t *pPitch, size_t WidthInBytes, size_t Height, unsigned int ElementSizeBytes)
{ VGPU_UNSUPPORTED("cuMemAllocPitch_v2"); return 801; }
VGPU_STUB CUresult cuMemBatchDecompressAsync(CUmemDecompressParams *paramsArray, size_t count, unsigned int flags, size_t *errorIndex, CUstream stream)
{ VGPU_UNSUPPORTED("cuMemBatchDecompressAsync"); return 801; }
VGPU_STUB CUresult cuMemBatchDecompressAsync_ptsz(CUmemDecompressParams *paramsArray, size_t count, unsigned int flags, size_t *errorIndex, CUstream stream)
{ return cuMemBatchDecompressAsync(paramsArray, count, flags, errorIndex, VGPU_PER_THREAD(stream)); }
VGPU_STUB CUresult cuMemCreate(CUmemGenericAllocationHandle *handle, size_t size, const CUmemAllocationProp *prop, unsigned long long flags)
{ VGPU_UNSUPPORTED("cuMemCreate"); return 801; }
VGPU_STUB CUresult cuMemDiscardAndPrefetchBatchAsync(CUdeviceptr *dptrs, size_t *sizes, size_t count, CUmemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags, CUstream hStream)
{ VGPU_UNSUPPORTED("cuMemDiscardAndPrefetchBatchAsync"); return 801; }
VGPU_STUB CUresult cuMemDiscardAndPrefetchBatchAsync_ptsz(CUdeviceptr *dptrs, size_t *sizes, size_t count, CUmemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags, CUstream hStream)
{ return cuMemDiscardAndPrefetchBatchAsync(dptrs, sizes, count, prefetchLocs, prefetchLocIdxs, numPrefetchLocs, flags, VGPU_PER_THREAD(hStream)); }
VGPU_STUB CUresult cuMemDiscardBatchAsync(CUdeviceptr *dptrs, size_t *sizes, size_t count, unsigned long long flags, CUstream hStream)
{ VGPU_UNSUPPORTED("cuMemDiscardBatchAsync"); return 801; }
VGPU_STUB CUresult cuMemDiscardBatchAsync_ptsz(CUdeviceptr *dptrs, size_t *sizes, size_t count, unsigned long long flags, CUstream hStream)
{ return cuMemDiscardBatchAsync(dptrs, sizes, count, flags, VGPU_PER_THREAD(hStream)); }
VGPU_STUB CUresult cuMemExportToShareableHandle(void *shareableHandle, CUmemGenericAllocationHandle handle, CUmemAllocationHandleType handleType, unsigned long long flags)
{ VGPU_UNSUPPORTED("cuMemExportToShareableHandle"); return 801; }
VGPU_STUB CUresult cuMemFree(CUdeviceptr_v1 dptr)
{ VGPU_UNSUPPORTED("cuMemFree"); return 801; }
VGPU_STUB CUresult cuMemFree_v2(CUdeviceptr dptr)
{ VGPU_UNSUPPORTED("cuMemFree_v2"); return 801; }
VGPU_STUB CUresult cuMemFreeAsync(CUdeviceptr dptr, CUstream hStream)
{ VGPU_UNSUPPORTED("cuMemFreeAsync"); return 801; }
VGPU_STUB CUresult cuMemFreeAsync_ptsz(CUdeviceptr dptr, CUstream hStream)
{ return cuMemFreeAsync(dptr, VGPU_PER_THREAD(hStream)); }
VGPU_STUB CUresult cuMemFreeHost(void *p)
{ VGPU_UNSUPPORTED("cuMemFreeHost"); return 801; }
VGPU_STUB CUresult cuMemGetAccess(unsigned long long *flags, const CUmemLocation *location, CUdeviceptr ptr)
{ VGPU_UNSUPPORTED("cuMemGetAccess"); return 801; }
VGPU_STUB CUresult cuMemGetAddressRange(CUdeviceptr_v1 *pbase, unsigned int *psize, CUdeviceptr_v1 dptr)
{ VGPU_UNSUPPORTED("cuMemGetAddressRange"); return 801; }
VGPU_STUB CUresult cuMemGetAddressRange_v2(CUdeviceptr *pbase, size_t *psize, CUdeviceptr dptr)
{ VGPU_UNSUPPORTED("cuMemGetAddressRange_v2"); return 801; }
VGPU_STUB CUresult cuMemGetAllocationGranularity(size_t *granularity, const CUmemAllocationProp *prop, CUmemAllocationGranularity_flags option)
{ VGPU_UNSUPPORTED("cuMemGetAllocationGranularity"); return 801; }
VGPU_STUB CUresult cuMemGetAllocationPropertiesFromHandle(CUmemAllocationProp *prop, CUmemGenericAllocationHandle handle)
{ VGPU_UNSUPPORTED("cuMemGetAllocationPropertiesFromHandle"); return 801; }
VGPU_STUB CUresult cuMemGetDefaultMemPool(CUmemoryPool *pool_out, CUmemLocation *location, CUmemAllocationType type)
{ VGPU_UNSUPPORTED("cuMemGetDefaultMemPool"); return 801; }
VGPU_STUB CUresult cuMemGetHandleForAddressRange(void *handle, CUdeviceptr dptr, size_t size, CUmemRangeHandleType handleType, unsigned long long flags)
{ VGPU_UNSUPPORTED("cuMemGetHandleForAddressRange"); return 801; }
VGPU_STUB CUresult cuMemGetInfo(unsigned int *free, unsigned int *total)
{ VGPU_UNSUPPORTED("cuMemGetInfo"); return 801; }
VGPU_STUB CUresult cuMemGetInfo_v2(size_t *free, size_t *total)
{ VGPU_UNSUPPORTED("cuMemGetInfo_v2"); return 801; }
VGPU_STUB CUresult cuMemGetLocationInfo(CUdeviceptr ptr, size_t size, size_t summaryGranularity, size_t samplingGranularity, CUmemLocation *location_out)
{ VGPU_UNSUPPORTED("cuMemGetLocationInfo"); return 801; }
VGPU_STUB CUresult cuMemGetMemPool(CUmemoryPool *pool, CUmemLocation *location, CUmemAllocationType type)
{ VGPU_UNSUPPORTED("cuMemGetMemPool"); return 801; }
VGPU_STUB CUresult cuMemHostAlloc(void **pp, size_t bytesize, unsigned int Flags)
{ VGPU_UNSUPPORTED("cuMemHostAlloc"); return 801; }
VGPU_STUB CUresult cuMemHostGetDevicePointer(CUdeviceptr_v1 *pdptr, void *p, unsigned int Flags)
{ VGPU_UNSUPPORTED("cuMemHostGetDevicePointer"); return 801; }
VGPU_STUB CUresult cuMemHostGetDevicePointer_v2(CUdeviceptr *pdptr, void *p, unsigned int Flags)
{ VGPU_UNSUPPORTED("cuMemHostGetDevicePointer_v2"); return 801; }
VGPU_STUB CUresult cuMemHostGetFlags(unsigned int *pFlags, void *p)
{ VGPU_UNSUPPORTED("cuMemHostGetFlags"); return 801; }
VGPU_STUB CUresult cuMemHostRegister(void *p, size_t bytesize, unsigned int Flags)
{ VGPU_UNSUPPORTED("cuMemHostRegister"); return 801; }
VGPU_STUB CUresult cuMemHostRegister_v2(void *p, size_t bytesize, unsigned int Flags)
{ VGPU_UNSUPPORTED("cuMemHostRegister_v2"); return 801; }
VGPU_STUB CUresult cuMemHostUnregister(void *p)
{ VGPU_UNSUPPORTED("cuMemHostUnregister"); return 801; }
VGPU_STUB CUresult cuMemImportFromShareableHandle(CUmemGenericAllocationHandle *handle, void *osHandle, CUmemAllocationHandleType shHandleType)
{ VGPU_UNSUPPORTED("cuMemImportFromShareableHandle"); return 801; }
VGPU_STUB CUresult cuMemMap(CUdeviceptr ptr, size_t size, size_t offset, CUmemGenericAllocationHandle handle, unsigned long long flags)
{ VGPU_UNSUPPORTED("cuMemMap"); return 801; }
VGPU_STUB CUresult cuMemMapArrayAsync(CUarrayMapInfo *mapInfoList, unsigned int count, CUstream hStream)
{ VGPU_UNSUPPORTED("cuMemMapArrayAsync"); return 801; }
VGPU_STUB CUresult cuMemMapArrayAsync_ptsz(CUarrayMapInfo *mapInfoList, unsigned int count, CUstream hStream)
{ return cuMemMapArrayAsync(mapInfoList, count, VGPU_PER_THREAD(hStream)); }
VGPU_STUB CUresult cuMemPoolCreate(CUmemoryPool *pool, const CUmemPoolProps *poolProps)
{ VGPU_UNSUPPORTED("cuMemPoolCreate"); return 801; }
VGPU_STUB CUresult cuMemPoolDestroy(CUmemoryPool pool)
{ VGPU_UNSUPPORTED("cuMemPoolDestroy"); return 801; }
VGPU_STUB CUresult cuMemPoolExportPointer(CUmemPoolPtrExportData *shareData_out, CUdeviceptr ptr)
{ VGPU_UNSUPPORTED("cuMemPoolExportPointer"); return 801; }
VGPU_STUB CUresult cuMemPoolExportToShareableHandle(void *handle_out, CUmemoryPool pool, CUmemAllocationHandleType handleType, unsigned long long flags)
{ VGPU_UNSUPPORTED("cuMemPoolExportToShareableHandle"); return 801; }
VGPU_STUB CUresult cuMemPoolGetAccess(CUmemAccess_flags *flags, CUmemoryPool memPool, CUmemLocation *location)
{ VGPU_UNSUPPORTED("cuMemPoolGetAccess"); return 801; }
VGPU_STUB CUresult cuMemPoolGetAttribute(CUmemoryPool pool, CUmemPool_attribute attr, void *value)
{ VGPU_UNSUPPORTED("cuMemPoolGetAttribute"); return 801; }
VGPU_STUB CUresult cuMemPoolImportFromShareableHandle(CUmemoryPool *pool_out, void *handle, CUmemAllocationHandleType handleType, unsigned long long flags)
{ VGPU_UNSUPPORTED("cuMemPoolImportFromShareableHandle"); return 801; }
VGPU_STUB CUresult cuMemPoolImportPointer(CUdeviceptr *ptr_out, CUmemoryPool pool, CUmemPoolPtrExportData *shareData)
{ VGPU_UNSUPPORTED("cuMemPoolImportPointer"); return 801; }
VGPU_STUB CUresult cuMemPoolSetAccess(CUmemoryPool pool, const CUmemAccessDesc *map, size_t count)
{ VGPU_UNSUPPORTED("cuMemPoolSetAccess"); return 801; }
VGPU_STUB CUresult cuMemPoolSetAttribute(CUmemoryPool pool, CUmemPool_attribute attr, void *value)
{ VGPU_UNSUPPORTED("cuMemPoolSetAttribute"); return 801; }
VGPU_STUB CUresult cuMemPoolTrimTo(CUmemoryPool pool, size_t minBytesToKeep)
{ VGPU_UNSUPPORTED("cuMemPoolTrimTo"); return 801; }
VGPU_STUB CUresult cuMemPrefetchAsync(CUdeviceptr devPtr, size_t count, CUdevice dstDevice, CUstream hStream)
{ VGPU_UNSUPPORTED("cuMemPrefetchAsync"); return 801; }
VGPU_STUB CUresult cuMemPrefetchAsync_ptsz(CUdeviceptr devPtr, size_t count, CUdevice dstDevice, CUstream hStream)
{ return cuMemPrefetchAsync(devPtr, count, dstDevice, VGPU_PER_THREAD(hStream)); }
VGPU_STUB CUresult cuMemPrefetchAsync_v2(CUdeviceptr devPtr, size_t count, CUmemLocation location, unsigned int flags, CUstream hStream)
{ VGPU_UNSUPPORTED("cuMemPrefetchAsync_v2"); return 801; }
VGPU_STUB CUresult cuMemPrefetchAsync_v2_ptsz(CUdeviceptr devPtr, size_t count, CUmemLocation location, unsigned int flags, CUstream hStream)
{ return cuMemPrefetchAsync_v2(devPtr, count, location, flags, VGPU_PER_THREAD(hStream)); }
VGPU_STUB CUresult cuMemPrefetchBatchAsync(CUdeviceptr *dptrs, size_t *sizes, size_t count, CUmemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags, CUstream hStream)
{ VGPU_UNSUPPORTED("cuMemPrefetchBatchAsync"); return 801; }
VGPU_STUB CUresult cuMemPrefetchBatchAsync_ptsz(CUdeviceptr *dptrs, size_t *sizes, size_t count, CUmemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags, CUstream hStream)
{ return cuMemPrefetchBatchAsync(dptrs, sizes, count, prefetchLocs, prefetchLocIdxs, numPrefetchLocs, flags, VGPU_PER_THREAD(hStream)); }
VGPU_STUB CUresult cuMemRangeGetAttribute(void *data, size_t dataSize, CUmem_range_attribute attribute, CUdeviceptr devPtr, size_t count)
{ VGPU_UNSUPPORTED("cuMemRangeGetAttribute"); return 801; }
VGPU_STUB CUresult cuMemRangeGetAttributes(void **data, size_t *dataSizes, CUmem_range_attribute *attributes, size_t numAttributes, CUdeviceptr devPtr, size_t count)
{ VGPU_UNSUPPORTED("cuMemRangeGetAttributes"); return 801; }
VGPU_STUB CUresult cuMemRelease(CUmemGenericAllocationHandle handle)
{ VGPU_UNSUPPORTED("cuMemRelease"); return 801; }
VGPU_STUB CUresult cuMemRetainAllocationHandle(CUmemGenericAllocationHandle *handle, void *addr)
{ VGPU_UNSUPPORTED("cuMemRetainAllocationHandle"); return 801; }
VGPU_STUB CUresult cuMemSetAccess(CUdeviceptr ptr, size_t size, const CUmemAccessDesc *desc, size_t count)
{ VGPU_UNSUPPORTED("cuMemSetAccess"); return 801; }
VGPU_STUB CUresult cuMemSetMemPool(CUmemLocation *location, CUmemAllocationType type, CUmemoryPool pool)
{ VGPU_UNSUPPORTED("cuMemSetMemPool"); return 801; }
VGPU_STUB CUresult cuMemUnmap(CUdeviceptr ptr, size_t size)
{ VGPU_UNSUPPORTED("cuMemUnmap"); return 801; }
VGPU_STUB CUresult cuMemcpy(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount)
{ VGPU_UNSUPPORTED("cuMemcpy"); return 801; }
VGPU_STUB CUresult cuMemcpy_ptds(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount)
{ VGPU_UNSUPPORTED("cuMemcpy_ptds"); return 801; }
VGPU_STUB CUresult cuMemcpy2D(const CUDA_MEMCPY2D_v1 *pCopy)
{ VGPU_UNSUPPORTED("cuMemcpy2D"); return 801; }
VGPU_STUB CUresult cuMemcpy2D_v2(const CUDA_MEMCPY2D *pCopy)
{ VGPU_UNSUPPORTED("cuMemcpy2D_v2"); return 801; }
VGPU_STUB CUresult cuMemcpy2D_v2_ptds(const CUDA_MEMCPY2D *pCopy)
{ VGPU_UNSUPPORTED("cuMemcpy2D_v2_ptds"); return 801; }
VGPU_STUB CUresult cuMemcpy2DAsync(const CUDA_MEMCPY2D_v1 *pCopy, CUstream hStream)
{ VGPU_UNSUPPORTED("cuMemcpy2DAsync"); return 801; }
VGPU_STUB CUresult cuMemcpy2DAsync_v2(const CUDA_MEMCPY2D *pCopy, CUstream hStream)
{ VGPU_UNSUPPORTED("cuMemcpy2DAsync_v2"); return 801; }
VGPU_STUB CUresult cuMemcpy2DAsync_v2_ptsz(const CUDA_MEMCPY2D *pCopy, CUstream hStream)
{ return cuMemcpy2DAsync_v2(pCopy, VGPU_PER_THREAD(hStream)); }
VGPU_STUB CUresult cuMemcpy2DUnaligned(const CUDA_MEMCPY2D_v1 *pCopy)
{ VGPU_UNSUPPORTED("cuMemcpy2DUnaligned"); return 801; }
VGPU_STUB CUresult cuMemcpy2DUnaligned_v2(const CUDA_MEMCPY2D *pCopy)
{ VGPU_UNSUPPORTED("cuMemcpy2DUnaligned_v2"); return 801; }
VGPU_STUB CUresult cuMemcpy2DUnaligned_v2_ptds(const CUDA_MEMCPY2D *pCopy)
{ VGPU_UNSUPPORTED("cuMemcpy2DUnaligned_v2_ptds"); return 801; }
VGPU_STUB CUresult cuMemcpy3D(const CUDA_MEMCPY3D_v1 *pCopy)
{ VGPU_UNSUPPORTED("cuMemcpy3D"); return 801; }
VGPU_STUB CUresult cuMemcpy3D_v2(const CUDA_MEMCPY3D *pCopy)
{ VGPU_UNSUPPORTED("cuMemcpy3D_v2"); return 801; }
VGPU_STUB CUresult cuMemcpy3D_v2_ptds(const CUDA_MEMCPY3D *pCopy)
{ VGPU_UNSUPPORTED("cuMemcpy3D_v2_ptds"); return 801; }
VGPU_STUB CUresult cuMemcpy3DAsync(const CUDA_MEMCPY3D_v1 *pCopy, CUstream hStream)
{ VGPU_UNSUPPORTED("cuMemcpy3DAsync"); return 801; }
VGPU_STUB CUresult cuMemcpy3DAsync_v2(const CUDA_MEMCPY3D *pCopy, CUstream hStream)
{ VGPU_UNSUPPORTED("cuMemcpy3DAsync_v2"); return 801; }
VGPU_STUB CUresult cuMemcpy3DAsync_v2_ptsz(const CUDA_MEMCPY3D *pCopy, CUstream hStream)
{ return cuMemcpy3DAsync_v2(pCopy, VGPU_PER_THREAD(hStream)); }
VGPU_STUB CUresult cuMemcpy3DBatchAsync(size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList, size_t *failIdx, unsigned long long flags, CUstream hStream)
{ VGPU_UNSUPPORTED("cuMemcpy3DBatchAsync"); return 801; }
VGPU_STUB CUresult cuMemcpy3DBatchAsync_ptsz(size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList, size_t *failIdx, unsigned long long flags, CUstream hStream)
{ return cuMemcpy3DBatchAsync(numOps, opList, failIdx, flags, VGPU_PER_THREAD(hStream)); }
VGPU_STUB CUresult cuMemcpy3DBatchAsync_v2(size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList, unsigned long long flags, CUstream hStream)
{ VGPU_UNSUPPORTED("cuMemcpy3DBatchAsync_v2"); return 801; }
VGPU_STUB CUresult cuMemcpy3DBatchAsync_v2_ptsz(size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList, unsigned long long flags, CUstream hStream)
{ return cuMemcpy3DBatchAsync_v2(numOps, opList, flags, VGPU_PER_THREAD(hStream)); }
VGPU_STUB CUresult cuMemcpy3DPeer(const CUDA_MEMCPY3D_PEER *pCopy)
{ VGPU_UNSUPPORTED("cuMemcpy3DPeer"); return 801; }
VGPU_STUB CUresult cuMemcpy3DPeer_ptds(const CUDA_MEMCPY3D_PEER *pCopy)
{ VGPU_UNSUPPORTED("cuMemcpy3DPeer_ptds"); return 801; }
VGPU_STUB CUresult cuMemcpy3DPeerAsync(const CUDA_MEMCPY3D_PEER *pCopy, CUstream hStream)
{ VGPU_UNSUPPORTED("cuMemcpy3DPeerAsync"); return 801; }
VGPU_STUB CUresult cuMemcpy3DPeerAsync_ptsz(const CUDA_MEMCPY3D_PEER *pCopy, CUstream hStream)
{ return cuMemcpy3DPeerAsync(pCopy, VGPU_PER_THREAD(hStream)); }
VGPU_STUB CUresult cuMemcpy3DWithAttributesAsync(CUDA_MEMCPY3D_BATCH_OP *op, unsigned long long flags, CUstream hStream)
{ VGPU_UNSUPPORTED("cuMemcpy3DWithAttributesAsync"); return 801; }
VGPU_STUB CUresult cuMemcpy3DWithAttributesAsync_ptsz(CUDA_MEMCPY3D_BATCH_OP *op, unsigned long long flags, CUstream hStream)
{ return cuMemcpy3DWithAttributesAsync(op, flags, VGPU_PER_THREAD(hStream)); }
VGPU_STUB CUresult cuMemcpyAsync(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount, CUstream hStream)
{ VGPU_UNSUPPORTED("cuMemcpyAsync"); return 801; }
VGPU_STUB CUresult cuMemcpyAsync_ptsz(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount, CUstream hStream)
{ return cuMemcpyAsync(dst, src, ByteCount, VGPU_PER_THREAD(hStream)); }
VGPU_STUB CUresult cuMemcpyAtoA(CUarray dstArray, unsigned int dstOffset, CUarray srcArray, unsigned int srcOffset, unsigned int ByteCount)
{ VGPU_UNSUPPORTED("cuMemcpyAtoA"); return 801; }
VGPU_STUB CUresult cuMemcpyAtoA_v2(CUarray dstArray, size_t dstOffset, CUarray srcArray, size_t srcOffset, size_t ByteCount)
{ VGPU_UNSUPPORTED("cuMemcpyAtoA_v2"); return 801; }
VGPU_STUB CUresult cuMemcpyAtoA_v2_ptds(CUarray dstArray, size_t dstOffset, CUarray srcArray, size_t srcOffset, size_t ByteCount)
{ return cuMemcpyAtoA_v2(dstArray, dstOffset, srcArray, srcOffset, ByteCount); }
VGPU_STUB CUresult cuMemcpyAtoD(CUdeviceptr_v1 dstDevice, CUarray srcArray, unsigned int srcOffset, unsigned int ByteCount)
{ VGPU_UNSUPPORTED("cuMemcpyAtoD"); return 801; }
VGPU_STUB CUresult cuMemcpyAtoD_v2(CUdeviceptr dstDevice, CUarray srcArray, size_t srcOffset, size_t ByteCount)
{ VGPU_UNSUPPORTED("cuMemcpyAtoD_v2"); return 801; }
VGPU_STUB CUresult cuMemcpyAtoD_v2_ptds(CUdeviceptr dstDevice, CUarray srcArray, size_t srcOffset, size_t ByteCount)
{ return cuMemcpyAtoD_v2(dstDevice, srcArray, srcOffset, ByteCount); }
VGPU_STUB CUresult cuMemcpyAtoH(void *dstHost, CUarray srcArray, unsigned int srcOffset, unsigned int ByteCount)
{ VGPU_UNSUPPORTED("cuMemcpyAtoH"); return 801; }
VGPU_STUB CUresult cuMemcpyAtoH_v2(void *dstHost, CUarray srcArray, size_t srcOffset, size_t ByteCount)
{ VGPU_UNSUPPORTED("cuMemcpyAtoH_v2"); return 801; }
VGPU_STUB CUresult cuMemcpyAtoH_v2_ptds(void *dstHost, CUarray srcArray, size_t srcOffset, size_t ByteCount)
{ return cuMemcpyAtoH_v2(dstHost, srcArray, srcOffset, ByteCount); }
VGPU_STUB CUresult cuMemcpyAtoHAsync(void *dstHost, CUarray srcArray, unsigned int srcOffset, unsigned int ByteCount, CUstream hStream)
{ VGPU_UNSUPPORTED("cuMemcpyAtoHAsync"); return 801; }
VGPU_STUB CUresult cuMemcpyAtoHAsync_v2(void *dstHost, CUarray srcArray, size_t srcOffset, size_t ByteCount, CUstream hStream)
{ VGPU_UNSUPPORTED("cuMemcpyAtoHAsync_v2"); return 801; }
VGPU_STUB CUresult cuMemcpyAtoHAsync_v2_ptsz(void *dstHost, CUarray srcArray, size_t srcOffset, size_t ByteCount, CUstream hStream)
{ return cuMemcpyAtoHAsync_v2(dstHost, srcArray, srcOffset, ByteCount, VGPU_PER_THREAD(hStream)); }
VGPU_STUB CUresult cuMemcpyBatchAsync(CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes, size_t count, CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, size_t *failIdx, CUstream hStream)
{ VGPU_UNSUPPORTED("cuMemcpyBatchAsync"); return 801; }
VGPU_STUB CUresult cuMemcpyBatchAsync_ptsz(CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes, size_t count, CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, size_t *failIdx, CUstream hStream)
{ return cuMemcpyBatchAsync(dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs, failIdx, VGPU_PER_THREAD(hStream)); }
VGPU_STUB CUresult cuMemcpyBatchAsync_v2(CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes, size_t count, CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, CUstream hStream)
{ VGPU_UNSUPPORTED("cuMemcpyBatchAsync_v2"); return 801; }
VGPU_STUB CUresult cuMemcpyBatchAsync_v2_ptsz(CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes, size_t count, CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, CUstream hStream)
{ return cuMemcpyBatchAsync_v2(dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs, VGPU_PER_THREAD(hStream)); }
VGPU_STUB CUresult cuMemcpyDtoA(CUarray dstArray, unsigned int dstOffset, CUdeviceptr_v1 srcDevice, unsigned int ByteCount)
{ VGPU_UNSUPPORTED("cuMemcpyDtoA"); return 801; }
VGPU_STUB CUresult cuMemcpyDtoA_v2(CUarray dstArray, size_t dstOffset, CUdeviceptr srcDevice, size_t ByteCount)
{ VGPU_UNSUPPORTED("cuMemcpyDtoA_v2"); return 801; }
VGPU_STUB CUresult cuMemcpyDtoA_v2_ptds(CUarray dstArray, size_t dstOffset, CUdeviceptr srcDevice, size_t ByteCount)
{ return cuMemcpyDtoA_v2(dstArray, dstOffset, srcDevice, ByteCount); }
VGPU_STUB CUresult cuMemcpyDtoD(CUdeviceptr_v1 dstDevice, CUdeviceptr_v1 srcDevice, unsigned int ByteCount)
{ VGPU_UNSUPPORTED("cuMemcpyDtoD"); return 801; }
VGPU_STUB CUresult cuMemcpyDtoD_v2(CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount)
{ VGPU_UNSUPPORTED("cuMemcpyDtoD_v2"); return 801; }
VGPU_STUB CUresult cuMemcpyDtoD_v2_ptds(CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount)
{ VGPU_UNSUPPORTED("cuMemcpyDtoD_v2_ptds"); return 801; }
VGPU_STUB CUresult cuMemcpyDtoDAsync(CUdeviceptr_v1 dstDevice, CUdeviceptr_v1 srcDevice, unsigned int ByteCount, CUstream hStream)
{ VGPU_UNSUPPORTED("cuMemcpyDtoDAsync"); return 801; }
VGPU_STUB CUresult cuMemcpyDtoDAsync_v2(CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount, CUstream hStream)
{ VGPU_UNSUPPORTED("cuMemcpyDtoDAsync_v2"); return 801; }
VGPU_STUB CUresult cuMemcpyDtoDAsync_v2_ptsz(CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount, CUstream hStream)
{ return cuMemcpyDtoDAsync_v2(dstDevice, srcDevice, ByteCount, VGPU_PER_THREAD(hStream)); }
VGPU_STUB CUresult cuMemcpyDtoH(void *dstHost, CUdeviceptr_v1 srcDevice, unsigned int ByteCount)
{ VGPU_UNSUPPORTED("cuMemcpyDtoH"); return 801; }
VGPU_STUB CUresult cuMemcpyDtoH_v2(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount)
{ VGPU_UNSUPPORTED("cuMemcpyDtoH_v2"); return 801; }
VGPU_STUB CUresult cuMemcpyDtoH_v2_ptds(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount)
{ VGPU_UNSUPPORTED("cuMemcpyDtoH_v2_ptds"); return 801; }
VGPU_STUB CUresult cuMemcpyDtoHAsync(void *dstHost, CUdeviceptr_v1 srcDevice, unsigned int ByteCount, CUstream hStream)
{ VGPU_UNSUPPORTED("cuMemcpyDtoHAsync"); return 801; }
VGPU_STUB CUresult cuMemcpyDtoHAsync_v2(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount, CUstream hStream)
{ VGPU_UNSUPPORTED("cuMemcpyDtoHAsync_v2"); return 801; }
VGPU_STUB CUresult cuMemcpyDtoHAsync_v2_ptsz(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount, CUstream hStream)
{ return cuMemcpyDtoHAsync_v2(dstHost, srcDevice, ByteCount, VGPU_PER_THREAD(hStream)); }
VGPU_STUB CUresult cuMemcpyHtoA(CUarray dstArray, unsigned int dstOffset, const void *srcHost, unsigned int ByteCount)
{ VGPU_UNSUPPORTED("cuMemcpyHtoA"); return 801; }
VGPU_STUB CUresult cuMemcpyHtoA_v2(CUarray dstArray, size_t dstOffset, const void *srcHost, size_t ByteCount)
{ VGPU_UNSUPPORTED("cuMemcpyHtoA_v2"); return 801; }
VGPU_STUB CUresult cuMemcpyHtoA_v2_ptds(CUarray dstArray, size_t dstOffset, const void *srcHost, size_t ByteCount)
{ return cuMemcpyHtoA_v2(dstArray, dstOffset, srcHost, ByteCount); }
VGPU_STUB CUresult cuMemcpyHtoAAsync(CUarray dstArray, unsigned int dstOffset, const void *srcHost, unsigned int ByteCount, CUstream hStream)
{ VGPU_UNSUPPORTED("cuMemcpyHtoAAsync"); return 801; }
VGPU_STUB CUresult cuMemcpyHtoAAsync_v2(CUarray dstArray, size_t dstOffset, const void *srcHost, size_t ByteCount, CUstream hStream)
{ VGPU_UNSUPPORTED("cuMemcpyHtoAAsync_v2"); return 801; }
VGPU_STUB CUresult cuMemcpyHtoAAsync_v2_ptsz(CUarray dstArray, size_t dstOffset, const void *srcHost, size_t ByteCount, CUstream hStream)
{ return cuMemcpyHtoAAsync_v2(dstArray, dstOffset, srcHost, ByteCount, VGPU_PER_THREAD(hStream)); }
VGPU_STUB CUresult cuMemcpyHtoD(CUdeviceptr_v1 dstDevice, const void *srcHost, unsigned int ByteCount)
{ VGPU_UNSUPPORTED("cuMemcpyHtoD"); return 801; }
VGPU_STUB CUresult cuMemcpyHtoD_v2(CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount)
{ VGPU_UNSUPPORTED("cuMemcpyHtoD_v2"); return 801; }
VGPU_STUB CUresult cuMemcpyHtoD_v2_ptds(CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount)
{ VGPU_UNSUPPORTED("cuMemcpyHtoD_v2_ptds"); return 801; }
VGPU_STUB CUresult cuMemcpyHtoDAsync(CUdeviceptr_v1 dstDevice, const void *srcHost, unsigned int ByteCount, CUstream hStream)
{ VGPU_UNSUPPORTED("cuMemcpyHtoDAsync"); return 801; }
VGPU_STUB CUresult cuMemcpyHtoDAsync_v2(CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount, CUstream hStream)
{ VGPU_UNSUPPORTED("cuMemcpyHtoDAsync_v2"); return 801; }
VGPU_STUB CUresult cuMemcpyHtoDAsync_v2_ptsz(CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount, CUstream hStream)
{ return cuMemcpyHtoDAsync_v2(dstDevice, srcHost, ByteCount, VGPU_PER_THREAD(hStream)); }
VGPU_STUB CUresult cuMemcpyPeer(CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice, CUcontext srcContext, size_t ByteCount)
{ VGPU_UNSUPPORTED("cuMemcpyPeer"); return 801; }
VGPU_STUB CUresult cuMemcpyPeer_ptds(CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice, CUcontext srcContext, size_t ByteCount)
{ VGPU_UNSUPPORTED("cuMemcpyPeer_ptds"); return 801; }
VGPU_STUB CUresult cuMemcpyPeerAsync(CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice, CUcontext srcContext, size_t ByteCount, CUstream hStream)
{ VGPU_UNSUPPORTED("cuMemcpyPeerAsync"); return 801; }
VGPU_STUB CUresult cuMemcpyPeerAsync_ptsz(CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice, CUcontext srcContext, size_t ByteCount, CUstream hStream)
{ return cuMemcpyPeerAsync(dstDevice, dstContext, srcDevice, srcContext, ByteCount, VGPU_PER_THREAD(hStream)); }
VGPU_STUB CUresult cuMemcpyWithAttributesAsync(CUdeviceptr dst, CUdeviceptr src, size_t size, CUmemcpyAttributes *attr, CUstream hStream)
{ VGPU_UNSUPPORTED("cuMemcpyWithAttributesAsync"); return 801; }
VGPU_STUB CUresult cuMemcpyWithAttributesAsync_ptsz(CUdeviceptr dst, CUdeviceptr src, size_t size, CUmemcpyAttributes *attr, CUstream hStream)
{ return cuMemcpyWithAttributesAsync(dst, src, size, attr, VGPU_PER_THREAD(hStream)); }
VGPU_STUB CUresult cuMemsetD16(CUdeviceptr_v1 dstDevice, unsigned short us, unsigned int N)
{ VGPU_UNSUPPORTED("cuMemsetD16"); return 801; }
VGPU_STUB CUresult cuMemsetD16_v2(CUdeviceptr dstDevice, unsigned short us, size_t N)
{ VGPU_UNSUPPORTED("cuMemsetD16_v2"); return 801; }
VGPU_STUB CUresult cuMemsetD16_v2_ptds(CUdeviceptr dstDevice, unsigned short us, size_t N)
{ VGPU_UNSUPPORTED("cuMemsetD16_v2_ptds"); return 801; }
VGPU_STUB CUresult cuMemsetD16Async(CUdeviceptr dstDevice, unsigned short us, size_t N, CUstream hStream)
{ VGPU_UNSUPPORTED("cuMemsetD16Async"); return 801; }
VGPU_STUB CUresult cuMemsetD16Async_ptsz(CUdeviceptr dstDevice, unsigned short us, size_t N, CUstream hStream)
{ return cuMemsetD16Async(dstDevice, us, N, VGPU_PER_THREAD(hStream)); }
VGPU_STUB CUresult cuMemsetD2D16(CUdeviceptr_v1 dstDevice, unsigned int dstPitch, unsigned short us, unsigned int Width, unsigned int Height)
{ VGPU_UNSUPPORTED("cuMemsetD2D16"); return 801; }
VGPU_STUB CUresult cuMemsetD2D16_v2(CUdeviceptr dstDevice, size_t dstPitch, unsigned short us, size_t Width, size_t Height)
{ VGPU_UNSUPPORTED("cuMemsetD2D16_v2"); return 801; }
VGPU_STUB CUresult cuMemsetD2D16_v2_ptds(CUdeviceptr dstDevice, size_t dstPitch, unsigned short us, size_t Width, size_t Height)
{ VGPU_UNSUPPORTED("cuMemsetD2D16_v2_ptds"); return 801; }
VGPU_STUB CUresult cuMemsetD2D16Async(CUdeviceptr dstDevice, size_t dstPitch, unsigned short us, size_t Width, size_t Height, CUstream hStream)
{ VGPU_UNSUPPORTED("cuMemsetD2D16Async"); return 801; }
VGPU_STUB CUresult cuMemsetD2D16Async_ptsz(CUdeviceptr dstDevice, size_t dstPitch, unsigned short us, size_t Width, size_t Height, CUstream hStream)
{ return cuMemsetD2D16Async(dstDevice, dstPitch, us, Width, Height, VGPU_PER_THREAD(hStream)); }
VGPU_STUB CUresult cuMemsetD2D32(CUdeviceptr_v1 dstDevice, unsigned int dstPitch, unsigned int ui, unsigned int Width, unsigned int Height)
{ VGPU_UNSUPPORTED("cuMemsetD2D32"); return 801; }
VGPU_STUB CUresult cuMemsetD2D32_v2(CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui, size_t Width, size_t Height)
{ VGPU_UNSUPPORTED("cuMemsetD2D32_v2"); return 801; }
VGPU_STUB CUresult cuMemsetD2D32_v2_ptds(CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui, size_t Width, size_t Height)
{ VGPU_UNSUPPORTED("cuMemsetD2D32_v2_ptds"); return 801; }
VGPU_STUB CUresult cuMemsetD2D32Async(CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui, size_t Width, size_t Height, CUstream hStream)
{ VGPU_UNSUPPORTED("cuMemsetD2D32Async"); return 801; }
VGPU_STUB CUresult cuMemsetD2D32Async_ptsz(CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui, size_t Width, size_t Height, CUstream hStream)
{ return cuMemsetD2D32Async(dstDevice, dstPitch, ui, Width, Height, VGPU_PER_THREAD(hStream)); }
VGPU_STUB CUresult cuMemsetD2D8(CUdeviceptr_v1 dstDevice, unsigned int dstPitch, unsigned char uc, unsigned int Width, unsigned int Height)
{ VGPU_UNSUPPORTED("cuMemsetD2D8"); return 801; }
VGPU_STUB CUresult cuMemsetD2D8_v2(CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc, size_t Width, size_t Height)
{ VGPU_UNSUPPORTED("cuMemsetD2D8_v2"); return 801; }
VGPU_STUB CUresult cuMemsetD2D8_v2_ptds(CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc, size_t Width, size_t Height)
{ VGPU_UNSUPPORTED("cuMemsetD2D8_v2_ptds"); return 801; }
VGPU_STUB CUresult cuMemsetD2D8Async(CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc, size_t Width, size_t Height, CUstream hStream)
{ VGPU_UNSUPPORTED("cuMemsetD2D8Async"); return 801; }
VGPU_STUB CUresult cuMemsetD2D8Async_ptsz(CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc, size_t Width, size_t Height, CUstream hStream)
{ return cuMemsetD2D8Async(dstDevice, dstPitch, uc, Width, Height, VGPU_PER_THREAD(hStream)); }
VGPU_STUB CUresult cuMemsetD32(CUdeviceptr_v1 dstDevice, unsigned int ui, unsigned int N)
{ VGPU_UNSUPPORTED("cuMemsetD32"); return 801; }
VGPU_STUB CUresult cuMemsetD32_v2(CUdeviceptr dstDevice, unsigned int ui, size_t N)
{ VGPU_UNSUPPORTED("cuMemsetD32_v2"); return 801; }
VGPU_STUB CUresult cuMemsetD32_v2_ptds(CUdeviceptr dstDevice, unsigned int ui, size_t N)
{ VGPU_UNSUPPORTED("cuMemsetD32_v2_ptds"); return 801; }
VGPU_STUB CUresult cuMemsetD32Async(CUdeviceptr dstDevice, unsigned int ui, size_t N, CUstream hStream)
{ VGPU_UNSUPPORTED("cuMemsetD32Async"); return 801; }
VGPU_STUB CUresult cuMemsetD32Async_ptsz(CUdeviceptr dstDevice, unsigned int ui, size_t N, CUstream hStream)
{ return cuMemsetD32Async(dstDevice, ui, N, VGPU_PER_THREAD(hStream)); }
VGPU_STUB CUresult cuMemsetD8(CUdeviceptr_v1 dstDevice, unsigned char uc, unsigned int N)
{ VGPU_UNSUPPORTED("cuMemsetD8"); return 801; }
VGPU_STUB CUresult cuMemsetD8_v2(CUdeviceptr dstDevice, unsigned char uc, size_t N)
{ VGPU_UNSUPPORTED("cuMemsetD8_v2"); return 801; }
VGPU_STUB CUresult cuMemsetD8_v2_ptds(CUdeviceptr dstDevice, unsigned char uc, size_t N)
{ VGPU_UNSUPPORTED("cuMemsetD8_v2_ptds"); return 801; }
VGPU_STUB CUresult cuMemsetD8Async(CUdeviceptr dstDevice, unsigned char uc, size_t N, CUstream hStream)
{ VGPU_UNSUPPORTED("cuMemsetD8Async"); return 801; }
VGPU_STUB CUresult cuMemsetD8Async_ptsz(CUdeviceptr dstDevice, unsigned char uc, size_t N, CUstream hStream)
{ return cuMemsetD8Async(dstDevice, uc, N, VGPU_PER_THREAD(hStream)); }
VGPU_STUB CUresult cuMipmappedArrayCreate(CUmipmappedArray *pHandle, const CUDA_ARRAY3D_DESCRIPTOR *pMipmappedArrayDesc, unsigned int numMipmapLevels)
{ VGPU_UNSUPPORTED("cuMipmappedArrayCreate"); return 801; }
VGPU_STUB CUresult cuMipmappedArrayDestroy(CUmipmappedArray hMipmappedArray)
{ VGPU_UNSUPPORTED("cuMipmappedArrayDestroy"); return 801; }
VGPU_STUB CUresult cuMipmappedArrayGetLevel(CUarray *pLevelArray, CUmipmappedArray hMipmappedArray, unsigned int level)
{ VGPU_UNSUPPORTED("cuMipmappedArrayGetLevel"); return 801; }
VGPU_STUB CUresult cuMipmappedArrayGetMemoryRequirements(CUDA_ARRAY_MEMORY_REQUIREMENTS *memoryRequirements, CUmipmappedArray mipmap, CUdevice device)
{ VGPU_UNSUPPORTED("cuMipmappedArrayGetMemoryRequirements"); return 801; }
VGPU_STUB CUresult cuMipmappedArrayGetSparseProperties(CUDA_ARRAY_SPARSE_PROPERTIES *sparseProperties, CUmipmappedArray mipmap)
{ VGPU_UNSUPPORTED("cuMipmappedArrayGetSparseProperties"); return 801; }
VGPU_STUB CUresult cuModuleEnumerateFunctions(CUfunction *functions, unsigned int numFunctions, CUmodule mod)
{ VGPU_UNSUPPORTED("cuModuleEnumerateFunctions"); return 801; }
VGPU_STUB CUresult cuModuleGetFunction(CUfunction *hfunc, CUmodule hmod, const char *name)
{ VGPU_UNSUPPORTED("cuModuleGetFunction"); return 801; }
VGPU_STUB CUresult cuModuleGetFunctionCount(unsigned int *count, CUmodule mod)
{ VGPU_UNSUPPORTED("cuModuleGetFunctionCount"); return 801; }
VGPU_STUB CUresult cuModuleGetGlobal(CUdeviceptr_v1 *dptr, unsigned int *bytes, CUmodule hmod, const char *name)
{ VGPU_UNSUPPORTED("cuModuleGetGlobal"); return 801; }
VGPU_STUB CUresult cuModuleGetGlobal_v2(CUdeviceptr *dptr, size_t *bytes, CUmodule hmod, const char *name)
{ VGPU_UNSUPPORTED("cuModuleGetGlobal_v2"); return 801; }
VGPU_STUB CUresult cuModuleGetLoadingMode(CUmoduleLoadingMode *mode)
{ VGPU_UNSUPPORTED("cuModuleGetLoadingMode"); return 801; }
VGPU_STUB CUresult cuModuleGetSurfRef(CUsurfref *pSurfRef, CUmodule hmod, const char *name)
{ VGPU_UNSUPPORTED("cuModuleGetSurfRef"); return 801; }
VGPU_STUB CUresult cuModuleGetTexRef(CUtexref *pTexRef, CUmodule hmod, const char *name)
{ VGPU_UNSUPPORTED("cuModuleGetTexRef"); return 801; }
VGPU_STUB CUresult cuModuleLoad(CUmodule *module, const char *fname)
{ VGPU_UNSUPPORTED("cuModuleLoad"); return 801; }
VGPU_STUB CUresult cuModuleLoadData(CUmodule *module, const void *image)
{ VGPU_UNSUPPORTED("cuModuleLoadData"); return 801; }
VGPU_STUB CUresult cuModuleLoadDataEx(CUmodule *module, const void *image, unsigned int numOptions, CUjit_option *options, void **optionValues)
{ VGPU_UNSUPPORTED("cuModuleLoadDataEx"); return 801; }
VGPU_STUB CUresult cuModuleLoadFatBinary(CUmodule *module, const void *fatCubin)
{ VGPU_UNSUPPORTED("cuModuleLoadFatBinary"); return 801; }
VGPU_STUB CUresult cuModuleUnload(CUmodule hmod)
{ VGPU_UNSUPPORTED("cuModuleUnload"); return 801; }
VGPU_STUB CUresult cuMulticastAddDevice(CUmemGenericAllocationHandle mcHandle, CUdevice dev)
{ VGPU_UNSUPPORTED("cuMulticastAddDevice"); return 801; }
VGPU_STUB CUresult cuMulticastBindAddr(CUmemGenericAllocationHandle mcHandle, size_t mcOffset, CUdeviceptr memptr, size_t size, unsigned long long flags)
{ VGPU_UNSUPPORTED("cuMulticastBindAddr"); return 801; }
VGPU_STUB CUresult cuMulticastBindAddr_v2(CUmemGenericAllocationHandle mcHandle, CUdevice dev, size_t mcOffset, CUdeviceptr memptr, size_t size, unsigned long long flags)
{ VGPU_UNSUPPORTED("cuMulticastBindAddr_v2"); return 801; }
VGPU_STUB CUresult cuMulticastBindMem(CUmemGenericAllocationHandle mcHandle, size_t mcOffset, CUmemGenericAllocationHandle memHandle, size_t memOffset, size_t size, unsigned long long flags)
{ VGPU_UNSUPPORTED("cuMulticastBindMem"); return 801; }
VGPU_STUB CUresult cuMulticastBindMem_v2(CUmemGenericAllocationHandle mcHandle, CUdevice dev, size_t mcOffset, CUmemGenericAllocationHandle memHandle, size_t memOffset, size_t size, unsigned long long flags)
{ VGPU_UNSUPPORTED("cuMulticastBindMem_v2"); return 801; }
VGPU_STUB CUresult cuMulticastCreate(CUmemGenericAllocationHandle *mcHandle, const CUmulticastObjectProp *prop)
{ VGPU_UNSUPPORTED("cuMulticastCreate"); return 801; }
VGPU_STUB CUresult cuMulticastGetGranularity(size_t *granularity, const CUmulticastObjectProp *prop, CUmulticastGranularity_flags option)
{ VGPU_UNSUPPORTED("cuMulticastGetGranularity"); return 801; }
VGPU_STUB CUresult cuMulticastUnbind(CUmemGenericAllocationHandle mcHandle, CUdevice dev, size_t mcOffset, size_t size)
{ VGPU_UNSUPPORTED("cuMulticastUnbind"); return 801; }
VGPU_STUB CUresult cuOccupancyAvailableDynamicSMemPerBlock(size_t *dynamicSmemSize, CUfunction func, int numBlocks, int blockSize)
{ VGPU_UNSUPPORTED("cuOccupancyAvailableDynamicSMemPerBlock"); return 801; }
VGPU_STUB CUresult cuOccupancyMaxActiveBlocksPerMultiprocessor(int *numBlocks, CUfunction func, int blockSize, size_t dynamicSMemSize)
{ VGPU_UNSUPPORTED("cuOccupancyMaxActiveBlocksPerMultiprocessor"); return 801; }
VGPU_STUB CUresult cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(int *numBlocks, CUfunction func, int blockSize, size_t dynamicSMemSize, unsigned int flags)
{ VGPU_UNSUPPORTED("cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags"); return 801; }
VGPU_STUB CUresult cuOccupancyMaxActiveClusters(int *numClusters, CUfunction func, const CUlaunchConfig *config)
{ VGPU_UNSUPPORTED("cuOccupancyMaxActiveClusters"); return 801; }
VGPU_STUB CUresult cuOccupancyMaxPotentialBlockSize(int *minGridSize, int *blockSize, CUfunction func, CUoccupancyB2DSize blockSizeToDynamicSMemSize, size_t dynamicSMemSize, int blockSizeLimit)
{ VGPU_UNSUPPORTED("cuOccupancyMaxPotentialBlockSize"); return 801; }
VGPU_STUB CUresult cuOccupancyMaxPotentialBlockSizeWithFlags(int *minGridSize, int *blockSize, CUfunction func, CUoccupancyB2DSize blockSizeToDynamicSMemSize, size_t dynamicSMemSize, int blockSizeLimit, unsigned int flags)
{ VGPU_UNSUPPORTED("cuOccupancyMaxPotentialBlockSizeWithFlags"); return 801; }
VGPU_STUB CUresult cuOccupancyMaxPotentialClusterSize(int *clusterSize, CUfunction func, const CUlaunchConfig *config)
{ VGPU_UNSUPPORTED("cuOccupancyMaxPotentialClusterSize"); return 801; }
VGPU_STUB CUresult cuParamSetSize(CUfunction hfunc, unsigned int numbytes)
{ VGPU_UNSUPPORTED("cuParamSetSize"); return 801; }
VGPU_STUB CUresult cuParamSetTexRef(CUfunction hfunc, int texunit, CUtexref hTexRef)
{ VGPU_UNSUPPORTED("cuParamSetTexRef"); return 801; }
VGPU_STUB CUresult cuParamSetf(CUfunction hfunc, int offset, float value)
{ VGPU_UNSUPPORTED("cuParamSetf"); return 801; }
VGPU_STUB CUresult cuParamSeti(CUfunction hfunc, int offset, unsigned int value)
{ VGPU_UNSUPPORTED("cuParamSeti"); return 801; }
VGPU_STUB CUresult cuParamSetv(CUfunction hfunc, int offset, void *ptr, unsigned int numbytes)
{ VGPU_UNSUPPORTED("cuParamSetv"); return 801; }
VGPU_STUB CUresult cuPointerGetAttribute(void *data, CUpointer_attribute attribute, CUdeviceptr ptr)
{ VGPU_UNSUPPORTED("cuPointerGetAttribute"); return 801; }
VGPU_STUB CUresult cuPointerGetAttributes(unsigned int numAttributes, CUpointer_attribute *attributes, void **data, CUdeviceptr ptr)
{ VGPU_UNSUPPORTED("cuPointerGetAttributes"); return 801; }
VGPU_STUB CUresult cuPointerSetAttribute(const void *value, CUpointer_attribute attribute, CUdeviceptr ptr)
{ VGPU_UNSUPPORTED("cuPointerSetAttribute"); return 801; }
VGPU_STUB CUresult cuProfilerStart(void)
{ VGPU_UNSUPPORTED("cuProfilerStart"); return 801; }
VGPU_STUB CUresult cuProfilerStop(void)
{ VGPU_UNSUPPORTED("cuProfilerStop"); return 801; }
VGPU_STUB CUresult cuSignalExternalSemaphoresAsync(const CUexternalSemaphore *extSemArray, const CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream)
{ VGPU_UNSUPPORTED("cuSignalExternalSemaphoresAsync"); return 801; }
VGPU_STUB CUresult cuSignalExternalSemaphoresAsync_ptsz(const CUexternalSemaphore *extSemArray, const CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream)
{ return cuSignalExternalSemaphoresAsync(extSemArray, paramsArray, numExtSems, VGPU_PER_THREAD(stream)); }
VGPU_STUB CUresult cuStreamAddCallback(CUstream hStream, CUstreamCallback callback, void *userData, unsigned int flags)
{ VGPU_UNSUPPORTED("cuStreamAddCallback"); return 801; }
VGPU_STUB CUresult cuStreamAddCallback_ptsz(CUstream hStream, CUstreamCallback callback, void *userData, unsigned int flags)
{ return cuStreamAddCallback(VGPU_PER_THREAD(hStream), callback, userData, flags); }
VGPU_STUB CUresult cuStreamAttachMemAsync(CUstream hStream, CUdeviceptr dptr, size_t length, unsigned int flags)
{ VGPU_UNSUPPORTED("cuStreamAttachMemAsync"); return 801; }
VGPU_STUB CUresult cuStreamAttachMemAsync_ptsz(CUstream hStream, CUdeviceptr dptr, size_t length, unsigned int flags)
{ return cuStreamAttachMemAsync(VGPU_PER_THREAD(hStream), dptr, length, flags); }
VGPU_STUB CUresult cuStreamBatchMemOp(CUstream stream, unsigned int count, CUstreamBatchMemOpParams *paramArray, unsigned int flags)
{ VGPU_UNSUPPORTED("cuStreamBatchMemOp"); return 801; }
VGPU_STUB CUresult cuStreamBatchMemOp_ptsz(CUstream stream, unsigned int count, CUstreamBatchMemOpParams *paramArray, unsigned int flags)
{ return cuStreamBatchMemOp(VGPU_PER_THREAD(stream), count, paramArray, flags); }
VGPU_STUB CUresult cuStreamBatchMemOp_v2(CUstream stream, unsigned int count, CUstreamBatchMemOpParams *paramArray, unsigned int flags)
{ VGPU_UNSUPPORTED("cuStreamBatchMemOp_v2"); return 801; }
VGPU_STUB CUresult cuStreamBatchMemOp_v2_ptsz(CUstream stream, unsigned int count, CUstreamBatchMemOpParams *paramArray, unsigned int flags)
{ return cuStreamBatchMemOp_v2(VGPU_PER_THREAD(stream), count, paramArray, flags); }
VGPU_STUB CUresult cuStreamBeginCapture(CUstream hStream)
{ VGPU_UNSUPPORTED("cuStreamBeginCapture"); return 801; }
VGPU_STUB CUresult cuStreamBeginCapture_ptsz(CUstream hStream)
{ return cuStreamBeginCapture(VGPU_PER_THREAD(hStream)); }
VGPU_STUB CUresult cuStreamBeginCapture_v2(CUstream hStream, CUstreamCaptureMode mode)
{ VGPU_UNSUPPORTED("cuStreamBeginCapture_v2"); return 801; }
VGPU_STUB CUresult cuStreamBeginCapture_v2_ptsz(CUstream hStream, CUstreamCaptureMode mode)
{ return cuStreamBeginCapture_v2(VGPU_PER_THREAD(hStream), mode); }
VGPU_STUB CUresult cuStreamBeginCaptureToCig(CUstream hStream, CUstreamCigCaptureParams *streamCigCaptureParams)
{ VGPU_UNSUPPORTED("cuStreamBeginCaptureToCig"); return 801; }
VGPU_STUB CUresult cuStreamBeginCaptureToCig_ptsz(CUstream hStream, CUstreamCigCaptureParams *streamCigCaptureParams)
{ return cuStreamBeginCaptureToCig(VGPU_PER_THREAD(hStream), streamCigCaptureParams); }
VGPU_STUB CUresult cuStreamBeginCaptureToGraph(CUstream hStream, CUgraph hGraph, const CUgraphNode *dependencies, const CUgraphEdgeData *dependencyData, size_t numDependencies, CUstreamCaptureMode mode)
{ VGPU_UNSUPPORTED("cuStreamBeginCaptureToGraph"); return 801; }
VGPU_STUB CUresult cuStreamBeginCaptureToGraph_ptsz(CUstream hStream, CUgraph hGraph, const CUgraphNode *dependencies, const CUgraphEdgeData *dependencyData, size_t numDependencies, CUstreamCaptureMode mode)
{ return cuStreamBeginCaptureToGraph(VGPU_PER_THREAD(hStream), hGraph, dependencies, dependencyData, numDependencies, mode); }
VGPU_STUB CUresult cuStreamBeginRecaptureToGraph(CUstream hStream, CUstreamCaptureMode mode, CUgraph hGraph, CUgraphRecaptureCallback callbackFunc, void *userData)
{ VGPU_UNSUPPORTED("cuStreamBeginRecaptureToGraph"); return 801; }
VGPU_STUB CUresult cuStreamBeginRecaptureToGraph_ptsz(CUstream hStream, CUstreamCaptureMode mode, CUgraph hGraph, CUgraphRecaptureCallback callbackFunc, void *userData)
{ return cuStreamBeginRecaptureToGraph(VGPU_PER_THREAD(hStream), mode, hGraph, callbackFunc, userData); }
VGPU_STUB CUresult cuStreamCopyAttributes(CUstream dstStream, CUstream srcStream)
{ VGPU_UNSUPPORTED("cuStreamCopyAttributes"); return 801; }
VGPU_STUB CUresult cuStreamCopyAttributes_ptsz(CUstream dst, CUstream src)
{ return cuStreamCopyAttributes(VGPU_PER_THREAD(dst), VGPU_PER_THREAD(src)); }
VGPU_STUB CUresult cuStreamCreate(CUstream *phStream, unsigned int Flags)
{ VGPU_UNSUPPORTED("cuStreamCreate"); return 801; }
VGPU_STUB CUresult cuStreamCreateWithPriority(CUstream *phStream, unsigned int flags, int priority)
{ VGPU_UNSUPPORTED("cuStreamCreateWithPriority"); return 801; }
VGPU_STUB CUresult cuStreamDestroy(CUstream hStream)
{ VGPU_UNSUPPORTED("cuStreamDestroy"); return 801; }
VGPU_STUB CUresult cuStreamDestroy_v2(CUstream hStream)
{ VGPU_UNSUPPORTED("cuStreamDestroy_v2"); return 801; }
VGPU_STUB CUresult cuStreamEndCapture(CUstream hStream, CUgraph *phGraph)
{ VGPU_UNSUPPORTED("cuStreamEndCapture"); return 801; }
VGPU_STUB CUresult cuStreamEndCapture_ptsz(CUstream hStream, CUgraph *phGraph)
{ return cuStreamEndCapture(VGPU_PER_THREAD(hStream), phGraph); }
VGPU_STUB CUresult cuStreamEndCaptureToCig(CUstream hStream)
{ VGPU_UNSUPPORTED("cuStreamEndCaptureToCig"); return 801; }
VGPU_STUB CUresult cuStreamEndCaptureToCig_ptsz(CUstream hStream)
{ return cuStreamEndCaptureToCig(VGPU_PER_THREAD(hStream)); }
VGPU_STUB CUresult cuStreamGetAttribute(CUstream hStream, CUstreamAttrID attr, CUstreamAttrValue *value)
{ VGPU_UNSUPPORTED("cuStreamGetAttribute"); return 801; }
VGPU_STUB CUresult cuStreamGetAttribute_ptsz(CUstream hStream, CUstreamAttrID attr, CUstreamAttrValue *value_out)
{ return cuStreamGetAttribute(VGPU_PER_THREAD(hStream), attr, value_out); }
VGPU_STUB CUresult cuStreamGetCaptureInfo(CUstream hStream, CUstreamCaptureStatus *captureStatus_out, cuuint64_t *id_out)
{ VGPU_UNSUPPORTED("cuStreamGetCaptureInfo"); return 801; }
VGPU_STUB CUresult cuStreamGetCaptureInfo_ptsz(CUstream hStream, CUstreamCaptureStatus *captureStatus_out, cuuint64_t *id_out)
{ return cuStreamGetCaptureInfo(VGPU_PER_THREAD(hStream), captureStatus_out, id_out); }
VGPU_STUB CUresult cuStreamGetCaptureInfo_v2(CUstream hStream, CUstreamCaptureStatus *captureStatus_out, cuuint64_t *id_out, CUgraph *graph_out, const CUgraphNode **dependencies_out, size_t *numDependencies_out)
{ VGPU_UNSUPPORTED("cuStreamGetCaptureInfo_v2"); return 801; }
VGPU_STUB CUresult cuStreamGetCaptureInfo_v2_ptsz(CUstream hStream, CUstreamCaptureStatus *captureStatus_out, cuuint64_t *id_out, CUgraph *graph_out, const CUgraphNode **dependencies_out, size_t *numDependencies_out)
{ return cuStreamGetCaptureInfo_v2(VGPU_PER_THREAD(hStream), captureStatus_out, id_out, graph_out, dependencies_out, numDependencies_out); }
VGPU_STUB CUresult cuStreamGetCaptureInfo_v3(CUstream hStream, CUstreamCaptureStatus *captureStatus_out, cuuint64_t *id_out, CUgraph *graph_out, const CUgraphNode **dependencies_out, const CUgraphEdgeData **edgeData_out, size_t *numDependencies_out)
{ VGPU_UNSUPPORTED("cuStreamGetCaptureInfo_v3"); return 801; }
VGPU_STUB CUresult cuStreamGetCaptureInfo_v3_ptsz(CUstream hStream, CUstreamCaptureStatus *captureStatus_out, cuuint64_t *id_out, CUgraph *graph_out, const CUgraphNode **dependencies_out, const CUgraphEdgeData **edgeData_out, size_t *numDependencies_out)
{ return cuStreamGetCaptureInfo_v3(VGPU_PER_THREAD(hStream), captureStatus_out, id_out, graph_out, dependencies_out, edgeData_out, numDependencies_out); }
VGPU_STUB CUresult cuStreamGetCtx(CUstream hStream, CUcontext *pctx)
{ VGPU_UNSUPPORTED("cuStreamGetCtx"); return 801; }
VGPU_STUB CUresult cuStreamGetCtx_ptsz(CUstream hStream, CUcontext *pctx)
{ return cuStreamGetCtx(VGPU_PER_THREAD(hStream), pctx); }
VGPU_STUB CUresult cuStreamGetCtx_v2(CUstream hStream, CUcontext *pCtx, CUgreenCtx *pGreenCtx)
{ VGPU_UNSUPPORTED("cuStreamGetCtx_v2"); return 801; }
VGPU_STUB CUresult cuStreamGetCtx_v2_ptsz(CUstream hStream, CUcontext *pCtx, CUgreenCtx *pGreenCtx)
{ return cuStreamGetCtx_v2(VGPU_PER_THREAD(hStream), pCtx, pGreenCtx); }
VGPU_STUB CUresult cuStreamGetDevResource(CUstream hStream, CUdevResource *resource, CUdevResourceType type)
{ VGPU_UNSUPPORTED("cuStreamGetDevResource"); return 801; }
VGPU_STUB CUresult cuStreamGetDevResource_ptsz(CUstream hStream, CUdevResource *resource, CUdevResourceType type)
{ return cuStreamGetDevResource(VGPU_PER_THREAD(hStream), resource, type); }
VGPU_STUB CUresult cuStreamGetDevice(CUstream hStream, CUdevice *device)
{ VGPU_UNSUPPORTED("cuStreamGetDevice"); return 801; }
VGPU_STUB CUresult cuStreamGetDevice_ptsz(CUstream hStream, CUdevice *device)
{ return cuStreamGetDevice(VGPU_PER_THREAD(hStream), device); }
VGPU_STUB CUresult cuStreamGetFlags(CUstream hStream, unsigned int *flags)
{ VGPU_UNSUPPORTED("cuStreamGetFlags"); return 801; }
VGPU_STUB CUresult cuStreamGetFlags_ptsz(CUstream hStream, unsigned int *flags)
{ return cuStreamGetFlags(VGPU_PER_THREAD(hStream), flags); }
VGPU_STUB CUresult cuStreamGetGreenCtx(CUstream hStream, CUgreenCtx *phCtx)
{ VGPU_UNSUPPORTED("cuStreamGetGreenCtx"); return 801; }
VGPU_STUB CUresult cuStreamGetId(CUstream hStream, unsigned long long *streamId)
{ VGPU_UNSUPPORTED("cuStreamGetId"); return 801; }
VGPU_STUB CUresult cuStreamGetId_ptsz(CUstream hStream, unsigned long long *streamId)
{ return cuStreamGetId(VGPU_PER_THREAD(hStream), streamId); }
VGPU_STUB CUresult cuStreamGetPriority(CUstream hStream, int *priority)
{ VGPU_UNSUPPORTED("cuStreamGetPriority"); return 801; }
VGPU_STUB CUresult cuStreamGetPriority_ptsz(CUstream hStream, int *priority)
{ return cuStreamGetPriority(VGPU_PER_THREAD(hStream), priority); }
VGPU_STUB CUresult cuStreamIsCapturing(CUstream hStream, CUstreamCaptureStatus *captureStatus)
{ VGPU_UNSUPPORTED("cuStreamIsCapturing"); return 801; }
VGPU_STUB CUresult cuStreamIsCapturing_ptsz(CUstream hStream, CUstreamCaptureStatus *captureStatus)
{ return cuStreamIsCapturing(VGPU_PER_THREAD(hStream), captureStatus); }
VGPU_STUB CUresult cuStreamQuery(CUstream hStream)
{ VGPU_UNSUPPORTED("cuStreamQuery"); return 801; }
VGPU_STUB CUresult cuStreamQuery_ptsz(CUstream hStream)
{ return cuStreamQuery(VGPU_PER_THREAD(hStream)); }
VGPU_STUB CUresult cuStreamSetAttribute(CUstream hStream, CUstreamAttrID attr, const CUstreamAttrValue *param)
{ VGPU_UNSUPPORTED("cuStreamSetAttribute"); return 801; }
VGPU_STUB CUresult cuStreamSetAttribute_ptsz(CUstream hStream, CUstreamAttrID attr, const CUstreamAttrValue *value)
{ return cuStreamSetAttribute(VGPU_PER_THREAD(hStream), attr, value); }
VGPU_STUB CUresult cuStreamSynchronize(CUstream hStream)
{ VGPU_UNSUPPORTED("cuStreamSynchronize"); return 801; }
VGPU_STUB CUresult cuStreamSynchronize_ptsz(CUstream hStream)
{ return cuStreamSynchronize(VGPU_PER_THREAD(hStream)); }
VGPU_STUB CUresult cuStreamUpdateCaptureDependencies(CUstream hStream, CUgraphNode *dependencies, size_t numDependencies, unsigned int flags)
{ VGPU_UNSUPPORTED("cuStreamUpdateCaptureDependencies"); return 801; }
VGPU_STUB CUresult cuStreamUpdateCaptureDependencies_ptsz(CUstream hStream, CUgraphNode *dependencies, size_t numDependencies, unsigned int flags)
{ return cuStreamUpdateCaptureDependencies(VGPU_PER_THREAD(hStream), dependencies, numDependencies, flags); }
VGPU_STUB CUresult cuStreamUpdateCaptureDependencies_v2(CUstream hStream, CUgraphNode *dependencies, const CUgraphEdgeData *dependencyData, size_t numDependencies, unsigned int flags)
{ VGPU_UNSUPPORTED("cuStreamUpdateCaptureDependencies_v2"); return 801; }
VGPU_STUB CUresult cuStreamUpdateCaptureDependencies_v2_ptsz(CUstream hStream, CUgraphNode *dependencies, const CUgraphEdgeData *dependencyData, size_t numDependencies, unsigned int flags)
{ return cuStreamUpdateCaptureDependencies_v2(VGPU_PER_THREAD(hStream), dependencies, dependencyData, numDependencies, flags); }
VGPU_STUB CUresult cuStreamWaitEvent(CUstream hStream, CUevent hEvent, unsigned int Flags)
{ VGPU_UNSUPPORTED("cuStreamWaitEvent"); return 801; }
VGPU_STUB CUresult cuStreamWaitEvent_ptsz(CUstream hStream, CUevent hEvent, unsigned int Flags)
{ return cuStreamWaitEvent(VGPU_PER_THREAD(hStream), hEvent, Flags); }
VGPU_STUB CUresult cuStreamWaitValue32(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags)
{ VGPU_UNSUPPORTED("cuStreamWaitValue32"); return 801; }
VGPU_STUB CUresult cuStreamWaitValue32_ptsz(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags)
{ return cuStreamWaitValue32(VGPU_PER_THREAD(stream), addr, value, flags); }
VGPU_STUB CUresult cuStreamWaitValue32_v2(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags)
{ VGPU_UNSUPPORTED("cuStreamWaitValue32_v2"); return 801; }
VGPU_STUB CUresult cuStreamWaitValue32_v2_ptsz(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags)
{ return cuStreamWaitValue32_v2(VGPU_PER_THREAD(stream), addr, value, flags); }
VGPU_STUB CUresult cuStreamWaitValue64(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags)
{ VGPU_UNSUPPORTED("cuStreamWaitValue64"); return 801; }
VGPU_STUB CUresult cuStreamWaitValue64_ptsz(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags)
{ return cuStreamWaitValue64(VGPU_PER_THREAD(stream), addr, value, flags); }
VGPU_STUB CUresult cuStreamWaitValue64_v2(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags)
{ VGPU_UNSUPPORTED("cuStreamWaitValue64_v2"); return 801; }
VGPU_STUB CUresult cuStreamWaitValue64_v2_ptsz(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags)
{ return cuStreamWaitValue64_v2(VGPU_PER_THREAD(stream), addr, value, flags); }
VGPU_STUB CUresult cuStreamWriteValue32(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags)
{ VGPU_UNSUPPORTED("cuStreamWriteValue32"); return 801; }
VGPU_STUB CUresult cuStreamWriteValue32_ptsz(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags)
{ return cuStreamWriteValue32(VGPU_PER_THREAD(stream), addr, value, flags); }
VGPU_STUB CUresult cuStreamWriteValue32_v2(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags)
{ VGPU_UNSUPPORTED("cuStreamWriteValue32_v2"); return 801; }
VGPU_STUB CUresult cuStreamWriteValue32_v2_ptsz(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags)
{ return cuStreamWriteValue32_v2(VGPU_PER_THREAD(stream), addr, value, flags); }
VGPU_STUB CUresult cuStreamWriteValue64(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags)
{ VGPU_UNSUPPORTED("cuStreamWriteValue64"); return 801; }
VGPU_STUB CUresult cuStreamWriteValue64_ptsz(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags)
{ return cuStreamWriteValue64(VGPU_PER_THREAD(stream), addr, value, flags); }
VGPU_STUB CUresult cuStreamWriteValue64_v2(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags)
{ VGPU_UNSUPPORTED("cuStreamWriteValue64_v2"); return 801; }
VGPU_STUB CUresult cuStreamWriteValue64_v2_ptsz(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags)
{ return cuStreamWriteValue64_v2(VGPU_PER_THREAD(stream), addr, value, flags); }
VGPU_STUB CUresult cuSurfObjectCreate(CUsurfObject *pSurfObject, const CUDA_RESOURCE_DESC *pResDesc)
{ VGPU_UNSUPPORTED("cuSurfObjectCreate"); return 801; }
VGPU_STUB CUresult cuSurfObjectDestroy(CUsurfObject surfObject)
{ VGPU_UNSUPPORTED("cuSurfObjectDestroy"); return 801; }
VGPU_STUB CUresult cuSurfObjectGetResourceDesc(CUDA_RESOURCE_DESC *pResDesc, CUsurfObject surfObject)
{ VGPU_UNSUPPORTED("cuSurfObjectGetResourceDesc"); return 801; }
VGPU_STUB CUresult cuSurfRefGetArray(CUarray *phArray, CUsurfref hSurfRef)
{ VGPU_UNSUPPORTED("cuSurfRefGetArray"); return 801; }
VGPU_STUB CUresult cuSurfRefSetArray(CUsurfref hSurfRef, CUarray hArray, unsigned int Flags)
{ VGPU_UNSUPPORTED("cuSurfRefSetArray"); return 801; }
VGPU_STUB CUresult cuTensorMapEncodeIm2col(CUtensorMap *tensorMap, CUtensorMapDataType tensorDataType, cuuint32_t tensorRank, void *globalAddress, const cuuint64_t *globalDim, const cuuint64_t *globalStrides, const int *pixelBoxLowerCorner, const int *pixelBoxUpperCorner, cuuint32_t channelsPerPixel, cuuint32_t pixelsPerColumn, const cuuint32_t *elementStrides, CUtensorMapInterleave interleave, CUtensorMapSwizzle swizzle, CUtensorMapL2promotion l2Promotion, CUtensorMapFloatOOBfill oobFill)
{ VGPU_UNSUPPORTED("cuTensorMapEncodeIm2col"); return 801; }
VGPU_STUB CUresult cuTensorMapEncodeIm2colWide(CUtensorMap *tensorMap, CUtensorMapDataType tensorDataType, cuuint32_t tensorRank, void *globalAddress, const cuuint64_t *globalDim, const cuuint64_t *globalStrides, int pixelBoxLowerCornerWidth, int pixelBoxUpperCornerWidth, cuuint32_t channelsPerPixel, cuuint32_t pixelsPerColumn, const cuuint32_t *elementStrides, CUtensorMapInterleave interleave, CUtensorMapIm2ColWideMode mode, CUtensorMapSwizzle swizzle, CUtensorMapL2promotion l2Promotion, CUtensorMapFloatOOBfill oobFill)
{ VGPU_UNSUPPORTED("cuTensorMapEncodeIm2colWide"); return 801; }
VGPU_STUB CUresult cuTensorMapEncodeTiled(CUtensorMap *tensorMap, CUtensorMapDataType tensorDataType, cuuint32_t tensorRank, void *globalAddress, const cuuint64_t *globalDim, const cuuint64_t *globalStrides, const cuuint32_t *boxDim, const cuuint32_t *elementStrides, CUtensorMapInterleave interleave, CUtensorMapSwizzle swizzle, CUtensorMapL2promotion l2Promotion, CUtensorMapFloatOOBfill oobFill)
{ VGPU_UNSUPPORTED("cuTensorMapEncodeTiled"); return 801; }
VGPU_STUB CUresult cuTensorMapReplaceAddress(CUtensorMap *tensorMap, void *globalAddress)
{ VGPU_UNSUPPORTED("cuTensorMapReplaceAddress"); return 801; }
VGPU_STUB CUresult cuTensorMapSetAllocationClass(CUtensorMap *tensorMap, CUtensorMapAllocClass allocClass, CUtensorMapAllocClass *outAllocClass)
{ VGPU_UNSUPPORTED("cuTensorMapSetAllocationClass"); return 801; }
VGPU_STUB CUresult cuTexObjectCreate(CUtexObject *pTexObject, const CUDA_RESOURCE_DESC *pResDesc, const CUDA_TEXTURE_DESC *pTexDesc, const CUDA_RESOURCE_VIEW_DESC *pResViewDesc)
{ VGPU_UNSUPPORTED("cuTexObjectCreate"); return 801; }
VGPU_STUB CUresult cuTexObjectDestroy(CUtexObject texObject)
{ VGPU_UNSUPPORTED("cuTexObjectDestroy"); return 801; }
VGPU_STUB CUresult cuTexObjectGetResourceDesc(CUDA_RESOURCE_DESC *pResDesc, CUtexObject texObject)
{ VGPU_UNSUPPORTED("cuTexObjectGetResourceDesc"); return 801; }
VGPU_STUB CUresult cuTexObjectGetResourceViewDesc(CUDA_RESOURCE_VIEW_DESC *pResViewDesc, CUtexObject texObject)
{ VGPU_UNSUPPORTED("cuTexObjectGetResourceViewDesc"); return 801; }
VGPU_STUB CUresult cuTexObjectGetTextureDesc(CUDA_TEXTURE_DESC *pTexDesc, CUtexObject texObject)
{ VGPU_UNSUPPORTED("cuTexObjectGetTextureDesc"); return 801; }
VGPU_STUB CUresult cuTexRefCreate(CUtexref *pTexRef)
{ VGPU_UNSUPPORTED("cuTexRefCreate"); return 801; }
VGPU_STUB CUresult cuTexRefDestroy(CUtexref hTexRef)
{ VGPU_UNSUPPORTED("cuTexRefDestroy"); return 801; }
VGPU_STUB CUresult cuTexRefGetAddress(CUdeviceptr_v1 *pdptr, CUtexref hTexRef)
{ VGPU_UNSUPPORTED("cuTexRefGetAddress"); return 801; }
VGPU_STUB CUresult cuTexRefGetAddress_v2(CUdeviceptr *pdptr, CUtexref hTexRef)
{ VGPU_UNSUPPORTED("cuTexRefGetAddress_v2"); return 801; }
VGPU_STUB CUresult cuTexRefGetAddressMode(CUaddress_mode *pam, CUtexref hTexRef, int dim)
{ VGPU_UNSUPPORTED("cuTexRefGetAddressMode"); return 801; }
VGPU_STUB CUresult cuTexRefGetArray(CUarray *phArray, CUtexref hTexRef)
{ VGPU_UNSUPPORTED("cuTexRefGetArray"); return 801; }
VGPU_STUB CUresult cuTexRefGetBorderColor(float *pBorderColor, CUtexref hTexRef)
{ VGPU_UNSUPPORTED("cuTexRefGetBorderColor"); return 801; }
VGPU_STUB CUresult cuTexRefGetFilterMode(CUfilter_mode *pfm, CUtexref hTexRef)
{ VGPU_UNSUPPORTED("cuTexRefGetFilterMode"); return 801; }
VGPU_STUB CUresult cuTexRefGetFlags(unsigned int *pFlags, CUtexref hTexRef)
{ VGPU_UNSUPPORTED("cuTexRefGetFlags"); return 801; }
VGPU_STUB CUresult cuTexRefGetFormat(CUarray_format *pFormat, int *pNumChannels, CUtexref hTexRef)
{ VGPU_UNSUPPORTED("cuTexRefGetFormat"); return 801; }
VGPU_STUB CUresult cuTexRefGetMaxAnisotropy(int *pmaxAniso, CUtexref hTexRef)
{ VGPU_UNSUPPORTED("cuTexRefGetMaxAnisotropy"); return 801; }
VGPU_STUB CUresult cuTexRefGetMipmapFilterMode(CUfilter_mode *pfm, CUtexref hTexRef)
{ VGPU_UNSUPPORTED("cuTexRefGetMipmapFilterMode"); return 801; }
VGPU_STUB CUresult cuTexRefGetMipmapLevelBias(float *pbias, CUtexref hTexRef)
{ VGPU_UNSUPPORTED("cuTexRefGetMipmapLevelBias"); return 801; }
VGPU_STUB CUresult cuTexRefGetMipmapLevelClamp(float *pminMipmapLevelClamp, float *pmaxMipmapLevelClamp, CUtexref hTexRef)
{ VGPU_UNSUPPORTED("cuTexRefGetMipmapLevelClamp"); return 801; }
VGPU_STUB CUresult cuTexRefGetMipmappedArray(CUmipmappedArray *phMipmappedArray, CUtexref hTexRef)
{ VGPU_UNSUPPORTED("cuTexRefGetMipmappedArray"); return 801; }
VGPU_STUB CUresult cuTexRefSetAddress(unsigned int *ByteOffset, CUtexref hTexRef, CUdeviceptr_v1 dptr, unsigned int bytes)
{ VGPU_UNSUPPORTED("cuTexRefSetAddress"); return 801; }
VGPU_STUB CUresult cuTexRefSetAddress_v2(size_t *ByteOffset, CUtexref hTexRef, CUdeviceptr dptr, size_t bytes)
{ VGPU_UNSUPPORTED("cuTexRefSetAddress_v2"); return 801; }
VGPU_STUB CUresult cuTexRefSetAddress2D(CUtexref hTexRef, const CUDA_ARRAY_DESCRIPTOR_v1 *desc, CUdeviceptr_v1 dptr, unsigned int Pitch)
{ VGPU_UNSUPPORTED("cuTexRefSetAddress2D"); return 801; }
VGPU_STUB CUresult cuTexRefSetAddress2D_v2(CUtexref hTexRef, const CUDA_ARRAY_DESCRIPTOR *desc, CUdeviceptr dptr, size_t Pitch)
{ VGPU_UNSUPPORTED("cuTexRefSetAddress2D_v2"); return 801; }
VGPU_STUB CUresult cuTexRefSetAddress2D_v3(CUtexref hTexRef, const CUDA_ARRAY_DESCRIPTOR *desc, CUdeviceptr dptr, size_t Pitch)
{ VGPU_UNSUPPORTED("cuTexRefSetAddress2D_v3"); return 801; }
VGPU_STUB CUresult cuTexRefSetAddressMode(CUtexref hTexRef, int dim, CUaddress_mode am)
{ VGPU_UNSUPPORTED("cuTexRefSetAddressMode"); return 801; }
VGPU_STUB CUresult cuTexRefSetArray(CUtexref hTexRef, CUarray hArray, unsigned int Flags)
{ VGPU_UNSUPPORTED("cuTexRefSetArray"); return 801; }
VGPU_STUB CUresult cuTexRefSetBorderColor(CUtexref hTexRef, float *pBorderColor)
{ VGPU_UNSUPPORTED("cuTexRefSetBorderColor"); return 801; }
VGPU_STUB CUresult cuTexRefSetFilterMode(CUtexref hTexRef, CUfilter_mode fm)
{ VGPU_UNSUPPORTED("cuTexRefSetFilterMode"); return 801; }
VGPU_STUB CUresult cuTexRefSetFlags(CUtexref hTexRef, unsigned int Flags)
{ VGPU_UNSUPPORTED("cuTexRefSetFlags"); return 801; }
VGPU_STUB CUresult cuTexRefSetFormat(CUtexref hTexRef, CUarray_format fmt, int NumPackedComponents)
{ VGPU_UNSUPPORTED("cuTexRefSetFormat"); return 801; }
VGPU_STUB CUresult cuTexRefSetMaxAnisotropy(CUtexref hTexRef, unsigned int maxAniso)
{ VGPU_UNSUPPORTED("cuTexRefSetMaxAnisotropy"); return 801; }
VGPU_STUB CUresult cuTexRefSetMipmapFilterMode(CUtexref hTexRef, CUfilter_mode fm)
{ VGPU_UNSUPPORTED("cuTexRefSetMipmapFilterMode"); return 801; }
VGPU_STUB CUresult cuTexRefSetMipmapLevelBias(CUtexref hTexRef, float bias)
{ VGPU_UNSUPPORTED("cuTexRefSetMipmapLevelBias"); return 801; }
VGPU_STUB CUresult cuTexRefSetMipmapLevelClamp(CUtexref hTexRef, float minMipmapLevelClamp, float maxMipmapLevelClamp)
{ VGPU_UNSUPPORTED("cuTexRefSetMipmapLevelClamp"); return 801; }
VGPU_STUB CUresult cuTexRefSetMipmappedArray(CUtexref hTexRef, CUmipmappedArray hMipmappedArray, unsigned int Flags)
{ VGPU_UNSUPPORTED("cuTexRefSetMipmappedArray"); return 801; }
VGPU_STUB CUresult cuThreadExchangeStreamCaptureMode(CUstreamCaptureMode *mode)
{ VGPU_UNSUPPORTED("cuThreadExchangeStreamCaptureMode"); return 801; }
VGPU_STUB CUresult cuUserObjectCreate(CUuserObject *object_out, void *ptr, CUhostFn destroy, unsigned int initialRefcount, unsigned int flags)
{ VGPU_UNSUPPORTED("cuUserObjectCreate"); return 801; }
VGPU_STUB CUresult cuUserObjectRelease(CUuserObject object, unsigned int count)
{ VGPU_UNSUPPORTED("cuUserObjectRelease"); return 801; }
VGPU_STUB CUresult cuUserObjectRetain(CUuserObject object, unsigned int count)
{ VGPU_UNSUPPORTED("cuUserObjectRetain"); return 801; }
VGPU_STUB CUresult cuWaitExternalSemaphoresAsync(const CUexternalSemaphore *extSemArray, const CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream)
{ VGPU_UNSUPPORTED("cuWaitExternalSemaphoresAsync"); return 801; }
VGPU_STUB CUresult cuWaitExternalSemaphoresAsync_ptsz(const CUexternalSemaphore *extSemArray, const CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream)
{ return cuWaitExternalSemaphoresAsync(extSemArray, paramsArray, numExtSems, VGPU_PER_THREAD(stream)); }
VGPU_STUB CUresult cuEGLStreamConsumerAcquireFrame()
{ VGPU_UNSUPPORTED("cuEGLStreamConsumerAcquireFrame"); return 801; }
VGPU_STUB CUresult cuEGLStreamConsumerConnect()
{ VGPU_UNSUPPORTED("cuEGLStreamConsumerConnect"); return 801; }
VGPU_STUB CUresult cuEGLStreamConsumerConnectWithFlags()
{ VGPU_UNSUPPORTED("cuEGLStreamConsumerConnectWithFlags"); return 801; }
VGPU_STUB CUresult cuEGLStreamConsumerDisconnect()
{ VGPU_UNSUPPORTED("cuEGLStreamConsumerDisconnect"); return 801; }
VGPU_STUB CUresult cuEGLStreamConsumerReleaseFrame()
{ VGPU_UNSUPPORTED("cuEGLStreamConsumerReleaseFrame"); return 801; }
VGPU_STUB CUresult cuEGLStreamProducerConnect()
{ VGPU_UNSUPPORTED("cuEGLStreamProducerConnect"); return 801; }
VGPU_STUB CUresult cuEGLStreamProducerDisconnect()
{ VGPU_UNSUPPORTED("cuEGLStreamProducerDisconnect"); return 801; }
VGPU_STUB CUresult cuEGLStreamProducerPresentFrame()
{ VGPU_UNSUPPORTED("cuEGLStreamProducerPresentFrame"); return 801; }
VGPU_STUB CUresult cuEGLStreamProducerReturnFrame()
{ VGPU_UNSUPPORTED("cuEGLStreamProducerReturnFrame"); return 801; }
VGPU_STUB CUresult cuEventCreateFromEGLSync()
{ VGPU_UNSUPPORTED("cuEventCreateFromEGLSync"); return 801; }
VGPU_STUB CUresult cuGLCtxCreate()
{ VGPU_UNSUPPORTED("cuGLCtxCreate"); return 801; }
VGPU_STUB CUresult cuGLCtxCreate_v2()
{ VGPU_UNSUPPORTED("cuGLCtxCreate_v2"); return 801; }
VGPU_STUB CUresult cuGLGetDevices()
{ VGPU_UNSUPPORTED("cuGLGetDevices"); return 801; }
VGPU_STUB CUresult cuGLGetDevices_v2()
{ VGPU_UNSUPPORTED("cuGLGetDevices_v2"); return 801; }
VGPU_STUB CUresult cuGLInit()
{ VGPU_UNSUPPORTED("cuGLInit"); return 801; }
VGPU_STUB CUresult cuGLMapBufferObject()
{ VGPU_UNSUPPORTED("cuGLMapBufferObject"); return 801; }
VGPU_STUB CUresult cuGLMapBufferObjectAsync()
{ VGPU_UNSUPPORTED("cuGLMapBufferObjectAsync"); return 801; }
VGPU_STUB CUresult cuGLMapBufferObjectAsync_v2()
{ VGPU_UNSUPPORTED("cuGLMapBufferObjectAsync_v2"); return 801; }
VGPU_STUB CUresult cuGLMapBufferObjectAsync_v2_ptsz()
{ VGPU_UNSUPPORTED("cuGLMapBufferObjectAsync_v2_ptsz"); return 801; }
VGPU_STUB CUresult cuGLMapBufferObject_v2()
{ VGPU_UNSUPPORTED("cuGLMapBufferObject_v2"); return 801; }
VGPU_STUB CUresult cuGLMapBufferObject_v2_ptds()
{ VGPU_UNSUPPORTED("cuGLMapBufferObject_v2_ptds"); return 801; }
VGPU_STUB CUresult cuGLRegisterBufferObject()
{ VGPU_UNSUPPORTED("cuGLRegisterBufferObject"); return 801; }
VGPU_STUB CUresult cuGLSetBufferObjectMapFlags()
{ VGPU_UNSUPPORTED("cuGLSetBufferObjectMapFlags"); return 801; }
VGPU_STUB CUresult cuGLUnmapBufferObject()
{ VGPU_UNSUPPORTED("cuGLUnmapBufferObject"); return 801; }
VGPU_STUB CUresult cuGLUnmapBufferObjectAsync()
{ VGPU_UNSUPPORTED("cuGLUnmapBufferObjectAsync"); return 801; }
VGPU_STUB CUresult cuGLUnregisterBufferObject()
{ VGPU_UNSUPPORTED("cuGLUnregisterBufferObject"); return 801; }
VGPU_STUB CUresult cuGraphicsEGLRegisterImage()
{ VGPU_UNSUPPORTED("cuGraphicsEGLRegisterImage"); return 801; }
VGPU_STUB CUresult cuGraphicsGLRegisterBuffer()
{ VGPU_UNSUPPORTED("cuGraphicsGLRegisterBuffer"); return 801; }
VGPU_STUB CUresult cuGraphicsGLRegisterImage()
{ VGPU_UNSUPPORTED("cuGraphicsGLRegisterImage"); return 801; }
VGPU_STUB CUresult cuGraphicsResourceGetMappedEglFrame()
{ VGPU_UNSUPPORTED("cuGraphicsResourceGetMappedEglFrame"); return 801; }
VGPU_STUB CUresult cuGraphicsVDPAURegisterOutputSurface()
{ VGPU_UNSUPPORTED("cuGraphicsVDPAURegisterOutputSurface"); return 801; }
VGPU_STUB CUresult cuGraphicsVDPAURegisterVideoSurface()
{ VGPU_UNSUPPORTED("cuGraphicsVDPAURegisterVideoSurface"); return 801; }
VGPU_STUB CUresult cuProfilerInitialize()
{ VGPU_UNSUPPORTED("cuProfilerInitialize"); return 801; }
VGPU_STUB CUresult cuVDPAUCtxCreate()
{ VGPU_UNSUPPORTED("cuVDPAUCtxCreate"); return 801; }
VGPU_STUB CUresult cuVDPAUCtxCreate_v2()
{ VGPU_UNSUPPORTED("cuVDPAUCtxCreate_v2"); return 801; }
VGPU_STUB CUresult cuVDPAUGetDevice()
{ VGPU_UNSUPPORTED("cuVDPAUGetDevice"); return 801; }
