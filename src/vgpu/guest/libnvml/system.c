/* The system, and finding a device in it. */
#include <stdio.h>
#include <string.h>

#include "internal.h"

/* Any device: the driver is the same for all. */
static nvmlReturn_t first(nvmlDevice_t *device)
{
    nvmlReturn_t status = vgpu_nvml_at(0, device);
    return status == NVML_ERROR_INVALID_ARGUMENT ? NVML_ERROR_GPU_NOT_FOUND : status;
}

nvmlReturn_t nvmlSystemGetDriverVersion(char *version, unsigned int length)
{
    nvmlDevice_t device;
    nvmlReturn_t status = first(&device);
    return status ? status : vgpu_nvml_text(device->info.driver_name, version, length);
}

nvmlReturn_t nvmlSystemGetNVMLVersion(char *version, unsigned int length)
{
    nvmlDevice_t device;
    nvmlReturn_t status = first(&device);
    if (status)
        return status;
    char text[96];
    snprintf(text, sizeof text, "%u.%s", device->info.driver_version / 1000, device->info.driver_name);
    return vgpu_nvml_text(text, version, length);
}

nvmlReturn_t nvmlSystemGetCudaDriverVersion_v2(int *cudaDriverVersion)
{
    nvmlDevice_t device;
    REQUIRE(cudaDriverVersion, NVML_ERROR_INVALID_ARGUMENT);
    nvmlReturn_t status = first(&device);
    if (!status)
        *cudaDriverVersion = (int)device->info.driver_version;
    return status;
}

nvmlReturn_t nvmlSystemGetCudaDriverVersion(int *cudaDriverVersion) { return nvmlSystemGetCudaDriverVersion_v2(cudaDriverVersion); }

nvmlReturn_t nvmlSystemGetProcessName(unsigned int pid, char *name, unsigned int length)
{
    unsigned int count;
    nvmlReturn_t status = vgpu_nvml_count(&count);
    if (status)
        return status;
    REQUIRE(name && length, NVML_ERROR_INVALID_ARGUMENT);
    char path[64], text[4096];
    snprintf(path, sizeof path, "/proc/%u/cmdline", pid);
    FILE *file = fopen(path, "re");
    REQUIRE(file, NVML_ERROR_NOT_FOUND);
    size_t got = fread(text, 1, sizeof text - 1, file);
    fclose(file);
    text[got] = 0; /* the first argument: what was started */
    snprintf(name, length, "%s", text);
    return NVML_SUCCESS;
}

nvmlReturn_t nvmlUnitGetCount(unsigned int *unitCount)
{
    unsigned int count;
    nvmlReturn_t status = vgpu_nvml_count(&count);
    if (status)
        return status;
    REQUIRE(unitCount, NVML_ERROR_INVALID_ARGUMENT);
    *unitCount = 0; /* S-class chassis */
    return NVML_SUCCESS;
}

nvmlReturn_t nvmlDeviceGetCount_v2(unsigned int *deviceCount)
{
    REQUIRE(deviceCount, NVML_ERROR_INVALID_ARGUMENT);
    return vgpu_nvml_count(deviceCount);
}

nvmlReturn_t nvmlDeviceGetCount(unsigned int *deviceCount) { return nvmlDeviceGetCount_v2(deviceCount); }

nvmlReturn_t nvmlDeviceGetHandleByIndex_v2(unsigned int index, nvmlDevice_t *device)
{
    REQUIRE(device, NVML_ERROR_INVALID_ARGUMENT);
    return vgpu_nvml_at(index, device);
}

nvmlReturn_t nvmlDeviceGetHandleByIndex(unsigned int index, nvmlDevice_t *device) { return nvmlDeviceGetHandleByIndex_v2(index, device); }

/* The first device of which `is` holds; NVML_ERROR_NOT_FOUND when there is none. */
static nvmlReturn_t find(bool (*is)(nvmlDevice_t, const void *), const void *wanted, nvmlDevice_t *found)
{
    unsigned int count;
    nvmlReturn_t status = vgpu_nvml_count(&count);
    for (unsigned int i = 0; !status && i < count; i++) {
        nvmlDevice_t device;
        status = vgpu_nvml_at(i, &device);
        if (!status && is(device, wanted)) {
            *found = device;
            return NVML_SUCCESS;
        }
    }
    return status ? status : NVML_ERROR_NOT_FOUND;
}

static bool has_uuid(nvmlDevice_t device, const void *wanted)
{
    char text[41];
    vgpu_nvml_uuid(device, text);
    return strcmp(text, wanted) == 0;
}

nvmlReturn_t nvmlDeviceGetHandleByUUID(const char *uuid, nvmlDevice_t *device)
{
    REQUIRE(uuid && device, NVML_ERROR_INVALID_ARGUMENT);
    return find(has_uuid, uuid, device);
}

static bool has_serial(nvmlDevice_t device, const void *wanted) { return strcmp(device->info.serial, wanted) == 0; }

nvmlReturn_t nvmlDeviceGetHandleBySerial(const char *serial, nvmlDevice_t *device)
{
    REQUIRE(serial && device, NVML_ERROR_INVALID_ARGUMENT);
    return find(has_serial, serial, device);
}

struct place {
    unsigned int domain, bus, device, function;
};

static bool is_at(nvmlDevice_t device, const void *wanted)
{
    const struct place *place = wanted;
    const struct vgpu_device_info *info = &device->info;
    return info->pci_domain == place->domain && info->pci_bus == place->bus && info->pci_device == place->device && info->pci_function == place->function;
}

nvmlReturn_t nvmlDeviceGetHandleByPciBusId_v2(const char *pciBusId, nvmlDevice_t *device)
{
    REQUIRE(pciBusId && device, NVML_ERROR_INVALID_ARGUMENT);
    struct place place = {0};
    int end = 0;
    if (sscanf(pciBusId, "%x:%x:%x.%x%n", &place.domain, &place.bus, &place.device, &place.function, &end) != 4 || pciBusId[end]) {
        place = (struct place){0};
        end = 0;
        REQUIRE(sscanf(pciBusId, "%x:%x:%x%n", &place.domain, &place.bus, &place.device, &end) == 3 && !pciBusId[end], NVML_ERROR_INVALID_ARGUMENT);
    }
    return find(is_at, &place, device);
}

nvmlReturn_t nvmlDeviceGetHandleByPciBusId(const char *pciBusId, nvmlDevice_t *device) { return nvmlDeviceGetHandleByPciBusId_v2(pciBusId, device); }
