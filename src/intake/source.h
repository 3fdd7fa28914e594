/* source.h -- a stream of bytes, read by the head, by the line or whole, never more than asked for.
 */
#ifndef DM_INTAKE_SOURCE_H
#define DM_INTAKE_SOURCE_H

#include "intake/stream.h"
#include "base/span.h"

struct source {
    struct stream *stream; /* NULL: nothing to read */
    char *bytes;
    size_t start, end, room; /* unread: bytes[start, end) */
    bool eof;
    size_t line;        /* number of the line read last, from 1 */
    uint64_t passed;    /* bytes used up: the offset of what comes next */
    bool borrowed;      /* the bytes are somebody else's */
    bool fault_between; /* as in struct stream */
    dm_status fault;    /* why it came to its end here, when that is no good end */
    dm_report fault_why;
};

/* A descriptor as a source; `owned`: closed with it, whatever is returned. */
dm_status source_open(struct source *s, int fd, bool owned, dm_report *why);
/* Bytes in memory as a source; they outlive it. */
void source_borrow(struct source *s, struct span bytes);
/* Damage isn't told at once: what was held is given first, and then it's the end. Returns why it
 * was, and forgets it; DM_OK: a good end, or none yet. */
dm_status source_fault(struct source *s, dm_report *why);
/* Goes on behind damage; what is held is forgotten. Nothing may follow: that is the end again. */
void source_resume(struct source *s);

/* Holds `bytes` once more and ends behind them with the fault. */
dm_status source_again(struct source *s, struct span bytes, dm_status status,
                       const dm_report *fault_why, dm_report *why);

/* The first bytes, at most `n`; nothing is used up. */
dm_status source_head(struct source *s, size_t n, struct span *out, dm_report *why);
/* The next line without its end. *out stays valid until the next call; *end: there was none. A line
 * of more than `limit` bytes gives DM_LIMIT and is passed over without being kept. */
dm_status source_line(struct source *s, size_t limit, struct span *out, bool *end, dm_report *why);
/* Whether the line read last was cut off by damage. */
bool source_line_is_cut(const struct source *s);
/* All that is left; DM_LIMIT when it is more than `limit`. */
dm_status source_rest(struct source *s, size_t limit, struct span *out, dm_report *why);
/* All that was read and not used up; and its first `n` bytes, used up. Valid until the next call.
 */
struct span source_held(const struct source *s);
struct span source_take(struct source *s, size_t n);
/* Reads a block more behind what is held, unless at the end. */
dm_status source_more(struct source *s, dm_report *why);
/* Uses up `n` bytes of what is held, or all of it, whose lines nobody counts. */
void source_pass(struct source *s, size_t n);
/* The next part of a text of any length, about `most` bytes: up to the last blank line there, else
 * line, else blank, else character. Empty at the end. */
dm_status source_part(struct source *s, size_t most, struct span *out, dm_report *why);
void source_close(struct source *s);

#endif
