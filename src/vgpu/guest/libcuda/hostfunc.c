/* Host functions in a stream: the executor posts one in the control page and waits; a thread of this process, started at
 * the first use, runs it. */
#include <signal.h>
#include <stdlib.h>
#include "internal.h"

static void *run(void *nothing) {
    struct vgpu_control *control = vgpu.ring.control;
    (void)nothing;
    vgpu_thread.in_host_call = true; /* CUDA calls are not allowed in a host function */
    for (;;) {
        uint32_t word = atomic_load(&control->host_call_word);
        if (!(word & 1)) {
            if (vgpu_futex_wait(&control->host_call_word, word, 1000) && vgpu_ring_check_lost(&vgpu.ring)) return NULL;
            continue;
        }
        CUhostFn function = (CUhostFn)(uintptr_t)control->host_call_callback;
        function((void *)(uintptr_t)control->host_call_argument);
        atomic_store(&control->host_call_word, word + 1);
        vgpu_futex_wake(&control->host_call_word, 1 << 30);
    }
}

CUresult vgpu_host_thread(void) {
    static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    static bool started;
    pthread_mutex_lock(&lock);
    if (!started) {
        sigset_t all, before;
        sigfillset(&all);
        pthread_sigmask(SIG_BLOCK, &all, &before); /* the program's signals are for the program's threads */
        pthread_t thread;
        started = !pthread_create(&thread, NULL, run, NULL);
        pthread_sigmask(SIG_SETMASK, &before, NULL);
        if (started) pthread_detach(thread);
    }
    pthread_mutex_unlock(&lock);
    return started ? CUDA_SUCCESS : CUDA_ERROR_OUT_OF_MEMORY;
}

API cuLaunchHostFunc(CUstream handle, CUhostFn function, void *argument) {
    CUstream stream;
    TRY(vgpu_stream_to_use(handle, &stream));
    if (!function) return CUDA_ERROR_INVALID_VALUE;
    TRY(vgpu_sticky());
    TRY(vgpu_host_thread());
    if (unlikely(vgpu_capturing(stream))) {
        CUgraph graph;
        TRY(vgpu_capture_graph(stream, &graph));
        CUgraphNode node = vgpu_node_new(graph, CU_GRAPH_NODE_TYPE_HOST);
        if (!node) return CUDA_ERROR_OUT_OF_MEMORY;
        CUDA_HOST_NODE_PARAMS params = {function, argument};
        TRY(vgpu_node_set_host(node, &params));
        return vgpu_capture_add(stream, node);
    }
    struct vgpu_host_call record = {.callback = (uint64_t)(uintptr_t)function, .argument = (uint64_t)(uintptr_t)argument};
    struct vgpu_piece piece = {&record, sizeof record};
    return vgpu_submit(stream, VGPU_OP_HOST_CALL, &piece, 1, NULL);
}

struct callback {
    CUstreamCallback function;
    CUstream stream;
    void *argument;
};

static void call_back(void *argument) {
    struct callback callback = *(struct callback *)argument;
    free(argument);
    callback.function(callback.stream, CUDA_SUCCESS, callback.argument);
}

API cuStreamAddCallback(CUstream handle, CUstreamCallback function, void *argument, unsigned flags) {
    CUstream stream;
    TRY(vgpu_stream_to_use(handle, &stream));
    if (!function || flags) return CUDA_ERROR_INVALID_VALUE;
    if (vgpu_capturing(stream)) return vgpu_capture_refuse(stream, CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED);
    struct callback *callback = malloc(sizeof *callback);
    if (!callback) return CUDA_ERROR_OUT_OF_MEMORY;
    *callback = (struct callback){function, handle, argument};
    CUresult result = cuLaunchHostFunc(handle, call_back, callback);
    if (result != CUDA_SUCCESS) free(callback);
    return result;
}
