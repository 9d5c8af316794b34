/* The driver's linker, as far as there is something to link: a program whose compiler makes PTX at run time passes it
 * through here before it loads the result. One PTX input is its own result; machine code, and several inputs whose
 * private names would have to be kept apart, are refused. */
#include <stdlib.h>
#include <string.h>
#include "internal.h"

static bool live(CUlinkState state) { return vgpu_object_live(&vgpu_links, state); }

/* A copy of PTX text that need not end in a NUL. */
static CUresult add_ptx(CUlinkState state, const void *data, size_t size) {
    static _Atomic int said;
    if (state->text) {
        vgpu_say_once(&said, "cuLinkAddData: linking several PTX inputs is not supported; compile them as one");
        return CUDA_ERROR_NOT_SUPPORTED;
    }
    size = strnlen(data, size);
    char *text = malloc(size + 1);
    if (!text) return CUDA_ERROR_OUT_OF_MEMORY;
    memcpy(text, data, size);
    text[size] = 0;
    const void *start;
    size_t length;
    uint32_t kind;
    if (size < sizeof(uint32_t) || vgpu_image_size(text, &start, &length, &kind) != CUDA_SUCCESS || start != text || length != size) {
        free(text);
        return CUDA_ERROR_INVALID_PTX;
    }
    state->text = text;
    state->size = size + 1;
    return CUDA_SUCCESS;
}

static CUresult add(CUlinkState state, int type, const void *data, size_t size, unsigned count, const int *options, void **values) {
    static _Atomic int said;
    TRY(vgpu_initialised());
    if (!live(state)) return CUDA_ERROR_INVALID_HANDLE;
    if (!data || !size || type < CU_JIT_INPUT_CUBIN || type > CU_JIT_INPUT_NVVM || (count && (!options || !values))) return CUDA_ERROR_INVALID_VALUE;
    if (type != CU_JIT_INPUT_PTX) {
        vgpu_say_once(&said, "cuLinkAddData: only PTX can be linked, not machine code, fat binaries, libraries or NVVM IR");
        return CUDA_ERROR_NOT_SUPPORTED;
    }
    pthread_mutex_lock(&state->lock);
    CUresult result = state->complete ? CUDA_ERROR_INVALID_VALUE : add_ptx(state, data, size);
    pthread_mutex_unlock(&state->lock);
    return result;
}

API cuLinkCreate_v2(unsigned count, int *options, void **values, CUlinkState *state) {
    CUcontext context;
    TRY(vgpu_current(&context));
    if (!state) return CUDA_ERROR_INVALID_VALUE;
    TRY(vgpu_jit_options(count, options, values));
    CUlinkState created = vgpu_object_new(&vgpu_links);
    if (!created) return CUDA_ERROR_OUT_OF_MEMORY;
    pthread_mutex_init(&created->lock, NULL);
    *state = created;
    return CUDA_SUCCESS;
}

API cuLinkAddData_v2(CUlinkState state, int type, void *data, size_t size, const char *name, unsigned count, int *options, void **values) {
    (void)name;
    return add(state, type, data, size, count, options, values);
}

API cuLinkAddFile_v2(CUlinkState state, int type, const char *path, unsigned count, int *options, void **values) {
    TRY(vgpu_initialised());
    if (!live(state)) return CUDA_ERROR_INVALID_HANDLE;
    void *content;
    TRY(vgpu_read_file(path, &content)); /* it ends in NULs */
    CUresult result = add(state, type, content, type == CU_JIT_INPUT_PTX ? strlen(content) : 1, count, options, values);
    free(content);
    return result;
}

/* What comes out is loaded like any image; its bytes belong to the link state. */
API cuLinkComplete(CUlinkState state, void **image, size_t *size) {
    TRY(vgpu_initialised());
    if (!live(state)) return CUDA_ERROR_INVALID_HANDLE;
    if (!image) return CUDA_ERROR_INVALID_VALUE;
    pthread_mutex_lock(&state->lock);
    CUresult result = state->text ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
    if (result == CUDA_SUCCESS) {
        state->complete = true;
        *image = state->text;
        if (size) *size = state->size; /* with the NUL, so that a copy of so many bytes is an image too */
    }
    pthread_mutex_unlock(&state->lock);
    return result;
}

API cuLinkDestroy(CUlinkState state) {
    TRY(vgpu_initialised());
    if (!live(state)) return CUDA_ERROR_INVALID_HANDLE;
    free(state->text);
    vgpu_object_free(&vgpu_links, state);
    return CUDA_SUCCESS;
}
