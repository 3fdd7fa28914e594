/* layers.c -- the layers themselves as records: names, mentions, times (with --layers). */
#include "records/records.h"

#define TOK(t) (a->tokens[t])

static struct record *layer_record(struct maker *m, enum record_kind kind, uint32_t first,
                                   uint32_t end, struct span rule, float p)
{
    const struct article *a = m->a;
    return maker_record(m, kind, TOK(first).sentence, TOK(first).start, TOK(end - 1).end, rule,
                        (double)p);
}

/* What a chain without an actor is: the most that one of its phrases tells. */
static struct span chain_kind(const struct article *a, uint32_t first)
{
    uint8_t most = MEANS_UNKNOWN;
    for (uint32_t i = first; i != NONE; i = a->phrases[i].next)
        if (a->phrases[i].means > most)
            most = a->phrases[i].means;
    switch (most) {
    case MEANS_PERSON:
        return SPAN("person");
    case MEANS_PLACE:
        return SPAN("place");
    case MEANS_PEOPLE:
        return SPAN("people");
    case MEANS_THEY:
        return SPAN("people");
    default:
        return SPAN("thing");
    }
}

/* A chain of which no phrase means an actor: something the article comes back to. Only the layers
 * tell of it. */
static struct record *chain_make(struct maker *m, uint32_t first)
{
    struct article *a = m->a;
    const struct phrase *x = &a->phrases[first];
    struct record *r =
        layer_record(m, RECORD_ACTOR, x->first, x->end, (struct span){ "", 0 }, 0.5F);
    if (r == NULL)
        return NULL;
    int64_t n = 0;
    struct span name = { "", 0 };
    for (uint32_t i = first; i != NONE; i = a->phrases[i].next) {
        n++;
        if (name.len == 0 && a->phrases[i].kind == MENTION_NAME)
            name = tokens_text(a, a->phrases[i].first, a->phrases[i].end);
    }
    record_text(r, ACTOR_NAME, name);
    record_text(r, ACTOR_KIND, chain_kind(a, first));
    record_texts(r, ACTOR_ALIASES, arena_new(&a->arena, struct span, 1), 0);
    record_texts(r, ACTOR_OTHER_SECTORS, arena_new(&a->arena, struct span, 1), 0);
    record_integer(r, ACTOR_NUMBER_OF_MENTIONS, n);
    return r;
}

/* Each phrase that means an actor, or something meant elsewhere too. */
static bool mentions_make(struct maker *m)
{
    static const char *const kinds[] = { "name", "nominal", "pronoun" };
    struct article *a = m->a;
    struct span *ids = arena_new(&a->arena, struct span, a->n_chains + 1);
    if (ids == NULL)
        return false;
    for (uint32_t i = 0; i < a->n_phrases; i++) {
        const struct phrase *x = &a->phrases[i];
        bool actor = x->actor != NONE && m->actor_ids[x->actor].len > 0;
        if (!actor && x->chain == NONE)
            continue;
        if (!actor && ids[x->chain].len == 0) {
            struct record *c = chain_make(m, i);
            if (c == NULL)
                return false;
            ids[x->chain] = c->id;
        }
        /* Where the actors did not follow the link, it says nothing. */
        bool followed = x->before != NONE && a->phrases[x->before].actor == x->actor;
        struct span rule = actor && !followed ? a->actors[x->actor].rule : (struct span){ "", 0 };
        float p = followed ? x->p : actor ? a->actors[x->actor].confidence : 0.5F;
        struct record *r = layer_record(m, RECORD_MENTION, x->first, x->end, rule, p);
        if (r == NULL)
            return false;
        record_text(r, MENTION_ACTOR, actor ? m->actor_ids[x->actor] : ids[x->chain]);
        record_text(r, MENTION_KIND, span_of(kinds[x->kind]));
        record_integer(r, MENTION_SURFACE_START, maker_offset(m, TOK(x->first).start));
        record_integer(r, MENTION_SURFACE_END, maker_offset(m, TOK(x->end - 1).end));
    }
    return true;
}

dm_status layers_make(struct maker *m, dm_report *why)
{
    struct article *a = m->a;
    static const char *const name_types[] = { "PER", "ORG", "LOC", "NORP", "MISC" };
    static const char *const time_types[] = { "DATE", "TIME", "DURATION", "SET" };
    for (size_t i = 0; i < a->n_names; i++) {
        const struct name *n = &a->names[i];
        struct record *r =
            layer_record(m, RECORD_NAME, n->first, n->end, (struct span){ "", 0 }, n->p);
        if (r == NULL)
            return fail(why, DM_NO_MEMORY, "no memory for layers");
        record_text(r, NAME_TYPE, span_of(name_types[n->type]));
        record_integer(r, NAME_SURFACE_START, maker_offset(m, TOK(n->first).start));
        record_integer(r, NAME_SURFACE_END, maker_offset(m, TOK(n->end - 1).end));
        if (n->actor != NONE && m->actor_ids != NULL)
            record_text(r, NAME_ACTOR, m->actor_ids[n->actor]);
    }
    if (!mentions_make(m))
        return fail(why, DM_NO_MEMORY, "no memory for layers");
    for (size_t i = 0; i < a->n_times; i++) {
        const struct time_expression *x = &a->times[i];
        struct record *r = layer_record(m, RECORD_TIME, x->first, x->end, x->rule, 0.8F);
        if (r == NULL)
            return fail(why, DM_NO_MEMORY, "no memory for layers");
        record_text(r, TIME_VALUE, x->value);
        record_text(r, TIME_TYPE, span_of(time_types[x->type]));
        record_text(r, TIME_MOD, x->mod);
        record_integer(r, TIME_SURFACE_START, maker_offset(m, TOK(x->first).start));
        record_integer(r, TIME_SURFACE_END, maker_offset(m, TOK(x->end - 1).end));
    }
    return DM_OK;
}
