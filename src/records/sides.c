/* sides.c -- who takes part in an event, and who tells of it: from the tokens that fill a role to
 * the entities of a record. Serves events.c and type_rules.c. */
#include "records/events_parts.h"

#include "article/grammar.h"

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

/* A frame may ask for the adjective of "Turkish warplanes": it is the warplanes who take part. */
static uint32_t whole_phrase(const struct maker *m, uint32_t t)
{
    const struct article *a = m->a;
    bool modifier =
        tree_is(a, t, REL_AMOD) || tree_is(a, t, REL_COMPOUND) || TOK(t).rel == REL_NMOD_DESC;
    uint32_t head = TOK(t).head;
    if (!modifier || head == NONE || maker_actor(m, t) != NONE)
        return t;
    uint32_t actor = maker_actor(m, head);
    struct hit h = maker_state_of(m, t);
    return actor != NONE && h.entry != NULL && a->actors[actor].sector.len > 0 &&
                   span_eq(a->actors[actor].code, image_span(h.im, h.entry->code))
               ? head
               : t;
}

/* "Several leaders, including Presidents Lula and Uribe": those named stand for those counted.
 * False: nobody is named so. */
static bool fill_named(struct maker *m, struct side *s, uint32_t t, uint32_t actor)
{
    const struct article *a = m->a;
    uint32_t first = named_among(m, t);
    bool listed = first != NONE && tree_is(a, first, REL_APPOS);
    if (!listed && actor != NONE && (a->actors[actor].name.len > 0 || !a->actors[actor].plural))
        return false;
    uint8_t before = s->n;
    for (uint32_t k = first; k != NONE; k = tree_next_conjunct(a, first, k)) {
        uint32_t who = maker_actor(m, k);
        if (who != NONE && a->actors[who].code.len > 0 && a->actors[who].n_members == 0)
            side_add(s, maker_entity(m, k), who, a->actors[who].confidence);
    }
    return s->n > before;
}

void side_fill(struct maker *m, struct side *s, const struct fillers *f, bool doers)
{
    struct article *a = m->a;
    for (uint8_t i = 0; i < f->n; i++) {
        uint32_t t = whole_phrase(m, f->token[i]), actor = maker_actor(m, t);
        if (fill_named(m, s, t, actor))
            continue;
        uint32_t as_modifier = actor == NONE ? modifier_actor(m, t) : NONE;
        if (as_modifier != NONE) {
            struct entity e = maker_entity_of(m, as_modifier);
            e.text = token_text(a, t);
            e.start = maker_offset(m, TOK(t).start);
            e.end = maker_offset(m, TOK(t).end);
            side_add(s, e, as_modifier, 0.75F);
            continue;
        }
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

/* "The Arab League condemned the Monetary Fund": one code, but not one body. */
static bool are_two_bodies(const struct entity *x, const struct entity *y)
{
    bool many = span_is(x->code, "IGO") || span_is(x->code, "NGO") || span_is(x->code, "MNC") ||
                span_is(x->code, "IMG");
    return many && x->name.len > 0 && y->name.len > 0 && !span_eq(x->name, y->name);
}

bool side_has(const struct side *s, const struct entity *e, uint32_t actor)
{
    for (uint8_t i = 0; i < s->n; i++)
        if ((actor != NONE && s->actor[i] == actor) ||
            (e->code.len > 0 && span_eq(s->entity[i].code, e->code) &&
             span_eq(s->entity[i].sector, e->sector) && !are_two_bodies(&s->entity[i], e)))
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

/* Neither a state's nor an armed or political body: citizens, firms, schools, newspapers. */
static bool is_private(const struct entity *e)
{
    static const char *const sectors[] = { "CVL", "EDU", "BUS", "JRN", "MED", "SOC",
                                           "AGR", "REL", "ELI", "LAB", "REF" };
    for (size_t i = 0; i < sizeof sectors / sizeof *sectors; i++)
        if (span_is(e->sector, sectors[i]))
            return true;
    return e->sector.len == 0 && e->code.len == 0;
}

static bool is_trade(struct span sector)
{
    return span_is(sector, "BUS") || span_is(sector, "EDU") || span_is(sector, "MED") ||
           span_is(sector, "SOC");
}

bool sides_are_private(const struct side *x, const struct side *y)
{
    struct span code = { "", 0 };
    const struct side *both[] = { x, y };
    bool citizens = false;
    for (size_t k = 0; k < 2; k++)
        for (uint8_t i = 0; i < both[k]->n; i++) {
            const struct entity *e = &both[k]->entity[i];
            if (!is_private(e) || (code.len > 0 && e->code.len > 0 && !span_eq(code, e->code)))
                return false;
            code = e->code.len > 0 ? e->code : code;
            citizens |= !is_trade(e->sector);
        }
    /* One side alone: citizens demand, and are accused, politically; firms and schools rarely. */
    return (x->n > 0 && y->n > 0) || !citizens;
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
    uint32_t who = NONE, least = UINT32_MAX;
    for (size_t i = 0; i < n; i++) {
        const struct quotation *q = &a->quotations[quoted[i]];
        for (uint8_t k = 0; k < q->n_content; k++) {
            uint32_t length = q->content[k].end - q->content[k].start;
            /* "wrote that Ruiz said that ...": the inner speaker tells it. */
            if (TOK(token).start >= q->content[k].start && TOK(token).end <= q->content[k].end &&
                length < least) {
                who = q->source;
                least = length;
            }
        }
    }
    return who;
}
