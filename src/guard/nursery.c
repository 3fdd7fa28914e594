/* nursery.c -- see nursery.h. It lives until the program's end of the socket closes, or the
 * program dies. */
#include "guard/nursery.h"

#include "guard/channel.h"
#include "guard/sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { GRACE_MS = 5000 }; /* for an orderly end */

void process_end(int status)
{
    if (sandbox_is_off())
        exit(status); /* leaks are looked for at exit */
    _exit(status);
}

static void close_from(int first)
{
    if (close_range((unsigned)first, ~0U, 0) == 0)
        return;
    long most = sysconf(_SC_OPEN_MAX);
    for (int fd = first; fd < most && fd < 1 << 20; fd++)
        (void)close(fd);
}

bool close_all_but(int *fd)
{
    int null = open("/dev/null", O_RDWR | O_CLOEXEC);
    int kept = null >= 0 ? fcntl(*fd, F_DUPFD, 10) : -1; /* above what is written over below */
    if (kept < 0)
        return false;
    int last = sandbox_is_off() ? STDOUT_FILENO : STDERR_FILENO;
    for (int i = STDIN_FILENO; i <= last; i++)
        if (dup2(null, i) < 0)
            return false;
    if (dup2(kept, STDERR_FILENO + 1) < 0)
        return false;
    *fd = STDERR_FILENO + 1;
    close_from(*fd + 1);
    return true;
}

/* Dies when its parent does. The terminal's signals are the program's: it tells the children; and
 * what the program does at a fault is not theirs to do. */
static void depend_on(pid_t parent)
{
    static const int faults[] = { SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP, SIGSYS };
    (void)prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    if (getppid() != parent)
        _exit(1); /* it died before */
    for (size_t i = 0; i < sizeof faults / sizeof *faults && !sandbox_is_off(); i++)
        (void)signal(faults[i], SIG_DFL);
    (void)signal(SIGINT, SIG_IGN);
    (void)signal(SIGTERM, SIG_IGN);
    (void)signal(SIGHUP, SIG_IGN);
    (void)signal(SIGQUIT, SIG_IGN);
    (void)signal(SIGPIPE, SIG_IGN);
}

/* ---- wishes ---- */

static struct nursery_answer bear(const struct guard_options *o, size_t role, int *fd)
{
    int ends[2];
    struct nursery_answer answer = { 0 };
    if (role >= o->n_roles || socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) {
        answer.error = role >= o->n_roles ? EINVAL : errno;
        return answer;
    }
    pid_t self = getpid();
    pid_t pid = fork();
    if (pid == 0) {
        depend_on(self);
        int mine = ends[1];
        if (!close_all_but(&mine))
            process_end(1);
        child_live(o, role, mine);
    }
    answer.error = pid < 0 ? errno : 0;
    answer.pid = (int32_t)pid;
    (void)close(ends[1]);
    if (pid > 0)
        *fd = ends[0];
    else
        (void)close(ends[0]);
    return answer;
}

/* Waits for a child that was asked to end; false: it takes too long. */
static bool wait_a_while(pid_t pid, int *status)
{
    struct timespec pause = { 0, 1000 * 1000 };
    for (int ms = 0; ms < GRACE_MS; ms++) {
        if (waitpid(pid, status, WNOHANG) != 0)
            return true;
        (void)nanosleep(&pause, NULL);
    }
    return false;
}

static struct nursery_answer end(pid_t pid, bool orderly)
{
    struct nursery_answer answer = { .pid = (int32_t)pid };
    int status = 0;
    if (orderly && wait_a_while(pid, &status)) {
        answer.status = status;
        return answer;
    }
    (void)kill(pid, SIGKILL);
    while (waitpid(pid, &status, 0) < 0)
        if (errno != EINTR) {
            answer.error = errno;
            break;
        }
    answer.status = status;
    return answer;
}

static void live(const struct guard_options *o, int fd)
{
    struct nursery_request request;
    int none = -1;
    while (fixed_read(fd, &request, sizeof request, &none)) {
        int given = -1;
        struct nursery_answer answer = request.wish == NURSERY_BEAR
                                           ? bear(o, (size_t)request.role, &given)
                                           : end((pid_t)request.pid, request.orderly != 0);
        bool told = fixed_write(fd, &answer, sizeof answer, given);
        if (given >= 0)
            (void)close(given);
        if (!told)
            break;
    }
}

/* ---- the start ---- */

dm_status nursery_start(const struct guard_options *o, pid_t *pid, int *fd, dm_report *why)
{
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return fail(why, DM_IO, "no socket to other processes: %s", strerror(errno));
    pid_t self = getpid();
    *pid = fork();
    if (*pid == 0) {
        depend_on(self);
        int mine = ends[1];
        if (!close_all_but(&mine))
            _exit(1);
        live(o, mine);
        _exit(0);
    }
    int error = errno;
    (void)close(ends[1]);
    *fd = ends[0];
    if (*pid > 0)
        return DM_OK;
    (void)close(ends[0]);
    return fail(why, DM_IO, "no other process can be started: %s", strerror(error));
}
