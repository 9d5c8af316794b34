/* What a trace consists of, shared by the twins and the writer; vgpu.trace.layout is the reader of the same.
 *
 * The folder named by VGPU_TRACE has one file `control` and, per process, chunks `PID-IMAGE-NUMBER.trace`. A chunk is a
 * header page and blocks. A block belongs to one thread, which alone writes to it: records one after the other, published
 * by the block's `used`. So no call needs a lock or a system call, and what was published outlives any death of the
 * process. A thread's blocks follow each other in the order of (chunk, block). */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define VGPU_TRACE_MAGIC 0x3143525455504756ull /* "VGPUTRC1" */

enum {
    VGPU_TRACE_CHUNK_HEADER = 4096,
    VGPU_TRACE_BLOCK_BYTES = 65536,
    VGPU_TRACE_COMMAND_BYTES = 2048,
};

/* Made by `vgpu trace`, mapped by every process. */
struct vgpu_trace_control {
    uint64_t magic;
    uint64_t limit;              /* bytes that chunks may have together */
    uint64_t freed;              /* bytes of chunks that the reader has removed; written by it alone */
    _Atomic uint64_t allocated;  /* bytes of chunks that were ever made */
    _Atomic uint64_t dropped;    /* calls not recorded by threads that have no block */
    uint32_t outer_only;         /* calls made inside other calls are not recorded */
    _Atomic uint32_t closed;     /* the reader has ended */
};

struct vgpu_trace_chunk {
    uint64_t magic;
    uint64_t image; /* which execution of a program; unique with pid */
    char build[48]; /* vgpu_build_id */
    int32_t pid, parent;
    uint32_t number, blocks;
    _Atomic uint32_t taken;    /* blocks given to threads; may exceed `blocks` */
    _Atomic uint32_t released; /* blocks that their thread has left; of use to the writer alone */
    uint32_t command_bytes;
    char command[VGPU_TRACE_COMMAND_BYTES]; /* /proc/self/cmdline, cut */
};

struct vgpu_trace_block {
    _Atomic uint64_t thread;  /* a number that no other thread of this process image had; 0 = not in use yet */
    _Atomic uint32_t used;    /* bytes of the block, with this header, that are complete */
    uint32_t thread_id;       /* gettid() */
    _Atomic uint32_t ended;   /* the thread has ended */
    _Atomic uint32_t late;    /* inside a call that could not be recorded: 1 + (library << 16 | function) */
    uint64_t late_since;
    _Atomic uint64_t dropped; /* calls not recorded */
    uint64_t reserved[2];
};

enum { VGPU_TRACE_BEGIN = 1, VGPU_TRACE_END = 2 };

/* Then follow, for BEGIN the argument words, for END one word with the result; then items. Multiple of 8 bytes. */
struct vgpu_trace_record {
    uint16_t size; /* with everything */
    uint8_t kind;
    uint8_t depth; /* calls of this thread that this one was made inside of; 255 = that or more */
    uint16_t library, function;
    uint64_t nanoseconds; /* CLOCK_MONOTONIC */
    uint64_t serial;      /* the thread's calls, counted; END has that of its BEGIN */
};

/* Then follow `size` bytes, padded so that the next item begins at a multiple of 8. */
struct vgpu_trace_item {
    uint8_t capture; /* which of the function's; VGPU_TRACE_RESULT_ITEM for the text that was returned */
    uint8_t cut;     /* the text was longer */
    uint16_t size;
};
enum { VGPU_TRACE_RESULT_ITEM = 255 };

enum { VGPU_TRACE_BYTES, VGPU_TRACE_TEXT, VGPU_TRACE_TEXT_AT };
enum { VGPU_TRACE_STATUS, VGPU_TRACE_VALUE, VGPU_TRACE_TEXT_RESULT, VGPU_TRACE_VOID };

struct vgpu_trace_capture {
    uint8_t word;      /* of the arguments: the pointer */
    uint8_t after;     /* once the call has succeeded; else before it */
    uint8_t kind;
    int8_t limit_word; /* of the arguments: bytes that the caller's buffer has; -1 = none */
    uint16_t size;
};

struct vgpu_trace_function {
    const char *name;
    const struct vgpu_trace_capture *captures;
    uint8_t words, capture_count;
    uint16_t room_before, room_after; /* bytes that the items can take */
    uint8_t result;
};

struct vgpu_trace_library {
    uint16_t number;
    unsigned count;
    const struct vgpu_trace_function *functions;
};

/* A call in progress; lives on the caller's stack. */
struct vgpu_trace_call {
    const struct vgpu_trace_function *function;
    const uint64_t *words;
    uint64_t serial;
    uint32_t generation; /* 0 = not traced */
    uint32_t depth, held, begun; /* `held`: the thread's held bytes before; `begun`: captures already recorded */
    uint16_t library, index;
    bool recorded, late;
};

#define VGPU_TRACE_WRITER "libvgpu_trace.so"
typedef void vgpu_trace_begin_function(struct vgpu_trace_call *, const struct vgpu_trace_library *, unsigned, const uint64_t *);
typedef void vgpu_trace_end_function(struct vgpu_trace_call *, uint64_t);
