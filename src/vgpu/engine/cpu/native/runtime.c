/* What compiled kernels call: printf, assert, clocks, the device heap. Runs inside device work: a bad pointer that a
 * kernel hands over faults like an access of the kernel itself. */
#include <stdio.h>
#include <string.h>

#include "futex.h"
#include "internal.h"

#define LINE_BYTES 8192 /* of one printf; what is longer is cut */
#define TEXT_LIMIT 4096 /* of one %s */

static struct vgpu_worker *worker_of(const struct vgpu_grid *grid) { return ((const struct launch *)grid->launch)->worker; }

/* The guest owns the tail: whatever it says, no byte outside printf_text is written. */
static bool printf_write(struct vgpu_control *control, const char *text, size_t length)
{
    uint64_t head = atomic_load_explicit(&control->printf_head, memory_order_relaxed);
    uint64_t used = head - atomic_load_explicit(&control->printf_tail, memory_order_acquire);
    if (used > VGPU_PRINTF_BYTES || VGPU_PRINTF_BYTES - used < length)
        return false;
    size_t offset = head % VGPU_PRINTF_BYTES;
    size_t first = length < VGPU_PRINTF_BYTES - offset ? length : VGPU_PRINTF_BYTES - offset;
    memcpy(control->printf_text + offset, text, first);
    memcpy(control->printf_text, text + first, length - first);
    atomic_store_explicit(&control->printf_head, head + length, memory_order_release);
    return true;
}

void printf_append(struct vgpu_worker *worker, const char *text, size_t length)
{
    pthread_mutex_lock(&worker->printf_mutex);
    if (worker->printf_lost) {
        char note[80];
        int bytes = snprintf(note, sizeof note, "[vgpu: %llu device printf calls lost, the buffer was full]\n", (unsigned long long)worker->printf_lost);
        if (printf_write(worker->control, note, (size_t)bytes))
            worker->printf_lost = 0;
    }
    if (worker->printf_lost || !printf_write(worker->control, text, length))
        worker->printf_lost++;
    pthread_mutex_unlock(&worker->printf_mutex);
}

struct line {
    char text[LINE_BYTES];
    size_t length;
};

static void line_add(struct line *line, const char *text, size_t length)
{
    size_t room = LINE_BYTES - line->length;
    if (length > room)
        length = room;
    memcpy(line->text + line->length, text, length);
    line->length += length;
}

/* The argument block: each value at the next multiple of its size, as the C ABI of the device lays out variable arguments. */
static const void *argument_next(uint64_t *at, size_t size)
{
    *at = (*at + size - 1) / size * size;
    const void *value = (const void *)(uintptr_t)*at;
    *at += size;
    return value;
}

static int32_t argument_int(uint64_t *at)
{
    int32_t value;
    memcpy(&value, argument_next(at, sizeof value), sizeof value);
    return value;
}

static uint64_t argument_wide(uint64_t *at)
{
    uint64_t value;
    memcpy(&value, argument_next(at, sizeof value), sizeof value);
    return value;
}

/* One conversion, without length modifiers: flags, width and precision as given, `*` already replaced. */
struct conversion {
    char spec[64];
    size_t length;
    int size; /* bytes of an integer argument as the modifiers say: 1, 2, 4 or 8 */
    char letter;
};

static void spec_add(struct conversion *conversion, char letter)
{
    if (conversion->length < sizeof conversion->spec - 8)
        conversion->spec[conversion->length++] = letter;
}

static const char *conversion_read(const char *format, uint64_t *arguments, struct conversion *conversion, int32_t *count)
{
    *conversion = (struct conversion){.spec = "%", .length = 1, .size = 4};
    for (; *format; format++) {
        char letter = *format;
        if (strchr("-+ #0123456789.", letter)) {
            spec_add(conversion, letter);
        } else if (letter == '*') {
            char digits[16];
            snprintf(digits, sizeof digits, "%d", argument_int(arguments));
            for (const char *digit = digits; *digit; digit++)
                spec_add(conversion, *digit);
            ++*count;
        } else if (letter == 'h') {
            conversion->size = conversion->size == 2 ? 1 : 2;
        } else if (strchr("lLqjzt", letter)) {
            conversion->size = 8; /* long has 64 bits on the device too */
        } else {
            conversion->letter = letter;
            return format + 1;
        }
    }
    return format;
}

static void conversion_write(struct line *line, struct conversion *conversion, uint64_t *arguments)
{
    char out[LINE_BYTES];
    int length = 0;
    char *spec = conversion->spec;
    size_t n = conversion->length;
    switch (conversion->letter) {
    case 'd':
    case 'i': {
        long long value = conversion->size == 8 ? (long long)argument_wide(arguments) : argument_int(arguments);
        if (conversion->size == 2)
            value = (int16_t)value;
        if (conversion->size == 1)
            value = (int8_t)value;
        memcpy(spec + n, "lld", 4);
        length = snprintf(out, sizeof out, spec, value);
        break;
    }
    case 'u':
    case 'o':
    case 'x':
    case 'X': {
        unsigned long long value = conversion->size == 8 ? argument_wide(arguments) : (uint32_t)argument_int(arguments);
        if (conversion->size == 2)
            value = (uint16_t)value;
        if (conversion->size == 1)
            value = (uint8_t)value;
        memcpy(spec + n, "ll", 2);
        spec[n + 2] = conversion->letter;
        spec[n + 3] = 0;
        length = snprintf(out, sizeof out, spec, value);
        break;
    }
    case 'c':
        spec[n] = 'c';
        spec[n + 1] = 0;
        length = snprintf(out, sizeof out, spec, argument_int(arguments));
        break;
    case 'p': {
        uint64_t value = argument_wide(arguments);
        spec[n] = 'p';
        spec[n + 1] = 0;
        length = snprintf(out, sizeof out, spec, (void *)(uintptr_t)value);
        break;
    }
    case 's': {
        const char *text = (const char *)(uintptr_t)argument_wide(arguments);
        char copy[TEXT_LIMIT + 1];
        size_t bytes = text ? strnlen(text, TEXT_LIMIT) : 0;
        memcpy(copy, text ? text : "(null)", text ? bytes : 6);
        copy[text ? bytes : 6] = 0;
        spec[n] = 's';
        spec[n + 1] = 0;
        length = snprintf(out, sizeof out, spec, copy);
        break;
    }
    default: { /* e E f F g G a A */
        uint64_t bits = argument_wide(arguments);
        double value;
        memcpy(&value, &bits, sizeof value);
        spec[n] = conversion->letter;
        spec[n + 1] = 0;
        length = snprintf(out, sizeof out, spec, value);
    }
    }
    if (length > 0)
        line_add(line, out, (size_t)length < sizeof out ? (size_t)length : sizeof out - 1);
}

static int32_t device_vprintf(const struct vgpu_grid *grid, const struct vgpu_block *block, uint64_t format, uint64_t arguments)
{
    (void)block;
    struct line line;
    line.length = 0;
    int32_t count = 0;
    const char *at = (const char *)(uintptr_t)format;
    while (*at) {
        size_t plain = strcspn(at, "%");
        line_add(&line, at, plain);
        at += plain;
        if (!*at)
            break;
        if (at[1] == '%') {
            line_add(&line, "%", 1);
            at += 2;
            continue;
        }
        const char *begin = at;
        struct conversion conversion;
        at = conversion_read(at + 1, &arguments, &conversion, &count);
        if (conversion.letter && strchr("diuoxXcpseEfFgGaA", conversion.letter)) {
            conversion_write(&line, &conversion, &arguments);
            count++;
        } else { /* not a conversion: as it stands */
            line_add(&line, begin, (size_t)(at - begin));
        }
    }
    printf_append(worker_of(grid), line.text, line.length);
    return count;
}

static const char *text_at(uint64_t address) { return address ? (const char *)(uintptr_t)address : "?"; }

static void device_assertfail(const struct vgpu_grid *grid, const struct vgpu_block *block, uint64_t message, uint64_t file, uint32_t line, uint64_t function)
{
    launch_fail((struct launch *)grid->launch, CUDA_ASSERT, "%.80s:%u: %.60s: block (%u,%u,%u): assertion `%.60s` failed", text_at(file), line,
                text_at(function), block->ctaid[0], block->ctaid[1], block->ctaid[2], text_at(message));
}

static uint64_t device_clock64(void)
{
#if defined(__x86_64__)
    return __builtin_ia32_rdtsc();
#else
    return now_nanoseconds();
#endif
}

static uint64_t device_globaltimer(void)
{
    struct timespec time;
    clock_gettime(CLOCK_REALTIME, &time);
    return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

static uint64_t device_malloc(const struct vgpu_grid *grid, uint64_t size) { return heap_malloc(&worker_of(grid)->heap, size); }

static void device_free(const struct vgpu_grid *grid, uint64_t address) { heap_free(&worker_of(grid)->heap, address); }

const struct vgpu_runtime device_runtime = {
    .vprintf = device_vprintf,
    .assertfail = device_assertfail,
    .clock64 = device_clock64,
    .globaltimer = device_globaltimer,
    .malloc = device_malloc,
    .free = device_free,
};
