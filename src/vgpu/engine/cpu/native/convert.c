#include "convert.h"

#include <stdbool.h>
#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

size_t type_bytes(uint32_t type)
{
    switch (type) {
    case TYPE_F32: return 4;
    case TYPE_F64: return 8;
    case TYPE_F16:
    case TYPE_BF16: return 2;
    default: return 0;
    }
}

static float f32_of_bits(uint32_t bits)
{
    float value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

static uint32_t bits_of_f32(float value)
{
    uint32_t bits;
    memcpy(&bits, &value, sizeof bits);
    return bits;
}

static float f32_of_f16(uint16_t half)
{
    uint32_t sign = (uint32_t)(half & 0x8000) << 16, exponent = half >> 10 & 31, fraction = half & 1023;
    if (exponent == 31)
        return f32_of_bits(sign | 0x7F800000 | fraction << 13 | (fraction ? 0x400000 : 0));
    if (exponent)
        return f32_of_bits(sign | (exponent + 112) << 23 | fraction << 13);
    float value = (float)fraction * 0x1p-24f; /* subnormal: exact */
    return sign ? -value : value;
}

/* Rounds to nearest, ties to even. */
static uint16_t f16_of_f32(float value)
{
    uint32_t bits = bits_of_f32(value), sign = bits >> 16 & 0x8000, size = bits & 0x7FFFFFFF;
    if (size > 0x7F800000)
        return (uint16_t)(sign | 0x7E00 | (size >> 13 & 0x3FF));
    if (size >= 0x477FF000) /* 65520 and above */
        return (uint16_t)(sign | 0x7C00);
    if (size < 0x38800000) { /* below the smallest normal: let an addition round at 2^-24 */
        uint32_t rounded = bits_of_f32(f32_of_bits(size) + 0.5f) - 0x3F000000;
        return (uint16_t)(sign | rounded);
    }
    uint32_t odd = size >> 13 & 1;
    return (uint16_t)(sign | (size - 0x38000000 + 0xFFF + odd) >> 13);
}

static uint16_t bf16_of_f32(float value)
{
    uint32_t bits = bits_of_f32(value);
    if ((bits & 0x7FFFFFFF) > 0x7F800000)
        return (uint16_t)(bits >> 16 | 0x40);
    return (uint16_t)((bits + 0x7FFF + (bits >> 16 & 1)) >> 16);
}

#if defined(__x86_64__)
static bool has_f16c(void)
{
    static int known; /* 0 unknown, 1 no, 2 yes; a race only asks twice */
    int value = __atomic_load_n(&known, __ATOMIC_RELAXED);
    if (!value) {
        value = __builtin_cpu_supports("f16c") && __builtin_cpu_supports("avx") ? 2 : 1;
        __atomic_store_n(&known, value, __ATOMIC_RELAXED);
    }
    return value == 2;
}

__attribute__((target("avx,f16c"))) static size_t f16c_to_f32(const uint16_t *from, float *to, size_t count)
{
    size_t i = 0;
    for (; i + 8 <= count; i += 8)
        _mm256_storeu_ps(to + i, _mm256_cvtph_ps(_mm_loadu_si128((const __m128i *)(from + i))));
    return i;
}

__attribute__((target("avx,f16c"))) static size_t f16c_from_f32(const float *from, uint16_t *to, size_t count)
{
    size_t i = 0;
    for (; i + 8 <= count; i += 8)
        _mm_storeu_si128((__m128i *)(to + i), _mm256_cvtps_ph(_mm256_loadu_ps(from + i), _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC));
    return i;
}
#else
static bool has_f16c(void) { return false; }
static size_t f16c_to_f32(const uint16_t *from, float *to, size_t count) { (void)from, (void)to, (void)count; return 0; }
static size_t f16c_from_f32(const float *from, uint16_t *to, size_t count) { (void)from, (void)to, (void)count; return 0; }
#endif

void convert_to_f32(uint32_t type, const void *from, float *to, size_t count)
{
    const uint16_t *halves = from;
    if (type == TYPE_F32) {
        memcpy(to, from, count * sizeof *to);
    } else if (type == TYPE_BF16) {
        for (size_t i = 0; i < count; i++)
            to[i] = f32_of_bits((uint32_t)halves[i] << 16);
    } else {
        for (size_t i = has_f16c() ? f16c_to_f32(halves, to, count) : 0; i < count; i++)
            to[i] = f32_of_f16(halves[i]);
    }
}

void convert_from_f32(uint32_t type, const float *from, void *to, size_t count)
{
    uint16_t *halves = to;
    if (type == TYPE_F32) {
        memcpy(to, from, count * sizeof *from);
    } else if (type == TYPE_BF16) {
        for (size_t i = 0; i < count; i++)
            halves[i] = bf16_of_f32(from[i]);
    } else {
        for (size_t i = has_f16c() ? f16c_from_f32(from, halves, count) : 0; i < count; i++)
            halves[i] = f16_of_f32(from[i]);
    }
}
