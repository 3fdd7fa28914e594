/* sandbox.c -- see sandbox.h.
 *
 * Two walls, so that a hole in one isn't a way out: seccomp refuses system calls, Landlock refuses
 * paths. What a reader that was taken over would try next (a socket, a program, another process)
 * kills it; what a library may try in good faith (opening a file) is refused with an error. */
#include "guard/sandbox_parts.h"

#include "base/span.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <seccomp.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__)
#define SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(memory_sanitizer)
#define SANITIZED 1
#endif
#endif
#ifndef SANITIZED
#define SANITIZED 0
#endif

bool sandbox_is_off(void)
{
    return SANITIZED;
}

/* ---- seccomp ---- */

/* What computing on bytes in memory needs; all else is refused with EPERM. */
static const int allowed[] = {
    SCMP_SYS(read),
    SCMP_SYS(write),
    SCMP_SYS(readv),
    SCMP_SYS(writev),
    SCMP_SYS(close),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(brk),
    SCMP_SYS(madvise),
    SCMP_SYS(futex),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(time),
    SCMP_SYS(getrandom),
    SCMP_SYS(sysinfo),
    SCMP_SYS(sched_yield),
    SCMP_SYS(getpid),
    SCMP_SYS(gettid),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(poll),
    SCMP_SYS(ppoll),
};
/* What a file that was handed over needs. */
static const int allowed_files[] = { SCMP_SYS(recvmsg), SCMP_SYS(lseek), SCMP_SYS(fstat) };
/* What nothing in good faith does here. */
static const int deadly[] = {
    SCMP_SYS(socket),  SCMP_SYS(socketpair),     SCMP_SYS(connect),
    SCMP_SYS(bind),    SCMP_SYS(listen),         SCMP_SYS(accept),
    SCMP_SYS(accept4), SCMP_SYS(execve),         SCMP_SYS(execveat),
    SCMP_SYS(fork),    SCMP_SYS(vfork),          SCMP_SYS(clone),
    SCMP_SYS(clone3),  SCMP_SYS(ptrace),         SCMP_SYS(process_vm_readv),
    SCMP_SYS(kill),    SCMP_SYS(tkill),          SCMP_SYS(process_vm_writev),
    SCMP_SYS(bpf),     SCMP_SYS(io_uring_setup), SCMP_SYS(userfaultfd),
    SCMP_SYS(unshare), SCMP_SYS(mount),          SCMP_SYS(keyctl),
};
/* What opens or changes files by their paths: as if there were none that one may touch. */
static const int refused[] = {
    SCMP_SYS(open),   SCMP_SYS(openat), SCMP_SYS(openat2), SCMP_SYS(creat),
    SCMP_SYS(access), SCMP_SYS(stat),   SCMP_SYS(lstat),   SCMP_SYS(readlink),
};

static bool add_all(scmp_filter_ctx filter, uint32_t action, const int *calls, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        int error = seccomp_rule_add(filter, action, calls[i], 0);
        if (error != 0 && error != -EDOM) /* EDOM: not a call of this machine */
            return false;
    }
    return true;
}
#define ADD(action, list) add_all(filter, (action), (list), sizeof(list) / sizeof *(list))

/* Memory that is to be run can't be had; a signal can be sent to oneself alone (abort). */
static bool add_conditions(scmp_filter_ctx filter)
{
    const struct scmp_arg_cmp not_executable = {
        .arg = 2, .op = SCMP_CMP_MASKED_EQ, .datum_a = (scmp_datum_t)PROT_EXEC, .datum_b = 0
    };
    const struct scmp_arg_cmp oneself = {
        .arg = 0, .op = SCMP_CMP_EQ, .datum_a = (scmp_datum_t)getpid(), .datum_b = 0
    };
    return seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 1, &not_executable) ==
               0 &&
           seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, SCMP_SYS(mprotect), 1, &not_executable) ==
               0 &&
           seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1, &oneself) == 0;
}

bool seccomp_there(void)
{
    return prctl(PR_GET_SECCOMP, 0, 0, 0, 0) >= 0;
}

static dm_status enter_seccomp(const struct sandbox *s, dm_report *why)
{
    if (!seccomp_there())
        return DM_OK;
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (filter == NULL)
        return fail(why, DM_NO_MEMORY, "no memory for the filter of system calls");
    /* What protects other processes from reading along in the caches costs speed, and there are
     * no secrets of others in here. */
    (void)seccomp_attr_set(filter, SCMP_FLTATR_CTL_SSB, 1);
    (void)seccomp_attr_set(filter, SCMP_FLTATR_CTL_OPTIMIZE, 2);
    bool good = ADD(SCMP_ACT_ALLOW, allowed) && ADD(SCMP_ACT_KILL_PROCESS, deadly) &&
                ADD(SCMP_ACT_ERRNO(EACCES), refused) && add_conditions(filter) &&
                (!s->takes_files || ADD(SCMP_ACT_ALLOW, allowed_files));
    int error = good ? seccomp_load(filter) : -EINVAL;
    seccomp_release(filter);
    return error == 0
               ? DM_OK
               : fail(why, DM_IO, "the filter of system calls cannot be set: %s", strerror(-error));
}

/* ---- Landlock ---- */

/* Each version of the kernel's interface knows more that can be forbidden; the lowest bits are the
 * oldest. */
uint64_t landlock_rights(long version)
{
    static const int bits[] = { 0, 13, 14, 15, 15, 16 }; /* of the versions from 1 */
    const long known = (long)(sizeof bits / sizeof *bits) - 1;
    return ((uint64_t)1 << bits[version < known ? version : known]) - 1;
}

long landlock_version(void)
{
    return syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
}

/* All that the kernel can forbid, and no path that is allowed. */
dm_status sandbox_landlock(dm_report *why)
{
    long version = landlock_version();
    if (version < 1)
        return DM_OK;
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return fail(why, DM_IO, "rights cannot be given up: %s", strerror(errno));
    struct landlock_ruleset_attr rules = { .handled_access_fs = landlock_rights(version) };
    long fd = syscall(SYS_landlock_create_ruleset, &rules, sizeof rules, 0);
    long done = fd >= 0 ? syscall(SYS_landlock_restrict_self, fd, 0) : -1;
    int error = errno;
    if (fd >= 0)
        (void)close((int)fd);
    return done == 0 ? DM_OK : fail(why, DM_IO, "Landlock refuses its rules: %s", strerror(error));
}

/* ---- limits ---- */

bool set_limit(__rlimit_resource_t what, rlim_t most)
{
    struct rlimit limit;
    if (getrlimit(what, &limit) != 0)
        return false;
    limit.rlim_max = limit.rlim_max < most ? limit.rlim_max : most;
    limit.rlim_cur = limit.rlim_cur < limit.rlim_max ? limit.rlim_cur : limit.rlim_max;
    return setrlimit(what, &limit) == 0;
}

uint64_t mapped_now(void)
{
    char text[64] = "";
    int fd = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
    ssize_t n = fd >= 0 ? read(fd, text, sizeof text - 1) : -1;
    if (fd >= 0)
        (void)close(fd);
    return n > 0 ? strtoull(text, NULL, 10) * (uint64_t)sysconf(_SC_PAGESIZE) : 0;
}

static dm_status enter_limits(const struct sandbox *s, uint64_t mapped, dm_report *why)
{
    bool good = set_limit(RLIMIT_CORE, 0) &&
                set_limit(RLIMIT_NOFILE, (rlim_t)s->fd + 1 + (s->takes_files ? 1 : 0));
    if (s->memory > 0 && mapped > 0)
        good = good && set_limit(RLIMIT_AS, mapped + s->memory);
    return good ? DM_OK : fail(why, DM_IO, "limits cannot be set: %s", strerror(errno));
}

/* ---- all of it ---- */

static int no_order(const void *a, const void *b)
{
    (void)a;
    (void)b;
    return 0;
}

/* The C library asks for some facts when it needs them first, and some are in files. */
static void ask_early(void)
{
    char *items = calloc(64, 64);
    if (items != NULL)
        qsort(items, 64, 64, no_order); /* how much memory the machine has */
    free(items);
}

dm_status sandbox_enter(const struct sandbox *s, dm_report *why)
{
    if (SANITIZED)
        return DM_OK;
    ask_early();
    uint64_t mapped = mapped_now();
    /* In this order: each needs what the next one takes away. */
    dm_status status = sandbox_landlock(why);
    if (status == DM_OK)
        status = enter_limits(s, mapped, why);
    if (status == DM_OK)
        status = enter_seccomp(s, why);
    return status;
}

void sandbox_text(char *out, size_t room)
{
    struct utsname name = { .release = "" };
    (void)uname(&name);
    bool seccomp = seccomp_there(), landlock = landlock_version() >= 1;
    if (SANITIZED)
        (void)snprintf(out, room, "off (built with sanitizers)");
    else if (seccomp && landlock)
        (void)snprintf(out, room, "seccomp yes, landlock yes");
    else
        (void)snprintf(out, room, "seccomp %s, landlock %s (kernel %s)", seccomp ? "yes" : "no",
                       landlock ? "yes" : "no", name.release);
}
