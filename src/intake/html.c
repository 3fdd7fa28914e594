/* html.c -- a web page -> the article's text; html_meta.c takes what it says of itself.
 *
 * The page is read once into blocks: runs of text between block tags, each with the kind of its
 * element and what surrounds it. Then the blocks of the article are chosen: paragraphs, headings,
 * list items, quotations inside <article> (the one with most text: teasers are articles too) or
 * <main>, else all of the page. A neighbour's text would give false events with a wrong date, so
 * what is doubtful is left out. No tree, no recursion: the open elements are a short stack. */
#include "intake/html.h"
#include "base/utf8.h"

enum {
    PAGE_DEPTH = 512,     /* open elements that are followed */
    PAGE_BLOCKS = 200000, /* blocks that are kept */
    LEAST_ARTICLE = 200,  /* bytes of paragraphs that make an <article> the article */
    LEAST_TEXT = 100
};

enum tag {
    TAG_NONE,
    TAG_P,
    TAG_H1,
    TAG_H,
    TAG_LI,
    TAG_QUOTE,
    TAG_PRE,
    TAG_DIV,
    TAG_CELL,
    TAG_LIST,
    TAG_ARTICLE,
    TAG_MAIN,
    TAG_NAV,
    TAG_HEADER,
    TAG_FOOTER,
    TAG_ASIDE,
    TAG_CAPTION,
    TAG_FORM,
    TAG_CONTROL,
    TAG_A,
    TAG_BODY
};

enum {
    IN_ARTICLE = 1,
    IN_MAIN = 2,
    IN_LINK = 4,
    IN_HEADER = 8, /* of the page or the article: headline, byline */
    IN_FORM = 16,  /* some sites wrap the whole page in one */
    IN_FURNITURE = 32
};

static const struct tag_row {
    const char *name;
    uint8_t tag, flags;
} tag_rows[] = {
    { "p", TAG_P, 0 },
    { "h1", TAG_H1, 0 },
    { "h2", TAG_H, 0 },
    { "h3", TAG_H, 0 },
    { "h4", TAG_H, 0 },
    { "h5", TAG_H, 0 },
    { "h6", TAG_H, 0 },
    { "li", TAG_LI, 0 },
    { "blockquote", TAG_QUOTE, 0 },
    { "pre", TAG_PRE, 0 },
    { "div", TAG_DIV, 0 },
    { "section", TAG_DIV, 0 },
    { "table", TAG_DIV, 0 },
    { "tr", TAG_CELL, 0 },
    { "td", TAG_CELL, 0 },
    { "th", TAG_CELL, 0 },
    { "dd", TAG_DIV, 0 },
    { "dt", TAG_DIV, 0 },
    { "figure", TAG_DIV, 0 },
    { "center", TAG_DIV, 0 },
    { "ul", TAG_LIST, 0 },
    { "ol", TAG_LIST, 0 },
    { "body", TAG_BODY, 0 },
    { "article", TAG_ARTICLE, IN_ARTICLE },
    { "main", TAG_MAIN, IN_MAIN },
    { "a", TAG_A, IN_LINK },
    { "nav", TAG_NAV, IN_FURNITURE },
    { "header", TAG_HEADER, IN_HEADER },
    { "footer", TAG_FOOTER, IN_FURNITURE },
    { "aside", TAG_ASIDE, IN_FURNITURE },
    { "figcaption", TAG_CAPTION, IN_FURNITURE },
    { "form", TAG_FORM, IN_FORM },
    { "button", TAG_CONTROL, IN_FURNITURE },
    { "select", TAG_CONTROL, IN_FURNITURE },
    { "svg", TAG_CONTROL, IN_FURNITURE },
    { "dialog", TAG_CONTROL, IN_FURNITURE },
    { "template", TAG_CONTROL, IN_FURNITURE },
};

struct open_element {
    uint8_t tag, flags; /* flags of it and all around it */
};

struct block {
    size_t start, end; /* bytes of page.out */
    size_t linked;     /* of these, inside <a> */
    uint32_t article;  /* number of the outermost <article>; 0: none */
    uint8_t tag, flags;
};

struct page {
    struct article *a;
    struct span source;
    char *out; /* all text of the page, references decoded, white space folded */
    size_t len;
    struct source_piece *pieces;
    size_t n_pieces, piece_room;
    struct block *blocks;
    size_t n_blocks, block_room;
    struct open_element stack[PAGE_DEPTH];
    size_t depth;
    uint32_t articles;
    bool in_block, failed;
    bool overflow; /* more blocks than are kept */
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

static uint8_t page_flags(const struct page *p)
{
    return p->depth > 0 ? p->stack[p->depth - 1].flags : 0;
}

static void block_end(struct page *p)
{
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
        p->failed = p->n_blocks < PAGE_BLOCKS;
        p->overflow = true;
        return;
    }
    uint8_t tag = TAG_NONE;
    for (size_t i = p->depth; i-- > 0 && tag == TAG_NONE;)
        if (p->stack[i].tag != TAG_A)
            tag = p->stack[i].tag;
    p->blocks[p->n_blocks++] = (struct block){
        .start = p->len,
        .tag = tag,
        .flags = page_flags(p),
        .article = page_flags(p) & IN_ARTICLE ? p->articles : 0,
    };
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
    if (page_flags(p) & IN_LINK)
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
            if (c < 128 && is_space((char)c))
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

static const struct tag_row *tag_row_of(struct span name)
{
    for (size_t i = 0; i < sizeof tag_rows / sizeof tag_rows[0]; i++)
        if (span_eq_nocase(name, span_of(tag_rows[i].name)))
            return &tag_rows[i];
    return NULL;
}

/* Words in class and id that mark what is not the article. */
static bool is_furniture(struct span attributes)
{
    static const char *const words[] = {
        "related",       "share",  "sharing",  "social",    "newsletter", "promo",       "sidebar",
        "breadcrumb",    "cookie", "advert",   "ad",        "ads",        "comments",    "caption",
        "recommended",   "teaser", "trending", "subscribe", "sponsor",    "breadcrumbs", "popular",
        "advertisement", "credit", "hidden",   "menu"
    };
    static const char *const names[] = { "class", "id" };
    for (int k = 0; k < 2; k++) {
        struct span v = html_attribute(attributes, names[k]);
        for (size_t i = 0; v.at != NULL && i < v.len && i < 400;) {
            size_t end = i;
            while (end < v.len && ((v.at[end] | 32) >= 'a' && (v.at[end] | 32) <= 'z'))
                end++;
            for (size_t w = 0; w < sizeof words / sizeof words[0]; w++)
                if (span_eq_nocase(span_cut(v, i, end), span_of(words[w])))
                    return true;
            i = end + 1;
        }
    }
    return false;
}

static void pop_through(struct page *p, uint8_t tag, uint8_t stop_a, uint8_t stop_b)
{
    for (size_t i = p->depth; i-- > 0;) {
        if (p->stack[i].tag == tag) {
            p->depth = i;
            return;
        }
        if (p->stack[i].tag == stop_a || p->stack[i].tag == stop_b)
            return;
    }
}

static void element_open(struct page *p, const struct tag_row *row, struct span attributes)
{
    if (row->tag != TAG_A)
        block_end(p);
    if (row->tag == TAG_A)
        pop_through(p, TAG_A, TAG_BODY, TAG_BODY);
    else
        pop_through(p, TAG_P, TAG_DIV, TAG_ARTICLE); /* a block ends the paragraph before it */
    if (row->tag == TAG_LI)
        pop_through(p, TAG_LI, TAG_LIST, TAG_LIST);
    uint8_t flags = (uint8_t)(page_flags(p) | row->flags);
    if (row->tag == TAG_ARTICLE && !(page_flags(p) & IN_ARTICLE))
        p->articles++;
    bool container = row->tag == TAG_DIV || row->tag == TAG_LIST || row->tag == TAG_P;
    if (container && is_furniture(attributes))
        flags |= IN_FURNITURE;
    if (p->depth < PAGE_DEPTH)
        p->stack[p->depth++] = (struct open_element){ row->tag, flags };
}

static void element_close(struct page *p, const struct tag_row *row)
{
    if (row->tag != TAG_A)
        block_end(p);
    /* An end tag inside the article does not end what is around it, as a stray </div> would. */
    pop_through(p, row->tag,
                row->tag == TAG_ARTICLE || row->tag == TAG_MAIN ? TAG_BODY : TAG_ARTICLE, TAG_BODY);
}

/* ---- The page ---- */

static void page_break(struct page *p)
{
    if (p->in_block && p->len > p->blocks[p->n_blocks - 1].start && p->out[p->len - 1] == '\n')
        block_end(p);
    else if (p->in_block)
        page_put(p, "\n", 1, 0, 0);
}

static void page_scan(struct page *p)
{
    struct html_scanner s = { .page = p->source };
    for (;;) {
        struct html_part part = html_next(&s);
        if (part.kind == HTML_END || p->failed)
            break;
        if (part.kind == HTML_OPEN && s.raw[0] != '\0') {
            struct html_scanner ahead = s;
            if (html_next(&ahead).kind == HTML_TEXT)
                s = ahead;
            continue;
        }
        const struct tag_row *row = part.kind == HTML_TEXT ? NULL : tag_row_of(part.name);
        if (part.kind == HTML_TEXT)
            page_text(p, part.text);
        else if (row != NULL && part.kind == HTML_OPEN)
            element_open(p, row, part.text);
        else if (row != NULL)
            element_close(p, row);
        else if (span_eq_nocase(part.name, SPAN("br")))
            page_break(p);
        else if (part.kind == HTML_OPEN && span_eq_nocase(part.name, SPAN("hr")))
            block_end(p);
    }
    block_end(p);
}

/* ---- Choosing ---- */

struct choice {
    uint32_t article; /* only of this <article>; 0: any */
    uint8_t need;     /* flags that must be there */
    uint8_t avoid;    /* flags that must not */
    bool loose;       /* text outside paragraphs too */
};

static bool is_paragraph(const struct block *b)
{
    return b->tag >= TAG_P && b->tag <= TAG_PRE;
}

static bool chosen(const struct block *b, const struct choice *c)
{
    size_t len = b->end - b->start;
    if ((c->article != 0 && b->article != c->article) || (b->flags & c->need) != c->need ||
        (b->flags & c->avoid) != 0)
        return false;
    if (!is_paragraph(b) && !(c->loose && b->linked * 2 < len))
        return false;
    if (b->tag == TAG_LI && b->linked * 10 >= len * 7)
        return false;
    return b->linked * 10 < len * 9 || len > 200;
}

static size_t weight(const struct page *p, const struct choice *c)
{
    size_t sum = 0;
    for (size_t i = 0; i < p->n_blocks; i++)
        if (chosen(&p->blocks[i], c) && p->blocks[i].tag != TAG_H && p->blocks[i].tag != TAG_H1)
            sum += p->blocks[i].end - p->blocks[i].start;
    return sum;
}

/* The <article> with most text: weights of all in one pass. */
static uint32_t heaviest_article(struct page *p)
{
    enum { MOST = 4096 };
    size_t *sums = arena_new(&p->a->arena, size_t, MOST);
    uint32_t best = 0;
    struct choice c = { .avoid = IN_FURNITURE | IN_FORM };
    if (sums == NULL)
        return 0;
    for (size_t i = 0; i < p->n_blocks; i++) {
        const struct block *b = &p->blocks[i];
        if (b->article == 0 || b->article >= MOST || !chosen(b, &c))
            continue;
        sums[b->article] += b->end - b->start;
        if (sums[b->article] > sums[best])
            best = b->article;
    }
    return best;
}

static struct choice page_choose(struct page *p)
{
    uint8_t avoid = IN_FURNITURE | IN_FORM | IN_HEADER;
    struct choice tries[] = {
        { heaviest_article(p), IN_ARTICLE, avoid, false },
        { 0, IN_MAIN, avoid, false },
        { 0, 0, avoid, false },
        { 0, 0, IN_FURNITURE, false },
        { 0, 0, IN_FURNITURE, true },
    };
    size_t n = sizeof tries / sizeof tries[0];
    for (size_t i = 0; i < n; i++) {
        if (i == 0 && tries[i].article == 0)
            continue;
        struct choice loose = tries[i];
        loose.loose = true;
        size_t w = weight(p, &tries[i]), all = weight(p, &loose);
        if (all > 3 * w && all >= LEAST_ARTICLE && i < 2) /* paragraphs that are no <p> */
            return loose;
        if (w >= (i < 2 ? LEAST_ARTICLE : LEAST_TEXT) || i + 1 == n)
            return tries[i];
    }
    return tries[n - 1];
}

/* Adds the map of page.out[from, to), placed at `text` of the article's text. */
static bool piece_copy(struct article *a, const struct page *p, size_t *k, const struct block *b,
                       size_t text, struct source_piece **out, size_t *n, size_t *room)
{
    while (*k < p->n_pieces && p->pieces[*k].text + p->pieces[*k].len <= b->start)
        (*k)++;
    for (size_t i = *k; i < p->n_pieces && p->pieces[i].text < b->end; i++) {
        if (!arena_grow(&a->arena, (void **)out, room, *n + 1, sizeof(struct source_piece)))
            return false;
        (*out)[(*n)++] = (struct source_piece){ (uint32_t)(text + (p->pieces[i].text - b->start)),
                                                p->pieces[i].given, p->pieces[i].len };
    }
    return true;
}

static dm_status page_write(struct page *p, const struct choice *c,
                            const struct input_options *options, dm_report *why)
{
    struct article *a = p->a;
    size_t len = 0, n = 0, room = 0, k = 0, last = 0, left = 0;
    char *out = arena_alloc(&a->arena, p->len + 2 * p->n_blocks + 2);
    struct source_piece *pieces = NULL;
    if (out == NULL)
        return fail(why, DM_NO_MEMORY, "out of memory");
    for (size_t i = 0; i < p->n_blocks; i++) /* headings at the end lead to other articles */
        if (chosen(&p->blocks[i], c) && p->blocks[i].tag != TAG_H && p->blocks[i].tag != TAG_H1)
            last = i + 1;
    for (size_t i = 0; i < p->n_blocks; i++) {
        const struct block *b = &p->blocks[i];
        if (i >= last || !chosen(b, c)) {
            left++;
            continue;
        }
        if (len > 0) {
            memcpy(out + len, "\n\n", 2);
            len += 2;
        }
        if (!piece_copy(a, p, &k, b, len, &pieces, &n, &room))
            return fail(why, DM_NO_MEMORY, "out of memory");
        memcpy(out + len, p->out + b->start, b->end - b->start);
        len += b->end - b->start;
    }
    if (left > 0 &&
        !note_removed(a,
                      arena_printf(&a->arena, "%zu blocks of the page outside its article", left)))
        return fail(why, DM_NO_MEMORY, "out of memory");
    if (p->overflow &&
        !note_removed(
            a, arena_printf(&a->arena, "all behind the first %d blocks of the page", PAGE_BLOCKS)))
        return fail(why, DM_NO_MEMORY, "out of memory");
    static struct source_piece none;
    return mend_text(a, (struct span){ out, len }, pieces ? pieces : &none, n, options, why);
}

dm_status html_read_text(struct article *a, struct span source, const struct input_options *options,
                         dm_report *why)
{
    a->given = source;
    struct page *p = arena_new(&a->arena, struct page, 1);
    if (p == NULL)
        return fail(why, DM_NO_MEMORY, "out of memory");
    p->a = a;
    p->source = source;
    p->out = arena_alloc(&a->arena, source.len + 8);
    if (p->out == NULL)
        return fail(why, DM_NO_MEMORY, "out of memory");
    page_scan(p);
    if (p->failed)
        return fail(why, DM_NO_MEMORY, "out of memory");
    dm_status status = html_meta(a, source, why);
    if (status != DM_OK)
        return status;
    struct choice c = page_choose(p);
    return page_write(p, &c, options, why);
}

int html_sniff(struct span head)
{
    static const char *const starts[] = {
        "<!doctype html", "<html",   "<head", "<body",    "<article",
        "<div",           "<p>",     "<p ",   "<h1",      "<title",
        "<meta",          "<script", "<main", "<section", "<table",
        "<style",         "<link",   "<!--"
    };
    if (span_starts(head, "\xEF\xBB\xBF"))
        head = span_from(head, 3);
    head = span_trim(head);
    for (size_t i = 0; i < sizeof starts / sizeof starts[0]; i++)
        if (span_eq_nocase(span_cut(head, 0, strlen(starts[i])), span_of(starts[i])))
            return 3;
    if (span_starts(head, "<?xml") && (span_find(head, SPAN("<html")) != SIZE_MAX ||
                                       span_find(head, SPAN("<!DOCTYPE html")) != SIZE_MAX))
        return 3;
    return 0;
}

dm_status html_read(struct article *a, struct span bytes, const struct input_options *options,
                    dm_report *why)
{
    struct span page;
    const char *note;
    if (!charset_decode(&a->arena, bytes, &page, &note))
        return fail(why, DM_NO_MEMORY, "out of memory");
    if (note != NULL && !note_repair(a, span_of(note)))
        return fail(why, DM_NO_MEMORY, "out of memory");
    return html_read_text(a, page, options, why);
}
