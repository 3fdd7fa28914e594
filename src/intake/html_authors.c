/* html_authors.c -- who wrote it: names out of JSON-LD, <meta>, bylines.
 *
 * People come first, wherever they are named: in JSON-LD, in <meta>, in the byline that a reader
 * sees. Desks, teams and agencies are given only where no person is. */
#include "intake/html_facts.h"
#include "base/utf8.h"

enum {
    BYLINE_MOST = 160, /* bytes of a byline */
    NEAR_ABOVE = 6,    /* lines before the headline and behind it where a byline stands */
    NEAR_BELOW = 30
};

/* ---- The byline that a reader sees ---- */

static bool is_near(const struct page_facts *p, size_t line)
{
    return p->heading == SIZE_MAX ||
           (line + NEAR_ABOVE >= p->heading && line <= p->heading + NEAR_BELOW);
}

static bool begins_by(struct span s)
{
    size_t n = s.len > 3 && span_eq_nocase(span_cut(s, 0, 3), SPAN("by ")) ? 3 : 0;
    if (s.len > 11 && span_eq_nocase(span_cut(s, 0, 11), SPAN("written by ")))
        n = 11;
    if (s.len > 10 && span_eq_nocase(span_cut(s, 0, 10), SPAN("posted by ")))
        n = 10;
    size_t m;
    return n > 0 && utf8_is_upper(utf8_get(span_from(s, n), &m));
}

static void seen_byline(struct page_facts *p, struct byline *b)
{
    /* Elements that hold a name and nothing else, then those of a byline, then lines with "By". */
    for (int exact = 1; exact >= 0 && b->n_people == 0; exact--)
        for (size_t i = 0; i < p->n_names; i++) {
            const struct page_name *n = &p->names[i];
            if (n->exact != (exact == 1) || n->end <= n->start || n->end - n->start > 4000 ||
                (n->furniture && !p->bare) || !is_near(p, n->line))
                continue;
            struct span text = page_words(p, n->start, n->end, true);
            if (text.len > 0 && text.len <= BYLINE_MOST)
                names_read(b, text, true);
        }
    size_t from = p->heading == SIZE_MAX || p->heading < NEAR_ABOVE ? 0 : p->heading - NEAR_ABOVE;
    size_t to = p->heading == SIZE_MAX ? 200 : p->heading + NEAR_BELOW;
    for (size_t i = from; i < to && i < p->n_lines && b->n_people == 0; i++) {
        const struct page_line *l = &p->lines[i];
        if (l->text > BYLINE_MOST || l->marks & (MARK_H1 | MARK_HEADING) ||
            (l->marks & MARK_FURNITURE && !p->bare))
            continue;
        struct span text = page_words(p, l->start, l->end, true);
        if (!begins_by(text) && !(l->marks & MARK_BYLINE))
            continue;
        if (text.len < 5 && i + 1 < p->n_lines) /* "By" alone: the name is the next line */
            text = page_words(p, p->lines[i + 1].start, p->lines[i + 1].end, true);
        names_read(b, text, true);
    }
}

/* ---- All together ---- */

static void give(struct page_facts *p, const struct span *names, size_t n)
{
    struct article *a = p->a;
    struct span *list = arena_new(&a->arena, struct span, n + 1);
    if (list == NULL) {
        p->failed = true;
        return;
    }
    if (n > 0)
        memcpy(list, names, n * sizeof *list);
    a->authors = list;
    a->n_authors = n;
}

void page_authors(struct page_facts *p)
{
    struct byline ld = { .n_people = 0 }, meta = { .n_people = 0 }, seen = { .n_people = 0 };
    if (p->a->n_authors > 0) /* given by the record that held the page */
        return;
    const struct ld_article *l = p->article;
    for (size_t i = 0; l != NULL && i < l->n_people; i++)
        names_read(&ld, l->people[i], false);
    for (size_t i = 0; i < p->n_meta_authors; i++)
        names_read(&meta, p->meta_authors[i], false);
    if (ld.n_people == 0 && meta.n_people == 0)
        seen_byline(p, &seen);
    const struct byline *order[] = { &ld, &meta, &seen };
    for (size_t i = 0; i < 3; i++)
        if (order[i]->n_people > 0) {
            give(p, order[i]->people, order[i]->n_people);
            return;
        }
    for (size_t i = 0; l != NULL && i < l->n_bodies; i++)
        span_add_once(ld.others, &ld.n_others, l->bodies[i]);
    for (size_t i = 0; i < 3; i++) {
        if (order[i]->n_others > 0) {
            give(p, order[i]->others, order[i]->n_others);
            return;
        }
    }
}
