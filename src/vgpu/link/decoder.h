/* The one decoder, sans-I/O: bytes in, frames out. It owns a copy of what it has not yet handed out, so that nothing a
 * peer changes afterwards (a ring is shared memory) can change a frame after it was validated. */
#pragma once
#include "frame.h"

enum vgpu_decode {
    VGPU_DECODE_FRAME = 1,      /* one whole, valid frame is in *frame and *payload, until the next call */
    VGPU_DECODE_MORE = 0,       /* feed more bytes */
    VGPU_DECODE_BAD_MAGIC = -1, /* from here on every call returns the same error: the stream is lost */
    VGPU_DECODE_BAD_VERSION = -2,
    VGPU_DECODE_BAD_LENGTH = -3, /* over VGPU_FRAME_MAX_PAYLOAD, or not the size link.tbl gives this operation */
    VGPU_DECODE_BAD_OP = -4,
    VGPU_DECODE_BAD_FLAGS = -5,
    VGPU_DECODE_NO_MEMORY = -6,
};

/* Only the worker's library exports the decoder (to Python); in the guest's libraries it stays inside. */
#ifdef VGPU_EXPORT_DECODER
#define VGPU_DECODER_API __attribute__((visibility("default")))
#else
#define VGPU_DECODER_API
#endif

struct vgpu_decoder;

VGPU_DECODER_API struct vgpu_decoder *vgpu_decoder_new(void);
VGPU_DECODER_API void vgpu_decoder_free(struct vgpu_decoder *decoder);
/* Take as many bytes as there is room for; returns how many were taken (0 only while a frame waits to be handed out). */
VGPU_DECODER_API size_t vgpu_decoder_feed(struct vgpu_decoder *decoder, const void *bytes, size_t count);
VGPU_DECODER_API int vgpu_decoder_next(struct vgpu_decoder *decoder, struct vgpu_frame *frame, const uint8_t **payload);
/* How many bytes are still missing for the next frame; for transports that read exactly. */
VGPU_DECODER_API size_t vgpu_decoder_wants(const struct vgpu_decoder *decoder);
/* The checks alone, on a header that is already a private copy. Returns 0 or a VGPU_DECODE_ error. */
VGPU_DECODER_API int vgpu_frame_check(const struct vgpu_frame *frame);
VGPU_DECODER_API const char *vgpu_decode_text(int result);
