/* sandbox.h -- giving up what reading doesn't need: files, network, new processes. */
#ifndef DM_GUARD_SANDBOX_H
#define DM_GUARD_SANDBOX_H

#include "base/status.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct sandbox {
    int fd;           /* the only file that stays open, besides `null` on 0 and 1 (and 2) */
    bool takes_files; /* may receive open files over `fd`, and read them */
    uint64_t memory;  /* of address space, beyond what is mapped now; 0: any */
};

/* For good, in this process. What the kernel lacks is left out: sandbox_text tells it. */
dm_status sandbox_enter(const struct sandbox *s, dm_report *why);

/* The same for who fetches: keeps sockets and threads, may read what TLS and the resolver need, may
 * write no file and start no program. */
dm_status sandbox_enter_network(const struct sandbox *s, dm_report *why);

/* The wall of Landlock alone; DM_OK where the kernel has none. */
dm_status sandbox_landlock(dm_report *why);

/* "seccomp yes, landlock no (kernel 5.10.0-8-amd64)". */
void sandbox_text(char *out, size_t room);

/* Built with sanitizers, which need files and processes of their own: there is no sandbox then. */
bool sandbox_is_off(void);

#endif
