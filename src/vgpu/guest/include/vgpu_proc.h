/* The look-up table of cuGetProcAddress, sorted by name, then by version.
 *
 * cuGetProcAddress(name, version, flags): among the entries of that name with since <= min(version, driver version), the
 * one with the highest `since`; with CU_GET_PROC_ADDRESS_PER_THREAD_DEFAULT_STREAM a per_thread entry goes before another
 * where the name has any. */
#pragma once

struct vgpu_proc {
    const char *name;
    int since;      /* CUDA version, e.g. 12030 */
    int per_thread; /* a _ptds or _ptsz entry */
    void (*function)(void);
};

extern const struct vgpu_proc vgpu_proc_table[];
extern const unsigned vgpu_proc_count;
