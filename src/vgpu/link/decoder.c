#include "decoder.h"

#include <stdlib.h>
#include <string.h>

#include "link_ops.h"

/* Grows to the largest frame seen, so that a worker with thousands of quiet peers does not hold 128 KiB for each. */
#define FIRST_ROOM 1024u

struct vgpu_decoder {
    uint8_t *bytes;  /* one frame: header, payload, padding */
    size_t room;
    size_t held;     /* bytes of the frame that are here */
    size_t span;     /* bytes of the whole frame; 0 while the header is not complete */
    int handed_out;  /* the frame was given to the caller: the next call begins with an empty buffer */
    int error;
};

int vgpu_frame_check(const struct vgpu_frame *frame)
{
    if (frame->magic != VGPU_FRAME_MAGIC)
        return VGPU_DECODE_BAD_MAGIC;
    if (frame->version != VGPU_PROTOCOL_VERSION)
        return VGPU_DECODE_BAD_VERSION;
    if (frame->op >= VGPU_OP_LIMIT || vgpu_op_infos[frame->op].who == VGPU_WHO_NONE)
        return VGPU_DECODE_BAD_OP;
    const struct vgpu_op_info *info = &vgpu_op_infos[frame->op];
    if (frame->flags & ~(uint32_t)VGPU_FRAME_REPLY)
        return VGPU_DECODE_BAD_FLAGS;
    if (frame->length > VGPU_FRAME_MAX_PAYLOAD)
        return VGPU_DECODE_BAD_LENGTH;
    if (frame->flags & VGPU_FRAME_REPLY) /* its size depends on its status; the receiver of a reply checks it */
        return info->who == VGPU_WHO_STREAM ? VGPU_DECODE_BAD_FLAGS : 0;
    if (info->has_tail ? frame->length < info->fixed_bytes : frame->length != info->fixed_bytes)
        return VGPU_DECODE_BAD_LENGTH;
    return 0;
}

struct vgpu_decoder *vgpu_decoder_new(void)
{
    struct vgpu_decoder *decoder = calloc(1, sizeof *decoder);
    if (!decoder)
        return NULL;
    decoder->bytes = malloc(FIRST_ROOM);
    if (!decoder->bytes) {
        free(decoder);
        return NULL;
    }
    decoder->room = FIRST_ROOM;
    return decoder;
}

void vgpu_decoder_free(struct vgpu_decoder *decoder)
{
    if (decoder) {
        free(decoder->bytes);
        free(decoder);
    }
}

static void begin_next(struct vgpu_decoder *decoder)
{
    if (decoder->handed_out) {
        decoder->handed_out = 0;
        decoder->held = 0;
        decoder->span = 0;
    }
}

/* The header is complete: check it and make room for the rest. */
static void header_complete(struct vgpu_decoder *decoder)
{
    struct vgpu_frame frame;
    memcpy(&frame, decoder->bytes, sizeof frame);
    decoder->error = vgpu_frame_check(&frame);
    if (decoder->error)
        return;
    size_t span = (size_t)vgpu_frame_span(frame.length);
    if (span > decoder->room) {
        uint8_t *bytes = realloc(decoder->bytes, span);
        if (!bytes) {
            decoder->error = VGPU_DECODE_NO_MEMORY;
            return;
        }
        decoder->bytes = bytes;
        decoder->room = span;
    }
    decoder->span = span;
}

static size_t missing(const struct vgpu_decoder *decoder)
{
    return (decoder->span ? decoder->span : sizeof(struct vgpu_frame)) - decoder->held;
}

size_t vgpu_decoder_wants(const struct vgpu_decoder *decoder)
{
    if (decoder->error)
        return 0;
    return decoder->handed_out ? sizeof(struct vgpu_frame) : missing(decoder);
}

size_t vgpu_decoder_feed(struct vgpu_decoder *decoder, const void *bytes, size_t count)
{
    const uint8_t *from = bytes;
    size_t taken = 0;
    begin_next(decoder);
    while (taken < count && !decoder->error) {
        size_t part = missing(decoder);
        if (part == 0)
            break;
        if (part > count - taken)
            part = count - taken;
        memcpy(decoder->bytes + decoder->held, from + taken, part);
        decoder->held += part;
        taken += part;
        if (!decoder->span && decoder->held == sizeof(struct vgpu_frame))
            header_complete(decoder);
    }
    return decoder->error ? count : taken; /* a lost stream swallows everything: no caller may loop on it */
}

int vgpu_decoder_next(struct vgpu_decoder *decoder, struct vgpu_frame *frame, const uint8_t **payload)
{
    begin_next(decoder);
    if (decoder->error)
        return decoder->error;
    if (!decoder->span || decoder->held < decoder->span)
        return VGPU_DECODE_MORE;
    memcpy(frame, decoder->bytes, sizeof *frame);
    *payload = decoder->bytes + sizeof *frame;
    decoder->handed_out = 1;
    return VGPU_DECODE_FRAME;
}

const char *vgpu_decode_text(int result)
{
    switch (result) {
    case VGPU_DECODE_FRAME: return "a whole frame";
    case VGPU_DECODE_MORE: return "more bytes are needed";
    case VGPU_DECODE_BAD_MAGIC: return "these bytes are not a vgpu frame (wrong magic); the peer speaks something else";
    case VGPU_DECODE_BAD_VERSION: return "the peer speaks another version of the protocol; use one build of vgpu on both sides";
    case VGPU_DECODE_BAD_LENGTH: return "a frame's length is not what its operation has";
    case VGPU_DECODE_BAD_OP: return "a frame asks for an operation that does not exist";
    case VGPU_DECODE_BAD_FLAGS: return "a frame has flags that do not exist or do not fit its operation";
    case VGPU_DECODE_NO_MEMORY: return "no memory for a frame";
    default: return "unknown result";
    }
}
