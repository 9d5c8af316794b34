/* VGPU_KERNEL_TIMES=FILE in vgpud's environment: when a guest ends, its worker appends a table of the kernels that it
 * ran: milliseconds that launches took by the clock, launches, blocks, name; the dearest first. For finding what to
 * make faster. The clock is read around every launch then, which costs some 50 ns. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "internal.h"

bool times_wanted(void)
{
    const char *path = getenv("VGPU_KERNEL_TIMES");
    return path && *path;
}

static int dearer(const void *left, const void *right)
{
    uint64_t a = atomic_load(&(*(struct kernel *const *)left)->clock), b = atomic_load(&(*(struct kernel *const *)right)->clock);
    return a < b ? 1 : a > b ? -1 : 0;
}

static size_t launched(const struct kernels *kernels, struct kernel **found, size_t room)
{
    size_t count = 0;
    for (uint32_t id = 1; id < KERNEL_LIMIT && count < room; id++) {
        struct kernel *kernel = atomic_load(&kernels->table[id]);
        if (kernel && atomic_load(&kernel->launches))
            found[count++] = kernel;
    }
    for (struct kernel *kernel = kernels->removed; kernel && count < room; kernel = kernel->next_removed)
        if (atomic_load(&kernel->launches))
            found[count++] = kernel;
    return count;
}

void times_write(struct vgpu_worker *worker)
{
    if (!worker->times)
        return;
    static struct kernel *found[8192];
    size_t count = launched(&worker->kernels, found, sizeof found / sizeof *found);
    int fd = open(getenv("VGPU_KERNEL_TIMES"), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    if (fd < 0 || count == 0) {
        if (fd >= 0)
            close(fd);
        return;
    }
    qsort(found, count, sizeof *found, dearer);
    dprintf(fd, "# guest %u: milliseconds, launches, blocks, kernel\n", worker->slot->guest_pid);
    for (size_t i = 0; i < count; i++)
        dprintf(fd, "%10.3f %8llu %10llu %s\n", (double)atomic_load(&found[i]->clock) * 1e-6, (unsigned long long)atomic_load(&found[i]->launches),
                (unsigned long long)atomic_load(&found[i]->blocks), found[i]->name);
    close(fd);
}
