/* The Unix socket to vgpud: control calls, each with a deadline. Every failure prints one line that says what to do. */
#pragma once
#include "internal.h"

extern const char vgpu_build_id[];

struct vgpu_connection {
    int socket;
    char path[108];
    uint64_t end; /* CLOCK_MONOTONIC nanoseconds at which the whole exchange must be over */
};

/* Becoming a guest must work or fail within the first of these. Being given a worker has longer: vgpud has shown by then
 * that it lives, answers itself when it cannot, and on a busy machine may still be loading what workers need. */
enum { VGPU_CONNECT_MS = 800, VGPU_ATTACH_MS = 15000 };

uint64_t vgpu_deadline(int milliseconds); /* from now on; VGPU_DEADLINE_MS in the environment overrides it */
CUresult vgpu_connect(struct vgpu_connection *connection);
/* One request, one reply of exactly reply_size bytes. */
CUresult vgpu_connection_call(struct vgpu_connection *connection, uint16_t op, const void *request, uint32_t size, void *reply, uint32_t reply_size);
/* The same, for a reply that ends in a tail: at most `capacity` bytes, *length says how many came. */
CUresult vgpu_connection_call_tail(struct vgpu_connection *connection, uint16_t op, const void *request, uint32_t size, void *reply, uint32_t capacity,
                                   uint32_t *length);
/* The same, for a reply that brings descriptors: descriptors[count] are filled, close-on-exec. */
CUresult vgpu_connection_call_fds(struct vgpu_connection *connection, uint16_t op, const void *request, uint32_t size, void *reply, uint32_t reply_size,
                                  int *descriptors, int count);
int vgpu_driver_version(void);
