/* markdown_inline.c -- emphasis, links, code, escapes of one block of Markdown.
 *
 * Every byte of the block gets a fate in one pass, and what is kept is written out. Marks of
 * emphasis go only in pairs, so that "2 * 3 * 4" and snake_case stay. Brackets are paired
 * beforehand by a stack: each look at a link costs its own length, and nothing is read twice. */
#include "intake/markdown.h"
#include "intake/html.h"
#include "base/utf8.h"

enum fate { KEEP, DROP, LINE_END, REFERENCE };
#define NO_MATCH UINT32_MAX
enum { TICKS = 16 };

struct inline_state {
    struct markdown *m;
    struct span s;
    struct mark {
        size_t at;
        uint8_t len;
        char sign;
    } open[MARKDOWN_OPEN];
    size_t n_open;
    bool no_ticks[TICKS + 1]; /* no run of this length follows */
};

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n';
}

static bool is_word(char c)
{
    return ((c | 32) >= 'a' && (c | 32) <= 'z') || (c >= '0' && c <= '9') ||
           (unsigned char)c >= 0x80;
}

static bool is_punctuation(char c)
{
    return c > ' ' && c < 127 && !is_word(c);
}

static size_t run_at(struct span s, size_t at)
{
    size_t n = 1;
    while (at + n < s.len && s.at[at + n] == s.at[at])
        n++;
    return n;
}

static void drop(struct inline_state *i, size_t from, size_t to)
{
    memset(i->m->fate + from, DROP, to - from);
}

/* The bracket that closes each one, by a stack within the array itself. */
static void match_brackets(struct markdown *m)
{
    uint32_t top = NO_MATCH;
    for (size_t i = 0; i < m->block.len; i++) {
        char c = m->block.bytes[i];
        m->match[i] = NO_MATCH;
        if (c == '\\') {
            if (++i < m->block.len)
                m->match[i] = NO_MATCH;
        } else if (c == '[') {
            m->match[i] = top; /* the one around it, until it is closed */
            top = (uint32_t)i;
        } else if (c == ']' && top != NO_MATCH) {
            uint32_t around = m->match[top];
            m->match[top] = (uint32_t)i;
            top = around;
        }
    }
    while (top != NO_MATCH) { /* never closed */
        uint32_t around = m->match[top];
        m->match[top] = NO_MATCH;
        top = around;
    }
}

/* One past "(address 'title')" at `at`; 0: it isn't one. An address holds no bracket, which keeps
 * rows of "[](" from being read over and over. */
static size_t address_end(struct span s, size_t at)
{
    size_t depth = 0;
    for (size_t i = at; i < s.len && i < at + MARKDOWN_LINK; i++) {
        char c = s.at[i];
        if (c == '[')
            return 0;
        if (c == '\\')
            i++;
        else if (c == '(')
            depth++;
        else if (c == ')' && --depth == 0)
            return i + 1;
    }
    return 0;
}

static bool is_label(const struct markdown *m, struct span name)
{
    for (size_t i = 0; i < m->n_labels; i++)
        if (span_eq_nocase(m->labels[i], name))
            return true;
    return false;
}

/* The link at "[": *close is its bracket, the return value one past all of it; 0: only a bracket.
 */
static size_t link_end(const struct inline_state *i, size_t at, size_t *close)
{
    const struct markdown *m = i->m;
    uint32_t match = m->match[at];
    if (match == NO_MATCH)
        return 0;
    *close = match;
    size_t next = (size_t)match + 1;
    struct span name = span_cut(i->s, at + 1, match);
    if (next < i->s.len && i->s.at[next] == '(') {
        size_t end = address_end(i->s, next);
        if (end > 0)
            return end;
    }
    if (next < i->s.len && i->s.at[next] == '[' && m->match[next] != NO_MATCH) {
        struct span other = span_cut(i->s, next + 1, m->match[next]);
        if (is_label(m, other.len > 0 ? other : name))
            return (size_t)m->match[next] + 1;
    }
    return is_label(m, name) ? next : 0;
}

/* "[", "![", "[^1]". */
static size_t bracket(struct inline_state *i, size_t at)
{
    bool image = i->s.at[at] == '!';
    size_t open = at + image, close, end;
    if (open >= i->s.len || i->s.at[open] != '[')
        return at + 1;
    uint32_t match = i->m->match[open];
    if (!image && match != NO_MATCH && open + 1 < i->s.len && i->s.at[open + 1] == '^') {
        drop(i, open, (size_t)match + 1); /* a footnote's number */
        return (size_t)match + 1;
    }
    end = link_end(i, open, &close);
    if (end == 0)
        return open + 1;
    if (image) {
        i->m->images++;
        drop(i, at, end);
        return end;
    }
    drop(i, open, open + 1);
    drop(i, close, end);
    return open + 1; /* its words are read on; what is dropped behind them is passed over */
}

/* `code`: kept as it is. */
static size_t ticks(struct inline_state *i, size_t at)
{
    size_t n = run_at(i->s, at);
    if (n > TICKS || i->no_ticks[n])
        return at + n;
    for (size_t k = at + n; k < i->s.len;) {
        const char *hit = memchr(i->s.at + k, '`', i->s.len - k);
        if (hit == NULL)
            break;
        k = (size_t)(hit - i->s.at);
        size_t here = run_at(i->s, k);
        if (here == n) {
            drop(i, at, at + n);
            drop(i, k, k + n);
            return k + n;
        }
        k += here;
    }
    i->no_ticks[n] = true;
    return at + n;
}

/* A tag, a comment, an address in angle brackets. */
static size_t angle(struct inline_state *i, size_t at)
{
    struct span s = i->s;
    if (at + 1 >= s.len || !(is_word(s.at[at + 1]) || s.at[at + 1] == '/' || s.at[at + 1] == '!'))
        return at + 1;
    for (size_t k = at + 1; k < s.len && k < at + MARKDOWN_LINK && s.at[k] != '<'; k++) {
        if (s.at[k] != '>')
            continue;
        struct span inner = span_cut(s, at + 1, k);
        if (span_starts(inner, "http") || span_find(inner, SPAN("@")) != SIZE_MAX) {
            drop(i, at, at + 1);
            drop(i, k, k + 1);
        } else {
            drop(i, at, k + 1);
            if (inner.len >= 2 && span_eq_nocase(span_cut(inner, 0, 2), SPAN("br")))
                i->m->fate[at] = LINE_END;
        }
        return k + 1;
    }
    return at + 1;
}

/* "*", "_", "~~": the pair goes when its second half is met. */
static size_t emphasis(struct inline_state *i, size_t at)
{
    struct span s = i->s;
    size_t n = run_at(s, at);
    char sign = s.at[at], before = at > 0 ? s.at[at - 1] : ' ',
         after = at + n < s.len ? s.at[at + n] : ' ';
    if (n > 3 || (sign == '~' && n != 2))
        return at + n;
    bool opens = !is_space(after) && !is_word(before);
    bool closes = !is_space(before) && !is_word(after);
    for (size_t k = i->n_open; closes && k-- > 0;) {
        struct mark *mark = &i->open[k];
        if (mark->sign != sign || mark->len != n || mark->at + n >= at)
            continue;
        drop(i, mark->at, mark->at + n);
        drop(i, at, at + n);
        i->n_open = k;
        return at + n;
    }
    if (opens && i->n_open < MARKDOWN_OPEN)
        i->open[i->n_open++] = (struct mark){ at, (uint8_t)n, sign };
    return at + n;
}

static size_t one(struct inline_state *i, size_t at)
{
    struct span s = i->s;
    int32_t unused;
    switch (s.at[at]) {
    case '\\':
        if (at + 1 < s.len && is_punctuation(s.at[at + 1])) {
            i->m->fate[at] = DROP;
            return at + 2;
        }
        return at + 1;
    case '`':
        return ticks(i, at);
    case '!':
    case '[':
        return bracket(i, at);
    case '<':
        return angle(i, at);
    case '&':
        if (entity_read(span_from(s, at), &unused) > 0)
            i->m->fate[at] = REFERENCE;
        return at + 1;
    case '*':
    case '_':
    case '~':
        return emphasis(i, at);
    default:
        return at + 1;
    }
}

static void write_out(struct markdown *m, struct span s)
{
    for (size_t at = 0; at < s.len; at++) {
        int32_t c;
        char bytes[4];
        switch (m->fate[at]) {
        case KEEP:
            markdown_put(m, s.at[at], m->block.given[at]);
            break;
        case LINE_END:
            markdown_put(m, '\n', UINT32_MAX);
            break;
        case REFERENCE: {
            size_t used = entity_read(span_from(s, at), &c), n = utf8_put(c, bytes);
            for (size_t k = 0; k < n; k++)
                markdown_put(m, bytes[k], UINT32_MAX);
            at += used - 1;
            break;
        }
        default:
            break;
        }
    }
}

void markdown_inline(struct markdown *m)
{
    struct arena *arena = &m->a->arena;
    size_t len = m->block.len;
    struct inline_state i = { .m = m, .s = { m->block.bytes, len } };
    if (len == 0)
        return;
    if (!arena_grow(arena, (void **)&m->fate, &m->fate_room, len, sizeof m->fate[0]) ||
        !arena_grow(arena, (void **)&m->match, &m->match_room, len, sizeof m->match[0])) {
        m->failed = true;
        return;
    }
    memset(m->fate, KEEP, len);
    match_brackets(m);
    for (size_t at = 0; at < len;)
        at = m->fate[at] == KEEP ? one(&i, at) : at + 1;
    write_out(m, i.s);
    m->block.len = 0;
}
