/* The structures of the CUDA runtime's and driver's binary interface that libcudart looks into. Prototypes, handles and
 * constants come from the generated headers, which leave structures opaque. */
#pragma once
#include "vgpu_cudart.h"

#if VGPU_CUDART != 12 && VGPU_CUDART != 13
#error "compile with -DVGPU_CUDART=12 or 13"
#endif

#define VGPU_RUNTIME_VERSION (VGPU_CUDART == 12 ? 12090 : 13000)

#define STREAM_PER_THREAD ((cudaStream_t)2)

struct cudaUUID_t { char bytes[16]; };
struct cudaPos { size_t x, y, z; };

struct cudaMemcpy3DParms {
    cudaArray_t srcArray;
    struct cudaPos srcPos;
    struct cudaPitchedPtr srcPtr;
    cudaArray_t dstArray;
    struct cudaPos dstPos;
    struct cudaPitchedPtr dstPtr;
    struct cudaExtent extent;
    int kind;
};

struct cudaMemcpy3DPeerParms {
    cudaArray_t srcArray;
    struct cudaPos srcPos;
    struct cudaPitchedPtr srcPtr;
    int srcDevice;
    cudaArray_t dstArray;
    struct cudaPos dstPos;
    struct cudaPitchedPtr dstPtr;
    int dstDevice;
    struct cudaExtent extent;
};

struct CUDA_MEMCPY2D_v2 {
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
};

struct CUDA_MEMCPY3D_v2 {
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
};
_Static_assert(sizeof(CUDA_MEMCPY3D) == 200 && sizeof(CUDA_MEMCPY2D) == 128, "copy descriptors");

struct cudaMemsetParams { /* the driver's CUDA_MEMSET_NODE_PARAMS has the same layout */
    void *dst;
    size_t pitch;
    unsigned value, elementSize;
    size_t width, height;
};

struct cudaHostNodeParams { /* the driver's CUDA_HOST_NODE_PARAMS has the same layout */
    cudaHostFn_t fn;
    void *userData;
};

struct cudaKernelNodeParams {
    void *func;
    dim3 gridDim, blockDim;
    unsigned sharedMemBytes;
    void **kernelParams, **extra;
};

struct CUDA_KERNEL_NODE_PARAMS_v2 {
    CUfunction func;
    dim3 grid, block; /* six unsigned of their own in the public header */
    unsigned sharedMemBytes;
    void **kernelParams, **extra;
    CUkernel kern;
    CUcontext ctx;
};
_Static_assert(sizeof(cudaKernelNodeParams) == 56 && sizeof(CUDA_KERNEL_NODE_PARAMS) == 72, "kernel nodes");

struct cudaMemPoolProps { /* the driver's CUmemPoolProps has the same layout */
    int allocType, handleTypes;
    struct cudaMemLocation location;
    void *win32SecurityAttributes;
    size_t maxSize;
    unsigned short usage;
    unsigned char reserved[54];
};

struct cudaMemAllocNodeParams { /* the driver's CUDA_MEM_ALLOC_NODE_PARAMS has the same layout */
    struct cudaMemPoolProps poolProps;
    const void *accessDescs;
    size_t accessDescCount, bytesize;
    void *dptr;
};

struct cudaGraphNodeParams {
    int type, reserved0[3];
    union {
        long long reserved1[29];
        cudaKernelNodeParams kernel; /* CUDA 13 has a context and a kind of function behind it: only their defaults here */
        struct {
            int flags, reserved[3];
            cudaMemcpy3DParms copyParams;
        } memcpy;
        cudaMemsetParams memset;
        cudaHostNodeParams host;
        struct {
            cudaGraph_t graph;
            int ownership; /* 0: the node has a clone of the graph */
        } graph;
        cudaEvent_t event;
        cudaMemAllocNodeParams alloc;
        void *free;
    };
    long long reserved2;
};
_Static_assert(sizeof(cudaGraphNodeParams) == 256 && offsetof(cudaGraphNodeParams, memcpy.copyParams) == 32, "nodes");

struct cudaLaunchConfig_t {
    dim3 gridDim, blockDim;
    size_t dynamicSmemBytes;
    cudaStream_t stream;
    void *attrs; /* one layout in runtime and driver: 72 bytes each */
    unsigned numAttrs;
};

struct CUlaunchConfig {
    dim3 grid, block; /* six unsigned of their own in the public header */
    unsigned sharedMemBytes;
    CUstream hStream;
    void *attrs;
    unsigned numAttrs;
};
_Static_assert(sizeof(cudaLaunchConfig_t) == 56 && sizeof(CUlaunchConfig) == 56, "launch configurations");

struct cudaGraphInstantiateParams { /* the driver's CUDA_GRAPH_INSTANTIATE_PARAMS has the same layout */
    unsigned long long flags;
    cudaStream_t uploadStream;
    cudaGraphNode_t errNode_out;
    int result_out;
};

struct cudaFuncAttributes {
    size_t sharedSizeBytes, constSizeBytes, localSizeBytes;
    int maxThreadsPerBlock, numRegs, ptxVersion, binaryVersion, cacheModeCA, maxDynamicSharedSizeBytes;
    int preferredShmemCarveout, clusterDimMustBeSet, requiredClusterWidth, requiredClusterHeight, requiredClusterDepth;
    int clusterSchedulingPolicyPreference, nonPortableClusterSizeAllowed, reserved[16];
};
_Static_assert(sizeof(cudaFuncAttributes) == 144, "cudaFuncAttributes");

struct cudaPointerAttributes {
    int type, device;
    void *devicePointer, *hostPointer;
#if VGPU_CUDART >= 13
    long reserved[8];
#endif
};
_Static_assert(sizeof(cudaPointerAttributes) == (VGPU_CUDART == 12 ? 24 : 88), "cudaPointerAttributes");
