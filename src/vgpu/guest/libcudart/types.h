/* Types of the CUDA runtime's and driver's binary interface that libcudart touches. Layouts only: enumerations are ints.
 *
 * VGPU_CUDART is the major version whose interface this library has: 12 or 13.
 */
#pragma once
#include <stddef.h>
#include <stdint.h>

#if VGPU_CUDART != 12 && VGPU_CUDART != 13
#error "compile with -DVGPU_CUDART=12 or 13"
#endif

#define VGPU_RUNTIME_VERSION (VGPU_CUDART == 12 ? 12090 : 13000)

typedef int cudaError_t; /* the same numbers as CUresult wherever both have a name for it */
typedef int CUresult;
typedef int CUdevice;
typedef uint64_t CUdeviceptr;
typedef struct CUctx_st *CUcontext;
typedef struct CUmod_st *CUmodule;
typedef struct CUlib_st *CUlibrary, *cudaLibrary_t;
typedef struct CUkern_st *CUkernel, *cudaKernel_t;
typedef struct CUfunc_st *CUfunction, *cudaFunction_t;
typedef struct CUstream_st *CUstream, *cudaStream_t;
typedef struct CUevent_st *CUevent, *cudaEvent_t;
typedef struct CUgraph_st *CUgraph, *cudaGraph_t;
typedef struct CUgraphNode_st *CUgraphNode, *cudaGraphNode_t;
typedef struct CUgraphExec_st *CUgraphExec, *cudaGraphExec_t;
typedef struct CUuserObject_st *CUuserObject, *cudaUserObject_t;
typedef struct CUmemPoolHandle_st *CUmemoryPool, *cudaMemPool_t;
typedef struct CUarray_st *CUarray, *cudaArray_t;
typedef void (*cudaHostFn_t)(void *);
typedef void (*cudaStreamCallback_t)(cudaStream_t, cudaError_t, void *);
typedef int (*vgpu_any_function)(void);

enum {
    cudaSuccess = 0,
    cudaErrorInvalidValue = 1,
    cudaErrorMemoryAllocation = 2,
    cudaErrorInitializationError = 3,
    cudaErrorInvalidConfiguration = 9,
    cudaErrorInvalidPitchValue = 12,
    cudaErrorInvalidSymbol = 13,
    cudaErrorInvalidMemcpyDirection = 21,
    cudaErrorInsufficientDriver = 35,
    cudaErrorMissingConfiguration = 52,
    cudaErrorInvalidDeviceFunction = 98,
    cudaErrorNoDevice = 100,
    cudaErrorInvalidDevice = 101,
    cudaErrorNoKernelImageForDevice = 209,
    cudaErrorInvalidResourceHandle = 400,
    cudaErrorSymbolNotFound = 500,
    cudaErrorNotReady = 600,
    cudaErrorPeerAccessAlreadyEnabled = 704,
    cudaErrorPeerAccessNotEnabled = 705,
    cudaErrorNotSupported = 801,
};

#define CU_STREAM_LEGACY ((CUstream)1)
#define CU_STREAM_PER_THREAD ((CUstream)2)

typedef struct { unsigned x, y, z; } dim3;
typedef struct { char bytes[16]; } CUuuid, cudaUUID_t;
typedef struct { int type, id; } cudaMemLocation; /* type: 1 device, 2 host, 3 NUMA node, 4 the thread's NUMA node */
typedef struct { size_t width, height, depth; } cudaExtent;
typedef struct { size_t x, y, z; } cudaPos;
typedef struct { void *ptr; size_t pitch, xsize, ysize; } cudaPitchedPtr;

enum { cudaMemcpyHostToHost, cudaMemcpyHostToDevice, cudaMemcpyDeviceToHost, cudaMemcpyDeviceToDevice, cudaMemcpyDefault };
enum { CU_MEMORYTYPE_HOST = 1, CU_MEMORYTYPE_DEVICE, CU_MEMORYTYPE_ARRAY, CU_MEMORYTYPE_UNIFIED };

typedef struct {
    cudaArray_t srcArray;
    cudaPos srcPos;
    cudaPitchedPtr srcPtr;
    cudaArray_t dstArray;
    cudaPos dstPos;
    cudaPitchedPtr dstPtr;
    cudaExtent extent;
    int kind;
} cudaMemcpy3DParms;

typedef struct {
    cudaArray_t srcArray;
    cudaPos srcPos;
    cudaPitchedPtr srcPtr;
    int srcDevice;
    cudaArray_t dstArray;
    cudaPos dstPos;
    cudaPitchedPtr dstPtr;
    int dstDevice;
    cudaExtent extent;
} cudaMemcpy3DPeerParms;

typedef struct {
    size_t srcXInBytes, srcY;
    int srcMemoryType;
    const void *srcHost;
    CUdeviceptr srcDevice;
    CUarray srcArray;
    size_t srcPitch, dstXInBytes, dstY;
    int dstMemoryType;
    void *dstHost;
    CUdeviceptr dstDevice;
    CUarray dstArray;
    size_t dstPitch, WidthInBytes, Height;
} CUDA_MEMCPY2D;

typedef struct {
    size_t srcXInBytes, srcY, srcZ, srcLOD;
    int srcMemoryType;
    const void *srcHost;
    CUdeviceptr srcDevice;
    CUarray srcArray;
    void *reserved0;
    size_t srcPitch, srcHeight, dstXInBytes, dstY, dstZ, dstLOD;
    int dstMemoryType;
    void *dstHost;
    CUdeviceptr dstDevice;
    CUarray dstArray;
    void *reserved1;
    size_t dstPitch, dstHeight, WidthInBytes, Height, Depth;
} CUDA_MEMCPY3D;
_Static_assert(sizeof(CUDA_MEMCPY3D) == 200 && sizeof(CUDA_MEMCPY2D) == 128, "copy descriptors");

typedef struct { /* the driver's CUDA_MEMSET_NODE_PARAMS has the same layout */
    void *dst;
    size_t pitch;
    unsigned value, elementSize;
    size_t width, height;
} cudaMemsetParams;

typedef struct { /* the driver's CUDA_HOST_NODE_PARAMS has the same layout */
    cudaHostFn_t fn;
    void *userData;
} cudaHostNodeParams;

typedef struct { /* with gridDim and blockDim spread out this is also the driver's first version of the struct */
    void *func;
    dim3 gridDim, blockDim;
    unsigned sharedMemBytes;
    void **kernelParams, **extra;
} cudaKernelNodeParams;

typedef struct {
    CUfunction func;
    dim3 gridDim, blockDim;
    unsigned sharedMemBytes;
    void **kernelParams, **extra;
    CUkernel kern;
    CUcontext ctx;
} CUDA_KERNEL_NODE_PARAMS_v2;
_Static_assert(sizeof(cudaKernelNodeParams) == 56 && sizeof(CUDA_KERNEL_NODE_PARAMS_v2) == 72, "kernel nodes");

typedef struct { unsigned char from_port, to_port, type, reserved[5]; } cudaGraphEdgeData;

/* Launch attributes have one layout in runtime and driver; streams and kernel nodes use the same ones. */
typedef struct {
    int id;
    char pad[4];
    union {
        char pad[64];
        int cooperative;
        uint64_t align;
    } val;
} cudaLaunchAttribute;
_Static_assert(sizeof(cudaLaunchAttribute) == 72, "launch attribute");

typedef struct {
    dim3 gridDim, blockDim;
    size_t dynamicSmemBytes;
    cudaStream_t stream;
    cudaLaunchAttribute *attrs;
    unsigned numAttrs;
} cudaLaunchConfig_t;

typedef struct {
    dim3 gridDim, blockDim;
    unsigned sharedMemBytes;
    CUstream hStream;
    cudaLaunchAttribute *attrs;
    unsigned numAttrs;
} CUlaunchConfig;
_Static_assert(sizeof(cudaLaunchConfig_t) == 56 && sizeof(CUlaunchConfig) == 56, "launch configurations");

typedef struct {
    unsigned long long flags;
    cudaStream_t uploadStream;
    cudaGraphNode_t errNode_out;
    int result_out;
} cudaGraphInstantiateParams;

typedef struct {
    int result;
    cudaGraphNode_t errorNode, errorFromNode;
} cudaGraphExecUpdateResultInfo;

typedef struct {
    size_t sharedSizeBytes, constSizeBytes, localSizeBytes;
    int maxThreadsPerBlock, numRegs, ptxVersion, binaryVersion, cacheModeCA, maxDynamicSharedSizeBytes;
    int preferredShmemCarveout, clusterDimMustBeSet, requiredClusterWidth, requiredClusterHeight, requiredClusterDepth;
    int clusterSchedulingPolicyPreference, nonPortableClusterSizeAllowed, reserved[16];
} cudaFuncAttributes;
_Static_assert(sizeof(cudaFuncAttributes) == 144, "cudaFuncAttributes");

typedef struct {
    int type, device; /* type: 0 unregistered, 1 host, 2 device, 3 managed */
    void *devicePointer, *hostPointer;
#if VGPU_CUDART >= 13
    long reserved[8];
#endif
} cudaPointerAttributes;
_Static_assert(sizeof(cudaPointerAttributes) == (VGPU_CUDART == 12 ? 24 : 88), "cudaPointerAttributes");

typedef struct {
    int allocType, handleTypes;
    cudaMemLocation location;
    void *win32SecurityAttributes;
    size_t maxSize;
    unsigned short usage;
    unsigned char reserved[54];
} cudaMemPoolProps; /* the driver's CUmemPoolProps has the same layout */

typedef struct {
    cudaMemPoolProps poolProps;
    const void *accessDescs;
    size_t accessDescCount, bytesize;
    void *dptr;
} cudaMemAllocNodeParams; /* the driver's CUDA_MEM_ALLOC_NODE_PARAMS has the same layout */

typedef struct { cudaMemLocation location; int flags; } cudaMemAccessDesc;

/* What compilers put beside a host object: __cudaRegisterFatBinary gets its address, cuLibraryLoadData understands it. */
struct fatbin_wrapper {
    uint32_t magic; /* 0x466243b1 */
    uint32_t version;
    const void *data;
    void *filename_or_fatbins;
};
#define FATBIN_WRAPPER_MAGIC 0x466243b1u
