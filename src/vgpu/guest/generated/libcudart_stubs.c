/* Generated from runtime.tbl by vgpu.api.generate; do not edit. */
#include "vgpu_cudart.h"
#include "vgpu_stub.h"

#pragma GCC diagnostic ignored "-Wunused-parameter"

#if VGPU_CUDART == 13
VGPU_API cudaError_t __cudaGetProcAddress();
#endif
VGPU_API cudaError_t __cudaRegisterHostVar();
VGPU_API cudaError_t __cudaRegisterUnifiedTable();
VGPU_API cudaError_t cudaEGLStreamConsumerAcquireFrame();
VGPU_API cudaError_t cudaEGLStreamConsumerConnect();
VGPU_API cudaError_t cudaEGLStreamConsumerConnectWithFlags();
VGPU_API cudaError_t cudaEGLStreamConsumerDisconnect();
VGPU_API cudaError_t cudaEGLStreamConsumerReleaseFrame();
VGPU_API cudaError_t cudaEGLStreamProducerConnect();
VGPU_API cudaError_t cudaEGLStreamProducerDisconnect();
VGPU_API cudaError_t cudaEGLStreamProducerPresentFrame();
VGPU_API cudaError_t cudaEGLStreamProducerReturnFrame();
VGPU_API cudaError_t cudaEventCreateFromEGLSync();
VGPU_API cudaError_t cudaGLGetDevices();
VGPU_API cudaError_t cudaGLMapBufferObject();
VGPU_API cudaError_t cudaGLMapBufferObjectAsync();
VGPU_API cudaError_t cudaGLRegisterBufferObject();
VGPU_API cudaError_t cudaGLSetBufferObjectMapFlags();
VGPU_API cudaError_t cudaGLSetGLDevice();
VGPU_API cudaError_t cudaGLUnmapBufferObject();
VGPU_API cudaError_t cudaGLUnmapBufferObjectAsync();
VGPU_API cudaError_t cudaGLUnregisterBufferObject();
VGPU_API cudaError_t cudaGraphicsEGLRegisterImage();
VGPU_API cudaError_t cudaGraphicsGLRegisterBuffer();
VGPU_API cudaError_t cudaGraphicsGLRegisterImage();
VGPU_API cudaError_t cudaGraphicsResourceGetMappedEglFrame();
VGPU_API cudaError_t cudaGraphicsVDPAURegisterOutputSurface();
VGPU_API cudaError_t cudaGraphicsVDPAURegisterVideoSurface();
#if VGPU_CUDART == 13
VGPU_API cudaError_t cudaSubgridCreate();
VGPU_API cudaError_t cudaSubgridWorkerGridCreate();
VGPU_API cudaError_t cudaSubgridWorksetCreate();
#endif
VGPU_API cudaError_t cudaVDPAUGetDevice();
VGPU_API cudaError_t cudaVDPAUSetVDPAUDevice();
VGPU_STUB cudaError_t __cudaGetKernel(cudaKernel_t *kernelPtr, const void *entryFuncAddr)
{ VGPU_UNSUPPORTED("__cudaGetKernel"); return 801; }
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t __cudaGetProcAddress()
{ VGPU_UNSUPPORTED("__cudaGetProcAddress"); return 801; }
#endif
VGPU_STUB char __cudaInitModule(void **fatCubinHandle)
{ VGPU_UNSUPPORTED("__cudaInitModule"); return 0; }
VGPU_STUB cudaError_t __cudaLaunchKernel(cudaKernel_t kernel, dim3 gridDim, dim3 blockDim, void **args, size_t sharedMem, cudaStream_t stream)
{ VGPU_UNSUPPORTED("__cudaLaunchKernel"); return 801; }
VGPU_STUB cudaError_t __cudaLaunchKernel_ptsz(cudaKernel_t kernel, dim3 gridDim, dim3 blockDim, void **args, size_t sharedMem, cudaStream_t stream)
{ return __cudaLaunchKernel(kernel, gridDim, blockDim, args, sharedMem, VGPU_PER_THREAD(stream)); }
VGPU_STUB cudaError_t __cudaPopCallConfiguration(dim3 *gridDim, dim3 *blockDim, size_t *sharedMem, void *stream)
{ VGPU_UNSUPPORTED("__cudaPopCallConfiguration"); return 801; }
VGPU_STUB unsigned int __cudaPushCallConfiguration(dim3 gridDim, dim3 blockDim, size_t sharedMem, cudaStream_t stream)
{ VGPU_UNSUPPORTED("__cudaPushCallConfiguration"); return 0; }
VGPU_STUB void **__cudaRegisterFatBinary(void *fatCubin)
{ VGPU_UNSUPPORTED("__cudaRegisterFatBinary"); return NULL; }
VGPU_STUB void __cudaRegisterFatBinaryEnd(void **fatCubinHandle)
{ VGPU_UNSUPPORTED("__cudaRegisterFatBinaryEnd"); return; }
VGPU_STUB void __cudaRegisterFunction(void **fatCubinHandle, const char *hostFun, char *deviceFun, const char *deviceName, int thread_limit, uint3 *tid, uint3 *bid, dim3 *bDim, dim3 *gDim, int *wSize)
{ VGPU_UNSUPPORTED("__cudaRegisterFunction"); return; }
VGPU_STUB cudaError_t __cudaRegisterHostVar()
{ VGPU_UNSUPPORTED("__cudaRegisterHostVar"); return 801; }
VGPU_STUB void __cudaRegisterManagedVar(void **fatCubinHandle, void **hostVarPtrAddress, char *deviceAddress, const char *deviceName, int ext, size_t size, int constant, int global)
{ VGPU_UNSUPPORTED("__cudaRegisterManagedVar"); return; }
VGPU_STUB cudaError_t __cudaRegisterUnifiedTable()
{ VGPU_UNSUPPORTED("__cudaRegisterUnifiedTable"); return 801; }
VGPU_STUB void __cudaRegisterVar(void **fatCubinHandle, char *hostVar, char *deviceAddress, const char *deviceName, int ext, size_t size, int constant, int global)
{ VGPU_UNSUPPORTED("__cudaRegisterVar"); return; }
VGPU_STUB void __cudaUnregisterFatBinary(void **fatCubinHandle)
{ VGPU_UNSUPPORTED("__cudaUnregisterFatBinary"); return; }
VGPU_STUB cudaError_t cudaArrayGetInfo(cudaChannelFormatDesc *desc, cudaExtent *extent, unsigned int *flags, cudaArray_t array)
{ VGPU_UNSUPPORTED("cudaArrayGetInfo"); return 801; }
VGPU_STUB cudaError_t cudaArrayGetMemoryRequirements(cudaArrayMemoryRequirements *memoryRequirements, cudaArray_t array, int device)
{ VGPU_UNSUPPORTED("cudaArrayGetMemoryRequirements"); return 801; }
VGPU_STUB cudaError_t cudaArrayGetPlane(cudaArray_t *pPlaneArray, cudaArray_t hArray, unsigned int planeIdx)
{ VGPU_UNSUPPORTED("cudaArrayGetPlane"); return 801; }
VGPU_STUB cudaError_t cudaArrayGetSparseProperties(cudaArraySparseProperties *sparseProperties, cudaArray_t array)
{ VGPU_UNSUPPORTED("cudaArrayGetSparseProperties"); return 801; }
VGPU_STUB cudaError_t cudaChooseDevice(int *device, const cudaDeviceProp *prop)
{ VGPU_UNSUPPORTED("cudaChooseDevice"); return 801; }
VGPU_STUB cudaChannelFormatDesc cudaCreateChannelDesc(int x, int y, int z, int w, cudaChannelFormatKind f)
{ VGPU_UNSUPPORTED("cudaCreateChannelDesc"); return (cudaChannelFormatDesc){0}; }
VGPU_STUB cudaError_t cudaCreateSurfaceObject(cudaSurfaceObject_t *pSurfObject, const cudaResourceDesc *pResDesc)
{ VGPU_UNSUPPORTED("cudaCreateSurfaceObject"); return 801; }
VGPU_STUB cudaError_t cudaCreateTextureObject(cudaTextureObject_t *pTexObject, const cudaResourceDesc *pResDesc, const cudaTextureDesc *pTexDesc, const cudaResourceViewDesc *pResViewDesc)
{ VGPU_UNSUPPORTED("cudaCreateTextureObject"); return 801; }
VGPU_STUB cudaError_t cudaCtxResetPersistingL2Cache(void)
{ VGPU_UNSUPPORTED("cudaCtxResetPersistingL2Cache"); return 801; }
VGPU_STUB cudaError_t cudaDestroyExternalMemory(cudaExternalMemory_t extMem)
{ VGPU_UNSUPPORTED("cudaDestroyExternalMemory"); return 801; }
VGPU_STUB cudaError_t cudaDestroyExternalSemaphore(cudaExternalSemaphore_t extSem)
{ VGPU_UNSUPPORTED("cudaDestroyExternalSemaphore"); return 801; }
VGPU_STUB cudaError_t cudaDestroySurfaceObject(cudaSurfaceObject_t surfObject)
{ VGPU_UNSUPPORTED("cudaDestroySurfaceObject"); return 801; }
VGPU_STUB cudaError_t cudaDestroyTextureObject(cudaTextureObject_t texObject)
{ VGPU_UNSUPPORTED("cudaDestroyTextureObject"); return 801; }
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaDevResourceGenerateDesc(cudaDevResourceDesc_t *phDesc, cudaDevResource *resources, unsigned int nbResources)
{ VGPU_UNSUPPORTED("cudaDevResourceGenerateDesc"); return 801; }
VGPU_STUB cudaError_t cudaDevSmResourceSplit(cudaDevResource *result, unsigned int nbGroups, const cudaDevResource *input, cudaDevResource *remainder, unsigned int flags, cudaDevSmResourceGroupParams *groupParams)
{ VGPU_UNSUPPORTED("cudaDevSmResourceSplit"); return 801; }
VGPU_STUB cudaError_t cudaDevSmResourceSplitByCount(cudaDevResource *result, unsigned int *nbGroups, const cudaDevResource *input, cudaDevResource *remaining, unsigned int flags, unsigned int minCount)
{ VGPU_UNSUPPORTED("cudaDevSmResourceSplitByCount"); return 801; }
#endif
VGPU_STUB cudaError_t cudaDeviceCanAccessPeer(int *canAccessPeer, int device, int peerDevice)
{ VGPU_UNSUPPORTED("cudaDeviceCanAccessPeer"); return 801; }
VGPU_STUB cudaError_t cudaDeviceDisablePeerAccess(int peerDevice)
{ VGPU_UNSUPPORTED("cudaDeviceDisablePeerAccess"); return 801; }
VGPU_STUB cudaError_t cudaDeviceEnablePeerAccess(int peerDevice, unsigned int flags)
{ VGPU_UNSUPPORTED("cudaDeviceEnablePeerAccess"); return 801; }
VGPU_STUB cudaError_t cudaDeviceFlushGPUDirectRDMAWrites(cudaFlushGPUDirectRDMAWritesTarget target, cudaFlushGPUDirectRDMAWritesScope scope)
{ VGPU_UNSUPPORTED("cudaDeviceFlushGPUDirectRDMAWrites"); return 801; }
VGPU_STUB cudaError_t cudaDeviceGetAttribute(int *value, cudaDeviceAttr attr, int device)
{ VGPU_UNSUPPORTED("cudaDeviceGetAttribute"); return 801; }
VGPU_STUB cudaError_t cudaDeviceGetByPCIBusId(int *device, const char *pciBusId)
{ VGPU_UNSUPPORTED("cudaDeviceGetByPCIBusId"); return 801; }
VGPU_STUB cudaError_t cudaDeviceGetCacheConfig(cudaFuncCache *pCacheConfig)
{ VGPU_UNSUPPORTED("cudaDeviceGetCacheConfig"); return 801; }
VGPU_STUB cudaError_t cudaDeviceGetDefaultMemPool(cudaMemPool_t *memPool, int device)
{ VGPU_UNSUPPORTED("cudaDeviceGetDefaultMemPool"); return 801; }
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaDeviceGetDevResource(int device, cudaDevResource *resource, cudaDevResourceType type)
{ VGPU_UNSUPPORTED("cudaDeviceGetDevResource"); return 801; }
VGPU_STUB cudaError_t cudaDeviceGetExecutionCtx(cudaExecutionContext_t *ctx, int device)
{ VGPU_UNSUPPORTED("cudaDeviceGetExecutionCtx"); return 801; }
#endif
VGPU_STUB cudaError_t cudaDeviceGetGraphMemAttribute(int device, cudaGraphMemAttributeType attr, void *value)
{ VGPU_UNSUPPORTED("cudaDeviceGetGraphMemAttribute"); return 801; }
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaDeviceGetHostAtomicCapabilities(unsigned int *capabilities, const cudaAtomicOperation *operations, unsigned int count, int device)
{ VGPU_UNSUPPORTED("cudaDeviceGetHostAtomicCapabilities"); return 801; }
#endif
VGPU_STUB cudaError_t cudaDeviceGetLimit(size_t *pValue, cudaLimit limit)
{ VGPU_UNSUPPORTED("cudaDeviceGetLimit"); return 801; }
VGPU_STUB cudaError_t cudaDeviceGetMemPool(cudaMemPool_t *memPool, int device)
{ VGPU_UNSUPPORTED("cudaDeviceGetMemPool"); return 801; }
VGPU_STUB cudaError_t cudaDeviceGetNvSciSyncAttributes(void *nvSciSyncAttrList, int device, int flags)
{ VGPU_UNSUPPORTED("cudaDeviceGetNvSciSyncAttributes"); return 801; }
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaDeviceGetP2PAtomicCapabilities(unsigned int *capabilities, const cudaAtomicOperation *operations, unsigned int count, int srcDevice, int dstDevice)
{ VGPU_UNSUPPORTED("cudaDeviceGetP2PAtomicCapabilities"); return 801; }
#endif
VGPU_STUB cudaError_t cudaDeviceGetP2PAttribute(int *value, cudaDeviceP2PAttr attr, int srcDevice, int dstDevice)
{ VGPU_UNSUPPORTED("cudaDeviceGetP2PAttribute"); return 801; }
VGPU_STUB cudaError_t cudaDeviceGetPCIBusId(char *pciBusId, int len, int device)
{ VGPU_UNSUPPORTED("cudaDeviceGetPCIBusId"); return 801; }
VGPU_STUB cudaError_t cudaDeviceGetSharedMemConfig(cudaSharedMemConfig *pConfig)
{ VGPU_UNSUPPORTED("cudaDeviceGetSharedMemConfig"); return 801; }
VGPU_STUB cudaError_t cudaDeviceGetStreamPriorityRange(int *leastPriority, int *greatestPriority)
{ VGPU_UNSUPPORTED("cudaDeviceGetStreamPriorityRange"); return 801; }
VGPU_STUB cudaError_t cudaDeviceGetTexture1DLinearMaxWidth(size_t *maxWidthInElements, const cudaChannelFormatDesc *fmtDesc, int device)
{ VGPU_UNSUPPORTED("cudaDeviceGetTexture1DLinearMaxWidth"); return 801; }
VGPU_STUB cudaError_t cudaDeviceGraphMemTrim(int device)
{ VGPU_UNSUPPORTED("cudaDeviceGraphMemTrim"); return 801; }
VGPU_STUB cudaError_t cudaDeviceRegisterAsyncNotification(int device, cudaAsyncCallback callbackFunc, void *userData, cudaAsyncCallbackHandle_t *callback)
{ VGPU_UNSUPPORTED("cudaDeviceRegisterAsyncNotification"); return 801; }
VGPU_STUB cudaError_t cudaDeviceReset(void)
{ VGPU_UNSUPPORTED("cudaDeviceReset"); return 801; }
VGPU_STUB cudaError_t cudaDeviceSetCacheConfig(cudaFuncCache cacheConfig)
{ VGPU_UNSUPPORTED("cudaDeviceSetCacheConfig"); return 801; }
VGPU_STUB cudaError_t cudaDeviceSetGraphMemAttribute(int device, cudaGraphMemAttributeType attr, void *value)
{ VGPU_UNSUPPORTED("cudaDeviceSetGraphMemAttribute"); return 801; }
VGPU_STUB cudaError_t cudaDeviceSetLimit(cudaLimit limit, size_t value)
{ VGPU_UNSUPPORTED("cudaDeviceSetLimit"); return 801; }
VGPU_STUB cudaError_t cudaDeviceSetMemPool(int device, cudaMemPool_t memPool)
{ VGPU_UNSUPPORTED("cudaDeviceSetMemPool"); return 801; }
VGPU_STUB cudaError_t cudaDeviceSetSharedMemConfig(cudaSharedMemConfig config)
{ VGPU_UNSUPPORTED("cudaDeviceSetSharedMemConfig"); return 801; }
VGPU_STUB cudaError_t cudaDeviceSynchronize(void)
{ VGPU_UNSUPPORTED("cudaDeviceSynchronize"); return 801; }
VGPU_STUB cudaError_t cudaDeviceUnregisterAsyncNotification(int device, cudaAsyncCallbackHandle_t callback)
{ VGPU_UNSUPPORTED("cudaDeviceUnregisterAsyncNotification"); return 801; }
VGPU_STUB cudaError_t cudaDriverGetVersion(int *driverVersion)
{ VGPU_UNSUPPORTED("cudaDriverGetVersion"); return 801; }
VGPU_STUB cudaError_t cudaEGLStreamConsumerAcquireFrame()
{ VGPU_UNSUPPORTED("cudaEGLStreamConsumerAcquireFrame"); return 801; }
VGPU_STUB cudaError_t cudaEGLStreamConsumerConnect()
{ VGPU_UNSUPPORTED("cudaEGLStreamConsumerConnect"); return 801; }
VGPU_STUB cudaError_t cudaEGLStreamConsumerConnectWithFlags()
{ VGPU_UNSUPPORTED("cudaEGLStreamConsumerConnectWithFlags"); return 801; }
VGPU_STUB cudaError_t cudaEGLStreamConsumerDisconnect()
{ VGPU_UNSUPPORTED("cudaEGLStreamConsumerDisconnect"); return 801; }
VGPU_STUB cudaError_t cudaEGLStreamConsumerReleaseFrame()
{ VGPU_UNSUPPORTED("cudaEGLStreamConsumerReleaseFrame"); return 801; }
VGPU_STUB cudaError_t cudaEGLStreamProducerConnect()
{ VGPU_UNSUPPORTED("cudaEGLStreamProducerConnect"); return 801; }
VGPU_STUB cudaError_t cudaEGLStreamProducerDisconnect()
{ VGPU_UNSUPPORTED("cudaEGLStreamProducerDisconnect"); return 801; }
VGPU_STUB cudaError_t cudaEGLStreamProducerPresentFrame()
{ VGPU_UNSUPPORTED("cudaEGLStreamProducerPresentFrame"); return 801; }
VGPU_STUB cudaError_t cudaEGLStreamProducerReturnFrame()
{ VGPU_UNSUPPORTED("cudaEGLStreamProducerReturnFrame"); return 801; }
VGPU_STUB cudaError_t cudaEventCreate(cudaEvent_t *event)
{ VGPU_UNSUPPORTED("cudaEventCreate"); return 801; }
VGPU_STUB cudaError_t cudaEventCreateFromEGLSync()
{ VGPU_UNSUPPORTED("cudaEventCreateFromEGLSync"); return 801; }
VGPU_STUB cudaError_t cudaEventCreateWithFlags(cudaEvent_t *event, unsigned int flags)
{ VGPU_UNSUPPORTED("cudaEventCreateWithFlags"); return 801; }
VGPU_STUB cudaError_t cudaEventDestroy(cudaEvent_t event)
{ VGPU_UNSUPPORTED("cudaEventDestroy"); return 801; }
VGPU_STUB cudaError_t cudaEventElapsedTime(float *ms, cudaEvent_t start, cudaEvent_t end)
{ VGPU_UNSUPPORTED("cudaEventElapsedTime"); return 801; }
#if VGPU_CUDART == 12
VGPU_STUB cudaError_t cudaEventElapsedTime_v2(float *ms, cudaEvent_t start, cudaEvent_t end)
{ VGPU_UNSUPPORTED("cudaEventElapsedTime_v2"); return 801; }
#endif
VGPU_STUB cudaError_t cudaEventQuery(cudaEvent_t event)
{ VGPU_UNSUPPORTED("cudaEventQuery"); return 801; }
VGPU_STUB cudaError_t cudaEventRecord(cudaEvent_t event, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaEventRecord"); return 801; }
VGPU_STUB cudaError_t cudaEventRecord_ptsz(cudaEvent_t event, cudaStream_t stream)
{ return cudaEventRecord(event, VGPU_PER_THREAD(stream)); }
VGPU_STUB cudaError_t cudaEventRecordWithFlags(cudaEvent_t event, cudaStream_t stream, unsigned int flags)
{ VGPU_UNSUPPORTED("cudaEventRecordWithFlags"); return 801; }
VGPU_STUB cudaError_t cudaEventRecordWithFlags_ptsz(cudaEvent_t event, cudaStream_t stream, unsigned int flags)
{ return cudaEventRecordWithFlags(event, VGPU_PER_THREAD(stream), flags); }
VGPU_STUB cudaError_t cudaEventSynchronize(cudaEvent_t event)
{ VGPU_UNSUPPORTED("cudaEventSynchronize"); return 801; }
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaExecutionCtxDestroy(cudaExecutionContext_t ctx)
{ VGPU_UNSUPPORTED("cudaExecutionCtxDestroy"); return 801; }
VGPU_STUB cudaError_t cudaExecutionCtxGetDevResource(cudaExecutionContext_t ctx, cudaDevResource *resource, cudaDevResourceType type)
{ VGPU_UNSUPPORTED("cudaExecutionCtxGetDevResource"); return 801; }
VGPU_STUB cudaError_t cudaExecutionCtxGetDevice(int *device, cudaExecutionContext_t ctx)
{ VGPU_UNSUPPORTED("cudaExecutionCtxGetDevice"); return 801; }
VGPU_STUB cudaError_t cudaExecutionCtxGetId(cudaExecutionContext_t ctx, unsigned long long *ctxId)
{ VGPU_UNSUPPORTED("cudaExecutionCtxGetId"); return 801; }
VGPU_STUB cudaError_t cudaExecutionCtxRecordEvent(cudaExecutionContext_t ctx, cudaEvent_t event)
{ VGPU_UNSUPPORTED("cudaExecutionCtxRecordEvent"); return 801; }
VGPU_STUB cudaError_t cudaExecutionCtxStreamCreate(cudaStream_t *phStream, cudaExecutionContext_t ctx, unsigned int flags, int priority)
{ VGPU_UNSUPPORTED("cudaExecutionCtxStreamCreate"); return 801; }
VGPU_STUB cudaError_t cudaExecutionCtxSynchronize(cudaExecutionContext_t ctx)
{ VGPU_UNSUPPORTED("cudaExecutionCtxSynchronize"); return 801; }
VGPU_STUB cudaError_t cudaExecutionCtxWaitEvent(cudaExecutionContext_t ctx, cudaEvent_t event)
{ VGPU_UNSUPPORTED("cudaExecutionCtxWaitEvent"); return 801; }
#endif
VGPU_STUB cudaError_t cudaExternalMemoryGetMappedBuffer(void **devPtr, cudaExternalMemory_t extMem, const cudaExternalMemoryBufferDesc *bufferDesc)
{ VGPU_UNSUPPORTED("cudaExternalMemoryGetMappedBuffer"); return 801; }
VGPU_STUB cudaError_t cudaExternalMemoryGetMappedMipmappedArray(cudaMipmappedArray_t *mipmap, cudaExternalMemory_t extMem, const cudaExternalMemoryMipmappedArrayDesc *mipmapDesc)
{ VGPU_UNSUPPORTED("cudaExternalMemoryGetMappedMipmappedArray"); return 801; }
VGPU_STUB cudaError_t cudaFree(void *devPtr)
{ VGPU_UNSUPPORTED("cudaFree"); return 801; }
VGPU_STUB cudaError_t cudaFreeArray(cudaArray_t array)
{ VGPU_UNSUPPORTED("cudaFreeArray"); return 801; }
VGPU_STUB cudaError_t cudaFreeAsync(void *devPtr, cudaStream_t hStream)
{ VGPU_UNSUPPORTED("cudaFreeAsync"); return 801; }
VGPU_STUB cudaError_t cudaFreeAsync_ptsz(void *devPtr, cudaStream_t hStream)
{ return cudaFreeAsync(devPtr, VGPU_PER_THREAD(hStream)); }
VGPU_STUB cudaError_t cudaFreeHost(void *ptr)
{ VGPU_UNSUPPORTED("cudaFreeHost"); return 801; }
VGPU_STUB cudaError_t cudaFreeMipmappedArray(cudaMipmappedArray_t mipmappedArray)
{ VGPU_UNSUPPORTED("cudaFreeMipmappedArray"); return 801; }
VGPU_STUB cudaError_t cudaFuncGetAttributes(cudaFuncAttributes *attr, const void *func)
{ VGPU_UNSUPPORTED("cudaFuncGetAttributes"); return 801; }
VGPU_STUB cudaError_t cudaFuncGetName(const char **name, const void *func)
{ VGPU_UNSUPPORTED("cudaFuncGetName"); return 801; }
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaFuncGetParamCount(const void *func, size_t *paramCount)
{ VGPU_UNSUPPORTED("cudaFuncGetParamCount"); return 801; }
#endif
VGPU_STUB cudaError_t cudaFuncGetParamInfo(const void *func, size_t paramIndex, size_t *paramOffset, size_t *paramSize)
{ VGPU_UNSUPPORTED("cudaFuncGetParamInfo"); return 801; }
VGPU_STUB cudaError_t cudaFuncSetAttribute(const void *func, cudaFuncAttribute attr, int value)
{ VGPU_UNSUPPORTED("cudaFuncSetAttribute"); return 801; }
VGPU_STUB cudaError_t cudaFuncSetCacheConfig(const void *func, cudaFuncCache cacheConfig)
{ VGPU_UNSUPPORTED("cudaFuncSetCacheConfig"); return 801; }
VGPU_STUB cudaError_t cudaFuncSetSharedMemConfig(const void *func, cudaSharedMemConfig config)
{ VGPU_UNSUPPORTED("cudaFuncSetSharedMemConfig"); return 801; }
VGPU_STUB cudaError_t cudaGLGetDevices()
{ VGPU_UNSUPPORTED("cudaGLGetDevices"); return 801; }
VGPU_STUB cudaError_t cudaGLMapBufferObject()
{ VGPU_UNSUPPORTED("cudaGLMapBufferObject"); return 801; }
VGPU_STUB cudaError_t cudaGLMapBufferObjectAsync()
{ VGPU_UNSUPPORTED("cudaGLMapBufferObjectAsync"); return 801; }
VGPU_STUB cudaError_t cudaGLRegisterBufferObject()
{ VGPU_UNSUPPORTED("cudaGLRegisterBufferObject"); return 801; }
VGPU_STUB cudaError_t cudaGLSetBufferObjectMapFlags()
{ VGPU_UNSUPPORTED("cudaGLSetBufferObjectMapFlags"); return 801; }
VGPU_STUB cudaError_t cudaGLSetGLDevice()
{ VGPU_UNSUPPORTED("cudaGLSetGLDevice"); return 801; }
VGPU_STUB cudaError_t cudaGLUnmapBufferObject()
{ VGPU_UNSUPPORTED("cudaGLUnmapBufferObject"); return 801; }
VGPU_STUB cudaError_t cudaGLUnmapBufferObjectAsync()
{ VGPU_UNSUPPORTED("cudaGLUnmapBufferObjectAsync"); return 801; }
VGPU_STUB cudaError_t cudaGLUnregisterBufferObject()
{ VGPU_UNSUPPORTED("cudaGLUnregisterBufferObject"); return 801; }
VGPU_STUB cudaError_t cudaGetChannelDesc(cudaChannelFormatDesc *desc, cudaArray_const_t array)
{ VGPU_UNSUPPORTED("cudaGetChannelDesc"); return 801; }
VGPU_STUB cudaError_t cudaGetDevice(int *device)
{ VGPU_UNSUPPORTED("cudaGetDevice"); return 801; }
VGPU_STUB cudaError_t cudaGetDeviceCount(int *count)
{ VGPU_UNSUPPORTED("cudaGetDeviceCount"); return 801; }
VGPU_STUB cudaError_t cudaGetDeviceFlags(unsigned int *flags)
{ VGPU_UNSUPPORTED("cudaGetDeviceFlags"); return 801; }
VGPU_STUB cudaError_t cudaGetDeviceProperties(cudaDeviceProp *prop, int device)
{ VGPU_UNSUPPORTED("cudaGetDeviceProperties"); return 801; }
#if VGPU_CUDART == 12
VGPU_STUB cudaError_t cudaGetDeviceProperties_v2(cudaDeviceProp *prop, int device)
{ VGPU_UNSUPPORTED("cudaGetDeviceProperties_v2"); return 801; }
#endif
VGPU_STUB cudaError_t cudaGetDriverEntryPoint(const char *symbol, void **funcPtr, unsigned long long flags, cudaDriverEntryPointQueryResult *driverStatus)
{ VGPU_UNSUPPORTED("cudaGetDriverEntryPoint"); return 801; }
VGPU_STUB cudaError_t cudaGetDriverEntryPoint_ptsz(const char *symbol, void **funcPtr, unsigned long long flags, cudaDriverEntryPointQueryResult *driverStatus)
{ VGPU_UNSUPPORTED("cudaGetDriverEntryPoint_ptsz"); return 801; }
VGPU_STUB cudaError_t cudaGetDriverEntryPointByVersion(const char *symbol, void **funcPtr, unsigned int cudaVersion, unsigned long long flags, cudaDriverEntryPointQueryResult *driverStatus)
{ VGPU_UNSUPPORTED("cudaGetDriverEntryPointByVersion"); return 801; }
VGPU_STUB cudaError_t cudaGetDriverEntryPointByVersion_ptsz(const char *symbol, void **funcPtr, unsigned int cudaVersion, unsigned long long flags, cudaDriverEntryPointQueryResult *driverStatus)
{ VGPU_UNSUPPORTED("cudaGetDriverEntryPointByVersion_ptsz"); return 801; }
VGPU_STUB const char *cudaGetErrorName(cudaError_t error)
{ VGPU_UNSUPPORTED("cudaGetErrorName"); return NULL; }
VGPU_STUB const char *cudaGetErrorString(cudaError_t error)
{ VGPU_UNSUPPORTED("cudaGetErrorString"); return NULL; }
VGPU_STUB cudaError_t cudaGetExportTable(const void **ppExportTable, const cudaUUID_t *pExportTableId)
{ VGPU_UNSUPPORTED("cudaGetExportTable"); return 801; }
VGPU_STUB cudaError_t cudaGetFuncBySymbol(cudaFunction_t *functionPtr, const void *symbolPtr)
{ VGPU_UNSUPPORTED("cudaGetFuncBySymbol"); return 801; }
VGPU_STUB cudaError_t cudaGetKernel(cudaKernel_t *kernelPtr, const void *entryFuncAddr)
{ VGPU_UNSUPPORTED("cudaGetKernel"); return 801; }
VGPU_STUB cudaError_t cudaGetLastError(void)
{ VGPU_UNSUPPORTED("cudaGetLastError"); return 801; }
VGPU_STUB cudaError_t cudaGetMipmappedArrayLevel(cudaArray_t *levelArray, cudaMipmappedArray_const_t mipmappedArray, unsigned int level)
{ VGPU_UNSUPPORTED("cudaGetMipmappedArrayLevel"); return 801; }
VGPU_STUB cudaError_t cudaGetSurfaceObjectResourceDesc(cudaResourceDesc *pResDesc, cudaSurfaceObject_t surfObject)
{ VGPU_UNSUPPORTED("cudaGetSurfaceObjectResourceDesc"); return 801; }
VGPU_STUB cudaError_t cudaGetSymbolAddress(void **devPtr, const void *symbol)
{ VGPU_UNSUPPORTED("cudaGetSymbolAddress"); return 801; }
VGPU_STUB cudaError_t cudaGetSymbolSize(size_t *size, const void *symbol)
{ VGPU_UNSUPPORTED("cudaGetSymbolSize"); return 801; }
VGPU_STUB cudaError_t cudaGetTextureObjectResourceDesc(cudaResourceDesc *pResDesc, cudaTextureObject_t texObject)
{ VGPU_UNSUPPORTED("cudaGetTextureObjectResourceDesc"); return 801; }
VGPU_STUB cudaError_t cudaGetTextureObjectResourceViewDesc(cudaResourceViewDesc *pResViewDesc, cudaTextureObject_t texObject)
{ VGPU_UNSUPPORTED("cudaGetTextureObjectResourceViewDesc"); return 801; }
VGPU_STUB cudaError_t cudaGetTextureObjectTextureDesc(cudaTextureDesc *pTexDesc, cudaTextureObject_t texObject)
{ VGPU_UNSUPPORTED("cudaGetTextureObjectTextureDesc"); return 801; }
VGPU_STUB cudaError_t cudaGraphAddChildGraphNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies, cudaGraph_t childGraph)
{ VGPU_UNSUPPORTED("cudaGraphAddChildGraphNode"); return 801; }
#if VGPU_CUDART == 12
VGPU_STUB cudaError_t cudaGraphAddDependencies(cudaGraph_t graph, const cudaGraphNode_t *from, const cudaGraphNode_t *to, size_t numDependencies)
{ VGPU_UNSUPPORTED("cudaGraphAddDependencies"); return 801; }
#endif
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaGraphAddDependencies(cudaGraph_t graph, const cudaGraphNode_t *from, const cudaGraphNode_t *to, const cudaGraphEdgeData *edgeData, size_t numDependencies)
{ VGPU_UNSUPPORTED("cudaGraphAddDependencies"); return 801; }
#endif
#if VGPU_CUDART == 12
VGPU_STUB cudaError_t cudaGraphAddDependencies_v2(cudaGraph_t graph, const cudaGraphNode_t *from, const cudaGraphNode_t *to, const cudaGraphEdgeData *edgeData, size_t numDependencies)
{ VGPU_UNSUPPORTED("cudaGraphAddDependencies_v2"); return 801; }
#endif
VGPU_STUB cudaError_t cudaGraphAddEmptyNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies)
{ VGPU_UNSUPPORTED("cudaGraphAddEmptyNode"); return 801; }
VGPU_STUB cudaError_t cudaGraphAddEventRecordNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies, cudaEvent_t event)
{ VGPU_UNSUPPORTED("cudaGraphAddEventRecordNode"); return 801; }
VGPU_STUB cudaError_t cudaGraphAddEventWaitNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies, cudaEvent_t event)
{ VGPU_UNSUPPORTED("cudaGraphAddEventWaitNode"); return 801; }
VGPU_STUB cudaError_t cudaGraphAddExternalSemaphoresSignalNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies, const cudaExternalSemaphoreSignalNodeParams *nodeParams)
{ VGPU_UNSUPPORTED("cudaGraphAddExternalSemaphoresSignalNode"); return 801; }
VGPU_STUB cudaError_t cudaGraphAddExternalSemaphoresWaitNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies, const cudaExternalSemaphoreWaitNodeParams *nodeParams)
{ VGPU_UNSUPPORTED("cudaGraphAddExternalSemaphoresWaitNode"); return 801; }
VGPU_STUB cudaError_t cudaGraphAddHostNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies, const cudaHostNodeParams *pNodeParams)
{ VGPU_UNSUPPORTED("cudaGraphAddHostNode"); return 801; }
VGPU_STUB cudaError_t cudaGraphAddKernelNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies, const cudaKernelNodeParams *pNodeParams)
{ VGPU_UNSUPPORTED("cudaGraphAddKernelNode"); return 801; }
VGPU_STUB cudaError_t cudaGraphAddMemAllocNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies, cudaMemAllocNodeParams *nodeParams)
{ VGPU_UNSUPPORTED("cudaGraphAddMemAllocNode"); return 801; }
VGPU_STUB cudaError_t cudaGraphAddMemFreeNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies, void *dptr)
{ VGPU_UNSUPPORTED("cudaGraphAddMemFreeNode"); return 801; }
VGPU_STUB cudaError_t cudaGraphAddMemcpyNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies, const cudaMemcpy3DParms *pCopyParams)
{ VGPU_UNSUPPORTED("cudaGraphAddMemcpyNode"); return 801; }
VGPU_STUB cudaError_t cudaGraphAddMemcpyNode1D(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies, void *dst, const void *src, size_t count, cudaMemcpyKind kind)
{ VGPU_UNSUPPORTED("cudaGraphAddMemcpyNode1D"); return 801; }
VGPU_STUB cudaError_t cudaGraphAddMemcpyNodeFromSymbol(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies, void *dst, const void *symbol, size_t count, size_t offset, cudaMemcpyKind kind)
{ VGPU_UNSUPPORTED("cudaGraphAddMemcpyNodeFromSymbol"); return 801; }
VGPU_STUB cudaError_t cudaGraphAddMemcpyNodeToSymbol(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies, const void *symbol, const void *src, size_t count, size_t offset, cudaMemcpyKind kind)
{ VGPU_UNSUPPORTED("cudaGraphAddMemcpyNodeToSymbol"); return 801; }
VGPU_STUB cudaError_t cudaGraphAddMemsetNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies, const cudaMemsetParams *pMemsetParams)
{ VGPU_UNSUPPORTED("cudaGraphAddMemsetNode"); return 801; }
#if VGPU_CUDART == 12
VGPU_STUB cudaError_t cudaGraphAddNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies, cudaGraphNodeParams *nodeParams)
{ VGPU_UNSUPPORTED("cudaGraphAddNode"); return 801; }
#endif
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaGraphAddNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, const cudaGraphEdgeData *dependencyData, size_t numDependencies, cudaGraphNodeParams *nodeParams)
{ VGPU_UNSUPPORTED("cudaGraphAddNode"); return 801; }
#endif
#if VGPU_CUDART == 12
VGPU_STUB cudaError_t cudaGraphAddNode_v2(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, const cudaGraphEdgeData *dependencyData, size_t numDependencies, cudaGraphNodeParams *nodeParams)
{ VGPU_UNSUPPORTED("cudaGraphAddNode_v2"); return 801; }
#endif
VGPU_STUB cudaError_t cudaGraphChildGraphNodeGetGraph(cudaGraphNode_t node, cudaGraph_t *pGraph)
{ VGPU_UNSUPPORTED("cudaGraphChildGraphNodeGetGraph"); return 801; }
VGPU_STUB cudaError_t cudaGraphClone(cudaGraph_t *pGraphClone, cudaGraph_t originalGraph)
{ VGPU_UNSUPPORTED("cudaGraphClone"); return 801; }
VGPU_STUB cudaError_t cudaGraphConditionalHandleCreate(cudaGraphConditionalHandle *pHandle_out, cudaGraph_t graph, unsigned int defaultLaunchValue, unsigned int flags)
{ VGPU_UNSUPPORTED("cudaGraphConditionalHandleCreate"); return 801; }
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaGraphConditionalHandleCreate_v2(cudaGraphConditionalHandle *pHandle_out, cudaGraph_t graph, cudaExecutionContext_t ctx, unsigned int defaultLaunchValue, unsigned int flags)
{ VGPU_UNSUPPORTED("cudaGraphConditionalHandleCreate_v2"); return 801; }
#endif
VGPU_STUB cudaError_t cudaGraphCreate(cudaGraph_t *pGraph, unsigned int flags)
{ VGPU_UNSUPPORTED("cudaGraphCreate"); return 801; }
VGPU_STUB cudaError_t cudaGraphDebugDotPrint(cudaGraph_t graph, const char *path, unsigned int flags)
{ VGPU_UNSUPPORTED("cudaGraphDebugDotPrint"); return 801; }
VGPU_STUB cudaError_t cudaGraphDestroy(cudaGraph_t graph)
{ VGPU_UNSUPPORTED("cudaGraphDestroy"); return 801; }
VGPU_STUB cudaError_t cudaGraphDestroyNode(cudaGraphNode_t node)
{ VGPU_UNSUPPORTED("cudaGraphDestroyNode"); return 801; }
VGPU_STUB cudaError_t cudaGraphEventRecordNodeGetEvent(cudaGraphNode_t node, cudaEvent_t *event_out)
{ VGPU_UNSUPPORTED("cudaGraphEventRecordNodeGetEvent"); return 801; }
VGPU_STUB cudaError_t cudaGraphEventRecordNodeSetEvent(cudaGraphNode_t node, cudaEvent_t event)
{ VGPU_UNSUPPORTED("cudaGraphEventRecordNodeSetEvent"); return 801; }
VGPU_STUB cudaError_t cudaGraphEventWaitNodeGetEvent(cudaGraphNode_t node, cudaEvent_t *event_out)
{ VGPU_UNSUPPORTED("cudaGraphEventWaitNodeGetEvent"); return 801; }
VGPU_STUB cudaError_t cudaGraphEventWaitNodeSetEvent(cudaGraphNode_t node, cudaEvent_t event)
{ VGPU_UNSUPPORTED("cudaGraphEventWaitNodeSetEvent"); return 801; }
VGPU_STUB cudaError_t cudaGraphExecChildGraphNodeSetParams(cudaGraphExec_t hGraphExec, cudaGraphNode_t node, cudaGraph_t childGraph)
{ VGPU_UNSUPPORTED("cudaGraphExecChildGraphNodeSetParams"); return 801; }
VGPU_STUB cudaError_t cudaGraphExecDestroy(cudaGraphExec_t graphExec)
{ VGPU_UNSUPPORTED("cudaGraphExecDestroy"); return 801; }
VGPU_STUB cudaError_t cudaGraphExecEventRecordNodeSetEvent(cudaGraphExec_t hGraphExec, cudaGraphNode_t hNode, cudaEvent_t event)
{ VGPU_UNSUPPORTED("cudaGraphExecEventRecordNodeSetEvent"); return 801; }
VGPU_STUB cudaError_t cudaGraphExecEventWaitNodeSetEvent(cudaGraphExec_t hGraphExec, cudaGraphNode_t hNode, cudaEvent_t event)
{ VGPU_UNSUPPORTED("cudaGraphExecEventWaitNodeSetEvent"); return 801; }
VGPU_STUB cudaError_t cudaGraphExecExternalSemaphoresSignalNodeSetParams(cudaGraphExec_t hGraphExec, cudaGraphNode_t hNode, const cudaExternalSemaphoreSignalNodeParams *nodeParams)
{ VGPU_UNSUPPORTED("cudaGraphExecExternalSemaphoresSignalNodeSetParams"); return 801; }
VGPU_STUB cudaError_t cudaGraphExecExternalSemaphoresWaitNodeSetParams(cudaGraphExec_t hGraphExec, cudaGraphNode_t hNode, const cudaExternalSemaphoreWaitNodeParams *nodeParams)
{ VGPU_UNSUPPORTED("cudaGraphExecExternalSemaphoresWaitNodeSetParams"); return 801; }
VGPU_STUB cudaError_t cudaGraphExecGetFlags(cudaGraphExec_t graphExec, unsigned long long *flags)
{ VGPU_UNSUPPORTED("cudaGraphExecGetFlags"); return 801; }
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaGraphExecGetId(cudaGraphExec_t hGraphExec, unsigned int *graphID)
{ VGPU_UNSUPPORTED("cudaGraphExecGetId"); return 801; }
#endif
VGPU_STUB cudaError_t cudaGraphExecHostNodeSetParams(cudaGraphExec_t hGraphExec, cudaGraphNode_t node, const cudaHostNodeParams *pNodeParams)
{ VGPU_UNSUPPORTED("cudaGraphExecHostNodeSetParams"); return 801; }
VGPU_STUB cudaError_t cudaGraphExecKernelNodeSetParams(cudaGraphExec_t hGraphExec, cudaGraphNode_t node, const cudaKernelNodeParams *pNodeParams)
{ VGPU_UNSUPPORTED("cudaGraphExecKernelNodeSetParams"); return 801; }
VGPU_STUB cudaError_t cudaGraphExecMemcpyNodeSetParams(cudaGraphExec_t hGraphExec, cudaGraphNode_t node, const cudaMemcpy3DParms *pNodeParams)
{ VGPU_UNSUPPORTED("cudaGraphExecMemcpyNodeSetParams"); return 801; }
VGPU_STUB cudaError_t cudaGraphExecMemcpyNodeSetParams1D(cudaGraphExec_t hGraphExec, cudaGraphNode_t node, void *dst, const void *src, size_t count, cudaMemcpyKind kind)
{ VGPU_UNSUPPORTED("cudaGraphExecMemcpyNodeSetParams1D"); return 801; }
VGPU_STUB cudaError_t cudaGraphExecMemcpyNodeSetParamsFromSymbol(cudaGraphExec_t hGraphExec, cudaGraphNode_t node, void *dst, const void *symbol, size_t count, size_t offset, cudaMemcpyKind kind)
{ VGPU_UNSUPPORTED("cudaGraphExecMemcpyNodeSetParamsFromSymbol"); return 801; }
VGPU_STUB cudaError_t cudaGraphExecMemcpyNodeSetParamsToSymbol(cudaGraphExec_t hGraphExec, cudaGraphNode_t node, const void *symbol, const void *src, size_t count, size_t offset, cudaMemcpyKind kind)
{ VGPU_UNSUPPORTED("cudaGraphExecMemcpyNodeSetParamsToSymbol"); return 801; }
VGPU_STUB cudaError_t cudaGraphExecMemsetNodeSetParams(cudaGraphExec_t hGraphExec, cudaGraphNode_t node, const cudaMemsetParams *pNodeParams)
{ VGPU_UNSUPPORTED("cudaGraphExecMemsetNodeSetParams"); return 801; }
VGPU_STUB cudaError_t cudaGraphExecNodeSetParams(cudaGraphExec_t graphExec, cudaGraphNode_t node, cudaGraphNodeParams *nodeParams)
{ VGPU_UNSUPPORTED("cudaGraphExecNodeSetParams"); return 801; }
VGPU_STUB cudaError_t cudaGraphExecUpdate(cudaGraphExec_t hGraphExec, cudaGraph_t hGraph, cudaGraphExecUpdateResultInfo *resultInfo)
{ VGPU_UNSUPPORTED("cudaGraphExecUpdate"); return 801; }
VGPU_STUB cudaError_t cudaGraphExternalSemaphoresSignalNodeGetParams(cudaGraphNode_t hNode, cudaExternalSemaphoreSignalNodeParams *params_out)
{ VGPU_UNSUPPORTED("cudaGraphExternalSemaphoresSignalNodeGetParams"); return 801; }
VGPU_STUB cudaError_t cudaGraphExternalSemaphoresSignalNodeSetParams(cudaGraphNode_t hNode, const cudaExternalSemaphoreSignalNodeParams *nodeParams)
{ VGPU_UNSUPPORTED("cudaGraphExternalSemaphoresSignalNodeSetParams"); return 801; }
VGPU_STUB cudaError_t cudaGraphExternalSemaphoresWaitNodeGetParams(cudaGraphNode_t hNode, cudaExternalSemaphoreWaitNodeParams *params_out)
{ VGPU_UNSUPPORTED("cudaGraphExternalSemaphoresWaitNodeGetParams"); return 801; }
VGPU_STUB cudaError_t cudaGraphExternalSemaphoresWaitNodeSetParams(cudaGraphNode_t hNode, const cudaExternalSemaphoreWaitNodeParams *nodeParams)
{ VGPU_UNSUPPORTED("cudaGraphExternalSemaphoresWaitNodeSetParams"); return 801; }
#if VGPU_CUDART == 12
VGPU_STUB cudaError_t cudaGraphGetEdges(cudaGraph_t graph, cudaGraphNode_t *from, cudaGraphNode_t *to, size_t *numEdges)
{ VGPU_UNSUPPORTED("cudaGraphGetEdges"); return 801; }
#endif
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaGraphGetEdges(cudaGraph_t graph, cudaGraphNode_t *from, cudaGraphNode_t *to, cudaGraphEdgeData *edgeData, size_t *numEdges)
{ VGPU_UNSUPPORTED("cudaGraphGetEdges"); return 801; }
#endif
#if VGPU_CUDART == 12
VGPU_STUB cudaError_t cudaGraphGetEdges_v2(cudaGraph_t graph, cudaGraphNode_t *from, cudaGraphNode_t *to, cudaGraphEdgeData *edgeData, size_t *numEdges)
{ VGPU_UNSUPPORTED("cudaGraphGetEdges_v2"); return 801; }
#endif
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaGraphGetId(cudaGraph_t hGraph, unsigned int *graphID)
{ VGPU_UNSUPPORTED("cudaGraphGetId"); return 801; }
#endif
VGPU_STUB cudaError_t cudaGraphGetNodes(cudaGraph_t graph, cudaGraphNode_t *nodes, size_t *numNodes)
{ VGPU_UNSUPPORTED("cudaGraphGetNodes"); return 801; }
VGPU_STUB cudaError_t cudaGraphGetRootNodes(cudaGraph_t graph, cudaGraphNode_t *pRootNodes, size_t *pNumRootNodes)
{ VGPU_UNSUPPORTED("cudaGraphGetRootNodes"); return 801; }
VGPU_STUB cudaError_t cudaGraphHostNodeGetParams(cudaGraphNode_t node, cudaHostNodeParams *pNodeParams)
{ VGPU_UNSUPPORTED("cudaGraphHostNodeGetParams"); return 801; }
VGPU_STUB cudaError_t cudaGraphHostNodeSetParams(cudaGraphNode_t node, const cudaHostNodeParams *pNodeParams)
{ VGPU_UNSUPPORTED("cudaGraphHostNodeSetParams"); return 801; }
VGPU_STUB cudaError_t cudaGraphInstantiate(cudaGraphExec_t *pGraphExec, cudaGraph_t graph, unsigned long long flags)
{ VGPU_UNSUPPORTED("cudaGraphInstantiate"); return 801; }
VGPU_STUB cudaError_t cudaGraphInstantiateWithFlags(cudaGraphExec_t *pGraphExec, cudaGraph_t graph, unsigned long long flags)
{ VGPU_UNSUPPORTED("cudaGraphInstantiateWithFlags"); return 801; }
VGPU_STUB cudaError_t cudaGraphInstantiateWithParams(cudaGraphExec_t *pGraphExec, cudaGraph_t graph, cudaGraphInstantiateParams *instantiateParams)
{ VGPU_UNSUPPORTED("cudaGraphInstantiateWithParams"); return 801; }
VGPU_STUB cudaError_t cudaGraphInstantiateWithParams_ptsz(cudaGraphExec_t *pGraphExec, cudaGraph_t graph, cudaGraphInstantiateParams *instantiateParams)
{ VGPU_UNSUPPORTED("cudaGraphInstantiateWithParams_ptsz"); return 801; }
#if VGPU_CUDART == 12
VGPU_STUB cudaError_t cudaGraphKernelNodeCopyAttributes(cudaGraphNode_t hSrc, cudaGraphNode_t hDst)
{ VGPU_UNSUPPORTED("cudaGraphKernelNodeCopyAttributes"); return 801; }
#endif
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaGraphKernelNodeCopyAttributes(cudaGraphNode_t hDst, cudaGraphNode_t hSrc)
{ VGPU_UNSUPPORTED("cudaGraphKernelNodeCopyAttributes"); return 801; }
#endif
VGPU_STUB cudaError_t cudaGraphKernelNodeGetAttribute(cudaGraphNode_t hNode, cudaLaunchAttributeID attr, cudaLaunchAttributeValue *value_out)
{ VGPU_UNSUPPORTED("cudaGraphKernelNodeGetAttribute"); return 801; }
VGPU_STUB cudaError_t cudaGraphKernelNodeGetParams(cudaGraphNode_t node, cudaKernelNodeParams *pNodeParams)
{ VGPU_UNSUPPORTED("cudaGraphKernelNodeGetParams"); return 801; }
VGPU_STUB cudaError_t cudaGraphKernelNodeSetAttribute(cudaGraphNode_t hNode, cudaLaunchAttributeID attr, const cudaLaunchAttributeValue *value)
{ VGPU_UNSUPPORTED("cudaGraphKernelNodeSetAttribute"); return 801; }
VGPU_STUB cudaError_t cudaGraphKernelNodeSetParams(cudaGraphNode_t node, const cudaKernelNodeParams *pNodeParams)
{ VGPU_UNSUPPORTED("cudaGraphKernelNodeSetParams"); return 801; }
VGPU_STUB cudaError_t cudaGraphLaunch(cudaGraphExec_t graphExec, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaGraphLaunch"); return 801; }
VGPU_STUB cudaError_t cudaGraphLaunch_ptsz(cudaGraphExec_t graphExec, cudaStream_t stream)
{ return cudaGraphLaunch(graphExec, VGPU_PER_THREAD(stream)); }
VGPU_STUB cudaError_t cudaGraphMemAllocNodeGetParams(cudaGraphNode_t node, cudaMemAllocNodeParams *params_out)
{ VGPU_UNSUPPORTED("cudaGraphMemAllocNodeGetParams"); return 801; }
VGPU_STUB cudaError_t cudaGraphMemFreeNodeGetParams(cudaGraphNode_t node, void *dptr_out)
{ VGPU_UNSUPPORTED("cudaGraphMemFreeNodeGetParams"); return 801; }
VGPU_STUB cudaError_t cudaGraphMemcpyNodeGetParams(cudaGraphNode_t node, cudaMemcpy3DParms *pNodeParams)
{ VGPU_UNSUPPORTED("cudaGraphMemcpyNodeGetParams"); return 801; }
VGPU_STUB cudaError_t cudaGraphMemcpyNodeSetParams(cudaGraphNode_t node, const cudaMemcpy3DParms *pNodeParams)
{ VGPU_UNSUPPORTED("cudaGraphMemcpyNodeSetParams"); return 801; }
VGPU_STUB cudaError_t cudaGraphMemcpyNodeSetParams1D(cudaGraphNode_t node, void *dst, const void *src, size_t count, cudaMemcpyKind kind)
{ VGPU_UNSUPPORTED("cudaGraphMemcpyNodeSetParams1D"); return 801; }
VGPU_STUB cudaError_t cudaGraphMemcpyNodeSetParamsFromSymbol(cudaGraphNode_t node, void *dst, const void *symbol, size_t count, size_t offset, cudaMemcpyKind kind)
{ VGPU_UNSUPPORTED("cudaGraphMemcpyNodeSetParamsFromSymbol"); return 801; }
VGPU_STUB cudaError_t cudaGraphMemcpyNodeSetParamsToSymbol(cudaGraphNode_t node, const void *symbol, const void *src, size_t count, size_t offset, cudaMemcpyKind kind)
{ VGPU_UNSUPPORTED("cudaGraphMemcpyNodeSetParamsToSymbol"); return 801; }
VGPU_STUB cudaError_t cudaGraphMemsetNodeGetParams(cudaGraphNode_t node, cudaMemsetParams *pNodeParams)
{ VGPU_UNSUPPORTED("cudaGraphMemsetNodeGetParams"); return 801; }
VGPU_STUB cudaError_t cudaGraphMemsetNodeSetParams(cudaGraphNode_t node, const cudaMemsetParams *pNodeParams)
{ VGPU_UNSUPPORTED("cudaGraphMemsetNodeSetParams"); return 801; }
VGPU_STUB cudaError_t cudaGraphNodeFindInClone(cudaGraphNode_t *pNode, cudaGraphNode_t originalNode, cudaGraph_t clonedGraph)
{ VGPU_UNSUPPORTED("cudaGraphNodeFindInClone"); return 801; }
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaGraphNodeGetContainingGraph(cudaGraphNode_t hNode, cudaGraph_t *phGraph)
{ VGPU_UNSUPPORTED("cudaGraphNodeGetContainingGraph"); return 801; }
#endif
#if VGPU_CUDART == 12
VGPU_STUB cudaError_t cudaGraphNodeGetDependencies(cudaGraphNode_t node, cudaGraphNode_t *pDependencies, size_t *pNumDependencies)
{ VGPU_UNSUPPORTED("cudaGraphNodeGetDependencies"); return 801; }
#endif
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaGraphNodeGetDependencies(cudaGraphNode_t node, cudaGraphNode_t *pDependencies, cudaGraphEdgeData *edgeData, size_t *pNumDependencies)
{ VGPU_UNSUPPORTED("cudaGraphNodeGetDependencies"); return 801; }
#endif
#if VGPU_CUDART == 12
VGPU_STUB cudaError_t cudaGraphNodeGetDependencies_v2(cudaGraphNode_t node, cudaGraphNode_t *pDependencies, cudaGraphEdgeData *edgeData, size_t *pNumDependencies)
{ VGPU_UNSUPPORTED("cudaGraphNodeGetDependencies_v2"); return 801; }
VGPU_STUB cudaError_t cudaGraphNodeGetDependentNodes(cudaGraphNode_t node, cudaGraphNode_t *pDependentNodes, size_t *pNumDependentNodes)
{ VGPU_UNSUPPORTED("cudaGraphNodeGetDependentNodes"); return 801; }
#endif
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaGraphNodeGetDependentNodes(cudaGraphNode_t node, cudaGraphNode_t *pDependentNodes, cudaGraphEdgeData *edgeData, size_t *pNumDependentNodes)
{ VGPU_UNSUPPORTED("cudaGraphNodeGetDependentNodes"); return 801; }
#endif
#if VGPU_CUDART == 12
VGPU_STUB cudaError_t cudaGraphNodeGetDependentNodes_v2(cudaGraphNode_t node, cudaGraphNode_t *pDependentNodes, cudaGraphEdgeData *edgeData, size_t *pNumDependentNodes)
{ VGPU_UNSUPPORTED("cudaGraphNodeGetDependentNodes_v2"); return 801; }
#endif
VGPU_STUB cudaError_t cudaGraphNodeGetEnabled(cudaGraphExec_t hGraphExec, cudaGraphNode_t hNode, unsigned int *isEnabled)
{ VGPU_UNSUPPORTED("cudaGraphNodeGetEnabled"); return 801; }
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaGraphNodeGetLocalId(cudaGraphNode_t hNode, unsigned int *nodeId)
{ VGPU_UNSUPPORTED("cudaGraphNodeGetLocalId"); return 801; }
VGPU_STUB cudaError_t cudaGraphNodeGetParams(cudaGraphNode_t node, cudaGraphNodeParams *nodeParams)
{ VGPU_UNSUPPORTED("cudaGraphNodeGetParams"); return 801; }
VGPU_STUB cudaError_t cudaGraphNodeGetToolsId(cudaGraphNode_t hNode, unsigned long long *toolsNodeId)
{ VGPU_UNSUPPORTED("cudaGraphNodeGetToolsId"); return 801; }
#endif
VGPU_STUB cudaError_t cudaGraphNodeGetType(cudaGraphNode_t node, cudaGraphNodeType *pType)
{ VGPU_UNSUPPORTED("cudaGraphNodeGetType"); return 801; }
VGPU_STUB cudaError_t cudaGraphNodeSetEnabled(cudaGraphExec_t hGraphExec, cudaGraphNode_t hNode, unsigned int isEnabled)
{ VGPU_UNSUPPORTED("cudaGraphNodeSetEnabled"); return 801; }
VGPU_STUB cudaError_t cudaGraphNodeSetParams(cudaGraphNode_t node, cudaGraphNodeParams *nodeParams)
{ VGPU_UNSUPPORTED("cudaGraphNodeSetParams"); return 801; }
VGPU_STUB cudaError_t cudaGraphReleaseUserObject(cudaGraph_t graph, cudaUserObject_t object, unsigned int count)
{ VGPU_UNSUPPORTED("cudaGraphReleaseUserObject"); return 801; }
#if VGPU_CUDART == 12
VGPU_STUB cudaError_t cudaGraphRemoveDependencies(cudaGraph_t graph, const cudaGraphNode_t *from, const cudaGraphNode_t *to, size_t numDependencies)
{ VGPU_UNSUPPORTED("cudaGraphRemoveDependencies"); return 801; }
#endif
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaGraphRemoveDependencies(cudaGraph_t graph, const cudaGraphNode_t *from, const cudaGraphNode_t *to, const cudaGraphEdgeData *edgeData, size_t numDependencies)
{ VGPU_UNSUPPORTED("cudaGraphRemoveDependencies"); return 801; }
#endif
#if VGPU_CUDART == 12
VGPU_STUB cudaError_t cudaGraphRemoveDependencies_v2(cudaGraph_t graph, const cudaGraphNode_t *from, const cudaGraphNode_t *to, const cudaGraphEdgeData *edgeData, size_t numDependencies)
{ VGPU_UNSUPPORTED("cudaGraphRemoveDependencies_v2"); return 801; }
#endif
VGPU_STUB cudaError_t cudaGraphRetainUserObject(cudaGraph_t graph, cudaUserObject_t object, unsigned int count, unsigned int flags)
{ VGPU_UNSUPPORTED("cudaGraphRetainUserObject"); return 801; }
VGPU_STUB cudaError_t cudaGraphUpload(cudaGraphExec_t graphExec, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaGraphUpload"); return 801; }
VGPU_STUB cudaError_t cudaGraphUpload_ptsz(cudaGraphExec_t graphExec, cudaStream_t stream)
{ return cudaGraphUpload(graphExec, VGPU_PER_THREAD(stream)); }
VGPU_STUB cudaError_t cudaGraphicsEGLRegisterImage()
{ VGPU_UNSUPPORTED("cudaGraphicsEGLRegisterImage"); return 801; }
VGPU_STUB cudaError_t cudaGraphicsGLRegisterBuffer()
{ VGPU_UNSUPPORTED("cudaGraphicsGLRegisterBuffer"); return 801; }
VGPU_STUB cudaError_t cudaGraphicsGLRegisterImage()
{ VGPU_UNSUPPORTED("cudaGraphicsGLRegisterImage"); return 801; }
VGPU_STUB cudaError_t cudaGraphicsMapResources(int count, cudaGraphicsResource_t *resources, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaGraphicsMapResources"); return 801; }
VGPU_STUB cudaError_t cudaGraphicsResourceGetMappedEglFrame()
{ VGPU_UNSUPPORTED("cudaGraphicsResourceGetMappedEglFrame"); return 801; }
VGPU_STUB cudaError_t cudaGraphicsResourceGetMappedMipmappedArray(cudaMipmappedArray_t *mipmappedArray, cudaGraphicsResource_t resource)
{ VGPU_UNSUPPORTED("cudaGraphicsResourceGetMappedMipmappedArray"); return 801; }
VGPU_STUB cudaError_t cudaGraphicsResourceGetMappedPointer(void **devPtr, size_t *size, cudaGraphicsResource_t resource)
{ VGPU_UNSUPPORTED("cudaGraphicsResourceGetMappedPointer"); return 801; }
VGPU_STUB cudaError_t cudaGraphicsResourceSetMapFlags(cudaGraphicsResource_t resource, unsigned int flags)
{ VGPU_UNSUPPORTED("cudaGraphicsResourceSetMapFlags"); return 801; }
VGPU_STUB cudaError_t cudaGraphicsSubResourceGetMappedArray(cudaArray_t *array, cudaGraphicsResource_t resource, unsigned int arrayIndex, unsigned int mipLevel)
{ VGPU_UNSUPPORTED("cudaGraphicsSubResourceGetMappedArray"); return 801; }
VGPU_STUB cudaError_t cudaGraphicsUnmapResources(int count, cudaGraphicsResource_t *resources, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaGraphicsUnmapResources"); return 801; }
VGPU_STUB cudaError_t cudaGraphicsUnregisterResource(cudaGraphicsResource_t resource)
{ VGPU_UNSUPPORTED("cudaGraphicsUnregisterResource"); return 801; }
VGPU_STUB cudaError_t cudaGraphicsVDPAURegisterOutputSurface()
{ VGPU_UNSUPPORTED("cudaGraphicsVDPAURegisterOutputSurface"); return 801; }
VGPU_STUB cudaError_t cudaGraphicsVDPAURegisterVideoSurface()
{ VGPU_UNSUPPORTED("cudaGraphicsVDPAURegisterVideoSurface"); return 801; }
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaGreenCtxCreate(cudaExecutionContext_t *phCtx, cudaDevResourceDesc_t desc, int device, unsigned int flags)
{ VGPU_UNSUPPORTED("cudaGreenCtxCreate"); return 801; }
#endif
VGPU_STUB cudaError_t cudaHostAlloc(void **pHost, size_t size, unsigned int flags)
{ VGPU_UNSUPPORTED("cudaHostAlloc"); return 801; }
VGPU_STUB cudaError_t cudaHostGetDevicePointer(void **pDevice, void *pHost, unsigned int flags)
{ VGPU_UNSUPPORTED("cudaHostGetDevicePointer"); return 801; }
VGPU_STUB cudaError_t cudaHostGetFlags(unsigned int *pFlags, void *pHost)
{ VGPU_UNSUPPORTED("cudaHostGetFlags"); return 801; }
VGPU_STUB cudaError_t cudaHostRegister(void *ptr, size_t size, unsigned int flags)
{ VGPU_UNSUPPORTED("cudaHostRegister"); return 801; }
VGPU_STUB cudaError_t cudaHostUnregister(void *ptr)
{ VGPU_UNSUPPORTED("cudaHostUnregister"); return 801; }
VGPU_STUB cudaError_t cudaImportExternalMemory(cudaExternalMemory_t *extMem_out, const cudaExternalMemoryHandleDesc *memHandleDesc)
{ VGPU_UNSUPPORTED("cudaImportExternalMemory"); return 801; }
VGPU_STUB cudaError_t cudaImportExternalSemaphore(cudaExternalSemaphore_t *extSem_out, const cudaExternalSemaphoreHandleDesc *semHandleDesc)
{ VGPU_UNSUPPORTED("cudaImportExternalSemaphore"); return 801; }
VGPU_STUB cudaError_t cudaInitDevice(int device, unsigned int deviceFlags, unsigned int flags)
{ VGPU_UNSUPPORTED("cudaInitDevice"); return 801; }
VGPU_STUB cudaError_t cudaIpcCloseMemHandle(void *devPtr)
{ VGPU_UNSUPPORTED("cudaIpcCloseMemHandle"); return 801; }
VGPU_STUB cudaError_t cudaIpcGetEventHandle(cudaIpcEventHandle_t *handle, cudaEvent_t event)
{ VGPU_UNSUPPORTED("cudaIpcGetEventHandle"); return 801; }
VGPU_STUB cudaError_t cudaIpcGetMemHandle(cudaIpcMemHandle_t *handle, void *devPtr)
{ VGPU_UNSUPPORTED("cudaIpcGetMemHandle"); return 801; }
VGPU_STUB cudaError_t cudaIpcOpenEventHandle(cudaEvent_t *event, cudaIpcEventHandle_t handle)
{ VGPU_UNSUPPORTED("cudaIpcOpenEventHandle"); return 801; }
VGPU_STUB cudaError_t cudaIpcOpenMemHandle(void **devPtr, cudaIpcMemHandle_t handle, unsigned int flags)
{ VGPU_UNSUPPORTED("cudaIpcOpenMemHandle"); return 801; }
VGPU_STUB cudaError_t cudaKernelSetAttributeForDevice(cudaKernel_t kernel, cudaFuncAttribute attr, int value, int device)
{ VGPU_UNSUPPORTED("cudaKernelSetAttributeForDevice"); return 801; }
VGPU_STUB cudaError_t cudaLaunchCooperativeKernel(const void *func, dim3 gridDim, dim3 blockDim, void **args, size_t sharedMem, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaLaunchCooperativeKernel"); return 801; }
VGPU_STUB cudaError_t cudaLaunchCooperativeKernel_ptsz(const void *func, dim3 gridDim, dim3 blockDim, void **args, size_t sharedMem, cudaStream_t stream)
{ return cudaLaunchCooperativeKernel(func, gridDim, blockDim, args, sharedMem, VGPU_PER_THREAD(stream)); }
#if VGPU_CUDART == 12
VGPU_STUB cudaError_t cudaLaunchCooperativeKernelMultiDevice(cudaLaunchParams *launchParamsList, unsigned int numDevices, unsigned int flags)
{ VGPU_UNSUPPORTED("cudaLaunchCooperativeKernelMultiDevice"); return 801; }
#endif
VGPU_STUB cudaError_t cudaLaunchHostFunc(cudaStream_t stream, cudaHostFn_t fn, void *userData)
{ VGPU_UNSUPPORTED("cudaLaunchHostFunc"); return 801; }
VGPU_STUB cudaError_t cudaLaunchHostFunc_ptsz(cudaStream_t stream, cudaHostFn_t fn, void *userData)
{ return cudaLaunchHostFunc(VGPU_PER_THREAD(stream), fn, userData); }
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaLaunchHostFunc_v2(cudaStream_t stream, cudaHostFn_t fn, void *userData, unsigned int syncMode)
{ VGPU_UNSUPPORTED("cudaLaunchHostFunc_v2"); return 801; }
VGPU_STUB cudaError_t cudaLaunchHostFunc_v2_ptsz(cudaStream_t stream, cudaHostFn_t fn, void *userData, unsigned int syncMode)
{ return cudaLaunchHostFunc_v2(VGPU_PER_THREAD(stream), fn, userData, syncMode); }
#endif
VGPU_STUB cudaError_t cudaLaunchKernel(const void *func, dim3 gridDim, dim3 blockDim, void **args, size_t sharedMem, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaLaunchKernel"); return 801; }
VGPU_STUB cudaError_t cudaLaunchKernel_ptsz(const void *func, dim3 gridDim, dim3 blockDim, void **args, size_t sharedMem, cudaStream_t stream)
{ return cudaLaunchKernel(func, gridDim, blockDim, args, sharedMem, VGPU_PER_THREAD(stream)); }
VGPU_STUB cudaError_t cudaLaunchKernelExC(const cudaLaunchConfig_t *config, const void *func, void **args)
{ VGPU_UNSUPPORTED("cudaLaunchKernelExC"); return 801; }
VGPU_STUB cudaError_t cudaLaunchKernelExC_ptsz(const cudaLaunchConfig_t *config, const void *func, void **args)
{ VGPU_UNSUPPORTED("cudaLaunchKernelExC_ptsz"); return 801; }
VGPU_STUB cudaError_t cudaLibraryEnumerateKernels(cudaKernel_t *kernels, unsigned int numKernels, cudaLibrary_t lib)
{ VGPU_UNSUPPORTED("cudaLibraryEnumerateKernels"); return 801; }
VGPU_STUB cudaError_t cudaLibraryGetGlobal(void **dptr, size_t *bytes, cudaLibrary_t library, const char *name)
{ VGPU_UNSUPPORTED("cudaLibraryGetGlobal"); return 801; }
VGPU_STUB cudaError_t cudaLibraryGetKernel(cudaKernel_t *pKernel, cudaLibrary_t library, const char *name)
{ VGPU_UNSUPPORTED("cudaLibraryGetKernel"); return 801; }
VGPU_STUB cudaError_t cudaLibraryGetKernelCount(unsigned int *count, cudaLibrary_t lib)
{ VGPU_UNSUPPORTED("cudaLibraryGetKernelCount"); return 801; }
VGPU_STUB cudaError_t cudaLibraryGetManaged(void **dptr, size_t *bytes, cudaLibrary_t library, const char *name)
{ VGPU_UNSUPPORTED("cudaLibraryGetManaged"); return 801; }
VGPU_STUB cudaError_t cudaLibraryGetUnifiedFunction(void **fptr, cudaLibrary_t library, const char *symbol)
{ VGPU_UNSUPPORTED("cudaLibraryGetUnifiedFunction"); return 801; }
VGPU_STUB cudaError_t cudaLibraryLoadData(cudaLibrary_t *library, const void *code, cudaJitOption *jitOptions, void **jitOptionsValues, unsigned int numJitOptions, cudaLibraryOption *libraryOptions, void **libraryOptionValues, unsigned int numLibraryOptions)
{ VGPU_UNSUPPORTED("cudaLibraryLoadData"); return 801; }
VGPU_STUB cudaError_t cudaLibraryLoadFromFile(cudaLibrary_t *library, const char *fileName, cudaJitOption *jitOptions, void **jitOptionsValues, unsigned int numJitOptions, cudaLibraryOption *libraryOptions, void **libraryOptionValues, unsigned int numLibraryOptions)
{ VGPU_UNSUPPORTED("cudaLibraryLoadFromFile"); return 801; }
VGPU_STUB cudaError_t cudaLibraryUnload(cudaLibrary_t library)
{ VGPU_UNSUPPORTED("cudaLibraryUnload"); return 801; }
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaLogsCurrent(cudaLogIterator *iterator_out, unsigned int flags)
{ VGPU_UNSUPPORTED("cudaLogsCurrent"); return 801; }
VGPU_STUB cudaError_t cudaLogsDumpToFile(cudaLogIterator *iterator, const char *pathToFile, unsigned int flags)
{ VGPU_UNSUPPORTED("cudaLogsDumpToFile"); return 801; }
VGPU_STUB cudaError_t cudaLogsDumpToMemory(cudaLogIterator *iterator, char *buffer, size_t *size, unsigned int flags)
{ VGPU_UNSUPPORTED("cudaLogsDumpToMemory"); return 801; }
VGPU_STUB cudaError_t cudaLogsRegisterCallback(cudaLogsCallback_t callbackFunc, void *userData, cudaLogsCallbackHandle *callback_out)
{ VGPU_UNSUPPORTED("cudaLogsRegisterCallback"); return 801; }
VGPU_STUB cudaError_t cudaLogsUnregisterCallback(cudaLogsCallbackHandle callback)
{ VGPU_UNSUPPORTED("cudaLogsUnregisterCallback"); return 801; }
#endif
VGPU_STUB cudaError_t cudaMalloc(void **devPtr, size_t size)
{ VGPU_UNSUPPORTED("cudaMalloc"); return 801; }
VGPU_STUB cudaError_t cudaMalloc3D(cudaPitchedPtr *pitchedDevPtr, cudaExtent extent)
{ VGPU_UNSUPPORTED("cudaMalloc3D"); return 801; }
VGPU_STUB cudaError_t cudaMalloc3DArray(cudaArray_t *array, const cudaChannelFormatDesc *desc, cudaExtent extent, unsigned int flags)
{ VGPU_UNSUPPORTED("cudaMalloc3DArray"); return 801; }
VGPU_STUB cudaError_t cudaMallocArray(cudaArray_t *array, const cudaChannelFormatDesc *desc, size_t width, size_t height, unsigned int flags)
{ VGPU_UNSUPPORTED("cudaMallocArray"); return 801; }
VGPU_STUB cudaError_t cudaMallocAsync(void **devPtr, size_t size, cudaStream_t hStream)
{ VGPU_UNSUPPORTED("cudaMallocAsync"); return 801; }
VGPU_STUB cudaError_t cudaMallocAsync_ptsz(void **devPtr, size_t size, cudaStream_t hStream)
{ return cudaMallocAsync(devPtr, size, VGPU_PER_THREAD(hStream)); }
VGPU_STUB cudaError_t cudaMallocFromPoolAsync(void **ptr, size_t size, cudaMemPool_t memPool, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaMallocFromPoolAsync"); return 801; }
VGPU_STUB cudaError_t cudaMallocFromPoolAsync_ptsz(void **ptr, size_t size, cudaMemPool_t memPool, cudaStream_t stream)
{ return cudaMallocFromPoolAsync(ptr, size, memPool, VGPU_PER_THREAD(stream)); }
VGPU_STUB cudaError_t cudaMallocHost(void **ptr, size_t size)
{ VGPU_UNSUPPORTED("cudaMallocHost"); return 801; }
VGPU_STUB cudaError_t cudaMallocManaged(void **devPtr, size_t size, unsigned int flags)
{ VGPU_UNSUPPORTED("cudaMallocManaged"); return 801; }
VGPU_STUB cudaError_t cudaMallocMipmappedArray(cudaMipmappedArray_t *mipmappedArray, const cudaChannelFormatDesc *desc, cudaExtent extent, unsigned int numLevels, unsigned int flags)
{ VGPU_UNSUPPORTED("cudaMallocMipmappedArray"); return 801; }
VGPU_STUB cudaError_t cudaMallocPitch(void **devPtr, size_t *pitch, size_t width, size_t height)
{ VGPU_UNSUPPORTED("cudaMallocPitch"); return 801; }
#if VGPU_CUDART == 12
VGPU_STUB cudaError_t cudaMemAdvise(const void *devPtr, size_t count, cudaMemoryAdvise advice, int device)
{ VGPU_UNSUPPORTED("cudaMemAdvise"); return 801; }
#endif
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaMemAdvise(const void *devPtr, size_t count, cudaMemoryAdvise advice, cudaMemLocation location)
{ VGPU_UNSUPPORTED("cudaMemAdvise"); return 801; }
#endif
#if VGPU_CUDART == 12
VGPU_STUB cudaError_t cudaMemAdvise_v2(const void *devPtr, size_t count, cudaMemoryAdvise advice, cudaMemLocation location)
{ VGPU_UNSUPPORTED("cudaMemAdvise_v2"); return 801; }
#endif
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaMemDiscardAndPrefetchBatchAsync(void **dptrs, size_t *sizes, size_t count, cudaMemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaMemDiscardAndPrefetchBatchAsync"); return 801; }
VGPU_STUB cudaError_t cudaMemDiscardAndPrefetchBatchAsync_ptsz(void **dptrs, size_t *sizes, size_t count, cudaMemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags, cudaStream_t stream)
{ return cudaMemDiscardAndPrefetchBatchAsync(dptrs, sizes, count, prefetchLocs, prefetchLocIdxs, numPrefetchLocs, flags, VGPU_PER_THREAD(stream)); }
VGPU_STUB cudaError_t cudaMemDiscardBatchAsync(void **dptrs, size_t *sizes, size_t count, unsigned long long flags, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaMemDiscardBatchAsync"); return 801; }
VGPU_STUB cudaError_t cudaMemDiscardBatchAsync_ptsz(void **dptrs, size_t *sizes, size_t count, unsigned long long flags, cudaStream_t stream)
{ return cudaMemDiscardBatchAsync(dptrs, sizes, count, flags, VGPU_PER_THREAD(stream)); }
VGPU_STUB cudaError_t cudaMemGetDefaultMemPool(cudaMemPool_t *memPool, cudaMemLocation *location, cudaMemAllocationType type)
{ VGPU_UNSUPPORTED("cudaMemGetDefaultMemPool"); return 801; }
#endif
VGPU_STUB cudaError_t cudaMemGetInfo(size_t *free, size_t *total)
{ VGPU_UNSUPPORTED("cudaMemGetInfo"); return 801; }
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaMemGetLocationInfo(void *devPtr, size_t size, size_t summaryGranularity, size_t samplingGranularity, cudaMemLocation *location_out)
{ VGPU_UNSUPPORTED("cudaMemGetLocationInfo"); return 801; }
VGPU_STUB cudaError_t cudaMemGetMemPool(cudaMemPool_t *memPool, cudaMemLocation *location, cudaMemAllocationType type)
{ VGPU_UNSUPPORTED("cudaMemGetMemPool"); return 801; }
#endif
VGPU_STUB cudaError_t cudaMemPoolCreate(cudaMemPool_t *memPool, const cudaMemPoolProps *poolProps)
{ VGPU_UNSUPPORTED("cudaMemPoolCreate"); return 801; }
VGPU_STUB cudaError_t cudaMemPoolDestroy(cudaMemPool_t memPool)
{ VGPU_UNSUPPORTED("cudaMemPoolDestroy"); return 801; }
VGPU_STUB cudaError_t cudaMemPoolExportPointer(cudaMemPoolPtrExportData *exportData, void *ptr)
{ VGPU_UNSUPPORTED("cudaMemPoolExportPointer"); return 801; }
VGPU_STUB cudaError_t cudaMemPoolExportToShareableHandle(void *shareableHandle, cudaMemPool_t memPool, cudaMemAllocationHandleType handleType, unsigned int flags)
{ VGPU_UNSUPPORTED("cudaMemPoolExportToShareableHandle"); return 801; }
VGPU_STUB cudaError_t cudaMemPoolGetAccess(cudaMemAccessFlags *flags, cudaMemPool_t memPool, cudaMemLocation *location)
{ VGPU_UNSUPPORTED("cudaMemPoolGetAccess"); return 801; }
VGPU_STUB cudaError_t cudaMemPoolGetAttribute(cudaMemPool_t memPool, cudaMemPoolAttr attr, void *value)
{ VGPU_UNSUPPORTED("cudaMemPoolGetAttribute"); return 801; }
VGPU_STUB cudaError_t cudaMemPoolImportFromShareableHandle(cudaMemPool_t *memPool, void *shareableHandle, cudaMemAllocationHandleType handleType, unsigned int flags)
{ VGPU_UNSUPPORTED("cudaMemPoolImportFromShareableHandle"); return 801; }
VGPU_STUB cudaError_t cudaMemPoolImportPointer(void **ptr, cudaMemPool_t memPool, cudaMemPoolPtrExportData *exportData)
{ VGPU_UNSUPPORTED("cudaMemPoolImportPointer"); return 801; }
VGPU_STUB cudaError_t cudaMemPoolSetAccess(cudaMemPool_t memPool, const cudaMemAccessDesc *descList, size_t count)
{ VGPU_UNSUPPORTED("cudaMemPoolSetAccess"); return 801; }
VGPU_STUB cudaError_t cudaMemPoolSetAttribute(cudaMemPool_t memPool, cudaMemPoolAttr attr, void *value)
{ VGPU_UNSUPPORTED("cudaMemPoolSetAttribute"); return 801; }
VGPU_STUB cudaError_t cudaMemPoolTrimTo(cudaMemPool_t memPool, size_t minBytesToKeep)
{ VGPU_UNSUPPORTED("cudaMemPoolTrimTo"); return 801; }
#if VGPU_CUDART == 12
VGPU_STUB cudaError_t cudaMemPrefetchAsync(const void *devPtr, size_t count, int dstDevice, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaMemPrefetchAsync"); return 801; }
#endif
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaMemPrefetchAsync(const void *devPtr, size_t count, cudaMemLocation location, unsigned int flags, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaMemPrefetchAsync"); return 801; }
#endif
#if VGPU_CUDART == 12
VGPU_STUB cudaError_t cudaMemPrefetchAsync_ptsz(const void *devPtr, size_t count, int dstDevice, cudaStream_t stream)
{ return cudaMemPrefetchAsync(devPtr, count, dstDevice, VGPU_PER_THREAD(stream)); }
#endif
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaMemPrefetchAsync_ptsz(const void *devPtr, size_t count, cudaMemLocation location, unsigned int flags, cudaStream_t stream)
{ return cudaMemPrefetchAsync(devPtr, count, location, flags, VGPU_PER_THREAD(stream)); }
#endif
#if VGPU_CUDART == 12
VGPU_STUB cudaError_t cudaMemPrefetchAsync_v2(const void *devPtr, size_t count, cudaMemLocation location, unsigned int flags, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaMemPrefetchAsync_v2"); return 801; }
VGPU_STUB cudaError_t cudaMemPrefetchAsync_v2_ptsz(const void *devPtr, size_t count, cudaMemLocation location, unsigned int flags, cudaStream_t stream)
{ return cudaMemPrefetchAsync_v2(devPtr, count, location, flags, VGPU_PER_THREAD(stream)); }
#endif
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaMemPrefetchBatchAsync(void **dptrs, size_t *sizes, size_t count, cudaMemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaMemPrefetchBatchAsync"); return 801; }
VGPU_STUB cudaError_t cudaMemPrefetchBatchAsync_ptsz(void **dptrs, size_t *sizes, size_t count, cudaMemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags, cudaStream_t stream)
{ return cudaMemPrefetchBatchAsync(dptrs, sizes, count, prefetchLocs, prefetchLocIdxs, numPrefetchLocs, flags, VGPU_PER_THREAD(stream)); }
#endif
VGPU_STUB cudaError_t cudaMemRangeGetAttribute(void *data, size_t dataSize, cudaMemRangeAttribute attribute, const void *devPtr, size_t count)
{ VGPU_UNSUPPORTED("cudaMemRangeGetAttribute"); return 801; }
VGPU_STUB cudaError_t cudaMemRangeGetAttributes(void **data, size_t *dataSizes, cudaMemRangeAttribute *attributes, size_t numAttributes, const void *devPtr, size_t count)
{ VGPU_UNSUPPORTED("cudaMemRangeGetAttributes"); return 801; }
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaMemSetMemPool(cudaMemLocation *location, cudaMemAllocationType type, cudaMemPool_t memPool)
{ VGPU_UNSUPPORTED("cudaMemSetMemPool"); return 801; }
#endif
VGPU_STUB cudaError_t cudaMemcpy(void *dst, const void *src, size_t count, cudaMemcpyKind kind)
{ VGPU_UNSUPPORTED("cudaMemcpy"); return 801; }
VGPU_STUB cudaError_t cudaMemcpy_ptds(void *dst, const void *src, size_t count, cudaMemcpyKind kind)
{ VGPU_UNSUPPORTED("cudaMemcpy_ptds"); return 801; }
VGPU_STUB cudaError_t cudaMemcpy2D(void *dst, size_t dpitch, const void *src, size_t spitch, size_t width, size_t height, cudaMemcpyKind kind)
{ VGPU_UNSUPPORTED("cudaMemcpy2D"); return 801; }
VGPU_STUB cudaError_t cudaMemcpy2D_ptds(void *dst, size_t dpitch, const void *src, size_t spitch, size_t width, size_t height, cudaMemcpyKind kind)
{ VGPU_UNSUPPORTED("cudaMemcpy2D_ptds"); return 801; }
VGPU_STUB cudaError_t cudaMemcpy2DArrayToArray(cudaArray_t dst, size_t wOffsetDst, size_t hOffsetDst, cudaArray_const_t src, size_t wOffsetSrc, size_t hOffsetSrc, size_t width, size_t height, cudaMemcpyKind kind)
{ VGPU_UNSUPPORTED("cudaMemcpy2DArrayToArray"); return 801; }
VGPU_STUB cudaError_t cudaMemcpy2DArrayToArray_ptds(cudaArray_t dst, size_t wOffsetDst, size_t hOffsetDst, cudaArray_const_t src, size_t wOffsetSrc, size_t hOffsetSrc, size_t width, size_t height, cudaMemcpyKind kind)
{ return cudaMemcpy2DArrayToArray(dst, wOffsetDst, hOffsetDst, src, wOffsetSrc, hOffsetSrc, width, height, kind); }
VGPU_STUB cudaError_t cudaMemcpy2DAsync(void *dst, size_t dpitch, const void *src, size_t spitch, size_t width, size_t height, cudaMemcpyKind kind, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaMemcpy2DAsync"); return 801; }
VGPU_STUB cudaError_t cudaMemcpy2DAsync_ptsz(void *dst, size_t dpitch, const void *src, size_t spitch, size_t width, size_t height, cudaMemcpyKind kind, cudaStream_t stream)
{ return cudaMemcpy2DAsync(dst, dpitch, src, spitch, width, height, kind, VGPU_PER_THREAD(stream)); }
VGPU_STUB cudaError_t cudaMemcpy2DFromArray(void *dst, size_t dpitch, cudaArray_const_t src, size_t wOffset, size_t hOffset, size_t width, size_t height, cudaMemcpyKind kind)
{ VGPU_UNSUPPORTED("cudaMemcpy2DFromArray"); return 801; }
VGPU_STUB cudaError_t cudaMemcpy2DFromArray_ptds(void *dst, size_t dpitch, cudaArray_const_t src, size_t wOffset, size_t hOffset, size_t width, size_t height, cudaMemcpyKind kind)
{ return cudaMemcpy2DFromArray(dst, dpitch, src, wOffset, hOffset, width, height, kind); }
VGPU_STUB cudaError_t cudaMemcpy2DFromArrayAsync(void *dst, size_t dpitch, cudaArray_const_t src, size_t wOffset, size_t hOffset, size_t width, size_t height, cudaMemcpyKind kind, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaMemcpy2DFromArrayAsync"); return 801; }
VGPU_STUB cudaError_t cudaMemcpy2DFromArrayAsync_ptsz(void *dst, size_t dpitch, cudaArray_const_t src, size_t wOffset, size_t hOffset, size_t width, size_t height, cudaMemcpyKind kind, cudaStream_t stream)
{ return cudaMemcpy2DFromArrayAsync(dst, dpitch, src, wOffset, hOffset, width, height, kind, VGPU_PER_THREAD(stream)); }
VGPU_STUB cudaError_t cudaMemcpy2DToArray(cudaArray_t dst, size_t wOffset, size_t hOffset, const void *src, size_t spitch, size_t width, size_t height, cudaMemcpyKind kind)
{ VGPU_UNSUPPORTED("cudaMemcpy2DToArray"); return 801; }
VGPU_STUB cudaError_t cudaMemcpy2DToArray_ptds(cudaArray_t dst, size_t wOffset, size_t hOffset, const void *src, size_t spitch, size_t width, size_t height, cudaMemcpyKind kind)
{ return cudaMemcpy2DToArray(dst, wOffset, hOffset, src, spitch, width, height, kind); }
VGPU_STUB cudaError_t cudaMemcpy2DToArrayAsync(cudaArray_t dst, size_t wOffset, size_t hOffset, const void *src, size_t spitch, size_t width, size_t height, cudaMemcpyKind kind, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaMemcpy2DToArrayAsync"); return 801; }
VGPU_STUB cudaError_t cudaMemcpy2DToArrayAsync_ptsz(cudaArray_t dst, size_t wOffset, size_t hOffset, const void *src, size_t spitch, size_t width, size_t height, cudaMemcpyKind kind, cudaStream_t stream)
{ return cudaMemcpy2DToArrayAsync(dst, wOffset, hOffset, src, spitch, width, height, kind, VGPU_PER_THREAD(stream)); }
VGPU_STUB cudaError_t cudaMemcpy3D(const cudaMemcpy3DParms *p)
{ VGPU_UNSUPPORTED("cudaMemcpy3D"); return 801; }
VGPU_STUB cudaError_t cudaMemcpy3D_ptds(const cudaMemcpy3DParms *p)
{ VGPU_UNSUPPORTED("cudaMemcpy3D_ptds"); return 801; }
VGPU_STUB cudaError_t cudaMemcpy3DAsync(const cudaMemcpy3DParms *p, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaMemcpy3DAsync"); return 801; }
VGPU_STUB cudaError_t cudaMemcpy3DAsync_ptsz(const cudaMemcpy3DParms *p, cudaStream_t stream)
{ return cudaMemcpy3DAsync(p, VGPU_PER_THREAD(stream)); }
#if VGPU_CUDART == 12
VGPU_STUB cudaError_t cudaMemcpy3DBatchAsync(size_t numOps, cudaMemcpy3DBatchOp *opList, size_t *failIdx, unsigned long long flags, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaMemcpy3DBatchAsync"); return 801; }
#endif
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaMemcpy3DBatchAsync(size_t numOps, cudaMemcpy3DBatchOp *opList, unsigned long long flags, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaMemcpy3DBatchAsync"); return 801; }
#endif
#if VGPU_CUDART == 12
VGPU_STUB cudaError_t cudaMemcpy3DBatchAsync_ptsz(size_t numOps, cudaMemcpy3DBatchOp *opList, size_t *failIdx, unsigned long long flags, cudaStream_t stream)
{ return cudaMemcpy3DBatchAsync(numOps, opList, failIdx, flags, VGPU_PER_THREAD(stream)); }
#endif
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaMemcpy3DBatchAsync_ptsz(size_t numOps, cudaMemcpy3DBatchOp *opList, unsigned long long flags, cudaStream_t stream)
{ return cudaMemcpy3DBatchAsync(numOps, opList, flags, VGPU_PER_THREAD(stream)); }
#endif
VGPU_STUB cudaError_t cudaMemcpy3DPeer(const cudaMemcpy3DPeerParms *p)
{ VGPU_UNSUPPORTED("cudaMemcpy3DPeer"); return 801; }
VGPU_STUB cudaError_t cudaMemcpy3DPeer_ptds(const cudaMemcpy3DPeerParms *p)
{ VGPU_UNSUPPORTED("cudaMemcpy3DPeer_ptds"); return 801; }
VGPU_STUB cudaError_t cudaMemcpy3DPeerAsync(const cudaMemcpy3DPeerParms *p, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaMemcpy3DPeerAsync"); return 801; }
VGPU_STUB cudaError_t cudaMemcpy3DPeerAsync_ptsz(const cudaMemcpy3DPeerParms *p, cudaStream_t stream)
{ return cudaMemcpy3DPeerAsync(p, VGPU_PER_THREAD(stream)); }
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaMemcpy3DWithAttributesAsync(cudaMemcpy3DBatchOp *op, unsigned long long flags, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaMemcpy3DWithAttributesAsync"); return 801; }
VGPU_STUB cudaError_t cudaMemcpy3DWithAttributesAsync_ptsz(cudaMemcpy3DBatchOp *op, unsigned long long flags, cudaStream_t stream)
{ return cudaMemcpy3DWithAttributesAsync(op, flags, VGPU_PER_THREAD(stream)); }
#endif
VGPU_STUB cudaError_t cudaMemcpyArrayToArray(cudaArray_t dst, size_t wOffsetDst, size_t hOffsetDst, cudaArray_const_t src, size_t wOffsetSrc, size_t hOffsetSrc, size_t count, cudaMemcpyKind kind)
{ VGPU_UNSUPPORTED("cudaMemcpyArrayToArray"); return 801; }
VGPU_STUB cudaError_t cudaMemcpyArrayToArray_ptds(cudaArray_t dst, size_t wOffsetDst, size_t hOffsetDst, cudaArray_const_t src, size_t wOffsetSrc, size_t hOffsetSrc, size_t count, cudaMemcpyKind kind)
{ return cudaMemcpyArrayToArray(dst, wOffsetDst, hOffsetDst, src, wOffsetSrc, hOffsetSrc, count, kind); }
VGPU_STUB cudaError_t cudaMemcpyAsync(void *dst, const void *src, size_t count, cudaMemcpyKind kind, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaMemcpyAsync"); return 801; }
VGPU_STUB cudaError_t cudaMemcpyAsync_ptsz(void *dst, const void *src, size_t count, cudaMemcpyKind kind, cudaStream_t stream)
{ return cudaMemcpyAsync(dst, src, count, kind, VGPU_PER_THREAD(stream)); }
#if VGPU_CUDART == 12
VGPU_STUB cudaError_t cudaMemcpyBatchAsync(void **dsts, void **srcs, size_t *sizes, size_t count, cudaMemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, size_t *failIdx, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaMemcpyBatchAsync"); return 801; }
#endif
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaMemcpyBatchAsync(void *const *dsts, const void *const *srcs, const size_t *sizes, size_t count, cudaMemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaMemcpyBatchAsync"); return 801; }
#endif
#if VGPU_CUDART == 12
VGPU_STUB cudaError_t cudaMemcpyBatchAsync_ptsz(void **dsts, void **srcs, size_t *sizes, size_t count, cudaMemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, size_t *failIdx, cudaStream_t stream)
{ return cudaMemcpyBatchAsync(dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs, failIdx, VGPU_PER_THREAD(stream)); }
#endif
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaMemcpyBatchAsync_ptsz(void *const *dsts, const void *const *srcs, const size_t *sizes, size_t count, cudaMemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, cudaStream_t stream)
{ return cudaMemcpyBatchAsync(dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs, VGPU_PER_THREAD(stream)); }
#endif
VGPU_STUB cudaError_t cudaMemcpyFromArray(void *dst, cudaArray_const_t src, size_t wOffset, size_t hOffset, size_t count, cudaMemcpyKind kind)
{ VGPU_UNSUPPORTED("cudaMemcpyFromArray"); return 801; }
VGPU_STUB cudaError_t cudaMemcpyFromArray_ptds(void *dst, cudaArray_const_t src, size_t wOffset, size_t hOffset, size_t count, cudaMemcpyKind kind)
{ return cudaMemcpyFromArray(dst, src, wOffset, hOffset, count, kind); }
VGPU_STUB cudaError_t cudaMemcpyFromArrayAsync(void *dst, cudaArray_const_t src, size_t wOffset, size_t hOffset, size_t count, cudaMemcpyKind kind, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaMemcpyFromArrayAsync"); return 801; }
VGPU_STUB cudaError_t cudaMemcpyFromArrayAsync_ptsz(void *dst, cudaArray_const_t src, size_t wOffset, size_t hOffset, size_t count, cudaMemcpyKind kind, cudaStream_t stream)
{ return cudaMemcpyFromArrayAsync(dst, src, wOffset, hOffset, count, kind, VGPU_PER_THREAD(stream)); }
VGPU_STUB cudaError_t cudaMemcpyFromSymbol(void *dst, const void *symbol, size_t count, size_t offset, cudaMemcpyKind kind)
{ VGPU_UNSUPPORTED("cudaMemcpyFromSymbol"); return 801; }
VGPU_STUB cudaError_t cudaMemcpyFromSymbol_ptds(void *dst, const void *symbol, size_t count, size_t offset, cudaMemcpyKind kind)
{ VGPU_UNSUPPORTED("cudaMemcpyFromSymbol_ptds"); return 801; }
VGPU_STUB cudaError_t cudaMemcpyFromSymbolAsync(void *dst, const void *symbol, size_t count, size_t offset, cudaMemcpyKind kind, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaMemcpyFromSymbolAsync"); return 801; }
VGPU_STUB cudaError_t cudaMemcpyFromSymbolAsync_ptsz(void *dst, const void *symbol, size_t count, size_t offset, cudaMemcpyKind kind, cudaStream_t stream)
{ return cudaMemcpyFromSymbolAsync(dst, symbol, count, offset, kind, VGPU_PER_THREAD(stream)); }
VGPU_STUB cudaError_t cudaMemcpyPeer(void *dst, int dstDevice, const void *src, int srcDevice, size_t count)
{ VGPU_UNSUPPORTED("cudaMemcpyPeer"); return 801; }
VGPU_STUB cudaError_t cudaMemcpyPeerAsync(void *dst, int dstDevice, const void *src, int srcDevice, size_t count, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaMemcpyPeerAsync"); return 801; }
VGPU_STUB cudaError_t cudaMemcpyToArray(cudaArray_t dst, size_t wOffset, size_t hOffset, const void *src, size_t count, cudaMemcpyKind kind)
{ VGPU_UNSUPPORTED("cudaMemcpyToArray"); return 801; }
VGPU_STUB cudaError_t cudaMemcpyToArray_ptds(cudaArray_t dst, size_t wOffset, size_t hOffset, const void *src, size_t count, cudaMemcpyKind kind)
{ return cudaMemcpyToArray(dst, wOffset, hOffset, src, count, kind); }
VGPU_STUB cudaError_t cudaMemcpyToArrayAsync(cudaArray_t dst, size_t wOffset, size_t hOffset, const void *src, size_t count, cudaMemcpyKind kind, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaMemcpyToArrayAsync"); return 801; }
VGPU_STUB cudaError_t cudaMemcpyToArrayAsync_ptsz(cudaArray_t dst, size_t wOffset, size_t hOffset, const void *src, size_t count, cudaMemcpyKind kind, cudaStream_t stream)
{ return cudaMemcpyToArrayAsync(dst, wOffset, hOffset, src, count, kind, VGPU_PER_THREAD(stream)); }
VGPU_STUB cudaError_t cudaMemcpyToSymbol(const void *symbol, const void *src, size_t count, size_t offset, cudaMemcpyKind kind)
{ VGPU_UNSUPPORTED("cudaMemcpyToSymbol"); return 801; }
VGPU_STUB cudaError_t cudaMemcpyToSymbol_ptds(const void *symbol, const void *src, size_t count, size_t offset, cudaMemcpyKind kind)
{ VGPU_UNSUPPORTED("cudaMemcpyToSymbol_ptds"); return 801; }
VGPU_STUB cudaError_t cudaMemcpyToSymbolAsync(const void *symbol, const void *src, size_t count, size_t offset, cudaMemcpyKind kind, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaMemcpyToSymbolAsync"); return 801; }
VGPU_STUB cudaError_t cudaMemcpyToSymbolAsync_ptsz(const void *symbol, const void *src, size_t count, size_t offset, cudaMemcpyKind kind, cudaStream_t stream)
{ return cudaMemcpyToSymbolAsync(symbol, src, count, offset, kind, VGPU_PER_THREAD(stream)); }
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaMemcpyWithAttributesAsync(void *dst, const void *src, size_t size, cudaMemcpyAttributes *attr, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaMemcpyWithAttributesAsync"); return 801; }
VGPU_STUB cudaError_t cudaMemcpyWithAttributesAsync_ptsz(void *dst, const void *src, size_t size, cudaMemcpyAttributes *attr, cudaStream_t stream)
{ return cudaMemcpyWithAttributesAsync(dst, src, size, attr, VGPU_PER_THREAD(stream)); }
#endif
VGPU_STUB cudaError_t cudaMemset(void *devPtr, int value, size_t count)
{ VGPU_UNSUPPORTED("cudaMemset"); return 801; }
VGPU_STUB cudaError_t cudaMemset_ptds(void *devPtr, int value, size_t count)
{ VGPU_UNSUPPORTED("cudaMemset_ptds"); return 801; }
VGPU_STUB cudaError_t cudaMemset2D(void *devPtr, size_t pitch, int value, size_t width, size_t height)
{ VGPU_UNSUPPORTED("cudaMemset2D"); return 801; }
VGPU_STUB cudaError_t cudaMemset2D_ptds(void *devPtr, size_t pitch, int value, size_t width, size_t height)
{ VGPU_UNSUPPORTED("cudaMemset2D_ptds"); return 801; }
VGPU_STUB cudaError_t cudaMemset2DAsync(void *devPtr, size_t pitch, int value, size_t width, size_t height, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaMemset2DAsync"); return 801; }
VGPU_STUB cudaError_t cudaMemset2DAsync_ptsz(void *devPtr, size_t pitch, int value, size_t width, size_t height, cudaStream_t stream)
{ return cudaMemset2DAsync(devPtr, pitch, value, width, height, VGPU_PER_THREAD(stream)); }
VGPU_STUB cudaError_t cudaMemset3D(cudaPitchedPtr pitchedDevPtr, int value, cudaExtent extent)
{ VGPU_UNSUPPORTED("cudaMemset3D"); return 801; }
VGPU_STUB cudaError_t cudaMemset3D_ptds(cudaPitchedPtr pitchedDevPtr, int value, cudaExtent extent)
{ VGPU_UNSUPPORTED("cudaMemset3D_ptds"); return 801; }
VGPU_STUB cudaError_t cudaMemset3DAsync(cudaPitchedPtr pitchedDevPtr, int value, cudaExtent extent, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaMemset3DAsync"); return 801; }
VGPU_STUB cudaError_t cudaMemset3DAsync_ptsz(cudaPitchedPtr pitchedDevPtr, int value, cudaExtent extent, cudaStream_t stream)
{ return cudaMemset3DAsync(pitchedDevPtr, value, extent, VGPU_PER_THREAD(stream)); }
VGPU_STUB cudaError_t cudaMemsetAsync(void *devPtr, int value, size_t count, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaMemsetAsync"); return 801; }
VGPU_STUB cudaError_t cudaMemsetAsync_ptsz(void *devPtr, int value, size_t count, cudaStream_t stream)
{ return cudaMemsetAsync(devPtr, value, count, VGPU_PER_THREAD(stream)); }
VGPU_STUB cudaError_t cudaMipmappedArrayGetMemoryRequirements(cudaArrayMemoryRequirements *memoryRequirements, cudaMipmappedArray_t mipmap, int device)
{ VGPU_UNSUPPORTED("cudaMipmappedArrayGetMemoryRequirements"); return 801; }
VGPU_STUB cudaError_t cudaMipmappedArrayGetSparseProperties(cudaArraySparseProperties *sparseProperties, cudaMipmappedArray_t mipmap)
{ VGPU_UNSUPPORTED("cudaMipmappedArrayGetSparseProperties"); return 801; }
VGPU_STUB cudaError_t cudaOccupancyAvailableDynamicSMemPerBlock(size_t *dynamicSmemSize, const void *func, int numBlocks, int blockSize)
{ VGPU_UNSUPPORTED("cudaOccupancyAvailableDynamicSMemPerBlock"); return 801; }
VGPU_STUB cudaError_t cudaOccupancyMaxActiveBlocksPerMultiprocessor(int *numBlocks, const void *func, int blockSize, size_t dynamicSMemSize)
{ VGPU_UNSUPPORTED("cudaOccupancyMaxActiveBlocksPerMultiprocessor"); return 801; }
VGPU_STUB cudaError_t cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(int *numBlocks, const void *func, int blockSize, size_t dynamicSMemSize, unsigned int flags)
{ VGPU_UNSUPPORTED("cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags"); return 801; }
VGPU_STUB cudaError_t cudaOccupancyMaxActiveClusters(int *numClusters, const void *func, const cudaLaunchConfig_t *launchConfig)
{ VGPU_UNSUPPORTED("cudaOccupancyMaxActiveClusters"); return 801; }
VGPU_STUB cudaError_t cudaOccupancyMaxPotentialClusterSize(int *clusterSize, const void *func, const cudaLaunchConfig_t *launchConfig)
{ VGPU_UNSUPPORTED("cudaOccupancyMaxPotentialClusterSize"); return 801; }
VGPU_STUB cudaError_t cudaPeekAtLastError(void)
{ VGPU_UNSUPPORTED("cudaPeekAtLastError"); return 801; }
VGPU_STUB cudaError_t cudaPointerGetAttributes(cudaPointerAttributes *attributes, const void *ptr)
{ VGPU_UNSUPPORTED("cudaPointerGetAttributes"); return 801; }
VGPU_STUB cudaError_t cudaProfilerStart(void)
{ VGPU_UNSUPPORTED("cudaProfilerStart"); return 801; }
VGPU_STUB cudaError_t cudaProfilerStop(void)
{ VGPU_UNSUPPORTED("cudaProfilerStop"); return 801; }
VGPU_STUB cudaError_t cudaRuntimeGetVersion(int *runtimeVersion)
{ VGPU_UNSUPPORTED("cudaRuntimeGetVersion"); return 801; }
VGPU_STUB cudaError_t cudaSetDevice(int device)
{ VGPU_UNSUPPORTED("cudaSetDevice"); return 801; }
VGPU_STUB cudaError_t cudaSetDeviceFlags(unsigned int flags)
{ VGPU_UNSUPPORTED("cudaSetDeviceFlags"); return 801; }
#if VGPU_CUDART == 12
VGPU_STUB cudaError_t cudaSetDoubleForDevice(double *d)
{ VGPU_UNSUPPORTED("cudaSetDoubleForDevice"); return 801; }
VGPU_STUB cudaError_t cudaSetDoubleForHost(double *d)
{ VGPU_UNSUPPORTED("cudaSetDoubleForHost"); return 801; }
#endif
VGPU_STUB cudaError_t cudaSetValidDevices(int *device_arr, int len)
{ VGPU_UNSUPPORTED("cudaSetValidDevices"); return 801; }
#if VGPU_CUDART == 12
VGPU_STUB cudaError_t cudaSignalExternalSemaphoresAsync(const cudaExternalSemaphore_t *extSemArray, const cudaExternalSemaphoreSignalParams_v1 *paramsArray, unsigned int numExtSems, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaSignalExternalSemaphoresAsync"); return 801; }
#endif
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaSignalExternalSemaphoresAsync(const cudaExternalSemaphore_t *extSemArray, const cudaExternalSemaphoreSignalParams *paramsArray, unsigned int numExtSems, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaSignalExternalSemaphoresAsync"); return 801; }
#endif
#if VGPU_CUDART == 12
VGPU_STUB cudaError_t cudaSignalExternalSemaphoresAsync_ptsz(const cudaExternalSemaphore_t *extSemArray, const cudaExternalSemaphoreSignalParams_v1 *paramsArray, unsigned int numExtSems, cudaStream_t stream)
{ return cudaSignalExternalSemaphoresAsync(extSemArray, paramsArray, numExtSems, VGPU_PER_THREAD(stream)); }
#endif
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaSignalExternalSemaphoresAsync_ptsz(const cudaExternalSemaphore_t *extSemArray, const cudaExternalSemaphoreSignalParams *paramsArray, unsigned int numExtSems, cudaStream_t stream)
{ return cudaSignalExternalSemaphoresAsync(extSemArray, paramsArray, numExtSems, VGPU_PER_THREAD(stream)); }
#endif
#if VGPU_CUDART == 12
VGPU_STUB cudaError_t cudaSignalExternalSemaphoresAsync_v2(const cudaExternalSemaphore_t *extSemArray, const cudaExternalSemaphoreSignalParams *paramsArray, unsigned int numExtSems, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaSignalExternalSemaphoresAsync_v2"); return 801; }
VGPU_STUB cudaError_t cudaSignalExternalSemaphoresAsync_v2_ptsz(const cudaExternalSemaphore_t *extSemArray, const cudaExternalSemaphoreSignalParams *paramsArray, unsigned int numExtSems, cudaStream_t stream)
{ return cudaSignalExternalSemaphoresAsync_v2(extSemArray, paramsArray, numExtSems, VGPU_PER_THREAD(stream)); }
#endif
VGPU_STUB cudaError_t cudaStreamAddCallback(cudaStream_t stream, cudaStreamCallback_t callback, void *userData, unsigned int flags)
{ VGPU_UNSUPPORTED("cudaStreamAddCallback"); return 801; }
VGPU_STUB cudaError_t cudaStreamAddCallback_ptsz(cudaStream_t stream, cudaStreamCallback_t callback, void *userData, unsigned int flags)
{ return cudaStreamAddCallback(VGPU_PER_THREAD(stream), callback, userData, flags); }
VGPU_STUB cudaError_t cudaStreamAttachMemAsync(cudaStream_t stream, void *devPtr, size_t length, unsigned int flags)
{ VGPU_UNSUPPORTED("cudaStreamAttachMemAsync"); return 801; }
VGPU_STUB cudaError_t cudaStreamAttachMemAsync_ptsz(cudaStream_t stream, void *devPtr, size_t length, unsigned int flags)
{ return cudaStreamAttachMemAsync(VGPU_PER_THREAD(stream), devPtr, length, flags); }
VGPU_STUB cudaError_t cudaStreamBeginCapture(cudaStream_t stream, cudaStreamCaptureMode mode)
{ VGPU_UNSUPPORTED("cudaStreamBeginCapture"); return 801; }
VGPU_STUB cudaError_t cudaStreamBeginCapture_ptsz(cudaStream_t stream, cudaStreamCaptureMode mode)
{ return cudaStreamBeginCapture(VGPU_PER_THREAD(stream), mode); }
VGPU_STUB cudaError_t cudaStreamBeginCaptureToGraph(cudaStream_t stream, cudaGraph_t graph, const cudaGraphNode_t *dependencies, const cudaGraphEdgeData *dependencyData, size_t numDependencies, cudaStreamCaptureMode mode)
{ VGPU_UNSUPPORTED("cudaStreamBeginCaptureToGraph"); return 801; }
VGPU_STUB cudaError_t cudaStreamBeginCaptureToGraph_ptsz(cudaStream_t stream, cudaGraph_t graph, const cudaGraphNode_t *dependencies, const cudaGraphEdgeData *dependencyData, size_t numDependencies, cudaStreamCaptureMode mode)
{ return cudaStreamBeginCaptureToGraph(VGPU_PER_THREAD(stream), graph, dependencies, dependencyData, numDependencies, mode); }
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaStreamBeginRecaptureToGraph(cudaStream_t stream, cudaStreamCaptureMode mode, cudaGraph_t graph, cudaGraphRecaptureCallbackData *callbackData)
{ VGPU_UNSUPPORTED("cudaStreamBeginRecaptureToGraph"); return 801; }
VGPU_STUB cudaError_t cudaStreamBeginRecaptureToGraph_ptsz(cudaStream_t stream, cudaStreamCaptureMode mode, cudaGraph_t graph, cudaGraphRecaptureCallbackData *callbackData)
{ return cudaStreamBeginRecaptureToGraph(VGPU_PER_THREAD(stream), mode, graph, callbackData); }
#endif
VGPU_STUB cudaError_t cudaStreamCopyAttributes(cudaStream_t dst, cudaStream_t src)
{ VGPU_UNSUPPORTED("cudaStreamCopyAttributes"); return 801; }
VGPU_STUB cudaError_t cudaStreamCopyAttributes_ptsz(cudaStream_t dst, cudaStream_t src)
{ return cudaStreamCopyAttributes(VGPU_PER_THREAD(dst), VGPU_PER_THREAD(src)); }
VGPU_STUB cudaError_t cudaStreamCreate(cudaStream_t *pStream)
{ VGPU_UNSUPPORTED("cudaStreamCreate"); return 801; }
VGPU_STUB cudaError_t cudaStreamCreateWithFlags(cudaStream_t *pStream, unsigned int flags)
{ VGPU_UNSUPPORTED("cudaStreamCreateWithFlags"); return 801; }
VGPU_STUB cudaError_t cudaStreamCreateWithPriority(cudaStream_t *pStream, unsigned int flags, int priority)
{ VGPU_UNSUPPORTED("cudaStreamCreateWithPriority"); return 801; }
VGPU_STUB cudaError_t cudaStreamDestroy(cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaStreamDestroy"); return 801; }
VGPU_STUB cudaError_t cudaStreamEndCapture(cudaStream_t stream, cudaGraph_t *pGraph)
{ VGPU_UNSUPPORTED("cudaStreamEndCapture"); return 801; }
VGPU_STUB cudaError_t cudaStreamEndCapture_ptsz(cudaStream_t stream, cudaGraph_t *pGraph)
{ return cudaStreamEndCapture(VGPU_PER_THREAD(stream), pGraph); }
VGPU_STUB cudaError_t cudaStreamGetAttribute(cudaStream_t hStream, cudaLaunchAttributeID attr, cudaLaunchAttributeValue *value_out)
{ VGPU_UNSUPPORTED("cudaStreamGetAttribute"); return 801; }
VGPU_STUB cudaError_t cudaStreamGetAttribute_ptsz(cudaStream_t hStream, cudaLaunchAttributeID attr, cudaLaunchAttributeValue *value_out)
{ return cudaStreamGetAttribute(VGPU_PER_THREAD(hStream), attr, value_out); }
#if VGPU_CUDART == 12
VGPU_STUB cudaError_t cudaStreamGetCaptureInfo(cudaStream_t stream, cudaStreamCaptureStatus *captureStatus_out, unsigned long long *id_out)
{ VGPU_UNSUPPORTED("cudaStreamGetCaptureInfo"); return 801; }
#endif
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaStreamGetCaptureInfo(cudaStream_t stream, cudaStreamCaptureStatus *captureStatus_out, unsigned long long *id_out, cudaGraph_t *graph_out, const cudaGraphNode_t **dependencies_out, const cudaGraphEdgeData **edgeData_out, size_t *numDependencies_out)
{ VGPU_UNSUPPORTED("cudaStreamGetCaptureInfo"); return 801; }
#endif
#if VGPU_CUDART == 12
VGPU_STUB cudaError_t cudaStreamGetCaptureInfo_ptsz(cudaStream_t stream, cudaStreamCaptureStatus *captureStatus_out, unsigned long long *id_out)
{ return cudaStreamGetCaptureInfo(VGPU_PER_THREAD(stream), captureStatus_out, id_out); }
#endif
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaStreamGetCaptureInfo_ptsz(cudaStream_t stream, cudaStreamCaptureStatus *captureStatus_out, unsigned long long *id_out, cudaGraph_t *graph_out, const cudaGraphNode_t **dependencies_out, const cudaGraphEdgeData **edgeData_out, size_t *numDependencies_out)
{ return cudaStreamGetCaptureInfo(VGPU_PER_THREAD(stream), captureStatus_out, id_out, graph_out, dependencies_out, edgeData_out, numDependencies_out); }
#endif
#if VGPU_CUDART == 12
VGPU_STUB cudaError_t cudaStreamGetCaptureInfo_v2(cudaStream_t stream, cudaStreamCaptureStatus *captureStatus_out, unsigned long long *id_out, cudaGraph_t *graph_out, const cudaGraphNode_t **dependencies_out, size_t *numDependencies_out)
{ VGPU_UNSUPPORTED("cudaStreamGetCaptureInfo_v2"); return 801; }
VGPU_STUB cudaError_t cudaStreamGetCaptureInfo_v2_ptsz(cudaStream_t stream, cudaStreamCaptureStatus *captureStatus_out, unsigned long long *id_out, cudaGraph_t *graph_out, const cudaGraphNode_t **dependencies_out, size_t *numDependencies_out)
{ return cudaStreamGetCaptureInfo_v2(VGPU_PER_THREAD(stream), captureStatus_out, id_out, graph_out, dependencies_out, numDependencies_out); }
VGPU_STUB cudaError_t cudaStreamGetCaptureInfo_v3(cudaStream_t stream, cudaStreamCaptureStatus *captureStatus_out, unsigned long long *id_out, cudaGraph_t *graph_out, const cudaGraphNode_t **dependencies_out, const cudaGraphEdgeData **edgeData_out, size_t *numDependencies_out)
{ VGPU_UNSUPPORTED("cudaStreamGetCaptureInfo_v3"); return 801; }
VGPU_STUB cudaError_t cudaStreamGetCaptureInfo_v3_ptsz(cudaStream_t stream, cudaStreamCaptureStatus *captureStatus_out, unsigned long long *id_out, cudaGraph_t *graph_out, const cudaGraphNode_t **dependencies_out, const cudaGraphEdgeData **edgeData_out, size_t *numDependencies_out)
{ return cudaStreamGetCaptureInfo_v3(VGPU_PER_THREAD(stream), captureStatus_out, id_out, graph_out, dependencies_out, edgeData_out, numDependencies_out); }
#endif
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaStreamGetDevResource(cudaStream_t hStream, cudaDevResource *resource, cudaDevResourceType type)
{ VGPU_UNSUPPORTED("cudaStreamGetDevResource"); return 801; }
VGPU_STUB cudaError_t cudaStreamGetDevResource_ptsz(cudaStream_t hStream, cudaDevResource *resource, cudaDevResourceType type)
{ return cudaStreamGetDevResource(VGPU_PER_THREAD(hStream), resource, type); }
#endif
VGPU_STUB cudaError_t cudaStreamGetDevice(cudaStream_t hStream, int *device)
{ VGPU_UNSUPPORTED("cudaStreamGetDevice"); return 801; }
VGPU_STUB cudaError_t cudaStreamGetDevice_ptsz(cudaStream_t hStream, int *device)
{ return cudaStreamGetDevice(VGPU_PER_THREAD(hStream), device); }
VGPU_STUB cudaError_t cudaStreamGetFlags(cudaStream_t hStream, unsigned int *flags)
{ VGPU_UNSUPPORTED("cudaStreamGetFlags"); return 801; }
VGPU_STUB cudaError_t cudaStreamGetFlags_ptsz(cudaStream_t hStream, unsigned int *flags)
{ return cudaStreamGetFlags(VGPU_PER_THREAD(hStream), flags); }
VGPU_STUB cudaError_t cudaStreamGetId(cudaStream_t hStream, unsigned long long *streamId)
{ VGPU_UNSUPPORTED("cudaStreamGetId"); return 801; }
VGPU_STUB cudaError_t cudaStreamGetId_ptsz(cudaStream_t hStream, unsigned long long *streamId)
{ return cudaStreamGetId(VGPU_PER_THREAD(hStream), streamId); }
VGPU_STUB cudaError_t cudaStreamGetPriority(cudaStream_t hStream, int *priority)
{ VGPU_UNSUPPORTED("cudaStreamGetPriority"); return 801; }
VGPU_STUB cudaError_t cudaStreamGetPriority_ptsz(cudaStream_t hStream, int *priority)
{ return cudaStreamGetPriority(VGPU_PER_THREAD(hStream), priority); }
VGPU_STUB cudaError_t cudaStreamIsCapturing(cudaStream_t stream, cudaStreamCaptureStatus *pCaptureStatus)
{ VGPU_UNSUPPORTED("cudaStreamIsCapturing"); return 801; }
VGPU_STUB cudaError_t cudaStreamIsCapturing_ptsz(cudaStream_t stream, cudaStreamCaptureStatus *pCaptureStatus)
{ return cudaStreamIsCapturing(VGPU_PER_THREAD(stream), pCaptureStatus); }
VGPU_STUB cudaError_t cudaStreamQuery(cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaStreamQuery"); return 801; }
VGPU_STUB cudaError_t cudaStreamQuery_ptsz(cudaStream_t stream)
{ return cudaStreamQuery(VGPU_PER_THREAD(stream)); }
VGPU_STUB cudaError_t cudaStreamSetAttribute(cudaStream_t hStream, cudaLaunchAttributeID attr, const cudaLaunchAttributeValue *value)
{ VGPU_UNSUPPORTED("cudaStreamSetAttribute"); return 801; }
VGPU_STUB cudaError_t cudaStreamSetAttribute_ptsz(cudaStream_t hStream, cudaLaunchAttributeID attr, const cudaLaunchAttributeValue *value)
{ return cudaStreamSetAttribute(VGPU_PER_THREAD(hStream), attr, value); }
VGPU_STUB cudaError_t cudaStreamSynchronize(cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaStreamSynchronize"); return 801; }
VGPU_STUB cudaError_t cudaStreamSynchronize_ptsz(cudaStream_t stream)
{ return cudaStreamSynchronize(VGPU_PER_THREAD(stream)); }
#if VGPU_CUDART == 12
VGPU_STUB cudaError_t cudaStreamUpdateCaptureDependencies(cudaStream_t stream, cudaGraphNode_t *dependencies, size_t numDependencies, unsigned int flags)
{ VGPU_UNSUPPORTED("cudaStreamUpdateCaptureDependencies"); return 801; }
#endif
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaStreamUpdateCaptureDependencies(cudaStream_t stream, cudaGraphNode_t *dependencies, const cudaGraphEdgeData *dependencyData, size_t numDependencies, unsigned int flags)
{ VGPU_UNSUPPORTED("cudaStreamUpdateCaptureDependencies"); return 801; }
#endif
#if VGPU_CUDART == 12
VGPU_STUB cudaError_t cudaStreamUpdateCaptureDependencies_ptsz(cudaStream_t stream, cudaGraphNode_t *dependencies, size_t numDependencies, unsigned int flags)
{ return cudaStreamUpdateCaptureDependencies(VGPU_PER_THREAD(stream), dependencies, numDependencies, flags); }
#endif
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaStreamUpdateCaptureDependencies_ptsz(cudaStream_t stream, cudaGraphNode_t *dependencies, const cudaGraphEdgeData *dependencyData, size_t numDependencies, unsigned int flags)
{ return cudaStreamUpdateCaptureDependencies(VGPU_PER_THREAD(stream), dependencies, dependencyData, numDependencies, flags); }
#endif
#if VGPU_CUDART == 12
VGPU_STUB cudaError_t cudaStreamUpdateCaptureDependencies_v2(cudaStream_t stream, cudaGraphNode_t *dependencies, const cudaGraphEdgeData *dependencyData, size_t numDependencies, unsigned int flags)
{ VGPU_UNSUPPORTED("cudaStreamUpdateCaptureDependencies_v2"); return 801; }
VGPU_STUB cudaError_t cudaStreamUpdateCaptureDependencies_v2_ptsz(cudaStream_t stream, cudaGraphNode_t *dependencies, const cudaGraphEdgeData *dependencyData, size_t numDependencies, unsigned int flags)
{ return cudaStreamUpdateCaptureDependencies_v2(VGPU_PER_THREAD(stream), dependencies, dependencyData, numDependencies, flags); }
#endif
VGPU_STUB cudaError_t cudaStreamWaitEvent(cudaStream_t stream, cudaEvent_t event, unsigned int flags)
{ VGPU_UNSUPPORTED("cudaStreamWaitEvent"); return 801; }
VGPU_STUB cudaError_t cudaStreamWaitEvent_ptsz(cudaStream_t stream, cudaEvent_t event, unsigned int flags)
{ return cudaStreamWaitEvent(VGPU_PER_THREAD(stream), event, flags); }
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaSubgridCreate()
{ VGPU_UNSUPPORTED("cudaSubgridCreate"); return 801; }
VGPU_STUB cudaError_t cudaSubgridWorkerGridCreate()
{ VGPU_UNSUPPORTED("cudaSubgridWorkerGridCreate"); return 801; }
VGPU_STUB cudaError_t cudaSubgridWorksetCreate()
{ VGPU_UNSUPPORTED("cudaSubgridWorksetCreate"); return 801; }
#endif
VGPU_STUB cudaError_t cudaThreadExchangeStreamCaptureMode(cudaStreamCaptureMode *mode)
{ VGPU_UNSUPPORTED("cudaThreadExchangeStreamCaptureMode"); return 801; }
#if VGPU_CUDART == 12
VGPU_STUB cudaError_t cudaThreadExit(void)
{ VGPU_UNSUPPORTED("cudaThreadExit"); return 801; }
VGPU_STUB cudaError_t cudaThreadGetCacheConfig(cudaFuncCache *pCacheConfig)
{ VGPU_UNSUPPORTED("cudaThreadGetCacheConfig"); return 801; }
VGPU_STUB cudaError_t cudaThreadGetLimit(size_t *pValue, cudaLimit limit)
{ VGPU_UNSUPPORTED("cudaThreadGetLimit"); return 801; }
VGPU_STUB cudaError_t cudaThreadSetCacheConfig(cudaFuncCache cacheConfig)
{ VGPU_UNSUPPORTED("cudaThreadSetCacheConfig"); return 801; }
VGPU_STUB cudaError_t cudaThreadSetLimit(cudaLimit limit, size_t value)
{ VGPU_UNSUPPORTED("cudaThreadSetLimit"); return 801; }
VGPU_STUB cudaError_t cudaThreadSynchronize(void)
{ VGPU_UNSUPPORTED("cudaThreadSynchronize"); return 801; }
#endif
VGPU_STUB cudaError_t cudaUserObjectCreate(cudaUserObject_t *object_out, void *ptr, cudaHostFn_t destroy, unsigned int initialRefcount, unsigned int flags)
{ VGPU_UNSUPPORTED("cudaUserObjectCreate"); return 801; }
VGPU_STUB cudaError_t cudaUserObjectRelease(cudaUserObject_t object, unsigned int count)
{ VGPU_UNSUPPORTED("cudaUserObjectRelease"); return 801; }
VGPU_STUB cudaError_t cudaUserObjectRetain(cudaUserObject_t object, unsigned int count)
{ VGPU_UNSUPPORTED("cudaUserObjectRetain"); return 801; }
VGPU_STUB cudaError_t cudaVDPAUGetDevice()
{ VGPU_UNSUPPORTED("cudaVDPAUGetDevice"); return 801; }
VGPU_STUB cudaError_t cudaVDPAUSetVDPAUDevice()
{ VGPU_UNSUPPORTED("cudaVDPAUSetVDPAUDevice"); return 801; }
#if VGPU_CUDART == 12
VGPU_STUB cudaError_t cudaWaitExternalSemaphoresAsync(const cudaExternalSemaphore_t *extSemArray, const cudaExternalSemaphoreWaitParams_v1 *paramsArray, unsigned int numExtSems, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaWaitExternalSemaphoresAsync"); return 801; }
#endif
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaWaitExternalSemaphoresAsync(const cudaExternalSemaphore_t *extSemArray, const cudaExternalSemaphoreWaitParams *paramsArray, unsigned int numExtSems, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaWaitExternalSemaphoresAsync"); return 801; }
#endif
#if VGPU_CUDART == 12
VGPU_STUB cudaError_t cudaWaitExternalSemaphoresAsync_ptsz(const cudaExternalSemaphore_t *extSemArray, const cudaExternalSemaphoreWaitParams_v1 *paramsArray, unsigned int numExtSems, cudaStream_t stream)
{ return cudaWaitExternalSemaphoresAsync(extSemArray, paramsArray, numExtSems, VGPU_PER_THREAD(stream)); }
#endif
#if VGPU_CUDART == 13
VGPU_STUB cudaError_t cudaWaitExternalSemaphoresAsync_ptsz(const cudaExternalSemaphore_t *extSemArray, const cudaExternalSemaphoreWaitParams *paramsArray, unsigned int numExtSems, cudaStream_t stream)
{ return cudaWaitExternalSemaphoresAsync(extSemArray, paramsArray, numExtSems, VGPU_PER_THREAD(stream)); }
#endif
#if VGPU_CUDART == 12
VGPU_STUB cudaError_t cudaWaitExternalSemaphoresAsync_v2(const cudaExternalSemaphore_t *extSemArray, const cudaExternalSemaphoreWaitParams *paramsArray, unsigned int numExtSems, cudaStream_t stream)
{ VGPU_UNSUPPORTED("cudaWaitExternalSemaphoresAsync_v2"); return 801; }
VGPU_STUB cudaError_t cudaWaitExternalSemaphoresAsync_v2_ptsz(const cudaExternalSemaphore_t *extSemArray, const cudaExternalSemaphoreWaitParams *paramsArray, unsigned int numExtSems, cudaStream_t stream)
{ return cudaWaitExternalSemaphoresAsync_v2(extSemArray, paramsArray, numExtSems, VGPU_PER_THREAD(stream)); }
#endif
