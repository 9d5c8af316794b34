/* What a thread says that waits long for a compilation. */
#include <string.h>
#include "internal.h"

#define PATIENCE_NS 20000000000u

/* Large kernels take a while to compile on a slow machine; a program that says nothing for minutes looks hung, to a person
 * and to a supervisor that waits for output (Ollama's limit for loading starts anew with each line). */
void vgpu_say_compiling(struct vgpu_control *control) {
    static _Atomic uint64_t said;
    uint64_t since = atomic_load(&control->compiling_since), now = vgpu_monotonic_ns(), last = atomic_load(&said);
    if (!since || now < since + PATIENCE_NS || (last && now < last + PATIENCE_NS)) return;
    if (!atomic_compare_exchange_strong(&said, &last, now)) return;
    char name[VGPU_KERNEL_TEXT];
    memcpy(name, control->compiling_kernel, sizeof name);
    name[sizeof name - 1] = 0;
    vgpu_say("still compiling %s for this CPU, %u s by now; it is done once and kept on disk", name, (unsigned)((now - since) / 1000000000u));
}
