/* What the files of libcudart share: entering the runtime, errors, the registry of functions and variables.
 *
 * Every public function returns through done(), which remembers the thread's last error. Nothing runs at load time: the
 * first CUDA call finds libcuda.so.1, and nothing is ever torn down, since programs call in after their destructors.
 */
#pragma once
#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "driver.h"
#include "types.h"

#define API __attribute__((visibility("default")))
#define RUNTIME API cudaError_t
#define INTERNAL __attribute__((visibility("hidden")))

#define VGPU_MAX_DEVICES 64

struct launch_configuration {
    dim3 grid, block;
    size_t shared;
    cudaStream_t stream;
};

struct vgpu_thread {
    cudaError_t last;
    int device;            /* chosen by cudaSetDevice; 0 until then */
    unsigned resets;       /* device resets that this thread has taken notice of */
    unsigned configurations;
    struct launch_configuration configuration[8]; /* <<<...>>> pushed and not yet popped */
};
extern _Thread_local struct vgpu_thread vgpu_thread;

/* Records an error as the thread's last one and hands it on. */
static inline cudaError_t done(cudaError_t error)
{
    if (__builtin_expect(error != cudaSuccess, 0))
        vgpu_thread.last = error;
    return error;
}

cudaError_t vgpu_driver_enter(void);            /* libcuda is there and initialised */
cudaError_t vgpu_enter(void);                   /* ... and a context is current in this thread */
cudaError_t vgpu_device(int ordinal, CUdevice *); /* cudaErrorInvalidDevice when there is no such device */
cudaError_t vgpu_primary(int ordinal, CUcontext *);
void vgpu_say(const char *format, ...) __attribute__((format(printf, 1, 2))); /* one line on stderr, after "vgpu: " */

#define ENTER_DRIVER() \
    do { \
        cudaError_t entered_ = vgpu_driver_enter(); \
        if (__builtin_expect(entered_ != cudaSuccess, 0)) \
            return done(entered_); \
    } while (0)

#define ENTER() \
    do { \
        cudaError_t entered_ = vgpu_enter(); \
        if (__builtin_expect(entered_ != cudaSuccess, 0)) \
            return done(entered_); \
    } while (0)

#define REQUIRE(condition, error) \
    do { \
        if (__builtin_expect(!(condition), 0)) \
            return done(error); \
    } while (0)

/* The _ptsz entry points: stream 0 means the thread's own stream. */
static inline cudaStream_t per_thread(cudaStream_t stream) { return stream ? stream : STREAM_PER_THREAD; }

/* A structure that the runtime and the driver give two names and one layout. */
#define SAME(pointer) ((void *)(uintptr_t)(pointer))

static inline CUdeviceptr address(const void *pointer) { return (CUdeviceptr)(uintptr_t)pointer; }

/* registry.c */
cudaError_t vgpu_kernel(const void *function, CUkernel *);
cudaError_t vgpu_symbol(const void *symbol, CUdeviceptr *, size_t *size);
const void *vgpu_kernel_owner(CUkernel);   /* the host function that a kernel belongs to, or NULL */
cudaError_t vgpu_remember_kernel(CUkernel, const void *owner);
void vgpu_registry_forget(void);           /* after a device reset */

/* device.c */
int vgpu_attribute(int attribute);         /* of the current device; 0 when it cannot be read */
void vgpu_devices_forget(int ordinal);

/* copy.c */
cudaError_t vgpu_copy(void *dst, const void *src, size_t count, int kind, cudaStream_t, bool async);
cudaError_t vgpu_copy_3d_descriptor(const cudaMemcpy3DParms *, CUDA_MEMCPY3D *);
