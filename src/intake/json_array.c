/* json_array.c -- see json_array.h.
 *
 * An object is followed through its grammar, not only through its brackets: where a quotation mark
 * is lost, text turns into marks at once, and the damage is noticed before it has swallowed the
 * objects behind it. The next object then begins at the next `, {"`. */
#include "intake/json_array.h"

enum { JSON_DEPTH = 1000 };

bool json_array_sniff(struct span head)
{
    size_t n = 0, same = 0;
    if (span_starts(head, "\xEF\xBB\xBF"))
        head = span_from(head, 3);
    for (size_t i = 0; i < head.len && n < 3; i++) {
        if (memchr(" \t\r\n", head.at[i], 4) != NULL)
            continue;
        if (n == 1 && same == 1 && head.at[i] == ']')
            return true; /* empty */
        same += head.at[i] == "[{\""[n++];
    }
    return same >= 2;
}

/* ---- One object ---- */

/* Where a scan is: it can stop at the end of what is held and go on with more. */
struct scan {
    size_t at; /* next byte */
    enum { VALUE, FIRST_VALUE, NAME, FIRST_NAME, COLON, MORE, STRING, NAME_STRING, WORD } want;
    size_t depth;
    uint64_t arrays[(JSON_DEPTH + 63) / 64]; /* a bit a depth: it is one */
    bool escape;
};

enum scan_result { SCAN_MORE, SCAN_DONE, SCAN_WRONG };

static bool in_array(const struct scan *n)
{
    return n->depth > 0 && (n->arrays[(n->depth - 1) / 64] >> ((n->depth - 1) % 64) & 1);
}

static bool scan_open(struct scan *n, bool array)
{
    if (n->depth == JSON_DEPTH)
        return false;
    uint64_t bit = (uint64_t)1 << (n->depth % 64);
    n->arrays[n->depth / 64] &= ~bit;
    if (array)
        n->arrays[n->depth / 64] |= bit;
    n->depth++;
    n->want = array ? FIRST_VALUE : FIRST_NAME;
    return true;
}

static bool scan_close(struct scan *n, char c)
{
    if ((c == ']') != in_array(n))
        return false;
    n->depth--;
    n->want = MORE;
    return true;
}

static bool is_word(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '-' || c == '+' || c == '.' ||
           c == 'E';
}

static bool scan_value(struct scan *n, char c)
{
    if (n->want == FIRST_VALUE && c == ']')
        return scan_close(n, c);
    if (c == '{' || c == '[')
        return scan_open(n, c == '[');
    n->want = c == '"' ? STRING : WORD;
    return c == '"' || is_word(c);
}

/* A byte outside of strings and words. */
static bool scan_mark(struct scan *n, char c)
{
    switch (n->want) {
    case VALUE:
    case FIRST_VALUE:
        return scan_value(n, c);
    case FIRST_NAME:
        if (c == '}')
            return scan_close(n, c);
        n->want = NAME_STRING;
        return c == '"';
    case NAME:
        n->want = NAME_STRING;
        return c == '"';
    case COLON:
        n->want = VALUE;
        return c == ':';
    default:
        if (c != ',')
            return (c == '}' || c == ']') && scan_close(n, c);
        n->want = in_array(n) ? VALUE : NAME;
        return true;
    }
}

/* Goes on through `s`, whose first byte opens the object. */
static enum scan_result scan(struct scan *n, struct span s)
{
    for (; n->at < s.len; n->at++) {
        char c = s.at[n->at];
        if (n->want == STRING || n->want == NAME_STRING) {
            if (n->escape)
                n->escape = false;
            else if (c == '\\')
                n->escape = true;
            else if (c == '"')
                n->want = n->want == STRING ? MORE : COLON;
            else if ((unsigned char)c < 0x20)
                return SCAN_WRONG;
            continue;
        }
        if (n->want == WORD) {
            if (is_word(c))
                continue;
            n->want = MORE;
        }
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n')
            continue;
        if (!scan_mark(n, c))
            return SCAN_WRONG;
        if (n->depth == 0) {
            n->at++;
            return SCAN_DONE;
        }
    }
    return SCAN_MORE;
}

/* ---- The array ---- */

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* Where the first `, { "` of `s` has its bracket; SIZE_MAX: none. *keep: from where on it may only
 * be cut short. */
static size_t find_object(struct span s, size_t *keep)
{
    *keep = s.len;
    for (size_t i = 0; i < s.len; i++) {
        const char *comma = memchr(s.at + i, ',', s.len - i);
        if (comma == NULL)
            return SIZE_MAX;
        i = (size_t)(comma - s.at);
        size_t n = 1, at = i + 1, open = 0;
        for (; at < s.len && n < 3 && at - i < 4096; at++) {
            if (is_blank(s.at[at]))
                continue;
            if (s.at[at] != ",{\""[n])
                break;
            open = n == 1 ? at : open;
            n++;
        }
        if (n == 3)
            return open;
        if (at == s.len) {
            *keep = i;
            return SIZE_MAX;
        }
    }
    return SIZE_MAX;
}

static dm_status find_next(struct json_array *j, struct source *s, bool *end, dm_report *why)
{
    for (;;) {
        size_t keep, at = find_object(source_held(s), &keep);
        if (at != SIZE_MAX) {
            (void)source_take(s, at);
            j->broken = false;
            return DM_OK;
        }
        if (s->eof) {
            (void)source_take(s, source_held(s).len);
            j->over = s->fault == DM_OK;
            *end = true;
            return DM_OK;
        }
        (void)source_take(s, keep);
        dm_status status = source_more(s, why);
        if (status != DM_OK)
            return status;
    }
}

/* The first byte that is no blank, held; *end: there is none. */
static dm_status pass_blanks(struct source *s, char *c, bool *end, dm_report *why)
{
    for (;;) {
        struct span held = source_held(s);
        size_t n = 0;
        while (n < held.len && is_blank(held.at[n]))
            n++;
        (void)source_take(s, n);
        if (n < held.len) {
            *c = held.at[n];
            return DM_OK;
        }
        *end = s->eof;
        dm_status status = *end ? DM_OK : source_more(s, why);
        if (status != DM_OK || *end)
            return status;
    }
}

/* The object that begins here is not to be had: the search goes on behind its bracket. */
static dm_status broken(struct json_array *j, struct source *s, dm_status status, const char *what,
                        dm_report *why)
{
    (void)source_take(s, 1);
    j->broken = true;
    return fail(why, status, "object %zu of the array: %s", j->count, what);
}

static dm_status object_next(struct json_array *j, struct source *s, size_t limit, struct span *out,
                             dm_report *why)
{
    struct scan n = { .want = VALUE };
    j->count++;
    j->line = s->line + 1;
    for (;;) {
        enum scan_result got = scan(&n, source_held(s));
        if (got == SCAN_WRONG && n.depth == JSON_DEPTH)
            return broken(j, s, DM_LIMIT, "values inside values, more than 1000 deep", why);
        if (got == SCAN_WRONG)
            return broken(j, s, DM_BAD_INPUT, "not valid JSON", why);
        if (got == SCAN_DONE) {
            *out = source_take(s, n.at);
            return DM_OK;
        }
        if (s->eof && s->fault != DM_OK) {
            source_pass(s, source_held(s).len); /* the fault is told instead */
            return DM_OK;
        }
        if (s->eof)
            return broken(j, s, DM_BAD_INPUT, "it ends too early", why);
        if (source_held(s).len > limit)
            return broken(j, s, DM_LIMIT, "more than 32 MB, the most that is read of one", why);
        dm_status status = source_more(s, why);
        if (status != DM_OK)
            return status;
    }
}

/* What stands here is neither an object nor a comma: the end of the array, or damage. */
static dm_status misplaced(struct json_array *j, struct source *s, char c, bool *end,
                           dm_report *why)
{
    bool close = c == ']';
    (void)source_take(s, 1);
    dm_status status = pass_blanks(s, &c, end, why);
    j->over = *end && close;
    if (status != DM_OK || j->over)
        return status;
    *end = false;
    j->broken = c != '{'; /* a comma was hit: the object behind it is whole */
    return fail(why, DM_BAD_INPUT, "behind object %zu of the array: %s", j->count,
                close ? "the array ends, and yet more follows"
                      : "something stands there that is no object");
}

dm_status json_array_next(struct json_array *j, struct source *s, size_t limit, struct span *out,
                          bool *end, dm_report *why)
{
    *out = (struct span){ "", 0 };
    *end = j->over;
    if (!j->begun && span_starts(source_held(s), "\xEF\xBB\xBF"))
        source_pass(s, 3);
    while (!*end) {
        char c = '\0';
        dm_status status = j->broken ? find_next(j, s, end, why) : DM_OK;
        if (status == DM_OK && !*end)
            status = pass_blanks(s, &c, end, why);
        if (status != DM_OK)
            return status;
        if (*end)
            break;
        if (c == '{') {
            status = object_next(j, s, limit, out, why);
            if (status != DM_OK || out->len > 0)
                return status;
            continue;
        }
        bool first = !j->begun && c == '[';
        j->begun = true;
        if (first || c == ',') {
            (void)source_take(s, 1);
            continue;
        }
        return misplaced(j, s, c, end, why);
    }
    if (!j->over && s->fault == DM_OK) {
        j->over = true;
        *end = false;
        return fail(why, DM_BAD_INPUT, "the array ends without its bracket: it may be cut off");
    }
    j->over = s->fault == DM_OK; /* behind a gap there may be more */
    j->broken = true;
    return DM_OK;
}
