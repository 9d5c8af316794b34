/* The generated stubs: weak, so that a hand-written definition of the same name takes their place at link time. */
#pragma once
#include <stddef.h>
#include "vgpu_api.h"

#define VGPU_STUB VGPU_API __attribute__((weak))
#ifdef VGPU_CUDART
void vgpu_cudart_unsupported(void); /* the thread's last error becomes cudaErrorNotSupported */
#else
#define vgpu_cudart_unsupported() ((void)0)
#endif
#define VGPU_UNSUPPORTED(name) \
    do { \
        static int said; \
        vgpu_note_once(&said, "%s is not supported; docs/coverage.md lists what is", name); \
        vgpu_cudart_unsupported(); \
    } while (0)
/* _ptsz entry points: the null stream means the calling thread's default stream (handle 2). */
#define VGPU_PER_THREAD(stream) ((stream) ? (stream) : (void *)2)
