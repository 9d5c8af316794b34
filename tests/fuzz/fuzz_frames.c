/* Fuzz target: the frame decoder. Takes seconds and a seed; feeds valid, mutated and random bytes in pieces of every
 * size, and holds what comes out against a second reading of the same bytes that is as plain as can be. Built with
 * sanitizers. Prints how many inputs it tried; aborts with the input on standard error when something is wrong. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "decoder.h"
#include "link_ops.h"

#define ROOM (400u << 10)

static uint64_t state;

static uint64_t random_next(void)
{
    state ^= state << 13;
    state ^= state >> 7;
    return state ^= state << 17;
}

static uint64_t below(uint64_t limit) { return limit ? random_next() % limit : 0; }

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static void fail(const char *what, const uint8_t *bytes, size_t count)
{
    fprintf(stderr, "frames: %s; the %zu bytes:\n", what, count);
    for (size_t i = 0; i < count && i < 4096; i++)
        fprintf(stderr, "%02x", bytes[i]);
    fprintf(stderr, "\n");
    abort();
}

/* A number that boundaries like. */
static uint64_t interesting(void)
{
    static const uint64_t values[] = {0, 1, 7, 8, 31, 32, 40, 0x7F, 0xFF, 0x100, 0xFFFF, 0x1FFF8, 0x20000, 0x20001, 0x7FFFFFFF, 0x80000000, 0xFFFFFFE0, 0xFFFFFFFF};
    return values[below(sizeof values / sizeof *values)];
}

static size_t put_frame(uint8_t *at)
{
    struct vgpu_frame frame = {VGPU_FRAME_MAGIC, VGPU_PROTOCOL_VERSION, (uint16_t)below(VGPU_OP_LIMIT + 2), 0, (int32_t)random_next(), random_next(), 0, (uint32_t)random_next()};
    const struct vgpu_op_info *info = frame.op < VGPU_OP_LIMIT ? &vgpu_op_infos[frame.op] : NULL;
    uint32_t tail = below(50) == 0 ? 100000 : 64;
    if (info)
        frame.length = info->fixed_bytes + (info->has_tail ? (uint32_t)below(tail) : 0);
    if (below(8) == 0) {
        frame.flags = VGPU_FRAME_REPLY;
        frame.length = (uint32_t)below(tail);
    }
    size_t span = (size_t)vgpu_frame_span(frame.length);
    memcpy(at, &frame, sizeof frame);
    for (size_t i = sizeof frame; i < span; i++)
        at[i] = (uint8_t)random_next();
    return span;
}

static size_t make_input(uint8_t *bytes)
{
    size_t count = 0;
    for (uint64_t frames = below(6); frames && count < ROOM - (140u << 10); frames--)
        count += put_frame(bytes + count);
    if (below(4) == 0)
        for (uint64_t noise = below(200); noise; noise--)
            bytes[count++] = (uint8_t)random_next();
    for (uint64_t changes = below(3) ? 0 : below(6); changes && count; changes--) {
        size_t at = below(count);
        switch (below(4)) {
        case 0: bytes[at] ^= (uint8_t)(1u << below(8)); break;
        case 1: bytes[at] = (uint8_t)random_next(); break;
        case 2: {
            uint64_t value = interesting();
            memcpy(bytes + at, &value, count - at < 4 ? count - at : 4);
            break;
        }
        default: count = at;
        }
    }
    return count;
}

/* What the bytes must give: frames one after the other, then a result. */
static int expect(const uint8_t *bytes, size_t count, size_t *at, struct vgpu_frame *frame)
{
    if (count - *at < sizeof *frame)
        return VGPU_DECODE_MORE;
    memcpy(frame, bytes + *at, sizeof *frame);
    if (frame->magic != VGPU_FRAME_MAGIC)
        return VGPU_DECODE_BAD_MAGIC;
    if (frame->version != VGPU_PROTOCOL_VERSION)
        return VGPU_DECODE_BAD_VERSION;
    if (frame->op >= VGPU_OP_LIMIT || !vgpu_op_infos[frame->op].name)
        return VGPU_DECODE_BAD_OP;
    const struct vgpu_op_info *info = &vgpu_op_infos[frame->op];
    if (frame->flags > 1)
        return VGPU_DECODE_BAD_FLAGS;
    if (frame->length > VGPU_FRAME_MAX_PAYLOAD)
        return VGPU_DECODE_BAD_LENGTH;
    if (frame->flags) {
        if (info->who == VGPU_WHO_STREAM)
            return VGPU_DECODE_BAD_FLAGS;
    } else if (frame->length < info->fixed_bytes || (frame->length > info->fixed_bytes && !info->has_tail)) {
        return VGPU_DECODE_BAD_LENGTH;
    }
    size_t span = sizeof *frame + (frame->length + 7u) / 8u * 8u;
    if (count - *at < span)
        return VGPU_DECODE_MORE;
    *at += span;
    return VGPU_DECODE_FRAME;
}

static void try_input(const uint8_t *bytes, size_t count)
{
    struct vgpu_decoder *decoder = vgpu_decoder_new();
    size_t fed = 0, read = 0;
    uint64_t piece = below(3) == 0 ? 1 + below(7) : below(2) ? 1 + below(500) : ROOM;
    for (;;) {
        size_t part = 1 + below(piece);
        if (part > count - fed)
            part = count - fed;
        /* A copy of exactly this size, freed at once: the decoder must have taken what it needs. */
        uint8_t *copy = malloc(part ? part : 1);
        memcpy(copy, bytes + fed, part);
        size_t taken = vgpu_decoder_feed(decoder, copy, part);
        free(copy);
        if (taken > part)
            fail("took more than there was", bytes, count);
        fed += taken;
        struct vgpu_frame frame, wanted;
        const uint8_t *payload = NULL;
        int result = vgpu_decoder_next(decoder, &frame, &payload);
        if (result == VGPU_DECODE_MORE) {
            if (part && !taken)
                fail("took nothing and gave nothing", bytes, count);
            if (vgpu_decoder_wants(decoder) == 0)
                fail("wants nothing", bytes, count);
            if (fed == count) {
                if (expect(bytes, count, &read, &wanted) != VGPU_DECODE_MORE)
                    fail("gave less than there was", bytes, count);
                break;
            }
            continue;
        }
        size_t begin = read;
        int due = expect(bytes, count, &read, &wanted);
        if (due != result)
            fail("gave another result than the plain reading", bytes, count);
        if (result < 0) {
            if (vgpu_decoder_next(decoder, &frame, &payload) != result || vgpu_decoder_feed(decoder, bytes, count) != count)
                fail("an error did not stay", bytes, count);
            break;
        }
        if (memcmp(&frame, &wanted, sizeof frame) || memcmp(payload, bytes + begin + sizeof frame, frame.length))
            fail("gave a frame that was not sent", bytes, count);
        if (strlen(vgpu_decode_text(result)) < 5)
            fail("has no text", bytes, count);
    }
    vgpu_decoder_free(decoder);
}

int main(int argc, char **argv)
{
    double end = now() + (argc > 1 ? atof(argv[1]) : 1);
    state = (argc > 2 ? strtoull(argv[2], NULL, 10) : 1) * 0x9E3779B97F4A7C15ull + 1;
    uint8_t *bytes = malloc(ROOM);
    uint64_t inputs = 0;
    do
        for (int i = 0; i < 200; i++, inputs++)
            try_input(bytes, make_input(bytes));
    while (now() < end);
    free(bytes);
    printf("%llu\n", (unsigned long long)inputs);
    return 0;
}
