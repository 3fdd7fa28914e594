/* html.c -- a web page -> the article's text.
 *
 * The page is read once into elements and blocks (html_tree.c); which blocks are the article is
 * chosen by what elements are called and by how text and links lie in them (html_choose.c). */
#include "intake/html_tree.h"

enum { LEAST_BODY = 300 }; /* bytes of an article's text in JSON-LD */

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

static dm_status page_write(struct page *p, const bool *keep, const struct input_options *options,
                            dm_report *why)
{
    struct article *a = p->a;
    size_t len = 0, n = 0, room = 0, k = 0, left = 0, before = 0;
    char *out = arena_alloc(&a->arena, p->len + 2 * p->n_blocks + 2);
    struct source_piece *pieces = NULL;
    if (out == NULL)
        return fail(why, DM_NO_MEMORY, "out of memory");
    for (size_t i = 0; i < p->n_blocks; i++) {
        const struct block *b = &p->blocks[i];
        if (!keep[i]) {
            left++;
            continue;
        }
        if (len > 0) {
            bool joins = b->joins && p->blocks[before].element == b->element;
            memcpy(out + len, joins ? " " : "\n\n", joins ? 1 : 2);
            len += joins ? 1 : 2;
        }
        before = i;
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
        !note_removed(a, arena_printf(&a->arena,
                                      "all behind the first %d blocks or %d elements of the page",
                                      PAGE_BLOCKS, PAGE_ELEMENTS)))
        return fail(why, DM_NO_MEMORY, "out of memory");
    static struct source_piece none;
    a->from_markup = true;
    return mend_text(a, (struct span){ out, len }, pieces ? pieces : &none, n, options, why);
}

/* Whether the page shows far less than it gives as the text of its article: what is behind a wall,
 * or is put in place by a script. */
static bool shows_little(const struct page *p, const bool *keep)
{
    size_t shown = 0;
    for (size_t i = 0; i < p->n_blocks; i++)
        shown += keep[i] ? p->blocks[i].end - p->blocks[i].start : 0;
    return p->body_text.len >= LEAST_BODY && shown * 3 < p->body_text.len;
}

static const bool *body_instead(struct page *p)
{
    size_t first = page_take_body(p);
    bool *keep = arena_new(&p->a->arena, bool, p->n_blocks + 1);
    if (keep != NULL)
        memset(keep + first, 1, p->n_blocks - first);
    return keep;
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
    if (!page_scan(p))
        return fail(why, DM_NO_MEMORY, "out of memory");
    dm_status status = html_meta(a, source, why);
    if (status != DM_OK)
        return status;
    const bool *keep = page_choose(p);
    if (keep != NULL && shows_little(p, keep))
        keep = body_instead(p);
    if (keep == NULL || p->failed)
        return fail(why, DM_NO_MEMORY, "out of memory");
    return page_write(p, keep, options, why);
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
    if (!article_decode(a, bytes, true, &page))
        return fail(why, DM_NO_MEMORY, "out of memory");
    return html_read_text(a, page, options, why);
}
