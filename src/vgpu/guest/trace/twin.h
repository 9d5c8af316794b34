/* The bodies of the generated wrappers. A file that includes this has declared its exports and defined
 * VGPU_TWIN_UNSUPPORTED, the status for a function that the real library does not have. */
#pragma once
#include <string.h>
#include "trace.h"
#include "vgpu_api.h"

#pragma GCC diagnostic ignored "-Wunused-function"

extern const struct vgpu_trace_library vgpu_twin_library;
extern void *vgpu_twin_real[]; /* by function, found at its first call */

/* Record the call, and return the real function; NULL when there is none. */
void *vgpu_twin_enter(struct vgpu_trace_call *call, unsigned index, const uint64_t *words);
void vgpu_twin_leave(struct vgpu_trace_call *call, uint64_t result);
/* Anything else that the real library exports; NULL when it does not. */
void *vgpu_twin_symbol(const char *name);
/* The twin's entry point for a real one, else the pointer itself. */
void *vgpu_twin_of(void *real);

static inline uint64_t vgpu_twin_word(const void *value, size_t size, size_t index)
{
    uint64_t word = 0;
    size_t at = index * sizeof word;
    memcpy(&word, (const char *)value + at, size - at < sizeof word ? size - at : sizeof word);
    return word;
}

#define W(value) ((uint64_t)(value))
#define WF(value) vgpu_twin_word(&(value), sizeof(value), 0)
#define WS(value, index) vgpu_twin_word(&(value), sizeof(value), index)

#define VGPU_TWIN_ENTER(name, ...) \
    const uint64_t vgpu_words[] = {__VA_ARGS__}; \
    struct vgpu_trace_call vgpu_call; \
    __typeof__(name) *vgpu_real = (__typeof__(name) *)vgpu_twin_enter(&vgpu_call, I_##name, vgpu_words);

#define TRACED(type, name, arguments, ...) \
    { \
        VGPU_TWIN_ENTER(name, __VA_ARGS__) \
        type vgpu_result = vgpu_real ? vgpu_real arguments : (type)VGPU_TWIN_UNSUPPORTED; \
        vgpu_twin_leave(&vgpu_call, W(vgpu_result)); \
        return vgpu_result; \
    }
#define LOOK_UP(type, name, arguments, found, ...) \
    { \
        VGPU_TWIN_ENTER(name, __VA_ARGS__) \
        type vgpu_result = vgpu_real ? vgpu_real arguments : (type)VGPU_TWIN_UNSUPPORTED; \
        if (!vgpu_result && *found) \
            *found = vgpu_twin_of(*found); \
        vgpu_twin_leave(&vgpu_call, W(vgpu_result)); \
        return vgpu_result; \
    }
#define FLOATING(type, name, arguments, ...) \
    { \
        VGPU_TWIN_ENTER(name, __VA_ARGS__) \
        type vgpu_result = vgpu_real ? vgpu_real arguments : 0; \
        vgpu_twin_leave(&vgpu_call, WF(vgpu_result)); \
        return vgpu_result; \
    }
#define STRUCTURE(type, name, arguments, ...) \
    { \
        VGPU_TWIN_ENTER(name, __VA_ARGS__) \
        type vgpu_result = {0}; \
        if (vgpu_real) \
            vgpu_result = vgpu_real arguments; \
        vgpu_twin_leave(&vgpu_call, 0); \
        return vgpu_result; \
    }
#define NOTHING(type, name, arguments, ...) \
    { \
        VGPU_TWIN_ENTER(name, __VA_ARGS__) \
        if (vgpu_real) \
            vgpu_real arguments; \
        vgpu_twin_leave(&vgpu_call, 0); \
    }
/* A prototype that nobody knows: eight words are passed on. */
#define UNKNOWN(type, name, parameters, arguments) TRACED(type, name, arguments, 0)
