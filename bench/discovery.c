/* What Ollama's first generation (v0.17) does in a discovery child, through ggml's backend API, each step with its time:
 *
 *     discovery LIBGGML-BASE LIBGGML LIBGGML-CUDA     ggml loads the backend and reads its devices' properties, then NVML
 *     discovery driver                                the same road without ggml: libcuda alone
 *
 * Prints one JSON object; times in milliseconds. Which environment makes it the first or the second phase is the caller's. */
#include <dlfcn.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double now_ms(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec * 1e-6;
}

static double last;

/* Milliseconds since the last step. */
static double step(void) {
    double now = now_ms(), took = now - last;
    last = now;
    return took;
}

static void *load(const char *name, int flags) {
    void *library = dlopen(name, flags);
    if (!library) {
        fprintf(stderr, "discovery: %s\n", dlerror());
        exit(2);
    }
    return library;
}

static void *function(void *library, const char *name) {
    void *found = dlsym(library, name);
    if (!found) {
        fprintf(stderr, "discovery: %s\n", dlerror());
        exit(2);
    }
    return found;
}

/* ggml-backend.h's, as far as it is read here. */
struct device_props {
    const char *name, *description;
    size_t memory_free, memory_total;
    int type;
    const char *device_id;
    bool capabilities[8];
    char room[256];
};

/* Where cudaDeviceProp has what v0.17 prints; the CUDA major that libggml-cuda was built for decides. */
static const struct layout {
    const char *library, *function;
    int uuid, major, bus;
} layouts[] = {{"libcudart.so.12", "cudaGetDeviceProperties_v2", 256, 360, 584}, {"libcudart.so.13", "cudaGetDeviceProperties", 256, 360, 568}};

static int number(const unsigned char *bytes) {
    int value;
    memcpy(&value, bytes, sizeof value);
    return value;
}

/* The identity as v0.17 prints it, from the runtime that ggml has loaded. */
static void identity(int ordinal, char uuid[41], char pci[16], char compute[16]) {
    for (size_t i = 0; i < sizeof layouts / sizeof *layouts; i++) {
        const struct layout *at = &layouts[i];
        void *runtime = dlopen(at->library, RTLD_NOW | RTLD_NOLOAD);
        if (!runtime) continue;
        int (*properties)(void *, int);
        *(void **)&properties = function(runtime, at->function);
        unsigned char bytes[2048];
        memset(bytes, 0xEE, sizeof bytes);
        if (properties(bytes, ordinal)) continue;
        const unsigned char *u = bytes + at->uuid;
        snprintf(uuid, 41, "GPU-%02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-%02x%02x%02x%02x%02x%02x", u[0], u[1], u[2], u[3], u[4], u[5], u[6], u[7],
                 u[8], u[9], u[10], u[11], u[12], u[13], u[14], u[15]);
        snprintf(compute, 16, "%d.%d", number(bytes + at->major), number(bytes + at->major + 4));
        /* A buffer of 16 bytes, as there: a longer text is one that was never written. */
        int domain = number(bytes + at->bus + 8), bus = number(bytes + at->bus), device = number(bytes + at->bus + 4);
        snprintf(pci, 16, "%04x:%02x:%02x.0", (unsigned)domain, (unsigned)bus, (unsigned)device);
        return;
    }
}

struct nvml_memory {
    unsigned long long total, free, used;
};

/* As ggml's memory query in v0.17: all names or none, then the device by the runtime's UUID. */
static void nvml(const char *uuid) {
    void *library = dlopen("/usr/lib/wsl/lib/libnvidia-ml.so.1", RTLD_NOW);
    if (!library) library = load("libnvidia-ml.so.1", RTLD_NOW);
    int (*init)(void), (*shutdown)(void), (*by_uuid)(const char *, void **), (*memory)(void *, struct nvml_memory *), (*name)(void *, char *, unsigned);
    const char *(*error_string)(int);
    *(void **)&init = function(library, "nvmlInit_v2");
    *(void **)&shutdown = function(library, "nvmlShutdown");
    *(void **)&by_uuid = function(library, "nvmlDeviceGetHandleByUUID");
    *(void **)&memory = function(library, "nvmlDeviceGetMemoryInfo");
    *(void **)&name = function(library, "nvmlDeviceGetName");
    *(void **)&error_string = function(library, "nvmlErrorString");
    double loaded = step();
    int status = init();
    double begun = step();
    void *device = NULL;
    struct nvml_memory figures = {0, 0, 0};
    char text[96] = "";
    if (!status) status = by_uuid(uuid, &device);
    if (!status) status = memory(device, &figures);
    if (!status) status = name(device, text, sizeof text);
    int ended = begun >= 0 && device ? shutdown() : 0;
    printf(", \"nvml\": {\"status\": %d, \"text\": \"%s\", \"name\": \"%s\", \"total\": %llu, \"free\": %llu, \"used\": %llu, \"shutdown\": %d, "
           "\"load_ms\": %.3f, \"init_ms\": %.3f, \"memory_ms\": %.3f}",
           status, error_string(status), text, figures.total, figures.free, figures.used, ended, loaded, begun, step());
}

static int through_ggml(char **paths) {
    double begin = last = now_ms();
    load(paths[0], RTLD_NOW | RTLD_GLOBAL);
    void *ggml = load(paths[1], RTLD_NOW | RTLD_GLOBAL);
    void *(*backend_load)(const char *), *(*device_at)(void *, size_t), (*props_of)(void *, struct device_props *);
    size_t (*count_of)(void *);
    *(void **)&backend_load = function(ggml, "ggml_backend_load");
    *(void **)&count_of = dlsym(RTLD_DEFAULT, "ggml_backend_reg_dev_count");
    *(void **)&device_at = dlsym(RTLD_DEFAULT, "ggml_backend_reg_dev_get");
    *(void **)&props_of = dlsym(RTLD_DEFAULT, "ggml_backend_dev_get_props");
    if (!count_of || !device_at || !props_of) {
        fprintf(stderr, "discovery: %s has no backend API\n", paths[0]);
        return 2;
    }
    double libraries = step();
    void *backend = backend_load(paths[2]);
    double loaded = step();
    size_t count = backend ? count_of(backend) : 0;
    printf("{\"loaded\": %s, \"libraries_ms\": %.3f, \"load_ms\": %.3f, \"devices\": [", backend ? "true" : "false", libraries, loaded);
    char uuid[41] = "", pci[16] = "", compute[16] = "";
    for (size_t i = 0; i < count; i++) {
        struct device_props props = {0};
        props_of(device_at(backend, i), &props);
        double took = step();
        identity((int)i, uuid, pci, compute);
        printf("%s{\"name\": \"%s\", \"description\": \"%s\", \"type\": %d, \"device_id\": \"%s\", \"free\": %zu, \"total\": %zu, \"id\": \"%s\", "
               "\"pci_id\": \"%s\", \"compute\": \"%s\", \"props_ms\": %.3f}",
               i ? ", " : "", props.name, props.description, props.type, props.device_id ? props.device_id : "", props.memory_free, props.memory_total,
               uuid, pci, compute, took);
        step();
    }
    printf("]");
    if (count) nvml(uuid);
    printf(", \"all_ms\": %.3f}\n", now_ms() - begin);
    return 0;
}

static int driver_alone(void) {
    double begin = last = now_ms();
    void *cuda = load("libcuda.so.1", RTLD_NOW);
    int (*init)(unsigned), (*retain)(void **, int), (*current)(void *), (*memory)(size_t *, size_t *);
    *(void **)&init = function(cuda, "cuInit");
    *(void **)&retain = function(cuda, "cuDevicePrimaryCtxRetain");
    *(void **)&current = function(cuda, "cuCtxSetCurrent");
    *(void **)&memory = function(cuda, "cuMemGetInfo_v2");
    double loaded = step();
    int status = init(0);
    double begun = step();
    void *context = NULL;
    if (!status) status = retain(&context, 0);
    double attached = step();
    size_t free = 0, total = 0;
    if (!status) status = current(context);
    if (!status) status = memory(&free, &total);
    double read = step();
    printf("{\"status\": %d, \"total\": %zu, \"load_ms\": %.3f, \"init_ms\": %.3f, \"context_ms\": %.3f, \"memory_ms\": %.3f", status, total, loaded, begun,
           attached, read);
    if (!status) nvml("GPU-");
    printf(", \"all_ms\": %.3f}\n", now_ms() - begin);
    return 0;
}

int main(int count, char **words) {
    if (count == 4) return through_ggml(words + 1);
    if (count == 2 && !strcmp(words[1], "driver")) return driver_alone();
    fprintf(stderr, "usage: discovery LIBGGML-BASE LIBGGML LIBGGML-CUDA | discovery driver\n");
    return 64;
}
