/* quarantine.h -- a folder for what crashed or hung its reader: the bytes, each in a file of its
 * own, and a list of where they came from and what they did. */
#ifndef DM_GUARD_QUARANTINE_H
#define DM_GUARD_QUARANTINE_H

#include "base/span.h"
#include "base/status.h"

struct quarantine;

/* Makes the folder when it is missing; what is in it stays. */
dm_status quarantine_open(struct quarantine **out, const char *folder, dm_report *why);
/* Keeps `bytes` in a file named by their hash, and adds a line to index.tsv: that file, what it was
 * called, the line there (0: it is the file), its length, the reason. */
dm_status quarantine_put(struct quarantine *q, struct span bytes, struct span name, size_t line,
                         const char *reason, dm_report *why);
void quarantine_close(struct quarantine *q); /* NULL is fine */

#endif
