/* What one device is, and what it does at the moment. */
#include <stdio.h>
#include <string.h>

#include "internal.h"

/* CUdevice_attribute */
enum { ATTRIBUTE_ECC_ENABLED = 32, ATTRIBUTE_BUS_WIDTH = 37 };

/* ---- identity ---- */

nvmlReturn_t nvmlDeviceGetName(nvmlDevice_t device, char *name, unsigned int length)
{
    CHECK(device);
    return vgpu_nvml_text(device->info.name, name, length);
}

nvmlReturn_t nvmlDeviceGetUUID(nvmlDevice_t device, char *uuid, unsigned int length)
{
    CHECK(device);
    char text[41];
    vgpu_nvml_uuid(device, text);
    return vgpu_nvml_text(text, uuid, length);
}

nvmlReturn_t nvmlDeviceGetSerial(nvmlDevice_t device, char *serial, unsigned int length)
{
    CHECK(device);
    return vgpu_nvml_text(device->info.serial, serial, length);
}

nvmlReturn_t nvmlDeviceGetBoardPartNumber(nvmlDevice_t device, char *partNumber, unsigned int length)
{
    CHECK(device);
    return vgpu_nvml_text(device->info.board_part, partNumber, length);
}

nvmlReturn_t nvmlDeviceGetVbiosVersion(nvmlDevice_t device, char *version, unsigned int length)
{
    CHECK(device);
    return vgpu_nvml_text(device->info.vbios, version, length);
}

static void bus_id(const struct vgpu_device_info *info, char *text, size_t size, int domain_digits)
{
    snprintf(text, size, "%0*X:%02X:%02X.%X", domain_digits, info->pci_domain, info->pci_bus, info->pci_device, info->pci_function);
}

nvmlReturn_t nvmlDeviceGetPciInfo_v3(nvmlDevice_t device, nvmlPciInfo_t *pci)
{
    CHECK(device);
    REQUIRE(pci, NVML_ERROR_INVALID_ARGUMENT);
    const struct vgpu_device_info *info = &device->info;
    *pci = (nvmlPciInfo_t){.domain = info->pci_domain, .bus = info->pci_bus, .device = info->pci_device, .pciDeviceId = info->pci_device_id,
                           .pciSubSystemId = info->pci_subsystem_id};
    bus_id(info, pci->busIdLegacy, sizeof pci->busIdLegacy, 4);
    bus_id(info, pci->busId, sizeof pci->busId, 8);
    return NVML_SUCCESS;
}

/* The older entry points fill shorter structures. */
nvmlReturn_t nvmlDeviceGetPciInfo_v2(nvmlDevice_t device, nvmlPciInfo_t *pci)
{
    CHECK(device);
    REQUIRE(pci, NVML_ERROR_INVALID_ARGUMENT);
    const struct vgpu_device_info *info = &device->info;
    struct vgpu_nvml_pci_v2 old = {.domain = info->pci_domain, .bus = info->pci_bus, .device = info->pci_device, .pciDeviceId = info->pci_device_id,
                                   .pciSubSystemId = info->pci_subsystem_id};
    bus_id(info, old.busId, sizeof old.busId, 4);
    memcpy(pci, &old, sizeof old);
    return NVML_SUCCESS;
}

nvmlReturn_t nvmlDeviceGetPciInfo(nvmlDevice_t device, nvmlPciInfo_t *pci)
{
    CHECK(device);
    REQUIRE(pci, NVML_ERROR_INVALID_ARGUMENT);
    const struct vgpu_device_info *info = &device->info;
    struct vgpu_nvml_pci_v1 old = {.domain = info->pci_domain, .bus = info->pci_bus, .device = info->pci_device, .pciDeviceId = info->pci_device_id};
    bus_id(info, old.busId, sizeof old.busId, 4);
    memcpy(pci, &old, sizeof old);
    return NVML_SUCCESS;
}

nvmlReturn_t nvmlDeviceGetPciInfoExt(nvmlDevice_t device, nvmlPciInfoExt_t *pci)
{
    CHECK(device);
    REQUIRE(pci, NVML_ERROR_INVALID_ARGUMENT);
    unsigned int version = VGPU_NVML_VERSION(nvmlPciInfoExt_t, 1);
    REQUIRE(pci->version == version, NVML_ERROR_ARGUMENT_VERSION_MISMATCH);
    const struct vgpu_device_info *info = &device->info;
    *pci = (nvmlPciInfoExt_t){.version = version, .domain = info->pci_domain, .bus = info->pci_bus, .device = info->pci_device,
                              .pciDeviceId = info->pci_device_id, .pciSubSystemId = info->pci_subsystem_id,
                              .baseClass = 3, .subClass = 2}; /* 3D controller */
    bus_id(info, pci->busId, sizeof pci->busId, 8);
    return NVML_SUCCESS;
}

/* ---- numbers that the profile gives ---- */

#define NUMBER(function, type, expression) \
    nvmlReturn_t function(nvmlDevice_t device, type *value) \
    { \
        CHECK(device); \
        REQUIRE(value, NVML_ERROR_INVALID_ARGUMENT); \
        *value = (type)(expression); \
        return NVML_SUCCESS; \
    }

NUMBER(nvmlDeviceGetIndex, unsigned int, device->index)
NUMBER(nvmlDeviceGetMinorNumber, unsigned int, device->index)
NUMBER(nvmlDeviceGetBrand, nvmlBrandType_t, device->info.brand)
NUMBER(nvmlDeviceGetArchitecture, nvmlDeviceArchitecture_t, device->info.architecture)
NUMBER(nvmlDeviceGetNumGpuCores, unsigned int, device->info.cuda_cores)
NUMBER(nvmlDeviceGetMemoryBusWidth, unsigned int, device->info.attributes[ATTRIBUTE_BUS_WIDTH])
NUMBER(nvmlDeviceGetMultiGpuBoard, unsigned int, 0)
NUMBER(nvmlDeviceGetDisplayMode, nvmlEnableState_t, NVML_FEATURE_DISABLED)
NUMBER(nvmlDeviceGetDisplayActive, nvmlEnableState_t, NVML_FEATURE_DISABLED)
NUMBER(nvmlDeviceGetPersistenceMode, nvmlEnableState_t, NVML_FEATURE_ENABLED) /* the device is never unloaded */
NUMBER(nvmlDeviceGetComputeMode, nvmlComputeMode_t, NVML_COMPUTEMODE_DEFAULT)
NUMBER(nvmlDeviceGetPerformanceState, nvmlPstates_t, NVML_PSTATE_0)
NUMBER(nvmlDeviceGetPowerUsage, unsigned int, device->info.power_milliwatt)
NUMBER(nvmlDeviceGetPowerManagementLimit, unsigned int, device->info.power_limit_milliwatt)
NUMBER(nvmlDeviceGetPowerManagementDefaultLimit, unsigned int, device->info.power_limit_milliwatt)
NUMBER(nvmlDeviceGetEnforcedPowerLimit, unsigned int, device->info.power_limit_milliwatt)
NUMBER(nvmlDeviceIsMigDeviceHandle, unsigned int, 0)
NUMBER(nvmlDeviceGetMaxMigDeviceCount, unsigned int, 0)

nvmlReturn_t nvmlDeviceGetCudaComputeCapability(nvmlDevice_t device, int *major, int *minor)
{
    CHECK(device);
    REQUIRE(major && minor, NVML_ERROR_INVALID_ARGUMENT);
    *major = (int)device->info.compute_major;
    *minor = (int)device->info.compute_minor;
    return NVML_SUCCESS;
}

nvmlReturn_t nvmlDeviceGetEccMode(nvmlDevice_t device, nvmlEnableState_t *current, nvmlEnableState_t *pending)
{
    CHECK(device);
    REQUIRE(current && pending, NVML_ERROR_INVALID_ARGUMENT);
    *current = *pending = device->info.attributes[ATTRIBUTE_ECC_ENABLED] ? NVML_FEATURE_ENABLED : NVML_FEATURE_DISABLED;
    return NVML_SUCCESS;
}

nvmlReturn_t nvmlDeviceGetMigMode(nvmlDevice_t device, unsigned int *currentMode, unsigned int *pendingMode)
{
    CHECK(device);
    REQUIRE(currentMode && pendingMode, NVML_ERROR_INVALID_ARGUMENT);
    REQUIRE(device->info.compute_major >= 8, NVML_ERROR_NOT_SUPPORTED);
    *currentMode = *pendingMode = 0;
    return NVML_SUCCESS;
}

nvmlReturn_t nvmlDeviceGetTemperature(nvmlDevice_t device, nvmlTemperatureSensors_t sensorType, unsigned int *temp)
{
    CHECK(device);
    REQUIRE(temp && sensorType == NVML_TEMPERATURE_GPU, NVML_ERROR_INVALID_ARGUMENT);
    *temp = device->info.temperature_celsius;
    return NVML_SUCCESS;
}

nvmlReturn_t nvmlDeviceGetTemperatureV(nvmlDevice_t device, nvmlTemperature_t *temperature)
{
    CHECK(device);
    REQUIRE(temperature, NVML_ERROR_INVALID_ARGUMENT);
    REQUIRE(temperature->version == VGPU_NVML_VERSION(nvmlTemperature_t, 1), NVML_ERROR_ARGUMENT_VERSION_MISMATCH);
    REQUIRE(temperature->sensorType == NVML_TEMPERATURE_GPU, NVML_ERROR_INVALID_ARGUMENT);
    temperature->temperature = (int)device->info.temperature_celsius;
    return NVML_SUCCESS;
}

static nvmlReturn_t clock_of(nvmlDevice_t device, nvmlClockType_t type, bool highest, unsigned int *clock)
{
    CHECK(device);
    REQUIRE(clock, NVML_ERROR_INVALID_ARGUMENT);
    const struct vgpu_device_info *info = &device->info;
    switch (type) {
    case NVML_CLOCK_GRAPHICS:
    case NVML_CLOCK_SM: *clock = highest ? info->max_sm_clock_mhz : info->sm_clock_mhz; return NVML_SUCCESS;
    case NVML_CLOCK_MEM: *clock = highest ? info->max_memory_clock_mhz : info->memory_clock_mhz; return NVML_SUCCESS;
    case NVML_CLOCK_VIDEO: return NVML_ERROR_NOT_SUPPORTED;
    default: return NVML_ERROR_INVALID_ARGUMENT;
    }
}

nvmlReturn_t nvmlDeviceGetClockInfo(nvmlDevice_t device, nvmlClockType_t type, unsigned int *clock) { return clock_of(device, type, false, clock); }
nvmlReturn_t nvmlDeviceGetMaxClockInfo(nvmlDevice_t device, nvmlClockType_t type, unsigned int *clock) { return clock_of(device, type, true, clock); }

nvmlReturn_t nvmlDeviceGetClock(nvmlDevice_t device, nvmlClockType_t clockType, nvmlClockId_t clockId, unsigned int *clockMHz)
{
    REQUIRE(clockId >= NVML_CLOCK_ID_CURRENT && clockId <= NVML_CLOCK_ID_CUSTOMER_BOOST_MAX, NVML_ERROR_INVALID_ARGUMENT);
    return clock_of(device, clockType, clockId == NVML_CLOCK_ID_CUSTOMER_BOOST_MAX, clockMHz);
}

/* ---- usage, from the one ledger ---- */

nvmlReturn_t nvmlDeviceGetMemoryInfo(nvmlDevice_t device, nvmlMemory_t *memory)
{
    CHECK(device);
    REQUIRE(memory, NVML_ERROR_INVALID_ARGUMENT);
    struct vgpu_device_usage_reply usage;
    nvmlReturn_t status = vgpu_nvml_usage(device, &usage);
    if (!status)
        *memory = (nvmlMemory_t){.total = usage.total, .free = usage.free, .used = usage.used};
    return status;
}

nvmlReturn_t nvmlDeviceGetMemoryInfo_v2(nvmlDevice_t device, nvmlMemory_v2_t *memory)
{
    CHECK(device);
    REQUIRE(memory, NVML_ERROR_INVALID_ARGUMENT);
    unsigned int version = VGPU_NVML_VERSION(nvmlMemory_v2_t, 2);
    REQUIRE(memory->version == version, NVML_ERROR_ARGUMENT_VERSION_MISMATCH);
    struct vgpu_device_usage_reply usage;
    nvmlReturn_t status = vgpu_nvml_usage(device, &usage);
    if (!status)
        *memory = (nvmlMemory_v2_t){.version = version, .total = usage.total, .free = usage.free, .used = usage.used};
    return status;
}

nvmlReturn_t nvmlDeviceGetUtilizationRates(nvmlDevice_t device, nvmlUtilization_t *utilization)
{
    CHECK(device);
    REQUIRE(utilization, NVML_ERROR_INVALID_ARGUMENT);
    struct vgpu_device_usage_reply usage;
    nvmlReturn_t status = vgpu_nvml_usage(device, &usage);
    if (!status)
        *utilization = (nvmlUtilization_t){.gpu = usage.gpu_percent, .memory = usage.memory_percent};
    return status;
}

nvmlReturn_t nvmlDeviceGetBAR1MemoryInfo(nvmlDevice_t device, nvmlBAR1Memory_t *bar1Memory)
{
    CHECK(device);
    REQUIRE(bar1Memory, NVML_ERROR_INVALID_ARGUMENT);
    unsigned long long total = (unsigned long long)device->info.bar1_mib << 20; /* nothing is mapped through it */
    *bar1Memory = (nvmlBAR1Memory_t){.bar1Total = total, .bar1Free = total};
    return NVML_SUCCESS;
}

/* Fills the caller's array as NVML does: with *infoCount 0 it only tells how many there are. */
#define PROCESSES(function, type, ...) \
    nvmlReturn_t function(nvmlDevice_t device, unsigned int *infoCount, type *infos) \
    { \
        CHECK(device); \
        REQUIRE(infoCount && (infos || !*infoCount), NVML_ERROR_INVALID_ARGUMENT); \
        struct vgpu_nvml_process found[VGPU_NVML_PROCESSES]; \
        unsigned int count; \
        nvmlReturn_t status = vgpu_nvml_processes(device, found, VGPU_NVML_PROCESSES, &count); \
        if (status) \
            return status; \
        unsigned int room = *infoCount; \
        *infoCount = count; \
        REQUIRE(count <= room, NVML_ERROR_INSUFFICIENT_SIZE); \
        for (unsigned int i = 0; i < count; i++) \
            infos[i] = (type){.pid = found[i].pid, .usedGpuMemory = found[i].memory, __VA_ARGS__}; \
        return NVML_SUCCESS; \
    }
#define NO_INSTANCE .gpuInstanceId = 0xFFFFFFFFu, .computeInstanceId = 0xFFFFFFFFu

PROCESSES(nvmlDeviceGetComputeRunningProcesses, nvmlProcessInfo_v1_t)
PROCESSES(nvmlDeviceGetComputeRunningProcesses_v2, nvmlProcessInfo_v2_t, NO_INSTANCE)
PROCESSES(nvmlDeviceGetComputeRunningProcesses_v3, nvmlProcessInfo_t, NO_INSTANCE)

/* Nothing draws here, and there is no MPS. */
#define NO_PROCESSES(function, type) \
    nvmlReturn_t function(nvmlDevice_t device, unsigned int *infoCount, type *infos) \
    { \
        CHECK(device); \
        (void)infos; \
        REQUIRE(infoCount, NVML_ERROR_INVALID_ARGUMENT); \
        *infoCount = 0; \
        return NVML_SUCCESS; \
    }

NO_PROCESSES(nvmlDeviceGetGraphicsRunningProcesses, nvmlProcessInfo_v1_t)
NO_PROCESSES(nvmlDeviceGetGraphicsRunningProcesses_v2, nvmlProcessInfo_v2_t)
NO_PROCESSES(nvmlDeviceGetGraphicsRunningProcesses_v3, nvmlProcessInfo_t)
NO_PROCESSES(nvmlDeviceGetMPSComputeRunningProcesses, nvmlProcessInfo_v1_t)
NO_PROCESSES(nvmlDeviceGetMPSComputeRunningProcesses_v2, nvmlProcessInfo_v2_t)
NO_PROCESSES(nvmlDeviceGetMPSComputeRunningProcesses_v3, nvmlProcessInfo_t)
