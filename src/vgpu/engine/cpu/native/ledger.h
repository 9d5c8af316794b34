/* The one memory ledger: a memfd of vgpud with one slot per worker, mapped by vgpud and by every worker, never by a guest.
 *
 * A worker writes only its own slot, vgpud only the header and the slots of workers that have ended. A read sums
 * `memory_used` over all slots: no lock, every field is one aligned word. daemon/ledger.py mirrors the offsets; a test
 * holds the two together.
 */
#pragma once
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>

#define VGPU_LEDGER_MAGIC 0x5247444Cu /* "LDGR" */
#define VGPU_LEDGER_VERSION 1u
#define VGPU_LEDGER_SLOTS 255u        /* workers alive at once */

struct vgpu_ledger_slot {
    _Atomic uint32_t worker_pid;        /*   0 0 = the slot is free */
    uint32_t guest_pid;                 /*   4 */
    uint32_t session;                   /*   8 number that HELLO_REPLY gave the guest */
    uint32_t ordinal;                   /*  12 device */
    _Atomic uint64_t memory_used;       /*  16 bytes of device memory (device, managed and mapped VMM blocks) */
    _Atomic uint64_t pinned_used;       /*  24 bytes of pinned host and staging memory: not device memory */
    _Atomic uint64_t memory_peak;       /*  32 largest memory_used */
    _Atomic uint64_t kernels_compiled;  /*  40 kernel variants that the compiler made for this worker */
    _Atomic uint64_t kernels_cached;    /*  48 kernel variants that came from the disk cache */
    _Atomic uint64_t kernels_launched;  /*  56 written by the executor, like all below */
    _Atomic uint64_t blocks_launched;   /*  64 */
    _Atomic uint64_t graphs_launched;   /*  72 */
    _Atomic uint64_t copies;            /*  80 copies and sets */
    _Atomic uint64_t bytes_copied;      /*  88 */
    _Atomic uint64_t gemms;             /*  96 */
    _Atomic uint64_t busy_nanoseconds;  /* 104 time in which an operation was executing */
    _Atomic uint64_t busy_since;        /* 112 CLOCK_MONOTONIC ns at which the present operation began; 0 = idle */
    uint64_t attached_at;               /* 120 CLOCK_MONOTONIC ns */
    uint64_t reserved[8];               /* 128 */
    char process[64];                   /* 192 the guest's command name, NUL-terminated */
};

struct vgpu_ledger {
    uint32_t magic;
    uint32_t version;
    uint32_t slot_count;
    uint32_t slot_bytes;
    uint64_t total_memory;              /*  16 bytes that the device shows; MEM_INFO: free = total - sum(memory_used), at least 0 */
    uint64_t reserved[29];
    struct vgpu_ledger_slot slots[VGPU_LEDGER_SLOTS];
};

_Static_assert(sizeof(struct vgpu_ledger_slot) == 256, "vgpu_ledger_slot");
_Static_assert(offsetof(struct vgpu_ledger_slot, process) == 192, "vgpu_ledger_slot.process");
_Static_assert(offsetof(struct vgpu_ledger, slots) == 256, "vgpu_ledger");
_Static_assert(sizeof(struct vgpu_ledger) == 65536, "vgpu_ledger");
