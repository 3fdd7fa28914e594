/* coverage.c -- see coverage.h. */
#include "records/coverage.h"

#include "article/grammar.h"
#include "records/events_parts.h"

#include <stdlib.h>

#define TOK(t) (a->tokens[t])

static bool is_finite(const struct article *a, uint32_t t)
{
    if (token_feat(a, t, "VerbForm=Fin"))
        return true;
    for (uint32_t c = TOK(t).child; c != NONE; c = TOK(c).next)
        if (tree_is(a, c, REL_AUX) && token_feat(a, c, "VerbForm=Fin"))
            return true;
    return false;
}

static bool has_actor(const struct maker *m, uint32_t t)
{
    const struct article *a = m->a;
    uint32_t subject = tree_subject(a, t), object = tree_object(a, t);
    if ((subject != NONE && is_actor(m, subject)) || (object != NONE && is_actor(m, object)))
        return true;
    for (uint32_t c = TOK(t).child; c != NONE; c = TOK(c).next)
        if ((tree_is(a, c, REL_IOBJ) || tree_is(a, c, REL_OBL)) && is_actor(m, c))
            return true;
    return false;
}

static struct span word_of(struct maker *m, uint32_t t)
{
    const struct article *a = m->a;
    for (uint32_t c = TOK(t).child; c != NONE; c = TOK(c).next)
        if (TOK(c).rel == REL_COMPOUND_PRT)
            return arena_printf(&m->a->arena, "%.*s %.*s", SPAN_FMT(TOK(t).lemma),
                                SPAN_FMT(TOK(c).fold));
    return TOK(t).lemma;
}

static struct covered_word *word_find(struct coverage *c, struct span word)
{
    c->words.arena = &c->arena;
    uint32_t at = map_get(&c->words, word);
    if (at != MAP_NONE)
        return &c->items[at];
    struct span key = arena_copy(&c->arena, word);
    if (key.at == NULL || c->n >= MAP_NONE ||
        !arena_grow(&c->arena, (void **)&c->items, &c->room, c->n + 1, sizeof *c->items) ||
        !map_set(&c->words, key, (uint32_t)c->n))
        return NULL;
    c->items[c->n] = (struct covered_word){ .word = key };
    return &c->items[c->n++];
}

static bool object_count(struct coverage *c, struct covered_word *w, struct span word)
{
    for (size_t i = 0; i < w->n_objects; i++)
        if (span_eq(w->objects[i].word, word)) {
            w->objects[i].n++;
            return true;
        }
    if (w->n_objects == COVERAGE_OBJECTS)
        return true;
    struct span copy = arena_copy(&c->arena, word);
    w->objects[w->n_objects].word = copy;
    w->objects[w->n_objects++].n = 1;
    return copy.at != NULL;
}

static bool predicate_count(struct coverage *c, struct maker *m, uint32_t t)
{
    const struct article *a = m->a;
    struct covered_word *w = word_find(c, word_of(m, t));
    if (w == NULL)
        return false;
    struct frame_match f;
    struct hit h = event_frame(m, t, &f);
    if (f.frame != NULL) {
        if (f.frame->type == PLOVER_NONE)
            w->none++;
        else
            w->event++;
        return true;
    }
    /* Who only says something does nothing: saying is no event, what is said may be one. */
    if (is_speech(m, t)) {
        w->speech++;
        return true;
    }
    if (h.entry != NULL)
        w->no_frame++;
    else
        w->no_entry++;
    uint32_t object = tree_object(a, t);
    return object == NONE || object_count(c, w, TOK(object).lemma);
}

dm_status coverage_add(struct coverage *c, const struct maker *given, dm_report *why)
{
    struct maker m = *given;
    const struct article *a = m.a;
    for (uint32_t t = 0; t < a->n_tokens; t++)
        if (tree_is_verb(a, t) && is_finite(a, t) && has_actor(&m, t) && !predicate_count(c, &m, t))
            return fail(why, DM_NO_MEMORY, "no memory to count predicates");
    return DM_OK;
}

static size_t undecided(const struct covered_word *w)
{
    return w->no_frame + w->no_entry;
}

static int by_undecided(const void *x, const void *y)
{
    const struct covered_word *a = x, *b = y;
    if (undecided(a) != undecided(b))
        return undecided(a) < undecided(b) ? 1 : -1;
    size_t n = a->word.len < b->word.len ? a->word.len : b->word.len;
    int order = memcmp(a->word.at, b->word.at, n);
    return order != 0 ? order : (a->word.len > b->word.len) - (a->word.len < b->word.len);
}

static void tell_word(struct buffer *out, struct covered_word *w)
{
    buffer_printf(out, "undecided\t%.*s\t%zu\t%s", SPAN_FMT(w->word), undecided(w),
                  w->no_frame > w->no_entry ? "no frame fits" : "no entry");
    for (int k = 0; k < 5; k++) {
        size_t best = w->n_objects;
        for (size_t i = 0; i < w->n_objects; i++)
            if (w->objects[i].n > 0 &&
                (best == w->n_objects || w->objects[i].n > w->objects[best].n))
                best = i;
        if (best == w->n_objects)
            break;
        buffer_printf(out, "%s%.*s %zu", k == 0 ? "\t" : ", ", SPAN_FMT(w->objects[best].word),
                      w->objects[best].n);
        w->objects[best].n = 0;
    }
    buffer_char(out, '\n');
}

dm_status coverage_tell(struct coverage *c, size_t most, struct buffer *out, dm_report *why)
{
    size_t event = 0, none = 0, speech = 0, no_frame = 0, no_entry = 0;
    for (size_t i = 0; i < c->n; i++) {
        event += c->items[i].event;
        none += c->items[i].none;
        speech += c->items[i].speech;
        no_frame += c->items[i].no_frame;
        no_entry += c->items[i].no_entry;
    }
    size_t decided = event + none + speech, all = decided + no_frame + no_entry;
    buffer_printf(out,
                  "finite predicates with an actor\t%zu\ndecided\t%zu\t%.1f %%\n"
                  "events\t%zu\nno events\t%zu\nspeech\t%zu\nno frame fits\t%zu\nno entry\t%zu\n",
                  all, decided, all > 0 ? 100.0 * (double)decided / (double)all : 0.0, event, none,
                  speech, no_frame, no_entry);
    if (c->n > 1)
        qsort(c->items, c->n, sizeof *c->items, by_undecided);
    for (size_t i = 0; i < c->n && i < most && undecided(&c->items[i]) > 0; i++)
        tell_word(out, &c->items[i]);
    c->words = (struct map){ 0 }; /* the order of the words is no longer that of the map */
    return out->failed ? fail(why, DM_NO_MEMORY, "no memory to tell what was counted") : DM_OK;
}

void coverage_clear(struct coverage *c)
{
    arena_clear(&c->arena);
    *c = (struct coverage){ 0 };
}
