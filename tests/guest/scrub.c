/* Starts a program in one of libc's ways with an environment that holds MINE=1 and, where they are named, further variables:
 *
 *     scrub WAY [NAME=VALUE]... PROGRAM [ARGUMENT]      (at most three arguments)
 */
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static int status_of(int status) { return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status); }

static int wait_for(pid_t child) {
    int status;
    waitpid(child, &status, 0);
    return status_of(status);
}

int main(int count, char **words) {
    char *environment[64] = {"MINE=1"};
    int given = 1, at = 2;
    while (at < count && strchr(words[at], '=') && given < 62) environment[given++] = words[at++];
    if (count < 3 || at >= count) return 64;
    const char *way = words[1], *program = words[at];
    char **arguments = words + at;
    const char *slash = strrchr(program, '/');
    const char *name = slash ? slash + 1 : program;
    char *a = count > at + 1 ? words[at + 1] : NULL, *b = a && count > at + 2 ? words[at + 2] : NULL, *c = b && count > at + 3 ? words[at + 3] : NULL;

    /* Those that take the environment of the process. */
    if (strstr(way, "clear")) {
        clearenv();
        for (int i = 0; i < given; i++) putenv(environment[i]);
    }
    if (!strcmp(way, "clear-execv")) execv(program, arguments);
    if (!strcmp(way, "clear-execvp")) execvp(program, arguments);
    if (!strcmp(way, "clear-execl")) execl(program, name, a, b, c, (char *)NULL);
    if (!strcmp(way, "clear-execlp")) execlp(program, name, a, b, c, (char *)NULL);
    if (!strcmp(way, "clear-system")) return status_of(system(program));

    if (!strcmp(way, "execve")) execve(program, arguments, environment);
    if (!strcmp(way, "execve-none")) execve(program, arguments, NULL);
    if (!strcmp(way, "execvpe")) execvpe(program, arguments, environment);
    if (!strcmp(way, "execle")) { /* what follows the first NULL is the environment */
        if (c) execle(program, name, a, b, c, (char *)NULL, environment);
        if (b) execle(program, name, a, b, (char *)NULL, environment);
        if (a) execle(program, name, a, (char *)NULL, environment);
        execle(program, name, (char *)NULL, environment);
    }
    if (!strcmp(way, "fexecve")) fexecve(open(program, O_RDONLY | O_CLOEXEC), arguments, environment);
    if (!strcmp(way, "execveat")) execveat(AT_FDCWD, program, arguments, environment, 0);
    if (!strcmp(way, "vfork")) {
        pid_t child = vfork();
        if (!child) {
            execve(program, arguments, environment);
            _exit(127);
        }
        return wait_for(child);
    }
    pid_t child;
    if (!strcmp(way, "posix_spawn") && !posix_spawn(&child, program, NULL, NULL, arguments, environment)) return wait_for(child);
    if (!strcmp(way, "posix_spawnp") && !posix_spawnp(&child, program, NULL, NULL, arguments, environment)) return wait_for(child);
    perror(way);
    return 127;
}
