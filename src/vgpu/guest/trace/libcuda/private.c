/* What libcuda exports for our libcublas alone. Not recorded: the cuBLAS call that needs it is. */
#include <dlfcn.h>
#include <stddef.h>
#include "vgpu_cuda.h"
#include "twin.h"

typedef CUresult operation_function(CUstream, int, const void *, size_t);

VGPU_API CUresult vgpu_stream_operation(CUstream stream, int op, const void *record, size_t size);

CUresult vgpu_stream_operation(CUstream stream, int op, const void *record, size_t size)
{
    static operation_function *real;
    operation_function *function = __atomic_load_n(&real, __ATOMIC_ACQUIRE);
    if (!function) {
        function = (operation_function *)vgpu_twin_symbol("vgpu_stream_operation");
        __atomic_store_n(&real, function, __ATOMIC_RELEASE);
    }
    return function ? function(stream, op, record, size) : CUDA_ERROR_NOT_SUPPORTED;
}
