/* mail_body.c -- the body of a message: transfer encodings undone, and what was not written by its
 * sender, or is no text, cut and named. */
#include "intake/mail.h"

enum {
    SIGNATURE_LINES = 12, /* more is no signature, whatever stands before it */
    SIGNATURE_BYTES = 1200
};

/* ---- Transfer encodings ---- */

static int hex(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                  : -1;
}

static size_t decode_quoted(struct span s, char *out, size_t *odd)
{
    size_t n = 0;
    for (size_t i = 0; i < s.len; i++) {
        char c = s.at[i];
        size_t end = i;
        while (end < s.len && (s.at[end] == ' ' || s.at[end] == '\t' || s.at[end] == '\r'))
            end++;
        if (end > i && (end >= s.len || s.at[end] == '\n')) { /* blanks before a line end */
            i = end - 1;
            continue;
        }
        if (end > i + 1) { /* they are none: over them at once */
            memcpy(out + n, s.at + i, end - i);
            n += end - i;
            i = end - 1;
            continue;
        }
        if (c != '=') {
            out[n++] = c;
            continue;
        }
        for (end = i + 1; end < s.len && (s.at[end] == ' ' || s.at[end] == '\r'); end++)
            ;
        if (end >= s.len || s.at[end] == '\n') { /* the line goes on */
            i = end;
            continue;
        }
        int high = i + 2 < s.len ? hex(s.at[i + 1]) : -1;
        int low = high >= 0 ? hex(s.at[i + 2]) : -1;
        if (low < 0) {
            out[n++] = c;
            ++*odd;
            continue;
        }
        out[n++] = (char)(high * 16 + low);
        i += 2;
    }
    return n;
}

static int base64_value(char c)
{
    return c >= 'A' && c <= 'Z'   ? c - 'A'
           : c >= 'a' && c <= 'z' ? c - 'a' + 26
           : c >= '0' && c <= '9' ? c - '0' + 52
           : c == '+'             ? 62
           : c == '/'             ? 63
                                  : -1;
}

static size_t decode_base64(struct span s, char *out, size_t *odd)
{
    uint32_t bits = 0;
    size_t n = 0;
    int have = 0;
    for (size_t i = 0; i < s.len; i++) {
        int v = base64_value(s.at[i]);
        if (s.at[i] == '=') { /* some pad every line: the next begins anew */
            have = 0;
            continue;
        }
        if (v < 0) {
            *odd += !strchr(" \t\r\n", s.at[i]);
            continue;
        }
        bits = bits << 6 | (uint32_t)v;
        if ((have += 6) >= 8) {
            have -= 8;
            out[n++] = (char)(bits >> have & 0xFF);
        }
    }
    return n;
}

struct span mail_decode(struct arena *arena, struct span body, struct span encoding, size_t *odd)
{
    char *out = arena_alloc(arena, body.len + 1);
    size_t n = body.len, m = 0;
    *odd = 0;
    if (out == NULL)
        return (struct span){ NULL, 0 };
    if (span_eq_nocase(encoding, SPAN("quoted-printable")))
        n = decode_quoted(body, out, odd);
    else if (span_eq_nocase(encoding, SPAN("base64")))
        n = decode_base64(body, out, odd);
    else if (n > 0)
        memcpy(out, body.at, n);
    for (size_t i = 0; i < n; i++)
        if (out[i] != '\r' || i + 1 >= n || out[i + 1] != '\n')
            out[m++] = out[i];
    return (struct span){ out, m };
}

bool mail_charset(struct article *a, struct span bytes, struct span charset, struct span *out)
{
    struct span note;
    return charset_decode_declared(&a->arena, bytes, charset, out, &note) &&
           (note.len == 0 || note_repair(a, note));
}

/* ---- What the sender didn't write ---- */

struct cutting {
    struct article *a;
    struct span in;
    char *out;
    size_t len;
    struct source_piece *pieces;
    size_t n, room;
    bool failed;
};

static void copy(struct cutting *c, size_t from, size_t to)
{
    if (to <= from)
        return;
    if (!arena_grow(&c->a->arena, (void **)&c->pieces, &c->room, c->n + 1, sizeof c->pieces[0])) {
        c->failed = true;
        return;
    }
    c->pieces[c->n++] =
        (struct source_piece){ (uint32_t)c->len, (uint32_t)from, (uint32_t)(to - from) };
    memcpy(c->out + c->len, c->in.at + from, to - from);
    c->len += to - from;
}

/* Where the signature's "-- " stands, or the end. */
static size_t signature_at(struct span s)
{
    size_t lines = 0;
    for (size_t end = s.len; end > 0 && s.len - end <= SIGNATURE_BYTES;) {
        size_t start = end - 1;
        while (start > 0 && s.at[start - 1] != '\n')
            start--;
        struct span line = span_cut(s, start, end);
        if (span_is(line, "-- \n") || span_is(line, "-- "))
            return start;
        if (++lines > SIGNATURE_LINES)
            break;
        end = start;
    }
    return s.len;
}

static bool is_quoted(struct span line)
{
    return span_starts(line, ">");
}

static struct span line_at(struct span s, size_t at)
{
    const char *stop = at < s.len ? memchr(s.at + at, '\n', s.len - at) : NULL;
    return span_cut(s, at, stop ? (size_t)(stop - s.at) + 1 : s.len);
}

/* "On Monday Anna Korhonen wrote:", over two lines at most, before the words quoted: bytes of it.
 */
static size_t introduction(struct span s, size_t at)
{
    size_t start = at;
    for (int i = 0; i < 2 && at < s.len; i++) {
        struct span line = line_at(s, at);
        at += line.len;
        if (span_ends(span_trim(line), "wrote:")) {
            while (at < s.len && span_trim(line_at(s, at)).len == 0)
                at += line_at(s, at).len;
            return is_quoted(line_at(s, at)) ? at - start : 0;
        }
        if (i == 0 && !span_starts(line, "On "))
            return 0;
    }
    return 0;
}

static bool is_original(struct span line)
{
    line = span_trim(line);
    while (line.len > 0 && line.at[0] == '-')
        line = span_from(line, 1);
    while (line.len > 0 && line.at[line.len - 1] == '-')
        line.len--;
    return span_eq_nocase(span_trim(line), SPAN("Original Message"));
}

static bool note_cut(struct article *a, size_t quoted, bool original, bool signature)
{
    return (quoted == 0 ||
            note_removed(a, arena_printf(&a->arena, "lines of a quoted message: %zu", quoted))) &&
           (!original || note_removed(a, SPAN("the message that is answered"))) &&
           (!signature || note_removed(a, SPAN("the signature")));
}

dm_status mail_text(struct article *a, struct span text, bool flowed,
                    const struct input_options *options, dm_report *why)
{
    struct cutting c = { .a = a, .in = text, .out = arena_alloc(&a->arena, text.len + 1) };
    bool cut = options == NULL || !options->repair_only, original = false;
    size_t end = cut ? signature_at(text) : text.len, quoted = 0, at = 0;
    if (c.out == NULL)
        return fail(why, DM_NO_MEMORY, "out of memory");
    a->given = text;
    while (at < end && !original) {
        struct span line = line_at(text, at);
        size_t next = at + line.len, skip = cut ? introduction(text, at) : 0;
        if (skip > 0) {
            next = at + skip;
            quoted++;
        } else if (cut && is_quoted(line)) {
            quoted++;
        } else if (cut && is_original(line)) {
            original = true;
        } else if (flowed && span_ends(line, " \n") && next < end) {
            copy(&c, at, next - 1); /* a soft line end: the blank before it parts the words */
        } else {
            copy(&c, flowed && span_starts(line, " ") ? at + 1 : at, next);
        }
        at = next;
    }
    if (c.failed)
        return fail(why, DM_NO_MEMORY, "out of memory");
    /* A message of nothing but quoted words was passed on for their sake. */
    if (span_trim((struct span){ c.out, c.len }).len == 0)
        return mend_text(a, text, NULL, 0, options, why);
    if (!note_cut(a, quoted, original, end < text.len))
        return fail(why, DM_NO_MEMORY, "out of memory");
    return mend_text(a, (struct span){ c.out, c.len }, c.pieces, c.n, options, why);
}
