/* source.h -- a stream of bytes, read by the head, by the line or whole, never more than asked for.
 */
#ifndef DM_INTAKE_SOURCE_H
#define DM_INTAKE_SOURCE_H

#include "base/span.h"
#include "base/status.h"

struct source {
    int fd;
    bool owned; /* closed with the source */
    char *bytes;
    size_t start, end, room; /* unread: bytes[start, end) */
    bool eof;
    size_t line; /* number of the line read last, from 1 */
};

/* The first bytes, at most `n`; nothing is used up. */
dm_status source_head(struct source *s, size_t n, struct span *out, dm_report *why);
/* The next line without its end. *out stays valid until the next call; *end: there was none. A line
 * of more than `limit` bytes gives DM_LIMIT and is passed over without being kept. */
dm_status source_line(struct source *s, size_t limit, struct span *out, bool *end, dm_report *why);
/* All that is left; DM_LIMIT when it is more than `limit`. */
dm_status source_rest(struct source *s, size_t limit, struct span *out, dm_report *why);
/* All that was read and not used up; and its first `n` bytes, used up. Valid until the next call.
 */
struct span source_held(const struct source *s);
struct span source_take(struct source *s, size_t n);
/* The next part of a text of any length, about `most` bytes: up to the last blank line there, else
 * line, else blank, else character. Empty at the end. */
dm_status source_part(struct source *s, size_t most, struct span *out, dm_report *why);
void source_close(struct source *s);

#endif
