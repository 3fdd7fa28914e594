/* buffer.c -- see buffer.h. */
#include "base/buffer.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

bool buffer_reserve(struct buffer *b, size_t more)
{
    if (b->failed)
        return false;
    if (more <= b->room - b->len)
        return true;
    size_t want = b->room ? b->room : 256;
    while (want - b->len < more) {
        if (want > SIZE_MAX / 4) {
            b->failed = true;
            return false;
        }
        want *= 2;
    }
    char *at = realloc(b->at, want);
    if (at == NULL) {
        b->failed = true;
        return false;
    }
    b->at = at;
    b->room = want;
    return true;
}

void buffer_add(struct buffer *b, struct span s)
{
    if (s.len > 0 && buffer_reserve(b, s.len)) {
        memcpy(b->at + b->len, s.at, s.len);
        b->len += s.len;
    }
}

void buffer_text(struct buffer *b, const char *text)
{
    buffer_add(b, span_of(text));
}

void buffer_char(struct buffer *b, char c)
{
    if (buffer_reserve(b, 1))
        b->at[b->len++] = c;
}

void buffer_printf(struct buffer *b, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (n >= 0 && buffer_reserve(b, (size_t)n + 1)) {
        (void)vsnprintf(b->at + b->len, (size_t)n + 1, format, again);
        b->len += (size_t)n;
    }
    va_end(again);
}

const char *buffer_string(struct buffer *b)
{
    if (!buffer_reserve(b, 1))
        return NULL;
    b->at[b->len] = '\0';
    return b->at;
}

void buffer_empty(struct buffer *b)
{
    b->len = 0;
    b->failed = false;
}

void buffer_clear(struct buffer *b)
{
    free(b->at);
    *b = (struct buffer){ 0 };
}
