/* Copies between ordinary memory and device memory, as fast as the machine moves bytes wherever the two ends lie.
 *
 * libc's memcpy has two weak places here (glibc 2.36 on an AMD EPYC; figures in docs/decisions.md). Device memory starts
 * at a page, a large malloc() 16 bytes behind one: each load then waits for the store before it, whose address looks the
 * same in the low 12 bits, and `rep movsb` or an interleaved copy fall to a fifth or less. And a copy of some megabytes
 * goes through the caches, of which nothing is left when it ends. */
#pragma once
#include <emmintrin.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#define VGPU_COPY_STREAMED (8u << 20) /* bytes from which a copy is better written past the caches */
#define VGPU_COPY_AHEAD 1024          /* bytes: the next page's lines, which hardware does not fetch by itself */

static inline void vgpu_copy_lines_(uint8_t *to, const uint8_t *from, size_t size, bool past_caches) {
    size_t head = -(uintptr_t)to & 63;
    memcpy(to, from, head);
    to += head, from += head, size -= head;
    size_t at = 0;
    for (; at + 64 <= size; at += 64) {
        const __m128i *in = (const __m128i *)(from + at);
        __m128i *out = (__m128i *)(to + at);
        __m128i a = _mm_loadu_si128(in), b = _mm_loadu_si128(in + 1), c = _mm_loadu_si128(in + 2), d = _mm_loadu_si128(in + 3);
        if (past_caches) {
            _mm_prefetch((const char *)(from + at + VGPU_COPY_AHEAD), _MM_HINT_T0);
            _mm_stream_si128(out, a), _mm_stream_si128(out + 1, b), _mm_stream_si128(out + 2, c), _mm_stream_si128(out + 3, d);
        } else {
            _mm_store_si128(out, a), _mm_store_si128(out + 1, b), _mm_store_si128(out + 2, c), _mm_store_si128(out + 3, d);
        }
    }
    if (past_caches) _mm_sfence(); /* the other side reads what the ring says is there */
    memcpy(to + at, from + at, size - at);
}

/* Copy a part of a large copy; the ranges do not overlap. */
static inline void vgpu_copy_streamed(void *to, const void *from, size_t size) {
    if (size < 256) memcpy(to, from, size);
    else vgpu_copy_lines_(to, from, size, true);
}

/* Copy `size` bytes; the ranges may overlap. */
static inline void vgpu_copy_bytes(void *to, const void *from, size_t size) {
    uintptr_t distance = (uintptr_t)to - (uintptr_t)from, low = distance & 4095;
    if (size < 1024 || distance < size || -distance < size) memmove(to, from, size);
    else if (size >= VGPU_COPY_STREAMED) vgpu_copy_streamed(to, from, size);
    else if (low && low < 64) vgpu_copy_lines_(to, from, size, false);
    else memcpy(to, from, size);
}
