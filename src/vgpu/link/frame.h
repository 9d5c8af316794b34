/* The one frame of the link, over every transport: ring, Unix socket, later TCP and vsock. Little endian.
 *
 *   header (32 bytes) | payload (length bytes) | zero bytes up to a multiple of 8
 *
 * Payloads are the records of link.tbl. A reply carries its request's op and sequence, VGPU_FRAME_REPLY, and a CUresult
 * in `status`; when that is not 0 the payload is UTF-8 text for a person, or empty.
 */
#pragma once
#include <stddef.h>
#include <stdint.h>

#define VGPU_PROTOCOL_VERSION 1u
#define VGPU_FRAME_MAGIC 0x55504756u          /* "VGPU" */
#define VGPU_FRAME_MAX_PAYLOAD (128u * 1024u) /* larger data goes through shared memory */

enum { VGPU_FRAME_REPLY = 1u << 0 };

struct vgpu_frame {
    uint32_t magic;
    uint16_t version;
    uint16_t op;
    uint32_t flags;
    int32_t status;
    uint64_t sequence; /* ring: stream operations count up by one; synchronous calls carry the reply slot, see ring.h */
    uint32_t length;
    uint32_t slot;     /* ring: the reply slot of a synchronous call */
};
_Static_assert(sizeof(struct vgpu_frame) == 32, "vgpu_frame");

static inline uint64_t vgpu_frame_span(uint32_t length) { return sizeof(struct vgpu_frame) + (((uint64_t)length + 7u) & ~7ull); }
