/* nvmlInit and nvmlShutdown, the connection to vgpud, and what is asked over it. */
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "connect.h"
#include "internal.h"

static struct {
    pthread_mutex_t lock;
    unsigned int users; /* nvmlInit without nvmlShutdown */
    pid_t pid;          /* whose connection it is: a forked child makes its own */
    bool connected;
    struct vgpu_connection connection;
    unsigned int count;
    struct nvmlDevice_st devices[VGPU_NVML_DEVICES];
} nvml = {.lock = PTHREAD_MUTEX_INITIALIZER};

/* connect.c says what went wrong through these. */
void vgpu_say(const char *format, ...)
{
    const char *quiet = getenv("VGPU_QUIET");
    if (quiet && *quiet && strcmp(quiet, "0") != 0)
        return;
    char line[1024];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    dprintf(STDERR_FILENO, "vgpu: %s\n", line);
}

void vgpu_say_once(_Atomic int *said, const char *format, ...)
{
    if (__atomic_exchange_n((int *)said, 1, __ATOMIC_RELAXED))
        return;
    char line[1024];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    vgpu_say("%s", line);
}

static nvmlReturn_t status_of(CUresult result)
{
    switch (result) {
    case CUDA_SUCCESS: return NVML_SUCCESS;
    case CUDA_ERROR_NOT_PERMITTED: return NVML_ERROR_NO_PERMISSION;
    case CUDA_ERROR_SYSTEM_DRIVER_MISMATCH: return NVML_ERROR_LIB_RM_VERSION_MISMATCH;
    case CUDA_ERROR_OUT_OF_MEMORY: return NVML_ERROR_MEMORY;
    case CUDA_ERROR_SYSTEM_NOT_READY: return NVML_ERROR_DRIVER_NOT_LOADED;
    default: return NVML_ERROR_UNKNOWN;
    }
}

static void disconnect(void)
{
    if (nvml.connected)
        close(nvml.connection.socket);
    nvml.connected = false;
}

/* With the lock held. */
static nvmlReturn_t connect_to_daemon(void)
{
    if (nvml.connected && nvml.pid == getpid())
        return NVML_SUCCESS;
    disconnect();
    CUresult result = vgpu_connect(&nvml.connection);
    if (result)
        return status_of(result);
    nvml.connected = true;
    nvml.pid = getpid();
    struct vgpu_hello hello = {.pid = (uint32_t)nvml.pid, .kind = 1};
    strncpy(hello.build_id, vgpu_build_id, sizeof hello.build_id - 1);
    struct vgpu_hello_reply welcome;
    result = vgpu_connection_call(&nvml.connection, VGPU_OP_HELLO, &hello, sizeof hello, &welcome, sizeof welcome);
    unsigned int count = welcome.device_count < VGPU_NVML_DEVICES ? welcome.device_count : VGPU_NVML_DEVICES;
    for (unsigned int i = 0; !result && i < count; i++) {
        struct vgpu_device request = {.ordinal = i};
        struct vgpu_device_reply reply;
        result = vgpu_connection_call(&nvml.connection, VGPU_OP_DEVICE, &request, sizeof request, &reply, sizeof reply);
        if (!result) {
            nvml.devices[i].info = reply.info;
            nvml.devices[i].index = i;
        }
    }
    if (result)
        disconnect();
    else
        nvml.count = count;
    return status_of(result);
}

/* One call to vgpud. A daemon that was started again is found again at the next call. */
static nvmlReturn_t ask(enum vgpu_op op, const void *request, uint32_t size, void *reply, uint32_t capacity, uint32_t *length)
{
    pthread_mutex_lock(&nvml.lock);
    nvmlReturn_t status = nvml.users ? connect_to_daemon() : NVML_ERROR_UNINITIALIZED;
    if (!status) {
        nvml.connection.end = vgpu_deadline(VGPU_CONNECT_MS); /* the connection may be hours old */
        status = status_of(vgpu_connection_call_tail(&nvml.connection, (uint16_t)op, request, size, reply, capacity, length));
        if (status)
            disconnect();
    }
    pthread_mutex_unlock(&nvml.lock);
    return status;
}

nvmlReturn_t nvmlInitWithFlags(unsigned int flags)
{
    REQUIRE(!(flags & ~3u), NVML_ERROR_INVALID_ARGUMENT); /* NO_GPUS, NO_ATTACH: both hold anyway */
    pthread_mutex_lock(&nvml.lock);
    nvmlReturn_t status = connect_to_daemon();
    if (!status)
        nvml.users++;
    pthread_mutex_unlock(&nvml.lock);
    return status;
}

nvmlReturn_t nvmlInit_v2(void) { return nvmlInitWithFlags(0); }
nvmlReturn_t nvmlInit(void) { return nvmlInitWithFlags(0); }

nvmlReturn_t nvmlShutdown(void)
{
    nvmlReturn_t status = NVML_SUCCESS;
    pthread_mutex_lock(&nvml.lock);
    if (!nvml.users)
        status = NVML_ERROR_UNINITIALIZED;
    else if (!--nvml.users)
        disconnect();
    pthread_mutex_unlock(&nvml.lock);
    return status;
}

nvmlReturn_t vgpu_nvml_count(unsigned int *count)
{
    pthread_mutex_lock(&nvml.lock);
    nvmlReturn_t status = nvml.users ? NVML_SUCCESS : NVML_ERROR_UNINITIALIZED;
    *count = nvml.count;
    pthread_mutex_unlock(&nvml.lock);
    return status;
}

nvmlReturn_t vgpu_nvml_at(unsigned int index, nvmlDevice_t *device)
{
    unsigned int count;
    nvmlReturn_t status = vgpu_nvml_count(&count);
    if (status)
        return status;
    REQUIRE(index < count, NVML_ERROR_INVALID_ARGUMENT);
    *device = &nvml.devices[index];
    return NVML_SUCCESS;
}

nvmlReturn_t vgpu_nvml_check(nvmlDevice_t device)
{
    unsigned int count;
    nvmlReturn_t status = vgpu_nvml_count(&count);
    if (status)
        return status;
    uintptr_t offset = (uintptr_t)device - (uintptr_t)nvml.devices;
    bool known = offset < count * sizeof nvml.devices[0] && offset % sizeof nvml.devices[0] == 0;
    return known ? NVML_SUCCESS : NVML_ERROR_INVALID_ARGUMENT;
}

nvmlReturn_t vgpu_nvml_usage(nvmlDevice_t device, struct vgpu_device_usage_reply *usage)
{
    struct vgpu_device_usage request = {.ordinal = device->index};
    uint32_t length = 0;
    nvmlReturn_t status = ask(VGPU_OP_DEVICE_USAGE, &request, sizeof request, usage, sizeof *usage, &length);
    return status || length == sizeof *usage ? status : NVML_ERROR_UNKNOWN;
}

nvmlReturn_t vgpu_nvml_processes(nvmlDevice_t device, struct vgpu_nvml_process *entries, unsigned int room, unsigned int *count)
{
    union {
        struct vgpu_processes_reply reply;
        uint8_t bytes[sizeof(struct vgpu_processes_reply) + VGPU_NVML_PROCESSES * sizeof(struct vgpu_nvml_process)];
    } answer;
    struct vgpu_processes request = {.ordinal = device->index};
    uint32_t length = 0;
    nvmlReturn_t status = ask(VGPU_OP_PROCESSES, &request, sizeof request, &answer, sizeof answer, &length);
    if (status)
        return status;
    REQUIRE(length >= sizeof answer.reply, NVML_ERROR_UNKNOWN);
    size_t sent = (length - sizeof answer.reply) / sizeof(struct vgpu_nvml_process);
    *count = (unsigned int)sent;
    memcpy(entries, answer.reply.entries, (sent < room ? sent : room) * sizeof *entries);
    return NVML_SUCCESS;
}

nvmlReturn_t vgpu_nvml_text(const char *text, char *buffer, unsigned int length)
{
    REQUIRE(buffer, NVML_ERROR_INVALID_ARGUMENT);
    size_t size = strlen(text) + 1;
    REQUIRE(size <= length, NVML_ERROR_INSUFFICIENT_SIZE);
    memcpy(buffer, text, size);
    return NVML_SUCCESS;
}

void vgpu_nvml_uuid(nvmlDevice_t device, char *text)
{
    const uint8_t *u = device->info.uuid;
    snprintf(text, 41, "GPU-%02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-%02x%02x%02x%02x%02x%02x", u[0], u[1], u[2], u[3], u[4], u[5], u[6],
             u[7], u[8], u[9], u[10], u[11], u[12], u[13], u[14], u[15]);
}

const char *nvmlErrorString(nvmlReturn_t result)
{
    const char *text = vgpu_nvml_error_text(result);
    return text ? text : vgpu_nvml_error_text(NVML_ERROR_UNKNOWN);
}
