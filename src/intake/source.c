/* source.c -- see source.h. The one place of this room that reads from a file descriptor. */
#define _POSIX_C_SOURCE 200809L
#include "intake/source.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

enum { BLOCK = 64 * 1024 };

/* ---- A descriptor ---- */

struct file_stream {
    struct stream stream;
    int fd;
    bool owned;
};

static dm_status file_read(struct stream *stream, char *at, size_t room, size_t *n, dm_report *why)
{
    const struct file_stream *f = (const struct file_stream *)stream;
    ssize_t got;
    do
        got = read(f->fd, at, room);
    while (got < 0 && errno == EINTR);
    *n = got > 0 ? (size_t)got : 0;
    return got < 0 ? fail(why, DM_IO, "cannot be read: %s", strerror(errno)) : DM_OK;
}

static void file_close(struct stream *stream)
{
    struct file_stream *f = (struct file_stream *)stream;
    if (f->owned)
        (void)close(f->fd);
    free(f);
}

dm_status source_open(struct source *s, int fd, bool owned, dm_report *why)
{
    *s = (struct source){ 0 };
    struct file_stream *f = calloc(1, sizeof *f);
    if (f == NULL) {
        if (owned)
            (void)close(fd);
        return fail(why, DM_NO_MEMORY, "out of memory");
    }
    *f = (struct file_stream){ { file_read, file_close, false }, fd, owned };
    s->stream = &f->stream;
    return DM_OK;
}

/* ---- What is held ---- */

void source_borrow(struct source *s, struct span bytes)
{
    *s = (struct source){ .bytes = (char *)(uintptr_t)bytes.at,
                          .end = bytes.len,
                          .room = bytes.len,
                          .borrowed = true,
                          .eof = true };
}

/* Makes room behind the unread bytes; false: no memory. */
static bool source_room(struct source *s, size_t more)
{
    if (s->start > 0 && s->room - s->end < more) {
        memmove(s->bytes, s->bytes + s->start, s->end - s->start);
        s->end -= s->start;
        s->start = 0;
    }
    if (s->room - s->end >= more)
        return true;
    size_t room = s->room ? s->room : BLOCK;
    while (room - s->end < more)
        room *= 2; /* bounded by the callers' limits */
    char *bytes = realloc(s->bytes, room);
    if (bytes == NULL)
        return false;
    s->bytes = bytes;
    s->room = room;
    return true;
}

/* Reads one block more. */
static dm_status source_fill(struct source *s, dm_report *why)
{
    if (s->stream == NULL)
        s->eof = true;
    if (s->eof)
        return DM_OK;
    if (!source_room(s, BLOCK))
        return fail(why, DM_NO_MEMORY, "out of memory");
    size_t n = 0;
    dm_status status = s->stream->read(s->stream, s->bytes + s->end, BLOCK, &n, &s->fault_why);
    s->end += n;
    if (status == DM_OK) {
        s->eof = n == 0;
        return DM_OK;
    }
    s->eof = true;
    if (status != DM_BAD_INPUT && status != DM_LIMIT)
        return fail(why, status, "%s", s->fault_why.text);
    s->fault = status;
    s->fault_between = s->stream->between;
    return DM_OK;
}

dm_status source_more(struct source *s, dm_report *why)
{
    return source_fill(s, why);
}

dm_status source_fault(struct source *s, dm_report *why)
{
    dm_status status = s->fault;
    s->fault = DM_OK;
    return status == DM_OK ? DM_OK : fail(why, status, "%s", s->fault_why.text);
}

void source_resume(struct source *s)
{
    source_pass(s, s->end - s->start);
    s->eof = false;
    s->fault = DM_OK;
}

dm_status source_again(struct source *s, struct span bytes, dm_status status,
                       const dm_report *fault_why, dm_report *why)
{
    s->start = s->end = 0;
    s->eof = true;
    s->fault = status;
    s->fault_why = *fault_why;
    if (!source_room(s, bytes.len))
        return fail(why, DM_NO_MEMORY, "out of memory");
    memcpy(s->bytes, bytes.at, bytes.len);
    s->end = bytes.len;
    return DM_OK;
}

void source_pass(struct source *s, size_t n)
{
    if (n > s->end - s->start)
        n = s->end - s->start;
    s->start += n;
    s->passed += n;
}

dm_status source_head(struct source *s, size_t n, struct span *out, dm_report *why)
{
    while (!s->eof && s->end - s->start < n) {
        dm_status status = source_fill(s, why);
        if (status != DM_OK)
            return status;
    }
    size_t have = s->end - s->start;
    *out = (struct span){ s->bytes ? s->bytes + s->start : "", have < n ? have : n };
    return DM_OK;
}

/* Passes over the rest of a line that is too long, block by block. */
static dm_status skip_line(struct source *s, dm_report *why)
{
    for (;;) {
        const char *stop =
            s->end > s->start ? memchr(s->bytes + s->start, '\n', s->end - s->start) : NULL;
        if (stop != NULL) {
            source_pass(s, (size_t)(stop - s->bytes) + 1 - s->start);
            return DM_OK;
        }
        source_pass(s, s->end - s->start);
        if (s->eof)
            return DM_OK;
        dm_status status = source_fill(s, why);
        if (status != DM_OK)
            return status;
    }
}

dm_status source_line(struct source *s, size_t limit, struct span *out, bool *end, dm_report *why)
{
    size_t seen = 0; /* unread bytes known to hold no line end */
    *end = false;
    *out = (struct span){ "", 0 };
    for (;;) {
        size_t have = s->end - s->start;
        const char *stop =
            have > seen ? memchr(s->bytes + s->start + seen, '\n', have - seen) : NULL;
        if (stop != NULL || (s->eof && have > 0)) {
            size_t len = stop ? (size_t)(stop - (s->bytes + s->start)) : have;
            s->line++;
            *out = (struct span){ s->bytes + s->start, len };
            source_pass(s, len + (stop != NULL));
            if (len > limit)
                return fail(why, DM_LIMIT, "a line of more than %zu MB", limit >> 20);
            return DM_OK;
        }
        if (s->eof) {
            *end = true;
            return DM_OK;
        }
        if (have > limit) {
            s->line++;
            dm_status status = skip_line(s, why);
            return status != DM_OK ? status
                                   : fail(why, DM_LIMIT, "a line of more than %zu MB", limit >> 20);
        }
        seen = have;
        dm_status status = source_fill(s, why);
        if (status != DM_OK)
            return status;
    }
}

bool source_line_is_cut(const struct source *s)
{
    return s->fault != DM_OK && s->start == s->end && s->start > 0 &&
           s->bytes[s->start - 1] != '\n';
}

dm_status source_rest(struct source *s, size_t limit, struct span *out, dm_report *why)
{
    while (!s->eof && s->end - s->start <= limit) {
        dm_status status = source_fill(s, why);
        if (status != DM_OK)
            return status;
    }
    size_t have = s->end - s->start;
    if (have > limit)
        return fail(why, DM_LIMIT, "more than %zu MB, the most that is read of one article",
                    limit >> 20);
    *out = (struct span){ s->bytes ? s->bytes + s->start : "", have };
    source_pass(s, have);
    return DM_OK;
}

struct span source_held(const struct source *s)
{
    return (struct span){ s->bytes ? s->bytes + s->start : "", s->end - s->start };
}

struct span source_take(struct source *s, size_t n)
{
    struct span out = span_cut(source_held(s), 0, n);
    for (size_t i = 0; i < out.len; i++)
        s->line += out.at[i] == '\n';
    source_pass(s, out.len);
    return out;
}

/* Where to cut text that goes on: in its second half, so that parts don't get small. */
static size_t part_end(struct span text)
{
    size_t line = 0, blank = 0, i = text.len;
    for (; i > text.len / 2; i--) {
        char c = text.at[i - 1];
        if (c == '\n' && i > 2 &&
            (text.at[i - 2] == '\n' || (text.at[i - 2] == '\r' && text.at[i - 3] == '\n')))
            return i;
        if (c == '\n' && line == 0)
            line = i;
        if (c == ' ' && blank == 0)
            blank = i;
    }
    if (line > 0 || blank > 0)
        return line > 0 ? line : blank;
    for (i = text.len; i > text.len - 4 && ((unsigned char)text.at[i - 1] & 0xC0) == 0x80; i--)
        ;
    return i > 1 && (unsigned char)text.at[i - 1] >= 0xC0 ? i - 1 : text.len;
}

dm_status source_part(struct source *s, size_t most, struct span *out, dm_report *why)
{
    struct span head;
    dm_status status = source_head(s, most, &head, why);
    if (status == DM_OK)
        *out = source_take(s, head.len < most ? head.len : part_end(head));
    return status;
}

void source_close(struct source *s)
{
    if (!s->borrowed)
        free(s->bytes);
    if (s->stream != NULL)
        s->stream->close(s->stream);
    *s = (struct source){ 0 };
}
