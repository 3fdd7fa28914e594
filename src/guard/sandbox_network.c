/* sandbox_network.c -- the walls around who fetches. It talks to strangers, so it must not reach
 * what the reader's owner has: of files it may read what libraries, TLS and the resolver look up,
 * it may write none, and it may start nothing. */
#include "guard/sandbox_parts.h"

#include "base/span.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <sched.h>
#include <seccomp.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

/* ---- Landlock ---- */

static const char *const readable[] = {
    "/usr",
    "/lib",
    "/lib64",
    "/dev/null",
    "/dev/urandom",
    "/etc/ca-certificates",
    "/etc/ssl",
    "/etc/pki",
    "/etc/crypto-policies",
    "/etc/gai.conf",
    "/etc/host.conf",
    "/etc/hosts",
    "/etc/ld.so.cache",
    "/etc/localtime",
    "/etc/nsswitch.conf",
    "/etc/protocols",
    "/etc/resolv.conf",
    "/etc/services",
    "/run/systemd/resolve",
};

/* What isn't there need not be allowed. */
static bool allow_reading(int rules, const char *path)
{
    int fd = path != NULL ? open(path, O_PATH | O_CLOEXEC) : -1;
    if (fd < 0)
        return true;
    int folder = open(path, O_PATH | O_DIRECTORY | O_CLOEXEC);
    struct landlock_path_beneath_attr rule = {
        .allowed_access =
            LANDLOCK_ACCESS_FS_READ_FILE | (folder >= 0 ? LANDLOCK_ACCESS_FS_READ_DIR : 0),
        .parent_fd = fd,
    };
    long done = syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
    (void)close(fd);
    if (folder >= 0)
        (void)close(folder);
    return done == 0;
}

static dm_status enter_landlock(dm_report *why)
{
    long version = landlock_version();
    if (version < 1)
        return DM_OK;
    struct landlock_ruleset_attr rules = { .handled_access_fs = landlock_rights(version) };
    int fd = (int)syscall(SYS_landlock_create_ruleset, &rules, sizeof rules, 0);
    bool good = fd >= 0 && allow_reading(fd, getenv("SSL_CERT_FILE")) &&
                allow_reading(fd, getenv("SSL_CERT_DIR"));
    for (size_t i = 0; good && i < sizeof readable / sizeof *readable; i++)
        good = allow_reading(fd, readable[i]);
    good = good && syscall(SYS_landlock_restrict_self, fd, 0) == 0;
    int error = errno;
    if (fd >= 0)
        (void)close(fd);
    return good ? DM_OK : fail(why, DM_IO, "Landlock refuses its rules: %s", strerror(error));
}

/* ---- seccomp ---- */

/* What no fetching needs, and whoever had taken it over would try. */
static const int deadly[] = {
    SCMP_SYS(execve),
    SCMP_SYS(execveat),
    SCMP_SYS(fork),
    SCMP_SYS(vfork),
    SCMP_SYS(ptrace),
    SCMP_SYS(process_vm_readv),
    SCMP_SYS(process_vm_writev),
    SCMP_SYS(kill),
    SCMP_SYS(tkill),
    SCMP_SYS(bpf),
    SCMP_SYS(keyctl),
    SCMP_SYS(io_uring_setup),
    SCMP_SYS(userfaultfd),
    SCMP_SYS(unshare),
    SCMP_SYS(mount),
    SCMP_SYS(listen),
    SCMP_SYS(accept),
    SCMP_SYS(accept4),
};
/* What changes files by their paths, Landlock or not; openat2 and clone3 have their flags in
 * memory, where a filter can't see them, and callers know an older way. */
static const int refused[] = {
    SCMP_SYS(creat),   SCMP_SYS(truncate),  SCMP_SYS(unlink),    SCMP_SYS(unlinkat),
    SCMP_SYS(rename),  SCMP_SYS(renameat),  SCMP_SYS(renameat2), SCMP_SYS(mkdir),
    SCMP_SYS(mkdirat), SCMP_SYS(rmdir),     SCMP_SYS(link),      SCMP_SYS(linkat),
    SCMP_SYS(symlink), SCMP_SYS(symlinkat), SCMP_SYS(chmod),     SCMP_SYS(fchmodat),
    SCMP_SYS(chown),   SCMP_SYS(lchown),    SCMP_SYS(fchownat),  SCMP_SYS(mknod),
    SCMP_SYS(mknodat), SCMP_SYS(setxattr),  SCMP_SYS(utimensat),
};
static const int absent[] = { SCMP_SYS(openat2), SCMP_SYS(clone3) };

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

/* Files are opened for reading alone, and new threads are no new processes. */
static bool add_conditions(scmp_filter_ctx filter)
{
    static const scmp_datum_t writing[] = { O_WRONLY, O_RDWR };
    for (size_t i = 0; i < sizeof writing / sizeof *writing; i++) {
        struct scmp_arg_cmp flags = {
            .arg = 1, .op = SCMP_CMP_MASKED_EQ, .datum_a = O_ACCMODE, .datum_b = writing[i]
        };
        int old = seccomp_rule_add_array(filter, SCMP_ACT_ERRNO(EACCES), SCMP_SYS(open), 1, &flags);
        flags.arg = 2;
        if ((old != 0 && old != -EDOM) || seccomp_rule_add_array(filter, SCMP_ACT_ERRNO(EACCES),
                                                                 SCMP_SYS(openat), 1, &flags) != 0)
            return false;
    }
    const struct scmp_arg_cmp no_thread = {
        .arg = 0, .op = SCMP_CMP_MASKED_EQ, .datum_a = CLONE_THREAD, .datum_b = 0
    };
    return seccomp_rule_add_array(filter, SCMP_ACT_KILL_PROCESS, SCMP_SYS(clone), 1, &no_thread) ==
           0;
}

static dm_status enter_seccomp(dm_report *why)
{
    if (!seccomp_there())
        return DM_OK;
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    if (filter == NULL)
        return fail(why, DM_NO_MEMORY, "no memory for the filter of system calls");
    (void)seccomp_attr_set(filter, SCMP_FLTATR_CTL_OPTIMIZE, 2);
    bool good = ADD(SCMP_ACT_KILL_PROCESS, deadly) && ADD(SCMP_ACT_ERRNO(EACCES), refused) &&
                ADD(SCMP_ACT_ERRNO(ENOSYS), absent) && add_conditions(filter);
    int error = good ? seccomp_load(filter) : -EINVAL;
    seccomp_release(filter);
    return error == 0
               ? DM_OK
               : fail(why, DM_IO, "the filter of system calls cannot be set: %s", strerror(-error));
}

/* ---- all of it ---- */

dm_status sandbox_enter_network(const struct sandbox *s, dm_report *why)
{
    if (sandbox_is_off())
        return DM_OK;
    uint64_t mapped = mapped_now();
    bool good = prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && set_limit(RLIMIT_CORE, 0) &&
                set_limit(RLIMIT_FSIZE, 0) && set_limit(RLIMIT_NOFILE, 256);
    if (s->memory > 0 && mapped > 0)
        good = good && set_limit(RLIMIT_AS, mapped + s->memory);
    if (!good)
        return fail(why, DM_IO, "limits cannot be set: %s", strerror(errno));
    dm_status status = enter_landlock(why);
    return status == DM_OK ? enter_seccomp(why) : status;
}
