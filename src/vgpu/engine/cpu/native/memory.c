/* Copies and sets. Every range is checked to lie in the arena; within it an unmapped page faults like a kernel's access.
 * Large ones are split over the pool. */
#include <string.h>

#include "copy_bytes.h"
#include "internal.h"

#define WORTH_SPLITTING (1u << 20)
#define PART (512u << 10)

static bool check(struct vgpu_worker *worker, const char *what, uint64_t address, uint64_t bytes)
{
    if (in_arena(worker, address, bytes))
        return true;
    worker_fail(worker, CUDA_ILLEGAL_ADDRESS, "%s at 0x%llx, %llu bytes: not device memory of this process", what,
                (unsigned long long)address, (unsigned long long)bytes);
    return false;
}

static void count(struct vgpu_worker *worker, uint64_t bytes)
{
    counter_add(&worker->slot->copies, 1);
    counter_add(&worker->slot->bytes_copied, bytes);
}

struct copy {
    uint8_t *to;
    const uint8_t *from;
    uint64_t bytes;
};

static void copy_part(void *argument, uint64_t index)
{
    const struct copy *copy = argument;
    uint64_t at = index * PART, left = copy->bytes - at, bytes = left < PART ? left : PART;
    if (copy->bytes < VGPU_COPY_STREAMED)
        vgpu_copy_bytes(copy->to + at, copy->from + at, bytes);
    else
        vgpu_copy_streamed(copy->to + at, copy->from + at, bytes);
}

static void copy_bytes(struct vgpu_worker *worker, uint64_t to, uint64_t from, uint64_t bytes, const struct device_work *work)
{
    struct copy copy = {(uint8_t *)(uintptr_t)to, (const uint8_t *)(uintptr_t)from, bytes};
    bool overlap = to - from < bytes || from - to < bytes;
    if (bytes < WORTH_SPLITTING || overlap)
        vgpu_copy_bytes(copy.to, copy.from, bytes);
    else
        pool_items(worker->pool, copy_part, &copy, (bytes + PART - 1) / PART, work);
}

void copy_execute(struct vgpu_worker *worker, const struct vgpu_copy *record)
{
    if (!check(worker, "copy to", record->dst, record->size) || !check(worker, "copy from", record->src, record->size))
        return;
    struct device_work work = {worker, 0, "copy"};
    work_begin(&work);
    copy_bytes(worker, record->dst, record->src, record->size, &work);
    work_end();
    count(worker, record->size);
}

void copy_inline_execute(struct vgpu_worker *worker, const struct vgpu_copy_inline *record, uint32_t bytes)
{
    if (!check(worker, "copy to", record->dst, bytes))
        return;
    struct device_work work = {worker, 0, "copy"};
    work_begin(&work);
    memcpy((void *)(uintptr_t)record->dst, record->data, bytes);
    work_end();
    count(worker, bytes);
}

/* Bytes from the first to the last one of `height` x `depth` rows. False: rows or slices overlap, so that any number of
 * them would fit in the arena, or it is more than addresses have. */
static bool extent(uint64_t pitch, uint64_t slice, uint64_t width, uint64_t height, uint64_t depth, uint64_t *bytes)
{
    uint64_t rows, slices, plane;
    if (height > 1 && pitch < width)
        return false;
    if (__builtin_mul_overflow(pitch, height - 1, &rows) || __builtin_add_overflow(rows, width, &plane))
        return false;
    if (depth > 1 && slice < plane)
        return false;
    return !__builtin_mul_overflow(slice, depth - 1, &slices) && !__builtin_add_overflow(plane, slices, bytes);
}

struct rows {
    const struct vgpu_copy_3d *record;
    uint64_t rows_per_part, rows;
};

static void rows_part(void *argument, uint64_t index)
{
    const struct rows *rows = argument;
    const struct vgpu_copy_3d *r = rows->record;
    uint64_t row = index * rows->rows_per_part;
    uint64_t end = rows->rows - row < rows->rows_per_part ? rows->rows : row + rows->rows_per_part;
    for (; row < end; row++) {
        uint64_t y = row % r->height, z = row / r->height;
        vgpu_copy_bytes((void *)(uintptr_t)(r->dst + y * r->dst_pitch + z * r->dst_slice),
                        (const void *)(uintptr_t)(r->src + y * r->src_pitch + z * r->src_slice), r->width);
    }
}

void copy_3d_execute(struct vgpu_worker *worker, const struct vgpu_copy_3d *r)
{
    if (r->width == 0 || r->height == 0 || r->depth == 0)
        return;
    uint64_t to = 0, from = 0, rows = 0, bytes = 0;
    if (!extent(r->dst_pitch, r->dst_slice, r->width, r->height, r->depth, &to)
        || !extent(r->src_pitch, r->src_slice, r->width, r->height, r->depth, &from)
        || __builtin_mul_overflow(r->height, r->depth, &rows) || __builtin_mul_overflow(rows, r->width, &bytes)) {
        worker_fail(worker, CUDA_INVALID_VALUE, "copy of %llu x %llu x %llu bytes: rows or slices overlap, or reach beyond all addresses",
                    (unsigned long long)r->width, (unsigned long long)r->height, (unsigned long long)r->depth);
        return;
    }
    if (!check(worker, "copy to", r->dst, to) || !check(worker, "copy from", r->src, from))
        return;
    struct device_work work = {worker, 0, "copy"};
    uint64_t per_part = PART / r->width ? PART / r->width : 1;
    struct rows job = {r, bytes < WORTH_SPLITTING ? rows : per_part, rows};
    work_begin(&work);
    pool_items(worker->pool, rows_part, &job, (rows + job.rows_per_part - 1) / job.rows_per_part, &work);
    work_end();
    count(worker, bytes);
}

struct fill {
    uint8_t *to;
    uint64_t elements, pitch, part, parts_per_row;
    uint32_t value, element;
};

static void fill_run(void *to, uint32_t value, uint32_t element, uint64_t elements)
{
    if (element == 1 || (uint8_t)value * 0x01010101u == (element == 2 ? (value & 0xFFFF) * 0x10001u : value)) {
        memset(to, (int)(value & 0xFF), elements * element);
    } else if (element == 2) {
        uint16_t *at = to;
        for (uint64_t i = 0; i < elements; i++)
            at[i] = (uint16_t)value;
    } else {
        uint32_t *at = to;
        for (uint64_t i = 0; i < elements; i++)
            at[i] = value;
    }
}

static void fill_part(void *argument, uint64_t index)
{
    const struct fill *fill = argument;
    uint64_t row = index / fill->parts_per_row, first = index % fill->parts_per_row * fill->part;
    uint64_t left = fill->elements - first;
    fill_run(fill->to + row * fill->pitch + first * fill->element, fill->value, fill->element, left < fill->part ? left : fill->part);
}

void set_execute(struct vgpu_worker *worker, const struct vgpu_set *r)
{
    uint64_t width, bytes, all;
    if (r->width == 0 || r->height == 0)
        return;
    bool shape = r->element == 1 || r->element == 2 || r->element == 4;
    if (!shape || r->dst % r->element || (r->height > 1 && r->pitch % r->element)
        || __builtin_mul_overflow(r->width, (uint64_t)r->element, &width) || !extent(r->pitch, 0, width, r->height, 1, &bytes)
        || __builtin_mul_overflow(width, r->height, &all)) {
        worker_fail(worker, CUDA_INVALID_VALUE, "set of %llu x %llu elements of %u bytes at 0x%llx: not a shape that can be set",
                    (unsigned long long)r->width, (unsigned long long)r->height, r->element, (unsigned long long)r->dst);
        return;
    }
    if (!check(worker, "set", r->dst, bytes))
        return;
    struct device_work work = {worker, 0, "set"};
    uint64_t part = all < WORTH_SPLITTING || r->width < PART / r->element ? r->width : PART / r->element;
    struct fill fill = {(uint8_t *)(uintptr_t)r->dst, r->width, r->pitch, part, (r->width + part - 1) / part, r->value, r->element};
    work_begin(&work);
    if (all < WORTH_SPLITTING) {
        for (uint64_t row = 0; row < r->height; row++)
            fill_run(fill.to + row * r->pitch, r->value, r->element, r->width);
    } else {
        pool_items(worker->pool, fill_part, &fill, fill.parts_per_row * r->height, &work);
    }
    work_end();
    count(worker, all);
}
