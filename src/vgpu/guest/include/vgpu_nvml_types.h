/* The structures of NVML that libnvidia-ml fills; every other one stays opaque in the generated header. */
#pragma once

/* The version that a caller writes into a versioned structure: its size, and the number of the layout in the top byte. */
#define VGPU_NVML_VERSION(type, number) ((unsigned int)(sizeof(type) | (number) << 24))

struct nvmlPciInfo_t {
    char busIdLegacy[16];
    unsigned int domain, bus, device, pciDeviceId;
    unsigned int pciSubSystemId;
    char busId[32];
};
/* What the entry points before _v3 fill: the first had no subsystem id, the second had reserved words behind it. */
struct vgpu_nvml_pci_v1 {
    char busId[16];
    unsigned int domain, bus, device, pciDeviceId;
};
struct vgpu_nvml_pci_v2 {
    char busId[16];
    unsigned int domain, bus, device, pciDeviceId, pciSubSystemId, reserved[4];
};
struct nvmlPciInfoExt_v1_t {
    unsigned int version, domain, bus, device, pciDeviceId, pciSubSystemId, baseClass, subClass;
    char busId[32];
};
struct nvmlMemory_t { unsigned long long total, free, used; };
struct nvmlMemory_v2_t { unsigned int version; unsigned long long total, reserved, free, used; };
struct nvmlUtilization_t { unsigned int gpu, memory; };
struct nvmlBAR1Memory_t { unsigned long long bar1Total, bar1Free, bar1Used; };
struct nvmlProcessInfo_v1_t { unsigned int pid; unsigned long long usedGpuMemory; };
struct nvmlProcessInfo_v2_t { unsigned int pid; unsigned long long usedGpuMemory; unsigned int gpuInstanceId, computeInstanceId; };
struct nvmlProcessInfo_t { unsigned int pid; unsigned long long usedGpuMemory; unsigned int gpuInstanceId, computeInstanceId; };
struct nvmlTemperature_v1_t { unsigned int version; int sensorType; int temperature; };
