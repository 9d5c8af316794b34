/* libvgpu-exec.so: what starts a program through libc, with vgpu's environment kept (see keep.h).
 *
 * glibc's own calls of these functions (in system, popen, wordexp) do not come by here; they pass the environment of the
 * process on. Everything below may run in the child of a vfork: no memory is taken from the allocator, no lock, and nothing of
 * the process is changed. */
#include <alloca.h>
#include <dlfcn.h>
#include <errno.h>
#include <limits.h>
#include <spawn.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>
#include "keep.h"

#define EXPORT __attribute__((visibility("default")))

typedef char *const *strings;

static int (*real_execve)(const char *, strings, strings);
static int (*real_execvpe)(const char *, strings, strings);
static int (*real_fexecve)(int, strings, strings);
static int (*real_execveat)(int, const char *, strings, strings, int);
static int (*real_posix_spawn)(pid_t *, const char *, const posix_spawn_file_actions_t *, const posix_spawnattr_t *, strings, strings);
static int (*real_posix_spawnp)(pid_t *, const char *, const posix_spawn_file_actions_t *, const posix_spawnattr_t *, strings, strings);
static bool quiet;

/* At the start, since a program may clear its environment before its first exec, and the loader's dlsym takes locks. */
__attribute__((constructor)) static void start(void) {
    Dl_info self;
    char folder[PATH_MAX];
    if (real_execve) return;
    real_execvpe = dlsym(RTLD_NEXT, "execvpe");
    real_fexecve = dlsym(RTLD_NEXT, "fexecve");
    real_execveat = dlsym(RTLD_NEXT, "execveat");
    real_posix_spawn = dlsym(RTLD_NEXT, "posix_spawn");
    real_posix_spawnp = dlsym(RTLD_NEXT, "posix_spawnp");
    const char *silence = getenv("VGPU_QUIET");
    quiet = silence && *silence && strcmp(silence, "0");
    if (dladdr((void *)start, &self) && strlen(self.dli_fname) < sizeof folder) {
        strcpy(folder, self.dli_fname);
        char *slash = strrchr(folder, '/');
        if (slash) {
            *slash = 0;
            vgpu_keep_remember(environ, folder);
        }
    }
    real_execve = dlsym(RTLD_NEXT, "execve");
}

/* Room for one new environment: on the stack where it is small, which it is, else pages of its own. After a vfork those stay
 * with the parent, so the stack is what ordinary environments must fit in. */
enum { ON_STACK = 8192 };

static void *pages(size_t size) {
    void *got = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return got == MAP_FAILED ? NULL : got;
}

static void give_back(void *buffer, size_t size) {
    int error = errno;
    if (size > ON_STACK && buffer) munmap(buffer, size);
    errno = error;
}

/* With our variables the environment is more than the kernel takes; the program's own may not be, and it must get its way. */
static void too_big(void) {
    static const char line[] = "vgpu: an environment is too long to keep vgpu's variables in it: that program will see no GPU\n";
    int error = errno;
    if (!quiet) {
        ssize_t ignored = write(STDERR_FILENO, line, sizeof line - 1);
        (void)ignored;
    }
    errno = error;
}

/* Runs `call` with the environment `kept`, and once more with the one that was given where ours makes it too big. `failed` is
 * the condition under which the call has returned E2BIG. */
#define WITH_KEPT(given, kept, result, call, failed)                                             \
    do {                                                                                         \
        if (!real_execve) start(); /* called from a constructor that ran before ours */          \
        size_t size_ = vgpu_keep_size(given);                                                    \
        void *buffer_ = !size_ ? NULL : size_ <= ON_STACK ? alloca(size_) : pages(size_);        \
        strings kept = buffer_ ? (strings)vgpu_keep_merge(given, buffer_) : (given);             \
        (result) = (call);                                                                       \
        give_back(buffer_, size_);                                                               \
        if (size_ && (!buffer_ || (failed))) {                                                   \
            too_big();                                                                           \
            kept = (given);                                                                      \
            if (buffer_) (result) = (call);                                                      \
        }                                                                                        \
    } while (0)

EXPORT int execve(const char *path, strings arguments, strings environment) {
    int result;
    WITH_KEPT(environment, kept, result, real_execve(path, arguments, kept), result < 0 && errno == E2BIG);
    return result;
}

EXPORT int execvpe(const char *file, strings arguments, strings environment) {
    int result;
    WITH_KEPT(environment, kept, result, real_execvpe(file, arguments, kept), result < 0 && errno == E2BIG);
    return result;
}

EXPORT int fexecve(int descriptor, strings arguments, strings environment) {
    int result;
    WITH_KEPT(environment, kept, result, real_fexecve(descriptor, arguments, kept), result < 0 && errno == E2BIG);
    return result;
}

/* glibc has it since 2.34. */
static int do_execveat(int folder, const char *path, strings arguments, strings environment, int flags) {
    if (real_execveat) return real_execveat(folder, path, arguments, environment, flags);
    return (int)syscall(SYS_execveat, folder, path, arguments, environment, flags);
}

EXPORT int execveat(int folder, const char *path, strings arguments, strings environment, int flags) {
    int result;
    WITH_KEPT(environment, kept, result, do_execveat(folder, path, arguments, kept, flags), result < 0 && errno == E2BIG);
    return result;
}

EXPORT int execv(const char *path, strings arguments) { return execve(path, arguments, environ); }

EXPORT int execvp(const char *file, strings arguments) { return execvpe(file, arguments, environ); }

/* The arguments after the first, up to the NULL, and what follows it. */
static size_t count_arguments(va_list list) {
    size_t count = 1;
    while (va_arg(list, char *)) count++;
    return count;
}

static void take_arguments(char **arguments, const char *first, size_t count, va_list list) {
    arguments[0] = (char *)(uintptr_t)first;
    for (size_t i = 1; i <= count; i++) arguments[i] = va_arg(list, char *); /* the last is the NULL */
}

#define TAKE(first, arguments)                                \
    va_list list_;                                            \
    va_start(list_, first);                                   \
    size_t count_ = count_arguments(list_);                   \
    va_end(list_);                                            \
    char *arguments[count_ + 1];                              \
    va_start(list_, first);                                   \
    take_arguments(arguments, first, count_, list_)

EXPORT int execl(const char *path, const char *argument, ...) {
    TAKE(argument, arguments);
    va_end(list_);
    return execve(path, arguments, environ);
}

EXPORT int execlp(const char *file, const char *argument, ...) {
    TAKE(argument, arguments);
    va_end(list_);
    return execvpe(file, arguments, environ);
}

EXPORT int execle(const char *path, const char *argument, ...) {
    TAKE(argument, arguments);
    strings environment = va_arg(list_, strings);
    va_end(list_);
    return execve(path, arguments, environment);
}

EXPORT int posix_spawn(pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attributes, strings arguments,
                       strings environment) {
    int result;
    WITH_KEPT(environment, kept, result, real_posix_spawn(pid, path, actions, attributes, arguments, kept), result == E2BIG);
    return result;
}

EXPORT int posix_spawnp(pid_t *pid, const char *file, const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *attributes, strings arguments,
                        strings environment) {
    int result;
    WITH_KEPT(environment, kept, result, real_posix_spawnp(pid, file, actions, attributes, arguments, kept), result == E2BIG);
    return result;
}
