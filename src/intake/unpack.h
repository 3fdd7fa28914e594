/* unpack.h -- gzip and zstd, told by their first bytes, as a source of what they hold.
 *
 * All members (gzip) and frames (zstd) are read, one after the other, streamed. Damage ends the
 * source with a fault that names the place in the packed bytes; source_resume goes on at the next
 * member or frame. */
#ifndef DM_INTAKE_UNPACK_H
#define DM_INTAKE_UNPACK_H

#include "intake/source.h"

enum {
    UNPACK_DEPTH = 2,                /* compression inside compression */
    UNPACK_RATIO = 250,              /* bytes out of one byte, */
    UNPACK_SLACK = 32 * 1024 * 1024, /* beyond this many */
    UNPACK_KEPT = 128 * 1024 /* packed bytes kept to look for a member that damage ran over */
};

/* What compression the bytes begin with ("gzip"), also when one byte of its mark is wrong; or NULL.
 */
const char *unpack_sniff(struct span head);
/* While the source begins with compressed data, puts what it holds in its place. */
dm_status source_unpack(struct source *s, dm_report *why);

#endif
