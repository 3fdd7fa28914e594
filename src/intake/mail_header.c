/* mail_header.c -- the header of a message: fields, words in other character sets, addresses. */
#include "intake/mail.h"

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

static bool starts_nocase(struct span s, const char *prefix)
{
    size_t n = strlen(prefix);
    return s.len >= n && span_eq_nocase(span_cut(s, 0, n), span_of(prefix));
}

/* The next line without its end. */
static bool line_next(struct span *rest, struct span *line)
{
    if (rest->len == 0 || !span_next(rest, '\n', line))
        return false;
    if (span_ends(*line, "\r"))
        line->len--;
    return true;
}

struct mail_part mail_part_of(struct span bytes)
{
    struct span rest = bytes, line;
    while (line_next(&rest, &line))
        if (line.len == 0)
            return (struct mail_part){ span_cut(bytes, 0, (size_t)(line.at - bytes.at)),
                                       rest.at ? rest : (struct span){ "", 0 } };
    return (struct mail_part){ bytes, { "", 0 } };
}

struct span mail_field(struct arena *arena, struct span header, const char *name)
{
    struct span rest = header, line, none = { "", 0 };
    size_t n = strlen(name);
    for (int i = 0; i < MAIL_LINES && line_next(&rest, &line); i++) {
        if (line.len <= n || line.at[n] != ':' || !starts_nocase(line, name))
            continue;
        const char *from = line.at + n + 1, *end = line.at + line.len;
        while (rest.len > 0 && is_blank(rest.at[0]) && line_next(&rest, &line))
            end = line.at + line.len;
        size_t len = (size_t)(end - from);
        char *out = arena_alloc(arena, len + 1);
        if (out == NULL)
            return none;
        size_t m = 0;
        for (size_t k = 0; k < len && m < MAIL_VALUE; k++)
            if (from[k] != '\r' && from[k] != '\n')
                out[m++] = from[k] == '\t' ? ' ' : from[k];
        return span_trim((struct span){ out, m });
    }
    return none;
}

/* ---- Words in other character sets ---- */

/* =?charset?Q?text?= at the front of `s`: its length, or 0. */
static size_t encoded_word(struct span s, struct span *charset, char *how, struct span *text)
{
    if (!span_starts(s, "=?"))
        return 0;
    size_t at = 2;
    while (at < s.len && s.at[at] != '?' && !is_blank(s.at[at]))
        at++;
    *charset = span_cut(s, 2, at);
    if (at + 3 >= s.len || s.at[at] != '?' || s.at[at + 2] != '?')
        return 0;
    *how = (char)(s.at[at + 1] | 32);
    size_t from = at + 3;
    for (at = from; at + 1 < s.len && s.at[at] != '?'; at++)
        ;
    *text = span_cut(s, from, at);
    size_t star = span_find(*charset, SPAN("*")); /* a language behind it */
    if (star != SIZE_MAX)
        charset->len = star;
    bool closed = at + 1 < s.len && s.at[at] == '?' && s.at[at + 1] == '=';
    return closed && (*how == 'q' || *how == 'b') ? at + 2 : 0;
}

/* The bytes of an encoded word, behind those there are. */
static bool word_bytes(struct arena *arena, char how, struct span text, struct buffer *out)
{
    size_t odd;
    if (how == 'q') { /* "_" is a blank */
        struct span copy = arena_copy(arena, text);
        if (copy.at == NULL)
            return false;
        for (size_t i = 0; i < copy.len; i++)
            if (copy.at[i] == '_')
                ((char *)(uintptr_t)copy.at)[i] = ' ';
        text = copy;
    }
    struct span s =
        mail_decode(arena, text, how == 'q' ? SPAN("quoted-printable") : SPAN("base64"), &odd);
    if (s.at == NULL)
        return false;
    /* A blank at the end is one of the word here, and none in front of a line end. */
    buffer_add(out, s);
    for (size_t i = text.len; how == 'q' && i > 0 && text.at[i - 1] == ' '; i--)
        buffer_char(out, ' ');
    return !out->failed;
}

/* Bytes of neighbouring words belong together: a character may be split between two. */
static bool words_flush(struct arena *arena, struct buffer *bytes, struct span charset,
                        struct buffer *out)
{
    struct span text, note;
    if (bytes->len == 0)
        return true;
    if (!charset_decode_declared(arena, buffer_span(bytes), charset, &text, &note))
        return false;
    buffer_add(out, text);
    buffer_empty(bytes);
    return true;
}

struct span mail_words(struct arena *arena, struct span value)
{
    struct buffer out = { 0 }, bytes = { 0 };
    struct span charset, text, other = { "", 0 }, result = { "", 0 };
    bool good = true;
    char how;
    for (size_t i = 0; i < value.len && good;) {
        size_t n = encoded_word(span_from(value, i), &charset, &how, &text);
        if (n > 0) {
            if (!span_eq_nocase(charset, other))
                good = words_flush(arena, &bytes, other, &out);
            other = charset;
            good = good && word_bytes(arena, how, text, &bytes);
            i += n;
            size_t next = i;
            while (next < value.len && is_blank(value.at[next]))
                next++;
            if (encoded_word(span_from(value, next), &charset, &how, &text) > 0)
                i = next; /* the white space between two belongs to neither */
            continue;
        }
        good = words_flush(arena, &bytes, other, &out);
        buffer_char(&out, value.at[i++]);
    }
    good = good && words_flush(arena, &bytes, other, &out);
    if (good && !out.failed && !bytes.failed) {
        const char *note; /* header bytes outside encoded words: UTF-8, or what it may be */
        if (!charset_decode(arena, buffer_span(&out), &result, &note))
            result = (struct span){ "", 0 };
    }
    buffer_clear(&out);
    buffer_clear(&bytes);
    return result;
}

/* ---- Structured fields ---- */

struct span mail_value(struct span field)
{
    size_t end = span_find(field, SPAN(";"));
    return span_trim(span_cut(field, 0, end));
}

/* One past a quoted string that begins at `at`, or the end. */
static size_t quoted_end(struct span s, size_t at)
{
    for (at++; at < s.len && s.at[at] != '"'; at++)
        at += s.at[at] == '\\';
    return at < s.len ? at + 1 : s.len;
}

static struct span unquoted(struct arena *arena, struct span s)
{
    if (s.len < 2 || s.at[0] != '"')
        return s;
    char *out = arena_alloc(arena, s.len);
    size_t n = 0, end = span_ends(s, "\"") ? s.len - 1 : s.len;
    if (out == NULL)
        return (struct span){ "", 0 };
    for (size_t i = 1; i < end; i++) {
        i += s.at[i] == '\\' && i + 1 < end;
        out[n++] = s.at[i];
    }
    return (struct span){ out, n };
}

struct span mail_parameter(struct arena *arena, struct span field, const char *name)
{
    size_t at = span_find(field, SPAN(";"));
    while (at < field.len) {
        size_t from = ++at;
        while (at < field.len && field.at[at] != ';')
            at = field.at[at] == '"' ? quoted_end(field, at) : at + 1;
        struct span one = span_cut(field, from, at);
        size_t equal = span_find(one, SPAN("="));
        if (equal != SIZE_MAX && span_eq_nocase(span_trim(span_cut(one, 0, equal)), span_of(name)))
            return unquoted(arena, span_trim(span_from(one, equal + 1)));
    }
    return (struct span){ "", 0 };
}

void mail_address(struct arena *arena, struct span field, struct span *name, struct span *address)
{
    size_t open = SIZE_MAX, end = 0;
    *name = *address = (struct span){ "", 0 };
    while (end < field.len && field.at[end] != ',' && field.at[end] != '>') {
        if (field.at[end] == '<')
            open = end;
        end = field.at[end] == '"' ? quoted_end(field, end) : end + 1;
    }
    if (open != SIZE_MAX) {
        *address = span_trim(span_cut(field, open + 1, end));
        *name = span_trim(span_cut(field, 0, open));
    } else { /* anna@example.org (Anna Korhonen) */
        struct span one = span_cut(field, 0, end);
        size_t from = span_find(one, SPAN("(")), to = span_find(one, SPAN(")"));
        *address = span_trim(span_cut(one, 0, from));
        if (from != SIZE_MAX && to != SIZE_MAX && to > from)
            *name = span_trim(span_cut(one, from + 1, to));
    }
    *name = span_trim(mail_words(arena, unquoted(arena, *name)));
}
