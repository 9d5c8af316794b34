/* Error names and texts (from runtime_errors.tbl), and the thread's last error. */
#include "runtime.h"

const char *vgpu_cudart_error_name(int code);
const char *vgpu_cudart_error_text(int code);
void vgpu_cudart_unsupported(void);

API const char *cudaGetErrorName(cudaError_t error)
{
    const char *name = vgpu_cudart_error_name(error);
    return name ? name : "unrecognized error code";
}

API const char *cudaGetErrorString(cudaError_t error)
{
    const char *text = vgpu_cudart_error_text(error);
    return text ? text : "unrecognized error code";
}

RUNTIME cudaGetLastError(void)
{
    cudaError_t error = vgpu_thread.last;
    vgpu_thread.last = cudaSuccess;
    return error;
}

RUNTIME cudaPeekAtLastError(void) { return vgpu_thread.last; }

/* Called by the generated stubs. */
void vgpu_cudart_unsupported(void) { vgpu_thread.last = cudaErrorNotSupported; }

/* There is nothing to profile, which CUDA does not call an error. */
RUNTIME cudaProfilerStart(void) { return cudaSuccess; }

RUNTIME cudaProfilerStop(void) { return cudaSuccess; }
