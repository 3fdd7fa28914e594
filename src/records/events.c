/* events.c -- who did what to whom: from the predicates that tell something (predicates.c) to
 * records. Who takes part is in sides.c and parties.c, what holds for whole types in type_rules.c;
 * grammar gives status, time says when. */
#include "records/events_parts.h"

#include "article/grammar.h"
#include "records/genre.h"

#include <math.h>

#define TOK(t) (a->tokens[t])

/* ---- One record ---- */

static struct span hit_rule(struct maker *m, const struct candidate *c)
{
    return c->entry == NULL
               ? SPAN("model")
               : lexicon_rule(&m->a->arena, c->match.im, c->entry, c->match.frame->line);
}

/* Acts other than words alone; who meets is there. */
static bool is_deed(unsigned type)
{
    switch (type) {
    case PLOVER_AGREE:
    case PLOVER_SUPPORT:
    case PLOVER_CONCEDE:
    case PLOVER_REQUEST:
    case PLOVER_ACCUSE:
    case PLOVER_REJECT:
    case PLOVER_THREATEN:
        return false;
    default:
        return true;
    }
}

/* Who does it and to whom, as far as frame, grammar and the rules of its type tell. */
struct parties {
    struct side actors, recipients;
};

/* "Agreed to talks with the North Koreans": what nations do in diplomacy, their governments do. */
static bool is_diplomacy(unsigned type)
{
    return type != PLOVER_PROTEST && type != PLOVER_ASSAULT && type != PLOVER_COERCE &&
           type != PLOVER_AID && type != PLOVER_MOBILIZE && type != PLOVER_RETREAT;
}

/* "The president urged the authorities": of one government, but not the same; while a state and its
 * government are. */
static bool is_doer(const struct maker *m, const struct side *actors, const struct entity *e,
                    uint32_t actor, unsigned type)
{
    const struct article *a = m->a;
    if (!side_has(actors, e, actor))
        return false;
    if (actor == NONE || !is_diplomacy(type) || a->actors[actor].kind == ACTOR_STATE)
        return true;
    for (uint8_t i = 0; i < actors->n; i++)
        if (actors->actor[i] == actor || actors->actor[i] == NONE ||
            a->actors[actors->actor[i]].kind == a->actors[actor].kind ||
            a->actors[actors->actor[i]].kind == ACTOR_STATE)
            return true;
    return false;
}

static void nations_to_states(const struct maker *m, struct side *s)
{
    for (uint8_t i = 0; i < s->n; i++)
        if (s->actor[i] != NONE && m->a->actors[s->actor[i]].nation)
            s->entity[i].sector = SPAN("GOV");
}

static struct parties frame_parties(struct maker *m, const struct candidate *c)
{
    struct parties p = { { .confidence = 1 }, { .confidence = 1 } };
    struct side all = { .confidence = 1 };
    side_fill(m, &p.actors, &c->match.actors, true);
    side_fill(m, &all, &c->match.recipients, false);
    bool reciprocal = (c->match.frame->options & FRAME_RECIPROCAL) != 0;
    for (uint8_t i = 0; i < all.n; i++) {
        if (reciprocal)
            side_add(&p.actors, all.entity[i], all.actor[i], all.confidence);
        else if (!is_doer(m, &p.actors, &all.entity[i], all.actor[i], c->match.frame->type))
            side_add(&p.recipients, all.entity[i], all.actor[i], all.confidence);
    }
    return p;
}

/* Who refuses is the subject; the others are refused. */
static void refusal_parties(struct parties *p)
{
    for (uint8_t i = 1; i < p->actors.n; i++)
        side_add(&p->recipients, p->actors.entity[i], p->actors.actor[i], p->actors.confidence);
    p->actors.n = p->actors.n > 1 ? 1 : p->actors.n;
}

static void note_parties(struct maker *m, const struct candidate *c, bool doer, bool other)
{
    if (doer)
        event_note(m, c->predicate, "an actor stands outside its frame");
    if (other)
        event_note(m, c->predicate, "a recipient stands outside its frame");
}

/* Whether anybody takes part whom a data set of states is about. */
static bool parties_matter(struct maker *m, const struct candidate *c, const struct parties *p,
                           unsigned type)
{
    if (!side_has_code(&p->actors) && !side_has_code(&p->recipients)) {
        /* Nobody can say whose doing it is. */
        event_note(m, c->predicate, "dropped: nobody who takes part has a code");
        return false;
    }
    if (type == PLOVER_PROTEST || type == PLOVER_ASSAULT || type == PLOVER_COERCE ||
        type == PLOVER_SANCTION || !sides_are_private(&p->actors, &p->recipients))
        return true;
    /* "The teacher praised her pupils" */
    event_note(m, c->predicate, "dropped: all who take part are private, and of one country");
    return false;
}

/* What the record says of the act itself. */
struct act {
    unsigned type;
    enum event_status status;
    struct date when;
};

/* A cooperative act still to come is an agreement first: who will send aid has agreed to. */
static bool is_ahead(const struct act *x)
{
    return x->status == STATUS_PLANNED &&
           (x->type == PLOVER_CONSULT || x->type == PLOVER_SUPPORT || x->type == PLOVER_COOPERATE ||
            x->type == PLOVER_AID || x->type == PLOVER_RETREAT || x->type == PLOVER_CONCEDE);
}

static bool put_parties(struct maker *m, struct record *r, const struct candidate *c,
                        const struct parties *p, unsigned type)
{
    struct entity *who = side_copy(m, &p->actors), *whom = side_copy(m, &p->recipients);
    if (who == NULL || whom == NULL)
        return false;
    bool both = (c->match.frame->options & FRAME_RECIPROCAL) != 0 || type == PLOVER_CONSULT;
    record_entities(r, EVENT_ACTOR, who, p->actors.n);
    record_entities(r, EVENT_RECIPIENT, whom, p->recipients.n);
    record_flag(r, EVENT_RECIPROCAL, p->recipients.n == 0 && p->actors.n > 1 && both);
    uint32_t by = event_reporter(m->a, c->predicate);
    if (by == NONE)
        return true;
    struct entity *e = arena_new(&m->a->arena, struct entity, 1);
    if (e == NULL)
        return false;
    *e = maker_entity(m, by);
    record_entity(r, EVENT_REPORTED_BY, e);
    return true;
}

static bool put_act(struct maker *m, struct record *r, const struct candidate *c,
                    const struct act *x)
{
    static const char *const precisions[] = { "unknown", "year", "month", "week", "day" };
    unsigned given = c->match.frame->type;
    char text[16];
    date_text(x->when, text);
    struct span date = arena_copy(&m->a->arena, span_of(text));
    struct span type = span_of(plover_text(x->type)), none = { "", 0 };
    /* Of a meeting that is refused the mode says what is. */
    struct span mode = c->entry == NULL          ? none
                       : x->type == given        ? image_span(c->match.im, c->match.frame->mode)
                       : given == PLOVER_CONSULT ? SPAN("meet")
                                                 : none;
    struct span *types = text_pair(m, is_ahead(x) ? SPAN("AGREE") : type, type);
    struct span *modes = text_pair(m, mode, none);
    if (date.at == NULL || types == NULL || modes == NULL)
        return false;
    record_text(r, EVENT_DATE, date);
    record_text(r, EVENT_DATE_PRECISION, span_of(precisions[x->when.precision]));
    record_texts(r, EVENT_EVENT, types, is_ahead(x) ? 2 : 1);
    record_texts(r, EVENT_MODE, modes, mode.len > 0 ? 1 : 0);
    record_text(r, EVENT_STATUS, span_of(event_status_text(x->status)));
    record_place(r, EVENT_EVENT_LOC, maker_where(m, c->predicate));
    return true;
}

/* The words that tell it: the predicate, and of "hold talks" the noun. */
static bool put_predicate(struct maker *m, struct record *r, const struct candidate *c)
{
    const struct article *a = m->a;
    struct range words[2] = { { TOK(c->predicate).start, TOK(c->predicate).end } };
    uint32_t w = c->match.words.n > 0 ? c->match.words.token[0] : NONE;
    bool two = w != NONE && TOK(w).sentence == TOK(c->predicate).sentence && w > c->predicate;
    if (two)
        words[1] = (struct range){ TOK(w).start, TOK(w).end };
    return maker_spans(m, r, EVENT_PREDICATE_SPANS, words, two ? 2 : 1);
}

/* Below it, of the events that readers judged, more were false than right. */
static const double least_confidence = 0.3;

static double confidence_of(const struct article *a, const struct candidate *c,
                            const struct parties *p)
{
    float x = p->actors.confidence, y = p->recipients.confidence;
    return (double)c->sure * (0.5 + 0.5 * (double)TOK(c->predicate).p_head) *
           (0.6 + 0.4 * (double)(x < y ? x : y));
}

static bool event_write(struct maker *m, const struct candidate *c)
{
    struct article *a = m->a;
    struct parties p = frame_parties(m, c);
    struct act x = { .type = c->match.frame->type, .status = c->status };
    if (is_refusal(a, c->predicate, x.type, x.status)) {
        x.type = PLOVER_REJECT;
        x.status = STATUS_ACTUAL;
        refusal_parties(&p);
        event_note(m, c->predicate, "will not be done: whoever says so refuses (REJECT)");
    }
    uint8_t doers = p.actors.n, others = p.recipients.n;
    party_of_clause(m, c, &p.actors);
    recipient_of_thing(m, c, &p.actors, &p.recipients);
    protest_sides(m, c, &p.actors, &p.recipients);
    if (is_diplomacy(x.type)) {
        nations_to_states(m, &p.actors);
        nations_to_states(m, &p.recipients);
    }
    rebels_foe(c, &p.actors, &p.recipients);
    note_parties(m, c, p.actors.n > doers, p.recipients.n > others);
    if (!parties_matter(m, c, &p, x.type))
        return true;
    if (confidence_of(a, c, &p) < least_confidence) {
        event_note(m, c->predicate, "dropped: too unsure what is told, and of whom");
        return true;
    }
    x.when = maker_event_date(m, c->predicate,
                              x.status == STATUS_ACTUAL || x.status == STATUS_HISTORICAL,
                              is_deed(x.type));
    x.status = event_status_dated(m, c->predicate, x.status, x.when, is_deed(x.type));
    struct record *r =
        maker_record(m, RECORD_EVENT, TOK(c->predicate).sentence, TOK(c->predicate).start,
                     TOK(c->predicate).end, hit_rule(m, c), confidence_of(a, c, &p));
    if (m->told != NULL)
        m->told[c->predicate] = (uint8_t)(1 + x.type);
    return r != NULL && put_parties(m, r, c, &p, x.type) && put_act(m, r, c, &x) &&
           put_predicate(m, r, c);
}

/* ---- The pass ---- */

static dm_status sentence_events(struct maker *m, uint32_t sentence, struct candidate *c,
                                 dm_report *why)
{
    size_t n;
    if (!event_candidates(m, sentence, c, &n))
        return fail(why, DM_NO_MEMORY, "no memory for events");
    for (size_t i = 0; i < n; i++)
        if (!c[i].dropped && !event_write(m, &c[i]))
            return fail(why, DM_NO_MEMORY, "no memory for events");
    return DM_OK;
}

dm_status events_make(struct maker *m, dm_report *why)
{
    struct article *a = m->a;
    size_t longest = 1;
    for (size_t i = 0; i < a->n_sentences; i++)
        if (a->sentences[i].end - a->sentences[i].first > longest)
            longest = a->sentences[i].end - a->sentences[i].first;
    struct candidate *c = arena_new(&a->arena, struct candidate, longest);
    m->told = arena_new(&a->arena, uint8_t, a->n_tokens + 1);
    if (c == NULL || m->told == NULL)
        return fail(why, DM_NO_MEMORY, "no memory for events");
    dm_status status = DM_OK;
    struct genre genre = genre_of(m);
    m->genre = &genre;
    for (uint32_t i = 0; i < a->n_sentences && status == DM_OK; i++)
        status = sentence_events(m, i, c, why);
    m->genre = NULL;
    return status;
}
