/* sides.c -- who takes part in an event, and who tells of it: from the tokens that fill a role to
 * the entities of a record. Serves events.c and type_rules.c. */
#include "records/events_parts.h"

#define TOK(t) (a->tokens[t])

void side_add(struct side *s, struct entity e, uint32_t actor, float confidence)
{
    for (uint8_t i = 0; i < s->n; i++) {
        if (actor != NONE && s->actor[i] == actor)
            return;
        /* The same code and sector twice adds nothing. */
        if (e.code.len > 0 && span_eq(s->entity[i].code, e.code) &&
            span_eq(s->entity[i].sector, e.sector) && e.name.len == 0)
            return;
    }
    if (s->n < MAX_SIDE) {
        s->actor[s->n] = actor;
        s->entity[s->n++] = e;
        if (confidence < s->confidence)
            s->confidence = confidence;
    }
}

void side_fill(struct maker *m, struct side *s, const struct fillers *f, bool doers)
{
    struct article *a = m->a;
    for (uint8_t i = 0; i < f->n; i++) {
        uint32_t t = f->token[i], actor = maker_actor(m, t);
        if (actor == NONE) {
            /* "Russian strikes": the adjective alone. */
            struct hit h = maker_state_of(m, t);
            if (h.entry == NULL)
                continue;
            struct entity e = { .text = token_text(a, t), .code = image_span(h.im, h.entry->code) };
            struct span sector = image_span(h.im, h.entry->sector), one = sector;
            (void)span_next(&sector, ',', &one);
            e.sector = one.len > 0 ? one : SPAN("GOV");
            e.start = maker_offset(m, TOK(t).start);
            e.end = maker_offset(m, TOK(t).end);
            e.name = image_span(h.im, h.entry->head);
            side_add(s, e, NONE, 0.85F);
            continue;
        }
        const struct actor *x = &a->actors[actor];
        if (x->place && doers)
            continue; /* a town can be attacked; it doesn't attack */
        if (x->n_members > 0) {
            struct entity words = maker_entity(m, t);
            for (uint8_t k = 0; k < x->n_members; k++) {
                struct entity e = maker_entity_of(m, x->members[k]);
                e.text = words.text;
                e.start = words.start;
                e.end = words.end;
                side_add(s, e, x->members[k], x->confidence);
            }
            continue;
        }
        side_add(s, maker_entity(m, t), actor, x->confidence);
    }
}

bool side_has(const struct side *s, const struct entity *e, uint32_t actor)
{
    for (uint8_t i = 0; i < s->n; i++)
        if ((actor != NONE && s->actor[i] == actor) ||
            (e->code.len > 0 && span_eq(s->entity[i].code, e->code) &&
             span_eq(s->entity[i].sector, e->sector)))
            return true;
    return false;
}

bool side_has_code(const struct side *s)
{
    for (uint8_t i = 0; i < s->n; i++)
        if (s->entity[i].code.len > 0)
            return true;
    return false;
}

struct entity *side_copy(struct maker *m, const struct side *s)
{
    struct entity *e = arena_new(&m->a->arena, struct entity, s->n + 1U);
    if (e != NULL)
        memcpy(e, s->entity, s->n * sizeof *e);
    return e;
}

struct span *text_pair(struct maker *m, struct span a, struct span b)
{
    struct span *t = arena_new(&m->a->arena, struct span, 2);
    if (t != NULL) {
        t[0] = a;
        t[1] = b;
    }
    return t;
}

uint32_t event_reporter(const struct article *a, uint32_t token)
{
    size_t n;
    const uint32_t *quoted = article_quoted(a, token, &n);
    for (size_t i = 0; i < n; i++) {
        const struct quotation *q = &a->quotations[quoted[i]];
        for (uint8_t k = 0; k < q->n_content; k++)
            if (TOK(token).start >= q->content[k].start && TOK(token).end <= q->content[k].end)
                return q->source;
    }
    return NONE;
}
