/* sandbox_parts.h -- what the two kinds of sandbox share. */
#ifndef DM_GUARD_SANDBOX_PARTS_H
#define DM_GUARD_SANDBOX_PARTS_H

#include "guard/sandbox.h"

#include <sys/resource.h>

bool seccomp_there(void);
long landlock_version(void); /* below 1: the kernel has none */
/* Every access that this version of Landlock knows of. */
uint64_t landlock_rights(long version);
/* Never more than was allowed before. */
bool set_limit(__rlimit_resource_t what, rlim_t most);
uint64_t mapped_now(void); /* bytes of address space in use; 0: unknown */

#endif
