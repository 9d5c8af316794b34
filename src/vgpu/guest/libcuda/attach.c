/* Attaching: vgpud gives this process a worker, and both map the control page and the arena. */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include "connect.h"
#include "internal.h"

/* Take the first of the worker's candidate addresses that is free here too. */
static int reserve_arena(const struct vgpu_attach_reply *offer) {
    for (uint32_t i = 0; i < offer->base_count && i < 16; i++) {
        void *wanted = (void *)(uintptr_t)offer->bases[i];
        void *got = mmap(wanted, offer->arena_size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED_NOREPLACE, -1, 0);
        if (got == MAP_FAILED) continue;
        if (got == wanted) return (int)i;
        munmap(got, offer->arena_size); /* a kernel before 4.17 takes the address as a hint */
    }
    return -1;
}

static CUresult attach(int device) {
    struct vgpu_connection connection = {.socket = vgpu.socket, .path = "its socket", .end = vgpu_deadline(VGPU_ATTACH_MS)};
    struct vgpu_attach request = {.ordinal = vgpu.devices[device].ordinal};
    struct vgpu_attach_reply offer;
    int descriptors[2];
    CUresult result = vgpu_connection_call_fds(&connection, VGPU_OP_ATTACH, &request, sizeof request, &offer, sizeof offer, descriptors, 2);
    if (result != CUDA_SUCCESS) return result;
    struct vgpu_control *control = MAP_FAILED;
    int index = -1;
    if (offer.control_size >= sizeof *control) control = mmap(NULL, offer.control_size, PROT_READ | PROT_WRITE, MAP_SHARED, descriptors[0], 0);
    close(descriptors[0]);
    if (control == MAP_FAILED || control->magic != VGPU_CONTROL_MAGIC || strncmp(control->build_id, vgpu_build_id, sizeof control->build_id)) {
        vgpu_say("the worker's control page is not that of this build of vgpu (%s): install the same vgpu on both sides", vgpu_build_id);
        result = CUDA_ERROR_SYSTEM_DRIVER_MISMATCH;
    } else if ((index = reserve_arena(&offer)) < 0) {
        vgpu_say("none of the %u address ranges of %llu GiB that the worker offered is free in this process; raise `ulimit -v` or start the program again",
                 offer.base_count, (unsigned long long)(offer.arena_size >> 30));
        result = CUDA_ERROR_OUT_OF_MEMORY;
    } else {
        struct vgpu_base answer = {.base = offer.bases[index], .index = (uint32_t)index};
        struct vgpu_base_reply done;
        result = vgpu_connection_call(&connection, VGPU_OP_BASE, &answer, sizeof answer, &done, sizeof done);
    }
    if (result != CUDA_SUCCESS) {
        if (index >= 0) munmap((void *)(uintptr_t)offer.bases[index], offer.arena_size);
        if (control != MAP_FAILED) munmap(control, offer.control_size);
        close(descriptors[1]);
        return result;
    }
    madvise(control, offer.control_size, MADV_DONTFORK);
    madvise((void *)(uintptr_t)offer.bases[index], offer.arena_size, MADV_DONTFORK);
    vgpu.arena_file = descriptors[1];
    vgpu.arena_base = offer.bases[index];
    vgpu.arena_size = offer.arena_size;
    result = vgpu_arena_start();
    if (result != CUDA_SUCCESS) return result;
    vgpu_ring_attach(&vgpu.ring, control, vgpu.socket);
    vgpu.ring.waits = vgpu_say_compiling;
    vgpu.attached_device = device;
    atomic_store(&vgpu.attached, 1);
    return CUDA_SUCCESS;
}

/* Called with vgpu.lock held. */
CUresult vgpu_attach(int device) {
    static CUresult before; /* an attempt that failed half-way leaves the socket in a state of its own */
    if (before != CUDA_SUCCESS) return before;
    if (!atomic_load(&vgpu.attached)) return before = attach(device);
    if (device != vgpu.attached_device) return vgpu_unsupported("cuCtxCreate", "a second device in one process");
    return vgpu_sticky();
}
