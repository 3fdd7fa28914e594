/* genre.c -- see genre.h. */
#include "records/genre.h"

#define TOK(t) (a->tokens[t])

enum {
    MOST_GENRES = 16,
    MOST_DIFFERENT = 48, /* words of one genre that are told apart */
    LEAST_DIFFERENT = 4,
    ONE_IN = 30, /* so many words of the article, at least one is the genre's; */
    PURE_IN = 15 /* with one in so many it is nothing else */
};

struct tally {
    const struct entry *entry;
    const struct image *im;
    size_t words, different;
    const struct name_ref *seen[MOST_DIFFERENT];
};

static void tally_add(struct tally *all, size_t *n, struct hit h)
{
    size_t i = 0;
    while (i < *n && all[i].entry != h.entry)
        i++;
    if (i == MOST_GENRES)
        return;
    if (i == *n)
        all[(*n)++] = (struct tally){ .entry = h.entry, .im = h.im };
    struct tally *x = &all[i];
    x->words++;
    for (size_t k = 0; k < x->different; k++)
        if (x->seen[k] == h.ref)
            return;
    if (x->different < MOST_DIFFERENT)
        x->seen[x->different++] = h.ref;
}

/* Notes the genres that have these words; false: none has. */
static bool note(const struct maker *m, struct span key, struct tally *all, size_t *n)
{
    bool any = false;
    for (struct hit h = lexicon_find(m->l, key); h.entry != NULL; h = lexicon_next(m->l, h))
        if (h.entry->kind == ENTRY_GENRE) {
            tally_add(all, n, h);
            any = true;
        }
    return any;
}

static void note_at(const struct maker *m, uint32_t t, struct tally *all, size_t *n)
{
    const struct article *a = m->a;
    struct arena *arena = &m->a->arena;
    if (t + 1 < a->n_tokens && TOK(t + 1).upos != UPOS_PUNCT) {
        struct span two =
            arena_printf(arena, "%.*s %.*s", SPAN_FMT(TOK(t).fold), SPAN_FMT(TOK(t + 1).fold));
        if (two.at != NULL && note(m, lexicon_key_of(arena, two), all, n))
            return;
    }
    struct span key = lexicon_key_of(arena, TOK(t).fold);
    if (key.at != NULL && !note(m, key, all, n) && !span_eq(TOK(t).lemma, TOK(t).fold)) {
        key = lexicon_key_of(arena, TOK(t).lemma);
        if (key.at != NULL)
            (void)note(m, key, all, n);
    }
}

struct genre genre_of(const struct maker *m)
{
    const struct article *a = m->a;
    struct tally all[MOST_GENRES];
    size_t n = 0, words = 0;
    for (uint32_t t = 0; t < a->n_tokens; t++) {
        if (TOK(t).upos == UPOS_PUNCT || TOK(t).upos == UPOS_NUM || TOK(t).upos == UPOS_SYM)
            continue;
        words++;
        if (TOK(t).upos == UPOS_NOUN || TOK(t).upos == UPOS_VERB || TOK(t).upos == UPOS_ADJ)
            note_at(m, t, all, &n);
    }
    const struct tally *best = NULL;
    for (size_t i = 0; i < n; i++)
        if (all[i].different >= LEAST_DIFFERENT && all[i].words * ONE_IN >= words &&
            (best == NULL || all[i].words > best->words))
            best = &all[i];
    if (best == NULL)
        return (struct genre){ .name = SPAN("") };
    return (struct genre){ image_span(best->im, best->entry->head),
                           span_is(image_span(best->im, best->entry->what), "fiction") ||
                               best->words * PURE_IN >= words,
                           lexicon_rule(&m->a->arena, best->im, best->entry, best->entry->line) };
}
