/* Futexes and time, as small as they are. `shared`: the word lies in memory of two processes. */
#pragma once
#include <errno.h>
#include <linux/futex.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#if defined(__x86_64__)
#include <immintrin.h>
static inline void cpu_relax(void) { _mm_pause(); }
#elif defined(__aarch64__)
static inline void cpu_relax(void) { __asm__ volatile("yield"); }
#else
static inline void cpu_relax(void) {}
#endif

/* One turn of a wait that spins and has waited this long already. After a microsecond it gives the CPU away: on a busy
 * machine the thread that is waited for may stand behind us on this very CPU. */
static inline void spin_turn(uint64_t waited_nanoseconds)
{
    if (waited_nanoseconds < 1000)
        for (int i = 0; i < 8; i++)
            cpu_relax();
    else
        sched_yield();
}

static inline uint64_t now_nanoseconds(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

/* Sleep while *word == expected, at most `milliseconds` (< 0: no limit). May return early for no reason. */
static inline void futex_wait(_Atomic uint32_t *word, uint32_t expected, int milliseconds, int shared)
{
    struct timespec limit = {milliseconds / 1000, (long)(milliseconds % 1000) * 1000000};
    syscall(SYS_futex, word, shared ? FUTEX_WAIT : FUTEX_WAIT_PRIVATE, expected, milliseconds < 0 ? NULL : &limit, NULL, 0);
}

static inline void futex_wake(_Atomic uint32_t *word, int count, int shared)
{
    syscall(SYS_futex, word, shared ? FUTEX_WAKE : FUTEX_WAKE_PRIVATE, count, NULL, NULL, 0);
}
