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

dm_status layers_make(struct maker *m, dm_report *why)
{
    struct article *a = m->a;
    static const char *const name_types[] = { "PER", "ORG", "LOC", "NORP", "MISC" };
    static const char *const mention_kinds[] = { "name", "nominal", "pronoun" };
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
    for (size_t i = 0; i < a->n_mentions; i++) {
        const struct mention *x = &a->mentions[i];
        if (a->actors[x->actor].n_members > 0)
            continue;
        struct record *r = layer_record(m, RECORD_MENTION, x->first, x->end,
                                        a->actors[x->actor].rule, a->actors[x->actor].confidence);
        if (r == NULL)
            return fail(why, DM_NO_MEMORY, "no memory for layers");
        record_text(r, MENTION_ACTOR, m->actor_ids[x->actor]);
        record_text(r, MENTION_KIND, span_of(mention_kinds[x->kind]));
        record_integer(r, MENTION_SURFACE_START, maker_offset(m, TOK(x->first).start));
        record_integer(r, MENTION_SURFACE_END, maker_offset(m, TOK(x->end - 1).end));
    }
    for (size_t i = 0; i < a->n_times; i++) {
        const struct time_expression *x = &a->times[i];
        struct record *r =
            layer_record(m, RECORD_TIME, x->first, x->end, SPAN("grammar:times"), 0.8F);
        if (r == NULL)
            return fail(why, DM_NO_MEMORY, "no memory for layers");
        record_text(r, TIME_VALUE, x->value);
        record_text(r, TIME_TYPE, span_of(time_types[x->type]));
        record_integer(r, TIME_SURFACE_START, maker_offset(m, TOK(x->first).start));
        record_integer(r, TIME_SURFACE_END, maker_offset(m, TOK(x->end - 1).end));
    }
    return DM_OK;
}
