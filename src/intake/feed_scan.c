/* feed_scan.c -- the tags of a feed, found without trusting it: where items begin and end must be
 * told in damaged XML too, or one bad byte would cost all that follows. One pass, no recursion. */
#include "intake/feed.h"

enum { TAG_BYTES = 16 * 1024, DOCTYPE_BYTES = 16 * 1024 };

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static bool is_name_char(char c)
{
    unsigned char u = (unsigned char)c;
    bool letter = (u | 32) >= 'a' && (u | 32) <= 'z';
    return letter || u >= 0x80 || (u >= '0' && u <= ':') || u == '_' || u == '-' || u == '.';
}

struct span feed_local(struct span name)
{
    size_t colon = span_find(name, SPAN(":"));
    return colon == SIZE_MAX ? name : span_from(name, colon + 1);
}

static bool starts_at(struct span s, size_t at, struct span what)
{
    return span_eq(span_cut(s, at, at + what.len), what);
}

/* Whether "</item>" and, behind white space, "<item" stand at `at`. */
static bool is_seam(struct span w, size_t at, struct span item)
{
    if (!starts_at(w, at, SPAN("</")) || !starts_at(w, at + 2, item))
        return false;
    at += 2 + item.len;
    if (at >= w.len || w.at[at] != '>')
        return false;
    for (at++; at < w.len && is_space(w.at[at]); at++)
        ;
    return at < w.len && w.at[at] == '<' && starts_at(w, at + 1, item) &&
           !is_name_char(at + 1 + item.len < w.len ? w.at[at + 1 + item.len] : ' ');
}

/* One past the section of `w` at `at` that ends with `close`; SIZE_MAX: its end isn't there. */
static size_t section_end(struct span w, size_t at, const char *close, const char *item)
{
    struct span end = span_of(close), name = span_of(item);
    for (; at < w.len; at++) {
        const char *hit = w.at + at;
        while (hit < w.at + w.len && *hit != close[0] && *hit != '<')
            hit++;
        at = (size_t)(hit - w.at);
        if (at >= w.len)
            break;
        if (starts_at(w, at, end))
            return at + end.len;
        if (name.len > 0 && is_seam(w, at, name))
            return at;
    }
    return SIZE_MAX;
}

/* One past the document type whose name ends at `at`. What is longer than any, or begins another,
 * is passed over as if it had ended. */
static size_t doctype_end(struct span w, size_t at)
{
    bool inside = false;
    char quote = 0;
    for (size_t i = at; i < w.len && i < at + DOCTYPE_BYTES; i++) {
        char c = w.at[i];
        if (quote != 0)
            quote = c == quote ? 0 : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '<' && starts_at(w, i, SPAN("<!DOCTYPE")))
            return i;
        else if (c == '[')
            inside = true;
        else if (c == ']')
            inside = false;
        else if (c == '>' && !inside)
            return i + 1;
    }
    return w.len - at >= DOCTYPE_BYTES ? at : SIZE_MAX;
}

/* One past the ">" of the tag at `at`. A "<" ends it too: it stands in no sound tag. */
static size_t tag_end(struct span w, size_t at)
{
    char quote = 0;
    for (size_t i = at; i < w.len && i < at + TAG_BYTES; i++) {
        char c = w.at[i];
        if (c == '<')
            return i;
        if (quote != 0)
            quote = c == quote ? 0 : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            return i + 1;
    }
    return w.len - at >= TAG_BYTES ? at : SIZE_MAX;
}

/* Passes over what begins at `at` with "<!" or "<?"; SIZE_MAX: its end isn't there. */
static size_t pass(struct span w, size_t at, const char *item, enum feed_kind *kind)
{
    *kind = FEED_NONE;
    if (starts_at(w, at, SPAN("<!--")))
        return section_end(w, at + 4, "-->", item);
    if (starts_at(w, at, SPAN("<![CDATA[")))
        return section_end(w, at + 9, "]]>", item);
    if (item[0] == '\0' && starts_at(w, at, SPAN("<!DOCTYPE"))) { /* only before the feed */
        *kind = FEED_DOCTYPE;
        return doctype_end(w, at + 9);
    }
    if (starts_at(w, at, SPAN("<?xml ")))
        *kind = FEED_DECLARATION;
    return tag_end(w, at + 1);
}

struct feed_tag feed_tag_next(struct span w, size_t at, const char *item)
{
    for (;;) {
        const char *hit = at < w.len ? memchr(w.at + at, '<', w.len - at) : NULL;
        struct feed_tag t = { FEED_NONE, w.len, w.len, { "", 0 } };
        if (hit == NULL)
            return t;
        t.start = (size_t)(hit - w.at);
        t.kind = FEED_MORE;
        size_t name = t.start + 1;
        if (name + 8 >= w.len && memchr(hit, '>', w.len - t.start) == NULL)
            return t; /* too short to tell what it is */
        if (w.at[name] == '!' || w.at[name] == '?') {
            enum feed_kind kind;
            t.end = pass(w, t.start, item, &kind);
            if (t.end == SIZE_MAX)
                return t;
            t.kind = kind;
            if (kind != FEED_NONE)
                return t;
            at = t.end > t.start ? t.end : t.start + 1;
            continue;
        }
        bool close = w.at[name] == '/';
        name += close;
        size_t end = name;
        while (end < w.len && is_name_char(w.at[end]))
            end++;
        if (end == name) { /* a "<" of text */
            at = t.start + 1;
            continue;
        }
        t.end = tag_end(w, end);
        if (t.end == SIZE_MAX)
            return t;
        t.name = span_cut(w, name, end);
        bool empty = t.end > end + 1 && w.at[t.end - 1] == '>' && w.at[t.end - 2] == '/';
        t.kind = close ? FEED_CLOSE : empty ? FEED_EMPTY : FEED_OPEN;
        return t;
    }
}
