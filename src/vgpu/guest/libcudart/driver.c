/* Finding libcuda.so.1, and the contexts that the runtime keeps current behind the program's back. */
#include "runtime.h"

#include <dlfcn.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

extern const char vgpu_build_id[];

struct vgpu_driver driver;
_Thread_local struct vgpu_thread vgpu_thread;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static CUcontext primary[VGPU_MAX_DEVICES];
static bool loaded; /* release-stored when `driver` is complete */
static unsigned resets; /* how often a device was reset */

void vgpu_say(const char *format, ...)
{
    const char *quiet = getenv("VGPU_QUIET");
    if (quiet && *quiet && strcmp(quiet, "0"))
        return;
    char text[512];
    int length = snprintf(text, sizeof text, "vgpu: ");
    va_list arguments;
    va_start(arguments, format);
    int more = vsnprintf(text + length, sizeof text - (size_t)length - 1, format, arguments);
    va_end(arguments);
    if (more < 0)
        return;
    length = (int)strnlen(text, sizeof text - 2);
    text[length++] = '\n';
    if (write(STDERR_FILENO, text, (size_t)length) < 0)
        return;
}

/* Stands in for a driver function that libcuda does not have; any arguments. */
static CUresult absent(void) { return cudaErrorNotSupported; }

static cudaError_t load(void)
{
    static cudaError_t refused; /* what is wrong with the library does not change while the process runs */
    if (refused)
        return refused;
    void *library = dlopen("libcuda.so.1", RTLD_NOW | RTLD_LOCAL);
    if (!library) {
        vgpu_say("libcuda.so.1 cannot be loaded (%s); start the program with `vgpu run -- ...`, "
                 "or put vgpu's library folder first in LD_LIBRARY_PATH (`vgpu env` prints it)", dlerror());
        return refused = cudaErrorInsufficientDriver;
    }
    const char *identity = dlsym(library, "vgpu_build_id");
    if (!identity) {
        vgpu_say("the libcuda.so.1 that was found is not vgpu's, and vgpu's libcudart works with no other; "
                 "put vgpu's library folder first in LD_LIBRARY_PATH (`vgpu env` prints it)");
        return refused = cudaErrorInsufficientDriver;
    }
    const char *log = getenv("VGPU_LOG");
    if (log && !strcmp(log, "debug") && strcmp(identity, vgpu_build_id))
        vgpu_say("libcudart (build %s) runs on a libcuda of another build (%s)", vgpu_build_id, identity);
    void *function;
#define X(name) \
    function = dlsym(library, #name); \
    if (!function) \
        function = (void *)absent; \
    memcpy(&driver.name, &function, sizeof function);
    VGPU_DRIVER_FUNCTIONS(X)
#undef X
    __atomic_store_n(&loaded, true, __ATOMIC_RELEASE);
    return cudaSuccess;
}

static cudaError_t initialise(void)
{
    if (!__atomic_load_n(&loaded, __ATOMIC_ACQUIRE)) {
        pthread_mutex_lock(&lock);
        cudaError_t error = loaded ? cudaSuccess : load();
        pthread_mutex_unlock(&lock);
        if (error)
            return error;
    }
    return cudaSuccess;
}

cudaError_t vgpu_driver_enter(void)
{
    static bool ready;
    if (__builtin_expect(__atomic_load_n(&ready, __ATOMIC_ACQUIRE), 1))
        return cudaSuccess;
    cudaError_t error = initialise();
    if (!error)
        error = driver.cuInit(0); /* a failure is asked again next time: the daemon may have come up */
    int version = 0;
    if (!error) /* which driver the device has, the daemon says; before cuInit nobody knows */
        error = driver.cuDriverGetVersion(&version);
    if (!error && version < VGPU_CUDART * 1000) {
        static bool told;
        if (!__atomic_exchange_n(&told, true, __ATOMIC_RELAXED))
            vgpu_say("this device has a driver for CUDA %d.%d, too old for libcudart.so.%d: take the program's build for "
                     "CUDA %d, or another device profile", version / 1000, version % 1000 / 10, VGPU_CUDART, version / 1000);
        error = cudaErrorInsufficientDriver;
    }
    if (!error)
        __atomic_store_n(&ready, true, __ATOMIC_RELEASE);
    return error;
}

cudaError_t vgpu_device(int ordinal, CUdevice *device)
{
    if (ordinal < 0 || ordinal >= VGPU_MAX_DEVICES)
        return cudaErrorInvalidDevice;
    cudaError_t error = driver.cuDeviceGet(device, ordinal);
    return error == cudaErrorInvalidValue ? cudaErrorInvalidDevice : error;
}

cudaError_t vgpu_primary(int ordinal, CUcontext *context)
{
    if (ordinal < 0 || ordinal >= VGPU_MAX_DEVICES)
        return cudaErrorInvalidDevice;
    *context = __atomic_load_n(&primary[ordinal], __ATOMIC_ACQUIRE);
    if (*context)
        return cudaSuccess;
    CUdevice device;
    cudaError_t error = vgpu_device(ordinal, &device);
    if (error)
        return error;
    pthread_mutex_lock(&lock);
    *context = primary[ordinal];
    if (!*context) {
        error = driver.cuDevicePrimaryCtxRetain(context, device);
        if (!error)
            __atomic_store_n(&primary[ordinal], *context, __ATOMIC_RELEASE);
    }
    pthread_mutex_unlock(&lock);
    return error;
}

void vgpu_devices_forget(int ordinal)
{
    pthread_mutex_lock(&lock);
    __atomic_store_n(&primary[ordinal], NULL, __ATOMIC_RELEASE);
    __atomic_add_fetch(&resets, 1, __ATOMIC_RELEASE);
    pthread_mutex_unlock(&lock);
}

cudaError_t vgpu_enter(void)
{
    cudaError_t error = vgpu_driver_enter();
    CUcontext context = NULL;
    if (!error)
        error = driver.cuCtxGetCurrent(&context);
    unsigned seen = __atomic_load_n(&resets, __ATOMIC_ACQUIRE);
    if (error || (context && __builtin_expect(vgpu_thread.resets == seen, 1)))
        return error;
    /* No context yet, or one that another thread has reset since: retaining the primary context makes it live. */
    CUcontext own;
    error = vgpu_primary(vgpu_thread.device, &own);
    if (error)
        return error;
    vgpu_thread.resets = seen;
    return context ? cudaSuccess : driver.cuCtxSetCurrent(own);
}

RUNTIME cudaDriverGetVersion(int *version)
{
    REQUIRE(version, cudaErrorInvalidValue);
    *version = 0;
    cudaError_t error = initialise();
    if (error == cudaErrorInsufficientDriver)
        return cudaSuccess; /* no driver is version 0 and no error, as documented */
    return done(error ? error : driver.cuDriverGetVersion(version));
}

RUNTIME cudaRuntimeGetVersion(int *version)
{
    REQUIRE(version, cudaErrorInvalidValue);
    *version = VGPU_RUNTIME_VERSION;
    return cudaSuccess;
}

/* Export tables carry undocumented functions; there are none here. */
RUNTIME cudaGetExportTable(const void **table, const cudaUUID_t *identity)
{
    (void)identity;
    if (table)
        *table = NULL;
    return done(cudaErrorNotSupported);
}

enum { FOUND, SYMBOL_NOT_FOUND, VERSION_NOT_SUFFICIENT };

static cudaError_t entry_point(const char *symbol, void **function, int version, unsigned long long flags, int *status)
{
    REQUIRE(symbol && function && flags <= 2, cudaErrorInvalidValue);
    ENTER_DRIVER();
    int found = FOUND;
    *function = NULL;
    cudaError_t error = driver.cuGetProcAddress_v2(symbol, function, version, flags, &found);
    if (status) {
        *status = found;
        if (error == cudaErrorSymbolNotFound)
            return cudaSuccess; /* the status says it */
    }
    return done(error);
}

RUNTIME cudaGetDriverEntryPoint(const char *symbol, void **function, unsigned long long flags, int *status)
{
    return entry_point(symbol, function, VGPU_RUNTIME_VERSION, flags, status);
}

RUNTIME cudaGetDriverEntryPoint_ptsz(const char *symbol, void **function, unsigned long long flags, int *status)
{
    return entry_point(symbol, function, VGPU_RUNTIME_VERSION, flags ? flags : 2, status);
}

RUNTIME cudaGetDriverEntryPointByVersion(const char *symbol, void **function, unsigned version, unsigned long long flags,
                                         int *status)
{
    return entry_point(symbol, function, (int)version, flags, status);
}

RUNTIME cudaGetDriverEntryPointByVersion_ptsz(const char *symbol, void **function, unsigned version,
                                              unsigned long long flags, int *status)
{
    return entry_point(symbol, function, (int)version, flags ? flags : 2, status);
}
