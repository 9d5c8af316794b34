/* cuInit: who we are, where vgpud is, which devices there are and which of them this program may see. */
#include <dlfcn.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/mman.h>
#include <unistd.h>
#include "internal.h"
#include "visible.h"
#include "connect.h"

struct vgpu_process vgpu = {.lock = PTHREAD_MUTEX_INITIALIZER, .socket = -1, .arena_file = -1, .attached_device = -1};
__thread struct vgpu_thread vgpu_thread;

static bool quiet(void) {
    const char *value = getenv("VGPU_QUIET");
    return value && *value && strcmp(value, "0");
}

void vgpu_say(const char *format, ...) {
    if (quiet()) return;
    char line[2048];
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(line, sizeof line - 1, format, arguments);
    va_end(arguments);
    if (length < 0) return;
    if (length > (int)sizeof line - 2) length = (int)sizeof line - 2;
    for (int i = 0; i < length; i++)
        if (line[i] == '\n') line[i] = ' ';
    fprintf(stderr, "vgpu: %.*s\n", length, line);
}

void vgpu_say_once(_Atomic int *said, const char *format, ...) {
    if (atomic_exchange(said, 1)) return;
    char line[1024];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    vgpu_say("%s", line);
}

CUresult vgpu_unsupported(const char *function, const char *what) {
    static const char *said[128]; /* the texts are constants: their addresses tell them apart */
    static _Atomic int count;
    static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    pthread_mutex_lock(&lock);
    int known = 0;
    while (known < count && said[known] != what) known++;
    bool say = known == count && count < 128;
    if (say) said[count++] = what;
    pthread_mutex_unlock(&lock);
    if (say) vgpu_say("%s: %s is not supported (see docs/limits.md)", function, what);
    return CUDA_ERROR_NOT_SUPPORTED;
}

/* The child of a fork has no context, and nothing that belongs to its parent. */
static void after_fork_in_child(void) {
    atomic_store(&vgpu.forked, 1);
    atomic_store(&vgpu.initialised, 0);
    atomic_store(&vgpu.attached, 0);
    if (vgpu.socket >= 0) close(vgpu.socket);
    if (vgpu.arena_file >= 0) close(vgpu.arena_file);
    vgpu.socket = vgpu.arena_file = -1;
    vgpu_thread.current = NULL;
    vgpu_thread.depth = 0;
}

pthread_key_t vgpu_thread_key;

static void thread_ends(void *nothing) {
    struct vgpu_thread *thread = &vgpu_thread;
    (void)nothing;
    vgpu_own_stream_end();
    free(thread->stack);
    thread->stack = NULL;
    thread->current = NULL;
    thread->depth = thread->room = 0;
}

static bool environment_flag(const char *name) {
    const char *value = getenv(name);
    return value && *value && strcmp(value, "0");
}

/* Ask for every device, then keep those that CUDA_VISIBLE_DEVICES names, in its order. */
static CUresult read_devices(struct vgpu_connection *connection, uint32_t count) {
    if (count > VGPU_MAX_DEVICES) count = VGPU_MAX_DEVICES;
    struct vgpu_device_reply *all = calloc(count ? count : 1, sizeof *all);
    if (!all) return CUDA_ERROR_OUT_OF_MEMORY;
    CUresult result = CUDA_SUCCESS;
    for (uint32_t i = 0; i < count && result == CUDA_SUCCESS; i++) {
        struct vgpu_device request = {.ordinal = i};
        result = vgpu_connection_call(connection, VGPU_OP_DEVICE, &request, sizeof request, &all[i], sizeof all[i]);
    }
    if (result == CUDA_SUCCESS) {
        uint8_t uuids[VGPU_MAX_DEVICES][16];
        int chosen[VGPU_MAX_DEVICES];
        for (uint32_t i = 0; i < count; i++) memcpy(uuids[i], all[i].info.uuid, 16);
        int visible = vgpu_visible_devices(getenv("CUDA_VISIBLE_DEVICES"), (int)count, (const uint8_t(*)[16])uuids, chosen);
        for (int i = 0; i < visible; i++) {
            vgpu.devices[i].info = all[chosen[i]].info;
            vgpu.devices[i].ordinal = (uint32_t)chosen[i];
        }
        vgpu.device_count = visible;
    }
    free(all);
    return result;
}

API cuInit(unsigned flags);

static CUresult initialise(void) {
    struct vgpu_connection connection;
    CUresult result = vgpu_connect(&connection);
    if (result != CUDA_SUCCESS) return result;
    struct vgpu_hello hello = {.pid = (uint32_t)getpid(), .kind = 0};
    strncpy(hello.build_id, vgpu_build_id, sizeof hello.build_id - 1);
    char path[4096];
    ssize_t length = readlink("/proc/self/exe", path, sizeof path);
    ssize_t room = (ssize_t)sizeof hello.process - 1; /* a long path is cut in front: its end is what a person knows */
    if (length > 0) memcpy(hello.process, path + (length > room ? length - room : 0), (size_t)(length > room ? room : length));
    struct vgpu_hello_reply welcome;
    result = vgpu_connection_call(&connection, VGPU_OP_HELLO, &hello, sizeof hello, &welcome, sizeof welcome);
    if (result == CUDA_SUCCESS) result = read_devices(&connection, welcome.device_count);
    if (result == CUDA_SUCCESS && !vgpu.device_count) result = CUDA_ERROR_NO_DEVICE;
    if (result != CUDA_SUCCESS) {
        close(connection.socket);
        return result;
    }
    vgpu.socket = connection.socket;
    vgpu.pid = getpid();
    vgpu.launch_blocking = environment_flag("CUDA_LAUNCH_BLOCKING");
    const char *log = getenv("VGPU_LOG");
    vgpu.debug = log && !strcmp(log, "debug");
    const char *loading = getenv("CUDA_MODULE_LOADING");
    vgpu.eager = loading && !strcasecmp(loading, "EAGER");
    static bool registered;
    if (!registered) {
        registered = true;
        pthread_atfork(NULL, NULL, after_fork_in_child);
        /* Our threads and this process's place with vgpud outlive a dlclose. */
        Dl_info self;
        if (dladdr((void *)cuInit, &self)) dlopen(self.dli_fname, RTLD_LAZY | RTLD_NOLOAD | RTLD_NODELETE);
        pthread_key_create(&vgpu_thread_key, thread_ends);
    }
    atomic_store(&vgpu.initialised, 1);
    return CUDA_SUCCESS;
}

API cuInit(unsigned flags) {
    if (flags) return CUDA_ERROR_INVALID_VALUE;
    if (atomic_load(&vgpu.forked)) return CUDA_ERROR_NOT_INITIALIZED;
    if (atomic_load(&vgpu.initialised)) return CUDA_SUCCESS;
    pthread_mutex_lock(&vgpu.lock);
    CUresult result = atomic_load(&vgpu.initialised) ? CUDA_SUCCESS : initialise();
    pthread_mutex_unlock(&vgpu.lock);
    return result;
}

API cuDriverGetVersion(int *version) {
    if (!version) return CUDA_ERROR_INVALID_VALUE;
    *version = vgpu_driver_version();
    return CUDA_SUCCESS;
}

/* The daemon's word when we have asked it, else what this library was written for. */
int vgpu_driver_version(void) {
    uint32_t said = atomic_load(&vgpu.initialised) && vgpu.device_count ? vgpu.devices[0].info.driver_version : 0;
    return said ? (int)said : 13000;
}

CUresult vgpu_no_context(void) {
    if (!atomic_load(&vgpu.initialised)) return CUDA_ERROR_NOT_INITIALIZED;
    if (vgpu_thread.in_host_call) return CUDA_ERROR_NOT_PERMITTED;
    if (!vgpu_thread.current) return CUDA_ERROR_INVALID_CONTEXT;
    return CUDA_ERROR_CONTEXT_IS_DESTROYED;
}

CUresult vgpu_lost(void) {
    static _Atomic int said;
    uint32_t error = atomic_load(&vgpu.ring.lost);
    struct vgpu_control *control = vgpu.ring.control;
    uint32_t fault = control ? atomic_load(&control->fault) : 0;
    if (fault) {
        char text[VGPU_FAULT_TEXT];
        memcpy(text, control->fault_text, sizeof text);
        text[sizeof text - 1] = 0;
        vgpu_say_once(&said, "%s", *text ? text : "a kernel made an illegal memory access");
    } else {
        vgpu_say_once(&said, "the worker of this process has ended without a word; this process can no longer use the GPU: see the log of vgpud and start the program again");
    }
    return error ? (CUresult)error : CUDA_ERROR_UNKNOWN;
}
