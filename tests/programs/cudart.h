/* The CUDA runtime as these programs use it: prototypes of our own, and the glue that a CUDA compiler would generate
 * around device code. CUDART is the major version; FATBIN is the path of the fat binary to embed. */
#pragma once
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef int cudaError_t;
typedef struct { unsigned x, y, z; } dim3;
typedef struct stream *cudaStream_t;
typedef struct event *cudaEvent_t;
typedef struct kernel *cudaKernel_t;
typedef struct graph *cudaGraph_t;
typedef struct node *cudaGraphNode_t;
typedef struct exec *cudaGraphExec_t;
typedef struct pool *cudaMemPool_t;
typedef struct { size_t width, height, depth; } cudaExtent;
typedef struct { size_t x, y, z; } cudaPos;
typedef struct { void *ptr; size_t pitch, xsize, ysize; } cudaPitchedPtr;
typedef struct { int type, id; } cudaMemLocation;
typedef struct {
    void *srcArray;
    cudaPos srcPos;
    cudaPitchedPtr srcPtr;
    void *dstArray;
    cudaPos dstPos;
    cudaPitchedPtr dstPtr;
    cudaExtent extent;
    int kind;
} cudaMemcpy3DParms;
typedef struct { int type, device; void *devicePointer, *hostPointer; long reserved[8]; } cudaPointerAttributes;
typedef struct { size_t shared, constant, local; int max_threads, registers, ptx, binary, cache, max_dynamic_shared, rest[24]; } cudaFuncAttributes;
typedef struct { void *func; dim3 grid, block; unsigned shared; void **params, **extra; } cudaKernelNodeParams;
typedef struct { void *dst; size_t pitch; unsigned value, element; size_t width, height; } cudaMemsetParams;
typedef struct { void (*fn)(void *); void *argument; } cudaHostNodeParams;
typedef struct { int result; cudaGraphNode_t node, from; } cudaGraphExecUpdateResultInfo;
typedef struct { int id; char pad[4]; union { char pad[64]; int value; } val; } cudaLaunchAttribute;
typedef struct { dim3 grid, block; size_t shared; cudaStream_t stream; cudaLaunchAttribute *attrs; unsigned count; } cudaLaunchConfig_t;

enum { HostToHost, HostToDevice, DeviceToHost, DeviceToDevice, Default };
#define cudaStreamPerThread ((cudaStream_t)2)

void **__cudaRegisterFatBinary(void *);
void __cudaRegisterFatBinaryEnd(void **);
void __cudaUnregisterFatBinary(void **);
void __cudaRegisterFunction(void **, const char *, char *, const char *, int, void *, void *, void *, void *, int *);
void __cudaRegisterVar(void **, char *, char *, const char *, int, size_t, int, int);
unsigned __cudaPushCallConfiguration(dim3, dim3, size_t, cudaStream_t);
cudaError_t __cudaPopCallConfiguration(dim3 *, dim3 *, size_t *, void *);
cudaError_t __cudaGetKernel(cudaKernel_t *, const void *);
cudaError_t __cudaLaunchKernel(cudaKernel_t, dim3, dim3, void **, size_t, cudaStream_t);

cudaError_t cudaGetDeviceCount(int *), cudaGetDevice(int *), cudaSetDevice(int), cudaDeviceReset(void), cudaDeviceSynchronize(void);
cudaError_t cudaDeviceGetAttribute(int *, int, int), cudaDeviceGetPCIBusId(char *, int, int);
cudaError_t cudaDeviceGetByPCIBusId(int *, const char *), cudaDeviceGetStreamPriorityRange(int *, int *);
cudaError_t cudaDeviceCanAccessPeer(int *, int, int);
cudaError_t cudaDeviceGetDefaultMemPool(cudaMemPool_t *, int), cudaMemPoolSetAttribute(cudaMemPool_t, int, void *);
cudaError_t cudaMemPoolGetAttribute(cudaMemPool_t, int, void *);
#if CUDART == 12
cudaError_t cudaGetDeviceProperties_v2(void *, int);
#define cudaGetDeviceProperties cudaGetDeviceProperties_v2
#else
cudaError_t cudaGetDeviceProperties(void *, int);
#endif
cudaError_t cudaChooseDevice(int *, const void *), cudaDeviceEnablePeerAccess(int, unsigned);
cudaError_t cudaSetDeviceFlags(unsigned), cudaGetDeviceFlags(unsigned *), cudaDeviceGetLimit(size_t *, int), cudaDeviceSetLimit(int, size_t);
cudaError_t cudaRuntimeGetVersion(int *), cudaDriverGetVersion(int *);
cudaError_t cudaGetLastError(void), cudaPeekAtLastError(void);
const char *cudaGetErrorName(cudaError_t), *cudaGetErrorString(cudaError_t);
cudaError_t cudaMalloc(void **, size_t), cudaFree(void *), cudaMallocHost(void **, size_t), cudaFreeHost(void *);
cudaError_t cudaHostAlloc(void **, size_t, unsigned), cudaHostGetDevicePointer(void **, void *, unsigned);
cudaError_t cudaHostGetFlags(unsigned *, void *), cudaHostRegister(void *, size_t, unsigned);
cudaError_t cudaMallocManaged(void **, size_t, unsigned), cudaMallocPitch(void **, size_t *, size_t, size_t);
cudaError_t cudaMalloc3D(cudaPitchedPtr *, cudaExtent);
cudaError_t cudaMallocAsync(void **, size_t, cudaStream_t), cudaFreeAsync(void *, cudaStream_t);
cudaError_t cudaMemGetInfo(size_t *, size_t *), cudaPointerGetAttributes(cudaPointerAttributes *, const void *);
#if CUDART == 12
cudaError_t cudaMemPrefetchAsync(const void *, size_t, int, cudaStream_t), cudaMemAdvise(const void *, size_t, int, int);
#else
cudaError_t cudaMemPrefetchAsync(const void *, size_t, cudaMemLocation, unsigned, cudaStream_t);
cudaError_t cudaMemAdvise(const void *, size_t, int, cudaMemLocation);
#endif
cudaError_t cudaMemcpy(void *, const void *, size_t, int), cudaMemcpyAsync(void *, const void *, size_t, int, cudaStream_t);
cudaError_t cudaMemcpyAsync_ptsz(void *, const void *, size_t, int, cudaStream_t), cudaMemcpy_ptds(void *, const void *, size_t, int);
cudaError_t cudaMemcpy2D(void *, size_t, const void *, size_t, size_t, size_t, int);
cudaError_t cudaMemcpy2DAsync(void *, size_t, const void *, size_t, size_t, size_t, int, cudaStream_t);
cudaError_t cudaMemcpy3D(const cudaMemcpy3DParms *), cudaMemcpyPeerAsync(void *, int, const void *, int, size_t, cudaStream_t);
cudaError_t cudaMemset(void *, int, size_t), cudaMemsetAsync(void *, int, size_t, cudaStream_t);
cudaError_t cudaMemset2D(void *, size_t, int, size_t, size_t), cudaMemset3D(cudaPitchedPtr, int, cudaExtent);
cudaError_t cudaMemcpyToSymbol(const void *, const void *, size_t, size_t, int);
cudaError_t cudaMemcpyFromSymbol(void *, const void *, size_t, size_t, int);
cudaError_t cudaMemcpyToSymbolAsync(const void *, const void *, size_t, size_t, int, cudaStream_t);
cudaError_t cudaGetSymbolAddress(void **, const void *), cudaGetSymbolSize(size_t *, const void *);
cudaError_t cudaStreamCreate(cudaStream_t *), cudaStreamCreateWithFlags(cudaStream_t *, unsigned), cudaStreamDestroy(cudaStream_t);
cudaError_t cudaStreamCreateWithPriority(cudaStream_t *, unsigned, int), cudaStreamGetPriority(cudaStream_t, int *);
cudaError_t cudaStreamGetFlags(cudaStream_t, unsigned *);
cudaError_t cudaStreamSynchronize(cudaStream_t), cudaStreamQuery(cudaStream_t), cudaStreamWaitEvent(cudaStream_t, cudaEvent_t, unsigned);
cudaError_t cudaStreamAddCallback(cudaStream_t, void (*)(cudaStream_t, cudaError_t, void *), void *, unsigned);
cudaError_t cudaLaunchHostFunc(cudaStream_t, void (*)(void *), void *);
cudaError_t cudaEventCreate(cudaEvent_t *), cudaEventCreateWithFlags(cudaEvent_t *, unsigned), cudaEventDestroy(cudaEvent_t);
cudaError_t cudaEventRecord(cudaEvent_t, cudaStream_t), cudaEventQuery(cudaEvent_t), cudaEventSynchronize(cudaEvent_t);
cudaError_t cudaEventElapsedTime(float *, cudaEvent_t, cudaEvent_t);
cudaError_t cudaStreamBeginCapture(cudaStream_t, int), cudaStreamEndCapture(cudaStream_t, cudaGraph_t *), cudaStreamIsCapturing(cudaStream_t, int *);
#if CUDART == 12
cudaError_t cudaStreamGetCaptureInfo_v2(cudaStream_t, int *, unsigned long long *, cudaGraph_t *, const cudaGraphNode_t **, size_t *);
cudaError_t cudaGraphGetEdges(cudaGraph_t, cudaGraphNode_t *, cudaGraphNode_t *, size_t *);
#else
cudaError_t cudaStreamGetCaptureInfo(cudaStream_t, int *, unsigned long long *, cudaGraph_t *, const cudaGraphNode_t **, const void **, size_t *);
cudaError_t cudaGraphGetEdges(cudaGraph_t, cudaGraphNode_t *, cudaGraphNode_t *, void *, size_t *);
#endif
cudaError_t cudaGraphCreate(cudaGraph_t *, unsigned), cudaGraphDestroy(cudaGraph_t), cudaGraphGetNodes(cudaGraph_t, cudaGraphNode_t *, size_t *);
cudaError_t cudaGraphNodeGetType(cudaGraphNode_t, int *);
cudaError_t cudaGraphInstantiate(cudaGraphExec_t *, cudaGraph_t, unsigned long long), cudaGraphLaunch(cudaGraphExec_t, cudaStream_t);
cudaError_t cudaGraphExecDestroy(cudaGraphExec_t), cudaGraphExecUpdate(cudaGraphExec_t, cudaGraph_t, cudaGraphExecUpdateResultInfo *);
cudaError_t cudaGraphAddKernelNode(cudaGraphNode_t *, cudaGraph_t, const cudaGraphNode_t *, size_t, const cudaKernelNodeParams *);
cudaError_t cudaGraphKernelNodeGetParams(cudaGraphNode_t, cudaKernelNodeParams *);
cudaError_t cudaGraphExecKernelNodeSetParams(cudaGraphExec_t, cudaGraphNode_t, const cudaKernelNodeParams *);
cudaError_t cudaGraphAddMemcpyNode(cudaGraphNode_t *, cudaGraph_t, const cudaGraphNode_t *, size_t, const cudaMemcpy3DParms *);
cudaError_t cudaGraphAddMemcpyNode1D(cudaGraphNode_t *, cudaGraph_t, const cudaGraphNode_t *, size_t, void *, const void *, size_t, int);
cudaError_t cudaGraphAddMemsetNode(cudaGraphNode_t *, cudaGraph_t, const cudaGraphNode_t *, size_t, const cudaMemsetParams *);
cudaError_t cudaGraphAddHostNode(cudaGraphNode_t *, cudaGraph_t, const cudaGraphNode_t *, size_t, const cudaHostNodeParams *);
cudaError_t cudaLaunchKernel(const void *, dim3, dim3, void **, size_t, cudaStream_t);
cudaError_t cudaLaunchCooperativeKernel(const void *, dim3, dim3, void **, size_t, cudaStream_t);
cudaError_t cudaLaunchKernelExC(const cudaLaunchConfig_t *, const void *, void **);
cudaError_t cudaFuncGetAttributes(cudaFuncAttributes *, const void *), cudaFuncSetAttribute(const void *, int, int);
cudaError_t cudaOccupancyMaxActiveBlocksPerMultiprocessor(int *, const void *, int, size_t);
cudaError_t cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(int *, const void *, int, size_t, unsigned);
cudaError_t cudaGetDriverEntryPointByVersion(const char *, void **, unsigned, unsigned long long, int *);
cudaError_t cudaGetKernel(cudaKernel_t *, const void *);
typedef struct library *cudaLibrary_t;
cudaError_t cudaLibraryLoadData(cudaLibrary_t *, const void *, int *, void **, unsigned, int *, void **, unsigned);
cudaError_t cudaLibraryUnload(cudaLibrary_t), cudaLibraryGetKernel(cudaKernel_t *, cudaLibrary_t, const char *);
cudaError_t cudaLibraryGetGlobal(void **, size_t *, cudaLibrary_t, const char *);
cudaError_t cudaLibraryGetKernelCount(unsigned *, cudaLibrary_t), cudaLibraryEnumerateKernels(cudaKernel_t *, unsigned, cudaLibrary_t);
cudaError_t cudaFuncGetName(const char **, const void *), cudaFuncGetParamInfo(const void *, size_t, size_t *, size_t *);
cudaError_t cudaMallocArray(void **, const void *, size_t, size_t, unsigned);

#define FAIL(...) (fprintf(stderr, "%s:%d: ", __FILE__, __LINE__), fprintf(stderr, __VA_ARGS__), fputc('\n', stderr), exit(1))

#define CHECK(call) EXPECT(call, 0)
#define EXPECT(call, error) \
    do { \
        cudaError_t got_ = (call); \
        if (got_ != (error)) \
            FAIL("%s: %s (%d) where %d was expected", #call, cudaGetErrorName(got_), got_, (int)(error)); \
    } while (0)
#define REQUIRE(condition, ...) \
    do { \
        if (!(condition)) \
            FAIL(__VA_ARGS__); \
    } while (0)

/* The stub of a kernel: its address stands for the kernel. */
#define KERNEL(name) static void name(void) {}

#ifdef FATBIN
__asm__(".pushsection .nv_fatbin,\"a\",@progbits\n.balign 8\nfatbin_image: .incbin \"" FATBIN "\"\n.balign 8\n.popsection");
extern const char fatbin_image[];
static struct { uint32_t magic, version; const void *data; void *more; } fatbin_wrapper = {0x466243b1, 1, fatbin_image, NULL};
static void **fatbin_handle;

static void fatbin_unregister(void) { __cudaUnregisterFatBinary(fatbin_handle); }

#define REGISTER(kernel) \
    __cudaRegisterFunction(fatbin_handle, (const char *)kernel, (char *)kernel, #kernel, -1, NULL, NULL, NULL, NULL, NULL);
#define REGISTER_VARIABLE(variable, constant) \
    __cudaRegisterVar(fatbin_handle, (char *)&variable, (char *)&variable, #variable, 0, sizeof variable, constant, 0);

/* PROGRAM(REGISTER(a) REGISTER(b)): what runs before main() in a compiled CUDA program. */
#define PROGRAM(registrations) \
    __attribute__((constructor)) static void fatbin_register(void) \
    { \
        fatbin_handle = __cudaRegisterFatBinary(&fatbin_wrapper); \
        registrations __cudaRegisterFatBinaryEnd(fatbin_handle); \
        atexit(fatbin_unregister); \
    }

/* kernel<<<grid, block, shared, stream>>>(arguments), spelled as the compilers of the two majors do. */
static inline cudaError_t launch(void (*kernel)(void), dim3 grid, dim3 block, size_t shared, cudaStream_t stream, void **arguments)
{
    if (__cudaPushCallConfiguration(grid, block, shared, stream))
        return 999;
    cudaError_t error = __cudaPopCallConfiguration(&grid, &block, &shared, &stream);
    if (error)
        return error;
#if CUDART == 12
    return cudaLaunchKernel((const void *)kernel, grid, block, arguments, shared, stream);
#else
    cudaKernel_t handle;
    error = __cudaGetKernel(&handle, (const void *)kernel);
    return error ? error : __cudaLaunchKernel(handle, grid, block, arguments, shared, stream);
#endif
}

#define D1(x) ((dim3){x, 1, 1})
#define D2(x, y) ((dim3){x, y, 1})
#define LAUNCH(kernel, grid, block, shared, stream, ...) launch(kernel, grid, block, shared, stream, (void *[]){__VA_ARGS__})
#endif

/* The same numbers everywhere: a small linear congruential generator. */
static inline unsigned next_random(unsigned *state) { return *state = *state * 1664525u + 1013904223u; }

static inline void *device_copy(const void *host, size_t size)
{
    void *device;
    CHECK(cudaMalloc(&device, size));
    CHECK(cudaMemcpy(device, host, size, HostToDevice));
    return device;
}
