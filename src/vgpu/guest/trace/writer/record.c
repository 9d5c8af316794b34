/* One call, two records: BEGIN with the arguments before it, END with the result and what was returned by pointer. */
#include <stdatomic.h>
#include <string.h>
#include <sys/uio.h>
#include <time.h>
#include "vgpu_api.h"
#include "writer.h"

static __thread struct vgpu_trace_thread thread;

VGPU_API vgpu_trace_begin_function vgpu_trace_begin;
VGPU_API vgpu_trace_end_function vgpu_trace_end;

static uint64_t now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

/* Copy memory that the program may have named wrongly: how many bytes there were, -1 when the kernel refuses to tell. */
static ssize_t copy_if_there(void *to, uint64_t from, size_t size)
{
    /* A transfer stops at the first piece that is not there; the second piece begins at a page. */
    size_t first = 4096 - (from & 4095);
    if (first > size)
        first = size;
    struct iovec own = {to, size};
    struct iovec other[2] = {{(void *)from, first}, {(void *)(from + first), size - first}};
    return process_vm_readv(vgpu_trace_pid, &own, 1, other, first < size ? 2 : 1, 0);
}

struct cursor {
    char *at;
};

static void item(struct cursor *cursor, unsigned capture, const void *data, size_t size, bool cut)
{
    struct vgpu_trace_item *head = (struct vgpu_trace_item *)cursor->at;
    *head = (struct vgpu_trace_item){(uint8_t)capture, cut, (uint16_t)size};
    memcpy(head + 1, data, size);
    size_t whole = (sizeof *head + size + 7) & ~(size_t)7;
    memset((char *)(head + 1) + size, 0, whole - sizeof *head - size);
    cursor->at += whole;
}

static void text_item(struct cursor *cursor, unsigned capture, const char *text, size_t limit, size_t most)
{
    size_t bound = limit < most ? limit : most;
    size_t length = strnlen(text, bound);
    item(cursor, capture, text, length, length == most && limit > most);
}

/* What a call is given by pointer. The real function has not looked at it yet, so it may not be there. */
static void captures_before(struct cursor *cursor, struct vgpu_trace_call *call)
{
    for (unsigned i = 0; i < call->function->capture_count; i++) {
        const struct vgpu_trace_capture *capture = &call->function->captures[i];
        uint64_t pointer = call->words[capture->word];
        if (capture->after || !pointer)
            continue;
        char copy[256];
        ssize_t size = copy_if_there(copy, pointer, capture->size);
        if (size < 0)
            continue;
        call->begun |= 1u << i;
        if (capture->kind == VGPU_TRACE_BYTES && size == capture->size) {
            item(cursor, i, copy, (size_t)size, false);
        } else if (capture->kind == VGPU_TRACE_TEXT) {
            size_t length = strnlen(copy, (size_t)size);
            item(cursor, i, copy, length, length == capture->size);
        }
    }
}

/* What a successful call has read or written: it is there. */
static void captures_after(struct cursor *cursor, struct vgpu_trace_call *call)
{
    for (unsigned i = 0; i < call->function->capture_count; i++) {
        const struct vgpu_trace_capture *capture = &call->function->captures[i];
        uint64_t pointer = call->words[capture->word];
        if (!pointer || !capture->after)
            continue;
        if (capture->kind == VGPU_TRACE_BYTES) {
            item(cursor, i, (const void *)pointer, capture->size, false);
            continue;
        }
        const char *text = (const char *)pointer;
        size_t limit = SIZE_MAX;
        if (capture->kind == VGPU_TRACE_TEXT_AT)
            text = *(const char *const *)pointer;
        else if (capture->limit_word >= 0) /* an int or an unsigned int */
            limit = (int32_t)call->words[capture->limit_word] > 0 ? (size_t)(int32_t)call->words[capture->limit_word] : 0;
        if (text)
            text_item(cursor, i, text, limit, capture->size);
    }
}

/* What BEGIN should have had, where the kernel let nobody look; the call has succeeded, so it was read. */
static void captures_missed(struct cursor *cursor, struct vgpu_trace_call *call)
{
    for (unsigned i = 0; i < call->function->capture_count; i++) {
        const struct vgpu_trace_capture *capture = &call->function->captures[i];
        uint64_t pointer = call->words[capture->word];
        if (!pointer || capture->after || call->begun & 1u << i)
            continue;
        if (capture->kind == VGPU_TRACE_BYTES)
            item(cursor, i, (const void *)pointer, capture->size, false);
        else
            text_item(cursor, i, (const char *)pointer, SIZE_MAX, capture->size);
    }
}

static struct vgpu_trace_record *record_at(const struct vgpu_trace_call *call, unsigned kind)
{
    struct vgpu_trace_record *record = (struct vgpu_trace_record *)((char *)thread.block + thread.at);
    record->kind = (uint8_t)kind;
    record->depth = (uint8_t)(call->depth < 255 ? call->depth : 255);
    record->library = call->library;
    record->function = call->index;
    record->serial = call->serial;
    return record;
}

static void publish(struct vgpu_trace_record *record, const char *end)
{
    record->size = (uint16_t)(end - (char *)record);
    thread.at += record->size;
    atomic_store_explicit(&thread.block->used, thread.at, memory_order_release);
}

/* A call for which there is no room: the block says at least where the thread is. */
static void late(struct vgpu_trace_call *call)
{
    vgpu_trace_drop(&thread);
    if (!thread.block || atomic_load_explicit(&thread.block->late, memory_order_relaxed))
        return;
    call->late = true;
    thread.block->late_since = now();
    atomic_store_explicit(&thread.block->late, 1u + ((uint32_t)call->library << 16 | call->index), memory_order_release);
}

void vgpu_trace_begin(struct vgpu_trace_call *call, const struct vgpu_trace_library *library, unsigned index, const uint64_t *words)
{
    uint32_t generation = vgpu_trace_generation();
    if (!generation)
        return;
    if (thread.generation != generation)
        vgpu_trace_attach(&thread, generation);
    const struct vgpu_trace_function *function = &library->functions[index];
    *call = (struct vgpu_trace_call){
        .function = function, .words = words, .generation = generation, .depth = thread.depth++, .held = thread.held,
        .library = library->number, .index = (uint16_t)index,
    };
    if (call->depth && vgpu_trace_outer_only())
        return;
    /* Room for END is kept from now on, so that no call looks unfinished for want of room. */
    unsigned most = (unsigned)sizeof(struct vgpu_trace_record) + 8u * function->words + function->room_before;
    unsigned end = (unsigned)sizeof(struct vgpu_trace_record) + 8 + function->room_before + function->room_after;
    if (function->result == VGPU_TRACE_TEXT_RESULT)
        end += 200;
    unsigned whole = most + end + thread.held;
    bool fits = thread.block && thread.at + whole <= VGPU_TRACE_BLOCK_BYTES;
    if (!fits && (sizeof *thread.block + whole > VGPU_TRACE_BLOCK_BYTES || !vgpu_trace_next_block(&thread, now()))) {
        late(call);
        return;
    }
    thread.held += end;
    call->recorded = true;
    call->serial = ++thread.serial;
    struct vgpu_trace_record *record = record_at(call, VGPU_TRACE_BEGIN);
    struct cursor cursor = {(char *)(record + 1)};
    memcpy(cursor.at, words, 8u * function->words);
    cursor.at += 8u * function->words;
    if (function->room_before)
        captures_before(&cursor, call);
    record->nanoseconds = now();
    publish(record, cursor.at);
}

void vgpu_trace_end(struct vgpu_trace_call *call, uint64_t result)
{
    if (call->generation != thread.generation || call->generation != vgpu_trace_generation())
        return; /* begun before a fork, in the parent */
    uint64_t time = now();
    thread.depth = call->depth; /* and not one less: a longjmp may have left calls inside this one */
    thread.held = call->held;
    if (call->late && thread.block)
        atomic_store_explicit(&thread.block->late, 0, memory_order_release);
    if (!call->recorded)
        return;
    struct vgpu_trace_record *record = record_at(call, VGPU_TRACE_END);
    record->nanoseconds = time;
    struct cursor cursor = {(char *)(record + 1)};
    memcpy(cursor.at, &result, sizeof result);
    cursor.at += sizeof result;
    const struct vgpu_trace_function *function = call->function;
    if (function->result == VGPU_TRACE_STATUS && !result) {
        if (function->room_after)
            captures_after(&cursor, call);
        if (function->room_before)
            captures_missed(&cursor, call);
    } else if (function->result == VGPU_TRACE_TEXT_RESULT && result) {
        text_item(&cursor, VGPU_TRACE_RESULT_ITEM, (const char *)result, SIZE_MAX, 192);
    }
    publish(record, cursor.at);
}
