/* Functions and kernels (one object): what the worker says of them, their attributes, and the code for a block shape. */
#include <stdlib.h>
#include <string.h>
#include "internal.h"

static bool live(CUfunction function) { return vgpu_object_live(&vgpu_functions, function); }

static uint32_t hash_of(const char *name) {
    uint32_t hash = 2166136261u;
    for (; *name; name++) hash = (hash ^ (uint8_t)*name) * 16777619u;
    return hash;
}

/* Called with the module's lock held. */
static bool insert(CUmodule module, CUfunction function) {
    if (module->function_count >= module->bucket_count) {
        uint32_t count = module->bucket_count ? module->bucket_count * 2 : 16;
        CUfunction *buckets = calloc(count, sizeof *buckets);
        if (!buckets) return false;
        for (CUfunction each = module->first_function; each; each = each->next_in_module) {
            each->next_in_bucket = buckets[each->name_hash % count];
            buckets[each->name_hash % count] = each;
        }
        free(module->buckets);
        module->buckets = buckets;
        module->bucket_count = count;
    }
    CUfunction *bucket = &module->buckets[function->name_hash % module->bucket_count];
    function->next_in_bucket = *bucket;
    *bucket = function;
    function->next_in_module = module->first_function;
    module->first_function = function;
    module->function_count++;
    return true;
}

/* Ask the worker; fills what it says. */
static CUresult describe(CUmodule module, CUfunction function) {
    union {
        struct vgpu_kernel_get_reply fixed;
        uint8_t bytes[VGPU_REPLY_BYTES];
    } reply;
    uint32_t got;
    struct vgpu_kernel_get request = {.module = module->id};
    size_t length = strlen(function->name);
    if (length > 64u << 10) return CUDA_ERROR_NOT_FOUND;
    TRY(vgpu_call(VGPU_OP_KERNEL_GET, &request, sizeof request, function->name, (uint32_t)length, &reply, sizeof reply, &got));
    const struct vgpu_kernel_get_reply *info = &reply.fixed;
    if (got < sizeof *info || got < sizeof *info + (uint64_t)info->param_count * sizeof(struct vgpu_param)) return CUDA_ERROR_UNKNOWN;
    struct vgpu_param *params = malloc((info->param_count ? info->param_count : 1) * sizeof *params);
    if (!params) return CUDA_ERROR_OUT_OF_MEMORY;
    memcpy(params, info->layout, info->param_count * sizeof *params);
    for (uint32_t i = 0; i < info->param_count; i++)
        if ((uint64_t)params[i].offset + params[i].size > info->param_bytes) {
            free(params);
            return CUDA_ERROR_UNKNOWN;
        }
    const int32_t *device = vgpu.devices[vgpu.attached_device].info.attributes;
    free(function->params);
    function->params = params;
    function->kernel = info->kernel;
    function->param_count = info->param_count;
    function->param_bytes = info->param_bytes;
    function->max_threads = (int32_t)info->max_threads;
    function->static_shared = (int32_t)info->static_shared;
    function->local_bytes = (int32_t)info->local_bytes;
    function->const_bytes = (int32_t)info->const_bytes;
    function->registers = (int32_t)info->registers;
    function->ptx_version = (int32_t)info->ptx_version;
    function->binary_version = (int32_t)info->binary_version;
    memcpy(function->reqntid, info->reqntid, sizeof function->reqntid);
    int32_t ordinary = device[CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK] - function->static_shared;
    int32_t most = device[CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN] - function->static_shared;
    if (most < ordinary) most = ordinary;
    if (info->max_dynamic_shared && (int32_t)info->max_dynamic_shared < most) most = (int32_t)info->max_dynamic_shared;
    function->dynamic_shared_limit = most > 0 ? most : 0;
    if (!function->max_dynamic_shared) function->max_dynamic_shared = ordinary > 0 ? (ordinary < most ? ordinary : most) : 0;
    return CUDA_SUCCESS;
}

CUresult vgpu_module_function(CUmodule module, const char *name, CUfunction *function) {
    TRY(vgpu_module_load(module));
    uint32_t hash = hash_of(name);
    pthread_mutex_lock(&module->lock);
    CUfunction found = module->bucket_count ? module->buckets[hash % module->bucket_count] : NULL;
    while (found && (found->name_hash != hash || strcmp(found->name, name))) found = found->next_in_bucket;
    CUresult result = CUDA_SUCCESS;
    if (found && found->stale) {
        result = describe(module, found);
        if (result == CUDA_SUCCESS) found->stale = false;
    }
    if (!found) {
        found = vgpu_object_new(&vgpu_functions);
        result = found && (found->name = strdup(name)) ? CUDA_SUCCESS : CUDA_ERROR_OUT_OF_MEMORY;
        if (result == CUDA_SUCCESS) {
            pthread_mutex_init(&found->prepare, NULL);
            found->module = module;
            found->name_hash = hash;
            found->carveout = -1;
            result = describe(module, found);
        }
        if (result == CUDA_SUCCESS && !insert(module, found)) result = CUDA_ERROR_OUT_OF_MEMORY;
        if (result != CUDA_SUCCESS && found) {
            free(found->name);
            free(found->params);
            vgpu_object_free(&vgpu_functions, found);
        }
    }
    pthread_mutex_unlock(&module->lock);
    if (result == CUDA_SUCCESS) *function = found;
    return result;
}

void vgpu_function_forget(CUfunction function) {
    function->stale = true;
    for (int i = 0; i < 8; i++) atomic_store(&function->shapes[i], 0);
    function->more_count = 0;
}

CUresult vgpu_function_refresh(CUfunction function) {
    CUfunction same;
    return vgpu_module_function(function->module, function->name, &same);
}

static inline uint64_t shape_of(const unsigned block[3]) { return (uint64_t)block[0] | (uint64_t)block[1] << 16 | (uint64_t)block[2] << 32; }

/* The first launch with a block shape is a call; the worker compiles the kernel, or finds it in its cache. */
static CUresult prepare(CUfunction function, const unsigned block[3], unsigned dynamic_shared) {
    uint64_t shape = shape_of(block);
    pthread_mutex_lock(&function->prepare);
    CUresult result = CUDA_SUCCESS;
    bool known = false;
    int place = 0;
    for (; place < 8 && atomic_load(&function->shapes[place]); place++) known |= atomic_load(&function->shapes[place]) == shape;
    for (uint32_t i = 0; i < function->more_count; i++) known |= function->more_shapes[i] == shape;
    if (!known) {
        struct vgpu_kernel_prepare request = {.kernel = function->kernel, .block = {block[0], block[1], block[2]}, .dynamic_shared = dynamic_shared};
        struct vgpu_kernel_prepare_reply reply;
        result = vgpu_call(VGPU_OP_KERNEL_PREPARE, &request, sizeof request, NULL, 0, &reply, sizeof reply, NULL);
        if (result == CUDA_SUCCESS && place < 8) {
            atomic_store_explicit(&function->shapes[place], shape, memory_order_release);
        } else if (result == CUDA_SUCCESS) {
            if (function->more_count == function->more_room) {
                uint32_t room = function->more_room ? function->more_room * 2 : 16;
                uint64_t *grown = realloc(function->more_shapes, room * sizeof *grown);
                if (grown) function->more_shapes = grown, function->more_room = room;
            }
            if (function->more_count < function->more_room) function->more_shapes[function->more_count++] = shape;
        }
    }
    pthread_mutex_unlock(&function->prepare);
    return result;
}

CUresult vgpu_function_prepare(CUfunction function, const unsigned block[3], unsigned dynamic_shared) {
    uint64_t shape = shape_of(block);
    for (int i = 0; i < 8; i++) {
        uint64_t ready = atomic_load_explicit(&function->shapes[i], memory_order_acquire);
        if (likely(ready == shape)) return CUDA_SUCCESS;
        if (!ready) break;
    }
    if (function->stale) TRY(vgpu_function_refresh(function));
    return prepare(function, block, dynamic_shared);
}

/* ---- attributes ---- */
static CUresult get_attribute(int *value, int attribute, CUfunction function) {
    TRY(vgpu_initialised());
    if (!value) return CUDA_ERROR_INVALID_VALUE;
    if (!live(function)) return CUDA_ERROR_INVALID_HANDLE;
    switch (attribute) {
    case CU_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK: *value = function->max_threads; break;
    case CU_FUNC_ATTRIBUTE_SHARED_SIZE_BYTES: *value = function->static_shared; break;
    case CU_FUNC_ATTRIBUTE_CONST_SIZE_BYTES: *value = function->const_bytes; break;
    case CU_FUNC_ATTRIBUTE_LOCAL_SIZE_BYTES: *value = function->local_bytes; break;
    case CU_FUNC_ATTRIBUTE_NUM_REGS: *value = function->registers; break;
    case CU_FUNC_ATTRIBUTE_PTX_VERSION: *value = function->ptx_version; break;
    case CU_FUNC_ATTRIBUTE_BINARY_VERSION: *value = function->binary_version; break;
    case CU_FUNC_ATTRIBUTE_CACHE_MODE_CA: *value = 0; break;
    case CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES: *value = function->max_dynamic_shared; break;
    case CU_FUNC_ATTRIBUTE_PREFERRED_SHARED_MEMORY_CARVEOUT: *value = function->carveout; break;
    case CU_FUNC_ATTRIBUTE_CLUSTER_SIZE_MUST_BE_SET:
    case CU_FUNC_ATTRIBUTE_REQUIRED_CLUSTER_WIDTH:
    case CU_FUNC_ATTRIBUTE_REQUIRED_CLUSTER_HEIGHT:
    case CU_FUNC_ATTRIBUTE_REQUIRED_CLUSTER_DEPTH: *value = 0; break;
    case CU_FUNC_ATTRIBUTE_NON_PORTABLE_CLUSTER_SIZE_ALLOWED: *value = function->nonportable_cluster; break;
    case CU_FUNC_ATTRIBUTE_CLUSTER_SCHEDULING_POLICY_PREFERENCE: *value = function->cluster_policy; break;
    default: return CUDA_ERROR_INVALID_VALUE;
    }
    return CUDA_SUCCESS;
}

static CUresult set_attribute(int attribute, int value, CUfunction function) {
    TRY(vgpu_initialised());
    if (!live(function)) return CUDA_ERROR_INVALID_HANDLE;
    switch (attribute) {
    case CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES:
        if (value < 0 || value > function->dynamic_shared_limit) return CUDA_ERROR_INVALID_VALUE;
        function->max_dynamic_shared = value;
        return CUDA_SUCCESS;
    case CU_FUNC_ATTRIBUTE_PREFERRED_SHARED_MEMORY_CARVEOUT: /* a hint: shared memory is not carved out of a cache here */
        if (value < -1 || value > 100) return CUDA_ERROR_INVALID_VALUE;
        function->carveout = value;
        return CUDA_SUCCESS;
    case CU_FUNC_ATTRIBUTE_NON_PORTABLE_CLUSTER_SIZE_ALLOWED:
        function->nonportable_cluster = value != 0;
        return CUDA_SUCCESS;
    case CU_FUNC_ATTRIBUTE_CLUSTER_SCHEDULING_POLICY_PREFERENCE:
        if (value < 0 || value > 2) return CUDA_ERROR_INVALID_VALUE;
        function->cluster_policy = value;
        return CUDA_SUCCESS;
    case CU_FUNC_ATTRIBUTE_REQUIRED_CLUSTER_WIDTH:
    case CU_FUNC_ATTRIBUTE_REQUIRED_CLUSTER_HEIGHT:
    case CU_FUNC_ATTRIBUTE_REQUIRED_CLUSTER_DEPTH:
        return value == 1 ? CUDA_SUCCESS : vgpu_unsupported("cuFuncSetAttribute", "a cluster of more than one block");
    default: return CUDA_ERROR_INVALID_VALUE;
    }
}

static CUresult device_known(CUdevice device) {
    TRY(vgpu_initialised());
    return device >= 0 && device < vgpu.device_count ? CUDA_SUCCESS : CUDA_ERROR_INVALID_DEVICE;
}

API cuFuncGetAttribute(int *value, int attribute, CUfunction function) { return get_attribute(value, attribute, function); }
API cuFuncSetAttribute(CUfunction function, int attribute, int value) { return set_attribute(attribute, value, function); }

API cuKernelGetAttribute(int *value, int attribute, CUkernel kernel, CUdevice device) {
    TRY(device_known(device));
    return get_attribute(value, attribute, kernel);
}

API cuKernelSetAttribute(int attribute, int value, CUkernel kernel, CUdevice device) {
    TRY(device_known(device));
    return set_attribute(attribute, value, kernel);
}

static CUresult cache_config(CUfunction function, int config) {
    TRY(vgpu_initialised());
    if (!live(function)) return CUDA_ERROR_INVALID_HANDLE;
    return config < 0 || config > 3 ? CUDA_ERROR_INVALID_VALUE : CUDA_SUCCESS; /* a hint */
}

API cuFuncSetCacheConfig(CUfunction function, int config) { return cache_config(function, config); }

API cuKernelSetCacheConfig(CUkernel kernel, int config, CUdevice device) {
    TRY(device_known(device));
    return cache_config(kernel, config);
}

API cuFuncSetSharedMemConfig(CUfunction function, int config) {
    TRY(vgpu_initialised());
    if (!live(function)) return CUDA_ERROR_INVALID_HANDLE;
    return config < 0 || config > 2 ? CUDA_ERROR_INVALID_VALUE : CUDA_SUCCESS; /* without effect since compute capability 5 */
}

/* ---- what they belong to ---- */
API cuFuncGetModule(CUmodule *module, CUfunction function) {
    TRY(vgpu_initialised());
    if (!module) return CUDA_ERROR_INVALID_VALUE;
    if (!live(function)) return CUDA_ERROR_INVALID_HANDLE;
    *module = function->module;
    return CUDA_SUCCESS;
}

API cuKernelGetFunction(CUfunction *function, CUkernel kernel) {
    CUcontext context;
    TRY(vgpu_current(&context));
    if (!function) return CUDA_ERROR_INVALID_VALUE;
    if (!live(kernel)) return CUDA_ERROR_INVALID_HANDLE;
    *function = kernel;
    return CUDA_SUCCESS;
}

API cuKernelGetLibrary(CUlibrary *library, CUkernel kernel) {
    TRY(vgpu_initialised());
    if (!library) return CUDA_ERROR_INVALID_VALUE;
    if (!live(kernel) || !kernel->module->library) return CUDA_ERROR_INVALID_HANDLE;
    *library = kernel->module;
    return CUDA_SUCCESS;
}

static CUresult get_name(const char **name, CUfunction function) {
    TRY(vgpu_initialised());
    if (!name) return CUDA_ERROR_INVALID_VALUE;
    if (!live(function)) return CUDA_ERROR_INVALID_HANDLE;
    *name = function->name;
    return CUDA_SUCCESS;
}

API cuFuncGetName(const char **name, CUfunction function) { return get_name(name, function); }
API cuKernelGetName(const char **name, CUkernel kernel) { return get_name(name, kernel); }

static CUresult param_info(CUfunction function, size_t index, size_t *offset, size_t *size) {
    TRY(vgpu_initialised());
    if (!live(function)) return CUDA_ERROR_INVALID_HANDLE;
    if (!offset || index >= function->param_count) return CUDA_ERROR_INVALID_VALUE;
    *offset = function->params[index].offset;
    if (size) *size = function->params[index].size;
    return CUDA_SUCCESS;
}

API cuFuncGetParamInfo(CUfunction function, size_t index, size_t *offset, size_t *size) { return param_info(function, index, offset, size); }
API cuKernelGetParamInfo(CUkernel kernel, size_t index, size_t *offset, size_t *size) { return param_info(kernel, index, offset, size); }

static CUresult param_count(CUfunction function, size_t *count) {
    TRY(vgpu_initialised());
    if (!count) return CUDA_ERROR_INVALID_VALUE;
    if (!live(function)) return CUDA_ERROR_INVALID_HANDLE;
    *count = function->param_count;
    return CUDA_SUCCESS;
}

API cuFuncGetParamCount(CUfunction function, size_t *count) { return param_count(function, count); }
API cuKernelGetParamCount(CUkernel kernel, size_t *count) { return param_count(kernel, count); }

API cuFuncIsLoaded(int *state, CUfunction function) {
    TRY(vgpu_initialised());
    if (!state) return CUDA_ERROR_INVALID_VALUE;
    if (!live(function)) return CUDA_ERROR_INVALID_HANDLE;
    *state = atomic_load(&function->module->loaded) && !function->stale;
    return CUDA_SUCCESS;
}

API cuFuncLoad(CUfunction function) {
    CUcontext context;
    TRY(vgpu_current(&context));
    if (!live(function)) return CUDA_ERROR_INVALID_HANDLE;
    return function->stale ? vgpu_function_refresh(function) : CUDA_SUCCESS;
}
