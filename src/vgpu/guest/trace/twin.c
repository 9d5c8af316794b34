/* What every traced twin does: find the library that it stands for, and the writer of records.
 *
 * Nothing is locked here. The first call may come from a constructor that runs inside dlopen while another thread is
 * about to dlopen: a lock of ours and the loader's own would be taken in both orders. Finding twice does no harm. */
#include <dlfcn.h>
#include <limits.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "twin.h"

static _Atomic(void *) real_library;
static _Atomic(vgpu_trace_begin_function *) record_begin;
static _Atomic(vgpu_trace_end_function *) record_end;

/* `library` in the folder of this twin, or in the one above; false when the path is too long. */
static bool beside(char path[PATH_MAX], const char *above, const char *library)
{
    Dl_info own;
    if (!dladdr((void *)&vgpu_twin_enter, &own) || !own.dli_fname)
        return false;
    const char *slash = strrchr(own.dli_fname, '/');
    int folder = slash ? (int)(slash - own.dli_fname) : 1;
    int length = snprintf(path, PATH_MAX, "%.*s/%s%s", folder, slash ? own.dli_fname : ".", above, library);
    return length > 0 && length < PATH_MAX;
}

static void *open_real(void)
{
    static int said;
    char path[PATH_MAX];
    /* The twin bears the name of what it stands for. By its path the loader takes it for another library than ours. */
    void *found = beside(path, "../", VGPU_TWIN_SONAME) ? dlopen(path, RTLD_NOW | RTLD_LOCAL) : NULL;
    if (!found) {
        vgpu_note_once(&said, "the traced %s cannot load the library that it stands for (%s); build vgpu again", VGPU_TWIN_SONAME, dlerror());
        return NULL;
    }
    const char *folder = getenv("VGPU_TRACE");
    if (folder && *folder && !atomic_load_explicit(&record_begin, memory_order_acquire)) {
        void *writer = beside(path, "", VGPU_TRACE_WRITER) ? dlopen(path, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE) : NULL;
        void *begin = writer ? dlsym(writer, "vgpu_trace_begin") : NULL, *end = writer ? dlsym(writer, "vgpu_trace_end") : NULL;
        if (begin && end) {
            atomic_store_explicit(&record_end, (vgpu_trace_end_function *)end, memory_order_release);
            atomic_store_explicit(&record_begin, (vgpu_trace_begin_function *)begin, memory_order_release);
        } else {
            vgpu_note_once(&said, VGPU_TRACE_WRITER " cannot be loaded (%s); the program goes on without a trace", dlerror());
        }
    }
    atomic_store_explicit(&real_library, found, memory_order_release);
    return found;
}

void *vgpu_twin_symbol(const char *name)
{
    static int said;
    void *library = atomic_load_explicit(&real_library, memory_order_acquire);
    if (!library)
        library = open_real();
    if (!library)
        return NULL;
    void *found = dlsym(library, name);
    if (!found)
        vgpu_note_once(&said, "the traced %s stands for a library without %s; build vgpu again", VGPU_TWIN_SONAME, name);
    return found;
}

static void *find(unsigned index)
{
    void *found = vgpu_twin_symbol(vgpu_twin_library.functions[index].name);
    __atomic_store_n(&vgpu_twin_real[index], found, __ATOMIC_RELEASE);
    return found;
}

void *vgpu_twin_enter(struct vgpu_trace_call *call, unsigned index, const uint64_t *words)
{
    void *real = __atomic_load_n(&vgpu_twin_real[index], __ATOMIC_ACQUIRE);
    if (__builtin_expect(!real, 0))
        real = find(index);
    vgpu_trace_begin_function *begin = atomic_load_explicit(&record_begin, memory_order_acquire);
    call->generation = 0;
    if (begin)
        begin(call, &vgpu_twin_library, index, words);
    return real;
}

void vgpu_twin_leave(struct vgpu_trace_call *call, uint64_t result)
{
    if (call->generation)
        atomic_load_explicit(&record_end, memory_order_relaxed)(call, result);
}

#ifdef VGPU_TWIN_HANDS_OUT
extern void *const vgpu_twin_own[]; /* by function */

void *vgpu_twin_of(void *real)
{
    for (unsigned index = 0; index < vgpu_twin_library.count; index++) {
        void *function = __atomic_load_n(&vgpu_twin_real[index], __ATOMIC_ACQUIRE);
        if (!function)
            function = find(index);
        if (function == real)
            return vgpu_twin_own[index];
    }
    return real;
}
#endif
