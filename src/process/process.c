/* process.c -- see process.h.
 *
 * The input is a file in memory, not a pipe: nobody has to write and read at the same time, and a
 * program that ends early cannot end us by a signal. What it complains of is thrown away: it would
 * be told in its own words, about a file that it knows no name of. */
#include "process/process.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

static bool write_all(int fd, struct span s)
{
    while (s.len > 0) {
        ssize_t n = write(fd, s.at, s.len);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        s = span_from(s, (size_t)n);
    }
    return true;
}

/* A file without a name that holds the input; -1: none. */
static int input_file(struct span input)
{
#ifdef MFD_CLOEXEC
    int fd = memfd_create("input", MFD_CLOEXEC);
#else
    char name[] = "/tmp/dragoman-XXXXXX";
    int fd = mkstemp(name);
    if (fd >= 0) {
        (void)unlink(name);
        (void)fcntl(fd, F_SETFD, FD_CLOEXEC);
    }
#endif
    if (fd >= 0 && (!write_all(fd, input) || lseek(fd, 0, SEEK_SET) != 0)) {
        (void)close(fd);
        return -1;
    }
    return fd;
}

static long milliseconds(void)
{
    struct timespec t;
    (void)clock_gettime(CLOCK_MONOTONIC, &t);
    return (long)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* Takes what the program writes until it is done or breaks a limit. */
static dm_status take_output(int fd, const struct process_limits *limits, struct buffer *out,
                             dm_report *why)
{
    const long end = milliseconds() + (long)limits->seconds * 1000;
    size_t taken = 0;
    char bytes[32 * 1024];
    for (;;) {
        struct pollfd ready = { .fd = fd, .events = POLLIN };
        long left = end - milliseconds();
        int n = left > 0 ? poll(&ready, 1, (int)left) : 0;
        if (n < 0 && errno == EINTR)
            continue;
        if (n == 0)
            return fail(why, DM_LIMIT, "took more than %u seconds", limits->seconds);
        ssize_t got = n < 0 ? -1 : read(fd, bytes, sizeof bytes);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(why, DM_IO, "could not be read from: %s", strerror(errno));
        if (got == 0)
            return DM_OK;
        taken += (size_t)got;
        if (taken > limits->output)
            return fail(why, DM_LIMIT, "wrote more than %zu MB", limits->output >> 20);
        buffer_add(out, (struct span){ bytes, (size_t)got });
        if (out->failed)
            return fail(why, DM_NO_MEMORY, "out of memory");
    }
}

/* Starts it; an error number, 0: it runs. */
static int start(const char *const *arguments, int input, int output, pid_t *child)
{
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    sigset_t none;
    int error = posix_spawn_file_actions_init(&actions);
    if (error != 0)
        return error;
    error = posix_spawnattr_init(&attributes);
    if (error != 0) {
        (void)posix_spawn_file_actions_destroy(&actions);
        return error;
    }
    (void)sigemptyset(&none);
    error |= posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
    error |= posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    error |= posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    error |= posix_spawnattr_setsigmask(&attributes, &none);
    error |= posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
    error = error != 0 ? ENOMEM
                       : posix_spawnp(child, arguments[0], &actions, &attributes,
                                      (char *const *)(uintptr_t)arguments, environ);
    (void)posix_spawnattr_destroy(&attributes);
    (void)posix_spawn_file_actions_destroy(&actions);
    return error;
}

static void limit_memory(pid_t child, unsigned megabytes)
{
#ifdef __linux__
    struct rlimit most = { (rlim_t)megabytes << 20, (rlim_t)megabytes << 20 };
    (void)prlimit(child, RLIMIT_AS, &most, NULL);
#else
    (void)child, (void)megabytes;
#endif
}

/* One that has closed its output and lives on gets the time that is left, and no more. */
static pid_t wait_until(pid_t child, int *ended, long end)
{
    const struct timespec nap = { 0, 5 * 1000 * 1000 };
    for (;;) {
        pid_t done = waitpid(child, ended, milliseconds() < end ? WNOHANG : 0);
        if (done != 0 && !(done < 0 && errno == EINTR))
            return done;
        if (milliseconds() >= end)
            (void)kill(child, SIGKILL);
        else
            (void)nanosleep(&nap, NULL);
    }
}

static dm_status finish(pid_t child, dm_status status, const char *name, long end, dm_report *why)
{
    int ended = 0;
    pid_t done;
    dm_report reason = { 0 };
    if (why != NULL)
        reason = *why;
    if (status != DM_OK)
        (void)kill(child, SIGKILL);
    done = wait_until(child, &ended, end);
    if (status != DM_OK)
        return fail(why, status, "%s %s", name, reason.text);
    if (done == child && WIFEXITED(ended) && WEXITSTATUS(ended) == 0)
        return DM_OK;
    if (done == child && WIFSIGNALED(ended))
        return fail(why, DM_BAD_INPUT, "%s was ended by signal %d", name, WTERMSIG(ended));
    return fail(why, DM_BAD_INPUT, "%s gave up (exit %d)", name,
                done == child ? WEXITSTATUS(ended) : -1);
}

dm_status process_filter(const char *const *arguments, struct span input,
                         const struct process_limits *limits, struct buffer *out, dm_report *why)
{
    int pipes[2], file = input_file(input);
    pid_t child;
    if (file < 0)
        return fail(why, DM_IO, "no file for the input of %s: %s", arguments[0], strerror(errno));
    if (pipe2(pipes, O_CLOEXEC) != 0) {
        int error = errno;
        (void)close(file);
        return fail(why, DM_IO, "no pipe for %s: %s", arguments[0], strerror(error));
    }
    int error = start(arguments, file, pipes[1], &child);
    (void)close(file);
    (void)close(pipes[1]);
    if (error != 0) {
        (void)close(pipes[0]);
        return fail(why, error == ENOENT ? DM_NOT_FOUND : DM_IO, "%s cannot be started: %s",
                    arguments[0], strerror(error));
    }
    limit_memory(child, limits->megabytes);
    const long end = milliseconds() + (long)limits->seconds * 1000;
    dm_status status = take_output(pipes[0], limits, out, why);
    status = finish(child, status, arguments[0], end, why);
    (void)close(pipes[0]);
    return status;
}
