/* html_tree.c -- a page -> elements and blocks of text.
 *
 * Not the tree of the standard, but what the choice of the article needs, in one pass and in
 * memory that the size of the page bounds: elements in the order of their starts, each with its
 * end, and runs of text between block tags. No recursion: the open elements are a short stack, and
 * what lies deeper than it is read as text of its last element. */
#include "intake/html_tree.h"
#include "base/utf8.h"

static const uint16_t kind_inherits[] = {
    [KIND_A] = EV_IN_LINK,        [KIND_LIST] = EV_IN_LIST, [KIND_TABLE] = EV_IN_TABLE,
    [KIND_FIGURE] = EV_IN_FIGURE, [KIND_BODY] = 0,
};

/* ---- Text into blocks ---- */

static void page_piece(struct page *p, size_t given, size_t len)
{
    if (p->n_pieces > 0) {
        struct source_piece *last = &p->pieces[p->n_pieces - 1];
        if (last->text + last->len == p->len && last->given + last->len == given) {
            last->len += (uint32_t)len;
            return;
        }
    }
    if (!arena_grow(&p->a->arena, (void **)&p->pieces, &p->piece_room, p->n_pieces + 1,
                    sizeof p->pieces[0])) {
        p->failed = true;
        return;
    }
    p->pieces[p->n_pieces++] =
        (struct source_piece){ (uint32_t)p->len, (uint32_t)given, (uint32_t)len };
}

static void block_end(struct page *p)
{
    p->join = false;
    if (!p->in_block)
        return;
    struct block *b = &p->blocks[p->n_blocks - 1];
    while (p->len > b->start && (p->out[p->len - 1] == ' ' || p->out[p->len - 1] == '\n')) {
        p->len--;
        struct source_piece *last = p->n_pieces ? &p->pieces[p->n_pieces - 1] : NULL;
        if (last != NULL && last->text + last->len > p->len && --last->len == 0)
            p->n_pieces--;
    }
    b->end = p->len;
    if (b->end == b->start)
        p->n_blocks--;
    p->in_block = false;
}

static void block_begin(struct page *p)
{
    if (p->n_blocks >= PAGE_BLOCKS || !arena_grow(&p->a->arena, (void **)&p->blocks, &p->block_room,
                                                  p->n_blocks + 1, sizeof p->blocks[0])) {
        p->failed = p->failed || p->n_blocks < PAGE_BLOCKS;
        p->overflow = true;
        return;
    }
    size_t i = p->depth - 1;
    while (i > 0 && p->stack[i].kind == KIND_A)
        i--;
    const struct element *e = &p->elements[p->stack[i].element];
    p->blocks[p->n_blocks++] =
        (struct block){ .start = p->len,
                        .element = p->stack[i].element,
                        .evidence = p->stack[p->depth - 1].evidence,
                        .kind = e->kind,
                        .level = e->level,
                        .link_first = (p->stack[p->depth - 1].evidence & EV_IN_LINK) != 0,
                        .joins = p->join };
    p->in_block = true;
}

static void page_put(struct page *p, const char *bytes, size_t n, size_t given, size_t used)
{
    if (!p->in_block)
        block_begin(p);
    if (!p->in_block)
        return;
    if (n == used)
        page_piece(p, given, n);
    memcpy(p->out + p->len, bytes, n);
    p->len += n;
    if (p->stack[p->depth - 1].evidence & EV_IN_LINK)
        p->blocks[p->n_blocks - 1].linked += n;
}

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

static void page_space(struct page *p, size_t given, size_t used)
{
    if (p->in_block && p->len > 0 && p->out[p->len - 1] != ' ' && p->out[p->len - 1] != '\n')
        page_put(p, " ", 1, given, used);
}

static void page_text(struct page *p, struct span text)
{
    size_t base = (size_t)(text.at - p->source.at);
    for (size_t i = 0; i < text.len && !p->failed;) {
        int32_t c;
        char bytes[4];
        if (is_space(text.at[i])) {
            page_space(p, base + i++, 1);
            continue;
        }
        size_t n = text.at[i] == '&' ? entity_read(span_from(text, i), &c) : 0;
        if (n > 0) {
            if ((c < 128 && is_space((char)c)) || (c == 0xA0 && !p->in_block))
                page_space(p, 0, 0);
            else
                page_put(p, bytes, utf8_put(c, bytes), 0, 0); /* not as given: no piece */
            i += n;
            continue;
        }
        size_t end = i + 1;
        while (end < text.len && !is_space(text.at[end]) && text.at[end] != '&')
            end++;
        page_put(p, text.at + i, end - i, base + i, end - i);
        i = end;
    }
}

/* ---- Tags ---- */

static bool is_inline(uint8_t kind)
{
    return kind == KIND_SPAN || kind == KIND_A;
}

static bool is_container(uint8_t kind)
{
    return kind >= KIND_LI && kind != KIND_PRE;
}

static void element_pop(struct page *p)
{
    struct element *e = &p->elements[p->stack[--p->depth].element];
    if (p->depth > 0 && p->stack[p->depth].element == p->stack[p->depth - 1].element)
        return; /* it was not kept */
    e->end = (uint32_t)p->n_elements;
    e->end_block = (uint32_t)p->n_blocks;
}

static void pop_to(struct page *p, size_t depth)
{
    while (p->depth > depth)
        element_pop(p);
}

/* A block ends the paragraph that is open before it. */
static void pop_paragraph(struct page *p)
{
    for (size_t i = p->depth; i-- > 1 && !is_container(p->stack[i].kind);)
        if (p->stack[i].kind == KIND_P || p->stack[i].kind == KIND_H) {
            pop_to(p, i);
            return;
        }
}

static void pop_item(struct page *p, uint8_t kind, uint8_t stop)
{
    for (size_t i = p->depth; i-- > 1;) {
        if (p->stack[i].kind == stop || (kind == KIND_A && is_container(p->stack[i].kind)))
            return;
        if (p->stack[i].kind == kind) {
            pop_to(p, i);
            return;
        }
    }
}

static void element_open(struct page *p, uint8_t name, const struct html_part *part)
{
    uint8_t kind = html_tag_kind(name);
    uint16_t evidence = html_evidence(name == HTML_TAG_OWN ? part->name : SPAN(""), part->text);
    /* Inside a paragraph a name like "date" is part of its sentence: only what isn't shown goes. */
    uint16_t marks = EV_HIDDEN;
    if (p->elements[p->stack[p->depth - 1].element].kind != KIND_P && !p->in_block)
        marks |= EV_OUT | EV_CAPTION | EV_BYLINE;
    bool breaks = kind == KIND_SPAN && (evidence & marks) != 0, joins = breaks && p->in_block;
    if (kind == KIND_SPAN && !breaks)
        evidence = 0;
    if (!is_inline(kind) || breaks)
        block_end(p);
    if (!is_inline(kind))
        pop_paragraph(p);
    if (kind == KIND_A)
        pop_item(p, KIND_A, KIND_BODY);
    if (kind == KIND_LI)
        pop_item(p, KIND_LI, KIND_LIST);
    if (kind == KIND_CELL || kind == KIND_ROW)
        pop_item(p, kind, KIND_TABLE);
    if (p->depth >= PAGE_DEPTH) {
        p->too_deep++;
        return;
    }
    const struct open_element *up = &p->stack[p->depth - 1];
    struct open_element open = {
        .element = up->element, .evidence = up->evidence, .name = name, .kind = kind
    };
    if (kind != KIND_A || html_attribute(part->text, "href").at != NULL)
        open.evidence |= kind_inherits[kind];
    open.breaks = breaks;
    /* Spans that say nothing and links are no elements: they'd be most of the page. */
    if (!is_inline(kind) || evidence != 0) {
        if (p->n_elements >= PAGE_ELEMENTS) {
            p->overflow = true;
        } else if (!arena_grow(&p->a->arena, (void **)&p->elements, &p->element_room,
                               p->n_elements + 1, sizeof p->elements[0])) {
            p->failed = true;
            return;
        } else {
            open.element = (uint32_t)p->n_elements++;
            p->elements[open.element] = (struct element){
                .parent = up->element,
                .first_block = (uint32_t)p->n_blocks,
                .evidence = evidence,
                .kind = kind,
                .level = (uint8_t)(kind == KIND_H ? part->name.at[1] - '0' : 0),
            };
        }
    }
    p->stack[p->depth++] = open;
    p->join = joins;
}

static void element_close(struct page *p, uint8_t name)
{
    uint8_t kind = html_tag_kind(name);
    if (p->too_deep > 0) {
        p->too_deep--;
        return;
    }
    for (size_t i = p->depth; i-- > 1;) {
        const struct open_element *o = &p->stack[i];
        if (o->name == name || (kind == KIND_H && o->kind == KIND_H)) {
            bool breaks = o->breaks;
            if (!is_inline(kind) || breaks)
                block_end(p);
            pop_to(p, i);
            p->join = breaks;
            return;
        }
        /* An end tag does not end what is around an article, a stray </span> no paragraph. */
        if (o->kind == KIND_BODY || (kind == KIND_SPAN && is_container(o->kind)) ||
            (o->kind == KIND_ARTICLE && kind != KIND_MAIN) ||
            (o->kind == KIND_CELL && kind < KIND_CELL))
            break;
    }
    if (!is_inline(kind))
        block_end(p);
}

static void page_break(struct page *p)
{
    if (p->in_block && p->len > p->blocks[p->n_blocks - 1].start && p->out[p->len - 1] == '\n')
        block_end(p);
    else if (p->in_block)
        page_put(p, "\n", 1, 0, 0);
}

/* ---- The page ---- */

/* Where the text of the article stands in the page's description of itself; between its marks. */
static struct span ld_body(struct span script)
{
    size_t at = span_find(script, SPAN("\"articleBody\""));
    if (at == SIZE_MAX)
        return (struct span){ "", 0 };
    struct span s = span_trim(span_from(script, at + 13));
    if (!span_starts(s, ":"))
        return (struct span){ "", 0 };
    s = span_trim(span_from(s, 1));
    size_t i = 1;
    while (i < s.len && s.at[i] != '"')
        i += s.at[i] == '\\' ? 2 : 1;
    return s.len > 0 && s.at[0] == '"' ? span_cut(s, 1, i) : (struct span){ "", 0 };
}

/* What stands inside <script> and its like is no text. */
static void page_raw(struct page *p, const struct html_part *open, struct html_scanner *s)
{
    struct html_scanner ahead = *s;
    struct html_part inside = html_next(&ahead);
    if (inside.kind != HTML_TEXT)
        return;
    *s = ahead;
    struct span type = html_attribute(open->text, "type");
    if (type.at != NULL && span_eq_nocase(type, SPAN("application/ld+json"))) {
        struct span body = ld_body(inside.text);
        if (body.len > p->body_text.len)
            p->body_text = body;
    }
}

bool page_scan(struct page *p)
{
    struct html_scanner s = { .page = p->source };
    p->body_text = (struct span){ "", 0 };
    if (!arena_grow(&p->a->arena, (void **)&p->elements, &p->element_room, 64,
                    sizeof p->elements[0]))
        return false;
    p->elements[0] = (struct element){ .kind = KIND_ROOT };
    p->n_elements = 1;
    p->stack[0] = (struct open_element){ .name = HTML_TAG_NONE, .kind = KIND_ROOT };
    p->depth = 1;
    for (;;) {
        struct html_part part = html_next(&s);
        if (part.kind == HTML_END || p->failed)
            break;
        if (part.kind == HTML_TEXT) {
            page_text(p, part.text);
            continue;
        }
        if (part.kind == HTML_OPEN && s.raw[0] != '\0') {
            page_raw(p, &part, &s);
            continue;
        }
        uint8_t name = html_tag(part.name);
        if (name != HTML_TAG_NONE && part.kind == HTML_OPEN)
            element_open(p, name, &part);
        else if (name != HTML_TAG_NONE)
            element_close(p, name);
        else if (span_eq_nocase(part.name, SPAN("br")))
            page_break(p);
        else if (part.kind == HTML_OPEN && span_eq_nocase(part.name, SPAN("hr")))
            block_end(p);
    }
    block_end(p);
    pop_to(p, 0);
    p->elements[0].end = (uint32_t)p->n_elements;
    p->elements[0].end_block = (uint32_t)p->n_blocks;
    return !p->failed;
}

/* ---- The text that the page gives as its article ---- */

static int hex_value(char c)
{
    return c >= '0' && c <= '9'                 ? c - '0'
           : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10
                                                : -1;
}

/* The character of an escape of JSON at the front of `s`; the bytes read. */
static size_t escape_read(struct span s, int32_t *c)
{
    static const char from[] = "nrtbf", to[] = "\n\n\t  ";
    if (s.len < 2)
        return s.len;
    const char *known = strchr(from, s.at[1]);
    *c = known != NULL ? to[known - from] : (unsigned char)s.at[1];
    if (s.at[1] != 'u')
        return 2;
    *c = -1;
    int32_t v = 0;
    for (size_t i = 2; i < 6; i++) {
        int digit = i < s.len ? hex_value(s.at[i]) : -1;
        if (digit < 0)
            return i < s.len ? i : s.len; /* a broken escape has no character */
        v = v * 16 + digit;
    }
    *c = v;
    return 6;
}

/* Two escapes may make one character. */
static size_t character_read(struct span s, int32_t *c)
{
    int32_t low = 0;
    *c = -1;
    size_t n = escape_read(s, c), m = 0;
    if (*c >= 0xD800 && *c < 0xDC00 && span_starts(span_from(s, n), "\\u"))
        m = escape_read(span_from(s, n), &low);
    if (low >= 0xDC00 && low < 0xE000) {
        *c = 0x10000 + ((*c - 0xD800) << 10) + (low - 0xDC00);
        return n + m;
    }
    return n;
}

static size_t body_tag(struct page *p, struct span s)
{
    size_t end = span_find(span_cut(s, 0, 2000), SPAN(">"));
    if (end == SIZE_MAX)
        return 0;
    size_t from = 1;
    while (from < s.len && from < 3 && (s.at[from] == '\\' || s.at[from] == '/'))
        from++; /* "<\/p>" */
    size_t to = from;
    while (to < end && (s.at[to] | 32) >= 'a' && (s.at[to] | 32) <= 'z')
        to++;
    if (to == from)
        return 0;
    uint8_t name = html_tag(span_cut(s, from, to));
    if (span_eq_nocase(span_cut(s, from, to), SPAN("br")) ||
        (name != HTML_TAG_NONE && !is_inline(html_tag_kind(name))))
        block_end(p);
    return end + 1;
}

size_t page_take_body(struct page *p)
{
    struct span s = p->body_text;
    size_t base = (size_t)(s.at - p->source.at), first = p->n_blocks, n;
    p->depth = 1;
    for (size_t i = 0; i < s.len && !p->failed; i += n) {
        int32_t c = -1;
        char bytes[4];
        n = 1;
        if (s.at[i] == '<' && (n = body_tag(p, span_from(s, i))) > 0)
            continue;
        n = 0;
        if (s.at[i] == '\\')
            n = character_read(span_from(s, i), &c);
        else if (s.at[i] == '&')
            n = entity_read(span_from(s, i), &c);
        if (n == 0) {
            n = 1;
            if (is_space(s.at[i]))
                page_space(p, base + i, 1);
            else
                page_put(p, s.at + i, 1, base + i, 1);
        } else if (c == '\n') {
            block_end(p);
        } else if (c >= 0 && c < 128 && is_space((char)c)) {
            page_space(p, 0, 0);
        } else if (c > 0 && (c < 0xD800 || c >= 0xE000)) {
            page_put(p, bytes, utf8_put(c, bytes), 0, 0);
        }
    }
    block_end(p);
    return first;
}
