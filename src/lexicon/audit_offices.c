/* audit_offices.c -- who holds which office when: offices that don't exist, and two who hold at
 * the same time what one holds (`holders one`). See audit.h. */
#include "lexicon/audit.h"

#include <stdlib.h>

enum { HAND_OVER = 2 }; /* days that two terms may share */

/* A term of an office that one holds. */
struct held {
    const struct term *term;
    const struct image *office_im;
    const struct entry *office;
};

struct offices {
    const struct lexicon *l;
    const struct image *im;
    struct findings *f;
    struct arena arena;
    struct held *held;
    size_t n, room;
};

/* ---- Ends of terms ---- */

static void end_text(int32_t day, unsigned precision, char out[16])
{
    struct date d = date_of_day(day);
    if (precision == PRECISION_WEEK)
        d = date_week(day);
    d.precision = (uint8_t)precision;
    date_text(d, out);
}

void term_begin_text(const struct term *t, char out[16])
{
    end_text(t->from == INT32_MIN ? 0 : t->from, t->from_precision, out);
}

void term_end_text(const struct term *t, char out[16])
{
    end_text(t->to == INT32_MAX ? 0 : t->to, t->to_precision, out);
}

/* The latest day on which the term may have begun, the first on which it may have ended. */
static int32_t surely_from(const struct term *t)
{
    struct date d = date_of_day(t->from == INT32_MIN ? 0 : t->from);
    switch (t->from_precision) {
    case PRECISION_YEAR:
        return day_number(d.year, 12, 31);
    case PRECISION_MONTH:
        return day_number(d.year, d.month, month_days(d.year, d.month));
    case PRECISION_WEEK:
        return t->from + 6;
    default:
        return t->from;
    }
}

static int32_t surely_to(const struct term *t)
{
    struct date d = date_of_day(t->to == INT32_MAX ? 0 : t->to);
    switch (t->to_precision) {
    case PRECISION_YEAR:
        return day_number(d.year, 1, 1);
    case PRECISION_MONTH:
        return day_number(d.year, d.month, 1);
    case PRECISION_WEEK:
        return t->to - 6;
    default:
        return t->to;
    }
}

/* ---- Two holders ---- */

static int order(int64_t a, int64_t b)
{
    return (a > b) - (a < b);
}

/* By office, code and sector; then as the files have them. */
static int held_cmp(const void *a, const void *b)
{
    const struct held *x = a, *y = b;
    int c = order((intptr_t)x->office_im, (intptr_t)y->office_im); /* two of one array */
    c = c ? c : order((intptr_t)x->office, (intptr_t)y->office);
    c = c ? c : order(x->term->code.at, y->term->code.at);
    c = c ? c : order(x->term->sector.at, y->term->sector.at);
    c = c ? c : order(x->term->from, y->term->from);
    return c ? c : order((intptr_t)x->term, (intptr_t)y->term);
}

static bool same_seat(const struct held *x, const struct held *y)
{
    return x->office == y->office && x->term->code.at == y->term->code.at &&
           x->term->sector.at == y->term->sector.at;
}

/* Does the office's line `several` name the state and the days? */
static bool several_hold(const struct image *im, const struct held *h, int32_t from, int32_t to)
{
    struct span code = image_span(im, h->term->code), one;
    for (uint32_t i = 0; i < h->office->rows.n; i++) {
        const struct row *r = &h->office_im->rows[h->office->rows.first + i];
        struct span list = image_span(h->office_im, r->value);
        while (r->key == KEY_SEVERAL && span_next(&list, ';', &one)) {
            struct span rest = span_trim(one), which;
            struct period p = { INT32_MIN, INT32_MAX, 0, 0 };
            (void)span_next(&rest, ' ', &which);
            if (rest.at != NULL)
                (void)period_parse(span_trim(rest), &p);
            if (span_eq(which, code) && p.from <= from && p.to >= to)
                return true;
        }
    }
    return false;
}

static void tell_two(struct offices *o, const struct held *x, const struct held *y)
{
    const struct image *im = o->im;
    const struct term *a = x->term, *b = y->term;
    const struct entry *first = &im->entries[a->entry], *second = &im->entries[b->entry];
    int32_t from = surely_from(a) > surely_from(b) ? surely_from(a) : surely_from(b);
    int32_t to = surely_to(a) < surely_to(b) ? surely_to(a) : surely_to(b);
    if ((int64_t)to - from <= HAND_OVER || several_hold(im, x, from, to))
        return;
    char dates[4][16];
    term_begin_text(a, dates[0]);
    term_end_text(a, dates[1]);
    term_begin_text(b, dates[2]);
    term_end_text(b, dates[3]);
    struct span office = image_span(x->office_im, x->office->head), code = image_span(im, a->code),
                file = image_span(im, first->file), who = image_span(im, first->head),
                me = image_span(im, second->head);
    if (first == second)
        finding_mistake(o->f, im, second, b->line,
                        "%.*s is %.*s of %.*s %s..%s, and in line %u at the same time %s..%s",
                        SPAN_FMT(me), SPAN_FMT(office), SPAN_FMT(code), dates[2], dates[3], a->line,
                        dates[0], dates[1]);
    else
        finding_mistake(o->f, im, second, b->line,
                        "%.*s is %.*s of %.*s %s..%s, but %.*s is %s..%s (%.*s:%u)", SPAN_FMT(me),
                        SPAN_FMT(office), SPAN_FMT(code), dates[2], dates[3], SPAN_FMT(who),
                        dates[0], dates[1], SPAN_FMT(file), a->line);
}

static void two_holders(struct offices *o)
{
    if (o->n > 1)
        qsort(o->held, o->n, sizeof *o->held, held_cmp);
    for (size_t i = 1; i < o->n; i++)
        for (size_t k = i; k-- > 0 && same_seat(&o->held[k], &o->held[i]);)
            tell_two(o, &o->held[k], &o->held[i]);
}

/* ---- The pass ---- */

static bool one_holds(const struct image *im, const struct entry *office)
{
    return span_is(entry_row(im, office, KEY_HOLDERS), "one");
}

struct hit term_office(const struct lexicon *l, const struct image *im, const struct term *t,
                       struct arena *arena)
{
    struct span name = image_span(im, t->office), key = lexicon_key_of(arena, name);
    struct hit best = { 0 };
    for (struct hit h = key.at ? lexicon_find(l, key) : best; h.entry != NULL;
         h = lexicon_next(l, h)) {
        if (h.entry->kind != ENTRY_OFFICE)
            continue;
        if (span_eq(image_span(h.im, h.entry->head), name))
            return h;
        if (best.entry == NULL || (best.ref->role == KEY_TITLE && h.ref->role != KEY_TITLE))
            best = h;
    }
    return best;
}

static bool term_check(struct offices *o, const struct term *t)
{
    const struct entry *e = &o->im->entries[t->entry];
    struct span name = image_span(o->im, t->office);
    struct hit h = term_office(o->l, o->im, t, &o->arena);
    if (h.entry == NULL) {
        finding_mistake(o->f, o->im, e, t->line, "office \"%.*s\"; expected one that has an entry",
                        SPAN_FMT(name));
        return true;
    }
    struct span head = image_span(h.im, h.entry->head);
    if (!span_eq(head, name))
        finding_note(o->f, o->im, e, t->line, "office \"%.*s\": its entry calls it \"%.*s\"",
                     SPAN_FMT(name), SPAN_FMT(head));
    if (!one_holds(h.im, h.entry))
        return true;
    if (!arena_grow(&o->arena, (void **)&o->held, &o->room, o->n + 1, sizeof *o->held))
        return false;
    o->held[o->n++] = (struct held){ t, h.im, h.entry };
    return true;
}

dm_status audit_offices(const struct lexicon *l, struct findings *f, dm_report *why)
{
    bool ok = true;
    for (int i = 0; i < l->n_images && ok; i++) {
        struct offices o = { .l = l, .im = &l->images[i], .f = f };
        for (uint32_t k = 0; k < o.im->n_terms && ok; k++)
            ok = term_check(&o, &o.im->terms[k]);
        if (ok)
            two_holders(&o);
        arena_clear(&o.arena);
    }
    return ok ? DM_OK : fail(why, DM_NO_MEMORY, "no memory to check the lexicon");
}
