/* What libggml-cuda and Ollama's probe ask when they look for devices, without ggml: the runtime, the driver beside it, memory
 * (for which a context is made, and so a worker), and NVML with the runtime's UUID. Prints one line; status 0 when a device was
 * found and every answer fits the others, 3 when a call said that there is none to be had, 4 when answers contradict. */
#include <dlfcn.h>
#include "cudart.h"

static int failed(const char *call, int error)
{
    printf("%s: %d\n", call, error);
    return 3;
}

#define ASK(call) \
    do { \
        int error_ = (call); \
        if (error_) \
            return failed(#call, error_); \
    } while (0)
#define FITS(condition) \
    do { \
        if (!(condition)) { \
            printf("contradiction: %s\n", #condition); \
            return 4; \
        } \
    } while (0)

int main(void)
{
    int count, value, version, ordinal, major, minor;
    unsigned char properties[1100] = {0};
    char bus[32], uuid[41];
    size_t free, total, granularity;
    void *cuda = dlopen("libcuda.so.1", RTLD_NOW), *nvml = dlopen("libnvidia-ml.so.1", RTLD_NOW);
    FITS(cuda && nvml);
    int (*device_get)(int *, int), (*attribute)(int *, int, int), (*granularity_of)(size_t *, const void *, int);
    int (*nvml_init)(void), (*by_uuid)(const char *, void **), (*memory)(void *, unsigned long long *), (*nvml_end)(void);
    *(void **)&device_get = dlsym(cuda, "cuDeviceGet");
    *(void **)&attribute = dlsym(cuda, "cuDeviceGetAttribute");
    *(void **)&granularity_of = dlsym(cuda, "cuMemGetAllocationGranularity");
    *(void **)&nvml_init = dlsym(nvml, "nvmlInit_v2");
    *(void **)&by_uuid = dlsym(nvml, "nvmlDeviceGetHandleByUUID");
    *(void **)&memory = dlsym(nvml, "nvmlDeviceGetMemoryInfo");
    *(void **)&nvml_end = dlsym(nvml, "nvmlShutdown");

    ASK(cudaGetDeviceCount(&count));
    FITS(count == 1);
    ASK(device_get(&ordinal, 0));
    ASK(attribute(&value, 102, ordinal));
    int pinned[8] = {1, 0, 1, 0};
    ASK(granularity_of(&granularity, pinned, 1));
    ASK(cudaGetDeviceProperties(properties, 0));
    ASK(cudaDriverGetVersion(&version));
    ASK(cudaDeviceGetPCIBusId(bus, sizeof bus, 0));
    ASK(attribute(&major, 75, ordinal));
    ASK(attribute(&minor, 76, ordinal));
    FITS(!memcmp(properties + 360, &major, sizeof major) && !memcmp(properties + 364, &minor, sizeof minor));
    ASK(cudaMemGetInfo(&free, &total));
    FITS(free <= total && !memcmp(properties + 288, &total, sizeof total));

    const unsigned char *u = properties + 256;
    snprintf(uuid, sizeof uuid, "GPU-%02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-%02x%02x%02x%02x%02x%02x", u[0], u[1], u[2], u[3], u[4], u[5], u[6],
             u[7], u[8], u[9], u[10], u[11], u[12], u[13], u[14], u[15]);
    void *device;
    unsigned long long figures[3];
    ASK(nvml_init());
    ASK(by_uuid(uuid, &device));
    ASK(memory(device, figures));
    ASK(nvml_end());
    FITS(figures[0] == total);
    printf("%s %s %d.%d %zu\n", uuid, bus, major, minor, total);
    return 0;
}
