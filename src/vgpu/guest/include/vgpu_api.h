/* What every guest library shares: how an export is marked, and how something unsupported is named. */
#pragma once

/* On every prototype of the public API: a definition that has seen it is exported (we compile with hidden visibility). */
#define VGPU_API __attribute__((visibility("default")))

/* One line on stderr, `vgpu: …`, for something that a program asked for and vgpu does not have. Silent with VGPU_QUIET=1.
 * *said is a static int of the caller: the line comes once per process. */
void vgpu_note_once(int *said, const char *format, ...) __attribute__((format(printf, 2, 3)));
