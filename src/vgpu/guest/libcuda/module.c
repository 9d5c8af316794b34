/* Modules and libraries. One object is both. An image is sent to the worker when it is first needed: a program that
 * registers thousands of kernels sends only what it uses. */
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "internal.h"

static bool live(CUmodule module) { return vgpu_object_live(&vgpu_modules, module); }

/* ---- the worker's side ---- */
CUresult vgpu_module_load(CUmodule module) {
    if (likely(atomic_load_explicit(&module->loaded, memory_order_acquire))) return CUDA_SUCCESS;
    pthread_mutex_lock(&module->lock);
    CUresult result = CUDA_SUCCESS;
    if (!atomic_load(&module->loaded)) {
        CUdeviceptr staging = 0;
        result = vgpu_staging(module->image, module->image_size, &staging);
        if (result == CUDA_SUCCESS) {
            struct vgpu_image_load request = {.va = staging, .size = module->image_size, .kind = module->kind};
            struct vgpu_image_load_reply reply;
            result = vgpu_call(VGPU_OP_IMAGE_LOAD, &request, sizeof request, NULL, 0, &reply, sizeof reply, NULL);
            vgpu_staging_free(staging);
            if (result == CUDA_SUCCESS) {
                module->id = reply.module;
                module->kernel_count = reply.kernel_count;
                atomic_store_explicit(&module->loaded, 1, memory_order_release);
            }
        }
    }
    pthread_mutex_unlock(&module->lock);
    return result;
}

static void forget_functions(CUmodule module) {
    CUfunction function = module->first_function;
    while (function) {
        CUfunction next = function->next_in_module;
        free(function->name);
        free(function->params);
        free(function->more_shapes);
        vgpu_object_free(&vgpu_functions, function);
        function = next;
    }
    free(module->buckets);
    module->buckets = NULL;
    module->first_function = NULL;
    module->bucket_count = module->function_count = 0;
}

static void forget_globals(CUmodule module) {
    while (module->globals) {
        struct vgpu_global *next = module->globals->next;
        struct vgpu_allocation gone;
        vgpu_table_remove(module->globals->va, &gone);
        free(module->globals);
        module->globals = next;
    }
}

void vgpu_module_forget(CUmodule module) {
    forget_globals(module);
    atomic_store(&module->loaded, 0);
    /* Kernel handles of a library stay valid; they are looked up again when they are used. */
    for (CUfunction function = module->first_function; function; function = function->next_in_module) vgpu_function_forget(function);
}

void vgpu_module_destroy(CUmodule module, bool tell_worker) {
    forget_globals(module);
    forget_functions(module);
    if (tell_worker && atomic_load(&module->loaded)) {
        struct vgpu_image_unload request = {.module = module->id};
        struct vgpu_image_unload_reply reply;
        vgpu_call(VGPU_OP_IMAGE_UNLOAD, &request, sizeof request, NULL, 0, &reply, sizeof reply, NULL);
    }
    if (module->owns_image) free((void *)(uintptr_t)module->image);
    vgpu_object_free(&vgpu_modules, module);
}

CUresult vgpu_module_global(CUmodule module, const char *name, bool managed, CUdeviceptr *va, size_t *size) {
    TRY(vgpu_module_load(module));
    pthread_mutex_lock(&module->lock);
    struct vgpu_global *found = module->globals;
    while (found && strcmp(found->name, name)) found = found->next;
    CUresult result = CUDA_SUCCESS;
    if (!found) {
        size_t length = strlen(name);
        struct vgpu_global_get request = {.module = module->id};
        struct vgpu_global_get_reply reply;
        result = length > 4096 ? CUDA_ERROR_NOT_FOUND
                               : vgpu_call(VGPU_OP_GLOBAL_GET, &request, sizeof request, name, (uint32_t)length, &reply, sizeof reply, NULL);
        if (result == CUDA_SUCCESS && !(found = malloc(sizeof *found + length + 1))) result = CUDA_ERROR_OUT_OF_MEMORY;
        if (result == CUDA_SUCCESS) {
            *found = (struct vgpu_global){.next = module->globals, .va = reply.va, .size = reply.size, .managed = reply.kind == VGPU_MEMORY_MANAGED};
            memcpy(found->name, name, length + 1);
            module->globals = found;
            /* A variable is ordinary memory, device or managed: its place in the arena's file is its place in the arena. */
            struct vgpu_allocation allocation = {
                .va = reply.va, .size = reply.size ? reply.size : 1, .kind = reply.kind, .prot = CU_MEM_ACCESS_FLAGS_PROT_READWRITE,
                .global = true, .file_offset = reply.va - vgpu.arena_base, .context = module->context ? module->context : vgpu_thread.current,
            };
            result = vgpu_table_add(&allocation);
            if (result == CUDA_SUCCESS && found->managed) result = vgpu_arena_map(allocation.va, allocation.size, allocation.file_offset);
        }
    }
    if (result == CUDA_SUCCESS && managed && !found->managed) result = CUDA_ERROR_NOT_FOUND;
    if (result == CUDA_SUCCESS) {
        if (va) *va = found->va;
        if (size) *size = found->size;
    }
    pthread_mutex_unlock(&module->lock);
    return result;
}

/* ---- loading ---- */
static CUresult module_new(const void *image, bool keep_pointer, bool library, CUmodule *module) {
    const void *start;
    size_t size;
    uint32_t kind;
    if (!image || !module) return CUDA_ERROR_INVALID_VALUE;
    void *units;
    TRY(vgpu_image_units(image, &units, &size, &kind));
    if (units) start = units;
    else TRY(vgpu_image_size(image, &start, &size, &kind));
    CUmodule created = vgpu_object_new(&vgpu_modules);
    if (!created) {
        free(units);
        return CUDA_ERROR_OUT_OF_MEMORY;
    }
    pthread_mutex_init(&created->lock, NULL);
    created->context = library ? NULL : vgpu_thread.current;
    created->library = library;
    created->kind = kind;
    created->image_size = size;
    created->image = start;
    created->owns_image = units != NULL;
    if (!keep_pointer && !units) {
        void *copy = malloc(size + 1);
        if (!copy) {
            vgpu_object_free(&vgpu_modules, created);
            return CUDA_ERROR_OUT_OF_MEMORY;
        }
        memcpy(copy, start, size);
        ((char *)copy)[size] = 0;
        created->image = copy;
        created->owns_image = true;
    }
    *module = created;
    return CUDA_SUCCESS;
}

CUresult vgpu_read_file(const char *path, void **content) {
    if (!path) return CUDA_ERROR_INVALID_VALUE;
    int file = open(path, O_RDONLY | O_CLOEXEC);
    struct stat status;
    if (file < 0) return CUDA_ERROR_FILE_NOT_FOUND;
    CUresult result = CUDA_ERROR_FILE_NOT_FOUND;
    char *bytes = NULL;
    if (!fstat(file, &status) && S_ISREG(status.st_mode) && (bytes = calloc(1, (size_t)status.st_size + 64))) {
        size_t have = 0;
        ssize_t got;
        while (have < (size_t)status.st_size && (got = read(file, bytes + have, (size_t)status.st_size - have)) > 0) have += (size_t)got;
        result = have == (size_t)status.st_size ? CUDA_SUCCESS : CUDA_ERROR_FILE_NOT_FOUND;
    }
    close(file);
    if (result == CUDA_SUCCESS) *content = bytes;
    else free(bytes);
    return result;
}

static CUresult load_module(CUmodule *module, const void *image) {
    CUcontext context;
    TRY(vgpu_current(&context));
    TRY(vgpu_sticky());
    CUmodule created;
    TRY(module_new(image, true, false, &created));
    CUresult result = vgpu_module_load(created);
    if (created->owns_image) free((void *)(uintptr_t)created->image);
    created->owns_image = false;
    created->image = NULL; /* the caller may free it as soon as we return */
    created->image_size = 0;
    if (result != CUDA_SUCCESS) vgpu_module_destroy(created, false);
    else *module = created;
    return result;
}

/* JIT options choose how to compile, or ask for a log: there is nothing to say, so a log that is asked for is empty. */
CUresult vgpu_jit_options(unsigned count, const int *options, void **values) {
    enum { INFO_LOG_BUFFER = 3, INFO_LOG_SIZE = 4, ERROR_LOG_BUFFER = 5, ERROR_LOG_SIZE = 6 };
    if (count && (!options || !values)) return CUDA_ERROR_INVALID_VALUE;
    for (unsigned i = 0; i < count; i++) {
        if ((options[i] == INFO_LOG_BUFFER || options[i] == ERROR_LOG_BUFFER) && values[i]) {
            for (unsigned j = 0; j < count; j++)
                if (options[j] == options[i] + 1 && (uintptr_t)values[j] > 0) {
                    ((char *)values[i])[0] = 0;
                    values[j] = NULL;
                }
        }
    }
    return CUDA_SUCCESS;
}

API cuModuleLoadData(CUmodule *module, const void *image) { return module ? load_module(module, image) : CUDA_ERROR_INVALID_VALUE; }

API cuModuleLoadDataEx(CUmodule *module, const void *image, unsigned count, int *options, void **values) {
    TRY(vgpu_jit_options(count, options, values));
    return cuModuleLoadData(module, image);
}

API cuModuleLoadFatBinary(CUmodule *module, const void *image) { return cuModuleLoadData(module, image); }

API cuModuleLoad(CUmodule *module, const char *path) {
    CUcontext context;
    TRY(vgpu_current(&context));
    void *content;
    TRY(vgpu_read_file(path, &content));
    CUresult result = cuModuleLoadData(module, content);
    free(content);
    return result;
}

API cuModuleUnload(CUmodule module) {
    TRY(vgpu_initialised());
    if (!live(module)) return CUDA_ERROR_INVALID_HANDLE;
    if (module->library) return CUDA_ERROR_NOT_PERMITTED;
    vgpu_wait_everything(); /* launches that were submitted still need it; their error belongs to the next synchronising call */
    vgpu_module_destroy(module, true);
    return CUDA_SUCCESS;
}

API cuModuleGetLoadingMode(int *mode) {
    TRY(vgpu_initialised());
    if (!mode) return CUDA_ERROR_INVALID_VALUE;
    *mode = vgpu.eager ? CU_MODULE_EAGER_LOADING : CU_MODULE_LAZY_LOADING;
    return CUDA_SUCCESS;
}

API cuModuleGetFunction(CUfunction *function, CUmodule module, const char *name) {
    CUcontext context;
    TRY(vgpu_current(&context));
    if (!function || !name) return CUDA_ERROR_INVALID_VALUE;
    if (!live(module)) return CUDA_ERROR_INVALID_HANDLE;
    return vgpu_module_function(module, name, function);
}

API cuModuleGetGlobal_v2(CUdeviceptr *va, size_t *size, CUmodule module, const char *name) {
    CUcontext context;
    TRY(vgpu_current(&context));
    if (!name || (!va && !size)) return CUDA_ERROR_INVALID_VALUE;
    if (!live(module)) return CUDA_ERROR_INVALID_HANDLE;
    return vgpu_module_global(module, name, false, va, size);
}

static CUresult kernel_count(CUmodule module, unsigned *count) {
    CUcontext context;
    TRY(vgpu_current(&context));
    if (!live(module)) return CUDA_ERROR_INVALID_HANDLE;
    if (!count) return CUDA_ERROR_INVALID_VALUE;
    TRY(vgpu_module_load(module));
    *count = module->kernel_count;
    return CUDA_SUCCESS;
}

API cuModuleGetFunctionCount(unsigned *count, CUmodule module) { return kernel_count(module, count); }

/* The worker hands names out in portions: NUL-terminated, one after the other. */
static CUresult enumerate(CUfunction *functions, unsigned wanted, CUmodule module) {
    CUcontext context;
    TRY(vgpu_current(&context));
    if (!live(module)) return CUDA_ERROR_INVALID_HANDLE;
    if (!functions || !wanted) return CUDA_ERROR_INVALID_VALUE;
    TRY(vgpu_module_load(module));
    for (unsigned have = 0; have < wanted;) {
        union {
            struct vgpu_kernel_names_reply fixed;
            uint8_t bytes[VGPU_REPLY_BYTES];
        } reply;
        uint32_t got;
        struct vgpu_kernel_names request = {.module = module->id, .first = have};
        TRY(vgpu_call(VGPU_OP_KERNEL_NAMES, &request, sizeof request, NULL, 0, &reply, sizeof reply, &got));
        if (got < sizeof reply.fixed || !reply.fixed.count) return CUDA_SUCCESS;
        const char *name = (const char *)reply.fixed.names, *end = (const char *)reply.bytes + got;
        for (uint32_t i = 0; i < reply.fixed.count && have < wanted; i++) {
            size_t length = strnlen(name, (size_t)(end - name));
            if (name + length >= end) return CUDA_ERROR_UNKNOWN;
            TRY(vgpu_module_function(module, name, &functions[have++]));
            name += length + 1;
        }
    }
    return CUDA_SUCCESS;
}

API cuModuleEnumerateFunctions(CUfunction *functions, unsigned count, CUmodule module) { return enumerate(functions, count, module); }

/* ---- libraries: they belong to no context, and load where they are used ---- */
static CUresult load_library(CUlibrary *library, const void *code, unsigned option_count, const int *options, void **values) {
    bool preserved = false;
    if (option_count && (!options || !values)) return CUDA_ERROR_INVALID_VALUE;
    for (unsigned i = 0; i < option_count; i++) {
        if (options[i] == CU_LIBRARY_BINARY_IS_PRESERVED) preserved = values[i] != NULL;
        else if (options[i] != CU_LIBRARY_HOST_UNIVERSAL_FUNCTION_AND_DATA_TABLE) return CUDA_ERROR_INVALID_VALUE;
    }
    return module_new(code, preserved, true, library);
}

API cuLibraryLoadData(CUlibrary *library, const void *code, int *jit_options, void **jit_values, unsigned jit_count, int *options, void **values, unsigned count) {
    TRY(vgpu_initialised());
    TRY(vgpu_jit_options(jit_count, jit_options, jit_values));
    return load_library(library, code, count, options, values);
}

API cuLibraryLoadFromFile(CUlibrary *library, const char *path, int *jit_options, void **jit_values, unsigned jit_count, int *options, void **values, unsigned count) {
    TRY(vgpu_initialised());
    TRY(vgpu_jit_options(jit_count, jit_options, jit_values));
    for (unsigned i = 0; i < count && options; i++)
        if (options[i] == CU_LIBRARY_BINARY_IS_PRESERVED) return CUDA_ERROR_INVALID_VALUE;
    void *content;
    TRY(vgpu_read_file(path, &content));
    CUresult result = load_library(library, content, count, options, values);
    free(content);
    return result;
}

API cuLibraryUnload(CUlibrary library) {
    TRY(vgpu_initialised());
    if (!live(library) || !library->library) return CUDA_ERROR_INVALID_HANDLE;
    bool loaded = atomic_load(&library->loaded) && !atomic_load(&vgpu.ring.lost);
    if (loaded) vgpu_wait_everything();
    vgpu_module_destroy(library, loaded);
    return CUDA_SUCCESS;
}

static CUresult library_call(CUlibrary library) {
    CUcontext context;
    TRY(vgpu_initialised());
    if (!live(library) || !library->library) return CUDA_ERROR_INVALID_HANDLE;
    return vgpu_current(&context);
}

API cuLibraryGetKernel(CUkernel *kernel, CUlibrary library, const char *name) {
    TRY(library_call(library));
    if (!kernel || !name) return CUDA_ERROR_INVALID_VALUE;
    return vgpu_module_function(library, name, kernel);
}

API cuLibraryGetModule(CUmodule *module, CUlibrary library) {
    TRY(library_call(library));
    if (!module) return CUDA_ERROR_INVALID_VALUE;
    TRY(vgpu_module_load(library));
    *module = library;
    return CUDA_SUCCESS;
}

API cuLibraryGetGlobal(CUdeviceptr *va, size_t *size, CUlibrary library, const char *name) {
    TRY(library_call(library));
    if (!name || (!va && !size)) return CUDA_ERROR_INVALID_VALUE;
    return vgpu_module_global(library, name, false, va, size);
}

/* A managed variable is one that both sides see. */
API cuLibraryGetManaged(CUdeviceptr *va, size_t *size, CUlibrary library, const char *name) {
    TRY(library_call(library));
    if (!name || (!va && !size)) return CUDA_ERROR_INVALID_VALUE;
    return vgpu_module_global(library, name, true, va, size);
}

API cuLibraryGetKernelCount(unsigned *count, CUlibrary library) { return kernel_count(library, count); }
API cuLibraryEnumerateKernels(CUkernel *kernels, unsigned count, CUlibrary library) { return enumerate(kernels, count, library); }
