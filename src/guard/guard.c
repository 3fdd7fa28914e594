/* guard.c -- the program's side: requests to children, and watching over them. */
#include "guard/guard.h"

#include "guard/channel.h"
#include "guard/nursery.h"
#include "guard/sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum {
    TICK_MS = 200,   /* between two looks at a child's clock */
    IDLE_TIMES = 10, /* so much longer a child may stand still than compute, */
    WALL_TIMES = 100 /* and so much longer it may take in all: machines are busy */
};

struct guard {
    struct guard_options options;
    pid_t nursery;
    int fd;               /* to the nursery */
    pthread_mutex_t lock; /* one request to it at a time */
};

struct guard_child {
    struct guard *guard;
    size_t role;
    pid_t pid; /* 0: not started */
    struct channel channel;
    double clock; /* seconds it had computed when its last request or answer passed */
};

dm_status guard_open(struct guard **out, const struct guard_options *options, dm_report *why)
{
    *out = NULL;
    struct guard *g = calloc(1, sizeof *g);
    if (g == NULL)
        return fail(why, DM_NO_MEMORY, "no memory for the worker processes");
    g->options = *options;
    (void)pthread_mutex_init(&g->lock, NULL);
    (void)signal(SIGPIPE, SIG_IGN); /* a child that is gone is seen where it is written to */
    dm_status status = nursery_start(&g->options, &g->nursery, &g->fd, why);
    if (status != DM_OK) {
        free(g);
        return status;
    }
    *out = g;
    return DM_OK;
}

void guard_close(struct guard *g)
{
    if (g == NULL)
        return;
    (void)close(g->fd);
    while (waitpid(g->nursery, NULL, 0) < 0 && errno == EINTR)
        ;
    (void)pthread_mutex_destroy(&g->lock);
    free(g);
}

static bool ask_nursery(struct guard *g, struct nursery_request request,
                        struct nursery_answer *answer, int *fd)
{
    (void)pthread_mutex_lock(&g->lock);
    bool good = fixed_write(g->fd, &request, sizeof request, -1) &&
                fixed_read(g->fd, answer, sizeof *answer, fd);
    (void)pthread_mutex_unlock(&g->lock);
    return good;
}

/* ---- a child ---- */

dm_status guard_child_open(struct guard_child **out, struct guard *g, size_t role, dm_report *why)
{
    *out = calloc(1, sizeof **out);
    if (*out == NULL)
        return fail(why, DM_NO_MEMORY, "no memory for a worker process");
    (*out)->guard = g;
    (*out)->role = role;
    (*out)->channel = (struct channel){ .fd = -1, .file = -1 };
    return DM_OK;
}

static dm_status start(struct guard_child *c, dm_report *why)
{
    struct nursery_answer answer;
    int fd = -1;
    if (!ask_nursery(c->guard,
                     (struct nursery_request){ .wish = NURSERY_BEAR, .role = (int32_t)c->role },
                     &answer, &fd))
        return fail(why, DM_IO, "the process that starts worker processes is gone");
    if (answer.error != 0 || fd < 0) {
        if (fd >= 0)
            (void)close(fd);
        return fail(why, DM_IO, "no worker process can be started: %s", strerror(answer.error));
    }
    (void)fcntl(fd, F_SETFL, O_NONBLOCK);
    c->pid = answer.pid;
    c->channel = (struct channel){ .fd = fd, .file = -1 };
    return DM_OK;
}

/* Its end, in order or by force: how it ended. */
static int end(struct guard_child *c, bool orderly)
{
    struct nursery_answer answer = { 0 };
    int none = -1;
    if (c->pid == 0)
        return 0;
    (void)close(c->channel.fd);
    channel_clear(&c->channel);
    c->channel.fd = -1;
    (void)ask_nursery(
        c->guard,
        (struct nursery_request){ .wish = NURSERY_END, .pid = (int32_t)c->pid, .orderly = orderly },
        &answer, &none);
    c->pid = 0;
    return answer.status;
}

void guard_child_drop(struct guard_child *c)
{
    (void)end(c, false);
}

void guard_child_free(struct guard_child *c)
{
    if (c == NULL)
        return;
    (void)end(c, sandbox_is_off()); /* only sanitizers have something to do at an end */
    free(c);
}

/* ---- what became of it ---- */

static dm_status tell_end(const struct guard_options *o, size_t which, int status, dm_report *why)
{
    const struct guard_role *role = &o->roles[which];
    if (WIFEXITED(status) && WEXITSTATUS(status) == CHILD_NO_MEMORY)
        return fail(why, DM_LIMIT, "more memory was needed for %s than is allowed (%llu MB)",
                    role->what, (unsigned long long)(o->memory >> 20));
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGSYS)
        return fail(why, DM_BAD_INPUT,
                    "stopped while %s: it tried what no reader may (a socket, a program, another "
                    "process)",
                    role->what);
    if (WIFSIGNALED(status))
        return fail(why, DM_BAD_INPUT, "killed by signal %d (%s) while %s", WTERMSIG(status),
                    strsignal(WTERMSIG(status)), role->what);
    if (WIFEXITED(status) && WEXITSTATUS(status) == CHILD_NOT_BEGUN)
        return fail(why, DM_IO, "a worker process has no memory to begin with");
    if (WIFEXITED(status) && WEXITSTATUS(status) == CHILD_NOT_SHUT_IN)
        return fail(why, DM_IO,
                    "a worker process can't be shut in; `dragoman version` tells what the kernel "
                    "lacks, and --in-process reads without");
    return fail(why, DM_BAD_INPUT, "the worker process ended with status %d while %s",
                WIFEXITED(status) ? WEXITSTATUS(status) : -1, role->what);
}

static dm_status tell_lost(struct guard_child *c, dm_report *why)
{
    /* It ended by itself, or closed its socket and goes on: an orderly end waits for the first. */
    int status = end(c, true);
    return tell_end(&c->guard->options, c->role, status, why);
}

/* ---- requests ---- */

/* Seconds that the child has computed so far; negative: unknown. */
static double child_clock(const struct guard_child *c)
{
    clockid_t clock;
    struct timespec t;
    if (clock_getcpuclockid(c->pid, &clock) != 0 || clock_gettime(clock, &t) != 0)
        return -1;
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

dm_status guard_send(struct guard_child *c, struct span request, int fd, dm_report *why)
{
    for (bool again = false;; again = true) {
        bool fresh = c->pid == 0;
        dm_status status = fresh ? start(c, why) : DM_OK;
        if (status != DM_OK)
            return status;
        if (channel_write(&c->channel, request, fd)) {
            c->clock = child_clock(c);
            return DM_OK;
        }
        if (fresh || again)
            return tell_lost(c, why);
        guard_child_drop(c); /* it ended while it had nothing to do: not this request's fault */
    }
}

static dm_status too_slow(struct guard_child *c, double seconds, bool computed, dm_report *why)
{
    const char *what = c->guard->options.roles[c->role].what;
    guard_child_drop(c);
    if (computed)
        return fail(why, DM_LIMIT,
                    "stopped after %g seconds of %s (--time-limit allows more or less)", seconds,
                    what);
    return fail(why, DM_LIMIT, "stopped while %s: it stood still for %g seconds, or took %g in all",
                what, seconds * IDLE_TIMES, seconds * WALL_TIMES);
}

static double seconds_now(void)
{
    struct timespec t;
    (void)clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* How long an answer is waited for. */
struct patience {
    double clock;         /* what the child had computed at the last look */
    double still, waited; /* seconds since then, and in all */
};

/* Waits for something to read; DM_OK: it is there, or the wait was broken off. */
static dm_status wait_for(struct guard_child *c, double seconds, bool may_wait, struct patience *p,
                          dm_report *why)
{
    struct pollfd readable = { .fd = c->channel.fd, .events = POLLIN };
    int tick = seconds > 0 && seconds * 1000 / 2 < TICK_MS ? (int)(seconds * 500) + 1 : TICK_MS;
    double began = seconds_now();
    if (poll(&readable, 1, seconds > 0 ? tick : -1) != 0 || seconds <= 0)
        return DM_OK;
    /* A program that was stopped in the meantime didn't wait. */
    double passed = seconds_now() - began;
    passed = passed < 2 * tick / 1000.0 ? passed : tick / 1000.0;
    double clock = child_clock(c);
    p->waited += passed;
    p->still = clock > p->clock ? 0 : p->still + passed;
    p->clock = clock;
    if (clock >= 0 && c->clock >= 0 && clock - c->clock >= seconds)
        return too_slow(c, seconds, true, why);
    if (!may_wait && (p->still >= seconds * IDLE_TIMES || p->waited >= seconds * WALL_TIMES))
        return too_slow(c, seconds, false, why);
    return DM_OK;
}

dm_status guard_receive(struct guard_child *c, double seconds, bool may_wait, struct span *answer,
                        dm_report *why)
{
    struct patience patience = { .clock = -1 };
    if (c->pid == 0)
        return fail(why, DM_USAGE, "nothing was asked");
    for (;;) {
        dm_status status;
        switch (channel_read(&c->channel, answer)) {
        case CHANNEL_MESSAGE:
            if (seconds > 0)
                c->clock = child_clock(c);
            return DM_OK;
        case CHANNEL_MORE:
            break;
        case CHANNEL_CLOSED:
            return tell_lost(c, why);
        case CHANNEL_WRONG:
            guard_child_drop(c);
            return fail(why, DM_BAD_INPUT, "the worker process wrote nonsense while %s",
                        c->guard->options.roles[c->role].what);
        case CHANNEL_MEMORY:
            guard_child_drop(c);
            return fail(why, DM_NO_MEMORY, "out of memory");
        }
        status = wait_for(c, seconds, may_wait, &patience, why);
        if (status != DM_OK)
            return status;
    }
}
