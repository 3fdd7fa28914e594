/* guard.h -- children that read what cannot be trusted, and limits on them.
 *
 * The program keeps files, database and printing. Children, forked once everything they need to
 * know is open, get bytes over a socket and answer over it; they have given up files, network (but
 * for one that fetches) and new processes (sandbox.h). Whatever happens to a child costs what it
 * was at: its caller is told how it ended, and the next request starts another.
 *
 * A nursery stands between program and children: a process without threads, forked before the
 * program has any, which forks the children (a process with threads can't safely) and tells how
 * they ended. It reads nothing that comes from outside. All die with the program, however it ends.
 *
 * This room doesn't know what the children do: it calls what it was handed. */
#ifndef DM_GUARD_GUARD_H
#define DM_GUARD_GUARD_H

#include "base/buffer.h"
#include "base/status.h"

enum { GUARD_ROLES = 3, GUARD_FRAME = 512 * 1024 * 1024 /* bytes of one message, at most */ };

struct guard;       /* the nursery of a program */
struct guard_child; /* used by one thread at a time */
struct channel;     /* a child's end of its socket */

/* What a child does: gets each request, answers with channel_send as often as it was agreed. `fd`
 * is a file that came with the request, or -1; it is closed afterwards. False: it has no memory to
 * go on, or nobody to answer to. */
struct guard_role {
    const char *what; /* "reading": for messages, as in "killed by signal 11 while reading" */
    bool (*serve)(void *context, struct channel *c, struct span request, int fd);
    /* Once, in the child, before it gives up its rights; false: it ends. NULL: nothing. */
    bool (*begin)(void *context);
    void (*end)(void *context); /* at an orderly end; NULL: nothing */
    void *context;
    bool takes_files; /* open files may be handed to it */
    bool network;     /* it fetches: sockets are its trade, files and programs are not */
};

struct guard_options {
    struct guard_role roles[GUARD_ROLES];
    size_t n_roles;
    uint64_t memory; /* bytes that a child may take beyond what is there when it starts; 0: any */
    bool open;       /* no sandbox: for tests and tools that need to look inside */
};

/* Before the program has threads or files that children mustn't see. */
dm_status guard_open(struct guard **out, const struct guard_options *options, dm_report *why);
/* After all children were freed. NULL is fine. */
void guard_close(struct guard *g);

/* Nothing is started yet: the first request does it. */
dm_status guard_child_open(struct guard_child **out, struct guard *g, size_t role, dm_report *why);
void guard_child_free(struct guard_child *c); /* ends it; NULL is fine */

/* Sends a request; `fd` -1: no file. A child that is gone is replaced first. */
dm_status guard_send(struct guard_child *c, struct span request, int fd, dm_report *why);
/* The next answer, valid until the next one. The child may compute for so many seconds (0: any
 * time), or stand still ten times as long, unless it `may_wait` for a file. On failure the child
 * has ended, and `why` tells how: DM_LIMIT: it took too long; DM_BAD_INPUT: it crashed, ended or
 * wrote nonsense; DM_IO, DM_NO_MEMORY: the program's own trouble. */
dm_status guard_receive(struct guard_child *c, double seconds, bool may_wait, struct span *answer,
                        dm_report *why);
/* Ends the child now; the next request starts another. */
void guard_child_drop(struct guard_child *c);

/* In the child: false when the program is gone. */
bool channel_send(struct channel *c, struct span answer);

#endif
