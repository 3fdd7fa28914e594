/* event_facts.c -- events -> their codes. Runs behind events.c, when all events of a sentence are
 * known: a figure or a word belongs to the nearest one. The codes themselves are data
 * (data/codes/); here is decided only which line of them fits. */
#include "records/event_facts.h"

#include "article/grammar.h"
#include "base/utf8.h"

#include <math.h>

#define TOK(t) (a->tokens[t])

const struct told_event *told_at(const struct told_events *all, uint32_t token)
{
    for (size_t i = 0; i < all->n; i++)
        if (all->items[i].predicate == token)
            return &all->items[i];
    return NULL;
}

bool opens_clause(const struct article *a, uint32_t t)
{
    switch (rel_base((enum rel)TOK(t).rel)) {
    case REL_ADVCL:
    case REL_ACL:
    case REL_CCOMP:
    case REL_CSUBJ:
    case REL_PARATAXIS:
        return true;
    case REL_CONJ:
        return tree_is_verb(a, t) || token_child(a, t, REL_COP) != NONE;
    default:
        return false;
    }
}

bool clause_holds(const struct article *a, uint32_t predicate, uint32_t t)
{
    for (int steps = 0; t != NONE && steps < MOST_UP; steps++, t = TOK(t).head) {
        if (t == predicate)
            return true;
        if (opens_clause(a, t))
            return false;
    }
    return false;
}

/* ---- Codes ---- */

/* What a line of the codes is asked about. */
struct coded {
    struct maker *m;
    const struct record *r;
    uint32_t predicate;
    struct span code; /* found */
};

/* Whether somebody of one of these sectors does it. */
static bool done_by(const struct record *r, struct span sectors)
{
    const struct value *actors = &r->values[EVENT_ACTOR];
    for (uint32_t i = 0; i < actors->n; i++)
        if (list_holds(sectors, actors->as.entities[i].sector))
            return true;
    return false;
}

/* Words of who does it say nothing of what is done: "the arms maker gave money". */
static bool is_of_subject(const struct article *a, uint32_t predicate, uint32_t t)
{
    for (int steps = 0; t != NONE && t != predicate && steps < MOST_UP; steps++, t = TOK(t).head)
        if (tree_is(a, t, REL_NSUBJ) && TOK(t).rel != REL_NSUBJ_PASS && TOK(t).head == predicate)
            return true;
    return false;
}

static bool told_with(const struct coded *c, struct span words)
{
    const struct article *a = c->m->a;
    const struct sentence *s = &a->sentences[TOK(c->predicate).sentence];
    for (uint32_t t = s->first; t < s->end; t++) {
        if (!clause_holds(a, c->predicate, t) || is_of_subject(a, c->predicate, t))
            continue;
        struct span stems[8];
        size_t n = lexicon_stems(&c->m->a->arena, TOK(t).lemma, TOK(t).fold, stems);
        for (size_t i = 0; i < n; i++)
            if (list_holds(words, stems[i]))
                return true;
    }
    return false;
}

static bool code_fits(void *context, struct span value)
{
    struct coded *c = context;
    struct code_line line;
    if (!code_line_parse(value, &line) || (line.by.len > 0 && !done_by(c->r, line.by)) ||
        (line.of.len > 0 && !told_with(c, line.of)))
        return false;
    c->code = line.code;
    return true;
}

static void event_codes(struct maker *m, const struct told_event *e)
{
    struct record *r = told_record(m, e);
    struct arena *arena = &m->a->arena;
    const struct value *types = &r->values[EVENT_EVENT], *modes = &r->values[EVENT_MODE];
    struct span type = types->as.texts[0], none = { "", 0 };
    struct span mode = modes->n > 0 ? modes->as.texts[0] : none;
    struct coded c = { .m = m, .r = r, .predicate = e->predicate };
    /* Cooperation still to come is AGREE first; what is agreed to gives the code, its mode is no
     * mode of AGREE. */
    bool ahead = types->n > 1;
    if (ahead)
        (void)codes_each(m->l, arena, types->as.texts[1], mode, KEY_AHEAD, code_fits, &c);
    if (c.code.len == 0)
        (void)codes_each(m->l, arena, type, ahead ? none : mode, KEY_CAMEO, code_fits, &c);
    if (ahead)
        mode = none;
    double quad = codes_number(m->l, arena, type, mode, KEY_QUAD);
    if (!isnan(quad))
        record_integer(r, EVENT_QUAD_CODE, (int64_t)quad);
    record_number(r, EVENT_EVENT_SCALE, codes_number(m->l, arena, type, mode, KEY_SCORE));
    record_text(r, EVENT_CAMEO, c.code);
    if (c.code.len > 0)
        record_number(r, EVENT_GOLDSTEIN, codes_goldstein(m->l, arena, c.code));
}

/* ---- The pass ---- */

/* The word of its sentence at which a record was read: it keeps code points. */
static uint32_t token_of(const struct article *a, const struct record *r)
{
    const struct sentence *s = &a->sentences[r->sentence];
    size_t point = 0;
    uint32_t byte = s->start;
    for (uint32_t t = s->first; t < s->end; t++) {
        point += utf8_count(span_cut(a->text, byte, TOK(t).start));
        byte = TOK(t).start;
        if (r->start + point >= r->own_start)
            return t;
    }
    return s->first;
}

static bool sentence_facts(struct maker *m, const struct told_events *all)
{
    for (size_t i = 0; i < all->n; i++)
        event_codes(m, &all->items[i]);
    return event_contexts(m, all) && event_sizes(m, all);
}

dm_status event_facts_make(struct maker *m, dm_report *why)
{
    const struct records *out = m->out;
    size_t n = 0;
    for (size_t i = 0; i < out->n; i++)
        n += out->items[i].kind == RECORD_EVENT;
    struct told_event *all = arena_new(&m->a->arena, struct told_event, n + 1);
    if (all == NULL)
        return fail(why, DM_NO_MEMORY, "no memory for the codes of events");
    n = 0;
    for (size_t i = 0; i < out->n; i++)
        if (out->items[i].kind == RECORD_EVENT)
            all[n++] = (struct told_event){ i, token_of(m->a, &out->items[i]) };
    /* events.c goes from sentence to sentence, so those of one stand together. */
    for (size_t first = 0, end; first < n; first = end) {
        for (end = first + 1; end < n && told_record(m, &all[end])->sentence ==
                                             told_record(m, &all[first])->sentence;)
            end++;
        struct told_events some = { all + first, end - first };
        if (!sentence_facts(m, &some))
            return fail(why, DM_NO_MEMORY, "no memory for the codes of events");
    }
    return DM_OK;
}
