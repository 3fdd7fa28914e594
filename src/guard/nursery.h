/* nursery.h -- the process that forks the children: what it is asked, what it answers. */
#ifndef DM_GUARD_NURSERY_H
#define DM_GUARD_NURSERY_H

#include "guard/guard.h"

#include <sys/types.h>

enum nursery_wish {
    NURSERY_BEAR, /* a child of `role`: answers its id, and sends the program's end of its socket */
    NURSERY_END   /* of the child `pid`, killed unless it is `orderly`: answers how it ended */
};

/* Both travel as they stand: all ends are the same program. */
struct nursery_request {
    int32_t wish, role, pid, orderly;
};
struct nursery_answer {
    int32_t pid, status, error; /* status: as from waitpid; error: errno, 0: none */
};

/* Forks the nursery; *fd is the program's end of the socket to it. */
dm_status nursery_start(const struct guard_options *o, pid_t *pid, int *fd, dm_report *why);

/* How a child ends that could not begin, or go on. */
enum { CHILD_NO_MEMORY = 96, CHILD_NOT_BEGUN, CHILD_NOT_SHUT_IN };

/* In a child (child.c). */
_Noreturn void child_live(const struct guard_options *o, size_t role, int fd);
/* Ends this process with what must be done at its end in this build. */
_Noreturn void process_end(int status);
/* Closes every file above standard error but `fd`, which becomes number 3; standard input, output
 * and, without sanitizers, error become /dev/null. False: it can't. */
bool close_all_but(int *fd);

#endif
