/* buffer.h -- a growing run of bytes, for what is written: lines, messages, tables. */
#ifndef DM_BASE_BUFFER_H
#define DM_BASE_BUFFER_H

#include "base/span.h"

struct buffer {
    char *at;
    size_t len, room;
    bool failed; /* no memory at some point: what follows was dropped; checked once at the end */
};

/* Room for so many bytes behind the last one; false: no memory. */
bool buffer_reserve(struct buffer *b, size_t more);
void buffer_add(struct buffer *b, struct span s);
void buffer_text(struct buffer *b, const char *text);
void buffer_char(struct buffer *b, char c);
#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
void buffer_printf(struct buffer *b, const char *format, ...);
static inline struct span buffer_span(const struct buffer *b)
{
    return (struct span){ b->at ? b->at : "", b->len };
}
/* The bytes with a terminating zero; NULL after a failure. Still owned by the buffer. */
const char *buffer_string(struct buffer *b);
void buffer_empty(struct buffer *b); /* keeps the memory */
void buffer_clear(struct buffer *b); /* frees it */

#endif
