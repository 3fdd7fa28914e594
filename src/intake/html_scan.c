/* html_scan.c -- a page as a row of texts and tags, after the WHATWG tokenizer as far as news needs
 * it. One pass, no recursion, nothing allocated. */
#include "intake/html.h"
#include "base/utf8.h"

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

static bool is_letter(char c)
{
    return (c | 32) >= 'a' && (c | 32) <= 'z';
}

static size_t find_from(struct span page, size_t at, const char *what)
{
    size_t hit = span_find(span_from(page, at), span_of(what));
    return hit == SIZE_MAX ? page.len : at + hit;
}

/* Elements whose content is no markup. */
static bool is_raw(struct span name)
{
    static const char *const names[] = { "script",   "style",  "title",   "textarea",
                                         "noscript", "iframe", "noembed", "xmp" };
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (span_eq_nocase(name, span_of(names[i])))
            return true;
    return false;
}

/* Where "</name" stands at or behind `at`. */
static size_t raw_end(const struct html_scanner *s)
{
    size_t n = strlen(s->raw);
    for (size_t at = s->at; (at = find_from(s->page, at, "</")) < s->page.len; at += 2)
        if (span_eq_nocase(span_cut(s->page, at + 2, at + 2 + n), span_of(s->raw)))
            return at;
    return s->page.len;
}

/* One past the ">" of the tag whose name ends at `at`; quoted values may hold ">". A quotation mark
 * that nobody closes reaches to the end of the page: then the tag ends at its first ">", and where
 * that happens again and again, marks count no more, or each tag would read all of the page. */
static size_t tag_end(struct html_scanner *s, size_t at)
{
    struct span page = s->page;
    const char *first = memchr(page.at + at, '>', page.len - at);
    char before = 0;
    if (first == NULL)
        return page.len;
    if (s->unclosed >= HTML_UNCLOSED)
        return (size_t)(first - page.at) + 1;
    for (size_t i = at; i < page.len; i++) {
        char c = page.at[i];
        if ((c == '"' || c == '\'') && before == '=') {
            const char *end = memchr(page.at + i + 1, c, page.len - i - 1);
            if (end == NULL)
                break;
            i = (size_t)(end - page.at);
        } else if (c == '>') {
            return i + 1;
        }
        if (!is_space(c))
            before = c;
    }
    s->unclosed++;
    return (size_t)(first - page.at) + 1;
}

static struct html_part tag(struct html_scanner *s, bool close)
{
    size_t start = s->at + (close ? 2 : 1), at = start;
    while (at < s->page.len && at - start < 32 &&
           (is_letter(s->page.at[at]) || (s->page.at[at] >= '0' && s->page.at[at] <= '9') ||
            s->page.at[at] == '-' || s->page.at[at] == ':'))
        at++;
    struct html_part part = { .kind = close ? HTML_CLOSE : HTML_OPEN };
    part.name = span_cut(s->page, start, at);
    size_t end = tag_end(s, at);
    part.text = span_cut(s->page, at, end > at && s->page.at[end - 1] == '>' ? end - 1 : end);
    s->at = end;
    s->raw[0] = '\0';
    if (!close && is_raw(part.name) && part.name.len < sizeof s->raw) {
        memcpy(s->raw, part.name.at, part.name.len);
        s->raw[part.name.len] = '\0';
    }
    return part;
}

struct html_part html_next(struct html_scanner *s)
{
    for (;;) {
        if (s->at >= s->page.len)
            return (struct html_part){ .kind = HTML_END };
        size_t start = s->at;
        if (s->raw[0] != '\0') {
            size_t end = raw_end(s);
            s->raw[0] = '\0';
            s->at = end;
            if (end > start)
                return (struct html_part){ .kind = HTML_TEXT,
                                           .text = span_cut(s->page, start, end) };
        }
        struct span rest = span_from(s->page, start = s->at);
        if (rest.len == 0)
            continue;
        if (rest.at[0] == '<' && rest.len > 1) {
            if (is_letter(rest.at[1]))
                return tag(s, false);
            if (rest.at[1] == '/' && rest.len > 2 && is_letter(rest.at[2]))
                return tag(s, true);
            if (span_starts(rest, "<!--")) {
                s->at = find_from(s->page, start + 4, "-->") + 3;
                continue;
            }
            if (rest.at[1] == '!' || rest.at[1] == '?' || rest.at[1] == '/') {
                s->at = find_from(s->page, start, ">") + 1;
                continue;
            }
        }
        const char *next = rest.len > 1 ? memchr(rest.at + 1, '<', rest.len - 1) : NULL;
        s->at = next ? (size_t)(next - s->page.at) : s->page.len;
        return (struct html_part){ .kind = HTML_TEXT, .text = span_cut(s->page, start, s->at) };
    }
}

bool html_attribute_next(struct html_attributes *walk, struct span *name, struct span *value)
{
    struct span t = walk->rest;
    size_t i = 0;
    while (i < t.len && (is_space(t.at[i]) || t.at[i] == '/'))
        i++;
    if (i >= t.len || walk->n++ >= HTML_ATTRIBUTES)
        return false;
    size_t from = i;
    while (i < t.len && !is_space(t.at[i]) && (t.at[i] != '=' || i == from) && t.at[i] != '/')
        i++;
    *name = span_cut(t, from, i);
    *value = (struct span){ "", 0 };
    while (i < t.len && is_space(t.at[i]))
        i++;
    if (i < t.len && t.at[i] == '=') {
        i++;
        while (i < t.len && is_space(t.at[i]))
            i++;
        char quote = i < t.len && (t.at[i] == '"' || t.at[i] == '\'') ? t.at[i++] : 0;
        size_t start = i;
        while (i < t.len && (quote ? t.at[i] != quote : !is_space(t.at[i])))
            i++;
        *value = span_cut(t, start, i);
        i += quote != 0 && i < t.len;
    }
    walk->rest = span_from(t, i);
    return true;
}

struct span html_attribute(struct span t, const char *name)
{
    struct html_attributes walk = { .rest = t };
    struct span found, value;
    while (html_attribute_next(&walk, &found, &value))
        if (span_eq_nocase(found, span_of(name)))
            return value;
    return (struct span){ NULL, 0 };
}

struct span html_decode(struct arena *arena, struct span s)
{
    s = cut_text(s, s.len); /* a tag may have been cut at its limit */
    char *out = arena_alloc(arena, s.len + 4);
    size_t len = 0;
    if (out == NULL)
        return (struct span){ "", 0 };
    for (size_t i = 0; i < s.len;) {
        int32_t c;
        size_t n = s.at[i] == '&' ? entity_read(span_from(s, i), &c) : 0;
        if (n > 0) {
            len += utf8_put(c, out + len); /* a reference is never shorter than its character */
            i += n;
            continue;
        }
        if (is_space(s.at[i])) {
            if (len > 0 && out[len - 1] != ' ')
                out[len++] = ' ';
        } else {
            out[len++] = s.at[i];
        }
        i++;
    }
    return span_trim((struct span){ out, len });
}
