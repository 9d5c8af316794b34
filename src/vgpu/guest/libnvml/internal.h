/* What the files of libnvidia-ml share. Identity and constants are read once, at nvmlInit; usage is asked of vgpud. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "link_ops.h"
#include "vgpu_nvml.h"

enum { VGPU_NVML_DEVICES = 64, VGPU_NVML_PROCESSES = 512 };

struct nvmlDevice_st {
    struct vgpu_device_info info;
    unsigned int index;
};

struct vgpu_nvml_process {
    uint32_t pid, session;
    uint64_t memory; /* bytes */
};

const char *vgpu_nvml_error_text(int code);

/* The number of devices; NVML_ERROR_UNINITIALIZED before nvmlInit. */
nvmlReturn_t vgpu_nvml_count(unsigned int *count);
nvmlReturn_t vgpu_nvml_at(unsigned int index, nvmlDevice_t *device);
/* Checks a handle that a program gave. */
nvmlReturn_t vgpu_nvml_check(nvmlDevice_t device);
nvmlReturn_t vgpu_nvml_usage(nvmlDevice_t device, struct vgpu_device_usage_reply *usage);
/* The processes that have a context: fills at most `room` entries and tells how many there are. */
nvmlReturn_t vgpu_nvml_processes(nvmlDevice_t device, struct vgpu_nvml_process *entries, unsigned int room, unsigned int *count);
/* Copies text into a caller's buffer; NVML_ERROR_INSUFFICIENT_SIZE when it is too small. */
nvmlReturn_t vgpu_nvml_text(const char *text, char *buffer, unsigned int length);
/* "GPU-" and the UUID; text has room for 41 bytes. */
void vgpu_nvml_uuid(nvmlDevice_t device, char *text);

#define CHECK(device) \
    do { \
        nvmlReturn_t checked_ = vgpu_nvml_check(device); \
        if (checked_) \
            return checked_; \
    } while (0)
#define REQUIRE(condition, status) \
    do { \
        if (!(condition)) \
            return status; \
    } while (0)
