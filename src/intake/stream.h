/* stream.h -- where a source's bytes come from: a descriptor, what unpacks another source, an entry
 * of an archive. */
#ifndef DM_INTAKE_STREAM_H
#define DM_INTAKE_STREAM_H

#include "base/status.h"

#include <stdbool.h>
#include <stddef.h>

struct stream {
    /* At least one byte and at most `room`; *n 0: the end. DM_BAD_INPUT: damage, and all bytes
     * before it were given; the next call goes on behind it if there is anything to go on with.
     * After any other failure there is nothing more. */
    dm_status (*read)(struct stream *s, char *at, size_t room, size_t *n, dm_report *why);
    void (*close)(struct stream *s); /* and free */
    bool between; /* the damage told last lies between parts: all before it is as it was packed */
};

#endif
