/* Notes for a person on stderr; linked into every guest library. */
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "vgpu_api.h"

void vgpu_note_once(int *said, const char *format, ...)
{
    if (__atomic_exchange_n(said, 1, __ATOMIC_RELAXED))
        return;
    const char *quiet = getenv("VGPU_QUIET");
    if (quiet && *quiet && strcmp(quiet, "0") != 0)
        return;
    /* One write: lines of several threads do not mix, and the program's own stdio buffers stay untouched. */
    char line[512] = "vgpu: ";
    va_list arguments;
    va_start(arguments, format);
    int length = 6 + vsnprintf(line + 6, sizeof line - 8, format, arguments);
    va_end(arguments);
    if (length > (int)sizeof line - 2)
        length = (int)sizeof line - 2;
    line[length++] = '\n';
    ssize_t ignored = write(STDERR_FILENO, line, (size_t)length);
    (void)ignored;
}
