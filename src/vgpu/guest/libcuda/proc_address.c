/* cuGetProcAddress, and the names of errors. */
#include <string.h>
#include "connect.h"
#include "internal.h"
#include "vgpu_proc.h"

const char *vgpu_cuda_error_name(int code);
const char *vgpu_cuda_error_text(int code);

/* The first entry of a name; entries of one name stand together. */
static unsigned first_of(const char *name) {
    unsigned low = 0, high = vgpu_proc_count;
    while (low < high) {
        unsigned middle = (low + high) / 2;
        if (strcmp(vgpu_proc_table[middle].name, name) < 0) low = middle + 1;
        else high = middle;
    }
    return low;
}

API cuGetProcAddress_v2(const char *name, void **function, int version, uint64_t flags, int *status) {
    if (!name || !function || !*name || flags > CU_GET_PROC_ADDRESS_PER_THREAD_DEFAULT_STREAM + CU_GET_PROC_ADDRESS_LEGACY_STREAM) return CUDA_ERROR_INVALID_VALUE;
    *function = NULL;
    bool known = false, per_thread = flags & CU_GET_PROC_ADDRESS_PER_THREAD_DEFAULT_STREAM;
    int driver = vgpu_driver_version();
    if (version > driver) version = driver;
    const struct vgpu_proc *best = NULL;
    for (unsigned i = first_of(name); i < vgpu_proc_count && !strcmp(vgpu_proc_table[i].name, name); i++) {
        const struct vgpu_proc *entry = &vgpu_proc_table[i];
        known = true;
        if (entry->since > version || (entry->per_thread && !per_thread)) continue;
        bool better = !best || entry->per_thread > best->per_thread || (entry->per_thread == best->per_thread && entry->since >= best->since);
        if (better) best = entry;
    }
    if (status) *status = best ? CU_GET_PROC_ADDRESS_SUCCESS : known ? CU_GET_PROC_ADDRESS_VERSION_NOT_SUFFICIENT : CU_GET_PROC_ADDRESS_SYMBOL_NOT_FOUND;
    if (!best) return CUDA_ERROR_NOT_FOUND;
    *function = (void *)best->function;
    return CUDA_SUCCESS;
}

API cuGetProcAddress(const char *name, void **function, int version, uint64_t flags) { return cuGetProcAddress_v2(name, function, version, flags, NULL); }

API cuGetExportTable(const void **table, const CUuuid *id) {
    static _Atomic int said;
    if (!table || !id) return CUDA_ERROR_INVALID_VALUE;
    *table = NULL;
    vgpu_say_once(&said, "cuGetExportTable is not supported, so NVIDIA's own libcudart cannot run here; start the program with `vgpu run --preload -- COMMAND` "
                         "so that it takes vgpu's (a program linked with cudart_static cannot)");
    return CUDA_ERROR_NOT_SUPPORTED;
}

API cuGetErrorName(CUresult error, const char **name) {
    if (!name) return CUDA_ERROR_INVALID_VALUE;
    *name = vgpu_cuda_error_name(error);
    return *name ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}

API cuGetErrorString(CUresult error, const char **text) {
    if (!text) return CUDA_ERROR_INVALID_VALUE;
    *text = vgpu_cuda_error_text(error);
    return *text ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}
