/* process.h -- another program as a filter: bytes in, bytes out, under limits. The only place that
 * starts a process. */
#ifndef DM_PROCESS_PROCESS_H
#define DM_PROCESS_PROCESS_H

#include "base/buffer.h"
#include "base/status.h"

struct process_limits {
    size_t output;      /* most bytes that are taken from it */
    unsigned seconds;   /* most time it gets, by the clock */
    unsigned megabytes; /* most memory it gets */
};

/* Runs `arguments` (the first is its name, found along PATH; no shell sees them) with `input` as
 * its standard input, and adds what it writes to `out`. DM_NOT_FOUND: there is no such program.
 * DM_LIMIT: it wrote or took too much, and was ended. DM_BAD_INPUT: it failed. */
dm_status process_filter(const char *const *arguments, struct span input,
                         const struct process_limits *limits, struct buffer *out, dm_report *why);

#endif
