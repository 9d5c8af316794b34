/* Finding libcuda.so.1, which must be ours: operations go to it through a function that no other has. */
#include <dlfcn.h>
#include <pthread.h>
#include <string.h>

#include "internal.h"

extern const char vgpu_build_id[];

typedef struct CUctx_st *CUcontext;

/* CUDA_MEMCPY2D, of which only addresses of the unified space are used. */
struct memcpy_2d {
    size_t from_x, from_y;
    int from_type;
    const void *from_host;
    uint64_t from;
    void *from_array;
    size_t from_pitch, to_x, to_y;
    int to_type;
    void *to_host;
    uint64_t to;
    void *to_array;
    size_t to_pitch, width, height;
};
enum { UNIFIED = 4 };

static struct {
    int (*cuInit)(unsigned int);
    int (*cuCtxGetCurrent)(CUcontext *);
    int (*cuCtxSetCurrent)(CUcontext);
    int (*cuDeviceGet)(int *, int);
    int (*cuDevicePrimaryCtxRetain)(CUcontext *, int);
    int (*cuMemcpy2DUnaligned_v2)(const struct memcpy_2d *);
    int (*cuMemcpy2DAsync_v2)(const struct memcpy_2d *, cudaStream_t);
    int (*vgpu_stream_operation)(cudaStream_t, int, const void *, size_t);
} driver;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static bool loaded;
static CUcontext primary;

static bool find(void *library, const char *name, void *slot)
{
    void *function = dlsym(library, name);
    memcpy(slot, &function, sizeof function);
    return function;
}

static bool load(void)
{
    static int said;
    void *library = dlopen("libcuda.so.1", RTLD_NOW | RTLD_LOCAL);
    if (!library) {
        vgpu_note_once(&said, "libcublas: libcuda.so.1 cannot be loaded (%s); start the program with `vgpu run -- ...`", dlerror());
        return false;
    }
    const char *identity = dlsym(library, "vgpu_build_id");
    if (!identity || strcmp(identity, vgpu_build_id) != 0) {
        vgpu_note_once(&said, "libcublas: libcuda.so.1 is %s; put the folder that `vgpu env` prints first in LD_LIBRARY_PATH",
                       identity ? "of another build of vgpu" : "not vgpu's, and vgpu's libcublas works with no other");
        return false;
    }
#define FIND(name) find(library, #name, &driver.name)
    if (!(FIND(cuInit) && FIND(cuCtxGetCurrent) && FIND(cuCtxSetCurrent) && FIND(cuDeviceGet) && FIND(cuDevicePrimaryCtxRetain) && FIND(cuMemcpy2DUnaligned_v2) &&
          FIND(cuMemcpy2DAsync_v2) && FIND(vgpu_stream_operation))) {
        vgpu_note_once(&said, "libcublas: libcuda.so.1 is not complete (%s); build vgpu again", dlerror());
        return false;
    }
#undef FIND
    return true;
}

/* A CUresult as cuBLAS reports it. */
static cublasStatus_t status_of(int result)
{
    switch (result) {
    case 0: return CUBLAS_STATUS_SUCCESS;
    case 1: case 400: return CUBLAS_STATUS_INVALID_VALUE;
    case 2: return CUBLAS_STATUS_ALLOC_FAILED;
    case 3: case 4: case 100: case 101: case 201: case 802: case 803: return CUBLAS_STATUS_NOT_INITIALIZED;
    case 801: return CUBLAS_STATUS_NOT_SUPPORTED;
    default: return CUBLAS_STATUS_EXECUTION_FAILED;
    }
}

cublasStatus_t vgpu_cublas_enter(void)
{
    if (!__atomic_load_n(&loaded, __ATOMIC_ACQUIRE)) {
        pthread_mutex_lock(&lock);
        bool ready = loaded || load();
        __atomic_store_n(&loaded, ready, __ATOMIC_RELEASE);
        pthread_mutex_unlock(&lock);
        REQUIRE(ready, CUBLAS_STATUS_NOT_INITIALIZED);
    }
    CUcontext context = NULL;
    int result = driver.cuCtxGetCurrent(&context);
    if (!result && context)
        return CUBLAS_STATUS_SUCCESS;
    /* Nobody has called the runtime in this thread yet: its device is the first one. */
    result = driver.cuInit(0);
    if (!result) {
        pthread_mutex_lock(&lock);
        int device;
        if (!primary && !(result = driver.cuDeviceGet(&device, 0)))
            result = driver.cuDevicePrimaryCtxRetain(&primary, device);
        context = primary;
        pthread_mutex_unlock(&lock);
    }
    if (!result)
        result = driver.cuCtxSetCurrent(context);
    return status_of(result);
}

cublasStatus_t vgpu_cublas_submit(cublasHandle_t handle, enum vgpu_op op, const void *record, size_t size)
{
    cublasStatus_t status = vgpu_cublas_enter();
    return status ? status : status_of(driver.vgpu_stream_operation(handle->stream, (int)op, record, size));
}

cublasStatus_t vgpu_cublas_copy(const struct vgpu_cublas_copy *copy, bool wait, cudaStream_t stream)
{
    cublasStatus_t status = vgpu_cublas_enter();
    if (status)
        return status;
    struct memcpy_2d rows = {
        .from_type = UNIFIED, .from = copy->from, .from_pitch = copy->from_pitch, .to_type = UNIFIED, .to = copy->to, .to_pitch = copy->to_pitch,
        .width = copy->width, .height = copy->height,
    };
    if (copy->height == 1)
        rows.from_pitch = rows.to_pitch = copy->width;
    int result = wait ? driver.cuMemcpy2DUnaligned_v2(&rows) : driver.cuMemcpy2DAsync_v2(&rows, stream);
    return result == 1 ? CUBLAS_STATUS_MAPPING_ERROR : status_of(result);
}
