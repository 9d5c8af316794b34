/* The environment that a program's child gets: what the program passes, with what leads to vgpu put back. */
#pragma once
#include <stdbool.h>
#include <stddef.h>

/* Copies what leads to vgpu out of an environment, once: the entries of LD_LIBRARY_PATH and LD_PRELOAD that lie in `folder`
 * (or below it), and every VGPU_* variable. Takes memory, so it belongs at the start of a process. */
void vgpu_keep_remember(char *const environment[], const char *folder);

/* What is needed to put it back into an environment (NULL counts as an empty one): bytes of a buffer, 0 when nothing is
 * missing or the environment says VGPU_KEEP_ENVIRONMENT=0. The rest of this file takes no memory, no lock and writes to
 * nothing but that buffer: it runs between vfork and exec. */
size_t vgpu_keep_size(char *const environment[]);
/* The new environment, made in `buffer` of vgpu_keep_size() bytes, aligned as a pointer. Variables that are not ours keep their
 * place and point where they pointed. */
char **vgpu_keep_merge(char *const environment[], void *buffer);
